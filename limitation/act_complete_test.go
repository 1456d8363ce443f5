package limitation

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/vardregler/vard"
)

// exact is one complete case.
type exact struct {
	cause                              vard.Date
	aware                              [3]vard.Date
	reported, provider, final, changed vard.Date
	on                                 vard.Date
}

func roll(strict vard.Date) LastDay {
	extended := strict
	for restDays[extended] {
		extended = extended.AddDays(1)
	}
	return LastDay{strict, extended}
}

// referenceAction reads 23 § one reading at a time: strictly, and with the time to
// report and the last day both moved to the next weekday.
func referenceAction(e exact) Deadline {
	if e.cause.Year() < 2015 {
		return Deadline{Reason: OlderWording}
	}
	ten := roll(anniversary(e.cause, 10))
	reported := min(e.reported, e.provider)
	strictly, extended := reported <= ten.Strict, reported <= ten.Extended
	if e.final != never {
		six := roll(monthsLater(e.final, 6))
		switch {
		case six.Strict <= ten.Strict || !extended:
			return Deadline{ten, TenYears}
		case strictly:
			return Deadline{six, SixMonths}
		}
		return Deadline{LastDay{ten.Strict, six.Extended}, ArguableReport}
	}
	switch {
	case !extended:
		return Deadline{ten, TenYears}
	case strictly:
		return Deadline{Reason: AwaitingFinalPosition}
	}
	return Deadline{Reason: ArguableReport}
}

func monthsLater(day vard.Date, months int) vard.Date {
	for number := day.Day(); ; number-- {
		month := int(day.Month()) - 1 + months
		if d := vard.NewDate(day.Year()+month/12, time.Month(month%12+1), number); d != 0 {
			return d
		}
	}
}

func referenceReconsideration(e exact) Deadline {
	if e.changed == never {
		return Deadline{Reason: NoChange}
	}
	three := anniversary(e.changed, 3)
	switch ten := anniversary(e.cause, 10); {
	case e.cause.Year() < 1997:
		return Deadline{LastDay{three, three}, ThreeYears}
	case e.cause.Year() < 2015 || three > ten:
		return Deadline{roll(three), ThreeYears}
	default:
		return Deadline{roll(ten), TenYears}
	}
}

func referenceBoardOpinion(e exact) Deadline {
	switch {
	case e.cause.Year() < 2015:
		return Deadline{Reason: NewerInjuriesOnly}
	case e.final == never:
		return Deadline{Reason: AwaitingFinalPosition}
	}
	return Deadline{roll(anniversary(e.final, 1)), OneYear}
}

// referenceFindings says of each rule in play whether it is met on exact days.
func referenceFindings(e exact) map[int]vard.Answer {
	met := map[int]vard.Answer{}
	day := e.on
	if e.reported != never {
		day = e.reported
	}
	in := func(from vard.Date, years int) vard.Answer {
		return vard.AnswerOf(from == never || day <= anniversary(from, years))
	}
	if e.cause.Year() < 2015 {
		met[threeYears] = in(max(e.aware[0], e.aware[1], e.aware[2]), 3)
		met[threeYearsNoticeable] = in(e.aware[0], 3)
		met[threeYearsLinked] = in(e.aware[1], 3)
		met[threeYearsInsurer] = in(e.aware[2], 3)
		met[tenYearsOlder] = in(e.cause, 10)
	} else {
		met[tenYears] = in(e.cause, 10)
		met[actionOpen] = openOn(referenceAction(e), e.on)
		met[boardOpinionOpen] = openOn(referenceBoardOpinion(e), e.on)
	}
	if e.changed != never {
		met[reconsiderationOpen] = openOn(referenceReconsideration(e), e.on)
	}
	return met
}

func openOn(l Deadline, on vard.Date) vard.Answer {
	switch {
	case l.Reason == AwaitingFinalPosition:
		return vard.Yes
	case l.LastDay == LastDay{}:
		return vard.Unknown
	case on <= l.LastDay.Strict:
		return vard.Yes
	case on > l.LastDay.Extended:
		return vard.No
	}
	return vard.Unknown
}

// once keeps what all completions agree on.
type once[T comparable] struct {
	value         T
	some, several bool
}

func (o *once[T]) see(v T) {
	o.several = o.several || o.some && o.value != v
	o.value, o.some = v, true
}

func (o once[T]) deadline() Deadline {
	if o.several {
		return Deadline{Reason: SeveralDays}
	}
	d, _ := any(o.value).(Deadline)
	return d
}

// TestExactActDates holds the act's own dates and every finding against all
// completions of claims whose days lie where they can turn.
func TestExactActDates(t *testing.T) {
	cases := 800
	if *long {
		cases = 60_000
	}
	r := claims{rand.New(rand.NewPCG(3, 2026))}
	completions, reasonsSeen, findingsSeen := 0, map[Reason]int{}, map[vard.Answer]int{}
	for n := 0; n < cases; {
		cause := r.day(vard.NewDate(1990, time.January, 1), vard.NewDate(2030, time.January, 1))
		switch r.IntN(4) {
		case 0:
			cause = firstNew.AddDays(r.IntN(7) - 3)
		case 1:
			cause = vard.NewDate(1990+r.IntN(40), time.February, 26+r.IntN(3)).AddDays(r.IntN(3))
		case 2:
			cause = firstOld.AddDays(r.IntN(5) - 2)
		}
		ten := cause.AddYears(10)
		pick := func(days ...vard.Date) vard.Date { return days[r.IntN(len(days))].AddDays(r.IntN(7) - 3) }
		report := pick(ten, ten, r.day(cause, ten))
		provider := pick(ten, report, r.day(cause, ten))
		final := pick(ten.AddMonths(-6), ten.AddMonths(2), ten, report, vard.NewDate(ten.Year(), time.August, 31))
		changed := pick(ten.AddYears(-3), ten, final, firstNew)
		on := pick(ten, final.AddMonths(6), final.AddYears(1), changed.AddYears(3), ten.AddYears(1))
		a := pick(cause.AddYears(7), report.AddYears(-3), cause)
		c := Claim{
			Caused:             r.brief(cause, 0),
			Aware:              Awareness{Noticeable: r.brief(a, 4), Linked: vard.On(a.AddDays(r.IntN(3))), Insurer: r.brief(cause.AddDays(2), 0)},
			Reported:           r.brief(report, 4),
			ReportedToProvider: r.brief(provider, 8),
			FinalPosition:      r.brief(final, 8),
			Changed:            r.brief(changed, 8),
		}
		d, err := Assess(c, on)
		if err != nil {
			continue
		}
		n++
		var action, again, board once[Deadline]
		var exceptional bool
		findings := map[int]*once[vard.Answer]{}
		tries := func(m vard.Moment, days ...vard.Date) []vard.Date {
			near := map[vard.Date]bool{}
			for _, d := range append(days, on) {
				for i := -3; i <= 6; i++ {
					near[d.AddDays(i)] = true
				}
			}
			return values(m, on, near)
		}
		finals, changes := tries(c.FinalPosition, cause, ten.AddMonths(-6), on.AddMonths(-6), on.AddYears(-1)), tries(c.Changed, cause, ten.AddYears(-3), on.AddYears(-3))
		reports, providers := tries(c.Reported, cause, ten, a.AddYears(3)), tries(c.ReportedToProvider, cause, ten)
		see := func(e exact) {
			completions++
			for i, met := range referenceFindings(e) {
				if findings[i] == nil {
					findings[i] = &once[vard.Answer]{}
				}
				findings[i].see(met)
			}
			exceptional = exceptional || e.cause.Year() >= 2015 && openOn(referenceAction(e), on) != vard.Yes
		}
		for _, cause := range values(c.Caused, on, nil) {
			after := func(list []vard.Date) []vard.Date {
				return slices.DeleteFunc(slices.Clone(list), func(d vard.Date) bool { return d < cause })
			}
			noticed, linked, insurer := after(tries(c.Aware.Noticeable, cause, on.AddYears(-3), report.AddYears(-3))), after(values(c.Aware.Linked, on, nil)), after(values(c.Aware.Insurer, on, nil))
			finals, changes, reports, providers := after(finals), after(changes), after(reports), after(providers)
			if min(len(noticed), len(linked), len(insurer), len(finals), len(changes), len(reports), len(providers)) == 0 {
				continue
			}
			base := exact{cause, [3]vard.Date{noticed[0], linked[0], insurer[0]}, reports[0], providers[0], finals[0], changes[0], on}
			// The dates of the act depend on the reports and the final position
			// together, on the change alone; the page's rule on the awareness and
			// the report.
			for _, report := range reports {
				for _, provider := range providers {
					for _, final := range finals {
						e := base
						e.reported, e.provider, e.final = report, provider, final
						action.see(referenceAction(e))
						board.see(referenceBoardOpinion(e))
						see(e)
					}
				}
				for _, n := range noticed {
					for _, l := range linked {
						for _, i := range insurer {
							e := base
							e.reported, e.aware = report, [3]vard.Date{n, l, i}
							see(e)
						}
					}
				}
			}
			for _, changed := range changes {
				e := base
				e.changed = changed
				again.see(referenceReconsideration(e))
				see(e)
			}
		}
		ok := assert.Equal(t, action.deadline(), d.Action(), "action: %+v on %v", c, on)
		ok = assert.Equal(t, again.deadline(), d.Reconsideration(), "reconsideration: %+v on %v", c, on) && ok
		ok = assert.Equal(t, board.deadline(), d.BoardOpinion(), "board opinion: %+v on %v", c, on) && ok
		ok = assert.Equal(t, exceptional, d.ExceptionalReasons(), "exceptional reasons: %+v on %v", c, on) && ok
		got := map[string]vard.Answer{}
		for f := range d.Findings() {
			got[f.Rule.ID()] = f.Met
			findingsSeen[f.Met]++
		}
		want := map[string]vard.Answer{}
		// These two follow from the possible outcomes, which other tests walk.
		want[rules[strictDay].ID()] = map[bool]vard.Answer{true: vard.No, false: vard.Unknown}[d.Possible() == Of(Arguable)]
		if !d.Possible().Has(Arguable) {
			want[rules[strictDay].ID()] = vard.Yes
		}
		want[rules[notTooLate].ID()] = vard.Unknown
		if d.Possible() == Of(Barred) {
			want[rules[notTooLate].ID()] = vard.No
		} else if !d.Possible().Has(Barred) && !d.Possible().Has(Arguable) {
			want[rules[notTooLate].ID()] = vard.Yes
		}
		for i, o := range findings {
			want[rules[i].ID()] = o.value
			if o.several {
				want[rules[i].ID()] = vard.Unknown
			}
		}
		if c.Changed.IsZero() { // whether anything has changed is not known
			want[rules[reconsiderationOpen].ID()] = vard.Unknown
		}
		ok = assert.Equal(t, want, got, "findings: %+v on %v", c, on) && ok
		if !ok {
			t.FailNow()
		}
		reasonsSeen[d.Action().Reason]++
		reasonsSeen[d.Reconsideration().Reason]++
		reasonsSeen[d.BoardOpinion().Reason]++
	}
	t.Logf("%d claims, %d completions, reasons %v, findings %v", cases, completions, reasonsSeen, findingsSeen)
	for r := TenYears; r <= SeveralDays; r++ {
		assert.NotZero(t, reasonsSeen[r], "no claim drawn with the reason %s", r)
	}
}

// brief draws a short interval, or with the given chance in sixteen nothing known or
// not yet.
func (r claims) brief(day vard.Date, open int) vard.Moment {
	switch k := r.IntN(16); {
	case k < open/2:
		return vard.Moment{}
	case k < open:
		return vard.NotYet()
	case k < 12:
		return vard.On(day)
	}
	return vard.Between(day.AddDays(-r.IntN(3)), day.AddDays(r.IntN(3)))
}
