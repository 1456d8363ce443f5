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

// answers are the answers of a claim, each in its place, and nothing after the last.
func (c *Claim) answers() [words * 8]vard.Answer {
	return [...]vard.Answer{
		careInSweden:         c.CareInSweden,
		regionFinanced:       c.RegionFinanced,
		municipal:            c.Municipal,
		trafficInjury:        c.TrafficInjury,
		workInjury:           c.WorkInjury,
		otherInsurerDeclined: c.OtherInsurerDeclined,
		personalInjury:       c.PersonalInjury,
		causedByCare:         c.CausedByCare,
		diedBeforeClaim:      c.DiedBeforeClaim,
		avoidable:            c.Treatment.Avoidable,
		unusedResources:      c.Treatment.UnusedResources,
		equipmentFault:       c.Material.EquipmentFault,
		incorrectHandling:    c.Material.IncorrectHandling,
		delayedOrIncorrect:   c.Diagnosis.DelayedOrIncorrect,
		worsened:             c.Diagnosis.Worsened,
		transmitted:          c.Infection.Transmitted,
		ownBacteria:          c.Infection.OwnBacteria,
		diseaseMoreSerious:   c.Infection.DiseaseMoreSerious,
		gravelyIll:           c.Infection.LifeThreatening,
		disproportionate:     c.Infection.Disproportionate,
		tolerable:            c.Infection.Tolerable,
		inConnectionWithCare: c.Accident.InConnectionWithCare,
		duringTransport:      c.Accident.DuringTransport,
		damagedPremises:      c.Accident.DamagedPremises,
		everyday:             c.Accident.Everyday,
		riskRaisedByCare:     c.Accident.RiskRaisedByCare,
		inappropriate:        c.Medication.Inappropriate,
		sideEffect:           c.Medication.SideEffect,
		correctAndNecessary:  c.LifeSaving.CorrectAndNecessary,
		lifeThreatening:      c.LifeSaving.LifeThreatening,
		severeDisability:     c.LifeSaving.SevereDisability,
		property:             c.Complaint.Property,
		conduct:              c.Complaint.Conduct,
		resources:            c.Complaint.Resources,
		dissatisfaction:      c.Complaint.Dissatisfaction,
		safety:               c.Complaint.Safety,
		information:          c.Complaint.Information,
		words*8 - 1:          vard.Unknown,
	}
}

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

// words is how many words of eight answers there are.
const words = (firstOfLimitation + 7) / 8

// read takes the answers out of a claim, eight at a time: a word holds eight answers, of
// which every eighth bit says that it is so, and the next lower that it is not; one
// multiplication brings eight such bits together in the highest byte. A value that is no
// answer counts as unknown.
func read(c *Claim) (a answers) {
	const each, together = 0x0101010101010101, 0x0102040810204080
	list := c.answers()
	for i := len(list) - 8; i >= 0; i -= 8 {
		w := word(list[i:])
		if w&^(3*each)|w>>1&w&each != 0 {
			w = word(answersOnly(list[i:]))
		}
		a.yes = a.yes<<8 | marks.Facts(w>>1&each*together>>56)
		a.no = a.no<<8 | marks.Facts(w&each*together>>56)
	}
	return a
}

// word is a word of eight answers, the first in the lowest byte.
func word(list []vard.Answer) uint64 {
	list = list[:8:8]
	return uint64(list[0]) | uint64(list[1])<<8 | uint64(list[2])<<16 | uint64(list[3])<<24 |
		uint64(list[4])<<32 | uint64(list[5])<<40 | uint64(list[6])<<48 | uint64(list[7])<<56
}

// answersOnly puts unknown where a value is no answer.
func answersOnly(list []vard.Answer) []vard.Answer {
	for i, answer := range list {
		if answer > vard.Yes {
			list[i] = vard.Unknown
		}
	}
	return list
}

// is returns the answer to one fact.
func (a answers) is(fact int) vard.Answer {
	switch {
	case a.yes.Has(fact):
		return vard.Yes
	case a.no.Has(fact):
		return vard.No
	}
	return vard.Unknown
}

// so reports whether the fact is so. A fact that nobody has answered is not.
func (a answers) so(fact int) bool { return a.yes.Has(fact) }

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
