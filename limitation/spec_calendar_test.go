package limitation_test

import (
	"iter"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/limitation"
)

// daysOff is what a day is by the two acts: a holiday (lag 1989:253); a day off, on which
// nothing need be done that is due (lag 1930:173 2 §); and when it may be done at the
// latest.
type daysOff struct {
	Holiday bool   `json:"holiday"`
	Off     bool   `json:"off"`
	Next    string `json:"next"`
}

var dayRows = spec.Rows[vard.Date, daysOff]{
	{ID: "limitation/day-weekday", Says: "A Friday like any other.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2026-11-20"), Want: daysOff{Next: "2026-11-20"}},
	{ID: "limitation/day-saturday", Says: "A Saturday is no holiday, but a day off.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2026-11-21"), Want: daysOff{Off: true, Next: "2026-11-23"}},
	{ID: "limitation/day-sunday", Says: "Every Sunday is a holiday.", Cites: []vard.Statement{cite.HelgL, cite.TidL2},
		Facts: vard.MustDate("2026-11-22"), Want: daysOff{Holiday: true, Off: true, Next: "2026-11-23"}},
	{ID: "limitation/day-monday", Says: "The Monday after is a weekday.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2026-11-23"), Want: daysOff{Next: "2026-11-23"}},

	{ID: "limitation/day-new-years-day", Says: "New Year's Day.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2025-01-01"), Want: daysOff{Holiday: true, Off: true, Next: "2025-01-02"}},
	{ID: "limitation/day-2-january", Says: "The day after it is a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2025-01-02"), Want: daysOff{Next: "2025-01-02"}},
	{ID: "limitation/day-twelfth-night", Says: "The eve of Epiphany is not in the list.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2026-01-05"), Want: daysOff{Next: "2026-01-05"}},
	{ID: "limitation/day-epiphany", Says: "Epiphany, 6 January.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-01-06"), Want: daysOff{Holiday: true, Off: true, Next: "2026-01-07"}},
	{ID: "limitation/day-epiphany-run", Says: "Epiphany on a Monday after a weekend.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2025-01-04"), Want: daysOff{Off: true, Next: "2025-01-07"}},
	{ID: "limitation/day-7-january", Says: "The day after Epiphany is a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-01-07"), Want: daysOff{Next: "2026-01-07"}},

	{ID: "limitation/day-maundy-thursday", Says: "The day before Good Friday is a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-04-02"), Want: daysOff{Next: "2026-04-02"}},
	{ID: "limitation/day-good-friday", Says: "Good Friday 2026: what is due on it may be done on the Tuesday after Easter.", Cites: []vard.Statement{cite.HelgL, cite.TidL2},
		Facts: vard.MustDate("2026-04-03"), Want: daysOff{Holiday: true, Off: true, Next: "2026-04-07"}},
	{ID: "limitation/day-easter-eve", Says: "Easter Eve is a Saturday.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2026-04-04"), Want: daysOff{Off: true, Next: "2026-04-07"}},
	{ID: "limitation/day-easter-day", Says: "Easter Day is a Sunday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-04-05"), Want: daysOff{Holiday: true, Off: true, Next: "2026-04-07"}},
	{ID: "limitation/day-easter-monday", Says: "Easter Monday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-04-06"), Want: daysOff{Holiday: true, Off: true, Next: "2026-04-07"}},
	{ID: "limitation/day-earliest-good-friday", Says: "Easter Day 2008 fell on 23 March, the earliest of the years covered: Good Friday is 21 March.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2008-03-21"), Want: daysOff{Holiday: true, Off: true, Next: "2008-03-25"}},
	{ID: "limitation/day-earliest-ascension", Says: "Ascension Day then falls on 1 May, a holiday in any case.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2008-05-01"), Want: daysOff{Holiday: true, Off: true, Next: "2008-05-02"}},
	{ID: "limitation/day-ascension-in-april", Says: "Easter Day 22 March would put it on 30 April; in the years covered the earliest is 1 May, and 30 April is a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2008-04-30"), Want: daysOff{Next: "2008-04-30"}},
	{ID: "limitation/day-latest-easter-monday", Says: "Easter Day 2038 falls on 25 April, the latest there is: Easter Monday is 26 April.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2038-04-26"), Want: daysOff{Holiday: true, Off: true, Next: "2038-04-27"}},
	{ID: "limitation/day-latest-good-friday", Says: "And Good Friday is 23 April.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2038-04-23"), Want: daysOff{Holiday: true, Off: true, Next: "2038-04-27"}},
	{ID: "limitation/day-latest-ascension", Says: "And Ascension Day is 3 June.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2038-06-03"), Want: daysOff{Holiday: true, Off: true, Next: "2038-06-04"}},
	{ID: "limitation/day-easter-in-march", Says: "Easter Monday 2024 falls on 1 April, Good Friday on 29 March.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2024-03-29"), Want: daysOff{Holiday: true, Off: true, Next: "2024-04-02"}},
	{ID: "limitation/day-easter-1981", Says: "Easter Day 1981 fell on 19 April, where a simpler rule gives 26 April.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("1981-04-20"), Want: daysOff{Holiday: true, Off: true, Next: "1981-04-21"}},
	{ID: "limitation/day-easter-1981-week-after", Says: "The Monday a week later was a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("1981-04-27"), Want: daysOff{Next: "1981-04-27"}},
	{ID: "limitation/day-easter-2049", Says: "Easter Day 2049 falls on 18 April, where a simpler rule gives 25 April.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2049-04-19"), Want: daysOff{Holiday: true, Off: true, Next: "2049-04-20"}},
	{ID: "limitation/day-easter-2014", Says: "Easter Day 2014 fell on 20 April: Good Friday was 18 April.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2014-04-18"), Want: daysOff{Holiday: true, Off: true, Next: "2014-04-22"}},
	{ID: "limitation/day-easter-2025", Says: "Easter Day 2025 fell on 20 April, a week after the full moon of Sunday 13 April: Good Friday was 18 April.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2025-04-18"), Want: daysOff{Holiday: true, Off: true, Next: "2025-04-22"}},
	{ID: "limitation/day-easter-2025-week-before", Says: "The Friday a week earlier was a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2025-04-11"), Want: daysOff{Next: "2025-04-11"}},
	{ID: "limitation/day-easter-2100", Says: "Easter Day 2100 falls on 28 March: the century changes the rule.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2100-03-29"), Want: daysOff{Holiday: true, Off: true, Next: "2100-03-30"}},

	{ID: "limitation/day-may-day", Says: "1 May.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2025-05-01"), Want: daysOff{Holiday: true, Off: true, Next: "2025-05-02"}},
	{ID: "limitation/day-walpurgis", Says: "The eve of 1 May is not in the list.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2025-04-30"), Want: daysOff{Next: "2025-04-30"}},
	{ID: "limitation/day-ascension", Says: "Ascension Day 2026, a Thursday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-05-14"), Want: daysOff{Holiday: true, Off: true, Next: "2026-05-15"}},
	{ID: "limitation/day-after-ascension", Says: "The Friday after it is a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-05-15"), Want: daysOff{Next: "2026-05-15"}},
	{ID: "limitation/day-whit-sunday", Says: "Whit Sunday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-05-24"), Want: daysOff{Holiday: true, Off: true, Next: "2026-05-25"}},
	{ID: "limitation/day-whit-eve-2004", Says: "Whit Eve 2004: Saturday, Whit Sunday and Whit Monday in a row.", Cites: []vard.Statement{cite.HelgL, cite.SFS20041320},
		Facts: vard.MustDate("2004-05-29"), Want: daysOff{Off: true, Next: "2004-06-01"}},
	{ID: "limitation/day-whit-monday-2004", Says: "Whit Monday 2004 was the last that was a holiday.", Cites: []vard.Statement{cite.SFS20041320, cite.HelgL},
		Facts: vard.MustDate("2004-05-31"), Want: daysOff{Holiday: true, Off: true, Next: "2004-06-01"}},
	{ID: "limitation/day-whit-monday-2005", Says: "Whit Monday 2005 was a weekday.", Cites: []vard.Statement{cite.SFS20041320},
		Facts: vard.MustDate("2005-05-16"), Want: daysOff{Next: "2005-05-16"}},
	{ID: "limitation/day-whit-monday-1975", Says: "Whit Monday 1975.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("1975-05-19"), Want: daysOff{Holiday: true, Off: true, Next: "1975-05-20"}},
	{ID: "limitation/day-whit-monday-june", Says: "Whit Monday 2000 fell in June.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2000-06-12"), Want: daysOff{Holiday: true, Off: true, Next: "2000-06-13"}},
	{ID: "limitation/day-6-june-2003", Says: "6 June 2003, a Friday, was a weekday.", Cites: []vard.Statement{cite.SFS20041320},
		Facts: vard.MustDate("2003-06-06"), Want: daysOff{Next: "2003-06-06"}},
	{ID: "limitation/day-6-june-2005", Says: "6 June 2005, a Monday, is the first that is a holiday.", Cites: []vard.Statement{cite.SFS20041320, cite.HelgL},
		Facts: vard.MustDate("2005-06-06"), Want: daysOff{Holiday: true, Off: true, Next: "2005-06-07"}},
	{ID: "limitation/day-5-june", Says: "The day before it is a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-06-05"), Want: daysOff{Next: "2026-06-05"}},
	{ID: "limitation/day-6-june-run", Says: "6 June 2025, a Friday: what is due on it may be done on Monday.", Cites: []vard.Statement{cite.HelgL, cite.TidL2},
		Facts: vard.MustDate("2025-06-06"), Want: daysOff{Holiday: true, Off: true, Next: "2025-06-09"}},

	{ID: "limitation/day-midsummer-eve-earliest", Says: "Midsummer Eve on 19 June 2026, the earliest: no holiday, but a day off.", Cites: []vard.Statement{cite.TidL2, cite.HelgL},
		Facts: vard.MustDate("2026-06-19"), Want: daysOff{Off: true, Next: "2026-06-22"}},
	{ID: "limitation/day-midsummer-day-earliest", Says: "Midsummer Day on 20 June 2026.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-06-20"), Want: daysOff{Holiday: true, Off: true, Next: "2026-06-22"}},
	{ID: "limitation/day-midsummer-eve-latest", Says: "Midsummer Eve on 25 June 2027, the latest.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2027-06-25"), Want: daysOff{Off: true, Next: "2027-06-28"}},
	{ID: "limitation/day-midsummer-day-latest", Says: "Midsummer Day on 26 June 2027.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2027-06-26"), Want: daysOff{Holiday: true, Off: true, Next: "2027-06-28"}},
	{ID: "limitation/day-friday-week-before-midsummer", Says: "18 June 2027, the Friday before, is a weekday.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2027-06-18"), Want: daysOff{Next: "2027-06-18"}},
	{ID: "limitation/day-friday-week-after-midsummer", Says: "26 June 2026, the Friday after, is a weekday.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2026-06-26"), Want: daysOff{Next: "2026-06-26"}},
	{ID: "limitation/day-saturday-before-midsummer", Says: "19 June 2027 is a Saturday and no holiday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2027-06-19"), Want: daysOff{Off: true, Next: "2027-06-21"}},
	{ID: "limitation/day-saturday-after-midsummer", Says: "27 June 2026 is a Saturday and no holiday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-06-27"), Want: daysOff{Off: true, Next: "2026-06-29"}},
	{ID: "limitation/day-24-june", Says: "24 June is no Midsummer Day unless it is that Saturday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-06-24"), Want: daysOff{Next: "2026-06-24"}},

	{ID: "limitation/day-all-saints-earliest", Says: "All Saints' Day on 31 October 2026, the earliest.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-10-31"), Want: daysOff{Holiday: true, Off: true, Next: "2026-11-02"}},
	{ID: "limitation/day-saturday-before-all-saints", Says: "30 October 2027 is a Saturday and no holiday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2027-10-30"), Want: daysOff{Off: true, Next: "2027-11-01"}},
	{ID: "limitation/day-all-saints-latest", Says: "All Saints' Day on 6 November 2027, the latest.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2027-11-06"), Want: daysOff{Holiday: true, Off: true, Next: "2027-11-08"}},
	{ID: "limitation/day-saturday-after-all-saints", Says: "7 November 2026 is a Saturday and no holiday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2026-11-07"), Want: daysOff{Off: true, Next: "2026-11-09"}},
	{ID: "limitation/day-1-november", Says: "1 November on a Monday is a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2027-11-01"), Want: daysOff{Next: "2027-11-01"}},
	{ID: "limitation/day-31-october-weekday", Says: "31 October on a Friday is a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2025-10-31"), Want: daysOff{Next: "2025-10-31"}},

	{ID: "limitation/day-23-december", Says: "The day before Christmas Eve is a weekday.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2025-12-23"), Want: daysOff{Next: "2025-12-23"}},
	{ID: "limitation/day-christmas-eve", Says: "Christmas Eve 2025, a Wednesday: no holiday, but a day off; the next weekday is Monday the 29th.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2025-12-24"), Want: daysOff{Off: true, Next: "2025-12-29"}},
	{ID: "limitation/day-christmas-day", Says: "Christmas Day.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2025-12-25"), Want: daysOff{Holiday: true, Off: true, Next: "2025-12-29"}},
	{ID: "limitation/day-boxing-day", Says: "The day after Christmas Day.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2025-12-26"), Want: daysOff{Holiday: true, Off: true, Next: "2025-12-29"}},
	{ID: "limitation/day-27-december", Says: "27 December on a Monday is a weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2027-12-27"), Want: daysOff{Next: "2027-12-27"}},
	{ID: "limitation/day-longest-run", Says: "Saturday 22 December 2018 begins five days off in a row.", Cites: []vard.Statement{cite.TidL2, cite.HelgL},
		Facts: vard.MustDate("2018-12-22"), Want: daysOff{Off: true, Next: "2018-12-27"}},
	{ID: "limitation/day-30-december", Says: "The day before New Year's Eve is a weekday.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2025-12-30"), Want: daysOff{Next: "2025-12-30"}},
	{ID: "limitation/day-new-years-eve", Says: "New Year's Eve: no holiday, but a day off, into the next year.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2025-12-31"), Want: daysOff{Off: true, Next: "2026-01-02"}},
	{ID: "limitation/day-new-years-eve-weekend", Says: "New Year's Eve 2027, a Friday: moved past the weekend.", Cites: []vard.Statement{cite.TidL2, cite.HelgL},
		Facts: vard.MustDate("2027-12-31"), Want: daysOff{Off: true, Next: "2028-01-03"}},
	{ID: "limitation/day-leap-day", Says: "29 February 2024, a Thursday.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2024-02-29"), Want: daysOff{Next: "2024-02-29"}},
	{ID: "limitation/day-leap-day-saturday", Says: "29 February 2020, a Saturday.", Cites: []vard.Statement{cite.TidL2},
		Facts: vard.MustDate("2020-02-29"), Want: daysOff{Off: true, Next: "2020-03-02"}},
	{ID: "limitation/day-first-day", Says: "The first day covered, New Year's Day 1975.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("1975-01-01"), Want: daysOff{Holiday: true, Off: true, Next: "1975-01-02"}},
}

func TestSpecDays(t *testing.T) {
	dayRows.Run(t, func(t *testing.T, day, _ vard.Date) (daysOff, iter.Seq[vard.Finding]) {
		holiday, err := PublicHoliday(day)
		require.NoError(t, err)
		off, err := NonWorking(day)
		require.NoError(t, err)
		next, err := NextWeekday(day)
		require.NoError(t, err)
		return daysOff{holiday, off, next.String()}, Decision{}.Findings()
	})
}

// counted is a time that the law counts: its first day, and its length.
type counted struct {
	From   vard.Date `json:"from"`
	Years  int       `json:"years,omitempty"`
	Months int       `json:"months,omitempty"`
}

// The last day by 1 §, and the weekday to which it may move by 2 §. The first nine are the
// worked table of the law behind the page.
var timeRows = spec.Rows[counted, LastDay]{
	{ID: "limitation/time-last-old-cause", Says: "New Year's Eve to New Year's Eve, moved past New Year's Day.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		Facts: counted{From: vard.MustDate("2014-12-31"), Years: 10}, Want: LastDay{Strict: vard.MustDate("2024-12-31"), Extended: vard.MustDate("2025-01-02")}},
	{ID: "limitation/time-first-new-cause", Says: "New Year's Day to New Year's Day.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		Facts: counted{From: vard.MustDate("2015-01-01"), Years: 10}, Want: LastDay{Strict: vard.MustDate("2025-01-01"), Extended: vard.MustDate("2025-01-02")}},
	{ID: "limitation/time-leap-day-ten-years", Says: "29 February becomes the 28th, a Saturday.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		Facts: counted{From: vard.MustDate("2016-02-29"), Years: 10}, Want: LastDay{Strict: vard.MustDate("2026-02-28"), Extended: vard.MustDate("2026-03-02")}},
	{ID: "limitation/time-christmas-eve", Says: "Christmas Eve, moved past four more days off.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		Facts: counted{From: vard.MustDate("2015-12-24"), Years: 10}, Want: LastDay{Strict: vard.MustDate("2025-12-24"), Extended: vard.MustDate("2025-12-29")}},
	{ID: "limitation/time-friday", Says: "A Friday is not moved.", Cites: []vard.Statement{cite.TidL1},
		Facts: counted{From: vard.MustDate("2016-11-20"), Years: 10}, Want: LastDay{Strict: vard.MustDate("2026-11-20"), Extended: vard.MustDate("2026-11-20")}},
	{ID: "limitation/time-saturday", Says: "A Saturday is.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		Facts: counted{From: vard.MustDate("2016-11-21"), Years: 10}, Want: LastDay{Strict: vard.MustDate("2026-11-21"), Extended: vard.MustDate("2026-11-23")}},
	{ID: "limitation/time-six-months-to-february", Says: "31 August and six months: February lacks the day.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		Facts: counted{From: vard.MustDate("2025-08-31"), Months: 6}, Want: LastDay{Strict: vard.MustDate("2026-02-28"), Extended: vard.MustDate("2026-03-02")}},
	{ID: "limitation/time-six-months-to-christmas", Says: "24 June and six months.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		Facts: counted{From: vard.MustDate("2026-06-24"), Months: 6}, Want: LastDay{Strict: vard.MustDate("2026-12-24"), Extended: vard.MustDate("2026-12-28")}},
	{ID: "limitation/time-leap-day-three-years", Says: "29 February and three years.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		Facts: counted{From: vard.MustDate("2012-02-29"), Years: 3}, Want: LastDay{Strict: vard.MustDate("2015-02-28"), Extended: vard.MustDate("2015-03-02")}},
	{ID: "limitation/time-leap-day-six-months", Says: "29 February and six months: the month has the day.", Cites: []vard.Statement{cite.TidL1},
		Facts: counted{From: vard.MustDate("2024-02-29"), Months: 6}, Want: LastDay{Strict: vard.MustDate("2024-08-29"), Extended: vard.MustDate("2024-08-29")}},
	{ID: "limitation/time-six-months-to-leap-day", Says: "31 August 2023 and six months end on 29 February 2024.", Cites: []vard.Statement{cite.TidL1},
		Facts: counted{From: vard.MustDate("2023-08-31"), Months: 6}, Want: LastDay{Strict: vard.MustDate("2024-02-29"), Extended: vard.MustDate("2024-02-29")}},
	{ID: "limitation/time-six-months-over-new-year", Says: "The end of September and six months.", Cites: []vard.Statement{cite.TidL1},
		Facts: counted{From: vard.MustDate("2025-09-30"), Months: 6}, Want: LastDay{Strict: vard.MustDate("2026-03-30"), Extended: vard.MustDate("2026-03-30")}},
}

func TestSpecTimes(t *testing.T) {
	timeRows.Run(t, func(t *testing.T, c counted, _ vard.Date) (LastDay, iter.Seq[vard.Finding]) {
		strict := c.From.AddYears(c.Years).AddMonths(c.Months)
		extended, err := NextWeekday(strict)
		require.NoError(t, err)
		return LastDay{Strict: strict, Extended: extended}, Decision{}.Findings()
	})
}

// beyond is why the calendar has no answer: to whether a day is off, and to what the next
// weekday is.
type beyond struct {
	Day  vard.Code `json:"day,omitempty"`
	Next vard.Code `json:"next,omitempty"`
}

var horizonRows = spec.Rows[vard.Date, beyond]{
	{ID: "limitation/horizon-day-before", Says: "The day before the first.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("1974-12-31"), Want: beyond{Day: vard.Before1975, Next: vard.Before1975}},
	{ID: "limitation/horizon-last-but-one", Says: "30 December 2100, a Thursday, is the last day with a next weekday.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2100-12-30"), Want: beyond{}},
	{ID: "limitation/horizon-last-day", Says: "New Year's Eve 2100 is known to be a day off, but not the weekday after it.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2100-12-31"), Want: beyond{Next: vard.AfterHorizon}},
	{ID: "limitation/horizon-day-after", Says: "The day after the last.", Cites: []vard.Statement{cite.HelgL},
		Facts: vard.MustDate("2101-01-01"), Want: beyond{Day: vard.AfterHorizon, Next: vard.AfterHorizon}},
}

func TestSpecHorizon(t *testing.T) {
	horizonRows.Run(t, func(t *testing.T, day, _ vard.Date) (beyond, iter.Seq[vard.Finding]) {
		code := func(err error) vard.Code {
			if err == nil {
				return ""
			}
			var refused *vard.Error
			require.ErrorAs(t, err, &refused)
			return refused.Code
		}
		holiday, err := PublicHoliday(day)
		off, errOff := NonWorking(day)
		next, errNext := NextWeekday(day)
		assert.Equal(t, err, errOff)
		if err != nil {
			assert.False(t, holiday || off, "a refusal answers nothing")
		}
		if errNext != nil {
			assert.Zero(t, next, "a refusal answers nothing")
		}
		return beyond{code(err), code(errNext)}, Decision{}.Findings()
	})
}
