package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/bench/plot"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

// A growth is how the time of one call grows with something, and why where it is not in
// line with it.
type growth struct {
	curve plot.Curve // microseconds
	why   string
}

// steep reports whether the curve is steeper than a line, on the whole or at its end.
func (g growth) steep() bool { return g.curve.Slope() > linear || g.end() > linear }

// end is the slope between the last two points.
func (g growth) end() float64 {
	p := g.curve.Points
	return plot.Curve{Points: p[len(p)-2:]}.Slope()
}

// linear is the steepest slope that is called linear: it leaves room for caches, which large
// inputs leave one after the other.
const linear = 1.15

const memory = "Every line is looked at once; above some ten thousand they no longer lie in the processor's caches, and the time is that of reading memory."

// growths measures each, at most seven for the plot.
func growths() []growth {
	march := func(day int) vard.Date { return vard.NewDate(2026, time.March, day) }
	today := vard.NewDate(2026, time.November, 21)
	amount := func(ore int64) billing.Money { return must(billing.Minor(ore, billing.SEK)) }
	treatment := func(lines int) billing.Account {
		a := billing.Account{Service: billing.ServiceTreatment, Currency: billing.SEK, CareFrom: march(10), CareTo: march(14), Actual: billing.Actual{Final: true}}
		for i := range lines {
			a.Actual.Lines = append(a.Actual.Lines, billing.Line{Code: strconv.Itoa(i), Amount: amount(1000_00)})
		}
		return a
	}
	guarantee := func(wider int) billing.Payer {
		return billing.Payer{
			Kind: billing.PayerGuarantee, Limit: billing.UpTo(amount(1_00)), Services: []billing.Service{billing.ServiceTreatment},
			ValidFrom: march(1).AddDays(-wider), ValidTo: billing.ExpiresOn(march(31).AddDays(wider)),
		}
	}
	settle := func(a billing.Account) func() uint64 {
		return func() uint64 { return uint64(must(billing.Settle(a, today)).Outcome()) }
	}
	both := func(n int) billing.Account { // n lines, half of them estimated
		a := treatment(n / 2)
		a.Estimate = billing.Estimate{Issued: march(1), Lines: slices.Clone(a.Actual.Lines)}
		return a
	}
	payers := func(n int) billing.Account {
		a := treatment(1)
		for i := range n {
			a.Payers = append(a.Payers, guarantee(i))
		}
		return a
	}
	return []growth{
		{
			grow("lines, settled", []int{10, 100, 1000, 10_000, 100_000, 1_000_000}, func(n int) func() uint64 { return settle(both(n)) }),
			memory,
		},
		{
			grow("lines, compared by item", []int{10, 100, 1000, 10_000, 100_000}, func(n int) func() uint64 {
				a := both(n)
				slices.Reverse(a.Actual.Lines)
				return func() uint64 { return uint64(len(must(billing.Compare(a)))) }
			}),
			memory,
		},
		{curve: grow("payers", []int{1, 2, 4, 8, 16, 32, 64}, func(n int) func() uint64 { return settle(payers(n)) })},
		{
			grow("payers, days of care unknown", []int{1, 2, 4, 8, 16, 32, 64}, func(n int) func() uint64 {
				a := payers(n)
				a.CareFrom, a.CareTo = 0, 0
				return settle(a)
			}),
			"Each payer is tried with the longest care that its own days allow: one division among all for each, so the square. An account has at most 64.",
		},
		{curve: grow("accounts settled together", []int{1, 4, 16, 64, 256, 1024}, func(n int) func() uint64 {
			list := make([]billing.Account, n)
			for i := range list {
				list[i] = payers(1)
				list[i].Payers[0].Reference, list[i].Payers[0].Limit = "G", billing.UpTo(amount(505_00))
			}
			return func() uint64 { return uint64(len(must(billing.SettleAll(list, today)))) }
		})},
		{
			grow("unknown facts of an injury", []int{1, 2, 4, 8, 16, 32}, func(n int) func() uint64 {
				claims := unknownFacts(n)
				return one(len(claims), func(i int) (sum uint64) {
					d := must(injury.Assess(claims[i].claim, claims[i].on))
					for f := range d.Missing() {
						sum += uint64(f.AskOf())
					}
					return sum
				})
			}),
			"Each rung tries every way of filling in its own unknown facts, 64 at most; rungs are not multiplied with each other.",
		},
		{
			grow("inexact moments of limitation", []int{1, 2, 4, 8}, func(n int) func() uint64 {
				terms := inexactMoments(n)
				return one(len(terms), func(i int) (sum uint64) {
					d := must(limitation.Assess(terms[i].claim, terms[i].on))
					for f := range d.Missing() {
						sum += uint64(f.AskOf())
					}
					return sum
				})
			}),
			"Every way in which the comparisons of the law can come out is tried; each inexact moment opens more of them, and for each is asked whether it matters. There are eight, and how long the intervals are costs nothing.",
		},
	}
}

// one calls f for the next of n at each call.
func one(n int, f func(i int) uint64) func() uint64 {
	i := 0
	return func() uint64 {
		i++
		return f(i % n)
	}
}

// grow measures what prepare returns for each size: the median of several short runs.
func grow(name string, sizes []int, prepare func(n int) func() uint64) plot.Curve {
	c := plot.Curve{Name: name}
	for _, n := range sizes {
		call := prepare(n)
		f := measure([]contestant{{name: name, run: func(order []uint16) (sum uint64) {
			for range order {
				sum += call()
			}
			return sum
		}}}, orders(1, 64), 7)
		c.Points = append(c.Points, plot.Point{X: float64(n), Y: f[0].ns.median() / 1000})
	}
	return c
}

// unknownFacts are injuries of which n facts are not known, drawn among all.
func unknownFacts(n int) []vardClaim {
	r := rand.New(rand.NewPCG(7, 2026))
	var names []string
	for f := range injury.Questions() {
		names = append(names, f.Name())
	}
	claims := inputs(draw(200, 3, drawInjury), newClaim)
	for i := range claims {
		left := n
		for _, k := range r.Perm(len(names)) {
			if left > 0 && claims[i].claim.Set(names[k], vard.Unknown) == nil {
				left--
			}
		}
		if left > 0 {
			panic(fmt.Sprintf("an injury has fewer than %d facts", n))
		}
	}
	return claims
}

// inexactMoments are terms of which n moments are known by month or year only. What has
// not happened stays so where another reading would contradict the rest.
func inexactMoments(n int) []vardTerm {
	r := rand.New(rand.NewPCG(8, 2026))
	var names []string
	for f := range limitation.Questions() {
		names = append(names, f.Name())
	}
	var list []vardTerm
	for _, c := range draw(5000, 2, drawTerm) {
		t, left := newTerm(&c), n
		days := map[string]day{
			"caused": c.caused, "aware.noticeable": c.noticeable, "aware.linked": c.linked, "aware.insurer": c.insurer,
			"reported": c.reported, "reportedToProvider": c.provider, "finalPosition": c.final, "action": c.action,
		}
		for _, k := range r.Perm(len(names)) {
			d, ok := days[names[k]]
			if !ok || left == 0 {
				continue
			}
			m := vard.Moment{}
			if v := vard.Date(d); d != never && r.IntN(2) == 0 {
				m = vard.Month(v.Year(), v.Month())
			} else if d != never {
				m = vard.Year(v.Year())
			}
			if t.claim.SetMoment(names[k], m) == nil {
				left--
			}
		}
		if _, err := limitation.Assess(t.claim, t.on); err == nil && len(list) < 200 {
			list = append(list, t)
		}
	}
	return list
}
