package injury_test

import (
	"fmt"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

var today = vard.NewDate(2026, time.November, 21)

// A fall on a ward: the claim is decided although nobody has looked into the other
// grounds, and the complaint beside it goes to its own body.
func ExampleAssess() {
	claim := injury.Claim{
		CareInSweden:   vard.Yes,
		RegionFinanced: vard.Yes,
		TrafficInjury:  vard.No,
		WorkInjury:     vard.No,
		Accident:       injury.Accident{InConnectionWithCare: vard.Yes, Everyday: vard.Yes, RiskRaisedByCare: vard.Yes},
		Medication:     injury.Medication{SideEffect: vard.No},
		LifeSaving:     injury.LifeSaving{CorrectAndNecessary: vard.No},
		Complaint:      injury.Complaint{Safety: vard.Yes},
		Limitation:     limitation.Claim{Caused: vard.Month(2024, time.March)},
	}
	d, err := injury.Assess(claim, today)
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
		Treatment:      injury.Treatment{Avoidable: vard.Yes},
		LifeSaving:     injury.LifeSaving{CorrectAndNecessary: vard.No},
		Limitation:     limitation.Claim{Caused: vard.Year(2024)},
	}, today)
	fmt.Println(d.Outcome())
	for fact := range d.Ask() {
		fmt.Printf("%s: %s\n", fact.Ask().Text().EN, fact.Question().EN)
	}
	// Output:
	// incomplete
	// a specialist: Was the medicine prescribed, dispensed or handled inappropriately?
	// a specialist: Is the injury a side effect of a medicine?
	// the patient: Is the complaint about how the patient was treated as a person?
	// the patient: Is the complaint about a lack of resources, waiting for example?
	// the patient: Is the patient dissatisfied with the care?
	// the patient: Is the complaint about a deficiency in patient safety?
}

// Why was it refused, and what would have to be different?
func ExampleDecision_WhatIf() {
	d, _ := injury.Assess(injury.Claim{
		CareInSweden:   vard.Yes,
		RegionFinanced: vard.Yes,
		TrafficInjury:  vard.No,
		WorkInjury:     vard.No,
		Treatment:      injury.Treatment{Avoidable: vard.No},
		Material:       injury.Material{EquipmentFault: vard.No, IncorrectHandling: vard.No},
		Diagnosis:      injury.Diagnosis{DelayedOrIncorrect: vard.Yes, Worsened: vard.No},
		Infection:      injury.Infection{Transmitted: vard.No},
		Accident:       injury.Accident{InConnectionWithCare: vard.No, DuringTransport: vard.No, DamagedPremises: vard.No},
		Medication:     injury.Medication{Inappropriate: vard.No, SideEffect: vard.No},
		LifeSaving:     injury.LifeSaving{CorrectAndNecessary: vard.No},
		Limitation:     limitation.Claim{Caused: vard.Year(2024)},
	}, today)
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
