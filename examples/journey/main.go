// Command journey runs the main job of the library: it takes a case of one patient,
// from the request to the settlement and a later claim for an injury, and shows
// each decision: the answer, what to do next and by when, and the reasons.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"
	"time"

	"golang.org/x/term"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

// invented is a whole case, of a patient who does not exist. Its id says so.
//
//go:embed case.json
var invented []byte

const usage = `Journey decides a case of one patient, from the request to the settlement and
a later claim for an injury: the answer, what to do next and by when, the
reasons.

Usage: journey [-lang LIST] [-all] [-json] [-case FILE | -demo | <case.json]
       journey -batch [-lang LIST] <cases >decisions
       journey -form [-lang LIST] [-json]

  -case FILE   decide the case in this file; - is standard input. Without -case,
               what is piped or redirected to the program is read
  -demo        show the case of an invented patient
  -lang LIST   languages for people, the best first: sv, en (default), sv,en
  -all         show all: every condition, step, amount and source
  -json        print the decisions in wire form, as one line of JSON
  -batch       read one case per line on standard input and write one line of
               decisions for each, in the same order; blank lines are passed
               over
  -form        print the form of a case file: every field, what it asks and how
               it is written; with -json an example to start from
  -help        print this

Every part of a case is decided by itself. What is refused stands beside the
decisions as "errors": [{"field": "…", "code": "…"}], with "other" where it
contradicts another field and with "line" in a batch. Nothing that is refused
is repeated. "id", a text of your own in the case, comes back unread.

The wire form holds machine names only. Where -lang is given with -json or
-batch, every finding and every error also bears "text", and a member "texts"
explains the other names.

On a terminal the text is fitted to the width and coloured, unless NO_COLOR is
set or TERM is dumb; elsewhere it is plain text, 80 columns wide.

A case is at most 256 KiB.

Exit status: 0 all was decided; 1 something was refused; 2 wrong use;
3 the input or the output failed; 4 a fault of the program itself;
130 or 143 interrupted by SIGINT or SIGTERM, after a whole line.
`

// The exit statuses.
const (
	decided = iota
	refused
	wrongUse
	failed
	broken
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

type options struct {
	tag   language.Tag // Swedish or English
	texts bool         // a language was asked for
	file  string
	demo  bool
	all   bool
	wire  bool
	batch bool
	form  bool
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) (status int) {
	defer func() {
		if fault := recover(); fault != nil {
			status = fell(stderr, fault, debug.Stack())
		}
	}()
	o, wrong := parse(args, stdin)
	switch {
	case errors.Is(wrong, flag.ErrHelp):
		return outcome(stderr, decided, write(stdout, usage))
	case wrong != nil:
		fmt.Fprintf(stderr, "journey: %s\nSee journey -help.\n", wrong)
		return wrongUse
	case o.form:
		return outcome(stderr, decided, o.printForm(stdout))
	case o.batch:
		status, err := o.runBatch(stdin, stdout, stderr)
		return outcome(stderr, status, err)
	}
	status, err := o.runOne(stdin, stdout, stderr)
	return outcome(stderr, status, err)
}

// parse reads the options. What is wrong is told without repeating it.
func parse(args []string, stdin io.Reader) (o options, wrong error) {
	var lang string
	flags := flag.NewFlagSet("journey", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&lang, "lang", "", "")
	flags.StringVar(&o.file, "case", "", "")
	flags.BoolVar(&o.demo, "demo", false, "")
	flags.BoolVar(&o.all, "all", false, "")
	flags.BoolVar(&o.wire, "json", false, "")
	flags.BoolVar(&o.batch, "batch", false, "")
	flags.BoolVar(&o.form, "form", false, "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return o, err
	} else if err != nil {
		return o, errors.New("an option that there is not, or one without its value")
	}
	given := map[string]bool{}
	flags.Visit(func(f *flag.Flag) { given[f.Name] = true })
	o.texts = given["lang"]
	o.tag = language.English
	if o.texts {
		tags, _, err := language.ParseAcceptLanguage(lang)
		if err != nil || len(tags) == 0 {
			return o, errors.New("-lang takes languages such as sv, en or sv,en")
		}
		o.tag = language.Make(vard.Text{SV: "sv", EN: "en"}.In(tags...))
	}
	ways := 0
	for _, way := range []string{"case", "demo", "batch", "form"} {
		if given[way] {
			ways++
		}
	}
	switch {
	case flags.NArg() > 0:
		return o, errors.New("an unexpected argument; a case file is given with -case")
	case ways > 1:
		return o, errors.New("-case, -demo, -batch and -form do not go together")
	case o.batch && o.wire, o.batch && o.all, o.form && o.all:
		return o, errors.New("-batch is always JSON, and -all is for a case on the page")
	case given["case"] && o.file == "":
		return o, errors.New("-case is given without a file")
	case ways == 0 && piped(stdin):
		o.file = "-"
	case ways == 0 && o.wire:
		return o, errors.New("there is no case: give -case FILE, or -demo for an invented patient")
	case ways == 0:
		o.demo = true
	}
	return o, nil
}

// piped tells whether somebody has given the program something to read: a pipe or a
// file. A terminal and /dev/null are devices.
func piped(stdin io.Reader) bool {
	f, ok := stdin.(*os.File)
	if !ok {
		return stdin != nil
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice == 0
}

// outcome says what failed, if anything, and returns the exit status.
func outcome(stderr io.Writer, status int, err error) int {
	var path *fs.PathError // holds a file's name, which may hold a patient's number
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE): // who read the output has had enough
		return status
	case errors.As(err, &path):
		err = fmt.Errorf("%s: %w", path.Op, path.Err)
	}
	fmt.Fprintln(stderr, "journey:", err)
	return failed
}

// fell tells of a fault of the program itself: where it is, and nothing of the case.
func fell(stderr io.Writer, fault any, stack []byte) int {
	why := fmt.Sprintf("%T", fault)
	if e, ok := fault.(runtime.Error); ok {
		why = e.Error()
	}
	fmt.Fprintf(stderr, "journey: a fault of the program itself: %s\n%s", why, stack)
	return broken
}

func write(w io.Writer, text string) error {
	_, err := io.WriteString(w, text)
	return err
}

// runOne decides one case and prints it.
func (o *options) runOne(stdin io.Reader, stdout, stderr io.Writer) (int, error) {
	data := invented
	if !o.demo {
		var err error
		if data, err = load(o.file, stdin); err != nil {
			return failed, err
		}
	}
	if o.wire {
		line, status := o.answer(nil, 0, data, false)
		return status, write(stdout, string(line)+"\n")
	}
	c := casefile.Read(data)
	d := c.Decide()
	status := decided
	if len(d.Errors) > 0 {
		status = refused
	}
	p := newPage(stdout, o.tag)
	if refused := len(d.Errors) > 0; refused && len(parts(d)) == 0 {
		p = newPage(stderr, o.tag)
		p.refusals(d.Errors)
	} else {
		p.all, p.demo = o.all, o.demo
		p.journey(c, d)
	}
	return status, p.flush()
}

// load reads a file, at most some bytes more than a case may have.
func load(name string, stdin io.Reader) ([]byte, error) {
	r := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		r = f
	}
	return io.ReadAll(io.LimitReader(r, casefile.MaxSize+8))
}

func (o *options) runBatch(stdin io.Reader, stdout, stderr io.Writer) (int, error) {
	text := func(en, sv string) string { return in(vard.Text{SV: sv, EN: en}, o.tag) }
	b := &batch{answer: o.answer, signals: make(chan os.Signal, 1)}
	if f, ok := stderr.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		const clear = "\r\x1b[K"
		began := time.Now()
		b.tick = func(cases, bad int) {
			rate := float64(cases) / time.Since(began).Seconds()
			fmt.Fprintf(stderr, clear+text("%d cases, %d refused, %.0f a second", "%d ärenden, %d med fel, %.0f i sekunden"), cases, bad, rate)
		}
		defer fmt.Fprint(stderr, clear)
	}
	// The first signal ends the batch after a whole line, a second one at once.
	caught := make(chan os.Signal, 1)
	signal.Notify(caught, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(caught)
	go func() {
		if s, ok := <-caught; ok {
			signal.Stop(caught)
			b.signals <- s
		}
	}()
	err := b.run(stdin, stdout)
	if b.tick != nil {
		b.tick(b.cases, b.bad)
		fmt.Fprintln(stderr)
	}
	if b.blank > 0 {
		fmt.Fprintf(stderr, text("journey: %d blank lines were passed over\n", "journey: %d tomma rader hoppades över\n"), b.blank)
	}
	if b.begins > 0 {
		fmt.Fprintf(stderr, text(
			"journey: line %d is only the beginning of a case: a batch takes one case per line (jq -c . makes such lines)\n",
			"journey: rad %d är bara början på ett ärende: en körning tar ett ärende per rad (jq -c . gör sådana rader)\n"), b.begins)
	}
	switch {
	case b.fault != nil:
		return fell(stderr, b.fault.value, b.fault.stack), nil
	case b.signal != nil:
		return 128 + int(b.signal.(syscall.Signal)), err
	case b.bad > 0:
		return refused, err
	}
	return decided, err
}
