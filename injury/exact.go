package injury

import (
	"math/bits"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/limitation"
)

// How the table is read where not everything is known.
//
// A claim climbs the ladder part by part. Where it stands is one of nine places: on its
// way, with the strongest ground so far and with or without doubt, or stopped. A part can
// come to what any completion of its unknown facts comes to; since the parts read
// different facts, the places where a claim can stand after it are those to which any of
// its results leads from any of the places before it. In the end there is an outcome
// where all places have the same one.
//
// A fact is missing where it swings its part between two results, in some completion of
// the part's other facts, and what follows tells the two apart: from some place where the
// claim can stand before the part they lead to places that differ. Two places differ in
// the end where their outcomes do, and before a part where some result of it leads from
// them to places that differ after it.

// standing is where a claim stands on the ladder.
type standing uint8

// On its way with no ground, one to be weighed, one that holds; the same in doubt; or
// stopped.
const (
	inDoubt    standing = 3 // added to the ground
	refused    standing = 6
	referredTo standing = 7
	reserved   standing = 8

	onItsWay standings = 1<<refused - 1
)

var outcomeOf = [...]Outcome{
	NotCompensable, NeedsAssessment, Compensable,
	NotCompensable, NeedsAssessment, NeedsAssessment,
	refused: NotCompensable, referredTo: Referred, reserved: NeedsAssessment,
}

// stopped is where a part stops the claim that does not let it pass.
var stopped = [...]standing{refuses: refused, refers: referredTo, reserves: reserved, expires: refused}

// after returns where the claim stands after a part that came to the result.
func (s standing) after(r result) standing {
	does := r & effect
	switch {
	case s >= refused || r == unmoved:
		return s
	case does > doubts:
		return stopped[does]
	}
	ground, doubt := s, standing(0)
	if s >= inDoubt {
		ground, doubt = s-inDoubt, inDoubt
	}
	if does == doubts {
		doubt = inDoubt
	}
	return max(ground, standing(r/weighs)) + doubt
}

// standings is a set of them.
type standings uint16

func (s standings) has(x standing) bool { return s>>x&1 == 1 }

// first is a standing of the set, and the set without it.
func (s standings) first() (standing, standings) {
	return standing(bits.TrailingZeros16(uint16(s))), s & (s - 1)
}

// after returns where a claim can stand after a part that can come to the results.
func (s standings) after(can results) standings {
	next := s &^ onItsWay // what is stopped stays
	for can != 0 {
		var r result
		r, can = can.first()
		if r == unmoved {
			next |= s
			continue
		}
		for moving := s & onItsWay; moving != 0; {
			var x standing
			x, moving = moving.first()
			next |= 1 << x.after(r)
		}
	}
	return next
}

// outcome is the one outcome of all of them, or incomplete.
func (s standings) outcome() Outcome {
	x, s := s.first()
	only := outcomeOf[x]
	for s != 0 {
		if x, s = s.first(); outcomeOf[x] != only {
			return Incomplete
		}
	}
	return only
}

// can returns everything that the part can come to: in every completion of its facts.
func (p *part) can(a answers) (s results) {
	unknown := p.facts & filled &^ a.known()
	for yes := unknown; ; yes = (yes - 1) & unknown { // every subset of what is not known
		s |= 1 << p.comes(answers{a.yes | yes, a.no | unknown&^yes})
		if yes == 0 {
			return s
		}
	}
}

// swings reports whether the fact swings the part between two results that are told
// apart.
func (p *part) swings(a answers, fact int, told func(x, y result) bool) bool {
	others := p.facts & filled &^ a.known() &^ set(fact)
	for yes := others; ; yes = (yes - 1) & others {
		full := answers{a.yes | yes, a.no | others&^yes}
		x, y := p.comes(full.with(fact, vard.Yes)), p.comes(full.with(fact, vard.No))
		if x != y && told(x, y) {
			return true
		}
		if yes == 0 {
			return false
		}
	}
}

// walk is the ladder on what is known.
type walk struct {
	can    [parts]results       // what each part can come to
	stands [parts + 1]standings // where a claim can stand before each part, and in the end
}

// everyPart returns what each part can come to.
func everyPart(a answers, l limitation.Outcomes) (can [parts]results) {
	unknown := filled &^ a.known()
	for i := range ladder {
		switch p := &ladder[i]; {
		case i == timeLimit:
			can[i] = ofTime(l)
		case p.facts&unknown != 0:
			can[i] = p.can(a)
		case p.by != nil:
			can[i] = 1 << p.by(a)
		default:
			can[i] = 1 << p.either(a)
		}
	}
	return can
}

// climb walks the ladder.
func climb(a answers, l limitation.Outcomes) walk {
	w := walk{can: everyPart(a, l)}
	w.stands[0] = 1
	for i := range ladder {
		w.stands[i+1] = w.stands[i].after(w.can[i])
	}
	return w
}

// outcome decides: as long as everything is known the claim stands at one place, and
// where it is stopped nothing more need be known.
func outcome(a answers, l limitation.Outcomes) Outcome {
	unknown := filled &^ a.known()
	var s standing
	for i := range ladder {
		p := &ladder[i]
		if p.facts&unknown != 0 {
			return climbed(a, l)
		}
		var r result
		switch {
		case i == timeLimit:
			var others results
			if r, others = ofTime(l).first(); others != 0 {
				return climbed(a, l)
			}
		case p.by != nil:
			r = p.by(a)
		default:
			r = p.either(a)
		}
		if r == unmoved {
			continue
		}
		if s = s.after(r); s >= refused {
			break
		}
	}
	return outcomeOf[s]
}

// climbed is the same where not everything is known.
func climbed(a answers, l limitation.Outcomes) Outcome {
	w := climb(a, l)
	return w.stands[parts].outcome()
}

// apart says of each part, and of the end, which places before it differ.
type apart [parts + 1][reserved + 1]standings

func (w *walk) apart() (t apart) {
	for x := range t[parts] {
		for y := range t[parts] {
			if outcomeOf[x] != outcomeOf[y] {
				t[parts][x] |= 1 << y
			}
		}
	}
	for i := parts - 1; i >= 0; i-- {
		for xs := w.stands[i]; xs != 0; {
			var x standing
			x, xs = xs.first()
			for ys := xs; ys != 0; {
				var y standing
				y, ys = ys.first()
				for rest := w.can[i]; rest != 0; {
					var r result
					r, rest = rest.first()
					if t[i+1][x.after(r)].has(y.after(r)) {
						t[i][x] |= 1 << y
						t[i][y] |= 1 << x
						break
					}
				}
			}
		}
	}
	return t
}

// decisive is what some completion makes decisive: answers, and differences between
// verdicts on the time limit.
type decisive struct {
	answers marks.Facts
	times   [len(verdicts)]results // for each verdict, the others from which it is told apart
}

func decide(a answers, l limitation.Outcomes) (m decisive) {
	w := climb(a, l)
	apart := w.apart()
	for i := range ladder {
		told := func(x, y result) bool { return w.tells(&apart, i, x, y) }
		if i == timeLimit {
			m.times = differences(w.can[i], told)
			continue
		}
		for fact := range firstOfLimitation {
			if (ladder[i].facts & filled &^ a.known()).Has(fact) && ladder[i].swings(a, fact, told) {
				m.answers.Add(fact)
			}
		}
	}
	return m
}

// tells reports whether what follows a part tells two of its results apart.
func (w *walk) tells(apart *apart, part int, x, y result) bool {
	for from := w.stands[part]; from != 0; {
		var s standing
		s, from = from.first()
		if apart[part+1][s.after(x)].has(s.after(y)) {
			return true
		}
	}
	return false
}

// differences are the verdicts that are possible and told apart, each pair once.
func differences(can results, told func(x, y result) bool) (others [len(verdicts)]results) {
	for i, v := range verdicts {
		for _, other := range verdicts[i+1:] {
			if can.has(v.result) && can.has(other.result) && told(v.result, other.result) {
				others[i] |= 1 << other.result
			}
		}
	}
	return others
}

// missing are the answers, and the moments that turn the time limit between two verdicts
// that are told apart.
func (m *decisive) missing(l *limitation.Decision) marks.Facts {
	missing := m.answers
	for moment := range facts[firstOfLimitation:] {
		for i, others := range m.times {
			if others != 0 && l.Turns(moment, verdicts[i].of, verdictsOf(others)) {
				missing.Add(firstOfLimitation + moment)
				break
			}
		}
	}
	return missing
}
