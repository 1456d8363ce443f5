package main

import "github.com/vardregler/vard"

// What this program says itself; all else are the library's own texts.

// How a value is written.
var (
	yesOrNo   = vard.Text{SV: "Ja, nej eller inte känt.", EN: "Yes, no or not known."}
	aDay      = vard.Text{SV: "En dag, till exempel 2026-11-21.", EN: "A day, such as 2026-11-21."}
	aMoment   = vard.Text{SV: "En dag (2013-03-05), en månad (2013-03), ett år (2013), ett intervall ([2013-03-01..2013-05-31]) eller not-yet.", EN: "A day (2013-03-05), a month (2013-03), a year (2013), an interval ([2013-03-01..2013-05-31]) or not-yet."}
	anAmount  = vard.Text{SV: "Ett belopp, till exempel 1234.50 SEK.", EN: "An amount, such as 1234.50 SEK."}
	aLimit    = vard.Text{SV: "Ett belopp, till exempel 1234.50 SEK, eller unlimited.", EN: "An amount, such as 1234.50 SEK, or unlimited."}
	anExpiry  = vard.Text{SV: "En dag, till exempel 2026-11-21, eller until_further_notice.", EN: "A day, such as 2026-11-21, or until_further_notice."}
	aRate     = vard.Text{SV: "En andel från 0 till 1, till exempel 0.8.", EN: "A part from 0 to 1, such as 0.8."}
	aCurrency = vard.Text{SV: "En valuta, till exempel SEK.", EN: "A currency, such as SEK."}
	aCountry  = vard.Text{SV: "Ett land, till exempel DE.", EN: "A country, such as DE."}
	aLanguage = vard.Text{SV: "Ett språk, till exempel ckb eller swl.", EN: "A language, such as ckb or swl."}
	aNumber   = vard.Text{SV: "Ett heltal.", EN: "A whole number."}
)

// What a question to the person says besides the question.
var (
	askedOf    = vard.Text{SV: "Kan besvaras av", EN: "Can be answered by"}
	leaveEmpty = vard.Text{SV: "Lämna tomt om det inte är känt.", EN: "Leave it empty if it is not known."}
	notTaken   = vard.Text{SV: "Svaret gick inte att använda:", EN: "The answer could not be used:"}
	contradict = vard.Text{SV: "Svaret stämmer inte med det som redan är känt:", EN: "The answer does not agree with what is known already:"}
	noService  = vard.Text{SV: "ingen tjänst", EN: "no service"}
	both       = vard.Text{SV: "båda", EN: "both"}
)

// What an answer says besides the library's own texts.
var (
	because   = vard.Text{SV: "Skäl", EN: "Reasons"}
	toAsk     = vard.Text{SV: "Fråga", EN: "Ask"}
	turnTo    = vard.Text{SV: "Vänd dig till", EN: "Turn to"}
	whatNext  = vard.Text{SV: "Nästa steg", EN: "Next"}
	refusedAs = vard.Text{SV: "Uppgifterna går inte att använda:", EN: "The facts cannot be used:"}
)

// The titles and tasks of the tools.
var tools = map[string][2]vard.Text{
	"eligibility": {
		{SV: "Internationell patient", EN: "International patient"},
		{SV: "Avgör om personen kan söka vård som internationell patient vid Karolinska, eller ska vända sig till den offentliga vården.",
			EN: "Decides whether a person may use Karolinska's route for international patients, or belongs to public care."}},
	"referral": {
		{SV: "Vårdförloppet", EN: "The path"},
		{SV: "Visar vilka steg i en internationell patients ärende som är klara, vad som kan göras nu och vad resten väntar på.",
			EN: "Tells which steps of an international patient's case are done, what can be done now, and what the rest waits for."}},
	"billing": {
		{SV: "Avräkning", EN: "Settlement"},
		{SV: "Fördelar kostnaden för en tjänst mellan betalarna och visar vad som ska betalas eller betalas tillbaka.",
			EN: "Divides the cost of one service among its payers, and tells what is to be billed or refunded."}},
	"limitation": {
		{SV: "Preskription", EN: "Time limit"},
		{SV: "Avgör om ett anspråk på ersättning för en patientskada är i tid, och visar de sista dagarna.",
			EN: "Decides whether a claim for a patient injury is in time, and tells the last days."}},
	"injury": {
		{SV: "Patientskada", EN: "Patient injury"},
		{SV: "Avgör om en skada i vården är av ett slag som patientförsäkringen hos Löf ersätter.",
			EN: "Decides whether an injury in health care is of a kind that the patient insurer Löf compensates."}},
}

// how tells an assistant how the tools are used.
const how = `Each tool takes a case file with one part, under the name of the tool, and "on", the day of assessment.
Give only what the person or a document has said; leave out what is not known, and never infer an answer.
What is missing the server asks the person itself, one question at a time, where the client can show a form.
Where it cannot, the result lists the questions in the order to ask, each with who can answer it: ask the person, then call again with "case" of the result and the new answers added.
An answer is settled when no unknown fact can change it. Tell the reasons and their sources with it. It is no legal advice.`
