package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard/examples/casefile"
)

// What must not be found again, and the marks by which it is: an identity number, a name, a
// diagnosis as a code, in every form in which a fact can be written, and broken.
var (
	secrets = []string{
		`"19121212-1212"`, `191212121212`, `1912.12e1212`, `-0.1912`, `"Svea Hemlig"`, `"C50.9"`, `"1912-12-12"`, `"1912.1212 SEK"`, `"Hemlig\u0000\ud800"`, "\"Hemlig\xff\"",
		`["Hemlig",191212]`, `[["C50.9"]]`, `{"Hemlig":"C50.9"}`, `{"Hemlig":1912,"Hemlig":1212}`, `{"191212121212":{"C50":[`, `Hemlig`, `"Hemlig`,
	}
	marks = []string{"1912", "1212", "hemlig", "svea", "c50"}
)

func unmarked(t *testing.T, where, text string) {
	t.Helper()
	text = strings.ToLower(text)
	for _, mark := range marks {
		if at := strings.Index(text, mark); at >= 0 {
			t.Fatalf("%s holds %q: %s", where, mark, text[max(0, at-200):min(len(text), at+100)])
		}
	}
}

// nested is a value at a path of the form.
func nested(path, value string) string {
	for _, name := range reversed(strings.Split(path, ".")) {
		name, list := strings.CutSuffix(name, "[]")
		if list {
			value = "[" + value + "]"
		}
		value = `{"` + name + `":` + value + `}`
	}
	return value
}

func reversed(list []string) (back []string) {
	for i := len(list) - 1; i >= 0; i-- {
		back = append(back, list[i])
	}
	return back
}

// What is drawn for a request, and what a clock says, may hold a mark by chance.
var (
	drawnNumbers = regexp.MustCompile(`\b[A-Z2-7]{26}\b`)
	clock        = regexp.MustCompile(`"(time|seconds)":[^,]*|Date: [^\r\n]*`)
	counts       = regexp.MustCompile(`(?m) [^ ]*$`)
)

func withoutDrawn(text string) string {
	return drawnNumbers.ReplaceAllString(clock.ReplaceAllString(text, ""), "")
}

// A secret in the place of every fact, in names, headers, the path and the query: nothing
// of it is in the log, in the metrics or in a problem.
func TestNothingPersonalIsToldElsewhere(t *testing.T) {
	h := newHarness(t, false)
	handler := h.handler()
	problems, answered := 0, 0
	post := func(path, body string, headers ...string) {
		r := httptest.NewRequest("POST", path, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		for i := 0; i < len(headers); i += 2 {
			r.Header[headers[i]] = []string{headers[i+1]}
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code == http.StatusOK {
			answered++ // to whom has sent it
		} else {
			problems++
			unmarked(t, "a problem", withoutDrawn(w.Body.String()))
		}
		for name, values := range w.Header() {
			unmarked(t, "a header", name+": "+strings.Join(values, " "))
		}
	}
	for path := range casefile.Form() {
		part, _, inside := strings.Cut(path, ".")
		to := []string{"/v1/case"}
		if inside {
			to = append(to, "/v1/"+part)
		}
		for _, secret := range secrets {
			for _, body := range []string{
				nested(path, secret), nested(path+"Hemlig", secret),
				nested(strings.Replace(path, ".", ".Hemlig.", 1), secret), nested("19121212."+path, secret),
			} {
				for _, at := range to {
					post(at, body)
				}
			}
		}
	}
	// What is answered is told no more than what is refused.
	post("/v1/case", `{"id":"19121212-1212","on":"2026-11-21","eligibility":{},"billing":{"currency":"SEK","estimate":{"lines":[{"code":"C50.9","text":"Hemlig","amount":"1912.12 SEK"}]},"payers":[{"kind":"advance","name":"Svea Hemlig","reference":"19121212"}]},"limitation":{"caused":"1991-12-12"}}`)
	const hidden = "19121212-1212 Svea Hemlig C50.9"
	for _, name := range []string{
		"Content-Type", "Content-Encoding", "Accept-Language", "Accept", "Authorization", "Cookie", "Forwarded", "If-None-Match", "Referer", "Request-Id",
		"Traceparent", "Tracestate", "User-Agent", "X-Forwarded-For", "X-Http-Method-Override", "X-Request-Id", "X-Hemlig-19121212",
	} {
		for _, body := range []string{`{}`, `{"eligibility":{"urgent":true}}`, `{"Hemlig":1912}`} {
			post("/v1/case", body, name, hidden)
		}
	}
	for _, path := range []string{
		"/v1/case?number=19121212-1212&name=Hemlig", "/v1/receipts/19121212-1212", "/v1/receipts/19121212-1212/replay", "/19121212-1212", "/v1/Hemlig/C50.9",
		"/v1//Hemlig", "/v1/rules/Hemlig", "/v1/%48emlig", "/v1/rules?Hemlig",
	} {
		post(path, `{"eligibility":{"urgent":true}}`)
		for _, method := range []string{"GET", "HEMLIG", "OPTIONS", "TRACE"} {
			w := httptest.NewRecorder()
			handler.ServeHTTP(w, httptest.NewRequest(method, path, nil))
			unmarked(t, "an answer to "+method, withoutDrawn(w.Body.String())+fmt.Sprint(w.Header()))
		}
	}
	// And what net/http itself refuses.
	for _, raw := range []string{
		"GET /19121212-1212 HTTP/9.9\r\n\r\n", "HEMLIG\r\n\r\n", "GET / HTTP/1.1\r\nHemlig 19121212: C50\r\n\r\n", "GET /%zz19121212 HTTP/1.1\r\nHost: x\r\n\r\n",
		"POST /v1/case HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: Hemlig\r\n\r\n", "GET / HTTP/1.1\r\nHost: Hemlig 19121212\r\n\r\n",
		"POST /v1/case HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nHemlig\r\n", "GET / HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("Hemlig", 10000) + "\r\n\r\n",
		"OPTIONS * HTTP/1.1\r\nHost: 19121212\r\nConnection: close\r\n\r\n", "CONNECT hemlig.19121212:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
	} {
		conn, err := net.Dial("tcp", strings.TrimPrefix(h.url, "http://"))
		require.NoError(t, err)
		_, _ = io.WriteString(conn, raw) // who is refused early is not listened to
		require.NoError(t, conn.SetReadDeadline(time.Now().Add(5*time.Second)))
		if tcp, ok := conn.(*net.TCPConn); ok {
			_ = tcp.CloseWrite()
		}
		got, _ := io.ReadAll(conn)
		unmarked(t, "an answer to "+raw[:10], withoutDrawn(string(got)))
		_ = conn.Close()
	}
	quiet(h.server.log).Printf("http: a sentence of net/http about %s", hidden)
	// A fault of the program tells where it was and not what it saw.
	for _, thrown := range []any{"Hemlig 19121212", errors.New(hidden), struct{ Number string }{"191212121212"}} {
		w := httptest.NewRecorder()
		h.observed(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(thrown) })).
			ServeHTTP(w, httptest.NewRequest("POST", "/Hemlig", nil))
		assert.Equal(t, http.StatusInternalServerError, w.Code)
		unmarked(t, "a problem", withoutDrawn(w.Body.String()))
	}
	assert.Contains(t, h.log.String(), "TestNothingPersonalIsToldElsewhere")

	_, metrics := h.operated("/metrics")
	assert.Contains(t, metrics, `http_route="/v1/case"`)
	unmarked(t, "the metrics", counts.ReplaceAllString(metrics, ""))
	for line := range strings.Lines(h.log.String()) {
		unmarked(t, "the log", withoutDrawn(line))
	}
	assert.NotContains(t, h.log.String(), "127.0.0.1", "nor who has called")
	assert.Greater(t, problems, 5000)
	assert.Greater(t, answered, 40)
	t.Logf("%d problems, %d answers", problems, answered)
}

// operated asks the port of those who run the service.
func (h *harness) operated(path string) (int, string) {
	w := httptest.NewRecorder()
	h.operations().ServeHTTP(w, httptest.NewRequest("GET", path, nil))
	return w.Code, w.Body.String()
}

func TestMetricsAreNamedByTheConventions(t *testing.T) {
	h := newHarness(t, true)
	h.decided("/v1/eligibility", `{"eligibility":{"urgent":true}}`)
	h.decided("/v1/eligibility", `{"eligibility":{"urgent":true}}`)
	h.refused(422, "POST", "/v1/limitation", `{}`)
	h.refused(404, "GET", "/nowhere", "")
	_, text := h.operated("/metrics")
	for _, line := range []string{
		"# TYPE http_server_request_duration_seconds histogram",
		"# TYPE http_server_active_requests gauge",
		`http_server_active_requests{http_request_method="POST",url_scheme="http"} 0`,
		`http_server_request_duration_seconds_count{http_request_method="POST",http_response_status_code="200",url_scheme="http",http_route="/v1/eligibility"} 2`,
		`http_server_request_duration_seconds_bucket{http_request_method="POST",http_response_status_code="422",url_scheme="http",http_route="/v1/limitation",le="+Inf"} 1`,
		`http_server_request_duration_seconds_count{http_request_method="GET",http_response_status_code="404",url_scheme="http"} 1`,
		`db_client_operation_duration_seconds_count{db_system_name="sqlite",db_operation_name="COMMIT"} 2`,
		"receipts_kept_total 2",
		"process_resident_memory_bytes ",
	} {
		assert.Contains(t, text, line)
	}
	// They are on a port of their own.
	h.refused(404, "GET", "/metrics", "")
	code, _ := h.operated("/v1/rules")
	assert.Equal(t, http.StatusNotFound, code)
	code, _ = h.operated("/debug/pprof/heap?debug=1")
	assert.Equal(t, http.StatusOK, code)
}

// Requests that are being answered are counted while they are.
func TestRequestsInFlightAreCounted(t *testing.T) {
	h := newHarness(t, false)
	w := httptest.NewRecorder()
	h.observed(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		_, text := h.operated("/metrics")
		assert.Contains(t, text, `http_server_active_requests{http_request_method="_OTHER",url_scheme="http"} 1`)
	})).ServeHTTP(w, httptest.NewRequest("HEMLIG", "/", nil))
}
