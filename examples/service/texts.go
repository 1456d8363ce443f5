package main

import (
	"net/http"

	"github.com/vardregler/vard"
)

// A kind of problem (RFC 9457): what the caller reads, and nothing of what was sent.
type kind struct {
	code          string // the last part of the type, stable
	status        int
	title, detail vard.Text
}

// problems is the first part of every type: a name, not a page (RFC 4151).
const problems = "tag:vardregler.github.io,2026:problems/"

var (
	refusedFacts = kind{"refused", http.StatusUnprocessableEntity,
		vard.Text{SV: "Uppgifterna går inte att bedöma", EN: "The facts cannot be assessed"},
		vard.Text{SV: "Något är felskrivet eller motsäger sig självt. Varje fel anges med fält och kod.", EN: "Something is written wrongly or contradicts itself. Each fault is given with its field and code."}}
	notJSON = kind{"not-json", http.StatusUnsupportedMediaType,
		vard.Text{SV: "Innehållet är inte JSON", EN: "The content is not JSON"},
		vard.Text{SV: "Skicka okomprimerad JSON i UTF-8 med Content-Type: application/json.", EN: "Send uncompressed JSON in UTF-8 with Content-Type: application/json."}}
	tooLarge = kind{"too-large", http.StatusRequestEntityTooLarge,
		vard.Text{SV: "Ärendet är för långt", EN: "The case is too long"},
		vard.Text{SV: "Ett ärende får vara högst 256 KiB.", EN: "A case may have 256 KiB at most."}}
	tooSlow = kind{"too-slow", http.StatusRequestTimeout,
		vard.Text{SV: "Ärendet kom för långsamt", EN: "The case came too slowly"},
		vard.Text{SV: "Hela ärendet ska komma fram inom tio sekunder.", EN: "The whole case has to arrive within ten seconds."}}
	brokenOff = kind{"broken-off", http.StatusBadRequest,
		vard.Text{SV: "Ärendet kom inte fram helt", EN: "The case did not arrive whole"},
		vard.Text{SV: "Skicka det igen.", EN: "Send it again."}}
	notFound = kind{"not-found", http.StatusNotFound,
		vard.Text{SV: "Adressen finns inte", EN: "There is no such address"},
		vard.Text{SV: "Adresserna står i /openapi.json.", EN: "The addresses are in /openapi.json."}}
	noReceipt = kind{"no-receipt", http.StatusNotFound,
		vard.Text{SV: "Kvittot finns inte", EN: "There is no such receipt"},
		vard.Text{SV: "Kontrollera numret. Det står i svaret på ärendet.", EN: "Check the number. It is in the answer to the case."}}
	methodNotAllowed = kind{"method-not-allowed", http.StatusMethodNotAllowed,
		vard.Text{SV: "Adressen tar inte emot den metoden", EN: "The address does not take this method"},
		vard.Text{SV: "De metoder som går att använda står i Allow.", EN: "The methods that it takes are in Allow."}}
	unavailable = kind{"unavailable", http.StatusServiceUnavailable,
		vard.Text{SV: "Tjänsten kan inte svara just nu", EN: "The service cannot answer now"},
		vard.Text{SV: "Inget besked har lämnats. Försök igen om en stund.", EN: "Nothing has been answered. Try again in a while."}}
	damaged = kind{"damaged", http.StatusInternalServerError,
		vard.Text{SV: "Kvittot är skadat", EN: "The receipt is damaged"},
		vard.Text{SV: "Det har ändrats sedan det sparades. Kontakta den som driver tjänsten.", EN: "It has changed since it was kept. Turn to whoever runs the service."}}
	broken = kind{"broken", http.StatusInternalServerError,
		vard.Text{SV: "Fel i tjänsten", EN: "A fault of the service"},
		vard.Text{SV: "Kontakta den som driver tjänsten och ange numret i request.", EN: "Turn to whoever runs the service with the number in request."}}
)
