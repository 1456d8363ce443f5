package injury

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
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
	ruleCareInSweden: vard.NewRule("injury.care-in-sweden", vard.Wording{Met: vard.Text{
		SV: "Skadan uppkom i samband med vård i Sverige; lagen gäller ingen annan.",
		EN: "The injury arose in connection with care in Sweden; the act covers no other."}},
		cite.PSL3),
	ruleRegionFinanced: vard.NewRule("injury.region-financed", vard.Wording{Met: vard.Text{
		SV: "En region gav vården, eller betalade den enligt avtal eller på remiss, och alla regioner är försäkrade hos Löf. Annars svarar vårdgivarens egen patientförsäkring, så även på nationella taxan.",
		EN: "A region gave the care, or financed it under agreement or on referral, and all regions are insured with Löf. Otherwise the care provider's own patient insurer answers, on the national tariff too."}},
		cite.LOF02, cite.LOF24, cite.PSL12, cite.PSL14, cite.LofTerms),
	ruleNotTraffic: vard.NewRule("injury.not-traffic", vard.Wording{Met: vard.Text{
		SV: "Det är ingen trafikskada. En sådan ersätts normalt av trafikförsäkringen, som man vänder sig till först; patientskadelagen utesluter den inte.",
		EN: "It is no traffic injury. Such an injury is normally compensated by the traffic insurer, to turn to first; the Patient Injury Act does not bar it."}},
		cite.LOF22, cite.PSL20),
	ruleNotWork: vard.NewRule("injury.not-work", vard.Wording{Met: vard.Text{
		SV: "Det är ingen arbetsskada. En sådan anmäls först till AFA Försäkring.",
		EN: "It is no work injury. Such an injury is reported to AFA Insurance first."}},
		cite.LOF23),
	ruleNotLifeSaving: vard.NewRule("injury.not-life-saving", vard.Wording{Met: vard.Text{
		SV: "Skadan är inte följden av en riktig och nödvändig åtgärd mot ett tillstånd som utan behandling är direkt livshotande eller leder till svår invaliditet.",
		EN: "The injury is not the result of a correct and necessary measure against a condition that untreated is directly life-threatening or leads to severe disability."}},
		cite.LOF35, cite.PSL7p1, cite.PSN199907),
	ruleNotSideEffect: vard.NewRule("injury.not-side-effect", vard.Wording{Met: vard.Text{
		SV: "Skadan är ingen biverkning av ett läkemedel som skrivits ut och hanterats rätt. En sådan anmäls till Läkemedelsförsäkringen.",
		EN: "The injury is no side effect of a medicine that was correctly prescribed and handled. Such an injury is reported to the Pharmaceutical Insurance."}},
		cite.LOF21, cite.LOF34, cite.PSL7p2, cite.Lakemedel),
	ruleGround: vard.NewRule("injury.ground", vard.Wording{Met: vard.Text{
		SV: "Minst en av de sex grunderna för ersättning finns.",
		EN: "At least one of the six grounds for compensation holds."}},
		cite.LOF29, cite.HD7691),
	ruleTreatment: vard.NewRule("injury.treatment", vard.Wording{Met: vard.Text{
		SV: "Behandling: skadan hade kunnat undvikas, genom ett annat utförande, en annan metod som fanns att tillgå, eller resurser som fanns men inte användes.",
		EN: "Treatment: the injury could have been avoided, by other execution, by another method that was available, or by resources that existed but were not used."}},
		cite.LOF11, cite.LOF12, cite.LOF29, cite.LOF32, cite.PSL6p1, cite.PSL6st2, cite.HD7691, cite.PSN200406),
	ruleMaterial: vard.NewRule("injury.material", vard.Wording{Met: vard.Text{
		SV: "Material: skadan orsakades av fel på utrustning i vården, eller av att den hanterades fel.",
		EN: "Material: the injury was caused by a fault in equipment used in the care, or by incorrect handling of it."}},
		cite.LOF13, cite.LOF29b, cite.PSL6p2),
	ruleDiagnosis: vard.NewRule("injury.diagnosis", vard.Wording{Met: vard.Text{
		SV: "Diagnos: den blev fel eller försenad, och hälsan blev därför sämre.",
		EN: "Diagnosis: it was wrong or late, and health became worse for it."}},
		cite.LOF14, cite.LOF29, cite.PSL6p3, cite.PSL6st2),
	ruleInfection: vard.NewRule("injury.infection", vard.Wording{Met: vard.Text{
		SV: "Infektion: smittämnet fördes över genom vården, och infektionen behöver inte skäligen tålas.",
		EN: "Infection: the infectious agent was transmitted by the care, and the infection need not reasonably be tolerated."}},
		cite.LOF15, cite.LOF29, cite.PSL6p4),
	ruleNotOwnBacteria: vard.NewRule("injury.not-own-bacteria", vard.Wording{Met: vard.Text{
		SV: "Infektionen orsakades inte av patientens egna bakterier.",
		EN: "The infection was not caused by the patient's own bacteria."}},
		cite.LOF16, cite.LOF33),
	ruleDiseaseNotGraver: vard.NewRule("injury.disease-not-graver", vard.Wording{Met: vard.Text{
		SV: "Sjukdomen som behandlades var varken allvarligare än infektionen eller livshotande.",
		EN: "The disease being treated was neither more serious than the infection nor life-threatening."}},
		cite.LOF17, cite.LOF33),
	ruleNotTolerable: vard.NewRule("injury.infection-not-tolerable", vard.Wording{Met: vard.Text{
		SV: "Infektionen behöver inte skäligen tålas. Var sjukdomen allvarligare eller livshotande ska den normalt tålas; var infektionen oförutsebar och orimligt svår väger försäkringsbolaget samman sjukdomens art och svårhet, hälsan i övrigt och hur förutsebar infektionen var (på begäran yttrar sig Patientskadenämnden, ytterst avgör domstol).",
		EN: "The infection need not reasonably be tolerated. Where the disease was more serious or life-threatening it normally must be; where the infection was unforeseeable and out of proportion the insurer weighs (the Patient Injuries Board gives an opinion on request, a court decides in the end) the nature and severity of the disease, health in general and how foreseeable the infection was."}},
		cite.PSL6st3, cite.PSN200601, cite.PSN199907, cite.PSN200115),
	ruleAccident: vard.NewRule("injury.accident", vard.Wording{Met: vard.Text{
		SV: "Olycksfall: det skedde i samband med vården, under sjuktransport eller på grund av skadade lokaler eller skadad utrustning, och var inget vardagligt olycksfall.",
		EN: "Accident: it happened in connection with care, during medical transport or because of damaged premises or equipment, and was no everyday accident."}},
		cite.LOF18, cite.LOF29, cite.PSL6p5),
	ruleNotEveryday: vard.NewRule("injury.not-everyday", vard.Wording{Met: vard.Text{
		SV: "Olycksfallet var inte vardagligt, eller så hade vården ökat risken för det eller inte skyddat tillräckligt mot det.",
		EN: "The accident was not an everyday one, or care had raised its risk or not protected enough against it."}},
		cite.LOF19, cite.PSN200215, cite.PSN200710, cite.PSN201014),
	ruleMedication: vard.NewRule("injury.medication", vard.Wording{Met: vard.Text{
		SV: "Läkemedel: det skrevs ut, lämnades ut eller hanterades på ett felaktigt sätt.",
		EN: "Medication: it was prescribed, dispensed or handled inappropriately."}},
		cite.LOF20, cite.LOF29, cite.LOF29b, cite.PSL6p6),
	ruleNotBarred: vard.NewRule("injury.not-barred", vard.Wording{Met: vard.Text{
		SV: "Anspråket är inte för sent framställt. Om det hänger på att en sista dag som är lördag, helgdag, midsommarafton, julafton eller nyårsafton flyttas till nästa vardag bedömer försäkringsbolaget, ytterst domstol, om den regeln gäller här.",
		EN: "The claim is not presented too late. Where it turns on a last day that is a Saturday, a public holiday, Midsummer Eve, Christmas Eve or New Year's Eve moving to the next weekday, the insurer, in the end a court, weighs whether that rule applies here."}},
		cite.LOF30, cite.TidL2),
	ruleNoPropertyLoss: vard.NewRule("injury.no-property-loss", vard.Wording{Met: vard.Text{
		SV: "Anmälan gäller inga förlorade eller skadade tillhörigheter. Sådana ersätts inte.",
		EN: "The complaint is not about lost or damaged belongings. They are not compensated."}},
		cite.LOF25, cite.LOF31),
	ruleNoConductComplaint: vard.NewRule("injury.no-conduct-complaint", vard.Wording{Met: vard.Text{
		SV: "Anmälan gäller inte bemötandet. Klagomål på det tar patientnämnden emot.",
		EN: "The complaint is not about the manner of treatment. A complaint about that goes to the Patient Advisory Board."}},
		cite.LOF26, cite.PatientBoard),
	ruleNoResourcesComplaint: vard.NewRule("injury.no-resources-complaint", vard.Wording{Met: vard.Text{
		SV: "Anmälan gäller inte brist på resurser. Klagomål på det tar patientnämnden emot.",
		EN: "The complaint is not about a lack of resources. A complaint about that goes to the Patient Advisory Board."}},
		cite.LOF26, cite.PSN200912, cite.PatientBoard),
	ruleNoDissatisfaction: vard.NewRule("injury.no-dissatisfaction", vard.Wording{Met: vard.Text{
		SV: "Patienten är inte missnöjd med vården. Klagomål på vården tar patientnämnden emot.",
		EN: "The patient is not dissatisfied with the care. A complaint about the care goes to the Patient Advisory Board."}},
		cite.LOF27, cite.PatientBoard),
	ruleNoSafetyDeficiency: vard.NewRule("injury.no-safety-deficiency", vard.Wording{Met: vard.Text{
		SV: "Anmälan gäller ingen brist i patientsäkerheten. En sådan anmäls till Inspektionen för vård och omsorg (IVO).",
		EN: "The complaint is not about a deficiency in patient safety. That is reported to the Health and Social Care Inspectorate (IVO)."}},
		cite.LOF28, cite.PSaL7_11),
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
