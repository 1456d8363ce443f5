package main

import (
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

// maxResponse is the size of a response that is read: it says the same as a case file in
// more words.
const maxResponse = 4 * casefile.MaxSize

func codeOf(err error) (vard.Code, bool) {
	refused, ok := errors.AsType[*vard.Error](err)
	if !ok {
		return "", false
	}
	return refused.Code, true
}

// newResponse writes the facts of a part as answers to its form, nil where the case has
// no such part. What is not known is left out: a form has no answer where the library has
// none.
func newResponse(part string, c *casefile.Case, d *casefile.Decisions) *response {
	facts := map[string]any{}
	var of any
	status := "completed"
	switch part {
	case "eligibility":
		of = c.Eligibility
		if d.Eligibility != nil && some(d.Eligibility.Missing()) {
			status = "in-progress"
		}
	case "referral":
		of = c.Referral
		if d.Referral != nil && some(d.Referral.Missing()) {
			status = "in-progress"
		}
	case "billing":
		if c.Billing != nil && c.Billing.One {
			of = &c.Billing.Accounts[0]
		}
		if d.Billing != nil && some(d.Billing.List[0].Missing()) {
			status = "in-progress"
		}
	case "limitation":
		of = c.Limitation
		if d.Limitation != nil && some(d.Limitation.Missing()) {
			status = "in-progress"
		}
	case "injury":
		of = c.Injury
		if d.Injury != nil && some(d.Injury.Missing()) {
			status = "in-progress"
		}
	}
	if of == nil || reflect.ValueOf(of).IsNil() {
		return nil
	}
	written, _ := json.Marshal(of, json.OmitZeroStructFields(true)) // what was read is always written
	_ = json.Unmarshal(written, &facts)
	if !c.On.IsZero() {
		facts["on"] = c.On.String()
	}
	r := &response{Type: "QuestionnaireResponse", Language: "sv", Questionnaire: canonical(part), Status: status, Item: form(part).answers(facts)}
	if id := casefile.Identifier(c.ID); id != "" {
		r.Identifier = &identifier{id}
	}
	return r
}

func some(missing func(func(vard.Fact) bool)) bool {
	for range missing {
		return true
	}
	return false
}

// answers writes what an object of the case file knows.
func (n *node) answers(facts map[string]any) (list []answered) {
	for _, c := range n.children {
		v := facts[c.key]
		switch {
		case v == nil:
		case c.kind == nil && c.list:
			for _, one := range v.([]any) {
				if fields, ok := one.(map[string]any); ok {
					list = append(list, answered{LinkID: c.link, Text: c.text.SV, TextEN: inEnglish(c.text), Item: c.answers(fields)})
				}
			}
		case c.kind == nil:
			if inside := c.answers(v.(map[string]any)); len(inside) > 0 {
				list = append(list, answered{LinkID: c.link, Text: c.text.SV, TextEN: inEnglish(c.text), Item: inside})
			}
		default:
			if one, ok := c.answer(v); ok {
				list = append(list, one)
			}
		}
	}
	return list
}

// answer writes one value, or a list of them as several answers.
func (n *node) answer(v any) (answered, bool) {
	var all []given
	if list, ok := v.([]any); ok && n.list {
		for _, one := range list {
			all = append(all, n.kind.write(one)...)
		}
		if len(list) == 0 {
			all = n.kind.write(none)
		}
	} else {
		all = n.kind.write(v)
	}
	one := answered{LinkID: n.link, Text: n.text.SV, TextEN: inEnglish(n.text)}
	for _, g := range all {
		if g.field == "" {
			one.Answer = append(one.Answer, g.answer)
			continue
		}
		i := slices.IndexFunc(n.kind.fields, func(f field) bool { return f.name == g.field })
		text := n.kind.fields[i].text
		one.Item = append(one.Item, answered{LinkID: n.link + "/" + g.field, Text: text.SV, TextEN: inEnglish(text), Answer: []answer{g.answer}})
	}
	return one, len(all) > 0
}

// reading is the reading of one response; what is refused comes together.
type reading struct {
	refusals []*vard.Error
}

func (r *reading) refuse(field string, code vard.Code) {
	if len(r.refusals) < 100 {
		r.refusals = append(r.refusals, &vard.Error{Field: field, Code: code})
	}
}

// readResponse reads the answers to a form of ours as a case file with that part. An
// answer that is left out, and one that says that it is not known, leave the fact not
// known; neither is ever a no. What is refused is told by the place in the case file.
func readResponse(data []byte) (c *casefile.Case, written []byte, part string, refused []*vard.Error) {
	fail := func(field string, code vard.Code) (*casefile.Case, []byte, string, []*vard.Error) {
		return nil, nil, "", []*vard.Error{{Field: field, Code: code}}
	}
	if len(data) > maxResponse {
		return fail("", vard.TooLong)
	}
	var res response
	if err := json.Unmarshal(data, &res); err != nil {
		if errors.Is(err, jsontext.ErrDuplicateName) {
			return fail("", vard.DuplicateName)
		}
		return fail("", vard.MalformedJSON)
	}
	if res.Type != "QuestionnaireResponse" {
		return fail("resourceType", vard.UnknownName)
	}
	canonicalName, _, _ := strings.Cut(res.Questionnaire, "|") // a version may follow
	part, ok := strings.CutPrefix(canonicalName, canonical(""))
	root := form(part)
	if !ok || root == nil {
		return fail("questionnaire", vard.UnknownName)
	}
	switch res.Status {
	case "in-progress", "completed", "amended", "stopped":
	default: // entered in error, or no status
		return fail("status", vard.UnknownName)
	}
	if modifies(res.Rest) {
		return fail("", vard.UnknownField)
	}
	r := new(reading)
	facts := r.object(root, res.Item, part)
	document := map[string]any{}
	if on, ok := facts["on"]; ok {
		document["on"] = on
		delete(facts, "on")
	}
	if res.Identifier != nil && res.Identifier.Value != "" {
		document["id"] = res.Identifier.Value
	}
	document[part] = facts
	written, err := json.Marshal(document, json.Deterministic(true), jsontext.WithIndent("  "))
	if err != nil {
		return fail("", vard.MalformedJSON)
	}
	c = casefile.Read(written)
	for _, e := range c.Decide().Errors {
		if e.Field != "on" || e.Code != vard.MissingDate { // the day may be given later
			r.refusals = append(r.refusals, e)
		}
	}
	if len(r.refusals) > 0 {
		return nil, nil, part, r.refusals
	}
	return c, written, part, nil
}

// modifies reports whether the elements that the program does not know change the meaning
// of those that it knows.
func modifies(rest jsontext.Value) bool {
	var names map[string]jsontext.Value
	_ = json.Unmarshal(rest, &names)
	_, changed := names["modifierExtension"]
	_, rules := names["implicitRules"]
	return changed || rules
}

// object reads the items of a group into an object of the case file.
func (r *reading) object(n *node, items []answered, path string) map[string]any {
	facts := map[string]any{}
	for _, it := range items {
		if modifies(it.Rest) {
			r.refuse(path, vard.UnknownField)
			continue
		}
		if strings.HasSuffix(it.LinkID, "/help") && len(it.Answer)+len(it.Item) == 0 {
			continue // shown, not asked
		}
		c := n.child(it.LinkID)
		if c == nil {
			r.refuse(path, vard.UnknownField)
			continue
		}
		at := path + "." + c.key
		if c.key == "on" && c.link == "on" && n.link == "" {
			at = "on"
		}
		before, twice := facts[c.key]
		if twice && !(c.list && c.kind == nil) {
			r.refuse(path, vard.DuplicateName)
			continue
		}
		switch {
		case c.kind == nil && len(it.Answer) > 0:
			r.refuse(at, vard.MalformedJSON)
		case c.kind == nil && c.list:
			list, _ := before.([]any)
			facts[c.key] = append(list, r.object(c, it.Item, at+"["+strconv.Itoa(len(list))+"]"))
		case c.kind == nil:
			facts[c.key] = r.object(c, it.Item, at)
		default:
			facts[c.key] = r.value(c, it, at)
		}
	}
	return facts
}

// value reads the answers to one question, nil where nothing is known.
func (r *reading) value(n *node, it answered, at string) any {
	var list []given
	take := func(field string, answers []answer, several bool) {
		known := 0
		for _, a := range answers {
			rest := map[string]jsontext.Value{}
			_ = json.Unmarshal(a.Rest, &rest)
			for name := range rest {
				if strings.HasPrefix(name, "value") || name == "item" || name == "modifierExtension" {
					r.refuse(at, vard.MalformedJSON)
					return
				}
			}
			a.Rest = nil
			if reflect.ValueOf(a).IsZero() {
				continue // only why there is no answer
			}
			if known++; known > 1 && !several {
				r.refuse(at, vard.DuplicateName)
				return
			}
			list = append(list, given{field, a})
		}
	}
	single := len(n.kind.fields) == 1
	if single {
		take("", it.Answer, n.list)
	} else if len(it.Answer) > 0 {
		r.refuse(at, vard.MalformedJSON)
	}
	seen := map[string]bool{}
	for _, inside := range it.Item {
		name, ok := strings.CutPrefix(inside.LinkID, n.link+"/")
		switch {
		case ok && name == "help" && len(inside.Answer)+len(inside.Item) == 0:
		case !ok || single || len(inside.Item) > 0 || modifies(inside.Rest) || !slices.ContainsFunc(n.kind.fields, func(f field) bool { return f.name == name }):
			r.refuse(at, vard.UnknownField)
		case seen[name]:
			r.refuse(at, vard.DuplicateName)
		default:
			seen[name] = true
			take(name, inside.Answer, false)
		}
	}
	if len(list) == 0 {
		return nil
	}
	if n.list {
		return r.several(n, list, at)
	}
	v, code := n.kind.read(list)
	if code != "" {
		r.refuse(at, code)
		return nil
	}
	return v
}

// several reads several answers as a list. The answer that there is nothing stands alone.
func (r *reading) several(n *node, list []given, at string) any {
	all := []any{}
	for _, g := range list {
		v, code := n.kind.read([]given{g})
		switch {
		case code != "":
			r.refuse(at, code)
			return nil
		case v == nil, v == none:
			if len(list) > 1 {
				r.refuse(at, vard.UnknownName)
				return nil
			}
			if v == nil {
				return nil
			}
		default:
			all = append(all, v)
		}
	}
	return all
}
