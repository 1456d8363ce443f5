package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
)

// told writes the events that a row's test gives: its columns, then its result.
func told(id, says, cites, facts, want, met, unmet, result string) string {
	var b strings.Builder
	event := func(action, key, value string) {
		line, err := json.Marshal(map[string]string{"Action": action, "Package": "p", "Test": "TestSpec/" + id, "Key": key, "Value": value})
		if err != nil {
			panic(err)
		}
		b.Write(append(line, '\n'))
	}
	event("run", "", "")
	for _, column := range [][2]string{{"id", id}, {"says", says}, {"cites", cites}, {"on", "2026-11-21"}, {"facts", facts}, {"want", want}, {"met", met}, {"unmet", unmet}} {
		event("attr", "vard."+column[0], column[1])
	}
	event("output", "", "")
	if result != "" {
		event(result, "", "")
	}
	return b.String()
}

var events = told("eligibility/urgent", "An urgent case is not for <this> route | at all.", `["IPO-07","HSL 8:4"]`,
	`{"registeredInSweden":null,"urgent":true,"deep":{"list":["a","b"],"none":[],"n":14,"pairs":[{"x":"1"},{"x":null}]}}`, `{"Outcome":"not_eligible","Missing":null}`,
	"", "eligibility.not-urgent", "pass") +
	told("injury/cut-short", "The test never ended.", `["LOF-11"]`, `{}`, `{"Outcome":"assess"}`, "", "", "") +
	told("injury/wrong", "The row is wrong.", `["LOF-11","PSL 6 § 1"]`, `{}`, `{"Outcome":"assess"}`, "injury.treatment", "", "fail")

func rowsOf(t *testing.T, events string) []*row {
	t.Helper()
	rows, err := read(strings.NewReader(events))
	require.NoError(t, err)
	return rows
}

func TestRowsAreReadFromTheEventsOfARun(t *testing.T) {
	rows := rowsOf(t, events)
	require.Len(t, rows, 3)
	assert.Equal(t, []pair{{"urgent", "true"}, {"deep.list", "a, b"}, {"deep.n", "14"}, {"deep.pairs[0].x", "1"}}, rows[0].Facts, "in their order, and only what is said")
	assert.Equal(t, []pair{{"Outcome", "not_eligible"}}, rows[0].Want)
	assert.Equal(t, []string{"eligibility.not-urgent"}, rows[0].Unmet)
	assert.Equal(t, []bool{false, true, true}, []bool{rows[0].Failed(), rows[1].Failed(), rows[2].Failed()}, "a row that did not end has not passed")
	_, err := read(strings.NewReader("ok  	vard"))
	assert.ErrorContains(t, err, "line 1")
	_, err = read(strings.NewReader(told("x/y", "", "[", "{}", "{}", "", "", "pass")))
	assert.Error(t, err, "columns that are cut off")
}

func render(t *testing.T, lang Lang) (html, markdown string) {
	t.Helper()
	b, err := newBook(lang, edition{"v0.1.0", "abc", vard.MustDate("2026-11-21")}, rowsOf(t, events), []byte("# Resolutions\n\n## Eligibility\n\n**E1.** Text.\n"))
	require.NoError(t, err)
	var h, m bytes.Buffer
	require.NoError(t, b.html(&h))
	require.NoError(t, b.markdown(&m))
	return h.String(), m.String()
}

func TestTheBookHoldsEveryStatementRuleAndRow(t *testing.T) {
	for _, lang := range languages {
		html, markdown := render(t, lang)
		for s := range vard.Statements() {
			assert.Equal(t, 1, strings.Count(html, `id="`+anchor(s.ID())+`"`), "%s has one place", s.ID())
			assert.Contains(t, markdown, "### "+s.ID()+" ·")
		}
		for _, r := range allRules() {
			assert.Equal(t, 1, strings.Count(html, `id="rule-`+strings.ReplaceAll(r.String(), ".", "-")+`"`), "%s has one place", r.ID())
			assert.Contains(t, markdown, r.ID())
		}
		for _, id := range []string{"row-eligibility-urgent", "row-injury-cut-short", "row-injury-wrong"} {
			assert.Equal(t, 1, strings.Count(html, `id="`+id+`"`), id)
		}
		assert.Contains(t, html, "An urgent case is not for &lt;this&gt; route | at all.")
		assert.Contains(t, markdown, `An urgent case is not for &lt;this> route \| at all.`, "a table is not broken")
		assert.Contains(t, html, `<html lang="`+lang.Code+`">`)
		assert.Contains(t, html, "v0.1.0 · abc · 2026-11-21", "in the margin of each page")
		fails, err := lang.W("fail")
		require.NoError(t, err)
		assert.Equal(t, 2, strings.Count(html, `<span class="bad">`+fails+`</span>`), "what fails is shown as failing")
		assert.NotRegexp(t, ` src=|url\(|@import|<link`, html, "nothing is loaded from elsewhere")
	}
}

var (
	ids   = regexp.MustCompile(` id="([^"]*)"`)
	links = regexp.MustCompile(` href="#([^"]*)"`)
)

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	html, _ := render(t, languages[0])
	places := map[string]bool{}
	for _, m := range ids.FindAllStringSubmatch(html, -1) {
		assert.False(t, places[m[1]], "%s stands twice", m[1])
		places[m[1]] = true
	}
	found := links.FindAllStringSubmatch(html, -1)
	assert.Greater(t, len(found), 500)
	for _, m := range found {
		assert.True(t, places[m[1]], "nothing is at #%s", m[1])
	}
}

func TestABookOfAnotherLibraryIsRefused(t *testing.T) {
	for _, events := range []string{
		told("eligibility/x", "X.", `["IPO-99"]`, "{}", "{}", "", "", "pass"),
		told("elsewhere/x", "X.", `["IPO-01"]`, "{}", "{}", "", "", "pass"),
	} {
		_, err := newBook(languages[0], edition{}, rowsOf(t, events), nil)
		assert.Error(t, err)
	}
}

func TestTheProgram(t *testing.T) {
	dir := t.TempDir()
	var out, complaints bytes.Buffer
	assert.Equal(t, 1, run([]string{"-in", "-", "-library", "../..", "-out", dir, "-version", "v0"}, strings.NewReader(events), &out, &complaints), "two rows fail")
	assert.Contains(t, out.String(), "3 rows, 2 failing")
	for _, name := range []string{"specification.sv.html", "specification.en.html", "specification.sv.md", "specification.en.md"} {
		page, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.Contains(t, string(page), "v0")
	}
	passing := told("eligibility/urgent", "It passes.", `["IPO-07"]`, "{}", "{}", "", "", "pass")
	assert.Equal(t, 0, run([]string{"-in", "-", "-library", "../..", "-out", dir}, strings.NewReader(passing), &out, &complaints))
	for _, wrong := range [][]string{{"-no-such-flag"}, {"argument"}} {
		assert.Equal(t, 2, run(wrong, strings.NewReader(""), &out, &complaints))
	}
	assert.Equal(t, 0, run([]string{"-h"}, strings.NewReader(""), &out, &complaints))
	assert.Equal(t, 1, run([]string{"-in", "-", "-library", "../..", "-out", dir}, strings.NewReader(""), &out, &complaints), "a book without rows is none")
	assert.Equal(t, 1, run([]string{"-in", filepath.Join(dir, "none")}, strings.NewReader(""), &out, &complaints))
}
