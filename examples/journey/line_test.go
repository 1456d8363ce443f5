//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"io"
	"math/rand/v2"
	"reflect"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
)

// histories are days that an injury can have: caused, noticed, linked, known that an insurer
// answers, reported, reported to the care provider, the final position, the action; and the
// day of assessment.
var histories = [][9]string{
	{"2015-02-10", "not-yet", "2016-01-18", "2018-11-07", "2022-03-16", "2015-02-18", "2022-05-02", "not-yet", "2023-06-26"},
	{"2000-09-27", "not-yet", "2000-10-10", "2002-01-12", "not-yet", "not-yet", "not-yet", "2001-04-06", "2003-04-20"},
	{"2016-03-05", "2016-03-05", "2017-08-01", "2017-08-01", "not-yet", "not-yet", "not-yet", "not-yet", "2026-11-21"},
	{"2012-06-01", "2013-01-15", "2014-02-28", "2014-02-28", "2018-03-01", "not-yet", "2018-09-30", "not-yet", "2026-11-21"},
	{"1995-05-17", "1995-06-01", "1999-12-31", "2001-07-07", "2004-01-02", "not-yet", "not-yet", "not-yet", "2026-11-21"},
	{"2020-12-24", "2021-01-01", "2021-02-03", "2021-02-03", "2021-03-05", "2021-03-05", "2021-08-16", "2021-12-01", "2026-11-21"},
}

// injuryLines draws injuries of which everything is known, one a line.
func injuryLines(t testing.TB, n int) []byte {
	r := rand.New(rand.NewPCG(16, 1))
	var lines []byte
	for range n {
		var c injury.Claim
		draw(reflect.ValueOf(&c).Elem(), r)
		h := histories[r.IntN(len(histories))]
		l := &c.Limitation
		for i, m := range []*vard.Moment{&l.Caused, &l.Aware.Noticeable, &l.Aware.Linked, &l.Aware.Insurer, &l.Reported, &l.ReportedToProvider, &l.FinalPosition, &l.Action} {
			require.NoError(t, m.UnmarshalText([]byte(h[i])))
		}
		line, err := json.Marshal(struct {
			On     string       `json:"on"`
			Injury injury.Claim `json:"injury"`
		}{h[8], c})
		require.NoError(t, err)
		lines = append(append(lines, line...), '\n')
	}
	return lines
}

// draw answers every question: no as often as not, and else either.
func draw(v reflect.Value, r *rand.Rand) {
	switch {
	case v.Type() == reflect.TypeFor[vard.Answer]():
		v.Set(reflect.ValueOf([]vard.Answer{vard.No, vard.No, vard.No, vard.Yes}[r.IntN(4)]))
	case v.Kind() == reflect.Struct && v.Type() != reflect.TypeFor[vard.Moment]():
		for i := range v.NumField() {
			draw(v.Field(i), r)
		}
	}
}

// BenchmarkLine measures a line of a batch from text to text, the same with -lang, and what
// it is to be compared with: the same batch that reads each line and copies the answer that
// it has at hand. The times are of the processor, so that other programs count little; the
// three take turns.
func BenchmarkLine(b *testing.B) {
	const n, times = 1000, 10 // so many different ones, so many times
	lines := injuryLines(b, n)
	plain, speaking := options{batch: true}, options{batch: true, texts: true, tag: language.Swedish}
	answers := make([][]byte, n)
	require.NoError(b, (&batch{answer: func(dst []byte, number int, data []byte, tooLong bool) ([]byte, int) {
		start := len(dst)
		dst, status := plain.answer(dst, number, data, tooLong)
		require.Equal(b, decided, status)
		answers[number%n] = bytes.Clone(dst[start:])
		return dst, status
	}}).run(bytes.NewReader(lines), io.Discard))

	contestants := []struct {
		name   string
		answer answerer
		took   time.Duration
	}{
		{name: "whole", answer: plain.answer},
		{name: "read+copy", answer: func(dst []byte, number int, data []byte, _ bool) ([]byte, int) {
			if casefile.Read(data).Injury == nil {
				return dst, refused
			}
			return append(dst, answers[number%n]...), decided
		}},
		{name: "lang", answer: speaking.answer},
	}
	lines = bytes.Repeat(lines, times)
	b.ResetTimer()
	done := 0
	for ; done < b.N; done += n * times {
		for i := range contestants {
			c := &contestants[i]
			t := batch{answer: c.answer}
			start := processor(b)
			if err := t.run(bytes.NewReader(lines), io.Discard); err != nil || t.cases != n*times || t.bad != 0 {
				b.Fatal(t.cases, t.bad, err)
			}
			c.took += processor(b) - start
		}
	}
	whole := contestants[0].took
	b.ReportMetric(0, "ns/op")
	for _, c := range contestants {
		b.ReportMetric(float64(c.took.Nanoseconds())/1000/float64(done), c.name+"-µs")
	}
	b.ReportMetric(float64(whole)/float64(contestants[1].took), "whole/read+copy")
	b.ReportMetric(float64(contestants[2].took)/float64(whole), "lang/whole")
}

// processor is the time that this process has had of the processors.
func processor(t testing.TB) time.Duration {
	var used syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
