package limitation_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	. "github.com/vardregler/vard/limitation"
)

// Each row: a day, what it is by the two acts, and the day on which what is due on it
// may be done at the latest by lag 1930:173 2 §.
var dayRows = []struct {
	id    string
	says  string
	cites []vard.Statement
	day   string
	kind  string // "holiday", "off" (no holiday, but a day off by 2 §) or "weekday"
	next  string
}{
	{id: "weekday", says: "A Friday like any other.", cites: []vard.Statement{cite.TidL2}, day: "2026-11-20", kind: "weekday", next: "2026-11-20"},
	{id: "saturday", says: "A Saturday is no holiday, but a day off.", cites: []vard.Statement{cite.TidL2}, day: "2026-11-21", kind: "off", next: "2026-11-23"},
	{id: "sunday", says: "Every Sunday is a holiday.", cites: []vard.Statement{cite.HelgL, cite.TidL2}, day: "2026-11-22", kind: "holiday", next: "2026-11-23"},
	{id: "monday", says: "The Monday after is a weekday.", cites: []vard.Statement{cite.TidL2}, day: "2026-11-23", kind: "weekday", next: "2026-11-23"},

	{id: "new-years-day", says: "New Year's Day.", cites: []vard.Statement{cite.HelgL}, day: "2025-01-01", kind: "holiday", next: "2025-01-02"},
	{id: "2-january", says: "The day after it is a weekday.", cites: []vard.Statement{cite.HelgL}, day: "2025-01-02", kind: "weekday", next: "2025-01-02"},
	{id: "twelfth-night", says: "The eve of Epiphany is not in the list.", cites: []vard.Statement{cite.TidL2}, day: "2026-01-05", kind: "weekday", next: "2026-01-05"},
	{id: "epiphany", says: "Epiphany, 6 January.", cites: []vard.Statement{cite.HelgL}, day: "2026-01-06", kind: "holiday", next: "2026-01-07"},
	{id: "epiphany-run", says: "Epiphany on a Monday after a weekend.", cites: []vard.Statement{cite.HelgL}, day: "2025-01-04", kind: "off", next: "2025-01-07"},
	{id: "7-january", says: "The day after Epiphany is a weekday.", cites: []vard.Statement{cite.HelgL}, day: "2026-01-07", kind: "weekday", next: "2026-01-07"},

	{id: "maundy-thursday", says: "The day before Good Friday is a weekday.", cites: []vard.Statement{cite.HelgL}, day: "2026-04-02", kind: "weekday", next: "2026-04-02"},
	{id: "good-friday", says: "Good Friday 2026: what is due on it may be done on the Tuesday after Easter.", cites: []vard.Statement{cite.HelgL, cite.TidL2}, day: "2026-04-03", kind: "holiday", next: "2026-04-07"},
	{id: "easter-eve", says: "Easter Eve is a Saturday.", cites: []vard.Statement{cite.TidL2}, day: "2026-04-04", kind: "off", next: "2026-04-07"},
	{id: "easter-day", says: "Easter Day is a Sunday.", cites: []vard.Statement{cite.HelgL}, day: "2026-04-05", kind: "holiday", next: "2026-04-07"},
	{id: "easter-monday", says: "Easter Monday.", cites: []vard.Statement{cite.HelgL}, day: "2026-04-06", kind: "holiday", next: "2026-04-07"},
	{id: "earliest-good-friday", says: "Easter Day 2008 fell on 23 March, the earliest of the years covered: Good Friday is 21 March.", cites: []vard.Statement{cite.HelgL}, day: "2008-03-21", kind: "holiday", next: "2008-03-25"},
	{id: "earliest-ascension", says: "Ascension Day then falls on 1 May, a holiday in any case.", cites: []vard.Statement{cite.HelgL}, day: "2008-05-01", kind: "holiday", next: "2008-05-02"},
	{id: "ascension-in-april", says: "Easter Day 22 March would put it on 30 April; in the years covered the earliest is 1 May, and 30 April is a weekday.", cites: []vard.Statement{cite.HelgL}, day: "2008-04-30", kind: "weekday", next: "2008-04-30"},
	{id: "latest-easter-monday", says: "Easter Day 2038 falls on 25 April, the latest there is: Easter Monday is 26 April.", cites: []vard.Statement{cite.HelgL}, day: "2038-04-26", kind: "holiday", next: "2038-04-27"},
	{id: "latest-good-friday", says: "And Good Friday is 23 April.", cites: []vard.Statement{cite.HelgL}, day: "2038-04-23", kind: "holiday", next: "2038-04-27"},
	{id: "latest-ascension", says: "And Ascension Day is 3 June.", cites: []vard.Statement{cite.HelgL}, day: "2038-06-03", kind: "holiday", next: "2038-06-04"},
	{id: "easter-in-march", says: "Easter Monday 2024 falls on 1 April, Good Friday on 29 March.", cites: []vard.Statement{cite.HelgL}, day: "2024-03-29", kind: "holiday", next: "2024-04-02"},
	{id: "easter-1981", says: "Easter Day 1981 fell on 19 April, where a simpler rule gives 26 April.", cites: []vard.Statement{cite.HelgL}, day: "1981-04-20", kind: "holiday", next: "1981-04-21"},
	{id: "easter-1981-week-after", says: "The Monday a week later was a weekday.", cites: []vard.Statement{cite.HelgL}, day: "1981-04-27", kind: "weekday", next: "1981-04-27"},
	{id: "easter-2049", says: "Easter Day 2049 falls on 18 April, where a simpler rule gives 25 April.", cites: []vard.Statement{cite.HelgL}, day: "2049-04-19", kind: "holiday", next: "2049-04-20"},
	{id: "easter-2100", says: "Easter Day 2100 falls on 28 March: the century changes the rule.", cites: []vard.Statement{cite.HelgL}, day: "2100-03-29", kind: "holiday", next: "2100-03-30"},

	{id: "may-day", says: "1 May.", cites: []vard.Statement{cite.HelgL}, day: "2025-05-01", kind: "holiday", next: "2025-05-02"},
	{id: "walpurgis", says: "The eve of 1 May is not in the list.", cites: []vard.Statement{cite.TidL2}, day: "2025-04-30", kind: "weekday", next: "2025-04-30"},
	{id: "ascension", says: "Ascension Day 2026, a Thursday.", cites: []vard.Statement{cite.HelgL}, day: "2026-05-14", kind: "holiday", next: "2026-05-15"},
	{id: "after-ascension", says: "The Friday after it is a weekday.", cites: []vard.Statement{cite.HelgL}, day: "2026-05-15", kind: "weekday", next: "2026-05-15"},
	{id: "whit-sunday", says: "Whit Sunday.", cites: []vard.Statement{cite.HelgL}, day: "2026-05-24", kind: "holiday", next: "2026-05-25"},
	{id: "whit-eve-2004", says: "Whit Eve 2004: Saturday, Whit Sunday and Whit Monday in a row.", cites: []vard.Statement{cite.HelgL, cite.SFS20041320}, day: "2004-05-29", kind: "off", next: "2004-06-01"},
	{id: "whit-monday-2004", says: "Whit Monday 2004 was the last that was a holiday.", cites: []vard.Statement{cite.SFS20041320, cite.HelgL}, day: "2004-05-31", kind: "holiday", next: "2004-06-01"},
	{id: "whit-monday-2005", says: "Whit Monday 2005 was a weekday.", cites: []vard.Statement{cite.SFS20041320}, day: "2005-05-16", kind: "weekday", next: "2005-05-16"},
	{id: "whit-monday-1975", says: "Whit Monday 1975.", cites: []vard.Statement{cite.HelgL}, day: "1975-05-19", kind: "holiday", next: "1975-05-20"},
	{id: "whit-monday-june", says: "Whit Monday 2000 fell in June.", cites: []vard.Statement{cite.HelgL}, day: "2000-06-12", kind: "holiday", next: "2000-06-13"},
	{id: "6-june-2003", says: "6 June 2003, a Friday, was a weekday.", cites: []vard.Statement{cite.SFS20041320}, day: "2003-06-06", kind: "weekday", next: "2003-06-06"},
	{id: "6-june-2005", says: "6 June 2005, a Monday, is the first that is a holiday.", cites: []vard.Statement{cite.SFS20041320, cite.HelgL}, day: "2005-06-06", kind: "holiday", next: "2005-06-07"},
	{id: "5-june", says: "The day before it is a weekday.", cites: []vard.Statement{cite.HelgL}, day: "2026-06-05", kind: "weekday", next: "2026-06-05"},
	{id: "6-june-run", says: "6 June 2025, a Friday: what is due on it may be done on Monday.", cites: []vard.Statement{cite.HelgL, cite.TidL2}, day: "2025-06-06", kind: "holiday", next: "2025-06-09"},

	{id: "midsummer-eve-earliest", says: "Midsummer Eve on 19 June 2026, the earliest: no holiday, but a day off.", cites: []vard.Statement{cite.TidL2, cite.HelgL}, day: "2026-06-19", kind: "off", next: "2026-06-22"},
	{id: "midsummer-day-earliest", says: "Midsummer Day on 20 June 2026.", cites: []vard.Statement{cite.HelgL}, day: "2026-06-20", kind: "holiday", next: "2026-06-22"},
	{id: "midsummer-eve-latest", says: "Midsummer Eve on 25 June 2027, the latest.", cites: []vard.Statement{cite.TidL2}, day: "2027-06-25", kind: "off", next: "2027-06-28"},
	{id: "midsummer-day-latest", says: "Midsummer Day on 26 June 2027.", cites: []vard.Statement{cite.HelgL}, day: "2027-06-26", kind: "holiday", next: "2027-06-28"},
	{id: "friday-week-before-midsummer", says: "18 June 2027, the Friday before, is a weekday.", cites: []vard.Statement{cite.TidL2}, day: "2027-06-18", kind: "weekday", next: "2027-06-18"},
	{id: "friday-week-after-midsummer", says: "26 June 2026, the Friday after, is a weekday.", cites: []vard.Statement{cite.TidL2}, day: "2026-06-26", kind: "weekday", next: "2026-06-26"},
	{id: "saturday-before-midsummer", says: "19 June 2027 is a Saturday and no holiday.", cites: []vard.Statement{cite.HelgL}, day: "2027-06-19", kind: "off", next: "2027-06-21"},
	{id: "saturday-after-midsummer", says: "27 June 2026 is a Saturday and no holiday.", cites: []vard.Statement{cite.HelgL}, day: "2026-06-27", kind: "off", next: "2026-06-29"},
	{id: "24-june", says: "24 June is no Midsummer Day unless it is that Saturday.", cites: []vard.Statement{cite.HelgL}, day: "2026-06-24", kind: "weekday", next: "2026-06-24"},

	{id: "all-saints-earliest", says: "All Saints' Day on 31 October 2026, the earliest.", cites: []vard.Statement{cite.HelgL}, day: "2026-10-31", kind: "holiday", next: "2026-11-02"},
	{id: "saturday-before-all-saints", says: "30 October 2027 is a Saturday and no holiday.", cites: []vard.Statement{cite.HelgL}, day: "2027-10-30", kind: "off", next: "2027-11-01"},
	{id: "all-saints-latest", says: "All Saints' Day on 6 November 2027, the latest.", cites: []vard.Statement{cite.HelgL}, day: "2027-11-06", kind: "holiday", next: "2027-11-08"},
	{id: "saturday-after-all-saints", says: "7 November 2026 is a Saturday and no holiday.", cites: []vard.Statement{cite.HelgL}, day: "2026-11-07", kind: "off", next: "2026-11-09"},
	{id: "1-november", says: "1 November on a Monday is a weekday.", cites: []vard.Statement{cite.HelgL}, day: "2027-11-01", kind: "weekday", next: "2027-11-01"},
	{id: "31-october-weekday", says: "31 October on a Friday is a weekday.", cites: []vard.Statement{cite.HelgL}, day: "2025-10-31", kind: "weekday", next: "2025-10-31"},

	{id: "23-december", says: "The day before Christmas Eve is a weekday.", cites: []vard.Statement{cite.TidL2}, day: "2025-12-23", kind: "weekday", next: "2025-12-23"},
	{id: "christmas-eve", says: "Christmas Eve 2025, a Wednesday: no holiday, but a day off; the next weekday is Monday the 29th.", cites: []vard.Statement{cite.TidL2}, day: "2025-12-24", kind: "off", next: "2025-12-29"},
	{id: "christmas-day", says: "Christmas Day.", cites: []vard.Statement{cite.HelgL}, day: "2025-12-25", kind: "holiday", next: "2025-12-29"},
	{id: "boxing-day", says: "The day after Christmas Day.", cites: []vard.Statement{cite.HelgL}, day: "2025-12-26", kind: "holiday", next: "2025-12-29"},
	{id: "27-december", says: "27 December on a Monday is a weekday.", cites: []vard.Statement{cite.HelgL}, day: "2027-12-27", kind: "weekday", next: "2027-12-27"},
	{id: "longest-run", says: "Saturday 22 December 2018 begins five days off in a row.", cites: []vard.Statement{cite.TidL2, cite.HelgL}, day: "2018-12-22", kind: "off", next: "2018-12-27"},
	{id: "30-december", says: "The day before New Year's Eve is a weekday.", cites: []vard.Statement{cite.TidL2}, day: "2025-12-30", kind: "weekday", next: "2025-12-30"},
	{id: "new-years-eve", says: "New Year's Eve: no holiday, but a day off, into the next year.", cites: []vard.Statement{cite.TidL2}, day: "2025-12-31", kind: "off", next: "2026-01-02"},
	{id: "new-years-eve-weekend", says: "New Year's Eve 2027, a Friday: moved past the weekend.", cites: []vard.Statement{cite.TidL2, cite.HelgL}, day: "2027-12-31", kind: "off", next: "2028-01-03"},
	{id: "leap-day", says: "29 February 2024, a Thursday.", cites: []vard.Statement{cite.TidL2}, day: "2024-02-29", kind: "weekday", next: "2024-02-29"},
	{id: "leap-day-saturday", says: "29 February 2020, a Saturday.", cites: []vard.Statement{cite.TidL2}, day: "2020-02-29", kind: "off", next: "2020-03-02"},
	{id: "first-day", says: "The first day covered, New Year's Day 1975.", cites: []vard.Statement{cite.HelgL}, day: "1975-01-01", kind: "holiday", next: "1975-01-02"},
}

func TestSpecDays(t *testing.T) {
	for _, row := range dayRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			d := day(t, row.day)
			holiday, err := PublicHoliday(d)
			require.NoError(t, err)
			off, err := NonWorking(d)
			require.NoError(t, err)
			next, err := NextWeekday(d)
			require.NoError(t, err)
			assert.Equal(t, row.kind == "holiday", holiday, "public holiday")
			assert.Equal(t, row.kind != "weekday", off, "day off by 2 §")
			assert.Equal(t, row.next, next.String(), "next weekday")
		})
	}
}

// Each row: the first day, the time, its last day by 1 §, and the next weekday by 2 §.
// The first nine are the worked table of the law behind the page.
var timeRows = []struct {
	id               string
	says             string
	cites            []vard.Statement
	from             string
	years, months    int
	strict, extended string
}{
	{id: "last-old-cause", says: "New Year's Eve to New Year's Eve, moved past New Year's Day.", cites: []vard.Statement{cite.TidL1, cite.TidL2}, from: "2014-12-31", years: 10, strict: "2024-12-31", extended: "2025-01-02"},
	{id: "first-new-cause", says: "New Year's Day to New Year's Day.", cites: []vard.Statement{cite.TidL1, cite.TidL2}, from: "2015-01-01", years: 10, strict: "2025-01-01", extended: "2025-01-02"},
	{id: "leap-day-ten-years", says: "29 February becomes the 28th, a Saturday.", cites: []vard.Statement{cite.TidL1, cite.TidL2}, from: "2016-02-29", years: 10, strict: "2026-02-28", extended: "2026-03-02"},
	{id: "christmas-eve", says: "Christmas Eve, moved past four more days off.", cites: []vard.Statement{cite.TidL1, cite.TidL2}, from: "2015-12-24", years: 10, strict: "2025-12-24", extended: "2025-12-29"},
	{id: "friday", says: "A Friday is not moved.", cites: []vard.Statement{cite.TidL1}, from: "2016-11-20", years: 10, strict: "2026-11-20", extended: "2026-11-20"},
	{id: "saturday", says: "A Saturday is.", cites: []vard.Statement{cite.TidL1, cite.TidL2}, from: "2016-11-21", years: 10, strict: "2026-11-21", extended: "2026-11-23"},
	{id: "six-months-to-february", says: "31 August and six months: February lacks the day.", cites: []vard.Statement{cite.TidL1, cite.TidL2}, from: "2025-08-31", months: 6, strict: "2026-02-28", extended: "2026-03-02"},
	{id: "six-months-to-christmas", says: "24 June and six months.", cites: []vard.Statement{cite.TidL1, cite.TidL2}, from: "2026-06-24", months: 6, strict: "2026-12-24", extended: "2026-12-28"},
	{id: "leap-day-three-years", says: "29 February and three years.", cites: []vard.Statement{cite.TidL1, cite.TidL2}, from: "2012-02-29", years: 3, strict: "2015-02-28", extended: "2015-03-02"},
	{id: "leap-day-six-months", says: "29 February and six months: the month has the day.", cites: []vard.Statement{cite.TidL1}, from: "2024-02-29", months: 6, strict: "2024-08-29", extended: "2024-08-29"},
	{id: "six-months-to-leap-day", says: "31 August 2023 and six months end on 29 February 2024.", cites: []vard.Statement{cite.TidL1}, from: "2023-08-31", months: 6, strict: "2024-02-29", extended: "2024-02-29"},
	{id: "six-months-over-new-year", says: "The end of September and six months.", cites: []vard.Statement{cite.TidL1}, from: "2025-09-30", months: 6, strict: "2026-03-30", extended: "2026-03-30"},
}

func TestSpecTimes(t *testing.T) {
	for _, row := range timeRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			strict := day(t, row.from).AddYears(row.years).AddMonths(row.months)
			assert.Equal(t, row.strict, strict.String())
			extended, err := NextWeekday(strict)
			require.NoError(t, err)
			assert.Equal(t, row.extended, extended.String())
		})
	}
}

// Each row: a day for which the calendar has no answer, and which end it lies beyond.
var horizonRows = []struct {
	id    string
	says  string
	cites []vard.Statement
	day   string
	code  vard.Code // of PublicHoliday and NonWorking; "" where they answer
	next  vard.Code // of NextWeekday
}{
	{id: "day-before", says: "The day before the first.", day: "1974-12-31", code: vard.Before1975, next: vard.Before1975},
	{id: "last-but-one", says: "30 December 2100, a Thursday, is the last day with a next weekday.", day: "2100-12-30"},
	{id: "last-day", says: "New Year's Eve 2100 is known to be a day off, but not the weekday after it.", day: "2100-12-31", next: vard.AfterHorizon},
	{id: "day-after", says: "The day after the last.", day: "2101-01-01", code: vard.AfterHorizon, next: vard.AfterHorizon},
}

func TestSpecHorizon(t *testing.T) {
	for _, row := range horizonRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			d := day(t, row.day)
			holiday, err := PublicHoliday(d)
			refusedAs(t, row.code, err)
			off, err := NonWorking(d)
			refusedAs(t, row.code, err)
			next, err := NextWeekday(d)
			refusedAs(t, row.next, err)
			if row.code != "" {
				assert.False(t, holiday || off, "a refusal answers nothing")
			}
			if row.next != "" {
				assert.Zero(t, next, "a refusal answers nothing")
			}
		})
	}
}

func refusedAs(t *testing.T, code vard.Code, err error) {
	t.Helper()
	if code == "" {
		assert.NoError(t, err)
		return
	}
	assert.ErrorIs(t, err, code)
}
