package eligibility

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
)

// The next steps, in the order in which a decision names them.
const (
	callEmergency = iota
	healthCentre
	referralLetter
	selfReferral
	sendRequest
	checkRegistration
	checkDiplomat
	checkEarlyNumber
	checkOthers
	tellCriterion
	againWithDiagnosis
	againNotUrgent
	askMissing
)

var steps = [...]vard.Datum{
	callEmergency: vard.NewDatum("eligibility.next-emergency", // E5
		vard.Text{SV: "Fallet är akut. I Sverige: ring 112 eller sök akutvård; 1177 ger råd. Utomlands: ring det lokala nödnumret.",
			EN: "The case is urgent. In Sweden: call 112 or turn to emergency care; 1177 gives advice. Abroad: call the local emergency number."},
		cite.IPO07, cite.HSL8_4),
	healthCentre: vard.NewDatum("eligibility.next-health-centre",
		vard.Text{SV: "Boka en första tid på vårdcentralen; 1177 visar den närmaste.", EN: "Book a first appointment at the local health centre (vårdcentral); 1177 shows the nearest."},
		cite.IPO08, cite.IPO02),
	referralLetter: vard.NewDatum("eligibility.next-referral-letter",
		vard.Text{SV: "Läkaren där skriver remiss till specialist på sjukhuset när det behövs.", EN: "The doctor there writes a referral letter (remiss) to a specialist at the hospital where it is needed."},
		cite.IPO02, cite.IPO08),
	selfReferral: vard.NewDatum("eligibility.next-self-referral",
		vard.Text{SV: "Den som bor i Sverige kan också skicka en egen vårdbegäran (egenremiss) till sjukhuset.", EN: "A resident may also send the hospital a request of their own (self-referral, egenremiss)."},
		cite.SelfReferral),
	sendRequest: vard.NewDatum("eligibility.next-request", // E7
		vard.Text{SV: "Öppna ett konto hos International Patient Office (IPO). Skicka där en förfrågan om en ny medicinsk bedömning (second opinion) eller behandling.",
			EN: "Open an account with the International Patient Office (IPO) and send a request for a second opinion or treatment."},
		cite.IPO03),
	checkRegistration: vard.NewDatum("eligibility.check-registration",
		vard.Text{SV: "Kontrollera hos Skatteverket att personen har flyttat ut: numret finns kvar efter en utflyttning.", EN: "Check with the population register that the person has left Sweden: the number stays after emigration."},
		cite.IPO04, cite.FOL20),
	checkDiplomat: vard.NewDatum("eligibility.check-diplomat",
		vard.Text{SV: "Kontrollera om personen hör till en utländsk beskickning: sådan personal kan ha personnummer utan att vara folkbokförd.", EN: "Check whether the person belongs to a foreign mission: its staff may have a personal identity number without being registered."},
		cite.FOL5, cite.FOL18b, cite.Diplomats),
	checkEarlyNumber: vard.NewDatum("eligibility.check-early-number", // E7
		vard.Text{SV: "Kontrollera om numret gavs före år 2000: då kunde ett personnummer ges utan folkbokföring.", EN: "Check whether the number was given before the year 2000: until then one could be given without registration."},
		cite.Coordination1),
	checkOthers: vard.NewDatum("eligibility.check-entitlement",
		vard.Text{SV: "Kontrollera om personen har rätt till vård som bosatt på annan grund, till exempel genom ett EU-intyg; annars avgör IPO.", EN: "Check whether the person has a resident's right to care on another ground, such as a document under EU rules; otherwise IPO decides."},
		cite.HSL8_2),
	tellCriterion: vard.NewDatum("eligibility.next-tell-criterion", // E7: it promises nothing
		vard.Text{SV: "Meddela personen vilket kriterium som inte är uppfyllt.", EN: "Tell the person which criterion is not met."},
		cite.IPO04, cite.IPO05, cite.IPO06, cite.IPO07),
	againWithDiagnosis: vard.NewDatum("eligibility.next-with-diagnosis",
		vard.Text{SV: "För att en ny förfrågan ska kunna bedömas krävs att en diagnos är fastställd.", EN: "For a new request to be assessed, a diagnosis must be established."},
		cite.IPO05),
	againNotUrgent: vard.NewDatum("eligibility.next-when-not-urgent",
		vard.Text{SV: "För att en ny förfrågan ska kunna bedömas krävs att fallet inte längre är akut.", EN: "For a new request to be assessed, the case must no longer be urgent."},
		cite.IPO07),
	askMissing: vard.NewDatum("eligibility.next-ask",
		vard.Text{SV: "Fråga efter det som saknas, i den ordning som anges.", EN: "Ask for what is missing, in the order given."},
		cite.IPO01),
}

// Data ranges over the next steps that a decision may name.
func Data() iter.Seq[vard.Datum] { return slices.Values(steps[:]) }

// Next ranges over what to do now, in order. In an urgent case that is emergency
// care before all else; in a review it is what an officer has to check.
func (d Decision) Next() iter.Seq[vard.Datum] {
	return func(yield func(vard.Datum) bool) {
		for i, s := range steps {
			if d.leadsTo(i) && !yield(s) {
				return
			}
		}
	}
}

// leadsTo reports whether a decision names a step.
func (d Decision) leadsTo(step int) bool {
	switch step {
	case callEmergency:
		return d.urgent()
	case healthCentre, referralLetter, selfReferral:
		return d.outcome == Resident
	case sendRequest:
		return d.outcome == Eligible
	case checkRegistration, checkDiplomat, checkEarlyNumber, checkOthers:
		return d.outcome == Review
	case tellCriterion:
		return d.outcome == NotEligible
	case againWithDiagnosis:
		return d.canChange() && d.marks.Met(establishedDiagnosis) == vard.No
	case againNotUrgent:
		return d.canChange() && d.urgent()
	}
	return d.outcome == Incomplete // askMissing
}

// canChange reports whether what closes the route is only what can change: a diagnosis that
// is not yet established, a case that is urgent. A clinic's judgement is no such thing, nor is
// a personal number. [E7]
func (d Decision) canChange() bool {
	return d.outcome == NotEligible && d.marks.Met(highlySpecialised) != vard.No && d.marks.Met(noPersonalNumber) != vard.No
}
