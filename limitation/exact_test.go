package limitation

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/vardregler/vard"
)

// The days that the law writes as numbers are days of the calendar.
func TestDaysOfTheLaw(t *testing.T) {
	for _, day := range []struct {
		written     vard.Date
		year, month int
		day         int
	}{
		{firstDay, 1975, 1, 1},
		{lastDay, 2100, 12, 31},
		{firstOfAct, 1997, 1, 1},
		{firstOf2015, 2015, 1, 1},
		{lastCause, 2090, 12, 30},
		{lastFinal, 2099, 12, 30},
		{lastChange, 2097, 12, 30},
		{lastPosition, 2100, 6, 30},
		{regimeDays[Before1997].first, 1975, 1, 1},
		{regimeDays[Before1997].last, 1996, 12, 31},
		{regimeDays[From1997].first, 1997, 1, 1},
		{regimeDays[From1997].last, 2014, 12, 31},
		{regimeDays[From2015].first, 2015, 1, 1},
		{regimeDays[From2015].last, 2100, 12, 31},
	} {
		assert.Equal(t, vard.NewDate(day.year, time.Month(day.month), day.day), day.written)
	}
}

// A claim of which every day is known is decided straight by the law, without a walk over
// completions: that is what makes it quick, and it says the same (TestExactDays). So
// every such claim that is allowed must be taken that way, up to the first and the last day.
func TestExactDaysAreNotWalked(t *testing.T) {
	on, notYet := vard.On, vard.NotYet()
	claim := func(caused, noticeable, linked, insurer, reported, provider, final, action vard.Moment) Claim {
		return Claim{Caused: caused, Aware: Awareness{noticeable, linked, insurer}, Reported: reported, ReportedToProvider: provider, FinalPosition: final, Action: action}
	}
	day := vard.NewDate(2020, time.March, 5)
	next, last := day.AddDays(1), vard.NewDate(2026, time.November, 20)
	for name, c := range map[string]struct {
		claim Claim
		on    vard.Date
	}{
		"all on one day": {claim(on(day), on(day), on(day), on(day), on(day), on(day), on(day), on(day)), day},
		"all but the cause on the day of assessment": {claim(on(day), on(last), on(last), on(last), on(last), on(last), on(last), on(last)), last},
		"nothing has happened":                       {claim(on(day), notYet, notYet, notYet, notYet, notYet, notYet, notYet), last},
		"nothing has happened, caused today":         {claim(on(last), notYet, notYet, notYet, notYet, notYet, notYet, notYet), last},
		"a final position on the next day":           {claim(on(day), on(day), on(next), on(day), on(day), on(next), on(next), notYet), last},
		"the first day of the insurance":             {claim(on(firstDay), on(firstDay), on(firstDay), on(firstDay), on(firstDay), on(firstDay), on(firstDay), on(firstDay)), firstDay},
		"the last cause":                             {claim(on(lastCause), on(lastCause), on(lastCause), on(lastCause), on(lastCause), on(lastCause), on(lastCause), on(lastCause)), lastDay},
		"the last final position":                    {claim(on(lastCause), on(lastCause), on(lastCause), on(lastCause), on(lastFinal), on(lastDay), on(lastFinal), on(lastDay)), lastDay},
		"what is presumed":                           {claim(on(day), on(day), on(day), on(day), on(day), on(day), vard.Moment{}, vard.Moment{}), last},
		"nothing of a reconsideration":               {Claim{Caused: on(day), Aware: Awareness{on(day), on(day), on(day)}, Reported: on(day), ReportedToProvider: notYet, Reconsideration: Reconsideration{Changed: notYet}}, last},
	} {
		var h history
		assert.True(t, c.claim.exact(c.on, &h, false), name)
		d, err := Assess(c.claim, c.on)
		assert.NoError(t, err, name)
		assert.True(t, d.exactly(&h), name)
	}
}

// The times of years end as every time set in years does, also from a leap day.
func TestTimesOfYearsEndAsYearsDo(t *testing.T) {
	for day := firstDay; day <= lastDay; day = day.AddDays(1) {
		for years, p := range map[int]period{1: oneYear, 3: threeYears, 10: tenYears} {
			assert.Equal(t, day.AddYears(years), p.yearsAfter(day))
		}
	}
	assert.Equal(t, never, tenYears.yearsAfter(never))
}

// Every year in which a time can end has its Easter Day, and that is a Sunday.
func TestEveryEasterIsASunday(t *testing.T) {
	last := firstDay.Year() + len(easters) - 1
	assert.Equal(t, threeYears.yearsAfter(lastDay).Year(), last)
	for i, easter := range easters {
		day := vard.NewDate(firstDay.Year()+i, time.Month(easter/100), int(easter%100))
		assert.Equal(t, time.Sunday, day.Weekday(), day)
	}
}
