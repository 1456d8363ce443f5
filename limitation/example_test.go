package limitation_test

import (
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/limitation"
)

// An injury caused in March 2013, of which the patient learned in the spring of 2014 that
// it was linked to the care, reported on 2 June 2017: what is known does not settle it.
func ExampleAssess() {
	claim := limitation.Claim{
		Caused: vard.MustMoment("2013-03"),
		Aware: limitation.Awareness{
			Noticeable: vard.MustMoment("2013-04"),
			Linked:     vard.MustMoment("[2014-03-01..2014-06-30]"),
			Insurer:    vard.MustMoment("2013-05"),
		},
		Reported: vard.MustMoment("2017-06-02"),
	}
	d, err := limitation.Assess(claim, vard.MustDate("2026-11-21"))
	if err != nil {
		fmt.Println(err)
		return
	}
	report := d.Report()
	fmt.Println(d.Outcome(), "between", report.Earliest.Strict, "and", report.Latest.Strict)
	for fact := range d.Missing() {
		fmt.Println("missing:", fact, "—", fact.Question().EN)
	}
	// Output:
	// undetermined between 2017-03-01 and 2017-06-30
	// missing: aware.linked — When did the person know, on a reasonably secure basis, that the injury is linked to the care and may be compensated?
}

// The care provider was told in time, the insurer too late: the page has lost what the act
// keeps, until six months after the final position.
func ExampleDecision_Action() {
	claim := limitation.Claim{
		Caused:             vard.MustMoment("2016-01-05"),
		ReportedToProvider: vard.MustMoment("2025-12-01"),
		Reported:           vard.MustMoment("2026-03-01"),
		FinalPosition:      vard.MustMoment("2026-06-24"),
	}
	d, err := limitation.Assess(claim, vard.MustDate("2026-11-21"))
	if err != nil {
		fmt.Println(err)
		return
	}
	action := d.Action()
	fmt.Println(d.Outcome(), "until", d.Until())
	fmt.Println(action.Status, "until", action.Latest.Strict, "or", action.Latest.Extended, "because", action.Reason)
	for finding := range d.Reasons() {
		fmt.Println("-", finding.Text().EN)
	}
	// Output:
	// late until 2026-12-24
	// open until 2026-12-24 or 2026-12-28 because six_months_from_final_position
	// - The ten years from when the injury was caused, on 1 January 2015 or later, have been exceeded.
	// - An action was brought in time or can still be brought in court.
}

// What is asked is answered by the name under which it is asked.
func ExampleClaim_SetMoment() {
	claim := limitation.Claim{Caused: vard.MustMoment("2016-01-05"), Reported: vard.MustMoment("2026-03-01")}
	on := vard.MustDate("2026-11-21")
	answers := map[string]string{"reportedToProvider": "2025-12-01", "finalPosition": "not-yet"}
	for {
		d, err := limitation.Assess(claim, on)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(d.Outcome())
		asked := false
		for fact := range d.Ask() {
			answer, known := answers[fact.Name()]
			if !known {
				continue
			}
			delete(answers, fact.Name())
			if err := claim.SetMoment(fact.Name(), vard.MustMoment(answer)); err != nil {
				fmt.Println(err)
				return
			}
			fmt.Println(fact, "is", answer)
			asked = true
			break
		}
		if !asked {
			return
		}
	}
	// Output:
	// undetermined
	// reportedToProvider is 2025-12-01
	// late
	// finalPosition is not-yet
	// late
}

// New Year's Eve may be made up for on the next weekday.
func ExampleNextWeekday() {
	next, err := limitation.NextWeekday(vard.MustDate("2024-12-31"))
	fmt.Println(next, err)
	// Output: 2025-01-02 <nil>
}
