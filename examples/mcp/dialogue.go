package main

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/google/jsonschema-go/jsonschema"
	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

// The limits of a dialogue.
const (
	maxTries     = 3  // of one question, before it counts as not known
	maxQuestions = 60 // of one call; no package has as many facts that can be missing at once

	// A client of the protocol of 2026 repeats the call with each answer, and the official
	// ones give up at the tenth. What is left is then answered as questions.
	maxRounds = 8

	statelessProtocol = "2026-07-28" // from which on the server asks by its result
)

// A dialogue is one case on its way to an answer: the case file with what the person has
// answered so far. It goes to the client and comes back between two questions where the
// protocol has no other place for it, sealed.
type dialogue struct {
	Case     json.RawMessage `json:"case"`
	NotKnown []string        `json:"notKnown"` // facts that the person does not know
	Answered []string        `json:"answered"` // facts that the person has answered; a month where the day matters is not asked for again
	Asked    string          `json:"asked"`    // the fact that is being asked
	Because  vard.Text       `json:"because"`  // why it is asked again
	Tries    int             `json:"tries"`    // of that question
	Rounds   int             `json:"rounds"`   // questions so far
	Ended    string          `json:"ended"`    // how the person ended it: declined, cancelled
}

// decide reads the case strictly and decides it. What is refused comes back in its place.
func (p part) decide(data []byte) (*casefile.Case, decision, []*vard.Error) {
	c := casefile.Read(data)
	for _, other := range parts {
		if other.name != p.name && other.facts(c) != nil {
			return nil, decision{}, []*vard.Error{{Code: vard.UnknownField}}
		}
	}
	if c.Billing != nil && !c.Billing.One {
		return nil, decision{}, []*vard.Error{{Field: "billing", Code: vard.MalformedJSON}}
	}
	begun := p.facts(c) != nil
	if read := c.Decide(); len(read.Errors) > 0 && !begun {
		return nil, decision{}, read.Errors // the part may be what was refused
	}
	p.begin(c)
	read := c.Decide()
	if len(read.Errors) > 0 {
		return nil, decision{}, read.Errors
	}
	return c, p.read(read), nil
}

// next returns the question to ask: the first in the order of the package that can still
// change the outcome, that the person has not been asked, and that one field of a form
// can answer.
func (g *dialogue) next(p part, d decision) (vard.Fact, bool) {
	for _, f := range d.ask {
		if d.lacks(f) && !slices.Contains(g.NotKnown, f.Name()) && !slices.Contains(g.Answered, f.Name()) && askable(p, f) {
			return f, true
		}
	}
	return vard.Fact{}, false
}

// question is the form that is shown to the person: one field.
func (g *dialogue) question(p part, f vard.Fact) *mcp.ElicitParams {
	field, hint := p.field(f)
	say := func(question, who, again, hint string) string {
		text := question + "\n" + who + "."
		if again != "" {
			text = again + "\n" + text
		}
		if hint != "" {
			text += " " + hint
		}
		return text
	}
	who, q := f.AskOf().Text(), f.Question()
	return &mcp.ElicitParams{
		Message: say(q.SV, askedOf.SV+" "+who.SV, g.Because.SV, hint.SV) + "\n\n" + say(q.EN, askedOf.EN+" "+who.EN, g.Because.EN, hint.EN),
		RequestedSchema: &jsonschema.Schema{Type: "object", Properties: map[string]*jsonschema.Schema{
			"answer": field,
		}},
	}
}

// take takes in what the person answered to the fact that was asked.
func (g *dialogue) take(p part, c *casefile.Case, res *mcp.ElicitResult) {
	g.Rounds++
	switch {
	case res == nil || res.Action == "cancel":
		g.Ended = "cancelled"
		return
	case res.Action != "accept":
		g.Ended = "declined"
		return
	}
	value := ""
	switch v := res.Content["answer"].(type) {
	case string:
		value = v
	case float64:
		value = fmt.Sprint(v)
	}
	if value == "" || value == vard.Unknown.String() {
		g.pass()
		return
	}
	changed, again := g.answered(p, c, value)
	if again != (vard.Text{}) {
		g.Because = again
		if g.Tries++; g.Tries >= maxTries {
			g.pass()
		}
		return
	}
	g.Answered = append(g.Answered, g.Asked)
	g.Case, g.Asked, g.Tries, g.Because = changed, "", 0, vard.Text{}
}

// pass leaves the question that was asked as not known.
func (g *dialogue) pass() {
	g.NotKnown = append(g.NotKnown, g.Asked)
	g.Asked, g.Tries, g.Because = "", 0, vard.Text{}
}

// answered puts an answer into the case, or tells why it cannot be: it is not written as
// it should be, or contradicts what is known.
func (g *dialogue) answered(p part, c *casefile.Case, value string) (changed []byte, again vard.Text) {
	if err := p.set(c, g.Asked, value); err != nil {
		var refused *vard.Error
		errors.As(err, &refused) // the library returns no other
		return nil, joined(notTaken, refused.Code.Text())
	}
	changed = p.written(c)
	if _, _, refused := p.decide(changed); len(refused) > 0 {
		return nil, joined(contradict, refused[0].Code.Text())
	}
	return changed, vard.Text{}
}

// written is the case file as far as it is known.
func (p part) written(c *casefile.Case) []byte {
	fields := map[string]any{p.name: p.facts(c)}
	if len(c.ID) > 0 {
		fields["id"] = c.ID
	}
	if !c.On.IsZero() {
		fields["on"] = c.On
	}
	b, _ := jsonv2.Marshal(fields, jsonv2.Deterministic(true), jsonv2.OmitZeroStructFields(true)) // what was read is always written
	return b
}

func joined(a, b vard.Text) vard.Text { return vard.Text{SV: a.SV + " " + b.SV, EN: a.EN + " " + b.EN} }

// A seal hides a dialogue from whoever carries it, and notices when it was changed. Its
// key lives as long as the server.
type seal struct{ cipher.AEAD }

func newSeal() (seal, error) {
	key := make([]byte, 32)
	_, _ = rand.Read(key) // never fails
	block, err := aes.NewCipher(key)
	if err != nil {
		return seal{}, err
	}
	aead, err := cipher.NewGCMWithRandomNonce(block)
	return seal{aead}, err
}

// shut seals a dialogue with the tool of that name, for which alone it opens.
func (s seal) shut(tool string, g *dialogue) (string, error) {
	plain, err := json.Marshal(g)
	if err != nil {
		return "", err
	}
	return base64.RawStdEncoding.EncodeToString(s.Seal(nil, nil, plain, []byte(tool))), nil
}

func (s seal) open(tool, sealed string) (*dialogue, bool) {
	b, err := base64.RawStdEncoding.DecodeString(sealed)
	if err != nil {
		return nil, false
	}
	plain, err := s.Open(nil, nil, b, []byte(tool))
	if err != nil {
		return nil, false
	}
	g := new(dialogue)
	return g, json.Unmarshal(plain, g) == nil
}

// call is one call of the tool of a part: it decides, asks and decides again until the
// answer is settled, nothing more can be asked, or the person ends it.
func (p part) call(ctx context.Context, s seal, req *mcp.CallToolRequest) (*mcp.CallToolResult, *dialogue, []*vard.Error, error) {
	g := &dialogue{Case: req.Params.Arguments}
	if len(g.Case) == 0 {
		g.Case = json.RawMessage("{}")
	}
	given, resumed := (*mcp.ElicitResult)(nil), req.Params.RequestState != ""
	if resumed {
		var ok bool
		if g, ok = s.open(p.name, req.Params.RequestState); !ok {
			g = new(dialogue)
			refused := []*vard.Error{{Field: "requestState", Code: vard.MalformedJSON}}
			return refusal(refused), g, refused, nil
		}
		given, _ = req.Params.InputResponses["answer"].(*mcp.ElicitResult)
	}
	how := speaks(req.Session)
	for {
		c, d, refused := p.decide(g.Case)
		if len(refused) > 0 {
			return refusal(refused), g, refused, nil
		}
		if resumed {
			g.take(p, c, given)
			resumed = false
			continue
		}
		f, more := g.next(p, d)
		if !more || g.Ended != "" || how == notAtAll || g.Rounds >= maxQuestions || how == byResult && g.Rounds >= maxRounds {
			return p.result(g, p.written(c), d), g, nil, nil
		}
		g.Asked = f.Name()
		question := g.question(p, f)
		if how == byResult {
			state, err := s.shut(p.name, g)
			return &mcp.CallToolResult{InputRequests: mcp.InputRequestMap{"answer": question}, RequestState: state}, g, nil, err
		}
		res, err := req.Session.Elicit(ctx, question)
		if ctx.Err() != nil {
			return nil, g, nil, ctx.Err()
		}
		if err != nil { // an answer of another form than was asked for, or none
			res = &mcp.ElicitResult{Action: "cancel"}
		}
		g.take(p, c, res)
	}
}

// How a client can be asked.
const (
	notAtAll = iota
	byRequest
	byResult
)

func speaks(session *mcp.ServerSession) int {
	params := session.InitializeParams()
	if params == nil || params.Capabilities == nil || params.Capabilities.Elicitation == nil {
		return notAtAll
	}
	if e := params.Capabilities.Elicitation; e.Form == nil && e.URL != nil {
		return notAtAll // it can only open a page
	}
	if params.ProtocolVersion >= statelessProtocol {
		return byResult
	}
	return byRequest
}
