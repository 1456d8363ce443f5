package limitation

import (
	"time"

	"github.com/vardregler/vard"
)

// never stands, in the place of a day, for what has not happened by the day of
// assessment. It lies after every day.
const never = ^vard.Date(0)

// span holds the days that a moment can have: the closed interval from first to
// last. Where last is never, the moment may be any day from first up to the day of
// assessment, or not have happened; where first is never too, it has not happened.
type span struct{ first, last vard.Date }

// days is a claim cut to the days that are possible: none before the cause, none
// after the day of assessment.
type days struct {
	moments [Changed + 1]span
	on      vard.Date
}

// The last day of a cause, a final position and a change for which every last day
// counted from it, moved to the next weekday, lies within the known holidays.
var (
	lastCause  = vard.NewDate(2090, time.December, 30)
	lastFinal  = vard.NewDate(2099, time.December, 30)
	lastChange = vard.NewDate(2097, time.December, 30)
)

// cut finds the days that are possible, and refuses what leaves none.
func (d *days) cut(c *Claim, on vard.Date) *vard.Error {
	switch {
	case on.IsZero():
		return &vard.Error{Field: "on", Code: vard.MissingDate}
	case on.Before(firstDay):
		return &vard.Error{Field: "on", Code: vard.Before1975}
	case on.After(lastDay):
		return &vard.Error{Field: "on", Code: vard.AfterHorizon}
	}
	d.on = on
	moments := [...]vard.Moment{
		Caused:             c.Caused,
		AwareNoticeable:    c.Aware.Noticeable,
		AwareLinked:        c.Aware.Linked,
		AwareInsurer:       c.Aware.Insurer,
		Reported:           c.Reported,
		ReportedToProvider: c.ReportedToProvider,
		FinalPosition:      c.FinalPosition,
		Changed:            c.Changed,
	}
	for i := range moments {
		// The common cases stand here, where the compiler puts them inline.
		s := &d.moments[i]
		if day, exact := moments[i].Exact(); exact && day <= on {
			s.first, s.last = day, day
		} else if moments[i].IsZero() {
			s.last = never
		} else if code := s.cut(moments[i], on); code != "" {
			return refuse(i, code)
		}
	}

	// The cause has happened, and the insurance began in 1975.
	own, last := d.moments[Caused].first, d.moments[Caused].last
	switch {
	case own == never:
		return refuse(Caused, vard.ImpossibleOrder)
	case last < firstDay:
		return refuse(Caused, vard.Before1975)
	}
	first := max(own, firstDay)
	last = min(last, on)

	// Nothing else happened before the cause.
	for i := AwareNoticeable; i <= Changed; i++ {
		s := &d.moments[i]
		switch {
		case s.last >= first:
		case s.last < own:
			return &vard.Error{Field: facts[i].Name(), Code: vard.ImpossibleOrder, Other: facts[Caused].Name()}
		default: // only a cause before 1975 would fit
			return refuse(i, vard.Before1975)
		}
		last = min(last, s.last)
		s.first = max(s.first, first)
	}
	d.moments[Caused] = span{first, last}

	// Every last day can be told.
	final, changed := &d.moments[FinalPosition], &d.moments[Changed]
	switch {
	case last > lastCause && c.Caused.IsZero():
		return &vard.Error{Field: "on", Code: vard.AfterHorizon}
	case last > lastCause:
		return refuse(Caused, vard.AfterHorizon)
	case final.last > lastFinal && final.last != never:
		return refuse(FinalPosition, vard.AfterHorizon)
	case changed.last > lastChange && changed.last != never:
		return refuse(Changed, vard.AfterHorizon)
	}
	return nil
}

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

func refuse(moment int, code vard.Code) *vard.Error {
	return &vard.Error{Field: facts[moment].Name(), Code: code}
}
