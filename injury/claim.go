package injury

import (
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/limitation"
)

// Claim is what is known about an injury. Every fact is yes, no or unknown; the zero
// value is that nothing is known. Facts are the findings of whoever assesses: what has
// been looked into and was not shown is no, unknown is what has not been looked into.
//
// RegionFinanced is yes where a region gave the care itself, whoever paid for it, so for
// a self-paying patient from abroad at a region's hospital too, and where a region
// financed it under an agreement or on its referral. It is no for private doctors and
// physiotherapists on the national tariff (nationella taxan), for private care without
// agreement and for municipal care: their patient insurance is with another insurer
// (LOF-24; Löf's terms).
type Claim struct {
	CareInSweden         vard.Answer `json:"careInSweden"`         // it arose in connection with the injured person's own health or dental care in Sweden; donors and research participants are patients too
	RegionFinanced       vard.Answer `json:"regionFinanced"`       // a region gave the care, or financed it under agreement or on referral; see above
	Municipal            vard.Answer `json:"municipal"`            // a municipality gave or financed the care; it says who hears a complaint and decides nothing
	TrafficInjury        vard.Answer `json:"trafficInjury"`        // it was caused in traffic, or by treating a traffic injury
	WorkInjury           vard.Answer `json:"workInjury"`           // it was caused at work; the treatment of a work injury is no work injury
	OtherInsurerDeclined vard.Answer `json:"otherInsurerDeclined"` // the traffic insurer or AFA has refused it or does not cover it; presumed absent
	PersonalInjury       vard.Answer `json:"personalInjury"`       // a person was injured, in body or mind, and not only belongings
	CausedByCare         vard.Answer `json:"causedByCare"`         // more probably than not the care caused it
	DiedBeforeClaim      vard.Answer `json:"diedBeforeClaim"`      // the patient died before any claim was made; presumed absent

	Treatment  Treatment        `json:"treatment"`  // what speaks for the ground of treatment
	Material   Material         `json:"material"`   // … of equipment
	Diagnosis  Diagnosis        `json:"diagnosis"`  // … of diagnosis
	Infection  Infection        `json:"infection"`  // … of infection
	Accident   Accident         `json:"accident"`   // … of accident
	Medication Medication       `json:"medication"` // … of medicines, and what bars every ground
	LifeSaving LifeSaving       `json:"lifeSaving"` // whether it is the price of saving life, which bars every ground
	Complaint  Complaint        `json:"complaint"`  // what is complained about besides
	Limitation limitation.Claim `json:"limitation"` // when it was caused, noticed and reported
}

// Treatment is the ground of injury by examination, care or treatment.
type Treatment struct {
	Avoidable       vard.Answer `json:"avoidable"`       // an experienced practitioner could have avoided it by other execution, or by another available method with less risk, judged afterwards
	UnusedResources vard.Answer `json:"unusedResources"` // resources that would have avoided it were not used, or could have been allocated otherwise; presumed absent
}

// Material is the ground of injury by medical devices and equipment.
type Material struct {
	EquipmentFault    vard.Answer `json:"equipmentFault"`    // caused by a fault in a device or equipment used in the care
	IncorrectHandling vard.Answer `json:"incorrectHandling"` // caused by incorrect handling of it, for deficient instructions too
}

// Diagnosis is the ground of injury by a wrong or late diagnosis.
type Diagnosis struct {
	DelayedOrIncorrect vard.Answer `json:"delayedOrIncorrect"` // an experienced specialist would have made the right one, or made it earlier
	Worsened           vard.Answer `json:"worsened"`           // health became worse, in body or mind, than with a right and timely one
}

// Infection is the ground of injury by an infection.
type Infection struct {
	Transmitted        vard.Answer `json:"transmitted"`        // the care transmitted an infectious agent, and an infection followed
	OwnBacteria        vard.Answer `json:"ownBacteria"`        // the patient's own bacteria caused it; presumed absent
	DiseaseMoreSerious vard.Answer `json:"diseaseMoreSerious"` // the disease or injury treated was more serious than the infection
	LifeThreatening    vard.Answer `json:"lifeThreatening"`    // the condition treated was life-threatening
	Disproportionate   vard.Answer `json:"disproportionate"`   // the infection was unforeseeable or out of proportion; presumed absent
	Tolerable          vard.Answer `json:"tolerable"`          // the result where a person has weighed: it must reasonably be tolerated
}

// Accident is the ground of injury by an accident.
type Accident struct {
	InConnectionWithCare vard.Answer `json:"inConnectionWithCare"` // it happened in connection with care
	DuringTransport      vard.Answer `json:"duringTransport"`      // it happened during medical transport
	DamagedPremises      vard.Answer `json:"damagedPremises"`      // it happened in connection with fire or other damage to premises or equipment
	Everyday             vard.Answer `json:"everyday"`             // it was an everyday accident, such as a fall on the way to the toilet
	RiskRaisedByCare     vard.Answer `json:"riskRaisedByCare"`     // care had raised the risk, was closely connected with it, or did not protect enough; presumed absent
}

// Medication is the ground of injury by medicines, and the bar against every ground.
type Medication struct {
	Inappropriate vard.Answer `json:"inappropriate"` // the care prescribed, dispensed or handled the medicine inappropriately
	SideEffect    vard.Answer `json:"sideEffect"`    // the injury comes from the medicine itself: a side effect, or a faulty medicine
}

// LifeSaving is what bars every ground: the price of saving life.
type LifeSaving struct {
	CorrectAndNecessary vard.Answer `json:"correctAndNecessary"` // the injury follows from a correct and necessary measure
	LifeThreatening     vard.Answer `json:"lifeThreatening"`     // … against a condition that untreated is directly life-threatening
	SevereDisability    vard.Answer `json:"severeDisability"`    // … or untreated leads to severe disability; presumed absent
}

// Complaint is what the patient also, or only, complains about. It changes no outcome;
// it may send the patient to somebody else as well.
type Complaint struct {
	Property        vard.Answer `json:"property"`        // belongings were lost or damaged, glasses for example
	Conduct         vard.Answer `json:"conduct"`         // the manner in which the patient was treated
	Resources       vard.Answer `json:"resources"`       // lack of resources, waiting
	Dissatisfaction vard.Answer `json:"dissatisfaction"` // dissatisfied with the care
	Safety          vard.Answer `json:"safety"`          // a deficiency in patient safety
	Information     vard.Answer `json:"information"`     // information or consent was missing
}

// The facts, in the order of the claim; after them come those of the time limit, in the
// order of their own package.
const (
	careInSweden = iota
	regionFinanced
	municipal
	trafficInjury
	workInjury
	otherInsurerDeclined
	personalInjury
	causedByCare
	diedBeforeClaim
	avoidable
	unusedResources
	equipmentFault
	incorrectHandling
	delayedOrIncorrect
	worsened
	transmitted
	ownBacteria
	diseaseMoreSerious
	gravelyIll // infection.lifeThreatening
	disproportionate
	tolerable
	inConnectionWithCare
	duringTransport
	damagedPremises
	everyday
	riskRaisedByCare
	inappropriate
	sideEffect
	correctAndNecessary
	lifeThreatening
	severeDisability
	property
	conduct
	resources
	dissatisfaction
	safety
	information
	firstOfLimitation
)

// Set answers the fact of that name, one that [Decision.Missing] and [Decision.Ask] give
// and that is no moment, such as infection.transmitted. Another name is the error
// unknown_name.
func (c *Claim) Set(name string, answer vard.Answer) error {
	if within, ok := strings.CutPrefix(name, ofLimitation); ok {
		return c.Limitation.Set(within, answer)
	}
	for fact := range questions {
		if facts[fact].Name() == name {
			*questions[fact].at(c) = answer
			return nil
		}
	}
	return &vard.Error{Code: vard.UnknownName}
}

// SetMoment says when the fact of that name happened, one that [Decision.Missing] and
// [Decision.Ask] give and that is a moment, such as limitation.caused. Another name is
// the error unknown_name.
func (c *Claim) SetMoment(name string, m vard.Moment) error {
	if within, ok := strings.CutPrefix(name, ofLimitation); ok {
		return c.Limitation.SetMoment(within, m)
	}
	return &vard.Error{Code: vard.UnknownName}
}

// ofLimitation stands before the names of the time limit's own facts.
const ofLimitation = "limitation."

// answers are the answers of a claim: the facts that are so and the facts that are not.
// A fact in neither set is not known.
type answers struct{ yes, no marks.Facts }

// read takes the answers out of a claim, in the order of the facts. Eight make a word, as
// they lie in the claim; the compiler reads it at once.
func read(c *Claim) answers {
	const end = vard.Unknown
	w0 := word(c.CareInSweden, c.RegionFinanced, c.Municipal, c.TrafficInjury, c.WorkInjury, c.OtherInsurerDeclined, c.PersonalInjury, c.CausedByCare)
	w1 := word(c.DiedBeforeClaim, c.Treatment.Avoidable, c.Treatment.UnusedResources, c.Material.EquipmentFault, c.Material.IncorrectHandling, c.Diagnosis.DelayedOrIncorrect, c.Diagnosis.Worsened, c.Infection.Transmitted)
	w2 := word(c.Infection.OwnBacteria, c.Infection.DiseaseMoreSerious, c.Infection.LifeThreatening, c.Infection.Disproportionate, c.Infection.Tolerable, c.Accident.InConnectionWithCare, c.Accident.DuringTransport, c.Accident.DamagedPremises)
	w3 := word(c.Accident.Everyday, c.Accident.RiskRaisedByCare, c.Medication.Inappropriate, c.Medication.SideEffect, c.LifeSaving.CorrectAndNecessary, c.LifeSaving.LifeThreatening, c.LifeSaving.SevereDisability, c.Complaint.Property)
	w4 := word(c.Complaint.Conduct, c.Complaint.Resources, c.Complaint.Dissatisfaction, c.Complaint.Safety, c.Complaint.Information, end, end, end)
	if odd(w0)|odd(w1)|odd(w2)|odd(w3)|odd(w4) != 0 {
		w0, w1, w2, w3, w4 = answersOnly(w0), answersOnly(w1), answersOnly(w2), answersOnly(w3), answersOnly(w4)
	}
	return answers{
		yes: eight(w0>>1) | eight(w1>>1)<<8 | eight(w2>>1)<<16 | eight(w3>>1)<<24 | eight(w4>>1)<<32,
		no:  eight(w0) | eight(w1)<<8 | eight(w2)<<16 | eight(w3)<<24 | eight(w4)<<32,
	}
}

// word is a word of eight answers, the first in the lowest byte.
func word(a, b, c, d, e, f, g, h vard.Answer) uint64 {
	return uint64(a) | uint64(b)<<8 | uint64(c)<<16 | uint64(d)<<24 | uint64(e)<<32 | uint64(f)<<40 | uint64(g)<<48 | uint64(h)<<56
}

// each is the lowest bit of every byte of a word.
const each = 0x0101010101010101

// odd is zero in every byte of a word that is an answer, and in no other.
func odd(w uint64) uint64 { return w&^(3*each) | w>>1&w&each }

// answersOnly puts unknown where a byte is no answer.
func answersOnly(w uint64) uint64 {
	wrong := odd(w)
	for i := range 8 {
		if byte(wrong>>(8*i)) != 0 {
			w &^= 0xff << (8 * i)
		}
	}
	return w
}

// eight are the lowest bits of the bytes of a word, brought together by one multiplication.
func eight(w uint64) marks.Facts { return marks.Facts(w & each * 0x0102040810204080 >> 56) }

// is returns the answer to one fact.
func (a answers) is(fact int) vard.Answer {
	fact &= 63
	return vard.Answer(a.yes>>fact&1<<1 | a.no>>fact&1)
}

// so reports whether the fact is so. A fact that nobody has answered is not.
func (a answers) so(fact int) bool { return a.yes.Has(fact) }

// any reports whether one of the facts is so.
func (a answers) any(facts marks.Facts) bool { return a.yes&facts != 0 }

// known are the facts that are answered.
func (a answers) known() marks.Facts { return a.yes | a.no }

// with returns the answers with one of them replaced.
func (a answers) with(fact int, answer vard.Answer) answers {
	only := set(fact)
	a.yes, a.no = a.yes&^only, a.no&^only
	switch answer {
	case vard.Yes:
		a.yes |= only
	case vard.No:
		a.no |= only
	case vard.Unknown:
	}
	return a
}

// onMerits returns the answers as if nobody else came first, so that no rung refers.
func (a answers) onMerits() answers {
	return a.with(regionFinanced, vard.Yes).with(trafficInjury, vard.No).with(workInjury, vard.No)
}

// set is the set of the facts given.
func set(facts ...int) (s marks.Facts) {
	for _, fact := range facts {
		s.Add(fact)
	}
	return s
}
