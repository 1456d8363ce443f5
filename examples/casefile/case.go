// Package casefile reads a case and decides it. It is the one place where the
// examples read JSON strictly; a service that takes cases from others would do it
// the same way.
//
// A case file is a JSON object that holds any of the five parts under the names of
// their packages, and "on", the day of assessment:
//
//	{"on": "2026-11-21", "eligibility": {"registeredInSweden": false}, "injury": {…}}
//
// The decisions come back under the same names.
package casefile

import (
	"errors"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// Case is what a case file holds. A part that is absent (or null) is not decided.
type Case struct {
	On          vard.Date          `json:"on"` // the day of assessment; needed for referral, limitation and injury
	Eligibility *eligibility.Facts `json:"eligibility"`
	Referral    *referral.Progress `json:"referral"`
	Billing     *Billing           `json:"billing"`
	Limitation  *limitation.Claim  `json:"limitation"`
	Injury      *injury.Claim      `json:"injury"`
}

// Decisions are the answers to the parts that a case has.
type Decisions struct {
	Eligibility *eligibility.Decision `json:"eligibility,omitzero"`
	Referral    *referral.Decision    `json:"referral,omitzero"`
	Billing     *Settlements          `json:"billing,omitzero"`
	Limitation  *limitation.Decision  `json:"limitation,omitzero"`
	Injury      *injury.Decision      `json:"injury,omitzero"`
}

// Decide decides every part of the case. Contradictory input is refused as a
// *[vard.Error] with the part's name put in front of the field; the first one in
// the order of the parts. Missing facts are never an error, except that the day of
// assessment is missing_date where referral, limitation or injury needs it.
func (c *Case) Decide() (*Decisions, error) {
	d := new(Decisions)
	if c.Eligibility != nil {
		answer := eligibility.Assess(*c.Eligibility)
		d.Eligibility = &answer
	}
	if c.Referral != nil {
		answer, err := referral.Assess(*c.Referral, c.On)
		if err != nil {
			return nil, in("referral", err)
		}
		d.Referral = &answer
	}
	if c.Billing != nil {
		answer, err := c.Billing.Settle()
		if err != nil {
			return nil, err
		}
		d.Billing = answer
	}
	if c.Limitation != nil {
		answer, err := limitation.Assess(*c.Limitation, c.On)
		if err != nil {
			return nil, in("limitation", err)
		}
		d.Limitation = &answer
	}
	if c.Injury != nil {
		answer, err := injury.Assess(*c.Injury, c.On)
		if err != nil {
			return nil, in("injury", err)
		}
		d.Injury = &answer
	}
	return d, nil
}

// in puts the name of the part in front of the fields of its error. The day of
// assessment belongs to the case and to no part.
func in(part string, err error) error {
	e, ok := errors.AsType[*vard.Error](err)
	if !ok {
		return err
	}
	if e.Field == "on" || e.Field == "limitation.on" {
		return &vard.Error{Field: "on", Code: e.Code}
	}
	return e.In(part)
}
