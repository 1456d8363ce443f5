package billing

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
)

// The rules, in the order of the page; those from receiptsInAdvance to s2FeeOnly are
// about one payer, the others about the account.
const (
	secondOpinionPrepaid = iota
	receiptsInAdvance
	treatmentOnly
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
	notAboveEstimate
	notBelowEstimate
	estimateBeforeCare
	actualFinal
	fundedInFull
)

var rules = [...]vard.Rule{
	secondOpinionPrepaid: vard.NewRule("billing.second-opinion-prepaid",
		vard.Wording{Met: vard.Text{SV: "Hela priset för second opinion har betalats privat senast den första dagen.", EN: "The whole price of the second opinion was paid privately no later than its first day."}},
		cite.IPO17, cite.IPO23),
	receiptsInAdvance: vard.NewRule("billing.receipts-in-advance",
		vard.Wording{Met: vard.Text{SV: "Betalningen för second opinion har kommit in senast den första dagen.", EN: "The payment for the second opinion was received no later than its first day."}},
		cite.IPO17),
	treatmentOnly: vard.NewRule("billing.treatment-only",
		vard.Wording{Met: vard.Text{SV: "Garanti, försäkring och S2 används för behandling, inte för second opinion.", EN: "A guarantee, insurance or S2 is used for a treatment, not for a second opinion."}},
		cite.IPO17, cite.IPO18, cite.IPO22, cite.IPO23),
	guaranteeService: vard.NewRule("billing.guarantee-covers-service",
		vard.Wording{Met: vard.Text{SV: "Betalningsgarantin omfattar tjänsten.", EN: "The guarantee of payment covers the service."}},
		cite.IPO18, cite.IPO25, cite.L200947),
	guaranteeValid: vard.NewRule("billing.guarantee-valid",
		vard.Wording{Met: vard.Text{SV: "Alla vårddagar ligger inom betalningsgarantins giltighetstid.", EN: "All days of care lie within the validity of the guarantee."}},
		cite.IPO18, cite.IPO25, cite.L200947),
	guaranteeCurrency: vard.NewRule("billing.guarantee-currency",
		vard.Wording{Met: vard.Text{SV: "Betalningsgarantin gäller i räkningens valuta.", EN: "The guarantee is in the currency of the account."}},
		cite.IPO18, cite.ISO4217),
	guaranteeLimit: vard.NewRule("billing.guarantee-limit-suffices",
		vard.Wording{Met: vard.Text{SV: "Betalningsgarantins belopp räcker till det som återstår; det som överstiger beloppet går vidare till nästa betalare, sist till patienten.", EN: "The limit of the guarantee suffices for what is left; what is above it goes to the next payer, at last to the patient."}},
		cite.IPO18, cite.IPO25),
	insuranceService: vard.NewRule("billing.insurance-covers-service",
		vard.Wording{Met: vard.Text{SV: "Försäkringen omfattar tjänsten.", EN: "The insurance covers the service."}},
		cite.IPO18, cite.IPO22),
	insuranceValid: vard.NewRule("billing.insurance-valid",
		vard.Wording{Met: vard.Text{SV: "Alla vårddagar ligger inom försäkringens giltighetstid.", EN: "All days of care lie within the validity of the insurance."}},
		cite.IPO18, cite.IPO22),
	insurancePaysAll: vard.NewRule("billing.insurance-pays-all",
		vard.Wording{Met: vard.Text{SV: "Försäkringen betalar allt som återstår; det som självrisk, andel och tak lämnar går vidare till nästa betalare, sist till patienten.", EN: "The insurance pays all that is left; what deductible, rate and limit leave goes to the next payer, at last to the patient."}},
		cite.IPO18, cite.IPO22, cite.IPO25),
	s2Insured: vard.NewRule("billing.s2-insured",
		vard.Wording{Met: vard.Text{SV: "Personen är försäkrad i ett annat EU- eller EES-land, i Schweiz eller i Storbritannien.", EN: "The person is insured in another EU or EEA State, in Switzerland or in the United Kingdom."}},
		cite.IPO18, cite.IPO22, cite.EU883_20, cite.UKS2, cite.ISO3166),
	s2Treatment: vard.NewRule("billing.s2-covers-treatment",
		vard.Wording{Met: vard.Text{SV: "S2-intyget gäller behandlingen.", EN: "The S2 authorises the treatment."}},
		cite.EU883_20, cite.EU987_26),
	s2Valid: vard.NewRule("billing.s2-valid",
		vard.Wording{Met: vard.Text{SV: "Alla vårddagar ligger inom S2-intygets giltighetstid.", EN: "All days of care lie within the validity of the S2."}},
		cite.EU883_20, cite.EU987_26),
	s2FeeOnly: vard.NewRule("billing.s2-fee-only",
		vard.Wording{Met: vard.Text{SV: "Patienten betalar inte mer än patientavgiften; resten tar den behöriga institutionen, genom Försäkringskassan.", EN: "The patient bears no more than the patient fee; the competent institution takes the rest, through Försäkringskassan."}},
		cite.EU883_20, cite.EU987_62, cite.F711_5, cite.F711_9),
	notAboveEstimate: vard.NewRule("billing.not-above-estimate",
		vard.Wording{Met: vard.Text{SV: "Den faktiska kostnaden överstiger inte den beräknade; av den som betalat i förskott begärs annars skillnaden.", EN: "The actual cost is not above the estimate; otherwise one who paid in advance is billed the difference."}},
		cite.IPO19),
	notBelowEstimate: vard.NewRule("billing.not-below-estimate",
		vard.Wording{Met: vard.Text{SV: "Den faktiska kostnaden understiger inte den beräknade; den som betalat i förskott får annars tillbaka skillnaden.", EN: "The actual cost is not below the estimate; otherwise one who paid in advance is refunded the difference."}},
		cite.IPO20),
	estimateBeforeCare: vard.NewRule("billing.estimate-before-care",
		vard.Wording{Met: vard.Text{SV: "Kostnadsberäkningen gavs senast den första vårddagen.", EN: "The estimate was given no later than the first day of care."}},
		cite.IPO16, cite.IPO21),
	actualFinal: vard.NewRule("billing.actual-final",
		vard.Wording{Met: vard.Text{SV: "Alla kostnader är bokförda, så att den faktiska kostnaden kan slutregleras.", EN: "All charges are posted, so that the actual cost can be settled."}},
		cite.IPO21),
	fundedInFull: vard.NewRule("billing.funded-in-full",
		vard.Wording{Met: vard.Text{SV: "Betalarna täcker hela kostnaden, utom patientavgiften vid S2; det som ingen täcker bärs av den sista som betalat i förskott, annars av patienten, och efterskänks aldrig.", EN: "The payers cover the whole cost, save the patient fee under an S2; what nobody covers is borne by the last who paid in advance, or else by the patient, and is never waived."}},
		cite.IPO24, cite.IPO25),
}

// Rules ranges over the package's rules, in the order of the page.
func Rules() iter.Seq[vard.Rule] { return slices.Values(rules[:]) }

var data = [...]vard.Datum{
	vard.NewDatum("billing.price-individual",
		vard.Text{SV: "Det finns ingen fast prislista; priset beror på hur komplicerat fallet är.", EN: "There is no fixed price list; the price follows the complexity of the case."},
		cite.IPO14),
	vard.NewDatum("billing.agreement-and-estimate",
		vard.Text{SV: "Internationella patientkontoret skickar ett avtal och de beräknade kostnaderna, och de faktiska när tjänsten är utförd.", EN: "The International Patient Office sends an agreement and the estimated costs, and the actual costs after the service."},
		cite.IPO16, cite.IPO21),
	vard.NewDatum("billing.kinds-of-payment",
		vard.Text{SV: "En behandling betalas i förskott, med betalningsgaranti, med försäkring eller med S2.", EN: "A treatment is paid in advance, by a guarantee of payment, by insurance or by S2."},
		cite.IPO18, cite.IPO22),
	vard.NewDatum("billing.no-ehic",
		vard.Text{SV: "Det europeiska sjukförsäkringskortet betalar aldrig planerad vård.", EN: "The European health insurance card never pays for planned care."},
		cite.EU883_19),
	vard.NewDatum("billing.whole-krona",
		vard.Text{SV: "Öresavrundning: 1–49 öre avrundas nedåt, 50–99 öre uppåt, om inget annat avtalats. Biblioteket avrundar bara när avtalet säger det.", EN: "Rounding to whole kronor: 1–49 öre down, 50–99 up, unless otherwise agreed. The library rounds only where the agreement says so."},
		cite.Ore),
}

// Data ranges over what the page and the law say that is not decided but read.
func Data() iter.Seq[vard.Datum] { return slices.Values(data[:]) }
