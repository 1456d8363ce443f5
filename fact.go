package vard

// Fact is the name of something that can be known about a case: its path within
// its package (as on the wire), a question that a person can read out, and who can
// answer it. It is a handle of one word, compares with ==, and cannot be changed;
// its zero value is no fact.
type Fact struct{ def *fact }

type fact struct {
	name     string
	question Text
	ask      Informant
}

// NewFact returns a fact: for rules of your own, shown beside ours.
func NewFact(name string, question Text, ask Informant) Fact {
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

// AskOf returns who can answer the question.
func (f Fact) AskOf() Informant {
	if f.def == nil {
		return 0
	}
	return f.def.ask
}

// String returns the name.
func (f Fact) String() string { return f.Name() }

// AppendText appends the name.
func (f Fact) AppendText(b []byte) ([]byte, error) { return append(b, f.Name()...), nil }

// MarshalText writes the name.
func (f Fact) MarshalText() ([]byte, error) { return f.AppendText(nil) }
