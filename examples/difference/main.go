// Command difference says in which cases two versions of the library decide otherwise, by
// which rule, and shows one of them.
//
// The decisions of a version are kept as text, a line for each case: every case of
// eligibility, and for each other package some hundred that are drawn, always the same. In
// testdata/decisions stand those of the last release, before the first those of the second
// edition. The checks compare the library with them, and fail where it decides otherwise
// and the changelog names no rule for it.
//
//	go run -C examples ./difference                   the library against the last release
//	go run -C examples ./difference -new FOLDER       two versions
//	go run -C examples ./difference -w                at a release: keep the present decisions
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/go-json-experiment/json/jsontext"
)

const usage = `Difference says in which cases two versions of the library decide otherwise.

Usage: difference [-old FOLDER] [-new FOLDER] [-changelog FILE]
       difference -w [-old FOLDER]

  -old FOLDER      decisions of a version; difference/testdata/decisions holds
                   those of the last release and is taken without this
  -new FOLDER      decisions of another one; without it the library as it is
  -changelog FILE  what changed must be named there under "Unreleased": of each
                   change a rule, by its name
  -w               write the decisions of the library to the folder of -old
  -help            print this

Exit status: 0 the same, or all named in the changelog; 1 something is decided
otherwise, or is not named; 2 wrong use, or decisions that cannot be read.
`

// The exit statuses.
const (
	same = iota
	different
	wrongUse
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("difference", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	from := flags.String("old", filepath.Join("difference", "testdata", "decisions"), "")
	to := flags.String("new", "", "")
	changelog := flags.String("changelog", "", "")
	keep := flags.Bool("w", false, "")
	wrong := func(err error) int {
		fmt.Fprintf(stderr, "difference: %v\nSee difference -help.\n", err)
		return wrongUse
	}
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage)
		return same
	} else if err != nil {
		return wrong(err)
	}
	if flags.NArg() > 0 || *keep && (*to != "" || *changelog != "") {
		return wrong(errors.New("options that do not go together, or an argument"))
	}
	var now []decisions
	var cases map[string][]jsontext.Value
	var err error
	if *keep || *to == "" {
		now, cases = tree()
	} else if now, err = read(*to); err != nil {
		return wrong(err)
	}
	if *keep {
		if err := write(*from, now); err != nil {
			return wrong(err)
		}
		return same
	}
	old, err := read(*from)
	if err != nil {
		return wrong(err)
	}
	var text []byte
	if *changelog != "" {
		if text, err = os.ReadFile(*changelog); err != nil {
			return wrong(err)
		}
	}
	status, all := same, "every case is decided as before"
	if *changelog != "" {
		all += ", or the changelog names a rule for it"
	}
	for i := range now {
		c := compare(old[i], now[i])
		c.tell(stdout, cases[c.name])
		switch {
		case c.same():
		case *changelog == "":
			status = different
		default:
			for _, what := range c.unnamed(unreleased(string(text))) {
				fmt.Fprintf(stdout, "NOT IN THE CHANGELOG: %s\n", what)
				status = different
			}
		}
	}
	if status == same {
		fmt.Fprintln(stdout, all)
	}
	return status
}
