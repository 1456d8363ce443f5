package desk

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard/billing"
)

// entered writes a case as the address holds it.
func entered(fields ...string) (pairs []Pair) {
	for _, f := range fields {
		name, value, _ := strings.Cut(f, "=")
		pairs = append(pairs, Pair{name, value})
	}
	return pairs
}

// at follows names and places into what the page is handed.
func at(t *testing.T, value any, path ...any) any {
	t.Helper()
	for _, p := range path {
		switch step := p.(type) {
		case string:
			o, ok := value.(Object)
			require.True(t, ok, "%v of %T", path, value)
			value = o[step]
		case int:
			l, ok := value.(list)
			require.True(t, ok && step < len(l), "%v of %T", path, value)
			value = l[step]
		}
	}
	return value
}

func TestAnAnswerWithItsReasons(t *testing.T) {
	pairs := entered("on=2026-11-21", "eligibility.registeredInSweden=false", "eligibility.urgent=true")
	sv, en := Decide(pairs, "sv", ""), Decide(pairs, "en", "")
	assert.Equal(t, "not_eligible", at(t, sv, "parts", "eligibility", "outcome"))
	assert.Equal(t, "no", at(t, sv, "parts", "eligibility", "sign"))
	assert.Contains(t, at(t, sv, "parts", "eligibility", "means"), "kriterium")
	assert.Contains(t, at(t, en, "parts", "eligibility", "means"), "criterion")
	assert.Equal(t, "no", at(t, en, "parts", "eligibility", "reasons", 1, "met"))
	assert.Equal(t, "21\u00a0november\u00a02026", at(t, sv, "on"))
	assert.NotEmpty(t, at(t, en, "parts", "eligibility", "referrals", 0, "contacts", 0, "href"))
	assert.Contains(t, at(t, sv, "parts", "eligibility", "changes", 0, "if", 0, "question"), "folkbokförd")
	for _, source := range at(t, sv, "sources").(list) {
		assert.NotEmpty(t, at(t, source, "address"))
	}
}

func TestEveryQuestionCanBeAnswered(t *testing.T) {
	values := map[string]string{kindAnswer: "true", kindDay: "2026-01-02", kindMoment: "2016-03", kindDays: "7", kindLanguage: "ar-SY"}
	asked := 0
	for _, part := range Form("sv")["parts"].(list) {
		for _, f := range at(t, part, "fields").(list) {
			asked++
			name, kind := at(t, f, "name").(string), at(t, f, "kind").(string)
			_, refused := read(entered(name + "=" + values[kind]))
			assert.Empty(t, refused, name)
			_, refused = read(entered(name + "=nonsense"))
			assert.Len(t, refused, 1, name)
			assert.True(t, strings.HasSuffix(at(t, f, "question").(string), "?"), "%s", at(t, f, "question"))
			assert.NotEmpty(t, at(t, f, "ask"), name)
		}
	}
	assert.Greater(t, asked, 70)
}

func TestBothLanguagesOfTheForm(t *testing.T) {
	sv, en := Form("sv"), Form("en")
	require.Len(t, at(t, en, "parts"), 4)
	for i := range 4 {
		assert.NotEqual(t, at(t, sv, "parts", i, "title"), at(t, en, "parts", i, "title"))
		assert.Len(t, at(t, sv, "parts", i, "fields"), len(at(t, en, "parts", i, "fields").(list)))
	}
	assert.Contains(t, strings.Fields(at(t, en, "countries", "s2").(string)), "CH")
	assert.Greater(t, len(strings.Fields(at(t, en, "countries", "others").(string))), 200)
	assert.Greater(t, len(Languages("sv")), 50)
	assert.Contains(t, Languages("sv"), Object{"value": "apc", "text": "levantinsk arabiska"})
}

func TestAmountsAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]string{
		"38000": "38000.00 SEK", "38 000": "38000.00 SEK", "38\u00a0000,5": "38000.50 SEK", "38,000.50": "38000.50 SEK", "38.000,50": "38000.50 SEK",
		"-6 500": "-6500.00 SEK", "\u22126500": "-6500.00 SEK", "0": "0.00 SEK", "1,000,000": "1000000.00 SEK", "1.000.000": "1000000.00 SEK",
		"1,234": "scale", "1.234": "scale", "1,23,456.0": "malformed_money", "kr 5": "malformed_money", "5 SEK": "malformed_money", ",": "malformed_money", "-": "malformed_money", "1e3": "malformed_money",
	} {
		got, err := money(text, billing.SEK)
		if err != nil {
			assert.Equal(t, want, string(codeOf(err)), text)
			continue
		}
		assert.Equal(t, want, got.String(), text)
	}
	yen, err := money("500", billing.JPY)
	require.NoError(t, err)
	assert.Equal(t, "500 JPY", yen.String())
	_, err = money("500", 0)
	assert.Equal(t, "unknown_currency", string(codeOf(err)))
	for text, want := range map[string]string{"80 %": "0.80", "8%": "0.08", "0,8": "0.8", "100 %": "1", "12,5 %": "0.125", "110 %": "", "x": ""} {
		got, err := rate(text)
		if want == "" {
			assert.Error(t, err, text)
			continue
		}
		require.NoError(t, err, text)
		assert.True(t, got.Decimal().Equal(billing.MustRate(want).Decimal()), text)
	}
}

func TestWhatIsRefusedStandsAtItsField(t *testing.T) {
	for _, row := range []struct{ says, fields, field, code, other string }{
		{"a name that there is not", "eligibility.urgentt=true", "eligibility.urgentt", "unknown_name", ""},
		{"a part that there is not", "x=1", "x", "unknown_field", ""},
		{"a day that is none", "on=2026-02-30 injury.personalInjury=true", "on", "malformed_date", ""},
		{"a moment", "injury.limitation.caused=2013-13", "injury.limitation.caused", "malformed_moment", ""},
		{"days that contradict each other", "referral.request=2026-03-01 referral.quote=2026-02-01", "referral.quote", "impossible_order", "referral.request"},
		{"of an account", "billing.0.currency=SEK billing.0.careFrom=2026-01-02 billing.0.careTo=2026-01-01", "billing.0.careTo", "impossible_order", "billing.0.careFrom"},
		{"of a second one", "billing.0.currency=SEK billing.1.currency=SEK billing.1.payers.0.kind=s2 billing.1.payers.0.insuredIn=XX", "billing.1.payers.0.insuredIn", "unknown_name", ""},
		{"too many rows", "billing.0.currency=SEK billing.0.actual.lines.99.amount=5", "billing.0.actual.lines.99.amount", "unknown_field", ""},
		{"too long", "billing.0.currency=" + strings.Repeat("S", 300), "billing.0.currency", "too_long", ""},
		{"too deep", "billing.0.currency.x=SEK", "billing.0.currency.x", "unknown_field", ""},
		{"no account", "billing.=SEK", "billing.", "unknown_field", ""},
	} {
		t.Run(row.says, func(t *testing.T) {
			fields := strings.Fields(row.fields)
			if !strings.HasPrefix(row.fields, "on=") {
				fields = append(fields, "on=2026-11-21")
			}
			d := Decide(entered(fields...), "en", "")
			require.NotEmpty(t, at(t, d, "errors"))
			assert.Equal(t, row.field, at(t, d, "errors", 0, "field"))
			assert.Equal(t, row.code, at(t, d, "errors", 0, "code"))
			assert.Equal(t, row.other, at(t, d, "errors", 0, "other"))
			part, _, _ := strings.Cut(row.field, ".")
			assert.Nil(t, at(t, d, "parts", part), "of what is refused nothing is decided")
		})
	}
}

// account is an account in which something is due both ways.
var account = entered("on=2026-11-21", "billing.0.service=treatment", "billing.0.currency=SEK", "billing.0.careFrom=2025-03-10", "billing.0.careTo=2025-03-19",
	"billing.0.estimate.issued=2024-12-09", "billing.0.estimate.lines.0.text=Ward", "billing.0.estimate.lines.0.amount=400 000",
	"billing.0.actual.final=true", "billing.0.actual.lines.0.text=Ward", "billing.0.actual.lines.0.amount=437 250,50",
	"billing.0.payers.0.kind=insurance", "billing.0.payers.0.name=Insurer", "billing.0.payers.0.deductible=20 000", "billing.0.payers.0.rate=80 %", "billing.0.payers.0.limit=300 000",
	"billing.0.payers.0.validFrom=2025-01-01", "billing.0.payers.0.validTo=2025-12-31", "billing.0.payers.0.services=treatment", "billing.0.payers.0.receipts.0.on=2025-01-13", "billing.0.payers.0.receipts.0.amount=250 000",
	"billing.0.payers.1.kind=advance", "billing.0.payers.1.receipts.0.on=2025-01-13", "billing.0.payers.1.receipts.0.amount=162 500")

// The bars are the library's own sums: each begins where the one before it ended, and the
// last of a section is what the settlement says.
func TestTheChartIsTheStatementOfAccount(t *testing.T) {
	d := Decide(account, "en", "")
	require.Empty(t, at(t, d, "errors"))
	sections := map[string]float64{}
	for _, group := range at(t, d, "parts", "billing", "accounts", 0, "chart").(list) {
		var end float64
		for i, row := range at(t, group, "rows").(list) {
			assert.Equal(t, end, at(t, row, "from"), "%s %d", at(t, group, "heading"), i)
			end = at(t, row, "to").(float64)
		}
		sections[at(t, group, "heading").(string)] = end
	}
	assert.Equal(t, 43725050.0, sections["Actual cost"])
	assert.Equal(t, 30000000.0, sections["Share of the cost: Insurer (insurance)"])
	assert.Equal(t, 5000000.0, sections["Due: Insurer (insurance)"])
	assert.Equal(t, -2524950.0, sections["Due: Advance payment"])
	assert.Equal(t, "Bill SEK\u00a050,000.00: Insurer (insurance).", at(t, d, "parts", "billing", "accounts", 0, "next", 0, "text"))
}

func TestWhatAnAccountLacksIsAskedAtItsField(t *testing.T) {
	d := Decide(entered("on=2026-11-21", "billing.0.currency=SEK", "billing.0.actual.final=true", "billing.0.actual.lines.0.amount=5",
		"billing.1.currency=SEK", "billing.1.actual.final=true", "billing.1.actual.lines.0.amount=100", "billing.1.payers.0.kind=guarantee"), "en", "")
	require.Empty(t, at(t, d, "errors"))
	assert.Contains(t, at(t, d, "parts", "billing", "accounts", 1, "missing"), "billing.1.payers.0.limit")
}

func TestTheWindowOfALastDay(t *testing.T) {
	d := Decide(entered("on=2026-11-21", "injury.limitation.caused=2016-12", "injury.limitation.reported=not-yet"), "en", "")
	clock := at(t, d, "parts", "injury", "time", "clocks", 0)
	assert.Equal(t, "2026-12-01", at(t, clock, "earliest", "strictDay"))
	assert.Equal(t, "2026-12-31", at(t, clock, "latest", "strictDay"))
	assert.Equal(t, "2027-01-04", at(t, clock, "latest", "extendedDay"), "New Year's Eve, and then a weekend")
	assert.Equal(t, "2016-12-31", at(t, d, "parts", "injury", "time", "marks", 0, "last"))
	assert.Equal(t, "2\u00a0December\u00a02026", at(t, d, "parts", "injury", "time", "then", "on"))
}

func TestThePathWithWhatEachStepWaitsFor(t *testing.T) {
	d := Decide(entered("on=2026-11-21", "referral.request=2026-03-01"), "sv", "")
	steps := at(t, d, "parts", "referral", "steps").(list)
	require.Len(t, steps, 16)
	assert.Equal(t, "done", at(t, steps[0], "state"))
	assert.Equal(t, "1\u00a0mars\u00a02026", at(t, steps[0], "note"))
	assert.Equal(t, "ready", at(t, steps[1], "state"))
	assert.Equal(t, list{"quote"}, at(t, steps[2], "from"))
	assert.Equal(t, "referral.quote", at(t, d, "parts", "referral", "next", 0, "field"))
	assert.NotEmpty(t, at(t, d, "parts", "referral", "changes", 0, "opens"))
}

func TestWhatIsShownIsAskedAboutFromTheStart(t *testing.T) {
	on := entered("on=2026-11-21")
	assert.Equal(t, "injury.personalInjury", at(t, Decide(on, "sv", "injury"), "parts", "injury", "ask", 0))
	assert.Equal(t, "referral.request", at(t, Decide(on, "sv", "referral"), "parts", "referral", "next", 0, "field"))
	assert.Nil(t, at(t, Decide(on, "sv", "eligibility"), "parts", "injury"))
	assert.Nil(t, at(t, Decide(nil, "sv", "injury"), "parts", "injury"), "without a day there is no answer")
}

func TestWhatWouldChangeAnInjury(t *testing.T) {
	pairs := entered("on=2026-11-21", "injury.personalInjury=false", "injury.careInSweden=true")
	assert.Equal(t, "not_compensable", at(t, Decide(pairs, "en", ""), "parts", "injury", "outcome"))
	assert.NotEmpty(t, WhatIf(entered("on=2026-11-21", "injury.personalInjury=true", "injury.careInSweden=true", "injury.regionFinanced=false", "injury.causedByCare=true"), "sv"))
	assert.Empty(t, WhatIf(entered("on=2026-11-21"), "sv"), "without an injury nothing would")
}

// Whatever an address holds, there is an answer or a refusal, and the values are of the
// kinds that a page can be handed.
func TestAnyAddress(t *testing.T) {
	var names []string
	for _, part := range Form("en")["parts"].(list) {
		for _, f := range at(t, part, "fields").(list) {
			names = append(names, at(t, f, "name").(string))
		}
	}
	for _, p := range account {
		names = append(names, p.Name)
	}
	values := []string{"true", "false", "", "not-yet", "2013", "2013-04", "2026-11-20", "[2020-01-01..]", "[..2019-05-05]", "SEK", "EUR", "12,5", "-1", "unlimited", "until_further_notice", "treatment second_opinion", "s2", "DE", "ar", "\xff", "<b>", "99999999999999999999"}
	r := rand.New(rand.NewPCG(1, 2))
	decided := 0
	for range 3000 {
		pairs := entered("on=2026-11-21")
		for range 1 + r.IntN(14) {
			pairs = append(pairs, Pair{names[r.IntN(len(names))], values[r.IntN(len(values))]})
		}
		d := Decide(pairs, []string{"sv", "en"}[r.IntN(2)], []string{"referral", "injury", "billing", "eligibility"}[r.IntN(4)])
		plain(t, d)
		decided += len(d["parts"].(Object))
	}
	assert.Greater(t, decided, 2000)
}

// plain fails where something is no string, number, yes or no, list or object of those.
func plain(t *testing.T, value any) {
	switch v := value.(type) {
	case Object:
		for _, inside := range v {
			plain(t, inside)
		}
	case list:
		for _, inside := range v {
			plain(t, inside)
		}
	case string, float64, bool, nil:
	default:
		t.Fatalf("%T", value)
	}
}
