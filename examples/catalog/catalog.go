// Package catalog shows how a caller adds a language to the library without touching it:
// every text that is shown to people has a stable ID, a file maps the IDs to texts of the
// new language (here de.txt, German), and an x/text catalog finds them. Where the file
// lacks an ID the reader is given the library's English.
//
// The IDs are made of the library's own machine names:
//
//	eligibility.not-urgent.met       a rule, also .not-met and .open
//	eligibility.next-request         a datum
//	eligibility.urgent?              a question, by its package and its fact
//	referral.letter.clinic?          a question of the checklist of a letter
//	eligibility.outcome.eligible     a value of an enumeration, by its package and type
//	referral.body.ipo.handles        what a body handles
//	code.malformed_date              why an input is refused
//
// Left out are texts that are made with values of the case (amounts, names of languages,
// [billing.Difference.Sentence]): a caller makes those of the names here and its own
// numbers and days. A row of a statement of account, and what [billing.Settlement.Text]
// adds to the outcome, bear no ID and stay English. What the sources say is cited as it
// stands in the register, in Swedish and English.
package catalog

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"regexp"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	xtext "golang.org/x/text/message/catalog"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// Entry is one text of the library and its ID.
type Entry struct {
	ID   string
	Text vard.Text
}

// Value is a value of one of the library's enumerations.
type Value interface {
	String() string
	Text() vard.Text
}

// In returns the text in the printer's language from the printer's catalog, which knows it
// by its ID; the library's English where that catalog lacks it.
func (e Entry) In(p *message.Printer) string { return p.Sprintf(message.Key(e.ID, plain(e.Text.EN))) }

// plain writes a text so that a printer, which takes it for a format, prints it as it is.
func plain(text string) string { return strings.ReplaceAll(text, "%", "%%") }

// sides are the three sentences of a rule.
var sides = map[vard.Answer]string{vard.Yes: ".met", vard.No: ".not-met", vard.Unknown: ".open"}

// Finding returns what a finding says.
func Finding(f vard.Finding) Entry { return Entry{f.Rule.String() + sides[f.Met], f.Text()} }

// place is where something stands in a list: the question is the same for all places.
var place = regexp.MustCompile(`\[\d+\]`)

// Question returns the question after a fact of a package.
func Question(of string, f vard.Fact) Entry {
	return Entry{of + "." + place.ReplaceAllString(f.Name(), "[]") + "?", f.Question()}
}

// Datum returns what a datum says.
func Datum(d vard.Datum) Entry { return Entry{d.ID(), d.Text()} }

// Name returns the name of a value of an enumeration, such as "eligibility.outcome".
func Name(of string, v Value) Entry { return Entry{of + "." + v.String(), v.Text()} }

// Handles returns what a body handles.
func Handles(b referral.Body) Entry {
	return Entry{Name("referral.body", b).ID + ".handles", b.Handles()}
}

// Code returns why an input is refused.
func Code(c vard.Code) Entry { return Entry{"code." + string(c), c.Text()} }

// Entries lists every text, in the order in which a translator reads them: what all
// packages share, then each package with its names, rules, questions and data.
func Entries() (list []Entry) {
	for _, answer := range []vard.Answer{vard.Unknown, vard.No, vard.Yes} {
		list = append(list, Name("vard.answer", answer))
	}
	list = names[vard.Informant](list, "vard.informant")
	list = names[vard.StatementKind](list, "vard.statement-kind")
	for _, c := range codes {
		list = append(list, Code(c))
	}

	list = names[referral.Outcome](list, "referral.outcome")
	list = names[referral.Step](list, "referral.step")
	list = names[referral.State](list, "referral.state")
	list = names[referral.ContactKind](list, "referral.contact-kind")
	list = names[referral.Body](list, "referral.body")
	for b := range referral.Bodies() {
		list = append(list, Handles(b))
	}
	list = room(list, "referral", referral.Rules(), referral.Questions(), referral.Data())
	list = room(list, "referral.letter", none[vard.Rule], referral.Letter{}.Lacks(), none[vard.Datum]) // an empty letter lacks the whole checklist

	list = names[eligibility.Outcome](list, "eligibility.outcome")
	list = names[eligibility.NumberKind](list, "eligibility.number-kind")
	list = room(list, "eligibility", eligibility.Rules(), eligibility.Questions(), eligibility.Data())

	list = names[limitation.Outcome](list, "limitation.outcome")
	list = names[limitation.Regime](list, "limitation.regime")
	list = names[limitation.Status](list, "limitation.status")
	list = names[limitation.Reason](list, "limitation.reason")
	list = room(list, "limitation", limitation.Rules(), limitation.Questions(), none[vard.Datum])

	list = names[injury.Outcome](list, "injury.outcome")
	list = room(list, "injury", injury.Rules(), injury.Questions(), none[vard.Datum])

	list = names[billing.Outcome](list, "billing.outcome")
	list = names[billing.Service](list, "billing.service")
	list = names[billing.PayerKind](list, "billing.payer-kind")
	list = names[billing.Rounding](list, "billing.rounding")
	list = names[billing.Direction](list, "billing.direction")
	list = names[billing.LineChange](list, "billing.line-change")
	list = names[billing.Section](list, "billing.section")
	return room(list, "billing", billing.Rules(), billing.Questions(), billing.Data())
}

// names adds the values of an enumeration, which count from 1 to the last that has a name.
func names[E interface {
	~uint8
	Value
}](list []Entry, of string) []Entry {
	for v := E(1); v.String() != ""; v++ {
		list = append(list, Name(of, v))
	}
	return list
}

// room adds the rules, the questions and the data of a package.
func room(list []Entry, of string, rules iter.Seq[vard.Rule], questions iter.Seq[vard.Fact], data iter.Seq[vard.Datum]) []Entry {
	for r := range rules {
		for _, met := range []vard.Answer{vard.Yes, vard.No, vard.Unknown} {
			list = append(list, Finding(vard.Finding{Rule: r, Met: met}))
		}
	}
	for q := range questions {
		list = append(list, Question(of, q))
	}
	for d := range data {
		list = append(list, Datum(d))
	}
	return list
}

// none is what a package without rules or data has.
func none[T any](func(T) bool) {}

// codes are the reasons for which an input is refused, in the order of the library.
var codes = []vard.Code{
	vard.UnknownName, vard.MalformedDate, vard.MalformedMoment, vard.MalformedMoney, vard.MalformedNumber,
	vard.Scale, vard.Overflow, vard.CurrencyMismatch, vard.UnknownCurrency, vard.RoundingCurrency, vard.NegativeTotal,
	vard.ImpossibleOrder, vard.AfterAssessment, vard.Before1975, vard.AfterHorizon, vard.MissingDate,
	vard.PartOfState, vard.CurrencyWithdrawn, vard.NotSamePromise, vard.DuplicateReference,
	vard.InterimNumber, vard.MalformedIdentityNumber, vard.ImpossibleBirthDate, vard.WrongCheckDigit,
	vard.AmbiguousCentury, vard.PersonalData,
	vard.MalformedLanguage, vard.NoLanguage, vard.SeveralLanguages, vard.PrivateLanguage,
	vard.UnknownField, vard.DuplicateName, vard.TooDeep, vard.TooLong, vard.InvalidUTF8, vard.MalformedJSON,
}

// Line is a text of a translation and its ID.
type Line struct{ ID, Text string }

// Read reads a translation: on each line an ID, a tab, and the text.
func Read(from io.Reader) (list []Line, err error) {
	lines := bufio.NewScanner(from)
	for lines.Scan() {
		id, text, ok := strings.Cut(lines.Text(), "\t")
		if !ok || id == "" || text == "" || strings.Contains(text, "\t") {
			return nil, fmt.Errorf("line %d: not an ID, a tab, and a text", len(list)+1)
		}
		list = append(list, Line{id, text})
	}
	return list, lines.Err()
}

// Add puts a translation into a catalog of the caller's own.
func Add(to *xtext.Builder, tag language.Tag, list []Line) error {
	for _, l := range list {
		if err := to.SetString(tag, l.ID, plain(l.Text)); err != nil {
			return fmt.Errorf("%s: %w", l.ID, err)
		}
	}
	return nil
}

// Missing ranges over the texts that a translation lacks.
func Missing(list []Line) iter.Seq[Entry] {
	there := map[string]bool{}
	for _, l := range list {
		there[l.ID] = true
	}
	return func(yield func(Entry) bool) {
		for _, e := range Entries() {
			if !there[e.ID] && !yield(e) {
				return
			}
		}
	}
}
