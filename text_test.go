package vard_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	. "github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
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

func TestEverySourceOfFactsHasANameAndATextInBothLanguages(t *testing.T) {
	names := []string{}
	for s := Patient; s.String() != ""; s++ {
		names = append(names, s.String())
		spec.Texts(t, s.String(), s.Text())
		var read Source
		assert.NoError(t, read.UnmarshalText([]byte(s.String())))
		assert.Equal(t, s, read)
		written, err := s.MarshalText()
		assert.NoError(t, err)
		assert.Equal(t, s.String(), string(written))
	}
	assert.Equal(t, []string{"patient", "care_provider", "specialist", "office", "payer"}, names)
	unchanged := Payer
	assert.ErrorIs(t, unchanged.UnmarshalText([]byte("Patient")), UnknownName)
	assert.Equal(t, Payer, unchanged)
	assert.Equal(t, Text{}, Source(0).Text())
	assert.Equal(t, Text{}, Source(200).Text())
}
