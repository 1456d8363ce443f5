package vard

import (
	"iter"
	"slices"
)

// Rule is one condition that the library decides: a stable machine name, a sentence
// for people, and the statements it rests on. It is a handle of one word, compares
// with ==, and cannot be changed; its zero value is no rule.
type Rule struct{ def *definition }

// Datum is one thing the pages say that is not decided but read: a name, a route,
// a contact. It is like [Rule] in everything else.
type Datum struct{ def *definition }

type definition struct {
	id    string
	text  Text
	cites []Statement
}

// NewRule returns a rule. The text is the condition as a sentence; the statements
// are in the order in which a reader should look them up.
func NewRule(id string, text Text, cites ...Statement) Rule {
	return Rule{&definition{id, text, slices.Clone(cites)}}
}

// NewDatum returns a datum.
func NewDatum(id string, text Text, cites ...Statement) Datum {
	return Datum{&definition{id, text, slices.Clone(cites)}}
}

// ID returns the machine name, such as "eligibility.not-urgent".
func (r Rule) ID() string { return r.def.name() }

// Text returns the condition as a sentence.
func (r Rule) Text() Text { return r.def.says() }

// Statements ranges over the statements that the rule rests on.
func (r Rule) Statements() iter.Seq[Statement] { return r.def.statements() }

// String returns the machine name.
func (r Rule) String() string { return r.ID() }

// MarshalText writes the machine name.
func (r Rule) MarshalText() ([]byte, error) { return []byte(r.ID()), nil }

// ID returns the machine name, such as "referral.price-individual".
func (d Datum) ID() string { return d.def.name() }

// Text returns what the page says, in our words.
func (d Datum) Text() Text { return d.def.says() }

// Statements ranges over the statements it is taken from.
func (d Datum) Statements() iter.Seq[Statement] { return d.def.statements() }

func (d *definition) name() string {
	if d == nil {
		return ""
	}
	return d.id
}

func (d *definition) says() Text {
	if d == nil {
		return Text{}
	}
	return d.text
}

func (d *definition) statements() iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		if d == nil {
			return
		}
		for _, s := range d.cites {
			if !yield(s) {
				return
			}
		}
	}
}

// Finding is one rule and whether it is met on the facts given; Unknown where the
// facts do not say.
type Finding struct {
	Rule Rule
	Met  Answer
}

// MarshalJSON writes the rule's name, whether it is met, and its statements.
func (f Finding) MarshalJSON() ([]byte, error) {
	met, _ := f.Met.MarshalJSON() // an Answer always marshals
	b := append([]byte(`{"rule":"`), f.Rule.ID()...)
	b = append(append(append(b, `","met":`...), met...), `,"statements":[`...)
	comma := ""
	for s := range f.Rule.Statements() {
		b = append(append(append(append(b, comma...), '"'), s.ID()...), '"')
		comma = ","
	}
	return append(b, `]}`...), nil
}

// Marks holds one mark for each rule of a table of at most 64: met, not met, not
// known, or not in play. It compares with ==; its zero value knows nothing. It is
// the common ground of the packages' decisions and of no use outside them.
type Marks struct{ yes, no uint64 }

// Set marks rule i.
func (m *Marks) Set(i int, met Answer) {
	i &= 63
	m.yes = m.yes&^(1<<i) | uint64(met&Yes>>1)<<i
	m.no = m.no&^(1<<i) | uint64(met&No)<<i
}

// Skip marks rule i as not in play: it is no finding at all.
func (m *Marks) Skip(i int) {
	bit := uint64(1) << (i & 63)
	m.yes |= bit
	m.no |= bit
}

// Met returns whether rule i is met.
func (m Marks) Met(i int) Answer {
	// Both bits of a skipped rule are set: it is neither.
	return Answer((m.yes>>(i&63)&1)<<1|m.no>>(i&63)&1) % 3
}

// Findings ranges over the rules of the table that are in play, in order.
func (m Marks) Findings(rules []Rule) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for i, r := range rules {
			if m.yes&m.no>>(i&63)&1 == 0 && !yield(Finding{r, m.Met(i)}) {
				return
			}
		}
	}
}
