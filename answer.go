package vard

// Answer is what is known about one fact: yes, no, or not known. It is one byte,
// compares with ==, and its zero value is Unknown. In JSON it is null, false or
// true.
type Answer uint8

// The three answers.
const (
	Unknown Answer = iota // nobody has said
	No
	Yes
)

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
	switch a {
	case Yes:
		return "yes"
	case No:
		return "no"
	case Unknown:
	}
	return "unknown"
}

// MarshalJSON writes null, false or true.
func (a Answer) MarshalJSON() ([]byte, error) {
	switch a {
	case Yes:
		return []byte("true"), nil
	case No:
		return []byte("false"), nil
	case Unknown:
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads null, false or true; anything else is the error
// unknown_name.
func (a *Answer) UnmarshalJSON(data []byte) error {
	switch string(data) {
	case "null":
		*a = Unknown
	case "false":
		*a = No
	case "true":
		*a = Yes
	default:
		return &Error{Code: UnknownName}
	}
	return nil
}
