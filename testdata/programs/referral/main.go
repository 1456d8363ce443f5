// A program that decides with package referral, says why and writes the decision.
package main

import (
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/referral"
)

func main() {
	language, _ := referral.ParseLanguage("ar-SY")
	fmt.Println(language.Name().SV)
	d, _ := referral.Assess(referral.Progress{Language: language}, vard.NewDate(2026, 11, 21))
	for f := range d.Findings() {
		fmt.Println(f.Rule.ID(), f.Text().SV)
	}
	b, _ := d.MarshalJSON()
	fmt.Println(string(b))
}
