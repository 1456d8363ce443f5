package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/go-json-experiment/json"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

const usage = `Letter writes letters of a case, which it reads from standard input or a file.

Usage: letter [-lang LIST] [-html] [-fields FILE] KIND [CASE]

KIND is one of
  refusal       what is refused, the reasons, and what would change the answer
  request       what is missing, to each who can answer, and why it is asked
  account       a statement of each account
  reminder      the last days that are still to come
  confirmation  the letter of confirmation of a visit, with its checklist

  -lang LIST    languages, the best first: sv (default), en
  -html         a page that prints, instead of text
  -fields FILE  names and numbers as JSON: sender, address, recipient, patient,
                reference, clinic, treatment, contact, signature. What is not
                given stands in brackets

Exit status: 0 written; 1 the case is refused or gives no such letter; 2 wrong
use; 3 the input or the output failed.
`

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("letter", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	lang := flags.String("lang", "sv", "")
	html := flags.Bool("html", false, "")
	fieldsFile := flags.String("fields", "", "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return ended(stderr, 0, write(stdout, usage))
	} else if err != nil || flags.NArg() < 1 || flags.NArg() > 2 {
		return wrong(stderr)
	}
	tags, _, err := language.ParseAcceptLanguage(*lang)
	if err != nil || len(tags) == 0 {
		return wrong(stderr)
	}
	w := &writer{tag: language.Make(vard.Text{SV: "sv", EN: "en"}.In(tags...))}
	if *fieldsFile != "" {
		data, err := os.ReadFile(*fieldsFile)
		if err != nil {
			return ended(stderr, 3, err)
		}
		if json.Unmarshal(data, &w.fields, json.RejectUnknownMembers(true)) != nil {
			return ended(stderr, 1, errors.New("the fields are not of the form; see letter -help"))
		}
	}
	in := stdin
	if flags.NArg() == 2 {
		f, err := os.Open(flags.Arg(1))
		if err != nil {
			return ended(stderr, 3, err)
		}
		defer f.Close()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, casefile.MaxSize+8))
	if err != nil {
		return ended(stderr, 3, err)
	}
	w.c = casefile.Read(data)
	w.d = w.c.Decide()
	for _, e := range w.d.Errors {
		fmt.Fprintf(stderr, "letter: %s: %s (%s)\n", e.Field, w.in(e.Code.Text()), e.Code)
	}
	if len(w.d.Errors) > 0 { // a letter is not written of half a case
		return 1
	}
	var letters []Letter
	switch flags.Arg(0) {
	case "refusal":
		letters = w.refusals()
	case "request":
		letters = w.requests()
	case "account":
		letters, err = w.accounts()
	case "reminder":
		letters = w.reminders()
	case "confirmation":
		letters = w.confirmations()
	default:
		return wrong(stderr)
	}
	switch {
	case err != nil:
		return ended(stderr, 1, err)
	case len(letters) == 0:
		return ended(stderr, 1, errors.New("the case gives no such letter"))
	case *html:
		return ended(stderr, 0, HTML(stdout, letters))
	}
	return ended(stderr, 0, Text(stdout, letters))
}

func write(w io.Writer, text string) error {
	_, err := io.WriteString(w, text)
	return err
}

func wrong(stderr io.Writer) int {
	fmt.Fprintln(stderr, "letter: wrong use; see letter -help")
	return 2
}

// ended says what failed, if anything, without the name of a file, and returns the status.
func ended(stderr io.Writer, status int, err error) int {
	if err == nil {
		return status
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	fmt.Fprintln(stderr, "letter:", err)
	return max(status, 1)
}
