package injury

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// places are the answers of a claim in their order, with their names on the wire.
func places(c *Claim) (list []*vard.Answer, names []string) {
	var walk func(v reflect.Value, path string)
	walk = func(v reflect.Value, path string) {
		for i := range v.NumField() {
			name := path + v.Type().Field(i).Tag.Get("json")
			switch at := v.Field(i).Addr().Interface().(type) {
			case *vard.Answer:
				list, names = append(list, at), append(names, name)
			case *vard.Moment:
				names = append(names, name)
			default:
				walk(v.Field(i), name+".")
			}
		}
	}
	walk(reflect.ValueOf(c).Elem(), "")
	return list, names
}

// claimOf is the claim with these answers.
func claimOf(a answers, l limitation.Claim) Claim {
	c := Claim{Limitation: l}
	list, _ := places(&c)
	for fact, at := range list {
		*at = a.is(fact)
	}
	return c
}

func TestFactsAreTheFieldsOfTheClaim(t *testing.T) {
	list, names := places(&Claim{})
	assert.Len(t, list, firstMoment)
	assert.Equal(t, names, spec.Names(Questions()))
	for fact := range list {
		for _, answer := range []vard.Answer{yes, no} {
			var c Claim
			list, _ := places(&c)
			*list[fact] = answer
			assert.Equal(t, answers(0).with(fact, answer), read(&c), names[fact])
		}
	}
}

func TestTextsAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for r := range Rules() {
		spec.Texts(t, r.ID(), r.Text())
		assert.True(t, strings.HasPrefix(r.ID(), "injury."), r.ID())
		assert.False(t, seen[r.ID()], r.ID())
		seen[r.ID()] = true
		assert.NotEmpty(t, slices.Collect(r.Statements()), r.ID())
	}
	for f := range Questions() {
		spec.Texts(t, f.Name(), f.Question())
		assert.NotZero(t, f.Ask(), f.Name())
		assert.True(t, strings.HasSuffix(f.Question().SV, "?") && strings.HasSuffix(f.Question().EN, "?"), f.Name())
	}
}

var bases = complete(200)

// somewhat draws a claim of which most is known.
func somewhat(r *rand.Rand) answers {
	a := read(&bases[r.IntN(len(bases))])
	for fact := range firstMoment {
		switch r.IntN(8) {
		case 0, 1, 2:
			a = a.with(fact, unknown)
		case 3:
			a = a.with(fact, yes)
		case 4:
			a = a.with(fact, no)
		}
	}
	for fact := range inappropriate { // most claims come down the ladder
		if fact <= workInjury && r.IntN(3) != 0 {
			a = a.with(fact, vard.AnswerOf(fact <= regionFinanced))
		}
	}
	return a
}

// bearing are the facts that bear on the outcome and are filled in.
func bearing(a answers) (unknowns []int) {
	for fact := range property {
		if a.is(fact) == unknown && !fixed(fact) {
			unknowns = append(unknowns, fact)
		}
	}
	return unknowns
}

// completions returns a claim, and what fills in its unknown facts in the way of that
// number.
func completions(a answers, unknowns []int) (*Claim, func(n int)) {
	c := claimOf(a, limitation.Claim{})
	places, _ := places(&c)
	return &c, func(n int) {
		for i, fact := range unknowns {
			*places[fact] = vard.AnswerOf(n>>i&1 == 1)
		}
	}
}

// walked is the outcome and what is missing, by walking every completion with the
// ladder written by hand.
func walked(a answers, l limitation.Outcomes) (Outcome, marks.Facts) {
	unknowns := bearing(a)
	c, fill := completions(a, unknowns)
	outcome := Outcome(0)
	var missing marks.Facts
	for o := limitation.Open; o <= limitation.Barred; o++ {
		if !l.Has(o) {
			continue
		}
		results := make([]Outcome, 1<<len(unknowns))
		for n := range results {
			fill(n)
			results[n] = ladderByHand(c, o)
			switch outcome {
			case 0:
				outcome = results[n]
			case results[n]:
			default:
				outcome = Incomplete
			}
		}
		for n, result := range results {
			for i, fact := range unknowns {
				if result != results[n^1<<i] {
					missing.Add(fact)
				}
			}
		}
	}
	return outcome, missing
}

// TestWithoutBlocks walks every completion of claims drawn at random, all facts
// together: the split into blocks of the other walks loses nothing.
func TestWithoutBlocks(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	sets := limitations()
	claims, completions := 0, 0
	want := 3000
	if testing.Short() {
		want = 200
	}
	outcomes := map[Outcome]int{}
	for claims < want {
		a := somewhat(r)
		if len(bearing(a)) > 11 {
			continue
		}
		l := sets[r.IntN(len(sets))]
		claims++
		completions += 1 << len(bearing(a))
		outcome, missing := walked(a, l)
		got, _ := decisive(a, l)
		require.Equal(t, outcome.String(), climb(a, l).start.outcome().String(), "%s %v", a, l)
		require.Equal(t, names(missing), names(got), "%s %v", a, l)
		outcomes[outcome]++
	}
	for o := Compensable; o <= Incomplete; o++ {
		assert.NotZero(t, outcomes[o], o.String())
	}
	t.Logf("%d claims, %d completions: %v", claims, completions, outcomes)
}

// drawn are decisions on claims with days of every kind.
func drawn(t *testing.T, n int) (list []Decision) {
	r := rand.New(rand.NewPCG(5, 6))
	for len(list) < n {
		a := somewhat(r)
		moment := func() vard.Moment {
			from := from1997.AddDays(r.IntN(10900))
			switch r.IntN(6) {
			case 0:
				return vard.Moment{}
			case 1:
				return vard.NotYet()
			case 2:
				return vard.Year(from.Year())
			case 3:
				return vard.Between(from, from.AddDays(r.IntN(2000)))
			}
			return vard.On(from)
		}
		l := limitation.Claim{Caused: moment(), Aware: limitation.Awareness{Noticeable: moment(), Linked: moment(), Insurer: moment()}, Reported: moment()}
		if d, err := Assess(claimOf(a, l), today); err == nil {
			list = append(list, d)
		}
	}
	return list
}

func TestIncompleteExactlyWhereSomethingIsMissing(t *testing.T) {
	for _, d := range drawn(t, 3000) {
		assert.Equal(t, d.outcome == Incomplete, d.missing() != 0, "%s: %v", d.answers, names(d.missing()))
	}
}

// A moment is missing exactly when it turns the limitation between two outcomes that
// some completion of the other facts tells apart.
func TestMomentsAreMissingWhereTheyMatter(t *testing.T) {
	moments := 0
	for _, d := range drawn(t, 3000) {
		if len(bearing(d.answers)) > 9 {
			continue
		}
		unknowns := bearing(d.answers)
		var want marks.Facts
		c, fill := completions(d.answers, unknowns)
		for n := range 1 << len(unknowns) {
			fill(n)
			for x := limitation.Open; x <= limitation.Barred; x++ {
				for y := x + 1; y <= limitation.Barred; y++ {
					if ladderByHand(c, x) == ladderByHand(c, y) {
						continue
					}
					for moment := limitation.Caused; moment <= limitation.Changed; moment++ {
						if d.limitation.Turns(moment, limitation.Of(x), limitation.Of(y)) {
							want.Add(firstMoment + moment)
						}
					}
				}
			}
		}
		got := d.missing() >> firstMoment << firstMoment
		require.Equal(t, names(want), names(got), "%s", d.answers)
		if got != 0 {
			moments++
		}
	}
	assert.NotZero(t, moments)
}

// A decided outcome stays when a fact becomes known, unless the fact is one that is
// presumed absent or to be weighed.
func TestWhatIsDecidedStays(t *testing.T) {
	for _, d := range drawn(t, 2000) {
		for fact := range firstMoment {
			if d.answers.is(fact) != unknown || fixed(fact) {
				continue
			}
			for _, answer := range []vard.Answer{no, yes} {
				if later := d.with(fact, answer); d.outcome != Incomplete {
					require.Equal(t, d.outcome, later.outcome, "%s, then %s=%s", d.answers, facts[fact], answer)
				}
			}
		}
	}
}

func TestAPresumptionIsListedWhereYesWouldMatter(t *testing.T) {
	listed := 0
	for _, d := range drawn(t, 2000) {
		var want marks.Facts
		for fact := range firstMoment {
			if !fixed(fact) || fact == tolerable || d.answers.is(fact) != unknown {
				continue
			}
			otherwise := d.with(fact, yes)
			if otherwise.outcome != d.outcome || !slices.Equal(names(otherwise.missing()), names(d.missing())) {
				want.Add(fact)
			}
			// Unknown counts as no.
			assert.Equal(t, d.outcome, d.with(fact, no).outcome)
		}
		assert.Equal(t, list(names(want)), spec.Names(d.Presumed()), "%s", d.answers)
		listed += len(names(want))
	}
	assert.NotZero(t, listed)
}

// A complaint beside the claim changes nothing but who else to turn to.
func TestComplaintsChangeNoOutcome(t *testing.T) {
	for _, d := range drawn(t, 500) {
		for fact := property; fact <= safety; fact++ {
			for _, answer := range []vard.Answer{unknown, no, yes} {
				otherwise := d.with(fact, answer)
				assert.Equal(t, d.outcome, otherwise.outcome)
				assert.Equal(t, names(d.missing()), names(otherwise.missing()))
			}
		}
	}
}

// One more ground never worsens a claim.
func TestAnotherGroundNeverWorsens(t *testing.T) {
	better := map[Outcome]int{NotCompensable: 0, NeedsAssessment: 1, Compensable: 2}
	for _, c := range complete(5000) {
		d, err := Assess(c, today)
		require.NoError(t, err)
		for _, fact := range []int{avoidable, unusedResources, equipmentFault, incorrectHandling, delayedOrIncorrect, worsened, transmitted,
			inConnectionWithCare, duringTransport, damagedPremises, riskRaisedByCare, inappropriate} {
			more := d.with(fact, yes)
			if d.outcome == Referred {
				assert.Equal(t, Referred, more.outcome)
				continue
			}
			assert.GreaterOrEqual(t, better[more.outcome], better[d.outcome], "%s, then %s", d.answers, facts[fact])
		}
	}
}

// Each ground that holds is reported, whatever else holds or bars it.
func TestEveryGroundIsReported(t *testing.T) {
	grounds := map[string]func(c *Claim){
		"injury.treatment":  func(c *Claim) { c.Treatment.Avoidable = yes },
		"injury.material":   func(c *Claim) { c.Material.IncorrectHandling = yes },
		"injury.diagnosis":  func(c *Claim) { c.Diagnosis = Diagnosis{yes, yes} },
		"injury.infection":  func(c *Claim) { c.Infection.Transmitted = yes },
		"injury.accident":   func(c *Claim) { c.Accident.DuringTransport = yes },
		"injury.medication": func(c *Claim) { c.Medication.Inappropriate = yes },
	}
	ids := make([]string, 0, len(grounds))
	for id := range grounds {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for n := range 1 << len(ids) {
		c := examined(func(c *Claim) {
			c.CareInSweden = no // the first rung already stops the claim
			for i, id := range ids {
				if n>>i&1 == 1 {
					grounds[id](c)
				}
			}
		})
		d, err := Assess(c, today)
		require.NoError(t, err)
		assert.Equal(t, NotCompensable, d.Outcome())
		for f := range d.Findings() {
			if i, found := slices.BinarySearch(ids, f.Rule.ID()); found {
				assert.Equal(t, vard.AnswerOf(n>>i&1 == 1), f.Met, "%06b %s", n, f.Rule)
			}
			if f.Rule.ID() == "injury.ground" {
				assert.Equal(t, vard.AnswerOf(n != 0), f.Met, "%06b", n)
			}
		}
	}
}

// The finding that names what is weighed is not known, and says who weighs and what.
func TestAssessNamesWhatIsWeighed(t *testing.T) {
	finding := func(d Decision, id string) vard.Finding {
		for f := range d.Findings() {
			if f.Rule.ID() == id {
				return f
			}
		}
		t.Fatal(id)
		return vard.Finding{}
	}
	d, err := Assess(examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, yes, unknown} }), today)
	require.NoError(t, err)
	assert.Equal(t, NeedsAssessment, d.Outcome())
	assert.Equal(t, []string{"injury.infection-not-tolerable"}, spec.Names(d.ToWeigh()))
	f := finding(d, "injury.infection-not-tolerable")
	assert.Equal(t, unknown, f.Met)
	for _, word := range []string{"reasonably", "insurer", "Patient Injuries Board", "nature and severity", "health in general", "foreseeable"} {
		assert.Contains(t, f.Rule.Text().EN, word)
	}
	for _, word := range []string{"skäligen", "försäkringsbolaget", "Patientskadenämnden", "art och svårhet", "hälsan i övrigt", "förutsebar"} {
		assert.Contains(t, f.Rule.Text().SV, word)
	}
	assert.Equal(t, unknown, finding(d, "injury.infection").Met)
	assert.Empty(t, slices.Collect(d.Missing()), "the judgement is not missing")

	d, err = Assess(examined(func(c *Claim) {
		c.Treatment.Avoidable = yes
		c.Limitation = limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")}
	}), today)
	require.NoError(t, err)
	assert.Equal(t, NeedsAssessment, d.Outcome())
	f = finding(d, "injury.not-barred")
	assert.Equal(t, unknown, f.Met)
	assert.Equal(t, []string{"injury.not-barred"}, spec.Names(d.ToWeigh()))
	for _, word := range []string{"weekday", "Saturday", "public holiday", "Midsummer Eve", "Christmas Eve", "New Year's Eve", "insurer", "court"} {
		assert.Contains(t, f.Rule.Text().EN, word)
	}
	assert.Equal(t, limitation.Arguable, d.Limitation().Outcome(), "its own decision tells the rest")
}

// reached walks every change of one or two facts.
func reached(d Decision, want Outcome) (list []string) {
	name := func(fact int, to vard.Answer) string { return facts[fact].Name() + "=" + to.String() }
	alone := map[string]bool{}
	both := []vard.Answer{no, yes}
	for fact := range firstMoment {
		for _, to := range both {
			if d.answers.is(fact) != to && d.with(fact, to).outcome == want {
				alone[name(fact, to)] = true
				list = append(list, name(fact, to))
			}
		}
	}
	for x := range firstMoment {
		for _, to := range both {
			for y := x + 1; y < firstMoment; y++ {
				for _, and := range both {
					if d.answers.is(x) != to && d.answers.is(y) != and && !alone[name(x, to)] && !alone[name(y, and)] &&
						d.with(x, to).with(y, and).outcome == want {
						list = append(list, name(x, to)+" "+name(y, and))
					}
				}
			}
		}
	}
	return list
}

// WhatIf gives exactly the smallest changes, the single ones first, in the order of the
// claim, and each with a rule that reads the fact.
func TestWhatIf(t *testing.T) {
	some := 0
	decisions := drawn(t, 60)
	if testing.Short() {
		decisions = decisions[:10]
	}
	for _, d := range decisions {
		for want := Compensable; want <= Incomplete; want++ {
			got := []string{}
			for c := range d.WhatIf(want) {
				text := c.First.Fact.Name() + "=" + c.First.To.String()
				assert.NotEmpty(t, c.First.Rule.ID())
				if c.Second != (Change{}) {
					text += " " + c.Second.Fact.Name() + "=" + c.Second.To.String()
					assert.NotEmpty(t, c.Second.Rule.ID())
				}
				got = append(got, text)
			}
			if want == d.outcome {
				assert.Empty(t, got)
				continue
			}
			assert.Equal(t, list(reached(d, want)), got, "%s to %s", d.answers, want)
			some += len(got)
		}
	}
	assert.NotZero(t, some)

	for want := Compensable; want <= Incomplete; want++ { // it can be left at any time
		for _, d := range decisions {
			for range d.WhatIf(want) {
				break
			}
			for c := range d.WhatIf(want) {
				if c.Second != (Change{}) {
					break
				}
			}
		}
	}
}

// What-if names rules that tell something: each fact shows, in some claim, in the finding
// of the rule it is said to touch, and wherever a change leads to the outcome asked for,
// the finding of each rule named with it changes, or comes into play or out of it.
func TestAFactTouchesItsRule(t *testing.T) {
	const inPlay = 1
	findings := func(d Decision) (list [64]uint8) { // by the place of the rule
		i := 0
		for f := range d.Findings() {
			for rules[i] != f.Rule {
				i++
			}
			list[i] = inPlay + uint8(f.Met)
		}
		return list
	}
	decisions := drawn(t, 3000)
	if testing.Short() {
		decisions = decisions[:600]
	}
	shown, asked := map[[2]int]bool{}, map[[2]int]bool{} // a fact, a rule
	for _, d := range decisions {
		for fact := range firstMoment {
			pair := [2]int{fact, d.answers.touched(fact)}
			asked[pair] = true
			if !shown[pair] {
				shown[pair] = findings(d.with(fact, no))[pair[1]] != findings(d.with(fact, yes))[pair[1]]
			}
		}
	}
	for pair := range asked {
		assert.True(t, shown[pair], "%s never shows in %s", facts[pair[0]], rules[pair[1]])
	}
	assert.Len(t, asked, firstMoment+1, "how a medicine was used touches the ground or, with a side effect, the bar")

	named := 0
	if testing.Short() {
		decisions = decisions[:10]
	}
	for _, d := range decisions[:min(len(decisions), 60)] {
		before := findings(d)
		for want := Compensable; want < Incomplete; want++ {
			for c := range d.WhatIf(want) {
				changed := d
				for _, one := range []Change{c.First, c.Second} {
					if one != (Change{}) {
						changed = changed.with(slices.Index(facts, one.Fact), one.To)
					}
				}
				after := findings(changed)
				for _, one := range []Change{c.First, c.Second} {
					if one != (Change{}) {
						named++
						rule := slices.Index(rules, one.Rule)
						assert.NotEqual(t, before[rule], after[rule], "%s: %s to %s shows in %s", d.answers, one.Fact, one.To, one.Rule)
					}
				}
			}
		}
	}
	assert.NotZero(t, named)
}

// What is to be weighed is what some completion gives a person to weigh; and a finding
// that is to be weighed is not known.
func TestToWeighIsExact(t *testing.T) {
	some := map[string]int{}
	check := func(d Decision) {
		names := spec.Names(d.ToWeigh())
		assert.Equal(t, d.outcome == NeedsAssessment, len(names) > 0, "%s", d.answers)
		for rule := range d.ToWeigh() {
			for f := range d.Findings() {
				assert.False(t, f.Rule == rule && f.Met != unknown, rule.ID())
			}
			break // it can be left at any time
		}
		if d.outcome != NeedsAssessment {
			return
		}
		want := map[string]bool{}
		var fill func(d Decision, fact int)
		fill = func(d Decision, fact int) {
			for ; fact < property; fact++ {
				if d.answers.is(fact) == unknown && !fixed(fact) {
					fill(d.with(fact, no), fact+1)
					fill(d.with(fact, yes), fact+1)
					return
				}
			}
			for _, l := range []limitation.Outcomes{timely, arguable} {
				if d.limitation.Possible()&l == 0 {
					continue
				}
				strongest := d.answers.strongest()
				if strongest == weighs {
					want["injury.infection-not-tolerable"] = true
				}
				if l == arguable && strongest != fails {
					want["injury.not-barred"] = true
				}
			}
		}
		fill(d, 0)
		for _, name := range names {
			assert.True(t, want[name], "%s in %s", name, d.answers)
			some[name]++
		}
		assert.Len(t, names, len(want), "%s", d.answers)
	}
	for _, d := range drawn(t, 400) {
		check(d)
	}
	r := rand.New(rand.NewPCG(5, 6))
	for range 400 {
		c := examined(func(c *Claim) {
			c.Infection = Infection{yes, no, yes, no, yes, unknown}
			c.Treatment.Avoidable = vard.Answer(r.IntN(3))
			c.Material.EquipmentFault = vard.Answer(r.IntN(3))
			c.Infection.Transmitted = vard.Answer(r.IntN(3))
			c.Infection.Disproportionate = vard.Answer(r.IntN(3))
			c.Limitation = limitation.Claim{Caused: day("2016-02-29"), Reported: day([]string{"2026-02-27", "2026-03-02", "2026-02-27/2026-03-02"}[r.IntN(3)])}
		})
		d, err := Assess(c, today)
		require.NoError(t, err)
		check(d)
	}
	assert.Len(t, some, 2)
}

// bodies are those a decision refers to.
func bodies(d Decision) (list []referral.Body) {
	for r := range d.Referrals() {
		list = append(list, r.Body)
	}
	return list
}

// Everybody is named once, for a rule that is not met; only Löf, who takes the claim,
// for one that is.
func TestReferralsHaveTheirReasons(t *testing.T) {
	for _, d := range drawn(t, 2000) {
		met := map[vard.Rule]vard.Answer{}
		for f := range d.Findings() {
			met[f.Rule] = f.Met
		}
		list := bodies(d)
		assert.Len(t, slices.Compact(slices.Sorted(slices.Values(list))), len(list), "%v", list)
		for r := range d.Referrals() {
			assert.Equal(t, vard.AnswerOf(r.Body == referral.Lof), met[r.Why], "%s for %s", r.Body, r.Why)
		}
		assert.Equal(t, d.outcome == Compensable || d.outcome == NeedsAssessment, slices.Contains(list, referral.Lof))
		if d.outcome == Referred {
			assert.NotEmpty(t, list)
		}
		if slices.Contains(list, referral.AFA) {
			assert.Equal(t, referral.AFA, list[0])
		}
	}
}

// What is asked is what is missing, each once, and then each unknown fact that could
// add somebody to the referrals for some way of filling in the others.
func TestAskIsMissingThenReferring(t *testing.T) {
	without := func(list []referral.Body) []referral.Body { // Löf comes with the outcome
		return slices.DeleteFunc(list, func(b referral.Body) bool { return b == referral.Lof })
	}
	adds := func(d Decision, fact int) bool {
		// The facts that the referrals read, filled in every way.
		var others []int
		for _, other := range []int{careInSweden, inappropriate, sideEffect, conduct, resources, dissatisfaction} {
			if other != fact && d.answers.is(other) == unknown {
				others = append(others, other)
			}
		}
		for n := range 1 << len(others) {
			full := d
			for i, other := range others {
				full = full.with(other, vard.AnswerOf(n>>i&1 == 1))
			}
			for _, answer := range []vard.Answer{no, yes} {
				for _, body := range without(bodies(full.with(fact, answer))) {
					if !slices.Contains(bodies(full), body) {
						return true
					}
				}
			}
		}
		return false
	}
	further := 0
	decisions := drawn(t, 1000)
	for _, d := range decisions {
		asked := spec.Names(d.Ask())
		missing := spec.Names(d.Missing())
		require.GreaterOrEqual(t, len(asked), len(missing))
		assert.ElementsMatch(t, missing, asked[:len(missing)])
		want := []string{}
		for fact := range firstMoment {
			if d.answers.is(fact) == unknown && !d.missing().Has(fact) && adds(d, fact) {
				want = append(want, facts[fact].Name())
			}
		}
		assert.Equal(t, want, asked[len(missing):], "%s", d.answers)
		further += len(want)
	}
	assert.NotZero(t, further)
	for i := range 3 { // it can be left at any time
		for range decisions[i].Ask() {
			break
		}
		for range decisions[i].Referrals() {
			break
		}
	}
}

func TestWireForm(t *testing.T) {
	c := examined(func(c *Claim) {
		c.Treatment, c.Complaint.Safety = Treatment{no, unknown}, yes
		c.Diagnosis.DelayedOrIncorrect, c.Diagnosis.Worsened = yes, unknown
	})
	d, err := Assess(c, today)
	require.NoError(t, err)
	text, err := json.Marshal(d)
	require.NoError(t, err)
	var wire struct {
		Outcome    string
		Limitation struct{ Outcome string }
		ToWeigh    []string
		Missing    []string
		Presumed   []string
		Referrals  []struct{ Body, Rule string }
		Findings   []struct {
			Rule       string
			Met        *bool
			Statements []string
		}
	}
	require.NoError(t, json.Unmarshal(text, &wire))
	assert.Equal(t, "incomplete", wire.Outcome)
	assert.Equal(t, "in_time", wire.Limitation.Outcome)
	assert.Equal(t, []string{"diagnosis.worsened"}, wire.Missing)
	assert.Equal(t, []string{"treatment.unusedResources"}, wire.Presumed)
	require.Len(t, wire.Referrals, 1)
	assert.Equal(t, "ivo", wire.Referrals[0].Body)
	assert.Equal(t, "injury.no-safety-deficiency", wire.Referrals[0].Rule)
	assert.Equal(t, []string{}, wire.ToWeigh)
	assert.Len(t, wire.Findings, len(rules)-1, "all but the one that no weighing puts in play")
	assert.Nil(t, wire.Findings[ruleDiagnosis].Met)
	assert.Equal(t, []string{"LOF-22", "PSL 20 §"}, wire.Findings[ruleNotTraffic].Statements)

	text, err = json.Marshal(func() Decision { d, _ := Assess(Claim{CareInSweden: no}, today); return d }())
	require.NoError(t, err)
	assert.Contains(t, string(text), `"toWeigh":[],"missing":[],"presumed":[],"referrals":[],"findings":[{"rule":"injury.care-in-sweden","met":false,"statements":["PSL 3 §"]}`)
	assert.Equal(t, slices.Collect(d.Findings()), d.AppendFindings(nil))

	text, err = json.Marshal(func() Decision {
		d, _ := Assess(examined(func(c *Claim) {
			c.Infection = Infection{yes, no, yes, no, yes, unknown}
			c.Limitation = limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")}
		}), today)
		return d
	}())
	require.NoError(t, err)
	assert.Contains(t, string(text), `"toWeigh":["injury.infection-not-tolerable","injury.not-barred"],"missing":[]`)
}

func TestTheZeroDecisionGrantsNothing(t *testing.T) {
	var d Decision
	assert.Zero(t, d.Outcome())
	assert.Empty(t, slices.Collect(d.ToWeigh()))
	assert.Empty(t, slices.Collect(d.Missing()))
	assert.Empty(t, slices.Collect(d.Presumed()))
	assert.Empty(t, slices.Collect(d.Ask()))
	assert.Empty(t, slices.Collect(d.Referrals()))
	for want := Outcome(0); want <= Incomplete+1; want++ {
		assert.Empty(t, slices.Collect(d.WhatIf(want)))
	}
	assert.Len(t, slices.Collect(d.Findings()), len(rules))
	for f := range d.Findings() {
		assert.Equal(t, unknown, f.Met, f.Rule.ID())
	}
	_, err := json.Marshal(d)
	assert.NoError(t, err)
}

// A case for asking: every answer is as likely as the other, and the days lie anywhere.
func truths(r *rand.Rand, n int, comesDown bool) (list []Claim) {
	for range n {
		a := answers(0)
		for fact := range property {
			if !fixed(fact) {
				a = a.with(fact, vard.AnswerOf(r.IntN(2) == 1))
			}
		}
		if comesDown {
			a = a.with(careInSweden, yes).with(regionFinanced, yes).with(trafficInjury, no).with(workInjury, no)
		}
		caused := from1997.AddDays(r.IntN(10900))
		after := func() vard.Moment { return vard.On(caused.AddDays(r.IntN(today.DaysSince(caused) + 1))) }
		l := limitation.Claim{Caused: vard.On(caused), Aware: limitation.Awareness{Noticeable: after(), Linked: after(), Insurer: after()}, Reported: after()}
		if r.IntN(2) == 0 {
			l.Reported = vard.NotYet()
		}
		list = append(list, claimOf(a, l))
	}
	return list
}

// questions counts how many are asked in that order until the claim is settled, each
// answered with the truth.
func questions(t *testing.T, order []int, truth *Claim) (n int) {
	var c Claim
	known, _ := places(&c)
	full, _ := places(truth)
	moments := func(c *Claim) map[int]*vard.Moment {
		l := &c.Limitation
		return map[int]*vard.Moment{caused: &l.Caused, awareNoticeable: &l.Aware.Noticeable, awareLinked: &l.Aware.Linked,
			awareInsurer: &l.Aware.Insurer, reported: &l.Reported}
	}
	knownDays, fullDays := moments(&c), moments(truth)
	for {
		d, err := Assess(c, today)
		require.NoError(t, err)
		if d.outcome != Incomplete {
			return n
		}
		missing := d.missing()
		fact := order[slices.IndexFunc(order, func(fact int) bool { return missing.Has(fact) })]
		if fact < firstMoment {
			*known[fact] = *full[fact]
		} else {
			*knownDays[fact] = *fullDays[fact]
		}
		n++
	}
}

// The order of asking settles claims with fewer questions than the order of the page,
// and no exchange of two neighbours is better by a hundredth or more, which is left to
// chance. Counted over all cases and, since most of these end where it is asked to whom
// the claim belongs, over those that come further too.
func TestAskSettlesSoonest(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	size := 600
	if testing.Short() {
		size = 300
	}
	page := slices.Clone(asking[:])
	slices.Sort(page)
	for _, cases := range [][]Claim{truths(r, size, false), truths(r, size, true)} {
		average := func(order []int) float64 {
			n := 0
			for i := range cases {
				n += questions(t, order, &cases[i])
			}
			return float64(n) / float64(len(cases))
		}
		ours := average(asking[:])
		assert.Less(t, 1.05*ours, average(page))
		for i := range len(asking) - 1 {
			order := slices.Clone(asking[:])
			order[i], order[i+1] = order[i+1], order[i]
			assert.Less(t, ours, 1.01*average(order), "%s before %s", facts[order[i]], facts[order[i+1]])
		}
		t.Logf("%.2f questions on average, %.2f in the order of the page", ours, average(page))
	}
	var once marks.Facts
	for _, fact := range asking {
		assert.False(t, once.Has(fact))
		once.Add(fact)
	}
	everything := Decision{outcome: Incomplete}
	everything.limitation, _ = limitation.Assess(limitation.Claim{}, today)
	assert.Equal(t, names(everything.missing()), names(once), "asked for: all that can be missing")
}
