package limitation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/limitation"
)

// restDays is the test's own calendar: every day of 1975-2100 on which 2 § moves a
// last day, written down year by year from the two acts, with Easter by another
// method than the code's. It is indexed by the number that a Date is.
var restDays = func() (days [2102 << 9]bool) {
	for year := 1975; year <= 2101; year++ {
		add := func(month time.Month, day int) { days[vard.NewDate(year, month, day)] = true }
		add(time.January, 1)
		add(time.January, 6)
		add(time.May, 1)
		add(time.December, 24)
		add(time.December, 25)
		add(time.December, 26)
		add(time.December, 31)
		easter := gaussEaster(year)
		for _, after := range []int{-2, 0, 1, 39, 49} {
			days[easter.AddDays(after)] = true
		}
		if year < 2005 {
			days[easter.AddDays(50)] = true
		} else {
			add(time.June, 6)
		}
		for day := vard.NewDate(year, time.January, 1); day.Year() == year; day = day.AddDays(1) {
			switch day.Time().Weekday() {
			case time.Saturday, time.Sunday:
				days[day] = true
			}
			if day.Month() == time.June && day.Day() >= 19 && day.Day() <= 25 && day.Time().Weekday() == time.Friday {
				days[day] = true // Midsummer Eve
			}
		}
	}
	return days
}()

// gaussEaster is Easter Day by the rule of Gauss with its constants for 1900-2199.
func gaussEaster(year int) vard.Date {
	m, n := 24, 5
	if year >= 2100 {
		n = 6
	}
	a, b, c := year%19, year%4, year%7
	d := (19*a + m) % 30
	e := (2*b + 4*c + 6*d + n) % 7
	if d == 29 && e == 6 || d == 28 && e == 6 && (11*m+11)%30 < 19 {
		e -= 7
	}
	return vard.NewDate(year, time.March, 22).AddDays(d + e)
}

// TestSpecEveryDay holds every day of the calendar against the list of the test.
func TestSpecEveryDay(t *testing.T) {
	last := vard.MustDate("2100-12-31")
	for d := vard.MustDate("1975-01-01"); d <= last; d = d.AddDays(1) {
		off, err := NonWorking(d)
		require.NoError(t, err)
		require.Equal(t, restDays[d], off, d)
		next, err := NextWeekday(d)
		if movedTo(d) > last {
			require.ErrorIs(t, err, vard.AfterHorizon)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, movedTo(d), next, d)
	}
}
