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
	name  string
	holds func(c *casefile.Case) bool
	blank func(c *casefile.Case) // puts the part there, with nothing known of it
}

var parts = []part{
	{"eligibility", func(c *casefile.Case) bool { return c.Eligibility != nil }, func(c *casefile.Case) { c.Eligibility = new(eligibility.Facts) }},
	{"referral", func(c *casefile.Case) bool { return c.Referral != nil }, func(c *casefile.Case) { c.Referral = new(referral.Progress) }},
	{"billing", func(c *casefile.Case) bool { return c.Billing != nil }, func(c *casefile.Case) {
		c.Billing = &casefile.Billing{Accounts: make([]billing.Account, 1), One: true}
	}},
	{"limitation", func(c *casefile.Case) bool { return c.Limitation != nil }, func(c *casefile.Case) { c.Limitation = new(limitation.Claim) }},
	{"injury", func(c *casefile.Case) bool { return c.Injury != nil }, func(c *casefile.Case) { c.Injury = new(injury.Claim) }},
}

// decide decides one part of a case. Another part is refused as a name that the form does
// not have.
func (p part) decide(c *casefile.Case) (*casefile.Decisions, []*vard.Error) {
	d := c.Decide()
	refused := d.Errors
	for _, other := range parts {
		if other.name != p.name && other.holds(c) {
			refused = append(refused, &vard.Error{Code: vard.UnknownField})
		}
	}
	if !p.holds(c) && len(refused) == 0 {
		p.blank(c)
		d = c.Decide()
		refused = d.Errors
	}
	return d, refused
}

// whole decides every part of a case.
func whole(c *casefile.Case) (*casefile.Decisions, []*vard.Error) {
	d := c.Decide()
	return d, d.Errors
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
