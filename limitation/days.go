package limitation

import (
	"math"

	"github.com/vardregler/vard"
)

// never stands, in the place of a day, for what has not happened by the day of
// assessment. It lies after every day.
const never vard.Date = math.MaxUint32

// span holds the days that a moment can have: the closed interval from first to
// last. Where last is never, the moment may be any day from first up to the day of
// assessment, or not have happened; where first is never too, it has not happened.
type span struct{ first, last vard.Date }

func only(day vard.Date) span { return span{day, day} }

func (s span) happened() bool { return s.last != never }
func (s span) exact() bool    { return s.first == s.last }

// days is a claim cut to the days that are possible.
type days struct {
	moments     [moments]span
	on          vard.Date
	exceptional bool
	exact       bool    // every day is known: there is one completion
	only        history // which is this
}

// refusal says why a claim is refused, without the cost of an error.
type refusal struct {
	code         vard.Code // "" where it is not
	field, other int       // facts, or assessment
}

const assessment = -1 // in the place of a fact: the day of assessment, or nothing

// error returns the refusal as the error that the caller sees.
func (r refusal) error() error {
	e := &vard.Error{Field: "on", Code: r.code}
	if r.field != assessment {
		e.Field = facts[r.field].Name()
	}
	if r.other != assessment {
		e.Other = facts[r.other].Name()
	}
	return e
}

func refuse(moment int, code vard.Code) refusal { return refusal{code, moment, assessment} }

// contradiction names the later fact and the one that it presupposes.
func contradiction(later, earlier int) refusal { return refusal{vard.ImpossibleOrder, later, earlier} }

// The last day of a cause, a final position, a change and a final position on a request
// for which every last day counted from it, moved to the next weekday, lies within the
// known holidays.
const (
	lastCause    vard.Date = 2090<<9 | 12<<5 | 30
	lastFinal    vard.Date = 2099<<9 | 12<<5 | 30
	lastChange   vard.Date = 2097<<9 | 12<<5 | 30
	lastPosition vard.Date = 2100<<9 | 6<<5 | 30
)

// exact returns the history of a claim of which every day that counts for the two clocks
// is known, and nothing of a reconsideration: the common case, which needs no cutting. It
// reports false where a day is unknown or is refused, unless that has been looked at.
func (c *Claim) exact(on vard.Date, h *history, looked bool) bool {
	noticeable, linked, insurer := known(c.Aware.Noticeable), known(c.Aware.Linked), known(c.Aware.Insurer)
	h.caused = known(c.Caused)
	h.aware = max(noticeable, linked, insurer)
	h.reported = known(c.Reported)
	h.provider = known(c.ReportedToProvider)
	h.final = presumed(c.FinalPosition)
	h.action = presumed(c.Action)
	h.exceptional = c.ExceptionalReasons == vard.Yes
	h.on = on
	const one = 1 // after never comes 0, so that what has not happened is not the latest
	return looked || h.caused >= firstDay && h.caused <= lastCause && on <= lastDay &&
		h.caused <= min(noticeable, linked, insurer, h.reported, h.provider, h.final, h.action) &&
		max(h.caused+one, noticeable+one, linked+one, insurer+one, h.reported+one, h.provider+one, h.final+one, h.action+one) <= on+one &&
		h.reported <= h.final && h.final+one <= lastFinal+one &&
		(c.Reconsideration.unknown() || c.Reconsideration.none())
}

// known returns the day of a moment, the zero Date where it is not exactly known.
func known(m vard.Moment) (day vard.Date) {
	if last := m.Last(); m == vard.On(last) {
		day = last
	}
	if m.IsNotYet() {
		day = never
	}
	return day
}

// presumed is the same for what is taken not to have happened where it is unknown.
func presumed(m vard.Moment) vard.Date {
	day := known(m)
	if m.IsZero() {
		day = never
	}
	return day
}

// known takes the days of a claim of which every day is known, as exact does.
func (d *days) known(c *Claim, on vard.Date) {
	h := &d.only
	c.exact(on, h, true)
	h.changed, h.requested, h.position = never, never, never
	d.on, d.exceptional, d.exact = on, h.exceptional, true
	d.moments = [...]span{
		FactCaused:                       only(h.caused),
		FactAwareNoticeable:              only(known(c.Aware.Noticeable)),
		FactAwareLinked:                  only(known(c.Aware.Linked)),
		FactAwareInsurer:                 only(known(c.Aware.Insurer)),
		FactReported:                     only(h.reported),
		FactReportedToProvider:           only(h.provider),
		FactFinalPosition:                only(h.final),
		FactAction:                       only(h.action),
		FactReconsiderationChanged:       only(never),
		FactReconsiderationRequested:     only(never),
		FactReconsiderationFinalPosition: only(never),
	}
}

// unknown reports whether nothing is known of a reconsideration.
func (r *Reconsideration) unknown() bool {
	return r.Changed.IsZero() && r.Requested.IsZero() && r.FinalPosition.IsZero()
}

// none reports whether nothing is known of it, or that nothing has happened.
func (r *Reconsideration) none() bool {
	return min(presumed(r.Changed), presumed(r.Requested), presumed(r.FinalPosition)) == never
}

// presupposes lists what cannot have happened without, or before, something else: a final
// position without a report to the insurer, nothing of a reconsideration without what
// leads to it (resolution L8). The last pair follows from the two before it; it is there
// to name the two facts that contradict each other where the one between is unknown.
var presupposes = [...]struct{ later, earlier int }{
	{FactFinalPosition, FactReported},
	{FactReconsiderationRequested, FactReconsiderationChanged},
	{FactReconsiderationFinalPosition, FactReconsiderationRequested},
	{FactReconsiderationFinalPosition, FactReconsiderationChanged},
}

// cut finds the days that are possible, and refuses what leaves none.
func (d *days) cut(c *Claim, on vard.Date) refusal {
	switch {
	case on.IsZero():
		return refuse(assessment, vard.MissingDate)
	case on.Before(firstDay):
		return refuse(assessment, vard.Before1975)
	case on.After(lastDay):
		return refuse(assessment, vard.AfterHorizon)
	}
	d.on, d.exceptional, d.exact = on, c.ExceptionalReasons == vard.Yes, false
	given := c.moments()
	for i := range given {
		// The common cases stand here, where the compiler puts them inline.
		s := &d.moments[i]
		if day, exact := given[i].Exact(); exact && day <= on {
			s.first, s.last = day, day
		} else if given[i].IsZero() {
			s.first, s.last = 0, never
		} else if code := s.cut(given[i], on); code != "" {
			return refuse(i, code)
		}
	}
	if r := d.order(&given); r.code != "" {
		return r
	}
	if r := d.afterCause(&given); r.code != "" {
		return r
	}

	// Every last day can be told.
	switch {
	case d.moments[FactCaused].last > lastCause && given[FactCaused].IsZero():
		return refuse(assessment, vard.AfterHorizon)
	case d.moments[FactCaused].last > lastCause:
		return refuse(FactCaused, vard.AfterHorizon)
	case beyond(d.moments[FactFinalPosition], lastFinal) && given[FactFinalPosition].IsZero(): // only a change tells of it
		return refuse(assessment, vard.AfterHorizon)
	case beyond(d.moments[FactFinalPosition], lastFinal):
		return refuse(FactFinalPosition, vard.AfterHorizon)
	case beyond(d.moments[FactReconsiderationChanged], lastChange):
		return refuse(FactReconsiderationChanged, vard.AfterHorizon)
	case beyond(d.moments[FactReconsiderationFinalPosition], lastPosition):
		return refuse(FactReconsiderationFinalPosition, vard.AfterHorizon)
	}
	return refusal{}
}

func beyond(s span, last vard.Date) bool { return s.happened() && s.last > last }

// cut finds the days up to the day of assessment. Only what is unknown may also not
// have happened.
func (s *span) cut(m vard.Moment, on vard.Date) vard.Code {
	if m.IsNotYet() {
		s.first, s.last = never, never
		return ""
	}
	first, last := m.First(), m.Last()
	switch {
	case last == 0:
		last = on
	case last < first:
		return vard.ImpossibleOrder
	}
	if first > on {
		return vard.AfterAssessment
	}
	s.first, s.last = first, min(last, on)
	return ""
}

// order cuts what presupposes something else, and that too; and takes what is presumed
// not to have happened (resolution L6) as that, where nothing tells otherwise.
func (d *days) order(given *[moments]vard.Moment) refusal {
	for _, p := range presupposes {
		later, earlier := &d.moments[p.later], &d.moments[p.earlier]
		switch {
		case !later.happened():
		case earlier.first > later.last: // has not happened, or only afterwards
			return contradiction(p.later, p.earlier)
		case !earlier.happened(): // it must have
			earlier.last = d.on
		}
	}
	if r := d.settled(given); r.code != "" {
		return r
	}
	for _, i := range [...]int{FactFinalPosition, FactAction, FactReconsiderationChanged} {
		if s := &d.moments[i]; !s.happened() {
			s.first = never
		}
	}
	for _, p := range presupposes {
		later, earlier := &d.moments[p.later], &d.moments[p.earlier]
		later.first = max(later.first, earlier.first)
	}
	for _, p := range [...]int{2, 3, 1, 0} { // from the last to what it presupposes
		later, earlier := &d.moments[presupposes[p].later], &d.moments[presupposes[p].earlier]
		earlier.last = min(earlier.last, later.last)
	}

	return refusal{}
}

// settled cuts by what a change follows: a settlement or a judgment (resolution L8). Where
// no action was brought, it is a settlement: a final position has come, and the injury was
// reported to the insurer before. When it has come, the change does not tell.
func (d *days) settled(given *[moments]vard.Moment) refusal {
	if !d.moments[FactReconsiderationChanged].happened() || d.moments[FactAction].happened() {
		return refusal{}
	}
	told := FactReconsiderationChanged // the first step of a reconsideration that is given
	for given[told].IsZero() {
		told++
	}
	for _, i := range [...]int{FactFinalPosition, FactReported} {
		switch s := &d.moments[i]; {
		case s.first == never: // known not to have happened
			return contradiction(told, i)
		case !s.happened(): // it must have
			s.last = d.on
		}
	}
	return refusal{}
}

// afterCause cuts the cause and everything else by that nothing happened before it. The
// cause has happened, and the insurance began in 1975.
func (d *days) afterCause(given *[moments]vard.Moment) refusal {
	cause := &d.moments[FactCaused]
	own := cause.first
	switch {
	case own == never:
		return refuse(FactCaused, vard.ImpossibleOrder)
	case cause.last < firstDay:
		return refuse(FactCaused, vard.Before1975)
	}
	cause.first = max(own, firstDay)
	cause.last = min(cause.last, d.on)
	for i := range moments {
		s := &d.moments[i]
		switch {
		case s.last >= cause.first || given[i].IsZero(): // what is unknown has its last day from another
		case s.last < own:
			return contradiction(i, FactCaused)
		default: // only a cause before 1975 would fit
			return refuse(i, vard.Before1975)
		}
		cause.last = min(cause.last, s.last)
		s.first = max(s.first, cause.first)
	}
	return refusal{}
}
