package referral

import (
	"database/sql/driver"
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/internal/names"
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
	NoticeDays        int         `json:"noticeDays"`        // how many days before the visit the need is to be told, up to 365; 0: any day before it
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

// part is a part of the path: whether one of its steps is needed is decided for all.
type part uint8

const (
	secondOpinion part = iota // every case begins with it [IPO-09]
	treatment                 // where the path goes on, before the care
	visiting                  // where the patient comes as well
	afterwards                // where the path goes on
	offered                   // by us, and never required
)

// step is one row of the path.
type step struct {
	enum.Name             // the machine name, which is also that of the fact that is its day, and the texts
	fact      int         // the fact that is its day; none for the translation
	part      part        // where on the path it stands
	follows   []int       // the days that it is neither before nor without: anything else contradicts itself
	waits     marks.Facts // the days it waits for; what is no plain day is told by waitsFor
}

// none is the fact of what has no day.
const none = -1

// steps holds the path, in order. [IPO-09 … IPO-30, R1, R2, R6]
var steps = [...]step{
	StepRequest: {
		Name: enum.Name{Name: "request", SV: "Förfrågan kommer in", EN: "Send the request"},
		fact: request,
	},
	StepQuote: { // a price is needed before the second opinion, since that is paid in advance
		Name: enum.Name{Name: "quote", SV: "Pris för en ny medicinsk bedömning (second opinion) lämnas", EN: "Give the price of the second opinion"},
		fact: quote, follows: []int{request}, waits: 1 << request,
	},
	StepPrepaid: {
		Name: enum.Name{Name: "prepaid", SV: "Den nya medicinska bedömningen betalas i förskott", EN: "Pay for the second opinion in advance"},
		fact: prepaid, follows: []int{quote}, waits: 1 << quote,
	},
	StepConference: {
		Name: enum.Name{Name: "conference", SV: "Specialisternas konferens hålls, utan patienten", EN: "Hold the conference of specialists, without the patient"},
		fact: conference, follows: []int{request}, waits: 1 << prepaid,
	},
	StepStatement: {
		Name: enum.Name{Name: "statement", SV: "Ett utlåtande på engelska lämnas", EN: "Give the statement, in English"},
		fact: statement, follows: []int{conference}, waits: 1 << conference,
	},
	StepDecision: {
		Name: enum.Name{Name: "decision", SV: "Kliniken beslutar om behandling och besök", EN: "Decide on treatment and visit"},
		fact: decision, follows: []int{statement}, waits: 1 << statement,
	},
	StepEstimate: { // before the statement it is too early, which is a finding and no contradiction
		Name: enum.Name{Name: "estimate", SV: "Ett kostnadsförslag lämnas", EN: "Send the estimated costs"},
		fact: estimate, part: treatment, follows: []int{request}, waits: 1 << decision,
	},
	StepAgreement: {
		Name: enum.Name{Name: "agreement", SV: "Avtalet ingås", EN: "Make the agreement"},
		fact: agreement, part: treatment, follows: []int{request}, waits: 1<<decision | 1<<estimate,
	},
	StepFunding: {
		Name: enum.Name{Name: "funding", SV: "Betalningen säkras", EN: "Secure the payment"},
		fact: funding, part: treatment, follows: []int{request}, waits: 1<<decision | 1<<estimate | 1<<agreement,
	},
	StepVisit: {
		Name: enum.Name{Name: "visit", SV: "Besöket bokas", EN: "Set the date of the visit"},
		fact: visit, part: visiting, follows: []int{statement, decision}, waits: 1<<decision | 1<<funding,
	},
	StepLetter: {
		Name: enum.Name{Name: "letter", SV: "Bekräftelsebrevet utfärdas", EN: "Issue the letter of confirmation"},
		fact: letter, part: visiting, follows: []int{statement, decision},
	},
	StepInterpreter: {
		Name: enum.Name{Name: "interpreter", SV: "Tolk bokas", EN: "Book the interpreter"},
		fact: interpreter, part: visiting, follows: []int{statement, decision},
	},
	StepCare: { // it waits for no visa, letter or interpreter: those are findings
		Name: enum.Name{Name: "care", SV: "Vården ges", EN: "Give the care"},
		fact: care, part: afterwards, follows: []int{statement, decision}, waits: 1<<decision | 1<<funding,
	},
	StepActual: {
		Name: enum.Name{Name: "actual", SV: "De faktiska kostnaderna skickas", EN: "Send the actual costs"},
		fact: actual, part: afterwards, follows: []int{care}, waits: 1 << care,
	},
	StepSettlement: {
		Name: enum.Name{Name: "settlement", SV: "Mellanskillnaden faktureras eller återbetalas", EN: "Bill or refund the difference"},
		fact: settlement, part: afterwards, follows: []int{actual}, waits: 1 << actual,
	},
	StepTranslation: {
		Name: enum.Name{Name: "translation", SV: "Utlåtandet översätts", EN: "Translate the statement"},
		fact: none, part: offered, waits: 1 << statement,
	},
}

func (s Step) row() step {
	if int(s) >= len(steps) {
		return step{}
	}
	return steps[s]
}

// String returns the machine name, that of the fact that is its day.
func (s Step) String() string { return s.row().Name.Name }

// Text returns the name for people.
func (s Step) Text() vard.Text { return vard.Text{SV: s.row().SV, EN: s.row().EN} }

// AppendText appends the machine name.
func (s Step) AppendText(b []byte) ([]byte, error) { return append(b, s.String()...), nil }

// MarshalText writes the machine name.
func (s Step) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (s *Step) UnmarshalText(text []byte) error {
	for i := range steps { // the row of no step has no name
		if steps[i].Name.Name == string(text) {
			*s = Step(i)
			return nil
		}
	}
	return &vard.Error{Code: vard.UnknownName}
}

// Value writes the machine name for a database, NULL for the zero value.
func (s Step) Value() (driver.Value, error) { return names.Stored(s.String()) }

// Scan reads a machine name or NULL from a database column.
func (s *Step) Scan(src any) error {
	text, ok := names.Column(src)
	if !ok {
		return &vard.Error{Code: vard.UnknownName}
	}
	return s.UnmarshalText(text)
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
	quote:             vard.NewFact("quote", vard.Text{SV: "Vilken dag lämnades priset för den nya medicinska bedömningen?", EN: "On which day was the price of the second opinion given?"}, vard.AskOffice),
	prepaid:           vard.NewFact("prepaid", vard.Text{SV: "Vilken dag betalades den nya medicinska bedömningen?", EN: "On which day was the second opinion paid?"}, vard.AskOffice),
	conference:        vard.NewFact("conference", vard.Text{SV: "Vilken dag hölls konferensen?", EN: "On which day was the conference held?"}, vard.AskCareProvider),
	statement:         vard.NewFact("statement", vard.Text{SV: "Vilken dag lämnades utlåtandet?", EN: "On which day was the statement given?"}, vard.AskCareProvider),
	decision:          vard.NewFact("decision", vard.Text{SV: "Vilken dag fattade kliniken beslut?", EN: "On which day did the clinic decide?"}, vard.AskCareProvider),
	treatmentOffered:  vard.NewFact("treatmentOffered", vard.Text{SV: "Erbjuder kliniken behandling?", EN: "Does the clinic offer treatment?"}, vard.AskCareProvider),
	visitNeeded:       vard.NewFact("visitNeeded", vard.Text{SV: "Behöver kliniken träffa patienten?", EN: "Does the clinic need to see the patient?"}, vard.AskCareProvider),
	estimate:          vard.NewFact("estimate", vard.Text{SV: "Vilken dag skickades kostnadsförslaget?", EN: "On which day were the estimated costs sent?"}, vard.AskOffice),
	agreement:         vard.NewFact("agreement", vard.Text{SV: "Vilken dag ingicks avtalet?", EN: "On which day was the agreement made?"}, vard.AskOffice),
	funding:           vard.NewFact("funding", vard.Text{SV: "Vilken dag var betalningen säkrad?", EN: "On which day was the payment secured?"}, vard.AskOffice),
	visit:             vard.NewFact("visit", vard.Text{SV: "Vilken dag är besöket?", EN: "On which day is the visit?"}, vard.AskCareProvider),
	visaNeeded:        vard.NewFact("visaNeeded", vard.Text{SV: "Behöver patienten visum?", EN: "Does the patient need a visa?"}, vard.AskPatient),
	letter:            vard.NewFact("letter", vard.Text{SV: "Vilken dag utfärdades bekräftelsebrevet?", EN: "On which day was the letter of confirmation issued?"}, vard.AskOffice),
	interpreterNeeded: vard.NewFact("interpreterNeeded", vard.Text{SV: "Behöver patienten tolk?", EN: "Does the patient need an interpreter?"}, vard.AskPatient),
	interpreterToldOn: vard.NewFact("interpreterToldOn", vard.Text{SV: "Vilken dag anmälde patienten sitt tolkbehov?", EN: "On which day did the patient report the need for an interpreter?"}, vard.AskOffice),
	preferred: vard.NewFact("language", vard.Text{SV: "Vilket språk föredrar patienten? Är det arabiska, kinesiska, kurdiska, romani eller syriska: vilket av dem?",
		EN: "Which language does the patient prefer? If it is Arabic, Chinese, Kurdish, Romani or Syriac: which of them?"}, vard.AskPatient),
	noticeDays:  vard.NewFact("noticeDays", vard.Text{SV: "Hur många dagar före besöket ska tolkbehovet vara anmält?", EN: "How many days before the visit is the need for an interpreter to be reported?"}, vard.AskOffice),
	interpreter: vard.NewFact("interpreter", vard.Text{SV: "Vilken dag bokades tolken?", EN: "On which day was the interpreter booked?"}, vard.AskOffice),
	// R7: asked where the day of the visit has passed.
	care: vard.NewFact("care", vard.Text{SV: "Vilken dag gavs vården, eller vilken ny dag har bestämts för besöket?",
		EN: "On which day was the care given, or which new day has been set for the visit?"}, vard.AskCareProvider),
	actual:     vard.NewFact("actual", vard.Text{SV: "Vilken dag skickades de faktiska kostnaderna?", EN: "On which day were the actual costs sent?"}, vard.AskOffice),
	settlement: vard.NewFact("settlement", vard.Text{SV: "Vilken dag reglerades mellanskillnaden?", EN: "On which day was the difference settled?"}, vard.AskOffice),
}

// Questions ranges over the facts, in the order of the path.
func Questions() iter.Seq[vard.Fact] { return slices.Values(facts[:]) }

// day returns the place of a fact that is a day, nil for another one.
func (p *Progress) day(fact int) *vard.Date {
	switch fact {
	case request:
		return &p.Request
	case quote:
		return &p.Quote
	case prepaid:
		return &p.Prepaid
	case conference:
		return &p.Conference
	case statement:
		return &p.Statement
	case decision:
		return &p.Decision
	case estimate:
		return &p.Estimate
	case agreement:
		return &p.Agreement
	case funding:
		return &p.Funding
	case visit:
		return &p.Visit
	case letter:
		return &p.Letter
	case interpreterToldOn:
		return &p.InterpreterToldOn
	case interpreter:
		return &p.Interpreter
	case care:
		return &p.Care
	case actual:
		return &p.Actual
	case settlement:
		return &p.Settlement
	}
	return nil
}

// answer returns the place of a fact that is an answer, nil for another one.
func (p *Progress) answer(fact int) *vard.Answer {
	switch fact {
	case treatmentOffered:
		return &p.TreatmentOffered
	case visitNeeded:
		return &p.VisitNeeded
	case visaNeeded:
		return &p.VisaNeeded
	case interpreterNeeded:
		return &p.InterpreterNeeded
	}
	return nil
}

// Set answers the question of the name, one of those that [Decision.Missing] and
// [Decision.Ask] give. A name that is none of an answer is the error unknown_name. The
// language is set in its field.
func (p *Progress) Set(name string, a vard.Answer) error {
	for i, f := range facts {
		if place := p.answer(i); place != nil && f.Name() == name {
			*place = a
			return nil
		}
	}
	return &vard.Error{Code: vard.UnknownName}
}

// SetDay sets the day of the name: that of a step ([Step.String]) or interpreterToldOn. A
// name that is none of a day is the error unknown_name.
func (p *Progress) SetDay(name string, day vard.Date) error {
	for i, f := range facts {
		if place := p.day(i); place != nil && f.Name() == name {
			*place = day
			return nil
		}
	}
	return &vard.Error{Code: vard.UnknownName}
}
