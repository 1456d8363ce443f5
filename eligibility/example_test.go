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
	// eligibility.no-personal-number yes IPO-04 FOL 18 b § FOL 20 § Lag 2022:1697 Lag 2022:1697 1:1 st. 2
	// eligibility.established-diagnosis yes IPO-05
	// eligibility.highly-specialised yes IPO-06 IPO-31
	// eligibility.not-urgent unknown IPO-07
}

func ExampleDecision_Referrals() {
	d := eligibility.Assess(eligibility.Facts{RegisteredInSweden: vard.Yes, Urgent: vard.Yes})
	for r := range d.Referrals() {
		fmt.Println(r.Body.Text().In(language.Swedish), "–", r.Why)
	}
	// Output:
	// Akutsjukvården – eligibility.not-urgent
	// 1177 – eligibility.not-urgent
	// Vårdcentralen – eligibility.not-registered
}

func ExampleParseIdentityNumber() {
	n, err := eligibility.ParseIdentityNumber("140168+2396", vard.NewDate(2026, 11, 21)) // an official test number
	fmt.Println(n, err)
	fmt.Println(n.Kind(), n.BirthDate())
	fmt.Println("has a personal number:", n.HasPersonalNumber())
	// Output:
	// ********-**** <nil>
	// coordination_number 1914-01-08
	// has a personal number: no
}

func ExampleCleanIdentityNumber() {
	pasted := "1401682396 " // from a spreadsheet, with a space behind it
	_, err := eligibility.ParseIdentityNumber(pasted, vard.NewDate(2026, 11, 21))
	fmt.Println(err)
	n, err := eligibility.ParseIdentityNumber(eligibility.CleanIdentityNumber(pasted), vard.NewDate(2026, 11, 21))
	fmt.Println(n, err)
	// Output:
	// vard: malformed_identity_number
	// ********-**** <nil>
}

func ExampleFacts_Set() {
	var f eligibility.Facts
	for asked := range eligibility.Assess(f).Ask() {
		if err := f.Set(asked.Name(), vard.Yes); err != nil { // the answer
			fmt.Println(err)
		}
		break
	}
	d := eligibility.Assess(f)
	fmt.Println(d.Outcome())
	for reason := range d.Reasons() {
		fmt.Println(reason.Text().In(language.English))
	}
	// Output:
	// resident
	// The person is registered in Sweden and is covered by public care.
}
