package main

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/referral"
)

// A verdict is how an outcome is put to a person: good, bad or neither, what it
// means, and what happens next.
type verdict struct {
	sign  vard.Answer
	means vard.Text
	next  vard.Text
}

var eligibilityVerdicts = map[eligibility.Outcome]verdict{
	eligibility.Eligible: {vard.Yes,
		vard.Text{SV: "Vägen för internationella patienter är öppen: sidans villkor är uppfyllda på dessa uppgifter.", EN: "The route for international patients is open: the page's conditions are met on these facts."},
		vard.Text{SV: "Skicka en förfrågan om second opinion till International Patient Office.", EN: "Send a request for a second opinion to the International Patient Office."}},
	eligibility.Resident: {vard.No,
		vard.Text{SV: "Personen är folkbokförd i Sverige och hör till den offentliga vården.", EN: "The person is registered in Sweden and belongs to public care."},
		vard.Text{SV: "Sök vård på vårdcentralen; den skriver remiss till specialist.", EN: "Turn to the local health centre, which refers to a specialist."}},
	eligibility.Review: {vard.Unknown,
		vard.Text{SV: "Personen har ett personnummer men är inte folkbokförd: en människa avgör.", EN: "The person has a personal identity number but is not registered: a person decides."},
		vard.Text{SV: "Lämna ärendet till International Patient Office för bedömning.", EN: "Hand the case to the International Patient Office for review."}},
	eligibility.NotEligible: {vard.No,
		vard.Text{SV: "Minst ett villkor är inte uppfyllt på dessa uppgifter.", EN: "At least one condition is not met on these facts."},
		vard.Text{SV: "Vägen är stängd så länge det är så; se vilka villkor som brister.", EN: "The route is closed as long as that is so; see which conditions fail."}},
	eligibility.Incomplete: {vard.Unknown, notEnough, askThese},
}

var (
	notEnough = vard.Text{SV: "Uppgifterna räcker inte till ett svar.", EN: "The facts do not suffice for an answer."}
	askThese  = vard.Text{SV: "Ställ frågorna nedan.", EN: "Ask the questions below."}
)

// journey writes the whole case.
func (p *page) journey(c *casefile.Case, d *casefile.Decisions) {
	p.para("", p.paint(bold, p.say("The journey of one patient", "En patients väg")))
	if !c.On.IsZero() {
		p.para("", p.say("Assessed on ", "Bedömt den ")+p.date(c.On))
	}
	if d.Eligibility != nil {
		p.eligibility(*d.Eligibility)
	}
	p.sources()
	p.blank()
	p.para("", p.paint(dim, p.say(
		"The decisions say what the rules give on the facts in the case. They are no legal advice.",
		"Besluten säger vad reglerna ger på uppgifterna i ärendet. De är ingen juridisk rådgivning.")))
}

func (p *page) eligibility(d eligibility.Decision) {
	p.heading(p.say("1. Eligibility: who takes care of the person?", "1. Behörighet: vem tar hand om personen?"))
	p.verdict(d.Outcome().String(), eligibilityVerdicts[d.Outcome()])
	p.findings(d.Findings())
	p.questions(d.Missing())
	p.referrals(d.Referrals())
}

// verdict writes the outcome, what it means and the next step.
func (p *page) verdict(name string, v verdict) {
	p.para(p.sign(v.sign)+" ", p.paint(bold, p.in(v.means))+" "+p.paint(dim, "("+name+")"))
	p.para("→ ", p.say("Next: ", "Nästa steg: ")+p.in(v.next))
}

// sign is the mark of an answer.
func (p *page) sign(a vard.Answer) string {
	switch a {
	case vard.Yes:
		return p.paint(green, "✓")
	case vard.No:
		return p.paint(red, "✗")
	case vard.Unknown:
	}
	return p.paint(yellow, "?")
}

// findings writes each rule with whether it is met and its sources.
func (p *page) findings(findings iter.Seq[vard.Finding]) {
	p.label(p.say("Reasons", "Skäl"))
	for f := range findings {
		word := p.paint(yellow, p.say("Not known:", "Okänt:"))
		switch f.Met {
		case vard.Yes:
			word = p.paint(green, p.say("Met:", "Uppfyllt:"))
		case vard.No:
			word = p.paint(red, p.say("Not met:", "Inte uppfyllt:"))
		case vard.Unknown:
		}
		p.para("  "+p.sign(f.Met)+" ", word+" "+p.in(f.Rule.Text())+" "+p.cite(f.Rule.Statements()))
	}
}

// cite writes the IDs of the sources and remembers them for the list at the end.
func (p *page) cite(statements iter.Seq[vard.Statement]) string {
	var ids []string
	for s := range statements {
		p.cited[s] = true
		ids = append(ids, strings.ReplaceAll(s.ID(), " ", "\u00a0")) // an ID stays on one line
	}
	return p.paint(dim, "["+strings.Join(ids, ", ")+"]")
}

// questions writes what is missing as questions, and who can answer them.
func (p *page) questions(facts iter.Seq[vard.Fact]) {
	first := true
	for f := range facts {
		if first {
			p.label(p.say("Questions to ask", "Frågor att ställa"))
			first = false
		}
		p.para("  "+p.paint(yellow, "?")+" ", p.in(f.Question())+" "+
			p.paint(dim, fmt.Sprintf("(%s %s; %s)", p.say("ask", "fråga"), p.in(f.Ask().Text()), f.Name())))
	}
}

// presumed writes the exceptions that are taken as absent.
func (p *page) presumed(facts iter.Seq[vard.Fact]) {
	first := true
	for f := range facts {
		if first {
			p.label(p.say("Taken as absent until someone says otherwise", "Antas saknas tills någon säger annat"))
			first = false
		}
		p.para("  – ", p.in(f.Question())+" "+p.paint(dim, "("+f.Name()+")"))
	}
}

// referrals writes who takes over, why, and how to reach them.
func (p *page) referrals(referrals iter.Seq[referral.Referral]) {
	first := true
	for r := range referrals {
		if first {
			p.label(p.say("Turn to", "Vänd dig till"))
			first = false
		}
		p.para("  → ", p.paint(bold, p.in(r.Body.Name()))+": "+p.in(r.Body.Handles())+" "+p.cite(r.Body.Statements()))
		for c := range r.Body.Contacts() {
			p.para("      ", p.in(c.Kind.Text())+" "+c.Value)
		}
	}
}

// sources lists what was cited, once, under the name and address of each source.
func (p *page) sources() {
	if len(p.cited) == 0 {
		return
	}
	p.heading(p.say("Sources", "Källor"))
	shown := map[vard.Statement]bool{}
	for s := range vard.Statements() {
		if !p.cited[s] || shown[s] {
			continue
		}
		p.blank()
		p.para("", p.paint(bold, s.Source()))
		if s.Address() != "" {
			p.para("", p.paint(cyan, s.Address()))
		}
		for other := range vard.Statements() {
			if p.cited[other] && other.Source() == s.Source() && other.Address() == s.Address() {
				shown[other] = true
				p.para("  "+other.ID()+"  ", other.Place()+": "+p.in(other.Text()))
			}
		}
	}
}

// refusal writes why a case is refused.
func (p *page) refusal(err *vard.Error) {
	where := p.say("the whole case", "hela ärendet")
	if err.Field != "" {
		where = err.Field
	}
	p.para(p.paint(red, "✗")+" ", p.say("The case is refused at ", "Ärendet avvisas vid ")+p.paint(bold, where)+": "+
		p.in(err.Code.Text())+" "+p.paint(dim, "("+string(err.Code)+")"))
}

var months = [2][12]string{
	{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	{"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"},
}

// date writes a day as people write it.
func (p *page) date(d vard.Date) string {
	if d.IsZero() {
		return "–"
	}
	return fmt.Sprintf("%d\u00a0%s\u00a0%d", d.Day(), p.say(months[0][d.Month()-1], months[1][d.Month()-1]), d.Year())
}

var _ = slices.Values[[]int]
