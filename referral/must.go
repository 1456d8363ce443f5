package referral

// MustLanguage is [ParseLanguage] for a tag written in a program or a test; it panics where
// the text is refused.
func MustLanguage(text string) Language {
	l, err := ParseLanguage(text)
	if err != nil {
		panic(err)
	}
	return l
}
