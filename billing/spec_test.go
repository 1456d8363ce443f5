package billing_test

import (
	"iter"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
)

// want is what is decided of an account.
type want struct {
	Outcome   Outcome
	Payers    []string      `json:",omitempty"` // as says writes them
	Variance  string        `json:",omitempty"`
	Missing   []string      `json:",omitempty"`
	Ask       []string      `json:",omitempty"` // what else is asked, though no share depends on it
	NotMet    []vard.RuleID `json:",omitempty"` // all findings not met
	Referrals []string      `json:",omitempty"`
	Refused   string        `json:",omitempty"` // field and code; then nothing else
}

// settlement is what is expected of an account, in the words of a row.
func settlement(t *testing.T, a Account, on vard.Date) (want, iter.Seq[vard.Finding]) {
	t.Helper()
	s, err := Settle(a, on)
	if err != nil {
		return want{Refused: why(t, err)}, s.Findings()
	}
	return told(t, s), s.Findings()
}

// told is what a settlement says. Whoever reads one of its lists may stop at each element.
func told(t *testing.T, s Settlement) want {
	t.Helper()
	stops(t, s.Missing())
	stops(t, s.Ask())
	stops(t, s.Findings())
	stops(t, s.AccountFindings())
	stops(t, s.Reasons())
	stops(t, s.Referrals())
	stops(t, func(yield func(Entry) bool) {
		for _, e := range s.Entries() {
			if !yield(e) {
				return
			}
		}
	})
	w := want{Outcome: s.Outcome(), Variance: s.Variance().String(), Missing: spec.Names(s.Missing()), NotMet: spec.Met(s.Findings(), vard.No)}
	for _, e := range s.Entries() {
		w.Payers = append(w.Payers, says(e))
	}
	for _, name := range spec.Names(s.Ask()) {
		if !slices.Contains(w.Missing, name) {
			w.Ask = append(w.Ask, name)
		}
	}
	for r := range s.Referrals() {
		w.Referrals = append(w.Referrals, r.Body.String())
	}
	return w
}

func TestSpecBilling(t *testing.T) { specification.Run(t, settlement) }

func TestSpecRows(t *testing.T) {
	spec.Check(t, "billing", Rules(), specification, second, together, judgements, asked)
}

// What is neither met nor not met, and what is not in play, in rows of the table.
func TestSpecOpen(t *testing.T) {
	for id, row := range undecidedIn {
		i := slices.IndexFunc(specification, func(r spec.Row[Account, want]) bool { return r.ID == id })
		require.GreaterOrEqual(t, i, 0, id)
		s, err := Settle(specification[i].Facts, spec.Today)
		require.NoError(t, err)
		assert.Subset(t, spec.Met(s.Findings(), vard.Unknown), row.open, id)
		for f := range s.Findings() {
			assert.NotContains(t, row.absent, f.Rule.ID(), id)
		}
	}
}

var undecidedIn = map[string]struct{ open, absent []vard.RuleID }{
	"billing/whether-second-opinion-asked-where-changes-who":       {[]vard.RuleID{RuleGuaranteeCoversService, RuleTreatmentOnly, RuleSecondOpinionPrepaid, RuleSecuredBeforeCare}, nil},
	"billing/first-day-second-opinion-not-known-money":             {[]vard.RuleID{RuleSecondOpinionPrepaid, RuleEstimateBeforeCare, RuleReceiptsInAdvance}, nil},
	"billing/payment-which-nobody-knows-day-leaves-open":           {[]vard.RuleID{RuleSecondOpinionPrepaid, RuleReceiptsInAdvance}, nil},
	"billing/payment-on-day-nobody-knows-nothing-depends":          {[]vard.RuleID{RuleReceiptsInAdvance}, nil},
	"billing/payment-on-day-nobody-knows-could-not":                {[]vard.RuleID{RuleReceiptsInAdvance}, nil},
	"billing/money-paid-back-on-day-nobody-knows":                  {[]vard.RuleID{RuleSecondOpinionPrepaid}, nil},
	"billing/where-there-quote-price-what-second-opinion":          {[]vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleEstimateBeforeCare}, nil},
	"billing/before-second-opinion-which-neither-days-nor-charges": {[]vard.RuleID{RuleReceiptsInAdvance}, nil},
	"billing/whole-price-paid-day-second-opinion-not":              {[]vard.RuleID{RuleSecondOpinionPrepaid, RuleReceiptsInAdvance}, nil},
	"billing/without-quote-without-charges-price-not-known":        {[]vard.RuleID{RuleSecondOpinionPrepaid}, nil},
	"billing/estimate-given-on-last-day-care-may":                  {[]vard.RuleID{RuleEstimateBeforeCare}, nil},
	"billing/insurance-pays-rate-what-left-less-deductible":        {nil, []vard.RuleID{RuleInsuranceCoversService, RuleInsuranceValid}},
	"billing/insurance-ends-on-last-day-care-covers":               {nil, []vard.RuleID{RuleInsuranceCoversService}},
	"billing/insurance-ends-on-day-after-last-day":                 {nil, []vard.RuleID{RuleInsuranceCoversService}},
	"billing/insurance-begins-on-day-before-first-day":             {nil, []vard.RuleID{RuleInsuranceCoversService}},
	"billing/insurance-begins-on-first-day-care-covers":            {nil, []vard.RuleID{RuleInsuranceCoversService}},
	"billing/s2-has-ended-gives-right-fee-advance":                 {nil, []vard.RuleID{RuleS2FeeOnly}},
	"billing/what-resident-pays-not-known-whether-patient":         {[]vard.RuleID{RuleS2FeeOnly}, nil},
	"billing/which-country-patient-insured-not-known-cost":         {[]vard.RuleID{RuleS2Insured, RuleS2FeeOnly, RuleFundedInFull}, nil},
	"billing/s2-begins-on-day-after-first-day":                     {nil, []vard.RuleID{RuleS2FeeOnly}},
	"billing/once-charge-posted-what-leaves-open-missing":          {[]vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate}, nil},
	"billing/guarantee-another-currency-funds-nothing":             {nil, []vard.RuleID{RuleGuaranteeLimitSuffices}},
	"billing/where-nothing-left-for-nothing-s2-asked":              {[]vard.RuleID{RuleS2FeeOnly}, nil},
}

var specification = spec.Rows[Account, want]{
	// Estimate and actual: money that was paid in full in advance.
	{
		ID:    "billing/treatment-cost-less-than-estimated-paid-difference",
		Says:  "A treatment that cost less than was estimated and paid: the difference is refunded.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO20, cite.IPO21, cite.IPO22},
		Facts: with(treatment("243517.50 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 243517.50, paid 250000.00: refund 6482.50"},
			Variance: "-6482.50 SEK",
			NotMet:   []vard.RuleID{RuleNotBelowEstimate, RuleRoundingAgreed},
		},
		Met:   []vard.RuleID{RuleNotAboveEstimate, RuleEstimateBeforeCare, RuleActualFinal, RuleFundedInFull},
		Unmet: []vard.RuleID{RuleNotBelowEstimate},
	},
	{
		ID:    "billing/treatment-cost-less-than-paid-where-whole",
		Says:  "A treatment that cost less than was paid, where whole kronor were agreed: 50 öre to refund are rounded up, and the rounding is shown apart.",
		Cites: []vard.Statement{cite.IPO20, cite.Ore},
		Facts: with(treatment("243517.50 SEK", paid("250000.00 SEK")), func(a *Account) {
			estimated(day(time.March, 1), "250000.00 SEK")(a)
			a.Rounding = WholeKrona
		}),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 243517.50, paid 250000.00: refund 6483.00 (rounded 0.50)"},
			Variance: "-6482.50 SEK",
			NotMet:   []vard.RuleID{RuleNotBelowEstimate},
		},
		Unmet: []vard.RuleID{RuleNotBelowEstimate},
	},
	{
		ID:    "billing/treatment-cost-more-than-estimated-paid-difference",
		Says:  "A treatment that cost more than was estimated and paid: the difference is billed.",
		Cites: []vard.Statement{cite.IPO19},
		Facts: with(treatment("251000.49 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 251000.49, paid 250000.00: bill 1000.49"},
			Variance: "1000.49 SEK",
			NotMet:   []vard.RuleID{RuleNotAboveEstimate, RuleFundedInFull, RuleRoundingAgreed},
		},
		Met:   []vard.RuleID{RuleNotBelowEstimate},
		Unmet: []vard.RuleID{RuleNotAboveEstimate, RuleFundedInFull},
	},
	{
		ID:    "billing/treatment-cost-more-than-paid-whole-kronor",
		Says:  "A treatment that cost more than was paid, in whole kronor: 49 öre due are rounded down, and the rounding is shown apart.",
		Cites: []vard.Statement{cite.IPO19, cite.Ore},
		Facts: with(treatment("251000.49 SEK", paid("250000.00 SEK")), func(a *Account) {
			estimated(day(time.March, 1), "250000.00 SEK")(a)
			a.Rounding = WholeKrona
		}),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 251000.49, paid 250000.00: bill 1000.00 (rounded -0.49)"},
			Variance: "1000.49 SEK",
			NotMet:   []vard.RuleID{RuleNotAboveEstimate, RuleFundedInFull},
		},
		Unmet: []vard.RuleID{RuleNotAboveEstimate, RuleFundedInFull},
	},
	{
		ID:    "billing/estimate-payment-cost-are-equal-nothing-billed",
		Says:  "Estimate, payment and cost are equal: nothing is billed and nothing refunded.",
		Cites: []vard.Statement{cite.IPO19, cite.IPO20},
		Facts: with(treatment("250000.00 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 250000.00, paid 250000.00: settled"},
			Variance: "0.00 SEK",
		},
		Met: []vard.RuleID{RuleNotAboveEstimate, RuleNotBelowEstimate, RuleFundedInFull},
	},
	{
		ID:    "billing/treatment-cost-one-ore-above-estimate-paid",
		Says:  "A treatment that cost one öre above the estimate that was paid: the öre is billed.",
		Cites: []vard.Statement{cite.IPO19},
		Facts: with(treatment("250000.01 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 250000.01, paid 250000.00: bill 0.01"},
			Variance: "0.01 SEK",
			NotMet:   []vard.RuleID{RuleNotAboveEstimate, RuleFundedInFull, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleNotAboveEstimate, RuleFundedInFull},
	},
	{
		ID:    "billing/treatment-cost-one-ore-below-estimate-paid",
		Says:  "A treatment that cost one öre below the estimate that was paid: the öre is refunded.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: with(treatment("249999.99 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 249999.99, paid 250000.00: refund 0.01"},
			Variance: "-0.01 SEK",
			NotMet:   []vard.RuleID{RuleNotBelowEstimate, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleNotBelowEstimate},
	},
	{
		ID:    "billing/bank-kept-100-kronor-payment-they-are",
		Says:  "A bank kept 100 kronor of the payment: they are unpaid, though cost and estimate agree.",
		Cites: []vard.Statement{cite.IPO19, cite.IPO25},
		Facts: with(treatment("250000.00 SEK", paid("249900.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 250000.00, paid 249900.00: bill 100.00"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleFundedInFull},
		},
		Unmet: []vard.RuleID{RuleFundedInFull},
	},
	{
		ID:    "billing/forty-nine-ore-due-whole-kronor-come",
		Says:  "Forty-nine öre due in whole kronor come to nothing to pay.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("100.49 SEK", paid("100.00 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 100.49, paid 100.00: settled (rounded -0.49)"},
			NotMet:  []vard.RuleID{RuleFundedInFull},
		},
		Unmet: []vard.RuleID{RuleFundedInFull},
	},
	{
		ID:    "billing/forty-nine-ore-refund-whole-kronor-come",
		Says:  "Forty-nine öre to refund in whole kronor come to nothing to pay.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("100.00 SEK", paid("100.49 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 100.00, paid 100.49: settled (rounded -0.49)"},
		},
	},
	{
		ID:    "billing/one-ore-refund-whole-kronor-comes-nothing",
		Says:  "One öre to refund in whole kronor comes to nothing to pay, and the öre is shown as taken away.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("100.00 SEK", paid("100.01 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 100.00, paid 100.01: settled (rounded -0.01)"},
		},
	},
	{
		ID:    "billing/fifty-ore-due-whole-kronor-are-krona",
		Says:  "Fifty öre due in whole kronor are a krona.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("100.50 SEK", paid("99.00 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 100.50, paid 99.00: bill 2.00 (rounded 0.50)"},
			NotMet:  []vard.RuleID{RuleFundedInFull},
		},
		Unmet: []vard.RuleID{RuleFundedInFull},
	},
	{
		ID:    "billing/fifty-ore-billed-paid-settled",
		Says:  "A cost that ends in fifty öre was billed and paid in whole kronor: nothing is due, and the rounding is what it took.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("999.50 SEK", paid("1000.00 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 999.50, paid 1000.00: settled (rounded -0.50)"},
		},
	},
	{
		ID:    "billing/fifty-ore-refunded-settled",
		Says:  "A refund that ends in fifty öre was paid out in whole kronor: nothing is due, and the rounding is what it gave.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("243517.50 SEK", paid("250000.00 SEK", "-6483.00 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 243517.50, paid 243517.00: settled (rounded -0.50)"},
			NotMet:  []vard.RuleID{RuleFundedInFull},
		},
	},
	{
		ID:    "billing/fifty-ore-never-paid-are-krona",
		Says:  "Fifty öre in whole kronor of which nothing was ever paid are a krona.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("0.50 SEK", paid()), func(a *Account) { a.Rounding = WholeKrona }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 0.50, paid 0.00: bill 1.00 (rounded 0.50)"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull},
		},
	},
	// Provisional, cancelled, credit.
	{
		ID:    "billing/posted-more-than-estimated",
		Says:  "More is posted than was estimated, and more charges may come: the estimate is exceeded already.",
		Cites: []vard.Statement{cite.IPO19, cite.IPO21},
		Facts: with(ahead("5000.00 SEK", paid("5000.00 SEK")), func(a *Account) { a.Actual.Lines = lines("5000.01 SEK") }),
		Want: want{
			Outcome:  Provisional,
			Payers:   []string{"advance bears 5000.01, paid 5000.00"},
			Variance: "0.01 SEK",
			NotMet:   []vard.RuleID{RuleNotAboveEstimate, RuleActualFinal, RuleFundedInFull},
		},
		Unmet: []vard.RuleID{RuleNotAboveEstimate},
	},
	{
		ID:    "billing/limit-of-nothing-secures-nothing",
		Says:  "A guarantee up to nothing holds, and secures nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("50.00 SEK", guarantee(upTo("0.00 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeLimitSuffices},
		},
		Unmet: []vard.RuleID{RuleSecuredBeforeCare},
	},
	{
		ID:    "billing/limit-of-one-ore-secures-a-part",
		Says:  "A guarantee up to one öre secures a part of the treatment.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("50.00 SEK", guarantee(upTo("0.01 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 0.01, paid 0.00: bill 0.01", "patient bears 49.99, paid 0.00: bill 49.99"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleGuaranteeLimitSuffices, RuleRoundingAgreed, RuleRoundingAgreed},
		},
		Met: []vard.RuleID{RuleSecuredBeforeCare},
	},
	{
		ID:    "billing/paid-back-later-was-in-advance",
		Says:  "What came in for a second opinion came in advance, though a part was paid back later.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("9000.00 SEK", but(paid("9500.00 SEK", "-500.00 SEK"), func(p *Payer) { p.Receipts[1].On = day(time.March, 11) })),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 9000.00: settled"},
			Variance: "0.00 SEK",
		},
		Met: []vard.RuleID{RuleReceiptsInAdvance},
	},
	{
		ID:    "billing/while-charges-are-still-posted-nothing-due",
		Says:  "While charges are still to be posted nothing is due.",
		Cites: []vard.Statement{cite.IPO21},
		Facts: with(treatment("1000.00 SEK", paid("5000.00 SEK")), func(a *Account) { a.Actual.Final = false }),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"advance bears 1000.00, paid 5000.00"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/before-any-charge-posted-nobody-bears-anything",
		Says:  "Before any charge is posted nobody bears anything yet.",
		Cites: []vard.Statement{cite.IPO21},
		Facts: with(treatment("0.00 SEK", paid("5000.00 SEK"), guarantee(Limit{})), func(a *Account) { a.Actual = Actual{} }),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"advance bears ?, paid 5000.00", "guarantee bears ?, paid 0.00"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/before-any-charge-posted-what-would-missing",
		Says:  "Before any charge is posted, what would be missing if the care cost what was estimated is asked for.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: ahead("5000.01 SEK", paid("5000.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = Expiry{} })),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"advance bears ?, paid 5000.00", "guarantee bears ?, paid 0.00"},
			Ask:     []string{"payers[1].validTo"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/before-any-charge-posted-nothing-asked-guarantee",
		Says:  "Before any charge is posted nothing is asked of a guarantee where an advance has paid the whole estimate.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: ahead("5000.00 SEK", paid("5000.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = Expiry{} })),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"advance bears ?, paid 5000.00", "guarantee bears ?, paid 0.00"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/list-charges-still-empty-charge-estimate-tells",
		Says:  "A list of charges that is still empty is no charge: the estimate tells what to ask.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: with(ahead("5000.00 SEK", guarantee(Limit{})), func(a *Account) { a.Actual.Lines = []Line{} }),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Ask:     []string{"payers[0].limit"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/once-charge-posted-what-leaves-open-missing",
		Says:  "Once a charge is posted, what it leaves open is missing, and the estimate tells nothing more.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: with(ahead("5000.01 SEK", paid("5000.00 SEK"), guarantee(Limit{})), func(a *Account) { a.Actual.Lines = lines("5000.00 SEK") }),
		Want: want{
			Outcome:  Provisional,
			Payers:   []string{"advance bears 5000.00, paid 5000.00", "guarantee bears 0.00, paid 0.00"},
			Variance: "-0.01 SEK",
			NotMet:   []vard.RuleID{RuleActualFinal},
		},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/treatment-cancelled-after-estimate-cost-nothing-nothing",
		Says:  "A treatment that was cancelled after its estimate cost nothing: nothing is asked.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: with(ahead("5000.00 SEK", guarantee(Limit{})), func(a *Account) { a.Actual = Actual{Final: true, Cancelled: true} }),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"guarantee bears 0.00, paid 0.00: settled"},
			Variance: "-5000.00 SEK",
			NotMet:   []vard.RuleID{RuleNotBelowEstimate},
		},
		Unmet: []vard.RuleID{RuleNotBelowEstimate},
	},
	{
		ID:    "billing/cancelled-treatment-final-with-lines-everything-received",
		Says:  "A treatment that was cancelled, final and without lines: everything received goes back to those who paid it.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: with(treatment("0.00 SEK", paid("5000.00 SEK"), but(guarantee(upTo("1.00 SEK")), func(p *Payer) {
			p.Receipts = paid("70.00 SEK").Receipts
		})), func(a *Account) { a.Actual = Actual{Final: true, Cancelled: true} }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 0.00, paid 5000.00: refund 5000.00", "guarantee bears 0.00, paid 70.00: refund 70.00"},
		},
		Met: []vard.RuleID{RuleGuaranteeLimitSuffices, RuleFundedInFull},
	},
	{
		ID:    "billing/credit-line-lowers-cost-what-paid-above",
		Says:  "A credit line lowers the cost, and what was paid above it is refunded.",
		Cites: []vard.Statement{cite.IPO21},
		Facts: with(treatment("0.00 SEK", paid("1000.00 SEK")), func(a *Account) { a.Actual.Lines = lines("1000.00 SEK", "-250.00 SEK") }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 750.00, paid 1000.00: refund 250.00"},
		},
	},
	{
		ID:    "billing/credit-down-nothing-cost-nobody-bears-anything",
		Says:  "Credit down to nothing is no cost, and nobody bears anything.",
		Cites: []vard.Statement{cite.IPO21},
		Facts: with(treatment("0.00 SEK"), func(a *Account) { a.Actual.Lines = lines("1000.00 SEK", "-1000.00 SEK") }),
		Want: want{
			Outcome: Final,
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare},
		},
	},
	{
		ID:    "billing/credit-one-ore-below-nothing-contradicts-itself",
		Says:  "Credit one öre below nothing contradicts itself and is refused.",
		Cites: []vard.Statement{cite.IPO21},
		Facts: with(treatment("0.00 SEK"), func(a *Account) { a.Actual.Lines = lines("1000.00 SEK", "-1000.01 SEK") }),
		Want:  want{Refused: "actual.lines negative_total"},
	},
	{
		ID:    "billing/part-already-paid-back-counts-not-received",
		Says:  "A part already paid back counts as not received: only the rest is refunded.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: treatment("700.00 SEK", paid("1000.00 SEK", "-100.00 SEK")),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 700.00, paid 900.00: refund 200.00"},
		},
	},
	// The second opinion.
	{
		ID:    "billing/second-opinion-paid-privately-full-on-day",
		Says:  "A second opinion paid privately and in full on the day before it was paid in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 9)
		})),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 9000.00: settled"},
			Variance: "0.00 SEK",
		},
		Met: []vard.RuleID{RuleSecondOpinionPrepaid, RuleReceiptsInAdvance},
	},
	{
		ID:    "billing/second-opinion-paid-full-on-first-day",
		Says:  "A second opinion paid in full on its first day was paid in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 10)
		})),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 9000.00: settled"},
			Variance: "0.00 SEK",
		},
		Met: []vard.RuleID{RuleSecondOpinionPrepaid, RuleReceiptsInAdvance},
	},
	{
		ID:    "billing/second-opinion-paid-on-day-after-first",
		Says:  "A second opinion paid on the day after its first day was not paid in advance, though the money is the same.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 11)
		})),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 9000.00: settled"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleReceiptsInAdvance},
		},
		Unmet: []vard.RuleID{RuleSecondOpinionPrepaid, RuleReceiptsInAdvance},
	},
	{
		ID:    "billing/second-opinion-paid-one-ore-short-price",
		Says:  "A second opinion paid one öre short of its price was not paid in full, and the öre is billed.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("9000.00 SEK", paid("8999.99 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull, RuleRoundingAgreed},
		},
		Met:   []vard.RuleID{RuleReceiptsInAdvance},
		Unmet: []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull},
	},
	{
		ID:    "billing/guarantee-insurance-s2-fund-nothing-second-opinion",
		Says:  "A guarantee, insurance and an S2 fund nothing of a second opinion; the patient does.",
		Cites: []vard.Statement{cite.IPO17, cite.IPO22, cite.IPO23, cite.IPO25},
		Facts: secondOpinion("9000.00 SEK",
			but(guarantee(Unlimited()), func(p *Payer) { p.Services = []Service{ServiceSecondOpinion, ServiceTreatment} }),
			but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.Receipts = paid("9000.00 SEK").Receipts }),
			s2("100.00 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"guarantee bears 0.00, paid 0.00: settled", "insurance bears 0.00, paid 9000.00: refund 9000.00", "s2 bears 0.00, paid 0.00: settled", "patient bears 9000.00, paid 0.00: bill 9000.00"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull, RuleTreatmentOnly, RuleTreatmentOnly, RuleInsurancePaysAll, RuleTreatmentOnly, RuleS2CoversTreatment},
		},
		Met:   []vard.RuleID{RuleGuaranteeCoversService, RuleGuaranteeLimitSuffices, RuleS2Insured},
		Unmet: []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull, RuleTreatmentOnly, RuleInsurancePaysAll, RuleS2CoversTreatment},
	},
	{
		ID:    "billing/what-not-known-promise-changes-nothing-second",
		Says:  "What is not known of a promise changes nothing in a second opinion.",
		Cites: []vard.Statement{cite.IPO17, cite.IPO23},
		Facts: secondOpinion("9000.00 SEK", Payer{Kind: PayerS2}, Payer{Kind: PayerGuarantee}, Payer{Kind: PayerInsurance}, paid("9000.00 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"s2 bears 0.00, paid 0.00: settled", "guarantee bears 0.00, paid 0.00: settled", "insurance bears 0.00, paid 0.00: settled", "advance bears 9000.00, paid 9000.00: settled"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleTreatmentOnly, RuleTreatmentOnly, RuleTreatmentOnly, RuleInsurancePaysAll},
		},
		Met:   []vard.RuleID{RuleSecondOpinionPrepaid},
		Unmet: []vard.RuleID{RuleTreatmentOnly, RuleInsurancePaysAll},
	},
	{
		ID:    "billing/sponsor-may-remit-money-for-second-opinion",
		Says:  "A sponsor may remit the money for a second opinion: it is listed as advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("9000.00 SEK", paid("4000.00 SEK"), but(paid("6000.00 SEK"), func(p *Payer) { p.Name = "an embassy" })),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 4000.00, paid 4000.00: settled", "advance bears 5000.00, paid 6000.00: refund 1000.00"},
			Variance: "0.00 SEK",
		},
		Met: []vard.RuleID{RuleSecondOpinionPrepaid},
	},
	{
		ID:    "billing/first-day-second-opinion-not-known-but",
		Says:  "The first day of the second opinion is not known, but the money came after the last: it was not in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: with(secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 11)
		})), func(a *Account) { a.CareFrom = 0 }),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 9000.00: settled"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleReceiptsInAdvance},
		},
		Unmet: []vard.RuleID{RuleSecondOpinionPrepaid, RuleReceiptsInAdvance},
	},
	{
		ID:    "billing/first-day-second-opinion-not-known-money",
		Says:  "The first day of the second opinion is not known, and the money came on the last: whether it was in advance stays open, and the first day is asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: with(secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 10)
		})), func(a *Account) { a.CareFrom = 0 }),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 9000.00: settled"},
			Ask:      []string{"careFrom"},
			Variance: "0.00 SEK",
		},
	},
	{
		ID:    "billing/payment-which-nobody-knows-day-leaves-open",
		Says:  "A payment of which nobody knows the day leaves it open whether the price was paid in advance, and the day is asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("9000.00 SEK", but(paid("8000.00 SEK", "1000.00 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 9000.00: settled"},
			Ask:      []string{"payers[0].receipts[1].on"},
			Variance: "0.00 SEK",
		},
	},
	{
		ID:    "billing/payment-on-day-nobody-knows-nothing-depends",
		Says:  "Of a payment on a day nobody knows nothing depends where the other payments were the whole price: it was paid in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK", "1000.00 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 10000.00: refund 1000.00"},
			Variance: "0.00 SEK",
		},
		Met: []vard.RuleID{RuleSecondOpinionPrepaid},
	},
	{
		ID:    "billing/payment-on-day-nobody-knows-could-not",
		Says:  "A payment on a day nobody knows that could not make up the price leaves no doubt: it was not paid in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("9000.00 SEK", but(paid("8000.00 SEK", "999.99 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull},
	},
	{
		ID:    "billing/money-paid-back-on-day-nobody-knows",
		Says:  "Money paid back on a day nobody knows may have been paid back before: whether the price was paid in advance stays open, and the day is asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK", "-0.01 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
			Ask:      []string{"payers[0].receipts[1].on"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleFundedInFull, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleFundedInFull},
	},
	{
		ID:    "billing/where-there-quote-price-what-second-opinion",
		Says:  "Where there was no quote the price is what the second opinion cost: one öre less was not paid in full.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: with(secondOpinion("9000.00 SEK", paid("8999.99 SEK")), func(a *Account) {
			a.Estimate = Estimate{}
		}),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
			NotMet:  []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleSecondOpinionPrepaid, RuleFundedInFull},
	},
	// Two estimates in order.
	{
		ID:    "billing/before-second-opinion-which-neither-days-nor",
		Says:  "Before a second opinion of which neither days nor charges are known, it is not due that its price is paid: its first day is asked for.",
		Cites: []vard.Statement{cite.IPO17, cite.IPO23},
		Facts: quoted("9000.00 SEK", guarantee(Unlimited())),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Ask:     []string{"careFrom"},
			NotMet:  []vard.RuleID{RuleActualFinal, RuleTreatmentOnly, RuleGuaranteeCoversService},
		},
		Unmet: []vard.RuleID{RuleActualFinal, RuleTreatmentOnly, RuleGuaranteeCoversService},
	},
	{
		ID:    "billing/before-second-opinion-which-neither-days-nor-charges",
		Says:  "Before a second opinion of which neither days nor charges are known, an öre short of its price is no breach yet: its first day is asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: quoted("9000.00 SEK", paid("8999.99 SEK")),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"advance bears ?, paid 8999.99"},
			Ask:     []string{"careFrom"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/whole-price-paid-day-second-opinion-not",
		Says:  "The whole price is paid, and the day of the second opinion is not known: whether it was in advance stays open, and the day is asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: quoted("9000.00 SEK", paid("9000.00 SEK")),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"advance bears ?, paid 9000.00"},
			Ask:     []string{"careFrom"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/before-second-opinion-whose-first-day-known",
		Says:  "Before a second opinion whose first day is known, one öre short is not the price paid in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: with(quoted("9000.00 SEK", paid("8999.99 SEK")), func(a *Account) { a.CareFrom = day(time.March, 10) }),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"advance bears ?, paid 8999.99"},
			NotMet:  []vard.RuleID{RuleSecondOpinionPrepaid, RuleActualFinal},
		},
		Met:   []vard.RuleID{RuleReceiptsInAdvance},
		Unmet: []vard.RuleID{RuleSecondOpinionPrepaid, RuleActualFinal},
	},
	{
		ID:    "billing/before-second-opinion-whose-first-day-known-whole",
		Says:  "Before a second opinion whose first day is known, the whole price is paid in advance.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: with(quoted("9000.00 SEK", paid("9000.00 SEK")), func(a *Account) { a.CareFrom = day(time.March, 10) }),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"advance bears ?, paid 9000.00"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
		Met:   []vard.RuleID{RuleSecondOpinionPrepaid, RuleReceiptsInAdvance},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/charges-were-posted-before-days-were-one",
		Says:  "Charges were posted before the days were: one öre less than the quote is no breach while the second opinion may lie ahead.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: with(quoted("9000.00 SEK", paid("8999.99 SEK")), func(a *Account) { a.Actual.Lines = lines("5000.00 SEK") }),
		Want: want{
			Outcome:  Provisional,
			Payers:   []string{"advance bears 5000.00, paid 8999.99"},
			Ask:      []string{"careFrom"},
			Variance: "-4000.00 SEK",
			NotMet:   []vard.RuleID{RuleActualFinal},
		},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/without-quote-without-charges-price-not-known",
		Says:  "Without a quote and without charges the price is not known: whether it was paid in advance stays open.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: with(quoted("9000.00 SEK", paid("9000.00 SEK")), func(a *Account) { a.Estimate = Estimate{} }),
		Want: want{
			Outcome: Provisional,
			Payers:  []string{"advance bears ?, paid 9000.00"},
			NotMet:  []vard.RuleID{RuleActualFinal},
		},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	{
		ID:    "billing/treatment-s-estimate-from-day-before-second",
		Says:  "A treatment's estimate from the day before the second opinion's statement is settled, and the finding on the early estimate is not met.",
		Cites: []vard.Statement{cite.IPO15, cite.IPO16},
		Facts: with(treatment("1.00 SEK"), func(a *Account) {
			estimated(day(time.February, 19), "1.00 SEK")(a)
			a.SecondOpinionStatement = day(time.February, 20)
		}),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"patient bears 1.00, paid 0.00: bill 1.00"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleSecuredBeforeCare, RuleEstimateAfterOpinion, RuleFundedInFull},
		},
	},
	{
		ID:    "billing/treatment-s-estimate-from-same-day-second",
		Says:  "A treatment's estimate from the same day as the second opinion's statement is in order.",
		Cites: []vard.Statement{cite.IPO15, cite.IPO16},
		Facts: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.February, 20), "1.00 SEK")(a)
			a.SecondOpinionStatement = day(time.February, 20)
		}),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 1.00, paid 1.00: settled"},
			Variance: "0.00 SEK",
		},
	},
	{
		ID:    "billing/treatment-s-estimate-from-day-after-second",
		Says:  "A treatment's estimate from the day after the second opinion's statement is in order.",
		Cites: []vard.Statement{cite.IPO15, cite.IPO16},
		Facts: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.February, 21), "1.00 SEK")(a)
			a.SecondOpinionStatement = day(time.February, 20)
		}),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 1.00, paid 1.00: settled"},
			Variance: "0.00 SEK",
		},
	},
	{
		ID:    "billing/quote-for-second-opinion-itself-comes-before",
		Says:  "The quote for the second opinion itself comes before its statement and is in order.",
		Cites: []vard.Statement{cite.IPO15, cite.IPO17},
		Facts: with(secondOpinion("9000.00 SEK", paid("9000.00 SEK")), func(a *Account) { a.SecondOpinionStatement = day(time.March, 20) }),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 9000.00, paid 9000.00: settled"},
			Variance: "0.00 SEK",
		},
		Met: []vard.RuleID{RuleEstimateBeforeCare},
	},
	{
		ID:    "billing/estimate-given-on-first-day-care-counts",
		Says:  "An estimate given on the first day of care counts as given before it.",
		Cites: []vard.Statement{cite.IPO16, cite.IPO21},
		Facts: with(treatment("1.00 SEK", paid("1.00 SEK")), estimated(day(time.March, 10), "1.00 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 1.00, paid 1.00: settled"},
			Variance: "0.00 SEK",
		},
		Met: []vard.RuleID{RuleEstimateBeforeCare},
	},
	{
		ID:    "billing/estimate-given-on-day-after-first-day",
		Says:  "An estimate given on the day after the first day of care was not given in time.",
		Cites: []vard.Statement{cite.IPO16, cite.IPO21},
		Facts: with(treatment("1.00 SEK", paid("1.00 SEK")), estimated(day(time.March, 11), "1.00 SEK")),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 1.00, paid 1.00: settled"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleEstimateBeforeCare},
		},
		Unmet: []vard.RuleID{RuleEstimateBeforeCare},
	},
	{
		ID:    "billing/estimate-given-after-last-day-care-not",
		Says:  "An estimate given after the last day of care was not given in time, though the first day is not known.",
		Cites: []vard.Statement{cite.IPO16, cite.IPO21},
		Facts: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.March, 15), "1.00 SEK")(a)
			a.CareFrom = 0
		}),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 1.00, paid 1.00: settled"},
			Variance: "0.00 SEK",
			NotMet:   []vard.RuleID{RuleEstimateBeforeCare},
		},
		Unmet: []vard.RuleID{RuleEstimateBeforeCare},
	},
	{
		ID:    "billing/estimate-given-on-last-day-care-may",
		Says:  "An estimate given on the last day of care may have been given in time where the first day is not known: it stays open.",
		Cites: []vard.Statement{cite.IPO16, cite.IPO21},
		Facts: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.March, 14), "1.00 SEK")(a)
			a.CareFrom = 0
		}),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"advance bears 1.00, paid 1.00: settled"},
			Variance: "0.00 SEK",
		},
	},
	{
		ID:    "billing/estimate-older-than-statement-for-service-nobody",
		Says:  "An estimate older than the statement, for a service that nobody named: which service it was is asked.",
		Cites: []vard.Statement{cite.IPO15, cite.IPO17},
		Facts: with(treatment("50.00 SEK", guarantee(Unlimited())), func(a *Account) {
			a.Service = 0
			a.Estimate.Issued, a.SecondOpinionStatement = day(time.February, 19), day(time.February, 20)
		}),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"service"},
		},
		Met: []vard.RuleID{RuleGuaranteeLimitSuffices},
	},
	// Guarantee of payment.
	{
		ID:    "billing/what-above-limit-guarantee-goes-patient-where",
		Says:  "What is above the limit of a guarantee goes to the patient where no other payer is listed.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25, cite.L200947},
		Facts: treatment("230000.00 SEK", guarantee(upTo("200000.00 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 200000.00, paid 0.00: bill 200000.00", "patient bears 30000.00, paid 0.00: bill 30000.00"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleGuaranteeLimitSuffices},
		},
		Met:   []vard.RuleID{RuleGuaranteeValid, RuleGuaranteeCoversService, RuleGuaranteeCurrency, RuleTreatmentOnly},
		Unmet: []vard.RuleID{RuleGuaranteeLimitSuffices, RuleFundedInFull},
	},
	{
		ID:    "billing/guarantee-up-exactly-cost-leaves-patient-nothing",
		Says:  "A guarantee up to exactly the cost leaves the patient nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO24, cite.IPO25},
		Facts: treatment("200000.00 SEK", guarantee(upTo("200000.00 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 200000.00, paid 0.00: bill 200000.00"},
		},
		Met: []vard.RuleID{RuleGuaranteeLimitSuffices, RuleFundedInFull},
	},
	{
		ID:    "billing/cost-one-ore-above-limit-guarantee-leaves",
		Says:  "A cost one öre above the limit of a guarantee leaves the patient that öre.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("200000.01 SEK", guarantee(upTo("200000.00 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 200000.00, paid 0.00: bill 200000.00", "patient bears 0.01, paid 0.00: bill 0.01"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleGuaranteeLimitSuffices, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleGuaranteeLimitSuffices, RuleFundedInFull},
	},
	{
		ID:    "billing/care-from-first-last-day-guarantee-covered",
		Says:  "Care from the first to the last day of the guarantee is covered.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidFrom, p.ValidTo = day(time.March, 10), ExpiresOn(day(time.March, 14))
		})),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 50.00, paid 0.00: bill 50.00"},
		},
		Met: []vard.RuleID{RuleGuaranteeValid},
	},
	{
		ID:    "billing/guarantee-begins-on-second-day-care-funds",
		Says:  "A guarantee that begins on the second day of care funds nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidFrom = day(time.March, 11)
		})),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeValid},
		},
		Met:   []vard.RuleID{RuleGuaranteeLimitSuffices},
		Unmet: []vard.RuleID{RuleGuaranteeValid, RuleFundedInFull},
	},
	{
		ID:    "billing/guarantee-ends-on-last-day-but-one",
		Says:  "A guarantee that ends on the last day but one funds nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidTo = ExpiresOn(day(time.March, 13))
		})),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeValid},
		},
		Unmet: []vard.RuleID{RuleGuaranteeValid, RuleFundedInFull},
	},
	{
		ID:    "billing/guarantee-for-another-service-funds-nothing",
		Says:  "A guarantee for another service funds nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.Services = []Service{ServiceSecondOpinion} })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeCoversService},
		},
		Unmet: []vard.RuleID{RuleGuaranteeCoversService, RuleFundedInFull},
	},
	{
		ID:    "billing/guarantee-another-currency-funds-nothing",
		Says:  "A guarantee in another currency funds nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25, cite.ISO4217},
		Facts: treatment("50.00 SEK", guarantee(upTo("5000.00 EUR"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeCurrency},
		},
		Unmet: []vard.RuleID{RuleGuaranteeCurrency, RuleFundedInFull},
	},
	{
		ID:    "billing/guarantee-arrives-after-patient-prepaid-frees-payment",
		Says:  "A guarantee that arrives after the patient prepaid frees the payment: each pays in its turn.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("800.00 SEK", guarantee(upTo("1000.00 SEK")), paid("800.00 SEK")),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 800.00, paid 0.00: bill 800.00", "advance bears 0.00, paid 800.00: refund 800.00"},
		},
		Met: []vard.RuleID{RuleFundedInFull},
	},
	{
		ID:    "billing/what-left-goes-last-advance-payer-though",
		Says:  "What is left goes to the last advance payer, though a guarantee stands after it.",
		Cites: []vard.Statement{cite.IPO24, cite.IPO25, cite.IPO33},
		Facts: treatment("1000.00 SEK", paid("100.00 SEK"), paid("200.00 SEK"), guarantee(upTo("300.00 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 100.00, paid 100.00: settled", "advance bears 600.00, paid 200.00: bill 400.00", "guarantee bears 300.00, paid 0.00: bill 300.00"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleGuaranteeLimitSuffices},
		},
		Unmet: []vard.RuleID{RuleGuaranteeLimitSuffices, RuleFundedInFull},
	},
	{
		ID:    "billing/nobody-pays-patient-bears-all-nothing-waived",
		Says:  "Nobody pays: the patient bears all of it, nothing is waived.",
		Cites: []vard.Statement{cite.IPO24, cite.IPO25, cite.IPO33},
		Facts: treatment("1000.00 SEK"),
		Want: want{
			Outcome: Final,
			Payers:  []string{"patient bears 1000.00, paid 0.00: bill 1000.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull},
		},
		Unmet: []vard.RuleID{RuleFundedInFull},
	},
	// Insurance.
	{
		ID:    "billing/insurance-pays-rate-what-left-less-deductible",
		Says:  "Insurance pays its rate of what is left less the deductible; of days and services that it does not name nothing is said.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("10000.00 SEK", insurance("0.8", money("1000.00 SEK"), Unlimited())),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 7200.00, paid 0.00: bill 7200.00", "patient bears 2800.00, paid 0.00: bill 2800.00"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll},
		},
		Met:   []vard.RuleID{RuleTreatmentOnly},
		Unmet: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-names-service-days-around-care-valid",
		Says:  "Insurance that names the service and days around the care is valid for them, and the findings say so.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("10000.00 SEK", but(insurance("0.8", money("1000.00 SEK"), Unlimited()), func(p *Payer) {
			p.ValidFrom, p.ValidTo, p.Services = day(time.March, 1), ExpiresOn(day(time.March, 31)), []Service{ServiceTreatment}
		})),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 7200.00, paid 0.00: bill 7200.00", "patient bears 2800.00, paid 0.00: bill 2800.00"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll},
		},
		Met:   []vard.RuleID{RuleInsuranceCoversService, RuleInsuranceValid},
		Unmet: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-with-limit-one-ore-below-part",
		Says:  "Insurance with a limit one öre below its part pays the limit, and the patient bears the rest.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("10000.00 SEK", insurance("0.8", money("1000.00 SEK"), upTo("7199.99 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 7199.99, paid 0.00: bill 7199.99", "patient bears 2800.01, paid 0.00: bill 2800.01"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll, RuleRoundingAgreed, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-with-limit-exactly-part-pays-part",
		Says:  "Insurance with a limit of exactly its part pays that part.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("10000.00 SEK", insurance("0.8", money("1000.00 SEK"), upTo("7200.00 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 7200.00, paid 0.00: bill 7200.00", "patient bears 2800.00, paid 0.00: bill 2800.00"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-with-limit-one-ore-above-part",
		Says:  "Insurance with a limit one öre above its part pays that part, not the limit.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("10000.00 SEK", insurance("0.8", money("1000.00 SEK"), upTo("7200.01 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 7200.00, paid 0.00: bill 7200.00", "patient bears 2800.00, paid 0.00: bill 2800.00"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-for-whole-cost-with-limit-one",
		Says:  "Insurance for the whole cost with a limit one öre below it leaves the patient that öre.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22, cite.IPO25},
		Facts: treatment("1000.00 SEK", insurance("1", Money{}, upTo("999.99 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 999.99, paid 0.00: bill 999.99", "patient bears 0.01, paid 0.00: bill 0.01"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll, RuleRoundingAgreed, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-for-whole-cost-with-limit-exactly",
		Says:  "Insurance for the whole cost with a limit of exactly the cost leaves the patient nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22, cite.IPO25},
		Facts: treatment("1000.00 SEK", insurance("1", Money{}, upTo("1000.00 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 1000.00, paid 0.00: bill 1000.00"},
		},
		Met: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-for-whole-cost-with-limit-one-ore",
		Says:  "Insurance for the whole cost with a limit one öre above it pays the cost, not the limit.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22, cite.IPO25},
		Facts: treatment("1000.00 SEK", insurance("1", Money{}, upTo("1000.01 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 1000.00, paid 0.00: bill 1000.00"},
		},
		Met: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/what-insurance-leaves-goes-next-payer-here",
		Says:  "What an insurance leaves goes to the next payer, here a guarantee, and nothing is left for the patient.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22, cite.IPO25},
		Facts: treatment("1000.00 SEK", insurance("0.8", Money{}, Unlimited()), guarantee(upTo("200.00 SEK"))),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 800.00, paid 0.00: bill 800.00", "guarantee bears 200.00, paid 0.00: bill 200.00"},
			NotMet:  []vard.RuleID{RuleInsurancePaysAll},
		},
		Met:   []vard.RuleID{RuleGuaranteeLimitSuffices, RuleFundedInFull},
		Unmet: []vard.RuleID{RuleInsurancePaysAll},
	},
	{
		ID:    "billing/insurer-s-part-rounded-once-half-ore",
		Says:  "The insurer's part is rounded once: half an öre is rounded up, and nothing is left for the patient.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("0.01 SEK", insurance("0.5", Money{}, Unlimited())),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 0.01, paid 0.00: bill 0.01"},
			NotMet:  []vard.RuleID{RuleRoundingAgreed},
		},
		Met: []vard.RuleID{RuleInsurancePaysAll},
	},
	{
		ID:    "billing/insurer-s-part-just-under-half-ore",
		Says:  "An insurer's part of just under half an öre is rounded down to nothing, and the öre is the patient's.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("0.01 SEK", insurance("0.499999999999999999", Money{}, Unlimited())),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 0.01, paid 0.00: bill 0.01"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/cost-one-ore-below-deductible-patient-s",
		Says:  "A cost one öre below the deductible is the patient's.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("999.99 SEK", insurance("1", money("1000.00 SEK"), Unlimited())),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 999.99, paid 0.00: bill 999.99"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/cost-exactly-deductible-patient-s",
		Says:  "A cost of exactly the deductible is the patient's.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("1000.00 SEK", insurance("1", money("1000.00 SEK"), Unlimited())),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/cost-one-ore-above-deductible-insurance-pays",
		Says:  "Of a cost one öre above the deductible the insurance pays that öre.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("1000.01 SEK", insurance("1", money("1000.00 SEK"), Unlimited())),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 0.01, paid 0.00: bill 0.01", "patient bears 1000.00, paid 0.00: bill 1000.00"},
			NotMet:  []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll, RuleRoundingAgreed},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-ends-on-day-before-last-day",
		Says:  "Insurance that ends on the day before the last day of care funds nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) {
			p.ValidTo = ExpiresOn(day(time.March, 13))
		})),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleInsuranceValid, RuleInsurancePaysAll},
		},
		Unmet: []vard.RuleID{RuleInsuranceValid, RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-ends-on-last-day-care-covers",
		Says:  "Insurance that ends on the last day of care covers the whole of it.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 14)) })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 50.00, paid 0.00: bill 50.00"},
		},
		Met: []vard.RuleID{RuleInsuranceValid},
	},
	{
		ID:    "billing/insurance-ends-on-day-after-last-day",
		Says:  "Insurance that ends on the day after the last day of care covers the whole of it.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 15)) })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 50.00, paid 0.00: bill 50.00"},
		},
		Met: []vard.RuleID{RuleInsuranceValid},
	},
	{
		ID:    "billing/insurance-begins-on-day-before-first-day",
		Says:  "Insurance that begins on the day before the first day of care covers the whole of it.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidFrom = day(time.March, 9) })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 50.00, paid 0.00: bill 50.00"},
		},
		Met: []vard.RuleID{RuleInsuranceValid},
	},
	{
		ID:    "billing/insurance-begins-on-first-day-care-covers",
		Says:  "Insurance that begins on the first day of care covers the whole of it.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidFrom = day(time.March, 10) })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 50.00, paid 0.00: bill 50.00"},
		},
		Met: []vard.RuleID{RuleInsuranceValid},
	},
	{
		ID:    "billing/insurance-begins-on-day-after-first-day",
		Says:  "Insurance that begins on the day after the first day of care funds nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidFrom = day(time.March, 11) })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleInsuranceValid, RuleInsurancePaysAll},
		},
		Unmet: []vard.RuleID{RuleInsuranceValid, RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-says-for-which-services-not-for",
		Says:  "Insurance that says for which services it is, and not for this one, funds nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) {
			p.Services = []Service{}
		})),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleInsuranceCoversService, RuleInsurancePaysAll},
		},
		Unmet: []vard.RuleID{RuleInsuranceCoversService, RuleInsurancePaysAll, RuleFundedInFull},
	},
	{
		ID:    "billing/two-insurances-pay-order-second-looks-at",
		Says:  "Two insurances pay in order: the second looks at what the first left.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("1000.00 SEK", insurance("0.5", Money{}, Unlimited()), insurance("0.5", money("100.00 SEK"), Unlimited()), paid("500.00 SEK")),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 500.00, paid 0.00: bill 500.00", "insurance bears 200.00, paid 0.00: bill 200.00", "advance bears 300.00, paid 500.00: refund 200.00"},
			NotMet:  []vard.RuleID{RuleInsurancePaysAll, RuleInsurancePaysAll},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll},
	},
	// S2.
	{
		ID:    "billing/under-s2-patient-bears-fee-competent-institution",
		Says:  "Under an S2 the patient bears the fee, the competent institution all the rest, and the estimate is not held against the patient.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22, cite.EU883_20, cite.EU987_26, cite.EU987_62, cite.F711_5, cite.F711_9, cite.IPO24, cite.IPO25},
		Facts: with(treatment("230000.00 SEK", s2("100.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 229900.00, paid 0.00: bill 229900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
			Referrals: []string{"forsakringskassan"},
			Variance:  "-20000.00 SEK",
			NotMet:    []vard.RuleID{RuleNotBelowEstimate},
		},
		Met:   []vard.RuleID{RuleS2Insured, RuleS2CoversTreatment, RuleS2Valid, RuleS2FeeOnly, RuleTreatmentOnly, RuleFundedInFull},
		Unmet: []vard.RuleID{RuleNotBelowEstimate},
	},
	{
		ID:    "billing/fee-paid-at-reception-patient-s-share",
		Says:  "A fee paid at the reception is the patient's share.",
		Cites: []vard.Statement{cite.IPO18, cite.F711_9},
		Facts: treatment("230000.00 SEK", s2("100.00 SEK"), paid("100.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 229900.00, paid 0.00: bill 229900.00", "advance bears 100.00, paid 100.00: settled"},
			Referrals: []string{"forsakringskassan"},
		},
		Met: []vard.RuleID{RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID:    "billing/advance-listed-before-s2-used-up-first",
		Says:  "An advance listed before an S2 that stands: the S2 goes first all the same, and what the patient paid above the fee is refunded.",
		Cites: []vard.Statement{cite.F711_9, cite.EU883_20},
		Facts: treatment("1000.00 SEK", paid("300.00 SEK"), s2("100.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"advance bears 100.00, paid 300.00: refund 200.00", "s2 bears 900.00, paid 0.00: bill 900.00"},
			Referrals: []string{"forsakringskassan"},
		},
		Met: []vard.RuleID{RuleFundedInFull},
	},
	{
		ID:    "billing/advance-whole-cost-listed-before-valid-s2",
		Says:  "An advance of the whole cost, listed before a valid S2, is refunded down to the fee, as if it were listed after it.",
		Cites: []vard.Statement{cite.F711_9, cite.EU883_20, cite.EU987_62},
		Facts: treatment("1000.00 SEK", paid("1000.00 SEK"), s2("100.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"advance bears 100.00, paid 1000.00: refund 900.00", "s2 bears 900.00, paid 0.00: bill 900.00"},
			Referrals: []string{"forsakringskassan"},
		},
		Met: []vard.RuleID{RuleS2Valid, RuleFundedInFull},
	},
	{
		ID:    "billing/advance-whole-cost-listed-after-valid-s2",
		Says:  "An advance of the whole cost, listed after a valid S2, is refunded down to the fee.",
		Cites: []vard.Statement{cite.F711_9, cite.EU883_20, cite.EU987_62},
		Facts: treatment("1000.00 SEK", s2("100.00 SEK"), paid("1000.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 900.00, paid 0.00: bill 900.00", "advance bears 100.00, paid 1000.00: refund 900.00"},
			Referrals: []string{"forsakringskassan"},
		},
		Met: []vard.RuleID{RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID:    "billing/advance-fee-listed-before-s2-borne-beside",
		Says:  "An advance of the fee, listed before the S2, is the patient's share.",
		Cites: []vard.Statement{cite.F711_9, cite.EU883_20},
		Facts: treatment("1000.00 SEK", paid("100.00 SEK"), s2("100.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"advance bears 100.00, paid 100.00: settled", "s2 bears 900.00, paid 0.00: bill 900.00"},
			Referrals: []string{"forsakringskassan"},
		},
		Met: []vard.RuleID{RuleFundedInFull},
	},
	{
		ID:    "billing/insurance-advance-listed-before-valid-s2-leave",
		Says:  "Insurance and an advance, listed before a valid S2, divide the fee that it leaves.",
		Cites: []vard.Statement{cite.F711_9, cite.EU883_20},
		Facts: treatment("1000.00 SEK", insurance("0.5", Money{}, Unlimited()), paid("500.00 SEK"), s2("100.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"insurance bears 50.00, paid 0.00: bill 50.00", "advance bears 50.00, paid 500.00: refund 450.00", "s2 bears 900.00, paid 0.00: bill 900.00"},
			Referrals: []string{"forsakringskassan"},
			NotMet:    []vard.RuleID{RuleInsurancePaysAll},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll},
	},
	{
		ID:    "billing/advance-leaves-valid-s2-nothing-more-than",
		Says:  "An advance that leaves a valid S2 nothing is no more than the fee where it is exactly the fee.",
		Cites: []vard.Statement{cite.F711_9},
		Facts: treatment("100.00 SEK", paid("100.00 SEK"), s2("100.00 SEK")),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 100.00, paid 100.00: settled", "s2 bears 0.00, paid 0.00: settled"},
		},
		Met: []vard.RuleID{RuleS2FeeOnly},
	},
	{
		ID:    "billing/advance-leaves-valid-s2-nothing-more-than-fee",
		Says:  "Of an advance one öre above the fee, listed before a valid S2, the öre is refunded and the institution bears it.",
		Cites: []vard.Statement{cite.F711_9},
		Facts: treatment("100.01 SEK", paid("100.01 SEK"), s2("100.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"advance bears 100.00, paid 100.01: refund 0.01", "s2 bears 0.01, paid 0.00: bill 0.01"},
			Referrals: []string{"forsakringskassan"},
			NotMet:    []vard.RuleID{RuleRoundingAgreed, RuleRoundingAgreed},
		},
	},
	{
		ID:    "billing/s2-has-ended-gives-right-fee-advance",
		Says:  "An S2 that has ended gives no right to the fee: the advance is borne, nothing is said of the fee, and another S2 is to be sought.",
		Cites: []vard.Statement{cite.F711_9, cite.EU987_26},
		Facts: treatment("1000.00 SEK", paid("1000.00 SEK"), but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 13)) })),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"advance bears 1000.00, paid 1000.00: settled", "s2 bears 0.00, paid 0.00: settled"},
			Referrals: []string{"competent_institution"},
			NotMet:    []vard.RuleID{RuleS2Valid},
		},
		Unmet: []vard.RuleID{RuleS2Valid},
	},
	{
		ID:    "billing/what-resident-pays-not-known-whether-patient",
		Says:  "What a resident pays is not known: it is asked for, though an advance would pay for all.",
		Cites: []vard.Statement{cite.F711_9},
		Facts: treatment("1000.00 SEK", paid("1000.00 SEK"), but(s2("100.00 SEK"), func(p *Payer) { p.PatientFee = Money{} })),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"advance bears ?, paid 1000.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"payers[1].patientFee"},
		},
	},
	{
		ID:    "billing/guarantee-pays-for-all-patient-bears-nothing",
		Says:  "What a resident pays is not known: it is asked for, though a guarantee listed before the S2 would pay for all.",
		Cites: []vard.Statement{cite.F711_9},
		Facts: treatment("1000.00 SEK", guarantee(Unlimited()), but(s2("100.00 SEK"), func(p *Payer) { p.PatientFee = Money{} })),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"payers[1].patientFee"},
		},
	},
	{
		ID:    "billing/which-country-patient-insured-not-known-cost",
		Says:  "In which country the patient is insured is not known and the cost is the fee: whether it is the fee or uncovered stays open.",
		Cites: []vard.Statement{cite.F711_9, cite.EU883_20, cite.IPO25},
		Facts: treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "" })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
		},
	},
	{
		ID:    "billing/cost-one-ore-below-fee-patient-s",
		Says:  "A cost one öre below the fee is the patient's, and no more than a resident pays.",
		Cites: []vard.Statement{cite.F711_9},
		Facts: treatment("99.99 SEK", s2("100.00 SEK")),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 99.99, paid 0.00: bill 99.99"},
			NotMet:  []vard.RuleID{RuleRoundingAgreed},
		},
		Met: []vard.RuleID{RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID:    "billing/cost-exactly-fee-patient-s-more-than",
		Says:  "A cost of exactly the fee is the patient's, and no more than a resident pays.",
		Cites: []vard.Statement{cite.F711_9},
		Facts: treatment("100.00 SEK", s2("100.00 SEK")),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
		},
		Met: []vard.RuleID{RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID:    "billing/cost-one-ore-above-fee-patient-bears",
		Says:  "Of a cost one öre above the fee the patient bears the fee and the institution the öre.",
		Cites: []vard.Statement{cite.F711_9},
		Facts: treatment("100.01 SEK", s2("100.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 0.01, paid 0.00: bill 0.01", "patient bears 100.00, paid 0.00: bill 100.00"},
			Referrals: []string{"forsakringskassan"},
			NotMet:    []vard.RuleID{RuleRoundingAgreed},
		},
		Met: []vard.RuleID{RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID:    "billing/person-insured-sweden-has-s2-for-sweden",
		Says:  "A person insured in Sweden has no S2 for Sweden: it funds nothing.",
		Cites: []vard.Statement{cite.EU883_20, cite.ISO3166},
		Facts: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "SE" })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2Insured},
		},
		Unmet: []vard.RuleID{RuleS2Insured, RuleFundedInFull},
	},
	{
		ID:    "billing/person-insured-united-states-has-s2-funds",
		Says:  "A person insured in the United States has no S2: it funds nothing.",
		Cites: []vard.Statement{cite.EU883_20, cite.ISO3166},
		Facts: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "US" })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2Insured},
		},
		Unmet: []vard.RuleID{RuleS2Insured, RuleFundedInFull},
	},
	{
		ID:    "billing/person-insured-united-kingdom-has-s2-agreement",
		Says:  "A person insured in the United Kingdom has an S2 by agreement: it funds all but the fee.",
		Cites: []vard.Statement{cite.UKS2, cite.ISO3166},
		Facts: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "GB" }), paid("100.00 SEK")),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 900.00, paid 0.00: bill 900.00", "advance bears 100.00, paid 100.00: settled"},
			Referrals: []string{"forsakringskassan"},
		},
		Met: []vard.RuleID{RuleS2Insured},
	},
	{
		ID:    "billing/s2-ends-on-day-before-last-day",
		Says:  "An S2 that ends on the day before the last day of care funds nothing; another is to be sought at the competent institution.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) {
			p.ValidTo = ExpiresOn(day(time.March, 13))
		})),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
			Referrals: []string{"competent_institution"},
			NotMet:    []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2Valid},
		},
		Unmet: []vard.RuleID{RuleS2Valid, RuleFundedInFull},
	},
	{
		ID:    "billing/s2-ends-on-last-day-care-covers",
		Says:  "An S2 that ends on the last day of care covers the whole of it.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 14)) })),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 900.00, paid 0.00: bill 900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
			Referrals: []string{"forsakringskassan"},
		},
		Met: []vard.RuleID{RuleS2Valid, RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID:    "billing/s2-ends-on-day-after-last-day",
		Says:  "An S2 that ends on the day after the last day of care covers the whole of it.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 15)) })),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 900.00, paid 0.00: bill 900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
			Referrals: []string{"forsakringskassan"},
		},
		Met: []vard.RuleID{RuleS2Valid, RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID:    "billing/s2-begins-on-day-before-first-day",
		Says:  "An S2 that begins on the day before the first day of care covers the whole of it.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidFrom = day(time.March, 9) })),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 900.00, paid 0.00: bill 900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
			Referrals: []string{"forsakringskassan"},
		},
		Met: []vard.RuleID{RuleS2Valid, RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID:    "billing/s2-begins-on-first-day-care-covers",
		Says:  "An S2 that begins on the first day of care covers the whole of it.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidFrom = day(time.March, 10) })),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 900.00, paid 0.00: bill 900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
			Referrals: []string{"forsakringskassan"},
		},
		Met: []vard.RuleID{RuleS2Valid, RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID:    "billing/s2-begins-on-day-after-first-day",
		Says:  "An S2 that begins on the day after the first day of care funds nothing; another is to be sought at the competent institution.",
		Cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		Facts: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidFrom = day(time.March, 11) })),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
			Referrals: []string{"competent_institution"},
			NotMet:    []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2Valid},
		},
		Unmet: []vard.RuleID{RuleS2Valid, RuleFundedInFull},
	},
	{
		ID:    "billing/s2-does-not-authorise-treatment-funds-nothing",
		Says:  "An S2 that does not authorise the treatment funds nothing of it; another is to be sought at the competent institution.",
		Cites: []vard.Statement{cite.EU987_26},
		Facts: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services = []Service{} })),
		Want: want{
			Outcome:   Final,
			Payers:    []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
			Referrals: []string{"competent_institution"},
			NotMet:    []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleS2CoversTreatment},
		},
		Unmet: []vard.RuleID{RuleS2CoversTreatment, RuleFundedInFull},
	},
	{
		ID:    "billing/european-health-insurance-card-kind-payer-refused",
		Says:  "The European health insurance card is no kind of payer and is refused.",
		Cites: []vard.Statement{cite.EU883_19, cite.IPO22},
		Facts: treatment("1000.00 SEK", Payer{Kind: 99}),
		Want:  want{Refused: "payers[0].kind unknown_name"},
	},
	// Facts that nobody has given.
	{
		ID:    "billing/until-when-guarantee-valid-not-known-can",
		Says:  "Until when the guarantee is valid is not known and can change who pays: it is asked for.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = Expiry{} })),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[0].validTo"},
		},
	},
	{
		ID:    "billing/until-when-guarantee-valid-not-asked-where",
		Says:  "Until when a guarantee is valid is not asked where it begins after the first day of care: it funds nothing.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidFrom, p.ValidTo = day(time.March, 11), Expiry{}
		})),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeValid},
		},
		Unmet: []vard.RuleID{RuleGuaranteeValid, RuleFundedInFull},
	},
	{
		ID:    "billing/until-when-guarantee-valid-not-asked-where-advance",
		Says:  "Until when a guarantee is valid is not asked where an advance has already paid for all.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1000.00 SEK", paid("1000.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = Expiry{} })),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 1000.00, paid 1000.00: settled", "guarantee bears 0.00, paid 0.00: settled"},
		},
	},
	{
		ID:    "billing/until-when-guarantee-valid-asked-for-where",
		Says:  "Until when a guarantee is valid is asked for where an advance leaves it one öre.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1000.01 SEK", paid("1000.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = Expiry{} })),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"advance bears ?, paid 1000.00", "guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[1].validTo"},
		},
	},
	{
		ID:    "billing/unknown-limit-not-unlimited-one-asked-for",
		Says:  "An unknown limit is not an unlimited one: it is asked for.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1000.00 SEK", guarantee(Limit{})),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"payers[0].limit"},
		},
	},
	{
		ID:    "billing/country-fee-services-days-s2-are-asked",
		Says:  "Country, fee, services and days of an S2 are asked for where none of them is known.",
		Cites: []vard.Statement{cite.IPO18, cite.EU883_20},
		Facts: treatment("1000.00 SEK", Payer{Kind: PayerS2}),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"s2 bears ?, paid 0.00"},
			Missing: []string{"payers[0].validFrom", "payers[0].validTo", "payers[0].services", "payers[0].insuredIn", "payers[0].patientFee"},
		},
	},
	{
		ID:    "billing/rate-limit-insurance-are-asked-for-deductible",
		Says:  "Rate and limit of insurance are asked for, the deductible is none where none is given.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("1000.00 SEK", Payer{Kind: PayerInsurance}),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"insurance bears ?, paid 0.00"},
			Missing: []string{"payers[0].limit", "payers[0].rate"},
		},
	},
	{
		ID:    "billing/days-care-are-asked-for-where-promise",
		Says:  "The days of care are asked for where a promise depends on them.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: with(treatment("1000.00 SEK", guarantee(Unlimited())), func(a *Account) { a.CareFrom, a.CareTo = 0, 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"careFrom", "careTo"},
		},
	},
	{
		ID:    "billing/days-care-are-not-asked-for-where",
		Says:  "The days of care are not asked for where no promise depends on them.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: with(treatment("1000.00 SEK", paid("1000.00 SEK")), func(a *Account) { a.CareFrom, a.CareTo = 0, 0 }),
		Want: want{
			Outcome: Final,
			Payers:  []string{"advance bears 1000.00, paid 1000.00: settled"},
		},
	},
	{
		ID:    "billing/whether-second-opinion-asked-where-changes-who",
		Says:  "Whether it was a second opinion is asked where it changes who pays.",
		Cites: []vard.Statement{cite.IPO17, cite.IPO18},
		Facts: with(treatment("1000.00 SEK", guarantee(Unlimited())), func(a *Account) { a.Service = 0 }),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"service"},
		},
	},
	{
		ID:    "billing/where-nothing-left-for-nothing-s2-asked",
		Says:  "What is not known of an S2 is asked for, though an advance of the whole cost is listed before it.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1000.00 SEK", paid("1000.00 SEK"), Payer{Kind: PayerS2}),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"advance bears ?, paid 1000.00", "s2 bears ?, paid 0.00"},
			Missing: []string{"payers[1].validFrom", "payers[1].validTo", "payers[1].services", "payers[1].insuredIn", "payers[1].patientFee"},
		},
	},
	{
		ID:    "billing/guarantee-ended-before-care-begins-funds-nothing",
		Says:  "A guarantee that ended before care begins funds nothing, however long the care lasts.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 9)) })), func(a *Account) {
			a.CareTo = 0
		}),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
			NotMet:  []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeValid},
		},
		Unmet: []vard.RuleID{RuleGuaranteeValid, RuleFundedInFull},
	},
	{
		ID:    "billing/guarantee-ends-on-first-day-care-may",
		Says:  "A guarantee that ends on the first day of care may cover all of it: the last day of care is asked for.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 10)) })), func(a *Account) {
			a.CareTo = 0
		}),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"careTo"},
		},
	},
	{
		ID:    "billing/care-on-last-day-guarantee-only-covered",
		Says:  "Care on the last day of the guarantee only is covered, whenever the guarantee began.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidFrom, p.ValidTo = 0, ExpiresOn(day(time.March, 10)) })), func(a *Account) {
			a.CareTo = a.CareFrom
		}),
		Want: want{
			Outcome: Final,
			Payers:  []string{"guarantee bears 1000.00, paid 0.00: bill 1000.00"},
		},
		Met: []vard.RuleID{RuleGuaranteeValid},
	},
	{
		ID:    "billing/neither-days-guarantee-nor-those-care-are",
		Says:  "Neither the days of the guarantee nor those of care are known: all four are asked for.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidFrom, p.ValidTo = 0, Expiry{} })), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"guarantee bears ?, paid 0.00"},
			Missing: []string{"careFrom", "careTo", "payers[0].validFrom", "payers[0].validTo"},
		},
	},
	{
		ID:    "billing/insurance-names-days-does-not-ask-for",
		Says:  "Insurance that names no days does not ask for those of care.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: with(treatment("1000.00 SEK", insurance("1", Money{}, Unlimited())), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 1000.00, paid 0.00: bill 1000.00"},
		},
	},
	{
		ID:    "billing/insurance-names-last-day-asks-for-last",
		Says:  "Insurance that names its last day asks for the last day of care only.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: with(treatment("1000.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 31)) })), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"insurance bears ?, paid 0.00"},
			Missing: []string{"careTo"},
		},
	},
	{
		ID:    "billing/insurance-names-first-day-asks-for-first",
		Says:  "Insurance that names its first day asks for the first day of care only.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: with(treatment("1000.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidFrom = day(time.March, 1) })), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		Want: want{
			Outcome: Incomplete,
			Payers:  []string{"insurance bears ?, paid 0.00"},
			Missing: []string{"careFrom"},
		},
	},
	// Other currencies; what contradicts itself.
	{
		ID:    "billing/yen-have-decimals-insurer-s-part-ends",
		Says:  "Yen have no decimals: an insurer's part that ends in half a yen is rounded up to a yen.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: with(treatment("0.00 SEK", insurance("0.5", Money{}, Unlimited()), but(Payer{Kind: PayerAdvance}, func(p *Payer) {
			p.Receipts = []Receipt{{On: day(time.March, 1), Amount: money("500000 JPY")}}
		})), func(a *Account) {
			a.Currency, a.Actual.Lines = JPY, lines("1000001 JPY")
		}),
		Want: want{
			Outcome: Final,
			Payers:  []string{"insurance bears 500001, paid 0: bill 500001", "advance bears 500000, paid 500000: settled"},
			NotMet:  []vard.RuleID{RuleInsurancePaysAll},
		},
		Unmet: []vard.RuleID{RuleInsurancePaysAll},
	},
	{
		ID:    "billing/kuwaiti-dinars-have-three-decimals-guarantee-one",
		Says:  "Kuwaiti dinars have three decimals: a guarantee one fils short leaves the patient that fils.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: with(treatment("0.00 SEK", guarantee(upTo("7000.500 KWD"))), func(a *Account) {
			a.Currency, a.Actual.Lines = KWD, lines("7000.000 KWD", "0.501 KWD")
			a.Estimate.Lines = lines("7000.000 KWD")
		}),
		Want: want{
			Outcome:  Final,
			Payers:   []string{"guarantee bears 7000.500, paid 0.000: bill 7000.500", "patient bears 0.001, paid 0.000: bill 0.001"},
			Variance: "0.501 KWD",
			NotMet:   []vard.RuleID{RuleNotAboveEstimate, RuleFundedInFull, RuleGuaranteeLimitSuffices},
		},
		Unmet: []vard.RuleID{RuleNotAboveEstimate, RuleGuaranteeLimitSuffices, RuleFundedInFull},
	},
	{
		ID:    "billing/two-currencies-are-never-added-line-other",
		Says:  "Two currencies are never added: a line in the other one is refused.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: with(treatment("0.00 SEK"), func(a *Account) { a.Actual.Lines = lines("1.00 SEK", "2.00 SEK", "3.00 EUR") }),
		Want:  want{Refused: "actual.lines[2].amount currency_mismatch with currency"},
	},
	{
		ID:    "billing/account-does-not-name-currency-refused",
		Says:  "An account that does not name its currency is refused.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: with(treatment("1.00 SEK"), func(a *Account) { a.Currency = 0 }),
		Want:  want{Refused: "currency unknown_currency"},
	},
	{
		ID:    "billing/charge-without-amount-refused-money-at-all",
		Says:  "A charge without an amount is refused: it is no money at all.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: with(treatment("1.00 SEK"), func(a *Account) { a.Actual.Lines = append(lines("1.00 SEK"), Line{Code: "B"}) }),
		Want:  want{Refused: "actual.lines[1].amount malformed_money"},
	},
	{
		ID:    "billing/rounding-whole-kronor-for-swedish-kronor-only",
		Says:  "Rounding to whole kronor is for Swedish kronor only: for Norwegian ones it is refused.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("1.00 NOK"), func(a *Account) { a.Currency, a.Rounding = NOK, WholeKrona }),
		Want:  want{Refused: "rounding rounding_currency with currency"},
	},
	{
		ID:    "billing/care-ends-before-begins-contradicts-itself-refused",
		Says:  "Care that ends before it begins contradicts itself and is refused.",
		Cites: []vard.Statement{cite.IPO21},
		Facts: with(treatment("1.00 SEK"), func(a *Account) { a.CareTo = day(time.March, 9) }),
		Want:  want{Refused: "careTo impossible_order with careFrom"},
	},
	{
		ID:    "billing/promise-ends-before-begins-contradicts-itself-refused",
		Says:  "A promise that ends before it begins contradicts itself and is refused.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.February, 28)) })),
		Want:  want{Refused: "payers[0].validTo impossible_order with payers[0].validFrom"},
	},
	{
		ID:    "billing/money-received-another-currency-refused-not-converted",
		Says:  "Money received in another currency is refused, not converted.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: treatment("1.00 SEK", paid("1.00 SEK"), but(paid("1.00 SEK"), func(p *Payer) {
			p.Receipts[0].Amount = money("1.00 EUR")
		})),
		Want: want{Refused: "payers[1].receipts[0].amount currency_mismatch with currency"},
	},
}

// What is read, not decided.
var read = []struct {
	id    string
	says  string
	cites []vard.Statement
}{
	{id: "billing.price-individual", says: "The price follows the complexity of the case", cites: []vard.Statement{cite.IPO14}},
	{id: "billing.agreement-and-estimate", says: "An agreement and the estimated costs are sent, then the actual ones", cites: []vard.Statement{cite.IPO16, cite.IPO21}},
	{id: "billing.kinds-of-payment", says: "A treatment is paid in one of four ways", cites: []vard.Statement{cite.IPO18, cite.IPO22}},
	{id: "billing.no-ehic", says: "The European health insurance card never pays for planned care", cites: []vard.Statement{cite.EU883_19}},
	{id: "billing.whole-krona", says: "Öre are rounded to whole kronor, 1–49 down and 50–99 up, where that was agreed", cites: []vard.Statement{cite.Ore}},
}

func TestSpecData(t *testing.T) {
	var ids []string
	for d := range Data() {
		i := slices.IndexFunc(read, func(r struct {
			id    string
			says  string
			cites []vard.Statement
		}) bool {
			return r.id == d.ID()
		})
		require.GreaterOrEqual(t, i, 0, d.ID())
		assert.Equal(t, read[i].cites, slices.Collect(d.Statements()), d.ID())
		spec.Texts(t, d.ID(), d.Text())
		ids = append(ids, d.ID())
	}
	assert.Len(t, ids, len(read))
}
