package injury

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
)

// The rules, in the order in which they decide; then what sends the patient to
// somebody else without changing the outcome.
const (
	ruleCareInSweden = iota
	ruleRegionFinanced
	ruleNotTraffic
	ruleNotWork
	ruleNotLifeSaving
	ruleNotSideEffect
	ruleGround
	ruleTreatment
	ruleMaterial
	ruleDiagnosis
	ruleInfection
	ruleNotOwnBacteria
	ruleDiseaseNotGraver
	ruleNotTolerable
	ruleAccident
	ruleNotEveryday
	ruleMedication
	ruleNotBarred
	ruleNoPropertyLoss
	ruleNoConductComplaint
	ruleNoResourcesComplaint
	ruleNoDissatisfaction
	ruleNoSafetyDeficiency
)

var rules = []vard.Rule{
	ruleCareInSweden: vard.NewRule("injury.care-in-sweden", vard.Text{
		SV: "Skadan uppkom i samband med vård i Sverige; lagen gäller ingen annan.",
		EN: "The injury arose in connection with care in Sweden; the act covers no other."},
		vard.PSL3),
	ruleRegionFinanced: vard.NewRule("injury.region-financed", vard.Text{
		SV: "En region gav vården, eller betalade den enligt avtal eller på remiss, och alla regioner är försäkrade hos Löf. Annars svarar vårdgivarens egen patientförsäkring, så även på nationella taxan.",
		EN: "A region gave the care, or financed it under agreement or on referral, and all regions are insured with Löf. Otherwise the care provider's own patient insurer answers, on the national tariff too."},
		vard.LOF02, vard.LOF24, vard.PSL12, vard.PSL14, vard.LofTerms),
	ruleNotTraffic: vard.NewRule("injury.not-traffic", vard.Text{
		SV: "Det är ingen trafikskada. En sådan ersätts normalt av trafikförsäkringen, som man vänder sig till först; patientskadelagen utesluter den inte.",
		EN: "It is no traffic injury. Such an injury is normally compensated by the traffic insurer, to turn to first; the Patient Injury Act does not bar it."},
		vard.LOF22, vard.PSL20),
	ruleNotWork: vard.NewRule("injury.not-work", vard.Text{
		SV: "Det är ingen arbetsskada. En sådan anmäls först till AFA Försäkring.",
		EN: "It is no work injury. Such an injury is reported to AFA Insurance first."},
		vard.LOF23),
	ruleNotLifeSaving: vard.NewRule("injury.not-life-saving", vard.Text{
		SV: "Skadan är inte följden av en riktig och nödvändig åtgärd mot ett tillstånd som utan behandling är direkt livshotande eller leder till svår invaliditet.",
		EN: "The injury is not the result of a correct and necessary measure against a condition that untreated is directly life-threatening or leads to severe disability."},
		vard.LOF35, vard.PSL7p1, vard.PSN199907),
	ruleNotSideEffect: vard.NewRule("injury.not-side-effect", vard.Text{
		SV: "Skadan är ingen biverkning av ett läkemedel som skrivits ut och hanterats rätt. En sådan anmäls till Läkemedelsförsäkringen.",
		EN: "The injury is no side effect of a medicine that was correctly prescribed and handled. Such an injury is reported to the Pharmaceutical Insurance."},
		vard.LOF21, vard.LOF34, vard.PSL7p2, vard.Lakemedel),
	ruleGround: vard.NewRule("injury.ground", vard.Text{
		SV: "Minst en av de sex grunderna för ersättning finns.",
		EN: "At least one of the six grounds for compensation holds."},
		vard.LOF29, vard.HD7691),
	ruleTreatment: vard.NewRule("injury.treatment", vard.Text{
		SV: "Behandling: skadan hade kunnat undvikas, genom ett annat utförande, en annan metod som fanns att tillgå, eller resurser som fanns men inte användes.",
		EN: "Treatment: the injury could have been avoided, by other execution, by another method that was available, or by resources that existed but were not used."},
		vard.LOF11, vard.LOF12, vard.LOF29, vard.LOF32, vard.PSL6p1, vard.PSL6st2, vard.HD7691, vard.PSN200406),
	ruleMaterial: vard.NewRule("injury.material", vard.Text{
		SV: "Material: skadan orsakades av fel på utrustning i vården, eller av att den hanterades fel.",
		EN: "Material: the injury was caused by a fault in equipment used in the care, or by incorrect handling of it."},
		vard.LOF13, vard.LOF29b, vard.PSL6p2),
	ruleDiagnosis: vard.NewRule("injury.diagnosis", vard.Text{
		SV: "Diagnos: den blev fel eller försenad, och hälsan blev därför sämre.",
		EN: "Diagnosis: it was wrong or late, and health became worse for it."},
		vard.LOF14, vard.LOF29, vard.PSL6p3, vard.PSL6st2),
	ruleInfection: vard.NewRule("injury.infection", vard.Text{
		SV: "Infektion: smittämnet fördes över genom vården, och infektionen behöver inte skäligen tålas.",
		EN: "Infection: the infectious agent was transmitted by the care, and the infection need not reasonably be tolerated."},
		vard.LOF15, vard.LOF29, vard.PSL6p4),
	ruleNotOwnBacteria: vard.NewRule("injury.not-own-bacteria", vard.Text{
		SV: "Infektionen orsakades inte av patientens egna bakterier.",
		EN: "The infection was not caused by the patient's own bacteria."},
		vard.LOF16, vard.LOF33),
	ruleDiseaseNotGraver: vard.NewRule("injury.disease-not-graver", vard.Text{
		SV: "Sjukdomen som behandlades var varken allvarligare än infektionen eller livshotande.",
		EN: "The disease being treated was neither more serious than the infection nor life-threatening."},
		vard.LOF17, vard.LOF33),
	ruleNotTolerable: vard.NewRule("injury.infection-not-tolerable", vard.Text{
		SV: "Infektionen behöver inte skäligen tålas. Var sjukdomen allvarligare eller livshotande ska den normalt tålas; var infektionen oförutsebar och orimligt svår väger försäkringsbolaget samman sjukdomens art och svårhet, hälsan i övrigt och hur förutsebar infektionen var (på begäran yttrar sig Patientskadenämnden, ytterst avgör domstol).",
		EN: "The infection need not reasonably be tolerated. Where the disease was more serious or life-threatening it normally must be; where the infection was unforeseeable and out of proportion the insurer weighs (the Patient Injuries Board gives an opinion on request, a court decides in the end) the nature and severity of the disease, health in general and how foreseeable the infection was."},
		vard.PSL6st3, vard.PSN200601, vard.PSN199907, vard.PSN200115),
	ruleAccident: vard.NewRule("injury.accident", vard.Text{
		SV: "Olycksfall: det skedde i samband med vården, under sjuktransport eller på grund av skadade lokaler eller skadad utrustning, och var inget vardagligt olycksfall.",
		EN: "Accident: it happened in connection with care, during medical transport or because of damaged premises or equipment, and was no everyday accident."},
		vard.LOF18, vard.LOF29, vard.PSL6p5),
	ruleNotEveryday: vard.NewRule("injury.not-everyday", vard.Text{
		SV: "Olycksfallet var inte vardagligt, eller så hade vården ökat risken för det eller inte skyddat tillräckligt mot det.",
		EN: "The accident was not an everyday one, or care had raised its risk or not protected enough against it."},
		vard.LOF19, vard.PSN200215, vard.PSN200710, vard.PSN201014),
	ruleMedication: vard.NewRule("injury.medication", vard.Text{
		SV: "Läkemedel: det skrevs ut, lämnades ut eller hanterades på ett felaktigt sätt.",
		EN: "Medication: it was prescribed, dispensed or handled inappropriately."},
		vard.LOF20, vard.LOF29, vard.LOF29b, vard.PSL6p6),
	ruleNotBarred: vard.NewRule("injury.not-barred", vard.Text{
		SV: "Anspråket är inte för sent framställt. Om det hänger på att en sista dag som är lördag, helgdag, midsommarafton, julafton eller nyårsafton flyttas till nästa vardag bedömer försäkringsbolaget, ytterst domstol, om den regeln gäller här.",
		EN: "The claim is not presented too late. Where it turns on a last day that is a Saturday, a public holiday, Midsummer Eve, Christmas Eve or New Year's Eve moving to the next weekday, the insurer, in the end a court, weighs whether that rule applies here."},
		vard.LOF30, vard.TidL2),
	ruleNoPropertyLoss: vard.NewRule("injury.no-property-loss", vard.Text{
		SV: "Anmälan gäller inga förlorade eller skadade tillhörigheter. Sådana ersätts inte.",
		EN: "The complaint is not about lost or damaged belongings. They are not compensated."},
		vard.LOF25, vard.LOF31),
	ruleNoConductComplaint: vard.NewRule("injury.no-conduct-complaint", vard.Text{
		SV: "Anmälan gäller inte bemötandet. Klagomål på det tar patientnämnden emot.",
		EN: "The complaint is not about the manner of treatment. A complaint about that goes to the Patient Advisory Board."},
		vard.LOF26, vard.PatientBoard),
	ruleNoResourcesComplaint: vard.NewRule("injury.no-resources-complaint", vard.Text{
		SV: "Anmälan gäller inte brist på resurser. Klagomål på det tar patientnämnden emot.",
		EN: "The complaint is not about a lack of resources. A complaint about that goes to the Patient Advisory Board."},
		vard.LOF26, vard.PSN200912, vard.PatientBoard),
	ruleNoDissatisfaction: vard.NewRule("injury.no-dissatisfaction", vard.Text{
		SV: "Patienten är inte missnöjd med vården. Klagomål på vården tar patientnämnden emot.",
		EN: "The patient is not dissatisfied with the care. A complaint about the care goes to the Patient Advisory Board."},
		vard.LOF27, vard.PatientBoard),
	ruleNoSafetyDeficiency: vard.NewRule("injury.no-safety-deficiency", vard.Text{
		SV: "Anmälan gäller ingen brist i patientsäkerheten. En sådan anmäls till Inspektionen för vård och omsorg (IVO).",
		EN: "The complaint is not about a deficiency in patient safety. That is reported to the Health and Social Care Inspectorate (IVO)."},
		vard.LOF28, vard.PSaL7_11),
}

// touches names, for each fact but the moments, the rule that reads it; see touched.
var touches = [firstMoment]int{
	careInSweden:         ruleCareInSweden,
	regionFinanced:       ruleRegionFinanced,
	trafficInjury:        ruleNotTraffic,
	workInjury:           ruleNotWork,
	avoidable:            ruleTreatment,
	unusedResources:      ruleTreatment,
	equipmentFault:       ruleMaterial,
	incorrectHandling:    ruleMaterial,
	delayedOrIncorrect:   ruleDiagnosis,
	worsened:             ruleDiagnosis,
	transmitted:          ruleInfection,
	ownBacteria:          ruleNotOwnBacteria,
	diseaseMoreSerious:   ruleDiseaseNotGraver,
	gravelyIll:           ruleDiseaseNotGraver,
	disproportionate:     ruleNotTolerable,
	tolerable:            ruleNotTolerable,
	inConnectionWithCare: ruleAccident,
	duringTransport:      ruleAccident,
	damagedPremises:      ruleAccident,
	everyday:             ruleNotEveryday,
	riskRaisedByCare:     ruleNotEveryday,
	inappropriate:        ruleMedication,
	sideEffect:           ruleNotSideEffect,
	correctAndNecessary:  ruleNotLifeSaving,
	lifeThreatening:      ruleNotLifeSaving,
	severeDisability:     ruleNotLifeSaving,
	property:             ruleNoPropertyLoss,
	conduct:              ruleNoConductComplaint,
	resources:            ruleNoResourcesComplaint,
	dissatisfaction:      ruleNoDissatisfaction,
	safety:               ruleNoSafetyDeficiency,
}

// touched is the rule that a change of the fact shows in. How a medicine was used makes
// the ground of medication; with a side effect, first of all, what bars every ground.
func (a answers) touched(fact int) int {
	if fact == inappropriate && a.is(sideEffect) == vard.Yes {
		return ruleNotSideEffect
	}
	return touches[fact]
}

// Rules ranges over the package's rules, in the order in which they decide.
func Rules() iter.Seq[vard.Rule] { return slices.Values(rules) }
