// A program that decides with package billing, says why and writes the decision.
package main

import (
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
)

func main() {
	d, _ := billing.Settle(billing.Account{}, vard.NewDate(2026, 11, 21))
	for f := range d.Findings() {
		fmt.Println(f.Rule.ID(), f.Text().SV)
	}
	b, _ := d.MarshalJSON()
	fmt.Println(string(b))
}
