package vard_test

import (
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
)

func Example() {
	decision := eligibility.Assess(eligibility.Facts{
		RegisteredInSweden:   vard.No,
		EstablishedDiagnosis: vard.Yes,
	})
	fmt.Println(decision.Outcome())
	for fact := range decision.Ask() {
		fmt.Println("-", fact.Question().EN, "Ask", fact.AskOf().Text().EN+".")
	}
	// Output:
	// incomplete
	// - Is the case urgent? Ask the care provider.
	// - Does the clinic judge that the diagnosis belongs to highly specialised care? Ask a specialist.
	// - Does the person have a Swedish personal identity number? Ask the patient.
}
