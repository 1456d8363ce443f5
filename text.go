package vard

import (
	"sync"

	"golang.org/x/text/language"
)

// Text is a short text for people, complete in Swedish and in English.
type Text struct {
	SV string `json:"sv"` // Swedish
	EN string `json:"en"` // English
}

// matcher is made when the first text is chosen. English stands first: a reader of neither
// language is given English.
var matcher = sync.OnceValue(func() language.Matcher {
	return language.NewMatcher([]language.Tag{language.English, language.Swedish})
})

// In returns the text in the language of the two that suits the reader best, who names
// the languages they read in the order of preference; English where neither suits.
func (t Text) In(tags ...language.Tag) string {
	if _, i, _ := matcher().Match(tags...); i == 1 {
		return t.SV
	}
	return t.EN
}
