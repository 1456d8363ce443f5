package billing

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
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

// ahead is a treatment before any of its charges is posted, with its estimate.
func ahead(estimate string, payers ...Payer) Account {
	return with(treatment("0.00 SEK", payers...), func(a *Account) {
		estimated(day(time.March, 1), estimate)(a)
		a.Actual = Actual{}
	})
}

// quoted is a second opinion of which nothing is known but its quote and its payers.
func quoted(price string, payers ...Payer) Account {
	return with(secondOpinion(price, payers...), func(a *Account) { a.CareFrom, a.CareTo, a.Actual = 0, 0, Actual{} })
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

// why writes a refusal: field and code, and the field that it contradicts.
func why(t *testing.T, err error) string {
	t.Helper()
	var refusal *vard.Error
	require.ErrorAs(t, err, &refusal)
	text := refusal.Field + " " + string(refusal.Code)
	if refusal.Other != "" {
		text += " with " + refusal.Other
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
	ask       []string // what else is asked, though no share depends on it yet
	met       []string // findings met, among others
	unmet     []string // all findings not met
	open      []string // findings neither met nor not met, among others
	absent    []string // no findings, among others: not in play
	referrals []string
	refused   string // field and code, as why writes them; then nothing else
}

var specification = []row{
	// Estimate and actual: money that was paid in full in advance.
	{id: "B-01", says: "A treatment that cost less than was estimated and paid: the difference is refunded",
		cites:   []vard.Statement{cite.IPO18, cite.IPO20, cite.IPO21, cite.IPO22},
		account: with(treatment("243517.50 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "-6482.50 SEK",
		payers: []string{"advance bears 243517.50, paid 250000.00: refund 6482.50"},
		met:    []string{"billing.not-above-estimate", "billing.estimate-before-care", "billing.actual-final", "billing.funded-in-full"},
		unmet:  []string{"billing.not-below-estimate"}},
	{id: "B-02", says: "A treatment that cost less than was paid, where whole kronor were agreed: 50 öre to refund are rounded up, and the rounding is shown apart",
		cites: []vard.Statement{cite.IPO20, cite.Ore},
		account: with(treatment("243517.50 SEK", paid("250000.00 SEK")), func(a *Account) {
			estimated(day(time.March, 1), "250000.00 SEK")(a)
			a.Rounding = WholeKrona
		}),
		outcome: Final, variance: "-6482.50 SEK",
		payers: []string{"advance bears 243517.50, paid 250000.00: refund 6483.00 (rounded 0.50)"},
		unmet:  []string{"billing.not-below-estimate"}},
	{id: "B-03", says: "A treatment that cost more than was estimated and paid: the difference is billed",
		cites:   []vard.Statement{cite.IPO19},
		account: with(treatment("251000.49 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "1000.49 SEK",
		payers: []string{"advance bears 251000.49, paid 250000.00: bill 1000.49"},
		met:    []string{"billing.not-below-estimate"},
		unmet:  []string{"billing.not-above-estimate", "billing.funded-in-full"}},
	{id: "B-04", says: "A treatment that cost more than was paid, in whole kronor: 49 öre due are rounded down, and the rounding is shown apart",
		cites: []vard.Statement{cite.IPO19, cite.Ore},
		account: with(treatment("251000.49 SEK", paid("250000.00 SEK")), func(a *Account) {
			estimated(day(time.March, 1), "250000.00 SEK")(a)
			a.Rounding = WholeKrona
		}),
		outcome: Final, variance: "1000.49 SEK",
		payers: []string{"advance bears 251000.49, paid 250000.00: bill 1000.00 (rounded -0.49)"},
		unmet:  []string{"billing.not-above-estimate", "billing.funded-in-full"}},
	{id: "B-05", says: "Estimate, payment and cost are equal: nothing is billed and nothing refunded",
		cites:   []vard.Statement{cite.IPO19, cite.IPO20},
		account: with(treatment("250000.00 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "0.00 SEK",
		payers: []string{"advance bears 250000.00, paid 250000.00: settled"},
		met:    []string{"billing.not-above-estimate", "billing.not-below-estimate", "billing.funded-in-full"}},
	{id: "B-06", says: "A treatment that cost one öre above the estimate that was paid: the öre is billed",
		cites:   []vard.Statement{cite.IPO19},
		account: with(treatment("250000.01 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "0.01 SEK",
		payers: []string{"advance bears 250000.01, paid 250000.00: bill 0.01"},
		unmet:  []string{"billing.not-above-estimate", "billing.funded-in-full"}},
	{id: "B-07", says: "A treatment that cost one öre below the estimate that was paid: the öre is refunded",
		cites:   []vard.Statement{cite.IPO20},
		account: with(treatment("249999.99 SEK", paid("250000.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "-0.01 SEK",
		payers: []string{"advance bears 249999.99, paid 250000.00: refund 0.01"},
		unmet:  []string{"billing.not-below-estimate"}},
	{id: "B-08", says: "A bank kept 100 kronor of the payment: they are unpaid, though cost and estimate agree",
		cites:   []vard.Statement{cite.IPO19, cite.IPO25},
		account: with(treatment("250000.00 SEK", paid("249900.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "0.00 SEK",
		payers: []string{"advance bears 250000.00, paid 249900.00: bill 100.00"},
		unmet:  []string{"billing.funded-in-full"}},
	{id: "B-09", says: "Forty-nine öre due in whole kronor come to nothing to pay",
		cites:   []vard.Statement{cite.Ore},
		account: with(treatment("100.49 SEK", paid("100.00 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		outcome: Final, payers: []string{"advance bears 100.49, paid 100.00: settled (rounded -0.49)"},
		unmet: []string{"billing.funded-in-full"}},
	{id: "B-10", says: "Forty-nine öre to refund in whole kronor come to nothing to pay",
		cites:   []vard.Statement{cite.Ore},
		account: with(treatment("100.00 SEK", paid("100.49 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		outcome: Final, payers: []string{"advance bears 100.00, paid 100.49: settled (rounded -0.49)"}},
	{id: "B-10a", says: "One öre to refund in whole kronor comes to nothing to pay, and the öre is shown as taken away",
		cites:   []vard.Statement{cite.Ore},
		account: with(treatment("100.00 SEK", paid("100.01 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		outcome: Final, payers: []string{"advance bears 100.00, paid 100.01: settled (rounded -0.01)"}},
	{id: "B-11", says: "Fifty öre due in whole kronor are a krona",
		cites:   []vard.Statement{cite.Ore},
		account: with(treatment("100.50 SEK", paid("100.00 SEK")), func(a *Account) { a.Rounding = WholeKrona }),
		outcome: Final, payers: []string{"advance bears 100.50, paid 100.00: bill 1.00 (rounded 0.50)"},
		unmet: []string{"billing.funded-in-full"}},

	// Provisional, cancelled, credit.
	{id: "B-12", says: "While charges are still to be posted nothing is due",
		cites:   []vard.Statement{cite.IPO21},
		account: with(treatment("1000.00 SEK", paid("5000.00 SEK")), func(a *Account) { a.Actual.Final = false }),
		outcome: Provisional, payers: []string{"advance bears 1000.00, paid 5000.00"},
		unmet: []string{"billing.actual-final"}},
	{id: "B-13", says: "Before any charge is posted nobody bears anything yet",
		cites:   []vard.Statement{cite.IPO21},
		account: with(treatment("0.00 SEK", paid("5000.00 SEK"), guarantee(Limit{})), func(a *Account) { a.Actual = Actual{} }),
		outcome: Provisional, payers: []string{"advance bears ?, paid 5000.00", "guarantee bears ?, paid 0.00"},
		unmet: []string{"billing.actual-final"}},
	{id: "B-13a", says: "Before any charge is posted, what would be missing if the care cost what was estimated is asked for",
		cites:   []vard.Statement{cite.IPO18, cite.IPO21},
		account: ahead("5000.01 SEK", paid("5000.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = 0 })),
		outcome: Provisional, payers: []string{"advance bears ?, paid 5000.00", "guarantee bears ?, paid 0.00"},
		ask: []string{"payers[1].validTo"}, unmet: []string{"billing.actual-final"}},
	{id: "B-13b", says: "Before any charge is posted nothing is asked of a guarantee where an advance has paid the whole estimate",
		cites:   []vard.Statement{cite.IPO18, cite.IPO21},
		account: ahead("5000.00 SEK", paid("5000.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = 0 })),
		outcome: Provisional, payers: []string{"advance bears ?, paid 5000.00", "guarantee bears ?, paid 0.00"},
		unmet: []string{"billing.actual-final"}},
	{id: "B-13c", says: "A list of charges that is still empty is no charge: the estimate tells what to ask",
		cites:   []vard.Statement{cite.IPO18, cite.IPO21},
		account: with(ahead("5000.00 SEK", guarantee(Limit{})), func(a *Account) { a.Actual.Lines = []Line{} }),
		outcome: Provisional, variance: "-5000.00 SEK", payers: []string{"guarantee bears 0.00, paid 0.00"},
		ask: []string{"payers[0].limit"}, unmet: []string{"billing.not-below-estimate", "billing.actual-final"}},
	{id: "B-13d", says: "Once a charge is posted, what it leaves open is missing, and the estimate tells nothing more",
		cites:   []vard.Statement{cite.IPO18, cite.IPO21},
		account: with(ahead("5000.01 SEK", paid("5000.00 SEK"), guarantee(Limit{})), func(a *Account) { a.Actual.Lines = lines("5000.00 SEK") }),
		outcome: Provisional, variance: "-0.01 SEK", payers: []string{"advance bears 5000.00, paid 5000.00", "guarantee bears 0.00, paid 0.00"},
		unmet: []string{"billing.not-below-estimate", "billing.actual-final"}},
	{id: "B-13e", says: "A treatment cancelled after its estimate cost nothing: nothing is asked",
		cites:   []vard.Statement{cite.IPO18, cite.IPO21},
		account: with(ahead("5000.00 SEK", guarantee(Limit{})), func(a *Account) { a.Actual.Final = true }),
		outcome: Final, variance: "-5000.00 SEK", payers: []string{"guarantee bears 0.00, paid 0.00: settled"},
		unmet: []string{"billing.not-below-estimate"}},
	{id: "B-14", says: "A cancelled treatment is final with no lines: everything received goes back to those who paid it",
		cites: []vard.Statement{cite.IPO20},
		account: with(treatment("0.00 SEK", paid("5000.00 SEK"), but(guarantee(upTo("1.00 SEK")), func(p *Payer) {
			p.Receipts = paid("70.00 SEK").Receipts
		})), func(a *Account) { a.Actual = Actual{Final: true} }),
		outcome: Final, payers: []string{"advance bears 0.00, paid 5000.00: refund 5000.00", "guarantee bears 0.00, paid 70.00: refund 70.00"},
		met: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-15", says: "A credit line lowers the cost, and what was paid above it is refunded",
		cites:   []vard.Statement{cite.IPO21},
		account: with(treatment("0.00 SEK", paid("1000.00 SEK")), func(a *Account) { a.Actual.Lines = lines("1000.00 SEK", "-250.00 SEK") }),
		outcome: Final, payers: []string{"advance bears 750.00, paid 1000.00: refund 250.00"}},
	{id: "B-16", says: "Credit down to nothing is no cost, and nobody bears anything",
		cites:   []vard.Statement{cite.IPO21},
		account: with(treatment("0.00 SEK"), func(a *Account) { a.Actual.Lines = lines("1000.00 SEK", "-1000.00 SEK") }),
		outcome: Final},
	{id: "B-17", says: "Credit one öre below nothing contradicts itself and is refused",
		cites:   []vard.Statement{cite.IPO21},
		account: with(treatment("0.00 SEK"), func(a *Account) { a.Actual.Lines = lines("1000.00 SEK", "-1000.01 SEK") }),
		refused: "actual.lines negative_total"},
	{id: "B-18", says: "A part already paid back counts as not received: only the rest is refunded",
		cites:   []vard.Statement{cite.IPO20},
		account: treatment("700.00 SEK", paid("1000.00 SEK", "-100.00 SEK")),
		outcome: Final, payers: []string{"advance bears 700.00, paid 900.00: refund 200.00"}},

	// The second opinion.
	{id: "B-20", says: "A second opinion paid privately and in full on the day before it was paid in advance",
		cites: []vard.Statement{cite.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 9)
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		met: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-21", says: "A second opinion paid in full on its first day was paid in advance",
		cites: []vard.Statement{cite.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 10)
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		met: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-22", says: "A second opinion paid on the day after its first day was not paid in advance, though the money is the same",
		cites: []vard.Statement{cite.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 11)
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-23", says: "A second opinion paid one öre short of its price was not paid in full, and the öre is billed",
		cites:   []vard.Statement{cite.IPO17},
		account: secondOpinion("9000.00 SEK", paid("8999.99 SEK")),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
		met:   []string{"billing.receipts-in-advance"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.funded-in-full"}},
	{id: "B-24", says: "A guarantee, insurance and an S2 fund nothing of a second opinion; the patient does",
		cites: []vard.Statement{cite.IPO17, cite.IPO22, cite.IPO23, cite.IPO25},
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
		cites:   []vard.Statement{cite.IPO17, cite.IPO23},
		account: secondOpinion("9000.00 SEK", Payer{Kind: S2}, Payer{Kind: Guarantee}, Payer{Kind: Insurance}, paid("9000.00 SEK")),
		outcome: Final, variance: "0.00 SEK",
		payers: []string{"s2 bears 0.00, paid 0.00: settled", "guarantee bears 0.00, paid 0.00: settled", "insurance bears 0.00, paid 0.00: settled",
			"advance bears 9000.00, paid 9000.00: settled"},
		met:   []string{"billing.second-opinion-prepaid"},
		unmet: []string{"billing.treatment-only", "billing.treatment-only", "billing.treatment-only", "billing.insurance-pays-all"}},
	{id: "B-26", says: "A sponsor may remit the money for a second opinion: it is listed as advance",
		cites:   []vard.Statement{cite.IPO17},
		account: secondOpinion("9000.00 SEK", paid("4000.00 SEK"), but(paid("6000.00 SEK"), func(p *Payer) { p.Name = "an embassy" })),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 4000.00, paid 4000.00: settled", "advance bears 5000.00, paid 6000.00: refund 1000.00"},
		met: []string{"billing.second-opinion-prepaid"}},

	{id: "B-27", says: "The first day of the second opinion is not known, but the money came after the last: it was not in advance",
		cites: []vard.Statement{cite.IPO17},
		account: with(secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 11)
		})), func(a *Account) { a.CareFrom = 0 }),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-28", says: "The first day of the second opinion is not known, and the money came on the last: whether it was in advance stays open",
		cites: []vard.Statement{cite.IPO17},
		account: with(secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) {
			p.Receipts[0].On = day(time.March, 10)
		})), func(a *Account) { a.CareFrom = 0 }),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		open: []string{"billing.second-opinion-prepaid", "billing.estimate-before-care", "billing.receipts-in-advance"}},
	{id: "B-29", says: "A payment of which nobody knows the day leaves it open whether the price was paid in advance",
		cites: []vard.Statement{cite.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("8000.00 SEK", "1000.00 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		open: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-29a", says: "Of a payment on a day nobody knows nothing depends where the other payments were the whole price: it was paid in advance",
		cites: []vard.Statement{cite.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK", "1000.00 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 10000.00: refund 1000.00"},
		met: []string{"billing.second-opinion-prepaid"}, open: []string{"billing.receipts-in-advance"}},
	{id: "B-29b", says: "A payment on a day nobody knows that could not make up the price leaves no doubt: it was not paid in advance",
		cites: []vard.Statement{cite.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("8000.00 SEK", "999.99 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.funded-in-full"}, open: []string{"billing.receipts-in-advance"}},
	{id: "B-29c", says: "Money paid back on a day nobody knows may have been paid back before: whether the price was paid in advance stays open",
		cites: []vard.Statement{cite.IPO17},
		account: secondOpinion("9000.00 SEK", but(paid("9000.00 SEK", "-0.01 SEK"), func(p *Payer) {
			p.Receipts[1].On = 0
		})),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
		unmet: []string{"billing.funded-in-full"}, open: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}},
	{id: "B-29d", says: "Where there was no quote the price is what the second opinion cost: one öre less was not paid in full",
		cites: []vard.Statement{cite.IPO17},
		account: with(secondOpinion("9000.00 SEK", paid("8999.99 SEK")), func(a *Account) {
			a.Estimate = Estimate{}
		}),
		outcome: Final, payers: []string{"advance bears 9000.00, paid 8999.99: bill 0.01"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.funded-in-full"},
		open:  []string{"billing.not-above-estimate", "billing.not-below-estimate", "billing.estimate-before-care"}},

	// Two estimates in order.
	{id: "B-29e", says: "Before a second opinion of which neither days nor charges are known, nothing paid is not the price paid in advance",
		cites:   []vard.Statement{cite.IPO17, cite.IPO23},
		account: quoted("9000.00 SEK", guarantee(Unlimited())),
		outcome: Provisional, payers: []string{"guarantee bears ?, paid 0.00"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.actual-final", "billing.treatment-only", "billing.guarantee-covers-service"}},
	{id: "B-29f", says: "Before a second opinion of which neither days nor charges are known, one öre short is not the price paid in advance",
		cites:   []vard.Statement{cite.IPO17},
		account: quoted("9000.00 SEK", paid("8999.99 SEK")),
		outcome: Provisional, payers: []string{"advance bears ?, paid 8999.99"},
		open: []string{"billing.receipts-in-advance"}, unmet: []string{"billing.second-opinion-prepaid", "billing.actual-final"}},
	{id: "B-29g", says: "The whole price is paid, and the day of the second opinion is not known: whether it was in advance stays open",
		cites:   []vard.Statement{cite.IPO17},
		account: quoted("9000.00 SEK", paid("9000.00 SEK")),
		outcome: Provisional, payers: []string{"advance bears ?, paid 9000.00"},
		open: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}, unmet: []string{"billing.actual-final"}},
	{id: "B-29h", says: "Before a second opinion whose first day is known, one öre short is not the price paid in advance",
		cites:   []vard.Statement{cite.IPO17},
		account: with(quoted("9000.00 SEK", paid("8999.99 SEK")), func(a *Account) { a.CareFrom = day(time.March, 10) }),
		outcome: Provisional, payers: []string{"advance bears ?, paid 8999.99"},
		met: []string{"billing.receipts-in-advance"}, unmet: []string{"billing.second-opinion-prepaid", "billing.actual-final"}},
	{id: "B-29i", says: "Before a second opinion whose first day is known, the whole price is paid in advance",
		cites:   []vard.Statement{cite.IPO17},
		account: with(quoted("9000.00 SEK", paid("9000.00 SEK")), func(a *Account) { a.CareFrom = day(time.March, 10) }),
		outcome: Provisional, payers: []string{"advance bears ?, paid 9000.00"},
		met: []string{"billing.second-opinion-prepaid", "billing.receipts-in-advance"}, unmet: []string{"billing.actual-final"}},
	{id: "B-29j", says: "Charges were posted before the days were: one öre less than the quote is not the price paid in advance",
		cites:   []vard.Statement{cite.IPO17},
		account: with(quoted("9000.00 SEK", paid("8999.99 SEK")), func(a *Account) { a.Actual.Lines = lines("5000.00 SEK") }),
		outcome: Provisional, variance: "-4000.00 SEK", payers: []string{"advance bears 5000.00, paid 8999.99"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.not-below-estimate", "billing.actual-final"}},
	{id: "B-29k", says: "Without a quote and without charges the price is not known: whether it was paid in advance stays open",
		cites:   []vard.Statement{cite.IPO17},
		account: with(quoted("9000.00 SEK", paid("9000.00 SEK")), func(a *Account) { a.Estimate = Estimate{} }),
		outcome: Provisional, payers: []string{"advance bears ?, paid 9000.00"},
		open: []string{"billing.second-opinion-prepaid"}, unmet: []string{"billing.actual-final"}},
	{id: "B-30", says: "A treatment's estimate from the day before the second opinion's statement is refused",
		cites: []vard.Statement{cite.IPO15, cite.IPO16},
		account: with(treatment("1.00 SEK"), func(a *Account) {
			estimated(day(time.February, 19), "1.00 SEK")(a)
			a.SecondOpinionStatement = day(time.February, 20)
		}),
		refused: "estimate.issued before_second_opinion with secondOpinionStatement"},
	{id: "B-31", says: "A treatment's estimate from the same day as the second opinion's statement is in order",
		cites: []vard.Statement{cite.IPO15, cite.IPO16},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.February, 20), "1.00 SEK")(a)
			a.SecondOpinionStatement = day(time.February, 20)
		}),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"}},
	{id: "B-32", says: "A treatment's estimate from the day after the second opinion's statement is in order",
		cites: []vard.Statement{cite.IPO15, cite.IPO16},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.February, 21), "1.00 SEK")(a)
			a.SecondOpinionStatement = day(time.February, 20)
		}),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"}},
	{id: "B-33", says: "The quote for the second opinion itself comes before its statement and is in order",
		cites:   []vard.Statement{cite.IPO15, cite.IPO17},
		account: with(secondOpinion("9000.00 SEK", paid("9000.00 SEK")), func(a *Account) { a.SecondOpinionStatement = day(time.March, 20) }),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 9000.00, paid 9000.00: settled"},
		met: []string{"billing.estimate-before-care"}},
	{id: "B-34", says: "An estimate given on the first day of care counts as given before it",
		cites:   []vard.Statement{cite.IPO16, cite.IPO21},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), estimated(day(time.March, 10), "1.00 SEK")),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"},
		met: []string{"billing.estimate-before-care"}},
	{id: "B-35", says: "An estimate given on the day after the first day of care was not given in time",
		cites:   []vard.Statement{cite.IPO16, cite.IPO21},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), estimated(day(time.March, 11), "1.00 SEK")),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"},
		unmet: []string{"billing.estimate-before-care"}},

	{id: "B-36", says: "An estimate given after the last day of care was not given in time, though the first day is not known",
		cites: []vard.Statement{cite.IPO16, cite.IPO21},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.March, 15), "1.00 SEK")(a)
			a.CareFrom = 0
		}),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"},
		unmet: []string{"billing.estimate-before-care"}},
	{id: "B-37", says: "An estimate given on the last day of care may have been given in time where the first day is not known: it stays open",
		cites: []vard.Statement{cite.IPO16, cite.IPO21},
		account: with(treatment("1.00 SEK", paid("1.00 SEK")), func(a *Account) {
			estimated(day(time.March, 14), "1.00 SEK")(a)
			a.CareFrom = 0
		}),
		outcome: Final, variance: "0.00 SEK", payers: []string{"advance bears 1.00, paid 1.00: settled"},
		open: []string{"billing.estimate-before-care"}},

	{id: "B-38", says: "An estimate older than the statement, for a service that nobody named: only the quote for a second opinion can be, and so no guarantee funds it",
		cites: []vard.Statement{cite.IPO15, cite.IPO17},
		account: with(treatment("50.00 SEK", guarantee(Unlimited())), func(a *Account) {
			a.Service = 0
			a.Estimate.Issued, a.SecondOpinionStatement = day(time.February, 19), day(time.February, 20)
		}),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		met:   []string{"billing.guarantee-limit-suffices"},
		unmet: []string{"billing.second-opinion-prepaid", "billing.treatment-only", "billing.guarantee-covers-service", "billing.funded-in-full"}},

	// Guarantee of payment.
	{id: "B-40", says: "What is above the limit of a guarantee goes to the patient where no other payer is listed",
		cites:   []vard.Statement{cite.IPO18, cite.IPO25, cite.L200947},
		account: treatment("230000.00 SEK", guarantee(upTo("200000.00 SEK"))),
		outcome: Final, payers: []string{"guarantee bears 200000.00, paid 0.00: bill 200000.00", "patient bears 30000.00, paid 0.00: bill 30000.00"},
		met:   []string{"billing.guarantee-valid", "billing.guarantee-covers-service", "billing.guarantee-currency", "billing.treatment-only"},
		unmet: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-41", says: "A guarantee up to exactly the cost leaves the patient nothing",
		cites:   []vard.Statement{cite.IPO18, cite.IPO24, cite.IPO25},
		account: treatment("200000.00 SEK", guarantee(upTo("200000.00 SEK"))),
		outcome: Final, payers: []string{"guarantee bears 200000.00, paid 0.00: bill 200000.00"},
		met: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-42", says: "A cost one öre above the limit of a guarantee leaves the patient that öre",
		cites:   []vard.Statement{cite.IPO18, cite.IPO25},
		account: treatment("200000.01 SEK", guarantee(upTo("200000.00 SEK"))),
		outcome: Final, payers: []string{"guarantee bears 200000.00, paid 0.00: bill 200000.00", "patient bears 0.01, paid 0.00: bill 0.01"},
		unmet: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-43", says: "Care from the first to the last day of the guarantee is covered",
		cites: []vard.Statement{cite.IPO18},
		account: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidFrom, p.ValidTo = day(time.March, 10), day(time.March, 14)
		})),
		outcome: Final, payers: []string{"guarantee bears 50.00, paid 0.00: bill 50.00"},
		met: []string{"billing.guarantee-valid"}},
	{id: "B-44", says: "A guarantee that begins on the second day of care funds nothing",
		cites: []vard.Statement{cite.IPO18, cite.IPO25},
		account: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidFrom = day(time.March, 11)
		})),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		met:   []string{"billing.guarantee-limit-suffices"},
		unmet: []string{"billing.guarantee-valid", "billing.funded-in-full"}},
	{id: "B-45", says: "A guarantee that ends on the last day but one funds nothing",
		cites: []vard.Statement{cite.IPO18, cite.IPO25},
		account: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidTo = day(time.March, 13)
		})),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.guarantee-valid", "billing.funded-in-full"}},
	{id: "B-46", says: "A guarantee for another service funds nothing",
		cites:   []vard.Statement{cite.IPO18, cite.IPO25},
		account: treatment("50.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.Services = []Service{SecondOpinion} })),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.guarantee-covers-service", "billing.funded-in-full"}},
	{id: "B-47", says: "A guarantee in another currency funds nothing",
		cites:   []vard.Statement{cite.IPO18, cite.IPO25, cite.ISO4217},
		account: treatment("50.00 SEK", guarantee(upTo("5000.00 EUR"))),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.guarantee-currency", "billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-48", says: "A guarantee that arrives after the patient prepaid frees the payment: each pays in its turn",
		cites:   []vard.Statement{cite.IPO18, cite.IPO25},
		account: treatment("800.00 SEK", guarantee(upTo("1000.00 SEK")), paid("800.00 SEK")),
		outcome: Final, payers: []string{"guarantee bears 800.00, paid 0.00: bill 800.00", "advance bears 0.00, paid 800.00: refund 800.00"},
		met: []string{"billing.funded-in-full"}},
	{id: "B-49", says: "What is left goes to the last advance payer, though a guarantee stands after it",
		cites:   []vard.Statement{cite.IPO24, cite.IPO25},
		account: treatment("1000.00 SEK", paid("100.00 SEK"), paid("200.00 SEK"), guarantee(upTo("300.00 SEK"))),
		outcome: Final, payers: []string{"advance bears 100.00, paid 100.00: settled", "advance bears 600.00, paid 200.00: bill 400.00", "guarantee bears 300.00, paid 0.00: bill 300.00"},
		unmet: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-50", says: "Nobody pays: the patient bears all of it, nothing is waived",
		cites:   []vard.Statement{cite.IPO24, cite.IPO25},
		account: treatment("1000.00 SEK"),
		outcome: Final, payers: []string{"patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.funded-in-full"}},

	// Insurance.
	{id: "B-60", says: "Insurance pays its rate of what is left less the deductible; of days and services that it does not name nothing is said",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("10000.00 SEK", insurance("0.8", money("1000.00 SEK"), Unlimited())),
		outcome: Final, payers: []string{"insurance bears 7200.00, paid 0.00: bill 7200.00", "patient bears 2800.00, paid 0.00: bill 2800.00"},
		met:    []string{"billing.treatment-only"},
		unmet:  []string{"billing.insurance-pays-all", "billing.funded-in-full"},
		absent: []string{"billing.insurance-covers-service", "billing.insurance-valid"}},
	{id: "B-60a", says: "Insurance that names the service and days around the care is valid for them, and the findings say so",
		cites: []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("10000.00 SEK", but(insurance("0.8", money("1000.00 SEK"), Unlimited()), func(p *Payer) {
			p.ValidFrom, p.ValidTo, p.Services = day(time.March, 1), day(time.March, 31), []Service{Treatment}
		})),
		outcome: Final, payers: []string{"insurance bears 7200.00, paid 0.00: bill 7200.00", "patient bears 2800.00, paid 0.00: bill 2800.00"},
		met:   []string{"billing.insurance-covers-service", "billing.insurance-valid"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-61", says: "Insurance with a limit one öre below its part pays the limit, and the patient bears the rest",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("10000.00 SEK", insurance("0.8", money("1000.00 SEK"), upTo("7199.99 SEK"))),
		outcome: Final, payers: []string{"insurance bears 7199.99, paid 0.00: bill 7199.99", "patient bears 2800.01, paid 0.00: bill 2800.01"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-61a", says: "Insurance with a limit of exactly its part pays that part",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("10000.00 SEK", insurance("0.8", money("1000.00 SEK"), upTo("7200.00 SEK"))),
		outcome: Final, payers: []string{"insurance bears 7200.00, paid 0.00: bill 7200.00", "patient bears 2800.00, paid 0.00: bill 2800.00"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-61b", says: "Insurance with a limit one öre above its part pays that part, not the limit",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("10000.00 SEK", insurance("0.8", money("1000.00 SEK"), upTo("7200.01 SEK"))),
		outcome: Final, payers: []string{"insurance bears 7200.00, paid 0.00: bill 7200.00", "patient bears 2800.00, paid 0.00: bill 2800.00"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-61c", says: "Insurance for the whole cost with a limit one öre below it leaves the patient that öre",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22, cite.IPO25},
		account: treatment("1000.00 SEK", insurance("1", Money{}, upTo("999.99 SEK"))),
		outcome: Final, payers: []string{"insurance bears 999.99, paid 0.00: bill 999.99", "patient bears 0.01, paid 0.00: bill 0.01"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-61d", says: "Insurance for the whole cost with a limit of exactly the cost leaves the patient nothing",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22, cite.IPO25},
		account: treatment("1000.00 SEK", insurance("1", Money{}, upTo("1000.00 SEK"))),
		outcome: Final, payers: []string{"insurance bears 1000.00, paid 0.00: bill 1000.00"},
		met: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-61e", says: "Insurance for the whole cost with a limit one öre above it pays the cost, not the limit",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22, cite.IPO25},
		account: treatment("1000.00 SEK", insurance("1", Money{}, upTo("1000.01 SEK"))),
		outcome: Final, payers: []string{"insurance bears 1000.00, paid 0.00: bill 1000.00"},
		met: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-61f", says: "What an insurance leaves goes to the next payer, here a guarantee, and nothing is left for the patient",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22, cite.IPO25},
		account: treatment("1000.00 SEK", insurance("0.8", Money{}, Unlimited()), guarantee(upTo("200.00 SEK"))),
		outcome: Final, payers: []string{"insurance bears 800.00, paid 0.00: bill 800.00", "guarantee bears 200.00, paid 0.00: bill 200.00"},
		met: []string{"billing.guarantee-limit-suffices", "billing.funded-in-full"}, unmet: []string{"billing.insurance-pays-all"}},
	{id: "B-62", says: "The insurer's part is rounded once: half an öre is rounded up, and nothing is left for the patient",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("0.01 SEK", insurance("0.5", Money{}, Unlimited())),
		outcome: Final, payers: []string{"insurance bears 0.01, paid 0.00: bill 0.01"},
		met: []string{"billing.insurance-pays-all"}},
	{id: "B-63", says: "An insurer's part of just under half an öre is rounded down to nothing, and the öre is the patient's",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("0.01 SEK", insurance("0.499999999999999999", Money{}, Unlimited())),
		outcome: Final, payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 0.01, paid 0.00: bill 0.01"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-64", says: "A cost one öre below the deductible is the patient's",
		cites:   []vard.Statement{cite.IPO18, cite.IPO25},
		account: treatment("999.99 SEK", insurance("1", money("1000.00 SEK"), Unlimited())),
		outcome: Final, payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 999.99, paid 0.00: bill 999.99"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-64a", says: "A cost of exactly the deductible is the patient's",
		cites:   []vard.Statement{cite.IPO18, cite.IPO25},
		account: treatment("1000.00 SEK", insurance("1", money("1000.00 SEK"), Unlimited())),
		outcome: Final, payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-64b", says: "Of a cost one öre above the deductible the insurance pays that öre",
		cites:   []vard.Statement{cite.IPO18, cite.IPO25},
		account: treatment("1000.01 SEK", insurance("1", money("1000.00 SEK"), Unlimited())),
		outcome: Final, payers: []string{"insurance bears 0.01, paid 0.00: bill 0.01", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-65", says: "Insurance that ends on the day before the last day of care funds nothing",
		cites: []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) {
			p.ValidTo = day(time.March, 13)
		})),
		outcome: Final, payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.insurance-valid", "billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-65a", says: "Insurance that ends on the last day of care covers the whole of it",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidTo = day(time.March, 14) })),
		outcome: Final, payers: []string{"insurance bears 50.00, paid 0.00: bill 50.00"},
		met: []string{"billing.insurance-valid"}, absent: []string{"billing.insurance-covers-service"}},
	{id: "B-65b", says: "Insurance that ends on the day after the last day of care covers the whole of it",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidTo = day(time.March, 15) })),
		outcome: Final, payers: []string{"insurance bears 50.00, paid 0.00: bill 50.00"},
		met: []string{"billing.insurance-valid"}, absent: []string{"billing.insurance-covers-service"}},
	{id: "B-65c", says: "Insurance that begins on the day before the first day of care covers the whole of it",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidFrom = day(time.March, 9) })),
		outcome: Final, payers: []string{"insurance bears 50.00, paid 0.00: bill 50.00"},
		met: []string{"billing.insurance-valid"}, absent: []string{"billing.insurance-covers-service"}},
	{id: "B-65d", says: "Insurance that begins on the first day of care covers the whole of it",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidFrom = day(time.March, 10) })),
		outcome: Final, payers: []string{"insurance bears 50.00, paid 0.00: bill 50.00"},
		met: []string{"billing.insurance-valid"}, absent: []string{"billing.insurance-covers-service"}},
	{id: "B-65e", says: "Insurance that begins on the day after the first day of care funds nothing",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidFrom = day(time.March, 11) })),
		outcome: Final, payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.insurance-valid", "billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-66", says: "Insurance that says for which services it is, and not for this one, funds nothing",
		cites: []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("50.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) {
			p.Services = []Service{}
		})),
		outcome: Final, payers: []string{"insurance bears 0.00, paid 0.00: settled", "patient bears 50.00, paid 0.00: bill 50.00"},
		unmet: []string{"billing.insurance-covers-service", "billing.insurance-pays-all", "billing.funded-in-full"}},
	{id: "B-67", says: "Two insurances pay in order: the second looks at what the first left",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("1000.00 SEK", insurance("0.5", Money{}, Unlimited()), insurance("0.5", money("100.00 SEK"), Unlimited()), paid("500.00 SEK")),
		outcome: Final, payers: []string{"insurance bears 500.00, paid 0.00: bill 500.00", "insurance bears 200.00, paid 0.00: bill 200.00", "advance bears 300.00, paid 500.00: refund 200.00"},
		unmet: []string{"billing.insurance-pays-all", "billing.insurance-pays-all"}},

	// S2.
	{id: "B-70", says: "Under an S2 the patient bears the fee, the competent institution all the rest, and the estimate is not held against the patient",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22, cite.EU883_20, cite.EU987_26, cite.EU987_62, cite.F711_5, cite.F711_9, cite.IPO24, cite.IPO25},
		account: with(treatment("230000.00 SEK", s2("100.00 SEK")), estimated(day(time.March, 1), "250000.00 SEK")),
		outcome: Final, variance: "-20000.00 SEK",
		payers: []string{"s2 bears 229900.00, paid 0.00: bill 229900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
		met:    []string{"billing.s2-insured", "billing.s2-covers-treatment", "billing.s2-valid", "billing.s2-fee-only", "billing.treatment-only", "billing.funded-in-full"},
		unmet:  []string{"billing.not-below-estimate"}, referrals: []string{"forsakringskassan"}},
	{id: "B-71", says: "A fee paid at the reception is the patient's share",
		cites:   []vard.Statement{cite.IPO18, cite.F711_9},
		account: treatment("230000.00 SEK", s2("100.00 SEK"), paid("100.00 SEK")),
		outcome: Final, payers: []string{"s2 bears 229900.00, paid 0.00: bill 229900.00", "advance bears 100.00, paid 100.00: settled"},
		met: []string{"billing.s2-fee-only", "billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-72", says: "An advance listed before the S2 is used up first: the patient bears more than a resident, and the finding says so",
		cites:   []vard.Statement{cite.F711_9, cite.EU883_20},
		account: treatment("1000.00 SEK", paid("300.00 SEK"), s2("100.00 SEK")),
		outcome: Final, payers: []string{"advance bears 400.00, paid 300.00: bill 100.00", "s2 bears 600.00, paid 0.00: bill 600.00"},
		met: []string{"billing.funded-in-full"}, unmet: []string{"billing.s2-fee-only"}, referrals: []string{"forsakringskassan"}},
	{id: "B-72a", says: "An advance of the whole cost, listed before a valid S2, leaves it nothing: the patient bears more than the fee, and the finding says so",
		cites:   []vard.Statement{cite.F711_9, cite.EU883_20, cite.EU987_62},
		account: treatment("1000.00 SEK", paid("1000.00 SEK"), s2("100.00 SEK")),
		outcome: Final, payers: []string{"advance bears 1000.00, paid 1000.00: settled", "s2 bears 0.00, paid 0.00: settled"},
		met: []string{"billing.s2-valid", "billing.funded-in-full"}, unmet: []string{"billing.s2-fee-only"}},
	{id: "B-72b", says: "An advance of the whole cost, listed after a valid S2, is refunded down to the fee",
		cites:   []vard.Statement{cite.F711_9, cite.EU883_20, cite.EU987_62},
		account: treatment("1000.00 SEK", s2("100.00 SEK"), paid("1000.00 SEK")),
		outcome: Final, payers: []string{"s2 bears 900.00, paid 0.00: bill 900.00", "advance bears 100.00, paid 1000.00: refund 900.00"},
		met: []string{"billing.s2-fee-only", "billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-72c", says: "An advance of the fee, listed before the S2, is borne beside the fee: the patient bears more than a resident",
		cites:   []vard.Statement{cite.F711_9, cite.EU883_20},
		account: treatment("1000.00 SEK", paid("100.00 SEK"), s2("100.00 SEK")),
		outcome: Final, payers: []string{"advance bears 200.00, paid 100.00: bill 100.00", "s2 bears 800.00, paid 0.00: bill 800.00"},
		met: []string{"billing.funded-in-full"}, unmet: []string{"billing.s2-fee-only"}, referrals: []string{"forsakringskassan"}},
	{id: "B-72d", says: "Insurance and an advance, listed before a valid S2, leave it nothing: the patient bears more than the fee, and the finding says so",
		cites:   []vard.Statement{cite.F711_9, cite.EU883_20},
		account: treatment("1000.00 SEK", insurance("0.5", Money{}, Unlimited()), paid("500.00 SEK"), s2("100.00 SEK")),
		outcome: Final, payers: []string{"insurance bears 500.00, paid 0.00: bill 500.00", "advance bears 500.00, paid 500.00: settled", "s2 bears 0.00, paid 0.00: settled"},
		unmet: []string{"billing.s2-fee-only", "billing.insurance-pays-all"}},
	{id: "B-72e", says: "An advance that leaves a valid S2 nothing is no more than the fee where it is exactly the fee",
		cites:   []vard.Statement{cite.F711_9},
		account: treatment("100.00 SEK", paid("100.00 SEK"), s2("100.00 SEK")),
		outcome: Final, payers: []string{"advance bears 100.00, paid 100.00: settled", "s2 bears 0.00, paid 0.00: settled"},
		met: []string{"billing.s2-fee-only"}},
	{id: "B-72f", says: "An advance that leaves a valid S2 nothing is more than the fee where it is one öre above",
		cites:   []vard.Statement{cite.F711_9},
		account: treatment("100.01 SEK", paid("100.01 SEK"), s2("100.00 SEK")),
		outcome: Final, payers: []string{"advance bears 100.01, paid 100.01: settled", "s2 bears 0.00, paid 0.00: settled"},
		unmet: []string{"billing.s2-fee-only"}},
	{id: "B-72g", says: "An S2 that has ended gives no right to the fee: the advance is borne, and nothing is said of the fee",
		cites:   []vard.Statement{cite.F711_9, cite.EU987_26},
		account: treatment("1000.00 SEK", paid("1000.00 SEK"), but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = day(time.March, 13) })),
		outcome: Final, payers: []string{"advance bears 1000.00, paid 1000.00: settled", "s2 bears 0.00, paid 0.00: settled"},
		unmet: []string{"billing.s2-valid"}, absent: []string{"billing.s2-fee-only"}},
	{id: "B-72h", says: "What a resident pays is not known: whether the patient bears more stays open, though no share depends on it",
		cites:   []vard.Statement{cite.F711_9},
		account: treatment("1000.00 SEK", paid("1000.00 SEK"), but(s2("100.00 SEK"), func(p *Payer) { p.PatientFee = Money{} })),
		outcome: Final, payers: []string{"advance bears 1000.00, paid 1000.00: settled", "s2 bears 0.00, paid 0.00: settled"},
		open: []string{"billing.s2-fee-only"}, met: []string{"billing.funded-in-full"}},
	{id: "B-72i", says: "A guarantee pays for all: the patient bears nothing, which is no more than any fee",
		cites:   []vard.Statement{cite.F711_9},
		account: treatment("1000.00 SEK", guarantee(Unlimited()), but(s2("100.00 SEK"), func(p *Payer) { p.PatientFee = Money{} })),
		outcome: Final, payers: []string{"guarantee bears 1000.00, paid 0.00: bill 1000.00", "s2 bears 0.00, paid 0.00: settled"},
		met: []string{"billing.s2-fee-only", "billing.funded-in-full"}},
	{id: "B-72j", says: "In which country the patient is insured is not known and the cost is the fee: whether it is the fee or uncovered stays open",
		cites:   []vard.Statement{cite.F711_9, cite.EU883_20, cite.IPO25},
		account: treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "" })),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
		open: []string{"billing.s2-insured", "billing.s2-fee-only", "billing.funded-in-full"}},
	{id: "B-73", says: "A cost one öre below the fee is the patient's, and no more than a resident pays",
		cites:   []vard.Statement{cite.F711_9},
		account: treatment("99.99 SEK", s2("100.00 SEK")),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 99.99, paid 0.00: bill 99.99"},
		met: []string{"billing.s2-fee-only", "billing.funded-in-full"}},
	{id: "B-73a", says: "A cost of exactly the fee is the patient's, and no more than a resident pays",
		cites:   []vard.Statement{cite.F711_9},
		account: treatment("100.00 SEK", s2("100.00 SEK")),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 100.00, paid 0.00: bill 100.00"},
		met: []string{"billing.s2-fee-only", "billing.funded-in-full"}},
	{id: "B-74", says: "Of a cost one öre above the fee the patient bears the fee and the institution the öre",
		cites:   []vard.Statement{cite.F711_9},
		account: treatment("100.01 SEK", s2("100.00 SEK")),
		outcome: Final, payers: []string{"s2 bears 0.01, paid 0.00: bill 0.01", "patient bears 100.00, paid 0.00: bill 100.00"},
		met: []string{"billing.s2-fee-only", "billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-75", says: "A person insured in Sweden has no S2 for Sweden: it funds nothing",
		cites:   []vard.Statement{cite.EU883_20, cite.ISO3166},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "SE" })),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.s2-insured", "billing.funded-in-full"}},
	{id: "B-76", says: "A person insured in the United States has no S2: it funds nothing",
		cites:   []vard.Statement{cite.EU883_20, cite.ISO3166},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "US" })),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.s2-insured", "billing.funded-in-full"}},
	{id: "B-77", says: "A person insured in the United Kingdom has an S2 by agreement: it funds all but the fee",
		cites:   []vard.Statement{cite.UKS2, cite.ISO3166},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "GB" }), paid("100.00 SEK")),
		outcome: Final, payers: []string{"s2 bears 900.00, paid 0.00: bill 900.00", "advance bears 100.00, paid 100.00: settled"},
		met: []string{"billing.s2-insured"}, referrals: []string{"forsakringskassan"}},
	{id: "B-78", says: "An S2 that ends on the day before the last day of care funds nothing; another is to be sought at the competent institution",
		cites: []vard.Statement{cite.EU883_20, cite.EU987_26},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) {
			p.ValidTo = day(time.March, 13)
		})),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.s2-valid", "billing.funded-in-full"}, referrals: []string{"competent_institution"}},
	{id: "B-78a", says: "An S2 that ends on the last day of care covers the whole of it",
		cites:   []vard.Statement{cite.EU883_20, cite.EU987_26},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = day(time.March, 14) })),
		outcome: Final, payers: []string{"s2 bears 900.00, paid 0.00: bill 900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
		met: []string{"billing.s2-valid", "billing.s2-fee-only", "billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-78b", says: "An S2 that ends on the day after the last day of care covers the whole of it",
		cites:   []vard.Statement{cite.EU883_20, cite.EU987_26},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo = day(time.March, 15) })),
		outcome: Final, payers: []string{"s2 bears 900.00, paid 0.00: bill 900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
		met: []string{"billing.s2-valid", "billing.s2-fee-only", "billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-78c", says: "An S2 that begins on the day before the first day of care covers the whole of it",
		cites:   []vard.Statement{cite.EU883_20, cite.EU987_26},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidFrom = day(time.March, 9) })),
		outcome: Final, payers: []string{"s2 bears 900.00, paid 0.00: bill 900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
		met: []string{"billing.s2-valid", "billing.s2-fee-only", "billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-78d", says: "An S2 that begins on the first day of care covers the whole of it",
		cites:   []vard.Statement{cite.EU883_20, cite.EU987_26},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidFrom = day(time.March, 10) })),
		outcome: Final, payers: []string{"s2 bears 900.00, paid 0.00: bill 900.00", "patient bears 100.00, paid 0.00: bill 100.00"},
		met: []string{"billing.s2-valid", "billing.s2-fee-only", "billing.funded-in-full"}, referrals: []string{"forsakringskassan"}},
	{id: "B-78e", says: "An S2 that begins on the day after the first day of care funds nothing; another is to be sought at the competent institution",
		cites:   []vard.Statement{cite.EU883_20, cite.EU987_26},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidFrom = day(time.March, 11) })),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.s2-valid", "billing.funded-in-full"}, absent: []string{"billing.s2-fee-only"}, referrals: []string{"competent_institution"}},
	{id: "B-79", says: "An S2 that does not authorise the treatment funds nothing of it; another is to be sought at the competent institution",
		cites:   []vard.Statement{cite.EU987_26},
		account: treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.Services = []Service{} })),
		outcome: Final, payers: []string{"s2 bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.s2-covers-treatment", "billing.funded-in-full"}, referrals: []string{"competent_institution"}},
	{id: "B-80", says: "The European health insurance card is no kind of payer and is refused",
		cites:   []vard.Statement{cite.EU883_19, cite.IPO22},
		account: treatment("1000.00 SEK", Payer{Kind: 99}),
		refused: "payers[0].kind unknown_name"},

	// Facts that nobody has given.
	{id: "B-90", says: "Until when the guarantee is valid is not known and can change who pays: it is asked for",
		cites:   []vard.Statement{cite.IPO18},
		account: treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = 0 })),
		outcome: Incomplete, missing: []string{"payers[0].validTo"}, payers: []string{"guarantee bears ?, paid 0.00"}},
	{id: "B-91", says: "Until when a guarantee is valid is not asked where it begins after the first day of care: it funds nothing",
		cites: []vard.Statement{cite.IPO18},
		account: treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidFrom, p.ValidTo = day(time.March, 11), 0
		})),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.guarantee-valid", "billing.funded-in-full"}},
	{id: "B-92", says: "Until when a guarantee is valid is not asked where an advance has already paid for all",
		cites:   []vard.Statement{cite.IPO18},
		account: treatment("1000.00 SEK", paid("1000.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = 0 })),
		outcome: Final, payers: []string{"advance bears 1000.00, paid 1000.00: settled", "guarantee bears 0.00, paid 0.00: settled"}},
	{id: "B-93", says: "Until when a guarantee is valid is asked for where an advance leaves it one öre",
		cites:   []vard.Statement{cite.IPO18},
		account: treatment("1000.01 SEK", paid("1000.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = 0 })),
		outcome: Incomplete, missing: []string{"payers[1].validTo"}, payers: []string{"advance bears ?, paid 1000.00", "guarantee bears ?, paid 0.00"}},
	{id: "B-94", says: "An unknown limit is not an unlimited one: it is asked for",
		cites:   []vard.Statement{cite.IPO18},
		account: treatment("1000.00 SEK", guarantee(Limit{})),
		outcome: Incomplete, missing: []string{"payers[0].limit"}, payers: []string{"guarantee bears ?, paid 0.00"}},
	{id: "B-95", says: "Country, fee, services and days of an S2 are asked for where none of them is known",
		cites:   []vard.Statement{cite.IPO18, cite.EU883_20},
		account: treatment("1000.00 SEK", Payer{Kind: S2}),
		outcome: Incomplete, payers: []string{"s2 bears ?, paid 0.00"},
		missing: []string{"payers[0].validFrom", "payers[0].validTo", "payers[0].services", "payers[0].insuredIn", "payers[0].patientFee"}},
	{id: "B-96", says: "Rate and limit of insurance are asked for, the deductible is none where none is given",
		cites:   []vard.Statement{cite.IPO18, cite.IPO22},
		account: treatment("1000.00 SEK", Payer{Kind: Insurance}),
		outcome: Incomplete, payers: []string{"insurance bears ?, paid 0.00"}, missing: []string{"payers[0].limit", "payers[0].rate"}},
	{id: "B-97", says: "The days of care are asked for where a promise depends on them",
		cites:   []vard.Statement{cite.IPO18},
		account: with(treatment("1000.00 SEK", guarantee(Unlimited())), func(a *Account) { a.CareFrom, a.CareTo = 0, 0 }),
		outcome: Incomplete, payers: []string{"guarantee bears ?, paid 0.00"}, missing: []string{"careFrom", "careTo"}},
	{id: "B-98", says: "The days of care are not asked for where no promise depends on them",
		cites:   []vard.Statement{cite.IPO18},
		account: with(treatment("1000.00 SEK", paid("1000.00 SEK")), func(a *Account) { a.CareFrom, a.CareTo = 0, 0 }),
		outcome: Final, payers: []string{"advance bears 1000.00, paid 1000.00: settled"}},
	{id: "B-99", says: "Whether it was a second opinion is asked where it changes who pays",
		cites:   []vard.Statement{cite.IPO17, cite.IPO18},
		account: with(treatment("1000.00 SEK", guarantee(Unlimited())), func(a *Account) { a.Service = 0 }),
		outcome: Incomplete, payers: []string{"guarantee bears ?, paid 0.00"}, missing: []string{"service"}},

	{id: "B-9A", says: "Where nothing is left for it, nothing of an S2 is asked",
		cites:   []vard.Statement{cite.IPO18},
		account: treatment("1000.00 SEK", paid("1000.00 SEK"), Payer{Kind: S2}),
		outcome: Final, payers: []string{"advance bears 1000.00, paid 1000.00: settled", "s2 bears 0.00, paid 0.00: settled"},
		met: []string{"billing.funded-in-full"}, open: []string{"billing.s2-fee-only"}},
	{id: "B-9B", says: "A guarantee that ended before care begins funds nothing, however long the care lasts",
		cites: []vard.Statement{cite.IPO18},
		account: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = day(time.March, 9) })), func(a *Account) {
			a.CareTo = 0
		}),
		outcome: Final, payers: []string{"guarantee bears 0.00, paid 0.00: settled", "patient bears 1000.00, paid 0.00: bill 1000.00"},
		unmet: []string{"billing.guarantee-valid", "billing.funded-in-full"}},
	{id: "B-9C", says: "A guarantee that ends on the first day of care may cover all of it: the last day of care is asked for",
		cites: []vard.Statement{cite.IPO18},
		account: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = day(time.March, 10) })), func(a *Account) {
			a.CareTo = 0
		}),
		outcome: Incomplete, missing: []string{"careTo"}, payers: []string{"guarantee bears ?, paid 0.00"}},
	{id: "B-9D", says: "Care on the last day of the guarantee only is covered, whenever the guarantee began",
		cites: []vard.Statement{cite.IPO18},
		account: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidFrom, p.ValidTo = 0, day(time.March, 10) })), func(a *Account) {
			a.CareTo = a.CareFrom
		}),
		outcome: Final, payers: []string{"guarantee bears 1000.00, paid 0.00: bill 1000.00"}, met: []string{"billing.guarantee-valid"}},

	{id: "B-9E", says: "Neither the days of the guarantee nor those of care are known: all four are asked for",
		cites: []vard.Statement{cite.IPO18},
		account: with(treatment("1000.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidFrom, p.ValidTo = 0, 0 })), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		outcome: Incomplete, missing: []string{"careFrom", "careTo", "payers[0].validFrom", "payers[0].validTo"}, payers: []string{"guarantee bears ?, paid 0.00"}},
	{id: "B-9F", says: "Insurance that names no days does not ask for those of care",
		cites: []vard.Statement{cite.IPO18, cite.IPO22},
		account: with(treatment("1000.00 SEK", insurance("1", Money{}, Unlimited())), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		outcome: Final, payers: []string{"insurance bears 1000.00, paid 0.00: bill 1000.00"}},
	{id: "B-9G", says: "Insurance that names its last day asks for the last day of care only",
		cites: []vard.Statement{cite.IPO18, cite.IPO22},
		account: with(treatment("1000.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidTo = day(time.March, 31) })), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		outcome: Incomplete, missing: []string{"careTo"}, payers: []string{"insurance bears ?, paid 0.00"}},
	{id: "B-9H", says: "Insurance that names its first day asks for the first day of care only",
		cites: []vard.Statement{cite.IPO18, cite.IPO22},
		account: with(treatment("1000.00 SEK", but(insurance("1", Money{}, Unlimited()), func(p *Payer) { p.ValidFrom = day(time.March, 1) })), func(a *Account) {
			a.CareFrom, a.CareTo = 0, 0
		}),
		outcome: Incomplete, missing: []string{"careFrom"}, payers: []string{"insurance bears ?, paid 0.00"}},

	// Other currencies; what contradicts itself.
	{id: "B-A0", says: "Yen have no decimals: an insurer's part that ends in half a yen is rounded up to a yen",
		cites: []vard.Statement{cite.ISO4217},
		account: with(treatment("0.00 SEK", insurance("0.5", Money{}, Unlimited()), but(Payer{Kind: Advance}, func(p *Payer) {
			p.Receipts = []Receipt{{day(time.March, 1), money("500000 JPY")}}
		})), func(a *Account) {
			a.Currency, a.Actual.Lines = JPY, lines("1000001 JPY")
		}),
		outcome: Final, payers: []string{"insurance bears 500001, paid 0: bill 500001", "advance bears 500000, paid 500000: settled"},
		unmet: []string{"billing.insurance-pays-all"}},
	{id: "B-A1", says: "Kuwaiti dinars have three decimals: a guarantee one fils short leaves the patient that fils",
		cites: []vard.Statement{cite.ISO4217},
		account: with(treatment("0.00 SEK", guarantee(upTo("7000.500 KWD"))), func(a *Account) {
			a.Currency, a.Actual.Lines = KWD, lines("7000.000 KWD", "0.501 KWD")
			a.Estimate.Lines = lines("7000.000 KWD")
		}),
		outcome: Final, variance: "0.501 KWD",
		payers: []string{"guarantee bears 7000.500, paid 0.000: bill 7000.500", "patient bears 0.001, paid 0.000: bill 0.001"},
		unmet:  []string{"billing.not-above-estimate", "billing.guarantee-limit-suffices", "billing.funded-in-full"}},
	{id: "B-A2", says: "Two currencies are never added: a line in the other one is refused",
		cites:   []vard.Statement{cite.ISO4217},
		account: with(treatment("0.00 SEK"), func(a *Account) { a.Actual.Lines = lines("1.00 SEK", "2.00 SEK", "3.00 EUR") }),
		refused: "actual.lines[2].amount currency_mismatch"},
	{id: "B-A3", says: "An account that does not name its currency is refused",
		cites:   []vard.Statement{cite.ISO4217},
		account: with(treatment("1.00 SEK"), func(a *Account) { a.Currency = 0 }),
		refused: "currency unknown_currency"},
	{id: "B-A3a", says: "A charge without an amount is refused: it is no money at all",
		cites:   []vard.Statement{cite.ISO4217},
		account: with(treatment("1.00 SEK"), func(a *Account) { a.Actual.Lines = append(lines("1.00 SEK"), Line{Code: "B"}) }),
		refused: "actual.lines[1].amount malformed_money"},
	{id: "B-A4", says: "Rounding to whole kronor is for Swedish kronor only: for Norwegian ones it is refused",
		cites:   []vard.Statement{cite.Ore},
		account: with(treatment("1.00 NOK"), func(a *Account) { a.Currency, a.Rounding = NOK, WholeKrona }),
		refused: "rounding rounding_currency"},
	{id: "B-A5", says: "Care that ends before it begins contradicts itself and is refused",
		cites:   []vard.Statement{cite.IPO21},
		account: with(treatment("1.00 SEK"), func(a *Account) { a.CareTo = day(time.March, 9) }),
		refused: "careTo impossible_order with careFrom"},
	{id: "B-A6", says: "A promise that ends before it begins contradicts itself and is refused",
		cites:   []vard.Statement{cite.IPO18},
		account: treatment("1.00 SEK", but(guarantee(Unlimited()), func(p *Payer) { p.ValidTo = day(time.February, 28) })),
		refused: "payers[0].validTo impossible_order with payers[0].validFrom"},
	{id: "B-A7", says: "Money received in another currency is refused, not converted",
		cites: []vard.Statement{cite.ISO4217},
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
				assert.Equal(t, r.refused, why(t, err))
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
			for _, id := range r.absent {
				assert.NotContains(t, slices.Concat(met, unmet, open), id)
			}
			assert.ElementsMatch(t, append(r.missing, r.ask...), spec.Names(s.Ask()))
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
