package billing

import (
	"database/sql/driver"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// Service is what the patient gets. Its zero value is unknown.
type Service uint8

// The services.
const (
	ServiceSecondOpinion Service = iota + 1 // a medical second opinion: paid privately, in advance
	ServiceTreatment                        // a treatment, after the second opinion
)

var services = enum.Table{
	{Name: "second_opinion", SV: "ny medicinsk bedömning (second opinion)", EN: "medical second opinion"},
	{Name: "treatment", SV: "behandling", EN: "treatment"},
}

// String returns the machine name.
func (s Service) String() string { return services.String(uint8(s)) }

// Text returns the name for people.
func (s Service) Text() vard.Text { return services.Text(uint8(s)) }

// AppendText appends the machine name.
func (s Service) AppendText(b []byte) ([]byte, error) { return services.AppendText(b, uint8(s)) }

// MarshalText writes the machine name.
func (s Service) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (s *Service) UnmarshalText(text []byte) error { return services.Read(text, (*uint8)(s)) }

// Value writes the machine name for a database, NULL for the zero value.
func (s Service) Value() (driver.Value, error) { return services.Value(uint8(s)) }

// Scan reads a machine name or NULL from a database column.
func (s *Service) Scan(src any) error { return services.Scan(src, (*uint8)(s)) }

// Rounding is what was agreed about öre. Its zero value is that nothing is said: amounts
// are exact, and a finding shows what the act on rounding would make of them.
type Rounding uint8

// What can be agreed.
const (
	NoRounding Rounding = iota + 1 // amounts are paid to the öre
	WholeKrona                     // each amount due is rounded once, 1–49 öre down, 50–99 up (öresavrundning); 50 öre left after a payment are nothing
)

var roundings = enum.Table{
	{Name: "none", SV: "ingen öresavrundning", EN: "no rounding"},
	{Name: "whole_krona", SV: "öresavrundning till hela kronor", EN: "rounding to whole kronor"},
}

// String returns the machine name.
func (r Rounding) String() string { return roundings.String(uint8(r)) }

// Text returns the name for people.
func (r Rounding) Text() vard.Text { return roundings.Text(uint8(r)) }

// AppendText appends the machine name.
func (r Rounding) AppendText(b []byte) ([]byte, error) { return roundings.AppendText(b, uint8(r)) }

// MarshalText writes the machine name.
func (r Rounding) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (r *Rounding) UnmarshalText(text []byte) error { return roundings.Read(text, (*uint8)(r)) }

// Value writes the machine name for a database, NULL for the zero value.
func (r Rounding) Value() (driver.Value, error) { return roundings.Value(uint8(r)) }

// Scan reads a machine name or NULL from a database column.
func (r *Rounding) Scan(src any) error { return roundings.Scan(src, (*uint8)(r)) }

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
	Rounding               Rounding  `json:"rounding,omitzero"`      // what was agreed about öre
}

// Estimate is the price set beforehand: the quote for a second opinion, the estimate
// for a treatment. Without lines there is none.
type Estimate struct {
	Issued vard.Date `json:"issued"` // the day it was given
	Lines  []Line    `json:"lines"`  // the items
}

// Actual is what the service cost. Final says that all charges are posted; until then
// nothing is settled. Without lines nothing is known of the cost, also where it is final,
// but for a service that was cancelled: that cost nothing, or the lines that it has, such
// as a fee. Cancelled counts only together with Final.
type Actual struct {
	Final     bool   `json:"final"`              // all charges are posted
	Cancelled bool   `json:"cancelled,omitzero"` // the service was cancelled
	Lines     []Line `json:"lines"`              // the charges
}

// Line is one item. A negative amount is a credit.
type Line struct {
	Code   string `json:"code"`   // by which estimate and actual cost are compared
	Text   string `json:"text"`   // for the reader, and for the comparison where there is no code
	Amount Money  `json:"amount"` // negative is a credit
}

func (e Estimate) priced() bool  { return len(e.Lines) > 0 }
func (a Actual) cancelled() bool { return a.Final && a.Cancelled }
func (a Actual) posted() bool    { return len(a.Lines) > 0 || a.cancelled() }

// most is how many payers an account may list.
const most = 64

// Total returns the sum of the lines, zero of the currency where there are none. It
// does not depend on their order. The errors are unknown_currency, malformed_money (a
// line without an amount), currency_mismatch and overflow, with the line they are
// about; several are joined ([errors.Join]).
func Total(currency Currency, lines []Line) (Money, error) {
	if !currency.Known() {
		return Money{}, &vard.Error{Code: vard.UnknownCurrency}
	}
	units, fits := total(currency, lines)
	if !fits {
		var r refusals
		r.lines(currency, lines, "")
		return Money{}, r.err()
	}
	return Money{units, currency}, nil
}

// total sums the lines. It reports whether all are of that currency and the sum fits. A
// long list waits for memory most of the time, and less where it is read at two places.
func total(currency Currency, lines []Line) (units int64, fits bool) {
	var all, high int64 // as sum.add does, which the compiler would keep in memory
	half := len(lines) / 2
	first, rest := lines[:half], lines[half:]
	for i := range first {
		a, b := &first[i].Amount, &rest[i].Amount
		if a.currency != currency || b.currency != currency {
			return units, false
		}
		all += a.minor + b.minor
		high += a.minor>>32 + b.minor>>32
	}
	if len(rest) > half {
		last := &rest[half].Amount
		if last.currency != currency {
			return units, false
		}
		all += last.minor
		high += last.minor >> 32
	}
	return sum{all, high}.total()
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

// before reports whether both days are known and d lies before other.
func before(d, other vard.Date) bool { return !d.IsZero() && d.Before(other) }

// contradicts is the error that one field contradicts another.
func contradicts(field string, code vard.Code, other string) *vard.Error {
	return &vard.Error{Field: field, Code: code, Other: other}
}

// check refuses what contradicts itself in an account, or the day of assessment, and sums
// its lines.
func (a *Account) check(on vard.Date, r *refusals) (estimate, actual int64) {
	if a.Service > ServiceTreatment {
		r.add(&vard.Error{Field: "service", Code: vard.UnknownName})
	}
	switch {
	case a.Rounding > WholeKrona:
		r.add(&vard.Error{Field: "rounding", Code: vard.UnknownName})
	case a.Rounding == WholeKrona && a.Currency != SEK:
		r.add(contradicts("rounding", vard.RoundingCurrency, "currency"))
	}
	a.checkDays(on, r)
	if !a.Currency.Known() { // nothing can be said of any amount
		r.add(&vard.Error{Field: "currency", Code: vard.UnknownCurrency})
		return estimate, actual
	}
	return cost(a.Currency, a.Estimate.Lines, "estimate", r), cost(a.Currency, a.Actual.Lines, "actual", r)
}

// checkDays refuses days that contradict each other, the currency or the day of
// assessment. Days of care may lie ahead while the account is not final; care that was
// cancelled may lie ahead, and after the last day of a currency.
func (a *Account) checkDays(on vard.Date, r *refusals) {
	last, lastField := a.CareTo, "careTo"
	if last.IsZero() {
		last, lastField = a.CareFrom, "careFrom" // the last day is no earlier
	}
	if before(a.CareTo, a.CareFrom) {
		r.add(contradicts("careTo", vard.ImpossibleOrder, "careFrom"))
	}
	if a.Estimate.Issued.After(on) {
		r.add(&vard.Error{Field: "estimate.issued", Code: vard.AfterAssessment})
	}
	if a.SecondOpinionStatement.After(on) {
		r.add(&vard.Error{Field: "secondOpinionStatement", Code: vard.AfterAssessment})
	}
	if a.Actual.cancelled() {
		return
	}
	if a.Actual.Final && last.After(on) {
		r.add(contradicts(lastField, vard.AfterAssessment, "actual.final"))
	}
	if before(a.Currency.ValidTo(), last) {
		r.add(contradicts("currency", vard.CurrencyWithdrawn, lastField))
	}
}

// horizon returns the last day that can be a day of care: what is final is over, and a
// currency that was withdrawn pays for no care after its last day. Care that was cancelled
// may have been meant for any day.
func (a *Account) horizon(on vard.Date) vard.Date {
	if a.Actual.cancelled() {
		return always
	}
	last := always
	if a.Actual.Final {
		last = on
	}
	if gone := a.Currency.ValidTo(); !gone.IsZero() {
		last = min(last, gone)
	}
	return last
}

// cost returns the sum of one side's lines, which is never below nothing.
func cost(currency Currency, lines []Line, side string, r *refusals) int64 {
	units, fits := total(currency, lines)
	switch {
	case !fits:
		r.lines(currency, lines, side)
	case units < 0:
		r.add(&vard.Error{Field: side + ".lines", Code: vard.NegativeTotal})
	}
	return units
}
