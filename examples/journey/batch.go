package main

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/vardregler/vard/examples/casefile"
)

// The memory of a batch is bounded by these and the limits of a case, however long the
// stream and its lines are and however many cores there are.
const (
	maxWorkers = 8
	blocks     = 2       // blocks under way for each worker
	blockSize  = 1 << 14 // bytes of lines in a block; the last line may go beyond
	keep       = 1 << 19 // bytes of a block's buffer that are kept for the next block
)

// A block is some lines on their way from the input to the output.
type block struct {
	first int    // the number of its first line
	in    []byte // the lines, one after the other
	lines []line
	out   []byte
	done  chan struct{}

	cases, bad, blank int
	begins            int // the first line that is only the beginning of a case
	fault             *fault
}

type line struct {
	end     int  // where it ends in the block
	tooLong bool // it was longer than a case may be; nothing of it is held
}

// fault is a fault of the program itself.
type fault struct {
	value any
	stack []byte
}

// answerer appends the answer to one line, and returns decided or refused.
type answerer func(dst []byte, number int, data []byte, tooLong bool) ([]byte, int)

// A batch answers every line of its input with one line, in order.
type batch struct {
	answer  answerer
	tick    func(cases, bad int) // called a few times a second, if not nil
	signals chan os.Signal       // ends the batch after a whole line; nil is never

	// What it came to.
	cases, bad, blank int
	begins            int       // the first line that is only the beginning of a case, 0 if none
	signal            os.Signal // that ended it
	fault             *fault
}

// run answers every line of r with one line to w, in order, on several cores. A line is
// answered at once where no other follows it closely: who writes one and waits, even in
// the middle of the next, is not kept waiting. Blank lines are not answered. The error is
// that of reading or writing; all that was read before it is answered.
func (t *batch) run(r io.Reader, w io.Writer) error {
	workers := min(runtime.GOMAXPROCS(0), maxWorkers)
	var (
		free  = make(chan *block, blocks*workers)
		work  = make(chan *block, blocks*workers)
		order = make(chan *block, blocks*workers) // those in work, as they came
		stop  = make(chan struct{})               // closed when nobody takes the output
	)
	defer close(stop)
	for range blocks * workers {
		free <- &block{done: make(chan struct{}, 1)}
	}
	for range workers {
		go func() {
			for b := range work {
				b.run(t.answer)
				b.done <- struct{}{}
			}
		}()
	}
	var readError error // written before order is closed, read after
	go func() {
		defer close(order)
		defer close(work)
		in := bufio.NewReaderSize(r, 1<<16)
		for next := 1; readError == nil; {
			select {
			case b := <-free:
				b.first = next
				readError = b.read(in)
				next += len(b.lines)
				work <- b // neither blocks: there is room for every block
				order <- b
			case <-stop:
				return
			}
		}
	}()

	var ticks <-chan time.Time
	if t.tick != nil {
		ticker := time.NewTicker(200 * time.Millisecond)
		defer ticker.Stop()
		ticks = ticker.C
	}
	out := bufio.NewWriterSize(w, 1<<16)
	for {
		var b *block
		select {
		case t.signal = <-t.signals:
			return out.Flush()
		default:
		}
		select {
		case b = <-order:
		default: // nothing is being worked on
			if err := out.Flush(); err != nil {
				return err
			}
			select {
			case b = <-order:
			case t.signal = <-t.signals:
				return nil
			case <-ticks:
				t.tick(t.cases, t.bad)
				continue
			}
		}
		if b == nil {
			break
		}
		<-b.done
		if _, err := out.Write(b.out); err != nil {
			return err
		}
		if t.add(b); t.fault != nil {
			return out.Flush()
		}
		free <- b
		select {
		case <-ticks:
			t.tick(t.cases, t.bad)
		default:
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if readError != io.EOF {
		return readError
	}
	return nil
}

// add counts what a block came to.
func (t *batch) add(b *block) {
	t.cases += b.cases
	t.bad += b.bad
	t.blank += b.blank
	t.fault = b.fault
	if t.begins == 0 {
		t.begins = b.begins
	}
}

// read fills the block with lines until it is full or no more whole ones are at hand.
func (b *block) read(in *bufio.Reader) error {
	b.in, b.lines = reuse(b.in), b.lines[:0]
	for len(b.in) < blockSize && len(b.lines) < blockSize {
		if err := b.readLine(in); err != nil {
			return err
		}
		if ahead, _ := in.Peek(in.Buffered()); bytes.IndexByte(ahead, '\n') < 0 {
			return nil
		}
	}
	return nil
}

// readLine adds the next line, without its line feed. The last line need not have one.
func (b *block) readLine(in *bufio.Reader) error {
	start, tooLong := len(b.in), false
	for {
		part, err := in.ReadSlice('\n')
		text := bytes.TrimSuffix(part, []byte{'\n'})
		if tooLong = tooLong || len(b.in)-start+len(text) > casefile.MaxSize; tooLong {
			b.in = b.in[:start]
		} else {
			b.in = append(b.in, text...)
		}
		switch {
		case err == bufio.ErrBufferFull: // there is more of this line
			continue
		case err == nil || len(b.in) > start || tooLong:
			b.lines = append(b.lines, line{len(b.in), tooLong})
		}
		return err
	}
}

// run answers the lines of the block.
func (b *block) run(answer answerer) {
	b.out, b.cases, b.bad, b.blank, b.begins = reuse(b.out), 0, 0, 0, 0
	whole := 0 // bytes of answers that are finished
	defer func() {
		if value := recover(); value != nil {
			b.out, b.fault = b.out[:whole], &fault{value, debug.Stack()}
		}
	}()
	start := 0
	for i, l := range b.lines {
		data := b.in[start:l.end]
		start = l.end
		content := bytes.TrimSpace(data)
		if len(content) == 0 && !l.tooLong {
			b.blank++
			continue
		}
		var status int
		b.out, status = answer(b.out, b.first+i, data, l.tooLong)
		b.out = append(b.out, '\n')
		whole = len(b.out)
		b.cases++
		if status == refused {
			b.bad++
		}
		if b.begins == 0 && (string(content) == "{" || string(content) == "[") {
			b.begins = b.first + i
		}
	}
}

// reuse empties a buffer, and lets go of one that an unusual line has made large.
func reuse(buffer []byte) []byte {
	if cap(buffer) > keep {
		return nil
	}
	return buffer[:0]
}
