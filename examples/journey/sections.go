package main

import (
	"slices"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

func (p *page) sections(c *casefile.Case, d *casefile.Decisions) (list []section) {
	if d.Eligibility != nil {
		list = append(list, p.eligibility(c, d.Eligibility))
	}
	if d.Referral != nil {
		list = append(list, p.path(c, d.Referral))
	}
	if d.Billing != nil {
		for i := range d.Billing.List {
			list = append(list, p.settlement(&c.Billing.Accounts[i], &d.Billing.List[i]))
		}
	}
	if d.Limitation != nil {
		list = append(list, p.limitation(d.Limitation))
	}
	if d.Injury != nil {
		list = append(list, p.injury(c.Injury, d.Injury))
	}
	return list
}

func (p *page) eligibility(c *casefile.Case, d *eligibility.Decision) section {
	o := d.Outcome()
	next := p.steps(d.Next())
	if o == eligibility.Eligible && c.Referral != nil && !c.Referral.Request.IsZero() {
		next = nil // the path says what is next
	}
	return section{
		title: vard.Text{SV: "Internationell patient", EN: "International patient"},
		sign:  eligibilitySigns[o], name: o.String(), means: o.Text(),
		next: next, ask: d.Ask(),
		reasons: d.Reasons(), findings: d.Findings(), referrals: d.Referrals(),
	}
}

func (p *page) path(c *casefile.Case, d *referral.Decision) section {
	on, progress := c.On, c.Referral
	o := d.Outcome()
	passed := !progress.Visit.IsZero() && progress.Visit.Before(on) && progress.Care.IsZero()
	var next []string
	for step := range d.Next() {
		switch {
		case step == referral.StepTranslation: // only offered
		case step == referral.StepCare && passed: // said below
		default:
			next = append(next, p.in(step.Text())+".")
		}
	}
	switch care := slices.Collect(d.WaitsFor(referral.StepCare)); {
	case passed:
		next = append(next, p.say("Registrera vården, eller bestäm en annan dag för besöket.", "Record the care, or set another day for the visit."))
	case waitsForVisit(d, referral.StepInterpreter):
		next = append(next, p.say("Kom överens om ", "Agree on ")+p.anotherDate(progress)+".")
	case waitsForVisit(d, referral.StepCare) && len(care) == 1:
		next = append(next, p.say("Vänta till besöksdagen den ", "Wait for the day of the visit, ")+p.date(progress.Visit)+".")
	}
	if c.Eligibility != nil && c.Eligibility.RegisteredInSweden == vard.Yes {
		next = []string{p.say("Stanna här tills det är klarlagt om personen är folkbokförd i Sverige.", "Stop here until it is clear whether the person is registered in Sweden.")}
	}
	return section{
		title: vard.Text{SV: "Vårdförloppet", EN: "The path through care"},
		sign:  referralSigns[o], name: o.String(), means: o.Text(),
		next: next, ask: p.toAsk(d.Ask(), d.Missing()), until: d.Until(),
		reasons: d.Reasons(), findings: d.Findings(), referrals: d.Referrals(),
		brief: func() {
			p.lastDone(progress, d)
			p.notes(d.Findings(), d.Reasons())
		},
		rest: func() {
			for step, state := range d.Steps() {
				p.step(progress, d, step, state)
			}
		},
	}
}

// lastDone writes the step that was done last.
func (p *page) lastDone(progress *referral.Progress, d *referral.Decision) {
	var last referral.Step
	on := days(progress)
	for step, state := range d.Steps() {
		if state == referral.Done && !on[step].IsZero() && (last == 0 || !on[step].Before(on[last])) && step != referral.StepVisit {
			last = step
		}
	}
	if last != 0 {
		p.row(p.say("Senast klart", "Done last"), "", p.in(last.Text())+", "+p.say("den ", "")+p.date(on[last]))
	}
	if visit := progress.Visit; !visit.IsZero() && progress.Care.IsZero() {
		p.row(p.say("Besök", "Visit"), "", p.date(visit))
	}
}

// stepOf returns the step whose day a fact is.
func stepOf(f vard.Fact) (step referral.Step) {
	_ = step.UnmarshalText([]byte(f.Name())) // a fact that is no step's day leaves no step
	return step
}

// waitsForVisit tells whether a step waits for a visit whose date is set: the care for
// that day to come, the interpreter for another date.
func waitsForVisit(d *referral.Decision, step referral.Step) bool {
	for f := range d.WaitsFor(step) {
		if stepOf(f) == referral.StepVisit {
			return d.State(referral.StepVisit) == referral.Done
		}
	}
	return false
}

// anotherDate says what helps where a visit is too early for its interpreter: a shorter notice only where the need was told before the visit.
func (p *page) anotherDate(progress *referral.Progress) string {
	text := p.say("en annan dag för besöket", "another date for the visit")
	told := progress.InterpreterToldOn
	if days := progress.Visit.DaysSince(told); !told.IsZero() && days > 0 && days < progress.NoticeDays {
		text += p.say(", eller kortare framförhållning för tolken", ", or a shorter notice for the interpreter")
	}
	return text
}

// step writes one step of the path, and the day on which it was done or what it
// waits for.
func (p *page) step(progress *referral.Progress, d *referral.Decision, step referral.Step, state referral.State) {
	label := p.say("Steg", "Steps")
	text, on := p.in(step.Text()), days(progress)[step]
	switch state {
	case referral.Done:
		if step == referral.StepVisit { // its day may lie ahead
			text += p.say(": till den ", ": set for ") + p.date(on)
		} else {
			text += p.say(": klart den ", ": done on ") + p.date(on)
		}
		p.row(label, p.sign(vard.Yes), text)
	case referral.Ready:
		if step == referral.StepTranslation {
			p.row(label, "–", text+p.say(": kan erbjudas", ": can be offered"))
			return
		}
		p.row(label, p.paint(cyan, "→"), text+": "+p.paint(cyan, p.in(state.Text())))
	case referral.Blocked:
		var first []string
		for f := range d.WaitsFor(step) {
			what := p.in(f.Question())
			switch other := stepOf(f); {
			case other == referral.StepVisit && waitsForVisit(d, step) && step == referral.StepCare:
				what = p.say("besöksdagen", "the day of the visit")
			case other == referral.StepVisit && waitsForVisit(d, step):
				what = p.anotherDate(progress)
			case other != 0:
				what = p.in(other.Text())
			}
			first = append(first, what)
		}
		p.row(label, p.paint(yellow, "…"), text+p.say(": väntar på: ", ": waits for: ")+strings.Join(first, "; "))
	case referral.NotNeeded:
		p.row(label, "–", p.paint(dim, text+": "+p.in(state.Text())))
	}
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

func (p *page) settlement(account *billing.Account, s *billing.Settlement) section {
	title := vard.Text{SV: "Betalning", EN: "Billing"}
	if account.Service != 0 {
		title.SV += ": " + account.Service.Text().SV
		title.EN += ": " + account.Service.Text().EN
	}
	var next []string
	for f := range s.AccountFindings() {
		if f.Rule.ID() == billing.RuleSecondOpinionPrepaid && f.Met != vard.Yes && s.Outcome() != billing.Final && short(s) && (account.CareFrom.IsZero() || !account.CareFrom.Before(p.on)) {
			next = append(next, p.say(
				"Ta betalt för den nya medicinska bedömningen i förskott; börja inte innan den är betald.", "Collect the price of the second opinion in advance; do not begin before it is paid."))
		}
	}
	ask := slices.Collect(s.Ask())
	switch {
	case s.Outcome() == billing.Final:
		next = append(next, p.payments(s)...)
	case len(ask) > 0: // may be asked for already before the care
		next = append(next, p.in(askThese))
	case s.Outcome() == billing.Provisional:
		next = append(next, p.say("Vänta tills alla kostnader är bokförda.", "Wait until all charges are posted."))
	}
	return section{
		title: title, sign: billingSigns[s.Outcome()], name: s.Outcome().String(), means: s.Text(),
		next: next, ask: slices.Values(ask), until: s.Until(),
		reasons: s.Reasons(), findings: s.AccountFindings(), referrals: s.Referrals(),
		brief: func() {
			p.cost(s)
			p.notes(s.Findings(), s.Reasons())
		},
		rest: func() {
			p.costs(account, s)
			for _, entry := range s.Entries() {
				p.entry(entry)
			}
		},
	}
}

// short tells whether less was received than was estimated.
func short(s *billing.Settlement) bool {
	left := s.Estimate()
	for _, entry := range s.Entries() {
		if rest, err := left.Sub(entry.Received); err == nil {
			left = rest
		}
	}
	return left.Sign() > 0
}

// payer writes how a payer pays, and the name that the account gives it.
func (p *page) payer(entry billing.Entry) string {
	kind := p.in(entry.Kind.Text())
	if entry.Name != "" {
		return kind + ": " + casefile.Clean(entry.Name)
	}
	return kind
}

// payments writes what is to be billed and refunded.
func (p *page) payments(s *billing.Settlement) (list []string) {
	for _, entry := range s.Entries() {
		amount := p.paint(bold, p.money(entry.Due.Amount))
		payer := p.payer(entry)
		switch entry.Due.Direction {
		case billing.ToBill:
			if entry.Kind == billing.PayerS2 {
				list = append(list, p.say("Begär ", "Claim ")+amount+p.say(" genom Försäkringskassan (", " through Försäkringskassan (")+payer+
					p.say("); den ersätter enligt riksavtalets pris.", "); it reimburses at the price of the national agreement on care."))
				continue
			}
			list = append(list, p.say("Fakturera ", "Bill ")+amount+" ("+payer+").")
		case billing.ToRefund:
			list = append(list, p.say("Återbetala ", "Refund ")+amount+" ("+payer+p.say("), på samma sätt som det betalades.", "), in the way it was paid."))
		case billing.NothingDue:
		}
	}
	if list == nil {
		list = []string{p.say("Inget ska faktureras eller återbetalas.", "Nothing is to be billed or refunded.")}
	}
	return list
}

// money writes an amount as people write it, on one line.
func (p *page) money(m billing.Money) string {
	return strings.ReplaceAll(m.Format(p.tag), " ", "\u00a0")
}

// cost writes the cost on one line, against the estimate.
func (p *page) cost(s *billing.Settlement) {
	if s.Actual().IsZero() && s.Estimate().IsZero() {
		return
	}
	var list []string
	if !s.Actual().IsZero() {
		list = append(list, p.say("faktisk kostnad ", "actual ")+p.money(s.Actual()))
	}
	if !s.Estimate().IsZero() {
		list = append(list, p.say("kostnadsförslag ", "estimate ")+p.money(s.Estimate()))
	}
	p.row(p.say("Kostnad", "Cost"), "", strings.Join(list, ", "))
}

// costs writes the actual cost line by line, and against the estimate.
func (p *page) costs(account *billing.Account, s *billing.Settlement) {
	if s.Actual().IsZero() && s.Estimate().IsZero() {
		return
	}
	label := p.say("Kostnader", "Costs")
	for _, line := range account.Actual.Lines {
		p.amount(label, casefile.Clean(line.Text), line.Amount)
	}
	p.amount(label, p.say("Faktisk kostnad", "Actual cost"), s.Actual())
	p.amount(label, p.say("Kostnadsförslag", "Estimate"), s.Estimate())
	if v := s.Variance(); v.Sign() > 0 {
		p.right(label, p.say("Skillnad mot kostnadsförslaget", "Difference"), "+"+p.money(v))
	} else {
		p.amount(label, p.say("Skillnad mot kostnadsförslaget", "Difference"), v)
	}
}

// entry writes what one payer bears, has paid and is to pay.
func (p *page) entry(entry billing.Entry) {
	label := p.say("Betalare", "Payer")
	p.label = "" // each payer has its label
	p.row(label, "", p.paint(bold, p.payer(entry)))
	p.amount(label, p.say("Andel av kostnaden", "Share of the cost"), entry.Share)
	p.amount(label, p.say("Inbetalt", "Received"), entry.Received)
	p.due(label, entry.Due)
	for f := range entry.Findings() {
		p.row(label, p.sign(f.Met), p.finding(f))
	}
}

// due writes what is to be paid, and what rounding did to it.
func (p *page) due(label string, due billing.Due) {
	switch what, rounded := p.in(due.Direction.Text()), due.Rounding.Sign() != 0; {
	case due.Direction == 0:
	case due.Direction != billing.NothingDue:
		p.amount(label, what, due.Amount)
		if rounded {
			p.amount(label, p.say("varav öresavrundning", "of which rounding"), due.Rounding)
		}
	case rounded: // öre that rounding takes away
		p.row(label, "", p.say("inget att betala efter avrundning", "nothing to be paid after rounding"))
		p.amount(label, p.say("öresavrundning", "rounding"), due.Rounding)
	default:
		p.row(label, "", what)
	}
}

// amount writes a text and, to the right, an amount as people write it.
func (p *page) amount(label, text string, m billing.Money) {
	if !m.IsZero() {
		p.right(label, text, p.money(m))
	}
}

// right writes a row with a text that ends to the right of it.
func (p *page) right(label, text, amount string) {
	const block = 46 // an eye can still follow the line
	gap := block - columns(text) - columns(amount)
	if gap < 2 {
		p.row(label, "", text)
		text, gap = "", max(0, block-columns(amount))
	}
	p.row(label, "", text+strings.Repeat("\u00a0", gap)+amount)
}

func (p *page) limitation(d *limitation.Decision) section {
	o := d.Outcome()
	return section{
		title: vard.Text{SV: "Preskription", EN: "Time limit"},
		sign:  limitationSigns[o], name: o.String(), means: o.Text(),
		next: p.inTime(d, false), days: p.lastDays(d), ask: p.toAsk(d.Ask(), d.Missing(), d.Presumed()), until: d.Until(),
		reasons: d.Reasons(), findings: d.Findings(), referrals: nobody,
		rest: func() { p.presumed(d.Presumed()) },
	}
}

// inTime says what the time limit makes it necessary to do. Beside an injury, which has
// next steps of its own, it is only what cannot wait.
func (p *page) inTime(d *limitation.Decision, beside bool) []string {
	report, action := d.Report(), d.Action()
	switch d.Outcome() {
	case limitation.Open:
		return []string{p.say("Anmäl skadan till patientförsäkringen senast den ", "Report the injury to the patient insurance by ") + p.paint(bold, p.date(report.Earliest.Strict)) + "."}
	case limitation.Late:
		if action.Status == limitation.StatusDoneInTime {
			return []string{p.say("Talan är väckt i tid: invänta domstolens avgörande.", "The action that was brought decides: wait for the court.")}
		}
		switch last := action.Earliest.Strict; {
		case action.Reason == limitation.AwaitingFinalPosition:
			return []string{p.say(
				"Talan kan fortfarande väckas i domstol: sista dagen är sex månader efter att försäkringsgivarens slutliga ställningstagande har tagits emot.", "An action can still be brought in court: the last day is six months after the insurer's final position is received.")}
		case !last.IsZero() && !last.Before(p.on):
			return []string{p.say("Väck talan i domstol senast den ", "Bring an action in court by ") + p.paint(bold, p.date(last)) + "."}
		}
		return []string{p.say("Talan kan fortfarande väckas i domstol.", "An action can still be brought in court.")}
	case limitation.Expired:
		return []string{p.say(
			"Begär att försäkringsgivaren prövar skadan enligt sina egna regler: en domstol kan anse att tiden är ute.", "Ask the insurer to assess the injury by its own rules: a court may find that the time has run out.")}
	case limitation.Arguable:
		return []string{p.say("Låt en jurist bedöma om den sista dagen flyttas till nästa vardag.", "Have a lawyer consider whether the last day moves to the next weekday.")}
	case limitation.Barred:
		if lifted, ok := d.Lifted(limitation.FactExceptionalReasons); ok && lifted.Outcome() != limitation.Barred {
			return []string{p.say("Ta reda på om det finns synnerliga skäl (24 § patientskadelagen), vilket ytterst en domstol avgör.", "Find out whether there are exceptional reasons (24 § of the Patient Injury Act); ultimately a court decides.")}
		}
		if !beside {
			return []string{p.in(injuryNext[injury.NotCompensable])}
		}
	case limitation.InTime:
		if !beside {
			return []string{p.say("Gå vidare till prövningen av själva skadan.", "Go on to the injury itself.")}
		}
	case limitation.Undetermined:
		if !beside {
			return []string{p.in(askThese)}
		}
	}
	return nil
}

// lastDays are the last days of the times that run; on request also how the others stand,
// and why.
func (p *page) lastDays(d *limitation.Decision) (list []day) {
	for _, c := range []struct {
		what  vard.Text
		clock limitation.Clock
	}{
		{vard.Text{SV: "Anmäla skadan till patientförsäkringen", EN: "To report the injury to the patient insurance"}, d.Report()},
		{vard.Text{SV: "Väcka talan i domstol", EN: "To bring an action in court"}, d.Action()},
		{vard.Text{SV: "Omprövning när förhållandena har ändrats", EN: "Reconsideration on changed circumstances"}, d.Reconsideration()},
		{vard.Text{SV: "Begära Patientskadenämndens yttrande", EN: "To ask for the opinion of the Patient Injuries Board"}, d.BoardOpinion()},
	} {
		text := p.window(c.clock)
		switch c.clock.Status {
		case limitation.StatusOpen, limitation.StatusArguable, limitation.StatusUndetermined, limitation.StatusTooLate, limitation.StatusExpired:
			if text == "" && !p.all {
				continue
			}
			if past := c.clock.Status == limitation.StatusTooLate || c.clock.Status == limitation.StatusExpired; past && text != "" && !p.all {
				text += p.say(", som har passerat", ", which has passed")
			}
		case limitation.StatusInTime, limitation.StatusDoneInTime, limitation.StatusNotModelled, limitation.StatusNone:
			if !p.all {
				continue
			}
		}
		if p.all {
			text = strings.TrimSuffix(p.in(c.clock.Status.Text())+"; "+text, "; ") + ". " + p.in(c.clock.Reason.Text())
		}
		list = append(list, day{p.in(c.what), text})
	}
	return list
}

// window writes the last day, or the days between which it lies.
func (p *page) window(c limitation.Clock) string {
	switch {
	case c.Earliest.IsZero():
		return ""
	case c.Earliest == c.Latest:
		return p.say("den ", "") + p.lastDay(c.Latest)
	case c.Latest.IsZero() && c.Earliest.Strict.Before(p.on):
		return p.say("ännu ingen sista dag", "no last day yet")
	case c.Latest.IsZero():
		return p.say("löper minst till och med den ", "runs at least until ") + p.lastDay(c.Earliest)
	}
	return p.say("tidigast den ", "at the earliest ") + p.lastDay(c.Earliest) + p.say(", senast den ", ", at the latest ") + p.lastDay(c.Latest)
}

func (p *page) lastDay(l limitation.LastDay) string {
	if l.Strict == l.Extended {
		return p.date(l.Strict)
	}
	return p.date(l.Strict) + p.say(" (eventuellt nästa vardag, den ", " (possibly the next weekday, ") + p.date(l.Extended) + ")"
}

func (p *page) injury(claim *injury.Claim, d *injury.Decision) section {
	o, limit := d.Outcome(), d.Limitation()
	next, days := p.inTime(&limit, true), p.lastDays(&limit)
	outside := claim.CareInSweden == vard.No || claim.PersonalInjury == vard.No
	if outside && !p.all { // the act does not apply, nor do its times
		next, days = nil, nil
	}
	reported := claim.Limitation.Reported
	switch {
	case o != injury.Compensable:
		next = append([]string{p.in(injuryNext[o])}, next...)
	case reported.IsZero() || reported.IsNotYet():
		if limit.Outcome() != limitation.Open { // else it is said, with the last day
			next = append(next, p.in(injuryNext[o]))
		}
		next = append(next, p.steps(howToClaim)...)
	default:
		next = append(next, p.say("Skadan är anmäld: invänta försäkringsgivarens slutliga ställningstagande.", "The injury is reported: wait for the insurer's final position."))
	}
	return section{
		title: vard.Text{SV: "Skada i vården", EN: "Injury in care"},
		sign:  injurySigns[o], name: o.String(), means: o.Text(),
		next: next, days: days, ask: p.toAsk(d.Ask(), d.Missing(), d.Presumed()), until: d.Until(),
		reasons: d.Reasons(), findings: d.Findings(), referrals: d.Referrals(),
		brief: func() {
			for r := range d.ToWeigh() {
				p.row(p.say("Ska bedömas", "To be weighed"), p.sign(vard.Unknown), p.in(r.Says(vard.Unknown))+" "+p.cite(r.Statements()))
			}
			if merits := d.Merits(); merits != 0 {
				p.row(p.say("Enligt lagen", "By the act"), p.sign(injurySigns[merits]), p.in(merits.Text()))
			}
			if !outside && (limit.Outcome() != limitation.Undetermined || o == injury.Incomplete) {
				p.row(p.say("Preskription", "Time limit"), p.sign(limitationSigns[limit.Outcome()]), p.in(limit.Outcome().Text()))
			}
		},
		rest: func() {
			p.presumed(d.Presumed())
			label := p.say("Preskription", "Time limit")
			p.rows(label, slices.Collect(limit.Findings()))
		},
	}
}
