package injury

import (
	"encoding/json"
	"errors"
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/marks"
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
	Referred                           // another insurer comes first
	Incomplete                         // facts that are not known can still change the answer
)

var outcomes = enum.Table{{Name: "compensable"}, {Name: "not_compensable"}, {Name: "assess"}, {Name: "referred"}, {Name: "incomplete"}}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error {
	return outcomes.Read(text, (*uint8)(o))
}

// Text says the outcome in a sentence.
func (o Outcome) Text() vard.Text {
	switch o {
	case Compensable:
		return vard.Text{SV: "Skadan kan ge ersättning: villkoren är uppfyllda på dessa uppgifter.", EN: "The injury may be compensated: the conditions hold on these facts."}
	case NotCompensable:
		return vard.Text{SV: "Skadan ger inte rätt till ersättning på dessa uppgifter.", EN: "The injury gives no right to compensation on these facts."}
	case NeedsAssessment:
		return vard.Text{SV: "En människa måste göra en avvägning: allt hänger på den.", EN: "A person must weigh: everything turns on a judgement."}
	case Referred:
		return vard.Text{SV: "En annan försäkring kommer först.", EN: "Another insurance comes first."}
	case Incomplete:
		return vard.Text{SV: "Uppgifter som saknas kan fortfarande ändra svaret.", EN: "Facts that are not known can still change the answer."}
	}
	return vard.Text{}
}

// Decision is the answer with its reasons. It compares with ==; its zero value is no
// answer. It holds the outcome, the facts and the decision on the time limit, about a
// hundred bytes, from which everything else is worked out when it is asked for.
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
	d.answers = read(&c)
	if d.limitation, err = limitation.Assess(c.Limitation, on); err != nil {
		return Decision{}, inClaim(err)
	}
	d.outcome = climb(d.answers, d.limitation.Possible()).start.outcome()
	return d, nil
}

// with returns the decision with one answer replaced.
func (d Decision) with(fact int, answer vard.Answer) Decision {
	d.answers = d.answers.with(fact, answer)
	d.outcome = climb(d.answers, d.limitation.Possible()).start.outcome()
	return d
}

// inClaim puts the path of a moment below the claim's member limitation.
func inClaim(err error) error {
	if e, ok := errors.AsType[*vard.Error](err); ok && e.Field != "on" {
		return e.In("limitation")
	}
	return err
}

// The outcomes that are possible make a set too. In time, each result of the strongest
// ground has its outcome.
const (
	notCompensable = fails
	assess         = weighs
	compensable    = holds
	referred       = holds << 1
)

// The limitation outcomes that differ here: a claim that can still be reported does not
// stop one, no more than a claim reported in time.
var (
	timely   = limitation.Of(limitation.Open, limitation.InTime)
	arguable = limitation.Of(limitation.Arguable)
	barred   = limitation.Of(limitation.Barred)
)

// ladder holds the outcomes that are possible from each rung on, given that the rungs
// before it let the claim pass. Each rung rests on facts of its own (the one fact that
// two rungs read is dealt with at medicationBesideSideEffect), so every combination is
// possible and the sets are exact.
type ladder struct{ start, region, insurer, lifeSaving, sideEffect, ground set }

// climb walks the rungs from the last to the first.
func climb(a answers, l limitation.Outcomes) (r ladder) {
	r.ground = conclude(a.strongest(), l)
	r.sideEffect = choose(a.sideEffectOnly(), notCompensable, r.ground)
	r.lifeSaving = choose(a.lifeSaved(), notCompensable, r.sideEffect)
	r.insurer = choose(a.is(trafficInjury).Or(a.is(workInjury)), referred, r.lifeSaving)
	r.region = choose(a.is(regionFinanced), r.insurer, referred)
	r.start = choose(a.is(careInSweden), r.region, notCompensable)
	return r
}

// conclude is the end of the ladder: the strongest ground against the time limit. In
// time: not compensable where it fails, for a person to assess where it is to be
// weighed, compensable where it holds. Arguable: a person assesses what holds too. Too
// late: not compensable.
func conclude(strongest set, l limitation.Outcomes) set {
	return when(l&timely != 0, strongest) |
		when(l&arguable != 0, strongest&^holds|strongest&holds>>1) |
		when(l&barred != 0, notCompensable)
}

// when returns the set where the condition holds, else nothing.
func when(condition bool, s set) set {
	var keep set
	if condition {
		keep = 1
	}
	return s & -keep
}

// outcome is the one outcome that is possible, or incomplete.
func (s set) outcome() Outcome {
	if only := alone[s]; only != 0 {
		return only
	}
	return Incomplete
}

var alone = [2 * referred]Outcome{
	notCompensable: NotCompensable, assess: NeedsAssessment, compensable: Compensable, referred: Referred,
}

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Limitation returns the decision on the time limit, with its own reasons.
func (d Decision) Limitation() limitation.Decision { return d.limitation }

// Findings ranges over the rules in the order in which they decide, each with whether
// it is met. All are reported, also behind the one that decides; the rule that an
// infection need not be tolerated only where that is weighed. A ground that a person must
// weigh is not known, and neither is the rule that names what is weighed.
func (d Decision) Findings() iter.Seq[vard.Finding] { return d.marks().Findings(rules) }

// AppendFindings appends the findings to the list.
func (d Decision) AppendFindings(list []vard.Finding) []vard.Finding {
	return slices.AppendSeq(list, d.Findings())
}

func (d *Decision) marks() (m marks.Marks) {
	if d.outcome == 0 {
		return m // the zero Decision knows nothing
	}
	a := d.answers
	m.Set(ruleCareInSweden, a.is(careInSweden))
	m.Set(ruleRegionFinanced, a.is(regionFinanced))
	m.Set(ruleNotTraffic, a.is(trafficInjury).Not())
	m.Set(ruleNotWork, a.is(workInjury).Not())
	m.Set(ruleNotLifeSaving, a.lifeSaved().Not())
	m.Set(ruleNotSideEffect, a.sideEffectOnly().Not())
	m.Set(ruleGround, a.with(sideEffect, vard.No).strongest().met()) // what bars it is a rule of its own
	m.Set(ruleTreatment, a.treatment())
	m.Set(ruleMaterial, a.material())
	m.Set(ruleDiagnosis, a.diagnosis())
	m.Set(ruleInfection, a.infection().met())
	m.Set(ruleNotOwnBacteria, a.is(ownBacteria).Not())
	m.Set(ruleDiseaseNotGraver, a.graver().Not())
	if a.weighing() {
		m.Set(ruleNotTolerable, a.is(tolerable).Not())
	} else {
		m.Skip(ruleNotTolerable)
	}
	m.Set(ruleAccident, a.accident())
	m.Set(ruleNotEveryday, a.notEveryday())
	m.Set(ruleMedication, a.medication())
	m.Set(ruleNotBarred, notBarred(d.limitation.Possible()))
	m.Set(ruleNoPropertyLoss, a.is(property).Not())
	m.Set(ruleNoConductComplaint, a.is(conduct).Not())
	m.Set(ruleNoResourcesComplaint, a.is(resources).Not())
	m.Set(ruleNoDissatisfaction, a.is(dissatisfaction).Not())
	m.Set(ruleNoSafetyDeficiency, a.is(safety).Not())
	return m
}

// notBarred: not reported too late (LOF-30). Whether an arguable claim is, a person
// weighs.
func notBarred(l limitation.Outcomes) vard.Answer {
	if l == barred {
		return vard.No
	}
	return vard.AnswerOf(l&^timely == 0 && l != 0).Or(vard.Unknown)
}

// ToWeigh ranges over the rules that a person must weigh, for some way at least of
// filling in what is not known: that an infection need not be tolerated, that a claim
// between the strict and the extended last day is not barred. There is one at least where
// the outcome is [NeedsAssessment], and none otherwise.
func (d Decision) ToWeigh() iter.Seq[vard.Rule] {
	return func(yield func(vard.Rule) bool) { d.toWeigh(yield) }
}

func (d *Decision) toWeigh(yield func(vard.Rule) bool) {
	if d.outcome != NeedsAssessment {
		return
	}
	if d.answers.strongest()&weighs != 0 && !yield(rules[ruleNotTolerable]) {
		return
	}
	if d.limitation.Possible()&arguable != 0 {
		yield(rules[ruleNotBarred])
	}
}

// MarshalJSON writes the decision in its wire form.
func (d Decision) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Outcome    Outcome             `json:"outcome"`
		Limitation limitation.Decision `json:"limitation"`
		ToWeigh    []vard.Rule         `json:"toWeigh"`
		Missing    []vard.Fact         `json:"missing"`
		Presumed   []vard.Fact         `json:"presumed"`
		Referrals  []referral.Referral `json:"referrals"`
		Findings   []vard.Finding      `json:"findings"`
	}{
		d.outcome,
		d.limitation,
		slices.AppendSeq([]vard.Rule{}, d.ToWeigh()),
		slices.AppendSeq([]vard.Fact{}, d.Missing()),
		slices.AppendSeq([]vard.Fact{}, d.Presumed()),
		slices.AppendSeq([]referral.Referral{}, d.Referrals()),
		d.AppendFindings([]vard.Finding{}),
	})
}
