package limitation_test

import (
	"slices"
	"time"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/limitation"
)

// The oracle is a second reading of the specification (resolutions L1 to L12), written
// from its text and not from the code: one complete case at a time, every day known, by
// counting days on a calendar of its own (calendar_test.go), and then every completion of
// a claim, one after another. It never looks beyond its calendar.

// no stands for what has not happened.
const no = vard.Date(0)

// complete is a case of which every day is known.
type complete struct {
	cause                        vard.Date
	noticed, linked, insurer     vard.Date
	reported, told, final, sued  vard.Date
	changed, requested, position vard.Date
	exceptional                  bool
	on                           vard.Date
}

// anniversary counts years by the text of 1 §: the same number, or the last day of a
// month that lacks it.
func anniversary(day vard.Date, years int) vard.Date { return monthsLater(day, 12*years) }

func monthsLater(day vard.Date, months int) vard.Date {
	month := int(day.Month()) - 1 + months
	for number := day.Day(); number > 0; number-- {
		if d := vard.NewDate(day.Year()+month/12, time.Month(month%12+1), number); d != no {
			return d
		}
	}
	panic("beyond the calendar")
}

// movedTo is the weekday to which a last day moves by 2 §.
func movedTo(day vard.Date) vard.Date {
	for restDays[day] {
		day = day.AddDays(1)
	}
	return day
}

// lastOf is a last day with its reason; open where the time cannot end yet.
type lastOf struct {
	day    vard.Date
	open   bool
	reason Reason
	from   vard.Date // where it is open: the day on which it could end at the earliest
}

// reads answers for one reading of 2 §: whether last days move.
type reads struct {
	complete
	moves bool
}

func (e reads) end(day vard.Date) vard.Date {
	if e.moves && e.cause.Year() >= 1997 {
		return movedTo(day)
	}
	return day
}

func (e reads) pageLast() lastOf {
	ten := lastOf{day: e.end(anniversary(e.cause, 10)), reason: TenYears}
	if e.cause.Year() >= 2015 || e.noticed == no || e.linked == no || e.insurer == no {
		return ten
	}
	strict := anniversary(max(e.noticed, e.linked, e.insurer), 3)
	if strict < anniversary(e.cause, 10) {
		return lastOf{day: e.end(strict), reason: ThreeYearsAware}
	}
	return ten
}

func (e reads) page() Status {
	last := e.pageLast().day
	if e.reported == no {
		if e.on <= last {
			return StatusOpen
		}
		return StatusTooLate
	}
	if e.reported <= last {
		return StatusInTime
	}
	return StatusTooLate
}

func (e reads) suitLast() lastOf {
	tenStrict := anniversary(e.cause, 10)
	ten := e.end(tenStrict)
	told := e.reported != no && e.reported <= ten || e.told != no && e.told <= ten
	if !told {
		return lastOf{day: ten, reason: TenYears}
	}
	if e.final == no {
		return lastOf{open: true, from: ten, reason: AwaitingFinalPosition}
	}
	if six := monthsLater(e.final, 6); six > tenStrict {
		return lastOf{day: e.end(six), reason: SixMonths}
	}
	return lastOf{day: ten, reason: TenYears}
}

func (e reads) suit() Status {
	if e.cause.Year() < 2015 {
		return StatusNotModelled
	}
	last := e.suitLast()
	if e.sued != no && (last.open || e.sued <= last.day) {
		return StatusDoneInTime
	}
	if e.exceptional || e.sued == no && (last.open || e.on <= last.day) {
		return StatusOpen
	}
	return StatusExpired
}

func (e reads) outcome() Outcome {
	suit := e.suit()
	alive := suit == StatusOpen || suit == StatusDoneInTime
	switch e.page() {
	case StatusOpen:
		return Open
	case StatusInTime:
		if suit == StatusExpired {
			return Expired
		}
		return InTime
	}
	if alive {
		return Late
	}
	return Barred
}

func (e reads) againLast() lastOf {
	three := anniversary(e.changed, 3)
	if e.cause.Year() < 2015 {
		return lastOf{day: e.end(three), reason: ThreeYearsChanged}
	}
	base, reason := three, ThreeYearsChanged
	if ten := anniversary(e.cause, 10); ten >= three {
		base, reason = ten, TenYears
	}
	if e.requested == no || e.requested > e.end(base) {
		return lastOf{day: e.end(base), reason: reason}
	}
	if e.position == no {
		return lastOf{open: true, from: e.end(base), reason: AwaitingFinalPosition}
	}
	if six := monthsLater(e.position, 6); six > base {
		return lastOf{day: e.end(six), reason: SixMonths}
	}
	return lastOf{day: e.end(base), reason: reason}
}

func (e reads) again() Status {
	if e.changed == no {
		return StatusNone
	}
	last := e.againLast()
	if e.cause.Year() < 2015 && e.requested != no {
		if e.requested <= last.day {
			return StatusDoneInTime
		}
		return StatusExpired
	}
	if last.open || e.on <= last.day {
		return StatusOpen
	}
	return StatusExpired
}

func (e reads) opinion() Status {
	switch {
	case e.final == no:
		return StatusNone
	case e.cause.Year() < 2015, e.on <= e.end(anniversary(e.final, 1)):
		return StatusOpen
	}
	return StatusExpired
}

func both[T comparable](e complete, of func(reads) T, arguable T) T {
	strict, moved := of(reads{e, false}), of(reads{e, true})
	if strict == moved {
		return strict
	}
	return arguable
}

func (e complete) outcome() Outcome { return both(e, reads.outcome, Arguable) }

// verdict is the outcome as a set, on its side of 1997.
func (e complete) verdict() Outcomes {
	if e.cause.Year() < 1997 {
		return Of(e.outcome()) & BeforeAct
	}
	return Of(e.outcome()) & UnderAct
}

// kept answers whether a time from a day is kept, on both readings of 2 §, with the day
// of the report or, where there is none, of assessment.
func (e complete) kept(from vard.Date, years int) vard.Answer {
	if from == no {
		return vard.Yes
	}
	day := e.on
	if e.reported != no {
		day = e.reported
	}
	last := anniversary(from, years)
	switch {
	case day <= last:
		return vard.Yes
	case day <= (reads{e, true}).end(last):
		return vard.Unknown
	}
	return vard.No
}

func latestOf(days ...vard.Date) vard.Date {
	if slices.Contains(days, no) {
		return no
	}
	return slices.Max(days)
}

// findings says of each rule that counts whether it is met.
func (e complete) findings() map[vard.RuleID]vard.Answer {
	found := map[vard.RuleID]vard.Answer{}
	good := func(s Status) vard.Answer {
		switch s {
		case StatusOpen, StatusInTime, StatusDoneInTime:
			return vard.Yes
		case StatusTooLate, StatusExpired:
			return vard.No
		}
		return vard.Unknown
	}
	page := both(e, reads.page, StatusArguable)
	if e.cause.Year() < 2015 {
		latest := latestOf(e.noticed, e.linked, e.insurer)
		found[RuleThreeYears] = e.kept(latest, 3)
		for i, day := range []vard.Date{e.noticed, e.linked, e.insurer} {
			if day == latest {
				found[[]vard.RuleID{RuleThreeYearsNoticeable, RuleThreeYearsLinked, RuleThreeYearsInsurer}[i]] = e.kept(day, 3)
			}
		}
		found[RuleThreeYearsAct] = e.kept(latestOf(e.noticed, e.linked), 3)
		found[RuleTenYearsOlder] = e.kept(e.cause, 10)
	} else {
		found[RuleTenYears] = e.kept(e.cause, 10)
		found[RuleAction] = good(both(e, reads.suit, StatusArguable))
		without := e
		without.exceptional = false
		if s := both(without, reads.suit, StatusArguable); s == StatusExpired || s == StatusArguable {
			found[RuleExceptionalReasons] = vard.AnswerOf(e.exceptional)
		}
	}
	switch {
	case e.reported != no:
		found[RuleReported] = vard.Yes
	case page == StatusTooLate:
		found[RuleReported] = vard.No
	default:
		found[RuleReported] = vard.Unknown
	}
	found[RuleNotTooLate] = good(page)
	found[RuleStrictDay] = vard.AnswerOf(e.outcome() != Arguable)
	if e.changed != no {
		found[RuleReconsideration] = good(both(e, reads.again, StatusArguable))
	}
	if e.final != no {
		found[RuleBoardOpinion] = good(both(e, reads.opinion, StatusArguable))
	}
	return found
}

// window collects the last days of a clock over all completions.
type window struct {
	statuses, reasons map[any]bool
	earliest, latest  LastDay
	started           bool
	untold            bool // in some completion no day can be told
	endless           bool // … no end can
}

func (w *window) see(s Status, strict, moved lastOf, arguable Reason, told bool) {
	if w.statuses == nil {
		w.statuses, w.reasons = map[any]bool{}, map[any]bool{}
	}
	w.statuses[s] = true
	reason := strict.reason
	if strict.reason != moved.reason {
		reason = arguable
	}
	w.reasons[reason] = true
	if !told {
		w.untold = true
		return
	}
	first := func(l lastOf) vard.Date {
		if l.open {
			return l.from
		}
		return l.day
	}
	early := LastDay{Strict: first(strict), Extended: first(moved)}
	if !w.started {
		w.earliest = early
	}
	w.earliest = LastDay{Strict: min(w.earliest.Strict, early.Strict), Extended: min(w.earliest.Extended, early.Extended)}
	if moved.open {
		w.endless = true
	} else {
		w.latest = LastDay{Strict: max(w.latest.Strict, strict.day), Extended: max(w.latest.Extended, moved.day)}
	}
	w.started = true
}

func (w *window) clock(causeKnown bool) (c Clock) {
	c.Status, c.Reason = StatusUndetermined, SeveralReasons
	if len(w.statuses) == 1 {
		for s := range w.statuses {
			c.Status = s.(Status)
		}
	}
	if len(w.reasons) == 1 {
		for r := range w.reasons {
			c.Reason = r.(Reason)
		}
	}
	if causeKnown && w.started {
		c.Earliest = w.earliest
		if !w.endless {
			c.Latest = w.latest
		}
	}
	return c
}
