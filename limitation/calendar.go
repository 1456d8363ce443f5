package limitation

import (
	"time"

	"github.com/vardregler/vard"
)

// The first and the last day whose holidays are known: from the start of the
// patient insurance to the end of the century.
const (
	firstDay vard.Date = 1975<<9 | 1<<5 | 1
	lastDay  vard.Date = 2100<<9 | 12<<5 | 31
)

// PublicHoliday reports whether the day is a public holiday in Sweden (allmän
// helgdag): every Sunday, and the holidays of lag 1989:253 with the change of SFS
// 2004:1320 (Whit Monday through 2004, 6 June from 2005). A day before 1975 is the
// error before_1975, one after 2100 the error after_horizon.
func PublicHoliday(day vard.Date) (bool, error) {
	if err := covered(day); err != nil {
		return false, err
	}
	return publicHoliday(day, day.Weekday()), nil
}

// NonWorking reports whether the day is one of those on which, by lag 1930:173 2 §,
// nothing need be done that can be done by a certain day: a public holiday,
// Saturday, Midsummer Eve, Christmas Eve or New Year's Eve. The errors are those of
// [PublicHoliday].
func NonWorking(day vard.Date) (bool, error) {
	if err := covered(day); err != nil {
		return false, err
	}
	return nonWorking(day, day.Weekday()), nil
}

// NextWeekday returns the day on which what must be done by the given day may be
// done at the latest by lag 1930:173 2 §: the day itself where it is a weekday
// (vardag), otherwise the first weekday after it. The errors are those of
// [PublicHoliday]; the last day of 2100 is one too, because the weekday after it
// lies in a year whose holidays are not known.
func NextWeekday(day vard.Date) (vard.Date, error) {
	if err := covered(day); err != nil {
		return 0, err
	}
	next := nextWeekday(day)
	if next.After(lastDay) {
		return 0, &vard.Error{Code: vard.AfterHorizon}
	}
	return next, nil
}

func covered(day vard.Date) error {
	switch {
	case day.Before(firstDay):
		return &vard.Error{Code: vard.Before1975}
	case day.After(lastDay):
		return &vard.Error{Code: vard.AfterHorizon}
	}
	return nil
}

// nextWeekday is the extension of 2 §, applied as often as it takes: at most five
// days, at Christmas.
func nextWeekday(day vard.Date) vard.Date {
	for weekday := day.Weekday(); nonWorking(day, weekday); weekday = (weekday + 1) % 7 {
		day = day.AddDays(1)
	}
	return day
}

// runBefore returns the first day from which a last day moves to the day or beyond: the
// start of the run of days off that ends right before it, or the day itself.
func runBefore(day vard.Date) vard.Date {
	for weekday := (day.Weekday() + 6) % 7; ; weekday = (weekday + 6) % 7 {
		before := day.AddDays(-1)
		if !nonWorking(before, weekday) {
			return day
		}
		day = before
	}
}

// nonWorking is the list of lag 1930:173 2 §, unchanged since 1975.
func nonWorking(day vard.Date, weekday time.Weekday) bool {
	if weekday == time.Saturday || publicHoliday(day, weekday) {
		return true
	}
	switch day.Month() {
	case time.June: // Midsummer Eve, the day before Midsummer Day
		return weekday == time.Friday && day.Day() >= 19 && day.Day() <= 25
	case time.December: // Christmas Eve and New Year's Eve
		return day.Day() == 24 || day.Day() == 31
	}
	return false
}

// publicHoliday is the list of lag 1989:253 1-2 §§. The days that move with Easter
// are compared only on the weekday on which they can fall: Easter Day and Whit
// Sunday are Sundays in any case.
func publicHoliday(day vard.Date, weekday time.Weekday) bool {
	if weekday == time.Sunday {
		return true
	}
	number := day.Day()
	switch day.Month() {
	case time.January: // New Year's Day and Epiphany
		return number == 1 || number == 6
	case time.March, time.April: // Good Friday and Easter Monday; Ascension Day on 30 April
		return movable(day, weekday)
	case time.May: // 1 May; Ascension Day, Whit Monday
		return number == 1 || movable(day, weekday)
	case time.June: // the National Day from 2005, Midsummer Day; Ascension Day, Whit Monday
		return number == 6 && day.Year() >= 2005 ||
			weekday == time.Saturday && number >= 20 && number <= 26 ||
			movable(day, weekday)
	case time.October: // All Saints' Day is the Saturday from 31 October to 6 November
		return weekday == time.Saturday && number == 31
	case time.November:
		return weekday == time.Saturday && number <= 6
	case time.December: // Christmas Day and the day after
		return number == 25 || number == 26
	}
	return false
}

// movable reports the holidays that are counted from Easter Day.
func movable(day vard.Date, weekday time.Weekday) bool {
	switch weekday {
	case time.Monday: // Easter Monday; Whit Monday ceased to be a holiday in 2005
		after := sinceEaster(day)
		return after == 1 || after == 50 && day.Year() <= 2004
	case time.Thursday: // Ascension Day
		return sinceEaster(day) == 39
	case time.Friday: // Good Friday
		return sinceEaster(day) == -2
	}
	return false
}

// sinceEaster returns how many days after Easter Day of its year a day from March
// to June lies.
func sinceEaster(day vard.Date) int {
	easter := int(easters[day.Year()-1975])
	return beforeMonth[day.Month()] + day.Day() - beforeMonth[easter/100] - easter%100
}

// beforeMonth holds how many days from 1 March lie before each month.
var beforeMonth = [...]int{time.March: 0, time.April: 31, time.May: 61, time.June: 92}

// easters holds Easter Day of every year whose holidays are known, 330 for 30 March, as
// the almanac has it: so it can be checked by reading. The three years after
// are those in which a time from the last of these days would end.
var easters = [...]uint16{
	330, 418, 410, 326, 415, // 1975 to 1979
	406, 419, 411, 403, 422, 407, 330, 419, 403, 326, // 1980 to 1989
	415, 331, 419, 411, 403, 416, 407, 330, 412, 404, // 1990 to 1999
	423, 415, 331, 420, 411, 327, 416, 408, 323, 412, // 2000 to 2009
	404, 424, 408, 331, 420, 405, 327, 416, 401, 421, // 2010 to 2019
	412, 404, 417, 409, 331, 420, 405, 328, 416, 401, // 2020 to 2029
	421, 413, 328, 417, 409, 325, 413, 405, 425, 410, // 2030 to 2039
	401, 421, 406, 329, 417, 409, 325, 414, 405, 418, // 2040 to 2049
	410, 402, 421, 406, 329, 418, 402, 422, 414, 330, // 2050 to 2059
	418, 410, 326, 415, 406, 329, 411, 403, 422, 414, // 2060 to 2069
	330, 419, 410, 326, 415, 407, 419, 411, 403, 423, // 2070 to 2079
	407, 330, 419, 404, 326, 415, 331, 420, 411, 403, // 2080 to 2089
	416, 408, 330, 412, 404, 424, 415, 331, 420, 412, // 2090 to 2099
	328, 417, 409, 325, // 2100 to 2103
}
