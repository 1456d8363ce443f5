package vard

import "golang.org/x/text/language"

// Text is a short text for people, complete in Swedish and in English.
type Text struct {
	SV string `json:"sv"` // Swedish
	EN string `json:"en"` // English
}

// In returns the text in the first of the two languages that the reader names, who names
// the languages they read in the order of preference; in English where they name neither.
func (t Text) In(tags ...language.Tag) string {
	for _, tag := range tags {
		switch base, sure := tag.Base(); {
		case sure == language.No: // und
		case base == swedish:
			return t.SV
		case base == english:
			return t.EN
		}
	}
	return t.EN
}

var (
	swedish = language.MustParseBase("sv")
	english = language.MustParseBase("en")
)
