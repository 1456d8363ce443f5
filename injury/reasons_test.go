package injury

import (
	"maps"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"
)

// ladderRules are the rules on which an outcome can rest, in their order, each with the
// block that decides it; -1 is the strongest ground of all blocks.
var ladderRules = []struct{ rule, block int }{
	{rulePersonalInjury, 0}, {ruleCareInSweden, 1}, {ruleRegionFinanced, 2}, {ruleOutsideTraffic, 3}, {ruleOutsideWork, 4}, {ruleCausedByCare, 5},
	{ruleActApplies, 6}, {ruleNotLifeSaving, 7}, {ruleNotSideEffect, 8}, {ruleTreatment, 7}, {ruleMaterial, 9}, {ruleDiagnosis, 10}, {ruleInfection, 11},
	{ruleAccident, 12}, {ruleMedication, 8}, {ruleGround, -1}, {ruleNotBarred, 6}, {ruleAlive, 13},
}

// value is what a rule makes of a complete claim: met, not met, or to be weighed.
func value(rule, block int, results []plain, verdict limitation.Outcomes) vard.Answer {
	ground := func(n int) vard.Answer { return [...]vard.Answer{vard.No, vard.Unknown, vard.Yes}[n] }
	exact, beforeAct := verdictOf(verdict)
	switch rule {
	case ruleActApplies:
		return vard.AnswerOf(!beforeAct)
	case ruleNotBarred:
		switch exact {
		case limitation.Barred:
			return vard.No
		case limitation.Open, limitation.InTime:
			return vard.Yes
		}
		if beforeAct { // no day makes it so: the conditions of the year know neither
			return vard.Yes
		}
		return vard.Unknown
	case ruleGround:
		strongest := 0
		for _, r := range results {
			strongest = max(strongest, r.ground)
		}
		return ground(strongest)
	case ruleTreatment, ruleMaterial, ruleDiagnosis, ruleInfection, ruleAccident, ruleMedication:
		return ground(results[block].ground)
	case ruleAlive:
		return vard.AnswerOf(!results[block].doubt)
	}
	switch r := results[block]; {
	case r.stop != 0:
		return vard.No
	case r.doubt:
		return vard.Unknown
	}
	return vard.Yes
}

type complete struct {
	values  [18]vard.Answer
	outcome Outcome
}

// everyComplete is what every complete claim comes to: the values of the rules and the
// outcome.
func everyComplete() (list []complete) {
	seen := map[complete]bool{}
	results := make([]plain, parts)
	var choose func(i int, l limitation.Outcomes)
	choose = func(i int, l limitation.Outcomes) {
		switch {
		case i == parts:
			c := complete{outcome: join(results, false)}
			for n, r := range ladderRules {
				c.values[n] = value(r.rule, r.block, results, l)
			}
			if !seen[c] {
				seen[c] = true
				list = append(list, c)
			}
		case i == timeLimit:
			for _, l := range exactVerdicts {
				results[i] = timePlain(l)
				choose(i+1, l)
			}
		default:
			for rest := ladder[i].any; rest != 0; {
				var r result
				r, rest = rest.first()
				results[i] = plainly(r)
				choose(i+1, l)
			}
		}
	}
	choose(0, 0)
	return list
}

// smallest finds by trying all sets in the order of their size, and of the rules, the
// first that every claim of another outcome differs in.
func smallest(c complete, all []complete) (set uint32) {
	differ := map[uint32]bool{}
	for _, other := range all {
		if other.outcome == c.outcome {
			continue
		}
		var mask uint32
		for i := range c.values {
			if c.values[i] != other.values[i] {
				mask |= 1 << i
			}
		}
		differ[mask] = true
	}
	bySize := slices.SortedFunc(maps.Keys(differ), func(a, b uint32) int { return bits.OnesCount32(a) - bits.OnesCount32(b) })
	var masks []uint32 // those that hold no other
	for _, mask := range bySize {
		if !slices.ContainsFunc(masks, func(less uint32) bool { return less&^mask == 0 }) {
			masks = append(masks, mask)
		}
	}
	best, size := uint32(0), 99
	for set := range uint32(1 << len(ladderRules)) {
		n := bits.OnesCount32(set)
		if n > size || n == size && bits.Reverse32(set) < bits.Reverse32(best) {
			continue
		}
		hits := true
		for _, mask := range masks {
			hits = hits && set&mask != 0
		}
		if hits {
			best, size = set, n
		}
	}
	return best
}

func setOfRules(mask uint32) (s marks.Facts) {
	for i, r := range ladderRules {
		if mask>>i&1 == 1 {
			s.Add(r.rule)
		}
	}
	return s
}

func namesOfRules(s marks.Facts) (list []string) {
	for i, r := range rules {
		if s.Has(i) {
			list = append(list, r.String())
		}
	}
	return list
}

// On complete claims: every claim with the findings that the outcome rests on has the
// outcome, no smaller set does that, and none as small that stands before it.
func TestReasonsAreTheSmallestSet(t *testing.T) {
	if testing.Short() {
		t.Skip("every set of rules against every complete claim")
	}
	r := rand.New(rand.NewPCG(9, 10))
	all := everyComplete()
	t.Logf("%d complete claims that differ to the rules", len(all))
	full := representatives()
	seen := map[Outcome]int{}
	known := map[complete]marks.Facts{}
	for range 3000 {
		c := draw(r, &full, 1)
		a, _ := c.given()
		verdict := exactVerdicts[r.IntN(len(exactVerdicts))]
		if r.IntN(2) == 0 {
			verdict = exactVerdicts[r.IntN(2)]
		}
		results := make([]plain, parts)
		for i := range c {
			for p := range c[i].results {
				results[i] = p
			}
		}
		results[timeLimit] = timePlain(verdict)
		claim := complete{outcome: join(results, false)}
		for n, r := range ladderRules {
			claim.values[n] = value(r.rule, r.block, results, verdict)
		}
		if seen[claim.outcome] >= 20 {
			continue
		}
		want, ok := known[claim]
		if !ok {
			want = setOfRules(smallest(claim, all))
			known[claim] = want
			seen[claim.outcome]++
		}
		got := reasonsOf(a, verdict, claim.outcome)
		require.Equal(t, namesOfRules(want), namesOfRules(got), "%s: %s %v", claim.outcome, a, verdict)
	}
	t.Log(seen)
}

// reasonsOf is Decision.reasons for verdicts that no days need be found for.
func reasonsOf(a answers, l limitation.Outcomes, o Outcome) marks.Facts {
	if o == Incomplete {
		return 0
	}
	w := climb(a, l)
	return w.reasons(o)
}

// On claims known in part: any claim with those findings, as they are or as they can be,
// has the outcome, and none of them can be left out. Facts that no reason keeps are drawn
// anew.
func TestReasonsCarryTheOutcome(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	all := representatives()
	n := 4000
	if testing.Short() {
		n = 400
	}
	carried, kept, left := 0, 0, 0
	for range n {
		c := draw(r, &all, 60)
		a, l := c.given()
		o := outcome(a, l)
		reasons := reasonsOf(a, l, o)
		if o == Incomplete {
			assert.Zero(t, reasons)
			continue
		}
		require.NotZero(t, reasons, "%s %s %v", o, a, l)
		var possible []limitation.Outcomes // verdicts
		for _, exact := range exactVerdicts {
			if l&exact != 0 {
				possible = append(possible, exact)
			}
		}
		// The values that the rules of a block can have together, and the strongest ground.
		type tuple [2]vard.Answer
		var can [parts]map[tuple]bool
		within := func(keep marks.Facts, block int, results []plain, verdict limitation.Outcomes) (v tuple) {
			n := 0
			for _, by := range ladderRules {
				if by.block == block && keep.Has(by.rule) {
					v[n] = value(by.rule, by.block, results, verdict)
					n++
				}
			}
			return v
		}
		strongest := map[vard.Answer]bool{}
		holds := func(keep marks.Facts) bool {
			clear(strongest)
			for i := range can {
				can[i] = map[tuple]bool{}
			}
			c.each(func(results []plain) {
				for i := range can {
					if i != timeLimit {
						can[i][within(keep, i, results, 0)] = true
					}
				}
				strongest[value(ruleGround, -1, results, 0)] = true
			})
			for _, verdict := range possible {
				can[timeLimit][within(keep, timeLimit, nil, verdict)] = true
			}
			// Walk everything that keeps them, block by block; what is stopped still has its
			// grounds.
			stands := map[plain]bool{{}: true}
			results := make([]plain, parts)
			for i := range can {
				next := map[plain]bool{}
				try := func(r plain, verdict limitation.Outcomes) {
					if results[i] = r; !can[i][within(keep, i, results, verdict)] {
						return
					}
					for s := range stands {
						if s.stop == 0 {
							s.stop = r.stop
						}
						next[plain{s.stop, s.doubt || r.doubt, max(s.ground, r.ground)}] = true
					}
				}
				if i == timeLimit {
					for _, verdict := range exactVerdicts {
						try(timePlain(verdict), verdict)
					}
				} else {
					for r := range plainlyAll(ladder[i].any) {
						try(r, 0)
					}
				}
				stands = next
			}
			for s := range stands {
				one := []plain{s}
				if (!keep.Has(ruleGround) || strongest[value(ruleGround, -1, one, 0)]) && join(one, false) != o {
					return false
				}
			}
			return len(stands) > 0
		}
		require.True(t, holds(reasons), "%s rests on %v: %s %v", o, namesOfRules(reasons), a, l)
		carried++
		for rule := range rules {
			if reasons.Has(rule) {
				kept++
				require.False(t, holds(reasons&^set(rule)), "%s rests on %v without %s: %s %v", o, namesOfRules(reasons), rules[rule], a, l)
			} else {
				left++
			}
		}
	}
	t.Logf("%d decisions that rest on %d findings of %d", carried, kept, kept+left)
}

// The reasons are findings, in their order, and can be left at any time.
func TestReasonsAreFindings(t *testing.T) {
	for _, d := range drawn(t, 500) {
		found := map[vard.Finding]bool{}
		for f := range d.Findings() {
			found[f] = true
		}
		last := -1
		for f := range d.Reasons() {
			assert.True(t, found[f], f.Rule)
			at := place(f.Rule)
			assert.Greater(t, at, last)
			last = at
		}
		for range d.Reasons() {
			break
		}
		assert.Equal(t, d.outcome == Incomplete, last == -1)
	}
	assert.Empty(t, spec.Met(Decision{}.Reasons(), vard.Unknown))
}

func place(r vard.Rule) int {
	for i := range rules {
		if rules[i] == r {
			return i
		}
	}
	return -1
}
