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

// A part is one that can be asked for by itself. Its body is a case file that holds no
// other part; where it holds none at all, nothing is known of it, which is no error.
type part struct {
	name string
	only func(of, to *casefile.Case) // takes the part over, or makes one of which nothing is known; nil: every part
}

var parts = []part{
	{"eligibility", func(of, to *casefile.Case) { to.Eligibility = or(of.Eligibility, eligibility.Facts{}) }},
	{"referral", func(of, to *casefile.Case) { to.Referral = or(of.Referral, referral.Progress{}) }},
	{"billing", func(of, to *casefile.Case) {
		to.Billing = or(of.Billing, casefile.Billing{Accounts: make([]billing.Account, 1), One: true})
	}},
	{"limitation", func(of, to *casefile.Case) { to.Limitation = or(of.Limitation, limitation.Claim{}) }},
	{"injury", func(of, to *casefile.Case) { to.Injury = or(of.Injury, injury.Claim{}) }},
	{"case", nil},
}

func or[T any](given *T, otherwise T) *T {
	if given == nil {
		return &otherwise
	}
	return given
}

// narrow leaves of a case what the part is about. Another part is refused as a name that
// the form does not have.
func (p part) narrow(c *casefile.Case) (refused []*vard.Error) {
	if p.only == nil {
		return nil
	}
	whole := *c
	c.Eligibility, c.Referral, c.Billing, c.Limitation, c.Injury = nil, nil, nil, nil, nil
	p.only(&whole, c)
	for _, both := range []struct{ given, left bool }{
		{whole.Eligibility != nil, c.Eligibility != nil},
		{whole.Referral != nil, c.Referral != nil},
		{whole.Billing != nil, c.Billing != nil},
		{whole.Limitation != nil, c.Limitation != nil},
		{whole.Injury != nil, c.Injury != nil},
	} {
		if both.given && !both.left {
			return []*vard.Error{{Code: vard.UnknownField}}
		}
	}
	return nil
}

// decided tells whether any part was.
func decided(d *casefile.Decisions) bool {
	return d.Eligibility != nil || d.Referral != nil || d.Billing != nil || d.Limitation != nil || d.Injury != nil
}

// answered is the case with the parts that were decided and nothing else: the facts from
// which the decisions follow, and so what their receipt holds.
func answered(c *casefile.Case, d *casefile.Decisions) *casefile.Case {
	of := &casefile.Case{ID: c.ID, On: c.On}
	if d.Eligibility != nil {
		of.Eligibility = c.Eligibility
	}
	if d.Referral != nil {
		of.Referral = c.Referral
	}
	if d.Billing != nil {
		of.Billing = c.Billing
	}
	if d.Limitation != nil {
		of.Limitation = c.Limitation
	}
	if d.Injury != nil {
		of.Injury = c.Injury
	}
	return of
}
