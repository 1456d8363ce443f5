package casefile_test

import (
	"encoding/json"
	"strings"
	"testing"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

// Each row is a case of which something is refused and something decided.
var read = []struct {
	says   string
	input  string
	parts  string   // that are decided
	errors []string // in the order of the form
}{
	{"a wrong bill does not hide that the person is urgent",
		`{"on":"2026-11-21","eligibility":{"registeredInSweden":true,"urgent":true},"billing":{"currency":"KRO"}}`,
		"eligibility", []string{"billing.currency: unknown_currency"}},
	{"all that is refused comes together, in the order of the form",
		`{"billing":{"currency":"SEK","payers":[{"kind":"insurance","rate":0.8,"limit":100000},{"kind":"loan"}]},"on":"2026-11-21","eligibility":{"urgent":"yes","personalNumber":1},"limitation":{"caused":"2027"},"injury":{}}`,
		"injury", []string{"eligibility.urgent: unknown_name", "eligibility.personalNumber: unknown_name",
			"billing.payers[0].rate: malformed_number", "billing.payers[0].limit: malformed_money", "billing.payers[1].kind: unknown_name",
			"limitation.caused: after_assessment"}},
	{"each account may be refused",
		`{"on":"2026-11-21","billing":[{"currency":"SEK","careFrom":"2026-01-02","careTo":"2026-01-01"},{"currency":"SEK"},{"currency":"EUR","rounding":"whole_krona"}],"eligibility":{}}`,
		"eligibility", []string{"billing[0].careTo: impossible_order with billing[0].careFrom", "billing[2].rounding: rounding_currency with billing[2].currency"}},
	{"all that contradicts itself in one account comes together",
		`{"on":"2026-11-21","billing":{"currency":"EUR","rounding":"whole_krona","careFrom":"2026-01-02","careTo":"2026-01-01","estimate":{"lines":[{"amount":"1.00 SEK"},{"amount":"1.00 SEK"}]},"payers":[{"kind":"advance","limit":"unlimited","receipts":[{"on":"2026-11-22","amount":"1.00 SEK"}]},{"kind":"s2","insuredIn":"RE"}]},"eligibility":{}}`,
		"eligibility", []string{"billing.rounding: rounding_currency with billing.currency", "billing.careTo: impossible_order with billing.careFrom",
			"billing.estimate.lines[0].amount: currency_mismatch with billing.currency", "billing.estimate.lines[1].amount: currency_mismatch with billing.currency",
			"billing.payers[0].limit: unknown_field with billing.payers[0].kind", "billing.payers[0].receipts[0].amount: currency_mismatch with billing.currency",
			"billing.payers[0].receipts[0].on: after_assessment", "billing.payers[1].insuredIn: part_of_state"}},
	{"and all of several accounts, and what stands between them",
		`{"on":"2026-11-21","billing":[{"currency":"SEK","careFrom":"2026-01-02","careTo":"2026-01-01","rounding":"none","payers":[{"kind":"guarantee","reference":"G","limit":"-1.00 SEK"}]},{"currency":"SEK"},{"currency":"EUR","rounding":"whole_krona","payers":[{"kind":"guarantee","reference":"G"},{"kind":"guarantee","rate":"1"}]}]}`,
		"", []string{"billing[0].careTo: impossible_order with billing[0].careFrom", "billing[0].payers[0].limit: negative_total",
			"billing[2].rounding: rounding_currency with billing[2].currency", "billing[2].payers[1].rate: unknown_field with billing[2].payers[1].kind",
			"billing[2].payers[0]: not_same_promise with billing[0].payers[0]"}},
	{"the day of assessment is asked for once of all accounts",
		`{"billing":[{"currency":"SEK"},{"currency":"SEK"}],"limitation":{}}`,
		"", []string{"on: missing_date"}},
	{"a day of assessment that is none leaves what needs no day",
		`{"on":"21/11/2026","eligibility":{},"limitation":{"caused":"2014"},"referral":{}}`,
		"eligibility", []string{"on: malformed_date"}},
	{"the day of assessment is asked for once",
		`{"eligibility":{},"limitation":{"caused":"2014"},"referral":{},"injury":{}}`,
		"eligibility", []string{"on: missing_date"}},
	{"a name that the form does not have is refused, the parts are decided",
		`{"on":"2026-11-21","elegibility":{},"limitation":{}}`,
		"limitation", []string{"unknown_field"}},
	{"of a part that stands twice neither is decided",
		`{"on":"2026-11-21","eligibility":{"urgent":true},"limitation":{},"eligibility":{"urgent":false}}`,
		"limitation", []string{"duplicate_name"}},
	{"a fact that stands twice refuses its part",
		`{"on":"2026-11-21","eligibility":{"urgent":true,"urgent":true},"limitation":{}}`,
		"limitation", []string{"eligibility: duplicate_name"}},
	{"a text that is not UTF-8 refuses its part",
		"{\"on\":\"2026-11-21\",\"billing\":{\"currency\":\"SEK\",\"payers\":[{\"kind\":\"advance\",\"name\":\"Bj\xf6rn\"}]},\"limitation\":{}}",
		"limitation", []string{"billing.payers[0].name: invalid_utf8"}},
	{"text that is no JSON is refused as a whole",
		`{"on":"2026-11-21","eligibility":{"urgent":true},"limitation":{]}`,
		"", []string{"limitation: malformed_json"}},
	{"several unknown names of one object are one refusal",
		`{"eligibility":{"a":1,"b":2},"limitation":{"a":1}}`,
		"", []string{"eligibility: unknown_field", "limitation: unknown_field"}},
}

func TestEveryPartIsDecidedByItself(t *testing.T) {
	for _, row := range read {
		t.Run(row.says, func(t *testing.T) {
			d := decide(row.input)
			assert.Equal(t, row.errors, plain(d.Errors))
			data, err := jsonv2.Marshal(d)
			require.NoError(t, err)
			var decided map[string]any
			require.NoError(t, json.Unmarshal(data, &decided))
			var names []string
			for _, name := range []string{"eligibility", "referral", "billing", "limitation", "injury"} {
				if _, ok := decided[name]; ok {
					names = append(names, name)
				}
			}
			assert.Equal(t, row.parts, strings.Join(names, " "))
		})
	}
}

// What was written by another system, or by hand, and means what it says.
func TestWhatIsRead(t *testing.T) {
	for _, row := range []struct{ says, input, like string }{
		{"a byte order mark is taken off", "\ufeff" + `{"eligibility":{"registeredInSweden":true}}`, `{"eligibility":{"registeredInSweden":true}}`},
		{"a whole number may be written with decimals", `{"on":"2026-11-21","referral":{"noticeDays":14.0}}`, `{"on":"2026-11-21","referral":{"noticeDays":14}}`},
		{"or with an exponent", `{"on":"2026-11-21","referral":{"noticeDays":1.4e1}}`, `{"on":"2026-11-21","referral":{"noticeDays":14}}`},
	} {
		t.Run(row.says, func(t *testing.T) {
			got, want := casefile.Read([]byte(row.input)), casefile.Read([]byte(row.like))
			assert.Empty(t, got.Decide().Errors)
			assert.Equal(t, want, got)
		})
	}
}

// The caller's own identifier comes back as it was written, whatever else is refused.
func TestTheIdentifierComesBackUnread(t *testing.T) {
	long := strings.Repeat("å", 100)
	for _, row := range []struct{ says, id, back, refused string }{
		{"a text", `"A-1"`, `"A-1"`, ""},
		{"a text with anything in it", `"\u0000 <b> \u00e5/\/ 19121212-1212"`, `"\u0000 <b> \u00e5/\/ 19121212-1212"`, ""},
		{"a number, however large or exact", `12345678901234567890.10`, `12345678901234567890.10`, ""},
		{"two hundred bytes", `"` + long + `"`, `"` + long + `"`, ""},
		{"one more", `"` + long + `x"`, "", "id: too_long"},
		{"null is none", `null`, "", ""},
		{"an object is no identifier", `{"a":1}`, "", "id: malformed_json"},
		{"nor is an answer", `true`, "", "id: malformed_json"},
	} {
		t.Run(row.says, func(t *testing.T) {
			d := decide(`{"id":` + row.id + `,"eligibility":{},"limitation":{"caused":3}}`)
			assert.Equal(t, row.back, string(d.ID))
			want := []string{"limitation.caused: malformed_moment"}
			if row.refused != "" {
				want = append([]string{row.refused}, want...)
			}
			assert.Equal(t, want, plain(d.Errors))
			assert.NotNil(t, d.Eligibility)
			data, err := jsonv2.Marshal(d)
			require.NoError(t, err)
			assert.Equal(t, row.back != "", strings.HasPrefix(string(data), `{"id":`))
		})
	}
	assert.Equal(t, `"A-1"`, string(decide(`{"id":"A-1","eligibility":{}}`).ID), "also where nothing is refused")
}

// A case with more faults than anybody mends at once is not searched to its end.
func TestNotMoreThanAHundredRefusals(t *testing.T) {
	d := decide(`{"on":"2026-11-21","eligibility":{},"billing":[` + strings.Repeat(`{"currency":1},`, 500) + `{}]}`)
	assert.Len(t, d.Errors, 100)
	assert.NotNil(t, d.Eligibility)
	assert.Nil(t, d.Billing)
	assert.Equal(t, vard.MalformedJSON, d.Errors[0].Code)
	d = decide(`{"on":"2026-11-21","eligibility":{},"billing":{"currency":"SEK","actual":{"lines":[` + strings.Repeat(`{"amount":"1.00 EUR"},`, 500) + `{}]}}}`)
	assert.Len(t, d.Errors, 100)
	assert.Nil(t, d.Billing)
}
