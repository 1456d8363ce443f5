package desk

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

var injurySigns = map[injury.Outcome]vard.Answer{injury.Compensable: vard.Yes, injury.NotCompensable: vard.No}

var limitationSigns = map[limitation.Outcome]vard.Answer{limitation.Open: vard.Yes, limitation.InTime: vard.Yes, limitation.Barred: vard.No}

func (v *view) injury(d *injury.Decision) Object {
	o, limit := d.Outcome(), d.Limitation()
	claim := v.c.Injury
	next := v.inTime(&limit)
	outside := claim.CareInSweden == vard.No || claim.PersonalInjury == vard.No
	if outside { // the act does not apply, nor do its times
		next = nil
	}
	reported := claim.Limitation.Reported
	switch {
	case o != injury.Compensable:
		next = append([]Object{v.step(v.text(injuryNext[o]))}, next...)
	case reported.IsZero() || reported.IsNotYet():
		if limit.Outcome() != limitation.Open { // else it is said, with the last day
			next = append(next, v.step(v.text(injuryNext[o])))
		}
		next = append(next, v.howToClaim()...)
	default:
		next = append(next, v.step(v.say("Skadan är anmäld: invänta försäkringsgivarens slutliga ställningstagande.", "The injury is reported: wait for the insurer's final position.")))
	}
	out := v.answer("injury.", d, injurySigns[o], o.String(), o.Text(), next)
	out["referrals"] = v.referrals(d.Referrals())
	out["presumed"] = names("injury.", d.Presumed())
	var weigh list
	for r := range d.ToWeigh() {
		weigh = append(weigh, Object{"met": vard.Unknown.String(), "text": v.text(r.Says(vard.Unknown)), "cites": v.cite(r.Statements())})
	}
	out["weigh"] = weigh
	if merits := d.Merits(); merits != 0 {
		out["merits"] = v.text(merits.Text())
	}
	out["time"] = v.time(&limit)
	out["outside"] = outside
	return out
}

// inTime says what the time limit makes it necessary to do.
func (v *view) inTime(d *limitation.Decision) []Object {
	report, action := d.Report(), d.Action()
	one := func(sv, en string) []Object { return []Object{v.step(v.say(sv, en))} }
	switch d.Outcome() {
	case limitation.Open:
		day := v.date(report.Earliest.Strict)
		return one("Anmäl skadan till patientförsäkringen senast den "+day+".", "Report the injury to the patient insurance by "+day+".")
	case limitation.Late:
		if action.Status == limitation.StatusDoneInTime {
			return one("Talan är väckt i tid: invänta domstolens avgörande.", "The action that was brought decides: wait for the court.")
		}
		switch last := action.Earliest.Strict; {
		case action.Reason == limitation.AwaitingFinalPosition:
			return one("Talan kan fortfarande väckas i domstol: sista dagen är sex månader efter att försäkringsgivarens slutliga ställningstagande har tagits emot.", "An action can still be brought in court: the last day is six months after the insurer's final position is received.")
		case !last.IsZero() && !last.Before(v.c.On):
			return one("Väck talan i domstol senast den "+v.date(last)+".", "Bring an action in court by "+v.date(last)+".")
		}
		return one("Talan kan fortfarande väckas i domstol.", "An action can still be brought in court.")
	case limitation.Expired:
		return one("Begär att försäkringsgivaren prövar skadan enligt sina egna regler: en domstol kan anse att tiden är ute.", "Ask the insurer to assess the injury by its own rules: a court may find that the time has run out.")
	case limitation.Arguable:
		return one("Låt en jurist bedöma om den sista dagen flyttas till nästa vardag.", "Have a lawyer consider whether the last day moves to the next weekday.")
	case limitation.Barred:
		if lifted, ok := d.Lifted(limitation.FactExceptionalReasons); ok && lifted.Outcome() != limitation.Barred {
			return one("Ta reda på om det finns synnerliga skäl (24 § patientskadelagen), vilket ytterst en domstol avgör.", "Find out whether there are exceptional reasons (24 § of the Patient Injury Act); ultimately a court decides.")
		}
	case limitation.InTime, limitation.Undetermined:
	}
	return nil
}

// time is the decision on the time limit: its answer, what it will be when it next changes
// by itself, what is known of the days, and the clocks.
func (v *view) time(d *limitation.Decision) Object {
	o := d.Outcome()
	out := v.answer("injury.limitation.", d, limitationSigns[o], o.String(), o.Text(), nil)
	if until := d.Until(); !until.IsZero() {
		if then, err := d.At(until.AddDays(1)); err == nil {
			out["then"] = Object{"on": v.date(until.AddDays(1)), "sign": limitationSigns[then.Outcome()].String(), "means": v.text(then.Outcome().Text())}
		}
	}
	out["changes"] = v.lifted(d)
	c := &v.c.Injury.Limitation
	var marks list
	for _, m := range []struct {
		name   string
		text   vard.Text
		moment vard.Moment
	}{
		{"caused", vard.Text{SV: "Skadan orsakades", EN: "Injury caused"}, c.Caused},
		{"aware.noticeable", vard.Text{SV: "Skadan märkt", EN: "Injury noticed"}, c.Aware.Noticeable},
		{"aware.linked", vard.Text{SV: "Samband känt", EN: "Link to care known"}, c.Aware.Linked},
		{"aware.insurer", vard.Text{SV: "Försäkringsgivare känd", EN: "Insurer known"}, c.Aware.Insurer},
		{"reportedToProvider", vard.Text{SV: "Anmäld till vårdgivaren", EN: "Reported to the provider"}, c.ReportedToProvider},
		{"reported", vard.Text{SV: "Anmäld till försäkringen", EN: "Reported to the insurer"}, c.Reported},
		{"finalPosition", vard.Text{SV: "Slutligt ställningstagande", EN: "Final position"}, c.FinalPosition},
		{"action", vard.Text{SV: "Talan väckt", EN: "Action brought"}, c.Action},
		{"reconsideration.changed", vard.Text{SV: "Ändrade förhållanden", EN: "Circumstances changed"}, c.Reconsideration.Changed},
		{"reconsideration.requested", vard.Text{SV: "Omprövning begärd", EN: "Reconsideration requested"}, c.Reconsideration.Requested},
		{"reconsideration.finalPosition", vard.Text{SV: "Svar på omprövningen", EN: "Answer on reconsideration"}, c.Reconsideration.FinalPosition},
	} {
		if m.moment.IsZero() || m.moment.IsNotYet() {
			continue
		}
		marks = append(marks, Object{"name": "injury.limitation." + m.name, "text": v.text(m.text), "when": v.moment(m.moment),
			"first": m.moment.First().String(), "last": m.moment.Last().String()})
	}
	var clocks list
	for _, k := range []struct {
		name  string
		what  vard.Text
		clock limitation.Clock
	}{
		{"report", vard.Text{SV: "Anmäla skadan till patientförsäkringen", EN: "Report the injury to the patient insurance"}, d.Report()},
		{"action", vard.Text{SV: "Väcka talan i domstol", EN: "Bring an action in court"}, d.Action()},
		{"reconsideration", vard.Text{SV: "Omprövning vid ändrade förhållanden", EN: "Reconsideration on changed circumstances"}, d.Reconsideration()},
		{"boardOpinion", vard.Text{SV: "Begära Patientskadenämndens yttrande", EN: "Ask for the opinion of the Patient Injuries Board"}, d.BoardOpinion()},
	} {
		c := k.clock
		if c.Earliest.IsZero() && (c.Status == limitation.StatusNone || k.name == "boardOpinion") {
			continue // nothing runs
		}
		clocks = append(clocks, Object{"name": k.name, "what": v.text(k.what), "status": c.Status.String(), "says": v.text(c.Status.Text()),
			"why": v.text(c.Reason.Text()), "earliest": v.lastDay(c.Earliest), "latest": v.lastDay(c.Latest)})
	}
	out["marks"], out["clocks"] = marks, clocks
	out["today"] = Object{"day": v.c.On.String(), "text": v.date(v.c.On)}
	return out
}

// lifted tells which exception, presumed absent, would lead to another answer, and to which.
func (v *view) lifted(d *limitation.Decision) (out list) {
	fact := 0 // the questions are in the order of the facts' places
	for f := range limitation.Questions() {
		if then, ok := d.Lifted(fact); ok && then.Outcome() != d.Outcome() {
			to := v.say("Det har hänt", "It has happened")
			if fact == limitation.FactExceptionalReasons {
				to = v.text(vard.Yes.Text())
			}
			out = append(out, Object{"if": list{Object{"question": v.text(f.Question()), "to": to}}, "sign": limitationSigns[then.Outcome()].String(), "then": v.text(then.Outcome().Text())})
		}
		fact++
	}
	return out
}

// lastDay is a last day on its two readings, for the eye and for the time line.
func (v *view) lastDay(l limitation.LastDay) any {
	if l.IsZero() {
		return nil
	}
	return Object{"strict": v.date(l.Strict), "extended": v.date(l.Extended), "strictDay": l.Strict.String(), "extendedDay": l.Extended.String()}
}

// WhatIf tells which one or two answers would lead to another outcome of the injury. It
// tries some thousands of claims and is asked for by itself.
func WhatIf(pairs []Pair, lang string) (out list) {
	c, _ := read(pairs)
	if c.Injury == nil {
		return nil
	}
	d, err := injury.Assess(*c.Injury, c.On)
	if err != nil {
		return nil
	}
	v := &view{text: speaker(lang), c: c, cited: map[vard.Statement]bool{}}
	const few = 4 // of each outcome
	for _, want := range []injury.Outcome{injury.Compensable, injury.NeedsAssessment, injury.Referred, injury.NotCompensable} {
		n := 0
		for changes := range d.WhatIf(want) {
			if n == few {
				break
			}
			n++
			var ifs list
			for _, change := range []injury.Change{changes.First, changes.Second} {
				if change != (injury.Change{}) {
					_, question := split(v.text(change.Fact.Question()))
					ifs = append(ifs, Object{"question": question, "to": v.text(change.To.Text())})
				}
			}
			out = append(out, Object{"if": ifs, "sign": injurySigns[want].String(), "then": v.text(want.Text())})
		}
	}
	return out
}
