package referral

import (
	"database/sql/driver"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/wire"
)

// Body is someone who takes over: an authority, an insurer, a part of health care. As
// text it is its machine name; its zero value is nobody.
type Body uint8

// The bodies of the directory, in its order.
const (
	HealthCentre              Body = iota + 1 // the local health centre (vårdcentral)
	Advice1177                                // the regions' advice by telephone and on the web, 1177
	Emergency                                 // emergency care: 112 in Sweden, the local emergency number abroad
	PatientOffice                             // Karolinska's International Patient Office
	Embassy                                   // the Swedish embassy or consulate in the patient's country
	Lof                                       // Löf, the regions' insurer
	OwnInsurer                                // the care provider's own patient insurer
	PFF                                       // Patientförsäkringsföreningen, where the provider has no insurer
	TrafficInsurer                            // the insurer of the vehicle
	AFA                                       // AFA Insurance, work injuries
	PharmaceuticalInsurance                   // Läkemedelsförsäkringen, injuries by medicines
	PharmaceuticalInjuryPanel                 // Läkemedelsskadenämnden, opinions on what the Pharmaceutical Insurance decides
	PatientInjuriesBoard                      // Patientskadenämnden, opinions on what a patient insurer decides
	CareProvider                              // the care provider itself, which answers complaints about its care
	PatientAdvisoryBoard                      // patientnämnden, complaints about care that a region or municipality gives or finances
	IVO                                       // the Health and Social Care Inspectorate
	CompetentInstitution                      // the institution abroad that issues an S2
	SocialInsurance                           // Försäkringskassan, which settles S2 between institutions
)

var bodies = enum.Table{
	{Name: "health_centre", SV: "Vårdcentralen", EN: "The local health centre (vårdcentral)"},
	{Name: "1177", SV: "1177", EN: "1177"},
	{Name: "emergency", SV: "Akutsjukvården", EN: "Emergency care"},
	{Name: "ipo", SV: "International Patient Office (IPO)", EN: "The International Patient Office (IPO)"},
	{Name: "embassy", SV: "Sveriges ambassad eller konsulat i patientens land", EN: "The Swedish embassy or consulate in the patient's country"},
	{Name: "lof", SV: "Löf, regionernas ömsesidiga försäkringsbolag", EN: "Löf, the regions' mutual insurer"},
	{Name: "own_insurer", SV: "Vårdgivarens eget försäkringsbolag", EN: "The care provider's own patient insurer"},
	{Name: "pff", SV: "Patientförsäkringsföreningen (PFF)", EN: "The Patient Insurance Association (Patientförsäkringsföreningen, PFF)"},
	{Name: "traffic_insurer", SV: "Fordonets trafikförsäkring", EN: "The traffic insurer of the vehicle"},
	{Name: "afa", SV: "Afa Försäkring", EN: "AFA Insurance (Afa Försäkring)"},
	{Name: "pharmaceutical_insurance", SV: "Läkemedelsförsäkringen", EN: "The Pharmaceutical Insurance (Läkemedelsförsäkringen)"},
	{Name: "pharmaceutical_injury_panel", SV: "Läkemedelsskadenämnden", EN: "The Pharmaceutical Injury Panel (Läkemedelsskadenämnden)"},
	{Name: "patient_injuries_board", SV: "Patientskadenämnden", EN: "The Patient Injuries Board (Patientskadenämnden)"},
	{Name: "care_provider", SV: "Vårdgivaren", EN: "The care provider"},
	{Name: "patient_advisory_board", SV: "Patientnämnden", EN: "The Patient Advisory Board (patientnämnden)"},
	{Name: "ivo", SV: "Inspektionen för vård och omsorg (IVO)", EN: "The Health and Social Care Inspectorate (IVO)"},
	{Name: "competent_institution", SV: "Den behöriga institutionen i landet där patienten är försäkrad", EN: "The competent institution of the country where the patient is insured"},
	{Name: "forsakringskassan", SV: "Försäkringskassan", EN: "The Swedish Social Insurance Agency (Försäkringskassan)"},
}

// String returns the machine name.
func (b Body) String() string { return bodies.String(uint8(b)) }

// Text returns the name for people.
func (b Body) Text() vard.Text { return bodies.Text(uint8(b)) }

// AppendText appends the machine name.
func (b Body) AppendText(dst []byte) ([]byte, error) { return bodies.AppendText(dst, uint8(b)) }

// MarshalText writes the machine name.
func (b Body) MarshalText() ([]byte, error) { return b.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (b *Body) UnmarshalText(text []byte) error { return bodies.Read(text, (*uint8)(b)) }

// Value writes the machine name for a database, NULL for the zero value.
func (b Body) Value() (driver.Value, error) { return bodies.Value(uint8(b)) }

// Scan reads a machine name or NULL from a database column.
func (b *Body) Scan(src any) error { return bodies.Scan(src, (*uint8)(b)) }

// Referral says that someone else takes over, and the rule that says so.
type Referral struct {
	Body Body      `json:"body"` // who takes over
	Why  vard.Rule `json:"rule"` // the rule that says so
}

// AppendJSON appends the body's name and the rule's, as an object.
func (r Referral) AppendJSON(b []byte) []byte {
	b = wire.Name(wire.Key(append(b, '{'), "body"), r.Body.String())
	return append(wire.Name(wire.Key(b, "rule"), r.Why.String()), '}')
}

// MarshalJSON writes the body's name and the rule's.
func (r Referral) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil), nil }
