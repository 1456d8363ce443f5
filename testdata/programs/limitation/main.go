// A program that decides with package limitation, says why and writes the decision.
package main

import (
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/limitation"
)

func main() {
	d, _ := limitation.Assess(limitation.Claim{}, vard.NewDate(2026, 11, 21))
	for f := range d.Findings() {
		fmt.Println(f.Rule.ID(), f.Text().SV)
	}
	b, _ := d.MarshalJSON()
	fmt.Println(string(b))
}
