package main

import (
	"iter"
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
		list = append(list, p.eligibility(d.Eligibility))
	}
	if d.Referral != nil {
		list = append(list, p.path(c.Referral, d.Referral))
	}
	if d.Billing != nil {
		for i := range d.Billing.List {
			list = append(list, p.settlement(&c.Billing.Accounts[i], &d.Billing.List[i]))
		}
	}
	if d.Limitation != nil {
		list = append(list, p.limitation(c.On, d.Limitation))
	}
	if d.Injury != nil {
		list = append(list, p.injury(c.On, d.Injury))
	}
	return list
}

func (p *page) eligibility(d *eligibility.Decision) section {
	o := d.Outcome()
	return section{
		title: vard.Text{SV: "Kriterierna för internationella patienter", EN: "The criteria for international patients"},
		sign:  eligibilitySigns[o], name: o.String(), means: o.Text(),
		next: p.steps(d.Next()), ask: d.Ask(),
		reasons: reasons(d, d.Findings()), findings: d.Findings(), referrals: d.Referrals(),
	}
}

// reasons are the findings on which a decision rests.
func reasons(d any, all iter.Seq[vard.Finding]) iter.Seq[vard.Finding] {
	if r, ok := d.(interface {
		Reasons() iter.Seq[vard.Finding]
	}); ok {
		return r.Reasons()
	}
	return func(yield func(vard.Finding) bool) {
		for f := range all {
			if f.Met.Known() && !yield(f) {
				return
			}
		}
	}
}

// until is the last day on which the outcome is the same if nothing happens.
func until(d any) vard.Date {
	if u, ok := d.(interface{ Until() vard.Date }); ok {
		return u.Until()
	}
	return 0
}

func (p *page) path(progress *referral.Progress, d *referral.Decision) section {
	o := d.Outcome()
	var next []string
	for step := range d.Next() {
		if step != referral.StepTranslation { // only offered
			next = append(next, p.in(step.Text())+".")
		}
	}
	switch care := slices.Collect(d.WaitsFor(referral.StepCare)); {
	case waitsForVisit(d, referral.StepInterpreter), waitsForVisit(d, referral.StepLetter):
		next = append(next, p.say("Agree on ", "Kom överens om ")+p.anotherDate(progress)+".")
	case waitsForVisit(d, referral.StepCare) && len(care) == 1:
		next = append(next, p.say("Wait for the day of the visit, ", "Vänta till besöksdagen den ")+p.date(progress.Visit)+".")
	}
	return section{
		title: vard.Text{SV: "Vårdförloppet", EN: "The path through care"},
		sign:  referralSigns[o], name: o.String(), means: o.Text(),
		next: next, ask: d.Ask(), until: until(d),
		reasons: reasons(d, d.Findings()), findings: d.Findings(), referrals: d.Referrals(),
		brief: func() { p.lastDone(progress, d) },
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
		p.row(p.say("Done last", "Senast klart"), "", p.in(last.Text())+", "+p.say("", "den ")+p.date(on[last]))
	}
	if visit := progress.Visit; !visit.IsZero() && progress.Care.IsZero() {
		p.row(p.say("Visit", "Besök"), "", p.date(visit))
	}
}

// waitsForVisit tells whether a step waits for a visit whose date is set: the care for
// that day to come, letter and interpreter for another date.
func waitsForVisit(d *referral.Decision, step referral.Step) bool {
	for f := range d.WaitsFor(step) {
		if f.Name() == referral.StepVisit.String() {
			return d.State(referral.StepVisit) == referral.Done
		}
	}
	return false
}

// anotherDate says what helps where a visit is too early for its letter or its
// interpreter: a shorter notice only where the need was told before the visit.
func (p *page) anotherDate(progress *referral.Progress) string {
	text := p.say("another date for the visit", "en annan dag för besöket")
	told := progress.InterpreterToldOn
	if days := progress.Visit.DaysSince(told); !told.IsZero() && days > 0 && days < int(progress.NoticeDays) {
		text += p.say(", or a shorter notice for the interpreter", ", eller kortare framförhållning för tolken")
	}
	return text
}

// step writes one step of the path, and the day on which it was done or what it
// waits for.
func (p *page) step(progress *referral.Progress, d *referral.Decision, step referral.Step, state referral.State) {
	label := p.say("Steps", "Steg")
	text, on := p.in(step.Text()), days(progress)[step]
	switch state {
	case referral.Done:
		if step == referral.StepVisit { // its day may lie ahead
			text += p.say(": set for ", ": till den ") + p.date(on)
		} else {
			text += p.say(": done on ", ": klart den ") + p.date(on)
		}
		p.row(label, p.sign(vard.Yes), text)
	case referral.Ready:
		if step == referral.StepTranslation {
			p.row(label, "–", text+p.say(": can be offered", ": kan erbjudas"))
			return
		}
		p.row(label, p.paint(cyan, "→"), text+": "+p.paint(cyan, p.in(state.Text())))
	case referral.Blocked:
		var first []string
		for f := range d.WaitsFor(step) {
			what := p.in(f.Question())
			other := new(referral.Step)
			switch isStep := other.UnmarshalText([]byte(f.Name())) == nil; {
			case *other == referral.StepVisit && waitsForVisit(d, step) && step == referral.StepCare:
				what = p.say("the day of the visit", "besöksdagen")
			case *other == referral.StepVisit && waitsForVisit(d, step):
				what = p.anotherDate(progress)
			case isStep:
				what = p.in(other.Text())
			}
			first = append(first, what)
		}
		p.row(label, p.paint(yellow, "…"), text+p.say(": waits for: ", ": väntar på: ")+strings.Join(first, "; "))
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
	if service := services[account.Service]; service != (vard.Text{}) {
		title.SV += ", " + service.SV
		title.EN += ", " + service.EN
	}
	v := billingVerdicts[s.Outcome()]
	var next []string
	switch s.Outcome() {
	case billing.Final:
		next = p.payments(account, s)
	case billing.Provisional, billing.Incomplete:
		next = []string{p.in(v.next)}
		for range s.Ask() { // may be asked for already before the care
			next[0] = p.in(askThese)
			break
		}
		for f := range s.AccountFindings() {
			if f.Rule.ID() == billingSecondOpinionPrepaid && f.Met == vard.No {
				next = append([]string{p.say("Collect the price of the second opinion in advance; do not begin before it is paid.",
					"Ta betalt för den nya medicinska bedömningen i förskott; börja inte innan den är betald.")}, next...)
			}
		}
	}
	return section{
		title: title, sign: v.sign, name: s.Outcome().String(), means: billingOutcomes[s.Outcome()],
		next: next, ask: s.Ask(), until: until(s),
		reasons: reasons(s, s.AccountFindings()), findings: s.AccountFindings(), referrals: s.Referrals(),
		brief: func() { p.cost(s) },
		rest: func() {
			p.costs(account, s)
			for i, entry := range s.Payers() {
				p.entry(p.payer(account, i, entry), entry)
			}
		},
	}
}

// payer writes how a payer pays, and the name that the account gives it.
func (p *page) payer(account *billing.Account, i int, entry billing.Entry) string {
	kind := p.in(kinds[entry.Kind])
	if i < len(account.Payers) && account.Payers[i].Name != "" {
		return kind + ": " + clean(account.Payers[i].Name)
	}
	return kind
}

// payments writes what is to be billed and refunded.
func (p *page) payments(account *billing.Account, s *billing.Settlement) (list []string) {
	for i, entry := range s.Payers() {
		amount := p.paint(bold, p.money(entry.Due.Amount))
		payer := p.payer(account, i, entry)
		switch entry.Due.Direction {
		case billing.Bill:
			if entry.Kind == billing.S2 {
				list = append(list, p.say("Claim ", "Begär ")+amount+p.say(" through Försäkringskassan (", " genom Försäkringskassan (")+payer+
					p.say("); it reimburses at the price of the national agreement on care.", "); den ersätter enligt riksavtalets pris."))
				continue
			}
			list = append(list, p.say("Bill ", "Fakturera ")+amount+" ("+payer+").")
		case billing.Refund:
			list = append(list, p.say("Refund ", "Återbetala ")+amount+" ("+payer+p.say("), in the way it was paid.", "), på samma sätt som det betalades."))
		case billing.Settled:
		}
	}
	if list == nil {
		list = []string{p.say("Nothing is to be billed or refunded.", "Inget ska faktureras eller återbetalas.")}
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
		list = append(list, p.say("actual ", "faktisk kostnad ")+p.money(s.Actual()))
	}
	if !s.Estimate().IsZero() {
		list = append(list, p.say("estimate ", "kostnadsförslag ")+p.money(s.Estimate()))
	}
	p.row(p.say("Cost", "Kostnad"), "", strings.Join(list, ", "))
}

// costs writes the actual cost line by line, and against the estimate.
func (p *page) costs(account *billing.Account, s *billing.Settlement) {
	if s.Actual().IsZero() && s.Estimate().IsZero() {
		return
	}
	label := p.say("Costs", "Kostnader")
	for _, line := range account.Actual.Lines {
		p.amount(label, clean(line.Text), line.Amount)
	}
	p.amount(label, p.say("Actual cost", "Faktisk kostnad"), s.Actual())
	p.amount(label, p.say("Estimate", "Kostnadsförslag"), s.Estimate())
	if v := s.Variance(); v.Sign() > 0 {
		p.right(label, p.say("Difference", "Skillnad mot kostnadsförslaget"), "+"+p.money(v))
	} else {
		p.amount(label, p.say("Difference", "Skillnad mot kostnadsförslaget"), v)
	}
}

// entry writes what one payer bears, has paid and is to pay.
func (p *page) entry(payer string, entry billing.Entry) {
	label := p.say("Payer", "Betalare")
	p.label = "" // each payer has its label
	p.row(label, "", p.paint(bold, payer))
	p.amount(label, p.say("Share of the cost", "Andel av kostnaden"), entry.Share)
	p.amount(label, p.say("Received", "Inbetalt"), entry.Received)
	p.due(label, entry.Kind, entry.Due)
	for f := range entry.Findings() {
		p.row(label, p.sign(f.Met), p.finding(f))
	}
}

// due writes what is to be paid, and what rounding did to it.
func (p *page) due(label string, kind billing.Kind, due billing.Due) {
	if due.Direction == 0 {
		return
	}
	what := p.in(directions[due.Direction])
	if kind == billing.S2 && due.Direction == billing.Bill {
		what = p.say("To claim through Försäkringskassan", "Att begära genom Försäkringskassan")
	}
	switch rounded := due.Rounding.Sign() != 0; {
	case due.Direction != billing.Settled:
		p.amount(label, what, due.Amount)
		if rounded {
			p.amount(label, p.say("of which rounding", "varav öresavrundning"), due.Rounding)
		}
	case rounded: // öre that rounding takes away
		p.row(label, "", p.say("Nothing to settle after rounding", "Inget att reglera efter avrundning"))
		p.amount(label, p.say("Rounding", "Öresavrundning"), due.Rounding)
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

func (p *page) limitation(on vard.Date, d *limitation.Decision) section {
	o := d.Outcome()
	v := limitationVerdicts[o]
	return section{
		title: vard.Text{SV: "Preskription", EN: "Limitation"},
		sign:  v.sign, name: o.String(), means: o.Text(),
		next: []string{p.in(v.next)}, days: p.lastDays(d, on), ask: d.Ask(), until: until(d),
		reasons: reasons(d, d.Findings()), findings: d.Findings(), referrals: nobody,
	}
}

// lastDays are the last day to report, or the days between which it lies, and the act's
// own last days beside it.
func (p *page) lastDays(d *limitation.Decision, on vard.Date) (list []day) {
	earliest, latest := d.LastDay()
	report := p.say("to report the injury", "anmäla skadan")
	switch {
	case latest.IsZero():
	case earliest == latest:
		list = append(list, day{report, p.lastDay(latest)})
	default:
		list = append(list, day{report, p.say("at the earliest ", "tidigast ") + p.lastDay(earliest) + p.say(", at the latest ", ", senast ") + p.lastDay(latest)})
	}
	list = p.deadline(list, p.say("to bring an action in court", "väcka talan i domstol"), d.Action())
	list = p.deadline(list, p.say("to ask for reconsideration", "begära omprövning"), d.Reconsideration())
	list = p.deadline(list, p.say("to ask for the Board's opinion", "begära Patientskadenämndens yttrande"), d.BoardOpinion())
	return list
}

// deadline adds one of the act's own last days, on request also why there is none.
func (p *page) deadline(list []day, what string, l limitation.Deadline) []day {
	reason := p.in(l.Reason.Text())
	switch {
	case !l.LastDay.IsZero() && p.all:
		return append(list, day{what, p.lastDay(l.LastDay) + ". " + reason})
	case !l.LastDay.IsZero():
		return append(list, day{what, p.lastDay(l.LastDay)})
	case p.all:
		return append(list, day{what, reason})
	}
	return list
}

func (p *page) lastDay(l limitation.LastDay) string {
	if l.Strict == l.Extended {
		return p.date(l.Strict)
	}
	return p.date(l.Strict) + p.say(" (possibly the next weekday, ", " (eventuellt nästa vardag, den ") + p.date(l.Extended) + ")"
}

func (p *page) injury(on vard.Date, d *injury.Decision) section {
	o := d.Outcome()
	v := injuryVerdicts[o]
	next := []string{p.in(v.next)}
	if o == injury.Compensable {
		next = append(next, p.steps(howToClaim)...)
	}
	inTime := d.Limitation()
	return section{
		title: vard.Text{SV: "Skada i vården", EN: "Injury in care"},
		sign:  v.sign, name: o.String(), means: o.Text(),
		next: next, days: p.lastDays(&inTime, on), ask: d.Ask(), until: until(d),
		reasons: reasons(d, d.Findings()), findings: d.Findings(), referrals: d.Referrals(),
		brief: func() {
			for r := range d.ToWeigh() {
				p.row(p.say("To be weighed", "Ska bedömas"), p.sign(vard.Unknown), p.in(r.Says(vard.Unknown))+" "+p.cite(r.Statements()))
			}
		},
		rest: func() {
			p.presumed(d.Presumed())
			label := p.say("Time limit", "Preskription")
			p.row(label, p.sign(limitationVerdicts[inTime.Outcome()].sign), p.in(inTime.Outcome().Text())+" "+p.paint(dim, "("+inTime.Outcome().String()+")"))
			p.rows(label, slices.Collect(inTime.Findings()))
		},
	}
}
