package main

import (
	"context"
	"embed"
	"encoding/json"
	"slices"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"
	opatypes "github.com/open-policy-agent/opa/v1/types"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

//go:embed rego
var policies embed.FS

// Open Policy Agent at its best: queries prepared once, input already in its own form, one
// transaction for all, no metrics, no goroutine per query to watch for cancellation, and
// answers read without going through JSON.

const opa = "Open Policy Agent"

// opaQuery prepares a query over the named policies.
func opaQuery(query string, names ...string) func(ast.Value) ast.Value {
	ctx := context.Background()
	store := inmem.NewWithOpts(inmem.OptRoundTripOnWrite(false), inmem.OptReturnASTValuesOnRead(true))
	options := []func(*rego.Rego){
		rego.Query(query),
		rego.Store(store),
		rego.GenerateJSON(func(t *ast.Term, _ *rego.EvalContext) (any, error) { return t.Value, nil }),
	}
	for name, f := range hostFunctions {
		options = append(options, rego.Function1(
			&rego.Function{Name: name, Decl: opatypes.NewFunction(opatypes.Args(opatypes.N), opatypes.N)},
			func(_ rego.BuiltinContext, n *ast.Term) (*ast.Term, error) {
				i, ok := n.Value.(ast.Number).Int64()
				if !ok {
					return nil, nil
				}
				return number(f(i)), nil
			}))
	}
	for _, name := range names {
		options = append(options, rego.Module(name, string(must(policies.ReadFile("rego/"+name+".rego")))))
	}
	prepared := must(rego.New(options...).PrepareForEval(ctx))
	txn := rego.EvalTransaction(must(store.NewTransaction(ctx, storage.TransactionParams{})))
	cancel := rego.EvalExternalCancel(topdown.NewCancel())
	noMetrics := rego.EvalMetrics(metrics.NoOp())
	return func(input ast.Value) ast.Value {
		results := must(prepared.Eval(ctx, rego.EvalParsedInput(input), txn, cancel, noMetrics))
		return results[0].Expressions[0].Value.(ast.Value)
	}
}

// what is the rule that gives these parts.
func what(gives parts) string {
	if gives == 0 {
		return "outcome"
	}
	return "decision"
}

func opaEligibility(gives parts, cases []eligibility.Facts) contestant {
	query := opaQuery("data.eligibility."+what(gives), "eligibility")
	return decider(called(opa, gives), gives, cases,
		func(f *eligibility.Facts) ast.Value {
			object := ast.NewObject()
			for i, a := range []vard.Answer{f.RegisteredInSweden, f.PersonalNumber, f.EstablishedDiagnosis, f.HighlySpecialised, f.Urgent} {
				object.Insert(ast.InternedTerm(eligibilityScript.numbers[i]), ast.InternedTerm([...]string{"unknown", "no", "yes"}[a]))
			}
			return object
		},
		func(input ast.Value) answer {
			value := query(input)
			if gives == 0 {
				return answer{outcome: uint8(word[eligibility.Outcome](value))}
			}
			a := value.(*ast.Array)
			return answer{outcome: uint8(word[eligibility.Outcome](a.Elem(0).Value)), against: words(a.Elem(1), eligibilityScript.numbers)}
		})
}

var clockNames = []string{"three_years", "ten_years", "action"}

func opaLimitation(gives parts, cases []term) contestant {
	query := opaQuery("data.limitation."+what(gives), "limitation")
	return decider(called(opa, gives), gives, cases,
		func(c *term) ast.Value {
			object := ast.NewObject()
			insertTerm(object, c)
			return object
		},
		func(input ast.Value) answer {
			value := query(input)
			if gives == 0 {
				return answer{outcome: uint8(word[limitation.Outcome](value))}
			}
			a := value.(*ast.Array)
			last, _ := a.Elem(2).Value.(ast.Number).Int64()
			return answer{
				outcome: uint8(word[limitation.Outcome](a.Elem(0).Value)), rule: uint8(word[limitation.Regime](a.Elem(1).Value)),
				day: fromDecimal(last), against: words(a.Elem(3), clockNames),
			}
		})
}

var injuryReasonNames = []string{
	"nobody_injured", "abroad", "not_financed", "traffic", "work", "not_caused", "before_act", "barred", "saved_life",
	"effect_of_medicine", "no_ground", "died",
}

func regoInjury(gives parts) (func(*injuryCase) ast.Value, func(ast.Value) answer) {
	query := opaQuery("data.injury."+what(gives), "limitation", "injury")
	return func(c *injuryCase) ast.Value {
			object := ast.NewObject()
			insertTerm(object, &c.term)
			for i, is := range flags(c.facts) {
				object.Insert(ast.InternedTerm(factNames[i]), ast.InternedTerm(is))
			}
			return object
		}, func(input ast.Value) answer {
			value := query(input)
			if gives == 0 {
				return answer{outcome: uint8(word[injury.Outcome](value))}
			}
			a := value.(*ast.Array)
			return answer{outcome: uint8(word[injury.Outcome](a.Elem(0).Value)), against: words(a.Elem(1), injuryReasonNames)}
		}
}

func opaInjury(gives parts, cases []injuryCase) contestant {
	input, decide := regoInjury(gives)
	return decider(called(opa, gives), gives, cases, input, decide)
}

func insertTerm(object ast.Object, c *term) {
	for i, d := range []day{c.caused, c.noticeable, c.linked, c.insurer, c.reported, c.provider, c.final, c.action, c.on} {
		object.Insert(ast.InternedTerm(limitationScript.numbers[i]), number(d.decimal()))
	}
	object.Insert(ast.InternedTerm("exceptional"), ast.InternedTerm(c.exceptional))
}

func number(n int64) *ast.Term {
	return ast.NewTerm(ast.Number(json.Number(strconv.FormatInt(n, 10))))
}

// word reads an enumeration by its machine name.
func word[T outcome](value ast.Value) T {
	name := string(value.(ast.String))
	for x := T(1); x < 8; x++ {
		if x.String() == name {
			return x
		}
	}
	panic("no name of the library: " + name)
}

// words reads a set of names as the set of their places.
func words(term *ast.Term, names []string) (s uint16) {
	term.Value.(ast.Set).Foreach(func(t *ast.Term) {
		s |= 1 << slices.Index(names, string(t.Value.(ast.String)))
	})
	return s
}
