package main

import (
	"slices"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"
)

// expr-lang/expr at its best: typed programs, the facts in a map (which it reads faster than
// a struct) and a virtual machine that is used again.

const exprLang = "expr"

type exprEngine struct {
	vm        vm.VM
	variables []string
	programs  []*vm.Program
}

func newExpr(s script) *exprEngine {
	e := &exprEngine{variables: slices.Concat(s.numbers, s.flags)}
	options := []expr.Option{expr.Env(e.input(make([]int64, len(s.numbers)), make([]bool, len(s.flags))))}
	for name, f := range hostFunctions {
		options = append(options, expr.Function(name,
			func(arguments ...any) (any, error) { return int(f(int64(arguments[0].(int)))), nil }, new(func(int) int)))
	}
	for _, rule := range s.rules {
		e.programs = append(e.programs, must(expr.Compile(rule, options...)))
	}
	return e
}

func (e *exprEngine) input(numbers []int64, flags []bool) map[string]any {
	in := make(map[string]any, len(e.variables))
	for i, n := range numbers {
		in[e.variables[i]] = int(n)
	}
	for i, f := range flags {
		in[e.variables[len(numbers)+i]] = f
	}
	return in
}

func (e *exprEngine) eval(rule int, in map[string]any) int64 {
	v, err := e.vm.Run(e.programs[rule], in)
	if err != nil {
		panic(err)
	}
	return int64(v.(int))
}

func (e *exprEngine) set(in map[string]any, variable int, n int64) {
	in[e.variables[variable]] = int(n)
}
