package main

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// A verdict is how an outcome is put to a person beside its own text: good, bad or
// neither, and what happens next.
type verdict struct {
	sign vard.Answer
	next vard.Text
}

var askThese = vard.Text{SV: "Ställ frågorna nedan.", EN: "Ask the questions below."}

// eligibilitySigns: this package itself says what is next.
var eligibilitySigns = map[eligibility.Outcome]vard.Answer{
	eligibility.Eligible:    vard.Yes,
	eligibility.Resident:    vard.No,
	eligibility.Review:      vard.Unknown,
	eligibility.NotEligible: vard.No,
	eligibility.Incomplete:  vard.Unknown,
}

var referralSigns = map[referral.Outcome]vard.Answer{
	referral.InProgress: vard.Unknown,
	referral.Ended:      vard.No,
	referral.Settled:    vard.Yes,
}

var billingVerdicts = map[billing.Outcome]verdict{
	billing.Final: {sign: vard.Yes}, // what is next are the payments
	billing.Provisional: {vard.Unknown,
		vard.Text{SV: "Vänta tills den faktiska kostnaden är slutlig.", EN: "Wait until the actual cost is final."}},
	billing.Incomplete: {vard.Unknown, askThese},
}

var billingOutcomes = map[billing.Outcome]vard.Text{
	billing.Final:       {SV: "Kostnaden är slutreglerad.", EN: "The cost is settled."},
	billing.Provisional: {SV: "Preliminärt: alla kostnader är inte bokförda, så inget regleras ännu.", EN: "Provisional: not all charges are posted, so nothing is settled yet."},
	billing.Incomplete:  {SV: "Uppgifter som saknas kan fortfarande ändra fördelningen.", EN: "Facts that are not known can still change the shares."},
}

var services = map[billing.Service]vard.Text{
	billing.SecondOpinion: {SV: "second opinion", EN: "second opinion"},
	billing.Treatment:     {SV: "behandling", EN: "treatment"},
}

var kinds = map[billing.Kind]vard.Text{
	billing.Advance:   {SV: "Förskott", EN: "Advance payment"},
	billing.Guarantee: {SV: "Betalningsgaranti", EN: "Guarantee of payment"},
	billing.Insurance: {SV: "Försäkring", EN: "Insurance"},
	billing.S2:        {SV: "S2", EN: "S2"},
	billing.Patient:   {SV: "Patienten", EN: "The patient"},
}

var directions = map[billing.Direction]vard.Text{
	billing.Bill:    {SV: "Att fakturera", EN: "To bill"},
	billing.Refund:  {SV: "Att återbetala", EN: "To refund"},
	billing.Settled: {SV: "Inget att reglera", EN: "Nothing to settle"},
}

var limitationVerdicts = map[limitation.Outcome]verdict{
	limitation.Open: {vard.Yes,
		vard.Text{SV: "Anmäl skadan senast den sista dagen.", EN: "Report the injury by the last day."}},
	limitation.InTime: {vard.Yes,
		vard.Text{SV: "Tiden hindrar inte: pröva skadan i sak.", EN: "The time is no obstacle: go on to the injury itself."}},
	limitation.Arguable: {vard.Unknown,
		vard.Text{SV: "Låt en jurist ta ställning till om den sista dagen flyttas till nästa vardag.", EN: "Have a lawyer consider whether the last day moves to the next weekday."}},
	limitation.Barred: {vard.No,
		vard.Text{SV: "Se bland de sista dagarna om en människa kan väga in synnerliga skäl.", EN: "See among the last days whether a person may weigh exceptional reasons."}},
	limitation.Undetermined: {vard.Unknown, askThese},
}

var regimes = map[limitation.Regime]vard.Text{
	limitation.Voluntary: {SV: "Före lagen: den frivilliga patientförsäkringen, 1975–1996", EN: "Before the act: the voluntary insurance of 1975 to 1996"},
	limitation.Old:       {SV: "Äldre regler: skadan orsakades före 2015", EN: "The older rules: the injury was caused before 2015"},
	limitation.New:       {SV: "Nya regler: skadan orsakades 2015 eller senare", EN: "The new rules: the injury was caused in 2015 or later"},
}

var injuryVerdicts = map[injury.Outcome]verdict{
	injury.Compensable: {vard.Yes,
		vard.Text{SV: "Anmäl skadan till Löf, om det inte är gjort.", EN: "Register the claim with Löf, if that has not been done."}},
	injury.NotCompensable: {vard.No,
		vard.Text{SV: "Tala om skälen; Patientskadenämnden kan yttra sig om försäkringsgivarens beslut.", EN: "Tell the reasons; the Patient Injuries Board may give an opinion on the insurer's decision."}},
	injury.NeedsAssessment: {vard.Unknown,
		vard.Text{SV: "Lämna ärendet till en skadereglerare; nedan står vad som ska vägas.", EN: "Hand the case to a claims adjuster; what is to be weighed stands below."}},
	injury.Referred: {vard.Unknown,
		vard.Text{SV: "Vänd dig dit som står nedan.", EN: "Turn to those named below."}},
	injury.Incomplete: {vard.Unknown, askThese},
}

// howToClaim ranges over what the page says about registering a claim.
func howToClaim(yield func(vard.Datum) bool) {
	for d := range referral.Data() {
		switch d.ID() {
		case "referral.own-decision", "referral.claim-online", "referral.claim-on-form":
			if !yield(d) {
				return
			}
		}
	}
}

const billingSecondOpinionPrepaid vard.RuleID = "billing.second-opinion-prepaid"
