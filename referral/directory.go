package referral

import (
	"iter"
	"slices"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/enum"
)

// ContactKind is a way to reach a body. Its zero value is unspecified.
type ContactKind uint8

// The ways to reach a body.
const (
	Phone ContactKind = iota + 1
	Web
	Email
	Post
)

var contactKinds = enum.Table{{Name: "phone"}, {Name: "web"}, {Name: "email"}, {Name: "post"}}

// String returns the machine name.
func (k ContactKind) String() string { return contactKinds.String(uint8(k)) }

// MarshalText writes the machine name.
func (k ContactKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (k *ContactKind) UnmarshalText(text []byte) error {
	return contactKinds.Read(text, (*uint8)(k))
}

// Text returns the name for people.
func (k ContactKind) Text() vard.Text {
	switch k {
	case Phone:
		return vard.Text{SV: "telefon", EN: "telephone"}
	case Web:
		return vard.Text{SV: "webb", EN: "web"}
	case Email:
		return vard.Text{SV: "e-post", EN: "e-mail"}
	case Post:
		return vard.Text{SV: "post", EN: "post"}
	}
	return vard.Text{}
}

// Contact is one way to reach a body, as its source gives it. The short numbers
// 112 and 1177 and numbers that begin with 0 are for calls within Sweden.
type Contact struct {
	Kind   ContactKind `json:"kind"`   // telephone, web, e-mail or post
	Value  string      `json:"value"`  // the number or address
	Source string      `json:"source"` // the ID of a statement, or the address of the page where it was read
	Read   vard.Date   `json:"read"`   // the day on which it was last held against that source
}

// read is the day on which all contacts were last held against their sources.
var read = vard.NewDate(2026, time.November, 21)

func contact(kind ContactKind, value, source string) Contact {
	return Contact{kind, value, source, read}
}

type entry struct {
	name     vard.Text
	handles  vard.Text
	contacts []Contact
	cites    []vard.Statement
}

const (
	site1177   = "https://www.1177.se"
	about1177  = "https://www.1177.se/Kalmar-lan/Tema/Unga-vuxna/Information-in-english/How-to-seek-healthcare1/"
	phone1177  = "https://www.government.se/government-of-sweden/ministry-for-foreign-affairs/diplomatic-portal/diplomatic-guide/16.-health-care/16.7-health-care-advice-over-the-phone"
	about112   = "https://www.sosalarm.se/spraklanguages/english-112--emergency-number/"
	aboutIPO   = "https://www.karolinskahospital.com/care-at-karolinska/patient-guides/treatment-inquiry/"
	phoneIPO   = "https://www.government.se/government-of-sweden/ministry-for-foreign-affairs/diplomatic-portal/diplomatic-guide/16.-health-care/16.3-planned-medical-care"
	aboutVisa  = "https://www.swedenabroad.se/en/about-sweden-non-swedish-citizens/egypt/going-to-sweden/visiting-sweden/medical-treatment/"
	aboutLof   = "https://lof.se/patient/anmal-en-skada"
	aboutPFF   = "https://www.pff.se/om-oss/"
	aboutTFF   = "https://tff.se/sv/Skada/Personskada/Jag-gick-eller-cyklade/Jag-har-blivit-pakord-av-ett-fordon/Fordonet-var-oforsakrat/"
	aboutAFA   = "https://www.afaforsakring.se/forsakring/arbetsskadeforsakring/anmal-arbetsskada"
	aboutLFF   = "https://lff.se/how-do-i-report-a-drug-related-injury/"
	aboutBoard = "https://www.patientskadenamnden.se/nytt-arende/"
	phoneIVO   = "https://www.ivo.se/publicerat-material/nyheter/2013/det-har-ar-ivo/"
	aboutFK    = "https://www.forsakringskassan.se/privatpers/resa_arbeta_studera_eller_fa_vard_utomlands/planerad_vard_utomlands/"
)

// directory holds every body. It gives only the contacts that a source gives: a
// body that is another one for each patient (an embassy, an insurer, an
// institution abroad) may have none.
var directory = [...]entry{
	HealthCentre: {
		name:     vard.Text{SV: "Vårdcentralen", EN: "The local health centre (vårdcentral)"},
		handles:  vard.Text{SV: "första kontakten i den offentliga vården; undersöker och skriver remiss till specialist", EN: "the first contact in public care; examines and writes the referral letter to a specialist"},
		contacts: []Contact{contact(Web, site1177, about1177)},
		cites:    []vard.Statement{cite.IPO02, cite.IPO08},
	},
	Advice1177: {
		name:     vard.Text{SV: "1177", EN: "1177"},
		handles:  vard.Text{SV: "sjukvårdsrådgivning dygnet runt på telefon och webb; hittar närmaste vårdcentral", EN: "medical advice round the clock by telephone and on the web; finds the nearest health centre"},
		contacts: []Contact{contact(Phone, "1177", phone1177), contact(Web, site1177, about1177)},
		cites:    []vard.Statement{cite.IPO02, cite.LOF27},
	},
	Emergency: {
		name:     vard.Text{SV: "Akutsjukvården, 112", EN: "Emergency care, 112"},
		handles:  vard.Text{SV: "det som inte kan vänta: omedelbar vård för var och en som vistas i regionen", EN: "what cannot wait: immediate care for everyone who is in the region"},
		contacts: []Contact{contact(Phone, "112", about112)},
		cites:    []vard.Statement{cite.IPO07, cite.HSL8_4},
	},
	PatientOffice: {
		name:     vard.Text{SV: "Karolinskas International Patient Office (IPO)", EN: "Karolinska's International Patient Office (IPO)"},
		handles:  vard.Text{SV: "förfrågningar om second opinion och behandling för patienter som inte är folkbokförda i Sverige", EN: "requests for a second opinion and treatment from patients who are not registered in Sweden"},
		contacts: []Contact{contact(Web, aboutIPO, aboutIPO), contact(Phone, "+46 8 123 74 500", phoneIPO)},
		cites:    []vard.Statement{cite.IPO03, cite.IPO32, cite.Diplomats},
	},
	Embassy: {
		name:     vard.Text{SV: "Sveriges ambassad eller konsulat i patientens land", EN: "The Swedish embassy or consulate in the patient's country"},
		handles:  vard.Text{SV: "ansökan om visum", EN: "the application for a visa"},
		contacts: []Contact{contact(Web, "https://www.swedenabroad.se", aboutVisa)},
		cites:    []vard.Statement{cite.IPO26, cite.VisaCode},
	},
	Lof: {
		name:     vard.Text{SV: "Löf, regionernas ömsesidiga försäkringsbolag", EN: "Löf, the regions' mutual insurer"},
		handles:  vard.Text{SV: "skador i vård som en region finansierar, även hos privata vårdgivare med avtal eller efter remiss", EN: "injuries in care that a region finances, private care under agreement or on referral included"},
		contacts: []Contact{contact(Web, "https://lof.se", aboutLof), contact(Phone, "+46 8 551 010 00", cite.LOF38.ID())},
		cites:    []vard.Statement{cite.LOF02, cite.LOF37, cite.LOF38, cite.LofTerms},
	},
	OwnInsurer: {
		name:    vard.Text{SV: "Vårdgivarens eget försäkringsbolag", EN: "The care provider's own patient insurer"},
		handles: vard.Text{SV: "skador i privat vård utan avtal med regionen och i kommunal vård; vårdgivaren säger vilket bolag det är", EN: "injuries in private care without an agreement with the region and in municipal care; the care provider tells which insurer it is"},
		cites:   []vard.Statement{cite.LOF24, cite.PSL12},
	},
	PFF: {
		name:    vard.Text{SV: "Patientförsäkringsföreningen (PFF)", EN: "The Patient Insurance Association (Patientförsäkringsföreningen, PFF)"},
		handles: vard.Text{SV: "skador hos vårdgivare som saknar patientförsäkring", EN: "injuries with care providers that have no patient insurance"},
		contacts: []Contact{contact(Web, "https://www.pff.se", aboutPFF), contact(Phone, "+46 8 522 782 90", aboutPFF),
			contact(Email, "info@pff.se", aboutPFF), contact(Post, "Box 24127, 104 51 Stockholm", aboutPFF)},
		cites: []vard.Statement{cite.PSL14},
	},
	TrafficInsurer: {
		name:     vard.Text{SV: "Fordonets trafikförsäkring", EN: "The traffic insurer of the vehicle"},
		handles:  vard.Text{SV: "trafikskador, i regel även följder av att de behandlas; är fordonet oförsäkrat Trafikförsäkringsföreningen", EN: "traffic injuries, as a rule also what follows from treating them; where the vehicle is uninsured, the Swedish Motor Insurers (Trafikförsäkringsföreningen)"},
		contacts: []Contact{contact(Web, "https://www.tff.se", aboutTFF)},
		cites:    []vard.Statement{cite.LOF22, cite.PSL20},
	},
	AFA: {
		name:     vard.Text{SV: "Afa Försäkring", EN: "AFA Insurance (Afa Försäkring)"},
		handles:  vard.Text{SV: "arbetsskador", EN: "work injuries"},
		contacts: []Contact{contact(Web, "https://www.afaforsakring.se", aboutAFA), contact(Phone, "0771-88 00 99", aboutAFA)},
		cites:    []vard.Statement{cite.LOF23},
	},
	PharmaceuticalInsurance: {
		name:    vard.Text{SV: "Läkemedelsförsäkringen", EN: "The Pharmaceutical Insurance (Läkemedelsförsäkringen)"},
		handles: vard.Text{SV: "biverkningar av läkemedel som använts rätt", EN: "side effects of medicines that were used correctly"},
		contacts: []Contact{contact(Web, "https://lff.se", aboutLFF), contact(Phone, "+46 8 462 37 00", aboutLFF),
			contact(Post, "Box 176 08, 118 92 Stockholm", aboutLFF)},
		cites: []vard.Statement{cite.LOF21, cite.Lakemedel},
	},
	PatientInjuriesBoard: {
		name:    vard.Text{SV: "Patientskadenämnden", EN: "The Patient Injuries Board (Patientskadenämnden)"},
		handles: vard.Text{SV: "rådgivande yttranden när någon inte är nöjd med försäkringsbolagets beslut; begäran skickas till försäkringsbolaget", EN: "advisory opinions where someone is not content with the insurer's decision; the request is sent to the insurer"},
		contacts: []Contact{contact(Web, "https://www.patientskadenamnden.se", aboutBoard), contact(Phone, "+46 8 522 787 44", aboutPFF),
			contact(Post, "Box 24127, 104 51 Stockholm", aboutPFF)},
		cites: []vard.Statement{cite.PSL17, cite.PSL17a},
	},
	PatientAdvisoryBoard: {
		name:     vard.Text{SV: "Regionens patientnämnd", EN: "The region's Patient Advisory Board (patientnämnden)"},
		handles:  vard.Text{SV: "klagomål på bemötande, brist på resurser och annat missnöje med vården; fristående från vården", EN: "complaints about the manner of treatment, lack of resources and other dissatisfaction with care; independent of the carers"},
		contacts: []Contact{contact(Web, site1177, cite.LOF27.ID())},
		cites:    []vard.Statement{cite.LOF26, cite.LOF27, cite.PatientBoard},
	},
	IVO: {
		name:     vard.Text{SV: "Inspektionen för vård och omsorg (IVO)", EN: "The Health and Social Care Inspectorate (IVO)"},
		handles:  vard.Text{SV: "brister i patientsäkerheten; statens tillsyn över vården", EN: "deficiencies in patient safety; the state's supervision of care"},
		contacts: []Contact{contact(Web, "https://www.ivo.se", cite.LOF28.ID()), contact(Phone, "+46 10 788 50 00", phoneIVO)},
		cites:    []vard.Statement{cite.LOF28, cite.PSaL7_11},
	},
	CompetentInstitution: {
		name:    vard.Text{SV: "Den behöriga institutionen i landet där patienten är försäkrad", EN: "The competent institution of the country where the patient is insured"},
		handles: vard.Text{SV: "tillstånd till planerad vård i Sverige (intyget S2)", EN: "the authorisation of planned care in Sweden (the document S2)"},
		cites:   []vard.Statement{cite.EU883_20, cite.EU987_26},
	},
	SocialInsurance: {
		name:     vard.Text{SV: "Försäkringskassan", EN: "The Swedish Social Insurance Agency (Försäkringskassan)"},
		handles:  vard.Text{SV: "ersättning till regionen för vård på ett S2", EN: "reimbursement of the region for care under an S2"},
		contacts: []Contact{contact(Web, "https://www.forsakringskassan.se", aboutFK)},
		cites:    []vard.Statement{cite.F711_5, cite.F711_9},
	},
}

// Bodies ranges over the whole directory, in its order.
func Bodies() iter.Seq[Body] {
	return func(yield func(Body) bool) {
		for b := Body(1); int(b) < len(directory); b++ {
			if !yield(b) {
				return
			}
		}
	}
}

func (b Body) entry() entry {
	if int(b) >= len(directory) {
		return entry{}
	}
	return directory[b]
}

// Name returns the name for people.
func (b Body) Name() vard.Text { return b.entry().name }

// Handles returns what the body takes care of.
func (b Body) Handles() vard.Text { return b.entry().handles }

// Contacts ranges over the ways to reach the body, the best first.
func (b Body) Contacts() iter.Seq[Contact] { return slices.Values(b.entry().contacts) }

// Statements ranges over the statements that name the body or its task.
func (b Body) Statements() iter.Seq[vard.Statement] { return slices.Values(b.entry().cites) }

// The statements that the pages make and that are read, not decided, in the order of
// the pages.
var data = [...]vard.Datum{
	vard.NewDatum("referral.letter-from-health-centre",
		vard.Text{SV: "Den som är folkbokförd i Sverige behöver remiss från en läkare på vårdcentralen för att få vård på sjukhuset; närmaste vårdcentral finns på 1177.", EN: "Who is registered in Sweden needs a referral letter from a general practitioner (vårdcentral) to be treated at the hospital; 1177 finds the nearest."},
		cite.IPO02),
	vard.NewDatum("referral.request-by-account",
		vard.Text{SV: "Alla andra öppnar ett konto hos IPO och skickar en förfrågan om second opinion eller behandling.", EN: "Anyone else opens an account with IPO and sends a request for a second opinion or treatment."},
		cite.IPO03),
	vard.NewDatum("referral.team-conference",
		vard.Text{SV: "I en second opinion ingår en multidisciplinär konferens mellan specialister.", EN: "A second opinion includes a multidisciplinary team conference of specialists."},
		cite.IPO10),
	vard.NewDatum("referral.statement-in-english",
		vard.Text{SV: "Patienten är inte med på konferensen utan får ett utlåtande på engelska.", EN: "The patient does not attend the conference and is given a statement in English."},
		cite.IPO11),
	vard.NewDatum("referral.price-individual",
		vard.Text{SV: "Det finns ingen fast prislista; priset följer hur komplicerat fallet är.", EN: "There is no fixed price list; the price follows how complex the case is."},
		cite.IPO14),
	vard.NewDatum("referral.agreement-sent",
		vard.Text{SV: "IPO skickar ett avtal och en beräkning av kostnaderna.", EN: "IPO sends an agreement and the estimated costs."},
		cite.IPO16),
	vard.NewDatum("referral.visa-at-embassy",
		vard.Text{SV: "Visum söks hos Sveriges ambassad eller konsulat i patientens land.", EN: "A visa is applied for at the Swedish embassy or consulate in the patient's country."},
		cite.IPO26),
	vard.NewDatum("referral.patient-injury-act",
		vard.Text{SV: "En skada i vården kan ge rätt till ersättning enligt patientskadelagen (1996:799).", EN: "An injury in health care may give a right to compensation under the Patient Injury Act (patientskadelagen, 1996:799)."},
		cite.LOF01),
	vard.NewDatum("referral.other-insurers",
		vard.Text{SV: "Privata läkare och tandläkare utan avtal med regionen och kommunal vård har patientförsäkring i andra bolag; vårdgivaren säger vilket.", EN: "Doctors in private practice and dentists without an agreement with the region, and municipal care, have their patient insurance with other companies; the care provider tells which."},
		cite.LOF24),
	vard.NewDatum("referral.advisory-board",
		vard.Text{SV: "Den som är missnöjd med vården vänder sig till patientnämnden, en fristående instans mellan patienter och vård; mer finns på 1177.", EN: "Who is unhappy with the care turns to the Patient Advisory Board, an independent body between patients and carers; 1177 tells more."},
		cite.LOF27),
	vard.NewDatum("referral.supervisor",
		vard.Text{SV: "Brister i patientsäkerheten anmäls till Inspektionen för vård och omsorg, www.ivo.se.", EN: "Deficiencies in patient safety are reported to the Health and Social Care Inspectorate, www.ivo.se."},
		cite.LOF28),
	vard.NewDatum("referral.own-decision",
		vard.Text{SV: "Bara den skadade bestämmer om en skada ska anmälas.", EN: "Only the injured person decides whether to register a claim."},
		cite.LOF36),
	vard.NewDatum("referral.claim-online",
		vard.Text{SV: "En skada anmäls på webben: logga in på Mina sidor hos Löf med BankID.", EN: "A claim is registered online, logging in with BankID to Löf's Mina sidor."},
		cite.LOF37),
	vard.NewDatum("referral.claim-on-form",
		vard.Text{SV: "En skada kan också anmälas på blankett, som finns på Löfs webbplats, sjukhus, vårdcentraler, tandläkarmottagningar, hos patientnämnden och genom växeln 08-551 010 00.", EN: "A claim can also be registered on a form, from Löf's website, hospitals, health centres, dental clinics, the Patient Advisory Board, or the switchboard +46 8 551 010 00."},
		cite.LOF38),
}

// Data ranges over what the pages say that is read, not decided, in the order of the
// pages.
func Data() iter.Seq[vard.Datum] { return slices.Values(data[:]) }
