package billing_test

import (
	"iter"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
)

// remitted is an advance that somebody else sent.
func remitted(by string, amounts ...string) Payer {
	return but(paid(amounts...), func(p *Payer) { p.RemittedBy = by })
}

// known is a payer whose promise bears a reference.
func known(reference string, p Payer) Payer {
	return but(p, func(p *Payer) { p.Reference = reference })
}

func received(p Payer, on vard.Date, amount string) Payer {
	p.Receipts = []Receipt{{On: on, Amount: money(amount)}}
	return p
}

// lev is the currency of Bulgaria, which the standard lists as withdrawn in January 2026.
var lev = MustCurrency("BGN")

func inLev(from, to vard.Date) Account {
	return Account{Service: ServiceTreatment, Currency: lev, CareFrom: from, CareTo: to, Actual: Actual{Final: true, Lines: lines("600.00 BGN")},
		Payers: []Payer{received(Payer{Kind: PayerAdvance}, vard.NewDate(2025, time.May, 1), "600.00 BGN")}}
}

func TestSpecSecond(t *testing.T) { second.Run(t, settlement) }

// What is decided of promises that hold together, of payers and of days.
var second = spec.Rows[Account, want]{
	// Who bears what is left.
	{
		ID: "billing/charity-is-not-billed", Says: "A charity remitted the advance: it owes no more than it sent, and the patient is billed the excess.",
		Cites: []vard.Statement{cite.IPO19, cite.IPO25},
		Facts: treatment("180000.00 SEK", remitted("A charity", "150000.00 SEK")),
		Want: want{Outcome: Final, Payers: []string{"advance bears 150000.00, paid 150000.00: settled", "patient bears 30000.00, paid 0.00: bill 30000.00"},
			NotMet: []vard.RuleID{RuleFundedInFull}},
		Met: []vard.RuleID{RuleSecuredBeforeCare}, Unmet: []vard.RuleID{RuleFundedInFull},
	},
	{
		ID: "billing/charity-gets-the-rest-back", Says: "A charity that remitted more than the care cost is refunded the rest, in the way it paid.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: treatment("100.00 SEK", remitted("A charity", "101.00 SEK")),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 100.00, paid 101.00: refund 1.00"}},
	},
	{
		ID: "billing/own-advance-before-a-remitted-one", Says: "The patient paid a part and a charity remitted another: the patient bears what is left, though listed first.",
		Cites: []vard.Statement{cite.IPO19, cite.IPO25},
		Facts: treatment("1000.00 SEK", paid("100.00 SEK"), remitted("A charity", "200.00 SEK")),
		Want: want{Outcome: Final, Payers: []string{"advance bears 800.00, paid 100.00: bill 700.00", "advance bears 200.00, paid 200.00: settled"},
			NotMet: []vard.RuleID{RuleFundedInFull}},
	},
	// More paid back than paid.
	{
		ID: "billing/refunded-twice", Says: "A payment that was paid back twice is billed to the payer together with its share.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: treatment("1000.00 SEK", paid("1500.00 SEK", "-1500.00 SEK", "-1500.00 SEK")),
		Want: want{Outcome: Final, Payers: []string{"advance bears 1000.00, paid -1500.00: bill 2500.00"},
			NotMet: []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleNotRefundedTooMuch}},
		Unmet: []vard.RuleID{RuleNotRefundedTooMuch},
	},
	{
		ID: "billing/one-ore-paid-back-too-much", Says: "An advance of which one öre too much was paid back takes nothing in its turn: the next payer takes all, and the öre is billed.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: treatment("10.00 SEK", paid("5.00 SEK", "-5.01 SEK"), paid("10.00 SEK")),
		Want: want{Outcome: Final, Payers: []string{"advance bears 0.00, paid -0.01: bill 0.01", "advance bears 10.00, paid 10.00: settled"},
			NotMet: []vard.RuleID{RuleNotRefundedTooMuch, RuleRoundingAgreed}},
		Unmet: []vard.RuleID{RuleNotRefundedTooMuch},
	},
	{
		ID: "billing/paid-back-to-the-ore", Says: "An advance that was paid back to the öre was not refunded too much.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: treatment("10.00 SEK", paid("5.00 SEK", "-5.00 SEK"), paid("10.00 SEK")),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 0.00, paid 0.00: settled", "advance bears 10.00, paid 10.00: settled"}},
		Met:   []vard.RuleID{RuleNotRefundedTooMuch},
	},
	// S2 first.
	{
		ID: "billing/s2-first-where-listed-last", Says: "An S2 that stands goes first, though an advance of most of the cost is listed before it: the patient bears the fee, and the rest is refunded.",
		Cites: []vard.Statement{cite.EU883_20, cite.F711_9},
		Facts: treatment("230000.00 SEK", paid("180000.00 SEK"), s2("650.00 SEK")),
		Want: want{Outcome: Final, Payers: []string{"advance bears 650.00, paid 180000.00: refund 179350.00", "s2 bears 229350.00, paid 0.00: bill 229350.00"},
			Referrals: []string{"forsakringskassan"}},
		Met: []vard.RuleID{RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID: "billing/s2-first-where-listed-first", Says: "The same S2, listed before the advance, comes to the same.",
		Cites: []vard.Statement{cite.EU883_20, cite.F711_9},
		Facts: treatment("230000.00 SEK", s2("650.00 SEK"), paid("180000.00 SEK")),
		Want: want{Outcome: Final, Payers: []string{"s2 bears 229350.00, paid 0.00: bill 229350.00", "advance bears 650.00, paid 180000.00: refund 179350.00"},
			Referrals: []string{"forsakringskassan"}},
		Met: []vard.RuleID{RuleS2FeeOnly, RuleFundedInFull},
	},
	{
		ID: "billing/two-s2-that-stand", Says: "Of two S2 that stand the first one listed takes, the other nothing; the patient bears more than the fee of the other.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: treatment("1000.00 SEK", s2("100.00 SEK"), s2("99.99 SEK")),
		Want: want{Outcome: Final, Payers: []string{"s2 bears 900.00, paid 0.00: bill 900.00", "s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
			NotMet: []vard.RuleID{RuleS2FeeOnly}, Referrals: []string{"forsakringskassan"}},
		Unmet: []vard.RuleID{RuleS2FeeOnly},
	},
	{
		ID: "billing/two-s2-first-fee-is-the-cost", Says: "An S2 that stands and whose fee is the whole cost takes nothing, and keeps the next one from taking anything.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: treatment("100.00 SEK", s2("100.00 SEK"), s2("1.00 SEK")),
		Want: want{Outcome: Final, Payers: []string{"s2 bears 0.00, paid 0.00: settled", "s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
			NotMet: []vard.RuleID{RuleS2FeeOnly}},
		Unmet: []vard.RuleID{RuleS2FeeOnly},
	},
	{
		ID: "billing/s2-unknown-before-an-s2-that-stands", Says: "Which services an S2 is for is asked, though its fee is the whole cost: it would keep the next S2 from taking anything.",
		Cites: []vard.Statement{cite.EU883_20},
		Facts: treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services = nil }), s2("1.00 SEK")),
		Want:  want{Outcome: Incomplete, Payers: []string{"s2 bears ?, paid 0.00", "s2 bears ?, paid 0.00"}, Missing: []string{"payers[0].services"}},
	},
	{
		ID: "billing/s2-written-uk", Says: "The forms of the European Union write UK: it is read as GB, and the S2 stands.",
		Cites: []vard.Statement{cite.UKS2, cite.ISO3166},
		Facts: treatment("600.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = MustCountry("UK") })),
		Want: want{Outcome: Final, Payers: []string{"s2 bears 500.00, paid 0.00: bill 500.00", "patient bears 100.00, paid 0.00: bill 100.00"},
			Referrals: []string{"forsakringskassan"}},
		Met: []vard.RuleID{RuleS2Insured},
	},
	// Final without lines; cancelled.
	{
		ID: "billing/final-without-lines", Says: "A final account whose charges are not known refunds nobody: the charges are asked for.",
		Cites: []vard.Statement{cite.IPO20, cite.IPO21},
		Facts: with(treatment("0.00 SEK", paid("600000.00 SEK")), func(a *Account) { a.Actual.Lines = nil }),
		Want:  want{Outcome: Incomplete, Payers: []string{"advance bears ?, paid 600000.00"}, Missing: []string{"actual.lines"}},
		Met:   []vard.RuleID{RuleActualFinal},
	},
	{
		ID: "billing/final-without-lines-and-limit", Says: "A final account whose charges are not known asks for whatever some cost would turn on.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: with(treatment("0.00 SEK", paid("600000.00 SEK"), guarantee(Limit{})), func(a *Account) { a.Actual.Lines = []Line{} }),
		Want: want{Outcome: Incomplete, Payers: []string{"advance bears ?, paid 600000.00", "guarantee bears ?, paid 0.00"},
			Missing: []string{"actual.lines", "payers[1].limit"}},
	},
	{
		ID: "billing/cancelled-with-a-fee", Says: "A stay that was cancelled with a fee settles the fee, though its days lie ahead.",
		Cites: []vard.Statement{cite.IPO20, cite.IPO21},
		Facts: with(treatment("500.00 SEK", paid("5000.00 SEK")), func(a *Account) {
			a.Actual.Cancelled, a.CareFrom, a.CareTo = true, day(time.December, 1), day(time.December, 4)
		}),
		Want: want{Outcome: Final, Payers: []string{"advance bears 500.00, paid 5000.00: refund 4500.00"}},
	},
	{
		ID: "billing/cancelled-before-it-is-final", Says: "A stay that is said to be cancelled, but not final, has no cost yet.",
		Cites: []vard.Statement{cite.IPO21},
		Facts: with(treatment("500.00 SEK", paid("5000.00 SEK")), func(a *Account) { a.Actual = Actual{Cancelled: true} }),
		Want:  want{Outcome: Provisional, Payers: []string{"advance bears ?, paid 5000.00"}, NotMet: []vard.RuleID{RuleActualFinal}},
		Unmet: []vard.RuleID{RuleActualFinal},
	},
	// The day of assessment.
	{
		ID: "billing/receipt-of-tomorrow", Says: "Money that is dated the day after the assessment has not come: it is refused.",
		Cites: []vard.Statement{cite.IPO17},
		On:    day(time.March, 20),
		Facts: treatment("1.00 SEK", received(Payer{Kind: PayerAdvance}, day(time.March, 21), "1.00 SEK")),
		Want:  want{Refused: "payers[0].receipts[0].on after_assessment"},
	},
	{
		ID: "billing/receipt-of-today", Says: "Money that came in on the day of the assessment is received.",
		Cites: []vard.Statement{cite.IPO17},
		On:    day(time.March, 20),
		Facts: treatment("1.00 SEK", received(Payer{Kind: PayerAdvance}, day(time.March, 20), "1.00 SEK")),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 1.00, paid 1.00: settled"}, NotMet: []vard.RuleID{RuleSecuredBeforeCare}},
		Unmet: []vard.RuleID{RuleSecuredBeforeCare},
	},
	{
		ID: "billing/care-ended-yesterday", Says: "A final account on the day after the last day of care is settled.",
		Cites: []vard.Statement{cite.IPO21},
		On:    day(time.March, 15),
		Facts: treatment("1.00 SEK", paid("1.00 SEK")),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 1.00, paid 1.00: settled"}},
	},
	{
		ID: "billing/care-ends-today", Says: "A final account on the last day of care is settled.",
		Cites: []vard.Statement{cite.IPO21},
		On:    day(time.March, 14),
		Facts: treatment("1.00 SEK", paid("1.00 SEK")),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 1.00, paid 1.00: settled"}},
	},
	{
		ID: "billing/care-ends-tomorrow", Says: "An account that is final on the day before the last day of care contradicts itself.",
		Cites: []vard.Statement{cite.IPO21},
		On:    day(time.March, 13),
		Facts: treatment("1.00 SEK", paid("1.00 SEK")),
		Want:  want{Refused: "careTo after_assessment with actual.final"},
	},
	{
		ID: "billing/care-begins-tomorrow", Says: "An account that is final before the first day of care contradicts itself, though the last day is not known.",
		Cites: []vard.Statement{cite.IPO21},
		On:    day(time.March, 9),
		Facts: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) { a.CareTo = 0 }),
		Want:  want{Refused: "careFrom after_assessment with actual.final"},
	},
	{
		ID: "billing/stay-planned", Says: "A stay may lie ahead while its account is not final, and what is not yet due is not known.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		On:    day(time.March, 5),
		Facts: with(treatment("0.00 SEK"), func(a *Account) { a.Actual = Actual{} }),
		Want:  want{Outcome: Provisional, NotMet: []vard.RuleID{RuleActualFinal}},
	},
	{
		ID: "billing/estimate-of-tomorrow", Says: "An estimate that is dated the day after the assessment is refused.",
		Cites: []vard.Statement{cite.IPO16},
		On:    day(time.March, 20),
		Facts: with(treatment("1.00 SEK"), estimated(day(time.March, 21), "1.00 SEK")),
		Want:  want{Refused: "estimate.issued after_assessment"},
	},
	{
		ID: "billing/statement-of-tomorrow", Says: "A statement of the second opinion that is dated the day after the assessment is refused.",
		Cites: []vard.Statement{cite.IPO15},
		On:    day(time.March, 20),
		Facts: with(treatment("1.00 SEK"), func(a *Account) { a.SecondOpinionStatement = day(time.March, 21) }),
		Want:  want{Refused: "secondOpinionStatement after_assessment"},
	},
	{
		ID: "billing/care-is-over-where-the-account-is-final", Says: "When the care ended is not asked where the account is final and the guarantee has not ended yet.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		On:    day(time.March, 31),
		Facts: with(treatment("1.00 SEK", guarantee(Unlimited())), func(a *Account) { a.CareTo = 0 }),
		Want:  want{Outcome: Final, Payers: []string{"guarantee bears 1.00, paid 0.00: bill 1.00"}},
		Met:   []vard.RuleID{RuleGuaranteeValid, RuleSecuredBeforeCare},
	},
	{
		ID: "billing/care-may-have-outlasted-the-guarantee", Says: "When the care ended is asked where the guarantee ended on the day before the assessment.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		On:    day(time.April, 1),
		Facts: with(treatment("1.00 SEK", guarantee(Unlimited())), func(a *Account) { a.CareTo = 0 }),
		Want:  want{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00"}, Missing: []string{"careTo"}},
	},
	// Currencies that were withdrawn.
	{
		ID: "billing/lev-of-2025", Says: "Care of June 2025 is settled in leva, the currency of that day.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: inLev(vard.NewDate(2025, time.June, 1), vard.NewDate(2025, time.June, 2)),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 600.00, paid 600.00: settled"}},
	},
	{
		ID: "billing/lev-on-its-last-day", Says: "Care to the last day of the lev is settled in leva.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: inLev(vard.NewDate(2025, time.June, 1), vard.NewDate(2026, time.January, 31)),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 600.00, paid 600.00: settled"}},
	},
	{
		ID: "billing/lev-on-the-day-after", Says: "Care to the day after the last day of the lev is not settled in leva.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: inLev(vard.NewDate(2025, time.June, 1), vard.NewDate(2026, time.February, 1)),
		Want:  want{Refused: "currency currency_withdrawn with careTo"},
	},
	{
		ID: "billing/lev-from-the-day-after", Says: "Care from the day after the last day of the lev is not settled in leva, though its last day is not known.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: inLev(vard.NewDate(2026, time.February, 1), 0),
		Want:  want{Refused: "currency currency_withdrawn with careFrom"},
	},
	{
		ID: "billing/lev-of-a-stay-that-was-cancelled", Says: "A stay meant for the time after the last day of the lev was cancelled: the leva that were paid for it go back.",
		Cites: []vard.Statement{cite.ISO4217, cite.IPO20},
		Facts: with(inLev(vard.NewDate(2026, time.March, 1), vard.NewDate(2026, time.March, 2)), func(a *Account) { a.Actual = Actual{Final: true, Cancelled: true} }),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 0.00, paid 600.00: refund 600.00"}},
	},
	{
		ID: "billing/lev-cancelled-but-not-final", Says: "A stay after the last day of the lev that is said to be cancelled while its charges are open counts as a stay, and is not settled in leva.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: with(inLev(vard.NewDate(2026, time.March, 1), vard.NewDate(2026, time.March, 2)), func(a *Account) { a.Actual = Actual{Cancelled: true} }),
		Want:  want{Refused: "currency currency_withdrawn with careTo"},
	},
	{
		ID: "billing/insured-on-aland", Says: "A person insured on Åland is insured in Finland: an S2 with the territory's own code is refused.",
		Cites: []vard.Statement{cite.EU883_20, cite.ISO3166},
		Facts: treatment("1.00 SEK", but(s2("1.00 SEK"), func(p *Payer) { p.InsuredIn = "AX" })),
		Want:  want{Refused: "payers[0].insuredIn part_of_state"},
	},
	// Rounding where nothing is said.
	{
		ID: "billing/rounding-not-said-49", Says: "Nothing is said of öre: 49 öre are billed exactly, and the finding shows that the act would round them away.",
		Cites: []vard.Statement{cite.Ore},
		Facts: treatment("100.49 SEK", paid("100.00 SEK")),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 100.49, paid 100.00: bill 0.49"}, NotMet: []vard.RuleID{RuleFundedInFull, RuleRoundingAgreed}},
		Unmet: []vard.RuleID{RuleRoundingAgreed},
	},
	{
		ID: "billing/rounding-agreed-none", Says: "It is agreed that nothing is rounded: the öre are billed, and the finding is met.",
		Cites: []vard.Statement{cite.Ore},
		Facts: with(treatment("100.49 SEK", paid("100.00 SEK")), func(a *Account) { a.Rounding = NoRounding }),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 100.49, paid 100.00: bill 0.49"}, NotMet: []vard.RuleID{RuleFundedInFull}},
		Met:   []vard.RuleID{RuleRoundingAgreed},
	},
	// Until further notice; used before.
	{
		ID: "billing/guarantee-until-further-notice", Says: "A guarantee until further notice has no last day, and none is asked for.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("600.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = UntilFurtherNotice() })),
		Want:  want{Outcome: Final, Payers: []string{"guarantee bears 600.00, paid 0.00: bill 600.00"}},
		Met:   []vard.RuleID{RuleGuaranteeValid},
	},
	{
		ID: "billing/limit-used-before-one-ore-short", Says: "Of a guarantee so much was used before that an öre is lacking: the patient bears it.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("500.00 SEK", but(guarantee(upTo("1000.00 SEK")), func(p *Payer) { p.LimitUsed = money("500.01 SEK") })),
		Want: want{Outcome: Final, Payers: []string{"guarantee bears 499.99, paid 0.00: bill 499.99", "patient bears 0.01, paid 0.00: bill 0.01"},
			NotMet: []vard.RuleID{RuleFundedInFull, RuleGuaranteeLimitSuffices, RuleRoundingAgreed, RuleRoundingAgreed}},
		Unmet: []vard.RuleID{RuleGuaranteeLimitSuffices},
	},
	{
		ID: "billing/limit-used-before-exactly", Says: "Of a guarantee exactly the cost is left: it pays for all.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("500.00 SEK", but(guarantee(upTo("1000.00 SEK")), func(p *Payer) { p.LimitUsed = money("500.00 SEK") })),
		Want:  want{Outcome: Final, Payers: []string{"guarantee bears 500.00, paid 0.00: bill 500.00"}},
		Met:   []vard.RuleID{RuleGuaranteeLimitSuffices},
	},
	{
		ID: "billing/limit-used-before-one-ore-above", Says: "Of a guarantee an öre more than the cost is left: it pays for all.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("500.00 SEK", but(guarantee(upTo("1000.00 SEK")), func(p *Payer) { p.LimitUsed = money("499.99 SEK") })),
		Want:  want{Outcome: Final, Payers: []string{"guarantee bears 500.00, paid 0.00: bill 500.00"}},
	},
	{
		ID: "billing/limit-used-up", Says: "A guarantee of which more was used before than its limit pays nothing.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("500.00 SEK", but(guarantee(upTo("1000.00 SEK")), func(p *Payer) { p.LimitUsed = money("1000.01 SEK") })),
		Want: want{Outcome: Final, Payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 500.00, paid 0.00: bill 500.00"},
			NotMet: []vard.RuleID{RuleSecuredBeforeCare, RuleFundedInFull, RuleGuaranteeLimitSuffices}},
		Unmet: []vard.RuleID{RuleSecuredBeforeCare},
	},
	{
		ID: "billing/deductible-used-before", Says: "Of a deductible a part was used before: only the rest of it stays with the patient.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: treatment("1000.00 SEK", but(insurance("1", money("300.00 SEK"), Unlimited()), func(p *Payer) { p.DeductibleUsed = money("200.00 SEK") })),
		Want: want{Outcome: Final, Payers: []string{"insurance bears 900.00, paid 0.00: bill 900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
			NotMet: []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll}},
	},
	// One promise twice in an account, one receipt twice.
	{
		ID: "billing/promise-counted-once", Says: "A guarantee that stands twice in an account is counted once.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("1000.00 SEK", known("G1", guarantee(upTo("600.00 SEK"))), known("G1", guarantee(upTo("600.00 SEK")))),
		Want: want{Outcome: Final, Payers: []string{"guarantee bears 600.00, paid 0.00: bill 600.00", "guarantee bears 0.00, paid 0.00: settled", "patient bears 400.00, paid 0.00: bill 400.00"},
			NotMet: []vard.RuleID{RuleFundedInFull, RuleGuaranteeLimitSuffices, RulePromiseCountedOnce}},
		Unmet: []vard.RuleID{RulePromiseCountedOnce},
	},
	{
		ID: "billing/promises-of-other-references", Says: "Two guarantees with references of their own are two.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: treatment("1000.00 SEK", known("G1", guarantee(upTo("600.00 SEK"))), known("G2", guarantee(upTo("600.00 SEK")))),
		Want: want{Outcome: Final, Payers: []string{"guarantee bears 600.00, paid 0.00: bill 600.00", "guarantee bears 400.00, paid 0.00: bill 400.00"},
			NotMet: []vard.RuleID{RuleGuaranteeLimitSuffices}},
		Met: []vard.RuleID{RulePromiseCountedOnce},
	},
	{
		ID: "billing/not-the-same-promise", Says: "The same reference with another limit is not the same promise: it is refused, and both are named.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1000.00 SEK", known("G1", guarantee(upTo("600.00 SEK"))), paid("1.00 SEK"), known("G1", guarantee(upTo("600.01 SEK")))),
		Want:  want{Refused: "payers[2] not_same_promise with payers[0]"},
	},
	{
		ID: "billing/receipt-twice", Says: "The same receipt twice from one payer is refused, and both are named.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: treatment("1000.00 SEK", paid("1.00 SEK"), but(paid("1.00 SEK", "2.00 SEK", "1.00 SEK"), func(p *Payer) {
			p.Receipts[0].Reference, p.Receipts[2].Reference = "R1", "R1"
		})),
		Want: want{Refused: "payers[1].receipts[2].reference duplicate_reference with payers[1].receipts[0].reference"},
	},
	{
		ID: "billing/receipt-of-two-payers", Says: "The same reference on receipts of two payers is two receipts.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: treatment("2.00 SEK", but(paid("1.00 SEK"), func(p *Payer) { p.Receipts[0].Reference = "R1" }), but(paid("1.00 SEK"), func(p *Payer) { p.Receipts[0].Reference = "R1" })),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 1.00, paid 1.00: settled", "advance bears 1.00, paid 1.00: settled"}},
	},
	// The early estimate; what was secured.
	{
		ID: "billing/estimate-on-the-day-of-the-statement", Says: "An estimate given on the day of the second opinion's statement was given after it.",
		Cites: []vard.Statement{cite.IPO15},
		Facts: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			a.Estimate.Issued, a.SecondOpinionStatement = day(time.February, 20), day(time.February, 20)
		}),
		Want: want{Outcome: Final, Payers: []string{"advance bears 1.00, paid 1.00: settled"}},
		Met:  []vard.RuleID{RuleEstimateAfterOpinion},
	},
	{
		ID: "billing/estimate-a-day-before-the-statement", Says: "An estimate given a day before the second opinion's statement is settled all the same.",
		Cites: []vard.Statement{cite.IPO15},
		Facts: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			a.Estimate.Issued, a.SecondOpinionStatement = day(time.February, 19), day(time.February, 20)
		}),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 1.00, paid 1.00: settled"}, NotMet: []vard.RuleID{RuleEstimateAfterOpinion}},
		Unmet: []vard.RuleID{RuleEstimateAfterOpinion},
	},
	{
		ID: "billing/secured-on-the-first-day", Says: "An advance that came in on the first day of care secured the treatment.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1.00 SEK", received(Payer{Kind: PayerAdvance}, day(time.March, 10), "1.00 SEK")),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 1.00, paid 1.00: settled"}},
		Met:   []vard.RuleID{RuleSecuredBeforeCare},
	},
	{
		ID: "billing/secured-a-day-too-late", Says: "An advance that came in on the day after the first day of care did not secure the treatment.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: treatment("1.00 SEK", received(Payer{Kind: PayerAdvance}, day(time.March, 11), "1.00 SEK")),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 1.00, paid 1.00: settled"}, NotMet: []vard.RuleID{RuleSecuredBeforeCare}},
		Unmet: []vard.RuleID{RuleSecuredBeforeCare},
	},
	{
		ID: "billing/prepayment-decided-by-unknown-days", Says: "A second opinion is final, and the day of its conference is not known: whether it was prepaid stays open, and the day is asked for.",
		Cites: []vard.Statement{cite.IPO17},
		Facts: with(secondOpinion("38000.00 SEK", paid("38000.00 SEK")), func(a *Account) { a.CareFrom, a.CareTo, a.Estimate = 0, 0, Estimate{} }),
		Want:  want{Outcome: Final, Payers: []string{"advance bears 38000.00, paid 38000.00: settled"}, Ask: []string{"careFrom"}},
	},
}

// settlements is what is expected of accounts settled together.
func settlements(t *testing.T, accounts []Account, on vard.Date) ([]want, iter.Seq[vard.Finding]) {
	t.Helper()
	list, err := SettleAll(accounts, on)
	if err != nil {
		var all []want
		for _, one := range err.(interface{ Unwrap() []error }).Unwrap() {
			all = append(all, want{Refused: why(t, one)})
		}
		return all, Settlement{}.Findings()
	}
	var all []want
	for _, s := range list {
		all = append(all, told(t, s))
	}
	return all, func(yield func(vard.Finding) bool) {
		for _, s := range list {
			for f := range s.Findings() {
				if !yield(f) {
					return
				}
			}
		}
	}
}

func TestSpecTogether(t *testing.T) { together.Run(t, settlements) }

// later gives the account its days in May, within the promises of these rows.
func later(a Account) Account {
	a.CareFrom, a.CareTo = day(time.May, 1), day(time.May, 2)
	return a
}

// allYear is a promise of the whole year.
func allYear(reference string, p Payer) Payer {
	p.Reference, p.ValidFrom, p.ValidTo = reference, day(time.January, 1), ExpiresOn(day(time.December, 31))
	return p
}

// insuredFor is an insurance of all that is left, up to the limit.
func insuredFor(limit Limit) Payer { return insurance("1", Money{}, limit) }

// untilFurther is a guarantee up to 100 kronor until further notice.
func untilFurther(reference string) Payer {
	return but(known(reference, guarantee(upTo("100.00 SEK"))), func(p *Payer) { p.ValidTo = UntilFurtherNotice() })
}

var together = spec.Rows[[]Account, []want]{
	{
		ID: "billing/guarantee-used-twice", Says: "A guarantee with a reference, in two accounts: its limit is used once, and what the second account lacks is the patient's.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{treatment("80000.00 SEK", allYear("G1", guarantee(upTo("100000.00 SEK")))), later(treatment("80000.00 SEK", allYear("G1", guarantee(upTo("100000.00 SEK")))))},
		Want: []want{
			{Outcome: Final, Payers: []string{"guarantee bears 80000.00, paid 0.00: bill 80000.00"}},
			{Outcome: Final, Payers: []string{"guarantee bears 20000.00, paid 0.00: bill 20000.00", "patient bears 60000.00, paid 0.00: bill 60000.00"}, NotMet: []vard.RuleID{RuleFundedInFull, RuleGuaranteeLimitSuffices}},
		},
	},
	{
		ID: "billing/guarantee-without-a-reference", Says: "Two guarantees without a reference are two, whatever their terms.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{treatment("80.00 SEK", allYear("", guarantee(upTo("100.00 SEK")))), later(treatment("80.00 SEK", allYear("", guarantee(upTo("100.00 SEK")))))},
		Want: []want{
			{Outcome: Final, Payers: []string{"guarantee bears 80.00, paid 0.00: bill 80.00"}},
			{Outcome: Final, Payers: []string{"guarantee bears 80.00, paid 0.00: bill 80.00"}},
		},
	},
	{
		ID: "billing/guarantee-of-one-payer-without-a-reference", Says: "Two guarantees of one payer without a reference count as two, and the finding says that it is not known whether they are one.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{
			treatment("80.00 SEK", but(allYear("", guarantee(upTo("100.00 SEK"))), func(p *Payer) { p.Name = "Embassy" })),
			later(treatment("80.00 SEK", but(allYear("", guarantee(upTo("100.00 SEK"))), func(p *Payer) { p.Name = "Embassy" }))),
		},
		Want: []want{
			{Outcome: Final, Payers: []string{"guarantee bears 80.00, paid 0.00: bill 80.00"}},
			{Outcome: Final, Payers: []string{"guarantee bears 80.00, paid 0.00: bill 80.00"}},
		},
	},
	{
		ID: "billing/deductible-borne-once", Says: "The deductible of an insurance in two accounts is borne once.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: []Account{treatment("200.00 SEK", allYear("I1", insurance("1", money("300.00 SEK"), Unlimited()))), later(treatment("200.00 SEK", allYear("I1", insurance("1", money("300.00 SEK"), Unlimited()))))},
		Want: []want{
			{Outcome: Final, Payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 200.00, paid 0.00: bill 200.00"}, NotMet: []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll}},
			{Outcome: Final, Payers: []string{"insurance bears 100.00, paid 0.00: bill 100.00", "patient bears 100.00, paid 0.00: bill 100.00"}, NotMet: []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll}},
		},
	},
	{
		ID: "billing/fee-of-one-s2-due-once", Says: "The fee of an S2 in two accounts is due once.",
		Cites: []vard.Statement{cite.EU883_20, cite.F711_9},
		Facts: []Account{treatment("60.00 SEK", allYear("S1", s2("100.00 SEK"))), later(treatment("60.00 SEK", allYear("S1", s2("100.00 SEK"))))},
		Want: []want{
			{Outcome: Final, Payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 60.00, paid 0.00: bill 60.00"}},
			{Outcome: Final, Payers: []string{"s2 bears 20.00, paid 0.00: bill 20.00", "patient bears 40.00, paid 0.00: bill 40.00"}, Referrals: []string{"forsakringskassan"}},
		},
	},
	{
		ID: "billing/earlier-account-not-final", Says: "An earlier account that is not final leaves the later one incomplete, which asks whether its charges are posted.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: []Account{
			with(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK")))), func(a *Account) { a.Actual.Final = false }),
			later(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))))),
		},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"guarantee bears 80.00, paid 0.00"}, NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00"}, Missing: []string{"[0].actual.final"}},
		},
	},
	{
		ID: "billing/earlier-account-incomplete", Says: "An earlier account that lacks a fact leaves the later one incomplete, which names that fact.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: []Account{
			with(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK")))), func(a *Account) { a.Service = 0 }),
			later(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))))),
		},
		Want: []want{
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00"}, Missing: []string{"[0].service"}},
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00"}, Missing: []string{"[0].service"}},
		},
	},
	{
		ID: "billing/earlier-account-open-does-not-matter", Says: "An earlier account that is not final matters nothing where the guarantee has no limit, or nothing is left for it.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: []Account{
			with(treatment("80.00 SEK", allYear("G1", guarantee(Unlimited())), allYear("G2", guarantee(upTo("1.00 SEK")))), func(a *Account) { a.Actual.Final = false }),
			later(treatment("80.00 SEK", allYear("G1", guarantee(Unlimited())), allYear("G2", guarantee(upTo("1.00 SEK"))))),
		},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"guarantee bears 80.00, paid 0.00", "guarantee bears 0.00, paid 0.00"}, NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Final, Payers: []string{"guarantee bears 80.00, paid 0.00: bill 80.00", "guarantee bears 0.00, paid 0.00: settled"}},
		},
	},
	{
		ID: "billing/waiting-goes-on", Says: "An account that waits for an earlier one leaves a third one incomplete, which names what the first one lacks.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: []Account{
			with(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK")))), func(a *Account) { a.Actual.Final = false }),
			later(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))), allYear("G2", guarantee(upTo("100.00 SEK"))))),
			later(treatment("80.00 SEK", allYear("G2", guarantee(upTo("100.00 SEK"))))),
		},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"guarantee bears 80.00, paid 0.00"}, NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00", "guarantee bears ?, paid 0.00"}, Missing: []string{"[0].actual.final"}},
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00"}, Missing: []string{"[0].actual.final"}},
		},
	},
	{
		ID: "billing/refusals-come-together", Says: "Accounts that are refused are all named, each by its place.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: []Account{with(treatment("1.00 SEK"), func(a *Account) { a.Currency = 0 }), treatment("1.00 SEK"), with(treatment("1.00 SEK"), func(a *Account) { a.CareTo = day(time.March, 9) })},
		Want:  []want{{Refused: "[0].currency unknown_currency"}, {Refused: "[2].careTo impossible_order with [2].careFrom"}},
	},
	{
		ID: "billing/not-the-same-promise-in-two-accounts", Says: "The same reference with another name in a later account is refused, and both payers are named.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: []Account{treatment("1.00 SEK", known("G1", guarantee(Unlimited()))), treatment("1.00 SEK", paid(), but(known("G1", guarantee(Unlimited())), func(p *Payer) { p.Name = "Embassy" }))},
		Want:  []want{{Refused: "[1].payers[1] not_same_promise with [0].payers[0]"}},
	},
	{
		ID: "billing/receipt-in-two-accounts", Says: "The same receipt of one payer in two accounts is refused, and both are named.",
		Cites: []vard.Statement{cite.IPO20},
		Facts: []Account{
			treatment("1.00 SEK", known("P1", but(paid("1.00 SEK"), func(p *Payer) { p.Receipts[0].Reference = "R1" }))),
			treatment("1.00 SEK", known("P1", but(paid("1.00 SEK"), func(p *Payer) { p.Receipts[0].Reference = "R1" }))),
		},
		Want: []want{{Refused: "[1].payers[0].receipts[0].reference duplicate_reference with [0].payers[0].receipts[0].reference"}},
	},
	{
		ID: "billing/account-that-lacks-a-fact-and-waits", Says: "An account that lacks a fact of its own and waits for an earlier one names both, its own first.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: []Account{
			notFinal(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))))),
			later(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))), allYear("", guarantee(Limit{})))),
		},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"guarantee bears 80.00, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00", "guarantee bears ?, paid 0.00"}, Missing: []string{"[1].payers[1].limit", "[0].actual.final"}},
		},
	},
	{
		ID: "billing/account-that-waits-for-two", Says: "An account waits for each of two earlier ones that share a guarantee with it, and names what either lacks.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: []Account{
			notFinal(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))))),
			notFinal(later(treatment("80.00 SEK", allYear("G2", guarantee(upTo("100.00 SEK")))))),
			later(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))), allYear("G2", guarantee(upTo("100.00 SEK"))))),
		},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"guarantee bears 80.00, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Provisional, Payers: []string{"guarantee bears 80.00, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00", "guarantee bears ?, paid 0.00"}, Missing: []string{"[0].actual.final", "[1].actual.final"}},
		},
	},
	{
		ID: "billing/guarantee-twice-in-the-first-account", Says: "What a guarantee that stands twice in the first account paid there is used in the second.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{
			treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))), allYear("G1", guarantee(upTo("100.00 SEK")))),
			later(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))))),
		},
		Want: []want{
			{Outcome: Final, Payers: []string{"guarantee bears 80.00, paid 0.00: bill 80.00", "guarantee bears 0.00, paid 0.00: settled"},
				NotMet: []vard.RuleID{RulePromiseCountedOnce}},
			{Outcome: Final, Payers: []string{"guarantee bears 20.00, paid 0.00: bill 20.00", "patient bears 60.00, paid 0.00: bill 60.00"},
				NotMet: []vard.RuleID{RuleFundedInFull, RuleGuaranteeLimitSuffices}},
		},
	},
	{
		ID: "billing/guarantee-twice-in-the-second-account", Says: "A guarantee of the first account that stands twice in the second is counted once there.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{
			treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK")))),
			later(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))), allYear("G1", guarantee(upTo("100.00 SEK"))))),
		},
		Want: []want{
			{Outcome: Final, Payers: []string{"guarantee bears 80.00, paid 0.00: bill 80.00"}},
			{Outcome: Final, Payers: []string{"guarantee bears 20.00, paid 0.00: bill 20.00", "guarantee bears 0.00, paid 0.00: settled", "patient bears 60.00, paid 0.00: bill 60.00"},
				NotMet: []vard.RuleID{RuleFundedInFull, RuleGuaranteeLimitSuffices, RulePromiseCountedOnce}},
		},
	},
	{
		ID: "billing/two-guarantees-in-each-account", Says: "Two guarantees that stand in both accounts are two promises, each counted once.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25},
		Facts: []Account{
			treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))), allYear("G2", guarantee(upTo("100.00 SEK")))),
			later(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))), allYear("G2", guarantee(upTo("100.00 SEK"))))),
		},
		Want: []want{
			{Outcome: Final, Payers: []string{"guarantee bears 80.00, paid 0.00: bill 80.00", "guarantee bears 0.00, paid 0.00: settled"}},
			{Outcome: Final, Payers: []string{"guarantee bears 20.00, paid 0.00: bill 20.00", "guarantee bears 60.00, paid 0.00: bill 60.00"},
				NotMet: []vard.RuleID{RuleGuaranteeLimitSuffices}},
		},
	},
	{
		ID: "billing/account-between-that-does-not-wait", Says: "An account that an advance paid does not wait for the first one, and a third one that shares the guarantee does.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: []Account{
			notFinal(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))))),
			later(treatment("80.00 SEK", paid("80.00 SEK"), allYear("G1", guarantee(upTo("100.00 SEK"))))),
			later(treatment("80.00 SEK", allYear("G1", guarantee(upTo("100.00 SEK"))))),
		},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"guarantee bears 80.00, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Final, Payers: []string{"advance bears 80.00, paid 80.00: settled", "guarantee bears 0.00, paid 0.00: settled"}},
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00"}, Missing: []string{"[0].actual.final"}},
		},
	},
	{
		ID: "billing/incomplete-account-that-uses-nothing", Says: "An account that lacks a fact, but in which the guarantee has ended, uses nothing of it: a later one waits for the other account alone.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO21},
		Facts: []Account{
			later(treatment("80.00 SEK", known("G1", guarantee(upTo("100.00 SEK"))), insuredFor(Limit{}))),
			notFinal(treatment("80.00 SEK", known("G1", guarantee(upTo("100.00 SEK"))))),
			treatment("80.00 SEK", known("G1", guarantee(upTo("100.00 SEK")))),
		},
		Want: []want{
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00", "insurance bears ?, paid 0.00"}, Missing: []string{"[0].payers[1].limit"},
				NotMet: []vard.RuleID{RuleGuaranteeValid}},
			{Outcome: Provisional, Payers: []string{"guarantee bears 80.00, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00"}, Missing: []string{"[1].actual.final"}},
		},
	},
	{
		ID: "billing/guarantee-without-a-limit-waits-for-nothing", Says: "A guarantee without a limit waits for no earlier account, though the payer before it lacks a fact.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: []Account{
			notFinal(treatment("80.00 SEK", allYear("G1", guarantee(Unlimited())))),
			later(treatment("80.00 SEK", allYear("", guarantee(Limit{})), allYear("G1", guarantee(Unlimited())))),
		},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"guarantee bears 80.00, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00", "guarantee bears ?, paid 0.00"}, Missing: []string{"[1].payers[0].limit"}},
		},
	},
	{
		ID: "billing/deductible-that-may-have-been-borne", Says: "Whether the insurance held in the first account is not known and changed nothing there; its deductible may have been borne: the second account asks for the first day of care of the first.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: []Account{
			with(treatment("80.00 SEK", allYear("I1", insurance("1", money("100.00 SEK"), Unlimited()))), func(a *Account) { a.CareFrom = 0 }),
			later(treatment("80.00 SEK", allYear("I1", insurance("1", money("100.00 SEK"), Unlimited())))),
		},
		Want: []want{
			{Outcome: Final, Payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 80.00, paid 0.00: bill 80.00"},
				NotMet: []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll}},
			{Outcome: Incomplete, Payers: []string{"insurance bears ?, paid 0.00"}, Missing: []string{"[0].careFrom"}},
		},
	},
	{
		ID: "billing/deductible-of-a-service-nobody-named", Says: "Which service the first account was for changed nothing there, and the deductible may have been borne: the second account asks for it.",
		Cites: []vard.Statement{cite.IPO17, cite.IPO22},
		Facts: []Account{
			with(treatment("80.00 SEK", allYear("I1", insurance("1", money("100.00 SEK"), Unlimited()))), func(a *Account) { a.Service = 0 }),
			later(treatment("80.00 SEK", allYear("I1", insurance("1", money("100.00 SEK"), Unlimited())))),
		},
		Want: []want{
			{Outcome: Final, Payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 80.00, paid 0.00: bill 80.00"},
				NotMet: []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll}},
			{Outcome: Incomplete, Payers: []string{"insurance bears ?, paid 0.00"}, Missing: []string{"[0].service"}},
		},
	},
	{
		ID: "billing/deductible-of-care-that-may-have-outlasted-the-insurance", Says: "Whether the care of the first account outlasted the insurance changed nothing there, and the deductible may have been borne: the second account asks for its last day.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: []Account{
			with(treatment("80.00 SEK", allYear("I1", insurance("1", money("100.00 SEK"), Unlimited()))), func(a *Account) {
				a.CareTo, a.Payers[0].ValidTo = 0, ExpiresOn(day(time.May, 31))
			}),
			later(treatment("80.00 SEK", but(allYear("I1", insurance("1", money("100.00 SEK"), Unlimited())), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.May, 31)) }))),
		},
		Want: []want{
			{Outcome: Final, Payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 80.00, paid 0.00: bill 80.00"},
				NotMet: []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll}},
			{Outcome: Incomplete, Payers: []string{"insurance bears ?, paid 0.00"}, Missing: []string{"[0].careTo"}},
		},
	},
	{
		ID: "billing/only-the-shared-promise-is-asked-of-the-earlier-account", Says: "Of two insurances of the first account of which it is not known whether they held, the second account asks only what decides the one that it shares.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: []Account{
			with(treatment("80.00 SEK", allYear("I1", insurance("1", money("100.00 SEK"), Unlimited())), but(insurance("1", money("100.00 SEK"), Unlimited()), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 31)) })), func(a *Account) { a.CareFrom, a.CareTo = 0, 0 }),
			later(treatment("80.00 SEK", allYear("I1", insurance("1", money("100.00 SEK"), Unlimited())))),
		},
		Want: []want{
			{Outcome: Final, Payers: []string{"insurance bears 0.00, paid 0.00: settled", "insurance bears 0.00, paid 0.00: settled", "patient bears 80.00, paid 0.00: bill 80.00"},
				NotMet: []vard.RuleID{RuleFundedInFull, RuleInsurancePaysAll, RuleInsurancePaysAll}},
			{Outcome: Incomplete, Payers: []string{"insurance bears ?, paid 0.00"}, Missing: []string{"[0].careFrom"}},
		},
	},
	{
		ID: "billing/fee-that-may-have-been-due", Says: "What the S2 of the first account authorises is not known and changed nothing there, since its fee is the cost; the fee may have been due: the second account asks for it.",
		Cites: []vard.Statement{cite.EU883_20, cite.F711_9},
		Facts: []Account{
			treatment("60.00 SEK", but(allYear("S1", s2("60.00 SEK")), func(p *Payer) { p.Services = nil })),
			later(treatment("60.01 SEK", but(allYear("S1", s2("60.00 SEK")), func(p *Payer) { p.Services = nil }))),
		},
		Want: []want{
			{Outcome: Final, Payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 60.00, paid 0.00: bill 60.00"}},
			{Outcome: Incomplete, Payers: []string{"s2 bears ?, paid 0.00"}, Missing: []string{"[1].payers[0].services", "[0].payers[0].services"}},
		},
	},
	{
		ID: "billing/settled-guarantee-of-an-account-with-an-open-insurance", Says: "The first account is settled as to the guarantee and leaves open what its insurance bore: a later one waits for the second account alone, which is not final.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: []Account{
			with(treatment("80.00 SEK", but(allYear("I1", insurance("1", money("100.00 SEK"), Unlimited())), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.May, 31)) }), untilFurther("G1")), func(a *Account) { a.CareTo = 0 }),
			notFinal(later(treatment("10.00 SEK", untilFurther("G1")))),
			later(treatment("80.00 SEK", untilFurther("G1"))),
		},
		Want: []want{
			{Outcome: Final, Payers: []string{"insurance bears 0.00, paid 0.00: settled", "guarantee bears 80.00, paid 0.00: bill 80.00"},
				NotMet: []vard.RuleID{RuleInsurancePaysAll}},
			{Outcome: Provisional, Payers: []string{"guarantee bears 10.00, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Incomplete, Payers: []string{"guarantee bears ?, paid 0.00"}, Missing: []string{"[1].actual.final"}},
		},
	},
	{
		ID: "billing/three-promises-and-three-receipts-of-one-reference", Says: "A reference that stands three times is refused twice, and each refusal names the first place.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO20},
		Facts: []Account{treatment("1.00 SEK",
			known("G1", guarantee(upTo("1.00 SEK"))), known("G2", guarantee(upTo("1.00 SEK"))), known("G1", guarantee(upTo("2.00 SEK"))), known("G1", guarantee(upTo("3.00 SEK"))),
			but(paid("1.00 SEK", "1.00 SEK", "1.00 SEK", "1.00 SEK"), func(p *Payer) {
				p.Receipts[0].Reference, p.Receipts[1].Reference, p.Receipts[2].Reference, p.Receipts[3].Reference = "R1", "R2", "R1", "R1"
			}))},
		Want: []want{
			{Refused: "[0].payers[2] not_same_promise with [0].payers[0]"},
			{Refused: "[0].payers[3] not_same_promise with [0].payers[0]"},
			{Refused: "[0].payers[4].receipts[2].reference duplicate_reference with [0].payers[4].receipts[0].reference"},
			{Refused: "[0].payers[4].receipts[3].reference duplicate_reference with [0].payers[4].receipts[0].reference"},
		},
	},
	{
		ID: "billing/insurance-without-anything-to-use-up", Says: "Insurance without a limit or a deductible has nothing that an earlier account could use up.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: []Account{notFinal(treatment("80.00 SEK", allYear("P1", insuredFor(Unlimited())))), later(treatment("80.00 SEK", allYear("P1", insuredFor(Unlimited()))))},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"insurance bears 80.00, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Final, Payers: []string{"insurance bears 80.00, paid 0.00: bill 80.00"}},
		},
	},
	{
		ID: "billing/deductible-of-one-ore-waits", Says: "Insurance with a deductible of one öre waits for the earlier account that may have borne it.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: []Account{notFinal(treatment("80.00 SEK", allYear("P1", insurance("1", money("0.01 SEK"), Unlimited())))), later(treatment("80.00 SEK", allYear("P1", insurance("1", money("0.01 SEK"), Unlimited()))))},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"insurance bears 79.99, paid 0.00", "patient bears 0.01, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal, RuleFundedInFull, RuleInsurancePaysAll}},
			{Outcome: Incomplete, Payers: []string{"insurance bears ?, paid 0.00"}, Missing: []string{"[0].actual.final"}},
		},
	},
	{
		ID: "billing/limit-of-insurance-waits", Says: "Insurance with a limit waits for the earlier account that may have used it.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: []Account{notFinal(treatment("80.00 SEK", allYear("P1", insuredFor(upTo("100.00 SEK"))))), later(treatment("80.00 SEK", allYear("P1", insuredFor(upTo("100.00 SEK")))))},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"insurance bears 80.00, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal}},
			{Outcome: Incomplete, Payers: []string{"insurance bears ?, paid 0.00"}, Missing: []string{"[0].actual.final"}},
		},
	},
	{
		ID: "billing/s2-without-a-fee-waits-for-nothing", Says: "An S2 without a fee has nothing that an earlier account could use up.",
		Cites: []vard.Statement{cite.EU883_20, cite.F711_9},
		Facts: []Account{notFinal(treatment("80.00 SEK", allYear("P1", s2("0.00 SEK")))), later(treatment("80.00 SEK", allYear("P1", s2("0.00 SEK"))))},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"s2 bears 80.00, paid 0.00"},
				NotMet:    []vard.RuleID{RuleActualFinal},
				Referrals: []string{"forsakringskassan"}},
			{Outcome: Final, Payers: []string{"s2 bears 80.00, paid 0.00: bill 80.00"},
				Referrals: []string{"forsakringskassan"}},
		},
	},
	{
		ID: "billing/fee-of-one-ore-waits", Says: "An S2 with a fee of one öre waits for the earlier account in which it may have been due.",
		Cites: []vard.Statement{cite.EU883_20, cite.F711_9},
		Facts: []Account{notFinal(treatment("80.00 SEK", allYear("P1", s2("0.01 SEK")))), later(treatment("80.00 SEK", allYear("P1", s2("0.01 SEK"))))},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"s2 bears 79.99, paid 0.00", "patient bears 0.01, paid 0.00"},
				NotMet:    []vard.RuleID{RuleActualFinal},
				Referrals: []string{"forsakringskassan"}},
			{Outcome: Incomplete, Payers: []string{"s2 bears ?, paid 0.00"}, Missing: []string{"[0].actual.final"}},
		},
	},
	{
		ID: "billing/deductible-above-the-cost-waits", Says: "Insurance whose deductible is above the cost waits for the earlier account: if that bore it, the insurance pays here.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO22},
		Facts: []Account{notFinal(treatment("80.00 SEK", allYear("P1", insurance("1", money("100.00 SEK"), Unlimited())))), later(treatment("90.00 SEK", allYear("P1", insurance("1", money("100.00 SEK"), Unlimited()))))},
		Want: []want{
			{Outcome: Provisional, Payers: []string{"insurance bears 0.00, paid 0.00", "patient bears 80.00, paid 0.00"},
				NotMet: []vard.RuleID{RuleActualFinal, RuleFundedInFull, RuleInsurancePaysAll}},
			{Outcome: Incomplete, Payers: []string{"insurance bears ?, paid 0.00"}, Missing: []string{"[0].actual.final"}},
		},
	},
	{
		ID: "billing/account-without-a-currency-with-amounts", Says: "Of an account that does not name its currency nothing is said of any amount: the currency alone is refused.",
		Cites: []vard.Statement{cite.ISO4217},
		Facts: []Account{with(treatment("1.00 SEK", guarantee(upTo("1.00 SEK")), insurance("1", money("1.00 SEK"), Unlimited()), s2("1.00 SEK"), paid("1.00 SEK")), func(a *Account) { a.Currency = 0 })},
		Want: []want{
			{Refused: "[0].currency unknown_currency"},
		},
	},
	{
		ID: "billing/promise-twice-for-a-service-that-is-none", Says: "A guarantee that stands twice for a service that is none is refused at both places.",
		Cites: []vard.Statement{cite.IPO18},
		Facts: []Account{treatment("1.00 SEK", but(known("G1", guarantee(Unlimited())), func(p *Payer) { p.Services = []Service{3} }), but(known("G1", guarantee(Unlimited())), func(p *Payer) { p.Services = []Service{3} }))},
		Want: []want{
			{Refused: "[0].payers[0].services[0] unknown_name"},
			{Refused: "[0].payers[1].services[0] unknown_name"},
		},
	},
}

// What the act's rounding would give is shown with the finding.
func TestSpecPaymentByTheAct(t *testing.T) {
	for _, row := range []struct{ cost, due, payment string }{
		{"100.49 SEK", "0.49", "0.00 SEK"}, {"100.50 SEK", "0.50", "1.00 SEK"}, {"100.51 SEK", "0.51", "1.00 SEK"}, {"99.51 SEK", "0.49", "0.00 SEK"}, {"99.50 SEK", "0.50", "1.00 SEK"},
	} {
		s, err := Settle(treatment(row.cost, paid("100.00 SEK")), spec.Today)
		require.NoError(t, err)
		for _, e := range s.Entries() {
			assert.Equal(t, row.due+" SEK", e.Due.Amount.String())
			assert.Equal(t, row.payment, e.InWholeKronor().Amount.String())
		}
		b, err := s.MarshalJSON()
		require.NoError(t, err)
		assert.Contains(t, string(b), `{"rule":"billing.rounding-agreed","met":false,"statements":["Lag 1970:1029"],"payer":0,"payment":"`+row.payment+`"}`)
	}
}
