// Command portfolio decides a whole portfolio of claims anew, on any number of processes
// and machines, over NATS JetStream. README.md shows when that is worth it.
package main

import (
	"context"
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

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
)

const usage = `Portfolio decides a portfolio of claims anew: one case per line, as examples/casefile
reads it. Every line is answered exactly once, although workers or the server are killed.

Usage: portfolio -in FILE -out DIR [-asOf DAY] [-before DIR] [-lang LIST]
                 [-workers N] [-nats URL] [-replicas N]
       portfolio -worker -nats URL
       portfolio -generate N >claims.ndjson

  -in FILE      one case per line; blank lines are passed over
  -out DIR      where the answers are written: decisions.ndjson, in the order of the
                lines, each with its number; bad.ndjson, on the lines of which
                something is refused, with field and code; summary.json
  -asOf DAY     the day of assessment of every claim, such as 2026-11-21; without
                it each claim's own
  -before DIR   the folder of an earlier run: the summary says what has changed, by rule
  -lang LIST    language for people: sv, en (default), sv,en
  -workers N    worker processes started here; as many as there are cores, unless said
  -nats URL     a NATS server or cluster with JetStream, several URLs with commas;
                from NATS_URL where that is set. Without it a server is started here
                for as long as the run takes, with its store below DIR
  -replicas N   how many servers hold every message, where the streams are new;
                3 in a cluster, unless said
  -worker       be one more worker, for every run on the server, until interrupted
  -generate N   write invented claims, always the same
  -help         print this

A run that was interrupted goes on where it was when it is started again with the same
file, day and place. The files appear in DIR when they are whole.

Exit status: 0 all was decided; 1 something was refused; 2 wrong use; 3 something failed;
4 a fault of the program itself; 130 interrupted.
`

// The exit statuses.
const (
	decided = iota
	refused
	wrongUse
	failed
	broken
	interrupted = 130
)

// envURL holds the address of the server where -nats is not given; it may bear a token,
// which has no place among the arguments that every user of a machine can see.
const envURL = "NATS_URL"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

type options struct {
	in, out  string
	asOf     vard.Date
	before   string
	tag      language.Tag // Swedish or English
	workers  int
	url      string
	replicas int

	worker   bool
	server   string // be the server, with its store in this folder
	tied     bool   // end when standard input does
	generate int
}

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) (status int) {
	defer func() {
		if fault := recover(); fault != nil { // its value may hold something of a claim
			fmt.Fprintf(stderr, "portfolio: a fault of the program itself: %T\n%s", fault, debug.Stack())
			status = broken
		}
	}()
	o, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return decided
	case err != nil:
		fmt.Fprintf(stderr, "portfolio: %s\nSee portfolio -help.\n", err)
		return wrongUse
	}
	if o.tied {
		signal.Ignore(os.Interrupt) // from a terminal it reaches the run too, which sees to an end in order
		tied, untie := context.WithCancel(ctx)
		defer untie()
		go func() {
			_, _ = io.Copy(io.Discard, stdin)
			untie()
		}()
		ctx = tied
	}
	switch {
	case o.generate > 0:
		err = generate(stdout, o.generate)
	case o.server != "":
		err = serve(ctx, o.url, o.server)
	case o.worker:
		err = o.work(ctx)
	default:
		status, err = o.reassess(ctx, stdout, stderr)
	}
	switch path := new(fs.PathError); {
	case errors.Is(err, context.Canceled):
		return interrupted
	case errors.As(err, &path): // the name of a file may be somebody's
		err = fmt.Errorf("%s: %w", path.Op, path.Err)
	case err == nil:
		return status
	}
	fmt.Fprintln(stderr, "portfolio:", err)
	return failed
}

// work is a worker's process.
func (o *options) work(ctx context.Context) error {
	b, err := connect(ctx, o.url, "worker")
	if err != nil {
		return err
	}
	defer b.conn.Close()
	return work(ctx, b)
}

// parse reads the options. What is wrong is told without repeating it.
func parse(args []string) (o options, wrong error) {
	var lang, day string
	flags := flag.NewFlagSet("portfolio", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.in, "in", "", "")
	flags.StringVar(&o.out, "out", "", "")
	flags.StringVar(&day, "asOf", "", "")
	flags.StringVar(&o.before, "before", "", "")
	flags.StringVar(&lang, "lang", "en", "")
	flags.IntVar(&o.workers, "workers", runtime.NumCPU(), "")
	flags.StringVar(&o.url, "nats", os.Getenv(envURL), "")
	flags.IntVar(&o.replicas, "replicas", 0, "")
	flags.BoolVar(&o.worker, "worker", false, "")
	flags.StringVar(&o.server, "server", "", "")
	flags.BoolVar(&o.tied, "tied", false, "")
	flags.IntVar(&o.generate, "generate", 0, "")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return o, err
	} else if err != nil || flags.NArg() > 0 {
		return o, errors.New("an option that there is not, or one without its value")
	}
	if day != "" {
		var err error
		if o.asOf, err = vard.ParseDate(day); err != nil {
			return o, errors.New("-asOf takes a day such as 2026-11-21")
		}
	}
	tags, _, err := language.ParseAcceptLanguage(lang)
	if err != nil || len(tags) == 0 {
		return o, errors.New("-lang takes languages such as sv, en or sv,en")
	}
	o.tag = language.Make(vard.Text{SV: "sv", EN: "en"}.In(tags...))
	switch {
	case o.generate < 0, o.workers < 0, o.replicas < 0:
		return o, errors.New("a number that is too small")
	case o.generate > 0:
	case (o.worker || o.server != "") && o.url == "":
		return o, errors.New("-worker needs -nats, the address of the server")
	case o.worker || o.server != "":
	case o.in == "" || o.out == "":
		return o, errors.New("-in FILE and -out DIR are needed")
	case o.workers == 0 && o.url == "":
		return o, errors.New("without -nats nobody else can work: -workers is at least 1")
	}
	return o, nil
}
