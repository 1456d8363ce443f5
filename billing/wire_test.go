package billing_test

import (
	"encoding/json"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

func TestSpecWireForm(t *testing.T) {
	a := with(treatment("230000.00 SEK", but(guarantee(upTo("200000.00 SEK")), func(p *Payer) { p.Name = "Embassy" })), estimated(day(time.March, 1), "230000.00 SEK"))
	b, err := json.Marshal(settled(t, a))
	require.NoError(t, err)
	assert.JSONEq(t, `{
		"outcome": "final", "estimate": "230000.00 SEK", "actual": "230000.00 SEK", "variance": "0.00 SEK",
		"payers": [
			{"kind": "guarantee", "name": "Embassy", "share": "200000.00 SEK", "received": "0.00 SEK", "due": {"direction": "bill", "amount": "200000.00 SEK", "rounding": "0.00 SEK"}, "limitUsed": "200000.00 SEK"},
			{"kind": "patient", "name": "", "share": "30000.00 SEK", "received": "0.00 SEK", "due": {"direction": "bill", "amount": "30000.00 SEK", "rounding": "0.00 SEK"}}
		],
		"missing": [], "presumed": [], "referrals": [], "reasons": ["billing.actual-final"], "until": null,
		"findings": [
			{"rule": "billing.secured-before-care", "met": true, "statements": ["IPO-18", "IPO-25"]},
			{"rule": "billing.not-above-estimate", "met": true, "statements": ["IPO-19"]},
			{"rule": "billing.not-below-estimate", "met": true, "statements": ["IPO-20"]},
			{"rule": "billing.estimate-before-care", "met": true, "statements": ["IPO-16", "IPO-21"]},
			{"rule": "billing.actual-final", "met": true, "statements": ["IPO-21"]},
			{"rule": "billing.funded-in-full", "met": false, "statements": ["IPO-24", "IPO-25", "IPO-33", "IPO-18", "IPO-22"]},
			{"rule": "billing.treatment-only", "met": true, "statements": ["IPO-17", "IPO-18", "IPO-22", "IPO-23"], "payer": 0},
			{"rule": "billing.guarantee-covers-service", "met": true, "statements": ["IPO-18", "IPO-25", "Lag 2009:47 5 kap."], "payer": 0},
			{"rule": "billing.guarantee-valid", "met": true, "statements": ["IPO-18", "IPO-25", "Lag 2009:47 5 kap."], "payer": 0},
			{"rule": "billing.guarantee-currency", "met": true, "statements": ["IPO-18", "ISO 4217"], "payer": 0},
			{"rule": "billing.guarantee-limit-suffices", "met": false, "statements": ["IPO-18", "IPO-25"], "payer": 0}
		]
	}`, string(b))

	a.Payers[0].Services = nil
	s, err := Settle(a, spec.Today)
	require.NoError(t, err)
	b, err = json.Marshal(s)
	require.NoError(t, err)
	assert.Contains(t, string(b), `"outcome":"incomplete"`)
	assert.Contains(t, string(b), `"payers":[{"kind":"guarantee","name":"Embassy","share":null,"received":"0.00 SEK"}],"missing":["payers[0].services"],"presumed":[]`)
	assert.Contains(t, string(b), `{"rule":"billing.guarantee-covers-service","met":null,`)
	assert.Contains(t, string(b), `{"rule":"billing.funded-in-full","met":null,`)
	assert.Contains(t, string(b), `"reasons":[],"until":null`)

	// Every fact that is missing, and everyone who takes over, stands in its list.
	s, err = Settle(treatment("1.00 SEK", Payer{Kind: PayerS2}), spec.Today)
	require.NoError(t, err)
	b, err = json.Marshal(s)
	require.NoError(t, err)
	assert.Contains(t, string(b), `"missing":["payers[0].validFrom","payers[0].validTo","payers[0].services","payers[0].insuredIn","payers[0].patientFee"]`)
	b, err = json.Marshal(settled(t, treatment("100.00 SEK", short(s2("1.00 SEK")), but(s2("1.00 SEK"), func(p *Payer) { p.Services = []Service{} }))))
	require.NoError(t, err)
	assert.Contains(t, string(b), `"referrals":[{"body":"competent_institution","rule":"billing.s2-valid"`)
	assert.Contains(t, string(b), `},{"body":"competent_institution","rule":"billing.s2-covers-treatment"`)
	b, err = json.Marshal(AccountStatement{})
	require.NoError(t, err)
	assert.Contains(t, string(b), `"payers":null,"postings":null`)

	// Accounts settled together are answered as a list.
	list, err := SettleAll([]Account{a, a}, spec.Today)
	require.NoError(t, err)
	b, err = json.Marshal(list)
	require.NoError(t, err)
	assert.Contains(t, string(b), `[{"outcome":"incomplete"`)
	assert.Contains(t, string(b), `"missing":["[1].payers[0].services"]`)

	// An account travels: what is written is what is read.
	full := with(treatment("230000.00 SEK", but(paid("1.00 SEK"), func(p *Payer) { p.RemittedBy, p.Receipts[0].Reference = "x", "R" }),
		but(guarantee(Unlimited()), func(p *Payer) {
			p.ValidTo, p.Reference, p.LimitUsed = UntilFurtherNotice(), "G", money("1.00 SEK")
		}),
		but(insurance("0.25", money("1.00 SEK"), upTo("2.00 SEK")), func(p *Payer) { p.DeductibleUsed = money("0.50 SEK") }), s2("1.00 SEK"), Payer{Kind: PayerS2}), func(a *Account) {
		a.SecondOpinionStatement, a.Rounding, a.Actual.Cancelled = day(time.February, 1), WholeKrona, true
	})
	for _, in := range []Account{full, {}} {
		b, err = json.Marshal(in)
		require.NoError(t, err)
		var out Account
		require.NoError(t, json.Unmarshal(b, &out))
		assert.Equal(t, in, out)
	}
	var zero Settlement
	b, err = json.Marshal(zero)
	require.NoError(t, err)
	assert.JSONEq(t, zeroSettlement, string(b))
	assert.Equal(t, vard.Text{}, zero.Text())
}

// What is said of an account is true: what is computed is not what is paid.
func TestSpecFinalIsNotPaid(t *testing.T) {
	for want, a := range map[string]Account{
		"Slutavräkningen är klar; beloppen nedan återstår.":              treatment("1.01 SEK", paid("1.00 SEK")),
		"Slutavräkningen är klar; inget återstår att betala.":            treatment("1.00 SEK", paid("1.00 SEK")),
		"Avräkningen är preliminär: alla kostnader är inte bokförda än.": with(treatment("1.00 SEK"), func(a *Account) { a.Actual.Final = false }),
		"Uppgifter saknas för att fördela kostnaden.":                    treatment("1.00 SEK", guarantee(Limit{})),
	} {
		s, err := Settle(a, spec.Today)
		require.NoError(t, err)
		assert.Equal(t, want, s.Text().SV)
		assert.NotEmpty(t, s.Text().EN)
	}
}

func TestTextsAndQuestions(t *testing.T) {
	ids := map[vard.RuleID]bool{}
	for r := range Rules() {
		for _, met := range []vard.Answer{vard.Yes, vard.No, vard.Unknown} {
			spec.Texts(t, string(r.ID()), r.Says(met))
			for _, text := range []string{r.Says(met).SV, r.Says(met).EN} {
				assert.LessOrEqual(t, len(strings.Fields(text)), 25, text)
				assert.LessOrEqual(t, strings.Count(" "+text, " inte ")+strings.Count(" "+text, " ingen "), 1, text)
				assert.LessOrEqual(t, strings.Count(" "+text, " not "), 1, text)
			}
		}
		assert.True(t, strings.HasPrefix(string(r.ID()), "billing."))
		assert.False(t, ids[r.ID()], "twice: %s", r.ID())
		ids[r.ID()] = true
	}
	assert.Len(t, ids, 24)
}

// What can be asked for, and whom to ask.
func TestSpecQuestions(t *testing.T) {
	var got [][2]string
	for q := range Questions() {
		spec.Texts(t, q.Name(), q.Question())
		got = append(got, [2]string{q.Name(), q.AskOf().String()})
	}
	assert.Equal(t, [][2]string{
		{"service", "office"}, {"careFrom", "care_provider"}, {"careTo", "care_provider"}, {"actual.lines", "office"}, {"actual.final", "office"},
		{"payers[].limit", "payer"}, {"payers[].rate", "payer"}, {"payers[].validFrom", "payer"}, {"payers[].validTo", "payer"}, {"payers[].services", "payer"},
		{"payers[].insuredIn", "patient"}, {"payers[].patientFee", "office"}, {"payers[].receipts[].on", "office"},
	}, got)
	stops(t, Questions())
	stops(t, Rules())
	// The same where it is asked of one account, or of one of several.
	s, err := Settle(with(treatment("1.00 SEK", Payer{Kind: PayerS2}), func(a *Account) { a.Service = 0 }), spec.Today)
	require.NoError(t, err)
	list, err := SettleAll([]Account{treatment("1.00 SEK"), with(treatment("1.00 SEK", Payer{Kind: PayerS2}), func(a *Account) { a.Service = 0 })}, spec.Today)
	require.NoError(t, err)
	for prefix, s := range map[string]Settlement{"": s, "[1].": list[1]} {
		asked := map[string]string{}
		for q := range s.Missing() {
			spec.Texts(t, q.Name(), q.Question())
			asked[strings.TrimPrefix(q.Name(), prefix)] = q.AskOf().String()
		}
		assert.Equal(t, map[string]string{"service": "office", "payers[0].validFrom": "payer", "payers[0].validTo": "payer", "payers[0].services": "payer", "payers[0].insuredIn": "patient", "payers[0].patientFee": "office"}, asked)
	}
}

// Every fact that is asked for by a text is written by its name.
func TestSpecSet(t *testing.T) {
	a := Account{Currency: SEK, Actual: Actual{Final: true, Lines: lines("1000.00 SEK")}, Payers: []Payer{{Kind: PayerInsurance}, {Kind: PayerS2}, {Kind: PayerGuarantee}}}
	answers := map[string]string{
		"service": "treatment", "careFrom": "2026-03-10", "careTo": "2026-03-14", "payers[0].limit": "900.00 SEK", "payers[0].rate": "0.8",
		"payers[1].validFrom": "2026-03-01", "payers[1].validTo": "until_further_notice", "payers[1].services": "second_opinion treatment",
		"payers[1].insuredIn": "UK", "payers[1].patientFee": "100.00 SEK",
		"payers[2].limit": "unlimited", "payers[2].validFrom": "2026-03-01", "payers[2].validTo": "2026-03-31", "payers[2].services": "treatment",
	}
	for range 20 {
		s, err := Settle(a, spec.Today)
		require.NoError(t, err)
		if s.Outcome() == Final {
			break
		}
		first := spec.Names(s.Ask())[0]
		require.Contains(t, answers, first)
		require.NoError(t, a.Set(first, answers[first]), first)
	}
	s := settled(t, a)
	assert.Equal(t, "s2 bears 900.00, paid 0.00: bill 900.00", says(entries(s)[1]))
	assert.Equal(t, "insurance bears 80.00, paid 0.00: bill 80.00", says(entries(s)[0]))

	b := secondOpinion("9000.00 SEK", but(paid("9000.00 SEK"), func(p *Payer) { p.Receipts[0].On = 0 }))
	assert.Equal(t, []string{"payers[0].receipts[0].on"}, spec.Names(settled(t, b).Ask()))
	require.NoError(t, b.Set("payers[0].receipts[0].on", "2026-03-09"))
	assert.Empty(t, spec.Names(settled(t, b).Ask()))
	require.NoError(t, b.Set("actual.final", "false"))
	assert.False(t, b.Actual.Final)
	require.NoError(t, b.Set("actual.final", "true"))
	assert.True(t, b.Actual.Final)

	for _, name := range []string{"", "x", "currency", "actual.lines", "payers[1].limit", "payers[00].limit", "payers[-1].limit", "payers[0]", "payers[0]rate", "payers[0].x", "payers[0].receipts[1].on", "payers[0].receipts[0].amount", "payers[0", "payers[0.limit", "payers[x].limit", "0].limit", "x[0].limit", "payers[99999999999999999999].limit", "[0].service"} {
		assert.ErrorIs(t, b.Set(name, "true"), vard.UnknownName, name)
	}
	require.NoError(t, a.Set("payers[2].services", ""))
	assert.Nil(t, a.Payers[2].Services, "unknown again")
	for name, code := range map[string]vard.Code{
		"service": vard.UnknownName, "careFrom": vard.MalformedDate, "careTo": vard.MalformedDate, "actual.final": vard.UnknownName, "payers[0].limit": vard.MalformedMoney, "payers[0].rate": vard.MalformedNumber,
		"payers[0].validFrom": vard.MalformedDate, "payers[0].validTo": vard.MalformedDate, "payers[0].services": vard.UnknownName, "payers[0].insuredIn": vard.UnknownName, "payers[0].patientFee": vard.MalformedMoney,
		"payers[0].receipts[0].on": vard.MalformedDate,
	} {
		assert.ErrorIs(t, b.Set(name, "what"), code, name)
	}
}

// other2 is the account with a reference of its own.
func other2(a Account) Account {
	a.Payers = slices.Clone(a.Payers)
	a.Payers[1].Reference = "H1"
	return a
}

// Reasons, and how long an outcome holds.
func TestSpecUntil(t *testing.T) {
	a := with(treatment("1.00 SEK", guarantee(Unlimited())), func(a *Account) { a.CareTo = 0 })
	for _, row := range []struct {
		says  string
		a     Account
		on    vard.Date
		until vard.Date
	}{
		{"to the last day of the guarantee, when the last day of care is not known", a, day(time.March, 20), day(time.March, 31)},
		{"on the day before it", a, day(time.March, 30), day(time.March, 31)},
		{"on that day", a, day(time.March, 31), day(time.March, 31)},
		{"what is incomplete stays so", a, day(time.April, 1), 0},
		{"for good where the days are known", with(a, func(a *Account) { a.CareTo = day(time.March, 14) }), day(time.March, 20), 0},
		{"for good until further notice", with(a, func(a *Account) {
			a.Payers = []Payer{but(a.Payers[0], func(p *Payer) { p.ValidTo = UntilFurtherNotice() })}
		}), day(time.March, 20), 0},
		{"for good, though care began today", with(a, func(a *Account) {
			a.Payers = []Payer{but(a.Payers[0], func(p *Payer) { p.ValidTo = UntilFurtherNotice() })}
		}), day(time.March, 10), 0},
		{"to the day before a guarantee begins, in which the care may have been from then on", with(a, func(a *Account) {
			a.CareFrom, a.Payers = 0, []Payer{but(guarantee(Unlimited()), func(p *Payer) { p.ValidFrom, p.ValidTo = day(time.April, 1), UntilFurtherNotice() })}
		}), day(time.March, 20), day(time.March, 31)},
		{"for good where the last day of care is known, and the first is not", with(a, func(a *Account) {
			a.CareFrom, a.CareTo, a.Payers = 0, day(time.March, 14), []Payer{but(guarantee(Unlimited()), func(p *Payer) { p.ValidFrom, p.ValidTo = day(time.April, 1), UntilFurtherNotice() })}
		}), day(time.March, 20), 0},
		{"for good while it is not final", with(a, func(a *Account) { a.Actual = Actual{} }), day(time.March, 20), 0},
	} {
		s, err := Settle(row.a, row.on)
		require.NoError(t, err, row.says)
		assert.Equal(t, row.until, s.Until(), row.says)
	}
	// In accounts settled together: each row says until when the outcome of each account holds.
	guaranteed := func(reference string, until vard.Date, cost string) Account {
		return with(treatment(cost, but(known(reference, guarantee(upTo("1000.00 SEK"))), func(p *Payer) { p.ValidTo = ExpiresOn(until) })), func(a *Account) { a.CareTo = 0 })
	}
	twice := guaranteed("G1", day(time.March, 31), "1.00 SEK")
	twice.Payers = append(twice.Payers, twice.Payers[0])
	dated := func(a Account) Account { a.CareTo = day(time.March, 14); return a }
	other := with(guaranteed("G1", day(time.March, 31), "1.00 SEK"), func(a *Account) {
		a.Payers = append([]Payer{but(guarantee(upTo("0.00 SEK")), func(p *Payer) { p.ValidTo = ExpiresOn(day(time.March, 25)) })}, a.Payers...)
	})
	missing := treatment("1.00 SEK", guarantee(Limit{}))
	after := func(own string, until vard.Date) Account { // a guarantee of its own first, then one that the accounts share
		return with(treatment("1.00 SEK", but(known(own, guarantee(Unlimited())), func(p *Payer) { p.ValidTo = ExpiresOn(until) }), allYear("G", guarantee(upTo("9.00 SEK")))),
			func(a *Account) { a.CareTo = 0 })
	}
	for _, row := range []struct {
		says     string
		accounts []Account
		want     []vard.Date
	}{
		{"a later account of the same guarantee turns with the first, one of another does not",
			[]Account{guaranteed("G1", day(time.March, 31), "1.00 SEK"), dated(guaranteed("G1", day(time.March, 31), "1.00 SEK")), dated(guaranteed("G2", day(time.March, 31), "1.00 SEK"))},
			[]vard.Date{day(time.March, 31), day(time.March, 31), 0}},
		{"each turns on its own day", []Account{guaranteed("G1", day(time.March, 31), "1.00 SEK"), guaranteed("G2", day(time.April, 30), "1.00 SEK"), guaranteed("G3", day(time.March, 20), "1.00 SEK")},
			[]vard.Date{day(time.March, 31), day(time.April, 30), day(time.March, 20)}},
		{"a guarantee that stands twice in the first account", []Account{twice, dated(guaranteed("G1", day(time.March, 31), "1.00 SEK"))}, []vard.Date{day(time.March, 31), day(time.March, 31)}},
		{"a guarantee up to nothing ends before, and turns nothing", []Account{other}, []vard.Date{day(time.March, 31)}},
		{"what is incomplete stays so, and the next one turns all the same", []Account{missing, other}, []vard.Date{0, day(time.March, 31)}},
		{"nobody named the service, and the guarantee ended before the care: nothing turns", []Account{with(a, func(a *Account) {
			a.Service, a.Payers = 0, []Payer{but(guarantee(Unlimited()), func(p *Payer) { p.ValidFrom, p.ValidTo = day(time.March, 9), ExpiresOn(day(time.March, 9)) })}
		})}, []vard.Date{0}},
		{"the later one has turned by a guarantee of its own when the first begins to use what they share",
			[]Account{after("A", day(time.April, 30)), after("B", day(time.March, 25))}, []vard.Date{day(time.April, 30), day(time.March, 25)}},
		{"the one before it turns later", []Account{guaranteed("G1", day(time.April, 30), "1.00 SEK"), other2(other)}, []vard.Date{day(time.April, 30), day(time.March, 31)}},
	} {
		list, err := SettleAll(row.accounts, day(time.March, 20))
		require.NoError(t, err, row.says)
		for i, s := range list {
			assert.Equal(t, row.want[i], s.Until(), "%s: %d", row.says, i)
		}
	}
	// The later one waits for what the earlier one may lack.
	first := with(treatment("1.00 SEK", allYear("G", guarantee(upTo("9.00 SEK"))), guarantee(Unlimited())), func(a *Account) { a.CareTo = 0; a.Payers[0].ValidTo = ExpiresOn(day(time.March, 31)) })
	second := treatment("1.00 SEK", first.Payers[0])
	list, err := SettleAll([]Account{first, second}, day(time.March, 20))
	require.NoError(t, err)
	assert.Equal(t, Final, list[1].Outcome())
	assert.Equal(t, day(time.March, 31), list[0].Until())
	assert.Equal(t, day(time.March, 31), list[1].Until())
	assert.Equal(t, []vard.RuleID{RuleActualFinal}, spec.Met(list[1].Reasons(), vard.Yes))
	assert.Empty(t, slices.Collect(list[1].Presumed()))
}

// stops ranges over the first elements, however many.
func stops[T any](t *testing.T, seq iter.Seq[T]) {
	t.Helper()
	for n := range slices.Collect(seq) {
		seen := 0
		for range seq {
			if seen++; seen > n {
				break
			}
		}
		require.Equal(t, n+1, seen)
	}
}
