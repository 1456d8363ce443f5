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

func TestSpecCompare(t *testing.T) {
	line := func(code, amount string) Line { return Line{Code: code, Text: "the " + code, Amount: money(amount)} }
	a := treatment("0.00 SEK")
	a.Estimate.Lines = []Line{line("surgery", "1000.00 SEK"), line("ward", "200.00 SEK"), line("scan", "300.00 SEK"), line("ward", "200.00 SEK"), line("lab", "5.00 SEK")}
	a.Actual.Lines = []Line{line("drugs", "70.00 SEK"), line("lab", "5.00 SEK"), line("ward", "600.00 SEK"), line("surgery", "1000.00 SEK"), line("surgery", "-10.00 SEK"), line("free", "0.00 SEK")}
	differences, err := Compare(a)
	require.NoError(t, err)
	assert.Equal(t, []Difference{
		{"surgery", "the surgery", LineChanged, money("1000.00 SEK"), money("990.00 SEK"), money("-10.00 SEK"), false},
		{"ward", "the ward", LineChanged, money("400.00 SEK"), money("600.00 SEK"), money("200.00 SEK"), false},
		{"scan", "the scan", LineDropped, money("300.00 SEK"), Money{}, money("-300.00 SEK"), false},
		{"drugs", "the drugs", LineAdded, Money{}, money("70.00 SEK"), money("70.00 SEK"), false},
		{"free", "the free", LineAdded, Money{}, money("0.00 SEK"), money("0.00 SEK"), false},
	}, differences)
	var sentences []vard.Text
	for _, d := range differences[:4] {
		sentences = append(sentences, d.Sentence())
	}
	assert.Equal(t, []vard.Text{
		{SV: "the surgery: beräknades till 1\u00a0000,00\u00a0kr och kostade 990,00\u00a0kr, 10,00\u00a0kr lägre.", EN: "the surgery: was estimated at SEK\u00a01,000.00 and cost SEK\u00a0990.00, SEK\u00a010.00 less."},
		{SV: "the ward: beräknades till 400,00\u00a0kr och kostade 600,00\u00a0kr, 200,00\u00a0kr högre.", EN: "the ward: was estimated at SEK\u00a0400.00 and cost SEK\u00a0600.00, SEK\u00a0200.00 more."},
		{SV: "the scan: beräknades till 300,00\u00a0kr och blev inte av.", EN: "the scan: was estimated at SEK\u00a0300.00 and is not charged."},
		{SV: "the drugs: fanns inte i kostnadsförslaget och kostade 70,00\u00a0kr.", EN: "the drugs: was not in the estimate and cost SEK\u00a070.00."},
	}, sentences)
	b, err := json.Marshal(differences[2])
	require.NoError(t, err)
	assert.JSONEq(t, `{"code":"scan","text":"the scan","change":"dropped","estimate":"300.00 SEK","actual":null,"amount":"-300.00 SEK"}`, string(b))
	assert.Equal(t, vard.Text{}, Difference{}.Sentence())
	// By one öre, in either direction.
	öre := with(treatment("1.00 SEK"), estimated(day(time.March, 1), "1.01 SEK"))
	differences, err = Compare(öre)
	require.NoError(t, err)
	assert.Equal(t, "A: beräknades till 1,01\u00a0kr och kostade 1,00\u00a0kr, 0,01\u00a0kr lägre.", differences[0].Sentence().SV)
	differences, err = Compare(with(öre, func(a *Account) { a.Actual.Lines = lines("1.02 SEK") }))
	require.NoError(t, err)
	assert.Contains(t, differences[0].Sentence().SV, "0,01\u00a0kr högre.")
	// An item of one code with two texts says so.
	differences, err = Compare(with(öre, func(a *Account) {
		a.Actual.Lines = []Line{{Code: "A", Text: "ward", Amount: money("1.00 SEK")}, {Code: "A", Text: "bed", Amount: money("2.00 SEK")}}
	}))
	require.NoError(t, err)
	b, err = json.Marshal(differences[0])
	require.NoError(t, err)
	assert.Contains(t, string(b), `"amount":"1.99 SEK","several":true}`)
	assert.Equal(t, "scan: was estimated at SEK\u00a01.00 and is not charged.", Difference{Code: "scan", Change: LineDropped, Estimate: money("1.00 SEK"), Amount: money("-1.00 SEK")}.Sentence().EN)

	for _, without := range []func(*Account){func(a *Account) { a.Estimate.Lines = nil }, func(a *Account) { a.Actual = Actual{} }, func(a *Account) { a.Actual = Actual{Final: true} }} {
		none, err := Compare(with(a, without))
		require.NoError(t, err)
		assert.Empty(t, none)
	}
	cancelled, err := Compare(with(a, func(a *Account) { a.Actual = Actual{Final: true, Cancelled: true} }))
	require.NoError(t, err)
	assert.Len(t, cancelled, 4, "a cancelled case drops everything")

	for says, row := range map[string]struct {
		change func(*Account)
		want   string
	}{
		"another currency":     {func(a *Account) { a.Currency = EUR }, "estimate.lines[0].amount currency_mismatch with currency"},
		"no currency":          {func(a *Account) { a.Currency = 0 }, "currency unknown_currency"},
		"a line without money": {func(a *Account) { a.Actual.Lines = []Line{{}} }, "actual.lines[0].amount malformed_money"},
	} {
		_, err = Compare(with(a, row.change))
		assert.Equal(t, row.want, why(t, err), says)
	}
	largest := "92233720368547758.07 SEK"
	for says, sides := range map[string][2][]Line{
		"estimate of one code": {{line("x", largest), line("x", largest), line("y", "-"+largest), line("y", "-"+largest)}, {line("x", "0.00 SEK")}},
		"actual of one code":   {{line("x", "0.00 SEK")}, {line("x", largest), line("x", largest), line("y", "-"+largest), line("y", "-"+largest)}},
		"difference":           {{line("x", largest), line("y", "-"+largest)}, {line("x", "-"+largest), line("y", largest)}},
		"of opposite sides":    {{line("x", "61489146912365172.05 SEK"), line("y", "-61489146912365172.05 SEK")}, {line("x", "-61489146912365172.06 SEK"), line("z", "61489146912365172.06 SEK")}},
		"by one öre":           {{line("x", largest), line("y", "-"+largest)}, {line("x", "-0.01 SEK"), line("y", "0.01 SEK")}},
	} {
		broken := with(a, func(a *Account) { a.Estimate.Lines, a.Actual.Lines = sides[0], sides[1] })
		_, err := Compare(broken)
		assert.ErrorIs(t, err, vard.Overflow, says)
		_, err = settled(t, broken).Explain()
		assert.ErrorIs(t, err, vard.Overflow, says)
	}
}

// Lines without a code are compared by their text, and codes and texts after
// normalisation; lines without either say that they cannot be compared.
func TestSpecCompareWithoutCode(t *testing.T) {
	compared := func(estimate, actual []Line) (list []string) {
		differences, err := Compare(Account{Currency: SEK, Estimate: Estimate{Lines: estimate}, Actual: Actual{Lines: actual}})
		require.NoError(t, err)
		for _, d := range differences {
			list = append(list, d.Code+"/"+d.Text+" "+d.Change.String()+" "+d.Amount.String())
		}
		return list
	}
	text := func(text, amount string) Line { return Line{Text: text, Amount: money(amount)} }
	code := func(code, amount string) Line { return Line{Code: code, Amount: money(amount)} }
	assert.Equal(t, []string{"/Operation changed -5.00 SEK", "/Ward changed 5.00 SEK"},
		compared([]Line{text("Operation", "10.00 SEK"), text("Ward", "5.00 SEK")}, []Line{text("Operation", "5.00 SEK"), text("Ward", "10.00 SEK")}))
	assert.Empty(t, compared([]Line{code("l\u00e4k", "10.00 SEK")}, []Line{code("la\u0308k", "10.00 SEK")}), "the same word, composed and decomposed")
	assert.Empty(t, compared([]Line{text("l\u00e4k", "10.00 SEK")}, []Line{text("la\u0308k", "10.00 SEK")}))
	assert.Equal(t, []string{"x/ dropped -10.00 SEK", "/x added 10.00 SEK"}, compared([]Line{code("x", "10.00 SEK")}, []Line{text("x", "10.00 SEK")}), "a code is no text")
	assert.Equal(t, []string{"/ nameless 0.00 SEK"}, compared([]Line{text("", "10.00 SEK")}, []Line{text("", "4.00 SEK"), text("", "6.00 SEK")}))
	assert.Equal(t, []string{"/ nameless 6.00 SEK"}, compared([]Line{code("a", "1.00 SEK")}, []Line{code("a", "1.00 SEK"), text("", "6.00 SEK")}))
	// Lines of one code with several texts are spoken of as more than the first.
	line := func(code, text, amount string) Line { return Line{Code: code, Text: text, Amount: money(amount)} }
	for _, row := range []struct {
		estimate, actual []Line
		several          bool
		says             string
	}{
		{[]Line{line("A", "Ward", "1.00 SEK"), line("A", "Ward", "1.00 SEK")}, []Line{line("A", "Ward", "3.00 SEK")}, false, "Ward: was estimated at SEK\u00a02.00 and cost SEK\u00a03.00, SEK\u00a01.00 more."},
		{[]Line{line("A", "Ward", "1.00 SEK"), line("A", "Drugs", "1.00 SEK")}, []Line{line("A", "Ward", "3.00 SEK")}, true, "Ward etc.: was estimated at SEK\u00a02.00 and cost SEK\u00a03.00, SEK\u00a01.00 more."},
		{[]Line{line("A", "Ward", "2.00 SEK")}, []Line{line("A", "Ward", "2.00 SEK"), line("A", "Drugs", "1.00 SEK")}, true, "Ward etc.: was estimated at SEK\u00a02.00 and cost SEK\u00a03.00, SEK\u00a01.00 more."},
		{[]Line{line("A", "Ward", "2.00 SEK")}, []Line{line("A", "Intensive ward", "3.00 SEK")}, false, "Ward: was estimated at SEK\u00a02.00 and cost SEK\u00a03.00, SEK\u00a01.00 more."},
		{[]Line{line("A", "l\u00e4k", "2.00 SEK"), line("A", "la\u0308k", "1.00 SEK")}, []Line{}, false, "l\u00e4k: was estimated at SEK\u00a03.00 and is not charged."},
		{[]Line{line("A", "", "2.00 SEK"), line("A", "Drugs", "1.00 SEK")}, []Line{}, true, "A: was estimated at SEK\u00a03.00 and is not charged."},
	} {
		a := treatment("0.00 SEK")
		a.Estimate.Lines, a.Actual = row.estimate, Actual{Final: true, Cancelled: true, Lines: row.actual}
		differences, err := Compare(a)
		require.NoError(t, err)
		require.Len(t, differences, 1)
		assert.Equal(t, row.several, differences[0].Several, row.says)
		assert.Equal(t, row.says, differences[0].Sentence().EN)
	}
	both := treatment("0.00 SEK")
	both.Estimate.Lines, both.Actual.Lines = []Line{line("A", "Ward", "1.00 SEK")}, []Line{line("A", "Ward", "1.00 SEK"), line("A", "Drugs", "1.00 SEK")}
	explained, err := settled(t, both).Explain()
	require.NoError(t, err)
	assert.Equal(t, []string{"A Ward", "A Ward m.m."}, []string{explained.Postings[0].Text.SV, explained.Postings[1].Text.SV})
	nameless := Difference{Change: LineNameless, Estimate: money("10.00 SEK"), Amount: money("-10.00 SEK")}.Sentence()
	assert.Equal(t, "Items without code and text cannot be compared one by one: SEK\u00a010.00 was estimated, SEK\u00a00.00 is the actual cost.", nameless.EN)
	nameless = Difference{Change: LineNameless, Actual: money("10.00 SEK"), Amount: money("10.00 SEK")}.Sentence()
	assert.Equal(t, "Poster utan kod och text kan inte jämföras var för sig: 0,00\u00a0kr beräknades, 10,00\u00a0kr är den faktiska kostnaden.", nameless.SV)
}

func TestSpecRefusals(t *testing.T) {
	fine := treatment("10.00 SEK", paid("10.00 SEK"), guarantee(Unlimited()), insurance("1", Money{}, Unlimited()), s2("1.00 SEK"))
	settled(t, fine)
	on := spec.Today
	for _, row := range []struct {
		says, want string
		change     func(a *Account)
	}{
		{"no day of assessment", "on missing_date", func(*Account) { on = 0 }},
		{"a currency that is none", "currency unknown_currency", func(a *Account) { a.Currency = 200 }},
		{"a service that is none", "service unknown_name", func(a *Account) { a.Service = 3 }},
		{"a rounding that is none", "rounding unknown_name", func(a *Account) { a.Rounding = 3 }},
		{"no kind", "payers[0].kind unknown_name", func(a *Account) { a.Payers[0].Kind = 0 }},
		{"the patient is no payer to list", "payers[0].kind unknown_name", func(a *Account) { a.Payers[0].Kind = PayerPatient }},
		{"a limit on money paid in advance", "payers[0].limit unknown_field with payers[0].kind", func(a *Account) { a.Payers[0].Limit = Unlimited() }},
		{"a limit on an S2", "payers[3].limit unknown_field with payers[3].kind", func(a *Account) { a.Payers[3].Limit = Unlimited() }},
		{"a use of the limit on an S2", "payers[3].limitUsed unknown_field with payers[3].kind", func(a *Account) { a.Payers[3].LimitUsed = money("1.00 SEK") }},
		{"a use of the limit on an advance", "payers[0].limitUsed unknown_field with payers[0].kind", func(a *Account) { a.Payers[0].LimitUsed = money("1.00 SEK") }},
		{"a deductible on a guarantee", "payers[1].deductible unknown_field with payers[1].kind", func(a *Account) { a.Payers[1].Deductible = money("1.00 SEK") }},
		{"a use of the deductible on a guarantee", "payers[1].deductibleUsed unknown_field with payers[1].kind", func(a *Account) { a.Payers[1].DeductibleUsed = money("1.00 SEK") }},
		{"a rate on a guarantee", "payers[1].rate unknown_field with payers[1].kind", func(a *Account) { a.Payers[1].Rate = rate("1") }},
		{"money that a guarantor remitted", "payers[1].remittedBy unknown_field with payers[1].kind", func(a *Account) { a.Payers[1].RemittedBy = "a charity" }},
		{"days on money paid in advance", "payers[0].validFrom unknown_field with payers[0].kind", func(a *Account) { a.Payers[0].ValidFrom = day(3, 1) }},
		{"days on money paid in advance", "payers[0].validTo unknown_field with payers[0].kind", func(a *Account) { a.Payers[0].ValidTo = UntilFurtherNotice() }},
		{"services on money paid in advance", "payers[0].services unknown_field with payers[0].kind", func(a *Account) { a.Payers[0].Services = []Service{} }},
		{"a country on an insurance", "payers[2].insuredIn unknown_field with payers[2].kind", func(a *Account) { a.Payers[2].InsuredIn = "DE" }},
		{"a fee on an insurance", "payers[2].patientFee unknown_field with payers[2].kind", func(a *Account) { a.Payers[2].PatientFee = money("1.00 SEK") }},
		{"no such country", "payers[3].insuredIn unknown_name", func(a *Account) { a.Payers[3].InsuredIn = "ZZ" }},
		{"no such service", "payers[1].services[1] unknown_name", func(a *Account) { a.Payers[1].Services = []Service{ServiceTreatment, 3} }},
		{"an unspecified service", "payers[1].services[0] unknown_name", func(a *Account) { a.Payers[1].Services = []Service{0} }},
		{"a limit below nothing", "payers[1].limit negative_total", func(a *Account) { a.Payers[1].Limit = upTo("-0.01 SEK") }},
		{"a limit below nothing in another currency", "payers[1].limit negative_total", func(a *Account) { a.Payers[1].Limit = upTo("-0.01 EUR") }},
		{"a use below nothing", "payers[1].limitUsed negative_total", func(a *Account) { a.Payers[1].LimitUsed = money("-0.01 SEK") }},
		{"a use in another currency than the limit", "payers[1].limitUsed currency_mismatch with currency", func(a *Account) {
			a.Payers[1].Limit, a.Payers[1].LimitUsed = upTo("1.00 EUR"), money("1.00 SEK")
		}},
		{"a limit of insurance in another currency", "payers[2].limit currency_mismatch with currency", func(a *Account) { a.Payers[2].Limit = upTo("1.00 EUR") }},
		{"a deductible in another currency", "payers[2].deductible currency_mismatch with currency", func(a *Account) { a.Payers[2].Deductible = money("1.00 EUR") }},
		{"a deductible below nothing", "payers[2].deductible negative_total", func(a *Account) { a.Payers[2].Deductible = money("-0.01 SEK") }},
		{"a use of it in another currency", "payers[2].deductibleUsed currency_mismatch with currency", func(a *Account) { a.Payers[2].DeductibleUsed = money("1.00 EUR") }},
		{"a fee in another currency", "payers[3].patientFee currency_mismatch with currency", func(a *Account) { a.Payers[3].PatientFee = money("1.00 EUR") }},
		{"a fee below nothing", "payers[3].patientFee negative_total", func(a *Account) { a.Payers[3].PatientFee = money("-0.01 SEK") }},
		{"a receipt without an amount", "payers[0].receipts[0].amount malformed_money", func(a *Account) { a.Payers[0].Receipts = []Receipt{{}} }},
		{"more received than can be counted", "payers[0].receipts overflow", func(a *Account) {
			a.Payers[0].Receipts = paid("92233720368547758.07 SEK", "0.01 SEK").Receipts
		}},
		{"far more received than can be counted", "payers[0].receipts overflow", func(a *Account) {
			a.Payers[0].Receipts = paid("92233720368547758.07 SEK", "92233720368547758.07 SEK").Receipts
		}},
		{"more paid back than can be billed", "payers[0].receipts overflow", func(a *Account) {
			a.Payers[0].Receipts = paid("-92233720368547758.07 SEK").Receipts
			a.Payers = a.Payers[:1]
		}},
		{"an estimate below nothing", "estimate.lines negative_total", func(a *Account) { a.Estimate.Lines = lines("-0.01 SEK") }},
		{"an estimate in another currency", "estimate.lines[0].amount currency_mismatch with currency", func(a *Account) { a.Estimate.Lines = lines("1.00 EUR") }},
		{"a line without an amount", "actual.lines[0].amount malformed_money", func(a *Account) { a.Actual.Lines = []Line{{Code: "A"}} }},
		{"a cost that cannot be counted", "actual.lines overflow", func(a *Account) { a.Actual.Lines = lines("92233720368547758.07 SEK", "0.01 SEK") }},
		{"a promise that ends the day before it begins", "payers[2].validTo impossible_order with payers[2].validFrom", func(a *Account) {
			a.Payers[2].ValidFrom, a.Payers[2].ValidTo = day(3, 2), ExpiresOn(day(3, 1))
		}},
		{"sixty-five payers", "payers too_long", func(a *Account) { a.Payers = make([]Payer, 65) }},
	} {
		a := fine
		a.Payers = append([]Payer{}, fine.Payers...)
		on = spec.Today
		row.change(&a)
		_, err := Settle(a, on)
		assert.Equal(t, row.want, why(t, err), row.says)
	}
	_, err := SettleAll([]Account{fine}, 0)
	assert.ErrorIs(t, err, vard.MissingDate)
	_, err = SettleAll([]Account{fine, with(fine, func(a *Account) { a.Payers = []Payer{paid("-92233720368547758.07 SEK")} })}, spec.Today)
	assert.ErrorIs(t, err, vard.Overflow)

	// One öre more was paid back than can be billed with the largest cost.
	_, err = Settle(treatment("92233720368547758.07 SEK", paid("-0.01 SEK")), spec.Today)
	assert.Equal(t, "payers[0].receipts overflow", why(t, err))

	// An advance that is in debt is billed; the largest debt that can be.
	s := settled(t, treatment("0.00 SEK", paid("-92233720368547758.07 SEK")))
	assert.Equal(t, "advance bears 0.00, paid -92233720368547758.07: bill 92233720368547758.07", says(entries(s)[0]))

	many := fine
	many.Payers = nil
	for range 64 {
		many.Payers = append(many.Payers, guarantee(upTo("0.10 SEK")))
	}
	s = settled(t, many)
	assert.Len(t, entries(s), 65)
	assert.Equal(t, "patient bears 3.60, paid 0.00: bill 3.60", says(entries(s)[64]))
	// Sixty-four payers are entered one by one in accounts settled together too.
	many.Payers[62].Reference, many.Payers[63].Reference = "G", "G"
	list, err := SettleAll([]Account{many}, spec.Today)
	require.NoError(t, err)
	assert.Equal(t, "guarantee bears 0.00, paid 0.00: settled", says(entries(list[0])[63]))
	_, err = SettleAll([]Account{with(many, func(a *Account) { a.Payers = append(slices.Clone(a.Payers), paid("1.00 SEK")) })}, spec.Today)
	assert.Equal(t, "[0].payers too_long", why(t, err))
	many.Payers[62].Reference, many.Payers[63].Reference = "", ""
	many.Payers[63].Limit = Limit{}
	s, err = Settle(many, spec.Today)
	require.NoError(t, err)
	assert.Equal(t, []string{"payers[63].limit"}, spec.Names(s.Missing()))
}

func TestSpecRoundingAtTheEdge(t *testing.T) {
	a := treatment("92233720368547758.07 SEK")
	assert.Equal(t, "patient bears 92233720368547758.07, paid 0.00: bill 92233720368547758.07", says(entries(settled(t, a))[0]))
	a.Rounding = WholeKrona
	assert.Equal(t, "patient bears 92233720368547758.07, paid 0.00: bill 92233720368547758.00 (rounded -0.07)", says(entries(settled(t, a))[0]))
	b := treatment("1.00 SEK", paid("92233720368547758.07 SEK"))
	b.Rounding = WholeKrona
	assert.Equal(t, "advance bears 1.00, paid 92233720368547758.07: refund 92233720368547757.00 (rounded -0.07)", says(entries(settled(t, b))[0]))
	assert.Equal(t, Due{}, Entry{}.InWholeKronor())
	yen := with(treatment("0.00 SEK"), func(a *Account) { a.Currency, a.Actual.Lines = JPY, lines("7 JPY") })
	assert.Equal(t, Due{}, entries(settled(t, yen))[0].InWholeKronor())
}
