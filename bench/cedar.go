package main

import (
	"embed"
	"iter"

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

// cedarPolicies are policies in order, by their annotation "id". Those of the outcomes stand
// first.
type cedarPolicies struct {
	ids      []cedar.PolicyID
	list     cedar.PolicyList
	outcomes map[cedar.PolicyID]uint8
}

// newCedar reads policies: all, or only those that are an outcome.
func newCedar[T outcome](name string, gives parts) *cedarPolicies {
	list := must(cedar.NewPolicyListFromBytes(name, must(cedarFiles.ReadFile("cedar/"+name+".cedar"))))
	p := &cedarPolicies{outcomes: map[cedar.PolicyID]uint8{}}
	for x := T(1); x < 8; x++ {
		p.outcomes[cedar.PolicyID(x.String())] = uint8(x)
	}
	for _, policy := range list {
		id := cedar.PolicyID(policy.Annotations()["id"])
		if _, ok := p.outcomes[id]; ok || gives != 0 {
			p.ids, p.list = append(p.ids, id), append(p.list, policy)
		}
	}
	return p
}

// An outcome is an enumeration of the library.
type outcome interface {
	~uint8
	String() string
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

func cedarEligibility(gives parts, cases []eligibility.Facts) contestant {
	p := newCedar[eligibility.Outcome]("eligibility", gives)
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
	return decider(called(cedarGo, gives), gives, cases,
		func(f *eligibility.Facts) cedar.Request {
			context := types.RecordMap{}
			for i, a := range []vard.Answer{f.RegisteredInSweden, f.PersonalNumber, f.EstablishedDiagnosis, f.HighlySpecialised, f.Urgent} {
				context[types.String(eligibilityScript.numbers[i])] = types.String([...]string{"unknown", "no", "yes"}[a])
			}
			return requestOf(context)
		},
		func(request cedar.Request) (a answer) {
			p.held(request, func(id cedar.PolicyID) {
				if outcome, ok := p.outcomes[id]; ok {
					a.outcome = outcome
				} else {
					w := weights[id]
					a.against |= w[a.outcome]
				}
			})
			return a
		})
}

type cedarCase struct {
	term    *term
	request cedar.Request
}

func policiesInjury(gives parts) (func(*injuryCase) *cedarCase, func(*cedarCase) answer) {
	p := newCedar[injury.Outcome]("injury", gives)
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
				if outcome, ok := p.outcomes[id]; ok {
					a.outcome = outcome
				} else {
					a.against |= bits[id]
				}
			})
			return a
		}
}

func cedarInjury(gives parts, cases []injuryCase) contestant {
	input, decide := policiesInjury(gives)
	return decider(called(cedarGo, gives), gives, cases, input, decide)
}
