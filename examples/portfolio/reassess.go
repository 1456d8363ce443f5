package main

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/klauspost/compress/s2"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"golang.org/x/term"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile/receipt"
)

// Result is summary.json: what a whole run came to.
type Result struct {
	AsOf    vard.Date       `json:"asOf"`    // the day of assessment, null where each claim has its own
	Library string          `json:"library"` // by which version of the library it was decided
	Rules   receipt.RuleSet `json:"rules"`   // and by which rules
	Summary
	Changes *Changes `json:"changes,omitempty"` // against an earlier run
}

// input is what is known of the file before anything is decided.
type input struct {
	run    string // names the run: the same for the same lines, day, rules and library
	chunks int
	lines  int
}

// reassess is a run: it starts the server, unless there is one, and the workers, publishes
// the claims, and writes down the answers in the order of the lines.
func (o *options) reassess(ctx context.Context, stdout, stderr io.Writer) (int, error) {
	began := time.Now()
	in, err := o.survey()
	if err != nil {
		return failed, err
	}
	if err := os.MkdirAll(o.out, 0o700); err != nil {
		return failed, err
	}
	say := func(en, sv string, values ...any) {
		fmt.Fprintf(stderr, "portfolio: "+o.text(en, sv)+"\n", values...)
	}
	team, dismiss := context.WithCancel(ctx)
	c := &crew{url: o.url, stderr: stderr, say: say, lost: make(chan struct{}), alive: map[string]int{}}
	defer c.group.Wait()
	defer dismiss()
	store := ""
	if c.url == "" {
		if c.url, err = local(); err != nil {
			return failed, err
		}
		store = filepath.Join(o.out, "store")
		c.keep(team, "server", "-server", store)
	}
	for i := range o.workers {
		c.keep(team, "worker "+strconv.Itoa(i+1), "-worker")
	}

	work, fail := context.WithCancelCause(ctx)
	defer fail(nil)
	go func() {
		select {
		case <-c.lost:
			fail(failure("the processes end again and again, and nothing is answered in between"))
		case <-work.Done():
		}
	}()
	status, err := func() (int, error) {
		b, err := connect(work, c.url, "run")
		if err != nil {
			return failed, err
		}
		defer b.conn.Close()
		if err := b.prepare(work, o.replicas); err != nil {
			return failed, err
		}
		fed := make(chan struct{})
		defer func() { <-fed }()
		go func() {
			defer close(fed)
			if err := o.feed(work, b, in); err != nil {
				fail(err)
			}
		}()
		result, err := o.collect(work, b, in, o.progress(stderr, in.lines, func() { c.deaths.Store(0) }))
		if err != nil {
			fail(err)
			return failed, err
		}
		o.tell(stdout, result)
		taken, err := o.figures(work, b, c, store, result, time.Since(began))
		if err != nil {
			return failed, err
		}
		fmt.Fprint(stderr, taken)
		status := decided
		if result.Bad > 0 {
			status = refused
		}
		if store != "" { // goes with the server
			return status, nil
		}
		return status, b.forget(work, in.run)
	}()
	if cause := context.Cause(work); cause != nil {
		err = cause
	}
	if err != nil {
		return failed, err
	}
	if store == "" {
		return status, nil
	}
	dismiss()
	c.group.Wait()
	return status, os.RemoveAll(store)
}

func (o *options) text(en, sv string) string { return in(vard.Text{SV: sv, EN: en}, o.tag) }

// survey reads the file once: how much it is, and what the run is called.
func (o *options) survey() (in input, err error) {
	h := sha256.New()
	fmt.Fprintln(h, o.asOf, by())
	err = o.chunks(func(c chunk) error {
		in.chunks++
		in.lines += c.lines
		_, err := h.Write(c.data)
		return err
	})
	in.run = hex.EncodeToString(h.Sum(nil)[:12])
	return in, err
}

// chunks reads the file.
func (o *options) chunks(do func(chunk) error) error {
	f, err := os.Open(o.in)
	if err != nil {
		return err
	}
	defer f.Close()
	for c, err := range chunks(f) {
		if err != nil {
			return err
		}
		if err := do(c); err != nil {
			return err
		}
	}
	return nil
}

// feed publishes the claims. What a run that was interrupted has published is there
// already, and is not stored again.
func (o *options) feed(ctx context.Context, b *bus, in input) error {
	header := nats.Header{}
	header.Set(headerBy, by())
	if !o.asOf.IsZero() {
		header.Set(headerAsOf, o.asOf.String())
	}
	n := 0
	err := o.chunks(func(c chunk) error {
		n++
		header.Set(headerFirst, strconv.Itoa(c.first))
		if err := b.publish(ctx, subject(claims, in.run, c.number), maps.Clone(header), s2.Encode(nil, c.data)); err != nil {
			return fmt.Errorf("publishing claims: %w", err)
		}
		return nil
	})
	if err == nil && n != in.chunks {
		err = failure("the file of the claims has been changed in the meantime")
	}
	return err
}

// collect writes down the answers in the order of the lines, as they come.
func (o *options) collect(ctx context.Context, b *bus, in input, progress func(lines int)) (*Result, error) {
	result := &Result{AsOf: o.asOf, Library: receipt.Library(), Rules: receipt.Rules()}
	var earlier *comparison
	if o.before != "" {
		f, err := os.Open(filepath.Join(o.before, "decisions.ndjson"))
		if err != nil {
			return nil, fmt.Errorf("the earlier run: %w", err)
		}
		defer f.Close()
		if earlier, err = compareWith(f); err != nil {
			return nil, err
		}
	}
	decided, err := o.create("decisions.ndjson")
	if err != nil {
		return nil, err
	}
	defer decided.file.Close()
	refused, err := o.create("bad.ndjson")
	if err != nil {
		return nil, err
	}
	defer refused.file.Close()
	for chunk := range in.chunks {
		r, err := b.report(ctx, in.run, chunk)
		if err != nil {
			return nil, err
		}
		text, err := b.join(ctx, decisions, in.run, chunk, r.Decisions)
		if err != nil {
			return nil, err
		}
		if _, err := decided.Write(text); err != nil {
			return nil, err
		}
		if earlier != nil {
			if err := earlier.add(text); err != nil {
				return nil, err
			}
		}
		if text, err = b.join(ctx, bad, in.run, chunk, r.Bad); err != nil {
			return nil, err
		}
		if _, err := refused.Write(text); err != nil {
			return nil, err
		}
		result.join(r.Summary)
		progress(result.Lines)
	}
	if earlier != nil {
		if result.Changes, err = earlier.end(); err != nil {
			return nil, err
		}
	}
	summary, err := o.create("summary.json")
	if err != nil {
		return nil, err
	}
	defer summary.file.Close()
	text, err := json.MarshalIndent(result, "", "  ")
	if err != nil {
		return nil, err
	}
	if _, err := summary.Write(append(text, '\n')); err != nil {
		return nil, err
	}
	return result, errors.Join(decided.publish(), refused.publish(), summary.publish())
}

// report waits until a chunk is answered.
func (b *bus) report(ctx context.Context, run string, chunk int) (r report, err error) {
	for {
		data, err := b.get(ctx, summaries, subject(summaries, run, chunk))
		switch {
		case err == nil:
			return r, json.Unmarshal(data, &r)
		case !errors.Is(err, jetstream.ErrMsgNotFound):
			return r, err
		}
		pause(ctx, 20*time.Millisecond)
	}
}

// output is a file that gets its name when it is whole.
type output struct {
	*bufio.Writer
	file *os.File
	name string
}

func (o *options) create(name string) (*output, error) {
	name = filepath.Join(o.out, name)
	f, err := os.OpenFile(name+".part", os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	return &output{bufio.NewWriterSize(f, 1<<18), f, name}, nil
}

func (f *output) publish() error {
	for _, step := range []func() error{f.Flush, f.file.Sync, f.file.Close, func() error { return os.Rename(f.file.Name(), f.name) }} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// progress returns what tells how far the run is: on a terminal in a line that changes,
// elsewhere in a line now and then.
func (o *options) progress(stderr io.Writer, lines int, forward func()) func(int) {
	every, end := 5*time.Second, "\n"
	if f, ok := stderr.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		every, end = 200*time.Millisecond, "\r"
	}
	began, last := time.Now(), time.Now()
	return func(n int) {
		forward()
		if n < lines && time.Since(last) < every {
			return
		}
		last = time.Now()
		if n == lines {
			end = "\n"
		}
		fmt.Fprintf(stderr, "portfolio: "+o.text("%d of %d lines answered, %.0f a second", "%d av %d rader besvarade, %.0f i sekunden")+end,
			n, lines, float64(n)/time.Since(began).Seconds())
	}
}

// figures tells what the run has taken: time, memory by process, bytes by stream.
func (o *options) figures(ctx context.Context, b *bus, c *crew, store string, r *Result, took time.Duration) (string, error) {
	sizes, err := b.sizes(ctx)
	if err != nil {
		return "", err
	}
	text := fmt.Sprintf("portfolio: "+o.text("%.1f s; memory:", "%.1f s; minne:"), took.Seconds())
	peaks := c.memory()
	for _, name := range slices.Sorted(maps.Keys(peaks)) {
		text += fmt.Sprintf(" %s %d MB,", name, peaks[name]/1e6)
	}
	text = text[:len(text)-1] + o.text("; streams:", "; strömmar:")
	for _, kind := range streams {
		text += fmt.Sprintf(" %s %.1f MB,", kind, float64(sizes[kind])/1e6)
	}
	text = text[:len(text)-1]
	if store != "" {
		total := int64(0)
		err := filepath.WalkDir(store, func(_ string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return nil // the server makes and removes files
			}
			if info, err := d.Info(); err == nil {
				total += info.Size()
			}
			return nil
		})
		if err != nil {
			return "", err
		}
		text += fmt.Sprintf("; "+o.text("on disk", "på disk")+" %.1f MB", float64(total)/1e6)
	}
	return text + "\n", nil
}
