package vard_test

import (
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
// specification. Background statements and the law need none.
func TestSpecOfEveryStatement(t *testing.T) {
	rules, data := map[vard.Statement][]string{}, map[vard.Statement][]string{}
	for _, room := range rooms {
		for _, r := range room.rules {
			for s := range r.Statements() {
				rules[s] = append(rules[s], r.ID())
			}
		}
		for _, d := range room.data {
			for s := range d.Statements() {
				data[s] = append(data[s], d.ID())
			}
		}
	}
	rows := specRows(t)
	for s := range vard.Statements() {
		if s.Kind()&(vard.IsRule|vard.IsFact) == 0 {
			continue
		}
		t.Run(s.ID()+" "+s.Text().EN, func(t *testing.T) {
			t.Logf("decided by %s; carried by %s; %d rows of the specification", list(rules[s]), list(data[s]), rows[s])
			if s.Kind()&vard.IsRule != 0 {
				assert.NotEmpty(t, rules[s], "no rule decides it")
			}
			if s.Kind()&vard.IsFact != 0 {
				assert.NotEmpty(t, data[s], "no datum carries it")
			}
			assert.NotZero(t, rows[s], "no row of a specification shows it")
		})
	}
}

func list(names []string) string {
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, ", ")
}

// specRows counts the rows of every package's spec_test.go that cite a statement:
// the names vard.XXX inside the value of a key named cites.
func specRows(t *testing.T) map[vard.Statement]int {
	byName := constants(t)
	rows := map[vard.Statement]int{}
	for _, room := range rooms {
		path := filepath.Join(room.name, "spec_test.go")
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		ids := 0
		ast.Inspect(file, func(n ast.Node) bool {
			pair, ok := n.(*ast.KeyValueExpr)
			if !ok {
				return true
			}
			if key, ok := pair.Key.(*ast.Ident); !ok || key.Name != "cites" {
				return true
			}
			ids++
			cited := map[vard.Statement]bool{}
			ast.Inspect(pair.Value, func(n ast.Node) bool {
				if sel, ok := n.(*ast.SelectorExpr); ok {
					if s, ok := byName[sel.Sel.Name]; ok {
						cited[s] = true
					}
				}
				return true
			})
			assert.NotEmpty(t, cited, "%s: a row that cites nothing", path)
			for s := range cited {
				rows[s]++
			}
			return false
		})
		assert.NotZero(t, ids, "%s has no row", path)
		t.Logf("%s: %d rules, %d data, %d questions, %d rows", room.name, len(room.rules), len(room.data), len(room.questions), ids)
	}
	return rows
}

// constants reads the names of the statements from the source: the constants of
// register.go, in their order, are the statements from 1 on.
func constants(t *testing.T) map[string]vard.Statement {
	file, err := parser.ParseFile(token.NewFileSet(), "register.go", nil, 0)
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
	for name, s := range byName {
		if s <= vard.LOF39 {
			require.Equal(t, strings.ReplaceAll(s.ID(), "-", ""), name, "the order of the constants")
		} else {
			require.NotEmpty(t, s.ID(), name)
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
			t.Run(r.ID(), func(t *testing.T) { check(t, room.name, r.ID(), r.Text(), slices.Collect(r.Statements())) })
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
				assert.NotEmpty(t, q.Ask().String(), "nobody is asked")
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
