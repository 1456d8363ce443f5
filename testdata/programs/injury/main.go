// A program that decides with package injury, says why and writes the decision.
package main

import (
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/injury"
)

func main() {
	d, _ := injury.Assess(injury.Claim{}, vard.NewDate(2026, 11, 21))
	for f := range d.Findings() {
		fmt.Println(f.Rule.ID(), f.Text().SV)
	}
	b, _ := d.MarshalJSON()
	fmt.Println(string(b))
}
