package main

import (
	"math/rand/v2"
	"runtime"
	"runtime/debug"
	"slices"
	"syscall"
	"time"
)

// A figure is what one contestant needed for a decision, over all rounds.
type figure struct {
	name   string
	ns     sample  // CPU time of a decision
	ratio  sample  // to the first contestant in the same round
	allocs float64 // allocations of a decision
}

// A sample is measured values, ascending.
type sample []float64

func (s sample) at(quantile float64) float64 { return s[int(quantile*float64(len(s)-1)+0.5)] }
func (s sample) median() float64             { return s.at(0.5) }

// orders returns so many draws of n cases, in an order too long to learn by heart.
func orders(n, draws int) []uint16 {
	r := rand.New(rand.NewPCG(6, 2026))
	list := make([]uint16, draws)
	for i := range list {
		list[i] = uint16(r.IntN(n))
	}
	return list
}

// ran and passed are the CPU time of all turns and the time that passed meanwhile: where they
// differ, other programs had the processor.
var ran, passed time.Duration

// A runner is a contestant on its way through the cases.
type runner struct {
	contestant
	order    []uint16
	at, many int // where it goes on, and how many decisions it makes in its turn
	digest   uint64
}

func (r *runner) decide(many int) {
	for many > 0 {
		k := min(many, len(r.order)-r.at)
		r.digest += r.run(r.order[r.at : r.at+k])
		r.at = (r.at + k) % len(r.order)
		many -= k
	}
}

// turn is how long a contestant runs before the next has its turn.
const turn = 4 * time.Millisecond

// measure times contestants in turn, one short turn each in every round, so that a noisy
// moment falls on all alike; a ratio is taken within a round. Time is CPU time of the
// process on one core. Garbage is collected between the rounds and not counted, which
// favours who makes it.
func measure(list []contestant, order []uint16, rounds int) []figure {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	runners, figures := make([]runner, len(list)), make([]figure, len(list))
	for i, c := range list {
		r := runner{c, order, 0, 1, 0}
		for ; ; r.many *= 2 { // one turn is warm enough
			start := cpu()
			r.decide(r.many)
			if took := cpu() - start; took >= turn/2 {
				r.many = max(1, int(float64(r.many)*float64(turn)/float64(took)))
				break
			}
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		r.decide(r.many)
		runtime.ReadMemStats(&after)
		runners[i], figures[i] = r, figure{name: c.name, allocs: float64(after.Mallocs-before.Mallocs) / float64(r.many)}
		runtime.GC()
	}
	for range rounds {
		first := 0.0
		for i := range runners {
			r := &runners[i]
			start, clock := cpu(), time.Now()
			r.decide(r.many)
			took := cpu() - start
			ran, passed = ran+took, passed+time.Since(clock)
			ns := float64(took) / float64(r.many)
			if i == 0 {
				first = ns
			}
			figures[i].ns = append(figures[i].ns, ns)
			figures[i].ratio = append(figures[i].ratio, ns/first)
		}
		runtime.GC()
	}
	for i := range figures {
		slices.Sort(figures[i].ns)
		slices.Sort(figures[i].ratio)
	}
	return figures
}

// cpu returns the CPU time of the process.
func cpu() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
