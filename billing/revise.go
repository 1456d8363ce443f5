package billing

import (
	"iter"
	"math"
	"slices"

	"github.com/vardregler/vard"
)

// Amendment is a payer's line of a revision: what is due now, and how that changes the
// documents already sent. Bills less credits and refunds, on top of what was open of the
// last bill or refund, are what is due now. Credit, Bill and Refund are never negative,
// and no amounts while the revision is not final.
type Amendment struct {
	Entry
	Credit Money `json:"credit,omitzero"` // taken back of a bill that is still open
	Bill   Money `json:"bill,omitzero"`   // billed in addition, or set off against a refund that is not paid out yet
	Refund Money `json:"refund,omitzero"` // refunded in addition; never more than was received less the share
}

// Revision is a settlement made anew, and what it makes of the documents of the last one.
// Its zero value revises nothing.
type Revision struct {
	settlement Settlement
	amendments []Amendment
}

// document is what was sent to a payer: what was due by it, and what had been received.
type document struct {
	key           documentKey
	name          string
	due, received int64
}

// documentKey tells payers apart across settlements of one account, whose list may have
// grown: the same kind and reference, or the same kind and name where there is no
// reference, for the same time.
type documentKey struct {
	kind            PayerKind
	reference, name string // of the two one
	time            int
}

// Revise compares with a settlement that was made anew, of the account with its new costs
// and its new receipts (a payment of the last bill is a receipt, a refund that was paid out
// a negative one). What the last final settlement billed counts as open until it was paid,
// what it refunded until it was paid out. A revision that is not final changes no
// document, and the next one is again made against the last final settlement. So revisions
// one after the other come to the same as settling once.
//
// Payers are the same where kind and reference are, those without a reference where kind
// and name are. A patient that was billed and then
// is listed as an advance payer that paid is the same too. The errors are
// currency_mismatch and overflow.
func (s Settlement) Revise(next Settlement) (Revision, error) {
	if next.account.Currency != s.account.Currency {
		return Revision{}, &vard.Error{Field: "currency", Code: vard.CurrencyMismatch}
	}
	next.number = s.number + 1
	next.sent, next.corrects = s.sent, s.corrects
	if s.outcome == Final {
		next.sent, next.corrects = s.sendings(), s.number
	}
	r := Revision{settlement: next}
	if next.outcome != Final {
		for _, e := range next.listed() {
			r.amendments = append(r.amendments, Amendment{Entry: e})
		}
		return r, nil
	}
	sent := slices.Clone(next.sent)
	keys := next.keys()
	for i, e := range next.listed() {
		before := document{received: e.Received.minor}
		if j := slices.IndexFunc(sent, func(d document) bool { return d.key == keys[i] }); j >= 0 {
			before = sent[j]
			sent = slices.Delete(sent, j, j+1)
		} else if j := slices.IndexFunc(sent, func(d document) bool { return d.key.kind == PayerPatient }); j >= 0 && i == next.liable() {
			before = sent[j]
			sent = slices.Delete(sent, j, j+1)
		}
		a, fits := e.amend(before)
		if !fits {
			return Revision{}, &vard.Error{Field: payer(i), Code: vard.Overflow}
		}
		r.amendments = append(r.amendments, a)
	}
	for _, gone := range sent { // a payer who is there no more
		nothing := Money{0, next.account.Currency}
		e := Entry{Kind: gone.key.kind, Name: gone.name, Share: nothing, Received: nothing, Due: due(0, 0, next.account.Currency), marks: skipped}
		a, _ := e.amend(document{due: gone.due}) // what was sent can be taken back
		r.amendments = append(r.amendments, a)
	}
	return r, nil
}

// amend says what becomes of the document that was sent to the payer.
func (e Entry) amend(sent document) (Amendment, bool) {
	nothing := Money{0, e.Share.currency}
	a := Amendment{Entry: e, Credit: nothing, Bill: nothing, Refund: nothing}
	since := e.Received.minor - sent.received
	if (e.Received.minor^sent.received)&(e.Received.minor^since) < 0 || since == math.MinInt64 {
		return a, false
	}
	open := sent.due // of the bill what was not paid, of the refund what was not paid out
	if open > 0 {
		open -= min(open, max(since, 0))
	} else {
		open += min(-open, max(-since, 0))
	}
	pays := e.Due.pays()
	change := pays - open
	if (pays^open)&(pays^change) < 0 { // only by what rounding added on both sides
		return a, false
	}
	if change > 0 {
		a.Bill.minor = change
	} else {
		a.Credit.minor = min(-change, max(open, 0))
		a.Refund.minor = -change - a.Credit.minor
	}
	return a, true
}

// sendings are the documents of a final settlement.
func (s *Settlement) sendings() []document {
	list := make([]document, len(s.entries))
	for i, key := range s.keys() {
		list[i] = document{key, s.entry(i).Name, s.entries[i].pays, s.entries[i].received}
	}
	return list
}

// keys tell the entries apart.
func (s *Settlement) keys() []documentKey {
	list := make([]documentKey, len(s.entries))
	times := map[documentKey]int{}
	for i, e := range s.listed() {
		key := documentKey{kind: e.Kind}
		if i < len(s.account.Payers) {
			key.reference = s.account.Payers[i].Reference
		}
		if key.reference == "" {
			key.name = e.Name
		}
		list[i] = key
		list[i].time = times[key]
		times[key]++
	}
	return list
}

// liable returns the place of the last who paid in advance for itself, -1 where none did.
func (s *Settlement) liable() int {
	for i, p := range slices.Backward(s.account.Payers) {
		if p.Kind == PayerAdvance && p.RemittedBy == "" {
			return i
		}
	}
	return -1
}

// Settlement returns the settlement as it is now, the whole of it.
func (r Revision) Settlement() Settlement { return r.settlement }

// Corrects returns the number of the settlement that this one corrects, as a credit
// note must name it; 0 where none was final before.
func (r Revision) Corrects() int { return r.settlement.corrects }

// Entries ranges over the payers with what is due now and what becomes of the documents
// sent before; those who are there no more come last.
func (r Revision) Entries() iter.Seq2[int, Amendment] { return slices.All(r.amendments) }
