package referral

import (
	"database/sql/driver"
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

var contactKinds = enum.Table{
	{Name: "phone", SV: "telefon", EN: "telephone"},
	{Name: "web", SV: "webb", EN: "web"},
	{Name: "email", SV: "e-post", EN: "e-mail"},
	{Name: "post", SV: "post", EN: "post"},
}

// String returns the machine name.
func (k ContactKind) String() string { return contactKinds.String(uint8(k)) }

// Text returns the name for people.
func (k ContactKind) Text() vard.Text { return contactKinds.Text(uint8(k)) }

// AppendText appends the machine name.
func (k ContactKind) AppendText(b []byte) ([]byte, error) {
	return contactKinds.AppendText(b, uint8(k))
}

// MarshalText writes the machine name.
func (k ContactKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (k *ContactKind) UnmarshalText(text []byte) error { return contactKinds.Read(text, (*uint8)(k)) }

// Value writes the machine name for a database, NULL for the zero value.
func (k ContactKind) Value() (driver.Value, error) { return contactKinds.Value(uint8(k)) }

// Scan reads a machine name or NULL from a database column.
func (k *ContactKind) Scan(src any) error { return contactKinds.Scan(src, (*uint8)(k)) }

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
	return Contact{Kind: kind, Value: value, Source: source}
}

// entry is a body of the directory; its name stands in the table of names.
type entry struct {
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
	aboutPanel = "https://lff.se/om-du-inte-ar-nojd/"
	aboutBoard = "https://www.patientskadenamnden.se/nytt-arende/"
	phoneIVO   = "https://www.ivo.se/publicerat-material/nyheter/2013/det-har-ar-ivo/"
	aboutFK    = "https://www.forsakringskassan.se/privatpers/resa_arbeta_studera_eller_fa_vard_utomlands/planerad_vard_utomlands/"
)

// directory holds every body. It gives only the contacts that a source gives: a
// body that is another one for each patient (an embassy, an insurer, a care provider, an
// institution abroad) may have none.
var directory = [...]entry{
	HealthCentre: {
		handles: vard.Text{SV: "den första kontakten i den offentliga vården; undersöker och skriver remiss till specialist",
			EN: "the first contact in public care; examines and writes the referral letter to a specialist"},
		contacts: []Contact{contact(Web, site1177, about1177)},
		cites:    []vard.Statement{cite.IPO02, cite.IPO08},
	},
	Advice1177: {
		handles: vard.Text{SV: "sjukvårdsrådgivning dygnet runt för den som är i Sverige, på telefon och webb; visar närmaste vårdcentral",
			EN: "medical advice round the clock for a person in Sweden, by telephone and on the web; shows the nearest health centre"},
		contacts: []Contact{contact(Phone, "1177", phone1177), contact(Web, site1177, about1177)},
		cites:    []vard.Statement{cite.IPO02, cite.LOF27},
	},
	Emergency: { // E5
		handles: vard.Text{SV: "det som inte kan vänta; ring 112 i Sverige och det lokala nödnumret utomlands",
			EN: "what cannot wait; call 112 in Sweden and the local emergency number abroad"},
		contacts: []Contact{contact(Phone, "112", about112)},
		cites:    []vard.Statement{cite.IPO07, cite.HSL8_4},
	},
	PatientOffice: {
		handles: vard.Text{SV: "tar emot förfrågningar om vård vid Karolinska, också om en ny medicinsk bedömning (second opinion), från den som inte är folkbokförd i Sverige",
			EN: "requests to Karolinska for a second opinion or treatment, from patients who are not registered in Sweden"},
		contacts: []Contact{contact(Web, aboutIPO, aboutIPO), contact(Phone, "+46 8 123 74 500", phoneIPO)},
		cites:    []vard.Statement{cite.IPO03, cite.IPO32, cite.Diplomats},
	},
	Embassy: {
		handles:  vard.Text{SV: "ansökan om visum", EN: "the application for a visa"},
		contacts: []Contact{contact(Web, "https://www.swedenabroad.se", aboutVisa)},
		cites:    []vard.Statement{cite.IPO26, cite.VisaCode},
	},
	Lof: {
		handles: vard.Text{SV: "skador i vård som en region ger eller finansierar, även hos privata vårdgivare med avtal eller efter remiss",
			EN: "injuries in care that a region gives or finances, private care under agreement or on referral included"},
		contacts: []Contact{contact(Web, "https://lof.se", aboutLof), contact(Phone, "+46 8 551 010 00", "LOF-38")},
		cites:    []vard.Statement{cite.LOF02, cite.LOF37, cite.LOF38, cite.LofTerms},
	},
	OwnInsurer: {
		handles: vard.Text{SV: "skador i privat vård utan avtal med regionen och i kommunal vård; vårdgivaren upplyser om vilket bolag det är",
			EN: "injuries in private care without an agreement with the region and in municipal care; the care provider tells which insurer it is"},
		cites: []vard.Statement{cite.LOF24, cite.PSL12},
	},
	PFF: {
		handles: vard.Text{SV: "skador hos vårdgivare som saknar patientförsäkring", EN: "injuries with care providers that have no patient insurance"},
		contacts: []Contact{contact(Web, "https://www.pff.se", aboutPFF), contact(Phone, "+46 8 522 782 90", aboutPFF),
			contact(Email, "info@pff.se", aboutPFF), contact(Post, "Box 24127, 104 51 Stockholm", aboutPFF)},
		cites: []vard.Statement{cite.PSL14},
	},
	TrafficInsurer: {
		handles: vard.Text{SV: "trafikskador, i regel även följderna av att de behandlas; Trafikförsäkringsföreningen om fordonet är oförsäkrat",
			EN: "traffic injuries, as a rule also what follows from treating them; the Swedish Motor Insurers (Trafikförsäkringsföreningen) where the vehicle is uninsured"},
		contacts: []Contact{contact(Web, "https://www.tff.se", aboutTFF)},
		cites:    []vard.Statement{cite.LOF22, cite.PSL20},
	},
	AFA: {
		handles:  vard.Text{SV: "arbetsskador", EN: "work injuries"},
		contacts: []Contact{contact(Web, "https://www.afaforsakring.se", aboutAFA), contact(Phone, "0771-88 00 99", aboutAFA)},
		cites:    []vard.Statement{cite.LOF23},
	},
	PharmaceuticalInsurance: {
		handles: vard.Text{SV: "skador av läkemedel som ordinerats, lämnats ut och använts rätt: biverkningar och fel på läkemedlet",
			EN: "injuries by medicines that were rightly prescribed, dispensed and used: side effects and faults of the medicine"},
		contacts: []Contact{contact(Web, "https://lff.se", aboutLFF), contact(Phone, "+46 8 462 37 00", aboutLFF),
			contact(Post, "Box 176 08, 118 92 Stockholm", aboutLFF)},
		cites: []vard.Statement{cite.LOF21, cite.Lakemedel},
	},
	PharmaceuticalInjuryPanel: { // R9
		handles: vard.Text{SV: "lämnar ett yttrande, som är ett råd, över Läkemedelsförsäkringens beslut; begärs hos Läkemedelsförsäkringen inom sex månader",
			EN: "advisory opinions on decisions of the Pharmaceutical Insurance; asked for at that insurance within six months of the decision"},
		contacts: []Contact{contact(Web, "https://www.lakemedelsskadenamnden.se", aboutPanel)},
		cites:    []vard.Statement{cite.Lakemedel},
	},
	PatientInjuriesBoard: {
		handles: vard.Text{SV: "lämnar ett yttrande, som är ett råd, när försäkringsbolaget har tagit slutlig ställning; begäran går till bolaget",
			EN: "advisory opinions on an insurer's final decision about an injury in care; the request is sent to the insurer"},
		contacts: []Contact{contact(Web, "https://www.patientskadenamnden.se", aboutBoard), contact(Phone, "+46 8 522 787 44", aboutPFF),
			contact(Post, "Box 24127, 104 51 Stockholm", aboutPFF)},
		cites: []vard.Statement{cite.PSL17, cite.PSL17a},
	},
	CareProvider: { // R9
		handles: vard.Text{SV: "klagomål på den egna vården, som vårdgivaren ska ta emot och besvara", EN: "complaints about its own care, which the care provider is to receive and answer"},
		cites:   []vard.Statement{cite.PSaL3_8b},
	},
	PatientAdvisoryBoard: { // R9
		handles: vard.Text{SV: "klagomål på vård som en region eller kommun ger eller finansierar: bemötande, bristande resurser och annat missnöje; fristående mellan patient och vård",
			EN: "complaints about care that a region or municipality gives or finances: manner of treatment, lack of resources and other dissatisfaction; independent between patients and carers"},
		contacts: []Contact{contact(Web, site1177, "LOF-27")},
		cites:    []vard.Statement{cite.LOF26, cite.LOF27, cite.PatientBoard},
	},
	IVO: { // R9
		handles: vard.Text{SV: "brister i patientsäkerheten, när vårdgivaren har fått svara på klagomålet; kan avstå från att utreda det som hände för mer än två år sedan",
			EN: "deficiencies in patient safety, once the care provider has had the complaint to answer; may refrain from examining what happened more than two years ago"},
		contacts: []Contact{contact(Web, "https://www.ivo.se", "LOF-28"), contact(Phone, "+46 10 788 50 00", phoneIVO)},
		cites:    []vard.Statement{cite.LOF28, cite.PSaL7_11},
	},
	CompetentInstitution: {
		handles: vard.Text{SV: "tillstånd till planerad vård i Sverige (intyget S2)", EN: "the authorisation of planned care in Sweden (the document S2)"},
		cites:   []vard.Statement{cite.EU883_20, cite.EU987_26},
	},
	SocialInsurance: {
		handles:  vard.Text{SV: "ersättning till regionen för vård med intyget S2", EN: "reimbursement of the region for care under an S2"},
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

// Handles returns what the body takes care of.
func (b Body) Handles() vard.Text { return b.entry().handles }

// Contacts ranges over the ways to reach the body, the best first.
func (b Body) Contacts() iter.Seq[Contact] {
	return func(yield func(Contact) bool) {
		for _, c := range b.entry().contacts {
			c.Read = read
			if !yield(c) {
				return
			}
		}
	}
}

// Statements ranges over the statements that name the body or its task.
func (b Body) Statements() iter.Seq[vard.Statement] { return slices.Values(b.entry().cites) }

// What the pages say that is read, not decided, in the order of the pages.
var data = [...]vard.Datum{
	vard.NewDatum("referral.letter-from-health-centre",
		vard.Text{SV: "Den som är folkbokförd i Sverige behöver remiss från en läkare på vårdcentralen för att få vård på sjukhuset. Närmaste vårdcentral finns på 1177.",
			EN: "A person registered in Sweden needs a referral letter from a general practitioner (vårdcentral) to be treated at the hospital. 1177 shows the nearest."},
		cite.IPO02),
	vard.NewDatum("referral.request-by-account",
		vard.Text{SV: "Alla andra öppnar ett konto hos International Patient Office (IPO). Där skickar de en förfrågan om en ny medicinsk bedömning (second opinion) eller behandling.",
			EN: "Anyone else opens an account with the International Patient Office (IPO) and sends a request for a second opinion or treatment."},
		cite.IPO03),
	vard.NewDatum("referral.team-conference",
		vard.Text{SV: "I en ny medicinsk bedömning (second opinion) ingår en multidisciplinär konferens mellan specialister.",
			EN: "A second opinion includes a multidisciplinary team conference of specialists."},
		cite.IPO10),
	vard.NewDatum("referral.statement-in-english",
		vard.Text{SV: "Patienten deltar inte i konferensen. Ett utlåtande på engelska lämnas.",
			EN: "The patient does not attend the conference. A statement in English is given."},
		cite.IPO11),
	vard.NewDatum("referral.price-individual",
		vard.Text{SV: "Det finns ingen fast prislista; priset beror på hur komplicerat fallet är.",
			EN: "There is no fixed price list; the price follows the complexity of the case."},
		cite.IPO14),
	vard.NewDatum("referral.agreement-sent",
		vard.Text{SV: "IPO skickar ett avtal och ett kostnadsförslag.", EN: "IPO sends an agreement and the estimated costs."},
		cite.IPO16),
	vard.NewDatum("referral.visa-at-embassy",
		vard.Text{SV: "Visum söks hos Sveriges ambassad eller konsulat i patientens land.",
			EN: "A visa is applied for at the Swedish embassy or consulate in the patient's country."},
		cite.IPO26),
	vard.NewDatum("referral.patient-injury-act",
		vard.Text{SV: "En skada i vården kan ge rätt till ersättning enligt patientskadelagen (1996:799).",
			EN: "An injury in health care may give a right to compensation under the Patient Injury Act (patientskadelagen, 1996:799)."},
		cite.LOF01),
	vard.NewDatum("referral.other-insurers",
		vard.Text{SV: "Privatläkare och tandläkare utan avtal med regionen har patientförsäkring i andra bolag, liksom kommunal vård. Vårdgivaren upplyser om vilket.",
			EN: "Doctors in private practice and dentists without an agreement with the region are insured with other companies, as is municipal care. The care provider tells which."},
		cite.LOF24),
	vard.NewDatum("referral.advisory-board",
		vard.Text{SV: "Den som är missnöjd med vården kan vända sig till patientnämnden, som är fristående mellan patient och vård. Mer finns på 1177.",
			EN: "A person who is dissatisfied with the care can turn to the Patient Advisory Board, an independent body between patients and carers. 1177 tells more."},
		cite.LOF27),
	vard.NewDatum("referral.supervisor",
		vard.Text{SV: "Brister i patientsäkerheten anmäls till Inspektionen för vård och omsorg (IVO), www.ivo.se.",
			EN: "Deficiencies in patient safety are reported to the Health and Social Care Inspectorate (IVO), www.ivo.se."},
		cite.LOF28),
	vard.NewDatum("referral.care-provider-first",
		vard.Text{SV: "Klagomål lämnas först till vårdgivaren, som ska besvara dem. Därefter kan IVO utreda, men får avstå om händelsen ligger mer än två år tillbaka.",
			EN: "A complaint goes first to the care provider, which is to answer it. IVO may examine it after that, but may refrain where the event is more than two years old."},
		cite.PSaL3_8b, cite.PSaL7_11),
	vard.NewDatum("referral.own-decision",
		vard.Text{SV: "Du bestämmer själv om du vill anmäla skadan. Vårdnadshavare, ombud eller dödsbo kan anmäla åt någon annan.",
			EN: "You decide yourself whether to register a claim. A guardian, a representative or an estate may do it for another."},
		cite.LOF36),
	vard.NewDatum("referral.claim-online",
		vard.Text{SV: "En skada anmäls på webben: logga in med BankID på Mina sidor hos Löf.",
			EN: "A claim is registered online, logging in with BankID to Mina sidor at Löf."},
		cite.LOF37),
	vard.NewDatum("referral.claim-on-form",
		vard.Text{SV: "En skada kan också anmälas på blankett. Den finns på Löfs webbplats, sjukhus, vårdcentraler och tandläkarmottagningar, hos patientnämnden och genom växeln 08-551 010 00.",
			EN: "A claim can also be registered on a form. It is at hospitals, health centres and dental clinics, with the Patient Advisory Board, and on Löf's website. The switchboard (+46 8 551 010 00) sends it too."},
		cite.LOF38),
}

// Data ranges over what the pages say that is read, not decided, in the order of the
// pages.
func Data() iter.Seq[vard.Datum] { return slices.Values(data[:]) }
