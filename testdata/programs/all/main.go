// A program that decides with every rule package and shows what a page would: what is
// decided, why, and what to ask.
package main

import (
	"fmt"
	"iter"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

func main() {
	on, err := vard.ParseDate("2026-11-21")
	report(err)
	moment, err := vard.ParseMoment("2025-03")
	report(err)
	language, err := referral.ParseLanguage("ar-SY")
	report(err)
	amount, err := billing.ParseMoney("1234.50 SEK")
	report(err)
	fmt.Println(language.Name().SV, amount)

	person := eligibility.Assess(eligibility.Facts{RegisteredInSweden: vard.No})
	show(person.Outcome().Text(), person.Findings(), person.Ask())
	path, err := referral.Assess(referral.Progress{Language: language}, on)
	report(err)
	show(path.Outcome().Text(), path.Findings(), path.Ask())
	limit, err := limitation.Assess(limitation.Claim{Reported: moment}, on)
	report(err)
	show(limit.Outcome().Text(), limit.Findings(), limit.Missing())
	claim, err := injury.Assess(injury.Claim{}, on)
	report(err)
	show(claim.Outcome().Text(), claim.Findings(), claim.Ask())
	account, err := billing.Settle(billing.Account{}, on) // refused, for want of a currency
	report(err)
	show(account.Outcome().Text(), account.Findings(), account.Ask())
}

func report(err error) {
	if err != nil {
		fmt.Println(err)
	}
}

func show(outcome vard.Text, findings iter.Seq[vard.Finding], ask iter.Seq[vard.Fact]) {
	fmt.Println(outcome.SV)
	for f := range findings {
		fmt.Println(f.Text().SV)
	}
	for f := range ask {
		fmt.Println(f.Question().SV)
	}
}
