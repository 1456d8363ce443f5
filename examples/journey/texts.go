package main

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
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

// explain appends what the names that the decisions use mean in a language: what each
// fact asks (by part and name: eligibility.urgent), who each body is, what each statement
// says, the outcomes (by part and name: eligibility.eligible), the steps of the path and
// their states, the kinds of payers, the directions of what is due, the statuses of the times
// that run, the reasons of their last days, and the regimes that they follow. What a rule
// says stands in its findings.
func (p *phrases) explain(dst []byte, d *casefile.Decisions, list []part) []byte {
	w := glossary{out: append(dst, '{'), phrases: p, first: true}
	w.section("facts")
	for _, p := range list {
		for _, facts := range p.facts {
			for f := range facts {
				w.add(p.prefix, f.Name(), f.Question())
			}
		}
	}
	w.section("bodies")
	for _, p := range list {
		for r := range p.referrals {
			w.name(r.Body)
		}
	}
	w.section("statements")
	for _, p := range list {
		for f := range p.findings {
			w.statements(f)
		}
	}
	for _, f := range d.Findings {
		w.statements(f)
	}
	w.section("outcomes")
	for _, p := range list {
		w.add(p.name+".", p.outcome.String(), p.outcome.Text())
	}
	if d.Injury != nil {
		if merits := d.Injury.Merits(); merits != 0 {
			w.add("injury.", merits.String(), merits.Text())
		}
	}
	w.section("steps")
	if d.Referral != nil {
		for step := range d.Referral.Steps() {
			w.name(step)
		}
	}
	w.section("states")
	if d.Referral != nil {
		for _, state := range d.Referral.Steps() {
			w.name(state)
		}
	}
	var entries []billing.Entry
	if d.Billing != nil {
		for _, s := range d.Billing.List {
			for _, e := range s.Entries() {
				entries = append(entries, e)
			}
		}
	}
	w.section("kinds")
	for _, e := range entries {
		w.name(e.Kind)
	}
	w.section("directions")
	for _, e := range entries {
		if e.Due.Direction != 0 {
			w.name(e.Due.Direction)
		}
	}
	var clocks []limitation.Clock
	var limits []limitation.Decision
	if d.Limitation != nil {
		limits = append(limits, *d.Limitation)
	}
	if d.Injury != nil {
		limits = append(limits, d.Injury.Limitation())
	}
	for _, l := range limits {
		clocks = append(clocks, l.Report(), l.Action(), l.Reconsideration(), l.BoardOpinion())
	}
	w.section("statuses")
	for _, c := range clocks {
		w.name(c.Status)
	}
	w.section("reasons")
	for _, c := range clocks {
		w.name(c.Reason)
	}
	w.section("regimes")
	for _, l := range limits {
		for r := range l.Regimes() {
			w.name(r)
		}
	}
	return append(w.out, "}}"...)
}

// A glossary is written section by section, each name of a section once.
type glossary struct {
	*phrases
	out   []byte
	first bool      // no section has begun
	seen  []string  // names of the section, but for statements
	said  [256]bool // statements
}

func (w *glossary) section(name string) {
	if !w.first {
		w.out = append(w.out, "},"...)
	}
	w.first = false
	w.out = append(append(append(w.out, '"'), name...), `":{`...)
	w.seen = w.seen[:0]
}

func (w *glossary) name(n named) { w.add("", n.String(), n.Text()) }

func (w *glossary) add(prefix, name string, text vard.Text) {
	if prefix != "" {
		name = prefix + name
	}
	if !slices.Contains(w.seen, name) {
		w.seen = append(w.seen, name)
		w.write(name, text)
	}
}

func (w *glossary) statements(f vard.Finding) {
	for s := range f.Rule.Statements() {
		if !w.said[s] {
			w.said[s] = true
			w.out = append(more(w.out), w.phrases.statements[s]...)
		}
	}
}

func (w *glossary) write(name string, text vard.Text) {
	w.out = quote(member(w.out, name), in(text, w.tag))
}
