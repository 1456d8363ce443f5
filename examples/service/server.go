package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"io"
	"log/slog"
	"mime"
	"net"
	"net/http"
	"os"
	"path"
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/examples/casefile/receipt"
	"github.com/vardregler/vard/examples/service/receipts"
	"github.com/vardregler/vard/examples/service/wire"
)

// server answers requests. Only the store and the metrics change.
type server struct {
	log      *slog.Logger
	metrics  *metrics
	store    *receipts.Store // nil: no receipts are kept
	stopping atomic.Bool
}

// keepLimit is how long a request waits for its receipt to be on the disk.
const keepLimit = 5 * time.Second

// handler answers on the port for cases.
func (s *server) handler() http.Handler {
	mux := http.NewServeMux()
	allowed := map[string][]string{}
	handle := func(method, path string, h http.HandlerFunc) {
		mux.HandleFunc(method+" "+path, h)
		allowed[path] = append(allowed[path], method)
	}
	for _, p := range parts {
		handle("POST", "/v1/"+p.name, s.decide(p.decide, false))
	}
	handle("POST", "/v1/case", s.decide(whole, true))
	handle("GET", "/v1/receipts/{id}", s.receipt)
	handle("POST", "/v1/receipts/{id}/replay", s.replay)
	handle("GET", "/v1/statements", fixed(statements()))
	handle("GET", "/v1/rules", fixed(rules()))
	handle("GET", "/v1/questions", fixed(questions()))
	handle("GET", "/openapi.json", fixed(openAPI))
	handle("GET", "/healthz", s.healthy)
	handle("GET", "/readyz", s.ready)
	for path, methods := range allowed { // whatever else is asked of a path that there is
		allow := strings.Join(methods, ", ")
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Allow", allow)
			s.problem(w, r, methodNotAllowed, nil)
		})
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { s.problem(w, r, notFound, nil) })
	return s.observed(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != path.Clean(r.URL.Path) || r.RequestURI == "*" {
			s.problem(w, r, notFound, nil) // the mux would send the path back
			return
		}
		mux.ServeHTTP(w, r)
	}))
}

// decide reads a case, decides it, keeps the receipt and answers, in this order. Where only
// some parts are refused there is an answer too, if a part may be missing.
func (s *server) decide(by func(*casefile.Case) (*casefile.Decisions, []*vard.Error), some bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, trouble := read(w, r)
		if trouble != nil {
			s.problem(w, r, *trouble, nil)
			return
		}
		c := casefile.Read(body)
		d, refused := by(c)
		if len(refused) > 0 && !(some && decided(d)) {
			s.problem(w, r, refusedFacts, refused)
			return
		}
		answer := wire.Answer{ID: casefile.Identifier(c.ID), Refused: explained(refused, languages(r))}
		if s.store == nil {
			d.ID, d.Errors = nil, nil // they stand beside the decisions
			answer.Decisions = d.AppendJSON(nil)
			s.answer(w, r, answer, refused)
			return
		}
		made, err := receipt.Of(answered(c, d), library)
		if own, ok := errors.AsType[*vard.Error](err); ok {
			s.problem(w, r, refusedFacts, []*vard.Error{own})
			return
		}
		answer.Decisions = made.Decisions
		if answer.Receipt, err = s.keep(r.Context(), made); err != nil {
			s.fail(w, r, "receipt", err)
			return
		}
		s.answer(w, r, answer, refused)
	}
}

// library is what decides here, as receipts name it.
var library = receipt.Library()

// keep keeps a receipt. Its ID is drawn: one that followed from the facts would tell who
// guesses them that it guessed right.
func (s *server) keep(ctx context.Context, r *receipt.Receipt) (*wire.Kept, error) {
	ctx, cancel := context.WithTimeout(ctx, keepLimit)
	defer cancel()
	data := r.AppendJSON(nil)
	kept := &wire.Kept{ID: rand.Text(), SHA256: sum(data)}
	return kept, s.store.Keep(ctx, receipts.Receipt{ID: kept.ID, SHA256: kept.SHA256, Data: data})
}

func sum(data []byte) string {
	digest := sha256.Sum256(data)
	return hex.EncodeToString(digest[:])
}

func (s *server) answer(w http.ResponseWriter, r *http.Request, answer wire.Answer, refused []*vard.Error) {
	told(w, refused)
	if len(refused) > 0 {
		speak(w, r)
	}
	s.write(w, r, http.StatusOK, "application/json", answer)
}

// write writes a value as JSON. No answer about a person is to be kept on the way.
func (s *server) write(w http.ResponseWriter, r *http.Request, status int, kind string, v any) {
	b, err := json.Marshal(v)
	if err != nil {
		s.fail(w, r, "encoding", err)
		return
	}
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(b) // who has gone cannot be told
}

// read reads a body of JSON, as far as a case may be long.
func read(w http.ResponseWriter, r *http.Request) ([]byte, *kind) {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := strings.ToLower(params["charset"])
	if err != nil || media != "application/json" || charset != "" && charset != "utf-8" || r.Header.Get("Content-Encoding") != "" {
		return nil, &notJSON
	}
	const mark = len("\ufeff")
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(casefile.MaxSize+mark)))
	if err == nil {
		return body, nil
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return nil, &tooLarge
	}
	if slow, ok := errors.AsType[net.Error](err); ok && slow.Timeout() || errors.Is(err, os.ErrDeadlineExceeded) {
		return nil, &tooSlow
	}
	return nil, &brokenOff
}

// drawn is what an ID of a receipt looks like.
var drawn = regexp.MustCompile(`^[A-Z2-7]{26}$`)

// find finds the receipt of a request, whole as it was kept; otherwise it has answered.
func (s *server) find(w http.ResponseWriter, r *http.Request) (receipts.Receipt, bool) {
	id := r.PathValue("id")
	if s.store == nil || !drawn.MatchString(id) {
		s.problem(w, r, noReceipt, nil)
		return receipts.Receipt{}, false
	}
	ctx, cancel := context.WithTimeout(r.Context(), keepLimit)
	defer cancel()
	found, err := s.store.Find(ctx, id)
	switch {
	case errors.Is(err, receipts.ErrNone):
		s.problem(w, r, noReceipt, nil)
	case err != nil:
		s.fail(w, r, "receipt", err)
	case sum(found.Data) != found.SHA256:
		s.log.Error("a receipt is not as it was kept", "request", requestID(r))
		s.problem(w, r, damaged, nil)
	default:
		return found, true
	}
	return receipts.Receipt{}, false
}

// receipt answers a receipt in its canonical form, to the byte.
func (s *server) receipt(w http.ResponseWriter, r *http.Request) {
	found, ok := s.find(w, r)
	if !ok {
		return
	}
	digest, _ := hex.DecodeString(found.SHA256) // it is that of the data
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Repr-Digest", "sha-256=:"+base64.StdEncoding.EncodeToString(digest)+":") // RFC 9530
	_, _ = w.Write(found.Data)
}

// replay decides the facts of a receipt again.
func (s *server) replay(w http.ResponseWriter, r *http.Request) {
	found, ok := s.find(w, r)
	if !ok {
		return
	}
	kept, err := receipt.Read(found.Data)
	if err != nil {
		s.log.Error("a receipt is none", "request", requestID(r), "error", err)
		s.problem(w, r, damaged, nil)
		return
	}
	again := kept.Replay()
	answer := wire.Replay{Same: again.Same(), Age: again.Age, Then: kept.Rules, Now: receipt.Rules(), Differences: []wire.Difference{}}
	for _, d := range again.Differences {
		answer.Differences = append(answer.Differences, wire.Difference(d))
	}
	s.write(w, r, http.StatusOK, "application/json", answer)
}

func (s *server) healthy(w http.ResponseWriter, r *http.Request) {
	s.write(w, r, http.StatusOK, "application/json", wire.Health{Status: "ok"})
}

// ready answers whether requests should be sent here.
func (s *server) ready(w http.ResponseWriter, r *http.Request) {
	if s.stopping.Load() {
		s.problem(w, r, unavailable, nil)
		return
	}
	if s.store != nil {
		ctx, cancel := context.WithTimeout(r.Context(), time.Second)
		defer cancel()
		if err := s.store.Ready(ctx); err != nil {
			s.fail(w, r, "receipt", err)
			return
		}
	}
	s.write(w, r, http.StatusOK, "application/json", wire.Health{Status: "ready"})
}

// fixed answers what is the same for everybody until there is another version.
func fixed(body jsontext.Value) http.HandlerFunc {
	tag := `"` + sum(body)[:32] + `"`
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", tag)
		w.Header().Set("Cache-Control", "max-age=3600")
		if r.Header.Get("If-None-Match") == tag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(body)
	}
}
