package billing

import (
	"database/sql/driver"
	"math"
	"math/big"
	"math/bits"
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/names"
)

// Money is an exact amount in one currency, counted in the currency's smallest unit.
// It is 16 bytes, compares with ==, works as a map key, and never rounds: what it
// cannot hold is an error. Amounts reach as far as a signed number of 64 bits, some
// 92 quadrillion kronor either way. Its zero value is no amount, which is something
// else than zero kronor, and takes part in no arithmetic.
//
// As text it is the amount with exactly the currency's decimals, a space and the
// code of ISO 4217: "1234.50 SEK", "-0.125 KWD", "500 JPY". In JSON and in SQL no
// amount is null.
type Money struct {
	minor    int64 // from -math.MaxInt64, so that it can always be negated
	currency Currency
}

// largest bounds a power of ten that 64 bits hold.
const largest = 18

// deepest bounds the decimals of a number from outside: no database column bears more.
const deepest = 16383

// NewMoney returns the amount. Every number whose value the currency can bear is taken,
// however it was made: a quotient, a column of eighteen decimals, zero at any exponent.
// An amount finer than the currency's smallest unit is the error scale, one that is too
// large overflow, one written with more than 16383 decimals, which may all be zeros,
// too_long, and a currency that is not in the list unknown_currency.
func NewMoney(amount decimal.Decimal, currency Currency) (Money, error) {
	if !currency.Known() {
		return Money{}, &vard.Error{Code: vard.UnknownCurrency}
	}
	units, code := scaled(amount, currency.Decimals())
	if code != "" {
		return Money{}, &vard.Error{Code: code}
	}
	return Money{units, currency}, nil
}

// scaled returns amount × 10^decimals, where that is a whole number. The guards come
// first: a decimal from outside may hold a million digits or stand for a billion zeros,
// and its own arithmetic would write them out. Nothing here reads the globals of its
// library.
func scaled(amount decimal.Decimal, decimals int) (units int64, code vard.Code) {
	const word, digit = 64, 4                           // bits; a digit takes less
	shift := int64(amount.Exponent()) + int64(decimals) // the amount is its coefficient × 10^shift units
	switch {
	case amount.Sign() == 0:
		return units, ""
	case shift > largest:
		return units, vard.Overflow
	case shift < -deepest && int64(amount.Coefficient().TrailingZeroBits()) < -shift: // 10^k is a multiple of 2^k
		return units, vard.Scale
	case shift < -deepest:
		return units, vard.TooLong
	case !bounded(amount, word) && !bounded(amount, word+digit*deepest):
		return units, vard.Overflow
	}
	n := amount.Coefficient() // a copy
	factor := new(big.Int).Exp(big.NewInt(10), big.NewInt(max(shift, -shift)), nil)
	if shift >= 0 {
		n.Mul(n, factor)
	} else if _, rest := n.QuoRem(n, factor, new(big.Int)); rest.Sign() != 0 {
		return units, vard.Scale
	}
	if !n.IsInt64() || n.Int64() == math.MinInt64 {
		return units, vard.Overflow
	}
	return n.Int64(), ""
}

// bounded reports whether the coefficient has at most that many bits, without a copy of
// it: at the same exponent a comparison looks at the lengths first.
func bounded(amount decimal.Decimal, bits uint) bool {
	limit := new(big.Int).Lsh(big.NewInt(1), bits)
	if amount.Cmp(decimal.NewFromBigInt(limit, amount.Exponent())) >= 0 {
		return false
	}
	return amount.Cmp(decimal.NewFromBigInt(limit.Neg(limit), amount.Exponent())) > 0
}

// Minor returns the amount of so many smallest units: 123450 of SEK is 1234.50 SEK.
// The errors are unknown_currency and, for the one number that has no negative,
// overflow.
func Minor(units int64, currency Currency) (Money, error) {
	switch {
	case !currency.Known():
		return Money{}, &vard.Error{Code: vard.UnknownCurrency}
	case units == math.MinInt64:
		return Money{}, &vard.Error{Code: vard.Overflow}
	}
	return Money{units, currency}, nil
}

// Currency returns the currency, 0 for no amount.
func (m Money) Currency() Currency { return m.currency }

// Minor returns the amount in the currency's smallest unit: 123450 for 1234.50 SEK.
func (m Money) Minor() int64 { return m.minor }

// Decimal returns the amount as a decimal number, 0 for no amount.
func (m Money) Decimal() decimal.Decimal {
	return decimal.New(m.minor, -int32(m.currency.Decimals()))
}

// IsZero reports whether m is no amount. Zero kronor is an amount; for that ask
// [Money.Sign].
func (m Money) IsZero() bool { return m.currency == 0 }

// Sign returns -1, 0 or 1 as the amount is below, equal to or above zero.
func (m Money) Sign() int {
	switch {
	case m.minor < 0:
		return -1
	case m.minor > 0:
		return 1
	}
	return 0
}

// Add returns m + n. Different currencies are the error currency_mismatch, no amount
// unknown_currency, a sum that is too large overflow.
func (m Money) Add(n Money) (Money, error) {
	sum := m.minor + n.minor
	if m.currency != n.currency || m.currency == 0 || (sum^m.minor)&(sum^n.minor) < 0 || sum == math.MinInt64 {
		return Money{}, &vard.Error{Code: refused(m, n)}
	}
	return Money{sum, m.currency}, nil
}

// Sub returns m − n, with the errors of [Money.Add].
func (m Money) Sub(n Money) (Money, error) { return m.Add(Money{-n.minor, n.currency}) }

// Neg returns −m; no amount is the error unknown_currency.
func (m Money) Neg() (Money, error) {
	if m.currency == 0 {
		return Money{}, &vard.Error{Code: vard.UnknownCurrency}
	}
	return Money{-m.minor, m.currency}, nil
}

// Cmp returns -1, 0 or 1 as m is less than, equal to or more than n. Different
// currencies are the error currency_mismatch, no amount unknown_currency.
func (m Money) Cmp(n Money) (int, error) {
	switch {
	case m.currency != n.currency || m.currency == 0:
		return 0, &vard.Error{Code: refused(m, n)}
	case m.minor < n.minor:
		return -1, nil
	case m.minor > n.minor:
		return 1, nil
	}
	return 0, nil
}

// refused says why two amounts do not go together.
func refused(m, n Money) vard.Code {
	switch {
	case m.currency == 0 || n.currency == 0:
		return vard.UnknownCurrency
	case m.currency != n.currency:
		return vard.CurrencyMismatch
	}
	return vard.Overflow
}

// longest is how much text an amount may take.
const longest = 32

// ParseMoney reads an amount as it is written on the wire: "1234.50 SEK". Other than the
// decimals of the currency, no signs but a leading minus, no leading zeros, no
// exponent. The errors are malformed_money, unknown_currency, scale (more decimals
// than the currency has) and overflow.
func ParseMoney(text string) (Money, error) {
	number, currency, code := split(text)
	if code != "" {
		return Money{}, &vard.Error{Code: code}
	}
	units, code := parseUnits(number, currency.Decimals())
	if code != "" {
		return Money{}, &vard.Error{Code: code}
	}
	return Money{units, currency}, nil
}

// split takes "1234.50 SEK" apart.
func split(text string) (number string, currency Currency, code vard.Code) {
	const unit = len(" SEK")
	if len(text) > longest || len(text) <= unit || text[len(text)-unit] != ' ' {
		return "", currency, vard.MalformedMoney
	}
	letters := text[len(text)-unit+1:]
	for i := range len(letters) {
		if letters[i] < 'A' || letters[i] > 'Z' {
			return "", currency, vard.MalformedMoney
		}
	}
	currency, err := ParseCurrency(letters)
	if err != nil {
		return "", currency, vard.UnknownCurrency
	}
	return text[:len(text)-unit], currency, ""
}

// parseUnits reads "-1234.50" with exactly that many decimals as -123450.
func parseUnits(number string, decimals int) (units int64, code vard.Code) {
	number, negative := strings.CutPrefix(number, "-")
	whole, fraction, point := strings.Cut(number, ".")
	var n uint64
	overflow := false
	for _, digits := range [...]string{whole, fraction} {
		for i := range len(digits) {
			if digits[i] < '0' || digits[i] > '9' {
				return units, vard.MalformedMoney
			}
			high, low := bits.Mul64(n, 10)
			digit := uint64(digits[i] - '0')
			n = low + digit
			overflow = overflow || high != 0 || low > math.MaxInt64-digit
		}
	}
	switch {
	case whole == "" || len(whole) > 1 && whole[0] == '0' || point && fraction == "":
		return units, vard.MalformedMoney
	case len(fraction) > decimals:
		return units, vard.Scale
	case len(fraction) < decimals || negative && n == 0 && !overflow:
		return units, vard.MalformedMoney
	case overflow:
		return units, vard.Overflow
	}
	return signed(n, negative), ""
}

// String returns the text form, "" for no amount.
func (m Money) String() string {
	var buffer [longest]byte
	return string(m.append(buffer[:0]))
}

func (m Money) append(b []byte) []byte {
	if m.currency == 0 {
		return b
	}
	if m.minor < 0 {
		b = append(b, '-')
	}
	b = appendNumber(b, magnitude(m.minor), m.currency.Decimals(), "", ".")
	return m.currency.append(append(b, ' '))
}

// appendNumber writes n / 10^decimals with the marks given between thousands and
// before the decimals.
func appendNumber(b []byte, n uint64, decimals int, thousands, point string) []byte {
	whole, part := n/power(decimals), n%power(decimals)
	places := 1
	for places < largest+1 && whole >= power(places) {
		places++
	}
	for i := places - 1; i >= 0; i-- {
		b = append(b, '0'+byte(whole/power(i)%10))
		if i > 0 && i%3 == 0 {
			b = append(b, thousands...)
		}
	}
	if decimals > 0 {
		b = append(b, point...)
	}
	for i := decimals - 1; i >= 0; i-- {
		b = append(b, '0'+byte(part/power(i)%10))
	}
	return b
}

// AppendText appends the text form, nothing for no amount.
func (m Money) AppendText(b []byte) ([]byte, error) { return m.append(b), nil }

// MarshalText writes the text form, nothing for no amount.
func (m Money) MarshalText() ([]byte, error) { return m.append(nil), nil }

// UnmarshalText reads the text form, nothing as no amount; the errors are those of
// [ParseMoney].
func (m *Money) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = Money{}
		return nil
	}
	return set(m, text, ParseMoney)
}

// AppendJSON appends the text form as a JSON string, null for no amount.
func (m Money) AppendJSON(b []byte) []byte {
	if m.currency == 0 {
		return append(b, "null"...)
	}
	return append(m.append(append(b, '"')), '"')
}

// MarshalJSON writes what [Money.AppendJSON] appends.
func (m Money) MarshalJSON() ([]byte, error) { return m.AppendJSON(nil), nil }

// UnmarshalJSON reads a JSON string or null; the errors are those of [ParseMoney].
func (m *Money) UnmarshalJSON(data []byte) error { return readJSON(m, data, vard.MalformedMoney) }

// Value writes the text form for a database, NULL for no amount.
func (m Money) Value() (driver.Value, error) { return names.Stored(m.String()) }

// Scan reads the text form or NULL from a database column; the errors are those of
// [ParseMoney].
func (m *Money) Scan(src any) error { return scan(m, src, vard.MalformedMoney) }

// The spaces and the minus that printed Swedish takes: neither breaks a line.
const (
	noBreak = "\u00a0"
	minus   = "\u2212"
)

// Format writes the amount for a person who reads these languages, in the order of
// preference: "1 234,50 kr" and "1 234,50 EUR" for a reader of Swedish, "SEK 1,234.50" for
// everyone else. Its spaces are no-break spaces. No amount is "".
func (m Money) Format(readers ...language.Tag) string { return m.Text().In(readers...) }

// Text writes the amount for people, as [Money.Format] does, in both languages.
func (m Money) Text() vard.Text {
	if m.currency == 0 {
		return vard.Text{}
	}
	var sv, en []byte
	if m.minor < 0 {
		sv, en = append(sv, minus...), append(en, '-')
	}
	decimals, code := m.currency.Decimals(), m.currency.Code()
	unit := code
	if m.currency == SEK {
		unit = "kr"
	}
	sv = append(append(appendNumber(sv, magnitude(m.minor), decimals, noBreak, ","), noBreak...), unit...)
	en = appendNumber(append(append(en, code...), noBreak...), magnitude(m.minor), decimals, ",", ".")
	return vard.Text{SV: string(sv), EN: string(en)}
}

// power returns 10^n for n from 0 to 19.
func power(n int) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return uint64(-n)
	}
	return uint64(n)
}

func signed(n uint64, negative bool) int64 {
	if negative {
		return -int64(n)
	}
	return int64(n)
}

// sum adds numbers whose total may pass through values that 64 bits cannot hold: all 64
// bits of it as they come out, and their upper halves on their own, without a branch. What
// comes out does not depend on the order of what went in. Four billion numbers fit.
type sum struct{ all, high int64 }

func (s *sum) add(n int64) {
	s.all += n
	s.high += n >> 32
}

// upper returns the upper half of the total. What the lower halves came to is less than
// 2^64, so that 64 bits hold it whatever the total overflowed.
func (s sum) upper() int64 {
	lower := uint64(s.all) - uint64(s.high)<<32
	return s.high + int64(lower>>32)
}

func (s sum) total() (int64, bool) {
	high := s.upper()
	return s.all, high == int64(int32(high)) && s.all != math.MinInt64
}
