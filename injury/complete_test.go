package injury

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/limitation"
)

// A claim has 26 facts that bear on its outcome, so its completions are too many to
// walk one by one. They are walked in blocks of facts that no other block reads. In
// each block every complete case has one result, written down here a second time in
// plain yes and no; the results of the blocks, and the outcome of the limitation, are
// joined by the plain ladder of the page.
//
// [TestJoin] walks every combination of what the blocks can come to, [TestBlocks] every
// combination of yes, no and unknown in each block, against every combination of what
// the others can come to, and [TestWithoutBlocks] shows that the split loses nothing.

// result is what a complete block comes to, numbered from 0.
type result = int

// The results of the gate, of life-saving care, of the medicines and of a ground. The
// ground's are in the order of strength.
const (
	passes, isOutside, isReferred = 0, 1, 2
	notSaved, saved               = 0, 1
	fail, weigh, hold             = 0, 1, 2
	bar                           = 3 // medicines only: they weigh nothing
)

type block struct {
	name  string
	facts []int
	// plain is the result of a complete case of the block: yes(fact) is whether the
	// fact is yes. Whether tolerable is no, and not merely unknown, is a fact of its own.
	plain func(yes func(fact int) bool, tolerableNo bool) result
}

var blocks = []block{
	{"gate", []int{careInSweden, regionFinanced, trafficInjury, workInjury}, func(yes func(int) bool, _ bool) result {
		if !yes(careInSweden) {
			return isOutside
		}
		if !yes(regionFinanced) || yes(trafficInjury) || yes(workInjury) {
			return isReferred
		}
		return passes
	}},
	{"life-saving", []int{correctAndNecessary, lifeThreatening, severeDisability}, func(yes func(int) bool, _ bool) result {
		if yes(correctAndNecessary) && (yes(lifeThreatening) || yes(severeDisability)) {
			return saved
		}
		return notSaved
	}},
	{"medication", []int{inappropriate, sideEffect}, func(yes func(int) bool, _ bool) result {
		if yes(inappropriate) {
			return hold
		}
		if yes(sideEffect) {
			return bar
		}
		return fail
	}},
	{"treatment", []int{avoidable, unusedResources}, func(yes func(int) bool, _ bool) result {
		return ifElse(yes(avoidable) || yes(unusedResources), hold, fail)
	}},
	{"material", []int{equipmentFault, incorrectHandling}, func(yes func(int) bool, _ bool) result {
		return ifElse(yes(equipmentFault) || yes(incorrectHandling), hold, fail)
	}},
	{"diagnosis", []int{delayedOrIncorrect, worsened}, func(yes func(int) bool, _ bool) result {
		return ifElse(yes(delayedOrIncorrect) && yes(worsened), hold, fail)
	}},
	{"infection", []int{transmitted, ownBacteria, diseaseMoreSerious, gravelyIll, disproportionate, tolerable}, func(yes func(int) bool, tolerableNo bool) result {
		if !yes(transmitted) || yes(ownBacteria) {
			return fail
		}
		if !yes(diseaseMoreSerious) && !yes(gravelyIll) {
			return hold
		}
		if !yes(disproportionate) || yes(tolerable) {
			return fail
		}
		return ifElse(tolerableNo, hold, weigh)
	}},
	{"accident", []int{inConnectionWithCare, duringTransport, damagedPremises, everyday, riskRaisedByCare}, func(yes func(int) bool, _ bool) result {
		happened := yes(inConnectionWithCare) || yes(duringTransport) || yes(damagedPremises)
		return ifElse(happened && (!yes(everyday) || yes(riskRaisedByCare)), hold, fail)
	}},
}

// The places of the blocks in the list.
const (
	gate = iota
	lifeSaving
	medicines
	firstGround
	infections = firstGround + 3
)

func ifElse(condition bool, a, b result) result {
	if condition {
		return a
	}
	return b
}

// join is the plain ladder over the results of the blocks, on complete facts.
func join(gate, life, medicines, ground result, l limitation.Outcome) Outcome {
	switch {
	case gate == isOutside:
		return NotCompensable
	case gate == isReferred:
		return Referred
	case life == saved, medicines == bar:
		return NotCompensable
	}
	strongest := max(ground, medicines)
	switch {
	case strongest == fail, l == limitation.Barred:
		return NotCompensable
	case strongest == weigh, l == limitation.Arguable:
		return NeedsAssessment
	}
	return Compensable
}

// bits is a set of results.
type bits uint8

func (b bits) has(r result) bool { return b>>r&1 == 1 }

// state is one way in which the facts of a block can be known, and what completing
// them can lead to.
type state struct {
	answers answers
	results bits           // of all completions
	swings  map[int][]pair // for each fact, the results between which it alone can swing
}

type pair struct{ with, without result }

// fixed tells the facts that no completion fills in: presumed absent, or a judgement.
func fixed(fact int) bool {
	switch fact {
	case unusedResources, disproportionate, riskRaisedByCare, severeDisability, tolerable:
		return true
	}
	return false
}

// states lists every combination of yes, no and unknown in the block, each with its
// completions walked.
func (b block) states() (list []state) {
	var choose func(a answers, rest []int)
	choose = func(a answers, rest []int) {
		if len(rest) == 0 {
			list = append(list, b.complete(a))
			return
		}
		for _, answer := range []vard.Answer{vard.Unknown, vard.No, vard.Yes} {
			choose(a.with(rest[0], answer), rest[1:])
		}
	}
	choose(0, b.facts)
	return list
}

func (b block) complete(a answers) state {
	s := state{answers: a, swings: map[int][]pair{}}
	var unknown []int
	for _, fact := range b.facts {
		if a.is(fact) == vard.Unknown && !fixed(fact) {
			unknown = append(unknown, fact)
		}
	}
	resultOf := func(a answers) result {
		return b.plain(func(fact int) bool { return a.is(fact) == vard.Yes }, a.is(tolerable) == vard.No)
	}
	for n := range 1 << len(unknown) {
		full := a
		for i, fact := range unknown {
			full = full.with(fact, vard.AnswerOf(n>>i&1 == 1))
		}
		s.results |= 1 << resultOf(full)
		for _, fact := range unknown {
			if p := (pair{resultOf(full.with(fact, vard.Yes)), resultOf(full.with(fact, vard.No))}); p.with != p.without {
				s.swings[fact] = append(s.swings[fact], p)
			}
		}
	}
	return s
}

// representatives are states of the block of which no two can come to the same set of
// results.
func (b block) representatives() (list []state) {
	seen := map[bits]bool{}
	for _, s := range b.states() {
		if !seen[s.results] {
			seen[s.results] = true
			list = append(list, s)
		}
	}
	return list
}

// limitations are all sets of limitation outcomes but the empty one.
func limitations() (list []limitation.Outcomes) {
	all := []limitation.Outcome{limitation.Open, limitation.InTime, limitation.Arguable, limitation.Barred}
	for n := 1; n < 1<<len(all); n++ {
		var l limitation.Outcomes
		for i, o := range all {
			if n>>i&1 == 1 {
				l |= limitation.Of(o)
			}
		}
		list = append(list, l)
	}
	return list
}

// situation is what the blocks can come to together: the sets of the gate, of
// life-saving care, of the medicines and of the strongest of the other grounds, and of
// the limitation.
type situation struct {
	gate, life, medicines, ground bits
	l                             limitation.Outcomes
}

// each walks every combination of results of the situation.
func (s situation) each(f func(gate, life, medicines, ground result, l limitation.Outcome)) {
	for g := range 3 {
		for life := range 2 {
			for m := range 4 {
				for ground := range 3 {
					if !s.gate.has(g) || !s.life.has(life) || !s.medicines.has(m) || !s.ground.has(ground) {
						continue
					}
					for l := limitation.Open; l <= limitation.Barred; l++ {
						if s.l.Has(l) {
							f(g, life, m, ground, l)
						}
					}
				}
			}
		}
	}
}

// outcome is the one outcome of all combinations, or incomplete.
func (s situation) outcome() Outcome {
	var found Outcome
	s.each(func(gate, life, medicines, ground result, l limitation.Outcome) {
		switch o := join(gate, life, medicines, ground, l); found {
		case 0:
			found = o
		case o:
		default:
			found = Incomplete
		}
	})
	return found
}

// tells reports whether some combination tells two results of a block apart; others is
// the strongest of the grounds beside it, where it is a ground.
func (s situation) tells(b int, p pair) bool {
	told := false
	s.each(func(g, life, m, ground result, l limitation.Outcome) {
		var with, without Outcome
		switch b {
		case gate:
			with, without = join(p.with, life, m, ground, l), join(p.without, life, m, ground, l)
		case lifeSaving:
			with, without = join(g, p.with, m, ground, l), join(g, p.without, m, ground, l)
		case medicines:
			with, without = join(g, life, p.with, ground, l), join(g, life, p.without, ground, l)
		default:
			with, without = join(g, life, m, max(ground, p.with), l), join(g, life, m, max(ground, p.without), l)
		}
		told = told || with != without
	})
	return told
}

// strongestOf walks every combination of results of some grounds.
func strongestOf(sets ...bits) bits {
	found := bits(1 << fail)
	for _, set := range sets {
		var next bits
		for a := range 3 {
			for b := range 3 {
				if found.has(a) && set.has(b) {
					next |= 1 << max(a, b)
				}
			}
		}
		found = next
	}
	return found
}

// decisiveIn is the set of facts of one block's state that the situation makes decisive.
func (s state) decisiveIn(b int, told func(pair) bool) (m marks.Facts) {
	for fact, pairs := range s.swings {
		for _, p := range pairs {
			if told(p) {
				m.Add(fact)
			}
		}
	}
	return m
}

// onlyBlock masks the facts of one block.
func (b block) mask() (m marks.Facts) {
	for _, fact := range b.facts {
		m.Add(fact)
	}
	return m
}

// TestJoin walks every combination of what the blocks can come to, a state for each,
// with every set of possible limitation outcomes: the outcome is exact.
func TestJoin(t *testing.T) {
	var representatives [][]state
	for _, b := range blocks {
		representatives = append(representatives, b.representatives())
	}
	walked, step := 0, 1
	if testing.Short() {
		step = 101
	}
	n := 0
	var choose func(a answers, chosen []state)
	choose = func(a answers, chosen []state) {
		if len(chosen) < len(blocks) {
			for _, s := range representatives[len(chosen)] {
				choose(a|s.answers, append(chosen, s))
			}
			return
		}
		var grounds []bits
		for _, s := range chosen[firstGround:] {
			grounds = append(grounds, s.results)
		}
		for _, l := range limitations() {
			if n++; n%step != 0 {
				continue
			}
			walked++
			s := situation{chosen[gate].results, chosen[lifeSaving].results, chosen[medicines].results, strongestOf(grounds...), l}
			if got, want := climb(a, l).start.outcome(), s.outcome(); got != want {
				require.Equal(t, want.String(), got.String(), "%s, %v", a, l)
			}
		}
	}
	choose(0, nil)
	t.Logf("%d combinations of what the blocks can come to", walked)
}

// TestBlocks walks every combination of yes, no and unknown in each block, against every
// combination of what the other blocks can come to.
func TestBlocks(t *testing.T) {
	var representatives [][]state
	for _, b := range blocks {
		representatives = append(representatives, b.representatives())
	}
	total := 0
	for i, b := range blocks {
		t.Run(b.name, func(t *testing.T) {
			states := b.states()
			mask := b.mask()
			walked, n, step := 0, 0, 1
			if testing.Short() {
				step = 53
			}
			// Besides the block itself: the gate, life-saving care, the medicines, and
			// one ground that can come to every set of results (infection, or treatment
			// beside infection itself).
			beside := infections
			if i == infections {
				beside = firstGround
			}
			none := []state{{}}
			at := func(j int) []state {
				if j == i {
					return none
				}
				return representatives[j]
			}
			rest := func(j int) bits { // what a block not named above comes to: it fails
				if j == i || j == beside {
					return 0
				}
				return 1 << fail
			}
			var quiet answers // the other grounds are known to fail
			for j := firstGround; j < len(blocks); j++ {
				if rest(j) != 0 {
					for _, fact := range blocks[j].facts {
						quiet = quiet.with(fact, vard.No)
					}
				}
			}
			for _, g := range at(gate) {
				for _, life := range at(lifeSaving) {
					for _, m := range at(medicines) {
						for _, other := range at(beside) {
							for _, l := range limitations() {
								if l.Has(limitation.Open) {
									continue // TestJoin shows that open is as good as in time
								}
								s := situation{g.results, life.results, m.results, strongestOf(other.results), l}
								told := map[pair]bool{}
								for with := range 4 {
									for without := range 4 {
										p := pair{with, without}
										whole := s
										switch i { // a block that is chosen stands for itself
										case gate:
											whole.gate = 1
										case lifeSaving:
											whole.life = 1
										case medicines:
											whole.medicines = 1
										}
										told[p] = with != without && whole.tells(i, p)
									}
								}
								for _, own := range states {
									if n++; n%step != 0 {
										continue
									}
									walked++
									whole := s
									switch i {
									case gate:
										whole.gate = own.results
									case lifeSaving:
										whole.life = own.results
									case medicines:
										whole.medicines = own.results
									default:
										whole.ground = strongestOf(other.results, own.results)
									}
									a := quiet | g.answers | life.answers | m.answers | other.answers | own.answers
									if got, want := climb(a, l).start.outcome(), whole.outcome(); got != want {
										require.Equal(t, want.String(), got.String(), "%s, %v", a, l)
									}
									missing, _ := decisive(a, l)
									if got, want := missing&mask, own.decisiveIn(i, func(p pair) bool { return told[p] }); got != want {
										require.Equal(t, names(want), names(got), "missing: %s, %v", a, l)
									}
								}
							}
						}
					}
				}
			}
			t.Logf("%d claims", walked)
			total += walked
		})
	}
	t.Logf("%d claims in all blocks", total)
}

// names lists a set of facts for people.
func names(s marks.Facts) (list []string) {
	for f := range s.Facts(facts) {
		list = append(list, f.Name())
	}
	return list
}

// String lists the answers that are known.
func (a answers) String() (text string) {
	for fact := range firstMoment {
		if a.is(fact) != vard.Unknown {
			text += facts[fact].Name() + "=" + a.is(fact).String() + " "
		}
	}
	return text
}
