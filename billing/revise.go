package billing

import (
	"encoding/json"
	"iter"
	"math"
	"slices"

	"github.com/vardregler/vard"
)

// Revision is a settlement made anew after the actual costs changed, and what is to
// be paid in addition to what was settled before. Its zero value revises nothing.
type Revision struct {
	settlement Settlement
	entries    []Entry
}

// Revise settles the account again with other actual costs. What the last final
// settlement billed and refunded counts as paid, so that revisions one after the other
// come to the same as settling once. A revision that is not final adds nothing, and
// the next one is again made against the last final settlement. The errors are those of
// [Settle].
func (s Settlement) Revise(actual Actual) (Revision, error) {
	a := s.account
	a.Actual = actual
	next, err := Settle(a)
	if err != nil {
		return Revision{}, err
	}
	next.number = s.number + 1
	next.settled, next.corrects = s.settled, s.corrects
	if s.outcome == Final {
		next.settled, next.corrects = s.entries, s.number
	}
	r := Revision{settlement: next, entries: slices.Clone(next.entries)}
	if next.outcome != Final {
		return r, nil
	}
	// The patient, last, may have been there before and be gone, or be new.
	if len(next.settled) > len(r.entries) {
		gone := next.settled[len(r.entries)]
		gone.Share.minor = 0
		r.entries = append(r.entries, gone)
	}
	for i := range r.entries {
		e, before := &r.entries[i], int64(0)
		exact := e.Share.minor - e.Received.minor
		if i < len(next.settled) {
			old := next.settled[i]
			before = old.Due.pays()
			exact -= old.Share.minor - old.Received.minor
		}
		pay := int64(0)
		if i < len(next.entries) {
			pay = next.entries[i].Due.pays()
		}
		more := pay - before
		if (pay^before)&(pay^more) < 0 || more == math.MinInt64 {
			return Revision{}, &vard.Error{Field: payer(i), Code: vard.Overflow}
		}
		e.Due = due(exact, more, a.Currency)
	}
	return r, nil
}

// Settlement returns the settlement as it is now, the whole of it.
func (r Revision) Settlement() Settlement { return r.settlement }

// Corrects returns the number of the settlement that this one corrects, as a credit
// note must name it; 0 where none was final before.
func (r Revision) Corrects() int { return r.settlement.corrects }

// Payers ranges over the payers with the share and the receipts of the new settlement
// and, as due, only what is to be paid in addition.
func (r Revision) Payers() iter.Seq2[int, Entry] { return slices.All(r.entries) }

// MarshalJSON writes what is due in addition, the numbers of the two settlements
// (corrects is null where there was none), and the new settlement itself.
func (r Revision) MarshalJSON() ([]byte, error) {
	var corrects *int
	if r.Corrects() > 0 {
		corrects = &r.settlement.corrects
	}
	return json.Marshal(struct {
		Number     int        `json:"number"`
		Corrects   *int       `json:"corrects"`
		Payers     []Entry    `json:"payers"`
		Settlement Settlement `json:"settlement"`
	}{r.settlement.number, corrects, append([]Entry{}, r.entries...), r.settlement})
}
