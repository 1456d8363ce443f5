package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

// batchOf runs the program with -batch on the input.
func batchOf(input string, args ...string) (lines []string, status int, stderr string) {
	var out, errs bytes.Buffer
	status = run(append([]string{"-batch"}, args...), strings.NewReader(input), &out, &errs)
	if out.Len() > 0 {
		lines = strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	}
	return lines, status, errs.String()
}

// bad is what a line begins with that is refused as a whole.
func bad(line int, code vard.Code) string {
	return fmt.Sprintf(`{"errors":[{"line":%d,"field":"","code":"%s"}]}`, line, code)
}

func TestBatchAnswersEveryLineInItsPlace(t *testing.T) {
	for _, row := range []struct {
		says   string
		input  string
		output []string // what each line begins with
		status int
		stderr string
	}{
		{"nothing in, nothing out", "", nil, decided, ""},
		{"one case", "{}\n", []string{"{}"}, decided, ""},
		{"the last line need not end", "{}\n{}", []string{"{}", "{}"}, decided, ""},
		{"lines may end as on Windows", "\ufeff{}\r\n{}\r\n", []string{"{}", "{}"}, decided, ""},
		{"blank lines are passed over, and counted", "\n{}\n \t\r\n\n{\"on\":3}\n", []string{"{}", `{"errors":[{"line":5,"field":"on","code":"malformed_date"}]}`}, refused,
			"journey: 3 blank lines were passed over\n"},
		{"an identifier comes back", "{\"id\":\"A-1\",\"eligibility\":{}}\n{\"id\":7,\"on\":3}\n", []string{`{"id":"A-1","eligibility":{`, `{"id":7,"errors":[{"line":2,"field":"on",`}, refused, ""},
		{"a last line of one character", "{}\nx", []string{"{}", bad(2, vard.MalformedJSON)}, refused, ""},
		{"a case may not go over two lines: one hint", "{}\n{\n \"on\": null\n}\n{\n}\n", []string{"{}",
			bad(2, vard.MalformedJSON), bad(3, vard.MalformedJSON), bad(4, vard.MalformedJSON), bad(5, vard.MalformedJSON), bad(6, vard.MalformedJSON)}, refused,
			"journey: line 2 is only the beginning of a case: a batch takes one case per line (jq -c . makes such lines)\n"},
		{"the others go on", "{\"on\":3}\n{}\n{\"eligibility\":{\"URGENT\":true}}\n{\"eligibility\":{}}", []string{
			`{"errors":[{"line":1,"field":"on","code":"malformed_date"}]}`,
			"{}",
			`{"errors":[{"line":3,"field":"eligibility","code":"unknown_field"}]}`,
			`{"eligibility":{"outcome":"incomplete"`}, refused, ""},
		{"bytes that are no text", "{}\n\xff\xfe\x00\n{}", []string{
			"{}", bad(2, vard.InvalidUTF8), "{}"}, refused, ""},
	} {
		t.Run(row.says, func(t *testing.T) {
			lines, status, stderr := batchOf(row.input)
			require.Len(t, lines, len(row.output))
			for i, want := range row.output {
				assert.Truef(t, strings.HasPrefix(lines[i], want), "line %d: %s", i+1, lines[i])
			}
			assert.Equal(t, row.status, status)
			assert.Equal(t, row.stderr, stderr)
		})
	}
}

// A line of exactly the greatest size is read; one byte more is not. Either way the
// lines around it are answered.
func TestBatchLineOfTheGreatestSize(t *testing.T) {
	line := func(size int) string { return "{" + strings.Repeat(" ", size-2) + "}" }
	for _, row := range []struct {
		size int
		want string
	}{
		{casefile.MaxSize - 1, "{}"},
		{casefile.MaxSize, "{}"},
		{casefile.MaxSize + 1, bad(2, vard.TooLong)},
		{10_000_000, bad(2, vard.TooLong)},
	} {
		for _, end := range []string{"", "\n", "\n{}", "\n{}\n"} {
			lines, _, _ := batchOf("{}\n" + line(row.size) + end)
			require.GreaterOrEqual(t, len(lines), 2)
			assert.Equal(t, row.want, lines[1], "%d bytes", row.size)
			assert.Len(t, lines, 2+strings.Count(end, "{}"))
		}
	}
}

// Lines that take very different times come out in the order in which they went in.
func TestBatchKeepsTheOrder(t *testing.T) {
	var input strings.Builder
	const n = 20_000
	for i := range n {
		fmt.Fprintf(&input, "%d%s\n", i, strings.Repeat(" ", (i*i)%97*7))
	}
	slow := func(dst []byte, number int, data []byte, _ bool) ([]byte, int) {
		if number%501 == 0 {
			time.Sleep(time.Millisecond)
		}
		return append(dst, bytes.TrimSpace(data)...), number % 2 // decided or refused
	}
	var out bytes.Buffer
	b := batch{answer: slow}
	require.NoError(t, b.run(strings.NewReader(input.String()), &out))
	assert.Equal(t, n, b.cases)
	assert.Equal(t, n/2, b.bad)
	scanner := bufio.NewScanner(&out)
	for i := range n {
		require.True(t, scanner.Scan())
		require.Equal(t, fmt.Sprint(i), scanner.Text())
	}
	assert.False(t, scanner.Scan())
}

// Who writes one case and waits is answered before writing the next.
func TestBatchAnswersAtOnce(t *testing.T) {
	in, input := io.Pipe()
	output, out := io.Pipe()
	status := make(chan int)
	go func() {
		s := run([]string{"-batch"}, in, out, io.Discard)
		out.Close()
		status <- s
	}()
	answers := bufio.NewReader(output)
	for range 50 {
		_, err := io.WriteString(input, "{}\n")
		require.NoError(t, err)
		answer, err := answers.ReadString('\n')
		require.NoError(t, err)
		require.Equal(t, "{}\n", answer)
	}
	require.NoError(t, input.Close())
	_, err := answers.ReadString('\n')
	assert.Equal(t, io.EOF, err)
	assert.Equal(t, decided, <-status)
}

// Who has finished one case is answered while the next is half written.
func TestBatchAnswersAFinishedLineAtOnce(t *testing.T) {
	in, input := io.Pipe()
	output, out := io.Pipe()
	go func() {
		run([]string{"-batch"}, in, out, io.Discard)
		out.Close()
	}()
	answers := bufio.NewReader(output)
	for _, half := range []string{"{}\n{\"on\"", ":null}\n\n\n{}\n{", "}\n{"} {
		_, err := io.WriteString(input, half)
		require.NoError(t, err)
		for range strings.Count(strings.ReplaceAll(half, "\n\n", "\n"), "}\n") {
			answer, err := answers.ReadString('\n')
			require.NoError(t, err)
			require.Equal(t, "{}\n", answer)
		}
	}
	input.Close()
	_, err := answers.ReadString('\n')
	require.NoError(t, err, "what is half written is refused at the end")
}

// The memory in use does not grow with the stream: not with the number of lines, nor
// with lines that are far too long.
func TestBatchMemoryIsBounded(t *testing.T) {
	good := []byte(strings.ReplaceAll(string(invented), "\n", " ") + "\n")
	longest := bytes.Repeat([]byte("x"), casefile.MaxSize)
	in, input := io.Pipe()
	var lines int
	var most uint64
	look := func() {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		most = max(most, m.HeapAlloc)
	}
	go func() {
		const together = 100
		for range 3 << 20 / len(good) / together {
			input.Write(bytes.Repeat(good, together))
			lines += together
			look()
		}
		for range 2 { // far too long
			for i := range 40 {
				input.Write(longest)
				if i%10 == 0 {
					look()
				}
			}
			input.Write([]byte("\n"))
			lines++
		}
		for range 24 { // as long as a case may be
			input.Write(longest)
			input.Write([]byte("\n"))
			lines++
		}
		look()
		input.Close()
	}()
	var out lineCounter
	status := run([]string{"-batch"}, in, &out, io.Discard)
	assert.Equal(t, refused, status)
	assert.Equal(t, lines, int(out))
	// Each worker has a few blocks under way; a buffer that grows is held twice for a while.
	bound := 8<<20 + 3*blocks*maxWorkers*casefile.MaxSize
	assert.Less(t, int(most), bound)
	t.Logf("%d lines; at most %.1f MB in use, bound %.1f", lines, float64(most)/1e6, float64(bound)/1e6)
}

type lineCounter int

func (n *lineCounter) Write(data []byte) (int, error) {
	*n += lineCounter(bytes.Count(data, []byte("\n")))
	return len(data), nil
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error)  { return 0, f.err }
func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestBatchTellsWhenReadingOrWritingFails(t *testing.T) {
	broken := errors.New("the disk is gone")
	var out, stderr bytes.Buffer
	status := run([]string{"-batch"}, io.MultiReader(strings.NewReader("{}\n{}\n"), failing{broken}), &out, &stderr)
	assert.Equal(t, failed, status)
	assert.Equal(t, "{}\n{}\n", out.String(), "what was read is answered")
	assert.Contains(t, stderr.String(), "the disk is gone")

	stderr.Reset()
	status = run([]string{"-batch"}, strings.NewReader(strings.Repeat("{}\n", 100_000)), failing{broken}, &stderr)
	assert.Equal(t, failed, status)
	assert.Contains(t, stderr.String(), "the disk is gone")
}

// When nobody takes the output any more, the program does not wait for more input.
func TestBatchEndsThoughTheInputStaysOpen(t *testing.T) {
	in, input := io.Pipe()
	defer input.Close()
	go io.WriteString(input, "{}\n")
	var stderr bytes.Buffer
	assert.Equal(t, failed, run([]string{"-batch"}, in, failing{errors.New("the disk is gone")}, &stderr))
}

// A long batch tells how far it has come, also while it waits for more to read.
func TestBatchTicks(t *testing.T) {
	in, input := io.Pipe()
	ticked := make(chan [2]int, 1000)
	go func() {
		io.WriteString(input, "{}\nx\n{}\n")
		for tick := range ticked { // until one has seen all three lines
			if tick == [2]int{3, 1} {
				break
			}
		}
		input.Close()
	}()
	o := options{batch: true}
	b := batch{answer: o.answer, tick: func(cases, bad int) { ticked <- [2]int{cases, bad} }}
	require.NoError(t, b.run(in, io.Discard))
	assert.Equal(t, 3, b.cases)
	assert.Equal(t, 1, b.bad)
}

// Who stops reading the output has had enough: no complaint.
func TestBatchEndsQuietlyWhenNobodyReads(t *testing.T) {
	r, w, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, r.Close())
	var stderr bytes.Buffer
	status := run([]string{"-batch"}, strings.NewReader(strings.Repeat("{}\n", 100_000)), w, &stderr)
	assert.Equal(t, decided, status)
	assert.Empty(t, stderr.String())
	_, err = w.Write([]byte("x"))
	require.ErrorIs(t, err, syscall.EPIPE, "the pipe was broken")
}

// A fault of the program is told apart from wrong use, and what was answered stands.
func TestAFaultOfTheProgram(t *testing.T) {
	faulty := func(dst []byte, number int, data []byte, _ bool) ([]byte, int) {
		if number == 3 {
			panic("19121212-1212")
		}
		return append(dst, data...), decided
	}
	var out bytes.Buffer
	b := batch{answer: faulty}
	require.NoError(t, b.run(strings.NewReader("1\n2\n3\n4\n"), &out))
	require.NotNil(t, b.fault)
	assert.Equal(t, "1\n2\n", out.String())
	var errs bytes.Buffer
	assert.Equal(t, broken, fell(&errs, b.fault.value, b.fault.stack))
	assert.Contains(t, errs.String(), "a fault of the program itself: string")
	assert.NotContains(t, errs.String(), "1212")
}

// BenchmarkBatch decides the embedded case from text to text.
func BenchmarkBatch(b *testing.B) {
	line := strings.ReplaceAll(string(invented), "\n", " ") + "\n"
	o := options{batch: true}
	in, input := io.Pipe()
	chunk := []byte(strings.Repeat(line, 64))
	b.ReportAllocs()
	b.SetBytes(int64(len(line)))
	b.ResetTimer()
	go func() {
		for left := b.N; left > 0; left -= 64 {
			input.Write(chunk[:min(left, 64)*len(line)])
		}
		input.Close()
	}()
	t := batch{answer: o.answer}
	if err := t.run(in, io.Discard); err != nil || t.bad > 0 || t.cases != b.N {
		b.Fatal(t.cases, t.bad, err)
	}
	b.ReportMetric(float64(t.cases)/b.Elapsed().Seconds(), "cases/s")
}
