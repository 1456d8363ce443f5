package limitation_test

import (
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/limitation"
)

// given writes a claim: the names of the facts as on the wire, each followed by what is
// known; aware is all three moments of awareness. Nothing has changed after a settlement,
// unless the row says otherwise.
func given(facts ...string) (c Claim) {
	c.Reconsideration.Changed = vard.NotYet()
	for i := 0; i < len(facts); i += 2 {
		switch name, known := facts[i], facts[i+1]; name {
		case "aware":
			m := vard.MustMoment(known)
			c.Aware = Awareness{Noticeable: m, Linked: m, Insurer: m}
		case "exceptionalReasons":
			must(c.Set(name, vard.AnswerOf(known == "true")))
		default:
			m := vard.Moment{}
			if known != "unknown" {
				m = vard.MustMoment(known)
			}
			must(c.SetMoment(name, m))
		}
	}
	return c
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// want is a whole decision in words. A clock is written as its status, the window of its
// last day, and the reason: "open by 2026-11-20: ten_years". The last day is told once
// where strict and extended are the same, the window once where its ends are; "…" is no
// latest day. A clock of which nothing can run is left out.
type want struct {
	Outcome         string        `json:"outcome,omitempty"`
	Rule            string        `json:"rule,omitempty"`
	Report          string        `json:"report,omitempty"`
	Action          string        `json:"action,omitempty"`
	Reconsideration string        `json:"reconsideration,omitempty"`
	BoardOpinion    string        `json:"boardOpinion,omitempty"`
	Until           string        `json:"until,omitempty"`
	Reasons         []vard.RuleID `json:"reasons,omitempty"`
	Missing         string        `json:"missing,omitempty"`
	Presumed        string        `json:"presumed,omitempty"`
}

func decisionOf(d Decision) want {
	w := want{
		Outcome:         d.Outcome().String(),
		Rule:            strings.Join(spec.Names(d.Regimes()), " "),
		Report:          clockOf(d.Report()),
		Action:          clockOf(d.Action()),
		Reconsideration: clockOf(d.Reconsideration()),
		BoardOpinion:    clockOf(d.BoardOpinion()),
		Until:           dayOf(d.Until()),
		Missing:         strings.Join(spec.Names(d.Missing()), " "),
		Presumed:        strings.Join(spec.Names(d.Presumed()), " "),
	}
	for f := range d.Reasons() {
		w.Reasons = append(w.Reasons, f.Rule.ID())
	}
	return w
}

// dayOf writes a day; none is nothing at all.
func dayOf(day vard.Date) string {
	if day.IsZero() {
		return ""
	}
	if day != vard.NewDate(day.Year(), day.Month(), day.Day()) {
		return "no day of the calendar"
	}
	return day.String()
}

func clockOf(c Clock) string {
	if c.Status == StatusNone {
		return ""
	}
	text := c.Status.String()
	if !c.Earliest.IsZero() {
		text += " by " + lastDay(c.Earliest)
		if c.Latest.IsZero() {
			text += " to …"
		} else if c.Latest != c.Earliest {
			text += " to " + lastDay(c.Latest)
		}
	} else if !c.Latest.IsZero() {
		text += " by … to " + lastDay(c.Latest)
	}
	return text + ": " + c.Reason.String()
}

func lastDay(l LastDay) string {
	switch {
	case l.IsZero():
		return ""
	case l.Strict == l.Extended:
		return l.Strict.String()
	}
	return l.Strict.String() + " or " + l.Extended.String()
}

// decide is how the rows of whole decisions are decided.
func decide(t *testing.T, c Claim, on vard.Date) (want, iter.Seq[vard.Finding]) {
	d, err := Assess(c, on)
	require.NoError(t, err)
	return decisionOf(d), d.Findings()
}

// found is which rules count and how they stand, whole, by their names within the package.
type found struct {
	Outcome string `json:"outcome"`
	Met     string `json:"met,omitempty"`
	Unmet   string `json:"unmet,omitempty"`
	Open    string `json:"open,omitempty"`
}

// find is how the rows of findings are decided.
func find(t *testing.T, c Claim, on vard.Date) (found, iter.Seq[vard.Finding]) {
	d, err := Assess(c, on)
	require.NoError(t, err)
	side := func(met vard.Answer) string {
		list := []string{}
		for _, id := range spec.Met(d.Findings(), met) {
			list = append(list, strings.TrimPrefix(string(id), "limitation."))
		}
		return strings.Join(list, " ")
	}
	return found{d.Outcome().String(), side(vard.Yes), side(vard.No), side(vard.Unknown)}, d.Findings()
}
