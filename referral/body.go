package referral

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// Body is someone who takes over: an authority, an insurer, a part of health care.
// Its zero value is nobody.
type Body uint8

// The bodies of the directory, in its order.
const (
	HealthCentre            Body = iota + 1 // the local health centre (vårdcentral)
	Advice1177                              // the regions' advice by telephone and on the web, 1177
	Emergency                               // emergency care, 112
	PatientOffice                           // Karolinska's International Patient Office
	Embassy                                 // the Swedish embassy or consulate in the patient's country
	Lof                                     // Löf, the regions' insurer
	OwnInsurer                              // the care provider's own patient insurer
	PFF                                     // Patientförsäkringsföreningen, where the provider has no insurer
	TrafficInsurer                          // the insurer of the vehicle
	AFA                                     // AFA Insurance, work injuries
	PharmaceuticalInsurance                 // Läkemedelsförsäkringen, side effects of medicines
	PatientInjuriesBoard                    // Patientskadenämnden, opinions on compensation
	PatientAdvisoryBoard                    // patientnämnden, complaints about care
	IVO                                     // the Health and Social Care Inspectorate
	CompetentInstitution                    // the institution abroad that issues an S2
	SocialInsurance                         // Försäkringskassan, which settles S2 between institutions
)

var bodies = enum.Table{{Name: "health_centre"}, {Name: "1177"}, {Name: "emergency"}, {Name: "ipo"}, {Name: "embassy"}, {Name: "lof"}, {Name: "own_insurer"}, {Name: "pff"}, {Name: "traffic_insurer"}, {Name: "afa"},
	{Name: "pharmaceutical_insurance"}, {Name: "patient_injuries_board"}, {Name: "patient_advisory_board"}, {Name: "ivo"}, {Name: "competent_institution"}, {Name: "forsakringskassan"}}

// String returns the machine name.
func (b Body) String() string { return bodies.String(uint8(b)) }

// MarshalText writes the machine name.
func (b Body) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (b *Body) UnmarshalText(text []byte) error {
	return bodies.Read(text, (*uint8)(b))
}

// Referral says that someone else takes over, and the rule that says so.
type Referral struct {
	Body Body      `json:"body"` // who takes over
	Why  vard.Rule `json:"rule"` // the rule that says so
}
