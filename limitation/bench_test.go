package limitation

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

// The bare ladder: what one would write by hand who has every day exactly, counts
// days as integers, and wants nothing but the status. No findings, no missing
// moments, no last days, no checks of the input.
type bareClaim struct {
	cause, noticeable, linked, insurer, reported, on int // days since 1970; -1: not yet
}

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
	if day <= strict {
		return intime
	}
	if c.cause >= bareOld {
		for bareOff(strict) {
			strict++
		}
		if day <= strict {
			return Arguable
		}
	}
	return Barred
}

var (
	bareOld = bareDay(firstOld)
	bareNew = bareDay(firstNew)
)

func bareDay(d vard.Date) int { return d.DaysSince(vard.NewDate(1970, time.January, 1)) }

// bareCivil and bareDays are the usual conversions of the civil calendar (Hinnant).
func bareCivil(z int) (y, m, d int) {
	z += 719468
	era := z / 146097
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d = doy - (153*mp+2)/5 + 1
	if m = mp + 3; m > 12 {
		m -= 12
	}
	y = yoe + era*400
	if m <= 2 {
		y++
	}
	return y, m, d
}

func bareDays(y, m, d int) int {
	if m <= 2 {
		y--
	}
	era := y / 400
	yoe := y - era*400
	mp := m - 3
	if m <= 2 {
		mp = m + 9
	}
	doy := (153*mp+2)/5 + d - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*146097 + doe - 719468
}

func bareYears(day, n int) int {
	y, m, d := bareCivil(day)
	y += n
	if m == 2 && d == 29 && !(y%4 == 0 && (y%100 != 0 || y%400 == 0)) {
		d = 28
	}
	return bareDays(y, m, d)
}

func bareOff(day int) bool {
	switch (day + 4) % 7 { // 1970-01-01 was a Thursday
	case 0, 6:
		return true
	}
	y, m, d := bareCivil(day)
	switch 100*m + d {
	case 101, 106, 501, 1224, 1225, 1226, 1231:
		return true
	case 606:
		return y >= 2005
	}
	if m < 3 || m > 6 {
		return false
	}
	if m == 6 && (day+4)%7 == 5 && d >= 19 && d <= 25 {
		return true
	}
	after := day - bareDays(y, 3, easter(y))
	return after == -2 || after == 1 || after == 39 || after == 50 && y <= 2004
}

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

func benchmark(b *testing.B, kind int, read func(Decision)) {
	list, on, _ := benchClaims(kind)
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

func outcome(d Decision) { sink += int(d.Outcome()) }

func findings(d Decision) {
	for f := range d.Findings() {
		sink += int(f.Met)
	}
}

func missing(d Decision) {
	for f := range d.Missing() {
		sink += int(f.Ask())
	}
}

func BenchmarkExact(b *testing.B)             { benchmark(b, 0, outcome) }
func BenchmarkIntervals(b *testing.B)         { benchmark(b, 1, outcome) }
func BenchmarkIntervalsMissing(b *testing.B)  { benchmark(b, 1, missing) }
func BenchmarkFindings(b *testing.B)          { benchmark(b, 0, findings) }
func BenchmarkIntervalsFindings(b *testing.B) { benchmark(b, 1, findings) }
