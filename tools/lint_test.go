// Package tools pins the tools of the project in a module of their own, so that an
// importer of the library never sees them, and proves that the linters still refuse
// what they are there to refuse.
package tools

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The configuration of the project is run over a copy of the root and the internal
// packages in which everything that it forbids has been planted. Exactly the lines
// marked "want" must be reported, each by the linter named.
func TestEveryBanOfTheLinterConfigurationWorks(t *testing.T) {
	root := t.TempDir()
	for _, pattern := range []string{".golangci.yml", "go.mod", "go.sum", "*.go", "internal/*/*.go"} {
		paths, err := filepath.Glob(filepath.Join("..", pattern))
		check(t, err)
		for _, path := range paths {
			if !strings.HasSuffix(path, "_test.go") {
				copyFile(t, path, filepath.Join(root, strings.TrimPrefix(path, "..")))
			}
		}
	}
	var want []string
	wanted := regexp.MustCompile(`// want (\w+)$`)
	check(t, filepath.WalkDir("testdata/planted", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel("testdata/planted", strings.TrimSuffix(path, ".txt"))
		if err != nil {
			return err
		}
		for i, line := range strings.Split(string(text), "\n") {
			if m := wanted.FindStringSubmatch(line); m != nil {
				want = append(want, fmt.Sprintf("%s:%d %s", name, i+1, m[1]))
			}
		}
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, name)), 0o755); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(root, name), text, 0o644)
	}))
	if len(want) < 40 {
		t.Fatalf("only %d violations are planted", len(want))
	}

	linter, err := exec.Command("go", "tool", "-n", "golangci-lint").Output()
	check(t, err)
	bans := []string{"depguard", "exhaustive", "forbidigo", "gochecknoinits"}
	report := filepath.Join(t.TempDir(), "report.json")
	run := exec.Command(strings.TrimSpace(string(linter)), "run", "--output.json.path="+report, "./...")
	run.Dir = root
	run.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "GOLANGCI_LINT_CACHE="+t.TempDir())
	out, _ := run.CombinedOutput() // it fails because it finds something
	var found struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename string
				Line     int
			}
		}
	}
	text, err := os.ReadFile(report)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	check(t, json.Unmarshal(text, &found))
	var got []string
	for _, issue := range found.Issues {
		if issue.FromLinter == "typecheck" {
			t.Fatalf("the planted code does not compile: %s", issue.Text)
		}
		if slices.Contains(bans, issue.FromLinter) {
			got = append(got, fmt.Sprintf("%s:%d %s", filepath.ToSlash(issue.Pos.Filename), issue.Pos.Line, issue.FromLinter))
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("not reported: %s", w)
		}
	}
	for _, g := range got {
		if !slices.Contains(want, g) {
			t.Errorf("reported though it is allowed: %s", g)
		}
	}
	if t.Failed() {
		t.Logf("%s", out)
	}
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	text, err := os.ReadFile(from)
	check(t, err)
	check(t, os.MkdirAll(filepath.Dir(to), 0o755))
	check(t, os.WriteFile(to, text, 0o644))
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
