// Command receipt writes down what was decided on a case, and decides it again later: did
// the service answer as the rules say, and would it answer so today?
//
//	go run -C examples ./receipt -case journey/case.json >receipt.json
//	go run -C examples ./receipt -replay receipt.json
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/examples/casefile/receipt"
)

const usage = `Receipt writes down what was decided on a case, and decides it again later.

Usage: receipt -case FILE >RECEIPT
       receipt -replay RECEIPT [-sha256 HEX]

  -case FILE    decide the case in this file and write the receipt: canonical
                JSON (RFC 8785), without a line feed at its end. Its SHA-256
                goes to standard error: keep it apart from the receipt
  -replay FILE  decide the facts of this receipt again and say whether the
                decisions are the same
  -sha256 HEX   the SHA-256 that the receipt must have; without it nobody can
                tell whether facts were changed that no decision turns on
  -help         print this

FILE may be - for standard input. Nothing of the facts is printed but names of
the library: outcomes, rules, facts.

Exit status: 0 written, or the same; 1 different; 2 wrong use, or a file that
is no case or no receipt.
`

// The exit statuses.
const (
	same = iota
	different
	wrongUse
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("receipt", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	from := flags.String("case", "", "")
	replay := flags.String("replay", "", "")
	digest := flags.String("sha256", "", "")
	wrong := func(what string) int {
		fmt.Fprintf(stderr, "receipt: %s\nSee receipt -help.\n", what)
		return wrongUse
	}
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stdout, usage)
		return same
	} else if err != nil {
		return wrong("an option that there is not, or one without its value")
	}
	switch {
	case flags.NArg() > 0:
		return wrong("there are no arguments but the options")
	case (*from == "") == (*replay == ""):
		return wrong("either -case or -replay is needed")
	case *from != "" && *digest != "":
		return wrong("-sha256 goes with -replay")
	case *from != "":
		data, err := read(*from, stdin, casefile.MaxSize)
		if err != nil {
			return wrong("the file cannot be read")
		}
		r, err := receipt.Of(casefile.Read(data), receipt.Library())
		if err != nil {
			return wrong("the case: " + err.Error())
		}
		b := r.AppendJSON(nil)
		if _, err := stdout.Write(b); err != nil {
			return wrong("the receipt cannot be written")
		}
		fmt.Fprintf(stderr, "sha256 %s\n", r.Sum())
		return same
	}
	data, err := read(*replay, stdin, receipt.MaxSize)
	if err != nil {
		return wrong("the file cannot be read")
	}
	r, err := receipt.Read(data)
	if err != nil {
		return wrong("the receipt: " + err.Error())
	}
	if *digest != "" && *digest != r.Sum() {
		fmt.Fprintln(stdout, "different: the receipt has been changed since its SHA-256 was taken")
		return different
	}
	return tell(stdout, r, r.Replay())
}

// tell writes what came of a replay. By the same rules the first difference says it; by
// others all that changed for the case.
func tell(w io.Writer, r *receipt.Receipt, replay receipt.Replay) int {
	status := same
	if replay.Same() {
		fmt.Fprintln(w, "same: the facts give these decisions")
	} else {
		status = different
		shown := replay.Differences
		if replay.Age == receipt.Present {
			shown = shown[:1]
		}
		var said vard.RuleID
		for _, d := range shown {
			fmt.Fprintf(w, "different: %s\n", d)
			if rule, ok := receipt.RuleByID(d.Rule); ok && d.Rule != said {
				fmt.Fprintf(w, "  %s: %s\n", rule, rule.Text().In(language.English))
				said = d.Rule
			}
		}
	}
	now := receipt.Rules()
	switch replay.Age {
	case receipt.Present:
		fmt.Fprintf(w, "by the present rules, of %s\n", now.Version)
	case receipt.Older:
		fmt.Fprintf(w, "by an older rule set, of %s; the present one is of %s\n", r.Rules.Version, now.Version)
	case receipt.Newer:
		fmt.Fprintf(w, "by a newer rule set, of %s; the present one is of %s\n", r.Rules.Version, now.Version)
	case receipt.Another:
		fmt.Fprintf(w, "by another rule set of the same day, %s\n", now.Version)
	}
	if replay.Age != receipt.Present && replay.Same() {
		fmt.Fprintln(w, "nothing has changed for this case")
	}
	return status
}

// read reads a file, or standard input, as far as it can be of use.
func read(name string, stdin io.Reader, most int64) ([]byte, error) {
	r := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		r = f
	}
	return io.ReadAll(io.LimitReader(r, most+8)) // a case may begin with a byte order mark
}
