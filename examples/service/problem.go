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
