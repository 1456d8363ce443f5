package casefile_test

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

// deep nests n arrays.
func deep(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }

// Each row is one thing that can be wrong with a case file: where it is reported
// and why. The word MARKER stands where a person's data could stand; no error may
// hold it.
var refusals = []struct {
	says  string
	input string
	field string
	code  vard.Code
}{
	// No JSON at all.
	{"an empty file", ``, "", vard.MalformedJSON},
	{"only white space", " \r\n\t", "", vard.MalformedJSON},
	{"plain text", `MARKER`, "", vard.MalformedJSON},
	{"null", `null`, "", vard.MalformedJSON},
	{"a number", `3`, "", vard.MalformedJSON},
	{"a text", `"MARKER"`, "", vard.MalformedJSON},
	{"an array of cases", `[{}]`, "", vard.MalformedJSON},
	{"a byte order mark that is not the first thing", " \ufeff{}", "", vard.MalformedJSON},
	{"two byte order marks", "\ufeff\ufeff{}", "", vard.MalformedJSON},
	{"something after the case", `{} MARKER`, "", vard.MalformedJSON},
	{"one character after the case", `{}x`, "", vard.MalformedJSON},
	{"a second case after the first", `{} {"MARKER":1}`, "", vard.MalformedJSON},
	{"a case that breaks off", `{"eligibility":{"urgent":`, "eligibility.urgent", vard.MalformedJSON},
	{"a name without quotes", `{"eligibility":{MARKER:1}}`, "eligibility", vard.MalformedJSON},
	{"single quotes", `{'on':1}`, "", vard.MalformedJSON},
	{"a comma too many", `{"on":null,}`, "", vard.MalformedJSON},
	{"a comment", `{"on":null} // MARKER`, "", vard.MalformedJSON},
	{"half of a surrogate pair", `{"on":"\ud800"}`, "on", vard.MalformedJSON},
	{"a raw control character in a text", "{\"on\":\"MARKER\x01\"}", "on", vard.MalformedJSON},
	{"a zero byte", "{\"on\":null}\x00", "", vard.MalformedJSON},
	{"bad syntax under a name that the form does not have", `{"eligibility":{"MARKER":{"19121212-1212":tru}}}`, "eligibility", vard.MalformedJSON},
	{"bad syntax under a number that is a name, where the form has no array", `{"eligibility":{"191212121212":[0,!]}}`, "eligibility", vard.MalformedJSON},

	// JSON, but not by RFC 7493, or too much of it.
	{"a text that is not UTF-8", "{\"on\":\"MARKER\xff\"}", "on", vard.InvalidUTF8},
	{"a name that is not UTF-8", "{\"eligibility\":{\"MARKER\xc3\":1}}", "eligibility", vard.InvalidUTF8},
	{"Latin-1 instead of UTF-8", "{\"eligibility\":{\"urgent\":\"nej, inte sk\xf6rt\"}}", "eligibility.urgent", vard.InvalidUTF8},
	{"a byte outside a text that is not UTF-8", "{\"on\":\xff}", "on", vard.InvalidUTF8},
	{"a part twice", `{"eligibility":{},"eligibility":{}}`, "", vard.DuplicateName},
	{"a fact twice", `{"eligibility":{"urgent":true,"urgent":false}}`, "eligibility", vard.DuplicateName},
	{"a fact twice, once with escapes", `{"eligibility":{"urgent":true,"\u0075rgent":false}}`, "eligibility", vard.DuplicateName},
	{"an unknown name twice", `{"eligibility":{"MARKER":1,"MARKER":2}}`, "eligibility", vard.UnknownField},
	{"an unknown name twice, deep inside", `{"MARKER":{"a":[{"MARKER":1,"MARKER":2}]}}`, "", vard.UnknownField},
	{"arrays too deep", `{"eligibility":{"urgent":` + deep(100) + `}}`, "eligibility.urgent", vard.TooDeep},
	{"arrays deeper than any stack", `{"on":` + strings.Repeat("[", 200_000), "on", vard.TooDeep},
	{"objects too deep", strings.Repeat(`{"MARKER":`, 20) + `1` + strings.Repeat(`}`, 20), "", vard.UnknownField},
	{"a case that is too long", `{"on":"` + strings.Repeat("MARKER", 200_000) + `"}`, "", vard.TooLong},

	// Good JSON that is not of the form.
	{"an unknown part", `{"MARKER":{}}`, "", vard.UnknownField},
	{"a part in capitals", `{"Eligibility":{}}`, "", vard.UnknownField},
	{"an unknown fact", `{"eligibility":{"MARKER":true}}`, "eligibility", vard.UnknownField},
	{"a fact in capitals", `{"eligibility":{"URGENT":true}}`, "eligibility", vard.UnknownField},
	{"a name that looks like a path", `{"eligibility.urgent":true}`, "", vard.UnknownField},
	{"the empty name", `{"eligibility":{"":true}}`, "eligibility", vard.UnknownField},
	{"an answer in words", `{"eligibility":{"urgent":"yes"}}`, "eligibility.urgent", vard.UnknownName},
	{"an answer as a number", `{"eligibility":{"urgent":1}}`, "eligibility.urgent", vard.UnknownName},
	{"an answer as an object with a name like a fact", `{"eligibility":{"urgent":{"urgent":true}}}`, "eligibility.urgent", vard.UnknownName},
	{"a part that is a list", `{"eligibility":[]}`, "eligibility", vard.MalformedJSON},
	{"a part that is a text", `{"eligibility":"MARKER"}`, "eligibility", vard.MalformedJSON},
	{"a day that the calendar does not have", `{"on":"2026-02-29"}`, "on", vard.MalformedDate},
	{"a day in another order", `{"on":"21/11/2026"}`, "on", vard.MalformedDate},
	{"a day as a number", `{"on":20261121}`, "on", vard.MalformedDate},
	{"a day that is empty", `{"on":""}`, "on", vard.MalformedDate},
	{"a time of day", `{"on":"2026-11-21T10:00:00Z"}`, "on", vard.MalformedDate},
	{"accounts that are a number", `{"on":"2026-11-21","billing":191212121212}`, "billing", vard.MalformedJSON},
	{"an account that is a number", `{"on":"2026-11-21","billing":[{"currency":"SEK"},191212121212]}`, "billing[1]", vard.MalformedJSON},
	{"an unknown name in one account", `{"on":"2026-11-21","billing":{"MARKER":1}}`, "billing", vard.UnknownField},
	{"an unknown name in an account of a list", `{"on":"2026-11-21","billing":[{"currency":"SEK"},{"MARKER":1}]}`, "billing[1]", vard.UnknownField},
	{"an unknown name in a line", `{"on":"2026-11-21","billing":{"actual":{"lines":[{},{"MARKER":1}]}}}`, "billing.actual.lines[1]", vard.UnknownField},
	{"lines that are an object whose names are numbers", `{"on":"2026-11-21","billing":{"actual":{"lines":{"191212121212":{}}}}}`, "billing.actual.lines", vard.MalformedJSON},
	{"accounts that are an object whose names are numbers", `{"on":"2026-11-21","billing":{"191212121212":{}}}`, "billing", vard.UnknownField},
	{"a receipt with a bad day", `{"on":"2026-11-21","billing":[{"payers":[{"kind":"advance"},{"kind":"advance","receipts":[{},{"on":"MARKER"}]}]}]}`, "billing[0].payers[1].receipts[1].on", vard.MalformedDate},
	{"an unknown service", `{"on":"2026-11-21","billing":{"service":"MARKER"}}`, "billing.service", vard.UnknownName},
	{"a service in capitals", `{"on":"2026-11-21","billing":{"service":"Treatment"}}`, "billing.service", vard.UnknownName},
	{"a service as a number", `{"on":"2026-11-21","billing":{"service":2}}`, "billing.service", vard.MalformedJSON},
	{"an unknown kind of payer", `{"on":"2026-11-21","billing":{"payers":[{"kind":"MARKER"}]}}`, "billing.payers[0].kind", vard.UnknownName},
	{"a country that does not exist", `{"on":"2026-11-21","billing":{"payers":[{"kind":"s2","insuredIn":"XX"}]}}`, "billing.payers[0].insuredIn", vard.UnknownName},
	{"an amount as a number", `{"on":"2026-11-21","billing":{"estimate":{"lines":[{"amount":1234.50}]}}}`, "billing.estimate.lines[0].amount", vard.MalformedMoney},
	{"an amount without currency", `{"on":"2026-11-21","billing":{"estimate":{"lines":[{"amount":"1234.50"}]}}}`, "billing.estimate.lines[0].amount", vard.MalformedMoney},
	{"an amount with a comma", `{"on":"2026-11-21","billing":{"estimate":{"lines":[{"amount":"1234,50 SEK"}]}}}`, "billing.estimate.lines[0].amount", vard.MalformedMoney},
	{"an amount with an exponent", `{"on":"2026-11-21","billing":{"estimate":{"lines":[{"amount":"1e9 SEK"}]}}}`, "billing.estimate.lines[0].amount", vard.MalformedMoney},
	{"an amount finer than an öre", `{"on":"2026-11-21","billing":{"estimate":{"lines":[{"amount":"1.005 SEK"}]}}}`, "billing.estimate.lines[0].amount", vard.Scale},
	{"an amount too large", `{"on":"2026-11-21","billing":{"estimate":{"lines":[{"amount":"99999999999999999.00 SEK"}]}}}`, "billing.estimate.lines[0].amount", vard.Overflow},
	{"an amount in no currency that exists", `{"on":"2026-11-21","billing":{"estimate":{"lines":[{"amount":"1.00 XXQ"}]}}}`, "billing.estimate.lines[0].amount", vard.UnknownCurrency},
	{"a rate above the whole", `{"on":"2026-11-21","billing":{"payers":[{"kind":"insurance","rate":"1.2"}]}}`, "billing.payers[0].rate", vard.MalformedNumber},
	{"a rate in per cent", `{"on":"2026-11-21","billing":{"payers":[{"kind":"insurance","rate":"80 %"}]}}`, "billing.payers[0].rate", vard.MalformedNumber},
	{"a limit in words", `{"on":"2026-11-21","billing":{"payers":[{"kind":"guarantee","limit":"MARKER"}]}}`, "billing.payers[0].limit", vard.MalformedMoney},
	{"a moment in words", `{"limitation":{"aware":{"linked":"MARKER"}}}`, "limitation.aware.linked", vard.MalformedMoment},
	{"a moment that ends before it begins", `{"injury":{"limitation":{"caused":"2020/2019"}}}`, "injury.limitation.caused", vard.ImpossibleOrder},
	{"an unknown name inside an injury's moments", `{"injury":{"limitation":{"aware":{"MARKER":null}}}}`, "injury.limitation.aware", vard.UnknownField},

	{"a language that is a sentence", `{"referral":{"language":"MARKER, and a little French"}}`, "referral.language", vard.MalformedLanguage},
	{"a language that the registry does not have", `{"referral":{"language":"zq"}}`, "referral.language", vard.UnknownName},
	{"a tag for no language", `{"referral":{"language":"und"}}`, "referral.language", vard.NoLanguage},
	{"a tag for several languages", `{"referral":{"language":"mul"}}`, "referral.language", vard.SeveralLanguages},
	{"a tag for private use", `{"referral":{"language":"qaa"}}`, "referral.language", vard.PrivateLanguage},
	{"a number of days that is no whole number", `{"referral":{"noticeDays":1.5}}`, "referral.noticeDays", vard.MalformedNumber},
	{"a number of days beyond all numbers", `{"referral":{"noticeDays":1e99}}`, "referral.noticeDays", vard.MalformedNumber},
	{"a number of days as a text", `{"referral":{"noticeDays":"19121212"}}`, "referral.noticeDays", vard.MalformedJSON},

	// Of the form, but contradictory: what the packages refuse.
	{"no day of assessment for a path", `{"referral":{}}`, "on", vard.MissingDate},
	{"fewer days than none", `{"on":"2026-11-21","referral":{"noticeDays":-1}}`, "referral.noticeDays", vard.MalformedNumber},
	{"a step that has not come", `{"on":"2026-11-21","referral":{"request":"2026-11-22"}}`, "referral.request", vard.AfterAssessment},
	{"a visit before the statement", `{"on":"2026-11-21","referral":{"request":"2026-01-01","visit":"2026-02-01"}}`, "referral.visit", vard.ImpossibleOrder},
	{"no day of assessment for a time limit", `{"limitation":{}}`, "on", vard.MissingDate},
	{"no day of assessment for an injury", `{"on":null,"injury":{}}`, "on", vard.MissingDate},
	{"an assessment before there was patient insurance", `{"on":"1974-12-31","limitation":{}}`, "on", vard.Before1975},
	{"an assessment after the holidays that are known", `{"on":"2200-01-01","injury":{}}`, "on", vard.AfterHorizon},
	{"an injury caused before there was patient insurance", `{"on":"2026-11-21","limitation":{"caused":"1974-12-31"}}`, "limitation.caused", vard.Before1975},
	{"an injury caused after the assessment", `{"on":"2026-11-21","limitation":{"caused":"2026-11-22"}}`, "limitation.caused", vard.AfterAssessment},
	{"the same, inside an injury", `{"on":"2026-11-21","injury":{"limitation":{"caused":"2026-11-22"}}}`, "injury.limitation.caused", vard.AfterAssessment},
	{"known before it was caused", `{"on":"2026-11-21","limitation":{"caused":"2014","aware":{"linked":"2013"}}}`, "limitation.aware.linked", vard.ImpossibleOrder},
	{"an account without currency", `{"on":"2026-11-21","billing":{}}`, "billing.currency", vard.UnknownCurrency},
	{"an account in no currency that exists", `{"on":"2026-11-21","billing":{"currency":"KRO"}}`, "billing.currency", vard.UnknownCurrency},
	{"two currencies in one account", `{"on":"2026-11-21","billing":{"currency":"SEK","actual":{"lines":[{"amount":"1.00 SEK"},{"amount":"1.00 SEK"},{"amount":"1.00 EUR"}]}}}`, "billing.actual.lines[2].amount", vard.CurrencyMismatch},
	{"two currencies in one account of a list", `{"on":"2026-11-21","billing":[{"currency":"SEK"},{"currency":"SEK","estimate":{"lines":[{"amount":"1.00 EUR"}]}}]}`, "billing[1].estimate.lines[0].amount", vard.CurrencyMismatch},
	{"lines that sum to less than nothing", `{"on":"2026-11-21","billing":{"currency":"SEK","actual":{"lines":[{"amount":"1.00 SEK"},{"amount":"-1.01 SEK"}]}}}`, "billing.actual.lines", vard.NegativeTotal},
	{"whole kronor of another currency", `{"on":"2026-11-21","billing":{"currency":"EUR","rounding":"whole_krona"}}`, "billing.rounding", vard.RoundingCurrency},

	{"care that ends before it begins", `{"on":"2026-11-21","billing":{"currency":"SEK","careFrom":"2026-01-02","careTo":"2026-01-01"}}`, "billing.careTo", vard.ImpossibleOrder},
	{"no day of assessment for an account", `{"billing":{"currency":"SEK"}}`, "on", vard.MissingDate},
	{"money that has not come", `{"on":"2026-11-21","billing":{"currency":"SEK","payers":[{"kind":"advance","receipts":[{"on":"2027-03-01","amount":"1000.00 SEK"}]}]}}`, "billing.payers[0].receipts[0].on", vard.AfterAssessment},
	{"a currency that was withdrawn before the care", `{"on":"2026-11-21","billing":{"currency":"DEM","careFrom":"2026-06-01","careTo":"2026-06-02"}}`, "billing.currency", vard.CurrencyWithdrawn},
	{"a territory instead of its State", `{"on":"2026-11-21","billing":{"currency":"SEK","payers":[{"kind":"s2","insuredIn":"AX"}]}}`, "billing.payers[0].insuredIn", vard.PartOfState},
	{"one promise with two limits", `{"on":"2026-11-21","billing":[{"currency":"SEK","payers":[{"kind":"guarantee","reference":"G1","limit":"1.00 SEK"}]},{"currency":"SEK","payers":[{"kind":"guarantee","reference":"G1","limit":"2.00 SEK"}]}]}`, "billing[1].payers[0]", vard.NotSamePromise},
	{"one payment twice", `{"on":"2026-11-21","billing":{"currency":"SEK","payers":[{"kind":"advance","receipts":[{"amount":"1.00 SEK","reference":"R1"},{"amount":"1.00 SEK","reference":"R1"}]}]}}`, "billing.payers[0].receipts[1].reference", vard.DuplicateReference},
	{"a final position without a report", `{"on":"2026-11-21","limitation":{"caused":"2018","reported":"not-yet","finalPosition":"2020-06-01"}}`, "limitation.finalPosition", vard.ImpossibleOrder},
	{"a rate as a number", `{"on":"2026-11-21","billing":{"payers":[{"kind":"insurance","rate":0.8}]}}`, "billing.payers[0].rate", vard.MalformedNumber},
	{"a limit as a number", `{"on":"2026-11-21","billing":{"payers":[{"kind":"guarantee","limit":100000}]}}`, "billing.payers[0].limit", vard.MalformedMoney},
	{"a number of days beyond 32 bits", `{"on":"2026-11-21","referral":{"noticeDays":3000000000}}`, "referral.noticeDays", vard.MalformedNumber},
	{"a payer with a fact of another kind", `{"on":"2026-11-21","billing":{"currency":"SEK","payers":[{"kind":"advance","limit":"unlimited"}]}}`, "billing.payers[0].limit", vard.UnknownField},
	{"more accounts than a case has", `{"on":"2026-11-21","billing":[` + strings.Repeat(`{"currency":"SEK"},`, 100) + `{"currency":"SEK"}]}`, "billing", vard.TooLong},
	{"more lines than anybody reads", `{"on":"2026-11-21","billing":{"currency":"SEK","actual":{"lines":[` + strings.Repeat(`{},`, 5000) + `{}]}}}`, "billing.actual.lines", vard.TooLong},
	{"more payers than a case has", `{"on":"2026-11-21","billing":[` + strings.Repeat(`{"currency":"SEK","payers":[`+strings.Repeat(`{"kind":"advance"},`, 50)+`{"kind":"advance"}]},`, 3) + `{"currency":"SEK","payers":[` + strings.Repeat(`{"kind":"advance"},`, 50) + `{"kind":"advance"}]}]}`, "billing", vard.TooLong},
	{"more payers than an account has", `{"on":"2026-11-21","billing":{"currency":"SEK","payers":[` + strings.Repeat(`{"kind":"advance"},`, 64) + `{"kind":"advance"}]}}`, "billing.payers", vard.TooLong},
}

// decide reads and decides a case.
func decide(input string) *casefile.Decisions { return casefile.Read([]byte(input)).Decide() }

// plain writes refusals as text.
func plain(errs []*vard.Error) (list []string) {
	for _, e := range errs {
		list = append(list, strings.TrimPrefix(e.Error(), "vard: "))
	}
	return list
}

func TestEveryFaultIsRefusedByPlaceAndReason(t *testing.T) {
	for _, row := range refusals {
		t.Run(row.says, func(t *testing.T) {
			d := decide(row.input)
			require.Len(t, d.Errors, 1, "%v", plain(d.Errors))
			assert.Equal(t, row.code, d.Errors[0].Code)
			assert.Equal(t, row.field, d.Errors[0].Field)
			assert.NotContains(t, fmt.Sprintf("%v %+v", d.Errors[0], *d.Errors[0]), "MARKER")
		})
	}
}

// Every code of the library has a row above.
func TestEveryCodeHasARow(t *testing.T) {
	source, err := os.ReadFile("../../errors.go")
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, code := range []vard.Code{ // a case holds no identity number
		vard.InterimNumber, vard.MalformedIdentityNumber, vard.ImpossibleBirthDate, vard.WrongCheckDigit, vard.AmbiguousCentury, vard.PersonalData,
	} {
		seen[string(code)] = true
	}
	for _, row := range refusals {
		seen[string(row.code)] = true
	}
	codes := regexp.MustCompile(`Code = "([a-z0-9_]+)"`).FindAllStringSubmatch(string(source), -1)
	require.Greater(t, len(codes), 20)
	for _, code := range codes {
		assert.True(t, seen[code[1]], "no row with %s", code[1])
	}
}

func TestWhatIsNotSaidIsUnknownNotRefused(t *testing.T) {
	for _, input := range []string{
		`{}`,
		` {"on" : null} ` + "\r\n",
		`{"eligibility":null}`,
		`{"eligibility":{}}`,
		`{"eligibility":{"urgent":null}}`,
		`{"eligibility":{"\u0075rgent":true}}`,
	} {
		d := decide(input)
		require.Empty(t, d.Errors, input)
		data, err := json.Marshal(d)
		require.NoError(t, err, input)
		assert.True(t, json.Valid(data))
	}
}

// A part comes back under its own name, the others not at all; accounts in the shape
// in which they were given.
func TestEachPartIsAnsweredUnderItsName(t *testing.T) {
	for _, row := range []struct{ input, output string }{
		{`{"eligibility":{"registeredInSweden":true}}`, `{"eligibility":{"outcome":"resident",`},
		{`{"on":"2026-11-21","referral":{}}`, `{"referral":{"outcome":"in_progress",`},
		{`{"on":"2026-11-21","billing":{"currency":"SEK"}}`, `{"billing":{"outcome":"provisional",`},
		{`{"on":"2026-11-21","billing":[{"currency":"SEK","actual":{"final":true}}]}`, `{"billing":[{"outcome":"incomplete",`},
		{`{"on":"2026-11-21","billing":[]}`, `{"billing":[]}`},
		{`{"on":"2026-11-21","limitation":{"caused":"2001"}}`, `{"limitation":{"outcome":"undetermined",`},
		{`{"on":"2026-11-21","injury":{"careInSweden":false}}`, `{"injury":{"outcome":"not_compensable",`},
	} {
		d := decide(row.input)
		require.Empty(t, d.Errors, row.input)
		output, err := jsonv2.Marshal(d)
		require.NoError(t, err)
		assert.True(t, strings.HasPrefix(string(output), row.output), "%s: %s", row.input, output)
		var parts map[string]any
		require.NoError(t, json.Unmarshal(output, &parts))
		assert.Len(t, parts, 1)
	}
}

// The limits themselves are allowed, one more is not.
func TestLimits(t *testing.T) {
	account := `{"currency":"SEK"}`
	for _, row := range []struct {
		says  string
		input string
		code  vard.Code
	}{
		{"as long as a case may be", "{" + strings.Repeat(" ", casefile.MaxSize-2) + "}", ""},
		{"one byte longer", "{" + strings.Repeat(" ", casefile.MaxSize-1) + "}", vard.TooLong},
		{"256 KiB", strings.Repeat(" ", 256<<10), vard.MalformedJSON},
		{"256 KiB and one byte", strings.Repeat(" ", 256<<10+1), vard.TooLong},
		{"sixteen deep", `{"eligibility":{"urgent":` + deep(14) + `}}`, vard.UnknownName},
		{"seventeen deep", `{"eligibility":{"urgent":` + deep(15) + `}}`, vard.TooDeep},
		{"a hundred accounts", `{"on":"2026-11-21","billing":[` + strings.Repeat(account+",", 99) + account + `]}`, ""},
		{"a hundred and one", `{"on":"2026-11-21","billing":[` + strings.Repeat(account+",", 100) + account + `]}`, vard.TooLong},
	} {
		t.Run(row.says, func(t *testing.T) {
			d := decide(row.input)
			if row.code == "" {
				assert.Empty(t, d.Errors)
			} else if assert.Len(t, d.Errors, 1) {
				assert.Equal(t, row.code, d.Errors[0].Code)
			}
		})
	}
}

// FuzzRead: whatever is read, nothing panics; an error always has a place that the form
// has and a reason that has a text, and never holds what was read.
func FuzzRead(f *testing.F) {
	for _, row := range refusals {
		if len(row.input) < 4096 {
			f.Add(strings.ReplaceAll(row.input, "MARKER", marker))
		}
	}
	for _, row := range read {
		f.Add(row.input)
	}
	f.Fuzz(func(t *testing.T, input string) {
		d := decide(input)
		_, err := jsonv2.Marshal(d)
		require.NoError(t, err)
		for _, refused := range d.Errors {
			require.NotContains(t, refused.Error(), marker)
			require.Regexp(t, place, refused.Field)
			require.NotEmpty(t, refused.Code.Text().EN)
		}
	})
}

// marker is no part of any path, name or code, and what stands in for personal data.
const marker = "19121212-1212"

// place is what a path can look like: the form's names, and indices of at most
// seven digits, as many as a case of the greatest size has room for.
const place = `^([a-zA-Z]+[0-9]?[a-zA-Z]*(\[[0-9]{1,7}\])?(\.[a-zA-Z]+[0-9]?[a-zA-Z]*(\[[0-9]{1,7}\])?)*)?$`
