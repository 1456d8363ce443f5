package main

import (
	"bytes"
	"strconv"
	"strings"
	"sync"

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
	start := len(dst)
	dst = d.AppendJSON(dst)
	var words *phrases
	if o.texts {
		words = phrasesIn(o.tag)
		plain := len(dst)
		dst = words.say(dst, dst[start:])
		dst = append(dst[:start], dst[plain:]...) // in place of what it was made of
	}
	dst = dst[:len(dst)-1] // the end of the object; more may follow
	if len(errors) > 0 {
		dst = o.refusals(member(dst, "errors"), line, errors)
	}
	if o.texts {
		if list := parts(d); len(list) > 0 {
			dst = words.explain(member(dst, "texts"), d, list)
		}
	}
	if len(errors) > 0 {
		return append(dst, '}'), refused
	}
	return append(dst, '}'), decided
}

// member begins a member more of an object that is not ended.
func member(object []byte, name string) []byte {
	return append(append(append(more(object), '"'), name...), `":`...)
}

// more appends the comma before a member, if it is not the first.
func more(object []byte) []byte {
	if object[len(object)-1] == '{' {
		return object
	}
	return append(object, ',')
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

// quote appends a text of the library as a JSON string. None holds a control character, and
// few a character to escape.
func quote(dst []byte, text string) []byte {
	if strings.IndexByte(text, '"') < 0 && strings.IndexByte(text, '\\') < 0 {
		return append(append(append(dst, '"'), text...), '"')
	}
	dst, err := jsontext.AppendQuote(dst, text)
	if err != nil { // a text of the library is no UTF-8
		panic(err)
	}
	return dst
}

// phrases are what all rules and statements say in one language, as JSON.
type phrases struct {
	tag        language.Tag
	rules      map[string][3]string // a sentence for each answer, by the rule's name
	statements [256]string          // members of an object
}

// The phrases of a language are made when the first case is answered in it.
var (
	swedish = sync.OnceValue(func() *phrases { return newPhrases(language.Swedish) })
	english = sync.OnceValue(func() *phrases { return newPhrases(language.English) })
)

func phrasesIn(tag language.Tag) *phrases {
	if tag == language.Swedish {
		return swedish()
	}
	return english()
}

func newPhrases(tag language.Tag) *phrases {
	p := &phrases{tag: tag, rules: map[string][3]string{}}
	for _, rules := range []func(func(vard.Rule) bool){
		eligibility.Rules(), referral.Rules(), billing.Rules(), limitation.Rules(), injury.Rules(), casefile.Rules(),
	} {
		for r := range rules {
			var says [3]string
			for met := range says {
				says[met] = string(quote(nil, in(r.Says(vard.Answer(met)), tag)))
			}
			p.rules[r.String()] = says
		}
	}
	for s := range vard.Statements() {
		p.statements[s] = string(quote(member([]byte{'{'}, s.ID()), in(s.Text(), tag))[1:])
	}
	return p
}

// say appends the answer with a text at the end of every finding, the sentence that is true
// there. A finding begins with its rule and holds no object; and what others have written,
// such as an id, holds no such beginning, since a quotation mark inside a text is escaped.
func (p *phrases) say(dst, answer []byte) []byte {
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
		dst = append(dst, p.rules[string(name)][is]...)
		answer = answer[end:]
	}
}
