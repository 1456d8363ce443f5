package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/klauspost/compress/s2"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/examples/casefile/receipt"
)

// What a chunk needs to be decided, beside its lines.
const (
	headerFirst = "Vard-First-Line"
	headerAsOf  = "Vard-As-Of"
	headerBy    = "Vard-By" // by what it is to be decided
)

// by names the rules and the version of the library that this program decides by.
var by = sync.OnceValue(func() string { return receipt.Rules().SHA256 + " " + receipt.Library() })

// report is what a chunk came to, and in how many messages its answers stand.
type report struct {
	Decisions int     `json:"decisions"`
	Bad       int     `json:"bad"`
	Summary   Summary `json:"summary"`
}

// work answers chunks until the context ends. A chunk is acknowledged when its answers are
// stored. A worker that ends before leaves the chunk to another one, who publishes the same
// under the same IDs.
func work(ctx context.Context, b *bus) error {
	var from jetstream.Consumer
	for ctx.Err() == nil {
		var err error
		if from == nil {
			if from, err = b.js.Consumer(ctx, stream(claims), consumer); err != nil {
				from = nil // nobody has started a run yet, or the server is away
				pause(ctx, 200*time.Millisecond)
				continue
			}
		}
		m, err := from.Next(jetstream.FetchMaxWait(2 * time.Second))
		if err != nil { // nothing to do, or the server is away
			pause(ctx, 20*time.Millisecond)
			continue
		}
		if err := answerMessage(ctx, b, m); err != nil {
			return err
		}
	}
	return nil
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// answerMessage answers one chunk, with what was refused of it and what it came to.
func answerMessage(ctx context.Context, b *bus, m jetstream.Msg) error {
	run, number, ok := strings.Cut(strings.TrimPrefix(m.Subject(), subject(claims, "")), ".")
	chunk, err := strconv.Atoi(number)
	if !ok || err != nil {
		return m.Term() // not ours
	}
	if m.Headers().Get(headerBy) != by() {
		return m.NakWithDelay(ackWait) // for a worker that decides by the same rules as the rest of the run
	}
	first, err := strconv.Atoi(m.Headers().Get(headerFirst))
	if err != nil {
		return m.Term()
	}
	var asOf vard.Date // none: each claim's own
	if text := m.Headers().Get(headerAsOf); text != "" {
		if asOf, err = vard.ParseDate(text); err != nil {
			return m.Term()
		}
	}
	data, err := s2.Decode(nil, m.Data())
	if err != nil {
		return m.Term()
	}
	decided, refused, summary := answer(data, first, asOf)
	r := report{Summary: summary}
	if r.Decisions, err = b.publishParts(ctx, decisions, run, chunk, decided); err != nil {
		return fmt.Errorf("publishing decisions: %w", err)
	}
	if r.Bad, err = b.publishParts(ctx, bad, run, chunk, refused); err != nil {
		return fmt.Errorf("publishing bad lines: %w", err)
	}
	text, err := json.Marshal(r)
	if err != nil {
		return err
	}
	if err := b.publish(ctx, subject(summaries, run, chunk), nil, text); err != nil {
		return fmt.Errorf("publishing a summary: %w", err)
	}
	_ = m.Ack() // lost, it brings the chunk to somebody once more
	return nil
}

// answer decides every line of a chunk on the day of assessment, or on its own where that
// is none. Each line but a blank one comes out once: among the decisions, or, where
// anything of it is refused, among the bad ones.
func answer(data []byte, first int, asOf vard.Date) (decided, refused []byte, s Summary) {
	for line := range bytes.Lines(data) {
		number := first + s.Lines
		s.Lines++
		line = bytes.TrimSuffix(line, []byte{'\n'})
		if len(bytes.TrimSpace(line)) == 0 {
			s.Blank++
			continue
		}
		c := casefile.Read(line)
		if !asOf.IsZero() {
			c.On = asOf
		}
		d := c.Decide()
		if len(d.Errors) > 0 {
			refused = appendBad(refused, number, d.Errors)
			s.addBad(d.Errors)
			continue
		}
		decided = appendDecision(decided, number, d)
		s.add(number, d)
	}
	return decided, refused, s
}

// appendDecision appends a line of decisions: the number of its line, and the decisions.
func appendDecision(dst []byte, number int, d *casefile.Decisions) []byte {
	dst = strconv.AppendInt(append(dst, `{"line":`...), int64(number), 10)
	start := len(dst)
	dst = d.AppendJSON(dst)
	if string(dst[start:]) == "{}" {
		return append(dst[:start], "}\n"...)
	}
	dst[start] = ','
	return append(dst, '\n')
}

// appendBad appends a line on a bad line: its number, and of each error the field, why, and
// the field that it contradicts. Those are names of the form and never what was read.
func appendBad(dst []byte, number int, errors []*vard.Error) []byte {
	d := casefile.Decisions{Errors: errors}
	return appendDecision(dst, number, &d)
}
