package injury_test

import (
	"encoding/json"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"

	. "github.com/vardregler/vard/injury"
)

// How a claim is filled in, and what is refused.

// nothing is no findings, for rows of what is no decision.
func nothing(func(vard.Finding) bool) {}

// What can be set by name: every fact that is asked for, by its kind.
var setRows = spec.Rows[string, []string]{
	{
		ID: "injury/set-answers", Says: "What is asked as yes or no is answered by the name of the question, the complaints and the exceptional reasons too; a day is not.",
		Cites: []vard.Statement{cite.LOF29, cite.LOF26, cite.PSL24},
		Facts: "yes",
		Want: []string{"careInSweden", "regionFinanced", "municipal", "trafficInjury", "workInjury", "otherInsurerDeclined", "personalInjury", "causedByCare", "diedBeforeClaim",
			"treatment.avoidable", "treatment.unusedResources", "material.equipmentFault", "material.incorrectHandling", "diagnosis.delayedOrIncorrect", "diagnosis.worsened",
			"infection.transmitted", "infection.ownBacteria", "infection.diseaseMoreSerious", "infection.lifeThreatening", "infection.disproportionate", "infection.tolerable",
			"accident.inConnectionWithCare", "accident.duringTransport", "accident.damagedPremises", "accident.everyday", "accident.riskRaisedByCare",
			"medication.inappropriate", "medication.sideEffect", "lifeSaving.correctAndNecessary", "lifeSaving.lifeThreatening", "lifeSaving.severeDisability",
			"complaint.property", "complaint.conduct", "complaint.resources", "complaint.dissatisfaction", "complaint.safety", "complaint.information",
			"limitation.exceptionalReasons"},
	},
	{
		ID: "injury/set-days", Says: "The days of the time limit are set by name; an answer is not.",
		Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23},
		Facts: "2020-03-05",
		Want: []string{"limitation.caused", "limitation.aware.noticeable", "limitation.aware.linked", "limitation.aware.insurer", "limitation.reported", "limitation.reportedToProvider",
			"limitation.finalPosition", "limitation.action", "limitation.reconsideration.changed", "limitation.reconsideration.requested", "limitation.reconsideration.finalPosition"},
	},
}

func TestSpecSet(t *testing.T) {
	setRows.Run(t, func(t *testing.T, value string, _ vard.Date) (list []string, _ iter.Seq[vard.Finding]) {
		t.Helper()
		names := spec.Names(Questions())
		for _, name := range append(names, "", "limitation", "limitation.", "caused", "tolerable") {
			var c Claim
			set, written := func() error { return c.SetMoment(name, day(value)) }, any(value)
			if value == "yes" {
				set, written = func() error { return c.Set(name, yes) }, true
			}
			if err := set(); err != nil {
				assert.Equal(t, &vard.Error{Code: vard.UnknownName}, err)
				assert.Equal(t, Claim{}, c, "what is refused changes nothing")
				continue
			}
			list = append(list, name)
			assert.Equal(t, map[string]any{name: written}, said(t, c), "that fact and no other")
		}
		return list, nothing
	})
}

// said is what a claim says on the wire, by the names of the facts.
func said(t *testing.T, c Claim) map[string]any {
	t.Helper()
	text, err := json.Marshal(c)
	require.NoError(t, err)
	var whole map[string]any
	require.NoError(t, json.Unmarshal(text, &whole))
	list := map[string]any{}
	var collect func(path string, member any)
	collect = func(path string, member any) {
		if members, ok := member.(map[string]any); ok {
			for name, m := range members {
				collect(path+"."+name, m)
			}
		} else if member != nil {
			list[strings.TrimPrefix(path, ".")] = member
		}
	}
	collect("", whole)
	return list
}

// unsaid is a fact in the place of which stands what is neither yes, no nor unknown.
type unsaid struct {
	Fact      string `json:"fact"`
	Number    uint8  `json:"number"`
	Avoidable bool   `json:"avoidable,omitempty"` // the injury could have been avoided
}

// What is no answer says nothing: all else is known, no other ground holds, and that fact
// alone is asked for.
var unsaidRows = spec.Rows[unsaid, []string]{
	{
		ID: "injury/unsaid-place", Says: "A number that is no answer says nothing of where the care was, though it holds both yes and no.",
		Cites: []vard.Statement{cite.PSL3}, Facts: unsaid{"careInSweden", 3, true}, Want: []string{"careInSweden"},
	},
	{
		ID: "injury/unsaid-cause", Says: "A number that is no answer says nothing of whether the care caused the injury.",
		Cites: []vard.Statement{cite.HD7691}, Facts: unsaid{"causedByCare", 255, true}, Want: []string{"causedByCare"},
	},
	{
		ID: "injury/unsaid-region", Says: "A number that is no answer says nothing of who financed the care, though it holds both yes and no.",
		Cites: []vard.Statement{cite.LOF24}, Facts: unsaid{"regionFinanced", 3, false}, Want: []string{"regionFinanced"},
	},
	{
		ID: "injury/unsaid-avoidable", Says: "A number that is no answer says nothing of whether the injury could have been avoided.",
		Cites: []vard.Statement{cite.LOF11}, Facts: unsaid{"treatment.avoidable", 5, false}, Want: []string{"treatment.avoidable"},
	},
	{
		ID: "injury/unsaid-accident", Says: "A number that is no answer says nothing of an accident.",
		Cites: []vard.Statement{cite.LOF18}, Facts: unsaid{"accident.inConnectionWithCare", 6, false}, Want: []string{"accident.inConnectionWithCare"},
	},
	{
		ID: "injury/unsaid-medicine", Says: "A number that is no answer says nothing of how a medicine was used.",
		Cites: []vard.Statement{cite.LOF20}, Facts: unsaid{"medication.inappropriate", 0x82, false}, Want: []string{"medication.inappropriate"},
	},
	{
		ID: "injury/unsaid-complaint", Says: "A number that is no answer says nothing of a complaint.",
		Cites: []vard.Statement{cite.LOF26}, Facts: unsaid{"complaint.conduct", 255, false}, Want: []string{"complaint.conduct"},
	},
}

func TestSpecUnsaid(t *testing.T) {
	unsaidRows.Run(t, func(t *testing.T, u unsaid, on vard.Date) ([]string, iter.Seq[vard.Finding]) {
		t.Helper()
		c := examined(func(c *Claim) {
			c.Treatment.Avoidable = vard.AnswerOf(u.Avoidable)
			require.NoError(t, c.Set(u.Fact, vard.Answer(u.Number)))
		})
		d, err := Assess(c, on)
		require.NoError(t, err)
		return spec.Names(d.Ask()), d.Findings()
	})
}

// refused is a claim that is refused, and whether a day of assessment is given.
type refused struct {
	Claim Claim `json:"claim"`
	NoDay bool  `json:"noDay,omitempty"`
}

// A claim whose days contradict each other is refused, whatever its other facts say; the
// fields are named by their place in the claim.
var refusedRows = spec.Rows[refused, vard.Error]{
	{
		ID: "injury/refused-report-before-cause", Says: "A report the day before the cause: both days are named, in the claim's member of the time limit.",
		Cites: []vard.Statement{cite.LOF10},
		Facts: refused{Claim: avoidableSince(limitation.Claim{Caused: day("2020-03-05"), Reported: day("2020-03-04")})},
		Want:  vard.Error{Field: "limitation.reported", Code: vard.ImpossibleOrder, Other: "limitation.caused"},
	},
	{
		ID: "injury/refused-report-tomorrow", Says: "A report the day after the day of assessment, though nobody was injured.",
		Cites: []vard.Statement{cite.LOF10, cite.PSL1},
		Facts: refused{Claim: Claim{PersonalInjury: no, Limitation: limitation.Claim{Reported: day("2026-11-22")}}},
		Want:  vard.Error{Field: "limitation.reported", Code: vard.AfterAssessment},
	},
	{
		ID: "injury/refused-no-day", Says: "No day of assessment: it is no member of the claim.",
		Cites: []vard.Statement{cite.LOF10},
		Facts: refused{Claim: Claim{}, NoDay: true},
		Want:  vard.Error{Field: "on", Code: vard.MissingDate},
	},
}

func TestSpecRefused(t *testing.T) {
	refusedRows.Run(t, func(t *testing.T, r refused, on vard.Date) (vard.Error, iter.Seq[vard.Finding]) {
		t.Helper()
		if r.NoDay {
			on = 0
		}
		d, err := Assess(r.Claim, on)
		var why *vard.Error
		require.ErrorAs(t, err, &why)
		assert.Equal(t, Decision{}, d, "what is refused is not decided")
		return *why, d.Findings()
	})
}

// written is a decision on the wire without its findings and the decision on the time limit.
type written struct {
	Outcome   string           `json:"outcome"`
	Merits    *string          `json:"merits"`
	ToWeigh   []string         `json:"toWeigh"`
	Missing   []string         `json:"missing"`
	Presumed  []string         `json:"presumed"`
	Referrals []map[string]any `json:"referrals"`
	Reasons   []string         `json:"reasons"`
	Until     *string          `json:"until"`
}

func to(body, rule string) map[string]any { return map[string]any{"body": body, "rule": rule} }

var compensable, none = "compensable", []string{}

// What a program on the other side reads: null where there is nothing, empty lists whole.
var writtenRows = spec.Rows[*Claim, written]{
	{
		ID: "injury/written-referred", Says: "A traffic injury: the merits are written, the exception that is presumed, and by which rule the traffic insurer takes over.",
		Cites: []vard.Statement{cite.LOF22},
		Facts: claim(examined(func(c *Claim) { c.TrafficInjury, c.OtherInsurerDeclined, c.Treatment.Avoidable = yes, unknown, yes })),
		Want: written{Outcome: "referred", Merits: &compensable, ToWeigh: none, Missing: none, Presumed: []string{"otherInsurerDeclined"},
			Referrals: []map[string]any{to("traffic_insurer", "injury.outside-traffic-insurance")},
			Reasons:   []string{"injury.personal-injury", "injury.care-in-sweden", "injury.outside-traffic-insurance"}},
	},
	{
		ID: "injury/written-assess", Says: "Arguably in time: what to weigh is written, and until when it stays so.",
		Cites: []vard.Statement{cite.LOF10, cite.TidL2}, On: vard.MustDate("2026-11-22"),
		Facts: claim(avoidableSince(limitation.Claim{Caused: day("2016-11-21"), Reported: vard.NotYet()})),
		Want: written{Outcome: "assess", ToWeigh: []string{"injury.not-barred"}, Missing: none, Presumed: none,
			Referrals: []map[string]any{to("lof", "injury.region-financed")},
			Reasons: []string{"injury.personal-injury", "injury.care-in-sweden", "injury.region-financed", "injury.outside-traffic-insurance", "injury.outside-work-insurance",
				"injury.caused-by-care", "injury.not-life-saving", "injury.not-side-effect", "injury.treatment", "injury.not-barred"},
			Until: text("2026-11-23")},
	},
	{
		ID: "injury/written-incomplete", Says: "An infection of which it is not known whether care transmitted it: what is missing is written, and it rests on nothing.",
		Cites: []vard.Statement{cite.LOF15, cite.LOF16},
		Facts: claim(examined(func(c *Claim) { c.Infection = Infection{Tolerable: no} })),
		Want: written{Outcome: "incomplete", ToWeigh: none, Missing: []string{"infection.transmitted"}, Presumed: []string{"infection.ownBacteria"},
			Referrals: []map[string]any{}, Reasons: none},
	},
	{
		ID: "injury/written-board", Says: "A final position of May: Löf by the page, and the Patient Injuries Board by the rule of the time limit that it can still be asked.",
		Cites: []vard.Statement{cite.PSL17, cite.PSL17a},
		Facts: claim(avoidableSince(limitation.Claim{Caused: day("2020-03-05"), Reported: day("2020-06-05"), FinalPosition: day("2026-05-04")})),
		Want: written{Outcome: "compensable", ToWeigh: none, Missing: none, Presumed: none,
			Referrals: []map[string]any{to("lof", "injury.region-financed"), to("patient_injuries_board", "limitation.board-opinion")},
			Reasons: []string{"injury.personal-injury", "injury.care-in-sweden", "injury.region-financed", "injury.outside-traffic-insurance", "injury.outside-work-insurance",
				"injury.caused-by-care", "injury.act-applies", "injury.not-life-saving", "injury.not-side-effect", "injury.treatment", "injury.not-barred", "injury.alive-when-claimed"},
			Until: text("2030-03-05")},
	},
	{
		ID: "injury/written-nothing", Says: "No decision: no outcome, and nothing of which anything could follow.",
		Cites: []vard.Statement{cite.LOF29},
		Want:  written{ToWeigh: none, Missing: none, Presumed: none, Referrals: []map[string]any{}, Reasons: none},
	},
}

func claim(c Claim) *Claim      { return &c }
func text(value string) *string { return &value }

func TestSpecWritten(t *testing.T) {
	writtenRows.Run(t, func(t *testing.T, c *Claim, on vard.Date) (w written, _ iter.Seq[vard.Finding]) {
		t.Helper()
		var d Decision
		if c != nil {
			var err error
			d, err = Assess(*c, on)
			require.NoError(t, err)
		}
		wire, err := json.Marshal(d)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(wire, &w))
		var whole map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(wire, &whole))
		members := []string{}
		for name := range whole {
			members = append(members, name)
		}
		assert.ElementsMatch(t, []string{"outcome", "merits", "limitation", "toWeigh", "missing", "presumed", "referrals", "findings", "reasons", "until"}, members)
		timeLimit, err := json.Marshal(d.Limitation())
		require.NoError(t, err)
		assert.JSONEq(t, string(timeLimit), string(whole["limitation"]), "the decision on the time limit is carried whole")
		for f := range d.Findings() {
			assert.False(t, c == nil && f.Met.Known(), "no decision has found nothing")
		}
		if c == nil {
			assert.Empty(t, spec.Names(d.Ask()), "no decision asks nothing")
			for want := range Incomplete + 1 {
				assert.Empty(t, slices.Collect(d.WhatIf(want)), "no decision is led anywhere")
			}
		}
		return w, d.Findings()
	})
}
