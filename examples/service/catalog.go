package main

import (
	_ "embed"
	"iter"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile/receipt"
	"github.com/vardregler/vard/examples/service/wire"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

//go:embed openapi.json
var openAPI []byte

func statements() jsontext.Value {
	var all wire.Statements
	for s := range vard.Statements() {
		all.Statements = append(all.Statements, wire.Statement{
			ID: s.ID(), Kind: s.Kind(), Source: s.Source(), Place: s.Place(), Text: s.Text(),
			Address: s.Address(), URI: s.URI(), Compared: s.Compared(),
		})
	}
	return marshal(all)
}

func rules() jsontext.Value {
	all := wire.Rules{Set: receipt.Rules()}
	for r := range receipt.AllRules() {
		rule := wire.Rule{ID: r.ID(), Met: r.Says(vard.Yes), NotMet: r.Says(vard.No), Open: r.Says(vard.Unknown), Statements: []string{}}
		for s := range r.Statements() {
			rule.Statements = append(rule.Statements, s.ID())
		}
		all.Rules = append(all.Rules, rule)
	}
	return marshal(all)
}

func questions() jsontext.Value {
	var all wire.Questions
	for _, part := range []struct {
		name  string
		facts iter.Seq[vard.Fact]
	}{
		{"eligibility", eligibility.Questions()}, {"referral", referral.Questions()}, {"billing", billing.Questions()},
		{"limitation", limitation.Questions()}, {"injury", injury.Questions()},
	} {
		for f := range part.facts {
			all.Questions = append(all.Questions, wire.Question{
				Part: part.name, Fact: f.Name(), Question: f.Question(), Ask: f.AskOf(), AskText: f.AskOf().Text(),
			})
		}
	}
	return marshal(all)
}

// marshal is for what is the library's own.
func marshal(v any) jsontext.Value {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}
