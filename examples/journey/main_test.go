package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile/receipt"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

var update = flag.Bool("update", false, "write the golden files anew")

// program runs the program once.
func program(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), status
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func TestTheJourneyOfAnInventedPatient(t *testing.T) {
	for _, lang := range []string{"en", "sv"} {
		t.Run(lang, func(t *testing.T) {
			for name, args := range map[string][]string{"journey": nil, "all": {"-all"}} {
				out, errs, status := program("", append(args, "-demo", "-lang", lang)...)
				assert.Equal(t, decided, status)
				assert.Empty(t, errs)
				assert.NotContains(t, out, "\x1b", "no terminal, no colour")
				golden(t, name+"."+lang+".txt", out)
			}
		})
	}
	out, _, _ := program("", "-demo")
	english, _, _ := program("", "-demo", "-lang", "en")
	assert.Equal(t, english, out, "English unless something else is asked for")
}

// The case in the box is never taken for somebody's own.
func TestTheInventedPatientIsNamedInEveryOutput(t *testing.T) {
	sv, _, _ := program("", "-demo", "-lang", "sv")
	assert.True(t, strings.HasPrefix(sv, "En påhittad patient"))
	en, _, _ := program("", "-demo", "-lang", "en")
	assert.True(t, strings.HasPrefix(en, "An invented patient"))
	wire, _, _ := program("", "-demo", "-json")
	assert.True(t, strings.HasPrefix(wire, `{"id":"an invented patient",`))
	lines, _, _ := batchOf(strings.ReplaceAll(string(invented), "\n", " "))
	assert.True(t, strings.HasPrefix(lines[0], `{"id":"an invented patient",`))
	page, _, _ := program(string(invented))
	assert.True(t, strings.HasPrefix(page, "Case an invented patient"))
}

func TestTheWireForm(t *testing.T) {
	out, _, status := program("", "-demo", "-json")
	assert.Equal(t, decided, status)
	golden(t, "journey.json", out)
	out, _, status = program("", "-demo", "-json", "-lang", "sv")
	assert.Equal(t, decided, status)
	golden(t, "journey.sv.json", out)
}

// The reader's languages are a list, the best first.
func TestLanguages(t *testing.T) {
	sv, _, _ := program("{}", "-lang", "sv")
	en, _, _ := program("{}", "-lang", "en")
	for list, want := range map[string]string{"sv,en": sv, "de,sv": sv, "en;q=0.1,sv": sv, "sv-FI": sv, "en-GB,sv": en, "de": en, "fr,en": en} {
		out, _, status := program("{}", "-lang", list)
		assert.Equal(t, decided, status)
		assert.Equal(t, want, out, list)
	}
}

func TestACaseWithNothingInIt(t *testing.T) {
	out, errs, status := program("{}")
	assert.Equal(t, decided, status)
	assert.Empty(t, errs)
	assert.Contains(t, out, "nothing to decide")
	out, _, _ = program("{}", "-json")
	assert.Equal(t, "{}\n", out)
}

// With a language every finding of the wire form says its true sentence, and every
// refusal its cure; nothing else differs.
func TestTheWireFormInWords(t *testing.T) {
	const input = `{"id":"\u00e5\/1","on":"2026-11-21","eligibility":{"registeredInSweden":false,"urgent":true},"limitation":{"caused":2013},"referral":{"request":"2026-01-01"}}`
	plain, _, status := program(input, "-json")
	assert.Equal(t, refused, status)
	words, _, _ := program(input, "-json", "-lang", "en")
	assert.True(t, strings.HasPrefix(words, `{"id":"\u00e5\/1",`), "the id comes back as it was written")
	var got, want any
	require.NoError(t, json.Unmarshal([]byte(words), &got))
	require.NoError(t, json.Unmarshal([]byte(plain), &want))
	findings := 0
	var strip func(value any)
	strip = func(value any) {
		switch v := value.(type) {
		case []any:
			for _, inner := range v {
				strip(inner)
			}
		case map[string]any:
			_, met := v["met"]
			_, code := v["code"]
			if met || code {
				findings++
				assert.NotEmpty(t, v["text"], "%v", v)
				delete(v, "text")
			}
			for _, inner := range v {
				strip(inner)
			}
		}
	}
	strip(got)
	delete(got.(map[string]any), "texts")
	assert.Equal(t, want, got)
	assert.Greater(t, findings, 10)
	assert.Contains(t, words, `"code":"malformed_moment","text":"Write the day`)
}

func TestHelpTellsEveryFlagAndStatus(t *testing.T) {
	out, errs, status := program("", "-help")
	assert.Equal(t, decided, status)
	assert.Empty(t, errs)
	for _, word := range []string{"-case", "-demo", "-lang", "-all", "-json", "-batch", "-form", "-help", "NO_COLOR", "Exit status"} {
		assert.Contains(t, out, word)
	}
	for line := range strings.Lines(out) {
		assert.LessOrEqual(t, columns(strings.TrimSpace(line)), plainWidth)
	}
}

func TestWrongUse(t *testing.T) {
	for _, args := range [][]string{
		{"-nonsense"}, {"case.json"}, {"-lang", "not a language"}, {"-lang", ""}, {"-lang"}, {"-case", ""}, {"-case="}, {"-json", "-case", ""},
		{"-batch", "-case", "x.json"}, {"-demo", "-case", "x.json"}, {"-batch", "-demo"}, {"-form", "-demo"}, {"-batch", "-json"}, {"-batch", "-all"}, {"-form", "-all"},
	} {
		out, errs, status := program(`{"eligibility":{}}`, args...)
		assert.Equal(t, wrongUse, status, args)
		assert.Empty(t, out)
		assert.True(t, strings.HasPrefix(errs, "journey: "), errs)
		assert.True(t, strings.HasSuffix(errs, "\nSee journey -help.\n"), errs)
		assert.Equal(t, 2, strings.Count(errs, "\n"))
	}
	_, errs, _ := program("", "-19121212-1212")
	assert.NotContains(t, errs, "1212", "what is wrong is not repeated")
}

// A file's name may hold a patient's number, and is not repeated.
func TestAFileThatCannotBeRead(t *testing.T) {
	for name, why := range map[string]string{"testdata/19121212-1212.json": "open: no such file", "testdata": "read: is a directory"} {
		out, errs, status := program("", "-case", name)
		assert.Equal(t, failed, status)
		assert.Empty(t, out)
		assert.True(t, strings.HasPrefix(errs, "journey: "+why), errs)
		assert.NotContains(t, errs, "testdata")
	}
}

func TestARefusedCase(t *testing.T) {
	out, errs, status := program(`{"on":"19121212-1212"}`)
	assert.Equal(t, refused, status)
	assert.Empty(t, out)
	golden(t, "refused.en.txt", errs)

	out, errs, status = program(`{"on":"19121212-1212"}`, "-lang", "sv")
	assert.Equal(t, refused, status)
	assert.Empty(t, out)
	golden(t, "refused.sv.txt", errs)

	out, errs, status = program(`{"on":"19121212-1212"}`, "-json")
	assert.Equal(t, refused, status)
	assert.Equal(t, `{"errors":[{"field":"on","code":"malformed_date"}]}`+"\n", out)
	assert.Empty(t, errs)

	_, errs, status = program("", "-case", "-")
	assert.Equal(t, refused, status)
	assert.Contains(t, errs, "the whole case")

	_, errs, status = program(strings.Repeat(" ", 2_000_000))
	assert.Equal(t, refused, status)
	assert.Contains(t, errs, "too_long")
}

// What is refused in one part hides no other, and stands on the same page.
func TestAPartIsRefused(t *testing.T) {
	const input = `{"on":"2026-11-21","eligibility":{"registeredInSweden":true,"urgent":true},"billing":{"currency":"SEK","payers":[{"kind":"insurance","rate":0.8}]}}`
	for _, lang := range []string{"en", "sv"} {
		out, errs, status := program(input, "-lang", lang)
		assert.Equal(t, refused, status)
		assert.Empty(t, errs)
		golden(t, "part."+lang+".txt", out)
	}
	out, _, status := program(input, "-json")
	assert.Equal(t, refused, status)
	assert.True(t, strings.HasPrefix(out, `{"eligibility":{"outcome":"resident",`))
	assert.True(t, strings.HasSuffix(out, `"errors":[{"field":"billing.payers[0].rate","code":"malformed_number"}]}`+"\n"), out)
}

// What two parts say differently stands first.
func TestPartsThatContradictEachOther(t *testing.T) {
	const input = `{"on":"2026-06-15","eligibility":{"registeredInSweden":true,"personalNumber":true,"establishedDiagnosis":true,"highlySpecialised":true,"urgent":true},
	 "referral":{"request":"2026-01-05","quote":"2026-01-07","prepaid":"2026-01-09"},
	 "billing":{"service":"second_opinion","currency":"SEK","careFrom":"2026-01-20","careTo":"2026-01-20","estimate":{"issued":"2026-01-07","lines":[{"code":"m","text":"MSO","amount":"38000.00 SEK"}]},"payers":[{"kind":"insurance","rate":"1","limit":"unlimited"}]}}`
	for _, lang := range []string{"en", "sv"} {
		out, errs, status := program(input, "-lang", lang)
		assert.Equal(t, decided, status)
		assert.Empty(t, errs)
		golden(t, "contradiction."+lang+".txt", out)
	}
	out, _, _ := program(input, "-json", "-lang", "en")
	assert.Contains(t, out, `{"rule":"case.resident-not-on-path","met":false,"statements":["IPO-01","IPO-02","IPO-03","IPO-08"],"text":"The case follows the path`)
	assert.Contains(t, out, `{"rule":"case.prepaid-on-both","met":false,`)
}

// FuzzProgram: whatever the case file holds, the program shows it or refuses it; what
// it writes cannot steer a terminal, and a refusal holds nothing of the file.
func FuzzProgram(f *testing.F) {
	const marker = "19121212-1212"
	for _, pattern := range []string{"case.json", "testdata/*/*.json"} {
		files, err := filepath.Glob(pattern)
		require.NoError(f, err)
		for _, file := range files {
			data, err := os.ReadFile(file)
			require.NoError(f, err)
			f.Add(string(data))
		}
	}
	f.Add(`{"` + marker + `":1}`)
	f.Add(`{"billing":{"service":"` + marker + `"}}`)
	f.Add(`{"on":"2026-11-21","injury":{"limitation":{"caused":"` + marker + `"}}}`)
	f.Fuzz(func(t *testing.T, input string) {
		for _, lang := range []string{"en", "sv"} {
			out, errs, status := program(input, "-all", "-lang", lang)
			wire, _, same := program(input, "-json", "-lang", lang)
			require.Equal(t, status, same)
			require.True(t, json.Valid([]byte(wire)))
			switch status {
			case decided:
				require.Empty(t, errs)
			case refused: // some of it, so that the rest is shown
				var got struct {
					Errors []refusal `json:"errors"`
				}
				require.NoError(t, json.Unmarshal([]byte(wire), &got))
				require.NotEmpty(t, got.Errors)
				for _, e := range got.Errors {
					require.NotContains(t, e.Field+e.Other+string(e.Code)+e.Text, marker)
				}
			default:
				require.Fail(t, "neither decided nor refused")
			}
			for _, r := range out + errs {
				require.False(t, r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp), "%U", r)
			}
		}
	})
}

// Texts of the library are quoted as encoding/json quotes them, without looking at every
// character.
func TestQuote(t *testing.T) {
	check := func(text string) {
		want, err := jsontext.AppendQuote(nil, text)
		require.NoError(t, err)
		require.Equal(t, string(want), string(quote(nil, text)))
	}
	n := 0
	for _, text := range []string{"", `say "no"`, `a\b`} {
		check(text)
	}
	both := func(text vard.Text) {
		check(text.SV)
		check(text.EN)
		n++
	}
	for _, facts := range []iter.Seq[vard.Fact]{eligibility.Questions(), referral.Questions(), billing.Questions(), limitation.Questions(), injury.Questions()} {
		for f := range facts {
			both(f.Question())
		}
	}
	for r := range receipt.AllRules() {
		for _, met := range []vard.Answer{vard.Unknown, vard.No, vard.Yes} {
			both(r.Says(met))
		}
	}
	for s := range vard.Statements() {
		both(s.Text())
	}
	require.Greater(t, n, 500)
}
