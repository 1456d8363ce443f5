package main

import (
	"context"
	"crypto/rand"
	"fmt"
	stdlog "log"
	"log/slog"
	"net/http"
	"net/http/pprof"
	"runtime"
	"strconv"
	"strings"
	"time"

	vm "github.com/VictoriaMetrics/metrics"

	"github.com/vardregler/vard"
)

// What is told of a request, in the log and in the metrics: its method, the route, the
// status, how long it took, a number drawn for it, and of refusals the fields and codes.
// Never the path as it was sent, the query, a header, the address of the caller or
// anything of the body: each may hold something personal.

type requestKey struct{}

// requestID is the number drawn for a request.
func requestID(r *http.Request) string {
	id, _ := r.Context().Value(requestKey{}).(string)
	return id
}

// watched is a response of which the log and the metrics are told.
type watched struct {
	http.ResponseWriter
	status  int
	refused []string
}

func (w *watched) WriteHeader(status int) {
	if w.status == 0 && status >= http.StatusOK {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *watched) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	return w.ResponseWriter.Write(b)
}

// Unwrap is for http.ResponseController.
func (w *watched) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// told keeps the refusals for the log.
func told(w http.ResponseWriter, refused []*vard.Error) {
	if seen, ok := w.(*watched); ok {
		for _, e := range refused {
			seen.refused = append(seen.refused, e.Error())
		}
	}
}

// observed tells the log and the metrics of every request, and answers where it panics.
func (s *server) observed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		since := time.Now()
		r = r.WithContext(context.WithValue(r.Context(), requestKey{}, rand.Text()))
		seen := &watched{ResponseWriter: w}
		seen.Header().Set("X-Content-Type-Options", "nosniff")
		method := known(r.Method)
		defer s.metrics.begun(method)()
		func() {
			defer func() {
				if trouble := recover(); trouble != nil {
					s.log.Error("panic", "request", requestID(r), "kind", fmt.Sprintf("%T", trouble), "at", frames())
					if seen.status == 0 {
						s.problem(seen, r, broken, nil)
					}
				}
			}()
			next.ServeHTTP(seen, r)
		}()
		_, route, _ := strings.Cut(" "+r.Pattern, "/") // a pattern may begin with its method
		if route = "/" + route; r.Pattern == "" || r.Pattern == "/" {
			route = ""
		}
		took := time.Since(since)
		s.metrics.ended(method, route, seen.status, took)
		attrs := []slog.Attr{
			slog.String("request", requestID(r)),
			slog.String("http.request.method", method),
			slog.String("http.route", route),
			slog.Int("http.response.status_code", seen.status),
			slog.Float64("seconds", took.Seconds()),
		}
		if len(seen.refused) > 0 {
			attrs = append(attrs, slog.Any("refused", seen.refused))
		}
		level := slog.LevelInfo
		if seen.status >= 500 {
			level = slog.LevelError
		}
		s.log.LogAttrs(r.Context(), level, "request", attrs...)
	})
}

// known is a method that HTTP has, and _OTHER for what a caller made up.
func known(method string) string {
	switch method {
	case "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH":
		return method
	}
	return "_OTHER"
}

// frames says where the program is, in functions and lines. A stack as Go prints it holds
// arguments, and what is thrown may be anything.
func frames() (at []string) {
	pcs := make([]uintptr, 32)
	all := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	for {
		f, more := all.Next()
		at = append(at, fmt.Sprintf("%s:%d", f.Function, f.Line))
		if !more {
			return at
		}
	}
}

// quiet is the log of net/http, which names callers and cites what they sent: only that
// something was there is told.
func quiet(log *slog.Logger) *stdlog.Logger { return stdlog.New(silence{log}, "", 0) }

type silence struct{ log *slog.Logger }

func (s silence) Write(b []byte) (int, error) {
	s.log.Warn("a connection was in trouble")
	return len(b), nil
}

// metrics are named as OpenTelemetry's conventions name them, and written as Prometheus
// reads them.
type metrics struct{ set *vm.Set }

// The bounds that the conventions advise, in seconds, with finer ones below them.
var seconds = []float64{.0005, .001, .0025, .005, .01, .025, .05, .075, .1, .25, .5, .75, 1, 2.5, 5, 7.5, 10}

func newMetrics() *metrics {
	vm.ExposeMetadata(true)
	return &metrics{vm.NewSet()}
}

func (m *metrics) begun(method string) (ended func()) {
	active := m.set.GetOrCreateGauge(label("http_server_active_requests", "http_request_method", method, "url_scheme", "http"), nil)
	active.Inc()
	return active.Dec
}

func (m *metrics) ended(method, route string, status int, took time.Duration) {
	labels := []string{"http_request_method", method, "http_response_status_code", strconv.Itoa(status), "url_scheme", "http"}
	if route != "" {
		labels = append(labels, "http_route", route)
	}
	if status >= 500 {
		labels = append(labels, "error_type", strconv.Itoa(status))
	}
	m.set.GetOrCreatePrometheusHistogramExt(label("http_server_request_duration_seconds", labels...), seconds).Update(took.Seconds())
}

// committed tells of a commit of receipts.
func (m *metrics) committed(took time.Duration, together int) {
	m.set.GetOrCreatePrometheusHistogramExt(label("db_client_operation_duration_seconds",
		"db_system_name", "sqlite", "db_operation_name", "COMMIT"), seconds).Update(took.Seconds())
	m.set.GetOrCreateCounter("receipts_kept_total").Add(together)
}

// label writes a name with its labels. All values are the program's own.
func label(name string, pairs ...string) string {
	var b strings.Builder
	b.WriteString(name)
	for i := 0; i < len(pairs); i += 2 {
		b.WriteByte("{,"[min(i, 1)])
		b.WriteString(pairs[i] + "=" + strconv.Quote(pairs[i+1]))
	}
	b.WriteByte('}')
	return b.String()
}

// operations answers on the port of those who run the service.
func (s *server) operations() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		s.metrics.set.WritePrometheus(w)
		vm.WriteProcessMetrics(w)
	})
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	return mux
}
