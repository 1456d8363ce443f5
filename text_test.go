package vard_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	. "github.com/vardregler/vard"
)

func TestTextIsGivenInTheLanguageThatSuitsBest(t *testing.T) {
	text := Text{SV: "på svenska", EN: "in English"}
	for _, row := range []struct{ tag, want, says string }{
		{"sv", text.SV, "Swedish"},
		{"sv-SE", text.SV, "Swedish of Sweden"},
		{"sv-FI", text.SV, "Swedish of Finland"},
		{"en", text.EN, "English"},
		{"en-GB", text.EN, "British English"},
		{"nb", text.EN, "Norwegian is given English"},
		{"da", text.EN, "Danish is given English"},
		{"fi", text.EN, "Finnish is given English"},
		{"ar", text.EN, "Arabic is given English"},
		{"prs", text.EN, "Dari is given English"},
		{"und", text.EN, "an undetermined language is given English"},
	} {
		t.Run(row.says, func(t *testing.T) {
			assert.Equal(t, row.want, text.In(language.MustParse(row.tag)))
		})
	}
	assert.Equal(t, text.EN, text.In(language.Tag{}), "no language is given English")
}

func TestAReaderNamesTheirLanguagesInOrder(t *testing.T) {
	text := Text{SV: "på svenska", EN: "in English"}
	assert.Equal(t, text.SV, text.In(language.Finnish, language.Swedish, language.English))
	assert.Equal(t, text.EN, text.In(language.Finnish, language.English, language.Swedish))
	assert.Equal(t, text.EN, text.In(), "no language is given English")
}
