package injury

import "github.com/vardregler/vard"

// Until returns the last day up to which the outcome stays as it is if nothing happens: on
// every day from the day of assessment to that one, the same facts have the same outcome.
// It is the zero Date where the outcome holds for good. What is unknown may happen in the
// meantime.
//
// Only the time limit moves with the day. It is decided again on each day on which it can
// be otherwise, until one of them changes the outcome.
func (d Decision) Until() vard.Date {
	for l, ok := d.limitation.NextTurn(); ok; l, ok = l.NextTurn() {
		if outcome(d.answers, l.Possible()) != d.outcome {
			return l.On().AddDays(-1)
		}
	}
	return 0
}
