package billing_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

// becomes writes what becomes of the documents sent to a payer.
func becomes(a Amendment) string {
	text := says(a.Entry)
	for _, part := range []struct {
		what   string
		amount Money
	}{{"credit", a.Credit}, {"bill", a.Bill}, {"refund", a.Refund}} {
		if part.amount.Sign() != 0 {
			text += "; " + part.what + " " + part.amount.String()
		}
	}
	return text
}

func TestSpecRevision(t *testing.T) {
	first := treatment("1000.00 SEK", guarantee(upTo("600.00 SEK")))
	first.Rounding = WholeKrona
	// paidAfter is the account in which the payers sent so much since, and what it cost.
	paidAfter := func(cost string, guarantor string) Account {
		return with(first, func(a *Account) {
			a.Actual.Lines = lines(cost)
			a.Payers = slices.Clone(a.Payers)
			if guarantor != "" {
				a.Payers[0] = received(a.Payers[0], day(time.April, 1), guarantor)
			}
		})
	}
	for _, row := range []struct {
		says string
		next Account
		want []string
	}{
		{"nothing changed: no document", first, []string{"guarantee bears 600.00, paid 0.00: bill 600.00", "patient bears 400.00, paid 0.00: bill 400.00"}},
		{"a correction upwards is billed in addition", paidAfter("1050.60 SEK", ""),
			[]string{"guarantee bears 600.00, paid 0.00: bill 600.00", "patient bears 450.60, paid 0.00: bill 451.00 (rounded 0.40); bill 51.00 SEK"}},
		{"a bill that is still open is credited, not refunded", paidAfter("500.00 SEK", ""),
			[]string{"guarantee bears 500.00, paid 0.00: bill 500.00; credit 100.00 SEK", "patient bears 0.00, paid 0.00: settled; credit 400.00 SEK"}},
		{"a bill that was paid is refunded down to the share", paidAfter("500.00 SEK", "600.00 SEK"),
			[]string{"guarantee bears 500.00, paid 600.00: refund 100.00; refund 100.00 SEK", "patient bears 0.00, paid 0.00: settled; credit 400.00 SEK"}},
		{"a bill that was paid in part is credited as far as it is open, the rest refunded", paidAfter("500.00 SEK", "550.00 SEK"),
			[]string{"guarantee bears 500.00, paid 550.00: refund 50.00; credit 50.00 SEK; refund 50.00 SEK", "patient bears 0.00, paid 0.00: settled; credit 400.00 SEK"}},
		{"a bill that was paid a krona too much: the krona is refunded", paidAfter("1000.00 SEK", "601.00 SEK"),
			[]string{"guarantee bears 600.00, paid 601.00: refund 1.00; refund 1.00 SEK", "patient bears 400.00, paid 0.00: bill 400.00"}},
		{"a bill of which a krona is open: nothing is sent anew", paidAfter("1000.00 SEK", "599.00 SEK"),
			[]string{"guarantee bears 600.00, paid 599.00: bill 1.00", "patient bears 400.00, paid 0.00: bill 400.00"}},
		{"the patient paid its bill, and is listed as an advance payer since", with(first, func(a *Account) {
			a.Payers = append(slices.Clone(a.Payers), received(Payer{Kind: PayerAdvance}, day(time.April, 1), "400.00 SEK"))
		}), []string{"guarantee bears 600.00, paid 0.00: bill 600.00", "advance bears 400.00, paid 400.00: settled"}},
		{"a charity remitted an advance since: the bill of the patient is credited, not set against it", with(first, func(a *Account) {
			a.Payers = append(slices.Clone(a.Payers), remitted("A charity", "400.00 SEK"))
		}), []string{"guarantee bears 600.00, paid 0.00: bill 600.00", "advance bears 400.00, paid 400.00: settled", "patient bears 0.00, paid 0.00: settled; credit 400.00 SEK"}},
		{"the patient is listed as an advance payer since, before the guarantee", with(first, func(a *Account) {
			a.Payers = append([]Payer{received(Payer{Kind: PayerAdvance}, day(time.April, 1), "400.00 SEK")}, a.Payers...)
		}), []string{"advance bears 400.00, paid 400.00: settled", "guarantee bears 600.00, paid 0.00: bill 600.00"}},
		{"the guarantor was paid back what it never paid: it is billed in addition", paidAfter("1000.00 SEK", "-100.00 SEK"),
			[]string{"guarantee bears 600.00, paid -100.00: bill 700.00; bill 100.00 SEK", "patient bears 400.00, paid 0.00: bill 400.00"}},
		{"a payer that is there no more: its bill is taken back", with(first, func(a *Account) { a.Payers = nil }),
			[]string{"patient bears 1000.00, paid 0.00: bill 1000.00; bill 600.00 SEK", "guarantee bears 0.00, paid 0.00: settled; credit 600.00 SEK"}},
		{"a late guarantee, listed first", with(first, func(a *Account) {
			a.Payers = append([]Payer{but(guarantee(upTo("100.00 SEK")), func(p *Payer) { p.Name = "late" })}, a.Payers...)
		}), []string{"guarantee bears 100.00, paid 0.00: bill 100.00; bill 100.00 SEK", "guarantee bears 600.00, paid 0.00: bill 600.00", "patient bears 300.00, paid 0.00: bill 300.00; credit 100.00 SEK"}},
	} {
		revision, err := settled(t, first).Revise(settled(t, row.next))
		require.NoError(t, err, row.says)
		var got []string
		for _, a := range revision.Entries() {
			got = append(got, becomes(a))
		}
		assert.Equal(t, row.want, got, row.says)
		assert.Equal(t, 2, revision.Settlement().Number())
		assert.Equal(t, 1, revision.Corrects())
	}

	// A refund that was announced: paid out or not yet.
	overpaid := treatment("1000.00 SEK", paid("1500.00 SEK"))
	for _, row := range []struct{ says, cost, back, want string }{
		{"paid out, and a later cost is billed", "1100.00 SEK", "-500.00 SEK", "advance bears 1100.00, paid 1000.00: bill 100.00; bill 100.00 SEK"},
		{"not paid out yet, and a later cost is set off", "1100.00 SEK", "", "advance bears 1100.00, paid 1500.00: refund 400.00; bill 100.00 SEK"},
		{"not paid out yet, and a later credit is refunded in addition", "900.00 SEK", "", "advance bears 900.00, paid 1500.00: refund 600.00; refund 100.00 SEK"},
		{"not paid out yet, and more came in", "1000.00 SEK", "100.00 SEK", "advance bears 1000.00, paid 1600.00: refund 600.00; refund 100.00 SEK"},
		{"paid out in part", "1000.00 SEK", "-200.00 SEK", "advance bears 1000.00, paid 1300.00: refund 300.00"},
		{"paid out in excess", "1000.00 SEK", "-500.01 SEK", "advance bears 1000.00, paid 999.99: bill 0.01; bill 0.01 SEK"},
	} {
		next := with(overpaid, func(a *Account) {
			a.Actual.Lines = lines(row.cost)
			a.Payers = []Payer{paid("1500.00 SEK")}
			if row.back != "" {
				a.Payers[0].Receipts = append(a.Payers[0].Receipts, Receipt{On: day(time.April, 2), Amount: money(row.back)})
			}
		})
		revision, err := settled(t, overpaid).Revise(settled(t, next))
		require.NoError(t, err, row.says)
		for _, a := range revision.Entries() {
			assert.Equal(t, row.want, becomes(a), row.says)
		}
	}

	// A bill of one öre that is still open is not sent anew, and once it is paid nothing is due.
	öre := treatment("0.01 SEK", paid())
	for paidSince, want := range map[string]string{"0.00 SEK": "advance bears 0.01, paid 0.00: bill 0.01", "0.01 SEK": "advance bears 0.01, paid 0.01: settled"} {
		revision, err := settled(t, öre).Revise(settled(t, treatment("0.01 SEK", paid(paidSince))))
		require.NoError(t, err)
		for _, a := range revision.Entries() {
			assert.Equal(t, want, becomes(a))
		}
	}

	// A name that was corrected: the payer is known by its reference.
	named := func(name, cost string, amounts ...string) Account {
		return treatment(cost, but(known("E1", paid(amounts...)), func(p *Payer) { p.Name = name }))
	}
	renamed, err := settled(t, named("Embasy", "1000.00 SEK")).Revise(settled(t, named("Embassy", "900.00 SEK", "1000.00 SEK")))
	require.NoError(t, err)
	for i, a := range renamed.Entries() {
		assert.Zero(t, i, "one payer")
		assert.Equal(t, "advance bears 900.00, paid 1000.00: refund 100.00; refund 100.00 SEK", becomes(a))
	}
	// Fifty öre that rounding took are not refunded, nor billed again.
	half := with(treatment("999.50 SEK", paid()), func(a *Account) { a.Rounding = WholeKrona })
	bill := settled(t, half)
	half.Payers = []Payer{paid("1000.00 SEK")}
	settledHalf, err := bill.Revise(settled(t, half))
	require.NoError(t, err)
	for _, a := range settledHalf.Entries() {
		assert.Equal(t, "advance bears 999.50, paid 1000.00: settled (rounded -0.50)", becomes(a))
	}

	_, err = settled(t, first).Revise(settled(t, with(treatment("1.00 EUR"), func(a *Account) { a.Currency = EUR })))
	assert.ErrorIs(t, err, vard.CurrencyMismatch)
	largest := "92233720368547758.07 SEK"
	_, err = settled(t, treatment("0.00 SEK", paid(largest))).Revise(settled(t, treatment(largest, paid("0.00 SEK"))))
	assert.NoError(t, err, "a refund that was paid out, and a bill")
	_, err = settled(t, treatment("0.00 SEK", paid(largest))).Revise(settled(t, treatment("0.00 SEK", paid("-0.01 SEK"))))
	assert.ErrorIs(t, err, vard.Overflow)

	_, err = settled(t, treatment("0.01 SEK", paid("0.01 SEK"))).Revise(settled(t, treatment("0.00 SEK", paid("-"+largest))))
	assert.ErrorIs(t, err, vard.Overflow)
	_, err = settled(t, treatment("0.00 SEK", paid("61489146912365172.05 SEK"))).Revise(settled(t, treatment("0.00 SEK", paid("-61489146912365172.06 SEK"))))
	assert.ErrorIs(t, err, vard.Overflow, "of opposite sides")
	// What rounding adds on both sides may be more than can be counted.
	rounded := func(cost string) Settlement {
		return settled(t, with(treatment(cost, paid("0.51 SEK")), func(a *Account) { a.Rounding = WholeKrona }))
	}
	_, err = rounded("0.00 SEK").Revise(rounded(largest))
	assert.ErrorIs(t, err, vard.Overflow)
	_, err = rounded(largest).Revise(rounded("0.00 SEK"))
	assert.ErrorIs(t, err, vard.Overflow)

	// Payers of one kind and name are told apart by their references, wherever they stand.
	one, two := known("G1", guarantee(upTo("1.00 SEK"))), known("G2", guarantee(upTo("2.00 SEK")))
	swapped, err := settled(t, treatment("3.00 SEK", one, two)).Revise(settled(t, treatment("3.00 SEK", two, one)))
	require.NoError(t, err)
	for i, a := range swapped.Entries() {
		assert.Equal(t, []string{"guarantee bears 2.00, paid 0.00: bill 2.00", "guarantee bears 1.00, paid 0.00: bill 1.00"}[i], becomes(a))
	}

	// A payer that is new, where the patient was not billed before.
	joined, err := settled(t, treatment("3.00 SEK", guarantee(Unlimited()))).Revise(settled(t, treatment("3.00 SEK", guarantee(Unlimited()), paid("1.00 SEK"))))
	require.NoError(t, err)
	for i, a := range joined.Entries() {
		assert.Equal(t, []string{"guarantee bears 3.00, paid 0.00: bill 3.00", "advance bears 0.00, paid 1.00: refund 1.00; refund 1.00 SEK"}[i], becomes(a))
	}

	// Charges that are open again change no document; the next revision is against the last
	// that was final.
	open, err := Settle(with(first, func(a *Account) { a.Actual.Final = false }), spec.Today)
	require.NoError(t, err)
	step, err := settled(t, first).Revise(open)
	require.NoError(t, err)
	for _, a := range step.Entries() {
		assert.Equal(t, [3]Money{}, [3]Money{a.Credit, a.Bill, a.Refund})
		assert.Equal(t, Due{}, a.Due)
	}
	last, err := step.Settlement().Revise(settled(t, paidAfter("900.00 SEK", "")))
	require.NoError(t, err)
	assert.Equal(t, []int{3, 1}, []int{last.Settlement().Number(), last.Corrects()})
	for i, a := range last.Entries() {
		assert.Equal(t, []string{"guarantee bears 600.00, paid 0.00: bill 600.00", "patient bears 300.00, paid 0.00: bill 300.00; credit 100.00 SEK"}[i], becomes(a))
	}
	b, err := json.Marshal(last)
	require.NoError(t, err)
	assert.Contains(t, string(b), `{"number":3,"corrects":1,"payers":[{"kind":"guarantee","name":"","share":"600.00 SEK","received":"0.00 SEK","due":{"direction":"bill","amount":"600.00 SEK","rounding":"0.00 SEK"},"limitUsed":"600.00 SEK","credit":"0.00 SEK","bill":"0.00 SEK","refund":"0.00 SEK"},`)
	b, err = json.Marshal(step)
	require.NoError(t, err)
	assert.Contains(t, string(b), `"payers":[{"kind":"guarantee","name":"","share":"600.00 SEK","received":"0.00 SEK"},`)
	b, err = json.Marshal(Revision{})
	require.NoError(t, err)
	assert.JSONEq(t, `{"number":0,"corrects":null,"payers":[],"settlement":`+zeroSettlement+`}`, string(b))

	// Before anything was final there is nothing to correct.
	revision, err := open.Revise(settled(t, first))
	require.NoError(t, err)
	assert.Zero(t, revision.Corrects())
	for i, a := range revision.Entries() {
		assert.Equal(t, []string{"guarantee bears 600.00, paid 0.00: bill 600.00; bill 600.00 SEK", "patient bears 400.00, paid 0.00: bill 400.00; bill 400.00 SEK"}[i], becomes(a))
	}
}

func signedDue(d Due) int64 {
	if d.Direction == ToRefund {
		return -d.Amount.Minor()
	}
	return d.Amount.Minor()
}
