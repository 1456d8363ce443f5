// A program that decides with package eligibility, says why and writes the decision.
package main

import (
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
)

func main() {
	d := eligibility.Assess(eligibility.Facts{RegisteredInSweden: vard.No})
	for f := range d.Findings() {
		fmt.Println(f.Rule.ID(), f.Text().SV)
	}
	b, _ := d.MarshalJSON()
	fmt.Println(string(b))
}
