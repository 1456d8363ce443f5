package injury

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/limitation"
)

// Claim is what is known about an injury. Every fact is yes, no or unknown, and
// concerns injury to the person, not to belongings; the zero value is that nothing is
// known.
//
// RegionFinanced is yes where a region gave the care itself, whoever paid for it, so for
// a self-paying patient from abroad at a region's hospital too, and where a region
// financed it under an agreement or on its referral. It is no for private doctors and
// physiotherapists on the national tariff (nationella taxan), for private care without
// agreement and for municipal care: their patient insurance is with another insurer
// (LOF-24; Löf's terms).
type Claim struct {
	CareInSweden   vard.Answer `json:"careInSweden"`   // it arose in connection with health or dental care in Sweden
	RegionFinanced vard.Answer `json:"regionFinanced"` // a region gave the care, or financed it under agreement or on referral; see above
	TrafficInjury  vard.Answer `json:"trafficInjury"`  // it was caused in traffic, or by treating a traffic injury
	WorkInjury     vard.Answer `json:"workInjury"`     // it was caused at work, or by treating a work injury

	Treatment  Treatment        `json:"treatment"`  // what speaks for the ground of treatment
	Material   Material         `json:"material"`   // … of equipment
	Diagnosis  Diagnosis        `json:"diagnosis"`  // … of diagnosis
	Infection  Infection        `json:"infection"`  // … of infection
	Accident   Accident         `json:"accident"`   // … of accident
	Medication Medication       `json:"medication"` // … of medicines, and what bars it
	LifeSaving LifeSaving       `json:"lifeSaving"` // whether it is the result of saving life, which bars every ground
	Complaint  Complaint        `json:"complaint"`  // what is complained about besides
	Limitation limitation.Claim `json:"limitation"` // when it was caused, noticed and reported
}

// Treatment is the ground of injury by examination, care or treatment.
type Treatment struct {
	Avoidable       vard.Answer `json:"avoidable"`       // avoidable by other execution, or by another available procedure with less risk
	UnusedResources vard.Answer `json:"unusedResources"` // resources that would have avoided it existed but were not used; presumed absent
}

// Material is the ground of injury by equipment.
type Material struct {
	EquipmentFault    vard.Answer `json:"equipmentFault"`    // caused by a fault in equipment used in the care
	IncorrectHandling vard.Answer `json:"incorrectHandling"` // caused by incorrect handling of it, deficient instructions too
}

// Diagnosis is the ground of injury by a wrong or late diagnosis.
type Diagnosis struct {
	DelayedOrIncorrect vard.Answer `json:"delayedOrIncorrect"` // an experienced specialist would have made the right one, or made it earlier
	Worsened           vard.Answer `json:"worsened"`           // health became worse than with a right and timely one
}

// Infection is the ground of injury by an infection.
type Infection struct {
	Transmitted        vard.Answer `json:"transmitted"`        // the infectious agent was transmitted by the care
	OwnBacteria        vard.Answer `json:"ownBacteria"`        // the patient's own bacteria caused it
	DiseaseMoreSerious vard.Answer `json:"diseaseMoreSerious"` // the disease treated was more serious than the infection
	LifeThreatening    vard.Answer `json:"lifeThreatening"`    // the condition treated was life-threatening
	Disproportionate   vard.Answer `json:"disproportionate"`   // the infection was unforeseeable and out of proportion; presumed absent
	Tolerable          vard.Answer `json:"tolerable"`          // the result where a person has weighed: it must reasonably be tolerated
}

// Accident is the ground of injury by an accident.
type Accident struct {
	InConnectionWithCare vard.Answer `json:"inConnectionWithCare"` // it happened in connection with care
	DuringTransport      vard.Answer `json:"duringTransport"`      // it happened during medical transport
	DamagedPremises      vard.Answer `json:"damagedPremises"`      // fire or other damage to premises or equipment caused it
	Everyday             vard.Answer `json:"everyday"`             // it was an everyday accident, such as a fall on the way to the toilet
	RiskRaisedByCare     vard.Answer `json:"riskRaisedByCare"`     // care had raised the risk, or protection was insufficient; presumed absent
}

// Medication is the ground of injury by medicines, and the bar against it.
type Medication struct {
	Inappropriate vard.Answer `json:"inappropriate"` // the medicine was prescribed, dispensed or handled inappropriately
	SideEffect    vard.Answer `json:"sideEffect"`    // the injury is a side effect of a medicine
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
}

// The facts, in the order of the claim. After the answers come the moments, in the
// order of their own package.
const (
	careInSweden = iota
	regionFinanced
	trafficInjury
	workInjury
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
	firstMoment

	caused          = firstMoment // the moments stand in the order of their own package
	awareNoticeable = firstMoment + limitation.AwareNoticeable
	awareLinked     = firstMoment + limitation.AwareLinked
	awareInsurer    = firstMoment + limitation.AwareInsurer
	reported        = firstMoment + limitation.Reported
)

// answers are all facts of a claim but the moments, two bits for each.
type answers uint64

// read takes the answers out of a claim.
func read(c *Claim) answers {
	return of(careInSweden, c.CareInSweden) |
		of(regionFinanced, c.RegionFinanced) |
		of(trafficInjury, c.TrafficInjury) |
		of(workInjury, c.WorkInjury) |
		of(avoidable, c.Treatment.Avoidable) |
		of(unusedResources, c.Treatment.UnusedResources) |
		of(equipmentFault, c.Material.EquipmentFault) |
		of(incorrectHandling, c.Material.IncorrectHandling) |
		of(delayedOrIncorrect, c.Diagnosis.DelayedOrIncorrect) |
		of(worsened, c.Diagnosis.Worsened) |
		of(transmitted, c.Infection.Transmitted) |
		of(ownBacteria, c.Infection.OwnBacteria) |
		of(diseaseMoreSerious, c.Infection.DiseaseMoreSerious) |
		of(gravelyIll, c.Infection.LifeThreatening) |
		of(disproportionate, c.Infection.Disproportionate) |
		of(tolerable, c.Infection.Tolerable) |
		of(inConnectionWithCare, c.Accident.InConnectionWithCare) |
		of(duringTransport, c.Accident.DuringTransport) |
		of(damagedPremises, c.Accident.DamagedPremises) |
		of(everyday, c.Accident.Everyday) |
		of(riskRaisedByCare, c.Accident.RiskRaisedByCare) |
		of(inappropriate, c.Medication.Inappropriate) |
		of(sideEffect, c.Medication.SideEffect) |
		of(correctAndNecessary, c.LifeSaving.CorrectAndNecessary) |
		of(lifeThreatening, c.LifeSaving.LifeThreatening) |
		of(severeDisability, c.LifeSaving.SevereDisability) |
		of(property, c.Complaint.Property) |
		of(conduct, c.Complaint.Conduct) |
		of(resources, c.Complaint.Resources) |
		of(dissatisfaction, c.Complaint.Dissatisfaction) |
		of(safety, c.Complaint.Safety)
}

// of puts one answer in its place; a value that is no answer counts as unknown.
func of(fact int, a vard.Answer) answers {
	if a > vard.Yes {
		return 0
	}
	return answers(a) << (2 * fact)
}

// is returns the answer to one fact.
func (a answers) is(fact int) vard.Answer { return vard.Answer(a >> (2 * fact) & 3) }

// exception returns the answer to a fact that is presumed absent: yes, or else no.
func (a answers) exception(fact int) vard.Answer {
	yes := a.is(fact) & vard.Yes
	return yes | vard.No&^(yes>>1)
}

// with returns the answers with one of them replaced.
func (a answers) with(fact int, answer vard.Answer) answers {
	return a&^(3<<(2*fact)) | of(fact, answer)
}

// presumptions are the facts that are presumed absent.
var presumptions = [...]int{unusedResources, disproportionate, riskRaisedByCare, severeDisability}

// Questions ranges over all facts, in the order of the claim.
func Questions() iter.Seq[vard.Fact] { return slices.Values(facts) }

var facts = append([]vard.Fact{
	careInSweden: vard.NewFact("careInSweden", vard.Text{
		SV: "Uppkom skadan i samband med hälso-, sjuk- eller tandvård i Sverige?",
		EN: "Did the injury arise in connection with health care or dental care in Sweden?"}, vard.AskPatient),
	regionFinanced: vard.NewFact("regionFinanced", vard.Text{
		SV: "Gavs vården av en region, eller betalades den av en region enligt avtal eller på remiss (och alltså inte på nationella taxan, privat utan avtal eller av en kommun)?",
		EN: "Was the care given by a region, or paid for by one under an agreement or on referral (and so not given on the national tariff, privately without agreement, or by a municipality)?"}, vard.AskCareProvider),
	trafficInjury: vard.NewFact("trafficInjury", vard.Text{
		SV: "Är det en trafikskada, eller en följd av behandlingen av en trafikskada?",
		EN: "Is it a traffic injury, or a result of the treatment of one?"}, vard.AskPatient),
	workInjury: vard.NewFact("workInjury", vard.Text{
		SV: "Är det en arbetsskada, eller en följd av behandlingen av en arbetsskada?",
		EN: "Is it a work injury, or a result of the treatment of one?"}, vard.AskPatient),

	avoidable: vard.NewFact("treatment.avoidable", vard.Text{
		SV: "Hade skadan kunnat undvikas om behandlingen gjorts på ett annat sätt, eller om man valt en annan metod som fanns att tillgå?",
		EN: "Could the injury have been avoided by carrying out the treatment differently, or by choosing another method that was available?"}, vard.AskSpecialist),
	unusedResources: vard.NewFact("treatment.unusedResources", vard.Text{
		SV: "Fanns det resurser som hade kunnat förhindra skadan men som inte användes?",
		EN: "Were there resources that could have prevented the injury but were not used?"}, vard.AskCareProvider),

	equipmentFault: vard.NewFact("material.equipmentFault", vard.Text{
		SV: "Orsakades skadan av ett fel på utrustning som användes i vården?",
		EN: "Was the injury caused by a fault in equipment used in the care?"}, vard.AskCareProvider),
	incorrectHandling: vard.NewFact("material.incorrectHandling", vard.Text{
		SV: "Orsakades skadan av att utrustningen hanterades fel?",
		EN: "Was the injury caused by incorrect handling of the equipment?"}, vard.AskCareProvider),

	delayedOrIncorrect: vard.NewFact("diagnosis.delayedOrIncorrect", vard.Text{
		SV: "Blev diagnosen fel eller försenad, jämfört med vad en erfaren specialist hade kommit fram till?",
		EN: "Was the diagnosis wrong or late, compared with what an experienced specialist would have found?"}, vard.AskSpecialist),
	worsened: vard.NewFact("diagnosis.worsened", vard.Text{
		SV: "Blev hälsan sämre än den hade blivit med rätt diagnos i rätt tid?",
		EN: "Did health become worse than it would have been with the right diagnosis in time?"}, vard.AskSpecialist),

	transmitted: vard.NewFact("infection.transmitted", vard.Text{
		SV: "Fördes smittämnet över till patienten genom vården?",
		EN: "Was the infectious agent transmitted to the patient by the care?"}, vard.AskSpecialist),
	ownBacteria: vard.NewFact("infection.ownBacteria", vard.Text{
		SV: "Orsakades infektionen av patientens egna bakterier?",
		EN: "Was the infection caused by the patient's own bacteria?"}, vard.AskSpecialist),
	diseaseMoreSerious: vard.NewFact("infection.diseaseMoreSerious", vard.Text{
		SV: "Var sjukdomen som behandlades allvarligare än infektionen?",
		EN: "Was the disease being treated more serious than the infection?"}, vard.AskSpecialist),
	gravelyIll: vard.NewFact("infection.lifeThreatening", vard.Text{
		SV: "Var tillståndet som behandlades när infektionen uppkom livshotande?",
		EN: "Was the condition being treated, when the infection arose, life-threatening?"}, vard.AskSpecialist),
	disproportionate: vard.NewFact("infection.disproportionate", vard.Text{
		SV: "Var infektionen både oförutsebar och orimligt svår i förhållande till sjukdomen som behandlades?",
		EN: "Was the infection both unforeseeable and out of proportion to the disease being treated?"}, vard.AskSpecialist),
	tolerable: vard.NewFact("infection.tolerable", vard.Text{
		SV: "Måste patienten skäligen tåla infektionen, när sjukdomens art och svårhet, hälsan i övrigt och hur förutsebar infektionen var vägs samman?",
		EN: "Must the patient reasonably tolerate the infection, weighing the nature and severity of the disease, health in general and how foreseeable the infection was?"}, vard.AskOffice),

	inConnectionWithCare: vard.NewFact("accident.inConnectionWithCare", vard.Text{
		SV: "Skedde ett olycksfall i samband med undersökning, vård eller behandling?",
		EN: "Was there an accident in connection with examination, care or treatment?"}, vard.AskCareProvider),
	duringTransport: vard.NewFact("accident.duringTransport", vard.Text{
		SV: "Skedde ett olycksfall under en sjuktransport?",
		EN: "Was there an accident during medical transport?"}, vard.AskCareProvider),
	damagedPremises: vard.NewFact("accident.damagedPremises", vard.Text{
		SV: "Orsakades ett olycksfall av brand eller annan skada på vårdlokaler eller utrustning?",
		EN: "Was an accident caused by fire or other damage to care premises or equipment?"}, vard.AskCareProvider),
	everyday: vard.NewFact("accident.everyday", vard.Text{
		SV: "Var det ett vardagligt olycksfall, till exempel ett fall på väg till toaletten?",
		EN: "Was it an everyday accident, for example a fall on the way to the toilet?"}, vard.AskPatient),
	riskRaisedByCare: vard.NewFact("accident.riskRaisedByCare", vard.Text{
		SV: "Hade vården ökat risken för olycksfallet, eller var skyddet mot det otillräckligt?",
		EN: "Had the care raised the risk of the accident, or was the protection against it insufficient?"}, vard.AskCareProvider),

	inappropriate: vard.NewFact("medication.inappropriate", vard.Text{
		SV: "Skrevs läkemedlet ut, lämnades ut eller hanterades det på ett felaktigt sätt?",
		EN: "Was the medicine prescribed, dispensed or handled inappropriately?"}, vard.AskSpecialist),
	sideEffect: vard.NewFact("medication.sideEffect", vard.Text{
		SV: "Är skadan en biverkning av ett läkemedel?",
		EN: "Is the injury a side effect of a medicine?"}, vard.AskSpecialist),

	correctAndNecessary: vard.NewFact("lifeSaving.correctAndNecessary", vard.Text{
		SV: "Är skadan en följd av en åtgärd som var både riktig och nödvändig?",
		EN: "Is the injury the result of a measure that was both correct and necessary?"}, vard.AskSpecialist),
	lifeThreatening: vard.NewFact("lifeSaving.lifeThreatening", vard.Text{
		SV: "Var tillståndet som åtgärden gällde direkt livshotande utan behandling?",
		EN: "Was the condition that the measure was for directly life-threatening if untreated?"}, vard.AskSpecialist),
	severeDisability: vard.NewFact("lifeSaving.severeDisability", vard.Text{
		SV: "Hade tillståndet som åtgärden gällde lett till svår invaliditet utan behandling?",
		EN: "Would the condition that the measure was for have led to severe disability if untreated?"}, vard.AskSpecialist),

	property: vard.NewFact("complaint.property", vard.Text{
		SV: "Gäller anmälan tillhörigheter som har förlorats eller skadats?",
		EN: "Is the complaint about belongings that were lost or damaged?"}, vard.AskPatient),
	conduct: vard.NewFact("complaint.conduct", vard.Text{
		SV: "Gäller anmälan bemötandet i vården?",
		EN: "Is the complaint about how the patient was treated as a person?"}, vard.AskPatient),
	resources: vard.NewFact("complaint.resources", vard.Text{
		SV: "Gäller anmälan brist på resurser, till exempel väntetid?",
		EN: "Is the complaint about a lack of resources, waiting for example?"}, vard.AskPatient),
	dissatisfaction: vard.NewFact("complaint.dissatisfaction", vard.Text{
		SV: "Är patienten missnöjd med vården?",
		EN: "Is the patient dissatisfied with the care?"}, vard.AskPatient),
	safety: vard.NewFact("complaint.safety", vard.Text{
		SV: "Gäller anmälan en brist i patientsäkerheten?",
		EN: "Is the complaint about a deficiency in patient safety?"}, vard.AskPatient),
}, moments()...)

// moments are the facts of the time limit under their names in the claim.
func moments() (list []vard.Fact) {
	for f := range limitation.Questions() {
		list = append(list, vard.NewFact("limitation."+f.Name(), f.Question(), f.AskOf()))
	}
	return list
}
