package vard

// MustDate is [ParseDate] for a day written in a program or a test; it panics where the
// text is no day.
func MustDate(text string) Date {
	d, err := ParseDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

// MustMoment is [ParseMoment] for a moment written in a program or a test; it panics
// where the text is no moment.
func MustMoment(text string) Moment {
	m, err := ParseMoment(text)
	if err != nil {
		panic(err)
	}
	return m
}
