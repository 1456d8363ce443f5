package main

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/referral"
)

// A section is one decision on the page, in the order in which it is read: the answer,
// what to do next and by when, what to ask, the reasons, who takes over; and the rest,
// which is shown on request.
type section struct {
	title     vard.Text
	sign      vard.Answer
	name      string // of the outcome
	means     vard.Text
	next      []string
	days      []day
	until     vard.Date
	ask       iter.Seq[vard.Fact]
	reasons   iter.Seq[vard.Finding]
	findings  iter.Seq[vard.Finding]
	referrals iter.Seq[referral.Referral]
	brief     func() // rows that belong to the answer
	rest      func() // rows on request
}

// day is the last day for something.
type day struct{ what, when string }

// journey writes the whole case: the answers at a glance, then each of them.
func (p *page) journey(c *casefile.Case, d *casefile.Decisions) {
	p.title(c)
	sections := p.sections(c, d)
	p.disagreements(d.Findings)
	p.refusals(d.Errors)
	if len(sections) != 1 {
		p.blank()
	}
	switch {
	case len(sections) == 0 && len(d.Errors) == 0:
		p.para("", p.say("Ärendet innehåller inget att ta ställning till. Se journey -form.", "The case holds nothing to decide. See journey -form."))
	case len(sections) > 1:
		for _, s := range sections {
			p.para(p.sign(s.sign)+" ", p.paint(bold, p.in(s.title))+": "+p.in(s.means))
		}
	}
	for _, s := range sections {
		p.section(s)
	}
	p.agreements(d.Findings)
	if p.all {
		p.sources()
	}
	p.blank()
	if !p.all && len(sections) > 0 {
		p.para("", p.paint(dim, p.say("Alla villkor, steg, belopp och källor: journey -all.", "Every condition, step, amount and source: journey -all.")))
	}
	p.para("", p.paint(dim, p.say(

		"Svaren säger vad reglerna ger utifrån de lämnade uppgifterna. De är inte juridisk rådgivning.", "The answers say what the rules give on the facts in the case. They are no legal advice.")))
}

// title says whose case it is and of which day.
func (p *page) title(c *casefile.Case) {
	title := p.say("Ärende", "Case")
	if p.demo {
		title = p.say("En påhittad patient: programmets eget exempel", "An invented patient: the program's own example")
	} else if id := casefile.Identifier(c.ID); id != "" {
		title += " " + casefile.Clean(id)
	}
	p.para("", p.paint(bold, title))
	p.on = c.On
	if !c.On.IsZero() {
		p.para("", p.say("Bedömt den ", "Assessed on ")+p.date(c.On))
	}
}

// disagreements writes what two parts of the case say differently.
func (p *page) disagreements(findings []vard.Finding) {
	first := true
	for _, f := range findings {
		if f.Met != vard.No {
			continue
		}
		if first {
			p.blank()
			p.para(p.paint(yellow, "!")+" ", p.paint(bold, p.say("Uppgifterna säger emot varandra", "The facts contradict each other"))+
				p.say(": ta reda på vad som stämmer.", ": find out what is right."))
			first = false
		}
		p.para("  "+p.sign(f.Met)+" ", p.finding(f))
	}
}

// agreements writes what the parts of the case say alike, or one of them alone.
func (p *page) agreements(findings []vard.Finding) {
	if !p.all || len(findings) == 0 {
		return
	}
	p.heading(p.say("Ärendets delar tillsammans", "The parts of the case together"))
	p.rows(p.say("Villkor", "Conditions"), findings)
}

// refusals writes what is refused, where, and how it is mended.
func (p *page) refusals(errs []*vard.Error) {
	if len(errs) == 0 {
		return
	}
	if p.text.Len() > 0 {
		p.blank()
	}
	p.para(p.paint(red, "✗")+" ", p.paint(bold, p.say("En del av uppgifterna kan inte behandlas", "Some of the case cannot be decided"))+
		p.say(". Rätta och kör igen.", ". Mend it and run again."))
	for _, e := range errs {
		where := p.say("hela ärendet", "the whole case")
		if e.Field != "" {
			where = e.Field
		}
		text := p.paint(bold, where) + ": " + p.in(e.Code.Text()) + " " + p.paint(dim, "("+string(e.Code)+")")
		if e.Other != "" {
			text += p.say(" Det säger emot ", " It contradicts ") + p.paint(bold, e.Other) + "."
		}
		p.para("  ", text)
	}
}

// section writes one decision.
func (p *page) section(s section) {
	p.heading(p.in(s.title))
	means := p.paint(bold, p.in(s.means))
	if p.all {
		means += " " + p.paint(dim, "("+s.name+")")
	}
	p.para(p.sign(s.sign)+" ", means)
	next := p.say("Nästa steg", "Next")
	for _, step := range s.next {
		p.row(next, p.paint(cyan, "→"), step)
	}
	for _, d := range s.days {
		p.row(p.say("Sista dagar", "Last days"), "", d.what+": "+p.paint(bold, d.when))
	}
	if !s.until.IsZero() {
		p.row(p.say("Svaret gäller", "Holds until"), "", p.say("till och med den ", "")+p.date(s.until)+
			p.say(", om inget händer innan dess", ", if nothing happens before"))
	}
	if s.brief != nil {
		s.brief()
	}
	p.questions(s.ask)
	reasons := slices.Collect(s.reasons)
	p.rows(p.say("Skäl", "Reasons"), reasons)
	p.refer(s.referrals)
	if !p.all {
		return
	}
	p.conditions(s.findings, reasons)
	if s.rest != nil {
		s.rest()
	}
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

// rows writes findings under a label.
func (p *page) rows(label string, findings []vard.Finding) {
	for _, f := range findings {
		p.row(label, p.sign(f.Met), p.finding(f))
	}
}

// notes writes what is not met and no reason: worth a look where not all is shown.
func (p *page) notes(findings, reasons iter.Seq[vard.Finding]) {
	rests := slices.Collect(reasons)
	for f := range findings {
		if !p.all && f.Met == vard.No && !slices.Contains(rests, f) {
			p.row(p.say("Observera", "Note"), p.sign(f.Met), p.finding(f))
		}
	}
}

// conditions writes the findings that are no reasons: those that are known first.
func (p *page) conditions(findings iter.Seq[vard.Finding], reasons []vard.Finding) {
	var known, open []vard.Finding
	for f := range findings {
		switch {
		case slices.Contains(reasons, f):
		case f.Met.Known():
			known = append(known, f)
		default:
			open = append(open, f)
		}
	}
	p.rows(p.say("Dessutom", "Also"), known)
	p.rows(p.say("Inte känt", "Not known"), open)
}

// finding is the sentence of a finding that is true on these facts, and its sources.
func (p *page) finding(f vard.Finding) string {
	return p.in(f.Text()) + " " + p.cite(f.Rule.Statements())
}

// cite writes the IDs of the sources and remembers them for the list at the end.
func (p *page) cite(statements iter.Seq[vard.Statement]) string {
	var ids []string
	for s := range statements {
		p.cited[s] = true
		ids = append(ids, id(s))
	}
	if len(ids) == 0 {
		return ""
	}
	if short := 3; !p.all && len(ids) > short {
		ids = append(ids[:short], "…")
	}
	return p.paint(dim, "["+strings.Join(ids, ", ")+"]")
}

// id is the ID of a source, kept on one line.
func id(s vard.Statement) string { return strings.ReplaceAll(s.ID(), " ", "\u00a0") }

// questions writes what is missing as questions, and who can answer them. Without a
// request for all, the first ones that matter are enough.
func (p *page) questions(facts iter.Seq[vard.Fact]) {
	const few = 5
	list := slices.Collect(facts)
	label := p.say("Fråga", "Ask")
	for i, f := range list {
		if i == few && !p.all && len(list) > few+1 {
			p.row(label, " ", fmt.Sprintf(p.say("och %d till (-all)", "and %d more (-all)"), len(list)-few))
			return
		}
		name := ""
		if p.all {
			name = "; " + f.Name()
		}
		p.row(label, p.paint(yellow, "?"), p.in(f.Question())+" "+p.paint(dim, "("+p.in(f.AskOf().Text())+name+")"))
	}
}

// toAsk leaves out, unless all is shown, the questions that could only add somebody to turn
// to: what is left is in one of the lists.
func (p *page) toAsk(ask iter.Seq[vard.Fact], matter ...iter.Seq[vard.Fact]) iter.Seq[vard.Fact] {
	if p.all {
		return ask
	}
	matters := map[vard.Fact]bool{}
	for _, facts := range matter {
		for f := range facts {
			matters[f] = true
		}
	}
	return func(yield func(vard.Fact) bool) {
		for f := range ask {
			if matters[f] && !yield(f) {
				return
			}
		}
	}
}

// presumed writes the exceptions that are taken as absent.
func (p *page) presumed(facts iter.Seq[vard.Fact]) {
	for f := range facts {
		p.row(p.say("Förutsätts nej", "Taken as no"), "–", p.in(f.Question())+" "+p.paint(dim, "("+f.Name()+")"))
	}
}

// refer writes who takes over and how to reach them, and on request why.
func (p *page) refer(referrals iter.Seq[referral.Referral]) {
	for r := range referrals {
		text := p.paint(bold, p.in(r.Body.Text()))
		if p.all {
			text += ": " + p.in(r.Body.Handles()) + " " + p.cite(r.Body.Statements())
		}
		for c := range r.Body.Contacts() {
			if c.Value == p.in(r.Body.Text()) || !p.all && columns(c.Value) > p.width-labelWidth-4 {
				continue // 1177 is reached as 1177
			}
			text += " · " + p.paint(cyan, strings.ReplaceAll(c.Value, " ", "\u00a0"))
			if !p.all { // the best way is enough
				break
			}
		}
		p.row(p.say("Vänd dig till", "Turn to"), "→", text)
	}
}

// steps writes what a package says is next.
func (p *page) steps(data iter.Seq[vard.Datum]) (list []string) {
	for d := range data {
		list = append(list, p.in(d.Text())+" "+p.cite(d.Statements()))
	}
	return list
}
