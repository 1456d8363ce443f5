package main

import (
	"bytes"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// wire is the answer to a case as JSON.
type wire struct {
	*casefile.Decisions
	Errors []refusal `json:"errors,omitempty"`
	Texts  *texts    `json:"texts,omitzero"`
}

// refusal is one thing that is refused.
type refusal struct {
	Line  int       `json:"line,omitzero"` // from 1; absent outside a batch
	Field string    `json:"field"`
	Code  vard.Code `json:"code"`
	Other string    `json:"other,omitzero"` // the field that it contradicts, if any
	Text  string    `json:"text,omitzero"`  // what it is and how it is mended
}

// answer appends the decisions of one case in wire form, and what is refused of it.
func (o *options) answer(dst []byte, line int, data []byte, tooLong bool) ([]byte, int) {
	d := &casefile.Decisions{Errors: []*vard.Error{{Code: vard.TooLong}}}
	if !tooLong {
		d = casefile.Read(data).Decide()
	}
	w := wire{Decisions: d}
	for _, e := range d.Errors {
		r := refusal{Line: line, Field: e.Field, Code: e.Code, Other: e.Other}
		if o.texts {
			r.Text = in(e.Code.Text(), o.tag)
		}
		w.Errors = append(w.Errors, r)
	}
	if o.texts && len(parts(d)) > 0 {
		w.Texts = explain(d, o.tag)
	}
	answer, err := json.Marshal(w, json.Deterministic(true), jsontext.PreserveRawStrings(true))
	must(err)
	status := decided
	if len(d.Errors) > 0 {
		status = refused
	}
	if o.texts {
		return say(dst, answer, o.tag), status
	}
	return append(dst, answer...), status
}

// must ends the program where it is at fault itself: decisions and errors always marshal,
// and what was marshalled can be read.
func must(err error) {
	if err != nil {
		panic(err)
	}
}

// says are the rules of all packages and of a case as a whole.
var says = func() map[string]vard.Rule {
	all := map[string]vard.Rule{}
	for _, rules := range []func(func(vard.Rule) bool){
		eligibility.Rules(), referral.Rules(), billing.Rules(), limitation.Rules(), injury.Rules(), casefile.Rules(),
	} {
		for r := range rules {
			all[r.String()] = r
		}
	}
	return all
}()

// say appends the answer with a text in every finding, the sentence that is true there.
func say(dst, answer []byte, tag language.Tag) []byte {
	type object struct {
		name, rule string
		met        vard.Answer
		finding    bool
	}
	var (
		out   = bytes.NewBuffer(dst)
		enc   = jsontext.NewEncoder(out, jsontext.AllowDuplicateNames(true), jsontext.PreserveRawStrings(true))
		dec   = jsontext.NewDecoder(bytes.NewReader(answer), jsontext.AllowDuplicateNames(true))
		stack []object // of the objects and arrays that are open
	)
	for {
		kind := dec.PeekKind()
		if n := len(stack); n > 0 && kind == jsontext.KindEndObject {
			if top := stack[n-1]; top.finding && top.rule != "" {
				must(enc.WriteToken(jsontext.String("text")))
				must(enc.WriteToken(jsontext.String(in(says[top.rule].Says(top.met), tag))))
			}
		}
		begins := kind == jsontext.KindBeginObject || kind == jsontext.KindBeginArray
		ends := kind == jsontext.KindEndObject || kind == jsontext.KindEndArray
		if begins || ends {
			token, err := dec.ReadToken()
			must(err)
			must(enc.WriteToken(token))
			if begins {
				stack = append(stack, object{})
			} else {
				stack = stack[:len(stack)-1]
			}
			continue
		}
		value, err := dec.ReadValue()
		if err != nil { // the end
			return bytes.TrimSuffix(out.Bytes(), []byte{'\n'})
		}
		top := &stack[len(stack)-1]
		container, length := dec.StackIndex(dec.StackDepth())
		switch isName := container == jsontext.KindBeginObject && length%2 == 1; {
		case isName:
			top.name = unquote(value)
		case top.name == "rule":
			top.rule = unquote(value)
		case top.name == "met":
			top.finding = true
			if kind != jsontext.KindNull {
				top.met = vard.AnswerOf(kind == jsontext.KindTrue)
			}
		}
		must(enc.WriteValue(value))
	}
}

func unquote(value jsontext.Value) string {
	text, _ := jsontext.AppendUnquote(nil, value)
	return string(text)
}
