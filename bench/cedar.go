package main

import (
	"embed"
	"iter"
	"slices"

	cedar "github.com/cedar-policy/cedar-go"
	"github.com/cedar-policy/cedar-go/types"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

//go:embed cedar
var cedarFiles embed.FS

// cedar-go at its best: policies read once and asked in one request, the context made
// beforehand. The policies that hold are the answer. Cedar cannot add years to a day, so it
// takes no part in limitation, and for an injury the hand-written ladder finds the verdict.

const cedarGo = "cedar-go"

// cedarPolicies are policies in order, by their annotation "id".
type cedarPolicies struct {
	ids  []cedar.PolicyID
	list cedar.PolicyList
}

func newCedar(name string) *cedarPolicies {
	list := must(cedar.NewPolicyListFromBytes(name, must(cedarFiles.ReadFile("cedar/"+name+".cedar"))))
	p := &cedarPolicies{list: list}
	for _, policy := range list {
		p.ids = append(p.ids, cedar.PolicyID(policy.Annotations()["id"]))
	}
	return p
}

// All is how cedar-go ranges over policies.
func (p *cedarPolicies) All() iter.Seq2[cedar.PolicyID, *cedar.Policy] {
	return func(yield func(cedar.PolicyID, *cedar.Policy) bool) {
		for i, policy := range p.list {
			if !yield(p.ids[i], policy) {
				return
			}
		}
	}
}

// held calls for each policy that holds.
func (p *cedarPolicies) held(request cedar.Request, each func(cedar.PolicyID)) {
	_, diagnostic := cedar.Authorize(p, nil, request)
	if len(diagnostic.Errors) > 0 {
		panic(diagnostic.Errors[0].Message)
	}
	for _, reason := range diagnostic.Reasons {
		each(reason.PolicyID)
	}
}

// requestOf is a request about a case.
func requestOf(context types.RecordMap) cedar.Request {
	return cedar.Request{
		Principal: types.NewEntityUID("Office", "ipo"), Action: types.NewEntityUID("Action", "decide"),
		Resource: types.NewEntityUID("Case", "one"), Context: types.NewRecord(context),
	}
}

func cedarEligibility(cases []eligibility.Facts) contestant {
	p := newCedar("eligibility")
	outcomes := places[eligibility.Outcome](p.ids)
	// What reason a policy is, by outcome.
	weights := map[cedar.PolicyID][eligibility.Incomplete + 1]uint16{}
	for i, name := range eligibilityScript.numbers[:urgent+1] {
		var no, unknown [eligibility.Incomplete + 1]uint16
		bit := uint16(1) << i
		unknown[eligibility.Incomplete] = bit
		switch {
		case reason(i) == registered:
			no[eligibility.Resident] = bit
		case reason(i) == hasNumber:
			no[eligibility.Review] = bit
		default:
			no[eligibility.NotEligible] = bit
		}
		weights[cedar.PolicyID(name)], weights[cedar.PolicyID(name+"?")] = no, unknown
	}
	return decider(cedarGo, reasons, cases,
		func(f *eligibility.Facts) cedar.Request {
			context := types.RecordMap{}
			for i, a := range []vard.Answer{f.RegisteredInSweden, f.PersonalNumber, f.EstablishedDiagnosis, f.HighlySpecialised, f.Urgent} {
				context[types.String(eligibilityScript.numbers[i])] = types.String([...]string{"unknown", "no", "yes"}[a])
			}
			return requestOf(context)
		},
		func(request cedar.Request) (a answer) {
			p.held(request, func(id cedar.PolicyID) {
				if outcome, ok := outcomes[id]; ok { // stands first
					a.outcome = outcome
				} else {
					w := weights[id]
					a.against |= w[a.outcome]
				}
			})
			return a
		})
}

// places are the numbers of the outcomes by name.
func places[T interface {
	~uint8
	String() string
}](ids []cedar.PolicyID) map[cedar.PolicyID]uint8 {
	numbers := map[cedar.PolicyID]uint8{}
	for x := T(1); x < 8; x++ {
		if slices.Contains(ids, cedar.PolicyID(x.String())) {
			numbers[cedar.PolicyID(x.String())] = uint8(x)
		}
	}
	return numbers
}

type cedarCase struct {
	term    *term
	request cedar.Request
}

func policiesInjury() (func(*injuryCase) *cedarCase, func(*cedarCase) answer) {
	p := newCedar("injury")
	outcomes := places[injury.Outcome](p.ids)
	bits := map[cedar.PolicyID]uint16{}
	for i, name := range injuryReasonNames {
		bits[cedar.PolicyID(name)] = 1 << i
	}
	verdict := func(name string) types.EntityUID { return types.NewEntityUID("Verdict", types.String(name)) }
	inTime, doubtful, barred := verdict("in_time"), verdict("doubtful"), verdict("barred")
	older, olderBarred := verdict("voluntary"), verdict("voluntary_barred")
	find := func(c *term) types.EntityUID {
		outcome := bareLimitation(c)
		switch {
		case c.caused < from1997 && outcome == limitation.Barred:
			return olderBarred
		case c.caused < from1997:
			return older
		case outcome == limitation.Barred:
			return barred
		case outcome > limitation.InTime:
			return doubtful
		}
		return inTime
	}
	return func(c *injuryCase) *cedarCase {
			context := types.RecordMap{}
			for i, is := range flags(c.facts) {
				context[types.String(factNames[i])] = types.Boolean(is)
			}
			return &cedarCase{&c.term, requestOf(context)}
		}, func(c *cedarCase) (a answer) {
			c.request.Resource = find(c.term)
			p.held(c.request, func(id cedar.PolicyID) {
				if outcome, ok := outcomes[id]; ok {
					a.outcome = outcome
				} else {
					a.against |= bits[id]
				}
			})
			return a
		}
}

func cedarInjury(cases []injuryCase) contestant {
	input, decide := policiesInjury()
	return decider(cedarGo, reasons, cases, input, decide)
}
