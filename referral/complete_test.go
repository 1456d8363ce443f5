package referral_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/referral"
)

// answers gives the four answers, in the order of the path, and their names.
func answers(p *Progress) [4]*vard.Answer {
	return [4]*vard.Answer{&p.TreatmentOffered, &p.VisitNeeded, &p.VisaNeeded, &p.InterpreterNeeded}
}

var answerNames = [4]string{"treatmentOffered", "visitNeeded", "visaNeeded", "interpreterNeeded"}

var (
	lastDay   = day("2026-07-01")
	interpret = []func(p *Progress){
		func(p *Progress) { p.InterpreterToldOn, p.Language = 0, Language{} },
		func(p *Progress) { p.InterpreterToldOn, p.Language = day("2026-01-05"), Language{} },
		func(p *Progress) { p.InterpreterToldOn, p.Language = day("2026-01-05"), tag("ar-QA") },
		func(p *Progress) { p.InterpreterToldOn, p.Language = 0, tag("ku") },
		func(p *Progress) { p.InterpreterToldOn, p.Language = day("2026-05-04"), tag("en") },
	}
)

// everyProgress calls f with every progress that does not contradict itself on the
// day of assessment: each step happened or not, each answer no, yes or not known,
// five states of the interpreter's need and language.
func everyProgress(on vard.Date, f func(p Progress, d Decision)) {
	full := upTo(StepSettlement)
	for mask := range 1 << 15 {
		p := full
		for i, d := range days(&p) {
			if mask>>i&1 == 0 {
				*d = 0
			}
		}
		p.TreatmentOffered, p.VisitNeeded, p.VisaNeeded, p.InterpreterNeeded = 0, 0, 0, 0
		if _, err := Assess(p, on); err != nil {
			continue // what the days contradict no answer mends
		}
		for n := range 81 * len(interpret) {
			interpret[n/81](&p)
			for i, a := range answers(&p) {
				*a = vard.Answer(n / [4]int{1, 3, 9, 27}[i] % 3)
			}
			if d, err := Assess(p, on); err == nil {
				f(p, d)
			}
		}
	}
}

// completions is every way of filling in the answers that are not known, without
// contradiction; before the clinic has decided it has no answers to fill in.
func completions(p Progress, on vard.Date) (list []Progress) {
	list = []Progress{p}
	for i := range answers(&p) {
		if i < 2 && p.Decision.IsZero() {
			continue
		}
		var filled []Progress
		for _, c := range list {
			if *answers(&c)[i] != vard.Unknown {
				filled = append(filled, c)
				continue
			}
			for _, a := range []vard.Answer{no, yes} {
				*answers(&c)[i] = a
				filled = append(filled, c)
			}
		}
		list = filled
	}
	return slices.DeleteFunc(list, func(c Progress) bool {
		_, err := Assess(c, on)
		return err != nil
	})
}

// path is the path on complete answers, written a second time: what each step
// applies to, which steps it follows, and what the day allows.
func path(p Progress, on vard.Date) (states [17]State) {
	decided := !p.Decision.IsZero()
	goesOn := !decided || p.TreatmentOffered == yes || p.VisitNeeded == yes
	open := goesOn && p.Settlement.IsZero()
	before := open && p.Care.IsZero()
	comes := before && (!decided || p.VisitNeeded == yes)
	passed, came := comes && !p.Visit.IsZero() && p.Visit.Before(on), on == p.Visit
	done := func(s Step) bool {
		if (s == StepLetter || s == StepInterpreter) && p.Visit.IsZero() {
			return false
		}
		return s != StepTranslation && !days(&p)[s-1].IsZero()
	}
	all := func(steps ...Step) bool {
		for _, s := range steps {
			if !done(s) {
				return false
			}
		}
		return true
	}
	inTime := !p.InterpreterToldOn.IsZero() && p.InterpreterToldOn.Before(p.Visit) && (p.Language == tag("ar-QA") || p.Language == tag("en"))
	for i, step := range [...]struct{ applies, possible bool }{
		StepRequest:     {true, true},
		StepQuote:       {true, all(StepRequest)},
		StepPrepaid:     {true, all(StepQuote)},
		StepConference:  {true, all(StepPrepaid)},
		StepStatement:   {true, all(StepConference)},
		StepTranslation: {p.Language != tag("en"), all(StepStatement) && !p.Language.IsZero()},
		StepDecision:    {true, all(StepStatement)},
		StepEstimate:    {before, all(StepDecision)},
		StepAgreement:   {before, all(StepDecision, StepEstimate)},
		StepFunding:     {before, all(StepDecision, StepEstimate, StepAgreement)},
		StepVisit:       {comes, all(StepDecision, StepFunding)},
		StepLetter:      {comes && p.VisaNeeded == yes && !passed, all(StepVisit)},
		StepInterpreter: {comes && p.InterpreterNeeded == yes && !passed, all(StepVisit) && inTime},
		StepCare:        {open, all(StepDecision, StepFunding) && (!comes || all(StepVisit) && came)},
		StepActual:      {open, all(StepCare)},
		StepSettlement:  {open, all(StepActual)},
	} {
		s := Step(i)
		switch {
		case s == 0:
		case done(s):
			states[s] = Done
		case !step.applies:
			states[s] = NotNeeded
		case step.possible:
			states[s] = Ready
		default:
			states[s] = Blocked
		}
	}
	return states
}

// A step has the state that it has under every completion. Where completions differ
// it is blocked, and waits, directly or through others, for an answer; save that a
// letter may be issued while it is not known whether it is needed. Missing are
// exactly the answers on which a state turns, and what is still to be told of an
// interpreter who is needed and not booked. What is ready can be done on that day
// without contradiction. All of it before the day of the visit, on it, and after it.
func TestEveryProgressIsDecidedExactly(t *testing.T) {
	inputs, completed, doable := 0, 0, 0
	for _, on := range []vard.Date{day("2026-05-03"), day("2026-05-04"), lastDay} {
		everyProgress(on, func(p Progress, d Decision) {
			inputs++
			list := completions(p, on)
			if len(list) == 0 {
				t.Fatalf("%+v: no completion", p)
			}
			completed += len(list)
			stands := make([][17]State, len(list))
			for i, c := range list {
				stands[i] = path(c, on)
			}
			for s := StepRequest; s <= StepTranslation; s++ {
				want := stands[0][s]
				for _, them := range stands {
					if them[s] != want {
						want = Blocked
					}
				}
				if s == StepLetter && want == Blocked && !p.Visit.IsZero() && !p.Visit.Before(on) {
					want = Ready
				}
				if got := d.State(s); got != want {
					t.Fatalf("%+v: %s is %s, should be %s", p, s, got, want)
				}
				waits := 0
				for range d.WaitsFor(s) {
					waits++
				}
				if (waits > 0) != (want == Blocked) {
					t.Fatalf("%+v: %s is %s and waits for %d", p, s, want, waits)
				}
			}
			missing := missingOf(p, on, list, stands)
			if got := spec.Names(d.Missing()); !slices.Equal(got, missing) {
				t.Fatalf("%+v: missing %s, should be %s", p, got, missing)
			}
			outcome := InProgress
			if !p.Settlement.IsZero() {
				outcome = Settled
			} else if p.TreatmentOffered == no && p.VisitNeeded == no {
				outcome = Ended
			}
			if d.Outcome() != outcome {
				t.Fatalf("%+v: %s, should be %s", p, d.Outcome(), outcome)
			}
			for s := range d.Next() {
				if s == StepTranslation {
					continue
				}
				next := p
				*days(&next)[s-1] = on
				if after, err := Assess(next, on); err != nil || after.State(s) != Done {
					t.Fatalf("%+v: %s is ready, and cannot be done: %v", p, s, err)
				}
				doable++
			}
		})
	}
	t.Logf("%d kinds of progress, %d completions, %d steps done", inputs, completed, doable)
	assert.Equal(t, 254142, inputs)
	assert.Equal(t, 610784, completed)
}

// missingOf is what is missing, written a second time.
func missingOf(p Progress, on vard.Date, list []Progress, stands [][17]State) (missing []string) {
	for i, name := range answerNames {
		decisive := false
		for n, c := range list {
			*answers(&c)[i] = answers(&c)[i].Not()
			other := slices.Index(list, c)
			decisive = decisive || other >= 0 && *answers(&p)[i] == vard.Unknown && stands[other] != stands[n]
		}
		if decisive {
			missing = append(missing, name)
		}
	}
	wanted := func(states [17]State) bool {
		return states[StepInterpreter] == Blocked || states[StepInterpreter] == Ready
	}
	if p.InterpreterNeeded == yes && slices.ContainsFunc(stands, wanted) {
		if p.InterpreterToldOn.IsZero() {
			missing = append(missing, "interpreterToldOn")
		}
		if p.Language.IsZero() || p.Language == tag("ku") {
			missing = append(missing, "language")
		}
	}
	if p.Care.IsZero() && !p.Visit.IsZero() && p.Visit.Before(on) {
		missing = append(missing, "care") // or another day for the visit
	}
	return missing
}

// What a step waits for through others begins with what it waits for directly, and
// ends where something can be done, answered, told or moved.
func TestEveryReasonLeadsToWhatCanBeDone(t *testing.T) {
	steps := map[string]Step{}
	for s := StepRequest; s <= StepTranslation; s++ {
		steps[s.String()] = s
	}
	seen := map[Decision]bool{}
	everyProgress(lastDay, func(p Progress, d Decision) {
		if seen[d] {
			return
		}
		seen[d] = true
		for s, state := range d.Steps() {
			if state != Blocked {
				for f := range d.Because(s) {
					t.Fatalf("%+v: %s is %s because of %s", p, s, state, f)
				}
				continue
			}
			because := spec.Names(d.Because(s))
			want := map[string]bool{}
			var collect func(s Step)
			collect = func(s Step) {
				for f := range d.WaitsFor(s) {
					if !want[f.Name()] {
						want[f.Name()] = true
						if next, ok := steps[f.Name()]; ok {
							collect(next)
						}
					}
				}
			}
			collect(s)
			if len(want) != len(because) {
				t.Fatalf("%+v: %s because of %s, should be %v", p, s, because, want)
			}
			end := 0
			for _, name := range because {
				if !want[name] {
					t.Fatalf("%+v: %s because of %s", p, s, name)
				}
				next, isStep := steps[name]
				if !isStep || d.State(next) != Blocked {
					end++
				}
				if isStep && d.State(next) == NotNeeded {
					t.Fatalf("%+v: %s waits for %s, which is not needed", p, s, name)
				}
			}
			if end == 0 {
				t.Fatalf("%+v: %s is blocked for ever", p, s)
			}
		}
	})
}

// A reader may stop at any place of any sequence.
func TestEverySequenceCanBeLeft(t *testing.T) {
	for last := Step(0); last <= StepSettlement; last++ {
		p := upTo(last)
		if last < StepDecision {
			p.VisaNeeded, p.InterpreterNeeded = 0, 0
		} else if last < StepLetter {
			p.VisaNeeded = 0
		}
		d, err := Assess(p, lastDay)
		require.NoError(t, err)
		leave(t, d.Findings())
		leave(t, d.Missing())
		leave(t, d.Ask())
		leave(t, d.Referrals())
		leave(t, d.Reasons())
		leave(t, d.Next())
		for s := StepRequest; s <= StepTranslation; s++ {
			leave(t, d.WaitsFor(s))
			leave(t, d.Because(s))
		}
		n := 0
		for range d.Steps() {
			n++
			break
		}
		assert.Equal(t, 1, n)
	}
	leave(t, Bodies())
	for b := range Bodies() {
		leave(t, b.Contacts())
		leave(t, b.Statements())
	}
	leave(t, Letter{}.Lacks())
	leave(t, tag("ku").Varieties())
	ahead, err := Assess(Progress{Request: normalDays[0]}, lastDay)
	require.NoError(t, err)
	leave(t, ahead.Ask()) // asks for the language last
	shown, err := Assess(but(upTo(StepLetter), func(p *Progress) { p.VisaNeeded, p.InterpreterNeeded, p.Language = 0, no, Language{} }), before)
	require.NoError(t, err)
	assert.Equal(t, []string{"visaNeeded", "language"}, spec.Names(shown.Ask()))
	leave(t, shown.Ask())
}

func leave[T any](t *testing.T, seq func(func(T) bool)) {
	t.Helper()
	for stop := 1; ; stop++ {
		n := 0
		seq(func(T) bool {
			n++
			require.LessOrEqual(t, n, stop, "goes on after it was left")
			return n < stop
		})
		if n < stop {
			return
		}
	}
}

// drawn is a progress drawn at random that does not contradict itself on the last day.
func drawn(r *rand.Rand) (Progress, Decision) {
	for {
		p := upTo(Step(r.IntN(int(StepTranslation))))
		for _, d := range days(&p) {
			if r.IntN(16) == 0 {
				*d = 0
			}
		}
		interpret[r.IntN(len(interpret))](&p)
		for _, a := range answers(&p) {
			*a = vard.Answer(r.IntN(3))
		}
		if r.IntN(2) == 0 && p.Visit != 0 && p.Care == 0 {
			p.Visit = lastDay.AddDays(r.IntN(60))
		}
		p.NoticeDays = r.IntN(3) * r.IntN(30)
		if d, err := Assess(p, lastDay); err == nil {
			return p, d
		}
	}
}

// What is appended is what encoding/json writes of the same data, on 20,000 drawn cases.
func TestAppendedJSON(t *testing.T) {
	type plainStep struct {
		Step     string   `json:"step"`
		State    string   `json:"state"`
		WaitsFor []string `json:"waitsFor,omitempty"`
		Because  []string `json:"because,omitempty"`
	}
	type plainReferral struct {
		Body string `json:"body"`
		Rule string `json:"rule"`
	}
	type plainFinding struct {
		Rule       string      `json:"rule"`
		Met        vard.Answer `json:"met"`
		Statements []string    `json:"statements"`
	}
	r := rand.New(rand.NewPCG(20, 26))
	different := map[string]bool{}
	for range 20_000 {
		p, d := drawn(r)
		plain := struct {
			Outcome   string          `json:"outcome"`
			Until     *string         `json:"until"`
			Steps     []plainStep     `json:"steps"`
			Missing   []string        `json:"missing"`
			Presumed  []string        `json:"presumed"`
			Referrals []plainReferral `json:"referrals"`
			Reasons   []string        `json:"reasons"`
			Findings  []plainFinding  `json:"findings"`
		}{d.Outcome().String(), nil, nil, append([]string{}, spec.Names(d.Missing())...), []string{}, []plainReferral{}, []string{}, nil}
		if until := d.Until().String(); until != "" {
			plain.Until = &until
		}
		for s, state := range d.Steps() {
			plain.Steps = append(plain.Steps, plainStep{s.String(), state.String(), spec.Names(d.WaitsFor(s)), spec.Names(d.Because(s))})
		}
		for r := range d.Referrals() {
			plain.Referrals = append(plain.Referrals, plainReferral{r.Body.String(), r.Why.String()})
		}
		for f := range d.Reasons() {
			plain.Reasons = append(plain.Reasons, f.Rule.String())
		}
		for f := range d.Findings() {
			plain.Findings = append(plain.Findings, plainFinding{f.Rule.String(), f.Met, spec.Names(f.Rule.Statements())})
		}
		want, err := json.Marshal(plain)
		require.NoError(t, err)
		require.Equal(t, "before"+string(want), string(d.AppendJSON([]byte("before"))), "%+v", p)
		different[string(want)] = true
	}
	assert.Greater(t, len(different), 4000)
	got, err := json.Marshal(Referral{Embassy, vard.Rule{}})
	require.NoError(t, err)
	assert.Equal(t, `{"body":"embassy","rule":null}`, string(got))
	for text, want := range map[string]string{"": `null`, "ar-SY": `"ar-SY"`} {
		var l Language
		require.NoError(t, l.UnmarshalText([]byte(text)))
		assert.Equal(t, want, string(l.AppendJSON(nil)))
	}
}

// The wire form has every member, lists that are empty rather than null, and the
// same content as the decision.
func TestWireForm(t *testing.T) {
	for last := Step(0); last <= StepSettlement; last++ {
		p := upTo(last)
		d, err := Assess(p, lastDay)
		require.NoError(t, err)
		text, err := json.Marshal(d)
		require.NoError(t, err)
		var wire struct {
			Outcome Outcome
			Steps   []struct {
				Step              Step
				State             State
				WaitsFor, Because []string
			}
			Missing, Presumed []string
			Referrals         []struct{ Body, Rule string }
			Reasons           []string
			Until             vard.Date
			Findings          []struct{ Rule string }
		}
		require.NoError(t, json.Unmarshal(text, &wire))
		assert.Equal(t, d.Outcome(), wire.Outcome)
		require.Len(t, wire.Steps, 16)
		for _, s := range wire.Steps {
			assert.Equal(t, d.State(s.Step), s.State)
			assert.ElementsMatch(t, spec.Names(d.WaitsFor(s.Step)), s.WaitsFor)
			assert.ElementsMatch(t, spec.Names(d.Because(s.Step)), s.Because)
		}
		assert.ElementsMatch(t, spec.Names(d.Missing()), wire.Missing)
		assert.NotNil(t, wire.Missing)
		assert.NotNil(t, wire.Reasons)
		assert.Equal(t, d.Until(), wire.Until)
		assert.Equal(t, []string{}, wire.Presumed)
		assert.NotNil(t, wire.Referrals)
		assert.Len(t, wire.Findings, len(slices.Collect(d.Findings())))

		back, err := json.Marshal(p)
		require.NoError(t, err)
		var again Progress
		require.NoError(t, json.Unmarshal(back, &again))
		assert.Equal(t, p, again)
	}

	var p Progress
	require.NoError(t, json.Unmarshal([]byte(`{"request":"2026-01-05","quote":null,"visaNeeded":true,"interpreterNeeded":null,"language":"swl","noticeDays":5}`), &p))
	assert.Equal(t, Progress{Request: day("2026-01-05"), VisaNeeded: yes, Language: tag("swl"), NoticeDays: 5}, p)
	d, err := Assess(p, day("2026-01-05"))
	require.NoError(t, err)
	text, err := json.Marshal(d)
	require.NoError(t, err)
	assert.Contains(t, string(text), `{"outcome":"in_progress","until":null,"steps":[{"step":"request","state":"done"},{"step":"quote","state":"ready"},{"step":"prepaid","state":"blocked","waitsFor":["quote"],"because":["quote"]},{"step":"conference","state":"blocked","waitsFor":["prepaid"],"because":["prepaid","quote"]}`)
	assert.Contains(t, string(text), `"missing":["interpreterNeeded"],"presumed":[],"referrals":[],"reasons":[],"findings":[{"rule":"referral.second-opinion-first","met":null,"statements":["IPO-09","IPO-10","IPO-11"]}`)
	text, err = json.Marshal(Decision{})
	require.NoError(t, err)
	assert.Contains(t, string(text), `{"outcome":null,"until":null,"steps":[],"missing":[],"presumed":[],"referrals":[],"reasons":[],`)
	for _, bad := range []string{`{"language":"und"}`, `{"language":5}`, `{"language":""}`, `{"request":"5 January"}`, `{"visaNeeded":"yes"}`} {
		assert.Error(t, json.Unmarshal([]byte(bad), &p), bad)
	}
}
