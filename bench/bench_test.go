package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/bench/plot"
	"github.com/vardregler/vard/injury"
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

// TestPeersReadTheSameLines: what a peer's program answers to a line of examples/journey
// is what it answers to the case.
func TestPeersReadTheSameLines(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cases")
	const n = 200
	if err := writeCases(path, n); err != nil {
		t.Fatal(err)
	}
	var want []byte
	for _, c := range draw(n, 9, drawInjury) {
		want = append(appendOutcome(want, injuryByHand(&c)), '\n')
	}
	for _, p := range batchPeers {
		in, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		var got bytes.Buffer
		if err := answerLines(p.name, in, &got); err != nil || !bytes.Equal(got.Bytes(), want) {
			t.Errorf("%s answers otherwise (%v)", p.name, err)
		}
		in.Close()
	}
}

// TestAnswersOfServices: the outcome is found in the answer of a peer and in that of
// examples/service, and an answer without one is none.
func TestAnswersOfServices(t *testing.T) {
	for _, row := range []struct {
		body    string
		status  int
		outcome string
	}{
		{string(appendOutcome(nil, answer{outcome: uint8(injury.Referred)})), http.StatusOK, "referred"},
		{`{"id":"1","decisions":{"injury":{"limitation":{"outcome":"barred"},"outcome":"compensable"}}}`, http.StatusOK, "compensable"},
		{`{}`, http.StatusOK, ""},
		{`{"injury":{"outcome":"referred"}}`, http.StatusBadRequest, "error"},
		{`injury`, http.StatusOK, "error"},
	} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(row.status)
			_, _ = io.WriteString(w, row.body)
		}))
		outcome, err := (&asked{address: server.URL}).decide(nil)
		if err != nil {
			outcome = "error"
		}
		if outcome != row.outcome {
			t.Errorf("%s with %d is %q", row.body, row.status, outcome)
		}
		server.Close()
	}
}

// TestEntered: what is not known is not entered, and the order is always the same.
func TestEntered(t *testing.T) {
	facts := map[string]any{"b": map[string]any{"d": false, "c": "2026"}, "a": true, "e": nil}
	if got, want := fmt.Sprint(entered(nil, "injury", facts)), "[[injury.a true] [injury.b.c 2026] [injury.b.d false]]"; got != want {
		t.Errorf("entered is %s", got)
	}
}

// TestWriting: encoding/json writes the bytes of the library from plain structs.
func TestWriting(t *testing.T) {
	if _, err := writing(500); err != nil {
		t.Error(err)
	}
}

// TestMeasure: the first contestant is the measure of all, and allocations are counted.
func TestMeasure(t *testing.T) {
	var kept []*int
	figures := measure([]contestant{
		{name: "none", run: func(order []uint16) uint64 { return uint64(len(order)) }},
		{name: "one each", run: func(order []uint16) uint64 {
			kept = kept[:0]
			for range order {
				kept = append(kept, new(int))
			}
			return 0
		}},
	}, orders(16, 4096), 5)
	if f := figures[0]; len(f.ratio) != 5 || f.ratio.at(0) != 1 || f.ratio.at(1) != 1 || f.allocs > 0.01 {
		t.Errorf("the first is %+v", f)
	}
	if f := figures[1]; f.allocs < 0.99 || f.allocs > 1.1 || f.ratio.median() <= 1 {
		t.Errorf("the second is %+v", f)
	}
}

// TestReport: every goal is about contestants that take part, and is met or not.
func TestReport(t *testing.T) {
	r := report{machine: "a machine", share: 1, cases: 1, rounds: 1, lines: 1, growth: []growth{
		{curve: plot.Curve{Name: "flat", Points: []plot.Point{{X: 1, Y: 1}, {X: 2, Y: 1}}}},
		{curve: plot.Curve{Name: "steep", Points: []plot.Point{{X: 1, Y: 1}, {X: 2, Y: 4}}}},
	}}
	for _, w := range works(16, 1) {
		one := table{name: w.name, title: w.title}
		for i, c := range w.list { // each takes as long as its place says
			n := float64(i + 1)
			one.figures = append(one.figures, figure{name: c.name, ns: sample{n}, ratio: sample{n}})
		}
		r.works = append(r.works, one)
	}
	var b strings.Builder
	if err := r.write(&b); err != nil {
		t.Fatal(err)
	}
	text := b.String()
	met, missed := strings.Count(text, "| met |"), strings.Count(text, "| **not met** |")
	if met+missed != len(goals) || !strings.Contains(text, fmt.Sprintf("\n%d of %d are not met.", missed, len(goals))) {
		t.Errorf("%d goals are met, %d not, of %d", met, missed, len(goals))
	}
	for _, want := range []string{
		"| eligibility | outcome | at most 2 | 2.0 | 3 | **not met** |",
		"| eligibility | every finding | at most 4 | 3.5 | 4 | met |",
		"| injury | Open Policy Agent against outcome, both the outcome alone | at least 300 | 227 | 1.67 | **not met** |",
		"| flat | 1: 1 µs | 2: 1 µs | 0.00 | 0.00 | linear at most |",
		"| steep | 1: 1 µs | 2: 4 µs | 2.00 | 2.00 | **steeper than linear, and no reason is known** |",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the results do not say %s", want)
		}
	}
	if !strings.Contains(text, "there is no Node here") {
		t.Error("the page is not left out")
	}
	r.page, r.lines = &pageFigure{first: 100, keys: sample{1, 2, 3}}, 100_000
	r.million = []batchFigure{{name: "a program", cpu: sample{2}, wall: sample{4}, peak: 5_000_000}}
	r.requests = []requestFigure{{name: "a service", whole: sample{1, 2, 3}, cpu: 4}}
	b.Reset()
	if err := r.write(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"### And of 1000000", "| a program | 2 µs | 4 s | 250000 | 5 MB |", "| a service | 2 µs | 3 µs | 4 µs |",
		"| from the file to the first decision | 100 ms | |", "| a key press decided | 2 ms | 3 ms |",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the results do not say %s", want)
		}
	}
	if strings.Contains(text, "worth little") {
		t.Error("results of a quiet machine are marked")
	}
	if r.forced = true; r.write(&b) != nil || !strings.Contains(b.String(), "worth little") {
		t.Error("forced results are not marked")
	}
}
