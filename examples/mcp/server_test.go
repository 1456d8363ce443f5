package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
)

// protocols are the two ways in which a client is asked: by a request of its own before
// 2026, and since then by the result of the call, which it repeats with the answer.
var protocols = []string{"2025-11-25", "2026-07-28"}

// A person answers the questions of a server, and remembers them.
type person struct {
	mu       sync.Mutex
	asked    []string // the messages
	schemas  []any
	answers  func(message string) *mcp.ElicitResult
	protocol string
}

func accept(answer any) *mcp.ElicitResult {
	return &mcp.ElicitResult{Action: "accept", Content: map[string]any{"answer": answer}}
}

func (p *person) client() *mcp.Client {
	if p.answers == nil {
		return mcp.NewClient(&mcp.Implementation{Name: "test", Version: "0"}, nil)
	}
	return mcp.NewClient(&mcp.Implementation{Name: "test", Version: "0"}, &mcp.ClientOptions{
		ElicitationHandler: func(_ context.Context, req *mcp.ElicitRequest) (*mcp.ElicitResult, error) {
			p.mu.Lock()
			defer p.mu.Unlock()
			p.asked = append(p.asked, req.Params.Message)
			p.schemas = append(p.schemas, req.Params.RequestedSchema)
			return p.answers(req.Params.Message), nil
		},
	})
}

// connect connects a person with a server in memory; what the server logs comes back.
func (p *person) connect(t *testing.T) (*mcp.ClientSession, *bytes.Buffer) {
	t.Helper()
	log := new(bytes.Buffer)
	server, err := newServer(slog.New(slog.NewTextHandler(log, nil)))
	require.NoError(t, err)
	ours, theirs := mcp.NewInMemoryTransports()
	session, err := server.Connect(t.Context(), ours, nil)
	require.NoError(t, err)
	client, err := p.client().Connect(t.Context(), theirs, &mcp.ClientSessionOptions{ProtocolVersion: p.protocol})
	require.NoError(t, err)
	t.Cleanup(func() { client.Close(); _ = session.Wait() })
	return client, log
}

func call(t *testing.T, c *mcp.ClientSession, tool, arguments string) (*mcp.CallToolResult, result) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second) // a person who fails the test answers nothing
	defer cancel()
	res, err := c.CallTool(ctx, &mcp.CallToolParams{Name: tool, Arguments: json.RawMessage(arguments)})
	require.NoError(t, err)
	data, err := json.Marshal(res.StructuredContent)
	require.NoError(t, err)
	var r result
	require.NoError(t, json.Unmarshal(data, &r))
	return res, r
}

// facts are the questions of a package by their English text, with which messages end.
func factOf(t *testing.T, p part, message string) vard.Fact {
	t.Helper()
	for f := range p.questions() {
		if strings.Contains(message, "\n\n"+f.Question().EN+"\n") || strings.Contains(message, "\n"+f.Question().EN+"\n") {
			assert.Contains(t, message, f.Question().SV)
			assert.Contains(t, message, f.AskOf().Text().EN)
			assert.Contains(t, message, f.AskOf().Text().SV)
			return f
		}
	}
	require.Fail(t, "no such question", message)
	return vard.Fact{}
}

func partOf(name string) part {
	return parts[slices.IndexFunc(parts, func(p part) bool { return p.name == name })]
}

func TestThePersonIsAskedUntilTheAnswerIsSettled(t *testing.T) {
	for _, protocol := range protocols {
		t.Run(protocol, func(t *testing.T) {
			said := map[string]string{"urgent": "no", "highlySpecialised": "yes", "personalNumber": "no", "registeredInSweden": "no", "establishedDiagnosis": "yes"}
			ana := &person{protocol: protocol}
			ana.answers = func(message string) *mcp.ElicitResult {
				return accept(said[factOf(t, partOf("eligibility"), message).Name()])
			}
			c, _ := ana.connect(t)
			res, r := call(t, c, "eligibility", `{"eligibility":{"registeredInSweden":false}}`)
			assert.False(t, res.IsError)
			assert.True(t, r.Settled)
			assert.Equal(t, "eligible", r.Outcome.Name)
			assert.Empty(t, r.Questions)

			var order []string
			for _, message := range ana.asked {
				order = append(order, factOf(t, partOf("eligibility"), message).Name())
			}
			f := eligibility.Facts{RegisteredInSweden: vard.No} // the order of the library, one by one
			for i := range order {
				first, _ := first(eligibility.Assess(f).Ask())
				require.Equal(t, first.Name(), order[i])
				require.NoError(t, f.Set(order[i], vard.AnswerOf(said[order[i]] == "yes")))
			}
			assert.Len(t, order, 4)

			require.NotEmpty(t, r.Reasons)
			for _, why := range r.Reasons {
				assert.NotEmpty(t, why.Text.SV)
				require.NotEmpty(t, why.Sources)
				for _, s := range why.Sources {
					assert.NotEmpty(t, s.ID)
					assert.NotEmpty(t, s.Text.EN)
				}
			}
			english, swedish := res.Content[0].(*mcp.TextContent).Text, res.Content[1].(*mcp.TextContent).Text
			assert.Contains(t, english, eligibility.Eligible.Text().EN)
			assert.Contains(t, swedish, eligibility.Eligible.Text().SV)
			assert.Contains(t, swedish, "IPO-07")
			assert.JSONEq(t, `{"eligibility":{"registeredInSweden":false,"personalNumber":false,"establishedDiagnosis":true,"highlySpecialised":true,"urgent":false}}`, string(r.Case))
		})
	}
}

func first[V any](list func(func(V) bool)) (v V, ok bool) {
	for v := range list {
		return v, true
	}
	return v, false
}

// An answer that settles the matter ends the questions at once: whoever is registered is
// asked nothing more.
func TestNothingIsAskedThatCannotMatter(t *testing.T) {
	for _, protocol := range protocols {
		ana := &person{protocol: protocol, answers: func(string) *mcp.ElicitResult { return accept("yes") }}
		c, _ := ana.connect(t)
		_, r := call(t, c, "eligibility", `{"eligibility":{"registeredInSweden":true}}`)
		assert.True(t, r.Settled)
		assert.Equal(t, "resident", r.Outcome.Name)
		assert.Empty(t, ana.asked)
	}
}

// Claims are drawn whole, and the person answers from them. Each question is one that can
// still change the outcome when it is asked, and the first such in the library's order;
// after the last there is none.
func TestItStopsExactlyWhenTheAnswerIsSettled(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 5))
	on := vard.MustDate("2026-11-21")
	outcomes := map[string]int{}
	for range 40 {
		whole := drawn(r)
		ana := &person{protocol: protocols[0]}
		known := injury.Claim{}
		p := partOf("injury")
		ana.answers = func(message string) *mcp.ElicitResult {
			f := factOf(t, p, message)
			d, err := injury.Assess(known, on)
			require.NoError(t, err)
			_, ok := first(d.Missing())
			require.True(t, ok, "asked %s though it is settled", f)
			ask, _ := first(d.Ask())
			require.Equal(t, ask.Name(), f.Name())
			if typeOf("injury", f.Name()) == typeMoment {
				require.NoError(t, known.SetMoment(f.Name(), whole.moments[f.Name()]))
				return accept(whole.moments[f.Name()].String())
			}
			require.NoError(t, known.Set(f.Name(), whole.answers[f.Name()]))
			return accept(whole.answers[f.Name()].String())
		}
		c, _ := ana.connect(t)
		_, res := call(t, c, "injury", `{"on":"2026-11-21"}`)
		d, err := injury.Assess(known, on)
		require.NoError(t, err)
		_, more := first(d.Missing())
		assert.False(t, more)
		assert.True(t, res.Settled)
		assert.Equal(t, d.Outcome().String(), res.Outcome.Name)
		outcomes[res.Outcome.Name]++
	}
	assert.Greater(t, len(outcomes), 2, outcomes)
}

type claim struct {
	answers map[string]vard.Answer
	moments map[string]vard.Moment
}

func drawn(r *rand.Rand) claim {
	c := claim{map[string]vard.Answer{}, map[string]vard.Moment{}}
	caused := vard.MustDate("2012-01-01").AddDays(r.IntN(4000))
	for f := range injury.Questions() {
		c.answers[f.Name()] = vard.AnswerOf(r.IntN(2) == 0)
		c.moments[f.Name()] = vard.On(caused.AddDays(1 + r.IntN(900)))
	}
	for f, likely := range map[string]vard.Answer{"personalInjury": vard.Yes, "careInSweden": vard.Yes, "regionFinanced": vard.Yes, "trafficInjury": vard.No, "workInjury": vard.No, "causedByCare": vard.Yes} {
		if r.IntN(8) > 0 { // most claims come further than the first rungs
			c.answers[f] = likely
		}
	}
	c.moments["limitation.caused"] = vard.On(caused)
	c.moments["limitation.finalPosition"] = vard.NotYet()
	c.moments["limitation.action"] = vard.NotYet()
	for _, f := range []string{"changed", "requested", "finalPosition"} {
		c.moments["limitation.reconsideration."+f] = vard.NotYet()
	}
	return c
}

// A client that cannot ask gets the questions, in the order to ask, with who can answer;
// called again with the answers it gets the outcome.
func TestWithoutAFormTheQuestionsComeBack(t *testing.T) {
	for _, protocol := range protocols {
		c, _ := (&person{protocol: protocol}).connect(t)
		res, r := call(t, c, "eligibility", `{"eligibility":{"registeredInSweden":false,"urgent":false}}`)
		assert.False(t, res.IsError)
		assert.False(t, r.Settled)
		assert.Equal(t, "incomplete", r.Outcome.Name)
		var want []string
		for f := range eligibility.Assess(eligibility.Facts{RegisteredInSweden: vard.No, Urgent: vard.No}).Ask() {
			want = append(want, "eligibility."+f.Name())
		}
		var got []string
		for _, q := range r.Questions {
			got = append(got, q.Fact)
			assert.True(t, q.Needed)
			assert.NotEmpty(t, q.Ask.Text.SV)
			assert.Contains(t, res.Content[0].(*mcp.TextContent).Text, q.Question.EN)
		}
		assert.Equal(t, want, got)

		_, r = call(t, c, "eligibility", strings.Replace(string(r.Case), `"eligibility":{`, `"eligibility":{"highlySpecialised":false,"personalNumber":false,`, 1))
		assert.True(t, r.Settled)
		assert.Equal(t, "not_eligible", r.Outcome.Name)
	}
}

func TestThePersonMayDeclineCancelOrNotKnow(t *testing.T) {
	for _, protocol := range protocols {
		for action, ended := range map[string]string{"decline": "declined", "cancel": "cancelled"} {
			ana := &person{protocol: protocol, answers: func(string) *mcp.ElicitResult { return &mcp.ElicitResult{Action: action} }}
			c, _ := ana.connect(t)
			res, r := call(t, c, "eligibility", `{}`)
			assert.False(t, res.IsError)
			assert.False(t, r.Settled)
			assert.Equal(t, ended, r.Ended)
			assert.Equal(t, "incomplete", r.Outcome.Name)
			assert.Len(t, r.Questions, 5)
			assert.Len(t, ana.asked, 1)
		}
		ana := &person{protocol: protocol, answers: func(string) *mcp.ElicitResult { return accept("unknown") }}
		c, _ := ana.connect(t)
		_, r := call(t, c, "eligibility", `{}`)
		assert.Equal(t, "incomplete", r.Outcome.Name)
		assert.Len(t, ana.asked, 5, "each question once")
		for _, q := range r.Questions {
			assert.True(t, q.NotKnown, q.Fact)
		}
	}
}

// An answer that is not written as it should be, or contradicts what is known, is asked
// for again with the reason, and in the end left as not known.
func TestAWrongAnswerIsAskedForAgain(t *testing.T) {
	for _, protocol := range protocols {
		tries := []string{"last spring", "2031-01-01", "2014-03-05"}
		ana := &person{protocol: protocol}
		ana.answers = func(message string) *mcp.ElicitResult {
			if len(tries) == 0 {
				return &mcp.ElicitResult{Action: "decline"}
			}
			one := tries[0]
			tries = tries[1:]
			return accept(one)
		}
		c, _ := ana.connect(t)
		_, r := call(t, c, "limitation", `{"on":"2026-11-21"}`)
		require.GreaterOrEqual(t, len(ana.asked), 3)
		assert.Contains(t, ana.asked[1], notTaken.SV+" "+vard.MalformedMoment.Text().SV)
		assert.Contains(t, ana.asked[2], contradict.EN+" "+vard.AfterAssessment.Text().EN)
		for _, message := range ana.asked {
			assert.NotContains(t, message, "last spring")
		}
		assert.Contains(t, string(r.Case), `"reported":"2014-03-05"`)

		ana = &person{protocol: protocol, answers: func(string) *mcp.ElicitResult { return accept("last spring") }}
		c, _ = ana.connect(t)
		_, r = call(t, c, "limitation", `{"on":"2026-11-21"}`)
		needed := 0
		for _, q := range r.Questions {
			if q.Needed {
				needed++
			}
		}
		assert.Greater(t, needed, 3)
		assert.Len(t, ana.asked, min(maxTries*needed, map[string]int{protocols[0]: maxQuestions, protocols[1]: maxRounds}[protocol]))
		assert.Equal(t, "undetermined", r.Outcome.Name)
	}
}

// A year where the day matters is asked for once, and stays what is missing.
func TestWhatIsOnlyPartlyKnownIsAskedForOnce(t *testing.T) {
	ana := &person{protocol: protocols[0], answers: func(string) *mcp.ElicitResult { return accept("2016") }}
	c, _ := ana.connect(t)
	_, r := call(t, c, "limitation", `{"on":"2026-11-21","limitation":{"reported":"not-yet","reportedToProvider":"not-yet"}}`)
	assert.Equal(t, 1, len(ana.asked), ana.asked)
	assert.Equal(t, "undetermined", r.Outcome.Name)
	assert.Equal(t, "limitation.caused", r.Questions[0].Fact)
	assert.True(t, r.Questions[0].Needed)
}

// On a client of the newer protocol the questions of one call are few enough for it; what
// is left comes back as questions, with the answers so far.
func TestALongDialogueGoesOn(t *testing.T) {
	whole := drawn(rand.New(rand.NewPCG(1, 2)))
	for f := range injury.Questions() {
		whole.answers[f.Name()] = vard.No
	}
	for _, f := range []string{"personalInjury", "careInSweden", "regionFinanced", "causedByCare"} {
		whole.answers[f] = vard.Yes
	}
	ana := &person{protocol: protocols[1]}
	ana.answers = func(message string) *mcp.ElicitResult {
		f := factOf(t, partOf("injury"), message)
		if typeOf("injury", f.Name()) == typeMoment {
			return accept(whole.moments[f.Name()].String())
		}
		return accept(whole.answers[f.Name()].String())
	}
	c, _ := ana.connect(t)
	_, r := call(t, c, "injury", `{"on":"2026-11-21"}`)
	assert.Len(t, ana.asked, maxRounds)
	assert.False(t, r.Settled)
	calls := 1
	for ; !r.Settled && calls < 10; calls++ {
		_, r = call(t, c, "injury", string(r.Case))
	}
	assert.True(t, r.Settled)
	assert.Equal(t, "not_compensable", r.Outcome.Name)
	asked := slices.Clone(ana.asked)
	slices.Sort(asked)
	assert.Len(t, slices.Compact(asked), len(ana.asked), "nothing is asked twice")
}

// What carries the dialogue cannot be read, changed or used with another tool.
func TestTheStateIsSealed(t *testing.T) {
	client := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "0"}, &mcp.ClientOptions{
		Capabilities:   &mcp.ClientCapabilities{Elicitation: &mcp.ElicitationCapabilities{}},
		MultiRoundTrip: &mcp.MultiRoundTripOptions{Disabled: true},
	})
	server, err := newServer(slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	ours, theirs := mcp.NewInMemoryTransports()
	_, err = server.Connect(t.Context(), ours, nil)
	require.NoError(t, err)
	c, err := client.Connect(t.Context(), theirs, &mcp.ClientSessionOptions{ProtocolVersion: protocols[1]})
	require.NoError(t, err)
	defer c.Close()
	res, err := c.CallTool(t.Context(), &mcp.CallToolParams{Name: "eligibility", Arguments: json.RawMessage(`{"id":"S-3kr3t"}`)})
	require.NoError(t, err)
	require.True(t, res.NeedsInput())
	assert.NotContains(t, res.RequestState, "S-3kr3t")
	given := mcp.InputResponseMap{"answer": accept("yes")}
	for tool, state := range map[string]string{"injury": res.RequestState, "eligibility": "x" + res.RequestState[1:], "referral": "no state"} {
		again, err := c.CallTool(t.Context(), &mcp.CallToolParams{Name: tool, RequestState: state, InputResponses: given})
		require.NoError(t, err)
		assert.True(t, again.IsError, tool)
		assert.Contains(t, again.Content[0].(*mcp.TextContent).Text, "requestState: malformed_json")
	}
	again, err := c.CallTool(t.Context(), &mcp.CallToolParams{Name: "eligibility", RequestState: res.RequestState, InputResponses: given})
	require.NoError(t, err)
	assert.False(t, again.IsError)
}

const secret = "S3kr3t-Åsa"

// Malformed arguments are tool errors, with field and code and never a value.
func TestMalformedArguments(t *testing.T) {
	rows := []struct{ tool, arguments, refused string }{
		{"eligibility", `{"eligibility":{"urgent":"S3kr3t-Åsa"}}`, "eligibility.urgent: unknown_name"},
		{"eligibility", `{"eligibility":{"S3kr3t-Åsa":true}}`, "eligibility: unknown_field"},
		{"eligibility", `{"S3kr3t-Åsa":true}`, "unknown_field"},
		{"eligibility", `{"eligibility":{},"injury":{}}`, "unknown_field"},
		{"eligibility", `{"eligibility":{"urgent":true,"urgent":false}}`, "eligibility: duplicate_name"},
		{"eligibility", `"S3kr3t-Åsa"`, "malformed_json"},
		{"eligibility", `[]`, "malformed_json"},
		{"referral", `{"referral":{"request":"S3kr3t-Åsa"},"on":"2026-11-21"}`, "referral.request: malformed_date"},
		{"referral", `{"referral":{}}`, "on: missing_date"},
		{"referral", `{"on":"2026-11-21","referral":{"prepaid":"2026-01-02","quote":"2026-01-03"}}`, "referral.quote: impossible_order with referral.request"},
		{"billing", `{"on":"2026-11-21","billing":{"currency":"SEK","payers":[{"kind":"guarantee","name":"S3kr3t-Åsa","limit":"S3kr3t-Åsa"}]}}`, "billing.payers[0].limit: malformed_money"},
		{"billing", `{"on":"2026-11-21","billing":[]}`, "billing: malformed_json"},
		{"billing", `{"on":"2026-11-21"}`, "billing.currency: unknown_currency"},
		{"limitation", `{"on":"2026-11-21","limitation":{"caused":"S3kr3t-Åsa"}}`, "limitation.caused: malformed_moment"},
		{"injury", `{"on":"2026-11-21","injury":{"limitation":{"caused":"2030"}}}`, "injury.limitation.caused: after_assessment"},
		{"injury", `{"on":"S3kr3t-Åsa"}`, "on: malformed_date"},
	}
	ana := &person{protocol: protocols[0], answers: func(string) *mcp.ElicitResult { return accept("yes") }}
	c, log := ana.connect(t)
	for _, row := range rows {
		t.Run(row.tool+" "+row.refused, func(t *testing.T) {
			res, _ := call(t, c, row.tool, row.arguments)
			assert.True(t, res.IsError)
			all, err := json.Marshal(res)
			require.NoError(t, err)
			assert.NotContains(t, string(all), "S3kr3t")
			assert.Contains(t, res.Content[0].(*mcp.TextContent).Text, "\n- "+row.refused+": ")
			var told struct {
				Errors []struct {
					Field, Code, Other string
					Text               vard.Text
				}
			}
			require.NoError(t, json.Unmarshal(must(json.Marshal(res.StructuredContent)), &told))
			require.NotEmpty(t, told.Errors)
			first := told.Errors[0]
			assert.Equal(t, "vard: "+row.refused, (&vard.Error{Field: first.Field, Code: vard.Code(first.Code), Other: first.Other}).Error())
			assert.Equal(t, vard.Code(first.Code).Text(), first.Text)
		})
	}
	assert.Empty(t, ana.asked)
	assert.NotContains(t, log.String(), "S3kr3t")
	assert.Contains(t, log.String(), "eligibility.urgent: unknown_name")
}

// The other tools answer too: a path, an account, a time limit, each asked about.
func TestEveryTool(t *testing.T) {
	answers := map[string]string{
		"payers[].limit": "300000.00 SEK", "payers[].validFrom": "2025-01-01", "payers[].validTo": "until_further_notice", "payers[].services": "treatment",
		"careFrom": "2025-03-10", "careTo": "2025-03-19", "service": "treatment",
		"visaNeeded": "no", "interpreterNeeded": "yes", "language": "ckb", "interpreterToldOn": "2024-11-04", "noticeDays": "14", "treatmentOffered": "yes", "visitNeeded": "yes",
		"caused": "2019-06-03", "reported": "2026-01-30", "finalPosition": "not-yet", "action": "not-yet",
	}
	rows := []struct{ tool, arguments, outcome string }{
		{"billing", `{"on":"2026-11-21","billing":{"currency":"SEK","actual":{"final":true,"lines":[{"code":"a","text":"Operation","amount":"268000.00 SEK"}]},"payers":[{"kind":"guarantee","name":"An insurer"}]}}`, "final"},
		{"referral", `{"on":"2024-12-10","referral":{"request":"2024-11-04","quote":"2024-11-11","prepaid":"2024-11-18","conference":"2024-11-27","statement":"2024-12-02","decision":"2024-12-04"}}`, "in_progress"},
		{"limitation", `{"on":"2026-11-21"}`, "in_time"},
	}
	for _, row := range rows {
		for _, protocol := range protocols {
			ana := &person{protocol: protocol}
			ana.answers = func(message string) *mcp.ElicitResult {
				name := general(factOf(t, partOf(row.tool), message).Name())
				require.NotEmpty(t, answers[name], name)
				return accept(answers[name])
			}
			c, _ := ana.connect(t)
			res, r := call(t, c, row.tool, row.arguments)
			require.False(t, res.IsError, res.Content[0].(*mcp.TextContent).Text)
			assert.True(t, r.Settled, "%s %v", row.tool, r.Questions)
			assert.Equal(t, row.outcome, r.Outcome.Name)
			assert.NotEmpty(t, ana.asked)
			read := casefile.Read(r.Case).Decide()
			require.Empty(t, read.Errors)
			assert.JSONEq(t, string(partOf(row.tool).read(read).wire), string(r.Decision), "the case that comes back is the one that was decided")
		}
	}
}

// What is not known of an account stays so beside what is answered: services of which
// nobody has said are not an empty list.
func TestWhatIsNotKnownStaysSo(t *testing.T) {
	ana := &person{protocol: protocols[0], answers: func(message string) *mcp.ElicitResult {
		switch factOf(t, partOf("billing"), message).Name() {
		case "careFrom":
			return accept("2025-03-10")
		case "payers[].limit":
			return accept("1000.00 SEK")
		}
		return accept("unknown")
	}}
	c, _ := ana.connect(t)
	_, r := call(t, c, "billing", `{"on":"2026-11-21","billing":{"service":"treatment","currency":"SEK","actual":{"final":true,"lines":[{"code":"a","text":"Operation","amount":"268000.00 SEK"}]},"payers":[{"kind":"guarantee"}]}}`)
	assert.Equal(t, "incomplete", r.Outcome.Name)
	account := casefile.Read(r.Case).Billing.Accounts[0]
	assert.Equal(t, vard.MustDate("2025-03-10"), account.CareFrom)
	assert.Equal(t, "1000.00 SEK", account.Payers[0].Limit.String())
	assert.Nil(t, account.Payers[0].Services)
	assert.True(t, account.CareTo.IsZero())
}

func TestServicesMayBeNone(t *testing.T) {
	ana := &person{protocol: protocols[0], answers: func(message string) *mcp.ElicitResult {
		if strings.Contains(message, noService.EN) || strings.Contains(message, "Which services") {
			return accept(nothing)
		}
		return accept("unknown")
	}}
	c, _ := ana.connect(t)
	_, r := call(t, c, "billing", `{"on":"2026-11-21","billing":{"service":"treatment","currency":"SEK","careFrom":"2025-03-10","careTo":"2025-03-19","actual":{"final":true,"lines":[{"code":"a","text":"Operation","amount":"268000.00 SEK"}]},
		"payers":[{"kind":"guarantee","name":"An insurer","limit":"unlimited","validFrom":"2025-01-01","validTo":"until_further_notice"}]}}`)
	assert.Equal(t, "final", r.Outcome.Name, r.Questions)
	assert.Contains(t, string(r.Case), `"services":[]`)
	assert.Len(t, ana.asked, 1)
}

// The schema of each tool takes the case that the library shows, and no other names; each
// question stands in it with who can answer.
func TestSchemas(t *testing.T) {
	demo, err := os.ReadFile("../journey/case.json")
	require.NoError(t, err)
	var whole map[string]any
	require.NoError(t, json.Unmarshal(demo, &whole))
	whole["billing"] = whole["billing"].([]any)[1]
	c, _ := (&person{}).connect(t)
	list, err := c.ListTools(t.Context(), nil)
	require.NoError(t, err)
	require.Len(t, list.Tools, len(parts))
	for _, tool := range list.Tools {
		data, err := json.Marshal(tool.InputSchema)
		require.NoError(t, err)
		s := new(jsonschema.Schema)
		require.NoError(t, json.Unmarshal(data, s))
		resolved, err := s.Resolve(nil)
		require.NoError(t, err)
		if whole[tool.Name] != nil {
			assert.NoError(t, resolved.Validate(map[string]any{"on": whole["on"], "id": whole["id"], tool.Name: whole[tool.Name]}))
		}
		assert.Error(t, resolved.Validate(map[string]any{tool.Name: map[string]any{"urgentt": true}}))
		assert.Error(t, resolved.Validate(map[string]any{"other": 1}))
		for f := range partOf(tool.Name).questions() {
			if f.Name() != "actual.lines" { // each line is a field of its own
				assert.Contains(t, string(data), string(must(json.Marshal(f.Question().EN + " To be answered by " + f.AskOf().Text().EN))[1:20]))
			}
		}
		assert.NotEmpty(t, tool.Description)
		assert.True(t, tool.Annotations.ReadOnlyHint)
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// built is the program, which is built once.
var build = sync.OnceValue(func() error {
	out, err := exec.Command("go", "build", "-o", program(), ".").CombinedOutput()
	if err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	return nil
})

func program() string { return filepath.Join(scratch, "mcp") }

var scratch string

func TestMain(m *testing.M) {
	var err error
	if scratch, err = os.MkdirTemp("", "mcp"); err != nil {
		panic(err)
	}
	status := m.Run()
	_ = os.RemoveAll(scratch)
	os.Exit(status)
}

func built(t *testing.T) string {
	t.Helper()
	require.NoError(t, build())
	return program()
}

// The program itself, over its standard input and output: a person is asked and answers,
// marked secrets are in every field that takes a text and in what is refused, and the log
// holds none of it.
func TestOverStandardInputAndOutput(t *testing.T) {
	program := built(t)
	for _, protocol := range protocols {
		ana := &person{protocol: protocol}
		ana.answers = func(message string) *mcp.ElicitResult {
			if factOf(t, partOf("billing"), message).Name() == "payers[].validFrom" {
				return accept(secret) // refused, asked again
			}
			return accept("unknown")
		}
		var log bytes.Buffer
		command := exec.Command(program)
		command.Stderr = &log
		c, err := ana.client().Connect(t.Context(), &mcp.CommandTransport{Command: command}, &mcp.ClientSessionOptions{ProtocolVersion: protocol})
		require.NoError(t, err)
		_, r := call(t, c, "billing", fmt.Sprintf(`{"id":%[1]q,"on":"2026-11-21","billing":{"currency":"SEK","actual":{"final":true,"lines":[{"code":%[1]q,"text":%[1]q,"amount":"268000.00 SEK"}]},
			"payers":[{"kind":"guarantee","name":%[1]q,"reference":%[1]q}]}}`, secret))
		assert.Equal(t, "incomplete", r.Outcome.Name)
		assert.NotEmpty(t, ana.asked)
		assert.Contains(t, string(r.Case), secret, "what the caller gave comes back to it alone")
		res, _ := call(t, c, "injury", `{"on":"`+secret+`","injury":{"`+secret+`":1}}`)
		assert.True(t, res.IsError)
		_, err = c.CallTool(t.Context(), &mcp.CallToolParams{Name: secret})
		assert.Error(t, err)
		_, r = call(t, c, "eligibility", `{"eligibility":{"registeredInSweden":true}}`)
		assert.Equal(t, "resident", r.Outcome.Name)
		require.NoError(t, c.Close())
		assert.Contains(t, log.String(), "name=billing")
		assert.Contains(t, log.String(), "on: malformed_date")
		assert.NotContains(t, log.String(), "S3kr3t")
	}
}

// Lines that are no message at all end the connection or are passed over; the log does
// not repeat them.
func TestNoiseOnTheLine(t *testing.T) {
	program := built(t)
	for _, noise := range []string{secret + "\n", `{"jsonrpc":"2.0","id":1,"method":"` + secret + `"}` + "\n", `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"` + secret + `","arguments":"` + secret + `"}}` + "\n", ""} {
		command := exec.Command(program)
		command.Stdin = strings.NewReader(noise)
		var log bytes.Buffer
		command.Stderr = &log
		_ = command.Run()
		assert.NotContains(t, log.String(), "S3kr3t", noise)
	}
}
