package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/vardregler/vard/injury"
)

// What people feel: a decision written, and a batch.

// writing is one decision of injury written as JSON, by the library and by encoding/json:
// from plain structs that hold the same, and what a program without the library writes.
func writing(n int) ([]contestant, error) {
	claims, cases := inputs(draw(n, 3, drawInjury), newClaim), draw(n, 3, drawInjury)
	decisions := inputs(claims, func(c *vardClaim) injury.Decision { return must(injury.Assess(c.claim, c.on)) })
	plain, maps, outcomes := make([]decisionJSON, n), make([]any, n), make([]answer, n)
	for i, d := range decisions {
		b := d.AppendJSON(nil)
		for _, v := range []any{&plain[i], &maps[i]} {
			if err := json.Unmarshal(b, v); err != nil {
				return nil, err
			}
		}
		if !bytes.Equal(must(json.Marshal(plain[i])), b) {
			return nil, fmt.Errorf("encoding/json writes decision %d otherwise than the library", i)
		}
		outcomes[i] = injuryByHand(&cases[i])
	}
	writer := func(name string, write func(i uint16) int) contestant {
		return contestant{name: name, run: func(order []uint16) (sum uint64) {
			for _, i := range order {
				sum += uint64(write(i))
			}
			return sum
		}}
	}
	var buffer []byte
	return []contestant{
		writer("vard, AppendJSON", func(i uint16) int {
			buffer = decisions[i].AppendJSON(buffer[:0])
			return len(buffer)
		}),
		writer("vard, MarshalJSON", func(i uint16) int { return len(must(decisions[i].MarshalJSON())) }),
		writer("encoding/json, plain structs that hold the same", func(i uint16) int { return len(must(json.Marshal(&plain[i]))) }),
		writer("encoding/json, maps that hold the same", func(i uint16) int { return len(must(json.Marshal(maps[i]))) }),
		writer("encoding/json, hand-written outcome and reasons only", func(i uint16) int { return len(appendOutcome(nil, outcomes[i])) }),
	}, nil
}

// A batchFigure is what a program needed for a line.
type batchFigure struct {
	name    string
	cpu     sample // microseconds a line
	wall    sample
	written int // bytes a line
}

// batchPeers are programs that read lines of injuries, decide each and write a line.
var batchPeers = []struct {
	name string
	new  func() func(*injuryCase) answer
}{
	{byHand, func() func(*injuryCase) answer { return injuryByHand }},
	{opa, func() func(*injuryCase) answer { return whole(regoInjury(reasons)) }},
	{celGo, func() func(*injuryCase) answer {
		return whole(scriptInjury(reasons, newCEL(limitationScript), newCEL(injuryScript)))
	}},
	{exprLang, func() func(*injuryCase) answer {
		return whole(scriptInjury(reasons, newExpr(limitationScript), newExpr(injuryScript)))
	}},
	{cedarGo, func() func(*injuryCase) answer { return whole(policiesInjury(reasons)) }},
}

func whole[In any](input func(*injuryCase) In, decide func(In) answer) func(*injuryCase) answer {
	return func(c *injuryCase) answer { return decide(input(c)) }
}

// answerLines is the program of a peer: it answers each line of r with one to w.
func answerLines(name string, r io.Reader, w io.Writer) error {
	for _, p := range batchPeers {
		if p.name != name {
			continue
		}
		decide := p.new()
		lines, out := bufio.NewScanner(r), bufio.NewWriterSize(w, 1<<16)
		var b []byte
		for lines.Scan() {
			c := read(lines.Bytes())
			b = append(appendOutcome(b[:0], decide(&c)), '\n')
			if _, err := out.Write(b); err != nil {
				return err
			}
		}
		if lines.Err() != nil {
			return lines.Err()
		}
		return out.Flush()
	}
	return fmt.Errorf("no peer is called %q", name)
}

// batch runs examples/journey -batch and the peers' programs over the same lines, in turn,
// and compares the outcomes of every line.
func batch(lines, rounds int) ([]batchFigure, error) {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	journey := filepath.Join(dir, "journey")
	build := exec.Command("go", "build", "-C", "../examples", "-o", journey, "./journey")
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, out)
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	input := filepath.Join(dir, "cases")
	if err := writeCases(input, lines); err != nil {
		return nil, err
	}
	figures := []batchFigure{{name: "vard, examples/journey -batch"}}
	commands := [][]string{{journey, "-batch"}}
	for _, p := range batchPeers {
		figures = append(figures, batchFigure{name: p.name})
		commands = append(commands, []string{self, "-as", p.name})
	}
	var want []string
	for round := range rounds {
		for i := range figures {
			output := filepath.Join(dir, "decisions")
			if err := figures[i].run(commands[i], input, output, lines); err != nil {
				return nil, fmt.Errorf("%s: %w", figures[i].name, err)
			}
			if round > 0 {
				continue
			}
			got, err := outcomesOf(output)
			if err != nil {
				return nil, err
			}
			if want == nil {
				want = got
			}
			if !slices.Equal(got, want) || len(got) != lines {
				return nil, fmt.Errorf("the outcomes of %s are not those of %s", figures[i].name, figures[0].name)
			}
		}
	}
	for i := range figures {
		slices.Sort(figures[i].cpu)
		slices.Sort(figures[i].wall)
	}
	return figures, nil
}

func writeCases(path string, n int) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	out := bufio.NewWriter(file)
	for _, c := range inputs(draw(n, 9, drawInjury), newClaim) {
		line := must(json.Marshal(struct {
			On     any          `json:"on"`
			Injury injury.Claim `json:"injury"`
		}{c.on, c.claim}))
		if _, err := out.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return out.Flush()
}

// run runs a program once over the input.
func (f *batchFigure) run(command []string, input, output string, lines int) error {
	in, err := os.Open(input)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(output)
	if err != nil {
		return err
	}
	defer out.Close()
	program := exec.Command(command[0], command[1:]...)
	program.Stdin, program.Stdout, program.Stderr = in, out, os.Stderr
	start := time.Now()
	if err := program.Run(); err != nil {
		return err
	}
	wall := time.Since(start)
	info, err := out.Stat()
	if err != nil {
		return err
	}
	state := program.ProcessState
	micros := func(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1000 / float64(lines) }
	f.cpu = append(f.cpu, micros(state.UserTime()+state.SystemTime()))
	f.wall = append(f.wall, micros(wall))
	f.written = int(info.Size()) / lines
	return nil
}

// outcomesOf reads the outcome of the injury from each line of a program's answers.
func outcomesOf(path string) ([]string, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var list []string
	for r := bufio.NewReaderSize(file, 1<<16); ; {
		line, err := r.ReadString('\n')
		if err == io.EOF {
			return list, nil
		}
		if err != nil {
			return nil, err
		}
		_, rest, ok := strings.Cut(line, `"injury":{"outcome":"`)
		outcome, _, ok2 := strings.Cut(rest, `"`)
		if !ok || !ok2 {
			return nil, fmt.Errorf("a line without an outcome")
		}
		list = append(list, strings.Clone(outcome))
	}
}
