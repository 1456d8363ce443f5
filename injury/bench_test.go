package injury

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"
)

// ladderByHand is what a program without this library would write: the outcome of a
// complete case on exact days, and no reasons.
func ladderByHand(c *Claim, on vard.Date) Outcome {
	verdict, beforeAct := limitationByHand(&c.Limitation, on)
	return byHand(c, verdict, beforeAct, false)
}

// limitationByHand decides on exact days or not yet.
func limitationByHand(c *limitation.Claim, on vard.Date) (verdict limitation.Outcome, beforeAct bool) {
	caused := c.Caused.First()
	beforeAct = caused.Before(from1997)
	last := caused.AddYears(10)
	if caused.Before(from2015) {
		aware := max(c.Aware.Noticeable.First(), c.Aware.Linked.First(), c.Aware.Insurer.First())
		last = min(last, aware.AddYears(3))
	}
	moved := last
	if !beforeAct {
		moved = weekday(last)
	}
	strict, extended := joined(c, on, caused, last, false), joined(c, on, caused, moved, true)
	if strict != extended {
		return limitation.Arguable, beforeAct
	}
	return strict, beforeAct
}

// joined is the report and the action on one reading of the last days.
func joined(c *limitation.Claim, on, caused, last vard.Date, extended bool) limitation.Outcome {
	reported := !c.Reported.IsNotYet()
	acted := on
	if reported {
		acted = c.Reported.First()
	}
	inTime := acted <= last
	if !reported && inTime {
		return limitation.Open
	}
	if caused.Before(from2015) {
		if inTime {
			return limitation.InTime
		}
		return limitation.Barred
	}
	told := reported && inTime || !c.ReportedToProvider.IsNotYet() && c.ReportedToProvider.First() <= last
	open := c.ExceptionalReasons == yes
	day := on
	if !c.Action.IsNotYet() && !c.Action.IsZero() {
		day = c.Action.First()
	}
	switch {
	case day <= last:
		open = true
	case told && (c.FinalPosition.IsNotYet() || c.FinalPosition.IsZero()):
		open = true
	case told:
		six := c.FinalPosition.First().AddMonths(6)
		if extended {
			six = weekday(six)
		}
		open = open || day <= six
	}
	switch {
	case inTime && open:
		return limitation.InTime
	case inTime:
		return limitation.Expired
	case open:
		return limitation.Late
	}
	return limitation.Barred
}

// weekday is the next weekday from a day on.
func weekday(day vard.Date) vard.Date {
	for holiday(day) {
		day = day.AddDays(1)
	}
	return day
}

func holiday(d vard.Date) bool {
	if w := d.Weekday(); w == time.Saturday || w == time.Sunday {
		return true
	}
	switch d.Month() {
	case time.January:
		return d.Day() == 1 || d.Day() == 6
	case time.May:
		if d.Day() == 1 {
			return true
		}
	case time.June:
		if d.Day() == 6 && d.Year() >= 2005 || d.Weekday() == time.Friday && d.Day() >= 19 && d.Day() <= 25 {
			return true
		}
	case time.December:
		return d.Day() >= 24 && d.Day() <= 26 || d.Day() == 31
	}
	switch d.DaysSince(easter(d.Year())) {
	case -2, 1, 39:
		return true
	case 50:
		return d.Year() < 2005
	}
	return false
}

func easter(year int) vard.Date { // after Gauss
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return vard.NewDate(year, time.Month(n/31), n%31+1)
}

// completeClaims returns claims of which everything is known, most of them such as reach
// the end of the ladder.
func completeClaims(n int) []Claim {
	r := rand.New(rand.NewPCG(1, 2))
	often := func(of int) vard.Answer { return vard.AnswerOf(r.IntN(of) != 0) }
	rarely := func(of int) vard.Answer { return often(of).Not() }
	list := make([]Claim, n)
	for i := range list {
		caused := from1997.AddDays(-700 + r.IntN(11300))
		after := func(days int) vard.Moment { return vard.On(min(caused.AddDays(r.IntN(days)), today)) }
		perhaps := func(m vard.Moment, of int) vard.Moment {
			if r.IntN(of) == 0 {
				return m
			}
			return vard.NotYet()
		}
		tolerable := unknown
		if r.IntN(3) == 0 {
			tolerable = often(2)
		}
		l := limitation.Claim{
			Caused: vard.On(caused), Aware: limitation.Awareness{Noticeable: after(2000), Linked: after(2000), Insurer: after(2000)},
			Reported: after(4200), ReportedToProvider: perhaps(after(4200), 2), FinalPosition: vard.NotYet(), Action: perhaps(after(4500), 6),
			Reconsideration:    limitation.Reconsideration{Changed: vard.NotYet(), Requested: vard.NotYet(), FinalPosition: vard.NotYet()},
			ExceptionalReasons: rarely(8),
		}
		if r.IntN(3) == 0 {
			l.Reported = vard.NotYet()
		} else if reported := l.Reported.First(); r.IntN(2) == 0 {
			l.FinalPosition = vard.On(min(reported.AddDays(r.IntN(2000)), today))
		}
		list[i] = Claim{
			CareInSweden: often(12), RegionFinanced: often(12), Municipal: rarely(8), TrafficInjury: rarely(12), WorkInjury: rarely(12),
			OtherInsurerDeclined: rarely(3), PersonalInjury: often(12), CausedByCare: often(12), DiedBeforeClaim: rarely(8),
			Treatment:  Treatment{rarely(4), rarely(8)},
			Material:   Material{rarely(8), rarely(8)},
			Diagnosis:  Diagnosis{rarely(4), rarely(2)},
			Infection:  Infection{rarely(3), rarely(6), rarely(2), rarely(3), rarely(2), tolerable},
			Accident:   Accident{rarely(4), rarely(8), rarely(8), often(2), rarely(4)},
			Medication: Medication{rarely(8), rarely(8)},
			LifeSaving: LifeSaving{rarely(4), rarely(2), rarely(2)},
			Complaint:  Complaint{rarely(4), rarely(4), rarely(4), rarely(4), rarely(4), rarely(4)},
			Limitation: l,
		}
	}
	return list
}

func TestByHandDecidesTheSame(t *testing.T) {
	seen := map[Outcome]int{}
	for _, c := range completeClaims(20000) {
		d, err := Assess(c, today)
		require.NoError(t, err)
		require.Equal(t, ladderByHand(&c, today).String(), d.Outcome().String(), "%+v", c)
		seen[d.Outcome()]++
	}
	for o := Compensable; o < Incomplete; o++ {
		require.NotZero(t, seen[o], "%s does not occur", o)
	}
	t.Log(seen)
}

var sink int

func BenchmarkByHand(b *testing.B) {
	cases, draws, i := completeClaims(1000), spec.Draws(65536, 1000), 0
	b.ReportAllocs()
	for b.Loop() {
		sink += int(ladderByHand(&cases[draws[i&65535]], today))
		i++
	}
}

func BenchmarkComplete(b *testing.B) {
	cases, draws, i := completeClaims(1000), spec.Draws(65536, 1000), 0
	b.ReportAllocs()
	for b.Loop() {
		d, _ := Assess(cases[draws[i&65535]], today)
		sink += int(d.Outcome())
		i++
	}
}

// BenchmarkLimitationInside is the part of BenchmarkComplete that is the time limit's.
func BenchmarkLimitationInside(b *testing.B) {
	cases, draws, i := completeClaims(1000), spec.Draws(65536, 1000), 0
	b.ReportAllocs()
	for b.Loop() {
		d, _ := limitation.Assess(cases[draws[i&65535]].Limitation, today)
		sink += int(d.Outcome())
		i++
	}
}

func BenchmarkFindings(b *testing.B) {
	cases, draws, i := completeClaims(1000), spec.Draws(65536, 1000), 0
	b.ReportAllocs()
	for b.Loop() {
		d, _ := Assess(cases[draws[i&65535]], today)
		for f := range d.Findings() {
			sink += int(f.Met)
		}
		i++
	}
}

func BenchmarkReasons(b *testing.B) {
	cases, draws, i := completeClaims(1000), spec.Draws(65536, 1000), 0
	b.ReportAllocs()
	for b.Loop() {
		d, _ := Assess(cases[draws[i&65535]], today)
		for f := range d.Reasons() {
			sink += int(f.Met)
		}
		i++
	}
}

func BenchmarkAllUnknown(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		d, _ := Assess(Claim{}, today)
		sink += int(d.Outcome())
	}
}

func BenchmarkAllUnknownMissing(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		d, _ := Assess(Claim{}, today)
		for f := range d.Missing() {
			sink += len(f.Name())
		}
	}
}

func TestNothingAllocates(t *testing.T) {
	cases := completeClaims(64)
	for i := range cases[:32] {
		cases[i].Treatment, cases[i].Infection, cases[i].Limitation = Treatment{}, Infection{}, limitation.Claim{}
	}
	n := 0
	next := func() Decision {
		n++
		d, _ := Assess(cases[n%64], today)
		return d
	}
	spec.NoAllocation(t, "deciding", func() { d := next(); sink += int(d.Outcome()) + int(d.Merits()) })
	spec.NoAllocation(t, "reading the findings", func() {
		for f := range next().Findings() {
			sink += int(f.Met)
		}
	})
	spec.NoAllocation(t, "reading the reasons", func() {
		for f := range next().Reasons() {
			sink += int(f.Met)
		}
	})
	spec.NoAllocation(t, "reading what is to be weighed", func() {
		for r := range next().ToWeigh() {
			sink += len(r.ID())
		}
	})
	spec.NoAllocation(t, "reading what is missing", func() {
		for f := range next().Missing() {
			sink += len(f.Name())
		}
	})
	spec.NoAllocation(t, "reading what is presumed", func() {
		for f := range next().Presumed() {
			sink += len(f.Name())
		}
	})
	spec.NoAllocation(t, "reading what to ask", func() {
		for f := range next().Ask() {
			sink += len(f.Name())
		}
	})
	spec.NoAllocation(t, "reading the referrals", func() {
		for r := range next().Referrals() {
			sink += int(r.Body)
		}
	})
	spec.NoAllocation(t, "reading how long it holds", func() { sink += int(next().Until()) })
}
