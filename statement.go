package vard

import (
	"iter"
	"time"
)

// Statement names one thing that a source says: a row of one of the two pages that
// the library implements, a section of law, or a published decision. It is one
// byte, compares with ==, and its zero value is no statement. What it says, where it
// stands and when it was last compared with its source are read with its methods.
type Statement uint8

// Kind tells what a statement asks of the library.
type Kind uint8

// A page's statement may be of more than one kind; of none, it is background.
const (
	IsRule     Kind = 1 << iota // decided by code
	IsFact                      // carried as data
	IsLaw                       // a section of law or an agreement, cited beside the pages
	IsDecision                  // a published decision, cited beside the pages
)

type entry struct {
	id       string
	kind     Kind
	source   string
	place    string
	text     Text
	address  string
	compared Date
}

const (
	karolinska     = "Karolinska University Hospital, International Patient Office: treatment inquiry and FAQ"
	karolinskaPage = "https://www.karolinskahospital.com/care-at-karolinska/patient-guides/treatment-inquiry/"
	lof            = "Löf, the Swedish regions' mutual insurer: if you are injured in healthcare"
	// Löf's page itself could not be found again under an address of its own; this
	// is the insurer's page for readers of English.
	lofPage = "https://lof.se/language"
	pslPage = "https://rkrattsbaser.gov.se/sfst?bet=1996%3A799"
	psnPage = "https://www.patientskadenamnden.se/juridik/referat/referat/"
)

// compared is the day on which the whole register was last held against its
// sources, in stored copies: the acts as they stood on 27 April 2026.
var compared = NewDate(2026, time.November, 21)

// Statements ranges over the whole register in its order: the two pages from top to
// bottom, then the law, then the decisions.
func Statements() iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		for s := Statement(1); int(s) < len(register); s++ {
			if !yield(s) {
				return
			}
		}
	}
}

// StatementByID returns the statement of that ID, such as "IPO-07" or "PSL 24 §".
func StatementByID(id string) (Statement, bool) {
	for s := range Statements() {
		if register[s].id == id {
			return s, true
		}
	}
	return 0, false
}

func (s Statement) entry() entry {
	if int(s) >= len(register) {
		return entry{}
	}
	return register[s]
}

// ID returns the name under which the statement is cited, such as "IPO-07".
func (s Statement) ID() string { return s.entry().id }

// Kind returns what the statement asks of the library.
func (s Statement) Kind() Kind { return s.entry().kind }

// Source returns the page, act, agreement or authority.
func (s Statement) Source() string { return s.entry().source }

// Place returns the heading of the page, or the section.
func (s Statement) Place() string { return s.entry().place }

// Text returns what the statement says, in our words.
func (s Statement) Text() Text { return s.entry().text }

// Address returns where the source is read on the web.
func (s Statement) Address() string { return s.entry().address }

// Compared returns the day on which the text was last held against its source.
func (s Statement) Compared() Date { return s.entry().compared }

// String returns the ID.
func (s Statement) String() string { return s.ID() }

// MarshalText writes the ID.
func (s Statement) MarshalText() ([]byte, error) { return []byte(s.ID()), nil }

// UnmarshalText reads an ID; one that the register does not hold is the error
// unknown_name.
func (s *Statement) UnmarshalText(text []byte) error {
	known, ok := StatementByID(string(text))
	if !ok {
		return &Error{Code: UnknownName}
	}
	*s = known
	return nil
}
