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

// question is what is known of one fact beside its place in the claim.
type question struct {
	name   string
	ask    vard.Informant
	kind   kind
	sv, en string
}

// kind says how a fact that nobody has answered counts.
type kind uint8

const (
	open      kind = iota // it can be either
	presumed              // an exception, presumed absent: it counts as no
	judgement             // the result of a weighing: nobody has weighed
)

var questions = [...]question{
	careInSweden: {"careInSweden", vard.AskPatient, open,
		"Som patienter räknas också givare, deltagare i medicinsk forskning och foster som sedan föds levande. " +
			"Uppkom skadan i samband med den skadades egen hälso-, sjuk- eller tandvård i Sverige?",
		"Donors, participants in medical research and a foetus later born alive count as patients too. " +
			"Did the injury arise in connection with the injured person's own health care or dental care in Sweden?"},
	regionFinanced: {"regionFinanced", vard.AskCareProvider, open,
		"Ersättning enligt nationella taxan räknas inte, även om vården gavs på remiss. Gav en region vården, eller betalade en region den enligt avtal eller på remiss?",
		"Payment on the national tariff does not count, even for care on referral. Did a region give the care, or did a region pay for it under an agreement or on referral?"},
	municipal: {"municipal", vard.AskCareProvider, open,
		"Gav en kommun vården, eller betalade en kommun den enligt avtal?",
		"Did a municipality give the care, or did a municipality pay for it under an agreement?"},
	trafficInjury: {"trafficInjury", vard.AskPatient, open,
		"Är skadan en trafikskada, eller en följd av behandlingen av en trafikskada?",
		"Is the injury a traffic injury, or a result of the treatment of one?"},
	workInjury: {"workInjury", vard.AskPatient, open,
		"Uppkom skadan i arbetet, och inte först vid behandlingen av en arbetsskada?",
		"Did the injury arise at work, and not only in the treatment of a work injury?"},
	otherInsurerDeclined: {"otherInsurerDeclined", vard.AskPatient, presumed,
		"En trafikskada hör till trafikförsäkringen och en arbetsskada till Afa Försäkring. " +
			"Har den försäkring som skadan hör till avböjt att ersätta den, eller omfattar försäkringen den inte?",
		"A traffic injury belongs to the traffic insurance and a work injury to AFA Insurance. " +
			"Has the insurer to which the injury belongs declined to compensate it, or does its insurance not cover it?"},
	personalInjury: {"personalInjury", vard.AskPatient, open,
		"Skadades en person, till kroppen eller psykiskt, och inte bara tillhörigheter?",
		"Was a person injured, in body or mind, and not only belongings?"},
	causedByCare: {"causedByCare", vard.AskSpecialist, open,
		"Är det övervägande sannolikt att skadan orsakades av något som gjordes, försummades eller hände i vården?",
		"Is it more probable than not that the injury was caused by something done, neglected or happening in the care?"},
	diedBeforeClaim: {"diedBeforeClaim", vard.AskPatient, presumed,
		"Avled patienten innan någon ersättning hade krävts?",
		"Did the patient die before any claim was made?"},

	avoidable: {"treatment.avoidable", vard.AskSpecialist, open,
		"En behandling utan medicinska skäl kunde undvikas; en metod som resursbrist uteslöt var inte tillgänglig. " +
			"Kunde en erfaren specialist eller annan erfaren yrkesutövare inom området, bedömt i efterhand, ha undvikit skadan genom annat utförande av undersökningen, vården eller behandlingen? Eller genom en annan tillgänglig metod som hade tillgodosett vårdbehovet med mindre risk?",
		"A treatment without medical reasons could be avoided; a method that a lack of resources ruled out was not available. " +
			"Could an experienced specialist or other experienced practitioner in the field, judged afterwards, have avoided the injury by other execution of examination, care or treatment? Or by another available method that would have met the need for care with less risk?"},
	unusedResources: {"treatment.unusedResources", vard.AskCareProvider, presumed,
		"Fanns det resurser som hade kunnat förhindra skadan men som inte användes, eller som kunde ha fördelats annorlunda?",
		"Were there resources that could have prevented the injury but were not used, or that could have been allocated otherwise?"},

	equipmentFault: {"material.equipmentFault", vard.AskCareProvider, open,
		"Orsakades skadan av ett fel på en medicinteknisk produkt eller utrustning som användes i vården?",
		"Was the injury caused by a fault in a medical device or equipment used in the care?"},
	incorrectHandling: {"material.incorrectHandling", vard.AskCareProvider, open,
		"Orsakades skadan av att vården hanterade en medicinteknisk produkt eller utrustning fel, även på grund av bristfälliga instruktioner?",
		"Was the injury caused by the care handling a medical device or equipment incorrectly, also for deficient instructions?"},

	delayedOrIncorrect: {"diagnosis.delayedOrIncorrect", vard.AskSpecialist, open,
		"Ett besked under en utredning som pågår är ännu ingen diagnos. " +
			"Blev diagnosen fel eller försenad, jämfört med vad en erfaren specialist eller annan erfaren yrkesutövare inom området hade kommit fram till?",
		"A message during an investigation that goes on is not yet a diagnosis. " +
			"Was the diagnosis wrong or late, compared with what an experienced specialist or other experienced practitioner in the field would have found?"},
	worsened: {"diagnosis.worsened", vard.AskSpecialist, open,
		"Blev hälsan sämre, till kroppen eller psykiskt (oro inräknad), än den hade blivit med rätt diagnos i rätt tid?",
		"Did health become worse, in body or mind (anxiety included), than it would have been with the right diagnosis in time?"},

	transmitted: {"infection.transmitted", vard.AskSpecialist, open,
		"Överfördes ett smittämne till patienten genom vården, så att en infektion uppstod?",
		"Was an infectious agent transmitted to the patient by the care, so that an infection followed?"},
	ownBacteria: {"infection.ownBacteria", vard.AskSpecialist, presumed,
		"Orsakades infektionen av patientens egna bakterier?",
		"Was the infection caused by the patient's own bacteria?"},
	diseaseMoreSerious: {"infection.diseaseMoreSerious", vard.AskSpecialist, open,
		"Var sjukdomen eller skadan som behandlades allvarligare än infektionen?",
		"Was the disease or injury being treated more serious than the infection?"},
	gravelyIll: {"infection.lifeThreatening", vard.AskSpecialist, open,
		"Var tillståndet som behandlades livshotande när infektionen uppkom?",
		"Was the condition being treated life-threatening when the infection arose?"},
	disproportionate: {"infection.disproportionate", vard.AskSpecialist, presumed,
		"Var infektionen oförutsebar, eller orimligt svår i förhållande till sjukdomen eller skadan som behandlades?",
		"Was the infection unforeseeable, or out of proportion to the disease or injury being treated?"},
	tolerable: {"infection.tolerable", vard.AskOffice, judgement,
		"Måste patienten skäligen tåla infektionen, när sjukdomens eller skadans art och svårhet, hälsan i övrigt och hur förutsebar infektionen var vägs samman?",
		"Must the patient reasonably tolerate the infection, weighing the nature and severity of what was treated, health in general and how foreseeable the infection was?"},

	inConnectionWithCare: {"accident.inConnectionWithCare", vard.AskCareProvider, open,
		"Inträffade ett olycksfall i samband med undersökning, vård eller behandling?",
		"Was there an accident in connection with examination, care or treatment?"},
	duringTransport: {"accident.duringTransport", vard.AskCareProvider, open,
		"Inträffade ett olycksfall under en sjuktransport?",
		"Was there an accident during medical transport?"},
	damagedPremises: {"accident.damagedPremises", vard.AskCareProvider, open,
		"Inträffade ett olycksfall i samband med brand eller annan skada på vårdlokaler eller utrustning?",
		"Was there an accident in connection with fire or other damage to care premises or equipment?"},
	everyday: {"accident.everyday", vard.AskPatient, open,
		"Var det ett vardagligt olycksfall, till exempel ett fall på väg till toaletten?",
		"Was it an everyday accident, for example a fall on the way to the toilet?"},
	riskRaisedByCare: {"accident.riskRaisedByCare", vard.AskCareProvider, presumed,
		"Hade vården ökat risken för olycksfallet, hörde det nära ihop med vården, eller var skyddet mot det otillräckligt?",
		"Had the care raised the risk of the accident, was it closely connected with the care, or was the protection against it insufficient?"},

	inappropriate: {"medication.inappropriate", vard.AskSpecialist, open,
		"Skrevs läkemedlet ut, lämnades det ut (även på apotek) eller hanterades det felaktigt av vården, till exempel i fel dos?",
		"Was the medicine prescribed, dispensed (at a pharmacy too) or handled inappropriately by the care, in the wrong dose for example?"},
	sideEffect: {"medication.sideEffect", vard.AskSpecialist, open,
		"Kommer skadan av läkemedlet självt, alltså av en biverkning eller av ett fel på läkemedlet?",
		"Does the injury come from the medicine itself, that is, from a side effect or a fault in the medicine?"},

	correctAndNecessary: {"lifeSaving.correctAndNecessary", vard.AskSpecialist, open,
		"Är skadan följden av själva åtgärden, som var både riktig och nödvändig eftersom ingen annan tillgänglig åtgärd hade besparat patienten skadan?",
		"Did the injury follow from the measure itself, which was correct, and necessary since no other available measure would have spared the patient it?"},
	lifeThreatening: {"lifeSaving.lifeThreatening", vard.AskSpecialist, open,
		"Var tillståndet som åtgärden gällde direkt livshotande utan behandling?",
		"Was the condition that the measure was for directly life-threatening if untreated?"},
	severeDisability: {"lifeSaving.severeDisability", vard.AskSpecialist, presumed,
		"Hade tillståndet som åtgärden gällde lett till svår invaliditet utan behandling?",
		"Would the condition that the measure was for have led to severe disability if untreated?"},

	property: {"complaint.property", vard.AskPatient, open,
		"Har tillhörigheter förlorats eller skadats?",
		"Were belongings lost or damaged?"},
	conduct: {"complaint.conduct", vard.AskPatient, open,
		"Gäller klagomålet hur patienten bemöttes?",
		"Is the complaint about how the patient was treated as a person?"},
	resources: {"complaint.resources", vard.AskPatient, open,
		"Gäller klagomålet brist på resurser, till exempel väntetid?",
		"Is the complaint about a lack of resources, waiting for example?"},
	dissatisfaction: {"complaint.dissatisfaction", vard.AskPatient, open,
		"Är patienten missnöjd med vården i övrigt?",
		"Is the patient dissatisfied with the care in other ways?"},
	safety: {"complaint.safety", vard.AskPatient, open,
		"Gäller klagomålet en brist i patientsäkerheten?",
		"Is the complaint about a deficiency in patient safety?"},
	information: {"complaint.information", vard.AskPatient, open,
		"Gäller klagomålet att information saknades, eller att patienten inte hade samtyckt?",
		"Is the complaint about missing information, or about care to which the patient had not consented?"},
}

// facts are all facts under their names in the claim, with the time limit's own after
// the answers.
var facts = func() (list []vard.Fact) {
	for _, q := range questions {
		list = append(list, vard.NewFact(q.name, vard.Text{SV: q.sv, EN: q.en}, q.ask))
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
	for fact, q := range questions {
		if q.kind == k {
			s.Add(fact)
		}
	}
	return s
}

// Questions ranges over all facts, in the order of the claim.
func Questions() iter.Seq[vard.Fact] { return slices.Values(facts) }
