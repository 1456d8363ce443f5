package billing

import (
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// Service is what the patient gets.
type Service uint8

// The services.
const (
	SecondOpinion Service = iota + 1 // a medical second opinion: paid privately, in advance
	Treatment                        // a treatment, after the second opinion
)

var services = enum.Table{{Name: "second_opinion"}, {Name: "treatment"}}

// String returns the machine name.
func (s Service) String() string { return services.String(uint8(s)) }

// MarshalText writes the machine name.
func (s Service) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (s *Service) UnmarshalText(text []byte) error {
	return services.Read(text, (*uint8)(s))
}

// Rounding is what was agreed about öre.
type Rounding uint8

// The choices; not to round is the default, so the zero value is the same.
const (
	NoRounding Rounding = iota + 1 // amounts are paid to the öre
	WholeKrona                     // each amount due is rounded once, 1–49 öre down, 50–99 up (öresavrundning)
)

var roundings = enum.Table{{Name: "none"}, {Name: "whole_krona"}}

// String returns the machine name.
func (r Rounding) String() string { return roundings.String(uint8(r)) }

// MarshalText writes the machine name; the zero value is written as the default it
// stands for.
func (r Rounding) MarshalText() ([]byte, error) { return []byte(max(r, NoRounding).String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (r *Rounding) UnmarshalText(text []byte) error {
	return roundings.Read(text, (*uint8)(r))
}

// Account is one service, what it was estimated to cost, what it cost, and who pays.
// All of its amounts are in its currency. Days at the zero Date are unknown, and so is
// a Service at its zero value.
type Account struct {
	Service                Service   `json:"service,omitzero"`       // what the patient gets
	Currency               Currency  `json:"currency,omitzero"`      // of every amount in the account
	Estimate               Estimate  `json:"estimate"`               // the price set beforehand
	Actual                 Actual    `json:"actual"`                 // what it cost
	CareFrom               vard.Date `json:"careFrom"`               // first day of the service
	CareTo                 vard.Date `json:"careTo"`                 // last day of the service
	SecondOpinionStatement vard.Date `json:"secondOpinionStatement"` // day of the second opinion's statement; may be left out
	Payers                 []Payer   `json:"payers"`                 // in the order in which they pay, at most 64
	Rounding               Rounding  `json:"rounding"`               // what was agreed about öre
}

// Estimate is the price set beforehand: the quote for a second opinion, the estimate
// for a treatment. Without lines (nil) there is none.
type Estimate struct {
	Issued vard.Date `json:"issued"` // the day it was given
	Lines  []Line    `json:"lines"`  // the items; nil is no price
}

// Actual is what the service cost. Final says that all charges are posted; until then
// nothing is settled. Without lines (nil) and not final, nothing is known of the cost;
// final without lines, the service was cancelled and cost nothing.
type Actual struct {
	Final bool   `json:"final"` // all charges are posted
	Lines []Line `json:"lines"` // the charges
}

// Line is one item. A negative amount is a credit.
type Line struct {
	Code   string `json:"code"`   // by which estimate and actual are compared
	Text   string `json:"text"`   // for the reader; nothing depends on it
	Amount Money  `json:"amount"` // negative is a credit
}

func (e Estimate) priced() bool { return e.Lines != nil }
func (a Actual) posted() bool   { return a.Final || a.Lines != nil }

// most is how many payers an account may list.
const most = 64

// Total returns the sum of the lines, zero of the currency where there are none. It
// does not depend on their order. The errors are unknown_currency, malformed_money (a
// line without an amount), currency_mismatch and overflow, with the line they are
// about.
func Total(currency Currency, lines []Line) (Money, error) {
	if !currency.Known() {
		return Money{}, &vard.Error{Code: vard.UnknownCurrency}
	}
	units, err := total(currency, lines)
	if err != nil {
		return Money{}, err
	}
	return Money{units, currency}, nil
}

func total(currency Currency, lines []Line) (int64, *vard.Error) {
	var s sum
	var other Currency
	for i := range lines {
		amount := &lines[i].Amount
		s.add(amount.minor)
		other |= amount.currency ^ currency
	}
	units, fits := s.total()
	if other == 0 && fits {
		return units, nil
	}
	for i := range lines {
		if code := lines[i].Amount.alien(currency); code != "" {
			return 0, &vard.Error{Field: fmt.Sprintf("lines[%d].amount", i), Code: code}
		}
	}
	return 0, &vard.Error{Field: "lines", Code: vard.Overflow}
}

// alien says why an amount has no place in an account of that currency, "" where it
// has one.
func (m Money) alien(currency Currency) vard.Code {
	switch m.currency {
	case currency:
		return ""
	case 0: // no amount at all
		return vard.MalformedMoney
	}
	return vard.CurrencyMismatch
}

// totals are the sums of an account, in smallest units.
type totals struct{ estimate, actual int64 }

// check refuses an account that contradicts itself, and sums its lines.
func (a *Account) check() (totals, *vard.Error) {
	var t totals
	switch {
	case !a.Currency.Known():
		return t, &vard.Error{Field: "currency", Code: vard.UnknownCurrency}
	case a.Service > Treatment:
		return t, &vard.Error{Field: "service", Code: vard.UnknownName}
	case a.Rounding > WholeKrona:
		return t, &vard.Error{Field: "rounding", Code: vard.UnknownName}
	case a.Rounding == WholeKrona && a.Currency != SEK:
		return t, &vard.Error{Field: "rounding", Code: vard.RoundingCurrency}
	case before(a.CareTo, a.CareFrom):
		return t, &vard.Error{Field: "careTo", Code: vard.ImpossibleOrder, Other: "careFrom"}
	case a.Service == Treatment && a.tooEarly():
		return t, &vard.Error{Field: "estimate.issued", Code: vard.ImpossibleOrder, Other: "secondOpinionStatement"}
	case len(a.Payers) > most:
		return t, &vard.Error{Field: "payers", Code: vard.TooLong}
	}
	var err *vard.Error
	if t.estimate, err = cost(a.Currency, a.Estimate.Lines, "estimate"); err != nil {
		return t, err
	}
	if t.actual, err = cost(a.Currency, a.Actual.Lines, "actual"); err != nil {
		return t, err
	}
	for i := range a.Payers {
		if err := a.Payers[i].check(a.Currency); err != nil {
			return t, err.In(payer(i))
		}
	}
	return t, nil
}

// tooEarly reports whether the estimate is older than the second opinion. Of a
// treatment that is refused; the quote for the second opinion itself always is older.
func (a *Account) tooEarly() bool {
	return before(a.Estimate.Issued, a.SecondOpinionStatement)
}

// before reports whether both days are known and d lies before other.
func before(d, other vard.Date) bool { return !d.IsZero() && d.Before(other) }

func payer(i int) string { return fmt.Sprintf("payers[%d]", i) }

// cost returns the sum of one side's lines, which is never below nothing.
func cost(currency Currency, lines []Line, side string) (int64, *vard.Error) {
	units, err := total(currency, lines)
	if err != nil {
		return 0, err.In(side)
	}
	if units < 0 {
		return 0, &vard.Error{Field: side + ".lines", Code: vard.NegativeTotal}
	}
	return units, nil
}

// check refuses a payer that contradicts itself.
func (p *Payer) check(currency Currency) *vard.Error {
	guarantee, insurance, s2 := p.Kind == Guarantee, p.Kind == Insurance, p.Kind == S2
	switch {
	case p.Kind < Advance || p.Kind > S2:
		return &vard.Error{Field: "kind", Code: vard.UnknownName}
	case !p.Limit.IsZero() && !guarantee && !insurance:
		return &vard.Error{Field: "limit", Code: vard.UnknownField}
	case !p.Deductible.IsZero() && !insurance:
		return &vard.Error{Field: "deductible", Code: vard.UnknownField}
	case !p.Rate.IsZero() && !insurance:
		return &vard.Error{Field: "rate", Code: vard.UnknownField}
	case !p.ValidFrom.IsZero() && p.Kind == Advance:
		return &vard.Error{Field: "validFrom", Code: vard.UnknownField}
	case !p.ValidTo.IsZero() && p.Kind == Advance:
		return &vard.Error{Field: "validTo", Code: vard.UnknownField}
	case p.Services != nil && p.Kind == Advance:
		return &vard.Error{Field: "services", Code: vard.UnknownField}
	case p.InsuredIn != "" && !s2:
		return &vard.Error{Field: "insuredIn", Code: vard.UnknownField}
	case !p.PatientFee.IsZero() && !s2:
		return &vard.Error{Field: "patientFee", Code: vard.UnknownField}
	case p.InsuredIn != "" && !p.InsuredIn.Known():
		return &vard.Error{Field: "insuredIn", Code: vard.UnknownName}
	case before(p.ValidTo, p.ValidFrom):
		return &vard.Error{Field: "validTo", Code: vard.ImpossibleOrder, Other: "validFrom"}
	}
	for i, service := range p.Services {
		if service < SecondOpinion || service > Treatment {
			return &vard.Error{Field: fmt.Sprintf("services[%d]", i), Code: vard.UnknownName}
		}
	}
	// A guarantee in another currency is no contradiction: it funds nothing.
	if err := term(p.Limit.amount, currency, "limit"); err != nil && (!guarantee || err.Code != vard.CurrencyMismatch) {
		return err
	}
	if err := term(p.Deductible, currency, "deductible"); err != nil {
		return err
	}
	if err := term(p.PatientFee, currency, "patientFee"); err != nil {
		return err
	}
	for i := range p.Receipts {
		if code := p.Receipts[i].Amount.alien(currency); code != "" {
			return &vard.Error{Field: fmt.Sprintf("receipts[%d].amount", i), Code: code}
		}
	}
	switch received, fits := p.received(); {
	case !fits:
		return &vard.Error{Field: "receipts", Code: vard.Overflow}
	case received < 0:
		return &vard.Error{Field: "receipts", Code: vard.NegativeTotal}
	}
	return nil
}

// term refuses an amount of the agreement that is in another currency or below zero;
// none at all is fine.
func term(amount Money, currency Currency, field string) *vard.Error {
	switch {
	case amount.IsZero():
		return nil
	case amount.minor < 0:
		return &vard.Error{Field: field, Code: vard.NegativeTotal}
	case amount.currency != currency:
		return &vard.Error{Field: field, Code: vard.CurrencyMismatch}
	}
	return nil
}

// received sums the receipts.
func (p *Payer) received() (int64, bool) {
	var s sum
	for i := range p.Receipts {
		s.add(p.Receipts[i].Amount.minor)
	}
	return s.total()
}
