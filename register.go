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
	LOF01 Statement = iota + 1 + Statement(IPO32)
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
	PSL3 Statement = iota + 1 + Statement(LOF39)
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
	IPO01:        {id: "IPO-01", kind: IsRule, source: karolinska, place: "Patient request", text: Text{"", "the first question: is the person a registered resident of Sweden?"}, address: karolinskaPage, compared: compared},
	IPO02:        {id: "IPO-02", kind: IsRule | IsFact, source: karolinska, place: "Patient request", text: Text{"", "a registered resident needs a referral letter from a general practitioner (vårdcentral) to be treated at the hospital; the nearest one is found through a link whose target the stored page has lost (resolved to 1177)"}, address: karolinskaPage, compared: compared},
	IPO03:        {id: "IPO-03", kind: IsRule | IsFact, source: karolinska, place: "Patient request", text: Text{"", "anyone else opens an account and sends a request for a medical second opinion or treatment"}, address: karolinskaPage, compared: compared},
	IPO04:        {id: "IPO-04", kind: IsRule, source: karolinska, place: "Criteria, 1st", text: Text{"", "the patient has no Swedish personal identity number and is not registered in Sweden (the page's grammar is loose: see resolutions)"}, address: karolinskaPage, compared: compared},
	IPO05:        {id: "IPO-05", kind: IsRule, source: karolinska, place: "Criteria, 2nd", text: Text{"", "a diagnosis is established by earlier medical examinations"}, address: karolinskaPage, compared: compared},
	IPO06:        {id: "IPO-06", kind: IsRule, source: karolinska, place: "Criteria, 3rd", text: Text{"", "the diagnosis belongs to highly specialised care"}, address: karolinskaPage, compared: compared},
	IPO07:        {id: "IPO-07", kind: IsRule, source: karolinska, place: "Criteria, 4th", text: Text{"", "the case is not urgent"}, address: karolinskaPage, compared: compared},
	IPO08:        {id: "IPO-08", kind: IsRule, source: karolinska, place: "Registered in Sweden", text: Text{"", "a resident seeks care in the public system: local health centre first, then a specialist on referral"}, address: karolinskaPage, compared: compared},
	IPO09:        {id: "IPO-09", kind: IsRule, source: karolinska, place: "International patient", text: Text{"", "always starts with a Medical Second Opinion (MSO)"}, address: karolinskaPage, compared: compared},
	IPO10:        {id: "IPO-10", kind: IsFact, source: karolinska, place: "International patient", text: Text{"", "an MSO includes a multidisciplinary team conference of specialists"}, address: karolinskaPage, compared: compared},
	IPO11:        {id: "IPO-11", kind: IsRule | IsFact, source: karolinska, place: "International patient", text: Text{"", "the patient does not attend the conference; a statement in English is given"}, address: karolinskaPage, compared: compared},
	IPO12:        {id: "IPO-12", kind: IsRule, source: karolinska, place: "International patient", text: Text{"", "after the MSO the clinic decides whether it can offer treatment"}, address: karolinskaPage, compared: compared},
	IPO13:        {id: "IPO-13", kind: IsRule, source: karolinska, place: "International patient", text: Text{"", "…and whether a physical appointment with a doctor is needed"}, address: karolinskaPage, compared: compared},
	IPO14:        {id: "IPO-14", kind: IsFact, source: karolinska, place: "Price", text: Text{"", "no fixed price list; the price follows the complexity of the case"}, address: karolinskaPage, compared: compared},
	IPO15:        {id: "IPO-15", kind: IsRule, source: karolinska, place: "Price", text: Text{"", "a treatment's price is usually set once the MSO is done"}, address: karolinskaPage, compared: compared},
	IPO16:        {id: "IPO-16", kind: IsRule | IsFact, source: karolinska, place: "Price", text: Text{"", "IPO sends an agreement and the estimated costs"}, address: karolinskaPage, compared: compared},
	IPO17:        {id: "IPO-17", kind: IsRule, source: karolinska, place: "Price", text: Text{"", "the cost of an MSO is always paid privately, in advance"}, address: karolinskaPage, compared: compared},
	IPO18:        {id: "IPO-18", kind: IsRule, source: karolinska, place: "Price", text: Text{"", "a treatment can be paid by advance private payment, a guarantee of payment, insurance, or S2 (EU)"}, address: karolinskaPage, compared: compared},
	IPO19:        {id: "IPO-19", kind: IsRule, source: karolinska, place: "Estimate and actual", text: Text{"", "estimate below actual cost: the difference is billed"}, address: karolinskaPage, compared: compared},
	IPO20:        {id: "IPO-20", kind: IsRule, source: karolinska, place: "Estimate and actual", text: Text{"", "estimate above actual cost: the difference is refunded"}, address: karolinskaPage, compared: compared},
	IPO21:        {id: "IPO-21", kind: IsRule, source: karolinska, place: "Estimate and actual", text: Text{"", "an estimate is prepared before, the actual costs are sent after the service is provided"}, address: karolinskaPage, compared: compared},
	IPO22:        {id: "IPO-22", kind: IsRule, source: karolinska, place: "Estimate and actual", text: Text{"", "accepted: private payment, insurance, S2 (EU)"}, address: karolinskaPage, compared: compared},
	IPO23:        {id: "IPO-23", kind: IsRule, source: karolinska, place: "Note", text: Text{"", "neither insurance nor S2 covers an MSO"}, address: karolinskaPage, compared: compared},
	IPO24:        {id: "IPO-24", kind: IsRule, source: karolinska, place: "Financial support", text: Text{"", "no free or subsidised care for people who do not pay tax in Sweden"}, address: karolinskaPage, compared: compared},
	IPO25:        {id: "IPO-25", kind: IsRule, source: karolinska, place: "Financial support", text: Text{"", "patients from abroad always finance care themselves or by a guarantee of payment"}, address: karolinskaPage, compared: compared},
	IPO26:        {id: "IPO-26", kind: IsFact, source: karolinska, place: "Visa", text: Text{"", "a visa is applied for at the Swedish embassy or consulate in the patient's country"}, address: karolinskaPage, compared: compared},
	IPO27:        {id: "IPO-27", kind: IsRule, source: karolinska, place: "Visa", text: Text{"", "a letter of confirmation is given when the date of the visit is set"}, address: karolinskaPage, compared: compared},
	IPO28:        {id: "IPO-28", kind: IsRule, source: karolinska, place: "Visa", text: Text{"", "no letter while the treatment plan is not scheduled"}, address: karolinskaPage, compared: compared},
	IPO29:        {id: "IPO-29", kind: IsRule, source: karolinska, place: "Interpreter", text: Text{"", "the need of an interpreter is to be told in advance"}, address: karolinskaPage, compared: compared},
	IPO30:        {id: "IPO-30", kind: IsRule, source: karolinska, place: "Interpreter", text: Text{"", "the patient names the preferred language and an interpreter for it is booked"}, address: karolinskaPage, compared: compared},
	IPO31:        {id: "IPO-31", kind: 0, source: karolinska, place: "Criteria, 3rd", text: Text{"", "\"highly specialized care\" bears an asterisk whose note the stored page has lost (resolution E4)"}, address: karolinskaPage, compared: compared},
	IPO32:        {id: "IPO-32", kind: 0, source: karolinska, place: "Financial support", text: Text{"", "IPO is a unit of a public hospital under the region; care is financed by taxes"}, address: karolinskaPage, compared: compared},
	LOF01:        {id: "LOF-01", kind: IsFact, source: lof, place: "introduction", text: Text{"", "an injury in health care may give a right to compensation under the Patient Injury Act (patientskadelagen, 1996:799)"}, address: lofPage, compared: compared},
	LOF02:        {id: "LOF-02", kind: IsRule, source: lof, place: "introduction", text: Text{"", "all regions (formerly county councils) are insured with Löf"}, address: lofPage, compared: compared},
	LOF03:        {id: "LOF-03", kind: 0, source: lof, place: "introduction", text: Text{"", "over 17,000 injuries are registered a year; about 40 % are approved"}, address: lofPage, compared: compared},
	LOF04:        {id: "LOF-04", kind: 0, source: lof, place: "introduction", text: Text{"", "claims are assessed under the law and terms in force"}, address: lofPage, compared: compared},
	LOF05:        {id: "LOF-05", kind: IsRule, source: lof, place: "Injuries caused prior to 31 December 2014 (resolution L1)", text: Text{"", "must be reported within three years of having become aware of all of LOF-06..08"}, address: lofPage, compared: compared},
	LOF06:        {id: "LOF-06", kind: IsRule, source: lof, place: "Injuries caused prior to 31 December 2014", text: Text{"", "…that the injury is objectively noticeable"}, address: lofPage, compared: compared},
	LOF07:        {id: "LOF-07", kind: IsRule, source: lof, place: "Injuries caused prior to 31 December 2014", text: Text{"", "…that it may be linked to a treatment and that patient compensation is possible"}, address: lofPage, compared: compared},
	LOF08:        {id: "LOF-08", kind: IsRule, source: lof, place: "Injuries caused prior to 31 December 2014", text: Text{"", "…which insurer the claim is to be presented to"}, address: lofPage, compared: compared},
	LOF09:        {id: "LOF-09", kind: IsRule, source: lof, place: "Injuries caused prior to 31 December 2014", text: Text{"", "never later than ten years from when the injury was caused"}, address: lofPage, compared: compared},
	LOF10:        {id: "LOF-10", kind: IsRule, source: lof, place: "Injuries caused from 1 January 2015 onwards", text: Text{"", "must be registered within ten years from when the injury was caused"}, address: lofPage, compared: compared},
	LOF11:        {id: "LOF-11", kind: IsRule, source: lof, place: "avoidable", text: Text{"", "to be compensated the injury must have been avoidable"}, address: lofPage, compared: compared},
	LOF12:        {id: "LOF-12", kind: IsRule, source: lof, place: "avoidable", text: Text{"", "unavoidable complications are not compensated"}, address: lofPage, compared: compared},
	LOF13:        {id: "LOF-13", kind: IsRule, source: lof, place: "material damage", text: Text{"", "caused by a fault in, or incorrect handling of, equipment used in medical or dental care: may be compensated"}, address: lofPage, compared: compared},
	LOF14:        {id: "LOF-14", kind: IsRule, source: lof, place: "diagnosis", text: Text{"", "an incorrect or delayed diagnosis: may be compensated; for a delay, if health became worse than with a timely one"}, address: lofPage, compared: compared},
	LOF15:        {id: "LOF-15", kind: IsRule, source: lof, place: "infection", text: Text{"", "the infectious agent was transmitted by care or treatment: may be compensated"}, address: lofPage, compared: compared},
	LOF16:        {id: "LOF-16", kind: IsRule, source: lof, place: "infection", text: Text{"", "caused by the patient's own bacteria: not compensated"}, address: lofPage, compared: compared},
	LOF17:        {id: "LOF-17", kind: IsRule, source: lof, place: "infection", text: Text{"", "treated for a life-threatening condition: not compensated"}, address: lofPage, compared: compared},
	LOF18:        {id: "LOF-18", kind: IsRule, source: lof, place: "accident", text: Text{"", "in connection with medical or dental care, during medical transport, or due to damaged care facilities or equipment: may be compensated"}, address: lofPage, compared: compared},
	LOF19:        {id: "LOF-19", kind: IsRule, source: lof, place: "accident", text: Text{"", "an everyday accident (a fall on the way to the toilet) is normally not compensated"}, address: lofPage, compared: compared},
	LOF20:        {id: "LOF-20", kind: IsRule, source: lof, place: "medication", text: Text{"", "caused by a medicine prescribed inappropriately: may be compensated"}, address: lofPage, compared: compared},
	LOF21:        {id: "LOF-21", kind: IsRule, source: lof, place: "medication", text: Text{"", "side effects of a correctly prescribed medicine: to the Pharmaceutical Insurance (Läkemedelsförsäkringen)"}, address: lofPage, compared: compared},
	LOF22:        {id: "LOF-22", kind: IsRule, source: lof, place: "not covered", text: Text{"", "traffic injury: the traffic insurance normally covers also what follows from treating it"}, address: lofPage, compared: compared},
	LOF23:        {id: "LOF-23", kind: IsRule, source: lof, place: "not covered", text: Text{"", "work injury: AFA Insurance first"}, address: lofPage, compared: compared},
	LOF24:        {id: "LOF-24", kind: IsRule | IsFact, source: lof, place: "not covered", text: Text{"", "doctors in private practice or dentists without a care agreement with the region, and municipal care: patient insurance with other companies; the care provider tells which (the sentence is ambiguous: resolution I7)"}, address: lofPage, compared: compared},
	LOF25:        {id: "LOF-25", kind: IsRule, source: lof, place: "not covered", text: Text{"", "lost or damaged personal property"}, address: lofPage, compared: compared},
	LOF26:        {id: "LOF-26", kind: IsRule, source: lof, place: "not covered", text: Text{"", "manner of treatment or lack of resources: the Patient Advisory Board (patientnämnden)"}, address: lofPage, compared: compared},
	LOF27:        {id: "LOF-27", kind: IsRule | IsFact, source: lof, place: "dissatisfaction", text: Text{"", "unhappy with the care: the Patient Advisory Board, an independent body between patients and carers; more at 1177"}, address: lofPage, compared: compared},
	LOF28:        {id: "LOF-28", kind: IsRule | IsFact, source: lof, place: "patient safety", text: Text{"", "deficiencies in patient safety: a complaint to the Health and Social Care Inspectorate (IVO), the state's supervisor; www.ivo.se"}, address: lofPage, compared: compared},
	LOF29:        {id: "LOF-29", kind: IsRule, source: lof, place: "in brief, yes", text: Text{"", "restates LOF-11, -14, -15, -18, -20"}, address: lofPage, compared: compared},
	LOF29b:       {id: "LOF-29b", kind: IsRule, source: lof, place: "in brief, yes", text: Text{"", "errors in, or incorrect handling of, medicinal products or medical equipment (wider than LOF-13 and -20)"}, address: lofPage, compared: compared},
	LOF30:        {id: "LOF-30", kind: IsRule, source: lof, place: "in brief, no", text: Text{"", "reported too late"}, address: lofPage, compared: compared},
	LOF31:        {id: "LOF-31", kind: IsRule, source: lof, place: "in brief, no", text: Text{"", "loss of personal possessions"}, address: lofPage, compared: compared},
	LOF32:        {id: "LOF-32", kind: IsRule, source: lof, place: "in brief, no", text: Text{"", "could not have been avoided"}, address: lofPage, compared: compared},
	LOF33:        {id: "LOF-33", kind: IsRule, source: lof, place: "in brief, no", text: Text{"", "own bacteria, or the disease treated was more serious than the infection"}, address: lofPage, compared: compared},
	LOF34:        {id: "LOF-34", kind: IsRule, source: lof, place: "in brief, no", text: Text{"", "side effects of correctly prescribed medicines"}, address: lofPage, compared: compared},
	LOF35:        {id: "LOF-35", kind: IsRule, source: lof, place: "in brief, no", text: Text{"", "the result of correct treatment of a directly life-threatening condition"}, address: lofPage, compared: compared},
	LOF36:        {id: "LOF-36", kind: IsFact, source: lof, place: "registering", text: Text{"", "only the injured person decides whether to register a claim"}, address: lofPage, compared: compared},
	LOF37:        {id: "LOF-37", kind: IsFact, source: lof, place: "registering", text: Text{"", "online, logging in with BankID to Mina sidor"}, address: lofPage, compared: compared},
	LOF38:        {id: "LOF-38", kind: IsFact, source: lof, place: "registering", text: Text{"", "on a form: from the website, hospitals, health centres, dental clinics, the Patient Advisory Board, or the switchboard +46 8 551 010 00"}, address: lofPage, compared: compared},
	LOF39:        {id: "LOF-39", kind: 0, source: lof, place: "infection", text: Text{"", "every operation carries a risk of infection"}, address: lofPage, compared: compared},
	PSL3:         {id: "PSL 3 §", kind: IsLaw, source: "PSL", place: "3 §", text: Text{"", "The act covers only injuries that arose in connection with health care in Sweden."}, address: "", compared: compared},
	PSL6p1:       {id: "PSL 6 § 1", kind: IsLaw, source: "PSL", place: "6 § first paragraph, item 1", text: Text{"", "Treatment injury: it could have been avoided by carrying out the chosen procedure differently, or by another available procedure which, judged afterwards, would have met the need with less risk."}, address: "", compared: compared},
	PSL6p2:       {id: "PSL 6 § 2", kind: IsLaw, source: "PSL", place: "6 § first paragraph, item 2", text: Text{"", "Material injury: a fault in a medical device or equipment used, or incorrect handling of it."}, address: "", compared: compared},
	PSL6p3:       {id: "PSL 6 § 3", kind: IsLaw, source: "PSL", place: "6 § first paragraph, item 3", text: Text{"", "Diagnosis injury: an incorrect diagnosis."}, address: "", compared: compared},
	PSL6p4:       {id: "PSL 6 § 4", kind: IsLaw, source: "PSL", place: "6 § first paragraph, item 4", text: Text{"", "Infection injury: an infectious agent was transferred in connection with care and led to an infection."}, address: "", compared: compared},
	PSL6p5:       {id: "PSL 6 § 5", kind: IsLaw, source: "PSL", place: "6 § first paragraph, item 5", text: Text{"", "Accident injury: in connection with care, during medical transport, or from fire or other damage to premises or equipment."}, address: "", compared: compared},
	PSL6p6:       {id: "PSL 6 § 6", kind: IsLaw, source: "PSL", place: "6 § first paragraph, item 6", text: Text{"", "Medication injury: a medicine prescribed or dispensed contrary to regulations or instructions."}, address: "", compared: compared},
	PSL6st2:      {id: "PSL 6 § second paragraph", kind: IsLaw, source: "PSL", place: "6 § second paragraph", text: Text{"", "Treatment and diagnosis are measured against an experienced specialist or other experienced practitioner in the field."}, address: "", compared: compared},
	PSL6st3:      {id: "PSL 6 § third paragraph", kind: IsLaw, source: "PSL", place: "6 § third paragraph", text: Text{"", "No right for an infection that must reasonably be tolerated, weighing the nature and severity of the illness treated, the patient's health in general and how foreseeable the infection was."}, address: "", compared: compared},
	PSL7p1:       {id: "PSL 7 § 1", kind: IsLaw, source: "PSL", place: "7 § item 1", text: Text{"", "No right for an injury that follows from a necessary procedure against a condition which untreated is directly life-threatening or leads to severe disability."}, address: "", compared: compared},
	PSL7p2:       {id: "PSL 7 § 2", kind: IsLaw, source: "PSL", place: "7 § item 2", text: Text{"", "No right for an injury caused by a medicine in other cases than 6 § item 6."}, address: "", compared: compared},
	PSL12:        {id: "PSL 12 §", kind: IsLaw, source: "PSL", place: "12 §", text: Text{"", "Every care provider must be insured; private care under agreement with a public provider is insured by the public one."}, address: "", compared: compared},
	PSL14:        {id: "PSL 14 §", kind: IsLaw, source: "PSL", place: "14 §", text: Text{"", "Where a care provider has no insurance, the insurers of Patientförsäkringsföreningen answer jointly."}, address: "", compared: compared},
	PSL17:        {id: "PSL 17 §", kind: IsLaw, source: "PSL", place: "17 §", text: Text{"", "The Patient Injuries Board (Patientskadenämnden) gives an advisory opinion on request."}, address: "", compared: compared},
	PSL17a:       {id: "PSL 17 a §", kind: IsLaw, source: "PSL", place: "17 a §", text: Text{"", "A patient asks for that opinion within one year of receiving the insurer's final position; injuries under the new rule only."}, address: "", compared: compared},
	PSL20:        {id: "PSL 20 §", kind: IsLaw, source: "PSL", place: "20 §", text: Text{"", "An insurer that has paid for an injury also covered by traffic insurance steps into the traffic claim: the act does not bar the claim."}, address: "", compared: compared},
	PSL23:        {id: "PSL 23 §", kind: IsLaw, source: "PSL", place: "23 §", text: Text{"", "An action is brought within ten years of the cause; after a timely report to care provider or insurer never before six months have passed since the insurer's final position was received."}, address: "", compared: compared},
	PSL23old:     {id: "PSL 23 § (1997–2014)", kind: IsLaw, source: "PSL", place: "23 §, wording before 1 January 2015", text: Text{"", "The claim is presented within three years of knowledge that it could be made and within ten years of the cause."}, address: "", compared: compared},
	PSL24:        {id: "PSL 24 §", kind: IsLaw, source: "PSL", place: "24 §", text: Text{"", "After that time only for exceptional reasons, above all where the injured person was prevented from claiming in time; injuries under the new rule only."}, address: "", compared: compared},
	SFS20131091:  {id: "SFS 2013:1091 p 2", kind: IsLaw, source: "SFS 2013:1091", place: "transitional provision 2", text: Text{"", "Injuries caused before 1 January 2015 stay under the older provisions."}, address: "", compared: compared},
	Voluntary:    {id: "Voluntary conditions 1975–1996", kind: IsLaw, source: "Patientförsäkringen", place: "conditions of the year of injury", text: Text{"", "Injuries caused 1975–1996: three years from knowledge and ten years from the cause, by contract."}, address: "", compared: compared},
	TidL1:        {id: "Lag 1930:173 1 §", kind: IsLaw, source: "Lag 1930:173", place: "1 §", text: Text{"", "A time set in months or years ends on the day with the same number, or the last day of a month that lacks it."}, address: "", compared: compared},
	TidL2:        {id: "Lag 1930:173 2 §", kind: IsLaw, source: "Lag 1930:173", place: "2 §", text: Text{"", "What must be done by a Saturday, Sunday, public holiday, Midsummer Eve, Christmas Eve or New Year's Eve may be done the next weekday."}, address: "", compared: compared},
	HelgL:        {id: "Lag 1989:253", kind: IsLaw, source: "Lag 1989:253", place: "1–2 §§", text: Text{"", "Which days are public holidays in Sweden."}, address: "", compared: compared},
	SFS20041320:  {id: "SFS 2004:1320", kind: IsLaw, source: "SFS 2004:1320", place: "in force 1 April 2005", text: Text{"", "6 June becomes a public holiday and Whit Monday ceases to be one."}, address: "", compared: compared},
	RB13_4:       {id: "RB 13:4", kind: IsLaw, source: "Rättegångsbalken", place: "13 kap. 4 §", text: Text{"", "An action counts as brought when the summons application reaches the court."}, address: "", compared: compared},
	SkL5_5:       {id: "SkL 5:5", kind: IsLaw, source: "Skadeståndslagen", place: "5 kap. 5 §", text: Text{"", "Compensation may be reconsidered when circumstances change materially."}, address: "", compared: compared},
	FOL5:         {id: "FOL 5 §", kind: IsLaw, source: "Folkbokföringslagen", place: "5 §", text: Text{"", "Foreign diplomatic and consular staff and their families are as a rule not registered."}, address: "", compared: compared},
	FOL18:        {id: "FOL 18 §", kind: IsLaw, source: "Folkbokföringslagen", place: "18 §", text: Text{"", "What a personal identity number holds: birth date, serial number, check digit; hyphen turns into plus in the year of the 100th birthday."}, address: "", compared: compared},
	FOL18b:       {id: "FOL 18 b §", kind: IsLaw, source: "Folkbokföringslagen", place: "18 b §", text: Text{"", "Diplomatic staff may be given a personal identity number without being registered."}, address: "", compared: compared},
	FOL20:        {id: "FOL 20 §", kind: IsLaw, source: "Folkbokföringslagen", place: "20 §", text: Text{"", "Who leaves Sweden for a year or more is deregistered; the number is kept."}, address: "", compared: compared},
	Coordination: {id: "Lag 2022:1697", kind: IsLaw, source: "Lag 2022:1697", place: "1 kap. 1 §, 2 kap. 8 §", text: Text{"", "A coordination number names a person who is not and has never been registered; sixty is added to the day of birth."}, address: "", compared: compared},
	HSL8_1:       {id: "HSL 8:1", kind: IsLaw, source: "Hälso- och sjukvårdslagen", place: "8 kap. 1 §", text: Text{"", "A region offers care to those who are resident in it."}, address: "", compared: compared},
	HSL8_2:       {id: "HSL 8:2", kind: IsLaw, source: "Hälso- och sjukvårdslagen", place: "8 kap. 2 §", text: Text{"", "A region also offers care to those with a right to it under regulation 883/2004 without living in Sweden."}, address: "", compared: compared},
	HSL8_4:       {id: "HSL 8:4", kind: IsLaw, source: "Hälso- och sjukvårdslagen", place: "8 kap. 4 §", text: Text{"", "A region gives immediate care to anyone present who needs it."}, address: "", compared: compared},
	HSL17_1:      {id: "HSL 17:1", kind: IsLaw, source: "Hälso- och sjukvårdslagen", place: "17 kap. 1 §", text: Text{"", "Equal fees for all to whom the region is bound to give care."}, address: "", compared: compared},
	EU883_19:     {id: "883/2004 art. 19", kind: IsLaw, source: "Regulation (EC) 883/2004", place: "art. 19", text: Text{"", "The European health insurance card covers only care that becomes necessary during a stay."}, address: "", compared: compared},
	EU883_20:     {id: "883/2004 art. 20", kind: IsLaw, source: "Regulation (EC) 883/2004", place: "art. 20", text: Text{"", "An insured person, whatever the nationality, is authorised by the competent institution for planned care in another State and treated there as though insured there."}, address: "", compared: compared},
	EU987_26:     {id: "987/2009 art. 26", kind: IsLaw, source: "Regulation (EC) 987/2009", place: "art. 26", text: Text{"", "The authorisation is a document (S2) of the competent institution; care beyond it is not covered by itself."}, address: "", compared: compared},
	EU987_62:     {id: "987/2009 art. 62(3)", kind: IsLaw, source: "Regulation (EC) 987/2009", place: "art. 62(3)", text: Text{"", "Institutions are not charged more than the rates for a State's own insured."}, address: "", compared: compared},
	UKS2:         {id: "EU–UK agreement", kind: IsLaw, source: "EU–UK Trade and Cooperation Agreement", place: "social security protocol", text: Text{"", "S2 goes on for those insured in the United Kingdom."}, address: "", compared: compared},
	F711_5:       {id: "Förordning 2013:711 5 §", kind: IsLaw, source: "Förordning 2013:711", place: "5 §", text: Text{"", "The region is reimbursed at the national agreement's price at the time of care."}, address: "", compared: compared},
	F711_9:       {id: "Förordning 2013:711 9 §", kind: IsLaw, source: "Förordning 2013:711", place: "9 §", text: Text{"", "Reimbursed only where the patient was charged no more than a resident."}, address: "", compared: compared},
	L200947:      {id: "Lag 2009:47 5 kap.", kind: IsLaw, source: "Lag 2009:47", place: "5 kap. 1–3 §§", text: Text{"", "A region that exports services limits its risks in every deal by security, guarantees or insurance."}, address: "", compared: compared},
	Ore:          {id: "Lag 1970:1029", kind: IsLaw, source: "Lag 1970:1029", place: "1 §", text: Text{"", "An amount to be paid in Swedish currency is rounded to whole kronor, 1–49 öre down and 50–99 up, unless otherwise agreed."}, address: "", compared: compared},
	PatientBoard: {id: "Lag 2017:372", kind: IsLaw, source: "Lag 2017:372", place: "1 §", text: Text{"", "Every region has a Patient Advisory Board (patientnämnd) that helps patients with complaints."}, address: "", compared: compared},
	PSaL7_11:     {id: "PSaL 7:11", kind: IsLaw, source: "Patientsäkerhetslagen", place: "7 kap. 11 §", text: Text{"", "IVO does not as a rule examine a complaint about an event more than two years old."}, address: "", compared: compared},
	VisaCode:     {id: "Visa Code annex II", kind: IsLaw, source: "Regulation (EC) 810/2009", place: "annex II", text: Text{"", "A visa for medical treatment rests on a document of the medical institution and proof of means to pay."}, address: "", compared: compared},
	ISO4217:      {id: "ISO 4217", kind: IsLaw, source: "ISO 4217", place: "active codes", text: Text{"", "The currencies and their minor units."}, address: "", compared: compared},
	ISO3166:      {id: "ISO 3166-1", kind: IsLaw, source: "ISO 3166-1", place: "alpha-2", text: Text{"", "The codes of countries."}, address: "", compared: compared},
	BCP47:        {id: "BCP 47", kind: IsLaw, source: "IETF BCP 47", place: "RFC 5646", text: Text{"", "How languages, sign languages too, are named by tags."}, address: "", compared: compared},
	LofTerms:     {id: "Löf, om försäkringen", kind: IsLaw, source: "Löf", place: "terms of the insurance", text: Text{"", "Löf insures care financed by a region, also private care under agreement or referral."}, address: "", compared: compared},
	Lakemedel:    {id: "Läkemedelsförsäkringen", kind: IsLaw, source: "Läkemedelsförsäkringen", place: "terms", text: Text{"", "The voluntary insurance for injuries by medicines that were correctly used."}, address: "", compared: compared},
	Diplomats:    {id: "Diplomatic guide 16.3", kind: IsLaw, source: "Ministry for Foreign Affairs", place: "Diplomatic guide, 16.3", text: Text{"", "The International Patient Office coordinates highly specialised planned care for diplomatic staff in Sweden."}, address: "", compared: compared},
	HD7691:       {id: "HD T 7691-22", kind: IsDecision, source: "Högsta domstolen", place: "T 7691-22, 8 May 2024", text: Text{"", "Preponderance of evidence is the standard of proof for avoidability as for cause."}, address: "", compared: compared},
	NJA2000s285:  {id: "NJA 2000 s. 285", kind: IsDecision, source: "Högsta domstolen", place: "NJA 2000 s. 285", text: Text{"", "The time runs from knowledge on an objectively reasonably secure basis, not from suspicion."}, address: "", compared: compared},
	PSN199907:    {id: "PSN 1999:07", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 1999:07", text: Text{"", "An infection after a bypass operation for unstable angina need not be tolerated; 7 § 1 did not apply."}, address: "", compared: compared},
	PSN200115:    {id: "PSN 2001:15", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2001:15", text: Text{"", "A wound infection after a bypass operation that healed in months must be tolerated."}, address: "", compared: compared},
	PSN200215:    {id: "PSN 2002:15", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2002:15", text: Text{"", "A fall is an accident in care where care raised the risk."}, address: "", compared: compared},
	PSN200406:    {id: "PSN 2004:06", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2004:06", text: Text{"", "Resources existed and were not used: compensable."}, address: "", compared: compared},
	PSN200505:    {id: "PSN 2005:05", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2005:05", text: Text{"", "Injuries before 1997 follow the voluntary conditions of the year of injury."}, address: "", compared: compared},
	PSN200601:    {id: "PSN 2006:01", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2006:01", text: Text{"", "An unforeseeable infection out of proportion to a grave illness is compensable."}, address: "", compared: compared},
	PSN200710:    {id: "PSN 2007:10", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2007:10", text: Text{"", "A visit to the toilet two days after a hip operation was part of the care: the fall is compensable."}, address: "", compared: compared},
	PSN200902:    {id: "PSN 2009:02", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2009:02", text: Text{"", "The ten years run from the cause though the injury could not be known."}, address: "", compared: compared},
	PSN200912:    {id: "PSN 2009:12", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2009:12", text: Text{"", "Lack of resources gives no right to compensation."}, address: "", compared: compared},
	PSN201014:    {id: "PSN 2010:14", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2010:14", text: Text{"", "A fall is compensable where protection was insufficient."}, address: "", compared: compared},
	PSN201103:    {id: "PSN 2011:03", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2011:03", text: Text{"", "Under the old rule reconsideration is asked for within three years of the change, however old the injury."}, address: "", compared: compared},
	PSN201204:    {id: "PSN 2012:04", kind: IsDecision, source: "Patientskadenämnden", place: "PSN 2012:04", text: Text{"", "A suspicion and a wish for a certificate do not start the three years."}, address: "", compared: compared},
}
