// Command bench makes the decisions of the library and of what a Go team would use instead,
// sees to it that all answer alike, and only then times them. It writes RESULTS.md and
// growth.svg in its own directory:
//
//	go run -C bench .
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/vardregler/vard/bench/plot"
)

func main() {
	force := flag.Bool("force", false, "measure whatever the load, and mark the results")
	cases := flag.Int("cases", 20_000, "cases of each decision that all must answer alike, at most 65536")
	rounds := flag.Int("rounds", 101, "rounds in which each contestant has its turn")
	lines := flag.Int("lines", 100_000, "lines of the batch, which runs three times, or once from a million; then ten times as many")
	as := flag.String("as", "", "answer lines of standard input as this contestant, which the batch asks for")
	serve := flag.String("serve", "", "answer requests as this contestant")
	posted := flag.Int("requests", 5000, "requests to each service")
	flag.Parse()
	err := errors.New("no arguments are taken")
	switch {
	case *as != "":
		err = answerLines(*as, os.Stdin, os.Stdout)
	case *serve != "":
		err = serveAs(*serve)
	case flag.NArg() == 0:
		err = run(*force, *cases, *rounds, *lines, *posted)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// distinct cases are timed, few enough that nobody waits for memory, in an order of draws
// that no processor learns by heart.
const (
	distinct = 1 << 10
	draws    = 1 << 16
	perSide  = 100_000 // lines of the reconciliation that is timed
)

func run(force bool, cases, rounds, lines, posted int) error {
	if text, err := os.ReadFile("go.mod"); err != nil || !strings.HasPrefix(string(text), "module github.com/vardregler/vard/bench\n") {
		return errors.New("run it in its own directory, with go run -C bench")
	}
	if cases < 64 || cases > 1<<16 || rounds < 1 || lines < 1 || posted < 1 {
		return errors.New("cases lie between 64 and 65536; of rounds, lines and requests there is one at least")
	}
	start := time.Now()
	r := report{machine: machine(), when: start, cases: cases, rounds: rounds, lines: lines}
	var err error
	if r.load, err = quiet(force); err != nil {
		return err
	}
	r.forced = force && r.load > limit()
	step := func(format string, values ...any) {
		fmt.Fprintf(os.Stderr, "%4.0f s  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, values...))
	}

	step("do all answer %d cases of each decision alike?", cases)
	for _, w := range works(cases, perSide) {
		if err := agree(w.name, w.cases, w.list); err != nil {
			return err
		}
	}
	for _, w := range works(distinct, perSide) {
		step("%s", w.title)
		order := orders(distinct, draws)
		if w.name == "reconciliation" {
			order = []uint16{0}
		}
		r.works = append(r.works, table{w.name, w.title, measure(w.list, order, rounds)})
	}
	step("a decision written")
	list, err := writing(distinct)
	if err != nil {
		return err
	}
	r.writing = measure(list, orders(distinct, draws), rounds)
	step("a batch of %d lines, and of %d", lines, lines*million)
	times := 3
	if lines >= 1_000_000 {
		times = 1
	}
	if r.batch, r.million, err = batch(lines, times); err != nil {
		return err
	}
	step("%d requests to each service", posted)
	if r.requests, err = requests(posted); err != nil {
		return err
	}
	step("a key press in the page")
	if r.page, err = keys(10); err != nil {
		return err
	}
	step("growth")
	r.growth = growths()
	r.after, _ = load()
	r.share = float64(ran) / float64(passed)
	r.took = time.Since(start)

	if err := create("growth.svg", func(f *os.File) error {
		var curves []plot.Curve
		for _, g := range r.growth {
			curves = append(curves, g.curve)
		}
		return plot.Write(f, "How the time of one call grows", "how many (logarithmic)", "microseconds (logarithmic)", curves)
	}); err != nil {
		return err
	}
	if err := create("RESULTS.md", func(f *os.File) error { return r.write(f) }); err != nil {
		return err
	}
	step("written: RESULTS.md, growth.svg")
	return nil
}

func create(path string, content func(f *os.File) error) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := content(f); err != nil {
		return err
	}
	return f.Close()
}

// limit is the load average above which measuring is worth nothing.
func limit() float64 { return 0.25 * float64(runtime.NumCPU()) }

// patience is how long a load is waited out: having compiled this program is one.
const patience = 3 * time.Minute

// quiet waits until the load is low enough, and returns it. Where it stays too high the
// error says so, unless the measurement is forced.
func quiet(force bool) (float64, error) {
	for until := time.Now().Add(patience); ; time.Sleep(5 * time.Second) {
		now, err := load()
		switch {
		case err != nil && force:
			return 0, nil
		case err != nil:
			return 0, fmt.Errorf("the load of this machine is not known (%w); -force measures all the same", err)
		case force || now <= limit():
			return now, nil
		case time.Now().After(until):
			return now, fmt.Errorf("the load is %.2f, and above %.2f a measurement is worth nothing; -force measures all the same and marks the results", now, limit())
		}
		fmt.Fprintf(os.Stderr, "the load is %.2f; waiting until it is %.2f\n", now, limit())
	}
}

// load is the load average of the last minute.
func load() (float64, error) {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return 0, err
	}
	first, _, _ := strings.Cut(string(text), " ")
	return strconv.ParseFloat(first, 64)
}

// machine describes where and what is measured.
func machine() string {
	processor := runtime.GOARCH
	if text, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		for line := range strings.Lines(string(text)) {
			if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
				processor = strings.TrimSpace(value)
				break
			}
		}
	}
	commit := "an unknown commit"
	if out, err := exec.Command("git", "rev-parse", "--short", "HEAD").Output(); err == nil {
		commit = "commit " + strings.TrimSpace(string(out))
		if out, err := exec.Command("git", "status", "--porcelain", "..").Output(); err == nil && len(out) > 0 {
			commit += " with changes"
		}
	}
	return fmt.Sprintf("%s, %s/%s, %s, %d cores, %s", runtime.Version(), runtime.GOOS, runtime.GOARCH, processor, runtime.NumCPU(), commit)
}
