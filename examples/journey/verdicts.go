package main

import (
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// How an outcome is put to a person beside its own text: good, bad or neither.

var eligibilitySigns = map[eligibility.Outcome]vard.Answer{
	eligibility.Eligible:    vard.Yes,
	eligibility.Resident:    vard.Unknown, // another route, no refusal
	eligibility.Review:      vard.Unknown,
	eligibility.NotEligible: vard.No,
	eligibility.Incomplete:  vard.Unknown,
}

var referralSigns = map[referral.Outcome]vard.Answer{
	referral.InProgress: vard.Unknown,
	referral.Ended:      vard.No,
	referral.Settled:    vard.Yes,
}

var billingSigns = map[billing.Outcome]vard.Answer{
	billing.Final:       vard.Yes,
	billing.Provisional: vard.Unknown,
	billing.Incomplete:  vard.Unknown,
}

var limitationSigns = map[limitation.Outcome]vard.Answer{
	limitation.Open:         vard.Yes,
	limitation.InTime:       vard.Yes,
	limitation.Arguable:     vard.Unknown,
	limitation.Late:         vard.Unknown,
	limitation.Expired:      vard.Unknown,
	limitation.Barred:       vard.No,
	limitation.Undetermined: vard.Unknown,
}

var injurySigns = map[injury.Outcome]vard.Answer{
	injury.Compensable:     vard.Yes,
	injury.NotCompensable:  vard.No,
	injury.NeedsAssessment: vard.Unknown,
	injury.Referred:        vard.Unknown,
	injury.Incomplete:      vard.Unknown,
}

// What is next after an outcome that says no more by itself.

var askThese = vard.Text{SV: "Ta reda på det som frågas nedan.", EN: "Find out what is asked below."}

var injuryNext = map[injury.Outcome]vard.Text{
	injury.Compensable: {SV: "Anmäl skadan till Löf.", EN: "Register the claim with Löf."},
	injury.NotCompensable: {SV: "Redovisa skälen för den som skadats eller anmält skadan.",
		EN: "Give the reasons to the person who was injured or reported it."},
	injury.NeedsAssessment: {SV: "Lämna ärendet till en handläggare, som bedömer det som anges nedan.", EN: "Hand the case to a claims officer, who weighs what stands below."},
	injury.Referred:        {SV: "Anmäl skadan till den försäkring som anges nedan.", EN: "Report the injury to the insurance named below."},
	injury.Incomplete:      askThese,
}

// claiming are the statements on how a claim is registered.
var claiming = func() (list []vard.Statement) {
	for _, id := range []string{"LOF-36", "LOF-37", "LOF-38"} {
		s, _ := vard.StatementByID(id)
		list = append(list, s)
	}
	return list
}()

// howToClaim ranges over what the page says about registering a claim.
func howToClaim(yield func(vard.Datum) bool) {
	for d := range referral.Data() {
		for s := range d.Statements() {
			if slices.Contains(claiming, s) {
				if !yield(d) {
					return
				}
				break
			}
		}
	}
}
