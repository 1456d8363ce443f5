package desk

import (
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/referral"
)

var eligibilitySigns = map[eligibility.Outcome]vard.Answer{eligibility.Eligible: vard.Yes, eligibility.NotEligible: vard.No}

func (v *view) eligibility(d *eligibility.Decision) Object {
	var next []Object
	for datum := range d.Next() {
		next = append(next, v.datum(datum))
	}
	o := d.Outcome()
	out := v.answer("eligibility.", d, eligibilitySigns[o], o.String(), o.Text(), next)
	out["referrals"] = v.referrals(d.Referrals())
	out["changes"] = v.otherwise()
	return out
}

// otherwise tells which single answer would lead to another outcome, and to which: it asks
// the library about each.
func (v *view) otherwise() (out list) {
	now := eligibility.Assess(*v.c.Eligibility).Outcome()
	for f := range eligibility.Questions() {
		for _, a := range []vard.Answer{vard.Yes, vard.No} {
			facts := *v.c.Eligibility
			if facts.Set(f.Name(), a) != nil {
				continue
			}
			if then := eligibility.Assess(facts).Outcome(); then != now && then != eligibility.Incomplete {
				out = append(out, Object{"if": list{Object{"question": v.text(f.Question()), "to": v.text(a.Text())}},
					"sign": eligibilitySigns[then].String(), "then": v.text(then.Text())})
			}
		}
	}
	return out
}

var referralSigns = map[referral.Outcome]vard.Answer{referral.Ended: vard.No, referral.Settled: vard.Yes}

func (v *view) path(d *referral.Decision) Object {
	p, on := v.c.Referral, v.c.On
	passed := !p.Visit.IsZero() && p.Visit.Before(on) && p.Care.IsZero()
	var next []Object
	for step := range d.Next() {
		if step == referral.StepTranslation || step == referral.StepCare && passed { // only offered; said below
			continue
		}
		next = append(next, Object{"text": v.text(step.Text()) + ".", "field": "referral." + step.String()})
	}
	switch waits := slices.Collect(d.WaitsFor(referral.StepCare)); {
	case passed:
		next = append(next, v.step(v.say("Registrera vården, eller bestäm en annan dag för besöket.", "Record the care, or set another day for the visit.")))
	case waitsForVisit(d, referral.StepInterpreter):
		next = append(next, v.step(v.say("Kom överens om ", "Agree on ")+v.anotherDate(p)+"."))
	case waitsForVisit(d, referral.StepCare) && len(waits) == 1:
		next = append(next, v.step(v.say("Vänta till besöksdagen den ", "Wait for the day of the visit, ")+v.date(p.Visit)+"."))
	}
	if e := v.c.Eligibility; e != nil && e.RegisteredInSweden == vard.Yes {
		next = []Object{v.step(v.say("Stanna här tills det är klarlagt om personen är folkbokförd i Sverige.", "Stop here until it is clear whether the person is registered in Sweden."))}
	}
	o := d.Outcome()
	out := v.answer("referral.", d, referralSigns[o], o.String(), o.Text(), next)
	out["referrals"] = v.referrals(d.Referrals())
	out["steps"] = v.steps(d)
	out["language"] = v.text(p.Language.Name())
	out["changes"] = v.afterNext(d)
	return out
}

// afterNext tells what each step that can be done now would open, if it were done on the
// day of assessment.
func (v *view) afterNext(d *referral.Decision) (out list) {
	for step := range d.Next() {
		p := *v.c.Referral
		if p.SetDay(step.String(), v.c.On) != nil {
			continue
		}
		then, err := referral.Assess(p, v.c.On)
		if err != nil {
			continue
		}
		var opened list
		for other, state := range then.Steps() {
			if state == referral.Ready && d.State(other) != referral.Ready {
				opened = append(opened, v.text(other.Text()))
			}
		}
		if len(opened) > 0 {
			out = append(out, Object{"step": v.text(step.Text()), "opens": opened})
		}
	}
	return out
}

// days are the days of the steps.
func days(p *referral.Progress) map[referral.Step]vard.Date {
	return map[referral.Step]vard.Date{
		referral.StepRequest: p.Request, referral.StepQuote: p.Quote, referral.StepPrepaid: p.Prepaid,
		referral.StepConference: p.Conference, referral.StepStatement: p.Statement, referral.StepDecision: p.Decision,
		referral.StepEstimate: p.Estimate, referral.StepAgreement: p.Agreement, referral.StepFunding: p.Funding,
		referral.StepVisit: p.Visit, referral.StepLetter: p.Letter, referral.StepInterpreter: p.Interpreter,
		referral.StepCare: p.Care, referral.StepActual: p.Actual, referral.StepSettlement: p.Settlement,
	}
}

// steps are the path as a picture: each step, its state and day, what it waits for, and
// which steps those are.
func (v *view) steps(d *referral.Decision) (out list) {
	p := v.c.Referral
	on := days(p)
	for step, state := range d.Steps() {
		note := v.text(state.Text())
		var waits, from list
		for f := range d.WaitsFor(step) {
			what := v.text(f.Question())
			var other referral.Step
			_ = other.UnmarshalText([]byte(f.Name())) // a fact that is no step's day leaves no step
			switch {
			case other == referral.StepVisit && waitsForVisit(d, step) && step == referral.StepCare:
				what = v.say("besöksdagen", "the day of the visit")
			case other == referral.StepVisit && waitsForVisit(d, step):
				what = v.anotherDate(p)
			case other != 0:
				what = v.text(other.Text())
			}
			if other != 0 {
				from = append(from, other.String())
			}
			waits = append(waits, what)
		}
		switch {
		case state == referral.Done && step == referral.StepVisit:
			note = v.say("till den ", "set for ") + v.date(on[step])
		case state == referral.Done:
			note = v.date(on[step])
		case state == referral.Ready && step == referral.StepTranslation:
			note = v.say("kan erbjudas", "can be offered")
		}
		out = append(out, Object{"name": step.String(), "text": v.text(step.Text()), "state": state.String(), "note": note, "waits": waits, "from": from})
	}
	return out
}

// waitsForVisit tells whether a step waits for a visit whose date is set: the care for that
// day to come, the interpreter for another date.
func waitsForVisit(d *referral.Decision, step referral.Step) bool {
	for f := range d.WaitsFor(step) {
		if f.Name() == referral.StepVisit.String() {
			return d.State(referral.StepVisit) == referral.Done
		}
	}
	return false
}

// anotherDate says what helps where a visit is too early for its interpreter.
func (v *view) anotherDate(p *referral.Progress) string {
	text := v.say("en annan dag för besöket", "another date for the visit")
	if days := p.Visit.DaysSince(p.InterpreterToldOn); !p.InterpreterToldOn.IsZero() && days > 0 && days < p.NoticeDays {
		text += v.say(", eller kortare framförhållning för tolken", ", or a shorter notice for the interpreter")
	}
	return text
}
