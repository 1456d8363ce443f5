package vard_test

import (
	"encoding/json"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

// day reads a day of a table; "" is the zero Date.
func day(t testing.TB, text string) Date {
	t.Helper()
	if text == "" {
		return Date(0)
	}
	d, err := ParseDate(text)
	require.NoError(t, err, text)
	return d
}

func TestTimeInYearsEndsOnTheSameDay(t *testing.T) {
	for _, row := range []struct {
		start string
		years int
		end   string
		says  string
	}{
		{"2014-12-31", 10, "2024-12-31", "ten years end on the day with the same number"},
		{"2015-01-01", 10, "2025-01-01", "New Year's Day is no exception: the list of holidays is another matter"},
		{"2016-02-28", 10, "2026-02-28", "28 February of a leap year stays 28 February"},
		{"2016-02-29", 10, "2026-02-28", "29 February in a year that has none becomes the last day of February"},
		{"2016-02-29", 4, "2020-02-29", "29 February in a year that has it stays"},
		{"2012-02-29", 3, "2015-02-28", "three years from 29 February"},
		{"2016-03-01", 10, "2026-03-01", "1 March stays 1 March"},
		{"2016-01-29", 10, "2026-01-29", "the 29th of another month stays"},
		{"2016-02-15", 10, "2026-02-15", "another day of February stays"},
		{"2092-02-29", 8, "2100-02-28", "2100 is no leap year"},
		{"1996-02-29", 4, "2000-02-29", "2000 is a leap year"},
		{"2024-02-29", -1, "2023-02-28", "backwards the same"},
		{"2024-02-29", 0, "2024-02-29", "no years at all"},
		{"0001-01-01", -1, "", "there is no day before year 1"},
		{"0002-01-01", -1, "0001-01-01", "year 1 is the first"},
		{"9998-12-31", 1, "9999-12-31", "year 9999 is the last"},
		{"9999-01-01", 1, "", "there is no day after year 9999"},
		{"", 10, "", "no date plus ten years is no date"},
		{"2020-01-01", math.MaxInt, "", "too many years"},
		{"2020-01-01", math.MinInt, "", "too many years back"},
	} {
		t.Run(row.says, func(t *testing.T) {
			assert.Equal(t, day(t, row.end), day(t, row.start).AddYears(row.years))
		})
	}
}

func TestTimeInMonthsEndsOnTheSameDay(t *testing.T) {
	for _, row := range []struct {
		start  string
		months int
		end    string
		says   string
	}{
		{"2025-08-28", 6, "2026-02-28", "the day with the same number"},
		{"2025-08-29", 6, "2026-02-28", "29 February is missing: the last day of February"},
		{"2025-08-31", 6, "2026-02-28", "31 February is missing: the last day of February"},
		{"2025-09-01", 6, "2026-03-01", "the day after is counted to the next month"},
		{"2023-08-31", 6, "2024-02-29", "in a leap year February has 29 days"},
		{"2026-06-24", 6, "2026-12-24", "Christmas Eve is not moved by the counting"},
		{"2026-01-31", 3, "2026-04-30", "April has 30 days"},
		{"2026-05-31", 1, "2026-06-30", "June has 30 days"},
		{"2026-08-31", 1, "2026-09-30", "September has 30 days"},
		{"2026-10-31", 1, "2026-11-30", "November has 30 days"},
		{"2026-12-31", 1, "2027-01-31", "over the turn of the year"},
		{"2026-01-31", -1, "2025-12-31", "back over the turn of the year"},
		{"2026-03-31", -1, "2026-02-28", "backwards the same"},
		{"2026-01-15", 12, "2027-01-15", "twelve months are a year"},
		{"2026-01-15", 0, "2026-01-15", "no months at all"},
		{"0001-01-31", -1, "", "there is no day before year 1"},
		{"0001-02-28", -1, "0001-01-28", "January of year 1 is the first month"},
		{"9999-11-30", 1, "9999-12-30", "December of year 9999 is the last month"},
		{"9999-12-01", 1, "", "there is no day after year 9999"},
		{"", 6, "", "no date plus six months is no date"},
		{"", 24, "", "no date stays no date whatever is added"},
		{"2020-01-01", math.MaxInt, "", "too many months"},
		{"2020-01-01", math.MinInt, "", "too many months back"},
	} {
		t.Run(row.says, func(t *testing.T) {
			assert.Equal(t, day(t, row.end), day(t, row.start).AddMonths(row.months))
		})
	}
}

func TestDaysAreCounted(t *testing.T) {
	for _, row := range []struct {
		start string
		days  int
		end   string
		says  string
	}{
		{"2026-11-21", 0, "2026-11-21", "no days at all"},
		{"2026-11-21", 1, "2026-11-22", "the next day"},
		{"2026-11-21", 7, "2026-11-28", "up to the 28th"},
		{"2026-11-21", 8, "2026-11-29", "beyond the 28th"},
		{"2026-11-30", 1, "2026-12-01", "the month turns"},
		{"2026-11-01", -1, "2026-10-31", "the month turns back"},
		{"2026-11-02", -1, "2026-11-01", "down to the 1st"},
		{"2026-12-31", 1, "2027-01-01", "the year turns"},
		{"2024-02-28", 1, "2024-02-29", "leap day"},
		{"2025-02-28", 1, "2025-03-01", "no leap day"},
		{"1900-02-28", 1, "1900-03-01", "1900 was no leap year"},
		{"2000-01-01", 366, "2001-01-01", "2000 had 366 days"},
		{"0001-01-01", 3652058, "9999-12-31", "the whole calendar"},
		{"9999-12-31", -3652058, "0001-01-01", "the whole calendar, back"},
		{"0001-01-01", -1, "", "there is no day before the first"},
		{"9999-12-31", 1, "", "there is no day after the last"},
		{"", 1, "", "no date plus a day is no date"},
		{"", 17, "", "no date stays no date whatever is added"},
		{"2020-01-01", math.MaxInt, "", "too many days"},
		{"2020-01-01", math.MinInt, "", "too many days back"},
	} {
		t.Run(row.says, func(t *testing.T) {
			start, end := day(t, row.start), day(t, row.end)
			assert.Equal(t, end, start.AddDays(row.days))
			if !start.IsZero() && !end.IsZero() {
				assert.Equal(t, row.days, end.DaysSince(start), "counted back")
			}
		})
	}
	assert.Equal(t, 1, day(t, "0001-01-01").DaysSince(Date(0)), "the zero Date is the day before the first")
	assert.Equal(t, 0, Date(0).DaysSince(Date(0)))
}

// Every day of the calendar, one after the other, against the standard library.
func TestEveryDayOfTheCalendar(t *testing.T) {
	if testing.Short() {
		t.Skip("3.6 million days")
	}
	at := time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC)
	d, n := NewDate(1, time.January, 1), 0
	for ; !d.IsZero(); n++ {
		y, m, dd := at.Date()
		if d.Year() != y || d.Month() != m || d.Day() != dd || d.Weekday() != at.Weekday() || d.DaysSince(NewDate(1, time.January, 1)) != n || d != NewDate(y, m, dd) {
			t.Fatalf("day %d: %v is not %v", n, d, at)
		}
		if text := at.Format(time.DateOnly); n%7 == 0 && d.String() != text {
			t.Fatalf("%q is not %q", d, text)
		}
		next := d.AddDays(1)
		if !next.IsZero() && (!d.Before(next) || !next.After(d) || next.AddDays(-1) != d) {
			t.Fatalf("%v and %v are not neighbours", d, next)
		}
		d, at = next, at.AddDate(0, 0, 1)
	}
	assert.Equal(t, 3652059, n, "days from 0001-01-01 to 9999-12-31")
}

func TestOnlyDaysOfTheCalendarAreDates(t *testing.T) {
	for _, row := range []struct {
		year  int
		month time.Month
		day   int
		says  string
	}{
		{0, 1, 1, "year 0"}, {-1, 1, 1, "a year below zero"}, {10000, 1, 1, "year 10000"},
		{2026, 0, 1, "month 0"}, {2026, 13, 1, "month 13"}, {2026, -1, 1, "a month below zero"},
		{2026, 1, 0, "day 0"}, {2026, 1, -1, "a day below zero"}, {2026, 1, 32, "32 January"}, {2026, 3, 32, "32 March"},
		{2026, 2, 29, "29 February of a common year"}, {2024, 2, 30, "30 February of a leap year"}, {1900, 2, 29, "29 February 1900"},
		{2026, 4, 31, "31 April"}, {2026, 6, 31, "31 June"}, {2026, 9, 31, "31 September"}, {2026, 11, 31, "31 November"},
	} {
		t.Run(row.says, func(t *testing.T) { assert.True(t, NewDate(row.year, row.month, row.day).IsZero()) })
	}
	for _, text := range []string{"0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2026-01-31", "2026-03-31", "2026-12-31", "2026-04-30"} {
		assert.Equal(t, text, day(t, text).String())
	}
}

func TestDatesAreWrittenInOneWay(t *testing.T) {
	for _, text := range []string{
		"", " ", "2026", "2026-11", "2026-11-2", "2026-11-021", "2026-1-21", "26-11-21", "02026-11-21",
		"2026/11/21", "2026.11.21", "20261121", "21-11-2026", "2026-11-21T00:00", "2026-11-21Z", "2026-11-21 ", " 2026-11-2",
		"2026-02-30", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32", "0000-01-01", "10000-01-01",
		"-026-11-21", "+026-11-21", "2026--1-21", "2026-+1-21", "2026-11-+1", "2026-11- 1", "2026-11-1a", "2o26-11-21", "2026-1x-21",
		"٢٠٢٦-١١-٢١", "2026\u201011\u201021", "not-yet", "null", "2026-11-21\n", "2026-11-21\x00",
		"2026-11:21", "2026:11-21", "202/-11-21", "202:-11-21",
	} {
		t.Run(text, func(t *testing.T) {
			d, err := ParseDate(text)
			assert.ErrorIs(t, err, MalformedDate)
			assert.True(t, d.IsZero())
		})
	}
}

func TestDateOfIsTheDayInTheTimesOwnZone(t *testing.T) {
	stockholm := time.FixedZone("CET", 3600)
	late := time.Date(2026, time.November, 21, 23, 30, 0, 0, time.UTC)
	assert.Equal(t, "2026-11-21", DateOf(late).String())
	assert.Equal(t, "2026-11-22", DateOf(late.In(stockholm)).String())
	assert.True(t, DateOf(time.Date(10000, time.January, 1, 0, 0, 0, 0, time.UTC)).IsZero(), "after year 9999")
	assert.True(t, DateOf(time.Date(0, time.January, 1, 0, 0, 0, 0, time.UTC)).IsZero(), "before year 1")
	assert.Equal(t, time.Date(2026, time.November, 21, 0, 0, 0, 0, time.UTC), day(t, "2026-11-21").Time())
	assert.True(t, Date(0).Time().IsZero(), "no date")
}

func TestDatesAreOrdered(t *testing.T) {
	order := []string{"", "0001-01-01", "2014-12-31", "2015-01-01", "2015-01-02", "2015-02-01", "2016-01-01", "9999-12-31"}
	for i, a := range order {
		for j, b := range order {
			x, y := day(t, a), day(t, b)
			sign := min(max(i-j, -1), 1)
			assert.Equal(t, sign, x.Compare(y), "%q and %q", a, b)
			assert.Equal(t, sign < 0, x.Before(y), "%q before %q", a, b)
			assert.Equal(t, sign > 0, x.After(y), "%q after %q", a, b)
			assert.Equal(t, sign == 0, x == y, "%q equals %q", a, b)
		}
	}
}

func TestTheZeroDateIsNoDate(t *testing.T) {
	var d Date
	assert.True(t, d.IsZero())
	assert.False(t, NewDate(1, time.January, 1).IsZero())
	assert.Equal(t, []int{0, 0, 0}, []int{d.Year(), int(d.Month()), d.Day()})
	assert.Equal(t, time.Sunday, d.Weekday())
	assert.Empty(t, d.String())
	text, err := d.MarshalText()
	assert.NoError(t, err)
	assert.Empty(t, text)
}

func TestDatesInJSON(t *testing.T) {
	type form struct{ D Date }
	for _, row := range []struct{ says, in, out string }{
		{"a day", `{"D":"2026-11-21"}`, `{"D":"2026-11-21"}`},
		{"null is no date", `{"D":null}`, `{"D":null}`},
		{"left out is no date", `{}`, `{"D":null}`},
		{"escapes are part of JSON", `{"D":"\u0032026\u002d11-21"}`, `{"D":"2026-11-21"}`},
		{"space around the value is part of JSON", `{"D" : "2026-11-21" }`, `{"D":"2026-11-21"}`},
	} {
		t.Run(row.says, func(t *testing.T) {
			var f form
			require.NoError(t, json.Unmarshal([]byte(row.in), &f))
			assert.Equal(t, row.out == `{"D":null}`, f.D == 0)
			out, err := json.Marshal(f)
			require.NoError(t, err)
			assert.Equal(t, row.out, string(out))
		})
	}
	for _, in := range []string{`""`, `" "`, `"2026-11-31"`, `20261121`, `true`, `{}`, `[]`, `["2026-11-21"]`, `"2026-11-21 "`, `"null"`} {
		t.Run("refused "+in, func(t *testing.T) {
			f := form{NewDate(2000, time.January, 1)}
			err := json.Unmarshal([]byte(`{"D":`+in+`}`), &f)
			assert.ErrorIs(t, err, MalformedDate)
			assert.Equal(t, NewDate(2000, time.January, 1), f.D, "what stood there stays")
		})
	}
	// The method itself, without a decoder in front of it.
	for _, in := range []string{``, `"`, `"2026-11-21`, `2026-11-21`, `2026-11-21"`, ` null`, `nul`, `"2026-11-21"x`, "\"2026-11-21\xff\"", `"\ud800"`} {
		var d Date
		assert.ErrorIs(t, d.UnmarshalJSON([]byte(in)), MalformedDate, in)
	}
	var d Date
	require.NoError(t, d.UnmarshalText([]byte("2026-11-21")))
	assert.Equal(t, "2026-11-21", d.String())
	assert.ErrorIs(t, d.UnmarshalText([]byte("21 November")), MalformedDate)
	assert.Equal(t, "2026-11-21", d.String(), "what stood there stays")
	require.NoError(t, d.UnmarshalText(nil))
	assert.True(t, d.IsZero())
}

func TestADateIsAMapKeyInJSON(t *testing.T) {
	out, err := json.Marshal(map[Date]int{day(t, "2026-11-21"): 1})
	require.NoError(t, err)
	assert.Equal(t, `{"2026-11-21":1}`, string(out))
}

// A number converted into a Date is no promise of the library, but it must not
// bring a program down or write broken JSON.
func TestDatesMadeByConversionDoNoHarm(t *testing.T) {
	for _, d := range []Date{1, 31, 32, 13 << 5, 15<<5 | 31, 2026<<9 | 13<<5 | 1, 2026<<9 | 13<<5 | 31, 2026<<9 | 15<<5 | 30, 2026<<9 | 1<<5, 2026<<9 | 2<<5 | 30, 10000<<9 | 1<<5 | 1, 1<<31 | 1, ^Date(0)} {
		assert.NotPanics(t, func() {
			assert.Empty(t, d.String())
			out, err := json.Marshal([]any{d, On(d), Since(d), Until(d), Between(d, d), Between(NewDate(2020, 1, 1), d), Between(d, NewDate(2020, 1, 1))})
			assert.NoError(t, err)
			assert.True(t, json.Valid(out))
			for _, n := range []int{0, 1, -1, 40, 5000, math.MaxInt, math.MinInt} {
				_, _, _ = d.AddDays(n), d.AddMonths(n), d.AddYears(n)
			}
			if next := d.AddDays(1); next != 0 {
				assert.Greater(t, next, d, "a loop over days ends")
			}
			if before := d.AddDays(-1); before != 0 {
				assert.Less(t, before, d, "a loop over days ends")
			}
			_, _, _, _ = d.Weekday(), d.Time(), d.DaysSince(0), Date(0).DaysSince(d)
		}, "%#x", uint32(d))
	}
}

func TestDatesDoNotAllocate(t *testing.T) {
	d, other := NewDate(2016, time.February, 29), NewDate(2026, time.November, 21)
	var sum int
	spec.NoAllocation(t, "arithmetic", func() {
		sum += d.AddYears(10).Day() + d.AddMonths(6).Day() + d.AddDays(1000).Day() + other.DaysSince(d) + d.Compare(other) + int(d.Weekday())
	})
	spec.NoAllocation(t, "reading", func() {
		parsed, _ := ParseDate("2026-11-21")
		sum += parsed.Day()
	})
	assert.NotZero(t, sum)
}
