package vard

import "iter"

// Fact is the name of something that can be known about a case: its path within
// its package (as on the wire), a question that a person can read out, and who can
// answer it. It is a handle of one word, compares with ==, and cannot be changed;
// its zero value is no fact.
type Fact struct{ def *fact }

type fact struct {
	name     string
	question Text
	ask      Source
}

// NewFact returns a fact.
func NewFact(name string, question Text, ask Source) Fact {
	return Fact{&fact{name, question, ask}}
}

// Name returns the path within the package, such as "infection.transmitted".
func (f Fact) Name() string {
	if f.def == nil {
		return ""
	}
	return f.def.name
}

// Question returns the question to put to the one who can answer.
func (f Fact) Question() Text {
	if f.def == nil {
		return Text{}
	}
	return f.def.question
}

// Ask returns who can answer the question.
func (f Fact) Ask() Source {
	if f.def == nil {
		return 0
	}
	return f.def.ask
}

// String returns the name.
func (f Fact) String() string { return f.Name() }

// MarshalText writes the name.
func (f Fact) MarshalText() ([]byte, error) { return []byte(f.Name()), nil }

// Source is who can answer a question; its zero value is unspecified.
type Source uint8

// Those who can be asked.
const (
	Patient      Source = iota + 1 // the patient, or who speaks for the patient
	CareProvider                   // the clinic or practice that gave or gives the care, from its records
	Specialist                     // a medical expert in the field
	Office                         // the office or insurer that handles the case, from its own papers
	Payer                          // who has promised to pay
)

var sources = Names{"patient", "care_provider", "specialist", "office", "payer"}

// String returns the machine name.
func (s Source) String() string { return sources.Name(uint8(s)) }

// MarshalText writes the machine name.
func (s Source) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (s *Source) UnmarshalText(text []byte) error {
	value, err := sources.Value(text)
	if err == nil {
		*s = Source(value)
	}
	return err
}

// Text returns the name for people.
func (s Source) Text() Text {
	switch s {
	case Patient:
		return Text{"patienten", "the patient"}
	case CareProvider:
		return Text{"vårdgivaren", "the care provider"}
	case Specialist:
		return Text{"en specialist", "a specialist"}
	case Office:
		return Text{"handläggaren", "the case officer"}
	case Payer:
		return Text{"betalaren", "the payer"}
	}
	return Text{}
}

// FactSet is a set of facts of a table of at most 64. Like [Marks] it is the common
// ground of the packages' decisions.
type FactSet uint64

// Add puts fact i into the set.
func (s *FactSet) Add(i int) { *s |= 1 << (i & 63) }

// Has reports whether fact i is in the set.
func (s FactSet) Has(i int) bool { return s>>(i&63)&1 == 1 }

// Facts ranges over the facts of the table that are in the set, in order.
func (s FactSet) Facts(table []Fact) iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		for i, f := range table {
			if s.Has(i) && !yield(f) {
				return
			}
		}
	}
}

// Names are the machine names of an enumeration, from its first value, 1, on.
type Names []string

// Name returns the name of a value, "" for 0 and for what is no value.
func (n Names) Name(value uint8) string {
	if value == 0 || int(value) > len(n) {
		return ""
	}
	return n[value-1]
}

// Value returns the value of a name; a name that is not in the list, the empty one
// too, is the error unknown_name.
func (n Names) Value(name []byte) (uint8, error) {
	for i, known := range n {
		if known == string(name) {
			return uint8(i + 1), nil
		}
	}
	return 0, &Error{Code: UnknownName}
}
