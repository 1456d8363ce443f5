package limitation

import "github.com/vardregler/vard"

// Which days suffice.
//
// A claim of days known only in part has many completions: every moment on each of its
// possible days. The law (law.go) sees a completion only through comparisons. It asks
// whether a day is within a last day, on either reading of 2 §, and which of two last
// days is the later. Two completions that answer these alike are decided alike. So it is
// enough to try every way in which the comparisons can be answered, and to have one
// completion for each way that some completion has.
//
// There is a first one. Every answer says that one day is not before another, or not
// before a day counted from another:
//
//   - the day is in time: the last day is not before it;
//   - it is in time only by 2 §: it is not before the day after the last day, and the
//     last day is not before the run of days off that ends right before it;
//   - it is too late: it is not before the day after the weekday to which the last day
//     moves;
//   - one last day is the later: it is not before the other, or the day after it.
//
// That nothing lies before the cause, nor a final position before the report, has that
// form too. Put every moment on its first possible day. Where an answer is not true yet,
// one of the two days is too early: move it to the first day on which the answer is true,
// and so on, until all are true or a moment has passed its last possible day. No day was
// moved further than it must be, whatever the other days are, since a later day on one
// side never asks for an earlier one on the other. So if the days come to rest they are a
// completion, the first of its kind; and if one passes its last day there is none.
//
// An example: caused in March 2016, reported in March 2026. Can the report be too late
// strictly and in time by 2 §? Put the cause on 1 March 2016 and the report on 1 March
// 2026. The report must be after the last day: 2 March. The last day, 1 March, a Sunday,
// must not be before the run of days off that ends right before 2 March, which began on
// Saturday 28 February: it is not. All is true: the answer is yes, and these days show it.
// Had the month begun on a Tuesday, the two would have pushed one another on day by day
// until the last day fell on the Saturday.
//
// What matters to one moment alone (missing) is the same question about two completions
// at once, which share every other day: the moment has a twin.

// A place holds the day of one moment while completions are walked.
type place uint8

const (
	causeAt    place = iota
	awareAt          // the latest of the three moments of awareness; or one of them
	othersAt         // the later of the two others then; a day before all days where they are not apart
	reportAt         // reported to the insurer
	providerAt       // reported to the care provider
	finalAt          // the final position
	actionAt         // the action
	changedAt        // the ground of a reconsideration
	requestAt        // the request
	positionAt       // the final position on it
	twinAt           // the other day of the moment that is looked at
	today            // the day of assessment
	nowhere          // what has not happened
	places
)

// placeOf holds the place of each moment.
var placeOf = [moments]place{
	FactCaused:                       causeAt,
	FactAwareNoticeable:              awareAt,
	FactAwareLinked:                  awareAt,
	FactAwareInsurer:                 awareAt,
	FactReported:                     reportAt,
	FactReportedToProvider:           providerAt,
	FactFinalPosition:                finalAt,
	FactAction:                       actionAt,
	FactReconsiderationChanged:       changedAt,
	FactReconsiderationRequested:     requestAt,
	FactReconsiderationFinalPosition: positionAt,
}

// lastDayOf is a last day: a time counted from the day at a place.
type lastDayOf struct {
	place  place
	period period
}

// walk is a set of completions: those in which every moment lies on or between its first
// and its last day and every push holds.
type walk struct {
	first, last [places]vard.Date
	open        [places]bool // it may also not have happened: never lies after its last day
	pushes      [40]push     // 11 hold in any case, 8 with a twin, and 9 are asked of each of two
	n           int
	exceptional bool
}

// push says that a day, to, is not before what another one, from, asks for.
type push struct {
	from, to lastDayOf
	how      how
}

type how uint8

const (
	notBefore how = iota // not before the other
	behind               // after it
	behindRun            // after the weekday to which it moves
	beforeRun            // not before the run of days off that ends right before it
)

// everywhere stands for all places.
const everywhere = ^uint16(0)

// rest pushes the days until they come to rest. It looks at the pushes from the given one
// on, by days at the places given; the others are at rest. It reports whether all come to.
func (w *walk) rest(from int, look uint16) bool {
	var by [places]uint8 // the push that moved the day last, counted from 1
	for {
		moved := uint16(0)
		for i := from; i < w.n; i++ {
			p := &w.pushes[i]
			if look>>p.from.place&1 == 0 {
				continue
			}
			day := p.to.period.start(p.how.asks(p.from.period.after(w.first[p.from.place])))
			switch {
			case day <= w.first[p.to.place]:
				continue
			case day <= w.last[p.to.place]:
			case w.open[p.to.place]:
				day = never
			default:
				return false
			}
			w.first[p.to.place], by[p.to.place] = day, uint8(i+1)
			moved |= 1 << p.to.place
			if w.restless(&by, p.to.place) {
				return false
			}
		}
		if moved == 0 {
			return true
		}
		from, look = 0, moved
	}
}

// restless reports whether the day at the place moves itself, by way of others, and will
// never rest: one of the pushes on the way asks for a later day and none for a run of days
// off, or one asks for a day after the weekday at the end of a run, from which no run goes
// back to where the day was.
func (w *walk) restless(by *[places]uint8, at place) bool {
	later, run := false, false
	for i, steps := by[at], place(0); i != 0 && steps < places; steps++ {
		p := &w.pushes[i-1]
		switch p.how {
		case behindRun:
			later, run = true, false
		case behind:
			later = true
		case beforeRun:
			run = true
		case notBefore:
		}
		if p.from.place == at {
			return later && !run
		}
		i = by[p.from.place]
	}
	return false
}

// asks returns the first day that the push allows.
func (h how) asks(day vard.Date) vard.Date {
	if day == never {
		return never
	}
	switch h {
	case behind:
		return day.AddDays(1)
	case behindRun:
		return nextWeekday(day).AddDays(1)
	case beforeRun:
		return runBefore(day)
	case notBefore:
	}
	return day
}

// where yields once if there are completions for which the pushes hold too, and walks
// those meanwhile. It reports whether to go on.
func (w *walk) where(yield func() bool, pushes ...push) bool {
	first, n := w.first, w.n
	w.n += copy(w.pushes[n:], pushes)
	more := !w.rest(n, everywhere) || yield()
	w.first, w.n = first, n
	return more
}

// most returns the last day that the moment at a place can have.
func (w *walk) most(at place) vard.Date {
	if w.open[at] {
		return never
	}
	return w.last[at]
}

// ways is ranged over once for every way in which a comparison can be answered.
type ways = func(yield func() bool)

// stands compares a day with a last day: it is in time, in time only by 2 §, or too late.
// Where 2 § does not reach the last two are decided alike, and one way to compare is enough.
func (w *walk) stands(day place, last lastDayOf) ways {
	return func(yield func() bool) { w.eachStand(day, last, yield) }
}

func (w *walk) eachStand(at place, last lastDayOf, yield func() bool) {
	day := lastDayOf{at, sameDay}
	earliest, latest := last.period.after(w.first[last.place]), last.period.after(w.most(last.place))
	moved := reading{moves: true}
	switch {
	case w.most(at) <= earliest, // in time in any case
		!moved.within(w.first[at], latest), // too late in any case
		w.answered(day, last):
		yield()
		return
	}
	if w.where(yield, push{day, last, notBefore}) && w.where(yield, push{last, day, behind}, push{day, last, beforeRun}) {
		w.where(yield, push{last, day, behindRun})
	}
}

// answered reports whether the two have been compared already, for the other completion.
func (w *walk) answered(a, b lastDayOf) bool {
	for i := range w.pushes[:w.n] {
		if p := &w.pushes[i]; p.from == a && p.to == b || p.from == b && p.to == a {
			return true
		}
	}
	return false
}

// order compares two last days: whether b is after a.
func (w *walk) order(a, b lastDayOf) func(yield func(bool) bool) {
	return func(yield func(bool) bool) { w.eachOrder(a, b, yield) }
}

func (w *walk) eachOrder(a, b lastDayOf, yield func(bool) bool) {
	switch {
	case b.period.after(w.most(b.place)) <= a.period.after(w.first[a.place]):
		yield(false)
		return
	case b.period.after(w.first[b.place]) > a.period.after(w.most(a.place)):
		yield(true)
		return
	}
	if w.where(func() bool { return yield(false) }, push{b, a, notBefore}) {
		w.where(func() bool { return yield(true) }, push{a, b, behind})
	}
}

// happens tells whether what may not have happened has.
func (w *walk) happens(at place) func(yield func(bool) bool) {
	return func(yield func(bool) bool) { w.eachHappens(at, yield) }
}

func (w *walk) eachHappens(at place, yield func(bool) bool) {
	first, open := w.first, w.open[at]
	more := true
	if first[at] != never {
		w.open[at] = false
		more = yield(true)
		w.open[at] = open
	}
	if more && (open || first[at] == never) {
		w.first[at] = never
		if w.rest(0, 1<<at) {
			yield(false)
		}
	}
	w.first = first
}

// governed walks the causes that fall under each set of rules.
func (w *walk) governed(cause place) func(yield func(Regime) bool) {
	return func(yield func(Regime) bool) { w.eachRegime(cause, yield) }
}

func (w *walk) eachRegime(cause place, yield func(Regime) bool) {
	first, last := w.first, w.last[cause]
	for r := regime(first[cause]); r <= regime(last); r++ {
		w.first[cause], w.last[cause] = max(first[cause], regimeDays[r].first), min(last, regimeDays[r].last)
		more := !w.rest(0, 1<<cause) || yield(r)
		w.first, w.last[cause] = first, last
		if !more {
			return
		}
	}
}

var regimeDays = [...]span{
	Before1997: {firstDay, 1996<<9 | 12<<5 | 31},
	From1997:   {firstOfAct, 2014<<9 | 12<<5 | 31},
	From2015:   {firstOf2015, lastDay},
}

// view says where the days of a completion are: each at its own place, but that of one
// moment at its twin's. Two views of one walk share all the others.
type view place

// twin gives the moment at the place its twin, which keeps what the moment keeps.
func (w *walk) twin(at place) {
	for _, p := range w.pushes[:w.n] {
		if p.from.place == at {
			p.from.place = twinAt
		} else if p.to.place == at {
			p.to.place = twinAt
		} else {
			continue
		}
		w.pushes[w.n] = p
		w.n++
	}
}

// untwinned is the view without a twin.
const untwinned = view(nowhere)

func (v view) of(at place) place {
	if at == place(v) {
		return twinAt
	}
	return at
}

// history returns the first completion.
func (w *walk) history(v view) history {
	return history{
		caused:      w.first[v.of(causeAt)],
		aware:       max(w.first[v.of(awareAt)], w.first[othersAt]),
		reported:    w.first[v.of(reportAt)],
		provider:    w.first[v.of(providerAt)],
		final:       w.first[v.of(finalAt)],
		action:      w.first[v.of(actionAt)],
		changed:     w.first[changedAt],
		requested:   w.first[requestAt],
		position:    w.first[positionAt],
		exceptional: w.exceptional,
		on:          w.first[today],
	}
}

// rulings ranges over histories that are decided on the two clocks: one for every way in
// which the comparisons of the law are answered in some completion.
func (w *walk) rulings(v view) func(yield func(history) bool) {
	return func(yield func(history) bool) { w.eachRuling(v, yield) }
}

func (w *walk) eachRuling(v view, yield func(history) bool) {
	for r := range w.governed(v.of(causeAt)) {
		for reported := range w.happens(v.of(reportAt)) {
			day := v.of(reportAt)
			if !reported {
				day = today
			}
			if r == From2015 {
				for range w.newer(v, day) {
					if !yield(w.history(v)) {
						return
					}
				}
			} else {
				for range w.older(v, day) {
					if !yield(w.history(v)) {
						return
					}
				}
			}
		}
	}
}

// older asks what the older rules ask: which of the two times ends first, and whether the
// report is within it.
func (w *walk) older(v view, day place) ways {
	return func(yield func() bool) { w.eachOlder(v, day, yield) }
}

func (w *walk) eachOlder(v view, day place, yield func() bool) {
	ten := lastDayOf{v.of(causeAt), tenYears}
	for othersLater := range w.order(lastDayOf{v.of(awareAt), threeYears}, lastDayOf{othersAt, threeYears}) {
		three := lastDayOf{v.of(awareAt), threeYears}
		if othersLater {
			three.place = othersAt
		}
		for tenLater := range w.order(three, ten) {
			last := ten
			if tenLater {
				last = three
			}
			for range w.stands(day, last) {
				if !yield() {
					return
				}
			}
		}
	}
}

// newer asks what the rules from 2015 ask: whether the insurer and the care provider were
// told within ten years, and whether the action is within its time.
func (w *walk) newer(v view, day place) ways {
	return func(yield func() bool) { w.eachNewer(v, day, yield) }
}

func (w *walk) eachNewer(v view, day place, yield func() bool) {
	ten, six := lastDayOf{v.of(causeAt), tenYears}, lastDayOf{v.of(finalAt), sixMonths}
	suit := v.of(actionAt)
	if w.first[suit] == never {
		suit = today
	}
	for range w.stands(day, ten) {
		for range w.stands(v.of(providerAt), ten) {
			for range w.stands(suit, ten) {
				for range w.stands(suit, six) {
					for range w.order(ten, six) {
						if !yield() {
							return
						}
					}
				}
			}
		}
	}
}

// reconsiderations shows histories that are decided on the reconsideration.
func (w *walk) reconsiderations(see func(history)) {
	for r := range w.governed(causeAt) {
		three := lastDayOf{changedAt, threeYears}
		for requested := range w.happens(requestAt) {
			day := requestAt
			if !requested {
				day = today
			}
			if r != From2015 {
				for range w.stands(day, three) {
					see(w.history(untwinned))
				}
				continue
			}
			ten, six := lastDayOf{causeAt, tenYears}, lastDayOf{positionAt, sixMonths}
			for range w.happens(positionAt) {
				for threeLater := range w.order(ten, three) {
					last := ten
					if threeLater {
						last = three
					}
					for range w.stands(requestAt, last) {
						for range w.stands(today, last) {
							for range w.stands(today, six) {
								for range w.order(last, six) {
									see(w.history(untwinned))
								}
							}
						}
					}
				}
			}
		}
	}
}

// opinions shows histories that are decided on the Board's opinion.
func (w *walk) opinions(see func(history)) {
	for range w.governed(causeAt) {
		for range w.stands(today, lastDayOf{finalAt, oneYear}) {
			see(w.history(untwinned))
		}
	}
}
