package billing

import (
	"math"
	"math/bits"

	"github.com/vardregler/vard"
)

// Whether a promise holds stands here and nowhere else: the division of the cost, the
// findings and the questions all read the conditions below.

const always = vard.Date(math.MaxUint32) // after every day

// span is a first and a last day, each known to lie within bounds.
type span struct{ first, last bounds }
type bounds struct{ min, max vard.Date }

// spanOf returns the bounds of two days of which either may be unknown; the last is
// never before the first, and neither after the horizon.
func spanOf(first, last, horizon vard.Date) span {
	s := span{bounds{first, first}, bounds{last, last}}
	if first == 0 {
		s.first = bounds{0, horizon}
		if last != 0 {
			s.first.max = last
		}
	}
	if last == 0 {
		s.last = bounds{first, horizon}
	}
	return s
}

// exactly returns the span of two days that are known.
func exactly(first, last vard.Date) span {
	return span{bounds{first, first}, bounds{last, last}}
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

// validity returns the days on which the promise holds.
func (p *Payer) validity() span {
	last := p.ValidTo.day
	if p.ValidTo.open {
		last = always
	}
	return spanOf(p.ValidFrom, last, always)
}

// world is what an account says of its service, or may say.
type world struct {
	service  Service
	care     span
	currency Currency
}

// condition is one thing that must be so for a promise to hold.
type condition struct {
	rules [PayerPatient + 1]uint8 // the finding of each kind that it belongs to, none where the kind has no such condition
	fact  facts                   // what of the promise decides it
	about int                     // what of the account decides it, none for what holds of every service
	met   func(p *Payer, t *turn, w world) vard.Answer
}

const none = 0 // the rule and the fact of the account that no condition has

// conditions are what a promise must meet, in the order of the findings.
var conditions = [...]condition{
	{rules: [...]uint8{PayerGuarantee: treatmentOnly, PayerInsurance: treatmentOnly, PayerS2: treatmentOnly, PayerPatient: none}, about: serviceFact,
		met: func(_ *Payer, _ *turn, w world) vard.Answer { return w.service.is(ServiceTreatment) }},
	{rules: [...]uint8{PayerGuarantee: countedOnce, PayerInsurance: countedOnce, PayerS2: countedOnce, PayerPatient: none}, fact: referenceFact,
		met: func(_ *Payer, t *turn, _ world) vard.Answer { return vard.AnswerOf(!t.repeated) }},
	{rules: [...]uint8{PayerGuarantee: guaranteeService, PayerInsurance: insuranceService, PayerS2: s2Treatment, PayerPatient: none}, fact: servicesFact,
		met: func(p *Payer, _ *turn, w world) vard.Answer { return p.covers(w.service) }},
	{rules: [...]uint8{PayerGuarantee: guaranteeValid, PayerInsurance: insuranceValid, PayerS2: s2Valid, PayerPatient: none}, fact: validFromFact, about: careFromFact,
		met: func(p *Payer, _ *turn, w world) vard.Answer { return notAfter(p.validity().first, w.care.first) }},
	{rules: [...]uint8{PayerGuarantee: guaranteeValid, PayerInsurance: insuranceValid, PayerS2: s2Valid, PayerPatient: none}, fact: validToFact, about: careToFact,
		met: func(p *Payer, _ *turn, w world) vard.Answer { return notAfter(w.care.last, p.validity().last) }},
	{rules: [...]uint8{PayerGuarantee: guaranteeCurrency, PayerPatient: none}, fact: limitFact,
		met: func(p *Payer, _ *turn, w world) vard.Answer { return p.Limit.in(w.currency) }},
	{rules: [...]uint8{PayerS2: s2Insured, PayerPatient: none}, fact: insuredInFact,
		met: func(p *Payer, _ *turn, _ world) vard.Answer { return p.InsuredIn.IssuesS2() }},
}

// is tells whether a service is that one.
func (s Service) is(other Service) vard.Answer {
	if s == 0 {
		return vard.Unknown
	}
	return vard.AnswerOf(s == other)
}

// in tells whether what is limited is in that currency.
func (l Limit) in(currency Currency) vard.Answer {
	switch {
	case l.unlimited:
		return vard.Yes
	case l.IsZero():
		return vard.Unknown
	}
	return vard.AnswerOf(l.amount.currency == currency)
}

// covered returns the services of the promise as a set.
func (p *Payer) covered() (set [ServiceTreatment + 1]bool) {
	for _, s := range p.Services {
		if s <= ServiceTreatment { // else it is refused
			set[s] = true
		}
	}
	return set
}

// covers tells whether the promise is for the service, or for either where that is not
// known.
func (p *Payer) covers(service Service) vard.Answer {
	if p.Services == nil {
		return vard.Unknown
	}
	covered := p.covered()
	if service != 0 {
		return vard.AnswerOf(covered[service])
	}
	if covered[ServiceSecondOpinion] == covered[ServiceTreatment] {
		return vard.AnswerOf(covered[ServiceTreatment])
	}
	return vard.Unknown
}

// bind returns the conditions of a promise, a bit each: what it need not say binds it where
// it says so.
func bind(kind PayerKind, known facts) (set uint8) {
	unsaid := uses[kind].optional &^ known
	for i := range conditions {
		if c := &conditions[i]; c.rules[kind] != none && c.fact&unsaid == 0 {
			set |= 1 << i
		}
	}
	return set
}

// pop takes the first condition out of a set.
func pop(set *uint8) *condition {
	c := &conditions[bits.TrailingZeros8(*set)]
	*set &= *set - 1
	return c
}

// holds tells whether the promise holds in a world: whether all its conditions are met.
// Money received in advance needs none.
func (p *Payer) holds(t *turn, w world) vard.Answer {
	all := vard.Yes
	for set := t.bound; set != 0; {
		all = all.And(pop(&set).met(p, t, w))
	}
	return all
}

// usage is what of a promise was used before, in other accounts; open where that is not
// settled.
type usage struct {
	limit int64 // of the limit
	own   int64 // of what stays with the patient: the deductible of an insurance, the fee of an S2
	open  bool
}

// used returns what the account says was used before.
func (p *Payer) used() usage {
	return usage{limit: p.LimitUsed.minor, own: p.DeductibleUsed.minor}
}

// left returns what is left of an amount of which so much was used; where the use is open,
// nothing may be left or all of it.
func (u usage) left(amount, used int64, all bool) int64 {
	if u.open && !all {
		return 0
	}
	return max(amount-used, 0)
}

// after returns what of the promise is used when the account is final.
func (t *turn) after() usage {
	u := t.used
	u.limit += t.took // together no more than the limit, where there is one
	u.own += t.kept
	return u
}

// shared reports whether what was used before matters to the promise: it has a limit, a
// deductible or a fee, or may have.
func (p *Payer) shared() bool {
	switch p.Kind {
	case PayerGuarantee:
		return !p.Limit.unlimited
	case PayerInsurance:
		return !p.Limit.unlimited || p.Deductible.minor > 0
	case PayerS2:
		return p.PatientFee.minor > 0 || p.PatientFee.IsZero()
	case PayerAdvance, PayerPatient:
	}
	return false
}

// takes returns what the payer takes of what is left where its promise holds: the
// most, or the least, that its unknown amounts allow.
func (p *Payer) takes(t *turn, left int64, most bool) int64 {
	switch p.Kind {
	case PayerGuarantee:
		return min(left, p.limit(t, most))
	case PayerInsurance:
		rate := uint64(0)
		if most {
			rate = whole
		}
		above := max(left-p.deductible(t, !most), 0)
		return min(p.Rate.of(above, rate), p.limit(t, most))
	case PayerS2:
		return left - min(p.fee(t, left, !most), left)
	case PayerAdvance, PayerPatient: // no account lists the patient
	}
	return max(min(t.received, left), 0) // nothing where more was paid back than paid
}

// limit returns what is left of the limit: the most or the least that it can be.
func (p *Payer) limit(t *turn, most bool) int64 {
	switch {
	case p.Limit.unlimited:
		return math.MaxInt64
	case p.Limit.IsZero() && most:
		return math.MaxInt64
	case p.Limit.IsZero():
		return 0
	}
	return t.used.left(p.Limit.amount.minor, t.used.limit, most)
}

// deductible returns what is left of the deductible.
func (p *Payer) deductible(t *turn, most bool) int64 {
	return t.used.left(p.Deductible.minor, t.used.own, most)
}

// own returns what of the promise stays with the patient: the deductible or the fee.
func (p *Payer) own(t *turn, left int64) int64 {
	switch p.Kind {
	case PayerInsurance:
		return p.deductible(t, true)
	case PayerS2:
		return p.fee(t, left, true)
	case PayerAdvance, PayerGuarantee, PayerPatient:
	}
	return 0
}

// fee returns what is left of the patient fee; one that is not known may be nothing, or
// all that is left of the cost.
func (p *Payer) fee(t *turn, left int64, most bool) int64 {
	switch {
	case p.PatientFee.IsZero() && most:
		return left
	case p.PatientFee.IsZero():
		return 0
	}
	return t.used.left(p.PatientFee.minor, t.used.own, most)
}
