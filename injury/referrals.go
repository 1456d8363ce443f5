package injury

import (
	"iter"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/referral"
)

// taker is someone who can take over: who, the facts of which an answer can bring them
// in, and the rule for which they take over on what is known, or nobody.
type taker struct {
	body  referral.Body
	facts marks.Facts
	why   func(a answers) int
}

const nobody = -1

// The facts that bring in the care provider's insurer, who hears of a medicine, and who
// hears a complaint.
const (
	ofProvider  marks.Facts = 1 << regionFinanced
	ofMedicine  marks.Facts = 1<<sideEffect | 1<<inappropriate
	ofComplaint marks.Facts = 1<<regionFinanced | 1<<municipal | 1<<conduct | 1<<resources | 1<<dissatisfaction | 1<<information
)

// takers, in the order to turn to them: another insurer before the patient insurer,
// insurers before those who give opinions on them, and these before those who receive
// complaints.
var takers = [...]taker{
	{referral.AFA, 1 << workInjury, func(a answers) int {
		return when(ruleOutsideWork, a.so(workInjury) && !a.so(otherInsurerDeclined) && !a.no.Has(personalInjury))
	}},
	{referral.TrafficInsurer, 1 << trafficInjury, func(a answers) int {
		return when(ruleOutsideTraffic, a.so(trafficInjury) && !a.so(otherInsurerDeclined) && !a.no.Has(personalInjury))
	}},
	{referral.OwnInsurer, ofProvider, func(a answers) int {
		return when(ruleRegionFinanced, a.no.Has(regionFinanced) && insured(a))
	}},
	{referral.PFF, ofProvider, func(a answers) int { // where the care provider has no insurer
		return when(ruleRegionFinanced, a.no.Has(regionFinanced) && insured(a))
	}},
	{referral.Lof, 0, nil}, // comes with the outcome
	{referral.PharmaceuticalInsurance, ofMedicine, func(a answers) int {
		return when(ruleNotSideEffect, bySideEffect(a))
	}},
	{referral.PharmaceuticalInjuryPanel, ofMedicine, func(a answers) int {
		return when(ruleNotSideEffect, bySideEffect(a))
	}},
	{referral.PatientInjuriesBoard, 0, nil}, // comes with the insurer's final position
	{referral.CareProvider, ofComplaint, func(a answers) int {
		return when(complaint(a), private(a))
	}},
	{referral.PatientAdvisoryBoard, ofComplaint, func(a answers) int {
		return when(complaint(a), public(a))
	}},
	{referral.IVO, ofComplaint | 1<<safety, func(a answers) int {
		if a.so(safety) {
			return when(ruleNoSafetyDeficiency, !a.no.Has(careInSweden))
		}
		return when(complaint(a), private(a))
	}},
}

func when(rule int, condition bool) int {
	if condition {
		return rule
	}
	return nobody
}

// insured: Swedish patient insurance can be asked, which is for injured persons and care
// in Sweden.
func insured(a answers) bool { return !a.no.Has(personalInjury) && !a.no.Has(careInSweden) }

// bySideEffect: the injury comes from a medicine that was used rightly.
func bySideEffect(a answers) bool {
	return a.so(sideEffect) && a.no.Has(inappropriate) && insured(a)
}

// complaint is the first of the complaints that the Patient Advisory Board hears, where
// there is any.
func complaint(a answers) int {
	switch {
	case a.so(conduct):
		return ruleNoConductComplaint
	case a.so(resources):
		return ruleNoResourcesComplaint
	case a.so(dissatisfaction):
		return ruleNoDissatisfaction
	case a.so(information):
		return ruleNoInformationComplaint
	}
	return nobody
}

// public: a region or a municipality gave or financed the care, so that the Patient
// Advisory Board hears complaints about it (lag 2017:372 1 §).
func public(a answers) bool {
	return (a.so(regionFinanced) || a.so(municipal)) && !a.no.Has(careInSweden)
}

// private: neither did.
func private(a answers) bool {
	return a.no.Has(regionFinanced) && a.no.Has(municipal) && !a.no.Has(careInSweden)
}

// Referrals ranges over those who take over, or receive a complaint beside the claim, in
// the order to turn to them. A claim that is compensable or to be assessed is registered
// with Löf; lost or damaged belongings send the patient to nobody. Everybody is named
// once, with the first of the reasons.
func (d Decision) Referrals() iter.Seq[referral.Referral] {
	return func(yield func(referral.Referral) bool) { d.refer(yield) }
}

func (d *Decision) refer(yield func(referral.Referral) bool) {
	if d.outcome == 0 {
		return
	}
	for i := range takers {
		if why, comes := d.takes(&takers[i]); comes && !yield(referral.Referral{Body: takers[i].body, Why: why}) {
			return
		}
	}
}

// takes reports whether someone takes over, and by which rule.
func (d *Decision) takes(t *taker) (why vard.Rule, comes bool) {
	switch {
	case t.body == referral.Lof:
		return rules[ruleRegionFinanced], d.outcome == Compensable || d.outcome == NeedsAssessment
	case t.body == referral.PatientInjuriesBoard:
		return boardOpinion, insured(d.answers) && canHaveOpinion(&d.limitation)
	}
	rule := t.why(d.answers)
	if rule == nobody {
		return vard.Rule{}, false
	}
	return rules[rule], true
}

// couldRefer holds the unknown facts of which an answer can bring somebody in, in some
// completion of the other facts that bring them in.
func (d *Decision) couldRefer() (s marks.Facts) {
	for i := range takers {
		for fact := range firstOfLimitation {
			if (takers[i].facts & filled &^ d.answers.known()).Has(fact) && takers[i].comesBy(d.answers, fact) {
				s.Add(fact)
			}
		}
	}
	return s
}

// comesBy reports whether an answer to the fact can bring the taker in.
func (t *taker) comesBy(a answers, fact int) bool {
	others := t.facts & filled &^ a.known() &^ set(fact)
	for yes := others; ; yes = (yes - 1) & others {
		full := answers{a.yes | yes, a.no | others&^yes}
		if t.why(full) == nobody && (t.why(full.with(fact, vard.Yes)) != nobody || t.why(full.with(fact, vard.No)) != nobody) {
			return true
		}
		if yes == 0 {
			return false
		}
	}
}
