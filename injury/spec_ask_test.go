package injury_test

import (
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"

	. "github.com/vardregler/vard/injury"
)

// What to ask, in order: what is missing, then the exceptions that are presumed absent and
// matter, then what could only add a referral.
var askRows = spec.Rows[Claim, []string]{
	{
		ID: "injury/q1", Says: "Nothing is known: first whether a person was injured, then where the claim belongs and when it happened; last the exceptions, and what says who hears a complaint.",
		Cites: []vard.Statement{cite.PSL1, cite.LOF22, cite.LOF23, cite.LOF24, cite.LOF30},
		Facts: Claim{},
		Want: []string{"personalInjury", "careInSweden", "regionFinanced", "trafficInjury", "workInjury", "causedByCare",
			"limitation.caused", "limitation.reported", "limitation.reportedToProvider", "limitation.aware.linked", "limitation.aware.noticeable", "limitation.aware.insurer",
			"medication.inappropriate", "medication.sideEffect", "lifeSaving.correctAndNecessary", "lifeSaving.lifeThreatening",
			"treatment.avoidable", "material.equipmentFault", "material.incorrectHandling",
			"accident.inConnectionWithCare", "accident.duringTransport", "accident.damagedPremises", "accident.everyday",
			"diagnosis.delayedOrIncorrect", "diagnosis.worsened",
			"infection.transmitted", "infection.diseaseMoreSerious", "infection.lifeThreatening",
			"otherInsurerDeclined", "treatment.unusedResources", "infection.ownBacteria", "accident.riskRaisedByCare", "lifeSaving.severeDisability",
			"limitation.finalPosition", "limitation.action", "limitation.exceptionalReasons",
			"complaint.conduct", "complaint.resources", "complaint.dissatisfaction", "complaint.information", "complaint.safety", "municipal"},
	},
	{
		ID: "injury/q2", Says: "Everything is known: nothing is asked.",
		Cites: []vard.Statement{cite.LOF29},
		Facts: examined(func(c *Claim) {}),
	},
	{
		ID: "injury/q3", Says: "Settled, but a side effect would send the patient to the Pharmaceutical Insurance: that is asked.",
		Cites: []vard.Statement{cite.LOF21},
		Facts: examined(func(c *Claim) { c.Medication.SideEffect = unknown }),
		Want:  []string{"medication.sideEffect"},
	},
	{
		ID: "injury/q4", Says: "Settled by life-saving care, a side effect: how the medicine was used is asked only for the referral.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF35},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Medication = LifeSaving{yes, yes, no}, Medication{unknown, yes} }),
		Want:  []string{"medication.inappropriate"},
	},
	{
		ID: "injury/q5", Says: "A medicine used inappropriately: a side effect sends the patient nowhere, so nobody asks.",
		Cites: []vard.Statement{cite.LOF20, cite.LOF21},
		Facts: examined(func(c *Claim) { c.Medication = Medication{yes, unknown} }),
	},
	{
		ID: "injury/q6", Says: "The Patient Advisory Board is named already: its other reasons are not asked for.",
		Cites: []vard.Statement{cite.LOF26, cite.LOF27, cite.LOF28},
		Facts: examined(func(c *Claim) { c.Complaint = Complaint{Dissatisfaction: yes} }),
		Want:  []string{"complaint.safety"},
	},
	{
		ID: "injury/q7", Says: "A work injury: whether AFA has declined is asked first, then what could add insurers to turn to.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF23, cite.LOF24},
		Facts: examined(func(c *Claim) {
			c.WorkInjury, c.OtherInsurerDeclined, c.TrafficInjury, c.RegionFinanced = yes, unknown, unknown, unknown
		}),
		Want: []string{"otherInsurerDeclined", "regionFinanced", "trafficInjury"},
	},
	{
		ID: "injury/q8", Says: "Care abroad: only the insurers of traffic and work could be added.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF23, cite.PSL3},
		Facts: Claim{CareInSweden: no},
		Want:  []string{"trafficInjury", "workInjury"},
	},
	{
		ID: "injury/q9", Says: "Broken glasses and nobody injured: only a complaint besides is left to ask about, and who gave the care.",
		Cites: []vard.Statement{cite.LOF25, cite.PSL1},
		Facts: Claim{PersonalInjury: no, Complaint: Complaint{Property: yes}},
		Want: []string{"regionFinanced", "complaint.conduct", "complaint.resources", "complaint.dissatisfaction", "complaint.information", "complaint.safety",
			"municipal"},
	},
	{
		ID: "injury/q10", Says: "A fall on the way to the toilet: settled by the page, and the exception that often decides is asked for.",
		Cites: []vard.Statement{cite.LOF19, cite.PSN200710},
		Facts: examined(func(c *Claim) { c.Accident = Accident{yes, no, no, yes, unknown} }),
		Want:  []string{"accident.riskRaisedByCare"},
	},
	{
		ID: "injury/q11", Says: "A complaint about care that no region gave: whether a municipality did is asked, since it says who hears the complaint.",
		Cites: []vard.Statement{cite.LOF26, cite.PatientBoard},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.Municipal, c.Complaint.Conduct = no, unknown, yes }),
		Want:  []string{"municipal"},
	},
	{
		ID: "injury/q12", Says: "The same without a complaint: nobody asks whether a municipality gave the care.",
		Cites: []vard.Statement{cite.LOF24, cite.PatientBoard},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.Municipal = no, unknown }),
	},
	{
		ID: "injury/q13", Says: "A judgement is never asked for: the weighing is named instead.",
		Cites: []vard.Statement{cite.PSL6st3},
		Facts: examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, yes, unknown} }),
	},
	{
		ID: "injury/q14", Says: "Another insurer comes first: what its own decision would take is not asked for here.",
		Cites: []vard.Statement{cite.LOF24},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.Treatment.Avoidable = no, unknown }),
	},
	{
		ID: "injury/q15", Says: "Compensable, and not known whether the patient complains about the manner of treatment: that is asked for the referral.",
		Cites: []vard.Statement{cite.LOF11, cite.LOF26},
		Facts: examined(func(c *Claim) { c.Treatment.Avoidable, c.Complaint.Conduct = yes, unknown }),
		Want:  []string{"complaint.conduct"},
	},
	{
		ID: "injury/q16", Says: "A ground holds, and the final position came at some time in August 2025: its day is asked for, since the six months from it may have run out, then what is presumed absent.",
		Cites: []vard.Statement{cite.LOF10, cite.PSL23}, On: vard.MustDate("2026-02-20"),
		Facts: avoidableSince(limitation.Claim{Caused: day("2015-03-01"), Reported: day("2024-01-05"), FinalPosition: day("2025-08")}),
		Want:  []string{"limitation.finalPosition"},
	},
	{
		ID: "injury/q17", Says: "A ground holds, and an action was brought at some time in March 2026: its day is asked for, since the last day was 28 February or the Monday after.",
		Cites: []vard.Statement{cite.PSL23, cite.RB13_4},
		Facts: avoidableSince(limitation.Claim{Caused: day("2015-03-01"), Reported: day("2024-01-05"), FinalPosition: day("2025-08-31"), Action: day("2026-02-27/2026-03-04")}),
		Want:  []string{"limitation.action"},
	},
}

func TestSpecAsking(t *testing.T) {
	askRows.Run(t, func(t *testing.T, c Claim, on vard.Date) ([]string, iter.Seq[vard.Finding]) {
		t.Helper()
		d, err := Assess(c, on)
		require.NoError(t, err)
		return spec.Names(d.Ask()), d.Findings()
	})
}

// firsts are the first of everything that a decision ranges over: one who wants no more
// stops there.
type firsts struct {
	Ask      string `json:"ask,omitempty"`
	Missing  string `json:"missing,omitempty"`
	Presumed string `json:"presumed,omitempty"`
	ToWeigh  string `json:"toWeigh,omitempty"`
	Referral string `json:"referral,omitempty"`
	Reason   string `json:"reason,omitempty"`
	Granted  string `json:"granted,omitempty"` // the first change, or pair of changes, that would make it compensable
}

// One question is put at a time, and the first body is turned to first.
var firstRows = spec.Rows[Claim, firsts]{
	{
		ID: "injury/first-nothing-known", Says: "Nothing is known: the first question is whether a person was injured.",
		Cites: []vard.Statement{cite.PSL1, cite.LOF25},
		Facts: Claim{},
		Want:  firsts{Ask: "personalInjury", Missing: "careInSweden", Presumed: "otherInsurerDeclined"},
	},
	{
		ID: "injury/first-exceptions", Says: "A fall on the way to the toilet where resources lacked: the first question is for the exception that stands first.",
		Cites: []vard.Statement{cite.LOF19, cite.LOF26, cite.PSN200406},
		Facts: examined(func(c *Claim) { c.Accident, c.Treatment.UnusedResources = Accident{yes, no, no, yes, unknown}, unknown }),
		Want: firsts{Ask: "treatment.unusedResources", Presumed: "treatment.unusedResources", Reason: "region-financed",
			Granted: "treatment.avoidable"},
	},
	{
		ID: "injury/first-referrals", Says: "A work injury in traffic under private care, and a complaint: AFA is turned to first, and whether a municipality gave the care is the only question.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF23, cite.LOF24, cite.PatientBoard},
		Facts: examined(func(c *Claim) {
			c.RegionFinanced, c.TrafficInjury, c.WorkInjury, c.Municipal, c.Complaint.Conduct = no, yes, yes, unknown, yes
		}),
		Want: firsts{Ask: "municipal", Referral: "afa", Reason: "personal-injury"},
	},
	{
		ID: "injury/first-other-insurers", Says: "Care abroad: the first question is for the traffic insurer, though AFA would be turned to first.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF23, cite.PSL3},
		Facts: Claim{CareInSweden: no},
		Want:  firsts{Ask: "trafficInjury", Reason: "care-in-sweden"},
	},
	{
		ID: "injury/first-to-weigh", Says: "An infection to be weighed after the patient died before any claim: the infection is weighed first.",
		Cites: []vard.Statement{cite.PSL8, cite.PSL6st3},
		Facts: examined(func(c *Claim) { c.DiedBeforeClaim, c.Infection = yes, Infection{yes, no, yes, no, yes, unknown} }),
		Want: firsts{ToWeigh: "infection-not-tolerable", Referral: "lof", Reason: "personal-injury",
			Granted: "diedBeforeClaim, treatment.avoidable"},
	},
}

func TestSpecFirst(t *testing.T) {
	firstRows.Run(t, func(t *testing.T, c Claim, on vard.Date) (w firsts, _ iter.Seq[vard.Finding]) {
		t.Helper()
		d, err := Assess(c, on)
		require.NoError(t, err)
		w = firsts{Ask: first(d.Ask()), Missing: first(d.Missing()), Presumed: first(d.Presumed()), ToWeigh: first(d.ToWeigh())}
		for to := range d.Referrals() {
			w.Referral = to.Body.String()
			break
		}
		for f := range d.Reasons() {
			w.Reason = strings.TrimPrefix(f.Rule.String(), "injury.")
			break
		}
		for c := range d.WhatIf(Compensable) {
			w.Granted = c.First.Fact.Name()
			if c.Second != (Change{}) {
				w.Granted += ", " + c.Second.Fact.Name()
			}
			break
		}
		return w, d.Findings()
	})
}

// first is the name of the first, where there is any.
func first[T interface{ String() string }](seq iter.Seq[T]) string {
	for v := range seq {
		return strings.TrimPrefix(v.String(), "injury.")
	}
	return ""
}

// otherwise is a claim and the outcome that somebody asks for.
type otherwise struct {
	Claim Claim
	To    Outcome
}

// Why was it refused, and what would have to be different? The smallest changes: the fact,
// its answer, the rule in which it shows.
var whatIfRows = spec.Rows[otherwise, []string]{
	{
		ID: "injury/x1", Says: "An unavoidable complication: each fact that alone makes a ground, then the pairs that do.",
		Cites: []vard.Statement{cite.LOF12, cite.LOF29},
		Facts: otherwise{examined(func(c *Claim) {}), Compensable},
		Want: []string{
			"treatment.avoidable yes treatment", "treatment.unusedResources yes treatment",
			"material.equipmentFault yes material", "material.incorrectHandling yes material",
			"infection.transmitted yes infection",
			"accident.inConnectionWithCare yes accident", "accident.duringTransport yes accident", "accident.damagedPremises yes accident",
			"medication.inappropriate yes medication",
			"diagnosis.delayedOrIncorrect yes diagnosis, diagnosis.worsened yes diagnosis",
		},
	},
	{
		ID: "injury/x2", Says: "The same: what would have sent it to another insurer first.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF23, cite.LOF24},
		Facts: otherwise{examined(func(c *Claim) {}), Referred},
		Want:  []string{"regionFinanced no region-financed", "trafficInjury yes outside-traffic-insurance", "workInjury yes outside-work-insurance"},
	},
	{
		ID: "injury/x3", Says: "An avoidable injury, barred as the side effect of a medicine rightly used: without the side effect, or with the medicine used inappropriately, nothing bars it.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF34},
		Facts: otherwise{examined(func(c *Claim) { c.Medication.SideEffect, c.Treatment.Avoidable = yes, yes }), Compensable},
		Want:  []string{"medication.inappropriate yes not-side-effect", "medication.sideEffect no not-side-effect"},
	},
	{
		ID: "injury/x4", Says: "An infection beside a graver disease: without that, or weighed as not to be tolerated, it is compensable.",
		Cites: []vard.Statement{cite.LOF33, cite.PSL6st3},
		Facts: otherwise{examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, no, unknown} }), Compensable},
		Want: []string{
			"treatment.avoidable yes treatment", "treatment.unusedResources yes treatment",
			"material.equipmentFault yes material", "material.incorrectHandling yes material",
			"infection.diseaseMoreSerious no disease-not-graver", "infection.tolerable no infection-not-tolerable",
			"accident.inConnectionWithCare yes accident", "accident.duringTransport yes accident", "accident.damagedPremises yes accident",
			"medication.inappropriate yes medication",
			"diagnosis.delayedOrIncorrect yes diagnosis, diagnosis.worsened yes diagnosis",
		},
	},
	{
		ID: "injury/x5", Says: "The same: what would have been for a person to weigh, an infection out of proportion, or any ground where the patient died before the claim.",
		Cites: []vard.Statement{cite.PSL6st3, cite.PSN200601, cite.SkL6_3},
		Facts: otherwise{examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, no, unknown} }), NeedsAssessment},
		Want: []string{
			"infection.disproportionate yes infection-not-tolerable",
			"diedBeforeClaim yes alive-when-claimed, treatment.avoidable yes treatment",
			"diedBeforeClaim yes alive-when-claimed, treatment.unusedResources yes treatment",
			"diedBeforeClaim yes alive-when-claimed, material.equipmentFault yes material",
			"diedBeforeClaim yes alive-when-claimed, material.incorrectHandling yes material",
			"diedBeforeClaim yes alive-when-claimed, infection.diseaseMoreSerious no disease-not-graver",
			"diedBeforeClaim yes alive-when-claimed, infection.tolerable no infection-not-tolerable",
			"diedBeforeClaim yes alive-when-claimed, accident.inConnectionWithCare yes accident",
			"diedBeforeClaim yes alive-when-claimed, accident.duringTransport yes accident",
			"diedBeforeClaim yes alive-when-claimed, accident.damagedPremises yes accident",
			"diedBeforeClaim yes alive-when-claimed, medication.inappropriate yes medication",
		},
	},
	{
		ID: "injury/x6", Says: "Reported too late for the page and the act: no fact but the time limit's own could make it compensable, and these do not change.",
		Cites: []vard.Statement{cite.LOF30},
		Facts: otherwise{avoidableSince(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06")}), Compensable},
	},
	{
		ID: "injury/x7", Says: "Compensable already: nothing to change.",
		Cites: []vard.Statement{cite.LOF11},
		Facts: otherwise{examined(func(c *Claim) { c.Treatment.Avoidable = yes }), Compensable},
	},
	{
		ID: "injury/x8", Says: "An avoidable injury in life-saving care, not known whether the measure was necessary: what would settle it as compensable.",
		Cites: []vard.Statement{cite.LOF11, cite.LOF35},
		Facts: otherwise{examined(func(c *Claim) { c.Treatment.Avoidable, c.LifeSaving = yes, LifeSaving{unknown, yes, no} }), Compensable},
		Want:  []string{"lifeSaving.correctAndNecessary no not-life-saving", "lifeSaving.lifeThreatening no not-life-saving"},
	},
	{
		ID: "injury/x9", Says: "A traffic injury: what would let the grounds decide.",
		Cites: []vard.Statement{cite.LOF22},
		Facts: otherwise{examined(func(c *Claim) { c.TrafficInjury, c.Treatment.Avoidable = yes, yes }), Compensable},
		Want:  []string{"trafficInjury no outside-traffic-insurance", "otherInsurerDeclined yes outside-traffic-insurance"},
	},
	{
		ID: "injury/x10", Says: "An infection by the patient's own bacteria: had they not been, the finding on the bacteria would be another.",
		Cites: []vard.Statement{cite.LOF16, cite.LOF33},
		Facts: otherwise{examined(func(c *Claim) { c.Infection.Transmitted, c.Infection.OwnBacteria = yes, yes }), Compensable},
		Want: []string{
			"treatment.avoidable yes treatment", "treatment.unusedResources yes treatment",
			"material.equipmentFault yes material", "material.incorrectHandling yes material",
			"infection.ownBacteria no not-own-bacteria",
			"accident.inConnectionWithCare yes accident", "accident.duringTransport yes accident", "accident.damagedPremises yes accident",
			"medication.inappropriate yes medication",
			"diagnosis.delayedOrIncorrect yes diagnosis, diagnosis.worsened yes diagnosis",
		},
	},
	{
		ID: "injury/x11", Says: "An infection while treated for a life-threatening condition, in proportion to it: to be weighed if it had not been, and the finding on what is weighed shows that.",
		Cites: []vard.Statement{cite.LOF17, cite.PSL6st3},
		Facts: otherwise{examined(func(c *Claim) {
			c.Infection, c.DiedBeforeClaim = Infection{yes, no, no, yes, no, unknown}, yes
		}), NeedsAssessment},
		Want: []string{
			"treatment.avoidable yes treatment", "treatment.unusedResources yes treatment",
			"material.equipmentFault yes material", "material.incorrectHandling yes material",
			"infection.lifeThreatening no disease-not-graver", "infection.disproportionate yes infection-not-tolerable", "infection.tolerable no infection-not-tolerable",
			"accident.inConnectionWithCare yes accident", "accident.duringTransport yes accident", "accident.damagedPremises yes accident",
			"medication.inappropriate yes medication",
			"diagnosis.delayedOrIncorrect yes diagnosis, diagnosis.worsened yes diagnosis",
		},
	},
	{
		ID: "injury/x12", Says: "A fall on the way to the toilet: had it been no everyday accident, or had care raised the risk of it.",
		Cites: []vard.Statement{cite.LOF19, cite.PSN200710},
		Facts: otherwise{examined(func(c *Claim) { c.Accident = Accident{yes, no, no, yes, no} }), Compensable},
		Want: []string{
			"treatment.avoidable yes treatment", "treatment.unusedResources yes treatment",
			"material.equipmentFault yes material", "material.incorrectHandling yes material",
			"infection.transmitted yes infection",
			"accident.everyday no not-everyday", "accident.riskRaisedByCare yes not-everyday",
			"medication.inappropriate yes medication",
			"diagnosis.delayedOrIncorrect yes diagnosis, diagnosis.worsened yes diagnosis",
		},
	},
	{
		ID: "injury/x13", Says: "Nothing is known of an infection but that it need not be tolerated: what would settle it as not compensable, alone or two together.",
		Cites: []vard.Statement{cite.LOF15, cite.LOF16},
		Facts: otherwise{examined(func(c *Claim) { c.Infection = Infection{Tolerable: no} }), NotCompensable},
		Want: []string{
			"careInSweden no care-in-sweden", "personalInjury no personal-injury", "causedByCare no caused-by-care",
			"infection.transmitted no infection", "infection.ownBacteria yes not-own-bacteria", "infection.tolerable yes infection-not-tolerable",
			"medication.sideEffect yes not-side-effect",
			"lifeSaving.correctAndNecessary yes not-life-saving, lifeSaving.lifeThreatening yes not-life-saving",
			"lifeSaving.correctAndNecessary yes not-life-saving, lifeSaving.severeDisability yes not-life-saving",
		},
	},
	{
		ID: "injury/x14", Says: "The same, what would make it compensable: had care transmitted it, the patient's own bacteria would be presumed absent, and that finding shows it.",
		Cites: []vard.Statement{cite.LOF15, cite.LOF16},
		Facts: otherwise{examined(func(c *Claim) { c.Infection = Infection{Tolerable: no} }), Compensable},
		Want: []string{
			"treatment.avoidable yes treatment", "treatment.unusedResources yes treatment",
			"material.equipmentFault yes material", "material.incorrectHandling yes material",
			"infection.transmitted yes not-own-bacteria",
			"accident.inConnectionWithCare yes accident", "accident.duringTransport yes accident", "accident.damagedPremises yes accident",
			"medication.inappropriate yes medication",
			"diagnosis.delayedOrIncorrect yes diagnosis, diagnosis.worsened yes diagnosis",
		},
	},
	{
		ID: "injury/x15", Says: "An avoidable injury that is compensable: what would have made it not compensable, alone or two together.",
		Cites: []vard.Statement{cite.LOF12, cite.LOF21, cite.LOF35},
		Facts: otherwise{examined(func(c *Claim) { c.Treatment.Avoidable = yes }), NotCompensable},
		Want: []string{
			"careInSweden no care-in-sweden", "personalInjury no personal-injury", "causedByCare no caused-by-care",
			"treatment.avoidable no treatment", "medication.sideEffect yes not-side-effect",
		},
	},
}

func TestSpecWhatIf(t *testing.T) {
	whatIfRows.Run(t, func(t *testing.T, o otherwise, on vard.Date) (list []string, _ iter.Seq[vard.Finding]) {
		t.Helper()
		d, err := Assess(o.Claim, on)
		require.NoError(t, err)
		text := func(c Change) string {
			return c.Fact.Name() + " " + c.To.String() + " " + strings.TrimPrefix(c.Rule.String(), "injury.")
		}
		for c := range d.WhatIf(o.To) {
			if c.Second == (Change{}) {
				list = append(list, text(c.First))
			} else {
				list = append(list, text(c.First)+", "+text(c.Second))
			}
		}
		return list, d.Findings()
	})
}

// How long the outcome holds if nothing happens; nothing where it holds for good.
var untilRows = spec.Rows[Claim, string]{
	{
		ID: "injury/u1", Says: "A ground holds and nothing is reported: compensable until the strict last day, a Saturday, and to be weighed from the day after.",
		Cites: []vard.Statement{cite.LOF10, cite.TidL1, cite.TidL2},
		Facts: avoidableSince(limitation.Claim{Caused: day("2016-11-21"), Reported: vard.NotYet()}),
		Want:  "compensable until 2026-11-21",
	},
	{
		ID: "injury/u2", Says: "The same on the day after: to be weighed until the Monday to which the last day may move.",
		Cites: []vard.Statement{cite.LOF10, cite.TidL2}, On: vard.MustDate("2026-11-22"),
		Facts: avoidableSince(limitation.Claim{Caused: day("2016-11-21"), Reported: vard.NotYet()}),
		Want:  "assess until 2026-11-23",
	},
	{
		ID: "injury/u3", Says: "The same on the Tuesday: too late, for good.",
		Cites: []vard.Statement{cite.LOF10, cite.TidL2}, On: vard.MustDate("2026-11-24"),
		Facts: avoidableSince(limitation.Claim{Caused: day("2016-11-21"), Reported: vard.NotYet()}),
		Want:  "not_compensable",
	},
	{
		ID: "injury/u4", Says: "No ground holds: not compensable for good, though the time limit moves.",
		Cites: []vard.Statement{cite.LOF32},
		Facts: examined(func(c *Claim) {
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2016-11-21"), Reported: vard.NotYet()})
		}),
		Want: "not_compensable",
	},
	{
		ID: "injury/u5", Says: "Care that no region financed: referred for good, though its merits are lost with the time.",
		Cites: []vard.Statement{cite.LOF24},
		Facts: examined(func(c *Claim) {
			c.RegionFinanced, c.Treatment.Avoidable = no, yes
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2016-11-21"), Reported: vard.NotYet()})
		}),
		Want: "referred",
	},
	{
		ID: "injury/u6", Says: "Reported in time, and the insurer's final position has come: compensable until the time to bring an action has run out.",
		Cites: []vard.Statement{cite.LOF10, cite.PSL23},
		Facts: avoidableSince(limitation.Claim{Caused: day("2016-02-01"), Reported: day("2020-06-05"), FinalPosition: day("2026-09-08")}),
		Want:  "compensable until 2027-03-08",
	},
	{
		ID: "injury/u7", Says: "Nothing is known but the cause, ten years ago next spring: incomplete for good, since the report may have come at any time.",
		Cites: []vard.Statement{cite.LOF10},
		Facts: Claim{Limitation: limitation.Claim{Caused: day("2017-03-06")}},
		Want:  "incomplete",
	},
	{
		ID: "injury/u8", Says: "A ground holds, not known whether it was reported: compensable until the last day, incomplete after it.",
		Cites: []vard.Statement{cite.LOF10},
		Facts: examined(func(c *Claim) { c.Treatment.Avoidable, c.Limitation = yes, limitation.Claim{Caused: day("2017-03-06")} }),
		Want:  "compensable until 2027-03-06",
	},
	{
		ID: "injury/u9", Says: "Caused in April 2017 and not reported: compensable until the first day that can be the last, then not known until the latest has passed.",
		Cites: []vard.Statement{cite.LOF10}, On: vard.MustDate("2027-04-02"),
		Facts: avoidableSince(limitation.Claim{Caused: day("2017-04"), Reported: vard.NotYet()}),
		Want:  "incomplete until 2027-04-30",
	},
}

func TestSpecUntil(t *testing.T) {
	untilRows.Run(t, func(t *testing.T, c Claim, on vard.Date) (string, iter.Seq[vard.Finding]) {
		t.Helper()
		d, err := Assess(c, on)
		require.NoError(t, err)
		text := d.Outcome().String()
		if until := d.Until(); !until.IsZero() {
			text += " until " + until.String()
		}
		return text, d.Findings()
	})
}

// Every rule has a row on each side, and every row a name of its own.
func TestSpecIsWhole(t *testing.T) {
	tables := []spec.Table{decisions, findingRows, askRows, firstRows, whatIfRows, untilRows, setRows, unsaidRows, refusedRows, writtenRows}
	for _, table := range specification {
		tables = append(tables, table)
	}
	spec.Check(t, "injury", Rules(), tables...)
}
