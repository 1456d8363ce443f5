package billing_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
)

// day returns a day of 2026.
func day(month time.Month, d int) vard.Date { return vard.NewDate(2026, month, d) }

// money reads an amount that the test itself wrote.
func money(text string) Money { return MustMoney(text) }

func rate(text string) Rate { return MustRate(text) }

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
		Service: ServiceTreatment, Currency: SEK, CareFrom: day(time.March, 10), CareTo: day(time.March, 14),
		Actual: Actual{Final: true, Lines: lines(actual)}, Payers: payers,
	}
}

// secondOpinion was held on 10 March 2026 for a price that was quoted and is what it cost.
func secondOpinion(price string, payers ...Payer) Account {
	return Account{
		Service: ServiceSecondOpinion, Currency: SEK, CareFrom: day(time.March, 10), CareTo: day(time.March, 10),
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
	p := Payer{Kind: PayerAdvance}
	for _, text := range amounts {
		p.Receipts = append(p.Receipts, Receipt{On: day(time.March, 1), Amount: money(text)})
	}
	return p
}

// guarantee holds for treatments throughout March 2026.
func guarantee(limit Limit) Payer {
	return Payer{Kind: PayerGuarantee, Limit: limit, ValidFrom: day(time.March, 1), ValidTo: ExpiresOn(day(time.March, 31)), Services: []Service{ServiceTreatment}}
}

func upTo(text string) Limit { return UpTo(money(text)) }

// insurance pays that part above the deductible, up to the limit.
func insurance(part string, deductible Money, limit Limit) Payer {
	return Payer{Kind: PayerInsurance, Rate: rate(part), Deductible: deductible, Limit: limit}
}

// s2 is of a person insured in Germany, for treatment throughout March 2026.
func s2(fee string) Payer {
	return Payer{Kind: PayerS2, InsuredIn: "DE", ValidFrom: day(time.March, 1), ValidTo: ExpiresOn(day(time.March, 31)), Services: []Service{ServiceTreatment}, PatientFee: money(fee)}
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
	case e.Due.Direction == NothingDue:
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
