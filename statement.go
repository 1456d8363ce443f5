package vard

import (
	"database/sql/driver"
	"iter"
	"strings"

	"github.com/vardregler/vard/internal/names"
)

// Statement names one thing that a source says: a row of one of the two pages that
// the library implements, a section of law, or a published decision. It is one
// byte, compares with ==, and its zero value is no statement. What it says, where it
// stands and when it was last compared with its source are read with its methods; as
// text it is its ID.
type Statement uint8

// StatementKind tells what a statement asks of the library. Its zero value is that of
// no statement.
type StatementKind uint8

// The kinds; the first four are of the two pages.
const (
	DecidedByCode     StatementKind = iota + 1 // a rule decides it
	CarriedAsData                              // it is carried as data that a caller reads
	DecidedAndCarried                          // both
	Background                                 // neither
	Law                                        // a section of law, an agreement or a standard, cited beside the pages
	PublishedDecision                          // a published decision, cited beside the pages
)

var statementKinds = names.Table{
	{Name: "rule", SV: "avgörs av en regel", EN: "decided by a rule"},
	{Name: "fact", SV: "återges som uppgift", EN: "carried as data"},
	{Name: "rule_and_fact", SV: "avgörs av en regel och återges som uppgift", EN: "decided by a rule and carried as data"},
	{Name: "info", SV: "bakgrund", EN: "background"},
	{Name: "law", SV: "lag, avtal eller standard", EN: "law, agreement or standard"},
	{Name: "decision", SV: "publicerat avgörande", EN: "published decision"},
}

// Decided reports whether a rule must decide the statement.
func (k StatementKind) Decided() bool { return k == DecidedByCode || k == DecidedAndCarried }

// Carried reports whether the statement must be carried as data.
func (k StatementKind) Carried() bool { return k == CarriedAsData || k == DecidedAndCarried }

// String returns the machine name.
func (k StatementKind) String() string { return statementKinds.Of(uint8(k)).Name }

// Text returns the kind for people.
func (k StatementKind) Text() Text {
	n := statementKinds.Of(uint8(k))
	return Text{SV: n.SV, EN: n.EN}
}

// AppendText appends the machine name.
func (k StatementKind) AppendText(b []byte) ([]byte, error) { return append(b, k.String()...), nil }

// MarshalText writes the machine name.
func (k StatementKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (k *StatementKind) UnmarshalText(text []byte) error {
	return readName(statementKinds, text, (*uint8)(k))
}

// Value writes the machine name for a database, NULL for the zero value.
func (k StatementKind) Value() (driver.Value, error) { return names.Stored(k.String()) }

// Scan reads a machine name or NULL from a database column.
func (k *StatementKind) Scan(src any) error { return scanName(statementKinds, src, (*uint8)(k)) }

type entry struct {
	id      string
	kind    StatementKind
	source  *source
	place   Text
	address string // where it is another one than the source's
	text    Text
}

type source struct {
	name     Text
	address  string
	uri      string // the name that the state or the Union gives an act; none for other sources
	compared Date
}

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

// none is what is no statement: it says nothing.
var none = entry{source: &source{}}

func (s Statement) entry() *entry {
	if s == 0 || int(s) >= len(register) {
		return &none
	}
	return &register[s]
}

// ID returns the name under which the statement is cited, such as "IPO-07".
func (s Statement) ID() string { return s.entry().id }

// Kind returns what the statement asks of the library.
func (s Statement) Kind() StatementKind { return s.entry().kind }

// Source returns the page, act, agreement or authority.
func (s Statement) Source() Text { return s.entry().source.name }

// Place returns the heading of the page, or the section.
func (s Statement) Place() Text { return s.entry().place }

// Text returns what the statement says, in our words.
func (s Statement) Text() Text { return s.entry().text }

// Address returns where the source is read on the web.
func (s Statement) Address() string {
	e := s.entry()
	if e.address != "" {
		return e.address
	}
	return e.source.address
}

// URI returns the name of the section in the scheme of the Swedish state's legal
// information system, such as "http://rinfo.lagrummet.se/publ/sfs/1996:799#p_24", or of the
// article in the Union's (ELI); of several sections the first, or their chapter or act. It
// is a name to compare and to link data with, the same for every wording that the section
// has had, and need not be an address; to read, see [Statement.Address]. It is empty for
// what is no act.
func (s Statement) URI() string {
	e := s.entry()
	if e.source.uri == "" {
		return ""
	}
	return e.source.uri + section(e.place.SV)
}

// section turns a place such as "8 kap. 4 § första stycket" or "art. 20" into the end of a URI.
func section(place string) string {
	const digits = "0123456789"
	if article, ok := strings.CutPrefix(place, "art. "); ok {
		return "/art_" + article[:len(article)-len(strings.TrimLeft(article, digits))] + "/oj"
	}
	separator, end := "#", ""
	if chapter, rest, ok := strings.Cut(place, " kap."); ok {
		separator, end = "-", "#k_"+chapter
		place = strings.TrimPrefix(rest, " ")
	}
	number, _, _ := strings.Cut(place, " §")
	if letter := strings.TrimLeft(number, digits); len(letter) < len(number) && (letter == "" || len(letter) == len(" a")) {
		end += separator + "p_" + strings.ReplaceAll(number, " ", "_")
	}
	return end
}

// Compared returns the day on which the text was last held against its source.
func (s Statement) Compared() Date { return s.entry().source.compared }

// String returns the ID.
func (s Statement) String() string { return s.ID() }

// AppendText appends the ID.
func (s Statement) AppendText(b []byte) ([]byte, error) { return append(b, s.ID()...), nil }

// MarshalText writes the ID.
func (s Statement) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads an ID, or nothing for no statement; one that the register does not
// hold is the error unknown_name.
func (s *Statement) UnmarshalText(text []byte) error {
	known, ok := StatementByID(string(text))
	if !ok && len(text) > 0 {
		return &Error{Code: UnknownName}
	}
	*s = known
	return nil
}

// Value writes the ID for a database, NULL for no statement.
func (s Statement) Value() (driver.Value, error) { return names.Stored(s.ID()) }

// Scan reads an ID or NULL from a database column.
func (s *Statement) Scan(src any) error {
	text, ok := names.Column(src)
	if !ok {
		return &Error{Code: UnknownName}
	}
	return s.UnmarshalText(text)
}
