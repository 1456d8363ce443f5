//go:build !nojson

package casefile

import (
	"bytes"
	"encoding"
	jsonv1 "encoding/json"
	"errors"
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
)

// The limits of a case file. A case of the form nests seven deep; its decisions are
// longer than itself, most of all where it has many accounts and payers.
const (
	MaxSize     = 1 << 18 // bytes
	maxDepth    = 16      // objects and arrays inside one another
	maxID       = 200     // bytes of the caller's own identifier
	maxAccounts = 100
	maxPayers   = 200  // of all accounts together
	maxElements = 5000 // of all lists together
)

// Read reads one case. A UTF-8 byte order mark before it is taken off.
//
// What is not exactly of the form is refused: where it is (the dotted path, such as
// billing.actual.lines[2].amount) and why. The path holds names of the form only; what
// is wrong inside something that the form does not have is reported at the nearest
// parent that it has, "" at the top. An error never holds what was read.
//
// What is refused inside a part, or a name that the form does not have, leaves the other
// parts as they are. Text that is no JSON is refused as a whole.
func Read(data []byte) *Case {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if len(data) > MaxSize {
		return &Case{refusals: []*vard.Error{{Code: vard.TooLong}}}
	}
	if c, ok := accept(data); ok {
		c.bound()
		return c
	}
	// Read again, slowly, for every refusal and all that can be read beside it.
	r := reader{dec: jsontext.NewDecoder(bytes.NewReader(data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))}
	c := new(Case)
	if broken := r.whole(c, data); broken != nil {
		return &Case{refusals: []*vard.Error{broken}}
	}
	c.refusals = r.refusals
	for _, refused := range c.refusals {
		c.drop(part(refused.Field))
	}
	for _, name := range r.twice { // of two parts of one name neither is decided
		c.drop(name)
	}
	c.bound()
	return c
}

// accept reads a case that has nothing to refuse.
func accept(data []byte) (c *Case, ok bool) {
	if bytes.Count(data, []byte{'{'}) > maxElements { // elements of two bytes become values of hundreds
		return nil, false
	}
	if c, ok = quick(data); ok {
		return c, true
	}
	c = new(Case)
	return c, jsontext.Value(data).Kind() == jsontext.KindBeginObject && // null would pass as an empty case
		json.Unmarshal(data, c, json.RejectUnknownMembers(true)) == nil
}

// bound refuses what is of the form but too much.
func (c *Case) bound() {
	switch text, ok := identifier(c.ID); {
	case !ok:
		c.refuse("id", vard.MalformedJSON)
		c.ID = nil
	case len(text) > maxID:
		c.refuse("id", vard.TooLong)
		c.ID = nil
	case text == "":
		c.ID = nil
	}
	if c.Billing == nil {
		return
	}
	payers := 0
	for _, account := range c.Billing.Accounts {
		payers += len(account.Payers)
	}
	if len(c.Billing.Accounts) > maxAccounts || payers > maxPayers {
		c.refuse("billing", vard.TooLong)
		c.drop("billing")
	}
}

// identifier returns the text of an id, or the number as it is written.
func identifier(id jsontext.Value) (text string, ok bool) {
	switch kind := id.Kind(); {
	case kind == jsontext.KindString:
		b, err := jsontext.AppendUnquote(nil, id)
		return string(b), err == nil
	case kind == jsontext.KindNumber:
		return string(id), true
	}
	return "", len(id) == 0 || id.Kind() == jsontext.KindNull
}

func (c *Case) refuse(field string, code vard.Code) {
	c.refusals = append(c.refusals, &vard.Error{Field: field, Code: code})
}

// reader reads a case value by value and goes on after what it refuses.
type reader struct {
	dec      *jsontext.Decoder
	refusals []*vard.Error
	elements int      // of lists that have been read
	twice    []string // parts that stand twice
	at       string   // the field that is being read
}

// errEnough ends the reading where a case has more faults than anybody mends at once.
var errEnough = errors.New("enough")

// whole reads the case; the error is of a text that is no JSON at all.
func (r *reader) whole(c *Case, data []byte) *vard.Error {
	if r.dec.PeekKind() == jsontext.KindBeginObject {
		switch err := r.value(reflect.ValueOf(c).Elem(), ""); {
		case errors.Is(err, errEnough):
			return nil
		case err != nil:
			return r.broken(err, data)
		}
	} else if err := r.dec.SkipValue(); err != nil {
		return r.broken(err, data)
	} else {
		return &vard.Error{Code: vard.MalformedJSON} // something else than an object
	}
	if rest := data[r.dec.InputOffset():]; len(bytes.Trim(rest, " \t\r\n")) > 0 {
		return &vard.Error{Code: vard.MalformedJSON} // something after it
	}
	return nil
}

// broken tells bad UTF-8 outside texts from other bad syntax.
func (r *reader) broken(err error, data []byte) *vard.Error {
	if syntax, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		if rest := data[min(int(syntax.ByteOffset), len(data)):]; len(rest) > 0 && !validRune(rest) {
			return &vard.Error{Field: r.at, Code: vard.InvalidUTF8}
		}
	}
	if depth(data) > maxDepth {
		return &vard.Error{Field: r.at, Code: vard.TooDeep}
	}
	return &vard.Error{Field: r.at, Code: vard.MalformedJSON}
}

func validRune(data []byte) bool {
	r, size := utf8.DecodeRune(data)
	return r != utf8.RuneError || size != 1
}

func (r *reader) refuse(field string, code vard.Code) error {
	r.refusals = append(r.refusals, &vard.Error{Field: field, Code: code})
	if len(r.refusals) >= maxErrors {
		return errEnough
	}
	return nil
}

// value reads the next value into v, as far as it is of the form. The error is of bad
// syntax, or errEnough.
func (r *reader) value(v reflect.Value, field string) error {
	r.at = field
	if b, ok := v.Addr().Interface().(*Billing); ok {
		if r.dec.PeekKind() == jsontext.KindBeginArray {
			return r.list(reflect.ValueOf(&b.Accounts).Elem(), field)
		}
		b.One = true
		b.Accounts = make([]billing.Account, 1)
		return r.value(reflect.ValueOf(&b.Accounts[0]).Elem(), field)
	}
	switch kind := r.dec.PeekKind(); {
	case v.Kind() == reflect.Pointer && kind != jsontext.KindNull:
		v.Set(reflect.New(v.Type().Elem()))
		return r.value(v.Elem(), field)
	case readsItself(v):
		return r.leaf(v, field)
	case v.Kind() == reflect.Struct && kind == jsontext.KindBeginObject:
		return r.object(v, field)
	case v.Kind() == reflect.Slice && kind == jsontext.KindBeginArray:
		return r.list(v, field)
	}
	return r.leaf(v, field)
}

// readsItself tells a value with a form of its own: a day, an answer, an amount.
func readsItself(v reflect.Value) bool {
	switch v.Addr().Interface().(type) {
	case encoding.TextUnmarshaler, jsonv1.Unmarshaler, json.UnmarshalerFrom:
		return true
	}
	return false
}

// object reads the members of an object into a struct.
func (r *reader) object(v reflect.Value, field string) error {
	if _, err := r.dec.ReadToken(); err != nil {
		return err
	}
	seen := map[string]bool{}
	unknown := false
	for r.dec.PeekKind() != jsontext.KindEndObject {
		r.at = field
		quoted, err := r.dec.ReadValue()
		if err != nil {
			return err
		}
		unquoted, _ := jsontext.AppendUnquote(nil, quoted) // bad UTF-8 is looked for below
		name, text := string(unquoted), utf8.Valid(quoted)
		into, ok := member(v, name)
		inside := field
		if ok {
			inside = name
			if field != "" {
				inside = field + "." + name
			}
		}
		switch {
		case !text:
			err = r.refuse(field, vard.InvalidUTF8)
		case seen[name] && ok:
			if field == "" {
				r.twice = append(r.twice, name)
			}
			err = r.refuse(field, vard.DuplicateName)
		case !ok && !unknown: // once for each object
			unknown = true
			err = r.refuse(field, vard.UnknownField)
		}
		if err != nil {
			return err
		}
		if ok && !seen[name] {
			err = r.value(into, inside)
		} else {
			err = r.skip(inside)
		}
		if err != nil {
			return err
		}
		seen[name] = true
	}
	r.at = field
	_, err := r.dec.ReadToken()
	return err
}

// member returns the field of a struct that the form calls by that name.
func member(v reflect.Value, name string) (reflect.Value, bool) {
	for i := range v.NumField() {
		tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		if tag == name && tag != "" && tag != "-" {
			return v.Field(i), true
		}
	}
	return reflect.Value{}, false
}

// list reads the elements of an array into a slice.
func (r *reader) list(v reflect.Value, field string) error {
	if _, err := r.dec.ReadToken(); err != nil {
		return err
	}
	v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	for i := 0; r.dec.PeekKind() != jsontext.KindEndArray; i++ {
		if r.elements++; r.elements > maxElements {
			if r.elements == maxElements+1 {
				if err := r.refuse(field, vard.TooLong); err != nil {
					return err
				}
			}
			if err := r.skip(field); err != nil {
				return err
			}
			continue
		}
		element := reflect.New(v.Type().Elem()).Elem()
		if err := r.value(element, field+"["+strconv.Itoa(i)+"]"); err != nil {
			return err
		}
		v.Set(reflect.Append(v, element))
	}
	r.at = field
	_, err := r.dec.ReadToken()
	return err
}

// skip passes over a value that is refused already.
func (r *reader) skip(field string) error {
	r.at = field
	_, err := r.dec.ReadValue()
	return err
}

// leaf reads a value that has no parts of its own in the form.
func (r *reader) leaf(v reflect.Value, field string) error {
	r.at = field
	value, err := r.dec.ReadValue()
	if err != nil {
		return err
	}
	switch {
	case r.dec.StackDepth()+depth(value) > maxDepth:
		return r.refuse(field, vard.TooDeep)
	case !utf8.Valid(value):
		return r.refuse(field, vard.InvalidUTF8)
	case v.CanInt() && value.Kind() == jsontext.KindNumber:
		n, ok := whole(value)
		if !ok {
			return r.refuse(field, vard.MalformedNumber)
		}
		v.SetInt(n)
		return nil
	}
	err = json.Unmarshal(value, v.Addr().Interface())
	if own, ok := errors.AsType[*vard.Error](err); ok {
		return r.refuse(field, own.Code)
	}
	if err != nil {
		return r.refuse(field, vard.MalformedJSON)
	}
	return nil
}

// whole reads a whole number, however it is written (14, 14.0), in a range that is the
// same on every machine.
func whole(value jsontext.Value) (int64, bool) {
	n, err := strconv.ParseFloat(string(value), 64)
	if err != nil || n != math.Trunc(n) || math.Abs(n) > math.MaxInt32 {
		return 0, false
	}
	return int64(n), true
}

// depth counts how deep a value nests; a bracket inside a text does not count.
func depth(value jsontext.Value) (deepest int) {
	level, text := 0, false
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case text && c == '\\':
			i++
		case c == '"':
			text = !text
		case text:
		case c == '{' || c == '[':
			level++
			deepest = max(deepest, level)
		case c == '}' || c == ']':
			level--
		}
	}
	return deepest
}

// Identifier returns the id of a case as text, "" where it has none.
func Identifier(id jsontext.Value) string {
	text, _ := identifier(id)
	return text
}
