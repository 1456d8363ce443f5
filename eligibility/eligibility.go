package eligibility

import (
	"database/sql/driver"
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/internal/wire"
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
	Review                         // the International Patient Office decides
	NotEligible                    // a criterion is not met
	Incomplete                     // facts that are not known can still change the answer
)

var outcomes = enum.Table{
	{Name: "eligible", SV: "Enligt det som är känt uppfyller personen kriterierna för internationella patienter.", EN: "The criteria for international patients are met on the facts given."},
	{Name: "resident", SV: "Personen är folkbokförd i Sverige och söker vård i den offentliga vården.", EN: "The person is registered in Sweden and turns to public care."},
	{Name: "review", SV: "En handläggare på International Patient Office (IPO) avgör: personen har personnummer men är inte folkbokförd.", EN: "A case officer at the International Patient Office (IPO) decides: the person has a personal identity number but is not registered."},
	{Name: "not_eligible", SV: "Minst ett kriterium för internationella patienter är inte uppfyllt.", EN: "At least one criterion for international patients is not met."},
	{Name: "incomplete", SV: "Det saknas uppgifter som kan ändra svaret.", EN: "Facts are missing that can change the answer."},
}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// Text returns the answer for people.
func (o Outcome) Text() vard.Text { return outcomes.Text(uint8(o)) }

// AppendText appends the machine name.
func (o Outcome) AppendText(b []byte) ([]byte, error) { return outcomes.AppendText(b, uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error { return outcomes.Read(text, (*uint8)(o)) }

// Value writes the machine name for a database, NULL for the zero value.
func (o Outcome) Value() (driver.Value, error) { return outcomes.Value(uint8(o)) }

// Scan reads a machine name or NULL from a database column.
func (o *Outcome) Scan(src any) error { return outcomes.Scan(src, (*uint8)(o)) }

// The rules, in the order of the page.
const (
	RuleNotRegistered        vard.RuleID = "eligibility.not-registered"
	RuleNoPersonalNumber     vard.RuleID = "eligibility.no-personal-number"
	RuleEstablishedDiagnosis vard.RuleID = "eligibility.established-diagnosis"
	RuleHighlySpecialised    vard.RuleID = "eligibility.highly-specialised"
	RuleNotUrgent            vard.RuleID = "eligibility.not-urgent"
)

const (
	notRegistered = iota
	noPersonalNumber
	establishedDiagnosis
	highlySpecialised
	notUrgent
)

var rules = [...]vard.Rule{
	notRegistered: vard.NewRule(RuleNotRegistered, vard.Wording{
		Met:    vard.Text{SV: "Personen är inte folkbokförd i Sverige.", EN: "The person is not registered in Sweden."},
		NotMet: vard.Text{SV: "Personen är folkbokförd i Sverige och omfattas av den offentliga vården.", EN: "The person is registered in Sweden and is covered by public care."},
		Open:   vard.Text{SV: "Det är inte känt om personen är folkbokförd i Sverige.", EN: "It is not known whether the person is registered in Sweden."},
	}, cite.IPO01, cite.IPO02, cite.IPO03, cite.IPO04, cite.IPO08, cite.HSL8_1),
	noPersonalNumber: vard.NewRule(RuleNoPersonalNumber, vard.Wording{ // E2, E3
		Met:    vard.Text{SV: "Personen har inget svenskt personnummer.", EN: "The person has no Swedish personal identity number."},
		NotMet: vard.Text{SV: "Personen har ett svenskt personnummer.", EN: "The person has a Swedish personal identity number."},
		Open:   vard.Text{SV: "Det är inte känt om personen har ett svenskt personnummer.", EN: "It is not known whether the person has a Swedish personal identity number."},
	}, cite.IPO04, cite.FOL18b, cite.FOL20, cite.Coordination, cite.Coordination1),
	establishedDiagnosis: vard.NewRule(RuleEstablishedDiagnosis, vard.Wording{
		Met:    vard.Text{SV: "En diagnos är fastställd vid tidigare undersökningar.", EN: "A diagnosis is established by earlier examinations."},
		NotMet: vard.Text{SV: "Ingen diagnos är fastställd vid tidigare undersökningar.", EN: "No diagnosis is established by earlier examinations."},
		Open:   vard.Text{SV: "Det är inte känt om en diagnos är fastställd vid tidigare undersökningar.", EN: "It is not known whether a diagnosis is established by earlier examinations."},
	}, cite.IPO05),
	highlySpecialised: vard.NewRule(RuleHighlySpecialised, vard.Wording{ // E4
		Met:    vard.Text{SV: "Kliniken bedömer att diagnosen hör till högspecialiserad vård.", EN: "The clinic judges that the diagnosis belongs to highly specialised care."},
		NotMet: vard.Text{SV: "Enligt kliniken är det här ingen fråga för högspecialiserad vård.", EN: "The clinic judges that the diagnosis lies outside highly specialised care."},
		Open:   vard.Text{SV: "Kliniken har ännu inte bedömt om diagnosen hör till högspecialiserad vård.", EN: "The clinic has yet to judge whether the diagnosis belongs to highly specialised care."},
	}, cite.IPO06, cite.IPO31),
	notUrgent: vard.NewRule(RuleNotUrgent, vard.Wording{ // E5
		Met: vard.Text{SV: "Fallet är inte akut.", EN: "The case is not urgent."},
		NotMet: vard.Text{SV: "Fallet är akut. I Sverige: ring 112 eller sök akutvård; 1177 ger råd. Utomlands: ring det lokala nödnumret.",
			EN: "The case is urgent. In Sweden: call 112 or turn to emergency care; 1177 gives advice. Abroad: call the local emergency number."},
		Open: vard.Text{SV: "Det är inte känt om fallet är akut.", EN: "It is not known whether the case is urgent."},
	}, cite.IPO07),
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

// Set answers the question of the name, one of those that [Decision.Missing] and
// [Decision.Ask] give; another name is the error unknown_name.
func (f *Facts) Set(name string, a vard.Answer) error {
	for i, place := range [...]*vard.Answer{&f.RegisteredInSweden, &f.PersonalNumber, &f.EstablishedDiagnosis, &f.HighlySpecialised, &f.Urgent} {
		if facts[i].Name() == name {
			*place = a
			return nil
		}
	}
	return &vard.Error{Code: vard.UnknownName}
}

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
	registered, number, urgent := known(f.RegisteredInSweden), known(f.PersonalNumber), known(f.Urgent)
	diagnosis, specialised := known(f.EstablishedDiagnosis), known(f.HighlySpecialised)
	criteria := diagnosis.And(specialised).And(urgent.Not())
	var d Decision
	d.outcome = table[registered][criteria][number]
	d.marks = marks.Marks{}.
		With(notRegistered, registered.Not()).
		With(noPersonalNumber, number.Not()).
		With(establishedDiagnosis, diagnosis).
		With(highlySpecialised, specialised).
		With(notUrgent, urgent.Not())
	d.missing = deciding[registered][criteria] & d.marks.Open()
	return d
}

// table is the page's decision: by registration, by the other three criteria taken
// together, by personal number. Registration alone settles it for residents [E1]. The
// first criterion names the personal number too, but a number without registration
// makes no resident, so that an officer decides where only the number stands against
// the route [E2].
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

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Findings ranges over the criteria in the order of the page, each with whether it
// is met.
func (d Decision) Findings() iter.Seq[vard.Finding] { return d.marks.Findings(rules[:]) }

// Reasons ranges over the findings on which the outcome rests, in the order of the page:
// whoever fills in the other facts in any way comes to the same outcome. A resident is one
// by registration; one criterion that is not met closes the route, the first of the page; all
// five make a person eligible or a case for review. An incomplete decision rests on nothing
// yet.
func (d Decision) Reasons() iter.Seq[vard.Finding] {
	return func(yield func(vard.Finding) bool) {
		if d.outcome == 0 || d.outcome == Incomplete {
			return
		}
		for i, r := range rules {
			met := d.marks.Met(i)
			fails := i > noPersonalNumber && met == vard.No
			if d.outcome == NotEligible && i != notRegistered && !fails {
				continue
			}
			if !yield(vard.Finding{Rule: r, Met: met}) || fails || d.outcome == Resident {
				return
			}
		}
	}
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

func (d Decision) urgent() bool { return d.marks.Met(notUrgent) == vard.No }

// Referrals ranges over those who take over, in the order to turn to them. An
// urgent case has emergency care and 1177 first, whatever the outcome [E5]. The
// International Patient Office is named to those whom it receives, and to those of whom it
// decides [E7].
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
		case Eligible:
			yield(referral.Referral{Body: referral.PatientOffice, Why: rules[notRegistered]})
		case Review:
			yield(referral.Referral{Body: referral.PatientOffice, Why: rules[noPersonalNumber]})
		case NotEligible, Incomplete:
		}
	}
}

// AppendJSON appends the decision in its wire form.
func (d Decision) AppendJSON(b []byte) []byte {
	b = wire.Name(wire.Key(append(b, '{'), "outcome"), d.outcome.String())
	b = wire.Names(wire.Key(b, "missing"), d.Missing())
	b = append(wire.Key(b, "presumed"), "[]"...) // no fact of this package is presumed
	b = wire.List(wire.Key(b, "referrals"), d.Referrals(), referral.Referral.AppendJSON)
	b = append(wire.Key(b, "reasons"), '[')
	for f := range d.Reasons() {
		b = wire.Name(wire.Next(b), f.Rule.String())
	}
	b = append(b, ']')
	b = wire.List(wire.Key(b, "findings"), d.Findings(), vard.Finding.AppendJSON)
	return append(b, '}')
}

// MarshalJSON writes the decision in its wire form.
func (d Decision) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }
