// Command specbook writes the specification of the library as a book that an auditor can
// read without knowing Go: every sentence of the two pages, the rules that decide it, the
// rows that show it with the result of the very run, the sections of law, how doubts are
// settled, and what is not decided.
//
//	go run -C examples ./specbook            runs the specification and writes the book
//	go test -json -run Spec ./... | specbook -in -
//
// It writes four files, HTML and Markdown in Swedish and in English. A row that fails is
// shown as failing, and the exit status is then 1.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/vardregler/vard"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("specbook", flag.ContinueOnError)
	flags.SetOutput(stderr)
	library := flags.String("library", "..", "folder of the library, whose specification is run")
	in := flags.String("in", "", "read the events of go test -json from this file, - for standard input, instead of running the tests")
	out := flags.String("out", "book", "folder to write to")
	version := flags.String("version", "", "version printed on each page; otherwise what git says")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintln(stderr, "specbook takes no arguments but its flags")
		return 2
	}
	events, err := open(*in, *library, stdin, stderr)
	if err != nil {
		fmt.Fprintln(stderr, "specbook:", err)
		return 1
	}
	rows, err := read(events)
	if err != nil {
		fmt.Fprintln(stderr, "specbook:", err)
		return 1
	}
	if len(rows) == 0 {
		fmt.Fprintln(stderr, "specbook: no row of the specification among these events")
		return 1
	}
	resolutions, err := os.ReadFile(filepath.Join(*library, "RESOLUTIONS.md"))
	if err != nil {
		fmt.Fprintln(stderr, "specbook:", err)
		return 1
	}
	edition := edition{Version: *version, Commit: git(*library, "rev-parse", "--short=12", "HEAD"), Day: vard.DateOf(time.Now())}
	if edition.Version == "" {
		edition.Version = git(*library, "describe", "--tags", "--always", "--dirty")
	}
	failed := 0
	for _, r := range rows {
		if r.Failed() {
			failed++
		}
	}
	for _, lang := range languages {
		b, err := newBook(lang, edition, rows, resolutions)
		if err != nil {
			fmt.Fprintln(stderr, "specbook:", err)
			return 1
		}
		for name, render := range map[string]func(io.Writer) error{"html": b.html, "md": b.markdown} {
			path := filepath.Join(*out, "specification."+lang.Code+"."+name)
			if err := write(path, render); err != nil {
				fmt.Fprintln(stderr, "specbook:", err)
				return 1
			}
			fmt.Fprintln(stdout, path)
		}
	}
	fmt.Fprintf(stdout, "%d rows, %d failing\n", len(rows), failed)
	if failed > 0 {
		return 1
	}
	return 0
}

// open returns the events: from a file, from standard input, or of a run of the
// specification tests now. A run with failing rows is told by its events.
func open(in, library string, stdin io.Reader, stderr io.Writer) (io.Reader, error) {
	switch in {
	case "-":
		return stdin, nil
	case "":
		cmd := exec.Command("go", "test", "-json", "-count=1", "-run", "Spec", "./...")
		cmd.Dir, cmd.Stderr = library, stderr
		events, err := cmd.Output()
		var failed *exec.ExitError
		if err != nil && !errors.As(err, &failed) {
			return nil, err
		}
		return bytes.NewReader(events), nil
	}
	events, err := os.ReadFile(in)
	return bytes.NewReader(events), err
}

func git(dir string, args ...string) string {
	out, err := exec.Command("git", append([]string{"-C", dir}, args...)...).Output()
	if err != nil {
		return "?"
	}
	return strings.TrimSpace(string(out))
}

func write(path string, render func(io.Writer) error) error {
	var page bytes.Buffer
	if err := render(&page); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, page.Bytes(), 0o644)
}
