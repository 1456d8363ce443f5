package vard_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

// codes reads the codes from the source, so that a new one cannot be forgotten.
func codes(t *testing.T) (list []Code) {
	file, err := parser.ParseFile(token.NewFileSet(), "errors.go", nil, 0)
	require.NoError(t, err)
	for _, decl := range file.Decls {
		gen, ok := decl.(*ast.GenDecl)
		if !ok || gen.Tok != token.CONST {
			continue
		}
		for _, s := range gen.Specs {
			text, err := strconv.Unquote(s.(*ast.ValueSpec).Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			list = append(list, Code(text))
		}
	}
	return list
}

func TestEveryCodeHasANameAndATextInBothLanguages(t *testing.T) {
	list := codes(t)
	require.GreaterOrEqual(t, len(list), 22)
	seen := map[Code]bool{}
	for _, c := range list {
		assert.Regexp(t, regexp.MustCompile(`^[a-z0-9]+(_[a-z0-9]+)*$`), string(c))
		assert.False(t, seen[c], "%s stands twice", c)
		seen[c] = true
		assert.Regexp(t, `^\P{Ll}.*\.$`, c.Text().EN, "a whole sentence")
		spec.Texts(t, string(c), c.Text())
		assert.Equal(t, string(c), c.Error())
	}
	assert.Equal(t, Text{}, Code("no_such_code").Text())
}

func TestErrorsTellFieldAndCodeOnly(t *testing.T) {
	for _, row := range []struct {
		err  *Error
		want string
	}{
		{&Error{Field: "limitation.caused", Code: ImpossibleOrder}, "vard: limitation.caused: impossible_order"},
		{&Error{Code: MalformedDate}, "vard: malformed_date"},
		{(&Error{Code: MalformedDate}).In("on"), "vard: on: malformed_date"},
		{(&Error{Field: "caused", Code: MalformedDate}).In("limitation"), "vard: limitation.caused: malformed_date"},
		{(&Error{Field: "caused", Code: MalformedDate}).In(""), "vard: caused: malformed_date"},
		{&Error{Field: "visit", Code: ImpossibleOrder, Other: "statement"}, "vard: visit: impossible_order with statement"},
		{(&Error{Field: "visit", Code: ImpossibleOrder, Other: "statement"}).In("referral"), "vard: referral.visit: impossible_order with referral.statement"},
		{(&Error{Field: "[1].careTo", Code: ImpossibleOrder, Other: "[1].careFrom"}).In("billing"), "vard: billing[1].careTo: impossible_order with billing[1].careFrom"},
	} {
		assert.EqualError(t, row.err, row.want)
	}
	_, err := ParseDate("19121212-1212")
	assert.NotContains(t, err.Error(), "1212", "an error never repeats the input")
}

func TestErrorsAreFoundByTypeAndByCode(t *testing.T) {
	wrapped := fmt.Errorf("case 3: %w", &Error{Field: "aware.linked", Code: AfterAssessment})
	assert.ErrorIs(t, wrapped, AfterAssessment)
	assert.NotErrorIs(t, wrapped, ImpossibleOrder)
	var e *Error
	require.True(t, errors.As(wrapped, &e))
	assert.Equal(t, Error{Field: "aware.linked", Code: AfterAssessment}, *e)
	var c Code
	require.True(t, errors.As(wrapped, &c))
	assert.Equal(t, AfterAssessment, c)
	below := e.In("limitation")
	assert.Equal(t, "aware.linked", e.Field, "the error itself is not changed")
	assert.ErrorIs(t, below, AfterAssessment)
}
