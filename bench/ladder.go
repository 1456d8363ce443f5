package main

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

// The bare ladders: the limit. Nothing is returned but an enumeration, nothing is checked,
// and facts are read in whatever form is fastest.

const (
	ladder  = "bare ladder"
	bareSum = "bare int64 sum"
)

func ladderEligibility(cases []eligibility.Facts) contestant {
	return looped(ladder, 0, func(order []uint16) (sum uint64) {
		for _, i := range order {
			sum += uint64(bareEligibility(&cases[i]))
		}
		return sum
	})
}

func bareEligibility(f *eligibility.Facts) eligibility.Outcome {
	if f.RegisteredInSweden != vard.No {
		if f.RegisteredInSweden == vard.Yes {
			return eligibility.Resident
		}
		return eligibility.Incomplete
	}
	if (f.EstablishedDiagnosis|f.HighlySpecialised)&vard.No|f.Urgent&vard.Yes != 0 {
		return eligibility.NotEligible
	}
	if min(f.PersonalNumber, f.EstablishedDiagnosis, f.HighlySpecialised, f.Urgent) == vard.Unknown {
		return eligibility.Incomplete
	}
	if f.PersonalNumber == vard.Yes {
		return eligibility.Review
	}
	return eligibility.Eligible
}

func ladderLimitation(cases []term) contestant {
	return looped(ladder, 0, func(order []uint16) (sum uint64) {
		for _, i := range order {
			sum += uint64(bareLimitation(&cases[i]))
		}
		return sum
	})
}

const (
	from1997 = day(1997<<9 | 1<<5 | 1)
	from2015 = day(2015<<9 | 1<<5 | 1)
)

// lastReport is the last day to report, strictly.
func lastReport(c *term) day {
	last := c.caused.years(10)
	if c.caused < from2015 {
		last = min(last, max(c.noticeable, c.linked, c.insurer).years(3))
	}
	return last
}

func bareLimitation(c *term) limitation.Outcome {
	last, done := lastReport(c), min(c.reported, c.on)
	if c.caused < from2015 {
		if done <= last {
			if c.reported == never {
				return limitation.Open
			}
			return limitation.InTime
		}
		if soon(done, last) && c.caused >= from1997 && done <= last.weekday() {
			return limitation.Arguable
		}
		return limitation.Barred
	}
	suit := min(c.action, c.on)
	if done <= last {
		if c.reported == never {
			return limitation.Open
		}
		if suit <= last || c.exceptional {
			return limitation.InTime
		}
	}
	return bareLate(c, done, suit, last)
}

// bareLate is what is left where a time of the act has run out: the six months, and the
// weekday after a last day.
func bareLate(c *term, done, suit, last day) limitation.Outcome {
	told, end := min(c.reported, c.provider), max(last, c.final.halfYear())
	strict := bareAct(c, done <= last, told <= last, suit <= last, suit <= end)
	if strict == limitation.InTime || !soon(done, last) && !soon(told, last) && !soon(suit, last) && !soon(suit, end) {
		return strict
	}
	last, end = last.weekday(), end.weekday()
	if bareAct(c, done <= last, told <= last, suit <= last, suit <= end) != strict {
		return limitation.Arguable
	}
	return strict
}

// soon reports whether a day may lie after another and no later than the weekday after it.
func soon(d, last day) bool { return d-last-1 < 5<<5 }

func bareAct(c *term, inTime, told, sued, suedAfter bool) limitation.Outcome {
	alive := sued || c.exceptional || told && suedAfter
	switch {
	case inTime && alive:
		return limitation.InTime
	case inTime:
		return limitation.Expired
	case alive:
		return limitation.Late
	}
	return limitation.Barred
}

func ladderInjury(cases []injuryCase) contestant {
	return looped(ladder, 0, func(order []uint16) (sum uint64) {
		for _, i := range order {
			sum += uint64(bareInjury(&cases[i]))
		}
		return sum
	})
}

func bareInjury(c *injuryCase) injury.Outcome {
	f := c.facts
	if f&(personalInjury|careInSweden) != personalInjury|careInSweden {
		return injury.NotCompensable
	}
	if f&regionFinanced == 0 || f&(trafficInjury|workInjury) != 0 && f&otherInsurerDeclined == 0 {
		return injury.Referred
	}
	if f&causedByCare == 0 {
		return injury.NotCompensable
	}
	if c.term.caused < from1997 {
		if bareLimitation(&c.term) == limitation.Barred {
			return injury.NotCompensable
		}
		return injury.NeedsAssessment
	}
	if price(f) && f&avoidable == 0 || f&(sideEffect|inappropriate) == sideEffect {
		return injury.NotCompensable
	}
	ground := groundOf(f)
	if ground == fails {
		return injury.NotCompensable
	}
	switch bareLimitation(&c.term) {
	case limitation.Barred:
		return injury.NotCompensable
	case limitation.Late, limitation.Expired, limitation.Arguable:
		return injury.NeedsAssessment
	case limitation.Open, limitation.InTime, limitation.Undetermined:
	}
	if ground == weighs || f&diedBeforeClaim != 0 || price(f) {
		return injury.NeedsAssessment
	}
	return injury.Compensable
}

// price is the price of saving life.
func price(f set) bool {
	return f&correctAndNecessary != 0 && f&(lifeThreatening|severeDisability) != 0
}

// The strongest ground.
const (
	fails = iota
	weighs
	holds
)

func groundOf(f set) int {
	if f&(avoidable|unusedResources|equipmentFault|incorrectHandling|inappropriate) != 0 || f&(delayedOrIncorrect|worsened) == delayedOrIncorrect|worsened {
		return holds
	}
	if f&(inConnectionWithCare|duringTransport|damagedPremises) != 0 && f&(everyday|riskRaisedByCare) != everyday {
		return holds
	}
	if f&(transmitted|ownBacteria|tolerable) != transmitted {
		return fails
	}
	if f&intolerable != 0 || f&(diseaseMoreSerious|gravelyIll) == 0 {
		return holds
	}
	if f&disproportionate != 0 {
		return weighs
	}
	return fails
}

// ladderAccount is the bare sum of öre: of numbers that lie side by side, and of numbers that
// stand in lines with their code, text and currency, as those of an account do.
func ladderAccount(cases []account) []contestant {
	return []contestant{
		decider(bareSum, reasons, cases, itself, func(a *account) answer {
			difference := int64(0)
			for _, x := range a.actual {
				difference += x
			}
			for _, x := range a.estimated {
				difference -= x
			}
			return reconciled(difference)
		}),
		decider("bare int64 sum over lines", reasons, cases, newSides, func(s sides) answer {
			difference := int64(0)
			for i := range s.actual {
				difference += s.actual[i].Amount.Minor()
			}
			for i := range s.estimated {
				difference -= s.estimated[i].Amount.Minor()
			}
			return reconciled(difference)
		}),
	}
}

// reconciled is the answer where actual less estimated cost is the difference.
func reconciled(difference int64) answer {
	switch {
	case difference > 0:
		return answer{outcome: uint8(billing.ToBill), amount: difference}
	case difference < 0:
		return answer{outcome: uint8(billing.ToRefund), amount: difference}
	}
	return answer{outcome: uint8(billing.NothingDue)}
}
