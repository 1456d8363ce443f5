package injury

import (
	"iter"

	"github.com/vardregler/vard"
)

// Change is one fact answered otherwise, and the rule that reads it. Its zero value is
// no change.
type Change struct {
	Fact vard.Fact   // the fact that changes
	To   vard.Answer // yes or no
	Rule vard.Rule   // the rule it touches
}

// Changes are one or two changes that together lead to an outcome.
type Changes struct {
	First  Change // the fact that stands first in the claim
	Second Change // the zero Change where one is enough
}

// WhatIf ranges over the smallest changes that would lead to the outcome: first each
// single fact, then each pair of facts of which neither is enough alone, in the order of
// the claim. A fact changes to yes or no from what it is now, unknown too; what is
// presumed or a judgement can change, a moment cannot. There is nothing to change for
// the outcome that the decision has.
//
// It tries some two thousand claims: it is for people who ask why, not for every case.
func (d Decision) WhatIf(want Outcome) iter.Seq[Changes] {
	return func(yield func(Changes) bool) {
		if d.outcome == want || d.outcome == 0 {
			return
		}
		var list []change
		for fact := range firstMoment {
			for _, to := range [...]vard.Answer{vard.No, vard.Yes} {
				if d.answers.is(fact) == to {
					continue
				}
				c := change{fact, to}
				if after := d.changed(c); after.outcome == want {
					if !yield(Changes{First: after.tell(c)}) {
						return
					}
					continue // a pair that holds it is not the smallest
				}
				list = append(list, c)
			}
		}
		for i, first := range list {
			for _, second := range list[i+1:] {
				if first.fact == second.fact {
					continue
				}
				if after := d.changed(first, second); after.outcome == want && !yield(Changes{after.tell(first), after.tell(second)}) {
					return
				}
			}
		}
	}
}

type change struct {
	fact int
	to   vard.Answer
}

// changed returns the decision with the facts changed.
func (d Decision) changed(changes ...change) Decision {
	for _, c := range changes {
		d = d.with(c.fact, c.to)
	}
	return d
}

// tell writes a change that has led to the decision.
func (d *Decision) tell(c change) Change {
	return Change{facts[c.fact], c.to, rules[d.answers.touched(c.fact)]}
}
