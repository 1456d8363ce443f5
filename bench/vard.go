package main

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

// This library as its user calls it: the outcome alone, and with every finding read through
// the iterator. The loops are written out, as those of the ladders are.

const (
	outcomeOnly  = "vard, outcome"
	withLastDay  = "vard, rule and last day"
	everyFinding = "vard, every finding"
	everyLine    = "vard, billing.Total"
	everyAmount  = "vard, Money.Add in a loop"
	settled      = "vard, billing.Settle"
)

// eligibilityWeights says which reason a finding is, by outcome, place and whether it is met.
// The findings stand in the order of the reasons.
var eligibilityWeights = func() (w [8][8][4]uint16) {
	for r := registered; r <= urgent; r++ {
		w[eligibility.Incomplete][r][vard.Unknown] = 1 << r
		if r > hasNumber {
			w[eligibility.NotEligible][r][vard.No] = 1 << r
		}
	}
	w[eligibility.Resident][registered][vard.No] = 1 << registered
	w[eligibility.Review][hasNumber][vard.No] = 1 << hasNumber
	return w
}()

func vardEligibility(cases []eligibility.Facts) []contestant {
	return []contestant{
		looped(outcomeOnly, 0, func(order []uint16) (sum uint64) {
			for _, i := range order {
				sum += uint64(eligibility.Assess(cases[i]).Outcome())
			}
			return sum
		}),
		looped(everyFinding, reasons, func(order []uint16) (sum uint64) {
			for _, i := range order {
				d := eligibility.Assess(cases[i])
				weights := &eligibilityWeights[d.Outcome()&7]
				at, against := 0, uint16(0)
				for finding := range d.Findings() {
					against |= weights[at&7][finding.Met&3]
					at++
				}
				sum += answer{outcome: uint8(d.Outcome()), against: against}.digest()
			}
			return sum
		}),
	}
}

// A vardTerm is a term as the library takes it. Nothing is said of a reconsideration, which
// is then presumed not to be asked for.
type vardTerm struct {
	claim limitation.Claim
	on    vard.Date
}

func newTerm(c *term) vardTerm {
	return vardTerm{limitation.Claim{
		Caused:   c.caused.moment(),
		Aware:    limitation.Awareness{Noticeable: c.noticeable.moment(), Linked: c.linked.moment(), Insurer: c.insurer.moment()},
		Reported: c.reported.moment(), ReportedToProvider: c.provider.moment(), FinalPosition: c.final.moment(), Action: c.action.moment(),
		ExceptionalReasons: vard.AnswerOf(c.exceptional),
	}, vard.Date(c.on)}
}

// inputs makes the input of every case.
func inputs[C, In any](cases []C, input func(*C) In) []In {
	list := make([]In, len(cases))
	for i := range cases {
		list[i] = input(&cases[i])
	}
	return list
}

func assessTerm(t *vardTerm) limitation.Decision {
	d, err := limitation.Assess(t.claim, t.on)
	if err != nil {
		panic(err)
	}
	return d
}

func dated(d *limitation.Decision) answer {
	a := answer{outcome: uint8(d.Outcome()), day: day(d.Report().Latest.Strict)}
	for r := range d.Regimes() {
		a.rule = uint8(r)
	}
	return a
}

var (
	ruleThreeYears = rule(limitation.RuleThreeYears)
	ruleTenOlder   = rule(limitation.RuleTenYearsOlder)
	ruleTenYears   = rule(limitation.RuleTenYears)
	ruleAction     = rule(limitation.RuleAction)
)

func readTerm(d *limitation.Decision) answer {
	a, against := dated(d), uint16(0)
	for f := range d.Findings() {
		if f.Met != vard.Yes {
			switch f.Rule {
			case ruleThreeYears:
				against |= 1 << threeYears
			case ruleTenOlder, ruleTenYears:
				against |= 1 << tenYears
			case ruleAction:
				against |= 1 << actionTime
			}
		}
	}
	a.against = against
	return a
}

func vardLimitation(cases []term) []contestant {
	terms := inputs(cases, newTerm)
	return []contestant{
		looped(outcomeOnly, 0, func(order []uint16) (sum uint64) {
			for _, i := range order {
				sum += uint64(assessTerm(&terms[i]).Outcome())
			}
			return sum
		}),
		looped(withLastDay, lastDay, func(order []uint16) (sum uint64) {
			for _, i := range order {
				d := assessTerm(&terms[i])
				sum += dated(&d).digest()
			}
			return sum
		}),
		looped(everyFinding, lastDay|reasons, func(order []uint16) (sum uint64) {
			for _, i := range order {
				d := assessTerm(&terms[i])
				sum += readTerm(&d).digest()
			}
			return sum
		}),
	}
}

// rule returns the rule of limitation of that name.
func rule(id vard.RuleID) vard.Rule {
	for r := range limitation.Rules() {
		if r.ID() == id {
			return r
		}
	}
	panic("no rule " + id)
}

type vardClaim struct {
	claim injury.Claim
	on    vard.Date
}

func newClaim(c *injuryCase) vardClaim {
	is := func(s set) vard.Answer { return vard.AnswerOf(c.facts&s != 0) }
	t := newTerm(&c.term)
	v := vardClaim{injury.Claim{
		CareInSweden: is(careInSweden), RegionFinanced: is(regionFinanced), Municipal: vard.No,
		TrafficInjury: is(trafficInjury), WorkInjury: is(workInjury), OtherInsurerDeclined: is(otherInsurerDeclined),
		PersonalInjury: is(personalInjury), CausedByCare: is(causedByCare), DiedBeforeClaim: is(diedBeforeClaim),
		Treatment:  injury.Treatment{Avoidable: is(avoidable), UnusedResources: is(unusedResources)},
		Material:   injury.Material{EquipmentFault: is(equipmentFault), IncorrectHandling: is(incorrectHandling)},
		Diagnosis:  injury.Diagnosis{DelayedOrIncorrect: is(delayedOrIncorrect), Worsened: is(worsened)},
		Infection:  injury.Infection{Transmitted: is(transmitted), OwnBacteria: is(ownBacteria), DiseaseMoreSerious: is(diseaseMoreSerious), LifeThreatening: is(gravelyIll), Disproportionate: is(disproportionate)},
		Accident:   injury.Accident{InConnectionWithCare: is(inConnectionWithCare), DuringTransport: is(duringTransport), DamagedPremises: is(damagedPremises), Everyday: is(everyday), RiskRaisedByCare: is(riskRaisedByCare)},
		Medication: injury.Medication{Inappropriate: is(inappropriate), SideEffect: is(sideEffect)},
		LifeSaving: injury.LifeSaving{CorrectAndNecessary: is(correctAndNecessary), LifeThreatening: is(lifeThreatening), SevereDisability: is(severeDisability)},
		Complaint:  injury.Complaint{Property: vard.No, Conduct: vard.No, Resources: vard.No, Dissatisfaction: vard.No, Safety: vard.No, Information: vard.No},
		Limitation: t.claim,
	}, t.on}
	switch {
	case c.facts&tolerable != 0:
		v.claim.Infection.Tolerable = vard.Yes
	case c.facts&intolerable != 0:
		v.claim.Infection.Tolerable = vard.No
	}
	return v
}

// injuryReason says which reason a rule is where it is not met or not certain.
var injuryReason = map[vard.RuleID]reason{
	injury.RulePersonalInjury: nobodyInjured, injury.RuleCareInSweden: abroad, injury.RuleRegionFinanced: notFinanced,
	injury.RuleOutsideTrafficInsurance: inTraffic, injury.RuleOutsideWorkInsurance: atWork, injury.RuleCausedByCare: notCaused,
	injury.RuleActApplies: beforeAct, injury.RuleNotBarred: barred, injury.RuleNotLifeSaving: savedLife,
	injury.RuleNotSideEffect: effectOfMedicine, injury.RuleGround: noGround, injury.RuleAliveWhenClaimed: died,
}

// injuryWeights says which reason a finding is, by the place of its rule and whether it is
// met.
var injuryWeights = func() (w [32][4]uint16) {
	place := 0
	for r := range injury.Rules() {
		if reason, ok := injuryReason[r.ID()]; ok {
			w[place][vard.No], w[place][vard.Unknown] = 1<<reason, 1<<reason
		}
		place++
	}
	return w
}()

// Whether an infection must be tolerated is a finding only where that is weighed.
var perhapsAt, perhaps = func() (int, vard.Rule) {
	place := 0
	for r := range injury.Rules() {
		if r.ID() == injury.RuleInfectionNotTolerable {
			return place, r
		}
		place++
	}
	panic("no such rule")
}()

func assessClaim(c *vardClaim) injury.Decision {
	d, err := injury.Assess(c.claim, c.on)
	if err != nil {
		panic(err)
	}
	return d
}

func readClaim(d *injury.Decision) answer {
	i, against := 0, uint16(0)
	for f := range d.Findings() {
		if i == perhapsAt && f.Rule != perhaps {
			i++
		}
		against |= injuryWeights[i&31][f.Met&3]
		i++
	}
	return answer{outcome: uint8(d.Outcome()), against: against}
}

func vardInjury(cases []injuryCase) []contestant {
	claims := inputs(cases, newClaim)
	return []contestant{
		looped(outcomeOnly, 0, func(order []uint16) (sum uint64) {
			for _, i := range order {
				sum += uint64(assessClaim(&claims[i]).Outcome())
			}
			return sum
		}),
		looped(everyFinding, reasons, func(order []uint16) (sum uint64) {
			for _, i := range order {
				d := assessClaim(&claims[i])
				sum += readClaim(&d).digest()
			}
			return sum
		}),
	}
}

type sides struct{ estimated, actual []billing.Line }

func newSides(c *account) sides { return sides{newLines(c.estimated), newLines(c.actual)} }

func newLines(list []int64) []billing.Line {
	lines := make([]billing.Line, len(list))
	for i, units := range list {
		lines[i].Amount = must(billing.Minor(units, billing.SEK))
	}
	return lines
}

type amounts struct{ estimated, actual []billing.Money }

func sum(list []billing.Money) billing.Money {
	total := must(billing.Minor(0, billing.SEK))
	for _, x := range list {
		next, err := total.Add(x)
		if err != nil {
			panic(err)
		}
		total = next
	}
	return total
}

// vardAccount sums the lines of both sides, and settles an account whose estimate was paid
// in full in advance, which is more: payers, rules and what is due.
func vardAccount(cases []account) []contestant {
	whole := func(c *account) *billing.Account {
		day := vard.NewDate(2026, 3, 2)
		a := &billing.Account{
			Service: billing.ServiceTreatment, Currency: billing.SEK, CareFrom: day, CareTo: day,
			Estimate: billing.Estimate{Issued: day.AddDays(-60), Lines: newLines(c.estimated)},
			Actual:   billing.Actual{Final: true, Lines: newLines(c.actual)},
		}
		paid := must(billing.Total(billing.SEK, a.Estimate.Lines))
		a.Payers = []billing.Payer{{Kind: billing.PayerAdvance, Receipts: []billing.Receipt{{On: day.AddDays(-30), Amount: paid}}}}
		return a
	}
	return []contestant{
		decider(everyLine, reasons, cases, newSides, func(s sides) answer {
			estimated, actual := must(billing.Total(billing.SEK, s.estimated)), must(billing.Total(billing.SEK, s.actual))
			return reconciled(must(actual.Sub(estimated)).Minor())
		}),
		decider(everyAmount, reasons, cases,
			func(c *account) amounts {
				one := func(ore *int64) billing.Money { return must(billing.Minor(*ore, billing.SEK)) }
				return amounts{inputs(c.estimated, one), inputs(c.actual, one)}
			},
			func(s amounts) answer { return reconciled(must(sum(s.actual).Sub(sum(s.estimated))).Minor()) }),
		decider(settled, reasons, cases, whole, func(a *billing.Account) answer {
			s := must(billing.Settle(*a, vard.NewDate(2026, 11, 21)))
			for _, e := range s.Entries() {
				amount := e.Due.Amount.Minor()
				if e.Due.Direction == billing.ToRefund {
					amount = -amount
				}
				return answer{outcome: uint8(e.Due.Direction), amount: amount}
			}
			return answer{}
		}),
	}
}

// must is for what cannot fail on the cases that are drawn.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
