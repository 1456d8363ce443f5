package billing_test

import (
	"iter"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
)

// judged is all that is found of the last of some accounts: what is not named is not in play.
type judged struct {
	Met       []vard.RuleID `json:",omitempty"`
	NotMet    []vard.RuleID `json:",omitempty"`
	Open      []vard.RuleID `json:",omitempty"`
	Referrals []string      `json:",omitempty"` // who takes over, and by which rule
	Ask       []string      `json:",omitempty"`
}

func findings(t *testing.T, accounts []Account, on vard.Date) (judged, iter.Seq[vard.Finding]) {
	t.Helper()
	list, err := SettleAll(accounts, on)
	require.NoError(t, err)
	s := list[len(list)-1]
	j := judged{Met: spec.Met(s.Findings(), vard.Yes), NotMet: spec.Met(s.Findings(), vard.No), Open: spec.Met(s.Findings(), vard.Unknown)}
	stops(t, s.Referrals())
	for r := range s.Referrals() {
		j.Referrals = append(j.Referrals, r.Body.String()+" by "+string(r.Why.ID()))
	}
	j.Ask = spec.Names(s.Ask())
	return j, s.Findings()
}

func TestSpecFindings(t *testing.T) { judgements.Run(t, findings) }

// short is an S2 that ends a day before the care of these rows.
func short(p Payer) Payer { p.ValidTo = ExpiresOn(day(time.March, 13)); return p }

// notFinal is the account while charges may still come.
func notFinal(a Account) Account { a.Actual.Final = false; return a }

// judgements are everything that is found of an account, where one of it is easily taken for the other.
var judgements = spec.Rows[[]Account, judged]{
	{
		ID: "billing/advance-of-one-ore-secures", Says: "An advance of one öre secures a part of the treatment.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: []Account{treatment("10.00 SEK", paid("0.01 SEK"))},
		Want: judged{
			Met:    []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal},
			NotMet: []vard.RuleID{RuleFundedInFull, RuleRoundingAgreed},
			Open:   []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/advance-of-nothing-secures-nothing", Says: "An advance of nothing secures nothing.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: []Account{treatment("10.00 SEK", paid("0.00 SEK"))},
		Want: judged{
			Met:    []vard.RuleID{RuleActualFinal},
			NotMet: []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull},
			Open:   []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/whole-estimate-posted-and-more-may-come", Says: "The whole estimate is posted and more charges may come: it is neither exceeded nor reached yet.",
		Cites: []vard.Statement{cite.IPO19, cite.IPO21},
		Facts: []Account{notFinal(with(treatment("100.00 SEK"), estimated(day(time.March, 1), "100.00 SEK")))},
		Want: judged{
			Met:    []vard.RuleID{RuleEstimateBeforeCare},
			NotMet: []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal, RuleFundedInFull},
			Open:   []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate},
		},
	},
	{
		ID: "billing/undated-estimate-and-the-statement", Says: "Whether an estimate without a day was given after the second opinion's statement stays open.",
		Cites: []vard.Statement{cite.IPO15},
		Facts: []Account{with(treatment("100.00 SEK"), func(a *Account) {
			estimated(0, "100.00 SEK")(a)
			a.SecondOpinionStatement = day(time.February, 20)
		})},
		Want: judged{
			Met:    []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleActualFinal},
			NotMet: []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull},
			Open:   []vard.RuleID{RuleEstimateAfterOpinion, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/second-opinion-needs-no-security", Says: "Of a second opinion it is asked whether it was paid in advance, and not whether it was secured.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: []Account{secondOpinion("9000.00 SEK", paid("9000.00 SEK"))},
		Want: judged{
			Met: []vard.RuleID{RuleSecondOpinionPrepaid, RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RuleActualFinal, RuleFundedInFull, RuleReceiptsInAdvance},
		},
	},
	{
		ID: "billing/second-opinion-that-was-cancelled", Says: "A second opinion that was cancelled need not have been paid in advance.",
		Cites: []vard.Statement{cite.IPO17, cite.IPO20},
		Facts: []Account{with(secondOpinion("9000.00 SEK"), func(a *Account) { a.Actual = Actual{Final: true, Cancelled: true} })},
		Want: judged{
			Met:    []vard.RuleID{RuleNotAboveEstimate, RuleEstimateBeforeCare, RuleActualFinal, RuleFundedInFull},
			NotMet: []vard.RuleID{RuleNotBelowEstimate},
		},
	},
	{
		ID: "billing/treatment-that-was-cancelled", Says: "A treatment that was cancelled need not have been secured.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO20},
		Facts: []Account{with(treatment("9000.00 SEK"), func(a *Account) { a.Actual = Actual{Final: true, Cancelled: true} })},
		Want: judged{
			Met:  []vard.RuleID{RuleActualFinal, RuleFundedInFull},
			Open: []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/final-on-the-first-day", Says: "All charges of a treatment of one day are posted on that day, and nothing was paid: it was not secured.",
		Cites: []vard.Statement{cite.IPO18},
		On:    day(time.March, 10),
		Facts: []Account{with(treatment("10.00 SEK"), func(a *Account) { a.CareTo = a.CareFrom })},
		Want: judged{
			Met:    []vard.RuleID{RuleActualFinal},
			NotMet: []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull},
			Open:   []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/s2-for-second-opinions-of-a-service-nobody-named", Says: "An S2 for second opinions only does not stand, whichever service nobody named it was: nothing is said of the fee, and the cost is the patient's.",
		Cites: []vard.Statement{cite.IPO17, cite.EU883_20},
		Facts: []Account{with(treatment("10.00 SEK", but(s2("1.00 SEK"), func(p *Payer) { p.Services = []Service{ServiceSecondOpinion} })), func(a *Account) { a.Service = 0 })},
		Want: judged{
			Met:    []vard.RuleID{RuleActualFinal, RuleS2Insured, RuleS2Valid},
			NotMet: []vard.RuleID{RuleFundedInFull},
			Open:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleSecuredBeforeCare, RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RuleTreatmentOnly, RuleS2CoversTreatment},
			Ask:    []string{"[0].service"},
		},
	},
	{
		ID: "billing/advance-of-a-service-nobody-named", Says: "Whether an advance had to come before the first day stays open where nobody named the service.",
		Cites: []vard.Statement{cite.IPO17, cite.IPO18},
		Facts: []Account{with(treatment("10.00 SEK", paid("10.00 SEK")), func(a *Account) { a.Service = 0 })},
		Want: judged{
			Met:  []vard.RuleID{RuleActualFinal, RuleFundedInFull},
			Open: []vard.RuleID{RuleSecondOpinionPrepaid, RuleSecuredBeforeCare, RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RuleReceiptsInAdvance},
		},
	},
	{
		ID: "billing/limit-of-a-guarantee-that-stands-twice", Says: "Of a guarantee that stands twice in an account, it is said once whether its limit suffices.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{treatment("10.00 SEK", known("G1", guarantee(upTo("6.00 SEK"))), known("G1", guarantee(upTo("6.00 SEK"))))},
		Want: judged{
			Met:    []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal, RuleTreatmentOnly, RulePromiseCountedOnce, RuleGuaranteeCoversService, RuleGuaranteeValid, RuleGuaranteeCurrency, RuleTreatmentOnly, RuleGuaranteeCoversService, RuleGuaranteeValid, RuleGuaranteeCurrency},
			NotMet: []vard.RuleID{RuleFundedInFull, RuleGuaranteeLimitSuffices, RulePromiseCountedOnce},
			Open:   []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/whether-insurance-pays-all-while-a-fact-is-missing", Says: "Whether the insurance pays all stays open while its rate is not known.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: []Account{treatment("10.00 SEK", Payer{Kind: PayerInsurance, Limit: Unlimited()})},
		Want: judged{
			Met:  []vard.RuleID{RuleActualFinal, RuleTreatmentOnly},
			Open: []vard.RuleID{RuleSecuredBeforeCare, RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RuleFundedInFull, RuleInsurancePaysAll},
			Ask:  []string{"[0].payers[0].rate"},
		},
	},
	{
		ID: "billing/fee-while-a-fact-of-another-payer-is-missing", Says: "Whether the patient bears no more than the fee stays open while the limit of a guarantee is not known.",
		Cites: []vard.Statement{cite.EU883_20, cite.F711_9},
		Facts: []Account{treatment("1000.00 SEK", s2("100.00 SEK"), guarantee(Limit{}))},
		Want: judged{
			Met:  []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment, RuleS2Valid, RuleTreatmentOnly, RuleGuaranteeCoversService, RuleGuaranteeValid},
			Open: []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RuleFundedInFull, RuleS2FeeOnly, RuleGuaranteeCurrency, RuleGuaranteeLimitSuffices},
			Ask:  []string{"[0].payers[1].limit"},
		},
	},
	{
		ID: "billing/limit-that-may-be-used-of-a-guarantee-that-ended", Says: "What an earlier account will use of a guarantee is not known, and its limit is the cost: whether it suffices stays open, though it has ended.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{notFinal(treatment("10.00 SEK", known("G1", guarantee(upTo("10.00 SEK"))))), later(treatment("10.00 SEK", known("G1", guarantee(upTo("10.00 SEK")))))},
		Want: judged{
			Met:    []vard.RuleID{RuleActualFinal, RuleTreatmentOnly, RulePromiseCountedOnce, RuleGuaranteeCoversService, RuleGuaranteeCurrency},
			NotMet: []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeValid},
			Open:   []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RuleGuaranteeLimitSuffices},
		},
	},
	{
		ID: "billing/limit-that-never-sufficed-of-a-guarantee-that-ended", Says: "What an earlier account will use of a guarantee is not known, and its limit is an öre below the cost: it does not suffice.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{notFinal(treatment("10.00 SEK", known("G1", guarantee(upTo("10.00 SEK"))))), later(treatment("10.01 SEK", known("G1", guarantee(upTo("10.00 SEK")))))},
		Want: judged{
			Met:    []vard.RuleID{RuleActualFinal, RuleTreatmentOnly, RulePromiseCountedOnce, RuleGuaranteeCoversService, RuleGuaranteeCurrency},
			NotMet: []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeValid, RuleGuaranteeLimitSuffices, RuleRoundingAgreed},
			Open:   []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/guarantee-of-one-ore-that-may-be-used", Says: "A guarantee of one öre of which it is not known what an earlier account will use leaves it open whether the treatment is secured.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{notFinal(treatment("10.00 SEK", allYear("G1", guarantee(upTo("0.01 SEK"))))), later(treatment("10.00 SEK", allYear("G1", guarantee(upTo("0.01 SEK")))))},
		Want: judged{
			Met:  []vard.RuleID{RuleActualFinal, RuleTreatmentOnly, RulePromiseCountedOnce, RuleGuaranteeCoversService, RuleGuaranteeValid, RuleGuaranteeCurrency},
			Open: []vard.RuleID{RuleSecuredBeforeCare, RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RuleFundedInFull, RuleGuaranteeLimitSuffices},
			Ask:  []string{"[0].actual.final"},
		},
	},
	{
		ID: "billing/guarantee-of-one-payer-may-be-the-same", Says: "A guarantee that a payer of that name gave in an earlier account too may be the same: whether it is counted once stays open.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{
			treatment("10.00 SEK", but(guarantee(upTo("20.00 SEK")), func(p *Payer) { p.Name = "Embassy" })),
			treatment("10.00 SEK", but(guarantee(upTo("20.00 SEK")), func(p *Payer) { p.Name = "Embassy" })),
		},
		Want: judged{
			Met:  []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal, RuleFundedInFull, RuleTreatmentOnly, RuleGuaranteeCoversService, RuleGuaranteeValid, RuleGuaranteeCurrency, RuleGuaranteeLimitSuffices},
			Open: []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RulePromiseCountedOnce},
		},
	},
	{
		ID: "billing/advance-above-the-fee-of-a-second-s2", Says: "The patient paid the fee of the first of two S2 in advance, and it is above the fee of the second.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: []Account{treatment("1000.00 SEK", paid("100.00 SEK"), s2("100.00 SEK"), s2("50.00 SEK"))},
		Want: judged{
			Met:       []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal, RuleFundedInFull, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment, RuleS2Valid, RuleS2FeeOnly, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment, RuleS2Valid},
			NotMet:    []vard.RuleID{RuleS2FeeOnly},
			Open:      []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
			Referrals: []string{"forsakringskassan by billing.s2-fee-only"},
		},
	},
	{
		ID: "billing/fee-nobody-knows-of-a-second-s2", Says: "What the patient bears is the fee of the first of two S2; whether it is above that of the second, which nobody knows, stays open.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: []Account{treatment("1000.00 SEK", s2("100.00 SEK"), but(s2("1.00 SEK"), func(p *Payer) { p.PatientFee = Money{} }))},
		Want: judged{
			Met:       []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal, RuleFundedInFull, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment, RuleS2Valid, RuleS2FeeOnly, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment, RuleS2Valid},
			Open:      []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RuleS2FeeOnly},
			Referrals: []string{"forsakringskassan by billing.s2-fee-only"},
		},
	},
	{
		ID: "billing/nothing-is-no-more-than-a-fee-nobody-knows", Says: "Care that cost nothing costs the patient no more than a fee that nobody knows.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: []Account{treatment("0.00 SEK", but(s2("1.00 SEK"), func(p *Payer) { p.PatientFee = Money{} }))},
		Want: judged{
			Met:  []vard.RuleID{RuleActualFinal, RuleFundedInFull, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment, RuleS2Valid, RuleS2FeeOnly},
			Open: []vard.RuleID{RuleSecuredBeforeCare, RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/no-other-s2-where-one-takes", Says: "No other S2 is sought for one that ended too early where another takes an öre.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: []Account{treatment("100.01 SEK", short(s2("1.00 SEK")), s2("100.00 SEK"))},
		Want: judged{
			Met:       []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal, RuleFundedInFull, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment, RuleS2Valid, RuleS2FeeOnly},
			NotMet:    []vard.RuleID{RuleS2Valid, RuleRoundingAgreed},
			Open:      []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
			Referrals: []string{"forsakringskassan by billing.s2-fee-only"},
		},
	},
	{
		ID: "billing/s2-that-ended-leads-to-another", Says: "Another S2 is sought where this one ended too early and would have taken an öre.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: []Account{treatment("100.01 SEK", short(s2("100.00 SEK")))},
		Want: judged{
			Met:       []vard.RuleID{RuleActualFinal, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment},
			NotMet:    []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2Valid, RuleRoundingAgreed},
			Open:      []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
			Referrals: []string{"competent_institution by billing.s2-valid"},
		},
	},
	{
		ID: "billing/no-other-s2-where-the-fee-is-the-cost", Says: "No other S2 is sought where this one ended too early and its fee is the whole cost.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: []Account{treatment("100.00 SEK", short(s2("100.00 SEK")))},
		Want: judged{
			Met:    []vard.RuleID{RuleActualFinal, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment},
			NotMet: []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2Valid},
			Open:   []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/s2-for-another-service-leads-to-another", Says: "Another S2 is sought where this one does not authorise the treatment.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: []Account{treatment("100.00 SEK", but(s2("1.00 SEK"), func(p *Payer) { p.Services = []Service{ServiceSecondOpinion} }))},
		Want: judged{
			Met:       []vard.RuleID{RuleActualFinal, RuleTreatmentOnly, RuleS2Insured, RuleS2Valid},
			NotMet:    []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2CoversTreatment},
			Open:      []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
			Referrals: []string{"competent_institution by billing.s2-covers-treatment"},
		},
	},
	{
		ID: "billing/two-s2-that-ended-lead-to-two", Says: "Another S2 is sought for each of two that do not reach the care: one ended too early, one does not authorise it.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: []Account{treatment("100.00 SEK", short(s2("1.00 SEK")), but(s2("1.00 SEK"), func(p *Payer) { p.Services = []Service{} }))},
		Want: judged{
			Met:       []vard.RuleID{RuleActualFinal, RuleTreatmentOnly, RuleS2Insured, RuleS2CoversTreatment, RuleTreatmentOnly, RuleS2Insured, RuleS2Valid},
			NotMet:    []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2Valid, RuleS2CoversTreatment},
			Open:      []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
			Referrals: []string{"competent_institution by billing.s2-valid", "competent_institution by billing.s2-covers-treatment"},
		},
	},
	{
		ID: "billing/fee-that-may-be-due-before-of-an-s2-that-ended", Says: "An S2 has ended, and what an earlier account will use of its fee is not known: whether another is sought stays open, and the fee, which is known, is not asked for.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: []Account{notFinal(treatment("80.00 SEK", known("S1", s2("100.00 SEK")))), later(treatment("80.00 SEK", known("S1", s2("100.00 SEK"))))},
		Want: judged{
			Met:    []vard.RuleID{RuleActualFinal, RuleTreatmentOnly, RulePromiseCountedOnce, RuleS2Insured, RuleS2CoversTreatment},
			NotMet: []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2Valid},
			Open:   []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/one-ore-of-a-payment-paid-back", Says: "Of an advance one öre was paid back, which is no more than came in.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: []Account{treatment("100.00 SEK", paid("100.01 SEK", "-0.01 SEK"))},
		Want: judged{
			Met:  []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal, RuleFundedInFull, RuleNotRefundedTooMuch},
			Open: []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/guarantee-for-either-service", Says: "A guarantee for second opinions and treatments covers the service, whichever it was.",
		Cites: []vard.Statement{cite.IPO17, cite.IPO18},
		Facts: []Account{with(treatment("100.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.Services = []Service{ServiceSecondOpinion, ServiceTreatment} })), func(a *Account) { a.Service = 0 })},
		Want: judged{
			Met:  []vard.RuleID{RuleActualFinal, RuleGuaranteeCoversService, RuleGuaranteeValid, RuleGuaranteeCurrency, RuleGuaranteeLimitSuffices},
			Open: []vard.RuleID{RuleSecondOpinionPrepaid, RuleSecuredBeforeCare, RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RuleFundedInFull, RuleTreatmentOnly},
			Ask:  []string{"[0].service"},
		},
	},
	{
		ID: "billing/guarantee-for-neither-service", Says: "A guarantee that covers no service does not cover this one, whichever it was.",
		Cites: []vard.Statement{cite.IPO17, cite.IPO18},
		Facts: []Account{with(treatment("100.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.Services = []Service{} })), func(a *Account) { a.Service = 0 })},
		Want: judged{
			Met:    []vard.RuleID{RuleActualFinal, RuleGuaranteeValid, RuleGuaranteeCurrency, RuleGuaranteeLimitSuffices},
			NotMet: []vard.RuleID{RuleFundedInFull, RuleGuaranteeCoversService},
			Open:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleSecuredBeforeCare, RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare, RuleTreatmentOnly},
		},
	},
	{
		ID: "billing/advance-of-one-payer-is-no-promise", Says: "Two advances of one payer in two accounts are money that came in: nothing is asked of how often they count.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: []Account{
			treatment("10.00 SEK", but(paid("10.00 SEK"), func(p *Payer) { p.Name = "Ann" })),
			treatment("10.00 SEK", but(paid("10.00 SEK"), func(p *Payer) { p.Name = "Ann" })),
		},
		Want: judged{
			Met:  []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal, RuleFundedInFull},
			Open: []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
	{
		ID: "billing/nothing-is-left-of-a-payment-to-the-ore", Says: "A cost of a whole number of kronor that was paid to the öre needs no agreement about rounding.",
		Cites: []vard.Statement{cite.Ore},
		Facts: []Account{treatment("100.00 SEK", paid("99.00 SEK"))},
		Want: judged{
			Met:    []vard.RuleID{RuleSecuredBeforeCare, RuleActualFinal},
			NotMet: []vard.RuleID{RuleFundedInFull},
			Open:   []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare},
		},
	},
}

func TestSpecAsked(t *testing.T) { asked.Run(t, settlement) }

// asked is what is asked for and what is not, though not known.
var asked = spec.Rows[Account, want]{
	// Whether another S2 is to be sought.
	{
		ID: "billing/fee-of-an-s2-that-ended", Says: "An S2 ended too early and nobody knows its fee: only the fee tells whether another is to be sought.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: treatment("0.01 SEK", short(but(s2("1.00 SEK"), func(p *Payer) { p.PatientFee, p.ValidFrom = Money{}, 0 }))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 0.01, paid 0.00: bill 0.01"},
			Ask:     []string{"payers[0].patientFee"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2Valid, RuleRoundingAgreed},
		},
	},
	{
		ID: "billing/country-of-an-s2-that-ended-with-the-cost-as-fee", Says: "In which country an S2 that ended was given is not asked where its fee is the whole cost: no other is sought.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: treatment("100.00 SEK", short(but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "" }))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2Valid},
		},
	},
	{
		ID: "billing/service-of-an-s2-that-ended", Says: "An S2 ended too early, and nobody named the service: it is asked for, since another S2 is sought for a treatment only.",
		Cites: []vard.Statement{cite.IPO17, cite.EU883_20, cite.EU987_26},
		Facts: with(treatment("100.00 SEK", short(s2("1.00 SEK"))), func(a *Account) { a.Service = 0 }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
			Ask:     []string{"service"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleS2Valid},
		},
	},
	{
		ID: "billing/services-of-a-second-s2", Says: "The first of two S2 stands and its fee is the whole cost: whether another is sought for the second turns on its services, which are asked for.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: treatment("100.00 SEK", s2("100.00 SEK"), but(s2("1.00 SEK"), func(p *Payer) { p.Services = nil })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
			Ask:     []string{"payers[1].services"},
		},
	},
	// The payment of a second opinion.
	{
		ID: "billing/day-of-a-payment-by-a-guarantor", Says: "On which day a guarantor paid something is not asked for a second opinion: only advance payers pay for it.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("100.00 SEK", but(paid("100.00 SEK"), func(p *Payer) { p.Receipts[0].On = 0 }), but(guarantee(Unlimited()), func(p *Payer) { p.Receipts = []Receipt{{Amount: money("0.50 SEK")}} })),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 100.00, paid 100.00: settled", "guarantee bears 0.00, paid 0.50: refund 0.50"},
			Variance: "0.00 SEK",
			Ask:      []string{"payers[0].receipts[0].on"},
			NotMet:   []vard.RuleID{RuleTreatmentOnly, RuleGuaranteeCoversService, RuleRoundingAgreed},
		},
	},
	{
		ID: "billing/one-ore-on-a-day-nobody-knows", Says: "The öre that makes up the price came on a day nobody knows, and the day is asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("100.00 SEK", but(paid("99.99 SEK", "0.01 SEK"), func(p *Payer) { p.Receipts[1].On = 0 })),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 100.00, paid 100.00: settled"},
			Variance: "0.00 SEK",
			Ask:      []string{"payers[0].receipts[1].on"},
		},
	},
	{
		ID: "billing/quote-in-rupiah-not-paid-in-full", Says: "A second opinion quoted at sixty million rupiah, of which one was not paid, was not paid in full.",
		Cites: []vard.Statement{cite.IPO17, cite.ISO4217},
		Facts: with(secondOpinion("60000000.00 IDR", received(Payer{Kind: PayerAdvance}, day(time.March, 1), "59999999.00 IDR")), func(a *Account) { a.Currency = MustCurrency("IDR") }),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 60000000.00, paid 59999999.00: bill 1.00"},
			Variance: "0.00 IDR",
			NotMet:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull},
		},
	},
	{
		ID: "billing/quote-in-rupiah-paid-in-full", Says: "A second opinion quoted at sixty million rupiah, all of which was paid, was paid in full.",
		Cites: []vard.Statement{cite.IPO17, cite.ISO4217},
		Facts: with(secondOpinion("60000000.00 IDR", received(Payer{Kind: PayerAdvance}, day(time.March, 1), "60000000.00 IDR")), func(a *Account) { a.Currency = MustCurrency("IDR") }),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 60000000.00, paid 60000000.00: settled"},
			Variance: "0.00 IDR",
		},
	},
	{
		ID: "billing/paid-by-mistake-beyond-what-can-be-counted", Says: "More was booked before the first day than can be counted, and taken back after it: the price was paid in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("100.00 SEK", but(paid("92233720368547758.07 SEK", "92233720368547758.07 SEK", "-92233720368547758.07 SEK"), func(p *Payer) { p.Receipts[2].On = day(time.March, 11) })),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 100.00, paid 92233720368547758.07: refund 92233720368547658.07"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleRoundingAgreed},
		},
	},
	{
		ID: "billing/paid-back-by-mistake-beyond-what-can-be-counted", Says: "More was booked as paid back before the first day than can be counted, and corrected after it: the price was not paid in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("100.00 SEK", but(paid("-92233720368547758.07 SEK", "-92233720368547758.07 SEK", "92233720368547758.07 SEK", "92233720368547758.07 SEK"), func(p *Payer) {
			p.Receipts[2].On, p.Receipts[3].On = day(time.March, 11), day(time.March, 11)
		})),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 100.00, paid 0.00: bill 100.00"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull, RuleReceiptsInAdvance},
		},
	},
	{
		ID: "billing/payment-of-nothing-after-the-first-day", Says: "A payment of nothing after the first day leaves the payment in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("100.00 SEK", but(paid("100.00 SEK", "0.00 SEK"), func(p *Payer) { p.Receipts[1].On = day(time.March, 11) })),
		Met:   []vard.RuleID{RuleReceiptsInAdvance, RuleSecondOpinionPrepaid},
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 100.00, paid 100.00: settled"},
			Variance: "0.00 SEK",
		},
	},
	{
		ID: "billing/one-ore-after-the-first-day", Says: "An öre that came in after the first day did not come in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("100.01 SEK", but(paid("100.00 SEK", "0.01 SEK"), func(p *Payer) { p.Receipts[1].On = day(time.March, 11) })),
		Unmet: []vard.RuleID{RuleReceiptsInAdvance, RuleSecondOpinionPrepaid},
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 100.01, paid 100.01: settled"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleReceiptsInAdvance},
		},
	},
	{
		ID: "billing/payment-of-nothing-on-a-day-nobody-knows", Says: "Two payments came on days nobody knows, one of them of nothing. Only the day of the other is asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("100.00 SEK", but(paid("100.00 SEK", "0.00 SEK"), func(p *Payer) { p.Receipts[0].On, p.Receipts[1].On = 0, 0 })),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 100.00, paid 100.00: settled"},
			Variance: "0.00 SEK",
			Ask:      []string{"payers[0].receipts[0].on"},
		},
	},
	{
		ID: "billing/two-payments-on-days-nobody-knows", Says: "Two payments came on days nobody knows, and both days are asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("100.00 SEK", but(paid("50.00 SEK", "50.00 SEK"), func(p *Payer) { p.Receipts[0].On, p.Receipts[1].On = 0, 0 })),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 100.00, paid 100.00: settled"},
			Variance: "0.00 SEK",
			Ask:      []string{"payers[0].receipts[0].on", "payers[0].receipts[1].on"},
		},
	},
	{
		ID: "billing/payments-of-two-on-days-nobody-knows", Says: "Two advance payers paid on days nobody knows, a third nothing: the days of the two are asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("100.00 SEK", but(paid("50.00 SEK"), func(p *Payer) { p.Receipts[0].On = 0 }), but(paid("50.00 SEK"), func(p *Payer) { p.Receipts[0].On = 0 }), but(paid("0.00 SEK"), func(p *Payer) { p.Receipts[0].On = 0 })),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 50.00, paid 50.00: settled", "advance bears 50.00, paid 50.00: settled", "advance bears 0.00, paid 0.00: settled"},
			Variance: "0.00 SEK",
			Ask:      []string{"payers[0].receipts[0].on", "payers[1].receipts[0].on"},
		},
	},
	{
		ID: "billing/second-opinion-without-charges-paid-on-a-day-nobody-knows", Says: "A second opinion is final without charges, and was paid on a day nobody knows: the charges are missing, and the day is asked for last.",
		Cites: []vard.Statement{cite.IPO17, cite.IPO21},
		Facts: with(secondOpinion("100.00 SEK", but(paid("100.00 SEK"), func(p *Payer) { p.Receipts[0].On = 0 })), func(a *Account) { a.Actual.Lines = nil }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"advance bears ?, paid 100.00"},
			Missing: []string{"actual.lines"},
			Ask:     []string{"payers[0].receipts[0].on"},
		},
	},
	{
		ID: "billing/one-ore-short-and-paid-back-on-a-day-nobody-knows", Says: "An öre less than the price came in before the first day, and a krona was paid back on a day nobody knows: it was not paid in full, whenever that was, and no day is asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("100.00 SEK", but(paid("99.99 SEK", "-1.00 SEK"), func(p *Payer) { p.Receipts[1].On = 0 })),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 100.00, paid 98.99: bill 1.01"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull, RuleRoundingAgreed},
		},
	},
	{
		ID: "billing/undated-payment-before-the-second-opinion", Says: "On which day a payment came is not asked before the second opinion: it cannot have come after it.",
		Cites: []vard.Statement{cite.IPO17},
		On:    day(time.March, 9),
		Facts: notFinal(secondOpinion("100.00 SEK", but(paid("99.99 SEK"), func(p *Payer) { p.Receipts[0].On = 0 }))),
		Want: want{
			Outcome:  Provisional,
			Payers:   []string{"advance bears 100.00, paid 99.99"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleActualFinal, RuleFundedInFull},
		},
	},
	// What is left decides what is asked.
	{
		ID: "billing/s2-without-a-fee-leaves-nothing", Says: "The limit of a guarantee is not asked where an S2 without a fee stands: nothing is left for it.",
		Cites: []vard.Statement{cite.EU883_20, cite.IPO18},
		Facts: treatment("1000.00 SEK", guarantee(Limit{}), s2("0.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"guarantee bears 0.00, paid 0.00: settled", "s2 bears 1000.00, paid 0.00: bill 1000.00"},
			Referrals: []string{"forsakringskassan"},
		},
	},
	{
		ID: "billing/s2-that-ended-asks-for-no-fee", Says: "An S2 ended too early: its fee changes no share, and the limit of a guarantee does.",
		Cites: []vard.Statement{cite.EU883_20, cite.IPO18},
		Facts: treatment("1000.00 SEK", short(but(s2("1.00 SEK"), func(p *Payer) { p.PatientFee = Money{} })), guarantee(Limit{})),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[1].limit"},
			NotMet:  []vard.RuleID{RuleS2Valid},
		},
	},
	{
		ID: "billing/s2-of-which-the-services-are-not-known-leaves-all", Says: "An S2 without a fee may not stand, since nobody knows what it authorises: that is asked for, and the limit of a guarantee.",
		Cites: []vard.Statement{cite.EU883_20, cite.IPO18},
		Facts: treatment("1000.00 SEK", but(s2("0.00 SEK"), func(p *Payer) { p.Services = nil }), guarantee(Limit{})),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[0].services", "payers[1].limit"},
		},
	},
	{
		ID: "billing/s2-takes-the-last-ore", Says: "What an S2 authorises is asked where it would take one öre.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: treatment("100.01 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services = nil })),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00"},
			Missing: []string{"payers[0].services"},
		},
	},
	{
		ID: "billing/two-s2-with-the-cost-as-fee", Says: "What an S2 authorises is not asked where the fee of both S2 is the whole cost.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services = nil }), s2("100.00 SEK")),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
		},
	},
	{
		ID: "billing/services-of-an-s2-behind-one-that-takes", Says: "What a second S2 authorises is not asked where the first one stands.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: treatment("1000.00 SEK", s2("100.00 SEK"), but(s2("1.00 SEK"), func(p *Payer) { p.Services = nil })),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 900.00, paid 0.00: bill 900.00", "s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
			Referrals: []string{"forsakringskassan"},
		},
	},
	{
		ID: "billing/services-of-an-s2-behind-one-that-takes-an-ore", Says: "Nor is it asked where the first one takes a single öre above its fee.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: treatment("100.01 SEK", s2("100.00 SEK"), but(s2("1.00 SEK"), func(p *Payer) { p.Services = nil })),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 0.01, paid 0.00: bill 0.01", "s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
			NotMet:    []vard.RuleID{RuleRoundingAgreed},
			Referrals: []string{"forsakringskassan"},
		},
	},
	{
		ID: "billing/two-s2-that-keep-a-third-one", Says: "What two S2 authorise is asked for, though the fee of each is the whole cost: either would keep the third one from taking anything.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services = nil }), but(s2("100.00 SEK"), func(p *Payer) { p.Services = nil }), s2("1.00 SEK")),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"payers[0].services", "payers[1].services"},
		},
	},
	{
		ID: "billing/guarantee-that-may-not-hold-leaves-all", Says: "An unlimited guarantee of which the services are not known may leave all to the next one, whose limit is asked for too.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.Services = nil }), guarantee(Limit{})),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00", "guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[0].services", "payers[1].limit"},
		},
	},
	{
		ID: "billing/guarantee-of-which-all-else-is-known-for-one-ore", Says: "What a guarantee covers is asked for where the cost is one öre.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("0.01 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.Services = nil })),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[0].services"},
		},
	},
	{
		ID: "billing/nothing-is-asked-of-a-cost-of-nothing", Says: "Nothing is asked of a guarantee where the care cost nothing.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("0.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.Services = nil })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 0.00, paid 0.00: settled"},
		},
	},
	{
		ID: "billing/insurance-of-a-rate-nobody-knows-may-leave-all", Says: "Insurance whose rate is not known may leave all to a guarantee, whose limit is asked for too.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("1000.00 SEK", Payer{Kind: PayerInsurance, Limit: Unlimited()}, guarantee(Limit{})),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"insurance bears ?, paid 0.00", "guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[0].rate", "payers[1].limit"},
		},
	},
	{
		ID: "billing/limits-nobody-knows-for-one-ore", Says: "The limits of an insurance and of a guarantee are asked for, though the cost is one öre: the insurance may pay nothing.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("0.01 SEK", insuredFor(Limit{}), guarantee(Limit{})),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"insurance bears ?, paid 0.00", "guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[0].limit", "payers[1].limit"},
		},
	},
	{
		ID: "billing/fee-nobody-knows-for-one-ore", Says: "The fee of an S2 is asked for, though the cost is one öre: it may be nothing.",
		Cites: []vard.Statement{cite.EU883_20, cite.F711_9},
		Facts: treatment("0.01 SEK", but(s2("1.00 SEK"), func(p *Payer) { p.PatientFee = Money{} })),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00"},
			Missing: []string{"payers[0].patientFee"},
		},
	},
	{
		ID: "billing/fifty-ore-after-a-payment-of-one-ore", Says: "Fifty öre in whole kronor that are left after a payment of one öre are nothing.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("0.51 SEK", paid("0.01 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 0.51, paid 0.01: settled (rounded -0.50)"},
			NotMet:  []vard.RuleID{RuleFundedInFull},
		},
	},
	{
		ID: "billing/fifty-ore-after-one-ore-was-paid-back", Says: "Fifty öre in whole kronor that are left after one öre was paid back are nothing.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("0.49 SEK", paid("-0.01 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 0.49, paid -0.01: settled (rounded -0.50)"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleNotRefundedTooMuch},
		},
	},
	{
		ID: "billing/fifty-ore-after-a-payment-of-nothing", Says: "Fifty öre in whole kronor that are left after a payment of nothing are a krona.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("0.50 SEK", paid("0.00 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 0.50, paid 0.00: bill 1.00 (rounded 0.50)"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull},
		},
	},
	// Days of care that are not known.
	{
		ID: "billing/only-the-first-day-is-not-known", Says: "The first day of care is asked for where only it is not known and the guarantee may have begun after it.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: with(treatment("1000.00 SEK", guarantee(Unlimited())), func(a *Account) { a.CareFrom = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"careFrom"},
		},
	},
	{
		ID: "billing/the-last-day-bounds-the-first", Says: "Two guarantees, of which the second never holds without the first: its limit is not asked for, since care to the last day known lies within the first whenever it lies within the second.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidFrom, p.ValidTo = day(time.January, 1), ExpiresOn(day(time.March, 14)) }), guarantee(Limit{})), func(a *Account) { a.CareFrom = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00", "guarantee bears ?, paid 0.00"},
			Missing: []string{"careFrom"},
		},
	},
	{
		ID: "billing/a-promise-before-the-care", Says: "Nothing is asked of a guarantee that ended before the first day of care, though the last day is not known.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: with(treatment("1000.00 SEK", but(guarantee(Limit{}), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 9)) })), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeValid},
		},
	},
	{
		ID: "billing/care-begins-on-the-day-of-assessment", Says: "Care that began on the day of the assessment is over then: its last day is not asked for, but until when the guarantee is valid.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		On:    day(time.March, 10),
		Facts: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = Expiry{} })), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[0].validTo"},
		},
	},
	{
		ID: "billing/care-begins-a-day-before-the-assessment", Says: "Care that began on the day before the assessment may have ended on either day: its last day is asked for, and until when the guarantee is valid.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		On:    day(time.March, 11),
		Facts: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = Expiry{} })), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"careTo", "payers[0].validTo"},
		},
	},
	{
		ID: "billing/guarantee-ends-on-the-day-of-assessment", Says: "Care of a final account is over on the day of the assessment, on which the guarantee ends: of both only the limit of the guarantee is asked for.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		On:    day(time.March, 31),
		Facts: with(treatment("1000.00 SEK", guarantee(Limit{})), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[0].limit"},
		},
	},
	{
		ID: "billing/care-that-goes-on", Says: "Care may go on while the account is not final: its last day is asked for, and until when the guarantee is valid.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: notFinal(with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = Expiry{} })), func(a *Account) { a.CareTo = 0 })),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"careTo", "payers[0].validTo"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
	},
	{
		ID: "billing/care-may-outlast-a-guarantee-of-the-year", Says: "Care may go on beyond a guarantee of the whole year while the account is not final: its last day is asked for.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: notFinal(with(treatment("1000.00 SEK", allYear("", guarantee(Unlimited()))), func(a *Account) { a.CareTo = 0 })),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"careTo"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
	},
	{
		ID: "billing/cancelled-care-may-have-been-meant-for-any-day", Says: "Care that was cancelled with a fee may have been meant for a day after the guarantee: its last day is asked for.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO20},
		Facts: with(treatment("500.00 SEK", allYear("", guarantee(Unlimited()))), func(a *Account) { a.Actual.Cancelled, a.CareTo = true, 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"careTo"},
		},
	},
	{
		ID: "billing/care-in-leva-is-over", Says: "No care is paid in leva after the last day of the lev: the last day of care is not asked where the guarantee is valid up to then.",
		Cites: []vard.Statement{cite.ISO4217, cite.IPO18},
		Facts: with(inLev(vard.NewDate(2026, time.January, 1), 0), func(a *Account) {
			a.Payers = []Payer{but(allYear("", guarantee(Unlimited())), func(p *Payer) { p.ValidTo = ExpiresOn(vard.NewDate(2026, time.January, 31)) })}
		}),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 600.00, paid 0.00: bill 600.00"},
		},
	},
	// Two S2 and days of care that are not known.
	{
		ID: "billing/care-that-may-outlast-the-first-s2", Says: "The fee of the first S2 is the whole cost, and care may outlast it, but not the second: the last day is asked for.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: with(treatment("100.00 SEK", s2("100.00 SEK"), allYear("", s2("1.00 SEK"))), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"careTo"},
		},
	},
	{
		ID: "billing/care-that-cannot-outlast-the-first-s2", Says: "The fee of the first S2 is the whole cost, and the second ends with it: the last day decides nothing of the shares.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: with(treatment("100.00 SEK", s2("100.00 SEK"), s2("1.00 SEK")), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
			Ask:     []string{"careTo"},
		},
	},
	{
		ID: "billing/until-when-the-first-s2-is-valid", Says: "The fee of the first S2 is the whole cost, and until when it is valid is not known: that is asked for, and the last day of care.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: with(treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = Expiry{} }), allYear("", s2("1.00 SEK"))), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"careTo", "payers[0].validTo"},
		},
	},
	{
		ID: "billing/s2-of-other-days-keeps-nothing", Says: "What the first S2 authorises is not asked: its fee is the whole cost, and no care lies within the days of both.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: with(treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services = nil }), but(s2("1.00 SEK"), func(p *Payer) {
			p.ValidFrom, p.ValidTo = day(time.April, 1), ExpiresOn(day(time.April, 30))
		})), func(a *Account) { a.CareFrom, a.CareTo = 0, 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"careFrom", "careTo"},
		},
	},
	{
		ID: "billing/s2-of-one-day-in-common-keeps", Says: "What the first S2 authorises is asked: its fee is the whole cost, and care on one day lies within the days of both.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: with(treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services = nil }), but(s2("1.00 SEK"), func(p *Payer) {
			p.ValidFrom, p.ValidTo = day(time.March, 31), ExpiresOn(day(time.April, 30))
		})), func(a *Account) { a.CareFrom, a.CareTo = 0, 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"careFrom", "careTo", "payers[0].services"},
		},
	},
	{
		ID: "billing/first-s2-ended-before-the-care", Says: "The first S2 ended before the first day of care and keeps nothing from the second, whose last day may be outlasted: that day of care is asked for.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: with(treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 9)) }), s2("1.00 SEK")), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"careTo"},
			NotMet:  []vard.RuleID{RuleS2Valid},
		},
	},
	{
		ID: "billing/first-s2-ended-before-care-that-the-second-outlasts", Says: "The first S2 ended before the first day of care, and the second is valid until further notice: only what that authorises is asked for.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: with(treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 9)) }), but(s2("1.00 SEK"), func(p *Payer) { p.Services, p.ValidTo = nil, UntilFurtherNotice() })), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"payers[1].services"},
			NotMet:  []vard.RuleID{RuleS2Valid},
		},
	},
	{
		ID: "billing/guarantee-up-to-nothing-before-an-s2", Says: "A guarantee up to nothing keeps nothing from an S2 that is valid until further notice: the last day of care is not asked for.",
		Cites: []vard.Statement{cite.IPO18, cite.EU883_20},
		Facts: with(treatment("100.00 SEK", guarantee(upTo("0.00 SEK")), but(s2("1.00 SEK"), func(p *Payer) { p.ValidTo = UntilFurtherNotice() })), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"guarantee bears 0.00, paid 0.00: settled", "s2 bears 99.00, paid 0.00: bill 99.00", "patient bears 1.00, paid 0.00: bill 1.00"},
			NotMet:    []vard.RuleID{RuleGuaranteeLimitSuffices},
			Referrals: []string{"forsakringskassan"},
		},
	},
	{
		ID: "billing/s2-with-the-cost-as-fee-before-a-guarantee", Says: "An S2 whose fee is the whole cost leaves all to a guarantee until further notice, as if it did not stand: the last day of care is not asked for.",
		Cites: []vard.Statement{cite.IPO18, cite.EU883_20},
		Facts: with(treatment("100.00 SEK", s2("100.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = UntilFurtherNotice() })), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "guarantee bears 100.00, paid 0.00: bill 100.00"},
		},
	},
	{
		ID: "billing/two-s2-with-the-cost-as-fee-and-days-nobody-knows", Says: "Neither the last day of care nor what the first S2 authorises is asked where the fee of both is the whole cost, though the second outlasts it.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: with(treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services = nil }), but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = UntilFurtherNotice() })), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
		},
	},
	{
		ID: "billing/last-day-known-until-when-the-first-s2-is-valid", Says: "The fee of the first S2 is the whole cost; the last day of care is known, and the first day and until when that S2 is valid are asked for.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: with(treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = Expiry{} }), allYear("", s2("1.00 SEK"))), func(a *Account) { a.CareFrom = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"careFrom", "payers[0].validTo"},
		},
	},
	{
		ID: "billing/care-of-the-day-of-assessment-and-two-s2", Says: "Care that began on the day of the assessment is over then: of the first S2, whose fee is the whole cost, only until when it is valid is asked for.",
		Cites: []vard.Statement{cite.EU883_20, cite.IPO21},
		On:    day(time.March, 10),
		Facts: with(treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = Expiry{} }), allYear("", s2("1.00 SEK"))), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"payers[0].validTo"},
		},
	},
	{
		ID: "billing/advance-between-two-s2", Says: "Of the first S2, whose fee is the whole cost, it is not known what it authorises: that is asked though an advance stands between it and the second, and the last day is not known.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: with(treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services, p.ValidTo = nil, UntilFurtherNotice() }), paid("10.00 SEK"), but(s2("1.00 SEK"), func(p *Payer) { p.ValidTo = UntilFurtherNotice() })), func(a *Account) { a.CareTo = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00", "advance bears ?, paid 10.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"payers[0].services"},
		},
	},
}
