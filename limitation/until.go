package limitation

import "github.com/vardregler/vard"

// Until returns the last day up to which the outcome stays as it is if nothing happens:
// on every day from the day of assessment to that one, the same facts have the same
// outcome. It is the zero Date where the outcome holds for good, as far as the calendar
// of the library reaches. What is unknown may happen in the meantime.
func (d Decision) Until() vard.Date {
	if d.outcome == 0 {
		return 0
	}
	for at := d; ; {
		on := at.turn()
		switch {
		case at.decide(&d.claim, on).code != "": // after the calendar, where no day is left too
			return 0
		case at.outcome != d.outcome:
			return on.AddDays(-1)
		}
	}
}

// turn returns the next day on which the outcome may be another. As the day of assessment
// moves on, it passes last days: an outcome that is certain is lost on the day after the
// first last day that a completion can have, and one that is not becomes certain on the
// day after the latest; in between more than one remains. So the days after the ends of
// the windows are enough to look at, strict and extended, for each set of rules by itself.
func (d *Decision) turn() vard.Date {
	end := never
	cut := d.days()
	see := func(last vard.Date) {
		if last >= d.on {
			end = min(end, last)
		}
	}
	cause := cut.moments[FactCaused]
	for r := regime(cause.first); r <= regime(cause.last); r++ {
		part := cut
		part.moments[FactCaused] = span{max(cause.first, regimeDays[r].first), min(cause.last, regimeDays[r].last)}
		for _, h := range [...]history{part.early(), part.late()} {
			for _, x := range [...]reading{strictly, extended(r)} {
				report, _ := h.lastReport()
				suit, _ := h.lastAction(&x)
				see(report)
				see(x.moved(report))
				see(suit)
				see(x.moved(suit))
			}
		}
	}
	if end == never {
		return never
	}
	return end.AddDays(1)
}

// NextTurn decides the same claim on the first day after the day of assessment on which what
// is possible may be otherwise, for a caller that joins the time limit with something else;
// false where there is none, or none on which the claim can still be decided.
func (d Decision) NextTurn() (next Decision, ok bool) {
	if d.outcome == 0 {
		return next, false
	}
	if d.decide(&d.claim, d.turn()).code != "" { // after the calendar, where no day is left too
		return next, false
	}
	return d, true
}
