package vard

// The statements of the page of Karolinska's International Patient Office (IPO).
const (
	IPO01 Statement = iota + 1
	IPO02
	IPO03
	IPO04
	IPO05
	IPO06
	IPO07
	IPO08
	IPO09
	IPO10
	IPO11
	IPO12
	IPO13
	IPO14
	IPO15
	IPO16
	IPO17
	IPO18
	IPO19
	IPO20
	IPO21
	IPO22
	IPO23
	IPO24
	IPO25
	IPO26
	IPO27
	IPO28
	IPO29
	IPO30
	IPO31
	IPO32
)

// The statements of Löf's page "If you are injured in healthcare".
const (
	LOF01 Statement = iota + 1 + IPO32
	LOF02
	LOF03
	LOF04
	LOF05
	LOF06
	LOF07
	LOF08
	LOF09
	LOF10
	LOF11
	LOF12
	LOF13
	LOF14
	LOF15
	LOF16
	LOF17
	LOF18
	LOF19
	LOF20
	LOF21
	LOF22
	LOF23
	LOF24
	LOF25
	LOF26
	LOF27
	LOF28
	LOF29
	LOF29b
	LOF30
	LOF31
	LOF32
	LOF33
	LOF34
	LOF35
	LOF36
	LOF37
	LOF38
	LOF39
)

// The law, the agreements and the decisions that the library cites beside the pages.
const (
	PSL3 Statement = iota + 1 + LOF39
	PSL6p1
	PSL6p2
	PSL6p3
	PSL6p4
	PSL6p5
	PSL6p6
	PSL6st2
	PSL6st3
	PSL7p1
	PSL7p2
	PSL12
	PSL14
	PSL17
	PSL17a
	PSL20
	PSL23
	PSL23old
	PSL24
	SFS20131091
	Voluntary
	TidL1
	TidL2
	HelgL
	SFS20041320
	RB13_4
	SkL5_5
	FOL5
	FOL18
	FOL18b
	FOL20
	Coordination
	HSL8_1
	HSL8_2
	HSL8_4
	HSL17_1
	EU883_19
	EU883_20
	EU987_26
	EU987_62
	UKS2
	F711_5
	F711_9
	L200947
	Ore
	PatientBoard
	PSaL7_11
	VisaCode
	ISO4217
	ISO3166
	BCP47
	LofTerms
	Lakemedel
	Diplomats
	SelfReferral
	HD7691
	NJA2000s285
	PSN199907
	PSN200115
	PSN200215
	PSN200406
	PSN200505
	PSN200601
	PSN200710
	PSN200902
	PSN200912
	PSN201014
	PSN201103
	PSN201204
)

// register holds every statement. Texts are ours; compared says when the row was
// last held against its source.
var register = [...]entry{
	IPO01: {id: "IPO-01", kind: IsRule, source: karolinska, place: "Patient request", address: karolinskaPage, compared: compared, text: Text{
		"Den första frågan är om personen är folkbokförd i Sverige.",
		"The first question is whether the person is a registered resident of Sweden."}},
	IPO02: {id: "IPO-02", kind: IsRule | IsFact, source: karolinska, place: "Patient request", address: karolinskaPage, compared: compared, text: Text{
		"Den som är folkbokförd behöver en remiss från en allmänläkare på en vårdcentral för att behandlas på sjukhuset; närmaste vårdcentral hittas genom 1177.",
		"A registered resident needs a referral letter from a general practitioner at a health centre (vårdcentral) to be treated at the hospital; the nearest one is found through 1177."}},
	IPO03: {id: "IPO-03", kind: IsRule | IsFact, source: karolinska, place: "Patient request", address: karolinskaPage, compared: compared, text: Text{
		"Alla andra öppnar ett konto och skickar en begäran om en medicinsk second opinion eller om behandling.",
		"Anyone else opens an account and sends a request for a medical second opinion or for treatment."}},
	IPO04: {id: "IPO-04", kind: IsRule, source: karolinska, place: "Criteria, 1st", address: karolinskaPage, compared: compared, text: Text{
		"Patienten har inget svenskt personnummer och är inte folkbokförd i Sverige.",
		"The patient has no Swedish personal identity number and is not registered in Sweden."}},
	IPO05: {id: "IPO-05", kind: IsRule, source: karolinska, place: "Criteria, 2nd", address: karolinskaPage, compared: compared, text: Text{
		"Tidigare medicinska undersökningar har fastställt en diagnos.",
		"Earlier medical examinations have established a diagnosis."}},
	IPO06: {id: "IPO-06", kind: IsRule, source: karolinska, place: "Criteria, 3rd", address: karolinskaPage, compared: compared, text: Text{
		"Diagnosen hör till högspecialiserad vård.",
		"The diagnosis belongs to highly specialised care."}},
	IPO07: {id: "IPO-07", kind: IsRule, source: karolinska, place: "Criteria, 4th", address: karolinskaPage, compared: compared, text: Text{
		"Fallet är inte akut.",
		"The case is not urgent."}},
	IPO08: {id: "IPO-08", kind: IsRule, source: karolinska, place: "Registered in Sweden", address: karolinskaPage, compared: compared, text: Text{
		"Den som är folkbokförd söker vård i den offentliga vården: först på den lokala vårdcentralen, sedan hos en specialist efter remiss.",
		"A resident seeks care in the public system: first at the local health centre, then with a specialist on referral."}},
	IPO09: {id: "IPO-09", kind: IsRule, source: karolinska, place: "International patient", address: karolinskaPage, compared: compared, text: Text{
		"En internationell patient börjar alltid med en medicinsk second opinion.",
		"An international patient always starts with a medical second opinion."}},
	IPO10: {id: "IPO-10", kind: IsFact, source: karolinska, place: "International patient", address: karolinskaPage, compared: compared, text: Text{
		"I en second opinion ingår en multidisciplinär konferens av specialister.",
		"A second opinion includes a multidisciplinary team conference of specialists."}},
	IPO11: {id: "IPO-11", kind: IsRule | IsFact, source: karolinska, place: "International patient", address: karolinskaPage, compared: compared, text: Text{
		"Patienten deltar inte i konferensen; resultatet ges som ett utlåtande på engelska.",
		"The patient does not attend the conference; its result is given as a statement in English."}},
	IPO12: {id: "IPO-12", kind: IsRule, source: karolinska, place: "International patient", address: karolinskaPage, compared: compared, text: Text{
		"Efter second opinion avgör kliniken om den kan erbjuda behandling.",
		"After the second opinion the clinic decides whether it can offer treatment."}},
	IPO13: {id: "IPO-13", kind: IsRule, source: karolinska, place: "International patient", address: karolinskaPage, compared: compared, text: Text{
		"Kliniken avgör också om patienten behöver träffa en läkare på plats.",
		"The clinic also decides whether the patient needs to meet a doctor in person."}},
	IPO14: {id: "IPO-14", kind: IsFact, source: karolinska, place: "Price", address: karolinskaPage, compared: compared, text: Text{
		"Det finns ingen fast prislista; priset beror på hur komplicerat fallet är.",
		"There is no fixed price list; the price follows the complexity of the case."}},
	IPO15: {id: "IPO-15", kind: IsRule, source: karolinska, place: "Price", address: karolinskaPage, compared: compared, text: Text{
		"Priset för en behandling sätts i regel när second opinion är klar.",
		"The price of a treatment is usually set once the second opinion is done."}},
	IPO16: {id: "IPO-16", kind: IsRule | IsFact, source: karolinska, place: "Price", address: karolinskaPage, compared: compared, text: Text{
		"Kontoret skickar ett avtal och den beräknade kostnaden.",
		"The office sends an agreement and the estimated cost."}},
	IPO17: {id: "IPO-17", kind: IsRule, source: karolinska, place: "Price", address: karolinskaPage, compared: compared, text: Text{
		"Kostnaden för en second opinion betalas alltid privat och i förskott.",
		"The cost of a second opinion is always paid privately and in advance."}},
	IPO18: {id: "IPO-18", kind: IsRule, source: karolinska, place: "Price", address: karolinskaPage, compared: compared, text: Text{
		"En behandling kan betalas privat i förskott, med betalningsgaranti, av en försäkring eller med S2 (EU).",
		"A treatment can be paid privately in advance, by a guarantee of payment, by insurance, or with S2 (EU)."}},
	IPO19: {id: "IPO-19", kind: IsRule, source: karolinska, place: "Estimate and actual cost", address: karolinskaPage, compared: compared, text: Text{
		"Är den beräknade kostnaden lägre än den faktiska faktureras skillnaden.",
		"Where the estimate is below the actual cost, the difference is billed."}},
	IPO20: {id: "IPO-20", kind: IsRule, source: karolinska, place: "Estimate and actual cost", address: karolinskaPage, compared: compared, text: Text{
		"Är den beräknade kostnaden högre än den faktiska betalas skillnaden tillbaka.",
		"Where the estimate is above the actual cost, the difference is refunded."}},
	IPO21: {id: "IPO-21", kind: IsRule, source: karolinska, place: "Estimate and actual cost", address: karolinskaPage, compared: compared, text: Text{
		"Kostnaden beräknas före vården; den faktiska kostnaden skickas när vården har getts.",
		"The estimate is prepared before the service; the actual cost is sent after it."}},
	IPO22: {id: "IPO-22", kind: IsRule, source: karolinska, place: "Estimate and actual cost", address: karolinskaPage, compared: compared, text: Text{
		"Privat betalning, försäkring och S2 (EU) godtas.",
		"Private payment, insurance and S2 (EU) are accepted."}},
	IPO23: {id: "IPO-23", kind: IsRule, source: karolinska, place: "Note", address: karolinskaPage, compared: compared, text: Text{
		"Varken försäkring eller S2 täcker en second opinion.",
		"Neither insurance nor S2 covers a second opinion."}},
	IPO24: {id: "IPO-24", kind: IsRule, source: karolinska, place: "Financial support", address: karolinskaPage, compared: compared, text: Text{
		"Den som inte betalar skatt i Sverige får ingen gratis eller subventionerad vård.",
		"Those who do not pay tax in Sweden are given no free or subsidised care."}},
	IPO25: {id: "IPO-25", kind: IsRule, source: karolinska, place: "Financial support", address: karolinskaPage, compared: compared, text: Text{
		"Patienter från utlandet bekostar alltid vården själva eller genom en betalningsgaranti.",
		"Patients from abroad always pay for their care themselves or by a guarantee of payment."}},
	IPO26: {id: "IPO-26", kind: IsFact, source: karolinska, place: "Visa", address: karolinskaPage, compared: compared, text: Text{
		"Visum söks hos Sveriges ambassad eller konsulat i patientens land.",
		"A visa is applied for at the Swedish embassy or consulate in the patient's country."}},
	IPO27: {id: "IPO-27", kind: IsRule, source: karolinska, place: "Visa", address: karolinskaPage, compared: compared, text: Text{
		"Ett bekräftelsebrev ges när dagen för besöket är bestämd.",
		"A letter of confirmation is given when the day of the visit is set."}},
	IPO28: {id: "IPO-28", kind: IsRule, source: karolinska, place: "Visa", address: karolinskaPage, compared: compared, text: Text{
		"Inget brev ges så länge behandlingsplanen inte är tidsbestämd.",
		"No letter is given while the treatment plan is not scheduled."}},
	IPO29: {id: "IPO-29", kind: IsRule, source: karolinska, place: "Interpreter", address: karolinskaPage, compared: compared, text: Text{
		"Behov av tolk ska meddelas i förväg.",
		"The need of an interpreter is to be told in advance."}},
	IPO30: {id: "IPO-30", kind: IsRule, source: karolinska, place: "Interpreter", address: karolinskaPage, compared: compared, text: Text{
		"Patienten anger vilket språk som önskas, och en tolk för det bokas.",
		"The patient names the preferred language, and an interpreter for it is booked."}},
	IPO31: {id: "IPO-31", kind: 0, source: karolinska, place: "Criteria, 3rd", address: karolinskaPage, compared: compared, text: Text{
		"Orden \"högspecialiserad vård\" har en asterisk vars fotnot inte har kunnat läsas (se E4).",
		"The words \"highly specialised care\" bear an asterisk whose note could not be read (see E4)."}},
	IPO32: {id: "IPO-32", kind: 0, source: karolinska, place: "Financial support", address: karolinskaPage, compared: compared, text: Text{
		"Kontoret är en del av ett offentligt sjukhus under regionen, och vården finansieras med skatt.",
		"The office is a unit of a public hospital under the region, and care is financed by taxes."}},
	LOF01: {id: "LOF-01", kind: IsFact, source: lof, place: "Introduction", address: lofPage, compared: compared, text: Text{
		"En skada i hälso- och sjukvården kan ge rätt till ersättning enligt patientskadelagen (1996:799).",
		"An injury in health care may give a right to compensation under the Patient Injury Act (patientskadelagen, 1996:799)."}},
	LOF02: {id: "LOF-02", kind: IsRule, source: lof, place: "Introduction", address: lofPage, compared: compared, text: Text{
		"Alla regioner (tidigare landsting) är försäkrade hos Löf.",
		"All regions (formerly county councils) are insured with Löf."}},
	LOF03: {id: "LOF-03", kind: 0, source: lof, place: "Introduction", address: lofPage, compared: compared, text: Text{
		"Över 17 000 skador anmäls om året; omkring 40 procent ersätts.",
		"More than 17,000 injuries are registered a year; about 40 per cent are compensated."}},
	LOF04: {id: "LOF-04", kind: 0, source: lof, place: "Introduction", address: lofPage, compared: compared, text: Text{
		"Anmälningar bedöms enligt gällande lag och villkor.",
		"Claims are assessed under the law and the terms in force."}},
	LOF05: {id: "LOF-05", kind: IsRule, source: lof, place: "Injuries caused prior to 31 December 2014", address: lofPage, compared: compared, text: Text{
		"Skadan ska anmälas inom tre år från det att den skadade kände till alla tre omständigheterna i LOF-06, LOF-07 och LOF-08.",
		"The injury must be reported within three years of the injured person's having become aware of all three circumstances of LOF-06, LOF-07 and LOF-08."}},
	LOF06: {id: "LOF-06", kind: IsRule, source: lof, place: "Injuries caused prior to 31 December 2014", address: lofPage, compared: compared, text: Text{
		"Den första omständigheten: skadan är objektivt märkbar.",
		"The first circumstance: the injury is objectively noticeable."}},
	LOF07: {id: "LOF-07", kind: IsRule, source: lof, place: "Injuries caused prior to 31 December 2014", address: lofPage, compared: compared, text: Text{
		"Den andra omständigheten: skadan kan ha samband med en behandling, och patientskadeersättning är möjlig.",
		"The second circumstance: the injury may be linked to a treatment, and patient compensation is possible."}},
	LOF08: {id: "LOF-08", kind: IsRule, source: lof, place: "Injuries caused prior to 31 December 2014", address: lofPage, compared: compared, text: Text{
		"Den tredje omständigheten: till vilken försäkringsgivare anspråket ska riktas.",
		"The third circumstance: which insurer the claim is to be presented to."}},
	LOF09: {id: "LOF-09", kind: IsRule, source: lof, place: "Injuries caused prior to 31 December 2014", address: lofPage, compared: compared, text: Text{
		"Skadan ska anmälas senast tio år från det att den orsakades.",
		"The injury must be reported no later than ten years from when it was caused."}},
	LOF10: {id: "LOF-10", kind: IsRule, source: lof, place: "Injuries caused from 1 January 2015 onwards", address: lofPage, compared: compared, text: Text{
		"Skadan ska anmälas inom tio år från det att den orsakades.",
		"The injury must be registered within ten years from when it was caused."}},
	LOF11: {id: "LOF-11", kind: IsRule, source: lof, place: "Avoidable injuries", address: lofPage, compared: compared, text: Text{
		"För att ersättas måste skadan ha kunnat undvikas.",
		"To be compensated, the injury must have been avoidable."}},
	LOF12: {id: "LOF-12", kind: IsRule, source: lof, place: "Avoidable injuries", address: lofPage, compared: compared, text: Text{
		"Komplikationer som inte kunde undvikas ersätts inte.",
		"Complications that could not be avoided are not compensated."}},
	LOF13: {id: "LOF-13", kind: IsRule, source: lof, place: "Material injuries", address: lofPage, compared: compared, text: Text{
		"En skada genom fel på, eller felaktig hantering av, utrustning som används i vård eller tandvård kan ersättas.",
		"An injury caused by a fault in, or incorrect handling of, equipment used in medical or dental care may be compensated."}},
	LOF14: {id: "LOF-14", kind: IsRule, source: lof, place: "Diagnosis injuries", address: lofPage, compared: compared, text: Text{
		"En skada genom felaktig eller fördröjd diagnos kan ersättas; vid fördröjning om hälsan blev sämre än med en diagnos i tid.",
		"An injury by an incorrect or delayed diagnosis may be compensated; for a delay, where health became worse than with a timely one."}},
	LOF15: {id: "LOF-15", kind: IsRule, source: lof, place: "Infection injuries", address: lofPage, compared: compared, text: Text{
		"En infektion kan ersättas om smittämnet överfördes genom vården eller behandlingen.",
		"An infection may be compensated where the infectious agent was transmitted by care or treatment."}},
	LOF16: {id: "LOF-16", kind: IsRule, source: lof, place: "Infection injuries", address: lofPage, compared: compared, text: Text{
		"En infektion som orsakats av patientens egna bakterier ersätts inte.",
		"An infection caused by the patient's own bacteria is not compensated."}},
	LOF17: {id: "LOF-17", kind: IsRule, source: lof, place: "Infection injuries", address: lofPage, compared: compared, text: Text{
		"En infektion ersätts inte när patienten behandlades för ett livshotande tillstånd.",
		"An infection is not compensated where the patient was treated for a life-threatening condition."}},
	LOF18: {id: "LOF-18", kind: IsRule, source: lof, place: "Accident injuries", address: lofPage, compared: compared, text: Text{
		"Ett olycksfall kan ersättas om det skedde i samband med vård eller tandvård, under sjuktransport eller genom skador på lokaler eller utrustning.",
		"An accident may be compensated where it happened in connection with medical or dental care, during medical transport, or through damaged care facilities or equipment."}},
	LOF19: {id: "LOF-19", kind: IsRule, source: lof, place: "Accident injuries", address: lofPage, compared: compared, text: Text{
		"Ett vardagligt olycksfall, såsom ett fall på väg till toaletten, ersätts normalt inte.",
		"An everyday accident, such as a fall on the way to the toilet, is normally not compensated."}},
	LOF20: {id: "LOF-20", kind: IsRule, source: lof, place: "Medication injuries", address: lofPage, compared: compared, text: Text{
		"En skada genom ett läkemedel som ordinerats felaktigt kan ersättas.",
		"An injury by a medicine that was prescribed inappropriately may be compensated."}},
	LOF21: {id: "LOF-21", kind: IsRule, source: lof, place: "Medication injuries", address: lofPage, compared: compared, text: Text{
		"Biverkningar av ett rätt ordinerat läkemedel anmäls till Läkemedelsförsäkringen.",
		"Side effects of a correctly prescribed medicine go to the Pharmaceutical Insurance (Läkemedelsförsäkringen)."}},
	LOF22: {id: "LOF-22", kind: IsRule, source: lof, place: "What the insurance does not cover", address: lofPage, compared: compared, text: Text{
		"En trafikskada ersätts av trafikförsäkringen, som normalt också täcker följderna av att den behandlas.",
		"A traffic injury is for the traffic insurance, which normally also covers what follows from treating it."}},
	LOF23: {id: "LOF-23", kind: IsRule, source: lof, place: "What the insurance does not cover", address: lofPage, compared: compared, text: Text{
		"En arbetsskada anmäls först till AFA Försäkring.",
		"A work injury is first reported to AFA Insurance."}},
	LOF24: {id: "LOF-24", kind: IsRule | IsFact, source: lof, place: "What the insurance does not cover", address: lofPage, compared: compared, text: Text{
		"Privatläkare och tandläkare utan vårdavtal med regionen samt kommunal vård har patientförsäkring i andra bolag; vårdgivaren upplyser om vilket.",
		"Doctors in private practice and dentists without a care agreement with the region, and municipal care, have their patient insurance with other companies; the care provider tells which."}},
	LOF25: {id: "LOF-25", kind: IsRule, source: lof, place: "What the insurance does not cover", address: lofPage, compared: compared, text: Text{
		"Förlorad eller skadad egendom ersätts inte.",
		"Lost or damaged personal property is not compensated."}},
	LOF26: {id: "LOF-26", kind: IsRule, source: lof, place: "What the insurance does not cover", address: lofPage, compared: compared, text: Text{
		"Klagomål på bemötande eller bristande resurser tas upp av patientnämnden.",
		"Complaints about the manner of treatment or a lack of resources are for the Patient Advisory Board (patientnämnden)."}},
	LOF27: {id: "LOF-27", kind: IsRule | IsFact, source: lof, place: "Dissatisfaction with care", address: lofPage, compared: compared, text: Text{
		"Den som är missnöjd med vården kan vända sig till patientnämnden, som är fristående mellan patient och vård; mer finns på 1177.",
		"Those dissatisfied with their care turn to the Patient Advisory Board, an independent body between patients and carers; 1177 tells more."}},
	LOF28: {id: "LOF-28", kind: IsRule | IsFact, source: lof, place: "Patient safety", address: lofPage, compared: compared, text: Text{
		"Brister i patientsäkerheten anmäls till Inspektionen för vård och omsorg (IVO), statens tillsynsmyndighet, www.ivo.se.",
		"Deficiencies in patient safety are reported to the Health and Social Care Inspectorate (IVO), the state's supervisor, www.ivo.se."}},
	LOF29: {id: "LOF-29", kind: IsRule, source: lof, place: "In brief: compensated", address: lofPage, compared: compared, text: Text{
		"I korthet ersätts det som sägs i LOF-11, LOF-14, LOF-15, LOF-18 och LOF-20.",
		"In brief, what LOF-11, LOF-14, LOF-15, LOF-18 and LOF-20 say is compensated."}},
	LOF29b: {id: "LOF-29b", kind: IsRule, source: lof, place: "In brief: compensated", address: lofPage, compared: compared, text: Text{
		"Fel på, eller felaktig hantering av, läkemedel eller medicinsk utrustning kan ersättas; det är vidare än LOF-13 och LOF-20.",
		"Errors in, or incorrect handling of, medicinal products or medical equipment may be compensated; this is wider than LOF-13 and LOF-20."}},
	LOF30: {id: "LOF-30", kind: IsRule, source: lof, place: "In brief: not compensated", address: lofPage, compared: compared, text: Text{
		"En skada som anmäls för sent ersätts inte.",
		"An injury reported too late is not compensated."}},
	LOF31: {id: "LOF-31", kind: IsRule, source: lof, place: "In brief: not compensated", address: lofPage, compared: compared, text: Text{
		"Förlust av personliga tillhörigheter ersätts inte.",
		"Loss of personal possessions is not compensated."}},
	LOF32: {id: "LOF-32", kind: IsRule, source: lof, place: "In brief: not compensated", address: lofPage, compared: compared, text: Text{
		"En skada som inte kunde ha undvikits ersätts inte.",
		"An injury that could not have been avoided is not compensated."}},
	LOF33: {id: "LOF-33", kind: IsRule, source: lof, place: "In brief: not compensated", address: lofPage, compared: compared, text: Text{
		"En infektion ersätts inte om den kom av egna bakterier eller om sjukdomen som behandlades var allvarligare än infektionen.",
		"An infection is not compensated where it came from the patient's own bacteria or where the disease treated was more serious than the infection."}},
	LOF34: {id: "LOF-34", kind: IsRule, source: lof, place: "In brief: not compensated", address: lofPage, compared: compared, text: Text{
		"Biverkningar av rätt ordinerade läkemedel ersätts inte.",
		"Side effects of correctly prescribed medicines are not compensated."}},
	LOF35: {id: "LOF-35", kind: IsRule, source: lof, place: "In brief: not compensated", address: lofPage, compared: compared, text: Text{
		"En skada till följd av riktig behandling av ett direkt livshotande tillstånd ersätts inte.",
		"An injury that results from correct treatment of a directly life-threatening condition is not compensated."}},
	LOF36: {id: "LOF-36", kind: IsFact, source: lof, place: "How to register a claim", address: lofPage, compared: compared, text: Text{
		"Bara den skadade bestämmer om en anmälan ska göras.",
		"Only the injured person decides whether to register a claim."}},
	LOF37: {id: "LOF-37", kind: IsFact, source: lof, place: "How to register a claim", address: lofPage, compared: compared, text: Text{
		"Anmälan görs på webben: logga in på Mina sidor med BankID.",
		"A claim is registered online, logging in with BankID to Mina sidor."}},
	LOF38: {id: "LOF-38", kind: IsFact, source: lof, place: "How to register a claim", address: lofPage, compared: compared, text: Text{
		"Anmälan kan göras på en blankett från webbplatsen, sjukhus, vårdcentraler, tandkliniker, patientnämnden eller växeln, +46 8 551 010 00.",
		"A claim can be made on a form from the website, hospitals, health centres, dental clinics, the Patient Advisory Board, or the switchboard, +46 8 551 010 00."}},
	LOF39: {id: "LOF-39", kind: 0, source: lof, place: "Infection injuries", address: lofPage, compared: compared, text: Text{
		"Varje operation innebär en risk för infektion.",
		"Every operation carries a risk of infection."}},
	PSL3: {id: "PSL 3 §", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "3 §", address: pslPage, compared: compared, text: Text{
		"Lagen gäller bara skador som har uppkommit i samband med hälso- och sjukvård i Sverige.",
		"The act covers only injuries that arose in connection with health care in Sweden."}},
	PSL6p1: {id: "PSL 6 § 1", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "6 § first paragraph, item 1", address: pslPage, compared: compared, text: Text{
		"Behandlingsskada: den hade kunnat undvikas om det valda förfarandet utförts annorlunda, eller genom ett annat tillgängligt förfarande som efteråt bedömt hade tillgodosett vårdbehovet på ett mindre riskfyllt sätt.",
		"Treatment injury: it could have been avoided by carrying out the chosen procedure differently, or by another available procedure which, judged afterwards, would have met the need with less risk."}},
	PSL6p2: {id: "PSL 6 § 2", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "6 § first paragraph, item 2", address: pslPage, compared: compared, text: Text{
		"Materialskada: ett fel hos en medicinteknisk produkt eller utrustning som användes, eller felaktig hantering av den.",
		"Material injury: a fault in a medical device or equipment used, or incorrect handling of it."}},
	PSL6p3: {id: "PSL 6 § 3", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "6 § first paragraph, item 3", address: pslPage, compared: compared, text: Text{
		"Diagnosskada: en felaktig diagnos.",
		"Diagnosis injury: an incorrect diagnosis."}},
	PSL6p4: {id: "PSL 6 § 4", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "6 § first paragraph, item 4", address: pslPage, compared: compared, text: Text{
		"Infektionsskada: ett smittämne överfördes i samband med vården och ledde till en infektion.",
		"Infection injury: an infectious agent was transferred in connection with care and led to an infection."}},
	PSL6p5: {id: "PSL 6 § 5", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "6 § first paragraph, item 5", address: pslPage, compared: compared, text: Text{
		"Olycksfallsskada: i samband med vården, under sjuktransport, eller genom brand eller annan skada på lokaler eller utrustning.",
		"Accident injury: in connection with care, during medical transport, or from fire or other damage to premises or equipment."}},
	PSL6p6: {id: "PSL 6 § 6", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "6 § first paragraph, item 6", address: pslPage, compared: compared, text: Text{
		"Medicineringsskada: ett läkemedel ordinerades eller lämnades ut i strid med föreskrifter eller anvisningar.",
		"Medication injury: a medicine was prescribed or dispensed contrary to regulations or instructions."}},
	PSL6st2: {id: "PSL 6 § 2 st.", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "6 § second paragraph", address: pslPage, compared: compared, text: Text{
		"Behandling och diagnos mäts mot en erfaren specialist eller annan erfaren yrkesutövare inom området.",
		"Treatment and diagnosis are measured against an experienced specialist or other experienced practitioner in the field."}},
	PSL6st3: {id: "PSL 6 § 3 st.", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "6 § third paragraph", address: pslPage, compared: compared, text: Text{
		"Ingen rätt finns för en infektion som skäligen måste tålas, med hänsyn till den behandlade sjukdomens art och svårhetsgrad, patientens hälsa i övrigt och möjligheten att förutse infektionen.",
		"There is no right for an infection that must reasonably be tolerated, weighing the nature and severity of the illness treated, the patient's health in general and how foreseeable the infection was."}},
	PSL7p1: {id: "PSL 7 § 1", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "7 § item 1", address: pslPage, compared: compared, text: Text{
		"Ingen rätt finns när skadan följer av ett nödvändigt förfarande mot ett tillstånd som obehandlat är direkt livshotande eller leder till svår invaliditet.",
		"There is no right where the injury follows from a necessary procedure against a condition which untreated is directly life-threatening or leads to severe disability."}},
	PSL7p2: {id: "PSL 7 § 2", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "7 § item 2", address: pslPage, compared: compared, text: Text{
		"Ingen rätt finns för en skada som orsakats av läkemedel i andra fall än de som avses i 6 § första stycket 6.",
		"There is no right for an injury caused by a medicine in other cases than that of 6 §, first paragraph, item 6."}},
	PSL12: {id: "PSL 12 §", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "12 §", address: pslPage, compared: compared, text: Text{
		"Varje vårdgivare ska vara försäkrad; privat vård enligt avtal med en offentlig vårdgivare omfattas av den offentliges försäkring.",
		"Every care provider must be insured; private care under agreement with a public provider is insured by the public one."}},
	PSL14: {id: "PSL 14 §", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "14 §", address: pslPage, compared: compared, text: Text{
		"Saknar en vårdgivare försäkring svarar försäkringsgivarna i Patientförsäkringsföreningen solidariskt.",
		"Where a care provider has no insurance, the insurers of Patientförsäkringsföreningen answer jointly."}},
	PSL17: {id: "PSL 17 §", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "17 §", address: pslPage, compared: compared, text: Text{
		"Patientskadenämnden yttrar sig på begäran; yttrandet är rådgivande.",
		"The Patient Injuries Board (Patientskadenämnden) gives an opinion on request; the opinion is advisory."}},
	PSL17a: {id: "PSL 17 a §", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "17 a §", address: pslPage, compared: compared, text: Text{
		"En patient begär yttrandet inom ett år från det att försäkringsgivarens slutliga ställningstagande togs emot; gäller bara skador enligt de nya reglerna.",
		"A patient asks for the opinion within one year of receiving the insurer's final position; this is for injuries under the new rule only."}},
	PSL20: {id: "PSL 20 §", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "20 §", address: pslPage, compared: compared, text: Text{
		"Den försäkringsgivare som har betalat för en skada som även omfattas av trafikförsäkring träder in i rätten till trafikskadeersättning: lagen hindrar alltså inte anspråket.",
		"An insurer that has paid for an injury also covered by traffic insurance steps into the traffic claim: the act does not bar the claim."}},
	PSL23: {id: "PSL 23 §", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "23 §", address: pslPage, compared: compared, text: Text{
		"Talan väcks inom tio år från det att skadan orsakades; har den anmälts till vårdgivaren eller försäkringsgivaren i tid finns alltid minst sex månader från det att det slutliga ställningstagandet togs emot. Vid omprövning får talan också väckas inom tre år från det att förhållandena ändrades.",
		"An action is brought within ten years of the cause; after a timely report to care provider or insurer there are always at least six months from receipt of the insurer's final position. For reconsideration an action may also be brought within three years from the change of circumstances."}},
	PSL23old: {id: "PSL 23 § (1997–2014)", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "23 §, wording before 1 January 2015", address: psnPage + "2012/201204/", compared: compared, text: Text{
		"Anspråket framställs inom tre år från kännedom om att det kunde göras gällande och senast tio år från det att skadan orsakades.",
		"The claim is presented within three years of knowledge that it could be made, and no later than ten years from the cause."}},
	PSL24: {id: "PSL 24 §", kind: IsLaw, source: "Patientskadelagen (1996:799)", place: "24 §", address: pslPage, compared: compared, text: Text{
		"Därefter bara om det finns synnerliga skäl, särskilt om den skadade var förhindrad att göra anspråket gällande i tid; gäller bara skador enligt de nya reglerna.",
		"After that time only for exceptional reasons, above all where the injured person was prevented from claiming in time; this is for injuries under the new rule only."}},
	SFS20131091: {id: "SFS 2013:1091 p 2", kind: IsLaw, source: "SFS 2013:1091", place: "transitional provision 2", address: "https://www.lagboken.se/Lagboken/start/sfs/sfs/2013/1000-1099/d_1869447-sfs-2013_1091-lag-om-andring-i-patientskadelagen-1996_799", compared: compared, text: Text{
		"Äldre bestämmelser gäller för skador som orsakats före den 1 januari 2015.",
		"The older provisions go on for injuries caused before 1 January 2015."}},
	Voluntary: {id: "Voluntary conditions 1975–1996", kind: IsLaw, source: "Patientförsäkringen", place: "conditions of the year of injury", address: "http://docplayer.se/7980452-Den-svenska-patientforsakringen.html", compared: compared, text: Text{
		"Skador som orsakats 1975–1996: tre år från kännedom och tio år från orsaken, enligt avtalsvillkoren för skadeåret.",
		"Injuries caused 1975–1996: three years from knowledge and ten years from the cause, under the contract conditions of the year of injury."}},
	TidL1: {id: "Lag 1930:173 1 §", kind: IsLaw, source: "Lag 1930:173", place: "1 §", address: "https://lagen.nu/1930:173", compared: compared, text: Text{
		"En tid som är bestämd i månader eller år slutar den dag som har samma tal, eller månadens sista dag om dagen saknas.",
		"A time set in months or years ends on the day with the same number, or on the last day of a month that lacks it."}},
	TidL2: {id: "Lag 1930:173 2 §", kind: IsLaw, source: "Lag 1930:173", place: "2 §", address: "https://lagen.nu/1930:173", compared: compared, text: Text{
		"Det som ska göras senast en lördag, söndag, annan helgdag, midsommarafton, julafton eller nyårsafton får göras nästa vardag.",
		"What must be done by a Saturday, Sunday, other public holiday, Midsummer Eve, Christmas Eve or New Year's Eve may be done the next weekday."}},
	HelgL: {id: "Lag 1989:253", kind: IsLaw, source: "Lag 1989:253", place: "1–2 §§", address: "https://lagen.nu/1989:253", compared: compared, text: Text{
		"Lagen anger vilka dagar som är allmänna helgdagar i Sverige.",
		"The act says which days are public holidays in Sweden."}},
	SFS20041320: {id: "SFS 2004:1320", kind: IsLaw, source: "SFS 2004:1320", place: "in force 1 April 2005", address: "https://lagen.nu/1989:253/konsolidering/1989:253", compared: compared, text: Text{
		"Den 6 juni blir allmän helgdag, och annandag pingst upphör att vara det.",
		"6 June becomes a public holiday, and Whit Monday ceases to be one."}},
	RB13_4: {id: "RB 13:4", kind: IsLaw, source: "Rättegångsbalken (1942:740)", place: "13 kap. 4 §", address: "https://lagen.nu/1942:740", compared: compared, text: Text{
		"Talan anses väckt när ansökan om stämning kommer in till rätten.",
		"An action counts as brought when the summons application reaches the court."}},
	SkL5_5: {id: "SkL 5:5", kind: IsLaw, source: "Skadeståndslagen (1972:207)", place: "5 kap. 5 §", address: "https://lagen.nu/1972:207", compared: compared, text: Text{
		"Ersättning kan omprövas när förhållandena ändras väsentligt.",
		"Compensation may be reconsidered when circumstances change materially."}},
	FOL5: {id: "FOL 5 §", kind: IsLaw, source: "Folkbokföringslagen (1991:481)", place: "5 §", address: "https://lagen.nu/1991:481", compared: compared, text: Text{
		"Utländsk diplomatisk och konsulär personal och deras familjer folkbokförs som regel inte.",
		"Foreign diplomatic and consular staff and their families are as a rule not registered."}},
	FOL18: {id: "FOL 18 §", kind: IsLaw, source: "Folkbokföringslagen (1991:481)", place: "18 §", address: "https://lagen.nu/1991:481", compared: compared, text: Text{
		"Ett personnummer består av födelsetid, födelsenummer och kontrollsiffra; bindestrecket byts mot plustecken det år personen fyller hundra.",
		"A personal identity number holds birth date, serial number and check digit; the hyphen turns into a plus in the year of the 100th birthday."}},
	FOL18b: {id: "FOL 18 b §", kind: IsLaw, source: "Folkbokföringslagen (1991:481)", place: "18 b §", address: "https://lagen.nu/1991:481", compared: compared, text: Text{
		"Diplomatisk personal kan få ett personnummer utan att vara folkbokförd.",
		"Diplomatic staff may be given a personal identity number without being registered."}},
	FOL20: {id: "FOL 20 §", kind: IsLaw, source: "Folkbokföringslagen (1991:481)", place: "20 §", address: "https://lagen.nu/1991:481", compared: compared, text: Text{
		"Den som flyttar från Sverige för ett år eller mer avregistreras; personnumret behålls.",
		"Who leaves Sweden for a year or more is deregistered; the number is kept."}},
	Coordination: {id: "Lag 2022:1697", kind: IsLaw, source: "Lag 2022:1697", place: "1 kap. 1 §, 2 kap. 8 §", address: "https://lagen.nu/2022:1697", compared: compared, text: Text{
		"Ett samordningsnummer betecknar den som inte är och aldrig har varit folkbokförd; sextio läggs till födelsedagen.",
		"A coordination number (samordningsnummer) names a person who is not and has never been registered; sixty is added to the day of birth."}},
	HSL8_1: {id: "HSL 8:1", kind: IsLaw, source: "Hälso- och sjukvårdslagen (2017:30)", place: "8 kap. 1 §", address: "https://lagen.nu/2017:30", compared: compared, text: Text{
		"En region erbjuder vård åt den som är bosatt i regionen.",
		"A region offers care to those who are resident in it."}},
	HSL8_2: {id: "HSL 8:2", kind: IsLaw, source: "Hälso- och sjukvårdslagen (2017:30)", place: "8 kap. 2 §", address: "https://lagen.nu/2017:30", compared: compared, text: Text{
		"En region erbjuder också vård åt den som har rätt till det enligt förordning 883/2004 utan att vara bosatt i Sverige.",
		"A region also offers care to those with a right to it under regulation 883/2004 without living in Sweden."}},
	HSL8_4: {id: "HSL 8:4", kind: IsLaw, source: "Hälso- och sjukvårdslagen (2017:30)", place: "8 kap. 4 §", address: "https://lagen.nu/2017:30", compared: compared, text: Text{
		"En region ger omedelbar vård åt den som vistas i regionen och behöver den.",
		"A region gives immediate care to anyone present who needs it."}},
	HSL17_1: {id: "HSL 17:1", kind: IsLaw, source: "Hälso- och sjukvårdslagen (2017:30)", place: "17 kap. 1 §", address: "https://lagen.nu/2017:30", compared: compared, text: Text{
		"Avgifterna är lika för alla som regionen är skyldig att ge vård.",
		"Fees are equal for all to whom the region is bound to give care."}},
	EU883_19: {id: "883/2004 art. 19", kind: IsLaw, source: "Regulation (EC) 883/2004", place: "art. 19", address: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02004R0883-20190731", compared: compared, text: Text{
		"Det europeiska sjukförsäkringskortet täcker bara vård som blir nödvändig under en vistelse.",
		"The European health insurance card covers only care that becomes necessary during a stay."}},
	EU883_20: {id: "883/2004 art. 20", kind: IsLaw, source: "Regulation (EC) 883/2004", place: "art. 20", address: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02004R0883-20190731", compared: compared, text: Text{
		"En försäkrad person söker den behöriga institutionens tillstånd för planerad vård i en annan stat; med det vårdas personen där som om den vore försäkrad där. Det ges om vården ingår hemma men inte kan ges där i tid. Det avgörande är försäkringen, inte medborgarskapet.",
		"An insured person seeks the competent institution's authorisation for planned care in another State and with it is treated there as though insured there. It is given where the care is among the benefits at home but cannot be given there in time. What counts is the insurance, not the nationality."}},
	EU987_26: {id: "987/2009 art. 26", kind: IsLaw, source: "Regulation (EC) 987/2009", place: "art. 26", address: "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:02009R0987-20180101", compared: compared, text: Text{
		"Tillståndet är ett intyg (S2) från den behöriga institutionen; vård utöver det täcks inte utan vidare.",
		"The authorisation is a document (S2) of the competent institution; care beyond it is not covered by itself."}},
	EU987_62: {id: "987/2009 art. 62(3)", kind: IsLaw, source: "Regulation (EC) 987/2009", place: "art. 62(3)", address: "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:02009R0987-20180101", compared: compared, text: Text{
		"Institutioner debiteras inte mer än vad som gäller för statens egna försäkrade.",
		"Institutions are not charged more than the rates for a State's own insured."}},
	UKS2: {id: "EU–UK agreement", kind: IsLaw, source: "EU–UK Trade and Cooperation Agreement", place: "social security protocol", address: "https://www.nhs.uk/using-the-nhs/healthcare-abroad/going-abroad-for-treatment/planned-treatment-s2-funding-route/", compared: compared, text: Text{
		"S2 gäller även i fortsättningen för den som är försäkrad i Storbritannien.",
		"S2 goes on for those insured in the United Kingdom."}},
	F711_5: {id: "Förordning 2013:711 5 §", kind: IsLaw, source: "Förordning 2013:711", place: "5 §", address: "https://lagen.nu/2013:711", compared: compared, text: Text{
		"Regionen ersätts enligt riksavtalets priser när vården gavs.",
		"The region is reimbursed at the national agreement's price at the time of care."}},
	F711_9: {id: "Förordning 2013:711 9 §", kind: IsLaw, source: "Förordning 2013:711", place: "9 §", address: "https://lagen.nu/2013:711", compared: compared, text: Text{
		"Ersättning lämnas bara om patienten inte betalat mer än den som är bosatt i regionen.",
		"The region is reimbursed only where the patient was charged no more than a resident."}},
	L200947: {id: "Lag 2009:47 5 kap.", kind: IsLaw, source: "Lag 2009:47", place: "5 kap. 1–3 §§", address: "https://lagen.nu/2009:47", compared: compared, text: Text{
		"En region som exporterar tjänster begränsar riskerna i varje affär genom säkerhet, garantier eller försäkring.",
		"A region that exports services limits its risks in every deal by security, guarantees or insurance."}},
	Ore: {id: "Lag 1970:1029", kind: IsLaw, source: "Lag 1970:1029", place: "1 §", address: "https://lagen.nu/1970:1029", compared: compared, text: Text{
		"Ett belopp som ska betalas i svenska kronor avrundas till hela kronor, 1–49 öre nedåt och 50–99 uppåt, om inget annat har avtalats.",
		"An amount to be paid in Swedish currency is rounded to whole kronor, 1–49 öre down and 50–99 up, unless otherwise agreed."}},
	PatientBoard: {id: "Lag 2017:372", kind: IsLaw, source: "Lag 2017:372", place: "1 §", address: "https://lagen.nu/2017:372", compared: compared, text: Text{
		"Varje region har en patientnämnd som hjälper patienter med klagomål.",
		"Every region has a Patient Advisory Board (patientnämnd) that helps patients with complaints."}},
	PSaL7_11: {id: "PSaL 7:11", kind: IsLaw, source: "Patientsäkerhetslagen (2010:659)", place: "7 kap. 11 §", address: "https://lagen.nu/2010:659", compared: compared, text: Text{
		"IVO utreder som regel inte klagomål på händelser som ligger mer än två år tillbaka.",
		"IVO does not as a rule examine a complaint about an event more than two years old."}},
	VisaCode: {id: "Visa Code annex II", kind: IsLaw, source: "Regulation (EC) 810/2009", place: "annex II", address: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32009R0810", compared: compared, text: Text{
		"Ett visum för medicinsk behandling stöds på en handling från vårdinrättningen och bevis om medel att betala med.",
		"A visa for medical treatment rests on a document of the medical institution and proof of means to pay."}},
	ISO4217: {id: "ISO 4217", kind: IsLaw, source: "ISO 4217", place: "active codes", address: "https://www.iso.org/iso-4217-currency-codes.html", compared: compared, text: Text{
		"Standarden anger valutorna och deras minsta enheter.",
		"The standard lists the currencies and their minor units."}},
	ISO3166: {id: "ISO 3166-1", kind: IsLaw, source: "ISO 3166-1", place: "alpha-2", address: "https://www.iso.org/iso-3166-country-codes.html", compared: compared, text: Text{
		"Standarden anger ländernas koder.",
		"The standard lists the codes of countries."}},
	BCP47: {id: "BCP 47", kind: IsLaw, source: "IETF BCP 47", place: "RFC 5646", address: "https://www.rfc-editor.org/info/bcp47", compared: compared, text: Text{
		"Standarden anger hur språk, även teckenspråk, betecknas med taggar.",
		"The standard says how languages, sign languages too, are named by tags."}},
	LofTerms: {id: "Löf, om försäkringen", kind: IsLaw, source: "Löf", place: "terms of the insurance", address: "https://lof.se/patient/om-forsakringen", compared: compared, text: Text{
		"Löf försäkrar vård som finansieras av en region, även privat vård enligt avtal eller remiss, men inte läkare och fysioterapeuter som ersätts enligt nationella taxan.",
		"Löf insures care financed by a region, also private care under agreement or referral, but not doctors and physiotherapists paid by the national tariff."}},
	Lakemedel: {id: "Läkemedelsförsäkringen", kind: IsLaw, source: "Läkemedelsförsäkringen", place: "terms", address: "https://lmsn.se", compared: compared, text: Text{
		"Den frivilliga försäkringen ersätter skador av läkemedel som använts rätt.",
		"The voluntary insurance is for injuries by medicines that were correctly used."}},
	Diplomats: {id: "Diplomatic guide 16.3", kind: IsLaw, source: "Ministry for Foreign Affairs", place: "Diplomatic guide, 16.3", address: "https://www.government.se/government-of-sweden/ministry-for-foreign-affairs/diplomatic-portal/diplomatic-guide/16.-health-care/16.3-planned-medical-care", compared: compared, text: Text{
		"Kontoret för internationella patienter samordnar högspecialiserad planerad vård för diplomatisk personal i Sverige.",
		"The International Patient Office coordinates highly specialised planned care for diplomatic staff in Sweden."}},
	SelfReferral: {id: "Karolinska, egenremiss", kind: IsLaw, source: "Karolinska University Hospital", place: "Care for those who live outside Region Stockholm (in Swedish)", address: "https://www.karolinska.se/vard/patient-och-besokare/vard-for-dig-som-bor-utanfor-region-stockholm/", compared: compared, text: Text{
		"Den som bor i Sverige kan också själv skicka en vårdbegäran (egenremiss) till sjukhuset, som bedömer den inom tre arbetsdagar.",
		"A resident of Sweden may also send the hospital a request of their own (egenremiss), which it assesses within three working days."}},
	HD7691: {id: "HD T 7691-22", kind: IsDecision, source: "Högsta domstolen", place: "T 7691-22, 8 May 2024", address: "https://www.processratt.se/hogsta-domstolens-dom-om-beviskrav-i-mal-om-patientskadeersattning-7691-22/", compared: compared, text: Text{
		"Övervägande sannolikhet är beviskravet för att skadan kunde undvikas, liksom för orsaken.",
		"Preponderance of evidence is the standard of proof for avoidability, as it is for cause."}},
	NJA2000s285: {id: "NJA 2000 s. 285", kind: IsDecision, source: "Högsta domstolen", place: "NJA 2000 s. 285", address: "https://lagen.nu/dom/nja/2000s285", compared: compared, text: Text{
		"Tiden löper från kännedom på objektivt sett rimligen säker grund, inte från en misstanke.",
		"The time runs from knowledge on an objectively reasonably secure basis, not from suspicion."}},
	PSN199907: {id: "PSN 1999:07", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 1999:07", address: psnPage + "1999/199907/", compared: compared, text: Text{
		"En infektion efter en kranskärlsoperation för instabil kärlkramp behövde inte tålas; 7 § 1 var inte tillämplig.",
		"An infection after a bypass operation for unstable angina did not have to be tolerated; 7 § item 1 did not apply."}},
	PSN200115: {id: "PSN 2001:15", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2001:15", address: psnPage + "2001/200115/", compared: compared, text: Text{
		"En sårinfektion efter en kranskärlsoperation som läkte på några månader måste tålas.",
		"A wound infection after a bypass operation that healed in months must be tolerated."}},
	PSN200215: {id: "PSN 2002:15", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2002:15", address: psnPage + "2002/200215/", compared: compared, text: Text{
		"Ett fall är ett olycksfall i vården när vården hade ökat risken.",
		"A fall is an accident in care where care had raised the risk."}},
	PSN200406: {id: "PSN 2004:06", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2004:06", address: psnPage + "2004/200406/", compared: compared, text: Text{
		"Resurser fanns men användes inte: skadan ersätts.",
		"Resources existed and were not used: the injury is compensated."}},
	PSN200505: {id: "PSN 2005:05", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2005:05", address: psnPage + "2005/200505/", compared: compared, text: Text{
		"Skador före 1997 bedöms enligt de frivilliga villkoren för skadeåret.",
		"Injuries before 1997 follow the voluntary conditions of the year of injury."}},
	PSN200601: {id: "PSN 2006:01", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2006:01", address: psnPage + "2006/200601/", compared: compared, text: Text{
		"En oförutsedd infektion som inte står i proportion till en svår sjukdom ersätts.",
		"An unforeseeable infection out of proportion to a grave illness is compensated."}},
	PSN200710: {id: "PSN 2007:10", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2007:10", address: psnPage + "2007/200710/", compared: compared, text: Text{
		"Ett toalettbesök två dagar efter en höftoperation var en del av vården: fallet ersätts.",
		"A visit to the toilet two days after a hip operation was part of the care: the fall is compensated."}},
	PSN200902: {id: "PSN 2009:02", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2009:02", address: psnPage + "2009/200902/", compared: compared, text: Text{
		"De tio åren löper från orsaken även om skadan inte kunde vara känd.",
		"The ten years run from the cause though the injury could not be known."}},
	PSN200912: {id: "PSN 2009:12", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2009:12", address: psnPage + "2009/200912/", compared: compared, text: Text{
		"Brist på resurser ger ingen rätt till ersättning.",
		"A lack of resources gives no right to compensation."}},
	PSN201014: {id: "PSN 2010:14", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2010:14", address: psnPage + "2010/201014/", compared: compared, text: Text{
		"Ett fall ersätts när skyddsåtgärderna var otillräckliga.",
		"A fall is compensated where protection was insufficient."}},
	PSN201103: {id: "PSN 2011:03", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2011:03", address: psnPage + "2011/201103/", compared: compared, text: Text{
		"Enligt de äldre reglerna begärs omprövning inom tre år från ändringen, hur gammal skadan än är.",
		"Under the old rule reconsideration is asked for within three years of the change, however old the injury."}},
	PSN201204: {id: "PSN 2012:04", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2012:04", address: psnPage + "2012/201204/", compared: compared, text: Text{
		"En misstanke och en önskan om intyg sätter inte i gång de tre åren.",
		"A suspicion and a wish for a certificate do not start the three years."}},
}
