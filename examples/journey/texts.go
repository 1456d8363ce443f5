package main

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/referral"
)

// A part is what the decisions of all packages have in common.
type part struct {
	name      string
	findings  iter.Seq[vard.Finding]
	missing   iter.Seq[vard.Fact]
	presumed  iter.Seq[vard.Fact]
	referrals iter.Seq[referral.Referral]
}

func nobody(func(referral.Referral) bool) {}

func nothing(func(vard.Fact) bool) {}

// parts lists the decisions in the order of the case file.
func parts(d *casefile.Decisions) (list []part) {
	if e := d.Eligibility; e != nil {
		list = append(list, part{"eligibility", e.Findings(), e.Missing(), nothing, e.Referrals()})
	}
	if r := d.Referral; r != nil {
		list = append(list, part{"referral", r.Findings(), r.Missing(), nothing, r.Referrals()})
	}
	if b := d.Billing; b != nil {
		for i, s := range b.List {
			list = append(list, part{b.Name(i), s.Findings(), s.Missing(), nothing, s.Referrals()})
		}
	}
	if l := d.Limitation; l != nil {
		list = append(list, part{"limitation", l.Findings(), l.Missing(), nothing, nobody})
	}
	if i := d.Injury; i != nil {
		list = append(list, part{"injury", i.Findings(), i.Missing(), i.Presumed(), i.Referrals()})
	}
	return list
}

// explained are decisions with the texts of the names that they use.
type explained struct {
	*casefile.Decisions
	Texts texts `json:"texts"`
}

// texts hold, by machine name, what each rule says, what each missing or presumed
// fact asks, who each body is and what each statement says.
type texts struct {
	Rules      map[string]string `json:"rules"`
	Facts      map[string]string `json:"facts"` // by part and name: eligibility.urgent
	Bodies     map[string]string `json:"bodies"`
	Statements map[string]string `json:"statements"`
}

// withTexts explains the decisions in a language.
func withTexts(d *casefile.Decisions, tag language.Tag) explained {
	t := texts{map[string]string{}, map[string]string{}, map[string]string{}, map[string]string{}}
	for _, p := range parts(d) {
		for f := range p.findings {
			t.Rules[f.Rule.ID()] = f.Rule.Text().In(tag)
			for s := range f.Rule.Statements() {
				t.Statements[s.ID()] = s.Text().In(tag)
			}
		}
		for _, facts := range []iter.Seq[vard.Fact]{p.missing, p.presumed} {
			for f := range facts {
				t.Facts[p.name+"."+f.Name()] = f.Question().In(tag)
			}
		}
		for r := range p.referrals {
			t.Bodies[r.Body.String()] = r.Body.Name().In(tag)
		}
	}
	return explained{d, t}
}
