package limitation_test

import (
	"fmt"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/limitation"
)

// An injury caused in March 2013, of which the patient became aware in the spring of
// 2014, reported on 2 June 2017: what is known does not settle it.
func ExampleAssess() {
	spring := vard.Between(vard.NewDate(2014, time.March, 1), vard.NewDate(2014, time.June, 30))
	claim := limitation.Claim{
		Caused:   vard.Month(2013, time.March),
		Aware:    limitation.Awareness{Noticeable: vard.Month(2013, time.April), Linked: spring, Insurer: vard.Month(2013, time.May)},
		Reported: vard.On(vard.NewDate(2017, time.June, 2)),
	}
	d, err := limitation.Assess(claim, vard.NewDate(2026, time.November, 21))
	if err != nil {
		fmt.Println(err)
		return
	}
	earliest, latest := d.LastDay()
	fmt.Println(d.Outcome(), "between", earliest.Strict, "and", latest.Strict)
	for fact := range d.Missing() {
		fmt.Println("missing:", fact, "—", fact.Question().EN)
	}
	// Output:
	// undetermined between 2017-03-01 and 2017-06-30
	// missing: aware.linked — When did the person know, on a reasonably secure basis, that the injury is linked to the care and may be compensated?
}

// The last day to bring an action in court, beside the page's own rule.
func ExampleDecision_Action() {
	claim := limitation.Claim{
		Caused:        vard.On(vard.NewDate(2016, time.November, 18)),
		Reported:      vard.On(vard.NewDate(2020, time.May, 6)),
		FinalPosition: vard.On(vard.NewDate(2026, time.June, 24)),
	}
	d, err := limitation.Assess(claim, vard.NewDate(2026, time.November, 21))
	if err != nil {
		fmt.Println(err)
		return
	}
	action := d.Action()
	fmt.Println(d.Outcome())
	fmt.Println(action.LastDay.Strict, "or", action.LastDay.Extended, "because", action.Reason)
	// Output:
	// in_time
	// 2026-12-24 or 2026-12-28 because six_months_from_final_position
}

// New Year's Eve may be made up for on the next weekday.
func ExampleNextWeekday() {
	next, err := limitation.NextWeekday(vard.NewDate(2024, time.December, 31))
	fmt.Println(next, err)
	// Output: 2025-01-02 <nil>
}
