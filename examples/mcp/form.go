package main

import (
	"reflect"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/referral"
)

// A kind is how the value of a field is written.
type kind struct {
	hint vard.Text // for people
	json func() *jsonschema.Schema
}

func text(pattern string) func() *jsonschema.Schema {
	return func() *jsonschema.Schema {
		return &jsonschema.Schema{Types: []string{"string", "null"}, Pattern: pattern}
	}
}

// kinds are the types of the form that have a form of their own as text.
var kinds = map[reflect.Type]kind{
	reflect.TypeFor[vard.Answer](): {yesOrNo, func() *jsonschema.Schema { return &jsonschema.Schema{Types: []string{"boolean", "null"}} }},
	reflect.TypeFor[vard.Date]():   {aDay, text(`^\d{4}-\d{2}-\d{2}$`)},
	reflect.TypeFor[vard.Moment](): {aMoment, text("")},

	reflect.TypeFor[billing.Money]():     {anAmount, text(`^-?\d+(\.\d+)? [A-Z]{3}$`)},
	reflect.TypeFor[billing.Limit]():     {aLimit, text(`^(unlimited|\d+(\.\d+)? [A-Z]{3})$`)},
	reflect.TypeFor[billing.Expiry]():    {anExpiry, text(`^(until_further_notice|\d{4}-\d{2}-\d{2})$`)},
	reflect.TypeFor[billing.Rate]():      {aRate, text(`^[01](\.\d+)?$`)},
	reflect.TypeFor[billing.Currency]():  {aCurrency, text(`^[A-Z]{3}$`)},
	reflect.TypeFor[billing.Country]():   {aCountry, text(`^[A-Z]{2}$`)},
	reflect.TypeFor[referral.Language](): {aLanguage, text("")},

	reflect.TypeFor[billing.Service]():   {named[billing.Service](), names[billing.Service]},
	reflect.TypeFor[billing.PayerKind](): {named[billing.PayerKind](), names[billing.PayerKind]},
	reflect.TypeFor[billing.Rounding]():  {named[billing.Rounding](), names[billing.Rounding]},

	reflect.TypeFor[bool]():   {yesOrNo, func() *jsonschema.Schema { return &jsonschema.Schema{Type: "boolean"} }},
	reflect.TypeFor[int]():    {aNumber, func() *jsonschema.Schema { return &jsonschema.Schema{Type: "integer"} }},
	reflect.TypeFor[string](): {vard.Text{}, func() *jsonschema.Schema { return &jsonschema.Schema{Type: "string"} }},
}

// An enumeration of the library, whose values count from 1 to the last that has a name.
type enumeration interface {
	~uint8
	String() string
	Text() vard.Text
}

func names[E enumeration]() *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "string"}
	for v := E(1); v.String() != ""; v++ {
		s.Enum = append(s.Enum, v.String())
	}
	return s
}

// named lists the names and what they mean.
func named[E enumeration]() (t vard.Text) {
	for v := E(1); v.String() != ""; v++ {
		if t.SV != "" {
			t.SV, t.EN = t.SV+"; ", t.EN+"; "
		}
		t.SV += v.String() + ": " + v.Text().SV
		t.EN += v.String() + ": " + v.Text().EN
	}
	return t
}

// typeOf returns the type of a fact of a part; the place in a list makes no difference.
func typeOf(part, fact string) reflect.Type {
	for path, t := range casefile.Form() {
		if path == part+"."+general(fact) {
			return t
		}
	}
	return nil
}

// general takes the places out of a name: payers[3].limit is payers[].limit.
func general(name string) string {
	var b strings.Builder
	for place := false; name != ""; name = name[1:] {
		switch {
		case name[0] == '[':
			place = true
			b.WriteString("[]")
		case name[0] == ']':
			place = false
		case !place:
			b.WriteByte(name[0])
		}
	}
	return b.String()
}

// schema describes the arguments of the tool of a part: the case file with that part
// alone. Each field of which the package asks bears its question and who can answer it.
func (p part) schema() *jsonschema.Schema {
	root := object()
	for path, t := range casefile.Form() {
		if name, _, _ := strings.Cut(path, "."); name != p.name && path != "on" && path != "id" {
			continue
		}
		s := root
		steps := strings.Split(path, ".")
		for _, step := range steps[:len(steps)-1] {
			s = child(s, step)
		}
		leaf(s, steps[len(steps)-1], t).Description = p.describe(path, t)
	}
	return root
}

func object() *jsonschema.Schema {
	return &jsonschema.Schema{Type: "object", Properties: map[string]*jsonschema.Schema{}, AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}}}
}

// child returns the object of that name, or of the elements of the list of that name,
// inside another.
func child(s *jsonschema.Schema, step string) *jsonschema.Schema {
	name, list := strings.CutSuffix(step, "[]")
	inside, ok := s.Properties[name]
	if !ok {
		inside = object()
		if list {
			inside = &jsonschema.Schema{Type: "array", Items: inside}
		}
		s.Properties[name] = inside
	}
	if list {
		return inside.Items
	}
	return inside
}

// leaf adds a field that has no fields of its own.
func leaf(s *jsonschema.Schema, step string, t reflect.Type) *jsonschema.Schema {
	name, list := strings.CutSuffix(step, "[]")
	field := &jsonschema.Schema{Types: []string{"string", "number"}} // an identifier of the caller's own
	if k, ok := kinds[t]; ok {
		field = k.json()
	}
	if list {
		field = &jsonschema.Schema{Types: []string{"array", "null"}, Items: field}
	}
	s.Properties[name] = field
	return field
}

func (p part) describe(path string, t reflect.Type) string {
	hint := kinds[t].hint.EN
	for f := range p.questions() {
		if name := p.name + "." + f.Name(); name == path || name+"[]" == path {
			return strings.TrimSuffix(f.Question().EN+" To be answered by "+f.AskOf().Text().EN+". "+hint, " ")
		}
	}
	if path == "on" {
		return "The day of assessment. " + hint
	}
	return hint
}
