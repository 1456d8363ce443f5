package catalog_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	xtext "golang.org/x/text/message/catalog"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/catalog"
)

func german(t *testing.T) []catalog.Line {
	file, err := os.Open("de.txt")
	require.NoError(t, err)
	defer file.Close()
	list, err := catalog.Read(file)
	require.NoError(t, err)
	return list
}

// byID returns the texts of a translation by their IDs.
func byID(list []catalog.Line) map[string]string {
	texts := map[string]string{}
	for _, l := range list {
		texts[l.ID] = l.Text
	}
	return texts
}

// The German file holds each ID once, in the order of the list, and no other.
func TestGermanIsWhole(t *testing.T) {
	var want, have []string
	for _, e := range catalog.Entries() {
		want = append(want, e.ID)
	}
	for _, l := range german(t) {
		have = append(have, l.ID)
	}
	for _, id := range want {
		assert.Contains(t, have, id, "not translated")
	}
	for _, id := range have {
		assert.Contains(t, want, id, "not a text of the library")
	}
	assert.Equal(t, want, have, "the order, or an ID twice")
	assert.Empty(t, slices.Collect(catalog.Missing(german(t))))
}

// A German text ends as the English does, names the same numbers, and has no sentence above
// 25 words: a line that slipped, and a number lost, are found.
func TestGermanSaysTheSame(t *testing.T) {
	digits, end := regexp.MustCompile(`\d+`), regexp.MustCompile(`[.?]?$`)
	sentence := regexp.MustCompile(`[^.?]+([.?]\S[^.?]*)*`)
	texts := byID(german(t))
	for _, e := range catalog.Entries() {
		text := texts[e.ID]
		assert.Equal(t, digits.FindAllString(e.Text.EN, -1), digits.FindAllString(text, -1), e.ID)
		assert.Equal(t, end.FindString(e.Text.EN), end.FindString(text), "%s: %s", e.ID, text)
		for _, s := range sentence.FindAllString(text, -1) {
			assert.LessOrEqual(t, len(strings.Fields(s)), 25, "%s: %s", e.ID, s)
		}
	}
}

// The list holds every rule, datum and question by the packages' own lists; the
// enumerations and the codes, which have none, are held against the source.
func TestListIsWhole(t *testing.T) {
	ids := map[string]bool{}
	for _, e := range catalog.Entries() {
		assert.False(t, ids[e.ID], "%s twice", e.ID)
		assert.NotEmpty(t, e.Text.SV, e.ID)
		assert.NotEmpty(t, e.Text.EN, e.ID)
		ids[e.ID] = true
	}
	named := regexp.MustCompile(`(?m)^func \(\w+ (\w+)\) Text\(\) (?:vard\.)?Text\b`)
	coded := regexp.MustCompile(`(?m)^\t\w+ +Code = "(\w+)"`)
	capital := regexp.MustCompile(`([a-z])([A-Z])`)
	others := []string{"vard.code", "vard.rule", "vard.datum", "vard.finding", "vard.statement", "billing.money", "billing.settlement"}
	enumerations, codes := 0, 0
	for _, room := range []string{"vard", "billing", "eligibility", "injury", "limitation", "referral"} {
		files, err := filepath.Glob(filepath.Join("../..", strings.TrimPrefix(room, "vard"), "*.go"))
		require.NoError(t, err)
		for _, file := range files {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			for _, m := range named.FindAllStringSubmatch(string(text), -1) {
				of := room + "." + strings.ToLower(capital.ReplaceAllString(m[1], "$1-$2"))
				if slices.Contains(others, of) {
					continue
				}
				enumerations++
				assert.True(t, slices.ContainsFunc(catalog.Entries(), func(e catalog.Entry) bool { return strings.HasPrefix(e.ID, of+".") }), of)
			}
			for _, m := range coded.FindAllStringSubmatch(string(text), -1) {
				codes++
				assert.True(t, ids["code."+m[1]], m[1])
			}
		}
	}
	assert.Greater(t, enumerations, 20)
	assert.Greater(t, codes, 30)
}

// Every text is found by its reference, in German for a reader of German of any country,
// and in English by one whose language the catalog lacks.
func TestEveryReferenceIsFound(t *testing.T) {
	lines := german(t)
	texts := byID(lines)
	own := xtext.NewBuilder(xtext.Fallback(language.English))
	require.NoError(t, catalog.Add(own, language.German, lines))
	in := func(tag string, e catalog.Entry) string {
		return e.In(message.NewPrinter(language.MustParse(tag), message.Catalog(own)))
	}
	for _, e := range catalog.Entries() {
		assert.Equal(t, texts[e.ID], in("de-AT", e), e.ID)
		assert.Equal(t, e.Text.EN, in("fi", e), e.ID)
	}
	percent := catalog.Entry{ID: "none.percent", Text: vard.Text{EN: "100 % of it, %d"}}
	assert.Equal(t, "100 % of it, %d", in("de", percent), "no text is taken for a format")
	require.NoError(t, catalog.Add(own, language.German, []catalog.Line{{ID: percent.ID, Text: "100 % davon, %d"}}))
	assert.Equal(t, "100 % davon, %d", in("de", percent))
}

// A fact in a list is asked for as the fact of the list is, whichever its place.
func TestQuestionOfAPayer(t *testing.T) {
	settled, err := billing.Settle(billing.Account{
		Service:  billing.ServiceTreatment,
		Currency: billing.SEK,
		Actual:   billing.Actual{Final: true, Lines: []billing.Line{{Code: "A", Amount: billing.MustMoney("1000.00 SEK")}}},
		CareFrom: vard.MustDate("2026-05-04"), CareTo: vard.MustDate("2026-05-08"),
		Payers: []billing.Payer{{Kind: billing.PayerGuarantee}},
	}, vard.MustDate("2026-11-21"))
	require.NoError(t, err)
	ids := map[string]bool{}
	for _, e := range catalog.Entries() {
		ids[e.ID] = true
	}
	var asked []string
	for q := range settled.Missing() {
		asked = append(asked, q.Name())
		assert.True(t, ids[catalog.Question("billing", q).ID], q.Name())
	}
	assert.Contains(t, asked, "payers[0].validTo")
}

func TestReadRefuses(t *testing.T) {
	for _, text := range []string{"id", "id text", "\ttext", "id\t", "id\ta\tb", "\n"} {
		_, err := catalog.Read(strings.NewReader(text))
		assert.Error(t, err, "%q", text)
	}
}
