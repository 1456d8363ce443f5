// Command api writes down the public names of the library, one a line, so that every
// change of its face is seen where it is reviewed.
//
//	go run -C tools ./api -w        write api/v0.txt
//	go run -C tools ./api -check    fail, and say what differs, where it is out of date
package main

import (
	"cmp"
	"flag"
	"fmt"
	"go/types"
	"log"
	"os"
	"path"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

func main() {
	log.SetFlags(0)
	root := flag.String("root", "..", "the folder of the module")
	file := flag.String("file", "../api/v0.txt", "the file")
	write := flag.Bool("w", false, "write the file")
	check := flag.Bool("check", false, "compare the file")
	flag.Parse()
	names, err := public(*root)
	if err != nil {
		log.Fatal(err)
	}
	switch {
	case *write:
		err = os.WriteFile(*file, []byte(strings.Join(names, "\n")+"\n"), 0o644)
	case *check:
		var text []byte
		text, err = os.ReadFile(*file)
		if change := difference(strings.Split(strings.TrimSuffix(string(text), "\n"), "\n"), names); err == nil && len(change) > 0 {
			err = fmt.Errorf("%s\n%s is out of date: if this change is meant, go run -C tools ./api -w", strings.Join(change, "\n"), path.Base(*file))
		}
	default:
		fmt.Println(strings.Join(names, "\n"))
	}
	if err != nil {
		log.Fatal(err)
	}
}

// public returns the lines of every package of the module that others can import.
func public(root string) (lines []string, err error) {
	list, err := packages.Load(&packages.Config{
		Dir:  root,
		Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports | packages.NeedDeps | packages.NeedSyntax | packages.NeedTypesInfo,
	}, "./...")
	if err != nil {
		return nil, err
	}
	slices.SortFunc(list, func(a, b *packages.Package) int { return cmp.Compare(a.PkgPath, b.PkgPath) })
	for _, p := range list {
		if len(p.Errors) > 0 {
			return nil, p.Errors[0]
		}
		if p.Name != "main" && !strings.Contains(p.PkgPath+"/", "/internal/") {
			lines = append(lines, face(p.Types)...)
		}
	}
	if len(lines) == 0 {
		return nil, fmt.Errorf("no public name in %s", root)
	}
	return lines, nil
}

// face returns the sorted lines of one package. What belongs to a type begins with
// the type's name, and so stands below it.
func face(p *types.Package) (lines []string) {
	write := func(t types.Type) string {
		return types.TypeString(t, func(other *types.Package) string {
			if other == p {
				return ""
			}
			return other.Name()
		})
	}
	add := func(format string, args ...any) {
		lines = append(lines, p.Name()+": "+fmt.Sprintf(format, args...))
	}
	signature := func(f *types.Func) string { return f.Name() + strings.TrimPrefix(write(f.Type()), "func") }
	for _, name := range p.Scope().Names() {
		object := p.Scope().Lookup(name)
		if !object.Exported() {
			continue
		}
		switch object := object.(type) {
		case *types.Const:
			add("const %s %s = %s", name, write(object.Type()), object.Val().ExactString())
		case *types.Var:
			add("var %s %s", name, write(object.Type()))
		case *types.Func:
			add("func %s", signature(object))
		case *types.TypeName:
			if object.IsAlias() {
				add("type %s = %s", name, write(types.Unalias(object.Type())))
				continue
			}
			kind := "struct"
			whole, isStruct := object.Type().Underlying().(*types.Struct)
			if !isStruct {
				kind = write(object.Type().Underlying())
			}
			if _, isInterface := object.Type().Underlying().(*types.Interface); !isInterface && !types.Comparable(object.Type()) {
				kind += ", not comparable"
			}
			add("type %s %s", write(object.Type()), kind)
			if isStruct {
				for i := range whole.NumFields() {
					if field := whole.Field(i); field.Exported() {
						add("%s", strings.TrimSpace(fmt.Sprintf("type %s, field %s %s %s", name, field.Name(), write(field.Type()), whole.Tag(i))))
					}
				}
			}
			ofValue := types.NewMethodSet(object.Type())
			for method := range types.NewMethodSet(types.NewPointer(object.Type())).Methods() {
				if f := method.Obj().(*types.Func); f.Exported() {
					receiver := name
					if ofValue.Lookup(p, f.Name()) == nil {
						receiver = "*" + name
					}
					add("type %s, method (%s) %s", name, receiver, signature(f))
				}
			}
		}
	}
	slices.Sort(lines)
	return lines
}

// difference returns the lines that only one of the two holds, marked as diff marks
// them.
func difference(before, after []string) (change []string) {
	for _, line := range before {
		if !slices.Contains(after, line) {
			change = append(change, "- "+line)
		}
	}
	for _, line := range after {
		if !slices.Contains(before, line) {
			change = append(change, "+ "+line)
		}
	}
	return change
}
