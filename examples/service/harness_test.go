package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/legacy"
	"github.com/go-json-experiment/json"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard/examples/service/receipts"
	"github.com/vardregler/vard/examples/service/wire"
)

// asProgram makes the test's own program the service: what is killed must be a process of
// its own.
const asProgram = "VARD_TEST_AS_SERVICE"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// described is openapi.json, once checked.
var described = sync.OnceValues(func() (*openapi3.T, error) {
	doc, err := openapi3.NewLoader().LoadFromData(openAPI)
	if err != nil {
		return nil, err
	}
	return doc, doc.Validate(context.Background())
})

// contract is a transport that holds every exchange against the document: every answer and
// every refusal is of its form, and so is every request of which nothing is refused.
type contract struct {
	t      *testing.T
	router routers.Router
	doc    *openapi3.T
	next   http.RoundTripper
}

func newContract(t *testing.T, next http.RoundTripper) *contract {
	t.Helper()
	doc, err := described()
	require.NoError(t, err)
	router, err := legacy.NewRouter(doc)
	require.NoError(t, err)
	return &contract{t, router, doc, next}
}

func (c *contract) RoundTrip(r *http.Request) (*http.Response, error) {
	var sent []byte
	if r.Body != nil {
		sent, _ = io.ReadAll(r.Body)
		r.Body = io.NopCloser(bytes.NewReader(sent))
	}
	answer, err := c.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		return nil, err
	}
	_ = answer.Body.Close()
	answer.Body = io.NopCloser(bytes.NewReader(body))

	if r.Method == http.MethodHead { // the document has none, HTTP has it beside every GET
		assert.Empty(c.t, body)
		return answer, nil
	}
	asked := r.Clone(context.Background())
	asked.Body = io.NopCloser(bytes.NewReader(sent))
	route, params, err := c.router.FindRoute(asked)
	if err != nil || strings.HasSuffix(r.URL.Path, "/") { // a path or a method that there is not
		assert.Equal(c.t, "application/problem+json", answer.Header.Get("Content-Type"), "%s %s", r.Method, r.URL.Path)
		var problem any
		require.NoError(c.t, json.Unmarshal(body, &problem))
		assert.NoError(c.t, c.doc.Components.Schemas["Problem"].Value.VisitJSON(problem, openapi3.EnableJSONSchema2020()))
		return answer, nil
	}
	options := &openapi3filter.Options{IncludeResponseStatus: true, RejectWhenRequestBodyNotSpecified: true}
	in := &openapi3filter.RequestValidationInput{Request: asked, PathParams: params, Route: route, Options: options}
	if answer.StatusCode == http.StatusOK && !bytes.Contains(body, []byte(`"refused":`)) {
		assert.NoError(c.t, openapi3filter.ValidateRequest(context.Background(), in), "%s %s", r.Method, r.URL.Path)
	}
	assert.NoError(c.t, openapi3filter.ValidateResponse(context.Background(), &openapi3filter.ResponseValidationInput{
		RequestValidationInput: in, Status: answer.StatusCode, Header: answer.Header,
		Body: io.NopCloser(bytes.NewReader(body)), Options: options,
	}), "%s %s: %d %s", r.Method, r.URL.Path, answer.StatusCode, body)
	return answer, nil
}

// ledger is a log that can be read while it is written.
type ledger struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *ledger) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *ledger) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// harness is a service in this process.
type harness struct {
	*server
	t      *testing.T
	log    *ledger
	file   string // of the receipts, where they are kept
	url    string
	client *http.Client // checks the contract
}

func newHarness(t *testing.T, keeps bool) *harness {
	t.Helper()
	log := new(ledger)
	h := &harness{server: &server{log: slog.New(slog.NewJSONHandler(log, nil)), metrics: newMetrics()}, t: t, log: log}
	if keeps {
		h.file = filepath.Join(t.TempDir(), "receipts.db")
		store, err := receipts.Open(h.file, h.metrics.committed)
		require.NoError(t, err)
		t.Cleanup(func() { assert.NoError(t, store.Close()) })
		h.store = store
	}
	front := httptest.NewUnstartedServer(nil)
	front.Config = listener(h.handler(), h.server.log)
	front.Start()
	t.Cleanup(front.Close)
	h.url = front.URL
	h.client = &http.Client{Transport: newContract(t, front.Client().Transport)}
	return h
}

// do sends a request and returns what came back.
func (h *harness) do(method, path, body string, headers ...string) (*http.Response, []byte) {
	h.t.Helper()
	r, err := http.NewRequest(method, h.url+path, strings.NewReader(body))
	require.NoError(h.t, err)
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "" {
			continue
		}
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := h.client.Do(r)
	require.NoError(h.t, err)
	defer answer.Body.Close()
	got, err := io.ReadAll(answer.Body)
	require.NoError(h.t, err)
	return answer, got
}

// decided posts a case that is answered.
func (h *harness) decided(path, body string) (answer wire.Answer) {
	h.t.Helper()
	response, got := h.do("POST", path, body)
	require.Equal(h.t, http.StatusOK, response.StatusCode, "%s", got)
	require.NoError(h.t, json.Unmarshal(got, &answer, json.RejectUnknownMembers(true)))
	return answer
}

// refused asks for what is not answered.
func (h *harness) refused(status int, method, path, body string, headers ...string) (problem wire.Problem) {
	h.t.Helper()
	response, got := h.do(method, path, body, headers...)
	require.Equal(h.t, status, response.StatusCode, "%s", got)
	require.Equal(h.t, "application/problem+json", response.Header.Get("Content-Type"))
	require.NoError(h.t, json.Unmarshal(got, &problem, json.RejectUnknownMembers(true)))
	assert.Equal(h.t, status, problem.Status)
	assert.Equal(h.t, "tag:vardregler.github.io,2026:problems/"+problem.Code, problem.Type)
	return problem
}
