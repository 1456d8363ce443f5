package main

import (
	"context"
	"encoding/json"
	"log/slog"
	"slices"
	"strings"
	"time"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
)

// newServer returns a server with a tool for each part. It logs the tool, its time, how
// many questions were asked, and what was refused: names of the form and codes.
func newServer(log *slog.Logger) (*mcp.Server, error) {
	s, err := newSeal()
	if err != nil {
		return nil, err
	}
	server := mcp.NewServer(&mcp.Implementation{Name: "vard", Title: "Vårdregler", Version: "0"}, &mcp.ServerOptions{
		Instructions: how,
		Capabilities: &mcp.ServerCapabilities{Tools: &mcp.ToolCapabilities{}},
	})
	for _, p := range parts {
		title, task := tools[p.name][0], tools[p.name][1]
		no := false
		server.AddTool(&mcp.Tool{
			Name:        p.name,
			Title:       title.EN + " / " + title.SV,
			Description: task.EN + "\n" + task.SV,
			InputSchema: p.schema(),
			Annotations: &mcp.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true, OpenWorldHint: &no, DestructiveHint: &no},
		}, func(ctx context.Context, req *mcp.CallToolRequest) (*mcp.CallToolResult, error) {
			began := time.Now()
			res, g, refused, err := p.call(ctx, s, req)
			codes := make([]string, len(refused))
			for i, e := range refused {
				codes[i] = plain(e)
			}
			log.InfoContext(ctx, "tool", "name", p.name, "took", time.Since(began), "questions", g.Rounds, "refused", codes, "stopped", err != nil)
			return res, err
		})
	}
	return server, nil
}

// What a result holds, beside the same as text.
type result struct {
	Settled   bool            `json:"settled"`         // no unknown fact can change the outcome
	Ended     string          `json:"ended,omitempty"` // how the person ended the questions: declined, cancelled
	Outcome   saidName        `json:"outcome"`
	Reasons   []reason        `json:"reasons"`
	Next      []saidName      `json:"next,omitempty"`
	Referrals []turn          `json:"referrals,omitempty"`
	Questions []question      `json:"questions,omitempty"` // in the order to ask
	Case      json.RawMessage `json:"case"`                // with what the person has answered
	Decision  json.RawMessage `json:"decision"`            // in the library's own form
}

type saidName struct {
	Name string    `json:"name"`
	Text vard.Text `json:"text"`
}

type reason struct {
	Rule    vard.RuleID `json:"rule"`
	Met     vard.Answer `json:"met"`
	Text    vard.Text   `json:"text"`
	Sources []source    `json:"sources"`
}

type source struct {
	ID      string    `json:"id"`
	Place   vard.Text `json:"place"`
	Text    vard.Text `json:"text"`
	Address string    `json:"address,omitempty"`
}

type turn struct {
	Body    saidName    `json:"body"`
	Handles vard.Text   `json:"handles"`
	Rule    vard.RuleID `json:"rule"`
}

type question struct {
	Fact     string    `json:"fact"` // its place in the case
	Question vard.Text `json:"question"`
	Ask      saidName  `json:"ask"`      // who can answer
	Needed   bool      `json:"needed"`   // it can change the outcome; otherwise it can only add something, or an exception is presumed absent
	NotKnown bool      `json:"notKnown"` // the person was asked and does not know
}

func said(v value) saidName { return saidName{v.String(), v.Text()} }

// result tells a decision: as data, and as text in both languages.
func (p part) result(g *dialogue, c []byte, d decision) *mcp.CallToolResult {
	r := result{Settled: len(d.missing) == 0, Ended: g.Ended, Outcome: said(d.outcome), Reasons: []reason{}, Case: c, Decision: d.wire}
	for _, f := range d.reasons {
		one := reason{Rule: f.Rule.ID(), Met: f.Met, Text: f.Text(), Sources: []source{}}
		for s := range f.Rule.Statements() {
			one.Sources = append(one.Sources, source{s.ID(), s.Place(), s.Text(), s.Address()})
		}
		r.Reasons = append(r.Reasons, one)
	}
	for _, v := range d.next {
		r.Next = append(r.Next, said(v))
	}
	for _, to := range d.referrals {
		r.Referrals = append(r.Referrals, turn{said(to.Body), to.Body.Handles(), to.Why.ID()})
	}
	for _, f := range d.ask {
		r.Questions = append(r.Questions, question{p.name + "." + f.Name(), f.Question(), said(f.AskOf()),
			d.lacks(f), slices.Contains(g.NotKnown, f.Name())})
	}
	return &mcp.CallToolResult{
		Content: []mcp.Content{
			&mcp.TextContent{Text: r.text(func(t vard.Text) string { return t.EN })},
			&mcp.TextContent{Text: r.text(func(t vard.Text) string { return t.SV })},
		},
		StructuredContent: r,
	}
}

// text is the result for people in one language.
func (r *result) text(in func(vard.Text) string) string {
	var b strings.Builder
	list := func(head vard.Text, n int, line func(i int) string) {
		if n > 0 {
			b.WriteString("\n" + in(head) + ":")
		}
		for i := range n {
			b.WriteString("\n- " + line(i))
		}
	}
	b.WriteString(in(r.Outcome.Text))
	list(because, len(r.Reasons), func(i int) string {
		var ids []string
		for _, s := range r.Reasons[i].Sources {
			ids = append(ids, s.ID)
		}
		return in(r.Reasons[i].Text) + " [" + strings.Join(ids, ", ") + "]"
	})
	list(whatNext, len(r.Next), func(i int) string { return in(r.Next[i].Text) })
	list(turnTo, len(r.Referrals), func(i int) string { return in(r.Referrals[i].Body.Text) + ": " + in(r.Referrals[i].Handles) })
	list(toAsk, len(r.Questions), func(i int) string {
		return in(r.Questions[i].Question) + " (" + in(r.Questions[i].Ask.Text) + "; " + r.Questions[i].Fact + ")"
	})
	return b.String()
}

// refusal tells what was refused: where it stands in the case and why, and never what
// was read.
func refusal(list []*vard.Error) *mcp.CallToolResult {
	type refused struct {
		Field string    `json:"field"`
		Code  vard.Code `json:"code"`
		Other string    `json:"other,omitempty"`
		Text  vard.Text `json:"text"`
	}
	all, text := []refused{}, refusedAs.EN
	for _, e := range list {
		all = append(all, refused{e.Field, e.Code, e.Other, e.Code.Text()})
		text += "\n- " + plain(e) + ": " + e.Code.Text().EN
	}
	return &mcp.CallToolResult{
		IsError:           true,
		Content:           []mcp.Content{&mcp.TextContent{Text: text}},
		StructuredContent: map[string]any{"errors": all},
	}
}

// plain is the error without the name of the library.
func plain(e *vard.Error) string { return strings.TrimPrefix(e.Error(), "vard: ") }

// askable reports whether one field of a form can answer a question: the charges of an
// account are a list, and come with the case.
func askable(p part, f vard.Fact) bool { return typeOf(p.name, f.Name()) != nil || isServices(f) }

func isServices(f vard.Fact) bool { return strings.HasSuffix(f.Name(), ".services") }

// field returns the field of the form that answers a question, and how it is filled in.
func (p part) field(f vard.Fact) (*jsonschema.Schema, vard.Text) {
	const title = "Svar / Answer"
	choice := func(names []string, texts []vard.Text) *jsonschema.Schema {
		s := &jsonschema.Schema{Type: "string", Title: title}
		var shown []any
		for i, name := range append(names, vard.Unknown.String()) {
			text := vard.Unknown.Text()
			if i < len(texts) {
				text = texts[i]
			}
			s.Enum = append(s.Enum, name)
			shown = append(shown, text.SV+" / "+text.EN)
		}
		s.Extra = map[string]any{"enumNames": shown}
		return s
	}
	opinion, treatment := said(billing.ServiceSecondOpinion), said(billing.ServiceTreatment)
	t := typeOf(p.name, f.Name())
	switch {
	case isServices(f):
		return choice([]string{opinion.Name, treatment.Name, opinion.Name + " " + treatment.Name, nothing},
			[]vard.Text{opinion.Text, treatment.Text, both, noService}), vard.Text{}
	case t == typeAnswer || t == typeBool:
		return choice([]string{vard.Yes.String(), vard.No.String()}, []vard.Text{vard.Yes.Text(), vard.No.Text()}), vard.Text{}
	case t == typeService:
		return choice([]string{opinion.Name, treatment.Name}, []vard.Text{opinion.Text, treatment.Text}), vard.Text{}
	case t == typeDate:
		return &jsonschema.Schema{Type: "string", Title: title, Format: "date"}, joined(kinds[t].hint, leaveEmpty)
	}
	return &jsonschema.Schema{Type: "string", Title: title}, joined(kinds[t].hint, leaveEmpty)
}
