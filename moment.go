package vard

import (
	"strings"
	"time"
)

// Moment is when something happened, as exactly as it is known: the closed
// interval of days on which it may have happened. It is eight bytes and compares
// with ==; its zero value is unknown. An exact day is the interval of that one day.
//
// As text it follows ISO 8601-2 (EDTF): 2013-03-05, 2013-03, 2013,
// 2013-03-01/2013-05-31, 2013-03/2013-05, 2012/2013, ../2013-05-31, 2013-03-01/..,
// and not-yet. In JSON unknown is null.
type Moment struct {
	first, last Date // the zero Date: open at that end
}

// never marks, as first day, something that has not happened: it lies after every
// day of the calendar.
const never = ^Date(0)

// On returns the moment that is one exact day.
func On(day Date) Moment { return Moment{day, day} }

// Between returns the moment that lies on or between the two days. A zero Date
// leaves its end open. Days in the wrong order leave no possible day; whoever
// decides on such a moment refuses it as impossible_order.
func Between(first, last Date) Moment { return Moment{first, last} }

// Month returns the moment somewhere in that month, unknown where there is no such
// month.
func Month(year int, month time.Month) Moment {
	first := NewDate(year, month, 1)
	if first == 0 {
		return Moment{}
	}
	return Moment{first, pack(year, month, daysIn(year, month))}
}

// Year returns the moment somewhere in that year, unknown where the calendar does
// not have it.
func Year(year int) Moment {
	return Moment{NewDate(year, time.January, 1), NewDate(year, time.December, 31)}
}

// Since returns the moment on that day or later.
func Since(first Date) Moment { return Moment{first: first} }

// Until returns the moment on that day or earlier.
func Until(last Date) Moment { return Moment{last: last} }

// NotYet returns the moment of what has not happened by the day of assessment.
func NotYet() Moment { return Moment{first: never} }

// IsZero reports whether the moment is unknown.
func (m Moment) IsZero() bool { return m == Moment{} }

// IsNotYet reports whether it is known that it has not happened.
func (m Moment) IsNotYet() bool { return m.first == never }

// First returns the first possible day, the zero Date where that end is open or
// it has not happened.
func (m Moment) First() Date {
	if m.IsNotYet() {
		return 0
	}
	return m.first
}

// Last returns the last possible day, the zero Date where that end is open or it
// has not happened.
func (m Moment) Last() Date { return m.last }

// Exact returns the day where exactly one is possible.
func (m Moment) Exact() (Date, bool) { return m.last, m.first == m.last && m.last != 0 }

// ParseMoment reads a moment in the text form described at [Moment]. What is no
// such text is the error malformed_date, an interval that ends before it begins
// the error impossible_order.
func ParseMoment(text string) (Moment, error) {
	if text == "not-yet" {
		return NotYet(), nil
	}
	from, to, interval := strings.Cut(text, "/")
	if !interval {
		return parsePeriod(text)
	}
	var m Moment
	if from != ".." {
		begin, err := parsePeriod(from)
		if err != nil {
			return Moment{}, err
		}
		m.first = begin.first
	}
	if to != ".." {
		end, err := parsePeriod(to)
		if err != nil {
			return Moment{}, err
		}
		m.last = end.last
	}
	switch {
	case m.IsZero(): // "../.." says nothing: unknown is written as such
		return Moment{}, &Error{Code: MalformedDate}
	case m.first != 0 && m.last != 0 && m.first > m.last:
		return Moment{}, &Error{Code: ImpossibleOrder}
	}
	return m, nil
}

// parsePeriod reads a day, a month or a year.
func parsePeriod(text string) (m Moment, err error) {
	switch len(text) {
	case len("2006"):
		m = Year(digits(text))
	case len("2006-01"):
		if text[4] == '-' {
			m = Month(digits(text[:4]), time.Month(digits(text[5:])))
		}
	default:
		day, err := ParseDate(text)
		return On(day), err
	}
	if m.IsZero() {
		return m, &Error{Code: MalformedDate}
	}
	return m, nil
}

// String returns the text form, "unknown" for the unknown moment.
func (m Moment) String() string {
	if text := string(m.append(nil)); text != "" {
		return text
	}
	return "unknown"
}

// MarshalText writes the text form, nothing for the unknown moment.
func (m Moment) MarshalText() ([]byte, error) { return m.append(nil), nil }

// UnmarshalText reads what MarshalText writes.
func (m *Moment) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = Moment{}
		return nil
	}
	parsed, err := ParseMoment(string(text))
	if err == nil {
		*m = parsed
	}
	return err
}

// MarshalJSON writes the text form as a JSON string, null for the unknown moment.
func (m Moment) MarshalJSON() ([]byte, error) {
	text := m.append([]byte{'"'})
	if len(text) == 1 {
		return []byte("null"), nil
	}
	return append(text, '"'), nil
}

// UnmarshalJSON reads a JSON string or null; the errors are those of
// [ParseMoment].
func (m *Moment) UnmarshalJSON(data []byte) error {
	text, ok := jsonText(data)
	if !ok {
		return &Error{Code: MalformedDate}
	}
	return m.UnmarshalText([]byte(text))
}

// append writes the shortest text of the same days that has both ends in the same
// form, days, months or years; nothing where the moment is unknown or an end of it
// is no day of the calendar.
func (m Moment) append(b []byte) []byte {
	switch {
	case m.IsNotYet():
		return append(b, "not-yet"...)
	case m.first != 0 && !m.first.exists(), m.last != 0 && !m.last.exists():
		return b
	case m.first == m.last:
		return m.first.append(b)
	case m.first == 0:
		return m.last.append(append(b, "../"...))
	case m.last == 0:
		return append(m.first.append(b), "/.."...)
	}
	// How much of a date it takes to name each end: the year, the month or the day.
	const year, month = len("2006"), len("2006-01")
	size := len("2006-01-02")
	if m.first.Day() == 1 && m.last.Day() == daysIn(m.last.Year(), m.last.Month()) {
		size = month
		if m.first.Month() == time.January && m.last.Month() == time.December {
			size = year
		}
	}
	from, to := m.first.append(nil)[:size], m.last.append(nil)[:size]
	if string(from) == string(to) {
		return append(b, from...)
	}
	return append(append(append(b, from...), '/'), to...)
}
