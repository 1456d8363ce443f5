package referral

import (
	"database/sql/driver"
	"errors"
	"iter"
	"strings"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/names"
	"github.com/vardregler/vard/internal/wire"
)

// Language is the language that an interpreter is booked for: a tag of BCP 47 in its
// canonical form, without extensions. A sign language is a language (swl is the Swedish
// one). It compares with ==; its zero value is that none is named, in JSON null, as text
// nothing, in a database NULL.
//
// Some tags name what nobody speaks as such: Arabic (ar), Kurdish (ku), Chinese (zh),
// Romani (rom) and Syriac (syr). They are read, since it is how people write, but no
// interpreter is booked by them before it is said which is meant ([Language.Ambiguous],
// [Language.Varieties]). Arabic of a country (ar-SY) says it.
type Language struct{ tag string }

// longestTag is far above any tag in use.
const longestTag = 64

// ParseLanguage reads a tag such as ckb, fa-AF, ar-SY or swl, in upper or lower case.
// Extensions (en-u-…), which say nothing of a language, are dropped. A sign language written
// with its country (sgn-SE) is read as the tag that the registry prefers (swl).
//
// Refused are, each with its code: what is not written as a tag, with a letter for an
// extension that stands twice too (malformed_language, too_long); a language or another part
// that the IANA registry of 25 August 2025 does not hold (unknown_name); tags that name no
// language (no_language: und, zxx, mis); those that stand for several (several_languages: mul,
// sgn, and the registry's collections, such as ber and smi); and tags for private use
// (private_language: qaa to qtz, x-).
func ParseLanguage(text string) (Language, error) {
	switch {
	case len(text) > longestTag:
		return refuseLanguage(vard.TooLong)
	case repeatsExtension(text):
		return refuseLanguage(vard.MalformedLanguage)
	}
	tag, err := language.Parse(text)
	var unknown language.ValueError
	switch {
	case errors.As(err, &unknown):
		if code := strings.ToLower(text); lists(newer, code) {
			return Language{code}, nil
		}
		return refuseLanguage(vard.UnknownName)
	case err != nil:
		return refuseLanguage(vard.MalformedLanguage)
	}
	base, script, region := tag.Raw() // Base would guess English for und
	if _, private := tag.Extension('x'); private && !strings.Contains("-"+strings.ToLower(text), "-x-") {
		// An old tag that the registry gives no language for, such as i-default.
		return refuseLanguage(vard.UnknownName)
	} else if private || base.IsPrivateUse() {
		return refuseLanguage(vard.PrivateLanguage)
	}
	switch code := base.String(); {
	case code == "und", code == "zxx", code == "mis":
		return refuseLanguage(vard.NoLanguage)
	case code == "sgn" && lists(signCountries, region.String()):
		_, after, _ := strings.Cut(signCountries, " "+region.String()+" ")
		return Language{after[:3]}, nil
	case code == "mul", lists(collections, code):
		return refuseLanguage(vard.SeveralLanguages)
	}
	plain, _ := language.Compose(base, script, region, tag.Variants()) // the parts of a tag always make one
	return Language{plain.String()}, nil
}

func refuseLanguage(code vard.Code) (Language, error) { return Language{}, &vard.Error{Code: code} }

// lists reports whether a list of words, with a space before and after each, holds the word.
func lists(list, word string) bool { return strings.Contains(list, " "+word+" ") }

// repeatsExtension reports whether the letter of an extension stands twice, which RFC 5646,
// 2.2.6, forbids. What follows x is private.
func repeatsExtension(text string) bool {
	seen := ""
	for part := range strings.SplitSeq(strings.ToLower(text), "-") {
		switch {
		case part == "x":
			return false
		case len(part) == 1 && strings.Contains(seen, part):
			return true
		case len(part) == 1:
			seen += part
		}
	}
	return false
}

// IsZero reports whether no language is named.
func (l Language) IsZero() bool { return l.tag == "" }

// IsEnglish reports whether it is English, of any country.
func (l Language) IsEnglish() bool { return l.base() == "en" }

func (l Language) base() string {
	base, _, _ := strings.Cut(l.tag, "-")
	return base
}

// Ambiguous reports whether several languages are meant by the tag that those who speak
// another of them do not understand, so that it must be asked which.
func (l Language) Ambiguous() bool { return l.umbrella() != "" }

// Varieties ranges over the languages of which one must be named, those that are booked most
// first; over none where the tag is not ambiguous.
func (l Language) Varieties() iter.Seq[Language] {
	return func(yield func(Language) bool) {
		for tag := range strings.FieldsSeq(l.umbrella()) {
			if !yield(Language{tag}) {
				return
			}
		}
	}
}

// umbrella returns the languages that an ambiguous tag may mean, nothing for another tag.
func (l Language) umbrella() string {
	for _, u := range umbrellas {
		if l.base() == u.tag && !(u.tag == "ar" && l.hasCountry()) {
			return u.which
		}
	}
	return ""
}

// hasCountry reports whether the tag has a part of two letters after the first, which is a
// country's.
func (l Language) hasCountry() bool {
	_, rest, _ := strings.Cut(l.tag, "-")
	for rest != "" {
		var part string
		if part, rest, _ = strings.Cut(rest, "-"); len(part) == 2 {
			return true
		}
	}
	return false
}

// Name returns the name of the language in Swedish and English. Different languages have
// different names. Where neither our own table nor Unicode's data (CLDR) has one the tag
// stands in its place.
func (l Language) Name() vard.Text {
	if name, ok := find(languageNames, l.tag); ok || l.IsZero() { // newer ones than x/text holds, too
		return name
	}
	tag, _ := asNamed.Canonicalize(language.Make(l.tag))
	name, ok := nameOf(tag)
	if !ok { // that of the macrolanguage around it, and which one it is
		around, _ := language.Macro.Canonicalize(tag)
		name, ok = nameOf(around)
		name = qualified(name, vard.Text{SV: l.base(), EN: l.base()})
	}
	if !ok {
		return vard.Text{SV: l.tag, EN: l.tag}
	}
	return name
}

// asNamed brings the parts of a tag into the form that the registry and CLDR prefer.
const asNamed = language.All &^ language.Macro &^ language.SuppressScript

// nameOf returns the name of a language, with script and country in brackets where its name
// does not tell them.
func nameOf(tag language.Tag) (vard.Text, bool) {
	base, script, region := tag.Raw()
	if name, ok := findLanguage(base.String() + "-" + script.String()); ok {
		return qualified(name, partOf(cldrRegions, region.String())), true
	}
	if name, ok := findLanguage(base.String() + "-" + region.String()); ok {
		return qualified(name, partOf(cldrScripts, script.String())), true
	}
	name, ok := findLanguage(base.String())
	return qualified(name, partOf(cldrScripts, script.String()), partOf(cldrRegions, region.String())), ok
}

// findLanguage returns the name that our table has for a language, or else CLDR's.
func findLanguage(tag string) (vard.Text, bool) {
	if name, ok := find(languageNames, tag); ok {
		return name, true
	}
	return find(cldrLanguages, tag)
}

// partOf returns the name of a script or country, its code where it has none, nothing where
// the tag has no such part.
func partOf(table, code string) vard.Text {
	if code == "Zzzz" || code == "ZZ" {
		return vard.Text{}
	}
	if name, ok := find(table, code); ok {
		return name
	}
	return vard.Text{SV: code, EN: code}
}

// find returns the names that a table has for a tag. A table is lines of tag, Swedish and
// English name, ordered by tag: a text that nothing has to be built from.
func find(table, tag string) (vard.Text, bool) {
	for low, high := 0, len(table); low < high; {
		start := low + 1 + strings.LastIndexByte(table[low:(low+high)/2], '\n')
		line, _, _ := strings.Cut(table[start:high], "\n")
		switch key, names, _ := strings.Cut(line, "|"); {
		case key == tag:
			sv, en, _ := strings.Cut(names, "|")
			return vard.Text{SV: sv, EN: en}, true
		case key < tag:
			low = start + len(line) + 1
		default:
			high = start
		}
	}
	return vard.Text{}, false
}

// qualified returns the name with the parts in brackets.
func qualified(name vard.Text, parts ...vard.Text) vard.Text {
	sv, en := "", ""
	for _, p := range parts {
		if p != (vard.Text{}) {
			sv, en = sv+", "+p.SV, en+", "+p.EN
		}
	}
	if sv == "" {
		return name
	}
	return vard.Text{SV: name.SV + " (" + sv[2:] + ")", EN: name.EN + " (" + en[2:] + ")"}
}

// String returns the tag, "" where none is named.
func (l Language) String() string { return l.tag }

// AppendText appends the tag.
func (l Language) AppendText(b []byte) ([]byte, error) { return append(b, l.tag...), nil }

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

// AppendJSON appends the tag as a JSON string, null where none is named.
func (l Language) AppendJSON(b []byte) []byte { return wire.Name(b, l.tag) }

// MarshalJSON writes the tag as a JSON string, null where none is named.
func (l Language) MarshalJSON() ([]byte, error) { return l.AppendJSON(nil), nil }

// UnmarshalJSON reads a JSON string or null; the errors are those of
// [ParseLanguage].
func (l *Language) UnmarshalJSON(data []byte) error {
	text, ok := wire.Text(data)
	if !ok {
		return &vard.Error{Code: vard.MalformedLanguage}
	}
	return l.UnmarshalText(text)
}

// Value writes the tag for a database, NULL where none is named.
func (l Language) Value() (driver.Value, error) { return names.Stored(l.tag) }

// Scan reads a tag or NULL from a database column; the errors are those of
// [ParseLanguage], and malformed_language for what is no text.
func (l *Language) Scan(src any) error {
	text, ok := names.Column(src)
	if !ok {
		return &vard.Error{Code: vard.MalformedLanguage}
	}
	return l.UnmarshalText(text)
}
