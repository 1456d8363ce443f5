package casefile

import (
	"iter"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// What two parts of a case say of the same thing is compared by rules of our own, made
// and shown as the library's are. A rule that is not met says that the parts contradict
// each other: one of them is wrong, and a person has to find out which.

// The rules of a case as a whole.
const (
	RuleResidentNotOnPath  vard.RuleID = "case.resident-not-on-path"
	RuleCriteriaMetOnPath  vard.RuleID = "case.criteria-met-on-path"
	RuleQuoteSameDay       vard.RuleID = "case.quote-same-day"
	RulePrepaidOnBoth      vard.RuleID = "case.prepaid-on-both"
	RuleStatementSameDay   vard.RuleID = "case.statement-same-day"
	RuleBilledIsOffered    vard.RuleID = "case.billed-is-offered"
	RuleEstimateSameDay    vard.RuleID = "case.estimate-same-day"
	RuleFundedOnBoth       vard.RuleID = "case.funded-on-both"
	RuleCareSameDays       vard.RuleID = "case.care-same-days"
	RuleSettledIsFinal     vard.RuleID = "case.settled-is-final"
	RuleLimitationSameDays vard.RuleID = "case.limitation-same-days"
)

var rules = []vard.Rule{
	rule(RuleResidentNotOnPath, vard.Wording{
		Met: vard.Text{SV: "Ett ärende som internationell patient pågår, och personen är inte folkbokförd i Sverige.",
			EN: "The case follows the path for international patients, and the person is not registered in Sweden."},
		NotMet: vard.Text{SV: "Ett ärende som internationell patient pågår, men personen är folkbokförd i Sverige och söker vård på en vårdcentral.",
			EN: "The case follows the path for international patients, but the person is registered in Sweden and seeks care at a health centre."},
		Open: vard.Text{SV: "Ett ärende som internationell patient pågår, men det är inte känt om personen är folkbokförd i Sverige.",
			EN: "The case follows the path for international patients, but it is not known whether the person is registered in Sweden."},
	}, "IPO-01", "IPO-02", "IPO-03", "IPO-08"),
	rule(RuleCriteriaMetOnPath, vard.Wording{
		Met: vard.Text{SV: "Ett ärende som internationell patient pågår, och kriterierna för det är uppfyllda.",
			EN: "The case follows the path for international patients, and its criteria are met."},
		NotMet: vard.Text{SV: "Ett ärende som internationell patient pågår, men ett av kriterierna för det är inte uppfyllt.",
			EN: "The case follows the path for international patients, but one of its criteria fails."},
		Open: vard.Text{SV: "Ett ärende som internationell patient pågår, men det är inte känt om alla kriterier för det är uppfyllda.",
			EN: "The case follows the path for international patients, but it is not known whether all its criteria are met."},
	}, "IPO-04", "IPO-05", "IPO-06", "IPO-07"),
	rule(RuleQuoteSameDay, vard.Wording{
		Met: vard.Text{SV: "Vårdförloppet och betalningsuppgifterna anger samma dag för priset på den nya medicinska bedömningen.",
			EN: "The path and the account give the same day for the price of the second opinion."},
		NotMet: vard.Text{SV: "Vårdförloppet och betalningsuppgifterna anger olika dagar för priset på den nya medicinska bedömningen.",
			EN: "The path and the account give different days for the price of the second opinion."},
		Open: vard.Text{SV: "Dagen för priset på den nya medicinska bedömningen saknas i vårdförloppet eller i betalningsuppgifterna.",
			EN: "Only the path or the account gives a day for the price of the second opinion."},
	}, "IPO-16", "IPO-17"),
	rule(RulePrepaidOnBoth, vard.Wording{
		Met: vard.Text{SV: "Vårdförloppet och betalningsuppgifterna säger detsamma om förskottet för den nya medicinska bedömningen.",
			EN: "The path and the account agree on whether the second opinion was paid in advance."},
		NotMet: vard.Text{SV: "Vårdförloppet och betalningsuppgifterna säger emot varandra om förskottet för den nya medicinska bedömningen.",
			EN: "The path and the account contradict each other on whether the second opinion was paid in advance."},
		Open: vard.Text{SV: "Betalningsuppgifterna visar inte om den nya medicinska bedömningen är betald i förskott.",
			EN: "The account does not show whether the second opinion was paid in advance."},
	}, "IPO-17", "IPO-23"),
	rule(RuleStatementSameDay, vard.Wording{
		Met: vard.Text{SV: "Vårdförloppet och betalningsuppgifterna anger samma dag för utlåtandet.",
			EN: "The path and the account give the same day for the statement."},
		NotMet: vard.Text{SV: "Vårdförloppet och betalningsuppgifterna anger olika dagar för utlåtandet.",
			EN: "The path and the account give different days for the statement."},
		Open: vard.Text{SV: "Dagen för utlåtandet saknas i vårdförloppet eller i betalningsuppgifterna.",
			EN: "Only the path or the account gives a day for the statement."},
	}, "IPO-11", "IPO-15"),
	rule(RuleBilledIsOffered, vard.Wording{
		Met: vard.Text{SV: "Kliniken erbjuder den behandling som betalningsuppgifterna gäller.",
			EN: "The clinic offers the treatment that the account is for."},
		NotMet: vard.Text{SV: "Betalningsuppgifterna gäller en behandling, men enligt vårdförloppet erbjuder kliniken ingen.",
			EN: "There is an account for a treatment, but according to the path the clinic offers none."},
		Open: vard.Text{SV: "Betalningsuppgifterna gäller en behandling, men det är inte känt om kliniken erbjuder den.",
			EN: "There is an account for a treatment, but it is not known whether the clinic offers it."},
	}, "IPO-12"),
	rule(RuleEstimateSameDay, vard.Wording{
		Met: vard.Text{SV: "Vårdförloppet och betalningsuppgifterna anger samma dag för kostnadsförslaget.",
			EN: "The path and the account give the same day for the estimate."},
		NotMet: vard.Text{SV: "Vårdförloppet och betalningsuppgifterna anger olika dagar för kostnadsförslaget.",
			EN: "The path and the account give different days for the estimate."},
		Open: vard.Text{SV: "Dagen för kostnadsförslaget saknas i vårdförloppet eller i betalningsuppgifterna.",
			EN: "Only the path or the account gives a day for the estimate."},
	}, "IPO-16", "IPO-21"),
	rule(RuleFundedOnBoth, vard.Wording{
		Met: vard.Text{SV: "Betalningen är säkrad enligt vårdförloppet, och betalningsuppgifterna anger vem som betalar.",
			EN: "The payment is secured according to the path, and the account has somebody who is to pay."},
		NotMet: vard.Text{SV: "Betalningen är säkrad enligt vårdförloppet, men betalningsuppgifterna anger inte vem som betalar.",
			EN: "The payment is secured according to the path, but the account has nobody who is to pay."},
		Open: vard.Text{SV: "Det är inte känt om betalningen är säkrad.",
			EN: "It is not known whether the payment is secured."},
	}, "IPO-18", "IPO-25"),
	rule(RuleCareSameDays, vard.Wording{
		Met: vard.Text{SV: "Enligt vårdförloppet gavs vården en av de vårddagar som betalningsuppgifterna anger.",
			EN: "According to the path the care was given on one of the account's days of care."},
		NotMet: vard.Text{SV: "Enligt vårdförloppet gavs vården en annan dag än de vårddagar som betalningsuppgifterna anger.",
			EN: "According to the path the care was given on a day outside the account's days of care."},
		Open: vard.Text{SV: "Det är inte känt om vårdförloppet och betalningsuppgifterna gäller samma vårddagar.",
			EN: "It is not known whether the path and the account are about the same days of care."},
	}, "IPO-21"),
	rule(RuleSettledIsFinal, vard.Wording{
		Met: vard.Text{SV: "Mellanskillnaden är reglerad enligt vårdförloppet, och slutavräkningen är klar.",
			EN: "The difference is settled according to the path, and the account has its settlement."},
		NotMet: vard.Text{SV: "Mellanskillnaden är reglerad enligt vårdförloppet, men slutavräkningen går ännu inte att göra.",
			EN: "The difference is settled according to the path, but the account is still without a settlement."},
		Open: vard.Text{SV: "Det är inte känt om mellanskillnaden är reglerad.",
			EN: "It is not known whether the difference is settled."},
	}, "IPO-19", "IPO-20", "IPO-21"),
	rule(RuleLimitationSameDays, vard.Wording{
		Met: vard.Text{SV: "Uppgifterna om preskription och om skadan har samma datum.",
			EN: "The time limit and the injury are given with the same days."},
		NotMet: vard.Text{SV: "Uppgifterna om preskription och om skadan har olika datum för samma händelse.",
			EN: "The time limit and the injury are given with different days for the same event."},
		Open: vard.Text{SV: "Vissa datum finns bara bland uppgifterna om preskription eller bara bland uppgifterna om skadan.",
			EN: "The time limit or the injury is given with days that the other lacks."},
	}, "LOF-10", "LOF-30"),
}

// rule makes a rule that cites statements of the library's register by their IDs.
func rule(id vard.RuleID, says vard.Wording, ids ...string) vard.Rule {
	var cites []vard.Statement
	for _, id := range ids {
		s, _ := vard.StatementByID(id) // a test finds an ID that the register does not hold
		cites = append(cites, s)
	}
	return vard.NewRule(id, says, cites...)
}

// Rules ranges over the rules of a case as a whole.
func Rules() iter.Seq[vard.Rule] {
	return func(yield func(vard.Rule) bool) {
		for _, r := range rules {
			if !yield(r) {
				return
			}
		}
	}
}

// joined ranges over the findings of the case, in the order of the rules: each where
// both parts of which it speaks are decided.
func (c *Case) joined(d *Decisions) iter.Seq[vard.Finding] {
	if d.Referral == nil && (d.Limitation == nil || d.Injury == nil) { // no rule compares two of the others
		return func(func(vard.Finding) bool) {}
	}
	met := map[vard.RuleID]vard.Answer{}
	if d.Referral != nil && *c.Referral != (referral.Progress{}) {
		if d.Eligibility != nil {
			c.joinEligibility(d, met)
		}
		if d.Billing != nil {
			for i := range d.Billing.List {
				c.joinAccount(&c.Billing.Accounts[i], &d.Billing.List[i], met)
			}
		}
	}
	if d.Limitation != nil && d.Injury != nil {
		met[RuleLimitationSameDays] = sameDays(*c.Limitation, c.Injury.Limitation)
	}
	return func(yield func(vard.Finding) bool) {
		for _, r := range rules {
			if answer, ok := met[r.ID()]; ok && !yield(vard.Finding{Rule: r, Met: answer}) {
				return
			}
		}
	}
}

// joinEligibility compares the path with the criteria for it.
func (c *Case) joinEligibility(d *Decisions, met map[vard.RuleID]vard.Answer) {
	met[RuleResidentNotOnPath] = c.Eligibility.RegisteredInSweden.Not()
	switch d.Eligibility.Outcome() {
	case eligibility.Eligible:
		met[RuleCriteriaMetOnPath] = vard.Yes
	case eligibility.NotEligible:
		met[RuleCriteriaMetOnPath] = vard.No
	case eligibility.Incomplete, eligibility.Review:
		met[RuleCriteriaMetOnPath] = vard.Unknown
	case eligibility.Resident: // said already
	}
}

// joinAccount compares the path with one account. What several accounts are about, the
// one that agrees with the path answers.
func (c *Case) joinAccount(a *billing.Account, s *billing.Settlement, met map[vard.RuleID]vard.Answer) {
	one := func(id vard.RuleID, answer vard.Answer) {
		before, several := met[id]
		if !several || before == vard.No || answer == vard.Yes {
			met[id] = answer
		}
	}
	p := c.Referral
	if a.Service == billing.ServiceSecondOpinion {
		one(RuleQuoteSameDay, sameDay(p.Quote, a.Estimate.Issued))
		one(RulePrepaidOnBoth, prepaidOnBoth(p.Prepaid, s))
	}
	if a.Service != billing.ServiceTreatment {
		return
	}
	if p.Statement != 0 || a.SecondOpinionStatement != 0 {
		one(RuleStatementSameDay, sameDay(p.Statement, a.SecondOpinionStatement))
	}
	one(RuleBilledIsOffered, p.TreatmentOffered)
	one(RuleEstimateSameDay, sameDay(p.Estimate, a.Estimate.Issued))
	if p.Funding != 0 {
		one(RuleFundedOnBoth, vard.AnswerOf(len(a.Payers) > 0))
	}
	if p.Care != 0 {
		one(RuleCareSameDays, within(p.Care, a.CareFrom, a.CareTo))
	}
	if p.Settlement != 0 {
		final := vard.AnswerOf(s.Outcome() == billing.Final)
		if before, several := met[RuleSettledIsFinal]; several {
			final = final.And(before) // every account is
		}
		met[RuleSettledIsFinal] = final
	}
}

// sameDay compares two days where both are known.
func sameDay(a, b vard.Date) vard.Answer {
	if a.IsZero() || b.IsZero() {
		return vard.Unknown
	}
	return vard.AnswerOf(a == b)
}

// within tells whether a day is one of a stay's, as far as they are known.
func within(day, first, last vard.Date) vard.Answer {
	switch {
	case !first.IsZero() && day.Before(first), !last.IsZero() && day.After(last):
		return vard.No
	case first.IsZero(), last.IsZero():
		return vard.Unknown
	}
	return vard.Yes
}

// prepaidOnBoth compares what the path and the account say of the prepayment.
func prepaidOnBoth(paid vard.Date, s *billing.Settlement) vard.Answer {
	for f := range s.AccountFindings() {
		if f.Rule.ID() == billing.RuleSecondOpinionPrepaid && f.Met.Known() {
			return vard.AnswerOf(paid.IsZero() == (f.Met == vard.No))
		}
	}
	return vard.Unknown
}

// sameDays compares the moments of a time limit with those of an injury's: no where two
// cannot be the same day, yes where all are written alike.
func sameDays(a, b limitation.Claim) vard.Answer {
	if a == b {
		return vard.Yes
	}
	for _, pair := range [][2]vard.Moment{
		{a.Caused, b.Caused},
		{a.Aware.Noticeable, b.Aware.Noticeable}, {a.Aware.Linked, b.Aware.Linked}, {a.Aware.Insurer, b.Aware.Insurer},
		{a.Reported, b.Reported}, {a.ReportedToProvider, b.ReportedToProvider},
		{a.FinalPosition, b.FinalPosition}, {a.Action, b.Action},
		{a.Reconsideration.Changed, b.Reconsideration.Changed}, {a.Reconsideration.Requested, b.Reconsideration.Requested},
		{a.Reconsideration.FinalPosition, b.Reconsideration.FinalPosition},
	} {
		if apart(pair[0], pair[1]) {
			return vard.No
		}
	}
	return vard.Unknown
}

// apart tells whether two moments have no day in common.
func apart(a, b vard.Moment) bool {
	switch {
	case a.IsZero(), b.IsZero():
		return false
	case a.IsNotYet() || b.IsNotYet():
		return a != b
	}
	return !a.Last().IsZero() && a.Last().Before(b.First()) || !b.Last().IsZero() && b.Last().Before(a.First())
}
