package injury

import (
	"math/rand/v2"
	"testing"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
	"github.com/vardregler/vard/limitation"
)

const (
	yes     = vard.Yes
	no      = vard.No
	unknown = vard.Unknown
)

var (
	today    = spec.Today
	from1997 = vard.MustDate("1997-01-01")
	from2015 = vard.MustDate("2015-01-01")
)

// drawnDays are days of every kind of which most claims can be decided.
func drawnDays(r *rand.Rand) (l limitation.Claim) {
	cause := from1997.AddDays(-800 + r.IntN(11600))
	after := func(days int) vard.Moment {
		from := cause.AddDays(r.IntN(days))
		switch r.IntN(7) {
		case 0:
			return vard.Moment{}
		case 1:
			return vard.NotYet()
		case 2:
			return vard.Between(max(cause, from), from.AddDays(r.IntN(900)))
		}
		return vard.On(from)
	}
	l = limitation.Claim{
		Caused: vard.On(cause), Reported: after(4500), ReportedToProvider: after(4500), FinalPosition: after(5200), Action: after(5200),
		Aware:              limitation.Awareness{Noticeable: after(2500), Linked: after(2500), Insurer: after(2500)},
		ExceptionalReasons: vard.Answer(r.IntN(3)),
	}
	switch r.IntN(6) {
	case 0:
		l.Caused = vard.Between(cause, cause.AddDays(r.IntN(500)))
	case 1:
		l.Caused = vard.Year(cause.Year())
	case 2:
		if r.IntN(3) == 0 {
			l.Caused = vard.Moment{}
		}
	}
	if r.IntN(2) == 0 {
		l.FinalPosition = vard.Moment{}
	}
	if r.IntN(3) != 0 {
		l.Action = vard.Moment{}
	}
	return l
}

// drawn are decisions on claims with days of every kind.
func drawn(t *testing.T, n int) (list []Decision) {
	t.Helper()
	r := rand.New(rand.NewPCG(7, 8))
	for len(list) < n {
		if d, err := Assess(claimOf(drawnAnswers(r), drawnDays(r)), today); err == nil {
			list = append(list, d)
		}
	}
	return list
}
