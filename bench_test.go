package vard_test

import (
	"testing"
	"time"

	. "github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

var sink int

// dates returns days spread over the calendar, and the order in which to take them.
func dates() (list []Date, order []int) {
	first := NewDate(1950, time.January, 1)
	for i := range 1000 {
		list = append(list, first.AddDays(37*i))
	}
	return list, spec.Draws(65536, len(list))
}

func BenchmarkAddYears(b *testing.B) {
	list, order := dates()
	i := 0
	for b.Loop() {
		sink += int(list[order[i&65535]].AddYears(10))
		i++
	}
}

func BenchmarkAddMonths(b *testing.B) {
	list, order := dates()
	i := 0
	for b.Loop() {
		sink += int(list[order[i&65535]].AddMonths(6))
		i++
	}
}

func BenchmarkAddDays(b *testing.B) {
	list, order := dates()
	i := 0
	for b.Loop() {
		sink += int(list[order[i&65535]].AddDays(40))
		i++
	}
}

// The standard library on the same days, for comparison; it counts 29 February
// and ten years to 1 March.
func BenchmarkTimeAddDate(b *testing.B) {
	list, order := dates()
	times := make([]time.Time, len(list))
	for i, d := range list {
		times[i] = d.Time()
	}
	i := 0
	for b.Loop() {
		sink += times[order[i&65535]].AddDate(10, 0, 0).Day()
		i++
	}
}

func BenchmarkParseDate(b *testing.B) {
	list, order := dates()
	texts := make([]string, len(list))
	for i, d := range list {
		texts[i] = d.String()
	}
	i := 0
	for b.Loop() {
		d, _ := ParseDate(texts[order[i&65535]])
		sink += int(d)
		i++
	}
}

func BenchmarkParseMoment(b *testing.B) {
	texts := []string{"2013-03-05", "2013-03", "2013", "[2013-03-01..2013-05-31]", "[..2013-05-31]", "not-yet"}
	order := spec.Draws(65536, len(texts))
	i := 0
	for b.Loop() {
		m, _ := ParseMoment(texts[order[i&65535]])
		sink += int(m.Last())
		i++
	}
}
