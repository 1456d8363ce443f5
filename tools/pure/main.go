// Command pure refuses in the library what the stock linters have no words for:
// goroutines, variables that an importer can change, code that changes a variable of
// its package, so that a decision could depend on an earlier one, and a panic anywhere
// but in a function Must… of a file must.go, which the library itself calls on
// constants only.
//
//	pure . ./eligibility ./billing …
package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/analysis/singlechecker"
	"golang.org/x/tools/go/ast/inspector"
)

func main() { singlechecker.Main(analyzer) }

var analyzer = &analysis.Analyzer{
	Name:     "pure",
	Doc:      "refuses goroutines, channels, exported variables and changes of package variables, and panics outside Must…",
	Requires: []*analysis.Analyzer{inspect.Analyzer},
	Run:      run,
}

func run(pass *analysis.Pass) (any, error) {
	in := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector)
	report := func(n ast.Node, why string) {
		if !strings.HasSuffix(pass.Fset.Position(n.Pos()).Filename, "_test.go") {
			pass.ReportRangef(n, "%s", why)
		}
	}
	for _, file := range pass.Files {
		inMust := filepath.Base(pass.Fset.Position(file.Pos()).Filename) == "must.go"
		for _, decl := range file.Decls {
			if f, ok := decl.(*ast.FuncDecl); !ok || !inMust || !strings.HasPrefix(f.Name.Name, "Must") {
				ast.Inspect(decl, func(n ast.Node) bool {
					if call, ok := n.(*ast.CallExpr); ok && panics(pass.TypesInfo, call) {
						report(n, "only a function Must… in a file must.go panics")
					}
					return true
				})
			}
			if gen, ok := decl.(*ast.GenDecl); ok && gen.Tok == token.VAR {
				for _, spec := range gen.Specs {
					for _, name := range spec.(*ast.ValueSpec).Names {
						if name.IsExported() {
							report(name, "an exported variable can be changed by any importer")
						}
					}
				}
			}
		}
	}
	// global reports whether the expression stands for a variable of the package or
	// for a part of one.
	var global func(e ast.Expr) bool
	global = func(e ast.Expr) bool {
		switch e := e.(type) {
		case *ast.Ident:
			v, ok := pass.TypesInfo.Uses[e].(*types.Var)
			return ok && v.Pkg() != nil && v.Parent() == v.Pkg().Scope()
		case *ast.SelectorExpr:
			if sel := pass.TypesInfo.Selections[e]; sel == nil {
				return global(e.Sel) // another package's variable
			}
			return global(e.X)
		case *ast.IndexExpr:
			return global(e.X)
		case *ast.SliceExpr:
			return global(e.X)
		case *ast.StarExpr:
			return global(e.X)
		case *ast.ParenExpr:
			return global(e.X)
		}
		return false
	}
	const changed = "a variable of the package is changed: a decision must not depend on an earlier one"
	in.Preorder([]ast.Node{(*ast.GoStmt)(nil), (*ast.SendStmt)(nil), (*ast.SelectStmt)(nil), (*ast.ChanType)(nil),
		(*ast.AssignStmt)(nil), (*ast.IncDecStmt)(nil), (*ast.RangeStmt)(nil), (*ast.CallExpr)(nil)}, func(n ast.Node) {
		switch n := n.(type) {
		case *ast.GoStmt:
			report(n, "the library starts no goroutine")
		case *ast.SendStmt, *ast.SelectStmt, *ast.ChanType:
			report(n, "the library has no channels")
		case *ast.AssignStmt:
			for _, left := range n.Lhs {
				if global(left) {
					report(left, changed)
				}
			}
		case *ast.IncDecStmt:
			if global(n.X) {
				report(n, changed)
			}
		case *ast.RangeStmt:
			for _, left := range []ast.Expr{n.Key, n.Value} {
				if n.Tok == token.ASSIGN && left != nil && global(left) {
					report(left, changed)
				}
			}
		case *ast.CallExpr:
			if strings.HasPrefix(called(n), "Must") {
				for _, arg := range n.Args {
					if pass.TypesInfo.Types[arg].Value == nil {
						report(n, "Must… is for constants")
					}
				}
			}
			if id, ok := n.Fun.(*ast.Ident); ok && len(n.Args) > 0 {
				_, builtin := pass.TypesInfo.Uses[id].(*types.Builtin)
				if builtin && (id.Name == "delete" || id.Name == "clear" || id.Name == "copy") && global(n.Args[0]) {
					report(n, changed)
				}
			}
		}
	})
	return nil, nil
}

func panics(info *types.Info, call *ast.CallExpr) bool {
	id, ok := call.Fun.(*ast.Ident)
	if !ok {
		return false
	}
	builtin, ok := info.Uses[id].(*types.Builtin)
	return ok && builtin.Name() == "panic"
}

// called returns the name of the function or method that is called.
func called(call *ast.CallExpr) string {
	switch f := call.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}
