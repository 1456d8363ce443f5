package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

// program runs the program once.
func program(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), status
}

const cases = "../journey/testdata/cases/"

// letters are the letters in both languages, of invented cases.
var letters = []struct{ name, kind, file string }{
	{"refusal-resident", "refusal", cases + "resident.json"},
	{"refusal-late", "refusal", cases + "avoidable-but-too-late.json"},
	{"refusal-fall", "refusal", cases + "fall-on-the-way-to-the-toilet.json"},
	{"request", "request", cases + "late-diagnosis-not-assessed.json"},
	{"request-days", "request", cases + "days-not-known.json"},
	{"request-account", "request", cases + "limit-not-told.json"},
	{"account", "account", "../journey/case.json"},
	{"reminder", "reminder", cases + "traffic-with-four-days-left.json"},
	{"reminder-action", "reminder", cases + "told-the-provider-in-time.json"},
	{"confirmation", "confirmation", cases + "all-ready-for-the-visit.json"},
}

func TestLetters(t *testing.T) {
	for _, l := range letters {
		for _, lang := range []string{"sv", "en"} {
			t.Run(l.name+"."+lang, func(t *testing.T) {
				for suffix, args := range map[string][]string{".txt": {"-lang", lang}, ".html": {"-lang", lang, "-html"}} {
					out, errs, status := program("", append(args, "-fields", "testdata/fields.json", l.kind, l.file)...)
					require.Equal(t, 0, status, errs)
					path := filepath.Join("testdata", l.name+"."+lang+suffix)
					if *update {
						require.NoError(t, os.WriteFile(path, []byte(out), 0o644))
					}
					want, err := os.ReadFile(path)
					require.NoError(t, err)
					assert.Equal(t, string(want), out)
				}
			})
		}
	}
}

// A page needs nothing from elsewhere, and text fits on paper.
func TestFormOfLetters(t *testing.T) {
	outside := regexp.MustCompile(`(?i)(src|href)=|@import|url\(|<script`)
	for _, l := range letters {
		for _, lang := range []string{"sv", "en"} {
			html, _, _ := program("", "-lang", lang, "-html", l.kind, l.file)
			assert.NotRegexp(t, outside, html)
			assert.Contains(t, html, `<html lang="`+lang+`">`)
			assert.Equal(t, strings.Count(html, "<article"), strings.Count(html, "<h1>"))
			text, _, _ := program("", "-lang", lang, l.kind, l.file)
			for line := range strings.Lines(text) {
				if utf8.RuneCountInString(strings.TrimRight(line, "\n")) > columns {
					assert.NotContains(t, strings.TrimLeft(strings.TrimSpace(line), "– "), " ", "only a word may be wider: %q", line)
				}
			}
			assert.NotContains(t, text, "  \n")
		}
	}
}

// What the caller fills in is text, whatever it holds; what is not filled in stands in
// brackets.
func TestFieldsAreEscaped(t *testing.T) {
	evil := `<script>alert(1)</script> & "x" ` + "\x1b[31m\u202e"
	fields := filepath.Join(t.TempDir(), "fields.json")
	data, err := json.Marshal(map[string]string{"patient": evil, "recipient": evil, "sender": evil, "reference": evil})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(fields, data, 0o600))
	html, _, status := program("", "-html", "-fields", fields, "confirmation", cases+"all-ready-for-the-visit.json")
	assert.Equal(t, 0, status)
	assert.NotContains(t, html, "<script>")
	assert.Contains(t, html, "&lt;script&gt;")
	text, _, _ := program("", "-fields", fields, "confirmation", cases+"all-ready-for-the-visit.json")
	assert.NotContains(t, text, "\x1b")
	assert.NotContains(t, text, "\u202e")
	assert.Contains(t, text, "[mottagande klinik]")
	assert.Contains(t, text, "[ ] Anges mottagande klinik?")
	assert.Contains(t, text, "[x] Är namnet skrivet som i passet?")

	payer := `{"on":"2026-11-21","billing":{"currency":"SEK","actual":{"final":true,"lines":[{"code":"<b>","text":"<i>","amount":"1.00 SEK"}]},"payers":[{"kind":"advance","name":"<u>"}]}}`
	html, _, status = program(payer, "-html", "account")
	assert.Equal(t, 0, status)
	for _, tag := range []string{"<b>", "<i>", "<u>"} {
		assert.NotContains(t, html, tag)
	}
}

// A letter is written only where the case gives one, and not of half a case.
func TestNoLetter(t *testing.T) {
	for _, kind := range []string{"refusal", "request", "account", "reminder", "confirmation"} {
		out, errs, status := program(`{"on":"2026-11-21"}`, kind)
		assert.Equal(t, 1, status)
		assert.Empty(t, out)
		assert.Contains(t, errs, "gives no such letter")
	}
	out, errs, status := program(`{"on":"2026-11-21","eligibility":{"registeredInSweden":true},"billing":{"currency":"XXQ"}}`, "refusal")
	assert.Equal(t, 1, status)
	assert.Empty(t, out)
	assert.Contains(t, errs, "billing.currency")
	_, _, status = program(`{"on":"2026-11-21","referral":{"request":"2026-01-01"}}`, "confirmation")
	assert.Equal(t, 1, status, "no letter without a date")
	for _, args := range [][]string{{}, {"novel"}, {"-lang", "", "refusal"}, {"-x", "refusal"}, {"refusal", "a", "b"}} {
		_, errs, status := program("{}", args...)
		assert.Equal(t, 2, status, args)
		assert.Contains(t, errs, "letter -help")
	}
	_, errs, status = program("", "refusal", "testdata/19121212-1212.json")
	assert.Equal(t, 3, status)
	assert.NotContains(t, errs, "1212")
}
