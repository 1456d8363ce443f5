package limitation_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/limitation"
)

// The bare ladder: what one would write by hand who has every day exactly, as an integer
// that orders as the days do, and wants nothing but the outcome. No intervals, findings,
// missing moments or last days, and no check of the input.
type bareClaim struct {
	cause, noticeable, linked, insurer, reported, provider, final, action, on uint32 // year*512 + month*32 + day; bareNever: not yet
	exceptional                                                               bool
}

const (
	bareNever = ^uint32(0)
	bare1997  = 1997<<9 | 1<<5 | 1
	bare2015  = 2015<<9 | 1<<5 | 1
)

func bare(c *bareClaim) Outcome {
	last := bareYears(c.cause, 10)
	if c.cause < bare2015 {
		if aware := max(c.noticeable, c.linked, c.insurer); aware != bareNever {
			last = min(last, bareYears(aware, 3))
		}
		switch day := min(c.reported, c.on); {
		case day <= last && c.reported == bareNever:
			return Open
		case day <= last:
			return InTime
		case c.cause >= bare1997 && bareReaches(last, day):
			return Arguable
		}
		return Barred
	}
	// The two readings of 2 §, one after the other.
	outcome := bareNewer(c, last, func(day, last uint32) bool { return day <= last })
	if other := bareNewer(c, last, func(day, last uint32) bool { return day <= last || bareReaches(last, day) }); other != outcome {
		return Arguable
	}
	return outcome
}

func bareNewer(c *bareClaim, ten uint32, within func(day, last uint32) bool) Outcome {
	suit := min(c.action, c.on)
	alive := c.exceptional || within(suit, ten) ||
		within(min(c.reported, c.provider), ten) && (c.final == bareNever || within(suit, uint32(vard.Date(c.final).AddMonths(6))))
	switch inTime := within(min(c.reported, c.on), ten); {
	case inTime && c.reported == bareNever:
		return Open
	case inTime && alive:
		return InTime
	case inTime:
		return Expired
	case alive:
		return Late
	}
	return Barred
}

func bareReaches(last, day uint32) bool {
	if day > bareYears(last, 1) {
		return false
	}
	next, _ := NextWeekday(vard.Date(last))
	return day <= uint32(next)
}

func bareYears(day, n uint32) uint32 {
	day += n << 9
	if day&511 == 2<<5|29 { // no time of one, three or ten years ends on a leap day
		day--
	}
	return day
}

// How well the days of the claims of a benchmark are known.
const (
	exactDays = iota
	oneVague  // one or two days are known only in part
	allVague
)

// benchClaims draws about a thousand claims of one kind.
func benchClaims(tb testing.TB, kind int) (list []Claim, on []vard.Date, bares []bareClaim) {
	r := claims{rand.New(rand.NewPCG(7, 2026))}
	for len(list) < 1000 {
		cause := r.day(vard.MustDate("1985-01-01"), vard.MustDate("2022-01-01"))
		within := func(years int) vard.Date { return r.day(cause, cause.AddYears(years)) }
		days := [...]vard.Date{Caused: cause, AwareNoticeable: within(9), AwareLinked: within(9), AwareInsurer: within(9), Reported: within(12), ReportedToProvider: within(12), FinalPosition: 0, Action: within(12)}
		days[FinalPosition] = r.day(days[Reported], days[Reported].AddYears(3))
		day := r.day(days[Reported], days[Reported].AddYears(5))
		never := [...]int{AwareInsurer: 10, Reported: 4, ReportedToProvider: 2, FinalPosition: 2, Action: 1}
		var c Claim
		x := bareClaim{on: uint32(day)}
		put := [...]*uint32{&x.cause, &x.noticeable, &x.linked, &x.insurer, &x.reported, &x.provider, &x.final, &x.action}
		vague := [2]int{r.IntN(Action + 1), r.IntN(Action + 1)}
		for i, d := range days {
			m := vard.On(d)
			*put[i] = uint32(d)
			if i < len(never) && never[i] > 0 && r.IntN(never[i]+1) == 0 || i == FinalPosition && x.reported == bareNever || i == Action && r.IntN(4) != 0 {
				m, *put[i] = vard.NotYet(), bareNever
			}
			if kind == allVague || kind == oneVague && (i == vague[0] || i == vague[1]) {
				switch r.IntN(5) {
				case 0:
					m = vard.Month(d.Year(), d.Month())
				case 1:
					m = vard.Year(d.Year())
				case 2:
					m = vard.Until(d)
				case 3:
					m = vard.Moment{}
				case 4:
					m = vard.Between(d.AddDays(-400), d.AddDays(400))
				}
			}
			require.NoError(tb, c.SetMoment(names[i], m))
		}
		d, err := Assess(c, day)
		if err != nil {
			continue
		}
		if kind == exactDays {
			require.Equal(tb, bare(&x), d.Outcome(), "the bare ladder answers otherwise: %+v on %v", c, day)
		}
		list, on, bares = append(list, c), append(on, day), append(bares, x)
	}
	return list, on, bares
}

var sink int

// The ladder and the outcome on exact days, to be held against each other in one run.
func BenchmarkLadder(b *testing.B) {
	_, _, list := benchClaims(b, exactDays)
	draws := spec.Draws(65536, len(list))
	i := 0
	for b.Loop() {
		sink += int(bare(&list[draws[i&65535]]))
		i++
	}
}

func BenchmarkExact(b *testing.B) { benchmark(b, exactDays, outcome) }

func BenchmarkExactClocks(b *testing.B) { benchmark(b, exactDays, clocks) }

func BenchmarkExactRule(b *testing.B) { benchmark(b, exactDays, ruleAndLastDay) }

func BenchmarkExactFindings(b *testing.B) { benchmark(b, exactDays, findings) }

func BenchmarkExactWritten(b *testing.B) { benchmark(b, exactDays, write) }

func BenchmarkOneOrTwoVagueWritten(b *testing.B) { benchmark(b, oneVague, write) }

func BenchmarkOneOrTwoVaguePresumed(b *testing.B) { benchmark(b, oneVague, presumedFacts) }

func BenchmarkOneOrTwoVague(b *testing.B) { benchmark(b, oneVague, outcome) }

func BenchmarkOneOrTwoVagueMissing(b *testing.B) { benchmark(b, oneVague, missing) }

func BenchmarkAllVague(b *testing.B) { benchmark(b, allVague, outcome) }

func BenchmarkAllVagueMissing(b *testing.B) { benchmark(b, allVague, missing) }

func BenchmarkNothingKnown(b *testing.B) {
	on := vard.MustDate("2026-11-21")
	for _, read := range []struct {
		name string
		read func(Decision)
	}{{"outcome", outcome}, {"missing", missing}} {
		b.Run(read.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				d, _ := Assess(Claim{}, on)
				read.read(d)
			}
		})
	}
}

func outcome(d Decision) { sink += int(d.Outcome()) }

func missing(d Decision) {
	for f := range d.Missing() {
		sink += int(f.AskOf())
	}
}

func presumedFacts(d Decision) {
	for f := range d.Presumed() {
		sink += int(f.AskOf())
	}
}

func ruleAndLastDay(d Decision) {
	outcome(d)
	for r := range d.Regimes() {
		sink += int(r)
	}
	sink += int(d.Report().Latest.Strict)
}

func findings(d Decision) {
	outcome(d)
	for f := range d.Findings() {
		sink += int(f.Met)
	}
}

var written []byte

func write(d Decision) { written = d.AppendJSON(written[:0]) }

func clocks(d Decision) { sink += int(d.Report().Latest.Strict) + int(d.Action().Latest.Strict) }

func benchmark(b *testing.B, kind int, read func(Decision)) {
	list, on, _ := benchClaims(b, kind)
	draws := spec.Draws(65536, len(list))
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		n := draws[i&65535]
		d, _ := Assess(list[n], on[n])
		read(d)
		i++
	}
}

// TestNoAllocation: deciding, reading everything and writing it allocates nothing.
func TestNoAllocation(t *testing.T) {
	written := make([]byte, 0, 8192)
	for kind := exactDays; kind <= allVague; kind++ {
		list, on, _ := benchClaims(t, kind)
		i := 0
		spec.NoAllocation(t, "a decision", func() {
			i++
			d, _ := Assess(list[i], on[i])
			sink += int(d.Outcome()) + int(d.Possible())
			for f := range d.Findings() {
				sink += int(f.Met)
			}
			for f := range d.Reasons() {
				sink += int(f.Met)
			}
			for f := range d.Missing() {
				sink += int(f.AskOf())
			}
			for f := range d.Presumed() {
				sink += int(f.AskOf())
			}
			for f := range d.Ask() {
				sink += int(f.AskOf())
			}
			for r := range d.Regimes() {
				sink += int(r)
			}
			sink += int(d.Until()) + int(d.Report().Reason) + int(d.Action().Reason) + int(d.Reconsideration().Reason) + int(d.BoardOpinion().Reason)
			written = d.AppendJSON(written[:0])
			if d.Turns(Caused, Of(InTime), Of(Barred)) {
				sink++
			}
		})
	}
}

// TestCost holds what a decision costs within its bounds, each the fastest of several
// runs, because other programs share the machine: one or two days known in part two
// microseconds, nothing known ten. What exact days cost it tells beside the bare ladder.
func TestCost(t *testing.T) {
	if !*long {
		t.Skip("measured with -long")
	}
	measure := func(n int, f func(i int)) time.Duration {
		best := time.Hour
		for range 30 {
			start := time.Now()
			for i := range n {
				f(i)
			}
			best = min(best, time.Since(start)/time.Duration(n))
		}
		return best
	}
	list, on, bares := benchClaims(t, exactDays)
	draws := spec.Draws(20_000, len(list))
	ladder := measure(len(draws), func(i int) { sink += int(bare(&bares[draws[i]])) })
	exact := measure(len(draws), func(i int) { d, _ := Assess(list[draws[i]], on[draws[i]]); outcome(d) })
	vague, days, _ := benchClaims(t, oneVague)
	some := measure(2000, func(i int) { d, _ := Assess(vague[draws[i]], days[draws[i]]); outcome(d) })
	nothing := measure(200, func(int) { d, _ := Assess(Claim{}, spec.Today); outcome(d) })
	t.Logf("ladder %v, exact %v, one or two known in part %v, nothing known %v", ladder, exact, some, nothing)
	assert.LessOrEqual(t, some, 2*time.Microsecond, "one or two days known in part")
	assert.LessOrEqual(t, nothing, 10*time.Microsecond, "nothing known")
}
