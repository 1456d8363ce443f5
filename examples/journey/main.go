// Command journey runs the main job of the library: it takes a case of one patient,
// from the request to the settlement and a later claim for an injury, and shows
// each decision with its reasons, sources, next step and amounts.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"syscall"
	"time"

	"github.com/go-json-experiment/json"
	"golang.org/x/term"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

//go:embed case.json
var embedded []byte

const usage = `Journey decides a case of one patient, from the request to the settlement and a
later claim for an injury, and shows each decision with its reasons, sources,
next step and amounts. Without a file it shows a case of its own, of an invented
patient.

Usage: journey [-lang sv|en] [-case FILE] [-json]
       journey -batch [-lang sv|en] <cases >decisions

  -case FILE   decide the case in this file; - is standard input
  -lang LANG   the language of texts for people: en (default) or sv
  -json        print the decisions in wire form, as one line of JSON
  -batch       read one case per line on standard input, write one line of
               decisions for each, in the same order; a case that is refused is
               answered by {"error":{"line":3,"field":"…","code":"…"}}, with
               "other" where it contradicts another field
  -help        print this

The wire form holds machine names only. Where -lang is given with -json or
-batch, a member "texts" explains in that language the rules, facts, bodies,
statements, outcomes and other names that the decisions use.

On a terminal the text is fitted to the width and coloured, unless NO_COLOR is
set or TERM is dumb; elsewhere it is plain text, 80 columns wide.

A case is at most 256 KiB. Nothing of a case that is refused is repeated: an
error tells the place and the reason.

Exit status: 0 every case was decided; 1 a case was refused; 2 wrong use;
3 the input or the output failed.
`

// The exit statuses.
const (
	decided = iota
	refused
	wrongUse
	failed
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

type options struct {
	lang  string
	file  string
	wire  bool
	batch bool
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var o options
	flags := flag.NewFlagSet("journey", flag.ContinueOnError)
	flags.SetOutput(io.Discard) // the reason and a pointer to -help are enough
	flags.StringVar(&o.lang, "lang", "", "")
	flags.StringVar(&o.file, "case", "", "")
	flags.BoolVar(&o.wire, "json", false, "")
	flags.BoolVar(&o.batch, "batch", false, "")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return decided
	case err != nil:
		return wrong(stderr, err.Error())
	case flags.NArg() > 0:
		return wrong(stderr, "unexpected argument; a case file is given with -case")
	case o.lang != "" && o.lang != "sv" && o.lang != "en":
		return wrong(stderr, "the language is sv or en")
	case o.batch && o.file != "":
		return wrong(stderr, "-batch reads standard input; -case does not go with it")
	}
	var status int
	var err error
	if o.batch {
		status, err = o.runBatch(stdin, stdout, stderr)
	} else {
		status, err = o.runOne(stdin, stdout, stderr)
	}
	switch {
	case errors.Is(err, syscall.EPIPE): // who read the output has had enough
		return status
	case err != nil:
		fmt.Fprintln(stderr, "journey:", err)
		return failed
	}
	return status
}

func wrong(stderr io.Writer, why string) int {
	fmt.Fprintf(stderr, "journey: %s\nSee journey -help.\n", why)
	return wrongUse
}

// tag is the language of texts for people.
func (o *options) tag() language.Tag {
	if o.lang == "sv" {
		return language.Swedish
	}
	return language.English
}

// runOne decides one case and prints it.
func (o *options) runOne(stdin io.Reader, stdout, stderr io.Writer) (int, error) {
	data := embedded
	if o.file != "" {
		var err error
		if data, err = load(o.file, stdin); err != nil {
			return failed, err
		}
	}
	if o.wire {
		line, bad := o.answer(nil, 0, data, false)
		status := decided
		if bad {
			status = refused
		}
		_, err := stdout.Write(append(line, '\n'))
		return status, err
	}
	c, d, refusal := decide(data)
	if refusal != nil {
		p := newPage(stderr, o.tag())
		p.refusal(refusal)
		return refused, p.flush()
	}
	p := newPage(stdout, o.tag())
	p.journey(c, d)
	return decided, p.flush()
}

// load reads a file, at most one byte more than a case may have.
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
	return io.ReadAll(io.LimitReader(r, casefile.MaxSize+1))
}

func decide(data []byte) (c *casefile.Case, d *casefile.Decisions, refusal *vard.Error) {
	c, err := casefile.Read(data)
	if err == nil {
		d, err = c.Decide()
	}
	refusal, _ = errors.AsType[*vard.Error](err) // both return no other
	return c, d, refusal
}

func (o *options) runBatch(stdin io.Reader, stdout, stderr io.Writer) (int, error) {
	text := func(en, sv string) string { return vard.Text{SV: sv, EN: en}.In(o.tag()) }
	var tick func(lines, failed int)
	if f, ok := stderr.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		const clear = "\r\x1b[K"
		began := time.Now()
		tick = func(lines, failed int) {
			rate := float64(lines) / time.Since(began).Seconds()
			fmt.Fprintf(stderr, clear+text("%d cases, %d refused, %.0f a second", "%d ärenden, %d avvisade, %.0f i sekunden"), lines, failed, rate)
		}
		defer fmt.Fprint(stderr, clear)
	}
	lines, bad, err := batch(stdin, stdout, o.answer, tick)
	if bad > 0 {
		if tick != nil {
			tick(lines, bad)
			fmt.Fprintln(stderr)
		}
		return refused, err
	}
	return decided, err
}

// answer appends the decisions of one case in wire form, or the error.
func (o *options) answer(dst []byte, line int, data []byte, tooLong bool) ([]byte, bool) {
	var d *casefile.Decisions
	refusal := &vard.Error{Code: vard.TooLong}
	if !tooLong {
		_, d, refusal = decide(data)
	}
	if refusal != nil {
		return appendJSON(dst, wireError{wireRefusal{line, refusal.Field, refusal.Other, refusal.Code}}), true
	}
	if o.lang != "" {
		return appendJSON(dst, withTexts(d, o.tag())), false
	}
	return appendJSON(dst, d), false
}

type wireError struct {
	Error wireRefusal `json:"error"`
}

type wireRefusal struct {
	Line  int       `json:"line,omitzero"` // from 1; absent outside a batch
	Field string    `json:"field"`
	Other string    `json:"other,omitzero"` // the field that it contradicts, if any
	Code  vard.Code `json:"code"`
}

func appendJSON(dst []byte, value any) []byte {
	data, err := json.Marshal(value, json.Deterministic(true))
	if err != nil {
		// Decisions and errors always marshal: what fails here is a fault of the program.
		panic(err)
	}
	return append(dst, data...)
}
