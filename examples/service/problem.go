package main

import (
	"context"
	"errors"
	"net/http"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/service/receipts"
	"github.com/vardregler/vard/examples/service/wire"
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
		vard.Text{SV: "Det är inte längre vad som sparades. Kontakta den som driver tjänsten.", EN: "It is no longer what was kept. Turn to whoever runs the service."}}
	broken = kind{"broken", http.StatusInternalServerError,
		vard.Text{SV: "Fel i tjänsten", EN: "A fault of the service"},
		vard.Text{SV: "Kontakta den som driver tjänsten och ange numret i request.", EN: "Turn to whoever runs the service with the number in request."}}
)

// problem answers with a problem. The refusals go to the log too: they hold fields and
// codes only.
func (s *server) problem(w http.ResponseWriter, r *http.Request, k kind, refused []*vard.Error) {
	told(w, refused)
	reader := languages(r)
	speak(w, r)
	if k.status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "1")
	}
	s.write(w, r, k.status, "application/problem+json", wire.Problem{
		Type: problems + k.code, Title: k.title.In(reader...), Status: k.status, Detail: k.detail.In(reader...),
		Code: k.code, Request: requestID(r), Errors: explained(refused, reader),
	})
}

// fail answers where the service itself is at fault, and logs why.
func (s *server) fail(w http.ResponseWriter, r *http.Request, what string, err error) {
	s.log.Error("failed", "request", requestID(r), "what", what, "error", err)
	if what == "receipt" || errors.Is(err, receipts.ErrClosed) || errors.Is(err, context.DeadlineExceeded) {
		s.problem(w, r, unavailable, nil)
		return
	}
	s.problem(w, r, broken, nil)
}

func explained(refused []*vard.Error, reader []language.Tag) (list []wire.Refusal) {
	for _, e := range refused {
		list = append(list, wire.Refusal{Field: e.Field, Code: e.Code, Other: e.Other, Detail: e.Code.Text().In(reader...)})
	}
	return list
}

// languages are those that the caller reads, in the order of preference; none where the
// header is not one.
func languages(r *http.Request) []language.Tag {
	const most = 200 // bytes; browsers send some fifty
	accepted := r.Header.Get("Accept-Language")
	if len(accepted) > most {
		return nil
	}
	tags, _, err := language.ParseAcceptLanguage(accepted)
	if err != nil {
		return nil
	}
	return tags
}

// speak says in which language the answer is.
func speak(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Language", vard.Text{SV: "sv", EN: "en"}.In(languages(r)...))
	w.Header().Set("Vary", "Accept-Language")
}
