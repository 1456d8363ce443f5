package injury

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"
)

// The words of the rows.
const (
	yes     = vard.Yes
	no      = vard.No
	unknown = vard.Unknown
)

var (
	coverage spec.Coverage
	today    = vard.NewDate(2026, time.November, 21)
)

func day(text string) vard.Moment {
	m, err := vard.ParseMoment(text)
	if err != nil {
		panic(err)
	}
	return m
}

// row is one case of the specification. Everything else in it is compared too: what is
// not named is expected to be empty.
type row struct {
	id        string
	says      string
	cites     []vard.Statement
	claim     Claim
	outcome   Outcome
	missing   []string
	presumed  []string
	toWeigh   []string
	referrals []string // in the order to turn to them
}

func run(t *testing.T, rows []row) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.id+" "+r.says, func(t *testing.T) {
			assert.NotEmpty(t, r.cites)
			d, err := Assess(r.claim, today)
			require.NoError(t, err)
			coverage.Note(d.Findings())
			assert.Equal(t, r.outcome.String(), d.Outcome().String())
			assert.Equal(t, list(r.missing), spec.Names(d.Missing()), "missing")
			assert.Equal(t, list(r.presumed), spec.Names(d.Presumed()), "presumed")
			assert.Equal(t, list(r.toWeigh), spec.Names(d.ToWeigh()), "to weigh")
			bodies := []string{}
			for to := range d.Referrals() {
				bodies = append(bodies, to.Body.String())
			}
			assert.Equal(t, list(r.referrals), bodies, "referrals")
		})
	}
}

func list(names []string) []string { return append([]string{}, names...) }

// inTime is reported three months after it was caused.
var inTime = limitation.Claim{Caused: day("2020-03-05"), Reported: day("2020-06-05")}

// examined is a claim in time, after care in Sweden financed by a region, of which
// every fact is known and no ground holds. The rows change what they are about.
func examined(change func(c *Claim)) Claim {
	c := Claim{
		CareInSweden: yes, RegionFinanced: yes, TrafficInjury: no, WorkInjury: no,
		Treatment:  Treatment{no, no},
		Material:   Material{no, no},
		Diagnosis:  Diagnosis{no, no},
		Infection:  Infection{no, no, no, no, no, unknown},
		Accident:   Accident{no, no, no, no, no},
		Medication: Medication{no, no},
		LifeSaving: LifeSaving{no, no, no},
		Complaint:  Complaint{no, no, no, no, no},
		Limitation: inTime,
	}
	change(&c)
	return c
}

func TestSpecWhereTheClaimBelongs(t *testing.T) {
	run(t, []row{
		{
			id: "W1", says: "care in Sweden that a region financed, an injury that could have been avoided: compensable, registered with Löf",
			cites:   []vard.Statement{cite.LOF02, cite.LOF11, cite.LOF29, cite.PSL3},
			claim:   examined(func(c *Claim) { c.Treatment.Avoidable = yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "W2", says: "care outside Sweden is outside the act, whatever the other facts are",
			cites:   []vard.Statement{cite.PSL3},
			claim:   Claim{CareInSweden: no},
			outcome: NotCompensable,
		},
		{
			id: "W3", says: "care outside Sweden sends nobody to the Swedish insurers and boards",
			cites: []vard.Statement{cite.PSL3},
			claim: examined(func(c *Claim) {
				c.CareInSweden, c.RegionFinanced = no, no
				c.Medication.SideEffect, c.Complaint.Conduct, c.Complaint.Safety = yes, yes, yes
			}),
			outcome: NotCompensable,
		},
		{
			id: "W4", says: "a private practice without agreement, or municipal care: the provider's own insurer, the insurers' association where it has none",
			cites:   []vard.Statement{cite.LOF24, cite.PSL12, cite.PSL14},
			claim:   examined(func(c *Claim) { c.RegionFinanced, c.Treatment.Avoidable = no, yes }),
			outcome: Referred, referrals: []string{"own_insurer", "pff"},
		},
		{
			id: "W5", says: "care that no region financed is referred though nothing else is known",
			cites:   []vard.Statement{cite.LOF24},
			claim:   Claim{CareInSweden: yes, RegionFinanced: no},
			outcome: Referred, referrals: []string{"own_insurer", "pff"},
		},
		{
			id: "W6", says: "not known whether the care was in Sweden: only that can change the outcome of care that no region financed",
			cites:   []vard.Statement{cite.LOF24, cite.PSL3},
			claim:   Claim{RegionFinanced: no},
			outcome: Incomplete, missing: []string{"careInSweden"}, referrals: []string{"own_insurer", "pff"},
		},
		{
			id: "W7", says: "a traffic injury: the traffic insurer first",
			cites:   []vard.Statement{cite.LOF22, cite.PSL20},
			claim:   examined(func(c *Claim) { c.TrafficInjury, c.Treatment.Avoidable = yes, yes }),
			outcome: Referred, referrals: []string{"traffic_insurer"},
		},
		{
			id: "W8", says: "a work injury: AFA first",
			cites:   []vard.Statement{cite.LOF23},
			claim:   examined(func(c *Claim) { c.WorkInjury, c.Treatment.Avoidable = yes, yes }),
			outcome: Referred, referrals: []string{"afa"},
		},
		{
			id: "W9", says: "a traffic accident at work under private care: AFA first, then the traffic insurer, then the provider's",
			cites:   []vard.Statement{cite.LOF22, cite.LOF23, cite.LOF24},
			claim:   examined(func(c *Claim) { c.WorkInjury, c.TrafficInjury, c.RegionFinanced = yes, yes, no }),
			outcome: Referred, referrals: []string{"afa", "traffic_insurer", "own_insurer", "pff"},
		},
		{
			id: "W10", says: "a work injury is referred though it is not known whether it was in traffic, which could only add an insurer",
			cites:   []vard.Statement{cite.LOF22, cite.LOF23},
			claim:   Claim{CareInSweden: yes, RegionFinanced: yes, WorkInjury: yes},
			outcome: Referred, referrals: []string{"afa"},
		},
		{
			id: "W11", says: "no ground holds: what is left to know is whether another insurer comes first",
			cites:   []vard.Statement{cite.LOF22, cite.LOF23, cite.LOF24},
			claim:   examined(func(c *Claim) { c.RegionFinanced, c.TrafficInjury, c.WorkInjury = unknown, unknown, unknown }),
			outcome: Incomplete, missing: []string{"regionFinanced", "trafficInjury", "workInjury"}, presumed: []string{},
		},
		{
			id: "W12", says: "no ground holds and no other insurer comes first: not compensable, in Sweden or not",
			cites:   []vard.Statement{cite.PSL3, cite.LOF32},
			claim:   examined(func(c *Claim) { c.CareInSweden = unknown }),
			outcome: NotCompensable,
		},
		{
			id: "W13", says: "a private doctor or physiotherapist on the national tariff, which is no agreement with the region: the provider's own insurer",
			cites:   []vard.Statement{cite.LOF24, cite.LofTerms},
			claim:   examined(func(c *Claim) { c.RegionFinanced, c.Treatment.Avoidable = no, yes }),
			outcome: Referred, referrals: []string{"own_insurer", "pff"},
		},
		{
			id: "W14", says: "a patient from abroad who pays the whole price at a region's own hospital: the region gave the care, so Löf",
			cites:   []vard.Statement{cite.LOF02, cite.PSL12, cite.LofTerms},
			claim:   examined(func(c *Claim) { c.RegionFinanced, c.Treatment.Avoidable = yes, yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
	})
}

func TestSpecTreatment(t *testing.T) {
	run(t, []row{
		{
			id: "T1", says: "an unavoidable complication is not compensated",
			cites:   []vard.Statement{cite.LOF12, cite.LOF32, cite.PSL6p1},
			claim:   examined(func(c *Claim) {}),
			outcome: NotCompensable,
		},
		{
			id: "T2", says: "not known whether it could have been avoided: that is what is missing",
			cites:   []vard.Statement{cite.LOF11, cite.HD7691},
			claim:   examined(func(c *Claim) { c.Treatment.Avoidable = unknown }),
			outcome: Incomplete, missing: []string{"treatment.avoidable"},
		},
		{
			id: "T3", says: "lack of resources gives no right; that unused resources existed is presumed absent",
			cites:   []vard.Statement{cite.LOF26, cite.PSN200912},
			claim:   examined(func(c *Claim) { c.Complaint.Resources, c.Treatment.UnusedResources = yes, unknown }),
			outcome: NotCompensable, presumed: []string{"treatment.unusedResources"}, referrals: []string{"patient_advisory_board"},
		},
		{
			id: "T4", says: "resources that existed but were not used: the ground holds, beside the complaint about resources",
			cites:   []vard.Statement{cite.LOF26, cite.PSN200406},
			claim:   examined(func(c *Claim) { c.Complaint.Resources, c.Treatment.UnusedResources = yes, yes }),
			outcome: Compensable, referrals: []string{"lof", "patient_advisory_board"},
		},
		{
			id: "T5", says: "one ground that holds is enough: nobody needs to know the others",
			cites: []vard.Statement{cite.LOF29},
			claim: Claim{
				CareInSweden: yes, RegionFinanced: yes, TrafficInjury: no, WorkInjury: no,
				Treatment:  Treatment{Avoidable: yes},
				Medication: Medication{SideEffect: no},
				LifeSaving: LifeSaving{CorrectAndNecessary: no},
				Limitation: inTime,
			},
			outcome: Compensable, referrals: []string{"lof"},
		},
	})
}

func TestSpecMaterialAndDiagnosis(t *testing.T) {
	run(t, []row{
		{
			id: "M1", says: "a fault in equipment: compensable, though nothing was avoidable",
			cites:   []vard.Statement{cite.LOF13, cite.LOF29b, cite.PSL6p2},
			claim:   examined(func(c *Claim) { c.Material.EquipmentFault = yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "M2", says: "equipment without fault, handled incorrectly: compensable",
			cites:   []vard.Statement{cite.LOF13, cite.LOF29b},
			claim:   examined(func(c *Claim) { c.Material.IncorrectHandling = yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "M3", says: "either of the two would do, so both are missing",
			cites:   []vard.Statement{cite.LOF13},
			claim:   examined(func(c *Claim) { c.Material = Material{} }),
			outcome: Incomplete, missing: []string{"material.equipmentFault", "material.incorrectHandling"},
		},
		{
			id: "D1", says: "a late diagnosis, and health became worse for it: compensable",
			cites:   []vard.Statement{cite.LOF14, cite.LOF29, cite.PSL6p3},
			claim:   examined(func(c *Claim) { c.Diagnosis = Diagnosis{yes, yes} }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "D2", says: "a late diagnosis that made nothing worse: not compensable",
			cites:   []vard.Statement{cite.LOF14},
			claim:   examined(func(c *Claim) { c.Diagnosis = Diagnosis{yes, no} }),
			outcome: NotCompensable,
		},
		{
			id: "D3", says: "health became worse though the diagnosis was right and in time: not compensable",
			cites:   []vard.Statement{cite.LOF14, cite.PSL6st2},
			claim:   examined(func(c *Claim) { c.Diagnosis = Diagnosis{no, yes} }),
			outcome: NotCompensable,
		},
		{
			id: "D4", says: "a late diagnosis, not known whether it made anything worse: that is missing",
			cites:   []vard.Statement{cite.LOF14},
			claim:   examined(func(c *Claim) { c.Diagnosis = Diagnosis{yes, unknown} }),
			outcome: Incomplete, missing: []string{"diagnosis.worsened"},
		},
		{
			id: "D5", says: "health became worse, not known whether the diagnosis was late: that is missing",
			cites:   []vard.Statement{cite.LOF14},
			claim:   examined(func(c *Claim) { c.Diagnosis = Diagnosis{unknown, yes} }),
			outcome: Incomplete, missing: []string{"diagnosis.delayedOrIncorrect"},
		},
		{
			id: "D6", says: "an incorrect diagnosis that made nothing worse: not compensable, no more than a late one",
			cites:   []vard.Statement{cite.LOF14, cite.PSL6p3},
			claim:   examined(func(c *Claim) { c.Diagnosis = Diagnosis{DelayedOrIncorrect: yes, Worsened: no} }),
			outcome: NotCompensable,
		},
	})
}

func TestSpecInfection(t *testing.T) {
	run(t, []row{
		{
			id: "I1", says: "an infection transmitted by care: compensable",
			cites:   []vard.Statement{cite.LOF15, cite.LOF29, cite.PSL6p4},
			claim:   examined(func(c *Claim) { c.Infection.Transmitted = yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "I2", says: "an infection by the patient's own bacteria: not compensable",
			cites:   []vard.Statement{cite.LOF16, cite.LOF33},
			claim:   examined(func(c *Claim) { c.Infection.Transmitted, c.Infection.OwnBacteria = yes, yes }),
			outcome: NotCompensable,
		},
		{
			id: "I3", says: "not known whose bacteria they were: that is missing",
			cites:   []vard.Statement{cite.LOF16},
			claim:   examined(func(c *Claim) { c.Infection.Transmitted, c.Infection.OwnBacteria = yes, unknown }),
			outcome: Incomplete, missing: []string{"infection.ownBacteria"},
		},
		{
			id: "I4", says: "the disease treated was more serious than the infection: not compensable; that it was out of proportion is presumed absent",
			cites: []vard.Statement{cite.LOF33, cite.PSL6st3},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no}
			}),
			outcome: NotCompensable, presumed: []string{"infection.disproportionate"},
		},
		{
			id: "I5", says: "treated for a life-threatening condition: not compensable",
			cites: []vard.Statement{cite.LOF17},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: no, LifeThreatening: yes, Disproportionate: no}
			}),
			outcome: NotCompensable,
		},
		{
			id: "I6", says: "a graver disease, but the infection was unforeseeable and out of proportion: a person must weigh whether it is to be tolerated",
			cites: []vard.Statement{cite.PSL6st3, cite.PSN200601},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: yes, Disproportionate: yes}
			}),
			outcome: NeedsAssessment, toWeigh: []string{"injury.infection-not-tolerable"}, referrals: []string{"lof"},
		},
		{
			id: "I7", says: "weighed, and it need not be tolerated: compensable",
			cites: []vard.Statement{cite.PSL6st3, cite.PSN199907, cite.PSN200601},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: yes, Disproportionate: yes, Tolerable: no}
			}),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "I8", says: "weighed, and it must be tolerated: not compensable",
			cites: []vard.Statement{cite.PSL6st3, cite.PSN200115},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes, Tolerable: yes}
			}),
			outcome: NotCompensable,
		},
		{
			id: "I9", says: "an infection to be weighed beside another ground that holds needs no weighing",
			cites: []vard.Statement{cite.LOF29},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
				c.Material.EquipmentFault = yes
			}),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "I10", says: "an infection to be weighed beside a ground that is open: the open one is missing, the weighing is not",
			cites: []vard.Statement{cite.LOF13, cite.PSL6st3},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
				c.Material.EquipmentFault = unknown
			}),
			outcome: Incomplete, missing: []string{"material.equipmentFault"},
		},
		{
			id: "I11", says: "whose bacteria they were does not matter where the infection is to be tolerated in any case",
			cites: []vard.Statement{cite.LOF16, cite.LOF17},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{LifeThreatening: yes, Disproportionate: no}
			}),
			outcome: NotCompensable,
		},
		{
			id: "I12", says: "an infection beside a lesser disease, not known whether care transmitted it: that is missing",
			cites:   []vard.Statement{cite.LOF15},
			claim:   examined(func(c *Claim) { c.Infection.Transmitted = unknown }),
			outcome: Incomplete, missing: []string{"infection.transmitted"},
		},
		{
			id: "I13", says: "transmitted by care, not known how grave the disease was: either of the two would do, so both are missing",
			cites: []vard.Statement{cite.LOF17, cite.LOF33},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, Disproportionate: no}
			}),
			outcome: Incomplete, missing: []string{"infection.diseaseMoreSerious", "infection.lifeThreatening"},
		},
		{
			id: "I14", says: "out of proportion to a graver disease, not known whether care transmitted it: that decides whether anybody weighs",
			cites: []vard.Statement{cite.LOF15, cite.PSL6st3},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: unknown, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
			}),
			outcome: Incomplete, missing: []string{"infection.transmitted"},
		},
		{
			id: "I15", says: "a life-threatening condition: whether the disease was more serious too does not matter",
			cites: []vard.Statement{cite.LOF17, cite.LOF33},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, LifeThreatening: yes, Disproportionate: yes}
			}),
			outcome: NeedsAssessment, toWeigh: []string{"injury.infection-not-tolerable"}, referrals: []string{"lof"},
		},
		{
			id: "I16", says: "the disease treated was not graver: the ground holds, and nothing is weighed though somebody says that the infection must be tolerated",
			cites: []vard.Statement{cite.LOF15, cite.LOF17, cite.PSL6st3},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: no, LifeThreatening: no, Disproportionate: no, Tolerable: yes}
			}),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "I17", says: "a graver disease and an infection in proportion to it: the ground fails, though somebody says that the infection need not be tolerated",
			cites: []vard.Statement{cite.LOF17, cite.LOF33, cite.PSL6st3},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: no, Tolerable: no}
			}),
			outcome: NotCompensable,
		},
		{
			id: "I18", says: "the same where nobody says whether it was out of proportion: that is presumed absent, and the ground fails",
			cites: []vard.Statement{cite.LOF17, cite.LOF33, cite.PSL6st3},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Tolerable: no}
			}),
			outcome: NotCompensable, presumed: []string{"infection.disproportionate"},
		},
	})
}

func TestSpecAccident(t *testing.T) {
	run(t, []row{
		{
			id: "A1", says: "an accident in connection with care: compensable",
			cites:   []vard.Statement{cite.LOF18, cite.LOF29, cite.PSL6p5},
			claim:   examined(func(c *Claim) { c.Accident.InConnectionWithCare = yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "A2", says: "an accident during medical transport: compensable",
			cites:   []vard.Statement{cite.LOF18},
			claim:   examined(func(c *Claim) { c.Accident.DuringTransport = yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "A3", says: "an accident from damaged premises or equipment: compensable",
			cites:   []vard.Statement{cite.LOF18},
			claim:   examined(func(c *Claim) { c.Accident.DamagedPremises = yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "A4", says: "a fall on the way to the toilet: normally not compensable; that care had raised the risk is presumed absent",
			cites: []vard.Statement{cite.LOF19},
			claim: examined(func(c *Claim) {
				c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no, Everyday: yes}
			}),
			outcome: NotCompensable, presumed: []string{"accident.riskRaisedByCare"},
		},
		{
			id: "A5", says: "the same fall where care had raised the risk or protected too little: compensable",
			cites: []vard.Statement{cite.LOF19, cite.PSN200215, cite.PSN201014},
			claim: examined(func(c *Claim) {
				c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no, Everyday: yes, RiskRaisedByCare: yes}
			}),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "A6", says: "no accident of the three kinds: a raised risk alone is no ground",
			cites:   []vard.Statement{cite.LOF18, cite.LOF19},
			claim:   examined(func(c *Claim) { c.Accident.RiskRaisedByCare = yes }),
			outcome: NotCompensable,
		},
		{
			id: "A7", says: "an accident in care, not known whether an everyday one: that is missing, and the exception from it is presumed absent",
			cites: []vard.Statement{cite.LOF18, cite.LOF19},
			claim: examined(func(c *Claim) {
				c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no}
			}),
			outcome: Incomplete, missing: []string{"accident.everyday"}, presumed: []string{"accident.riskRaisedByCare"},
		},
		{
			id: "A8", says: "where it happened is missing for each of the three kinds, any one of which would do",
			cites:   []vard.Statement{cite.LOF18},
			claim:   examined(func(c *Claim) { c.Accident = Accident{Everyday: no} }),
			outcome: Incomplete, missing: []string{"accident.inConnectionWithCare", "accident.duringTransport", "accident.damagedPremises"},
		},
	})
}

func TestSpecMedication(t *testing.T) {
	run(t, []row{
		{
			id: "P1", says: "a medicine prescribed, dispensed or handled inappropriately: compensable",
			cites:   []vard.Statement{cite.LOF20, cite.LOF29, cite.LOF29b, cite.PSL6p6},
			claim:   examined(func(c *Claim) { c.Medication.Inappropriate = yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "P2", says: "a side effect of a medicine that was used rightly: not compensable, the Pharmaceutical Insurance instead",
			cites:   []vard.Statement{cite.LOF21, cite.LOF34, cite.PSL7p2},
			claim:   examined(func(c *Claim) { c.Medication.SideEffect = yes }),
			outcome: NotCompensable, referrals: []string{"pharmaceutical_insurance"},
		},
		{
			id: "P3", says: "a side effect bars every ground, also one that holds",
			cites:   []vard.Statement{cite.LOF21, cite.LOF34, cite.PSL7p2},
			claim:   examined(func(c *Claim) { c.Medication.SideEffect, c.Treatment.Avoidable = yes, yes }),
			outcome: NotCompensable, referrals: []string{"pharmaceutical_insurance"},
		},
		{
			id: "P4", says: "a side effect of a medicine prescribed inappropriately: compensable",
			cites:   []vard.Statement{cite.LOF20, cite.LOF29b},
			claim:   examined(func(c *Claim) { c.Medication = Medication{yes, yes} }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "P5", says: "a side effect, not known whether the medicine was used rightly: that alone decides between compensation and the other insurance",
			cites:   []vard.Statement{cite.LOF20, cite.LOF21},
			claim:   examined(func(c *Claim) { c.Medication = Medication{unknown, yes} }),
			outcome: Incomplete, missing: []string{"medication.inappropriate"},
		},
		{
			id: "P6", says: "no ground holds and the medicine was used rightly: whether it was a side effect could only add a referral",
			cites:   []vard.Statement{cite.LOF21},
			claim:   examined(func(c *Claim) { c.Medication.SideEffect = unknown }),
			outcome: NotCompensable,
		},
		{
			id: "P7", says: "a ground holds and the medicine was used rightly: whether it was a side effect is missing",
			cites:   []vard.Statement{cite.LOF21, cite.LOF34},
			claim:   examined(func(c *Claim) { c.Medication.SideEffect, c.Treatment.Avoidable = unknown, yes }),
			outcome: Incomplete, missing: []string{"medication.sideEffect"},
		},
		{
			id: "P8", says: "a side effect of a medicine used rightly: nobody needs to know whether a ground holds",
			cites:   []vard.Statement{cite.LOF21, cite.LOF34},
			claim:   examined(func(c *Claim) { c.Medication, c.Material = Medication{no, yes}, Material{} }),
			outcome: NotCompensable, referrals: []string{"pharmaceutical_insurance"},
		},
		{
			id: "P9", says: "nothing is known of a medicine: whether it was used rightly is missing, whether it was a side effect matters only beside another ground",
			cites:   []vard.Statement{cite.LOF20, cite.LOF21},
			claim:   examined(func(c *Claim) { c.Medication = Medication{} }),
			outcome: Incomplete, missing: []string{"medication.inappropriate"},
		},
	})
}

func TestSpecLifeSaving(t *testing.T) {
	run(t, []row{
		{
			id: "L1", says: "the result of a correct and necessary measure against a directly life-threatening condition: not compensable on any ground",
			cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
			claim: examined(func(c *Claim) {
				c.LifeSaving = LifeSaving{yes, yes, no}
				c.Treatment.Avoidable, c.Material.EquipmentFault, c.Medication.Inappropriate = yes, yes, yes
			}),
			outcome: NotCompensable,
		},
		{
			id: "L2", says: "against a condition that leads to severe disability: not compensable either, in the act, not on the page",
			cites:   []vard.Statement{cite.PSL7p1},
			claim:   examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{yes, no, yes}, yes }),
			outcome: NotCompensable,
		},
		{
			id: "L3", says: "that it leads to severe disability is presumed absent",
			cites:   []vard.Statement{cite.LOF35, cite.PSL7p1},
			claim:   examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{yes, no, unknown}, yes }),
			outcome: Compensable, presumed: []string{"lifeSaving.severeDisability"}, referrals: []string{"lof"},
		},
		{
			id: "L4", says: "a measure that was not correct or not necessary bars nothing, though life was in danger",
			cites:   []vard.Statement{cite.LOF35, cite.PSL7p1},
			claim:   examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{no, yes, yes}, yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "L5", says: "a ground holds: whether it followed from life-saving care is missing",
			cites:   []vard.Statement{cite.LOF35},
			claim:   examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{}, yes }),
			outcome: Incomplete, missing: []string{"lifeSaving.correctAndNecessary", "lifeSaving.lifeThreatening"}, presumed: []string{"lifeSaving.severeDisability"},
		},
		{
			id: "L6", says: "no ground holds: whether it followed from life-saving care changes nothing",
			cites:   []vard.Statement{cite.LOF35, cite.LOF32},
			claim:   examined(func(c *Claim) { c.LifeSaving = LifeSaving{} }),
			outcome: NotCompensable,
		},
		{
			id: "L7", says: "life was in danger: whether the measure was correct and necessary is missing",
			cites:   []vard.Statement{cite.LOF35, cite.PSL7p1},
			claim:   examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{unknown, yes, no}, yes }),
			outcome: Incomplete, missing: []string{"lifeSaving.correctAndNecessary"},
		},
		{
			id: "L8", says: "neither life nor severe disability was in question: whether the measure was necessary does not matter",
			cites:   []vard.Statement{cite.LOF35, cite.PSL7p1},
			claim:   examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{unknown, no, no}, yes }),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "L9", says: "the result of life-saving care: nobody needs to know whether a ground holds",
			cites:   []vard.Statement{cite.LOF35},
			claim:   examined(func(c *Claim) { c.LifeSaving, c.Material = LifeSaving{yes, yes, no}, Material{} }),
			outcome: NotCompensable,
		},
		{
			id: "L10", says: "severe disability was in question: whether life was does not matter",
			cites:   []vard.Statement{cite.LOF35, cite.PSL7p1},
			claim:   examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{unknown, unknown, yes}, yes }),
			outcome: Incomplete, missing: []string{"lifeSaving.correctAndNecessary"},
		},
	})
}

func TestSpecComplaints(t *testing.T) {
	run(t, []row{
		{
			id: "C1", says: "broken glasses: no ground, and nobody to send the patient to",
			cites:   []vard.Statement{cite.LOF25, cite.LOF31},
			claim:   examined(func(c *Claim) { c.Complaint.Property = yes }),
			outcome: NotCompensable,
		},
		{
			id: "C2", says: "the manner of treatment: the Patient Advisory Board",
			cites:   []vard.Statement{cite.LOF26},
			claim:   examined(func(c *Claim) { c.Complaint.Conduct = yes }),
			outcome: NotCompensable, referrals: []string{"patient_advisory_board"},
		},
		{
			id: "C3", says: "lack of resources: the Patient Advisory Board",
			cites:   []vard.Statement{cite.LOF26, cite.PSN200912},
			claim:   examined(func(c *Claim) { c.Complaint.Resources = yes }),
			outcome: NotCompensable, referrals: []string{"patient_advisory_board"},
		},
		{
			id: "C4", says: "dissatisfied with the care: the Patient Advisory Board",
			cites:   []vard.Statement{cite.LOF27},
			claim:   examined(func(c *Claim) { c.Complaint.Dissatisfaction = yes }),
			outcome: NotCompensable, referrals: []string{"patient_advisory_board"},
		},
		{
			id: "C5", says: "a deficiency in patient safety: the inspectorate, IVO",
			cites:   []vard.Statement{cite.LOF28, cite.PSaL7_11},
			claim:   examined(func(c *Claim) { c.Complaint.Safety = yes }),
			outcome: NotCompensable, referrals: []string{"ivo"},
		},
		{
			id: "C6", says: "a compensable claim can carry complaints: Löf, the Patient Advisory Board once, and IVO",
			cites: []vard.Statement{cite.LOF26, cite.LOF27, cite.LOF28, cite.LOF11},
			claim: examined(func(c *Claim) {
				c.Treatment.Avoidable = yes
				c.Complaint = Complaint{yes, yes, yes, yes, yes}
			}),
			outcome: Compensable, referrals: []string{"lof", "patient_advisory_board", "ivo"},
		},
		{
			id: "C7", says: "a complaint under a claim where nothing else is known: the board already now",
			cites:   []vard.Statement{cite.LOF27},
			claim:   Claim{Complaint: Complaint{Dissatisfaction: yes}},
			outcome: Incomplete,
			missing: []string{"careInSweden", "regionFinanced", "trafficInjury", "workInjury", "treatment.avoidable",
				"material.equipmentFault", "material.incorrectHandling", "diagnosis.delayedOrIncorrect", "diagnosis.worsened",
				"infection.transmitted", "infection.ownBacteria", "infection.diseaseMoreSerious", "infection.lifeThreatening",
				"accident.inConnectionWithCare", "accident.duringTransport", "accident.damagedPremises", "accident.everyday",
				"medication.inappropriate", "medication.sideEffect", "lifeSaving.correctAndNecessary", "lifeSaving.lifeThreatening",
				"limitation.caused", "limitation.aware.noticeable", "limitation.aware.linked", "limitation.aware.insurer", "limitation.reported"},
			presumed:  []string{"treatment.unusedResources", "accident.riskRaisedByCare", "lifeSaving.severeDisability"},
			referrals: []string{"patient_advisory_board"},
		},
	})
}

func TestSpecTimeLimit(t *testing.T) {
	avoidableSince := func(l limitation.Claim) Claim {
		return examined(func(c *Claim) { c.Treatment.Avoidable, c.Limitation = yes, l })
	}
	run(t, []row{
		{
			id: "B1", says: "reported on the last day of the ten years: compensable",
			cites:   []vard.Statement{cite.LOF30, cite.LOF10},
			claim:   avoidableSince(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-05")}),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "B2", says: "reported the day after the last day: not compensable",
			cites:   []vard.Statement{cite.LOF30, cite.LOF10},
			claim:   avoidableSince(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06")}),
			outcome: NotCompensable,
		},
		{
			id: "B3", says: "not reported yet, and the last day has not passed: the time limit does not stop the claim",
			cites:   []vard.Statement{cite.LOF30},
			claim:   avoidableSince(limitation.Claim{Caused: day("2020-03-05"), Reported: vard.NotYet()}),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "B4", says: "not known whether reported, but in time either way: that makes no claim incomplete",
			cites:   []vard.Statement{cite.LOF30},
			claim:   avoidableSince(limitation.Claim{Caused: day("2020-03-05")}),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "B5", says: "the last day was a Saturday and it was reported the Monday after: a person must assess whether that suffices",
			cites:   []vard.Statement{cite.LOF30, cite.TidL2},
			claim:   avoidableSince(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")}),
			outcome: NeedsAssessment, toWeigh: []string{"injury.not-barred"}, referrals: []string{"lof"},
		},
		{
			id: "B6", says: "reported on the last day itself, a Saturday: compensable",
			cites:   []vard.Statement{cite.LOF30, cite.TidL2},
			claim:   avoidableSince(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-02-28")}),
			outcome: Compensable, referrals: []string{"lof"},
		},
		{
			id: "B7", says: "reported on the Tuesday, the day after the Monday to which a last day on a Saturday may move: not compensable",
			cites:   []vard.Statement{cite.LOF30, cite.TidL2},
			claim:   avoidableSince(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-03")}),
			outcome: NotCompensable,
		},
		{
			id: "B8", says: "caused eleven years ago, not known when it was reported: that is missing",
			cites:   []vard.Statement{cite.LOF30, cite.LOF10},
			claim:   avoidableSince(limitation.Claim{Caused: day("2015-03-05")}),
			outcome: Incomplete, missing: []string{"limitation.reported"},
		},
		{
			id: "B9", says: "the same where no ground holds: the time limit changes nothing, and nothing is missing",
			cites:   []vard.Statement{cite.LOF30, cite.LOF32},
			claim:   examined(func(c *Claim) { c.Limitation = limitation.Claim{Caused: day("2015-03-05")} }),
			outcome: NotCompensable,
		},
		{
			id: "B10", says: "too late, so it does not matter whether a ground holds",
			cites: []vard.Statement{cite.LOF30},
			claim: Claim{
				CareInSweden: yes, RegionFinanced: yes, TrafficInjury: no, WorkInjury: no,
				Limitation: limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06")},
			},
			outcome: NotCompensable,
		},
		{
			id: "B11", says: "an infection to be weighed, reported in time or arguably so: a person assesses it either way, and nothing is missing",
			cites: []vard.Statement{cite.LOF30, cite.PSL6st3},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
				c.Limitation = limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-02-27/2026-03-02")}
			}),
			outcome: NeedsAssessment, toWeigh: []string{"injury.infection-not-tolerable", "injury.not-barred"}, referrals: []string{"lof"},
		},
		{
			id: "B12", says: "a ground that holds, reported in time or arguably so: the day of the report is missing",
			cites:   []vard.Statement{cite.LOF30, cite.TidL2},
			claim:   avoidableSince(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-02-27/2026-03-02")}),
			outcome: Incomplete, missing: []string{"limitation.reported"},
		},
		{
			id: "B13", says: "an infection to be weighed, not known when it was reported, perhaps too late: that is missing",
			cites: []vard.Statement{cite.LOF30, cite.PSL6st3},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
				c.Limitation = limitation.Claim{Caused: day("2015-03-05")}
			}),
			outcome: Incomplete, missing: []string{"limitation.reported"},
		},
		{
			id: "B14", says: "a ground holds, arguably in time, and nobody knows about the other grounds: a person must weigh the time limit, and nothing else",
			cites: []vard.Statement{cite.LOF29, cite.LOF30, cite.TidL2},
			claim: Claim{
				CareInSweden: yes, RegionFinanced: yes, TrafficInjury: no, WorkInjury: no,
				Treatment:  Treatment{Avoidable: yes},
				Medication: Medication{SideEffect: no},
				LifeSaving: LifeSaving{CorrectAndNecessary: no},
				Limitation: limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")},
			},
			outcome: NeedsAssessment, toWeigh: []string{"injury.not-barred"}, referrals: []string{"lof"},
		},
		{
			id: "B15", says: "an infection to be weighed, arguably in time, and not known whether equipment was at fault: a person assesses it either way, and may have to weigh both",
			cites: []vard.Statement{cite.LOF13, cite.LOF30, cite.PSL6st3, cite.TidL2},
			claim: examined(func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
				c.Material.EquipmentFault = unknown
				c.Limitation = limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")}
			}),
			outcome: NeedsAssessment, toWeigh: []string{"injury.infection-not-tolerable", "injury.not-barred"}, referrals: []string{"lof"},
		},
		{
			id: "B16", says: "arguably in time, but no ground holds: not compensable, and nothing to weigh",
			cites: []vard.Statement{cite.LOF30, cite.LOF32, cite.TidL2},
			claim: examined(func(c *Claim) {
				c.Limitation = limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")}
			}),
			outcome: NotCompensable,
		},
		{
			id: "B17", says: "a ground holds, reported arguably in time or the day after: the day of the report is missing, and nobody needs to weigh yet",
			cites:   []vard.Statement{cite.LOF30, cite.TidL2},
			claim:   avoidableSince(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-01/2026-03-03")}),
			outcome: Incomplete, missing: []string{"limitation.reported"},
		},
		{
			id: "B18", says: "the care provider was told in time and the insurer too late: not compensable by the page, though an action can be brought; see the test below",
			cites:   []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23},
			claim:   avoidableSince(providerInTime),
			outcome: NotCompensable,
		},
	})
}

// providerInTime was told to the care provider within ten years and to the insurer a month
// after; the insurer's final position has been received.
var providerInTime = limitation.Claim{
	Caused: day("2016-03-01"), ReportedToProvider: day("2026-02-27"), Reported: day("2026-04-01"), FinalPosition: day("2026-06-24"),
}

// The page and the act side by side: the page counts the report to the insurer, the act
// the report to the care provider too.
func TestSpecPageBesideTheAct(t *testing.T) {
	d, err := Assess(examined(func(c *Claim) { c.Treatment.Avoidable, c.Limitation = yes, providerInTime }), today)
	require.NoError(t, err)
	met := map[string]vard.Answer{}
	for f := range d.Findings() {
		met[f.Rule.ID()] = f.Met
	}
	for f := range d.Limitation().Findings() {
		met[f.Rule.ID()] = f.Met
	}
	assert.Equal(t, no, met["injury.not-barred"], "by the page it is too late")
	assert.Equal(t, no, met["limitation.ten-years"])
	assert.Equal(t, yes, met["limitation.action"], "by the act an action can be brought, six months from the final position")
	assert.Equal(t, "2026-12-24", d.Limitation().Action().LastDay.Strict.String())
}

// The published decisions of the Patient Injuries Board and of the board of the
// Pharmaceutical Insurance, other than those on limitation and amounts. A decision on
// the merits means that the claim belonged there, was in time, and that no bar stopped
// it where it was granted. What a refusal does not mention was not in question. Where
// what was published does not settle the outcome, a row says what is missing, and the
// next one adds it. A day that was not published is ours, some years before the decision,
// and the row says so.
//
// One decision is outside: PSN 2011:08, where a parent on a visit with a child was no
// patient. Whether somebody is a patient is no fact of this package, so no row can be
// made of it without inventing one.
func TestSpecPublishedDecisions(t *testing.T) {
	granted := func(caused string, change func(c *Claim)) Claim {
		c := Claim{
			CareInSweden: yes, RegionFinanced: yes, TrafficInjury: no, WorkInjury: no,
			LifeSaving: LifeSaving{CorrectAndNecessary: no}, Medication: Medication{SideEffect: no},
			Limitation: decided(caused),
		}
		change(&c)
		return c
	}
	refused := func(caused string, change func(c *Claim)) Claim {
		return examined(func(c *Claim) {
			c.Limitation = decided(caused)
			change(c)
		})
	}
	board := []string{"lof"}
	run(t, []row{
		{
			id: "PSN 1995:04", says: "a child injured before birth is a patient, under the voluntary conditions; whether the injury was avoidable is not published (the day is ours)",
			cites:   []vard.Statement{cite.LOF11, cite.Voluntary},
			claim:   refused("1991-03-04", func(c *Claim) { c.Treatment.Avoidable = unknown }),
			outcome: Incomplete, missing: []string{"treatment.avoidable"},
		},
		{
			id: "PSN 1995:04, avoidable", says: "compensable, as the Board decided",
			cites:   []vard.Statement{cite.LOF11, cite.Voluntary},
			claim:   granted("1991-03-04", func(c *Claim) { c.Treatment.Avoidable = yes }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2007:06", says: "a second climb over the bed rail within two hours, supervision insufficient: compensable",
			cites: []vard.Statement{cite.LOF18, cite.LOF19, cite.PSL6p5},
			claim: granted("2005-03-12", func(c *Claim) {
				c.Accident.InConnectionWithCare, c.Accident.RiskRaisedByCare = yes, yes
			}),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2007:10", says: "a faint on the toilet two days after a hip operation, when going there was part of the care: compensable",
			cites: []vard.Statement{cite.LOF18, cite.LOF19, cite.PSN200710},
			claim: granted("2005-11-30", func(c *Claim) {
				c.Accident.InConnectionWithCare, c.Accident.Everyday, c.Accident.RiskRaisedByCare = yes, yes, yes
			}),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2007:10, the insurer", says: "a toilet visit is an everyday accident: refused while nobody says that care raised the risk",
			cites: []vard.Statement{cite.LOF19, cite.PSN200710},
			claim: refused("2005-11-30", func(c *Claim) {
				c.Accident.InConnectionWithCare, c.Accident.Everyday, c.Accident.RiskRaisedByCare = yes, yes, unknown
			}),
			outcome: NotCompensable, presumed: []string{"accident.riskRaisedByCare"},
		},
		{
			id: "PSN 2012:11", says: "an infection at a venous line, transmitted in care, that on weighing need not be tolerated; whose bacteria they were and how grave the disease was is not published",
			cites: []vard.Statement{cite.LOF15, cite.LOF16, cite.LOF17, cite.PSL6st3},
			claim: refused("2010-04", func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, Tolerable: no}
			}),
			outcome:  Incomplete,
			missing:  []string{"infection.ownBacteria", "infection.diseaseMoreSerious", "infection.lifeThreatening"},
			presumed: []string{"infection.disproportionate"},
		},
		{
			id: "PSN 2012:11, not graver", says: "the bacteria were not the patient's own, and the disease was not graver: compensable, as the Board decided",
			cites: []vard.Statement{cite.LOF15, cite.PSL6p4},
			claim: granted("2010-04", func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: no, LifeThreatening: no, Tolerable: no}
			}),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2012:11, out of proportion", says: "the bacteria were not the patient's own, and the infection was unforeseeable and out of proportion: compensable, however grave the disease",
			cites: []vard.Statement{cite.LOF15, cite.PSL6st3},
			claim: granted("2010-04", func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, Disproportionate: yes, Tolerable: no}
			}),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 1999:07", says: "an infection after a bypass operation for unstable angina, not to be tolerated, and not the result of what saved the life: compensable (the day is ours)",
			cites: []vard.Statement{cite.LOF35, cite.PSL6st3, cite.PSL7p1, cite.PSN199907},
			claim: granted("1997-03-05", func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: yes, Disproportionate: yes, Tolerable: no}
				c.LifeSaving = LifeSaving{CorrectAndNecessary: no, LifeThreatening: yes}
			}),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 1999:07, otherwise", says: "had it followed from the operation itself, correct and necessary to save the life, nothing would have been paid",
			cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
			claim: granted("1997-03-05", func(c *Claim) {
				c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: yes, Disproportionate: yes, Tolerable: no}
				c.LifeSaving = LifeSaving{CorrectAndNecessary: yes, LifeThreatening: yes}
			}),
			outcome: NotCompensable,
		},
		{
			id: "PSN 2001:15", says: "a wound infection that healed in months beside a serious heart disease must be tolerated, whatever the bacteria: not compensable",
			cites: []vard.Statement{cite.LOF33, cite.PSL6st3, cite.PSN200115},
			claim: refused("1999-03-02", func(c *Claim) {
				c.Infection = Infection{DiseaseMoreSerious: yes, Tolerable: yes}
			}),
			outcome: NotCompensable,
		},
		{
			id: "PSN 2009:08", says: "a tooth extracted without sufficient indication: compensable",
			cites:   []vard.Statement{cite.LOF11, cite.PSL6p1},
			claim:   granted("2005-07-21", func(c *Claim) { c.Treatment.Avoidable = yes }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2003:13", says: "a birth injury that a caesarean would have avoided: compensable",
			cites:   []vard.Statement{cite.LOF11, cite.PSL6p1},
			claim:   granted("1998-10-15", func(c *Claim) { c.Treatment.Avoidable = yes }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2008:01", says: "ending the delivery by caesarean was less risky than going on with vacuum: compensable",
			cites:   []vard.Statement{cite.LOF11, cite.PSL6p1},
			claim:   granted("1999-04-03", func(c *Claim) { c.Treatment.Avoidable = yes }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2016:12", says: "a threatening compartment syndrome was not monitored: compensable",
			cites:   []vard.Statement{cite.LOF11, cite.PSL6p1},
			claim:   granted("2014-01-14", func(c *Claim) { c.Treatment.Avoidable = yes }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2004:08", says: "in hindsight another available method would have met the need with less risk: compensable (the day is ours)",
			cites:   []vard.Statement{cite.LOF11, cite.PSL6p1},
			claim:   granted("2001-03-05", func(c *Claim) { c.Treatment.Avoidable = yes }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2000:02", says: "the chosen method could have been carried out differently, under the voluntary conditions, which applied in 1996: compensable",
			cites:   []vard.Statement{cite.LOF11, cite.Voluntary},
			claim:   granted("1996-06-17", func(c *Claim) { c.Treatment.Avoidable = yes }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN dnr 21/1998", says: "doing nothing was no clear option, so nothing else would have avoided the thrombosis: not compensable (the day is ours)",
			cites:   []vard.Statement{cite.LOF12, cite.LOF32, cite.Voluntary},
			claim:   refused("1995-03-06", func(c *Claim) { c.Treatment.Avoidable = no }),
			outcome: NotCompensable,
		},
		{
			id: "PSN 2006:02", says: "neither other execution nor another method would have met the need with less risk: not compensable",
			cites:   []vard.Statement{cite.LOF12, cite.LOF32},
			claim:   refused("2000-09-05", func(c *Claim) { c.Treatment.Avoidable = no }),
			outcome: NotCompensable,
		},
		{
			id: "PSN 2016:14", says: "a cancer found late for incomplete sampling; that health became worse is not published (the day is ours)",
			cites:   []vard.Statement{cite.LOF14, cite.PSL6p3},
			claim:   refused("2012-03-05", func(c *Claim) { c.Diagnosis = Diagnosis{yes, unknown} }),
			outcome: Incomplete, missing: []string{"diagnosis.worsened"},
		},
		{
			id: "PSN 2016:14, worsened", says: "compensable, as the Board decided",
			cites:   []vard.Statement{cite.LOF14, cite.PSL6p3},
			claim:   granted("2012-03-05", func(c *Claim) { c.Diagnosis = Diagnosis{yes, yes} }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2010:02", says: "a fracture that a check after ten days would have shown; that health became worse is not published",
			cites:   []vard.Statement{cite.LOF14, cite.PSL6p3},
			claim:   refused("2007-03-07", func(c *Claim) { c.Diagnosis = Diagnosis{yes, unknown} }),
			outcome: Incomplete, missing: []string{"diagnosis.worsened"},
		},
		{
			id: "PSN 2010:02, worsened", says: "compensable, as the Board decided",
			cites:   []vard.Statement{cite.LOF14, cite.PSL6p3},
			claim:   granted("2007-03-07", func(c *Claim) { c.Diagnosis = Diagnosis{yes, yes} }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2000:12", says: "a skin change removed that proved harmless, no injury shown, whatever the diagnosis was worth: not compensable",
			cites:   []vard.Statement{cite.LOF14, cite.PSL6st2},
			claim:   refused("1997-07-16", func(c *Claim) { c.Diagnosis = Diagnosis{unknown, no} }),
			outcome: NotCompensable,
		},
		{
			id: "PSN 2011:07", says: "a wrong message during a work-up that goes on is no incorrect diagnosis: not compensable",
			cites:   []vard.Statement{cite.LOF14, cite.PSL6p3},
			claim:   refused("2008-10-16", func(c *Claim) { c.Diagnosis = Diagnosis{no, unknown} }),
			outcome: NotCompensable,
		},
		{
			id: "PSN 1999:09", says: "a device without fault, handled wrongly because its instructions were deficient: compensable",
			cites:   []vard.Statement{cite.LOF13, cite.LOF29b, cite.PSL6p2},
			claim:   granted("1997-11-25", func(c *Claim) { c.Material = Material{no, yes} }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2016:20", says: "a mania from too high a dose prescribed, which is a side effect of a medicine used inappropriately: compensable (the day is ours)",
			cites:   []vard.Statement{cite.LOF20, cite.LOF29b, cite.PSL6p6},
			claim:   granted("2012-03-05", func(c *Claim) { c.Medication = Medication{Inappropriate: yes, SideEffect: yes} }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "PSN 2016:20, side effect or not", says: "whether the mania is called a side effect does not matter",
			cites:   []vard.Statement{cite.LOF20, cite.LOF29b, cite.PSL6p6},
			claim:   granted("2012-03-05", func(c *Claim) { c.Medication = Medication{Inappropriate: yes, SideEffect: unknown} }),
			outcome: Compensable, referrals: board,
		},
		{
			id: "LSN 1986:3", says: "side effects of neuroleptics; that the medicine was used rightly was not questioned, and is not published as found (the day is ours)",
			cites:   []vard.Statement{cite.LOF20, cite.LOF21, cite.Voluntary},
			claim:   refused("1983-03-07", func(c *Claim) { c.Medication = Medication{unknown, yes} }),
			outcome: Incomplete, missing: []string{"medication.inappropriate"},
		},
		{
			id: "LSN 1986:3, rightly used", says: "outside this insurance, and the Pharmaceutical Insurance instead",
			cites:   []vard.Statement{cite.LOF21, cite.LOF34, cite.Voluntary},
			claim:   refused("1983-03-07", func(c *Claim) { c.Medication = Medication{no, yes} }),
			outcome: NotCompensable, referrals: []string{"pharmaceutical_insurance"},
		},
		{
			id: "LSN 1996:12", says: "cataract from cortisone against severe asthma; that the medicine was used rightly was not questioned, and is not published as found (the day is ours)",
			cites:   []vard.Statement{cite.LOF20, cite.LOF21, cite.Voluntary},
			claim:   refused("1993-03-08", func(c *Claim) { c.Medication = Medication{unknown, yes} }),
			outcome: Incomplete, missing: []string{"medication.inappropriate"},
		},
		{
			id: "LSN 1996:12, rightly used", says: "outside this insurance, and the Pharmaceutical Insurance instead",
			cites:   []vard.Statement{cite.LOF21, cite.LOF34, cite.Voluntary},
			claim:   refused("1993-03-08", func(c *Claim) { c.Medication = Medication{no, yes} }),
			outcome: NotCompensable, referrals: []string{"pharmaceutical_insurance"},
		},
		{
			id: "LSN 2021:2", says: "a brain haemorrhage from an anticoagulant; that the medicine was used rightly was not questioned, and is not published as found (the day is ours)",
			cites:   []vard.Statement{cite.LOF20, cite.LOF21, cite.PSL7p2},
			claim:   refused("2016-03-07", func(c *Claim) { c.Medication = Medication{unknown, yes} }),
			outcome: Incomplete, missing: []string{"medication.inappropriate"},
		},
		{
			id: "LSN 2021:2, rightly used", says: "outside this insurance, and the Pharmaceutical Insurance instead",
			cites:   []vard.Statement{cite.LOF21, cite.LOF34, cite.PSL7p2},
			claim:   refused("2016-03-07", func(c *Claim) { c.Medication = Medication{no, yes} }),
			outcome: NotCompensable, referrals: []string{"pharmaceutical_insurance"},
		},
	})
}

// decided is a claim that was in time, as a decision on the merits implies: reported
// within three years of the cause, and so of awareness.
func decided(caused string) limitation.Claim {
	cause := day(caused)
	return limitation.Claim{Caused: cause, Reported: vard.Between(cause.Last(), cause.First().AddYears(3))}
}

// What the findings say, apart from the outcome: every rule is reported, not only the
// one that decides. Rules not named are met.
func TestSpecFindings(t *testing.T) {
	nothingHolds := []string{"ground", "treatment", "material", "diagnosis", "infection", "accident", "medication"}
	for _, r := range []struct {
		id, says string
		cites    []vard.Statement
		claim    Claim
		notMet   []string
		unknown  []string
		weighing bool // whether the infection must be tolerated is weighed; else that rule is not in play
	}{
		{
			id: "F1", says: "an unavoidable complication: no ground holds, and nothing else speaks against the claim",
			cites:  []vard.Statement{cite.LOF12, cite.LOF29},
			claim:  examined(func(c *Claim) {}),
			notMet: nothingHolds,
		},
		{
			id: "F2", says: "two grounds hold: both are reported, and the four that fail",
			cites:  []vard.Statement{cite.LOF13, cite.LOF20, cite.LOF29, cite.LOF29b},
			claim:  examined(func(c *Claim) { c.Material.EquipmentFault, c.Medication.Inappropriate = yes, yes }),
			notMet: []string{"treatment", "diagnosis", "infection", "accident"},
		},
		{
			id: "F3", says: "an infection by own bacteria while treated for a life-threatening condition: both reasons are reported, and nothing is weighed",
			cites:  []vard.Statement{cite.LOF16, cite.LOF17, cite.LOF33},
			claim:  examined(func(c *Claim) { c.Infection = Infection{yes, yes, no, yes, no, unknown} }),
			notMet: []string{"ground", "treatment", "material", "diagnosis", "infection", "not-own-bacteria", "disease-not-graver", "accident", "medication"},
		},
		{
			id: "F4", says: "an infection to be weighed: the ground and what is weighed are not known",
			cites:   []vard.Statement{cite.PSL6st3},
			claim:   examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, yes, unknown} }),
			notMet:  []string{"treatment", "material", "diagnosis", "disease-not-graver", "accident", "medication"},
			unknown: []string{"ground", "infection", "infection-not-tolerable"}, weighing: true,
		},
		{
			id: "F10", says: "weighed, and it need not be tolerated: the ground holds though the disease was graver",
			cites:  []vard.Statement{cite.PSL6st3, cite.PSN199907},
			claim:  examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, yes, no} }),
			notMet: []string{"treatment", "material", "diagnosis", "disease-not-graver", "accident", "medication"}, weighing: true,
		},
		{
			id: "F11", says: "weighed, and it must be tolerated: the ground fails for that",
			cites:  []vard.Statement{cite.PSL6st3, cite.PSN200115},
			claim:  examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, yes, yes} }),
			notMet: append([]string{"disease-not-graver", "infection-not-tolerable"}, nothingHolds...), weighing: true,
		},
		{
			id: "F12", says: "no graver disease: the ground holds, and what somebody says about tolerating is no finding",
			cites:  []vard.Statement{cite.LOF15, cite.LOF17},
			claim:  examined(func(c *Claim) { c.Infection = Infection{yes, no, no, no, no, yes} }),
			notMet: []string{"treatment", "material", "diagnosis", "accident", "medication"},
		},
		{
			id: "F13", says: "a graver disease, in proportion: the ground fails for the disease, and what somebody says about tolerating is no finding",
			cites:  []vard.Statement{cite.LOF17, cite.LOF33},
			claim:  examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, no, no} }),
			notMet: append([]string{"disease-not-graver"}, nothingHolds...),
		},
		{
			id: "F14", says: "the same where nobody says whether it was out of proportion, which is presumed absent",
			cites:  []vard.Statement{cite.LOF17, cite.LOF33, cite.PSL6st3},
			claim:  examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, unknown, no} }),
			notMet: append([]string{"disease-not-graver"}, nothingHolds...),
		},
		{
			id: "F15", says: "out of proportion, but whether care transmitted it is not known: the weighing can arise, and its result is a finding",
			cites:   []vard.Statement{cite.LOF15, cite.PSL6st3},
			claim:   examined(func(c *Claim) { c.Infection = Infection{unknown, no, yes, no, yes, no} }),
			notMet:  []string{"treatment", "material", "diagnosis", "disease-not-graver", "accident", "medication"},
			unknown: []string{"ground", "infection"}, weighing: true,
		},
		{
			id: "F5", says: "a fall on the way to the toilet: the accident fails because it was an everyday one",
			cites:  []vard.Statement{cite.LOF19},
			claim:  examined(func(c *Claim) { c.Accident = Accident{yes, no, no, yes, unknown} }),
			notMet: []string{"ground", "treatment", "material", "diagnosis", "infection", "accident", "not-everyday", "medication"},
		},
		{
			id: "F6", says: "a side effect of life-saving care at work, in traffic, abroad, reported too late: every reason is reported",
			cites: []vard.Statement{cite.LOF21, cite.LOF22, cite.LOF23, cite.LOF24, cite.LOF30, cite.LOF35, cite.PSL3},
			claim: examined(func(c *Claim) {
				c.CareInSweden, c.RegionFinanced, c.TrafficInjury, c.WorkInjury = no, no, yes, yes
				c.LifeSaving, c.Medication.SideEffect = LifeSaving{yes, yes, no}, yes
				c.Limitation = limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06")}
			}),
			notMet: append([]string{"care-in-sweden", "region-financed", "not-traffic", "not-work", "not-life-saving", "not-side-effect", "not-barred"}, nothingHolds...),
		},
		{
			id: "F7", says: "all complaints at once, beside a claim",
			cites:  []vard.Statement{cite.LOF25, cite.LOF26, cite.LOF27, cite.LOF28, cite.LOF31},
			claim:  examined(func(c *Claim) { c.Complaint = Complaint{yes, yes, yes, yes, yes} }),
			notMet: append([]string{"no-property-loss", "no-conduct-complaint", "no-resources-complaint", "no-dissatisfaction", "no-safety-deficiency"}, nothingHolds...),
		},
		{
			id: "F8", says: "a claim arguably in time: whether it is barred is not known",
			cites: []vard.Statement{cite.LOF30, cite.TidL2},
			claim: examined(func(c *Claim) {
				c.Limitation = limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")}
			}),
			notMet:  nothingHolds,
			unknown: []string{"not-barred"},
		},
		{
			id: "F9", says: "nothing is known",
			cites: []vard.Statement{cite.LOF29},
			claim: Claim{},
			unknown: append([]string{"care-in-sweden", "region-financed", "not-traffic", "not-work", "not-life-saving", "not-side-effect",
				"not-own-bacteria", "disease-not-graver", "not-everyday", "not-barred",
				"no-property-loss", "no-conduct-complaint", "no-resources-complaint", "no-dissatisfaction", "no-safety-deficiency"}, nothingHolds...),
		},
	} {
		t.Run(r.id+" "+r.says, func(t *testing.T) {
			d, err := Assess(r.claim, today)
			require.NoError(t, err)
			coverage.Note(d.Findings())
			var notMet, notKnown []string
			weighing := false
			for f := range d.Findings() {
				name := strings.TrimPrefix(f.Rule.ID(), "injury.")
				weighing = weighing || name == "infection-not-tolerable"
				switch f.Met {
				case vard.No:
					notMet = append(notMet, name)
				case vard.Unknown:
					notKnown = append(notKnown, name)
				case vard.Yes:
				}
			}
			assert.ElementsMatch(t, r.notMet, notMet, "not met")
			assert.ElementsMatch(t, r.unknown, notKnown, "not known")
			assert.Equal(t, r.weighing, weighing, "the weighing is in play")
			assert.Len(t, slices.Collect(d.Findings()), map[bool]int{true: len(rules), false: len(rules) - 1}[r.weighing], "every other rule is reported")
		})
	}
}

// The names of the facts, as they stand in JSON and in the lists of what is missing.
func TestSpecNames(t *testing.T) {
	facts := []string{
		"careInSweden", "regionFinanced", "trafficInjury", "workInjury",
		"treatment.avoidable", "treatment.unusedResources",
		"material.equipmentFault", "material.incorrectHandling",
		"diagnosis.delayedOrIncorrect", "diagnosis.worsened",
		"infection.transmitted", "infection.ownBacteria", "infection.diseaseMoreSerious", "infection.lifeThreatening",
		"infection.disproportionate", "infection.tolerable",
		"accident.inConnectionWithCare", "accident.duringTransport", "accident.damagedPremises", "accident.everyday", "accident.riskRaisedByCare",
		"medication.inappropriate", "medication.sideEffect",
		"lifeSaving.correctAndNecessary", "lifeSaving.lifeThreatening", "lifeSaving.severeDisability",
		"complaint.property", "complaint.conduct", "complaint.resources", "complaint.dissatisfaction", "complaint.safety",
		"limitation.caused", "limitation.aware.noticeable", "limitation.aware.linked", "limitation.aware.insurer", "limitation.reported",
		"limitation.reportedToProvider", "limitation.finalPosition", "limitation.changed",
	}
	assert.Equal(t, facts, spec.Names(Questions()))
	_, fields := places(&Claim{})
	assert.Equal(t, facts, fields)
	assert.Equal(t, []string{"compensable", "not_compensable", "assess", "referred", "incomplete"},
		[]string{Compensable.String(), NotCompensable.String(), NeedsAssessment.String(), Referred.String(), Incomplete.String()})
}

// Days that contradict each other are an error, whatever the other facts say.
func TestSpecErrors(t *testing.T) {
	for _, row := range []struct {
		says  string
		claim limitation.Claim
		on    vard.Date
		field string
		code  vard.Code
	}{
		{"reported before it was caused", limitation.Claim{Caused: day("2020-03-05"), Reported: day("2020-03-04")}, today, "limitation.reported", vard.ImpossibleOrder},
		{"noticed before it was caused", limitation.Claim{Caused: day("2020-03-05"), Aware: limitation.Awareness{Noticeable: day("2019")}}, today, "limitation.aware.noticeable", vard.ImpossibleOrder},
		{"caused after the day of assessment", limitation.Claim{Caused: day("2027")}, today, "limitation.caused", vard.AfterAssessment},
		{"caused before 1975", limitation.Claim{Caused: day("1974")}, today, "limitation.caused", vard.Before1975},
		{"no day of assessment", limitation.Claim{}, vard.Date(0), "on", vard.MissingDate},
	} {
		t.Run(row.says, func(t *testing.T) {
			// Care abroad would settle the claim: the error comes all the same.
			for _, c := range []Claim{{Limitation: row.claim}, {CareInSweden: no, Limitation: row.claim}} {
				d, err := Assess(c, row.on)
				var e *vard.Error
				require.ErrorAs(t, err, &e)
				assert.Equal(t, row.field, e.Field)
				assert.Equal(t, row.code, e.Code)
				assert.Equal(t, Decision{}, d, "an error decides nothing")
			}
		})
	}
	other := errors.New("other")
	assert.Equal(t, other, inClaim(other))
}

// The names of the outcomes, read strictly.
func TestSpecOutcomes(t *testing.T) {
	for o := Compensable; o <= Incomplete; o++ {
		text, err := o.MarshalText()
		require.NoError(t, err)
		var back Outcome
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, o, back)
		spec.Texts(t, o.String(), o.Text())
	}
	assert.Empty(t, Outcome(0).Text())
	assert.Empty(t, Outcome(6).Text())
	var o Outcome
	assert.ErrorIs(t, o.UnmarshalText([]byte("Compensable")), vard.UnknownName)
	assert.Zero(t, o)
	assert.Empty(t, Outcome(0).String())
	assert.Empty(t, Outcome(9).String())
}

// A value that is no answer counts as unknown, in every fact.
func TestSpecNoAnswer(t *testing.T) {
	want, err := Assess(Claim{}, today)
	require.NoError(t, err)
	for _, garbage := range []vard.Answer{3, 4, 5, 6, 255} {
		var c Claim
		list, _ := places(&c)
		for _, at := range list {
			*at = garbage
		}
		got, err := Assess(c, today)
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
}

// What to ask, in order: what is missing, then what could only add a referral.
func TestSpecAsking(t *testing.T) {
	for _, r := range []struct {
		id, says string
		cites    []vard.Statement
		claim    Claim
		ask      []string
	}{
		{
			id: "Q1", says: "nothing is known: first where the claim belongs and when it happened, last the complaints",
			cites: []vard.Statement{cite.LOF22, cite.LOF23, cite.LOF24, cite.LOF30},
			claim: Claim{},
			ask: []string{"careInSweden", "regionFinanced", "trafficInjury", "workInjury",
				"limitation.caused", "limitation.reported", "limitation.aware.linked", "limitation.aware.noticeable", "limitation.aware.insurer",
				"medication.inappropriate", "medication.sideEffect", "lifeSaving.correctAndNecessary", "lifeSaving.lifeThreatening",
				"treatment.avoidable", "material.equipmentFault", "material.incorrectHandling",
				"accident.inConnectionWithCare", "accident.duringTransport", "accident.damagedPremises", "accident.everyday",
				"diagnosis.delayedOrIncorrect", "diagnosis.worsened",
				"infection.transmitted", "infection.ownBacteria", "infection.diseaseMoreSerious", "infection.lifeThreatening",
				"complaint.conduct", "complaint.resources", "complaint.dissatisfaction", "complaint.safety"},
		},
		{
			id: "Q2", says: "everything is known: nothing is asked",
			cites: []vard.Statement{cite.LOF29},
			claim: examined(func(c *Claim) {}),
		},
		{
			id: "Q3", says: "settled, but a side effect would send the patient to the Pharmaceutical Insurance: that is asked",
			cites: []vard.Statement{cite.LOF21},
			claim: examined(func(c *Claim) { c.Medication.SideEffect = unknown }),
			ask:   []string{"medication.sideEffect"},
		},
		{
			id: "Q4", says: "settled by life-saving care, a side effect: how the medicine was used is asked only for the referral",
			cites: []vard.Statement{cite.LOF21, cite.LOF35},
			claim: examined(func(c *Claim) { c.LifeSaving, c.Medication = LifeSaving{yes, yes, no}, Medication{unknown, yes} }),
			ask:   []string{"medication.inappropriate"},
		},
		{
			id: "Q5", says: "a medicine used inappropriately: a side effect sends the patient nowhere, so nobody asks",
			cites: []vard.Statement{cite.LOF20, cite.LOF21},
			claim: examined(func(c *Claim) { c.Medication = Medication{yes, unknown} }),
		},
		{
			id: "Q6", says: "the Patient Advisory Board is referred to already: its other reasons are not asked for",
			cites: []vard.Statement{cite.LOF26, cite.LOF27, cite.LOF28},
			claim: examined(func(c *Claim) { c.Complaint = Complaint{Dissatisfaction: yes} }),
			ask:   []string{"complaint.safety"},
		},
		{
			id: "Q7", says: "a work injury: traffic and the financing of the care could add insurers to turn to",
			cites: []vard.Statement{cite.LOF22, cite.LOF23, cite.LOF24},
			claim: examined(func(c *Claim) { c.WorkInjury, c.TrafficInjury, c.RegionFinanced = yes, unknown, unknown }),
			ask:   []string{"regionFinanced", "trafficInjury"},
		},
		{
			id: "Q8", says: "care abroad: only the insurers of traffic and work could be added",
			cites: []vard.Statement{cite.LOF22, cite.LOF23, cite.PSL3},
			claim: Claim{CareInSweden: no},
			ask:   []string{"trafficInjury", "workInjury"},
		},
	} {
		t.Run(r.id+" "+r.says, func(t *testing.T) {
			d, err := Assess(r.claim, today)
			require.NoError(t, err)
			assert.Equal(t, list(r.ask), spec.Names(d.Ask()))
		})
	}
}

// Why was it refused, and what would have to be different? The smallest changes.
func TestSpecWhatIf(t *testing.T) {
	for _, r := range []struct {
		id, says string
		cites    []vard.Statement
		claim    Claim
		want     Outcome
		changes  []string // the fact, its answer, the rule it touches
	}{
		{
			id: "X1", says: "an unavoidable complication: each fact that alone makes a ground, then the pairs that do",
			cites: []vard.Statement{cite.LOF12, cite.LOF29},
			claim: examined(func(c *Claim) {}),
			want:  Compensable,
			changes: []string{
				"treatment.avoidable yes treatment", "treatment.unusedResources yes treatment",
				"material.equipmentFault yes material", "material.incorrectHandling yes material",
				"infection.transmitted yes infection",
				"accident.inConnectionWithCare yes accident", "accident.duringTransport yes accident", "accident.damagedPremises yes accident",
				"medication.inappropriate yes medication",
				"diagnosis.delayedOrIncorrect yes diagnosis, diagnosis.worsened yes diagnosis",
			},
		},
		{
			id: "X2", says: "the same: what would have sent it to another insurer first",
			cites:   []vard.Statement{cite.LOF22, cite.LOF23, cite.LOF24},
			claim:   examined(func(c *Claim) {}),
			want:    Referred,
			changes: []string{"regionFinanced no region-financed", "trafficInjury yes not-traffic", "workInjury yes not-work"},
		},
		{
			id: "X3", says: "an avoidable injury, barred as a side effect of a medicine rightly used: without the side effect, or with the medicine used inappropriately, nothing bars it",
			cites: []vard.Statement{cite.LOF21, cite.LOF34},
			claim: examined(func(c *Claim) {
				c.Medication.SideEffect, c.Treatment.Avoidable = yes, yes
			}),
			want:    Compensable,
			changes: []string{"medication.inappropriate yes not-side-effect", "medication.sideEffect no not-side-effect"},
		},
		{
			id: "X4", says: "an infection beside a graver disease: without that it is compensable; out of proportion, and not to be tolerated, it is too",
			cites: []vard.Statement{cite.LOF33, cite.PSL6st3},
			claim: examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, no, unknown} }),
			want:  Compensable,
			changes: []string{
				"treatment.avoidable yes treatment", "treatment.unusedResources yes treatment",
				"material.equipmentFault yes material", "material.incorrectHandling yes material",
				"infection.diseaseMoreSerious no disease-not-graver",
				"accident.inConnectionWithCare yes accident", "accident.duringTransport yes accident", "accident.damagedPremises yes accident",
				"medication.inappropriate yes medication",
				"diagnosis.delayedOrIncorrect yes diagnosis, diagnosis.worsened yes diagnosis",
				"infection.disproportionate yes infection-not-tolerable, infection.tolerable no infection-not-tolerable",
			},
		},
		{
			id: "X5", says: "the same: unforeseeable and out of proportion, a person would have had to weigh it",
			cites:   []vard.Statement{cite.PSL6st3, cite.PSN200601},
			claim:   examined(func(c *Claim) { c.Infection = Infection{yes, no, yes, no, no, unknown} }),
			want:    NeedsAssessment,
			changes: []string{"infection.disproportionate yes infection-not-tolerable"},
		},
		{
			id: "X6", says: "reported too late: no fact but a day could make it compensable, and days do not change",
			cites: []vard.Statement{cite.LOF30},
			claim: examined(func(c *Claim) {
				c.Treatment.Avoidable = yes
				c.Limitation = limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06")}
			}),
			want: Compensable,
		},
		{
			id: "X7", says: "compensable already: nothing to change",
			cites: []vard.Statement{cite.LOF11},
			claim: examined(func(c *Claim) { c.Treatment.Avoidable = yes }),
			want:  Compensable,
		},
		{
			id: "X8", says: "an open case: what would settle it as compensable",
			cites:   []vard.Statement{cite.LOF11, cite.LOF35},
			claim:   examined(func(c *Claim) { c.Treatment.Avoidable, c.LifeSaving = yes, LifeSaving{unknown, yes, no} }),
			want:    Compensable,
			changes: []string{"lifeSaving.correctAndNecessary no not-life-saving", "lifeSaving.lifeThreatening no not-life-saving"},
		},
	} {
		t.Run(r.id+" "+r.says, func(t *testing.T) {
			d, err := Assess(r.claim, today)
			require.NoError(t, err)
			text := func(c Change) string {
				return c.Fact.Name() + " " + c.To.String() + " " + strings.TrimPrefix(c.Rule.ID(), "injury.")
			}
			changes := []string{}
			for c := range d.WhatIf(r.want) {
				if c.Second == (Change{}) {
					changes = append(changes, text(c.First))
				} else {
					changes = append(changes, text(c.First)+", "+text(c.Second))
				}
			}
			assert.Equal(t, list(r.changes), changes)
		})
	}
}

// TestSpecZCoverage runs last: every rule has a row in which it is met and one in which it is
// not.
func TestSpecZCoverage(t *testing.T) {
	coverage.Check(t, Rules())
}
