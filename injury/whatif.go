package injury

import (
	"iter"
	"math/bits"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
)

// Change is one fact answered otherwise, and the rule in which that shows. Its zero value
// is no change.
type Change struct {
	Fact vard.Fact   // the fact that changes
	To   vard.Answer // yes or no
	Rule vard.Rule   // the rule of which the finding changes
}

// Changes are one or two changes that together lead to an outcome.
type Changes struct {
	First  Change // the fact that stands first in the claim
	Second Change // the zero Change where one is enough
}

// WhatIf ranges over the smallest changes that would lead to the outcome: first each
// single fact, then each pair of facts of which neither is enough alone, in the order of
// the claim. A fact changes to yes or no from what it is now, unknown too; what is
// presumed or a judgement can change, what belongs to the time limit cannot. There is
// nothing to change for the outcome that the decision has.
//
// It tries some two thousand claims: it is for people who ask why, not for every case.
func (d Decision) WhatIf(want Outcome) iter.Seq[Changes] {
	return func(yield func(Changes) bool) {
		if d.outcome == want || d.outcome == 0 {
			return
		}
		var list []change
		for fact := range firstOfLimitation {
			for _, to := range [...]vard.Answer{vard.No, vard.Yes} {
				if d.answers.is(fact) == to {
					continue
				}
				c := change{fact, to}
				if after := d.changed(c); after.outcome == want {
					if !yield(Changes{First: d.tell(c, after)}) {
						return
					}
					continue // a pair that holds it is not the smallest
				}
				list = append(list, c)
			}
		}
		for i, first := range list {
			for _, second := range list[i+1:] {
				if after := d.changed(first, second); after.outcome == want && !yield(Changes{d.tell(first, after), d.tell(second, after)}) {
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

// tell writes a change that has led to another decision, with the rule that reads the
// fact and of which the finding changes: the one that reads the fewest facts where there
// are several, the first of these in the order of the rules.
func (d *Decision) tell(c change, after Decision) Change {
	before, then := d.marks(), after.marks()
	told, fewest := Change{Fact: facts[c.fact], To: c.to}, 65
	try := func(rule int, reads marks.Facts) {
		changed := before.Met(rule) != then.Met(rule) || before.Skipped(rule) != then.Skipped(rule)
		if n := bits.OnesCount64(uint64(reads)); changed && reads.Has(c.fact) && n < fewest {
			told.Rule, fewest = rules[rule], n
		}
	}
	for _, s := range shown {
		try(s.rule, s.facts)
	}
	for i := range ladder {
		for _, r := range ladder[i].rules {
			try(r.rule, ladder[i].facts)
		}
	}
	return told
}
