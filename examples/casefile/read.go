package casefile

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
)

// The limits of a case file. A case of the form below nests seven deep.
const (
	MaxSize  = 1 << 18 // bytes
	maxDepth = 16      // objects and arrays inside one another
)

// strict: names in exact case, none unknown. That no name stands twice and that the
// text is UTF-8 is the library's own default.
var strict = json.RejectUnknownMembers(true)

// Read reads one case. What is not exactly of the form is refused with a
// *[vard.Error]: where it is (the dotted path, such as
// billing.actual.lines[2].amount) and why. The path holds names of the form only;
// what is wrong inside something the form does not have is reported at the nearest
// parent that it has, "" at the top. The error never holds what was read.
//
// Where several things are wrong, what breaks the text as JSON comes first, then
// the first that breaks the form.
func Read(data []byte) (*Case, error) {
	if len(data) > MaxSize {
		return nil, &vard.Error{Code: vard.TooLong}
	}
	c := new(Case)
	// null would pass as an empty case.
	if jsontext.Value(data).Kind() == jsontext.KindBeginObject && json.Unmarshal(data, c, strict) == nil {
		return c, nil
	}
	// Read again, slowly, to say where and why.
	if err := broken(data); err != nil {
		return nil, err
	}
	return nil, unlike(data)
}

// broken finds what is no JSON by RFC 7493: bad syntax, bad UTF-8, a name twice;
// and what is too deep.
func broken(data []byte) error {
	dec := jsontext.NewDecoder(bytes.NewReader(data))
	for {
		_, err := dec.ReadToken()
		syntax, ok := errors.AsType[*jsontext.SyntacticError](err)
		switch {
		case errors.Is(err, jsontext.ErrDuplicateName):
			return &vard.Error{Field: path(dec, syntax.JSONPointer.Parent()), Code: vard.DuplicateName}
		case ok && !validRune(data[syntax.ByteOffset:]):
			return &vard.Error{Field: path(dec, syntax.JSONPointer), Code: vard.InvalidUTF8}
		case ok:
			return &vard.Error{Field: path(dec, syntax.JSONPointer), Code: vard.MalformedJSON}
		case err != nil: // the end, without a value
			return &vard.Error{Code: vard.MalformedJSON}
		case dec.StackDepth() > maxDepth:
			return &vard.Error{Field: path(dec, dec.StackPointer()), Code: vard.TooDeep}
		case dec.StackDepth() > 0:
		case len(bytes.Trim(data[dec.InputOffset():], " \t\r\n")) > 0: // something after the value
			return &vard.Error{Code: vard.MalformedJSON}
		default:
			return nil
		}
	}
}

func validRune(data []byte) bool {
	r, size := utf8.DecodeRune(data)
	return r != utf8.RuneError || size != 1
}

// unlike finds what is JSON but not of the form.
func unlike(data []byte) error {
	dec := jsontext.NewDecoder(bytes.NewReader(data))
	err := json.UnmarshalDecode(dec, new(Case), strict)
	form, ok := errors.AsType[*json.SemanticError](err)
	if !ok {
		return &vard.Error{Code: vard.MalformedJSON} // null
	}
	if errors.Is(err, json.ErrUnknownName) {
		return &vard.Error{Field: path(dec, form.JSONPointer.Parent()), Code: vard.UnknownField}
	}
	field := path(dec, form.JSONPointer)
	if own, ok := errors.AsType[*vard.Error](err); ok {
		return own.In(field)
	}
	if form.JSONKind == jsontext.KindNumber && form.GoType != nil && form.GoType.Kind() == reflect.Int {
		return &vard.Error{Field: field, Code: vard.MalformedNumber}
	}
	return &vard.Error{Field: field, Code: vard.MalformedJSON}
}

// path writes the pointer as a dotted path as far as the form has it. Below that
// the pointer holds names that someone else chose: a number among them may be a
// name, so only what the decoder knows to be an array has indices.
func path(dec *jsontext.Decoder, pointer jsontext.Pointer) string {
	var b []byte
	t := reflect.TypeFor[Case]()
	level := 0
	for token := range pointer.Tokens() {
		if level++; level > dec.StackDepth() { // what the decoder did not enter it cannot tell of
			break
		}
		kind, _ := dec.StackIndex(level)
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		switch {
		case t == reflect.TypeFor[Billing]() && kind == jsontext.KindBeginObject:
			t = reflect.TypeFor[billing.Account]()
		case t == reflect.TypeFor[Billing]():
			t = reflect.TypeFor[[]billing.Account]()
		}
		switch {
		case t.Kind() == reflect.Slice && kind == jsontext.KindBeginArray:
			b = append(append(append(b, '['), token...), ']')
			t = t.Elem()
		case t.Kind() == reflect.Struct && kind == jsontext.KindBeginObject:
			if t = member(t, token); t == nil {
				return string(b)
			}
			if len(b) > 0 {
				b = append(b, '.')
			}
			b = append(b, token...)
		default:
			return string(b)
		}
	}
	return string(b)
}

// member returns the type of the form's member of that name, nil where it has none.
func member(t reflect.Type, name string) reflect.Type {
	for i := range t.NumField() {
		field := t.Field(i)
		if tag, _, _ := strings.Cut(field.Tag.Get("json"), ","); tag == name && tag != "" {
			return field.Type
		}
	}
	return nil
}
