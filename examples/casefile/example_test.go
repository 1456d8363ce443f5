package casefile_test

import (
	"errors"
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

func Example() {
	c, err := casefile.Read([]byte(`{"on": "2026-11-21", "limitation": {"caused": "2016-02", "reported": "not-yet"}}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	d, err := c.Decide()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Limitation.Outcome())
	// Output: barred
}

// What is refused is named by place and reason, and not repeated.
func ExampleRead() {
	_, err := casefile.Read([]byte(`{"billing": {"payers": [{"kind": "s2", "insuredIn": "Germany"}]}}`))
	var refused *vard.Error
	if errors.As(err, &refused) {
		fmt.Println(refused.Field)
		fmt.Println(refused.Code)
	}
	// Output:
	// billing.payers[0].insuredIn
	// unknown_name
}
