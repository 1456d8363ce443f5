package main

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// The decisions write their wire form themselves and show no type of it. These are their
// shapes; the tests hold every answer of the service against them.

type decisions struct {
	Eligibility *eligibility.Decision `json:"eligibility,omitzero"`
	Referral    *referral.Decision    `json:"referral,omitzero"`
	Billing     *casefile.Settlements `json:"billing,omitzero"`
	Limitation  *limitation.Decision  `json:"limitation,omitzero"`
	Injury      *injury.Decision      `json:"injury,omitzero"`
	Findings    []vard.Finding        `json:"findings,omitzero"`
}

type eligibilityDecision struct {
	Outcome   eligibility.Outcome `json:"outcome"`
	Missing   []vard.Fact         `json:"missing"`
	Presumed  []vard.Fact         `json:"presumed"`
	Referrals []referral.Referral `json:"referrals"`
	Reasons   []vard.Rule         `json:"reasons"`
	Findings  []finding           `json:"findings"`
}

type referralDecision struct {
	Outcome   referral.Outcome    `json:"outcome"`
	Until     vard.Date           `json:"until"`
	Steps     []step              `json:"steps"`
	Missing   []vard.Fact         `json:"missing"`
	Presumed  []vard.Fact         `json:"presumed"`
	Referrals []referral.Referral `json:"referrals"`
	Reasons   []vard.Rule         `json:"reasons"`
	Findings  []finding           `json:"findings"`
}

type step struct {
	Step     referral.Step  `json:"step"`
	State    referral.State `json:"state"`
	WaitsFor []vard.Fact    `json:"waitsFor,omitempty"`
	Because  []vard.Fact    `json:"because,omitempty"`
}

type settlement struct {
	Outcome   billing.Outcome     `json:"outcome"`
	Estimate  billing.Money       `json:"estimate"`
	Actual    billing.Money       `json:"actual"`
	Variance  billing.Money       `json:"variance"`
	Payers    []billing.Entry     `json:"payers"`
	Missing   []vard.Fact         `json:"missing"`
	Presumed  []vard.Fact         `json:"presumed"`
	Referrals []referral.Referral `json:"referrals"`
	Findings  []settlementFinding `json:"findings"`
	Reasons   []vard.Rule         `json:"reasons"`
	Until     vard.Date           `json:"until"`
}

type limitationDecision struct {
	Outcome         limitation.Outcome  `json:"outcome"`
	Rule            []limitation.Regime `json:"rule"`
	Report          limitation.Clock    `json:"report"`
	Action          limitation.Clock    `json:"action"`
	Reconsideration limitation.Clock    `json:"reconsideration"`
	BoardOpinion    limitation.Clock    `json:"boardOpinion"`
	Until           vard.Date           `json:"until"`
	Reasons         []vard.Rule         `json:"reasons"`
	Missing         []vard.Fact         `json:"missing"`
	Presumed        []vard.Fact         `json:"presumed"`
	Referrals       []referral.Referral `json:"referrals"`
	Findings        []finding           `json:"findings"`
}

type injuryDecision struct {
	Outcome    injury.Outcome      `json:"outcome"`
	Merits     merits              `json:"merits"`
	Limitation limitationDecision  `json:"limitation"`
	ToWeigh    []vard.Rule         `json:"toWeigh"`
	Missing    []vard.Fact         `json:"missing"`
	Presumed   []vard.Fact         `json:"presumed"`
	Referrals  []referral.Referral `json:"referrals"`
	Findings   []finding           `json:"findings"`
	Reasons    []vard.Rule         `json:"reasons"`
	Until      vard.Date           `json:"until"`
}

// merits is an outcome by the merits alone, null where there is none.
type merits injury.Outcome

type finding struct {
	Rule       vard.Rule        `json:"rule"`
	Met        vard.Answer      `json:"met"`
	Statements []vard.Statement `json:"statements"`
}

type settlementFinding struct {
	Rule       vard.Rule        `json:"rule"`
	Met        vard.Answer      `json:"met"`
	Statements []vard.Statement `json:"statements"`
	Payer      int              `json:"payer,omitempty"`   // the place of the payer in the list
	Payment    billing.Money    `json:"payment,omitempty"` // in whole kronor
}
