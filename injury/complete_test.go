package injury

import (
	"math/bits"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/limitation"
)

// A claim has 25 facts that a completion fills in, so its completions are too many to walk
// one by one. They are walked in blocks of facts that no other block reads. In each block
// every complete case has one plain result, written down here a second time; the results
// of the blocks and the verdict on the time limit are joined by a plain ladder.
//
// [TestBlocks] walks every combination of yes, no and unknown in each block,
// [TestJoin] every combination of what the blocks can come to (in steps), [TestToldApart]
// which results the ladder tells apart, against the product of all others, and
// [TestWithoutBlocks] every completion of claims drawn at random, all facts together and
// against the ladder by hand: the split loses nothing.

// plain is what a complete block comes to: it stops the claim with an outcome, or casts
// doubt on it, and gives a ground or none.
type plain struct {
	stop   Outcome
	doubt  bool
	ground int // 0 fails, 1 is to be weighed, 2 holds
}

var (
	pass    = plain{}
	refusal = plain{stop: NotCompensable}
	elsewh  = plain{stop: Referred}
	weigh   = plain{ground: 1}
	hold    = plain{ground: 2}
)

// block is a part of the ladder, written down a second time. yes(fact) is whether the fact
// is yes.
type block struct {
	name  string
	facts []int
	plain func(yes func(fact int) bool, tolerable vard.Answer) plain
}

func ifElse(condition bool, a, b plain) plain {
	if condition {
		return a
	}
	return b
}

var blocks = [parts]block{
	{"injury", []int{personalInjury}, func(yes func(int) bool, _ vard.Answer) plain { return ifElse(yes(personalInjury), pass, refusal) }},
	{"place", []int{careInSweden}, func(yes func(int) bool, _ vard.Answer) plain { return ifElse(yes(careInSweden), pass, refusal) }},
	{"region", []int{regionFinanced}, func(yes func(int) bool, _ vard.Answer) plain { return ifElse(yes(regionFinanced), pass, elsewh) }},
	{"traffic", []int{trafficInjury, otherInsurerDeclined}, func(yes func(int) bool, _ vard.Answer) plain {
		return ifElse(yes(trafficInjury) && !yes(otherInsurerDeclined), elsewh, pass)
	}},
	{"work", []int{workInjury, otherInsurerDeclined}, func(yes func(int) bool, _ vard.Answer) plain {
		return ifElse(yes(workInjury) && !yes(otherInsurerDeclined), elsewh, pass)
	}},
	{"cause", []int{causedByCare}, func(yes func(int) bool, _ vard.Answer) plain { return ifElse(yes(causedByCare), pass, refusal) }},
	{name: "time"},
	{"life-saving and treatment", []int{correctAndNecessary, lifeThreatening, severeDisability, avoidable, unusedResources},
		func(yes func(int) bool, _ vard.Answer) plain {
			p := ifElse(yes(avoidable) || yes(unusedResources), hold, pass)
			if yes(correctAndNecessary) && (yes(lifeThreatening) || yes(severeDisability)) {
				if yes(avoidable) {
					p.doubt = true
				} else {
					p.stop = NotCompensable
				}
			}
			return p
		}},
	{"medicines", []int{inappropriate, sideEffect}, func(yes func(int) bool, _ vard.Answer) plain {
		if yes(inappropriate) {
			return hold
		}
		return ifElse(yes(sideEffect), refusal, pass)
	}},
	{"material", []int{equipmentFault, incorrectHandling}, func(yes func(int) bool, _ vard.Answer) plain {
		return ifElse(yes(equipmentFault) || yes(incorrectHandling), hold, pass)
	}},
	{"diagnosis", []int{delayedOrIncorrect, worsened}, func(yes func(int) bool, _ vard.Answer) plain {
		return ifElse(yes(delayedOrIncorrect) && yes(worsened), hold, pass)
	}},
	{"infection", []int{transmitted, ownBacteria, diseaseMoreSerious, gravelyIll, disproportionate, tolerable},
		func(yes func(int) bool, weighed vard.Answer) plain {
			if !yes(transmitted) || yes(ownBacteria) || weighed == vard.Yes {
				return pass
			}
			if weighed == vard.No || !yes(diseaseMoreSerious) && !yes(gravelyIll) {
				return hold
			}
			return ifElse(yes(disproportionate), weigh, pass)
		}},
	{"accident", []int{inConnectionWithCare, duringTransport, damagedPremises, everyday, riskRaisedByCare},
		func(yes func(int) bool, _ vard.Answer) plain {
			happened := yes(inConnectionWithCare) || yes(duringTransport) || yes(damagedPremises)
			return ifElse(happened && (!yes(everyday) || yes(riskRaisedByCare)), hold, pass)
		}},
	{"death", []int{diedBeforeClaim}, func(yes func(int) bool, _ vard.Answer) plain { return plain{doubt: yes(diedBeforeClaim)} }},
}

// fixed tells the facts that no completion fills in: presumed absent, or a judgement.
func fixed(fact int) bool {
	switch fact {
	case otherInsurerDeclined, diedBeforeClaim, unusedResources, ownBacteria, disproportionate, riskRaisedByCare, severeDisability, tolerable:
		return true
	}
	return false
}

// state is one way in which the facts of a block can be known, and what completing them
// can lead to.
type state struct {
	answers answers
	results map[plain]bool
	swings  map[int]map[[2]plain]bool // for each fact, the results of yes and of no
}

func (b *block) at(a answers) plain {
	return b.plain(func(fact int) bool { return a.is(fact) == vard.Yes }, a.is(tolerable))
}

// states lists every combination of yes, no and unknown in the block, each with its
// completions walked.
func (b *block) states() (list []state) {
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
	choose(answers{}, b.facts)
	return list
}

func (b *block) complete(a answers) state {
	s := state{a, map[plain]bool{}, map[int]map[[2]plain]bool{}}
	var unknown []int
	for _, fact := range b.facts {
		if a.is(fact) == vard.Unknown && !fixed(fact) {
			unknown = append(unknown, fact)
		}
	}
	for n := range 1 << len(unknown) {
		full := a
		for i, fact := range unknown {
			full = full.with(fact, vard.AnswerOf(n>>i&1 == 1))
		}
		s.results[b.at(full)] = true
		for _, fact := range unknown {
			x, y := b.at(full.with(fact, vard.Yes)), b.at(full.with(fact, vard.No))
			if s.swings[fact] == nil {
				s.swings[fact] = map[[2]plain]bool{}
			}
			if x != y {
				s.swings[fact][[2]plain{x, y}] = true
			}
		}
	}
	return s
}

// plainly says a result of the ladder in the words of this file.
func plainly(r result) plain {
	p := plain{ground: int(r / weighs)}
	switch r & effect {
	case doubts:
		p.doubt = true
	case refuses, expires:
		p.stop = NotCompensable
	case refers:
		p.stop = Referred
	case reserves:
		p.stop = NeedsAssessment
	}
	return p
}

func plainlyAll(s results) map[plain]bool {
	list := map[plain]bool{}
	for s != 0 {
		var r result
		r, s = s.first()
		list[plainly(r)] = true
	}
	return list
}

// Every block comes to what completing it comes to, and every fact swings it between what
// it makes of yes and of no; what the table says it can come to at all is just that.
func TestBlocks(t *testing.T) {
	states := 0
	for i := range ladder {
		p, b := &ladder[i], &blocks[i]
		if i == timeLimit {
			continue
		}
		everything, whole := map[plain]bool{}, results(0)
		for _, s := range b.states() {
			states++
			require.Equal(t, s.results, plainlyAll(p.can(s.answers)), "%s: %s", b.name, s.answers)
			for r := range s.results {
				everything[r] = true
			}
			whole |= p.can(s.answers)
			for _, fact := range b.facts {
				if fixed(fact) || s.answers.is(fact) != vard.Unknown {
					continue
				}
				got := map[[2]plain]bool{}
				p.swings(s.answers, fact, func(x, y result) bool { got[[2]plain{plainly(x), plainly(y)}] = true; return false })
				require.Equal(t, s.swings[fact], got, "%s: %s in %s", b.name, facts[fact], s.answers)
			}
		}
		assert.Equal(t, set(b.facts...), p.facts, b.name)
		assert.Equal(t, whole, p.any, b.name)
		assert.Equal(t, everything, plainlyAll(p.any), b.name)
	}
	t.Logf("%d states of the blocks", states)
}

// Facts that a completion fills in belong to one part; where the same is read by two, it
// is presumed. What is no part's decides nothing.
func TestPartsReadDifferentFacts(t *testing.T) {
	var seen, twice marks.Facts
	for _, p := range ladder {
		twice |= seen & p.facts
		seen |= p.facts
	}
	assert.Equal(t, set(otherInsurerDeclined), twice)
	assert.Zero(t, twice&filled)
	assert.Equal(t, set(municipal, property, conduct, resources, dissatisfaction, safety, information), (set(allAnswers()...))&^seen)
	for fact := range firstOfLimitation {
		assert.Equal(t, fixed(fact), !filled.Has(fact), facts[fact].Name())
		assert.Equal(t, fixed(fact) && fact != tolerable, exceptions.Has(fact), facts[fact].Name())
	}
	for i, p := range ladder {
		for _, r := range p.rules {
			assert.Equal(t, i == timeLimit, r.rule == ruleActApplies || r.rule == ruleNotBarred)
			assert.Equal(t, i == infections, r.rule == ruleInfection)
		}
	}
}

func allAnswers() (list []int) {
	for fact := range firstOfLimitation {
		list = append(list, fact)
	}
	return list
}

// exactVerdicts are the verdicts that a claim on exact days can have, before the act and
// under it; those of which no day can be an example stand for themselves.
var exactVerdicts = func() (list []limitation.Outcomes) {
	for _, era := range []limitation.Outcomes{limitation.UnderAct, limitation.BeforeAct} {
		for o := limitation.Open; o <= limitation.Barred; o++ {
			list = append(list, limitation.Of(o)&era)
		}
	}
	return list
}()

// verdictOf takes an exact verdict apart.
func verdictOf(l limitation.Outcomes) (verdict limitation.Outcome, beforeAct bool) {
	for o := limitation.Open; o <= limitation.Barred; o++ {
		if l.Has(o) {
			return o, l&limitation.BeforeAct != 0
		}
	}
	return 0, false
}

// timePlain is the block of the time limit.
func timePlain(l limitation.Outcomes) plain {
	switch verdict, beforeAct := verdictOf(l); {
	case verdict == limitation.Barred:
		return refusal
	case beforeAct:
		return plain{stop: NeedsAssessment}
	case verdict == limitation.Open, verdict == limitation.InTime:
		return pass
	}
	return plain{doubt: true}
}

func TestTheBlockOfTheTimeLimit(t *testing.T) {
	var whole results
	for _, l := range exactVerdicts {
		s := ofTime(l)
		assert.Equal(t, 1, bits.OnesCount32(uint32(s)), "each verdict comes to one thing")
		assert.Equal(t, map[plain]bool{timePlain(l): true}, plainlyAll(s))
		assert.Equal(t, l, verdictsOf(s)&l)
		whole |= s
	}
	assert.Equal(t, ladder[timeLimit].any, whole)
}

// join is the plain ladder over the results of the blocks, in their order.
func join(results []plain, merits bool) Outcome {
	ground, doubt := 0, false
	for _, r := range results {
		if r.stop == Referred && merits {
			continue
		}
		if r.stop != 0 {
			return r.stop
		}
		ground, doubt = max(ground, r.ground), doubt || r.doubt
	}
	switch {
	case ground == 0:
		return NotCompensable
	case ground == 1 || doubt:
		return NeedsAssessment
	}
	return Compensable
}

// representatives are states of each block of which no two can come to the same.
func representatives() (list [parts][]state) {
	for i := range blocks {
		if i == timeLimit {
			for n := 1; n < 1<<len(verdicts); n++ { // sets of what verdicts come to
				s := state{results: map[plain]bool{}}
				for v := range verdicts {
					if n>>v&1 == 1 {
						s.answers.yes.Add(v)
						s.results[plainly(verdicts[v].result)] = true
					}
				}
				list[i] = append(list[i], s)
			}
			continue
		}
		seen := map[results]bool{}
		for _, s := range blocks[i].states() {
			if s.answers.is(otherInsurerDeclined) != vard.Unknown {
				continue // read by two blocks, which must agree on it
			}
			if can := ladder[i].can(s.answers); !seen[can] {
				seen[can] = true
				list[i] = append(list[i], s)
			}
		}
	}
	return list
}

// chosen is one state of each block.
type chosen [parts]state

// given returns the claim of the states, and the verdicts.
func (c *chosen) given() (a answers, l limitation.Outcomes) {
	for i := range c {
		if i == timeLimit {
			for v := range verdicts {
				if c[i].answers.yes.Has(v) {
					l |= verdicts[v].of
				}
			}
			continue
		}
		a.yes, a.no = a.yes|c[i].answers.yes, a.no|c[i].answers.no
	}
	return a, l
}

// draw chooses states at random, known ones more often, of which at most so many
// combinations are possible.
func draw(r *rand.Rand, all *[parts][]state, most int) (c chosen) {
	for {
		n := 1
		for i, states := range all {
			c[i] = states[r.IntN(len(states))]
			for tries := r.IntN(4); tries > 0 && len(c[i].results) > 1; tries-- {
				c[i] = states[r.IntN(len(states))]
			}
			if i < timeLimit && r.IntN(3) != 0 { // most claims come down the ladder
				for !c[i].results[pass] {
					c[i] = states[r.IntN(len(states))]
				}
			}
			n *= len(c[i].results)
		}
		if n <= most {
			return c
		}
	}
}

// each walks every combination of results.
func (c *chosen) each(f func(results []plain)) {
	results := make([]plain, parts)
	var choose func(i int)
	choose = func(i int) {
		if i == parts {
			f(results)
			return
		}
		for r := range c[i].results {
			results[i] = r
			choose(i + 1)
		}
	}
	choose(0)
}

// The outcome is the one outcome of every combination of results, and on the merits too.
func TestJoin(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	all := representatives()
	n := 20000
	if testing.Short() {
		n = 4000
	}
	seen, combinations := map[Outcome]int{}, 0
	for range n {
		c := draw(r, &all, 2000)
		a, l := c.given()
		for _, merits := range []bool{false, true} {
			var want Outcome
			c.each(func(results []plain) {
				combinations++
				switch o := join(results, merits); want {
				case 0, o:
					want = o
				default:
					want = Incomplete
				}
			})
			as := a
			if merits {
				as = a.onMerits()
			}
			got := outcome(as, l)
			require.Equal(t, want.String(), got.String(), "%s %v", a, l)
			seen[got]++
		}
	}
	for o := Compensable; o <= Incomplete; o++ {
		assert.NotZero(t, seen[o], o.String())
	}
	t.Logf("%d claims of blocks, %d combinations: %v", 2*n, combinations, seen)
}

// Two results of a part are told apart where some combination of what the other parts can
// come to tells them apart.
func TestToldApart(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	all := representatives()
	n := 6000
	if testing.Short() {
		n = 400
	}
	told := map[bool]int{}
	for range n {
		c := draw(r, &all, 300)
		a, l := c.given()
		w := climb(a, l)
		apart := w.apart()
		for part := range parts {
			for xs := w.can[part]; xs != 0; {
				var x result
				x, xs = xs.first()
				for ys := xs; ys != 0; {
					var y result
					y, ys = ys.first()
					want := false
					c.each(func(results []plain) {
						if results[part] != plainly(x) || want {
							return
						}
						one := join(results, false)
						results[part] = plainly(y)
						want = one != join(results, false)
						results[part] = plainly(x)
					})
					require.Equal(t, want, w.tells(&apart, part, x, y), "%s: %d and %d in %s %v", blocks[part].name, x, y, a, l)
					told[want]++
				}
			}
		}
	}
	t.Logf("pairs of results told apart or not: %v", told)
}

// drawnAnswers are answers of which most are known, and most come down the ladder.
func drawnAnswers(r *rand.Rand) (a answers) {
	likely := map[int]vard.Answer{careInSweden: vard.Yes, regionFinanced: vard.Yes, trafficInjury: vard.No, workInjury: vard.No,
		personalInjury: vard.Yes, causedByCare: vard.Yes, correctAndNecessary: vard.No, sideEffect: vard.No}
	for fact := range firstOfLimitation {
		answer, known := likely[fact]
		switch n := r.IntN(10); {
		case n == 0:
			a = a.with(fact, vard.Yes)
		case n == 1:
			a = a.with(fact, vard.No)
		case n == 2, n == 3 && !fixed(fact):
		case known:
			a = a.with(fact, answer)
		case n >= 8 && fixed(fact):
		default:
			a = a.with(fact, vard.AnswerOf(r.IntN(4) == 0))
		}
	}
	if r.IntN(4) == 0 { // an infection that may have to be weighed
		a = a.with(transmitted, vard.Yes).with(diseaseMoreSerious, vard.Yes).with(ownBacteria, vard.No)
	}
	return a
}

// places are the places of the answers in a claim.
func places(c *Claim) (list [firstOfLimitation]*vard.Answer) {
	for fact := range list {
		list[fact] = questions[fact].at(c)
	}
	return list
}

// claimOf is the claim with these answers.
func claimOf(a answers, l limitation.Claim) Claim {
	c := Claim{Limitation: l}
	for fact, at := range places(&c) {
		*at = a.is(fact)
	}
	return c
}

// bearing are the facts that bear on the outcome and are filled in.
func bearing(a answers) (unknowns []int) {
	for fact := range property {
		if a.is(fact) == vard.Unknown && !fixed(fact) && fact != municipal {
			unknowns = append(unknowns, fact)
		}
	}
	return unknowns
}

// walked is the outcome, the answers that are missing and the outcome on the merits, by
// walking every completion with the ladder by hand.
func walked(a answers, verdicts []limitation.Outcomes) (all, merits Outcome, missing marks.Facts) {
	unknowns := bearing(a)
	c := claimOf(a, limitation.Claim{})
	places := places(&c)
	add := func(to *Outcome, o Outcome) {
		switch *to {
		case 0, o:
			*to = o
		default:
			*to = Incomplete
		}
	}
	results := make([]Outcome, 1<<len(unknowns))
	for _, l := range verdicts {
		verdict, beforeAct := verdictOf(l)
		for n := range results {
			for i, fact := range unknowns {
				*places[fact] = vard.AnswerOf(n>>i&1 == 1)
			}
			results[n] = byHand(&c, verdict, beforeAct, false)
			add(&all, results[n])
			add(&merits, byHand(&c, verdict, beforeAct, true))
		}
		for n, result := range results {
			for i, fact := range unknowns {
				if result != results[n^1<<i] {
					missing.Add(fact)
				}
			}
		}
	}
	return all, merits, missing
}

// All facts together: the split into parts loses nothing.
func TestWithoutBlocks(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	claims, completions, want := 0, 0, 6000
	if testing.Short() {
		want = 400
	}
	seen := map[Outcome]int{}
	for claims < want {
		a := drawnAnswers(r)
		if len(bearing(a)) > 11 {
			continue
		}
		var possible limitation.Outcomes
		var list []limitation.Outcomes
		for range 1 + r.IntN(3) {
			l := exactVerdicts[r.IntN(len(exactVerdicts))]
			if r.IntN(2) == 0 {
				l = exactVerdicts[r.IntN(2)] // open or in time
			}
			possible, list = possible|l, append(list, l)
		}
		claims++
		completions += len(list) << len(bearing(a))
		all, merits, missing := walked(a, list)
		require.Equal(t, all.String(), outcome(a, possible).String(), "%s %v", a, possible)
		require.Equal(t, merits.String(), outcome(a.onMerits(), possible).String(), "%s %v", a, possible)
		m := decide(a, possible)
		require.Equal(t, names(missing), names(m.answers), "%s %v", a, possible)
		seen[all]++
	}
	for o := Compensable; o <= Incomplete; o++ {
		assert.NotZero(t, seen[o], o.String())
	}
	t.Logf("%d claims, %d completions: %v", claims, completions, seen)
}

// names lists a set of facts for people.
func names(s marks.Facts) (list []string) {
	for f := range s.Of(facts) {
		list = append(list, f.Name())
	}
	return list
}

// String lists the answers that are known.
func (a answers) String() (text string) {
	for fact := range firstOfLimitation {
		if a.is(fact) != vard.Unknown {
			text += facts[fact].Name() + "=" + a.is(fact).String() + " "
		}
	}
	return text
}
