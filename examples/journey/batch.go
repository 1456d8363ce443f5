package main

import (
	"bufio"
	"bytes"
	"io"
	"runtime"
	"time"

	"github.com/vardregler/vard/examples/casefile"
)

// The memory of a batch is bounded by these, the number of cores and the limits of
// a case, however long the stream and its lines are.
const (
	blocks    = 4       // blocks under way for each core
	blockSize = 1 << 14 // bytes of lines in a block; the last line may go beyond
	keep      = 1 << 18 // bytes of a block's buffer that are kept for the next block
)

// A block is some lines on their way from the input to the output.
type block struct {
	first  int    // the number of its first line
	in     []byte // the lines, one after the other
	lines  []line
	out    []byte
	failed int
	done   chan struct{}
}

type line struct {
	end     int  // where it ends in the block
	tooLong bool // it was longer than a case may be; nothing of it is held
}

// answerer appends the answer to one line, and says whether the line failed.
type answerer func(dst []byte, number int, data []byte, tooLong bool) ([]byte, bool)

// batch answers every line of r with one line to w, in order, on all cores. A line
// is answered at once where no other follows it closely: who writes one and waits
// is not kept waiting. Tick, if not nil, is called a few times a second. The error
// is that of reading or writing; all that was read before it is answered.
func batch(r io.Reader, w io.Writer, answer answerer, tick func(lines, failed int)) (lines, failed int, err error) {
	workers := runtime.GOMAXPROCS(0)
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
				b.answer(answer)
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
	if tick != nil {
		ticker := time.NewTicker(200 * time.Millisecond)
		defer ticker.Stop()
		ticks = ticker.C
	}
	out := bufio.NewWriterSize(w, 1<<16)
	for {
		var b *block
		select {
		case b = <-order:
		default: // nothing is being worked on
			if err := out.Flush(); err != nil {
				return lines, failed, err
			}
			select {
			case b = <-order:
			case <-ticks:
				tick(lines, failed)
				continue
			}
		}
		if b == nil {
			break
		}
		<-b.done
		if _, err := out.Write(b.out); err != nil {
			return lines, failed, err
		}
		lines += len(b.lines)
		failed += b.failed
		free <- b
		select {
		case <-ticks:
			tick(lines, failed)
		default:
		}
	}
	if err := out.Flush(); err != nil {
		return lines, failed, err
	}
	if readError != io.EOF {
		return lines, failed, readError
	}
	return lines, failed, nil
}

// read fills the block with lines until it is full or no more are at hand.
func (b *block) read(in *bufio.Reader) error {
	b.in, b.lines = reuse(b.in), b.lines[:0]
	for len(b.in) < blockSize && len(b.lines) < blockSize {
		if err := b.readLine(in); err != nil || in.Buffered() == 0 {
			return err
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

func (b *block) answer(answer answerer) {
	b.out, b.failed = reuse(b.out), 0
	start := 0
	for i, l := range b.lines {
		var failed bool
		b.out, failed = answer(b.out, b.first+i, b.in[start:l.end], l.tooLong)
		b.out = append(b.out, '\n')
		if failed {
			b.failed++
		}
		start = l.end
	}
}

// reuse empties a buffer, and lets go of one that an unusual line has made large.
func reuse(buffer []byte) []byte {
	if cap(buffer) > keep {
		return nil
	}
	return buffer[:0]
}
