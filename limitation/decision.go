package limitation

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
)

// Decision is the answer with its reasons. It compares with ==; its zero value is
// no answer. It holds the claim and the outcome, a hundred bytes; everything else is
// worked out when it is asked for.
type Decision struct {
	claim    Claim
	on       vard.Date
	possible Outcomes
	outcome  Outcome
	exact    bool // every day is known: there is one completion
}

// Assess decides whether the claim is in time on the day of assessment, exactly for
// what is known of the days: an outcome other than [Undetermined] holds for every day
// that each moment can have. A missing day is never an error. The errors:
//
//   - missing_date, before_1975, after_horizon with the field "on": no day of
//     assessment, or one outside the calendar of the library;
//   - impossible_order: an interval that ends before it begins, a cause that has not
//     happened, a moment before the cause, a final position without a report to the
//     insurer or before it, a step of a reconsideration without the one before it, a
//     change although neither a final position has come nor an action was brought; the
//     later fact is the field, the one that it presupposes the other;
//   - after_assessment: the moment lies after the day of assessment;
//   - before_1975: the cause lies before the patient insurance of 1975, or the moment
//     leaves no later cause;
//   - after_horizon: a last day counted from the moment would lie after 2100.
func Assess(c Claim, on vard.Date) (d Decision, err error) {
	err = d.assess(&c, on)
	return d, err
}

// assess leaves to Assess so little that the compiler puts that inline, and copies less.
func (d *Decision) assess(c *Claim, on vard.Date) error {
	if r := d.decide(c, on); r.code != "" {
		return r.error()
	}
	d.claim = *c
	return nil
}

// decide finds every outcome that some completion of the claim has on the day.
func (d *Decision) decide(c *Claim, on vard.Date) refusal {
	var h history
	if c.exact(on, &h, false) {
		outcome := h.outcome()
		d.on, d.possible, d.outcome, d.exact = on, outcome.where(h.caused), outcome, true
		return refusal{}
	}
	var cut days
	if r := cut.cut(c, on); r.code != "" {
		return r
	}
	possible := cut.possible()
	d.on, d.possible, d.outcome, d.exact = on, possible, possible.only(), false
	return refusal{}
}

// exactly fills in the history where every day is known.
func (d *Decision) exactly(h *history) bool { return d.exact && d.claim.exact(d.on, h, true) }

// days returns the days that are possible. That there are some is known.
func (d *Decision) days() (cut days) {
	if d.exact {
		cut.known(&d.claim, d.on)
	} else {
		_ = cut.cut(&d.claim, d.on)
	}
	return cut
}

func (d *days) possible() (set Outcomes) {
	w := d.walk()
	for h := range w.rulings(untwinned) {
		set |= h.possible()
	}
	return set
}

// outcome returns the outcome; it looks no further than to the second that is possible.
func (d *days) outcome() Outcome {
	var set Outcomes
	w := d.walk()
	for h := range w.rulings(untwinned) {
		set |= h.possible()
		if set.only() == Undetermined {
			break
		}
	}
	return set.only()
}

// possible returns the outcome as a set.
func (h *history) possible() Outcomes { return h.outcome().where(h.caused) }

// where returns the outcome as a set, on the side of 1997 on which the cause lies.
func (o Outcome) where(caused vard.Date) Outcomes {
	if caused < firstOfAct {
		return 1 << (o & 7) << 8
	}
	return 1 << (o & 7)
}

// walk returns all completions.
func (d *days) walk() (w walk) {
	w.exceptional = d.exceptional
	w.set(today, span{d.on, d.on})
	w.set(nowhere, span{never, never})
	for moment, at := range placeOf {
		w.set(at, d.moments[moment])
	}
	w.set(awareAt, d.aware()) // of the three the latest
	for _, at := range placeOf[FactAwareInsurer:] {
		w.keep(causeAt, at)
	}
	w.keep(reportAt, finalAt)
	w.keep(changedAt, requestAt)
	w.keep(requestAt, positionAt)
	return w
}

// set puts the days that are possible at a place.
func (w *walk) set(at place, s span) {
	w.first[at], w.last[at], w.open[at] = s.first, s.last, false
	if s.last == never && s.first != never {
		w.last[at], w.open[at] = w.first[today], true
	}
}

// keep keeps what happened later from lying before what happened earlier, where the days
// that they can have do not do that already.
func (w *walk) keep(earlier, later place) {
	if w.most(earlier) > w.first[later] {
		w.pushes[w.n] = push{lastDayOf{earlier, sameDay}, lastDayOf{later, sameDay}, notBefore}
		w.n++
	}
}

// aware holds the latest of the three moments of awareness. Every day of the span can be
// the latest.
func (d *days) aware() span {
	return later(later(d.moments[FactAwareNoticeable], d.moments[FactAwareLinked]), d.moments[FactAwareInsurer])
}

func later(a, b span) span { return span{max(a.first, b.first), max(a.last, b.last)} }

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// On returns the day of assessment.
func (d Decision) On() vard.Date { return d.on }

// At decides the same claim on another day. The errors are those of [Assess].
func (d Decision) At(on vard.Date) (Decision, error) { return Assess(d.claim, on) }

// Possible returns every outcome that some completion of the moments has, the presumed
// ones being absent, on the side of 1997 on which the cause then lies.
func (d Decision) Possible() Outcomes { return d.possible }

// Turns reports whether two allowed completions that differ only in that moment
// (a fact by its place, such as [FactCaused]) have different outcomes of
// which one is in a and the other in b; on either side of 1997 they are different too.
// Missing holds the moments for which Turns is true for two outcomes that are different on
// the same side; a caller for whom some outcomes amount to the same (the injury decision)
// asks for those that differ to it. What is presumed does not turn.
func (d Decision) Turns(moment int, a, b Outcomes) bool {
	if d.outcome == 0 || moment < FactCaused || moment > FactAction {
		return false
	}
	cut := d.days()
	return cut.turns(moment, func(u, v Outcomes) bool { return u != v && u&a != 0 && v&b != 0 })
}

// turns looks at two completions that differ only in the moment. The same is asked of both,
// so that each pair is seen in both orders.
func (d *days) turns(moment int, differ func(u, v Outcomes) bool) bool {
	if d.moments[moment].exact() {
		return false
	}
	w, at := d.walk(), placeOf[moment]
	if at == awareAt { // the moment apart from the two others
		first, second := FactAwareNoticeable+moment%3, FactAwareNoticeable+(moment+1)%3
		w.set(awareAt, d.moments[moment])
		w.set(othersAt, later(d.moments[first], d.moments[second]))
		w.keep(causeAt, awareAt)
		w.keep(causeAt, othersAt)
	}
	w.set(twinAt, d.moments[moment])
	w.twin(at)
	for h := range w.rulings(untwinned) {
		u := h.possible()
		for h := range w.rulings(view(at)) {
			if differ(u, h.possible()) {
				return true
			}
		}
	}
	return false
}

// Missing ranges over the moments whose day can change the outcome, in the order of
// the page: two allowed completions that differ only in the moment have different
// outcomes.
func (d Decision) Missing() iter.Seq[vard.Fact] { return d.missing().Of(facts) }

func (d *Decision) missing() (set marks.Facts) {
	if d.outcome != Undetermined {
		return 0
	}
	cut := d.days()
	for moment := FactCaused; moment <= FactAction; moment++ {
		if cut.missing(moment) {
			set.Add(moment)
		}
	}
	return set
}

func (d *days) missing(moment int) bool {
	return d.turns(moment, func(u, v Outcomes) bool { return u.only() != v.only() })
}

// Lifted returns the decision as it would be if the fact, by its place such as
// [FactAction], were not presumed absent: the moment has happened, on some day up to the
// day of assessment, or there are exceptional reasons. It returns false where the fact is
// not presumed absent, or cannot be otherwise.
func (d Decision) Lifted(fact int) (Decision, bool) {
	if d.outcome == 0 {
		return Decision{}, false
	}
	cut := d.days()
	if !d.lift(fact, &cut) {
		return Decision{}, false
	}
	d.possible = cut.possible()
	d.outcome = d.possible.only()
	return d, true
}

// lift makes the claim and its possible days what they would be if the fact were not
// presumed absent. It reports whether it is, and can be otherwise.
func (d *Decision) lift(fact int, cut *days) bool {
	switch fact {
	case FactFinalPosition, FactAction, FactReconsiderationChanged:
		m := d.claim.moment(fact)
		if !m.IsZero() || cut.moments[fact].happened() {
			return false
		}
		*m, d.exact = vard.Until(d.on), false
		return cut.cut(&d.claim, d.on) == refusal{}
	case FactExceptionalReasons:
		if d.claim.ExceptionalReasons.Known() {
			return false
		}
		d.claim.ExceptionalReasons = vard.Yes
		cut.exceptional = true
		return true
	}
	return false
}

// Presumed ranges over the facts that are taken as absent because nothing is known of
// them, where their presence would change the outcome or what is missing; and over the
// change of circumstances, which would start a clock of its own, where nothing rules it
// out.
func (d Decision) Presumed() iter.Seq[vard.Fact] { return d.presumed().Of(facts) }

func (d *Decision) presumed() marks.Facts { return d.presumedBeside(d.missing()) }

// presumedBeside finds what is presumed where it is known what is missing.
func (d *Decision) presumedBeside(missing marks.Facts) (set marks.Facts) {
	if d.outcome == 0 {
		return 0
	}
	cut := d.days()
	for fact := FactFinalPosition; fact <= FactExceptionalReasons; fact++ {
		lifted, days := *d, cut
		if lifted.lift(fact, &days) && (fact == FactReconsiderationChanged || days.differ(d.outcome, missing)) {
			set.Add(fact)
		}
	}
	return set
}

// differ reports whether the outcome is another, or what is missing.
func (d *days) differ(outcome Outcome, missing marks.Facts) bool {
	if d.outcome() != outcome {
		return true
	}
	if outcome == Undetermined {
		for _, moment := range slices.Backward(asking[:]) { // the last first: they are what is presumed
			if d.missing(moment) != missing.Has(moment) {
				return true
			}
		}
	}
	return false
}

// asking: the office has its own papers at hand, and the two ends of the ten years settle
// most claims; then the awareness that is usually the latest; last what is presumed.
var asking = [...]int{
	FactReported, FactCaused, FactReportedToProvider, FactAwareLinked, FactAwareInsurer, FactAwareNoticeable, FactFinalPosition, FactAction,
}

// Ask ranges over the same moments as Missing, in the order in which to ask for them; then,
// where something has changed and it is not certain how the reconsideration stands, over
// what is not exactly known of it; and last over what is presumed.
func (d Decision) Ask() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) { d.ask(yield) }
}

func (d *Decision) ask(yield func(vard.Fact) bool) {
	missing := d.missing()
	for _, moment := range asking {
		if missing.Has(moment) && !yield(facts[moment]) {
			return
		}
	}
	if d.Reconsideration().Status == StatusUndetermined {
		cut := d.days()
		for moment := FactReconsiderationChanged; moment <= FactReconsiderationFinalPosition; moment++ {
			if !cut.moments[moment].exact() && !yield(facts[moment]) {
				return
			}
		}
	}
	for fact := range d.presumedBeside(missing).Of(facts) {
		if !yield(fact) {
			return
		}
	}
}

// Regimes ranges over the sets of rules that the cause can fall under, in order of
// time.
func (d Decision) Regimes() iter.Seq[Regime] {
	return func(yield func(Regime) bool) { d.regimes(yield) }
}

func (d *Decision) regimes(yield func(Regime) bool) {
	if d.outcome == 0 {
		return
	}
	if day, exact := d.claim.Caused.Exact(); exact {
		yield(regime(day))
		return
	}
	cut := d.days()
	for r := regime(cut.moments[FactCaused].first); r <= regime(cut.moments[FactCaused].last); r++ {
		if !yield(r) {
			return
		}
	}
}
