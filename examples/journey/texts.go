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

// explained are decisions with the texts of the names that they use.
type explained struct {
	*casefile.Decisions
	Texts texts `json:"texts"`
}

// texts hold, by machine name, what each rule says, what each fact asks, who each
// body is, what each statement says, and what the outcomes, steps and other words
// mean.
type texts struct {
	Rules      map[string]string `json:"rules"`
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

// withTexts explains the decisions in a language.
func withTexts(d *casefile.Decisions, tag language.Tag) explained {
	t := texts{map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{},
		map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}}
	for _, p := range parts(d) {
		t.Outcomes[p.name+"."+p.outcome.String()] = p.outcome.Text().In(tag)
		for f := range p.findings {
			t.Rules[f.Rule.ID()] = f.Rule.Text().In(tag)
			for s := range f.Rule.Statements() {
				t.Statements[s.ID()] = s.Text().In(tag)
			}
		}
		for _, facts := range p.facts {
			for f := range facts {
				t.Facts[p.name+"."+f.Name()] = f.Question().In(tag)
			}
		}
		for r := range p.referrals {
			t.Bodies[r.Body.String()] = r.Body.Name().In(tag)
		}
	}
	if d.Referral != nil {
		for step, state := range d.Referral.Steps() {
			t.Steps[step.String()] = step.Text().In(tag)
			t.States[state.String()] = state.Text().In(tag)
		}
	}
	if d.Billing != nil {
		for _, s := range d.Billing.List {
			for _, entry := range s.Payers() {
				t.Kinds[entry.Kind.String()] = kinds[entry.Kind].In(tag)
				if due := entry.Due.Direction; due != 0 {
					t.Directions[due.String()] = directions[due].In(tag)
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
	return explained{d, t}
}

// limitation explains the words of a time limit.
func (t *texts) limitation(d *limitation.Decision, tag language.Tag) {
	for _, l := range [...]limitation.Deadline{d.Action(), d.Reconsideration(), d.BoardOpinion()} {
		t.Reasons[l.Reason.String()] = l.Reason.Text().In(tag)
	}
	for r := range d.Regimes() {
		t.Regimes[r.String()] = regimes[r].In(tag)
	}
}
