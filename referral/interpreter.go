package referral

import (
	"encoding/json"
	"errors"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/vardregler/vard"
)

// Language is the language that an interpreter is booked for: a tag of BCP 47, in
// its canonical form. A sign language is a language (swl is the Swedish one). It
// compares with ==; its zero value is that none is named, in JSON null.
//
// A tag may still be wider than one language: the codes of the registry for a group
// of languages (ber, the Berber languages) are read like any other. Whoever books by
// such a tag asks the patient which of them.
type Language struct{ tag string }

// longestTag is far above any tag in use.
const longestTag = 64

// ParseLanguage reads a tag such as ar, fa-AF, zh-Hant or swl. Refused are, each with
// its code: what is not written as a tag (malformed_language, too_long), a language
// or another part that the registry does not hold (unknown_name), tags that name no
// language (no_language: und, zxx, mis), that stand for several without saying which
// (several_languages: mul, and sgn, all sign languages, also with a country), and
// tags for private use (private_language: qaa to qtz, x-).
func ParseLanguage(text string) (Language, error) {
	if len(text) > longestTag {
		return Language{}, &vard.Error{Code: vard.TooLong}
	}
	tag, err := language.Parse(text)
	var unknown language.ValueError
	switch {
	case errors.As(err, &unknown):
		return Language{}, &vard.Error{Code: vard.UnknownName}
	case err != nil:
		return Language{}, &vard.Error{Code: vard.MalformedLanguage}
	}
	base, _, _ := tag.Raw() // Base would guess English for und
	if _, private := tag.Extension('x'); private || base.IsPrivateUse() {
		return Language{}, &vard.Error{Code: vard.PrivateLanguage}
	}
	switch base.String() {
	case "und", "zxx", "mis":
		return Language{}, &vard.Error{Code: vard.NoLanguage}
	case "mul", "sgn":
		return Language{}, &vard.Error{Code: vard.SeveralLanguages}
	}
	return Language{tag.String()}, nil
}

// IsZero reports whether no language is named.
func (l Language) IsZero() bool { return l.tag == "" }

// IsEnglish reports whether it is English, of any country.
func (l Language) IsEnglish() bool { return l.tag == "en" || strings.HasPrefix(l.tag, "en-") }

// Name returns the name of the language in Swedish and English. Where the data of
// Unicode (CLDR) has no name the tag stands in its place, as for Dari (prs) and the
// Swedish sign language.
func (l Language) Name() vard.Text {
	if l.IsZero() {
		return vard.Text{}
	}
	tag := language.Make(l.tag)
	name := vard.Text{SV: display.Swedish.Tags().Name(tag), EN: display.English.Tags().Name(tag)}
	if name.SV == "" {
		name.SV = l.tag
	}
	if name.EN == "" {
		name.EN = l.tag
	}
	return name
}

// String returns the tag, "" where none is named.
func (l Language) String() string { return l.tag }

// MarshalText writes the tag.
func (l Language) MarshalText() ([]byte, error) { return []byte(l.tag), nil }

// UnmarshalText reads a tag; the errors are those of [ParseLanguage]. No text is no
// language named.
func (l *Language) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*l = Language{}
		return nil
	}
	parsed, err := ParseLanguage(string(text))
	if err == nil {
		*l = parsed
	}
	return err
}

// MarshalJSON writes the tag as a JSON string, null where none is named.
func (l Language) MarshalJSON() ([]byte, error) {
	if l.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(l.tag)
}

// UnmarshalJSON reads a JSON string or null; the errors are those of
// [ParseLanguage].
func (l *Language) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*l = Language{}
		return nil
	}
	var text string
	if json.Unmarshal(data, &text) != nil {
		return &vard.Error{Code: vard.MalformedLanguage}
	}
	parsed, err := ParseLanguage(text)
	if err == nil {
		*l = parsed
	}
	return err
}

// toldInTime reports whether the need of an interpreter was told at least so many
// days before the visit; 0 stands for any day before it.
func toldInTime(told, visit vard.Date, days int) bool {
	return visit.DaysSince(told) >= max(days, 1)
}
