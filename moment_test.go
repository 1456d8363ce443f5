package vard_test

import (
	"database/sql/driver"
	"encoding/json"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

func TestMomentsAreWrittenAsISO8601_2(t *testing.T) {
	for _, row := range []struct{ text, first, last, written, says string }{
		{"2013-03-05", "2013-03-05", "2013-03-05", "", "an exact day"},
		{"2013-03", "2013-03-01", "2013-03-31", "", "some day of March"},
		{"2012-02", "2012-02-01", "2012-02-29", "", "February of a leap year"},
		{"2013-02", "2013-02-01", "2013-02-28", "", "February of a common year"},
		{"2013", "2013-01-01", "2013-12-31", "", "some day of the year"},
		{"not-yet", "", "", "", "it has not happened"},

		{"[2013-03-01..2013-05-30]", "2013-03-01", "2013-05-30", "", "one day of a set"},
		{"[2013-03-02..2013-05-31]", "2013-03-02", "2013-05-31", "", "not from the first of the month"},
		{"[2013-03-01..2013-05-31]", "2013-03-01", "2013-05-31", "", "whole months are written by their days"},
		{"[2013-03..2013-05]", "2013-03-01", "2013-05-31", "[2013-03-01..2013-05-31]", "months as ends"},
		{"[2012..2013]", "2012-01-01", "2013-12-31", "[2012-01-01..2013-12-31]", "years as ends"},
		{"[2012-03..2013]", "2012-03-01", "2013-12-31", "[2012-03-01..2013-12-31]", "a month and a year"},
		{"[2013-01-01..2013-12-31]", "2013-01-01", "2013-12-31", "2013", "a whole year is written as a year"},
		{"[2013-01..2013-11]", "2013-01-01", "2013-11-30", "[2013-01-01..2013-11-30]", "a year but for December"},
		{"[2013-02..2013-12]", "2013-02-01", "2013-12-31", "[2013-02-01..2013-12-31]", "a year but for January"},
		{"[2013-03-01..2013-03-31]", "2013-03-01", "2013-03-31", "2013-03", "a whole month is written as a month"},
		{"[2013-03-05..2013-03-05]", "2013-03-05", "2013-03-05", "2013-03-05", "a set of one day is that day"},
		{"[..2012-06-01]", "", "2012-06-01", "", "on that day or earlier"},
		{"[..2013-05]", "", "2013-05-31", "[..2013-05-31]", "in that month or earlier"},
		{"[2013-03-01..]", "2013-03-01", "", "", "on that day or later"},
		{"[2013..]", "2013-01-01", "", "[2013-01-01..]", "in that year or later"},

		{"2013-03-XX", "2013-03-01", "2013-03-31", "2013-03", "an unspecified day"},
		{"2013-XX-XX", "2013-01-01", "2013-12-31", "2013", "an unspecified day and month"},
		{"2013-XX", "2013-01-01", "2013-12-31", "2013", "an unspecified month"},
		{"201X", "2010-01-01", "2019-12-31", "[2010-01-01..2019-12-31]", "an unspecified year of a decade"},
		{"201X-XX-XX", "2010-01-01", "2019-12-31", "[2010-01-01..2019-12-31]", "an unspecified day of a decade"},
		{"20XX", "2000-01-01", "2099-12-31", "[2000-01-01..2099-12-31]", "an unspecified year of a century"},
		{"[2012-XX..2013-03-XX]", "2012-01-01", "2013-03-31", "[2012-01-01..2013-03-31]", "unspecified within a set"},

		{"2013-03-01/2013-05-30", "2013-03-01", "2013-05-30", "[2013-03-01..2013-05-30]", "the convenience form"},
		{"2013-03/2013-05", "2013-03-01", "2013-05-31", "[2013-03-01..2013-05-31]", "the convenience form of months"},
		{"2012/2013", "2012-01-01", "2013-12-31", "[2012-01-01..2013-12-31]", "the convenience form of years"},
		{"2013/2013", "2013-01-01", "2013-12-31", "2013", "the convenience form of one year"},
		{"../2013-05-31", "", "2013-05-31", "[..2013-05-31]", "the convenience form, open at the start"},
		{"2013-03-01/..", "2013-03-01", "", "[2013-03-01..]", "the convenience form, open at the end"},

		{"0001", "0001-01-01", "0001-12-31", "", "the first year of the calendar"},
		{"9999-12", "9999-12-01", "9999-12-31", "", "the last month of the calendar"},
		{"[0001-01-01..9999-12-31]", "0001-01-01", "9999-12-31", "", "the whole calendar"},
	} {
		t.Run(row.says+" "+row.text, func(t *testing.T) {
			m, err := ParseMoment(row.text)
			require.NoError(t, err)
			assert.Equal(t, day(t, row.first), m.First(), "first possible day")
			assert.Equal(t, day(t, row.last), m.Last(), "last possible day")
			exact, ok := m.Exact()
			assert.Equal(t, row.first == row.last && row.first != "", ok, "one day only")
			if ok {
				assert.Equal(t, row.first, exact.String())
			}
			assert.Equal(t, row.text == "not-yet", m.IsNotYet())
			assert.False(t, m.IsZero())
			written := row.written
			if written == "" {
				written = row.text
			}
			assert.Equal(t, written, m.String())
			again, err := ParseMoment(m.String())
			assert.NoError(t, err)
			assert.Equal(t, m, again, "read back")
		})
	}
}

func TestMomentsAreRefused(t *testing.T) {
	for _, row := range []struct {
		text string
		why  Code
		says string
	}{
		{"", MalformedMoment, "nothing"},
		{"unknown", MalformedMoment, "in text, unknown is not said"},
		{"..", MalformedMoment, "no day at all"},
		{"../..", MalformedMoment, "an interval of any day says nothing"},
		{"/", MalformedMoment, "no end given: EDTF's unknown ends are not taken"},
		{"2013-03-01/", MalformedMoment, "an end that is unknown"},
		{"/2013-03-01", MalformedMoment, "a beginning that is unknown"},
		{"2013/2014/2015", MalformedMoment, "three ends"},
		{"2013//2014", MalformedMoment, "two strokes"},
		{"2013-03-01/not-yet", MalformedMoment, "not yet has no interval"},
		{"not-yet/..", MalformedMoment, "not yet has no interval"},
		{"Not-Yet", MalformedMoment, "another spelling"},
		{"not yet", MalformedMoment, "another spelling"},
		{"2013-03-05~", MalformedMoment, "approximately, of EDTF, is not taken"},
		{"2013-03?", MalformedMoment, "uncertain, of EDTF, is not taken"},
		{"2013-XX-05", MalformedMoment, "the fifth of some month is no interval"},
		{"201X-03", MalformedMoment, "March of some year is no interval"},
		{"2013-03-05-XX", MalformedMoment, "something after the day"},
		{"2013-XX-XX-XX", MalformedMoment, "something after the day"},
		{"2XXX", MalformedMoment, "a millennium"},
		{"XXXX", MalformedMoment, "any year"},
		{"00XX", MalformedMoment, "a century that begins before the calendar"},
		{"XX13", MalformedMoment, "unspecified from the left"},
		{"2013-1X", MalformedMoment, "half a month"},
		{"[2013]", MalformedMoment, "a set without a range"},
		{"[2013..2014", MalformedMoment, "a set that is not closed"},
		{"2013..2014", MalformedMoment, "a range outside a set"},
		{"[2013,2015]", MalformedMoment, "a set of two"},
		{"[2013..2014,2016]", MalformedMoment, "a set of a range and more"},
		{"[..]", MalformedMoment, "any day says nothing"},
		{"[not-yet..]", MalformedMoment, "not yet has no interval"},
		{"[2013/2014]", MalformedMoment, "an interval in a set"},
		{"{2013..2014}", MalformedMoment, "all of a set is no moment"},
		{"2013-21", MalformedMoment, "a season of EDTF is no month"},
		{"Y12013", MalformedMoment, "a year of five digits"},
		{"-2013", MalformedMoment, "a year before the calendar"},
		{"0000", MalformedMoment, "year 0"},
		{"2013-00", MalformedMoment, "month 0"},
		{"2013-13", MalformedMoment, "month 13"},
		{"0000-01", MalformedMoment, "a month of year 0"},
		{"2013/03", MalformedMoment, "a stroke is an interval, not a month"},
		{"2013.03", MalformedMoment, "another mark"},
		{"201303x", MalformedMoment, "no mark"},
		{"2013-3", MalformedMoment, "a month in one digit"},
		{"2013-02-29", MalformedMoment, "no such day"},
		{"2013-02-29/2014", MalformedMoment, "an interval from no such day"},
		{"2013/2014-02-30", MalformedMoment, "an interval to no such day"},
		{"../2013-02-29", MalformedMoment, "until no such day"},
		{"2013-02-29/..", MalformedMoment, "since no such day"},
		{"2013-02-29/2012", MalformedMoment, "what cannot be read has no order"},
		{" 2013", MalformedMoment, "space before"},
		{"2013 ", MalformedMoment, "space after"},
		{"2013-03-05 / 2013-04-05", MalformedMoment, "space within"},
		{"2014/2013", ImpossibleOrder, "ends before it begins, in years"},
		{"[2014..2013]", ImpossibleOrder, "a set that ends before it begins"},
		{"2013-05/2013-04", ImpossibleOrder, "ends before it begins, in months"},
		{"2013-03-06/2013-03-05", ImpossibleOrder, "ends the day before it begins"},
		{"9999/0001", ImpossibleOrder, "the whole calendar backwards"},
	} {
		t.Run(row.says+" "+row.text, func(t *testing.T) {
			m, err := ParseMoment(row.text)
			assert.ErrorIs(t, err, row.why)
			assert.Equal(t, Moment{}, m)
		})
	}
}

func TestMomentsAreMade(t *testing.T) {
	a, b := day(t, "2013-03-05"), day(t, "2013-05-31")
	for _, row := range []struct {
		made Moment
		text string
		says string
	}{
		{On(a), "2013-03-05", "on a day"},
		{Between(a, b), "[2013-03-05..2013-05-31]", "between two days"},
		{Between(a, a), "2013-03-05", "between a day and itself"},
		{Between(a, 0), "[2013-03-05..]", "a zero Date leaves the end open"},
		{Between(0, b), "[..2013-05-31]", "a zero Date leaves the beginning open"},
		{Since(a), "[2013-03-05..]", "since a day"},
		{Until(b), "[..2013-05-31]", "until a day"},
		{Month(2013, time.March), "2013-03", "in a month"},
		{Year(2013), "2013", "in a year"},
		{NotYet(), "not-yet", "not yet"},
		{Moment{}, "unknown", "unknown is the zero value"},
		{Between(0, 0), "unknown", "between no days"},
		{On(0), "unknown", "on no day"},
		{Since(0), "unknown", "since no day"},
		{Until(0), "unknown", "until no day"},
		{Month(2013, 13), "unknown", "in a month that the calendar lacks"},
		{Month(2013, 0), "unknown", "in month 0"},
		{Month(0, time.May), "unknown", "in a month of year 0"},
		{Year(0), "unknown", "in year 0"},
		{Year(10000), "unknown", "in year 10000"},
		{Between(b, a), "[2013-05-31..2013-03-05]", "the wrong order is kept for the one who decides to refuse"},
	} {
		t.Run(row.says, func(t *testing.T) {
			assert.Equal(t, row.text, row.made.String())
			assert.Equal(t, row.text == "unknown", row.made.IsZero())
			assert.Equal(t, row.text == "not-yet", row.made.IsNotYet())
		})
	}
	assert.Equal(t, uintptr(8), unsafe.Sizeof(Moment{}), "eight bytes, as the documentation says")
	_, ok := Moment{}.Exact()
	assert.False(t, ok, "an unknown day is not exact")
	_, ok = NotYet().Exact()
	assert.False(t, ok, "nor is one that has not come")
	_, ok = Between(a, b).Exact()
	assert.False(t, ok, "nor is an interval")
}

func TestMomentsInJSON(t *testing.T) {
	type form struct{ M Moment }
	for _, row := range []struct{ says, in, out string }{
		{"a month", `{"M":"2013-03"}`, `{"M":"2013-03"}`},
		{"not yet", `{"M":"not-yet"}`, `{"M":"not-yet"}`},
		{"null is unknown", `{"M":null}`, `{"M":null}`},
		{"left out is unknown", `{}`, `{"M":null}`},
		{"escapes are part of JSON", `{"M":"2012\/2013\u002d05"}`, `{"M":"[2012-01-01..2013-05-31]"}`},
	} {
		t.Run(row.says, func(t *testing.T) {
			var f form
			require.NoError(t, json.Unmarshal([]byte(row.in), &f))
			out, err := json.Marshal(f)
			require.NoError(t, err)
			assert.Equal(t, row.out, string(out))
		})
	}
	for in, why := range map[string]Code{`""`: MalformedMoment, `2013`: MalformedMoment, `true`: MalformedMoment, `{}`: MalformedMoment, `["2013"]`: MalformedMoment,
		`"unknown"`: MalformedMoment, `"../.."`: MalformedMoment, `"2014/2013"`: ImpossibleOrder} {
		t.Run("refused "+in, func(t *testing.T) {
			f := form{Year(2000)}
			assert.ErrorIs(t, json.Unmarshal([]byte(`{"M":`+in+`}`), &f), why)
			assert.Equal(t, Year(2000), f.M, "what stood there stays")
		})
	}
	for _, in := range []string{``, `"`, `"2013`, `2013"`, `"2013"x`, "\"2013\xff\""} {
		var m Moment
		assert.ErrorIs(t, m.UnmarshalJSON([]byte(in)), MalformedMoment, in)
	}
	var m Moment
	require.NoError(t, m.UnmarshalText([]byte("2013/..")))
	assert.Equal(t, Since(day(t, "2013-01-01")), m)
	text, err := m.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "[2013-01-01..]", string(text))
	require.NoError(t, m.UnmarshalText(nil))
	assert.True(t, m.IsZero())
	text, err = m.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text)
}

func TestMomentsAndDatesInADatabase(t *testing.T) {
	for _, row := range []struct {
		moment Moment
		stored driver.Value
	}{{Moment{}, nil}, {Month(2013, time.March), "2013-03"}, {NotYet(), "not-yet"}, {Since(day(t, "2013-03-01")), "[2013-03-01..]"}} {
		stored, err := row.moment.Value()
		require.NoError(t, err)
		assert.Equal(t, row.stored, stored)
		back := Year(2000)
		require.NoError(t, back.Scan(stored))
		assert.Equal(t, row.moment, back)
	}
	for _, row := range []struct {
		date   Date
		stored driver.Value
	}{{0, nil}, {day(t, "2026-11-21"), "2026-11-21"}} {
		stored, err := row.date.Value()
		require.NoError(t, err)
		assert.Equal(t, row.stored, stored)
		back := day(t, "2000-01-01")
		require.NoError(t, back.Scan(stored))
		assert.Equal(t, row.date, back)
	}
	var d Date
	require.NoError(t, d.Scan([]byte("2026-11-21")))
	require.NoError(t, d.Scan(time.Date(2026, time.November, 22, 0, 0, 0, 0, time.FixedZone("CET", 3600))), "a date column, as drivers read it")
	assert.Equal(t, "2026-11-22", d.String())
	for _, refused := range []any{int64(20261121), 1.0, true, "21/11 2026", time.Date(2026, time.November, 21, 23, 30, 0, 0, time.UTC), time.Date(2026, time.November, 21, 0, 0, 0, 1, time.UTC)} {
		assert.ErrorIs(t, d.Scan(refused), MalformedDate, "%v", refused)
		assert.Equal(t, "2026-11-22", d.String(), "what stood there stays")
	}
	m := Year(2000)
	for _, refused := range []any{int64(2013), 1.0, true, "soon", time.Date(2013, time.March, 5, 0, 0, 0, 0, time.UTC)} {
		assert.ErrorIs(t, m.Scan(refused), MalformedMoment, "%v", refused)
		assert.Equal(t, Year(2000), m)
	}
}

func TestLiteralsPanicWhereTheyAreWrong(t *testing.T) {
	assert.Equal(t, NewDate(2026, time.November, 21), MustDate("2026-11-21"))
	assert.Equal(t, Month(2013, time.March), MustMoment("2013-03"))
	assert.PanicsWithError(t, "vard: malformed_date", func() { MustDate("2026-11-31") })
	assert.PanicsWithError(t, "vard: malformed_moment", func() { MustMoment("soon") })
}

func TestMomentsDoNotAllocate(t *testing.T) {
	n := 0
	spec.NoAllocation(t, "reading", func() {
		m, _ := ParseMoment("2013-03/2013-05")
		n += m.Last().Day()
	})
	buffer, data := make([]byte, 0, 64), []byte(`"[2013-03-01..2013-05-30]"`)
	spec.NoAllocation(t, "reading and writing JSON", func() {
		var m Moment
		_ = m.UnmarshalJSON(data)
		n += len(m.AppendJSON(buffer)) + len(m.Last().AppendJSON(buffer)) + len(Yes.AppendJSON(buffer))
	})
	assert.NotZero(t, n)
}
