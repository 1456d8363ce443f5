package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
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

// What people feel: a decision written, a batch; request.go and page.go have a request and a
// key press.

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
	peak    int // bytes of memory, at most
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

// million is how many times over the lines of the batch are read once more, by the library's
// program and by the one written by hand: a million lines of a hundred thousand.
const million = 10

// batch runs examples/journey -batch and the peers' programs over the same lines, in turn,
// and compares the outcomes of every line. Then it runs those of which it is of interest
// over many more.
func batch(lines, rounds int) (all, more []batchFigure, err error) {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	journey, err := program(dir, "../examples", "./journey")
	if err != nil {
		return nil, nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, nil, err
	}
	input := filepath.Join(dir, "cases")
	if err := writeCases(input, lines); err != nil {
		return nil, nil, err
	}
	all = []batchFigure{{name: "vard, examples/journey -batch"}}
	commands := [][]string{{journey, "-batch"}}
	for _, p := range batchPeers {
		all = append(all, batchFigure{name: p.name})
		commands = append(commands, []string{self, "-as", p.name})
	}
	var want []string
	for round := range rounds {
		for i := range all {
			output := filepath.Join(dir, "decisions")
			if err := all[i].compared(commands[i], input, output, lines); err != nil {
				return nil, nil, fmt.Errorf("%s: %w", all[i].name, err)
			}
			if round > 0 {
				continue
			}
			got, err := outcomesOf(output)
			if err != nil {
				return nil, nil, err
			}
			if want == nil {
				want = got
			}
			if !slices.Equal(got, want) || len(got) != lines {
				return nil, nil, fmt.Errorf("the outcomes of %s are not those of %s", all[i].name, all[0].name)
			}
		}
	}
	for i := range all {
		slices.Sort(all[i].cpu)
		slices.Sort(all[i].wall)
	}
	for _, p := range []struct {
		name    string
		setting string
		command []string
	}{
		{"vard, examples/journey -batch", "", commands[0]},
		{"the same on one core", "GOMAXPROCS=1", commands[0]},
		{"the same with a text for people on everything (-lang sv)", "", append(slices.Clone(commands[0]), "-lang", "sv")},
		{byHand, "", commands[1]},
	} {
		f := batchFigure{name: p.name}
		if err := f.again(p.command, p.setting, input, lines*million); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", p.name, err)
		}
		more = append(more, f)
	}
	return all, more, nil
}

// program builds a program of a module beside this one.
func program(dir, module, path string) (string, error) {
	file := filepath.Join(dir, filepath.Base(path)+"-"+filepath.Base(module))
	build := exec.Command("go", "build", "-C", module, "-o", file, path)
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return file, nil
}

// line is a case as a line of the batch, and as the body of a request.
func (c *vardClaim) line() []byte {
	return must(json.Marshal(struct {
		On     any          `json:"on"`
		Injury injury.Claim `json:"injury"`
	}{c.on, c.claim}))
}

func writeCases(path string, n int) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	out := bufio.NewWriter(file)
	for _, c := range inputs(draw(n, 9, drawInjury), newClaim) {
		if _, err := out.Write(append(c.line(), '\n')); err != nil {
			return err
		}
	}
	return out.Flush()
}

// compared runs a program once over the input and keeps its output.
func (f *batchFigure) compared(command []string, input, output string, lines int) error {
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
	p := exec.Command(command[0], command[1:]...)
	p.Stdin, p.Stdout = in, out
	if err := f.run(p, lines); err != nil {
		return err
	}
	info, err := out.Stat()
	if err != nil {
		return err
	}
	f.written = int(info.Size()) / lines
	return nil
}

// again runs a program over the input, over and over, until it has had so many lines. Nobody
// keeps its output.
func (f *batchFigure) again(command []string, setting, input string, lines int) error {
	var inputs []io.Reader
	for range million {
		in, err := os.Open(input)
		if err != nil {
			return err
		}
		defer in.Close()
		inputs = append(inputs, in)
	}
	p := exec.Command(command[0], command[1:]...)
	p.Stdin = io.MultiReader(inputs...)
	if setting != "" {
		p.Env = append(os.Environ(), setting)
	}
	return f.run(p, lines)
}

// run runs a program and notes what it needed.
func (f *batchFigure) run(p *exec.Cmd, lines int) error {
	p.Stderr = os.Stderr
	start := time.Now()
	if err := p.Start(); err != nil {
		return err
	}
	ended, peak := make(chan struct{}), make(chan int)
	go func() { // what a process has had at most is not known any more once it has ended
		most := 0
		for {
			select {
			case <-ended:
				peak <- most
				return
			case <-time.After(10 * time.Millisecond):
				most = max(most, hadAtMost(p.Process.Pid))
			}
		}
	}()
	err := p.Wait()
	close(ended)
	f.peak = max(f.peak, <-peak)
	if err != nil {
		return err
	}
	micros := func(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1000 / float64(lines) }
	f.cpu = append(f.cpu, micros(p.ProcessState.UserTime()+p.ProcessState.SystemTime()))
	f.wall = append(f.wall, micros(time.Since(start)))
	return nil
}

// hadAtMost is the most memory that a process has had, in bytes, 0 where that is not known.
func hadAtMost(pid int) int {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), "VmHWM:")
	var kilobytes int
	_, _ = fmt.Sscan(rest, &kilobytes)
	return kilobytes << 10
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
			return nil, errors.New("a line without an outcome")
		}
		list = append(list, strings.Clone(outcome))
	}
}
