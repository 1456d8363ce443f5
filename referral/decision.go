package referral

import (
	"database/sql/driver"
	"iter"
	"math/bits"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/internal/wire"
)

// State is where a step stands. Its zero value is no state.
type State uint8

// The states.
const (
	Done      State = iota + 1 // it has happened
	Ready                      // it can be done now
	Blocked                    // it waits for something else
	NotNeeded                  // it is not needed, or no longer
)

var states = enum.Table{
	{Name: "done", SV: "klart", EN: "done"},
	{Name: "ready", SV: "kan göras nu", EN: "can be done now"},
	{Name: "blocked", SV: "väntar", EN: "waiting"},
	{Name: "not_needed", SV: "behövs inte", EN: "not needed"},
}

// String returns the machine name.
func (s State) String() string { return states.String(uint8(s)) }

// Text returns the name for people.
func (s State) Text() vard.Text { return states.Text(uint8(s)) }

// AppendText appends the machine name.
func (s State) AppendText(b []byte) ([]byte, error) { return states.AppendText(b, uint8(s)) }

// MarshalText writes the machine name.
func (s State) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (s *State) UnmarshalText(text []byte) error { return states.Read(text, (*uint8)(s)) }

// Value writes the machine name for a database, NULL for the zero value.
func (s State) Value() (driver.Value, error) { return states.Value(uint8(s)) }

// Scan reads a machine name or NULL from a database column.
func (s *State) Scan(src any) error { return states.Scan(src, (*uint8)(s)) }

// Outcome says how far the path has come. Its zero value is no answer.
type Outcome uint8

// The outcomes.
const (
	InProgress Outcome = iota + 1 // it goes on
	Ended                         // the clinic offers no treatment and needs no visit: the path ends with the statement
	Settled                       // it has come to its end
)

var outcomes = enum.Table{
	{Name: "in_progress", SV: "Ärendet pågår.", EN: "The case is in progress."},
	{Name: "ended", SV: "Kliniken erbjuder ingen behandling. Vägen slutar med utlåtandet.", EN: "The clinic offers no treatment. The path ends with the statement."},
	{Name: "settled", SV: "Vården har getts och kostnaden är slutreglerad.", EN: "The care has been given and its cost settled."},
}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// Text returns the answer for people.
func (o Outcome) Text() vard.Text { return outcomes.Text(uint8(o)) }

// AppendText appends the machine name.
func (o Outcome) AppendText(b []byte) ([]byte, error) { return outcomes.AppendText(b, uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error { return outcomes.Read(text, (*uint8)(o)) }

// Value writes the machine name for a database, NULL for the zero value.
func (o Outcome) Value() (driver.Value, error) { return outcomes.Value(uint8(o)) }

// Scan reads a machine name or NULL from a database column.
func (o *Outcome) Scan(src any) error { return outcomes.Scan(src, (*uint8)(o)) }

// Decision says where each step stands and why. It compares with ==; its zero value
// is no answer.
type Decision struct {
	outcome      Outcome
	decided      bool // the clinic has decided
	visitAhead   bool // the patient is to come, on a date that is set and lies ahead
	untranslated bool // the language is asked for only to offer a translation
	visa         vard.Answer
	until        vard.Date
	states       [len(steps)]State
	waits        [len(steps)]marks.Facts
	missing      marks.Facts
	marks        marks.Marks
}

// Outcome returns how far the path has come.
func (d Decision) Outcome() Outcome { return d.outcome }

// State returns where a step stands; no state for what is no step.
func (d Decision) State(s Step) State {
	if int(s) >= len(d.states) {
		return 0
	}
	return d.states[s]
}

// Steps ranges over all steps, in order, each with its state.
func (d Decision) Steps() iter.Seq2[Step, State] {
	return func(yield func(Step, State) bool) {
		for s := StepRequest; d.outcome != 0 && s <= StepTranslation; s++ {
			if !yield(s, d.states[s]) {
				return
			}
		}
	}
}

// Next ranges over the steps that can be done now, in order.
func (d Decision) Next() iter.Seq[Step] {
	return func(yield func(Step) bool) {
		for s := StepRequest; s <= StepTranslation; s++ {
			if d.states[s] == Ready && !yield(s) {
				return
			}
		}
	}
}

// WaitsFor ranges over what a blocked step waits for directly, in the order of the
// path: steps, by the fact that is their day, and answers. Nothing for a step that
// is not blocked.
//
// A step can wait for the visit though its date is set. The care then waits for the
// day to come, or where it has passed for another one, unless it was given, which is asked
// ([Decision.Missing]). An interpreter waits for another date, since the need was told too late for
// this one, which is the finding [RuleInterpreterToldInTime]; a shorter notice, where there
// is one, is the other way out. An interpreter can wait for the language though one is
// named: it is asked which ([Language.Ambiguous]).
func (d Decision) WaitsFor(s Step) iter.Seq[vard.Fact] {
	if int(s) >= len(d.waits) {
		s = 0
	}
	return d.waits[s].Of(facts[:])
}

// Because ranges over everything that a blocked step waits for, directly or through
// others, the nearest first: no letter, because no visit, because no funding, because
// no agreement, and so on back to what is ready.
func (d Decision) Because(s Step) iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		if int(s) >= len(d.waits) {
			return
		}
		// Each step waits only for facts that lie before it on the path, so one pass
		// backwards finds them all.
		for set := d.waits[s]; set != 0; {
			fact := bits.Len64(uint64(set)) - 1
			set &^= 1 << fact
			for s := StepRequest; s < StepTranslation; s++ {
				if steps[s].fact == fact {
					set |= d.waits[s]
				}
			}
			if !yield(facts[fact]) {
				return
			}
		}
	}
}

// Findings ranges over the conditions of the page that are in play, in its order,
// each with whether it is met so far: not met only where it is breached, not known where it
// is not yet due.
func (d Decision) Findings() iter.Seq[vard.Finding] { return d.marks.Findings(rules[:]) }

// Reasons ranges over the findings on which the outcome rests: what the clinic offers and
// needs, once it has decided and until all is settled. Before and after that the outcome
// rests on the days alone.
func (d Decision) Reasons() iter.Seq[vard.Finding] {
	return func(yield func(vard.Finding) bool) {
		if d.decided && d.outcome != Settled {
			yield(vard.Finding{Rule: rules[treatmentOrVisit], Met: d.marks.Met(treatmentOrVisit)})
		}
	}
}

// Until returns the last day on which the same progress is decided as now, in every step,
// finding, question and referral; the zero Date where that is so for good. The outcome
// itself never changes by time alone.
func (d Decision) Until() vard.Date { return d.until }

// Missing ranges over the answers that are not known and on which the state of a
// step turns, and over what a patient who needs an interpreter has still to tell, in
// the order of the path. The day of a step is never missing, since the step has not
// happened yet; save that where the day of the visit has passed one thing is asked, the day
// of the care or another day for the visit.
func (d Decision) Missing() iter.Seq[vard.Fact] { return d.missing.Of(facts[:]) }

// Ask ranges over the facts of Missing in the order to ask for them, which is that
// of the path, and last over what could only add something: whether a visa is needed (a
// referral) and the language (the offer of a translation).
func (d Decision) Ask() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		for f := range d.Missing() {
			if !yield(f) {
				return
			}
		}
		if d.visitAhead && d.visa == vard.Unknown && !d.missing.Has(visaNeeded) && !yield(facts[visaNeeded]) {
			return
		}
		if d.untranslated {
			yield(facts[preferred])
		}
	}
}

// Referrals ranges over those who take over: the embassy or consulate, for a patient
// who needs a visa, from the day the date of the visit is set until the day before it.
// Without a date there is no letter for the application to rest on. [R7]
func (d Decision) Referrals() iter.Seq[Referral] {
	return func(yield func(Referral) bool) {
		if d.visitAhead && d.visa == vard.Yes {
			yield(Referral{Embassy, rules[visitDateSet]})
		}
	}
}

// AppendJSON appends the decision in its wire form.
func (d Decision) AppendJSON(b []byte) []byte {
	b = wire.Name(wire.Key(append(b, '{'), "outcome"), d.outcome.String())
	b = d.until.AppendJSON(wire.Key(b, "until"))
	b = append(wire.Key(b, "steps"), '[')
	for s, state := range d.Steps() {
		b = wire.Name(wire.Key(append(wire.Next(b), '{'), "step"), s.String())
		b = wire.Name(wire.Key(b, "state"), state.String())
		if d.waits[s] != 0 {
			b = wire.Names(wire.Key(b, "waitsFor"), d.WaitsFor(s))
			b = wire.Names(wire.Key(b, "because"), d.Because(s))
		}
		b = append(b, '}')
	}
	b = append(b, ']')
	b = wire.Names(wire.Key(b, "missing"), d.Missing())
	b = append(wire.Key(b, "presumed"), "[]"...) // no fact of this package is presumed
	b = wire.List(wire.Key(b, "referrals"), d.Referrals(), Referral.AppendJSON)
	b = append(wire.Key(b, "reasons"), '[')
	for f := range d.Reasons() {
		b = wire.Name(wire.Next(b), f.Rule.String())
	}
	b = append(b, ']')
	b = wire.List(wire.Key(b, "findings"), d.Findings(), vard.Finding.AppendJSON)
	return append(b, '}')
}

// MarshalJSON writes the decision in its wire form.
func (d Decision) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }
