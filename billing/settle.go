package billing

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/referral"
)

// Outcome is how far a settlement has come. Its zero value is no settlement.
type Outcome uint8

// The outcomes.
const (
	Final       Outcome = iota + 1 // shares and amounts due are settled
	Provisional                    // charges are still to be posted: the shares are of what is posted so far, nothing is due
	Incomplete                     // facts that are not known can still change a share
)

var outcomes = enum.Table{{Name: "final"}, {Name: "provisional"}, {Name: "incomplete"}}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error {
	return outcomes.Read(text, (*uint8)(o))
}

// Direction is which way money is to go. Its zero value is that nothing is due yet.
type Direction uint8

// The directions.
const (
	Bill    Direction = iota + 1 // the payer owes the hospital
	Refund                       // the hospital owes the payer, in the way it paid
	Settled                      // nothing is to be paid
)

var directions = enum.Table{{Name: "bill"}, {Name: "refund"}, {Name: "settled"}}

// String returns the machine name.
func (d Direction) String() string { return directions.String(uint8(d)) }

// MarshalText writes the machine name.
func (d Direction) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (d *Direction) UnmarshalText(text []byte) error {
	return directions.Read(text, (*uint8)(d))
}

// Due is what is to be paid between the hospital and a payer. Amount is never
// negative. Rounding is what rounding to whole kronor added to the exact amount,
// negative where it took away; zero where nothing was rounded.
type Due struct {
	Direction Direction `json:"direction"` // which way it goes
	Amount    Money     `json:"amount"`    // what is to be paid
	Rounding  Money     `json:"rounding"`  // what rounding made of the exact amount
}

// Entry is one payer's line of the settlement. Share and Received are exact. Share is
// no amount while the account is incomplete or has no cost yet; Due is zero unless
// the settlement is final.
type Entry struct {
	Kind     Kind  `json:"kind"`         // how the payer pays
	Share    Money `json:"share"`        // what the payer bears of the actual cost
	Received Money `json:"received"`     // what was received from the payer
	Due      Due   `json:"due,omitzero"` // what is to be paid between the two
	marks    marks.Marks
}

// Settlement says who bears what. The payers come in the order of the account; where
// something is left that no payer covers and no advance payer is listed, the patient
// comes last. Its zero value settles nothing. It keeps the slices of its account for
// [Settlement.Revise]: do not change them afterwards.
type Settlement struct {
	account          Account
	outcome          Outcome
	estimate, actual Money
	entries          []Entry
	marks            marks.Marks
	missing          open
	institution      uint64 // payers for which a new S2 is to be sought
	only             open   // unknown facts to ask for, though no share depends on them yet
	number           int
	settled          []Entry // the final settlement before this one
	corrects         int     // its number
}

// Settle divides the actual cost of the account among its payers, exactly for what is
// known.
//
// It goes through the payers in order; each takes of what is left of the cost: an
// advance payer at most what it paid, a guarantee what is left up to its limit,
// insurance its rate of what is above the deductible up to its limit, an S2 all but
// the patient fee. Promises that do not hold on these facts take nothing. The rest is
// added to the last advance payer, or is the patient's. Due is share less received.
// Money in advance that is listed before an S2 is used up before it: what the patient
// then bears above the fee, the finding billing.s2-fee-only shows as not met.
//
// Always: the shares sum to the actual cost; bills less refunds are the cost less
// what was received; nobody is refunded more than it paid. All of that holds before
// rounding to whole kronor.
//
// The settlement is [Incomplete] if and only if two ways of filling in the unknown
// facts lead to different shares. The errors are unknown_currency, malformed_money (a
// line or receipt without an amount), currency_mismatch, negative_total, overflow,
// impossible_order, before_second_opinion (a treatment's estimate older than the second
// opinion), rounding_currency, unknown_name, unknown_field (a fact that the kind of
// payer has no use for) and too_long (more than 64 payers), each with the field it is
// about and, where two days contradict each other, the other one.
func Settle(a Account) (Settlement, error) {
	t, err := a.check()
	if err != nil {
		return Settlement{}, err
	}
	if a.Service == 0 && a.tooEarly() {
		a.Service = SecondOpinion // only its quote may be older than its statement
	}
	s := Settlement{account: a, number: 1, entries: make([]Entry, len(a.Payers), len(a.Payers)+1)}
	if a.Estimate.priced() {
		s.estimate = Money{t.estimate, a.Currency}
	}
	if a.Actual.posted() {
		s.actual = Money{t.actual, a.Currency}
		s.missing = a.missing(t.actual)
	}
	switch {
	case s.missing.any():
		s.outcome = Incomplete
	case a.Actual.Final:
		s.outcome = Final
	default:
		s.outcome = Provisional
	}
	s.share()
	if a.Estimate.priced() && !a.Actual.Final && len(a.Actual.Lines) == 0 {
		s.only = a.missing(t.estimate)
	}
	if s.outcome == Final {
		for i := range s.entries {
			s.entries[i].settle(a.Rounding)
		}
	}
	s.find()
	return s, nil
}

// share gives every payer what it takes. Where that is not the same for every way of
// filling in the unknown facts, no share is given.
func (s *Settlement) share() {
	a := &s.account
	known := !s.actual.IsZero() && s.outcome != Incomplete
	w := a.someWorld()
	left, last := s.actual.minor, -1
	for i := range a.Payers {
		p := &a.Payers[i]
		received, _ := p.received() // checked
		entry := &s.entries[i]
		entry.Kind, entry.Received = p.Kind, Money{received, a.Currency}
		if p.Kind == Advance {
			last = i
		}
		if known {
			share := a.least(i, w, left)
			a.judge(i, left, share, s)
			left -= share
			entry.Share = Money{share, a.Currency}
		} else {
			a.judge(i, -1, -1, s)
		}
	}
	if !known {
		return
	}
	switch {
	case left == 0:
	case last >= 0:
		s.entries[last].Share.minor += left
	default:
		s.entries = append(s.entries, Entry{Kind: Patient, Share: Money{left, a.Currency}, Received: Money{0, a.Currency}})
		s.entries[len(s.entries)-1].marks = skipped
	}
	// An S2 that stands leaves no more than the fee.
	s.marks.Set(fundedInFull, vard.AnswerOf(left == 0).Or(s.feeOnly()))
}

// settle sets what is due: share less received, to the öre or to the krona.
func (e *Entry) settle(rounding Rounding) {
	// Neither is negative, so that the difference always fits.
	exact := e.Share.minor - e.Received.minor
	pay := exact
	if rounding == WholeKrona {
		pay = signed(rounded(magnitude(exact)), exact < 0)
	}
	e.Due = due(exact, pay, e.Share.currency)
}

// due writes down that pay is paid for exactly that much; positive is billed.
func due(exact, pay int64, currency Currency) Due {
	d := Due{Direction: Settled, Amount: Money{pay, currency}, Rounding: Money{pay - exact, currency}}
	switch {
	case pay > 0:
		d.Direction = Bill
	case pay < 0:
		d.Direction = Refund
		d.Amount.minor, d.Rounding.minor = -pay, exact-pay
	case exact < 0: // a refund that rounding took away
		d.Rounding.minor = exact
	}
	return d
}

// pays returns the amount as a number: positive billed, negative refunded.
func (d Due) pays() int64 {
	if d.Direction == Refund {
		return -d.Amount.minor
	}
	return d.Amount.minor
}

// Outcome returns how far the settlement has come.
func (s Settlement) Outcome() Outcome { return s.outcome }

// Estimate returns the sum of the estimate, no amount where there is none.
func (s Settlement) Estimate() Money { return s.estimate }

// Actual returns the sum of the actual costs posted so far, no amount where there are
// none yet.
func (s Settlement) Actual() Money { return s.actual }

// Variance returns the actual cost less the estimate, no amount without both. It is
// for the reader: what is due follows from what was received. [Compare] explains it
// line by line.
func (s Settlement) Variance() Money {
	if s.estimate.IsZero() || s.actual.IsZero() {
		return Money{}
	}
	return Money{s.actual.minor - s.estimate.minor, s.actual.currency}
}

// Payers ranges over the payers, each with its place in the account.
func (s Settlement) Payers() iter.Seq2[int, Entry] { return slices.All(s.entries) }

// Number returns 1 for the first settlement of an account and one more for each
// revision.
func (s Settlement) Number() int { return s.number }

// Findings ranges over the rules that are in play with whether each is met: those
// about the account as a whole, then those about each payer in order.
func (s Settlement) Findings() iter.Seq[vard.Finding] {
	return func(yield func(vard.Finding) bool) {
		for f := range s.marks.Findings(rules[:]) {
			if !yield(f) {
				return
			}
		}
		for i := range s.entries {
			for f := range s.entries[i].marks.Findings(rules[:]) {
				if !yield(f) {
					return
				}
			}
		}
	}
}

// AppendFindings appends what [Settlement.Findings] ranges over.
func (s Settlement) AppendFindings(dst []vard.Finding) []vard.Finding {
	return slices.AppendSeq(dst, s.Findings())
}

// AccountFindings ranges over the findings about the account as a whole.
func (s Settlement) AccountFindings() iter.Seq[vard.Finding] { return s.marks.Findings(rules[:]) }

// Findings ranges over the rules about this payer: what it may fund, and why not.
func (e Entry) Findings() iter.Seq[vard.Finding] { return e.marks.Findings(rules[:]) }

// Referrals ranges over those who take over: Försäkringskassan, through which the
// institution's share of an S2 is claimed, and the competent institution of each S2
// that does not reach the treatment or its days, where another would be needed.
func (s Settlement) Referrals() iter.Seq[referral.Referral] {
	return func(yield func(referral.Referral) bool) {
		for _, e := range s.entries {
			if e.Kind == S2 && e.Share.Sign() > 0 {
				if !yield(referral.Referral{Body: referral.SocialInsurance, Why: rules[s2FeeOnly]}) {
					return
				}
				break
			}
		}
		for i, e := range s.entries {
			if s.institution>>i&1 == 1 {
				why := rules[s2Treatment]
				if e.marks.Met(s2Treatment) != vard.No {
					why = rules[s2Valid]
				}
				if !yield(referral.Referral{Body: referral.CompetentInstitution, Why: why}) {
					return
				}
			}
		}
	}
}

// MarshalJSON writes the settlement in its wire form. A finding about a payer says
// which by its place in the list.
func (s Settlement) MarshalJSON() ([]byte, error) {
	findings := []finding{}
	for f := range s.marks.Findings(rules[:]) {
		findings = append(findings, finding{f, nil})
	}
	for i, e := range s.entries {
		for f := range e.Findings() {
			findings = append(findings, finding{f, &i})
		}
	}
	return json.Marshal(struct {
		Outcome   Outcome             `json:"outcome"`
		Estimate  Money               `json:"estimate"`
		Actual    Money               `json:"actual"`
		Variance  Money               `json:"variance"`
		Payers    []Entry             `json:"payers"`
		Missing   []vard.Fact         `json:"missing"`
		Presumed  []vard.Fact         `json:"presumed"`
		Referrals []referral.Referral `json:"referrals"`
		Findings  []finding           `json:"findings"`
	}{
		s.outcome, s.estimate, s.actual, s.Variance(),
		append([]Entry{}, s.entries...),
		slices.AppendSeq([]vard.Fact{}, s.Missing()),
		[]vard.Fact{},
		slices.AppendSeq([]referral.Referral{}, s.Referrals()),
		findings,
	})
}

// finding is a finding on the wire: that of the library, and the payer's place.
type finding struct {
	vard.Finding
	payer *int
}

// MarshalJSON writes the finding and, where it is about a payer, its place.
func (f finding) MarshalJSON() ([]byte, error) {
	b, err := f.Finding.MarshalJSON()
	if err != nil || f.payer == nil {
		return b, err
	}
	place, err := json.Marshal(*f.payer)
	return append(append(append(b[:len(b)-1], `,"payer":`...), place...), '}'), err
}

// skipped has no rule in play.
var skipped = func() (m marks.Marks) {
	for i := range rules {
		m.Skip(i)
	}
	return m
}()

// find judges the rules about the account as a whole; share has set fundedInFull and
// s2FeeOnly.
func (s *Settlement) find() {
	a := &s.account
	for i := receiptsInAdvance; i <= s2FeeOnly; i++ {
		s.marks.Skip(i)
	}
	switch a.Service {
	case Treatment:
		s.marks.Skip(secondOpinionPrepaid)
	case SecondOpinion:
		s.marks.Set(secondOpinionPrepaid, s.prepaid())
	}
	variance := s.Variance()
	if !variance.IsZero() {
		s.marks.Set(notAboveEstimate, vard.AnswerOf(variance.minor <= 0))
		s.marks.Set(notBelowEstimate, vard.AnswerOf(variance.minor >= 0))
	}
	if a.Estimate.Issued != 0 && a.CareFrom != 0 {
		s.marks.Set(estimateBeforeCare, vard.AnswerOf(a.Estimate.Issued <= a.CareFrom))
	} else if a.CareTo != 0 && a.Estimate.Issued > a.CareTo {
		s.marks.Set(estimateBeforeCare, vard.No)
	}
	s.marks.Set(actualFinal, vard.AnswerOf(a.Actual.Final))
}

// prepaid tells whether the advance payers had paid the whole price of a second
// opinion by its first day: the quote, or the actual cost where there was no quote.
func (s *Settlement) prepaid() vard.Answer {
	a := &s.account
	price := s.estimate
	if price.IsZero() {
		price = s.actual
	}
	var surely, perhaps sum // received in advance
	for i := range a.Payers {
		if a.Payers[i].Kind != Advance {
			continue
		}
		for _, r := range a.Payers[i].Receipts {
			timely := a.inAdvance(r)
			if timely == vard.Yes || timely == vard.Unknown && r.Amount.minor < 0 {
				surely.add(r.Amount.minor)
			}
			if timely == vard.Yes || timely == vard.Unknown && r.Amount.minor > 0 {
				perhaps.add(r.Amount.minor)
			}
		}
	}
	enough := func(paid sum) bool {
		total, fits := paid.total()
		// A total that does not fit is beyond any price, upwards or downwards.
		return fits && total >= price.minor || !fits && paid.high > 0
	}
	answer := vard.Unknown
	switch {
	case price.IsZero():
	case enough(surely):
		answer = vard.Yes
	case !enough(perhaps):
		answer = vard.No
	}
	return answer
}

// inAdvance tells whether money came in no later than the first day of the service.
func (a *Account) inAdvance(r Receipt) vard.Answer {
	switch {
	case r.On == 0:
		return vard.Unknown
	case a.CareFrom != 0:
		return vard.AnswerOf(r.On <= a.CareFrom)
	case a.CareTo != 0 && r.On > a.CareTo:
		return vard.No
	}
	return vard.Unknown
}

// judge marks the rules about payer i, of whom share is asked while that much is
// left; both are negative where that is not known.
func (a *Account) judge(i int, left, share int64, s *Settlement) {
	p, m := &a.Payers[i], skipped
	care := spanOf(a.CareFrom, a.CareTo)
	began, ended := p.validity().holds(care)
	valid := began.And(ended)
	treatment := a.isTreatment()
	switch p.Kind {
	case Advance:
		switch a.Service {
		case SecondOpinion:
			m.Set(receiptsInAdvance, a.receiptsInAdvance(p))
		case Treatment: // what is paid later is in time too
		default:
			m.Set(receiptsInAdvance, vard.Unknown)
		}
	case Guarantee:
		m.Set(treatmentOnly, treatment)
		m.Set(guaranteeService, p.covers(a.Service))
		m.Set(guaranteeValid, valid)
		m.Set(guaranteeCurrency, p.inCurrency(a.Currency))
		m.Set(guaranteeLimit, p.suffices(a.Currency, left))
	case Insurance:
		m.Set(treatmentOnly, treatment)
		if p.Services != nil {
			m.Set(insuranceService, p.covers(a.Service))
		}
		if p.ValidFrom != 0 || p.ValidTo != 0 {
			m.Set(insuranceValid, valid)
		}
		m.Set(insurancePaysAll, paysAll(left, share))
	case S2:
		m.Set(treatmentOnly, treatment)
		m.Set(s2Insured, p.InsuredIn.IssuesS2())
		m.Set(s2Treatment, p.covers(a.Service))
		m.Set(s2Valid, valid)
		if a.stands(p) != vard.No {
			m.Set(s2FeeOnly, vard.Unknown) // until all shares are known
		}
		if left >= 0 {
			s.seek(i, left, treatment.And(valid.And(p.covers(Treatment)).Not()))
		}
	case Patient: // no account lists it
	}
	s.entries[i].marks = m
}

// receiptsInAdvance tells whether all that the payer paid came in by the first day.
func (a *Account) receiptsInAdvance(p *Payer) vard.Answer {
	answer := vard.Yes
	for _, r := range p.Receipts {
		answer = answer.And(a.inAdvance(r))
	}
	return answer
}

// suffices tells whether the limit covers what is left.
func (p *Payer) suffices(currency Currency, left int64) vard.Answer {
	switch {
	case p.Limit.unlimited:
		return vard.Yes
	case p.Limit.IsZero():
		return vard.Unknown
	case p.Limit.amount.currency != currency:
		return vard.No
	case left < 0:
		return vard.Unknown
	}
	return vard.AnswerOf(p.Limit.amount.minor >= left)
}

func paysAll(left, share int64) vard.Answer {
	if left < 0 {
		return vard.Unknown
	}
	return vard.AnswerOf(share == left)
}

// seek tells whether another S2 is to be sought for payer i, whose S2 does not reach
// the treatment or its days: where it would have taken something and the country
// issues one.
func (s *Settlement) seek(i int, left int64, unreached vard.Answer) {
	p := &s.account.Payers[i]
	pays := vard.Unknown
	switch {
	case p.takes(left, false) > 0:
		pays = vard.Yes
	case p.takes(left, true) == 0:
		pays = vard.No
	}
	switch country := p.InsuredIn.IssuesS2(); unreached.And(pays).And(country) {
	case vard.Yes:
		s.institution |= 1 << i
	case vard.Unknown:
		s.only.note(serviceFact, s.account.Service == 0)
		s.only.notePayer(i, insuredInFact, country == vard.Unknown)
		s.only.notePayer(i, patientFeeFact, pays == vard.Unknown)
	case vard.No:
	}
}

// stands tells whether an S2 holds: a country that issues one, for this treatment, on
// all its days.
func (a *Account) stands(p *Payer) vard.Answer {
	began, ended := p.validity().holds(spanOf(a.CareFrom, a.CareTo))
	return a.isTreatment().And(p.InsuredIn.IssuesS2()).And(p.covers(Treatment)).And(began).And(ended)
}

// feeOnly marks, for each S2 that stands, whether what the patient bears, in advance
// or afterwards, is no more than the fee: what else falls to the patient is more than
// a resident pays. That is so also where an advance listed before it left the S2
// nothing to take. It returns whether any S2 stands.
func (s *Settlement) feeOnly() vard.Answer {
	borne := int64(0)
	for _, e := range s.entries {
		if e.Kind == Advance || e.Kind == Patient {
			borne += e.Share.minor // parts of the cost: the sum fits
		}
	}
	some := vard.No
	for i := range s.account.Payers {
		p := &s.account.Payers[i]
		if p.Kind != S2 {
			continue
		}
		stands := s.account.stands(p)
		some = some.Or(stands)
		// Nothing is no more than a fee that nobody knows.
		if stands == vard.Yes && (borne == 0 || !p.PatientFee.IsZero()) {
			s.entries[i].marks.Set(s2FeeOnly, vard.AnswerOf(borne <= p.PatientFee.minor))
		}
	}
	return some
}

// isTreatment tells whether the service is a treatment.
func (a *Account) isTreatment() vard.Answer {
	switch a.Service {
	case Treatment:
		return vard.Yes
	case SecondOpinion:
		return vard.No
	}
	return vard.Unknown
}

// rounded returns öre rounded to whole kronor, half up. The largest amount ends in 7
// öre, so that nothing is rounded out of range.
func rounded(ore uint64) uint64 {
	const krona, half = 100, 50
	return (ore + half) / krona * krona
}
