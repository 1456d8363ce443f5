package billing

import (
	"encoding/json"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/referral"
)

// MarshalJSON writes the settlement in its wire form. A finding about a payer says which
// by its place in the list; one that shows what the act on rounding would give says that
// payment.
func (s Settlement) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Outcome   Outcome             `json:"outcome"`
		Estimate  Money               `json:"estimate"`
		Actual    Money               `json:"actual"`
		Variance  Money               `json:"variance"`
		Payers    []Entry             `json:"payers"`
		Missing   []vard.Fact         `json:"missing"`
		Presumed  []vard.Fact         `json:"presumed"`
		Referrals []referral.Referral `json:"referrals"`
		Findings  []finding           `json:"findings"`
		Reasons   []vard.RuleID       `json:"reasons"`
		Until     vard.Date           `json:"until"`
	}{
		s.outcome, s.estimate, s.actual, s.Variance(),
		s.listed(),
		slices.AppendSeq([]vard.Fact{}, s.Missing()),
		[]vard.Fact{},
		slices.AppendSeq([]referral.Referral{}, s.Referrals()),
		s.findings(),
		s.reasons(),
		s.Until(),
	})
}

func (s *Settlement) reasons() []vard.RuleID {
	list := []vard.RuleID{}
	for f := range s.Reasons() {
		list = append(list, f.Rule.ID())
	}
	return list
}

// finding is a finding on the wire: that of the library, the payer's place, and the
// payment by the act on rounding.
type finding struct {
	vard.Finding
	payer   *int
	payment Money
}

func (s *Settlement) findings() []finding {
	list := []finding{}
	for f := range s.marks.Findings(rules[:]) {
		list = append(list, finding{Finding: f})
	}
	for i, e := range s.listed() {
		for f := range e.Findings() {
			found := finding{Finding: f, payer: &i}
			if f.Rule == rules[roundingAgreed] && f.Met == vard.No {
				found.payment = e.InWholeKronor().Amount
			}
			list = append(list, found)
		}
	}
	return list
}

// MarshalJSON writes the finding and what it has beside it.
func (f finding) MarshalJSON() ([]byte, error) {
	b, err := f.Finding.MarshalJSON()
	if err != nil || f.payer == nil {
		return b, err
	}
	place, err := json.Marshal(*f.payer)
	b = append(append(b[:len(b)-1], `,"payer":`...), place...)
	if !f.payment.IsZero() {
		b = append(append(b, `,"payment":`...), writeJSON(f.payment.append(nil))...)
	}
	return append(b, '}'), err
}
