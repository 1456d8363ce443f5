package limitation

import (
	"math/bits"

	"github.com/vardregler/vard"
)

// LastDay is the last day on which something can be done: strictly, and extended to
// the next weekday by lag 1930:173 2 §. Whether 2 § reaches these times is not
// settled: act by the strict day, and call nothing late before the extended one has
// passed. The zero value is no last day, null in JSON.
type LastDay struct {
	Strict   vard.Date `json:"strict"`   // by lag 1930:173 1 §
	Extended vard.Date `json:"extended"` // by its 2 §
}

// IsZero reports whether there is no last day.
func (l LastDay) IsZero() bool { return l == LastDay{} }

// Clock is one time that runs: how it stands on the day of assessment, and the window of
// days that can be its last. Earliest is the first day that can be the last one, latest
// the last that can; each of the strict and the extended is looked at by itself. Both are
// the same where the day is certain; latest is none while no end can be told, and neither
// is told where nothing is known of the cause.
type Clock struct {
	Status   Status  `json:"status"`   // how it stands on the day of assessment
	Earliest LastDay `json:"earliest"` // the first day that can be the last one
	Latest   LastDay `json:"latest"`   // the last day that can; none while no end can be told
	Reason   Reason  `json:"reason"`   // where the last day comes from, or why there is none
}

// tally collects how a clock stands, and why, over all completions.
type tally struct{ statuses, reasons uint16 }

func (t *tally) add(h *history, c which) {
	strict, extended := h.stands(c)
	t.statuses |= 1 << agreed(strict.status, extended.status)
	t.reasons |= 1 << c.why(strict, extended)
}

func (t *tally) status() Status {
	return Status(alone(t.statuses, uint8(StatusUndetermined)))
}

func (t *tally) reason() Reason { return Reason(alone(t.reasons, uint8(SeveralReasons))) }

// alone returns the one member of a set, or else.
func alone(set uint16, otherwise uint8) uint8 {
	if set != set&-set {
		return otherwise
	}
	return uint8(bits.TrailingZeros16(set))
}

// A last day moves to a later day, or stays, when the cause, an awareness, a change or a
// final position does, and to an earlier one when a report or a request does. So the
// earliest and the latest last day are those of two histories.

// early returns the history with the earliest last days. A final position that is still
// awaited may come so soon that its six months add nothing.
func (d *days) early() history {
	m := &d.moments
	caused := m[FactCaused].first
	soon := func(s span) vard.Date {
		if !s.happened() {
			return caused
		}
		return s.first
	}
	return history{
		caused: caused, aware: d.aware().first, reported: m[FactReported].last, provider: m[FactReportedToProvider].last, final: soon(m[FactFinalPosition]),
		changed: m[FactReconsiderationChanged].first, requested: m[FactReconsiderationRequested].last, position: soon(m[FactReconsiderationFinalPosition]), on: d.on,
	}
}

// late returns the history with the latest last days.
func (d *days) late() history {
	m := &d.moments
	return history{
		caused: m[FactCaused].last, aware: d.aware().last, reported: m[FactReported].first, provider: m[FactReportedToProvider].first, final: m[FactFinalPosition].last,
		changed: m[FactReconsiderationChanged].last, requested: m[FactReconsiderationRequested].first, position: m[FactReconsiderationFinalPosition].last,
		action: m[FactAction].last, exceptional: d.exceptional, on: d.on,
	}
}

// which names a clock.
type which uint8

const (
	reportClock which = iota
	actionClock
	reconsiderationClock
	opinionClock
)

// stands tells how a clock stands on each of the two readings of 2 §.
func (h *history) stands(c which) (strict, moved standing) {
	x := strictly
	strict = h.by(c, &x)
	if !x.close { // the other reading says the same, and need not be asked
		return strict, strict
	}
	x = extended(regime(h.caused))
	return strict, h.by(c, &x)
}

func (h *history) by(c which, x *reading) standing {
	switch c {
	case reportClock:
		return h.report(x)
	case actionClock:
		return h.suit(x)
	case reconsiderationClock:
		return h.reconsider(x)
	case opinionClock:
	}
	return h.opinion(x)
}

// why tells where the last day comes from, or that it turns on which reading is right.
func (c which) why(strict, extended standing) Reason {
	arguable := ArguableReport
	if c == reconsiderationClock {
		arguable = ArguableRequest
	}
	return either(strict.why, extended.why, arguable)
}

// lastDay returns the last day of a clock on both readings, none where there is no end.
func (h *history) lastDay(strict, moved standing) LastDay {
	if moved.last == never {
		return LastDay{}
	}
	x := extended(regime(h.caused))
	return LastDay{strict.last, x.moved(moved.last)}
}

// clock returns a clock as it is where every day is known.
func (h *history) clock(c which) Clock {
	strict, moved := h.stands(c)
	last := h.lastDay(strict, moved)
	clock := Clock{agreed(strict.status, moved.status), last, last, c.why(strict, moved)}
	if c == actionClock && moved.why == AwaitingFinalPosition {
		soon := *h
		soon.final = h.caused
		clock.Earliest = soon.lastDay(soon.stands(c))
	}
	return clock
}

// clocks tells how the report and the action stand.
func (d *days) clocks() (report, suit tally) {
	w := d.walk()
	for h := range w.rulings(untwinned) {
		report.add(&h, reportClock)
		suit.add(&h, actionClock)
	}
	return report, suit
}

// statuses tells how the report and the action stand, and not why.
func (d *days) statuses() (report, suit uint16) {
	if d.exact {
		h := d.only
		h.exceptional = d.exceptional
		first, second := h.statuses()
		return 1 << first, 1 << second
	}
	w := d.walk()
	for h := range w.rulings(untwinned) {
		first, second := h.statuses()
		report |= 1 << first
		suit |= 1 << second
	}
	return report, suit
}

// clock puts a clock together.
func (d *Decision) clock(cut *days, t tally, c which) Clock {
	clock := Clock{Status: t.status(), Reason: t.reason()}
	if !d.claim.Caused.IsZero() {
		early, late := cut.early(), cut.late()
		clock.Earliest, clock.Latest = early.lastDay(early.stands(c)), late.lastDay(late.stands(c))
	}
	return clock
}

// Report returns the clock of the page's rule: the injury must be reported to the insurer.
// Where it is not reported, its last day is the day to report by. Sources: LOF-05 to -10,
// patientskadelagen 23 § in its wording before 2015.
func (d Decision) Report() Clock { return d.report() }

func (d *Decision) report() Clock {
	if d.outcome == 0 {
		return Clock{}
	}
	var h history
	if d.exactly(&h) {
		return h.clock(reportClock)
	}
	cut := d.days()
	report, _ := cut.clocks()
	return d.clock(&cut, report, reportClock)
}

// Action returns the clock of the act from 2015: an action must be brought in court, that
// is, the summons application must have reached it. A final position that is awaited can
// put off the last day: there is no latest until it has come. The time to sue under the
// older wording is outside the library: not modelled, and no day is told where the cause
// may lie before 2015. Sources: patientskadelagen 23-25 §§, rättegångsbalken 13:4.
func (d Decision) Action() Clock { return d.action() }

func (d *Decision) action() Clock {
	if d.outcome == 0 {
		return Clock{}
	}
	var h history
	if d.exactly(&h) {
		return h.clock(actionClock)
	}
	cut := d.days()
	_, suit := cut.clocks()
	c := d.clock(&cut, suit, actionClock)
	if regime(cut.moments[FactCaused].first) != From2015 {
		c.Earliest, c.Latest = LastDay{}, LastDay{}
	}
	return c
}

// Reconsideration returns the clock of a reconsideration (omprövning) on account of a
// change of circumstances after a final settlement or judgment; none where nothing has
// changed. What must be done by its last day differs. For a cause from 2015 an action must
// be brought in court (talan väckas): to have asked the insurer is not enough, though it
// can put off the day. For an older cause reconsideration must be asked for, within three
// years, however old the injury. Sources: patientskadelagen 23 §, skadeståndslagen 5:5,
// PSN 2011:03, PSN 2019:15.
func (d Decision) Reconsideration() Clock {
	if d.outcome == 0 {
		return Clock{}
	}
	cut := d.days()
	if !cut.moments[FactReconsiderationChanged].happened() {
		return Clock{Status: StatusNone, Reason: NoChange}
	}
	return d.clock(&cut, cut.reconsiderations(), reconsiderationClock)
}

func (d *days) reconsiderations() (t tally) {
	w := d.walk()
	w.reconsiderations(func(h history) { t.add(&h, reconsiderationClock) })
	return t
}

// BoardOpinion returns the clock for the patient to ask for an opinion of the Patient
// Injuries Board (Patientskadenämnden): one year from the receipt of the insurer's final
// position, for causes from 2015; for older ones the act sets no time. None while there is
// no final position. It does not stop the time to bring an action. Sources:
// patientskadelagen 17 and 17 a §§.
func (d Decision) BoardOpinion() Clock {
	if d.outcome == 0 {
		return Clock{}
	}
	var h history
	if d.exactly(&h) && h.final != never {
		return h.clock(opinionClock)
	}
	cut := d.days()
	if !cut.moments[FactFinalPosition].happened() {
		return Clock{Status: StatusNone, Reason: AwaitingFinalPosition}
	}
	c := d.clock(&cut, cut.opinions(), opinionClock)
	if late := cut.late(); !d.claim.Caused.IsZero() && regime(late.caused) == From2015 {
		early := cut.early()
		// Where the cause may be older too, it is the time of a newer one, after which the
		// final position comes.
		early.caused, early.final = late.caused, max(early.final, firstOf2015)
		c.Earliest = early.lastDay(early.stands(opinionClock))
		if regime(cut.moments[FactCaused].first) != From2015 {
			c.Latest = LastDay{}
		}
	}
	return c
}

func (d *days) opinions() (t tally) {
	if d.exact {
		t.add(&d.only, opinionClock)
		return t
	}
	w := d.walk()
	w.opinions(func(h history) { t.add(&h, opinionClock) })
	return t
}
