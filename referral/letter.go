package referral

import (
	"iter"

	"github.com/vardregler/vard"
)

// Letter is a letter of confirmation, drafted or given, by which the patient applies
// for a visa at the Swedish embassy or consulate ([Embassy]). It says of each thing
// such a letter should hold whether it is there, not what it says. Its zero value
// holds nothing.
type Letter struct {
	PatientAsInPassport vard.Answer `json:"patientAsInPassport"` // the patient's name as in the passport
	Clinic              vard.Answer `json:"clinic"`              // the clinic that receives the patient
	Treatment           vard.Answer `json:"treatment"`           // the treatment or appointment
	FirstDay            vard.Date   `json:"firstDay"`            // the date of the visit that the letter names; zero: none
	Contact             vard.Answer `json:"contact"`             // a person to contact
}

// The checklist, in the order of the fields.
var checklist = [...]vard.Fact{
	vard.NewFact("patientAsInPassport",
		vard.Text{SV: "Är namnet skrivet som i passet?", EN: "Is the name written as in the passport?"}, vard.AskOffice),
	vard.NewFact("clinic",
		vard.Text{SV: "Anges mottagande klinik?", EN: "Is the receiving clinic named?"}, vard.AskOffice),
	vard.NewFact("treatment",
		vard.Text{SV: "Anges vilken behandling det gäller?", EN: "Is the treatment named?"}, vard.AskOffice),
	vard.NewFact("firstDay",
		vard.Text{SV: "Anges besöksdagen?", EN: "Is the date of the visit given?"}, vard.AskOffice),
	vard.NewFact("contact",
		vard.Text{SV: "Anges en kontaktperson?", EN: "Is a person to contact named?"}, vard.AskOffice),
}

// Lacks ranges over what the letter does not hold yet, or is not known to hold. It
// does not keep the letter from being issued.
func (l Letter) Lacks() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		for i, there := range [...]bool{l.PatientAsInPassport == vard.Yes, l.Clinic == vard.Yes, l.Treatment == vard.Yes, !l.FirstDay.IsZero(), l.Contact == vard.Yes} {
			if !there && !yield(checklist[i]) {
				return
			}
		}
	}
}

// Issuable reports whether a letter may be issued: exactly when the date of a visit
// is set. So there is none on a second opinion, which the patient does not attend,
// and none on a plan that is not scheduled; that the care is paid for is no
// condition. [IPO-27, IPO-28]
func Issuable(visit vard.Date) bool { return !visit.IsZero() }

// Lapsed reports whether the letter, once issued, has lapsed: because the visit has
// been cancelled (the zero Date), whatever the letter says, or because it has been
// moved to another day than the one that the letter names.
func (l Letter) Lapsed(visit vard.Date) bool {
	return visit.IsZero() || !l.FirstDay.IsZero() && l.FirstDay != visit
}
