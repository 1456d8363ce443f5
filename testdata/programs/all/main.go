// A program that decides with every rule package.
package main

import (
	"encoding/json"
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// facts is what is read: it keeps all that reading needs in the program.
type facts struct {
	On          vard.Date
	Eligibility eligibility.Facts
	Referral    referral.Progress
	Limitation  limitation.Claim
	Injury      injury.Claim
	Billing     billing.Account
}

func main() {
	var f facts
	fmt.Println(json.Unmarshal([]byte(`{"On":"2026-11-21","Referral":{"language":"ar-SY"}}`), &f))
	fmt.Println(f.Referral.Language.Name().SV)
	path, _ := referral.Assess(f.Referral, f.On)
	limit, _ := limitation.Assess(f.Limitation, f.On)
	claim, _ := injury.Assess(f.Injury, f.On)
	account, _ := billing.Settle(f.Billing, f.On)
	for _, decision := range []json.Marshaler{eligibility.Assess(f.Eligibility), path, limit, claim, account} {
		b, err := decision.MarshalJSON()
		fmt.Println(string(b), err)
	}
}
