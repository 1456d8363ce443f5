package main

import "github.com/vardregler/vard"

// What this program says itself; the questions and all else are the library's own texts.

// How a question is answered.
var (
	canAnswer    = vard.Text{SV: "Kan besvaras av", EN: "Can be answered by"}
	dayMonthYear = vard.Text{SV: "Dagen, eller bara månaden eller året", EN: "The day, or only the month or the year"}
	earliest     = vard.Text{SV: "Tidigast", EN: "At the earliest"}
	latest       = vard.Text{SV: "Senast", EN: "At the latest"}
	notYet       = vard.Text{SV: "Det har inte hänt än", EN: "It has not happened yet"}
	anAmount     = vard.Text{SV: "Beloppet", EN: "The amount"}
	noLimit      = vard.Text{SV: "Det finns inget högsta belopp", EN: "There is no highest amount"}
	lastDay      = vard.Text{SV: "Sista dagen", EN: "The last day"}
	untilNotice  = vard.Text{SV: "Det gäller tills vidare", EN: "It is valid until further notice"}

	nothingCovered = &vard.Text{SV: "ingen tjänst", EN: "no service"}
)

// The headings of the groups, and the fields for which the library has no question.
var headings = map[string]vard.Text{
	"on": {SV: "Bedömningsdagen", EN: "The day of assessment"},

	"currency":               {SV: "Valutan för alla belopp", EN: "The currency of every amount"},
	"estimate":               {SV: "Kostnadsförslaget", EN: "The estimate"},
	"estimate.issued":        {SV: "Vilken dag lämnades kostnadsförslaget?", EN: "On which day was the estimate given?"},
	"estimate.lines[]":       {SV: "Rad i kostnadsförslaget", EN: "Line of the estimate"},
	"actual":                 {SV: "De faktiska kostnaderna", EN: "The actual costs"},
	"actual.cancelled":       {SV: "Ställdes vården in?", EN: "Was the service cancelled?"},
	"actual.lines[]":         {SV: "Bokförd kostnad", EN: "Posted charge"},
	"secondOpinionStatement": {SV: "Vilken dag lämnades utlåtandet?", EN: "On which day was the statement given?"},
	"rounding":               {SV: "Vad är avtalat om öresavrundning?", EN: "What is agreed about rounding?"},
	"payers[]":               {SV: "Betalare, i den ordning som de betalar", EN: "Payer, in the order in which they pay"},
	"payers[].kind":          {SV: "Hur betalar betalaren?", EN: "How does this payer pay?"},
	"payers[].name":          {SV: "Betalarens namn", EN: "The payer's name"},
	"payers[].reference":     {SV: "Beteckning på åtagandet, samma i flera räkningar", EN: "What the promise is called, the same in several accounts"},
	"payers[].remittedBy":    {SV: "Vem betalade in förskottet åt patienten?", EN: "Who sent the advance for the patient?"},
	"payers[].receipts[]":    {SV: "Inbetalning", EN: "Payment received"},
	"payers[].limitUsed":     {SV: "Hur mycket av det högsta beloppet var använt?", EN: "How much of the limit had been used?"},
	"payers[].deductible":    {SV: "Hur stor är självrisken?", EN: "How large is the deductible?"},

	"payers[].deductibleUsed": {SV: "Hur mycket av självrisken var betald?", EN: "How much of the deductible had been used?"},

	"aware":           {SV: "Vad personen fick veta, och när", EN: "What the person came to know, and when"},
	"reconsideration": {SV: "Omprövning", EN: "Reconsideration"},

	"treatment":                  {SV: "Behandlingsskada", EN: "Injury by treatment"},
	"material":                   {SV: "Materialskada", EN: "Injury by equipment"},
	"diagnosis":                  {SV: "Diagnosskada", EN: "Injury by diagnosis"},
	"infection":                  {SV: "Infektionsskada", EN: "Injury by infection"},
	"accident":                   {SV: "Olycksfallsskada", EN: "Injury by accident"},
	"medication":                 {SV: "Medicineringsskada", EN: "Injury by medicines"},
	"lifeSaving":                 {SV: "Livräddande åtgärd", EN: "Life-saving measure"},
	"complaint":                  {SV: "Klagomål", EN: "Complaint"},
	"limitation":                 {SV: "Preskription", EN: "Time limit"},
	"limitation.aware":           {SV: "Vad personen fick veta, och när", EN: "What the person came to know, and when"},
	"limitation.reconsideration": {SV: "Omprövning", EN: "Reconsideration"},
}

// The fields of every line and receipt, by the end of their path.
var rows = map[string]vard.Text{
	"lines[].code":         {SV: "Kod", EN: "Code"},
	"lines[].text":         {SV: "Vad raden avser", EN: "What the line is for"},
	"lines[].amount":       {SV: "Beloppet; negativt är en kreditering", EN: "The amount; a negative one is a credit"},
	"receipts[].reference": {SV: "Betalningens beteckning", EN: "What the payment is called"},
	"receipts[].amount":    {SV: "Beloppet; negativt är en återbetalning", EN: "The amount; a negative one is a repayment"},
}

// What invoices and promises say.
var (
	hospital   = vard.Text{SV: "Karolinska universitetssjukhuset", EN: "Karolinska University Hospital"}
	aBill      = vard.Text{SV: "Faktura", EN: "Invoice"}
	aCredit    = vard.Text{SV: "Kreditnota", EN: "Credit note"}
	nothingDue = vard.Text{SV: "Slutavräkning", EN: "Final settlement"}

	deductible = vard.Text{SV: "Självrisk", EN: "Deductible"}
	patientFee = vard.Text{SV: "Patientavgift", EN: "Patient fee"}
	ownPart    = vard.Text{SV: "Patientens andel av kostnaden", EN: "The patient's share of the cost"}
)

// What a calendar says. The verbs are those of the times that run.
var (
	actBy    = vard.Text{SV: "Sista dagen att", EN: "Last day to"}
	maybe    = vard.Text{SV: "Möjlig sista dag att", EN: "Possible last day to"}
	weekday  = vard.Text{SV: "om dagen flyttas till nästa vardag", EN: "if the day moves to the next weekday"}
	atLeast  = vard.Text{SV: "Tiden löper minst till och med den här dagen.", EN: "The time runs at least until this day."}
	window   = vard.Text{SV: "Dagarna är inte helt kända: den sista dagen är tidigast den här dagen.", EN: "The days are known only in part: the last day is this day at the earliest."}
	windowTo = vard.Text{SV: "Dagarna är inte helt kända: den sista dagen är senast den här dagen.", EN: "The days are known only in part: the last day is this day at the latest."}
	actOn    = vard.Text{SV: "Gör det senast den här dagen.", EN: "Do it by this day."}
	strictly = vard.Text{SV: "Gör det senast den här dagen. Det är inte avgjort om dagen flyttas till nästa vardag (lag 1930:173 2 §).",
		EN: "Do it by this day. Whether it moves to the next weekday is not settled (lag 1930:173, 2 §)."}
	extended = vard.Text{SV: "Det är inte avgjort om tiden löper hit (lag 1930:173 2 §). Räkna inte med det.",
		EN: "Whether the time runs until here is not settled (lag 1930:173, 2 §). Do not count on it."}
)
