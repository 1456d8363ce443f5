//go:build !nojson

package casefile

import (
	"encoding"
	jsonv1 "encoding/json"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
)

// Most cases are written by programs: the names of the form, mostly in its order, texts
// without escapes, whole numbers. Those are read here, in a fourth of the time. Whatever
// else there is, and whatever is to be refused, is left to the others: a case is read
// here only as far as encoding/json would read the same of it.

// shape is how a type of the form is read.
type shape struct {
	kind    kind
	names   []string // of an object's members, in quotes
	at      []int    // the members' fields
	inside  []shape  // the members; or the one element of a list, the one value behind a pointer
	account *shape   // of billing
}

type kind uint8

const (
	object   kind = iota
	list          // a slice
	pointer       // nil is null
	accounts      // billing: an object or a list
	answer        // what most of the form are
	own           // what reads its own JSON: a day, a moment, an amount
	named         // what reads its own text: a kind of payer
	word          // a string
	flag          // a bool
	count         // an int
	id            // what the caller wrote
	unread        // nothing that is read here
)

// form is the shape of a case; it is made when the first one is read.
var form = sync.OnceValue(func() *shape {
	s := shapeOf(reflect.TypeFor[Case]())
	return &s
})

// most is how many members an object of the form has at most.
const most = 64

func shapeOf(t reflect.Type) (s shape) {
	switch value := reflect.New(t).Interface(); value.(type) {
	case *Billing:
		account := shapeOf(reflect.TypeFor[billing.Account]())
		return shape{kind: accounts, account: &account}
	case *raw:
		return shape{kind: id}
	case *vard.Answer:
		return shape{kind: answer}
	case jsonv1.Unmarshaler:
		return shape{kind: own}
	case encoding.TextUnmarshaler:
		return shape{kind: named}
	}
	switch kind := t.Kind(); {
	case kind == reflect.Pointer:
		return shape{kind: pointer, inside: []shape{shapeOf(t.Elem())}}
	case kind == reflect.Slice:
		return shape{kind: list, inside: []shape{shapeOf(t.Elem())}}
	case kind == reflect.String:
		return shape{kind: word}
	case kind == reflect.Bool:
		return shape{kind: flag}
	case kind == reflect.Int:
		return shape{kind: count}
	case kind != reflect.Struct || t.NumField() > most:
		return shape{kind: unread}
	}
	for i := range t.NumField() {
		if name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); name != "" && name != "-" {
			s.names, s.at, s.inside = append(s.names, `"`+name+`"`), append(s.at, i), append(s.inside, shapeOf(t.Field(i).Type))
		}
	}
	return s
}

// quick reads a case, if it is written plainly and has nothing to refuse.
func quick(data []byte) (c *Case, ok bool) {
	q := scanner{data: data}
	c = new(Case)
	ok = q.next() == '{' && q.object(reflect.ValueOf(c).Elem(), form()) && q.next() == 0 && q.at == len(data)
	return c, ok
}

type scanner struct {
	data []byte
	at   int
}

// next passes over space and returns the byte that follows, 0 at the end.
func (q *scanner) next() byte {
	for ; q.at < len(q.data); q.at++ {
		switch c := q.data[q.at]; c {
		case ' ', '\t', '\r', '\n':
		default:
			return c
		}
	}
	return 0
}

// takes passes over a text if it is what follows.
func (q *scanner) takes(text string) bool {
	if end := q.at + len(text); end <= len(q.data) && string(q.data[q.at:end]) == text {
		q.at = end
		return true
	}
	return false
}

// value reads what follows into v. Where it returns false, v is worth nothing.
func (q *scanner) value(v reflect.Value, s *shape) bool {
	first := q.next()
	null := first == 'n'
	if null && !q.takes("null") {
		return false
	}
	switch s.kind {
	case answer:
		switch {
		case null:
		case q.takes("true"):
			v.SetUint(uint64(vard.Yes))
		case q.takes("false"):
			v.SetUint(uint64(vard.No))
		default:
			return false
		}
		return true
	case own:
		if null {
			return true
		}
		data, ok := q.text(first)
		return ok && v.Addr().Interface().(jsonv1.Unmarshaler).UnmarshalJSON(data) == nil
	case object:
		return null || first == '{' && q.object(v, s)
	case list:
		return null || first == '[' && q.list(v, &s.inside[0])
	case pointer:
		if null {
			return true
		}
		v.Set(reflect.New(v.Type().Elem()))
		return q.value(v.Elem(), &s.inside[0])
	case accounts:
		b := v.Addr().Interface().(*Billing)
		if first == '[' {
			return q.list(reflect.ValueOf(&b.Accounts).Elem(), s.account)
		}
		*b = Billing{Accounts: make([]billing.Account, 1), One: true}
		return first == '{' && q.object(reflect.ValueOf(&b.Accounts[0]).Elem(), s.account)
	case named, word:
		if null {
			return true
		}
		data, ok := q.text(first)
		if !ok {
			return false
		}
		data = data[1 : len(data)-1]
		if s.kind == word {
			v.SetString(string(data))
			return true
		}
		return v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(data) == nil
	case flag:
		switch {
		case null:
		case q.takes("true"):
			v.SetBool(true)
		default:
			return q.takes("false")
		}
		return true
	case count:
		if null {
			return true
		}
		data, n := q.number(), 0
		for _, digit := range data {
			n = 10*n + int(digit-'0')
		}
		v.SetInt(int64(n))
		return len(data) > 0
	case id:
		data, ok := []byte("null"), null
		if !null {
			if data, ok = q.text(first); !ok {
				data = q.number()
				ok = len(data) > 0
			}
		}
		v.SetBytes(jsontext.Value(data).Clone())
		return ok
	case unread:
	}
	return false
}

// text reads a string, with its quotation marks. One with escapes is not read.
func (q *scanner) text(first byte) (data []byte, ok bool) {
	if first != '"' {
		return nil, false
	}
	ascii := true
	for i, c := range q.data[q.at+1:] {
		switch {
		case c == '"':
			data = q.data[q.at : q.at+i+2]
			q.at += len(data)
			return data, ascii || utf8.Valid(data)
		case c < ' ' || c == '\\':
			return nil, false
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	return nil, false
}

// number reads a short whole number that is not negative; nothing where there is none.
func (q *scanner) number() []byte {
	start := q.at
	for q.at < len(q.data) && q.data[q.at] >= '0' && q.data[q.at] <= '9' {
		q.at++
	}
	data := q.data[start:q.at]
	if len(data) > 9 || len(data) > 1 && data[0] == '0' {
		return nil
	}
	return data
}

// member passes over the name of a member and returns its place, -1 where the form has
// none of that name. The one that comes next in the form is looked for first.
func (q *scanner) member(names []string, next int) int {
	if next < len(names) && q.takes(names[next]) {
		return next
	}
	return slices.IndexFunc(names, q.takes)
}

// object reads the members of an object into a struct.
func (q *scanner) object(v reflect.Value, s *shape) bool {
	q.at++
	if q.next() == '}' {
		q.at++
		return true
	}
	var seen [most]bool
	for i := 0; ; i++ {
		if i = q.member(s.names, i); i < 0 || seen[i] || q.next() != ':' {
			return false
		}
		seen[i] = true
		q.at++
		if !q.value(v.Field(s.at[i]), &s.inside[i]) {
			return false
		}
		switch q.next() {
		case ',':
			q.at++
			q.next()
		case '}':
			q.at++
			return true
		default:
			return false
		}
	}
}

// list reads an array into a slice.
func (q *scanner) list(v reflect.Value, element *shape) bool {
	q.at++
	v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	if q.next() == ']' {
		q.at++
		return true
	}
	for i := 0; ; i++ {
		v.Grow(1)
		v.SetLen(i + 1)
		if !q.value(v.Index(i), element) {
			return false
		}
		switch q.next() {
		case ',':
			q.at++
		case ']':
			q.at++
			return true
		default:
			return false
		}
	}
}
