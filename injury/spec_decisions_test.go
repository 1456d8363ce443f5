package injury_test

import (
	"reflect"
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

// The published decisions of the Patient Injuries Board and of the board of the
// Pharmaceutical Insurance, other than those on limitation and on amounts. Each has two
// rows: with what was published of the case alone, as one would answer the words of the
// questions, where the deciding question is asked; and with the Board's findings, where
// the outcome is the Board's.
//
// A decision on the merits means that the claim belonged there, was in time, and that no
// bar stopped it where it was granted; what a decision does not mention was not in
// question. A day that was not published is ours, some years before the decision, and the
// row says so. Injuries from before 1997 are decided by the conditions of their year, of
// which the library knows only the time limit: their outcome is that a person must assess
// them, and the findings show the ground as the act would have it.
//
// PSN 2011:08, where a parent on a visit with a child was no patient, turns on who was
// injured in care: whether the care was care of the injured person is answered with where
// the injury arose.

// judged is the claim of a decision on the merits: caused on that day, and reported within
// three years of it, and so of awareness.
func judged(caused string, change func(c *Claim)) Claim {
	return examined(func(c *Claim) {
		cause := day(caused)
		c.Limitation = limitation.Claim{Caused: cause, Reported: vard.Between(cause.Last(), cause.First().AddYears(3))}
		change(c)
	})
}

// decisions holds the two rows of each decision, one after the other.
var decisions = rows{
	{
		ID: "injury/psn-1995-04-published", Says: "PSN 1995:04: a child later born alive was injured as a foetus in a failed selective reduction, in 1991 (the day is ours): before 1997, so a person must assess it.",
		Cites: []vard.Statement{cite.LOF11, cite.Voluntary},
		Facts: judged("1991-03-04", func(c *Claim) { c.Treatment.Avoidable = unknown }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/psn-1995-04", Says: "PSN 1995:04: the foetus counts as a patient, and the injury was avoidable: the ground is found, and a person must assess it by the conditions of the year.",
		Cites: []vard.Statement{cite.LOF11, cite.Voluntary},
		Facts: judged("1991-03-04", func(c *Claim) { c.Treatment.Avoidable = yes }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleTreatment},
	},
	{
		ID: "injury/psn-2011-08-published", Says: "PSN 2011:08: a parent who came along to a child's visit caught scabies (the day is ours); whether the care was the parent's own is asked.",
		Cites: []vard.Statement{cite.PSL1, cite.PSL3},
		Facts: judged("2010-03-05", func(c *Claim) {
			c.CareInSweden, c.Infection = unknown, Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: no, LifeThreatening: no, Disproportionate: no}
		}),
		Want: want{Outcome: "incomplete", Missing: []string{"careInSweden"}},
	},
	{
		ID: "injury/psn-2011-08", Says: "PSN 2011:08: the parent was no patient at the child's visit, so the injury did not arise in the parent's care: not compensable.",
		Cites: []vard.Statement{cite.PSL1, cite.PSL3},
		Facts: judged("2010-03-05", func(c *Claim) {
			c.CareInSweden, c.Infection = no, Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: no, LifeThreatening: no, Disproportionate: no}
		}),
		Want:  want{Outcome: "not_compensable"},
		Unmet: []vard.RuleID{RuleCareInSweden},
	},
	{
		ID: "injury/psn-2007-06-published", Says: "PSN 2007:06: a second climb over the bed rail within two hours on a ward, a broken leg; whether it was an everyday accident is asked, and whether protection was insufficient.",
		Cites: []vard.Statement{cite.LOF18, cite.LOF19, cite.PSL6p5},
		Facts: judged("2005-03-12", func(c *Claim) {
			c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no}
		}),
		Want: want{Outcome: "incomplete", Missing: []string{"accident.everyday"}, Presumed: []string{"accident.riskRaisedByCare"}},
	},
	{
		ID: "injury/psn-2007-06", Says: "PSN 2007:06: the supervision after the first climb was insufficient: compensable.",
		Cites: []vard.Statement{cite.LOF18, cite.LOF19, cite.PSL6p5},
		Facts: judged("2005-03-12", func(c *Claim) {
			c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no, RiskRaisedByCare: yes}
		}),
		Want: want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:  []vard.RuleID{RuleAccident, RuleNotEveryday},
	},
	{
		ID: "injury/psn-2007-10-published", Says: "PSN 2007:10: a faint on a toilet visit two days after a hip operation: an everyday accident normally, and whether it was closely connected with the care is asked.",
		Cites: []vard.Statement{cite.LOF19, cite.PSN200710},
		Facts: judged("2005-11-30", func(c *Claim) {
			c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no, Everyday: yes}
		}),
		Want: want{Outcome: "not_compensable", Presumed: []string{"accident.riskRaisedByCare"}},
	},
	{
		ID: "injury/psn-2007-10", Says: "PSN 2007:10: so soon after the operation the toilet visit was a care measure: compensable.",
		Cites: []vard.Statement{cite.LOF18, cite.LOF19, cite.PSN200710},
		Facts: judged("2005-11-30", func(c *Claim) {
			c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no, Everyday: yes, RiskRaisedByCare: yes}
		}),
		Want: want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:  []vard.RuleID{RuleAccident, RuleNotEveryday},
	},
	{
		ID: "injury/psn-2012-11-published", Says: "PSN 2012:11: an infection at a venous line, transmitted in the care of a woman with fever; how grave the disease was is asked, and whether the bacteria were her own.",
		Cites: []vard.Statement{cite.LOF15, cite.LOF16, cite.LOF17, cite.PSL6st3},
		Facts: judged("2010-04", func(c *Claim) { c.Infection = Infection{Transmitted: yes} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"infection.diseaseMoreSerious", "infection.lifeThreatening"}, Presumed: []string{"infection.ownBacteria"}},
	},
	{
		ID: "injury/psn-2012-11", Says: "PSN 2012:11: on the weighing the line infection need not be tolerated, and that decides: compensable.",
		Cites: []vard.Statement{cite.LOF15, cite.PSL6st3, cite.PSN201211},
		Facts: judged("2010-04", func(c *Claim) { c.Infection = Infection{Transmitted: yes, OwnBacteria: no, Tolerable: no} }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleInfection, RuleInfectionNotTolerable},
	},
	{
		ID: "injury/psn-2001-15-published", Says: "PSN 2001:15: a wound infection that healed in months after a bypass operation for a serious heart disease: normally tolerated, whoever transmitted it; whether it was out of proportion is asked.",
		Cites: []vard.Statement{cite.LOF33, cite.PSL6st3, cite.PSN200115},
		Facts: judged("1999-03-02", func(c *Claim) { c.Infection = Infection{DiseaseMoreSerious: yes} }),
		Want:  want{Outcome: "not_compensable", Presumed: []string{"infection.disproportionate"}},
	},
	{
		ID: "injury/psn-2001-15", Says: "PSN 2001:15: on the weighing the wound infection must be tolerated: not compensable.",
		Cites: []vard.Statement{cite.LOF33, cite.PSL6st3, cite.PSN200115},
		Facts: judged("1999-03-02", func(c *Claim) { c.Infection = Infection{DiseaseMoreSerious: yes, Tolerable: yes} }),
		Want:  want{Outcome: "not_compensable"},
		Unmet: []vard.RuleID{RuleInfection, RuleInfectionNotTolerable},
	},
	{
		ID: "injury/psn-2009-08-published", Says: "PSN 2009:08: a root treatment, and a tooth extracted; without more, whether that was avoidable is asked.",
		Cites: []vard.Statement{cite.LOF11, cite.PSL6p1},
		Facts: judged("2005-07-21", func(c *Claim) { c.Treatment.Avoidable = unknown }),
		Want:  want{Outcome: "incomplete", Missing: []string{"treatment.avoidable"}},
	},
	{
		ID: "injury/psn-2009-08", Says: "PSN 2009:08: the extraction had no sufficient indication, and a treatment without medical reasons could be avoided: compensable.",
		Cites: []vard.Statement{cite.LOF11, cite.PSL6p1, cite.PSN201803},
		Facts: judged("2005-07-21", func(c *Claim) { c.Treatment.Avoidable = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleTreatment},
	},
	{
		ID: "injury/psn-2003-13-published", Says: "PSN 2003:13: a sphincter injury in a planned vaginal delivery of a mother with ulcerative colitis; whether it was avoidable is asked.",
		Cites: []vard.Statement{cite.LOF11, cite.PSL6p1},
		Facts: judged("1998-10-15", func(c *Claim) { c.Treatment.Avoidable = unknown }),
		Want:  want{Outcome: "incomplete", Missing: []string{"treatment.avoidable"}},
	},
	{
		ID: "injury/psn-2003-13", Says: "PSN 2003:13: a caesarean would have avoided it: compensable.",
		Cites: []vard.Statement{cite.LOF11, cite.PSL6p1},
		Facts: judged("1998-10-15", func(c *Claim) { c.Treatment.Avoidable = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleTreatment},
	},
	{
		ID: "injury/psn-2008-01-published", Says: "PSN 2008:01: a vacuum delivery that was continued, and a child with lack of oxygen; whether it was avoidable is asked.",
		Cites: []vard.Statement{cite.LOF11, cite.PSL6p1},
		Facts: judged("1999-04-03", func(c *Claim) { c.Treatment.Avoidable = unknown }),
		Want:  want{Outcome: "incomplete", Missing: []string{"treatment.avoidable"}},
	},
	{
		ID: "injury/psn-2008-01", Says: "PSN 2008:01: ending the delivery by caesarean was less risky than going on: compensable.",
		Cites: []vard.Statement{cite.LOF11, cite.PSL6p1},
		Facts: judged("1999-04-03", func(c *Claim) { c.Treatment.Avoidable = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleTreatment},
	},
	{
		ID: "injury/psn-2016-12-published", Says: "PSN 2016:12: a rupture of the aorta in an operation for cancer, and a compartment syndrome; whether it was avoidable is asked.",
		Cites: []vard.Statement{cite.LOF11, cite.PSL6p1},
		Facts: judged("2014-01-14", func(c *Claim) { c.Treatment.Avoidable = unknown }),
		Want:  want{Outcome: "incomplete", Missing: []string{"treatment.avoidable"}},
	},
	{
		ID: "injury/psn-2016-12", Says: "PSN 2016:12: monitoring of the threatening compartment syndrome was omitted: compensable.",
		Cites: []vard.Statement{cite.LOF11, cite.PSL6p1},
		Facts: judged("2014-01-14", func(c *Claim) { c.Treatment.Avoidable = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleTreatment},
	},
	{
		ID: "injury/psn-2004-08-published", Says: "PSN 2004:08: a sphincter rupture in a long first delivery by vacuum (the day is ours); whether it was avoidable is asked.",
		Cites: []vard.Statement{cite.LOF11, cite.PSL6p1},
		Facts: judged("2001-03-05", func(c *Claim) { c.Treatment.Avoidable = unknown }),
		Want:  want{Outcome: "incomplete", Missing: []string{"treatment.avoidable"}},
	},
	{
		ID: "injury/psn-2004-08", Says: "PSN 2004:08: in hindsight another available method would have met the need with less risk: compensable.",
		Cites: []vard.Statement{cite.LOF11, cite.PSL6p1},
		Facts: judged("2001-03-05", func(c *Claim) { c.Treatment.Avoidable = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleTreatment},
	},
	{
		ID: "injury/psn-2000-02-published", Says: "PSN 2000:02: a stroke after a thyroid operation in 1996: before 1997, so a person must assess it.",
		Cites: []vard.Statement{cite.LOF11, cite.Voluntary},
		Facts: judged("1996-06-17", func(c *Claim) { c.Treatment.Avoidable = unknown }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/psn-2000-02", Says: "PSN 2000:02: in hindsight the chosen method could have been carried out differently: the ground is found, and a person must assess it by the conditions of the year.",
		Cites: []vard.Statement{cite.LOF11, cite.Voluntary},
		Facts: judged("1996-06-17", func(c *Claim) { c.Treatment.Avoidable = yes }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleTreatment},
	},
	{
		ID: "injury/psn-dnr-21-1998-published", Says: "PSN dnr 21/1998: a thrombosis from a venous line, in 1995 (the day is ours): before 1997, so a person must assess it.",
		Cites: []vard.Statement{cite.LOF12, cite.LOF32, cite.Voluntary},
		Facts: judged("1995-03-06", func(c *Claim) { c.Treatment.Avoidable = unknown }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/psn-dnr-21-1998", Says: "PSN dnr 21/1998: doing nothing was no clear option: no ground is found, and a person must assess it by the conditions of the year.",
		Cites: []vard.Statement{cite.LOF12, cite.LOF32, cite.Voluntary},
		Facts: judged("1995-03-06", func(c *Claim) { c.Treatment.Avoidable = no }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
		Unmet: []vard.RuleID{RuleTreatment},
	},
	{
		ID: "injury/psn-2006-02-published", Says: "PSN 2006:02: womb and ovaries removed for pain; whether the injury was avoidable is asked.",
		Cites: []vard.Statement{cite.LOF12, cite.LOF32},
		Facts: judged("2000-09-05", func(c *Claim) { c.Treatment.Avoidable = unknown }),
		Want:  want{Outcome: "incomplete", Missing: []string{"treatment.avoidable"}},
	},
	{
		ID: "injury/psn-2006-02", Says: "PSN 2006:02: neither other execution nor another method would have met the need with less risk: not compensable.",
		Cites: []vard.Statement{cite.LOF12, cite.LOF32},
		Facts: judged("2000-09-05", func(c *Claim) { c.Treatment.Avoidable = no }),
		Want:  want{Outcome: "not_compensable"},
		Unmet: []vard.RuleID{RuleTreatment},
	},
	{
		ID: "injury/psn-2016-14-published", Says: "PSN 2016:14: a cancer found late for incomplete sampling (the day is ours); whether health became worse is asked.",
		Cites: []vard.Statement{cite.LOF14, cite.PSL6p3},
		Facts: judged("2004-03-05", func(c *Claim) { c.Diagnosis = Diagnosis{DelayedOrIncorrect: yes} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"diagnosis.worsened"}},
	},
	{
		ID: "injury/psn-2016-14", Says: "PSN 2016:14: the cancer had grown: compensable.",
		Cites: []vard.Statement{cite.LOF14, cite.PSL6p3},
		Facts: judged("2004-03-05", func(c *Claim) { c.Diagnosis = Diagnosis{yes, yes} }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleDiagnosis},
	},
	{
		ID: "injury/psn-2010-02-published", Says: "PSN 2010:02: a fracture of the wrist that a check after ten days would have shown; whether health became worse is asked.",
		Cites: []vard.Statement{cite.LOF14, cite.PSL6p3},
		Facts: judged("2007-03-07", func(c *Claim) { c.Diagnosis = Diagnosis{DelayedOrIncorrect: yes} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"diagnosis.worsened"}},
	},
	{
		ID: "injury/psn-2010-02", Says: "PSN 2010:02: four months without treatment made it worse: compensable.",
		Cites: []vard.Statement{cite.LOF14, cite.PSL6p3},
		Facts: judged("2007-03-07", func(c *Claim) { c.Diagnosis = Diagnosis{yes, yes} }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleDiagnosis},
	},
	{
		ID: "injury/psn-2000-12-published", Says: "PSN 2000:12: a skin change removed at a health centre, later found harmless; whether the diagnosis was wrong and health worse for it is asked.",
		Cites: []vard.Statement{cite.LOF14, cite.PSL6st2},
		Facts: judged("1997-07-16", func(c *Claim) { c.Diagnosis = Diagnosis{} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"diagnosis.delayedOrIncorrect", "diagnosis.worsened"}},
	},
	{
		ID: "injury/psn-2000-12", Says: "PSN 2000:12: no injury was shown that an experienced practitioner in the field would have spared: not compensable.",
		Cites: []vard.Statement{cite.LOF14, cite.PSL6st2},
		Facts: judged("1997-07-16", func(c *Claim) { c.Diagnosis = Diagnosis{Worsened: no} }),
		Want:  want{Outcome: "not_compensable"},
		Unmet: []vard.RuleID{RuleDiagnosis},
	},
	{
		ID: "injury/psn-2011-07-published", Says: "PSN 2011:07: a patient was told in a work-up that she had metastases, and told otherwise a month later; whether health became worse does not matter, since a message in an investigation that goes on is no diagnosis.",
		Cites: []vard.Statement{cite.LOF14, cite.PSL6p3},
		Facts: judged("2008-10-16", func(c *Claim) { c.Diagnosis = Diagnosis{DelayedOrIncorrect: no} }),
		Want:  want{Outcome: "not_compensable"},
		Unmet: []vard.RuleID{RuleDiagnosis},
	},
	{
		ID: "injury/psn-2011-07", Says: "PSN 2011:07: not compensable, as the Board found.",
		Cites: []vard.Statement{cite.LOF14, cite.PSL6p3},
		Facts: judged("2008-10-16", func(c *Claim) { c.Diagnosis = Diagnosis{no, no} }),
		Want:  want{Outcome: "not_compensable"},
		Unmet: []vard.RuleID{RuleDiagnosis},
	},
	{
		ID: "injury/psn-1999-09-published", Says: "PSN 1999:09: a micro-guide handled wrongly in a brain operation, for its instructions were insufficient: the words of the question are enough.",
		Cites: []vard.Statement{cite.LOF13, cite.LOF29b, cite.PSL6p2},
		Facts: judged("1997-11-25", func(c *Claim) { c.Material = Material{EquipmentFault: no, IncorrectHandling: yes} }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleMaterial},
	},
	{
		ID: "injury/psn-1999-09", Says: "PSN 1999:09: wrong handling for deficient instructions is a material injury, and none of a measure that was correct: compensable.",
		Cites: []vard.Statement{cite.LOF13, cite.LOF29b, cite.PSL6p2},
		Facts: judged("1997-11-25", func(c *Claim) { c.Material, c.LifeSaving = Material{no, yes}, LifeSaving{no, yes, no} }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleMaterial, RuleNotLifeSaving},
	},
	{
		ID: "injury/psn-2016-20-published", Says: "PSN 2016:20: compulsive gambling on too high a dose of a medicine (the day is ours): prescribing the wrong dose is in the words of the question, and whether it is called a side effect does not matter.",
		Cites: []vard.Statement{cite.LOF20, cite.PSL6p6},
		Facts: judged("2012-03-05", func(c *Claim) { c.Medication = Medication{Inappropriate: yes} }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleMedication},
	},
	{
		ID: "injury/psn-2016-20", Says: "PSN 2016:20: the dose caused the mania: compensable.",
		Cites: []vard.Statement{cite.LOF20, cite.PSL6p6},
		Facts: judged("2012-03-05", func(c *Claim) { c.Medication = Medication{yes, yes} }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
		Met:   []vard.RuleID{RuleMedication, RuleNotSideEffect},
	},
	{
		ID: "injury/lsn-1986-3-published", Says: "LSN 1986:3: damaged teeth and lost hair from neuroleptics, in 1983 (the day is ours); before 1997, so a person must assess it, and how the medicine was used is asked for the Pharmaceutical Insurance.",
		Cites: []vard.Statement{cite.LOF21, cite.Voluntary},
		Facts: judged("1983-03-07", func(c *Claim) { c.Medication = Medication{SideEffect: yes} }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/lsn-1986-3", Says: "LSN 1986:3: side effects of a medicine rightly used: the Pharmaceutical Insurance.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF34, cite.Voluntary},
		Facts: judged("1983-03-07", func(c *Claim) { c.Medication = Medication{no, yes} }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof", "pharmaceutical_insurance", "pharmaceutical_injury_panel"}},
		Unmet: []vard.RuleID{RuleNotSideEffect},
	},
	{
		ID: "injury/lsn-1996-12-published", Says: "LSN 1996:12: cataract from cortisone against severe asthma, in 1993 (the day is ours); before 1997, so a person must assess it, and how the medicine was used is asked for the Pharmaceutical Insurance.",
		Cites: []vard.Statement{cite.LOF21, cite.Voluntary},
		Facts: judged("1993-03-08", func(c *Claim) { c.Medication = Medication{SideEffect: yes} }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/lsn-1996-12", Says: "LSN 1996:12: a known risk of a necessary treatment, the medicine rightly used: the Pharmaceutical Insurance.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF34, cite.Voluntary},
		Facts: judged("1993-03-08", func(c *Claim) { c.Medication = Medication{no, yes} }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof", "pharmaceutical_insurance", "pharmaceutical_injury_panel"}},
		Unmet: []vard.RuleID{RuleNotSideEffect},
	},
	{
		ID: "injury/lsn-2021-2-published", Says: "LSN 2021:2: a brain haemorrhage from an anticoagulant (the day is ours); whether the medicine was used rightly is asked.",
		Cites: []vard.Statement{cite.LOF20, cite.LOF21, cite.PSL7p2},
		Facts: judged("2017-03-07", func(c *Claim) { c.Medication = Medication{SideEffect: yes} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"medication.inappropriate"}},
	},
	{
		ID: "injury/lsn-2021-2", Says: "LSN 2021:2: the medicine was used rightly: outside this insurance, and the Pharmaceutical Insurance instead.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF34, cite.PSL7p2},
		Facts: judged("2017-03-07", func(c *Claim) { c.Medication = Medication{no, yes} }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"pharmaceutical_insurance", "pharmaceutical_injury_panel"}},
		Unmet: []vard.RuleID{RuleNotSideEffect},
	},
}

func TestSpecPublishedDecisions(t *testing.T) { decisions.Run(t, decide) }

// published are the decisions, and whether compensation was granted. Those of the
// Pharmaceutical Insurance's board found side effects of medicines rightly used, which the
// patient insurance does not compensate.
var published = [...]struct {
	row     string
	granted bool
}{
	{"psn-1995-04", true}, {"psn-2011-08", false},
	{"psn-2007-06", true}, {"psn-2007-10", true},
	{"psn-2012-11", true}, {"psn-2001-15", false},
	{"psn-2009-08", true}, {"psn-2003-13", true}, {"psn-2008-01", true}, {"psn-2016-12", true}, {"psn-2004-08", true},
	{"psn-2000-02", true}, {"psn-dnr-21-1998", false}, {"psn-2006-02", false},
	{"psn-2016-14", true}, {"psn-2010-02", true}, {"psn-2000-12", false}, {"psn-2011-07", false},
	{"psn-1999-09", true},
	{"lsn-1986-3", false}, {"psn-2016-20", true}, {"lsn-2021-2", false}, {"lsn-1996-12", false},
}

// tally counts how decisions of the library stand to those that were published.
type tally struct {
	Agree       int // the same outcome
	Asks        int // incomplete, and what decided is asked for
	PageAndAsks int // the page's normal answer is the opposite, and the exception that decided is asked for
	Person      int // caused before 1997, so that a person must assess it
	Opposite    int
}

func (c *tally) add(d Decision, granted bool) {
	switch {
	case d.Outcome() == NeedsAssessment && slices.Contains(spec.Names(d.ToWeigh()), string(RuleActApplies)):
		c.Person++
	case d.Outcome() == Incomplete:
		c.Asks++
	case d.Outcome() == Compensable && granted || d.Outcome() == NotCompensable && !granted:
		c.Agree++
	case len(spec.Names(d.Presumed())) > 0:
		c.PageAndAsks++
	default:
		c.Opposite++
	}
}

// The published facts alone, and with the findings: how often the library agrees.
func TestPublishedDecisionsAreDecidedAlike(t *testing.T) {
	facts := map[string]Claim{}
	for _, row := range decisions {
		facts[row.ID] = row.Facts
	}
	require.Len(t, facts, 2*len(published), "each decision has its two rows, and each row its decision")
	var alone, found tally
	for _, p := range published {
		for id, count := range map[string]*tally{"injury/" + p.row + "-published": &alone, "injury/" + p.row: &found} {
			c, ok := facts[id]
			require.True(t, ok, "%s has no row", id)
			d, err := Assess(c, today)
			require.NoError(t, err)
			count.add(d, p.granted)
			if count == &found && d.Outcome() == NeedsAssessment { // by the act the ground is as the decision found it
				assert.Equal(t, p.granted, slices.Contains(spec.Met(d.Findings(), yes), RuleGround), id)
			}
		}
	}
	t.Logf("%d published decisions\non the published facts alone: %+v\nwith the findings:           %+v", len(published), alone, found)
	assert.Equal(t, tally{Agree: 4, Asks: 13, PageAndAsks: 1, Person: 5}, alone)
	assert.Equal(t, tally{Agree: 18, Person: 5}, found)
}

// What an intake needs over the published decisions: it knows nothing, asks the first of
// what is to be asked, is answered with the case and the Board's findings, and goes on
// until nothing is missing or presumed.
func TestIntakeOfThePublishedDecisions(t *testing.T) {
	asked, settled, agree := 0, 0, 0
	cases := 0
	for i := 1; i < len(decisions); i += 2 {
		truth := decisions[i].Facts
		truth.Limitation = settledDays(truth.Limitation)
		var known Claim
		n, done := 0, 0
		for {
			d, err := Assess(known, today)
			require.NoError(t, err)
			if done == 0 && d.Outcome() != Incomplete {
				done = n
			}
			missing := len(spec.Names(d.Missing())) + len(spec.Names(d.Presumed()))
			if missing == 0 {
				if d.Outcome().String() == decisions[i].Want.Outcome {
					agree++
				}
				break
			}
			for fact := range d.Ask() {
				answer(t, &known, &truth, fact)
				break
			}
			n++
		}
		cases++
		asked, settled = asked+n, settled+done
	}
	t.Logf("%d decisions: %.1f questions until the outcome is settled, %.1f until no exception is open, %d with the outcome of the row",
		cases, float64(settled)/float64(cases), float64(asked)/float64(cases), agree)
	assert.Equal(t, cases, agree)
}

// settledDays are the days of a claim, each exact.
func settledDays(l limitation.Claim) limitation.Claim {
	cause := l.Caused.First()
	l.Caused, l.Reported = vard.On(cause), vard.On(cause.AddYears(1))
	l.Aware = limitation.Awareness{Noticeable: l.Caused, Linked: l.Reported, Insurer: l.Reported}
	return l
}

// answer answers one question with the truth. What is true of no day has not happened, and
// what nobody has said of an exception is that there is none.
func answer(t *testing.T, known, truth *Claim, fact vard.Fact) {
	t.Helper()
	switch at := place(truth, fact.Name()).(type) {
	case *vard.Answer:
		said := *at
		if said == unknown {
			said = no
		}
		require.NoError(t, known.Set(fact.Name(), said))
	case *vard.Moment:
		said := *at
		if said.IsZero() {
			said = vard.NotYet()
		}
		require.NoError(t, known.SetMoment(fact.Name(), said))
	default:
		t.Fatal(fact)
	}
}

// place is the place in the claim of the fact of that name on the wire.
func place(c *Claim, name string) any {
	v := reflect.ValueOf(c).Elem()
	for member := range strings.SplitSeq(name, ".") {
		for i := range v.NumField() {
			if v.Type().Field(i).Tag.Get("json") == member {
				v = v.Field(i)
				break
			}
		}
	}
	return v.Addr().Interface()
}
