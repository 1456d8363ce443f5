package referral

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
)

// longestNotice is the longest notice, in days, that the need of an interpreter may be told
// before the visit.
const longestNotice = 365

// Assess decides, on the day of assessment, what is done and what comes next.
//
// It refuses what contradicts itself, with the two facts in Field and Other of the
// error: impossible_order where a step lies before one that it cannot do without, or
// has happened without it (a visit before the second opinion), where the clinic's
// answers are known before it has decided, where there is a visit though none is
// needed, or where the letter was issued or the interpreter booked after the day of
// the visit. It also refuses missing_date (no day of assessment), after_assessment (a
// day other than that of the visit that has not come), and malformed_number
// (noticeDays below 0 or above 365). An order that only goes against the page (an estimate
// before the statement, a conference before its payment, care before its funding)
// is no error but a finding that is not met.
func Assess(p Progress, on vard.Date) (Decision, error) {
	p.TreatmentOffered, p.VisitNeeded = known(p.TreatmentOffered), known(p.VisitNeeded)
	p.VisaNeeded, p.InterpreterNeeded = known(p.VisaNeeded), known(p.InterpreterNeeded)
	p = p.implied()
	if err := p.check(on); err != nil {
		return Decision{}, err
	}
	d := p.decide(on)
	d.until = p.until(on, d)
	return d, nil
}

// known takes an answer that is none of the three for unknown.
func known(a vard.Answer) vard.Answer {
	if a > vard.Yes {
		return vard.Unknown
	}
	return a
}

// implied fills in an answer of the clinic that only one value of does not
// contradict what has happened.
func (p Progress) implied() Progress {
	if p.VisitNeeded == vard.Unknown {
		switch {
		case p.Visit != 0 || p.Letter != 0 || p.Interpreter != 0:
			p.VisitNeeded = vard.Yes
		case p.Care != 0:
			p.VisitNeeded = vard.No
		}
	}
	if p.TreatmentOffered == vard.Unknown && p.VisitNeeded == vard.No && p.Care != 0 {
		p.TreatmentOffered = vard.Yes
	}
	return p
}

func (p *Progress) check(on vard.Date) error {
	switch {
	case on.IsZero():
		return &vard.Error{Field: "on", Code: vard.MissingDate}
	case p.NoticeDays < 0 || p.NoticeDays > longestNotice:
		return refuse(noticeDays, vard.MalformedNumber)
	}
	for fact := range facts {
		if day := p.day(fact); day != nil && fact != visit && *day > on {
			return refuse(fact, vard.AfterAssessment)
		}
	}
	for _, s := range steps[StepRequest:StepTranslation] {
		for _, earlier := range s.follows {
			if !orderly(*p.day(s.fact), *p.day(earlier)) {
				return contradict(s.fact, earlier)
			}
		}
	}
	switch {
	case p.TreatmentOffered != vard.Unknown && p.Decision == 0:
		return contradict(treatmentOffered, decision)
	case p.VisitNeeded != vard.Unknown && p.Decision == 0:
		return contradict(visitNeeded, decision)
	case p.VisitNeeded == vard.No && p.Visit != 0:
		return contradict(visit, visitNeeded)
	case p.VisitNeeded == vard.No && p.Letter != 0:
		return contradict(letter, visitNeeded)
	case p.VisitNeeded == vard.No && p.Interpreter != 0:
		return contradict(interpreter, visitNeeded)
	case p.VisitNeeded == vard.No && p.TreatmentOffered == vard.No && p.Care != 0:
		return contradict(care, treatmentOffered)
	case p.VisitNeeded == vard.Yes && p.Care != 0 && (p.Visit == 0 || p.Care < p.Visit):
		return contradict(care, visit)
	// After the visit is also after the care, which is not given before it.
	case p.Visit != 0 && p.Letter > p.Visit:
		return contradict(letter, visit)
	case p.Visit != 0 && p.Interpreter > p.Visit:
		return contradict(interpreter, visit)
	}
	return nil
}

// orderly reports whether the later day, where it is there, is neither before the earlier
// one nor without it.
func orderly(later, earlier vard.Date) bool {
	return later == 0 || earlier != 0 && later >= earlier
}

func refuse(fact int, code vard.Code) error {
	return &vard.Error{Field: facts[fact].Name(), Code: code}
}

func contradict(fact, other int) error {
	return &vard.Error{Field: facts[fact].Name(), Code: vard.ImpossibleOrder, Other: facts[other].Name()}
}

// course is the progress and what follows from it for all steps.
type course struct {
	*Progress
	on         vard.Date
	happened   marks.Facts // the days that are there
	goesOn     vard.Answer // treatment is offered, or a visit is needed first
	underway   bool        // the path goes on and is not settled
	beforeCare bool        // what is to come before the care still can
	comes      bool        // the patient comes, or that is not known, and has not been cared for
	passed     bool        // the day of the visit has passed without care
}

func (p *Progress) course(on vard.Date) course {
	c := course{Progress: p, on: on, goesOn: p.TreatmentOffered.Or(p.VisitNeeded)}
	for fact := range facts {
		if day := p.day(fact); day != nil && *day != 0 {
			c.happened.Add(fact)
		}
	}
	c.underway = c.goesOn != vard.No && p.Settlement == 0
	c.beforeCare = c.underway && p.Care == 0
	c.comes = c.beforeCare && p.VisitNeeded != vard.No
	c.passed = c.comes && p.Visit != 0 && p.Visit < on
	return c
}

// done reports whether a step has happened. A letter and an interpreter are for the visit:
// where it is cancelled they are to be had again.
func (c *course) done(s Step) bool {
	switch {
	case s == StepTranslation:
		return false
	case c.Visit == 0 && (s == StepLetter || s == StepInterpreter):
		return false
	}
	return c.happened.Has(steps[s].fact)
}

// needed reports whether a step is needed, as far as is known.
func (c *course) needed(s Step) bool {
	switch {
	case s == StepLetter:
		return c.comes && !c.passed && c.VisaNeeded != vard.No
	case s == StepInterpreter:
		return c.comes && !c.passed && c.InterpreterNeeded != vard.No
	}
	switch steps[s].part {
	case treatment:
		return c.beforeCare
	case visiting:
		return c.comes
	case afterwards:
		return c.underway
	case offered: // R8
		return !c.Language.IsEnglish()
	case secondOpinion: // mandatory
	}
	return true
}

// waitsFor returns what a step waits for: the days of its row that have not come, and what
// is no plain day.
func (c *course) waitsFor(s Step) marks.Facts {
	waits := steps[s].waits &^ c.happened
	need := func(there bool, fact int) {
		if !there {
			waits.Add(fact)
		}
	}
	part := steps[s].part
	if (part == treatment || s == StepVisit || s == StepCare) && c.Decision != 0 && c.goesOn == vard.Unknown {
		need(c.TreatmentOffered.Known(), treatmentOffered)
		need(c.VisitNeeded.Known(), visitNeeded)
	}
	switch {
	case s == StepVisit:
		need(c.VisitNeeded.Known() || c.Decision == 0, visitNeeded)
	case s == StepLetter: // whether a visa is needed or not, and paid or not: the date is enough [R3]
		need(c.Visit >= c.on, visit)
	case s == StepInterpreter: // [R4]
		need(c.InterpreterNeeded.Known(), interpreterNeeded)
		need(c.Visit >= c.on, visit)
		if c.InterpreterNeeded == vard.Yes {
			waits |= c.untold()
			need(c.told() != vard.No, visit) // told too late for this day, it waits for another one
		}
	case s == StepCare: // [R6, R7] where a visit is needed, its day; another one where it has passed
		need(c.VisitNeeded.Known() || c.Decision == 0, visitNeeded)
		need(c.VisitNeeded != vard.Yes || c.Visit == c.on, visit)
	case s == StepTranslation:
		need(!c.Language.IsZero(), preferred)
	}
	return waits
}

// untold returns what the patient, who needs an interpreter, has still to tell.
func (c *course) untold() (untold marks.Facts) {
	if c.InterpreterToldOn == 0 {
		untold.Add(interpreterToldOn)
	}
	if !c.languageNamed() {
		untold.Add(preferred)
	}
	return untold
}

func (c *course) languageNamed() bool { return !c.Language.IsZero() && !c.Language.Ambiguous() }

// told reports whether the need of an interpreter was told in time for the visit: at least
// so many days before it, 0 standing for any day before it. Not known while no date is set,
// or while it is not told and still can be.
func (c *course) told() vard.Answer {
	lastDay := c.Visit.AddDays(-max(c.NoticeDays, 1))
	switch {
	case c.Visit == 0:
		return vard.Unknown
	case c.InterpreterToldOn != 0:
		return vard.AnswerOf(c.InterpreterToldOn <= lastDay)
	case c.on > lastDay:
		return vard.No
	}
	return vard.Unknown
}

func (p *Progress) decide(on vard.Date) (d Decision) {
	c := p.course(on)
	for s := StepRequest; s <= StepTranslation; s++ {
		waits := c.waitsFor(s)
		switch {
		case c.done(s): // whatever else is known
			d.states[s] = Done
		case !c.needed(s):
			d.states[s] = NotNeeded
		case waits != 0:
			d.states[s], d.waits[s] = Blocked, waits
		default:
			d.states[s] = Ready
		}
	}

	d.outcome = InProgress
	switch {
	case p.Settlement != 0:
		d.outcome = Settled
	case c.goesOn == vard.No:
		d.outcome = Ended
	}
	d.decided = p.Decision != 0
	d.visitAhead, d.visa = c.comes && p.Visit > on, p.VisaNeeded
	d.missing = c.missing()
	d.untranslated = d.waits[StepTranslation].Has(preferred) && !d.missing.Has(preferred) && !c.passed
	c.mark(&d.marks)
	return d
}

// missing returns what is not known and turns the state of a step, and what a patient who
// needs an interpreter has still to tell. Before the decision the clinic's answers are not
// missing: they are not there.
func (c *course) missing() (missing marks.Facts) {
	ask := func(when bool, fact int) {
		if when {
			missing.Add(fact)
		}
	}
	if c.Decision != 0 {
		ask(!c.TreatmentOffered.Known() && c.VisitNeeded != vard.Yes, treatmentOffered)
		ask(!c.VisitNeeded.Known(), visitNeeded)
	}
	ask(c.passed, care) // R7: one thing
	ask(c.needed(StepLetter) && !c.done(StepLetter) && !c.VisaNeeded.Known(), visaNeeded)
	if c.needed(StepInterpreter) && !c.done(StepInterpreter) {
		ask(!c.InterpreterNeeded.Known(), interpreterNeeded)
		if c.InterpreterNeeded == vard.Yes {
			missing |= c.untold()
		}
	}
	return missing
}

// mark marks the rules: met, not met where one is breached, not known where it is not yet
// due. [Principle 5, R6]
func (c *course) mark(m *marks.Marks) {
	m.Set(secondOpinionFirst, c.secondOpinion())
	m.Set(treatmentOrVisit, c.goesOn)
	m.Set(secondOpinionPrepaid, before(c.Prepaid, c.Conference))
	if c.goesOn == vard.No {
		for _, rule := range [...]int{estimateAfterStatement, agreementAndEstimate, fundedBeforeCare, estimateBeforeCare} {
			m.Skip(rule)
		}
	} else {
		if c.Estimate != 0 {
			m.Set(estimateAfterStatement, vard.AnswerOf(c.Statement != 0 && c.Statement <= c.Estimate))
		}
		m.Set(agreementAndEstimate, c.agreed())
		m.Set(fundedBeforeCare, before(c.Funding, c.Care))
		m.Set(estimateBeforeCare, before(c.Estimate, c.Care))
	}
	c.markVisit(m)
}

// markVisit marks the rules of a visit and of who comes to it.
func (c *course) markVisit(m *marks.Marks) {
	over := c.Care != 0 || c.Visit != 0 && c.Visit < c.on // too late for what was to be there by then
	due := func(there bool) vard.Answer {
		switch {
		case there:
			return vard.Yes
		case over:
			return vard.No
		}
		return vard.Unknown
	}
	none := c.goesOn == vard.No || c.VisitNeeded == vard.No
	switch {
	case none:
		m.Skip(visitDateSet)
	case c.Visit != 0:
		m.Set(visitDateSet, vard.Yes)
	case c.Letter != 0: // given for a date that was cancelled
		m.Set(visitDateSet, vard.No)
	}
	switch {
	case none || c.VisaNeeded == vard.No:
		m.Skip(letterBeforeVisit)
	case c.VisaNeeded == vard.Yes || c.done(StepLetter):
		m.Set(letterBeforeVisit, due(c.done(StepLetter)))
	}
	switch {
	case none || c.InterpreterNeeded == vard.No:
		m.Skip(interpreterToldInTime)
		m.Skip(languageNamed)
		m.Skip(interpreterBooked)
	case c.InterpreterNeeded == vard.Yes:
		m.Set(interpreterToldInTime, c.told())
		m.Set(languageNamed, due(c.languageNamed() || c.done(StepInterpreter) && !c.Language.IsZero()))
		m.Set(interpreterBooked, due(c.done(StepInterpreter)))
	}
}

// secondOpinion reports whether there is a second opinion, and nothing agreed or paid for a
// treatment came before it.
func (c *course) secondOpinion() vard.Answer {
	switch {
	case !orderly(c.Agreement, c.Statement), !orderly(c.Funding, c.Statement):
		return vard.No
	case c.Statement != 0:
		return vard.Yes
	}
	return vard.Unknown
}

// agreed reports whether there are both an agreement and an estimate; not, where something
// has happened that they were to come before.
func (c *course) agreed() vard.Answer {
	switch {
	case c.Agreement != 0 && c.Estimate != 0:
		return vard.Yes
	case c.Agreement != 0, c.Funding != 0, c.Care != 0:
		return vard.No
	}
	return vard.Unknown
}

// before reports whether the first has happened, and not after the second where that
// has happened; not known while neither has.
func before(first, second vard.Date) vard.Answer {
	switch {
	case second != 0:
		return vard.AnswerOf(first != 0 && first <= second)
	case first != 0:
		return vard.Yes
	}
	return vard.Unknown
}

// until returns the last day on which the progress is decided as on the day of assessment,
// the zero Date where it is so for good. Time alone matters only before a visit that is
// set: on the last day to tell of an interpreter, on the day before the visit, and on its
// day. [L10]
func (p *Progress) until(on vard.Date, now Decision) vard.Date {
	if p.Visit < on || p.Care != 0 {
		return 0
	}
	for _, last := range [...]vard.Date{p.Visit.AddDays(-max(p.NoticeDays, 1)), p.Visit.AddDays(-1)} {
		if last >= on && p.decide(last.AddDays(1)) != now {
			return last
		}
	}
	return p.Visit // the day after, the day of the care is asked, or another for the visit
}
