package main

import (
	"testing"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/limitation"
)

// TestAgree: on every case everybody gives the same answer.
func TestAgree(t *testing.T) {
	for _, w := range works(2000, 1000) {
		if err := agree(w.name, w.cases, w.list); err != nil {
			t.Error(err)
		}
		seen := map[uint8]int{}
		for i := range w.cases {
			seen[w.list[0].answer(i).outcome]++
		}
		t.Log(w.name, seen)
		if len(seen) < w.outcomes {
			t.Errorf("%s: only the outcomes %v occur", w.name, seen)
		}
	}
}

// TestDays: the days of the ladders are those of the library's calendar.
func TestDays(t *testing.T) {
	for v := vard.NewDate(1975, time.January, 1); v < vard.NewDate(2100, time.December, 26); v = v.AddDays(1) {
		d := day(v)
		if next, err := limitation.NextWeekday(v); err != nil || d.weekday() != day(next) {
			t.Fatalf("%v: the weekday is %v, not %v (%v)", v, next, vard.Date(d.weekday()), err)
		}
		if d.years(3) != day(v.AddYears(3)) || d.years(10) != day(v.AddYears(10)) || d.halfYear() != day(v.AddMonths(6)) {
			t.Fatalf("%v: a time ends on another day", v)
		}
		if d.next() != day(v.AddDays(1)) || fromDecimal(d.decimal()) != d {
			t.Fatalf("%v: another day follows", v)
		}
	}
}
