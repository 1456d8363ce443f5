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

func (d *Decision) missing() marks.Facts {
	own := d.decisive()
	return own.missing(&d.limitation)
}

// decisive is what is decisive where the decision is incomplete; elsewhere nothing is.
func (d *Decision) decisive() (own decisive) {
	if d.outcome == Incomplete {
		own = decide(d.answers, d.limitation.Possible())
	}
	return own
}

// Presumed ranges over the unknown facts that are presumed absent and on which something
// depends: yes would change the outcome or what is missing.
func (d Decision) Presumed() iter.Seq[vard.Fact] { return d.presumed().Of(facts) }

func (d *Decision) presumed() marks.Facts {
	own := d.decisive()
	return d.presumedBeside(&own, own.missing(&d.limitation))
}

// presumedBeside is what is presumed beside what is decisive and so missing.
func (d *Decision) presumedBeside(own *decisive, missing marks.Facts) (s marks.Facts) {
	if d.outcome == 0 {
		return 0
	}
	changes := func(then *Decision) bool {
		return d.outcome != then.outcome || d.outcome == Incomplete && !d.same(own, missing, then)
	}
	for fact := range firstOfLimitation {
		if !(exceptions &^ d.answers.known()).Has(fact) {
			continue
		}
		if then := d.with(fact, vard.Yes); changes(&then) {
			s.Add(fact)
		}
	}
	for i := range facts[firstOfLimitation:] {
		if i == limitation.FactReconsiderationChanged {
			continue // it could turn the outcome by the final position alone that it tells of, and that is presumed itself
		}
		lifted, ok := d.limitation.Lifted(i)
		if ok && changes(&Decision{outcome(d.answers, lifted.Possible()), d.answers, lifted}) {
			s.Add(firstOfLimitation + i)
		}
	}
	return s
}

// same reports whether the same is missing in another decision.
func (d *Decision) same(own *decisive, missing marks.Facts, then *Decision) bool {
	other := decide(then.answers, then.limitation.Possible())
	switch {
	case own.answers != other.answers:
		return false
	case own.times == other.times && d.limitation == then.limitation:
		return true // the same moments turn it
	}
	return missing == other.missing(&then.limitation)
}

// asking is the order in which to ask: first whether anybody was injured; then what
// settles a claim alone, where it belongs and whether it is in time; then what stands
// against every ground; then the grounds, those that a single answer establishes first;
// last what only says who hears a complaint.
var asking = [...]int{
	personalInjury, careInSweden, regionFinanced, trafficInjury, workInjury, causedByCare,
	firstOfLimitation + limitation.FactCaused, firstOfLimitation + limitation.FactReported, firstOfLimitation + limitation.FactReportedToProvider,
	firstOfLimitation + limitation.FactAwareLinked, firstOfLimitation + limitation.FactAwareNoticeable, firstOfLimitation + limitation.FactAwareInsurer,
	firstOfLimitation + limitation.FactFinalPosition, firstOfLimitation + limitation.FactAction,
	inappropriate, sideEffect,
	correctAndNecessary, lifeThreatening,
	avoidable, equipmentFault, incorrectHandling,
	inConnectionWithCare, duringTransport, damagedPremises, everyday,
	delayedOrIncorrect, worsened,
	transmitted, diseaseMoreSerious, gravelyIll,
	conduct, resources, dissatisfaction, information, safety, municipal,
}

// Ask ranges over the facts to ask for: those that are missing, in the order that settles
// most cases soonest; then those that are presumed absent and matter, since in practice
// the exception is often what decides; then the unknown facts that could only add a
// referral.
//
// Soonest is counted over complete cases drawn at random, in which every answer is as
// likely as the other: no exchange of two neighbours in the order makes the average
// number of questions until a claim is settled smaller by as much as a hundredth. That a
// person was injured is asked first whatever it costs: without it there is no claim.
func (d Decision) Ask() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) { d.ask(yield) }
}

func (d *Decision) ask(yield func(vard.Fact) bool) {
	if d.outcome == 0 {
		return
	}
	own := d.decisive()
	missing := own.missing(&d.limitation)
	for _, fact := range asking {
		if missing.Has(fact) && !yield(facts[fact]) {
			return
		}
	}
	for fact := range d.presumedBeside(&own, missing).Of(facts) {
		if !yield(fact) {
			return
		}
	}
	refer := d.couldRefer() &^ missing
	for _, fact := range asking {
		if refer.Has(fact) && !yield(facts[fact]) {
			return
		}
	}
}
