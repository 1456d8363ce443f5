package main

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// A part is a package of the library as a part of a case file: how a case without it
// begins, how a question is answered in it, and how its decision is read.
type part struct {
	name      string
	questions func() iter.Seq[vard.Fact]
	facts     func(*casefile.Case) any // nil where the case has no such part
	begin     func(*casefile.Case)
	set       func(c *casefile.Case, fact, value string) error
	read      func(*casefile.Decisions) decision
}

// A decision is what the decisions of all packages have in common.
type decision struct {
	outcome   value
	reasons   []vard.Finding
	missing   []vard.Fact // that can still change the outcome
	ask       []vard.Fact // the order to ask for them, and last for what could only add something
	next      []value
	referrals []referral.Referral
	wire      []byte // the decision in the library's own form
}

// lacks reports whether a fact can still change the outcome. Facts of an account are
// compared by name.
func (d decision) lacks(f vard.Fact) bool {
	return slices.ContainsFunc(d.missing, func(m vard.Fact) bool { return m.Name() == f.Name() })
}

// A value has a machine name and a text for people.
type value interface {
	String() string
	Text() vard.Text
}

func values[V value](list iter.Seq[V]) (all []value) {
	for v := range list {
		all = append(all, v)
	}
	return all
}

var parts = []part{
	{"eligibility", eligibility.Questions,
		func(c *casefile.Case) any { return orNil(c.Eligibility) },
		func(c *casefile.Case) { c.Eligibility = orNone(c.Eligibility) },
		func(c *casefile.Case, fact, value string) error {
			return answer(value, func(a vard.Answer) error { return c.Eligibility.Set(fact, a) })
		},
		func(d *casefile.Decisions) decision {
			e := d.Eligibility
			return decision{e.Outcome(), slices.Collect(e.Reasons()), slices.Collect(e.Missing()), slices.Collect(e.Ask()),
				values(e.Next()), slices.Collect(e.Referrals()), wire(e)}
		}},
	{"referral", referral.Questions,
		func(c *casefile.Case) any { return orNil(c.Referral) },
		func(c *casefile.Case) { c.Referral = orNone(c.Referral) },
		setProgress,
		func(d *casefile.Decisions) decision {
			r := d.Referral
			return decision{r.Outcome(), slices.Collect(r.Reasons()), slices.Collect(r.Missing()), slices.Collect(r.Ask()),
				values(r.Next()), slices.Collect(r.Referrals()), wire(r)}
		}},
	{"billing", billing.Questions,
		func(c *casefile.Case) any { return orNil(c.Billing) },
		func(c *casefile.Case) {
			if c.Billing == nil {
				c.Billing = &casefile.Billing{Accounts: make([]billing.Account, 1), One: true}
			}
		},
		setAccount,
		func(d *casefile.Decisions) decision {
			s := d.Billing.List[0]
			return decision{settled{s}, slices.Collect(s.Reasons()), slices.Collect(s.Missing()), slices.Collect(s.Ask()),
				nil, slices.Collect(s.Referrals()), wire(s)}
		}},
	{"limitation", limitation.Questions,
		func(c *casefile.Case) any { return orNil(c.Limitation) },
		func(c *casefile.Case) { c.Limitation = orNone(c.Limitation) },
		func(c *casefile.Case, fact, value string) error {
			if typeOf("limitation", fact) == typeMoment {
				return moment(value, func(m vard.Moment) error { return c.Limitation.SetMoment(fact, m) })
			}
			return answer(value, func(a vard.Answer) error { return c.Limitation.Set(fact, a) })
		},
		func(d *casefile.Decisions) decision {
			l := d.Limitation
			return decision{l.Outcome(), slices.Collect(l.Reasons()), slices.Collect(l.Missing()), slices.Collect(l.Ask()), nil, nil, wire(l)}
		}},
	{"injury", injury.Questions,
		func(c *casefile.Case) any { return orNil(c.Injury) },
		func(c *casefile.Case) { c.Injury = orNone(c.Injury) },
		func(c *casefile.Case, fact, value string) error {
			if typeOf("injury", fact) == typeMoment {
				return moment(value, func(m vard.Moment) error { return c.Injury.SetMoment(fact, m) })
			}
			return answer(value, func(a vard.Answer) error { return c.Injury.Set(fact, a) })
		},
		func(d *casefile.Decisions) decision {
			i := d.Injury
			return decision{i.Outcome(), slices.Collect(i.Reasons()), slices.Collect(i.Missing()), slices.Collect(i.Ask()),
				nil, slices.Collect(i.Referrals()), wire(i)}
		}},
}

// settled is a settlement's outcome, which also says whether anything remains to be paid.
type settled struct{ s billing.Settlement }

func (s settled) String() string  { return s.s.Outcome().String() }
func (s settled) Text() vard.Text { return s.s.Text() }

// orNil returns the facts, or nil without a type.
func orNil[T any](facts *T) any {
	if facts == nil {
		return nil
	}
	return facts
}

// orNone returns the facts, or none at all where the case has no such part.
func orNone[T any](facts *T) *T {
	if facts == nil {
		return new(T)
	}
	return facts
}

// wire returns a decision in the library's own form.
func wire(d json.Marshaler) []byte {
	b, _ := d.MarshalJSON() // a decision is always written
	return b
}
