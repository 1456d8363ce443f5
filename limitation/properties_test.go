package limitation

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

// lateness orders the outcomes from in time to too late.
var lateness = map[Outcome]int{Open: 0, InTime: 0, Arguable: 1, Barred: 2}

func times() int {
	if *long {
		return 1_000_000
	}
	return 20_000
}

// exactClaim draws a claim of exact days from the whole calendar.
func (r claims) exactClaim() (Claim, vard.Date) {
	cause := r.day(firstDay, vard.NewDate(2080, time.January, 1))
	if r.IntN(4) == 0 {
		cause = []vard.Date{firstOld, firstNew}[r.IntN(2)].AddDays(r.IntN(400) - 200)
	}
	at := func() vard.Moment { return vard.On(r.day(cause, cause.AddYears(9))) }
	report := r.day(cause, cause.AddYears(11))
	if r.IntN(3) == 0 {
		report = cause.AddYears(10).AddDays(r.IntN(9) - 4)
	}
	return Claim{Caused: vard.On(cause), Aware: Awareness{at(), at(), at()}, Reported: vard.On(report)}, max(report, cause.AddYears(9)).AddDays(r.IntN(2000))
}

// TestSampled draws claims from the whole calendar, completes them at random, and
// holds each completion against the decision: its outcome is possible, its last day
// lies between the earliest and the latest, and a moment that changes the outcome
// when it alone is drawn anew is missing.
func TestSampled(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(4, 2026))}
	completions := 0
	for range times() {
		c, on := r.draw(40)
		d, err := Assess(c, on)
		if err != nil {
			continue
		}
		var days days
		require.Nil(t, days.cut(&c, on))
		pick := func(i int, cause vard.Date) vard.Date {
			s := days.moments[i]
			if s.first == never || s.last == never && r.IntN(4) == 0 {
				return never
			}
			return r.day(max(s.first, cause), min(s.last, on))
		}
		for range 3 {
			cause := r.day(days.moments[Caused].first, days.moments[Caused].last)
			var m [Reported + 1]vard.Date
			m[Caused] = cause
			for i := AwareNoticeable; i <= Reported; i++ {
				m[i] = pick(i, cause)
			}
			decide := func() Outcome {
				completions++
				return reference(m[Caused], max(m[AwareNoticeable], m[AwareLinked], m[AwareInsurer]), m[Reported], on)
			}
			o := decide()
			require.True(t, d.Possible().Has(o), "%s is not possible: %+v on %v", o, c, on)
			if earliest, latest := d.LastDay(); !c.Caused.IsZero() {
				var one truth
				one.lastDays(cause, max(m[AwareNoticeable], m[AwareLinked], m[AwareInsurer]))
				require.True(t, earliest.Strict <= one.earliest.Strict && earliest.Extended <= one.earliest.Extended &&
					latest.Strict >= one.latest.Strict && latest.Extended >= one.latest.Extended, "%+v on %v", c, on)
			}
			again := r.IntN(Reported + 1)
			if again == Caused {
				s := days.moments[Caused]
				m[Caused] = r.day(s.first, min(s.last, slices.Min(m[1:])))
			} else {
				m[again] = pick(again, cause)
			}
			if other := decide(); other != o {
				require.True(t, d.Turns(again, Of(o), Of(other)), "%s turns %s into %s: %+v on %v", facts[again].Name(), o, other, c, on)
			}
		}
	}
	t.Logf("%d claims, %d completions", times(), completions)
}

// A later report never becomes timelier.
func TestLaterReportIsNeverTimelier(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(5, 2026))}
	for range times() {
		c, on := r.exactClaim()
		on = on.AddDays(40)
		first, err := Assess(c, on)
		require.NoError(t, err)
		later := c
		report, _ := c.Reported.Exact()
		later.Reported = vard.On(min(on, report.AddDays(1+r.IntN(30))))
		second, err := Assess(later, on)
		require.NoError(t, err)
		require.LessOrEqual(t, lateness[first.Outcome()], lateness[second.Outcome()], "%+v on %v", c, on)
	}
}

// A later cause never gives an earlier last day, also across the changes of rules.
func TestLaterCauseNeverEndsEarlier(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(6, 2026))}
	for range times() {
		c, on := r.exactClaim()
		cause, _ := c.Caused.Exact()
		first, err := Assess(c, on)
		require.NoError(t, err)
		later := c
		later.Caused = vard.On(cause.AddDays(r.IntN(400)))
		second, err := Assess(later, on)
		if err != nil {
			continue // later than what is known of the rest
		}
		a, _ := first.LastDay()
		b, _ := second.LastDay()
		require.LessOrEqual(t, a.Strict, b.Strict, "%+v on %v", c, on)
		require.LessOrEqual(t, a.Extended, b.Extended, "%+v on %v", c, on)
	}
}

// Narrowing an interval never turns a decided outcome into another, adds no possible
// outcome, no missing moment, and keeps the last days within those told before.
func TestNarrowingOnlyAddsKnowledge(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(7, 2026))}
	decided, narrowed := 0, 0
	for range times() {
		c, on := r.draw(30)
		wide, err := Assess(c, on)
		if err != nil {
			continue
		}
		n := c
		field := []*vard.Moment{&n.Caused, &n.Aware.Noticeable, &n.Aware.Linked, &n.Aware.Insurer, &n.Reported}[r.IntN(5)]
		i := slices.Index([]*vard.Moment{&n.Caused, &n.Aware.Noticeable, &n.Aware.Linked, &n.Aware.Insurer, &n.Reported}, field)
		s := wide.days.moments[i]
		switch {
		case s.first == never:
			continue
		case s.last == never && r.IntN(3) == 0:
			*field = vard.NotYet()
		default:
			first := r.day(s.first, min(s.last, on))
			*field = vard.Between(first, r.day(first, min(s.last, on)))
		}
		narrow, err := Assess(n, on)
		require.NoError(t, err, "%+v on %v", n, on)
		narrowed++
		if wide.Outcome() != Undetermined {
			decided++
			require.Equal(t, wide.Outcome(), narrow.Outcome(), "%+v, then %+v on %v", c, n, on)
		}
		require.Zero(t, narrow.Possible()&^wide.Possible(), "%+v, then %+v on %v", c, n, on)
		require.Zero(t, narrow.missing()&^wide.missing(), "%+v, then %+v on %v", c, n, on)
		if !c.Caused.IsZero() {
			we, wl := wide.LastDay()
			ne, nl := narrow.LastDay()
			require.True(t, we.Strict <= ne.Strict && we.Extended <= ne.Extended && wl.Strict >= nl.Strict && wl.Extended >= nl.Extended, "%+v, then %+v on %v", c, n, on)
		}
	}
	t.Logf("%d narrowed, %d of them decided before", narrowed, decided)
	assert.Positive(t, decided)
}

// The extended last day is the strict one or one of the five days after it; the last
// day has the number of the day it is counted from, or is the last of its month.
func TestLastDays(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(8, 2026))}
	for range times() {
		c, on := r.exactClaim()
		d, err := Assess(c, on)
		require.NoError(t, err)
		l, latest := d.LastDay()
		require.Equal(t, l, latest, "exact days have one last day")
		require.GreaterOrEqual(t, l.Extended.DaysSince(l.Strict), 0)
		require.LessOrEqual(t, l.Extended.DaysSince(l.Strict), 5)
		sameNumber := func(m vard.Moment) bool {
			from, _ := m.Exact()
			return from.Month() == l.Strict.Month() && (from.Day() == l.Strict.Day() || l.Strict.AddDays(1).Day() == 1 && l.Strict.Day() < from.Day())
		}
		require.True(t, sameNumber(c.Caused) || sameNumber(c.Aware.Noticeable) || sameNumber(c.Aware.Linked) || sameNumber(c.Aware.Insurer), "%+v: %v", c, l.Strict)
	}
}

// A decision is complete exactly when nothing is missing, except where several moments
// must be known together; and what is exact misses nothing.
func TestMissing(t *testing.T) {
	r := claims{rand.New(rand.NewPCG(9, 2026))}
	for range times() {
		c, on := r.draw(30)
		d, err := Assess(c, on)
		if err != nil {
			continue
		}
		missing := slices.Collect(d.Missing())
		if d.Outcome() != Undetermined {
			require.Empty(t, missing)
		}
		require.ElementsMatch(t, missing, slices.Collect(d.Ask()))
		for i, m := range []vard.Moment{c.Caused, c.Aware.Noticeable, c.Aware.Linked, c.Aware.Insurer, c.Reported} {
			if _, exact := m.Exact(); exact || m.IsNotYet() {
				require.NotContains(t, missing, facts[i], "%+v on %v", c, on)
			}
			require.Equal(t, slices.Contains(missing, facts[i]), d.Turns(i, Of(Open, InTime, Arguable, Barred), Of(Open, InTime, Arguable, Barred)))
			require.Equal(t, d.Turns(i, Of(InTime), Of(Barred, Open)), d.Turns(i, Of(Barred, Open), Of(InTime)), "the two sets can change places")
		}
		require.False(t, d.Turns(FinalPosition, 255, 255) || d.Turns(-1, 255, 255) || d.Turns(99, 255, 255))
	}
}

// The act's facts never change the page's answer, except that they cut the cause.
func TestActFactsAreApart(t *testing.T) {
	c := Claim{Caused: vard.Year(2016), Reported: vard.Year(2026)}
	on := vard.NewDate(2027, time.June, 1)
	without, err := Assess(c, on)
	require.NoError(t, err)
	c.FinalPosition, c.Changed, c.ReportedToProvider = vard.Year(2026), vard.NotYet(), vard.On(vard.NewDate(2017, time.January, 1))
	with, err := Assess(c, on)
	require.NoError(t, err)
	assert.Equal(t, without.Possible(), with.Possible())
	assert.Equal(t, slices.Collect(without.Missing()), slices.Collect(with.Missing()))
}

func TestZeroDecisionKnowsNothing(t *testing.T) {
	var d Decision
	assert.Zero(t, d.Outcome())
	assert.Zero(t, d.Possible())
	assert.Empty(t, slices.Collect(d.Missing()))
	assert.Empty(t, slices.Collect(d.Ask()))
	assert.Empty(t, slices.Collect(d.Regimes()))
	earliest, latest := d.LastDay()
	assert.True(t, earliest.IsZero() && latest.IsZero())
	assert.Zero(t, d.Action())
	assert.Zero(t, d.Reconsideration())
	assert.Zero(t, d.BoardOpinion())
	assert.False(t, d.ExceptionalReasons())
	for f := range d.Findings() {
		assert.Equal(t, vard.Unknown, f.Met)
	}
	assert.Equal(t, d, Decision{}, "it compares with ==")
	assert.LessOrEqual(t, unsafe.Sizeof(d), uintptr(72))
}

func TestNames(t *testing.T) {
	for o := Outcome(0); o < 8; o++ {
		var back Outcome
		text, _ := o.MarshalText()
		if err := back.UnmarshalText(text); o >= Open && o <= Undetermined {
			require.NoError(t, err)
			require.Equal(t, o, back)
		} else {
			require.ErrorIs(t, err, vard.UnknownName)
			require.Empty(t, o.Text())
		}
	}
	for r := Regime(0); r < 6; r++ {
		var back Regime
		text, _ := r.MarshalText()
		if err := back.UnmarshalText(text); r >= Voluntary && r <= New {
			require.NoError(t, err)
			require.Equal(t, r, back)
		} else {
			require.ErrorIs(t, err, vard.UnknownName)
		}
	}
	for r := Reason(0); r < 14; r++ {
		var back Reason
		text, _ := r.MarshalText()
		if err := back.UnmarshalText(text); r >= TenYears && r <= SeveralDays {
			require.NoError(t, err)
			require.Equal(t, r, back)
		} else {
			require.ErrorIs(t, err, vard.UnknownName)
			require.Empty(t, r.Text())
		}
	}
	assert.Equal(t, Outcomes(0), Of())
	assert.True(t, Of(Open, Barred).Has(Barred))
	assert.False(t, Of(Open, Barred).Has(InTime))
	assert.False(t, Of(Open, Barred).Has(Outcome(200)))
	assert.Equal(t, Outcomes(0), Of(Outcome(200)))
}

func TestSpecWireForm(t *testing.T) {
	var c Claim
	require.NoError(t, json.Unmarshal([]byte(`{"caused":"2016-11-18","aware":{"noticeable":"2017","linked":null,"insurer":"not-yet"},
		"reported":"2020-05","reportedToProvider":"not-yet","finalPosition":"2026-06-24","changed":"not-yet"}`), &c))
	d, err := Assess(c, vard.NewDate(2026, time.November, 21))
	require.NoError(t, err)
	text, err := json.Marshal(d)
	require.NoError(t, err)
	assert.JSONEq(t, `{"outcome":"in_time","rule":["new"],
		"lastDay":{"earliest":{"strict":"2026-11-18","extended":"2026-11-18"},"latest":{"strict":"2026-11-18","extended":"2026-11-18"}},
		"action":{"lastDay":{"strict":"2026-12-24","extended":"2026-12-28"},"reason":"six_months_from_final_position"},
		"reconsideration":{"lastDay":null,"reason":"no_change"},
		"boardOpinion":{"lastDay":{"strict":"2027-06-24","extended":"2027-06-24"},"reason":"one_year_from_final_position"},
		"exceptionalReasons":false,"missing":[],"presumed":[],"referrals":[],
		"findings":[
		{"rule":"limitation.ten-years","met":true,"statements":["LOF-10","PSL 23 §","SFS 2013:1091 p 2","Lag 1930:173 1 §"]},
		{"rule":"limitation.not-too-late","met":true,"statements":["LOF-30"]},
		{"rule":"limitation.strict-day","met":true,"statements":["Lag 1930:173 2 §","Lag 1989:253","SFS 2004:1320"]},
		{"rule":"limitation.action","met":true,"statements":["PSL 23 §","RB 13:4","PSL 24 §"]},
		{"rule":"limitation.board-opinion","met":true,"statements":["PSL 17 a §"]}]}`, string(text))

	d, err = Assess(Claim{}, vard.NewDate(2026, time.November, 21))
	require.NoError(t, err)
	text, err = json.Marshal(d)
	require.NoError(t, err)
	assert.Contains(t, string(text), `"outcome":"undetermined","rule":["voluntary","old","new"],"lastDay":null,"action":{"lastDay":null,"reason":"undetermined"}`)
	assert.Contains(t, string(text), `"missing":["caused","aware.noticeable","aware.linked","aware.insurer","reported"]`)
}

func TestAppendFindings(t *testing.T) {
	d, err := Assess(Claim{}, vard.NewDate(2026, time.November, 21))
	require.NoError(t, err)
	assert.Equal(t, slices.Collect(d.Findings()), d.AppendFindings(nil))
	for r := range d.Regimes() { // a list can be left at any time
		assert.Equal(t, Voluntary, r)
		break
	}
	for f := range d.Ask() {
		assert.Equal(t, "reported", f.Name())
		break
	}
}

func TestNothingAllocates(t *testing.T) {
	for kind := range 2 {
		list, on, _ := benchClaims(kind)
		i := 0
		spec.NoAllocation(t, "deciding and reading everything", func() {
			i = (i + 1) % len(list)
			d, _ := Assess(list[i], on[i])
			for f := range d.Findings() {
				sink += int(f.Met)
			}
			for f := range d.Missing() {
				sink += int(f.Ask())
			}
			for f := range d.Ask() {
				sink += int(f.Ask())
			}
			for r := range d.Regimes() {
				sink += int(r)
			}
			earliest, latest := d.LastDay()
			sink += int(earliest.Strict) + int(latest.Extended) + int(d.Action().Reason) + int(d.Reconsideration().Reason) + int(d.BoardOpinion().Reason)
			if d.Turns(Caused, Of(InTime), Of(Barred)) {
				sink++
			}
		})
	}
}
