package limitation

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

// The bare ladder: what one would write by hand who has every day exactly, as an integer
// that orders as the days do, and wants nothing but the status. No intervals, findings,
// missing moments or last days, and no check of the input.
type bareClaim struct {
	cause, noticeable, linked, insurer, reported, on int32 // year*512 + month*32 + day; -1: not yet
}

const (
	bareOld = 1997<<9 | 1<<5 | 1
	bareNew = 2015<<9 | 1<<5 | 1
)

func bare(c bareClaim) Outcome {
	strict := bareYears(c.cause, 10)
	if c.cause < bareNew {
		if aware := max(c.noticeable, c.linked, c.insurer); aware >= 0 {
			strict = min(strict, bareYears(aware, 3))
		}
	}
	day, intime := c.reported, InTime
	if day < 0 {
		day, intime = c.on, Open
	}
	switch {
	case day <= strict:
		return intime
	case c.cause >= bareOld && day <= int32(nextWeekday(vard.Date(strict))):
		return Arguable
	}
	return Barred
}

func bareYears(day, n int32) int32 {
	day += n << 9
	if day&511 == 2<<5|29 { // neither three nor ten years later is a leap year again
		day--
	}
	return day
}

func bareDay(d vard.Date) int32 { return int32(d) }

// benchClaims draws about a thousand claims of one kind.
func benchClaims(kind int) (list []Claim, on []vard.Date, bares []bareClaim) {
	r := claims{rand.New(rand.NewPCG(7, 2026))}
	for len(list) < 1000 {
		cause := r.day(vard.NewDate(1985, time.January, 1), vard.NewDate(2022, time.January, 1))
		a, b, e := r.day(cause, cause.AddYears(9)), r.day(cause, cause.AddYears(9)), r.day(cause, cause.AddYears(9))
		report := r.day(cause, cause.AddYears(12))
		day := r.day(report, report.AddYears(3))
		at := func(d vard.Date) vard.Moment {
			if kind == 0 {
				return vard.On(d)
			}
			switch r.IntN(5) {
			case 0:
				return vard.Month(d.Year(), d.Month())
			case 1:
				return vard.Year(d.Year())
			case 2:
				return vard.Until(d)
			case 3:
				return vard.Moment{}
			}
			return vard.On(d)
		}
		c := Claim{Caused: at(cause), Aware: Awareness{at(a), at(b), at(e)}, Reported: at(report)}
		x := bareClaim{bareDay(cause), bareDay(a), bareDay(b), bareDay(e), bareDay(report), bareDay(day)}
		if r.IntN(4) == 0 {
			c.Reported, x.reported = vard.NotYet(), -1
		}
		d, err := Assess(c, day)
		if err != nil || kind == 0 && d.Outcome() != bare(x) || kind == 1 && d.Outcome() != Undetermined && r.IntN(2) == 0 {
			if err == nil && kind == 0 {
				panic("the bare ladder answers otherwise")
			}
			continue
		}
		if kind == 1 && c.Caused.IsZero() && r.IntN(2) == 0 {
			c.Caused = vard.Year(cause.Year())
		}
		list, on, bares = append(list, c), append(on, day), append(bares, x)
	}
	return list, on, bares
}

var sink int

func BenchmarkLadder(b *testing.B) {
	_, _, list := benchClaims(0)
	draws := spec.Draws(65536, len(list))
	i := 0
	for b.Loop() {
		sink += int(bare(list[draws[i&65535]]))
		i++
	}
}

func BenchmarkExact(b *testing.B) { benchmarkOutcome(b, 0) }

func BenchmarkIntervals(b *testing.B) { benchmarkOutcome(b, 1) }

func benchmarkOutcome(b *testing.B, kind int) {
	list, on, _ := benchClaims(kind)
	draws := spec.Draws(65536, len(list))
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		n := draws[i&65535]
		d, _ := Assess(list[n], on[n])
		sink += int(d.Outcome())
		i++
	}
}

func BenchmarkFindings(b *testing.B) { benchmarkFindings(b, 0) }

func BenchmarkIntervalsFindings(b *testing.B) { benchmarkFindings(b, 1) }

func benchmarkFindings(b *testing.B, kind int) {
	list, on, _ := benchClaims(kind)
	draws := spec.Draws(65536, len(list))
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		n := draws[i&65535]
		d, _ := Assess(list[n], on[n])
		for f := range d.Findings() {
			sink += int(f.Met)
		}
		i++
	}
}

func BenchmarkIntervalsMissing(b *testing.B) {
	list, on, _ := benchClaims(1)
	draws := spec.Draws(65536, len(list))
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		n := draws[i&65535]
		d, _ := Assess(list[n], on[n])
		for f := range d.Missing() {
			sink += len(f.Name())
		}
		i++
	}
}
