package limitation_test

import (
	"iter"
	"testing"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/limitation"
)

// whole is a decision and what each rule that counts finds.
type whole struct {
	Decision want   `json:"decision"`
	Met      string `json:"met,omitempty"`
	Unmet    string `json:"unmet,omitempty"`
	Open     string `json:"open,omitempty"`
}

// allKnown writes a claim as given does; what is not named has not happened.
func allKnown(facts ...string) (c Claim) {
	for _, name := range names[:momentCount] {
		must(c.SetMoment(name, vard.NotYet()))
	}
	known := given(facts...)
	for i := 0; i < len(facts); i += 2 {
		switch name := facts[i]; name {
		case "aware":
			c.Aware = known.Aware
		case "exceptionalReasons":
			c.ExceptionalReasons = known.ExceptionalReasons
		default:
			must(c.SetMoment(name, vard.MustMoment(facts[i+1])))
		}
	}
	return c
}

// Claims of which every day is known: the common case, decided whole.
var exactRows = spec.Rows[Claim, whole]{
	{ID: "limitation/exact-open", Says: "Every day is known, and nothing was reported: open until ten years after the cause, and an action can be brought until then.", Cites: []vard.Statement{cite.LOF10, cite.PSL23},
		Facts: allKnown("caused", "2018-05-08", "aware", "2019-01-07"),
		Want:  whole{Decision: want{Outcome: "open", Rule: "new", Report: "open by 2028-05-08: ten_years", Action: "open by 2028-05-08: ten_years", Until: "2028-05-08", Reasons: []vard.RuleID{RuleTenYears, RuleReported}}, Met: "ten-years not-too-late strict-day action", Open: "reported"}},
	{ID: "limitation/exact-open-last-day", Says: "The same on the last day, a Saturday.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.TidL2},
		On:    vard.MustDate("2026-11-21"),
		Facts: allKnown("caused", "2016-11-21", "aware", "2017-01-09"),
		Want:  whole{Decision: want{Outcome: "open", Rule: "new", Report: "open by 2026-11-21 or 2026-11-23: ten_years", Action: "open by 2026-11-21 or 2026-11-23: ten_years", Until: "2026-11-21", Reasons: []vard.RuleID{RuleTenYears, RuleReported}}, Met: "ten-years not-too-late strict-day action", Open: "reported"}},
	{ID: "limitation/exact-open-sunday", Says: "The same on the Sunday: it turns on 2 §.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.TidL2},
		On:    vard.MustDate("2026-11-22"),
		Facts: allKnown("caused", "2016-11-21", "aware", "2017-01-09"),
		Want:  whole{Decision: want{Outcome: "arguable", Rule: "new", Report: "arguable by 2026-11-21 or 2026-11-23: ten_years", Action: "arguable by 2026-11-21 or 2026-11-23: ten_years", Until: "2026-11-23", Reasons: []vard.RuleID{RuleStrictDay}}, Unmet: "strict-day", Open: "ten-years reported not-too-late action exceptional-reasons"}},
	{ID: "limitation/exact-open-tuesday", Says: "The same on the Tuesday after the Monday to which the last day moves: too late for the page and the act.", Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23, cite.TidL2},
		On:    vard.MustDate("2026-11-24"),
		Facts: allKnown("caused", "2016-11-21", "aware", "2017-01-09"),
		Want:  whole{Decision: want{Outcome: "barred", Rule: "new", Report: "too_late by 2026-11-21 or 2026-11-23: ten_years", Action: "expired by 2026-11-21 or 2026-11-23: ten_years", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "exceptionalReasons"}, Met: "strict-day", Unmet: "ten-years reported not-too-late action", Open: "exceptional-reasons"}},
	{ID: "limitation/exact-in-time", Says: "Reported on the last day, and no final position: the time to bring an action does not end, and not before the ten years.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.TidL1},
		Facts: allKnown("caused", "2016-02-29", "aware", "2016-03-01", "reported", "2026-02-28"),
		Want:  whole{Decision: want{Outcome: "in_time", Rule: "new", Report: "in_time by 2026-02-28 or 2026-03-02: ten_years", Action: "open by 2026-02-28 or 2026-03-02 to …: awaiting_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}, Met: "ten-years reported not-too-late strict-day action"}},
	{ID: "limitation/exact-in-time-six-months", Says: "The final position came after the ten years: an action can be brought for six months, the Board be asked for one year.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.PSL17a, cite.TidL1},
		Facts: allKnown("caused", "2016-05-06", "aware", "2016-06-07", "reported", "2020-05-06", "finalPosition", "2026-06-24"),
		Want:  whole{Decision: want{Outcome: "in_time", Rule: "new", Report: "in_time by 2026-05-06: ten_years", Action: "open by 2026-12-24 or 2026-12-28: six_months_from_final_position", BoardOpinion: "open by 2027-06-24: one_year_from_final_position", Until: "2026-12-24", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}, Met: "ten-years reported not-too-late strict-day action board-opinion"}},
	{ID: "limitation/exact-in-time-brought", Says: "An action brought in time keeps the claim.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.RB13_4},
		Facts: allKnown("caused", "2015-03-01", "aware", "2015-04-01", "reported", "2024-01-05", "finalPosition", "2025-08-31", "action", "2026-02-27"),
		Want:  whole{Decision: want{Outcome: "in_time", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "done_in_time by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "expired by 2026-08-31: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleReported, RuleAction}}, Met: "ten-years reported not-too-late strict-day action", Unmet: "board-opinion"}},
	{ID: "limitation/exact-expired", Says: "Reported in time, and the six months from the final position have passed too.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.PSL25},
		Facts: allKnown("caused", "2015-03-01", "aware", "2015-04-01", "reported", "2024-01-05", "finalPosition", "2025-08-31"),
		Want:  whole{Decision: want{Outcome: "expired", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "expired by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "expired by 2026-08-31: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "exceptionalReasons"}, Met: "ten-years reported not-too-late strict-day", Unmet: "action board-opinion", Open: "exceptional-reasons"}},
	{ID: "limitation/exact-expired-reasons", Says: "The same where exceptional reasons have been found: in time.", Cites: []vard.Statement{cite.LOF10, cite.PSL24},
		Facts: allKnown("caused", "2015-03-01", "aware", "2015-04-01", "reported", "2024-01-05", "finalPosition", "2025-08-31", "exceptionalReasons", "true"),
		Want:  whole{Decision: want{Outcome: "in_time", Rule: "new", Report: "in_time by 2025-03-01 or 2025-03-03: ten_years", Action: "open by 2026-02-28 or 2026-03-02: six_months_from_final_position", BoardOpinion: "expired by 2026-08-31: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleExceptionalReasons}}, Met: "ten-years reported not-too-late strict-day action exceptional-reasons", Unmet: "board-opinion"}},
	{ID: "limitation/exact-arguable", Says: "Reported on the Monday after a last day on a Saturday: arguable, and by the one reading the six months from the final position still run.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.TidL2},
		Facts: allKnown("caused", "2016-02-29", "aware", "2016-03-01", "reported", "2026-03-02", "finalPosition", "2026-06-24"),
		Want:  whole{Decision: want{Outcome: "arguable", Rule: "new", Report: "arguable by 2026-02-28 or 2026-03-02: ten_years", Action: "arguable by 2026-02-28 or 2026-12-28: arguable_report", BoardOpinion: "open by 2027-06-24: one_year_from_final_position", Reasons: []vard.RuleID{RuleStrictDay}}, Met: "reported board-opinion", Unmet: "strict-day", Open: "ten-years not-too-late action exceptional-reasons"}},
	{ID: "limitation/exact-arguable-awaiting", Says: "The same without a final position: by the one reading the time does not end.", Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.TidL2},
		Facts: allKnown("caused", "2016-02-29", "aware", "2016-03-01", "reported", "2026-03-02"),
		Want:  whole{Decision: want{Outcome: "arguable", Rule: "new", Report: "arguable by 2026-02-28 or 2026-03-02: ten_years", Action: "arguable by 2026-02-28 or 2026-03-02 to …: arguable_report", Reasons: []vard.RuleID{RuleStrictDay}}, Met: "reported", Unmet: "strict-day", Open: "ten-years not-too-late action exceptional-reasons"}},
	{ID: "limitation/exact-late", Says: "The care provider was told on the last day and the insurer too late: late while the six months run.", Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23},
		Facts: allKnown("caused", "2016-01-05", "aware", "2016-02-01", "reported", "2026-03-01", "reportedToProvider", "2026-01-05", "finalPosition", "2026-09-01"),
		Want:  whole{Decision: want{Outcome: "late", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "open by 2027-03-01: six_months_from_final_position", BoardOpinion: "open by 2027-09-01: one_year_from_final_position", Until: "2027-03-01", Reasons: []vard.RuleID{RuleTenYears, RuleAction}}, Met: "reported strict-day action board-opinion", Unmet: "ten-years not-too-late"}},
	{ID: "limitation/exact-barred", Says: "Told the day after, a holiday: barred, since the last day was a weekday.", Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23, cite.TidL2},
		Facts: allKnown("caused", "2016-01-05", "aware", "2016-02-01", "reported", "2026-03-01", "reportedToProvider", "2026-01-06", "finalPosition", "2026-09-01"),
		Want:  whole{Decision: want{Outcome: "barred", Rule: "new", Report: "too_late by 2026-01-05: ten_years", Action: "expired by 2026-01-05: ten_years", BoardOpinion: "open by 2027-09-01: one_year_from_final_position", Reasons: []vard.RuleID{RuleTenYears, RuleAction}, Presumed: "exceptionalReasons"}, Met: "reported strict-day board-opinion", Unmet: "ten-years not-too-late action", Open: "exceptional-reasons"}},
	{ID: "limitation/exact-old-in-time", Says: "Under the older rule, reported on the last of the three years from the link.", Cites: []vard.Statement{cite.LOF05, cite.LOF07, cite.LOF09},
		Facts: allKnown("caused", "2008-05-06", "aware.noticeable", "2008-05-07", "aware.linked", "2009-03-20", "aware.insurer", "2008-06-07", "reported", "2012-03-20"),
		Want:  whole{Decision: want{Outcome: "in_time", Rule: "old", Report: "in_time by 2012-03-20: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}, Met: "three-years three-years-linked three-years-act ten-years-older reported not-too-late strict-day"}},
	{ID: "limitation/exact-old-barred", Says: "The day after the three years from when the injury was noticed, a Wednesday: too late.", Cites: []vard.Statement{cite.LOF05, cite.LOF06, cite.LOF30},
		Facts: allKnown("caused", "2008-05-06", "aware.noticeable", "2009-03-20", "aware.linked", "2008-05-07", "aware.insurer", "2008-06-07", "reported", "2012-03-21"),
		Want:  whole{Decision: want{Outcome: "barred", Rule: "old", Report: "too_late by 2012-03-20: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears}}, Met: "ten-years-older reported strict-day", Unmet: "three-years three-years-noticeable three-years-act not-too-late"}},
	{ID: "limitation/exact-old-insurer", Says: "The day after the three years from when the insurer was known, a Thursday: too late.", Cites: []vard.Statement{cite.LOF05, cite.LOF08, cite.LOF30},
		Facts: allKnown("caused", "2008-05-06", "aware.noticeable", "2008-05-07", "aware.linked", "2008-06-07", "aware.insurer", "2009-03-21", "reported", "2012-03-22"),
		Want:  whole{Decision: want{Outcome: "barred", Rule: "old", Report: "too_late by 2012-03-21: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears}}, Met: "ten-years-older reported strict-day", Unmet: "three-years three-years-insurer three-years-act not-too-late"}},
	{ID: "limitation/exact-old-not-aware", Says: "The person never came to know of the insurer: the ten years, on the last day of which it was reported; for the Board's opinion there is no time.", Cites: []vard.Statement{cite.LOF08, cite.LOF09, cite.PSL17},
		Facts: allKnown("caused", "2005-06-08", "aware.noticeable", "2005-06-09", "aware.linked", "2006-01-09", "reported", "2015-06-08", "finalPosition", "2016-01-11"),
		Want:  whole{Decision: want{Outcome: "in_time", Rule: "old", Report: "in_time by 2015-06-08: ten_years", Action: "not_modelled: older_wording", BoardOpinion: "open: no_time_limit", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}, Met: "three-years three-years-insurer ten-years-older reported not-too-late strict-day board-opinion", Unmet: "three-years-act"}},
	{ID: "limitation/exact-old-ten-years", Says: "The day after the ten years, a Tuesday: too late.", Cites: []vard.Statement{cite.LOF09, cite.LOF30},
		Facts: allKnown("caused", "2005-06-08", "aware.noticeable", "2005-06-09", "aware.linked", "2006-01-09", "reported", "2015-06-09"),
		Want:  whole{Decision: want{Outcome: "barred", Rule: "old", Report: "too_late by 2015-06-08: ten_years", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleTenYearsOlder}}, Met: "three-years three-years-insurer reported strict-day", Unmet: "three-years-act ten-years-older not-too-late"}},
	{ID: "limitation/exact-old-arguable", Says: "The three years end on a Saturday and it was reported on the Monday: arguable.", Cites: []vard.Statement{cite.LOF05, cite.TidL2},
		Facts: allKnown("caused", "2008-05-06", "aware", "2009-03-24", "reported", "2012-03-26"),
		Want:  whole{Decision: want{Outcome: "arguable", Rule: "old", Report: "arguable by 2012-03-24 or 2012-03-26: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleStrictDay}}, Met: "ten-years-older reported", Unmet: "strict-day", Open: "three-years three-years-noticeable three-years-linked three-years-insurer three-years-act not-too-late"}},
	{ID: "limitation/exact-voluntary", Says: "Before 1997: three years to the day, by the conditions of the year.", Cites: []vard.Statement{cite.Voluntary, cite.PSN200505},
		Facts: allKnown("caused", "1990-05-04", "aware", "1991-03-16", "reported", "1994-03-16"),
		Want:  whole{Decision: want{Outcome: "in_time", Rule: "voluntary", Report: "in_time by 1994-03-16: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}, Met: "three-years three-years-noticeable three-years-linked three-years-insurer three-years-act ten-years-older reported not-too-late strict-day"}},
	{ID: "limitation/exact-voluntary-monday", Says: "Their last day, a Sunday, does not move to the Monday.", Cites: []vard.Statement{cite.Voluntary, cite.TidL2},
		Facts: allKnown("caused", "1991-05-04", "aware", "1992-04-09", "reported", "1995-04-10"),
		Want:  whole{Decision: want{Outcome: "barred", Rule: "voluntary", Report: "too_late by 1995-04-09: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears}}, Met: "ten-years-older reported strict-day", Unmet: "three-years three-years-noticeable three-years-linked three-years-insurer three-years-act not-too-late"}},
}

func TestSpecExact(t *testing.T) {
	exactRows.Run(t, func(t *testing.T, c Claim, on vard.Date) (whole, iter.Seq[vard.Finding]) {
		decision, _ := decide(t, c, on)
		f, findings := find(t, c, on)
		return whole{decision, f.Met, f.Unmet, f.Open}, findings
	})
}

// ordinary is a claim on which all went as it should, but for the days that are named; "" is
// a day that has not come.
func ordinary(but ...string) Claim {
	c := allKnown("caused", "2018-05-08", "aware.noticeable", "2018-06-07", "aware.linked", "2018-07-09", "aware.insurer", "2018-08-09",
		"reported", "2019-01-07", "reportedToProvider", "2019-02-07", "finalPosition", "2019-06-07", "action", "2020-01-07")
	for i := 0; i < len(but); i += 2 {
		moment := vard.NotYet()
		if but[i+1] != "" {
			moment = vard.MustMoment(but[i+1])
		}
		must(c.SetMoment(but[i], moment))
	}
	return c
}

// The same claims where one day cannot be: each is refused by the day that is wrong.
var exactRefusalRows = spec.Rows[refused, vard.Error]{
	{ID: "limitation/exact-noticeable-before-cause", Says: "Awareness that the injury is noticeable the day before the cause: refused.", Cites: []vard.Statement{cite.LOF06},
		Facts: refused{Claim: ordinary("aware.noticeable", "2018-05-07")},
		Want:  vard.Error{Field: "aware.noticeable", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/exact-linked-before-cause", Says: "Awareness of the link to care the day before the cause: refused.", Cites: []vard.Statement{cite.LOF07},
		Facts: refused{Claim: ordinary("aware.linked", "2018-05-07")},
		Want:  vard.Error{Field: "aware.linked", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/exact-insurer-before-cause", Says: "Awareness of the insurer the day before the cause: refused.", Cites: []vard.Statement{cite.LOF08},
		Facts: refused{Claim: ordinary("aware.insurer", "2018-05-07")},
		Want:  vard.Error{Field: "aware.insurer", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/exact-reported-before-cause", Says: "A report to the insurer the day before the cause: refused.", Cites: []vard.Statement{cite.LOF10},
		Facts: refused{Claim: ordinary("reported", "2018-05-07", "finalPosition", "")},
		Want:  vard.Error{Field: "reported", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/exact-provider-before-cause", Says: "A report to the care provider the day before the cause: refused.", Cites: []vard.Statement{cite.PSL23},
		Facts: refused{Claim: ordinary("reportedToProvider", "2018-05-07")},
		Want:  vard.Error{Field: "reportedToProvider", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/exact-action-before-cause", Says: "An action the day before the cause: refused.", Cites: []vard.Statement{cite.RB13_4},
		Facts: refused{Claim: ordinary("action", "2018-05-07")},
		Want:  vard.Error{Field: "action", Code: vard.ImpossibleOrder, Other: "caused"}},
	{ID: "limitation/exact-noticeable-tomorrow", Says: "Awareness that the injury is noticeable the day after the day of assessment: refused.", Cites: []vard.Statement{cite.LOF06},
		Facts: refused{Claim: ordinary("aware.noticeable", "2026-11-22")},
		Want:  vard.Error{Field: "aware.noticeable", Code: vard.AfterAssessment}},
	{ID: "limitation/exact-linked-tomorrow", Says: "Awareness of the link to care the day after the day of assessment: refused.", Cites: []vard.Statement{cite.LOF07},
		Facts: refused{Claim: ordinary("aware.linked", "2026-11-22")},
		Want:  vard.Error{Field: "aware.linked", Code: vard.AfterAssessment}},
	{ID: "limitation/exact-insurer-tomorrow", Says: "Awareness of the insurer the day after the day of assessment: refused.", Cites: []vard.Statement{cite.LOF08},
		Facts: refused{Claim: ordinary("aware.insurer", "2026-11-22")},
		Want:  vard.Error{Field: "aware.insurer", Code: vard.AfterAssessment}},
	{ID: "limitation/exact-reported-tomorrow", Says: "A report to the insurer the day after the day of assessment: refused.", Cites: []vard.Statement{cite.LOF10},
		Facts: refused{Claim: ordinary("reported", "2026-11-22", "finalPosition", "")},
		Want:  vard.Error{Field: "reported", Code: vard.AfterAssessment}},
	{ID: "limitation/exact-provider-tomorrow", Says: "A report to the care provider the day after the day of assessment: refused.", Cites: []vard.Statement{cite.PSL23},
		Facts: refused{Claim: ordinary("reportedToProvider", "2026-11-22")},
		Want:  vard.Error{Field: "reportedToProvider", Code: vard.AfterAssessment}},
	{ID: "limitation/exact-final-position-tomorrow", Says: "A final position the day after the day of assessment: refused.", Cites: []vard.Statement{cite.PSL23},
		Facts: refused{Claim: ordinary("finalPosition", "2026-11-22")},
		Want:  vard.Error{Field: "finalPosition", Code: vard.AfterAssessment}},
	{ID: "limitation/exact-action-tomorrow", Says: "An action the day after the day of assessment: refused.", Cites: []vard.Statement{cite.RB13_4},
		Facts: refused{Claim: ordinary("action", "2026-11-22")},
		Want:  vard.Error{Field: "action", Code: vard.AfterAssessment}},
	{ID: "limitation/exact-final-position-before-report", Says: "A final position the day before the report: refused.", Cites: []vard.Statement{cite.PSL23},
		Facts: refused{Claim: ordinary("finalPosition", "2019-01-06")},
		Want:  vard.Error{Field: "finalPosition", Code: vard.ImpossibleOrder, Other: "reported"}},
	{ID: "limitation/exact-final-position-unreported", Says: "A final position, and nothing was reported to the insurer: refused.", Cites: []vard.Statement{cite.PSL23},
		Facts: refused{Claim: ordinary("reported", "")},
		Want:  vard.Error{Field: "finalPosition", Code: vard.ImpossibleOrder, Other: "reported"}},
	{ID: "limitation/exact-cause-tomorrow", Says: "A cause the day after the day of assessment, and nothing else: refused.", Cites: []vard.Statement{cite.LOF10},
		Facts: refused{Claim: allKnown("caused", "2026-11-22")},
		Want:  vard.Error{Field: "caused", Code: vard.AfterAssessment}},
	{ID: "limitation/exact-cause-not-yet", Says: "Nothing has happened, the cause neither: refused.", Cites: []vard.Statement{cite.LOF10},
		Facts: refused{Claim: allKnown()},
		Want:  vard.Error{Field: "caused", Code: vard.ImpossibleOrder}},
	{ID: "limitation/exact-cause-before-1975", Says: "A cause on the last day before the insurance began: refused.", Cites: []vard.Statement{cite.Voluntary},
		Facts: refused{Claim: allKnown("caused", "1974-12-31")},
		Want:  vard.Error{Field: "caused", Code: vard.Before1975}},
	{ID: "limitation/exact-cause-after-horizon", Says: "A cause whose last day, moved to a weekday, would lie after 2100: refused.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2091-01-03"),
		Facts: refused{Claim: allKnown("caused", "2090-12-31")},
		Want:  vard.Error{Field: "caused", Code: vard.AfterHorizon}},
	{ID: "limitation/exact-final-position-after-horizon", Says: "A final position whose year ends after 2100: refused.", Cites: []vard.Statement{cite.PSL17a, cite.TidL2},
		On:    vard.MustDate("2100-01-05"),
		Facts: refused{Claim: allKnown("caused", "2080-05-08", "reported", "2081-01-07", "finalPosition", "2099-12-31")},
		Want:  vard.Error{Field: "finalPosition", Code: vard.AfterHorizon}},
	{ID: "limitation/exact-assessed-after-horizon", Says: "Assessed on the first day after the last year whose holidays are known: refused.", Cites: []vard.Statement{cite.TidL2},
		On:    vard.MustDate("2101-01-01"),
		Facts: refused{Claim: allKnown("caused", "2080-05-08")},
		Want:  vard.Error{Field: "on", Code: vard.AfterHorizon}},
	{ID: "limitation/exact-request-without-change", Says: "A request for reconsideration although nothing has changed: refused.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: refused{Claim: ordinary("reconsideration.requested", "2022-01-10")},
		Want:  vard.Error{Field: "reconsideration.requested", Code: vard.ImpossibleOrder, Other: "reconsideration.changed"}},
	{ID: "limitation/exact-position-without-request", Says: "A final position on a request that was not made: refused.", Cites: []vard.Statement{cite.SkL5_5, cite.PSL23},
		Facts: refused{Claim: ordinary("reconsideration.finalPosition", "2022-01-10")},
		Want:  vard.Error{Field: "reconsideration.finalPosition", Code: vard.ImpossibleOrder, Other: "reconsideration.requested"}},
}

func TestSpecExactRefusals(t *testing.T) { exactRefusalRows.Run(t, refuse) }
