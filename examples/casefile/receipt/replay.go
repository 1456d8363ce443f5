package receipt

import (
	"bytes"
	"cmp"
	"encoding"
	"iter"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/go-json-experiment/json"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// Replay is what came of deciding the facts of a receipt again.
type Replay struct {
	Age         Age          // of the rule set of the receipt
	Differences []Difference // the first hundred, the outcome of each part before the rest of it; none: the same
}

// Same reports whether the decisions are the same, to the byte.
func (r Replay) Same() bool { return len(r.Differences) == 0 }

// Age says how the rule set of a receipt stands to the present one.
type Age string

// The ages. Two rule sets of one day may differ in their readings.
const (
	Present Age = "present" // it is the same
	Older   Age = "older"   // its sources were last compared on an earlier day
	Newer   Age = "newer"   // … on a later day
	Another Age = "another" // … on the same day, and yet it is not the same
)

// Difference is one place at which the present decisions are not those of the receipt.
//
// Old and New hold names of this library only: outcomes and other names of enumerations,
// rules, statements, facts, and true, false and null. Days, amounts, texts, and whatever
// else may be about a person are Withheld. Nothing is the empty text. The path holds names
// of the present form: what the receipt has besides is told of at its parent.
type Difference struct {
	Path     string
	Old, New string
	Rule     vard.RuleID // the first rule of that part that is found otherwise, or on which the outcome rests; empty where there is none
}

// String says it in one line: the path, then what was and what is.
func (d Difference) String() string {
	return cmp.Or(d.Path, "the case") + ": " + cmp.Or(d.Old, "nothing") + " -> " + cmp.Or(d.New, "nothing")
}

// Withheld stands for what is not told.
const Withheld = "(not told)"

const most = 100 // differences that are told

// Replay decides the facts of the receipt again, by the present rules, without clock,
// network or files.
func (r *Receipt) Replay() Replay {
	result := Replay{Age: r.Rules.age()}
	_, decided := decide(casefile.Read(r.Case))
	now := canonical(decided)
	if bytes.Equal(now, r.Decisions) {
		return result
	}
	var was, is any
	if json.Unmarshal(r.Decisions, &was) != nil || json.Unmarshal(now, &is) != nil {
		was = nil // a receipt that was not read: everything is different
	}
	compare(&result.Differences, "", was, is, "")
	if result.Same() { // the same names and values, written in another way
		result.Differences = []Difference{{Old: Withheld, New: Withheld}}
	}
	return result
}

func (s RuleSet) age() Age {
	now := Rules()
	switch {
	case s.SHA256 == now.SHA256:
		return Present
	case s.Version.Before(now.Version):
		return Older
	case s.Version.After(now.Version):
		return Newer
	}
	return Another
}

type (
	object = map[string]any
	list   = []any
	absent struct{} // apart from null
)

// compare adds what differs at a path and below it. The rule is that of what encloses it.
func compare(to *[]Difference, path string, was, is any, rule vard.RuleID) {
	if len(*to) >= most || reflect.DeepEqual(was, is) {
		return
	}
	switch is := is.(type) {
	case object:
		was, ok := was.(object)
		if !ok {
			break
		}
		rule = cmp.Or(changed(was, is), rule)
		for _, name := range names(is) {
			compare(to, join(path, name), value(was, name), is[name], rule)
		}
		for name := range was {
			if _, known := is[name]; !known {
				compare(to, path, was[name], absent{}, rule)
				break
			}
		}
		return
	case list:
		was, ok := was.(list)
		if !ok {
			break
		}
		was = aligned(was, is)
		for i := range max(len(was), len(is)) {
			compare(to, path+"["+strconv.Itoa(i)+"]", at(was, i), at(is, i), rule)
		}
		return
	}
	if len(*to) < most {
		*to = append(*to, Difference{path, told(was), told(is), rule})
	}
}

// names returns the names of an object, the outcome and what it rests on first; of a case,
// its parts in the order of the form.
func names(o object) []string {
	order := []string{"outcome", "findings", "reasons", "eligibility", "referral", "billing", "limitation", "injury"}
	place := func(name string) int {
		if i := slices.Index(order, name); i >= 0 {
			return i
		}
		return len(order)
	}
	return slices.SortedFunc(maps.Keys(o), func(a, b string) int {
		return cmp.Or(cmp.Compare(place(a), place(b)), cmp.Compare(a, b))
	})
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func value(o object, name string) any {
	if v, ok := o[name]; ok {
		return v
	}
	return absent{}
}

func at(l list, i int) any {
	if i < len(l) {
		return l[i]
	}
	return absent{}
}

// aligned puts findings in the order of others: each beside the one of the same rule and
// payer, those that have none at the end. Other lists stay as they are.
func aligned(was, is list) list {
	beside, rest := make(list, len(is)), list{}
	for i := range beside {
		beside[i] = absent{}
	}
	for _, v := range was {
		f, ok := v.(object)
		if !ok || f["rule"] == nil {
			return was
		}
		i := slices.IndexFunc(is, func(v any) bool {
			other, ok := v.(object)
			return ok && other["rule"] == f["rule"] && other["payer"] == f["payer"]
		})
		if i >= 0 && beside[i] == (absent{}) {
			beside[i] = v
		} else {
			rest = append(rest, v)
		}
	}
	return append(beside, rest...)
}

// changed returns the rule to which a difference between two objects belongs: that of a
// finding; else the first that the two find otherwise; else the first reason.
func changed(was, is object) vard.RuleID {
	if id := ruleOf(is); id != "" {
		return id
	}
	before, after := maps.Collect(findings(was)), maps.Collect(findings(is))
	for id, met := range findings(is) {
		if old, found := before[id]; !found || !reflect.DeepEqual(old, met) {
			return id
		}
	}
	for id := range findings(was) {
		if _, found := after[id]; !found {
			return id
		}
	}
	if reasons, ok := is["reasons"].(list); ok && len(reasons) > 0 {
		return known(reasons[0])
	}
	return ""
}

// findings ranges over what an object finds.
func findings(o object) iter.Seq2[vard.RuleID, any] {
	return func(yield func(vard.RuleID, any) bool) {
		all, _ := o["findings"].(list)
		for _, f := range all {
			if f, ok := f.(object); ok {
				if id := ruleOf(f); id != "" && !yield(id, f["met"]) {
					return
				}
			}
		}
	}
}

func ruleOf(o object) vard.RuleID { return known(o["rule"]) }

// known returns the rule of that name, nothing where this library has none.
func known(v any) vard.RuleID {
	id, _ := v.(string)
	if r, ok := RuleByID(vard.RuleID(id)); ok {
		return r.ID()
	}
	return ""
}

// told returns a value if it is a name of this library.
func told(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return strconv.FormatBool(v)
	case absent:
		return ""
	case object:
		if id := ruleOf(v); id != "" { // a finding that the other has not
			return string(id)
		}
	case string:
		if v == "" || vocabulary()[places.ReplaceAllString(v, "[]")] || vard.Code(v).Text() != (vard.Text{}) || enumerated(v) {
			return v
		}
	}
	return Withheld
}

// places are those of elements in a list.
var places = regexp.MustCompile(`\[\d+\]`)

// vocabulary holds the names of rules, statements, questions and fields.
var vocabulary = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for r := range AllRules() {
		words[string(r.ID())] = true
	}
	for s := range vard.Statements() {
		words[s.ID()] = true
	}
	for _, questions := range []iter.Seq[vard.Fact]{
		eligibility.Questions(), referral.Questions(), billing.Questions(), limitation.Questions(), injury.Questions(),
	} {
		for q := range questions {
			words[q.Name()] = true // in billing with [] for the place
		}
	}
	for path := range casefile.Form() {
		words[path], words[strings.Replace(path, "billing.", "billing[].", 1)] = true, true
	}
	return words
})

// enumerated tells whether a text is a name of an enumeration that a decision bears.
func enumerated(text string) bool {
	for _, into := range []encoding.TextUnmarshaler{
		new(eligibility.Outcome),
		new(referral.Outcome), new(referral.Body), new(referral.Step), new(referral.State),
		new(billing.Outcome), new(billing.PayerKind), new(billing.Direction),
		new(limitation.Outcome), new(limitation.Regime), new(limitation.Status), new(limitation.Reason),
		new(injury.Outcome),
	} {
		if into.UnmarshalText([]byte(text)) == nil {
			return true
		}
	}
	return false
}
