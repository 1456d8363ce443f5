package injury

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"
)

// bareCase is a complete case as a program without this library would hold it: what is
// not so is false, and a day is a number that orders as the days do.
type bareCase struct {
	careInSweden, regionFinanced, traffic, work, declined, personal, caused, died bool
	avoidable, unused, fault, handling, delayed, worsened                         bool
	transmitted, own, graver, dying, disproportionate, weighed, tolerable         bool
	near, transport, premises, everyday, riskRaised, inappropriate, sideEffect    bool
	necessary, lifeThreatening, disability, exceptional                           bool

	cause, noticeable, linked, insurer, reported, provider, final, action uint32 // year*512 + month*32 + day; bareNever: not yet
}

const (
	bareNever = ^uint32(0)
	bare1997  = 1997<<9 | 1<<5 | 1
	bare2015  = 2015<<9 | 1<<5 | 1
)

func bareOf(c *Claim) bareCase {
	day := func(m vard.Moment) uint32 {
		if m.IsNotYet() || m.IsZero() {
			return bareNever
		}
		return uint32(m.First())
	}
	l := &c.Limitation
	return bareCase{
		c.CareInSweden == yes, c.RegionFinanced == yes, c.TrafficInjury == yes, c.WorkInjury == yes, c.OtherInsurerDeclined == yes,
		c.PersonalInjury == yes, c.CausedByCare == yes, c.DiedBeforeClaim == yes,
		c.Treatment.Avoidable == yes, c.Treatment.UnusedResources == yes, c.Material.EquipmentFault == yes, c.Material.IncorrectHandling == yes,
		c.Diagnosis.DelayedOrIncorrect == yes, c.Diagnosis.Worsened == yes,
		c.Infection.Transmitted == yes, c.Infection.OwnBacteria == yes, c.Infection.DiseaseMoreSerious == yes, c.Infection.LifeThreatening == yes,
		c.Infection.Disproportionate == yes, c.Infection.Tolerable.Known(), c.Infection.Tolerable == yes,
		c.Accident.InConnectionWithCare == yes, c.Accident.DuringTransport == yes, c.Accident.DamagedPremises == yes,
		c.Accident.Everyday == yes, c.Accident.RiskRaisedByCare == yes, c.Medication.Inappropriate == yes, c.Medication.SideEffect == yes,
		c.LifeSaving.CorrectAndNecessary == yes, c.LifeSaving.LifeThreatening == yes, c.LifeSaving.SevereDisability == yes,
		l.ExceptionalReasons == yes,
		day(l.Caused), day(l.Aware.Noticeable), day(l.Aware.Linked), day(l.Aware.Insurer),
		day(l.Reported), day(l.ReportedToProvider), day(l.FinalPosition), day(l.Action),
	}
}

// bare is the fastest ladder that one would write by hand: the outcome of a complete case
// on exact days, and nothing else. No reasons, no check of the days.
func bare(c *bareCase, on uint32) Outcome {
	switch {
	case !c.personal || !c.careInSweden:
		return NotCompensable
	case !c.regionFinanced || (c.traffic || c.work) && !c.declined:
		return Referred
	case !c.caused:
		return NotCompensable
	case c.cause < bare1997:
		if bareTime(c, on) == limitation.Barred {
			return NotCompensable
		}
		return NeedsAssessment
	}
	price := c.necessary && (c.lifeThreatening || c.disability)
	if price && !c.avoidable || c.sideEffect && !c.inappropriate {
		return NotCompensable
	}
	holds, weighs := c.grounds()
	if !holds && !weighs {
		return NotCompensable
	}
	switch bareTime(c, on) {
	case limitation.Barred:
		return NotCompensable
	case limitation.Arguable, limitation.Late, limitation.Expired:
		return NeedsAssessment
	}
	if price || c.died || !holds {
		return NeedsAssessment
	}
	return Compensable
}

func (c *bareCase) grounds() (holds, weighs bool) {
	infection, weighs := c.infection()
	return c.avoidable || c.unused || c.fault || c.handling || c.delayed && c.worsened || c.inappropriate || c.accident() || infection, weighs
}

func (c *bareCase) accident() bool {
	return (c.near || c.transport || c.premises) && (!c.everyday || c.riskRaised)
}

func (c *bareCase) infection() (holds, weighs bool) {
	switch {
	case !c.transmitted || c.own:
		return false, false
	case c.weighed:
		return !c.tolerable, false
	case !c.graver && !c.dying:
		return true, false
	}
	return false, c.disproportionate
}

func bareTime(c *bareCase, on uint32) limitation.Outcome {
	last := bareYears(c.cause, 10)
	if c.cause < bare2015 {
		last = min(last, bareYears(max(c.noticeable, c.linked, c.insurer), 3))
		switch day := min(c.reported, on); {
		case day <= last && c.reported == bareNever:
			return limitation.Open
		case day <= last:
			return limitation.InTime
		case c.cause >= bare1997 && bareReaches(last, day):
			return limitation.Arguable
		}
		return limitation.Barred
	}
	strict := bareNewer(c, on, last, func(day, last uint32) bool { return day <= last })
	if bareNewer(c, on, last, func(day, last uint32) bool { return day <= last || bareReaches(last, day) }) != strict {
		return limitation.Arguable
	}
	return strict
}

func bareNewer(c *bareCase, on, ten uint32, within func(day, last uint32) bool) limitation.Outcome {
	suit := min(c.action, on)
	alive := c.exceptional || within(suit, ten) ||
		within(min(c.reported, c.provider), ten) && (c.final == bareNever || within(suit, uint32(vard.Date(c.final).AddMonths(6))))
	switch inTime := within(min(c.reported, on), ten); {
	case inTime && c.reported == bareNever:
		return limitation.Open
	case inTime && alive:
		return limitation.InTime
	case inTime:
		return limitation.Expired
	case alive:
		return limitation.Late
	}
	return limitation.Barred
}

func bareReaches(last, day uint32) bool {
	if day > bareYears(last, 1) {
		return false
	}
	next, _ := limitation.NextWeekday(vard.Date(last))
	return day <= uint32(next)
}

func bareYears(day, n uint32) uint32 {
	day += n << 9
	if day&511 == 2<<5|29 { // no time of three or ten years ends on a leap day
		day--
	}
	return day
}

// collected is the same with its reasons, as a good programmer would write it without this
// library: every rule with whether it is met, in a slice.
type collected struct {
	outcome Outcome
	reasons []reason
}

type reason struct {
	rule string
	met  bool
}

func collect(c *bareCase, on uint32) (d collected) {
	d.reasons = make([]reason, 0, 20)
	check := func(rule string, met bool) bool {
		d.reasons = append(d.reasons, reason{rule, met})
		return met
	}
	verdict := bareTime(c, on)
	infection, weighs := c.infection()
	price := c.necessary && (c.lifeThreatening || c.disability)

	personal := check("personal-injury", c.personal)
	sweden := check("care-in-sweden", c.careInSweden)
	region := check("region-financed", c.regionFinanced)
	traffic := check("outside-traffic-insurance", !c.traffic || c.declined)
	work := check("outside-work-insurance", !c.work || c.declined)
	caused := check("caused-by-care", c.caused)
	applies := check("act-applies", c.cause >= bare1997)
	saved := check("not-life-saving", !price)
	medicine := check("not-side-effect", !c.sideEffect || c.inappropriate)
	holds := check("treatment", c.avoidable || c.unused)
	holds = check("material", c.fault || c.handling) || holds
	holds = check("diagnosis", c.delayed && c.worsened) || holds
	holds = check("infection", infection) || holds
	check("not-own-bacteria", !c.own)
	check("disease-not-graver", !c.graver && !c.dying)
	holds = check("accident", c.accident()) || holds
	check("not-everyday", !c.everyday || c.riskRaised)
	holds = check("medication", c.inappropriate) || holds
	barred := !check("not-barred", verdict != limitation.Barred)
	alive := check("alive-when-claimed", !c.died)

	switch {
	case !personal || !sweden:
		d.outcome = NotCompensable
	case !region || !traffic || !work:
		d.outcome = Referred
	case !caused:
		d.outcome = NotCompensable
	case !applies && !barred:
		d.outcome = NeedsAssessment
	case barred, !saved && !c.avoidable, !medicine, !holds && !weighs:
		d.outcome = NotCompensable
	case verdict != limitation.Open && verdict != limitation.InTime, !saved, !alive, !holds:
		d.outcome = NeedsAssessment
	default:
		d.outcome = Compensable
	}
	return d
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

// Before they are timed all ladders answer alike.
func TestLaddersAnswerAlike(t *testing.T) {
	seen := map[Outcome]int{}
	for _, c := range completeClaims(20000) {
		d, err := Assess(c, today)
		require.NoError(t, err)
		x, on := bareOf(&c), uint32(today)
		require.Equal(t, d.Outcome().String(), bare(&x, on).String(), "bare: %+v", c)
		require.Equal(t, d.Outcome().String(), collect(&x, on).outcome.String(), "collecting: %+v", c)
		require.Equal(t, d.Outcome().String(), byHand(&c, bareTime(&x, on), x.cause < bare1997, false).String(), "by hand: %+v", c)
		seen[d.Outcome()]++
	}
	for o := Compensable; o < Incomplete; o++ {
		require.NotZero(t, seen[o], "%s does not occur", o)
	}
	t.Log(seen)
}

var sink int

// BenchmarkLadders holds the library against ladders written by hand, on complete cases
// drawn in an order too long to learn. They take turns on the same cases within one run,
// so that what disturbs one disturbs all; the medians of many turns are told, and how they
// stand to the bare ladder.
func BenchmarkLadders(b *testing.B) {
	const turn = 1024
	cases, draws := completeClaims(4096), spec.Draws(65536, 4096)
	bares := make([]bareCase, len(cases))
	for i := range cases {
		bares[i] = bareOf(&cases[i])
	}
	ladders := [...]struct {
		name  string
		climb func(i int)
		times []float64
	}{
		{name: "bare", climb: func(i int) { sink += int(bare(&bares[i], uint32(today))) }},
		{name: "collecting", climb: func(i int) { d := collect(&bares[i], uint32(today)); sink += int(d.outcome) + len(d.reasons) }},
		{name: "outcome", climb: func(i int) { d, _ := Assess(cases[i], today); sink += int(d.Outcome()) }},
		{name: "findings", climb: func(i int) {
			d, _ := Assess(cases[i], today)
			for f := range d.Findings() {
				sink += int(f.Met)
			}
		}},
		{name: "limitation", climb: func(i int) { d, _ := limitation.Assess(cases[i].Limitation, today); sink += int(d.Outcome()) }},
	}
	at := 0
	for b.Loop() {
		from := at & 65535
		at += turn
		for l := range ladders {
			begin := time.Now()
			for _, i := range draws[from : from+turn] {
				ladders[l].climb(i)
			}
			ladders[l].times = append(ladders[l].times, float64(time.Since(begin))/turn)
		}
	}
	var floor float64
	for l := range ladders {
		slices.Sort(ladders[l].times)
		median := ladders[l].times[len(ladders[l].times)/2]
		if l == 0 {
			floor = median
		}
		b.ReportMetric(median, ladders[l].name+"-ns/case")
		b.ReportMetric(median/floor, ladders[l].name+"-x")
	}
}

func BenchmarkComplete(b *testing.B) {
	cases, draws, i := completeClaims(4096), spec.Draws(65536, 4096), 0
	b.ReportAllocs()
	for b.Loop() {
		d, _ := Assess(cases[draws[i&65535]], today)
		sink += int(d.Outcome())
		i++
	}
}

// BenchmarkLimitationInside is the part of BenchmarkComplete that is the time limit's.
func BenchmarkLimitationInside(b *testing.B) {
	cases, draws, i := completeClaims(4096), spec.Draws(65536, 4096), 0
	b.ReportAllocs()
	for b.Loop() {
		d, _ := limitation.Assess(cases[draws[i&65535]].Limitation, today)
		sink += int(d.Outcome())
		i++
	}
}

func BenchmarkFindings(b *testing.B) {
	cases, draws, i := completeClaims(4096), spec.Draws(65536, 4096), 0
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
	cases, draws, i := completeClaims(4096), spec.Draws(65536, 4096), 0
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
	buffer := make([]byte, 0, 1<<16)
	for _, c := range cases { // each by itself: an average would hide what only some of them take
		d, err := Assess(c, today)
		require.NoError(t, err)
		spec.NoAllocation(t, "writing one decision", func() { sink += len(d.AppendJSON(buffer)) })
	}
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
