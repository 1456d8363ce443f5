package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/limitation"
)

// days reads a calendar by a reader that is not ours: each event as its clock, end and
// reading, and its day.
func days(t *testing.T, data []byte) map[string]vard.Date {
	t.Helper()
	c, err := ical.NewDecoder(bytes.NewReader(data)).Decode()
	require.NoError(t, err, string(data))
	all := map[string]vard.Date{}
	for _, e := range c.Events() {
		uid, err := e.Props.Text(ical.PropUID)
		require.NoError(t, err)
		from, err := e.DateTimeStart(time.UTC)
		require.NoError(t, err)
		to, err := e.DateTimeEnd(time.UTC)
		require.NoError(t, err)
		assert.Equal(t, 24*time.Hour, to.Sub(from))
		assert.Equal(t, ical.ValueDate, e.Props.Get(ical.PropDateTimeStart).ValueType())
		name := uid[strings.Index(uid, "-")+1 : strings.Index(uid, "@")]
		assert.NotContains(t, all, name)
		all[name] = vard.DateOf(from)
		summary, err := e.Props.Text(ical.PropSummary)
		require.NoError(t, err)
		assert.Contains(t, summary, " / ")
		class, err := e.Props.Text(ical.PropClass)
		require.NoError(t, err)
		assert.Equal(t, "PRIVATE", class)
		var alarms []time.Duration
		for _, a := range e.Children {
			require.Equal(t, ical.CompAlarm, a.Name)
			before, err := a.Props.Get(ical.PropTrigger).Duration()
			require.NoError(t, err)
			alarms = append(alarms, before)
			says, err := a.Props.Text(ical.PropDescription)
			require.NoError(t, err)
			assert.Contains(t, says, all[name].String())
		}
		assert.Equal(t, []time.Duration{-30 * 24 * time.Hour, -7 * 24 * time.Hour}, alarms)
	}
	var check bytes.Buffer // the reader's own writer is strict about what must be there
	require.NoError(t, ical.NewEncoder(&check).Encode(c))
	return all
}

// wanted are the days of the clocks that run and have not passed.
func wanted(l limitation.Decision) map[string]vard.Date {
	all := map[string]vard.Date{}
	for name, c := range map[string]limitation.Clock{"report": l.Report(), "action": l.Action(), "reconsideration": l.Reconsideration(), "board": l.BoardOpinion()} {
		if !slices.Contains([]limitation.Status{limitation.StatusOpen, limitation.StatusArguable, limitation.StatusUndetermined}, c.Status) {
			continue
		}
		for end, day := range map[string]limitation.LastDay{"-earliest": c.Earliest, "-latest": c.Latest} {
			all[name+end+"-strict"] = day.Strict
			if day.Extended != day.Strict {
				all[name+end+"-extended"] = day.Extended
			}
			if end == "-latest" && c.Earliest == c.Latest {
				delete(all, name+end+"-strict")
				delete(all, name+end+"-extended")
			}
		}
	}
	for name, day := range all {
		if day.IsZero() || day.Before(l.On()) {
			delete(all, name)
		}
	}
	return all
}

func TestCalendars(t *testing.T) {
	events, extended := 0, 0
	for name, data := range cases(t) {
		d := casefile.Read([]byte(data)).Decide()
		var l limitation.Decision
		switch {
		case d.Injury != nil:
			l = d.Injury.Limitation()
		case d.Limitation != nil:
			l = *d.Limitation
		default:
			continue
		}
		if len(wanted(l)) == 0 {
			out, problems, status := program(data, "calendar")
			assert.Equal(t, 1, status, name)
			assert.Empty(t, out)
			assert.Contains(t, problems, "no last day")
			continue
		}
		out := written(t, data, "calendar")
		got := days(t, out)
		assert.Equal(t, wanted(l), got, name)
		assert.Equal(t, string(out), string(written(t, data, "calendar")))
		for name := range got {
			events++
			if strings.Contains(name, "extended") {
				extended++
			}
		}
		for line := range strings.SplitSeq(strings.TrimSuffix(string(out), "\r\n"), "\r\n") {
			assert.LessOrEqual(t, len(line), 75)
			assert.True(t, utf8.ValidString(line), "no letter is cut: %q", line)
			assert.NotContains(t, line, "\n")
		}
	}
	assert.Greater(t, events, 10)
	assert.NotZero(t, extended)
}

// The last day is a Sunday: the strict day is that, the extended one the Monday after, and
// the two say which is which in both languages.
func TestTheStrictAndTheExtendedDay(t *testing.T) {
	out := written(t, `{"id":"A-1","on":"2026-11-21","limitation":{"caused":"2019-06-10","reported":"not-yet","reportedToProvider":"not-yet","finalPosition":"not-yet","action":"not-yet"}}`, "calendar")
	got := days(t, out)
	assert.Equal(t, vard.MustDate("2029-06-10"), got["report-earliest-strict"])
	assert.Equal(t, vard.MustDate("2029-06-11"), got["report-earliest-extended"])
	c, err := ical.NewDecoder(bytes.NewReader(out)).Decode()
	require.NoError(t, err)
	says := map[string][2]string{}
	for _, e := range c.Events() {
		uid, _ := e.Props.Text(ical.PropUID)
		summary, _ := e.Props.Text(ical.PropSummary)
		more, _ := e.Props.Text(ical.PropDescription)
		says[uid[strings.Index(uid, "-")+1:strings.Index(uid, "@")]] = [2]string{summary, more}
	}
	strict, later := says["report-earliest-strict"], says["report-earliest-extended"]
	assert.Contains(t, strict[0], actBy.SV+" anmäla skadan")
	assert.Contains(t, strict[1], strictly.SV)
	assert.Contains(t, strict[1], strictly.EN)
	assert.Contains(t, strict[1], limitation.TenYears.Text().EN)
	assert.Contains(t, later[0], weekday.SV+" / "+maybe.EN)
	assert.Contains(t, later[1], extended.EN)

	// A later calendar of the same case takes the place of this one; another case does not.
	uids := func(data []byte) (list []string) {
		c, err := ical.NewDecoder(bytes.NewReader(data)).Decode()
		require.NoError(t, err)
		for _, e := range c.Events() {
			uid, _ := e.Props.Text(ical.PropUID)
			list = append(list, uid)
		}
		return list
	}
	same := written(t, `{"id":"A-1","on":"2026-12-21","limitation":{"caused":"2019-06-09","reported":"not-yet","reportedToProvider":"not-yet","finalPosition":"not-yet","action":"not-yet"}}`, "calendar")
	other := written(t, `{"id":"A-2","on":"2026-11-21","limitation":{"caused":"2019-06-10","reported":"not-yet","reportedToProvider":"not-yet","finalPosition":"not-yet","action":"not-yet"}}`, "calendar")
	assert.Contains(t, uids(out), uids(same)[0])
	assert.NotContains(t, uids(out), uids(other)[0])
	assert.NotContains(t, string(out), "A-1")
}

// Days known in part give a window: its first day and its last.
func TestAWindowOfDays(t *testing.T) {
	out := written(t, `{"on":"2026-11-21","limitation":{"caused":"2019","reported":"not-yet","reportedToProvider":"not-yet","finalPosition":"not-yet","action":"not-yet"}}`, "calendar")
	got := days(t, out)
	assert.Equal(t, vard.MustDate("2029-01-01"), got["report-earliest-strict"])
	assert.Equal(t, vard.MustDate("2029-01-02"), got["report-earliest-extended"])
	assert.Equal(t, vard.MustDate("2029-12-31"), got["report-latest-strict"])
	assert.Contains(t, strings.ReplaceAll(string(out), "\r\n ", ""), window.EN)
	assert.Contains(t, strings.ReplaceAll(string(out), "\r\n ", ""), windowTo.SV)
}

func TestEscapes(t *testing.T) {
	assert.Equal(t, `a\, b\; c\\d\ne`, escape("a, b; c\\d\ne"))
}
