package main

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// A part is what the decisions of all packages have in common.
type part struct {
	name      string
	prefix    string // of its facts' names
	outcome   named
	findings  iter.Seq[vard.Finding]
	facts     []iter.Seq[vard.Fact]
	referrals iter.Seq[referral.Referral]
}

// named is what has a machine name and a text for people.
type named interface {
	String() string
	Text() vard.Text
}

func nobody(func(referral.Referral) bool) {}

// parts lists the decisions in the order of the case file; the time limit of an
// injury is a part of its own.
func parts(d *casefile.Decisions) (list []part) {
	facts := func(facts ...iter.Seq[vard.Fact]) []iter.Seq[vard.Fact] { return facts }
	if e := d.Eligibility; e != nil {
		list = append(list, part{"eligibility", "eligibility.", e.Outcome(), e.Findings(), facts(e.Missing()), e.Referrals()})
	}
	if r := d.Referral; r != nil {
		// What a step waits for directly is also among all that it waits for.
		used := facts(r.Missing())
		for step := range r.Steps() {
			used = append(used, r.Because(step))
		}
		list = append(list, part{"referral", "referral.", r.Outcome(), r.Findings(), used, r.Referrals()})
	}
	if b := d.Billing; b != nil {
		prefix := "billing" // of several accounts the names begin with the account's place
		if b.One {
			prefix += "."
		}
		for i, s := range b.List {
			list = append(list, part{b.Name(i), prefix, s.Outcome(), s.Findings(), facts(s.Missing()), s.Referrals()})
		}
	}
	if l := d.Limitation; l != nil {
		list = append(list, part{"limitation", "limitation.", l.Outcome(), l.Findings(), facts(l.Missing(), l.Presumed()), nobody})
	}
	if i := d.Injury; i != nil {
		l := i.Limitation()
		list = append(list,
			part{"injury", "injury.", i.Outcome(), i.Findings(), facts(i.Missing(), i.Presumed()), i.Referrals()},
			part{"injury.limitation", "injury.limitation.", l.Outcome(), l.Findings(), facts(l.Missing(), l.Presumed()), nobody})
	}
	return list
}

// texts hold, by machine name, what each fact asks, who each body is, what each
// statement says, and what the outcomes, steps and other words mean. What a rule says
// stands in its findings.
type texts struct {
	Facts      map[string]string `json:"facts"` // by part and name: eligibility.urgent
	Bodies     map[string]string `json:"bodies"`
	Statements map[string]string `json:"statements"`
	Outcomes   map[string]string `json:"outcomes"`   // by part and name: eligibility.eligible
	Steps      map[string]string `json:"steps"`      // of the path
	States     map[string]string `json:"states"`     // of the steps
	Kinds      map[string]string `json:"kinds"`      // of payers
	Directions map[string]string `json:"directions"` // of what is due
	Statuses   map[string]string `json:"statuses"`   // of the times that run
	Reasons    map[string]string `json:"reasons"`    // of their last days
	Regimes    map[string]string `json:"regimes"`    // the rule that a time limit follows
}

// explain explains the names that the decisions use in a language.
func explain(d *casefile.Decisions, tag language.Tag) *texts {
	t := &texts{map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{},
		map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}}
	name := func(names map[string]string, prefix string, n named) { names[prefix+n.String()] = in(n.Text(), tag) }
	findings := func(list iter.Seq[vard.Finding]) {
		for f := range list {
			for s := range f.Rule.Statements() {
				name(t.Statements, "", s)
			}
		}
	}
	for _, p := range parts(d) {
		name(t.Outcomes, p.name+".", p.outcome)
		findings(p.findings)
		for _, facts := range p.facts {
			for f := range facts {
				t.Facts[p.prefix+f.Name()] = in(f.Question(), tag)
			}
		}
		for r := range p.referrals {
			name(t.Bodies, "", r.Body)
		}
	}
	for _, f := range d.Findings {
		for s := range f.Rule.Statements() {
			name(t.Statements, "", s)
		}
	}
	if d.Referral != nil {
		for step, state := range d.Referral.Steps() {
			name(t.Steps, "", step)
			name(t.States, "", state)
		}
	}
	if d.Billing != nil {
		for _, s := range d.Billing.List {
			for _, entry := range s.Entries() {
				name(t.Kinds, "", entry.Kind)
				if entry.Due.Direction != 0 {
					name(t.Directions, "", entry.Due.Direction)
				}
			}
		}
	}
	var limits []limitation.Decision
	if d.Limitation != nil {
		limits = append(limits, *d.Limitation)
	}
	if d.Injury != nil {
		limits = append(limits, d.Injury.Limitation())
		if merits := d.Injury.Merits(); merits != 0 {
			name(t.Outcomes, "injury.", merits)
		}
	}
	for _, l := range limits {
		for _, c := range [...]limitation.Clock{l.Report(), l.Action(), l.Reconsideration(), l.BoardOpinion()} {
			name(t.Statuses, "", c.Status)
			name(t.Reasons, "", c.Reason)
		}
		for r := range l.Regimes() {
			name(t.Regimes, "", r)
		}
	}
	return t
}
