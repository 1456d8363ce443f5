package billing

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

// day returns a day of 2026.
func day(month time.Month, d int) vard.Date { return vard.NewDate(2026, month, d) }

// money reads an amount that the test itself wrote.
func money(text string) Money {
	m, err := Parse(text)
	if err != nil {
		panic(text)
	}
	return m
}

func rate(text string) Rate {
	r, err := ParseRate(text)
	if err != nil {
		panic(text)
	}
	return r
}

// lines returns one line per amount, coded A, B, C …
func lines(amounts ...string) []Line {
	list := []Line{}
	for i, text := range amounts {
		list = append(list, Line{Code: string(rune('A' + i)), Amount: money(text)})
	}
	return list
}

// treatment is given from 10 to 14 March 2026 and all its charges are posted.
func treatment(actual string, payers ...Payer) Account {
	return Account{
		Service: Treatment, Currency: SEK, CareFrom: day(time.March, 10), CareTo: day(time.March, 14),
		Actual: Actual{Final: true, Lines: lines(actual)}, Payers: payers,
	}
}

// secondOpinion was held on 10 March 2026 for a price that was quoted and is what it cost.
func secondOpinion(price string, payers ...Payer) Account {
	return Account{
		Service: SecondOpinion, Currency: SEK, CareFrom: day(time.March, 10), CareTo: day(time.March, 10),
		Estimate: Estimate{Issued: day(time.February, 1), Lines: lines(price)},
		Actual:   Actual{Final: true, Lines: lines(price)}, Payers: payers,
	}
}

// with returns the account with a change made to it.
func with(a Account, change func(*Account)) Account { change(&a); return a }

func estimated(issued vard.Date, total string) func(*Account) {
	return func(a *Account) { a.Estimate = Estimate{Issued: issued, Lines: lines(total)} }
}

// paid is an advance payer that paid the amounts on 1 March 2026.
func paid(amounts ...string) Payer {
	p := Payer{Kind: Advance}
	for _, text := range amounts {
		p.Receipts = append(p.Receipts, Receipt{day(time.March, 1), money(text)})
	}
	return p
}

// guarantee holds for treatments throughout March 2026.
func guarantee(limit Limit) Payer {
	return Payer{Kind: Guarantee, Limit: limit, ValidFrom: day(time.March, 1), ValidTo: day(time.March, 31), Services: []Service{Treatment}}
}

func upTo(text string) Limit { return UpTo(money(text)) }

// insurance pays that part above the deductible, up to the limit.
func insurance(part string, deductible Money, limit Limit) Payer {
	return Payer{Kind: Insurance, Rate: rate(part), Deductible: deductible, Limit: limit}
}

// s2 is of a person insured in Germany, for treatment throughout March 2026.
func s2(fee string) Payer {
	return Payer{Kind: S2, InsuredIn: "DE", ValidFrom: day(time.March, 1), ValidTo: day(time.March, 31), Services: []Service{Treatment}, PatientFee: money(fee)}
}

// but returns the payer with a change made to it.
func but(p Payer, change func(*Payer)) Payer { change(&p); return p }

// says writes an entry as a person would: "advance bears 243517.50, paid 250000.00: refund 6482.50".
func says(e Entry) string {
	number := func(m Money) string {
		if m.IsZero() {
			return "?"
		}
		return strings.TrimSuffix(m.String(), " "+m.Currency().Code())
	}
	text := e.Kind.String() + " bears " + number(e.Share) + ", paid " + number(e.Received)
	switch {
	case e.Due == Due{}:
		return text
	case e.Due.Direction == Settled:
		text += ": settled"
	default:
		text += ": " + e.Due.Direction.String() + " " + number(e.Due.Amount)
	}
	if e.Due.Rounding.Sign() != 0 {
		text += " (rounded " + number(e.Due.Rounding) + ")"
	}
	return text
}

type row struct {
	id        string
	says      string
	cites     []vard.Statement
	account   Account
	outcome   Outcome
	payers    []string // as says writes them
	variance  string   // "" for none
	missing   []string
	met       []string // findings met, among others
	unmet     []string // all findings not met
	open      []string // findings neither met nor not met, among others
	referrals []string
	refused   string // field and code; then nothing else
}

var specification = []row{
	// Estimate and actual: money that was paid in full in advance.
	{id: "B-01", says: "A treatment that cost less than was estimated and paid: the difference is refunded",
		cites:   []vard.Statement{vard.IPO18, vard.IPO20, vard.IPO21, vard.IPO22},
		account: with(treatment("243517.50 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "-6482.50 SEK",
		payers: []string{"advance bears 243517.50, paid 250000.00: refund 6482.50"},
		met:    []string{"billing.not-above-estimate", "billing.estimate-before-care", "billing.actual-final", "billing.funded-in-full"},
		unmet:  []string{"billing.not-below-estimate"}},
	{id: "B-02", says: "The same, where whole kronor were agreed: 50 öre are rounded up, and the rounding is shown apart",
		cites: []vard.Statement{vard.IPO20, vard.Ore},
		account: with(treatment("243517.50 SEK", paid("250000.00 SEK")), func(a *Account) {
			estimated(day(time.March, 1), "250000.00 SEK")(a)
			a.Rounding = WholeKrona
		}),
		outcome: Final, variance: "-6482.50 SEK",
		payers: []string{"advance bears 243517.50, paid 250000.00: refund 6483.00 (rounded 0.50)"},
		unmet:  []string{"billing.not-below-estimate"}},
	{id: "B-03", says: "A treatment that cost more than was estimated and paid: the difference is billed",
		cites:   []vard.Statement{vard.IPO19},
		account: with(treatment("251000.49 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "1000.49 SEK",
		payers: []string{"advance bears 251000.49, paid 250000.00: bill 1000.49"},
		met:    []string{"billing.not-below-estimate"},
		unmet:  []string{"billing.not-above-estimate", "billing.funded-in-full"}},
	{id: "B-04", says: "The same in whole kronor: 49 öre are rounded down",
		cites: []vard.Statement{vard.IPO19, vard.Ore},
		account: with(treatment("251000.49 SEK", paid("250000.00 SEK")), func(a *Account) {
			estimated(day(time.March, 1), "250000.00 SEK")(a)
			a.Rounding = WholeKrona
		}),
		outcome: Final, variance: "1000.49 SEK",
		payers: []string{"advance bears 251000.49, paid 250000.00: bill 1000.00 (rounded -0.49)"},
		unmet:  []string{"billing.not-above-estimate", "billing.funded-in-full"}},
	{id: "B-05", says: "Estimate, payment and cost are equal: nothing is billed and nothing refunded",
		cites:   []vard.Statement{vard.IPO19, vard.IPO20},
		account: with(treatment("250000.00 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "0.00 SEK",
		payers: []string{"advance bears 250000.00, paid 250000.00: settled"},
		met:    []string{"billing.not-above-estimate", "billing.not-below-estimate", "billing.funded-in-full"}},
	{id: "B-06", says: "One öre above the estimate is billed",
		cites:   []vard.Statement{vard.IPO19},
		account: with(treatment("250000.01 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "0.01 SEK",
		payers: []string{"advance bears 250000.01, paid 250000.00: bill 0.01"},
		unmet:  []string{"billing.not-above-estimate", "billing.funded-in-full"}},
	{id: "B-07", says: "One öre below the estimate is refunded",
		cites:   []vard.Statement{vard.IPO20},
		account: with(treatment("249999.99 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "-0.01 SEK",
		payers: []string{"advance bears 249999.99, paid 250000.00: refund 0.01"},
		unmet:  []string{"billing.not-below-estimate"}},
	{id: "B-08", says: "A bank kept 100 kronor of the payment: they are unpaid, though cost and estimate agree",
		cites:   []vard.Statement{vard.IPO19, vard.IPO25},
		account: with(treatment("250000.00 SEK", paid("249900.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "0.00 SEK",
		payers: []string{"advance bears 250000.00, paid 249900.00: bill 100.00"},
		unmet:  []string{"billing.funded-in-full"}},
	{id: "B-09", says: "Forty-nine öre due in whole kronor come to nothing to pay",
		cites:   []vard.Statement{vard.Ore},
		account: with(treatment("100.49 SEK", paid("100.00 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		outcome: Final, payers: []string{"advance bears 100.49, paid 100.00: settled (rounded -0.49)"},
		unmet: []string{"billing.funded-in-full"}},
	{id: "B-10", says: "Forty-nine öre to refund in whole kronor come to nothing to pay",
		cites:   []vard.Statement{vard.Ore},
		account: with(treatment("100.00 SEK", paid("100.49 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		outcome: Final, payers: []string{"advance bears 100.00, paid 100.49: settled (rounded -0.49)"}},
	{id: "B-11", says: "Fifty öre due in whole kronor are a krona",
		cites:   []vard.Statement{vard.Ore},
		account: with(treatment("100.50 SEK", paid("100.00 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		outcome: Final, payers: []string{"advance bears 100.50, paid 100.00: bill 1.00 (rounded 0.50)"},
		unmet: []string{"billing.funded-in-full"}},

	// Provisional, cancelled, credit.
	{id: "B-12", says: "While charges are still to be posted nothing is due",
		cites:   []vard.Statement{vard.IPO21},
		account: with(treatment("1000.00 SEK", paid("5000.00 SEK")), func(a *Account) { a.Actual.Final = false }),
		outcome: Provisional, payers: []string{"advance bears 1000.00, paid 5000.00"},
		unmet: []string{"billing.actual-final"}},
	{id: "B-13", says: "Before any charge is posted nobody bears anything yet",
		cites:   []vard.Statement{vard.IPO21},
		account: with(treatment("0.00 SEK", paid("5000.00 SEK"), guarantee(Limit{})), func(a *Account) { a.Actual = Actual{} }),
		outcome: Provisional, payers: []string{"advance bears ?, paid 5000.00", "guarantee bears ?, paid 0.00"},
		unmet: []string{"billing.actual-final"}},
	{id: "B-14", says: "A cancelled treatment is final with no lines: everything received goes back to those who paid it",
		cites: []vard.Statement{vard.IPO20},
		account: with(treatment("0.00 SEK", paid("5000.00 SEK"), but(guarantee(upTo("1.00 SEK")), func(p *Payer) {
			p.Receipts = paid("70.00 SEK").Receipts
		})), func(a *Account) { a.Actual = Actual{Final: true} }),
		outcome: Final, payers: []string{"advance bears 0.00, paid 5000.00: refund 5000.00", "guarantee bears 0.00, paid 70.00: refund 70.00"},
		met: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-15", says: "A credit line lowers the cost",
		cites:   []vard.Statement{vard.IPO21},
		account: with(treatment("0.00 SEK", paid("1000.00 SEK")), func(a *Account) { a.Actual.Lines = lines("1000.00 SEK", "-250.00 SEK") }),
		outcome: Final, payers: []string{"advance bears 750.00, paid 1000.00: refund 250.00"}},
	{id: "B-16", says: "Credit down to nothing is no cost",
		cites:   []vard.Statement{vard.IPO21},
		account: with(treatment("0.00 SEK"), func(a *Account) { a.Actual.Lines = lines("1000.00 SEK", "-1000.00 SEK") }),
		outcome: Final},
	{id: "B-17", says: "Credit one öre below nothing contradicts itself",
		cites:   []vard.Statement{vard.IPO21},
		account: with(treatment("0.00 SEK"), func(a *Account) { a.Actual.Lines = lines("1000.00 SEK", "-1000.01 SEK") }),
		refused: "actual.lines negative_total"},
	{id: "B-18", says: "A part already paid back counts as not received",
		cites:   []vard.Statement{vard.IPO20},
		account: treatment("700.00 SEK", paid("1000.00 SEK", "-100.00 SEK")),
		outcome: Final, payers: []string{"advance bears 700.00, paid 900.00: refund 200.00"}},

	// The second opinion.
	{id: "B-20", says: "A second opinion paid privately and in full on the day before it",
		cites: []vard.Statement{vard.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 9)
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		met: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-21", says: "… on its first day",
		cites: []vard.Statement{vard.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 10)
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		met: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-22", says: "… on the day after is not in advance, though the money is the same",
		cites: []vard.Statement{vard.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 11)
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-23", says: "One öre short of the price is not paid in full",
		cites:   []vard.Statement{vard.IPO17},
		account: secondOpinion("9000.00 SEK", paid("8999.99 SEK")),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
		met:   []string{"billing.receipts-in-advance"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.funded-in-full"}},
	{id: "B-24", says: "A guarantee, insurance and an S2 fund nothing of a second opinion; the patient does",
		cites: []vard.Statement{vard.IPO17, vard.IPO22, vard.IPO23, vard.IPO25},
		account: secondOpinion("9000.00 SEK",
			but(guarantee(Unlimited()), func(p *Payer) { p.Services = []Service{SecondOpinion, Treatment} }),
			but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.Receipts = paid("9000.00 SEK").Receipts }),
			s2("100.00 SEK")),
		outcome: Final, variance: "0.00 SEK",
		payers: []string{"guarantee bears 0.00, paid 0.00: settled", "insurance bears 0.00, paid 9000.00: refund 9000.00", "s2 bears 0.00, paid 0.00: settled",
			"patient bears 9000.00, paid 0.00: bill 9000.00"},
		met: []string{"billing.guarantee-covers-service", "billing.guarantee-limit-suffices", "billing.s2-insured"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.funded-in-full", "billing.treatment-only", "billing.treatment-only",
			"billing.insurance-pays-all", "billing.treatment-only", "billing.s2-covers-treatment"}},
	{id: "B-25", says: "What is not known of a promise changes nothing in a second opinion",
		cites:   []vard.Statement{vard.IPO17, vard.IPO23},
		account: secondOpinion("9000.00 SEK", Payer{Kind: S2}, Payer{Kind: Guarantee}, Payer{Kind: Insurance}, paid("9000.00 SEK")),
		outcome: Final, variance: "0.00 SEK",
		payers: []string{"s2 bears 0.00, paid 0.00: settled", "guarantee bears 0.00, paid 0.00: settled", "insurance bears 0.00, paid 0.00: settled",
			"advance bears 9000.00, paid 9000.00: settled"},
		met:   []string{"billing.second-opinion-prepaid"},
		unmet: []string{"billing.treatment-only", "billing.treatment-only", "billing.treatment-only", "billing.insurance-pays-all"}},
	{id: "B-26", says: "A sponsor may remit the money for a second opinion: it is listed as advance",
		cites:   []vard.Statement{vard.IPO17},
		account: secondOpinion("9000.00 SEK", paid("4000.00 SEK"), but(paid("6000.00 SEK"), func(p *Payer) { p.Name = "an embassy" })),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 4000.00, paid 4000.00: settled", "advance bears 5000.00, paid 6000.00: refund 1000.00"},
		met: []string{"billing.second-opinion-prepaid"}},

	{id: "B-27", says: "The first day is not known, but the money came after the last: it was not in advance",
		cites: []vard.Statement{vard.IPO17},
		account: with(secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 11)
		})), func(a *Account) { a.CareFrom = 0 }),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-28", says: "… and on the last day itself it may have been in advance: neither met nor not met",
		cites: []vard.Statement{vard.IPO17},
		account: with(secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 10)
		})), func(a *Account) { a.CareFrom = 0 }),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		open: []string{"billing.second-opinion-prepaid", "billing.estimate-before-care", "billing.receipts-in-advance"}},
	{id: "B-29", says: "A payment of which nobody knows the day leaves it open whether the price was paid in advance",
		cites: []vard.Statement{vard.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("8000.00 SEK", "1000.00 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		open: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-29a", says: "… unless the other payments suffice",
		cites: []vard.Statement{vard.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK", "1000.00 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 10000.00: refund 1000.00"},
		met: []string{"billing.second-opinion-prepaid"}, open: []string{"billing.receipts-in-advance"}},
	{id: "B-29b", says: "… or could not suffice",
		cites: []vard.Statement{vard.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("8000.00 SEK", "999.99 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.funded-in-full"}, open: []string{"billing.receipts-in-advance"}},
	{id: "B-29c", says: "Money paid back on a day nobody knows may have been paid back before",
		cites: []vard.Statement{vard.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK", "-0.01 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
		unmet: []string{"billing.funded-in-full"}, open: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-29d", says: "Without a quote, the price is what it cost",
		cites: []vard.Statement{vard.IPO17},
		account: with(secondOpinion("9000.00 SEK", paid("8999.99 SEK")), func(a *Account) {
			a.Estimate = Estimate{}
		}),
		outcome: Final, payers: []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.funded-in-full"},
		open:  []string{"billing.not-above-estimate", "billing.not-below-estimate", "billing.estimate-before-care"}},

	// Two estimates in order.
	{id: "B-30", says: "A treatment's estimate from the day before the second opinion's statement is refused",
		cites: []vard.Statement{vard.IPO15, vard.IPO16},
		account: with(treatment("1.00 SEK"), func(a *Account) {
			estimated(day(time.February, 19), "1.00 SEK")(a)
			a.SecondOpinionStatement = day(time.February, 20)
		}),
		refused: "estimate.issued before_second_opinion"},
	{id: "B-31", says: "… from the same day is in order",
		cites: []vard.Statement{vard.IPO15, vard.IPO16},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.February, 20), "1.00 SEK")(a)
			a.SecondOpinionStatement = day(time.February, 20)
		}),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"}},
	{id: "B-32", says: "… from the day after is in order",
		cites: []vard.Statement{vard.IPO15, vard.IPO16},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.February, 21), "1.00 SEK")(a)
			a.SecondOpinionStatement = day(time.February, 20)
		}),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"}},
	{id: "B-33", says: "The quote for the second opinion itself comes before its statement",
		cites:   []vard.Statement{vard.IPO15, vard.IPO17},
		account: with(secondOpinion("9000.00 SEK", paid("9000.00 SEK")), func(a *Account) { a.SecondOpinionStatement = day(time.March, 20) }),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		met: []string{"billing.estimate-before-care"}},
	{id: "B-34", says: "An estimate given on the first day of care was given before it",
		cites:   []vard.Statement{vard.IPO16, vard.IPO21},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), estimated(day(time.March, 10), "1.00 SEK")),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"},
		met: []string{"billing.estimate-before-care"}},
	{id: "B-35", says: "… on the day after was not",
		cites:   []vard.Statement{vard.IPO16, vard.IPO21},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), estimated(day(time.March, 11), "1.00 SEK")),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"},
		unmet: []string{"billing.estimate-before-care"}},

	{id: "B-36", says: "… nor was one given after the last day, though the first is not known",
		cites: []vard.Statement{vard.IPO16, vard.IPO21},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.March, 15), "1.00 SEK")(a)
			a.CareFrom = 0
		}),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"},
		unmet: []string{"billing.estimate-before-care"}},
	{id: "B-37", says: "… and one given on the last day may have been given before the first",
		cites: []vard.Statement{vard.IPO16, vard.IPO21},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.March, 14), "1.00 SEK")(a)
			a.CareFrom = 0
		}),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"},
		open: []string{"billing.estimate-before-care"}},

	{id: "B-38", says: "An estimate older than the statement, for a service that nobody named: only the quote for a second opinion can be, and so no guarantee funds it",
		cites: []vard.Statement{vard.IPO15, vard.IPO17},
		account: with(treatment("50.00 SEK", guarantee(Unlimited())), func(a *Account) {
			a.Service = 0
			a.Estimate.Issued, a.SecondOpinionStatement = day(time.February, 19), day(time.February, 20)
		}),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		met:   []string{"billing.guarantee-limit-suffices"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.treatment-only", "billing.guarantee-covers-service", "billing.funded-in-full"}},

	// Guarantee of payment.
	{id: "B-40", says: "Above the limit of a guarantee the patient owes",
		cites:   []vard.Statement{vard.IPO18, vard.IPO25, vard.L200947},
		account: treatment("230000.00 SEK", guarantee(upTo("200000.00 SEK"))),
		outcome: Final, payers: []string{"guarantee bears 200000.00, paid 0.00: bill 200000.00", "patient bears 30000.00, paid 0.00: bill 30000.00"},
		met:   []string{"billing.guarantee-valid", "billing.guarantee-covers-service", "billing.guarantee-currency", "billing.treatment-only"},
		unmet: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-41", says: "A guarantee up to exactly the cost leaves the patient nothing",
		cites:   []vard.Statement{vard.IPO18, vard.IPO25},
		account: treatment("200000.00 SEK", guarantee(upTo("200000.00 SEK"))),
		outcome: Final, payers: []string{"guarantee bears 200000.00, paid 0.00: bill 200000.00"},
		met: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-42", says: "… one öre more, and the patient owes that öre",
		cites:   []vard.Statement{vard.IPO18, vard.IPO25},
		account: treatment("200000.01 SEK", guarantee(upTo("200000.00 SEK"))),
		outcome: Final, payers: []string{"guarantee bears 200000.00, paid 0.00: bill 200000.00", "patient bears 0.01, paid 0.00: bill 0.01"},
		unmet: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-43", says: "Care from the first to the last day of the guarantee is covered",
		cites: []vard.Statement{vard.IPO18},
		account: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidFrom, p.ValidTo = day(time.March, 10), day(time.March, 14)
		})),
		outcome: Final, payers: []string{"guarantee bears 50.00, paid 0.00: bill 50.00"},
		met: []string{"billing.guarantee-valid"}},
	{id: "B-44", says: "A guarantee that begins on the second day of care funds nothing",
		cites: []vard.Statement{vard.IPO18, vard.IPO25},
		account: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidFrom = day(time.March, 11)
		})),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		met:   []string{"billing.guarantee-limit-suffices"},
		unmet: []string{"billing.guarantee-valid", "billing.funded-in-full"}},
	{id: "B-45", says: "A guarantee that ends on the last day but one funds nothing",
		cites: []vard.Statement{vard.IPO18, vard.IPO25},
		account: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidTo = day(time.March, 13)
		})),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.guarantee-valid", "billing.funded-in-full"}},
	{id: "B-46", says: "A guarantee for another service funds nothing",
		cites:   []vard.Statement{vard.IPO18, vard.IPO25},
		account: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.Services = []Service{SecondOpinion} })),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.guarantee-covers-service", "billing.funded-in-full"}},
	{id: "B-47", says: "A guarantee in another currency funds nothing",
		cites:   []vard.Statement{vard.IPO18, vard.IPO25, vard.ISO4217},
		account: treatment("50.00 SEK", guarantee(upTo("5000.00 EUR"))),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.guarantee-currency", "billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-48", says: "A guarantee that arrives after the patient prepaid frees the payment: each pays in its turn",
		cites:   []vard.Statement{vard.IPO18, vard.IPO25},
		account: treatment("800.00 SEK", guarantee(upTo("1000.00 SEK")), paid("800.00 SEK")),
		outcome: Final, payers: []string{"guarantee bears 800.00, paid 0.00: bill 800.00", "advance bears 0.00, paid 800.00: refund 800.00"},
		met: []string{"billing.funded-in-full"}},
	{id: "B-49", says: "What is left goes to the last advance payer, though a guarantee stands after it",
		cites:   []vard.Statement{vard.IPO24, vard.IPO25},
		account: treatment("1000.00 SEK", paid("100.00 SEK"), paid("200.00 SEK"), guarantee(upTo("300.00 SEK"))),
		outcome: Final, payers: []string{"advance bears 100.00, paid 100.00: settled", "advance bears 600.00, paid 200.00: bill 400.00", "guarantee bears 300.00, paid 0.00: bill 300.00"},
		unmet: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-50", says: "Nobody pays: the patient bears all of it, nothing is waived",
		cites:   []vard.Statement{vard.IPO24, vard.IPO25},
		account: treatment("1000.00 SEK"),
		outcome: Final, payers: []string{"patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.funded-in-full"}},

	// Insurance.
	{id: "B-60", says: "Insurance: what is left, less the deductible, times the rate",
		cites:   []vard.Statement{vard.IPO18, vard.IPO22},
		account: treatment("10000.00 SEK", insurance("0.8", money("1000.00 SEK"), Unlimited())),
		outcome: Final, payers: []string{"insurance bears 7200.00, paid 0.00: bill 7200.00", "patient bears 2800.00, paid 0.00: bill 2800.00"},
		met:   []string{"billing.insurance-covers-service", "billing.insurance-valid", "billing.treatment-only"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-61", says: "… at most the limit",
		cites:   []vard.Statement{vard.IPO18, vard.IPO22},
		account: treatment("10000.00 SEK", insurance("0.8", money("1000.00 SEK"), upTo("7199.99 SEK"))),
		outcome: Final, payers: []string{"insurance bears 7199.99, paid 0.00: bill 7199.99", "patient bears 2800.01, paid 0.00: bill 2800.01"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-62", says: "The insurer's part is rounded once, half an öre up; the patient bears the rest",
		cites:   []vard.Statement{vard.IPO18, vard.IPO22},
		account: treatment("0.01 SEK", insurance("0.5", Money{}, Unlimited())),
		outcome: Final, payers: []string{"insurance bears 0.01, paid 0.00: bill 0.01"},
		met: []string{"billing.insurance-pays-all"}},
	{id: "B-63", says: "Just under half an öre is rounded down",
		cites:   []vard.Statement{vard.IPO18, vard.IPO22},
		account: treatment("0.01 SEK", insurance("0.499999999999999999", Money{}, Unlimited())),
		outcome: Final, payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 0.01, paid 0.00: bill 0.01"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-64", says: "A cost below the deductible is the patient's",
		cites:   []vard.Statement{vard.IPO18, vard.IPO25},
		account: treatment("999.99 SEK", insurance("1", money("1000.00 SEK"), Unlimited())),
		outcome: Final, payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 999.99, paid 0.00: bill 999.99"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-65", says: "Insurance that says until when it is valid is bound by it",
		cites: []vard.Statement{vard.IPO18, vard.IPO22},
		account: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) {
			p.ValidTo = day(time.March, 13)
		})),
		outcome: Final, payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.insurance-valid", "billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-66", says: "Insurance that says for which services is bound by it",
		cites: []vard.Statement{vard.IPO18, vard.IPO22},
		account: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) {
			p.Services = []Service{}
		})),
		outcome: Final, payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.insurance-covers-service", "billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-67", says: "Two insurances in order: the second looks at what the first left",
		cites:   []vard.Statement{vard.IPO18, vard.IPO22},
		account: treatment("1000.00 SEK", insurance("0.5", Money{}, Unlimited()), insurance("0.5", money("100.00 SEK"), Unlimited()), paid("500.00 SEK")),
		outcome: Final, payers: []string{"insurance bears 500.00, paid 0.00: bill 500.00", "insurance bears 200.00, paid 0.00: bill 200.00", "advance bears 300.00, paid 500.00: refund 200.00"},
		unmet: []string{"billing.insurance-pays-all", "billing.insurance-pays-all"}},

	// S2.
	{id: "B-70", says: "Under an S2 the patient bears the fee, the competent institution all the rest, and the estimate is not held against the patient",
		cites:   []vard.Statement{vard.IPO18, vard.IPO22, vard.EU883_20, vard.EU987_26, vard.EU987_62, vard.F711_5, vard.F711_9},
		account: with(treatment("230000.00 SEK", s2("100.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "-20000.00 SEK",
		payers: []string{"s2 bears 229900.00, paid 0.00: bill 229900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
		met:    []string{"billing.s2-insured", "billing.s2-covers-treatment", "billing.s2-valid", "billing.s2-fee-only", "billing.treatment-only"},
		unmet:  []string{"billing.not-below-estimate", "billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-71", says: "A fee paid at the reception is the patient's share",
		cites:   []vard.Statement{vard.IPO18, vard.F711_9},
		account: treatment("230000.00 SEK", s2("100.00 SEK"), paid("100.00 SEK")),
		outcome: Final, payers: []string{"s2 bears 229900.00, paid 0.00: bill 229900.00", "advance bears 100.00, paid 100.00: settled"},
		met: []string{"billing.s2-fee-only", "billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-72", says: "An advance listed before the S2 is used up first: the patient bears more than a resident, and the finding says so",
		cites:   []vard.Statement{vard.F711_9, vard.EU883_20},
		account: treatment("1000.00 SEK", paid("300.00 SEK"), s2("100.00 SEK")),
		outcome: Final, payers: []string{"advance bears 400.00, paid 300.00: bill 100.00", "s2 bears 600.00, paid 0.00: bill 600.00"},
		unmet: []string{"billing.s2-fee-only", "billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-73", says: "A cost below the fee is the patient's",
		cites:   []vard.Statement{vard.F711_9},
		account: treatment("99.99 SEK", s2("100.00 SEK")),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 99.99, paid 0.00: bill 99.99"},
		unmet: []string{"billing.funded-in-full"}},
	{id: "B-74", says: "One öre above the fee is the institution's",
		cites:   []vard.Statement{vard.F711_9},
		account: treatment("100.01 SEK", s2("100.00 SEK")),
		outcome: Final, payers: []string{"s2 bears 0.01, paid 0.00: bill 0.01", "patient bears 100.00, paid 0.00: bill 100.00"},
		met:   []string{"billing.s2-fee-only"},
		unmet: []string{"billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-75", says: "A person insured in Sweden has no S2 for Sweden",
		cites:   []vard.Statement{vard.EU883_20, vard.ISO3166},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "SE" })),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.s2-insured", "billing.funded-in-full"}},
	{id: "B-76", says: "… nor has one insured in the United States",
		cites:   []vard.Statement{vard.EU883_20, vard.ISO3166},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "US" })),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.s2-insured", "billing.funded-in-full"}},
	{id: "B-77", says: "A person insured in the United Kingdom has one by agreement",
		cites:   []vard.Statement{vard.UKS2, vard.ISO3166},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "GB" }), paid("100.00 SEK")),
		outcome: Final, payers: []string{"s2 bears 900.00, paid 0.00: bill 900.00", "advance bears 100.00, paid 100.00: settled"},
		met: []string{"billing.s2-insured"}, referrals: []string{"forsakringskassan"}},
	{id: "B-78", says: "An S2 that ends before the last day of care funds nothing; another is to be sought at the competent institution",
		cites: []vard.Statement{vard.EU883_20, vard.EU987_26},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) {
			p.ValidTo = day(time.March, 13)
		})),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.s2-valid", "billing.funded-in-full"}, referrals: []string{"competent_institution"}},
	{id: "B-79", says: "An S2 that does not authorise the treatment funds nothing of it",
		cites:   []vard.Statement{vard.EU987_26},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services = []Service{} })),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.s2-covers-treatment", "billing.funded-in-full"}, referrals: []string{"competent_institution"}},
	{id: "B-80", says: "The European health insurance card is no kind of payer",
		cites:   []vard.Statement{vard.EU883_19, vard.IPO22},
		account: treatment("1000.00 SEK", Payer{Kind: 99}),
		refused: "payers[0].kind unknown_name"},

	// Facts that nobody has given.
	{id: "B-90", says: "Until when the guarantee is valid is not known, and it matters",
		cites:   []vard.Statement{vard.IPO18},
		account: treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = 0 })),
		outcome: Incomplete, missing: []string{"payers[0].validTo"}, payers: []string{"guarantee bears ?, paid 0.00"}},
	{id: "B-91", says: "… but not where the guarantee begins after the care",
		cites: []vard.Statement{vard.IPO18},
		account: treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidFrom, p.ValidTo = day(time.March, 11), 0
		})),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.guarantee-valid", "billing.funded-in-full"}},
	{id: "B-92", says: "… nor where an advance has already paid for all",
		cites:   []vard.Statement{vard.IPO18},
		account: treatment("1000.00 SEK", paid("1000.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = 0 })),
		outcome: Final, payers: []string{"advance bears 1000.00, paid 1000.00: settled", "guarantee bears 0.00, paid 0.00: settled"}},
	{id: "B-93", says: "… and does where one öre is left",
		cites:   []vard.Statement{vard.IPO18},
		account: treatment("1000.01 SEK", paid("1000.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = 0 })),
		outcome: Incomplete, missing: []string{"payers[1].validTo"}, payers: []string{"advance bears ?, paid 1000.00", "guarantee bears ?, paid 0.00"}},
	{id: "B-94", says: "An unknown limit is not an unlimited one",
		cites:   []vard.Statement{vard.IPO18},
		account: treatment("1000.00 SEK", guarantee(Limit{})),
		outcome: Incomplete, missing: []string{"payers[0].limit"}, payers: []string{"guarantee bears ?, paid 0.00"}},
	{id: "B-95", says: "Country, fee, services and days of an S2 are asked for",
		cites:   []vard.Statement{vard.IPO18, vard.EU883_20},
		account: treatment("1000.00 SEK", Payer{Kind: S2}),
		outcome: Incomplete, payers: []string{"s2 bears ?, paid 0.00"},
		missing: []string{"payers[0].validFrom", "payers[0].validTo", "payers[0].services", "payers[0].insuredIn", "payers[0].patientFee"}},
	{id: "B-96", says: "Rate and limit of insurance are asked for, the deductible is none where none is given",
		cites:   []vard.Statement{vard.IPO18, vard.IPO22},
		account: treatment("1000.00 SEK", Payer{Kind: Insurance}),
		outcome: Incomplete, payers: []string{"insurance bears ?, paid 0.00"}, missing: []string{"payers[0].limit", "payers[0].rate"}},
	{id: "B-97", says: "The days of care are asked for where a promise depends on them",
		cites:   []vard.Statement{vard.IPO18},
		account: with(treatment("1000.00 SEK", guarantee(Unlimited())), func(a *Account) { a.CareFrom, a.CareTo = 0, 0 }),
		outcome: Incomplete, payers: []string{"guarantee bears ?, paid 0.00"}, missing: []string{"careFrom", "careTo"}},
	{id: "B-98", says: "… and not where none does",
		cites:   []vard.Statement{vard.IPO18},
		account: with(treatment("1000.00 SEK", paid("1000.00 SEK")), func(a *Account) { a.CareFrom, a.CareTo = 0, 0 }),
		outcome: Final, payers: []string{"advance bears 1000.00, paid 1000.00: settled"}},
	{id: "B-99", says: "Whether it was a second opinion is asked where it changes who pays",
		cites:   []vard.Statement{vard.IPO17, vard.IPO18},
		account: with(treatment("1000.00 SEK", guarantee(Unlimited())), func(a *Account) { a.Service = 0 }),
		outcome: Incomplete, payers: []string{"guarantee bears ?, paid 0.00"}, missing: []string{"service"}},

	{id: "B-9A", says: "Where nothing is left for it, nothing of an S2 is asked",
		cites:   []vard.Statement{vard.IPO18},
		account: treatment("1000.00 SEK", paid("1000.00 SEK"), Payer{Kind: S2}),
		outcome: Final, payers: []string{"advance bears 1000.00, paid 1000.00: settled", "s2 bears 0.00, paid 0.00: settled"}},
	{id: "B-9B", says: "A guarantee that ended before care begins funds nothing, however long the care lasts",
		cites: []vard.Statement{vard.IPO18},
		account: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = day(time.March, 9) })), func(a *Account) {
			a.CareTo = 0
		}),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.guarantee-valid", "billing.funded-in-full"}},
	{id: "B-9C", says: "One that ends on the first day of care may cover it: the last day is asked for",
		cites: []vard.Statement{vard.IPO18},
		account: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = day(time.March, 10) })), func(a *Account) {
			a.CareTo = 0
		}),
		outcome: Incomplete, missing: []string{"careTo"}, payers: []string{"guarantee bears ?, paid 0.00"}},
	{id: "B-9D", says: "A single day of care that is the last day of the guarantee: whenever it began, it covers that day",
		cites: []vard.Statement{vard.IPO18},
		account: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidFrom, p.ValidTo = 0, day(time.March, 10) })), func(a *Account) {
			a.CareTo = a.CareFrom
		}),
		outcome: Final, payers: []string{"guarantee bears 1000.00, paid 0.00: bill 1000.00"}, met: []string{"billing.guarantee-valid"}},

	{id: "B-9E", says: "Of a guarantee without days, for care without days, both are asked",
		cites: []vard.Statement{vard.IPO18},
		account: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidFrom, p.ValidTo = 0, 0 })), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		outcome: Incomplete, missing: []string{"careFrom", "careTo", "payers[0].validFrom", "payers[0].validTo"}, payers: []string{"guarantee bears ?, paid 0.00"}},
	{id: "B-9F", says: "Insurance that names no days does not ask for those of care",
		cites: []vard.Statement{vard.IPO18, vard.IPO22},
		account: with(treatment("1000.00 SEK", insurance("1", Money{}, Unlimited())), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		outcome: Final, payers: []string{"insurance bears 1000.00, paid 0.00: bill 1000.00"}},
	{id: "B-9G", says: "Insurance that names its last day asks for the last day of care only",
		cites: []vard.Statement{vard.IPO18, vard.IPO22},
		account: with(treatment("1000.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidTo = day(time.March, 31) })), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		outcome: Incomplete, missing: []string{"careTo"}, payers: []string{"insurance bears ?, paid 0.00"}},
	{id: "B-9H", says: "… and one that names its first day for the first only",
		cites: []vard.Statement{vard.IPO18, vard.IPO22},
		account: with(treatment("1000.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidFrom = day(time.March, 1) })), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		outcome: Incomplete, missing: []string{"careFrom"}, payers: []string{"insurance bears ?, paid 0.00"}},

	// Other currencies; what contradicts itself.
	{id: "B-A0", says: "Yen have no decimals: half a yen of the insurer's part is a yen",
		cites: []vard.Statement{vard.ISO4217},
		account: with(treatment("0.00 SEK", insurance("0.5", Money{}, Unlimited()), but(Payer{Kind: Advance}, func(p *Payer) {
			p.Receipts = []Receipt{{day(time.March, 1), money("500000 JPY")}}
		})), func(a *Account) {
			a.Currency, a.Actual.Lines = JPY, lines("1000001 JPY")
		}),
		outcome: Final, payers: []string{"insurance bears 500001, paid 0: bill 500001", "advance bears 500000, paid 500000: settled"},
		unmet: []string{"billing.insurance-pays-all"}},
	{id: "B-A1", says: "Kuwaiti dinars have three decimals",
		cites: []vard.Statement{vard.ISO4217},
		account: with(treatment("0.00 SEK", guarantee(upTo("7000.500 KWD"))), func(a *Account) {
			a.Currency, a.Actual.Lines = KWD, lines("7000.000 KWD", "0.501 KWD")
			a.Estimate.Lines = lines("7000.000 KWD")
		}),
		outcome: Final, variance: "0.501 KWD",
		payers: []string{"guarantee bears 7000.500, paid 0.000: bill 7000.500", "patient bears 0.001, paid 0.000: bill 0.001"},
		unmet:  []string{"billing.not-above-estimate", "billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-A2", says: "Two currencies are never added",
		cites:   []vard.Statement{vard.ISO4217},
		account: with(treatment("0.00 SEK"), func(a *Account) { a.Actual.Lines = lines("1.00 SEK", "2.00 SEK", "3.00 EUR") }),
		refused: "actual.lines[2].amount currency_mismatch"},
	{id: "B-A3", says: "An account names its currency",
		cites:   []vard.Statement{vard.ISO4217},
		account: with(treatment("1.00 SEK"), func(a *Account) { a.Currency = 0 }),
		refused: "currency unknown_currency"},
	{id: "B-A4", says: "Whole kronor are for Swedish kronor only, not even for Norwegian ones",
		cites:   []vard.Statement{vard.Ore},
		account: with(treatment("1.00 NOK"), func(a *Account) { a.Currency, a.Rounding = NOK, WholeKrona }),
		refused: "rounding rounding_currency"},
	{id: "B-A5", says: "Care that ends before it begins contradicts itself",
		cites:   []vard.Statement{vard.IPO21},
		account: with(treatment("1.00 SEK"), func(a *Account) { a.CareTo = day(time.March, 9) }),
		refused: "careTo impossible_order"},
	{id: "B-A6", says: "A promise that ends before it begins contradicts itself",
		cites:   []vard.Statement{vard.IPO18},
		account: treatment("1.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = day(time.February, 28) })),
		refused: "payers[0].validTo impossible_order"},
	{id: "B-A7", says: "Money received in another currency is refused, not converted",
		cites: []vard.Statement{vard.ISO4217},
		account: treatment("1.00 SEK", paid("1.00 SEK"), but(paid("1.00 SEK"), func(p *Payer) {
			p.Receipts[0].Amount = money("1.00 EUR")
		})),
		refused: "payers[1].receipts[0].amount currency_mismatch"},
}

func TestSpecBilling(t *testing.T) {
	var coverage spec.Coverage
	for _, r := range specification {
		t.Run(r.id+" "+r.says, func(t *testing.T) {
			require.NotEmpty(t, r.cites)
			s, err := Settle(r.account)
			if r.refused != "" {
				var refusal *vard.Error
				require.ErrorAs(t, err, &refusal)
				assert.Equal(t, r.refused, refusal.Field+" "+string(refusal.Code))
				return
			}
			require.NoError(t, err)
			coverage.Note(s.Findings())
			assert.Equal(t, r.outcome, s.Outcome())
			var payers []string
			for _, e := range s.Payers() {
				payers = append(payers, says(e))
			}
			assert.Equal(t, r.payers, payers)
			assert.Equal(t, r.variance, s.Variance().String())
			assert.Equal(t, append([]string{}, r.missing...), spec.Names(s.Missing()))
			var met, unmet, open []string
			for f := range s.Findings() {
				switch f.Met {
				case vard.Yes:
					met = append(met, f.Rule.ID())
				case vard.No:
					unmet = append(unmet, f.Rule.ID())
				case vard.Unknown:
					open = append(open, f.Rule.ID())
				}
			}
			assert.Subset(t, met, r.met)
			assert.Subset(t, open, r.open)
			assert.ElementsMatch(t, r.unmet, unmet)
			var bodies []string
			for f := range s.Referrals() {
				bodies = append(bodies, f.Body.String())
			}
			assert.Equal(t, r.referrals, bodies)
		})
	}
	coverage.Check(t, Rules())
}

// What is read, not decided.
var read = []struct {
	id    string
	says  string
	cites []vard.Statement
}{
	{id: "billing.price-individual", says: "The price follows the complexity of the case", cites: []vard.Statement{vard.IPO14}},
	{id: "billing.agreement-and-estimate", says: "An agreement and the estimated costs are sent, then the actual ones", cites: []vard.Statement{vard.IPO16, vard.IPO21}},
	{id: "billing.kinds-of-payment", says: "Four ways to pay for a treatment", cites: []vard.Statement{vard.IPO18, vard.IPO22}},
	{id: "billing.no-ehic", says: "The European health insurance card never pays for planned care", cites: []vard.Statement{vard.EU883_19}},
	{id: "billing.whole-krona", says: "When and how öre are rounded", cites: []vard.Statement{vard.Ore}},
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
