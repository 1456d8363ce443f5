package main

import (
	"bytes"
	"strconv"

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

// answer appends the decisions of one case in wire form, and what is refused of it.
func (o *options) answer(dst []byte, line int, data []byte, tooLong bool) ([]byte, int) {
	d := &casefile.Decisions{Errors: []*vard.Error{{Code: vard.TooLong}}}
	if !tooLong {
		d = casefile.Read(data).Decide()
	}
	errors := d.Errors
	d.Errors = nil // written below, with the line
	if o.texts {
		dst = say(dst, d.AppendJSON(nil), o.tag)
	} else {
		dst = d.AppendJSON(dst)
	}
	dst = dst[:len(dst)-1] // the end of the object; more may follow
	if len(errors) > 0 {
		dst = o.refusals(member(dst, "errors"), line, errors)
	}
	if o.texts && len(parts(d)) > 0 {
		dst = explain(member(dst, "texts"), d, o.tag)
	}
	if len(errors) > 0 {
		return append(dst, '}'), refused
	}
	return append(dst, '}'), decided
}

// member begins a member more of an object that is not ended.
func member(object []byte, name string) []byte {
	if object[len(object)-1] != '{' {
		object = append(object, ',')
	}
	return append(append(append(object, '"'), name...), `":`...)
}

// refusals appends what is refused: the line, from 1 in a batch; the field; why; the field
// that it contradicts, if any; and in a language how it is mended.
func (o *options) refusals(dst []byte, line int, errors []*vard.Error) []byte {
	dst = append(dst, '[')
	for i, e := range errors {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, '{')
		if line > 0 {
			dst = append(strconv.AppendInt(append(dst, `"line":`...), int64(line), 10), ',')
		}
		dst = quote(append(dst, `"field":`...), e.Field)
		dst = quote(append(dst, `,"code":`...), string(e.Code))
		if e.Other != "" {
			dst = quote(append(dst, `,"other":`...), e.Other)
		}
		if o.texts {
			dst = quote(append(dst, `,"text":`...), in(e.Code.Text(), o.tag))
		}
		dst = append(dst, '}')
	}
	return append(dst, ']')
}

// quote appends a text of the library as a JSON string.
func quote(dst []byte, text string) []byte {
	dst, err := jsontext.AppendQuote(dst, text)
	if err != nil { // a text of the library is no UTF-8
		panic(err)
	}
	return dst
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

// say appends the answer with a text at the end of every finding, the sentence that is true
// there. A finding begins with its rule and holds no object; and what others have written,
// such as an id, holds no such beginning, since a quotation mark inside a text is escaped.
func say(dst, answer []byte, tag language.Tag) []byte {
	for {
		const rule, met = `{"rule":"`, `","met":`
		start := bytes.Index(answer, []byte(rule))
		if start < 0 {
			return append(dst, answer...)
		}
		name, rest, _ := bytes.Cut(answer[start+len(rule):], []byte(met))
		var is vard.Answer
		switch rest[0] {
		case 't':
			is = vard.Yes
		case 'f':
			is = vard.No
		}
		end := len(answer) - len(rest) + bytes.IndexByte(rest, '}')
		dst = append(append(dst, answer[:end]...), `,"text":`...)
		dst = quote(dst, in(says[string(name)].Says(is), tag))
		answer = answer[end:]
	}
}
