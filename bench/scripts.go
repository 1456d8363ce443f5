package main

import (
	"math/bits"

	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/limitation"
)

// The rules in the language that CEL and expr share, for both. A rule gives a number; Go
// asks the next one and puts its result into a variable, which both read faster than one
// large expression that returns a list. Answers are their numbers (0 unknown, 1 no, 2 yes),
// days yyyymmdd, sets of reasons sums of powers of two. Ten or three years after a 29 February
// there is none, so one is taken off; what else a calendar is needed for is a function of the
// host, as a team would do it.

// A script is rules over variables; both are referred to by their place.
type script struct {
	numbers []string // variables that hold a number
	flags   []string // variables that hold yes or no; their places follow
	rules   []string
}

// An engine evaluates the rules of a script. In is the form of the facts that suits it.
type engine[In any] interface {
	input(numbers []int64, flags []bool) In
	eval(rule int, in In) int64
	set(in In, variable int, n int64) // gives a variable another number
}

// hostFunctions are those that rules may call, here and in Rego.
var hostFunctions = map[string]func(int64) int64{
	"three_years": func(n int64) int64 { return fromDecimal(n).years(3).decimal() },
	"ten_years":   func(n int64) int64 { return fromDecimal(n).years(10).decimal() },
	"weekday":     func(n int64) int64 { return fromDecimal(n).weekday().decimal() },
	"half_year":   func(n int64) int64 { return fromDecimal(n).halfYear().decimal() },
}

var eligibilityScript = script{
	numbers: []string{"registered", "number", "diagnosis", "specialised", "urgent", "outcome"},
	rules: []string{
		`registered == 2 ? 2
			: registered == 0 ? 5
			: diagnosis == 1 || specialised == 1 || urgent == 2 ? 4
			: number == 0 || diagnosis == 0 || specialised == 0 || urgent == 0 ? 5
			: number == 2 ? 3 : 1`,
		`outcome == 2 ? 1
			: outcome == 3 ? 2
			: outcome == 4 ? (diagnosis == 1 ? 4 : 0) + (specialised == 1 ? 8 : 0) + (urgent == 2 ? 16 : 0)
			: (registered == 0 ? 1 : 0) + (number == 0 ? 2 : 0) + (diagnosis == 0 ? 4 : 0) + (specialised == 0 ? 8 : 0) + (urgent == 0 ? 16 : 0)`,
	},
}

func scriptedEligibility[In any](name string, gives parts, e engine[In], cases []eligibility.Facts) contestant {
	return decider(called(name, gives), gives, cases,
		func(f *eligibility.Facts) In {
			return e.input([]int64{
				int64(f.RegisteredInSweden), int64(f.PersonalNumber), int64(f.EstablishedDiagnosis), int64(f.HighlySpecialised), int64(f.Urgent), 0,
			}, nil)
		},
		func(in In) answer {
			outcome := e.eval(0, in)
			if gives == 0 || outcome == int64(eligibility.Eligible) {
				return answer{outcome: uint8(outcome)}
			}
			e.set(in, 5, outcome)
			return answer{outcome: uint8(outcome), against: uint16(e.eval(1, in))}
		})
}

// The variables of limitationScript that Go fills in.
const (
	varTen = iota + 9
	varThree
	varEnd
	varDone
	varSuit
	varTold
	varAlive
)

// Its rules.
const (
	ruleTen = iota
	ruleAware
	ruleThree
	ruleLast
	ruleDone
	ruleOlder
	ruleOlderReasons
	ruleSuit
	ruleTold
	ruleEnd
	ruleAlive
	ruleNewer
	ruleNewerReasons
	ruleTenMoved
	ruleEndMoved
	ruleRegime
)

var limitationScript = script{
	numbers: []string{"caused", "noticeable", "linked", "insurer", "reported", "provider", "final", "action", "on",
		"ten", "three", "end", "done", "suit", "told", "alive"},
	flags: []string{"exceptional"},
	rules: []string{
		ruleTen:          `caused + 100000 - (caused % 10000 == 229 ? 1 : 0)`,
		ruleAware:        `noticeable > linked ? (noticeable > insurer ? noticeable : insurer) : (linked > insurer ? linked : insurer)`,
		ruleThree:        `three + 30000 - (three % 10000 == 229 ? 1 : 0)`,
		ruleLast:         `three < ten ? three : ten`,
		ruleDone:         `reported < on ? reported : on`,
		ruleOlder:        `done <= end ? (reported == 99999999 ? 1 : 2) : caused >= 19970101 && done <= weekday(end) ? 3 : 6`,
		ruleOlderReasons: `(done > three ? 1 : 0) + (done > ten ? 2 : 0)`,
		ruleSuit:         `action < on ? action : on`,
		ruleTold:         `reported < provider ? reported : provider`,
		ruleEnd:          `final != 99999999 && half_year(final) > ten ? half_year(final) : final == 99999999 ? final : ten`,
		ruleAlive:        `exceptional || suit <= ten || told <= ten && suit <= end ? 1 : 0`,
		ruleNewer:        `done > ten ? (alive == 1 ? 4 : 6) : reported == 99999999 ? 1 : alive == 1 ? 2 : 5`,
		ruleNewerReasons: `(done > ten ? 2 : 0) + (alive == 0 ? 4 : 0)`,
		ruleTenMoved:     `weekday(ten)`,
		ruleEndMoved:     `weekday(end)`,
		ruleRegime:       `caused < 19970101 ? 1 : caused < 20150101 ? 2 : 3`,
	},
}

func limitationInput[In any](e engine[In], c *term) In {
	var numbers []int64
	for _, d := range []day{c.caused, c.noticeable, c.linked, c.insurer, c.reported, c.provider, c.final, c.action, c.on} {
		numbers = append(numbers, d.decimal())
	}
	return e.input(append(numbers, make([]int64, 7)...), []bool{c.exceptional})
}

func decideScript[In any](e engine[In], gives parts, in In) answer {
	derive := func(rule, variable int) int64 {
		n := e.eval(rule, in)
		e.set(in, variable, n)
		return n
	}
	ten := derive(ruleTen, varTen)
	derive(ruleDone, varDone)
	a := answer{rule: uint8(e.eval(ruleRegime, in))}
	if limitation.Regime(a.rule) != limitation.From2015 {
		derive(ruleAware, varThree)
		derive(ruleThree, varThree)
		a.day = fromDecimal(derive(ruleLast, varEnd))
		a.outcome = uint8(e.eval(ruleOlder, in))
		if gives&reasons != 0 && limitation.Outcome(a.outcome) > limitation.InTime {
			a.against = uint16(e.eval(ruleOlderReasons, in))
		}
		return a
	}
	derive(ruleSuit, varSuit)
	derive(ruleTold, varTold)
	derive(ruleEnd, varEnd)
	derive(ruleAlive, varAlive)
	a.outcome, a.day = uint8(e.eval(ruleNewer, in)), fromDecimal(ten)
	if limitation.Outcome(a.outcome) <= limitation.InTime {
		return a
	}
	if gives&reasons != 0 {
		a.against = uint16(e.eval(ruleNewerReasons, in))
	}
	derive(ruleEndMoved, varEnd) // the other reading of lag 1930:173 2 §
	derive(ruleTenMoved, varTen)
	derive(ruleAlive, varAlive)
	if uint8(e.eval(ruleNewer, in)) != a.outcome {
		a.outcome = uint8(limitation.Arguable)
	}
	return a
}

func scriptedLimitation[In any](name string, gives parts, e engine[In], cases []term) contestant {
	return decider(called(name, gives), gives, cases,
		func(c *term) In { return limitationInput(e, c) },
		func(in In) answer { return decideScript(e, gives, in).only(gives) })
}

// The variables of injuryScript that Go fills in.
const (
	varVerdict = iota // the outcome of limitation
	varRegime
	varGround // 2 holds, 1 weighs, 0 none
	varPrice
)

var injuryScript = script{
	numbers: []string{"verdict", "regime", "ground", "price"},
	flags:   factNames[:],
	rules: []string{
		`avoidable || unused_resources || equipment_fault || incorrect_handling || inappropriate || delayed_or_incorrect && worsened ||
			(in_connection_with_care || during_transport || damaged_premises) && (!everyday || risk_raised_by_care) ? 2
			: !transmitted || own_bacteria || tolerable ? 0
			: intolerable || !disease_more_serious && !gravely_ill ? 2
			: disproportionate ? 1 : 0`,
		`correct_and_necessary && (life_threatening || severe_disability) ? 1 : 0`,
		`!personal_injury || !care_in_sweden ? 2
			: !region_financed || (traffic_injury || work_injury) && !other_insurer_declined ? 4
			: !caused_by_care ? 2
			: regime == 1 ? (verdict == 6 ? 2 : 3)
			: price == 1 && !avoidable || side_effect && !inappropriate || ground == 0 || verdict == 6 ? 2
			: verdict >= 3 || price == 1 || died_before_claim || ground == 1 ? 3 : 1`,
		`(personal_injury ? 0 : 1) + (care_in_sweden ? 0 : 2) + (region_financed ? 0 : 4)
			+ (traffic_injury && !other_insurer_declined ? 8 : 0) + (work_injury && !other_insurer_declined ? 16 : 0)
			+ (caused_by_care ? 0 : 32) + (regime == 1 ? 64 : 0) + (verdict >= 3 ? 128 : 0)
			+ (price == 1 ? 256 : 0) + (side_effect && !inappropriate ? 512 : 0) + (ground == 2 ? 0 : 1024) + (died_before_claim ? 2048 : 0)`,
	},
}

func flags(s set) []bool {
	list := make([]bool, len(factNames))
	for ; s != 0; s &= s - 1 {
		list[bits.TrailingZeros64(uint64(s))] = true
	}
	return list
}

type pair[In any] struct{ term, injury In }

func scriptInjury[In any](gives parts, limit, e engine[In]) (func(*injuryCase) pair[In], func(pair[In]) answer) {
	return func(c *injuryCase) pair[In] {
			return pair[In]{limitationInput(limit, &c.term), e.input(make([]int64, 4), flags(c.facts))}
		}, func(in pair[In]) answer {
			verdict := decideScript(limit, 0, in.term)
			e.set(in.injury, varVerdict, int64(verdict.outcome))
			e.set(in.injury, varRegime, int64(verdict.rule))
			e.set(in.injury, varGround, e.eval(0, in.injury))
			e.set(in.injury, varPrice, e.eval(1, in.injury))
			a := answer{outcome: uint8(e.eval(2, in.injury))}
			if gives != 0 {
				a.against = uint16(e.eval(3, in.injury))
			}
			return a
		}
}

func scriptedInjury[In any](name string, gives parts, limit, e engine[In], cases []injuryCase) contestant {
	input, decide := scriptInjury(gives, limit, e)
	return decider(called(name, gives), gives, cases, input, decide)
}
