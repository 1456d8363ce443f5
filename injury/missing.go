package injury

import (
	"iter"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/limitation"
)

// Missing ranges over the unknown facts that can still change the outcome, in the order
// of the claim: for each of them the other unknown facts can be filled in so that the
// outcome turns on it. Facts that are presumed absent or are a judgement are never
// missing.
func (d Decision) Missing() iter.Seq[vard.Fact] { return d.missing().Facts(facts) }

func (d Decision) missing() vard.FactSet { return missing(d.answers, d.limitation) }

// missing are the decisive answers, and the moments on which the time limit turns in a
// way that matters to the strongest ground.
func missing(a answers, inTime limitation.Decision) vard.FactSet {
	m, strongest := decisive(a, inTime.Possible())
	for moment := limitation.Caused; moment <= limitation.Reported; moment++ {
		if turns(inTime, moment, strongest) {
			m.Add(firstMoment + moment)
		}
	}
	return m
}

// Presumed ranges over the unknown facts that are presumed absent and on which
// something depends: yes would change the outcome or what is missing.
func (d Decision) Presumed() iter.Seq[vard.Fact] { return d.presumed().Facts(facts) }

func (d Decision) presumed() (s vard.FactSet) {
	now := d.missing()
	for _, fact := range presumptions {
		if d.answers.is(fact) != vard.Unknown {
			continue
		}
		otherwise := d.answers.with(fact, vard.Yes)
		if climb(otherwise, d.limitation.Possible()).outcome() != d.outcome || missing(otherwise, d.limitation) != now {
			s.Add(fact)
		}
	}
	return s
}

// decisive finds the answers that some completion makes decisive, and what the strongest
// ground can be where the time limit decides: nothing where no claim comes so far. Down
// the ladder, a fact is decisive where the claim can come as far as its rung, the rung
// can turn on it, and what follows can differ.
func decisive(a answers, l limitation.Outcomes) (m vard.FactSet, strongest results) {
	ask := func(fact int, turns bool) {
		if turns && a.is(fact) == vard.Unknown {
			m.Add(fact)
		}
	}
	r := climb(a, l)

	ask(careInSweden, r.region != notCompensable)
	if a.is(careInSweden) == vard.No {
		return m, 0
	}
	ask(regionFinanced, r.insurer != referred)
	if a.is(regionFinanced) == vard.No {
		return m, 0
	}
	ask(trafficInjury, a.maybeNot(workInjury))
	ask(workInjury, a.maybeNot(trafficInjury))
	if a.is(trafficInjury).Or(a.is(workInjury)) == vard.Yes {
		return m, 0
	}

	differs := r.sideEffect != notCompensable
	ask(correctAndNecessary, differs && a.is(lifeThreatening).Or(a.exception(severeDisability)) != vard.No)
	ask(lifeThreatening, differs && a.maybe(correctAndNecessary) && a.exception(severeDisability) == vard.No)
	if a.lifeSaved() == vard.Yes {
		return m, 0
	}

	// From here on the results of the grounds decide. Each fact of a ground swings it
	// between two results; beside is the strongest the other grounds can be.
	g := a.grounds()
	beside := g.strongest(onMedication)
	ask(sideEffect, a.maybeNot(inappropriate) && conclude(beside, l) != notCompensable)
	ask(inappropriate, a.maybe(sideEffect) && l&^barred != 0 || // between a bar and a ground that holds
		a.maybeNot(sideEffect) && tells(fails, holds, beside, l))
	if a.sideEffectOnly() == vard.Yes {
		return m, 0
	}

	beside = g.strongest(onTreatment)
	ask(avoidable, a.exception(unusedResources) == vard.No && tells(fails, holds, beside, l))

	beside = g.strongest(onMaterial)
	ask(equipmentFault, a.maybeNot(incorrectHandling) && tells(fails, holds, beside, l))
	ask(incorrectHandling, a.maybeNot(equipmentFault) && tells(fails, holds, beside, l))

	beside = g.strongest(onDiagnosis)
	ask(delayedOrIncorrect, a.maybe(worsened) && tells(fails, holds, beside, l))
	ask(worsened, a.maybe(delayedOrIncorrect) && tells(fails, holds, beside, l))

	beside = g.strongest(onInfection)
	weighed := a.weighed()
	caught := a.graver() != vard.Yes && tells(fails, holds, beside, l) ||
		a.graver() != vard.No && tells(fails, weighed, beside, l)
	ask(transmitted, a.maybeNot(ownBacteria) && caught)
	ask(ownBacteria, a.maybe(transmitted) && caught)
	graver := a.caught() != vard.No && tells(weighed, holds, beside, l)
	ask(diseaseMoreSerious, a.maybeNot(gravelyIll) && graver)
	ask(gravelyIll, a.maybeNot(diseaseMoreSerious) && graver)

	beside = g.strongest(onAccident)
	happened := a.notEveryday() != vard.No && tells(fails, holds, beside, l)
	ask(inConnectionWithCare, a.maybeNot(duringTransport) && a.maybeNot(damagedPremises) && happened)
	ask(duringTransport, a.maybeNot(inConnectionWithCare) && a.maybeNot(damagedPremises) && happened)
	ask(damagedPremises, a.maybeNot(inConnectionWithCare) && a.maybeNot(duringTransport) && happened)
	ask(everyday, a.occasion() != vard.No && a.exception(riskRaisedByCare) == vard.No && tells(fails, holds, beside, l))

	return m, g.strongest(none)
}

// maybe reports whether the fact is yes or can be.
func (a answers) maybe(fact int) bool { return a.is(fact) != vard.No }

// maybeNot reports whether the fact is no or can be.
func (a answers) maybeNot(fact int) bool { return a.is(fact) != vard.Yes }

// tells reports whether the outcome can tell two results of one ground apart, for some
// result of the strongest of the others and some outcome of the limitation.
func tells(x, y, beside results, l limitation.Outcomes) bool {
	for _, other := range [...]results{fails, weighs, holds} {
		strong, weak := max(x, y, other), max(min(x, y), other)
		if beside&other == 0 || strong == weak {
			continue
		}
		// In time all three results differ; where it is arguable a ground that holds
		// and one that is to be weighed both go to a person; too late they are one.
		if l&timely != 0 || l&arguable != 0 && weak == fails {
			return true
		}
	}
	return false
}

// turns reports whether the outcome can turn on a moment, for what the strongest ground
// can be.
func turns(inTime limitation.Decision, moment int, strongest results) bool {
	switch {
	case strongest&holds != 0:
		return inTime.Turns(moment, timely, arguable|barred) || inTime.Turns(moment, arguable, barred)
	case strongest&weighs != 0:
		return inTime.Turns(moment, timely|arguable, barred)
	}
	return false
}

// asking is the order in which to ask for what is missing.
var asking = [...]int{
	careInSweden, regionFinanced, trafficInjury, workInjury,
	reported, caused, awareLinked, awareNoticeable, awareInsurer,
	inappropriate, sideEffect,
	correctAndNecessary, lifeThreatening,
	avoidable, equipmentFault, incorrectHandling,
	inConnectionWithCare, duringTransport, damagedPremises, everyday,
	delayedOrIncorrect, worsened,
	transmitted, ownBacteria, diseaseMoreSerious, gravelyIll,
}

// Ask ranges over the facts to ask for: those that are missing, in the order that
// settles most cases soonest, then the unknown facts that could only add a referral.
//
// Soonest is counted over all complete cases, every answer being as likely as the
// other: the order is one that no exchange of two neighbours makes shorter on average.
func (d Decision) Ask() iter.Seq[vard.Fact] {
	missing := d.missing()
	further := d.answers.couldRefer() &^ missing
	return func(yield func(vard.Fact) bool) {
		for _, fact := range asking {
			if missing.Has(fact) && !yield(facts[fact]) {
				return
			}
		}
		for fact := range further.Facts(facts) {
			if !yield(fact) {
				return
			}
		}
	}
}
