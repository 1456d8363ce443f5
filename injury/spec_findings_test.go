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

// found is what a row says of the findings: rules that are not named are met, and the
// findings on which the outcome rests.
type found struct {
	Outcome   string
	NotMet    []string
	Open      []string // not known, or to be weighed
	OutOfPlay []string // no findings at all
	Reasons   []string
}

func find(t *testing.T, c Claim, on vard.Date) (found, iter.Seq[vard.Finding]) {
	t.Helper()
	d, err := Assess(c, on)
	require.NoError(t, err)
	name := func(r vard.Rule) string { return strings.TrimPrefix(r.String(), "injury.") }
	w := found{Outcome: d.Outcome().String()}
	inPlay := map[vard.Rule]bool{}
	for f := range d.Findings() {
		inPlay[f.Rule] = true
		switch f.Met {
		case vard.No:
			w.NotMet = append(w.NotMet, name(f.Rule))
		case vard.Unknown:
			w.Open = append(w.Open, name(f.Rule))
		case vard.Yes:
		}
	}
	for r := range Rules() {
		if !inPlay[r] {
			w.OutOfPlay = append(w.OutOfPlay, name(r))
		}
	}
	for f := range d.Reasons() {
		w.Reasons = append(w.Reasons, name(f.Rule))
	}
	return w, d.Findings()
}

// What the findings say: every rule is reported, not only the one that decides.
var findingRows = spec.Rows[Claim, found]{
	{
		ID: "injury/f1", Says: "An unavoidable complication: no ground holds, and nothing else speaks against the claim.",
		Cites: []vard.Statement{cite.LOF12, cite.LOF29, cite.LOF32},
		Facts: examined(func(c *Claim) {}),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "accident", "medication", "ground"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
		Unmet: []vard.RuleID{RuleGround, RuleTreatment, RuleMaterial, RuleDiagnosis, RuleInfection, RuleAccident, RuleMedication},
	},
	{
		ID: "injury/f2", Says: "Two grounds hold: both are reported, and the four that fail; the outcome rests on the one that takes the fewest findings.",
		Cites: []vard.Statement{cite.LOF13, cite.LOF20, cite.LOF29, cite.LOF29b},
		Facts: examined(func(c *Claim) { c.Material.EquipmentFault, c.Medication.Inappropriate = yes, yes }),
		Want: found{
			Outcome:   "compensable",
			NotMet:    []string{"treatment", "diagnosis", "infection", "accident"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "act-applies", "not-life-saving", "medication", "not-barred", "alive-when-claimed"},
		},
		Met: []vard.RuleID{RuleGround, RuleMaterial, RuleMedication},
	},
	{
		ID: "injury/f3", Says: "An infection by own bacteria while treated for a life-threatening condition: both reasons are reported, and nothing is weighed.",
		Cites: []vard.Statement{cite.LOF16, cite.LOF17, cite.LOF33},
		Facts: examined(func(c *Claim) { c.Infection = Infection{yes, yes, no, yes, no, unknown} }),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "not-own-bacteria", "disease-not-graver", "accident", "medication", "ground"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
		Unmet: []vard.RuleID{RuleNotOwnBacteria, RuleDiseaseNotGraver},
	},
	{
		ID: "injury/f4", Says: "An infection to be weighed: the ground and what is weighed are open.",
		Cites: []vard.Statement{cite.PSL6st3},
		Facts: examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, yes, unknown} }),
		Want: found{
			Outcome: "assess",
			NotMet:  []string{"treatment", "material", "diagnosis", "disease-not-graver", "accident", "medication"},
			Open:    []string{"infection", "infection-not-tolerable", "ground"},
			Reasons: []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "not-life-saving", "not-side-effect", "ground", "not-barred"},
		},
		Met: []vard.RuleID{RuleNotOwnBacteria},
	},
	{
		ID: "injury/f5", Says: "A fall on the way to the toilet: the accident fails because it was an everyday one.",
		Cites: []vard.Statement{cite.LOF19},
		Facts: examined(func(c *Claim) { c.Accident = Accident{yes, no, no, yes, unknown} }),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "accident", "not-everyday", "medication", "ground"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
		Unmet: []vard.RuleID{RuleNotEveryday},
	},
	{
		ID: "injury/f6", Says: "A side effect after life-saving care at work, in traffic, abroad, not caused by the care, reported too late by an estate: every reason is reported, and the outcome rests on the first.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF22, cite.LOF23, cite.LOF24, cite.LOF30, cite.LOF35, cite.PSL3, cite.SkL6_3},
		Facts: examined(func(c *Claim) {
			c.CareInSweden, c.RegionFinanced, c.TrafficInjury, c.WorkInjury = no, no, yes, yes
			c.CausedByCare, c.DiedBeforeClaim = no, yes
			c.LifeSaving, c.Medication.SideEffect = LifeSaving{yes, yes, no}, yes
			c.Limitation = limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06"), ReportedToProvider: vard.NotYet()}
		}),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "not-life-saving", "not-side-effect", "treatment", "material", "diagnosis", "infection", "accident", "medication", "ground", "not-barred", "alive-when-claimed"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"care-in-sweden"},
		},
		Unmet: []vard.RuleID{RuleCareInSweden, RuleRegionFinanced, RuleOutsideTrafficInsurance, RuleOutsideWorkInsurance, RuleCausedByCare,
			RuleNotLifeSaving, RuleNotSideEffect, RuleNotBarred, RuleAliveWhenClaimed},
	},
	{
		ID: "injury/f7", Says: "All complaints at once, beside a claim.",
		Cites: []vard.Statement{cite.LOF25, cite.LOF26, cite.LOF27, cite.LOF28, cite.LOF31, cite.PatL3},
		Facts: examined(func(c *Claim) { c.Complaint = Complaint{yes, yes, yes, yes, yes, yes} }),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "accident", "medication", "ground", "no-property-loss", "no-conduct-complaint", "no-resources-complaint", "no-dissatisfaction", "no-safety-deficiency", "no-information-complaint"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
		Unmet: []vard.RuleID{RuleNoPropertyLoss, RuleNoConductComplaint, RuleNoResourcesComplaint, RuleNoDissatisfaction, RuleNoSafetyDeficiency, RuleNoInformationComplaint},
	},
	{
		ID: "injury/f8", Says: "No ground holds and the claim is arguably in time: whether it is barred is open, and the outcome rests on the grounds alone.",
		Cites: []vard.Statement{cite.LOF30, cite.TidL2},
		Facts: examined(func(c *Claim) {
			c.Limitation = limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02"), ReportedToProvider: vard.NotYet()}
		}),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "accident", "medication", "ground"},
			Open:      []string{"not-barred"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
	},
	{
		ID: "injury/f9", Says: "Nothing is known: every rule is open but the one that is presumed, and an incomplete decision rests on nothing.",
		Cites: []vard.Statement{cite.LOF29},
		Facts: Claim{},
		Want: found{
			Outcome:   "incomplete",
			Open:      []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "act-applies", "not-life-saving", "not-side-effect", "treatment", "material", "diagnosis", "infection", "not-own-bacteria", "disease-not-graver", "accident", "not-everyday", "medication", "ground", "not-barred", "no-property-loss", "no-conduct-complaint", "no-resources-complaint", "no-dissatisfaction", "no-safety-deficiency", "no-information-complaint"},
			OutOfPlay: []string{"infection-not-tolerable"},
		},
	},
	{
		ID: "injury/f10", Says: "Weighed, and it need not be tolerated: the ground holds though the disease was graver.",
		Cites: []vard.Statement{cite.PSL6st3, cite.PSN199907},
		Facts: examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, yes, no} }),
		Want: found{
			Outcome: "compensable",
			NotMet:  []string{"treatment", "material", "diagnosis", "disease-not-graver", "accident", "medication"},
			Reasons: []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "act-applies", "not-life-saving", "not-side-effect", "infection", "not-barred", "alive-when-claimed"},
		},
		Met: []vard.RuleID{RuleInfection, RuleInfectionNotTolerable},
	},
	{
		ID: "injury/f11", Says: "Weighed, and it must be tolerated: the ground fails for that.",
		Cites: []vard.Statement{cite.PSL6st3, cite.PSN200115},
		Facts: examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, yes, yes} }),
		Want: found{
			Outcome: "not_compensable",
			NotMet:  []string{"treatment", "material", "diagnosis", "infection", "disease-not-graver", "infection-not-tolerable", "accident", "medication", "ground"},
			Reasons: []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
		Unmet: []vard.RuleID{RuleInfection, RuleInfectionNotTolerable},
	},
	{
		ID: "injury/f12", Says: "No graver disease, and yet weighed to be tolerated: the weighing is a finding, and the ground fails for it.",
		Cites: []vard.Statement{cite.LOF15, cite.PSL6st3},
		Facts: examined(func(c *Claim) { c.Infection = Infection{yes, no, no, no, no, yes} }),
		Want: found{
			Outcome: "not_compensable",
			NotMet:  []string{"treatment", "material", "diagnosis", "infection", "infection-not-tolerable", "accident", "medication", "ground"},
			Reasons: []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
		Met:   []vard.RuleID{RuleDiseaseNotGraver},
		Unmet: []vard.RuleID{RuleInfection, RuleInfectionNotTolerable},
	},
	{
		ID: "injury/f13", Says: "A graver disease, in proportion, and nobody has weighed: the ground fails for the disease, and the weighing is no finding.",
		Cites: []vard.Statement{cite.LOF17, cite.LOF33},
		Facts: examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, no, unknown} }),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "disease-not-graver", "accident", "medication", "ground"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
		Unmet: []vard.RuleID{RuleDiseaseNotGraver, RuleInfection},
	},
	{
		ID: "injury/f14", Says: "The same where nobody says whose bacteria they were: once transmission is found they are presumed not to be the patient's own.",
		Cites: []vard.Statement{cite.LOF16, cite.LOF33},
		Facts: examined(func(c *Claim) { c.Infection = Infection{yes, unknown, yes, no, no, unknown} }),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "disease-not-graver", "accident", "medication", "ground"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
		Met: []vard.RuleID{RuleNotOwnBacteria},
	},
	{
		ID: "injury/f15", Says: "Out of proportion, but whether care transmitted it is not known: the weighing can arise, and is open.",
		Cites: []vard.Statement{cite.LOF15, cite.PSL6st3},
		Facts: examined(func(c *Claim) { c.Infection = Infection{unknown, unknown, yes, no, yes, unknown} }),
		Want: found{
			Outcome: "incomplete",
			NotMet:  []string{"treatment", "material", "diagnosis", "disease-not-graver", "accident", "medication"},
			Open:    []string{"infection", "not-own-bacteria", "infection-not-tolerable", "ground"},
		},
	},
	{
		ID: "injury/f16", Says: "Nobody was injured: the outcome rests on that alone.",
		Cites: []vard.Statement{cite.PSL1, cite.LOF25},
		Facts: examined(func(c *Claim) { c.PersonalInjury, c.Complaint.Property = no, yes }),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"personal-injury", "treatment", "material", "diagnosis", "infection", "accident", "medication", "ground", "no-property-loss"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury"},
		},
		Unmet: []vard.RuleID{RulePersonalInjury},
	},
	{
		ID: "injury/f17", Says: "A traffic injury at a region's hospital: the outcome rests on the injured person, on the place, and on the traffic.",
		Cites: []vard.Statement{cite.LOF22, cite.PSL20},
		Facts: examined(func(c *Claim) { c.TrafficInjury = yes }),
		Want: found{
			Outcome:   "referred",
			NotMet:    []string{"outside-traffic-insurance", "treatment", "material", "diagnosis", "infection", "accident", "medication", "ground"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "outside-traffic-insurance"},
		},
		Met:   []vard.RuleID{RulePersonalInjury, RuleCareInSweden, RuleRegionFinanced, RuleOutsideWorkInsurance},
		Unmet: []vard.RuleID{RuleOutsideTrafficInsurance},
	},
	{
		ID: "injury/f18", Says: "A traffic injury that the traffic insurer has refused: it is outside that insurance, and a refusal rests on there being no ground.",
		Cites: []vard.Statement{cite.LOF22},
		Facts: examined(func(c *Claim) { c.TrafficInjury, c.OtherInsurerDeclined = yes, yes }),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "accident", "medication", "ground"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
		Met: []vard.RuleID{RuleOutsideTrafficInsurance},
	},
	{
		ID: "injury/f19", Says: "An avoidable injury: what a grant rests on, with the ground that holds.",
		Cites: []vard.Statement{cite.LOF11, cite.LOF29},
		Facts: examined(func(c *Claim) { c.Treatment.Avoidable = yes }),
		Want: found{
			Outcome:   "compensable",
			NotMet:    []string{"material", "diagnosis", "infection", "accident", "medication"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "act-applies", "not-life-saving", "not-side-effect", "treatment", "not-barred", "alive-when-claimed"},
		},
		Met: []vard.RuleID{RuleTreatment, RuleCausedByCare, RuleActApplies, RuleNotLifeSaving, RuleNotSideEffect, RuleNotBarred, RuleAliveWhenClaimed},
	},
	{
		ID: "injury/f20", Says: "A life-saving measure beside an avoidable injury: whether it bars the ground is open, and the assessment rests on that.",
		Cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
		Facts: examined(func(c *Claim) { c.Treatment.Avoidable, c.LifeSaving = yes, LifeSaving{yes, yes, no} }),
		Want: found{
			Outcome:   "assess",
			NotMet:    []string{"material", "diagnosis", "infection", "accident", "medication"},
			Open:      []string{"not-life-saving"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "not-life-saving", "not-side-effect", "not-barred"},
		},
		Met: []vard.RuleID{RuleTreatment, RuleNotSideEffect},
	},
	{
		ID: "injury/f21", Says: "Caused in 1990 and reported in time: the conditions of the year decide, and the assessment rests on that.",
		Cites: []vard.Statement{cite.Voluntary, cite.PSN200505},
		Facts: examined(func(c *Claim) {
			c.Treatment.Avoidable, c.LifeSaving = yes, LifeSaving{yes, yes, no}
			c.Limitation = limitation.Claim{Caused: day("1990-05-04"), Reported: day("1991-05-04")}
		}),
		Want: found{
			Outcome:   "assess",
			NotMet:    []string{"act-applies", "material", "diagnosis", "infection", "accident", "medication"},
			Open:      []string{"not-life-saving"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "act-applies", "not-barred"},
		},
		Met:   []vard.RuleID{RuleNotBarred, RuleTreatment},
		Unmet: []vard.RuleID{RuleActApplies},
	},
	{
		ID: "injury/f22", Says: "Caused in 1990 and reported too late: the refusal rests on that.",
		Cites: []vard.Statement{cite.Voluntary, cite.PSN200902},
		Facts: examined(func(c *Claim) {
			c.Treatment.Avoidable = yes
			c.Limitation = limitation.Claim{Caused: day("1990-05-04"), Reported: day("2001-05-04")}
		}),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"act-applies", "material", "diagnosis", "infection", "accident", "medication", "not-barred"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "not-barred"},
		},
		Unmet: []vard.RuleID{RuleActApplies, RuleNotBarred},
	},
	{
		ID: "injury/f23", Says: "Complaints there are none of: each is found so.",
		Cites: []vard.Statement{cite.LOF25, cite.LOF26, cite.LOF27, cite.LOF28},
		Facts: examined(func(c *Claim) {}),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "accident", "medication", "ground"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "ground"},
		},
		Met: []vard.RuleID{RuleNoPropertyLoss, RuleNoConductComplaint, RuleNoResourcesComplaint, RuleNoDissatisfaction, RuleNoSafetyDeficiency, RuleNoInformationComplaint, RuleNotEveryday},
	},
	{
		ID: "injury/f24", Says: "Incorrect handling of equipment alone: the grant rests on the ground of equipment.",
		Cites: []vard.Statement{cite.LOF13, cite.LOF29b},
		Facts: examined(func(c *Claim) { c.Material.IncorrectHandling = yes }),
		Want: found{
			Outcome:   "compensable",
			NotMet:    []string{"treatment", "diagnosis", "infection", "accident", "medication"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "act-applies", "not-life-saving", "not-side-effect", "material", "not-barred", "alive-when-claimed"},
		},
		Met: []vard.RuleID{RuleGround, RuleMaterial},
	},
	{
		ID: "injury/f25", Says: "A late diagnosis that made health worse, alone: the grant rests on the ground of diagnosis.",
		Cites: []vard.Statement{cite.LOF14, cite.LOF29},
		Facts: examined(func(c *Claim) { c.Diagnosis = Diagnosis{yes, yes} }),
		Want: found{
			Outcome:   "compensable",
			NotMet:    []string{"treatment", "material", "infection", "accident", "medication"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "act-applies", "not-life-saving", "not-side-effect", "diagnosis", "not-barred", "alive-when-claimed"},
		},
		Met: []vard.RuleID{RuleGround, RuleDiagnosis},
	},
	{
		ID: "injury/f26", Says: "An accident during medical transport alone: the grant rests on the ground of accident.",
		Cites: []vard.Statement{cite.LOF18, cite.LOF29},
		Facts: examined(func(c *Claim) { c.Accident.DuringTransport = yes }),
		Want: found{
			Outcome:   "compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "medication"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "act-applies", "not-life-saving", "not-side-effect", "accident", "not-barred", "alive-when-claimed"},
		},
		Met: []vard.RuleID{RuleGround, RuleAccident},
	},
	{
		ID: "injury/f33", Says: "A medicine prescribed inappropriately, alone: the grant rests on the ground of medicines, which tells that no side effect bars it.",
		Cites: []vard.Statement{cite.LOF20, cite.LOF29},
		Facts: examined(func(c *Claim) { c.Medication.Inappropriate = yes }),
		Want: found{
			Outcome:   "compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "accident"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "act-applies", "not-life-saving", "medication", "not-barred", "alive-when-claimed"},
		},
		Met: []vard.RuleID{RuleGround, RuleMedication},
	},
	{
		ID: "injury/f27", Says: "An infection and an accident, neither of which takes fewer findings than the other: the grant rests on the one that stands first.",
		Cites: []vard.Statement{cite.LOF15, cite.LOF18, cite.LOF29},
		Facts: examined(func(c *Claim) { c.Infection.Transmitted, c.Accident.DuringTransport = yes, yes }),
		Want: found{
			Outcome:   "compensable",
			NotMet:    []string{"treatment", "material", "diagnosis", "medication"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "act-applies", "not-life-saving", "not-side-effect", "infection", "not-barred", "alive-when-claimed"},
		},
		Met: []vard.RuleID{RuleInfection, RuleAccident},
	},
	{
		ID: "injury/f28", Says: "An infection to be weighed after the patient died before any claim: the assessment rests on there being a ground to be weighed and none that holds, whether or not the patient lived.",
		Cites: []vard.Statement{cite.PSL6st3, cite.PSL8},
		Facts: examined(func(c *Claim) { c.DiedBeforeClaim, c.Infection = yes, Infection{yes, no, yes, no, yes, unknown} }),
		Want: found{
			Outcome: "assess",
			NotMet:  []string{"treatment", "material", "diagnosis", "disease-not-graver", "accident", "medication", "alive-when-claimed"},
			Open:    []string{"infection", "infection-not-tolerable", "ground"},
			Reasons: []string{"personal-injury", "care-in-sweden", "region-financed", "outside-traffic-insurance", "outside-work-insurance", "caused-by-care", "not-life-saving", "not-side-effect", "ground", "not-barred"},
		},
		Unmet: []vard.RuleID{RuleAliveWhenClaimed},
	},
	{
		ID: "injury/f29", Says: "A work injury in traffic: the referral rests on the one of the two that stands first.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF23},
		Facts: examined(func(c *Claim) { c.WorkInjury, c.TrafficInjury = yes, yes }),
		Want: found{
			Outcome:   "referred",
			NotMet:    []string{"outside-traffic-insurance", "outside-work-insurance", "treatment", "material", "diagnosis", "infection", "accident", "medication", "ground"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"personal-injury", "care-in-sweden", "outside-traffic-insurance"},
		},
		Unmet: []vard.RuleID{RuleOutsideTrafficInsurance, RuleOutsideWorkInsurance},
	},
	{
		ID: "injury/f30", Says: "No ground holds, not known whether another insurer comes first: an incomplete decision rests on nothing, and what is known is found.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF32},
		Facts: examined(func(c *Claim) { c.TrafficInjury = unknown }),
		Want: found{
			Outcome:   "incomplete",
			NotMet:    []string{"treatment", "material", "diagnosis", "infection", "accident", "medication", "ground"},
			Open:      []string{"outside-traffic-insurance"},
			OutOfPlay: []string{"infection-not-tolerable"},
		},
	},
	{
		ID: "injury/f31", Says: "A side effect of a medicine rightly used beside an avoidable injury, not known whether the measure was life-saving: the refusal rests on the side effect alone.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF34},
		Facts: examined(func(c *Claim) {
			c.Treatment.Avoidable, c.LifeSaving, c.Medication.SideEffect = yes, LifeSaving{unknown, yes, no}, yes
		}),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"not-side-effect", "material", "diagnosis", "infection", "accident", "medication"},
			Open:      []string{"not-life-saving"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "act-applies", "not-side-effect"},
		},
	},
	{
		ID: "injury/f32", Says: "Reported too late, an avoidable injury: the refusal rests on the time limit.",
		Cites: []vard.Statement{cite.LOF10, cite.LOF30},
		Facts: avoidableSince(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06")}),
		Want: found{
			Outcome:   "not_compensable",
			NotMet:    []string{"material", "diagnosis", "infection", "accident", "medication", "not-barred"},
			OutOfPlay: []string{"infection-not-tolerable"},
			Reasons:   []string{"region-financed", "outside-traffic-insurance", "outside-work-insurance", "not-barred"},
		},
	},
}

func TestSpecFindings(t *testing.T) { findingRows.Run(t, find) }
