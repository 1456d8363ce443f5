package main

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// refusals writes a letter for each part of the case that is refused: the answer, the
// reasons it rests on, what would change it, and where to turn.
func (w *writer) refusals() (letters []Letter) {
	if d := w.d.Eligibility; d != nil && (d.Outcome() == eligibility.NotEligible || d.Outcome() == eligibility.Resident) {
		l := w.refusal(w.say("Besked om din förfrågan till International Patient Office", "Your request to the International Patient Office"), d.Outcome().Text(), nil, d.Reasons(), nil, d.Referrals())
		letters = append(letters, w.sourced(l))
	}
	if d := w.d.Limitation; d != nil && d.Outcome() == limitation.Barred {
		l := w.refusal(w.say("Besked om tiden för ditt anspråk", "The time for your claim"), d.Outcome().Text(), w.lastDays(d), d.Reasons(), nil, nil)
		letters = append(letters, w.sourced(l))
	}
	if d := w.d.Injury; d != nil && d.Outcome() == injury.NotCompensable {
		subject := w.say("Besked om ersättning för skada i vården", "Compensation for an injury in care")
		var l Letter
		if time := d.Limitation(); slices.ContainsFunc(slices.Collect(d.Reasons()), func(f vard.Finding) bool { return f.Rule.ID() == injury.RuleNotBarred && f.Met == vard.No }) {
			l = w.refusal(subject, d.Outcome().Text(), w.lastDays(&time), time.Reasons(), nil, d.Referrals())
		} else {
			l = w.refusal(subject, d.Outcome().Text(), nil, d.Reasons(), w.changes(d), d.Referrals())
		}
		letters = append(letters, w.sourced(l))
	}
	return letters
}

func (w *writer) refusal(subject string, outcome vard.Text, lastDays []Item, reasons iter.Seq[vard.Finding], changes []Item, to iter.Seq[referral.Referral]) Letter {
	l := w.letter(subject, w.in(outcome),
		w.say("Beskedet grundas på de uppgifter som fanns den ", "The answer rests on the facts that were known on ")+w.day(w.c.On)+".")
	if len(lastDays) > 0 {
		l.Sections = append(l.Sections, Section{Heading: w.say("Dagar som har passerat", "Days that have passed"), Items: lastDays})
	}
	why := Section{Heading: w.say("Skälen för beskedet", "The reasons for the answer")}
	change := Section{Heading: w.say("Vad som skulle ändra beskedet", "What would change the answer"), Items: changes}
	for f := range reasons {
		why.Items = append(why.Items, w.reason(f))
		if f.Met == vard.No && len(changes) == 0 { // what would have to be so instead
			change.Items = append(change.Items, Item{Text: w.in(f.Rule.Says(vard.Yes))})
		}
	}
	if len(changes) == 0 {
		change.Text = []string{w.say("Beskedet skulle bli ett annat om det i stället var så här:", "The answer would be another one if it were like this instead:")}
	} else {
		change.Text = []string{w.say("Beskedet kan bli ett annat om svaret på en av frågorna är det som anges:", "The answer can become another one if one of these questions has the answer given:")}
	}
	l.Sections = append(l.Sections, why)
	if len(change.Items) > 0 {
		l.Sections = append(l.Sections, change)
	}
	if to != nil {
		l.Sections = w.turnTo(l.Sections, to)
	}
	return l
}

// clock is one of the times of a claim, and what is to be done in it.
type clock struct {
	what string
	limitation.Clock
}

func (w *writer) clocks(d *limitation.Decision) []clock {
	return []clock{
		{w.say("anmäla skadan till patientförsäkringen", "report the injury to the patient insurance"), d.Report()},
		{w.say("väcka talan i domstol", "bring an action in court"), d.Action()},
		{w.say("gå vidare när förhållandena har ändrats (omprövning)", "go on when circumstances have changed (reconsideration)"), d.Reconsideration()},
		{w.say("begära Patientskadenämndens yttrande", "ask for the opinion of the Patient Injuries Board"), d.BoardOpinion()},
	}
}

// lastDays are the last days that have passed, and where each comes from.
func (w *writer) lastDays(d *limitation.Decision) (items []Item) {
	for _, c := range w.clocks(d) {
		if (c.Status == limitation.StatusTooLate || c.Status == limitation.StatusExpired) && !c.Latest.IsZero() {
			items = append(items, Item{
				Text: fmt.Sprintf(w.say("Sista dagen att %s var den %s.", "The last day to %s was %s."), c.what, w.day(c.Latest.Extended)),
				Why:  w.in(c.Reason.Text()),
			})
		}
	}
	return items
}

// changes are the answers that by themselves would lead to compensation.
func (w *writer) changes(d *injury.Decision) (items []Item) {
	for changes := range d.WhatIf(injury.Compensable) {
		if changes.Second != (injury.Change{}) { // the single ones come first
			break
		}
		c := changes.First
		items = append(items, Item{Text: w.in(c.Fact.Question()) + " " + w.say("Svar: ", "Answer: ") + w.in(c.To.Text()) + "."})
	}
	return items
}

// turnTo writes who takes over and how to reach them.
func (w *writer) turnTo(sections []Section, to iter.Seq[referral.Referral]) []Section {
	s := Section{Heading: w.say("Hit kan du vända dig", "Where you can turn")}
	for r := range to {
		item := Item{Text: w.in(r.Body.Text()), Why: w.in(r.Body.Handles())}
		for c := range r.Body.Contacts() {
			item.Text += " · " + c.Value
		}
		s.Items = append(s.Items, item)
	}
	if len(s.Items) == 0 {
		return sections
	}
	return append(sections, s)
}

// asked is a fact that is missing, and why it is asked for.
type asked struct {
	fact      vard.Fact
	why       vard.Finding
	otherwise vard.Text // where no finding turns on the fact
	moment    bool      // the answer is a day, known in part perhaps
}

// requests writes a letter to each of those who can answer what is missing, with the
// reason why it is asked.
func (w *writer) requests() (letters []Letter) {
	list := w.missing()
	for who := vard.AskPatient; who.String() != ""; who++ {
		lead := w.say("För att kunna gå vidare med ärendet behöver vi svar på frågorna nedan.", "To go on with the case we need answers to the questions below.")
		if who == vard.AskPatient {
			lead = w.say("För att kunna gå vidare med ditt ärende behöver vi svar på frågorna nedan.", "To go on with your case we need your answers to the questions below.")
		}
		l := w.letter(w.say("Vi behöver fler uppgifter", "We need more information"), lead)
		s := Section{Heading: w.say("Till ", "To ") + w.in(who.Text()), Numbered: true}
		moments := false
		for _, a := range list {
			if a.fact.AskOf() != who {
				continue
			}
			why := w.in(a.otherwise)
			if a.why != (vard.Finding{}) {
				why = w.reason(a.why).Text
			}
			s.Items = append(s.Items, Item{Text: w.in(a.fact.Question()), Why: w.say("Därför frågar vi: ", "Why we ask: ") + why})
			moments = moments || a.moment
		}
		if who == vard.AskPatient {
			s.Text = append(s.Text, w.say("Personen i frågorna är du, eller den som du företräder.", "The person in the questions is you, or the one whom you represent."))
		}
		if moments {
			s.Text = append(s.Text, w.say("Är ett datum osäkert, skriv det som är känt: till exempel en månad, ett år eller ”före sommaren 2012”.",
				"Where a date is not certain, write what is known: a month, a year, or “before the summer of 2012”."))
		}
		if len(s.Items) > 0 {
			l.Sections = []Section{s}
			letters = append(letters, w.sourced(l))
		}
	}
	return letters
}

var decidesTime = vard.Text{SV: "Dagen avgör om anspråket är i tid.", EN: "The day decides whether the claim is in time."}

// missing lists what the parts lack, each question once.
func (w *writer) missing() (list []asked) {
	add := func(a asked) {
		if !slices.ContainsFunc(list, func(b asked) bool { return a.fact.Question() == b.fact.Question() }) {
			list = append(list, a)
		}
	}
	answers := func(missing iter.Seq[vard.Fact], findings iter.Seq[vard.Finding], otherwise, day vard.Text, with answering) {
		for f := range missing {
			why, isAnswer := turned(f, missing, findings, with)
			if isAnswer {
				add(asked{f, why, otherwise, false})
			} else {
				add(asked{f, why, day, true})
			}
		}
	}
	if d := w.d.Eligibility; d != nil {
		answers(d.Missing(), d.Findings(), d.Outcome().Text(), d.Outcome().Text(), func() (func(string, vard.Answer) error, func() (iter.Seq[vard.Finding], error)) {
			facts := *w.c.Eligibility
			return facts.Set, func() (iter.Seq[vard.Finding], error) { return eligibility.Assess(facts).Findings(), nil }
		})
	}
	if d := w.d.Referral; d != nil {
		answers(d.Missing(), d.Findings(), d.Outcome().Text(), d.Outcome().Text(), func() (func(string, vard.Answer) error, func() (iter.Seq[vard.Finding], error)) {
			progress := *w.c.Referral
			return progress.Set, func() (iter.Seq[vard.Finding], error) {
				next, err := referral.Assess(progress, w.c.On)
				return next.Findings(), err
			}
		})
	}
	if w.d.Billing != nil {
		for _, s := range w.d.Billing.List {
			for f := range s.Missing() {
				add(asked{fact: f, otherwise: s.Text()})
			}
		}
	}
	if d := w.d.Injury; d != nil {
		answers(d.Missing(), d.Findings(), d.Outcome().Text(), decidesTime, func() (func(string, vard.Answer) error, func() (iter.Seq[vard.Finding], error)) {
			claim := *w.c.Injury
			return claim.Set, func() (iter.Seq[vard.Finding], error) {
				next, err := injury.Assess(claim, w.c.On)
				return next.Findings(), err
			}
		})
	}
	if d := w.d.Limitation; d != nil {
		for f := range d.Missing() {
			add(asked{fact: f, otherwise: decidesTime, moment: true})
		}
	}
	return list
}

// answering begins with the facts of a case anew: a function that answers one of them, and
// one that decides.
type answering func() (set func(string, vard.Answer) error, decide func() (iter.Seq[vard.Finding], error))

// turned returns the first finding that is not known and turns on the fact, the other
// missing facts being answered alike; and whether the fact is an answer at all.
func turned(f vard.Fact, missing iter.Seq[vard.Fact], now iter.Seq[vard.Finding], with answering) (why vard.Finding, isAnswer bool) {
	for _, others := range []vard.Answer{vard.No, vard.Yes} {
		met := map[vard.Answer]map[vard.Rule]vard.Answer{}
		for _, answer := range []vard.Answer{vard.No, vard.Yes} {
			set, decide := with()
			for other := range missing {
				_ = set(other.Name(), others) // a day stays unknown
			}
			if set(f.Name(), answer) != nil {
				return vard.Finding{}, false
			}
			findings, err := decide()
			if err != nil {
				continue
			}
			met[answer] = map[vard.Rule]vard.Answer{}
			for g := range findings {
				met[answer][g.Rule] = g.Met
			}
		}
		for g := range now {
			if !g.Met.Known() && met[vard.No][g.Rule] != met[vard.Yes][g.Rule] {
				return g, true
			}
		}
	}
	return vard.Finding{}, true
}

// accounts writes a statement of each account.
func (w *writer) accounts() (letters []Letter, err error) {
	if w.d.Billing == nil {
		return nil, nil
	}
	for i, s := range w.d.Billing.List {
		statement, err := s.Explain()
		if err != nil {
			return nil, err
		}
		subject := w.say("Avräkning", "Statement of account")
		if service := w.c.Billing.Accounts[i].Service; service != 0 {
			subject += ": " + w.in(service.Text())
		}
		l := w.letter(subject, w.in(statement.Headline))
		for j, p := range statement.Postings {
			var before billing.Posting
			if j > 0 {
				before = statement.Postings[j-1]
			}
			if j == 0 || before.Section != p.Section || before.Payer != p.Payer {
				heading := w.in(p.Section.Text())
				if p.Payer >= 0 && p.Payer < len(statement.Payers) {
					heading += ", " + w.payer(statement.Payers[p.Payer])
				}
				l.Sections = append(l.Sections, Section{Heading: heading})
			}
			rows := &l.Sections[len(l.Sections)-1].Rows
			last := j == len(statement.Postings)-1 || statement.Postings[j+1].Section != p.Section || statement.Postings[j+1].Payer != p.Payer
			row := Row{Text: w.in(p.Text), Amount: w.money(p.Amount), Sum: w.money(p.Sum), Last: last}
			if !p.On.IsZero() {
				row.Day = p.On.String()
			}
			*rows = append(*rows, row)
		}
		due := Section{Heading: w.say("Att betala", "To be paid")}
		for _, e := range statement.Payers {
			text := w.payer(e) + ": " + w.in(e.Due.Direction.Text())
			if e.Due.Direction != 0 && e.Due.Direction != billing.NothingDue {
				text += ", " + w.money(e.Due.Amount)
			}
			if e.Due.Direction != 0 {
				due.Items = append(due.Items, Item{Text: text + "."})
			}
		}
		if len(due.Items) > 0 {
			l.Sections = append(l.Sections, due)
		}
		for f := range s.Findings() {
			if f.Met == vard.No {
				w.reason(f)
			}
		}
		letters = append(letters, w.sourced(l))
	}
	return letters, nil
}

// payer is the payer's name and kind, or the kind alone.
func (w *writer) payer(e billing.Entry) string {
	kind := w.in(e.Kind.Text())
	if e.Name == "" {
		return kind
	}
	return w.field(e.Name, "", "") + " (" + kind + ")"
}

// reminders writes the last days that are still to come, the nearest first.
func (w *writer) reminders() []Letter {
	var d limitation.Decision
	switch {
	case w.d.Injury != nil:
		d = w.d.Injury.Limitation()
	case w.d.Limitation != nil:
		d = *w.d.Limitation
	default:
		return nil
	}
	list := slices.DeleteFunc(w.clocks(&d), func(c clock) bool {
		return c.Status != limitation.StatusOpen || c.Earliest.IsZero() || c.Latest.IsZero()
	})
	if len(list) == 0 {
		return nil
	}
	slices.SortStableFunc(list, func(a, b clock) int { return cmp.Compare(a.Earliest.Strict, b.Earliest.Strict) })
	first := list[0]
	l := w.letter(
		fmt.Sprintf(w.say("Påminnelse: sista dag är den %s", "Reminder: the last day is %s"), w.day(first.Earliest.Strict)),
		fmt.Sprintf(w.say("Senast den %s behöver du %s.", "By %s you need to %s."), w.day(first.Earliest.Strict), first.what),
		w.say("Efter den dagen kan du förlora din rätt. Vänta därför inte till den sista dagen.", "After that day you may lose your right. So do not wait until the last day."))
	s := Section{Heading: w.say("Dina sista dagar", "Your last days")}
	for _, c := range list {
		text := fmt.Sprintf(w.say("Senast den %s: %s.", "By %s: %s."), w.day(c.Earliest.Strict), c.what)
		why := w.in(c.Reason.Text())
		if c.Earliest != c.Latest {
			why += " " + fmt.Sprintf(w.say("Dagen kan vara senare, som senast den %s, eftersom alla datum inte är kända.", "The day may be later, at the latest %s, since not every date is known."), w.day(c.Latest.Strict))
		} else if c.Earliest.Strict != c.Earliest.Extended {
			why += " " + fmt.Sprintf(w.say("Om tiden går ut på en helg är det inte avgjort att den förlängs till den %s.", "Whether a time that ends on a holiday is extended to %s is not settled."), w.day(c.Earliest.Extended))
		}
		s.Items = append(s.Items, Item{Text: text, Why: why})
	}
	for f := range d.Reasons() {
		w.reason(f)
	}
	l.Sections = []Section{s}
	return []Letter{w.sourced(l)}
}

// confirmations writes the letter of confirmation, where the visit has a date, and on a
// sheet of its own what to check in it.
func (w *writer) confirmations() []Letter {
	if w.d.Referral == nil || !referral.Issuable(w.c.Referral.Visit) {
		return nil
	}
	visit, f := w.c.Referral.Visit, w.fields
	l := w.letter(w.say("Bekräftelse av besök för vård", "Confirmation of a visit for medical care"),
		fmt.Sprintf(w.say("Härmed bekräftas att %s har tid för besök på %s den %s.", "This is to confirm that %s has an appointment at %s on %s."),
			w.field(f.Patient, "patientens namn som i passet", "the patient's name as in the passport"),
			w.field(f.Clinic, "mottagande klinik", "the receiving clinic"), w.day(visit)),
		fmt.Sprintf(w.say("Besöket gäller: %s.", "The visit is for: %s."), w.field(f.Treatment, "behandling eller undersökning", "treatment or examination")),
		w.say("Bekräftelsen gäller bara den angivna dagen. Ändras eller ställs besöket in upphör den att gälla.", "The confirmation is for that day only. It lapses if the visit is moved or cancelled."))
	draft := referral.Letter{
		PatientAsInPassport: vard.AnswerOf(f.Patient != ""), Clinic: vard.AnswerOf(f.Clinic != ""), Treatment: vard.AnswerOf(f.Treatment != ""),
		FirstDay: visit, Contact: vard.AnswerOf(f.Contact != ""),
	}
	lacks := slices.Collect(draft.Lacks())
	check := Section{Checks: true}
	for q := range (referral.Letter{}).Lacks() {
		check.Items = append(check.Items, Item{Text: w.in(q.Question()), Done: !slices.Contains(lacks, q)})
	}
	for finding := range w.d.Referral.Findings() {
		if finding.Rule.ID() == referral.RuleVisitDateSet {
			w.reason(finding)
		}
	}
	l = w.sourced(l)
	sheet := w.letter(w.say("Att kontrollera innan bekräftelsebrevet skickas", "To check before the letter of confirmation is sent"),
		w.say("Detta blad är för handläggaren och skickas inte.", "This sheet is for the case officer and is not sent."))
	sheet.Sections, sheet.Sheet = []Section{check}, true
	return []Letter{l, sheet}
}
