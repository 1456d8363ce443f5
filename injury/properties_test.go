package injury

import (
	"encoding/json"
	"errors"
	"maps"
	"math/rand/v2"
	"reflect"
	"regexp"
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

const (
	yes     = vard.Yes
	no      = vard.No
	unknown = vard.Unknown
)

var (
	today    = spec.Today
	from1997 = vard.MustDate("1997-01-01")
)

// drawnDays are days of every kind of which most claims can be decided.
func drawnDays(r *rand.Rand) (l limitation.Claim) {
	cause := from1997.AddDays(-800 + r.IntN(11600))
	after := func(days int) vard.Moment {
		from := cause.AddDays(r.IntN(days))
		switch r.IntN(7) {
		case 0:
			return vard.Moment{}
		case 1:
			return vard.NotYet()
		case 2:
			return vard.Between(max(cause, from), from.AddDays(r.IntN(900)))
		}
		return vard.On(from)
	}
	l = limitation.Claim{
		Caused: vard.On(cause), Reported: after(4500), ReportedToProvider: after(4500), FinalPosition: after(5200), Action: after(5200),
		Aware:              limitation.Awareness{Noticeable: after(2500), Linked: after(2500), Insurer: after(2500)},
		ExceptionalReasons: vard.Answer(r.IntN(3)),
	}
	switch r.IntN(6) {
	case 0:
		l.Caused = vard.Between(cause, cause.AddDays(r.IntN(500)))
	case 1:
		l.Caused = vard.Year(cause.Year())
	case 2:
		if r.IntN(3) == 0 {
			l.Caused = vard.Moment{}
		}
	}
	if r.IntN(2) == 0 {
		l.FinalPosition = vard.Moment{}
	}
	if r.IntN(3) != 0 {
		l.Action = vard.Moment{}
	}
	return l
}

// drawn are decisions on claims with days of every kind, half of them on answers of which
// nearly all are known.
func drawn(t *testing.T, n int) (list []Decision) {
	t.Helper()
	r := rand.New(rand.NewPCG(7, 8))
	known := completeClaims(500)
	for len(list) < n {
		a := drawnAnswers(r)
		if r.IntN(2) == 0 {
			a = read(&known[r.IntN(len(known))])
			for fact := range firstOfLimitation {
				if r.IntN(9) == 0 || fixed(fact) && r.IntN(3) == 0 {
					a = a.with(fact, unknown)
				}
			}
		}
		if d, err := Assess(claimOf(a, drawnDays(r)), today); err == nil {
			list = append(list, d)
		}
	}
	return list
}

func TestFactsAreTheFieldsOfTheClaim(t *testing.T) {
	var c Claim
	assert.Equal(t, fieldsOf(reflect.ValueOf(&c).Elem(), ""), spec.Names(Questions()))
	for fact := range firstOfLimitation {
		for _, answer := range []vard.Answer{yes, no} {
			var c Claim
			require.NoError(t, c.Set(facts[fact].Name(), answer))
			assert.Equal(t, answers{}.with(fact, answer), read(&c), facts[fact].Name())
			assert.Equal(t, answer, read(&c).is(fact))
			assert.Equal(t, facts[fact].Name(), onlyField(t, c), "on the wire it has its name")
		}
	}
}

// fieldsOf are the names of all answers and moments, as they stand on the wire.
func fieldsOf(v reflect.Value, path string) (names []string) {
	for i := range v.NumField() {
		name := path + v.Type().Field(i).Tag.Get("json")
		switch v.Field(i).Interface().(type) {
		case vard.Answer, vard.Moment:
			names = append(names, name)
		default:
			names = append(names, fieldsOf(v.Field(i), name+".")...)
		}
	}
	return names
}

// onlyField is the path of the one answer in a claim's wire form.
func onlyField(t *testing.T, c Claim) (path string) {
	t.Helper()
	text, err := json.Marshal(c)
	require.NoError(t, err)
	var wire map[string]any
	require.NoError(t, json.Unmarshal(text, &wire))
	var find func(m map[string]any, at string)
	find = func(m map[string]any, at string) {
		for name, v := range m {
			switch v := v.(type) {
			case bool:
				path = at + name
			case map[string]any:
				find(v, at+name+".")
			}
		}
	}
	find(wire, "")
	return path
}

// Every name that the package gives can be set, as an answer or as a moment, and no other.
func TestSetByName(t *testing.T) {
	var c Claim
	for fact := range Questions() {
		answer, moment := c.Set(fact.Name(), yes), c.SetMoment(fact.Name(), vard.NotYet())
		if answer == nil {
			assert.ErrorIs(t, moment, vard.UnknownName, fact.Name())
		} else {
			assert.ErrorIs(t, answer, vard.UnknownName, fact.Name())
			assert.NoError(t, moment, fact.Name())
		}
	}
	assert.Equal(t, yes, c.Limitation.ExceptionalReasons)
	assert.True(t, c.Limitation.Reconsideration.FinalPosition.IsNotYet())
	for _, name := range []string{"", "careinsweden", "infection", "infection.", "limitation", "limitation.", "limitation.limitation.caused", "caused"} {
		assert.ErrorIs(t, c.Set(name, yes), vard.UnknownName, name)
		assert.ErrorIs(t, c.SetMoment(name, vard.NotYet()), vard.UnknownName, name)
	}
}

// The constants name the rules, in their order.
func TestRuleConstants(t *testing.T) {
	constants := []vard.RuleID{
		RulePersonalInjury, RuleCareInSweden, RuleRegionFinanced, RuleOutsideTrafficInsurance, RuleOutsideWorkInsurance, RuleCausedByCare,
		RuleActApplies, RuleNotLifeSaving, RuleNotSideEffect, RuleTreatment, RuleMaterial, RuleDiagnosis, RuleInfection, RuleNotOwnBacteria,
		RuleDiseaseNotGraver, RuleInfectionNotTolerable, RuleAccident, RuleNotEveryday, RuleMedication, RuleGround, RuleNotBarred, RuleAliveWhenClaimed,
		RuleNoPropertyLoss, RuleNoConductComplaint, RuleNoResourcesComplaint, RuleNoDissatisfaction, RuleNoSafetyDeficiency, RuleNoInformationComplaint,
	}
	var table []vard.RuleID
	for r := range Rules() {
		table = append(table, r.ID())
	}
	assert.Equal(t, constants, table)
}

func TestTextsAreComplete(t *testing.T) {
	seen := map[vard.RuleID]bool{}
	for r := range Rules() {
		assert.True(t, strings.HasPrefix(r.String(), "injury."), r.ID())
		assert.False(t, seen[r.ID()], r.ID())
		seen[r.ID()] = true
		assert.NotEmpty(t, slices.Collect(r.Statements()), r.ID())
		for _, met := range []vard.Answer{yes, no, unknown} {
			sentences(t, r.String(), r.Says(met))
		}
		assert.NotEqual(t, r.Says(yes), r.Says(no))
		assert.NotEqual(t, r.Says(yes), r.Says(unknown))
	}
	for f := range Questions() {
		assert.NotZero(t, f.AskOf(), f.Name())
		if !strings.HasPrefix(f.Name(), ofLimitation) {
			sentences(t, f.Name(), f.Question())
			assert.True(t, strings.HasSuffix(f.Question().SV, "?") && strings.HasSuffix(f.Question().EN, "?"), f.Name())
		}
	}
	for o := Compensable; o <= Incomplete; o++ {
		sentences(t, o.String(), o.Text())
	}
}

// sentences checks that a text is whole in both languages, that no sentence has more than
// 25 words in Swedish or 30 in English, and that none negates twice.
func sentences(t *testing.T, what string, text vard.Text) {
	t.Helper()
	spec.Texts(t, what, text)
	for _, s := range regexp.MustCompile(`[.?;:] `).Split(text.SV, -1) {
		assert.LessOrEqual(t, len(strings.Fields(s)), 25, "%s: %s", what, s)
		assert.LessOrEqual(t, len(regexp.MustCompile(`(?i)\b(inte|ingen|inget|inga|aldrig|varken)\b`).FindAllString(s, -1)), 1, "%s: %s", what, s)
		assert.NotRegexp(t, `(?i)människa|på dessa uppgifter`, s, what)
	}
	for _, s := range regexp.MustCompile(`[.?;:] `).Split(text.EN, -1) {
		assert.LessOrEqual(t, len(strings.Fields(s)), 30, "%s: %s", what, s)
		assert.LessOrEqual(t, len(regexp.MustCompile(`(?i)\b(not|no|never|neither|none)\b`).FindAllString(s, -1)), 1, "%s: %s", what, s)
	}
}

func TestIncompleteExactlyWhereSomethingIsMissing(t *testing.T) {
	seen := map[Outcome]int{}
	for _, d := range drawn(t, 3000) {
		seen[d.outcome]++
		assert.Equal(t, d.outcome == Incomplete, d.missing() != 0, "%s: %v", d.answers, names(d.missing()))
	}
	for o := Compensable; o <= Incomplete; o++ {
		assert.NotZero(t, seen[o], o.String())
	}
}

// A moment is missing exactly when it turns the time limit between two verdicts that some
// completion of the other facts tells apart.
func TestMomentsAreMissingWhereTheyMatter(t *testing.T) {
	moments, n := 0, 6000
	if testing.Short() {
		n = 150
	}
	for _, d := range drawn(t, n) {
		unknowns := bearing(d.answers)
		if len(unknowns) > 8 {
			continue
		}
		var want marks.Facts
		c := claimOf(d.answers, limitation.Claim{})
		places := places(&c)
		for i, x := range exactVerdicts {
			for _, y := range exactVerdicts[i+1:] {
				if d.limitation.Possible()&x == 0 || d.limitation.Possible()&y == 0 {
					continue
				}
				differ := false
				for n := range 1 << len(unknowns) {
					for i, fact := range unknowns {
						*places[fact] = vard.AnswerOf(n>>i&1 == 1)
					}
					v, before := verdictOf(x)
					u, earlier := verdictOf(y)
					differ = differ || byHand(&c, v, before, false) != byHand(&c, u, earlier, false)
				}
				for moment := range facts[firstOfLimitation:] {
					if differ && d.limitation.Turns(moment, x, y) {
						want.Add(firstOfLimitation + moment)
					}
				}
			}
		}
		got := d.missing() >> firstOfLimitation << firstOfLimitation
		require.Equal(t, names(want), names(got), "%s", d.answers)
		if got != 0 {
			moments++
		}
	}
	t.Logf("moments are missing in %d", moments)
	assert.NotZero(t, moments)
}

// A decided outcome stays when a fact becomes known, unless the fact is one that is
// presumed absent or to be weighed.
func TestWhatIsDecidedStays(t *testing.T) {
	for _, d := range drawn(t, 1500) {
		for fact := range firstOfLimitation {
			if d.answers.is(fact) != unknown || fixed(fact) || d.outcome == Incomplete {
				continue
			}
			for _, answer := range []vard.Answer{no, yes} {
				require.Equal(t, d.outcome, d.with(fact, answer).outcome, "%s, then %s=%s", d.answers, facts[fact], answer)
			}
		}
	}
}

// A presumption is listed where yes would change the outcome or what is missing; of the
// time limit, where that it happened would.
func TestAPresumptionIsListedWhereYesWouldMatter(t *testing.T) {
	listed, n := map[string]int{}, 6000
	if testing.Short() {
		n = 150
	}
	for _, d := range drawn(t, n) {
		var want marks.Facts
		try := func(fact int, otherwise Decision) {
			if otherwise.outcome != d.outcome || otherwise.missing() != d.missing() {
				want.Add(fact)
				listed[facts[fact].Name()]++
			}
		}
		for fact := range firstOfLimitation {
			if fixed(fact) && fact != tolerable && d.answers.is(fact) == unknown {
				try(fact, d.with(fact, yes))
				assert.Equal(t, d.outcome, d.with(fact, no).outcome, "unknown counts as no")
			}
		}
		for i := range facts[firstOfLimitation:] {
			// A change turns what the final position turns that it tells of, which is asked for itself.
			if lifted, ok := d.limitation.Lifted(i); ok && i != limitation.FactReconsiderationChanged {
				otherwise := d
				otherwise.limitation = lifted
				try(firstOfLimitation+i, otherwise.with(municipal, d.answers.is(municipal)))
			}
		}
		require.Equal(t, names(want), names(d.presumed()), "%s", d.answers)
	}
	t.Log(listed)
	if !testing.Short() {
		assert.Len(t, listed, 7+3, "all but the change for a reconsideration")
	}
}

// A complaint beside the claim, and whether the care was municipal, change nothing but who
// else to turn to.
func TestComplaintsChangeNoOutcome(t *testing.T) {
	for _, d := range drawn(t, 300) {
		for _, fact := range []int{municipal, property, conduct, resources, dissatisfaction, safety, information} {
			for _, answer := range []vard.Answer{unknown, no, yes} {
				otherwise := d.with(fact, answer)
				assert.Equal(t, d.outcome, otherwise.outcome)
				assert.Equal(t, names(d.missing()), names(otherwise.missing()))
				assert.Equal(t, names(d.presumed()), names(otherwise.presumed()))
				assert.Equal(t, d.reasons(), otherwise.reasons())
			}
		}
	}
}

// One more ground never worsens a claim: an avoidable injury beside a life-saving measure
// turns a refusal into an assessment.
func TestAnotherGroundNeverWorsens(t *testing.T) {
	better := map[Outcome]int{NotCompensable: 0, NeedsAssessment: 1, Compensable: 2}
	for _, c := range completeClaims(4000) {
		d, err := Assess(c, today)
		require.NoError(t, err)
		for _, fact := range []int{avoidable, unusedResources, equipmentFault, incorrectHandling, delayedOrIncorrect, worsened,
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

// The merits are there exactly where another insurer comes first, and are what the outcome
// is once that insurer is out of the way.
func TestMeritsAreTheOutcomeWithoutOtherInsurers(t *testing.T) {
	seen := map[Outcome]int{}
	for _, d := range drawn(t, 2000) {
		if d.outcome != Referred {
			assert.Zero(t, d.Merits())
			continue
		}
		alone := d.with(regionFinanced, yes).with(trafficInjury, no).with(workInjury, no)
		assert.Equal(t, alone.outcome.String(), d.Merits().String(), "%s", d.answers)
		seen[d.Merits()]++
	}
	for _, o := range []Outcome{Compensable, NotCompensable, NeedsAssessment, Incomplete} {
		assert.NotZero(t, seen[o], o.String())
	}
}

// Day by day over fifteen years: the outcome stays up to the day that is told, and is
// another on the day after; where no day is told it stays.
func TestUntilDayByDay(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	n := 150
	if testing.Short() {
		n = 25
	}
	told, never, days := 0, 0, 0
	for told+never < n {
		l := drawnDays(r)
		on := max(l.Caused.Last(), from1997).AddDays(r.IntN(3800))
		if r.IntN(3) != 0 {
			l.Reported, l.FinalPosition = []vard.Moment{vard.NotYet(), {}}[r.IntN(2)], vard.Moment{}
		}
		a := drawnAnswers(r)
		for fact, answer := range map[int]vard.Answer{careInSweden: yes, regionFinanced: yes, trafficInjury: no, workInjury: no, personalInjury: yes,
			causedByCare: yes, avoidable: yes, correctAndNecessary: no, sideEffect: no} {
			if r.IntN(20) != 0 {
				a = a.with(fact, answer)
			}
		}
		c := claimOf(a, l)
		d, err := Assess(c, on)
		if err != nil {
			continue
		}
		until := d.Until()
		if until.IsZero() {
			never++
		} else {
			told++
		}
		for day := on; day < on.AddYears(15); day = day.AddDays(1) {
			days++
			later, err := Assess(c, day)
			require.NoError(t, err)
			if !until.IsZero() && day > until {
				require.NotEqual(t, d.outcome.String(), later.outcome.String(), "%s until %s, decided on %s: %s %+v", d.outcome, until, on, a, l)
				break
			}
			require.Equal(t, d.outcome.String(), later.outcome.String(), "%s until %s, decided on %s, on %s: %s %+v", d.outcome, until, on, day, a, l)
		}
	}
	t.Logf("%d decisions that end, %d that stay; %d days", told, never, days)
	assert.NotZero(t, told)
	assert.Zero(t, Decision{}.Until())
}

// What is to be weighed is what some completion gives a person to weigh.
func TestToWeighIsExact(t *testing.T) {
	some := map[string]int{}
	n := 15000
	if testing.Short() {
		n = 500
	}
	for _, d := range drawn(t, n) {
		assert.Equal(t, d.outcome == NeedsAssessment, len(spec.Names(d.ToWeigh())) > 0, "%s", d.answers)
		for range d.ToWeigh() {
			break // it can be left at any time
		}
		unknowns := bearing(d.answers)
		if d.outcome != NeedsAssessment || len(unknowns) > 11 {
			continue
		}
		want := map[string]bool{}
		c := claimOf(d.answers, limitation.Claim{})
		places := places(&c)
		for n := range 1 << len(unknowns) {
			for i, fact := range unknowns {
				*places[fact] = vard.AnswerOf(n>>i&1 == 1)
			}
			holds, weighs := grounds6(&c)
			for _, l := range exactVerdicts {
				if d.limitation.Possible()&l == 0 {
					continue
				}
				verdict, beforeAct := verdictOf(l)
				if beforeAct {
					want["injury.act-applies"] = true
					continue
				}
				price := c.LifeSaving.CorrectAndNecessary == yes && (c.LifeSaving.LifeThreatening == yes || c.LifeSaving.SevereDisability == yes)
				if price {
					want["injury.not-life-saving"] = true
				}
				if c.DiedBeforeClaim == yes {
					want["injury.alive-when-claimed"] = true
				}
				if weighs && !holds {
					want["injury.infection-not-tolerable"] = true
				}
				if verdict != limitation.Open && verdict != limitation.InTime {
					want["injury.not-barred"] = true
				}
			}
		}
		got := spec.Names(d.ToWeigh())
		for _, name := range got {
			assert.True(t, want[name], "%s in %s", name, d.answers)
			some[name]++
		}
		assert.Len(t, got, len(want), "%s", d.answers)
	}
	t.Log(some)
	if !testing.Short() {
		assert.Len(t, some, 5)
	}
}

// The findings of a part say what all completions of it agree on.
func TestFindingsAreExact(t *testing.T) {
	for _, d := range drawn(t, 1500) {
		got := d.marks()
		for _, by := range ladderRules {
			if by.block < 0 || by.block == timeLimit {
				continue
			}
			values := map[vard.Answer]bool{}
			results := make([]plain, parts)
			for r := range blocks[by.block].complete(d.answers).results {
				results[by.block] = r
				values[value(by.rule, by.block, results, 0)] = true
			}
			want := unknown
			if len(values) == 1 {
				for v := range values {
					want = v
				}
			}
			assert.Equal(t, want, got.Met(by.rule), "%s: %s", rules[by.rule], d.answers)
		}
	}
}

// bodies are those a decision refers to.
func bodies(d Decision) (list []referral.Body) {
	for r := range d.Referrals() {
		list = append(list, r.Body)
	}
	return list
}

// Everybody is named once, for a rule that is not met; only Löf, who takes the claim, and
// the Patient Injuries Board, who can have an opinion, for one that is or may be.
func TestReferralsHaveTheirReasons(t *testing.T) {
	seen := map[referral.Body]int{}
	for _, d := range drawn(t, 4000) {
		met := map[vard.Rule]vard.Answer{}
		for f := range d.Findings() {
			met[f.Rule] = f.Met
		}
		for f := range d.limitation.Findings() {
			met[f.Rule] = f.Met
		}
		list := bodies(d)
		assert.Len(t, slices.Compact(slices.Sorted(slices.Values(list))), len(list), "%v", list)
		for r := range d.Referrals() {
			seen[r.Body]++
			switch r.Body {
			case referral.Lof:
				assert.Equal(t, yes, met[r.Why])
			case referral.PatientInjuriesBoard:
				assert.NotEqual(t, no, met[r.Why], "an opinion that can no more be asked for")
				assert.Equal(t, limitation.RuleBoardOpinion, r.Why.ID())
			default:
				assert.Equal(t, no, met[r.Why], "%s for %s", r.Body, r.Why)
			}
		}
		assert.Equal(t, d.outcome == Compensable || d.outcome == NeedsAssessment, slices.Contains(list, referral.Lof))
		if d.outcome == Referred {
			assert.NotEmpty(t, list)
		}
		if d.answers.is(careInSweden) == no || d.answers.is(personalInjury) == no {
			for _, b := range []referral.Body{referral.Lof, referral.OwnInsurer, referral.PFF, referral.PharmaceuticalInsurance,
				referral.PharmaceuticalInjuryPanel, referral.PatientInjuriesBoard} {
				assert.NotContains(t, list, b)
			}
		}
		if d.answers.is(personalInjury) == no {
			assert.NotContains(t, list, referral.AFA)
			assert.NotContains(t, list, referral.TrafficInsurer)
		}
		assert.Equal(t, slices.Contains(list, referral.PharmaceuticalInsurance), slices.Contains(list, referral.PharmaceuticalInjuryPanel))
		assert.False(t, slices.Contains(list, referral.CareProvider) && slices.Contains(list, referral.PatientAdvisoryBoard))
		if slices.Contains(list, referral.AFA) {
			assert.Equal(t, referral.AFA, list[0])
		}
		for range d.Referrals() {
			break
		}
	}
	assert.Len(t, seen, len(takers))
}

// What is asked is what is missing, each once; then what is presumed; then each unknown
// fact that could add somebody to the referrals for some way of filling in the others.
func TestAskIsMissingThenPresumedThenReferring(t *testing.T) {
	without := func(list []referral.Body) []referral.Body { // these do not come by an answer
		return slices.DeleteFunc(list, func(b referral.Body) bool { return b == referral.Lof || b == referral.PatientInjuriesBoard })
	}
	adds := func(d Decision, fact int) bool {
		// The facts that the referrals read, filled in every way.
		var others []int
		for _, other := range []int{regionFinanced, municipal, inappropriate, sideEffect, conduct, resources, dissatisfaction, information} {
			if other != fact && d.answers.is(other) == unknown {
				others = append(others, other)
			}
		}
		for n := range 1 << len(others) {
			full := d
			for i, other := range others {
				full.answers = full.answers.with(other, vard.AnswerOf(n>>i&1 == 1))
			}
			before := bodies(full)
			for _, answer := range []vard.Answer{no, yes} {
				then := full
				then.answers = full.answers.with(fact, answer)
				for _, body := range without(bodies(then)) {
					if !slices.Contains(before, body) {
						return true
					}
				}
			}
		}
		return false
	}
	further, n := 0, 400
	if testing.Short() {
		n = 60
	}
	for _, d := range drawn(t, n) {
		asked := spec.Names(d.Ask())
		missing, presumed := spec.Names(d.Missing()), spec.Names(d.Presumed())
		require.GreaterOrEqual(t, len(asked), len(missing)+len(presumed))
		assert.ElementsMatch(t, missing, asked[:len(missing)])
		assert.Equal(t, presumed, emptyAsNil(asked[len(missing):len(missing)+len(presumed)]))
		var want []string
		for _, fact := range asking {
			if fact < firstOfLimitation && d.answers.is(fact) == unknown && !d.missing().Has(fact) && adds(d, fact) {
				want = append(want, facts[fact].Name())
			}
		}
		assert.Equal(t, want, emptyAsNil(asked[len(missing)+len(presumed):]), "%s", d.answers)
		further += len(want)
		i := 0
		for range d.Ask() { // it can be left at any time
			if i++; i > len(asked)/2 {
				break
			}
		}
	}
	assert.NotZero(t, further)
	var once marks.Facts
	for _, fact := range asking {
		assert.False(t, once.Has(fact))
		once.Add(fact)
	}
	for fact := range firstOfLimitation {
		assert.Equal(t, !fixed(fact) && fact != property, once.Has(fact), "%s is asked for", facts[fact])
	}
}

func emptyAsNil(list []string) []string {
	if len(list) == 0 {
		return nil
	}
	return list
}

// reached walks every change of one or two facts.
func reached(d Decision, want Outcome) (list []string) {
	name := func(fact int, to vard.Answer) string { return facts[fact].Name() + "=" + to.String() }
	alone := map[string]bool{}
	both := []vard.Answer{no, yes}
	for fact := range firstOfLimitation {
		for _, to := range both {
			if d.answers.is(fact) != to && d.with(fact, to).outcome == want {
				alone[name(fact, to)] = true
				list = append(list, name(fact, to))
			}
		}
	}
	for x := range firstOfLimitation {
		for _, to := range both {
			for y := x + 1; y < firstOfLimitation; y++ {
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
// claim, and each with a rule whose finding changes, or comes into play or out of it;
// only where what was open becomes something to weigh is there none.
func TestWhatIf(t *testing.T) {
	some := 0
	n := 60
	if testing.Short() {
		n = 8
	}
	for _, d := range drawn(t, n) {
		before := d.marks()
		for want := Compensable; want <= Incomplete; want++ {
			got := []string{}
			for c := range d.WhatIf(want) {
				after := d
				text := ""
				for _, one := range []Change{c.First, c.Second} {
					if one != (Change{}) {
						text += " " + one.Fact.Name() + "=" + one.To.String()
						after = after.with(slices.Index(facts, one.Fact), one.To)
					}
				}
				then := after.marks()
				for _, one := range []Change{c.First, c.Second} {
					if i := place(one.Rule); i >= 0 {
						assert.True(t, before.Met(i) != then.Met(i) || before.Skipped(i) != then.Skipped(i), "%s: %s to %s shows in %s", d.answers, one.Fact, one.To, one.Rule)
					}
				}
				got = append(got, text[1:])
			}
			if want == d.outcome {
				assert.Empty(t, got)
				continue
			}
			assert.Equal(t, emptyAsNil(reached(d, want)), emptyAsNil(got), "%s to %s", d.answers, want)
			some += len(got)
		}
	}
	assert.NotZero(t, some)
	for want := Compensable; want <= Incomplete; want++ { // it can be left at any time
		for _, d := range drawn(t, 8) {
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

func TestTheZeroDecisionGrantsNothing(t *testing.T) {
	var d Decision
	assert.Zero(t, d.Outcome())
	assert.Zero(t, d.Merits())
	assert.Empty(t, slices.Collect(d.ToWeigh()))
	assert.Empty(t, slices.Collect(d.Missing()))
	assert.Empty(t, slices.Collect(d.Presumed()))
	assert.Empty(t, slices.Collect(d.Ask()))
	assert.Empty(t, slices.Collect(d.Reasons()))
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

// A value that is no answer counts as unknown, in every fact.
func TestNoAnswer(t *testing.T) {
	want, err := Assess(Claim{}, today)
	require.NoError(t, err)
	for _, garbage := range []vard.Answer{3, 4, 5, 6, 255} {
		var c Claim
		for _, at := range places(&c) {
			*at = garbage
		}
		got, err := Assess(c, today)
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
}

// A case for asking: every answer is as likely as the other, and the days lie anywhere.
func truths(r *rand.Rand, n int, comesDown bool) (list []Claim) {
	for range n {
		a := answers{}
		for fact := range property {
			if !fixed(fact) {
				a = a.with(fact, vard.AnswerOf(r.IntN(2) == 1))
			}
		}
		if comesDown {
			a = a.with(personalInjury, yes).with(careInSweden, yes).with(regionFinanced, yes).with(trafficInjury, no).with(workInjury, no).with(causedByCare, yes)
		}
		caused := from1997.AddDays(r.IntN(10900))
		after := func() vard.Moment { return vard.On(caused.AddDays(r.IntN(today.DaysSince(caused) + 1))) }
		l := limitation.Claim{Caused: vard.On(caused), Aware: limitation.Awareness{Noticeable: after(), Linked: after(), Insurer: after()},
			Reported: after(), ReportedToProvider: after()}
		if r.IntN(2) == 0 {
			l.Reported = vard.NotYet()
		}
		list = append(list, claimOf(a, l))
	}
	return list
}

// needed counts how many are asked in that order until the claim is settled, each
// answered with the truth.
func needed(t *testing.T, order []int, truth *Claim) (n int) {
	t.Helper()
	var c Claim
	known, full := places(&c), places(truth)
	moments := func(c *Claim) map[int]*vard.Moment {
		l := &c.Limitation
		return map[int]*vard.Moment{limitation.FactCaused: &l.Caused, limitation.FactAwareNoticeable: &l.Aware.Noticeable, limitation.FactAwareLinked: &l.Aware.Linked,
			limitation.FactAwareInsurer: &l.Aware.Insurer, limitation.FactReported: &l.Reported, limitation.FactReportedToProvider: &l.ReportedToProvider}
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
		if fact < firstOfLimitation {
			*known[fact] = *full[fact]
		} else {
			*knownDays[fact-firstOfLimitation] = *fullDays[fact-firstOfLimitation]
		}
		n++
	}
}

// The order of asking settles claims with fewer questions than the order of the page,
// and no exchange of two neighbours is better by two hundredths or more, which is left to
// chance. Counted over all cases and, since most of these end where it is asked to whom
// the claim belongs, over those that come further too.
func TestAskSettlesSoonest(t *testing.T) {
	if testing.Short() {
		t.Skip("counts some hundred thousand questions")
	}
	r := rand.New(rand.NewPCG(7, 8))
	page := slices.Clone(asking[:])
	slices.Sort(page)
	for _, cases := range [][]Claim{truths(r, 150, false), truths(r, 150, true)} {
		average := func(order []int) float64 {
			n := 0
			for i := range cases {
				n += needed(t, order, &cases[i])
			}
			return float64(n) / float64(len(cases))
		}
		ours := average(asking[:])
		assert.Less(t, 1.05*ours, average(page))
		for i := 1; i < slices.Index(asking[:], conduct)-1; i++ { // whether anybody was injured stays first
			order := slices.Clone(asking[:])
			order[i], order[i+1] = order[i+1], order[i]
			assert.Less(t, ours, 1.02*average(order), "%s before %s", facts[order[i]], facts[order[i+1]])
		}
		t.Logf("%.2f questions on average, %.2f in the order of the page", ours, average(page))
	}
}

func TestWireForm(t *testing.T) {
	c := Claim{
		CareInSweden: yes, RegionFinanced: yes, TrafficInjury: yes, WorkInjury: no, PersonalInjury: yes, CausedByCare: yes,
		Treatment:  Treatment{Avoidable: yes},
		LifeSaving: LifeSaving{CorrectAndNecessary: no}, Medication: Medication{SideEffect: no},
		Complaint:  Complaint{Safety: yes},
		Limitation: limitation.Claim{Caused: vard.MustMoment("2016-11-25"), Reported: vard.NotYet()},
	}
	wire := func(c Claim) (w struct {
		Outcome    string
		Merits     *string
		Limitation struct {
			Outcome string
			Report  struct {
				Status string
				Latest struct{ Strict string }
			}
		}
		ToWeigh, Missing, Presumed, Reasons []string
		Referrals                           []struct{ Body, Rule string }
		Findings                            []struct {
			Rule       string
			Met        *bool
			Statements []string
		}
		Until *string
	}) {
		d, err := Assess(c, today)
		require.NoError(t, err)
		text, err := json.Marshal(d)
		require.NoError(t, err)
		decoder := json.NewDecoder(strings.NewReader(string(text)))
		require.NoError(t, decoder.Decode(&w))
		var names map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(text, &names))
		assert.ElementsMatch(t, []string{"outcome", "merits", "limitation", "toWeigh", "missing", "presumed", "referrals", "findings", "reasons", "until"},
			slices.Collect(maps.Keys(names)))
		return w
	}
	w := wire(c)
	assert.Equal(t, "referred", w.Outcome)
	require.NotNil(t, w.Merits)
	assert.Equal(t, "compensable", *w.Merits)
	assert.Equal(t, "open", w.Limitation.Report.Status)
	assert.Equal(t, "2026-11-25", w.Limitation.Report.Latest.Strict, "being referred stops no clock")
	assert.Equal(t, []string{"otherInsurerDeclined"}, w.Presumed)
	assert.Equal(t, []string{}, w.Missing)
	assert.Equal(t, []string{}, w.ToWeigh)
	assert.Equal(t, []string{"injury.personal-injury", "injury.care-in-sweden", "injury.outside-traffic-insurance"}, w.Reasons)
	require.Len(t, w.Referrals, 2)
	assert.Equal(t, "traffic_insurer", w.Referrals[0].Body)
	assert.Equal(t, "injury.outside-traffic-insurance", w.Referrals[0].Rule)
	assert.Equal(t, "ivo", w.Referrals[1].Body)
	assert.Len(t, w.Findings, len(rules)-1, "all but the one that no weighing puts in play")
	assert.Equal(t, []string{"LOF-22", "PSL 20 §"}, w.Findings[ruleOutsideTraffic].Statements)
	assert.False(t, *w.Findings[ruleOutsideTraffic].Met)
	assert.Nil(t, w.Until)

	c.TrafficInjury = no
	w = wire(c)
	assert.Equal(t, "compensable", w.Outcome)
	assert.Nil(t, w.Merits, "null elsewhere")
	require.NotNil(t, w.Until)
	assert.Equal(t, "2026-11-25", *w.Until)

	c.LifeSaving = LifeSaving{yes, yes, no}
	w = wire(c)
	assert.Equal(t, "assess", w.Outcome)
	assert.Equal(t, []string{"injury.not-life-saving"}, w.ToWeigh)
	assert.Nil(t, w.Findings[ruleNotLifeSaving].Met)

	w = wire(Claim{})
	assert.Equal(t, "incomplete", w.Outcome)
	assert.Equal(t, []string{}, w.Reasons)
	assert.Equal(t, []struct{ Body, Rule string }{}, w.Referrals)
}

// Days that contradict each other are an error, whatever the other facts say.
func TestErrorsOfTheDays(t *testing.T) {
	day := vard.MustMoment
	for _, row := range []struct {
		says         string
		claim        limitation.Claim
		on           vard.Date
		field, other string
		code         vard.Code
	}{
		{"reported before it was caused", limitation.Claim{Caused: day("2020-03-05"), Reported: day("2020-03-04")}, today, "limitation.reported", "limitation.caused", vard.ImpossibleOrder},
		{"a final position and no report", limitation.Claim{Caused: day("2020-03-05"), Reported: vard.NotYet(), FinalPosition: day("2021")}, today, "limitation.finalPosition", "limitation.reported", vard.ImpossibleOrder},
		{"caused after the day of assessment", limitation.Claim{Caused: day("2027")}, today, "limitation.caused", "", vard.AfterAssessment},
		{"caused before 1975", limitation.Claim{Caused: day("1974")}, today, "limitation.caused", "", vard.Before1975},
		{"no day of assessment", limitation.Claim{}, vard.Date(0), "on", "", vard.MissingDate},
	} {
		t.Run(row.says, func(t *testing.T) {
			// Care abroad would settle the claim: the error comes all the same.
			for _, c := range []Claim{{Limitation: row.claim}, {CareInSweden: no, Limitation: row.claim}} {
				d, err := Assess(c, row.on)
				var e *vard.Error
				require.ErrorAs(t, err, &e)
				assert.Equal(t, row.field, e.Field)
				assert.Equal(t, row.other, e.Other)
				assert.Equal(t, row.code, e.Code)
				assert.Equal(t, Decision{}, d, "an error decides nothing")
			}
		})
	}
	other := errors.New("other")
	assert.Equal(t, other, inClaim(other))
}

func TestOutcomes(t *testing.T) {
	spec.Enumeration[Outcome](t, "compensable", "not_compensable", "assess", "referred", "incomplete")
}
