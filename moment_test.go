package vard_test

import (
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
		{"2013-03-01/2013-05-30", "2013-03-01", "2013-05-30", "", "between two days"},
		{"2013-03-02/2013-05-31", "2013-03-02", "2013-05-31", "", "not from the first of the month"},
		{"2013-03-01/2013-05-31", "2013-03-01", "2013-05-31", "2013-03/2013-05", "whole months are written as months"},
		{"2013-03/2013-05", "2013-03-01", "2013-05-31", "", "between two months"},
		{"2013-01-01/2013-12-31", "2013-01-01", "2013-12-31", "2013", "a whole year is written as a year"},
		{"2013-01/2013-12", "2013-01-01", "2013-12-31", "2013", "its months too"},
		{"2013-01/2013-11", "2013-01-01", "2013-11-30", "", "a year but for December"},
		{"2013-02/2013-12", "2013-02-01", "2013-12-31", "", "a year but for January"},
		{"2013-03-01/2013-03-31", "2013-03-01", "2013-03-31", "2013-03", "a whole month is written as a month"},
		{"2012/2013", "2012-01-01", "2013-12-31", "", "between two years"},
		{"2012-03/2013", "2012-03-01", "2013-12-31", "2012-03/2013-12", "a month and a year"},
		{"2013-03-05/2013-03-05", "2013-03-05", "2013-03-05", "2013-03-05", "an interval of one day is that day"},
		{"2013/2013", "2013-01-01", "2013-12-31", "2013", "an interval of one year is that year"},
		{"../2013-05-31", "", "2013-05-31", "", "on that day or earlier"},
		{"../2013-05", "", "2013-05-31", "../2013-05-31", "in that month or earlier"},
		{"../2013", "", "2013-12-31", "../2013-12-31", "in that year or earlier"},
		{"2013-03-01/..", "2013-03-01", "", "", "on that day or later"},
		{"2013-03/..", "2013-03-01", "", "2013-03-01/..", "in that month or later"},
		{"2013/..", "2013-01-01", "", "2013-01-01/..", "in that year or later"},
		{"0001", "0001-01-01", "0001-12-31", "", "the first year of the calendar"},
		{"9999-12", "9999-12-01", "9999-12-31", "", "the last month of the calendar"},
		{"0001/9999", "0001-01-01", "9999-12-31", "", "the whole calendar"},
		{"not-yet", "", "", "", "it has not happened"},
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
		{"", MalformedDate, "nothing"},
		{"unknown", MalformedDate, "in text, unknown is not said"},
		{"..", MalformedDate, "no day at all"},
		{"../..", MalformedDate, "an interval of any day says nothing"},
		{"/", MalformedDate, "no end given: EDTF's unknown ends are not taken"},
		{"2013-03-01/", MalformedDate, "an end that is unknown"},
		{"/2013-03-01", MalformedDate, "a beginning that is unknown"},
		{"2013/2014/2015", MalformedDate, "three ends"},
		{"2013//2014", MalformedDate, "two strokes"},
		{"2013-03-01/not-yet", MalformedDate, "not yet has no interval"},
		{"not-yet/..", MalformedDate, "not yet has no interval"},
		{"Not-Yet", MalformedDate, "another spelling"},
		{"not yet", MalformedDate, "another spelling"},
		{"2013-03-05~", MalformedDate, "approximately, of EDTF, is not taken"},
		{"2013-03?", MalformedDate, "uncertain, of EDTF, is not taken"},
		{"2013-XX", MalformedDate, "unspecified digits, of EDTF, are not taken"},
		{"201X", MalformedDate, "an unspecified decade, of EDTF, is not taken"},
		{"2013-21", MalformedDate, "a season of EDTF is no month"},
		{"Y12013", MalformedDate, "a year of five digits"},
		{"-2013", MalformedDate, "a year before the calendar"},
		{"0000", MalformedDate, "year 0"},
		{"2013-00", MalformedDate, "month 0"},
		{"2013-13", MalformedDate, "month 13"},
		{"0000-01", MalformedDate, "a month of year 0"},
		{"2013/03", MalformedDate, "a stroke is an interval, not a month"},
		{"2013.03", MalformedDate, "another mark"},
		{"201303x", MalformedDate, "no mark"},
		{"2013-3", MalformedDate, "a month in one digit"},
		{"2013-02-29", MalformedDate, "no such day"},
		{"2013-02-29/2014", MalformedDate, "an interval from no such day"},
		{"2013/2014-02-30", MalformedDate, "an interval to no such day"},
		{"../2013-02-29", MalformedDate, "until no such day"},
		{"2013-02-29/..", MalformedDate, "since no such day"},
		{"2013-02-29/2012", MalformedDate, "what cannot be read has no order"},
		{" 2013", MalformedDate, "space before"},
		{"2013 ", MalformedDate, "space after"},
		{"2013-03-05 / 2013-04-05", MalformedDate, "space within"},
		{"2014/2013", ImpossibleOrder, "ends before it begins, in years"},
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
		{Between(a, b), "2013-03-05/2013-05-31", "between two days"},
		{Between(a, a), "2013-03-05", "between a day and itself"},
		{Between(a, 0), "2013-03-05/..", "a zero Date leaves the end open"},
		{Between(0, b), "../2013-05-31", "a zero Date leaves the beginning open"},
		{Since(a), "2013-03-05/..", "since a day"},
		{Until(b), "../2013-05-31", "until a day"},
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
		{Between(b, a), "2013-05-31/2013-03-05", "the wrong order is kept for the one who decides to refuse"},
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
		{"escapes are part of JSON", `{"M":"2012\/2013\u002d05"}`, `{"M":"2012-01/2013-05"}`},
	} {
		t.Run(row.says, func(t *testing.T) {
			var f form
			require.NoError(t, json.Unmarshal([]byte(row.in), &f))
			out, err := json.Marshal(f)
			require.NoError(t, err)
			assert.Equal(t, row.out, string(out))
		})
	}
	for in, why := range map[string]Code{`""`: MalformedDate, `2013`: MalformedDate, `true`: MalformedDate, `{}`: MalformedDate, `["2013"]`: MalformedDate,
		`"unknown"`: MalformedDate, `"../.."`: MalformedDate, `"2014/2013"`: ImpossibleOrder} {
		t.Run("refused "+in, func(t *testing.T) {
			f := form{Year(2000)}
			assert.ErrorIs(t, json.Unmarshal([]byte(`{"M":`+in+`}`), &f), why)
			assert.Equal(t, Year(2000), f.M, "what stood there stays")
		})
	}
	for _, in := range []string{``, `"`, `"2013`, `2013"`, `"2013"x`, "\"2013\xff\""} {
		var m Moment
		assert.ErrorIs(t, m.UnmarshalJSON([]byte(in)), MalformedDate, in)
	}
	var m Moment
	require.NoError(t, m.UnmarshalText([]byte("2013/..")))
	assert.Equal(t, Since(day(t, "2013-01-01")), m)
	text, err := m.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "2013-01-01/..", string(text))
	require.NoError(t, m.UnmarshalText(nil))
	assert.True(t, m.IsZero())
	text, err = m.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text)
}

func TestMomentsDoNotAllocate(t *testing.T) {
	n := 0
	spec.NoAllocation(t, "reading", func() {
		m, _ := ParseMoment("2013-03/2013-05")
		n += m.Last().Day()
	})
	assert.NotZero(t, n)
}
