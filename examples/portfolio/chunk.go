package main

import (
	"bufio"
	"bytes"
	"io"
	"iter"

	"github.com/vardregler/vard/examples/casefile"
)

// A chunk is as many lines as go into one message.
const (
	chunkLines = 200
	chunkSize  = 256 << 10 // bytes; the last line may go beyond
	// longest is what is kept of a line that is longer than a case may be: enough for it
	// to be refused as too long, with a byte order mark before it too.
	longest = casefile.MaxSize + 4
)

// chunk is some lines of the file, each with its line feed.
type chunk struct {
	number int // from 0
	first  int // the number of its first line, from 1
	lines  int
	data   []byte
}

// chunks ranges over a file, in order. The data of a chunk holds until the next one.
func chunks(r io.Reader) iter.Seq2[chunk, error] {
	return func(yield func(chunk, error) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		c := chunk{first: 1}
		for {
			data, err := appendLine(c.data, in)
			if err != nil && err != io.EOF {
				yield(c, err)
				return
			}
			if len(data) > len(c.data) {
				c.data = data
				c.lines++
			}
			if c.lines > 0 && (c.lines == chunkLines || len(c.data) >= chunkSize || err == io.EOF) {
				if !yield(c, nil) {
					return
				}
				c = chunk{number: c.number + 1, first: c.first + c.lines, data: c.data[:0]}
			}
			if err == io.EOF {
				return
			}
		}
	}
}

// appendLine appends the next line with a line feed, which the last line need not have.
func appendLine(dst []byte, in *bufio.Reader) ([]byte, error) {
	start := len(dst)
	for {
		part, err := in.ReadSlice('\n')
		part = bytes.TrimSuffix(part, []byte{'\n'})
		dst = append(dst, part[:min(len(part), longest-(len(dst)-start))]...)
		switch {
		case err == bufio.ErrBufferFull: // there is more of this line
		case err == nil, err == io.EOF && len(dst) > start:
			return append(dst, '\n'), err
		default:
			return dst, err
		}
	}
}
