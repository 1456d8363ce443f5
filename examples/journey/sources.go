package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vardregler/vard"
)

// sources lists what was cited, once, under the name of each source; the address
// stands once too where all that is cited from the source has the same.
func (p *page) sources() {
	bySource := map[vard.Text][]vard.Statement{}
	var compared vard.Date // the longest ago
	for s := range vard.Statements() {
		if p.cited[s] {
			bySource[s.Source()] = append(bySource[s.Source()], s)
			if compared.IsZero() || s.Compared().Before(compared) {
				compared = s.Compared()
			}
		}
	}
	if len(bySource) == 0 {
		return
	}
	p.heading(p.say("Källor", "Sources"))
	p.para("", p.say("Med våra ord; senast jämförda med källorna den ", "In our words; last compared with the sources on ")+p.date(compared)+".")
	for s := range vard.Statements() {
		list := bySource[s.Source()]
		if len(list) == 0 {
			continue
		}
		delete(bySource, s.Source())
		p.blank()
		p.para("", p.paint(bold, p.in(s.Source())))
		shared := !slices.ContainsFunc(list, func(other vard.Statement) bool { return other.Address() != list[0].Address() })
		if shared {
			p.para("", p.paint(cyan, list[0].Address()))
		}
		for _, cited := range list {
			const indent = len("  IPO-01  ")
			text, place := p.in(cited.Text()), p.in(cited.Place())
			if !strings.HasSuffix(cited.ID(), place) {
				text = place + ": " + text
			}
			p.hang("  "+p.paint(bold, fmt.Sprintf("%-6s", id(cited)))+"  ", indent, text)
			if !shared {
				room := max(0, p.width-columns(cited.Address()))
				p.para(strings.Repeat(" ", min(indent, room)), p.paint(cyan, cited.Address()))
			}
		}
	}
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
	return fmt.Sprintf("%d\u00a0%s\u00a0%d", d.Day(), p.say(months[1][d.Month()-1], months[0][d.Month()-1]), d.Year())
}
