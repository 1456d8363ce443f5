package vard

import "golang.org/x/text/language"

// Text is a short text for people, complete in Swedish and in English.
type Text struct {
	SV string // Swedish
	EN string // English
}

// english stands first: a reader of neither language is given English.
var matcher = language.NewMatcher([]language.Tag{language.English, language.Swedish})

// In returns the text in the language of the two that suits the tag best; English
// where neither does.
func (t Text) In(tag language.Tag) string {
	if _, i, _ := matcher.Match(tag); i == 1 {
		return t.SV
	}
	return t.EN
}
