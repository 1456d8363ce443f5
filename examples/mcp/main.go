// Command mcp is a server of the Model Context Protocol: an assistant that speaks with a
// person asks it, and it decides by the library. It has one tool for each package. A tool
// takes a case file with that one part, and what is missing it asks the person, one
// question at a time, in the order in which the package asks, until the answer is
// settled. It guesses nothing, and it leaves nothing to be guessed by the assistant.
package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

const usage = `mcp is a server of the Model Context Protocol over standard input and output.
It has five tools, eligibility, referral, billing, limitation and injury, and takes no
arguments: an assistant starts it. On standard error it logs the name of each tool
that was called, how many questions it asked, and the field and code of what it
refused; nothing of a case.
`

func main() {
	if len(os.Args) > 1 {
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := serve(ctx, &mcp.StdioTransport{}, os.Stderr); err != nil && ctx.Err() == nil {
		fmt.Fprintln(os.Stderr, "mcp: the connection broke") // what broke it may hold what was sent
		os.Exit(1)
	}
}

// serve answers on one connection until it ends, and logs to a writer.
func serve(ctx context.Context, over mcp.Transport, log io.Writer) error {
	server, err := newServer(slog.New(slog.NewTextHandler(log, nil)))
	if err != nil {
		return err
	}
	return server.Run(ctx, over)
}
