package vard

import (
	"database/sql/driver"

	"github.com/vardregler/vard/internal/names"
)

// Answer is what is known about one fact: yes, no, or not known. It is one byte,
// compares with ==, and its zero value is Unknown.
//
// Written as JSON or YAML it is true, false or null; as text, in XML and in a database
// column it is the word true or false, and nothing (NULL) where it is not known. The
// number inside is never written and never taken: 1 is refused.
type Answer uint8

// The three answers.
const (
	Unknown Answer = iota // nobody has said
	No
	Yes
)

// answers names what is known; what is not has no name.
var answers = names.Table{{Name: "false", SV: "nej", EN: "no"}, {Name: "true", SV: "ja", EN: "yes"}}

// AnswerOf returns Yes for true and No for false.
func AnswerOf(known bool) Answer {
	if known {
		return Yes
	}
	return No
}

// Known reports whether the answer is yes or no.
func (a Answer) Known() bool { return a == Yes || a == No }

// The three operations count in two bits, no and yes, of which at most one is set;
// without branches, because answers come in no order that a processor could learn.

// And is the conjunction of strong three-valued logic (Kleene): no if either is
// no, yes if both are yes, otherwise unknown.
func (a Answer) And(b Answer) Answer { return a&b&Yes | (a|b)&No }

// Or is the disjunction of strong three-valued logic: yes if either is yes, no if
// both are no, otherwise unknown.
func (a Answer) Or(b Answer) Answer { return (a|b)&Yes | a&b&No }

// Not turns yes into no and no into yes; unknown stays unknown.
func (a Answer) Not() Answer { return a&No<<1 | a&Yes>>1 }

// String returns "unknown", "no" or "yes".
func (a Answer) String() string {
	if !a.Known() {
		return "unknown"
	}
	return answers.Of(uint8(a)).EN
}

// Text returns the answer for people.
func (a Answer) Text() Text {
	if !a.Known() {
		return Text{SV: "inte känt", EN: "not known"}
	}
	n := answers.Of(uint8(a))
	return Text{SV: n.SV, EN: n.EN}
}

// AppendText appends false or true, nothing for Unknown.
func (a Answer) AppendText(b []byte) ([]byte, error) {
	return append(b, answers.Of(uint8(a)).Name...), nil
}

// MarshalText writes false or true, nothing for Unknown.
func (a Answer) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText reads what MarshalText writes; anything else is the error unknown_name.
func (a *Answer) UnmarshalText(text []byte) error {
	value, ok := answers.Find(text)
	if !ok {
		return &Error{Code: UnknownName}
	}
	*a = Answer(value)
	return nil
}

// AppendJSON appends null, false or true.
func (a Answer) AppendJSON(b []byte) []byte {
	if !a.Known() {
		return append(b, "null"...)
	}
	return append(b, answers.Of(uint8(a)).Name...)
}

// MarshalJSON writes null, false or true.
func (a Answer) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil), nil }

// UnmarshalJSON reads null, false or true; anything else is the error unknown_name. The
// two words are read as strings too, since encoding/json hands the keys of maps over as
// such.
func (a *Answer) UnmarshalJSON(data []byte) error {
	switch string(data) {
	case `null`, `""`:
		*a = Unknown
	case `false`, `"false"`:
		*a = No
	case `true`, `"true"`:
		*a = Yes
	default:
		return &Error{Code: UnknownName}
	}
	return nil
}

// MarshalYAML writes a YAML library's null, false or true.
func (a Answer) MarshalYAML() (any, error) {
	if !a.Known() {
		return nil, nil
	}
	return a == Yes, nil
}

// Value writes true, false or NULL for a database.
func (a Answer) Value() (driver.Value, error) { return names.Stored(answers.Of(uint8(a)).Name) }

// Scan reads from a database column the words true and false, a boolean, or NULL. A
// number is the error unknown_name, since 1 may be meant as yes by one and is No inside.
func (a *Answer) Scan(src any) error {
	if known, ok := src.(bool); ok {
		*a = AnswerOf(known)
		return nil
	}
	text, ok := names.Column(src)
	if !ok {
		return &Error{Code: UnknownName}
	}
	return a.UnmarshalText(text)
}
