package referral_test

import (
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/referral"
)

// do returns every way in which a ready step can be done today: the visit is set for
// 4 May, as long as that lies ahead, or for the week after; the clinic decides in one
// of four ways.
func do(p Progress, s Step, on vard.Date) (list []Progress) {
	*days(&p)[s-1] = on
	if s == StepVisit {
		p.Visit = max(day("2026-05-04"), on.AddDays(7))
	}
	if s != StepDecision {
		return []Progress{p}
	}
	for _, offered := range []vard.Answer{no, yes} {
		for _, needed := range []vard.Answer{no, yes} {
			p.TreatmentOffered, p.VisitNeeded = offered, needed
			list = append(list, p)
		}
	}
	return list
}

// tell returns every way in which what is missing can be told today.
func tell(p Progress, fact string, on vard.Date) (list []Progress) {
	for i, name := range answerNames {
		if name == fact {
			for _, a := range []vard.Answer{no, yes} {
				*answers(&p)[i] = a
				list = append(list, p)
			}
		}
	}
	switch fact {
	case "interpreterToldOn":
		p.InterpreterToldOn = on
		list = append(list, p)
	case "language":
		p.Language = tag("ar")
		list = append(list, p)
	}
	return list
}

// waitsForVisit reports whether a step waits for a visit whose date is set.
func waitsForVisit(d Decision, s Step) bool {
	return d.State(StepVisit) == Done && slices.Contains(spec.Names(d.WaitsFor(s)), "visit")
}

// toldTooLate reports whether the decision says that the need of an interpreter was
// told too late.
func toldTooLate(d Decision) bool {
	return waitsForVisit(d, StepInterpreter) && slices.ContainsFunc(d.AppendFindings(nil), func(f vard.Finding) bool {
		return f.Rule.ID() == "referral.interpreter-told-in-time" && f.Met == no
	})
}

// Whoever does nothing but what the decision names reaches the settlement or the
// stated end, in every order and with every answer: does what is ready (Next), tells
// what is missing, waits for the day of the visit where the care waits for it, and
// gives the visit another date, or shortens the notice, where letter or interpreter
// waits for it. Days may pass before the visit, and it may be missed. Doing a ready
// step is never an error, never blocks a step that was ready, and never undoes one.
func TestEveryPathReachesAnEnd(t *testing.T) {
	type place struct {
		p  Progress
		on vard.Date
	}
	begin, theDay := day("2026-01-05"), day("2026-05-04")
	seen := map[place]bool{}
	ends := map[Outcome]int{}
	tooLate, missed, waited := 0, 0, 0
	var todo []place
	visit := func(p Progress, on vard.Date) Decision {
		d, err := Assess(p, on)
		require.NoError(t, err, "%+v", p)
		if at := (place{p, on}); !seen[at] {
			seen[at] = true
			todo = append(todo, at)
		}
		return d
	}
	for _, notice := range []int{0, 1, 119, 120} { // the visit is set for 119 days after the beginning
		visit(Progress{NoticeDays: notice}, begin)
	}
	for len(todo) > 0 {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		p, on := at.p, at.on
		d, err := Assess(p, on)
		require.NoError(t, err)
		if d.Outcome() != InProgress {
			ends[d.Outcome()]++
			for s, state := range d.Steps() {
				require.True(t, state == Done || state == NotNeeded || s == StepTranslation, "%+v: %s is %s at the end", p, s, state)
			}
			require.Empty(t, spec.Names(d.Missing()))
			continue
		}
		ways := 0
		for s := range d.Next() {
			if s == StepTranslation {
				continue // offered, and never needed
			}
			for _, next := range do(p, s, on) {
				ways++
				after := visit(next, on)
				require.Equal(t, Done, after.State(s))
				for other, state := range d.Steps() {
					now := after.State(other)
					require.False(t, state == Ready && now == Blocked, "%+v: doing %s blocks %s", p, s, other)
					require.False(t, state == Done && now != Done, "%+v: doing %s undoes %s", p, s, other)
				}
			}
		}
		for f := range d.Missing() {
			for _, next := range tell(p, f.Name(), on) {
				ways++
				visit(next, on)
			}
		}
		if waitsForVisit(d, StepCare) {
			require.True(t, on.Before(p.Visit))
			ways++
			waited++
			visit(p, p.Visit)
		}
		if waitsForVisit(d, StepLetter) || waitsForVisit(d, StepInterpreter) {
			next := p
			next.Visit = max(on, p.InterpreterToldOn).AddDays(max(p.NoticeDays, 1))
			ways++
			require.False(t, waitsForVisit(visit(next, on), StepLetter), "%+v", p)
			if toldTooLate(d) {
				tooLate++
				next = p
				next.NoticeDays = 0
				visit(next, on)
			} else {
				missed++
				require.True(t, p.Visit.Before(on), "%+v: waits for another date and does not say why", p)
			}
		}
		require.NotZero(t, ways, "%+v: nothing can be done, and it is no end", p)
		for _, later := range []vard.Date{theDay, theDay.AddDays(1)} {
			if p.Visit == theDay && p.Care.IsZero() && on.Before(later) {
				visit(p, later)
			}
		}
	}
	t.Logf("%d places, ends %v, told too late at %d, visit missed at %d, waited for at %d", len(seen), ends, tooLate, missed, waited)
	assert.NotZero(t, ends[Settled])
	assert.NotZero(t, ends[Ended])
	assert.Len(t, ends, 2)
	assert.NotZero(t, tooLate)
	assert.NotZero(t, missed)
	assert.NotZero(t, waited)
}

// A step that is done on a day is not undone by the same progress seen later.
func TestALaterDayOfAssessmentChangesNothing(t *testing.T) {
	for last := Step(0); last <= StepSettlement; last++ {
		now, err := Assess(upTo(last), lastDay)
		require.NoError(t, err)
		later, err := Assess(upTo(last), lastDay.AddYears(5))
		require.NoError(t, err)
		assert.Equal(t, now, later)
	}
}

// Every day but the visit's has come: each is refused the day before, read on it.
func TestEveryDayButTheVisitsHasCome(t *testing.T) {
	for i := range 15 {
		p := Progress{}
		*days(&p)[i] = lastDay
		_, err := Assess(p, lastDay.AddDays(-1))
		if Step(i+1) == StepVisit {
			assert.NotErrorIs(t, err, vard.AfterAssessment)
			continue
		}
		assert.Equal(t, &vard.Error{Field: Step(i + 1).String(), Code: vard.AfterAssessment}, err)
		_, err = Assess(p, lastDay)
		assert.NotErrorIs(t, err, vard.AfterAssessment)
	}
}

// The order of a hard pair is read by days: on the same day it is allowed, the day
// before it is refused.
func TestOnTheSameDayIsInOrder(t *testing.T) {
	var p Progress
	for i, d := range days(&p) {
		*d = day("2026-03-01")
		if Step(i+1) == StepDecision {
			p.TreatmentOffered, p.VisitNeeded = yes, yes
		}
		_, err := Assess(p, day("2026-03-01"))
		assert.NoError(t, err)
	}
}

// The notice is counted in days before the visit, 0 as 1, for every notice.
func TestNotice(t *testing.T) {
	for notice := range 40 {
		for before := range 45 {
			p := upTo(StepLetter)
			p.NoticeDays, p.InterpreterToldOn = notice, p.Visit.AddDays(-before)
			d, err := Assess(p, p.Visit)
			require.NoError(t, err)
			assert.Equal(t, before >= max(notice, 1), d.State(StepInterpreter) == Ready, "%d days before, %d asked", before, notice)
		}
	}
	p := upTo(StepLetter)
	p.NoticeDays = math.MaxInt
	d, err := Assess(p, lastDay)
	require.NoError(t, err)
	assert.Equal(t, Blocked, d.State(StepInterpreter))
}

// What follows from what has happened need not be said.
func TestWhatFollowsNeedNotBeSaid(t *testing.T) {
	unsaid := func(p Progress) Progress {
		p.TreatmentOffered, p.VisitNeeded = vard.Unknown, vard.Unknown
		return p
	}
	for _, change := range []func(p *Progress){
		func(p *Progress) { p.Visit = day("2026-05-04") },
		func(p *Progress) { p.Letter = day("2026-03-18") },
		func(p *Progress) { p.Interpreter = day("2026-03-18") },
	} {
		d, err := Assess(but(unsaid(upTo(StepDecision)), change), lastDay)
		require.NoError(t, err)
		assert.NotContains(t, spec.Names(d.Missing()), "visitNeeded")
		assert.Equal(t, Ready, d.State(StepEstimate), "a visit is needed, so the path goes on")
	}
	d, err := Assess(but(unsaid(upTo(StepDecision)), func(p *Progress) { p.Care = day("2026-05-06") }), lastDay)
	require.NoError(t, err)
	assert.Empty(t, spec.Names(d.Missing()), "care without a visit is treatment that was offered")
	assert.Equal(t, NotNeeded, d.State(StepVisit))
	for f := range d.Findings() {
		switch f.Rule.ID() {
		case "referral.treatment-offered":
			assert.Equal(t, yes, f.Met)
		case "referral.visit-needed":
			assert.Equal(t, no, f.Met)
		}
	}
}

// Asked are what is missing, and last the visa where it could only add a referral.
func TestAsk(t *testing.T) {
	seen := map[Decision]bool{}
	everyProgress(lastDay, func(p Progress, d Decision) {
		if seen[d] {
			return
		}
		seen[d] = true
		want := spec.Names(d.Missing())
		plain, _ := Assess(p, lastDay)
		p.VisaNeeded = known(p.VisaNeeded)
		if p.VisaNeeded == vard.Unknown {
			p.VisaNeeded = yes
			with, err := Assess(p, lastDay)
			adds := false
			for range with.Referrals() {
				adds = err == nil
			}
			if adds && !strings.Contains(strings.Join(want, " "), "visaNeeded") {
				want = append(want, "visaNeeded")
			}
		}
		require.Equal(t, want, spec.Names(plain.Ask()))
	})
}

func known(a vard.Answer) vard.Answer {
	if a.Known() {
		return a
	}
	return vard.Unknown
}

// Whatever is put in by hand, nothing panics; answers that are none of the three are
// unknown; values that are none of a list have no name, text or state.
func TestGarbageNeverPanics(t *testing.T) {
	for a := range 256 {
		for i := range answerNames {
			p, want := upTo(StepDecision), upTo(StepDecision)
			*answers(&p)[i] = vard.Answer(a)
			*answers(&want)[i] = known(vard.Answer(a))
			got, err := Assess(p, lastDay)
			require.NoError(t, err)
			expected, err := Assess(want, lastDay)
			require.NoError(t, err)
			assert.Equal(t, expected, got)
		}
		d, err := Assess(upTo(StepConference), lastDay)
		require.NoError(t, err)
		s := Step(a)
		isStep := a >= 1 && a <= 16
		assert.Equal(t, isStep, s.String() != "")
		assert.Equal(t, isStep, s.Text() != vard.Text{})
		assert.Equal(t, isStep, d.State(s) != 0)
		if !isStep {
			assert.Empty(t, spec.Names(d.WaitsFor(s)))
			assert.Empty(t, spec.Names(d.Because(s)))
		}
		assert.Equal(t, a >= 1 && a <= 4, State(a).String() != "" && State(a).Text() != vard.Text{})
		assert.Equal(t, a >= 1 && a <= 3, Outcome(a).String() != "" && Outcome(a).Text() != vard.Text{})
		assert.Equal(t, a >= 1 && a <= 4, ContactKind(a).String() != "" && ContactKind(a).Text() != vard.Text{})
		b := Body(a)
		isBody := a >= 1 && a <= 16
		assert.Equal(t, isBody, b.String() != "")
		assert.Equal(t, isBody, b.Name() != vard.Text{} && b.Handles() != vard.Text{})
		for range b.Contacts() {
			assert.True(t, isBody)
		}
		for range b.Statements() {
			assert.True(t, isBody)
		}
		_ = (Letter{PatientAsInPassport: vard.Answer(a), FirstDay: vard.Date(a)}).Lapsed(vard.Date(a))
	}
	for _, day := range []vard.Date{1, 511, ^vard.Date(0), 1 << 31} {
		p := Progress{}
		for _, d := range days(&p) {
			*d = day
		}
		p.TreatmentOffered, p.VisitNeeded, p.InterpreterNeeded, p.InterpreterToldOn = yes, yes, yes, day
		d, err := Assess(p, day)
		require.NoError(t, err)
		assert.Equal(t, Settled, d.Outcome())
	}
}

// The zero Decision knows nothing.
func TestZeroDecision(t *testing.T) {
	var d Decision
	assert.Zero(t, d.Outcome())
	for range d.Steps() {
		assert.Fail(t, "a step")
	}
	for range d.Next() {
		assert.Fail(t, "a next step")
	}
	for range d.Referrals() {
		assert.Fail(t, "a referral")
	}
	assert.Empty(t, spec.Names(d.Missing()))
	assert.Empty(t, spec.Names(d.Ask()))
	for f := range d.Findings() {
		assert.Equal(t, vard.Unknown, f.Met)
	}
}

// Every machine name reads back as its value, and no other does.
func TestNamesReadBack(t *testing.T) {
	for s := StepRequest; s <= StepTranslation; s++ {
		var back Step
		text, err := s.MarshalText()
		require.NoError(t, err)
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, s, back)
		assert.ErrorIs(t, back.UnmarshalText([]byte(strings.ToUpper(s.String()))), vard.UnknownName)
		assert.Equal(t, s, back, "a refused name changes nothing")
	}
	for s := Done; s <= NotNeeded; s++ {
		var back State
		require.NoError(t, back.UnmarshalText([]byte(s.String())))
		assert.Equal(t, s, back)
		assert.ErrorIs(t, back.UnmarshalText(nil), vard.UnknownName)
		assert.Equal(t, s, back)
	}
	for o := InProgress; o <= Settled; o++ {
		var back Outcome
		require.NoError(t, back.UnmarshalText([]byte(o.String())))
		assert.Equal(t, o, back)
		assert.ErrorIs(t, back.UnmarshalText([]byte("done")), vard.UnknownName)
		assert.Equal(t, o, back)
	}
	for k := Phone; k <= Post; k++ {
		var back ContactKind
		require.NoError(t, back.UnmarshalText([]byte(k.String())))
		assert.Equal(t, k, back)
		assert.ErrorIs(t, back.UnmarshalText([]byte("fax")), vard.UnknownName)
		assert.Equal(t, k, back)
	}
	for b := range Bodies() {
		var back Body
		text, err := json.Marshal(b)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, b, back)
		assert.ErrorIs(t, back.UnmarshalText([]byte("bank")), vard.UnknownName)
		assert.Equal(t, b, back)
	}
}

// Every text is complete in both languages, every rule and datum has its own name,
// and every contact a source and a form that fits its kind.
func TestTextsAndContactsAreComplete(t *testing.T) {
	seen := map[string]bool{}
	once := func(id string) {
		assert.False(t, seen[id], id)
		assert.True(t, strings.HasPrefix(id, "referral."), id)
		seen[id] = true
	}
	for r := range Rules() {
		once(r.ID())
		spec.Texts(t, r.ID(), r.Text())
	}
	for d := range Data() {
		once(d.ID())
		spec.Texts(t, d.ID(), d.Text())
	}
	names := map[string]bool{}
	for f := range Questions() {
		assert.False(t, names[f.Name()], f.Name())
		names[f.Name()] = true
		spec.Texts(t, f.Name(), f.Question())
		assert.NotEmpty(t, f.Ask().String())
	}
	for f := range (Letter{}).Lacks() {
		spec.Texts(t, f.Name(), f.Question())
		assert.NotEmpty(t, f.Ask().String())
	}
	assert.Len(t, names, 22)
	for s := StepRequest; s <= StepTranslation; s++ {
		spec.Texts(t, s.String(), s.Text())
	}
	for s := Done; s <= NotNeeded; s++ {
		spec.Texts(t, s.String(), s.Text())
	}
	for o := InProgress; o <= Settled; o++ {
		spec.Texts(t, o.String(), o.Text())
	}
	for b := range Bodies() {
		spec.Texts(t, b.String(), b.Name())
		spec.Texts(t, b.String(), b.Handles())
		for c := range b.Contacts() {
			_, statement := vard.StatementByID(c.Source)
			assert.True(t, statement || strings.HasPrefix(c.Source, "https://"), "%s: source %q", c.Value, c.Source)
			assert.Equal(t, "2026-11-21", c.Read.String())
			switch c.Kind {
			case Phone:
				assert.Regexp(t, `^(\+46 [1-9][0-9 ]+|0[0-9 -]+|112|1177)$`, c.Value)
			case Web:
				assert.Regexp(t, `^https://[a-z.]+`, c.Value)
			case Email:
				assert.Regexp(t, `^[a-z.]+@[a-z.]+$`, c.Value)
			case Post:
				assert.Regexp(t, `, \d\d\d \d\d [A-Z]`, c.Value)
			default:
				assert.Fail(t, "a contact of no kind")
			}
		}
	}
}

// A language reads back from what it writes, as text and as JSON; none is null.
func TestLanguagesReadBack(t *testing.T) {
	for _, row := range languageRows {
		if row.code != "" {
			continue
		}
		l := tag(row.text)
		text, err := json.Marshal(struct{ L Language }{l})
		require.NoError(t, err)
		assert.Equal(t, `{"L":"`+row.tag+`"}`, string(text))
		var back struct{ L Language }
		require.NoError(t, json.Unmarshal(text, &back))
		assert.True(t, l == back.L)
		plain, err := l.MarshalText()
		require.NoError(t, err)
		var again Language
		require.NoError(t, again.UnmarshalText(plain))
		assert.Equal(t, l, again)
		assert.Error(t, again.UnmarshalText([]byte("und")))
		assert.Equal(t, l, again, "a refused tag changes nothing")
		require.NoError(t, again.UnmarshalText(nil))
		assert.True(t, again.IsZero())
	}
	l := tag("ar")
	text, err := json.Marshal(Language{})
	require.NoError(t, err)
	assert.Equal(t, "null", string(text))
	require.NoError(t, l.UnmarshalJSON([]byte("null")))
	assert.True(t, l.IsZero())
	assert.Equal(t, vard.Text{}, l.Name())
	assert.ErrorIs(t, l.UnmarshalJSON([]byte("5")), vard.MalformedLanguage)
	assert.ErrorIs(t, l.UnmarshalJSON([]byte(`""`)), vard.MalformedLanguage)
	l = tag("ar")
	assert.ErrorIs(t, l.UnmarshalJSON([]byte(`"sgn"`)), vard.SeveralLanguages)
	assert.Equal(t, tag("ar"), l, "a refused tag changes nothing")
	for text, english := range map[string]bool{"en": true, "en-GB": true, "enm": false, "sv": false, "ang": false} {
		assert.Equal(t, english, tag(text).IsEnglish(), text)
	}
	assert.False(t, Language{}.IsEnglish())
}
