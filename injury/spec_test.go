package injury_test

import (
	"iter"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"

	. "github.com/vardregler/vard/injury"
)

// The words of the rows.
const (
	yes     = vard.Yes
	no      = vard.No
	unknown = vard.Unknown
)

var today, day = spec.Today, vard.MustMoment

// want is the decision of a row.
type want struct {
	Outcome   string
	Merits    string   // beside referred
	Missing   []string // in the order of the claim
	Presumed  []string
	ToWeigh   []string
	Referrals []string // in the order to turn to them
}

type rows = spec.Rows[Claim, want]

func decide(t *testing.T, c Claim, on vard.Date) (want, iter.Seq[vard.Finding]) {
	t.Helper()
	d, err := Assess(c, on)
	require.NoError(t, err)
	w := want{d.Outcome().String(), d.Merits().String(), spec.Names(d.Missing()), spec.Names(d.Presumed()), spec.Names(d.ToWeigh()), nil}
	for to := range d.Referrals() {
		w.Referrals = append(w.Referrals, to.Body.String())
	}
	return w, d.Findings()
}

// inTime is reported three months after it was caused, and the insurer has not decided.
var inTime = limitation.Claim{Caused: day("2020-03-05"), Reported: day("2020-06-05"), FinalPosition: vard.NotYet()}

// examined is the claim of an injured person in time, caused by care in Sweden that a
// region financed, of which every fact is known and no ground holds. The rows change what
// they are about.
func examined(change func(c *Claim)) Claim {
	c := Claim{
		CareInSweden: yes, RegionFinanced: yes, Municipal: no, TrafficInjury: no, WorkInjury: no, OtherInsurerDeclined: no,
		PersonalInjury: yes, CausedByCare: yes, DiedBeforeClaim: no,
		Treatment:  Treatment{no, no},
		Material:   Material{no, no},
		Diagnosis:  Diagnosis{no, no},
		Infection:  Infection{no, no, no, no, no, unknown},
		Accident:   Accident{no, no, no, no, no},
		Medication: Medication{no, no},
		LifeSaving: LifeSaving{no, no, no},
		Complaint:  Complaint{no, no, no, no, no, no},
		Limitation: inTime,
	}
	change(&c)
	return c
}

// avoidableSince is such a claim with one ground that holds, and these days.
func avoidableSince(l limitation.Claim) Claim {
	return examined(func(c *Claim) { c.Treatment.Avoidable, c.Limitation = yes, otherwiseNot(l) })
}

// otherwiseNot says of the steps after the report that are not given that they have not
// been taken.
func otherwiseNot(l limitation.Claim) limitation.Claim {
	for _, step := range []*vard.Moment{&l.ReportedToProvider, &l.FinalPosition, &l.Action} {
		if step.IsZero() {
			*step = vard.NotYet()
		}
	}
	if l.ExceptionalReasons == unknown {
		l.ExceptionalReasons = no
	}
	return l
}

// providerInTime was told to the care provider within ten years and to the insurer a month
// after; the insurer's final position has been received.
var providerInTime = limitation.Claim{
	Caused: day("2016-03-01"), ReportedToProvider: day("2026-02-27"), Reported: day("2026-04-01"), FinalPosition: day("2026-06-24"),
}

var belongs = rows{
	{
		ID: "injury/w1", Says: "Care in Sweden that a region financed, an injury that could have been avoided: compensable, registered with Löf.",
		Cites: []vard.Statement{cite.LOF02, cite.LOF11, cite.LOF29, cite.PSL3},
		Facts: examined(func(c *Claim) { c.Treatment.Avoidable = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/w2", Says: "Care outside Sweden is outside the act, whatever the other facts are.",
		Cites: []vard.Statement{cite.PSL3},
		Facts: Claim{CareInSweden: no},
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/w3", Says: "Care outside Sweden sends nobody to the Swedish insurers and boards.",
		Cites: []vard.Statement{cite.PSL3},
		Facts: examined(func(c *Claim) {
			c.CareInSweden, c.RegionFinanced = no, no
			c.Medication.SideEffect, c.Complaint.Conduct, c.Complaint.Safety = yes, yes, yes
		}),
		Want: want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/w4", Says: "A private practice without agreement, or municipal care: the provider's own insurer, the insurers' association where it has none.",
		Cites: []vard.Statement{cite.LOF24, cite.PSL12, cite.PSL14},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.Treatment.Avoidable = no, yes }),
		Want:  want{Outcome: "referred", Merits: "compensable", Referrals: []string{"own_insurer", "pff"}},
	},
	{
		ID: "injury/w5", Says: "Care that no region financed is referred though nothing else is known but that a person was injured.",
		Cites: []vard.Statement{cite.LOF24},
		Facts: Claim{PersonalInjury: yes, CareInSweden: yes, RegionFinanced: no},
		Want:  want{Outcome: "referred", Merits: "incomplete", Referrals: []string{"own_insurer", "pff"}},
	},
	{
		ID: "injury/w6", Says: "Not known whether the care was in Sweden: only that can change the outcome of care that no region financed.",
		Cites: []vard.Statement{cite.LOF24, cite.PSL3},
		Facts: Claim{PersonalInjury: yes, RegionFinanced: no},
		Want:  want{Outcome: "incomplete", Missing: []string{"careInSweden"}, Referrals: []string{"own_insurer", "pff"}},
	},
	{
		ID: "injury/w7", Says: "A traffic injury: the traffic insurer first.",
		Cites: []vard.Statement{cite.LOF22, cite.PSL20},
		Facts: examined(func(c *Claim) { c.TrafficInjury, c.Treatment.Avoidable = yes, yes }),
		Want:  want{Outcome: "referred", Merits: "compensable", Referrals: []string{"traffic_insurer"}},
	},
	{
		ID: "injury/w8", Says: "A work injury: AFA first.",
		Cites: []vard.Statement{cite.LOF23},
		Facts: examined(func(c *Claim) { c.WorkInjury, c.Treatment.Avoidable = yes, yes }),
		Want:  want{Outcome: "referred", Merits: "compensable", Referrals: []string{"afa"}},
	},
	{
		ID: "injury/w9", Says: "A traffic accident at work under private care: AFA first, then the traffic insurer, then the provider's.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF23, cite.LOF24},
		Facts: examined(func(c *Claim) { c.WorkInjury, c.TrafficInjury, c.RegionFinanced = yes, yes, no }),
		Want:  want{Outcome: "referred", Merits: "not_compensable", Referrals: []string{"afa", "traffic_insurer", "own_insurer", "pff"}},
	},
	{
		ID: "injury/w10", Says: "A work injury is referred though it is not known whether it was in traffic, which could only add an insurer; that AFA has declined is presumed absent.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF23},
		Facts: Claim{PersonalInjury: yes, CareInSweden: yes, RegionFinanced: yes, WorkInjury: yes},
		Want:  want{Outcome: "referred", Merits: "incomplete", Presumed: []string{"otherInsurerDeclined"}, Referrals: []string{"afa"}},
	},
	{
		ID: "injury/w11", Says: "No ground holds: what is left to know is whether another insurer comes first.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF23, cite.LOF24},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.TrafficInjury, c.WorkInjury = unknown, unknown, unknown }),
		Want:  want{Outcome: "incomplete", Missing: []string{"regionFinanced", "trafficInjury", "workInjury"}},
	},
	{
		ID: "injury/w12", Says: "No ground holds and no other insurer comes first: not compensable, in Sweden or not.",
		Cites: []vard.Statement{cite.PSL3, cite.LOF32},
		Facts: examined(func(c *Claim) { c.CareInSweden = unknown }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/w13", Says: "A private doctor or physiotherapist on the national tariff, which is no agreement with the region: the provider's own insurer.",
		Cites: []vard.Statement{cite.LOF24, cite.LofTerms, cite.LofTerms2022},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.Treatment.Avoidable = no, yes }),
		Want:  want{Outcome: "referred", Merits: "compensable", Referrals: []string{"own_insurer", "pff"}},
	},
	{
		ID: "injury/w14", Says: "A patient from abroad who pays the whole price at a region's own hospital: the region gave the care, so Löf.",
		Cites: []vard.Statement{cite.LOF02, cite.PSL12, cite.LofTerms},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.Treatment.Avoidable = yes, yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/w15", Says: "Broken glasses and nobody injured: not compensable after one question, and nobody to turn to.",
		Cites: []vard.Statement{cite.PSL1, cite.LOF25, cite.LOF31},
		Facts: Claim{PersonalInjury: no, Complaint: Complaint{Property: yes}},
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/w16", Says: "Nobody was injured: not compensable, wherever the care was and whatever insurer would come first.",
		Cites: []vard.Statement{cite.PSL1, cite.LOF25},
		Facts: examined(func(c *Claim) {
			c.PersonalInjury, c.CareInSweden, c.RegionFinanced, c.WorkInjury, c.Treatment.Avoidable = no, unknown, no, yes, yes
		}),
		Want: want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/w17", Says: "A ground holds and it is not known whether a person was injured: that is missing.",
		Cites: []vard.Statement{cite.PSL1},
		Facts: examined(func(c *Claim) { c.PersonalInjury, c.Material.EquipmentFault = unknown, yes }),
		Want:  want{Outcome: "incomplete", Missing: []string{"personalInjury"}},
	},
	{
		ID: "injury/w18", Says: "Care outside Sweden: whether a person was injured does not matter.",
		Cites: []vard.Statement{cite.PSL1, cite.PSL3},
		Facts: examined(func(c *Claim) { c.PersonalInjury, c.CareInSweden = unknown, no }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/w19", Says: "Care that no region financed: whether a person was injured must be known before anybody is sent to another insurer.",
		Cites: []vard.Statement{cite.PSL1, cite.LOF24},
		Facts: examined(func(c *Claim) { c.PersonalInjury, c.RegionFinanced, c.Treatment.Avoidable = unknown, no, yes }),
		Want:  want{Outcome: "incomplete", Missing: []string{"personalInjury"}, Referrals: []string{"own_insurer", "pff"}},
	},
	{
		ID: "injury/w20", Says: "The injury was more probably than not caused by something else than the care: not compensable, though a treatment could have been better.",
		Cites: []vard.Statement{cite.PSL6p1, cite.HD7691, cite.PSN200210, cite.PSN201603},
		Facts: examined(func(c *Claim) { c.CausedByCare, c.Treatment.Avoidable = no, yes }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/w21", Says: "A ground holds and it is not known whether the care caused the injury: that is missing.",
		Cites: []vard.Statement{cite.HD7691},
		Facts: examined(func(c *Claim) { c.CausedByCare, c.Treatment.Avoidable = unknown, yes }),
		Want:  want{Outcome: "incomplete", Missing: []string{"causedByCare"}},
	},
	{
		ID: "injury/w22", Says: "The care did not cause the injury: nobody needs to know whether a ground holds or when it was reported.",
		Cites: []vard.Statement{cite.HD7691, cite.PSN201603},
		Facts: Claim{CareInSweden: yes, RegionFinanced: yes, TrafficInjury: no, WorkInjury: no, PersonalInjury: yes, CausedByCare: no},
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/w23", Says: "A traffic injury that the traffic insurer has refused: the grounds decide.",
		Cites: []vard.Statement{cite.LOF22, cite.PSL20},
		Facts: examined(func(c *Claim) { c.TrafficInjury, c.OtherInsurerDeclined, c.Treatment.Avoidable = yes, yes, yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/w24", Says: "The same where no ground holds: not compensable, and no more sent to the traffic insurer.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF32},
		Facts: examined(func(c *Claim) { c.TrafficInjury, c.OtherInsurerDeclined = yes, yes }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/w25", Says: "A work injury that AFA does not cover: the grounds decide.",
		Cites: []vard.Statement{cite.LOF23},
		Facts: examined(func(c *Claim) { c.WorkInjury, c.OtherInsurerDeclined, c.Treatment.Avoidable = yes, yes, yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/w26", Says: "A traffic injury: that its insurer has declined is presumed absent, and asked for.",
		Cites: []vard.Statement{cite.LOF22},
		Facts: examined(func(c *Claim) { c.TrafficInjury, c.OtherInsurerDeclined, c.Treatment.Avoidable = yes, unknown, yes }),
		Want:  want{Outcome: "referred", Merits: "compensable", Presumed: []string{"otherInsurerDeclined"}, Referrals: []string{"traffic_insurer"}},
	},
	{
		ID: "injury/w27", Says: "A refusal by the provider's own insurer does not bring the claim to Löf.",
		Cites: []vard.Statement{cite.LOF24, cite.LofTerms2022},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.OtherInsurerDeclined, c.Treatment.Avoidable = no, yes, yes }),
		Want:  want{Outcome: "referred", Merits: "compensable", Referrals: []string{"own_insurer", "pff"}},
	},
	{
		ID: "injury/w28", Says: "An injury in the treatment of a work injury from abroad is no work injury: the grounds decide.",
		Cites: []vard.Statement{cite.LOF23, cite.PSL6p1},
		Facts: examined(func(c *Claim) { c.WorkInjury, c.Treatment.Avoidable = no, yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/w29", Says: "A traffic injury and an infection to be weighed: referred, and on the merits a person would have to assess it.",
		Cites: []vard.Statement{cite.LOF22, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.TrafficInjury, c.Infection = yes, Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
		}),
		Want: want{Outcome: "referred", Merits: "assess", Referrals: []string{"traffic_insurer"}},
	},
	{
		ID: "injury/w30", Says: "The patient died before any claim was made: what the ground gives is for a person to sort out.",
		Cites: []vard.Statement{cite.PSL8, cite.SkL6_3, cite.PSN201312, cite.PSN201513},
		Facts: examined(func(c *Claim) { c.DiedBeforeClaim, c.Treatment.Avoidable = yes, yes }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.alive-when-claimed"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/w31", Says: "The patient died before any claim was made and no ground holds: not compensable.",
		Cites: []vard.Statement{cite.PSL8, cite.SkL6_3},
		Facts: examined(func(c *Claim) { c.DiedBeforeClaim = yes }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/w32", Says: "A ground holds: that the patient died before any claim was made is presumed absent, and asked for.",
		Cites: []vard.Statement{cite.PSL8, cite.SkL6_3},
		Facts: examined(func(c *Claim) { c.DiedBeforeClaim, c.Treatment.Avoidable = unknown, yes }),
		Want:  want{Outcome: "compensable", Presumed: []string{"diedBeforeClaim"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/w33", Says: "An infection to be weighed after the patient died before any claim: a person may have to weigh both.",
		Cites: []vard.Statement{cite.PSL8, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.DiedBeforeClaim, c.Infection = yes, Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
		}),
		Want: want{Outcome: "assess", ToWeigh: []string{"injury.infection-not-tolerable", "injury.alive-when-claimed"}, Referrals: []string{"lof"}},
	},
}

var treatments = rows{
	{
		ID: "injury/t1", Says: "An unavoidable complication is not compensated.",
		Cites: []vard.Statement{cite.LOF12, cite.LOF32, cite.PSL6p1},
		Facts: examined(func(c *Claim) {}),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/t2", Says: "Not known whether it could have been avoided: that is what is missing.",
		Cites: []vard.Statement{cite.LOF11, cite.HD7691},
		Facts: examined(func(c *Claim) { c.Treatment.Avoidable = unknown }),
		Want:  want{Outcome: "incomplete", Missing: []string{"treatment.avoidable"}},
	},
	{
		ID: "injury/t3", Says: "Lack of resources gives no right; that unused resources existed is presumed absent.",
		Cites: []vard.Statement{cite.LOF26, cite.PSN200912},
		Facts: examined(func(c *Claim) { c.Complaint.Resources, c.Treatment.UnusedResources = yes, unknown }),
		Want:  want{Outcome: "not_compensable", Presumed: []string{"treatment.unusedResources"}, Referrals: []string{"patient_advisory_board"}},
	},
	{
		ID: "injury/t4", Says: "Resources that existed but were not used: the ground holds, beside the complaint about resources.",
		Cites: []vard.Statement{cite.LOF26, cite.PSN200406},
		Facts: examined(func(c *Claim) { c.Complaint.Resources, c.Treatment.UnusedResources = yes, yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof", "patient_advisory_board"}},
	},
	{
		ID: "injury/t5", Says: "One ground that holds is enough: nobody needs to know the others.",
		Cites: []vard.Statement{cite.LOF29},
		Facts: Claim{
			CareInSweden: yes, RegionFinanced: yes, TrafficInjury: no, WorkInjury: no, PersonalInjury: yes, CausedByCare: yes,
			Treatment:  Treatment{Avoidable: yes},
			Medication: Medication{SideEffect: no},
			LifeSaving: LifeSaving{CorrectAndNecessary: no},
			Limitation: inTime,
		},
		Want: want{Outcome: "compensable", Presumed: []string{"diedBeforeClaim"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/t6", Says: "A treatment that was not medically called for was avoidable, though the patient insisted on it: compensable.",
		Cites: []vard.Statement{cite.PSL6p1, cite.PSN201803},
		Facts: examined(func(c *Claim) { c.Treatment.Avoidable = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/t7", Says: "Resources that could have been allocated otherwise: the ground holds.",
		Cites: []vard.Statement{cite.LOF26, cite.PSN200406, cite.PSN200204},
		Facts: examined(func(c *Claim) { c.Treatment.UnusedResources = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
}

var materials = rows{
	{
		ID: "injury/m1", Says: "A fault in equipment: compensable, though nothing was avoidable.",
		Cites: []vard.Statement{cite.LOF13, cite.LOF29b, cite.PSL6p2},
		Facts: examined(func(c *Claim) { c.Material.EquipmentFault = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/m2", Says: "Equipment without fault, handled incorrectly: compensable.",
		Cites: []vard.Statement{cite.LOF13, cite.LOF29b},
		Facts: examined(func(c *Claim) { c.Material.IncorrectHandling = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/m3", Says: "Either of the two would do, so both are missing.",
		Cites: []vard.Statement{cite.LOF13},
		Facts: examined(func(c *Claim) { c.Material = Material{} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"material.equipmentFault", "material.incorrectHandling"}},
	},
	{
		ID: "injury/d1", Says: "A late diagnosis, and health became worse for it: compensable.",
		Cites: []vard.Statement{cite.LOF14, cite.LOF29, cite.PSL6p3},
		Facts: examined(func(c *Claim) { c.Diagnosis = Diagnosis{yes, yes} }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/d2", Says: "A late diagnosis that made nothing worse: not compensable.",
		Cites: []vard.Statement{cite.LOF14},
		Facts: examined(func(c *Claim) { c.Diagnosis = Diagnosis{yes, no} }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/d3", Says: "Health became worse though the diagnosis was right and in time: not compensable.",
		Cites: []vard.Statement{cite.LOF14, cite.PSL6st2},
		Facts: examined(func(c *Claim) { c.Diagnosis = Diagnosis{no, yes} }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/d4", Says: "A late diagnosis, not known whether it made anything worse: that is missing.",
		Cites: []vard.Statement{cite.LOF14},
		Facts: examined(func(c *Claim) { c.Diagnosis = Diagnosis{yes, unknown} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"diagnosis.worsened"}},
	},
	{
		ID: "injury/d5", Says: "Health became worse, not known whether the diagnosis was late: that is missing.",
		Cites: []vard.Statement{cite.LOF14},
		Facts: examined(func(c *Claim) { c.Diagnosis = Diagnosis{unknown, yes} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"diagnosis.delayedOrIncorrect"}},
	},
	{
		ID: "injury/d6", Says: "An incorrect diagnosis that made nothing worse: not compensable, no more than a late one.",
		Cites: []vard.Statement{cite.LOF14, cite.PSL6p3},
		Facts: examined(func(c *Claim) { c.Diagnosis = Diagnosis{DelayedOrIncorrect: yes, Worsened: no} }),
		Want:  want{Outcome: "not_compensable"},
	},
}

var infectionRows = rows{
	{
		ID: "injury/i1", Says: "An infection transmitted by care: compensable.",
		Cites: []vard.Statement{cite.LOF15, cite.LOF29, cite.PSL6p4},
		Facts: examined(func(c *Claim) { c.Infection.Transmitted = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/i2", Says: "An infection by the patient's own bacteria: not compensable.",
		Cites: []vard.Statement{cite.LOF16, cite.LOF33},
		Facts: examined(func(c *Claim) { c.Infection.Transmitted, c.Infection.OwnBacteria = yes, yes }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/i3", Says: "Transmitted by care, not known whose bacteria they were: the patient's own are presumed absent, and asked for.",
		Cites: []vard.Statement{cite.LOF16},
		Facts: examined(func(c *Claim) { c.Infection.Transmitted, c.Infection.OwnBacteria = yes, unknown }),
		Want:  want{Outcome: "compensable", Presumed: []string{"infection.ownBacteria"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/i4", Says: "The disease treated was more serious than the infection: not compensable; that it was out of proportion is presumed absent.",
		Cites: []vard.Statement{cite.LOF33, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no}
		}),
		Want: want{Outcome: "not_compensable", Presumed: []string{"infection.disproportionate"}},
	},
	{
		ID: "injury/i5", Says: "Treated for a life-threatening condition: not compensable.",
		Cites: []vard.Statement{cite.LOF17},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: no, LifeThreatening: yes, Disproportionate: no}
		}),
		Want: want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/i6", Says: "A graver disease, but the infection was unforeseeable and out of proportion: a person must weigh whether it is to be tolerated.",
		Cites: []vard.Statement{cite.PSL6st3, cite.PSN200601},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: yes, Disproportionate: yes}
		}),
		Want: want{Outcome: "assess", ToWeigh: []string{"injury.infection-not-tolerable"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/i7", Says: "Weighed, and it need not be tolerated: compensable.",
		Cites: []vard.Statement{cite.PSL6st3, cite.PSN199907, cite.PSN200601},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: yes, Disproportionate: yes, Tolerable: no}
		}),
		Want: want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/i8", Says: "Weighed, and it must be tolerated: not compensable.",
		Cites: []vard.Statement{cite.PSL6st3, cite.PSN200115},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes, Tolerable: yes}
		}),
		Want: want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/i9", Says: "An infection to be weighed beside another ground that holds needs no weighing.",
		Cites: []vard.Statement{cite.LOF29},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
			c.Material.EquipmentFault = yes
		}),
		Want: want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/i10", Says: "An infection to be weighed beside a ground that is open: the open one is missing, the weighing is not.",
		Cites: []vard.Statement{cite.LOF13, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
			c.Material.EquipmentFault = unknown
		}),
		Want: want{Outcome: "incomplete", Missing: []string{"material.equipmentFault"}},
	},
	{
		ID: "injury/i11", Says: "Whose bacteria they were does not matter where the infection is to be tolerated in any case.",
		Cites: []vard.Statement{cite.LOF16, cite.LOF17},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{LifeThreatening: yes, Disproportionate: no}
		}),
		Want: want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/i12", Says: "An infection beside a lesser disease, not known whether care transmitted it: that is missing.",
		Cites: []vard.Statement{cite.LOF15},
		Facts: examined(func(c *Claim) { c.Infection.Transmitted = unknown }),
		Want:  want{Outcome: "incomplete", Missing: []string{"infection.transmitted"}},
	},
	{
		ID: "injury/i13", Says: "Transmitted by care, not known how grave the disease was: either of the two would do, so both are missing.",
		Cites: []vard.Statement{cite.LOF17, cite.LOF33},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, Disproportionate: no}
		}),
		Want: want{Outcome: "incomplete", Missing: []string{"infection.diseaseMoreSerious", "infection.lifeThreatening"}},
	},
	{
		ID: "injury/i14", Says: "Out of proportion to a graver disease, not known whether care transmitted it: that decides whether anybody weighs.",
		Cites: []vard.Statement{cite.LOF15, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: unknown, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
		}),
		Want: want{Outcome: "incomplete", Missing: []string{"infection.transmitted"}},
	},
	{
		ID: "injury/i15", Says: "A life-threatening condition: whether the disease was more serious too does not matter.",
		Cites: []vard.Statement{cite.LOF17, cite.LOF33},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, LifeThreatening: yes, Disproportionate: yes}
		}),
		Want: want{Outcome: "assess", ToWeigh: []string{"injury.infection-not-tolerable"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/i16", Says: "The disease treated was not graver, but a person has weighed that the infection must be tolerated: that decides, and the ground fails.",
		Cites: []vard.Statement{cite.LOF15, cite.LOF17, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: no, LifeThreatening: no, Disproportionate: no, Tolerable: yes}
		}),
		Want: want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/i17", Says: "A graver disease and an infection in proportion to it, but a person has weighed that it need not be tolerated: that decides, and the ground holds.",
		Cites: []vard.Statement{cite.LOF17, cite.LOF33, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: no, Tolerable: no}
		}),
		Want: want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/i18", Says: "The same where nobody says whether it was out of proportion: the weighing decides, and nothing depends on that.",
		Cites: []vard.Statement{cite.LOF17, cite.LOF33, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Tolerable: no}
		}),
		Want: want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/i19", Says: "Own bacteria fail the ground, whatever a person has weighed.",
		Cites: []vard.Statement{cite.LOF16, cite.LOF33, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: yes, DiseaseMoreSerious: no, LifeThreatening: no, Disproportionate: no, Tolerable: no}
		}),
		Want: want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/i20", Says: "Weighed and to be tolerated, not known whether care transmitted it: nothing is missing.",
		Cites: []vard.Statement{cite.PSL6st3, cite.PSN200115},
		Facts: examined(func(c *Claim) { c.Infection = Infection{DiseaseMoreSerious: yes, Tolerable: yes} }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/i21", Says: "Weighed and not to be tolerated, not known whether care transmitted it: only that is missing, however grave the disease.",
		Cites: []vard.Statement{cite.PSL6st3, cite.PSN201211},
		Facts: examined(func(c *Claim) { c.Infection = Infection{Tolerable: no} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"infection.transmitted"}, Presumed: []string{"infection.ownBacteria"}},
	},
	{
		ID: "injury/i22", Says: "Unforeseeable is enough, it need not also be out of proportion: a person must weigh.",
		Cites: []vard.Statement{cite.PSL6st3, cite.PSN200601, cite.PSN201017},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
		}),
		Want: want{Outcome: "assess", ToWeigh: []string{"injury.infection-not-tolerable"}, Referrals: []string{"lof"}},
	},
}

var accidents = rows{
	{
		ID: "injury/a1", Says: "An accident in connection with care: compensable.",
		Cites: []vard.Statement{cite.LOF18, cite.LOF29, cite.PSL6p5},
		Facts: examined(func(c *Claim) { c.Accident.InConnectionWithCare = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/a2", Says: "An accident during medical transport: compensable.",
		Cites: []vard.Statement{cite.LOF18},
		Facts: examined(func(c *Claim) { c.Accident.DuringTransport = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/a3", Says: "An accident from damaged premises or equipment: compensable.",
		Cites: []vard.Statement{cite.LOF18},
		Facts: examined(func(c *Claim) { c.Accident.DamagedPremises = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/a4", Says: "A fall on the way to the toilet: normally not compensable; that care had raised the risk is presumed absent.",
		Cites: []vard.Statement{cite.LOF19},
		Facts: examined(func(c *Claim) {
			c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no, Everyday: yes}
		}),
		Want: want{Outcome: "not_compensable", Presumed: []string{"accident.riskRaisedByCare"}},
	},
	{
		ID: "injury/a5", Says: "The same fall where care had raised the risk or protected too little: compensable.",
		Cites: []vard.Statement{cite.LOF19, cite.PSN200215, cite.PSN201014},
		Facts: examined(func(c *Claim) {
			c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no, Everyday: yes, RiskRaisedByCare: yes}
		}),
		Want: want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/a6", Says: "No accident of the three kinds: a raised risk alone is no ground.",
		Cites: []vard.Statement{cite.LOF18, cite.LOF19},
		Facts: examined(func(c *Claim) { c.Accident.RiskRaisedByCare = yes }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/a7", Says: "An accident in care, not known whether an everyday one: that is missing, and the exception from it is presumed absent.",
		Cites: []vard.Statement{cite.LOF18, cite.LOF19},
		Facts: examined(func(c *Claim) {
			c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no}
		}),
		Want: want{Outcome: "incomplete", Missing: []string{"accident.everyday"}, Presumed: []string{"accident.riskRaisedByCare"}},
	},
	{
		ID: "injury/a8", Says: "Where it happened is missing for each of the three kinds, any one of which would do.",
		Cites: []vard.Statement{cite.LOF18},
		Facts: examined(func(c *Claim) { c.Accident = Accident{Everyday: no} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"accident.inConnectionWithCare", "accident.duringTransport", "accident.damagedPremises"}},
	},
	{
		ID: "injury/a9", Says: "A fall so closely connected with the care that going to the toilet was part of it: compensable.",
		Cites: []vard.Statement{cite.LOF19, cite.PSN200710},
		Facts: examined(func(c *Claim) {
			c.Accident = Accident{InConnectionWithCare: yes, DuringTransport: no, DamagedPremises: no, Everyday: yes, RiskRaisedByCare: yes}
		}),
		Want: want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
}

var medicines = rows{
	{
		ID: "injury/p1", Says: "A medicine prescribed, dispensed or handled inappropriately: compensable.",
		Cites: []vard.Statement{cite.LOF20, cite.LOF29, cite.LOF29b, cite.PSL6p6},
		Facts: examined(func(c *Claim) { c.Medication.Inappropriate = yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/p2", Says: "A side effect of a medicine that was used rightly: not compensable, the Pharmaceutical Insurance instead.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF34, cite.PSL7p2},
		Facts: examined(func(c *Claim) { c.Medication.SideEffect = yes }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"pharmaceutical_insurance", "pharmaceutical_injury_panel"}},
	},
	{
		ID: "injury/p3", Says: "A side effect bars every ground, also one that holds.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF34, cite.PSL7p2},
		Facts: examined(func(c *Claim) { c.Medication.SideEffect, c.Treatment.Avoidable = yes, yes }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"pharmaceutical_insurance", "pharmaceutical_injury_panel"}},
	},
	{
		ID: "injury/p4", Says: "A side effect of a medicine prescribed inappropriately: compensable.",
		Cites: []vard.Statement{cite.LOF20, cite.LOF29b},
		Facts: examined(func(c *Claim) { c.Medication = Medication{yes, yes} }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/p5", Says: "A side effect, not known whether the medicine was used rightly: that alone decides between compensation and the other insurance.",
		Cites: []vard.Statement{cite.LOF20, cite.LOF21},
		Facts: examined(func(c *Claim) { c.Medication = Medication{unknown, yes} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"medication.inappropriate"}},
	},
	{
		ID: "injury/p6", Says: "No ground holds and the medicine was used rightly: whether it was a side effect could only add a referral.",
		Cites: []vard.Statement{cite.LOF21},
		Facts: examined(func(c *Claim) { c.Medication.SideEffect = unknown }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/p7", Says: "A ground holds and the medicine was used rightly: whether it was a side effect is missing.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF34},
		Facts: examined(func(c *Claim) { c.Medication.SideEffect, c.Treatment.Avoidable = unknown, yes }),
		Want:  want{Outcome: "incomplete", Missing: []string{"medication.sideEffect"}},
	},
	{
		ID: "injury/p8", Says: "A side effect of a medicine used rightly: nobody needs to know whether a ground holds.",
		Cites: []vard.Statement{cite.LOF21, cite.LOF34},
		Facts: examined(func(c *Claim) { c.Medication, c.Material = Medication{no, yes}, Material{} }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"pharmaceutical_insurance", "pharmaceutical_injury_panel"}},
	},
	{
		ID: "injury/p9", Says: "Nothing is known of a medicine: whether it was used rightly is missing, whether it was a side effect matters only beside another ground.",
		Cites: []vard.Statement{cite.LOF20, cite.LOF21},
		Facts: examined(func(c *Claim) { c.Medication = Medication{} }),
		Want:  want{Outcome: "incomplete", Missing: []string{"medication.inappropriate"}},
	},
	{
		ID: "injury/p10", Says: "A faulty medicine, rightly prescribed and handled: not compensable either, the Pharmaceutical Insurance.",
		Cites: []vard.Statement{cite.PSL7p2, cite.LOF21, cite.Lakemedel},
		Facts: examined(func(c *Claim) { c.Medication = Medication{Inappropriate: no, SideEffect: yes} }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"pharmaceutical_insurance", "pharmaceutical_injury_panel"}},
	},
	{
		ID: "injury/p11", Says: "Side effects in care abroad: nobody in Sweden takes over.",
		Cites: []vard.Statement{cite.LOF21, cite.PSL3},
		Facts: examined(func(c *Claim) { c.CareInSweden, c.Medication.SideEffect = no, yes }),
		Want:  want{Outcome: "not_compensable"},
	},
}

var lifeSavings = rows{
	{
		ID: "injury/l1", Says: "The result of a correct and necessary measure against a directly life-threatening condition: not compensable on any ground.",
		Cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
		Facts: examined(func(c *Claim) {
			c.LifeSaving = LifeSaving{yes, yes, no}
			c.Diagnosis, c.Material.EquipmentFault, c.Medication.Inappropriate = Diagnosis{yes, yes}, yes, yes
		}),
		Want: want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/l2", Says: "Against a condition that leads to severe disability: not compensable either, in the act, not on the page.",
		Cites: []vard.Statement{cite.PSL7p1},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Material.EquipmentFault = LifeSaving{yes, no, yes}, yes }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/l3", Says: "That it leads to severe disability is presumed absent.",
		Cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{yes, no, unknown}, yes }),
		Want:  want{Outcome: "compensable", Presumed: []string{"lifeSaving.severeDisability"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/l4", Says: "A measure that was not correct or not necessary bars nothing, though life was in danger.",
		Cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{no, yes, yes}, yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/l5", Says: "A ground holds: whether it followed from life-saving care is missing.",
		Cites: []vard.Statement{cite.LOF35},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{}, yes }),
		Want:  want{Outcome: "incomplete", Missing: []string{"lifeSaving.correctAndNecessary", "lifeSaving.lifeThreatening"}, Presumed: []string{"lifeSaving.severeDisability"}},
	},
	{
		ID: "injury/l6", Says: "No ground holds: whether it followed from life-saving care changes nothing.",
		Cites: []vard.Statement{cite.LOF35, cite.LOF32},
		Facts: examined(func(c *Claim) { c.LifeSaving = LifeSaving{} }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/l7", Says: "Life was in danger: whether the measure was correct and necessary is missing.",
		Cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{unknown, yes, no}, yes }),
		Want:  want{Outcome: "incomplete", Missing: []string{"lifeSaving.correctAndNecessary"}},
	},
	{
		ID: "injury/l8", Says: "Neither life nor severe disability was in question: whether the measure was necessary does not matter.",
		Cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{unknown, no, no}, yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/l9", Says: "The result of life-saving care: nobody needs to know whether a ground holds.",
		Cites: []vard.Statement{cite.LOF35},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Material = LifeSaving{yes, yes, no}, Material{} }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/l10", Says: "Severe disability was in question: whether life was does not matter.",
		Cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{unknown, unknown, yes}, yes }),
		Want:  want{Outcome: "incomplete", Missing: []string{"lifeSaving.correctAndNecessary"}},
	},
	{
		ID: "injury/l11", Says: "A life-saving measure said to be necessary, and an injury that another measure would have spared: a person must weigh.",
		Cites: []vard.Statement{cite.LOF35, cite.PSL7p1, cite.PSL6p1},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{yes, yes, no}, yes }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.not-life-saving"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/l12", Says: "The same against a severe disability.",
		Cites: []vard.Statement{cite.PSL7p1, cite.PSL6p1},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{yes, no, yes}, yes }),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.not-life-saving"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/l13", Says: "A correct and necessary measure where neither life nor severe disability was in question: the avoidable injury is compensable, and nothing is to be weighed.",
		Cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{yes, no, no}, yes }),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/l14", Says: "The result of a life-saving measure, not known whether it was avoidable: that alone decides whether anybody weighs.",
		Cites: []vard.Statement{cite.LOF35, cite.PSL7p1},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.Avoidable = LifeSaving{yes, yes, no}, unknown }),
		Want:  want{Outcome: "incomplete", Missing: []string{"treatment.avoidable"}},
	},
	{
		ID: "injury/l15", Says: "A life-saving measure to be weighed, and the reported side effect of a medicine rightly used: the medicine bars every ground all the same.",
		Cites: []vard.Statement{cite.PSL7p1, cite.PSL7p2},
		Facts: examined(func(c *Claim) {
			c.LifeSaving, c.Treatment.Avoidable, c.Medication.SideEffect = LifeSaving{yes, yes, no}, yes, yes
		}),
		Want: want{Outcome: "not_compensable", Referrals: []string{"pharmaceutical_insurance", "pharmaceutical_injury_panel"}},
	},
	{
		ID: "injury/l16", Says: "A life-saving measure, unavoidable as it was carried out, where resources were not used: the ground of treatment holds, and is barred like any other.",
		Cites: []vard.Statement{cite.PSL7p1, cite.PSN200406},
		Facts: examined(func(c *Claim) { c.LifeSaving, c.Treatment.UnusedResources = LifeSaving{yes, yes, no}, yes }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/l17", Says: "A life-saving measure to be weighed beside an infection to be weighed: the treatment holds, so the infection does not matter.",
		Cites: []vard.Statement{cite.PSL7p1, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.LifeSaving, c.Treatment.Avoidable, c.Infection = LifeSaving{yes, yes, no}, yes, Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
		}),
		Want: want{Outcome: "assess", ToWeigh: []string{"injury.not-life-saving"}, Referrals: []string{"lof"}},
	},
}

var complaints = rows{
	{
		ID: "injury/c1", Says: "Broken glasses: no ground, and nobody to send the patient to.",
		Cites: []vard.Statement{cite.LOF25, cite.LOF31},
		Facts: examined(func(c *Claim) { c.Complaint.Property = yes }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/c2", Says: "The manner of treatment: the Patient Advisory Board.",
		Cites: []vard.Statement{cite.LOF26},
		Facts: examined(func(c *Claim) { c.Complaint.Conduct = yes }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"patient_advisory_board"}},
	},
	{
		ID: "injury/c3", Says: "Lack of resources: the Patient Advisory Board.",
		Cites: []vard.Statement{cite.LOF26, cite.PSN200912},
		Facts: examined(func(c *Claim) { c.Complaint.Resources = yes }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"patient_advisory_board"}},
	},
	{
		ID: "injury/c4", Says: "Dissatisfied with the care: the Patient Advisory Board.",
		Cites: []vard.Statement{cite.LOF27},
		Facts: examined(func(c *Claim) { c.Complaint.Dissatisfaction = yes }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"patient_advisory_board"}},
	},
	{
		ID: "injury/c5", Says: "A deficiency in patient safety: the inspectorate, IVO.",
		Cites: []vard.Statement{cite.LOF28, cite.PSaL7_11},
		Facts: examined(func(c *Claim) { c.Complaint.Safety = yes }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"ivo"}},
	},
	{
		ID: "injury/c6", Says: "A compensable claim can carry complaints: Löf, the Patient Advisory Board once, and IVO.",
		Cites: []vard.Statement{cite.LOF26, cite.LOF27, cite.LOF28, cite.LOF11},
		Facts: examined(func(c *Claim) {
			c.Treatment.Avoidable = yes
			c.Complaint = Complaint{yes, yes, yes, yes, yes, yes}
		}),
		Want: want{Outcome: "compensable", Referrals: []string{"lof", "patient_advisory_board", "ivo"}},
	},
	{
		ID: "injury/c7", Says: "A complaint under a claim where nothing else is known: who hears it depends on who gave the care, so nobody is named yet.",
		Cites: []vard.Statement{cite.LOF27},
		Facts: Claim{Complaint: Complaint{Dissatisfaction: yes}},
		Want: want{
			Outcome: "incomplete",
			Missing: []string{"careInSweden", "regionFinanced", "trafficInjury", "workInjury", "personalInjury", "causedByCare", "treatment.avoidable",
				"material.equipmentFault", "material.incorrectHandling", "diagnosis.delayedOrIncorrect", "diagnosis.worsened",
				"infection.transmitted", "infection.diseaseMoreSerious", "infection.lifeThreatening",
				"accident.inConnectionWithCare", "accident.duringTransport", "accident.damagedPremises", "accident.everyday",
				"medication.inappropriate", "medication.sideEffect", "lifeSaving.correctAndNecessary", "lifeSaving.lifeThreatening",
				"limitation.caused", "limitation.aware.noticeable", "limitation.aware.linked", "limitation.aware.insurer", "limitation.reported", "limitation.reportedToProvider"},
			Presumed: []string{"otherInsurerDeclined", "treatment.unusedResources", "infection.ownBacteria", "accident.riskRaisedByCare", "lifeSaving.severeDisability",
				"limitation.finalPosition", "limitation.action", "limitation.exceptionalReasons"},
		},
	},
	{
		ID: "injury/c8", Says: "A complaint about private care without an agreement: the care provider itself, then IVO; the Patient Advisory Board does not hear it.",
		Cites: []vard.Statement{cite.LOF26, cite.PatientBoard, cite.PSaL7_11, cite.PSaL3_8b},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.Complaint.Conduct = no, yes }),
		Want:  want{Outcome: "referred", Merits: "not_compensable", Referrals: []string{"own_insurer", "pff", "care_provider", "ivo"}},
	},
	{
		ID: "injury/c9", Says: "A complaint about municipal care: the Patient Advisory Board.",
		Cites: []vard.Statement{cite.LOF26, cite.PatientBoard},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.Municipal, c.Complaint.Conduct = no, yes, yes }),
		Want:  want{Outcome: "referred", Merits: "not_compensable", Referrals: []string{"own_insurer", "pff", "patient_advisory_board"}},
	},
	{
		ID: "injury/c10", Says: "A complaint about care that no region gave, not known whether a municipality did: nobody is named yet.",
		Cites: []vard.Statement{cite.LOF26, cite.PatientBoard},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.Municipal, c.Complaint.Conduct = no, unknown, yes }),
		Want:  want{Outcome: "referred", Merits: "not_compensable", Referrals: []string{"own_insurer", "pff"}},
	},
	{
		ID: "injury/c11", Says: "Missing information or consent gives no right under the act; the Patient Advisory Board hears the complaint.",
		Cites: []vard.Statement{cite.PatL3, cite.PSL18, cite.PSN200008, cite.PSN200303, cite.PSN201617},
		Facts: examined(func(c *Claim) { c.Complaint.Information = yes }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"patient_advisory_board"}},
	},
	{
		ID: "injury/c12", Says: "A deficiency in patient safety in private care, and a complaint about conduct: the care provider for the one, IVO for both.",
		Cites: []vard.Statement{cite.LOF28, cite.PSaL7_11, cite.PSaL3_8b},
		Facts: examined(func(c *Claim) { c.RegionFinanced, c.Complaint.Conduct, c.Complaint.Safety = no, yes, yes }),
		Want:  want{Outcome: "referred", Merits: "not_compensable", Referrals: []string{"own_insurer", "pff", "care_provider", "ivo"}},
	},
	{
		ID: "injury/c13", Says: "Complaints about care abroad: nobody in Sweden hears them.",
		Cites: []vard.Statement{cite.LOF26, cite.LOF28, cite.PSL3},
		Facts: examined(func(c *Claim) { c.CareInSweden, c.Complaint = no, Complaint{yes, yes, yes, yes, yes, yes} }),
		Want:  want{Outcome: "not_compensable"},
	},
}

var timeLimits = rows{
	{
		ID: "injury/b1", Says: "Reported on the last day of the ten years: compensable.",
		Cites: []vard.Statement{cite.LOF30, cite.LOF10},
		Facts: avoidableSince(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-05")}),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b2", Says: "Reported the day after the last day: not compensable.",
		Cites: []vard.Statement{cite.LOF30, cite.LOF10},
		Facts: avoidableSince(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06")}),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/b3", Says: "Not reported yet, and the last day has not passed: the time limit does not stop the claim.",
		Cites: []vard.Statement{cite.LOF30},
		Facts: avoidableSince(limitation.Claim{Caused: day("2020-03-05"), Reported: vard.NotYet()}),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b4", Says: "Not known whether reported, but in time either way: that makes no claim incomplete.",
		Cites: []vard.Statement{cite.LOF30},
		Facts: avoidableSince(limitation.Claim{Caused: day("2020-03-05")}),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b5", Says: "The last day was a Saturday and it was reported the Monday after: a person must assess whether that suffices.",
		Cites: []vard.Statement{cite.LOF30, cite.TidL2},
		Facts: avoidableSince(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")}),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.not-barred"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b6", Says: "Reported on the last day itself, a Saturday: compensable.",
		Cites: []vard.Statement{cite.LOF30, cite.TidL2},
		Facts: avoidableSince(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-02-28")}),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b7", Says: "Reported on the Tuesday, the day after the Monday to which a last day on a Saturday may move: not compensable.",
		Cites: []vard.Statement{cite.LOF30, cite.TidL2},
		Facts: avoidableSince(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-03")}),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/b8", Says: "Caused eleven years ago, not known when it was reported: that is missing.",
		Cites: []vard.Statement{cite.LOF30, cite.LOF10},
		Facts: avoidableSince(limitation.Claim{Caused: day("2015-03-05")}),
		Want:  want{Outcome: "incomplete", Missing: []string{"limitation.reported"}},
	},
	{
		ID: "injury/b9", Says: "The same where no ground holds: the time limit changes nothing, and nothing is missing.",
		Cites: []vard.Statement{cite.LOF30, cite.LOF32},
		Facts: examined(func(c *Claim) { c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2015-03-05")}) }),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/b10", Says: "Too late, so it does not matter whether a ground holds.",
		Cites: []vard.Statement{cite.LOF30},
		Facts: Claim{
			CareInSweden: yes, RegionFinanced: yes, TrafficInjury: no, WorkInjury: no, PersonalInjury: yes, CausedByCare: yes,
			Limitation: otherwiseNot(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06")}),
		},
		Want: want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/b11", Says: "An infection to be weighed, reported in time or arguably so: a person assesses it either way, and nothing is missing.",
		Cites: []vard.Statement{cite.LOF30, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-02-27/2026-03-02")})
		}),
		Want: want{Outcome: "assess", ToWeigh: []string{"injury.infection-not-tolerable", "injury.not-barred"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b12", Says: "A ground that holds, reported in time or arguably so: the day of the report is missing.",
		Cites: []vard.Statement{cite.LOF30, cite.TidL2},
		Facts: avoidableSince(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-02-27/2026-03-02")}),
		Want:  want{Outcome: "incomplete", Missing: []string{"limitation.reported"}},
	},
	{
		ID: "injury/b13", Says: "An infection to be weighed, not known when it was reported, perhaps too late: that is missing.",
		Cites: []vard.Statement{cite.LOF30, cite.PSL6st3},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2015-03-05")})
		}),
		Want: want{Outcome: "incomplete", Missing: []string{"limitation.reported"}},
	},
	{
		ID: "injury/b14", Says: "A ground holds, arguably in time, and nobody knows about the other grounds: a person must weigh the time limit, and nothing else.",
		Cites: []vard.Statement{cite.LOF29, cite.LOF30, cite.TidL2},
		Facts: Claim{
			CareInSweden: yes, RegionFinanced: yes, TrafficInjury: no, WorkInjury: no, PersonalInjury: yes, CausedByCare: yes,
			Treatment:  Treatment{Avoidable: yes},
			Medication: Medication{SideEffect: no},
			LifeSaving: LifeSaving{CorrectAndNecessary: no},
			Limitation: limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")},
		},
		Want: want{Outcome: "assess", ToWeigh: []string{"injury.not-barred"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b15", Says: "An infection to be weighed, arguably in time, and not known whether equipment was at fault: a person assesses it either way, and may have to weigh both.",
		Cites: []vard.Statement{cite.LOF13, cite.LOF30, cite.PSL6st3, cite.TidL2},
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
			c.Material.EquipmentFault = unknown
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")})
		}),
		Want: want{Outcome: "assess", ToWeigh: []string{"injury.infection-not-tolerable", "injury.not-barred"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b16", Says: "Arguably in time, but no ground holds: not compensable, and nothing to weigh.",
		Cites: []vard.Statement{cite.LOF30, cite.LOF32, cite.TidL2},
		Facts: examined(func(c *Claim) {
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-02")})
		}),
		Want: want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/b17", Says: "A ground holds, reported arguably in time or the day after: the day of the report is missing, and nobody needs to weigh yet.",
		Cites: []vard.Statement{cite.LOF30, cite.TidL2},
		Facts: avoidableSince(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-03-01/2026-03-03")}),
		Want:  want{Outcome: "incomplete", Missing: []string{"limitation.reported"}},
	},
	{
		ID: "injury/b18", Says: "The care provider was told in time and the insurer too late: by the page too late, by the act an action can be brought, so a person must assess it.",
		Cites: []vard.Statement{cite.LOF10, cite.LOF30, cite.PSL23, cite.PSL17a},
		Facts: avoidableSince(providerInTime),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.not-barred"}, Referrals: []string{"lof", "patient_injuries_board"}},
	},
	{
		ID: "injury/b19", Says: "Reported in time, but ten years and six months from the final position have passed without an action: the page keeps what the act has lost, so a person must assess it.",
		Cites: []vard.Statement{cite.LOF10, cite.PSL23, cite.PSL17a},
		Facts: avoidableSince(limitation.Claim{Caused: day("2015-03-02"), Reported: day("2016-01-01"), FinalPosition: day("2017-01-01")}),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.not-barred"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b20", Says: "Told the care provider in time, no ground: not compensable, and the Board can still have an opinion on that.",
		Cites: []vard.Statement{cite.LOF30, cite.LOF32, cite.PSL17, cite.PSL17a},
		Facts: examined(func(c *Claim) { c.Limitation = otherwiseNot(providerInTime) }),
		Want:  want{Outcome: "not_compensable", Referrals: []string{"patient_injuries_board"}},
	},
	{
		ID: "injury/b21", Says: "Reported too late, not known whether the care provider was told: that is missing, since in time it would keep the act's time.",
		Cites: []vard.Statement{cite.LOF30, cite.PSL23},
		Facts: examined(func(c *Claim) {
			c.Treatment.Avoidable, c.Limitation = yes, otherwiseNot(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06")})
			c.Limitation.ReportedToProvider = vard.Moment{}
		}),
		Want: want{Outcome: "incomplete", Missing: []string{"limitation.reportedToProvider"}},
	},
	{
		ID: "injury/b22", Says: "Too late for the page and the act, and nobody has said whether there are exceptional reasons: they are presumed absent, and asked for.",
		Cites: []vard.Statement{cite.LOF30, cite.PSL24, cite.PSL25},
		Facts: examined(func(c *Claim) {
			c.Treatment.Avoidable, c.Limitation = yes, otherwiseNot(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06")})
			c.Limitation.ExceptionalReasons = unknown
		}),
		Want: want{Outcome: "not_compensable", Presumed: []string{"limitation.exceptionalReasons"}},
	},
	{
		ID: "injury/b23", Says: "The same where exceptional reasons have been found: the act's time counts as open, so a person must assess it.",
		Cites: []vard.Statement{cite.LOF30, cite.PSL24},
		Facts: avoidableSince(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2025-03-06"), ExceptionalReasons: yes}),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.not-barred"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b24", Says: "Reported in time eleven years ago: that the final position has not come is presumed, and asked for, since it would start the last six months.",
		Cites: []vard.Statement{cite.LOF10, cite.PSL23},
		Facts: examined(func(c *Claim) {
			c.Treatment.Avoidable, c.Limitation = yes, otherwiseNot(limitation.Claim{Caused: day("2015-03-05"), Reported: day("2016-03-05")})
			c.Limitation.FinalPosition = vard.Moment{}
		}),
		Want: want{Outcome: "compensable", Presumed: []string{"limitation.finalPosition"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b25", Says: "Caused on 31 December 1996 and reported in time: the conditions of the year decide, which the library does not know, so a person must assess it.",
		Cites: []vard.Statement{cite.Voluntary, cite.PSN200505},
		Facts: avoidableSince(limitation.Claim{Caused: day("1996-12-31"), Aware: limitation.Awareness{Noticeable: day("1997-01-05"), Linked: day("1997-01-05"), Insurer: day("1997-01-05")}, Reported: day("1998-03-05")}),
		Want:  want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b26", Says: "Caused on 1 January 1997 and reported in time: the act applies, and it is compensable.",
		Cites: []vard.Statement{cite.PSL3, cite.PSL23old},
		Facts: avoidableSince(limitation.Claim{Caused: day("1997-01-01"), Aware: limitation.Awareness{Noticeable: day("1997-01-05"), Linked: day("1997-01-05"), Insurer: day("1997-01-05")}, Reported: day("1998-03-05")}),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b27", Says: "Caused in 1990 and reported more than ten years after: not compensable by any conditions.",
		Cites: []vard.Statement{cite.Voluntary, cite.PSN200902},
		Facts: avoidableSince(limitation.Claim{Caused: day("1990-05-04"), Reported: day("2001-05-04")}),
		Want:  want{Outcome: "not_compensable"},
	},
	{
		ID: "injury/b28", Says: "Caused in 1990 and reported in time, whatever the grounds: even where none holds by the act, or a life-saving measure would bar it, a person must assess it.",
		Cites: []vard.Statement{cite.Voluntary, cite.PSL7p1},
		Facts: examined(func(c *Claim) {
			c.LifeSaving = LifeSaving{yes, yes, no}
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("1990-05-04"), Reported: day("1990-06-04")})
		}),
		Want: want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b29", Says: "Caused in 1990, not known whether the care caused the injury: that is missing, and nothing on the grounds.",
		Cites: []vard.Statement{cite.Voluntary, cite.HD7691},
		Facts: Claim{CareInSweden: yes, RegionFinanced: yes, TrafficInjury: no, WorkInjury: no, PersonalInjury: yes, Limitation: limitation.Claim{Caused: day("1990-05-04"), Reported: day("1990-06-04")}},
		Want:  want{Outcome: "incomplete", Missing: []string{"causedByCare"}},
	},
	{
		ID: "injury/b30", Says: "Caused around the turn of 1997, with a ground, reported in time: the day of the cause is missing, since before 1997 a person must assess it.",
		Cites: []vard.Statement{cite.Voluntary, cite.PSL3},
		Facts: avoidableSince(limitation.Claim{Caused: day("[1996-12-30..1997-01-02]"), Reported: day("1998-03-05")}),
		Want:  want{Outcome: "incomplete", Missing: []string{"limitation.caused"}},
	},
	{
		ID: "injury/b31", Says: "A traffic injury four days before the last day to report it: referred, and the last day to report to Löf stands beside it.",
		Cites: []vard.Statement{cite.LOF22, cite.LOF10, cite.TidL1},
		Facts: examined(func(c *Claim) {
			c.TrafficInjury, c.Treatment.Avoidable, c.Limitation = yes, yes, otherwiseNot(limitation.Claim{Caused: day("2016-11-25"), Reported: vard.NotYet()})
		}),
		Want: want{Outcome: "referred", Merits: "compensable", Referrals: []string{"traffic_insurer"}},
	},
	{
		ID: "injury/b32", Says: "The insurer's final position came in May: the Patient Injuries Board can have an opinion on it for a year.",
		Cites: []vard.Statement{cite.PSL17, cite.PSL17a},
		Facts: avoidableSince(limitation.Claim{Caused: day("2020-03-05"), Reported: day("2020-06-05"), FinalPosition: day("2026-05-04")}),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof", "patient_injuries_board"}},
	},
	{
		ID: "injury/b33", Says: "The final position came two years ago: the year for an opinion has passed, and the Board is not named.",
		Cites: []vard.Statement{cite.PSL17a},
		Facts: avoidableSince(limitation.Claim{Caused: day("2020-03-05"), Reported: day("2020-06-05"), FinalPosition: day("2024-05-06")}),
		Want:  want{Outcome: "compensable", Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b34", Says: "A side effect of a medicine rightly used, which Löf's final position in May refused: each insurer has a board of its own, and both are named.",
		Cites: []vard.Statement{cite.LOF21, cite.PSL7p2, cite.PSL17, cite.PSL17a, cite.LakemedelBoard},
		Facts: examined(func(c *Claim) {
			c.Medication.SideEffect = yes
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2020-03-05"), Reported: day("2020-06-05")})
			c.Limitation.FinalPosition = day("2026-05-04")
		}),
		Want: want{Outcome: "not_compensable", Referrals: []string{"pharmaceutical_insurance", "pharmaceutical_injury_panel", "patient_injuries_board"}},
	},
	{
		ID: "injury/b35", Says: "The same before there is a final position: only the board of the Pharmaceutical Insurance is named, where the claim goes next.",
		Cites: []vard.Statement{cite.LOF21, cite.PSL7p2, cite.PSL17, cite.LakemedelBoard},
		Facts: examined(func(c *Claim) {
			c.Medication.SideEffect = yes
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2020-03-05"), Reported: day("2020-06-05")})
		}),
		Want: want{Outcome: "not_compensable", Referrals: []string{"pharmaceutical_insurance", "pharmaceutical_injury_panel"}},
	},
	{
		ID: "injury/b36", Says: "Caused in 1990 and reported in time, a life-saving measure to be weighed by the act, and the patient died before any claim: only the conditions of the year are weighed, since the act does not apply.",
		Cites: []vard.Statement{cite.Voluntary, cite.PSL7p1, cite.PSL8},
		Facts: examined(func(c *Claim) {
			c.LifeSaving, c.Treatment.Avoidable, c.DiedBeforeClaim = LifeSaving{yes, yes, no}, yes, yes
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("1990-05-04"), Reported: day("1990-06-04")})
		}),
		Want: want{Outcome: "assess", ToWeigh: []string{"injury.act-applies"}, Referrals: []string{"lof"}},
	},
	{
		ID: "injury/b37", Says: "Not known whether equipment was at fault, reported in time or arguably so: had the patient died before any claim, a person would assess it either way, so that is presumed absent and matters to whether the day of the report is missing.",
		Cites: []vard.Statement{cite.LOF13, cite.LOF30, cite.PSL8, cite.TidL2},
		Facts: examined(func(c *Claim) {
			c.Material.EquipmentFault, c.DiedBeforeClaim = unknown, unknown
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2016-02-29"), Reported: day("2026-02-27/2026-03-02")})
		}),
		Want: want{Outcome: "incomplete", Missing: []string{"material.equipmentFault", "limitation.reported"}, Presumed: []string{"diedBeforeClaim"}},
	},
	{
		ID: "injury/b38", Says: "An infection to be weighed, reported on the last day or the day after, and a final position in September 2025: in time or expired a person assesses it, so only the day of the report is missing, which can bar it.",
		Cites: []vard.Statement{cite.LOF30, cite.PSL23, cite.PSL6st3}, On: vard.MustDate("2026-03-10"),
		Facts: examined(func(c *Claim) {
			c.Infection = Infection{Transmitted: yes, OwnBacteria: no, DiseaseMoreSerious: yes, LifeThreatening: no, Disproportionate: yes}
			c.Limitation = otherwiseNot(limitation.Claim{Caused: day("2015-03-03"), Reported: day("2025-03-03/2025-03-04"), FinalPosition: day("2025-09")})
		}),
		Want: want{Outcome: "incomplete", Missing: []string{"limitation.reported"}, Referrals: []string{"patient_injuries_board"}},
	},
}

// specification holds the tables in the order of the ladder.
var specification = []rows{belongs, treatments, materials, infectionRows, accidents, medicines, lifeSavings, complaints, timeLimits}

func TestSpec(t *testing.T) {
	for _, table := range specification {
		table.Run(t, decide)
	}
}
