package limitation_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/limitation"
)

// times is how often a property is tried.
func times(t *testing.T, usual int) int {
	t.Helper()
	switch {
	case *long:
		return 40 * usual
	case testing.Short():
		return usual / 10
	}
	return usual
}

// exact draws a complete case whose days lie close to where something turns.
func (r claims) exact() complete {
	for {
		c, on := r.draw(0)
		e := complete{exceptional: r.IntN(8) == 0, on: on}
		for i, day := range []*vard.Date{&e.cause, &e.noticed, &e.linked, &e.insurer, &e.reported, &e.told, &e.final, &e.sued, &e.changed, &e.requested, &e.position} {
			if m := momentOf(c, i); !m.IsNotYet() {
				*day = m.Last()
			}
		}
		ok := e.cause != no && e.allowed()
		for _, day := range []vard.Date{e.noticed, e.linked, e.insurer, e.reported, e.told, e.final, e.sued, e.changed, e.requested, e.position, e.cause} {
			ok = ok && day <= on
		}
		if ok {
			return e
		}
	}
}

// claim writes a complete case as a claim.
func (e complete) claim() (c Claim) {
	for i, day := range []vard.Date{e.cause, e.noticed, e.linked, e.insurer, e.reported, e.told, e.final, e.sued, e.changed, e.requested, e.position} {
		m := vard.On(day)
		if day == no {
			m = vard.NotYet()
		}
		if c.SetMoment(names[i], m) != nil {
			panic(names[i])
		}
	}
	c.ExceptionalReasons = vard.AnswerOf(e.exceptional)
	return c
}

// decided decides a complete case, which is never refused.
func decided(t *testing.T, e complete) Decision {
	t.Helper()
	d, err := Assess(e.claim(), e.on)
	require.NoError(t, err, "%+v", e)
	return d
}

// Exact days: the two clocks, the reconsideration and the Board's opinion, their last
// days and every finding, against the second reading of the specification.
func TestExactDays(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(3, 2026))}
	n, outcomes := times(t, 20_000), map[Outcome]int{}
	for range n {
		e := r.exact()
		d := decided(t, e)
		require.Equal(t, e.outcome(), d.Outcome(), "%+v", e)
		require.Equal(t, e.verdict(), d.Possible(), "%+v", e)
		require.Equal(t, both(e, reads.page, StatusArguable), d.Report().Status, "%+v", e)
		require.Equal(t, both(e, reads.suit, StatusArguable), d.Action().Status, "%+v", e)
		require.Equal(t, both(e, reads.again, StatusArguable), d.Reconsideration().Status, "%+v", e)
		require.Equal(t, both(e, reads.opinion, StatusArguable), d.BoardOpinion().Status, "%+v", e)
		got := map[vard.RuleID]vard.Answer{}
		for f := range d.Findings() {
			got[f.Rule.ID()] = f.Met
		}
		require.Equal(t, e.findings(), got, "%+v", e)
		require.Empty(t, listOf(d.Missing()))
		require.Empty(t, listOf(d.Presumed()), "all is said")
		outcomes[d.Outcome()]++
	}
	t.Logf("%d cases, outcomes %v", n, outcomes)
	for o := Open; o <= Barred; o++ {
		assert.NotZero(t, outcomes[o], "no case drawn that is %s", o)
	}
}

// A complete case that is put out of order in one place is refused there, and nowhere else.
func TestExactDaysOutOfOrder(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(16, 2026))}
	for range times(t, 4000) {
		e := r.exact()
		e.changed, e.requested, e.position = no, no, no
		refused := func(i int, day vard.Date, want *vard.Error) {
			c := e.claim()
			require.NoError(t, c.SetMoment(names[i], vard.On(day)))
			_, err := Assess(c, e.on)
			require.Equal(t, error(want), err, "%s on %v: %+v", names[i], day, e)
		}
		for i, day := range []vard.Date{e.cause, e.noticed, e.linked, e.insurer, e.reported, e.told, e.final, e.sued} {
			if day == no {
				continue
			}
			refused(i, e.on.AddDays(1), &vard.Error{Field: names[i], Code: vard.AfterAssessment})
			if i != FactCaused && (i != FactReported || e.final == no) && i != FactFinalPosition {
				refused(i, e.cause.AddDays(-1), &vard.Error{Field: names[i], Code: vard.ImpossibleOrder, Other: names[FactCaused]})
			}
		}
		if e.final != no && e.final < e.on {
			refused(FactReported, e.final.AddDays(1), &vard.Error{Field: names[FactFinalPosition], Code: vard.ImpossibleOrder, Other: names[FactReported]})
		}
	}
}

// Claims known vaguely, completed at random: the outcome of each completion is possible, a
// moment that changes the outcome when it alone is drawn anew turns it, and the last days
// lie within the windows.
func TestSampled(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(4, 2026))}
	completions := 0
	n := times(t, 20_000)
	for range n {
		c, on := r.draw(40)
		d, err := Assess(c, on)
		if err != nil {
			continue
		}
		pick := func(i int) vard.Date {
			m := momentOf(c, i)
			if m.IsNotYet() || presumed(c, i) || m.IsZero() && i != FactCaused && i != FactFinalPosition && r.IntN(4) == 0 {
				return no
			}
			last := m.Last()
			if last == no || last > on {
				last = on
			}
			return r.day(max(first1975, m.First()), last)
		}
		e := complete{exceptional: c.ExceptionalReasons == vard.Yes, on: on}
		days := [...]*vard.Date{&e.cause, &e.noticed, &e.linked, &e.insurer, &e.reported, &e.told, &e.final, &e.sued}
		for range 4 {
			for i := range days {
				*days[i] = pick(i)
			}
			upper := on
			for i := FactCaused + 1; i < momentCount; i++ { // what happened later cuts the cause
				if m := momentOf(c, i); !m.IsNotYet() && m.Last() != no {
					upper = min(upper, m.Last())
				}
			}
			if !e.allowed() || e.cause > upper {
				continue
			}
			completions++
			o := e.outcome()
			require.NotZero(t, d.Possible()&e.verdict(), "%s is not possible: %+v of %+v on %v", o, e, c, on)
			if earliest, latest := d.Report().Earliest, d.Report().Latest; !c.Caused.IsZero() {
				strict, moved := reads{e, false}.pageLast().day, reads{e, true}.pageLast().day
				require.True(t, earliest.Strict <= strict && strict <= latest.Strict && earliest.Extended <= moved && moved <= latest.Extended, "%+v of %+v on %v", e, c, on)
			}
			again := r.IntN(len(days))
			other := e
			for i, day := range []*vard.Date{&other.cause, &other.noticed, &other.linked, &other.insurer, &other.reported, &other.told, &other.final, &other.sued} {
				if i == again {
					*day = pick(i)
				}
			}
			if other.allowed() && other.cause <= upper && other.outcome() != o {
				require.True(t, d.Turns(again, e.verdict(), other.verdict()), "%s turns %s into %s: %+v of %+v on %v", names[again], o, other.outcome(), e, c, on)
				require.Contains(t, listOf(d.Missing()), names[again])
			}
		}
	}
	t.Logf("%d claims, %d completions", n, completions)
}

// Until, day by day over fifteen years: the outcome is the same on every day up to it, and
// another on the day after.
func TestUntilDayByDay(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(5, 2026))}
	n, ends := times(t, 400), 0
	for tried := 0; tried < n; {
		c, on := r.draw([]int{0, 5, 30}[tried%3])
		if r.IntN(4) != 0 { // before much has happened
			on = r.day(max(first1975, c.Caused.First()), on)
		}
		d, err := Assess(c, on)
		if err != nil || d.Until() == no && r.IntN(3) != 0 {
			continue
		}
		tried++
		until := d.Until()
		for day := on; day <= on.AddYears(15); day = day.AddDays(1) {
			later, err := d.At(day)
			if err != nil {
				require.ErrorIs(t, err, vard.AfterHorizon)
				break
			}
			if later.Outcome() != d.Outcome() {
				require.Equal(t, day.AddDays(-1), until, "%+v on %v: %s turns %s", c, on, d.Outcome(), later.Outcome())
				ends++
				until = no
				break
			}
		}
		require.False(t, until != no && until < on.AddYears(15), "%+v on %v: nothing turns by %v", c, on, until)
	}
	t.Logf("%d claims, of which %d end within fifteen years", n, ends)
	assert.Positive(t, ends)
}

// The same for exact days, against the second reading of the specification.
func TestUntilOfExactDays(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(6, 2026))}
	for range times(t, 300) {
		e := r.exact()
		want := no
		for later := e; later.on < min(e.on.AddYears(15), vard.MustDate("2100-12-30")); {
			later.on = later.on.AddDays(1)
			if later.outcome() != e.outcome() {
				want = later.on.AddDays(-1)
				break
			}
		}
		got := decided(t, e).Until()
		require.False(t, want != got && (want != no || got < e.on.AddYears(15)), "%+v: %v, not %v", e, got, want)
	}
}

// Reasons: every case of exact days that shares them has the outcome; fewer findings, or as
// many that stand earlier in the order, are shared by a case with another outcome. Where
// the cause can lie on either side of 2015, that holds for the rules of each side.
func TestReasons(t *testing.T) {
	type case_ struct {
		marks   string // one letter for each rule, in order
		outcome Outcome
	}
	place := map[vard.RuleID]int{}
	for rule := range Rules() {
		place[rule.ID()] = len(place)
	}
	letters := func(found func(func(vard.Finding) bool)) string {
		marks := []byte(strings.Repeat("-", len(place)))
		for f := range found {
			marks[place[f.Rule.ID()]] = "?ny"[f.Met]
		}
		return string(marks)
	}
	r := claims{rand.New(rand.NewPCG(7, 2026))}
	cases := map[case_]bool{}
	for range 20_000 {
		d := decided(t, r.exact())
		cases[case_{letters(d.Findings()), d.Outcome()}] = true
	}
	shares := func(marks string, some []int, of string) bool {
		for _, i := range some {
			if marks[i] != of[i] {
				return false
			}
		}
		return true
	}
	enough := func(some []int, of string, outcome Outcome) bool {
		for c := range cases {
			if c.outcome != outcome && shares(c.marks, some, of) {
				return false
			}
		}
		return true
	}
	older := []int{place[RuleThreeYears], place[RuleThreeYearsNoticeable], place[RuleThreeYearsLinked], place[RuleThreeYearsInsurer], place[RuleThreeYearsAct], place[RuleTenYearsOlder]}
	newer := []int{place[RuleTenYears], place[RuleAction], place[RuleExceptionalReasons]}
	checked, sides, memo := 0, 0, map[string]bool{}
	for n := 0; n < times(t, 20_000); n++ {
		c, on := r.draw([]int{0, 3}[n%2])
		d, err := Assess(c, on)
		if err != nil || d.Outcome() == Undetermined {
			continue
		}
		checked++
		found := letters(d.Findings())
		reasons := letters(d.Reasons())
		for i := range reasons {
			require.True(t, reasons[i] == '-' || reasons[i] == found[i], "a reason is a finding")
		}
		if memo[found+d.Outcome().String()] {
			continue
		}
		memo[found+d.Outcome().String()] = true
		for _, side := range [][]int{older, newer} { // the rules of the other side do not count
			other := newer
			if &side[0] == &newer[0] {
				other = older
			}
			if found[side[0]] == '-' {
				continue
			}
			sides++
			several := false // more than one of the three moments may be the latest
			for i := 1; i <= 3; i++ {
				for k := 1; k < i; k++ {
					several = several || found[i] != '-' && found[k] != '-'
				}
			}
			var candidates, chosen []int
			for i := range found {
				if found[i] == '-' || slices.Contains(other, i) || found[i] == '?' && (d.Outcome() != Open || i != place[RuleReported]) {
					continue // what is not known is no reason; that nothing is reported yet is
				}
				if several && i >= place[RuleThreeYearsNoticeable] && i <= place[RuleThreeYearsInsurer] {
					continue // it does not count in every completion
				}
				candidates = append(candidates, i)
				if reasons[i] != '-' {
					chosen = append(chosen, i)
				}
			}
			kept := reasons[place[RuleExceptionalReasons]] != '-' // then the report is a reason of the older side alone
			if (d.Outcome() == Open || kept) && found[older[0]] != '-' && found[newer[0]] != '-' {
				continue // the reasons of one side stand among those of the other
			}
			require.True(t, enough(chosen, found, d.Outcome()), "%s on %v of %s is not enough: %+v on %v", d.Outcome(), chosen, found, c, on)
			best := chosen
			subsets(candidates, len(chosen), func(some []int) bool {
				if enough(some, found, d.Outcome()) {
					best = slices.Clone(some)
					return false
				}
				return true
			})
			require.Equal(t, best, chosen, "%s on %v of %s: fewer or earlier findings are enough: %+v on %v", d.Outcome(), chosen, found, c, on)
		}
	}
	t.Logf("%d decisions, %d different, against %d different cases", checked, sides, len(cases))
}

// subsets lists the subsets of up to so many members, the smaller first and then in order.
func subsets(of []int, most int, yield func([]int) bool) {
	for size := 0; size <= most; size++ {
		if !choose(of, size, nil, yield) {
			return
		}
	}
}

func choose(of []int, size int, some []int, yield func([]int) bool) bool {
	if size == 0 {
		return yield(some)
	}
	for i := range of {
		if !choose(of[i+1:], size-1, append(some, of[i]), yield) {
			return false
		}
	}
	return true
}

// What is presumed is what would change the outcome or what is missing, if it were not so.
func TestPresumed(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(8, 2026))}
	listed := map[string]int{}
	n := times(t, 200)
	for tried := 0; tried < n; {
		c, on := r.draw(2)
		d, err := Assess(c, on)
		if err != nil {
			continue
		}
		want, ok := walk(c, on, false)
		if !ok {
			continue
		}
		var expected []string
		lift := func(fact int, c Claim) {
			lifted, ok := walk(c, on, false)
			if !ok && lifted.completions == 0 {
				return // impossible, or too many; both are told apart below
			}
			if fact == FactReconsiderationChanged || one(lifted.possible) != one(want.possible) || !slices.Equal(lifted.missing(), want.missing()) {
				expected = append(expected, names[fact])
			}
		}
		skip := false
		for _, fact := range []int{FactFinalPosition, FactAction, FactReconsiderationChanged} {
			if !presumed(c, fact) {
				continue
			}
			lifted := c
			require.NoError(t, lifted.SetMoment(names[fact], vard.Until(on)))
			if _, err := Assess(lifted, on); err != nil {
				continue
			}
			if fact == FactReconsiderationChanged {
				expected = append(expected, names[fact])
				continue
			}
			if _, ok := walk(lifted, on, false); !ok {
				skip = true
			}
			lift(fact, lifted)
		}
		if c.ExceptionalReasons == vard.Unknown {
			lifted := c
			lifted.ExceptionalReasons = vard.Yes
			lift(FactExceptionalReasons, lifted)
		}
		if skip {
			continue
		}
		tried++
		got := listOf(d.Presumed())
		require.Equal(t, expected, got, "%+v on %v", c, on)
		if len(got) == 0 {
			continue
		}
		for _, name := range got {
			listed[name]++
		}
		asked := listOf(d.Ask())
		missing := listOf(d.Missing())
		require.ElementsMatch(t, missing, asked[:len(missing)], "first what is missing")
		require.Equal(t, got, asked[len(asked)-len(got):], "last what is presumed")
	}
	t.Logf("%d claims, listed %v", n, listed)
}

// A later report never becomes timelier, and a later action neither.
func TestLaterIsNeverTimelier(t *testing.T) {
	timeliness := map[Status]int{StatusOpen: 0, StatusInTime: 0, StatusDoneInTime: 0, StatusNotModelled: 0, StatusArguable: 1, StatusTooLate: 2, StatusExpired: 2}
	r := claims{rand.New(rand.NewPCG(9, 2026))}
	for range times(t, 20_000) {
		e := r.exact()
		e.on = max(e.on, e.reported).AddDays(40)
		e.exceptional = false
		first := decided(t, e)
		later := e
		if later.reported != no {
			later.reported = min(later.reported.AddDays(1+r.IntN(30)), e.on)
			if later.final != no {
				later.final = max(later.final, later.reported)
			}
			require.LessOrEqual(t, timeliness[first.Report().Status], timeliness[decided(t, later).Report().Status], "%+v", e)
		}
		later = e
		if later.sued != no {
			later.sued = min(later.sued.AddDays(1+r.IntN(30)), e.on)
			require.LessOrEqual(t, timeliness[first.Action().Status], timeliness[decided(t, later).Action().Status], "%+v", e)
		}
	}
}

// A later cause never gives an earlier last day to report, also across the changes of
// rules; a later final position never gives an earlier last day of the action.
func TestLaterNeverEndsEarlier(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(10, 2026))}
	for range times(t, 20_000) {
		e := r.exact()
		later := e
		later.cause = e.cause.AddDays(r.IntN(400))
		if later.allowed() && later.cause <= e.on {
			a, b := decided(t, e).Report().Latest, decided(t, later).Report().Latest
			require.True(t, a.Strict <= b.Strict && a.Extended <= b.Extended, "%+v", e)
		}
		later = e
		if later.final != no {
			later.final = min(e.final.AddDays(r.IntN(400)), e.on)
			a, b := decided(t, e).Action().Latest, decided(t, later).Action().Latest
			require.True(t, a.Strict <= b.Strict && a.Extended <= b.Extended, "%+v", e)
		}
	}
}

// Telling the care provider in time never leaves a claim barred while no final position
// has come; exceptional reasons never leave it barred or expired.
func TestWhatKeepsAClaim(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(11, 2026))}
	for range times(t, 20_000) {
		e := r.exact()
		if e.cause < first2015 {
			continue
		}
		told := e
		told.told, told.final, told.changed, told.requested, told.position, told.sued = e.cause, no, no, no, no, no
		require.NotContains(t, []Outcome{Barred, Expired}, decided(t, told).Outcome(), "%+v", told)
		found := e
		found.exceptional = true
		require.NotContains(t, []Outcome{Barred, Expired}, decided(t, found).Outcome(), "%+v", found)
	}
}

// Narrowing an interval never turns a decided outcome into another, adds no possible
// outcome and nothing missing, and keeps the last days within those told before.
func TestNarrowingOnlyAddsKnowledge(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(12, 2026))}
	decided, narrowed := 0, 0
	for range times(t, 20_000) {
		c, on := r.draw(30)
		wide, err := Assess(c, on)
		if err != nil {
			continue
		}
		i := r.IntN(FactReportedToProvider + 1)
		m := momentOf(c, i)
		last := m.Last()
		if last == no || last > on {
			last = on
		}
		switch {
		case m.IsNotYet():
			continue
		case m.IsZero() && i != FactCaused && r.IntN(3) == 0:
			m = vard.NotYet()
		default:
			first := r.day(max(m.First(), first1975), last)
			m = vard.Between(first, r.day(first, last))
		}
		n := c
		require.NoError(t, n.SetMoment(names[i], m))
		narrow, err := Assess(n, on)
		if err != nil {
			continue // none of these days goes with the others
		}
		narrowed++
		if wide.Outcome() != Undetermined {
			decided++
			require.Equal(t, wide.Outcome(), narrow.Outcome(), "%+v, then %+v on %v", c, n, on)
		}
		require.Zero(t, narrow.Possible()&^wide.Possible(), "%+v, then %+v on %v", c, n, on)
		require.Subset(t, listOf(wide.Missing()), listOf(narrow.Missing()), "%+v, then %+v on %v", c, n, on)
		if !c.Caused.IsZero() {
			w, n := wide.Report(), narrow.Report()
			require.True(t, w.Earliest.Strict <= n.Earliest.Strict && w.Earliest.Extended <= n.Earliest.Extended &&
				w.Latest.Strict >= n.Latest.Strict && w.Latest.Extended >= n.Latest.Extended, "%+v, then %+v on %v", c, n, on)
		}
	}
	t.Logf("%d narrowed, %d of them decided before", narrowed, decided)
	assert.Positive(t, decided)
}

// The facts of a reconsideration never change the outcome, except that they cut the cause
// and tell that there was a final position.
func TestReconsiderationIsApart(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(13, 2026))}
	for range times(t, 10_000) {
		e := r.exact()
		without := e
		without.changed, without.requested, without.position = no, no, no
		require.Equal(t, decided(t, e).Outcome(), decided(t, without).Outcome(), "%+v", e)
	}
}

// Missing and Turns agree, whichever of the two sets is named first; what is exact, and
// what counts for no clock, turns nothing.
func TestTurns(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(14, 2026))}
	all := BeforeAct | UnderAct
	for range times(t, 3000) {
		c, on := r.draw(20)
		d, err := Assess(c, on)
		if err != nil {
			continue
		}
		missing := listOf(d.Missing())
		if d.Outcome() != Undetermined {
			require.Empty(t, missing)
		}
		for i := range momentCount {
			m := momentOf(c, i)
			if _, exact := m.Exact(); exact || m.IsNotYet() || i > FactAction {
				require.NotContains(t, missing, names[i], "%+v on %v", c, on)
				require.False(t, d.Turns(i, all, all), "%s: %+v on %v", names[i], c, on)
			}
			late := Of(Late, Expired, Barred)
			turns := d.Turns(i, Of(Open, InTime), late)
			require.Equal(t, turns, d.Turns(i, late, Of(Open, InTime)), "the two sets can change places")
			if turns {
				require.Contains(t, missing, names[i])
			}
		}
		require.False(t, d.Turns(-1, all, all) || d.Turns(FactExceptionalReasons, all, all) || d.Turns(99, all, all))
	}
}

func TestZeroDecisionKnowsNothing(t *testing.T) {
	var d Decision
	assert.Zero(t, d.Outcome())
	assert.Zero(t, d.Possible())
	assert.Empty(t, listOf(d.Missing()))
	assert.Empty(t, listOf(d.Presumed()))
	assert.Empty(t, listOf(d.Ask()))
	assert.Empty(t, listOf(d.Regimes()))
	assert.Zero(t, d.Report())
	assert.Zero(t, d.Action())
	assert.Zero(t, d.Reconsideration())
	assert.Zero(t, d.BoardOpinion())
	assert.Zero(t, d.Until())
	assert.Zero(t, d.On())
	assert.Empty(t, slices.Collect(d.Findings()))
	assert.Empty(t, slices.Collect(d.Reasons()))
	assert.False(t, d.Turns(FactCaused, BeforeAct|UnderAct, BeforeAct|UnderAct))
	_, lifted := d.Lifted(FactFinalPosition)
	assert.False(t, lifted)
	assert.Equal(t, Decision{}, d, "it compares with ==")
	assert.LessOrEqual(t, unsafe.Sizeof(d), uintptr(104))
}

// Sets of outcomes.
func TestOutcomes(t *testing.T) {
	assert.Equal(t, Outcomes(0), Of())
	assert.Equal(t, BeforeAct|UnderAct, Of(Open, InTime, Arguable, Late, Expired, Barred))
	assert.True(t, Of(Open, Barred).Has(Barred))
	assert.False(t, Of(Open, Barred).Has(InTime))
	assert.True(t, (Of(Late) & BeforeAct).Has(Late), "on either side of 1997")
	for _, none := range []Outcome{0, Undetermined, 9, 15, 16, 200} {
		assert.Equal(t, Outcomes(0), Of(none))
		assert.False(t, (BeforeAct | UnderAct).Has(none))
	}
	assert.Zero(t, BeforeAct&UnderAct)
}

// The lists can be left at any time.
func TestListsCanBeLeft(t *testing.T) {
	d, err := Assess(Claim{}, vard.MustDate("2026-11-21"))
	require.NoError(t, err)
	for r := range d.Regimes() {
		assert.Equal(t, Before1997, r)
		break
	}
	for i := range 6 {
		n := 0
		for range d.Ask() {
			if n++; n > i {
				break
			}
		}
	}
	d, err = d.At(vard.MustDate("2026-11-21"))
	require.NoError(t, err)
	for range d.Reasons() {
		break
	}
	var c Claim
	assert.ErrorIs(t, c.Set("caused", vard.Yes), vard.UnknownName)
	assert.ErrorIs(t, c.SetMoment("exceptionalReasons", vard.NotYet()), vard.UnknownName)
	assert.ErrorIs(t, c.SetMoment("", vard.NotYet()), vard.UnknownName)
	assert.NoError(t, c.Set("exceptionalReasons", vard.Yes))
	for i, name := range names[:momentCount] {
		assert.NoError(t, c.SetMoment(name, vard.Year(2000+i)))
		assert.Equal(t, vard.Year(2000+i), momentOf(c, i))
	}
	assert.Equal(t, vard.Yes, c.ExceptionalReasons)
}
