package billing

import (
	"iter"
	"math"
	"math/bits"

	"github.com/vardregler/vard"
)

// Exactness.
//
// The result of an account is the share of every payer and of the patient. A
// completion gives every unknown fact that is asked of the account a value: a
// service; a first and a last day of care, in that order; for each payer the facts of
// its kind, a last day of validity not before the first, a limit or fee of any size,
// a rate from 0 to 1, any services, any country. Completions that [Settle] would
// refuse are none: an estimate older than the second opinion is not one of a
// treatment.
//
// A fact is missing if and only if two completions that differ in nothing else have
// different results. Nothing is missing if and only if all completions have the same
// result, since one can walk from any completion to any other by changing one fact at
// a time.
//
// That is computed without walking them, on four grounds.
//
//   - What one payer takes depends on the others only through what they leave. A fact
//     of one payer changes the result if and only if it changes what that payer takes.
//   - The more is left, the more a payer takes, and the more it leaves. So it is
//     enough to try each payer on the most that the payers before it can leave.
//   - There, a fact that is unknown decides between nothing and something (the
//     service, the services covered, the days, the country, the limit, the rate) or
//     between something and all (the fee) as soon as the payer can take something.
//   - The service and the days of care are common to all payers. They are tried in
//     every world that differs for some payer: both services, and days of care that
//     begin on a first day of validity or before all of them, and end on a last day
//     of validity or after all of them.
//
// A day of validity decides only while the other end leaves it room: with care on one
// day that is the last day of validity, the first day of validity cannot lie later.
// The calendar has no ends here: before every day there is an earlier one.

// open is a set of facts of one account.
type open struct {
	account uint8                 // facts of the account, a bit each
	payers  [facetsOfPayer]uint64 // facts of the payers: for each, the payers it is missing of
}

// The facts of the account, then those of a payer, in the order of the page's form.
const (
	serviceFact = iota
	careFromFact
	careToFact
	factsOfAccount
)

const (
	limitFact = iota
	rateFact
	validFromFact
	validToFact
	servicesFact
	insuredInFact
	patientFeeFact
	facetsOfPayer
)

func (o open) any() bool { return o != open{} }

var accountFacts = [...]question{
	serviceFact:  {"service", vard.Text{SV: "Gäller räkningen en second opinion eller en behandling?", EN: "Is the account for a second opinion or for a treatment?"}, vard.AskOffice},
	careFromFact: {"careFrom", vard.Text{SV: "Vilken är den första vårddagen?", EN: "What is the first day of care?"}, vard.AskCareProvider},
	careToFact:   {"careTo", vard.Text{SV: "Vilken är den sista vårddagen?", EN: "What is the last day of care?"}, vard.AskCareProvider},
}

var payerFacts = [...]question{
	limitFact:      {"limit", vard.Text{SV: "Hur mycket betalar betalaren som mest?", EN: "How much does the payer pay at most?"}, vard.AskPayer},
	rateFact:       {"rate", vard.Text{SV: "Hur stor andel betalar försäkringen?", EN: "Which part does the insurance pay?"}, vard.AskPayer},
	validFromFact:  {"validFrom", vard.Text{SV: "Från vilken dag gäller åtagandet?", EN: "From which day is the promise valid?"}, vard.AskPayer},
	validToFact:    {"validTo", vard.Text{SV: "Till vilken dag gäller åtagandet?", EN: "Until which day is the promise valid?"}, vard.AskPayer},
	servicesFact:   {"services", vard.Text{SV: "Vilka tjänster omfattar åtagandet?", EN: "Which services does the promise cover?"}, vard.AskPayer},
	insuredInFact:  {"insuredIn", vard.Text{SV: "I vilket land är patienten försäkrad?", EN: "In which country is the patient insured?"}, vard.AskPatient},
	patientFeeFact: {"patientFee", vard.Text{SV: "Vilken patientavgift betalar en bosatt för samma vård?", EN: "What does a resident patient pay for the same care?"}, vard.AskOffice},
}

// question is a fact before it is known whose it is.
type question struct {
	name string
	text vard.Text
	ask  vard.Informant
}

func (q question) of(parent string) vard.Fact { return vard.NewFact(parent+q.name, q.text, q.ask) }

// Questions ranges over the facts that an account can lack, in the order of the form;
// those of a payer stand once, under payers[].
func Questions() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		for _, q := range accountFacts {
			if !yield(q.of("")) {
				return
			}
		}
		for _, q := range payerFacts {
			if !yield(q.of("payers[].")) {
				return
			}
		}
	}
}

// Missing ranges over the unknown facts that can still change a share: those of the
// account, then those of each payer, such as payers[0].validTo. Facts of two calls
// are compared by name.
func (s Settlement) Missing() iter.Seq[vard.Fact] { return s.missing.facts }

// Ask ranges over the same facts in the order to ask: the account's own, then what
// alone can end the matter for a payer. While an account with an estimate has no
// charges yet, nothing is missing, and Ask ranges over what would be if the actual cost
// were the estimate, so that it can be asked for before the care. Once the shares are
// certain it ranges over the unknown facts that could still tell whether another S2 is
// to be sought.
func (s Settlement) Ask() iter.Seq[vard.Fact] {
	order := [...]int{insuredInFact, servicesFact, validFromFact, validToFact, limitFact, rateFact, patientFeeFact}
	return func(yield func(vard.Fact) bool) {
		for _, o := range [...]open{s.missing, s.only} {
			for i, q := range accountFacts {
				if o.account>>i&1 == 1 && !yield(q.of("")) {
					return
				}
			}
			for _, k := range order {
				for set := o.payers[k]; set != 0; set &= set - 1 {
					if !yield(payerFacts[k].of(payer(bits.TrailingZeros64(set)) + ".")) {
						return
					}
				}
			}
		}
	}
}

func (o open) facts(yield func(vard.Fact) bool) {
	for i, q := range accountFacts {
		if o.account>>i&1 == 1 && !yield(q.of("")) {
			return
		}
	}
	for i := range most {
		for k, q := range payerFacts {
			if o.payers[k]>>i&1 == 1 && !yield(q.of(payer(i)+".")) {
				return
			}
		}
	}
}

const always = vard.Date(math.MaxUint32) // after every day

// span is a first and a last day, each known to lie within bounds.
type span struct{ first, last bounds }
type bounds struct{ min, max vard.Date }

// spanOf returns the bounds of two days of which either may be unknown; the last is
// never before the first.
func spanOf(first, last vard.Date) span {
	s := span{bounds{first, first}, bounds{last, last}}
	if first == 0 {
		s.first = bounds{0, always}
		if last != 0 {
			s.first.max = last
		}
	}
	if last == 0 {
		s.last = bounds{first, always}
	}
	return s
}

// holds tells whether the care begins no earlier and ends no later than the validity.
func (valid span) holds(care span) (began, ended vard.Answer) {
	return notAfter(valid.first, care.first), notAfter(care.last, valid.last)
}

// notAfter tells whether a day lies on or before another.
func notAfter(a, b bounds) vard.Answer {
	switch {
	case a.max <= b.min:
		return vard.Yes
	case a.min > b.max:
		return vard.No
	}
	return vard.Unknown
}

// validity returns the days on which the promise holds. Of insurance an end that is
// not given is none.
func (p *Payer) validity() span {
	s := spanOf(p.ValidFrom, p.ValidTo)
	if p.Kind == Insurance {
		if p.ValidFrom == 0 {
			s.first = bounds{0, 0}
		}
		if p.ValidTo == 0 {
			s.last = bounds{always, always}
		}
	}
	return s
}

// covers tells whether the promise is for the service. Insurance that does not say is
// for every service.
func (p *Payer) covers(service Service) vard.Answer {
	if p.Kind == Insurance && p.Services == nil {
		return vard.Yes
	}
	if service != 0 {
		return covers(p.Services, service)
	}
	if either := covers(p.Services, SecondOpinion); either == covers(p.Services, Treatment) {
		return either
	}
	return vard.Unknown
}

// inCurrency tells whether a guarantee is in the currency of the account.
func (p *Payer) inCurrency(currency Currency) vard.Answer {
	if p.Limit.unlimited {
		return vard.Yes
	}
	if p.Limit.IsZero() {
		return vard.Unknown
	}
	return vard.AnswerOf(p.Limit.amount.currency == currency)
}

// takes returns what the payer takes of what is left where its promise holds: the
// most, or the least, that its unknown amounts allow.
func (p *Payer) takes(left int64, most bool) int64 {
	var limit int64
	var rate uint64
	fee := left
	if most {
		limit, rate, fee = math.MaxInt64, whole, 0
	}
	switch p.Kind {
	case Advance:
		received, _ := p.received() // checked
		return min(received, left)
	case Guarantee:
		return min(left, p.Limit.most(limit))
	case Insurance:
		return min(p.Rate.of(max(left-p.Deductible.minor, 0), rate), p.Limit.most(limit))
	case S2:
		if !p.PatientFee.IsZero() {
			fee = p.PatientFee.minor
		}
		return left - min(fee, left)
	case Patient: // no account lists it
	}
	return 0
}

// world is a service and days of care.
type world struct {
	service  Service
	from, to vard.Date
}

// holds tells whether the promise of payer i holds in a world, and the two answers
// about its days.
func (a *Account) holds(i int, w world) (funds, began, ended vard.Answer) {
	p := &a.Payers[i]
	if p.Kind == Advance {
		return vard.Yes, vard.Yes, vard.Yes
	}
	care := span{bounds{w.from, w.from}, bounds{w.to, w.to}}
	began, ended = p.validity().holds(care)
	funds = vard.AnswerOf(w.service == Treatment).And(p.covers(w.service)).And(began).And(ended)
	if p.Kind == Guarantee {
		funds = funds.And(p.inCurrency(a.Currency))
	}
	if p.Kind == S2 {
		funds = funds.And(p.InsuredIn.IssuesS2())
	}
	return funds, began, ended
}

// least returns the least that payer i can take in a world.
func (a *Account) least(i int, w world, left int64) int64 {
	if funds, _, _ := a.holds(i, w); funds != vard.Yes {
		return 0
	}
	return a.Payers[i].takes(left, false)
}

// missing returns the facts that can change the division of the cost. Only a
// treatment can lack any: of a second opinion nobody takes what a fact could change.
func (a *Account) missing(cost int64) open {
	var o open
	if a.Service == SecondOpinion {
		return o
	}
	for i := -1; i < len(a.Payers); i++ {
		from, ok := a.candidate(a.CareFrom, 0, i, (*Payer).opens)
		if !ok {
			continue
		}
		for j := -1; j < len(a.Payers); j++ {
			to, ok := a.candidate(a.CareTo, always, j, (*Payer).closes)
			if ok && from <= to {
				a.explore(world{Treatment, from, to}, cost, &o)
			}
		}
	}
	return o
}

func (p *Payer) opens() vard.Date  { return p.ValidFrom }
func (p *Payer) closes() vard.Date { return p.ValidTo }

// candidate returns the i-th day to try for a day of care: the day itself where it is
// known; else one before or after all days, then the day that payer i names.
func (a *Account) candidate(known, beyond vard.Date, i int, day func(*Payer) vard.Date) (vard.Date, bool) {
	switch {
	case known != 0:
		return known, i < 0
	case i < 0:
		return beyond, true
	}
	d := day(&a.Payers[i])
	return d, d != 0
}

// someWorld returns one world that is possible.
func (a *Account) someWorld() world {
	w := world{a.Service, a.CareFrom, a.CareTo}
	if w.service == 0 {
		w.service = SecondOpinion
	}
	if w.to == 0 {
		w.to = always
	}
	return w
}

// explore adds what is missing in one world.
func (a *Account) explore(w world, cost int64, o *open) {
	left := cost // the most that can be left
	for i := range a.Payers {
		p := &a.Payers[i]
		funds, began, ended := a.holds(i, w)
		if p.Kind != Advance && funds != vard.No && p.takes(left, true) > 0 {
			o.note(serviceFact, a.Service == 0)
			dated := p.Kind != Insurance
			o.note(careFromFact, a.CareFrom == 0 && (dated || p.ValidFrom != 0))
			o.note(careToFact, a.CareTo == 0 && (dated || p.ValidTo != 0))
			o.notePayer(i, validFromFact, began == vard.Unknown)
			o.notePayer(i, validToFact, ended == vard.Unknown)
			o.notePayer(i, servicesFact, p.covers(w.service) == vard.Unknown)
			o.notePayer(i, limitFact, p.Limit.IsZero() && p.Kind != S2)
			o.notePayer(i, rateFact, p.Rate.IsZero() && p.Kind == Insurance)
			o.notePayer(i, insuredInFact, p.InsuredIn == "" && p.Kind == S2)
			o.notePayer(i, patientFeeFact, p.PatientFee.IsZero() && p.Kind == S2)
		}
		if funds == vard.Yes {
			left -= p.takes(left, false)
		}
	}
}

func (o *open) note(fact int, missing bool) {
	if missing {
		o.account |= 1 << fact
	}
}

func (o *open) notePayer(i, fact int, missing bool) {
	if missing {
		o.payers[fact] |= 1 << i
	}
}
