package referral_test

import (
	"encoding/json"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/referral"
)

const (
	yes = vard.Yes
	no  = vard.No
)

func day(text string) vard.Date { return vard.MustDate(text) }

func tag(text string) Language { return MustLanguage(text) }

// days gives the day of every step that has one, in the order of the path.
func days(p *Progress) [15]*vard.Date {
	return [15]*vard.Date{&p.Request, &p.Quote, &p.Prepaid, &p.Conference, &p.Statement, &p.Decision, &p.Estimate, &p.Agreement,
		&p.Funding, &p.Visit, &p.Letter, &p.Interpreter, &p.Care, &p.Actual, &p.Settlement}
}

// normalDays are the days of one patient from Qatar in 2026, as they go when all is in
// order.
var normalDays = [15]vard.Date{day("2026-01-05"), day("2026-01-12"), day("2026-01-20"), day("2026-02-03"), day("2026-02-10"), day("2026-02-12"),
	day("2026-02-20"), day("2026-03-02"), day("2026-03-16"), day("2026-05-04"), day("2026-03-18"), day("2026-03-20"), day("2026-05-06"), day("2026-06-15"), day("2026-06-30")}

// upTo is the normal path up to and with the step named.
func upTo(last Step) (p Progress) {
	for i, d := range days(&p) {
		if Step(i+1) <= last {
			*d = normalDays[i]
		}
	}
	if last >= StepDecision {
		p.TreatmentOffered, p.VisitNeeded = yes, yes
	}
	p.VisaNeeded, p.InterpreterNeeded, p.InterpreterToldOn, p.Language = yes, yes, day("2026-01-05"), tag("ar-QA")
	return p
}

// but returns the progress with something changed.
func but(p Progress, change func(p *Progress)) Progress {
	change(&p)
	return p
}

// want is a decision in full. A step reads "letter waits for visit", a finding "letter-before-visit
// met"; the IDs of rules are without the name of the package.
type want struct {
	Outcome   string   `json:"outcome"`
	Until     string   `json:"until,omitempty"`
	Steps     []string `json:"steps"`
	Findings  []string `json:"findings"`
	Missing   []string `json:"missing,omitempty"`
	Also      []string `json:"also,omitempty"` // asked last, though no step turns on it
	Referrals []string `json:"referrals,omitempty"`
	Reasons   []string `json:"reasons,omitempty"`
}

// normalWaits is what each step waits for on the normal path.
var normalWaits = [...]string{
	StepQuote: "request", StepPrepaid: "quote", StepConference: "prepaid", StepStatement: "conference", StepDecision: "statement",
	StepEstimate: "decision", StepAgreement: "decision estimate", StepFunding: "decision estimate agreement", StepVisit: "decision funding",
	StepLetter: "visit", StepInterpreter: "visit", StepCare: "decision funding", StepActual: "care", StepSettlement: "actual", StepTranslation: "statement",
}

// normalFindings are the rules in their order, each with the step from which it is met on the
// normal path.
var normalFindings = []struct {
	rule string
	met  Step
}{
	{"second-opinion-first", StepStatement}, {"treatment-or-visit", StepDecision}, {"estimate-after-statement", StepEstimate},
	{"agreement-and-estimate", StepAgreement}, {"second-opinion-prepaid", StepPrepaid}, {"funded-before-care", StepFunding},
	{"estimate-before-care", StepEstimate}, {"visit-date-set", StepVisit}, {"letter-before-visit", StepLetter},
	{"interpreter-told-in-time", StepVisit}, {"language-named", 0}, {"interpreter-booked", StepInterpreter},
}

// at is what is decided on the normal path up to and with the step named; once the visit is
// set, on a day before it.
func at(last Step) (w want) {
	w.Outcome = "in_progress"
	for s := StepRequest; s <= StepTranslation; s++ {
		var waits []string
		for name := range strings.FieldsSeq(normalWaits[s]) {
			for earlier := StepRequest; earlier < s; earlier++ {
				if earlier.String() == name && earlier > last {
					waits = append(waits, name)
				}
			}
		}
		if s == StepCare && last >= StepDecision {
			waits = append(waits, "visit") // the day of the visit is to come
		}
		switch {
		case s <= last:
			w.Steps = append(w.Steps, s.String()+" done")
		case len(waits) > 0:
			w.Steps = append(w.Steps, s.String()+" waits for "+strings.Join(waits, " "))
		default:
			w.Steps = append(w.Steps, s.String()+" ready")
		}
	}
	for _, f := range normalFindings {
		if f.met <= last {
			w.Findings = append(w.Findings, f.rule+" met")
		} else {
			w.Findings = append(w.Findings, f.rule+" not known")
		}
	}
	if last >= StepDecision {
		w.Reasons = []string{"treatment-or-visit"}
	}
	if last >= StepVisit && last < StepCare {
		w.Referrals, w.Until = []string{"embassy"}, "2026-05-03"
	}
	if last == StepSettlement {
		w.Outcome, w.Reasons = "settled", nil
	}
	return w
}

// steps gives steps another place than on the normal path: "care ready", "letter waits for
// visit".
func (w want) steps(list ...string) want {
	w.Steps = replace(w.Steps, list)
	return w
}

// finds gives findings another side than on the normal path; "out" is not in play.
func (w want) finds(list ...string) want {
	w.Findings = slices.DeleteFunc(replace(w.Findings, list), func(f string) bool { return strings.HasSuffix(f, " out") })
	return w
}

func replace(lines, by []string) []string {
	lines = slices.Clone(lines)
	for _, line := range by {
		head, _, _ := strings.Cut(line, " ")
		i := slices.IndexFunc(lines, func(old string) bool { return strings.HasPrefix(old, head+" ") })
		lines[i] = line
	}
	return lines
}

func (w want) missing(list ...string) want { w.Missing = list; return w }

func (w want) also(list ...string) want { w.Also = list; return w }

func (w want) until(day string) want { w.Until = day; return w }

// alone is without the embassy.
func (w want) alone() want { w.Referrals = nil; return w }

func (w want) ended() want {
	w.Outcome = "ended"
	return w.steps("estimate not needed", "agreement not needed", "funding not needed", "visit not needed", "letter not needed", "interpreter not needed",
		"care not needed", "actual not needed", "settlement not needed").finds("treatment-or-visit not met", "estimate-after-statement out",
		"agreement-and-estimate out", "funded-before-care out", "estimate-before-care out", "visit-date-set out", "letter-before-visit out",
		"interpreter-told-in-time out", "language-named out", "interpreter-booked out")
}

// withoutVisit is where no visit is needed.
func (w want) withoutVisit() want {
	return w.steps("visit not needed", "letter not needed", "interpreter not needed").finds("visit-date-set out", "letter-before-visit out",
		"interpreter-told-in-time out", "language-named out", "interpreter-booked out")
}

func decided(t *testing.T, p Progress, on vard.Date) (w want, findings iter.Seq[vard.Finding]) {
	d, err := Assess(p, on)
	require.NoError(t, err)
	w.Outcome, w.Until = d.Outcome().String(), d.Until().String()
	for s, state := range d.Steps() {
		line := s.String() + " " + strings.ReplaceAll(state.String(), "_", " ")
		if state == Blocked {
			line = s.String() + " waits for " + strings.Join(spec.Names(d.WaitsFor(s)), " ")
		}
		w.Steps = append(w.Steps, line)
	}
	short := func(f vard.Finding) string { return strings.TrimPrefix(string(f.Rule.ID()), "referral.") }
	for f := range d.Findings() {
		w.Findings = append(w.Findings, short(f)+" "+map[vard.Answer]string{yes: "met", no: "not met", vard.Unknown: "not known"}[f.Met])
	}
	w.Missing = spec.Names(d.Missing())
	w.Also = spec.Names(d.Ask())[len(w.Missing):]
	if len(w.Also) == 0 {
		w.Also = nil
	}
	for r := range d.Referrals() {
		w.Referrals = append(w.Referrals, r.Body.String())
	}
	for f := range d.Reasons() {
		w.Reasons = append(w.Reasons, short(f))
	}
	return w, d.Findings()
}

// The days around the visit.
var (
	before   = day("2026-03-21")
	eve      = day("2026-05-03")
	theDay   = day("2026-05-04")
	dayAfter = day("2026-05-05")
)

var rows = spec.Rows[Progress, want]{
	// The normal path, step by step.
	{ID: "referral/start", Says: "At the start only a request can come in; everything else waits, and nothing is breached.",
		Cites: []vard.Statement{cite.IPO09, cite.IPO10},
		Want: at(0).steps("interpreter waits for visit interpreterNeeded", "translation waits for statement language").
			finds("language-named not known").missing("visaNeeded", "interpreterNeeded").also("language")},
	{ID: "referral/requested", Says: "After the request comes the price of the second opinion; what is not yet due is not known.",
		Cites: []vard.Statement{cite.IPO03, cite.IPO09}, Facts: upTo(StepRequest), Want: at(StepRequest)},
	{ID: "referral/quoted", Says: "A price is given before the second opinion, because it is paid in advance.",
		Cites: []vard.Statement{cite.IPO16, cite.IPO17}, Facts: upTo(StepQuote), Want: at(StepQuote)},
	{ID: "referral/prepaid", Says: "When the second opinion is paid, the specialists meet.",
		Cites: []vard.Statement{cite.IPO10, cite.IPO17}, Facts: upTo(StepPrepaid), Want: at(StepPrepaid), Met: []vard.RuleID{RuleSecondOpinionPrepaid}},
	{ID: "referral/conference-held", Says: "After the conference, which the patient does not attend, comes the statement.",
		Cites: []vard.Statement{cite.IPO10, cite.IPO11}, Facts: upTo(StepConference), Want: at(StepConference)},
	{ID: "referral/statement", Says: "After the statement the clinic decides; a patient whose language is Arabic is offered a translation of it.",
		Cites: []vard.Statement{cite.IPO11, cite.IPO12}, Facts: upTo(StepStatement), Want: at(StepStatement), Met: []vard.RuleID{RuleSecondOpinionFirst}},
	{ID: "referral/offered-and-visit-needed", Says: "Treatment is offered and a visit is needed: the treatment is estimated.",
		Cites: []vard.Statement{cite.IPO12, cite.IPO13, cite.IPO15}, Facts: upTo(StepDecision), Want: at(StepDecision), Met: []vard.RuleID{RuleTreatmentOrVisit}},
	{ID: "referral/estimated", Says: "After the estimated costs the agreement is made.",
		Cites: []vard.Statement{cite.IPO15, cite.IPO16}, Facts: upTo(StepEstimate), Want: at(StepEstimate), Met: []vard.RuleID{RuleEstimateAfterStatement, RuleEstimateBeforeCare}},
	{ID: "referral/agreed", Says: "After the agreement the payment is secured.",
		Cites: []vard.Statement{cite.IPO16, cite.IPO18}, Facts: upTo(StepAgreement), Want: at(StepAgreement), Met: []vard.RuleID{RuleAgreementAndEstimate}},
	{ID: "referral/funded", Says: "When the payment is secured, the date of the visit can be set; before it is set there is nothing to apply for a visa with.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO28}, Facts: upTo(StepFunding), Want: at(StepFunding), Met: []vard.RuleID{RuleFundedBeforeCare}},
	{ID: "referral/visit-set", Says: "The date of the visit is set and lies ahead: the letter can be issued, the interpreter booked, the visa applied for.",
		Cites: []vard.Statement{cite.IPO26, cite.IPO27, cite.IPO29, cite.IPO30}, Facts: upTo(StepVisit), On: day("2026-03-17"), Want: at(StepVisit), Met: []vard.RuleID{RuleVisitDateSet, RuleInterpreterToldInTime, RuleLanguageNamed}},
	{ID: "referral/letter-issued", Says: "When the letter is issued the interpreter is still to be booked.",
		Cites: []vard.Statement{cite.IPO27, cite.IPO30}, Facts: upTo(StepLetter), On: day("2026-03-19"), Want: at(StepLetter), Met: []vard.RuleID{RuleLetterBeforeVisit}},
	{ID: "referral/all-ready", Says: "Letter issued and interpreter booked: the care waits for the day of the visit.",
		Cites: []vard.Statement{cite.IPO27, cite.IPO30}, Facts: upTo(StepInterpreter), On: before, Want: at(StepInterpreter), Met: []vard.RuleID{RuleInterpreterBooked}},
	{ID: "referral/care-given", Says: "After the care come the actual costs.",
		Cites: []vard.Statement{cite.IPO21}, Facts: upTo(StepCare), Want: at(StepCare)},
	{ID: "referral/actual-costs", Says: "After the actual costs comes the settlement.",
		Cites: []vard.Statement{cite.IPO19, cite.IPO20, cite.IPO21}, Facts: upTo(StepActual), Want: at(StepActual)},
	{ID: "referral/settled", Says: "The difference is settled: the path has come to its end, and only the translation is still offered.",
		Cites: []vard.Statement{cite.IPO19, cite.IPO20, cite.IPO21}, Facts: upTo(StepSettlement), Want: at(StepSettlement)},

	// The second opinion. [R1, R2, R8]
	{ID: "referral/statement-to-english-reader", Says: "A patient who prefers British English needs no translation of the statement.",
		Cites: []vard.Statement{cite.IPO11}, Facts: but(upTo(StepStatement), func(p *Progress) { p.Language = tag("en-GB") }),
		Want: at(StepStatement).steps("translation not needed")},
	{ID: "referral/translation-waits-for-language", Says: "While the language is not known the offer of a translation waits for it; it is asked last, and is no finding.",
		Cites: []vard.Statement{cite.IPO11}, Facts: but(upTo(StepStatement), func(p *Progress) { p.InterpreterNeeded, p.Language = no, Language{} }),
		Want: at(StepStatement).steps("interpreter not needed", "translation waits for language").
			finds("interpreter-told-in-time out", "language-named out", "interpreter-booked out").also("language")},
	{ID: "referral/conference-before-payment", Says: "A conference the day before the payment: the second opinion was not paid in advance.",
		Cites: []vard.Statement{cite.IPO17}, Facts: but(upTo(StepConference), func(p *Progress) { p.Prepaid = day("2026-02-04") }),
		Want: at(StepConference).finds("second-opinion-prepaid not met"), Unmet: []vard.RuleID{RuleSecondOpinionPrepaid}},
	{ID: "referral/conference-on-day-of-payment", Says: "A conference on the day of the payment: the second opinion was paid in advance.",
		Cites: []vard.Statement{cite.IPO17}, Facts: but(upTo(StepConference), func(p *Progress) { p.Prepaid = day("2026-02-03") }),
		Want: at(StepConference)},
	{ID: "referral/conference-without-payment", Says: "A conference that is not paid: the second opinion was not paid in advance, and the payment is still to come.",
		Cites: []vard.Statement{cite.IPO17}, Facts: but(upTo(StepConference), func(p *Progress) { p.Prepaid = 0 }),
		Want: at(StepConference).steps("prepaid ready").finds("second-opinion-prepaid not met")},

	// What the clinic decides. [R1]
	{ID: "referral/declined", Says: "Treatment is not offered and no visit is needed: the path ends with the statement.",
		Cites: []vard.Statement{cite.IPO12, cite.IPO13}, Facts: but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded = no, no }),
		Want: at(StepDecision).ended(), Unmet: []vard.RuleID{RuleTreatmentOrVisit}},
	{ID: "referral/visit-before-offer", Says: "Treatment is not offered yet, but a visit is needed first: the path goes on.",
		Cites: []vard.Statement{cite.IPO12, cite.IPO13}, Facts: but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered = no }),
		Want: at(StepDecision)},
	{ID: "referral/visit-before-offer-not-paid", Says: "A visit before treatment can be offered is care that the patient pays for: its date waits until the payment is secured.",
		Cites: []vard.Statement{cite.IPO13, cite.IPO18, cite.IPO25}, Facts: but(upTo(StepAgreement), func(p *Progress) { p.TreatmentOffered = no }),
		Want: at(StepAgreement)},
	{ID: "referral/visit-before-offer-paid", Says: "Treatment is not offered yet, and the visit that is needed first is paid for: its date can be set.",
		Cites: []vard.Statement{cite.IPO13, cite.IPO18, cite.IPO25}, Facts: but(upTo(StepFunding), func(p *Progress) { p.TreatmentOffered = no }),
		Want: at(StepFunding)},
	{ID: "referral/offered-without-visit", Says: "Treatment is offered without a visit: no visit, no letter, no interpreter, and care can be given.",
		Cites: []vard.Statement{cite.IPO12, cite.IPO13, cite.IPO28}, Facts: but(upTo(StepFunding), func(p *Progress) { p.VisitNeeded = no }),
		Want: at(StepFunding).withoutVisit().steps("care ready")},
	{ID: "referral/decided-answers-not-known", Says: "The clinic has decided, but what is not known: what comes next waits for the two answers.",
		Cites: []vard.Statement{cite.IPO12, cite.IPO13}, Facts: but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded = vard.Unknown, vard.Unknown }),
		Want: at(StepDecision).steps("estimate waits for treatmentOffered visitNeeded", "agreement waits for treatmentOffered visitNeeded estimate",
			"funding waits for treatmentOffered visitNeeded estimate agreement", "visit waits for treatmentOffered visitNeeded funding",
			"care waits for treatmentOffered visitNeeded funding").
			finds("treatment-or-visit not known").missing("treatmentOffered", "visitNeeded")},
	{ID: "referral/offered-visit-not-known", Says: "Treatment is offered and it is not known whether a visit is needed: the estimate can be made all the same.",
		Cites: []vard.Statement{cite.IPO13, cite.IPO15}, Facts: but(upTo(StepDecision), func(p *Progress) { p.VisitNeeded = vard.Unknown }),
		Want: at(StepDecision).steps("visit waits for visitNeeded funding", "care waits for visitNeeded funding").missing("visitNeeded")},
	{ID: "referral/not-offered-visit-not-known", Says: "Treatment is not offered and it is not known whether a visit is needed: that alone decides whether the path ends.",
		Cites: []vard.Statement{cite.IPO12, cite.IPO13}, Facts: but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded = no, vard.Unknown }),
		Want: at(StepDecision).steps("estimate waits for visitNeeded", "agreement waits for visitNeeded estimate", "funding waits for visitNeeded estimate agreement",
			"visit waits for visitNeeded funding", "care waits for visitNeeded funding").
			finds("treatment-or-visit not known").missing("visitNeeded")},
	{ID: "referral/no-visit-offer-not-known", Says: "No visit is needed and it is not known whether treatment is offered: that alone decides whether the path ends.",
		Cites: []vard.Statement{cite.IPO12, cite.IPO13}, Facts: but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded = vard.Unknown, no }),
		Want: at(StepDecision).withoutVisit().steps("estimate waits for treatmentOffered", "agreement waits for treatmentOffered estimate",
			"funding waits for treatmentOffered estimate agreement", "care waits for treatmentOffered funding").
			finds("treatment-or-visit not known").missing("treatmentOffered")},
	{ID: "referral/visit-set-need-not-said", Says: "A date of a visit is set: that one is needed need not be said, and the path goes on.",
		Cites: []vard.Statement{cite.IPO13}, On: before,
		Facts: but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded, p.Visit = no, vard.Unknown, theDay }),
		Want: at(StepVisit).steps("estimate ready", "agreement waits for estimate", "funding waits for estimate agreement", "care waits for funding visit").
			finds("estimate-after-statement not known", "agreement-and-estimate not known", "funded-before-care not known", "estimate-before-care not known")},
	{ID: "referral/letter-issued-need-not-said", Says: "A letter was issued for a visit that is cancelled: that a visit is needed need not be said, and the letter has lapsed.",
		Cites: []vard.Statement{cite.IPO13, cite.IPO27},
		Facts: but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded, p.Letter = no, vard.Unknown, day("2026-03-18") }),
		Want:  at(StepDecision).finds("visit-date-set not met"), Unmet: []vard.RuleID{RuleVisitDateSet}},
	{ID: "referral/interpreter-booked-need-not-said", Says: "An interpreter was booked for a visit that is cancelled: that a visit is needed need not be said.",
		Cites: []vard.Statement{cite.IPO13, cite.IPO30},
		Facts: but(upTo(StepDecision), func(p *Progress) {
			p.TreatmentOffered, p.VisitNeeded, p.Interpreter = no, vard.Unknown, day("2026-03-20")
		}),
		Want: at(StepDecision)},
	{ID: "referral/care-without-visit-answers-not-said", Says: "Care was given without a visit: that none was needed, and that treatment was offered, need not be said.",
		Cites: []vard.Statement{cite.IPO12, cite.IPO13},
		Facts: but(upTo(StepFunding), func(p *Progress) {
			p.TreatmentOffered, p.VisitNeeded, p.Care = vard.Unknown, vard.Unknown, day("2026-05-06")
		}),
		Want: at(StepFunding).withoutVisit().steps("care done", "actual ready")},

	// Estimate, agreement, funding. [R2, R6]
	{ID: "referral/estimate-before-statement", Says: "The treatment is estimated before there is a statement: not as the page has it, but no contradiction.",
		Cites: []vard.Statement{cite.IPO15}, Facts: but(upTo(StepPrepaid), func(p *Progress) { p.Estimate = day("2026-01-21") }),
		Want: at(StepPrepaid).steps("estimate done", "agreement waits for decision", "funding waits for decision agreement").
			finds("estimate-after-statement not met", "estimate-before-care met"), Unmet: []vard.RuleID{RuleEstimateAfterStatement}},
	{ID: "referral/estimate-the-day-before", Says: "An estimate the day before the statement is set too early; the path goes on to the agreement.",
		Cites: []vard.Statement{cite.IPO15}, Facts: but(upTo(StepEstimate), func(p *Progress) { p.Estimate = day("2026-02-09") }),
		Want: at(StepEstimate).finds("estimate-after-statement not met")},
	{ID: "referral/estimate-on-the-day", Says: "An estimate on the day of the statement is set after it.",
		Cites: []vard.Statement{cite.IPO15}, Facts: but(upTo(StepEstimate), func(p *Progress) { p.Estimate = day("2026-02-10") }),
		Want: at(StepEstimate)},
	{ID: "referral/agreement-before-statement", Says: "An agreement the day before the statement: the case did not begin with the second opinion.",
		Cites: []vard.Statement{cite.IPO09}, Facts: but(upTo(StepAgreement), func(p *Progress) { p.Agreement = day("2026-02-09") }),
		Want: at(StepAgreement).finds("second-opinion-first not met"), Unmet: []vard.RuleID{RuleSecondOpinionFirst}},
	{ID: "referral/agreement-on-day-of-statement", Says: "An agreement on the day of the statement: the case began with the second opinion.",
		Cites: []vard.Statement{cite.IPO09}, Facts: but(upTo(StepAgreement), func(p *Progress) { p.Agreement = day("2026-02-10") }),
		Want: at(StepAgreement)},
	{ID: "referral/funding-without-second-opinion", Says: "A payment secured for a treatment before any second opinion: the case did not begin with it, and what comes before a payment is lacking.",
		Cites: []vard.Statement{cite.IPO09, cite.IPO16}, Facts: but(upTo(StepRequest), func(p *Progress) { p.Funding = day("2026-01-10") }),
		Want: at(StepRequest).steps("funding done", "visit waits for decision", "care waits for decision").
			finds("second-opinion-first not met", "agreement-and-estimate not met", "funded-before-care met")},
	{ID: "referral/agreement-without-estimate", Says: "An agreement without an estimate is only half of what IPO sends, and the funding waits for the other half.",
		Cites: []vard.Statement{cite.IPO16}, Facts: but(upTo(StepAgreement), func(p *Progress) { p.Estimate = 0 }),
		Want: at(StepAgreement).steps("estimate ready", "funding waits for estimate").
			finds("estimate-after-statement not known", "agreement-and-estimate not met", "estimate-before-care not known"), Unmet: []vard.RuleID{RuleAgreementAndEstimate}},
	{ID: "referral/care-before-funding", Says: "Care the day before the payment was secured: it was not secured before the care.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25}, Facts: but(upTo(StepCare), func(p *Progress) { p.Funding = day("2026-05-07") }),
		Want: at(StepCare).finds("funded-before-care not met"), Unmet: []vard.RuleID{RuleFundedBeforeCare}},
	{ID: "referral/care-on-day-of-funding", Says: "Care on the day on which the payment was secured: it was secured before the care.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25}, Facts: but(upTo(StepCare), func(p *Progress) { p.Funding = day("2026-05-06") }),
		Want: at(StepCare)},
	{ID: "referral/care-before-estimate", Says: "Care the day before its estimate: the costs were not estimated before the care.",
		Cites: []vard.Statement{cite.IPO21}, Facts: but(upTo(StepCare), func(p *Progress) { p.Estimate = day("2026-05-07") }),
		Want: at(StepCare).finds("estimate-before-care not met"), Unmet: []vard.RuleID{RuleEstimateBeforeCare}},
	{ID: "referral/care-without-estimate", Says: "Care was given without estimate, agreement and secured payment: none of them can come before it any more, and the conditions stay not met.",
		Cites: []vard.Statement{cite.IPO16, cite.IPO18, cite.IPO21}, Facts: but(upTo(StepCare), func(p *Progress) { p.Estimate, p.Agreement, p.Funding = 0, 0, 0 }),
		Want: at(StepCare).steps("estimate not needed", "agreement not needed", "funding not needed").
			finds("estimate-after-statement not known", "agreement-and-estimate not met", "funded-before-care not met", "estimate-before-care not met")},

	// The visit and its letter. [R3, R6, R7]
	{ID: "referral/visit-set-not-paid", Says: "A date is enough for the letter: that the care is paid for is no condition of it.",
		Cites: []vard.Statement{cite.IPO27}, Facts: but(upTo(StepVisit), func(p *Progress) { p.Funding = 0 }), On: day("2026-03-17"),
		Want: at(StepVisit).steps("funding ready", "care waits for funding visit").finds("funded-before-care not known")},
	{ID: "referral/visit-cancelled", Says: "The visit is cancelled after the letter was issued and the interpreter booked: both are to be had again.",
		Cites: []vard.Statement{cite.IPO27, cite.IPO28}, Facts: but(upTo(StepInterpreter), func(p *Progress) { p.Visit = 0 }), On: day("2026-04-01"),
		Want: at(StepFunding).finds("visit-date-set not met")},
	{ID: "referral/no-visa", Says: "A patient who needs no visa needs no letter, and no embassy.",
		Cites: []vard.Statement{cite.IPO26, cite.IPO27}, Facts: but(upTo(StepVisit), func(p *Progress) { p.VisaNeeded = no }), On: day("2026-03-17"),
		Want: at(StepVisit).steps("letter not needed").finds("letter-before-visit out").alone()},
	{ID: "referral/visa-not-known", Says: "It is not known whether a visa is needed: the letter may be issued on the date, and the care does not wait for the answer.",
		Cites: []vard.Statement{cite.IPO26, cite.IPO27}, Facts: but(upTo(StepVisit), func(p *Progress) { p.VisaNeeded = vard.Unknown }), On: day("2026-03-17"),
		Want: at(StepVisit).missing("visaNeeded").alone()},
	{ID: "referral/letter-issued-visa-not-known", Says: "The letter is issued; whether a visa is needed could only add where to apply for it.",
		Cites: []vard.Statement{cite.IPO26, cite.IPO27}, Facts: but(upTo(StepLetter), func(p *Progress) { p.VisaNeeded = vard.Unknown }), On: day("2026-03-19"),
		Want: at(StepLetter).also("visaNeeded").alone()},
	{ID: "referral/the-day-before-the-visit", Says: "The day before the visit the embassy is named for the last time, and the care waits for the day.",
		Cites: []vard.Statement{cite.IPO13, cite.IPO26}, Facts: upTo(StepInterpreter), On: eve,
		Want: at(StepInterpreter)},
	{ID: "referral/the-day-of-the-visit", Says: "On the day of the visit the care can be given, and the embassy is named no more.",
		Cites: []vard.Statement{cite.IPO13, cite.IPO26}, Facts: upTo(StepInterpreter), On: theDay,
		Want: at(StepInterpreter).steps("care ready").alone().until("2026-05-04")},
	{ID: "referral/the-day-after-the-visit", Says: "The day after a visit without care one thing is asked: the day of the care, or another day.",
		Cites: []vard.Statement{cite.IPO13, cite.IPO26}, Facts: upTo(StepInterpreter), On: dayAfter,
		Want: at(StepInterpreter).missing("care").alone().until("")},
	{ID: "referral/letter-on-the-day", Says: "On the day of the visit the letter can still be issued and the interpreter booked; the care waits for neither.",
		Cites: []vard.Statement{cite.IPO27, cite.IPO30}, Facts: upTo(StepVisit), On: theDay,
		Want: at(StepVisit).steps("care ready").alone().until("2026-05-04")},
	{ID: "referral/visit-missed", Says: "The day after the visit it is too late for its letter and its interpreter, and both are findings; one thing is asked.",
		Cites: []vard.Statement{cite.IPO27, cite.IPO30}, Facts: upTo(StepVisit), On: dayAfter,
		Want: at(StepVisit).steps("letter not needed", "interpreter not needed").
			finds("letter-before-visit not met", "interpreter-booked not met").missing("care").alone().until(""),
		Unmet: []vard.RuleID{RuleLetterBeforeVisit, RuleInterpreterBooked}},
	{ID: "referral/another-day-chosen", Says: "Another day is chosen after a visit without care: its letter can be issued and its interpreter booked.",
		Cites: []vard.Statement{cite.IPO27, cite.IPO30}, Facts: but(upTo(StepVisit), func(p *Progress) { p.Visit = day("2026-06-01") }), On: dayAfter,
		Want: at(StepVisit).until("2026-05-31")},
	{ID: "referral/visit-missed-nothing-known", Says: "The day after the visit neither visa nor interpreter nor language is asked for: one thing is.",
		Cites: []vard.Statement{cite.IPO27, cite.IPO29}, On: dayAfter,
		Facts: but(upTo(StepVisit), func(p *Progress) {
			p.VisaNeeded, p.InterpreterNeeded, p.InterpreterToldOn, p.Language = 0, 0, 0, Language{}
		}),
		Want: at(StepVisit).steps("letter not needed", "interpreter not needed", "translation waits for language").
			finds("interpreter-told-in-time not known", "language-named not known").missing("care").alone().until("")},
	{ID: "referral/visit-missed-not-paid", Says: "The day after a visit that was not paid for the care waits for its funding.",
		Cites: []vard.Statement{cite.IPO18, cite.IPO25}, Facts: but(upTo(StepInterpreter), func(p *Progress) { p.Funding = 0 }), On: dayAfter,
		Want: at(StepInterpreter).steps("funding ready", "care waits for funding visit").finds("funded-before-care not known").missing("care").alone().until("")},
	{ID: "referral/letter-and-interpreter-on-the-day", Says: "A letter issued and an interpreter booked on the day of the visit are in time for it.",
		Cites: []vard.Statement{cite.IPO27, cite.IPO30}, Facts: but(upTo(StepInterpreter), func(p *Progress) { p.Letter, p.Interpreter = p.Visit, p.Visit }), On: theDay,
		Want: at(StepInterpreter).steps("care ready").alone().until("2026-05-04")},
	{ID: "referral/care-without-letter", Says: "Care was given without letter and interpreter: they are no longer needed, and were not had.",
		Cites: []vard.Statement{cite.IPO27, cite.IPO30}, Facts: but(upTo(StepCare), func(p *Progress) { p.Letter, p.Interpreter = 0, 0 }),
		Want: at(StepCare).steps("letter not needed", "interpreter not needed").finds("letter-before-visit not met", "interpreter-booked not met")},

	// The interpreter. [R4, R6]
	{ID: "referral/no-interpreter", Says: "A patient who needs no interpreter: the care can be given without one.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepLetter), func(p *Progress) { p.InterpreterNeeded, p.InterpreterToldOn = no, 0 }), On: theDay,
		Want: at(StepLetter).steps("interpreter not needed", "care ready").
			finds("interpreter-told-in-time out", "language-named out", "interpreter-booked out").alone().until("2026-05-04")},
	{ID: "referral/interpreter-not-known", Says: "It is not known whether an interpreter is needed: it is asked, and the care does not wait for the answer.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepLetter), func(p *Progress) { p.InterpreterNeeded, p.InterpreterToldOn = vard.Unknown, 0 }), On: day("2026-03-19"),
		Want: at(StepLetter).steps("interpreter waits for interpreterNeeded").
			finds("interpreter-told-in-time not known", "language-named not known").missing("interpreterNeeded")},
	{ID: "referral/need-not-told", Says: "The patient needs an interpreter and it is not known when that was told: the day is asked for.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn = 0 }), On: day("2026-03-19"),
		Want: at(StepLetter).steps("interpreter waits for interpreterToldOn").finds("interpreter-told-in-time not known").missing("interpreterToldOn")},
	{ID: "referral/need-not-told-last-day", Says: "On the last day to tell the need it can still be told in time.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn, p.NoticeDays = 0, 10 }), On: day("2026-04-24"),
		Want: at(StepLetter).steps("interpreter waits for interpreterToldOn").finds("interpreter-told-in-time not known").missing("interpreterToldOn").until("2026-04-24")},
	{ID: "referral/need-not-told-too-late", Says: "The day after the last day to tell the need it can be told in time no more, and the interpreter waits for another day.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn, p.NoticeDays = 0, 10 }), On: day("2026-04-25"),
		Want:  at(StepLetter).steps("interpreter waits for visit interpreterToldOn").finds("interpreter-told-in-time not met").missing("interpreterToldOn"),
		Unmet: []vard.RuleID{RuleInterpreterToldInTime}},
	{ID: "referral/language-not-named", Says: "The patient has told the need but named no language: the language is asked for.",
		Cites: []vard.Statement{cite.IPO30}, Facts: but(upTo(StepLetter), func(p *Progress) { p.Language = Language{} }), On: day("2026-03-19"),
		Want: at(StepLetter).steps("interpreter waits for language", "translation waits for language").finds("language-named not known").missing("language")},
	{ID: "referral/arabic-asks-which", Says: "A patient who prefers Arabic is asked which: nobody speaks Arabic as such, and an interpreter of another kind is not understood.",
		Cites: []vard.Statement{cite.IPO30, cite.LanguageRegistry}, Facts: but(upTo(StepLetter), func(p *Progress) { p.Language = tag("ar") }), On: day("2026-03-19"),
		Want: at(StepLetter).steps("interpreter waits for language").finds("language-named not known").missing("language")},
	{ID: "referral/arabic-booked", Says: "An interpreter was booked for Arabic: which one was settled then, and is asked no more.",
		Cites: []vard.Statement{cite.IPO30, cite.LanguageRegistry}, Facts: but(upTo(StepInterpreter), func(p *Progress) { p.Language = tag("ar") }), On: before,
		Want: at(StepInterpreter)},
	{ID: "referral/booked-and-language-never-named", Says: "An interpreter was booked, and for which language nobody has said: after the visit that is a finding.",
		Cites: []vard.Statement{cite.IPO30}, Facts: but(upTo(StepCare), func(p *Progress) { p.Language = Language{} }),
		Want: at(StepCare).steps("translation waits for language").finds("language-named not met").also("language")},
	{ID: "referral/kurdish-asks-which", Says: "A patient who prefers Kurdish is asked which.",
		Cites: []vard.Statement{cite.IPO30, cite.LanguageRegistry}, Facts: but(upTo(StepLetter), func(p *Progress) { p.Language = tag("ku") }), On: day("2026-03-19"),
		Want: at(StepLetter).steps("interpreter waits for language").finds("language-named not known").missing("language")},
	{ID: "referral/kurmanji", Says: "A patient who prefers Kurmanji has said which Kurdish.",
		Cites: []vard.Statement{cite.IPO30, cite.LanguageRegistry}, Facts: but(upTo(StepLetter), func(p *Progress) { p.Language = tag("kmr") }), On: day("2026-03-19"),
		Want: at(StepLetter)},
	{ID: "referral/language-never-named", Says: "The day after the visit a language that was never named is a finding.",
		Cites: []vard.Statement{cite.IPO30}, Facts: but(upTo(StepLetter), func(p *Progress) { p.Language = Language{} }), On: dayAfter,
		Want: at(StepLetter).steps("interpreter not needed", "translation waits for language").
			finds("language-named not met", "interpreter-booked not met").missing("care").alone().until(""), Unmet: []vard.RuleID{RuleLanguageNamed}},
	{ID: "referral/need-and-language-not-told", Says: "The patient needs an interpreter, and neither the day on which that was told nor the language is known: both are asked for.",
		Cites: []vard.Statement{cite.IPO29, cite.IPO30}, Facts: but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn, p.Language = 0, Language{} }), On: day("2026-03-19"),
		Want: at(StepLetter).steps("interpreter waits for interpreterToldOn language", "translation waits for language").
			finds("interpreter-told-in-time not known", "language-named not known").missing("interpreterToldOn", "language")},
	{ID: "referral/sign-language", Says: "A sign language is a language: an interpreter of Swedish Sign Language can be booked.",
		Cites: []vard.Statement{cite.IPO30, cite.BCP47}, Facts: but(upTo(StepLetter), func(p *Progress) { p.Language = tag("swl") }), On: day("2026-03-19"),
		Want: at(StepLetter)},
	{ID: "referral/told-the-day-before", Says: "The need is told the day before the visit, and no notice is asked for: that is in time.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn = eve }), On: eve,
		Want: at(StepLetter)},
	{ID: "referral/told-on-the-day", Says: "The need is told on the day of the visit: the interpreter waits for another day, the care does not wait for the interpreter.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn = theDay }), On: theDay,
		Want: at(StepLetter).steps("interpreter waits for visit", "care ready").finds("interpreter-told-in-time not met").alone().until("2026-05-04")},
	{ID: "referral/told-ten-days-before", Says: "Ten days' notice, told ten days before: in time, and the interpreter can be booked.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn, p.NoticeDays = day("2026-04-24"), 10 }), On: eve,
		Want: at(StepLetter)},
	{ID: "referral/told-with-two-days-notice", Says: "Two days' notice, and the need told long before: nothing changes until the day of the visit.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepLetter), func(p *Progress) { p.NoticeDays = 2 }), On: day("2026-03-19"),
		Want: at(StepLetter)},
	{ID: "referral/told-nine-days-before", Says: "Ten days' notice, told nine days before: too late, and the interpreter waits for another day.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn, p.NoticeDays = day("2026-04-25"), 10 }), On: eve,
		Want: at(StepLetter).steps("interpreter waits for visit").finds("interpreter-told-in-time not met")},
	{ID: "referral/told-and-visit-not-set", Says: "The need is told and no visit is set: whether it is in time is not known.",
		Cites: []vard.Statement{cite.IPO29}, Facts: but(upTo(StepFunding), func(p *Progress) { p.NoticeDays = 365 }),
		Want: at(StepFunding)},
}

func TestSpec(t *testing.T) { rows.Run(t, decided) }

func TestSpecIsWhole(t *testing.T) {
	spec.Check(t, "referral", Rules(), rows, reachedRows, setRows, refusedRows, letterRows, languageRows, dataRows, bodyRows)
}

// found is no findings, for rows of what is no decision.
func found(func(vard.Finding) bool) {}

// asked is a step of the normal path, up to and with another of which all is done.
type asked struct {
	Done Step `json:"done"`
	Step Step `json:"step"`
}

// reached is where a step stands and all that it waits for, directly or through others, the
// nearest first; and what can be done now.
type reached struct {
	State   State    `json:"state"`
	Because []string `json:"because,omitempty"`
	Next    []string `json:"next,omitempty"`
}

// What stands between a patient and a step, on the day before the visit.
var reachedRows = spec.Rows[asked, reached]{
	{ID: "referral/quote-because-no-request", Says: "No quote, because there is no request.", Cites: []vard.Statement{cite.IPO03},
		Facts: asked{0, StepQuote}, Want: reached{Blocked, []string{"request"}, []string{"request"}}},
	{ID: "referral/statement-because-nothing-is-done", Says: "No statement, because no conference, because no prepayment, because no quote, because no request.", Cites: []vard.Statement{cite.IPO09, cite.IPO10},
		Facts: asked{0, StepStatement}, Want: reached{Blocked, []string{"conference", "prepaid", "quote", "request"}, []string{"request"}}},
	{ID: "referral/letter-because-no-statement", Says: "No letter, because no visit, because no funding, because no agreement, because no estimate, because no decision, because no statement.",
		Cites: []vard.Statement{cite.IPO09, cite.IPO12, cite.IPO15, cite.IPO16, cite.IPO17, cite.IPO27}, Facts: asked{StepConference, StepLetter},
		Want: reached{Blocked, []string{"visit", "funding", "agreement", "estimate", "decision", "statement"}, []string{"statement"}}},
	{ID: "referral/letter-because-no-funding", Says: "No letter, because no visit, because the care is not funded: the payment can be secured now.", Cites: []vard.Statement{cite.IPO18, cite.IPO27},
		Facts: asked{StepAgreement, StepLetter}, Want: reached{Blocked, []string{"visit", "funding"}, []string{"funding", "translation"}}},
	{ID: "referral/letter-because-of-nothing", Says: "The visit is set: the letter waits for nothing, and it, the interpreter and the translation can be had now.", Cites: []vard.Statement{cite.IPO27, cite.IPO30},
		Facts: asked{StepVisit, StepLetter}, Want: reached{Ready, nil, []string{"letter", "interpreter", "translation"}}},
	{ID: "referral/settlement-because-no-care", Says: "No bill or refund, because no actual costs, because no care yet: that waits for the day of the visit.", Cites: []vard.Statement{cite.IPO22},
		Facts: asked{StepInterpreter, StepSettlement}, Want: reached{Blocked, []string{"actual", "care", "visit"}, []string{"translation"}}},
	{ID: "referral/translation-because-no-statement", Says: "No translation, because there is no statement yet.", Cites: []vard.Statement{cite.IPO30},
		Facts: asked{StepConference, StepTranslation}, Want: reached{Blocked, []string{"statement"}, []string{"statement"}}},
}

func TestSpecReached(t *testing.T) {
	reachedRows.Run(t, func(t *testing.T, a asked, _ vard.Date) (reached, iter.Seq[vard.Finding]) {
		d, err := Assess(upTo(a.Done), eve)
		require.NoError(t, err)
		return reached{d.State(a.Step), spec.Names(d.Because(a.Step)), spec.Names(d.Next())}, d.Findings()
	})
}

// What is answered by name: yes to an answer, the day 2026-03-19 to a day.
var setRows = spec.Rows[string, []string]{
	{ID: "referral/set-answers", Says: "What is asked as yes or no is answered by the name of the question; a day, the language and the notice are not.", Cites: []vard.Statement{cite.IPO12, cite.IPO13, cite.IPO26, cite.IPO29},
		Facts: "yes", Want: []string{"treatmentOffered", "visitNeeded", "visaNeeded", "interpreterNeeded"}},
	{ID: "referral/set-days", Says: "The day of a step, and the day on which the need of an interpreter was told, are set by name; an answer, the language and the notice are not.", Cites: []vard.Statement{cite.IPO09, cite.IPO29},
		Facts: "2026-03-19", Want: []string{"request", "quote", "prepaid", "conference", "statement", "decision", "estimate", "agreement", "funding", "visit", "letter", "interpreterToldOn", "interpreter", "care", "actual", "settlement"}},
}

func TestSpecSet(t *testing.T) {
	setRows.Run(t, func(t *testing.T, value string, _ vard.Date) (set []string, _ iter.Seq[vard.Finding]) {
		for f := range Questions() {
			var p Progress
			err, written := p.Set(f.Name(), yes), "true"
			if value != "yes" {
				p = Progress{}
				err, written = p.SetDay(f.Name(), day(value)), `"`+value+`"`
			}
			if err == nil {
				set = append(set, f.Name())
				whole, err := json.Marshal(p)
				require.NoError(t, err)
				assert.Contains(t, string(whole), `"`+f.Name()+`":`+written)
			} else {
				assert.Equal(t, &vard.Error{Code: vard.UnknownName}, err)
				assert.Equal(t, Progress{}, p)
			}
		}
		return set, found
	})
}

// refused is why progress that contradicts itself is refused: the fact, and the one it
// contradicts.
type refused struct {
	Code  vard.Code `json:"code"`
	Field string    `json:"field"`
	Other string    `json:"other,omitempty"`
}

func against(field, other string) refused { return refused{vard.ImpossibleOrder, field, other} }

var refusedRows = spec.Rows[Progress, refused]{
	{ID: "referral/visit-before-second-opinion", Says: "A date of a visit before any second opinion is refused.", Cites: []vard.Statement{cite.IPO09},
		Facts: but(upTo(StepPrepaid), func(p *Progress) { p.Visit = theDay }), Want: against("visit", "statement")},
	{ID: "referral/visit-day-before-statement", Says: "A visit the day before the statement is refused.", Cites: []vard.Statement{cite.IPO09},
		Facts: but(upTo(StepVisit), func(p *Progress) { p.Visit = day("2026-02-09") }), Want: against("visit", "statement")},
	{ID: "referral/visit-between-statement-and-decision", Says: "A visit on the day of the statement, before the clinic decided that it is needed, is refused.", Cites: []vard.Statement{cite.IPO13},
		Facts: but(upTo(StepVisit), func(p *Progress) { p.Visit = day("2026-02-10") }), Want: against("visit", "decision")},
	{ID: "referral/letter-on-second-opinion", Says: "A letter of confirmation before there is a statement is refused.", Cites: []vard.Statement{cite.IPO09, cite.IPO28},
		Facts: but(upTo(StepPrepaid), func(p *Progress) { p.Letter = day("2026-01-25") }), Want: against("letter", "statement")},
	{ID: "referral/letter-before-decision", Says: "A letter the day before the clinic's decision is refused.", Cites: []vard.Statement{cite.IPO13, cite.IPO28},
		Facts: but(upTo(StepLetter), func(p *Progress) { p.Letter = day("2026-02-11") }), Want: against("letter", "decision")},
	{ID: "referral/interpreter-for-second-opinion", Says: "An interpreter booked for the second opinion, which the patient does not attend, is refused.", Cites: []vard.Statement{cite.IPO11, cite.IPO30},
		Facts: but(upTo(StepPrepaid), func(p *Progress) { p.Interpreter = day("2026-01-25") }), Want: against("interpreter", "statement")},
	{ID: "referral/interpreter-before-decision", Says: "An interpreter the day before the clinic's decision is refused.", Cites: []vard.Statement{cite.IPO13, cite.IPO30},
		Facts: but(upTo(StepInterpreter), func(p *Progress) { p.Interpreter = day("2026-02-11") }), Want: against("interpreter", "decision")},
	{ID: "referral/quote-before-request", Says: "A price the day before the request is refused.", Cites: []vard.Statement{cite.IPO03},
		Facts: but(upTo(StepQuote), func(p *Progress) { p.Quote = day("2026-01-04") }), Want: against("quote", "request")},
	{ID: "referral/payment-before-quote", Says: "A second opinion paid the day before its price was given is refused.", Cites: []vard.Statement{cite.IPO17},
		Facts: but(upTo(StepPrepaid), func(p *Progress) { p.Prepaid = day("2026-01-11") }), Want: against("prepaid", "quote")},
	{ID: "referral/conference-before-request", Says: "A conference on nobody's request is refused.", Cites: []vard.Statement{cite.IPO10},
		Facts: Progress{Conference: day("2026-02-03")}, Want: against("conference", "request")},
	{ID: "referral/statement-before-conference", Says: "A statement the day before the conference is refused.", Cites: []vard.Statement{cite.IPO11},
		Facts: but(upTo(StepStatement), func(p *Progress) { p.Statement = day("2026-02-02") }), Want: against("statement", "conference")},
	{ID: "referral/decision-before-statement", Says: "A decision of the clinic the day before the statement is refused.", Cites: []vard.Statement{cite.IPO12},
		Facts: but(upTo(StepDecision), func(p *Progress) { p.Decision = day("2026-02-09") }), Want: against("decision", "statement")},
	{ID: "referral/estimate-before-request", Says: "An estimate the day before the request is refused.", Cites: []vard.Statement{cite.IPO03},
		Facts: but(upTo(StepRequest), func(p *Progress) { p.Estimate = day("2026-01-04") }), Want: against("estimate", "request")},
	{ID: "referral/agreement-before-request", Says: "An agreement the day before the request is refused.", Cites: []vard.Statement{cite.IPO03},
		Facts: but(upTo(StepRequest), func(p *Progress) { p.Agreement = day("2026-01-04") }), Want: against("agreement", "request")},
	{ID: "referral/funding-before-request", Says: "A payment secured the day before the request is refused.", Cites: []vard.Statement{cite.IPO03},
		Facts: but(upTo(StepRequest), func(p *Progress) { p.Funding = day("2026-01-04") }), Want: against("funding", "request")},
	{ID: "referral/offer-before-decision", Says: "Treatment offered before the clinic has decided is refused.", Cites: []vard.Statement{cite.IPO12},
		Facts: but(upTo(StepStatement), func(p *Progress) { p.TreatmentOffered = yes }), Want: against("treatmentOffered", "decision")},
	{ID: "referral/visit-needed-before-decision", Says: "A visit said not to be needed before the clinic has decided is refused.", Cites: []vard.Statement{cite.IPO13},
		Facts: but(upTo(StepStatement), func(p *Progress) { p.VisitNeeded = no }), Want: against("visitNeeded", "decision")},
	{ID: "referral/visit-not-needed", Says: "A date of a visit though none is needed is refused.", Cites: []vard.Statement{cite.IPO13, cite.IPO28},
		Facts: but(upTo(StepVisit), func(p *Progress) { p.VisitNeeded = no }), Want: against("visit", "visitNeeded")},
	{ID: "referral/letter-not-needed", Says: "A letter though no visit is needed is refused.", Cites: []vard.Statement{cite.IPO28},
		Facts: but(upTo(StepLetter), func(p *Progress) { p.VisitNeeded, p.Visit = no, 0 }), Want: against("letter", "visitNeeded")},
	{ID: "referral/interpreter-not-needed", Says: "An interpreter though no visit is needed is refused.", Cites: []vard.Statement{cite.IPO30},
		Facts: but(upTo(StepInterpreter), func(p *Progress) { p.VisitNeeded, p.Visit, p.Letter = no, 0, 0 }), Want: against("interpreter", "visitNeeded")},
	{ID: "referral/care-after-decline", Says: "Care though treatment is not offered and no visit is needed is refused.", Cites: []vard.Statement{cite.IPO12},
		Facts: but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded, p.Care = no, no, day("2026-05-06") }), Want: against("care", "treatmentOffered")},
	{ID: "referral/care-before-second-opinion", Says: "Care before any second opinion is refused.", Cites: []vard.Statement{cite.IPO09},
		Facts: but(upTo(StepPrepaid), func(p *Progress) { p.Care = day("2026-05-06") }), Want: against("care", "statement")},
	{ID: "referral/care-before-decision", Says: "Care the day before the clinic's decision is refused.", Cites: []vard.Statement{cite.IPO12},
		Facts: but(upTo(StepDecision), func(p *Progress) { p.VisitNeeded, p.Care = no, day("2026-02-11") }), Want: against("care", "decision")},
	{ID: "referral/care-before-visit", Says: "Care the day before the visit that it needs is refused.", Cites: []vard.Statement{cite.IPO13},
		Facts: but(upTo(StepCare), func(p *Progress) { p.Care = eve }), Want: against("care", "visit")},
	{ID: "referral/care-without-visit", Says: "Care without the visit that it needs is refused.", Cites: []vard.Statement{cite.IPO13},
		Facts: but(upTo(StepCare), func(p *Progress) { p.Visit = 0 }), Want: against("care", "visit")},
	{ID: "referral/letter-after-visit", Says: "A letter issued the day after the visit that it confirms is refused.", Cites: []vard.Statement{cite.IPO27, cite.IPO28},
		Facts: but(upTo(StepLetter), func(p *Progress) { p.Letter = dayAfter }), Want: against("letter", "visit")},
	{ID: "referral/letter-after-care", Says: "A letter issued the day after the care, and so after the visit too, is refused.", Cites: []vard.Statement{cite.IPO27, cite.IPO28},
		Facts: but(upTo(StepCare), func(p *Progress) { p.Letter = day("2026-05-07") }), Want: against("letter", "visit")},
	{ID: "referral/interpreter-after-visit", Says: "An interpreter booked the day after the visit is refused.", Cites: []vard.Statement{cite.IPO29, cite.IPO30},
		Facts: but(upTo(StepInterpreter), func(p *Progress) { p.Interpreter = dayAfter }), Want: against("interpreter", "visit")},
	{ID: "referral/interpreter-after-care", Says: "An interpreter booked the day after the care, and so after the visit too, is refused.", Cites: []vard.Statement{cite.IPO29, cite.IPO30},
		Facts: but(upTo(StepCare), func(p *Progress) { p.Interpreter = day("2026-05-07") }), Want: against("interpreter", "visit")},
	{ID: "referral/actual-before-care", Says: "Actual costs the day before the care are refused.", Cites: []vard.Statement{cite.IPO21},
		Facts: but(upTo(StepActual), func(p *Progress) { p.Actual = day("2026-05-05") }), Want: against("actual", "care")},
	{ID: "referral/settlement-before-actual", Says: "A settlement the day before the actual costs is refused.", Cites: []vard.Statement{cite.IPO19, cite.IPO20},
		Facts: but(upTo(StepSettlement), func(p *Progress) { p.Settlement = day("2026-06-14") }), Want: against("settlement", "actual")},
	{ID: "referral/estimate-without-request", Says: "An estimate on nobody's request is refused.", Cites: []vard.Statement{cite.IPO16},
		Facts: Progress{Estimate: day("2026-02-20")}, Want: against("estimate", "request")},
	{ID: "referral/agreement-without-request", Says: "An agreement on nobody's request is refused.", Cites: []vard.Statement{cite.IPO16},
		Facts: Progress{Agreement: day("2026-03-02")}, Want: against("agreement", "request")},
	{ID: "referral/funding-without-request", Says: "A payment secured on nobody's request is refused.", Cites: []vard.Statement{cite.IPO18},
		Facts: Progress{Funding: day("2026-03-16")}, Want: against("funding", "request")},
	{ID: "referral/tomorrow", Says: "A settlement the day after the day of assessment has not happened and is refused.", Cites: []vard.Statement{cite.IPO21},
		Facts: upTo(StepSettlement), On: day("2026-06-29"), Want: refused{Code: vard.AfterAssessment, Field: "settlement"}},
	{ID: "referral/told-tomorrow", Says: "The need of an interpreter told the day after the day of assessment has not been told, and the day is refused.", Cites: []vard.Statement{cite.IPO29},
		Facts: Progress{InterpreterToldOn: day("2026-01-05")}, On: day("2026-01-04"), Want: refused{Code: vard.AfterAssessment, Field: "interpreterToldOn"}},
	{ID: "referral/negative-notice", Says: "A notice of less than no days is refused: it is no number of days.", Cites: []vard.Statement{cite.IPO29},
		Facts: Progress{NoticeDays: -1}, Want: refused{Code: vard.MalformedNumber, Field: "noticeDays"}},
	{ID: "referral/notice-over-a-year", Says: "A notice of more than 365 days is refused.", Cites: []vard.Statement{cite.IPO29},
		Facts: Progress{NoticeDays: 366}, Want: refused{Code: vard.MalformedNumber, Field: "noticeDays"}},
}

func TestSpecRefused(t *testing.T) {
	refusedRows.Run(t, func(t *testing.T, p Progress, on vard.Date) (refused, iter.Seq[vard.Finding]) {
		d, err := Assess(p, on)
		assert.Equal(t, Decision{}, d)
		var e *vard.Error
		require.ErrorAs(t, err, &e)
		return refused{e.Code, e.Field, e.Other}, found
	})
	_, err := Assess(Progress{}, 0)
	assert.Equal(t, &vard.Error{Field: "on", Code: vard.MissingDate}, err, "without a day of assessment nothing is decided")
}

// letterCase is a letter of confirmation and the date of the visit as it is now.
type letterCase struct {
	Letter Letter    `json:"letter"`
	Visit  vard.Date `json:"visit"`
}

type letterWant struct {
	Issuable bool     `json:"issuable"`
	Lapsed   bool     `json:"lapsed"`
	Lacks    []string `json:"lacks"`
}

var letterRows = spec.Rows[letterCase, letterWant]{
	{ID: "referral/letter-complete", Says: "A visit is set and the letter holds everything: it may be issued and lacks nothing.", Cites: []vard.Statement{cite.IPO27, cite.VisaCode},
		Facts: letterCase{Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, FirstDay: day("2026-05-04"), Contact: yes}, day("2026-05-04")}, Want: letterWant{true, false, nil}},
	{ID: "referral/letter-not-scheduled", Says: "The plan is not scheduled: no letter may be issued, and one that was issued all the same is not valid.", Cites: []vard.Statement{cite.IPO28},
		Facts: letterCase{Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, Contact: yes}, 0}, Want: letterWant{false, true, []string{"firstDay"}}},
	{ID: "referral/letter-empty", Says: "What the letter lacks is named but does not keep it from being issued.", Cites: []vard.Statement{cite.IPO27},
		Facts: letterCase{Letter{}, day("2026-05-04")}, Want: letterWant{true, false, []string{"patientAsInPassport", "clinic", "treatment", "firstDay", "contact"}}},
	{ID: "referral/letter-known-to-lack", Says: "What is known to be absent is lacking as much as what is not known.", Cites: []vard.Statement{cite.IPO27},
		Facts: letterCase{Letter{PatientAsInPassport: no, Clinic: yes, Treatment: vard.Unknown, FirstDay: day("2026-05-04"), Contact: no}, day("2026-05-04")}, Want: letterWant{true, false, []string{"patientAsInPassport", "treatment", "contact"}}},
	{ID: "referral/letter-moved-later", Says: "The visit is moved to the day after: the letter lapses and another may be issued.", Cites: []vard.Statement{cite.IPO27},
		Facts: letterCase{Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, FirstDay: day("2026-05-04"), Contact: yes}, day("2026-05-05")}, Want: letterWant{true, true, nil}},
	{ID: "referral/letter-moved-earlier", Says: "The visit is moved to the day before: the letter lapses too.", Cites: []vard.Statement{cite.IPO27},
		Facts: letterCase{Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, FirstDay: day("2026-05-04"), Contact: yes}, day("2026-05-03")}, Want: letterWant{true, true, nil}},
	{ID: "referral/letter-moved-names-no-day", Says: "A letter that names no day is for the visit as it is set, and does not lapse when that is moved.", Cites: []vard.Statement{cite.IPO27},
		Facts: letterCase{Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, Contact: yes}, day("2026-05-05")}, Want: letterWant{true, false, []string{"firstDay"}}},
	{ID: "referral/letter-cancelled-names-no-day", Says: "The visit is cancelled: a letter lapses also where it names no day, or nothing at all.", Cites: []vard.Statement{cite.IPO27, cite.IPO28},
		Facts: letterCase{Letter{}, 0}, Want: letterWant{false, true, []string{"patientAsInPassport", "clinic", "treatment", "firstDay", "contact"}}},
	{ID: "referral/letter-cancelled", Says: "The visit is cancelled: the letter lapses and none may be issued.", Cites: []vard.Statement{cite.IPO27, cite.IPO28},
		Facts: letterCase{Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, FirstDay: day("2026-05-04"), Contact: yes}, 0}, Want: letterWant{false, true, nil}},
}

func TestSpecLetter(t *testing.T) {
	letterRows.Run(t, func(_ *testing.T, c letterCase, _ vard.Date) (letterWant, iter.Seq[vard.Finding]) {
		return letterWant{Issuable(c.Visit), c.Letter.Lapsed(c.Visit), spec.Names(c.Letter.Lacks())}, found
	})
}

// languageWant is the language that a text is read as, or the reason of its refusal.
type languageWant struct {
	Tag   string    `json:"tag,omitempty"`
	SV    string    `json:"sv,omitempty"`
	EN    string    `json:"en,omitempty"`
	Which []string  `json:"which,omitempty"` // of which it is to be asked
	Code  vard.Code `json:"code,omitempty"`
}

var languageRows = spec.Rows[string, languageWant]{
	{ID: "referral/language-arabic", Says: "Arabic is read, has its name in both languages, and asks which.", Cites: []vard.Statement{cite.IPO30, cite.LanguageRegistry}, Facts: "ar",
		Want: languageWant{Tag: "ar", SV: "arabiska", EN: "Arabic", Which: []string{"apc", "acm", "arz", "apd", "ary", "arq", "aeb", "ayl", "afb", "ars", "acx", "ayn", "acq", "arb"}}},
	{ID: "referral/language-arabic-of-syria", Says: "Arabic of a country is one language.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "ar-SY", Want: languageWant{Tag: "ar-SY", SV: "arabiska (Syrien)", EN: "Arabic (Syria)"}},
	{ID: "referral/language-kurdish-whole", Says: "Kurdish asks which, of a country too, since several are spoken there.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "ku-IQ", Want: languageWant{Tag: "ku-IQ", SV: "kurdiska (Irak)", EN: "Kurdish (Iraq)", Which: []string{"kmr", "ckb", "sdh"}}},
	{ID: "referral/language-kurmanji", Says: "Kurmanji is one language, and not called Kurdish alone.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "kmr", Want: languageWant{Tag: "kmr", SV: "kurmanji (nordkurdiska)", EN: "Kurmanji (Northern Kurdish)"}},
	{ID: "referral/language-chinese", Says: "Chinese asks which, however it is written.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "zh-Hant", Want: languageWant{Tag: "zh-Hant", SV: "traditionell kinesiska", EN: "Traditional Chinese", Which: []string{"cmn", "yue", "wuu", "nan", "hak"}}},
	{ID: "referral/language-mandarin", Says: "Mandarin is one language, and not called Chinese alone.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "zh-cmn", Want: languageWant{Tag: "cmn", SV: "mandarin (rikskinesiska)", EN: "Mandarin Chinese"}},
	{ID: "referral/language-dari", Says: "Dari has the name that people give it.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "prs", Want: languageWant{Tag: "prs", SV: "dari", EN: "Dari"}},
	{ID: "referral/language-persian-of-afghanistan", Says: "The Persian of Afghanistan is Dari.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "fa-AF", Want: languageWant{Tag: "fa-AF", SV: "dari", EN: "Dari"}},
	{ID: "referral/language-assyrian", Says: "Assyrian has the name that people give it.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "aii", Want: languageWant{Tag: "aii", SV: "assyriska (östsyriska)", EN: "Assyrian Neo-Aramaic"}},
	{ID: "referral/language-balkan-romani", Says: "Balkan Romani has a name.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "rmn", Want: languageWant{Tag: "rmn", SV: "balkanromani", EN: "Balkan Romani"}},
	{ID: "referral/language-pashto", Says: "Pashto is called so, and not Afghan.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "ps-AF", Want: languageWant{Tag: "ps-AF", SV: "pashto (Afghanistan)", EN: "Pashto (Afghanistan)"}},
	{ID: "referral/language-norwegian", Says: "Norwegian is called so, and not by one of its two written forms.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "no", Want: languageWant{Tag: "no", SV: "norska", EN: "Norwegian"}},
	{ID: "referral/language-part-of-a-macrolanguage", Says: "A part of a macrolanguage without a name of its own is called by the whole and its code.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "ekk", Want: languageWant{Tag: "ekk", SV: "estniska (ekk)", EN: "Estonian (ekk)"}},
	{ID: "referral/language-without-a-name", Says: "Where nobody has a name the tag stands in its place.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "aaa", Want: languageWant{Tag: "aaa", SV: "aaa", EN: "aaa"}},
	{ID: "referral/language-new-in-the-registry", Says: "A language that has come into the registry lately is read, in upper case too.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "HNM", Want: languageWant{Tag: "hnm", SV: "hainanesiska", EN: "Hainanese"}},
	{ID: "referral/language-swedish-sign-language", Says: "Swedish Sign Language is read, and has its name in both languages.", Cites: []vard.Statement{cite.IPO30, cite.BCP47}, Facts: "swl", Want: languageWant{Tag: "swl", SV: "svenskt teckenspråk", EN: "Swedish Sign Language"}},
	{ID: "referral/language-extended-sign-language", Says: "The longer form of a sign language's tag is read as the shorter one.", Cites: []vard.Statement{cite.BCP47}, Facts: "sgn-swl", Want: languageWant{Tag: "swl", SV: "svenskt teckenspråk", EN: "Swedish Sign Language"}},
	{ID: "referral/language-sign-language-of-sweden", Says: "The sign language of Sweden is the one that the registry prefers for it.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "sgn-SE", Want: languageWant{Tag: "swl", SV: "svenskt teckenspråk", EN: "Swedish Sign Language"}},
	{ID: "referral/language-sign-language-of-french-belgium", Says: "The sign language of French-speaking Belgium has a tag of its own.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "sgn-BE-FR", Want: languageWant{Tag: "sfb", SV: "fransk-belgiskt teckenspråk", EN: "French Belgian Sign Language"}},
	{ID: "referral/language-sign-languages-of-austria", Says: "For the sign languages of another country the registry prefers none: its own tag is to be given.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "sgn-AT", Want: languageWant{Code: vard.SeveralLanguages}},
	{ID: "referral/language-collection", Says: "A collection of languages is refused: nobody speaks them all.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "ber", Want: languageWant{Code: vard.SeveralLanguages}},
	{ID: "referral/language-collection-of-two-letters", Says: "The one collection with two letters is refused too.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "bh", Want: languageWant{Code: vard.SeveralLanguages}},
	{ID: "referral/language-extension-dropped", Says: "An extension says nothing of the language, and is dropped.", Cites: []vard.Statement{cite.BCP47}, Facts: "en-GB-u-ca-buddhist", Want: languageWant{Tag: "en-GB", SV: "brittisk engelska", EN: "British English"}},
	{ID: "referral/language-extension-twice", Says: "The letter of an extension twice is refused: it is no tag.", Cites: []vard.Statement{cite.BCP47}, Facts: "en-a-bbb-A-ccc", Want: languageWant{Code: vard.MalformedLanguage}},
	{ID: "referral/language-private-letter-twice", Says: "What follows an x is private, whatever it repeats.", Cites: []vard.Statement{cite.BCP47}, Facts: "en-x-a-a", Want: languageWant{Code: vard.PrivateLanguage}},
	{ID: "referral/language-variant", Says: "A variant stays.", Cites: []vard.Statement{cite.BCP47}, Facts: "sl-rozaj", Want: languageWant{Tag: "sl-rozaj", SV: "slovenska", EN: "Slovenian"}},
	{ID: "referral/language-script-and-country", Says: "Script and country stand in brackets behind a name of our own.", Cites: []vard.Statement{cite.BCP47}, Facts: "pnb-Arab-PK", Want: languageWant{Tag: "pnb-Arab-PK", SV: "västpunjabi (arabiska, Pakistan)", EN: "Western Punjabi (Arabic, Pakistan)"}},
	{ID: "referral/language-old-tag-without-language", Says: "An old tag for which the registry gives no language is refused.", Cites: []vard.Statement{cite.LanguageRegistry}, Facts: "i-default", Want: languageWant{Code: vard.UnknownName}},
	{ID: "referral/language-case", Says: "Upper and lower case say the same: the tag is written in its usual form.", Cites: []vard.Statement{cite.BCP47}, Facts: "EN-gb", Want: languageWant{Tag: "en-GB", SV: "brittisk engelska", EN: "British English"}},
	{ID: "referral/language-kurdish", Says: "Central Kurdish is a language of its own and stays so.", Cites: []vard.Statement{cite.BCP47}, Facts: "ckb", Want: languageWant{Tag: "ckb", SV: "soranisk kurdiska", EN: "Central Kurdish"}},
	{ID: "referral/language-old-tag", Says: "An old tag becomes the one that replaced it.", Cites: []vard.Statement{cite.BCP47}, Facts: "iw", Want: languageWant{Tag: "he", SV: "hebreiska", EN: "Hebrew"}},
	{ID: "referral/language-american-sign-language", Says: "American Sign Language is read, and has its name in both languages.", Cites: []vard.Statement{cite.IPO30, cite.BCP47}, Facts: "ase", Want: languageWant{Tag: "ase", SV: "amerikanskt teckenspråk", EN: "American Sign Language"}},
	{ID: "referral/language-undetermined", Says: "The undetermined language is refused: it is no language.", Cites: []vard.Statement{cite.BCP47}, Facts: "und", Want: languageWant{Code: vard.NoLanguage}},
	{ID: "referral/language-undetermined-in-sweden", Says: "The undetermined language of a country is refused too.", Cites: []vard.Statement{cite.BCP47}, Facts: "und-SE", Want: languageWant{Code: vard.NoLanguage}},
	{ID: "referral/language-no-linguistic-content", Says: "What has no linguistic content is refused: it is no language.", Cites: []vard.Statement{cite.BCP47}, Facts: "zxx", Want: languageWant{Code: vard.NoLanguage}},
	{ID: "referral/language-uncoded", Says: "A language without a code is refused: the tag does not name it.", Cites: []vard.Statement{cite.BCP47}, Facts: "mis", Want: languageWant{Code: vard.NoLanguage}},
	{ID: "referral/language-multiple", Says: "Several languages are refused: they are not one.", Cites: []vard.Statement{cite.BCP47}, Facts: "mul", Want: languageWant{Code: vard.SeveralLanguages}},
	{ID: "referral/language-all-sign-languages", Says: "All sign languages together are refused: they are not one.", Cites: []vard.Statement{cite.BCP47}, Facts: "sgn", Want: languageWant{Code: vard.SeveralLanguages}},
	{ID: "referral/language-private-first", Says: "The first tag that is kept for private use is refused.", Cites: []vard.Statement{cite.BCP47}, Facts: "qaa", Want: languageWant{Code: vard.PrivateLanguage}},
	{ID: "referral/language-private-last", Says: "The last tag that is kept for private use is refused.", Cites: []vard.Statement{cite.BCP47}, Facts: "qtz", Want: languageWant{Code: vard.PrivateLanguage}},
	{ID: "referral/language-private-tag", Says: "A tag that is wholly for private use is refused.", Cites: []vard.Statement{cite.BCP47}, Facts: "x-foo", Want: languageWant{Code: vard.PrivateLanguage}},
	{ID: "referral/language-private-part", Says: "A tag with a part for private use is refused.", Cites: []vard.Statement{cite.BCP47}, Facts: "en-x-foo", Want: languageWant{Code: vard.PrivateLanguage}},
	{ID: "referral/language-not-in-the-registry", Says: "A tag that is well written but not in the registry is refused.", Cites: []vard.Statement{cite.BCP47}, Facts: "zzz", Want: languageWant{Code: vard.UnknownName}},
	{ID: "referral/language-name-for-tag", Says: "The name of a language is refused: it is no tag.", Cites: []vard.Statement{cite.BCP47}, Facts: "arabiska", Want: languageWant{Code: vard.MalformedLanguage}},
	{ID: "referral/language-empty", Says: "An empty text is refused: it is no tag.", Cites: []vard.Statement{cite.BCP47}, Facts: "", Want: languageWant{Code: vard.MalformedLanguage}},
	{ID: "referral/language-longest", Says: "Sixty-four characters are read, and these refused as no tag.", Cites: []vard.Statement{cite.BCP47}, Facts: strings.Repeat("a", 64), Want: languageWant{Code: vard.MalformedLanguage}},
	{ID: "referral/language-too-long", Says: "Sixty-five characters are refused unread.", Cites: []vard.Statement{cite.BCP47}, Facts: strings.Repeat("a", 65), Want: languageWant{Code: vard.TooLong}},
}

func TestSpecLanguages(t *testing.T) {
	languageRows.Run(t, func(t *testing.T, text string, _ vard.Date) (languageWant, iter.Seq[vard.Finding]) {
		l, err := ParseLanguage(text)
		if err != nil {
			assert.True(t, l.IsZero())
			var e *vard.Error
			require.ErrorAs(t, err, &e)
			assert.Equal(t, &vard.Error{Code: e.Code}, e)
			return languageWant{Code: e.Code}, found
		}
		return languageWant{Tag: l.String(), SV: l.Name().SV, EN: l.Name().EN, Which: spec.Names(l.Varieties())}, found
	})
}

// What the pages say that is read, not decided, in their order.
var dataRows = spec.Rows[string, []string]{
	{ID: "referral/data-letter-from-health-centre", Says: "A resident needs a referral letter from the health centre.", Cites: []vard.Statement{cite.IPO02}, Facts: "referral.letter-from-health-centre", Want: []string{"IPO-02"}},
	{ID: "referral/data-request-by-account", Says: "Anyone else opens an account and sends a request.", Cites: []vard.Statement{cite.IPO03}, Facts: "referral.request-by-account", Want: []string{"IPO-03"}},
	{ID: "referral/data-team-conference", Says: "A second opinion includes a conference of specialists.", Cites: []vard.Statement{cite.IPO10}, Facts: "referral.team-conference", Want: []string{"IPO-10"}},
	{ID: "referral/data-statement-in-english", Says: "The patient does not attend and is given a statement in English.", Cites: []vard.Statement{cite.IPO11}, Facts: "referral.statement-in-english", Want: []string{"IPO-11"}},
	{ID: "referral/data-price-individual", Says: "There is no fixed price list.", Cites: []vard.Statement{cite.IPO14}, Facts: "referral.price-individual", Want: []string{"IPO-14"}},
	{ID: "referral/data-agreement-sent", Says: "IPO sends an agreement and the estimated costs.", Cites: []vard.Statement{cite.IPO16}, Facts: "referral.agreement-sent", Want: []string{"IPO-16"}},
	{ID: "referral/data-visa-at-embassy", Says: "A visa is applied for at the embassy or consulate.", Cites: []vard.Statement{cite.IPO26}, Facts: "referral.visa-at-embassy", Want: []string{"IPO-26"}},
	{ID: "referral/data-patient-injury-act", Says: "An injury in care may give a right to compensation under the act.", Cites: []vard.Statement{cite.LOF01}, Facts: "referral.patient-injury-act", Want: []string{"LOF-01"}},
	{ID: "referral/data-other-insurers", Says: "Private care without an agreement and municipal care are insured elsewhere.", Cites: []vard.Statement{cite.LOF24}, Facts: "referral.other-insurers", Want: []string{"LOF-24"}},
	{ID: "referral/data-advisory-board", Says: "Dissatisfaction goes to the Patient Advisory Board.", Cites: []vard.Statement{cite.LOF27}, Facts: "referral.advisory-board", Want: []string{"LOF-27"}},
	{ID: "referral/data-supervisor", Says: "Deficiencies in patient safety go to the inspectorate.", Cites: []vard.Statement{cite.LOF28}, Facts: "referral.supervisor", Want: []string{"LOF-28"}},
	{ID: "referral/data-care-provider-first", Says: "A complaint goes first to the care provider; the inspectorate may refrain from what is more than two years old.", Cites: []vard.Statement{cite.PSaL3_8b, cite.PSaL7_11}, Facts: "referral.care-provider-first", Want: []string{"PSaL 3:8 b", "PSaL 7:11"}},
	{ID: "referral/data-own-decision", Says: "The injured person decides whether to claim; a guardian, a representative or an estate for another.", Cites: []vard.Statement{cite.LOF36}, Facts: "referral.own-decision", Want: []string{"LOF-36"}},
	{ID: "referral/data-claim-online", Says: "A claim is registered online with BankID.", Cites: []vard.Statement{cite.LOF37}, Facts: "referral.claim-online", Want: []string{"LOF-37"}},
	{ID: "referral/data-claim-on-form", Says: "A claim is registered on a form, to be had at many places.", Cites: []vard.Statement{cite.LOF38}, Facts: "referral.claim-on-form", Want: []string{"LOF-38"}},
}

func TestSpecData(t *testing.T) {
	list := spec.Names(Data())
	require.Len(t, list, len(dataRows))
	for i, row := range dataRows {
		assert.Equal(t, row.Facts, list[i], row.ID)
	}
	dataRows.Run(t, func(_ *testing.T, id string, _ vard.Date) (cites []string, _ iter.Seq[vard.Finding]) {
		for d := range Data() {
			if d.ID() == id {
				cites = spec.Names(d.Statements())
			}
		}
		return cites, found
	})
}

// The bodies, in the order of the directory, each with the statements that name it and its contacts.
var bodyRows = spec.Rows[Body, []string]{
	{ID: "referral/body-health-centre", Says: "The health centre is found through 1177.", Cites: []vard.Statement{cite.IPO02, cite.IPO08}, Facts: HealthCentre, Want: []string{"https://www.1177.se"}},
	{ID: "referral/body-1177", Says: "1177 is a telephone number and a site.", Cites: []vard.Statement{cite.IPO02, cite.LOF27}, Facts: Advice1177, Want: []string{"1177", "https://www.1177.se"}},
	{ID: "referral/body-emergency", Says: "Emergency care is reached by 112.", Cites: []vard.Statement{cite.IPO07, cite.HSL8_4}, Facts: Emergency, Want: []string{"112"}},
	{ID: "referral/body-ipo", Says: "IPO has its page and its telephone.", Cites: []vard.Statement{cite.IPO03, cite.IPO32, cite.Diplomats}, Facts: PatientOffice, Want: []string{"https://www.karolinskahospital.com/care-at-karolinska/patient-guides/treatment-inquiry/", "+46 8 123 74 500"}},
	{ID: "referral/body-embassy", Says: "The embassy is found through the site of all of them.", Cites: []vard.Statement{cite.IPO26, cite.VisaCode}, Facts: Embassy, Want: []string{"https://www.swedenabroad.se"}},
	{ID: "referral/body-lof", Says: "Löf has its site and its switchboard.", Cites: []vard.Statement{cite.LOF02, cite.LOF37, cite.LOF38, cite.LofTerms}, Facts: Lof, Want: []string{"https://lof.se", "+46 8 551 010 00"}},
	{ID: "referral/body-own-insurer", Says: "The provider's own insurer is known to the provider only: no contact is given.", Cites: []vard.Statement{cite.LOF24, cite.PSL12}, Facts: OwnInsurer, Want: nil},
	{ID: "referral/body-pff", Says: "PFF answers where the provider has no insurance; it has a site, a telephone, an address for mail and one for letters.", Cites: []vard.Statement{cite.PSL14}, Facts: PFF, Want: []string{"https://www.pff.se", "+46 8 522 782 90", "info@pff.se", "Box 24127, 104 51 Stockholm"}},
	{ID: "referral/body-traffic-insurer", Says: "The vehicle's insurer is found through the site of the association of them.", Cites: []vard.Statement{cite.LOF22, cite.PSL20}, Facts: TrafficInsurer, Want: []string{"https://www.tff.se"}},
	{ID: "referral/body-afa", Says: "AFA Insurance has its site and its telephone.", Cites: []vard.Statement{cite.LOF23}, Facts: AFA, Want: []string{"https://www.afaforsakring.se", "0771-88 00 99"}},
	{ID: "referral/body-pharmaceutical-insurance", Says: "The Pharmaceutical Insurance has its site, its telephone and its address.", Cites: []vard.Statement{cite.LOF21, cite.Lakemedel}, Facts: PharmaceuticalInsurance, Want: []string{"https://lff.se", "+46 8 462 37 00", "Box 176 08, 118 92 Stockholm"}},
	{ID: "referral/body-pharmaceutical-injury-panel", Says: "Opinions on a decision of the Pharmaceutical Insurance are given by its panel, which has its site.", Cites: []vard.Statement{cite.Lakemedel}, Facts: PharmaceuticalInjuryPanel, Want: []string{"https://www.lakemedelsskadenamnden.se"}},
	{ID: "referral/body-patient-injuries-board", Says: "The Patient Injuries Board has its site, its telephone and its address.", Cites: []vard.Statement{cite.PSL17, cite.PSL17a}, Facts: PatientInjuriesBoard, Want: []string{"https://www.patientskadenamnden.se", "+46 8 522 787 44", "Box 24127, 104 51 Stockholm"}},
	{ID: "referral/body-care-provider", Says: "The care provider is another one for each patient: no contact is given.", Cites: []vard.Statement{cite.PSaL3_8b}, Facts: CareProvider, Want: nil},
	{ID: "referral/body-patient-advisory-board", Says: "The Patient Advisory Board is found through 1177.", Cites: []vard.Statement{cite.LOF26, cite.LOF27, cite.PatientBoard}, Facts: PatientAdvisoryBoard, Want: []string{"https://www.1177.se"}},
	{ID: "referral/body-ivo", Says: "The inspectorate has its site and its telephone.", Cites: []vard.Statement{cite.LOF28, cite.PSaL7_11}, Facts: IVO, Want: []string{"https://www.ivo.se", "+46 10 788 50 00"}},
	{ID: "referral/body-competent-institution", Says: "The competent institution is another one in each country: no contact is given.", Cites: []vard.Statement{cite.EU883_20, cite.EU987_26}, Facts: CompetentInstitution, Want: nil},
	{ID: "referral/body-forsakringskassan", Says: "Försäkringskassan has its site.", Cites: []vard.Statement{cite.F711_5, cite.F711_9}, Facts: SocialInsurance, Want: []string{"https://www.forsakringskassan.se"}},
}

func TestSpecDirectory(t *testing.T) {
	bodyRows.Run(t, func(_ *testing.T, b Body, _ vard.Date) (contacts []string, _ iter.Seq[vard.Finding]) {
		for c := range b.Contacts() {
			contacts = append(contacts, c.Value)
		}
		return contacts, found
	})
	bodies := slices.Collect(Bodies())
	require.Len(t, bodies, len(bodyRows))
	for i, row := range bodyRows {
		assert.Equal(t, row.Facts, bodies[i], row.ID)
		assert.Equal(t, row.Cites, slices.Collect(row.Facts.Statements()), row.ID)
	}
}
