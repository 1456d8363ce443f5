package vard_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	. "github.com/vardregler/vard"
)

// A text is a date exactly when the standard library reads it as one of the years
// 1 to 9999, and it is written as it was read.
func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"2026-11-21", "2024-02-29", "0001-01-01", "9999-12-31", "2026-02-30", "0000-01-01", "", "2026-1-1", "2026-11-21T00:00:00Z"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := ParseDate(text)
		at, timeErr := time.Parse("2006-01-02", text)
		if ok := timeErr == nil && at.Year() >= 1; ok != (err == nil) {
			t.Fatalf("%q: %v, the standard library: %v", text, err, timeErr)
		}
		if err != nil {
			if !errors.Is(err, MalformedDate) || !d.IsZero() {
				t.Fatalf("%q: %v, %v", text, d, err)
			}
			return
		}
		if d != DateOf(at) || d.String() != text || !d.Time().Equal(at) {
			t.Fatalf("%q is read as %v", text, d)
		}
	})
}

// What is read as a moment is written as a moment of the same days, as text and in
// JSON, and every text is read or refused with a code of the two.
func FuzzParseMoment(f *testing.F) {
	for _, seed := range []string{"2013-03-05", "2013-03", "2013", "2013-03-01/2013-05-31", "2013-03/2013-05", "2012/2013", "../2013-05-31", "2013-03-01/..",
		"not-yet", "../..", "2014/2013", "2013-03-05/2013", "0001/9999", "2013//2014", "2013-02-29", "/", "", "[2013-03-01..2013-05-31]", "[..2012-06-01]", "[2013..]", "[..]", "2013-03-XX", "201X", "20XX-XX-XX"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := ParseMoment(text)
		if err != nil {
			if !errors.Is(err, MalformedMoment) && !errors.Is(err, ImpossibleOrder) || m != (Moment{}) {
				t.Fatalf("%q: %v, %v", text, m, err)
			}
			return
		}
		if !m.First().IsZero() && !m.Last().IsZero() && m.First().After(m.Last()) || m.IsZero() {
			t.Fatalf("%q is read as %v", text, m)
		}
		if again, err := ParseMoment(m.String()); err != nil || again != m {
			t.Fatalf("%q is written %q, which is read as %v, %v", text, m, again, err)
		}
		var back Moment
		if out, err := json.Marshal(m); err != nil || json.Unmarshal(out, &back) != nil || back != m {
			t.Fatalf("%q in JSON: %s, %v, %v", text, out, err, back)
		}
	})
}

// JSON is read exactly where encoding/json reads a text that ParseMoment reads.
func FuzzMomentJSON(f *testing.F) {
	for _, seed := range []string{`"2013"`, `null`, `"\u00322013"`, `"2013\/2014"`, `""`, `"not-yet"`, `2013`, ` "2013"`, `"2013" `, `{}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var m, want Moment
		err := json.Unmarshal(data, &m)
		var text *string
		wantErr := json.Unmarshal(data, &text)
		if wantErr == nil && text != nil {
			want, wantErr = ParseMoment(*text)
		}
		if (err == nil) != (wantErr == nil) || m != want {
			t.Fatalf("%q: %v, %v; want %v, %v", data, m, err, want, wantErr)
		}
	})
}

// Days are counted as the standard library counts them; months and years as well,
// but for the day that the month lacks, which becomes the month's last.
func FuzzDateArithmetic(f *testing.F) {
	f.Add(2016, 2, 29, 10)
	f.Add(2025, 8, 31, 6)
	f.Add(1, 1, 1, -1)
	f.Add(9999, 12, 31, 1)
	f.Add(2026, 11, 21, 3652058)
	f.Fuzz(func(t *testing.T, year, month, dayOfMonth, n int) {
		at := time.Date(year, time.Month(month), dayOfMonth, 0, 0, 0, 0, time.UTC)
		d := NewDate(year, time.Month(month), dayOfMonth)
		if real := at.Year() == year && int(at.Month()) == month && at.Day() == dayOfMonth && year >= 1 && year <= 9999; real == d.IsZero() {
			t.Fatalf("%d-%d-%d is %v", year, month, dayOfMonth, d)
		}
		if n < -4_000_000 || n > 4_000_000 {
			if !d.AddDays(n).IsZero() || !d.AddMonths(n).IsZero() || !d.AddYears(n).IsZero() {
				t.Fatalf("%v moved %d stays in the calendar", d, n)
			}
			return
		}
		if d.IsZero() {
			return
		}
		// The first of the month that many months later, and at most its last day.
		months := func(n int) Date {
			first := time.Date(year, time.Month(month+n), 1, 0, 0, 0, 0, time.UTC)
			last := time.Date(year, time.Month(month+n+1), 0, 0, 0, 0, 0, time.UTC)
			return DateOf(first.AddDate(0, 0, min(dayOfMonth, last.Day())-1))
		}
		if got, want := d.AddDays(n), DateOf(at.AddDate(0, 0, n)); got != want {
			t.Errorf("%v and %d days is %v, not %v", d, n, got, want)
		}
		if got, want := d.AddMonths(n), months(n); got != want {
			t.Errorf("%v and %d months is %v, not %v", d, n, got, want)
		}
		if n > -20_000 && n < 20_000 {
			if got, want := d.AddYears(n), months(12*n); got != want {
				t.Errorf("%v and %d years is %v, not %v", d, n, got, want)
			}
		}
		if moved := d.AddDays(n); !moved.IsZero() && moved.DaysSince(d) != n {
			t.Errorf("%v lies %d days after %v, not %d", moved, moved.DaysSince(d), d, n)
		}
		if d.Weekday() != at.Weekday() {
			t.Errorf("%v is a %v, not a %v", d, d.Weekday(), at.Weekday())
		}
	})
}
