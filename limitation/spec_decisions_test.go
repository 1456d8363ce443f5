package limitation_test

import (
	"testing"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/limitation"
)

// Published decisions. Those of the pharmaceutical insurance (LSN 1994:4, 2013:2) rest on
// other terms and are left out.
var decisionRows = spec.Rows[Claim, want]{
	{ID: "limitation/psn-2012-04", Says: "Care in 2004; suspicion in March 2006 and a certificate asked for on 3 September 2007 are no knowledge, so on a secure basis at the earliest after that; reported on 7 October 2010: not barred where the link stood only from 7 October 2007.", Cites: []vard.Statement{cite.PSN201204, cite.NJA2000s285, cite.LOF05, cite.LOF07},
		On:    vard.MustDate("2012-01-01"),
		Facts: given("caused", "2004", "aware.noticeable", "2006-08-31", "aware.linked", "[2007-10-07..]", "aware.insurer", "2007-09-03", "reported", "2010-10-07"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2010-10-07 to 2014-12-31 or 2015-01-02: undetermined", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/psn-2012-04-the-insurer-s-view", Says: "Had the certificate asked for on 3 September 2007 been knowledge, the report of 7 October 2010 would be too late: that is what the insurer held and the Board did not.", Cites: []vard.Statement{cite.PSN201204, cite.LOF07, cite.LOF30},
		On:    vard.MustDate("2012-01-01"),
		Facts: given("caused", "2004", "aware.noticeable", "2006-08-31", "aware.linked", "2007-09-03", "aware.insurer", "2007-09-03", "reported", "2010-10-07"),
		Want:  want{Outcome: "barred", Rule: "old", Report: "too_late by 2010-09-03: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears}}},
	{ID: "limitation/as-in-psn-2009-02", Says: "The ten years run from the cause, also where the injury could not be known until later (the days are ours).", Cites: []vard.Statement{cite.PSN200902, cite.LOF09},
		On:    vard.MustDate("2009-01-01"),
		Facts: given("caused", "1996-11", "aware", "2007", "reported", "2007"),
		Want:  want{Outcome: "barred", Rule: "voluntary", Report: "too_late by 2006-11-01 to 2006-11-30: ten_years", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleTenYearsOlder}}},
	{ID: "limitation/l-f-hepatitis-c-commitment-2002-05-30", Says: "Infected by a transfusion before 1992, discovered and reported more than ten years later: too late under the rules, and paid only outside them (the days are ours).", Cites: []vard.Statement{cite.LOF09, cite.Voluntary, cite.LOF30},
		On:    vard.MustDate("2002-05-30"),
		Facts: given("caused", "[1975-01-01..1991-12-31]", "aware", "[2002-01-01..2002-05-30]", "reported", "[2002-01-01..2002-05-30]"),
		Want:  want{Outcome: "barred", Rule: "voluntary", Report: "too_late by 1985-01-01 to 2001-12-31: ten_years", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleTenYearsOlder}}},
	{ID: "limitation/as-in-psn-2005-05", Says: "An injury before 1997 follows the conditions of its year: reported within three years of knowledge and ten of the cause (the days are ours).", Cites: []vard.Statement{cite.PSN200505, cite.Voluntary},
		On:    vard.MustDate("2005-01-01"),
		Facts: given("caused", "1991", "aware", "1996-11", "reported", "1999-10"),
		Want:  want{Outcome: "in_time", Rule: "voluntary", Report: "in_time by 1999-11-01 to 1999-11-30: three_years_from_awareness", Action: "not_modelled: older_wording", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/decided-psn-2012-04-published-facts", Says: "The published facts alone, care in 2004 and a report on 7 October 2010, do not settle it: what the person knew, and when, is asked for.", Cites: []vard.Statement{cite.PSN201204, cite.NJA2000s285, cite.LOF05, cite.LOF07},
		On:    vard.MustDate("2012-01-01"),
		Facts: given("caused", "2004", "reported", "2010-10-07"),
		Want:  want{Outcome: "undetermined", Rule: "old", Report: "undetermined by 2007-01-01 or 2007-01-02 to 2014-12-31 or 2015-01-02: undetermined", Action: "not_modelled: older_wording", Missing: "aware.noticeable aware.linked aware.insurer"}},
	{ID: "limitation/decided-psn-2011-03-published-facts", Says: "Injury of 1983 or 1984, change in February 2008: whether and when reconsideration was asked for is not among the facts given, and decides.", Cites: []vard.Statement{cite.PSN201103, cite.Voluntary},
		On:    vard.MustDate("2011-06-01"),
		Facts: given("caused", "[1983-01-01..1984-12-31]", "reconsideration.changed", "2008-02"),
		Want:  want{Outcome: "undetermined", Rule: "voluntary", Report: "undetermined by 1986-01-01 to 1994-12-31: undetermined", Action: "not_modelled: older_wording", Reconsideration: "undetermined by 2011-02-01 to 2011-02-28: three_years_from_change", BoardOpinion: "open: no_time_limit", Missing: "caused aware.noticeable aware.linked aware.insurer reported"}},
	{ID: "limitation/decided-psn-2011-03", Says: "Asked for on 21 June 2010: within three years for every day of the change in February 2008, however old the injury.", Cites: []vard.Statement{cite.PSN201103, cite.Voluntary},
		On:    vard.MustDate("2011-06-01"),
		Facts: given("caused", "[1983-01-01..1984-12-31]", "reconsideration.changed", "2008-02", "reconsideration.requested", "2010-06-21"),
		Want:  want{Outcome: "undetermined", Rule: "voluntary", Report: "undetermined by 1986-01-01 to 1994-12-31: undetermined", Action: "not_modelled: older_wording", Reconsideration: "done_in_time by 2011-02-01 to 2011-02-28: three_years_from_change", BoardOpinion: "open: no_time_limit", Missing: "caused aware.noticeable aware.linked aware.insurer reported"}},
	{ID: "limitation/decided-as-in-psn-2019-15", Says: "Under the act of 1997 too reconsideration is asked for within three years from when the person came to know of the change (the days are ours).", Cites: []vard.Statement{cite.PSN201915, cite.PSL23old},
		On:    vard.MustDate("2019-12-02"),
		Facts: given("caused", "2001-05-07", "aware", "2001-06-07", "reported", "2001-09-07", "finalPosition", "2002-05-07", "reconsideration.changed", "2016-02-01", "reconsideration.requested", "2019-02-01"),
		Want:  want{Outcome: "in_time", Rule: "old", Report: "in_time by 2004-06-07: three_years_from_awareness", Action: "not_modelled: older_wording", Reconsideration: "done_in_time by 2019-02-01: three_years_from_change", BoardOpinion: "open: no_time_limit", Reasons: []vard.RuleID{RuleThreeYears, RuleTenYearsOlder, RuleReported}}},
	{ID: "limitation/decided-hepatitis-c-published-facts", Says: "Infected at some time before 1992 and reported in 2000: only the day of the infection, and of the report, can tell.", Cites: []vard.Statement{cite.LOF09, cite.Voluntary},
		On:    vard.MustDate("2002-05-30"),
		Facts: given("caused", "[1975-01-01..1991-12-31]", "aware", "2000", "reported", "2000"),
		Want:  want{Outcome: "undetermined", Rule: "voluntary", Report: "undetermined by 1985-01-01 to 2001-12-31: ten_years", Action: "not_modelled: older_wording", Missing: "caused reported"}},
}

func TestSpecDecisions(t *testing.T) { decisionRows.Run(t, decide) }
