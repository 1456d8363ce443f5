package limitation_test

import (
	"encoding/json"
	"iter"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/limitation"
)

// The rows of this package: what the page says of time, sentence by sentence, then the act
// beside it (spec_act_test.go), the counting of days (spec_calendar_test.go), and what has
// been decided (spec_decisions_test.go).

var reportRows = spec.Rows[Claim, want]{
	{ID: "limitation/new-in-time", Says: "Caused on 20 November 2016 and reported ten years later to the day, a Friday: in time.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.TidL1},
		On:    vard.MustDate("2026-11-20"),
		Facts: given("caused", "2016-11-20", "reported", "2026-11-20"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2026-11-20: ten_years", Action: "open by 2026-11-20 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/new-day-before", Says: "The day before the last day is in time.", Cites: []vard.Statement{cite.LOF10},
		On:    vard.MustDate("2026-11-20"),
		Facts: given("caused", "2016-11-20", "reported", "2026-11-19"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2026-11-20: ten_years", Action: "open by 2026-11-20 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/new-day-after", Says: "The day after a last day that is a weekday is too late, though a Saturday.", Cites: []vard.Statement{cite.LOF10, cite.LOF30},
		Facts: given("caused", "2016-11-20", "reported", "2026-11-21", "reportedToProvider", "not-yet"),
		Want:  want{Outcome: "barred", Rule: "new", Report: "too_late by 2026-11-20: ten_years", Action: "expired by 2026-11-20: ten_years", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/new-open", Says: "Not reported, and this is the last day: open.", Cites: []vard.Statement{cite.LOF10},
		On:    vard.MustDate("2026-11-20"),
		Facts: given("caused", "2016-11-20", "reported", "not-yet"),
		Want:  want{Outcome: "open", Rule: "new", Report: "open by 2026-11-20: ten_years", Action: "open by 2026-11-20 to …: undetermined", Until: "2026-11-20", Reasons: []vard.RuleID{RuleTenYears, RuleReported}}},
	{ID: "limitation/new-closed", Says: "Not reported, and the last day was yesterday: too late.", Cites: []vard.Statement{cite.LOF10, cite.LOF30},
		Facts: given("caused", "2016-11-20", "reported", "not-yet", "reportedToProvider", "not-yet"),
		Want:  want{Outcome: "barred", Rule: "new", Report: "too_late by 2026-11-20: ten_years", Action: "expired by 2026-11-20: ten_years", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/new-awareness-does-not-matter", Says: "Under the newer rule it does not matter when the injury became known: not yet aware after ten years is too late.", Cites: []vard.Statement{cite.LOF10, cite.PSL23},
		Facts: given("caused", "2016-11-18", "aware", "not-yet", "reported", "not-yet", "reportedToProvider", "not-yet"),
		Want:  want{Outcome: "barred", Rule: "new", Report: "too_late by 2026-11-18: ten_years", Action: "expired by 2026-11-18: ten_years", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/new-late-awareness-in-time", Says: "Known for nine years before it is reported: in time under the newer rule.", Cites: []vard.Statement{cite.LOF10, cite.SFS20131091},
		Facts: given("caused", "2015-03-02", "aware", "2015-03-02", "reported", "2024-03-04"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2025-03-02 or 2025-03-03: ten_years", Action: "open by 2025-03-02 or 2025-03-03 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}, Presumed: "finalPosition"}},

	// Which rule: the day of the cause decides, 31 December 2014 being the last of the older.
	{ID: "limitation/last-old-day", Says: "Caused on 31 December 2014: the older rule still, so the three years from knowledge count.", Cites: []vard.Statement{cite.LOF05, cite.SFS20131091},
		On:    vard.MustDate("2018-02-05"),
		Facts: given("caused", "2014-12-31", "aware", "2015-02-02", "reported", "2018-02-05"),
		Want:  want{Outcome: "barred", Rule: "old", Report: "too_late by 2018-02-02: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears}}},
	{ID: "limitation/first-new-day", Says: "Caused on 1 January 2015: the newer rule, so they do not.", Cites: []vard.Statement{cite.LOF10, cite.SFS20131091},
		On:    vard.MustDate("2018-02-05"),
		Facts: given("caused", "2015-01-01", "aware", "2015-02-02", "reported", "2018-02-05"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2025-01-01 or 2025-01-02: ten_years", Action: "open by 2025-01-01 or 2025-01-02 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/straddles-2015-decided", Says: "Caused in the days around New Year 2015: both rules are in play, and in time under both.", Cites: []vard.Statement{cite.LOF05, cite.LOF10, cite.SFS20131091},
		On:    vard.MustDate("2018-03-01"),
		Facts: given("caused", "[2014-12-30..2015-01-02]", "aware", "2015-02-02", "reported", "2018-02-02"),
		Want:  want{Outcome: "in_time", Rule: "old new", Report: "in_time by 2018-02-02 to 2025-01-02: undetermined", Action: "undetermined: undetermined", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/straddles-2015-open-question", Says: "The same, reported a week later: too late under the older rule and in time under the newer, so the day of the cause is missing.", Cites: []vard.Statement{cite.LOF05, cite.LOF10, cite.SFS20131091},
		On:    vard.MustDate("2018-03-01"),
		Facts: given("caused", "[2014-12-30..2015-01-02]", "aware", "2015-02-02", "reported", "2018-02-09"),
		Want:  want{Outcome: "undetermined", Rule: "old new", Report: "undetermined by 2018-02-02 to 2025-01-02: undetermined", Action: "undetermined: undetermined", Missing: "caused"}},
	{ID: "limitation/straddles-all", Says: "A cause from 1996 to 2015 falls under all three sets of rules, in order of time.", Cites: []vard.Statement{cite.Voluntary, cite.LOF05, cite.LOF10},
		On:    vard.MustDate("2016-01-04"),
		Facts: given("caused", "[1996-01-01..2015-12-31]", "aware", "2015-12-31", "reported", "not-yet"),
		Want:  want{Outcome: "undetermined", Rule: "voluntary old new", Report: "undetermined by 2006-01-01 to 2025-12-31 or 2026-01-02: undetermined", Action: "undetermined: undetermined", Missing: "caused"}},

	// The older rule: three years from the latest of three moments, at most ten from the cause.
	{ID: "limitation/old-in-time", Says: "Caused in 2008, known on 20 March 2009, reported three years later to the day: in time.", Cites: []vard.Statement{cite.LOF05, cite.PSL23old, cite.TidL1},
		On:    vard.MustDate("2012-03-20"),
		Facts: given("caused", "2008-05-06", "aware", "2009-03-20", "reported", "2012-03-20"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2012-03-20: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/old-day-before", Says: "The day before is in time.", Cites: []vard.Statement{cite.LOF05},
		On:    vard.MustDate("2012-03-20"),
		Facts: given("caused", "2008-05-06", "aware", "2009-03-20", "reported", "2012-03-19"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2012-03-20: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/old-day-after", Says: "The day after, a Wednesday, is too late.", Cites: []vard.Statement{cite.LOF05, cite.LOF30},
		On:    vard.MustDate("2012-03-21"),
		Facts: given("caused", "2008-05-06", "aware", "2009-03-20", "reported", "2012-03-21"),
		Want:  want{Outcome: "barred", Rule: "old", Report: "too_late by 2012-03-20: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears}}},
	{ID: "limitation/old-open", Says: "Not reported on the last day of the three years: open.", Cites: []vard.Statement{cite.LOF05},
		On:    vard.MustDate("2012-03-20"),
		Facts: given("caused", "2008-05-06", "aware", "2009-03-20", "reported", "not-yet"),
		Want:  want{Outcome: "open", Rule: "old", Report: "open by 2012-03-20: three_years_from_awareness", Action: "not_modelled: older_wording", Until: "2012-03-20", Reasons: []vard.RuleID{RuleReported, RuleNotTooLate}}},
	{ID: "limitation/latest-noticeable", Says: "The three years start when the injury is noticeable, where that is the latest of the three.", Cites: []vard.Statement{cite.LOF05, cite.LOF06},
		On:    vard.MustDate("2013-05-31"),
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2010-06-01", "aware.linked", "2009-03-20", "aware.insurer", "2009-04-01", "reported", "2013-05-31"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2013-06-01 or 2013-06-03: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/latest-linked", Says: "The three years start on the day the link stood on a secure basis, where that is the latest: suspicion before that does not count.", Cites: []vard.Statement{cite.LOF05, cite.LOF07, cite.NJA2000s285, cite.PSN201204},
		On:    vard.MustDate("2013-05-31"),
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2008-05-07", "aware.linked", "2010-06-01", "aware.insurer", "2009-04-01", "reported", "2013-05-31"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2013-06-01 or 2013-06-03: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/latest-insurer", Says: "The three years start when it is known which insurer to turn to, where that is the latest.", Cites: []vard.Statement{cite.LOF05, cite.LOF08},
		On:    vard.MustDate("2013-05-31"),
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2008-05-07", "aware.linked", "2009-03-20", "aware.insurer", "2010-06-01", "reported", "2013-05-31"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2013-06-01 or 2013-06-03: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/all-three-passed", Says: "Three years from all three have passed: too late.", Cites: []vard.Statement{cite.LOF05, cite.LOF06, cite.LOF07, cite.LOF08, cite.LOF30},
		On:    vard.MustDate("2013-06-04"),
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2008-05-07", "aware.linked", "2009-03-20", "aware.insurer", "2010-06-01", "reported", "2013-06-04"),
		Want:  want{Outcome: "barred", Rule: "old", Report: "too_late by 2013-06-01 or 2013-06-03: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears}}},
	{ID: "limitation/not-aware-yet", Says: "Not aware yet: the three years have not started, and the ten years decide.", Cites: []vard.Statement{cite.LOF05, cite.LOF09},
		On:    vard.MustDate("2018-05-08"),
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2008-05-07", "aware.linked", "not-yet", "aware.insurer", "2008-06-01", "reported", "not-yet"),
		Want:  want{Outcome: "barred", Rule: "old", Report: "too_late by 2018-05-06 or 2018-05-07: ten_years", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleTenYearsOlder}}},
	{ID: "limitation/ten-years-end-it", Says: "Aware two years before the ten years end: only those two years are left.", Cites: []vard.Statement{cite.LOF09, cite.PSL23old},
		On:    vard.MustDate("2015-06-08"),
		Facts: given("caused", "2005-06-08", "aware", "2013-06-07", "reported", "2015-06-08"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2015-06-08: ten_years", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/ten-years-ended", Says: "The day after the ten years it is too late, though only two years have passed since the injury was known.", Cites: []vard.Statement{cite.LOF09, cite.LOF30},
		On:    vard.MustDate("2015-06-09"),
		Facts: given("caused", "2005-06-08", "aware", "2013-06-07", "reported", "2015-06-09"),
		Want:  want{Outcome: "barred", Rule: "old", Report: "too_late by 2015-06-08: ten_years", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleTenYearsOlder}}},
	{ID: "limitation/three-end-with-ten", Says: "Aware seven years after the cause: both times end on the same day.", Cites: []vard.Statement{cite.LOF05, cite.LOF09},
		On:    vard.MustDate("2015-06-08"),
		Facts: given("caused", "2005-06-08", "aware", "2012-06-08", "reported", "not-yet"),
		Want:  want{Outcome: "open", Rule: "old", Report: "open by 2015-06-08: ten_years", Action: "not_modelled: older_wording", Until: "2015-06-08", Reasons: []vard.RuleID{RuleReported, RuleNotTooLate}}},
	{ID: "limitation/old-long-ended", Says: "No unreported injury under the older rule can be in time today, whenever it was discovered.", Cites: []vard.Statement{cite.LOF09, cite.PSN200902},
		Facts: given("caused", "[..2014-12-31]", "reported", "not-yet"),
		Want:  want{Outcome: "barred", Rule: "voluntary old", Report: "too_late by 1978-01-01 to 2024-12-31 or 2025-01-02: undetermined", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleTenYearsOlder}}},

	// The voluntary conditions of 1975-1996.
	{ID: "limitation/voluntary", Says: "Caused in 1996: the voluntary conditions, with the same three and ten years.", Cites: []vard.Statement{cite.Voluntary, cite.PSN200505, cite.LOF05},
		On:    vard.MustDate("2001-02-02"),
		Facts: given("caused", "1996-12-31", "aware", "1998-02-02", "reported", "2001-02-02"),
		Want:  want{Outcome: "in_time", Rule: "voluntary", Report: "in_time by 2001-02-02: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/voluntary-not-extended", Says: "A last day on a Saturday is not moved: a contract is no act of law.", Cites: []vard.Statement{cite.Voluntary, cite.TidL2},
		On:    vard.MustDate("2001-02-05"),
		Facts: given("caused", "1996-12-31", "aware", "1998-02-03", "reported", "2001-02-05"),
		Want:  want{Outcome: "barred", Rule: "voluntary", Report: "too_late by 2001-02-03: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears}}},
	{ID: "limitation/old-extended", Says: "The same days after a cause one day later, under the act: the next weekday is arguable.", Cites: []vard.Statement{cite.PSL23old, cite.TidL2},
		On:    vard.MustDate("2001-02-05"),
		Facts: given("caused", "1997-01-01", "aware", "1998-02-03", "reported", "2001-02-05"),
		Want:  want{Outcome: "arguable", Rule: "old", Report: "arguable by 2001-02-03 or 2001-02-05: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/same-last-day-either-side-of-1997", Says: "Caused in the days around New Year 1997, the last day a Saturday, reported on Monday: too late under the conditions, arguable under the act.", Cites: []vard.Statement{cite.Voluntary, cite.PSL23old, cite.TidL2},
		On:    vard.MustDate("2001-02-05"),
		Facts: given("caused", "[1996-12-31..1997-01-01]", "aware", "1998-02-03", "reported", "2001-02-05"),
		Want:  want{Outcome: "undetermined", Rule: "voluntary old", Report: "undetermined by 2001-02-03 to 2001-02-03 or 2001-02-05: three_years_from_awareness", Action: "not_modelled: older_wording", Missing: "caused"}},
	{ID: "limitation/aware-in-1996-is-a-cause-before-1997", Says: "Three years from 2 October 1996 ended on a Saturday, and it was reported on the Monday. Whoever was aware so early was injured before 1997, where 2 § does not reach, and is too late. So awareness is asked for, and not the day of the cause, though that may lie on either side of 1997.", Cites: []vard.Statement{cite.Voluntary, cite.PSL23old, cite.TidL2},
		Facts: given("caused", "[1996-06-01..1997-01-02]", "aware", "[1996-10-02..1997-02-01]", "reported", "1999-10-04"),
		Want:  want{Outcome: "undetermined", Rule: "voluntary old", Report: "undetermined by 1999-10-02 to 2000-02-01: three_years_from_awareness", Action: "not_modelled: older_wording", Missing: "aware.noticeable aware.linked aware.insurer"}},
	{ID: "limitation/provider-counts-from-2015-only", Says: "Caused in December 2014 on a day not exactly known, reported in January 2018: whether the three years have run out turns on awareness, of which nothing is known. The ten years are far off, so the day of the cause decides nothing; and a report to the care provider counts for causes from 2015 only.", Cites: []vard.Statement{cite.LOF05, cite.LOF09, cite.PSL23old, cite.PSL23},
		On:    vard.MustDate("2019-01-05"),
		Facts: given("caused", "[2014-12-15..2014-12-24]", "reported", "2018-01-20"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2017-12-15 to 2024-12-24 or 2024-12-27: undetermined", Action: "not_modelled: older_wording", Missing: "aware.noticeable aware.linked aware.insurer"}},
	{ID: "limitation/first-day-of-insurance", Says: "The insurance began on 1 January 1975.", Cites: []vard.Statement{cite.Voluntary},
		On:    vard.MustDate("1978-01-01"),
		Facts: given("caused", "1975-01-01", "aware", "1975-01-01", "reported", "1978-01-01"),
		Want:  want{Outcome: "in_time", Rule: "voluntary", Report: "in_time by 1978-01-01: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/cut-at-1975", Says: "A cause somewhere from 1970 to 1976 is taken to lie from 1975 on.", Cites: []vard.Statement{cite.Voluntary},
		On:    vard.MustDate("1990-01-01"),
		Facts: given("caused", "[1970-01-01..1976-12-31]", "aware", "1977-06-01", "reported", "1988-01-04"),
		Want:  want{Outcome: "barred", Rule: "voluntary", Report: "too_late by 1980-06-01: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears}}},

	// A last day that is no weekday.
	{ID: "limitation/saturday-on", Says: "The last day is a Saturday: reported on it, in time.", Cites: []vard.Statement{cite.LOF10, cite.TidL2},
		On:    vard.MustDate("2026-11-23"),
		Facts: given("caused", "2016-11-21", "reported", "2026-11-21"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2026-11-21 or 2026-11-23: ten_years", Action: "open by 2026-11-21 or 2026-11-23 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/saturday-sunday", Says: "On the Sunday after it: arguable.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2026-11-23"),
		Facts: given("caused", "2016-11-21", "reported", "2026-11-22"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "arguable by 2026-11-21 or 2026-11-23: ten_years", Action: "undetermined by 2026-11-21 or 2026-11-23 to …: undetermined", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/saturday-monday", Says: "On the Monday after it, the next weekday: arguable.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2026-11-23"),
		Facts: given("caused", "2016-11-21", "reported", "2026-11-23"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "arguable by 2026-11-21 or 2026-11-23: ten_years", Action: "undetermined by 2026-11-21 or 2026-11-23 to …: undetermined", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/saturday-tuesday", Says: "On the Tuesday: too late on every reading.", Cites: []vard.Statement{cite.TidL2, cite.LOF30},
		On:    vard.MustDate("2026-11-24"),
		Facts: given("caused", "2016-11-21", "reported", "2026-11-24", "reportedToProvider", "not-yet"),
		Want:  want{Outcome: "barred", Rule: "new", Report: "too_late by 2026-11-21 or 2026-11-23: ten_years", Action: "expired by 2026-11-21 or 2026-11-23: ten_years", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/saturday-not-reported", Says: "Not reported on the Monday: arguable, so there is still a point in reporting today.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2026-11-23"),
		Facts: given("caused", "2016-11-21", "reported", "not-yet"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "arguable by 2026-11-21 or 2026-11-23: ten_years", Action: "undetermined by 2026-11-21 or 2026-11-23 to …: undetermined", Until: "2026-11-23", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/christmas-run", Says: "A last day on Christmas Eve 2025 moves past Christmas Day, the day after it and a weekend, to Monday 29 December.", Cites: []vard.Statement{cite.TidL2, cite.HelgL},
		On:    vard.MustDate("2025-12-30"),
		Facts: given("caused", "2015-12-24", "reported", "2025-12-29"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "arguable by 2025-12-24 or 2025-12-29: ten_years", Action: "undetermined by 2025-12-24 or 2025-12-29 to …: undetermined", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/leap-day", Says: "Ten years from 29 February 2016 end on 28 February 2026, a Saturday.", Cites: []vard.Statement{cite.TidL1},
		On:    vard.MustDate("2026-03-02"),
		Facts: given("caused", "2016-02-29", "reported", "2026-02-28"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2026-02-28 or 2026-03-02: ten_years", Action: "open by 2026-02-28 or 2026-03-02 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/leap-day-after", Says: "1 March 2026 is after it: arguable, not in time.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		On:    vard.MustDate("2026-03-02"),
		Facts: given("caused", "2016-02-29", "reported", "2026-03-01"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "arguable by 2026-02-28 or 2026-03-02: ten_years", Action: "undetermined by 2026-02-28 or 2026-03-02 to …: undetermined", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/leap-day-three-years", Says: "Three years from knowledge on 29 February 2012 end on 28 February 2015, a Saturday, moved to Monday 2 March.", Cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF05},
		On:    vard.MustDate("2015-03-02"),
		Facts: given("caused", "2010-01-04", "aware", "2012-02-29", "reported", "2015-03-02"),
		Want:  want{Outcome: "arguable", Rule: "old", Report: "arguable by 2015-02-28 or 2015-03-02: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/last-old-cause", Says: "Ten years from 31 December 2014 end on New Year's Eve 2024, moved to Thursday 2 January 2025.", Cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF09},
		On:    vard.MustDate("2025-01-02"),
		Facts: given("caused", "2014-12-31", "aware", "not-yet", "reported", "not-yet"),
		Want:  want{Outcome: "arguable", Rule: "old", Report: "arguable by 2024-12-31 or 2025-01-02: ten_years", Action: "not_modelled: older_wording", Until: "2025-01-02", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/first-new-cause", Says: "Ten years from 1 January 2015 end on New Year's Day 2025, moved to the same Thursday.", Cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF10},
		On:    vard.MustDate("2025-01-03"),
		Facts: given("caused", "2015-01-01", "aware", "not-yet", "reported", "not-yet", "reportedToProvider", "not-yet"),
		Want:  want{Outcome: "barred", Rule: "new", Report: "too_late by 2025-01-01 or 2025-01-02: ten_years", Action: "expired by 2025-01-01 or 2025-01-02: ten_years", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/last-old-cause-on", Says: "The last cause of the older rule, reported on New Year's Eve 2024, the strict last day: in time.", Cites: []vard.Statement{cite.TidL1, cite.LOF09},
		Facts: given("caused", "2014-12-31", "aware", "2024-06-03", "reported", "2024-12-31"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2024-12-31 or 2025-01-02: ten_years", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/last-old-cause-between", Says: "Reported on the Thursday to which it moves: arguable.", Cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF09},
		Facts: given("caused", "2014-12-31", "aware", "2024-06-03", "reported", "2025-01-02"),
		Want:  want{Outcome: "arguable", Rule: "old", Report: "arguable by 2024-12-31 or 2025-01-02: ten_years", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/last-old-cause-after", Says: "Reported on the Friday: too late.", Cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF09, cite.LOF30},
		Facts: given("caused", "2014-12-31", "aware", "2024-06-03", "reported", "2025-01-03"),
		Want:  want{Outcome: "barred", Rule: "old", Report: "too_late by 2024-12-31 or 2025-01-02: ten_years", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleTenYearsOlder}}},
	{ID: "limitation/first-new-cause-on", Says: "The first cause of the newer rule, reported on New Year's Day 2025, the strict last day: in time.", Cites: []vard.Statement{cite.TidL1, cite.LOF10},
		Facts: given("caused", "2015-01-01", "reported", "2025-01-01"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2025-01-01 or 2025-01-02: ten_years", Action: "open by 2025-01-01 or 2025-01-02 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}, Presumed: "finalPosition"}},
	{ID: "limitation/first-new-cause-between", Says: "Reported on the Thursday after it: arguable.", Cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF10},
		Facts: given("caused", "2015-01-01", "reported", "2025-01-02"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "arguable by 2025-01-01 or 2025-01-02: ten_years", Action: "undetermined by 2025-01-01 or 2025-01-02 to …: undetermined", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/first-new-cause-after", Says: "Reported on the Friday: too late.", Cites: []vard.Statement{cite.TidL1, cite.TidL2, cite.LOF10, cite.LOF30},
		Facts: given("caused", "2015-01-01", "reported", "2025-01-03", "reportedToProvider", "not-yet"),
		Want:  want{Outcome: "barred", Rule: "new", Report: "too_late by 2025-01-01 or 2025-01-02: ten_years", Action: "expired by 2025-01-01 or 2025-01-02: ten_years", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/provider-in-time-insurer-late", Says: "The care provider was told in time and the insurer a month too late: too late by the page, which counts the report to the insurer, but by the act an action can still be brought.", Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23},
		Facts: given("caused", "2016-03-01", "reported", "2026-04-01", "reportedToProvider", "2026-02-27", "finalPosition", "2026-06-24"),
		Want:  want{Outcome: "late", Rule: "new", Report: "too_late by 2026-03-01 or 2026-03-02: ten_years", Action: "open by 2026-12-24 or 2026-12-28: six_months_from_final_position", BoardOpinion: "open by 2027-06-24: one_year_from_final_position", Until: "2026-12-24", Reasons: []vard.RuleID{RuleTenYears, RuleAction}}},

	// Days that are not known exactly.
	{ID: "limitation/nothing-known", Says: "Nothing is known: every moment but those that are presumed matters, and there is no last day.", Cites: []vard.Statement{cite.LOF05, cite.LOF10},
		Facts: given(),
		Want:  want{Outcome: "undetermined", Rule: "voluntary old new", Report: "undetermined: undetermined", Action: "undetermined: undetermined", Missing: "caused aware.noticeable aware.linked aware.insurer reported reportedToProvider", Presumed: "finalPosition action exceptionalReasons"}},
	{ID: "limitation/month-in-time", Says: "Caused in March 2013, known in May 2013, reported in April 2016: in time on every day that these can be.", Cites: []vard.Statement{cite.LOF05},
		Facts: given("caused", "2013-03", "aware", "2013-05", "reported", "2016-04"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2016-05-01 or 2016-05-02 to 2016-05-31: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/month-barred", Says: "Reported in June 2016 instead: too late on every day.", Cites: []vard.Statement{cite.LOF05, cite.LOF30},
		Facts: given("caused", "2013-03", "aware", "2013-05", "reported", "2016-06"),
		Want:  want{Outcome: "barred", Rule: "old", Report: "too_late by 2016-05-01 or 2016-05-02 to 2016-05-31: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears}}},
	{ID: "limitation/month-undetermined", Says: "Reported in May 2016: it turns on each of the three days of awareness and on the report, but not on the cause.", Cites: []vard.Statement{cite.LOF05},
		Facts: given("caused", "2013-03", "aware", "2013-05", "reported", "2016-05"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2016-05-01 or 2016-05-02 to 2016-05-31: three_years_from_awareness", Action: "not_modelled: older_wording", Missing: "aware.noticeable aware.linked aware.insurer reported"}},
	{ID: "limitation/one-awareness-decides", Says: "The link is known to be the latest of the three, so the two others are not asked for.", Cites: []vard.Statement{cite.LOF07},
		Facts: given("caused", "2013-03", "aware.noticeable", "2013-03", "aware.linked", "2013-05", "aware.insurer", "2013-04", "reported", "2016-05-10"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2016-05-01 or 2016-05-02 to 2016-05-31: three_years_from_awareness", Action: "not_modelled: older_wording", Missing: "aware.linked"}},
	{ID: "limitation/not-yet-makes-others-idle", Says: "Not yet aware of the insurer: the three years have not started, so the unknown others do not matter.", Cites: []vard.Statement{cite.LOF05, cite.LOF08, cite.LOF09},
		On:    vard.MustDate("2016-05-11"),
		Facts: given("caused", "2008-05-06", "aware.insurer", "not-yet", "reported", "2016-05-10"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2018-05-06 or 2018-05-07: ten_years", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/awareness-of-the-insurer-last", Says: "The insurer became known last, in December 2011: when the other two did, in 2009 or 2010, does not matter to a report of 2013 or 2014.", Cites: []vard.Statement{cite.LOF05, cite.LOF08},
		Facts: given("caused", "2008-05-06", "aware.noticeable", "[2009-01-01..2010-06-30]", "aware.linked", "[2009-02-01..2010-05-31]", "aware.insurer", "2011-12-15", "reported", "[2013-05-31..2014-12-31]"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2014-12-15: three_years_from_awareness", Action: "not_modelled: older_wording", Missing: "reported"}},
	{ID: "limitation/awareness-of-the-link-last", Says: "The same where the link became known last.", Cites: []vard.Statement{cite.LOF05, cite.LOF07},
		Facts: given("caused", "2008-05-06", "aware.noticeable", "[2009-01-01..2010-06-30]", "aware.linked", "2011-12-15", "aware.insurer", "[2009-02-01..2010-05-31]", "reported", "[2013-05-31..2014-12-31]"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2014-12-15: three_years_from_awareness", Action: "not_modelled: older_wording", Missing: "reported"}},
	{ID: "limitation/awareness-of-the-injury-last", Says: "The same where the injury was noticed last.", Cites: []vard.Statement{cite.LOF05, cite.LOF06},
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2011-12-15", "aware.linked", "[2009-01-01..2010-06-30]", "aware.insurer", "[2009-02-01..2010-05-31]", "reported", "[2013-05-31..2014-12-31]"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2014-12-15: three_years_from_awareness", Action: "not_modelled: older_wording", Missing: "reported"}},
	{ID: "limitation/awareness-unknown", Says: "Nothing known of awareness, reported in the fifth year: each of the three moments alone can decide.", Cites: []vard.Statement{cite.LOF05, cite.LOF06, cite.LOF07, cite.LOF08},
		Facts: given("caused", "2008-05-06", "reported", "2013-02-04"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2011-05-06 to 2018-05-06 or 2018-05-07: undetermined", Action: "not_modelled: older_wording", Missing: "aware.noticeable aware.linked aware.insurer"}},
	{ID: "limitation/awareness-unknown-early-report", Says: "Nothing known of awareness, reported within three years of the cause: in time whatever it was.", Cites: []vard.Statement{cite.LOF05, cite.LOF09},
		Facts: given("caused", "2008-05-06", "reported", "2011-05-06"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2011-05-06 to 2018-05-06 or 2018-05-07: undetermined", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/awareness-not-before-cause", Says: "Awareness before June 2012 cannot lie before the cause in May 2012: the three years end in May 2015 at the earliest.", Cites: []vard.Statement{cite.LOF05},
		Facts: given("caused", "2012-05-10", "aware", "[..2012-05-31]", "reported", "2015-05-08"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2015-05-10 or 2015-05-11 to 2015-05-31 or 2015-06-01: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/cause-not-after-report", Says: "A cause in 2016 and a report in June 2016: the cause lies before the end of June.", Cites: []vard.Statement{cite.LOF10},
		Facts: given("caused", "2016", "reported", "2016-06"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2026-01-01 or 2026-01-02 to 2026-06-30: ten_years", Action: "open by 2026-01-01 or 2026-01-02 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}, Presumed: "finalPosition"}},
	{ID: "limitation/cut-at-assessment", Says: "A cause in 2016, assessed on 1 March 2016: it lies on that day at the latest.", Cites: []vard.Statement{cite.LOF10},
		On:    vard.MustDate("2016-03-01"),
		Facts: given("caused", "2016", "reported", "not-yet"),
		Want:  want{Outcome: "open", Rule: "new", Report: "open by 2026-01-01 or 2026-01-02 to 2026-03-01 or 2026-03-02: ten_years", Action: "open by 2026-01-01 or 2026-01-02 to …: undetermined", Until: "2026-01-01", Reasons: []vard.RuleID{RuleTenYears, RuleReported}}},
	{ID: "limitation/report-unknown", Says: "Nobody knows if it was reported, the ten years have passed: both reports are missing.", Cites: []vard.Statement{cite.LOF10},
		Facts: given("caused", "2016-11-18"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "undetermined by 2026-11-18: ten_years", Action: "undetermined by 2026-11-18 to …: undetermined", Missing: "reported reportedToProvider", Presumed: "finalPosition action exceptionalReasons"}},
	{ID: "limitation/report-unknown-in-time-or-open", Says: "The ten years have not passed: open or in time, which only the report tells.", Cites: []vard.Statement{cite.LOF10},
		Facts: given("caused", "2017-11-20"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "undetermined by 2027-11-20 or 2027-11-22: ten_years", Action: "open by 2027-11-20 or 2027-11-22 to …: undetermined", Missing: "reported", Presumed: "finalPosition"}},
	{ID: "limitation/cause-unknown-report-known", Says: "The cause is unknown, reported in 2010: it is some day before that, and there is no last day to tell.", Cites: []vard.Statement{cite.LOF05, cite.LOF09},
		Facts: given("aware", "2009-01-07", "reported", "2010-06-01"),
		Want:  want{Outcome: "undetermined", Rule: "voluntary old", Report: "undetermined: undetermined", Action: "not_modelled: older_wording", Missing: "caused"}},
	{ID: "limitation/half-open-cause", Says: "Caused in 2017 or later: in time whenever it was.", Cites: []vard.Statement{cite.LOF10},
		Facts: given("caused", "[2017-01-01..]", "reported", "2026-11-02"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2027-01-01 or 2027-01-04 to 2036-11-02 or 2036-11-03: ten_years", Action: "open by 2027-01-01 or 2027-01-04 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/arguable-for-every-day", Says: "Caused on Monday 21 or Tuesday 22 November 2016, so that the last day is a Saturday or the Sunday after it, reported on the Monday: arguable for both.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2026-11-23"),
		Facts: given("caused", "[2016-11-21..2016-11-22]", "reported", "2026-11-23"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "arguable by 2026-11-21 or 2026-11-23 to 2026-11-22 or 2026-11-23: ten_years", Action: "undetermined by 2026-11-21 or 2026-11-23 to …: undetermined", Reasons: []vard.RuleID{RuleStrictDay}}},
	{ID: "limitation/leap-day-is-no-last-day", Says: "Sunday 1 March 2020 is not arguable for a last day on Saturday 29 February, since ten years never end on one: the cause was on 28 February 2010 or on 1 March.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		On:    vard.MustDate("2020-03-02"),
		Facts: given("caused", "[2010-02-28..2010-03-01]", "aware", "not-yet", "reported", "2020-03-01"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2020-02-28 to 2020-03-01 or 2020-03-02: ten_years", Action: "not_modelled: older_wording", Missing: "caused"}},
	{ID: "limitation/easter-in-part", Says: "Tuesday 7 April 2026 is arguable for a last day from Good Friday to Easter Monday, and too late for one on Maundy Thursday: which it was decides.", Cites: []vard.Statement{cite.TidL2, cite.HelgL},
		On:    vard.MustDate("2026-04-08"),
		Facts: given("caused", "[2016-04-02..2016-04-03]", "reported", "2026-04-07", "reportedToProvider", "not-yet", "action", "not-yet"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "undetermined by 2026-04-02 to 2026-04-03 or 2026-04-07: ten_years", Action: "undetermined by 2026-04-02 to …: undetermined", Missing: "caused"}},
	{ID: "limitation/reported-on-a-leap-day", Says: "Reported on 29 February 2024: too late for a link known on 28 February 2021, in time for one known on 1 March, so the day of the link decides.", Cites: []vard.Statement{cite.LOF05, cite.LOF07, cite.TidL1},
		On:    vard.MustDate("2024-03-04"),
		Facts: given("caused", "2014-05-06", "aware.noticeable", "2014-06-09", "aware.linked", "[2021-02-28..2021-03-01]", "aware.insurer", "2014-06-09", "reported", "2024-02-29"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2024-02-28 to 2024-03-01: three_years_from_awareness", Action: "not_modelled: older_wording", Missing: "aware.linked"}},
	{ID: "limitation/caused-on-29-october", Says: "Only February lacks the 29th: ten years from 29 October end on 29 October.", Cites: []vard.Statement{cite.LOF10, cite.TidL1},
		Facts: given("caused", "2020-10-29", "reported", "not-yet", "reportedToProvider", "not-yet"),
		Want:  want{Outcome: "open", Rule: "new", Report: "open by 2030-10-29: ten_years", Action: "open by 2030-10-29: ten_years", Until: "2030-10-29", Reasons: []vard.RuleID{RuleTenYears, RuleReported}}},
	{ID: "limitation/leap-day-in-a-weekend", Says: "Monday 2 March 2020 is arguable for a last day on Sunday 1 March, and too late for one on Friday 28 February.", Cites: []vard.Statement{cite.TidL1, cite.TidL2},
		On:    vard.MustDate("2020-03-02"),
		Facts: given("caused", "[2010-02-28..2010-03-01]", "aware", "not-yet", "reported", "2020-03-02"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2020-02-28 to 2020-03-01 or 2020-03-02: ten_years", Action: "not_modelled: older_wording", Missing: "caused"}},
	{ID: "limitation/other-moments-cut-the-cause", Says: "Reported to the care provider on 2 January 2015: a cause around New Year lies before that, and the act keeps what the page has lost.", Cites: []vard.Statement{cite.LOF10},
		On:    vard.MustDate("2025-02-03"),
		Facts: given("caused", "2015", "reported", "not-yet", "reportedToProvider", "2015-01-02"),
		Want:  want{Outcome: "late", Rule: "new", Report: "too_late by 2025-01-01 or 2025-01-02 to 2025-01-02: ten_years", Action: "open by 2025-01-01 or 2025-01-02 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}}},
}

// The two clocks joined.
var joinRows = spec.Rows[Claim, want]{
	// Reported too late by the page, kept by the act.
	{ID: "limitation/late", Says: "The care provider was told in time and the insurer too late: too late by the page, but six months from the final position have not passed.", Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23},
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "2026-09-01"),
		Want:  want{Outcome: "late", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "open by 2027-03-01: six_months_from_final_position", BoardOpinion: "open by 2027-09-01: one_year_from_final_position", Until: "2027-03-01", Reasons: []vard.RuleID{RuleTenYears, RuleAction}}},
	{ID: "limitation/late-last-day", Says: "On the last of the six months, a Monday, an action can still be brought.", Cites: []vard.Statement{cite.PSL23, cite.TidL1},
		On:    vard.MustDate("2027-03-01"),
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "2026-09-01"),
		Want:  want{Outcome: "late", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "open by 2027-03-01: six_months_from_final_position", BoardOpinion: "open by 2027-09-01: one_year_from_final_position", Until: "2027-03-01", Reasons: []vard.RuleID{RuleTenYears, RuleAction}}},
	{ID: "limitation/late-day-after", Says: "The day after, everything has run out.", Cites: []vard.Statement{cite.PSL23, cite.LOF30},
		On:    vard.MustDate("2027-03-02"),
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "2026-09-01"),
		Want:  want{Outcome: "barred", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "expired by 2027-03-01: six_months_from_final_position", BoardOpinion: "open by 2027-09-01: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/late-awaiting", Says: "No final position has come: the time cannot end.", Cites: []vard.Statement{cite.PSL23},
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "not-yet"),
		Want:  want{Outcome: "late", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "open by 2026-01-05 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}}},
	{ID: "limitation/late-final-position-unknown", Says: "Whether one has come is not known: presumed not, and asked for, since it could have run out.", Cites: []vard.Statement{cite.PSL23},
		Facts: given("caused", "2015-03-02", "reported", "2025-06-01", "reportedToProvider", "2024-11-01"),
		Want:  want{Outcome: "late", Rule: "new", Report: "too_late by 2025-03-02 or 2025-03-03: ten_years", Action: "open by 2025-03-02 or 2025-03-03 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "finalPosition"}},
	{ID: "limitation/late-provider-on-last-day", Says: "The care provider was told on the last of the ten years, a Monday.", Cites: []vard.Statement{cite.PSL23, cite.TidL1},
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2026-01-05", "finalPosition", "2026-09-01"),
		Want:  want{Outcome: "late", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "open by 2027-03-01: six_months_from_final_position", BoardOpinion: "open by 2027-09-01: one_year_from_final_position", Until: "2027-03-01", Reasons: []vard.RuleID{RuleTenYears, RuleAction}}},
	{ID: "limitation/late-provider-day-after", Says: "The care provider was told the day after, a holiday: too late for both, since the last day was a weekday.", Cites: []vard.Statement{cite.PSL23, cite.LOF30},
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2026-01-06", "finalPosition", "2026-09-01"),
		Want:  want{Outcome: "barred", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "expired by 2026-01-05: ten_years", BoardOpinion: "open by 2027-09-01: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/provider-unknown", Says: "Whether the care provider was told is not known: it decides, so it is asked for.", Cites: []vard.Statement{cite.PSL23, cite.LOF30},
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "finalPosition", "2026-09-01"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "undetermined by 2026-01-05 to 2027-03-01: undetermined", BoardOpinion: "open by 2027-09-01: one_year_from_final_position", Until: "2027-03-01", Missing: "reportedToProvider", Presumed: "action exceptionalReasons"}},
	{ID: "limitation/provider-unknown-not-reported", Says: "Not reported to the insurer either: the same.", Cites: []vard.Statement{cite.PSL23, cite.LOF30},
		Facts: given("caused", "2016-01-05", "reported", "not-yet"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "undetermined by 2026-01-05 to …: undetermined", Missing: "reportedToProvider", Presumed: "action exceptionalReasons"}},
	{ID: "limitation/provider-by-year", Says: "Told at some time in 2026: it is the day that decides.", Cites: []vard.Statement{cite.PSL23},
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2026", "finalPosition", "2026-09-01"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "undetermined by 2026-01-05 to 2027-03-01: undetermined", BoardOpinion: "open by 2027-09-01: one_year_from_final_position", Until: "2027-03-01", Missing: "reportedToProvider", Presumed: "action exceptionalReasons"}},
	{ID: "limitation/late-brought", Says: "An action brought in time keeps the claim for good.", Cites: []vard.Statement{cite.PSL23, cite.RB13_4},
		On:    vard.MustDate("2027-03-02"),
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "2026-09-01", "action", "2027-02-26"),
		Want:  want{Outcome: "late", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "done_in_time by 2027-03-01: six_months_from_final_position", BoardOpinion: "open by 2027-09-01: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}}},
	{ID: "limitation/late-brought-last-day", Says: "Brought on the last day.", Cites: []vard.Statement{cite.PSL23, cite.RB13_4},
		On:    vard.MustDate("2028-01-03"),
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "2026-09-01", "action", "2027-03-01"),
		Want:  want{Outcome: "late", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "done_in_time by 2027-03-01: six_months_from_final_position", BoardOpinion: "expired by 2027-09-01: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}}},
	{ID: "limitation/late-brought-day-after", Says: "Brought the day after: too late.", Cites: []vard.Statement{cite.PSL23, cite.RB13_4, cite.LOF30},
		On:    vard.MustDate("2028-01-03"),
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "2026-09-01", "action", "2027-03-02"),
		Want:  want{Outcome: "barred", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "expired by 2027-03-01: six_months_from_final_position", BoardOpinion: "expired by 2027-09-01: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "exceptionalReasons"}},
	{ID: "limitation/late-saturday", Says: "The six months end on Saturday 21 November 2026: late on that day.", Cites: []vard.Statement{cite.PSL23, cite.TidL2},
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "2026-05-21"),
		Want:  want{Outcome: "late", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "open by 2026-11-21 or 2026-11-23: six_months_from_final_position", BoardOpinion: "open by 2027-05-21: one_year_from_final_position", Until: "2026-11-21", Reasons: []vard.RuleID{RuleTenYears, RuleAction}}},
	{ID: "limitation/late-sunday", Says: "On the Sunday it turns on 2 §.", Cites: []vard.Statement{cite.PSL23, cite.TidL2},
		On:    vard.MustDate("2026-11-22"),
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "2026-05-21"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "arguable by 2026-11-21 or 2026-11-23: six_months_from_final_position", BoardOpinion: "open by 2027-05-21: one_year_from_final_position", Until: "2026-11-23", Reasons: []vard.RuleID{RuleStrictDay}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/late-monday", Says: "On the Monday to which the day moves, too.", Cites: []vard.Statement{cite.PSL23, cite.TidL2},
		On:    vard.MustDate("2026-11-23"),
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "2026-05-21"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "arguable by 2026-11-21 or 2026-11-23: six_months_from_final_position", BoardOpinion: "open by 2027-05-21: one_year_from_final_position", Until: "2026-11-23", Reasons: []vard.RuleID{RuleStrictDay}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/late-tuesday", Says: "On the Tuesday it is over.", Cites: []vard.Statement{cite.PSL23, cite.TidL2},
		On:    vard.MustDate("2026-11-24"),
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "reportedToProvider", "2025-12-01", "finalPosition", "2026-05-21"),
		Want:  want{Outcome: "barred", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "expired by 2026-11-21 or 2026-11-23: six_months_from_final_position", BoardOpinion: "open by 2027-05-21: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},

	// Reported in time by the page, lost by the act.
	{ID: "limitation/expired", Says: "Reported in time, but ten years from the cause and six months from the final position have passed: the page keeps what the act has lost.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.PSL25},
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31"),
		Want:  want{Outcome: "expired", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "expired by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "expired by 2026-08-31: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/expired-last-day", Says: "The six months end on Saturday 28 February 2026: in time on that day.", Cites: []vard.Statement{cite.PSL23, cite.TidL1},
		On:    vard.MustDate("2026-02-28"),
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "open by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "open by 2026-08-31: one_year_from_final_position", Until: "2026-02-28", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/expired-sunday", Says: "On the Sunday it turns on 2 §.", Cites: []vard.Statement{cite.PSL23, cite.TidL2},
		On:    vard.MustDate("2026-03-01"),
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "arguable by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "open by 2026-08-31: one_year_from_final_position", Until: "2026-03-02", Reasons: []vard.RuleID{RuleStrictDay}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/expired-monday", Says: "And on the Monday to which the day moves.", Cites: []vard.Statement{cite.PSL23, cite.TidL2},
		On:    vard.MustDate("2026-03-02"),
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "arguable by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "open by 2026-08-31: one_year_from_final_position", Until: "2026-03-02", Reasons: []vard.RuleID{RuleStrictDay}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/expired-tuesday", Says: "On the Tuesday the time has run out.", Cites: []vard.Statement{cite.PSL23, cite.TidL2},
		On:    vard.MustDate("2026-03-03"),
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31"),
		Want:  want{Outcome: "expired", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "expired by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "open by 2026-08-31: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/expired-long-ago", Says: "A final position of 2017: the ten years from the cause decide.", Cites: []vard.Statement{cite.PSL23, cite.PSL25},
		Facts: given("caused", "2015-03-02", "reported", "2016-01-01", "finalPosition", "2017-01-01"),
		Want:  want{Outcome: "expired", Rule: "new", Report: "in_time by 2025-03-02 or 2025-03-03: ten_years", Action: "expired by 2025-03-02 or 2025-03-03: ten_years", BoardOpinion: "expired by 2018-01-01 or 2018-01-02: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action exceptionalReasons"}},
	{ID: "limitation/in-time-brought", Says: "An action brought in time keeps the claim.", Cites: []vard.Statement{cite.PSL23, cite.RB13_4},
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31", "action", "2026-02-27"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "done_in_time by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "expired by 2026-08-31: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/expired-brought-too-late", Says: "One brought on the Tuesday after does not.", Cites: []vard.Statement{cite.PSL23, cite.RB13_4, cite.PSL25},
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31", "action", "2026-03-03"),
		Want:  want{Outcome: "expired", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "expired by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "expired by 2026-08-31: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "exceptionalReasons"}},
	{ID: "limitation/brought-on-the-monday", Says: "One brought on the Monday to which the last day moves is arguable for good.", Cites: []vard.Statement{cite.PSL23, cite.RB13_4, cite.TidL2},
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31", "action", "2026-03-02"),
		Want:  want{Outcome: "arguable", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "arguable by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "expired by 2026-08-31: one_year_from_final_position", Reasons: []vard.RuleID{RuleStrictDay}, Presumed: "exceptionalReasons"}},
	{ID: "limitation/final-position-by-month", Says: "A final position known by its month: its day decides, and is missing.", Cites: []vard.Statement{cite.PSL23},
		On:    vard.MustDate("2026-02-20"),
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "undetermined by 2026-02-01 or 2026-02-02 to 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "open by 2026-08-01 or 2026-08-03 to 2026-08-31: one_year_from_final_position", Until: "2026-03-02", Missing: "finalPosition", Presumed: "action exceptionalReasons"}},
	{ID: "limitation/action-by-month", Says: "An action known by its month: its day decides.", Cites: []vard.Statement{cite.PSL23, cite.RB13_4},
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31", "action", "2026-03"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "undetermined by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "expired by 2026-08-31: one_year_from_final_position", Missing: "action", Presumed: "exceptionalReasons"}},
	{ID: "limitation/in-time-awaiting", Says: "Reported in time, no final position: in time for good, however long ago the cause.", Cites: []vard.Statement{cite.LOF10, cite.PSL23},
		On:    vard.MustDate("2040-01-02"),
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "not-yet"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "open by 2025-03-01 or 2025-03-03 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/open-brought", Says: "Not reported, and an action was brought: open, since the page asks for a report.", Cites: []vard.Statement{cite.LOF10, cite.PSL23},
		Facts: given("caused", "2018-05-08", "reported", "not-yet", "reportedToProvider", "not-yet", "action", "2025-01-07"),
		Want:  want{Outcome: "open", Rule: "new", Report: "open by 2028-05-08: ten_years", Action: "done_in_time by 2028-05-08: ten_years", Until: "2028-05-08", Reasons: []vard.RuleID{RuleTenYears, RuleReported}}},
	{ID: "limitation/older-not-modelled", Says: "Under the older rule the time to sue is not assessed: reported in time is in time.", Cites: []vard.Statement{cite.LOF05, cite.PSL23old},
		Facts: given("caused", "2010-05-05", "aware", "2011-02-02", "reported", "2012-08-08", "finalPosition", "2013-01-07"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2014-02-02 or 2014-02-03: three_years_from_awareness", Action: "not_modelled: older_wording", BoardOpinion: "open: no_time_limit", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},

	// Until when.
	{ID: "limitation/open-last-days", Says: "Four days are left to report.", Cites: []vard.Statement{cite.LOF10, cite.PSL23},
		Facts: given("caused", "2016-11-25", "reported", "not-yet"),
		Want:  want{Outcome: "open", Rule: "new", Report: "open by 2026-11-25: ten_years", Action: "open by 2026-11-25 to …: undetermined", Until: "2026-11-25", Reasons: []vard.RuleID{RuleTenYears, RuleReported}}},
	{ID: "limitation/open-until", Says: "On the last day it is open until that day.", Cites: []vard.Statement{cite.LOF10},
		On:    vard.MustDate("2026-11-25"),
		Facts: given("caused", "2016-11-25", "reported", "not-yet"),
		Want:  want{Outcome: "open", Rule: "new", Report: "open by 2026-11-25: ten_years", Action: "open by 2026-11-25 to …: undetermined", Until: "2026-11-25", Reasons: []vard.RuleID{RuleTenYears, RuleReported}}},
	{ID: "limitation/undetermined-until", Says: "What is not certain becomes certain: nothing was reported, and of the cause the month is known.", Cites: []vard.Statement{cite.LOF10, cite.PSL23},
		Facts: given("caused", "2016-11", "reported", "not-yet", "reportedToProvider", "not-yet"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "undetermined by 2026-11-01 or 2026-11-02 to 2026-11-30: ten_years", Action: "undetermined by 2026-11-01 or 2026-11-02 to 2026-11-30: ten_years", Until: "2026-11-30", Missing: "caused", Presumed: "action"}},
	{ID: "limitation/final-position-after-the-report", Says: "The last day to report was Saturday 8 March 2025. Reported on the Sunday or the Monday it turns on 2 §, whenever the final position came. Reported on the Tuesday or the Wednesday it is late, and then the final position came that day or later, from which six months have not run out. So the day of the report is asked for, and not that of the final position.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.TidL2},
		On:    vard.MustDate("2025-09-11"),
		Facts: given("caused", "2015-03-08", "reported", "[2025-03-09..2025-03-12]", "reportedToProvider", "2020-01-01", "finalPosition", "[2025-03-09..2025-04-01]"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "undetermined by 2025-03-08 or 2025-03-10: ten_years", Action: "undetermined by 2025-09-09 to 2025-10-01: six_months_from_final_position", BoardOpinion: "open by 2026-03-09 to 2026-04-01: one_year_from_final_position", Missing: "reported"}},
}

// The same claim on the first day on which the answer may be another; nothing where there is
// none.
var nextRows = spec.Rows[Claim, string]{
	{ID: "limitation/next-open", Says: "Open until a Saturday: from the Sunday on it turns on 2 §.", Cites: []vard.Statement{cite.LOF10, cite.TidL2},
		Facts: given("caused", "2016-11-21", "reported", "not-yet", "reportedToProvider", "not-yet"), Want: "arguable on 2026-11-22"},
	{ID: "limitation/next-arguable", Says: "Arguable until the Monday: from the Tuesday on it is too late.", Cites: []vard.Statement{cite.LOF10, cite.TidL2},
		On: vard.MustDate("2026-11-22"), Facts: given("caused", "2016-11-21", "reported", "not-yet", "reportedToProvider", "not-yet"), Want: "barred on 2026-11-24"},
	{ID: "limitation/next-unchanged", Says: "Reported in time, and a final position: the end of the ten years changes nothing, but it is a day on which it might.", Cites: []vard.Statement{cite.PSL23},
		On: vard.MustDate("2026-05-06"), Facts: given("caused", "2016-05-06", "reported", "2020-05-06", "finalPosition", "2026-04-24"), Want: "in_time on 2026-05-07"},
	{ID: "limitation/next-none", Says: "All times have passed: the answer is the same for good.", Cites: []vard.Statement{cite.LOF30},
		Facts: given("caused", "2015-05-06", "reported", "2025-05-09", "reportedToProvider", "not-yet")},
	{ID: "limitation/next-beyond", Says: "The last day is the last of the calendar: what comes after it is not decided.", Cites: []vard.Statement{cite.HelgL},
		On: vard.MustDate("2100-12-31"), Facts: given("caused", "2080-05-08", "reported", "2081-01-07", "finalPosition", "2099-12-30", "reconsideration.changed", "not-yet")},
}

func TestSpecNext(t *testing.T) {
	nextRows.Run(t, func(t *testing.T, c Claim, on vard.Date) (string, iter.Seq[vard.Finding]) {
		d, err := Assess(c, on)
		require.NoError(t, err)
		next, ok := d.NextTurn()
		if !ok {
			assert.Equal(t, Decision{}, next)
			return "", d.Findings()
		}
		again, err := d.At(next.On())
		require.NoError(t, err)
		assert.Equal(t, again, next, "the same claim decided on that day")
		return next.Outcome().String() + " on " + next.On().String(), d.Findings()
	})
}

// What is taken as absent because nothing is known of it.
var presumedRows = spec.Rows[Claim, want]{
	{ID: "limitation/presumed-nothing-said", Says: "Reported in time and nothing said of the rest: only a change would start a clock of its own.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: given("caused", "2018-05-08", "reported", "2020-01-07", "reconsideration.changed", "unknown"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2028-05-08: ten_years", Action: "open by 2028-05-08 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}, Presumed: "reconsideration.changed"}},
	{ID: "limitation/presumed-final-position-matters", Says: "After ten years a final position could have let the time run out.", Cites: []vard.Statement{cite.PSL23},
		Facts: given("caused", "2016-01-05", "reported", "2020-01-07", "reconsideration.changed", "unknown"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2026-01-05: ten_years", Action: "open by 2026-01-05 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}, Presumed: "finalPosition reconsideration.changed"}},
	{ID: "limitation/presumed-action-matters", Says: "A final position of last year: an action could have been brought.", Cites: []vard.Statement{cite.PSL23, cite.PSL24},
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31", "reconsideration.changed", "unknown"),
		Want:  want{Outcome: "expired", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "expired by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "expired by 2026-08-31: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "action reconsideration.changed exceptionalReasons"}},
	{ID: "limitation/presumed-ruled-out", Says: "Nothing was reported, so there is no final position and no settlement after which anything could change.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: given("caused", "2018-05-08", "reported", "not-yet", "reconsideration.changed", "unknown"),
		Want:  want{Outcome: "open", Rule: "new", Report: "open by 2028-05-08: ten_years", Action: "open by 2028-05-08 to …: undetermined", Until: "2028-05-08", Reasons: []vard.RuleID{RuleTenYears, RuleReported}}},
	{ID: "limitation/presumed-not-beside-a-change", Says: "A change tells that there was a settlement: a final position has come, though not when, and its day decides whether the time to sue has run out.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: given("caused", "2016-01-05", "reported", "2020-01-07", "reconsideration.changed", "2021-03-01", "reconsideration.requested", "not-yet"),
		Want:  want{Outcome: "undetermined", Rule: "new", Report: "in_time by 2026-01-05: ten_years", Action: "undetermined by 2026-01-05 to 2027-05-21: undetermined", Reconsideration: "expired by 2026-01-05: ten_years", BoardOpinion: "undetermined by 2021-01-07 to 2027-11-21 or 2027-11-22: one_year_from_final_position", Missing: "finalPosition", Presumed: "action exceptionalReasons"}},
	{ID: "limitation/presumed-not-beside-a-request", Says: "A request tells the same: there was a change, a settlement before it, and a report.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: given("caused", "2019-01-08", "reconsideration.changed", "unknown", "reconsideration.requested", "2021-03-01"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2029-01-08: ten_years", Action: "open by 2029-01-08: ten_years", Reconsideration: "open by 2029-01-08 to …: undetermined", BoardOpinion: "undetermined by 2020-01-08 to 2027-11-21 or 2027-11-22: one_year_from_final_position", Until: "2029-01-08", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}, Presumed: "action"}},
	{ID: "limitation/presumed-beside-a-change-after-judgment", Says: "Where an action was brought, the change may be one after the judgment: it tells of no final position.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: given("caused", "2016-01-05", "reported", "2020-01-07", "action", "2020-06-01", "reconsideration.changed", "2021-03-01", "reconsideration.requested", "not-yet"),
		Want:  want{Outcome: "in_time", Rule: "new", Report: "in_time by 2026-01-05: ten_years", Action: "done_in_time by 2026-01-05 to …: awaiting_final_position", Reconsideration: "expired by 2026-01-05: ten_years", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}},
	{ID: "limitation/presumed-older", Says: "Under the older rule neither matters.", Cites: []vard.Statement{cite.LOF05, cite.PSL23old},
		Facts: given("caused", "2010-05-05", "aware", "2011-02-02", "reported", "2012-08-08", "reconsideration.changed", "unknown"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2014-02-02 or 2014-02-03: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}, Presumed: "reconsideration.changed"}},
}

func TestSpecReport(t *testing.T)   { reportRows.Run(t, decide) }
func TestSpecJoin(t *testing.T)     { joinRows.Run(t, decide) }
func TestSpecPresumed(t *testing.T) { presumedRows.Run(t, decide) }

// What each rule that counts finds.
var findingRows = spec.Rows[Claim, found]{
	{ID: "limitation/findings-old-met", Says: "In time under the older rule: of the three moments the link is the latest, so it alone counts.", Cites: []vard.Statement{cite.LOF05, cite.LOF06, cite.LOF07, cite.LOF08, cite.LOF09, cite.LOF30},
		On:    vard.MustDate("2013-05-31"),
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2008-05-07", "aware.linked", "2010-06-01", "aware.insurer", "2009-04-01", "reported", "2013-05-31", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "in_time", Met: "three-years three-years-linked three-years-act ten-years-older reported not-too-late strict-day"},
		Met:   []vard.RuleID{RuleThreeYears, RuleThreeYearsLinked, RuleThreeYearsAct, RuleTenYearsOlder, RuleReported, RuleNotTooLate, RuleStrictDay}},
	{ID: "limitation/findings-old-other-clocks", Says: "What is noticeable and the insurer can be the latest, both on one day; the link, which was earlier, does not count.", Cites: []vard.Statement{cite.LOF06, cite.LOF08},
		On:    vard.MustDate("2013-05-31"),
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2010-06-01", "aware.linked", "2008-05-07", "aware.insurer", "2010-06-01", "reported", "2013-05-31", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "in_time", Met: "three-years three-years-noticeable three-years-insurer three-years-act ten-years-older reported not-too-late strict-day"},
		Met:   []vard.RuleID{RuleThreeYears, RuleThreeYearsNoticeable, RuleThreeYearsInsurer, RuleThreeYearsAct, RuleTenYearsOlder, RuleReported, RuleNotTooLate, RuleStrictDay}},
	{ID: "limitation/findings-old-not-met", Says: "Too late on both counts.", Cites: []vard.Statement{cite.LOF05, cite.LOF09, cite.LOF30},
		On:    vard.MustDate("2013-05-31"),
		Facts: given("caused", "2003-05-06", "aware", "2008-05-07", "reported", "2013-05-31", "reconsideration.changed", "2010-03-01", "reconsideration.requested", "not-yet"),
		Want:  found{Outcome: "barred", Met: "reported strict-day board-opinion", Unmet: "three-years three-years-noticeable three-years-linked three-years-insurer three-years-act ten-years-older not-too-late reconsideration"},
		Met:   []vard.RuleID{RuleReported, RuleStrictDay, RuleBoardOpinion},
		Unmet: []vard.RuleID{RuleThreeYears, RuleThreeYearsNoticeable, RuleThreeYearsLinked, RuleThreeYearsInsurer, RuleThreeYearsAct, RuleTenYearsOlder, RuleNotTooLate, RuleReconsideration}},
	{ID: "limitation/findings-old-last-day", Says: "Reported on the last of the ten years, a Monday: in time.", Cites: []vard.Statement{cite.LOF09, cite.TidL1},
		On:    vard.MustDate("2013-05-06"),
		Facts: given("caused", "2003-05-06", "aware", "2012-05-07", "reported", "2013-05-06", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "in_time", Met: "three-years three-years-noticeable three-years-linked three-years-insurer three-years-act ten-years-older reported not-too-late strict-day"},
		Met:   []vard.RuleID{RuleThreeYears, RuleThreeYearsNoticeable, RuleThreeYearsLinked, RuleThreeYearsInsurer, RuleThreeYearsAct, RuleTenYearsOlder, RuleReported, RuleNotTooLate, RuleStrictDay}},
	{ID: "limitation/findings-old-day-after", Says: "Reported the day after the ten years, a Tuesday: too late, though the three years still run.", Cites: []vard.Statement{cite.LOF09, cite.LOF30, cite.TidL1},
		On:    vard.MustDate("2013-05-07"),
		Facts: given("caused", "2003-05-06", "aware", "2012-05-07", "reported", "2013-05-07", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "barred", Met: "three-years three-years-noticeable three-years-linked three-years-insurer three-years-act reported strict-day", Unmet: "ten-years-older not-too-late"},
		Met:   []vard.RuleID{RuleThreeYears, RuleThreeYearsNoticeable, RuleThreeYearsLinked, RuleThreeYearsInsurer, RuleThreeYearsAct, RuleReported, RuleStrictDay},
		Unmet: []vard.RuleID{RuleTenYearsOlder, RuleNotTooLate}},
	{ID: "limitation/findings-old-not-known", Says: "What is not known is neither met nor not met; of the three moments only the link may be the latest.", Cites: []vard.Statement{cite.LOF05},
		On:    vard.MustDate("2013-05-31"),
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2008-05-07", "aware.linked", "[2009-01-01..2011-12-31]", "aware.insurer", "2008-05-07", "reported", "2013-05-31", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "undetermined", Met: "ten-years-older reported strict-day", Open: "three-years three-years-linked three-years-act not-too-late"},
		Met:   []vard.RuleID{RuleTenYearsOlder, RuleReported, RuleStrictDay}},
	{ID: "limitation/findings-new-met", Says: "In time under the newer rule, and no final position yet: an action can be brought, and there is nothing to have an opinion on.", Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23, cite.PSL17a, cite.RB13_4},
		Facts: given("caused", "2016-05-06", "reported", "2017-01-09", "reportedToProvider", "not-yet", "finalPosition", "not-yet"),
		Want:  found{Outcome: "in_time", Met: "ten-years reported not-too-late strict-day action"},
		Met:   []vard.RuleID{RuleTenYears, RuleReported, RuleNotTooLate, RuleStrictDay, RuleAction}},
	{ID: "limitation/findings-new-not-met", Says: "Everything has run out.", Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL24, cite.SkL5_5, cite.PSL17a},
		Facts: given("caused", "2015-05-06", "reported", "2025-05-09", "reportedToProvider", "not-yet", "finalPosition", "2025-06-09", "reconsideration.changed", "2019-05-06", "reconsideration.requested", "not-yet"),
		Want:  found{Outcome: "barred", Met: "reported strict-day", Unmet: "ten-years not-too-late action reconsideration board-opinion", Open: "exceptional-reasons"},
		Met:   []vard.RuleID{RuleReported, RuleStrictDay},
		Unmet: []vard.RuleID{RuleTenYears, RuleNotTooLate, RuleAction, RuleReconsideration, RuleBoardOpinion}},
	{ID: "limitation/findings-new-last-day", Says: "Reported on the last of the ten years, a Wednesday: in time.", Cites: []vard.Statement{cite.LOF10, cite.TidL1},
		On:    vard.MustDate("2026-05-06"),
		Facts: given("caused", "2016-05-06", "reported", "2026-05-06", "reportedToProvider", "not-yet", "finalPosition", "not-yet", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "in_time", Met: "ten-years reported not-too-late strict-day action"},
		Met:   []vard.RuleID{RuleTenYears, RuleReported, RuleNotTooLate, RuleStrictDay, RuleAction}},
	{ID: "limitation/findings-new-day-after", Says: "Reported the day after the ten years, a Thursday: too late.", Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.TidL1},
		On:    vard.MustDate("2026-05-07"),
		Facts: given("caused", "2016-05-06", "reported", "2026-05-07", "reportedToProvider", "not-yet", "finalPosition", "not-yet", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "barred", Met: "reported strict-day", Unmet: "ten-years not-too-late action", Open: "exceptional-reasons"},
		Met:   []vard.RuleID{RuleReported, RuleStrictDay},
		Unmet: []vard.RuleID{RuleTenYears, RuleNotTooLate, RuleAction}},
	{ID: "limitation/findings-new-open", Says: "Not reported yet, and the ten years run: nothing has run out, and that no report is known is no breach.", Cites: []vard.Statement{cite.LOF10, cite.TidL2},
		Facts: given("caused", "2018-05-08", "reported", "not-yet", "reportedToProvider", "not-yet", "finalPosition", "not-yet", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "open", Met: "ten-years not-too-late strict-day action", Open: "reported"},
		Met:   []vard.RuleID{RuleTenYears, RuleNotTooLate, RuleStrictDay, RuleAction}},
	{ID: "limitation/findings-arguable", Says: "Reported on the Monday after a last day on a Saturday: whether the ten years were kept is not settled.", Cites: []vard.Statement{cite.TidL2, cite.HelgL, cite.SFS20041320, cite.LOF30},
		On:    vard.MustDate("2026-11-23"),
		Facts: given("caused", "2016-11-21", "reported", "2026-11-23", "reportedToProvider", "not-yet", "finalPosition", "not-yet", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "arguable", Met: "reported", Unmet: "strict-day", Open: "ten-years not-too-late action exceptional-reasons"},
		Met:   []vard.RuleID{RuleReported},
		Unmet: []vard.RuleID{RuleStrictDay}},
	{ID: "limitation/findings-provider-in-time-insurer-late", Says: "The page and the act side by side: the insurer heard too late, but the care provider in time, and six months from the final position have not passed.", Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23, cite.PSL17a},
		Facts: given("caused", "2016-03-01", "reported", "2026-04-01", "reportedToProvider", "2026-02-27", "finalPosition", "2026-06-24", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "late", Met: "reported strict-day action board-opinion", Unmet: "ten-years not-too-late"},
		Met:   []vard.RuleID{RuleReported, RuleStrictDay, RuleAction, RuleBoardOpinion},
		Unmet: []vard.RuleID{RuleTenYears, RuleNotTooLate}},
	{ID: "limitation/findings-change-unknown", Says: "Whether anything has changed is not known: presumed not, so reconsideration is no finding.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: given("caused", "2018-05-08", "reported", "2020-05-06", "finalPosition", "2020-11-06", "reconsideration.changed", "unknown"),
		Want:  found{Outcome: "in_time", Met: "ten-years reported not-too-late strict-day action", Unmet: "board-opinion"},
		Met:   []vard.RuleID{RuleTenYears, RuleReported, RuleNotTooLate, RuleStrictDay, RuleAction},
		Unmet: []vard.RuleID{RuleBoardOpinion}},
	{ID: "limitation/findings-change-known-by-year", Says: "Something changed in 2025: reconsideration is open, whichever day it was.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: given("caused", "2018-05-08", "reported", "2020-05-06", "finalPosition", "2020-11-06", "reconsideration.changed", "2025", "reconsideration.requested", "not-yet"),
		Want:  found{Outcome: "in_time", Met: "ten-years reported not-too-late strict-day action reconsideration", Unmet: "board-opinion"},
		Met:   []vard.RuleID{RuleTenYears, RuleReported, RuleNotTooLate, RuleStrictDay, RuleAction, RuleReconsideration},
		Unmet: []vard.RuleID{RuleBoardOpinion}},
	{ID: "limitation/findings-straddling", Says: "A cause on either side of New Year 2015 puts the rules of both in play, each judged where it applies.", Cites: []vard.Statement{cite.LOF05, cite.LOF10, cite.SFS20131091},
		On:    vard.MustDate("2018-03-01"),
		Facts: given("caused", "[2014-12-30..2015-01-02]", "aware", "2015-02-02", "reported", "2018-02-09", "reportedToProvider", "not-yet", "finalPosition", "not-yet", "reconsideration.changed", "not-yet"),
		Want:  found{Outcome: "undetermined", Met: "ten-years-older ten-years reported strict-day action", Unmet: "three-years three-years-noticeable three-years-linked three-years-insurer three-years-act", Open: "not-too-late"},
		Met:   []vard.RuleID{RuleTenYearsOlder, RuleTenYears, RuleReported, RuleStrictDay, RuleAction},
		Unmet: []vard.RuleID{RuleThreeYears, RuleThreeYearsNoticeable, RuleThreeYearsLinked, RuleThreeYearsInsurer, RuleThreeYearsAct}},

	// What does not count is no finding.
	{ID: "limitation/findings-l15", Says: "A timely claim under the older rule: only the insurer, the latest of the three, counts. By the act alone, which asks no more than the link, it would be too late.", Cites: []vard.Statement{cite.LOF05, cite.LOF08, cite.PSL23old, cite.PSN200505},
		Facts: given("caused", "2010-05-05", "aware.noticeable", "2010-06-01", "aware.linked", "2011-02-02", "aware.insurer", "2012-08-08", "reported", "2015-08-08"),
		Want:  found{Outcome: "in_time", Met: "three-years three-years-insurer ten-years-older reported not-too-late strict-day", Unmet: "three-years-act"},
		Met:   []vard.RuleID{RuleThreeYears, RuleThreeYearsInsurer, RuleTenYearsOlder, RuleReported, RuleNotTooLate, RuleStrictDay},
		Unmet: []vard.RuleID{RuleThreeYearsAct}},
	{ID: "limitation/findings-l42", Says: "Caused on the last day of the older rule and never reported: no exceptional reasons before 2015.", Cites: []vard.Statement{cite.LOF05, cite.LOF09, cite.PSL24, cite.SFS20131091},
		Facts: given("caused", "2014-12-31", "aware", "2015-05-05", "reported", "not-yet"),
		Want:  found{Outcome: "barred", Met: "strict-day", Unmet: "three-years three-years-noticeable three-years-linked three-years-insurer three-years-act ten-years-older reported not-too-late"},
		Met:   []vard.RuleID{RuleStrictDay},
		Unmet: []vard.RuleID{RuleThreeYears, RuleThreeYearsNoticeable, RuleThreeYearsLinked, RuleThreeYearsInsurer, RuleThreeYearsAct, RuleTenYearsOlder, RuleReported, RuleNotTooLate}},
	{ID: "limitation/findings-act-by-notice", Says: "The act counts from the later of notice and link.", Cites: []vard.Statement{cite.PSL23old, cite.PSN200505, cite.LOF06},
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2010-06-01", "aware.linked", "2009-02-02", "aware.insurer", "2009-02-02", "reported", "2013-05-31"),
		Want:  found{Outcome: "in_time", Met: "three-years three-years-noticeable three-years-act ten-years-older reported not-too-late strict-day"},
		Met:   []vard.RuleID{RuleThreeYears, RuleThreeYearsNoticeable, RuleThreeYearsAct, RuleTenYearsOlder, RuleReported, RuleNotTooLate, RuleStrictDay}},
	{ID: "limitation/findings-two-may-be-latest", Says: "The link and the insurer may each be the latest; what is noticeable cannot.", Cites: []vard.Statement{cite.LOF06, cite.LOF07, cite.LOF08},
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2008-05-07", "aware.linked", "2009", "aware.insurer", "2009-06", "reported", "2013-05-31"),
		Want:  found{Outcome: "barred", Met: "ten-years-older reported strict-day", Unmet: "three-years three-years-linked three-years-insurer three-years-act not-too-late"},
		Met:   []vard.RuleID{RuleTenYearsOlder, RuleReported, RuleStrictDay},
		Unmet: []vard.RuleID{RuleThreeYears, RuleThreeYearsLinked, RuleThreeYearsInsurer, RuleThreeYearsAct, RuleNotTooLate}},
	{ID: "limitation/findings-not-aware-is-latest", Says: "Not yet aware of the insurer: that is the latest, and its three years have not begun.", Cites: []vard.Statement{cite.LOF08, cite.LOF09},
		Facts: given("caused", "2008-05-06", "aware.noticeable", "2008-05-07", "aware.linked", "2009-02-02", "aware.insurer", "not-yet", "reported", "2013-05-31"),
		Want:  found{Outcome: "in_time", Met: "three-years three-years-insurer ten-years-older reported not-too-late strict-day", Unmet: "three-years-act"},
		Met:   []vard.RuleID{RuleThreeYears, RuleThreeYearsInsurer, RuleTenYearsOlder, RuleReported, RuleNotTooLate, RuleStrictDay},
		Unmet: []vard.RuleID{RuleThreeYearsAct}},
	{ID: "limitation/findings-exceptional-met", Says: "Exceptional reasons have been found: the time has run out, and an action can be brought all the same.", Cites: []vard.Statement{cite.PSL24, cite.PSL23},
		Facts: given("caused", "2016-11-18", "reported", "not-yet", "reportedToProvider", "not-yet", "exceptionalReasons", "true"),
		Want:  found{Outcome: "late", Met: "strict-day action exceptional-reasons", Unmet: "ten-years reported not-too-late"},
		Met:   []vard.RuleID{RuleStrictDay, RuleAction, RuleExceptionalReasons},
		Unmet: []vard.RuleID{RuleTenYears, RuleReported, RuleNotTooLate}},
	{ID: "limitation/findings-exceptional-not-met", Says: "They have been found not to be there.", Cites: []vard.Statement{cite.PSL24, cite.PSL23},
		Facts: given("caused", "2016-11-18", "reported", "not-yet", "reportedToProvider", "not-yet", "exceptionalReasons", "false"),
		Want:  found{Outcome: "barred", Met: "strict-day", Unmet: "ten-years reported not-too-late action exceptional-reasons"},
		Met:   []vard.RuleID{RuleStrictDay},
		Unmet: []vard.RuleID{RuleTenYears, RuleReported, RuleNotTooLate, RuleAction, RuleExceptionalReasons}},
	{ID: "limitation/findings-reconsideration-not-met", Says: "Three years from the change have passed without a request.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23, cite.PSN201103},
		Facts: given("caused", "2015-01-05", "reported", "2016-05-06", "finalPosition", "2017-05-06", "reconsideration.changed", "2020-03-07", "reconsideration.requested", "not-yet"),
		Want:  found{Outcome: "expired", Met: "ten-years reported not-too-late strict-day", Unmet: "action reconsideration board-opinion", Open: "exceptional-reasons"},
		Met:   []vard.RuleID{RuleTenYears, RuleReported, RuleNotTooLate, RuleStrictDay},
		Unmet: []vard.RuleID{RuleAction, RuleReconsideration, RuleBoardOpinion}},
	{ID: "limitation/findings-opinion-older", Says: "For an older injury the Board can still be asked, at any time.", Cites: []vard.Statement{cite.PSL17, cite.PSL17a, cite.SFS20131091},
		Facts: given("caused", "2010-05-05", "aware", "2011-02-02", "reported", "2012-08-08", "finalPosition", "2013-01-07"),
		Want:  found{Outcome: "in_time", Met: "three-years three-years-noticeable three-years-linked three-years-insurer three-years-act ten-years-older reported not-too-late strict-day board-opinion"},
		Met:   []vard.RuleID{RuleThreeYears, RuleThreeYearsNoticeable, RuleThreeYearsLinked, RuleThreeYearsInsurer, RuleThreeYearsAct, RuleTenYearsOlder, RuleReported, RuleNotTooLate, RuleStrictDay, RuleBoardOpinion}},
	{ID: "limitation/findings-report-around-last-day", Says: "Reported the day before the last day, on it, or the day after: whether the ten years were kept is not known, though today they have passed.", Cites: []vard.Statement{cite.LOF10, cite.LOF30},
		Facts: given("caused", "2016-11-18", "reported", "[2026-11-17..2026-11-19]", "reportedToProvider", "not-yet", "finalPosition", "not-yet"),
		Want:  found{Outcome: "undetermined", Met: "reported strict-day", Open: "ten-years not-too-late action exceptional-reasons"}},
	{ID: "limitation/findings-reconsideration-asked-in-time", Says: "Under the older rule reconsideration was asked for within three years: it is met for good.", Cites: []vard.Statement{cite.SkL5_5, cite.PSN201103},
		Facts: given("caused", "2010-05-05", "aware", "2011-02-02", "reported", "2012-08-08", "finalPosition", "2013-01-07", "reconsideration.changed", "2018-03-07", "reconsideration.requested", "2020-03-06"),
		Want:  found{Outcome: "in_time", Met: "three-years three-years-noticeable three-years-linked three-years-insurer three-years-act ten-years-older reported not-too-late strict-day reconsideration board-opinion"}},
	{ID: "limitation/findings-expired", Says: "Reported in time, and the time to bring an action has run out.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.PSL25},
		Facts: given("caused", "2015-03-01", "reported", "2024-01-05", "finalPosition", "2025-08-31"),
		Want:  found{Outcome: "expired", Met: "ten-years reported not-too-late strict-day", Unmet: "action board-opinion", Open: "exceptional-reasons"},
		Met:   []vard.RuleID{RuleTenYears, RuleReported, RuleNotTooLate, RuleStrictDay},
		Unmet: []vard.RuleID{RuleAction, RuleBoardOpinion}},
}

func TestSpecFindings(t *testing.T) { findingRows.Run(t, find) }

// The order in which to ask.
var askRows = spec.Rows[Claim, string]{
	{ID: "limitation/ask-nothing-known", Says: "Nothing is known: first what the office has on paper, then the cause, last the exceptions that are presumed absent.", Cites: []vard.Statement{cite.LOF05, cite.LOF10, cite.PSL23},
		Facts: Claim{}, Want: "reported caused reportedToProvider aware.linked aware.insurer aware.noticeable finalPosition action reconsideration.changed exceptionalReasons"},
	{ID: "limitation/ask-provider", Says: "Too late to the insurer: whether the care provider was told in time.", Cites: []vard.Statement{cite.PSL23},
		Facts: given("caused", "2016-01-05", "reported", "2026-03-01", "finalPosition", "not-yet"), Want: "reportedToProvider action exceptionalReasons"},
	{ID: "limitation/ask-final-position-by-year", Says: "A final position known by its year is asked for as what is missing, not as what is presumed.", Cites: []vard.Statement{cite.PSL23},
		Facts: given("caused", "2016-01-05", "reported", "2020-01-07", "finalPosition", "2026"), Want: "finalPosition action exceptionalReasons"},
	{ID: "limitation/ask-request", Says: "A change, and three years since: whether reconsideration was asked for.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: given("caused", "2015-05-06", "reported", "2016-05-06", "finalPosition", "2017-05-06", "action", "2018-01-08", "reconsideration.changed", "2022-02-07"),
		Want:  "reconsideration.requested reconsideration.finalPosition"},
	{ID: "limitation/ask-nothing", Says: "A change of last year: the time still runs whatever was asked for, and nothing else can change the answer.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: given("caused", "2015-05-06", "reported", "2016-05-06", "finalPosition", "2017-05-06", "action", "2018-01-08", "reconsideration.changed", "2025-02-07")},
}

func TestSpecAsk(t *testing.T) {
	askRows.Run(t, func(t *testing.T, c Claim, on vard.Date) (string, iter.Seq[vard.Finding]) {
		d, err := Assess(c, on)
		require.NoError(t, err)
		return strings.Join(spec.Names(d.Ask()), " "), d.Findings()
	})
}

// firsts are the first of what a decision ranges over: one who wants no more stops there.
type firsts struct {
	Ask      string `json:"ask,omitempty"`
	Rule     string `json:"rule,omitempty"`
	Reason   string `json:"reason,omitempty"`
	Missing  string `json:"missing,omitempty"`
	Presumed string `json:"presumed,omitempty"`
}

var firstRows = spec.Rows[Claim, firsts]{
	{ID: "limitation/first-nothing-known", Says: "Nothing is known: the first question is for the report, and the first rules that can apply are those before 1997.", Cites: []vard.Statement{cite.LOF10, cite.Voluntary},
		Facts: Claim{}, Want: firsts{Ask: "reported", Rule: "voluntary", Missing: "caused", Presumed: "finalPosition"}},
	{ID: "limitation/first-of-a-reconsideration", Says: "A change, and three years since: the first question is whether reconsideration was asked for.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: given("caused", "2015-05-06", "reported", "2016-05-06", "finalPosition", "2017-05-06", "action", "2018-01-08", "reconsideration.changed", "2022-02-07"),
		Want:  firsts{Ask: "reconsideration.requested", Rule: "new", Reason: "ten-years"}},
	{ID: "limitation/first-of-the-exceptions", Says: "Too late for the page and the act: the first question is whether an action was brought.", Cites: []vard.Statement{cite.PSL23, cite.PSL24},
		Facts: given("caused", "2016-11-18", "reported", "not-yet", "reportedToProvider", "not-yet"),
		Want:  firsts{Ask: "action", Rule: "new", Reason: "ten-years", Presumed: "action"}},
}

func TestSpecFirst(t *testing.T) {
	firstRows.Run(t, func(t *testing.T, c Claim, on vard.Date) (w firsts, _ iter.Seq[vard.Finding]) {
		d, err := Assess(c, on)
		require.NoError(t, err)
		for f := range d.Reasons() {
			w.Reason = strings.TrimPrefix(f.Rule.String(), "limitation.")
			break
		}
		for r := range d.Regimes() {
			w.Rule = r.String()
			break
		}
		w.Ask, w.Missing, w.Presumed = firstFact(d.Ask()), firstFact(d.Missing()), firstFact(d.Presumed())
		return w, d.Findings()
	})
}

func firstFact(facts iter.Seq[vard.Fact]) string {
	for f := range facts {
		return f.Name()
	}
	return ""
}

// What can be set by name: every fact that is asked for, by its kind.
var setRows = spec.Rows[string, string]{
	{ID: "limitation/set-answer", Says: "Only whether there are exceptional reasons is answered with yes or no.", Cites: []vard.Statement{cite.PSL24},
		Facts: "true", Want: "exceptionalReasons"},
	{ID: "limitation/set-days", Says: "The days of the cause, of what was known, of the reports and of every step after them are set by name.", Cites: []vard.Statement{cite.LOF05, cite.LOF10, cite.PSL23, cite.SkL5_5},
		Facts: "2020-03-05", Want: "caused aware.noticeable aware.linked aware.insurer reported reportedToProvider finalPosition action reconsideration.changed reconsideration.requested reconsideration.finalPosition"},
}

func TestSpecSet(t *testing.T) {
	setRows.Run(t, func(t *testing.T, value string, _ vard.Date) (string, iter.Seq[vard.Finding]) {
		set := []string{}
		for _, name := range append(names, "", "aware", "linked", "limitation.caused") {
			var c Claim
			err, written := c.Set(name, vard.Yes), `true`
			if value != "true" {
				c = Claim{}
				err, written = c.SetMoment(name, vard.MustMoment(value)), `"`+value+`"`
			}
			if err != nil {
				assert.Equal(t, &vard.Error{Code: vard.UnknownName}, err)
				assert.Equal(t, Claim{}, c, "what is refused changes nothing")
				continue
			}
			set = append(set, name)
			assert.Equal(t, map[string]string{name: written}, said(t, c), "that fact and no other")
		}
		return strings.Join(set, " "), Decision{}.Findings()
	})
}

// said is what a claim says on the wire, by the names of the facts.
func said(t *testing.T, c Claim) map[string]string {
	text, err := json.Marshal(c)
	require.NoError(t, err)
	list := map[string]string{}
	var collect func(path string, member json.RawMessage)
	collect = func(path string, member json.RawMessage) {
		var members map[string]json.RawMessage
		if json.Unmarshal(member, &members) == nil && members != nil {
			for name, m := range members {
				collect(path+"."+name, m)
			}
		} else if string(member) != "null" {
			list[strings.TrimPrefix(path, ".")] = string(member)
		}
	}
	collect("", text)
	return list
}

// No decision says nothing, whatever it is asked.
func TestSpecNoDecision(t *testing.T) {
	var d Decision
	text, err := json.Marshal(d)
	require.NoError(t, err)
	none := `{"status":"","earliest":null,"latest":null,"reason":""}`
	assert.JSONEq(t, `{"outcome":"","rule":[],"report":`+none+`,"action":`+none+`,"reconsideration":`+none+`,"boardOpinion":`+none+`,
		"until":null,"reasons":[],"missing":[],"presumed":[],"referrals":[],"findings":[]}`, string(text))
	assert.Zero(t, d.Possible())
	assert.Empty(t, spec.Names(d.Ask()))
	for moment := range momentCount {
		assert.False(t, d.Turns(moment, BeforeAct|UnderAct, BeforeAct|UnderAct), names[moment])
	}
	for fact := range names {
		lifted, ok := d.Lifted(fact)
		assert.Equal(t, Decision{}, lifted, names[fact])
		assert.False(t, ok, names[fact])
	}
	next, ok := d.NextTurn()
	assert.Equal(t, Decision{}, next)
	assert.False(t, ok)
}

// question is whether a moment alone can turn an outcome of the one list into one of the
// other, for who does not care about all differences.
type question struct {
	Claim  Claim  `json:"claim"`
	Moment string `json:"moment"`
	From   string `json:"from"`
	Into   string `json:"into"`
}

var turnRows = spec.Rows[question, bool]{
	{ID: "limitation/turns-report-barred", Says: "The day of the report in May 2016 can make the claim barred rather than in time.", Cites: []vard.Statement{cite.LOF05},
		Facts: question{given("caused", "2013-03", "aware", "2013-05", "reported", "2016-05"), "reported", "in_time", "barred"},
		Want:  true},
	{ID: "limitation/turns-report-barred-reversed", Says: "In whichever order one asks.", Cites: []vard.Statement{cite.LOF05},
		Facts: question{given("caused", "2013-03", "aware", "2013-05", "reported", "2016-05"), "reported", "barred", "in_time open"},
		Want:  true},
	{ID: "limitation/turns-report-open", Says: "It was reported, so nothing makes it open.", Cites: []vard.Statement{cite.LOF05},
		Facts: question{given("caused", "2013-03", "aware", "2013-05", "reported", "2016-05"), "reported", "open", "barred in_time arguable"},
		Want:  false},
	{ID: "limitation/turns-cause-idle", Says: "The cause decides nothing.", Cites: []vard.Statement{cite.LOF05},
		Facts: question{given("caused", "2013-03", "aware", "2013-05", "reported", "2016-05"), "caused", "in_time", "barred arguable"},
		Want:  false},
	{ID: "limitation/turns-open-or-in-time", Says: "Whether it was reported decides between open and in time, and nobody needs to ask who takes these for one.", Cites: []vard.Statement{cite.LOF10},
		Facts: question{given("caused", "2017-11-20"), "reported", "open in_time", "barred arguable"},
		Want:  false},
	{ID: "limitation/turns-open-from-in-time", Says: "Who tells them apart asks.", Cites: []vard.Statement{cite.LOF10},
		Facts: question{given("caused", "2017-11-20"), "reported", "open", "in_time"},
		Want:  true},
	{ID: "limitation/turns-decided", Says: "Where all is decided nothing turns.", Cites: []vard.Statement{cite.LOF10},
		Facts: question{given("caused", "2017-11-20", "reported", "2018"), "reported", "open in_time arguable barred", "open in_time arguable barred"},
		Want:  false},
	{ID: "limitation/turns-final-position-idle", Says: "What is presumed turns nothing.", Cites: []vard.Statement{cite.PSL23},
		Facts: question{given(), "finalPosition", "open in_time arguable barred", "open in_time arguable barred"},
		Want:  false},
	{ID: "limitation/turns-provider", Says: "Whether the care provider was told in time can make a claim late rather than barred.", Cites: []vard.Statement{cite.PSL23},
		Facts: question{given("caused", "2016-01-05", "reported", "2026-03-01"), "reportedToProvider", "late", "barred"},
		Want:  true},
	{ID: "limitation/turns-provider-not-arguable", Says: "It can make nothing arguable, since the last day was a weekday.", Cites: []vard.Statement{cite.PSL23, cite.TidL2},
		Facts: question{given("caused", "2016-01-05", "reported", "2026-03-01"), "reportedToProvider", "late barred", "arguable"},
		Want:  false},
	{ID: "limitation/turns-side-of-1997", Says: "Barred before the act and barred under it are told apart: the day of the cause decides which.", Cites: []vard.Statement{cite.Voluntary, cite.PSL23old},
		Facts: question{given("caused", "[1996-12-31..1997-01-01]", "aware", "1998-02-02", "reported", "2002-01-07"), "caused", "barred-before-act", "barred-under-act"},
		Want:  true},
	{ID: "limitation/turns-same-side", Says: "Where the cause lies before 1997 in any case it decides no such thing.", Cites: []vard.Statement{cite.Voluntary},
		Facts: question{given("caused", "[1996-12-30..1996-12-31]", "aware", "1998-02-02", "reported", "2002-01-07"), "caused", "barred-before-act", "barred-under-act"},
		Want:  false},
	{ID: "limitation/turns-open-side-of-1997", Says: "Not reported, and caused around the turn of 1997: open in any case, and the day of the cause decides under which conditions.", Cites: []vard.Statement{cite.Voluntary, cite.PSL23old},
		On:    vard.MustDate("1997-06-02"),
		Facts: question{given("caused", "[1996-12-31..1997-01-01]", "aware", "not-yet", "reported", "not-yet"), "caused", "open-before-act", "open-under-act"},
		Want:  true},
	{ID: "limitation/turns-open-one-side", Says: "The one is not told apart from itself.", Cites: []vard.Statement{cite.Voluntary, cite.PSL23old},
		On:    vard.MustDate("1997-06-02"),
		Facts: question{given("caused", "[1996-12-31..1997-01-01]", "aware", "not-yet", "reported", "not-yet"), "caused", "open-before-act", "open-before-act"},
		Want:  false},
	{ID: "limitation/turns-arguable-under-the-act", Says: "Three years ended on Saturday 1 April 2006 and it was reported on the Monday: too late before 1997, arguable from then on, so the cause around the turn of 1997 decides.", Cites: []vard.Statement{cite.Voluntary, cite.PSL23old, cite.TidL2},
		Facts: question{given("caused", "[1996-12-31..1997-01-01]", "aware", "2003-04-01", "reported", "2006-04-03"), "caused", "barred-before-act", "arguable-under-act"},
		Want:  true},
	{ID: "limitation/turns-arguable-under-the-act-reversed", Says: "In whichever order one asks.", Cites: []vard.Statement{cite.Voluntary, cite.PSL23old, cite.TidL2},
		Facts: question{given("caused", "[1996-12-31..1997-01-01]", "aware", "2003-04-01", "reported", "2006-04-03"), "caused", "arguable-under-act", "barred-before-act"},
		Want:  true},
	{ID: "limitation/turns-last-day-of-1996", Says: "Reported on 31 December 2006, never aware: in time by the older conditions for a cause on 31 December 1996, too late for one the day before.", Cites: []vard.Statement{cite.Voluntary, cite.LOF09},
		Facts: question{given("caused", "[1996-12-30..1997-01-02]", "aware", "not-yet", "reported", "2006-12-31"), "caused", "in_time-before-act", "barred-before-act"},
		Want:  true},
	{ID: "limitation/turns-first-day-of-1997", Says: "Reported on 1 January 2007: for a cause from 1 January 1997 in time by the act, and by the older conditions never.", Cites: []vard.Statement{cite.Voluntary, cite.PSL23old},
		Facts: question{given("caused", "[1996-12-30..1997-01-02]", "aware", "not-yet", "reported", "2007-01-01"), "caused", "in_time-before-act", "barred-before-act"},
		Want:  false},
	{ID: "limitation/turns-action", Says: "The day of the action in March 2026 can make the claim expired rather than in time.", Cites: []vard.Statement{cite.PSL23, cite.RB13_4},
		Facts: question{given("caused", "2015-03-03", "reported", "2024-01-05", "finalPosition", "2025-09-03", "action", "2026-03"), "action", "expired", "in_time"},
		Want:  true},
	{ID: "limitation/turns-change-idle", Says: "A change does not touch the outcome, so its day turns nothing.", Cites: []vard.Statement{cite.SkL5_5},
		Facts: question{given("caused", "2013-03", "aware", "2013-05", "reported", "2016-05", "reconsideration.changed", "2020"), "reconsideration.changed", "in_time", "barred"},
		Want:  false},
	{ID: "limitation/turns-reasons-idle", Says: "Exceptional reasons are no moment, so no day of theirs turns anything.", Cites: []vard.Statement{cite.PSL24},
		Facts: question{given(), "exceptionalReasons", "late", "barred"},
		Want:  false},
	{ID: "limitation/turns-no-fact", Says: "What is no fact of the time limit turns nothing.", Cites: []vard.Statement{cite.LOF10},
		Facts: question{given(), "nothing", "in_time", "barred"},
		Want:  false},
}

func TestSpecTurns(t *testing.T) {
	turnRows.Run(t, func(t *testing.T, q question, on vard.Date) (bool, iter.Seq[vard.Finding]) {
		d, err := Assess(q.Claim, on)
		require.NoError(t, err)
		set := func(list string) (set Outcomes) {
			for name := range strings.FieldsSeq(list) {
				var o Outcome
				side := BeforeAct | UnderAct
				if before, found := strings.CutSuffix(name, "-before-act"); found {
					name, side = before, BeforeAct
				}
				if under, found := strings.CutSuffix(name, "-under-act"); found {
					name, side = under, UnderAct
				}
				require.NoError(t, o.UnmarshalText([]byte(name)))
				set |= Of(o) & side
			}
			return set
		}
		return d.Turns(slices.Index(names, q.Moment), set(q.From), set(q.Into)), d.Findings()
	})
}

// Which outcomes a set of them holds, and that each side of 1997 is half of it.
var setOfRows = spec.Rows[[]Outcome, string]{
	{ID: "limitation/set-of-two", Says: "A set of the first outcome and the last holds these two.", Cites: []vard.Statement{cite.LOF10},
		Facts: []Outcome{Open, Barred}, Want: "open barred"},
	{ID: "limitation/set-of-undetermined", Says: "A set holds what exact days can have: not undetermined, and not no answer.", Cites: []vard.Statement{cite.LOF10},
		Facts: []Outcome{0, Late, Undetermined}, Want: "late"},
	{ID: "limitation/set-of-none", Says: "A set of nothing holds nothing.", Cites: []vard.Statement{cite.LOF10},
		Facts: nil, Want: ""},
}

func TestSpecSetOf(t *testing.T) {
	setOfRows.Run(t, func(t *testing.T, list []Outcome, _ vard.Date) (string, iter.Seq[vard.Finding]) {
		held, set := []string{}, Of(list...)
		for o := range Undetermined + 2 {
			if set.Has(o) {
				held = append(held, o.String())
				assert.True(t, (set&BeforeAct).Has(o) && (set&UnderAct).Has(o), "caused before 1997 or later")
			}
		}
		assert.Equal(t, set, set&BeforeAct|set&UnderAct)
		return strings.Join(held, " "), Decision{}.Findings()
	})
}

// supposed is a claim, and a fact that is presumed absent in it, which one supposes to be
// there.
type supposed struct {
	Claim Claim  `json:"claim"`
	Fact  string `json:"fact"`
}

// What would be possible if what is presumed absent were not; "-" where the fact is not
// presumed absent, or cannot be there.
var liftRows = spec.Rows[supposed, string]{
	{ID: "limitation/lift-final-position", Says: "Reported in time ten years ago: had a final position come, the claim could be in time or expired.", Cites: []vard.Statement{cite.PSL23, cite.TidL2},
		Facts: supposed{given("caused", "2016-01-05", "reported", "2020-01-07"), "finalPosition"}, Want: "in_time expired"},
	{ID: "limitation/lift-final-position-too-soon", Says: "The ten years still run: had one come, it would change nothing.", Cites: []vard.Statement{cite.PSL23},
		Facts: supposed{given("caused", "2018-05-08", "reported", "2020-01-07"), "finalPosition"}, Want: "in_time"},
	{ID: "limitation/lift-final-position-not-reported", Says: "Nothing was reported, so no final position can have come.", Cites: []vard.Statement{cite.PSL23},
		Facts: supposed{given("caused", "2016-01-05", "reported", "not-yet"), "finalPosition"}, Want: "-"},
	{ID: "limitation/lift-final-position-not-yet", Says: "That none has come is known, and not only presumed.", Cites: []vard.Statement{cite.PSL23},
		Facts: supposed{given("caused", "2016-01-05", "reported", "2020-01-07", "finalPosition", "not-yet"), "finalPosition"}, Want: "-"},
	{ID: "limitation/lift-final-position-told", Says: "A change tells that a final position has come: it is not presumed absent.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: supposed{given("caused", "2016-01-05", "reported", "2020-01-07", "reconsideration.changed", "2021-03-01"), "finalPosition"}, Want: "-"},
	{ID: "limitation/lift-action", Says: "Too late for both: had an action been brought, it could have been in time.", Cites: []vard.Statement{cite.PSL23, cite.RB13_4},
		Facts: supposed{given("caused", "2016-11-18", "reported", "not-yet", "reportedToProvider", "not-yet"), "action"}, Want: "late barred"},
	{ID: "limitation/lift-action-older", Says: "Under the older rule an action would change nothing.", Cites: []vard.Statement{cite.PSL23old},
		Facts: supposed{given("caused", "2010-05-05", "aware", "2011-02-02", "reported", "2012-08-08"), "action"}, Want: "in_time"},
	{ID: "limitation/lift-change", Says: "A change would tell that a final position has come, whose day would decide.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: supposed{given("caused", "2016-01-05", "reported", "2020-01-07", "reconsideration.changed", "unknown"), "reconsideration.changed"}, Want: "in_time expired"},
	{ID: "limitation/lift-change-not-yet", Says: "That nothing has changed is known.", Cites: []vard.Statement{cite.SkL5_5},
		Facts: supposed{given("caused", "2016-01-05", "reported", "2020-01-07"), "reconsideration.changed"}, Want: "-"},
	{ID: "limitation/lift-reasons", Says: "Too late for both: with exceptional reasons an action could still be brought.", Cites: []vard.Statement{cite.PSL24},
		Facts: supposed{given("caused", "2016-11-18", "reported", "not-yet", "reportedToProvider", "not-yet"), "exceptionalReasons"}, Want: "late",
		Met: []vard.RuleID{RuleExceptionalReasons}},
	{ID: "limitation/lift-reasons-found-not", Says: "That there are no exceptional reasons has been found.", Cites: []vard.Statement{cite.PSL24},
		Facts: supposed{given("caused", "2016-11-18", "reported", "not-yet", "reportedToProvider", "not-yet", "exceptionalReasons", "false"), "exceptionalReasons"}, Want: "-"},
	{ID: "limitation/lift-report", Says: "A report is asked for, and never presumed absent.", Cites: []vard.Statement{cite.LOF10},
		Facts: supposed{given("caused", "2016-11-18"), "reported"}, Want: "-"},
}

func TestSpecLifted(t *testing.T) {
	liftRows.Run(t, func(t *testing.T, s supposed, on vard.Date) (string, iter.Seq[vard.Finding]) {
		d, err := Assess(s.Claim, on)
		require.NoError(t, err)
		lifted, ok := d.Lifted(slices.Index(names, s.Fact))
		if !ok {
			assert.Equal(t, Decision{}, lifted)
			return "-", d.Findings()
		}
		possible := []string{}
		for o := Open; o <= Barred; o++ {
			if lifted.Possible().Has(o) {
				possible = append(possible, o.String())
			}
		}
		if len(possible) == 1 {
			assert.Equal(t, possible[0], lifted.Outcome().String())
		} else {
			assert.Equal(t, Undetermined, lifted.Outcome())
		}
		return strings.Join(possible, " "), lifted.Findings()
	})
}

// A claim that is refused, and why: the field, the code and, where two facts contradict
// each other, the other one.
var refusalRows = spec.Rows[refused, vard.Error]{
	{ID: "limitation/refused-no-day", Says: "Without a day of assessment nothing is decided.", Cites: []vard.Statement{cite.TidL2},
		Facts: refused{NoDay: true},
		Want:  vard.Error{Field: "on", Code: vard.MissingDate}},
	{ID: "limitation/refused-assessed-before-1975", Says: "Assessed on the last day before the insurance began.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("1974-12-31"),
		Facts: refused{Claim: given()},
		Want:  vard.Error{Field: "on", Code: vard.Before1975}},
	{ID: "limitation/refused-assessed-after-2100", Says: "Assessed on the first day after the last year whose holidays are known.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2101-01-01"),
		Facts: refused{Claim: given()},
		Want:  vard.Error{Field: "on", Code: vard.AfterHorizon}},
	{ID: "limitation/refused-cause-before-1975", Says: "Caused on the last day before the insurance began.", Cites: []vard.Statement{cite.Voluntary},
		Facts: refused{Claim: given("caused", "1974-12-31")},
		Want:  vard.Error{Field: "caused", Code: vard.Before1975}},
	{ID: "limitation/refused-cause-leaves-no-day", Says: "A half-open cause before 1975 leaves no day.", Cites: []vard.Statement{cite.Voluntary},
		Facts: refused{Claim: given("caused", "[..1974-12-31]")},
		Want:  vard.Error{Field: "caused", Code: vard.Before1975}},
	{ID: "limitation/refused-report-before-1975", Says: "A report before 1975 leaves no day for the cause, which is not known.", Cites: []vard.Statement{cite.Voluntary},
		Facts: refused{Claim: given("reported", "1974-12-31")},
		Want:  vard.Error{Field: "reported", Code: vard.Before1975}},
	{ID: "limitation/refused-cut-cause-report-before-1975", Says: "A cause from 1970 to 1980 and a report in 1974: the cause would lie before 1975.", Cites: []vard.Statement{cite.Voluntary},
		Facts: refused{Claim: given("caused", "[1970-01-01..1980-12-31]", "reported", "1974-06-01")},
		Want:  vard.Error{Field: "reported", Code: vard.Before1975}},
	{ID: "limitation/refused-cut-cause-report-on-its-first-day", Says: "A cause from 1970 to 1980 and a report on the first of these days: the cause would lie on that day, before 1975.", Cites: []vard.Statement{cite.Voluntary},
		Facts: refused{Claim: given("caused", "[1970-01-01..1980-12-31]", "reported", "1970-01-01")},
		Want:  vard.Error{Field: "reported", Code: vard.Before1975}},
	{ID: "limitation/refused-cause-after-horizon", Says: "A cause whose last day, moved to a weekday, would lie after 2100.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2091-01-01"),
		Facts: refused{Claim: given("caused", "2090-12-31")},
		Want:  vard.Error{Field: "caused", Code: vard.AfterHorizon}},
	{ID: "limitation/refused-any-cause-after-horizon", Says: "A cause that is not known may be such a day.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2090-12-31"),
		Facts: refused{Claim: given()},
		Want:  vard.Error{Field: "on", Code: vard.AfterHorizon}},
	{ID: "limitation/refused-final-after-horizon", Says: "A final position whose year ends after 2100.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2099-12-31"),
		Facts: refused{Claim: given("caused", "2080", "finalPosition", "2099-12-31")},
		Want:  vard.Error{Field: "finalPosition", Code: vard.AfterHorizon}},
	{ID: "limitation/refused-change-after-horizon", Says: "A change whose three years end after 2100.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2097-12-31"),
		Facts: refused{Claim: given("caused", "2080", "reported", "2081-01-01", "finalPosition", "2082-01-01", "reconsideration.changed", "2097-12-31")},
		Want:  vard.Error{Field: "reconsideration.changed", Code: vard.AfterHorizon}},
	{ID: "limitation/refused-cause-not-yet", Says: "The cause has happened.", Cites: []vard.Statement{cite.TidL2},
		Facts: refused{Claim: given("caused", "not-yet")},
		Want:  vard.Error{Field: "caused", Code: vard.ImpossibleOrder}},
	{ID: "limitation/refused-cause-tomorrow", Says: "A cause after the day of assessment.", Cites: []vard.Statement{cite.TidL2},
		Facts: refused{Claim: given("caused", "2026-11-22")},
		Want:  vard.Error{Field: "caused", Code: vard.AfterAssessment}},
	{ID: "limitation/refused-report-tomorrow", Says: "A report after the day of assessment.", Cites: []vard.Statement{cite.TidL2},
		Facts: refused{Claim: given("reported", "[2026-11-22..]")},
		Want:  vard.Error{Field: "reported", Code: vard.AfterAssessment}},
	{ID: "limitation/refused-aware-before-cause", Says: "Awareness the day before the cause.", Cites: []vard.Statement{cite.LOF05},
		Facts: refused{Claim: given("caused", "2013-03", "aware.linked", "2013-02-28")},
		Want:  vard.Error{Field: "aware.linked", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/refused-report-before-cause", Says: "A report the day before the cause.", Cites: []vard.Statement{cite.TidL2},
		Facts: refused{Claim: given("caused", "2013-03", "reported", "2013-02-28")},
		Want:  vard.Error{Field: "reported", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/refused-final-before-cause", Says: "A final position before the cause.", Cites: []vard.Statement{cite.TidL2},
		Facts: refused{Claim: given("caused", "2013-03", "finalPosition", "2012")},
		Want:  vard.Error{Field: "finalPosition", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/refused-final-position-not-reported", Says: "A final position, and nothing reported to the insurer.", Cites: []vard.Statement{cite.PSL23},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "not-yet", "finalPosition", "2020-06-01")},
		Want:  vard.Error{Field: "finalPosition", Code: vard.ImpossibleOrder, Other: "reported"}},
	{ID: "limitation/refused-final-position-before-report", Says: "A final position the day before the report.", Cites: []vard.Statement{cite.PSL23},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "2020-06-02", "finalPosition", "2020-06-01")},
		Want:  vard.Error{Field: "finalPosition", Code: vard.ImpossibleOrder, Other: "reported"}},
	{ID: "limitation/refused-change-without-settlement", Says: "A change after a settlement that never was: no final position has come, and no action is known.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "not-yet", "finalPosition", "not-yet", "reconsideration.changed", "2020-01-01")},
		Want:  vard.Error{Field: "reconsideration.changed", Code: vard.ImpossibleOrder, Other: "finalPosition"}},
	{ID: "limitation/refused-change-without-report", Says: "The same where nothing was reported.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: refused{Claim: given("caused", "2018-05-07", "reported", "not-yet", "reconsideration.changed", "2025-11-20")},
		Want:  vard.Error{Field: "reconsideration.changed", Code: vard.ImpossibleOrder, Other: "reported"}},
	{ID: "limitation/refused-request-without-settlement", Says: "A request for reconsideration, the change unknown, and no final position.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "2019-01-07", "finalPosition", "not-yet", "reconsideration.changed", "unknown", "reconsideration.requested", "2020-01-01")},
		Want:  vard.Error{Field: "reconsideration.requested", Code: vard.ImpossibleOrder, Other: "finalPosition"}},
	{ID: "limitation/refused-change-without-judgment", Says: "No final position, and no action either: it is known, and not only taken to be so.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "2019-01-07", "finalPosition", "not-yet", "action", "not-yet", "reconsideration.changed", "2020-01-01")},
		Want:  vard.Error{Field: "reconsideration.changed", Code: vard.ImpossibleOrder, Other: "finalPosition"}},
	{ID: "limitation/refused-position-without-report", Says: "The day of the final position on a request is all that is known, and nothing was reported.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "not-yet", "reconsideration.changed", "unknown", "reconsideration.finalPosition", "2020-01-01")},
		Want:  vard.Error{Field: "reconsideration.finalPosition", Code: vard.ImpossibleOrder, Other: "reported"}},
	{ID: "limitation/refused-request-without-change", Says: "A request although nothing has changed.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "2019-01-07", "finalPosition", "2019-06-07", "reconsideration.changed", "not-yet", "reconsideration.requested", "2020-01-01")},
		Want:  vard.Error{Field: "reconsideration.requested", Code: vard.ImpossibleOrder, Other: "reconsideration.changed"}},
	{ID: "limitation/refused-request-before-change", Says: "A request the day before the change.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "2019-01-07", "finalPosition", "2019-06-07", "reconsideration.changed", "2020-01-02", "reconsideration.requested", "2020-01-01")},
		Want:  vard.Error{Field: "reconsideration.requested", Code: vard.ImpossibleOrder, Other: "reconsideration.changed"}},
	{ID: "limitation/refused-position-without-request", Says: "A final position on a request that was not made.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "2019-01-07", "finalPosition", "2019-06-07", "reconsideration.changed", "2020-01-02", "reconsideration.requested", "not-yet", "reconsideration.finalPosition", "2020-06-01")},
		Want:  vard.Error{Field: "reconsideration.finalPosition", Code: vard.ImpossibleOrder, Other: "reconsideration.requested"}},
	{ID: "limitation/refused-position-before-request", Says: "A final position on a request the day before it.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "2019-01-07", "finalPosition", "2019-06-07", "reconsideration.changed", "2020-01-02", "reconsideration.requested", "2020-06-02", "reconsideration.finalPosition", "2020-06-01")},
		Want:  vard.Error{Field: "reconsideration.finalPosition", Code: vard.ImpossibleOrder, Other: "reconsideration.requested"}},
	{ID: "limitation/refused-position-before-change", Says: "A final position on a request before the change, the request unknown.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "2019-01-07", "finalPosition", "2019-06-07", "reconsideration.changed", "2020-01-02", "reconsideration.finalPosition", "2020-01-01")},
		Want:  vard.Error{Field: "reconsideration.finalPosition", Code: vard.ImpossibleOrder, Other: "reconsideration.changed"}},
	{ID: "limitation/refused-position-without-change", Says: "A final position on a request although nothing has changed.", Cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		Facts: refused{Claim: given("caused", "2018-05-01", "reported", "2019-01-07", "finalPosition", "2019-06-07", "reconsideration.changed", "not-yet", "reconsideration.finalPosition", "2020-01-01")},
		Want:  vard.Error{Field: "reconsideration.finalPosition", Code: vard.ImpossibleOrder, Other: "reconsideration.changed"}},
	{ID: "limitation/refused-final-before-cause-report-unknown", Says: "A final position before the cause, the report unknown: the two that are known are named.", Cites: []vard.Statement{cite.PSL23},
		Facts: refused{Claim: given("caused", "2020-06-01", "finalPosition", "2019-06-01")},
		Want:  vard.Error{Field: "finalPosition", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/refused-action-before-cause", Says: "An action before the cause.", Cites: []vard.Statement{cite.PSL23},
		Facts: refused{Claim: given("caused", "2020-06-01", "action", "2020-05-31")},
		Want:  vard.Error{Field: "action", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/refused-action-tomorrow", Says: "An action after the day of assessment.", Cites: []vard.Statement{cite.PSL23, cite.RB13_4},
		Facts: refused{Claim: given("caused", "2020-06-01", "action", "2026-11-22")},
		Want:  vard.Error{Field: "action", Code: vard.AfterAssessment}},
	{ID: "limitation/refused-settlement-after-horizon", Says: "A change tells of a final position, which may have come so late that its year ends after 2100.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2099-12-31"),
		Facts: refused{Claim: given("caused", "2080", "reconsideration.changed", "2097-12-30")},
		Want:  vard.Error{Field: "on", Code: vard.AfterHorizon}},
	{ID: "limitation/refused-position-after-horizon", Says: "A final position on a request whose six months would end after 2100.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2100-07-01"),
		Facts: refused{Claim: given("caused", "2080", "reported", "2081-01-07", "finalPosition", "2082-01-07", "reconsideration.changed", "2090-01-02", "reconsideration.requested", "2091-01-02", "reconsideration.finalPosition", "2100-07-01")},
		Want:  vard.Error{Field: "reconsideration.finalPosition", Code: vard.AfterHorizon}},
}

type refused struct {
	Claim Claim `json:"claim"`
	NoDay bool  `json:"noDay,omitempty"` // without a day of assessment
}

// refuse is how the rows of refusals are decided.
func refuse(t *testing.T, r refused, on vard.Date) (vard.Error, iter.Seq[vard.Finding]) {
	if r.NoDay {
		on = 0
	}
	d, err := Assess(r.Claim, on)
	var refused *vard.Error
	require.ErrorAs(t, err, &refused)
	assert.Equal(t, Decision{}, d)
	return *refused, d.Findings()
}

func TestSpecRefusals(t *testing.T) { refusalRows.Run(t, refuse) }

// An interval that ends before it begins is refused, whatever else is known.
func TestSpecReversedInterval(t *testing.T) {
	for i, name := range names[:momentCount] {
		c := given()
		require.NoError(t, c.SetMoment(name, vard.Between(vard.MustDate("2013-03-02"), vard.MustDate("2013-03-01"))), i)
		_, err := Assess(c, spec.Today)
		assert.Equal(t, &vard.Error{Field: name, Code: vard.ImpossibleOrder}, err)
	}
}

// Claims at the edge that are decided.
var edgeRows = spec.Rows[Claim, bool]{
	{ID: "limitation/edge-cause", Says: "The last cause whose last day is known, 30 December 2090, is decided.", Cites: []vard.Statement{cite.HelgL},
		On: vard.MustDate("2100-12-31"), Facts: given("caused", "2090-12-30"), Want: true},
	{ID: "limitation/edge-any-cause", Says: "So is a cause that is not known, on that day.", Cites: []vard.Statement{cite.HelgL},
		On: vard.MustDate("2090-12-30"), Facts: given(), Want: true},
	{ID: "limitation/edge-final-position", Says: "And a final position received on 30 December 2099.", Cites: []vard.Statement{cite.HelgL},
		On: vard.MustDate("2100-12-31"), Facts: given("caused", "2080", "finalPosition", "2099-12-30"), Want: true},
	{ID: "limitation/edge-change", Says: "And a change on 30 December 2097.", Cites: []vard.Statement{cite.HelgL},
		On: vard.MustDate("2100-12-31"), Facts: given("caused", "2080", "finalPosition", "2082-01-07", "reconsideration.changed", "2097-12-30"), Want: true},
	{ID: "limitation/edge-position", Says: "And a final position on a request received on 30 June 2100.", Cites: []vard.Statement{cite.HelgL},
		On: vard.MustDate("2100-12-31"), Facts: given("caused", "2080", "finalPosition", "2082-01-07", "reconsideration.changed", "2097-12-30", "reconsideration.finalPosition", "2100-06-30"), Want: true},
	{ID: "limitation/edge-start", Says: "The first day of the insurance can be the day of assessment.", Cites: []vard.Statement{cite.Voluntary},
		On: vard.MustDate("1975-01-01"), Facts: given("caused", "1975-01-01"), Want: true},
	{ID: "limitation/edge-one-day", Says: "Everything can happen on the day of the cause, and that day be the day of assessment.", Cites: []vard.Statement{cite.PSL23},
		On: vard.MustDate("2016-05-06"), Facts: given("caused", "2016-05-06", "aware", "2016-05-06", "reported", "2016-05-06", "reportedToProvider", "2016-05-06", "finalPosition", "2016-05-06", "action", "2016-05-06",
			"reconsideration.changed", "2016-05-06", "reconsideration.requested", "2016-05-06", "reconsideration.finalPosition", "2016-05-06"), Want: true},
	{ID: "limitation/edge-report-from-today", Says: "A report on the day of assessment or later was made on that day.", Cites: []vard.Statement{cite.LOF10},
		Facts: given("caused", "2016-05-06", "reported", "[2026-11-21..]"), Want: true},
	{ID: "limitation/edge-change-after-judgment", Says: "Nothing was reported, but an action was brought: circumstances can have changed after a judgment.", Cites: []vard.Statement{cite.SkL5_5},
		Facts: given("caused", "2016-05-06", "reported", "not-yet", "action", "2018-01-08", "reconsideration.changed", "2020-01-07"), Want: true},
	{ID: "limitation/edge-change-settlement-unknown", Says: "Whether a final position has come is not known: circumstances can have changed after one.", Cites: []vard.Statement{cite.SkL5_5},
		Facts: given("caused", "2016-05-06", "reported", "2017-01-09", "reconsideration.changed", "2020-01-07"), Want: true},
}

func TestSpecEdges(t *testing.T) {
	edgeRows.Run(t, func(t *testing.T, c Claim, on vard.Date) (bool, iter.Seq[vard.Finding]) {
		d, err := Assess(c, on)
		require.NoError(t, err)
		return err == nil, d.Findings()
	})
}

// TestSpecRows checks the rows themselves, and that every rule has a row on each side.
func TestSpecRows(t *testing.T) {
	spec.Check(t, "limitation", Rules(), reportRows, joinRows, presumedRows, findingRows, askRows, turnRows, refusalRows, edgeRows,
		actionRows, reconsiderationRows, opinionRows, exceptionalRows, lastDayRows, decisionRows, dayRows, timeRows, horizonRows, exactRows, exactRefusalRows, firstRows, setRows, liftRows, setOfRows, nextRows)
}

// The machine names, as they stand on the wire, in every encoding.
func TestSpecNames(t *testing.T) {
	spec.Enumeration[Outcome](t, "open", "in_time", "arguable", "late", "expired", "barred", "undetermined")
	spec.Enumeration[Regime](t, "voluntary", "old", "new")
	spec.Enumeration[Status](t, "open", "in_time", "done_in_time", "arguable", "too_late", "expired", "not_modelled", "none", "undetermined")
	spec.Enumeration[Reason](t, "ten_years", "three_years_from_awareness", "six_months_from_final_position", "three_years_from_change", "one_year_from_final_position",
		"awaiting_final_position", "arguable_report", "arguable_request", "no_change", "older_wording", "no_time_limit", "undetermined")
	assert.Equal(t, []string{"caused", "aware.noticeable", "aware.linked", "aware.insurer", "reported", "reportedToProvider", "finalPosition", "action",
		"reconsideration.changed", "reconsideration.requested", "reconsideration.finalPosition", "exceptionalReasons"}, names)
}

// The documentation of the package lists every reason of a clock.
func TestSpecReasonsAreDocumented(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	for r := Reason(1); r.String() != ""; r++ {
		assert.Regexp(t, `(?m)^//   - .*\b`+r.String()+`\b.*:`, string(doc))
	}
}

func TestSpecTexts(t *testing.T) {
	for r := range Rules() {
		for _, met := range []vard.Answer{vard.Yes, vard.No, vard.Unknown} {
			spec.Texts(t, string(r.ID()), r.Says(met))
		}
	}
	for f := range Questions() {
		spec.Texts(t, f.Name(), f.Question())
		assert.NotEmpty(t, f.AskOf().String())
	}
}

// The wire form, whole.
func TestSpecWireForm(t *testing.T) {
	var c Claim
	require.NoError(t, json.Unmarshal([]byte(`{"caused":"2016-11-18","aware":{"noticeable":"2017","linked":null,"insurer":"not-yet"},
		"reported":"2020-05","reportedToProvider":"not-yet","finalPosition":"2026-06-24","action":null,
		"reconsideration":{"changed":"not-yet","requested":null,"finalPosition":null},"exceptionalReasons":null}`), &c))
	d, err := Assess(c, spec.Today)
	require.NoError(t, err)
	text, err := json.Marshal(d)
	require.NoError(t, err)
	assert.JSONEq(t, `{"outcome":"in_time","rule":["new"],
		"report":{"status":"in_time","earliest":{"strict":"2026-11-18","extended":"2026-11-18"},"latest":{"strict":"2026-11-18","extended":"2026-11-18"},"reason":"ten_years"},
		"action":{"status":"open","earliest":{"strict":"2026-12-24","extended":"2026-12-28"},"latest":{"strict":"2026-12-24","extended":"2026-12-28"},"reason":"six_months_from_final_position"},
		"reconsideration":{"status":"none","earliest":null,"latest":null,"reason":"no_change"},
		"boardOpinion":{"status":"open","earliest":{"strict":"2027-06-24","extended":"2027-06-24"},"latest":{"strict":"2027-06-24","extended":"2027-06-24"},"reason":"one_year_from_final_position"},
		"until":"2026-12-24","reasons":["limitation.ten-years","limitation.reported","limitation.action"],
		"missing":[],"presumed":[],"referrals":[],
		"findings":[
		{"rule":"limitation.ten-years","met":true,"statements":["LOF-10","PSL 23 §","SFS 2013:1091 p 2","Lag 1930:173 1 §"]},
		{"rule":"limitation.reported","met":true,"statements":["LOF-05","LOF-10"]},
		{"rule":"limitation.not-too-late","met":true,"statements":["LOF-30"]},
		{"rule":"limitation.strict-day","met":true,"statements":["Lag 1930:173 2 §","Lag 1989:253","SFS 2004:1320"]},
		{"rule":"limitation.action","met":true,"statements":["PSL 23 §","RB 13:4","PSL 24 §","PSL 25 §"]},
		{"rule":"limitation.board-opinion","met":true,"statements":["PSL 17 a §","PSL 17 §"]}]}`, string(text))

	d, err = Assess(Claim{}, spec.Today)
	require.NoError(t, err)
	text, err = json.Marshal(d)
	require.NoError(t, err)
	assert.Contains(t, string(text), `"outcome":"undetermined","rule":["voluntary","old","new"],"report":{"status":"undetermined","earliest":null,"latest":null,"reason":"undetermined"}`)
	assert.Contains(t, string(text), `"until":null,"reasons":[],"missing":["caused","aware.noticeable","aware.linked","aware.insurer","reported","reportedToProvider"],"presumed":["finalPosition","action","reconsideration.changed","exceptionalReasons"]`)
	text, err = json.Marshal(c)
	require.NoError(t, err)
	var back Claim
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, c, back, "a claim is read as it was written")
}
