package injury

import (
	"iter"
	"math/bits"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
)

// What the outcome rests on. A set of findings carries the outcome where every complete
// claim whatever, of which those findings are as they are (or as they can be, where they
// are not known), has it.

// Reasons ranges over the findings on which the outcome rests: the smallest set such that
// any claim with those findings has the outcome, in the order of the rules, and the
// earliest such set where there is a choice. An incomplete decision rests on nothing:
// [Decision.Missing] says why.
func (d Decision) Reasons() iter.Seq[vard.Finding] {
	return func(yield func(vard.Finding) bool) {
		kept, m := d.reasons(), d.marks()
		for rule := range rules {
			if kept.Has(rule) && !yield(vard.Finding{Rule: rules[rule], Met: m.Met(rule)}) {
				return
			}
		}
	}
}

// allGrounds are the rules of the six grounds.
const allGrounds marks.Facts = 1<<ruleTreatment | 1<<ruleMaterial | 1<<ruleDiagnosis | 1<<ruleInfection | 1<<ruleAccident | 1<<ruleMedication

func (d *Decision) reasons() marks.Facts {
	if d.outcome == 0 || d.outcome == Incomplete {
		return 0
	}
	w := climb(d.answers, d.limitation.Possible())
	return w.reasons(d.outcome)
}

// reasons returns the set of rules. Beside at most one finding on a ground, every other
// finding is either needed or not, so that leaving out what is not needed, the last first,
// leaves the smallest set. Where it takes a ground, which of them is best is tried.
func (w *walk) reasons(outcome Outcome) (best marks.Facts) {
	var others marks.Facts
	for i := range ladder {
		for _, r := range ladder[i].rules {
			others.Add(r.rule)
		}
	}
	others &^= allGrounds
	if kept, carried := w.needed(others, outcome); carried {
		return kept
	}
	try := func(ground int) {
		if kept, carried := w.needed(others|set(ground), outcome); carried && (best == 0 || smaller(kept, best)) {
			best = kept
		}
	}
	try(ruleGround) // alone it can tell that there is a ground, or none
	for i := range ladder {
		for _, by := range ladder[i].rules {
			if allGrounds.Has(by.rule) && by.of(w.can[i]) != vard.No { // one that fails leaves the others free, and so carries nothing
				try(by.rule)
			}
		}
	}
	return best
}

// needed leaves out of the rules what is not needed, the last first. It reports whether
// the findings on all of them carry the outcome.
func (w *walk) needed(kept marks.Facts, outcome Outcome) (needed marks.Facts, carried bool) {
	strongest := ^results(0) // that there is a ground, or none, is known by the rule alone
	if kept.Has(ruleGround) {
		strongest = w.strongest()
	}
	var known walk // what can come of the findings that are kept
	known.stands[0] = 1
	var partOf [ruleNoPropertyLoss]int
	for i := range ladder {
		for _, r := range ladder[i].rules {
			partOf[r.rule] = i
		}
		known.can[i] = ladder[i].keeping(w.can[i], kept)
	}
	if !known.carries(0, outcome, strongest) {
		return 0, false
	}
	for rule := ruleNoPropertyLoss - 1; rule >= 0; rule-- {
		if !kept.Has(rule) || rule == ruleGround { // it was taken because nothing carries without it
			continue
		}
		less, part := known, partOf[rule]
		less.can[part] = ladder[part].keeping(w.can[part], kept&^set(rule))
		if less.carries(part, outcome, strongest) {
			kept, known = kept&^set(rule), less
		}
	}
	return kept, true
}

// smaller reports whether a set has fewer rules than another, or as many and the first
// in which they differ.
func smaller(a, b marks.Facts) bool {
	m, n := bits.OnesCount64(uint64(a)), bits.OnesCount64(uint64(b))
	return m < n || m == n && (a^b)&-(a^b)&a != 0
}

// carries goes on from a part and reports whether the claim has the outcome wherever it can
// stand in the end, where the strongest of the grounds can be these.
func (w *walk) carries(part int, outcome Outcome, strongest results) bool {
	var elsewhere standings // stopped with another outcome
	for x := refused; x <= reserved; x++ {
		if outcomeOf[x] != outcome {
			elsewhere |= 1 << x
		}
	}
	for i := part; i < parts; i++ {
		if w.stands[i+1] = w.stands[i].after(w.can[i]); w.stands[i+1]&elsewhere != 0 {
			return false
		}
	}
	s := w.stands[parts]
	for x := range refused { // what is stopped is so whatever the grounds
		if !strongest.has(result(x%inDoubt) * weighs) {
			s &^= 1 << x
		}
	}
	return s != 0 && s.outcome() == outcome
}

// keeping returns everything that the part can come to with the findings that it has: what
// the kept rules find the same of as of something that it can come to now.
func (p *part) keeping(can results, kept marks.Facts) (s results) {
	for can != 0 {
		var r result
		r, can = can.first()
		alike := p.any
		for i := range p.rules {
			if by := &p.rules[i]; kept.Has(by.rule) {
				alike &= by.alike(r)
			}
		}
		s |= alike
	}
	return s
}

// strongest returns what the strongest of the grounds can be, whatever bars it: any ground
// that some part can give and to which no part is bound to give a stronger one.
func (w *walk) strongest() (s results) {
	least := fails
	for _, part := range w.can {
		grounds := part.grounds()
		weakest, _ := grounds.first()
		least = max(least, weakest)
		s |= grounds
	}
	return s >> least << least
}
