//go:build !nojson

package casefile

import (
	"iter"
	"reflect"
	"strings"

	"github.com/vardregler/vard/billing"
)

// Form ranges over the fields of a case file in their order: the path, in which [] stands
// for an element of a list, and the type that is read there.
func Form() iter.Seq2[string, reflect.Type] {
	return func(yield func(string, reflect.Type) bool) { fields("", reflect.TypeFor[Case](), yield) }
}

func fields(path string, t reflect.Type, yield func(string, reflect.Type) bool) bool {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t == reflect.TypeFor[Billing]() {
		t = reflect.TypeFor[billing.Account]()
	}
	switch own := readsItself(reflect.New(t).Elem()); {
	case own, t.Kind() != reflect.Struct && t.Kind() != reflect.Slice:
		return yield(path, t)
	case t.Kind() == reflect.Slice:
		return fields(path+"[]", t.Elem(), yield)
	}
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name == "" || name == "-" {
			continue
		}
		if path != "" {
			name = path + "." + name
		}
		if !fields(name, t.Field(i).Type, yield) {
			return false
		}
	}
	return true
}
