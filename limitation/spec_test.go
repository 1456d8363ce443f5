package limitation_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/limitation"
)

// claim is a claim as a person writes it: days, months, years and intervals as text,
// "" for unknown.
type claim struct {
	caused                      string
	aware                       string // all three moments of awareness, where one day serves
	noticeable, linked, insurer string
	reported, toProvider        string
	final, changed              string
}

func (c claim) parse(t *testing.T) Claim {
	t.Helper()
	m := func(text string) (m vard.Moment) {
		if text != "" {
			var err error
			m, err = vard.ParseMoment(text)
			require.NoError(t, err, text)
		}
		return m
	}
	or := func(text string) vard.Moment {
		if text == "" {
			text = c.aware
		}
		return m(text)
	}
	return Claim{
		Caused:             m(c.caused),
		Aware:              Awareness{Noticeable: or(c.noticeable), Linked: or(c.linked), Insurer: or(c.insurer)},
		Reported:           m(c.reported),
		ReportedToProvider: m(c.toProvider),
		FinalPosition:      m(c.final),
		Changed:            m(c.changed),
	}
}

func day(t *testing.T, text string) vard.Date {
	t.Helper()
	d, err := vard.ParseDate(text)
	require.NoError(t, err, text)
	return d
}

// days writes a last day: once where strict and extended are the same.
func days(l LastDay) string {
	switch {
	case l.IsZero():
		return ""
	case l.Strict == l.Extended:
		return l.Strict.String()
	}
	return l.Strict.String() + " or " + l.Extended.String()
}

// Each row: the days of a claim, the day of assessment, what is decided, the moments
// that can still change it (in the order of the page), under which rules, and the
// earliest and the latest last day ("strict or extended", once where they are the
// same; the latest left out where it is the earliest).
var rows = []struct {
	id               string
	says             string
	cites            []vard.Statement
	claim            claim
	on               string
	outcome          Outcome
	possible         Outcomes // where undetermined
	missing          string
	rule             string
	earliest, latest string
}{
	// The newer rule: ten years from the cause.
	{id: "new-in-time", says: "Caused on 20 November 2016 and reported ten years later to the day, a Friday: in time.",
		cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.TidL1}, claim: claim{caused: "2016-11-20", reported: "2026-11-20"}, on: "2026-11-20",
		outcome: InTime, rule: "new", earliest: "2026-11-20"},
	{id: "new-day-before", says: "The day before the last day is in time.",
		cites: []vard.Statement{cite.LOF10}, claim: claim{caused: "2016-11-20", reported: "2026-11-19"}, on: "2026-11-20",
		outcome: InTime, rule: "new", earliest: "2026-11-20"},
	{id: "new-day-after", says: "The day after a last day that is a weekday is too late, though a Saturday.",
		cites: []vard.Statement{cite.LOF10, cite.LOF30}, claim: claim{caused: "2016-11-20", reported: "2026-11-21"}, on: "2026-11-21",
		outcome: Barred, rule: "new", earliest: "2026-11-20"},
	{id: "new-open", says: "Not reported, and this is the last day: open.",
		cites: []vard.Statement{cite.LOF10}, claim: claim{caused: "2016-11-20", reported: "not-yet"}, on: "2026-11-20",
		outcome: Open, rule: "new", earliest: "2026-11-20"},
	{id: "new-closed", says: "Not reported, and the last day was yesterday: too late.",
		cites: []vard.Statement{cite.LOF10, cite.LOF30}, claim: claim{caused: "2016-11-20", reported: "not-yet"}, on: "2026-11-21",
		outcome: Barred, rule: "new", earliest: "2026-11-20"},
	{id: "new-awareness-does-not-matter", says: "Under the newer rule it does not matter when the injury became known: not yet aware after ten years is too late.",
		cites: []vard.Statement{cite.LOF10, cite.PSL23}, claim: claim{caused: "2016-11-18", aware: "not-yet", reported: "not-yet"}, on: "2026-11-21",
		outcome: Barred, rule: "new", earliest: "2026-11-18"},
	{id: "new-late-awareness-in-time", says: "Known for nine years before it is reported: in time under the newer rule.",
		cites: []vard.Statement{cite.LOF10, cite.SFS20131091}, claim: claim{caused: "2015-03-02", aware: "2015-03-02", reported: "2024-03-04"}, on: "2026-11-21",
		outcome: InTime, rule: "new", earliest: "2025-03-02 or 2025-03-03"},

	// Which rule: the day of the cause decides, 31 December 2014 being the last of the older.
	{id: "last-old-day", says: "Caused on 31 December 2014: the older rule still, so the three years from knowledge count.",
		cites: []vard.Statement{cite.LOF05, cite.SFS20131091}, claim: claim{caused: "2014-12-31", aware: "2015-02-02", reported: "2018-02-05"}, on: "2018-02-05",
		outcome: Barred, rule: "old", earliest: "2018-02-02"},
	{id: "first-new-day", says: "Caused on 1 January 2015: the newer rule, so they do not.",
		cites: []vard.Statement{cite.LOF10, cite.SFS20131091}, claim: claim{caused: "2015-01-01", aware: "2015-02-02", reported: "2018-02-05"}, on: "2018-02-05",
		outcome: InTime, rule: "new", earliest: "2025-01-01 or 2025-01-02"},
	{id: "straddles-2015-decided", says: "Caused in the days around New Year 2015: both rules are in play, and in time under both.",
		cites: []vard.Statement{cite.LOF05, cite.LOF10, cite.SFS20131091}, claim: claim{caused: "2014-12-30/2015-01-02", aware: "2015-02-02", reported: "2018-02-02"}, on: "2018-03-01",
		outcome: InTime, rule: "old new", earliest: "2018-02-02", latest: "2025-01-02"},
	{id: "straddles-2015-open-question", says: "The same, reported a week later: too late under the older rule and in time under the newer, so the day of the cause is missing.",
		cites: []vard.Statement{cite.LOF05, cite.LOF10, cite.SFS20131091}, claim: claim{caused: "2014-12-30/2015-01-02", aware: "2015-02-02", reported: "2018-02-09"}, on: "2018-03-01",
		outcome: Undetermined, possible: Of(InTime, Barred), missing: "caused", rule: "old new", earliest: "2018-02-02", latest: "2025-01-02"},
	{id: "straddles-all", says: "A cause from 1996 to 2015 falls under all three sets of rules, in order of time.",
		cites: []vard.Statement{cite.Voluntary, cite.LOF05, cite.LOF10}, claim: claim{caused: "1996/2015", aware: "2015-12-31", reported: "not-yet"}, on: "2016-01-04",
		outcome: Undetermined, possible: Of(Open, Barred, Arguable), missing: "caused", rule: "voluntary old new", earliest: "2006-01-01", latest: "2025-12-31 or 2026-01-02"},

	// The older rule: three years from the latest of three moments, at most ten from the cause.
	{id: "old-in-time", says: "Caused in 2008, known on 20 March 2009, reported three years later to the day: in time.",
		cites: []vard.Statement{cite.LOF05, cite.PSL23old, cite.TidL1}, claim: claim{caused: "2008-05-06", aware: "2009-03-20", reported: "2012-03-20"}, on: "2012-03-20",
		outcome: InTime, rule: "old", earliest: "2012-03-20"},
	{id: "old-day-before", says: "The day before is in time.",
		cites: []vard.Statement{cite.LOF05}, claim: claim{caused: "2008-05-06", aware: "2009-03-20", reported: "2012-03-19"}, on: "2012-03-20",
		outcome: InTime, rule: "old", earliest: "2012-03-20"},
	{id: "old-day-after", says: "The day after, a Wednesday, is too late.",
		cites: []vard.Statement{cite.LOF05, cite.LOF30}, claim: claim{caused: "2008-05-06", aware: "2009-03-20", reported: "2012-03-21"}, on: "2012-03-21",
		outcome: Barred, rule: "old", earliest: "2012-03-20"},
	{id: "old-open", says: "Not reported on the last day of the three years: open.",
		cites: []vard.Statement{cite.LOF05}, claim: claim{caused: "2008-05-06", aware: "2009-03-20", reported: "not-yet"}, on: "2012-03-20",
		outcome: Open, rule: "old", earliest: "2012-03-20"},
	{id: "latest-noticeable", says: "The three years start when the injury is noticeable, where that is the latest of the three.",
		cites: []vard.Statement{cite.LOF05, cite.LOF06}, claim: claim{caused: "2008-05-06", noticeable: "2010-06-01", linked: "2009-03-20", insurer: "2009-04-01", reported: "2013-05-31"}, on: "2013-05-31",
		outcome: InTime, rule: "old", earliest: "2013-06-01 or 2013-06-03"},
	{id: "latest-linked", says: "The three years start on the day the link stood on a secure basis, where that is the latest: suspicion before that does not count.",
		cites: []vard.Statement{cite.LOF05, cite.LOF07, cite.NJA2000s285, cite.PSN201204}, claim: claim{caused: "2008-05-06", noticeable: "2008-05-07", linked: "2010-06-01", insurer: "2009-04-01", reported: "2013-05-31"}, on: "2013-05-31",
		outcome: InTime, rule: "old", earliest: "2013-06-01 or 2013-06-03"},
	{id: "latest-insurer", says: "The three years start when it is known which insurer to turn to, where that is the latest.",
		cites: []vard.Statement{cite.LOF05, cite.LOF08}, claim: claim{caused: "2008-05-06", noticeable: "2008-05-07", linked: "2009-03-20", insurer: "2010-06-01", reported: "2013-05-31"}, on: "2013-05-31",
		outcome: InTime, rule: "old", earliest: "2013-06-01 or 2013-06-03"},
	{id: "all-three-passed", says: "Three years from all three have passed: too late.",
		cites: []vard.Statement{cite.LOF05, cite.LOF06, cite.LOF07, cite.LOF08, cite.LOF30}, claim: claim{caused: "2008-05-06", noticeable: "2008-05-07", linked: "2009-03-20", insurer: "2010-06-01", reported: "2013-06-04"}, on: "2013-06-04",
		outcome: Barred, rule: "old", earliest: "2013-06-01 or 2013-06-03"},
	{id: "not-aware-yet", says: "Not aware yet: the three years have not started, and the ten years decide.",
		cites: []vard.Statement{cite.LOF05, cite.LOF09}, claim: claim{caused: "2008-05-06", noticeable: "2008-05-07", linked: "not-yet", insurer: "2008-06-01", reported: "not-yet"}, on: "2018-05-08",
		outcome: Barred, rule: "old", earliest: "2018-05-06 or 2018-05-07"},
	{id: "ten-years-end-it", says: "Aware two years before the ten years end: only those two years are left.",
		cites: []vard.Statement{cite.LOF09, cite.PSL23old}, claim: claim{caused: "2005-06-08", aware: "2013-06-07", reported: "2015-06-08"}, on: "2015-06-08",
		outcome: InTime, rule: "old", earliest: "2015-06-08"},
	{id: "ten-years-ended", says: "The day after the ten years it is too late, though only two years have passed since the injury was known.",
		cites: []vard.Statement{cite.LOF09, cite.LOF30}, claim: claim{caused: "2005-06-08", aware: "2013-06-07", reported: "2015-06-09"}, on: "2015-06-09",
		outcome: Barred, rule: "old", earliest: "2015-06-08"},
	{id: "three-end-with-ten", says: "Aware seven years after the cause: both times end on the same day.",
		cites: []vard.Statement{cite.LOF05, cite.LOF09}, claim: claim{caused: "2005-06-08", aware: "2012-06-08", reported: "not-yet"}, on: "2015-06-08",
		outcome: Open, rule: "old", earliest: "2015-06-08"},
	{id: "old-long-ended", says: "No unreported injury under the older rule can be in time today, whenever it was discovered.",
		cites: []vard.Statement{cite.LOF09, cite.PSN200902}, claim: claim{caused: "../2014-12-31", reported: "not-yet"}, on: "2026-11-21",
		outcome: Barred, rule: "voluntary old", earliest: "1978-01-01", latest: "2024-12-31 or 2025-01-02"},

	// The voluntary conditions of 1975-1996.
	{id: "voluntary", says: "Caused in 1996: the voluntary conditions, with the same three and ten years.",
		cites: []vard.Statement{cite.Voluntary, cite.PSN200505, cite.LOF05}, claim: claim{caused: "1996-12-31", aware: "1998-02-02", reported: "2001-02-02"}, on: "2001-02-02",
		outcome: InTime, rule: "voluntary", earliest: "2001-02-02"},
	{id: "voluntary-not-extended", says: "A last day on a Saturday is not moved: a contract is no act of law.",
		cites: []vard.Statement{cite.Voluntary, cite.TidL2}, claim: claim{caused: "1996-12-31", aware: "1998-02-03", reported: "2001-02-05"}, on: "2001-02-05",
		outcome: Barred, rule: "voluntary", earliest: "2001-02-03"},
	{id: "old-extended", says: "The same days after a cause one day later, under the act: the next weekday is arguable.",
		cites: []vard.Statement{cite.PSL23old, cite.TidL2}, claim: claim{caused: "1997-01-01", aware: "1998-02-03", reported: "2001-02-05"}, on: "2001-02-05",
		outcome: Arguable, rule: "old", earliest: "2001-02-03 or 2001-02-05"},
	{id: "same-last-day-either-side-of-1997", says: "Caused in the days around New Year 1997, the last day a Saturday, reported on Monday: too late under the conditions, arguable under the act.",
		cites: []vard.Statement{cite.Voluntary, cite.PSL23old, cite.TidL2}, claim: claim{caused: "1996-12-31/1997-01-01", aware: "1998-02-03", reported: "2001-02-05"}, on: "2001-02-05",
		outcome: Undetermined, possible: Of(Arguable, Barred), missing: "caused", rule: "voluntary old", earliest: "2001-02-03", latest: "2001-02-03 or 2001-02-05"},
	{id: "first-day-of-insurance", says: "The insurance began on 1 January 1975.",
		cites: []vard.Statement{cite.Voluntary}, claim: claim{caused: "1975-01-01", aware: "1975-01-01", reported: "1978-01-01"}, on: "1978-01-01",
		outcome: InTime, rule: "voluntary", earliest: "1978-01-01"},
	{id: "cut-at-1975", says: "A cause somewhere from 1970 to 1976 is taken to lie from 1975 on.",
		cites: []vard.Statement{cite.Voluntary}, claim: claim{caused: "1970/1976", aware: "1977-06-01", reported: "1988-01-04"}, on: "1990-01-01",
		outcome: Barred, rule: "voluntary", earliest: "1980-06-01"},

	// A last day that is no weekday.
	{id: "saturday-on", says: "The last day is a Saturday: reported on it, in time.",
		cites: []vard.Statement{cite.LOF10, cite.TidL2}, claim: claim{caused: "2016-11-21", reported: "2026-11-21"}, on: "2026-11-23",
		outcome: InTime, rule: "new", earliest: "2026-11-21 or 2026-11-23"},
	{id: "saturday-sunday", says: "On the Sunday after it: arguable.",
		cites: []vard.Statement{cite.TidL2}, claim: claim{caused: "2016-11-21", reported: "2026-11-22"}, on: "2026-11-23",
		outcome: Arguable, rule: "new", earliest: "2026-11-21 or 2026-11-23"},
	{id: "saturday-monday", says: "On the Monday after it, the next weekday: arguable.",
		cites: []vard.Statement{cite.TidL2}, claim: claim{caused: "2016-11-21", reported: "2026-11-23"}, on: "2026-11-23",
		outcome: Arguable, rule: "new", earliest: "2026-11-21 or 2026-11-23"},
	{id: "saturday-tuesday", says: "On the Tuesday: too late on every reading.",
		cites: []vard.Statement{cite.TidL2, cite.LOF30}, claim: claim{caused: "2016-11-21", reported: "2026-11-24"}, on: "2026-11-24",
		outcome: Barred, rule: "new", earliest: "2026-11-21 or 2026-11-23"},
	{id: "saturday-not-reported", says: "Not reported on the Monday: arguable, so there is still a point in reporting today.",
		cites: []vard.Statement{cite.TidL2}, claim: claim{caused: "2016-11-21", reported: "not-yet"}, on: "2026-11-23",
		outcome: Arguable, rule: "new", earliest: "2026-11-21 or 2026-11-23"},
	{id: "christmas-run", says: "A last day on Christmas Eve 2025 moves past Christmas Day, the day after it and a weekend, to Monday 29 December.",
		cites: []vard.Statement{cite.TidL2, cite.HelgL}, claim: claim{caused: "2015-12-24", reported: "2025-12-29"}, on: "2025-12-30",
		outcome: Arguable, rule: "new", earliest: "2025-12-24 or 2025-12-29"},
	{id: "leap-day", says: "Ten years from 29 February 2016 end on 28 February 2026, a Saturday.",
		cites: []vard.Statement{cite.TidL1}, claim: claim{caused: "2016-02-29", reported: "2026-02-28"}, on: "2026-03-02",
		outcome: InTime, rule: "new", earliest: "2026-02-28 or 2026-03-02"},
	{id: "leap-day-after", says: "1 March 2026 is after it: arguable, not in time.",
		cites: []vard.Statement{cite.TidL1, cite.TidL2}, claim: claim{caused: "2016-02-29", reported: "2026-03-01"}, on: "2026-03-02",
		outcome: Arguable, rule: "new", earliest: "2026-02-28 or 2026-03-02"},
	{id: "leap-day-three-years", says: "Three years from knowledge on 29 February 2012 end on 28 February 2015, a Saturday, moved to Monday 2 March.",
		cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF05}, claim: claim{caused: "2010-01-04", aware: "2012-02-29", reported: "2015-03-02"}, on: "2015-03-02",
		outcome: Arguable, rule: "old", earliest: "2015-02-28 or 2015-03-02"},
	{id: "last-old-cause", says: "Ten years from 31 December 2014 end on New Year's Eve 2024, moved to Thursday 2 January 2025.",
		cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF09}, claim: claim{caused: "2014-12-31", aware: "not-yet", reported: "not-yet"}, on: "2025-01-02",
		outcome: Arguable, rule: "old", earliest: "2024-12-31 or 2025-01-02"},
	{id: "first-new-cause", says: "Ten years from 1 January 2015 end on New Year's Day 2025, moved to the same Thursday.",
		cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF10}, claim: claim{caused: "2015-01-01", aware: "not-yet", reported: "not-yet"}, on: "2025-01-03",
		outcome: Barred, rule: "new", earliest: "2025-01-01 or 2025-01-02"},
	{id: "last-old-cause-on", says: "The last cause of the older rule, reported on New Year's Eve 2024, the strict last day: in time.",
		cites: []vard.Statement{cite.TidL1, cite.LOF09}, claim: claim{caused: "2014-12-31", aware: "2024-06-03", reported: "2024-12-31"}, on: "2026-11-21",
		outcome: InTime, rule: "old", earliest: "2024-12-31 or 2025-01-02"},
	{id: "last-old-cause-between", says: "Reported on the Thursday to which it moves: arguable.",
		cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF09}, claim: claim{caused: "2014-12-31", aware: "2024-06-03", reported: "2025-01-02"}, on: "2026-11-21",
		outcome: Arguable, rule: "old", earliest: "2024-12-31 or 2025-01-02"},
	{id: "last-old-cause-after", says: "Reported on the Friday: too late.",
		cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF09, cite.LOF30}, claim: claim{caused: "2014-12-31", aware: "2024-06-03", reported: "2025-01-03"}, on: "2026-11-21",
		outcome: Barred, rule: "old", earliest: "2024-12-31 or 2025-01-02"},
	{id: "first-new-cause-on", says: "The first cause of the newer rule, reported on New Year's Day 2025, the strict last day: in time.",
		cites: []vard.Statement{cite.TidL1, cite.LOF10}, claim: claim{caused: "2015-01-01", reported: "2025-01-01"}, on: "2026-11-21",
		outcome: InTime, rule: "new", earliest: "2025-01-01 or 2025-01-02"},
	{id: "first-new-cause-between", says: "Reported on the Thursday after it: arguable.",
		cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF10}, claim: claim{caused: "2015-01-01", reported: "2025-01-02"}, on: "2026-11-21",
		outcome: Arguable, rule: "new", earliest: "2025-01-01 or 2025-01-02"},
	{id: "first-new-cause-after", says: "Reported on the Friday: too late.",
		cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF10, cite.LOF30}, claim: claim{caused: "2015-01-01", reported: "2025-01-03"}, on: "2026-11-21",
		outcome: Barred, rule: "new", earliest: "2025-01-01 or 2025-01-02"},
	{id: "provider-in-time-insurer-late", says: "The care provider was told in time and the insurer a month too late: too late by the page, which counts the report to the insurer. An action can be brought all the same; see the findings.",
		cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23}, claim: claim{caused: "2016-03-01", toProvider: "2026-02-27", reported: "2026-04-01", final: "2026-06-24"}, on: "2026-11-21",
		outcome: Barred, rule: "new", earliest: "2026-03-01 or 2026-03-02"},

	// Days that are not known exactly.
	{id: "nothing-known", says: "Nothing is known: every moment matters, and there is no last day.",
		cites: []vard.Statement{cite.LOF05, cite.LOF10}, claim: claim{}, on: "2026-11-21",
		outcome: Undetermined, possible: Of(Open, InTime, Arguable, Barred), missing: "caused aware.noticeable aware.linked aware.insurer reported", rule: "voluntary old new"},
	{id: "month-in-time", says: "Caused in March 2013, known in May 2013, reported in April 2016: in time on every day that these can be.",
		cites: []vard.Statement{cite.LOF05}, claim: claim{caused: "2013-03", aware: "2013-05", reported: "2016-04"}, on: "2026-11-21",
		outcome: InTime, rule: "old", earliest: "2016-05-01 or 2016-05-02", latest: "2016-05-31"},
	{id: "month-barred", says: "Reported in June 2016 instead: too late on every day.",
		cites: []vard.Statement{cite.LOF05, cite.LOF30}, claim: claim{caused: "2013-03", aware: "2013-05", reported: "2016-06"}, on: "2026-11-21",
		outcome: Barred, rule: "old", earliest: "2016-05-01 or 2016-05-02", latest: "2016-05-31"},
	{id: "month-undetermined", says: "Reported in May 2016: it turns on each of the three days of awareness and on the report, but not on the cause.",
		cites: []vard.Statement{cite.LOF05}, claim: claim{caused: "2013-03", aware: "2013-05", reported: "2016-05"}, on: "2026-11-21",
		outcome: Undetermined, possible: Of(InTime, Arguable, Barred), missing: "aware.noticeable aware.linked aware.insurer reported", rule: "old", earliest: "2016-05-01 or 2016-05-02", latest: "2016-05-31"},
	{id: "one-awareness-decides", says: "The link is known to be the latest of the three, so the two others are not asked for.",
		cites: []vard.Statement{cite.LOF07}, claim: claim{caused: "2013-03", noticeable: "2013-03", linked: "2013-05", insurer: "2013-04", reported: "2016-05-10"}, on: "2026-11-21",
		outcome: Undetermined, possible: Of(InTime, Barred), missing: "aware.linked", rule: "old", earliest: "2016-05-01 or 2016-05-02", latest: "2016-05-31"},
	{id: "not-yet-makes-others-idle", says: "Not yet aware of the insurer: the three years have not started, so the unknown others do not matter.",
		cites: []vard.Statement{cite.LOF05, cite.LOF08, cite.LOF09}, claim: claim{caused: "2008-05-06", insurer: "not-yet", reported: "2016-05-10"}, on: "2016-05-11",
		outcome: InTime, rule: "old", earliest: "2018-05-06 or 2018-05-07"},
	{id: "awareness-unknown", says: "Nothing known of awareness, reported in the fifth year: each of the three moments alone can decide.",
		cites: []vard.Statement{cite.LOF05, cite.LOF06, cite.LOF07, cite.LOF08}, claim: claim{caused: "2008-05-06", reported: "2013-02-04"}, on: "2026-11-21",
		outcome: Undetermined, possible: Of(InTime, Arguable, Barred), missing: "aware.noticeable aware.linked aware.insurer", rule: "old", earliest: "2011-05-06", latest: "2018-05-06 or 2018-05-07"},
	{id: "awareness-unknown-early-report", says: "Nothing known of awareness, reported within three years of the cause: in time whatever it was.",
		cites: []vard.Statement{cite.LOF05, cite.LOF09}, claim: claim{caused: "2008-05-06", reported: "2011-05-06"}, on: "2026-11-21",
		outcome: InTime, rule: "old", earliest: "2011-05-06", latest: "2018-05-06 or 2018-05-07"},
	{id: "awareness-not-before-cause", says: "Awareness before June 2012 cannot lie before the cause in May 2012: the three years end in May 2015 at the earliest.",
		cites: []vard.Statement{cite.LOF05}, claim: claim{caused: "2012-05-10", aware: "../2012-05-31", reported: "2015-05-08"}, on: "2026-11-21",
		outcome: InTime, rule: "old", earliest: "2015-05-10 or 2015-05-11", latest: "2015-05-31 or 2015-06-01"},
	{id: "cause-not-after-report", says: "A cause in 2016 and a report in June 2016: the cause lies before the end of June.",
		cites: []vard.Statement{cite.LOF10}, claim: claim{caused: "2016", reported: "2016-06"}, on: "2026-11-21",
		outcome: InTime, rule: "new", earliest: "2026-01-01 or 2026-01-02", latest: "2026-06-30"},
	{id: "cut-at-assessment", says: "A cause in 2016, assessed on 1 March 2016: it lies on that day at the latest.",
		cites: []vard.Statement{cite.LOF10}, claim: claim{caused: "2016", reported: "not-yet"}, on: "2016-03-01",
		outcome: Open, rule: "new", earliest: "2026-01-01 or 2026-01-02", latest: "2026-03-01 or 2026-03-02"},
	{id: "report-unknown", says: "Nobody knows if it was reported, the ten years have passed: the report is missing.",
		cites: []vard.Statement{cite.LOF10}, claim: claim{caused: "2016-11-18"}, on: "2026-11-21",
		outcome: Undetermined, possible: Of(InTime, Barred), missing: "reported", rule: "new", earliest: "2026-11-18"},
	{id: "report-unknown-in-time-or-open", says: "The ten years have not passed: open or in time, which only the report tells.",
		cites: []vard.Statement{cite.LOF10}, claim: claim{caused: "2017-11-20"}, on: "2026-11-21",
		outcome: Undetermined, possible: Of(Open, InTime), missing: "reported", rule: "new", earliest: "2027-11-20 or 2027-11-22"},
	{id: "cause-unknown-report-known", says: "The cause is unknown, reported in 2010: it is some day before that, and there is no last day to tell.",
		cites: []vard.Statement{cite.LOF05, cite.LOF09}, claim: claim{aware: "2009-01-07", reported: "2010-06-01"}, on: "2026-11-21",
		outcome: Undetermined, possible: Of(InTime, Barred), missing: "caused", rule: "voluntary old"},
	{id: "half-open-cause", says: "Caused in 2017 or later: in time whenever it was.",
		cites: []vard.Statement{cite.LOF10}, claim: claim{caused: "2017-01-01/..", reported: "2026-11-02"}, on: "2026-11-21",
		outcome: InTime, rule: "new", earliest: "2027-01-01 or 2027-01-04", latest: "2036-11-02 or 2036-11-03"},
	{id: "arguable-for-every-day", says: "Caused on Monday 21 or Tuesday 22 November 2016, so that the last day is a Saturday or the Sunday after it, reported on the Monday: arguable for both.",
		cites: []vard.Statement{cite.TidL2}, claim: claim{caused: "2016-11-21/2016-11-22", reported: "2026-11-23"}, on: "2026-11-23",
		outcome: Arguable, rule: "new", earliest: "2026-11-21 or 2026-11-23", latest: "2026-11-22 or 2026-11-23"},
	{id: "leap-day-is-no-last-day", says: "Sunday 1 March 2020 is not arguable for a last day on Saturday 29 February, since ten years never end on one: the cause was on 28 February 2010 or on 1 March.",
		cites: []vard.Statement{cite.TidL1, cite.TidL2}, claim: claim{caused: "2010-02-28/2010-03-01", aware: "not-yet", reported: "2020-03-01"}, on: "2020-03-02",
		outcome: Undetermined, possible: Of(InTime, Barred), missing: "caused", rule: "old", earliest: "2020-02-28", latest: "2020-03-01 or 2020-03-02"},
	{id: "leap-day-in-a-weekend", says: "Monday 2 March 2020 is arguable for a last day on Sunday 1 March, and too late for one on Friday 28 February.",
		cites: []vard.Statement{cite.TidL1, cite.TidL2}, claim: claim{caused: "2010-02-28/2010-03-01", aware: "not-yet", reported: "2020-03-02"}, on: "2020-03-02",
		outcome: Undetermined, possible: Of(Arguable, Barred), missing: "caused", rule: "old", earliest: "2020-02-28", latest: "2020-03-01 or 2020-03-02"},
	{id: "other-moments-cut-the-cause", says: "Reported to the care provider on 2 January 2015: a cause around New Year lies before that.",
		cites: []vard.Statement{cite.LOF10}, claim: claim{caused: "2015-01-01/2015-12-31", toProvider: "2015-01-02", reported: "not-yet"}, on: "2025-02-03",
		outcome: Barred, rule: "new", earliest: "2025-01-01 or 2025-01-02", latest: "2025-01-02"},

	// Published decisions. Those of the pharmaceutical insurance (LSN 1994:4, 2013:2) rest
	// on other terms and are left out.
	{id: "PSN 2012:04", says: "Care in 2004; suspicion in March 2006 and a certificate asked for on 3 September 2007 are no knowledge, so on a secure basis at the earliest after that; reported on 7 October 2010: not barred where the link stood only from 7 October 2007.",
		cites: []vard.Statement{cite.PSN201204, cite.NJA2000s285, cite.LOF05, cite.LOF07}, claim: claim{caused: "2004", noticeable: "2006-08-31", linked: "2007-10-07/..", insurer: "2007-09-03", reported: "2010-10-07"}, on: "2012-01-01",
		outcome: InTime, rule: "old", earliest: "2010-10-07", latest: "2014-12-31 or 2015-01-02"},
	{id: "PSN 2012:04, the insurer's view", says: "Had the certificate asked for on 3 September 2007 been knowledge, the report of 7 October 2010 would be too late: that is what the insurer held and the Board did not.",
		cites: []vard.Statement{cite.PSN201204, cite.LOF07, cite.LOF30}, claim: claim{caused: "2004", noticeable: "2006-08-31", linked: "2007-09-03", insurer: "2007-09-03", reported: "2010-10-07"}, on: "2012-01-01",
		outcome: Barred, rule: "old", earliest: "2010-09-03"},
	{id: "as in PSN 2009:02", says: "The ten years run from the cause, also where the injury could not be known until later (the days are ours).",
		cites: []vard.Statement{cite.PSN200902, cite.LOF09}, claim: claim{caused: "1996-11", aware: "2007", reported: "2007"}, on: "2009-01-01",
		outcome: Barred, rule: "voluntary", earliest: "2006-11-01", latest: "2006-11-30"},
	{id: "Löf hepatitis C commitment 2002-05-30", says: "Infected by a transfusion before 1992, discovered and reported more than ten years later: too late under the rules, and paid only outside them (the days are ours).",
		cites: []vard.Statement{cite.LOF09, cite.Voluntary, cite.LOF30}, claim: claim{caused: "1975/1991", aware: "2002-01-01/2002-05-30", reported: "2002-01-01/2002-05-30"}, on: "2002-05-30",
		outcome: Barred, rule: "voluntary", earliest: "1985-01-01", latest: "2001-12-31"},
	{id: "as in PSN 2005:05", says: "An injury before 1997 follows the conditions of its year: reported within three years of knowledge and ten of the cause (the days are ours).",
		cites: []vard.Statement{cite.PSN200505, cite.Voluntary}, claim: claim{caused: "1991", aware: "1996-11", reported: "1999-10"}, on: "2005-01-01",
		outcome: InTime, rule: "voluntary", earliest: "1999-11-01", latest: "1999-11-30"},
}

func TestSpec(t *testing.T) {
	var coverage spec.Coverage
	for _, row := range rows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			c := row.claim.parse(t)
			d, err := Assess(c, day(t, row.on))
			require.NoError(t, err)
			assert.Equal(t, row.outcome, d.Outcome())
			for o := Open; o <= Barred; o++ {
				want := o == row.outcome || row.outcome == Undetermined && row.possible.Has(o)
				assert.Equal(t, want, d.Possible().Has(o), "%s is possible", o)
			}
			if row.outcome == Undetermined {
				assert.Equal(t, row.possible, d.Possible(), "possible")
			} else {
				assert.Equal(t, Of(row.outcome), d.Possible(), "possible")
			}
			assert.Equal(t, row.missing, strings.Join(spec.Names(d.Missing()), " "), "missing")
			assert.ElementsMatch(t, spec.Names(d.Missing()), spec.Names(d.Ask()), "ask")
			assert.Equal(t, row.rule, strings.Join(spec.Names(d.Regimes()), " "), "rule")
			earliest, latest := d.LastDay()
			if row.latest == "" {
				row.latest = row.earliest
			}
			assert.Equal(t, row.earliest, days(earliest), "earliest last day")
			assert.Equal(t, row.latest, days(latest), "latest last day")
			coverage.Note(d.Findings())
		})
	}
	for _, row := range findingRows {
		d, err := Assess(row.claim.parse(t), day(t, row.on))
		require.NoError(t, err)
		coverage.Note(d.Findings())
	}
	coverage.Check(t, Rules())
}

// Each row: what each rule that is in play finds.
var findingRows = []struct {
	id          string
	says        string
	cites       []vard.Statement
	claim       claim
	on          string
	met, notMet string // "" for none; what is named in neither is not in play or, below, not known
	unknown     string
}{
	{id: "old-met", says: "In time under the older rule: the clock of the link alone has not run out; of the others it has.",
		cites: []vard.Statement{cite.LOF05, cite.LOF06, cite.LOF07, cite.LOF08, cite.LOF09, cite.LOF30},
		claim: claim{caused: "2008-05-06", noticeable: "2008-05-07", linked: "2010-06-01", insurer: "2009-04-01", reported: "2013-05-31", changed: "not-yet"}, on: "2013-05-31",
		met: "three-years three-years-linked ten-years-older not-too-late strict-day", notMet: "three-years-noticeable three-years-insurer"},
	{id: "old-other-clocks", says: "The clock of what is noticeable and of the insurer can be the one that runs.",
		cites: []vard.Statement{cite.LOF06, cite.LOF08},
		claim: claim{caused: "2008-05-06", noticeable: "2010-06-01", linked: "2008-05-07", insurer: "2010-06-01", reported: "2013-05-31", changed: "not-yet"}, on: "2013-05-31",
		met: "three-years three-years-noticeable three-years-insurer ten-years-older not-too-late strict-day", notMet: "three-years-linked"},
	{id: "old-not-met", says: "Too late on both counts.",
		cites: []vard.Statement{cite.LOF05, cite.LOF09, cite.LOF30},
		claim: claim{caused: "2003-05-06", aware: "2008-05-07", reported: "2013-05-31", changed: "2010-03-01"}, on: "2013-05-31",
		met: "strict-day", notMet: "three-years three-years-noticeable three-years-linked three-years-insurer ten-years-older not-too-late reconsideration"},
	{id: "old-last-day", says: "Reported on the last of the ten years, a Monday: in time.",
		cites: []vard.Statement{cite.LOF09, cite.TidL1},
		claim: claim{caused: "2003-05-06", aware: "2012-05-07", reported: "2013-05-06", changed: "not-yet"}, on: "2013-05-06",
		met: "three-years three-years-noticeable three-years-linked three-years-insurer ten-years-older not-too-late strict-day"},
	{id: "old-day-after", says: "Reported the day after the ten years, a Tuesday: too late, though the three years still run.",
		cites: []vard.Statement{cite.LOF09, cite.LOF30, cite.TidL1},
		claim: claim{caused: "2003-05-06", aware: "2012-05-07", reported: "2013-05-07", changed: "not-yet"}, on: "2013-05-07",
		met: "three-years three-years-noticeable three-years-linked three-years-insurer strict-day", notMet: "ten-years-older not-too-late"},
	{id: "old-not-known", says: "What is not known is neither met nor not met.",
		cites: []vard.Statement{cite.LOF05},
		claim: claim{caused: "2008-05-06", noticeable: "2008-05-07", linked: "2009/2011", insurer: "2008-05-07", reported: "2013-05-31", changed: "not-yet"}, on: "2013-05-31",
		met: "ten-years-older strict-day", notMet: "three-years-noticeable three-years-insurer", unknown: "three-years three-years-linked not-too-late"},
	{id: "new-met", says: "In time under the newer rule: an action can be brought and the Board be asked until the final position has come and its time has passed.",
		cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23, cite.PSL17a, cite.RB13_4},
		claim: claim{caused: "2016-05-06", reported: "2017-01-09", toProvider: "not-yet", final: "not-yet", changed: "2024-05-06"}, on: "2026-11-21",
		met: "ten-years not-too-late strict-day action reconsideration board-opinion"},
	{id: "new-not-met", says: "Everything has run out.",
		cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL24, cite.SkL5_5, cite.PSL17a},
		claim: claim{caused: "2015-05-06", reported: "2025-05-09", toProvider: "not-yet", final: "2025-06-09", changed: "2019-05-06"}, on: "2026-11-21",
		met: "strict-day", notMet: "ten-years not-too-late action reconsideration board-opinion"},
	{id: "new-last-day", says: "Reported on the last of the ten years, a Wednesday: in time.",
		cites: []vard.Statement{cite.LOF10, cite.TidL1},
		claim: claim{caused: "2016-05-06", reported: "2026-05-06", toProvider: "not-yet", final: "not-yet", changed: "not-yet"}, on: "2026-05-06",
		met: "ten-years not-too-late strict-day action board-opinion"},
	{id: "new-day-after", says: "Reported the day after the ten years, a Thursday: too late.",
		cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.TidL1},
		claim: claim{caused: "2016-05-06", reported: "2026-05-07", toProvider: "not-yet", final: "not-yet", changed: "not-yet"}, on: "2026-05-07",
		met: "strict-day board-opinion", notMet: "ten-years not-too-late action"},
	{id: "new-open", says: "Not reported yet, and the ten years run: nothing has run out.",
		cites: []vard.Statement{cite.LOF10, cite.TidL2},
		claim: claim{caused: "2018-05-08", reported: "not-yet", toProvider: "not-yet", final: "not-yet", changed: "not-yet"}, on: "2026-11-21",
		met: "ten-years not-too-late strict-day action board-opinion"},
	{id: "arguable", says: "Reported on the Monday after a last day on a Saturday: not in time by the strict day, and whether it is too late is not settled.",
		cites: []vard.Statement{cite.TidL2, cite.HelgL, cite.SFS20041320, cite.LOF30},
		claim: claim{caused: "2016-11-21", reported: "2026-11-23", toProvider: "not-yet", final: "not-yet", changed: "not-yet"}, on: "2026-11-23",
		met: "board-opinion", notMet: "ten-years strict-day", unknown: "not-too-late action"},
	{id: "provider-in-time-insurer-late", says: "The page and the act side by side: the insurer heard too late, but the care provider in time, and six months from the final position have not passed.",
		cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23, cite.PSL17a},
		claim: claim{caused: "2016-03-01", toProvider: "2026-02-27", reported: "2026-04-01", final: "2026-06-24", changed: "not-yet"}, on: "2026-11-21",
		met: "strict-day action board-opinion", notMet: "ten-years not-too-late"},
	{id: "change-unknown", says: "Whether anything has changed is not known, so neither is whether reconsideration is open, though any change would be recent enough.",
		cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		claim: claim{caused: "2018-05-08", reported: "2020-05-06", final: "2020-11-06"}, on: "2026-11-21",
		met: "ten-years not-too-late strict-day action", notMet: "board-opinion", unknown: "reconsideration"},
	{id: "change-known-by-year", says: "Something changed in 2025: reconsideration is open, whichever day it was.",
		cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		claim: claim{caused: "2018-05-08", reported: "2020-05-06", final: "2020-11-06", changed: "2025"}, on: "2026-11-21",
		met: "ten-years not-too-late strict-day action reconsideration", notMet: "board-opinion"},
	{id: "straddling", says: "A cause on either side of New Year 2015 puts the rules of both in play, each judged where it applies.",
		cites: []vard.Statement{cite.LOF05, cite.LOF10, cite.SFS20131091},
		claim: claim{caused: "2014-12-30/2015-01-02", aware: "2015-02-02", reported: "2018-02-09", toProvider: "not-yet", final: "not-yet", changed: "not-yet"}, on: "2018-03-01",
		met: "ten-years-older ten-years strict-day action board-opinion", notMet: "three-years three-years-noticeable three-years-linked three-years-insurer", unknown: "not-too-late"},
}

func TestSpecFindings(t *testing.T) {
	for _, row := range findingRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			d, err := Assess(row.claim.parse(t), day(t, row.on))
			require.NoError(t, err)
			got := map[vard.Answer][]string{}
			for f := range d.Findings() {
				got[f.Met] = append(got[f.Met], strings.TrimPrefix(f.Rule.ID(), "limitation."))
			}
			assert.Equal(t, row.met, strings.Join(got[vard.Yes], " "), "met")
			assert.Equal(t, row.notMet, strings.Join(got[vard.No], " "), "not met")
			assert.Equal(t, row.unknown, strings.Join(got[vard.Unknown], " "), "not known")
		})
	}
}

// Each row: a claim that is refused, and why.
var refusals = []struct {
	id    string
	says  string
	cites []vard.Statement
	claim claim
	on    string
	field string
	code  vard.Code
	other string
}{
	{id: "no-day", says: "Without a day of assessment nothing is decided.", on: "", field: "on", code: vard.MissingDate},
	{id: "assessed-before-1975", says: "Assessed on the last day before the insurance began.", on: "1974-12-31", field: "on", code: vard.Before1975},
	{id: "assessed-after-2100", says: "Assessed on the first day after the last year whose holidays are known.", on: "2101-01-01", field: "on", code: vard.AfterHorizon},
	{id: "cause-before-1975", says: "Caused on the last day before the insurance began.", cites: []vard.Statement{cite.Voluntary},
		claim: claim{caused: "1974-12-31"}, on: "2026-11-21", field: "caused", code: vard.Before1975},
	{id: "cause-leaves-no-day", says: "A half-open cause before 1975 leaves no day.", cites: []vard.Statement{cite.Voluntary},
		claim: claim{caused: "../1974-12-31"}, on: "2026-11-21", field: "caused", code: vard.Before1975},
	{id: "report-before-1975", says: "A report before 1975 leaves no day for the cause, which is not known.", cites: []vard.Statement{cite.Voluntary},
		claim: claim{reported: "1974-12-31"}, on: "2026-11-21", field: "reported", code: vard.Before1975},
	{id: "cut-cause-report-before-1975", says: "A cause from 1970 to 1980 and a report in 1974: the cause would lie before 1975.", cites: []vard.Statement{cite.Voluntary},
		claim: claim{caused: "1970/1980", reported: "1974-06-01"}, on: "2026-11-21", field: "reported", code: vard.Before1975},
	{id: "cause-after-horizon", says: "A cause whose last day, moved to a weekday, would lie after 2100.", claim: claim{caused: "2090-12-31"}, on: "2091-01-01", field: "caused", code: vard.AfterHorizon},
	{id: "any-cause-after-horizon", says: "A cause that is not known may be such a day.", on: "2090-12-31", field: "on", code: vard.AfterHorizon},
	{id: "final-after-horizon", says: "A final position whose year ends after 2100.", claim: claim{caused: "2080", final: "2099-12-31"}, on: "2099-12-31", field: "finalPosition", code: vard.AfterHorizon},
	{id: "change-after-horizon", says: "A change whose three years end after 2100.", claim: claim{caused: "2080", changed: "2097-12-31"}, on: "2097-12-31", field: "changed", code: vard.AfterHorizon},
	{id: "cause-not-yet", says: "The cause has happened.", claim: claim{caused: "not-yet"}, on: "2026-11-21", field: "caused", code: vard.ImpossibleOrder},
	{id: "cause-tomorrow", says: "A cause after the day of assessment.", claim: claim{caused: "2026-11-22"}, on: "2026-11-21", field: "caused", code: vard.AfterAssessment},
	{id: "report-tomorrow", says: "A report after the day of assessment.", claim: claim{reported: "2026-11-22/.."}, on: "2026-11-21", field: "reported", code: vard.AfterAssessment},
	{id: "aware-before-cause", says: "Awareness the day before the cause.", cites: []vard.Statement{cite.LOF05},
		claim: claim{caused: "2013-03", linked: "2013-02-28"}, on: "2026-11-21", field: "aware.linked", code: vard.ImpossibleOrder, other: "caused"},
	{id: "report-before-cause", says: "A report the day before the cause.", claim: claim{caused: "2013-03", reported: "2013-02-28"}, on: "2026-11-21", field: "reported", code: vard.ImpossibleOrder, other: "caused"},
	{id: "final-before-cause", says: "A final position before the cause.", claim: claim{caused: "2013-03", final: "2012"}, on: "2026-11-21", field: "finalPosition", code: vard.ImpossibleOrder, other: "caused"},
}

func TestSpecRefusals(t *testing.T) {
	for _, row := range refusals {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			var on vard.Date
			if row.on != "" {
				on = day(t, row.on)
			}
			d, err := Assess(row.claim.parse(t), on)
			var refused *vard.Error
			require.ErrorAs(t, err, &refused)
			assert.Equal(t, vard.Error{Field: row.field, Code: row.code, Other: row.other}, *refused)
			assert.Equal(t, Decision{}, d)
		})
	}
	t.Run("between-reversed: An interval that ends before it begins is refused.", func(t *testing.T) {
		_, err := Assess(Claim{Reported: vard.Between(day(t, "2013-03-02"), day(t, "2013-03-01"))}, day(t, "2026-11-21"))
		assert.ErrorIs(t, err, vard.ImpossibleOrder)
	})
	for _, row := range []struct {
		id, says string
		claim    claim
		on       string
	}{
		{"horizon-cause", "The last cause whose last day is known, 30 December 2090, is decided.", claim{caused: "2090-12-30"}, "2100-12-31"},
		{"horizon-any-cause", "So is a cause that is not known, on that day.", claim{}, "2090-12-30"},
		{"horizon-final", "And a final position received on 30 December 2099.", claim{caused: "2080", final: "2099-12-30"}, "2100-12-31"},
		{"horizon-change", "And a change on 30 December 2097.", claim{caused: "2080", changed: "2097-12-30"}, "2100-12-31"},
		{"horizon-start", "The first day of the insurance can be the day of assessment.", claim{caused: "1975-01-01"}, "1975-01-01"},
		{"on-the-cause", "Everything can happen on the day of the cause, and that day be the day of assessment.", claim{caused: "2016-05-06", aware: "2016-05-06", reported: "2016-05-06", toProvider: "2016-05-06", final: "2016-05-06", changed: "2016-05-06"}, "2016-05-06"},
	} {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			_, err := Assess(row.claim.parse(t), day(t, row.on))
			assert.NoError(t, err)
		})
	}
}

// Each row: whether a moment alone can turn one of the outcomes into one of the others,
// for who does not care about all differences.
var turnRows = []struct {
	id     string
	says   string
	cites  []vard.Statement
	claim  claim
	on     string
	moment int
	a, b   Outcomes
	turns  bool
}{
	{id: "report-barred", says: "The day of the report in May 2016 can make the claim barred rather than in time.", cites: []vard.Statement{cite.LOF05},
		claim: claim{caused: "2013-03", aware: "2013-05", reported: "2016-05"}, on: "2026-11-21", moment: Reported, a: Of(InTime), b: Of(Barred), turns: true},
	{id: "report-barred-reversed", says: "In whichever order one asks.", cites: []vard.Statement{cite.LOF05},
		claim: claim{caused: "2013-03", aware: "2013-05", reported: "2016-05"}, on: "2026-11-21", moment: Reported, a: Of(Barred), b: Of(InTime, Open), turns: true},
	{id: "report-open", says: "It was reported, so nothing makes it open.", cites: []vard.Statement{cite.LOF05},
		claim: claim{caused: "2013-03", aware: "2013-05", reported: "2016-05"}, on: "2026-11-21", moment: Reported, a: Of(Open), b: Of(Barred, InTime, Arguable), turns: false},
	{id: "cause-idle", says: "The cause decides nothing.", cites: []vard.Statement{cite.LOF05},
		claim: claim{caused: "2013-03", aware: "2013-05", reported: "2016-05"}, on: "2026-11-21", moment: Caused, a: Of(InTime), b: Of(Barred, Arguable), turns: false},
	{id: "open-or-in-time", says: "Whether it was reported decides between open and in time, and nobody needs to ask who takes these for one.", cites: []vard.Statement{cite.LOF10},
		claim: claim{caused: "2017-11-20"}, on: "2026-11-21", moment: Reported, a: Of(Open, InTime), b: Of(Barred, Arguable), turns: false},
	{id: "open-from-in-time", says: "Who tells them apart asks.", cites: []vard.Statement{cite.LOF10},
		claim: claim{caused: "2017-11-20"}, on: "2026-11-21", moment: Reported, a: Of(Open), b: Of(InTime), turns: true},
	{id: "decided", says: "Where all is decided nothing turns.", cites: []vard.Statement{cite.LOF10},
		claim: claim{caused: "2017-11-20", reported: "2018"}, on: "2026-11-21", moment: Reported, a: Of(Open, InTime, Arguable, Barred), b: Of(Open, InTime, Arguable, Barred), turns: false},
	{id: "final-position-idle", says: "The moments of the act's own dates never turn the page's answer.", cites: []vard.Statement{cite.PSL23},
		claim: claim{}, on: "2026-11-21", moment: FinalPosition, a: Of(Open, InTime, Arguable, Barred), b: Of(Open, InTime, Arguable, Barred), turns: false},
}

func TestSpecTurns(t *testing.T) {
	for _, row := range turnRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			d, err := Assess(row.claim.parse(t), day(t, row.on))
			require.NoError(t, err)
			assert.Equal(t, row.turns, d.Turns(row.moment, row.a, row.b))
		})
	}
}
