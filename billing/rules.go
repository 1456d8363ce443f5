package billing

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
)

// The rules, in the order in which a reader asks: the payment before the care, each payer,
// the estimate, the whole.
const (
	RuleSecondOpinionPrepaid   vard.RuleID = "billing.second-opinion-prepaid"
	RuleSecuredBeforeCare      vard.RuleID = "billing.secured-before-care"
	RuleReceiptsInAdvance      vard.RuleID = "billing.receipts-in-advance"
	RuleTreatmentOnly          vard.RuleID = "billing.treatment-only"
	RulePromiseCountedOnce     vard.RuleID = "billing.promise-counted-once"
	RuleGuaranteeCoversService vard.RuleID = "billing.guarantee-covers-service"
	RuleGuaranteeValid         vard.RuleID = "billing.guarantee-valid"
	RuleGuaranteeCurrency      vard.RuleID = "billing.guarantee-currency"
	RuleGuaranteeLimitSuffices vard.RuleID = "billing.guarantee-limit-suffices"
	RuleInsuranceCoversService vard.RuleID = "billing.insurance-covers-service"
	RuleInsuranceValid         vard.RuleID = "billing.insurance-valid"
	RuleInsurancePaysAll       vard.RuleID = "billing.insurance-pays-all"
	RuleS2Insured              vard.RuleID = "billing.s2-insured"
	RuleS2CoversTreatment      vard.RuleID = "billing.s2-covers-treatment"
	RuleS2Valid                vard.RuleID = "billing.s2-valid"
	RuleS2FeeOnly              vard.RuleID = "billing.s2-fee-only"
	RuleNotRefundedTooMuch     vard.RuleID = "billing.not-refunded-too-much"
	RuleRoundingAgreed         vard.RuleID = "billing.rounding-agreed"
	RuleNotAboveEstimate       vard.RuleID = "billing.not-above-estimate"
	RuleNotBelowEstimate       vard.RuleID = "billing.not-below-estimate"
	RuleEstimateAfterOpinion   vard.RuleID = "billing.estimate-after-second-opinion"
	RuleEstimateBeforeCare     vard.RuleID = "billing.estimate-before-care"
	RuleActualFinal            vard.RuleID = "billing.actual-final"
	RuleFundedInFull           vard.RuleID = "billing.funded-in-full"
)

// The places of the rules; those from receiptsInAdvance to roundingAgreed are about one
// payer, the others about the account. The first is of no promise: see none.
const (
	secondOpinionPrepaid = iota
	securedBeforeCare
	receiptsInAdvance
	treatmentOnly
	countedOnce
	guaranteeService
	guaranteeValid
	guaranteeCurrency
	guaranteeLimit
	insuranceService
	insuranceValid
	insurancePaysAll
	s2Insured
	s2Treatment
	s2Valid
	s2FeeOnly
	notRefundedTooMuch
	roundingAgreed
	notAboveEstimate
	notBelowEstimate
	estimateAfterOpinion
	estimateBeforeCare
	actualFinal
	fundedInFull
)

var rules = [...]vard.Rule{
	secondOpinionPrepaid: vard.NewRule(RuleSecondOpinionPrepaid, vard.Wording{
		Met:    vard.Text{SV: "Hela priset för den nya medicinska bedömningen (second opinion) betalades privat senast den första dagen.", EN: "The whole price of the second opinion was paid privately no later than its first day."},
		NotMet: vard.Text{SV: "Hela priset för den nya medicinska bedömningen (second opinion) hade inte betalats privat den första dagen.", EN: "The whole price of the second opinion had not been paid privately by its first day."},
		Open:   vard.Text{SV: "Det är inte känt om den nya medicinska bedömningen (second opinion) betalas i förskott.", EN: "It is not known whether the second opinion is paid in advance."},
	}, cite.IPO17, cite.IPO23),
	securedBeforeCare: vard.NewRule(RuleSecuredBeforeCare, vard.Wording{
		Met:    vard.Text{SV: "Åtminstone en del av behandlingen var säkrad innan vården började, genom förskott eller ett åtagande som gäller.", EN: "At least part of the treatment was secured before the care began, by an advance or by a promise that holds."},
		NotMet: vard.Text{SV: "Ingen del av behandlingen var säkrad genom förskott eller ett åtagande när vården började.", EN: "No part of the treatment was secured by an advance or a promise when the care began."},
		Open:   vard.Text{SV: "Det är inte känt om någon del av behandlingen är säkrad när vården börjar.", EN: "It is not known whether any part of the treatment is secured when the care begins."},
	}, cite.IPO18, cite.IPO25),
	receiptsInAdvance: vard.NewRule(RuleReceiptsInAdvance, vard.Wording{
		Met:    vard.Text{SV: "Betalningen för den nya medicinska bedömningen (second opinion) kom in senast den första dagen.", EN: "The payment for the second opinion was received no later than its first day."},
		NotMet: vard.Text{SV: "En betalning för den nya medicinska bedömningen (second opinion) kom in efter den första dagen.", EN: "A payment for the second opinion was received after its first day."},
		Open:   vard.Text{SV: "Det är inte känt om betalningen kom in i förskott.", EN: "It is not known whether the payment was received in advance."},
	}, cite.IPO17),
	treatmentOnly: vard.NewRule(RuleTreatmentOnly, vard.Wording{
		Met:    vard.Text{SV: "Tjänsten är en behandling, som kan betalas med garanti, försäkring eller S2.", EN: "The service is a treatment, which a guarantee, insurance or S2 can pay for."},
		NotMet: vard.Text{SV: "Tjänsten är en ny medicinsk bedömning (second opinion), som bara kan betalas privat i förskott.", EN: "The service is a second opinion, which can only be paid privately in advance."},
		Open:   vard.Text{SV: "Det är inte känt om tjänsten är en behandling, som garanti, försäkring eller S2 kan betala.", EN: "It is not known whether the service is a treatment, which a guarantee, insurance or S2 can pay for."},
	}, cite.IPO17, cite.IPO18, cite.IPO22, cite.IPO23),
	countedOnce: vard.NewRule(RulePromiseCountedOnce, vard.Wording{
		Met:    vard.Text{SV: "Åtagandet räknas för första gången i den här räkningen.", EN: "The promise is counted for the first time in this account."},
		NotMet: vard.Text{SV: "Åtagandet med samma referens står tidigare i räkningen och räknas en gång.", EN: "The promise with the same reference stands earlier in the account and is counted once."},
		Open:   vard.Text{SV: "Det är inte känt om åtagandet är detsamma som i en tidigare räkning; utan referens räknas de som två.", EN: "It is not known whether the promise is the same as in an earlier account; without a reference they count as two."},
	}, cite.IPO18, cite.IPO25),
	guaranteeService: vard.NewRule(RuleGuaranteeCoversService, vard.Wording{
		Met:    vard.Text{SV: "Betalningsgarantin (betalningsförbindelsen) omfattar tjänsten.", EN: "The guarantee of payment covers the service."},
		NotMet: vard.Text{SV: "Betalningsgarantin omfattar inte den här tjänsten.", EN: "The guarantee of payment does not cover this service."},
		Open:   vard.Text{SV: "Det är inte känt om betalningsgarantin omfattar tjänsten.", EN: "It is not known whether the guarantee of payment covers the service."},
	}, cite.IPO18, cite.IPO25, cite.L200947),
	guaranteeValid: vard.NewRule(RuleGuaranteeValid, vard.Wording{
		Met:    vard.Text{SV: "Alla vårddagar ligger inom betalningsgarantins giltighetstid.", EN: "All days of care lie within the validity of the guarantee."},
		NotMet: vard.Text{SV: "En eller flera vårddagar ligger utanför betalningsgarantins giltighetstid.", EN: "One or more days of care lie outside the validity of the guarantee."},
		Open:   vard.Text{SV: "Det är inte känt om alla vårddagar ligger inom betalningsgarantins giltighetstid.", EN: "It is not known whether all days of care lie within the validity of the guarantee."},
	}, cite.IPO18, cite.IPO25, cite.L200947),
	guaranteeCurrency: vard.NewRule(RuleGuaranteeCurrency, vard.Wording{
		Met:    vard.Text{SV: "Betalningsgarantin gäller i räkningens valuta.", EN: "The guarantee is in the currency of the account."},
		NotMet: vard.Text{SV: "Betalningsgarantin är i en annan valuta än räkningen.", EN: "The guarantee is in another currency than the account."},
		Open:   vard.Text{SV: "Det är inte känt i vilken valuta betalningsgarantin gäller.", EN: "It is not known in which currency the guarantee is."},
	}, cite.IPO18, cite.ISO4217),
	guaranteeLimit: vard.NewRule(RuleGuaranteeLimitSuffices, vard.Wording{
		Met:    vard.Text{SV: "Betalningsgarantins belopp räcker till det som återstår av kostnaden.", EN: "The limit of the guarantee suffices for what is left of the cost."},
		NotMet: vard.Text{SV: "Betalningsgarantins belopp är lägre än det som återstår; resten går vidare, i sista hand till patienten.", EN: "The limit of the guarantee is below what is left; the rest goes on, in the last resort to the patient."},
		Open:   vard.Text{SV: "Det är inte känt om betalningsgarantins belopp räcker.", EN: "It is not known whether the limit of the guarantee suffices."},
	}, cite.IPO18, cite.IPO25),
	insuranceService: vard.NewRule(RuleInsuranceCoversService, vard.Wording{
		Met:    vard.Text{SV: "Försäkringen omfattar tjänsten.", EN: "The insurance covers the service."},
		NotMet: vard.Text{SV: "Försäkringen omfattar inte den här tjänsten.", EN: "The insurance does not cover this service."},
		Open:   vard.Text{SV: "Det är inte känt om försäkringen omfattar tjänsten.", EN: "It is not known whether the insurance covers the service."},
	}, cite.IPO18, cite.IPO22),
	insuranceValid: vard.NewRule(RuleInsuranceValid, vard.Wording{
		Met:    vard.Text{SV: "Alla vårddagar ligger inom försäkringens giltighetstid.", EN: "All days of care lie within the validity of the insurance."},
		NotMet: vard.Text{SV: "En eller flera vårddagar ligger utanför försäkringens giltighetstid.", EN: "One or more days of care lie outside the validity of the insurance."},
		Open:   vard.Text{SV: "Det är inte känt om alla vårddagar ligger inom försäkringens giltighetstid.", EN: "It is not known whether all days of care lie within the validity of the insurance."},
	}, cite.IPO18, cite.IPO22),
	insurancePaysAll: vard.NewRule(RuleInsurancePaysAll, vard.Wording{
		Met:    vard.Text{SV: "Försäkringen betalar allt som återstår av kostnaden.", EN: "The insurance pays all that is left of the cost."},
		NotMet: vard.Text{SV: "Det som inte ersätts på grund av försäkringens villkor, självrisk, ersättningsgrad eller högsta belopp går vidare, i sista hand till patienten.", EN: "What the insurance does not pay by its terms, deductible, rate or limit goes on, in the last resort to the patient."},
		Open:   vard.Text{SV: "Det är inte känt om försäkringen betalar allt som återstår.", EN: "It is not known whether the insurance pays all that is left."},
	}, cite.IPO18, cite.IPO22, cite.IPO25),
	s2Insured: vard.NewRule(RuleS2Insured, vard.Wording{
		Met:    vard.Text{SV: "Personen är försäkrad i ett annat EU- eller EES-land, i Schweiz eller i Storbritannien.", EN: "The person is insured in another EU or EEA State, in Switzerland or in the United Kingdom."},
		NotMet: vard.Text{SV: "Personen är försäkrad i ett land som inte utfärdar S2-intyg för vård i Sverige.", EN: "The person is insured in a country that issues no S2 for care in Sweden."},
		Open:   vard.Text{SV: "Det är inte känt i vilket land personen är försäkrad.", EN: "It is not known in which country the person is insured."},
	}, cite.IPO18, cite.IPO22, cite.EU883_20, cite.UKS2, cite.ISO3166),
	s2Treatment: vard.NewRule(RuleS2CoversTreatment, vard.Wording{
		Met:    vard.Text{SV: "S2-intyget gäller behandlingen.", EN: "The S2 authorises the treatment."},
		NotMet: vard.Text{SV: "S2-intyget gäller inte den här tjänsten; ett annat intyg söks hos den behöriga institutionen.", EN: "The S2 does not authorise this service; another is sought at the competent institution."},
		Open:   vard.Text{SV: "Det är inte känt vad S2-intyget gäller.", EN: "It is not known what the S2 authorises."},
	}, cite.EU883_20, cite.EU987_26),
	s2Valid: vard.NewRule(RuleS2Valid, vard.Wording{
		Met:    vard.Text{SV: "Alla vårddagar ligger inom S2-intygets giltighetstid.", EN: "All days of care lie within the validity of the S2."},
		NotMet: vard.Text{SV: "En eller flera vårddagar ligger utanför S2-intygets giltighetstid; ett annat intyg söks hos den behöriga institutionen.", EN: "One or more days of care lie outside the validity of the S2; another is sought at the competent institution."},
		Open:   vard.Text{SV: "Det är inte känt om alla vårddagar ligger inom S2-intygets giltighetstid.", EN: "It is not known whether all days of care lie within the validity of the S2."},
	}, cite.EU883_20, cite.EU987_26),
	s2FeeOnly: vard.NewRule(RuleS2FeeOnly, vard.Wording{
		Met:    vard.Text{SV: "Patienten betalar högst patientavgiften; resten tar den institution som gav S2, genom Försäkringskassan.", EN: "The patient bears at most the patient fee; the competent institution takes the rest, through Försäkringskassan."},
		NotMet: vard.Text{SV: "Patienten betalar mer än patientavgiften i detta intyg, eftersom ett annat S2-intyg gäller före det.", EN: "The patient bears more than the fee of this S2, since another S2 goes before it."},
		Open:   vard.Text{SV: "Det är inte känt om patienten betalar högst patientavgiften.", EN: "It is not known whether the patient bears at most the patient fee."},
	}, cite.EU883_20, cite.EU987_62, cite.F711_5, cite.F711_9),
	notRefundedTooMuch: vard.NewRule(RuleNotRefundedTooMuch, vard.Wording{
		Met:    vard.Text{SV: "Det som har återbetalats är högst det som kom in.", EN: "What was paid back is at most what was received."},
		NotMet: vard.Text{SV: "Mer har återbetalats än vad som kom in; mellanskillnaden faktureras.", EN: "More was paid back than was received; the difference is billed."},
		Open:   vard.Text{SV: "Det är inte känt om mer har återbetalats än vad som kom in.", EN: "It is not known whether more was paid back than was received."},
	}, cite.IPO20),
	roundingAgreed: vard.NewRule(RuleRoundingAgreed, vard.Wording{
		Met:    vard.Text{SV: "Det är angivet vad som har avtalats om öresavrundning.", EN: "What is agreed about rounding is given."},
		NotMet: vard.Text{SV: "Inget är angivet om öresavrundning; enligt lagen avrundas betalningen till hela kronor om inget annat har avtalats.", EN: "Nothing is given about rounding; by the act the payment is rounded to whole kronor unless otherwise agreed."},
		Open:   vard.Text{SV: "Det är inte känt vad som har avtalats om öresavrundning.", EN: "It is not known what is agreed about rounding."},
	}, cite.Ore),
	notAboveEstimate: vard.NewRule(RuleNotAboveEstimate, vard.Wording{
		Met:    vard.Text{SV: "Den faktiska kostnaden ryms inom kostnadsförslaget.", EN: "The actual cost is within the estimate."},
		NotMet: vard.Text{SV: "De bokförda kostnaderna överstiger kostnadsförslaget; det som någon ska betala utöver sin inbetalning faktureras när allt är bokfört.", EN: "The charges posted are above the estimate; what somebody is to pay beyond what was received is billed once everything is posted."},
		Open:   vard.Text{SV: "Det är inte känt om den faktiska kostnaden ryms inom kostnadsförslaget.", EN: "It is not known whether the actual cost is within the estimate."},
	}, cite.IPO19),
	notBelowEstimate: vard.NewRule(RuleNotBelowEstimate, vard.Wording{
		Met:    vard.Text{SV: "Den faktiska kostnaden når upp till kostnadsförslaget.", EN: "The actual cost reaches the estimate."},
		NotMet: vard.Text{SV: "Vården kostade mindre än kostnadsförslaget; vad någon betalat utöver sin andel får den tillbaka.", EN: "The actual cost is below the estimate; what was received beyond the payer's share is refunded."},
		Open:   vard.Text{SV: "Det är inte känt om den faktiska kostnaden når upp till kostnadsförslaget.", EN: "It is not known whether the actual cost reaches the estimate."},
	}, cite.IPO20),
	estimateAfterOpinion: vard.NewRule(RuleEstimateAfterOpinion, vard.Wording{
		Met:    vard.Text{SV: "Kostnadsförslaget för behandlingen gavs när den nya medicinska bedömningen (second opinion) var klar.", EN: "The estimate for the treatment was given once the second opinion was made."},
		NotMet: vard.Text{SV: "Kostnadsförslaget för behandlingen gavs innan den nya medicinska bedömningen (second opinion) var klar, vilket inte är det vanliga.", EN: "The estimate for the treatment was given before the second opinion was made, which is not usual."},
		Open:   vard.Text{SV: "Det är inte känt om kostnadsförslaget gavs när den nya medicinska bedömningen (second opinion) var klar.", EN: "It is not known whether the estimate was given once the second opinion was made."},
	}, cite.IPO15, cite.IPO16),
	estimateBeforeCare: vard.NewRule(RuleEstimateBeforeCare, vard.Wording{
		Met:    vard.Text{SV: "Kostnadsförslaget gavs senast den första vårddagen.", EN: "The estimate was given no later than the first day of care."},
		NotMet: vard.Text{SV: "Kostnadsförslaget gavs efter den första vårddagen.", EN: "The estimate was given after the first day of care."},
		Open:   vard.Text{SV: "Det är inte känt om kostnadsförslaget gavs före vården.", EN: "It is not known whether the estimate was given before the care."},
	}, cite.IPO16, cite.IPO21),
	actualFinal: vard.NewRule(RuleActualFinal, vard.Wording{
		Met:    vard.Text{SV: "Alla kostnader är bokförda.", EN: "All charges are posted."},
		NotMet: vard.Text{SV: "Fler kostnader kan tillkomma; räkningen slutregleras när alla är bokförda.", EN: "More charges may come; the account is settled when all are posted."},
		Open:   vard.Text{SV: "Det är inte känt om alla kostnader är bokförda.", EN: "It is not known whether all charges are posted."},
	}, cite.IPO21),
	fundedInFull: vard.NewRule(RuleFundedInFull, vard.Wording{
		Met:    vard.Text{SV: "Betalarna täcker hela kostnaden, bortsett från patientavgiften vid S2.", EN: "The payers cover the whole cost, except the patient fee under an S2."},
		NotMet: vard.Text{SV: "Betalarna täcker högst en del av kostnaden; resten betalar patienten, eftersom IPO inte ger ekonomiskt stöd.", EN: "The payers cover at most part of the cost; the patient pays the rest, since IPO gives no financial support."},
		Open:   vard.Text{SV: "Det är inte känt om betalarna täcker hela kostnaden.", EN: "It is not known whether the payers cover the whole cost."},
	}, cite.IPO24, cite.IPO25, cite.IPO33, cite.IPO18, cite.IPO22),
}

// Rules ranges over the package's rules, in their order.
func Rules() iter.Seq[vard.Rule] { return slices.Values(rules[:]) }

var data = [...]vard.Datum{
	vard.NewDatum("billing.price-individual",
		vard.Text{SV: "Det finns ingen fast prislista; priset beror på hur komplicerat fallet är.", EN: "There is no fixed price list; the price follows the complexity of the case."},
		cite.IPO14),
	vard.NewDatum("billing.agreement-and-estimate",
		vard.Text{SV: "International Patient Office (IPO) skickar ett avtal och ett kostnadsförslag, och de faktiska kostnaderna när tjänsten är utförd.", EN: "The International Patient Office (IPO) sends an agreement and the estimated costs, and the actual costs after the service."},
		cite.IPO16, cite.IPO21),
	vard.NewDatum("billing.kinds-of-payment",
		vard.Text{SV: "En behandling betalas i förskott, med betalningsgaranti (betalningsförbindelse), med försäkring eller med S2.", EN: "A treatment is paid in advance, by a guarantee of payment, by insurance or by S2."},
		cite.IPO18, cite.IPO22),
	vard.NewDatum("billing.no-ehic",
		vard.Text{SV: "Det europeiska sjukförsäkringskortet betalar aldrig planerad vård.", EN: "The European health insurance card never pays for planned care."},
		cite.EU883_19),
	vard.NewDatum("billing.whole-krona",
		vard.Text{SV: "Öresavrundning: 1–49 öre avrundas nedåt, 50–99 öre uppåt, om inget annat har avtalats. Biblioteket avrundar bara när det är avtalat.", EN: "Rounding to whole kronor: 1–49 öre down, 50–99 up, unless otherwise agreed. The library rounds only where that is agreed."},
		cite.Ore),
}

// Data ranges over what the page and the law say that is not decided but read.
func Data() iter.Seq[vard.Datum] { return slices.Values(data[:]) }
