package vard

import (
	"database/sql/driver"
	"strings"
	"time"

	"github.com/vardregler/vard/internal/names"
	"github.com/vardregler/vard/internal/wire"
)

// Moment is when something happened, as exactly as it is known: the closed
// interval of days on which it may have happened. It is eight bytes and compares
// with ==; its zero value is unknown. An exact day is the interval of that one day.
//
// As text it follows a profile of the Extended Date/Time Format (EDTF, ISO 8601-2):
//
//   - 2013-03-05, 2013-03, 2013: the day, some day of the month, some day of the year;
//   - [2013-03-01..2013-05-31], [..2012-06-01], [2013-03-01..]: one day of those from
//     the first to the last, the set notation of level 2 (one of a set);
//   - not-yet, which is ours: it has not happened.
//
// Read are also, and written in the forms above: XX for what is not specified, from the
// right (2013-03-XX, 2013-XX-XX, 2013-XX, 201X, 20XX); months and years as the ends of a
// set; and as a convenience 2013-03-01/2013-05-31, ../2012-06-01 and 2013-03-01/.., which
// strictly is a stretch of time and not a day within it. Seasons, uncertainty (?, ~, %),
// sets of more than one range and years outside 1 to 9999 are no part of the profile.
//
// In JSON unknown is null; as text and in a database it is nothing.
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
func (m Moment) IsZero() bool { return m.first|m.last == 0 }

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

// ParseMoment reads a moment in one of the text forms described at [Moment]. What is no
// such text is the error malformed_moment, an interval that ends before it begins the
// error impossible_order.
func ParseMoment(text string) (Moment, error) {
	if text == "not-yet" {
		return NotYet(), nil
	}
	from, to, interval := strings.Cut(text, "/")
	if inner, ok := strings.CutPrefix(text, "["); ok && !interval {
		inner, closed := strings.CutSuffix(inner, "]")
		if !closed {
			return Moment{}, &Error{Code: MalformedMoment}
		}
		from, to, interval = strings.Cut(inner, "..")
		if from == "" {
			from = ".."
		}
		if to == "" {
			to = ".."
		}
	}
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
	case m.IsZero(): // an interval open at both ends says nothing: unknown is written as such
		return Moment{}, &Error{Code: MalformedMoment}
	case m.first != 0 && m.last != 0 && m.first > m.last:
		return Moment{}, &Error{Code: ImpossibleOrder}
	}
	return m, nil
}

// parsePeriod reads a day, a month, a year, a decade or a century.
func parsePeriod(text string) (m Moment, err error) {
	if len(text) == len("2006-01-XX") {
		text = strings.TrimSuffix(text, "-XX") // some day of a month
	}
	if len(text) == len("2006-XX") {
		text = strings.TrimSuffix(text, "-XX") // some month of a year
	}
	switch len(text) {
	case len("2006"):
		m = parseYears(text)
	case len("2006-01"):
		if text[4] == '-' {
			m = Month(digits(text[:4]), time.Month(digits(text[5:])))
		}
	case len("2006-01-02"):
		if day, err := ParseDate(text); err == nil {
			m = On(day)
		}
	}
	if m.IsZero() {
		return m, &Error{Code: MalformedMoment}
	}
	return m, nil
}

// parseYears reads a year, or the decade or century of which the year is not specified.
func parseYears(text string) Moment {
	years := 1
	for years <= 10 && strings.HasSuffix(text, "X") {
		text, years = text[:len(text)-1], 10*years
	}
	first := years * digits(text)
	if first == 0 { // no number, or a stretch that begins before the calendar
		return Moment{}
	}
	return Moment{Year(first).first, Year(first + years - 1).last}
}

// String returns the text form, "unknown" for the unknown moment.
func (m Moment) String() string {
	if text := string(m.append(nil)); text != "" {
		return text
	}
	return "unknown"
}

// AppendText appends the text form, nothing for the unknown moment.
func (m Moment) AppendText(b []byte) ([]byte, error) { return m.append(b), nil }

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

// AppendJSON appends the text form as a JSON string, null for the unknown moment.
func (m Moment) AppendJSON(b []byte) []byte {
	text := m.append(append(b, '"'))
	if len(text) == len(b)+1 {
		return append(b, "null"...)
	}
	return append(text, '"')
}

// MarshalJSON writes the text form as a JSON string, null for the unknown moment.
func (m Moment) MarshalJSON() ([]byte, error) { return m.AppendJSON(nil), nil }

// UnmarshalJSON reads a JSON string or null; the errors are those of
// [ParseMoment].
func (m *Moment) UnmarshalJSON(data []byte) error {
	text, ok := wire.Text(data)
	if !ok {
		return &Error{Code: MalformedMoment}
	}
	return m.UnmarshalText(text)
}

// Value writes the text form for a database, NULL for the unknown moment.
func (m Moment) Value() (driver.Value, error) { return names.Stored(string(m.append(nil))) }

// Scan reads the text form or NULL from a database column; anything else is the error
// malformed_moment.
func (m *Moment) Scan(src any) error {
	text, ok := names.Column(src)
	if !ok {
		return &Error{Code: MalformedMoment}
	}
	return m.UnmarshalText(text)
}

// append writes a day, a month, a year, or else the two ends as days; nothing where the
// moment is unknown or an end of it is no day of the calendar.
func (m Moment) append(b []byte) []byte {
	switch {
	case m.IsNotYet():
		return append(b, "not-yet"...)
	case m.IsZero(), m.first != 0 && !m.first.exists(), m.last != 0 && !m.last.exists():
		return b
	case m.first == m.last:
		return m.first.append(b)
	case m.first != 0 && m == Month(m.first.Year(), m.first.Month()):
		return m.first.append(b)[:len(b)+len("2006-01")]
	case m.first != 0 && m == Year(m.first.Year()):
		return m.first.append(b)[:len(b)+len("2006")]
	}
	return append(m.last.append(append(m.first.append(append(b, '[')), ".."...)), ']')
}
