package main

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// A part is what the decisions of all packages have in common.
type part struct {
	name      string
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

// billed is an outcome of billing with its text, which is the program's own.
type billed struct{ billing.Outcome }

func (b billed) Text() vard.Text { return billingOutcomes[b.Outcome] }

// parts lists the decisions in the order of the case file; the time limit of an
// injury is a part of its own.
func parts(d *casefile.Decisions) (list []part) {
	facts := func(facts ...iter.Seq[vard.Fact]) []iter.Seq[vard.Fact] { return facts }
	if e := d.Eligibility; e != nil {
		list = append(list, part{"eligibility", e.Outcome(), e.Findings(), facts(e.Missing()), e.Referrals()})
	}
	if r := d.Referral; r != nil {
		// What a step waits for directly is also among all that it waits for.
		used := facts(r.Missing())
		for step := range r.Steps() {
			used = append(used, r.Because(step))
		}
		list = append(list, part{"referral", r.Outcome(), r.Findings(), used, r.Referrals()})
	}
	if b := d.Billing; b != nil {
		for i, s := range b.List {
			list = append(list, part{b.Name(i), billed{s.Outcome()}, s.Findings(), facts(s.Missing()), s.Referrals()})
		}
	}
	if l := d.Limitation; l != nil {
		list = append(list, part{"limitation", l.Outcome(), l.Findings(), facts(l.Missing()), nobody})
	}
	if i := d.Injury; i != nil {
		l := i.Limitation()
		list = append(list,
			part{"injury", i.Outcome(), i.Findings(), facts(i.Missing(), i.Presumed()), i.Referrals()},
			part{"injury.limitation", l.Outcome(), l.Findings(), facts(l.Missing()), nobody})
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
	Reasons    map[string]string `json:"reasons"`    // of the act's own last days
	Regimes    map[string]string `json:"regimes"`    // the rule that a time limit follows
}

// explain explains the names that the decisions use in a language.
func explain(d *casefile.Decisions, tag language.Tag) *texts {
	t := &texts{map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{},
		map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}}
	for _, p := range parts(d) {
		t.Outcomes[p.name+"."+p.outcome.String()] = in(p.outcome.Text(), tag)
		for f := range p.findings {
			for s := range f.Rule.Statements() {
				t.Statements[s.ID()] = in(s.Text(), tag)
			}
		}
		for _, facts := range p.facts {
			for f := range facts {
				t.Facts[p.name+"."+f.Name()] = in(f.Question(), tag)
			}
		}
		for r := range p.referrals {
			t.Bodies[r.Body.String()] = in(r.Body.Text(), tag)
		}
	}
	if d.Referral != nil {
		for step, state := range d.Referral.Steps() {
			t.Steps[step.String()] = in(step.Text(), tag)
			t.States[state.String()] = in(state.Text(), tag)
		}
	}
	if d.Billing != nil {
		for _, s := range d.Billing.List {
			for _, entry := range s.Payers() {
				t.Kinds[entry.Kind.String()] = in(kinds[entry.Kind], tag)
				if due := entry.Due.Direction; due != 0 {
					t.Directions[due.String()] = in(directions[due], tag)
				}
			}
		}
	}
	if d.Limitation != nil {
		t.limitation(d.Limitation, tag)
	}
	if d.Injury != nil {
		l := d.Injury.Limitation()
		t.limitation(&l, tag)
	}
	return t
}

// limitation explains the words of a time limit.
func (t *texts) limitation(d *limitation.Decision, tag language.Tag) {
	for _, l := range [...]limitation.Deadline{d.Action(), d.Reconsideration(), d.BoardOpinion()} {
		t.Reasons[l.Reason.String()] = in(l.Reason.Text(), tag)
	}
	for r := range d.Regimes() {
		t.Regimes[r.String()] = in(regimes[r], tag)
	}
}
