package main

import (
	"math/rand/v2"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
)

// The cases, drawn by fixed seeds. All days are exact and all facts of an injury are known:
// the peers have no third value; of eligibility they get it as a word.

// A term is a case of limitation.
type term struct {
	caused, noticeable, linked, insurer, reported, provider, final, action, on day // never: not yet
	exceptional                                                                bool
}

// An injuryCase is what is so of an injury, and its days.
type injuryCase struct {
	facts set
	term  term
}

// A set holds facts of an injury.
type set uint64

// The facts of an injury. Of infection.tolerable there are two: found tolerable, and found
// not to be.
const (
	careInSweden set = 1 << iota
	regionFinanced
	trafficInjury
	workInjury
	otherInsurerDeclined
	personalInjury
	causedByCare
	diedBeforeClaim
	avoidable
	unusedResources
	equipmentFault
	incorrectHandling
	delayedOrIncorrect
	worsened
	transmitted
	ownBacteria
	diseaseMoreSerious
	gravelyIll
	disproportionate
	tolerable
	intolerable
	inConnectionWithCare
	duringTransport
	damagedPremises
	everyday
	riskRaisedByCare
	inappropriate
	sideEffect
	correctAndNecessary
	lifeThreatening
	severeDisability
)

// factNames are the facts by place, as the languages name them.
var factNames = [...]string{
	"care_in_sweden", "region_financed", "traffic_injury", "work_injury", "other_insurer_declined",
	"personal_injury", "caused_by_care", "died_before_claim", "avoidable", "unused_resources",
	"equipment_fault", "incorrect_handling", "delayed_or_incorrect", "worsened", "transmitted",
	"own_bacteria", "disease_more_serious", "gravely_ill", "disproportionate", "tolerable",
	"intolerable", "in_connection_with_care", "during_transport", "damaged_premises", "everyday",
	"risk_raised_by_care", "inappropriate", "side_effect", "correct_and_necessary",
	"life_threatening", "severe_disability",
}

// An account is the lines of both sides in öre.
type account struct{ estimated, actual []int64 }

func draw[C any](n int, seed uint64, one func(*rand.Rand) C) []C {
	r := rand.New(rand.NewPCG(seed, 2026))
	list := make([]C, n)
	for i := range list {
		list[i] = one(r)
	}
	return list
}

func drawEligibility(r *rand.Rand) eligibility.Facts {
	mostly := func(a vard.Answer) vard.Answer {
		switch r.IntN(16) {
		case 0:
			return vard.Unknown
		case 1, 2:
			return a.Not()
		}
		return a
	}
	return eligibility.Facts{
		RegisteredInSweden: mostly(vard.No), PersonalNumber: mostly(vard.No),
		EstablishedDiagnosis: mostly(vard.Yes), HighlySpecialised: mostly(vard.Yes), Urgent: mostly(vard.No),
	}
}

// later returns a day up to so many days after another.
func later(r *rand.Rand, d day, days int) day {
	return day(vard.Date(d).AddDays(r.IntN(days)))
}

// drawTerm draws causes of 1999 to 2024, and a few before 1997. One report or action in eight
// comes within the days around its last day, where holidays decide.
func drawTerm(r *rand.Rand) term {
	c := term{caused: later(r, date(1999, 1, 1), 26*365)}
	if r.IntN(16) == 0 {
		c.caused = later(r, date(1985, 1, 1), 12*365)
	}
	for _, aware := range []*day{&c.noticeable, &c.linked, &c.insurer} {
		if *aware = later(r, c.caused, 9*365); r.IntN(16) == 0 {
			*aware = never
		}
	}
	near := func(d, last day) day {
		if r.IntN(8) != 0 {
			return d
		}
		return day(vard.Date(last).AddDays(r.IntN(9) - 3))
	}
	last := lastReport(&c)
	c.reported = near(later(r, c.caused, 12*365), last)
	c.on = later(r, c.reported, 5*365)
	c.provider, c.final, c.action = never, never, never
	if r.IntN(2) == 0 {
		c.provider = near(later(r, c.caused, 12*365), last)
	}
	if r.IntN(2) == 0 {
		c.final = later(r, c.reported, 3*365)
	}
	if r.IntN(4) == 0 {
		if c.final != never {
			last = max(last, c.final.halfYear())
		}
		c.action = near(later(r, c.caused, 13*365), last)
	}
	c.exceptional = r.IntN(16) == 0
	if r.IntN(5) == 0 {
		c.reported, c.final = never, never
	}
	for _, d := range []*day{&c.noticeable, &c.linked, &c.insurer, &c.provider, &c.final, &c.action} {
		if *d > c.on {
			*d = never
		}
	}
	return c
}

// drawInjury draws injuries most of which reach the end of the ladder.
func drawInjury(r *rand.Rand) injuryCase {
	c := injuryCase{term: drawTerm(r)}
	for fact, of := range rarely {
		if r.IntN(of) == 0 {
			c.facts |= 1 << fact
		}
	}
	// These are so as a rule; few are weighed, and only one way.
	c.facts ^= careInSweden | regionFinanced | personalInjury | causedByCare
	if c.facts&tolerable != 0 {
		c.facts &^= intolerable
	}
	return c
}

// rarely says of each fact that it differs from the rule in one of so many cases.
var rarely = [...]int{
	12, 12, 12, 12, 3, 12, 12, 8, 4, 8, 8, 8, 4, 2, 3, 6, 2, 3, 2, 6, 6, 4, 8, 8, 2, 4, 8, 8, 4, 2, 2,
}

// drawAccount draws n lines on both sides of up to 100 000 kronor; one in 16 is a credit.
// No side sums to less than nothing, which the library refuses.
func drawAccount(n int) func(*rand.Rand) account {
	return func(r *rand.Rand) (a account) {
		side := func() []int64 {
			list, sum := make([]int64, n), int64(0)
			for i := range list {
				if list[i] = r.Int64N(100_000_00); r.IntN(16) == 0 && sum >= list[i] {
					list[i] = -list[i]
				}
				sum += list[i]
			}
			return list
		}
		a.estimated, a.actual = side(), side()
		switch r.IntN(4) {
		case 0: // settled, in another order
			copy(a.actual, a.estimated)
			r.Shuffle(n, func(i, j int) { a.actual[i], a.actual[j] = a.actual[j], a.actual[i] })
		case 1: // off by one
			copy(a.actual, a.estimated)
			a.actual[n-1] += int64(2*r.IntN(2) - 1)
		}
		return a
	}
}
