package main

import (
	"slices"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// cel-go at its best: checked and optimised programs, and the facts in an activation of our
// own that holds values of CEL's own types.

const celGo = "cel-go"

type celEngine struct {
	places   map[string]int
	programs []cel.Program
}

func newCEL(s script) *celEngine {
	e := &celEngine{places: map[string]int{}}
	var options []cel.EnvOption
	for i, name := range slices.Concat(s.numbers, s.flags) {
		e.places[name] = i
		kind := cel.IntType
		if i >= len(s.numbers) {
			kind = cel.BoolType
		}
		options = append(options, cel.Variable(name, kind))
	}
	for name, f := range hostFunctions {
		options = append(options, cel.Function(name, cel.Overload(name+"_int", []*cel.Type{cel.IntType}, cel.IntType,
			cel.UnaryBinding(func(v ref.Val) ref.Val { return types.Int(f(int64(v.(types.Int)))) }))))
	}
	env := must(cel.NewEnv(options...))
	for _, rule := range s.rules {
		ast, issues := env.Compile(rule)
		if issues.Err() != nil {
			panic(issues.Err())
		}
		e.programs = append(e.programs, must(env.Program(ast, cel.EvalOptions(cel.OptOptimize))))
	}
	return e
}

// celFacts is a cel.Activation.
type celFacts struct {
	places map[string]int
	values []any
}

func (f *celFacts) Parent() cel.Activation { return nil }

func (f *celFacts) ResolveName(name string) (any, bool) {
	i, ok := f.places[name]
	if !ok {
		return nil, false
	}
	return f.values[i], true
}

func (e *celEngine) input(numbers []int64, flags []bool) *celFacts {
	in := &celFacts{places: e.places}
	for _, n := range numbers {
		in.values = append(in.values, types.Int(n))
	}
	for _, f := range flags {
		in.values = append(in.values, types.Bool(f))
	}
	return in
}

func (e *celEngine) eval(rule int, in *celFacts) int64 {
	v, _, err := e.programs[rule].Eval(in)
	if err != nil {
		panic(err)
	}
	return int64(v.(types.Int))
}

func (e *celEngine) set(in *celFacts, variable int, n int64) { in.values[variable] = types.Int(n) }
