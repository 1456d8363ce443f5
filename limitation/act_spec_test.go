package limitation_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/limitation"
)

// The act's own dates. Each row of a table: the days of the claim, the day of
// assessment where it matters (21 November 2026 where it does not), the last day
// ("strict or extended", "" for none) and the reason.
type actRow struct {
	id      string
	says    string
	cites   []vard.Statement
	claim   claim
	on      string
	lastDay string
	reason  Reason
}

func check(t *testing.T, rows []actRow, date func(Decision) Deadline) {
	for _, row := range rows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			if row.on == "" {
				row.on = "2026-11-21"
			}
			d, err := Assess(row.claim.parse(t), day(t, row.on))
			require.NoError(t, err)
			got := date(d)
			assert.Equal(t, row.lastDay, days(got.LastDay))
			assert.Equal(t, row.reason, got.Reason, got.Reason.String())
		})
	}
}

var actionRows = []actRow{
	{id: "ten-years", says: "Neither reported to the insurer nor to the care provider: ten years from the cause, a Wednesday.", cites: []vard.Statement{cite.PSL23, cite.RB13_4, cite.TidL1},
		claim: claim{caused: "2016-11-18", reported: "not-yet", toProvider: "not-yet"}, lastDay: "2026-11-18", reason: TenYears},
	{id: "open", says: "The same while the ten years have not passed.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2018-05-08", reported: "not-yet", toProvider: "not-yet"}, lastDay: "2028-05-08", reason: TenYears},
	{id: "ten-years-saturday", says: "The last day on a Saturday is told with the Monday after it.", cites: []vard.Statement{cite.PSL23, cite.TidL2},
		claim: claim{caused: "2016-11-21", reported: "not-yet", toProvider: "not-yet"}, lastDay: "2026-11-21 or 2026-11-23", reason: TenYears},
	{id: "awaiting", says: "Reported in time, and no final position yet: the time cannot end.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-02-29", reported: "2026-02-28", final: "not-yet"}, reason: AwaitingFinalPosition},
	{id: "awaiting-provider", says: "Reported in time to the care provider alone: the same.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-02-29", reported: "not-yet", toProvider: "2026-02-28", final: "not-yet"}, reason: AwaitingFinalPosition},
	{id: "six-months", says: "Final position received on 31 August 2025, the day before the ten years end: six months end on 28 February 2026, a Saturday.", cites: []vard.Statement{cite.PSL23, cite.TidL1, cite.TidL2},
		claim: claim{caused: "2015-09-01", reported: "2024-05-06", final: "2025-08-31"}, lastDay: "2026-02-28 or 2026-03-02", reason: SixMonths},
	{id: "six-months-christmas", says: "Six months from 24 June 2026 end on Christmas Eve, moved to Monday 28 December.", cites: []vard.Statement{cite.PSL23, cite.TidL2},
		claim: claim{caused: "2016-05-06", reported: "2020-05-06", final: "2026-06-24"}, lastDay: "2026-12-24 or 2026-12-28", reason: SixMonths},
	{id: "six-months-provider", says: "A report in time to the care provider gives the six months, though the insurer heard too late.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-03-01", toProvider: "2026-02-27", reported: "2026-04-01", final: "2026-06-24"}, lastDay: "2026-12-24 or 2026-12-28", reason: SixMonths},
	{id: "six-months-day-after", says: "Six months that end one day after the ten years: the later day.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-11-18", reported: "2020-05-06", final: "2026-05-19"}, lastDay: "2026-11-19", reason: SixMonths},
	{id: "six-months-same-day", says: "Six months that end with the ten years: they add nothing.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-11-18", reported: "2020-05-06", final: "2026-05-18"}, lastDay: "2026-11-18", reason: TenYears},
	{id: "early-final-position", says: "A final position long before: ten years from the cause, never less.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-11-18", reported: "2018-05-06", final: "2019-01-07"}, lastDay: "2026-11-18", reason: TenYears},
	{id: "report-on-last-day", says: "Reported on the last day of the ten years: in time.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-02-24", reported: "2026-02-24", final: "2026-06-24"}, lastDay: "2026-12-24 or 2026-12-28", reason: SixMonths},
	{id: "report-day-after", says: "Reported the day after, a Wednesday: too late for the six months.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-02-24", reported: "2026-02-25", toProvider: "not-yet", final: "2026-06-24"}, lastDay: "2026-02-24", reason: TenYears},
	{id: "arguable-report", says: "Reported on the Monday after a last day on a Saturday: strictly ten years, on the other reading six months from the final position.", cites: []vard.Statement{cite.PSL23, cite.TidL2},
		claim: claim{caused: "2016-02-29", reported: "2026-03-02", toProvider: "not-yet", final: "2026-06-24"}, lastDay: "2026-02-28 or 2026-12-28", reason: ArguableReport},
	{id: "arguable-report-awaiting", says: "The same without a final position: no last day can be told.", cites: []vard.Statement{cite.PSL23, cite.TidL2},
		claim: claim{caused: "2016-02-29", reported: "2026-03-02", toProvider: "not-yet", final: "not-yet"}, reason: ArguableReport},
	{id: "older", says: "Caused on 31 December 2014: the time to sue under the older wording is outside the library.", cites: []vard.Statement{cite.PSL23old, cite.SFS20131091},
		claim: claim{caused: "2014-12-31", reported: "2016-05-06", final: "2017-05-06"}, reason: OlderWording},
	{id: "straddles", says: "A cause on either side of New Year 2015 leaves it open.", cites: []vard.Statement{cite.PSL23, cite.SFS20131091},
		claim: claim{caused: "2014-12-31/2015-01-01", reported: "2016-05-06", final: "2017-05-06"}, reason: SeveralDays},
	{id: "final-position-unknown", says: "Whether there is a final position is not known: no last day is told.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-05-06", reported: "2017-05-06"}, reason: SeveralDays},
	{id: "month-of-cause", says: "A cause known by its month leaves several last days.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-05", reported: "not-yet", toProvider: "not-yet"}, reason: SeveralDays},
	{id: "month-of-cause-six-months", says: "A cause known by its month does not matter to the six months after it.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-05", reported: "2020-05", final: "2026-06-24"}, lastDay: "2026-12-24 or 2026-12-28", reason: SixMonths},
	{id: "days-of-final-position-one-end", says: "Received on the 29th, 30th or 31st of August: six months end on the last of February in any case.", cites: []vard.Statement{cite.PSL23, cite.TidL1},
		claim: claim{caused: "2015-09-01", reported: "2024-05-06", final: "2025-08-29/2025-08-31"}, lastDay: "2026-02-28 or 2026-03-02", reason: SixMonths},
}

func TestSpecAction(t *testing.T) { check(t, actionRows, Decision.Action) }

var reconsiderationRows = []actRow{
	{id: "three-years", says: "A change in the ninth year: an action is brought within three years from it.", cites: []vard.Statement{cite.PSL23, cite.SkL5_5, cite.TidL1},
		claim: claim{caused: "2015-05-06", changed: "2024-02-05"}, lastDay: "2027-02-05", reason: ThreeYears},
	{id: "ten-years", says: "A change in the second year: ten years from the cause are later, and an action is brought by then.", cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		claim: claim{caused: "2016-11-18", changed: "2018-02-05"}, lastDay: "2026-11-18", reason: TenYears},
	{id: "same-day", says: "A change seven years after the cause: both end on one day.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-11-18", changed: "2023-11-18"}, lastDay: "2026-11-18", reason: TenYears},
	{id: "day-later", says: "A change one day later: the three years.", cites: []vard.Statement{cite.PSL23},
		claim: claim{caused: "2016-11-18", changed: "2023-11-19"}, lastDay: "2026-11-19", reason: ThreeYears},
	{id: "leap-day", says: "Three years from 29 February 2024 end on 28 February 2027, a Sunday, or the Monday after.", cites: []vard.Statement{cite.TidL1, cite.TidL2},
		claim: claim{caused: "2015-05-06", changed: "2024-02-29"}, lastDay: "2027-02-28 or 2027-03-01", reason: ThreeYears},
	{id: "older", says: "Under the older rule reconsideration is asked for within three years from the change, also where ten years from the cause are later.", cites: []vard.Statement{cite.PSN201103, cite.PSL23old},
		claim: claim{caused: "2014-12-31", changed: "2016-02-29"}, lastDay: "2019-02-28", reason: ThreeYears},
	{id: "older-moved", says: "Three years from 3 February 1998 end on a Saturday, moved under the act.", cites: []vard.Statement{cite.PSN201103, cite.TidL2},
		claim: claim{caused: "1997-01-01", changed: "1998-02-03"}, lastDay: "2001-02-03 or 2001-02-05", reason: ThreeYears},
	{id: "voluntary", says: "The same under the voluntary conditions, not moved.", cites: []vard.Statement{cite.Voluntary, cite.PSN201103},
		claim: claim{caused: "1996-12-31", changed: "1998-02-03"}, lastDay: "2001-02-03", reason: ThreeYears},
	{id: "not-reported", says: "Facts that hardly occur together are decided each for itself: three years from the change, though the claim is said not to be reported.", cites: []vard.Statement{cite.PSL23, cite.SkL5_5},
		claim: claim{caused: "2018-05-07", reported: "not-yet", changed: "2025-11-20"}, lastDay: "2028-11-20", reason: ThreeYears},
	{id: "no-change", says: "Nothing has changed: there is nothing to reconsider.", cites: []vard.Statement{cite.SkL5_5},
		claim: claim{caused: "2016-11-18", changed: "not-yet"}, reason: NoChange},
	{id: "change-unknown", says: "Whether anything has changed is not known.", cites: []vard.Statement{cite.SkL5_5},
		claim: claim{caused: "2016-11-18"}, reason: SeveralDays},
	{id: "PSN 2011:03", says: "Injury of 1983 or 1984, change in February 2008: the last day lies in February 2011, and which day is not known.", cites: []vard.Statement{cite.PSN201103},
		claim: claim{caused: "1983/1984", changed: "2008-02"}, on: "2010-06-21", reason: SeveralDays},
	{id: "straddles", says: "A cause on either side of New Year 2015, and a change late enough: three years in any case.", cites: []vard.Statement{cite.PSL23, cite.PSN201103},
		claim: claim{caused: "2014-12-31/2015-01-01", changed: "2024-02-05"}, lastDay: "2027-02-05", reason: ThreeYears},
	{id: "straddles-early-change", says: "The same with an early change: three years or ten.", cites: []vard.Statement{cite.PSL23, cite.PSN201103},
		claim: claim{caused: "2014-12-31/2015-01-01", changed: "2017-02-06"}, reason: SeveralDays},
}

func TestSpecReconsideration(t *testing.T) {
	check(t, reconsiderationRows, Decision.Reconsideration)
	t.Run("PSN 2011:03, asked for: A request on 21 June 2010 is in time for every day of the change in February 2008.", func(t *testing.T) {
		d, err := Assess(claim{caused: "1983/1984", changed: "2008-02"}.parse(t), day(t, "2010-06-21"))
		require.NoError(t, err)
		assert.Equal(t, vard.Yes, finding(d, "limitation.reconsideration"))
	})
}

var boardOpinionRows = []actRow{
	{id: "one-year", says: "One year from the receipt of the final position, a Thursday.", cites: []vard.Statement{cite.PSL17a, cite.TidL1},
		claim: claim{caused: "2016-11-18", final: "2025-11-19"}, lastDay: "2026-11-19", reason: OneYear},
	{id: "saturday", says: "A year that ends on a Saturday is told with the Monday after it.", cites: []vard.Statement{cite.PSL17a, cite.TidL2},
		claim: claim{caused: "2016-11-18", final: "2025-11-21"}, lastDay: "2026-11-21 or 2026-11-23", reason: OneYear},
	{id: "leap-day", says: "One year from 29 February 2024 ends on 28 February 2025.", cites: []vard.Statement{cite.PSL17a, cite.TidL1},
		claim: claim{caused: "2016-11-18", final: "2024-02-29"}, lastDay: "2025-02-28", reason: OneYear},
	{id: "not-reported", says: "Facts that hardly occur together are decided each for itself: one year from the final position, though the claim is said not to be reported.", cites: []vard.Statement{cite.PSL17a},
		claim: claim{caused: "2018-05-07", reported: "not-yet", final: "2025-11-19"}, lastDay: "2026-11-19", reason: OneYear},
	{id: "first-new-day", says: "Caused on 1 January 2015: the time applies.", cites: []vard.Statement{cite.PSL17a, cite.SFS20131091},
		claim: claim{caused: "2015-01-01", final: "2025-11-19"}, lastDay: "2026-11-19", reason: OneYear},
	{id: "older", says: "Caused on 31 December 2014: it does not.", cites: []vard.Statement{cite.PSL17a, cite.SFS20131091},
		claim: claim{caused: "2014-12-31", final: "2025-11-19"}, reason: NewerInjuriesOnly},
	{id: "awaiting", says: "No final position yet: the year has not begun.", cites: []vard.Statement{cite.PSL17a},
		claim: claim{caused: "2016-11-18", final: "not-yet"}, reason: AwaitingFinalPosition},
	{id: "unknown", says: "Whether there is one is not known.", cites: []vard.Statement{cite.PSL17a},
		claim: claim{caused: "2016-11-18"}, reason: SeveralDays},
	{id: "month", says: "A final position known by its month leaves several last days.", cites: []vard.Statement{cite.PSL17a},
		claim: claim{caused: "2016-11-18", final: "2025-11"}, reason: SeveralDays},
	{id: "two-days-one-end", says: "Received on 28 or 29 February 2024: the year ends on one day.", cites: []vard.Statement{cite.PSL17a, cite.TidL1},
		claim: claim{caused: "2016", final: "2024-02-28/2024-02-29"}, lastDay: "2025-02-28", reason: OneYear},
	{id: "straddles", says: "A cause on either side of New Year 2015 leaves open if the time applies.", cites: []vard.Statement{cite.PSL17a, cite.SFS20131091},
		claim: claim{caused: "2014-12-31/2015-01-01", final: "2025-11-19"}, reason: SeveralDays},
}

func TestSpecBoardOpinion(t *testing.T) { check(t, boardOpinionRows, Decision.BoardOpinion) }

// Each row: whether a person may have to weigh exceptional reasons.
var exceptionalRows = []struct {
	id          string
	says        string
	cites       []vard.Statement
	claim       claim
	on          string
	exceptional bool
}{
	{id: "last-day", says: "Not on the last day: an action can still be brought.", cites: []vard.Statement{cite.PSL24},
		claim: claim{caused: "2016-11-18", reported: "not-yet", toProvider: "not-yet"}, on: "2026-11-18", exceptional: false},
	{id: "day-after", says: "From the day after: a person may weigh.", cites: []vard.Statement{cite.PSL24},
		claim: claim{caused: "2016-11-18", reported: "not-yet", toProvider: "not-yet"}, on: "2026-11-19", exceptional: true},
	{id: "arguable", says: "Also while the extended last day has not passed, since it is not settled that it counts.", cites: []vard.Statement{cite.PSL24, cite.TidL2},
		claim: claim{caused: "2016-11-21", reported: "not-yet", toProvider: "not-yet"}, on: "2026-11-22", exceptional: true},
	{id: "older", says: "Never under the older rule.", cites: []vard.Statement{cite.PSL24, cite.SFS20131091},
		claim: claim{caused: "2014-12-31", reported: "not-yet", toProvider: "not-yet"}, on: "2026-11-19", exceptional: false},
	{id: "straddles", says: "Where the cause may lie in 2015, perhaps.", cites: []vard.Statement{cite.PSL24, cite.SFS20131091},
		claim: claim{caused: "2014-12-31/2015-01-01", reported: "not-yet", toProvider: "not-yet"}, on: "2026-11-19", exceptional: true},
	{id: "reported-in-time", says: "Not while a claim reported in time awaits the final position.", cites: []vard.Statement{cite.PSL24, cite.PSL23},
		claim: claim{caused: "2016-11-18", reported: "2020-05-06", final: "not-yet"}, on: "2026-11-19", exceptional: false},
	{id: "six-months-over", says: "When its six months are over, yes.", cites: []vard.Statement{cite.PSL24, cite.PSL23},
		claim: claim{caused: "2016-05-06", reported: "2020-05-06", final: "2026-05-20"}, on: "2026-11-21", exceptional: true},
	{id: "provider-unknown", says: "Whether the care provider was told in time is not known: perhaps.", cites: []vard.Statement{cite.PSL24, cite.PSL23},
		claim: claim{caused: "2016-11-18", reported: "not-yet"}, on: "2026-11-19", exceptional: true},
}

func TestSpecExceptionalReasons(t *testing.T) {
	for _, row := range exceptionalRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			d, err := Assess(row.claim.parse(t), day(t, row.on))
			require.NoError(t, err)
			assert.Equal(t, row.exceptional, d.ExceptionalReasons())
		})
	}
}

// Each row: a last day of the act on Saturday 21 November 2026, which 2 § moves to Monday
// the 23rd, and what the finding is on the strict last day, on the two days between, and on
// the day after the extended one.
var lastDayRows = []struct {
	id                     string
	says                   string
	cites                  []vard.Statement
	claim                  claim
	rule                   string
	strict, between, after vard.Answer
}{
	{id: "action", says: "An action can be brought on the strict last day; between the two that is not settled; after the extended one it cannot.", cites: []vard.Statement{cite.PSL23, cite.RB13_4, cite.TidL2},
		claim: claim{caused: "2016-11-21", reported: "not-yet", toProvider: "not-yet"}, rule: "limitation.action", strict: vard.Yes, between: vard.Unknown, after: vard.No},
	{id: "board-opinion", says: "The Board's opinion can be asked for on the strict last day; then not settled, then not.", cites: []vard.Statement{cite.PSL17a, cite.TidL2},
		claim: claim{caused: "2018-05-07", reported: "2020-05-06", final: "2025-11-21"}, rule: "limitation.board-opinion", strict: vard.Yes, between: vard.Unknown, after: vard.No},
	{id: "reconsideration", says: "An action for reconsideration, three years from the change: the same.", cites: []vard.Statement{cite.PSL23, cite.SkL5_5, cite.TidL2},
		claim: claim{caused: "2015-05-06", reported: "2016-05-06", final: "2017-05-08", changed: "2023-11-21"}, rule: "limitation.reconsideration", strict: vard.Yes, between: vard.Unknown, after: vard.No},
	{id: "reconsideration-older", says: "Reconsideration asked for under the older rule: the same.", cites: []vard.Statement{cite.PSN201103, cite.TidL2},
		claim: claim{caused: "2014-12-31", reported: "2016-05-06", final: "2017-05-08", changed: "2023-11-21"}, rule: "limitation.reconsideration", strict: vard.Yes, between: vard.Unknown, after: vard.No},
	{id: "reconsideration-voluntary", says: "Under the voluntary conditions, which 2 § does not extend, the day after the strict last day is too late.", cites: []vard.Statement{cite.PSN201103, cite.Voluntary},
		claim: claim{caused: "1996-12-31", reported: "1997-05-06", final: "1998-05-08", changed: "2023-11-21"}, rule: "limitation.reconsideration", strict: vard.Yes, between: vard.No, after: vard.No},
}

func TestSpecLastDaysOfTheAct(t *testing.T) {
	for _, row := range lastDayRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			for on, met := range map[string]vard.Answer{
				"2026-11-20": vard.Yes, "2026-11-21": row.strict, "2026-11-22": row.between, "2026-11-23": row.between, "2026-11-24": row.after,
			} {
				d, err := Assess(row.claim.parse(t), day(t, on))
				require.NoError(t, err)
				assert.Equal(t, met.String(), finding(d, row.rule).String(), on)
			}
		})
	}
}

func finding(d Decision, id string) vard.Answer {
	for f := range d.Findings() {
		if f.Rule.ID() == id {
			return f.Met
		}
	}
	return vard.Unknown
}

func TestSpecTexts(t *testing.T) {
	for r := range Rules() {
		spec.Texts(t, r.ID(), r.Text())
	}
	for f := range Questions() {
		spec.Texts(t, f.Name(), f.Question())
		assert.NotEmpty(t, f.Ask().String())
	}
	for o := Open; o <= Undetermined; o++ {
		spec.Texts(t, o.String(), o.Text())
	}
	for r := TenYears; r <= SeveralDays; r++ {
		spec.Texts(t, r.String(), r.Text())
	}
	assert.Empty(t, Outcome(0).Text().EN+Reason(0).Text().EN)
}

// The machine names, as they stand on the wire.
func TestSpecNames(t *testing.T) {
	for i, name := range []string{"", "open", "in_time", "arguable", "barred", "undetermined", ""} {
		back := Outcome(1)
		named(t, name, Outcome(i), &back)
	}
	for i, name := range []string{"", "voluntary", "old", "new", ""} {
		back := Regime(1)
		named(t, name, Regime(i), &back)
	}
	for i, name := range []string{"", "ten_years", "six_months_from_final_position", "three_years_from_change", "one_year_from_final_position",
		"awaiting_final_position", "arguable_report", "no_change", "older_wording", "newer_injuries_only", "undetermined", ""} {
		back := Reason(1)
		named(t, name, Reason(i), &back)
	}
	assert.Equal(t, []string{"caused", "aware.noticeable", "aware.linked", "aware.insurer", "reported", "reportedToProvider", "finalPosition", "changed"}, spec.Names(Questions()))
}

func named[T comparable, P interface {
	*T
	UnmarshalText([]byte) error
}](t *testing.T, name string, value T, back P) {
	t.Helper()
	text, err := any(value).(interface{ MarshalText() ([]byte, error) }).MarshalText()
	require.NoError(t, err)
	assert.Equal(t, name, string(text))
	before := *back
	err = back.UnmarshalText([]byte(name))
	if name == "" {
		assert.ErrorIs(t, err, vard.UnknownName)
		assert.Equal(t, before, *back, "a name that is not known changes nothing")
		return
	}
	assert.NoError(t, err)
	assert.Equal(t, value, *back)
}
