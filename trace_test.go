package vard_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// The rooms of the library and what each of them says of itself.
var rooms = []struct {
	name      string
	rules     []vard.Rule
	data      []vard.Datum
	questions []vard.Fact
}{
	{"billing", slices.Collect(billing.Rules()), slices.Collect(billing.Data()), slices.Collect(billing.Questions())},
	{"eligibility", slices.Collect(eligibility.Rules()), slices.Collect(eligibility.Data()), slices.Collect(eligibility.Questions())},
	{"injury", slices.Collect(injury.Rules()), nil, slices.Collect(injury.Questions())},
	{"limitation", slices.Collect(limitation.Rules()), nil, slices.Collect(limitation.Questions())},
	{"referral", slices.Collect(referral.Rules()), slices.Collect(referral.Data()), slices.Collect(referral.Questions())},
}

// Every statement of the two pages, and where it is decided or carried: a statement
// of kind rule by a rule, one of kind fact by a datum, and both by a row of a
// specification. Background statements and the law need none. What is found is printed
// with its file and line.
func TestSpecOfEveryStatement(t *testing.T) {
	rules, data := map[vard.Statement]bool{}, map[vard.Statement]bool{}
	for _, room := range rooms {
		for _, r := range room.rules {
			for s := range r.Statements() {
				rules[s] = true
			}
		}
		for _, d := range room.data {
			for s := range d.Statements() {
				data[s] = true
			}
		}
	}
	cited := citations(t)
	for s := range vard.Statements() {
		t.Run(s.ID()+" "+s.Text().EN, func(t *testing.T) {
			for _, where := range cited[s] {
				t.Log(where)
			}
			if s.Kind().Decided() {
				assert.True(t, rules[s], "no rule decides it")
			}
			if s.Kind().Carried() {
				assert.True(t, data[s], "no datum carries it")
			}
			if s.Kind().Decided() || s.Kind().Carried() {
				assert.True(t, slices.ContainsFunc(cited[s], func(where string) bool { return strings.HasPrefix(where, "row ") }), "no row of a specification shows it")
			}
		})
	}
}

// citations tells where each statement is cited: in the calls that make rules and data,
// and in the rows of every specification file, each with file and line.
func citations(t *testing.T) map[vard.Statement][]string {
	byName := constants(t)
	found := map[vard.Statement][]string{}
	for _, room := range rooms {
		paths, err := filepath.Glob(filepath.Join(room.name, "*.go"))
		require.NoError(t, err)
		rows := 0
		for _, path := range paths {
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, path, nil, 0)
			require.NoError(t, err)
			note := func(what string, at token.Pos, within ...ast.Node) {
				seen := map[vard.Statement]bool{}
				for _, node := range within {
					ast.Inspect(node, func(n ast.Node) bool {
						if sel, ok := n.(*ast.SelectorExpr); ok && isPackage(sel.X, "cite") {
							s, known := byName[sel.Sel.Name]
							require.True(t, known, sel.Sel.Name)
							if !seen[s] {
								seen[s] = true
								found[s] = append(found[s], fmt.Sprintf("%s at %s", what, fset.Position(at)))
							}
						}
						return true
					})
				}
			}
			spec := strings.HasPrefix(filepath.Base(path), "spec") && strings.HasSuffix(path, "_test.go")
			ast.Inspect(file, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.CompositeLit:
					if cites := field(n, "Cites"); spec && cites != nil {
						rows++
						note("row "+literal(field(n, "ID")), n.Pos(), cites)
					}
				case *ast.CallExpr:
					if sel, ok := n.Fun.(*ast.SelectorExpr); ok && !strings.HasSuffix(path, "_test.go") && isPackage(sel.X, "vard") &&
						(sel.Sel.Name == "NewRule" || sel.Sel.Name == "NewDatum") {
						what := "rule " + literal(n.Args[0])
						if sel.Sel.Name == "NewDatum" {
							what = "datum " + literal(n.Args[0])
						}
						for _, arg := range n.Args[2:] {
							note(what, n.Pos(), arg)
						}
					}
				}
				return true
			})
		}
		assert.NotZero(t, rows, "%s has no row", room.name)
		t.Logf("%s: %d rules, %d data, %d questions, %d rows that name their sources", room.name, len(room.rules), len(room.data), len(room.questions), rows)
	}
	return found
}

// field returns the value of a key of a composite literal.
func field(lit *ast.CompositeLit, name string) ast.Expr {
	for _, element := range lit.Elts {
		if pair, ok := element.(*ast.KeyValueExpr); ok {
			if key, ok := pair.Key.(*ast.Ident); ok && key.Name == name {
				return pair.Value
			}
		}
	}
	return nil
}

// literal returns the text of a string or the name of a constant.
func literal(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		return strings.Trim(e.Value, `"`)
	case *ast.Ident:
		return e.Name
	}
	return ""
}

func isPackage(e ast.Expr, name string) bool {
	id, ok := e.(*ast.Ident)
	return ok && id.Name == name
}

// constants reads the names of the statements: the constants of package cite, in their
// order, are the statements from 1 on.
func constants(t *testing.T) map[string]vard.Statement {
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("internal", "cite", "cite.go"), nil, 0)
	require.NoError(t, err)
	byName := map[string]vard.Statement{}
	for _, decl := range file.Decls {
		if gen, ok := decl.(*ast.GenDecl); ok && gen.Tok == token.CONST {
			for _, s := range gen.Specs {
				for _, name := range s.(*ast.ValueSpec).Names {
					byName[name.Name] = vard.Statement(len(byName) + 1)
				}
			}
		}
	}
	return byName
}

func TestEveryRuleAndDatumIsNamedAndSpeaksBothLanguages(t *testing.T) {
	seen := map[string]bool{}
	check := func(t *testing.T, room, id string, text vard.Text, cites []vard.Statement) {
		assert.Regexp(t, regexp.MustCompile(`^`+room+`\.[a-z0-9]+(-[a-z0-9]+)*$`), id)
		assert.False(t, seen[id], "the ID stands twice")
		seen[id] = true
		spec.Texts(t, id, text)
		assert.NotEmpty(t, cites, "rests on nothing")
		for _, s := range cites {
			assert.NotEmpty(t, s.ID(), "cites what the register does not hold")
		}
		assert.Len(t, slices.Compact(slices.Sorted(slices.Values(cites))), len(cites), "cites a statement twice")
	}
	for _, room := range rooms {
		require.NotEmpty(t, room.rules, room.name)
		for _, r := range room.rules {
			t.Run(r.String(), func(t *testing.T) {
				for _, met := range []vard.Answer{vard.Yes, vard.No, vard.Unknown} {
					check(t, room.name, r.String(), r.Says(met), slices.Collect(r.Statements()))
					delete(seen, r.String())
				}
				seen[r.String()] = true
				assert.NotEqual(t, r.Says(vard.Yes), r.Says(vard.No), "the two sides say the same")
				assert.NotEqual(t, r.Says(vard.Yes), r.Says(vard.Unknown), "what is not known is said to be met")
				assert.NotEqual(t, r.Says(vard.No), r.Says(vard.Unknown), "what is not known is said not to be met")
			})
		}
		for _, d := range room.data {
			t.Run(d.ID(), func(t *testing.T) { check(t, room.name, d.ID(), d.Text(), slices.Collect(d.Statements())) })
		}
	}
}

func TestEveryQuestionIsNamedAndSpeaksBothLanguages(t *testing.T) {
	name := regexp.MustCompile(`^[a-z][A-Za-z0-9]*(\[\])?(\.[a-z][A-Za-z0-9]*(\[\])?)*$`)
	for _, room := range rooms {
		seen := map[string]bool{}
		require.NotEmpty(t, room.questions, room.name)
		for _, q := range room.questions {
			t.Run(room.name+" "+q.Name(), func(t *testing.T) {
				assert.Regexp(t, name, q.Name(), "a path on the wire")
				assert.False(t, seen[q.Name()], "the name stands twice")
				seen[q.Name()] = true
				spec.Texts(t, q.Name(), q.Question())
				assert.Regexp(t, `\?$`, q.Question().EN, "a question")
				assert.Regexp(t, `\?$`, q.Question().SV, "a question")
				assert.NotEmpty(t, q.AskOf().String(), "nobody is asked")
			})
		}
	}
}

// Every name that an importer can use, methods and fields too, says what it is.
func TestEveryExportedNameIsDocumented(t *testing.T) {
	dirs := []string{"."}
	for _, room := range rooms {
		dirs = append(dirs, room.name)
	}
	for _, dir := range dirs {
		t.Run(dir, func(t *testing.T) {
			paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
			require.NoError(t, err)
			described := false
			for _, path := range paths {
				if strings.HasSuffix(path, "_test.go") {
					continue
				}
				fset := token.NewFileSet()
				file, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
				require.NoError(t, err)
				if file.Doc != nil {
					assert.False(t, described, "the package is described in two files")
					described = true
					assert.Greater(t, len(file.Doc.Text()), 200, "the package's description")
				}
				for _, name := range undocumented(file) {
					t.Errorf("%s: %s has no comment", fset.Position(name.Pos()), name.Name)
				}
			}
			assert.True(t, described, "the package has no description")
		})
	}
}

// undocumented returns the exported names of a file without a comment of their own
// or, for constants and variables, of their group. A field may be told of in the
// comment of its struct.
func undocumented(file *ast.File) (names []*ast.Ident) {
	check := func(name *ast.Ident, docs ...*ast.CommentGroup) {
		for _, doc := range docs {
			if doc.Text() != "" {
				return
			}
		}
		if name.IsExported() {
			names = append(names, name)
		}
	}
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if decl.Recv == nil || receiver(decl.Recv.List[0].Type).IsExported() {
				check(decl.Name, decl.Doc)
			}
		case *ast.GenDecl:
			for _, s := range decl.Specs {
				switch s := s.(type) {
				case *ast.ValueSpec:
					for _, name := range s.Names {
						check(name, s.Doc, s.Comment, decl.Doc)
					}
				case *ast.TypeSpec:
					check(s.Name, s.Doc, decl.Doc)
					if fields, ok := s.Type.(*ast.StructType); ok && s.Name.IsExported() {
						for _, field := range fields.Fields.List {
							for _, name := range field.Names {
								if !strings.Contains(strings.ToLower(s.Doc.Text()+decl.Doc.Text()), strings.ToLower(name.Name)) {
									check(name, field.Doc, field.Comment)
								}
							}
						}
					}
				}
			}
		}
	}
	return names
}

func receiver(e ast.Expr) *ast.Ident {
	switch e := e.(type) {
	case *ast.StarExpr:
		return receiver(e.X)
	case *ast.IndexExpr:
		return receiver(e.X)
	case *ast.Ident:
		return e
	}
	return ast.NewIdent("_")
}

// The project carries what it needs: no file of it points to a place outside, but
// for the tests that read published numbers where a machine has them.
func TestNoFilePointsOutsideTheProject(t *testing.T) {
	path := regexp.MustCompile(`(\.\./)+[A-Za-z][\w./-]*`)
	outside := func(dir, target string) bool {
		rel, err := filepath.Rel(".", filepath.Join(dir, target))
		return err != nil || strings.HasPrefix(rel, "..")
	}
	require.True(t, outside("billing", "../../elsewhere"))
	require.False(t, outside("billing", "../register.go"))
	files := 0
	require.NoError(t, filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if entry.Name() == ".git" {
				return fs.SkipDir
			}
			return nil
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		files++
		// The README shows an importer how to point to the library.
		shown := strings.ReplaceAll(string(text), "vard => ../vard", "")
		for _, found := range path.FindAllString(shown, -1) {
			if strings.HasSuffix(name, "_test.go") && (strings.Contains(found, "/data") || name == "trace_test.go") {
				continue
			}
			assert.False(t, outside(filepath.Dir(name), found), "%s points to %s", name, found)
		}
		return nil
	}))
	assert.Greater(t, files, 30, "only the files of the project, and all of them")
}
