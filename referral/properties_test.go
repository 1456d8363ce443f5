package referral_test

import (
	"encoding/json"
	"errors"
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
		p.Language = tag("ar-QA")
		list = append(list, p)
	}
	return list
}

// waitsForVisit reports whether a step waits for a visit whose date is set.
func waitsForVisit(d Decision, s Step) bool {
	return d.State(StepVisit) == Done && slices.Contains(spec.Names(d.WaitsFor(s)), "visit")
}

// found returns the side of a finding, and whether there is one.
func sideOf(d Decision, id vard.RuleID) (vard.Answer, bool) {
	for f := range d.Findings() {
		if f.Rule.ID() == id {
			return f.Met, true
		}
	}
	return vard.Unknown, false
}

// otherDay sets another day for the visit, which the need of an interpreter is told in time
// for.
func otherDay(p Progress, on vard.Date) Progress {
	p.Visit = max(on, p.InterpreterToldOn).AddDays(max(p.NoticeDays, 1))
	return p
}

// Whoever does nothing but what the decision names reaches the settlement or the
// stated end, in every order and with every answer: does what is ready (Next), tells
// what is missing, waits for the day of the visit where the care waits for it, gives the
// visit another date where it has passed, and another date or a shorter notice where the
// interpreter waits for it. Days may pass before the visit, and it may be missed. Doing a ready
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
		for _, later := range []vard.Date{theDay, theDay.AddDays(1)} {
			if p.Visit == theDay && p.Care.IsZero() && on.Before(later) {
				visit(p, later)
			}
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
			if f.Name() == "care" { // the visit has passed: its care is recorded, or another day is set
				require.Equal(t, []string{"care"}, spec.Names(d.Missing()), "one thing is asked")
				require.True(t, p.Visit.Before(on))
				missed++
				ways++
				recorded := p
				recorded.Care = on
				visit(recorded, on)
				require.NotContains(t, spec.Names(visit(otherDay(p, on), on).Missing()), "care")
			}
			for _, next := range tell(p, f.Name(), on) {
				ways++
				visit(next, on)
			}
		}
		if waitsForVisit(d, StepCare) && on.Before(p.Visit) {
			ways++
			waited++
			visit(p, p.Visit)
		}
		require.False(t, waitsForVisit(d, StepLetter), "%+v: the letter waits for a visit that is set", p)
		if waitsForVisit(d, StepInterpreter) {
			side, ok := sideOf(d, RuleInterpreterToldInTime)
			require.True(t, ok && side == no, "%+v: waits for another date and does not say why", p)
			tooLate++
			ways++
			if p.InterpreterToldOn.IsZero() {
				continue // it is told first, above
			}
			require.False(t, waitsForVisit(visit(otherDay(p, on), on), StepInterpreter), "%+v", p)
			next := p
			next.NoticeDays = 0
			visit(next, on)
		}
		require.NotZero(t, ways, "%+v: nothing can be done, and it is no end", p)
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

// A decision holds until the day that it says, and not a day longer: read day by day over
// fifteen years, from days around the visit and the last day to tell of an interpreter.
func TestUntilDayByDay(t *testing.T) {
	const fifteenYears = 5479
	list, _ := thousand()
	checked, changing := 0, 0
	check := func(p Progress, on vard.Date) {
		now, err := Assess(p, on)
		if err != nil {
			return
		}
		checked++
		want := vard.Date(0)
		for later := range fifteenYears {
			then, err := Assess(p, on.AddDays(later+1))
			require.NoError(t, err)
			if then != now {
				want = on.AddDays(later)
				changing++
				break
			}
		}
		require.Equal(t, want, now.Until(), "%+v on %s", p, on)
	}
	for i, p := range list {
		if testing.Short() && i%5 != 0 {
			continue
		}
		p.NoticeDays = []int{0, 1, 10, 45, 365}[i%5]
		for _, on := range []vard.Date{day("2026-03-20"), day("2026-03-21"), day("2026-04-24"), day("2026-04-25"), eve, theDay, dayAfter, lastDay} {
			if i%7 == 0 || !p.Visit.IsZero() && p.Care.IsZero() {
				check(p, on)
			}
		}
	}
	t.Logf("%d decisions, %d of which change by time alone", checked, changing)
	assert.NotZero(t, changing)
}

// The outcome rests on the reasons: of all the answers that the clinic may have given, those
// that keep the finding have the outcome, and no others.
func TestReasons(t *testing.T) {
	rested := 0
	seen := map[Decision]bool{}
	everyProgress(lastDay, func(p Progress, d Decision) {
		if seen[d] {
			return
		}
		seen[d] = true
		reasons := slices.Collect(d.Reasons())
		if len(reasons) == 0 {
			require.True(t, p.Decision.IsZero() || d.Outcome() == Settled, "%+v rests on nothing", p)
		}
		for _, offered := range []vard.Answer{no, yes} {
			for _, needed := range []vard.Answer{no, yes} {
				c := p
				c.TreatmentOffered, c.VisitNeeded = offered, needed
				other, err := Assess(c, lastDay)
				if err != nil {
					continue
				}
				if len(reasons) == 0 {
					require.Equal(t, d.Outcome(), other.Outcome(), "%+v", p)
					continue
				}
				require.Len(t, reasons, 1)
				require.Equal(t, RuleTreatmentOrVisit, reasons[0].Rule.ID())
				if side, _ := sideOf(other, RuleTreatmentOrVisit); reasons[0].Met.Known() {
					require.Equal(t, side == reasons[0].Met, other.Outcome() == d.Outcome(), "%+v", p)
					rested++
				}
			}
		}
	})
	assert.NotZero(t, rested)
}

// Nothing is breached by what is only not yet due: a case that has begun and is in order has
// no finding that is not met, on any day before its visit.
func TestWhatIsNotYetDueIsNotKnown(t *testing.T) {
	for last := Step(0); last <= StepInterpreter; last++ {
		for _, on := range []vard.Date{day("2026-03-20"), before, eve, theDay} {
			d, err := Assess(upTo(last), on)
			require.NoError(t, err)
			assert.Empty(t, spec.Met(d.Findings(), no), "%s on %s", last, on)
		}
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

// The notice is counted in days before the visit, 0 as 1, for every notice up to a year, and
// more than that is refused.
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
	for notice, refused := range map[int]bool{math.MinInt32: true, -1: true, 0: false, 365: false, 366: true, math.MaxInt32: true} {
		p := upTo(StepLetter)
		p.NoticeDays = notice
		_, err := Assess(p, lastDay)
		assert.Equal(t, refused, errors.Is(err, vard.MalformedNumber), "%d", notice)
	}
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
	side, _ := sideOf(d, RuleTreatmentOrVisit)
	assert.Equal(t, yes, side)
}

// Asked are what is missing, and last what could only add something: the visa where it could
// add a referral, the language where it could add the offer of a translation.
func TestAsk(t *testing.T) {
	for _, on := range []vard.Date{before, lastDay} {
		seen := map[Decision]bool{}
		everyProgress(on, func(p Progress, d Decision) {
			if seen[d] {
				return
			}
			seen[d] = true
			want := spec.Names(d.Missing())
			with := p
			with.VisaNeeded = yes
			if then, err := Assess(with, on); err == nil && p.VisaNeeded == vard.Unknown && !slices.Contains(want, "visaNeeded") {
				for range then.Referrals() {
					want = append(want, "visaNeeded")
				}
			}
			if p.Language.IsZero() && !slices.Contains(want, "language") && !slices.Contains(want, "care") {
				want = append(want, "language")
			}
			require.Equal(t, want, spec.Names(d.Ask()), "%+v", p)
		})
	}
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
		b := Body(a)
		isBody := a >= 1 && a <= 18
		assert.Equal(t, isBody, b.String() != "")
		assert.Equal(t, isBody, b.Text() != vard.Text{} && b.Handles() != vard.Text{})
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

// Every enumeration goes in and out of every encoding by its name.
func TestEnumerations(t *testing.T) {
	spec.Enumeration[Step](t, "request", "quote", "prepaid", "conference", "statement", "decision", "estimate", "agreement", "funding", "visit",
		"letter", "interpreter", "care", "actual", "settlement", "translation")
	spec.Enumeration[State](t, "done", "ready", "blocked", "not_needed")
	spec.Enumeration[Outcome](t, "in_progress", "ended", "settled")
	spec.Enumeration[ContactKind](t, "phone", "web", "email", "post")
	spec.Enumeration[Body](t, "health_centre", "1177", "emergency", "ipo", "embassy", "lof", "own_insurer", "pff", "traffic_insurer", "afa",
		"pharmaceutical_insurance", "pharmaceutical_injury_panel", "patient_injuries_board", "care_provider", "patient_advisory_board", "ivo",
		"competent_institution", "forsakringskassan")
}

// Every fact that is an answer or a day is set by its name, and nothing else is.
func TestFactsAreSetByName(t *testing.T) {
	full := upTo(StepSettlement)
	full.NoticeDays = 0
	var p Progress
	for f := range Questions() {
		set := p.Set(f.Name(), yes) == nil
		setDay := false
		for i, d := range days(&full) {
			if Step(i+1).String() == f.Name() {
				setDay = p.SetDay(f.Name(), *d) == nil
			}
		}
		switch f.Name() {
		case "interpreterToldOn":
			setDay = p.SetDay(f.Name(), full.InterpreterToldOn) == nil
		case "language", "noticeDays":
			assert.False(t, set || setDay, f.Name())
			continue
		}
		assert.True(t, set != setDay, "%s is an answer or a day", f.Name())
	}
	p.Language = full.Language
	assert.Equal(t, full, p)
	for _, name := range []string{"", "Request", "translation", "language", "on"} {
		assert.Equal(t, &vard.Error{Code: vard.UnknownName}, p.Set(name, no))
		assert.Equal(t, &vard.Error{Code: vard.UnknownName}, p.SetDay(name, lastDay))
	}
	assert.Error(t, p.Set("visit", yes), "a day is no answer")
	assert.Error(t, p.SetDay("visaNeeded", lastDay), "an answer is no day")
	assert.Equal(t, full, p)
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
	said := map[vard.Text]bool{}
	for r := range Rules() {
		once(r.String())
		for _, a := range []vard.Answer{yes, no, vard.Unknown} {
			sentence(t, r.String(), r.Says(a))
			assert.False(t, said[r.Says(a)], "%s says the same twice", r)
			said[r.Says(a)] = true
		}
	}
	for d := range Data() {
		once(d.ID())
		sentence(t, d.ID(), d.Text())
	}
	names := map[string]bool{}
	for f := range Questions() {
		assert.False(t, names[f.Name()], f.Name())
		names[f.Name()] = true
		spec.Texts(t, f.Name(), f.Question())
		assert.NotEmpty(t, f.AskOf().String())
	}
	for f := range (Letter{}).Lacks() {
		spec.Texts(t, f.Name(), f.Question())
		assert.NotEmpty(t, f.AskOf().String())
	}
	assert.Len(t, names, 22)
	for o := InProgress; o <= Settled; o++ {
		sentence(t, o.String(), o.Text())
	}
	bodies := Body(0)
	for b := range Bodies() {
		bodies = b
		spec.Texts(t, b.String(), b.Text())
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
	assert.Empty(t, (bodies + 1).String(), "it has a name and no place in the directory")
}

// sentence checks a text for people: whole sentences in both languages, none of more than 25
// words, none that makes the reader negate twice.
func sentence(t *testing.T, what string, text vard.Text) {
	t.Helper()
	for _, s := range []string{text.SV, text.EN} {
		assert.Regexp(t, `^\p{Lu}.*\.$`, s, what)
		for part := range strings.SplitSeq(strings.TrimSuffix(s, "."), ". ") {
			words := strings.Fields(part)
			assert.LessOrEqual(t, len(words), 25, "%s: %s", what, part)
		}
		for clause := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(".;,:", r) }) {
			negations := 0
			for word := range strings.FieldsSeq(strings.ToLower(clause)) {
				if slices.Contains([]string{"not", "no", "never", "without", "inte", "ingen", "inget", "inga", "aldrig", "utan", "ej"}, word) {
					negations++
				}
			}
			assert.LessOrEqual(t, negations, 1, "%s negates twice: %s", what, clause)
		}
		for _, calque := range []string{"på dessa uppgifter", "människa", "Who is"} {
			assert.NotContains(t, s, calque, what)
		}
	}
}

// A language reads back from what it writes, as text and as JSON; none is null.
func TestLanguagesReadBack(t *testing.T) {
	for _, row := range languageRows {
		if row.Want.Code != "" {
			assert.Panics(t, func() { MustLanguage(row.Facts) })
			continue
		}
		l := tag(row.Facts)
		text, err := json.Marshal(struct{ L Language }{l})
		require.NoError(t, err)
		assert.Equal(t, `{"L":"`+row.Want.Tag+`"}`, string(text))
		var back struct{ L Language }
		require.NoError(t, json.Unmarshal(text, &back))
		assert.True(t, l == back.L)
		plain, err := l.MarshalText()
		require.NoError(t, err)
		var again Language
		require.NoError(t, again.UnmarshalText(plain))
		assert.Equal(t, l, again)
		appended, err := l.AppendText([]byte("="))
		require.NoError(t, err)
		assert.Equal(t, "="+row.Want.Tag, string(appended))
		stored, err := l.Value()
		require.NoError(t, err)
		assert.Equal(t, row.Want.Tag, stored)
		for _, column := range []any{row.Want.Tag, []byte(row.Want.Tag)} {
			var scanned Language
			require.NoError(t, scanned.Scan(column))
			assert.Equal(t, l, scanned)
		}
		assert.Error(t, again.UnmarshalText([]byte("und")))
		assert.Equal(t, l, again, "a refused tag changes nothing")
		require.NoError(t, again.UnmarshalText(nil))
		assert.True(t, again.IsZero())
	}
	l := tag("ar")
	stored, err := Language{}.Value()
	require.NoError(t, err)
	assert.Nil(t, stored, "NULL")
	assert.ErrorIs(t, l.Scan(int64(5)), vard.MalformedLanguage)
	assert.Equal(t, tag("ar"), l)
	require.NoError(t, l.Scan(nil))
	assert.True(t, l.IsZero())
	l = tag("ar")
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
