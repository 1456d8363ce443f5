package cite_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
)

// The constants and the register are two lists in one order: as many of the one as of
// the other, and those of the two pages under the same names.
func TestTheConstantsAreInTheOrderOfTheRegister(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "cite.go", nil, 0)
	require.NoError(t, err)
	var names []string
	for _, decl := range file.Decls {
		if gen, ok := decl.(*ast.GenDecl); ok && gen.Tok == token.CONST {
			for _, s := range gen.Specs {
				names = append(names, s.(*ast.ValueSpec).Names[0].Name)
			}
		}
	}
	plain := strings.NewReplacer("-", "", " ", "", "§", "", ".", "", ":", "", "/", "")
	n, likeness := 0, 0
	for s := range vard.Statements() {
		require.Less(t, n, len(names), "%s has no constant", s.ID())
		id := plain.Replace(s.ID())
		if s.Kind() < vard.Law || s.Kind() == vard.PublishedDecision && strings.HasPrefix(id, "PSN") {
			assert.Equal(t, id, names[n])
		} else if strings.HasPrefix(id, names[n][:2]) {
			likeness++
		}
		n++
	}
	assert.Len(t, names, n, "a constant without a statement")
	assert.Greater(t, likeness, 30, "most sections of law begin as their constants do")
}
