package eligibility

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/vardregler/vard"
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

var outcomes = vard.Names{"eligible", "resident", "review", "not_eligible", "incomplete"}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.Name(uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error {
	value, err := outcomes.Value(text)
	if err == nil {
		*o = Outcome(value)
	}
	return err
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
		vard.Text{SV: "Personen är inte folkbokförd i Sverige.", EN: "The person is not registered in Sweden."},
		vard.IPO01, vard.IPO02, vard.IPO04, vard.IPO08, vard.HSL8_1),
	noPersonalNumber: vard.NewRule("eligibility.no-personal-number",
		vard.Text{SV: "Personen har inget svenskt personnummer.", EN: "The person has no Swedish personal identity number."},
		vard.IPO04, vard.FOL18b, vard.FOL20, vard.Coordination),
	establishedDiagnosis: vard.NewRule("eligibility.established-diagnosis",
		vard.Text{SV: "Tidigare undersökningar har fastställt en diagnos.", EN: "Earlier examinations have established a diagnosis."},
		vard.IPO05),
	highlySpecialised: vard.NewRule("eligibility.highly-specialised",
		vard.Text{SV: "Diagnosen hör till högspecialiserad vård.", EN: "The diagnosis belongs to highly specialised care."},
		vard.IPO06, vard.IPO31),
	notUrgent: vard.NewRule("eligibility.not-urgent",
		vard.Text{SV: "Fallet är inte akut.", EN: "The case is not urgent."},
		vard.IPO07),
}

// Rules ranges over the package's rules, in the order of the page.
func Rules() iter.Seq[vard.Rule] { return slices.Values(rules[:]) }

// The facts, in the order of the page: one for each rule.
var facts = [...]vard.Fact{
	notRegistered: vard.NewFact("registeredInSweden",
		vard.Text{SV: "Är personen folkbokförd i Sverige?", EN: "Is the person registered as resident in Sweden?"}, vard.Patient),
	noPersonalNumber: vard.NewFact("personalNumber",
		vard.Text{SV: "Har personen ett svenskt personnummer?", EN: "Does the person have a Swedish personal identity number?"}, vard.Patient),
	establishedDiagnosis: vard.NewFact("establishedDiagnosis",
		vard.Text{SV: "Har en läkare fastställt diagnosen vid tidigare undersökningar?", EN: "Has a doctor established the diagnosis in earlier examinations?"}, vard.CareProvider),
	highlySpecialised: vard.NewFact("highlySpecialised",
		vard.Text{SV: "Bedömer kliniken att diagnosen hör till högspecialiserad vård?", EN: "Does the clinic judge that the diagnosis belongs to highly specialised care?"}, vard.Specialist),
	notUrgent: vard.NewFact("urgent",
		vard.Text{SV: "Är fallet akut?", EN: "Is the case urgent?"}, vard.CareProvider),
}

// askOrder: registration alone settles every resident; then the facts that alone
// end the matter, the patient's own first.
var askOrder = [...]vard.Fact{facts[notRegistered], facts[notUrgent], facts[establishedDiagnosis], facts[highlySpecialised], facts[noPersonalNumber]}

// Decision is the answer with its reasons. It compares with ==; its zero value is
// no answer.
type Decision struct {
	outcome Outcome
	missing vard.FactSet
	marks   vard.Marks
}

// Assess decides who takes care of the person, exactly for what is known: an
// outcome other than [Incomplete] holds for every way of filling in the unknown
// facts. It accepts every input.
func Assess(f Facts) Decision {
	var d Decision
	d.marks.Set(notRegistered, f.RegisteredInSweden.Not())
	d.marks.Set(noPersonalNumber, f.PersonalNumber.Not())
	d.marks.Set(establishedDiagnosis, f.EstablishedDiagnosis)
	d.marks.Set(highlySpecialised, f.HighlySpecialised)
	d.marks.Set(notUrgent, f.Urgent.Not())
	d.outcome = decide(f)
	return d
}

func decide(f Facts) Outcome {
	criteria := f.EstablishedDiagnosis.And(f.HighlySpecialised).And(f.Urgent.Not())
	switch {
	case f.RegisteredInSweden == vard.Yes:
		return Resident
	case f.RegisteredInSweden == vard.Unknown:
		return Incomplete
	case criteria == vard.No:
		return NotEligible
	case criteria == vard.Unknown || f.PersonalNumber == vard.Unknown:
		return Incomplete
	case f.PersonalNumber == vard.Yes:
		return Review
	}
	return Eligible
}

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Findings ranges over the criteria in the order of the page, each with whether it
// is met.
func (d Decision) Findings() iter.Seq[vard.Finding] { return d.marks.Findings(rules[:]) }

// Missing ranges over the unknown facts that can still change the outcome, in the
// order of the page.
func (d Decision) Missing() iter.Seq[vard.Fact] { return d.missing.Facts(facts[:]) }

// Referrals ranges over those who take over, in the order to turn to them.
func (d Decision) Referrals() iter.Seq[referral.Referral] {
	return func(func(referral.Referral) bool) {}
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
		[]vard.Fact{},
		slices.AppendSeq([]referral.Referral{}, d.Referrals()),
		slices.AppendSeq([]vard.Finding{}, d.Findings()),
	})
}
