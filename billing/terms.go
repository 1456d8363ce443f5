package billing

import (
	"database/sql/driver"
	"math/bits"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/names"
	"github.com/vardregler/vard/internal/wire"
)

// Limit is the most that a payer pays: an amount, or unlimited. It compares with ==;
// its zero value is unknown, which is not the same as unlimited. As text it is an
// amount or "unlimited"; in JSON and in a database unknown is null.
type Limit struct {
	amount    Money
	unlimited bool
}

// UpTo returns the limit of that amount.
func UpTo(amount Money) Limit { return Limit{amount: amount} }

// Unlimited returns the limit of one who pays whatever it costs.
func Unlimited() Limit { return Limit{unlimited: true} }

// Amount returns the amount, no amount where the limit is unknown or there is none.
func (l Limit) Amount() Money { return l.amount }

// IsUnlimited reports whether it is known that there is no limit.
func (l Limit) IsUnlimited() bool { return l.unlimited }

// IsZero reports whether the limit is unknown.
func (l Limit) IsZero() bool { return !l.unlimited && l.amount.IsZero() }

const unlimited = "unlimited"

func parseLimit(text string) (Limit, error) {
	if text == unlimited {
		return Unlimited(), nil
	}
	amount, err := ParseMoney(text)
	return UpTo(amount), err
}

// String returns the text form, "" for unknown.
func (l Limit) String() string {
	if l.unlimited {
		return unlimited
	}
	return l.amount.String()
}

// AppendText appends the text form, nothing for unknown.
func (l Limit) AppendText(b []byte) ([]byte, error) {
	if l.unlimited {
		return append(b, unlimited...), nil
	}
	return l.amount.append(b), nil
}

// MarshalText writes the text form, nothing for unknown.
func (l Limit) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads the text form, nothing as unknown; the errors are those of
// [ParseMoney].
func (l *Limit) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*l = Limit{}
		return nil
	}
	return set(l, text, parseLimit)
}

// AppendJSON appends the text form as a JSON string, null for unknown.
func (l Limit) AppendJSON(b []byte) []byte {
	if l.unlimited {
		return wire.Name(b, unlimited)
	}
	return l.amount.AppendJSON(b)
}

// MarshalJSON writes what [Limit.AppendJSON] appends.
func (l Limit) MarshalJSON() ([]byte, error) { return l.AppendJSON(nil), nil }

// UnmarshalJSON reads a JSON string or null; the errors are those of [ParseMoney].
func (l *Limit) UnmarshalJSON(data []byte) error { return readJSON(l, data, vard.MalformedMoney) }

// Value writes the text form for a database, NULL for unknown.
func (l Limit) Value() (driver.Value, error) { return names.Stored(l.String()) }

// Scan reads the text form or NULL from a database column; the errors are those of
// [ParseMoney].
func (l *Limit) Scan(src any) error { return scan(l, src, vard.MalformedMoney) }

// Expiry is when a promise ends: on a last day, which still counts, or not before
// somebody gives notice. It compares with ==; its zero value is unknown. As text it is a
// day or "until_further_notice"; in JSON and in a database unknown is null.
type Expiry struct {
	day  vard.Date
	open bool
}

// ExpiresOn returns the expiry at the end of that day.
func ExpiresOn(day vard.Date) Expiry { return Expiry{day: day} }

// UntilFurtherNotice returns the expiry of a promise without a last day.
func UntilFurtherNotice() Expiry { return Expiry{open: true} }

// Day returns the last day, the zero Date where it is unknown or there is none.
func (e Expiry) Day() vard.Date { return e.day }

// IsUntilFurtherNotice reports whether it is known that there is no last day.
func (e Expiry) IsUntilFurtherNotice() bool { return e.open }

// IsZero reports whether the expiry is unknown.
func (e Expiry) IsZero() bool { return !e.open && e.day == 0 }

const untilFurtherNotice = "until_further_notice"

func parseExpiry(text string) (Expiry, error) {
	if text == untilFurtherNotice {
		return UntilFurtherNotice(), nil
	}
	day, err := vard.ParseDate(text)
	return ExpiresOn(day), err
}

// String returns the text form, "" for unknown.
func (e Expiry) String() string {
	if e.open {
		return untilFurtherNotice
	}
	return e.day.String()
}

// AppendText appends the text form, nothing for unknown.
func (e Expiry) AppendText(b []byte) ([]byte, error) {
	if e.open {
		return append(b, untilFurtherNotice...), nil
	}
	return e.day.AppendText(b)
}

// MarshalText writes the text form, nothing for unknown.
func (e Expiry) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText reads the text form, nothing as unknown; anything else is the error
// malformed_date.
func (e *Expiry) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*e = Expiry{}
		return nil
	}
	return set(e, text, parseExpiry)
}

// AppendJSON appends the text form as a JSON string, null for unknown.
func (e Expiry) AppendJSON(b []byte) []byte {
	if e.open {
		return wire.Name(b, untilFurtherNotice)
	}
	return e.day.AppendJSON(b)
}

// MarshalJSON writes what [Expiry.AppendJSON] appends.
func (e Expiry) MarshalJSON() ([]byte, error) { return e.AppendJSON(nil), nil }

// UnmarshalJSON reads a JSON string or null; anything else is the error malformed_date.
func (e *Expiry) UnmarshalJSON(data []byte) error { return readJSON(e, data, vard.MalformedDate) }

// Value writes the text form for a database, NULL for unknown.
func (e Expiry) Value() (driver.Value, error) { return names.Stored(e.String()) }

// Scan reads the text form or NULL from a database column; anything else is the error
// malformed_date.
func (e *Expiry) Scan(src any) error { return scan(e, src, vard.MalformedDate) }

// Rate is a part of a whole, from 0 to 1, with at most 18 decimals: 0.8 is eighty
// per cent. It compares with ==; its zero value is unknown, which is not the rate 0.
// As text it is a decimal number such as "0.8"; in JSON and in a database unknown is null.
type Rate struct {
	parts uint64 // in units of 10^-18
	known bool
}

const whole = 1_000_000_000_000_000_000

// NewRate returns the rate. What is not from 0 to 1, or has more than 18 decimals beside
// zeros at the end, is the error malformed_number.
func NewRate(rate decimal.Decimal) (Rate, error) {
	parts, code := scaled(rate, largest)
	if code != "" || parts < 0 || parts > whole {
		return Rate{}, &vard.Error{Code: vard.MalformedNumber}
	}
	return Rate{uint64(parts), true}, nil
}

// ParseRate reads a rate: "0", "1", "0.8", "1.00". Zeros at the end do no harm. Anything
// else is the error malformed_number.
func ParseRate(text string) (Rate, error) {
	refused := &vard.Error{Code: vard.MalformedNumber}
	if len(text) > longest {
		return Rate{}, refused
	}
	digits, fraction, point := strings.Cut(text, ".")
	if point && fraction == "" || digits != "0" && digits != "1" {
		return Rate{}, refused
	}
	parts := uint64(digits[0] - '0')
	for i := range max(largest, len(fraction)) {
		c := byte('0')
		if i < len(fraction) {
			c = fraction[i]
		}
		if c < '0' || c > '9' || i >= largest && c != '0' {
			return Rate{}, refused
		}
		if i < largest {
			parts = parts*10 + uint64(c-'0')
		}
	}
	if parts > whole {
		return Rate{}, refused
	}
	return Rate{parts, true}, nil
}

// Decimal returns the rate as a decimal number, 0 where it is unknown.
func (r Rate) Decimal() decimal.Decimal { return decimal.New(int64(r.parts), -largest) }

// IsZero reports whether the rate is unknown.
func (r Rate) IsZero() bool { return !r.known }

// String returns the text form, "" for unknown.
func (r Rate) String() string {
	var buffer [longest]byte
	return string(r.append(buffer[:0]))
}

func (r Rate) append(b []byte) []byte {
	if !r.known {
		return b
	}
	return shortest(appendNumber(b, r.parts, largest, "", "."))
}

// percent writes the rate for people: "80 %", "12,5 %".
func (r Rate) percent() vard.Text {
	sv := shortest(appendNumber(nil, r.parts, largest-2, noBreak, ","))
	en := shortest(appendNumber(nil, r.parts, largest-2, ",", "."))
	return vard.Text{SV: string(sv) + noBreak + "%", EN: string(en) + "%"}
}

// shortest takes the zeros off the end of a number with decimals, and a point that ends it
// then.
func shortest(number []byte) []byte {
	last := len(number) - 1
	for number[last] == '0' {
		last--
	}
	if number[last] == '.' || number[last] == ',' {
		last--
	}
	return number[:last+1]
}

// AppendText appends the text form, nothing for unknown.
func (r Rate) AppendText(b []byte) ([]byte, error) { return r.append(b), nil }

// MarshalText writes the text form, nothing for unknown.
func (r Rate) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText reads the text form, nothing as unknown; the error is that of
// [ParseRate].
func (r *Rate) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = Rate{}
		return nil
	}
	return set(r, text, ParseRate)
}

// AppendJSON appends the text form as a JSON string, null for unknown.
func (r Rate) AppendJSON(b []byte) []byte {
	if !r.known {
		return append(b, "null"...)
	}
	return append(r.append(append(b, '"')), '"')
}

// MarshalJSON writes what [Rate.AppendJSON] appends.
func (r Rate) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil), nil }

// UnmarshalJSON reads a JSON string or null; a number is the error malformed_number, since
// most readers would make a binary fraction of it.
func (r *Rate) UnmarshalJSON(data []byte) error { return readJSON(r, data, vard.MalformedNumber) }

// Value writes the text form for a database, NULL for unknown.
func (r Rate) Value() (driver.Value, error) { return names.Stored(r.String()) }

// Scan reads the text form or NULL from a database column; a number is the error
// malformed_number.
func (r *Rate) Scan(src any) error { return scan(r, src, vard.MalformedNumber) }

// of returns the rate's part of an amount that is not negative, rounded half up to
// the smallest unit; open stands for an unknown rate.
func (r Rate) of(amount int64, open uint64) int64 {
	parts := r.parts
	if !r.known {
		parts = open
	}
	high, low := bits.Mul64(uint64(amount), parts)
	low, carry := bits.Add64(low, whole/2, 0)
	part, _ := bits.Div64(high+carry, low, whole) // parts ≤ whole: it fits
	return int64(part)
}
