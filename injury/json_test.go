package injury

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// A decision as a plain struct, with the names of the wire.
type (
	plainReferral struct {
		Body referral.Body `json:"body"`
		Rule vard.RuleID   `json:"rule"`
	}
	plainFinding struct {
		Rule       vard.RuleID `json:"rule"`
		Met        *bool       `json:"met"`
		Statements []string    `json:"statements"`
	}
	plainDecision struct {
		Outcome    string              `json:"outcome"`
		Merits     *string             `json:"merits"`
		Limitation limitation.Decision `json:"limitation"`
		ToWeigh    []vard.RuleID       `json:"toWeigh"`
		Missing    []string            `json:"missing"`
		Presumed   []string            `json:"presumed"`
		Referrals  []plainReferral     `json:"referrals"`
		Findings   []plainFinding      `json:"findings"`
		Reasons    []vard.RuleID       `json:"reasons"`
		Until      *string             `json:"until"`
	}
)

func plainDecisionOf(d Decision) plainDecision {
	p := plainDecision{
		Outcome: d.Outcome().String(), Limitation: d.Limitation(),
		ToWeigh: []vard.RuleID{}, Missing: []string{}, Presumed: []string{},
		Referrals: []plainReferral{}, Findings: []plainFinding{}, Reasons: []vard.RuleID{},
	}
	if merits := d.Merits().String(); merits != "" {
		p.Merits = &merits
	}
	if until := d.Until().String(); !d.Until().IsZero() {
		p.Until = &until
	}
	for r := range d.ToWeigh() {
		p.ToWeigh = append(p.ToWeigh, r.ID())
	}
	for f := range d.Missing() {
		p.Missing = append(p.Missing, f.Name())
	}
	for f := range d.Presumed() {
		p.Presumed = append(p.Presumed, f.Name())
	}
	for r := range d.Referrals() {
		p.Referrals = append(p.Referrals, plainReferral{r.Body, r.Why.ID()})
	}
	for f := range d.Findings() {
		found := plainFinding{Rule: f.Rule.ID(), Statements: []string{}}
		if met := f.Met == yes; f.Met.Known() {
			found.Met = &met
		}
		for s := range f.Rule.Statements() {
			found.Statements = append(found.Statements, s.ID())
		}
		p.Findings = append(p.Findings, found)
	}
	for f := range d.Reasons() {
		p.Reasons = append(p.Reasons, f.Rule.ID())
	}
	return p
}

// drawnDecisions are decisions on claims of which all is known, or only some, and the zero
// decision.
func drawnDecisions(n int) []Decision {
	r := rand.New(rand.NewPCG(29, 30))
	list := make([]Decision, 1, n)
	for _, c := range completeClaims(n / 4) {
		d, _ := Assess(c, today)
		list = append(list, d)
	}
	for len(list) < n {
		d, err := Assess(claimOf(drawnAnswers(r), drawnDays(r)), today)
		if err == nil {
			list = append(list, d)
		}
	}
	return list
}

// What is appended is, byte for byte, what encoding/json writes of a plain struct that
// holds the same.
func TestAppendJSONIsWhatEncodingJSONWrites(t *testing.T) {
	n := 20_000
	if testing.Short() {
		n = 2_000
	}
	seen := map[Outcome]int{}
	buffer := []byte("before")
	for _, d := range drawnDecisions(n) {
		want, err := json.Marshal(plainDecisionOf(d))
		require.NoError(t, err)
		buffer = d.AppendJSON(buffer[:len("before")])
		require.Equal(t, "before"+string(want), string(buffer))
		got, err := json.Marshal(d)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
		seen[d.Outcome()]++
	}
	for o := Outcome(0); o <= Incomplete; o++ {
		require.NotZero(t, seen[o], "%s does not occur", o)
	}
	t.Logf("%d decisions: %v", n, seen)
}

func TestAppendingAllocatesNothing(t *testing.T) {
	list, i := drawnDecisions(256), 0
	buffer := make([]byte, 0, 1<<14)
	spec.NoAllocation(t, "writing a decision", func() {
		sink += len(list[i&255].AppendJSON(buffer))
		i++
	})
}

// BenchmarkAppendJSON writes complete decisions, and such of which some is not known.
func BenchmarkAppendJSON(b *testing.B) {
	complete := make([]Decision, 0, 4096)
	for _, c := range completeClaims(4096) {
		d, _ := Assess(c, today)
		complete = append(complete, d)
	}
	for _, kind := range []struct {
		name string
		list []Decision
	}{{"complete", complete}, {"drawn", drawnDecisions(4096)}} {
		b.Run(kind.name, func(b *testing.B) {
			draws, i, buffer := spec.Draws(65536, 4096), 0, make([]byte, 0, 1<<14)
			b.ReportAllocs()
			for b.Loop() {
				sink += len(kind.list[draws[i&65535]].AppendJSON(buffer))
				i++
			}
		})
	}
}

// What encoding/json takes for the same, made ready in plain structs.
func BenchmarkEncodingJSON(b *testing.B) {
	var list []plainDecision
	for _, c := range completeClaims(512) {
		d, _ := Assess(c, today)
		list = append(list, plainDecisionOf(d))
	}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		text, _ := json.Marshal(list[i&511])
		sink += len(text)
		i++
	}
}
