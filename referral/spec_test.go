package referral_test

import (
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

func day(text string) vard.Date {
	d, err := vard.ParseDate(text)
	if err != nil {
		panic(text)
	}
	return d
}

func tag(text string) Language {
	l, err := ParseLanguage(text)
	if err != nil {
		panic(text)
	}
	return l
}

// The path of one patient from Qatar in 2026, as it goes when all is in order: the
// days on which the steps happened up to and with the one named.
func upTo(last Step) (p Progress) {
	days := [...]struct {
		step Step
		day  *vard.Date
		on   string
	}{
		{StepRequest, &p.Request, "2026-01-05"},
		{StepQuote, &p.Quote, "2026-01-12"},
		{StepPrepaid, &p.Prepaid, "2026-01-20"},
		{StepConference, &p.Conference, "2026-02-03"},
		{StepStatement, &p.Statement, "2026-02-10"},
		{StepDecision, &p.Decision, "2026-02-12"},
		{StepEstimate, &p.Estimate, "2026-02-20"},
		{StepAgreement, &p.Agreement, "2026-03-02"},
		{StepFunding, &p.Funding, "2026-03-16"},
		{StepVisit, &p.Visit, "2026-05-04"},
		{StepLetter, &p.Letter, "2026-03-18"},
		{StepInterpreter, &p.Interpreter, "2026-03-20"},
		{StepCare, &p.Care, "2026-05-06"},
		{StepActual, &p.Actual, "2026-06-15"},
		{StepSettlement, &p.Settlement, "2026-06-30"},
	}
	for _, d := range days {
		if d.step <= last {
			*d.day = day(d.on)
		}
	}
	if last >= StepDecision {
		p.TreatmentOffered, p.VisitNeeded = yes, yes
	}
	p.VisaNeeded, p.InterpreterNeeded, p.InterpreterToldOn, p.Language = yes, yes, day("2026-01-05"), tag("ar")
	return p
}

// but returns the progress with something changed.
func but(p Progress, change func(p *Progress)) Progress {
	change(&p)
	return p
}

// Each row: what has happened, how far the path has come, and where each step stands
// (of blocked ones with what they wait for).
var rows = []struct {
	id      string
	says    string
	cites   []vard.Statement
	facts   Progress
	on      string
	outcome Outcome
	done    string
	ready   string
	blocked string
	rest    string // not needed
	missing string
	also    string // asked last, though no step turns on it
	met     string // findings that are met
	unmet   string // findings that are not; the others in play are not known
	embassy bool
}{
	{
		id:      "start",
		says:    "At the start only a request can come in; everything else waits for the second opinion.",
		cites:   []vard.Statement{cite.IPO09, cite.IPO10},
		facts:   Progress{},
		on:      "2026-01-04",
		outcome: InProgress,
		ready:   "request",
		blocked: "quote(request) prepaid(quote) conference(prepaid) statement(conference) decision(statement) estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit interpreterNeeded) care(decision funding visaNeeded interpreterNeeded) actual(care) settlement(actual)",
		rest:    "translation",
		missing: "visaNeeded interpreterNeeded",
		unmet:   "second-opinion-first agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "requested",
		says:    "After the request comes the price of the second opinion.",
		cites:   []vard.Statement{cite.IPO03, cite.IPO09},
		facts:   upTo(StepRequest),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request",
		ready:   "quote",
		blocked: "prepaid(quote) conference(prepaid) statement(conference) decision(statement) estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit) care(decision funding letter interpreter) actual(care) settlement(actual) translation(statement)",
		met:     "language-named",
		unmet:   "second-opinion-first statement-in-own-language agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "quoted",
		says:    "A price is given before the second opinion, because it is paid in advance.",
		cites:   []vard.Statement{cite.IPO16, cite.IPO17},
		facts:   upTo(StepQuote),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote",
		ready:   "prepaid",
		blocked: "conference(prepaid) statement(conference) decision(statement) estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit) care(decision funding letter interpreter) actual(care) settlement(actual) translation(statement)",
		met:     "language-named",
		unmet:   "second-opinion-first statement-in-own-language agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "prepaid",
		says:    "When the second opinion is paid, the specialists meet.",
		cites:   []vard.Statement{cite.IPO10, cite.IPO17},
		facts:   upTo(StepPrepaid),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid",
		ready:   "conference",
		blocked: "statement(conference) decision(statement) estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit) care(decision funding letter interpreter) actual(care) settlement(actual) translation(statement)",
		met:     "second-opinion-prepaid language-named",
		unmet:   "second-opinion-first statement-in-own-language agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "conference-held",
		says:    "After the conference, which the patient does not attend, comes the statement.",
		cites:   []vard.Statement{cite.IPO10, cite.IPO11},
		facts:   upTo(StepConference),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference",
		ready:   "statement",
		blocked: "decision(statement) estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit) care(decision funding letter interpreter) actual(care) settlement(actual) translation(statement)",
		met:     "second-opinion-prepaid language-named",
		unmet:   "second-opinion-first statement-in-own-language agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "statement",
		says:    "After the statement the clinic decides; a patient whose language is Arabic is offered a translation of it.",
		cites:   []vard.Statement{cite.IPO11, cite.IPO12},
		facts:   upTo(StepStatement),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement",
		ready:   "decision translation",
		blocked: "estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit) care(decision funding letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first second-opinion-prepaid language-named",
		unmet:   "statement-in-own-language agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "statement-to-english-reader",
		says:    "A patient who prefers British English needs no translation of the statement.",
		cites:   []vard.Statement{cite.IPO11},
		facts:   but(upTo(StepStatement), func(p *Progress) { p.Language = tag("en-GB") }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement",
		ready:   "decision",
		blocked: "estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit) care(decision funding letter interpreter) actual(care) settlement(actual)",
		rest:    "translation",
		met:     "second-opinion-first statement-in-own-language second-opinion-prepaid language-named",
		unmet:   "agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "statement-language-not-named",
		says:    "While no language is named no translation is offered.",
		cites:   []vard.Statement{cite.IPO11},
		facts:   but(upTo(StepStatement), func(p *Progress) { p.Language = Language{} }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement",
		ready:   "decision",
		blocked: "estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit language) care(decision funding letter interpreter) actual(care) settlement(actual)",
		rest:    "translation",
		missing: "language",
		met:     "second-opinion-first second-opinion-prepaid",
		unmet:   "agreement-and-estimate funded-before-care estimate-before-care visit-date-set language-named",
	},
	{
		id:      "offered-and-visit-needed",
		says:    "Treatment is offered and a visit is needed: the treatment is estimated.",
		cites:   []vard.Statement{cite.IPO12, cite.IPO13, cite.IPO15},
		facts:   upTo(StepDecision),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision",
		ready:   "estimate translation",
		blocked: "agreement(estimate) funding(agreement) visit(funding) letter(visit) interpreter(visit) care(funding visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed second-opinion-prepaid language-named",
		unmet:   "statement-in-own-language agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "declined",
		says:    "Treatment is not offered and no visit is needed: the path ends with the statement.",
		cites:   []vard.Statement{cite.IPO12, cite.IPO13},
		facts:   but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded = no, no }),
		on:      "2026-07-01",
		outcome: Ended,
		done:    "request quote prepaid conference statement decision",
		ready:   "translation",
		rest:    "estimate agreement funding visit letter interpreter care actual settlement",
		met:     "second-opinion-first second-opinion-prepaid",
		unmet:   "statement-in-own-language treatment-offered visit-needed",
	},
	{
		id:      "visit-before-offer",
		says:    "Treatment is not offered yet, but a visit is needed first: the path goes on.",
		cites:   []vard.Statement{cite.IPO12, cite.IPO13},
		facts:   but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered = no }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision",
		ready:   "estimate translation",
		blocked: "agreement(estimate) funding(agreement) visit(funding) letter(visit) interpreter(visit) care(funding visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first visit-needed second-opinion-prepaid language-named",
		unmet:   "statement-in-own-language treatment-offered agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "offered-without-visit",
		says:    "Treatment is offered without a visit: no visit, no letter, no interpreter.",
		cites:   []vard.Statement{cite.IPO12, cite.IPO13, cite.IPO28},
		facts:   but(upTo(StepFunding), func(p *Progress) { p.VisitNeeded = no }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding",
		ready:   "care translation",
		blocked: "actual(care) settlement(actual)",
		rest:    "visit letter interpreter",
		met:     "second-opinion-first treatment-offered estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care",
		unmet:   "statement-in-own-language visit-needed",
	},
	{
		id:      "decided-answers-not-known",
		says:    "The clinic has decided, but what is not known: what comes next waits for the two answers.",
		cites:   []vard.Statement{cite.IPO12, cite.IPO13},
		facts:   but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded = vard.Unknown, vard.Unknown }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision",
		ready:   "translation",
		blocked: "estimate(treatmentOffered visitNeeded) agreement(treatmentOffered visitNeeded estimate) funding(treatmentOffered visitNeeded agreement) visit(treatmentOffered visitNeeded funding) letter(visit) interpreter(visit) care(treatmentOffered visitNeeded funding letter interpreter) actual(care) settlement(actual)",
		missing: "treatmentOffered visitNeeded",
		met:     "second-opinion-first second-opinion-prepaid language-named",
		unmet:   "statement-in-own-language agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "offered-visit-not-known",
		says:    "Treatment is offered and it is not known whether a visit is needed: the estimate can be made all the same.",
		cites:   []vard.Statement{cite.IPO13, cite.IPO15},
		facts:   but(upTo(StepDecision), func(p *Progress) { p.VisitNeeded = vard.Unknown }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision",
		ready:   "estimate translation",
		blocked: "agreement(estimate) funding(agreement) visit(visitNeeded funding) letter(visit) interpreter(visit) care(visitNeeded funding letter interpreter) actual(care) settlement(actual)",
		missing: "visitNeeded",
		met:     "second-opinion-first treatment-offered second-opinion-prepaid language-named",
		unmet:   "statement-in-own-language agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "not-offered-visit-not-known",
		says:    "Treatment is not offered and it is not known whether a visit is needed: that alone decides whether the path ends.",
		cites:   []vard.Statement{cite.IPO12, cite.IPO13},
		facts:   but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded = no, vard.Unknown }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision",
		ready:   "translation",
		blocked: "estimate(visitNeeded) agreement(visitNeeded estimate) funding(visitNeeded agreement) visit(visitNeeded funding) letter(visit) interpreter(visit) care(visitNeeded funding letter interpreter) actual(care) settlement(actual)",
		missing: "visitNeeded",
		met:     "second-opinion-first second-opinion-prepaid language-named",
		unmet:   "statement-in-own-language treatment-offered agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "no-visit-offer-not-known",
		says:    "No visit is needed and it is not known whether treatment is offered: that alone decides whether the path ends.",
		cites:   []vard.Statement{cite.IPO12, cite.IPO13},
		facts:   but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded = vard.Unknown, no }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision",
		ready:   "translation",
		blocked: "estimate(treatmentOffered) agreement(treatmentOffered estimate) funding(treatmentOffered agreement) care(treatmentOffered funding) actual(care) settlement(actual)",
		rest:    "visit letter interpreter",
		missing: "treatmentOffered",
		met:     "second-opinion-first second-opinion-prepaid",
		unmet:   "statement-in-own-language visit-needed agreement-and-estimate funded-before-care estimate-before-care",
	},
	{
		id:      "estimate-before-statement",
		says:    "The treatment is estimated before there is a statement: not as the page has it, but no contradiction.",
		cites:   []vard.Statement{cite.IPO15},
		facts:   but(upTo(StepPrepaid), func(p *Progress) { p.Estimate = day("2026-01-21") }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid estimate",
		ready:   "conference",
		blocked: "statement(conference) decision(statement) agreement(decision) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit) care(decision funding letter interpreter) actual(care) settlement(actual) translation(statement)",
		met:     "second-opinion-prepaid estimate-before-care language-named",
		unmet:   "second-opinion-first statement-in-own-language estimate-after-statement agreement-and-estimate funded-before-care visit-date-set",
	},
	{
		id:      "estimate-the-day-before",
		says:    "An estimate the day before the statement is set too early; the path goes on to the agreement.",
		cites:   []vard.Statement{cite.IPO15},
		facts:   but(upTo(StepEstimate), func(p *Progress) { p.Estimate = day("2026-02-09") }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate",
		ready:   "agreement translation",
		blocked: "funding(agreement) visit(funding) letter(visit) interpreter(visit) care(funding visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed second-opinion-prepaid estimate-before-care language-named",
		unmet:   "statement-in-own-language estimate-after-statement agreement-and-estimate funded-before-care visit-date-set",
	},
	{
		id:      "estimate-on-the-day",
		says:    "An estimate on the day of the statement is set after it.",
		cites:   []vard.Statement{cite.IPO15},
		facts:   but(upTo(StepEstimate), func(p *Progress) { p.Estimate = day("2026-02-10") }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate",
		ready:   "agreement translation",
		blocked: "funding(agreement) visit(funding) letter(visit) interpreter(visit) care(funding visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement second-opinion-prepaid estimate-before-care language-named",
		unmet:   "statement-in-own-language agreement-and-estimate funded-before-care visit-date-set",
	},
	{
		id:      "agreement-without-estimate",
		says:    "An agreement without an estimate is only half of what IPO sends.",
		cites:   []vard.Statement{cite.IPO16},
		facts:   but(upTo(StepAgreement), func(p *Progress) { p.Estimate = 0 }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision agreement",
		ready:   "estimate funding translation",
		blocked: "visit(funding) letter(visit) interpreter(visit) care(funding visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed second-opinion-prepaid language-named",
		unmet:   "statement-in-own-language agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "conference-before-payment",
		says:    "A conference the day before the payment: the second opinion was not paid in advance.",
		cites:   []vard.Statement{cite.IPO17},
		facts:   but(upTo(StepConference), func(p *Progress) { p.Prepaid = day("2026-02-04") }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference",
		ready:   "statement",
		blocked: "decision(statement) estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit) care(decision funding letter interpreter) actual(care) settlement(actual) translation(statement)",
		met:     "language-named",
		unmet:   "second-opinion-first statement-in-own-language agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "conference-on-day-of-payment",
		says:    "A conference on the day of the payment: the second opinion was paid in advance.",
		cites:   []vard.Statement{cite.IPO17},
		facts:   but(upTo(StepConference), func(p *Progress) { p.Prepaid = day("2026-02-03") }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference",
		ready:   "statement",
		blocked: "decision(statement) estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit) care(decision funding letter interpreter) actual(care) settlement(actual) translation(statement)",
		met:     "second-opinion-prepaid language-named",
		unmet:   "second-opinion-first statement-in-own-language agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "conference-without-payment",
		says:    "A conference that is not paid: the second opinion was not paid in advance, and the payment is still to come.",
		cites:   []vard.Statement{cite.IPO17},
		facts:   but(upTo(StepConference), func(p *Progress) { p.Prepaid = 0 }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote conference",
		ready:   "prepaid statement",
		blocked: "decision(statement) estimate(decision) agreement(decision estimate) funding(decision agreement) visit(decision funding) letter(visit) interpreter(visit) care(decision funding letter interpreter) actual(care) settlement(actual) translation(statement)",
		met:     "language-named",
		unmet:   "second-opinion-first statement-in-own-language agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:      "agreed",
		says:    "After the agreement the payment is secured.",
		cites:   []vard.Statement{cite.IPO16, cite.IPO18},
		facts:   upTo(StepAgreement),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement",
		ready:   "funding translation",
		blocked: "visit(funding) letter(visit) interpreter(visit) care(funding visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid estimate-before-care language-named",
		unmet:   "statement-in-own-language funded-before-care visit-date-set",
	},
	{
		id:      "funded",
		says:    "When the payment is secured, the date of the visit can be set; before it is set there is nothing to apply for a visa with.",
		cites:   []vard.Statement{cite.IPO18, cite.IPO28},
		facts:   upTo(StepFunding),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding",
		ready:   "visit translation",
		blocked: "letter(visit) interpreter(visit) care(visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care language-named",
		unmet:   "statement-in-own-language visit-date-set",
	},
	{
		id:      "visit-set",
		says:    "The date of the visit is set and lies ahead: the letter can be issued, the interpreter booked, the visa applied for.",
		cites:   []vard.Statement{cite.IPO26, cite.IPO27, cite.IPO29, cite.IPO30},
		facts:   upTo(StepVisit),
		on:      "2026-03-17",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit",
		ready:   "letter interpreter translation",
		blocked: "care(visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "visit-set-not-paid",
		says:    "A date is enough for the letter: that the care is paid for is no condition of it.",
		cites:   []vard.Statement{cite.IPO27},
		facts:   but(upTo(StepVisit), func(p *Progress) { p.Funding = 0 }),
		on:      "2026-03-17",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement visit",
		ready:   "funding letter interpreter translation",
		blocked: "care(funding visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language funded-before-care",
		embassy: true,
	},
	{
		id:      "visit-cancelled",
		says:    "The visit is cancelled after the letter was issued and the interpreter booked: both are to be had again.",
		cites:   []vard.Statement{cite.IPO27, cite.IPO28},
		facts:   but(upTo(StepInterpreter), func(p *Progress) { p.Visit = 0 }),
		on:      "2026-04-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding",
		ready:   "visit translation",
		blocked: "letter(visit) interpreter(visit) care(visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care language-named",
		unmet:   "statement-in-own-language visit-date-set",
	},
	{
		id:      "no-visa",
		says:    "A patient who needs no visa needs no letter.",
		cites:   []vard.Statement{cite.IPO26, cite.IPO27},
		facts:   but(upTo(StepVisit), func(p *Progress) { p.VisaNeeded = no }),
		on:      "2026-03-17",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit",
		ready:   "interpreter translation",
		blocked: "care(visit interpreter) actual(care) settlement(actual)",
		rest:    "letter",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
	},
	{
		id:      "visa-not-known",
		says:    "It is not known whether a visa is needed: the letter may be issued on the date.",
		cites:   []vard.Statement{cite.IPO26, cite.IPO27},
		facts:   but(upTo(StepVisit), func(p *Progress) { p.VisaNeeded = vard.Unknown }),
		on:      "2026-03-17",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit",
		ready:   "letter interpreter translation",
		blocked: "care(visit visaNeeded interpreter) actual(care) settlement(actual)",
		missing: "visaNeeded",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
	},
	{
		id:      "letter-issued-visa-not-known",
		says:    "The letter is issued; whether a visa is needed could only add where to apply for it.",
		cites:   []vard.Statement{cite.IPO26, cite.IPO27},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.VisaNeeded = vard.Unknown }),
		on:      "2026-03-19",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		ready:   "interpreter translation",
		blocked: "care(visit interpreter) actual(care) settlement(actual)",
		also:    "visaNeeded",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
	},
	{
		id:      "no-interpreter",
		says:    "A patient who needs no interpreter: the care can be given without one.",
		cites:   []vard.Statement{cite.IPO29},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.InterpreterNeeded, p.InterpreterToldOn = no, 0 }),
		on:      "2026-05-04",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		ready:   "care translation",
		blocked: "actual(care) settlement(actual)",
		rest:    "interpreter",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "interpreter-not-known",
		says:    "It is not known whether an interpreter is needed: the care waits for the answer.",
		cites:   []vard.Statement{cite.IPO29},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.InterpreterNeeded, p.InterpreterToldOn = vard.Unknown, 0 }),
		on:      "2026-03-19",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		ready:   "translation",
		blocked: "interpreter(interpreterNeeded) care(visit interpreterNeeded) actual(care) settlement(actual)",
		missing: "interpreterNeeded",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "need-not-told",
		says:    "The patient needs an interpreter and it is not known when that was told: the day is asked for.",
		cites:   []vard.Statement{cite.IPO29},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn = 0 }),
		on:      "2026-03-19",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		ready:   "translation",
		blocked: "interpreter(interpreterToldOn) care(visit interpreter) actual(care) settlement(actual)",
		missing: "interpreterToldOn",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set language-named",
		unmet:   "statement-in-own-language interpreter-told-in-time",
		embassy: true,
	},
	{
		id:      "language-not-named",
		says:    "The patient has told the need but named no language: the language is asked for.",
		cites:   []vard.Statement{cite.IPO30},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.Language = Language{} }),
		on:      "2026-03-19",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		blocked: "interpreter(language) care(visit interpreter) actual(care) settlement(actual)",
		rest:    "translation",
		missing: "language",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time",
		unmet:   "language-named",
		embassy: true,
	},
	{
		id:      "need-and-language-not-told",
		says:    "The patient needs an interpreter, and neither the day on which that was told nor the language is known: both are asked for.",
		cites:   []vard.Statement{cite.IPO29, cite.IPO30},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn, p.Language = 0, Language{} }),
		on:      "2026-03-19",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		blocked: "interpreter(interpreterToldOn language) care(visit interpreter) actual(care) settlement(actual)",
		rest:    "translation",
		missing: "interpreterToldOn language",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set",
		unmet:   "interpreter-told-in-time language-named",
		embassy: true,
	},
	{
		id:      "sign-language",
		says:    "A sign language is a language: an interpreter of Swedish Sign Language can be booked.",
		cites:   []vard.Statement{cite.IPO30, cite.BCP47},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.Language = tag("swl") }),
		on:      "2026-03-19",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		ready:   "interpreter translation",
		blocked: "care(visit interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "told-the-day-before",
		says:    "The need is told the day before the visit, and no notice is asked for: that is in time.",
		cites:   []vard.Statement{cite.IPO29},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn = day("2026-05-03") }),
		on:      "2026-05-04",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		ready:   "interpreter translation",
		blocked: "care(interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "told-on-the-day",
		says:    "The need is told on the day of the visit: the interpreter waits for another date.",
		cites:   []vard.Statement{cite.IPO29},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn = day("2026-05-04") }),
		on:      "2026-05-04",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		ready:   "translation",
		blocked: "interpreter(visit) care(interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set language-named",
		unmet:   "statement-in-own-language interpreter-told-in-time",
		embassy: true,
	},
	{
		id:      "told-ten-days-before",
		says:    "Ten days' notice, told ten days before: in time, and the interpreter can be booked.",
		cites:   []vard.Statement{cite.IPO29},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn, p.NoticeDays = day("2026-04-24"), 10 }),
		on:      "2026-05-03",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		ready:   "interpreter translation",
		blocked: "care(visit interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "told-nine-days-before",
		says:    "Ten days' notice, told nine days before: too late, and the interpreter waits for another date.",
		cites:   []vard.Statement{cite.IPO29},
		facts:   but(upTo(StepLetter), func(p *Progress) { p.InterpreterToldOn, p.NoticeDays = day("2026-04-25"), 10 }),
		on:      "2026-05-03",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter",
		ready:   "translation",
		blocked: "interpreter(visit) care(visit interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set language-named",
		unmet:   "statement-in-own-language interpreter-told-in-time",
		embassy: true,
	},
	{
		id:      "all-ready-for-care",
		says:    "Letter issued, interpreter booked, and the day of the visit has come: the care can be given.",
		cites:   []vard.Statement{cite.IPO27, cite.IPO30},
		facts:   upTo(StepInterpreter),
		on:      "2026-05-04",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter interpreter",
		ready:   "care translation",
		blocked: "actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "the-day-before-the-visit",
		says:    "The day before the visit all is ready for it, and the care waits for the day.",
		cites:   []vard.Statement{cite.IPO13},
		facts:   upTo(StepInterpreter),
		on:      "2026-05-03",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter interpreter",
		ready:   "translation",
		blocked: "care(visit) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "letter-on-the-day",
		says:    "On the day of the visit the letter can still be issued and the interpreter booked.",
		cites:   []vard.Statement{cite.IPO27, cite.IPO30},
		facts:   upTo(StepVisit),
		on:      "2026-05-04",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit",
		ready:   "letter interpreter translation",
		blocked: "care(letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "visit-missed",
		says:    "The day after the visit it is too late for its letter and its interpreter: both wait for another date.",
		cites:   []vard.Statement{cite.IPO27, cite.IPO28, cite.IPO30},
		facts:   upTo(StepVisit),
		on:      "2026-05-05",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit",
		ready:   "translation",
		blocked: "letter(visit) interpreter(visit) care(letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "letter-and-interpreter-on-the-day",
		says:    "A letter issued and an interpreter booked on the day of the visit are in time for it.",
		cites:   []vard.Statement{cite.IPO27, cite.IPO30},
		facts:   but(upTo(StepInterpreter), func(p *Progress) { p.Letter, p.Interpreter = p.Visit, p.Visit }),
		on:      "2026-05-04",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter interpreter",
		ready:   "care translation",
		blocked: "actual(care) settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
		embassy: true,
	},
	{
		id:      "care-given",
		says:    "After the care come the actual costs.",
		cites:   []vard.Statement{cite.IPO21},
		facts:   upTo(StepCare),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter interpreter care",
		ready:   "actual translation",
		blocked: "settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
	},
	{
		id:      "care-before-funding",
		says:    "Care the day before the payment was secured: it was not secured before the care.",
		cites:   []vard.Statement{cite.IPO18, cite.IPO25},
		facts:   but(upTo(StepCare), func(p *Progress) { p.Funding = day("2026-05-07") }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter interpreter care",
		ready:   "actual translation",
		blocked: "settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language funded-before-care",
	},
	{
		id:      "care-on-day-of-funding",
		says:    "Care on the day on which the payment was secured: it was secured before the care.",
		cites:   []vard.Statement{cite.IPO18, cite.IPO25},
		facts:   but(upTo(StepCare), func(p *Progress) { p.Funding = day("2026-05-06") }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter interpreter care",
		ready:   "actual translation",
		blocked: "settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
	},
	{
		id:      "care-before-estimate",
		says:    "Care the day before its estimate: the costs were not estimated before the care.",
		cites:   []vard.Statement{cite.IPO21},
		facts:   but(upTo(StepCare), func(p *Progress) { p.Estimate = day("2026-05-07") }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter interpreter care",
		ready:   "actual translation",
		blocked: "settlement(actual)",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language estimate-before-care",
	},
	{
		id:      "care-without-estimate",
		says:    "Care was given without estimate, agreement and secured payment: none of them can come before it any more, and the conditions stay not met.",
		cites:   []vard.Statement{cite.IPO16, cite.IPO18, cite.IPO21},
		facts:   but(upTo(StepCare), func(p *Progress) { p.Estimate, p.Agreement, p.Funding = 0, 0, 0 }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision visit letter interpreter care",
		ready:   "actual translation",
		blocked: "settlement(actual)",
		rest:    "estimate agreement funding",
		met:     "second-opinion-first treatment-offered visit-needed second-opinion-prepaid visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language agreement-and-estimate funded-before-care estimate-before-care",
	},
	{
		id:      "care-without-letter",
		says:    "Care was given without letter and interpreter: they are no longer needed.",
		cites:   []vard.Statement{cite.IPO27, cite.IPO30},
		facts:   but(upTo(StepCare), func(p *Progress) { p.Letter, p.Interpreter = 0, 0 }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit care",
		ready:   "actual translation",
		blocked: "settlement(actual)",
		rest:    "letter interpreter",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
	},
	{
		id:      "actual-costs",
		says:    "After the actual costs comes the settlement.",
		cites:   []vard.Statement{cite.IPO21, cite.IPO19, cite.IPO20},
		facts:   upTo(StepActual),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter interpreter care actual",
		ready:   "settlement translation",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
	},
	{
		id:      "settled",
		says:    "The difference is settled: the path has come to its end, and only the translation is still offered.",
		cites:   []vard.Statement{cite.IPO19, cite.IPO20, cite.IPO21},
		facts:   upTo(StepSettlement),
		on:      "2026-07-01",
		outcome: Settled,
		done:    "request quote prepaid conference statement decision estimate agreement funding visit letter interpreter care actual settlement",
		ready:   "translation",
		met:     "second-opinion-first treatment-offered visit-needed estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language",
	},
	{
		id:      "visit-set-need-not-said",
		says:    "A date of a visit is set: that one is needed need not be said, and the path goes on.",
		cites:   []vard.Statement{cite.IPO13},
		facts:   but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded, p.Visit = no, vard.Unknown, day("2026-05-04") }),
		on:      "2026-03-17",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision visit",
		ready:   "estimate letter interpreter translation",
		blocked: "agreement(estimate) funding(agreement) care(funding visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first visit-needed second-opinion-prepaid visit-date-set interpreter-told-in-time language-named",
		unmet:   "statement-in-own-language treatment-offered agreement-and-estimate funded-before-care estimate-before-care",
		embassy: true,
	},
	{
		id:      "letter-issued-need-not-said",
		says:    "A letter was issued for a visit that is cancelled: that a visit is needed need not be said.",
		cites:   []vard.Statement{cite.IPO13, cite.IPO27},
		facts:   but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded, p.Letter = no, vard.Unknown, day("2026-03-18") }),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision",
		ready:   "estimate translation",
		blocked: "agreement(estimate) funding(agreement) visit(funding) letter(visit) interpreter(visit) care(funding visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first visit-needed second-opinion-prepaid language-named",
		unmet:   "statement-in-own-language treatment-offered agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:    "interpreter-booked-need-not-said",
		says:  "An interpreter was booked for a visit that is cancelled: that a visit is needed need not be said.",
		cites: []vard.Statement{cite.IPO13, cite.IPO30},
		facts: but(upTo(StepDecision), func(p *Progress) {
			p.TreatmentOffered, p.VisitNeeded, p.Interpreter = no, vard.Unknown, day("2026-03-20")
		}),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision",
		ready:   "estimate translation",
		blocked: "agreement(estimate) funding(agreement) visit(funding) letter(visit) interpreter(visit) care(funding visit letter interpreter) actual(care) settlement(actual)",
		met:     "second-opinion-first visit-needed second-opinion-prepaid language-named",
		unmet:   "statement-in-own-language treatment-offered agreement-and-estimate funded-before-care estimate-before-care visit-date-set",
	},
	{
		id:    "care-without-visit-answers-not-said",
		says:  "Care was given without a visit: that none was needed, and that treatment was offered, need not be said.",
		cites: []vard.Statement{cite.IPO12, cite.IPO13},
		facts: but(upTo(StepFunding), func(p *Progress) {
			p.TreatmentOffered, p.VisitNeeded, p.Care = vard.Unknown, vard.Unknown, day("2026-05-06")
		}),
		on:      "2026-07-01",
		outcome: InProgress,
		done:    "request quote prepaid conference statement decision estimate agreement funding care",
		ready:   "actual translation",
		blocked: "settlement(actual)",
		rest:    "visit letter interpreter",
		met:     "second-opinion-first treatment-offered estimate-after-statement agreement-and-estimate second-opinion-prepaid funded-before-care estimate-before-care",
		unmet:   "statement-in-own-language visit-needed",
	},
}

func TestSpec(t *testing.T) {
	var coverage spec.Coverage
	for _, row := range rows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			d, err := Assess(row.facts, day(row.on))
			require.NoError(t, err)
			assert.Equal(t, row.outcome, d.Outcome())
			stands := map[State][]string{}
			for s, state := range d.Steps() {
				text := s.String()
				if waits := spec.Names(d.WaitsFor(s)); len(waits) > 0 {
					text += "(" + strings.Join(waits, " ") + ")"
				}
				stands[state] = append(stands[state], text)
			}
			assert.Equal(t, row.done, strings.Join(stands[Done], " "), "done")
			assert.Equal(t, row.ready, strings.Join(stands[Ready], " "), "ready")
			assert.Equal(t, row.blocked, strings.Join(stands[Blocked], " "), "blocked")
			assert.Equal(t, row.rest, strings.Join(stands[NotNeeded], " "), "not needed")
			assert.Equal(t, row.missing, strings.Join(spec.Names(d.Missing()), " "), "missing")
			assert.Equal(t, strings.TrimSpace(row.missing+" "+row.also), strings.Join(spec.Names(d.Ask()), " "), "ask")
			met := map[vard.Answer][]string{}
			for f := range d.Findings() {
				met[f.Met] = append(met[f.Met], strings.TrimPrefix(f.Rule.ID(), "referral."))
			}
			assert.Equal(t, row.met, strings.Join(met[yes], " "), "met")
			assert.Equal(t, row.unmet, strings.Join(met[no], " "), "not met")
			referrals := slices.Collect(d.Referrals())
			assert.Equal(t, row.embassy, len(referrals) == 1 && referrals[0].Body == Embassy, "embassy")
			coverage.Note(d.Findings())
		})
	}
	coverage.Check(t, Rules())
}

// Each row: progress that contradicts itself, the fact that is refused, and the one
// it contradicts.
var refusedRows = []struct {
	id    string
	says  string
	cites []vard.Statement
	facts Progress
	on    string
	code  vard.Code
	field string
	other string
}{
	{id: "visit-before-second-opinion", says: "A date of a visit before any second opinion is refused.", cites: []vard.Statement{cite.IPO09},
		facts: but(upTo(StepPrepaid), func(p *Progress) { p.Visit = day("2026-05-04") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "visit", other: "statement"},
	{id: "visit-day-before-statement", says: "A visit the day before the statement is refused.", cites: []vard.Statement{cite.IPO09},
		facts: but(upTo(StepVisit), func(p *Progress) { p.Visit = day("2026-02-09") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "visit", other: "statement"},
	{id: "visit-between-statement-and-decision", says: "A visit on the day of the statement, before the clinic decided that it is needed, is refused.", cites: []vard.Statement{cite.IPO13},
		facts: but(upTo(StepVisit), func(p *Progress) { p.Visit = day("2026-02-10") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "visit", other: "decision"},
	{id: "letter-on-second-opinion", says: "A letter of confirmation before there is a statement is refused.", cites: []vard.Statement{cite.IPO09, cite.IPO28},
		facts: but(upTo(StepPrepaid), func(p *Progress) { p.Letter = day("2026-01-25") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "letter", other: "statement"},
	{id: "letter-before-decision", says: "A letter the day before the clinic's decision is refused.", cites: []vard.Statement{cite.IPO13, cite.IPO28},
		facts: but(upTo(StepLetter), func(p *Progress) { p.Letter = day("2026-02-11") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "letter", other: "decision"},
	{id: "interpreter-for-second-opinion", says: "An interpreter booked for the second opinion, which the patient does not attend, is refused.", cites: []vard.Statement{cite.IPO11, cite.IPO30},
		facts: but(upTo(StepPrepaid), func(p *Progress) { p.Interpreter = day("2026-01-25") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "interpreter", other: "statement"},
	{id: "interpreter-before-decision", says: "An interpreter the day before the clinic's decision is refused.", cites: []vard.Statement{cite.IPO13, cite.IPO30},
		facts: but(upTo(StepInterpreter), func(p *Progress) { p.Interpreter = day("2026-02-11") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "interpreter", other: "decision"},
	{id: "quote-before-request", says: "A price the day before the request is refused.", cites: []vard.Statement{cite.IPO03},
		facts: but(upTo(StepQuote), func(p *Progress) { p.Quote = day("2026-01-04") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "quote", other: "request"},
	{id: "payment-before-quote", says: "A second opinion paid the day before its price was given is refused.", cites: []vard.Statement{cite.IPO17},
		facts: but(upTo(StepPrepaid), func(p *Progress) { p.Prepaid = day("2026-01-11") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "prepaid", other: "quote"},
	{id: "conference-before-request", says: "A conference on nobody's request is refused.", cites: []vard.Statement{cite.IPO10},
		facts: Progress{Conference: day("2026-02-03")}, on: "2026-07-01", code: vard.ImpossibleOrder, field: "conference", other: "request"},
	{id: "statement-before-conference", says: "A statement the day before the conference is refused.", cites: []vard.Statement{cite.IPO11},
		facts: but(upTo(StepStatement), func(p *Progress) { p.Statement = day("2026-02-02") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "statement", other: "conference"},
	{id: "decision-before-statement", says: "A decision of the clinic the day before the statement is refused.", cites: []vard.Statement{cite.IPO12},
		facts: but(upTo(StepDecision), func(p *Progress) { p.Decision = day("2026-02-09") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "decision", other: "statement"},
	{id: "offer-before-decision", says: "Treatment offered before the clinic has decided is refused.", cites: []vard.Statement{cite.IPO12},
		facts: but(upTo(StepStatement), func(p *Progress) { p.TreatmentOffered = yes }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "treatmentOffered", other: "decision"},
	{id: "visit-needed-before-decision", says: "A visit said not to be needed before the clinic has decided is refused.", cites: []vard.Statement{cite.IPO13},
		facts: but(upTo(StepStatement), func(p *Progress) { p.VisitNeeded = no }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "visitNeeded", other: "decision"},
	{id: "visit-not-needed", says: "A date of a visit though none is needed is refused.", cites: []vard.Statement{cite.IPO13, cite.IPO28},
		facts: but(upTo(StepVisit), func(p *Progress) { p.VisitNeeded = no }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "visit", other: "visitNeeded"},
	{id: "letter-not-needed", says: "A letter though no visit is needed is refused.", cites: []vard.Statement{cite.IPO28},
		facts: but(upTo(StepLetter), func(p *Progress) { p.VisitNeeded, p.Visit = no, 0 }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "letter", other: "visitNeeded"},
	{id: "interpreter-not-needed", says: "An interpreter though no visit is needed is refused.", cites: []vard.Statement{cite.IPO30},
		facts: but(upTo(StepInterpreter), func(p *Progress) { p.VisitNeeded, p.Visit, p.Letter = no, 0, 0 }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "interpreter", other: "visitNeeded"},
	{id: "care-after-decline", says: "Care though treatment is not offered and no visit is needed is refused.", cites: []vard.Statement{cite.IPO12},
		facts: but(upTo(StepDecision), func(p *Progress) { p.TreatmentOffered, p.VisitNeeded, p.Care = no, no, day("2026-05-06") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "care", other: "treatmentOffered"},
	{id: "care-before-second-opinion", says: "Care before any second opinion is refused.", cites: []vard.Statement{cite.IPO09},
		facts: but(upTo(StepPrepaid), func(p *Progress) { p.Care = day("2026-05-06") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "care", other: "statement"},
	{id: "care-before-decision", says: "Care the day before the clinic's decision is refused.", cites: []vard.Statement{cite.IPO12},
		facts: but(upTo(StepDecision), func(p *Progress) { p.VisitNeeded, p.Care = no, day("2026-02-11") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "care", other: "decision"},
	{id: "care-before-visit", says: "Care the day before the visit that it needs is refused.", cites: []vard.Statement{cite.IPO13},
		facts: but(upTo(StepCare), func(p *Progress) { p.Care = day("2026-05-03") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "care", other: "visit"},
	{id: "care-without-visit", says: "Care without the visit that it needs is refused.", cites: []vard.Statement{cite.IPO13},
		facts: but(upTo(StepCare), func(p *Progress) { p.Visit = 0 }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "care", other: "visit"},
	{id: "letter-after-visit", says: "A letter issued the day after the visit that it confirms is refused.", cites: []vard.Statement{cite.IPO27, cite.IPO28},
		facts: but(upTo(StepLetter), func(p *Progress) { p.Letter = day("2026-05-05") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "letter", other: "visit"},
	{id: "letter-after-care", says: "A letter issued the day after the care, and so after the visit too, is refused.", cites: []vard.Statement{cite.IPO27, cite.IPO28},
		facts: but(upTo(StepCare), func(p *Progress) { p.Letter = day("2026-05-07") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "letter", other: "visit"},
	{id: "interpreter-after-visit", says: "An interpreter booked the day after the visit is refused.", cites: []vard.Statement{cite.IPO29, cite.IPO30},
		facts: but(upTo(StepInterpreter), func(p *Progress) { p.Interpreter = day("2026-05-05") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "interpreter", other: "visit"},
	{id: "interpreter-after-care", says: "An interpreter booked the day after the care, and so after the visit too, is refused.", cites: []vard.Statement{cite.IPO29, cite.IPO30},
		facts: but(upTo(StepCare), func(p *Progress) { p.Interpreter = day("2026-05-07") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "interpreter", other: "visit"},
	{id: "actual-before-care", says: "Actual costs the day before the care are refused.", cites: []vard.Statement{cite.IPO21},
		facts: but(upTo(StepActual), func(p *Progress) { p.Actual = day("2026-05-05") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "actual", other: "care"},
	{id: "settlement-before-actual", says: "A settlement the day before the actual costs is refused.", cites: []vard.Statement{cite.IPO19, cite.IPO20},
		facts: but(upTo(StepSettlement), func(p *Progress) { p.Settlement = day("2026-06-14") }), on: "2026-07-01", code: vard.ImpossibleOrder, field: "settlement", other: "actual"},
	{id: "estimate-without-request", says: "An estimate on nobody's request is refused.", cites: []vard.Statement{cite.IPO16},
		facts: Progress{Estimate: day("2026-02-20")}, on: "2026-07-01", code: vard.ImpossibleOrder, field: "estimate", other: "request"},
	{id: "agreement-without-request", says: "An agreement on nobody's request is refused.", cites: []vard.Statement{cite.IPO16},
		facts: Progress{Agreement: day("2026-03-02")}, on: "2026-07-01", code: vard.ImpossibleOrder, field: "agreement", other: "request"},
	{id: "funding-without-request", says: "A payment secured on nobody's request is refused.", cites: []vard.Statement{cite.IPO18},
		facts: Progress{Funding: day("2026-03-16")}, on: "2026-07-01", code: vard.ImpossibleOrder, field: "funding", other: "request"},
	{id: "tomorrow", says: "A settlement the day after the day of assessment has not happened and is refused.", cites: []vard.Statement{cite.IPO21},
		facts: upTo(StepSettlement), on: "2026-06-29", code: vard.AfterAssessment, field: "settlement"},
	{id: "told-tomorrow", says: "The need of an interpreter told the day after the day of assessment has not been told, and the day is refused.", cites: []vard.Statement{cite.IPO29},
		facts: Progress{InterpreterToldOn: day("2026-01-05")}, on: "2026-01-04", code: vard.AfterAssessment, field: "interpreterToldOn"},
	{id: "negative-notice", says: "A notice of less than no days is refused: it is no number of days.", cites: []vard.Statement{cite.IPO29},
		facts: Progress{NoticeDays: -1}, on: "2026-01-04", code: vard.MalformedNumber, field: "noticeDays"},
}

func TestSpecRefused(t *testing.T) {
	for _, row := range refusedRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			d, err := Assess(row.facts, day(row.on))
			assert.Equal(t, &vard.Error{Field: row.field, Code: row.code, Other: row.other}, err)
			assert.Equal(t, Decision{}, d)
		})
	}
	t.Run("no-day: Without a day of assessment nothing is decided.", func(t *testing.T) {
		_, err := Assess(Progress{}, 0)
		assert.Equal(t, &vard.Error{Field: "on", Code: vard.MissingDate}, err)
	})
}

// Each row: a letter of confirmation, the date of the visit as it is now, and what
// becomes of the letter.
var letterRows = []struct {
	id       string
	says     string
	cites    []vard.Statement
	letter   Letter
	visit    vard.Date
	issuable bool
	lapsed   bool
	lacks    []string
}{
	{id: "complete", says: "A visit is set and the letter holds everything: it may be issued and lacks nothing.", cites: []vard.Statement{cite.IPO27, cite.VisaCode},
		letter: Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, FirstDay: day("2026-05-04"), Contact: yes}, visit: day("2026-05-04"), issuable: true, lacks: []string{}},
	{id: "not-scheduled", says: "The plan is not scheduled: no letter may be issued, and one that was issued all the same is not valid.", cites: []vard.Statement{cite.IPO28},
		letter: Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, Contact: yes}, lapsed: true, lacks: []string{"firstDay"}},
	{id: "empty", says: "What the letter lacks is named but does not keep it from being issued.", cites: []vard.Statement{cite.IPO27},
		visit: day("2026-05-04"), issuable: true, lacks: []string{"patientAsInPassport", "clinic", "treatment", "firstDay", "contact"}},
	{id: "known-to-lack", says: "What is known to be absent is lacking as much as what is not known.", cites: []vard.Statement{cite.IPO27},
		letter: Letter{PatientAsInPassport: no, Clinic: yes, Treatment: vard.Unknown, FirstDay: day("2026-05-04"), Contact: no}, visit: day("2026-05-04"), issuable: true, lacks: []string{"patientAsInPassport", "treatment", "contact"}},
	{id: "moved-later", says: "The visit is moved to the day after: the letter lapses and another may be issued.", cites: []vard.Statement{cite.IPO27},
		letter: Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, FirstDay: day("2026-05-04"), Contact: yes}, visit: day("2026-05-05"), issuable: true, lapsed: true, lacks: []string{}},
	{id: "moved-earlier", says: "The visit is moved to the day before: the letter lapses too.", cites: []vard.Statement{cite.IPO27},
		letter: Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, FirstDay: day("2026-05-04"), Contact: yes}, visit: day("2026-05-03"), issuable: true, lapsed: true, lacks: []string{}},
	{id: "moved-names-no-day", says: "A letter that names no day is for the visit as it is set, and does not lapse when that is moved.", cites: []vard.Statement{cite.IPO27},
		letter: Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, Contact: yes}, visit: day("2026-05-05"), issuable: true, lacks: []string{"firstDay"}},
	{id: "cancelled-names-no-day", says: "The visit is cancelled: a letter lapses also where it names no day, or nothing at all.", cites: []vard.Statement{cite.IPO27, cite.IPO28},
		letter: Letter{}, lapsed: true, lacks: []string{"patientAsInPassport", "clinic", "treatment", "firstDay", "contact"}},
	{id: "cancelled", says: "The visit is cancelled: the letter lapses and none may be issued.", cites: []vard.Statement{cite.IPO27, cite.IPO28},
		letter: Letter{PatientAsInPassport: yes, Clinic: yes, Treatment: yes, FirstDay: day("2026-05-04"), Contact: yes}, lapsed: true, lacks: []string{}},
}

func TestSpecLetter(t *testing.T) {
	for _, row := range letterRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			assert.Equal(t, row.issuable, Issuable(row.visit), "issuable")
			assert.Equal(t, row.lapsed, row.letter.Lapsed(row.visit), "lapsed")
			assert.Equal(t, row.lacks, spec.Names(row.letter.Lacks()), "lacks")
		})
	}
}

// Each row: a language as written, and the language or the reason of its refusal.
var languageRows = []struct {
	id     string
	says   string
	cites  []vard.Statement
	text   string
	tag    string
	sv, en string
	code   vard.Code
}{
	{id: "arabic", says: "Arabic is read, and has its name in both languages.", cites: []vard.Statement{cite.IPO30, cite.BCP47}, text: "ar", tag: "ar", sv: "arabiska", en: "Arabic"},
	{id: "case", says: "Upper and lower case say the same: the tag is written in its usual form.", cites: []vard.Statement{cite.BCP47}, text: "EN-gb", tag: "en-GB", sv: "brittisk engelska", en: "British English"},
	{id: "kurdish", says: "Central Kurdish is a language of its own and stays so.", cites: []vard.Statement{cite.BCP47}, text: "ckb", tag: "ckb", sv: "soranisk kurdiska", en: "Central Kurdish"},
	{id: "dari", says: "Dari has no name in the data: the tag stands in its place.", cites: []vard.Statement{cite.BCP47}, text: "prs", tag: "prs", sv: "prs", en: "prs"},
	{id: "old-tag", says: "An old tag becomes the one that replaced it.", cites: []vard.Statement{cite.BCP47}, text: "iw", tag: "he", sv: "hebreiska", en: "Hebrew"},
	{id: "american-sign-language", says: "American Sign Language is read, and has its name in both languages.", cites: []vard.Statement{cite.IPO30, cite.BCP47}, text: "ase", tag: "ase", sv: "amerikanskt teckenspråk", en: "American Sign Language"},
	{id: "swedish-sign-language", says: "Swedish Sign Language is read; it has no name in the data, so the tag stands in its place.", cites: []vard.Statement{cite.IPO30, cite.BCP47}, text: "swl", tag: "swl", sv: "swl", en: "swl"},
	{id: "spanish-sign-language", says: "Spanish Sign Language is read; its tag stands for its name too.", cites: []vard.Statement{cite.BCP47}, text: "ssp", tag: "ssp", sv: "ssp", en: "ssp"},
	{id: "extended-sign-language", says: "The longer form of a sign language's tag is read as the shorter one.", cites: []vard.Statement{cite.BCP47}, text: "sgn-swl", tag: "swl", sv: "swl", en: "swl"},
	{id: "group-of-languages", says: "A group of languages that the registry holds is read, though it is wider than one language.", cites: []vard.Statement{cite.BCP47}, text: "ber", tag: "ber", sv: "ber", en: "ber"},
	{id: "undetermined", says: "The undetermined language is refused: it is no language.", cites: []vard.Statement{cite.BCP47}, text: "und", code: vard.NoLanguage},
	{id: "undetermined-in-sweden", says: "The undetermined language of a country is refused too.", cites: []vard.Statement{cite.BCP47}, text: "und-SE", code: vard.NoLanguage},
	{id: "no-linguistic-content", says: "What has no linguistic content is refused: it is no language.", cites: []vard.Statement{cite.BCP47}, text: "zxx", code: vard.NoLanguage},
	{id: "uncoded", says: "A language without a code is refused: the tag does not name it.", cites: []vard.Statement{cite.BCP47}, text: "mis", code: vard.NoLanguage},
	{id: "multiple", says: "Several languages are refused: they are not one.", cites: []vard.Statement{cite.BCP47}, text: "mul", code: vard.SeveralLanguages},
	{id: "all-sign-languages", says: "All sign languages together are refused: they are not one.", cites: []vard.Statement{cite.BCP47}, text: "sgn", code: vard.SeveralLanguages},
	{id: "sign-languages-with-country", says: "Sign languages with a country are refused for the same reason: the sign language's own tag is to be given, here swl.", cites: []vard.Statement{cite.BCP47}, text: "sgn-SE", code: vard.SeveralLanguages},
	{id: "private-first", says: "The first tag that is kept for private use is refused.", cites: []vard.Statement{cite.BCP47}, text: "qaa", code: vard.PrivateLanguage},
	{id: "private-last", says: "The last tag that is kept for private use is refused.", cites: []vard.Statement{cite.BCP47}, text: "qtz", code: vard.PrivateLanguage},
	{id: "private-tag", says: "A tag that is wholly for private use is refused.", cites: []vard.Statement{cite.BCP47}, text: "x-foo", code: vard.PrivateLanguage},
	{id: "private-part", says: "A tag with a part for private use is refused.", cites: []vard.Statement{cite.BCP47}, text: "en-x-foo", code: vard.PrivateLanguage},
	{id: "not-in-the-registry", says: "A tag that is well written but not in the registry is refused.", cites: []vard.Statement{cite.BCP47}, text: "zzz", code: vard.UnknownName},
	{id: "name-for-tag", says: "The name of a language is refused: it is no tag.", cites: []vard.Statement{cite.BCP47}, text: "arabiska", code: vard.MalformedLanguage},
	{id: "empty", says: "An empty text is refused: it is no tag.", cites: []vard.Statement{cite.BCP47}, text: "", code: vard.MalformedLanguage},
	{id: "longest", says: "Sixty-four characters are read, and these refused as no tag.", cites: []vard.Statement{cite.BCP47}, text: strings.Repeat("a", 64), code: vard.MalformedLanguage},
	{id: "too-long", says: "Sixty-five characters are refused unread.", cites: []vard.Statement{cite.BCP47}, text: strings.Repeat("a", 65), code: vard.TooLong},
}

func TestSpecLanguages(t *testing.T) {
	for _, row := range languageRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			l, err := ParseLanguage(row.text)
			if row.code != "" {
				assert.Equal(t, &vard.Error{Code: row.code}, err)
				assert.True(t, l.IsZero())
				return
			}
			require.NoError(t, err)
			assert.Equal(t, row.tag, l.String())
			assert.Equal(t, vard.Text{SV: row.sv, EN: row.en}, l.Name())
		})
	}
}

// Each row: what the pages say that is read, not decided.
var dataRows = []struct {
	id    string
	says  string
	cites []vard.Statement
}{
	{id: "referral.letter-from-health-centre", says: "A resident needs a referral letter from the health centre.", cites: []vard.Statement{cite.IPO02}},
	{id: "referral.request-by-account", says: "Anyone else opens an account and sends a request.", cites: []vard.Statement{cite.IPO03}},
	{id: "referral.team-conference", says: "A second opinion includes a conference of specialists.", cites: []vard.Statement{cite.IPO10}},
	{id: "referral.statement-in-english", says: "The patient does not attend and is given a statement in English.", cites: []vard.Statement{cite.IPO11}},
	{id: "referral.price-individual", says: "There is no fixed price list.", cites: []vard.Statement{cite.IPO14}},
	{id: "referral.agreement-sent", says: "IPO sends an agreement and the estimated costs.", cites: []vard.Statement{cite.IPO16}},
	{id: "referral.visa-at-embassy", says: "A visa is applied for at the embassy or consulate.", cites: []vard.Statement{cite.IPO26}},
	{id: "referral.patient-injury-act", says: "An injury in care may give a right to compensation under the act.", cites: []vard.Statement{cite.LOF01}},
	{id: "referral.other-insurers", says: "Private care without an agreement and municipal care are insured elsewhere.", cites: []vard.Statement{cite.LOF24}},
	{id: "referral.advisory-board", says: "Dissatisfaction goes to the Patient Advisory Board.", cites: []vard.Statement{cite.LOF27}},
	{id: "referral.supervisor", says: "Deficiencies in patient safety go to the inspectorate.", cites: []vard.Statement{cite.LOF28}},
	{id: "referral.own-decision", says: "Only the injured person decides whether to claim.", cites: []vard.Statement{cite.LOF36}},
	{id: "referral.claim-online", says: "A claim is registered online with BankID.", cites: []vard.Statement{cite.LOF37}},
	{id: "referral.claim-on-form", says: "A claim is registered on a form, to be had at many places.", cites: []vard.Statement{cite.LOF38}},
}

func TestSpecData(t *testing.T) {
	var list []string
	for d := range Data() {
		list = append(list, d.ID())
	}
	for i, row := range dataRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			require.Equal(t, row.id, list[i])
			for d := range Data() {
				if d.ID() == row.id {
					assert.Equal(t, row.cites, slices.Collect(d.Statements()))
				}
			}
		})
	}
	assert.Len(t, list, len(dataRows))
}

// Each row: a body of the directory, the statements that name it, and its contacts.
var bodyRows = []struct {
	id       string
	says     string
	cites    []vard.Statement
	body     Body
	contacts []string
}{
	{id: "health_centre", says: "The health centre is found through 1177.", cites: []vard.Statement{cite.IPO02, cite.IPO08}, body: HealthCentre, contacts: []string{"https://www.1177.se"}},
	{id: "1177", says: "1177 is a telephone number and a site.", cites: []vard.Statement{cite.IPO02, cite.LOF27}, body: Advice1177, contacts: []string{"1177", "https://www.1177.se"}},
	{id: "emergency", says: "Emergency care is reached by 112.", cites: []vard.Statement{cite.IPO07, cite.HSL8_4}, body: Emergency, contacts: []string{"112"}},
	{id: "ipo", says: "IPO has its page and its telephone.", cites: []vard.Statement{cite.IPO03, cite.IPO32, cite.Diplomats}, body: PatientOffice, contacts: []string{"https://www.karolinskahospital.com/care-at-karolinska/patient-guides/treatment-inquiry/", "+46 8 123 74 500"}},
	{id: "embassy", says: "The embassy is found through the site of all of them.", cites: []vard.Statement{cite.IPO26, cite.VisaCode}, body: Embassy, contacts: []string{"https://www.swedenabroad.se"}},
	{id: "lof", says: "Löf has its site and its switchboard.", cites: []vard.Statement{cite.LOF02, cite.LOF37, cite.LOF38, cite.LofTerms}, body: Lof, contacts: []string{"https://lof.se", "+46 8 551 010 00"}},
	{id: "own_insurer", says: "The provider's own insurer is known to the provider only: no contact is given.", cites: []vard.Statement{cite.LOF24, cite.PSL12}, body: OwnInsurer},
	{id: "pff", says: "PFF answers where the provider has no insurance; it has a site, a telephone, an address for mail and one for letters.", cites: []vard.Statement{cite.PSL14}, body: PFF, contacts: []string{"https://www.pff.se", "+46 8 522 782 90", "info@pff.se", "Box 24127, 104 51 Stockholm"}},
	{id: "traffic_insurer", says: "The vehicle's insurer is found through the site of the association of them.", cites: []vard.Statement{cite.LOF22, cite.PSL20}, body: TrafficInsurer, contacts: []string{"https://www.tff.se"}},
	{id: "afa", says: "AFA Insurance has its site and its telephone.", cites: []vard.Statement{cite.LOF23}, body: AFA, contacts: []string{"https://www.afaforsakring.se", "0771-88 00 99"}},
	{id: "pharmaceutical_insurance", says: "The Pharmaceutical Insurance has its site, its telephone and its address.", cites: []vard.Statement{cite.LOF21, cite.Lakemedel}, body: PharmaceuticalInsurance, contacts: []string{"https://lff.se", "+46 8 462 37 00", "Box 176 08, 118 92 Stockholm"}},
	{id: "patient_injuries_board", says: "The Patient Injuries Board has its site, its telephone and its address.", cites: []vard.Statement{cite.PSL17, cite.PSL17a}, body: PatientInjuriesBoard, contacts: []string{"https://www.patientskadenamnden.se", "+46 8 522 787 44", "Box 24127, 104 51 Stockholm"}},
	{id: "patient_advisory_board", says: "The Patient Advisory Board is found through 1177.", cites: []vard.Statement{cite.LOF26, cite.LOF27, cite.PatientBoard}, body: PatientAdvisoryBoard, contacts: []string{"https://www.1177.se"}},
	{id: "ivo", says: "The inspectorate has its site and its telephone.", cites: []vard.Statement{cite.LOF28, cite.PSaL7_11}, body: IVO, contacts: []string{"https://www.ivo.se", "+46 10 788 50 00"}},
	{id: "competent_institution", says: "The competent institution is another one in each country: no contact is given.", cites: []vard.Statement{cite.EU883_20, cite.EU987_26}, body: CompetentInstitution},
	{id: "forsakringskassan", says: "Försäkringskassan has its site.", cites: []vard.Statement{cite.F711_5, cite.F711_9}, body: SocialInsurance, contacts: []string{"https://www.forsakringskassan.se"}},
}

func TestSpecDirectory(t *testing.T) {
	bodies := slices.Collect(Bodies())
	require.Len(t, bodies, len(bodyRows))
	for i, row := range bodyRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			assert.Equal(t, row.body, bodies[i])
			assert.Equal(t, row.id, row.body.String())
			assert.Equal(t, row.cites, slices.Collect(row.body.Statements()))
			var contacts []string
			for c := range row.body.Contacts() {
				contacts = append(contacts, c.Value)
			}
			assert.Equal(t, row.contacts, contacts)
		})
	}
}
