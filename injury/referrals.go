package injury

import (
	"iter"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/referral"
)

// takers are those who can take over, in the order to turn to them: another insurer
// before the patient insurer, insurers before those who receive complaints.
var takers = [...]referral.Referral{
	{Body: referral.AFA, Why: rules[ruleNotWork]},
	{Body: referral.TrafficInsurer, Why: rules[ruleNotTraffic]},
	{Body: referral.OwnInsurer, Why: rules[ruleRegionFinanced]},
	{Body: referral.PFF, Why: rules[ruleRegionFinanced]}, // where the provider has no insurer
	{Body: referral.Lof, Why: rules[ruleRegionFinanced]},
	{Body: referral.PharmaceuticalInsurance, Why: rules[ruleNotSideEffect]},
	{Body: referral.PatientAdvisoryBoard, Why: rules[ruleNoConductComplaint]},
	{Body: referral.PatientAdvisoryBoard, Why: rules[ruleNoResourcesComplaint]},
	{Body: referral.PatientAdvisoryBoard, Why: rules[ruleNoDissatisfaction]},
	{Body: referral.IVO, Why: rules[ruleNoSafetyDeficiency]},
}

// The same as bits.
const (
	toAFA = 1 << iota
	toTrafficInsurer
	toOwnInsurer
	toPFF
	toLof
	toPharmaceuticalInsurance
	toBoardForConduct
	toBoardForResources
	toBoardForDissatisfaction
	toIVO
)

// Referrals ranges over those who take over, or receive a complaint beside the claim,
// in the order to turn to them. A claim that is compensable or to be assessed is
// registered with Löf; lost or damaged belongings send the patient to nobody. The
// Patient Advisory Board is named once, with the first of its reasons.
func (d Decision) Referrals() iter.Seq[referral.Referral] {
	return func(yield func(referral.Referral) bool) { d.refer(yield) }
}

func (d *Decision) refer(yield func(referral.Referral) bool) {
	to := d.takers()
	for i, taker := range takers {
		if to>>i&1 == 1 && !yield(taker) {
			return
		}
	}
}

func (d *Decision) takers() (to uint) {
	if d.outcome == 0 {
		return 0
	}
	a := d.answers
	if a.is(workInjury) == vard.Yes {
		to |= toAFA
	}
	if a.is(trafficInjury) == vard.Yes {
		to |= toTrafficInsurer
	}
	// The others insure, hear or supervise care in Sweden.
	if a.is(careInSweden) == vard.No {
		return to
	}
	if a.is(regionFinanced) == vard.No {
		to |= toOwnInsurer | toPFF
	}
	if d.outcome == Compensable || d.outcome == NeedsAssessment {
		to |= toLof
	}
	if a.sideEffectOnly() == vard.Yes {
		to |= toPharmaceuticalInsurance
	}
	switch {
	case a.is(conduct) == vard.Yes:
		to |= toBoardForConduct
	case a.is(resources) == vard.Yes:
		to |= toBoardForResources
	case a.is(dissatisfaction) == vard.Yes:
		to |= toBoardForDissatisfaction
	}
	if a.is(safety) == vard.Yes {
		to |= toIVO
	}
	return to
}

// couldRefer holds the unknown facts of which an answer can add somebody to the
// referrals, whatever the outcome.
func (a answers) couldRefer() (s marks.Facts) {
	ask := func(fact int, adds bool) {
		if adds && a.is(fact) == vard.Unknown {
			s.Add(fact)
		}
	}
	ask(workInjury, true)
	ask(trafficInjury, true)
	if a.is(careInSweden) == vard.No {
		return s
	}
	ask(regionFinanced, true)
	ask(sideEffect, a.maybeNot(inappropriate))
	ask(inappropriate, a.maybe(sideEffect))
	board := a.is(conduct).Or(a.is(resources)).Or(a.is(dissatisfaction)) == vard.Yes
	ask(conduct, !board)
	ask(resources, !board)
	ask(dissatisfaction, !board)
	ask(safety, true)
	return s
}
