package eligibility_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
)

func Example() {
	d := eligibility.Assess(eligibility.Facts{
		RegisteredInSweden:   vard.No,
		PersonalNumber:       vard.No,
		EstablishedDiagnosis: vard.Yes,
		HighlySpecialised:    vard.Yes,
	})
	fmt.Println(d.Outcome())
	for fact := range d.Ask() {
		fmt.Println("ask:", fact.Question().In(language.English))
	}
	for f := range d.Findings() {
		fmt.Print(f.Rule.ID(), " ", f.Met)
		for s := range f.Rule.Statements() {
			fmt.Print(" ", s)
		}
		fmt.Println()
	}
	// Output:
	// incomplete
	// ask: Is the case urgent?
	// eligibility.not-registered yes IPO-01 IPO-02 IPO-03 IPO-04 IPO-08 HSL 8:1
	// eligibility.no-personal-number yes IPO-04 FOL 18 b § FOL 20 § Lag 2022:1697
	// eligibility.established-diagnosis yes IPO-05
	// eligibility.highly-specialised yes IPO-06 IPO-31
	// eligibility.not-urgent unknown IPO-07
}

func ExampleDecision_Referrals() {
	d := eligibility.Assess(eligibility.Facts{RegisteredInSweden: vard.Yes, Urgent: vard.Yes})
	for r := range d.Referrals() {
		fmt.Println(r.Body.Name().In(language.Swedish), "–", r.Why)
	}
	// Output:
	// Akutsjukvården, 112 – eligibility.not-urgent
	// 1177 – eligibility.not-urgent
	// Vårdcentralen – eligibility.not-registered
}

func ExampleParse() {
	n, err := eligibility.Parse("140168+2396", vard.NewDate(2026, 11, 21)) // an official test number
	fmt.Println(n, err)
	fmt.Println(n.Kind(), n.BirthDate())
	fmt.Println("has a personal number:", n.HasPersonalNumber())
	// Output:
	// 1914****-**** <nil>
	// coordination_number 1914-01-08
	// has a personal number: no
}
