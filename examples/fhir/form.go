package main

import (
	"iter"
	"reflect"
	"slices"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// parts are the packages, each of which has a form.
var parts = []struct {
	name      string
	title     vard.Text
	questions func() iter.Seq[vard.Fact]
}{
	{"eligibility", vard.Text{SV: "Internationell patient", EN: "International patient"}, eligibility.Questions},
	{"referral", vard.Text{SV: "Internationell patient: vårdförloppet", EN: "International patient: the path"}, referral.Questions},
	{"billing", vard.Text{SV: "Avräkning av en vårdtjänst", EN: "Settlement of a service"}, billing.Questions},
	{"limitation", vard.Text{SV: "Patientskada: preskription", EN: "Patient injury: time limit"}, limitation.Questions},
	{"injury", vard.Text{SV: "Patientskada", EN: "Patient injury"}, injury.Questions},
}

// A node is a place of the form: a group of other places, or a question. The form is the
// case file's, so that a part and its form have the same shape.
type node struct {
	key      string // in its object of the case file
	link     string // the linkId: the name of the fact, [] for every place of a list
	list     bool   // a list of such
	text     vard.Text
	ask      vard.Informant // who can answer, 0 where the library asks no question
	kind     *kind          // nil for a group
	children []*node
}

// form returns the form of a part, nil where there is none such: the day of assessment,
// then the part.
func form(part string) *node {
	root := &node{}
	root.children = append(root.children, &node{key: "on", link: "on", text: headings["on"], kind: kinds[reflect.TypeFor[vard.Date]()]})
	body := &node{key: part, text: vard.Text{}}
	for _, p := range parts {
		if p.name != part {
			continue
		}
		body.text = p.title
		for path, t := range casefile.Form() {
			if rest, ok := strings.CutPrefix(path, part+"."); ok {
				body.add(rest, t)
			}
		}
		for f := range p.questions() {
			if n := body.find(f.Name()); n != nil {
				n.text, n.ask = f.Question(), f.AskOf()
			}
		}
		root.children = append(root.children, body.children...)
		return root
	}
	return nil
}

// add adds the question at a path and the groups on the way to it.
func (n *node) add(path string, t reflect.Type) {
	at := n
	steps := strings.Split(path, ".")
	for i := range steps {
		key, list := strings.CutSuffix(steps[i], "[]")
		link := strings.Join(steps[:i+1], ".")
		if i == len(steps)-1 {
			link = strings.TrimSuffix(link, "[]") // a question with several answers
		}
		next := at.child(link)
		if next == nil {
			next = &node{key: key, link: link, list: list, text: headings[link]}
			at.children = append(at.children, next)
		}
		at = next
	}
	at.kind = kinds[t]
	for end, text := range rows {
		if strings.HasSuffix(path, end) {
			at.text = text
		}
	}
}

func (n *node) child(link string) *node {
	for _, c := range n.children {
		if c.link == link {
			return c
		}
	}
	return nil
}

func (n *node) find(link string) *node {
	for _, c := range n.children {
		if c.link == link {
			return c
		}
		if found := c.find(link); found != nil {
			return found
		}
	}
	return nil
}

// items writes the form as items of a questionnaire.
func (n *node) items() (list []item) {
	for _, c := range n.children {
		one := item{LinkID: c.link, Text: c.text.SV, TextEN: inEnglish(c.text), Type: "group", Repeats: c.list}
		switch {
		case c.kind == nil:
			one.Item = c.items()
		case len(c.kind.fields) == 1:
			c.kind.fields[0].describe(&one)
			if !c.list { // only a list can be empty
				one.AnswerOption = slices.DeleteFunc(one.AnswerOption, func(o option) bool { return o.ValueCoding.Code == none })
			}
			one.Item = c.help()
		default:
			for _, f := range c.kind.fields {
				inside := item{LinkID: c.link + "/" + f.name, Text: f.text.SV, TextEN: inEnglish(f.text)}
				f.describe(&inside)
				one.Item = append(one.Item, inside)
			}
			one.Item = append(one.Item, c.help()...)
		}
		list = append(list, one)
	}
	return list
}

// help tells beside a question who can answer it.
func (n *node) help() []item {
	if n.ask == 0 {
		return nil
	}
	who := n.ask.Text()
	text := vard.Text{SV: canAnswer.SV + " " + who.SV + ".", EN: canAnswer.EN + " " + who.EN + "."}
	return []item{{
		Extension: []extension{{URL: itemControl, ValueConcept: &concept{Coding: []coding{{System: itemControls, Code: "help"}}}}},
		LinkID:    n.link + "/help", Text: text.SV, TextEN: inEnglish(text), Type: "display",
	}}
}

// describe makes an item the question of a field.
func (f field) describe(one *item) {
	one.Type, one.AnswerValueSet = f.itemType, f.valueSet
	for _, c := range f.options {
		one.AnswerOption = append(one.AnswerOption, option{c})
	}
}

// newQuestionnaire returns the form of a part.
func newQuestionnaire(part string) *questionnaire {
	for _, p := range parts {
		if p.name == part {
			return &questionnaire{Type: "Questionnaire", Language: "sv", URL: canonical(part), Name: strings.ToUpper(part[:1]) + part[1:],
				Title: p.title.SV, TitleEN: inEnglish(p.title), Status: "draft", SubjectType: []string{"Patient"}, Item: form(part).items()}
		}
	}
	return nil
}

func canonical(part string) string { return ours + "Questionnaire/" + part }
