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

// byHand is what a program without this library would write: the outcome of a complete
// case, and no reasons.
func byHand(c *Claim, on vard.Date) Outcome {
	return ladderByHand(c, limitationByHand(&c.Limitation, on))
}

func ladderByHand(c *Claim, l limitation.Outcome) Outcome {
	if c.CareInSweden != yes {
		return NotCompensable
	}
	if c.RegionFinanced != yes || c.TrafficInjury == yes || c.WorkInjury == yes {
		return Referred
	}
	if c.LifeSaving.CorrectAndNecessary == yes && (c.LifeSaving.LifeThreatening == yes || c.LifeSaving.SevereDisability == yes) {
		return NotCompensable
	}
	if c.Medication.SideEffect == yes && c.Medication.Inappropriate != yes {
		return NotCompensable
	}
	caught := c.Infection.Transmitted == yes && c.Infection.OwnBacteria != yes
	graver := c.Infection.DiseaseMoreSerious == yes || c.Infection.LifeThreatening == yes
	holds := c.Treatment.Avoidable == yes || c.Treatment.UnusedResources == yes ||
		c.Material.EquipmentFault == yes || c.Material.IncorrectHandling == yes ||
		c.Diagnosis.DelayedOrIncorrect == yes && c.Diagnosis.Worsened == yes ||
		caught && (!graver || c.Infection.Disproportionate == yes && c.Infection.Tolerable == no) ||
		(c.Accident.InConnectionWithCare == yes || c.Accident.DuringTransport == yes || c.Accident.DamagedPremises == yes) &&
			(c.Accident.Everyday != yes || c.Accident.RiskRaisedByCare == yes) ||
		c.Medication.Inappropriate == yes
	weighs := caught && graver && c.Infection.Disproportionate == yes && c.Infection.Tolerable == unknown
	if !holds && !weighs || l == limitation.Barred {
		return NotCompensable
	}
	if !holds || l == limitation.Arguable {
		return NeedsAssessment
	}
	return Compensable
}

var (
	from1997 = vard.NewDate(1997, time.January, 1)
	from2015 = vard.NewDate(2015, time.January, 1)
)

// limitationByHand decides on exact days, reported or not yet.
func limitationByHand(c *limitation.Claim, on vard.Date) limitation.Outcome {
	caused := c.Caused.First()
	last := caused.AddYears(10)
	if caused.Before(from2015) {
		aware := max(c.Aware.Noticeable.First(), c.Aware.Linked.First(), c.Aware.Insurer.First())
		last = min(last, aware.AddYears(3))
	}
	acted, outcome := on, limitation.Open
	if !c.Reported.IsNotYet() {
		acted, outcome = c.Reported.First(), limitation.InTime
	}
	if acted <= last {
		return outcome
	}
	if !caused.Before(from1997) && acted <= moved(last) {
		return limitation.Arguable
	}
	return limitation.Barred
}

// moved is the next weekday from a day on.
func moved(day vard.Date) vard.Date {
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

// complete returns claims of which everything is known, most of them such as reach the
// end of the ladder.
func complete(n int) []Claim {
	r := rand.New(rand.NewPCG(1, 2))
	often := func(of int) vard.Answer { return vard.AnswerOf(r.IntN(of) != 0) }
	rarely := func(of int) vard.Answer { return often(of).Not() }
	list := make([]Claim, n)
	for i := range list {
		caused := from1997.AddDays(-700 + r.IntN(11300))
		after := func(days int) vard.Moment { return vard.On(min(caused.AddDays(r.IntN(days)), today)) }
		reported := after(4200)
		if r.IntN(3) == 0 {
			reported = vard.NotYet()
		}
		tolerable := unknown
		if r.IntN(2) == 0 {
			tolerable = often(2)
		}
		list[i] = Claim{
			often(12), often(12), rarely(12), rarely(12),
			Treatment{rarely(4), rarely(8)},
			Material{rarely(8), rarely(8)},
			Diagnosis{rarely(4), rarely(2)},
			Infection{rarely(4), rarely(4), rarely(3), rarely(3), rarely(2), tolerable},
			Accident{rarely(4), rarely(8), rarely(8), often(2), rarely(4)},
			Medication{rarely(8), rarely(8)},
			LifeSaving{rarely(4), rarely(2), rarely(2)},
			Complaint{rarely(4), rarely(4), rarely(4), rarely(4), rarely(4)},
			limitation.Claim{Caused: vard.On(caused), Aware: limitation.Awareness{Noticeable: after(2000), Linked: after(2000), Insurer: after(2000)}, Reported: reported},
		}
	}
	return list
}

func TestByHandDecidesTheSame(t *testing.T) {
	seen := map[Outcome]int{}
	for _, c := range complete(20000) {
		d, err := Assess(c, today)
		require.NoError(t, err)
		require.Equal(t, byHand(&c, today).String(), d.Outcome().String(), "%+v", c)
		seen[d.Outcome()]++
	}
	for o := Compensable; o < Incomplete; o++ {
		require.NotZero(t, seen[o], "%s does not occur", o)
	}
	t.Log(seen)
}

var sink int

func BenchmarkByHand(b *testing.B) {
	cases, draws, i := complete(1000), spec.Draws(65536, 1000), 0
	b.ReportAllocs()
	for b.Loop() {
		sink += int(byHand(&cases[draws[i&65535]], today))
		i++
	}
}

func BenchmarkComplete(b *testing.B) {
	cases, draws, i := complete(1000), spec.Draws(65536, 1000), 0
	b.ReportAllocs()
	for b.Loop() {
		d, _ := Assess(cases[draws[i&65535]], today)
		sink += int(d.Outcome())
		i++
	}
}

func BenchmarkFindings(b *testing.B) {
	cases, draws, i := complete(1000), spec.Draws(65536, 1000), 0
	b.ReportAllocs()
	for b.Loop() {
		d, _ := Assess(cases[draws[i&65535]], today)
		for f := range d.Findings() {
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

// BenchmarkLimitationInside is the part of BenchmarkComplete that is the time limit's.
func BenchmarkLimitationInside(b *testing.B) {
	cases, draws, i := complete(1000), spec.Draws(65536, 1000), 0
	for b.Loop() {
		d, _ := limitation.Assess(cases[draws[i&65535]].Limitation, today)
		sink += int(d.Outcome())
		i++
	}
}

func TestNothingAllocates(t *testing.T) {
	cases := complete(64)
	for i := range cases[:32] {
		cases[i].Treatment, cases[i].Infection, cases[i].Limitation = Treatment{}, Infection{}, limitation.Claim{}
	}
	n := 0
	next := func() Decision {
		n++
		d, _ := Assess(cases[n%64], today)
		return d
	}
	spec.NoAllocation(t, "deciding", func() { sink += int(next().Outcome()) })
	spec.NoAllocation(t, "reading the findings", func() {
		for f := range next().Findings() {
			sink += int(f.Met)
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
}
