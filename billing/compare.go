package billing

import (
	"math"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// Change is how the actual cost of one code differs from its estimate.
type Change uint8

// The changes.
const (
	Added   Change = iota + 1 // in the actual costs only
	Dropped                   // in the estimate only
	Changed                   // in both, with different amounts
)

var changes = enum.Table{{Name: "added"}, {Name: "dropped"}, {Name: "changed"}}

// String returns the machine name.
func (c Change) String() string { return changes.String(uint8(c)) }

// MarshalText writes the machine name.
func (c Change) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (c *Change) UnmarshalText(text []byte) error {
	return changes.Read(text, (*uint8)(c))
}

// Difference is one code whose actual cost is not its estimate. Where the code is
// missing on one side, that side has no amount. Of several lines with one code the
// sums are compared.
type Difference struct {
	Code     string `json:"code"`     // the code of the lines
	Change   Change `json:"change"`   // added, dropped or changed
	Estimate Money  `json:"estimate"` // what was estimated for it
	Actual   Money  `json:"actual"`   // what it cost
	Amount   Money  `json:"amount"`   // actual less estimate
}

// Compare explains the variance of an account, code by code: what was added, dropped
// and changed, first the codes of the estimate in their order, then the new ones in
// theirs. The amounts sum to [Settlement.Variance]. An account without an estimate or
// without actual costs has nothing to compare. Its errors are those of [Settle], and
// overflow where a code's difference is too large.
func Compare(a Account) ([]Difference, error) {
	if _, err := a.check(); err != nil {
		return nil, err
	}
	if !a.Estimate.priced() || !a.Actual.posted() {
		return nil, nil
	}
	type sides struct {
		code             string
		estimate, actual sum
		planned, charged bool
	}
	var list []sides
	place := map[string]int{}
	at := func(code string) *sides {
		i, ok := place[code]
		if !ok {
			i = len(list)
			place[code] = i
			list = append(list, sides{code: code})
		}
		return &list[i]
	}
	for _, line := range a.Estimate.Lines {
		s := at(line.Code)
		s.estimate.add(line.Amount.minor)
		s.planned = true
	}
	for _, line := range a.Actual.Lines {
		s := at(line.Code)
		s.actual.add(line.Amount.minor)
		s.charged = true
	}
	var differences []Difference
	for _, s := range list {
		planned, fits1 := s.estimate.total()
		charged, fits2 := s.actual.total()
		amount := charged - planned
		if !fits1 || !fits2 || (charged^planned)&(charged^amount) < 0 || amount == math.MinInt64 {
			return nil, &vard.Error{Field: "actual.lines", Code: vard.Overflow}
		}
		d := Difference{Code: s.code, Change: Changed, Amount: Money{amount, a.Currency}}
		if s.planned {
			d.Estimate = Money{planned, a.Currency}
		}
		if s.charged {
			d.Actual = Money{charged, a.Currency}
		}
		switch {
		case !s.planned:
			d.Change = Added
		case !s.charged:
			d.Change = Dropped
		case amount == 0:
			continue
		}
		differences = append(differences, d)
	}
	return differences, nil
}
