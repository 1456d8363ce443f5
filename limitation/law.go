package limitation

import "github.com/vardregler/vard"

// This file is the law: from days that are all known to the two clocks, their join, and
// the act's other last days, in the order of the page and then of the act. Everything
// that this package says on days known only in part is derived from it (see walk.go).

// The days on which the rules change, written as a Date holds a day: year, month, day.
const (
	firstOfAct  vard.Date = 1997<<9 | 1<<5 | 1 // the act comes into force
	firstOf2015 vard.Date = 2015<<9 | 1<<5 | 1 // SFS 2013:1091 comes into force
)

// history is a claim of which every day is known. What has not happened has the day
// never, which lies after every other.
type history struct {
	caused    vard.Date
	aware     vard.Date // the latest of the three moments of awareness
	reported  vard.Date // to the insurer
	provider  vard.Date // reported to the care provider
	final     vard.Date // the insurer's final position received
	action    vard.Date // an action brought
	changed   vard.Date // the ground of a reconsideration
	requested vard.Date // reconsideration asked for
	position  vard.Date // the final position on that request received

	exceptional bool // exceptional reasons have been found
	on          vard.Date
}

// regime returns the rules that govern: the day of the cause decides, and 31 December
// 2014 belongs to the older ones (resolution L1).
func regime(caused vard.Date) Regime {
	switch {
	case caused < firstOfAct:
		return Before1997
	case caused < firstOf2015:
		return From1997
	}
	return From2015
}

// reading is one of the two ways to read lag 1930:173 2 §. It is taken whole: a last day
// that is no weekday moves to the next weekday, every one or none (resolution L5).
type reading struct {
	moves bool // last days move
	close bool // a day followed so soon after a last day that the other reading may differ
}

var strictly = reading{}

// extended returns the reading on which last days move. The conditions before 1997 are a
// contract, which 2 § does not reach on either reading.
func extended(r Regime) reading { return reading{moves: r != Before1997} }

// within reports whether what is done on the day is done by the last day.
func (x *reading) within(day, last vard.Date) bool {
	return day <= last || x.reaches(day, last)
}

// reaches reports whether a last day that lies before the day moves to it or beyond. It
// does on neither reading where the Dates, which order as the days do, differ by as much as
// five months.
func (x *reading) reaches(day, last vard.Date) bool {
	if day-last >= 5<<5 {
		return false
	}
	x.close = true
	return day <= x.moved(last)
}

// moved returns the last day as it is by this reading.
func (x *reading) moved(last vard.Date) vard.Date {
	if !x.moves || last == never {
		return last
	}
	return nextWeekday(last)
}

// The report. An injury caused from 2015 must be reported within ten years from when it
// was caused (LOF-10). An older one must be reported within three years of having become
// aware of all three things (LOF-05 to -08), and never later than ten years from when it
// was caused (LOF-09).
func (h *history) lastReport() (vard.Date, Reason) {
	ten := tenYears.yearsAfter(h.caused)
	if h.caused < firstOf2015 {
		if three := threeYears.yearsAfter(h.aware); three < ten {
			return three, ThreeYearsAware
		}
	}
	return ten, TenYears
}

// standing is how a clock stands: its last day, not moved yet, and where that comes from.
type standing struct {
	status Status
	last   vard.Date
	why    Reason
}

// report is how the first clock stands. Where the injury is not reported, the day of
// assessment is held against the last day.
func (h *history) report(x *reading) standing {
	last, why := h.lastReport()
	switch {
	case !x.within(min(h.reported, h.on), last):
		return standing{StatusTooLate, last, why}
	case h.reported == never:
		return standing{StatusOpen, last, why}
	}
	return standing{StatusInTime, last, why}
}

// The action. From 2015 it must be brought in court within ten years from when the injury
// was caused. Where the injury was reported to the insurer or to the care provider within
// that time, the time never ends before six months after the insurer's final position was
// received; while none has been, it does not end (23 §). The time to sue under the older
// wording is outside the library.
func (h *history) lastAction(x *reading) (vard.Date, Reason) {
	if h.caused < firstOf2015 {
		return never, OlderWording
	}
	ten := tenYears.yearsAfter(h.caused)
	if !x.within(min(h.reported, h.provider), ten) {
		return ten, TenYears
	}
	if h.final == never {
		return never, AwaitingFinalPosition
	}
	if six := sixMonths.after(h.final); six > ten {
		return six, SixMonths
	}
	return ten, TenYears
}

// suit is how the second clock stands. Exceptional reasons keep it open (24 §).
func (h *history) suit(x *reading) standing {
	last, why := h.lastAction(x)
	if why == OlderWording {
		return standing{StatusNotModelled, last, why}
	}
	inTime := x.within(min(h.action, h.on), last)
	switch {
	case inTime && h.action != never:
		return standing{StatusDoneInTime, last, why}
	case inTime || h.exceptional:
		return standing{StatusOpen, last, why}
	}
	return standing{StatusExpired, last, why}
}

// join is the outcome of the two clocks on one reading (resolution L6). While there is time
// left to report, it does not depend on the action.
func (h *history) join(x *reading) Outcome {
	report := h.report(x).status
	if report == StatusOpen {
		return Open
	}
	suit := h.suit(x).status
	sued := suit == StatusOpen || suit == StatusDoneInTime
	switch {
	case report == StatusInTime && suit == StatusExpired:
		return Expired
	case report == StatusInTime:
		return InTime
	case sued:
		return Late
	}
	return Barred
}

// outcome is the one that both readings of 2 § agree on, and arguable where they do not.
func (h *history) outcome() Outcome {
	strict := strictly
	outcome := h.join(&strict)
	if !strict.close { // the other reading says the same, and need not be asked
		return outcome
	}
	moved := extended(regime(h.caused))
	return either(outcome, h.join(&moved), Arguable)
}

// statuses is how the two clocks stand, where both readings agree.
func (h *history) statuses() (report, suit Status) {
	strict := strictly
	report, suit = h.report(&strict).status, h.suit(&strict).status
	if strict.close {
		moved := extended(regime(h.caused))
		return agreed(report, h.report(&moved).status), agreed(suit, h.suit(&moved).status)
	}
	return report, suit
}

func agreed(strict, extended Status) Status { return either(strict, extended, StatusArguable) }

func either[T comparable](a, b, otherwise T) T {
	if a == b {
		return a
	}
	return otherwise
}

// Reconsideration. From 2015 an action must be brought within ten years from the cause or,
// where that is later, three years from when its ground occurred, and never before six
// months after the final position on the request was received, where that was made in time
// (23 §, whose second paragraph refers to both times). For an older injury it is enough to
// ask for it within three years from when the person came to know of the change. Where nothing
// has changed there is no such time, and nobody asks for it.
func (h *history) lastReconsideration(x *reading) (last vard.Date, reason Reason) {
	last, reason = threeYears.yearsAfter(h.changed), ThreeYearsChanged
	if h.caused < firstOf2015 {
		return last, reason
	}
	if ten := tenYears.yearsAfter(h.caused); ten >= last {
		last, reason = ten, TenYears
	}
	if !x.within(h.requested, last) {
		return last, reason
	}
	if h.position == never {
		return never, AwaitingFinalPosition
	}
	if six := sixMonths.after(h.position); six > last {
		return six, SixMonths
	}
	return last, reason
}

// reconsider is how its clock stands. From 2015 a request is not the action, and an action
// on a reconsideration is not modelled: it is open or has run out by the day of assessment.
func (h *history) reconsider(x *reading) standing {
	last, why := h.lastReconsideration(x)
	older := h.caused < firstOf2015
	day := h.on
	if older {
		day = min(h.requested, h.on)
	}
	switch {
	case !x.within(day, last):
		return standing{StatusExpired, last, why}
	case older && h.requested != never:
		return standing{StatusDoneInTime, last, why}
	}
	return standing{StatusOpen, last, why}
}

// The opinion of the Patient Injuries Board must be asked for within one year from when
// the insurer's final position was received (17 a §). For an older injury the act sets no
// time (17 §). Where none has been received nobody asks for it.
func (h *history) lastOpinion() (vard.Date, Reason) {
	if h.caused < firstOf2015 {
		return never, NoTimeLimit
	}
	return oneYear.yearsAfter(h.final), OneYear
}

func (h *history) opinion(x *reading) standing {
	last, why := h.lastOpinion()
	if !x.within(h.on, last) {
		return standing{StatusExpired, last, why}
	}
	return standing{StatusOpen, last, why}
}

// period is a time that the page or the act sets, in months.
type period uint8

const (
	sameDay    period = 0            // none: the day itself
	sixMonths  period = 6            // from a final position
	oneYear    period = 12           // from a final position
	threeYears        = 3 * oneYear  // from awareness, or from a change
	tenYears          = 10 * oneYear // from the cause
)

// after returns the last day of the time, strictly: the day with the same number, or the
// last of a month that lacks it (lag 1930:173 1 §). What has not happened starts no time.
func (p period) after(day vard.Date) vard.Date {
	switch {
	case p == sameDay || day == never:
		return day
	case p == sixMonths:
		return day.AddMonths(6)
	}
	return p.yearsAfter(day)
}

// yearsAfter is the same for a time of years. What has not happened stays so: no years after
// it are in the calendar, and of no day and never the later is never.
func (p period) yearsAfter(day vard.Date) vard.Date {
	return max(day, day.AddYears(int(p/oneYear)))
}

// start returns the first day from which the time ends on the last day or later.
func (p period) start(last vard.Date) (day vard.Date) {
	if last == never || p == sameDay {
		return last
	}
	day = last.AddMonths(-int(p))
	if p.after(day) < last { // the time skips the last day, as it may 29 February or 31 May
		day = day.AddDays(1)
	}
	return day
}
