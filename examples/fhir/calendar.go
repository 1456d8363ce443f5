package main

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/limitation"
)

// newCalendar writes the last days of the times that run as a calendar (RFC 5545): an
// event for each day that can be the last, all day, with alarms 30 and 7 days before. The
// strict day is the one to act by; the extended one, where it is another, stands beside
// it. Days that have passed are left out, and so is a time that does not run; without any
// day there is no calendar, "".
func newCalendar(c *casefile.Case, d *casefile.Decisions) string {
	w := new(calendar)
	if d.Injury != nil {
		w.clocks(c, c.Injury.Limitation, d.Injury.Limitation())
	} else if d.Limitation != nil {
		w.clocks(c, *c.Limitation, *d.Limitation)
	}
	if w.text.Len() == 0 {
		return ""
	}
	return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//vardregler//vard//SV\r\nCALSCALE:GREGORIAN\r\n" + w.text.String() + "END:VCALENDAR\r\n"
}

type calendar struct{ text strings.Builder }

// clocks writes the four times of a decision.
func (w *calendar) clocks(c *casefile.Case, claim limitation.Claim, l limitation.Decision) {
	// The name of an event is made of the caller's identifier, so that a later calendar
	// of the same case takes its place; without one, of the claim itself.
	of := string(c.ID)
	if of == "" {
		of = fmt.Sprintf("%+v", claim)
	}
	sum := sha256.Sum256([]byte(of))
	for _, clock := range []struct {
		name string
		what vard.Text
		limitation.Clock
	}{
		{"report", vard.Text{SV: "anmäla skadan till patientförsäkringen", EN: "report the injury to the patient insurance"}, l.Report()},
		{"action", vard.Text{SV: "väcka talan i domstol", EN: "bring an action in court"}, l.Action()},
		{"reconsideration", vard.Text{SV: "få saken omprövad när förhållandena har ändrats", EN: "have the matter reconsidered on changed circumstances"}, l.Reconsideration()},
		{"board", vard.Text{SV: "begära Patientskadenämndens yttrande", EN: "ask for the opinion of the Patient Injuries Board"}, l.BoardOpinion()},
	} {
		switch clock.Status {
		case limitation.StatusOpen, limitation.StatusArguable, limitation.StatusUndetermined:
		case limitation.StatusInTime, limitation.StatusDoneInTime, limitation.StatusTooLate, limitation.StatusExpired,
			limitation.StatusNotModelled, limitation.StatusNone:
			continue
		}
		certain := clock.Earliest == clock.Latest
		for _, end := range []struct {
			name  string
			day   limitation.LastDay
			since vard.Text // what the day is
		}{{"earliest", clock.Earliest, whatDay(certain, clock.Latest.IsZero(), window)}, {"latest", clock.Latest, whatDay(certain, false, windowTo)}} {
			if end.name == "latest" && certain {
				continue // one day, told once
			}
			head, why := maybe, clock.Reason.Text()
			if certain {
				head = actBy
			}
			two := end.day.Extended != end.day.Strict
			act := actOn
			if two {
				act = strictly
			}
			uid := fmt.Sprintf("%x-%s-%s", sum[:12], clock.name, end.name)
			w.event(uid+"-strict", c.On, end.day.Strict, head, clock.what, vard.Text{}, []vard.Text{end.since, why, act})
			if two {
				w.event(uid+"-extended", c.On, end.day.Extended, maybe, clock.what, weekday, []vard.Text{end.since, why, extended})
			}
		}
	}
}

func whatDay(certain, open bool, otherwise vard.Text) vard.Text {
	switch {
	case open:
		return atLeast
	case certain:
		return vard.Text{}
	}
	return otherwise
}

// event writes one day. It is private, and takes no time of the day.
func (w *calendar) event(uid string, on, day vard.Date, head, what, note vard.Text, more []vard.Text) {
	if day.IsZero() || day.Before(on) {
		return
	}
	summary := vard.Text{SV: head.SV + " " + what.SV, EN: head.EN + " " + what.EN}
	if note != (vard.Text{}) {
		summary.SV, summary.EN = summary.SV+", "+note.SV, summary.EN+", "+note.EN
	}
	swedish, english := []string{}, []string{}
	for _, t := range more {
		if t != (vard.Text{}) {
			swedish, english = append(swedish, t.SV), append(english, t.EN)
		}
	}
	compact := func(d vard.Date) string { return strings.ReplaceAll(d.String(), "-", "") }
	w.line("BEGIN:VEVENT")
	w.line("UID:" + uid + "@vardregler")
	w.line("DTSTAMP:" + compact(on) + "T000000Z")
	w.line("DTSTART;VALUE=DATE:" + compact(day))
	w.line("DTEND;VALUE=DATE:" + compact(day.AddDays(1)))
	w.line("SUMMARY:" + escape(summary.SV+" / "+summary.EN))
	w.line("DESCRIPTION:" + escape(strings.Join(swedish, " ")+"\n\n"+strings.Join(english, " ")))
	w.line("CLASS:PRIVATE")
	w.line("TRANSP:TRANSPARENT")
	for _, before := range []string{"-P30D", "-P7D"} {
		w.line("BEGIN:VALARM")
		w.line("ACTION:DISPLAY")
		w.line("TRIGGER:" + before)
		w.line("DESCRIPTION:" + escape(summary.SV+" "+day.String()+" / "+summary.EN+" "+day.String()))
		w.line("END:VALARM")
	}
	w.line("END:VEVENT")
}

// escape writes a text as a property takes it.
func escape(text string) string {
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(text)
}

// line writes a line, folded so that none is longer than 75 bytes and no letter is cut.
func (w *calendar) line(text string) {
	for limit := 75; len(text) > limit; limit = 74 {
		cut := limit
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		w.text.WriteString(text[:cut] + "\r\n ")
		text = text[cut:]
	}
	w.text.WriteString(text + "\r\n")
}
