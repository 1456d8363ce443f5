package referral_test

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/referral"
)

// registry reads the codes of the whole IANA registry: by section, each with the code that
// the registry prefers, "" where it prefers none.
func registry(t *testing.T) map[string][][2]string {
	t.Helper()
	file, err := os.Open("testdata/language-subtag-registry.txt")
	require.NoError(t, err)
	defer file.Close()
	sections := map[string][][2]string{}
	section, want := "", 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		line := lines.Text()
		name, count, head := strings.Cut(line, ": ")
		switch {
		case strings.HasPrefix(line, "#"), line == "":
		case head && name == "File-Date":
			assert.Equal(t, "2025-08-25", count, "the date that the documentation names")
		case head:
			assert.Len(t, sections[section], want)
			section = name
			want, err = strconv.Atoi(count)
			require.NoError(t, err)
		default:
			for word := range strings.FieldsSeq(line) {
				code, preferred, _ := strings.Cut(word, ">")
				sections[section] = append(sections[section], [2]string{code, preferred})
			}
		}
	}
	assert.Len(t, sections[section], want)
	return sections
}

// Every code of the registry is read or refused as its scope says, has a name in both
// languages, and no other language's name.
func TestTheWholeRegistry(t *testing.T) {
	all := registry(t)
	known := map[string]bool{}
	bySV, byEN := map[string]string{}, map[string]string{}
	read, replaced, ambiguous, unnamed := 0, 0, 0, 0
	for _, section := range []string{"individual", "macrolanguage", "deprecated"} {
		for _, entry := range all[section] {
			code, preferred := entry[0], entry[1]
			known[code] = true
			l, err := ParseLanguage(code)
			require.NoError(t, err, code)
			read++
			if preferred != "" && l.String() != code {
				replaced++
				continue
			}
			name := l.Name()
			require.NotEmpty(t, name.SV, code)
			require.NotEmpty(t, name.EN, code)
			if name.SV == l.String() {
				unnamed++
			}
			for in, seen := range map[string]map[string]string{name.SV: bySV, name.EN: byEN} {
				other, twice := seen[in]
				assert.True(t, !twice || other == l.String(), "%s and %s are both called %s", other, l, in)
				seen[in] = l.String()
			}
			if l.Ambiguous() {
				ambiguous++
			}
		}
	}
	for _, entry := range all["collection"] {
		_, err := ParseLanguage(entry[0])
		assert.ErrorIs(t, err, vard.SeveralLanguages, entry[0])
	}
	assert.Len(t, all["collection"], 116)
	for _, entry := range all["special"] {
		_, err := ParseLanguage(entry[0])
		want := vard.NoLanguage
		if entry[0] == "mul" {
			want = vard.SeveralLanguages
		}
		assert.ErrorIs(t, err, want, entry[0])
	}
	for _, entry := range all["sign"] {
		l, err := ParseLanguage(entry[0])
		require.NoError(t, err, entry[0])
		assert.True(t, strings.Contains(l.Name().SV, "tecken"), "%s is called %s", l, l.Name().SV)
		assert.Contains(t, l.Name().EN, "Sign")
		long, err := ParseLanguage("sgn-" + entry[0])
		require.NoError(t, err)
		assert.Equal(t, l, long)
	}
	countries, without := 0, 0
	for _, entry := range all["tags"] {
		l, err := ParseLanguage(entry[0])
		switch {
		case strings.HasPrefix(entry[0], "sgn-"):
			countries++
			require.NoError(t, err, entry[0])
			assert.Equal(t, entry[1], l.String(), entry[0])
		case entry[1] != "":
			require.NoError(t, err, entry[0])
			assert.True(t, strings.HasPrefix(l.String(), strings.Split(entry[1], "-")[0]), "%s is read as %s", entry[0], l)
		case err != nil:
			without++
			assert.ErrorIs(t, err, vard.UnknownName, entry[0])
		}
	}
	assert.Equal(t, 22, countries, "nineteen of a country, two of Belgium, one of Switzerland")
	assert.Equal(t, 5, without, "old tags for which the registry gives no language")
	for range (Language{}).Varieties() {
		assert.Fail(t, "no language has varieties")
	}
	for _, tag := range []string{"ar", "ku", "rom", "syr", "zh", "zh-Hant", "zh-HK", "ar-Latn"} {
		l := MustLanguage(tag)
		assert.True(t, l.Ambiguous(), tag)
		for v := range l.Varieties() {
			assert.True(t, known[v.String()], v)
			assert.Equal(t, v, MustLanguage(v.String()))
			assert.False(t, v.Ambiguous())
		}
	}
	assert.False(t, MustLanguage("ar-SY").Ambiguous())
	assert.Equal(t, 5, ambiguous)
	t.Logf("%d codes read, %d of them as the code that replaced them, %d without a name of their own, %d ambiguous, %d collections, %d sign languages",
		read, replaced, unnamed, ambiguous, len(all["collection"]), len(all["sign"]))
}

// Where our own table has no name for a language it is called what Unicode's data calls it,
// with script and country too.
func TestNamesOfUnicode(t *testing.T) {
	unicode := func(tag string) vard.Text {
		l := language.Make(tag)
		return vard.Text{SV: display.Swedish.Tags().Name(l), EN: display.English.Tags().Name(l)}
	}
	var parts []string
	for _, s := range display.Values.Scripts() {
		parts = append(parts, s.String())
	}
	for _, r := range display.Values.Regions() {
		if r.String() != "202" { // without a Swedish name
			parts = append(parts, r.String())
		}
	}
	languages, compared := 0, 0
	for i, tag := range display.Values.Tags() {
		l, err := ParseLanguage(tag.String())
		if err != nil || l.Name() != unicode(l.String()) {
			continue // refused, or named by us
		}
		languages++
		for j := i % 8; j < len(parts); j += 8 { // every script and country, each with some languages
			long, err := ParseLanguage(tag.String() + "-" + parts[j])
			if err != nil {
				continue
			}
			compared++
			require.Equal(t, unicode(long.String()), long.Name(), "%s", long)
		}
	}
	assert.Greater(t, languages, 500)
	assert.Greater(t, compared, 25_000)
	for tag, want := range map[string]vard.Text{
		"ar-SY":      {SV: "arabiska (Syrien)", EN: "Arabic (Syria)"},
		"ar-Latn-SY": {SV: "arabiska (latinska, Syrien)", EN: "Arabic (Latin, Syria)"},
		"zh-Hant-HK": {SV: "traditionell kinesiska (Hongkong)", EN: "Traditional Chinese (Hong Kong SAR China)"},
		"prs-AF":     {SV: "dari (Afghanistan)", EN: "Dari (Afghanistan)"},
		"pt-BR":      {SV: "brasiliansk portugisiska", EN: "Brazilian Portuguese"},
		"swh":        {SV: "swahili (swh)", EN: "Swahili (swh)"},
		"ar-AA":      {SV: "arabiska (AA)", EN: "Arabic (AA)"},
		"az-Arab":    {SV: "azerbajdzjanska (arabiska)", EN: "Azerbaijani (Arabic)"},
		"lbk":        {SV: "lbk", EN: "lbk"},
		"ynb":        {SV: "ynb", EN: "ynb"},
	} {
		assert.Equal(t, want, MustLanguage(tag).Name(), tag)
	}
}
