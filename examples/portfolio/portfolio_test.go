package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/klauspost/compress/s2"
	"github.com/nats-io/nats.go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

// lines of every sort: the cases of examples/journey, whole and hostile ones, blank lines,
// lines that are no JSON, that are too long, and that end as on Windows.
func lines(t *testing.T) []byte {
	t.Helper()
	var all bytes.Buffer
	for _, pattern := range []string{"cases/*.json", "hostile/*.json"} {
		files, err := filepath.Glob(filepath.Join("..", "journey", "testdata", pattern))
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			var one bytes.Buffer
			if json.Compact(&one, data) == nil {
				data = one.Bytes()
			}
			all.Write(bytes.ReplaceAll(data, []byte{'\n'}, []byte{' '}))
			all.WriteByte('\n')
		}
	}
	all.WriteString("\n \t\r\n\ufeff{}\r\n{}\n[]\nnull\n\xff\xfe\x00\n")
	for _, size := range []int{casefile.MaxSize - 1, casefile.MaxSize, casefile.MaxSize + 1, 3 * casefile.MaxSize} {
		all.WriteString("{" + strings.Repeat(" ", size-2) + "}\n")
	}
	all.WriteString("\ufeff{" + strings.Repeat(" ", casefile.MaxSize-2) + "}\n")
	all.Write(invented(1500))
	all.WriteString(`{"on":"2026-11-21","limitation":{"caused":"2020"}}`) // the last line need not end
	return all.Bytes()
}

func TestAnswersAreThoseOfOneProcess(t *testing.T) {
	t.Parallel()
	data := lines(t)
	in := write(t, data)
	for _, row := range []struct{ day, lang, says string }{
		{"", "en", "Injury by treatment"},
		{"2027-03-01", "sv, en;q=0.5", "Behandlingsskada"},
	} {
		out := filepath.Join(t.TempDir(), "out")
		p := begin(t, "-in", in, "-out", out, "-asOf", row.day, "-lang", row.lang)
		assert.Equal(t, refused, p.end(), p.stderr.String())
		var asOf vard.Date
		if row.day != "" {
			asOf = vard.MustDate(row.day)
		}
		requireAnswers(t, out, of(data, asOf))
		assert.Contains(t, p.stdout.String(), row.says)
		r := result(t, out)
		assert.Equal(t, asOf, r.AsOf)
		assert.Equal(t, 3, r.Blank, "one of the hostile cases is empty")
		assert.Equal(t, bytes.Count(data, []byte{'\n'})+1, r.Lines)
		// The parts add up to the whole.
		_, _, whole := answer(data, 1, asOf)
		assert.Equal(t, whole, r.Summary)
	}
}

func TestAnEmptyFileAndOneWithoutFaults(t *testing.T) {
	t.Parallel()
	for _, data := range []string{"", "{}\n"} {
		out := filepath.Join(t.TempDir(), "out")
		p := begin(t, "-in", write(t, []byte(data)), "-out", out, "-workers", "1")
		assert.Equal(t, decided, p.end(), p.stderr.String())
		requireAnswers(t, out, of([]byte(data), 0))
	}
}

// What is refused is told by line, field and code. Marks in every text, in names that the
// form does not have, and in what is no JSON, are found nowhere but in the decisions, which
// give back the caller's own id and the names of payers.
func TestNothingThatWasReadIsTold(t *testing.T) {
	t.Parallel()
	const mark = "Hemlig-19121212"
	data := strings.Join([]string{
		`{"id":"` + mark + `","on":"2026-11-21","injury":{"limitation":{"caused":"2020-01","reported":"2021-01-01"}}}`,
		`{"id":"` + mark + `","on":"` + mark + `","injury":{}}`,
		`{"` + mark + `":true}`,
		`{"injury":{"` + mark + `":{"` + mark + `":1}}}`,
		`{"injury":{"personalInjury":"` + mark + `","limitation":{"caused":"` + mark + `"}}}`,
		`{"on":"2026-11-21","limitation":{"caused":"2020-01-01","reported":"2019-01-01"},"id":"` + mark + `"}`,
		mark,
		`{"eligibility":"` + mark + `"} ` + mark,
		`{"id":{"` + mark + `":1},"eligibility":{}}`,
	}, "\n")
	out := filepath.Join(t.TempDir(), mark)
	p := begin(t, "-in", write(t, []byte(data)), "-out", out, "-workers", "1")
	await(t, "a worker", func() bool { return p.kill("worker") }) // its end is told too
	assert.Equal(t, refused, p.end(), p.stderr.String())
	told, err := os.ReadFile(filepath.Join(out, "bad.ndjson"))
	require.NoError(t, err)
	assert.Equal(t, `{"line":2,"errors":[{"field":"on","code":"malformed_date"}]}
{"line":3,"errors":[{"field":"","code":"unknown_field"}]}
{"line":4,"errors":[{"field":"injury","code":"unknown_field"}]}
{"line":5,"errors":[{"field":"injury.personalInjury","code":"unknown_name"},{"field":"injury.limitation.caused","code":"malformed_moment"}]}
{"line":6,"errors":[{"field":"limitation.reported","code":"impossible_order","other":"limitation.caused"}]}
{"line":7,"errors":[{"field":"","code":"malformed_json"}]}
{"line":8,"errors":[{"field":"","code":"malformed_json"}]}
{"line":9,"errors":[{"field":"id","code":"malformed_json"}]}
`, string(told))
	summary, err := os.ReadFile(filepath.Join(out, "summary.json"))
	require.NoError(t, err)
	decisions, err := os.ReadFile(filepath.Join(out, "decisions.ndjson"))
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(string(decisions), mark), "the id of the one that is decided")
	for what, text := range map[string]string{"bad.ndjson": string(told), "summary.json": string(summary), "stdout": p.stdout.String(), "stderr": p.stderr.String()} {
		assert.NotContains(t, text, "19121212", what)
	}
	for _, wrong := range [][]string{
		{"-in", filepath.Join(out, mark), "-out", out},
		{"-in", write(t, []byte("{}")), "-out", out, "-before", filepath.Join(out, mark)},
		{"-in", write(t, []byte("{}")), "-out", filepath.Join(out, "summary.json", mark)},
	} {
		p := begin(t, wrong...)
		assert.Equal(t, failed, p.end())
		assert.NotContains(t, p.stderr.String(), "19121212")
		assert.Contains(t, p.stderr.String(), "portfolio: ")
	}
}

// A second run says what has changed, by rule, whoever was killed meanwhile.
func TestWhatHasChangedSinceAnEarlierRun(t *testing.T) {
	t.Parallel()
	claim := func(id, facts string) string {
		return fmt.Sprintf(`{"id":%q,"injury":{"personalInjury":true,"careInSweden":true,"regionFinanced":true,"trafficInjury":false,"workInjury":false,"causedByCare":true,%s"medication":{"sideEffect":false},"lifeSaving":{"correctAndNecessary":false},"limitation":{"caused":"2021-03-11","reported":"2022-01-01"}}}`, id, facts)
	}
	const avoidable, not = `"treatment":{"avoidable":true},`, `"treatment":{"avoidable":false,"unusedResources":false},`
	before := []string{claim("1", avoidable), claim("2", avoidable), claim("3", not), claim("4", not), claim("5", not), `{"id":"6","limitation":{"caused":"2017-01-05"}}`, claim("7", not)}
	now := []string{claim("1", avoidable), claim("2", not), claim("3", not), claim("4", avoidable), claim("X", not), `{"id":"6","limitation":{"caused":"2017-01-06"}}`, "", claim("8", not)}
	first, second := filepath.Join(t.TempDir(), "1"), filepath.Join(t.TempDir(), "2")
	p := begin(t, "-in", write(t, []byte(strings.Join(before, "\n"))), "-out", first, "-asOf", "2026-11-21", "-workers", "1")
	require.Equal(t, decided, p.end(), p.stderr.String())
	assert.Nil(t, result(t, first).Changes)

	in := write(t, []byte(strings.Join(now, "\n")))
	for _, row := range []struct{ lang, total, rule, change string }{
		{"en", "3 of 5 claims are decided otherwise", "injury.treatment\n", "1  met -> not met"},
		{"en", "3 of 5 claims are decided otherwise", "injury.treatment\n", "1  incomplete -> compensable\n              The injury may give a right"},
		{"sv", "3 av 5 ärenden avgörs annorlunda", "injury.treatment\n", "1  uppfyllt -> inte uppfyllt"},
	} {
		p = begin(t, "-in", in, "-out", second, "-asOf", "2026-11-21", "-before", first, "-lang", row.lang)
		require.Equal(t, decided, p.end(), p.stderr.String())
		for _, want := range []string{row.total, row.rule, row.change} {
			assert.Contains(t, p.stdout.String(), want)
		}
	}
	c := result(t, second).Changes
	require.NotNil(t, c)
	assert.Equal(t, Changes{
		Compared: 5, Changed: 3, OtherID: 1, OnlyBefore: 1, OnlyNow: 1, Otherwise: 1,
		Outcomes: map[string]map[string]int{"injury": {"compensable -> incomplete": 1, "incomplete -> compensable": 1}},
		Rules: map[vard.RuleID]map[string]int{
			"injury.treatment": {"met -> not met": 1, "not met -> met": 1},
			"injury.ground":    {"met -> unknown": 1, "unknown -> met": 1},
		},
	}, *c)

	// Against itself nothing has changed, though it replaces what it is compared with.
	p = begin(t, "-in", in, "-out", second, "-asOf", "2026-11-21", "-before", second)
	require.Equal(t, decided, p.end(), p.stderr.String())
	assert.Equal(t, &Changes{Compared: 7, Outcomes: map[string]map[string]int{}, Rules: map[vard.RuleID]map[string]int{}}, result(t, second).Changes)
}

// Every part is compared by itself, several accounts too.
func TestWhatALineSays(t *testing.T) {
	was := `{"line":1,"billing":[{"outcome":"final","findings":[{"rule":"billing.a","met":true}]},{"outcome":"final","findings":[]}],"injury":{"outcome":"compensable","limitation":{"outcome":"in_time","findings":[{"rule":"limitation.a","met":null}]},"findings":[]},"findings":[{"rule":"case.a","met":false}]}`
	is := `{"line":1,"billing":[{"outcome":"incomplete","findings":[{"rule":"billing.a","met":null}]},{"outcome":"incomplete","findings":[{"rule":"billing.b","met":true}]}],"injury":{"outcome":"compensable","limitation":{"outcome":"barred","findings":[]},"findings":[]},"findings":[{"rule":"case.a","met":true}]}`
	c := Changes{Outcomes: map[string]map[string]int{}, Rules: map[vard.RuleID]map[string]int{}}
	require.NoError(t, c.count([]byte(was), []byte(is)))
	assert.Equal(t, Changes{
		Outcomes: map[string]map[string]int{"billing": {"final -> incomplete": 2}, "injury.limitation": {"in_time -> barred": 1}},
		Rules: map[vard.RuleID]map[string]int{
			"billing.a": {"met -> unknown": 1}, "billing.b": {"not said -> met": 1}, "limitation.a": {"unknown -> not said": 1}, "case.a": {"not met -> met": 1},
		},
	}, c)
	for _, part := range []string{"eligibility", "referral", "billing", "limitation", "injury.limitation", "injury", "injury.treatment"} {
		name := map[bool]string{true: "open", false: "incomplete"}[strings.Contains(part, "limitation")]
		if part == "referral" {
			name = "settled"
		}
		assert.NotEmpty(t, outcome(part, name), part)
	}
}

func TestAnEarlierRunThatIsNone(t *testing.T) {
	for _, text := range []string{"x", "{}", "[]\n", `{"line":"1"}`, `{"line":0}`, `{"id":1,"injury":{}}`, "{\"line\":1}\n{"} {
		c, err := compareWith(strings.NewReader(text))
		if err == nil {
			err = c.add([]byte("{\"line\":5}\n"))
		}
		assert.ErrorIs(t, err, errNoDecisions, text)
	}
	for _, text := range []string{`{"line":1,"injury":7}`, `{"line":1,"billing":[7]}`, `{"line":1,"findings":{}}`, `{"line":1,`} {
		_, err := say([]byte(text))
		assert.ErrorIs(t, err, errNoDecisions, text)
	}
}

// However the file comes, its chunks are its lines, each once and in order.
func TestChunks(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "\n", "a", "a\n", "\n\na\n\nb", strings.Repeat("line\n", 1001), strings.Repeat(strings.Repeat("x", 100_000)+"\n", 9) + "\n"} {
		var data []byte
		number, next := 0, 1
		for c, err := range chunks(iotest.HalfReader(strings.NewReader(text))) {
			require.NoError(t, err)
			assert.Equal(t, number, c.number)
			assert.Equal(t, next, c.first)
			assert.Equal(t, c.lines, bytes.Count(c.data, []byte{'\n'}))
			assert.LessOrEqual(t, c.lines, chunkLines)
			assert.Less(t, len(c.data), chunkSize+longest+1)
			number, next = number+1, next+c.lines
			data = append(data, c.data...)
		}
		want := text
		if want != "" && !strings.HasSuffix(want, "\n") {
			want += "\n"
		}
		assert.Equal(t, want, string(data))
	}
	for _, err := range chunks(iotest.ErrReader(os.ErrPermission)) {
		assert.ErrorIs(t, err, os.ErrPermission)
	}
}

func TestPartsOfAnyLength(t *testing.T) {
	data := invented(50)
	for _, limit := range []int{40, 1000, len(data)} {
		var whole []byte
		parts := pack(nil, data, limit)
		for _, part := range parts {
			assert.LessOrEqual(t, len(part), limit)
			text, err := s2.Decode(nil, part)
			require.NoError(t, err)
			whole = append(whole, text...)
		}
		assert.Equal(t, string(data), string(whole))
		assert.Equal(t, limit == len(data), len(parts) == 1)
	}
	assert.Empty(t, pack(nil, nil, 10))
}

// What two workers answer both, because the first was slow, is stored once; and the same
// over again is not stored either.
func TestAnAnswerIsStoredOnce(t *testing.T) {
	t.Parallel()
	address, err := local()
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	dir := t.TempDir()
	go func() { ended <- serve(ctx, address, dir) }()
	defer func() { stop(); require.NoError(t, <-ended) }()
	b, err := connect(ctx, address, "test")
	require.NoError(t, err)
	defer b.conn.Close()
	require.NoError(t, b.prepare(ctx, 1))
	_, err = lock(dir)
	assert.Error(t, err, "its folder is its own")

	data := lines(t)[:40_000]
	header := nats.Header{headerFirst: {"1"}, headerBy: {by()}}
	require.NoError(t, b.publish(ctx, subject(claims, "run", 0), header, s2.Encode(nil, data)))
	require.NoError(t, b.publish(ctx, subject(claims, "run", 0), header, s2.Encode(nil, data)))
	require.NoError(t, b.publish(ctx, subject(claims, "run", 1), nats.Header{headerFirst: {"1"}, headerBy: {"others"}}, s2.Encode(nil, data)))
	require.NoError(t, b.publish(ctx, subject(claims, "run", 2), header, []byte("no chunk")))
	worker, err := b.js.Consumer(ctx, stream(claims), consumer)
	require.NoError(t, err)
	m, err := worker.Next()
	require.NoError(t, err)
	require.NoError(t, answerMessage(ctx, b, m))
	require.NoError(t, answerMessage(ctx, b, m))
	for range 2 { // what is to be decided by other rules is left to others, what is no chunk is put aside
		m, err = worker.Next()
		require.NoError(t, err)
		require.NoError(t, answerMessage(ctx, b, m))
	}

	want, refused, _ := answer(data, 1, 0)
	require.NotEmpty(t, refused)
	r, err := b.report(ctx, "run", 0)
	require.NoError(t, err)
	got, err := b.join(ctx, decisions, "run", 0, r.Decisions)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got))
	for kind, messages := range map[string]int{claims: 3, decisions: r.Decisions, bad: 1, summaries: 1} {
		s, err := b.js.Stream(ctx, stream(kind))
		require.NoError(t, err)
		assert.EqualValues(t, messages, s.CachedInfo().State.Msgs, kind)
	}
	require.NoError(t, b.forget(ctx, "run"))
	sizes, err := b.sizes(ctx)
	require.NoError(t, err)
	assert.Equal(t, map[string]uint64{claims: 0, decisions: 0, bad: 0, summaries: 0}, sizes)
}

func TestTheInventedClaims(t *testing.T) {
	t.Parallel()
	data := invented(2000)
	assert.Equal(t, string(data), string(invented(2000)))
	assert.True(t, bytes.HasPrefix(data, invented(10)))
	_, _, s := answer(data, 1, 0)
	assert.Equal(t, map[vard.Code]int{vard.AfterAssessment: s.Bad}, s.Codes)
	assert.Len(t, s.Outcomes, 7, "every ground, and none")
	assert.Len(t, s.LastDays, 2)
	assert.Len(t, s.Soonest, soonest)
	for part, outcomes := range s.Outcomes {
		for name := range outcomes {
			assert.NotEmpty(t, outcome(part, name).SV)
		}
	}
}

func TestTheBandsOfLastDays(t *testing.T) {
	for left, want := range map[int][bands]int{0: {1, 0, 0}, 1: {1, 0, 0}, 30: {1, 0, 0}, 31: {0, 1, 0}, 60: {0, 1, 0}, 61: {0, 0, 1}, 90: {0, 0, 1}, 91: {}, -1: {}} {
		caused := vard.MustDate("2016-06-15")
		line := fmt.Sprintf(`{"on":"%s","limitation":{"caused":"%s"}}`, caused.AddYears(10).AddDays(-left), caused)
		_, _, s := answer([]byte(line), 1, 0)
		assert.Equal(t, want, s.LastDays["report"], "%d days left", left)
	}
}

// What cannot work is given up, and says so.
func TestAServerThatNeverStarts(t *testing.T) {
	t.Parallel()
	out := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(out, "store"), nil, 0o600))
	p := begin(t, "-in", write(t, []byte("{}")), "-out", out, "-workers", "1")
	assert.Equal(t, failed, p.end())
	assert.Contains(t, p.stderr.String(), "end again and again")
}

func TestWrongUse(t *testing.T) {
	t.Setenv(envURL, "")
	for _, row := range []struct {
		args []string
		want int
		says string
	}{
		{[]string{"-help"}, decided, ""},
		{[]string{"-generate", "1"}, decided, ""},
		{nil, wrongUse, "-in FILE"},
		{[]string{"-in", "x"}, wrongUse, "-in FILE"},
		{[]string{"-nothing"}, wrongUse, "an option that there is not"},
		{[]string{"-in", "x", "-out", "y", "more"}, wrongUse, "an option that there is not"},
		{[]string{"-in", "x", "-out", "y", "-asOf", "soon"}, wrongUse, "-asOf"},
		{[]string{"-in", "x", "-out", "y", "-lang", "?"}, wrongUse, "-lang"},
		{[]string{"-in", "x", "-out", "y", "-replicas", "-1"}, wrongUse, "a number"},
		{[]string{"-in", "x", "-out", "y", "-workers", "0"}, wrongUse, "without -nats"},
		{[]string{"-worker"}, wrongUse, "-worker needs"},
	} {
		var out, trouble bytes.Buffer
		assert.Equal(t, row.want, run(context.Background(), row.args, strings.NewReader(""), &out, &trouble), "%v", row.args)
		assert.Contains(t, trouble.String(), row.says)
		assert.Equal(t, row.want == decided, out.Len() > 0)
	}
}
