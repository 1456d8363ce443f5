// Command service answers over HTTP what the library decides, and keeps what it has
// answered. README.md shows how to call it, openapi.json what it takes and answers.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/vardregler/vard/examples/service/receipts"
)

const usage = `Service answers over HTTP what the rules say of a case.

Usage: service [-addr HOST:PORT] [-operations HOST:PORT] [-db FILE] [-drain TIME]

  -addr        where cases are taken; 127.0.0.1:8080 unless said
  -operations  where metrics and profiles are shown; 127.0.0.1:9090 unless said
  -db          the database of the receipts, made where there is none;
               receipts.db unless said. off keeps no receipts
  -drain       how long it says that it is not ready before it takes no more,
               such as 5s, for whoever sends requests here to notice
  -help        print this

It stops on an interrupt or SIGTERM: it says that it is not ready, takes no
more, and answers what has been begun.

Exit status: 0 stopped as asked; 1 something is in its way; 2 wrong use.
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// patience is how long a stopping service waits for what has been begun.
const patience = 20 * time.Second

func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("service", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	addr := flags.String("addr", "127.0.0.1:8080", "")
	operations := flags.String("operations", "127.0.0.1:9090", "")
	file := flags.String("db", "receipts.db", "")
	drain := flags.Duration("drain", 0, "")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return 0
	case err != nil, flags.NArg() > 0:
		fmt.Fprintln(stderr, "service: an option that there is not, or one without its value\nSee service -help.")
		return 2
	}
	log := slog.New(slog.NewJSONHandler(stderr, nil))
	if err := serve(ctx, *addr, *operations, *file, *drain, stdout, log); err != nil {
		log.Error("stopped", "error", err)
		return 1
	}
	return 0
}

// serve listens until the context ends, then sees to an orderly end.
func serve(ctx context.Context, addr, operations, file string, drain time.Duration, stdout io.Writer, log *slog.Logger) error {
	s := &server{log: log, metrics: newMetrics()}
	if file != "off" {
		store, err := receipts.Open(file, s.metrics.committed)
		if err != nil {
			return err
		}
		defer func() {
			if err := store.Close(); err != nil {
				log.Error("the database did not close", "error", err)
			}
		}()
		s.store = store
	}
	cases, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	defer func() { _ = cases.Close() }()
	watched, err := net.Listen("tcp", operations)
	if err != nil {
		return err
	}
	defer func() { _ = watched.Close() }()

	public, private := listener(s.handler(), log), listener(s.operations(), log)
	private.WriteTimeout = 2 * time.Minute // a profile is taken while the caller waits
	failed := make(chan error, 2)
	go func() { failed <- public.Serve(cases) }()
	go func() { failed <- private.Serve(watched) }()
	fmt.Fprintf(stdout, "cases at http://%s, metrics at http://%s/metrics\n", cases.Addr(), watched.Addr())

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	s.stopping.Store(true) // /readyz says so at once
	log.Info("stopping")
	time.Sleep(drain)
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer cancel()
	return errors.Join(public.Shutdown(end), private.Close())
}

// listener is a server with limits: a client that is slow, silent or endless holds nothing
// for long.
func listener(h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      20 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          quiet(log),
	}
}
