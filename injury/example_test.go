package injury_test

import (
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

// A fall on a ward: the claim is decided although nobody has looked into the other
// grounds, and the complaint beside it goes to its own body.
func ExampleAssess() {
	claim := injury.Claim{
		CareInSweden:   vard.Yes,
		RegionFinanced: vard.Yes,
		TrafficInjury:  vard.No,
		WorkInjury:     vard.No,
		PersonalInjury: vard.Yes,
		CausedByCare:   vard.Yes,
		Accident:       injury.Accident{InConnectionWithCare: vard.Yes, Everyday: vard.Yes, RiskRaisedByCare: vard.Yes},
		Medication:     injury.Medication{SideEffect: vard.No},
		LifeSaving:     injury.LifeSaving{CorrectAndNecessary: vard.No},
		Complaint:      injury.Complaint{Safety: vard.Yes},
		Limitation:     limitation.Claim{Caused: vard.MustMoment("2024-03")},
	}
	d, err := injury.Assess(claim, vard.MustDate("2026-11-21"))
	fmt.Println(d.Outcome(), err)
	for to := range d.Referrals() {
		fmt.Println(to.Body, "because of", to.Why)
	}
	fmt.Println("time limit:", d.Limitation().Outcome())
	// Output:
	// compensable <nil>
	// lof because of injury.region-financed
	// ivo because of injury.no-safety-deficiency
	// time limit: undetermined
}

// What to ask next, and whom.
func ExampleDecision_Ask() {
	d, _ := injury.Assess(injury.Claim{
		CareInSweden:   vard.Yes,
		RegionFinanced: vard.Yes,
		TrafficInjury:  vard.No,
		WorkInjury:     vard.No,
		PersonalInjury: vard.Yes,
		CausedByCare:   vard.Yes,
		Treatment:      injury.Treatment{Avoidable: vard.Yes},
		LifeSaving:     injury.LifeSaving{CorrectAndNecessary: vard.No},
		Limitation:     limitation.Claim{Caused: vard.Year(2024)},
	}, vard.MustDate("2026-11-21"))
	fmt.Println(d.Outcome())
	for fact := range d.Ask() {
		fmt.Printf("%s: %s\n", fact.AskOf().Text().EN, fact.Question().EN)
	}
	// Output:
	// incomplete
	// a specialist: Was the medicine prescribed, dispensed (at a pharmacy too) or handled inappropriately by the care, in the wrong dose for example?
	// a specialist: Does the injury come from the medicine itself, that is, from a side effect or a fault in the medicine?
	// the patient: Is the complaint about how the patient was treated as a person?
	// the patient: Is the complaint about a lack of resources, waiting for example?
	// the patient: Is the patient dissatisfied with the care in other ways?
	// the patient: Is the complaint about missing information, or about care to which the patient had not consented?
	// the patient: Is the complaint about a deficiency in patient safety?
}

// What a decision rests on, and how long it holds.
func ExampleDecision_Reasons() {
	d, _ := injury.Assess(injury.Claim{
		PersonalInjury: vard.Yes,
		CareInSweden:   vard.Yes,
		TrafficInjury:  vard.Yes,
		Limitation:     limitation.Claim{Caused: vard.MustMoment("2016-11-25"), Reported: vard.NotYet()},
	}, vard.MustDate("2026-11-21"))
	fmt.Println(d.Outcome(), "- on the merits:", d.Merits())
	for f := range d.Reasons() {
		fmt.Println(f.Text().EN)
	}
	fmt.Println("report to Löf by", d.Limitation().Report().Latest.Strict)
	// Output:
	// referred - on the merits: incomplete
	// A person was injured, in body or mind.
	// The injury arose in connection with the injured person's own health care or dental care in Sweden.
	// The injury is a traffic injury or a result of the treatment of one. A personal injury is then reported first to the insurer of the vehicle. The Patient Injury Act does not bar a claim, however.
	// report to Löf by 2026-11-25
}

// An intake answers by the names that the package itself gives.
func ExampleClaim_Set() {
	var claim injury.Claim
	for _, said := range []vard.Answer{vard.Yes, vard.Yes, vard.Yes, vard.No, vard.No, vard.No} {
		d, _ := injury.Assess(claim, vard.MustDate("2026-11-21"))
		for fact := range d.Ask() {
			fmt.Println(fact, said)
			_ = claim.Set(fact.Name(), said)
			break
		}
	}
	d, _ := injury.Assess(claim, vard.MustDate("2026-11-21"))
	fmt.Println(d.Outcome())
	// Output:
	// personalInjury yes
	// careInSweden yes
	// regionFinanced yes
	// trafficInjury no
	// workInjury no
	// causedByCare no
	// not_compensable
}

// Why was it refused, and what would have to be different?
func ExampleDecision_WhatIf() {
	d, _ := injury.Assess(injury.Claim{
		CareInSweden:   vard.Yes,
		RegionFinanced: vard.Yes,
		TrafficInjury:  vard.No,
		WorkInjury:     vard.No,
		PersonalInjury: vard.Yes,
		CausedByCare:   vard.Yes,
		Treatment:      injury.Treatment{Avoidable: vard.No},
		Material:       injury.Material{EquipmentFault: vard.No, IncorrectHandling: vard.No},
		Diagnosis:      injury.Diagnosis{DelayedOrIncorrect: vard.Yes, Worsened: vard.No},
		Infection:      injury.Infection{Transmitted: vard.No},
		Accident:       injury.Accident{InConnectionWithCare: vard.No, DuringTransport: vard.No, DamagedPremises: vard.No},
		Medication:     injury.Medication{Inappropriate: vard.No, SideEffect: vard.No},
		LifeSaving:     injury.LifeSaving{CorrectAndNecessary: vard.No},
		Limitation:     limitation.Claim{Caused: vard.Year(2024)},
	}, vard.MustDate("2026-11-21"))
	fmt.Println(d.Outcome())
	for change := range d.WhatIf(injury.Compensable) {
		if change.Second != (injury.Change{}) {
			break // the single changes are enough here
		}
		fmt.Println(change.First.Fact, change.First.To, change.First.Rule)
	}
	// Output:
	// not_compensable
	// treatment.avoidable yes injury.treatment
	// treatment.unusedResources yes injury.treatment
	// material.equipmentFault yes injury.material
	// material.incorrectHandling yes injury.material
	// diagnosis.worsened yes injury.diagnosis
	// medication.inappropriate yes injury.medication
}
