package main

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

// Hand-written Go that collects its reasons: what a good programmer would write instead of
// using a library or an engine. A reason is a byte in a list.

const byHand = "hand-written Go with reasons"

type reason uint8

// setOf is the list as a set.
func setOf(list []reason) (s uint16) {
	for _, r := range list {
		s |= 1 << r
	}
	return s
}

// The reasons of eligibility, in the order of the page: what is not met or, where the outcome
// is incomplete, what is not known.
const (
	registered reason = iota
	hasNumber
	noDiagnosis
	notSpecialised
	urgent
)

func byHandEligibility(cases []eligibility.Facts) contestant {
	return looped(byHand, reasons, func(order []uint16) (sum uint64) {
		for _, i := range order {
			sum += eligibilityByHand(&cases[i]).digest()
		}
		return sum
	})
}

func eligibilityByHand(c *eligibility.Facts) answer {
	outcome, why := decideEligibility(c)
	return answer{outcome: uint8(outcome), against: setOf(why)}
}

func decideEligibility(f *eligibility.Facts) (eligibility.Outcome, []reason) {
	if f.RegisteredInSweden == vard.Yes {
		return eligibility.Resident, []reason{registered}
	}
	var why []reason
	if f.RegisteredInSweden == vard.Unknown {
		why = append(why, registered)
	} else {
		if f.EstablishedDiagnosis == vard.No {
			why = append(why, noDiagnosis)
		}
		if f.HighlySpecialised == vard.No {
			why = append(why, notSpecialised)
		}
		if f.Urgent == vard.Yes {
			why = append(why, urgent)
		}
		if len(why) > 0 {
			return eligibility.NotEligible, why
		}
	}
	if f.PersonalNumber == vard.Unknown {
		why = append(why, hasNumber)
	}
	if f.EstablishedDiagnosis == vard.Unknown {
		why = append(why, noDiagnosis)
	}
	if f.HighlySpecialised == vard.Unknown {
		why = append(why, notSpecialised)
	}
	if f.Urgent == vard.Unknown {
		why = append(why, urgent)
	}
	if len(why) > 0 {
		return eligibility.Incomplete, why
	}
	if f.PersonalNumber == vard.Yes {
		return eligibility.Review, []reason{hasNumber}
	}
	return eligibility.Eligible, nil
}

// The reasons of limitation: the times that were exceeded, strictly.
const (
	threeYears reason = iota
	tenYears
	actionTime
)

func byHandLimitation(cases []term) contestant {
	return looped(byHand, lastDay|reasons, func(order []uint16) (sum uint64) {
		for _, i := range order {
			sum += limitationByHand(&cases[i]).digest()
		}
		return sum
	})
}

func limitationByHand(c *term) answer {
	d := decideLimitation(c)
	return answer{uint8(d.outcome), uint8(d.regime), d.last, setOf(d.why), 0}
}

type verdict struct {
	outcome limitation.Outcome
	regime  limitation.Regime
	last    day
	why     []reason
}

func decideLimitation(c *term) (v verdict) {
	ten := c.caused.years(10)
	done := min(c.reported, c.on)
	v.last = ten
	if c.caused < from2015 {
		v.regime = limitation.From1997
		if c.caused < from1997 {
			v.regime = limitation.Before1997
		}
		three := max(c.noticeable, c.linked, c.insurer).years(3)
		v.last = min(ten, three)
		if done > three {
			v.why = append(v.why, threeYears)
		}
		if done > ten {
			v.why = append(v.why, tenYears)
		}
		switch {
		case len(v.why) == 0 && c.reported == never:
			v.outcome = limitation.Open
		case len(v.why) == 0:
			v.outcome = limitation.InTime
		case c.caused >= from1997 && done <= v.last.weekday():
			v.outcome = limitation.Arguable
		default:
			v.outcome = limitation.Barred
		}
		return v
	}
	v.regime = limitation.From2015
	six := max(ten, c.final.halfYear())
	strict, alive := decideAct(c, ten, six)
	if done > ten {
		v.why = append(v.why, tenYears)
	}
	if !alive {
		v.why = append(v.why, actionTime)
	}
	v.outcome = strict
	if len(v.why) > 0 { // both readings of lag 1930:173 2 §
		if moved, _ := decideAct(c, ten.weekday(), six.weekday()); moved != strict {
			v.outcome = limitation.Arguable
		}
	}
	return v
}

// decideAct joins report and action by their last days, and tells whether an action was
// brought in time or can be.
func decideAct(c *term, ten, six day) (limitation.Outcome, bool) {
	suit := min(c.action, c.on)
	told := min(c.reported, c.provider) <= ten
	alive := c.exceptional || suit <= ten || told && suit <= six
	inTime := min(c.reported, c.on) <= ten
	switch {
	case inTime && c.reported == never:
		return limitation.Open, alive
	case inTime && alive:
		return limitation.InTime, alive
	case inTime:
		return limitation.Expired, alive
	case alive:
		return limitation.Late, alive
	}
	return limitation.Barred, alive
}

// The reasons of an injury: what speaks against compensation, in the order of the rules.
const (
	nobodyInjured reason = iota
	abroad
	notFinanced
	inTraffic
	atWork
	notCaused
	beforeAct
	barred // or in doubt
	savedLife
	effectOfMedicine
	noGround
	died
	injuryReasons
)

func byHandInjury(cases []injuryCase) contestant {
	return looped(byHand, reasons, func(order []uint16) (sum uint64) {
		for _, i := range order {
			sum += injuryByHand(&cases[i]).digest()
		}
		return sum
	})
}

func injuryByHand(c *injuryCase) answer {
	outcome, why := decideInjury(c)
	return answer{outcome: uint8(outcome), against: setOf(why)}
}

func decideInjury(c *injuryCase) (injury.Outcome, []reason) {
	f := c.facts
	var why []reason
	against := func(r reason, is bool) bool {
		if is {
			why = append(why, r)
		}
		return is
	}
	limit := decideLimitation(&c.term)
	ground := groundOf(f)
	refused := against(nobodyInjured, f&personalInjury == 0)
	refused = against(abroad, f&careInSweden == 0) || refused
	referred := against(notFinanced, f&regionFinanced == 0)
	referred = against(inTraffic, f&(trafficInjury|otherInsurerDeclined) == trafficInjury) || referred
	referred = against(atWork, f&(workInjury|otherInsurerDeclined) == workInjury) || referred
	unproven := against(notCaused, f&causedByCare == 0)
	older := against(beforeAct, limit.regime == limitation.Before1997)
	late := limit.outcome == limitation.Barred
	doubtful := limit.outcome == limitation.Late || limit.outcome == limitation.Expired || limit.outcome == limitation.Arguable
	against(barred, late || doubtful)
	saved := against(savedLife, price(f))
	effect := against(effectOfMedicine, f&(sideEffect|inappropriate) == sideEffect)
	against(noGround, ground != holds)
	dead := against(died, f&diedBeforeClaim != 0)
	switch {
	case refused:
		return injury.NotCompensable, why
	case referred:
		return injury.Referred, why
	case unproven:
		return injury.NotCompensable, why
	case older && !late:
		return injury.NeedsAssessment, why
	case older || late || effect || ground == fails || saved && f&avoidable == 0:
		return injury.NotCompensable, why
	case doubtful || saved || dead || ground == weighs:
		return injury.NeedsAssessment, why
	}
	return injury.Compensable, why
}
