// Package billing settles what one service at Karolinska University Hospital cost a
// patient from abroad: what each payer bears, what has been received, and what is to
// be billed or refunded.
//
// [Money] is exact and never rounds by itself. An [Account] holds one service, a
// second opinion or a treatment, with its estimate, its actual costs and its payers
// in order. [Settle] divides the actual cost: an S2 that stands goes first, then each
// payer in its turn takes, of what is left, what its promise covers; what nobody covers
// is the patient's. [SettleAll] settles several accounts that share promises, each of
// which is used once. Facts that nobody has given are not guessed: where one of them can
// change an amount, the settlement is incomplete and names it.
//
// Every payer has findings that say what it may fund, and why not. [Compare] explains
// the difference between estimate and actual cost, [Settlement.Explain] the whole
// settlement as a statement of account, and [Settlement.Revise] what a correction makes
// of the documents already sent.
//
// Final means computed, not paid: what is due remains to be paid. Interest, prices and
// exchange rates are not this package's matter. A settlement says what follows from the
// facts given; it is no legal advice.
package billing
