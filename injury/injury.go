package injury

import (
	"database/sql/driver"
	"errors"
	"iter"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/internal/wire"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// Outcome is the answer to whether the injury may be compensated. Its zero value is no
// answer and grants nothing.
type Outcome uint8

// The outcomes. Compensable means that the page's conditions hold on these facts.
const (
	Compensable     Outcome = iota + 1 // a ground holds and nothing stands against it
	NotCompensable                     // no ground holds, or something bars all of them
	NeedsAssessment                    // a person must weigh; [Decision.ToWeigh] names what
	Referred                           // another insurer comes first; see [Decision.Merits]
	Incomplete                         // facts that are not known can still change the answer
)

var outcomes = enum.Table{
	{Name: "compensable", SV: "Skadan kan ge rätt till ersättning enligt de lämnade uppgifterna.", EN: "The injury may give a right to compensation, by the facts given."},
	{Name: "not_compensable", SV: "Skadan ger inte rätt till patientskadeersättning enligt de lämnade uppgifterna.", EN: "The injury gives no right to patient compensation, by the facts given."},
	{Name: "assess", SV: "En handläggare måste göra en bedömning, och utgången beror på den.", EN: "A claims officer must decide, and the outcome depends on it."},
	{Name: "referred", SV: "En annan försäkring prövar skadan.", EN: "Another insurance assesses the injury."},
	{Name: "incomplete", SV: "Uppgifter som saknas kan fortfarande ändra svaret.", EN: "Facts that are not known can still change the answer."},
}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// Text says the outcome in a sentence.
func (o Outcome) Text() vard.Text { return outcomes.Text(uint8(o)) }

// AppendText appends the machine name.
func (o Outcome) AppendText(b []byte) ([]byte, error) { return outcomes.AppendText(b, uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error { return outcomes.Read(text, (*uint8)(o)) }

// Value writes the machine name for a database, NULL for the zero value.
func (o Outcome) Value() (driver.Value, error) { return outcomes.Value(uint8(o)) }

// Scan reads a machine name or NULL from a database column.
func (o *Outcome) Scan(src any) error { return outcomes.Scan(src, (*uint8)(o)) }

// Decision is the answer with its reasons. It compares with ==; its zero value is no
// answer. It holds the outcome, the answers and the decision on the time limit, from
// which everything else is worked out when it is asked for.
type Decision struct {
	outcome    Outcome
	answers    answers
	limitation limitation.Decision
}

// Assess decides whether an injury meets the conditions for compensation on the day of
// assessment, exactly for what is known: an outcome other than [Incomplete] holds for
// every way of filling in the unknown facts and moments, those apart that are presumed
// absent or are a judgement.
//
// The errors are those of [limitation.Assess], with the path of the moment, such as
// limitation.caused, or on for the day of assessment. They are errors whatever the other
// facts say.
func Assess(c Claim, on vard.Date) (d Decision, err error) {
	if d.limitation, err = limitation.Assess(c.Limitation, on); err != nil {
		return Decision{}, inClaim(err)
	}
	d.answers = read(&c)
	d.outcome = outcome(d.answers, d.limitation.Possible())
	return d, nil
}

// with returns the decision with one answer replaced.
func (d Decision) with(fact int, answer vard.Answer) Decision {
	d.answers = d.answers.with(fact, answer)
	d.outcome = outcome(d.answers, d.limitation.Possible())
	return d
}

// inClaim puts the path of a moment below the claim's member limitation.
func inClaim(err error) error {
	if e, ok := errors.AsType[*vard.Error](err); ok && e.Field != "on" {
		return e.In("limitation")
	}
	return err
}

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Limitation returns the decision on the time limit, with its own reasons. Where another
// insurer comes first its last day to report stands all the same: being referred stops no
// clock.
func (d Decision) Limitation() limitation.Decision { return d.limitation }

// Merits returns, where another insurer comes first, the act's own outcome on the same
// facts: the one without the rungs that refer, for the insurer that takes over. It may be
// [Incomplete]; what is missing is then for that insurer to ask. Elsewhere it is zero.
func (d Decision) Merits() Outcome {
	if d.outcome != Referred {
		return 0
	}
	return outcome(d.answers.onMerits(), d.limitation.Possible())
}

// Findings ranges over the rules in the order in which they decide, each with whether it
// is met, also behind the one that decides. Whether an infection must be tolerated is a
// finding only where that is weighed. A rule that a person must weigh is not known.
func (d Decision) Findings() iter.Seq[vard.Finding] { return d.marks().Findings(rules) }

// shown are the rules that say why a ground fails or holds, and decide nothing by
// themselves.
var shown = []struct {
	rule  int
	facts marks.Facts
	met   func(a answers) vard.Answer
}{
	{ruleNotOwnBacteria, 1<<transmitted | 1<<ownBacteria, func(a answers) vard.Answer {
		if a.is(ownBacteria) == vard.Unknown && !a.so(transmitted) {
			return vard.Unknown // presumed absent once transmission is found
		}
		return vard.AnswerOf(!a.so(ownBacteria))
	}},
	{ruleDiseaseNotGraver, 1<<diseaseMoreSerious | 1<<gravelyIll, func(a answers) vard.Answer {
		return a.is(diseaseMoreSerious).Or(a.is(gravelyIll)).Not()
	}},
	{ruleNotTolerable, 1<<disproportionate | 1<<tolerable, func(a answers) vard.Answer { return a.is(tolerable).Not() }},
	{ruleNotEveryday, 1<<everyday | 1<<riskRaisedByCare, func(a answers) vard.Answer {
		return a.is(everyday).Not().Or(vard.AnswerOf(a.so(riskRaisedByCare)))
	}},
}

// complaints are the rules that are met where there is nothing to complain about.
var complaints = []struct{ rule, fact int }{
	{ruleNoPropertyLoss, property},
	{ruleNoConductComplaint, conduct},
	{ruleNoResourcesComplaint, resources},
	{ruleNoDissatisfaction, dissatisfaction},
	{ruleNoSafetyDeficiency, safety},
	{ruleNoInformationComplaint, information},
}

func (d *Decision) marks() (m marks.Marks) {
	if d.outcome == 0 {
		return m // the zero Decision knows nothing
	}
	can := everyPart(d.answers, d.limitation.Possible())
	for i := range ladder {
		for _, r := range ladder[i].rules {
			m = m.With(r.rule, r.of(can[i]))
		}
	}
	m = m.With(ruleGround, m.Any(allGrounds))
	for _, s := range shown {
		m = m.With(s.rule, s.met(d.answers))
	}
	for _, c := range complaints {
		m = m.With(c.rule, d.answers.is(c.fact).Not())
	}
	if d.answers.is(tolerable) == vard.Unknown && !can[infections].has(weighs) {
		m.Skip(ruleNotTolerable)
	}
	return m
}

// ToWeigh ranges over the rules that a person must weigh, for some way at least of
// filling in what is not known. There is one at least where the outcome is
// [NeedsAssessment], and none otherwise.
func (d Decision) ToWeigh() iter.Seq[vard.Rule] {
	return func(yield func(vard.Rule) bool) { d.toWeigh(yield) }
}

func (d *Decision) toWeigh(yield func(vard.Rule) bool) {
	if d.outcome != NeedsAssessment {
		return
	}
	w := climb(d.answers, d.limitation.Possible())
	var weighed marks.Facts // by the place of the rule
	for i := range ladder {
		if w.stands[i]&onItsWay == 0 {
			break
		}
		for rest := w.can[i]; rest != 0; {
			var r result
			r, rest = rest.first()
			for _, by := range ladder[i].rules {
				if (r&effect == doubts || r == reserves) && !by.met.has(r) {
					weighed.Add(by.rule)
				}
			}
		}
	}
	// A ground to be weighed does not matter beside one that holds (I15a).
	if w.stands[parts].has(1) || w.stands[parts].has(1+inDoubt) {
		weighed.Add(ruleNotTolerable)
	}
	for rule := range rules {
		if weighed.Has(rule) && !yield(rules[rule]) {
			return
		}
	}
}

// AppendJSON appends the decision in its wire form, an object.
func (d Decision) AppendJSON(b []byte) []byte {
	b = wire.Word(wire.Key(append(b, '{'), "outcome"), d.outcome.String())
	b = wire.Name(wire.Key(b, "merits"), d.Merits().String())
	b = d.limitation.AppendJSON(wire.Key(b, "limitation"))
	b = wire.Names(wire.Key(b, "toWeigh"), d.ToWeigh())
	own := d.decisive()
	missing := own.missing(&d.limitation)
	b = wire.Names(wire.Key(b, "missing"), missing.Of(facts))
	b = wire.Names(wire.Key(b, "presumed"), d.presumedBeside(&own, missing).Of(facts))
	b = wire.List(wire.Key(b, "referrals"), d.Referrals(), referral.Referral.AppendJSON)
	b = wire.List(wire.Key(b, "findings"), d.Findings(), vard.Finding.AppendJSON)
	b = append(wire.Key(b, "reasons"), '[')
	reasons := d.reasons()
	for rule := range rules {
		if reasons.Has(rule) {
			b = wire.Name(wire.Next(b), rules[rule].String())
		}
	}
	b = append(b, ']')
	b = d.Until().AppendJSON(wire.Key(b, "until"))
	return append(b, '}')
}

// MarshalJSON writes what AppendJSON appends.
func (d Decision) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }
