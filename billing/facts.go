package billing

import (
	"iter"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/wire"
)

// The facts of an account, from 1 on.
const (
	serviceFact = iota + 1
	careFromFact
	careToFact
	linesFact
	finalFact
	factsOfAccount
)

// accountFacts are the facts of an account that are asked for, in the order of the form.
var accountFacts = [factsOfAccount]vard.Fact{
	serviceFact:  vard.NewFact("service", vard.Text{SV: "Gäller räkningen en ny medicinsk bedömning (second opinion) eller en behandling?", EN: "Is the account for a medical second opinion or for a treatment?"}, vard.AskOffice),
	careFromFact: vard.NewFact("careFrom", vard.Text{SV: "Vilken är den första vårddagen?", EN: "What is the first day of care?"}, vard.AskCareProvider),
	careToFact:   vard.NewFact("careTo", vard.Text{SV: "Vilken är den sista vårddagen?", EN: "What is the last day of care?"}, vard.AskCareProvider),
	linesFact:    vard.NewFact("actual.lines", vard.Text{SV: "Vilka kostnader har bokförts?", EN: "Which charges are posted?"}, vard.AskOffice),
	finalFact:    vard.NewFact("actual.final", vard.Text{SV: "Är alla kostnader bokförda?", EN: "Are all charges posted?"}, vard.AskOffice),
}

// askOrder is the order in which a payer's facts are asked for: first what alone can end
// the matter.
var askOrder = [...]facts{insuredInFact, servicesFact, validFromFact, validToFact, limitFact, rateFact, patientFeeFact, receiptDayFact}

// open is a set of facts of one account.
type open struct {
	account uint8               // facts of the account, a bit each
	payers  [countOfAsks]uint64 // facts of the payers: for each, the payers that lack it
}

const countOfAsks = len(askOrder) // limitFact to receiptDayFact

func (o *open) any() bool { return *o != open{} }

func (o *open) note(about int) { o.account |= 1 << about }

func (o *open) notePayer(i int, set facts) {
	for ; set != 0; set &= set - 1 {
		o.payers[bits.TrailingZeros16(uint16(set))] |= 1 << i
	}
}

func (o *open) has(i int, f facts) bool {
	return o.payers[bits.TrailingZeros16(uint16(f))]>>i&1 == 1
}

// less takes away what stands in another set.
func (o *open) less(other *open) {
	o.account &^= other.account
	for i := range o.payers {
		o.payers[i] &^= other.payers[i]
	}
}

// Questions ranges over the facts that an account can lack, in the order of the form;
// those of a payer stand once, under payers[].
func Questions() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		for _, f := range accountFacts[serviceFact:] {
			if !yield(f) {
				return
			}
		}
		for _, f := range payerFacts {
			if f.ask != 0 && !yield(vard.NewFact("payers[]."+f.name, f.text, f.ask)) {
				return
			}
		}
	}
}

// factOf returns the row of a payer's fact.
func factOf(bit facts) *fact {
	return &payerFacts[slices.IndexFunc(payerFacts[:], func(f fact) bool { return f.bit == bit })]
}

// question is a fact that an account lacks, and where it stands.
type question struct {
	place          int   // of the account among those settled together, -1 where it is settled by itself
	about          int   // a fact of the account, none where it is a payer's
	fact           *fact // of a payer
	payer, receipt int   // their places
}

// append appends the name of the fact. In accounts settled together it begins with the
// place of its account.
func (q *question) append(b []byte) []byte {
	if q.place >= 0 {
		b = append(wire.Number(append(b, '['), q.place), "]."...)
	}
	if q.about != none {
		return append(b, accountFacts[q.about].Name()...)
	}
	b = append(wire.Number(append(b, "payers["...), q.payer), "]."...)
	if q.fact.bit == receiptDayFact {
		return append(wire.Number(append(b, "receipts["...), q.receipt), "].on"...)
	}
	return append(b, q.fact.name...)
}

// named returns the fact with its name.
func (q *question) named() vard.Fact {
	if q.about == none {
		return vard.NewFact(string(q.append(nil)), q.fact.text, q.fact.ask)
	}
	f := accountFacts[q.about]
	return vard.NewFact(string(q.append(nil)), f.Question(), f.AskOf())
}

// asks is a question about this account.
func (s *Settlement) asks() question {
	if s.group == nil {
		return question{place: -1}
	}
	return question{place: s.place}
}

// facts ranges over the facts of the set: those of the account, then those of each payer
// in the order of the form.
func (o *open) facts(s *Settlement, yield func(question) bool) bool {
	if !o.ofAccount(s, yield) {
		return false
	}
	for i := range s.account.Payers {
		for j := range payerFacts {
			if bit := payerFacts[j].bit; bit < 1<<countOfAsks && o.has(i, bit) && !ofPayer(s, i, &payerFacts[j], yield) {
				return false
			}
		}
	}
	return true
}

// asked ranges over the same facts in the order to ask.
func (o *open) asked(s *Settlement, yield func(question) bool) bool {
	if !o.ofAccount(s, yield) {
		return false
	}
	for _, bit := range askOrder {
		for i := range s.account.Payers {
			if o.has(i, bit) && !ofPayer(s, i, factOf(bit), yield) {
				return false
			}
		}
	}
	return true
}

func (o *open) ofAccount(s *Settlement, yield func(question) bool) bool {
	q := s.asks()
	for q.about = serviceFact; q.about < factsOfAccount; q.about++ {
		if o.account>>q.about&1 == 1 && !yield(q) {
			return false
		}
	}
	return true
}

func ofPayer(s *Settlement, i int, f *fact, yield func(question) bool) bool {
	q := s.asks()
	q.fact, q.payer = f, i
	if f.bit != receiptDayFact {
		return yield(q)
	}
	for j, r := range s.account.Payers[i].Receipts {
		q.receipt = j
		if r.On.IsZero() && r.Amount.minor != 0 && !yield(q) { // no share and no finding turns on it
			return false
		}
	}
	return true
}

// Set writes what was answered to a question: the fact is named as [Settlement.Missing]
// and [Settlement.Ask] name it in an account settled by itself, the value is its text on
// the wire; several services stand with a space between them, and no text is unknown. What was a slice of the
// account is changed in place. The error is unknown_name for a fact that is not asked for by
// a text or is not there, and that of the value.
func (a *Account) Set(name, value string) error {
	text := []byte(value)
	switch name {
	case "service":
		return a.Service.UnmarshalText(text)
	case "careFrom":
		return a.CareFrom.UnmarshalText(text)
	case "careTo":
		return a.CareTo.UnmarshalText(text)
	case "actual.final":
		var final vard.Answer
		err := final.UnmarshalText(text)
		a.Actual.Final = final == vard.Yes
		return err
	}
	if place, rest, ok := element(name, "payers["); ok && place < len(a.Payers) {
		if fact, ok := strings.CutPrefix(rest, "."); ok {
			return a.Payers[place].set(fact, text)
		}
	}
	return &vard.Error{Code: vard.UnknownName}
}

func (p *Payer) set(name string, text []byte) error {
	switch name {
	case "limit":
		return p.Limit.UnmarshalText(text)
	case "rate":
		return p.Rate.UnmarshalText(text)
	case "validFrom":
		return p.ValidFrom.UnmarshalText(text)
	case "validTo":
		return p.ValidTo.UnmarshalText(text)
	case "insuredIn":
		return p.InsuredIn.UnmarshalText(text)
	case "patientFee":
		return p.PatientFee.UnmarshalText(text)
	case "services":
		var list []Service // nothing is unknown, as everywhere
		for one := range strings.FieldsSeq(string(text)) {
			var s Service
			if err := s.UnmarshalText([]byte(one)); err != nil {
				return err
			}
			list = append(list, s)
		}
		p.Services = list
		return nil
	}
	if place, rest, ok := element(name, "receipts["); ok && rest == ".on" && place < len(p.Receipts) {
		return p.Receipts[place].On.UnmarshalText(text)
	}
	return &vard.Error{Code: vard.UnknownName}
}

// element takes a place in a list off the front of a name: "payers[3].limit".
func element(name, list string) (place int, rest string, ok bool) {
	digits, found := strings.CutPrefix(name, list)
	digits, rest, _ = strings.Cut(digits, "]")
	place, _ = strconv.Atoi(digits)
	return place, rest, found && strconv.Itoa(place) == digits && place >= 0
}
