package eligibility_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/internal/spec"
)

// everyInput is all 3^5 combinations of the five facts.
func everyInput() (list []Facts) {
	a := []vard.Answer{unknown, no, yes}
	for _, r := range a {
		for _, p := range a {
			for _, d := range a {
				for _, h := range a {
					for _, u := range a {
						list = append(list, Facts{r, p, d, h, u})
					}
				}
			}
		}
	}
	return list
}

// fields gives the facts of the input in the order of the page.
func fields(f *Facts) []*vard.Answer {
	return []*vard.Answer{&f.RegisteredInSweden, &f.PersonalNumber, &f.EstablishedDiagnosis, &f.HighlySpecialised, &f.Urgent}
}

// completions is every way of filling in what is unknown.
func completions(f Facts) []Facts {
	list := []Facts{f}
	for i := range fields(&f) {
		var filled []Facts
		for _, c := range list {
			if *fields(&c)[i] != unknown {
				filled = append(filled, c)
				continue
			}
			for _, a := range []vard.Answer{no, yes} {
				*fields(&c)[i] = a
				filled = append(filled, c)
			}
		}
		list = filled
	}
	return list
}

// page is the page's decision on complete facts, written a second time.
func page(f Facts) Outcome {
	others := f.EstablishedDiagnosis == yes && f.HighlySpecialised == yes && f.Urgent == no
	switch {
	case f.RegisteredInSweden == yes:
		return Resident
	case !others:
		return NotEligible
	case f.PersonalNumber == yes:
		return Review
	default:
		return Eligible
	}
}

// An outcome is given if and only if every completion has it; missing are exactly
// the facts that some completion makes decisive.
func TestEveryInputIsDecidedExactly(t *testing.T) {
	inputs, complete := 0, 0
	names := spec.Names(Questions())
	for _, f := range everyInput() {
		inputs++
		outcomes := map[Outcome]bool{}
		decisive := map[string]bool{}
		for _, c := range completions(f) {
			complete++
			outcomes[page(c)] = true
			for i := range fields(&f) {
				if *fields(&f)[i] != unknown {
					continue
				}
				other := c
				*fields(&other)[i] = fields(&c)[i].Not()
				if page(other) != page(c) {
					decisive[names[i]] = true
				}
			}
		}
		want := Incomplete
		if len(outcomes) == 1 {
			for o := range outcomes {
				want = o
			}
		}
		var missing []string
		for _, name := range names {
			if decisive[name] {
				missing = append(missing, name)
			}
		}
		d := Assess(f)
		require.Equal(t, want, d.Outcome(), "%+v", f)
		require.Equal(t, missing, spec.Names(d.Missing()), "%+v", f)
		require.Equal(t, len(missing) == 0, d.Outcome() != Incomplete, "%+v", f)
	}
	assert.Equal(t, 243, inputs)
	assert.Equal(t, 1024, complete, "completions walked") // (1+1+2)^5
}

// What is asked is what is missing, and whether it is urgent, once each.
func TestAskedIsWhatIsMissingAndUrgency(t *testing.T) {
	for _, f := range everyInput() {
		d := Assess(f)
		want := spec.Names(d.Missing())
		if f.Urgent == unknown && !slices.Contains(want, "urgent") {
			want = append(want, "urgent")
			ask := spec.Names(d.Ask())
			require.Equal(t, "urgent", ask[len(ask)-1], "%+v: what can only add a referral is asked last", f)
		}
		require.ElementsMatch(t, want, spec.Names(d.Ask()), "%+v", f)
	}
}

// Nothing is promised where a clinic has judged, or for a personal number; a diagnosis and
// urgency can change.
func TestPromisesOnlyWhatCanChange(t *testing.T) {
	for _, f := range everyInput() {
		d, steps := Assess(f), next(Assess(f))
		closed := d.Outcome() == NotEligible
		require.Equal(t, closed, slices.Contains(steps, "next-tell-criterion"), "%+v", f)
		open := closed && f.HighlySpecialised != no && f.PersonalNumber != yes
		require.Equal(t, open && f.EstablishedDiagnosis == no, slices.Contains(steps, "next-with-diagnosis"), "%+v", f)
		require.Equal(t, open && f.Urgent == yes, slices.Contains(steps, "next-when-not-urgent"), "%+v", f)
	}
}

// A case that is urgent is told so first, whatever the outcome; one that is not, never.
func TestUrgentAlwaysTurnsToEmergencyCareFirst(t *testing.T) {
	for _, f := range everyInput() {
		var bodies []string
		for r := range Assess(f).Referrals() {
			bodies = append(bodies, r.Body.String())
		}
		next := next(Assess(f))
		require.NotEmpty(t, next, "%+v: no next step", f)
		if f.Urgent == yes {
			require.Equal(t, []string{"emergency", "1177"}, bodies[:2], "%+v", f)
			require.Equal(t, "next-emergency", next[0], "%+v", f)
		} else {
			require.NotContains(t, bodies, "emergency", "%+v", f)
			require.NotContains(t, next, "next-emergency", "%+v", f)
		}
		slices.Sort(bodies)
		require.Equal(t, len(bodies), len(slices.Compact(bodies)), "%+v: a body named twice", f)
	}
}

// A reader may stop at any place of any sequence.
func TestEverySequenceCanBeLeft(t *testing.T) {
	for _, f := range everyInput() {
		d := Assess(f)
		leave(t, d.Findings())
		leave(t, d.Missing())
		leave(t, d.Ask())
		leave(t, d.Referrals())
		leave(t, d.Reasons())
		leave(t, d.Next())
	}
}

func leave[T any](t *testing.T, seq func(func(T) bool)) {
	t.Helper()
	for stop := 1; ; stop++ {
		n := 0
		seq(func(T) bool {
			n++
			require.LessOrEqual(t, n, stop, "goes on after it was left")
			return n < stop
		})
		if n < stop {
			return
		}
	}
}

// A finding and a referral as encoding/json writes them.
type (
	plainFinding struct {
		Rule       string      `json:"rule"`
		Met        vard.Answer `json:"met"`
		Statements []string    `json:"statements"`
	}
	plainReferral struct {
		Body string `json:"body"`
		Rule string `json:"rule"`
	}
)

// What is appended is what encoding/json writes of the same data.
func TestAppendedJSON(t *testing.T) {
	for _, f := range everyInput() {
		d := Assess(f)
		plain := struct {
			Outcome   string          `json:"outcome"`
			Missing   []string        `json:"missing"`
			Presumed  []string        `json:"presumed"`
			Referrals []plainReferral `json:"referrals"`
			Reasons   []string        `json:"reasons"`
			Findings  []plainFinding  `json:"findings"`
		}{d.Outcome().String(), append([]string{}, spec.Names(d.Missing())...), []string{}, []plainReferral{}, []string{}, nil}
		for r := range d.Referrals() {
			plain.Referrals = append(plain.Referrals, plainReferral{r.Body.String(), r.Why.String()})
		}
		for f := range d.Reasons() {
			plain.Reasons = append(plain.Reasons, f.Rule.String())
		}
		for f := range d.Findings() {
			plain.Findings = append(plain.Findings, plainFinding{f.Rule.String(), f.Met, spec.Names(f.Rule.Statements())})
		}
		want, err := json.Marshal(plain)
		require.NoError(t, err)
		require.Equal(t, "before"+string(want), string(d.AppendJSON([]byte("before"))), "%+v", f)
		got, err := json.Marshal(d)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), "%+v", f)
	}
}

// The wire form has every member, lists that are empty rather than null, and the
// same content as the decision.
func TestWireForm(t *testing.T) {
	for _, f := range everyInput() {
		d := Assess(f)
		text, err := json.Marshal(d)
		require.NoError(t, err)
		var wire struct {
			Outcome   Outcome
			Missing   []string
			Presumed  []string
			Referrals []struct{ Body, Rule string }
			Reasons   []string
			Findings  []struct {
				Rule       string
				Met        vard.Answer
				Statements []string
			}
		}
		require.NoError(t, json.Unmarshal(text, &wire))
		require.NotContains(t, string(text), "[null", string(text))
		require.Equal(t, d.Outcome(), wire.Outcome)
		require.NotNil(t, wire.Missing)
		require.ElementsMatch(t, spec.Names(d.Missing()), wire.Missing)
		require.NotNil(t, wire.Reasons)
		require.Len(t, wire.Reasons, len(reasons(d)))
		require.Equal(t, []string{}, wire.Presumed)
		require.NotNil(t, wire.Referrals)
		require.Len(t, wire.Findings, 5)
		for i, f := range slices.Collect(d.Findings()) {
			require.Equal(t, f.Rule.String(), wire.Findings[i].Rule)
			require.Equal(t, f.Met, wire.Findings[i].Met)
		}

		back, err := json.Marshal(f)
		require.NoError(t, err)
		var again Facts
		require.NoError(t, json.Unmarshal(back, &again))
		require.Equal(t, f, again)
	}
	text, err := json.Marshal(Assess(Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes}))
	require.NoError(t, err)
	assert.JSONEq(t, `{"outcome":"incomplete","missing":["urgent"],"presumed":[],"referrals":[],"reasons":[],"findings":[
		{"rule":"eligibility.not-registered","met":true,"statements":["IPO-01","IPO-02","IPO-03","IPO-04","IPO-08","HSL 8:1"]},
		{"rule":"eligibility.no-personal-number","met":true,"statements":["IPO-04","FOL 18 b §","FOL 20 §","Lag 2022:1697","Lag 2022:1697 1:1 st. 2"]},
		{"rule":"eligibility.established-diagnosis","met":true,"statements":["IPO-05"]},
		{"rule":"eligibility.highly-specialised","met":true,"statements":["IPO-06","IPO-31"]},
		{"rule":"eligibility.not-urgent","met":null,"statements":["IPO-07"]}]}`, string(text))
	text, err = json.Marshal(Assess(Facts{RegisteredInSweden: yes, Urgent: no}))
	require.NoError(t, err)
	assert.Contains(t, string(text), `"referrals":[{"body":"health_centre","rule":"eligibility.not-registered"},{"body":"1177","rule":"eligibility.not-registered"}],"reasons":["eligibility.not-registered"]`)
	text, err = json.Marshal(Decision{})
	require.NoError(t, err)
	assert.Contains(t, string(text), `{"outcome":null,"missing":[],"presumed":[],"referrals":[],"reasons":[],`)
}
