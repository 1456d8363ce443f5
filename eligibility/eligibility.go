package eligibility

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/referral"
)

// Facts is what is known about the person and the case. Its zero value is that
// nothing is known.
type Facts struct {
	RegisteredInSweden   vard.Answer `json:"registeredInSweden"`   // registered as resident in Sweden (folkbokförd)
	PersonalNumber       vard.Answer `json:"personalNumber"`       // has a Swedish personal identity number (personnummer); a coordination or reserve number is none
	EstablishedDiagnosis vard.Answer `json:"establishedDiagnosis"` // earlier examinations have established a diagnosis
	HighlySpecialised    vard.Answer `json:"highlySpecialised"`    // the clinic judges that the diagnosis belongs to highly specialised care
	Urgent               vard.Answer `json:"urgent"`               // the case is urgent
}

// Outcome is the answer to who takes care of the person. Its zero value is no
// answer and grants nothing.
type Outcome uint8

// The outcomes. Eligible means that the page's conditions hold on these facts.
const (
	Eligible    Outcome = iota + 1 // may use the route for international patients
	Resident                       // belongs to public care in Sweden: health centre first
	Review                         // a person at the International Patient Office decides
	NotEligible                    // a criterion is not met
	Incomplete                     // facts that are not known can still change the answer
)

var outcomes = enum.Table{{Name: "eligible"}, {Name: "resident"}, {Name: "review"}, {Name: "not_eligible"}, {Name: "incomplete"}}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// Text returns the answer for people.
func (o Outcome) Text() vard.Text {
	switch o {
	case Eligible:
		return vard.Text{SV: "Villkoren för vägen för internationella patienter är uppfyllda på dessa uppgifter.", EN: "The conditions of the route for international patients are met on these facts."}
	case Resident:
		return vard.Text{SV: "Personen är bosatt i Sverige och hör till den offentliga vården.", EN: "The person is a resident of Sweden and belongs to public care."}
	case Review:
		return vard.Text{SV: "En person på IPO avgör: det finns ett personnummer men ingen folkbokföring.", EN: "A person at IPO decides: there is a personal number but no registration."}
	case NotEligible:
		return vard.Text{SV: "Minst ett villkor är inte uppfyllt.", EN: "At least one criterion is not met."}
	case Incomplete:
		return vard.Text{SV: "Uppgifter saknas som kan ändra svaret.", EN: "Facts are missing that can change the answer."}
	}
	return vard.Text{}
}

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error {
	return outcomes.Read(text, (*uint8)(o))
}

// The rules, in the order of the page.
const (
	notRegistered = iota
	noPersonalNumber
	establishedDiagnosis
	highlySpecialised
	notUrgent
)

var rules = [...]vard.Rule{
	notRegistered: vard.NewRule("eligibility.not-registered",
		vard.Wording{Met: vard.Text{SV: "Personen är inte folkbokförd i Sverige.", EN: "The person is not registered in Sweden."}},
		cite.IPO01, cite.IPO02, cite.IPO03, cite.IPO04, cite.IPO08, cite.HSL8_1),
	noPersonalNumber: vard.NewRule("eligibility.no-personal-number",
		vard.Wording{Met: vard.Text{SV: "Personen har inget svenskt personnummer.", EN: "The person has no Swedish personal identity number."}},
		cite.IPO04, cite.FOL18b, cite.FOL20, cite.Coordination),
	establishedDiagnosis: vard.NewRule("eligibility.established-diagnosis",
		vard.Wording{Met: vard.Text{SV: "Tidigare undersökningar har fastställt en diagnos.", EN: "Earlier examinations have established a diagnosis."}},
		cite.IPO05),
	highlySpecialised: vard.NewRule("eligibility.highly-specialised",
		vard.Wording{Met: vard.Text{SV: "Diagnosen hör till högspecialiserad vård.", EN: "The diagnosis belongs to highly specialised care."}},
		cite.IPO06, cite.IPO31),
	notUrgent: vard.NewRule("eligibility.not-urgent",
		vard.Wording{Met: vard.Text{SV: "Fallet är inte akut.", EN: "The case is not urgent."}},
		cite.IPO07),
}

// Rules ranges over the package's rules, in the order of the page.
func Rules() iter.Seq[vard.Rule] { return slices.Values(rules[:]) }

// The facts, in the order of the page: one for each rule.
var facts = [...]vard.Fact{
	notRegistered: vard.NewFact("registeredInSweden",
		vard.Text{SV: "Är personen folkbokförd i Sverige?", EN: "Is the person registered as resident in Sweden?"}, vard.AskPatient),
	noPersonalNumber: vard.NewFact("personalNumber",
		vard.Text{SV: "Har personen ett svenskt personnummer?", EN: "Does the person have a Swedish personal identity number?"}, vard.AskPatient),
	establishedDiagnosis: vard.NewFact("establishedDiagnosis",
		vard.Text{SV: "Har en läkare fastställt diagnosen vid tidigare undersökningar?", EN: "Has a doctor established the diagnosis in earlier examinations?"}, vard.AskCareProvider),
	highlySpecialised: vard.NewFact("highlySpecialised",
		vard.Text{SV: "Bedömer kliniken att diagnosen hör till högspecialiserad vård?", EN: "Does the clinic judge that the diagnosis belongs to highly specialised care?"}, vard.AskSpecialist),
	notUrgent: vard.NewFact("urgent",
		vard.Text{SV: "Är fallet akut?", EN: "Is the case urgent?"}, vard.AskCareProvider),
}

// askOrder: registration alone settles every resident; then the facts that alone
// end the matter, urgency before all, since it also decides who helps now.
var askOrder = [...]int{notRegistered, notUrgent, establishedDiagnosis, highlySpecialised, noPersonalNumber}

// Questions ranges over the facts, in the order of the page.
func Questions() iter.Seq[vard.Fact] { return slices.Values(facts[:]) }

// Decision is the answer with its reasons. It is 32 bytes and compares with ==; its
// zero value is no answer.
type Decision struct {
	outcome Outcome
	missing marks.Facts
	marks   marks.Marks
}

// Assess decides who takes care of the person, exactly for what is known: an
// outcome other than [Incomplete] holds for every way of filling in the unknown
// facts. It accepts every input; an answer that is none of the three is unknown.
func Assess(f Facts) Decision {
	f = Facts{known(f.RegisteredInSweden), known(f.PersonalNumber), known(f.EstablishedDiagnosis), known(f.HighlySpecialised), known(f.Urgent)}
	var d Decision
	d.marks.Set(notRegistered, f.RegisteredInSweden.Not())
	d.marks.Set(noPersonalNumber, f.PersonalNumber.Not())
	d.marks.Set(establishedDiagnosis, f.EstablishedDiagnosis)
	d.marks.Set(highlySpecialised, f.HighlySpecialised)
	d.marks.Set(notUrgent, f.Urgent.Not())
	criteria := f.EstablishedDiagnosis.And(f.HighlySpecialised).And(f.Urgent.Not())
	d.outcome = table[f.RegisteredInSweden][criteria][f.PersonalNumber]
	d.missing = deciding[f.RegisteredInSweden][criteria] & (unknown(notRegistered, f.RegisteredInSweden) |
		unknown(noPersonalNumber, f.PersonalNumber) | unknown(establishedDiagnosis, f.EstablishedDiagnosis) |
		unknown(highlySpecialised, f.HighlySpecialised) | unknown(notUrgent, f.Urgent))
	return d
}

// table is the page's decision: by registration, by the other three criteria taken
// together, by personal number. Registration alone settles it for residents. The
// first criterion names the personal number too, but a number without registration
// makes no resident, so that a person decides where only the number stands against
// the route.
var table = [3][3][3]Outcome{
	vard.Unknown: {{Incomplete, Incomplete, Incomplete}, {Incomplete, Incomplete, Incomplete}, {Incomplete, Incomplete, Incomplete}},
	vard.Yes:     {{Resident, Resident, Resident}, {Resident, Resident, Resident}, {Resident, Resident, Resident}},
	vard.No: {
		vard.Unknown: {Incomplete, Incomplete, Incomplete},
		vard.No:      {NotEligible, NotEligible, NotEligible},
		vard.Yes:     {vard.Unknown: Incomplete, vard.No: Eligible, vard.Yes: Review},
	},
}

// deciding holds the facts that can change the outcome while they are unknown, by
// registration and by the other three criteria: none of a resident; only
// registration once another criterion fails; until then every one.
var deciding = [3][3]marks.Facts{
	vard.Unknown: {vard.Unknown: every, vard.No: 1 << notRegistered, vard.Yes: every},
	vard.No:      {vard.Unknown: every, vard.No: 0, vard.Yes: every},
	vard.Yes:     {},
}

const every marks.Facts = 1<<len(facts) - 1

// known takes an answer that is none of the three for unknown.
func known(a vard.Answer) vard.Answer {
	if a > vard.Yes {
		return vard.Unknown
	}
	return a
}

// unknown returns the set of the one fact, empty where its answer is known.
func unknown(fact int, a vard.Answer) marks.Facts {
	if a == vard.Unknown {
		return 1 << fact
	}
	return 0
}

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Findings ranges over the criteria in the order of the page, each with whether it
// is met.
func (d Decision) Findings() iter.Seq[vard.Finding] { return d.marks.Findings(rules[:]) }

// AppendFindings appends what Findings ranges over.
func (d Decision) AppendFindings(dst []vard.Finding) []vard.Finding {
	return slices.AppendSeq(dst, d.Findings())
}

// Missing ranges over the unknown facts that can still change the outcome, in the
// order of the page.
func (d Decision) Missing() iter.Seq[vard.Fact] { return d.missing.Of(facts[:]) }

// Ask ranges over the facts of Missing in the order to ask for them, and last over
// whether the case is urgent where that could only add a referral.
func (d Decision) Ask() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		for _, fact := range askOrder {
			if d.missing.Has(fact) && !yield(facts[fact]) {
				return
			}
		}
		if d.outcome != 0 && d.marks.Met(notUrgent) == vard.Unknown && !d.missing.Has(notUrgent) {
			yield(facts[notUrgent])
		}
	}
}

func (d Decision) urgent() bool { return d.outcome != 0 && d.marks.Met(notUrgent) == vard.No }

// Referrals ranges over those who take over, in the order to turn to them. An
// urgent case has emergency care and 1177 first, whatever the outcome.
func (d Decision) Referrals() iter.Seq[referral.Referral] {
	return func(yield func(referral.Referral) bool) {
		urgent := d.urgent()
		if urgent && !(yield(referral.Referral{Body: referral.Emergency, Why: rules[notUrgent]}) &&
			yield(referral.Referral{Body: referral.Advice1177, Why: rules[notUrgent]})) {
			return
		}
		switch d.outcome {
		case Resident:
			if yield(referral.Referral{Body: referral.HealthCentre, Why: rules[notRegistered]}) && !urgent {
				yield(referral.Referral{Body: referral.Advice1177, Why: rules[notRegistered]})
			}
		case Review:
			yield(referral.Referral{Body: referral.PatientOffice, Why: rules[noPersonalNumber]})
		case Eligible, NotEligible, Incomplete:
		}
	}
}

// The next steps.
const (
	callEmergency = iota
	healthCentre
	referralLetter
	selfReferral
	sendRequest
	checkRegistration
	checkDiplomat
	checkOthers
	askAgain
	askMissing
)

var steps = [...]vard.Datum{
	callEmergency: vard.NewDatum("eligibility.next-emergency",
		vard.Text{SV: "Det är bråttom: ring 112 eller sök akutvård där personen är. 1177 ger råd.", EN: "It cannot wait: call 112 or turn to emergency care where the person is. 1177 gives advice."},
		cite.IPO07, cite.HSL8_4),
	healthCentre: vard.NewDatum("eligibility.next-health-centre",
		vard.Text{SV: "Boka en första tid på vårdcentralen; 1177 visar den närmaste.", EN: "Book a first appointment at the local health centre (vårdcentral); 1177 shows the nearest."},
		cite.IPO08, cite.IPO02),
	referralLetter: vard.NewDatum("eligibility.next-referral-letter",
		vard.Text{SV: "Läkaren där skriver remiss till specialist på sjukhuset när det behövs.", EN: "The doctor there writes a referral letter (remiss) to a specialist at the hospital where it is needed."},
		cite.IPO02, cite.IPO08),
	selfReferral: vard.NewDatum("eligibility.next-self-referral",
		vard.Text{SV: "Den som bor i Sverige kan också skicka en egen vårdbegäran (egenremiss) till sjukhuset.", EN: "A resident may also send the hospital a request of their own (self-referral, egenremiss)."},
		cite.SelfReferral),
	sendRequest: vard.NewDatum("eligibility.next-request",
		vard.Text{SV: "Öppna ett konto hos IPO och skicka en förfrågan om second opinion eller behandling.", EN: "Open an account with IPO and send a request for a second opinion or treatment."},
		cite.IPO03),
	checkRegistration: vard.NewDatum("eligibility.check-registration",
		vard.Text{SV: "Kontrollera hos Skatteverket att personen har flyttat ut: numret finns kvar efter en utflyttning.", EN: "Check with the population register that the person has left Sweden: the number stays after emigration."},
		cite.IPO04, cite.FOL20),
	checkDiplomat: vard.NewDatum("eligibility.check-diplomat",
		vard.Text{SV: "Kontrollera om personen hör till en utländsk beskickning: sådan personal kan ha personnummer utan att vara folkbokförd.", EN: "Check whether the person belongs to a foreign mission: its staff may have a personal number without being registered."},
		cite.FOL5, cite.FOL18b, cite.Diplomats),
	checkOthers: vard.NewDatum("eligibility.check-entitlement",
		vard.Text{SV: "Kontrollera om personen har rätt till vård som bosatt på annan grund, till exempel genom ett EU-intyg; annars avgör IPO.", EN: "Check whether the person has a resident's right to care on another ground, such as a document under EU rules; otherwise IPO decides."},
		cite.HSL8_2),
	askAgain: vard.NewDatum("eligibility.next-when-met",
		vard.Text{SV: "Vägen är inte öppen på dessa uppgifter. En ny förfrågan kan prövas när de villkor som inte är uppfyllda är det.", EN: "The route is not open on these facts. A new request can be assessed once the criteria that are not met are."},
		cite.IPO05, cite.IPO06, cite.IPO07),
	askMissing: vard.NewDatum("eligibility.next-ask",
		vard.Text{SV: "Fråga efter det som saknas, i den ordning som anges.", EN: "Ask for what is missing, in the order given."},
		cite.IPO01),
}

// Data ranges over the next steps that a decision may name.
func Data() iter.Seq[vard.Datum] { return slices.Values(steps[:]) }

// Next ranges over what to do now, in order. In an urgent case that is emergency
// care before all else; in a review it is what a person has to check.
func (d Decision) Next() iter.Seq[vard.Datum] {
	return func(yield func(vard.Datum) bool) {
		if d.urgent() && !yield(steps[callEmergency]) {
			return
		}
		first, last := d.next()
		for _, s := range steps[first:last] {
			if !yield(s) {
				return
			}
		}
	}
}

// next returns which steps an outcome leads to.
func (d Decision) next() (first, end int) {
	switch d.outcome {
	case Resident:
		return healthCentre, selfReferral + 1
	case Eligible:
		return sendRequest, sendRequest + 1
	case Review:
		return checkRegistration, checkOthers + 1
	case NotEligible:
		return askAgain, askAgain + 1
	case Incomplete:
		return askMissing, askMissing + 1
	}
	return 0, 0
}

// MarshalJSON writes the decision in its wire form.
func (d Decision) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Outcome   Outcome             `json:"outcome"`
		Missing   []vard.Fact         `json:"missing"`
		Presumed  []vard.Fact         `json:"presumed"`
		Referrals []referral.Referral `json:"referrals"`
		Findings  []vard.Finding      `json:"findings"`
	}{
		d.outcome,
		slices.AppendSeq([]vard.Fact{}, d.Missing()),
		[]vard.Fact{}, // no fact of this package is presumed
		slices.AppendSeq([]referral.Referral{}, d.Referrals()),
		slices.AppendSeq([]vard.Finding{}, d.Findings()),
	})
}
