package main

import (
	"fmt"
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

// A section is one decision on the page.
type section struct {
	title vard.Text
	sign  vard.Answer
	name  string // of the outcome
	means vard.Text
	next  []string
	ask   iter.Seq[vard.Fact]
	rest  func()
}

// journey writes the whole case: the decisions at a glance, each of them, and the
// sources.
func (p *page) journey(c *casefile.Case, d *casefile.Decisions) {
	p.para("", p.paint(bold, p.say("The journey of one patient", "En patients väg")))
	if !c.On.IsZero() {
		p.para("", p.say("Assessed on ", "Bedömt den ")+p.date(c.On))
	}
	sections := p.sections(c, d)
	p.blank()
	if len(sections) == 0 {
		p.para("", p.say("The case holds nothing to decide.", "Ärendet innehåller inget att besluta om."))
	}
	for _, s := range sections {
		p.para(p.sign(s.sign)+" ", p.paint(bold, p.in(s.title))+": "+p.in(s.means))
	}
	for _, s := range sections {
		p.heading(p.in(s.title))
		p.para(p.sign(s.sign)+" ", p.paint(bold, p.in(s.means))+" "+p.paint(dim, "("+s.name+")"))
		p.next(s.next)
		p.questions(s.ask)
		s.rest()
	}
	p.sources()
	p.blank()
	p.para("", p.paint(dim, p.say(
		"The decisions say what the rules give on the facts in the case. They are no legal advice.",
		"Besluten säger vad reglerna ger på uppgifterna i ärendet. De är ingen juridisk rådgivning.")))
}

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
		list = append(list, p.limitation(d.Limitation))
	}
	if d.Injury != nil {
		list = append(list, p.injury(d.Injury))
	}
	return list
}

func (p *page) eligibility(d *eligibility.Decision) section {
	o := d.Outcome()
	return section{
		vard.Text{SV: "Behörighet", EN: "Eligibility"},
		eligibilitySigns[o], o.String(), o.Text(), p.steps(d.Next()), d.Ask(),
		func() {
			p.findings(d.Findings())
			p.referrals(d.Referrals(), d.Findings())
		},
	}
}

func (p *page) path(progress *referral.Progress, d *referral.Decision) section {
	o := d.Outcome()
	var next []string
	for step := range d.Next() {
		if step != referral.StepTranslation { // only offered
			next = append(next, p.in(step.Text())+".")
		}
	}
	visit := progress.Visit
	switch care := slices.Collect(d.WaitsFor(referral.StepCare)); {
	case waitsForVisit(d, referral.StepInterpreter), waitsForVisit(d, referral.StepLetter):
		next = append(next, p.say("Agree on ", "Kom överens om ")+p.anotherDate(progress)+".")
	case waitsForVisit(d, referral.StepCare) && len(care) == 1:
		next = append(next, p.say("Wait for the day of the visit, ", "Vänta till besökets dag, ")+p.date(visit)+".")
	}
	return section{
		vard.Text{SV: "Vägen genom vården", EN: "The path through care"},
		referralSigns[o], o.String(), o.Text(), next, d.Ask(),
		func() {
			p.label(p.say("Steps", "Steg"))
			for step, state := range d.Steps() {
				p.step(progress, d, step, state)
			}
			p.findings(d.Findings())
			p.referrals(d.Referrals(), d.Findings())
		},
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
	if days := progress.Visit.DaysSince(told); !told.IsZero() && days > 0 && days < progress.NoticeDays {
		text += p.say(", or a shorter notice for the interpreter", ", eller ett kortare varsel för tolken")
	}
	return text
}

// step writes one step of the path, and the day on which it was done or what it
// waits for.
func (p *page) step(progress *referral.Progress, d *referral.Decision, step referral.Step, state referral.State) {
	text, on := p.in(step.Text())+": ", days(progress)[step]
	switch state {
	case referral.Done:
		if step == referral.StepVisit { // its day may lie ahead
			text += p.say("for ", "till den ") + p.date(on)
		} else {
			text += p.in(state.Text()) + " " + p.date(on)
		}
		p.para("  "+p.sign(vard.Yes)+" ", text)
	case referral.Ready:
		if step == referral.StepTranslation {
			p.para("  – ", text+p.say("can be offered", "kan erbjudas"))
			return
		}
		p.para("  "+p.paint(cyan, "→")+" ", text+p.paint(cyan, p.in(state.Text())))
	case referral.Blocked:
		var first []string
		for f := range d.WaitsFor(step) {
			what := p.in(f.Question())
			other := new(referral.Step)
			switch isStep := other.UnmarshalText([]byte(f.Name())) == nil; {
			case *other == referral.StepVisit && waitsForVisit(d, step) && step == referral.StepCare:
				what = p.say("the day of the visit comes", "besökets dag kommer")
			case *other == referral.StepVisit && waitsForVisit(d, step):
				what = p.anotherDate(progress)
			case isStep:
				what = p.in(other.Text())
			}
			first = append(first, what)
		}
		p.para("  "+p.paint(yellow, "…")+" ", text+p.in(state.Text())+p.say(". First: ", ". Först: ")+strings.Join(first, "; "))
	case referral.NotNeeded:
		p.para("  – ", p.paint(dim, text+p.in(state.Text())))
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
	next := []string{p.in(v.next)}
	switch s.Outcome() {
	case billing.Final:
		next = p.payments(account, s)
	case billing.Provisional, billing.Incomplete:
		for range s.Ask() { // may be asked for already before the care
			next[0] = p.in(askThese)
			break
		}
		for f := range s.AccountFindings() {
			if f.Rule.ID() == "billing.second-opinion-prepaid" && f.Met == vard.No {
				next = append([]string{p.say("Collect the price of the second opinion in advance; do not begin before it is paid. ",
					"Ta betalt för second opinion i förskott; börja inte innan den är betald. ") + p.cite(f.Rule.Statements())}, next...)
			}
		}
	}
	return section{title, v.sign, s.Outcome().String(), billingOutcomes[s.Outcome()], next, s.Ask(), func() {
		p.costs(account, s)
		for i, entry := range s.Payers() {
			p.label(p.payer(account, i, entry))
			p.amount("  "+p.say("Bears", "Bär"), entry.Share)
			p.amount("  "+p.say("Has paid", "Har betalat"), entry.Received)
			p.due(entry.Kind, entry.Due)
			for f := range entry.Findings() {
				p.finding(f)
			}
		}
		p.findings(s.AccountFindings())
		p.referrals(s.Referrals(), s.Findings())
	}}
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
		amount := entry.Due.Amount.Format(p.tag)
		switch entry.Due.Direction {
		case billing.Bill:
			if entry.Kind == billing.S2 {
				list = append(list, p.say("Claim ", "Begär ")+amount+p.say(" through Försäkringskassan (", " genom Försäkringskassan (")+p.payer(account, i, entry)+
					p.say("); it reimburses at the price of the national agreement on care.", "); den ersätter enligt riksavtalets pris."))
				continue
			}
			list = append(list, p.say("Bill ", "Fakturera ")+amount+" ("+p.payer(account, i, entry)+").")
		case billing.Refund:
			list = append(list, p.say("Refund ", "Återbetala ")+amount+" ("+p.payer(account, i, entry)+p.say("), in the way it was paid.", "), på samma sätt som det betalades."))
		case billing.Settled:
		}
	}
	if list == nil {
		list = []string{p.say("Nothing is to be billed or refunded.", "Inget ska faktureras eller återbetalas.")}
	}
	return list
}

// costs writes the actual cost line by line, and against the estimate.
func (p *page) costs(account *billing.Account, s *billing.Settlement) {
	if s.Actual().IsZero() && s.Estimate().IsZero() {
		return
	}
	p.label(p.say("Costs", "Kostnader"))
	for _, line := range account.Actual.Lines {
		p.amount("  "+clean(line.Text), line.Amount)
	}
	p.amount("  "+p.paint(bold, p.say("Actual cost", "Faktisk kostnad")), s.Actual())
	p.amount("  "+p.say("Estimate", "Beräknad kostnad"), s.Estimate())
	label := "  " + p.say("Actual less estimate", "Faktisk minus beräknad")
	if v := s.Variance(); v.Sign() > 0 {
		p.right(label, "+"+v.Format(p.tag))
	} else {
		p.amount(label, v)
	}
}

// due writes what is to be paid, and what rounding did to it.
func (p *page) due(kind billing.Kind, due billing.Due) {
	if due.Direction == 0 {
		return
	}
	label := "  " + p.paint(bold, p.in(directions[due.Direction]))
	if kind == billing.S2 && due.Direction == billing.Bill {
		label = "  " + p.paint(bold, p.say("To claim through Försäkringskassan", "Att begära genom Försäkringskassan"))
	}
	switch rounded := due.Rounding.Sign() != 0; {
	case due.Direction != billing.Settled:
		p.amount(label, due.Amount)
		if rounded {
			p.amount("  "+p.say("of which rounding", "varav öresavrundning"), due.Rounding)
		}
	case rounded: // öre that rounding takes away
		p.line("  " + p.paint(bold, p.say("Nothing to settle after rounding", "Inget att reglera efter avrundning")))
		p.amount("  "+p.say("Rounding", "Öresavrundning"), due.Rounding)
	default:
		p.line(label)
	}
}

// amount writes a label and, to the right, an amount as people write it.
func (p *page) amount(label string, m billing.Money) {
	if m.IsZero() {
		return
	}
	p.right(label, m.Format(p.tag))
}

// right writes a label and a text that ends to the right of it.
func (p *page) right(label, text string) {
	const block = 64 // an eye can still follow the line
	gap := min(block, p.width) - columns(label) - columns(text)
	if gap < 1 {
		p.para("", label)
		label, gap = "", max(0, min(block, p.width)-columns(text))
	}
	p.line(label + strings.Repeat(" ", gap) + text)
}

func (p *page) limitation(d *limitation.Decision) section {
	o := d.Outcome()
	v := limitationVerdicts[o]
	return section{
		vard.Text{SV: "Preskription", EN: "Limitation"},
		v.sign, o.String(), o.Text(), []string{p.in(v.next)}, d.Ask(),
		func() {
			p.label(p.say("Last days", "Sista dagar"))
			p.lastDays(d)
			p.findings(d.Findings())
		},
	}
}

// lastDays writes the last day, or the days between which it lies, and the act's own
// last days beside it.
func (p *page) lastDays(d *limitation.Decision) {
	earliest, latest := d.LastDay()
	label := p.say("To report the injury: ", "Att anmäla skadan: ")
	switch {
	case latest.IsZero():
		p.para("  – ", label+p.say("not known.", "okänd."))
	case earliest == latest:
		p.para("  – ", label+p.lastDay(latest)+".")
	default:
		p.para("  – ", label+p.say("at the earliest ", "tidigast ")+p.lastDay(earliest)+
			p.say(", at the latest ", ", senast ")+p.lastDay(latest)+".")
	}
	p.deadline(p.say("To bring an action: ", "Att väcka talan: "), d.Action())
	p.deadline(p.say("To ask for reconsideration: ", "Att begära omprövning: "), d.Reconsideration())
	p.deadline(p.say("To ask for the Board's opinion: ", "Att begära Patientskadenämndens yttrande: "), d.BoardOpinion())
	if d.ExceptionalReasons() {
		p.para("  – ", p.say("A person may weigh whether there are exceptional reasons.", "En människa kan väga in om det finns synnerliga skäl."))
	}
}

// deadline writes one of the act's own last days and the reason for it.
func (p *page) deadline(label string, l limitation.Deadline) {
	reason := p.in(l.Reason.Text())
	if !l.LastDay.IsZero() {
		reason = p.lastDay(l.LastDay) + ". " + reason
	}
	p.para("  – ", label+reason)
}

func (p *page) lastDay(l limitation.LastDay) string {
	if l.Strict == l.Extended {
		return p.date(l.Strict)
	}
	return p.date(l.Strict) + p.say(" (arguably the next weekday, ", " (kanske nästa vardag, ") + p.date(l.Extended) + ")"
}

func (p *page) injury(d *injury.Decision) section {
	o := d.Outcome()
	v := injuryVerdicts[o]
	next := []string{p.in(v.next)}
	if o == injury.Compensable {
		next = append(next, p.steps(howToClaim)...)
	}
	return section{
		vard.Text{SV: "Skada i vården", EN: "Injury in care"},
		v.sign, o.String(), o.Text(), next, d.Ask(),
		func() {
			p.weigh(d.ToWeigh())
			p.findings(d.Findings())
			p.presumed(d.Presumed())
			p.referrals(d.Referrals(), d.Findings())
			p.label(p.say("The time limit", "Tidsgränsen"))
			inTime := d.Limitation()
			sign := limitationVerdicts[inTime.Outcome()].sign
			p.para("  "+p.sign(sign)+" ", p.in(inTime.Outcome().Text())+" "+p.paint(dim, "("+inTime.Outcome().String()+")"))
			p.lastDays(&inTime)
			for f := range inTime.Findings() {
				p.finding(f)
			}
		},
	}
}

// next writes what to do next, one line for each step.
func (p *page) next(steps []string) {
	for i, step := range steps {
		if i == 0 {
			step = p.say("Next: ", "Nästa steg: ") + step
		}
		p.para("→ ", step)
	}
}

// steps writes what a package says is next.
func (p *page) steps(data iter.Seq[vard.Datum]) (list []string) {
	for d := range data {
		list = append(list, p.in(d.Text())+" "+p.cite(d.Statements()))
	}
	return list
}

// sign is the mark of an answer.
func (p *page) sign(a vard.Answer) string {
	switch a {
	case vard.Yes:
		return p.paint(green, "✓")
	case vard.No:
		return p.paint(red, "✗")
	case vard.Unknown:
	}
	return p.paint(yellow, "?")
}

// findings writes each rule with whether it is met and its sources; those that are
// known first.
func (p *page) findings(findings iter.Seq[vard.Finding]) {
	var known, unknown []vard.Finding
	for f := range findings {
		if f.Met.Known() {
			known = append(known, f)
		} else {
			unknown = append(unknown, f)
		}
	}
	if len(known) > 0 {
		p.label(p.say("Reasons", "Skäl"))
	}
	for _, f := range known {
		p.finding(f)
	}
	if len(unknown) > 0 {
		p.label(p.say("Not known", "Okänt"))
	}
	for _, f := range unknown {
		p.finding(f)
	}
}

// weigh writes the rules that a person must weigh.
func (p *page) weigh(rules iter.Seq[vard.Rule]) {
	first := true
	for r := range rules {
		if first {
			p.label(p.say("A person must weigh", "En människa måste väga"))
			first = false
		}
		p.para("  "+p.paint(yellow, "?")+" ", p.in(r.Text())+" "+p.cite(r.Statements()))
	}
}

// finding writes one rule with whether it is met and its sources.
func (p *page) finding(f vard.Finding) {
	p.para("  "+p.sign(f.Met)+" ", p.word(f.Met)+" "+p.in(f.Rule.Text())+" "+p.cite(f.Rule.Statements()))
}

// word says whether a rule is met.
func (p *page) word(met vard.Answer) string {
	word := p.paint(yellow, p.say("Not known:", "Okänt:"))
	switch met {
	case vard.Yes:
		word = p.paint(green, p.say("Met:", "Uppfyllt:"))
	case vard.No:
		word = p.paint(red, p.say("Not met:", "Inte uppfyllt:"))
	case vard.Unknown:
	}
	return word
}

// cite writes the IDs of the sources and remembers them for the list at the end.
func (p *page) cite(statements iter.Seq[vard.Statement]) string {
	var ids []string
	for s := range statements {
		p.cited[s] = true
		ids = append(ids, id(s))
	}
	return p.paint(dim, "["+strings.Join(ids, ", ")+"]")
}

// id is the ID of a source, kept on one line.
func id(s vard.Statement) string { return strings.ReplaceAll(s.ID(), " ", "\u00a0") }

// questions writes what is missing as questions, and who can answer them.
func (p *page) questions(facts iter.Seq[vard.Fact]) {
	first := true
	for f := range facts {
		if first {
			p.label(p.say("Questions to ask", "Frågor att ställa"))
			first = false
		}
		p.para("  "+p.paint(yellow, "?")+" ", p.in(f.Question())+" "+
			p.paint(dim, fmt.Sprintf("(%s %s; %s)", p.say("ask", "fråga"), p.in(f.Ask().Text()), f.Name())))
	}
}

// presumed writes the exceptions that are taken as absent.
func (p *page) presumed(facts iter.Seq[vard.Fact]) {
	first := true
	for f := range facts {
		if first {
			p.label(p.say("Taken as absent until someone says otherwise", "Antas saknas tills någon säger annat"))
			first = false
		}
		p.para("  – ", p.in(f.Question())+" "+p.paint(dim, "("+f.Name()+")"))
	}
}

// referrals writes who takes over, why, and how to reach them. The reason is a rule
// that is met or not met; of several findings about it (a rule about each payer) one
// that is not met is the reason.
func (p *page) referrals(referrals iter.Seq[referral.Referral], findings iter.Seq[vard.Finding]) {
	met := map[vard.Rule]vard.Answer{}
	for f := range findings {
		if met[f.Rule] != vard.No {
			met[f.Rule] = f.Met
		}
	}
	first := true
	for r := range referrals {
		if first {
			p.label(p.say("Turn to", "Vänd dig till"))
			first = false
		}
		p.para("  → ", p.paint(bold, p.in(r.Body.Name()))+": "+p.in(r.Body.Handles())+" "+p.cite(r.Body.Statements()))
		p.para("      "+p.sign(met[r.Why])+" ", p.word(met[r.Why])+" "+p.in(r.Why.Text())+" "+p.cite(r.Why.Statements()))
		for c := range r.Body.Contacts() {
			p.para("      ", p.in(c.Kind.Text())+" "+c.Value)
		}
	}
}

// sources lists what was cited, once, under the name of each source; the address
// stands once too where all that is cited from the source has the same.
func (p *page) sources() {
	bySource := map[string][]vard.Statement{}
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
	p.heading(p.say("Sources", "Källor"))
	p.para("", p.say("In our words; last compared with the sources on ", "Med våra ord; senast jämförda med källorna den ")+p.date(compared)+".")
	for s := range vard.Statements() {
		list := bySource[s.Source()]
		if len(list) == 0 {
			continue
		}
		delete(bySource, s.Source())
		p.blank()
		p.para("", p.paint(bold, s.Source()))
		shared := !slices.ContainsFunc(list, func(other vard.Statement) bool { return other.Address() != list[0].Address() })
		if shared {
			p.para("", p.paint(cyan, list[0].Address()))
		}
		for _, cited := range list {
			const indent = len("  IPO-01  ")
			text := p.in(cited.Text())
			if !strings.HasSuffix(cited.ID(), cited.Place()) {
				text = cited.Place() + ": " + text
			}
			p.hang("  "+p.paint(bold, fmt.Sprintf("%-6s", id(cited)))+"  ", indent, text)
			if !shared {
				room := max(0, p.width-columns(cited.Address()))
				p.para(strings.Repeat(" ", min(indent, room)), p.paint(cyan, cited.Address()))
			}
		}
	}
}

// refusal writes why a case is refused.
func (p *page) refusal(err *vard.Error) {
	where := p.say("the whole case", "hela ärendet")
	if err.Field != "" {
		where = err.Field
	}
	p.para(p.paint(red, "✗")+" ", p.say("The case is refused at ", "Ärendet avvisas vid ")+p.paint(bold, where)+": "+
		p.in(err.Code.Text())+" "+p.paint(dim, "("+string(err.Code)+")"))
	if err.Other != "" {
		p.para("  ", p.say("It contradicts ", "Det motsäger ")+p.paint(bold, err.Other)+".")
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
	return fmt.Sprintf("%d\u00a0%s\u00a0%d", d.Day(), p.say(months[0][d.Month()-1], months[1][d.Month()-1]), d.Year())
}
