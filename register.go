package vard

// The days on which the register was held against its sources, in stored copies: the whole
// of it first, the pages and some of the law a second time, three acts a third. The acts are
// those of 27 April 2026.
const (
	first  Date = 2026<<9 | 11<<5 | 21
	second Date = 2026<<9 | 11<<5 | 25
	third  Date = 2026<<9 | 11<<5 | 28
)

const (
	psnPage = "https://www.patientskadenamnden.se/juridik/referat/referat/"
	sfs     = "http://rinfo.lagrummet.se/publ/sfs/" // the state's names of acts
	eli     = "http://data.europa.eu/eli/reg/"      // the Union's names of regulations
)

// The sources.
var (
	ipoSource          = source{Text{"Karolinska universitetssjukhuset, International Patient Office (IPO): förfrågan om behandling och vanliga frågor", "Karolinska University Hospital, International Patient Office (IPO): treatment inquiry and FAQ"}, "https://www.karolinskahospital.com/care-at-karolinska/patient-guides/treatment-inquiry/", "", second}
	lofSource          = source{Text{"Löf, regionernas ömsesidiga försäkringsbolag: om du har skadats i vården", "Löf, the Swedish regions' mutual insurer: if you are injured in healthcare"}, "https://lof.se/language/engelska-english", "", second}
	pslSource          = source{Text{"Patientskadelagen (1996:799)", "Patient Injury Act (patientskadelagen, 1996:799)"}, "https://rkrattsbaser.gov.se/sfst?bet=1996%3A799", sfs + "1996:799", third}
	sfs2013Source      = source{Text{"SFS 2013:1091", "SFS 2013:1091, amending the Patient Injury Act"}, "https://www.lagboken.se/Lagboken/start/sfs/sfs/2013/1000-1099/d_1869447-sfs-2013_1091-lag-om-andring-i-patientskadelagen-1996_799", sfs + "2013:1091", third}
	voluntarySource    = source{Text{"Patientförsäkringen (frivillig, 1975–1996)", "Voluntary patient insurance (patientförsäkringen), 1975–1996"}, "http://docplayer.se/7980452-Den-svenska-patientforsakringen.html", "", first}
	tidlSource         = source{Text{"Lag (1930:173) om beräkning av lagstadgad tid", "Act on the Computation of Statutory Time (lag 1930:173)"}, "https://lagen.nu/1930:173", sfs + "1930:173", first}
	helglSource        = source{Text{"Lag (1989:253) om allmänna helgdagar", "Public Holidays Act (lag 1989:253)"}, "https://lagen.nu/1989:253", sfs + "1989:253", first}
	sfs2004Source      = source{Text{"SFS 2004:1320", "SFS 2004:1320, amending the Public Holidays Act"}, "https://lagen.nu/1989:253/konsolidering/1989:253", sfs + "2004:1320", first}
	rbSource           = source{Text{"Rättegångsbalken (1942:740)", "Code of Judicial Procedure (rättegångsbalken, 1942:740)"}, "https://lagen.nu/1942:740", sfs + "1942:740", first}
	sklSource          = source{Text{"Skadeståndslagen (1972:207)", "Tort Liability Act (skadeståndslagen, 1972:207)"}, "https://lagen.nu/1972:207", sfs + "1972:207", first}
	folSource          = source{Text{"Folkbokföringslagen (1991:481)", "Population Registration Act (folkbokföringslagen, 1991:481)"}, "https://lagen.nu/1991:481", sfs + "1991:481", first}
	coordinationSource = source{Text{"Lag (2022:1697) om samordningsnummer", "Act on Coordination Numbers (lag 2022:1697)"}, "https://lagen.nu/2022:1697", sfs + "2022:1697", third}
	hslSource          = source{Text{"Hälso- och sjukvårdslagen (2017:30)", "Health and Medical Services Act (hälso- och sjukvårdslagen, 2017:30)"}, "https://lagen.nu/2017:30", sfs + "2017:30", first}
	eu883Source        = source{Text{"Förordning (EG) 883/2004", "Regulation (EC) 883/2004"}, "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02004R0883-20190731", eli + "2004/883", first}
	eu987Source        = source{Text{"Förordning (EG) 987/2009", "Regulation (EC) 987/2009"}, "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:02009R0987-20180101", eli + "2009/987", first}
	ukSource           = source{Text{"Avtalet om handel och samarbete mellan EU och Storbritannien", "EU–UK Trade and Cooperation Agreement"}, "https://www.nhs.uk/using-the-nhs/healthcare-abroad/going-abroad-for-treatment/planned-treatment-s2-funding-route/", "", first}
	f711Source         = source{Text{"Förordning (2013:711) om ersättningar för vissa kostnader för hälso- och sjukvård", "Ordinance 2013:711 on compensation for certain costs of health care"}, "https://lagen.nu/2013:711", sfs + "2013:711", first}
	l200947Source      = source{Text{"Lag (2009:47) om vissa kommunala befogenheter", "Act on Certain Municipal Powers (lag 2009:47)"}, "https://lagen.nu/2009:47", sfs + "2009:47", first}
	roundingSource     = source{Text{"Lag (1970:1029) om avrundning av vissa öresbelopp", "Act on the Rounding of Certain Amounts (lag 1970:1029)"}, "https://lagen.nu/1970:1029", sfs + "1970:1029", first}
	complaintsSource   = source{Text{"Lag (2017:372) om stöd vid klagomål mot hälso- och sjukvården", "Act on Support for Complaints against Health Care (lag 2017:372)"}, "https://lagen.nu/2017:372", sfs + "2017:372", second}
	psalSource         = source{Text{"Patientsäkerhetslagen (2010:659)", "Patient Safety Act (patientsäkerhetslagen, 2010:659)"}, "https://lagen.nu/2010:659", sfs + "2010:659", second}
	visaSource         = source{Text{"Förordning (EG) 810/2009 (viseringskodexen)", "Regulation (EC) 810/2009 (Visa Code)"}, "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32009R0810", eli + "2009/810/oj", first}
	iso4217Source      = source{Text{"ISO 4217", "ISO 4217"}, "https://www.iso.org/iso-4217-currency-codes.html", "", first}
	iso3166Source      = source{Text{"ISO 3166-1", "ISO 3166-1"}, "https://www.iso.org/iso-3166-country-codes.html", "", first}
	bcp47Source        = source{Text{"IETF BCP 47", "IETF BCP 47"}, "https://www.rfc-editor.org/info/bcp47", "", first}
	lofTermsSource     = source{Text{"Löf", "Löf"}, "https://lof.se/patient/om-forsakringen", "", second}
	lakemedelSource    = source{Text{"Läkemedelsförsäkringen", "Pharmaceutical Insurance (Läkemedelsförsäkringen)"}, "https://lff.se", "", second}
	udSource           = source{Text{"Utrikesdepartementet", "Ministry for Foreign Affairs"}, "https://www.government.se/government-of-sweden/ministry-for-foreign-affairs/diplomatic-portal/diplomatic-guide/16.-health-care/16.3-planned-medical-care", "", first}
	karolinskaSESource = source{Text{"Karolinska universitetssjukhuset", "Karolinska University Hospital"}, "https://www.karolinska.se/vard/patient-och-besokare/vard-for-dig-som-bor-utanfor-region-stockholm/", "", first}
	patlSource         = source{Text{"Patientlagen (2014:821)", "Patient Act (patientlagen, 2014:821)"}, "https://lagen.nu/2014:821", sfs + "2014:821", first}
	hdSource           = source{Text{"Högsta domstolen", "Supreme Court (Högsta domstolen)"}, "https://www.processratt.se/hogsta-domstolens-dom-om-beviskrav-i-mal-om-patientskadeersattning-7691-22/", "", first}
	propSource         = source{Text{"Regeringens proposition 1995/96:187 Patientskadelag m.m.", "Government bill 1995/96:187 to the Patient Injury Act"}, "https://lagen.nu/prop/1995/96:187", "http://rinfo.lagrummet.se/publ/prop/1995/96:187", first}
	tariffSource       = source{Text{"Lagen (1993:1651) om läkarvårdsersättning", "Act on Compensation to Doctors (lag 1993:1651)"}, "https://lagen.nu/1993:1651", sfs + "1993:1651", first}
	psnSource          = source{Text{"Patientskadenämnden", "Patient Injuries Board (Patientskadenämnden)"}, psnPage, "", first}
)

// register holds every statement: the two pages from top to bottom, then the law, then the
// decisions. The constants of package cite are in the same order. Texts are ours.
var register = [...]entry{
	{}, // no statement

	// The page of Karolinska's International Patient Office (IPO).
	{"IPO-01", DecidedByCode, &ipoSource, Text{"Patientens förfrågan", "Patient request"}, "", Text{
		"Den första frågan är om personen är folkbokförd i Sverige.",
		"The first question is whether the person is a registered resident of Sweden."}},
	{"IPO-02", DecidedAndCarried, &ipoSource, Text{"Patientens förfrågan", "Patient request"}, "", Text{
		"Den som är folkbokförd behöver en remiss från en allmänläkare på en vårdcentral för att behandlas på sjukhuset; den närmaste hittas genom en länk, här till 1177.",
		"A registered resident needs a referral letter from a general practitioner at a health centre (vårdcentral) to be treated at the hospital; the nearest one is found through a link, here to 1177."}},
	{"IPO-03", DecidedAndCarried, &ipoSource, Text{"Patientens förfrågan", "Patient request"}, "", Text{
		"Alla andra öppnar ett konto och skickar en begäran om en ny medicinsk bedömning (second opinion) eller om behandling.",
		"Anyone else opens an account and sends a request for a medical second opinion or treatment."}},
	{"IPO-04", DecidedByCode, &ipoSource, Text{"Kriterier, det första", "Criteria, 1st"}, "", Text{
		"Patienten har inget svenskt personnummer och är inte folkbokförd i Sverige.",
		"The patient has no Swedish personal identity number and is not registered in Sweden."}},
	{"IPO-05", DecidedByCode, &ipoSource, Text{"Kriterier, det andra", "Criteria, 2nd"}, "", Text{
		"Tidigare medicinska undersökningar har fastställt en diagnos.",
		"Earlier medical examinations have established a diagnosis."}},
	{"IPO-06", DecidedByCode, &ipoSource, Text{"Kriterier, det tredje", "Criteria, 3rd"}, "", Text{
		"Diagnosen hör till högspecialiserad vård.",
		"The diagnosis belongs to highly specialised care."}},
	{"IPO-07", DecidedByCode, &ipoSource, Text{"Kriterier, det fjärde", "Criteria, 4th"}, "", Text{
		"Fallet är inte akut.",
		"The case is not urgent."}},
	{"IPO-08", DecidedByCode, &ipoSource, Text{"Folkbokförd i Sverige", "Registered in Sweden"}, "", Text{
		"Den som är folkbokförd söker vård i den offentliga vården: först på den lokala vårdcentralen, sedan hos en specialist efter remiss.",
		"A resident seeks care in the public system: first at the local health centre, then with a specialist on referral."}},
	{"IPO-09", DecidedByCode, &ipoSource, Text{"Internationell patient", "International patient"}, "", Text{
		"En internationell patient börjar alltid med en ny medicinsk bedömning (second opinion).",
		"An international patient always starts with a medical second opinion."}},
	{"IPO-10", CarriedAsData, &ipoSource, Text{"Internationell patient", "International patient"}, "", Text{
		"I en ny medicinsk bedömning ingår en multidisciplinär konferens av specialister.",
		"A second opinion includes a multidisciplinary team conference of specialists."}},
	{"IPO-11", DecidedAndCarried, &ipoSource, Text{"Internationell patient", "International patient"}, "", Text{
		"Patienten deltar inte i konferensen; ett utlåtande på engelska lämnas.",
		"The patient does not attend the conference; a statement in English is given."}},
	{"IPO-12", DecidedByCode, &ipoSource, Text{"Internationell patient", "International patient"}, "", Text{
		"När den nya medicinska bedömningen är klar avgör kliniken om den kan erbjuda behandling.",
		"After the second opinion the clinic decides whether it can offer treatment."}},
	{"IPO-13", DecidedByCode, &ipoSource, Text{"Internationell patient", "International patient"}, "", Text{
		"Kliniken avgör också om patienten behöver träffa en läkare på plats.",
		"The clinic also decides whether a physical appointment with a doctor is needed."}},
	{"IPO-14", CarriedAsData, &ipoSource, Text{"Pris", "Price"}, "", Text{
		"Det finns ingen fast prislista; priset beror på hur komplicerat fallet är.",
		"There is no fixed price list; the price follows the complexity of the case."}},
	{"IPO-15", DecidedByCode, &ipoSource, Text{"Pris", "Price"}, "", Text{
		"Priset för en behandling bestäms i regel när den nya medicinska bedömningen är klar.",
		"The price of a treatment is usually set once the second opinion is done."}},
	{"IPO-16", DecidedAndCarried, &ipoSource, Text{"Pris", "Price"}, "", Text{
		"International Patient Office (IPO) skickar ett avtal och ett kostnadsförslag.",
		"The International Patient Office (IPO) sends an agreement and the estimated costs."}},
	{"IPO-17", DecidedByCode, &ipoSource, Text{"Pris", "Price"}, "", Text{
		"Kostnaden för en ny medicinsk bedömning betalas alltid privat och i förskott.",
		"The cost of a second opinion is always paid privately, in advance."}},
	{"IPO-18", DecidedByCode, &ipoSource, Text{"Pris", "Price"}, "", Text{
		"En behandling kan betalas privat i förskott, med betalningsgaranti (betalningsförbindelse), av en försäkring eller med S2 (EU).",
		"A treatment can be paid privately in advance, by a guarantee of payment, by insurance, or with S2 (EU)."}},
	{"IPO-19", DecidedByCode, &ipoSource, Text{"Kostnadsförslag och faktisk kostnad", "Estimate and actual cost"}, "", Text{
		"Är kostnadsförslaget lägre än den faktiska kostnaden faktureras mellanskillnaden.",
		"Where the estimate is below the actual cost, the difference is billed."}},
	{"IPO-20", DecidedByCode, &ipoSource, Text{"Kostnadsförslag och faktisk kostnad", "Estimate and actual cost"}, "", Text{
		"Är kostnadsförslaget högre än den faktiska kostnaden återbetalas mellanskillnaden.",
		"Where the estimate is above the actual cost, the difference is refunded."}},
	{"IPO-21", DecidedByCode, &ipoSource, Text{"Kostnadsförslag och faktisk kostnad", "Estimate and actual cost"}, "", Text{
		"Kostnadsförslaget upprättas före vården; den faktiska kostnaden skickas när vården har getts.",
		"An estimate is prepared before the service; the actual costs are sent after it has been provided."}},
	{"IPO-22", DecidedByCode, &ipoSource, Text{"Kostnadsförslag och faktisk kostnad", "Estimate and actual cost"}, "", Text{
		"Privat betalning, försäkring och S2 (EU) godtas.",
		"Private payment, insurance and S2 (EU) are accepted."}},
	{"IPO-23", DecidedByCode, &ipoSource, Text{"Anmärkning", "Note"}, "", Text{
		"Varken försäkring eller S2 täcker en ny medicinsk bedömning.",
		"Neither insurance nor S2 covers a second opinion."}},
	{"IPO-24", DecidedByCode, &ipoSource, Text{"Ekonomiskt stöd", "Financial support"}, "", Text{
		"Gratis eller subventionerad vård ges bara till den som betalar skatt i Sverige.",
		"Free or subsidised care is given only to people who pay tax in Sweden."}},
	{"IPO-25", DecidedByCode, &ipoSource, Text{"Ekonomiskt stöd", "Financial support"}, "", Text{
		"Patienter från utlandet bekostar alltid vården själva eller genom en betalningsgaranti.",
		"Patients from abroad always finance their care themselves or by a guarantee of payment."}},
	{"IPO-26", CarriedAsData, &ipoSource, Text{"Visum", "Visa"}, "", Text{
		"Visum söks hos Sveriges ambassad eller konsulat i patientens land.",
		"A visa is applied for at the Swedish embassy or consulate in the patient's country."}},
	{"IPO-27", DecidedByCode, &ipoSource, Text{"Visum", "Visa"}, "", Text{
		"Ett bekräftelsebrev utfärdas när datumet för besöket är bestämt.",
		"A letter of confirmation is given when the date of the visit is set."}},
	{"IPO-28", DecidedByCode, &ipoSource, Text{"Visum", "Visa"}, "", Text{
		"Ett bekräftelsebrev utfärdas inte förrän behandlingsplanen har fått en tid.",
		"No letter is given before the treatment plan is scheduled."}},
	{"IPO-29", DecidedByCode, &ipoSource, Text{"Tolk", "Interpreter"}, "", Text{
		"Tolkbehovet ska anmälas i förväg.",
		"The need for an interpreter is to be reported in advance."}},
	{"IPO-30", DecidedByCode, &ipoSource, Text{"Tolk", "Interpreter"}, "", Text{
		"Patienten anger vilket språk som föredras, och en tolk för det språket bokas.",
		"The patient names the preferred language, and an interpreter for it is booked."}},
	{"IPO-31", Background, &ipoSource, Text{"Kriterier, det tredje", "Criteria, 3rd"}, "", Text{
		"Orden ”högspecialiserad vård” har en asterisk vars fotnot inte har kunnat läsas (se E4).",
		"The words “highly specialised care” bear an asterisk whose note could not be read (see E4)."}},
	{"IPO-32", Background, &ipoSource, Text{"Ekonomiskt stöd", "Financial support"}, "", Text{
		"IPO är en enhet vid ett offentligt sjukhus under regionen, och vården finansieras med skatt.",
		"IPO is a unit of a public hospital under the region, and care is financed by taxes."}},
	{"IPO-33", DecidedByCode, &ipoSource, Text{"Ekonomiskt stöd", "Financial support"}, "", Text{
		"IPO kan inte lämna ekonomiskt stöd.",
		"IPO is not able to give any financial support."}},

	// Löf's page "If you are injured in healthcare".
	{"LOF-01", CarriedAsData, &lofSource, Text{"Inledning", "Introduction"}, "", Text{
		"En skada i hälso- och sjukvården kan ge rätt till ersättning enligt patientskadelagen (1996:799).",
		"An injury in health care may give a right to compensation under the Patient Injury Act (patientskadelagen, 1996:799)."}},
	{"LOF-02", DecidedByCode, &lofSource, Text{"Inledning", "Introduction"}, "", Text{
		"Alla regioner (tidigare landsting) är försäkrade hos Löf.",
		"All regions (formerly county councils) are insured with Löf."}},
	{"LOF-03", Background, &lofSource, Text{"Inledning", "Introduction"}, "", Text{
		"Över 17 000 skador anmäls om året; omkring 40 procent godkänns.",
		"More than 17,000 injuries are registered a year; about 40 per cent are approved."}},
	{"LOF-04", Background, &lofSource, Text{"Inledning", "Introduction"}, "", Text{
		"Anmälningar bedöms enligt gällande lag och villkor.",
		"Claims are assessed under the law and the terms in force."}},
	{"LOF-05", DecidedByCode, &lofSource, Text{"Skador orsakade före den 31 december 2014 (se L1)", "Injuries caused prior to 31 December 2014 (see L1)"}, "", Text{
		"Skadan ska anmälas inom tre år från det att den skadade kände till alla tre omständigheterna i LOF-06, LOF-07 och LOF-08.",
		"The injury must be reported within three years of the injured person's having become aware of all three circumstances of LOF-06, LOF-07 and LOF-08."}},
	{"LOF-06", DecidedByCode, &lofSource, Text{"Skador orsakade före den 31 december 2014", "Injuries caused prior to 31 December 2014"}, "", Text{
		"Den första omständigheten: skadan är objektivt märkbar.",
		"The first circumstance: the injury is objectively noticeable."}},
	{"LOF-07", DecidedByCode, &lofSource, Text{"Skador orsakade före den 31 december 2014", "Injuries caused prior to 31 December 2014"}, "", Text{
		"Den andra omständigheten: skadan kan ha samband med en behandling, och patientskadeersättning är möjlig.",
		"The second circumstance: the injury may be linked to a treatment, and patient compensation is possible."}},
	{"LOF-08", DecidedByCode, &lofSource, Text{"Skador orsakade före den 31 december 2014", "Injuries caused prior to 31 December 2014"}, "", Text{
		"Den tredje omständigheten: till vilken försäkringsgivare anspråket ska riktas.",
		"The third circumstance: which insurer the claim is to be presented to."}},
	{"LOF-09", DecidedByCode, &lofSource, Text{"Skador orsakade före den 31 december 2014", "Injuries caused prior to 31 December 2014"}, "", Text{
		"Skadan ska anmälas senast tio år från det att den orsakades.",
		"The injury must be reported no later than ten years from when it was caused."}},
	{"LOF-10", DecidedByCode, &lofSource, Text{"Skador orsakade från och med den 1 januari 2015", "Injuries caused from 1 January 2015 onwards"}, "", Text{
		"Skadan ska anmälas inom tio år från det att den orsakades.",
		"The injury must be registered within ten years from when it was caused."}},
	{"LOF-11", DecidedByCode, &lofSource, Text{"Skador som kunnat undvikas", "Avoidable injuries"}, "", Text{
		"För att ersättas måste skadan ha kunnat undvikas.",
		"To be compensated, the injury must have been avoidable."}},
	{"LOF-12", DecidedByCode, &lofSource, Text{"Skador som kunnat undvikas", "Avoidable injuries"}, "", Text{
		"Komplikationer som inte kunde undvikas ersätts inte.",
		"Complications that could not be avoided are not compensated."}},
	{"LOF-13", DecidedByCode, &lofSource, Text{"Materialskador", "Material injuries"}, "", Text{
		"En skada genom fel på, eller felaktig hantering av, utrustning som används i vård eller tandvård kan ersättas.",
		"An injury caused by a fault in, or incorrect handling of, equipment used in medical or dental care may be compensated."}},
	{"LOF-14", DecidedByCode, &lofSource, Text{"Diagnosskador", "Diagnosis injuries"}, "", Text{
		"En skada genom felaktig eller fördröjd diagnos kan ersättas; vid fördröjning om hälsan blev sämre än med en diagnos i tid.",
		"An injury by an incorrect or delayed diagnosis may be compensated; for a delay, where health became worse than with a timely one."}},
	{"LOF-15", DecidedByCode, &lofSource, Text{"Infektionsskador", "Infection injuries"}, "", Text{
		"En infektion kan ersättas om smittämnet överfördes genom vården eller behandlingen.",
		"An infection may be compensated where the infectious agent was transmitted by care or treatment."}},
	{"LOF-16", DecidedByCode, &lofSource, Text{"Infektionsskador", "Infection injuries"}, "", Text{
		"En infektion som orsakats av patientens egna bakterier ersätts inte.",
		"An infection caused by the patient's own bacteria is not compensated."}},
	{"LOF-17", DecidedByCode, &lofSource, Text{"Infektionsskador", "Infection injuries"}, "", Text{
		"En infektion ersätts inte när patienten behandlades för ett livshotande tillstånd.",
		"An infection is not compensated where the patient was treated for a life-threatening condition."}},
	{"LOF-18", DecidedByCode, &lofSource, Text{"Olycksfallsskador", "Accident injuries"}, "", Text{
		"Ett olycksfall kan ersättas om det skedde i samband med vård eller tandvård, under sjuktransport eller genom skador på lokaler eller utrustning.",
		"An accident in connection with medical or dental care, during medical transport, or due to damaged care facilities or equipment may be compensated."}},
	{"LOF-19", DecidedByCode, &lofSource, Text{"Olycksfallsskador", "Accident injuries"}, "", Text{
		"Ett vardagligt olycksfall, såsom ett fall på väg till toaletten, ersätts normalt inte.",
		"An everyday accident, such as a fall on the way to the toilet, is normally not compensated."}},
	{"LOF-20", DecidedByCode, &lofSource, Text{"Medicineringsskador", "Medication injuries"}, "", Text{
		"En skada genom ett läkemedel som ordinerats felaktigt kan ersättas.",
		"An injury by a medicine that was prescribed inappropriately may be compensated."}},
	{"LOF-21", DecidedByCode, &lofSource, Text{"Medicineringsskador", "Medication injuries"}, "", Text{
		"Biverkningar av ett rätt ordinerat läkemedel anmäls till Läkemedelsförsäkringen.",
		"Side effects of a correctly prescribed medicine go to the Pharmaceutical Insurance (Läkemedelsförsäkringen)."}},
	{"LOF-22", DecidedByCode, &lofSource, Text{"Vad försäkringen inte omfattar", "What the insurance does not cover"}, "", Text{
		"En trafikskada ersätts av trafikförsäkringen, som normalt också täcker följderna av att den behandlas.",
		"A traffic injury is for the traffic insurance, which normally also covers what follows from treating it."}},
	{"LOF-23", DecidedByCode, &lofSource, Text{"Vad försäkringen inte omfattar", "What the insurance does not cover"}, "", Text{
		"En arbetsskada anmäls först till Afa Försäkring.",
		"A work injury is first reported to AFA Insurance."}},
	{"LOF-24", DecidedAndCarried, &lofSource, Text{"Vad försäkringen inte omfattar", "What the insurance does not cover"}, "", Text{
		"Privatläkare och tandläkare utan vårdavtal med regionen samt kommunal vård har patientförsäkring i andra bolag; vårdgivaren upplyser om vilket. Meningen kan läsas på två sätt (se I7).",
		"Doctors in private practice or dentists without a care agreement with the region, and municipal care, have patient insurance with other companies; the care provider tells which. The sentence can be read in two ways (see I7)."}},
	{"LOF-25", DecidedByCode, &lofSource, Text{"Vad försäkringen inte omfattar", "What the insurance does not cover"}, "", Text{
		"Förlorad eller skadad egendom ersätts inte.",
		"Lost or damaged personal property is not compensated."}},
	{"LOF-26", DecidedByCode, &lofSource, Text{"Vad försäkringen inte omfattar", "What the insurance does not cover"}, "", Text{
		"Klagomål på bemötande eller bristande resurser tas upp av patientnämnden.",
		"Complaints about the manner of treatment or a lack of resources are for the Patient Advisory Board (patientnämnden)."}},
	{"LOF-27", DecidedAndCarried, &lofSource, Text{"Missnöje med vården", "Dissatisfaction with care"}, "", Text{
		"Den som är missnöjd med vården kan vända sig till patientnämnden, som är fristående mellan patient och vård; mer finns på 1177.",
		"A person who is unhappy with the care turns to the Patient Advisory Board, an independent body between patients and carers; there is more at 1177."}},
	{"LOF-28", DecidedAndCarried, &lofSource, Text{"Patientsäkerhet", "Patient safety"}, "", Text{
		"Brister i patientsäkerheten anmäls till Inspektionen för vård och omsorg (IVO), statens tillsynsmyndighet, www.ivo.se.",
		"Deficiencies in patient safety are the subject of a complaint to the Health and Social Care Inspectorate (IVO), the state's supervisor, www.ivo.se."}},
	{"LOF-29", DecidedByCode, &lofSource, Text{"I korthet: ersätts", "In brief: compensated"}, "", Text{
		"I korthet ersätts det som sägs i LOF-11, LOF-14, LOF-15, LOF-18 och LOF-20.",
		"In brief, what LOF-11, LOF-14, LOF-15, LOF-18 and LOF-20 say is compensated."}},
	{"LOF-29b", DecidedByCode, &lofSource, Text{"I korthet: ersätts", "In brief: compensated"}, "", Text{
		"Fel på, eller felaktig hantering av, en medicinteknisk produkt eller sjukvårdsutrustning kan ersättas; på den engelska sidan står ”medicinal products” (se I6).",
		"Errors in, or incorrect handling of, medical devices or equipment may be compensated; the English page has “medicinal products” (see I6)."}},
	{"LOF-30", DecidedByCode, &lofSource, Text{"I korthet: ersätts inte", "In brief: not compensated"}, "", Text{
		"En skada som anmäls för sent ersätts inte.",
		"An injury reported too late is not compensated."}},
	{"LOF-31", DecidedByCode, &lofSource, Text{"I korthet: ersätts inte", "In brief: not compensated"}, "", Text{
		"Förlust av personliga tillhörigheter ersätts inte.",
		"Loss of personal possessions is not compensated."}},
	{"LOF-32", DecidedByCode, &lofSource, Text{"I korthet: ersätts inte", "In brief: not compensated"}, "", Text{
		"En skada som inte kunde ha undvikits ersätts inte.",
		"An injury that could not have been avoided is not compensated."}},
	{"LOF-33", DecidedByCode, &lofSource, Text{"I korthet: ersätts inte", "In brief: not compensated"}, "", Text{
		"En infektion ersätts inte om den kom av egna bakterier eller om sjukdomen som behandlades var allvarligare än infektionen.",
		"An infection is not compensated where it came from the patient's own bacteria or where the disease treated was more serious than the infection."}},
	{"LOF-34", DecidedByCode, &lofSource, Text{"I korthet: ersätts inte", "In brief: not compensated"}, "", Text{
		"Biverkningar av rätt ordinerade läkemedel ersätts inte.",
		"Side effects of correctly prescribed medicines are not compensated."}},
	{"LOF-35", DecidedByCode, &lofSource, Text{"I korthet: ersätts inte", "In brief: not compensated"}, "", Text{
		"En skada till följd av riktig behandling av ett direkt livshotande tillstånd ersätts inte.",
		"An injury that results from correct treatment of a directly life-threatening condition is not compensated."}},
	{"LOF-36", CarriedAsData, &lofSource, Text{"Så anmäls en skada", "How to register a claim"}, "", Text{
		"Du bestämmer själv om du vill anmäla skadan; vårdnadshavare, ombud eller dödsbo kan anmäla åt någon annan (se I15).",
		"You decide yourself whether to register a claim; a guardian, a representative or an estate may do it for another (see I15)."}},
	{"LOF-37", CarriedAsData, &lofSource, Text{"Så anmäls en skada", "How to register a claim"}, "", Text{
		"Anmälan görs på webben: logga in på Mina sidor med BankID.",
		"A claim is registered online, logging in with BankID to Mina sidor."}},
	{"LOF-38", CarriedAsData, &lofSource, Text{"Så anmäls en skada", "How to register a claim"}, "", Text{
		"Anmälan kan göras på en blankett från webbplatsen, sjukhus, vårdcentraler, tandkliniker, patientnämnden eller växeln, +46 8 551 010 00.",
		"A claim can be made on a form from the website, hospitals, health centres, dental clinics, the Patient Advisory Board, or the switchboard, +46 8 551 010 00."}},
	{"LOF-39", Background, &lofSource, Text{"Infektionsskador", "Infection injuries"}, "", Text{
		"Varje operation innebär en risk för infektion.",
		"Every operation carries a risk of infection."}},

	// The law, agreements and standards that the library cites beside the pages.
	{"PSL 3 §", Law, &pslSource, same("3 §"), "", Text{
		"Lagen gäller bara skador som har uppkommit i samband med hälso- och sjukvård i Sverige.",
		"The act covers only injuries that arose in connection with health care in Sweden."}},
	{"PSL 6 § 1", Law, &pslSource, Text{"6 § första stycket 1", "6 § first paragraph, item 1"}, "", Text{
		"Behandlingsskada: den hade kunnat undvikas om det valda förfarandet utförts annorlunda, eller genom ett annat tillgängligt förfarande som efteråt bedömt hade tillgodosett vårdbehovet på ett mindre riskfyllt sätt.",
		"Treatment injury: it could have been avoided by carrying out the chosen procedure differently, or by another available procedure which, judged afterwards, would have met the need with less risk."}},
	{"PSL 6 § 2", Law, &pslSource, Text{"6 § första stycket 2", "6 § first paragraph, item 2"}, "", Text{
		"Materialskada: ett fel hos en medicinteknisk produkt eller utrustning som användes, eller felaktig hantering av den.",
		"Material injury: a fault in a medical device or equipment used, or incorrect handling of it."}},
	{"PSL 6 § 3", Law, &pslSource, Text{"6 § första stycket 3", "6 § first paragraph, item 3"}, "", Text{
		"Diagnosskada: en felaktig diagnos.",
		"Diagnosis injury: an incorrect diagnosis."}},
	{"PSL 6 § 4", Law, &pslSource, Text{"6 § första stycket 4", "6 § first paragraph, item 4"}, "", Text{
		"Infektionsskada: ett smittämne överfördes i samband med vården och ledde till en infektion.",
		"Infection injury: an infectious agent was transferred in connection with care and led to an infection."}},
	{"PSL 6 § 5", Law, &pslSource, Text{"6 § första stycket 5", "6 § first paragraph, item 5"}, "", Text{
		"Olycksfallsskada: i samband med vården, under sjuktransport, eller genom brand eller annan skada på lokaler eller utrustning.",
		"Accident injury: in connection with care, during medical transport, or from fire or other damage to premises or equipment."}},
	{"PSL 6 § 6", Law, &pslSource, Text{"6 § första stycket 6", "6 § first paragraph, item 6"}, "", Text{
		"Medicineringsskada: ett läkemedel ordinerades eller lämnades ut i strid med föreskrifter eller anvisningar.",
		"Medication injury: a medicine was prescribed or dispensed contrary to regulations or instructions."}},
	{"PSL 6 § 2 st.", Law, &pslSource, Text{"6 § andra stycket", "6 § second paragraph"}, "", Text{
		"Behandling och diagnos mäts mot en erfaren specialist eller annan erfaren yrkesutövare inom området.",
		"Treatment and diagnosis are measured against an experienced specialist or other experienced practitioner in the field."}},
	{"PSL 6 § 3 st.", Law, &pslSource, Text{"6 § tredje stycket", "6 § third paragraph"}, "", Text{
		"Ingen rätt finns för en infektion som skäligen måste tålas, med hänsyn till den behandlade sjukdomens art och svårhetsgrad, patientens hälsa i övrigt och möjligheten att förutse infektionen.",
		"There is no right to compensation for an infection that must reasonably be tolerated, weighing the nature and severity of the illness treated, the patient's health in general and how foreseeable the infection was."}},
	{"PSL 7 § 1", Law, &pslSource, Text{"7 § 1", "7 § item 1"}, "", Text{
		"Rätten är utesluten när skadan följer av ett nödvändigt förfarande mot ett tillstånd som obehandlat är direkt livshotande eller leder till svår invaliditet.",
		"There is no right to compensation where the injury follows from a necessary procedure to diagnose or treat a condition which untreated is directly life-threatening or leads to severe disability."}},
	{"PSL 7 § 2", Law, &pslSource, Text{"7 § 2", "7 § item 2"}, "", Text{
		"Rätten är utesluten för en skada som orsakats av läkemedel i andra fall än de som avses i 6 § första stycket 6.",
		"There is no right to compensation for an injury caused by a medicine in other cases than that of 6 §, first paragraph, item 6."}},
	{"PSL 12 §", Law, &pslSource, same("12 §"), "", Text{
		"Varje vårdgivare ska vara försäkrad; privat vård enligt avtal med en offentlig vårdgivare omfattas av den offentliges försäkring.",
		"Every care provider must be insured; private care under agreement with a public provider is insured by the public one."}},
	{"PSL 14 §", Law, &pslSource, same("14 §"), "", Text{
		"Saknar en vårdgivare försäkring svarar försäkringsgivarna i Patientförsäkringsföreningen solidariskt.",
		"Where a care provider has no insurance, the insurers of the association of patient insurers (Patientförsäkringsföreningen, PFF) answer jointly."}},
	{"PSL 17 §", Law, &pslSource, same("17 §"), "", Text{
		"Patientskadenämnden yttrar sig på begäran; yttrandet är rådgivande.",
		"The Patient Injuries Board (Patientskadenämnden) gives an opinion on request; the opinion is advisory."}},
	{"PSL 17 a §", Law, &pslSource, same("17 a §"), "", Text{
		"Patienten eller en annan skadelidande begär yttrandet senast ett år från det att försäkringsgivarens slutliga ställningstagande togs emot; det gäller bara skador enligt de nya reglerna.",
		"A patient asks for the opinion within one year of receiving the insurer's final position; this is for injuries under the new rule only."}},
	{"PSL 20 §", Law, &pslSource, Text{"20 § tredje stycket", "20 § third paragraph"}, "", Text{
		"Den försäkringsgivare som har betalat för en skada som även omfattas av trafikförsäkring träder in i rätten till trafikskadeersättning: lagen hindrar alltså inte anspråket.",
		"An insurer that has paid for an injury also covered by traffic insurance steps into the traffic claim: the act does not bar the claim."}},
	{"PSL 23 §", Law, &pslSource, same("23 §"), "", Text{
		"Talan väcks inom tio år från det att skadan orsakades; har den anmälts till vårdgivaren eller försäkringsgivaren i tid finns alltid minst sex månader från det att det slutliga ställningstagandet togs emot. Vid omprövning får talan också väckas inom tre år från det att förhållandena ändrades.",
		"An action is brought within ten years of the cause; after a timely report to care provider or insurer there are always at least six months from receipt of the insurer's final position. For reconsideration an action may also be brought within three years from the change of circumstances."}},
	{"PSL 23 § (1997–2014)", Law, &pslSource, Text{"23 §, lydelsen före den 1 januari 2015", "23 §, wording before 1 January 2015"}, psnPage + "2012/201204/", Text{
		"Anspråket framställs inom tre år från kännedom om att det kunde göras gällande och senast tio år från det att skadan orsakades.",
		"The claim is presented within three years of knowledge that it could be made, and no later than ten years from the cause."}},
	{"PSL 24 §", Law, &pslSource, same("24 §"), "", Text{
		"Därefter får talan väckas bara om det finns synnerliga skäl, särskilt om den skadelidande var förhindrad att framställa anspråket i tid; det gäller bara skador enligt de nya reglerna.",
		"After that time an action may be brought only for exceptional reasons, above all where the injured person was prevented from claiming in time; this is for injuries under the new rule only."}},
	{"SFS 2013:1091 p 2", Law, &sfs2013Source, Text{"övergångsbestämmelse 2", "transitional provision 2"}, "", Text{
		"Äldre bestämmelser gäller för en fordran som beror på en skada som orsakats före den 1 januari 2015.",
		"The older provisions continue to apply to a claim for an injury caused before 1 January 2015."}},
	{"Voluntary conditions 1975–1996", Law, &voluntarySource, Text{"villkoren för skadeåret", "conditions of the year of injury"}, "", Text{
		"Skador som orsakats 1975–1996: tre år från kännedom och tio år från orsaken, enligt avtalsvillkoren för skadeåret.",
		"Injuries caused 1975–1996: three years from knowledge and ten years from the cause, under the contract conditions of the year of injury."}},
	{"Lag 1930:173 1 §", Law, &tidlSource, same("1 §"), "", Text{
		"En tid som är bestämd i månader eller år slutar den dag som har samma tal, eller månadens sista dag om dagen saknas.",
		"A time set in months or years ends on the day with the same number, or on the last day of a month that lacks it."}},
	{"Lag 1930:173 2 §", Law, &tidlSource, same("2 §"), "", Text{
		"Det som ska göras senast en lördag, söndag, annan helgdag, midsommarafton, julafton eller nyårsafton får göras nästa vardag.",
		"What must be done by a Saturday, Sunday, other public holiday, Midsummer Eve, Christmas Eve or New Year's Eve may be done the next weekday."}},
	{"Lag 1989:253", Law, &helglSource, same("1–2 §§"), "", Text{
		"Lagen anger vilka dagar som är allmänna helgdagar i Sverige.",
		"The act says which days are public holidays in Sweden."}},
	{"SFS 2004:1320", Law, &sfs2004Source, Text{"i kraft den 1 april 2005", "in force 1 April 2005"}, "", Text{
		"Den 6 juni blir allmän helgdag, och annandag pingst upphör att vara det.",
		"6 June becomes a public holiday, and Whit Monday ceases to be one."}},
	{"RB 13:4", Law, &rbSource, same("13 kap. 4 §"), "", Text{
		"Talan anses väckt när ansökan om stämning kommer in till rätten.",
		"An action counts as brought when the summons application reaches the court."}},
	{"SkL 5:5", Law, &sklSource, same("5 kap. 5 §"), "", Text{
		"Ersättning kan omprövas när förhållandena ändras väsentligt.",
		"Compensation may be reconsidered when circumstances change materially."}},
	{"FOL 5 §", Law, &folSource, same("5 §"), "", Text{
		"Utländsk diplomatisk och konsulär personal och deras familjer folkbokförs som regel inte.",
		"Foreign diplomatic and consular staff and their families are as a rule not registered."}},
	{"FOL 18 §", Law, &folSource, same("18 §"), "", Text{
		"Ett personnummer består av födelsetid, födelsenummer och kontrollsiffra; bindestrecket byts mot plustecken det år personen fyller hundra.",
		"A personal identity number holds birth date, serial number and check digit; the hyphen turns into a plus in the year of the 100th birthday."}},
	{"FOL 18 b §", Law, &folSource, same("18 b §"), "", Text{
		"Diplomatisk personal kan få ett personnummer utan att vara folkbokförd.",
		"Diplomatic staff may be given a personal identity number without being registered."}},
	{"FOL 20 §", Law, &folSource, same("20 §"), "", Text{
		"Den som flyttar från Sverige för ett år eller mer avregistreras; personnumret behålls.",
		"A person who leaves Sweden for a year or more is deregistered; the number is kept."}},
	{"Lag 2022:1697", Law, &coordinationSource, same("1 kap. 1 §, 2 kap. 8 §"), "", Text{
		"Ett samordningsnummer betecknar den som inte är eller har varit folkbokförd i Sverige; sextio läggs till födelsedagen.",
		"A coordination number (samordningsnummer) names a person who is not and has not been registered in Sweden; sixty is added to the day of birth."}},
	{"HSL 8:1", Law, &hslSource, same("8 kap. 1 §"), "", Text{
		"En region erbjuder vård åt den som är bosatt i regionen.",
		"A region offers care to those who are resident in it."}},
	{"HSL 8:2", Law, &hslSource, same("8 kap. 2 §"), "", Text{
		"En region erbjuder också vård åt den som har rätt till det enligt förordning 883/2004 utan att vara bosatt i Sverige.",
		"A region also offers care to those with a right to it under regulation 883/2004 without living in Sweden."}},
	{"HSL 8:4", Law, &hslSource, same("8 kap. 4 §"), "", Text{
		"En region erbjuder omedelbar vård åt den som vistas där och behöver den, utan att vara bosatt.",
		"A region offers immediate care to a person who is there and needs it, without being resident."}},
	{"HSL 17:1", Law, &hslSource, same("17 kap. 1 §"), "", Text{
		"Avgifterna är lika för alla som regionen är skyldig att ge vård.",
		"Fees are equal for all to whom the region is bound to give care."}},
	{"883/2004 art. 19", Law, &eu883Source, same("art. 19"), "", Text{
		"Det europeiska sjukförsäkringskortet täcker bara vård som blir nödvändig under en vistelse.",
		"The European health insurance card covers only care that becomes necessary during a stay."}},
	{"883/2004 art. 20", Law, &eu883Source, same("art. 20"), "", Text{
		"En försäkrad person söker den behöriga institutionens tillstånd för planerad vård i en annan stat; med det vårdas personen där som om den vore försäkrad där. Det ges om vården ingår hemma men inte kan ges där i tid. Det avgörande är försäkringen, inte medborgarskapet.",
		"An insured person seeks the competent institution's authorisation for planned care in another State and with it is treated there as though insured there. It is given where the care is among the benefits at home but cannot be given there in time. What counts is the insurance, not the nationality."}},
	{"987/2009 art. 26", Law, &eu987Source, same("art. 26"), "", Text{
		"Tillståndet är ett intyg (S2) från den behöriga institutionen; vård utöver det täcks inte utan vidare.",
		"The authorisation is a document (S2) of the competent institution; care beyond it is not covered by itself."}},
	{"987/2009 art. 62(3)", Law, &eu987Source, same("art. 62(3)"), "", Text{
		"Institutioner debiteras inte mer än vad som gäller för statens egna försäkrade.",
		"Institutions are not charged more than the rates for a State's own insured."}},
	{"EU–UK agreement", Law, &ukSource, Text{"protokollet om samordning av social trygghet", "social security protocol"}, "", Text{
		"S2 gäller även i fortsättningen för den som är försäkrad i Storbritannien.",
		"S2 remains available to those insured in the United Kingdom."}},
	{"Förordning 2013:711 5 §", Law, &f711Source, same("5 §"), "", Text{
		"Regionen ersätts enligt riksavtalets priser när vården gavs.",
		"The region is reimbursed at the national agreement's price at the time of care."}},
	{"Förordning 2013:711 9 §", Law, &f711Source, same("9 §"), "", Text{
		"Ersättning lämnas bara om patienten inte betalat mer än den som är bosatt i regionen.",
		"The region is reimbursed only where the patient was charged no more than a resident."}},
	{"Lag 2009:47 5 kap.", Law, &l200947Source, same("5 kap. 1–3 §§"), "", Text{
		"En region som exporterar tjänster begränsar riskerna i varje affär genom säkerhet, garantier eller försäkring.",
		"A region that exports services limits its risks in every deal by security, guarantees or insurance."}},
	{"Lag 1970:1029", Law, &roundingSource, same("1 §"), "", Text{
		"Ett belopp som ska betalas i svenska kronor avrundas till hela kronor, 1–49 öre nedåt och 50–99 uppåt, om inget annat har avtalats.",
		"An amount to be paid in Swedish currency is rounded to whole kronor, 1–49 öre down and 50–99 up, unless otherwise agreed."}},
	{"Lag 2017:372", Law, &complaintsSource, same("1 §"), "", Text{
		"Varje region och kommun ska ha en patientnämnd som hjälper patienter att föra fram klagomål på vård som en region eller kommun ger eller finansierar.",
		"Every region and municipality is to have a Patient Advisory Board (patientnämnd) that helps patients with complaints about care that a region or a municipality gives or finances."}},
	{"PSaL 7:11", Law, &psalSource, same("7 kap. 11 §"), "", Text{
		"IVO får avstå från att utreda en händelse som ligger mer än två år tillbaka, och vårdgivaren ska först ha fått besvara klagomålet.",
		"IVO may refrain from examining an event more than two years old, and the care provider is to have answered the complaint first."}},
	{"Visa Code annex II", Law, &visaSource, Text{"bilaga II", "annex II"}, "", Text{
		"Ett visum för medicinsk behandling stöds på en handling från vårdinrättningen och bevis om medel att betala med.",
		"A visa for medical treatment rests on a document of the medical institution and proof of means to pay."}},
	{"ISO 4217", Law, &iso4217Source, Text{"gällande koder", "active codes"}, "", Text{
		"Standarden anger valutorna och deras minsta enheter.",
		"The standard lists the currencies and their minor units."}},
	{"ISO 3166-1", Law, &iso3166Source, Text{"alfa-2", "alpha-2"}, "", Text{
		"Standarden anger ländernas koder.",
		"The standard lists the codes of countries."}},
	{"BCP 47", Law, &bcp47Source, same("RFC 5646"), "", Text{
		"Standarden anger hur språk, även teckenspråk, betecknas med taggar.",
		"The standard says how languages, sign languages too, are named by tags."}},
	{"Löf, om försäkringen", Law, &lofTermsSource, Text{"om försäkringen", "terms of the insurance"}, "", Text{
		"Löf försäkrar vård som finansieras av en region, även privat vård enligt avtal eller remiss, men inte läkare och fysioterapeuter som ersätts enligt nationella taxan.",
		"Löf insures care financed by a region, also private care under agreement or referral, but not doctors and physiotherapists paid by the national tariff."}},
	{"Läkemedelsförsäkringen", Law, &lakemedelSource, Text{"villkor", "terms"}, "", Text{
		"Den frivilliga försäkringen ersätter skador av läkemedel, såsom biverkningar.",
		"The voluntary insurance is for injuries by medicines, such as side effects."}},
	{"Diplomatic guide 16.3", Law, &udSource, same("Diplomatic guide, 16.3"), "", Text{
		"International Patient Office (IPO) samordnar högspecialiserad planerad vård för diplomatisk personal i Sverige.",
		"The International Patient Office (IPO) coordinates highly specialised planned care for diplomatic staff in Sweden."}},
	{"Karolinska, egenremiss", Law, &karolinskaSESource, Text{"Vård för dig som bor utanför Region Stockholm", "Care for those who live outside Region Stockholm (in Swedish)"}, "", Text{
		"Den som bor i Sverige kan också själv skicka en vårdbegäran (egenremiss) till sjukhuset, som bedömer den inom tre arbetsdagar.",
		"A resident of Sweden may also send the hospital a request of their own (egenremiss), which it assesses within three working days."}},
	{"PSL 1 §", Law, &pslSource, same("1 §"), "", Text{
		"Lagen innehåller bestämmelser om rätt till patientskadeersättning och om vårdgivares skyldighet att ha en patientförsäkring.",
		"The act holds the rules on the right to compensation for patient injury and on the duty of care providers to have patient insurance."}},
	{"PSL 8 §", Law, &pslSource, same("8 §"), "", Text{
		"Ersättningen bestäms enligt 5 kap. 1–5 §§ och 6 kap. 1 och 3 §§ skadeståndslagen, med lagens egna begränsningar.",
		"Compensation is determined under chapter 5, 1–5 §§ and chapter 6, 1 and 3 §§ of the Tort Liability Act, within the act's own limits."}},
	{"PSL 18 §", Law, &pslSource, same("18 §"), "", Text{
		"Den skadelidande får kräva skadestånd i stället, enligt vad som gäller för det.",
		"The injured person may claim damages instead, under the rules that apply to them."}},
	{"PSL 25 §", Law, &pslSource, same("25 §"), "", Text{
		"Rätten till ersättning går förlorad om talan inte väcks enligt 23 eller 24 §.",
		"The right to compensation is lost where no action is brought under 23 or 24 §."}},
	{"SkL 6:3", Law, &sklSource, same("6 kap. 3 §"), "", Text{
		"Rätten till ersättning för sveda och värk och liknande faller bort om den skadade avlider innan krav har framställts.",
		"The right to compensation for pain, suffering and the like lapses where the injured person dies before a claim is made."}},
	{"Lag 2022:1697 1:1 st. 2", Law, &coordinationSource, Text{"1 kap. 1 § andra stycket", "1 kap. 1 § second paragraph"}, "", Text{
		"Lagen gäller också personnummer som före år 2000 tilldelades utan samband med folkbokföring.",
		"The act also covers personal identity numbers given before the year 2000 without registration."}},
	{"Patientlagen 3 kap.", Law, &patlSource, same("3 kap."), "", Text{
		"Patienten ska få information om sitt tillstånd, om metoder och alternativ och om risker.",
		"The patient is to be informed of the condition, of methods and alternatives, and of risks."}},
	{"Patientlagen 8:1", Law, &patlSource, same("8 kap. 1 §"), "", Text{
		"Den som har en livshotande eller särskilt allvarlig sjukdom eller skada ska få möjlighet till en ny medicinsk bedömning.",
		"A person with a life-threatening or particularly serious illness or injury is to be given the opportunity of a new medical assessment (a second opinion)."}},
	{"PSaL 3:8 b", Law, &psalSource, same("3 kap. 8 b §"), "", Text{
		"Vårdgivaren ska snarast besvara klagomål från patienter och närstående.",
		"The care provider is to answer complaints by patients and those close to them without delay."}},
	{"Löf, villkor 2022", Law, &lofTermsSource, Text{"försäkringsvillkor för patientförsäkring, från den 1 januari 2022", "terms of the patient insurance, from 1 January 2022"}, "https://lof.se/patient/lag-och-villkor/forsakringsvillkor-patientforsakring", Text{
		"Försäkringen gäller regionens egen vård och annan vård som den finansierar enligt avtal eller remiss; samverkansavtal enligt lagen om läkarvårdsersättning räknas inte dit. Självrisken är noll för ersättning som bestäms från och med 2018.",
		"The insurance covers the region's own care and other care that it finances under agreement or referral; agreements under the act on compensation to doctors do not count. The deductible is nil for compensation decided from 2018 on."}},
	{"IANA Language Subtag Registry", Law, &bcp47Source, Text{"registret över språktaggar", "language subtag registry"}, "https://www.iana.org/assignments/language-subtag-registry", Text{
		"Registret anger vilka taggar som är språk, språkgrupper och makrospråk och vilket språk en äldre tagg ersatts av.",
		"The registry tells which tags are languages, collections and macrolanguages, and which language an older tag was replaced by."}},
	{"PSL 2 §", Law, &pslSource, same("2 §"), "", Text{
		"Den som frivilligt deltar i medicinsk forskning eller donerar organ eller annat biologiskt material räknas också som patient.",
		"A volunteer in medical research and a donor of organs or other biological material count as patients too."}},
	{"Prop. 1995/96:187", Law, &propSource, Text{"om personskada", "on injury to the person"}, "", Text{
		"Med personskada avses både fysisk och psykisk skada.",
		"Injury to the person is both physical and mental injury."}},
	{"Lag 1993:1651", Law, &tariffSource, same("1 §"), "", Text{
		"Läkare i privat verksamhet kan få läkarvårdsersättning av regionen (nationella taxan) utan vårdavtal.",
		"Doctors in private practice may be paid by the region under the act (the national tariff) without a care agreement."}},
	{"ISO 4217 A.3", Law, &iso4217Source, Text{"koder som har utgått", "historic codes"}, "", Text{
		"Standarden anger de valutakoder som har dragits in och när.",
		"The standard lists the currency codes that have been withdrawn, and when."}},
	{"Läkemedelsskadenämnden", Law, &lakemedelSource, Text{"om du inte är nöjd", "if you are not satisfied"}, "https://lff.se/om-du-inte-ar-nojd/", Text{
		"Den som är missnöjd med Läkemedelsförsäkringens beslut kan inom sex månader begära Läkemedelsskadenämndens yttrande.",
		"A person who is dissatisfied with a decision of the Pharmaceutical Insurance may ask for the opinion of the Pharmaceutical Injury Panel (Läkemedelsskadenämnden) within six months."}},
	{"PSL 6 §", Law, &pslSource, Text{"6 § första stycket", "6 § first paragraph"}, "", Text{
		"Ersättning lämnas för personskada på en patient, om skadan med övervägande sannolikhet är orsakad av något av det som räknas upp.",
		"Compensation is given for injury to the person of a patient that is more probably than not caused by one of the things listed."}},

	// The published decisions.
	{"HD T 7691-22", PublishedDecision, &hdSource, Text{"T 7691-22, den 8 maj 2024", "T 7691-22, 8 May 2024"}, "", Text{
		"Övervägande sannolikhet är beviskravet för att skadan kunde undvikas, liksom för orsaken.",
		"Preponderance of evidence is the standard of proof for avoidability, as it is for cause."}},
	{"NJA 2000 s. 285", PublishedDecision, &hdSource, same("NJA 2000 s. 285"), "https://lagen.nu/dom/nja/2000s285", Text{
		"Om trafikskadelagens treårstid, som är skriven på samma sätt: den löper från ett objektivt sett någorlunda säkert underlag, inte från en misstanke.",
		"On the three years of the Traffic Damage Act, which are worded alike: they run from an objectively reasonably secure basis, not from suspicion."}},
	{"PSN 1999:07", PublishedDecision, &psnSource, same("PSN 1999:07"), psnPage + "1999/199907/", Text{
		"En infektion efter en kranskärlsoperation för instabil kärlkramp behövde inte tålas; 7 § 1 var inte tillämplig.",
		"An infection after a bypass operation for unstable angina did not have to be tolerated; 7 § item 1 did not apply."}},
	{"PSN 2001:15", PublishedDecision, &psnSource, same("PSN 2001:15"), psnPage + "2001/200115/", Text{
		"En sårinfektion efter en kranskärlsoperation som läkte på några månader måste tålas.",
		"A wound infection after a bypass operation that healed in months must be tolerated."}},
	{"PSN 2002:15", PublishedDecision, &psnSource, same("PSN 2002:15"), psnPage + "2002/200215/", Text{
		"Ett fall är ett olycksfall i vården när vården hade ökat risken.",
		"A fall is an accident in care where care had raised the risk."}},
	{"PSN 2004:06", PublishedDecision, &psnSource, same("PSN 2004:06"), psnPage + "2004/200406/", Text{
		"Resurser fanns men användes inte: skadan ersätts.",
		"Resources existed and were not used: the injury is compensated."}},
	{"PSN 2005:05", PublishedDecision, &psnSource, same("PSN 2005:05"), psnPage + "2005/200505/", Text{
		"Skador före 1997 bedöms enligt de frivilliga villkoren för skadeåret; de tre åren löper när patienten har insett skadan och dess samband med vården.",
		"Injuries before 1997 follow the voluntary conditions of the year of injury; the three years run once the patient has understood the injury and its link to the care."}},
	{"PSN 2006:01", PublishedDecision, &psnSource, same("PSN 2006:01"), psnPage + "2006/200601/", Text{
		"En oförutsedd infektion som inte står i proportion till en svår sjukdom ersätts.",
		"An unforeseeable infection out of proportion to a grave illness is compensated."}},
	{"PSN 2007:10", PublishedDecision, &psnSource, same("PSN 2007:10"), psnPage + "2007/200710/", Text{
		"Ett toalettbesök två dagar efter en höftoperation var en del av vården: fallet ersätts.",
		"A visit to the toilet two days after a hip operation was part of the care: the fall is compensated."}},
	{"PSN 2009:02", PublishedDecision, &psnSource, same("PSN 2009:02"), psnPage + "2009/200902/", Text{
		"De tio åren löper från orsaken även om skadan inte kunde vara känd.",
		"The ten years run from the cause though the injury could not be known."}},
	{"PSN 2009:12", PublishedDecision, &psnSource, same("PSN 2009:12"), psnPage + "2009/200912/", Text{
		"Brist på resurser ger ingen rätt till ersättning.",
		"A lack of resources gives no right to compensation."}},
	{"PSN 2010:14", PublishedDecision, &psnSource, same("PSN 2010:14"), psnPage + "2010/201014/", Text{
		"Ett fall ersätts när skyddsåtgärderna var otillräckliga.",
		"A fall is compensated where protection was insufficient."}},
	{"PSN 2011:03", PublishedDecision, &psnSource, same("PSN 2011:03"), psnPage + "2011/201103/", Text{
		"Enligt de äldre reglerna begärs omprövning inom tre år från ändringen, hur gammal skadan än är.",
		"Under the old rule reconsideration is asked for within three years of the change, however old the injury."}},
	{"PSN 2012:04", PublishedDecision, &psnSource, same("PSN 2012:04"), psnPage + "2012/201204/", Text{
		"En misstanke och en önskan om intyg sätter inte i gång de tre åren.",
		"A suspicion and a wish for a certificate do not start the three years."}},
	{"PSN 2000:08", PublishedDecision, &psnSource, same("PSN 2000:08"), psnPage + "2000/200008/", Text{
		"Bristande information ger ingen rätt enligt patientskadelagen; skadestånd kan krävas.",
		"Missing information gives no right under the Patient Injury Act; damages may be claimed."}},
	{"PSN 2002:04", PublishedDecision, &psnSource, same("PSN 2002:04"), psnPage + "2002/200204/", Text{
		"Resurser hade kunnat fördelas på annat sätt: skadan ersätts.",
		"Resources could have been disposed otherwise: the injury is compensated."}},
	{"PSN 2002:10", PublishedDecision, &psnSource, same("PSN 2002:10"), psnPage + "2002/200210/", Text{
		"Förlossningen i sig är ingen vårdåtgärd, men användningen av sugklocka är det.",
		"The birth itself is no measure of care, but the use of vacuum extraction is."}},
	{"PSN 2003:03", PublishedDecision, &psnSource, same("PSN 2003:03"), psnPage + "2003/200303/", Text{
		"Bristande samtycke prövas enligt skadeståndsreglerna, utanför patientskadelagen.",
		"Missing consent is tried under the rules of tort, outside the Patient Injury Act."}},
	{"PSN 2008:10", PublishedDecision, &psnSource, same("PSN 2008:10"), psnPage + "2008/200810/", Text{
		"Ett fall ersätts när vården hade ökat risken för det.",
		"A fall is compensated where care had raised the risk of it."}},
	{"PSN 2009:15", PublishedDecision, &psnSource, same("PSN 2009:15"), psnPage + "2009/200915/", Text{
		"Oro och ängslan vid en fördröjd diagnos kan ersättas, även om sjukdomen inte mätbart har förvärrats.",
		"Worry and anxiety by a delayed diagnosis may be compensated, even where the illness has not measurably worsened."}},
	{"PSN 2010:17", PublishedDecision, &psnSource, same("PSN 2010:17"), psnPage + "2010/201017/", Text{
		"En blodförgiftning från en infart behövde inte tålas.",
		"A blood poisoning from a line did not have to be tolerated."}},
	{"PSN 2012:11", PublishedDecision, &psnSource, same("PSN 2012:11"), psnPage + "2012/201211/", Text{
		"En infektion i en venkateter med blodförgiftning och propp behövde inte tålas.",
		"An infection of a venous line with blood poisoning and a clot did not have to be tolerated."}},
	{"PSN 2013:12", PublishedDecision, &psnSource, same("PSN 2013:12"), psnPage + "2013/201312/", Text{
		"Patienten avled innan krav hade framställts: rätten till ersättning för sveda och värk hade fallit bort.",
		"The patient died before any claim was made: the right to compensation for pain and suffering had lapsed."}},
	{"PSN 2015:13", PublishedDecision, &psnSource, same("PSN 2015:13"), psnPage + "2015/201513/", Text{
		"Rätten till ideell ersättning faller bort när den skadade avlider före kravet.",
		"The right to non-pecuniary compensation lapses where the injured person dies before the claim."}},
	{"PSN 2016:03", PublishedDecision, &psnSource, same("PSN 2016:03"), psnPage + "2016/201603/", Text{
		"Det ska vara övervägande sannolikt att vården orsakade skadan.",
		"It must be more probable than not that the care caused the injury."}},
	{"PSN 2016:17", PublishedDecision, &psnSource, same("PSN 2016:17"), psnPage + "2016/201617/", Text{
		"Bristande information före en bukplastik prövades enligt skadeståndsreglerna: ingen ersättning.",
		"Missing information before abdominal surgery was tried under the rules of tort: no compensation."}},
	{"PSN 2018:03", PublishedDecision, &psnSource, same("PSN 2018:03"), psnPage + "2018/201803/", Text{
		"En operation utan medicinska skäl hade kunnat undvikas, fastän patienten hade begärt den och varnats.",
		"An operation without medical reasons was avoidable, though the patient had asked for it and was warned."}},
	{"PSN 2019:15", PublishedDecision, &psnSource, same("PSN 2019:15"), psnPage + "2019/201915/", Text{
		"Enligt de äldre reglerna räknas tiden för omprövning från det att ändringen blev känd.",
		"Under the older rules the time for reconsideration is counted from the day the change became known."}},
	{"NJA 2001 s. 93", PublishedDecision, &hdSource, same("NJA 2001 s. 93"), "https://lagen.nu/dom/nja/2001s93", Text{
		"Om trafikskadelagens treårstid: den löper först när den skadade känner till sambandet mellan händelsen och skadan.",
		"On the three years of the Traffic Damage Act: they run only once the injured person knows of the link between event and injury."}},
	{"Löf, hepatit C 2002", PublishedDecision, &lofTermsSource, Text{"åtagande den 30 maj 2002 om hepatit C", "commitment of 30 May 2002 on hepatitis C"}, "https://lof.se/patient/hepatit-c/", Text{
		"Hepatit C genom blodtransfusion anmäldes efter mer än tio år: rätten var förlorad, men Löf betalade utanför försäkringen.",
		"Hepatitis C by blood transfusion was reported after more than ten years: the right was lost, but Löf paid outside the insurance."}},
	{"PSN 1995:04", PublishedDecision, &psnSource, same("PSN 1995:04"), psnPage + "1995/199504/", Text{
		"Ett foster som senare föds levande räknas som patient.",
		"A foetus that is later born alive counts as a patient."}},
	{"PSN 1999:09", PublishedDecision, &psnSource, same("PSN 1999:09"), psnPage + "1999/199909/", Text{
		"Bristfälliga instruktioner till en mikroledare gjorde hanteringen felaktig: en materialskada ersätts.",
		"Insufficient instructions for a micro-guide made its handling incorrect: a material injury is compensated."}},
	{"PSN 2000:02", PublishedDecision, &psnSource, same("PSN 2000:02"), psnPage + "2000/200002/", Text{
		"Facit i hand kunde skadan ha undvikits genom att det valda förfarandet utförts annorlunda, med huvudet i ett annat läge.",
		"In hindsight the injury could have been avoided by carrying out the chosen procedure differently, with the head placed otherwise."}},
	{"PSN 2000:12", PublishedDecision, &psnSource, same("PSN 2000:12"), psnPage + "2000/200012/", Text{
		"Norm är den erfarna specialisten inom det område där vården faktiskt söktes.",
		"The norm is the experienced specialist of the field in which care was in fact sought."}},
	{"PSN 2003:13", PublishedDecision, &psnSource, same("PSN 2003:13"), psnPage + "2003/200313/", Text{
		"En sfinkterskada hade med facit i hand undvikits genom akut kejsarsnitt.",
		"A sphincter injury would, in hindsight, have been avoided by an emergency caesarean."}},
	{"PSN 2004:08", PublishedDecision, &psnSource, same("PSN 2004:08"), psnPage + "2004/200408/", Text{
		"En annan tillgänglig metod hade, efteråt bedömt, varit mindre riskfylld än fortsatt förlossning med sugklocka.",
		"Another available method would, judged afterwards, have been less risky than going on by vacuum extraction."}},
	{"PSN 2006:02", PublishedDecision, &psnSource, same("PSN 2006:02"), psnPage + "2006/200602/", Text{
		"Varken ett annat utförande eller en annan metod hade tillgodosett vårdbehovet med mindre risk: ingen ersättning.",
		"Neither another execution nor another method would have met the need with less risk: no compensation."}},
	{"PSN 2007:06", PublishedDecision, &psnSource, same("PSN 2007:06"), psnPage + "2007/200706/", Text{
		"Sedan patienten en gång hade klättrat över sänggrinden gjorde bristande tillsyn det andra fallet till ett olycksfall i vården.",
		"After the patient had once climbed over the bed rail, missing supervision made the second fall an accident in care."}},
	{"PSN 2008:01", PublishedDecision, &psnSource, same("PSN 2008:01"), psnPage + "2008/200801/", Text{
		"Att avsluta en förlossning med kejsarsnitt var mindre riskfyllt än att fortsätta med sugklocka.",
		"To end a delivery by caesarean was less risky than to go on by vacuum extraction."}},
	{"PSN 2008:05", PublishedDecision, &psnSource, same("PSN 2008:05"), psnPage + "2008/200805/", Text{
		"En utslagen tand som sjukvården tappade bort kan vara en personskada.",
		"A tooth knocked out and then lost by the hospital can be an injury to the person."}},
	{"PSN 2008:17", PublishedDecision, &psnSource, same("PSN 2008:17"), psnPage + "2008/200817/", Text{
		"En hörapparat var inget alternativ, eftersom den inte hade tillgodosett vårdbehovet: dövhet efter en medicinskt motiverad öronoperation ersattes inte.",
		"A hearing aid was no alternative, since it would not have met the need for care: deafness after medically justified ear surgery was not compensated."}},
	{"PSN 2009:08", PublishedDecision, &psnSource, same("PSN 2009:08"), psnPage + "2009/200908/", Text{
		"En tand drogs ut utan tillräcklig indikation: skadan ersätts.",
		"A tooth was extracted without sufficient indication: the injury is compensated."}},
	{"PSN 2009:10", PublishedDecision, &psnSource, same("PSN 2009:10"), psnPage + "2009/200910/", Text{
		"En felaktig journaluppgift om allvarlig sjukdom gav psykisk skada: den ersätts.",
		"A wrong entry about a serious illness caused mental injury: it is compensated."}},
	{"PSN 2010:02", PublishedDecision, &psnSource, same("PSN 2010:02"), psnPage + "2010/201002/", Text{
		"En kontroll efter tio dagar hade visat båtbensfrakturen: fördröjd diagnos ersätts.",
		"A check after ten days would have shown the scaphoid fracture: the delayed diagnosis is compensated."}},
	{"PSN 2010:03", PublishedDecision, &psnSource, same("PSN 2010:03"), psnPage + "2010/201003/", Text{
		"Ett fall kan ersättas när tillsynen eller skyddet brast.",
		"A fall may be compensated where supervision or protection was lacking."}},
	{"PSN 2011:07", PublishedDecision, &psnSource, same("PSN 2011:07"), psnPage + "2011/201107/", Text{
		"Ett felaktigt besked om cancer under pågående utredning är ingen ersättningsbar diagnosskada.",
		"A wrong message about cancer while the examination goes on is no compensable diagnosis injury."}},
	{"PSN 2011:08", PublishedDecision, &psnSource, same("PSN 2011:08"), "https://vdocuments.pub/patientskadenmndens-referatsamling-supplement-fraktur-eller-felstllning-lkaren.html", Text{
		"En förälder är inte patient vid barnets vårdkontakt, men väl vid kontakt för egna besvär.",
		"A parent is not a patient at the child's visit, but is at a visit for complaints of their own."}},
	{"PSN 2016:12", PublishedDecision, &psnSource, same("PSN 2016:12"), psnPage + "2016/201612/", Text{
		"Övervakning mot kompartmentsyndrom uteblev: de omfattande skadorna ersätts.",
		"Monitoring for a compartment syndrome was left out: the extensive injuries are compensated."}},
	{"PSN 2016:14", PublishedDecision, &psnSource, same("PSN 2016:14"), "https://www.patientskadenamnden.se/juridik/referat/referat/2016/2/", Text{
		"Ofullständig provtagning försenade cancerdiagnosen: skadan ersätts.",
		"Incomplete sampling delayed the diagnosis of cancer: the injury is compensated."}},
	{"PSN 2016:20", PublishedDecision, &psnSource, same("PSN 2016:20"), "https://docplayer.se/amp/68624354-Patientskadenamndens-referatsamling-supplement.html", Text{
		"För hög dos av ett läkemedel orsakade köp- och spelmani: en medicineringsskada ersätts.",
		"Too high a dose of a medicine caused compulsive shopping and gambling: a medication injury is compensated."}},
	{"PSN dnr 21/1998", PublishedDecision, &psnSource, same("dnr 21/1998"), "https://5dok.org/article/val-annat-f%C3%B6rfarande-r%C3%A4tt-ers%C3%A4ttning-patientskador.q2n6n1jj", Text{
		"Att avstå från en åtgärd är ett alternativt förfarande bara om det är vedertaget och ett klart alternativ.",
		"To do nothing is an alternative procedure only where it is accepted and a clear option."}},
}

// same is a place of the same name in both languages.
func same(place string) Text { return Text{place, place} }
