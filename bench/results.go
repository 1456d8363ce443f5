package main

import (
	"cmp"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"
	"time"
)

// A report is everything that was measured.
type report struct {
	machine     string
	when        time.Time
	took        time.Duration
	load, after float64 // the load average before and after
	share       float64 // of the time that passed, what this program had
	forced      bool

	cases, rounds, lines int

	works    []table
	writing  []figure
	batch    []batchFigure
	million  []batchFigure
	requests []requestFigure
	page     *pageFigure // nil: there was no Node
	growth   []growth
}

type table struct {
	name, title string
	figures     []figure
}

// A goal is set for how many times as long a contestant takes as another: at most so many
// times, or, where it is one of the peers, at least.
type goal struct {
	work, what  string
	slow, fast  string  // slow's time over fast's
	most, least float64 // one of them
	before      string  // measured of an earlier edition
}

var goals = []goal{
	{work: "eligibility", what: "outcome", slow: outcomeOnly, fast: ladder, most: 2, before: "2.0"},
	{work: "eligibility", what: "every finding", slow: everyFinding, fast: ladder, most: 4, before: "3.5"},
	{work: "limitation", what: "outcome", slow: outcomeOnly, fast: ladder, most: 3, before: "3.5"},
	{work: "limitation", what: "rule and last day", slow: withLastDay, fast: ladder, most: 6, before: "8.4"},
	{work: "limitation", what: "every finding", slow: everyFinding, fast: ladder, most: 10, before: "11 to 15"},
	{work: "injury", what: "outcome", slow: outcomeOnly, fast: ladder, most: 4, before: "4.8"},
	{work: "injury", what: "every finding", slow: everyFinding, fast: ladder, most: 8, before: "10.3"},
	{work: "eligibility", what: "outcome against hand-written reasons", slow: outcomeOnly, fast: byHand, most: 1, before: "0.7"},
	{work: "limitation", what: "outcome against hand-written reasons", slow: outcomeOnly, fast: byHand, most: 1, before: "1.8 to 4.3"},
	{work: "injury", what: "outcome against hand-written reasons", slow: outcomeOnly, fast: byHand, most: 1, before: "2.2"},
	{work: "eligibility", slow: opa + justOutcome, fast: outcomeOnly, least: 300, before: "665"},
	{work: "limitation", slow: opa + justOutcome, fast: outcomeOnly, least: 300, before: "297"},
	{work: "injury", slow: opa + justOutcome, fast: outcomeOnly, least: 300, before: "227"},
	{work: "eligibility", slow: celGo + justOutcome, fast: outcomeOnly, least: 15, before: "31"},
	{work: "limitation", slow: celGo + justOutcome, fast: outcomeOnly, least: 15, before: "14"},
	{work: "injury", slow: celGo + justOutcome, fast: outcomeOnly, least: 15, before: "15"},
	{work: "eligibility", slow: exprLang + justOutcome, fast: outcomeOnly, least: 10, before: "17"},
	{work: "limitation", slow: exprLang + justOutcome, fast: outcomeOnly, least: 10, before: "10"},
	{work: "injury", slow: exprLang + justOutcome, fast: outcomeOnly, least: 10, before: "13"},
	{work: "reconciliation", what: "billing.Total against a bare int64 sum", slow: everyLine, fast: bareSum, most: 3, before: "3.1 to 3.6"},
	{work: "reconciliation", what: "billing.Total against govalues' own sum", slow: everyLine, fast: govaluesSum, most: 1, before: "0.6"},
}

func (r *report) of(work, name string) *figure {
	for _, t := range r.works {
		for i := range t.figures {
			if t.name == work && t.figures[i].name == name {
				return &t.figures[i]
			}
		}
	}
	return nil
}

// times is how many times as long the one takes as the other: within each round where the
// other is the first of the work, else of the medians.
func (r *report) times(work, slow, fast string) float64 {
	s, f := r.of(work, slow), r.of(work, fast)
	if r.first(f) {
		return s.ratio.median()
	}
	return s.ns.median() / f.ns.median()
}

func (r *report) first(f *figure) bool {
	return slices.ContainsFunc(r.works, func(t table) bool { return f == &t.figures[0] })
}

// met reports whether a ratio is within the goal.
func (g goal) met(ratio float64) bool {
	if g.least > 0 {
		return ratio >= g.least
	}
	return ratio <= g.most
}

func (r *report) write(w io.Writer) error {
	var b strings.Builder
	p := func(format string, values ...any) { fmt.Fprintf(&b, format, values...) }
	p("# Results\n\nMeasured %s in %.0f s: %s. Load average before %.2f, after %.2f, of which this program is one; it had %.0f %% of the time that passed.\n",
		r.when.UTC().Format("2006-01-02 15:04 UTC"), r.took.Seconds(), r.machine, r.load, r.after, 100*r.share)
	if r.forced || r.share < 0.9 {
		p("\n**Other programs were running: these figures are worth little.**\n")
	}
	p("\nWritten by `go run -C bench .` in the order: all contestants answer %d cases of each decision alike; then %d rounds in which each has a turn of 4 ms on one core, over %d cases in an order of %d draws. Times are medians of CPU time, with quartiles; ratios are taken within a round. [README.md](README.md) says who takes part and how.\n",
		r.cases, r.rounds, distinct, draws)

	p("\n## Goals\n\nHow many times as long. *Before* is what was measured of an earlier edition, of which less was asked: of limitation neither the action of the act nor the weekday after a last day, of an injury fewer facts.\n")
	p("\n| decision | what | goal | before | now | |\n|---|---|---:|---:|---:|---|\n")
	missed := 0
	for _, g := range goals {
		now := r.times(g.work, g.slow, g.fast)
		what, bound := g.what, fmt.Sprintf("at most %g", g.most)
		if g.least > 0 {
			what, bound = strings.TrimSuffix(g.slow, justOutcome)+" against outcome, both the outcome alone", fmt.Sprintf("at least %g", g.least)
		}
		met := "met"
		if !g.met(now) {
			met = "**not met**"
			missed++
		}
		p("| %s | %s | %s | %s | %.3g | %s |\n", g.work, what, bound, g.before, now, met)
	}
	p("\n%d of %d are not met.\n", missed, len(goals))
	if missed > 0 {
		p("\nWhy, where one is not: the ladder trusts its numbers, reads nothing that it does not need and asks for the time limit last. The library takes every moment as an interval, checks the order and the calendar, and always decides the time limit; the last day and the findings are worked out again from the facts when they are asked for. An account's lines are 48 bytes with code, text and currency where the bare sum reads 8: the same sum over the same lines, which checks nothing, stands among the rows.\n")
	}
	p("\nWith reasons on both sides, that is, against the library with every finding read, the others take so many times as long:\n\n| | ")
	for _, t := range r.works[:3] {
		p("%s | ", t.name)
	}
	p("\n|---|---:|---:|---:|\n")
	for _, name := range []string{byHand, opa, celGo, exprLang, cedarGo} {
		p("| %s | ", name)
		for _, t := range r.works[:3] {
			if r.of(t.name, name) == nil {
				p("– | ")
				continue
			}
			p("%.3g | ", r.times(t.name, name, everyFinding))
		}
		p("\n")
	}

	for _, t := range r.works {
		p("\n## %s\n\n", t.title)
		p("| contestant | one takes | quartiles | × the first | quartiles | allocations |\n|---|---:|---:|---:|---:|---:|\n")
		for _, f := range t.figures {
			p("| %s | %s | %s–%s | %.3g | %.3g–%.3g | %.3g |\n", f.name, span(f.ns.median()), span(f.ns.at(0.25)), span(f.ns.at(0.75)),
				f.ratio.median(), f.ratio.at(0.25), f.ratio.at(0.75), f.allocs)
		}
	}

	p("\n## One decision written\n\nAn injury with its time limit and every finding as JSON, decided beforehand.\n\n")
	p("| how | one takes | quartiles | × the first | allocations |\n|---|---:|---:|---:|---:|\n")
	for _, f := range r.writing {
		p("| %s | %s | %s–%s | %.3g | %.3g |\n", f.name, span(f.ns.median()), span(f.ns.at(0.25)), span(f.ns.at(0.75)), f.ratio.median(), f.allocs)
	}

	p("\n## A batch of %d lines\n\nPrograms that read an injury a line and write a decision a line, run from start to end; all come to the same outcome on every line. The peers read with encoding/json on one core and write outcome and reasons; the journey reads strictly on all cores and writes everything that the library knows.\n\n", r.lines)
	p("| program | CPU a line | least–most | passed, whole | memory, at most | written a line |\n|---|---:|---:|---:|---:|---:|\n")
	for _, f := range r.batch {
		p("| %s | %.3g µs | %.3g–%.3g | %.3g s | %.3g MB | %d B |\n", f.name, f.cpu.median(), f.cpu.at(0), f.cpu.at(1), f.wall.median()*float64(r.lines)/1e6, float64(f.peak)/1e6, f.written)
	}

	p("\n### And of %d\n\nThe same lines %d times over, and nobody keeps what is written. The other peers would take as long as the table above says, %d times over.\n\n", r.lines*million, million, million)
	p("| program | CPU a line | passed, whole | lines a second | memory, at most |\n|---|---:|---:|---:|---:|\n")
	for _, f := range r.million {
		wall := f.wall.median()
		p("| %s | %.3g µs | %.3g s | %.0f | %.3g MB |\n", f.name, f.cpu.median(), wall*float64(r.lines*million)/1e6, 1e6/wall, float64(f.peak)/1e6)
	}

	p("\n## A request to a service\n\nAn injury is posted over one connection on this machine and answered, one after the other; all services come to the same outcome on every request. The peers' services read with encoding/json, check nothing, keep no log, and answer outcome and reasons; `examples/service` reads strictly, logs and counts, and answers everything that the library knows. CPU is that of the service.\n\n")
	p("| service | question to answer, median | 99 of 100 within | CPU a request |\n|---|---:|---:|---:|\n")
	for _, f := range r.requests {
		p("| %s | %.3g µs | %.3g µs | %.3g µs |\n", f.name, f.whole.median(), f.whole.at(0.99), f.cpu)
	}

	p("\n## A key press in the page\n\n")
	if r.page == nil {
		p("Not measured: there is no Node here.\n")
	} else {
		p("Injuries entered fact after fact into the program of `examples/explorer`, as WebAssembly in Node: after each the page decides anew, with what to ask next and what is presumed. Drawing is not in it, and none of the peers has a page.\n\n")
		p("| what | median | 99 of 100 within |\n|---|---:|---:|\n")
		p("| from the file to the first decision | %.3g ms | |\n| a key press decided | %.3g ms | %.3g ms |\n", r.page.first, r.page.keys.median(), r.page.keys.at(0.99))
	}

	p("\n## Growth\n\n![The time of one call against how many, both logarithmic](growth.svg)\n\nA slope of 1 is linear, of 2 the square; below 1 a constant part weighs.\n\n")
	p("| what | from | to | slope | at the end | |\n|---|---:|---:|---:|---:|---|\n")
	for _, g := range r.growth {
		first, last := g.curve.Points[0], g.curve.Points[len(g.curve.Points)-1]
		note := "linear at most"
		if g.steep() {
			note = cmp.Or(g.why, "**steeper than linear, and no reason is known**")
		}
		p("| %s | %.0f: %s | %.0f: %s | %.2f | %.2f | %s |\n", g.curve.Name, first.X, span(first.Y*1000), last.X, span(last.Y*1000), g.curve.Slope(), g.end(), note)
	}

	p("\n## Versions\n\n")
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			for _, peer := range peers {
				if m.Path == peer {
					p("- %s %s\n", m.Path, m.Version)
				}
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

var peers = []string{
	"cel.dev/cel-go", "github.com/Rhymond/go-money", "github.com/cedar-policy/cedar-go", "github.com/cockroachdb/apd/v3",
	"github.com/expr-lang/expr", "github.com/govalues/decimal", "github.com/open-policy-agent/opa", "github.com/shopspring/decimal",
}

// span writes nanoseconds with the unit that suits them.
func span(ns float64) string {
	switch {
	case ns < 1e3:
		return fmt.Sprintf("%.3g ns", ns)
	case ns < 1e6:
		return fmt.Sprintf("%.3g µs", ns/1e3)
	}
	return fmt.Sprintf("%.3g ms", ns/1e6)
}
