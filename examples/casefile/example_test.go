package casefile_test

import (
	"fmt"

	"github.com/vardregler/vard/examples/casefile"
)

func Example() {
	c := casefile.Read([]byte(`{"on": "2026-11-21", "limitation": {"caused": "2016-02", "reported": "not-yet", "reportedToProvider": "not-yet"}}`))
	fmt.Println(c.Decide().Limitation.Outcome())
	// Output: barred
}

// What is refused is named by place and reason, and not repeated. It hides no other part.
func ExampleRead() {
	c := casefile.Read([]byte(`{"eligibility": {"registeredInSweden": true}, "billing": {"payers": [{"kind": "s2", "insuredIn": "Germany"}]}}`))
	d := c.Decide()
	fmt.Println(d.Eligibility.Outcome())
	for _, refused := range d.Errors {
		fmt.Println(refused.Field, refused.Code)
	}
	// Output:
	// resident
	// billing.payers[0].insuredIn unknown_name
}
