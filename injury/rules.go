package injury

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
)

// The rules, in the order in which they decide; then what sends the patient to somebody
// else without changing the outcome.
const (
	RulePersonalInjury          vard.RuleID = "injury.personal-injury"
	RuleCareInSweden            vard.RuleID = "injury.care-in-sweden"
	RuleRegionFinanced          vard.RuleID = "injury.region-financed"
	RuleOutsideTrafficInsurance vard.RuleID = "injury.outside-traffic-insurance"
	RuleOutsideWorkInsurance    vard.RuleID = "injury.outside-work-insurance"
	RuleCausedByCare            vard.RuleID = "injury.caused-by-care"
	RuleActApplies              vard.RuleID = "injury.act-applies"
	RuleNotLifeSaving           vard.RuleID = "injury.not-life-saving"
	RuleNotSideEffect           vard.RuleID = "injury.not-side-effect"
	RuleTreatment               vard.RuleID = "injury.treatment"
	RuleMaterial                vard.RuleID = "injury.material"
	RuleDiagnosis               vard.RuleID = "injury.diagnosis"
	RuleInfection               vard.RuleID = "injury.infection"
	RuleNotOwnBacteria          vard.RuleID = "injury.not-own-bacteria"
	RuleDiseaseNotGraver        vard.RuleID = "injury.disease-not-graver"
	RuleInfectionNotTolerable   vard.RuleID = "injury.infection-not-tolerable"
	RuleAccident                vard.RuleID = "injury.accident"
	RuleNotEveryday             vard.RuleID = "injury.not-everyday"
	RuleMedication              vard.RuleID = "injury.medication"
	RuleGround                  vard.RuleID = "injury.ground"
	RuleNotBarred               vard.RuleID = "injury.not-barred"
	RuleAliveWhenClaimed        vard.RuleID = "injury.alive-when-claimed"
	RuleNoPropertyLoss          vard.RuleID = "injury.no-property-loss"
	RuleNoConductComplaint      vard.RuleID = "injury.no-conduct-complaint"
	RuleNoResourcesComplaint    vard.RuleID = "injury.no-resources-complaint"
	RuleNoDissatisfaction       vard.RuleID = "injury.no-dissatisfaction"
	RuleNoSafetyDeficiency      vard.RuleID = "injury.no-safety-deficiency"
	RuleNoInformationComplaint  vard.RuleID = "injury.no-information-complaint"
)

// The same by their place in the table.
const (
	rulePersonalInjury = iota
	ruleCareInSweden
	ruleRegionFinanced
	ruleOutsideTraffic
	ruleOutsideWork
	ruleCausedByCare
	ruleActApplies
	ruleNotLifeSaving
	ruleNotSideEffect
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
	ruleGround
	ruleNotBarred
	ruleAlive
	ruleNoPropertyLoss
	ruleNoConductComplaint
	ruleNoResourcesComplaint
	ruleNoDissatisfaction
	ruleNoSafetyDeficiency
	ruleNoInformationComplaint
)

var rules = []vard.Rule{
	rulePersonalInjury: vard.NewRule(RulePersonalInjury, vard.Wording{
		Met: vard.Text{SV: "En person har skadats, kroppsligt eller psykiskt.",
			EN: "A person was injured, in body or mind."},
		NotMet: vard.Text{SV: "Ingen person har skadats. Förlorade eller skadade tillhörigheter ersätts inte av patientförsäkringen.",
			EN: "No person was injured. The patient insurance does not compensate belongings that were lost or damaged."},
		Open: vard.Text{SV: "Det är inte känt om en person har skadats.",
			EN: "It is not known whether a person was injured."}},
		cite.PSL1, cite.LOF25, cite.LOF31),
	ruleCareInSweden: vard.NewRule(RuleCareInSweden, vard.Wording{
		Met: vard.Text{SV: "Skadan uppkom i samband med den skadades egen hälso-, sjuk- eller tandvård i Sverige.",
			EN: "The injury arose in connection with the injured person's own health care or dental care in Sweden."},
		NotMet: vard.Text{SV: "Skadan uppkom inte i samband med den skadades egen vård i Sverige, och patientskadelagen gäller bara sådana skador.",
			EN: "The injury did not arise in connection with the injured person's own care in Sweden, and the Patient Injury Act covers only such injuries."},
		Open: vard.Text{SV: "Det är inte känt om skadan uppkom i samband med den skadades egen vård i Sverige.",
			EN: "It is not known whether the injury arose in connection with the injured person's own care in Sweden."}},
		cite.PSL3, cite.PSL2, cite.PSN199504, cite.PSN201108),
	ruleRegionFinanced: vard.NewRule(RuleRegionFinanced, vard.Wording{
		Met: vard.Text{SV: "En region gav vården, eller betalade den enligt avtal eller på remiss. Alla regioner är försäkrade hos Löf.",
			EN: "A region gave the care, or paid for it under an agreement or on referral. All regions are insured with Löf."},
		NotMet: vard.Text{SV: "Vården gavs privat utan avtal med regionen, enligt nationella taxan eller av en kommun. En personskada i sådan vård i Sverige prövas av vårdgivarens egen patientförsäkring; saknas en sådan gör Patientförsäkringsföreningen (PFF) det.",
			EN: "The care was given privately without an agreement with the region, on the national tariff, or by a municipality. The care provider's own patient insurer assesses a personal injury in such care in Sweden; where there is none, the Patient Insurance Association (PFF) does."},
		Open: vard.Text{SV: "Det är inte känt om en region gav eller finansierade vården.",
			EN: "It is not known whether a region gave or financed the care."}},
		cite.LOF02, cite.LOF24, cite.PSL12, cite.PSL14, cite.LofTerms, cite.LofTerms2022),
	ruleOutsideTraffic: vard.NewRule(RuleOutsideTrafficInsurance, vard.Wording{
		Met: vard.Text{SV: "Skadan ligger utanför trafikförsäkringen, eller så har försäkringen avböjt att ersätta den.",
			EN: "The injury lies outside the traffic insurance, or the insurer has declined to compensate it."},
		NotMet: vard.Text{SV: "Skadan är en trafikskada eller en följd av att en sådan behandlades. En personskada anmäls då först till fordonets trafikförsäkring. Patientskadelagen hindrar dock inte ett anspråk.",
			EN: "The injury is a traffic injury or a result of the treatment of one. A personal injury is then reported first to the insurer of the vehicle. The Patient Injury Act does not bar a claim, however."},
		Open: vard.Text{SV: "Det är inte känt om skadan är en trafikskada eller en följd av att en sådan behandlades.",
			EN: "It is not known whether the injury is a traffic injury or a result of the treatment of one."}},
		cite.LOF22, cite.PSL20),
	ruleOutsideWork: vard.NewRule(RuleOutsideWorkInsurance, vard.Wording{
		Met: vard.Text{SV: "Skadan ligger utanför arbetsskadeförsäkringen, eller så har försäkringen avböjt att ersätta den.",
			EN: "The injury lies outside the work injury insurance, or the insurer has declined to compensate it."},
		NotMet: vard.Text{SV: "Skadan är en arbetsskada. En personskada anmäls då först till Afa Försäkring.",
			EN: "The injury is a work injury. A personal injury is then reported first to AFA Insurance."},
		Open: vard.Text{SV: "Det är inte känt om skadan är en arbetsskada.",
			EN: "It is not known whether the injury is a work injury."}},
		cite.LOF23),
	ruleCausedByCare: vard.NewRule(RuleCausedByCare, vard.Wording{
		Met: vard.Text{SV: "Vården orsakade övervägande sannolikt skadan.",
			EN: "More probably than not, the care caused the injury."},
		NotMet: vard.Text{SV: "Det är inte visat att vården övervägande sannolikt orsakade skadan.",
			EN: "It has not been shown, on the balance of probabilities, that the care caused the injury."},
		Open: vard.Text{SV: "Det är inte känt om vården orsakade skadan.",
			EN: "It is not known whether the care caused the injury."}},
		cite.PSL6p1, cite.HD7691, cite.PSN200210, cite.PSN201603),
	ruleActApplies: vard.NewRule(RuleActApplies, vard.Wording{
		Met: vard.Text{SV: "Skadan orsakades 1997 eller senare, så patientskadelagen gäller.",
			EN: "The injury was caused in 1997 or later, so the Patient Injury Act applies."},
		NotMet: vard.Text{SV: "Skadan orsakades före 1997. I stället för patientskadelagen gäller villkoren i det årets frivilliga patientförsäkring.",
			EN: "The injury was caused before 1997. The conditions of that year's voluntary patient insurance apply instead of the Patient Injury Act."},
		Open: vard.Text{SV: "Det är inte känt om skadan orsakades före 1997.",
			EN: "It is not known whether the injury was caused before 1997."}},
		cite.Voluntary, cite.PSN200505, cite.PSN200902),
	ruleNotLifeSaving: vard.NewRule(RuleNotLifeSaving, vard.Wording{
		Met: vard.Text{SV: "Det är inte visat att skadan följde av en riktig och nödvändig åtgärd mot ett livshotande tillstånd.",
			EN: "It has not been shown that the injury followed from a correct and necessary measure against a life-threatening condition."},
		NotMet: vard.Text{SV: "Skadan är följden av en riktig och nödvändig åtgärd mot ett tillstånd som utan behandling är direkt livshotande eller leder till svår invaliditet. Enligt patientskadelagen ersätts den inte.",
			EN: "The injury is the result of a correct and necessary measure against a condition that untreated is directly life-threatening or leads to severe disability. Under the Patient Injury Act it is not compensated."},
		Open: vard.Text{SV: "Det är inte avgjort om skadan är följden av en riktig och nödvändig livräddande åtgärd.",
			EN: "It is not settled whether the injury is the result of a correct and necessary life-saving measure."}},
		cite.LOF35, cite.PSL7p1, cite.PSN199907),
	ruleNotSideEffect: vard.NewRule(RuleNotSideEffect, vard.Wording{
		Met: vard.Text{SV: "Skadan har en annan orsak än ett läkemedel som användes rätt.",
			EN: "The injury has another cause than a medicine that was used correctly."},
		NotMet: vard.Text{SV: "Skadan kommer av läkemedlet självt, en biverkning eller ett fel på läkemedlet, som användes rätt. En sådan personskada anmäls i Sverige till Läkemedelsförsäkringen.",
			EN: "The injury comes from the medicine itself, a side effect or a faulty medicine, which was used correctly. In Sweden such a personal injury is reported to the Pharmaceutical Insurance."},
		Open: vard.Text{SV: "Det är inte känt om skadan kommer av ett läkemedel som användes rätt.",
			EN: "It is not known whether the injury comes from a medicine that was used correctly."}},
		cite.LOF21, cite.LOF34, cite.PSL7p2, cite.Lakemedel),
	ruleTreatment: vard.NewRule(RuleTreatment, vard.Wording{
		Met: vard.Text{SV: "Behandling: skadan hade kunnat undvikas genom annat utförande, en annan tillgänglig metod eller resurser som fanns.",
			EN: "Treatment: the injury could have been avoided by other execution, by another available method, or by resources that existed."},
		NotMet: vard.Text{SV: "Behandling: det är inte visat att skadan hade kunnat undvikas.",
			EN: "Treatment: it has not been shown that the injury could have been avoided."},
		Open: vard.Text{SV: "Behandling: det är inte känt om skadan hade kunnat undvikas.",
			EN: "Treatment: it is not known whether the injury could have been avoided."}},
		cite.LOF11, cite.LOF12, cite.LOF29, cite.LOF32, cite.PSL6p1, cite.PSL6st2, cite.HD7691, cite.PSN200406, cite.PSN200204, cite.PSN201803),
	ruleMaterial: vard.NewRule(RuleMaterial, vard.Wording{
		Met: vard.Text{SV: "Material: ett fel på en medicinteknisk produkt eller utrustning, eller felaktig hantering av den, orsakade skadan.",
			EN: "Material: a fault in a medical device or equipment, or incorrect handling of it, caused the injury."},
		NotMet: vard.Text{SV: "Material: det är inte visat att utrustning eller hanteringen av den orsakade skadan.",
			EN: "Material: it has not been shown that equipment or its handling caused the injury."},
		Open: vard.Text{SV: "Material: det är inte känt om utrustning eller hanteringen av den orsakade skadan.",
			EN: "Material: it is not known whether equipment or its handling caused the injury."}},
		cite.LOF13, cite.LOF29b, cite.PSL6p2),
	ruleDiagnosis: vard.NewRule(RuleDiagnosis, vard.Wording{
		Met: vard.Text{SV: "Diagnos: den blev fel eller försenad, och hälsan blev därför sämre, kroppsligt eller psykiskt.",
			EN: "Diagnosis: it was wrong or late, and health became worse as a result, in body or mind."},
		NotMet: vard.Text{SV: "Diagnos: det är inte visat att en felaktig eller försenad diagnos gjorde hälsan sämre.",
			EN: "Diagnosis: it has not been shown that a wrong or late diagnosis made health worse."},
		Open: vard.Text{SV: "Diagnos: det är inte känt om en felaktig eller försenad diagnos gjorde hälsan sämre.",
			EN: "Diagnosis: it is not known whether a wrong or late diagnosis made health worse."}},
		cite.LOF14, cite.LOF29, cite.PSL6p3, cite.PSL6st2, cite.PSN200915),
	ruleInfection: vard.NewRule(RuleInfection, vard.Wording{
		Met: vard.Text{SV: "Infektion: vården överförde smittämnet, och infektionen är mer än patienten skäligen måste tåla.",
			EN: "Infection: the care transmitted the infectious agent, and the infection is more than the patient must reasonably tolerate."},
		NotMet: vard.Text{SV: "Infektion: det är inte visat att vården överförde ett smittämne utifrån, eller så måste infektionen skäligen tålas.",
			EN: "Infection: it has not been shown that the care transmitted an agent from outside the patient, or the infection must reasonably be tolerated."},
		Open: vard.Text{SV: "Infektion: det är inte avgjort om vården överförde smittämnet och infektionen dessutom är mer än patienten skäligen måste tåla.",
			EN: "Infection: it is not settled whether the care transmitted the agent and the infection is also more than the patient must reasonably tolerate."}},
		cite.LOF15, cite.LOF29, cite.PSL6p4),
	ruleNotOwnBacteria: vard.NewRule(RuleNotOwnBacteria, vard.Wording{
		Met: vard.Text{SV: "Det är inte visat att patientens egna bakterier orsakade någon infektion.",
			EN: "It has not been shown that the patient's own bacteria caused an infection."},
		NotMet: vard.Text{SV: "Infektionen kom av patientens egna bakterier. Enligt patientskadelagen ersätts den inte.",
			EN: "The infection was caused by the patient's own bacteria. Under the Patient Injury Act it is not compensated."},
		Open: vard.Text{SV: "Det är inte känt om patientens egna bakterier orsakade någon infektion.",
			EN: "It is not known whether the patient's own bacteria caused an infection."}},
		cite.LOF16, cite.LOF33),
	ruleDiseaseNotGraver: vard.NewRule(RuleDiseaseNotGraver, vard.Wording{
		Met: vard.Text{SV: "Det är inte visat att sjukdomen som behandlades var allvarligare än infektionen eller livshotande.",
			EN: "It has not been shown that the disease being treated was more serious than the infection or life-threatening."},
		NotMet: vard.Text{SV: "Sjukdomen som behandlades var allvarligare än infektionen, eller livshotande. Enligt Löf ersätts infektionen då normalt inte.",
			EN: "The disease being treated was more serious than the infection, or life-threatening. By Löf's page the infection is then normally not compensated."},
		Open: vard.Text{SV: "Det är inte känt om sjukdomen som behandlades var allvarligare än infektionen eller livshotande.",
			EN: "It is not known whether the disease being treated was more serious than the infection or life-threatening."}},
		cite.LOF17, cite.LOF33),
	ruleNotTolerable: vard.NewRule(RuleInfectionNotTolerable, vard.Wording{
		Met: vard.Text{SV: "Enligt den samlade bedömningen är infektionen mer än patienten skäligen måste tåla.",
			EN: "On the whole, the infection is more than the patient must reasonably tolerate."},
		NotMet: vard.Text{SV: "När allt vägs samman måste patienten skäligen tåla infektionen.",
			EN: "On the whole, the patient must reasonably tolerate the infection."},
		Open: vard.Text{SV: "Om infektionen skäligen måste tålas ska bedömas av en handläggare, efter sjukdomens art och svårhet, hälsan i övrigt och hur förutsebar infektionen var. Ytterst avgör domstol.",
			EN: "A claims officer decides whether the infection must reasonably be tolerated. What counts is the disease and its severity, health in general, and how foreseeable the infection was. In the end a court decides."}},
		cite.PSL6st3, cite.PSN200601, cite.PSN199907, cite.PSN200115, cite.PSN201017, cite.PSN201211),
	ruleAccident: vard.NewRule(RuleAccident, vard.Wording{
		Met: vard.Text{SV: "Olycksfall: det inträffade i samband med vården, under sjuktransport eller genom skada på lokaler eller utrustning.",
			EN: "Accident: it happened in connection with the care, during medical transport, or through damage to premises or equipment."},
		NotMet: vard.Text{SV: "Olycksfall: inget olycksfall som hör ihop med vården är visat.",
			EN: "Accident: no accident connected with the care has been shown."},
		Open: vard.Text{SV: "Olycksfall: det är inte känt om ett olycksfall som hör ihop med vården inträffade.",
			EN: "Accident: it is not known whether an accident connected with the care happened."}},
		cite.LOF18, cite.LOF29, cite.PSL6p5),
	ruleNotEveryday: vard.NewRule(RuleNotEveryday, vard.Wording{
		Met: vard.Text{SV: "Det är inte visat att det var ett vardagligt olycksfall som saknar särskilt samband med vården.",
			EN: "It has not been shown that it was an everyday accident that lacks a special connection with the care."},
		NotMet: vard.Text{SV: "Det var ett vardagligt olycksfall, till exempel ett fall på väg till toaletten. Enligt Löf ersätts sådana normalt inte.",
			EN: "It was an everyday accident, a fall on the way to the toilet for example. By Löf's page such accidents are normally not compensated."},
		Open: vard.Text{SV: "Det är inte känt om det var ett vardagligt olycksfall.",
			EN: "It is not known whether it was an everyday accident."}},
		cite.LOF19, cite.PSN200215, cite.PSN200710, cite.PSN200810, cite.PSN201014),
	ruleMedication: vard.NewRule(RuleMedication, vard.Wording{
		Met: vard.Text{SV: "Läkemedel: vården skrev ut, lämnade ut eller hanterade läkemedlet felaktigt.",
			EN: "Medication: the care prescribed, dispensed or handled the medicine inappropriately."},
		NotMet: vard.Text{SV: "Läkemedel: det är inte visat att vården skrev ut, lämnade ut eller hanterade ett läkemedel felaktigt.",
			EN: "Medication: it has not been shown that the care prescribed, dispensed or handled a medicine inappropriately."},
		Open: vard.Text{SV: "Läkemedel: det är inte känt om vården skrev ut, lämnade ut eller hanterade ett läkemedel felaktigt.",
			EN: "Medication: it is not known whether the care prescribed, dispensed or handled a medicine inappropriately."}},
		cite.LOF20, cite.LOF29, cite.LOF29b, cite.PSL6p6),
	ruleGround: vard.NewRule(RuleGround, vard.Wording{
		Met: vard.Text{SV: "Minst en av de sex grunderna för ersättning enligt patientskadelagen finns.",
			EN: "At least one of the six grounds for compensation under the Patient Injury Act holds."},
		NotMet: vard.Text{SV: "Ingen av de sex grunderna för ersättning enligt patientskadelagen finns.",
			EN: "None of the six grounds for compensation under the Patient Injury Act holds."},
		Open: vard.Text{SV: "Det är inte avgjort om någon av de sex grunderna för ersättning enligt patientskadelagen finns.",
			EN: "It is not settled whether one of the six grounds for compensation under the Patient Injury Act holds."}},
		cite.LOF29, cite.HD7691),
	ruleNotBarred: vard.NewRule(RuleNotBarred, vard.Wording{
		Met: vard.Text{SV: "Anspråket är i tid.",
			EN: "The claim is in time."},
		NotMet: vard.Text{SV: "Anspråket är för sent: tiden har gått ut.",
			EN: "The claim is too late: the time has run out."},
		Open: vard.Text{SV: "Det är inte avgjort om anspråket är i tid: reglerna skiljer sig, rättsläget är oklart eller dagarna är osäkra. En handläggare bedömer frågan.",
			EN: "It is not settled whether the claim is in time: the rules differ, the law is unsettled or the days are uncertain. A claims officer decides."}},
		cite.LOF30, cite.PSL23, cite.PSL25, cite.TidL2),
	ruleAlive: vard.NewRule(RuleAliveWhenClaimed, vard.Wording{
		Met: vard.Text{SV: "Patienten antas ha levt när ersättning först krävdes.",
			EN: "The patient is taken to have been alive when a claim was first made."},
		NotMet: vard.Text{SV: "Patienten avled innan någon ersättning hade krävts. Finns en grund kan kostnader och inkomstförlust ersättas; rätten till ersättning för sveda och värk har fallit bort.",
			EN: "The patient died before any claim was made. Where a ground holds, costs and loss of income may be compensated; the right to compensation for pain and suffering has lapsed."},
		Open: vard.Text{SV: "Det är inte känt om patienten levde när ersättning först krävdes.",
			EN: "It is not known whether the patient was alive when a claim was first made."}},
		cite.PSL8, cite.SkL6_3, cite.PSN201312, cite.PSN201513),
	ruleNoPropertyLoss: vard.NewRule(RuleNoPropertyLoss, vard.Wording{
		Met: vard.Text{SV: "Tillhörigheterna är i behåll.",
			EN: "The belongings are safe."},
		NotMet: vard.Text{SV: "Tillhörigheter har förlorats eller skadats. De ersätts inte av patientförsäkringen.",
			EN: "Belongings were lost or damaged. The patient insurance does not compensate them."},
		Open: vard.Text{SV: "Det är inte känt om tillhörigheter har förlorats eller skadats.",
			EN: "It is not known whether belongings were lost or damaged."}},
		cite.LOF25, cite.LOF31),
	ruleNoConductComplaint: vard.NewRule(RuleNoConductComplaint, vard.Wording{
		Met: vard.Text{SV: "Bemötandet är det inget klagomål på.",
			EN: "There is no complaint about the manner of treatment."},
		NotMet: vard.Text{SV: "Klagomålet gäller bemötandet. " + hearsSV,
			EN: "The complaint is about the manner of treatment. " + hearsEN},
		Open: vard.Text{SV: "Det är inte känt om ett klagomål gäller bemötandet.",
			EN: "It is not known whether a complaint is about the manner of treatment."}},
		cite.LOF26, cite.PatientBoard, cite.PSaL7_11, cite.PSaL3_8b),
	ruleNoResourcesComplaint: vard.NewRule(RuleNoResourcesComplaint, vard.Wording{
		Met: vard.Text{SV: "Resurser och väntetider är det inget klagomål på.",
			EN: "There is no complaint about resources or waiting."},
		NotMet: vard.Text{SV: "Klagomålet gäller brist på resurser. " + hearsSV,
			EN: "The complaint is about a lack of resources. " + hearsEN},
		Open: vard.Text{SV: "Det är inte känt om ett klagomål gäller brist på resurser.",
			EN: "It is not known whether a complaint is about a lack of resources."}},
		cite.LOF26, cite.PSN200912, cite.PatientBoard, cite.PSaL7_11, cite.PSaL3_8b),
	ruleNoDissatisfaction: vard.NewRule(RuleNoDissatisfaction, vard.Wording{
		Met: vard.Text{SV: "Patienten har inget annat att klaga på i vården.",
			EN: "The patient has no other complaint about the care."},
		NotMet: vard.Text{SV: "Patienten är missnöjd med vården. " + hearsSV,
			EN: "The patient is dissatisfied with the care. " + hearsEN},
		Open: vard.Text{SV: "Det är inte känt om patienten är missnöjd med vården.",
			EN: "It is not known whether the patient is dissatisfied with the care."}},
		cite.LOF27, cite.PatientBoard, cite.PSaL7_11, cite.PSaL3_8b),
	ruleNoSafetyDeficiency: vard.NewRule(RuleNoSafetyDeficiency, vard.Wording{
		Met: vard.Text{SV: "Patientsäkerheten är det inget klagomål på.",
			EN: "There is no complaint about patient safety."},
		NotMet: vard.Text{SV: "Klagomålet gäller en brist i patientsäkerheten. Gäller det vård i Sverige ska vårdgivaren först ha fått svara; därefter prövar Inspektionen för vård och omsorg (IVO) klagomålet. IVO får avstå om händelsen är mer än två år gammal.",
			EN: "The complaint is about a deficiency in patient safety. With care in Sweden the care provider is to have been heard first; then the Health and Social Care Inspectorate (IVO) examines it. IVO may refrain where the event is more than two years old."},
		Open: vard.Text{SV: "Det är inte känt om ett klagomål gäller patientsäkerheten.",
			EN: "It is not known whether a complaint is about patient safety."}},
		cite.LOF28, cite.PSaL7_11, cite.PSaL3_8b),
	ruleNoInformationComplaint: vard.NewRule(RuleNoInformationComplaint, vard.Wording{
		Met: vard.Text{SV: "Information och samtycke är det inget klagomål på.",
			EN: "There is no complaint about information or consent."},
		NotMet: vard.Text{SV: "Klagomålet gäller information eller samtycke som saknades. Det ger ingen rätt enligt patientskadelagen, men skadestånd kan begäras. " + hearsSV,
			EN: "The complaint is about missing information or consent. That gives no right under the Patient Injury Act, but damages may be claimed. " + hearsEN},
		Open: vard.Text{SV: "Det är inte känt om ett klagomål gäller information eller samtycke.",
			EN: "It is not known whether a complaint is about information or consent."}},
		cite.PatL3, cite.PSL18, cite.PSN200008, cite.PSN200303, cite.PSN201617, cite.PatientBoard, cite.PSaL7_11, cite.PSaL3_8b),
}

// Who hears a complaint (lag 2017:372 1 §; patientsäkerhetslagen 3:8 b, 7:11).
const (
	hearsSV = "Patientnämnden tar emot klagomål på vård i Sverige som en region eller kommun ger eller finansierar. " +
		"Vid annan vård i Sverige vänder man sig till vårdgivaren och därefter till IVO. IVO får avstå om händelsen är mer än två år gammal."
	hearsEN = "The Patient Advisory Board hears complaints about care in Sweden that a region or a municipality gives or finances. " +
		"With other care in Sweden one turns to the care provider and then to IVO. IVO may refrain where the event is more than two years old."
)

// Rules ranges over the package's rules, in the order in which they decide.
func Rules() iter.Seq[vard.Rule] { return slices.Values(rules) }
