package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"

	"github.com/vardregler/vard/injury"
)

//go:embed page.js
var pageScript string

// A pageFigure is what the program of the page needed, in milliseconds: from its file to the
// first decision, and for the decision after each fact of an injury. Drawing is not in it.
type pageFigure struct {
	first float64
	keys  sample
}

// keys types injuries into the program of examples/explorer, as WebAssembly in Node, fact
// after fact, and compares the outcomes. Where there is no Node there is no figure.
func keys(n int) (*pageFigure, error) {
	node, err := exec.LookPath("node")
	if errors.Is(err, exec.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	explorer, err := program(dir, "../examples/explorer", ".")
	if err != nil {
		return nil, err
	}
	page := filepath.Join(dir, "page")
	build := exec.Command(explorer, "-build", "-out", page)
	build.Dir = "../examples/explorer"
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, out)
	}
	cases := draw(n, 9, drawInjury)
	var typed [][][2]string
	for _, c := range inputs(cases, newClaim) {
		var line map[string]any
		if err := json.Unmarshal(c.line(), &line); err != nil {
			return nil, err
		}
		day := [2]string{"on", c.on.String()}
		typed = append(typed, entered([][2]string{day}, "injury", line["injury"]))
	}
	file := filepath.Join(dir, "cases.json")
	if err := os.WriteFile(file, must(json.Marshal(typed)), 0o600); err != nil {
		return nil, err
	}
	run := exec.Command(node, "-e", pageScript, "--", page, file)
	run.Stderr = os.Stderr
	out, err := run.Output()
	if err != nil {
		return nil, err
	}
	var got struct {
		First    float64
		Keys     []float64
		Outcomes []string
	}
	if err := json.Unmarshal(out, &got); err != nil {
		return nil, err
	}
	for i := range cases {
		if want := injury.Outcome(injuryByHand(&cases[i]).outcome).String(); i >= len(got.Outcomes) || got.Outcomes[i] != want {
			return nil, fmt.Errorf("the page answers otherwise than %q", want)
		}
	}
	slices.Sort(got.Keys)
	return &pageFigure{got.First, got.Keys}, nil
}

// entered lists facts as the page holds them: names and texts, in an order that is always
// the same.
func entered(list [][2]string, path string, value any) [][2]string {
	switch value := value.(type) {
	case bool, string:
		return append(list, [2]string{path, fmt.Sprint(value)})
	case map[string]any:
		var names []string
		for name := range value {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			list = entered(list, path+"."+name, value[name])
		}
	}
	return list // null is not entered
}
