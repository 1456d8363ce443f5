package billing_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

// whys writes all refusals that were joined.
func whys(t *testing.T, err error) (list []string) {
	t.Helper()
	var joined interface{ Unwrap() []error }
	require.ErrorAs(t, err, &joined)
	for _, one := range joined.Unwrap() {
		list = append(list, why(t, one))
	}
	return list
}

// What contradicts itself in an account comes out together.
func TestSpecRefusalsComeTogether(t *testing.T) {
	wrong := Account{
		Service: 9, Currency: EUR, Rounding: WholeKrona, CareFrom: day(time.March, 10), CareTo: day(time.March, 9), SecondOpinionStatement: spec.Today.AddDays(1),
		Estimate: Estimate{Issued: spec.Today.AddDays(1), Lines: []Line{{Amount: money("1.00 EUR")}, {Amount: money("1.00 SEK")}, {}}},
		Actual:   Actual{Lines: lines("1.00 EUR", "-1.01 EUR")},
		Payers: []Payer{
			{Kind: PayerAdvance, Limit: Unlimited(), Rate: rate("1"), Receipts: []Receipt{
				{On: spec.Today.AddDays(1), Amount: money("1.00 SEK"), Reference: "R1"}, {Amount: money("1.00 EUR"), Reference: "R1"}, {},
			}},
			{Kind: 9, Reference: "G"},
			{Kind: PayerInsurance, Reference: "I", Limit: upTo("-1.00 EUR"), Deductible: money("1.00 SEK"), ValidFrom: day(3, 2), ValidTo: ExpiresOn(day(3, 1)), Services: []Service{9, 8}},
			{Kind: PayerInsurance, Reference: "I"},
			{Kind: PayerS2, InsuredIn: "ZZ"},
		},
	}
	want := []string{
		"service unknown_name",
		"rounding rounding_currency with currency",
		"careTo impossible_order with careFrom",
		"estimate.issued after_assessment",
		"secondOpinionStatement after_assessment",
		"estimate.lines[1].amount currency_mismatch with currency",
		"estimate.lines[2].amount malformed_money",
		"actual.lines negative_total",
		"payers[0].limit unknown_field with payers[0].kind",
		"payers[0].rate unknown_field with payers[0].kind",
		"payers[0].limit currency_mismatch with currency",
		"payers[0].receipts[0].amount currency_mismatch with currency",
		"payers[0].receipts[0].on after_assessment",
		"payers[0].receipts[2].amount malformed_money",
		"payers[1].kind unknown_name",
		"payers[2].validTo impossible_order with payers[2].validFrom",
		"payers[2].services[0] unknown_name",
		"payers[2].services[1] unknown_name",
		"payers[2].limit negative_total",
		"payers[2].deductible currency_mismatch with currency",
		"payers[4].insuredIn unknown_name",
		"payers[0].receipts[1].reference duplicate_reference with payers[0].receipts[0].reference",
		"payers[3] not_same_promise with payers[2]",
	}
	want = append(want[:10], want[11:]...) // an unlimited one is in no currency
	_, err := Settle(wrong, spec.Today)
	assert.Equal(t, want, whys(t, err))
	// One of them is found, and each can be asked for.
	first, found := errors.AsType[*vard.Error](err)
	require.True(t, found)
	assert.Equal(t, "service", first.Field)
	for _, code := range []vard.Code{vard.UnknownName, vard.NegativeTotal, vard.NotSamePromise, vard.DuplicateReference} {
		assert.ErrorIs(t, err, code)
	}
	assert.NotErrorIs(t, err, vard.Overflow)

	// Of an account without a currency nothing is said of amounts, but all the rest.
	wrong.Currency = 0
	wrong.Payers = wrong.Payers[:1]
	_, err = Settle(wrong, 0)
	assert.Equal(t, []string{
		"on missing_date",
		"service unknown_name",
		"rounding rounding_currency with currency",
		"careTo impossible_order with careFrom",
		"currency unknown_currency",
		"payers[0].limit unknown_field with payers[0].kind",
		"payers[0].rate unknown_field with payers[0].kind",
		"payers[0].receipts[1].reference duplicate_reference with payers[0].receipts[0].reference",
	}, whys(t, err))

	// Accounts settled together are all searched, and what contradicts another of them too.
	g := known("G", guarantee(Unlimited()))
	h := but(g, func(p *Payer) { p.Name = "Embassy" })
	_, err = SettleAll([]Account{
		with(treatment("1.00 SEK", g), func(a *Account) { a.Service, a.CareTo = 9, day(time.March, 1) }),
		treatment("1.00 SEK"),
		with(treatment("1.00 SEK", h, h), func(a *Account) { a.Currency = 0 }),
		with(treatment("1.00 SEK"), func(a *Account) { a.Payers = make([]Payer, 65) }),
	}, 0)
	assert.Equal(t, []string{
		"on missing_date",
		"[0].service unknown_name",
		"[0].careTo impossible_order with [0].careFrom",
		"[2].currency unknown_currency",
		"[2].payers[0] not_same_promise with [0].payers[0]",
		"[2].payers[1] not_same_promise with [0].payers[0]",
		"[3].payers too_long",
	}, whys(t, err))

	// What is due may be more than can be counted, in each account and for each payer.
	owes := but(paid("-92233720368547758.07 SEK"), func(p *Payer) {})
	_, err = SettleAll([]Account{treatment("2.00 SEK", paid("1.00 SEK"), owes), treatment("1.00 SEK", owes)}, spec.Today)
	assert.Equal(t, []string{"[0].payers[1].receipts overflow", "[1].payers[0].receipts overflow"}, whys(t, err))

	_, err = Compare(wrong)
	assert.ErrorIs(t, err, vard.UnknownCurrency)
	wrong.Currency = EUR
	_, err = Compare(wrong)
	assert.Equal(t, []string{"estimate.lines[1].amount currency_mismatch with currency", "estimate.lines[2].amount malformed_money", "actual.lines negative_total"}, whys(t, err))
	_, err = Total(EUR, wrong.Estimate.Lines)
	assert.Equal(t, []string{"lines[1].amount currency_mismatch", "lines[2].amount malformed_money"}, whys(t, err))
}

// A territory with a code of its own is insured in the State that it is part of.
func TestSpecPartsOfStates(t *testing.T) {
	for _, code := range []Country{"AX", "GF", "GP", "MF", "MQ", "RE", "YT"} {
		_, err := Settle(treatment("1.00 SEK", but(s2("1.00 SEK"), func(p *Payer) { p.InsuredIn = code })), spec.Today)
		assert.Equal(t, "payers[0].insuredIn part_of_state", why(t, err), code)
	}
	text := vard.PartOfState.Text()
	for _, name := range []string{"FI", "FR", "Åland", "Réunion"} {
		assert.Contains(t, text.SV, name)
		assert.Contains(t, text.EN, name)
	}
	for _, code := range []Country{"FI", "FR", "GL", "FO", "SJ", "GI", "US"} { // States, and what is part of none of the Union's
		settled(t, treatment("1.00 SEK", but(s2("1.00 SEK"), func(p *Payer) { p.InsuredIn = code })))
	}
}
