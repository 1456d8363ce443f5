package limitation_test

import (
	"flag"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/limitation"
)

var long = flag.Bool("long", false, "walk many more claims")

var names = func() (list []string) {
	for f := range Questions() {
		list = append(list, f.Name())
	}
	return list
}()

// momentOf returns a moment of a claim by its place.
func momentOf(c Claim, i int) vard.Moment {
	return [...]vard.Moment{c.Caused, c.Aware.Noticeable, c.Aware.Linked, c.Aware.Insurer, c.Reported, c.ReportedToProvider, c.FinalPosition, c.Action,
		c.Reconsideration.Changed, c.Reconsideration.Requested, c.Reconsideration.FinalPosition}[i]
}

const momentCount = FactReconsiderationFinalPosition + 1

var (
	first1975 = vard.MustDate("1975-01-01")
	first1997 = vard.MustDate("1997-01-01")
	first2015 = vard.MustDate("2015-01-01")
)

// periods that can be counted from each moment, in months.
var periods = [momentCount][]int{
	FactCaused:                       {0, 120},
	FactAwareNoticeable:              {0, 36},
	FactAwareLinked:                  {0, 36},
	FactAwareInsurer:                 {0, 36},
	FactReported:                     {0},
	FactReportedToProvider:           {0},
	FactFinalPosition:                {0, 6, 12},
	FactAction:                       {0},
	FactReconsiderationChanged:       {0, 36},
	FactReconsiderationRequested:     {0},
	FactReconsiderationFinalPosition: {0, 6},
}

// days lists the days that each moment is tried with: every day of a short interval; of a
// long one the days from which, and to which, any time in the case could run, with the
// days off beside them, and the same forty days before and after.
func days(c Claim, on vard.Date) (values [momentCount][]vard.Date) {
	marks := map[vard.Date]bool{}
	near := func(day vard.Date) {
		if day.Year() > 2100 { // the calendar of the test ends there, and nothing turns later
			return
		}
		for _, d := range []vard.Date{day.AddDays(-40), day, day.AddDays(40)} {
			for i := -1; i <= 1; i++ {
				marks[d.AddDays(i)] = true
			}
			off := d
			for !restDays[off] {
				off = off.AddDays(1)
			}
			marks[off], marks[off.AddDays(1)] = true, true
			marks[movedTo(off)], marks[movedTo(off).AddDays(1)] = true, true
			for off = d; off > first1975 && restDays[off.AddDays(-1)]; {
				off = off.AddDays(-1)
			}
			marks[off], marks[off.AddDays(-1)] = true, true
		}
	}
	inside := func(day vard.Date) vard.Date { return max(first1975, min(day, on)) }
	for i := range momentCount {
		m := momentOf(c, i)
		if m.IsNotYet() || m.IsZero() {
			continue
		}
		last := m.Last()
		if last == no {
			last = on
		}
		for _, d := range []vard.Date{inside(m.First()), inside(last)} {
			for _, months := range periods[i] {
				near(monthsLater(d, months))
			}
		}
	}
	for _, d := range []vard.Date{first1975, first1997, first2015} {
		near(d.AddDays(1))
		near(monthsLater(d, 120))
	}
	near(on)

	for i := range momentCount {
		m := momentOf(c, i)
		first, last := m.First(), m.Last()
		if m.IsNotYet() || presumed(c, i) {
			values[i] = []vard.Date{no}
			continue
		}
		if before := i - 1; i > FactReconsiderationChanged && m.IsZero() && slices.Equal(values[before], []vard.Date{no}) {
			values[i] = values[before] // nothing comes of what has not happened
			continue
		}
		first = max(first, first1975)
		if last == no || last > on {
			last = on
		}
		if last.DaysSince(first) <= 12 {
			for d := first; d <= last; d = d.AddDays(1) {
				values[i] = append(values[i], d)
			}
		} else {
			tried := map[vard.Date]bool{first: true, last: true}
			for mark := range marks {
				for _, months := range periods[i] {
					d := monthsLater(mark, 0)
					if months > 0 {
						d = mark.AddMonths(-months)
					}
					for _, d := range []vard.Date{d, d.AddDays(1)} {
						if d >= first && d <= last {
							tried[d] = true
						}
					}
				}
			}
			for d := range tried {
				values[i] = append(values[i], d)
			}
			slices.Sort(values[i])
		}
		if m.IsZero() && i != FactCaused {
			values[i] = append(values[i], no)
		}
	}
	return values
}

// presumed reports whether a moment is taken not to have happened: nothing is known of it,
// and nothing that is known to have happened has it for a condition.
func presumed(c Claim, i int) bool {
	happened := func(i int) bool { m := momentOf(c, i); return !m.IsZero() && !m.IsNotYet() }
	again := happened(FactReconsiderationRequested) || happened(FactReconsiderationFinalPosition)
	switch {
	case !momentOf(c, i).IsZero():
		return false
	case i == FactFinalPosition:
		return happened(FactAction) || !happened(FactReconsiderationChanged) && !again
	case i == FactReconsiderationChanged:
		return !again
	}
	return i == FactAction
}

// allowed reports whether the days can stand together: nothing before the cause, nothing
// without, or before, what it presupposes, and no change where there was nothing to settle
// it before: neither a final position nor an action.
func (e complete) allowed() bool {
	for _, d := range []vard.Date{e.noticed, e.linked, e.insurer, e.reported, e.told, e.final, e.sued, e.changed, e.requested, e.position} {
		if d != no && d < e.cause {
			return false
		}
	}
	follows := func(later, earlier vard.Date) bool { return later == no || earlier != no && earlier <= later }
	return follows(e.final, e.reported) && follows(e.requested, e.changed) && follows(e.position, e.requested) &&
		(e.changed == no || e.final != no || e.sued != no)
}

// truth is what all completions of a claim together say.
type truth struct {
	possible                     Outcomes
	pairs                        [FactAction + 1]map[Outcomes]bool // the sets of verdicts that one moment alone can bring about
	report, suit, again, opinion window
	findings                     map[vard.RuleID]map[vard.Answer]bool
	completions                  int
}

const most = 40_000 // completions walked at most

// walk tries every completion; it returns false where there are too many.
func walk(c Claim, on vard.Date, withFindings bool) (t truth, ok bool) {
	values := days(c, on)
	size, sizeAgain := 1, 1
	for i := range momentCount {
		if i <= FactAction {
			size *= len(values[i])
		}
		if i == FactCaused || i > FactAction {
			sizeAgain *= len(values[i])
		}
		if size > most || sizeAgain > most {
			return t, false
		}
	}
	t.findings = map[vard.RuleID]map[vard.Answer]bool{}
	note := func(e complete) {
		if !withFindings {
			return
		}
		for id, met := range e.findings() {
			if t.findings[id] == nil {
				t.findings[id] = map[vard.Answer]bool{}
			}
			t.findings[id][met] = true
		}
	}

	// The two halves of a claim share the cause, and that a change is one after something: a
	// cause that leaves one half no days is none for the other, and neither is one that
	// leaves it none with a final position or an action where the other has a change.
	type shared struct {
		cause   vard.Date
		settled bool
	}
	base := complete{exceptional: c.ExceptionalReasons == vard.Yes, on: on}
	possible, inMain := map[shared]bool{}, map[shared]bool{}
	again := func(yield func(complete)) {
		for _, cause := range values[FactCaused] {
			for _, changed := range values[FactReconsiderationChanged] {
				for _, requested := range values[FactReconsiderationRequested] {
					for _, position := range values[FactReconsiderationFinalPosition] {
						e := base
						e.cause, e.changed, e.requested, e.position = cause, changed, requested, position
						settled := e
						settled.reported, settled.final = cause, on
						if settled.allowed() {
							yield(e)
						}
					}
				}
			}
		}
	}
	again(func(e complete) {
		possible[shared{e.cause, true}] = true
		if e.changed == no {
			possible[shared{e.cause, false}] = true
		}
	})

	verdicts := make([]Outcomes, 0, size)
	for _, cause := range values[FactCaused] {
		for _, noticed := range values[FactAwareNoticeable] {
			for _, linked := range values[FactAwareLinked] {
				for _, insurer := range values[FactAwareInsurer] {
					for _, reported := range values[FactReported] {
						for _, told := range values[FactReportedToProvider] {
							for _, final := range values[FactFinalPosition] {
								for _, sued := range values[FactAction] {
									e := base
									e.cause, e.noticed, e.linked, e.insurer = cause, noticed, linked, insurer
									e.reported, e.told, e.final, e.sued = reported, told, final, sued
									of := shared{cause, final != no || sued != no}
									if !possible[of] || !e.allowed() {
										verdicts = append(verdicts, 0)
										continue
									}
									t.completions++
									inMain[of] = true
									v := e.verdict()
									verdicts = append(verdicts, v)
									t.possible |= v
									strict, moved := reads{e, false}, reads{e, true}
									t.report.see(both(e, reads.page, StatusArguable), strict.pageLast(), moved.pageLast(), 0, true)
									if e.cause.Year() < 2015 {
										t.suit.see(StatusNotModelled, lastOf{reason: OlderWording}, lastOf{reason: OlderWording}, 0, false)
									} else {
										t.suit.see(both(e, reads.suit, StatusArguable), strict.suitLast(), moved.suitLast(), ArguableReport, true)
									}
									opinionOf(&t.opinion, e)
									note(e)
								}
							}
						}
					}
				}
			}
		}
	}
	again(func(e complete) {
		if !inMain[shared{e.cause, true}] && (e.changed != no || !inMain[shared{e.cause, false}]) {
			return
		}
		t.completions++
		if e.changed == no {
			t.again.see(StatusNone, lastOf{reason: NoChange}, lastOf{reason: NoChange}, 0, false)
			return
		}
		strict, moved := reads{e, false}, reads{e, true}
		t.again.see(both(e, reads.again, StatusArguable), strict.againLast(), moved.againLast(), ArguableRequest, true)
		if withFindings {
			id, met := RuleReconsideration, e.findings()[RuleReconsideration]
			if t.findings[id] == nil {
				t.findings[id] = map[vard.Answer]bool{}
			}
			t.findings[id][met] = true
		}
	})

	// What varies with one moment alone: the lines of the table along it.
	stride := 1
	for i := FactAction; i >= FactCaused; i-- {
		t.pairs[i] = map[Outcomes]bool{}
		n := len(values[i])
		for start := range verdicts {
			if start/stride%n != 0 {
				continue
			}
			var set Outcomes
			for k := range n {
				set |= verdicts[start+k*stride]
			}
			t.pairs[i][set] = true
		}
		stride *= n
	}
	return t, t.completions > 0
}

func opinionOf(w *window, e complete) {
	switch {
	case e.final == no:
		w.see(StatusNone, lastOf{reason: AwaitingFinalPosition}, lastOf{reason: AwaitingFinalPosition}, 0, false)
	case e.cause.Year() < 2015:
		w.see(StatusOpen, lastOf{reason: NoTimeLimit}, lastOf{reason: NoTimeLimit}, 0, false)
	default:
		last := func(x reads) lastOf { return lastOf{day: x.end(anniversary(e.final, 1)), reason: OneYear} }
		w.see(both(e, reads.opinion, StatusArguable), last(reads{e, false}), last(reads{e, true}), 0, true)
	}
}

// one returns the one outcome of a set, Undetermined where there are several.
func one(set Outcomes) Outcome {
	found := Outcome(0)
	for o := Open; o <= Barred; o++ {
		if set.Has(o) {
			if found != 0 {
				return Undetermined
			}
			found = o
		}
	}
	return found
}

func (t *truth) missing() (list []string) {
	if one(t.possible) != Undetermined {
		return nil
	}
	for i := range t.pairs {
		for set := range t.pairs[i] {
			if one(set) == Undetermined {
				list = append(list, names[i])
				break
			}
		}
	}
	return list
}

var verdicts = func() (list []Outcomes) {
	for o := Open; o <= Barred; o++ {
		list = append(list, Of(o)&BeforeAct, Of(o)&UnderAct)
	}
	return list
}()

// agree holds a decision against the truth.
func agree(t *testing.T, c Claim, on vard.Date, d Decision, want *truth) {
	t.Helper()
	ok := assert.Equal(t, want.possible, d.Possible(), "possible outcomes")
	ok = assert.Equal(t, one(want.possible), d.Outcome(), "outcome") && ok
	ok = assert.Equal(t, want.missing(), listOf(d.Missing()), "missing") && ok
	for i := range want.pairs {
		var turns [12][12]bool
		for set := range want.pairs[i] {
			for u := range verdicts {
				for v := range verdicts {
					turns[u][v] = turns[u][v] || u != v && set&verdicts[u] != 0 && set&verdicts[v] != 0
				}
			}
		}
		for u := range verdicts {
			for v := range u {
				if want.possible&verdicts[u] != 0 && want.possible&verdicts[v] != 0 {
					ok = assert.Equal(t, turns[u][v], d.Turns(i, verdicts[u], verdicts[v]), "%s turns %b into %b", names[i], verdicts[u], verdicts[v]) && ok
				}
			}
		}
	}
	known := !c.Caused.IsZero()
	suit := want.suit.clock(known)
	if want.suit.untold {
		suit.Earliest, suit.Latest = LastDay{}, LastDay{}
	}
	opinion := want.opinion.clock(known)
	if want.opinion.untold {
		opinion.Latest = LastDay{}
	}
	ok = assert.Equal(t, want.report.clock(known), d.Report(), "report") && ok
	ok = assert.Equal(t, suit, d.Action(), "action") && ok
	ok = assert.Equal(t, want.again.clock(known), d.Reconsideration(), "reconsideration") && ok
	ok = assert.Equal(t, opinion, d.BoardOpinion(), "board opinion") && ok
	if len(want.findings) > 0 {
		expected := map[vard.RuleID]vard.Answer{}
		for id, seen := range want.findings {
			expected[id] = vard.Unknown
			if len(seen) == 1 {
				for met := range seen {
					expected[id] = met
				}
			}
		}
		if expected[RuleStrictDay] = vard.Unknown; one(want.possible) == Arguable {
			expected[RuleStrictDay] = vard.No
		} else if !want.possible.Has(Arguable) {
			expected[RuleStrictDay] = vard.Yes
		}
		if _, shown := expected[RuleExceptionalReasons]; shown && c.ExceptionalReasons == vard.Unknown {
			expected[RuleExceptionalReasons] = vard.Unknown
		}
		got := map[vard.RuleID]vard.Answer{}
		for f := range d.Findings() {
			got[f.Rule.ID()] = f.Met
		}
		ok = assert.Equal(t, expected, got, "findings") && ok
	}
	if !ok {
		t.Fatalf("%+v on %v", c, on)
	}
}

func listOf[T interface{ String() string }](seq func(func(T) bool)) (list []string) {
	for v := range seq {
		list = append(list, v.String())
	}
	return list
}

// claims draws claims whose days lie close to where something turns.
type claims struct{ *rand.Rand }

func (r claims) day(first, last vard.Date) vard.Date {
	return first.AddDays(r.IntN(max(1, last.DaysSince(first)+1)))
}

// moment draws how a day is known: exactly, to within some days, or with the given chance
// in a hundred not at all, by a half open or a long interval, or as not yet happened.
func (r claims) moment(day vard.Date, vague, notYet int) vard.Moment {
	switch k := r.IntN(100); {
	case k < vague:
		switch r.IntN(6) {
		case 0:
			return vard.Until(day)
		case 1:
			return vard.Since(day)
		case 2:
			return vard.Between(day.AddDays(-r.IntN(4000)), day.AddDays(r.IntN(4000)))
		case 3:
			return vard.Between(day.AddDays(-r.IntN(60)), day.AddDays(r.IntN(60)))
		}
		return vard.Moment{}
	case k < vague+notYet:
		return vard.NotYet()
	case k < 70:
		return vard.On(day)
	}
	return vard.Between(day.AddDays(-r.IntN(4)), day.AddDays(r.IntN(4)))
}

func (r claims) draw(vague int) (c Claim, on vard.Date) {
	cause := r.day(vard.MustDate("1976-01-01"), vard.MustDate("2080-01-01"))
	switch r.IntN(8) {
	case 0, 1:
		cause = first2015.AddDays(r.IntN(9) - 4)
	case 2:
		cause = first1997.AddDays(r.IntN(9) - 4)
	case 3: // ten years later is a run of days off
		cause = vard.NewDate(1976+r.IntN(100), time.December, 20).AddDays(r.IntN(20))
	case 4: // the leap day
		cause = vard.NewDate(1976+r.IntN(100), time.February, 26).AddDays(r.IntN(6))
	case 5, 6:
		cause = r.day(first2015, vard.MustDate("2030-01-01"))
	}
	ten := cause.AddYears(10)
	pick := func(days ...vard.Date) vard.Date { return days[r.IntN(len(days))].AddDays(r.IntN(9) - 4) }
	aware := func() vard.Date { return pick(cause.AddYears(7), first2015, r.day(cause, cause.AddYears(12))) }
	a := aware()
	b, e := a.AddDays(r.IntN(3)), a
	if r.IntN(2) == 0 {
		b, e = aware(), aware()
	}
	report := pick(ten, a.AddYears(3), r.day(cause, ten), first2015.AddYears(10))
	told := pick(ten, report, r.day(cause, ten))
	final := pick(ten.AddMonths(-6), ten.AddMonths(2), ten, report, report.AddYears(1), vard.NewDate(ten.Year(), time.August, 31))
	final = max(final, report)
	sued := pick(ten, final.AddMonths(6), r.day(cause, ten.AddYears(1)))
	changed := pick(ten.AddYears(-3), final.AddYears(1), ten, first2015)
	requested := max(changed, pick(changed.AddYears(3), ten, changed))
	position := max(requested, pick(requested, ten.AddMonths(-6), changed.AddYears(3).AddMonths(-6), requested.AddMonths(3)))
	on = pick(ten, a.AddYears(3), final.AddMonths(6), sued, ten.AddYears(1), report.AddYears(3), changed.AddYears(3), position.AddMonths(6))
	if r.IntN(2) == 0 {
		on = max(on, report)
	}
	c = Claim{
		Caused:             r.moment(cause, vague/2, 0),
		Aware:              Awareness{Noticeable: r.moment(a, vague, 4), Linked: r.moment(b, vague, 4), Insurer: r.moment(e, vague, 4)},
		Reported:           r.moment(report, vague, 20),
		ReportedToProvider: r.moment(told, vague, 40),
	}
	switch r.IntN(3) {
	case 0:
		c.FinalPosition = r.moment(final, vague, 0)
	case 1:
		c.FinalPosition = vard.NotYet()
	}
	switch r.IntN(4) {
	case 0:
		c.Action = r.moment(sued, vague, 0)
	case 1:
		c.Action = vard.NotYet()
	}
	if r.IntN(3) == 0 {
		c.Reconsideration.Changed = r.moment(changed, vague, 10)
		c.Reconsideration.Requested = r.moment(requested, vague, 30)
		c.Reconsideration.FinalPosition = r.moment(position, vague, 30)
	}
	if r.IntN(8) == 0 {
		c.ExceptionalReasons = vard.Answer(r.IntN(3))
	}
	return c, on
}

// crowded draws claims in which everything happens in the days around the change of rules,
// or around the end of the ten years, so that the days which moments can have overlap.
func (r claims) crowded() (c Claim, on vard.Date) {
	centre := []vard.Date{first1997, first2015, first2015, r.day(first2015, vard.MustDate("2040-01-01"))}[r.IntN(4)]
	about := func(day vard.Date) vard.Moment {
		switch r.IntN(12) {
		case 0:
			return vard.Moment{}
		case 1:
			return vard.NotYet()
		case 2, 3, 4:
			return vard.On(day.AddDays(r.IntN(7) - 3))
		}
		first := day.AddDays(r.IntN(7) - 4)
		return vard.Between(first, first.AddDays(1+r.IntN(4)))
	}
	ten := centre.AddYears(10)
	last := []vard.Date{centre.AddYears(3), ten, ten.AddMonths(6), ten.AddMonths(6)}[r.IntN(4)].AddDays(r.IntN(9) - 4)
	some := func(days ...vard.Date) vard.Moment { return about(days[r.IntN(len(days))]) }
	c = Claim{
		Caused:             about(centre),
		Aware:              Awareness{Noticeable: some(centre, centre.AddYears(7)), Linked: some(centre), Insurer: some(centre)},
		Reported:           some(ten, centre, centre.AddYears(3)),
		ReportedToProvider: some(ten, centre),
		FinalPosition:      some(ten, ten, centre),
		Action:             some(last, ten, centre),
	}
	if r.IntN(2) == 0 {
		c.Action = vard.Moment{}
	}
	if r.IntN(4) == 0 {
		c.Reconsideration = Reconsideration{Changed: some(ten, centre, centre.AddYears(7)), Requested: some(ten, ten, centre), FinalPosition: some(ten, centre)}
	}
	return c, last
}

// drawn walks claims that the seed gives; a negative vagueness draws crowded ones.
func drawn(t *testing.T, seed uint64, cases, vague int, findings bool) {
	r := claims{rand.New(rand.NewPCG(seed, 2026))}
	completions, outcomes, statuses := 0, map[Outcome]int{}, map[Status]int{}
	deadline := time.Now().Add(5 * time.Minute)
	tried := 0
	for n := 0; n < cases && time.Now().Before(deadline); tried++ {
		c, on := r.draw(max(vague, 0))
		if vague < 0 {
			c, on = r.crowded()
		}
		d, err := Assess(c, on)
		if err != nil {
			continue
		}
		want, ok := walk(c, on, findings)
		if !ok {
			continue
		}
		n++
		completions += want.completions
		outcomes[d.Outcome()]++
		for _, clock := range []Clock{d.Report(), d.Action(), d.Reconsideration(), d.BoardOpinion()} {
			statuses[clock.Status]++
		}
		agree(t, c, on, d, &want)
	}
	t.Logf("%d claims of %d drawn, %d completions, outcomes %v, statuses %v", cases, tried, completions, outcomes, statuses)
}

func TestExactNearTheBoundaries(t *testing.T) {
	cases := 6000
	if testing.Short() {
		cases = 600
	}
	if *long {
		cases = 60_000
	}
	drawn(t, 1, cases, 2, true)
}

func TestExactWithLongIntervals(t *testing.T) {
	cases := 1500
	if testing.Short() {
		cases = 100
	}
	if *long {
		cases = 8_000
	}
	drawn(t, 2, cases, 14, false)
}

func TestExactCrowded(t *testing.T) {
	cases := 1000
	if testing.Short() {
		cases = 150
	}
	if *long {
		cases = 30_000
	}
	drawn(t, 15, cases, -1, false)
}
