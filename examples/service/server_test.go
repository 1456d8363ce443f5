package main

import (
	"bytes"
	"database/sql"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/examples/casefile/receipt"
	"github.com/vardregler/vard/examples/service/wire"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// journey is the whole case of examples/journey.
func journey(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("../journey/case.json")
	require.NoError(t, err)
	return string(data)
}

func canonical(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	var any any
	require.NoError(t, json.Unmarshal(b, &any))
	b, err = json.Marshal(any, json.Deterministic(true))
	require.NoError(t, err)
	return string(b)
}

// Each part is answered with the decision of its package.
func TestEachPartIsDecidedByItsPackage(t *testing.T) {
	on := vard.MustDate("2026-11-21")
	ok := func(v any, err error) any { require.NoError(t, err); return v }
	for _, row := range []struct {
		part, facts string
		want        any
	}{
		{"eligibility", `{"urgent":true}`, eligibility.Assess(eligibility.Facts{Urgent: vard.Yes})},
		{"eligibility", ``, eligibility.Assess(eligibility.Facts{})},
		{"referral", `{"request":"2026-11-01"}`, ok(referral.Assess(referral.Progress{Request: vard.MustDate("2026-11-01")}, on))},
		{"referral", ``, ok(referral.Assess(referral.Progress{}, on))},
		{"billing", `{"currency":"SEK"}`, ok(billing.Settle(billing.Account{Currency: billing.SEK}, on))},
		{"billing", `[{"currency":"SEK"},{"currency":"EUR"}]`, ok(billing.SettleAll([]billing.Account{{Currency: billing.SEK}, {Currency: billing.EUR}}, on))},
		{"limitation", `{"caused":"2020-05"}`, ok(limitation.Assess(limitation.Claim{Caused: vard.MustMoment("2020-05")}, on))},
		{"limitation", ``, ok(limitation.Assess(limitation.Claim{}, on))},
		{"injury", `{"careInSweden":false}`, ok(injury.Assess(injury.Claim{CareInSweden: vard.No}, on))},
		{"injury", ``, ok(injury.Assess(injury.Claim{}, on))},
	} {
		for _, keeps := range []bool{true, false} {
			h := newHarness(t, keeps)
			facts := ""
			if row.facts != "" {
				facts = `,"` + row.part + `":` + row.facts
			}
			body := `{"id":"A-1","on":"2026-11-21"` + facts + `}`
			answer := h.decided("/v1/"+row.part, body)
			assert.Equal(t, canonical(t, map[string]any{row.part: row.want}), canonical(t, answer.Decisions), "%s %s", row.part, row.facts)
			assert.Equal(t, "A-1", answer.ID)
			assert.Equal(t, keeps, answer.Receipt != nil)
			assert.Empty(t, answer.Refused)
			if facts != "" { // the whole case with one part is the same
				whole := h.decided("/v1/case", body)
				assert.Equal(t, canonical(t, answer.Decisions), canonical(t, whole.Decisions))
			}
		}
	}
}

// Every part of a case is decided by itself, what is refused stands beside, and the receipt
// holds what was decided.
func TestWhatIsRefusedHidesNothing(t *testing.T) {
	h := newHarness(t, true)
	answer := h.decided("/v1/case", `{"on":"2026-11-21","eligibility":{"urgent":true},"limitation":{"caused":"2027"},"injury":{"careInSweden":false}}`)
	assert.Equal(t, []wire.Refusal{{Field: "limitation.caused", Code: vard.AfterAssessment, Detail: vard.AfterAssessment.Text().EN}}, answer.Refused)
	var decisions map[string]any
	require.NoError(t, json.Unmarshal(answer.Decisions, &decisions))
	assert.Equal(t, []string{"eligibility", "injury"}, slices.Sorted(maps.Keys(decisions)))
	_, kept := h.do("GET", "/v1/receipts/"+answer.Receipt.ID, "")
	assert.Contains(t, string(kept), `"case":{"eligibility":{"urgent":true},"injury":{"careInSweden":false},"on":"2026-11-21"}`)
	assert.Contains(t, string(kept), string(answer.Decisions))

	// Without its day a case is decided as far as it needs none.
	answer = h.decided("/v1/case", `{"on":"2026-11-31","eligibility":{"urgent":true},"limitation":{}}`)
	assert.Equal(t, "on", answer.Refused[0].Field)
	assert.Len(t, answer.Refused, 1)
	_, kept = h.do("GET", "/v1/receipts/"+answer.Receipt.ID, "")
	assert.Contains(t, string(kept), `"case":{"eligibility":{"urgent":true}},`)

	// The refusals are told in the reader's language.
	_, got := h.do("POST", "/v1/case", `{"on":"2026-11-21","eligibility":{},"limitation":{"caused":"2027"}}`, "Accept-Language", "sv-SE, en;q=0.5")
	assert.Contains(t, string(got), vard.AfterAssessment.Text().SV)
	problem := h.refused(422, "POST", "/v1/case", `{"on":"2026-11-21","limitation":{"caused":"2027"}}`)
	assert.Len(t, problem.Errors, 1)
	assert.Equal(t, "limitation.caused", problem.Errors[0].Field)
	assert.Equal(t, `{}`, string(h.decided("/v1/case", `{}`).Decisions))
}

// A number for the caller's own identifier, which the document does not offer, is taken and
// comes back as text.
func TestAnIdentifierThatIsANumber(t *testing.T) {
	h := newHarness(t, true)
	r := httptest.NewRequest("POST", "/v1/eligibility", strings.NewReader(`{"id":17}`))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.handler().ServeHTTP(w, r)
	var answer wire.Answer
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &answer))
	assert.Equal(t, "17", answer.ID)
	_, kept := h.do("GET", "/v1/receipts/"+answer.Receipt.ID, "")
	assert.Contains(t, string(kept), `"id":"17"`)
}

func TestProblems(t *testing.T) {
	h := newHarness(t, true)
	id := strings.Repeat("A", 26)
	long := strings.Repeat(" ", casefile.MaxSize-2)
	for _, row := range []struct {
		says, method, path, body string
		header, value            string
		status                   int
		code, field, reason      string
	}{
		{"no JSON", "POST", "/v1/injury", `{"on":`, "", "", 422, "refused", "on", "malformed_json"},
		{"no object", "POST", "/v1/injury", `[]`, "", "", 422, "refused", "", "malformed_json"},
		{"two objects", "POST", "/v1/injury", `{"on":"2026-11-21"}{}`, "", "", 422, "refused", "", "malformed_json"},
		{"no day", "POST", "/v1/limitation", `{"limitation":{}}`, "", "", 422, "refused", "on", "missing_date"},
		{"an unknown name", "POST", "/v1/eligibility", `{"eligibility":{"urgency":true}}`, "", "", 422, "refused", "eligibility", "unknown_field"},
		{"a name twice", "POST", "/v1/eligibility", `{"eligibility":{"urgent":true,"urgent":true}}`, "", "", 422, "refused", "eligibility", "duplicate_name"},
		{"another part", "POST", "/v1/eligibility", `{"on":"2026-11-21","eligibility":{},"injury":{}}`, "", "", 422, "refused", "", "unknown_field"},
		{"no account", "POST", "/v1/billing", `{"on":"2026-11-21"}`, "", "", 422, "refused", "billing.currency", "unknown_currency"},
		{"an answer that is a number", "POST", "/v1/eligibility", `{"eligibility":{"urgent":1}}`, "", "", 422, "refused", "eligibility.urgent", "unknown_name"},
		{"seventeen deep", "POST", "/v1/eligibility", `{"eligibility":{"urgent":` + strings.Repeat("[", 15) + strings.Repeat("]", 15) + `}}`, "", "", 422, "refused", "eligibility.urgent", "too_deep"},
		{"a long text", "POST", "/v1/eligibility", `{` + long + " \n" + `}`, "", "", 422, "refused", "", "too_long"},
		{"too much to read", "POST", "/v1/eligibility", `{` + long + "    " + `}`, "", "", 413, "too-large", "", ""},
		{"no content type", "POST", "/v1/case", `{}`, "Content-Type", "", 415, "not-json", "", ""},
		{"a form", "POST", "/v1/case", `{}`, "Content-Type", "application/x-www-form-urlencoded", 415, "not-json", "", ""},
		{"Latin-1", "POST", "/v1/case", `{}`, "Content-Type", "application/json; charset=iso-8859-1", 415, "not-json", "", ""},
		{"packed", "POST", "/v1/case", `{}`, "Content-Encoding", "gzip", 415, "not-json", "", ""},
		{"no such address", "GET", "/v2/case", ``, "", "", 404, "not-found", "", ""},
		{"a crooked address", "GET", "/v1//rules", ``, "", "", 404, "not-found", "", ""},
		{"an address with an end", "GET", "/v1/rules/", ``, "", "", 404, "not-found", "", ""},
		{"an address with dots", "GET", "/v1/../v1/rules", ``, "", "", 404, "not-found", "", ""},
		{"a case is not read", "GET", "/v1/case", ``, "", "", 405, "method-not-allowed", "", ""},
		{"rules are not posted", "POST", "/v1/rules", `{}`, "", "", 405, "method-not-allowed", "", ""},
		{"receipts are not deleted", "DELETE", "/v1/receipts/" + id, ``, "", "", 405, "method-not-allowed", "", ""},
		{"a method that there is not", "HEMLIG", "/v1/rules", ``, "", "", 405, "method-not-allowed", "", ""},
		{"no such receipt", "GET", "/v1/receipts/" + id, ``, "", "", 404, "no-receipt", "", ""},
		{"no ID", "GET", "/v1/receipts/191212121212", ``, "", "", 404, "no-receipt", "", ""},
		{"no such receipt to decide again", "POST", "/v1/receipts/" + id + "/replay", ``, "", "", 404, "no-receipt", "", ""},
	} {
		t.Run(row.says, func(t *testing.T) {
			for language, read := range map[string]func(vard.Text) string{
				"sv": func(t vard.Text) string { return t.SV }, "en": func(t vard.Text) string { return t.EN },
			} {
				problem := h.refused(row.status, row.method, row.path, row.body, row.header, row.value, "Accept-Language", language)
				assert.Equal(t, row.code, problem.Code)
				assert.NotEmpty(t, problem.Title)
				assert.NotEmpty(t, problem.Detail)
				assert.Contains(t, h.log.String(), problem.Request)
				if row.reason == "" {
					assert.Empty(t, problem.Errors)
					continue
				}
				require.Len(t, problem.Errors, 1)
				assert.Equal(t, wire.Refusal{Field: row.field, Code: vard.Code(row.reason), Detail: read(vard.Code(row.reason).Text())}, problem.Errors[0])
			}
		})
	}
	response, _ := h.do("GET", "/v1/case", "")
	assert.Equal(t, "POST", response.Header.Get("Allow"))
}

func TestLanguageOfTheReader(t *testing.T) {
	h := newHarness(t, false)
	for header, want := range map[string]string{
		"": "en", "sv": "sv", "en": "en", "sv-FI, en;q=0.9": "sv", "de, sv;q=0.5": "sv", "de": "en", "*": "en",
		"not a language": "en", strings.Repeat("sv,", 100) + "sv": "en", "en;q=0, sv": "sv",
	} {
		if len(header) > 200 { // longer than the document says, and no reason to refuse
			r := httptest.NewRequest("GET", "/nowhere", nil)
			r.Header.Set("Accept-Language", header)
			w := httptest.NewRecorder()
			h.handler().ServeHTTP(w, r)
			assert.Equal(t, want, w.Header().Get("Content-Language"))
			continue
		}
		response, _ := h.do("GET", "/nowhere", "", "Accept-Language", header)
		assert.Equal(t, want, response.Header.Get("Content-Language"), header)
		assert.Equal(t, "Accept-Language", response.Header.Get("Vary"))
	}
}

// The receipt of an answer is what the library makes of the case, and is answered to the
// byte; decided again it is the same.
func TestReceiptsAreWhatWasAnswered(t *testing.T) {
	h := newHarness(t, true)
	whole := journey(t)
	answer := h.decided("/v1/case", whole)
	made, err := receipt.Of(casefile.Read([]byte(whole)), receipt.Library())
	require.NoError(t, err)
	response, got := h.do("GET", "/v1/receipts/"+answer.Receipt.ID, "")
	assert.Equal(t, string(made.AppendJSON(nil)), string(got))
	assert.Equal(t, made.Sum(), answer.Receipt.SHA256)
	assert.Equal(t, string(made.Decisions), string(answer.Decisions))
	digest, err := hex.DecodeString(made.Sum())
	require.NoError(t, err)
	assert.Equal(t, "sha-256=:"+base64.StdEncoding.EncodeToString(digest)+":", response.Header.Get("Repr-Digest"))
	assert.Equal(t, "no-store", response.Header.Get("Cache-Control"))

	replay := h.replayed(answer.Receipt.ID)
	assert.True(t, replay.Same)
	assert.Equal(t, receipt.Present, replay.Age)
	assert.Equal(t, receipt.Rules(), replay.Now)

	// The same case again is another answer, with a receipt of its own.
	again := h.decided("/v1/case", whole)
	assert.NotEqual(t, answer.Receipt.ID, again.Receipt.ID)
	assert.Equal(t, answer.Receipt.SHA256, again.Receipt.SHA256)
}

func (h *harness) replayed(id string) (replay wire.Replay) {
	h.t.Helper()
	response, got := h.do("POST", "/v1/receipts/"+id+"/replay", "")
	require.Equal(h.t, http.StatusOK, response.StatusCode, "%s", got)
	require.NoError(h.t, json.Unmarshal(got, &replay))
	return replay
}

// A receipt of other rules says what has become different; one that was changed where it
// lies is not answered.
func TestReceiptsOfOtherRulesAndDamagedOnes(t *testing.T) {
	h := newHarness(t, true)
	id := h.decided("/v1/eligibility", `{"id":"Svea Hemlig","eligibility":{"registeredInSweden":true}}`).Receipt.ID
	db, err := sql.Open("sqlite", h.file)
	require.NoError(t, err)
	defer db.Close()
	_, data := h.do("GET", "/v1/receipts/"+id, "")

	r, err := receipt.Read(data)
	require.NoError(t, err)
	r.Rules.Version, r.Rules.SHA256 = vard.MustDate("2020-01-01"), strings.Repeat("0", 64)
	r.Decisions = bytes.Replace(r.Decisions, []byte(`"outcome":"resident"`), []byte(`"outcome":"incomplete"`), 1)
	change := func(data []byte, sum string) {
		_, err := db.Exec(`UPDATE receipts SET receipt = ?, sha256 = ? WHERE id = ?`, data, sum, id)
		require.NoError(t, err)
	}
	change(r.AppendJSON(nil), r.Sum())
	replay := h.replayed(id)
	assert.False(t, replay.Same)
	assert.Equal(t, receipt.Older, replay.Age)
	assert.Equal(t, r.Rules, replay.Then)
	assert.Equal(t, wire.Difference{Path: "eligibility.outcome", Old: "incomplete", New: "resident", Rule: eligibility.RuleNotRegistered}, replay.Differences[0])

	change(data[:len(data)-1], r.Sum()) // not the sum
	h.refused(500, "GET", "/v1/receipts/"+id, "")
	assert.Equal(t, "damaged", h.refused(500, "POST", "/v1/receipts/"+id+"/replay", "").Code)
	change([]byte(`{"hemlig":1}`), sum([]byte(`{"hemlig":1}`))) // the sum, and no receipt
	assert.Equal(t, "damaged", h.refused(500, "POST", "/v1/receipts/"+id+"/replay", "").Code)
	assert.NotContains(t, strings.ToLower(h.log.String()), "hemlig")
}

// What the database cannot keep is not answered.
func TestNothingIsAnsweredThatIsNotKept(t *testing.T) {
	h := newHarness(t, true)
	db, err := sql.Open("sqlite", h.file)
	require.NoError(t, err)
	defer db.Close()
	_, err = db.Exec(`CREATE TRIGGER full BEFORE INSERT ON receipts BEGIN SELECT RAISE(FAIL, 'no room'); END`)
	require.NoError(t, err)
	problem := h.refused(503, "POST", "/v1/eligibility", `{"eligibility":{"urgent":true}}`)
	assert.Equal(t, "unavailable", problem.Code)
	_, err = db.Exec(`DROP TRIGGER full`)
	require.NoError(t, err)
	h.decided("/v1/eligibility", `{"eligibility":{"urgent":true}}`)
}

func TestCatalogues(t *testing.T) {
	h := newHarness(t, false)
	_, got := h.do("GET", "/v1/statements", "")
	var statements wire.Statements
	require.NoError(t, json.Unmarshal(got, &statements))
	n := 0
	for s := range vard.Statements() {
		assert.Equal(t, s.ID(), statements.Statements[n].ID)
		assert.Equal(t, s.Text(), statements.Statements[n].Text)
		n++
	}
	assert.Len(t, statements.Statements, n)
	_, got = h.do("GET", "/v1/rules", "")
	var rules wire.Rules
	require.NoError(t, json.Unmarshal(got, &rules))
	n = 0
	for r := range receipt.AllRules() {
		assert.Equal(t, r.ID(), rules.Rules[n].ID)
		assert.Equal(t, r.Says(vard.No), rules.Rules[n].NotMet)
		n++
	}
	assert.Len(t, rules.Rules, n)
	_, got = h.do("GET", "/v1/questions", "")
	var questions wire.Questions
	require.NoError(t, json.Unmarshal(got, &questions))
	n = 0
	for q := range injury.Questions() {
		n++
		assert.Contains(t, questions.Questions, wire.Question{Part: "injury", Fact: q.Name(), Question: q.Question(), Ask: q.AskOf(), AskText: q.AskOf().Text()})
	}
	assert.Greater(t, len(questions.Questions), n)
	_, got = h.do("GET", "/openapi.json", "")
	assert.Equal(t, string(openAPI), string(got))

	for _, path := range []string{"/v1/statements", "/v1/rules", "/v1/questions", "/openapi.json"} {
		response, _ := h.do("GET", path, "")
		tag := response.Header.Get("ETag")
		response, got := h.do("GET", path, "", "If-None-Match", tag)
		assert.Equal(t, http.StatusNotModified, response.StatusCode)
		assert.Empty(t, got)
		response, _ = h.do("GET", path, "", "If-None-Match", `"another"`)
		assert.Equal(t, http.StatusOK, response.StatusCode)
		response, _ = h.do("HEAD", path, "")
		assert.Equal(t, http.StatusOK, response.StatusCode)
	}
}

func TestHealthAndReadiness(t *testing.T) {
	h := newHarness(t, true)
	for _, path := range []string{"/healthz", "/readyz"} {
		response, _ := h.do("GET", path, "")
		assert.Equal(t, http.StatusOK, response.StatusCode)
	}
	h.stopping.Store(true)
	response, _ := h.do("GET", "/healthz", "")
	assert.Equal(t, http.StatusOK, response.StatusCode)
	assert.Equal(t, "unavailable", h.refused(503, "GET", "/readyz", "").Code)
}

// A body that does not come to its end holds nobody for long.
func TestASlowBodyIsNotWaitedFor(t *testing.T) {
	h := newHarness(t, false)
	front := httptest.NewUnstartedServer(nil)
	front.Config = listener(h.handler(), h.server.log)
	front.Config.ReadTimeout = 300 * time.Millisecond
	front.Start()
	defer front.Close()
	conn, err := net.Dial("tcp", front.Listener.Addr().String())
	require.NoError(t, err)
	defer conn.Close()
	fmt.Fprintf(conn, "POST /v1/case HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"on\":")
	require.NoError(t, conn.SetReadDeadline(time.Now().Add(5*time.Second)))
	got, err := io.ReadAll(conn) // until the service closes
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(string(got), "HTTP/1.1 408 "), "%s", got)
	assert.Contains(t, string(got), `"code":"too-slow"`)
}
