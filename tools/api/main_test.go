package main

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"
)

const source = `package sample

import "errors"

type hidden struct{ Shown int }

func (hidden) Promoted() {}

// Whole has fields of every sort.
type Whole struct {
	hidden
	Name  string ` + "`json:\"name\"`" + `
	Parts []Part
	none  int
}

func (w Whole) Value(of Part) (int, error) { return 0, errors.New("") }
func (w *Whole) Set(to int)                {}
func (w *Whole) unset()                    {}

type Part uint8

const (
	First Part = iota + 1
	Second
	third
)

const Code = "a_code"

type Reader interface{ Read(b []byte) int }

type List[T any] []T

type Same = Part

var Changeable int

func New(parts ...Part) *Whole { return nil }
func internal()                {}
`

func TestEveryPublicNameIsWritten(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "sample.go", source, 0)
	if err != nil {
		t.Fatal(err)
	}
	config := types.Config{Importer: importer.ForCompiler(fset, "source", nil)}
	p, err := config.Check("sample", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Split(strings.TrimSpace(`
sample: const Code untyped string = "a_code"
sample: const First Part = 1
sample: const Second Part = 2
sample: func New(parts ...Part) *Whole
sample: type List[T any] []T, not comparable
sample: type Part uint8
sample: type Reader interface{Read(b []byte) int}
sample: type Same = Part
sample: type Whole struct, not comparable
sample: type Whole, field Name string json:"name"
sample: type Whole, field Parts []Part
sample: type Whole, method (*Whole) Set(to int)
sample: type Whole, method (Whole) Promoted()
sample: type Whole, method (Whole) Value(of Part) (int, error)
sample: var Changeable int
`), "\n")
	got := face(p)
	for _, line := range difference(want, got) {
		t.Error(line)
	}
	if !slices.IsSorted(got) {
		t.Error("the lines are not sorted")
	}
}

func TestADifferenceIsShownOnBothSides(t *testing.T) {
	got := difference([]string{"a", "b"}, []string{"b", "c"})
	if !slices.Equal(got, []string{"- a", "+ c"}) {
		t.Error(got)
	}
}
