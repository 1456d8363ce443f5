package referral

import (
	"encoding/json"
	"iter"
	"math/bits"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/marks"
)

// Progress is what has happened so far on the path of an international patient: of
// each step the day on which it happened, zero where it has not happened yet, and
// the answers on which the path turns. Its zero value is the start. Visit is the
// date set for the visit, which may lie ahead; every other day has come.
type Progress struct {
	Request    vard.Date `json:"request"`    // the request came in
	Quote      vard.Date `json:"quote"`      // the price of the second opinion was given
	Prepaid    vard.Date `json:"prepaid"`    // the second opinion was paid, privately
	Conference vard.Date `json:"conference"` // the specialists met, without the patient
	Statement  vard.Date `json:"statement"`  // the second opinion was given in writing, in English
	Decision   vard.Date `json:"decision"`   // the clinic decided on treatment and visit

	TreatmentOffered vard.Answer `json:"treatmentOffered"` // the clinic offers treatment
	VisitNeeded      vard.Answer `json:"visitNeeded"`      // the clinic needs to see the patient

	Estimate  vard.Date `json:"estimate"`  // the estimated costs were sent
	Agreement vard.Date `json:"agreement"` // the agreement was made
	Funding   vard.Date `json:"funding"`   // the payment was secured

	Visit             vard.Date   `json:"visit"`             // the date of the visit; zero where none is set or it is cancelled
	VisaNeeded        vard.Answer `json:"visaNeeded"`        // the patient needs a visa
	Letter            vard.Date   `json:"letter"`            // the letter of confirmation was issued
	InterpreterNeeded vard.Answer `json:"interpreterNeeded"` // the patient needs an interpreter
	InterpreterToldOn vard.Date   `json:"interpreterToldOn"` // the patient told of that need
	Language          Language    `json:"language"`          // the language that the patient prefers
	NoticeDays        int         `json:"noticeDays"`        // how many days before the visit the need is to be told; 0: any day before it
	Interpreter       vard.Date   `json:"interpreter"`       // the interpreter was booked

	Care       vard.Date `json:"care"`       // the care was given
	Actual     vard.Date `json:"actual"`     // the actual costs were sent
	Settlement vard.Date `json:"settlement"` // the difference was settled
}

// Step is one step of the path. Its zero value is no step.
type Step uint8

// The steps, in order. There are two prices and two payments: of the second opinion
// (quote, prepaid) and of the treatment (estimate, funding). The translation stands
// last, because it is only offered: nothing waits for it.
const (
	StepRequest Step = iota + 1
	StepQuote
	StepPrepaid
	StepConference
	StepStatement
	StepDecision
	StepEstimate
	StepAgreement
	StepFunding
	StepVisit
	StepLetter
	StepInterpreter
	StepCare
	StepActual
	StepSettlement
	StepTranslation
)

var stepNames = enum.Table{{Name: "request"}, {Name: "quote"}, {Name: "prepaid"}, {Name: "conference"}, {Name: "statement"}, {Name: "decision"}, {Name: "estimate"}, {Name: "agreement"},
	{Name: "funding"}, {Name: "visit"}, {Name: "letter"}, {Name: "interpreter"}, {Name: "care"}, {Name: "actual"}, {Name: "settlement"}, {Name: "translation"}}

// String returns the machine name, that of the fact that is its day.
func (s Step) String() string { return stepNames.String(uint8(s)) }

// MarshalText writes the machine name.
func (s Step) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (s *Step) UnmarshalText(text []byte) error {
	return stepNames.Read(text, (*uint8)(s))
}

// Text returns the name for people.
func (s Step) Text() vard.Text {
	if s == 0 || int(s) >= len(stepTexts) {
		return vard.Text{}
	}
	return stepTexts[s]
}

var stepTexts = [...]vard.Text{
	StepRequest:     {SV: "Förfrågan kommer in", EN: "The request comes in"},
	StepQuote:       {SV: "Priset för second opinion ges", EN: "The price of the second opinion is given"},
	StepPrepaid:     {SV: "Second opinion betalas i förskott", EN: "The second opinion is paid in advance"},
	StepConference:  {SV: "Specialisternas konferens hålls, utan patienten", EN: "The specialists hold their conference, without the patient"},
	StepStatement:   {SV: "Utlåtandet ges, på engelska", EN: "The statement is given, in English"},
	StepDecision:    {SV: "Kliniken avgör om den erbjuder behandling och om ett besök behövs", EN: "The clinic decides whether it offers treatment and whether a visit is needed"},
	StepEstimate:    {SV: "Kostnaderna beräknas", EN: "The costs are estimated"},
	StepAgreement:   {SV: "Avtalet ingås", EN: "The agreement is made"},
	StepFunding:     {SV: "Betalningen säkras", EN: "The payment is secured"},
	StepVisit:       {SV: "Datum för besöket bestäms", EN: "The date of the visit is set"},
	StepLetter:      {SV: "Bekräftelsebrevet utfärdas", EN: "The letter of confirmation is issued"},
	StepInterpreter: {SV: "Tolk bokas", EN: "The interpreter is booked"},
	StepCare:        {SV: "Vården ges", EN: "The care is given"},
	StepActual:      {SV: "De faktiska kostnaderna skickas", EN: "The actual costs are sent"},
	StepSettlement:  {SV: "Skillnaden regleras", EN: "The difference is settled"},
	StepTranslation: {SV: "Utlåtandet översätts", EN: "The statement is translated"},
}

// State is where a step stands. Its zero value is no state.
type State uint8

// The states.
const (
	Done      State = iota + 1 // it has happened
	Ready                      // it can be done now
	Blocked                    // it waits for something else
	NotNeeded                  // it is not needed, or no longer
)

var stateNames = enum.Table{{Name: "done"}, {Name: "ready"}, {Name: "blocked"}, {Name: "not_needed"}}

// String returns the machine name.
func (s State) String() string { return stateNames.String(uint8(s)) }

// MarshalText writes the machine name.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (s *State) UnmarshalText(text []byte) error {
	return stateNames.Read(text, (*uint8)(s))
}

// Text returns the name for people.
func (s State) Text() vard.Text {
	switch s {
	case Done:
		return vard.Text{SV: "gjort", EN: "done"}
	case Ready:
		return vard.Text{SV: "kan göras nu", EN: "ready"}
	case Blocked:
		return vard.Text{SV: "väntar", EN: "blocked"}
	case NotNeeded:
		return vard.Text{SV: "behövs inte", EN: "not needed"}
	}
	return vard.Text{}
}

// Outcome says how far the path has come. Its zero value is no answer.
type Outcome uint8

// The outcomes.
const (
	InProgress Outcome = iota + 1 // it goes on
	Ended                         // the clinic offers no treatment and needs no visit: the path ends with the statement
	Settled                       // it has come to its end
)

var outcomes = enum.Table{{Name: "in_progress"}, {Name: "ended"}, {Name: "settled"}}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error {
	return outcomes.Read(text, (*uint8)(o))
}

// Text returns the answer for people.
func (o Outcome) Text() vard.Text {
	switch o {
	case InProgress:
		return vard.Text{SV: "Vägen fortsätter.", EN: "The path goes on."}
	case Ended:
		return vard.Text{SV: "Kliniken erbjuder ingen behandling: vägen slutar med utlåtandet.", EN: "The clinic offers no treatment: the path ends with the statement."}
	case Settled:
		return vard.Text{SV: "Vården är given och slutreglerad.", EN: "The care has been given and settled."}
	}
	return vard.Text{}
}

// The facts, in the order of the path.
const (
	request = iota
	quote
	prepaid
	conference
	statement
	decision
	treatmentOffered
	visitNeeded
	estimate
	agreement
	funding
	visit
	visaNeeded
	letter
	interpreterNeeded
	interpreterToldOn
	preferred
	noticeDays
	interpreter
	care
	actual
	settlement
)

var facts = [...]vard.Fact{
	request:           vard.NewFact("request", vard.Text{SV: "Vilken dag kom förfrågan in?", EN: "On which day did the request come in?"}, vard.AskOffice),
	quote:             vard.NewFact("quote", vard.Text{SV: "Vilken dag gavs priset för second opinion?", EN: "On which day was the price of the second opinion given?"}, vard.AskOffice),
	prepaid:           vard.NewFact("prepaid", vard.Text{SV: "Vilken dag betalades second opinion?", EN: "On which day was the second opinion paid?"}, vard.AskOffice),
	conference:        vard.NewFact("conference", vard.Text{SV: "Vilken dag hölls konferensen?", EN: "On which day was the conference held?"}, vard.AskCareProvider),
	statement:         vard.NewFact("statement", vard.Text{SV: "Vilken dag gavs utlåtandet?", EN: "On which day was the statement given?"}, vard.AskCareProvider),
	decision:          vard.NewFact("decision", vard.Text{SV: "Vilken dag bestämde sig kliniken?", EN: "On which day did the clinic decide?"}, vard.AskCareProvider),
	treatmentOffered:  vard.NewFact("treatmentOffered", vard.Text{SV: "Erbjuder kliniken behandling?", EN: "Does the clinic offer treatment?"}, vard.AskCareProvider),
	visitNeeded:       vard.NewFact("visitNeeded", vard.Text{SV: "Behöver kliniken träffa patienten?", EN: "Does the clinic need to see the patient?"}, vard.AskCareProvider),
	estimate:          vard.NewFact("estimate", vard.Text{SV: "Vilken dag skickades kostnadsberäkningen?", EN: "On which day were the estimated costs sent?"}, vard.AskOffice),
	agreement:         vard.NewFact("agreement", vard.Text{SV: "Vilken dag ingicks avtalet?", EN: "On which day was the agreement made?"}, vard.AskOffice),
	funding:           vard.NewFact("funding", vard.Text{SV: "Vilken dag var betalningen säkrad?", EN: "On which day was the payment secured?"}, vard.AskOffice),
	visit:             vard.NewFact("visit", vard.Text{SV: "Vilken dag är besöket?", EN: "On which day is the visit?"}, vard.AskCareProvider),
	visaNeeded:        vard.NewFact("visaNeeded", vard.Text{SV: "Behöver patienten visum?", EN: "Does the patient need a visa?"}, vard.AskPatient),
	letter:            vard.NewFact("letter", vard.Text{SV: "Vilken dag utfärdades bekräftelsebrevet?", EN: "On which day was the letter of confirmation issued?"}, vard.AskOffice),
	interpreterNeeded: vard.NewFact("interpreterNeeded", vard.Text{SV: "Behöver patienten tolk?", EN: "Does the patient need an interpreter?"}, vard.AskPatient),
	interpreterToldOn: vard.NewFact("interpreterToldOn", vard.Text{SV: "Vilken dag sade patienten att tolk behövs?", EN: "On which day did the patient tell of the need of an interpreter?"}, vard.AskOffice),
	preferred:         vard.NewFact("language", vard.Text{SV: "Vilket språk vill patienten ha?", EN: "Which language does the patient prefer?"}, vard.AskPatient),
	noticeDays:        vard.NewFact("noticeDays", vard.Text{SV: "Hur många dagar före besöket ska behovet av tolk vara sagt?", EN: "How many days before the visit is the need of an interpreter to be told?"}, vard.AskOffice),
	interpreter:       vard.NewFact("interpreter", vard.Text{SV: "Vilken dag bokades tolken?", EN: "On which day was the interpreter booked?"}, vard.AskOffice),
	care:              vard.NewFact("care", vard.Text{SV: "Vilken dag gavs vården?", EN: "On which day was the care given?"}, vard.AskCareProvider),
	actual:            vard.NewFact("actual", vard.Text{SV: "Vilken dag skickades de faktiska kostnaderna?", EN: "On which day were the actual costs sent?"}, vard.AskOffice),
	settlement:        vard.NewFact("settlement", vard.Text{SV: "Vilken dag reglerades skillnaden?", EN: "On which day was the difference settled?"}, vard.AskOffice),
}

// Questions ranges over the facts, in the order of the path.
func Questions() iter.Seq[vard.Fact] { return slices.Values(facts[:]) }

// factSteps tells which facts are the day of a step.
var factSteps = [len(facts)]Step{
	request: StepRequest, quote: StepQuote, prepaid: StepPrepaid, conference: StepConference, statement: StepStatement, decision: StepDecision,
	estimate: StepEstimate, agreement: StepAgreement, funding: StepFunding, visit: StepVisit, letter: StepLetter, interpreter: StepInterpreter,
	care: StepCare, actual: StepActual, settlement: StepSettlement,
}

// The rules, in the order of the page.
const (
	secondOpinionFirst = iota
	statementReadable
	isTreatmentOffered
	isVisitNeeded
	estimateAfterStatement
	agreementWithEstimate
	secondOpinionPrepaid
	fundedBeforeCare
	estimateBeforeCare
	visitDateSet
	interpreterToldInTime
	languageNamed
)

var rules = [...]vard.Rule{
	secondOpinionFirst: vard.NewRule("referral.second-opinion-first",
		vard.Wording{Met: vard.Text{SV: "En second opinion har getts; allt annat kommer efter den.", EN: "A second opinion has been given; everything else comes after it."}},
		cite.IPO09, cite.IPO10),
	statementReadable: vard.NewRule("referral.statement-in-own-language",
		vard.Wording{Met: vard.Text{SV: "Utlåtandet, som är på engelska, är på patientens språk.", EN: "The statement, which is in English, is in the patient's language."}},
		cite.IPO11),
	isTreatmentOffered: vard.NewRule("referral.treatment-offered",
		vard.Wording{Met: vard.Text{SV: "Kliniken erbjuder behandling.", EN: "The clinic offers treatment."}},
		cite.IPO12),
	isVisitNeeded: vard.NewRule("referral.visit-needed",
		vard.Wording{Met: vard.Text{SV: "Kliniken behöver träffa patienten.", EN: "The clinic needs to see the patient."}},
		cite.IPO13),
	estimateAfterStatement: vard.NewRule("referral.estimate-after-statement",
		vard.Wording{Met: vard.Text{SV: "Priset för behandlingen är satt efter utlåtandet.", EN: "The price of the treatment is set after the statement."}},
		cite.IPO15),
	agreementWithEstimate: vard.NewRule("referral.agreement-and-estimate",
		vard.Wording{Met: vard.Text{SV: "Både kostnadsberäkning och avtal finns.", EN: "There are both an estimate of the costs and an agreement."}},
		cite.IPO16),
	secondOpinionPrepaid: vard.NewRule("referral.second-opinion-prepaid",
		vard.Wording{Met: vard.Text{SV: "Second opinion är betald före konferensen.", EN: "The second opinion is paid before the conference."}},
		cite.IPO17),
	fundedBeforeCare: vard.NewRule("referral.funded-before-care",
		vard.Wording{Met: vard.Text{SV: "Betalningen är säkrad innan vården ges.", EN: "The payment is secured before the care is given."}},
		cite.IPO18, cite.IPO25, cite.L200947),
	estimateBeforeCare: vard.NewRule("referral.estimate-before-care",
		vard.Wording{Met: vard.Text{SV: "Kostnaderna är beräknade innan vården ges.", EN: "The costs are estimated before the care is given."}},
		cite.IPO21),
	visitDateSet: vard.NewRule("referral.visit-date-set",
		vard.Wording{Met: vard.Text{SV: "Besökets datum är satt; bara då ges och gäller ett bekräftelsebrev.", EN: "The date of the visit is set; only then is a letter of confirmation given and valid."}},
		cite.IPO27, cite.IPO28, cite.VisaCode),
	interpreterToldInTime: vard.NewRule("referral.interpreter-told-in-time",
		vard.Wording{Met: vard.Text{SV: "Behovet av tolk är sagt i tid före besöket; annars behövs en annan dag för besöket eller ett kortare varsel.",
			EN: "The need of an interpreter is told in time before the visit; otherwise another date for the visit or a shorter notice is needed."}},
		cite.IPO29),
	languageNamed: vard.NewRule("referral.language-named",
		vard.Wording{Met: vard.Text{SV: "Patienten har sagt vilket språk tolken ska ha.", EN: "The patient has named the language of the interpreter."}},
		cite.IPO30, cite.BCP47),
}

// Rules ranges over the package's rules, in the order of the page.
func Rules() iter.Seq[vard.Rule] { return slices.Values(rules[:]) }

// Decision says where each step stands and why. It compares with ==; its zero value
// is no answer.
type Decision struct {
	outcome Outcome
	dated   bool // the patient is to come, on a date that is set
	visa    vard.Answer
	states  [len(stepTexts)]State
	waits   [len(stepTexts)]uint32 // facts
	missing marks.Facts
	marks   marks.Marks
}

// Assess decides, on the day of assessment, what is done and what comes next.
//
// It refuses what contradicts itself, with the two facts in Field and Other of the
// error: impossible_order where a step lies before one that it cannot do without, or
// has happened without it (a visit before the second opinion), where the clinic's
// answers are known before it has decided, where there is a visit though none is
// needed, or where the letter was issued or the interpreter booked after the day of
// the visit. It also refuses missing_date (no day of assessment), after_assessment (a
// day other than that of the visit that has not come), and malformed_number
// (noticeDays below zero). An order that only goes against the page (an estimate
// before the statement, a conference before its payment, care before its funding)
// is no error but a finding that is not met.
func Assess(p Progress, on vard.Date) (Decision, error) {
	p.TreatmentOffered, p.VisitNeeded = known(p.TreatmentOffered), known(p.VisitNeeded)
	p.VisaNeeded, p.InterpreterNeeded = known(p.VisaNeeded), known(p.InterpreterNeeded)
	p = p.implied()
	if err := p.check(on); err != nil {
		return Decision{}, err
	}
	return p.decide(on), nil
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

// order is one pair of days of which the later cannot lie before the other, nor be
// without it.
type order struct {
	later, earlier         vard.Date
	laterFact, earlierFact int
}

func (p *Progress) check(on vard.Date) error {
	switch {
	case on.IsZero():
		return &vard.Error{Field: "on", Code: vard.MissingDate}
	case p.NoticeDays < 0:
		return refuse(noticeDays, vard.MalformedNumber)
	}
	for _, day := range [...]struct {
		day  vard.Date
		fact int
	}{
		{p.Request, request}, {p.Quote, quote}, {p.Prepaid, prepaid}, {p.Conference, conference}, {p.Statement, statement},
		{p.Decision, decision}, {p.Estimate, estimate}, {p.Agreement, agreement}, {p.Funding, funding}, {p.Letter, letter},
		{p.InterpreterToldOn, interpreterToldOn}, {p.Interpreter, interpreter}, {p.Care, care}, {p.Actual, actual}, {p.Settlement, settlement},
	} {
		if day.day > on {
			return refuse(day.fact, vard.AfterAssessment)
		}
	}
	for _, o := range [...]order{
		{p.Quote, p.Request, quote, request},
		{p.Prepaid, p.Quote, prepaid, quote},
		{p.Conference, p.Request, conference, request},
		{p.Statement, p.Conference, statement, conference},
		{p.Decision, p.Statement, decision, statement},
		{p.Estimate, p.Request, estimate, request},
		{p.Agreement, p.Request, agreement, request},
		{p.Funding, p.Request, funding, request},
		{p.Visit, p.Statement, visit, statement},
		{p.Visit, p.Decision, visit, decision},
		{p.Letter, p.Statement, letter, statement},
		{p.Letter, p.Decision, letter, decision},
		{p.Interpreter, p.Statement, interpreter, statement},
		{p.Interpreter, p.Decision, interpreter, decision},
		{p.Care, p.Statement, care, statement},
		{p.Care, p.Decision, care, decision},
		{p.Actual, p.Care, actual, care},
		{p.Settlement, p.Actual, settlement, actual},
	} {
		if o.later != 0 && (o.earlier == 0 || o.later < o.earlier) {
			return contradict(o.laterFact, o.earlierFact)
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

func refuse(fact int, code vard.Code) error {
	return &vard.Error{Field: facts[fact].Name(), Code: code}
}

func contradict(fact, other int) error {
	return &vard.Error{Field: facts[fact].Name(), Code: vard.ImpossibleOrder, Other: facts[other].Name()}
}

// unless returns the set of the one fact, empty where it is there.
func unless(there bool, fact int) uint32 {
	if there {
		return 0
	}
	return 1 << fact
}

func (p *Progress) decide(on vard.Date) (d Decision) {
	// The path goes on where treatment is offered, and also where it is not but a
	// visit is needed first.
	goesOn := p.TreatmentOffered.Or(p.VisitNeeded)
	undecided := unless(p.Decision != 0, decision)
	if p.Decision != 0 && goesOn == vard.Unknown {
		undecided = unless(p.TreatmentOffered != vard.Unknown, treatmentOffered) | unless(p.VisitNeeded != vard.Unknown, visitNeeded)
	}
	more := goesOn != vard.No && p.Settlement == 0
	ahead := more && p.Care == 0 // what is to come before the care still can

	d.set(StepRequest, p.Request != 0, true, 0)
	d.set(StepQuote, p.Quote != 0, true, unless(p.Request != 0, request))
	d.set(StepPrepaid, p.Prepaid != 0, true, unless(p.Quote != 0, quote))
	d.set(StepConference, p.Conference != 0, true, unless(p.Prepaid != 0, prepaid))
	d.set(StepStatement, p.Statement != 0, true, unless(p.Conference != 0, conference))
	d.set(StepDecision, p.Decision != 0, true, unless(p.Statement != 0, statement))
	d.set(StepEstimate, p.Estimate != 0, ahead, undecided)
	d.set(StepAgreement, p.Agreement != 0, ahead, undecided|unless(p.Estimate != 0, estimate))
	d.set(StepFunding, p.Funding != 0, ahead, undecided|unless(p.Agreement != 0, agreement))

	// Who comes has a date, a letter where a visa is needed, and an interpreter where
	// one is needed. Letter and interpreter are for that date: where it is cancelled
	// or has passed they wait for another one. A letter may be issued while it is not
	// known whether a visa is needed; the care waits for what is not known, and for the
	// day of the visit.
	coming := undecided | unless(p.VisitNeeded != vard.Unknown || p.Decision == 0, visitNeeded)
	noVisit := unless(p.Visit != 0 && p.Visit >= on, visit)
	letterValid, booked := p.Letter != 0 && p.Visit != 0, p.Interpreter != 0 && p.Visit != 0
	travels := ahead && p.VisitNeeded != vard.No
	d.set(StepVisit, p.Visit != 0, travels, coming|unless(p.Funding != 0, funding))
	d.set(StepLetter, letterValid, travels && p.VisaNeeded != vard.No, noVisit)
	d.set(StepInterpreter, booked, travels && p.InterpreterNeeded != vard.No, noVisit|p.interpreterWaits())
	if travels {
		if p.VisitNeeded == vard.Yes {
			coming |= unless(p.Visit != 0 && p.Visit <= on, visit)
		}
		coming |= wanted(p.VisaNeeded, letterValid, visaNeeded, letter) | wanted(p.InterpreterNeeded, booked, interpreterNeeded, interpreter)
	}
	d.set(StepCare, p.Care != 0, more, coming|unless(p.Funding != 0, funding))
	d.set(StepActual, p.Actual != 0, more, unless(p.Care != 0, care))
	d.set(StepSettlement, p.Settlement != 0, more, unless(p.Actual != 0, actual))
	d.set(StepTranslation, false, !p.Language.IsZero() && !p.Language.IsEnglish(), unless(p.Statement != 0, statement))

	d.outcome = InProgress
	switch {
	case p.Settlement != 0:
		d.outcome = Settled
	case goesOn == vard.No:
		d.outcome = Ended
	}
	d.dated, d.visa = travels && p.Visit != 0, p.VisaNeeded

	// Before the decision the clinic's answers are not missing: they are not there.
	if p.Decision != 0 {
		d.missing = marks.Facts(unless(p.TreatmentOffered != vard.Unknown || p.VisitNeeded == vard.Yes, treatmentOffered) |
			unless(p.VisitNeeded != vard.Unknown, visitNeeded))
	}
	if travels {
		d.missing |= marks.Facts(unless(p.VisaNeeded != vard.Unknown || letterValid, visaNeeded) |
			unless(p.InterpreterNeeded != vard.Unknown || booked, interpreterNeeded))
		if p.InterpreterNeeded == vard.Yes && !booked {
			d.missing |= marks.Facts(p.untold())
		}
	}
	p.mark(&d.marks, goesOn)
	return d
}

// wanted returns what is to be had before the care: nothing where it is there or not
// needed, the answer where that is not known, else the step.
func wanted(needed vard.Answer, there bool, answer, step int) uint32 {
	switch {
	case there || needed == vard.No:
		return 0
	case needed == vard.Yes:
		return 1 << step
	}
	return 1 << answer
}

// set notes where a step stands: what has happened is done, whatever else is known.
func (d *Decision) set(s Step, done, needed bool, waits uint32) {
	switch {
	case done:
		d.states[s] = Done
	case !needed:
		d.states[s] = NotNeeded
	case waits != 0:
		d.states[s] = Blocked
		d.waits[s] = waits
	default:
		d.states[s] = Ready
	}
}

// interpreterWaits returns what the booking of an interpreter waits for beside a
// visit: the need, told in time, and a language. Where it was told too late for the
// date of the visit it waits for a visit on another date.
func (p *Progress) interpreterWaits() uint32 {
	if p.InterpreterNeeded == vard.Unknown {
		return 1 << interpreterNeeded
	}
	late := p.InterpreterToldOn != 0 && p.Visit != 0 && !toldInTime(p.InterpreterToldOn, p.Visit, p.NoticeDays)
	return p.untold() | unless(!late, visit)
}

// untold returns what the patient, who needs an interpreter, has still to tell.
func (p *Progress) untold() uint32 {
	return unless(p.InterpreterToldOn != 0, interpreterToldOn) | unless(!p.Language.IsZero(), preferred)
}

func (p *Progress) mark(m *marks.Marks, goesOn vard.Answer) {
	m.Set(secondOpinionFirst, vard.AnswerOf(p.Statement != 0))
	if !p.Language.IsZero() {
		m.Set(statementReadable, vard.AnswerOf(p.Language.IsEnglish()))
	}
	m.Set(isTreatmentOffered, p.TreatmentOffered)
	m.Set(isVisitNeeded, p.VisitNeeded)
	m.Set(secondOpinionPrepaid, before(p.Prepaid, p.Conference))
	if goesOn == vard.No {
		for _, rule := range [...]int{estimateAfterStatement, agreementWithEstimate, fundedBeforeCare, estimateBeforeCare, visitDateSet, interpreterToldInTime, languageNamed} {
			m.Skip(rule)
		}
		return
	}
	if p.Estimate != 0 {
		m.Set(estimateAfterStatement, vard.AnswerOf(p.Statement != 0 && p.Statement <= p.Estimate))
	}
	m.Set(agreementWithEstimate, vard.AnswerOf(p.Agreement != 0 && p.Estimate != 0))
	m.Set(fundedBeforeCare, before(p.Funding, p.Care))
	m.Set(estimateBeforeCare, before(p.Estimate, p.Care))
	if p.VisitNeeded == vard.No {
		m.Skip(visitDateSet)
	} else {
		m.Set(visitDateSet, vard.AnswerOf(p.Visit != 0))
	}
	switch {
	case p.VisitNeeded == vard.No || p.InterpreterNeeded == vard.No:
		m.Skip(interpreterToldInTime)
		m.Skip(languageNamed)
	case p.InterpreterNeeded == vard.Yes:
		m.Set(languageNamed, vard.AnswerOf(!p.Language.IsZero()))
		if p.InterpreterToldOn == 0 || p.Visit != 0 {
			m.Set(interpreterToldInTime, vard.AnswerOf(p.InterpreterToldOn != 0 && toldInTime(p.InterpreterToldOn, p.Visit, p.NoticeDays)))
		}
	}
}

// before reports whether the first has happened, and not after the second where that
// has happened.
func before(first, second vard.Date) vard.Answer {
	return vard.AnswerOf(first != 0 && (second == 0 || first <= second))
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
// day to come. A letter or an interpreter waits for another date: the day has passed,
// or the need of the interpreter was told too late for it, which is the finding
// referral.interpreter-told-in-time; a shorter notice, where there is one, is the
// other way out.
func (d Decision) WaitsFor(s Step) iter.Seq[vard.Fact] {
	if int(s) >= len(d.waits) {
		s = 0
	}
	return marks.Facts(d.waits[s]).Of(facts[:])
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
			fact := bits.Len32(set) - 1
			set = set&^(1<<fact) | d.waits[factSteps[fact]]
			if !yield(facts[fact]) {
				return
			}
		}
	}
}

// Findings ranges over the conditions of the page that are in play, in its order,
// each with whether it is met so far.
func (d Decision) Findings() iter.Seq[vard.Finding] { return d.marks.Findings(rules[:]) }

// AppendFindings appends what Findings ranges over.
func (d Decision) AppendFindings(dst []vard.Finding) []vard.Finding {
	return slices.AppendSeq(dst, d.Findings())
}

// Missing ranges over the answers that are not known and on which the state of a
// step turns, and over what a patient who needs an interpreter has still to tell, in
// the order of the path. The day of a step is never missing: the step has not
// happened yet.
func (d Decision) Missing() iter.Seq[vard.Fact] { return d.missing.Of(facts[:]) }

// Ask ranges over the facts of Missing in the order to ask for them, which is that
// of the path, and last over whether a visa is needed where that could only add a
// referral.
func (d Decision) Ask() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		for f := range d.Missing() {
			if !yield(f) {
				return
			}
		}
		if d.dated && d.visa == vard.Unknown && !d.missing.Has(visaNeeded) {
			yield(facts[visaNeeded])
		}
	}
}

// Referrals ranges over those who take over: the embassy or consulate, for a patient
// who needs a visa, once the date of the visit is set. Without one there is no letter
// for the application to rest on.
func (d Decision) Referrals() iter.Seq[Referral] {
	return func(yield func(Referral) bool) {
		if d.dated && d.visa == vard.Yes {
			yield(Referral{Embassy, rules[visitDateSet]})
		}
	}
}

type wireStep struct {
	Step     Step        `json:"step"`
	State    State       `json:"state"`
	WaitsFor []vard.Fact `json:"waitsFor,omitempty"`
	Because  []vard.Fact `json:"because,omitempty"`
}

// MarshalJSON writes the decision in its wire form.
func (d Decision) MarshalJSON() ([]byte, error) {
	steps := []wireStep{}
	for s, state := range d.Steps() {
		steps = append(steps, wireStep{s, state, slices.Collect(d.WaitsFor(s)), slices.Collect(d.Because(s))})
	}
	return json.Marshal(struct {
		Outcome   Outcome        `json:"outcome"`
		Steps     []wireStep     `json:"steps"`
		Missing   []vard.Fact    `json:"missing"`
		Presumed  []vard.Fact    `json:"presumed"`
		Referrals []Referral     `json:"referrals"`
		Findings  []vard.Finding `json:"findings"`
	}{
		d.outcome,
		steps,
		slices.AppendSeq([]vard.Fact{}, d.Missing()),
		[]vard.Fact{}, // no fact of this package is presumed
		slices.AppendSeq([]Referral{}, d.Referrals()),
		slices.AppendSeq([]vard.Finding{}, d.Findings()),
	})
}
