package vard_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A value of an enumeration has its row in the table of names: there are as many rows as
// exported constants of the type.
func TestEveryValueOfAnEnumerationHasItsName(t *testing.T) {
	enumerations := 0
	for _, dir := range append([]string{"."}, roomNames()...) {
		values := map[string]int{}    // constants by type
		rows := map[string]int{}      // elements by variable
		tables := map[string]string{} // the variable that the method String of a type reads first
		for _, file := range parsed(t, dir) {
			for _, decl := range file.Decls {
				switch d := decl.(type) {
				case *ast.FuncDecl:
					if d.Name.Name == "String" && d.Recv != nil {
						tables[typeName(d.Recv.List[0].Type)] = called(d.Body)
					}
				case *ast.GenDecl:
					typed := ""
					for _, spec := range d.Specs {
						v, ok := spec.(*ast.ValueSpec)
						switch {
						case !ok:
						case d.Tok == token.CONST:
							if v.Type != nil || len(v.Values) > 0 {
								typed = typeName(v.Type)
							}
							for _, name := range v.Names {
								if name.IsExported() {
									values[typed]++
								}
							}
						case d.Tok == token.VAR && len(v.Values) == 1:
							if lit, ok := v.Values[0].(*ast.CompositeLit); ok {
								rows[v.Names[0].Name] = len(lit.Elts)
							}
						}
					}
				}
			}
		}
		for name, table := range tables {
			if rows[table] > 0 {
				enumerations++
				assert.Equal(t, values[name], rows[table], "%s.%s: its constants, and the rows of %s", dir, name, table)
			}
		}
	}
	assert.GreaterOrEqual(t, enumerations, 20)
}

// parsed returns the files of a package without its tests.
func parsed(t *testing.T, dir string) (files []*ast.File) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	for _, path := range paths {
		if !strings.HasSuffix(path, "_test.go") {
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			require.NoError(t, err)
			files = append(files, file)
		}
	}
	return files
}

// called returns the first name on which a method is called.
func called(body *ast.BlockStmt) (name string) {
	ast.Inspect(body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && name == "" {
			if s, ok := call.Fun.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok {
					name = x.Name
				}
			}
		}
		return name == ""
	})
	return name
}
