package main

import (
	"encoding"
	"iter"
	"maps"
	"reflect"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/jsonschema-go/jsonschema"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/examples/casefile/receipt"
	"github.com/vardregler/vard/examples/service/wire"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

type (
	schema   = jsonschema.Schema
	override = map[reflect.Type]*schema
)

// The forms in which the library's types write themselves.
const (
	day      = `[0-9]{4}-[0-9]{2}-[0-9]{2}`
	stretch  = `([0-9]{4}(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?|[0-9]{3}X|[0-9]{2}XX)`
	moment   = `^(not-yet|` + stretch + `|\[` + stretch + `?\.\.` + stretch + `?\]|(` + stretch + `|\.\.)/(` + stretch + `|\.\.))$`
	amount   = `-?(0|[1-9][0-9]*)(\.[0-9]+)? [A-Z]{3}`
	tag      = `^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`
	ruleName = `^[a-z]+\.[a-z0-9-]+$`
)

// leaves are the types with a form of their own.
var leaves = override{
	reflect.TypeFor[vard.Answer]():          {Types: []string{"boolean", "null"}},
	reflect.TypeFor[vard.Date]():            {Types: []string{"string", "null"}, Format: "date"},
	reflect.TypeFor[vard.Moment]():          text(moment, "A day (2013-03-05), a month (2013-03), a year (2013), an interval ([2013-03-01..2013-05-31]), or not-yet for what has not happened."),
	reflect.TypeFor[billing.Money]():        text("^"+amount+"$", "An amount with exactly the decimals of its currency: 1234.50 SEK."),
	reflect.TypeFor[billing.Limit]():        text("^("+amount+"|unlimited)$", "An amount, or unlimited."),
	reflect.TypeFor[billing.Expiry]():       text("^("+day+"|until_further_notice)$", "The last day, or until_further_notice."),
	reflect.TypeFor[billing.Rate]():         text(`^[01](\.[0-9]+)?$`, "From 0 to 1."),
	reflect.TypeFor[billing.Country]():      text(`^[A-Z]{2}$`, "A country of ISO 3166."),
	reflect.TypeFor[billing.Currency]():     text(`^[A-Z]{3}$`, "A currency of ISO 4217."),
	reflect.TypeFor[referral.Language]():    text(tag, "A language tag (BCP 47): ckb, fa-AF."),
	reflect.TypeFor[vard.Fact]():            {Type: "string", Description: "A fact of the part by its path."},
	reflect.TypeFor[vard.Statement]():       {Type: "string", Description: "A statement by its ID; see /v1/statements."},
	reflect.TypeFor[vard.Rule]():            {Type: "string", Pattern: ruleName, Description: "A rule by its ID; see /v1/rules."},
	reflect.TypeFor[vard.RuleID]():          {Type: "string", Pattern: ruleName, Description: "A rule by its ID; see /v1/rules."},
	reflect.TypeFor[vard.Code]():            {Type: "string", Pattern: `^[a-z0-9_]+$`, Description: "The reason, a stable name."},
	reflect.TypeFor[receipt.Age]():          {Type: "string", Enum: []any{receipt.Present, receipt.Older, receipt.Newer, receipt.Another}},
	reflect.TypeFor[jsontext.Value]():       {Type: "string", MaxLength: jsonschema.Ptr(200), Description: "Your own identifier. It comes back in the answer and stands in the receipt."},
	reflect.TypeFor[merits]():               {Types: []string{"string", "null"}, Enum: append(names(reflect.TypeFor[injury.Outcome]()), nil)},
	reflect.TypeFor[casefile.Billing]():     oneOrMore("BillingAccount"),
	reflect.TypeFor[casefile.Settlements](): oneOrMore("Settlement"),
	reflect.TypeFor[eligibility.Decision](): ref("EligibilityDecision"),
	reflect.TypeFor[referral.Decision]():    ref("ReferralDecision"),
	reflect.TypeFor[limitation.Decision]():  ref("LimitationDecision"),
	reflect.TypeFor[injury.Decision]():      ref("InjuryDecision"),
	reflect.TypeFor[vard.Finding]():         ref("Finding"),
}

func text(pattern, says string) *schema {
	return &schema{Types: []string{"string", "null"}, Pattern: pattern, Description: says}
}

func oneOrMore(component string) *schema {
	return &schema{OneOf: []*schema{ref(component), {Type: "array", Items: ref(component)}}}
}

func ref(component string) *schema { return &schema{Ref: "#/components/schemas/" + component} }

// names are those of an enumeration.
func names(t reflect.Type) (list []any) {
	v := reflect.New(t).Elem()
	for i := uint64(1); ; i++ {
		v.SetUint(i)
		name, err := v.Interface().(encoding.TextMarshaler).MarshalText()
		if err != nil || len(name) == 0 {
			return list
		}
		list = append(list, string(name))
	}
}

// A part of the case: its facts, the questions that explain them, and what it decides.
type part struct {
	name, says string
	facts      reflect.Type
	questions  iter.Seq[vard.Fact]
}

var parts = []part{
	{"eligibility", "May the person use the route for international patients, or belongs to public care?", reflect.TypeFor[eligibility.Facts](), eligibility.Questions()},
	{"referral", "Which step of the path comes next?", reflect.TypeFor[referral.Progress](), referral.Questions()},
	{"billing", "Who pays what? One account, or several that are settled together.", reflect.TypeFor[billing.Account](), billing.Questions()},
	{"limitation", "Is the claim in time?", reflect.TypeFor[limitation.Claim](), limitation.Questions()},
	{"injury", "Is the injury of a kind that is compensated?", reflect.TypeFor[injury.Claim](), injury.Questions()},
}

// answers are the other types that go over the wire.
var answers = []reflect.Type{
	reflect.TypeFor[eligibilityDecision](), reflect.TypeFor[referralDecision](), reflect.TypeFor[settlement](),
	reflect.TypeFor[limitationDecision](), reflect.TypeFor[injuryDecision](),
	reflect.TypeFor[decisions](), reflect.TypeFor[wire.Answer](), reflect.TypeFor[wire.Problem](), reflect.TypeFor[wire.Replay](), reflect.TypeFor[receipt.Receipt](),
	reflect.TypeFor[wire.Statements](), reflect.TypeFor[wire.Rules](), reflect.TypeFor[wire.Questions](), reflect.TypeFor[wire.Health](),
}

// schemas makes the schemas of all types, each under its name.
func schemas() (map[string]*schema, error) {
	types := map[reflect.Type]bool{} // true: of the case
	reach(types, reflect.TypeFor[casefile.Case](), true)
	reach(types, reflect.TypeFor[billing.Account](), true) // below a list or alone
	for _, t := range answers {
		reach(types, t, false)
	}
	all := map[string]*schema{}
	for t, ofCase := range types {
		s, err := schemaOf(t, ofCase, types)
		if err != nil {
			return nil, err
		}
		all[name(t)] = s
	}
	for _, p := range parts {
		explain(all, p)
	}

	// What the types do not say.
	all["Answer"].Properties["id"] = all["Case"].Properties["id"].CloneSchemas()
	all["LimitationLastDay"].Type, all["LimitationLastDay"].Types = "", []string{"object", "null"}
	all["Answer"].Properties["decisions"] = ref("Decisions")
	all["Receipt"].Properties["case"], all["Receipt"].Properties["decisions"] = ref("Case"), ref("Decisions")
	all["Description"] = &schema{Type: "object", Required: []string{"openapi"}, Description: "An OpenAPI document."}
	all["Decisions"].Description = "The decisions, under the names of their parts; the findings say whether these agree with each other."
	whole := all["Case"]
	whole.Description = "Any parts of a case. Each is decided by itself."
	whole.Properties["on"] = &schema{Type: "string", Format: "date", Description: "The day of assessment; every part but eligibility needs it."}
	for _, p := range parts { // the case of one part alone
		s := &schema{Type: "object", AdditionalProperties: whole.AdditionalProperties.CloneSchemas(), Properties: map[string]*schema{}}
		for _, of := range []string{"id", "on", p.name} {
			s.Properties[of] = whole.Properties[of].CloneSchemas()
		}
		s.PropertyOrder = []string{"id", "on", p.name}
		if p.name != "eligibility" {
			s.Required = []string{"on"}
		}
		all[title(p.name)+"Case"] = s
	}
	return all, nil
}

// schemaOf makes the schema of a type; it points to the others.
func schemaOf(t reflect.Type, ofCase bool, types map[reflect.Type]bool) (*schema, error) {
	if t.Kind() == reflect.Uint8 {
		return &schema{Type: "string", Enum: names(t)}, nil
	}
	others := maps.Clone(leaves)
	for other := range types {
		if other != t {
			others[other] = ref(name(other))
		}
	}
	s, err := jsonschema.ForType(t, &jsonschema.ForOptions{TypeSchemas: others})
	if err != nil {
		return nil, err
	}
	for _, p := range s.Properties {
		if p.Ref != "" || p.OneOf != nil { // what is absent is left out, and never null
			p.Types = nil
		}
		if p.Items != nil && !ofCase {
			p.Type, p.Types = "array", nil
		}
	}
	if ofCase { // nothing is required of a case: what is not known is left out
		s.Required = nil
	}
	return s, nil
}

// reach adds the types of which a type consists, but for leaves.
func reach(types map[reflect.Type]bool, t reflect.Type, ofCase bool) {
	if _, leaf := leaves[t]; leaf {
		return
	}
	if kind := t.Kind(); kind == reflect.Pointer || kind == reflect.Slice {
		reach(types, t.Elem(), ofCase)
		return
	}
	if _, seen := types[t]; seen || t.Kind() != reflect.Uint8 && t.Kind() != reflect.Struct {
		return
	}
	types[t] = ofCase
	if t.Kind() != reflect.Struct {
		return
	}
	for i := range t.NumField() {
		if f := t.Field(i); f.IsExported() && f.Tag.Get("json") != "" && f.Tag.Get("json") != "-" {
			reach(types, f.Type, ofCase)
		}
	}
}

// name is that of a type's schema: the package's name before those of the library.
func name(t reflect.Type) string {
	of := strings.ToUpper(t.Name()[:1]) + t.Name()[1:]
	switch pkg := t.PkgPath()[strings.LastIndex(t.PkgPath(), "/")+1:]; pkg {
	case "eligibility", "referral", "billing", "limitation", "injury":
		return strings.ToUpper(pkg[:1]) + pkg[1:] + strings.TrimPrefix(of, strings.ToUpper(pkg[:1])+pkg[1:])
	}
	return of
}

// explain describes the facts of a part by the library's own questions.
func explain(all map[string]*schema, of part) {
	asked := map[string]vard.Fact{}
	for q := range of.questions {
		asked[q.Name()] = q
	}
	var walk func(t reflect.Type, path string)
	walk = func(t reflect.Type, path string) {
		for i := range t.NumField() {
			f := t.Field(i)
			field, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			at, inner := path+field, f.Type
			if inner.Kind() == reflect.Slice {
				at, inner = at+"[]", inner.Elem()
			}
			_, leaf := leaves[inner]
			q, known := asked[at]
			if !known {
				q, known = asked[path+field]
			}
			switch p := all[name(t)].Properties[field]; {
			case known && p.Ref == "":
				says := q.Question().EN + " Ask " + q.AskOf().Text().EN + "."
				if p.Description != "" && !strings.HasPrefix(p.Description, says) {
					says += " " + p.Description
				}
				p.Description = says
			case inner.Kind() == reflect.Struct && !leaf:
				walk(inner, at+".")
			}
		}
	}
	walk(of.facts, "")
}
