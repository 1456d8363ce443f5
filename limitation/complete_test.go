package limitation

import (
	"flag"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
)

var long = flag.Bool("long", false, "walk many more cases")

// The reference decides one complete case, every moment an exact day or never, in the
// plainest way: by counting days on a calendar that it reads off a list of holidays
// of its own (see calendar_test.go).
func reference(cause, aware, reported, on vard.Date) Outcome {
	tenYears, threeYears := anniversary(cause, 10), never
	if aware != never {
		threeYears = anniversary(aware, 3)
	}
	strict := tenYears
	if cause.Year() <= 2014 && threeYears < strict {
		strict = threeYears
	}
	extended := strict
	if cause.Year() >= 1997 {
		for restDays[extended] {
			extended = fromTime(extended.Time().AddDate(0, 0, 1))
		}
	}
	day, intime := reported, InTime
	if reported == never {
		day, intime = on, Open
	}
	switch {
	case day <= strict:
		return intime
	case day <= extended:
		return Arguable
	}
	return Barred
}

func fromTime(t time.Time) vard.Date { return vard.NewDate(t.Year(), t.Month(), t.Day()) }

// anniversary counts years by the text of 1 §: the same number, or the last day of a
// month that lacks it.
func anniversary(day vard.Date, years int) vard.Date {
	for number := day.Day(); ; number-- {
		if d := vard.NewDate(day.Year()+years, day.Month(), number); d != 0 {
			return d
		}
	}
}

// values lists the days that a moment is tried with: all of a short interval, and of
// a long one those around every day from which or to which a time could run.
func values(m vard.Moment, on vard.Date, anchors map[vard.Date]bool) (list []vard.Date) {
	if m.IsNotYet() {
		return []vard.Date{never}
	}
	first, last := m.First(), m.Last()
	if first < firstDay {
		first = firstDay
	}
	if last == 0 || last > on {
		last = on
	}
	if last.DaysSince(first) <= 10 {
		for d := first; d <= last; d = d.AddDays(1) {
			list = append(list, d)
		}
	} else {
		for d := range anchors {
			if d >= first && d <= last {
				list = append(list, d)
			}
		}
		for _, d := range []vard.Date{first, last} {
			if !anchors[d] {
				list = append(list, d)
			}
		}
		slices.Sort(list)
	}
	if m.IsZero() {
		list = append(list, never)
	}
	return list
}

type truth struct {
	possible         Outcomes
	turns            [Reported + 1]map[[2]Outcome]bool
	earliest, latest LastDay
	completions      int
}

// walk tries every completion, with long intervals cut to the days on which something
// can turn: those from or to which a time runs and their neighbours, and the days off
// next to them.
func walk(c Claim, on vard.Date) (t truth) {
	type set = map[vard.Date]bool
	put := func(days set, list ...vard.Date) {
		for _, d := range list {
			for i := -1; i <= 1; i++ {
				days[d.AddDays(i)] = true
			}
		}
	}
	raw, last := set{}, set{} // days given, and last days
	turn := func(d vard.Date) {
		put(last, d)
		off := d
		for range 2 { // the days off from then on, and the weekday after them
			for !restDays[off] {
				off = off.AddDays(1)
			}
			put(last, off)
			for restDays[off] {
				off = off.AddDays(1)
			}
			put(last, off)
		}
		for off = d; !restDays[off] && off > firstDay; {
			off = off.AddDays(-1)
		}
		put(last, off)
	}
	for i, m := range []vard.Moment{c.Caused, c.Aware.Noticeable, c.Aware.Linked, c.Aware.Insurer, c.Reported, vard.On(on), vard.On(firstDay), vard.On(firstOld), vard.On(firstNew)} {
		for _, d := range []vard.Date{m.First(), m.Last()} {
			if d == 0 || d > on {
				continue
			}
			put(raw, d)
			switch i {
			case Caused, 6, 7, 8:
				turn(anniversary(d, 10))
			case AwareNoticeable, AwareLinked, AwareInsurer:
				turn(anniversary(d, 3))
			default:
				turn(d)
			}
		}
	}
	before := func(years int) set {
		days := set{}
		for d := range raw {
			days[d] = true
		}
		for d := range last {
			days[d.AddYears(-years)] = true
			days[d.AddYears(-years).AddDays(1)] = true
		}
		return days
	}

	causes := values(c.Caused, on, before(10))
	if causes[len(causes)-1] == never {
		causes = causes[:len(causes)-1]
	}
	var aware [3][]vard.Date
	for i, m := range []vard.Moment{c.Aware.Noticeable, c.Aware.Linked, c.Aware.Insurer} {
		aware[i] = values(m, on, before(3))
	}
	reports := values(c.Reported, on, before(0))
	for i := range t.turns {
		t.turns[i] = map[[2]Outcome]bool{}
	}
	note := func(moment int, set Outcomes) {
		for a := Open; a <= Barred; a++ {
			for b := a + 1; b <= Barred; b++ {
				if set.Has(a) && set.Has(b) {
					t.turns[moment][[2]Outcome{a, b}] = true
				}
			}
		}
	}

	// What varies with the cause alone, and what with the report alone. Of the three
	// moments of awareness only the earliest and the latest matter.
	type ends2 struct{ earliest, latest vard.Date }
	seen := map[ends2]bool{}
	for _, a := range aware[0] {
		for _, b := range aware[1] {
			for _, c := range aware[2] {
				seen[ends2{min(a, b, c), max(a, b, c)}] = true
			}
		}
	}
	for a := range seen {
		byCause := make([]Outcomes, len(reports))
		for _, cause := range causes {
			if a.earliest < cause {
				continue
			}
			var byReport Outcomes
			for i, report := range reports {
				if report < cause {
					continue
				}
				o := reference(cause, a.latest, report, on)
				t.completions++
				t.possible |= Of(o)
				byReport |= Of(o)
				byCause[i] |= Of(o)
			}
			note(Reported, byReport)
			if byReport != 0 {
				t.lastDays(cause, a.latest)
			}
		}
		for _, set := range byCause {
			note(Caused, set)
		}
	}
	// What varies with one moment of awareness alone.
	for i := range aware {
		type state struct{ other, cause, report vard.Date }
		by := map[state]Outcomes{}
		for _, cause := range causes {
			others := map[vard.Date]bool{}
			for _, a := range aware[(i+1)%3] {
				for _, b := range aware[(i+2)%3] {
					if a >= cause && b >= cause {
						others[max(a, b)] = true
					}
				}
			}
			for other := range others {
				for _, a := range aware[i] {
					if a < cause {
						continue
					}
					for _, report := range reports {
						if report >= cause {
							by[state{other, cause, report}] |= Of(reference(cause, max(a, other), report, on))
						}
					}
				}
			}
		}
		for _, set := range by {
			note(AwareNoticeable+i, set)
		}
	}
	return t
}

func (t *truth) lastDays(cause, aware vard.Date) {
	strict := anniversary(cause, 10)
	if cause.Year() <= 2014 && aware != never {
		strict = min(strict, anniversary(aware, 3))
	}
	extended := strict
	for cause.Year() >= 1997 && restDays[extended] {
		extended = extended.AddDays(1)
	}
	if t.earliest.IsZero() {
		t.earliest, t.latest = LastDay{strict, extended}, LastDay{strict, extended}
	}
	t.earliest = LastDay{min(t.earliest.Strict, strict), min(t.earliest.Extended, extended)}
	t.latest = LastDay{max(t.latest.Strict, strict), max(t.latest.Extended, extended)}
}

// agree holds a decision against the truth.
func agree(t *testing.T, c Claim, on vard.Date) (completions int) {
	t.Helper()
	d, err := Assess(c, on)
	require.NoError(t, err, "%+v on %v", c, on)
	want := walk(c, on)
	ok := assert.Equal(t, want.possible, d.Possible(), "possible outcomes of %+v on %v", c, on)
	for moment := range want.turns {
		for a := Open; a <= Barred; a++ {
			for b := a + 1; b <= Barred; b++ {
				got := d.Turns(moment, Of(a), Of(b))
				ok = assert.Equal(t, want.turns[moment][[2]Outcome{a, b}], got, "%s between %s and %s: %+v on %v", facts[moment].Name(), a, b, c, on) && ok
			}
		}
	}
	if !c.Caused.IsZero() {
		earliest, latest := d.LastDay()
		ok = assert.Equal(t, [2]LastDay{want.earliest, want.latest}, [2]LastDay{earliest, latest}, "last days of %+v on %v", c, on) && ok
	}
	if !ok {
		t.FailNow()
	}
	return want.completions
}

// claims draws claims whose days lie close to where the outcome turns.
type claims struct{ *rand.Rand }

func (r claims) day(first, last vard.Date) vard.Date {
	return first.AddDays(r.IntN(last.DaysSince(first) + 1))
}

// interval draws an interval around the day, sometimes half open, wide or unknown.
func (r claims) interval(day vard.Date, wide int) vard.Moment {
	switch k := r.IntN(100); {
	case k < 30:
		return vard.On(day)
	case k < 100-wide:
		first := day.AddDays(-r.IntN(5))
		return vard.Between(first, day.AddDays(r.IntN(5)))
	case k < 100-wide*3/4:
		return vard.Between(day.AddDays(-r.IntN(400)), day.AddDays(r.IntN(400)))
	case k < 100-wide*2/3:
		return vard.Between(day.AddDays(-r.IntN(4000)), day.AddDays(r.IntN(4000)))
	case k < 100-wide/2:
		return vard.Until(day)
	case k < 100-wide/3:
		return vard.Since(day)
	case k < 100-wide/4:
		return vard.NotYet()
	}
	return vard.Moment{}
}

func (r claims) draw(wide int) (c Claim, on vard.Date) {
	cause := r.day(firstDay, vard.NewDate(2085, time.January, 1))
	switch r.IntN(6) {
	case 0:
		cause = firstNew.AddDays(r.IntN(9) - 4)
	case 1:
		cause = firstOld.AddDays(r.IntN(9) - 4)
	case 2: // ten years later is a run of days off
		cause = vard.NewDate(1975+r.IntN(110), time.December, 20).AddDays(r.IntN(20))
	case 3: // the leap day
		cause = vard.NewDate(1975+r.IntN(110), time.February, 26).AddDays(r.IntN(6))
	}
	near := func(d vard.Date) vard.Date { return d.AddDays(r.IntN(9) - 4) }
	aware := func() vard.Date {
		switch r.IntN(3) {
		case 0:
			return near(cause.AddYears(7))
		case 1:
			return near(firstNew)
		}
		return r.day(cause, cause.AddYears(12))
	}
	a := aware()
	last := []vard.Date{cause.AddYears(10), a.AddYears(3), firstNew.AddYears(10), r.day(cause, cause.AddYears(14))}
	report := near(last[r.IntN(4)])
	on = near(last[r.IntN(4)])
	if r.IntN(2) == 0 {
		on = max(on, report)
	}
	b, e := a, a
	if r.IntN(2) == 0 {
		b, e = aware(), near(a)
	}
	return Claim{
		Caused:   r.interval(cause, wide),
		Aware:    Awareness{Noticeable: r.interval(a, wide), Linked: r.interval(b, wide), Insurer: r.interval(e, wide)},
		Reported: r.interval(report, 2*wide+16),
	}, on
}

// drawn walks claims; of those with more than one long interval only some, because
// they take so long.
func drawn(t *testing.T, seed uint64, cases, wide int) {
	r := claims{rand.New(rand.NewPCG(seed, 2026))}
	completions, outcomes := 0, map[Outcome]int{}
	for n := 0; n < cases; {
		c, on := r.draw(wide)
		d, err := Assess(c, on)
		if err != nil {
			continue
		}
		long := 0
		for i := Caused; i <= Reported; i++ {
			if s := d.days.moments[i]; s.first != never && min(s.last, on).DaysSince(s.first) > 10 {
				long++
			}
		}
		if long > 1 && r.IntN(4*long*long) != 0 {
			continue
		}
		n++
		outcomes[d.Outcome()]++
		completions += agree(t, c, on)
	}
	t.Logf("%d claims, %d completions, outcomes %v", cases, completions, outcomes)
	for _, o := range []Outcome{Open, InTime, Barred, Undetermined} {
		assert.NotZero(t, outcomes[o], "no claim drawn that is %s", o)
	}
}

func TestExactNearTheBoundaries(t *testing.T) {
	cases := 1500
	if *long {
		cases = 300_000
	}
	drawn(t, 1, cases, 4)
}

func TestExactWithLongIntervals(t *testing.T) {
	cases := 120
	if *long {
		cases = 6_000
	}
	drawn(t, 2, cases, 30)
}

func seeded(a, b uint64) claims { return claims{rand.New(rand.NewPCG(a, b))} }
