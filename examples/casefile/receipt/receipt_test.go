package receipt_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/examples/casefile/receipt"
)

var write = flag.Bool("write", false, "write the golden receipts anew")

// The receipts that are kept in testdata: what was decided when they were written.
var kept = []struct{ name, file string }{
	{"eligible", `{"id":"A-1","eligibility":{"registeredInSweden":false,"personalNumber":false,"establishedDiagnosis":true,"highlySpecialised":true,"urgent":false}}`},
	{"urgency-not-asked", `{"id":17,"eligibility":{"registeredInSweden":false,"personalNumber":false,"establishedDiagnosis":true,"highlySpecialised":true}}`},
	{"contradiction", `{"on":"2026-11-21","limitation":{"caused":"2027"},"eligibility":{"urgent":true}}`},
	{"in-time", `{"on":"2026-11-21","limitation":{"caused":"2015-03-11","aware":{"linked":"[2019-01-01..2019-03-31]"},"reported":"2024-08","finalPosition":"not-yet"}}`},
	{"guarantee", `{"on":"2026-11-21","billing":{"service":"treatment","currency":"SEK","estimate":{"issued":"2026-01-10","lines":[{"code":"1","text":"Operation","amount":"100000.00 SEK"}]},"actual":{"final":true,"lines":[{"code":"1","text":"Operation","amount":"100000.00 SEK"}]},"careFrom":"2026-02-01","careTo":"2026-02-03","secondOpinionStatement":"2026-01-02","payers":[{"kind":"guarantee","name":"An insurer","limit":"unlimited","validFrom":"2026-01-01","validTo":"until_further_notice","services":["treatment"]},{"kind":"insurance","rate":"0.80","deductible":"0.00 SEK","limit":"0.00 SEK"}],"rounding":"none"}}`},
	{"whole-case", "../../journey/case.json"},
}

func kase(t *testing.T, file string) *casefile.Case {
	t.Helper()
	if strings.HasPrefix(file, "{") {
		return casefile.Read([]byte(file))
	}
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	return casefile.Read(data)
}

// A receipt of testdata is read, decided again and comes to the same; written anew it is the
// same to the byte, but for the rule set, which changes with every word of a rule.
func TestKeptReceiptsAreTheSame(t *testing.T) {
	for _, row := range kept {
		t.Run(row.name, func(t *testing.T) {
			path := filepath.Join("testdata", row.name+".json")
			now, err := receipt.Of(kase(t, row.file), "v0.0.0-test")
			require.NoError(t, err)
			if *write {
				require.NoError(t, os.WriteFile(path, now.AppendJSON(nil), 0o644))
			}
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			r, err := receipt.Read(data)
			require.NoError(t, err)
			assert.Empty(t, r.Replay().Differences)
			now.Rules = r.Rules
			assert.Equal(t, string(data), string(now.AppendJSON(nil)))
		})
	}
}

func TestTheSameCaseGivesTheSameBytes(t *testing.T) {
	for _, row := range kept {
		one, err := receipt.Of(kase(t, row.file), "v1")
		require.NoError(t, err)
		for range 20 {
			again, err := receipt.Of(kase(t, row.file), "v1")
			require.NoError(t, err)
			assert.Equal(t, one.AppendJSON(nil), again.AppendJSON(nil))
			assert.Equal(t, one.Sum(), again.Sum())
		}
		canonical := jsontext.Value(one.AppendJSON(nil))
		require.NoError(t, canonical.Canonicalize())
		assert.Equal(t, string(canonical), string(one.AppendJSON(nil)))
		back, err := receipt.Read(one.AppendJSON(nil))
		require.NoError(t, err)
		assert.Equal(t, one, back)
		assert.Equal(t, "x"+string(one.AppendJSON(nil)), string(one.AppendJSON([]byte("x"))), "it appends")
		assert.Equal(t, receipt.Replay{Age: receipt.Present}, back.Replay())
	}
	// What is written in another way says the same.
	a, err := receipt.Of(casefile.Read([]byte(`{"on":"2026-11-21","eligibility":{"urgent":false,"personalNumber":null}}`)), "v1")
	require.NoError(t, err)
	b, err := receipt.Of(casefile.Read([]byte("\ufeff{ \"eligibility\": {\"urgent\": false},\n \"on\": \"2026-11-21\"}")), "v1")
	require.NoError(t, err)
	assert.Equal(t, a.Sum(), b.Sum())
}

func TestUnknownIsKeptApartFromNo(t *testing.T) {
	of := func(file string) string {
		r, err := receipt.Of(casefile.Read([]byte(file)), "v1")
		require.NoError(t, err)
		return string(r.Case)
	}
	assert.Equal(t, `{"eligibility":{"urgent":false}}`, of(`{"eligibility":{"urgent":false}}`))
	assert.Equal(t, `{"eligibility":{}}`, of(`{"eligibility":{"urgent":null}}`))
	assert.Equal(t, `{"id":"17"}`, of(`{"id":17}`), "an id is a text")
}

// Whatever byte of a receipt is changed: it is no receipt any more, or the replay says so, or
// at least the sum does.
func TestEveryChangeIsFound(t *testing.T) {
	for _, row := range kept[:4] {
		r, err := receipt.Of(kase(t, row.file), "v0.0.0-test")
		require.NoError(t, err)
		data := r.AppendJSON(nil)
		sumOnly := 0
		for i := range data {
			tampered := bytes.Clone(data)
			tampered[i] ^= 1
			other, err := receipt.Read(tampered)
			if err != nil {
				continue
			}
			assert.NotEqual(t, r.Sum(), other.Sum())
			if other.Replay().Same() {
				sumOnly++ // the id, the library, the rule set, a day that nothing turns on
			}
		}
		assert.Less(t, sumOnly, 150)
	}
}

func TestTheFirstDifferenceAndItsRule(t *testing.T) {
	r, err := receipt.Of(kase(t, "../../journey/case.json"), "v1")
	require.NoError(t, err)
	for _, row := range []struct{ says, old, new, want, rule string }{
		{"an outcome", `"outcome":"compensable"`, `"outcome":"assess"`, "injury.outcome: assess -> compensable", "injury.personal-injury"},
		{"a finding", `{"met":true,"rule":"eligibility.not-urgent"`, `{"met":false,"rule":"eligibility.not-urgent"`, "eligibility.findings[4].met: false -> true", "eligibility.not-urgent"},
		{"a finding that is not there any more", `{"met":true,"rule":"eligibility.highly-specialised","statements":["IPO-06","IPO-31"]},`, ``, "eligibility.findings[3]: nothing -> eligibility.highly-specialised", "eligibility.highly-specialised"},
		{"an amount is not told", `"share":"300000.00 SEK"`, `"share":"1.00 SEK"`, "billing[1].payers[0].share: (not told) -> (not told)", "billing.actual-final"},
		{"a name is not told", `"name":"A travel and health insurer","received"`, `"name":"Anna Andersson","received"`, "billing[1].payers[0].name: (not told) -> (not told)", "billing.actual-final"},
		{"a name where an outcome stands is not told", `"outcome":"eligible"`, `"outcome":"anna"`, "eligibility.outcome: (not told) -> eligible", "eligibility.not-registered"},
		{"a field that there is not", `"outcome":"eligible"`, `"anna":1,"outcome":"eligible"`, "eligibility: (not told) -> nothing", "eligibility.not-registered"},
		{"a whole part", `"eligibility":{"findings"`, `"anna":{"findings"`, "eligibility: nothing -> (not told)", ""},
	} {
		t.Run(row.says, func(t *testing.T) {
			require.Contains(t, string(r.Decisions), row.old)
			other := *r
			other.Decisions = []byte(strings.Replace(string(r.Decisions), row.old, row.new, 1))
			replay := other.Replay()
			require.NotEmpty(t, replay.Differences)
			assert.Equal(t, row.want, replay.Differences[0].String())
			assert.Equal(t, row.rule, string(replay.Differences[0].Rule))
			for _, d := range replay.Differences {
				assert.NotContains(t, strings.ToLower(d.String()), "anna")
			}
		})
	}
}

// The rule set is another one: what changed for the case is told beside it.
func TestAnOlderReceiptSaysSo(t *testing.T) {
	r, err := receipt.Of(kase(t, kept[0].file), "v0.1.0")
	require.NoError(t, err)
	now := receipt.Rules()
	r.Rules.SHA256 = strings.Repeat("0", 64)
	for version, age := range map[vard.Date]receipt.Age{
		vard.MustDate("2020-01-01"): receipt.Older, now.Version: receipt.Another, vard.MustDate("2999-01-01"): receipt.Newer,
	} {
		r.Rules.Version = version
		assert.Equal(t, receipt.Replay{Age: age}, r.Replay())
	}
	// As if the criterion of urgency had been read otherwise, and the form had had another fact.
	r.Rules.Version = vard.MustDate("2020-01-01")
	r.Decisions = []byte(strings.NewReplacer(`"outcome":"eligible"`, `"outcome":"not_eligible"`, `"met":true,"rule":"eligibility.not-urgent"`, `"met":false,"rule":"eligibility.not-urgent"`).Replace(string(r.Decisions)))
	replay := r.Replay()
	assert.Equal(t, receipt.Older, replay.Age)
	assert.Equal(t, []receipt.Difference{
		{"eligibility.outcome", "not_eligible", "eligible", "eligibility.not-urgent"},
		{"eligibility.findings[4].met", "false", "true", "eligibility.not-urgent"},
	}, replay.Differences)
	r.Case = []byte(strings.Replace(string(r.Case), `"eligibility":{`, `"eligibility":{"anna":true,`, 1))
	assert.Contains(t, r.Replay().Differences, receipt.Difference{Path: "errors", New: receipt.Withheld}, "the present form has no such fact")
}

func TestWhatIsRefusedHasNoReceipt(t *testing.T) {
	for file, want := range map[string]string{
		`{"eligibility":{"urgent":"perhaps"}}`: "vard: eligibility.urgent: unknown_name",
		`{"eligibility":{},"anna":1}`:          "vard: unknown_field",
		`[]`:                                   "vard: malformed_json",
		`{"id":"` + strings.Repeat("a", 201) + `"}`:                "vard: id: too_long",
		strings.Repeat(" ", casefile.MaxSize+1):                    "vard: too_long",
		`{"eligibility":{"urgent":true,"urgent":true},"injury":1}`: "vard: eligibility: duplicate_name",
	} {
		_, err := receipt.Of(casefile.Read([]byte(file)), "v1")
		assert.EqualError(t, err, want)
	}
}

func TestReadIsStrict(t *testing.T) {
	r, err := receipt.Of(kase(t, kept[0].file), "v1")
	require.NoError(t, err)
	whole := string(r.AppendJSON(nil))
	replace := func(old, new string) string {
		require.Contains(t, whole, old)
		return strings.Replace(whole, old, new, 1)
	}
	for says, row := range map[string]struct{ input, want string }{
		"nothing":                 {"", "vard: malformed_json"},
		"null":                    {"null", "vard: rules.sha256: malformed_number"},
		"a list":                  {"[]", "vard: malformed_json"},
		"a line feed at the end":  {whole + "\n", "vard: malformed_json"},
		"a space":                 {replace(":", ": "), "vard: malformed_json"},
		"another order":           {`{"library":"v1",` + strings.Replace(whole[1:], `,"library":"v1"`, "", 1), "vard: malformed_json"},
		"a text written long":     {replace("urgent", `\u0075rgent`), "vard: malformed_json"},
		"a name twice":            {replace(`"library":"v1"`, `"library":"v1","library":"v1"`), "vard: duplicate_name"},
		"a name twice, inside":    {replace(`"urgent":false`, `"urgent":false,"urgent":false`), "vard: duplicate_name"},
		"a name that is not ours": {replace(`"library":"v1"`, `"library":"v1","name":"Anna"`), "vard: unknown_field"},
		"another case":            {replace(`"library"`, `"Library"`), "vard: unknown_field"},
		"bad UTF-8":               {replace("v1", "v\xff"), "vard: invalid_utf8"},
		"too long":                {strings.Repeat(" ", receipt.MaxSize+1), "vard: too_long"},
		"too deep":                {replace(`"urgent":false`, `"urgent":`+strings.Repeat("[", 30)+strings.Repeat("]", 30)), "vard: too_deep"},
		"a hash that is none":     {replace(r.Rules.SHA256, "anna"), "vard: rules.sha256: malformed_number"},
		"a day that is none":      {replace(r.Rules.Version.String(), "2026-13-01"), "vard: malformed_json"},
		"no day":                  {replace(`"`+r.Rules.Version.String()+`"`, "null"), "vard: rules.version: missing_date"},
		"a library too long":      {replace(`"v1"`, `"`+strings.Repeat("v", 101)+`"`), "vard: library: too_long"},
		"a case that is none":     {strings.Replace(whole, string(r.Case), "null", 1), "vard: case: malformed_json"},
		"decisions that are none": {strings.Replace(whole, string(r.Decisions), "[]", 1), "vard: decisions: malformed_json"},
	} {
		t.Run(says, func(t *testing.T) {
			_, err := receipt.Read([]byte(row.input))
			assert.EqualError(t, err, row.want)
			var refused *vard.Error
			assert.True(t, errors.As(err, &refused))
		})
	}
}

// The rule set has one hash, and every rule its own name in it.
func TestRules(t *testing.T) {
	rules := receipt.Rules()
	assert.Equal(t, rules, receipt.Rules())
	assert.Len(t, rules.SHA256, 64)
	assert.False(t, rules.Version.IsZero())
	n := 0
	for r := range receipt.AllRules() {
		found, ok := receipt.RuleByID(r.ID())
		assert.True(t, ok)
		assert.Equal(t, r, found, "the name stands twice")
		n++
	}
	assert.Greater(t, n, 80)
	assert.NotEmpty(t, receipt.Library())
}

// What is read is canonical and small, can be replayed, and no error or difference repeats it.
func FuzzRead(f *testing.F) {
	const secret = "19121212"
	for _, row := range kept[:4] {
		r, err := receipt.Of(casefile.Read([]byte(row.file)), "v1")
		require.NoError(f, err)
		f.Add(r.AppendJSON(nil))
		f.Add(bytes.Replace(r.AppendJSON(nil), []byte("eligible"), []byte(secret), 1))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := receipt.Read(data)
		if err != nil {
			assert.NotContains(t, err.Error(), secret)
			return
		}
		assert.Equal(t, string(data), string(r.AppendJSON(nil)))
		for _, d := range r.Replay().Differences {
			assert.NotContains(t, d.String(), secret)
		}
	})
}

func BenchmarkReplay(b *testing.B) {
	data, err := os.ReadFile("../../journey/case.json")
	require.NoError(b, err)
	r, err := receipt.Of(casefile.Read(data), "v1")
	require.NoError(b, err)
	data = r.AppendJSON(nil)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		r, err := receipt.Read(data)
		if err != nil || !r.Replay().Same() {
			b.Fatal(err)
		}
	}
}

// BenchmarkOf decides a case and writes its receipt, as a service does for every request.
func BenchmarkOf(b *testing.B) {
	for _, row := range kept {
		if row.name != "in-time" && row.name != "whole-case" {
			continue
		}
		data := row.file
		if !strings.HasPrefix(data, "{") {
			read, err := os.ReadFile(data)
			require.NoError(b, err)
			data = string(read)
		}
		c := casefile.Read([]byte(data))
		b.Run(row.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r, err := receipt.Of(c, "v1")
				if err != nil || len(r.AppendJSON(nil)) == 0 {
					b.Fatal(err)
				}
			}
		})
	}
}
