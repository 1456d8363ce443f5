package limitation

import (
	"math/bits"
	"time"

	"github.com/vardregler/vard"
)

// The days of the cause on which the rules change.
var (
	firstOld = vard.NewDate(1997, time.January, 1) // the act comes into force
	firstNew = vard.NewDate(2015, time.January, 1) // SFS 2013:1091 comes into force
	lastOld  = vard.NewDate(2014, time.December, 31)
)

// terms holds the days on which a cause falls under one set of rules.
type terms struct{ first, last vard.Date }

var termsOf = [...]terms{
	Voluntary: {firstDay, vard.NewDate(1996, time.December, 31)},
	Old:       {firstOld, lastOld},
	New:       {firstNew, lastDay},
}

// Why the ends of the intervals suffice. When the cause or an awareness moves to a later
// day, the last day moves later or stays, across the changes of rules too: strictly and
// extended. It never skips a day but one: no time of three or ten years ends on 29
// February. So under one set of rules the possible last days are all days of an
// interval but leap days, and its ends come from the ends of the intervals given. And a
// report that is too late lies after the cause by itself, since every last day does, so
// the bound that joins them matters only to a cause in 2015 or later (see byCause).

// window holds, for the causes under one set of rules, which days can be the last
// day (strict).
type window struct {
	regime           Regime
	causes           span
	earliest, latest vard.Date
}

// firstRegime and lastRegime are the rules of the first and the last day of the cause;
// those between them are in play too.
func (d *days) firstRegime() Regime { return regimeOf(d.moments[Caused].first) }
func (d *days) lastRegime() Regime  { return regimeOf(d.moments[Caused].last) }

// window returns the window of one set of rules that is in play.
func (d *days) window(r Regime) (w window) {
	cause := &d.moments[Caused]
	w.regime = r
	w.causes = span{max(cause.first, termsOf[r].first), min(cause.last, termsOf[r].last)}
	last := w.causes.plus(10)
	if r != New {
		aware := d.aware()
		aware.first = max(aware.first, w.causes.first)
		three := aware.plus(3)
		last = span{min(last.first, three.first), min(last.last, three.last)}
	}
	w.earliest, w.latest = last.first, last.last
	return w
}

// windows returns the window of each set of rules; one that is not in play has no
// regime.
func (d *days) windows() (list [New + 1]window) {
	for r := d.firstRegime(); r <= d.lastRegime(); r++ {
		list[r] = d.window(r)
	}
	return list
}

func regimeOf(cause vard.Date) Regime {
	switch {
	case cause < firstOld:
		return Voluntary
	case cause < firstNew:
		return Old
	}
	return New
}

// aware holds the latest of the three moments of awareness, which starts the three
// years. Every day of the span can be the latest.
func (d *days) aware() span {
	a, b, c := &d.moments[AwareNoticeable], &d.moments[AwareLinked], &d.moments[AwareInsurer]
	return span{max(a.first, b.first, c.first), max(a.last, b.last, c.last)}
}

// years counts as 1 § does; what has not happened starts no time.
func years(from vard.Date, n int) vard.Date {
	if from == never {
		return never
	}
	return from.AddYears(n)
}

// plus counts a time from each end.
func (s span) plus(n int) span {
	first := years(s.first, n)
	if s.first == s.last {
		return span{first, first}
	}
	return span{first, years(s.last, n)}
}

// extended moves a last day to the next weekday by 2 §. The voluntary conditions are
// a contract, which 2 § does not reach.
func (r Regime) extended(strict vard.Date) vard.Date {
	if r == Voluntary {
		return strict
	}
	return nextWeekday(strict)
}

// trial is what is held against a last day: the days on which the claim can have been
// reported, or the day of assessment where it can be unreported, and the outcome when
// that is in time.
type trial struct {
	first, last vard.Date
	intime      Outcome
}

// trials returns the days on trial: of a report, and of a claim not reported. One that
// cannot be is zero.
func (d *days) trials() (report, unreported trial) {
	r := &d.moments[Reported]
	if r.first != never {
		report = trial{r.first, min(r.last, d.on), InTime}
	}
	if r.last == never {
		unreported = trial{d.on, d.on, Open}
	}
	return report, unreported
}

// outcomes returns what the days on trial can lead to. A report is not before the
// cause, but that need not be looked at: no last day is.
func (w window) outcomes(t trial) (set Outcomes) {
	if t.intime == 0 {
		return 0
	}
	if t.first <= w.latest {
		set |= Of(t.intime)
	}
	if t.last <= w.earliest {
		return set
	}
	if t.first > w.latest.AddYears(1) {
		return Of(Barred) // no extension reaches a year ahead, so no calendar is needed
	}
	end := w.regime.extended(w.earliest)
	if t.last > end {
		set |= Of(Barred)
	}
	if w.earliest == w.latest {
		if t.first <= end && w.earliest < end {
			set |= Of(Arguable)
		}
	} else if w.regime.arguable(w.earliest, w.latest, t.first, t.last) {
		set |= Of(Arguable)
	}
	return set
}

// arguable reports whether a last day in [first, last] has a day on trial in [from, to]
// after it and not after its extension. In a month there is a Saturday, and with it the
// Sunday after it on trial; otherwise one has to look.
func (r Regime) arguable(first, last, from, to vard.Date) bool {
	if month := max(first, from).AddMonths(1); r != Voluntary && last >= month && to > month {
		return true
	}
	_, ok := r.firstArguable(first, last, from, to)
	return ok
}

// firstArguable returns the first such last day. It is no weekday: it stands in the run
// of days off right before from, or it is the first day off afterwards. That takes a
// look at a week at most. It is no 29 February either.
func (r Regime) firstArguable(first, last, from, to vard.Date) (vard.Date, bool) {
	last = min(last, to.AddDays(-1))
	if r == Voluntary || first > last || from > to {
		return 0, false
	}
	day := first
	if first < from {
		for day = from; day > first; {
			before := day.AddDays(-1)
			if !nonWorking(before, before.Weekday()) {
				break
			}
			day = before
		}
	}
	for weekday := day.Weekday(); day <= last; weekday = (weekday + 1) % 7 {
		if nonWorking(day, weekday) && !leapDay(day) {
			return day, true
		}
		day = day.AddDays(1)
	}
	return 0, false
}

func leapDay(day vard.Date) bool { return day.Month() == time.February && day.Day() == 29 }

// pairs is a set of pairs of different outcomes.
type pairs uint8

const (
	inTimeArguable pairs = 1 << iota
	inTimeBarred
	openArguable
	openBarred
	arguableBarred
	openInTime
)

var pairOutcomes = [...][2]Outcome{
	{InTime, Arguable}, {InTime, Barred}, {Open, Arguable}, {Open, Barred}, {Arguable, Barred}, {Open, InTime},
}

// with returns the pairs of an outcome in time, under the trial, with the worse ones.
func (t trial) with(arguable, barred bool) (p pairs) {
	if arguable {
		p |= inTimeArguable
	}
	if barred {
		p |= inTimeBarred
	}
	if t.intime == Open {
		p *= openArguable / inTimeArguable
	}
	return p
}

// turning returns the pairs of outcomes between which the moment alone can decide:
// two allowed completions that differ only in it have them.
func (d *days) turning(moment int, windows *[New + 1]window) (p pairs) {
	report, unreported := d.trials()
	if moment == Reported {
		for r := Voluntary; r <= New; r++ {
			p |= windows[r].byReport(report, unreported)
		}
		return p
	}
	for _, t := range [...]trial{report, unreported} {
		switch {
		case t.intime == 0:
		case moment == Caused:
			p |= d.byCause(t, windows)
		case moment >= AwareNoticeable && moment <= AwareInsurer:
			p |= d.byAwareness(moment, t, &windows[Voluntary]) | d.byAwareness(moment, t, &windows[Old])
		}
	}
	return p
}

// byAwareness returns the pairs that one moment of awareness alone decides. It can move
// the last day from where the two others leave it, being as early as they can be, to
// where its own last day or the ten years end it.
func (d *days) byAwareness(moment int, t trial, w *window) pairs {
	if w.regime == 0 {
		return 0
	}
	low := years(max(d.aware().first, w.causes.first), 3)
	high := min(years(d.moments[moment].last, 3), w.causes.last.AddYears(10))
	return w.regime.between(low, high, t)
}

// between returns the pairs among the outcomes when one moment alone can move the
// last day from low up to high, for some values of the others.
func (r Regime) between(low, high vard.Date, t trial) (p pairs) {
	if low >= high {
		return 0
	}
	end := r.extended(low)
	arguable := r.arguable(low, high, t.first, min(t.last, high))
	p = t.with(arguable, t.first <= high && end < high && end < t.last)
	if r.arguable(end.AddDays(1), high, t.first, t.last) {
		p |= arguableBarred
	}
	return p
}

// byReport returns the pairs that the day of the report decides, the last day being
// any of the window.
func (w *window) byReport(report, unreported trial) (p pairs) {
	if w.regime == 0 || report.intime == 0 {
		return 0 // not reported: there is no day to vary
	}
	latest := max(report.last, unreported.last) // the latest day on trial
	if unreported.intime != 0 && unreported.first <= w.latest {
		p |= openInTime
	}
	// Reported in time on its first day, and later not.
	low := max(w.earliest, report.first)
	if leapDay(low) {
		low = low.AddDays(1)
	}
	arguable := w.regime.arguable(low, w.latest, report.first, report.last) ||
		unreported.intime != 0 && w.regime.arguable(low, w.latest, unreported.first, unreported.last)
	p |= report.with(arguable, low <= w.latest && w.regime.extended(low) < latest)
	if day, ok := w.regime.firstArguable(w.earliest, w.latest, report.first, report.last); ok && w.regime.extended(day) < latest {
		p |= arguableBarred
	}
	return p
}

// byCause returns the pairs that the day of the cause alone decides, the others staying
// as they are.
func (d *days) byCause(t trial, windows *[New + 1]window) (p pairs) {
	cause, aware := d.moments[Caused], d.aware()
	voluntary, old, newer := &windows[Voluntary], &windows[Old], &windows[New]
	if newer.regime != 0 {
		p |= New.between(newer.earliest, newer.latest, t)
	}
	first := d.firstRegime()
	if first == New {
		return p
	}

	// Two causes before 2015: where three years from the same awareness end both times,
	// nothing turns; so the ten years end the earlier time, and awareness as late as it
	// can be leaves the later one all its room.
	low, high := cause.first.AddYears(10), min(years(aware.last, 3), min(cause.last, lastOld).AddYears(10))
	if voluntary.regime == 0 || old.regime == 0 {
		p |= first.between(low, high, t)
	} else {
		arguable := Old.arguable(old.causes.first.AddYears(10), high, t.first, min(t.last, high))
		p |= t.with(arguable, t.first <= high && low < high && low < t.last)
		// The same last day is extended for a cause from 1997, and not before.
		if Old.arguable(old.earliest, old.latest, t.first, t.last) {
			p |= arguableBarred
		}
	}
	if newer.regime == 0 {
		return p
	}

	// One before 2015 and one from 2015: then awareness and report lie in 2015 or later
	// too. Awareness as early as it can be ends the earlier time soonest; the later
	// time does not depend on it.
	start := max(aware.first, firstNew)
	end := first.extended(min(years(start, 3), low))
	from := max(t.first, firstNew)
	arguable := false
	if old.regime != 0 {
		arguable = Old.arguable(min(years(start, 3), old.causes.first.AddYears(10)), min(years(aware.last, 3), lastOld.AddYears(10)),
			from, min(t.last, newer.latest))
	}
	p |= t.with(arguable, from <= newer.latest && end < newer.latest && end < t.last)
	if New.arguable(newer.earliest, newer.latest, max(t.first, end.AddDays(1)), t.last) {
		p |= arguableBarred
	}
	return p
}

// outcomeOf returns the one outcome of the set, Undetermined where it holds several.
func outcomeOf(set Outcomes) Outcome {
	if set&(set-1) != 0 {
		return Undetermined
	}
	return Outcome(bits.TrailingZeros8(uint8(set)) & 7)
}
