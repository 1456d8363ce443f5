// Package billing settles what one service at Karolinska University Hospital cost a
// patient from abroad: what each payer bears, what has been received, and what is to
// be billed or refunded.
//
// [Money] is exact and never rounds by itself. An [Account] holds one service, a
// second opinion or a treatment, with its estimate, its actual costs and its payers
// in order. [Settle] goes through the payers: each takes, of what is left of the
// actual cost, what it covers on these facts; what nobody covers is the patient's.
// Every payer has findings that say what it may fund, and why not. Facts that nobody
// has given are not guessed: where one of them can change an amount, the settlement
// is incomplete and names it. [Settlement.Revise] settles again after a correction,
// and [Compare] explains the difference between estimate and actual line by line.
//
// Interest, prices and exchange rates are not this package's matter. A settlement
// says what follows from the facts given; it is no legal advice.
package billing
