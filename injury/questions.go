package injury

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/limitation"
)

// A fact is asked for with its whole test, so that one who answers the words of the
// question answers what the law asks.

// question is what is known of one fact.
type question struct {
	kind kind
	at   func(c *Claim) *vard.Answer // its place in the claim
	fact vard.Fact
}

// kind says how a fact that nobody has answered counts.
type kind uint8

const (
	open      kind = iota // it can be either
	presumed              // an exception, presumed absent: it counts as no
	judgement             // the result of a weighing: nobody has weighed
)

var questions = [...]question{
	careInSweden: {open, func(c *Claim) *vard.Answer { return &c.CareInSweden }, vard.NewFact("careInSweden", vard.Text{
		SV: "Som patienter räknas också givare, deltagare i medicinsk forskning och foster som sedan föds levande. " +
			"Uppkom skadan i samband med den skadades egen hälso-, sjuk- eller tandvård i Sverige?",
		EN: "Donors, participants in medical research and a foetus later born alive count as patients too. " +
			"Did the injury arise in connection with the injured person's own health care or dental care in Sweden?"}, vard.AskPatient)},
	regionFinanced: {open, func(c *Claim) *vard.Answer { return &c.RegionFinanced }, vard.NewFact("regionFinanced", vard.Text{
		SV: "Ersättning enligt nationella taxan räknas inte, även om vården gavs på remiss. Gav en region vården, eller betalade en region den enligt avtal eller på remiss?",
		EN: "Payment on the national tariff does not count, even for care on referral. Did a region give the care, or did a region pay for it under an agreement or on referral?"}, vard.AskCareProvider)},
	municipal: {open, func(c *Claim) *vard.Answer { return &c.Municipal }, vard.NewFact("municipal", vard.Text{
		SV: "Gav en kommun vården, eller betalade en kommun den enligt avtal?",
		EN: "Did a municipality give the care, or did a municipality pay for it under an agreement?"}, vard.AskCareProvider)},
	trafficInjury: {open, func(c *Claim) *vard.Answer { return &c.TrafficInjury }, vard.NewFact("trafficInjury", vard.Text{
		SV: "Är skadan en trafikskada, eller en följd av behandlingen av en trafikskada?",
		EN: "Is the injury a traffic injury, or a result of the treatment of one?"}, vard.AskPatient)},
	workInjury: {open, func(c *Claim) *vard.Answer { return &c.WorkInjury }, vard.NewFact("workInjury", vard.Text{
		SV: "Uppkom skadan i arbetet, och inte först vid behandlingen av en arbetsskada?",
		EN: "Did the injury arise at work, and not only in the treatment of a work injury?"}, vard.AskPatient)},
	otherInsurerDeclined: {presumed, func(c *Claim) *vard.Answer { return &c.OtherInsurerDeclined }, vard.NewFact("otherInsurerDeclined", vard.Text{
		SV: "En trafikskada hör till trafikförsäkringen och en arbetsskada till Afa Försäkring. " +
			"Har den försäkring som skadan hör till avböjt att ersätta den, eller omfattar försäkringen den inte?",
		EN: "A traffic injury belongs to the traffic insurance and a work injury to AFA Insurance. " +
			"Has the insurer to which the injury belongs declined to compensate it, or does its insurance not cover it?"}, vard.AskPatient)},
	personalInjury: {open, func(c *Claim) *vard.Answer { return &c.PersonalInjury }, vard.NewFact("personalInjury", vard.Text{
		SV: "Skadades en person, till kroppen eller psykiskt, och inte bara tillhörigheter?",
		EN: "Was a person injured, in body or mind, and not only belongings?"}, vard.AskPatient)},
	causedByCare: {open, func(c *Claim) *vard.Answer { return &c.CausedByCare }, vard.NewFact("causedByCare", vard.Text{
		SV: "Är det övervägande sannolikt att skadan orsakades av något som gjordes, försummades eller hände i vården?",
		EN: "Is it more probable than not that the injury was caused by something done, neglected or happening in the care?"}, vard.AskSpecialist)},
	diedBeforeClaim: {presumed, func(c *Claim) *vard.Answer { return &c.DiedBeforeClaim }, vard.NewFact("diedBeforeClaim", vard.Text{
		SV: "Avled patienten innan någon ersättning hade krävts?",
		EN: "Did the patient die before any claim was made?"}, vard.AskPatient)},

	avoidable: {open, func(c *Claim) *vard.Answer { return &c.Treatment.Avoidable }, vard.NewFact("treatment.avoidable", vard.Text{
		SV: "En behandling utan medicinska skäl kunde undvikas; en metod som resursbrist uteslöt var inte tillgänglig. " +
			"Kunde en erfaren specialist eller annan erfaren yrkesutövare inom området, bedömt i efterhand, ha undvikit skadan genom annat utförande av undersökningen, vården eller behandlingen? Eller genom en annan tillgänglig metod som hade tillgodosett vårdbehovet med mindre risk?",
		EN: "A treatment without medical reasons could be avoided; a method that a lack of resources ruled out was not available. " +
			"Could an experienced specialist or other experienced practitioner in the field, judged afterwards, have avoided the injury by other execution of examination, care or treatment? Or by another available method that would have met the need for care with less risk?"}, vard.AskSpecialist)},
	unusedResources: {presumed, func(c *Claim) *vard.Answer { return &c.Treatment.UnusedResources }, vard.NewFact("treatment.unusedResources", vard.Text{
		SV: "Fanns det resurser som hade kunnat förhindra skadan men som inte användes, eller som kunde ha fördelats annorlunda?",
		EN: "Were there resources that could have prevented the injury but were not used, or that could have been allocated otherwise?"}, vard.AskCareProvider)},

	equipmentFault: {open, func(c *Claim) *vard.Answer { return &c.Material.EquipmentFault }, vard.NewFact("material.equipmentFault", vard.Text{
		SV: "Orsakades skadan av ett fel på en medicinteknisk produkt eller utrustning som användes i vården?",
		EN: "Was the injury caused by a fault in a medical device or equipment used in the care?"}, vard.AskCareProvider)},
	incorrectHandling: {open, func(c *Claim) *vard.Answer { return &c.Material.IncorrectHandling }, vard.NewFact("material.incorrectHandling", vard.Text{
		SV: "Orsakades skadan av att vården hanterade en medicinteknisk produkt eller utrustning fel, även på grund av bristfälliga instruktioner?",
		EN: "Was the injury caused by the care handling a medical device or equipment incorrectly, also for deficient instructions?"}, vard.AskCareProvider)},

	delayedOrIncorrect: {open, func(c *Claim) *vard.Answer { return &c.Diagnosis.DelayedOrIncorrect }, vard.NewFact("diagnosis.delayedOrIncorrect", vard.Text{
		SV: "Ett besked under en utredning som pågår är ännu ingen diagnos. " +
			"Blev diagnosen fel eller försenad, jämfört med vad en erfaren specialist eller annan erfaren yrkesutövare inom området hade kommit fram till?",
		EN: "A message during an investigation that goes on is not yet a diagnosis. " +
			"Was the diagnosis wrong or late, compared with what an experienced specialist or other experienced practitioner in the field would have found?"}, vard.AskSpecialist)},
	worsened: {open, func(c *Claim) *vard.Answer { return &c.Diagnosis.Worsened }, vard.NewFact("diagnosis.worsened", vard.Text{
		SV: "Blev hälsan sämre, till kroppen eller psykiskt (oro inräknad), än den hade blivit med rätt diagnos i rätt tid?",
		EN: "Did health become worse, in body or mind (anxiety included), than it would have been with the right diagnosis in time?"}, vard.AskSpecialist)},

	transmitted: {open, func(c *Claim) *vard.Answer { return &c.Infection.Transmitted }, vard.NewFact("infection.transmitted", vard.Text{
		SV: "Överfördes ett smittämne till patienten genom vården, så att en infektion uppstod?",
		EN: "Was an infectious agent transmitted to the patient by the care, so that an infection followed?"}, vard.AskSpecialist)},
	ownBacteria: {presumed, func(c *Claim) *vard.Answer { return &c.Infection.OwnBacteria }, vard.NewFact("infection.ownBacteria", vard.Text{
		SV: "Orsakades infektionen av patientens egna bakterier?",
		EN: "Was the infection caused by the patient's own bacteria?"}, vard.AskSpecialist)},
	diseaseMoreSerious: {open, func(c *Claim) *vard.Answer { return &c.Infection.DiseaseMoreSerious }, vard.NewFact("infection.diseaseMoreSerious", vard.Text{
		SV: "Var sjukdomen eller skadan som behandlades allvarligare än infektionen?",
		EN: "Was the disease or injury being treated more serious than the infection?"}, vard.AskSpecialist)},
	gravelyIll: {open, func(c *Claim) *vard.Answer { return &c.Infection.LifeThreatening }, vard.NewFact("infection.lifeThreatening", vard.Text{
		SV: "Var tillståndet som behandlades livshotande när infektionen uppkom?",
		EN: "Was the condition being treated life-threatening when the infection arose?"}, vard.AskSpecialist)},
	disproportionate: {presumed, func(c *Claim) *vard.Answer { return &c.Infection.Disproportionate }, vard.NewFact("infection.disproportionate", vard.Text{
		SV: "Var infektionen oförutsebar, eller orimligt svår i förhållande till sjukdomen eller skadan som behandlades?",
		EN: "Was the infection unforeseeable, or out of proportion to the disease or injury being treated?"}, vard.AskSpecialist)},
	tolerable: {judgement, func(c *Claim) *vard.Answer { return &c.Infection.Tolerable }, vard.NewFact("infection.tolerable", vard.Text{
		SV: "Måste patienten skäligen tåla infektionen, när sjukdomens eller skadans art och svårhet, hälsan i övrigt och hur förutsebar infektionen var vägs samman?",
		EN: "Must the patient reasonably tolerate the infection, weighing the nature and severity of what was treated, health in general and how foreseeable the infection was?"}, vard.AskOffice)},

	inConnectionWithCare: {open, func(c *Claim) *vard.Answer { return &c.Accident.InConnectionWithCare }, vard.NewFact("accident.inConnectionWithCare", vard.Text{
		SV: "Inträffade ett olycksfall i samband med undersökning, vård eller behandling?",
		EN: "Was there an accident in connection with examination, care or treatment?"}, vard.AskCareProvider)},
	duringTransport: {open, func(c *Claim) *vard.Answer { return &c.Accident.DuringTransport }, vard.NewFact("accident.duringTransport", vard.Text{
		SV: "Inträffade ett olycksfall under en sjuktransport?",
		EN: "Was there an accident during medical transport?"}, vard.AskCareProvider)},
	damagedPremises: {open, func(c *Claim) *vard.Answer { return &c.Accident.DamagedPremises }, vard.NewFact("accident.damagedPremises", vard.Text{
		SV: "Inträffade ett olycksfall i samband med brand eller annan skada på vårdlokaler eller utrustning?",
		EN: "Was there an accident in connection with fire or other damage to care premises or equipment?"}, vard.AskCareProvider)},
	everyday: {open, func(c *Claim) *vard.Answer { return &c.Accident.Everyday }, vard.NewFact("accident.everyday", vard.Text{
		SV: "Var det ett vardagligt olycksfall, till exempel ett fall på väg till toaletten?",
		EN: "Was it an everyday accident, for example a fall on the way to the toilet?"}, vard.AskPatient)},
	riskRaisedByCare: {presumed, func(c *Claim) *vard.Answer { return &c.Accident.RiskRaisedByCare }, vard.NewFact("accident.riskRaisedByCare", vard.Text{
		SV: "Hade vården ökat risken för olycksfallet, hörde det nära ihop med vården, eller var skyddet mot det otillräckligt?",
		EN: "Had the care raised the risk of the accident, was it closely connected with the care, or was the protection against it insufficient?"}, vard.AskCareProvider)},

	inappropriate: {open, func(c *Claim) *vard.Answer { return &c.Medication.Inappropriate }, vard.NewFact("medication.inappropriate", vard.Text{
		SV: "Skrevs läkemedlet ut, lämnades det ut (även på apotek) eller hanterades det felaktigt av vården, till exempel i fel dos?",
		EN: "Was the medicine prescribed, dispensed (at a pharmacy too) or handled inappropriately by the care, in the wrong dose for example?"}, vard.AskSpecialist)},
	sideEffect: {open, func(c *Claim) *vard.Answer { return &c.Medication.SideEffect }, vard.NewFact("medication.sideEffect", vard.Text{
		SV: "Kommer skadan av läkemedlet självt, alltså av en biverkning eller av ett fel på läkemedlet?",
		EN: "Does the injury come from the medicine itself, that is, from a side effect or a fault in the medicine?"}, vard.AskSpecialist)},

	correctAndNecessary: {open, func(c *Claim) *vard.Answer { return &c.LifeSaving.CorrectAndNecessary }, vard.NewFact("lifeSaving.correctAndNecessary", vard.Text{
		SV: "Är skadan följden av själva åtgärden, som var både riktig och nödvändig eftersom ingen annan tillgänglig åtgärd hade besparat patienten skadan?",
		EN: "Did the injury follow from the measure itself, which was correct, and necessary since no other available measure would have spared the patient it?"}, vard.AskSpecialist)},
	lifeThreatening: {open, func(c *Claim) *vard.Answer { return &c.LifeSaving.LifeThreatening }, vard.NewFact("lifeSaving.lifeThreatening", vard.Text{
		SV: "Var tillståndet som åtgärden gällde direkt livshotande utan behandling?",
		EN: "Was the condition that the measure was for directly life-threatening if untreated?"}, vard.AskSpecialist)},
	severeDisability: {presumed, func(c *Claim) *vard.Answer { return &c.LifeSaving.SevereDisability }, vard.NewFact("lifeSaving.severeDisability", vard.Text{
		SV: "Hade tillståndet som åtgärden gällde lett till svår invaliditet utan behandling?",
		EN: "Would the condition that the measure was for have led to severe disability if untreated?"}, vard.AskSpecialist)},

	property: {open, func(c *Claim) *vard.Answer { return &c.Complaint.Property }, vard.NewFact("complaint.property", vard.Text{
		SV: "Har tillhörigheter förlorats eller skadats?",
		EN: "Were belongings lost or damaged?"}, vard.AskPatient)},
	conduct: {open, func(c *Claim) *vard.Answer { return &c.Complaint.Conduct }, vard.NewFact("complaint.conduct", vard.Text{
		SV: "Gäller klagomålet hur patienten bemöttes?",
		EN: "Is the complaint about how the patient was treated as a person?"}, vard.AskPatient)},
	resources: {open, func(c *Claim) *vard.Answer { return &c.Complaint.Resources }, vard.NewFact("complaint.resources", vard.Text{
		SV: "Gäller klagomålet brist på resurser, till exempel väntetid?",
		EN: "Is the complaint about a lack of resources, waiting for example?"}, vard.AskPatient)},
	dissatisfaction: {open, func(c *Claim) *vard.Answer { return &c.Complaint.Dissatisfaction }, vard.NewFact("complaint.dissatisfaction", vard.Text{
		SV: "Är patienten missnöjd med vården i övrigt?",
		EN: "Is the patient dissatisfied with the care in other ways?"}, vard.AskPatient)},
	safety: {open, func(c *Claim) *vard.Answer { return &c.Complaint.Safety }, vard.NewFact("complaint.safety", vard.Text{
		SV: "Gäller klagomålet en brist i patientsäkerheten?",
		EN: "Is the complaint about a deficiency in patient safety?"}, vard.AskPatient)},
	information: {open, func(c *Claim) *vard.Answer { return &c.Complaint.Information }, vard.NewFact("complaint.information", vard.Text{
		SV: "Gäller klagomålet att information saknades, eller att patienten inte hade samtyckt?",
		EN: "Is the complaint about missing information, or about care to which the patient had not consented?"}, vard.AskPatient)},
}

// facts are all facts under their names in the claim, with the time limit's own after
// the answers.
var facts = func() []vard.Fact {
	var list []vard.Fact
	for fact := range questions {
		list = append(list, questions[fact].fact)
	}
	for f := range limitation.Questions() {
		list = append(list, vard.NewFact(ofLimitation+f.Name(), f.Question(), f.AskOf()))
	}
	return list
}()

// exceptions are the facts that are presumed absent; filled are those that a completion
// fills in, which are neither presumed nor a judgement.
var exceptions, filled = factsOf(presumed), factsOf(open)

func factsOf(k kind) (s marks.Facts) {
	for fact := range questions {
		if questions[fact].kind == k {
			s.Add(fact)
		}
	}
	return s
}

// Questions ranges over all facts, in the order of the claim.
func Questions() iter.Seq[vard.Fact] { return slices.Values(facts) }
