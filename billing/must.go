package billing

// MustMoney is [ParseMoney] for an amount written in a program or a test; it panics where
// the text is no amount.
func MustMoney(text string) Money {
	m, err := ParseMoney(text)
	if err != nil {
		panic(err)
	}
	return m
}

// MustRate is [ParseRate] for a rate written in a program or a test; it panics where the
// text is no rate.
func MustRate(text string) Rate {
	r, err := ParseRate(text)
	if err != nil {
		panic(err)
	}
	return r
}

// MustCurrency is [ParseCurrency] for a code written in a program or a test; it panics
// where there is none such.
func MustCurrency(code string) Currency {
	c, err := ParseCurrency(code)
	if err != nil {
		panic(err)
	}
	return c
}

// MustCountry is [ParseCountry] for a code written in a program or a test; it panics
// where there is none such.
func MustCountry(code string) Country {
	c, err := ParseCountry(code)
	if err != nil {
		panic(err)
	}
	return c
}
