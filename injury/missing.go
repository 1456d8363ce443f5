package injury

import (
	"iter"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/limitation"
)

// Missing ranges over the unknown facts that can still change the outcome, in the order
// of the claim: for each of them the other unknown facts can be filled in so that the
// outcome turns on it. Facts that are presumed absent or are a judgement are never
// missing.
func (d Decision) Missing() iter.Seq[vard.Fact] { return d.missing().Of(facts) }

// missing are the decisive answers, and the moments on which the time limit turns in a
// way that matters to the strongest ground.
func (d *Decision) missing() marks.Facts {
	if d.outcome != Incomplete {
		return 0
	}
	m, strongest := decisive(d.answers, d.limitation.Possible())
	for moment := limitation.Caused; moment <= limitation.Reported; moment++ {
		if turns(&d.limitation, moment, strongest) {
			m.Add(firstMoment + moment)
		}
	}
	return m
}

// Presumed ranges over the unknown facts that are presumed absent and on which
// something depends: yes would change the outcome or what is missing.
func (d Decision) Presumed() iter.Seq[vard.Fact] { return d.presumed().Of(facts) }

func (d *Decision) presumed() (s marks.Facts) {
	if d.outcome == 0 {
		return 0
	}
	missing := d.missing()
	for _, fact := range presumptions {
		if d.answers.is(fact) != vard.Unknown {
			continue
		}
		otherwise := d.with(fact, vard.Yes)
		if otherwise.outcome != d.outcome || otherwise.missing() != missing {
			s.Add(fact)
		}
	}
	return s
}

// decisive finds the answers that some completion makes decisive, and what the strongest
// ground can be where the time limit decides; it fails where no claim comes so far. Down
// the ladder, a fact is decisive where the claim can come as far as its rung, the rung
// can turn on it, and what follows can differ.
func decisive(a answers, l limitation.Outcomes) (m marks.Facts, strongest set) {
	ask := func(fact int, turns bool) {
		if turns && a.is(fact) == vard.Unknown {
			m.Add(fact)
		}
	}
	r := climb(a, l)

	ask(careInSweden, r.region != notCompensable)
	if a.is(careInSweden) == vard.No {
		return m, fails
	}
	ask(regionFinanced, r.insurer != referred)
	if a.is(regionFinanced) == vard.No {
		return m, fails
	}
	ask(trafficInjury, a.maybeNot(workInjury))
	ask(workInjury, a.maybeNot(trafficInjury))
	if a.is(trafficInjury).Or(a.is(workInjury)) == vard.Yes {
		return m, fails
	}

	differs := r.sideEffect != notCompensable
	ask(correctAndNecessary, differs && a.is(lifeThreatening).Or(a.exception(severeDisability)) != vard.No)
	ask(lifeThreatening, differs && a.maybe(correctAndNecessary) && a.exception(severeDisability) == vard.No)
	if a.lifeSaved() == vard.Yes {
		return m, fails
	}

	// From here on the grounds decide. A fact of a ground swings it between two results;
	// beside is the strongest that the others can be.
	beside := a.with(inappropriate, vard.No).with(sideEffect, vard.No).strongest()
	ask(sideEffect, a.maybeNot(inappropriate) && conclude(beside, l) != notCompensable)
	ask(inappropriate, a.maybe(sideEffect) && l&^barred != 0 || // between a bar and a ground that holds
		a.maybeNot(sideEffect) && tells(fails, holds, beside, l))
	if a.sideEffectOnly() == vard.Yes {
		return m, fails
	}

	beside = a.with(avoidable, vard.No).with(unusedResources, vard.No).strongest()
	ask(avoidable, a.exception(unusedResources) == vard.No && tells(fails, holds, beside, l))

	beside = a.with(equipmentFault, vard.No).with(incorrectHandling, vard.No).strongest()
	turns := tells(fails, holds, beside, l)
	ask(equipmentFault, a.maybeNot(incorrectHandling) && turns)
	ask(incorrectHandling, a.maybeNot(equipmentFault) && turns)

	beside = a.with(delayedOrIncorrect, vard.No).strongest()
	turns = tells(fails, holds, beside, l)
	ask(delayedOrIncorrect, a.maybe(worsened) && turns)
	ask(worsened, a.maybe(delayedOrIncorrect) && turns)

	beside = a.with(transmitted, vard.No).strongest()
	weighed := a.weighed()
	turns = a.graver() != vard.Yes && tells(fails, holds, beside, l) ||
		a.graver() != vard.No && tells(fails, weighed, beside, l)
	ask(transmitted, a.maybeNot(ownBacteria) && turns)
	ask(ownBacteria, a.maybe(transmitted) && turns)
	turns = a.caught() != vard.No && tells(weighed, holds, beside, l)
	ask(diseaseMoreSerious, a.maybeNot(gravelyIll) && turns)
	ask(gravelyIll, a.maybeNot(diseaseMoreSerious) && turns)

	beside = a.with(inConnectionWithCare, vard.No).with(duringTransport, vard.No).with(damagedPremises, vard.No).strongest()
	turns = tells(fails, holds, beside, l)
	happened := turns && a.notEveryday() != vard.No
	ask(inConnectionWithCare, a.maybeNot(duringTransport) && a.maybeNot(damagedPremises) && happened)
	ask(duringTransport, a.maybeNot(inConnectionWithCare) && a.maybeNot(damagedPremises) && happened)
	ask(damagedPremises, a.maybeNot(inConnectionWithCare) && a.maybeNot(duringTransport) && happened)
	ask(everyday, a.occasion() != vard.No && a.exception(riskRaisedByCare) == vard.No && turns)

	return m, a.strongest()
}

// maybe reports whether the fact is yes or can be.
func (a answers) maybe(fact int) bool { return a.is(fact) != vard.No }

// maybeNot reports whether the fact is no or can be.
func (a answers) maybeNot(fact int) bool { return a.is(fact) != vard.Yes }

// tells reports whether the outcome can tell two results of one ground apart, for some
// result of the strongest of the others and some outcome of the limitation.
func tells(x, y, beside set, l limitation.Outcomes) bool {
	for _, other := range [...]set{fails, weighs, holds} {
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
func turns(inTime *limitation.Decision, moment int, strongest set) bool {
	switch {
	case strongest&holds != 0:
		return inTime.Turns(moment, timely, arguable|barred) || inTime.Turns(moment, arguable, barred)
	case strongest&weighs != 0:
		return inTime.Turns(moment, timely|arguable, barred)
	}
	return false
}

// asking is the order in which to ask for what is missing: first what settles a claim
// alone, where it belongs and whether it is in time; then what stands against every
// ground; then the grounds, those that a single answer establishes first.
var asking = [...]int{
	careInSweden, regionFinanced, trafficInjury, workInjury,
	caused, reported, awareLinked, awareNoticeable, awareInsurer,
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
// Soonest is counted over complete cases drawn at random, in which every answer is as
// likely as the other: no exchange of two neighbours in the order makes the average
// number of questions until a claim is settled smaller by as much as a hundredth.
func (d Decision) Ask() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) { d.ask(yield) }
}

func (d *Decision) ask(yield func(vard.Fact) bool) {
	if d.outcome == 0 {
		return
	}
	missing := d.missing()
	for _, fact := range asking {
		if missing.Has(fact) && !yield(facts[fact]) {
			return
		}
	}
	for fact := range (d.answers.couldRefer() &^ missing).Of(facts) {
		if !yield(fact) {
			return
		}
	}
}
