package vard

import (
	"iter"
	"slices"

	"github.com/vardregler/vard/internal/wire"
)

// RuleID is the stable machine name of a rule, such as "eligibility.not-urgent". Each
// package has a constant for each of its rules: compare with those.
type RuleID string

// Wording is what a rule says to people: three sentences, each of them true in its case.
type Wording struct {
	Met    Text // where the rule is met; also the rule's own text
	NotMet Text // where it is not; where that sends somebody elsewhere, it says where
	Open   Text // where it is not known
}

// Rule is one condition that the library decides: a stable machine name, what it says
// to people, and the statements it rests on. It is a handle of one word, compares with
// ==, and cannot be changed; its zero value is no rule.
type Rule struct{ def *rule }

type rule struct {
	id    RuleID
	says  Wording
	cites []Statement
}

// NewRule returns a rule: for rules of your own, shown beside ours. The statements are
// in the order in which a reader should look them up; a list that is passed on with ... is
// the rule's from then on.
func NewRule(id RuleID, says Wording, cites ...Statement) Rule {
	return Rule{&rule{id, says, cites}} // no copy: ours are tables that are built with the program
}

// ID returns the machine name, such as "eligibility.not-urgent".
func (r Rule) ID() RuleID {
	if r.def == nil {
		return ""
	}
	return r.def.id
}

// Text returns the rule as a condition: the sentence that is true where it is met.
func (r Rule) Text() Text { return r.Says(Yes) }

// Says returns the sentence that is true where the rule is met (yes), not met (no), or
// not known.
func (r Rule) Says(met Answer) Text {
	switch {
	case r.def == nil:
		return Text{}
	case met == Yes:
		return r.def.says.Met
	case met == No:
		return r.def.says.NotMet
	}
	return r.def.says.Open
}

// Statements ranges over the statements that the rule rests on.
func (r Rule) Statements() iter.Seq[Statement] {
	return slices.Values(r.cites())
}

func (r Rule) cites() []Statement {
	if r.def == nil {
		return nil
	}
	return r.def.cites
}

// String returns the machine name.
func (r Rule) String() string { return string(r.ID()) }

// AppendText appends the machine name.
func (r Rule) AppendText(b []byte) ([]byte, error) { return append(b, r.ID()...), nil }

// MarshalText writes the machine name.
func (r Rule) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// Datum is one thing the pages say that is not decided but read: a name, a route,
// a contact. It is a handle like [Rule].
type Datum struct{ def *datum }

type datum struct {
	id    string
	text  Text
	cites []Statement
}

// NewDatum returns a datum. A list of statements that is passed on with ... is the datum's
// from then on.
func NewDatum(id string, text Text, cites ...Statement) Datum {
	return Datum{&datum{id, text, cites}}
}

// ID returns the machine name, such as "referral.price-individual".
func (d Datum) ID() string {
	if d.def == nil {
		return ""
	}
	return d.def.id
}

// Text returns what the page says, in our words.
func (d Datum) Text() Text {
	if d.def == nil {
		return Text{}
	}
	return d.def.text
}

// Statements ranges over the statements it is taken from.
func (d Datum) Statements() iter.Seq[Statement] {
	if d.def == nil {
		return slices.Values[[]Statement](nil)
	}
	return slices.Values(d.def.cites)
}

// String returns the machine name.
func (d Datum) String() string { return d.ID() }

// AppendText appends the machine name.
func (d Datum) AppendText(b []byte) ([]byte, error) { return append(b, d.ID()...), nil }

// MarshalText writes the machine name.
func (d Datum) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// Finding is one rule and whether it is met on the facts given; Unknown where the
// facts do not say, or where the rule is not yet due.
type Finding struct {
	Rule Rule
	Met  Answer
}

// Text returns the finding as a sentence that is true on these facts.
func (f Finding) Text() Text { return f.Rule.Says(f.Met) }

// AppendJSON appends the rule's name, whether it is met, and its statements, as an object.
func (f Finding) AppendJSON(b []byte) []byte {
	b = wire.Name(append(b, `{"rule":`...), f.Rule.String())
	b = f.Met.AppendJSON(append(b, `,"met":`...))
	b = append(b, `,"statements":[`...)
	for i, s := range f.Rule.cites() {
		if i > 0 {
			b = append(b, ',')
		}
		b = wire.Name(b, s.ID())
	}
	return append(b, "]}"...)
}

// MarshalJSON writes the rule's name, whether it is met, and its statements.
func (f Finding) MarshalJSON() ([]byte, error) { return f.AppendJSON(nil), nil }
