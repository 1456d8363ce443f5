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
	// The other reading of 2 § is asked only where a day follows a last day closely.
	told, suit, near := min(c.reported, c.provider), min(c.action, c.on), false
	strict := func(day, last uint32) bool {
		near = near || day > last && day-last < 5<<5
		return day <= last
	}
	outcome := bareJoin(c, strict(min(c.reported, c.on), last),
		c.exceptional || strict(suit, last) || strict(told, last) && (c.final == bareNever || strict(suit, uint32(vard.Date(c.final).AddMonths(6)))))
	if !near {
		return outcome
	}
	moved := func(day, last uint32) bool { return day <= last || bareReaches(last, day) }
	if bareJoin(c, moved(min(c.reported, c.on), last),
		c.exceptional || moved(suit, last) || moved(told, last) && (c.final == bareNever || moved(suit, uint32(vard.Date(c.final).AddMonths(6))))) != outcome {
		return Arguable
	}
	return outcome
}

func bareJoin(c *bareClaim, inTime, alive bool) Outcome {
	switch {
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
		days := [...]vard.Date{FactCaused: cause, FactAwareNoticeable: within(9), FactAwareLinked: within(9), FactAwareInsurer: within(9), FactReported: within(12), FactReportedToProvider: within(12), FactFinalPosition: 0, FactAction: within(12)}
		days[FactFinalPosition] = r.day(days[FactReported], days[FactReported].AddYears(3))
		day := r.day(days[FactReported], days[FactReported].AddYears(5))
		never := [...]int{FactAwareInsurer: 10, FactReported: 4, FactReportedToProvider: 2, FactFinalPosition: 2, FactAction: 1}
		var c Claim
		x := bareClaim{on: uint32(day)}
		put := [...]*uint32{&x.cause, &x.noticeable, &x.linked, &x.insurer, &x.reported, &x.provider, &x.final, &x.action}
		vague := [2]int{r.IntN(FactAction + 1), r.IntN(FactAction + 1)}
		for i, d := range days {
			m := vard.On(d)
			*put[i] = uint32(d)
			if i < len(never) && never[i] > 0 && r.IntN(never[i]+1) == 0 || i == FactFinalPosition && x.reported == bareNever || i == FactAction && r.IntN(4) != 0 {
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

// TestLadder: the bare ladder answers as the library does, on everything that is timed.
func TestLadder(t *testing.T) {
	list, on, bares := benchClaims(t, exactDays)
	outcomes := map[Outcome]int{}
	for i := range list {
		d, err := Assess(list[i], on[i])
		require.NoError(t, err)
		require.Equal(t, d.Outcome(), bare(&bares[i]), "%+v on %v", list[i], on[i])
		outcomes[d.Outcome()]++
	}
	for o := Open; o <= Barred; o++ {
		assert.NotZero(t, outcomes[o], "nothing that is timed is %s", o)
	}
}

// What is read of a decision.
func outcome(d Decision) { sink += int(d.Outcome()) }

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

func clocks(d Decision) { sink += int(d.Report().Latest.Strict) + int(d.Action().Latest.Strict) }

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

var written []byte

func write(d Decision) { written = d.AppendJSON(written[:0]) }

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

func BenchmarkExactRule(b *testing.B) { benchmark(b, exactDays, ruleAndLastDay) }

func BenchmarkExactFindings(b *testing.B) { benchmark(b, exactDays, findings) }

func BenchmarkExactClocks(b *testing.B) { benchmark(b, exactDays, clocks) }

func BenchmarkExactWritten(b *testing.B) { benchmark(b, exactDays, write) }

func BenchmarkOneOrTwoVague(b *testing.B) { benchmark(b, oneVague, outcome) }

func BenchmarkOneOrTwoVagueMissing(b *testing.B) { benchmark(b, oneVague, missing) }

func BenchmarkOneOrTwoVaguePresumed(b *testing.B) { benchmark(b, oneVague, presumedFacts) }

func BenchmarkOneOrTwoVagueWritten(b *testing.B) { benchmark(b, oneVague, write) }

func BenchmarkAllVague(b *testing.B) { benchmark(b, allVague, outcome) }

func BenchmarkAllVagueMissing(b *testing.B) { benchmark(b, allVague, missing) }

func BenchmarkNothingKnown(b *testing.B) {
	on := vard.MustDate("2026-11-21")
	for _, read := range []struct {
		name string
		read func(Decision)
	}{{"outcome", outcome}, {"missing", missing}, {"presumed", presumedFacts}} {
		b.Run(read.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				d, _ := Assess(Claim{}, on)
				read.read(d)
			}
		})
	}
}

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
			if d.Turns(FactCaused, Of(InTime), Of(Barred)) {
				sink++
			}
		})
	}
}

// TestCost tells what a decision costs beside the bare ladder, and holds it within bounds:
// one or two days known in part two microseconds, nothing known ten. The jobs take turns,
// and of each the quickest turn counts, because other programs share the machine.
func TestCost(t *testing.T) {
	if !*long {
		t.Skip("measured with -long")
	}
	list, on, bares := benchClaims(t, exactDays)
	vague, days, _ := benchClaims(t, oneVague)
	draws := spec.Draws(65536, len(list))
	jobs := []struct {
		name string
		turn int           // claims in one turn: a millisecond or two, so that some turns are not interrupted
		most time.Duration // where it is bound
		run  func(draws []int)
		best time.Duration
	}{
		{name: "the bare ladder", turn: 8192, run: func(draws []int) {
			for _, n := range draws {
				sink += int(bare(&bares[n]))
			}
		}},
		{name: "outcome", turn: 8192, run: func(draws []int) {
			for _, n := range draws {
				d, _ := Assess(list[n], on[n])
				outcome(d)
			}
		}},
		{name: "outcome, rule and last day", turn: 8192, run: func(draws []int) {
			for _, n := range draws {
				d, _ := Assess(list[n], on[n])
				ruleAndLastDay(d)
			}
		}},
		{name: "outcome and every finding", turn: 8192, run: func(draws []int) {
			for _, n := range draws {
				d, _ := Assess(list[n], on[n])
				findings(d)
			}
		}},
		{name: "one or two days known in part", turn: 2048, most: 2 * time.Microsecond, run: func(draws []int) {
			for _, n := range draws {
				d, _ := Assess(vague[n], days[n])
				outcome(d)
			}
		}},
		{name: "what is missing then", turn: 1024, run: func(draws []int) {
			for _, n := range draws {
				d, _ := Assess(vague[n], days[n])
				missing(d)
			}
		}},
		{name: "what is presumed then", turn: 512, run: func(draws []int) {
			for _, n := range draws {
				d, _ := Assess(vague[n], days[n])
				presumedFacts(d)
			}
		}},
		{name: "nothing known", turn: 128, most: 10 * time.Microsecond, run: func(draws []int) {
			for range draws {
				d, _ := Assess(Claim{}, spec.Today)
				outcome(d)
			}
		}},
	}
	for n := range 200 {
		for i := range jobs {
			j := &jobs[i]
			start := time.Now()
			j.run(draws[n*j.turn%len(draws):][:j.turn])
			if took := time.Since(start); j.best == 0 || took < j.best {
				j.best = took
			}
		}
	}
	ladder := float64(jobs[0].best) / float64(jobs[0].turn)
	for i := range jobs {
		each := float64(jobs[i].best) / float64(jobs[i].turn)
		t.Logf("%-30s %8.1f ns %7.1f ladders", jobs[i].name, each, each/ladder)
		if jobs[i].most > 0 {
			assert.LessOrEqual(t, each, float64(jobs[i].most), jobs[i].name)
		}
	}
}
