// Command pure refuses in the library what the stock linters have no words for:
// goroutines, variables that an importer can change, and code that changes a
// variable of its package, so that a decision could depend on an earlier one.
//
//	pure . ./eligibility ./billing …
package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/analysis/singlechecker"
	"golang.org/x/tools/go/ast/inspector"
)

func main() { singlechecker.Main(analyzer) }

var analyzer = &analysis.Analyzer{
	Name:     "pure",
	Doc:      "refuses goroutines, channels, exported variables and changes of package variables",
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
		for _, decl := range file.Decls {
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
