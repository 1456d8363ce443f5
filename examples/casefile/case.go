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
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
)

// Case is what a case file holds. A part that is absent (or null) is not decided.
type Case struct {
	On          vard.Date          `json:"on"` // the day of assessment; needed for referral, limitation and injury
	Eligibility *eligibility.Facts `json:"eligibility"`
}

// Decisions are the answers to the parts that a case has.
type Decisions struct {
	Eligibility *eligibility.Decision `json:"eligibility,omitzero"`
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
	return d, nil
}
