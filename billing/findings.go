package billing

import (
	"iter"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/referral"
)

// skipped has no rule in play.
var skipped = func() (m marks.Marks) {
	for i := range rules {
		m.Skip(i)
	}
	return m
}()

// find judges the rules on what was divided; left is what no payer took.
func (s *Settlement) find(left int64, care span) {
	a := &s.account
	some := vard.No               // whether an S2 stands
	secured := s.paidBy(&care, 1) // of a treatment
	for i := range a.Payers {
		e := &s.entries[i]
		s.judgeAmounts(i, &care)
		stands := e.stands
		if e.kind != PayerAdvance && secured != vard.Yes {
			secured = secured.Or(stands.And(a.Payers[i].canPay(&e.turn)))
		}
		if e.kind == PayerS2 {
			some = some.Or(stands)
			s.judgeS2(i, stands, left)
		}
	}
	s.marks = skipped
	s.marks.Set(notAboveEstimate, vard.Unknown)
	s.marks.Set(notBelowEstimate, vard.Unknown)
	switch v := s.Variance(); {
	case v.IsZero():
	case a.Actual.Final:
		s.marks.Set(notAboveEstimate, vard.AnswerOf(v.minor <= 0))
		s.marks.Set(notBelowEstimate, vard.AnswerOf(v.minor >= 0))
	case v.minor > 0: // more charges may come
		s.marks.Set(notAboveEstimate, vard.No)
	}
	// Of a service that nobody named, the rules of either are open.
	var prepaid, paid, after vard.Answer
	switch a.Service {
	case ServiceSecondOpinion:
		prepaid = s.prepaid(&care)
	case ServiceTreatment:
		paid = s.due(secured, &care)
		if a.Estimate.Issued != 0 {
			after = vard.AnswerOf(a.SecondOpinionStatement <= a.Estimate.Issued)
		}
	}
	if a.Service != ServiceTreatment && !a.Actual.cancelled() {
		s.marks.Set(secondOpinionPrepaid, prepaid)
	}
	if a.Service != ServiceSecondOpinion && !a.Actual.cancelled() {
		s.marks.Set(securedBeforeCare, paid)
	}
	if a.Service != ServiceSecondOpinion && a.SecondOpinionStatement != 0 {
		s.marks.Set(estimateAfterOpinion, after)
	}
	issued := vard.Unknown
	if a.Estimate.Issued != 0 {
		issued = notAfter(bounds{a.Estimate.Issued, a.Estimate.Issued}, care.first)
	}
	s.marks.Set(estimateBeforeCare, issued)
	s.marks.Set(actualFinal, vard.AnswerOf(a.Actual.Final))
	s.marks.Set(fundedInFull, vard.Unknown)
	if left != unknown {
		// An S2 that stands leaves no more than the fee.
		s.marks.Set(fundedInFull, vard.AnswerOf(left == 0).Or(some))
	}
}

// canPay tells whether the terms of a promise let it pay anything at all.
func (p *Payer) canPay(t *turn) vard.Answer {
	switch {
	case p.takes(t, largestCost, false) > 0:
		return vard.Yes
	case p.takes(t, largestCost, true) > 0:
		return vard.Unknown
	}
	return vard.No
}

// due leaves open what is not yet due: nothing is breached before the first day of care is
// over, as it is where all charges are posted.
func (s *Settlement) due(met vard.Answer, care *span) vard.Answer {
	if first := care.first.max; first > s.on || first == s.on && !s.account.Actual.Final {
		return met.Or(vard.Unknown)
	}
	return met
}

// judge marks the conditions of payer i, and notes whether its promise holds.
func (s *Settlement) judge(i int, w *world) {
	p, e := &s.account.Payers[i], &s.entries[i]
	e.marks, e.stands = skipped, vard.Yes
	var play, unmet, no uint64      // rules: of several conditions all are to be met
	e.bound = bind(e.kind, e.known) // nothing where money came in advance
	for set := e.bound; set != 0; {
		c := pop(&set)
		met := c.met(p, &e.turn, *w)
		rule := uint64(1) << (c.rules[e.kind] & 63)
		play |= rule
		if met != vard.Yes {
			unmet |= rule
		}
		if met == vard.No {
			no |= rule
		}
	}
	switch {
	case no != 0:
		e.stands = vard.No
	case unmet != 0:
		e.stands = vard.Unknown
	}
	e.marks = marks.Of(play, unmet, no)
	if e.doubtful {
		e.marks.Set(countedOnce, vard.Unknown)
	}
	if w.service == 0 { // it holds for a treatment, or not at all
		treatment := world{ServiceTreatment, w.care, w.currency}
		e.stands = p.holds(&e.turn, treatment).And(vard.Unknown)
	}
}

// judgeAmounts marks what follows from what the payer paid and took.
func (s *Settlement) judgeAmounts(i int, care *span) {
	a, p, e := &s.account, &s.account.Payers[i], &s.entries[i]
	if e.paidBack {
		e.marks.Set(notRefundedTooMuch, vard.AnswerOf(e.received >= 0))
	}
	if e.repeated {
		return // its limit and its rate are those of the first time
	}
	switch left := e.left; p.Kind {
	case PayerAdvance:
		switch a.Service {
		case ServiceSecondOpinion:
			e.marks.Set(receiptsInAdvance, s.inAdvance(p, care))
		case ServiceTreatment: // what is paid later is in time too
		default:
			e.marks.Set(receiptsInAdvance, vard.Unknown)
		}
	case PayerGuarantee:
		if p.Limit.in(a.Currency) != vard.No { // else it pays nothing, whatever its limit
			e.marks.Set(guaranteeLimit, p.suffices(&e.turn, left))
		}
	case PayerInsurance:
		e.marks.Set(insurancePaysAll, vard.Unknown)
		if left != unknown {
			e.marks.Set(insurancePaysAll, vard.AnswerOf(e.took == left))
		}
	case PayerS2, PayerPatient:
	}
}

// suffices tells whether the limit covers what is left.
func (p *Payer) suffices(t *turn, left int64) vard.Answer {
	switch {
	case p.Limit.unlimited:
		return vard.Yes
	case p.Limit.IsZero():
		return vard.Unknown
	case left == unknown:
		return vard.Unknown
	case p.limit(t, false) >= left:
		return vard.Yes
	case p.limit(t, true) < left:
		return vard.No
	}
	return vard.Unknown
}

// judgeS2 marks whether what the patient bears, in advance or afterwards, is no more than
// the fee of an S2 that stands: of two that stand only one takes. It also tells whether
// another S2 is to be sought: where this one does not reach the treatment or its days,
// would have taken something, and is of a country that issues one.
func (s *Settlement) judgeS2(i int, stands vard.Answer, left int64) {
	p, e := &s.account.Payers[i], &s.entries[i]
	if stands != vard.No {
		e.marks.Set(s2FeeOnly, vard.Unknown) // until all shares are known
	}
	if left == unknown {
		return
	}
	borne, took := int64(0), false
	for j := range s.entries {
		switch s.entries[j].kind {
		case PayerAdvance, PayerPatient:
			borne += s.entries[j].share // parts of the cost: the sum fits
		case PayerS2:
			took = took || s.entries[j].took > 0
		case PayerGuarantee, PayerInsurance:
		}
	}
	// Nothing is no more than a fee that nobody knows.
	if stands == vard.Yes && (borne == 0 || !p.PatientFee.IsZero()) {
		e.marks.Set(s2FeeOnly, vard.AnswerOf(borne <= p.fee(&e.turn, 0, true)))
	}
	if took {
		return
	}
	cost, pays := s.actual.minor, vard.Unknown
	switch {
	case p.takes(&e.turn, cost, false) > 0:
		pays = vard.Yes
	case p.takes(&e.turn, cost, true) == 0:
		pays = vard.No
	}
	reaches := e.marks.Met(s2Valid).And(p.covers(ServiceTreatment))
	country := p.InsuredIn.IssuesS2()
	switch e.marks.Met(treatmentOnly).And(reaches.Not()).And(pays).And(country) {
	case vard.Yes:
		s.institution |= 1 << i
	case vard.Unknown:
		if s.account.Service == 0 {
			s.only.note(serviceFact)
		}
		if country == vard.Unknown {
			s.only.notePayer(i, insuredInFact)
		}
		if reaches == vard.Unknown { // its days and services decide nothing else: another S2 goes before it
			s.noteOpen(i, &s.only)
		}
		if p.PatientFee.IsZero() {
			s.only.notePayer(i, patientFeeFact)
		}
	case vard.No:
	}
}

// prepaid tells whether the advance payers had paid the whole price of a second
// opinion by its first day: the quote, or the actual cost where there was no quote. The
// days that decide it are asked for.
func (s *Settlement) prepaid(care *span) vard.Answer {
	a := &s.account
	price := s.estimate
	if price.IsZero() {
		price = s.actual
	}
	if price.IsZero() {
		return vard.Unknown
	}
	answer := s.due(s.paidBy(care, price.minor), care)
	if answer == vard.Unknown {
		if a.CareFrom == 0 {
			s.only.note(careFromFact)
		}
		for i := range a.Payers {
			if a.Payers[i].Kind == PayerAdvance && s.undated(&a.Payers[i], care) {
				s.only.notePayer(i, receiptDayFact)
			}
		}
	}
	return answer
}

// paidBy tells whether that much was paid in advance by the first day of care.
func (s *Settlement) paidBy(care *span, price int64) vard.Answer {
	var surely, perhaps sum
	for i := range s.account.Payers {
		if s.account.Payers[i].Kind != PayerAdvance {
			continue
		}
		for j := range s.account.Payers[i].Receipts {
			r := &s.account.Payers[i].Receipts[j]
			switch amount := r.Amount.minor; s.timely(r, care) {
			case vard.Yes:
				surely.add(amount)
				perhaps.add(amount)
			case vard.Unknown:
				surely.add(min(amount, 0))
				perhaps.add(max(amount, 0))
			case vard.No:
			}
		}
	}
	enough := func(paid sum) bool {
		total, fits := paid.total()
		// A total that does not fit is beyond any price, upwards or downwards.
		return fits && total >= price || !fits && paid.upper() > 0
	}
	switch {
	case enough(surely):
		return vard.Yes
	case !enough(perhaps):
		return vard.No
	}
	return vard.Unknown
}

// timely tells whether money came in no later than the first day of the service.
func (s *Settlement) timely(r *Receipt, care *span) vard.Answer {
	day := bounds{r.On, r.On}
	if r.On == 0 {
		day = bounds{max: s.on}
	}
	return notAfter(day, care.first)
}

// inAdvance tells whether all that came in from the payer came in by the first day.
func (s *Settlement) inAdvance(p *Payer, care *span) vard.Answer {
	answer := vard.Yes
	for i := range p.Receipts {
		if r := &p.Receipts[i]; r.Amount.minor > 0 {
			answer = answer.And(s.timely(r, care))
		}
	}
	return answer
}

// undated reports whether it matters to prepayment that the payer's receipts lack a day.
func (s *Settlement) undated(p *Payer, care *span) bool {
	for i := range p.Receipts {
		if r := &p.Receipts[i]; r.On == 0 && r.Amount.minor != 0 && s.timely(r, care) == vard.Unknown {
			return true
		}
	}
	return false
}

// findRounding marks, where an amount due in Swedish kronor is no whole number of them,
// whether it was said what is agreed about öre.
func (s *Settlement) findRounding(e *booking) {
	if s.account.Currency == SEK && e.exact()%krona != 0 {
		e.marks.Set(roundingAgreed, vard.AnswerOf(s.account.Rounding != 0))
	}
}

// InWholeKronor returns what would be due if the exact amount were rounded to whole
// kronor, as the act on rounding has it where nothing else is agreed; zero in another
// currency and where nothing is due yet.
func (e Entry) InWholeKronor() Due {
	if e.Due.Direction == 0 || e.Share.currency != SEK {
		return Due{}
	}
	exact := e.Share.minor - e.Received.minor
	return due(exact, wholeKronor(exact), SEK)
}

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

// AccountFindings ranges over the findings about the account as a whole.
func (s Settlement) AccountFindings() iter.Seq[vard.Finding] { return s.marks.Findings(rules[:]) }

// Findings ranges over the rules about this payer: what it may fund, and why not.
func (e Entry) Findings() iter.Seq[vard.Finding] { return e.marks.Findings(rules[:]) }

// Reasons ranges over the findings on which the outcome rests: whether all charges are
// posted. An incomplete settlement rests on what is missing.
func (s Settlement) Reasons() iter.Seq[vard.Finding] {
	return func(yield func(vard.Finding) bool) {
		if s.outcome == Final || s.outcome == Provisional {
			yield(vard.Finding{Rule: rules[actualFinal], Met: s.marks.Met(actualFinal)})
		}
	}
}

// Missing ranges over the unknown facts that can still change a share: those of the
// account, then those of each payer, such as payers[0].validTo. In accounts settled
// together each name begins with the place of its account, such as [1].payers[0].validTo,
// and those that an earlier account lacks come last. Facts of two calls are compared by
// name.
func (s Settlement) Missing() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		s.lacks(func(q question) bool { return yield(q.named()) })
	}
}

func (s *Settlement) lacks(yield func(question) bool) bool {
	return s.missing.facts(s, yield) && s.earlier(yield)
}

// Ask ranges over the same facts in the order to ask: the account's own, then what
// alone can end the matter for a payer. While an account with an estimate has no
// charges yet, nothing is missing, and Ask ranges over what would be if the actual cost
// were the estimate, so that it can be asked for before the care. Last come the unknown
// facts on which no share depends, but whether another S2 is to be sought, or whether a
// second opinion was paid in advance.
func (s Settlement) Ask() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		ask := func(q question) bool { return yield(q.named()) }
		if !s.missing.asked(&s, ask) || !s.earlier(ask) {
			return
		}
		rest := s.only
		rest.less(&s.missing)
		rest.asked(&s, ask)
	}
}

// Presumed ranges over the exceptions presumed absent: of an account there are none.
func (s Settlement) Presumed() iter.Seq[vard.Fact] { return func(func(vard.Fact) bool) {} }

// Referrals ranges over those who take over: Försäkringskassan, through which the
// institution's share of an S2 is claimed, and the competent institution of each S2
// that does not reach the treatment or its days, where another would be needed.
func (s Settlement) Referrals() iter.Seq[referral.Referral] { return s.referrals }

func (s *Settlement) referrals(yield func(referral.Referral) bool) {
	for i := range s.entries {
		if e := &s.entries[i]; e.kind == PayerS2 && e.share > 0 {
			yield(referral.Referral{Body: referral.SocialInsurance, Why: rules[s2FeeOnly]})
			return // no other S2 is to be sought where one takes
		}
	}
	for i := range s.entries {
		if s.institution>>i&1 == 1 {
			why := rules[s2Treatment]
			if s.entries[i].marks.Met(s2Treatment) != vard.No {
				why = rules[s2Valid]
			}
			if !yield(referral.Referral{Body: referral.CompetentInstitution, Why: why}) {
				return
			}
		}
	}
}
