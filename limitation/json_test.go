package limitation_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/limitation"
)

// A last day, a clock and a decision as plain structs, with the names of the wire.
type (
	plainDay struct {
		Strict   vard.Date `json:"strict"`
		Extended vard.Date `json:"extended"`
	}
	plainClock struct {
		Status   Status    `json:"status"`
		Earliest *plainDay `json:"earliest"`
		Latest   *plainDay `json:"latest"`
		Reason   Reason    `json:"reason"`
	}
	plainFinding struct {
		Rule       vard.RuleID      `json:"rule"`
		Met        *bool            `json:"met"`
		Statements []vard.Statement `json:"statements"`
	}
	plainDecision struct {
		Outcome         Outcome        `json:"outcome"`
		Rule            []Regime       `json:"rule"`
		Report          plainClock     `json:"report"`
		Action          plainClock     `json:"action"`
		Reconsideration plainClock     `json:"reconsideration"`
		BoardOpinion    plainClock     `json:"boardOpinion"`
		Until           vard.Date      `json:"until"`
		Reasons         []vard.Rule    `json:"reasons"`
		Missing         []vard.Fact    `json:"missing"`
		Presumed        []vard.Fact    `json:"presumed"`
		Referrals       []int          `json:"referrals"`
		Findings        []plainFinding `json:"findings"`
	}
)

func plainDayOf(l LastDay) *plainDay {
	if l == (LastDay{}) {
		return nil
	}
	return &plainDay{l.Strict, l.Extended}
}

func plainClockOf(c Clock) plainClock {
	return plainClock{c.Status, plainDayOf(c.Earliest), plainDayOf(c.Latest), c.Reason}
}

func plainDecisionOf(d Decision) plainDecision {
	p := plainDecision{
		Outcome:         d.Outcome(),
		Rule:            slices.AppendSeq([]Regime{}, d.Regimes()),
		Report:          plainClockOf(d.Report()),
		Action:          plainClockOf(d.Action()),
		Reconsideration: plainClockOf(d.Reconsideration()),
		BoardOpinion:    plainClockOf(d.BoardOpinion()),
		Until:           d.Until(),
		Reasons:         []vard.Rule{},
		Missing:         slices.AppendSeq([]vard.Fact{}, d.Missing()),
		Presumed:        slices.AppendSeq([]vard.Fact{}, d.Presumed()),
		Referrals:       []int{},
		Findings:        []plainFinding{},
	}
	for f := range d.Reasons() {
		p.Reasons = append(p.Reasons, f.Rule)
	}
	for f := range d.Findings() {
		found := plainFinding{Rule: f.Rule.ID(), Statements: slices.AppendSeq([]vard.Statement{}, f.Rule.Statements())}
		if met := f.Met == vard.Yes; f.Met.Known() {
			found.Met = &met
		}
		p.Findings = append(p.Findings, found)
	}
	return p
}

// What is appended is, byte for byte, what encoding/json writes of a plain struct that
// holds the same, whatever stands before it.
func TestAppendedAsEncoded(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(17, 2026))}
	same := func(plain any, appended func([]byte) []byte, marshalled func() ([]byte, error)) {
		want, err := json.Marshal(plain)
		require.NoError(t, err)
		require.Equal(t, string(want), string(appended(nil)))
		require.Equal(t, "before"+string(want), string(appended([]byte("before"))))
		got, err := marshalled()
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
	}
	n := times(t, 20_000)
	for drawn := 0; drawn < n; {
		c, on := r.draw([]int{0, 0, 2, 30}[drawn%4])
		d, err := Assess(c, on)
		if err != nil {
			continue
		}
		drawn++
		same(plainDecisionOf(d), d.AppendJSON, d.MarshalJSON)
		if drawn%8 == 0 {
			clock := d.Action()
			same(plainClockOf(clock), clock.AppendJSON, clock.MarshalJSON)
			same(plainDayOf(clock.Earliest), clock.Earliest.AppendJSON, clock.Earliest.MarshalJSON)
			same(plainDayOf(clock.Latest), clock.Latest.AppendJSON, clock.Latest.MarshalJSON)
		}
	}
	var none Decision
	same(plainDecisionOf(none), none.AppendJSON, none.MarshalJSON)
	same(plainClock{}, Clock{}.AppendJSON, Clock{}.MarshalJSON)
}
