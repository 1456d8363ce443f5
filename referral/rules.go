package referral

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
)

// The rules of the path, in the order of the page.
const (
	RuleSecondOpinionFirst     vard.RuleID = "referral.second-opinion-first"
	RuleTreatmentOrVisit       vard.RuleID = "referral.treatment-or-visit"
	RuleEstimateAfterStatement vard.RuleID = "referral.estimate-after-statement"
	RuleAgreementAndEstimate   vard.RuleID = "referral.agreement-and-estimate"
	RuleSecondOpinionPrepaid   vard.RuleID = "referral.second-opinion-prepaid"
	RuleFundedBeforeCare       vard.RuleID = "referral.funded-before-care"
	RuleEstimateBeforeCare     vard.RuleID = "referral.estimate-before-care"
	RuleVisitDateSet           vard.RuleID = "referral.visit-date-set"
	RuleLetterBeforeVisit      vard.RuleID = "referral.letter-before-visit"
	RuleInterpreterToldInTime  vard.RuleID = "referral.interpreter-told-in-time"
	RuleLanguageNamed          vard.RuleID = "referral.language-named"
	RuleInterpreterBooked      vard.RuleID = "referral.interpreter-booked"
)

const (
	secondOpinionFirst = iota
	treatmentOrVisit
	estimateAfterStatement
	agreementAndEstimate
	secondOpinionPrepaid
	fundedBeforeCare
	estimateBeforeCare
	visitDateSet
	letterBeforeVisit
	interpreterToldInTime
	languageNamed
	interpreterBooked
)

var rules = [...]vard.Rule{
	secondOpinionFirst: vard.NewRule(RuleSecondOpinionFirst, vard.Wording{
		Met: vard.Text{SV: "En ny medicinsk bedömning (second opinion) har gjorts, med specialisternas konferens och ett utlåtande på engelska.",
			EN: "A second opinion has been given, with a conference of specialists and a statement in English."},
		NotMet: vard.Text{SV: "Avtalet ingicks eller betalningen säkrades innan den nya medicinska bedömningen var klar; allt börjar med den.",
			EN: "The agreement was made or the payment secured before the second opinion was given; everything begins with it."},
		Open: vard.Text{SV: "Den nya medicinska bedömningen (second opinion) är inte klar ännu.",
			EN: "The second opinion has not been given yet."},
	}, cite.IPO09, cite.IPO10, cite.IPO11),
	treatmentOrVisit: vard.NewRule(RuleTreatmentOrVisit, vard.Wording{
		Met: vard.Text{SV: "Kliniken kan ge behandling, eller vill först träffa patienten.",
			EN: "The clinic offers treatment, or needs to see the patient first."},
		NotMet: vard.Text{SV: "Kliniken erbjuder ingen behandling; besök behövs inte, och vägen slutar med utlåtandet.",
			EN: "The clinic offers no treatment; a visit is not needed, and the path ends with the statement."},
		Open: vard.Text{SV: "Det är ännu inte känt om kliniken erbjuder behandling eller behöver träffa patienten.",
			EN: "It is not yet known whether the clinic offers treatment or needs to see the patient."},
	}, cite.IPO12, cite.IPO13),
	estimateAfterStatement: vard.NewRule(RuleEstimateAfterStatement, vard.Wording{
		Met: vard.Text{SV: "Kostnadsförslaget lämnades när utlåtandet var klart.",
			EN: "The costs were estimated once the statement was there."},
		NotMet: vard.Text{SV: "Kostnadsförslaget lämnades före utlåtandet; i regel sätts priset därefter.",
			EN: "The costs were estimated before the statement; usually the price is set after it."},
		Open: vard.Text{SV: "Kostnadsförslaget är inte lämnat ännu.",
			EN: "The costs have not been estimated yet."},
	}, cite.IPO15),
	agreementAndEstimate: vard.NewRule(RuleAgreementAndEstimate, vard.Wording{
		Met: vard.Text{SV: "Både avtal och kostnadsförslag finns.", EN: "There are both an agreement and an estimate of the costs."},
		NotMet: vard.Text{SV: "Det som borde ha kommit före saknas: avtalet, kostnadsförslaget eller båda.",
			EN: "What should have come first is lacking: the agreement, the estimate of the costs, or both."},
		Open: vard.Text{SV: "Avtal och kostnadsförslag är inte klara ännu.", EN: "Agreement and estimate of the costs are still to come."},
	}, cite.IPO16),
	secondOpinionPrepaid: vard.NewRule(RuleSecondOpinionPrepaid, vard.Wording{
		Met: vard.Text{SV: "Den nya medicinska bedömningen är betald i förskott.", EN: "The second opinion is paid in advance."},
		NotMet: vard.Text{SV: "Konferensen hölls innan den nya medicinska bedömningen var betald; den ska betalas i förskott.",
			EN: "The conference was held before the second opinion was paid; it is to be paid in advance."},
		Open: vard.Text{SV: "Den nya medicinska bedömningen är inte betald ännu.", EN: "The second opinion has not been paid yet."},
	}, cite.IPO17),
	fundedBeforeCare: vard.NewRule(RuleFundedBeforeCare, vard.Wording{
		Met: vard.Text{SV: "Betalningen är säkrad före vården.", EN: "The payment is secured before the care."},
		NotMet: vard.Text{SV: "Vården gavs innan betalningen var säkrad.",
			EN: "The care was given before the payment was secured."},
		Open: vard.Text{SV: "Betalningen är inte säkrad ännu.", EN: "The payment has not been secured yet."},
	}, cite.IPO18, cite.IPO25, cite.L200947),
	estimateBeforeCare: vard.NewRule(RuleEstimateBeforeCare, vard.Wording{
		Met: vard.Text{SV: "Kostnadsförslaget är lämnat före vården.", EN: "The costs are estimated before the care."},
		NotMet: vard.Text{SV: "Vården gavs innan något kostnadsförslag hade lämnats.",
			EN: "The care was given before its costs were estimated."},
		Open: vard.Text{SV: "Kostnadsförslaget för vården är inte lämnat ännu.", EN: "The costs of the care have not been estimated yet."},
	}, cite.IPO21),
	visitDateSet: vard.NewRule(RuleVisitDateSet, vard.Wording{
		Met: vard.Text{SV: "Besöket har ett datum; först då utfärdas ett bekräftelsebrev, och bara så länge datumet står fast.",
			EN: "The visit has a date; only then is a letter of confirmation issued, and only as long as the date stands."},
		NotMet: vard.Text{SV: "Bekräftelsebrevet gäller inte längre, eftersom besöket saknar datum; ett nytt utfärdas när ett nytt datum är bestämt.",
			EN: "The letter of confirmation has lapsed, since the visit has no date; another is issued once a new date is set."},
		Open: vard.Text{SV: "Besöket har inget datum ännu; bekräftelsebrevet utfärdas när behandlingen har fått en tid.",
			EN: "The visit has no date yet; the letter of confirmation is issued once the treatment is scheduled."},
	}, cite.IPO27, cite.IPO28, cite.VisaCode),
	letterBeforeVisit: vard.NewRule(RuleLetterBeforeVisit, vard.Wording{
		Met: vard.Text{SV: "Bekräftelsebrevet är utfärdat före besöket.", EN: "The letter of confirmation is issued before the visit."},
		NotMet: vard.Text{SV: "Dagen för besöket har passerat utan att patienten, som behöver visum, har fått ett bekräftelsebrev.",
			EN: "The day of the visit has passed, and the patient, who needs a visa, was given no letter of confirmation."},
		Open: vard.Text{SV: "Bekräftelsebrevet är inte utfärdat ännu, och det kan behövas för visum.",
			EN: "The letter of confirmation has not been issued yet, and may be needed for a visa."},
	}, cite.IPO27, cite.VisaCode),
	interpreterToldInTime: vard.NewRule(RuleInterpreterToldInTime, vard.Wording{
		Met: vard.Text{SV: "Tolkbehovet är anmält i tid före besöket.", EN: "The need for an interpreter has been reported in time before the visit."},
		NotMet: vard.Text{SV: "Tolkbehovet är inte anmält i tid före besöket; välj en annan besöksdag eller en kortare framförhållning.",
			EN: "The need for an interpreter was not reported in time before the visit; choose another day for it or a shorter notice."},
		Open: vard.Text{SV: "Det går ännu inte att säga om tolkbehovet är anmält i tid.",
			EN: "It cannot yet be said whether the need for an interpreter is reported in time."},
	}, cite.IPO29),
	languageNamed: vard.NewRule(RuleLanguageNamed, vard.Wording{
		Met: vard.Text{SV: "Patienten har angett vilket språk som ska tolkas.", EN: "The patient has named the language of the interpreter."},
		NotMet: vard.Text{SV: "Dagen för besöket har passerat utan att det är angett vilket språk som ska tolkas.",
			EN: "The day of the visit has passed, and the language of the interpreter was left unnamed."},
		Open: vard.Text{SV: "Det är ännu inte angett vilket språk som ska tolkas.", EN: "It has yet to be said which language is to be interpreted."},
	}, cite.IPO30, cite.BCP47, cite.LanguageRegistry),
	interpreterBooked: vard.NewRule(RuleInterpreterBooked, vard.Wording{
		Met: vard.Text{SV: "Tolk är bokad till besöket.", EN: "An interpreter is booked for the visit."},
		NotMet: vard.Text{SV: "Dagen för besöket har passerat utan att någon tolk bokats till patienten, som behöver en.",
			EN: "The day of the visit has passed, and no interpreter was booked for the patient, who needs one."},
		Open: vard.Text{SV: "Ingen tolk är bokad ännu.", EN: "No interpreter has been booked yet."},
	}, cite.IPO30, cite.IPO11),
}

// Rules ranges over the package's rules, in the order of the page.
func Rules() iter.Seq[vard.Rule] { return slices.Values(rules[:]) }
