package vard

import (
	"database/sql/driver"
	"time"

	"github.com/vardregler/vard/internal/names"
	"github.com/vardregler/vard/internal/wire"
)

// Date is a civil day of the Gregorian calendar, without time of day or zone. It
// is four bytes, compares with == and orders with [Date.Compare]; the zero Date is
// no date. Years run from 1 to 9999; arithmetic that leaves them gives the zero
// Date. As text it is written 2006-01-02 (ISO 8601), in JSON the zero Date is null.
// Make one with [NewDate], [ParseDate] or [DateOf]: a number converted into a Date may
// be no day, and though nothing panics on it, what is decided on it means nothing.
type Date uint32 // year<<9 | month<<5 | day: the integers order as the days do

// NewDate returns the day, or the zero Date where the calendar has no such day.
func NewDate(year int, month time.Month, day int) Date {
	if year < 1 || year > 9999 || month < time.January || month > time.December || day < 1 || day > daysIn(year, month) {
		return 0
	}
	return pack(year, month, day)
}

// DateOf returns the day on which t falls in t's own zone. For Swedish rules,
// convert first: vard.DateOf(t.In(stockholm)).
func DateOf(t time.Time) Date {
	year, month, day := t.Date()
	return NewDate(year, month, day)
}

// ParseDate reads a day written as 2006-01-02. Anything else is the error
// malformed_date.
func ParseDate(text string) (Date, error) {
	if len(text) == len("2006-01-02") && text[4] == '-' && text[7] == '-' {
		if d := NewDate(digits(text[:4]), time.Month(digits(text[5:7])), digits(text[8:])); d != 0 {
			return d, nil
		}
	}
	return 0, &Error{Code: MalformedDate}
}

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == 0 }

// Year returns the year, 0 for the zero Date.
func (d Date) Year() int { return int(d >> 9) }

// Month returns the month, 0 for the zero Date.
func (d Date) Month() time.Month { return time.Month(d >> 5 & 15) }

// Day returns the day of the month, 0 for the zero Date.
func (d Date) Day() int { return int(d & 31) }

// Weekday returns the day of the week, Sunday for the zero Date.
func (d Date) Weekday() time.Weekday {
	// Day 0 of the count, the day before 0001-01-01, was a Sunday.
	return time.Weekday(uint(d.number()) % 7)
}

// Time returns midnight UTC at the start of the day, the zero Time for the zero
// Date.
func (d Date) Time() time.Time {
	if d == 0 {
		return time.Time{}
	}
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC)
}

// Compare returns -1, 0 or 1 as d lies before, on or after other. The zero Date
// lies before every day.
func (d Date) Compare(other Date) int {
	switch {
	case d < other:
		return -1
	case d > other:
		return 1
	}
	return 0
}

// Before reports whether d lies before other.
func (d Date) Before(other Date) bool { return d < other }

// After reports whether d lies after other.
func (d Date) After(other Date) bool { return d > other }

// AddYears returns the day with the same number that many years later (earlier
// where negative); 29 February becomes 28 February in a year that has none. This
// is how Swedish law counts a time set in years (lag 1930:173, 1 §).
func (d Date) AddYears(years int) Date {
	const year, years9999, leapDay = 1 << 9, 9999 << 9, 2<<5 | 29
	moved := d + Date(clamp(years)*year)
	if max(d-year, moved-year) >= years9999 { // what lies before year 1 wraps round
		return 0
	}
	if moved%year == leapDay && !leap(moved.Year()) {
		moved-- // 28 February
	}
	return moved
}

// AddMonths returns the day with the same number that many months later (earlier
// where negative); a day that the month lacks becomes the month's last day. This
// is how Swedish law counts a time set in months (lag 1930:173, 1 §).
func (d Date) AddMonths(months int) Date {
	if d == 0 {
		return 0
	}
	n := 12*d.Year() + int(d.Month()) - 1 + clamp(months)
	if n < 12 || n >= 12*10000 {
		return 0
	}
	year, month := n/12, time.Month(n%12+1)
	return pack(year, month, min(d.Day(), daysIn(year, month)))
}

// AddDays returns the day that many days later (earlier where negative).
func (d Date) AddDays(days int) Date {
	if d == 0 {
		return 0
	}
	if day := d.Day() + days; day >= 1 && (day <= 28 || day <= daysIn(d.Year(), d.Month())) {
		return pack(d.Year(), d.Month(), day)
	}
	if !d.exists() { // no day, such as 31 of a month 13: what came after it would lie before it
		return 0
	}
	return fromNumber(d.number() + clamp(days))
}

// DaysSince returns how many days d lies after other, negative where it lies
// before. The zero Date counts as the day before 0001-01-01.
func (d Date) DaysSince(other Date) int { return d.number() - other.number() }

// String returns the day as 2006-01-02, "" for the zero Date.
func (d Date) String() string { return string(d.append(nil)) }

// AppendText appends the day as 2006-01-02, nothing for the zero Date.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText writes the day as 2006-01-02, nothing for the zero Date.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText reads what MarshalText writes.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = 0
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err == nil {
		*d = parsed
	}
	return err
}

// AppendJSON appends the day as a JSON string, null for the zero Date.
func (d Date) AppendJSON(b []byte) []byte {
	if !d.exists() {
		return append(b, "null"...)
	}
	return append(d.append(append(b, '"')), '"')
}

// MarshalJSON writes the day as a JSON string, null for the zero Date.
func (d Date) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// UnmarshalJSON reads a JSON string or null; anything else is the error
// malformed_date.
func (d *Date) UnmarshalJSON(data []byte) error {
	text, ok := wire.Text(data)
	if !ok {
		return &Error{Code: MalformedDate}
	}
	return d.UnmarshalText(text)
}

// Value writes the day as 2006-01-02 for a database, NULL for the zero Date.
func (d Date) Value() (driver.Value, error) { return names.Stored(d.String()) }

// Scan reads a day from a database column: its text, NULL, or the time that a driver makes
// of a date column, which is midnight. A time of day is refused, since on which day it
// falls depends on the zone; so is a number. The error is malformed_date.
func (d *Date) Scan(src any) error {
	if at, ok := src.(time.Time); ok {
		if hour, minute, second := at.Clock(); hour != 0 || minute != 0 || second != 0 || at.Nanosecond() != 0 {
			return &Error{Code: MalformedDate}
		}
		*d = DateOf(at)
		return nil
	}
	text, ok := names.Column(src)
	if !ok {
		return &Error{Code: MalformedDate}
	}
	return d.UnmarshalText(text)
}

// exists reports whether d is a day of the calendar: not the zero Date, nor a
// number converted into a Date.
func (d Date) exists() bool { return d != 0 && NewDate(d.Year(), d.Month(), d.Day()) == d }

func (d Date) append(b []byte) []byte {
	if !d.exists() {
		return b
	}
	y, m, day := d.Year(), int(d.Month()), d.Day()
	return append(b,
		byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		byte('0'+m/10), byte('0'+m%10), '-', byte('0'+day/10), byte('0'+day%10))
}

func pack(year int, month time.Month, day int) Date {
	return Date(uint32(year)<<9 | uint32(month)<<5 | uint32(day))
}

func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(year int, month time.Month) int {
	switch month {
	case time.February:
		if leap(year) {
			return 29
		}
		return 28
	case time.April, time.June, time.September, time.November:
		return 30
	}
	return 31
}

// before holds how many days of a common year lie before each month; sixteen
// places, so that no Date, not even one made by conversion, indexes outside it.
var before = [16]int{0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334}

// number counts the days from 0001-01-01, which is day 1; the zero Date is day 0.
func (d Date) number() int {
	if d == 0 {
		return 0
	}
	past := uint(d>>9) - 1
	springs := past // the years of which 1 March has come
	if d.Month() > time.February {
		springs++
	}
	century := springs / 100
	return int(365*past+springs/4-century+century/4) + before[d.Month()] + d.Day()
}

func fromNumber(n int) Date {
	// The standard library's calendar does the inverse: only a step into another month asks.
	return DateOf(NewDate(1, time.January, 1).Time().AddDate(0, 0, n-1))
}

// clamp keeps an argument inside a range in which sums cannot overflow and which
// is wider than the calendar.
func clamp(n int) int { return max(-4_000_000, min(n, 4_000_000)) }

// digits returns the number that the text writes, 0 where it is no number: no
// year, month or day is 0.
func digits(text string) (n int) {
	for i := range len(text) {
		c := text[i]
		if c < '0' || c > '9' {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	return n
}
