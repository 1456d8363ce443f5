package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/examples/casefile/receipt"
)

func program(args ...string) (string, int) {
	var out bytes.Buffer
	status := run(args, &out, &out)
	return out.String(), status
}

var kept = filepath.Join("testdata", "decisions")

// The kept decisions are those of every part, are read as they are written, and stay small.
func TestKeptDecisionsAreRead(t *testing.T) {
	list, err := read(kept)
	require.NoError(t, err)
	size := 0
	for i, p := range parts() {
		text, err := os.ReadFile(filepath.Join(kept, p.name+".txt"))
		require.NoError(t, err)
		assert.Equal(t, string(text), string(list[i].text()))
		size += len(text)
	}
	assert.Len(t, list[0].lines, 243, "every case of eligibility")
	assert.Less(t, size, 300_000)
}

// The corpus is the same at every run, no case stands twice in eligibility, most are decided,
// and no outcome is left out.
func TestTheCorpus(t *testing.T) {
	again := parts()
	list, _ := tree()
	for i, p := range parts() {
		assert.Equal(t, again[i], p)
		cases, outcomes, refused := map[string]bool{}, map[string]bool{}, 0
		for n, l := range list[i].lines {
			cases[string(p.cases[n])] = true
			outcomes[l.outcome] = true
			if l.outcome == "refused" {
				refused++
			}
		}
		assert.Greater(t, len(cases), 200, p.name)
		assert.Less(t, refused, len(p.cases)/10, p.name)
		want := map[string]string{
			"eligibility": "eligible resident review not_eligible incomplete",
			"referral":    "in_progress ended settled",
			"billing":     "final provisional incomplete",
			"limitation":  "open in_time arguable late expired barred undetermined",
			"injury":      "compensable not_compensable assess referred incomplete",
		}[p.name]
		for outcome := range strings.FieldsSeq(want) {
			assert.True(t, outcomes[outcome], "%s: no case is %s", p.name, outcome)
		}
	}
}

// Every case of the corpus goes into a receipt and comes back out of it to the same decision.
func TestEveryCaseOfTheCorpusHasAReceipt(t *testing.T) {
	for _, p := range parts() {
		for n, c := range p.cases {
			if testing.Short() && n%10 > 0 {
				continue
			}
			r, err := receipt.Of(casefile.Read(c), "v1")
			require.NoError(t, err, "%s", c)
			back, err := receipt.Read(r.AppendJSON(nil))
			require.NoError(t, err)
			assert.Empty(t, back.Replay().Differences, "%s", c)
		}
	}
}

// A version that decides otherwise: what changed, by which rule, and in which case.
func TestWhatChangedIsTold(t *testing.T) {
	old := decisions{"eligibility", []vard.RuleID{"eligibility.gone", "eligibility.not-urgent", "eligibility.established-diagnosis"}, []line{
		{"c1", "eligible", "yyy", []int{2}, "", "s1"},
		{"c2", "eligible", "-yy", nil, "", "s2"},
		{"c3", "eligible", "-yy", []int{3}, "", "s3"},
		{"c4", "eligible", "-yy", []int{3}, "", "s4"},
		{"c5", "eligible", "-yy", []int{3}, "", "s5"},
	}}
	now := decisions{"eligibility", []vard.RuleID{"eligibility.not-urgent", "eligibility.established-diagnosis", "eligibility.highly-specialised"}, []line{
		{"c1", "eligible", "yy-", []int{1}, "", "s1"},
		{"c2", "not_eligible", "ny-", nil, "", "x2"},
		{"c3", "not_eligible", "ny-", []int{3}, "", "x3"},
		{"c4", "eligible", "yy-", []int{2}, "urgent", "x4"},
		{"other", "eligible", "yy-", []int{2}, "", "s5"},
	}}
	c := compare(old, now)
	assert.False(t, c.same())
	var out bytes.Buffer
	c.tell(&out, nil)
	urgent := says("eligibility.not-urgent") + "\n"
	assert.Regexp(t, `^ \(The case is not urgent\. IPO-07\)\n$`, urgent)
	assert.Equal(t, "eligibility.highly-specialised: a new rule"+says("eligibility.highly-specialised")+"\n"+
		"eligibility.gone: a rule that is gone\n"+
		"eligibility: cases that are not the same in both, and are not compared: 1\n"+
		"eligibility: 1 of 5 cases, eligible\n  eligibility.gone: met -> not said\n"+
		"eligibility: 2 of 5 cases, eligible -> not_eligible\n  eligibility.not-urgent: met -> not met"+urgent+
		"eligibility: 1 of 5 cases, eligible\n  eligibility.established-diagnosis: met as before; something else of the decision is another"+says("eligibility.established-diagnosis")+"\n  other facts are missing\n",
		out.String())
	assert.Equal(t, []string{"eligibility.highly-specialised", "eligibility.gone", "eligibility.not-urgent", "eligibility.established-diagnosis", "eligibility"}, c.unnamed(""))
	assert.Equal(t, []string{"eligibility.established-diagnosis"},
		c.unnamed("`eligibility.highly-specialised`, `eligibility.gone`; eligibility.not-urgent. Something of eligibility"))
	same := compare(now, now)
	assert.True(t, same.same())
	assert.Empty(t, same.unnamed(""))
}

// The letters of a rule stay with it when others come before it.
func TestARuleInsertedChangesNoOther(t *testing.T) {
	old := decisions{"a", []vard.RuleID{"a.one"}, []line{{"c", "o", "y", nil, "", "s"}}}
	now := decisions{"a", []vard.RuleID{"a.new", "a.one"}, []line{{"c", "o", "-y", nil, "", "s"}}}
	c := compare(old, now)
	assert.Empty(t, c.changes)
	assert.Equal(t, []vard.RuleID{"a.new"}, c.added)
}

func TestTheProgram(t *testing.T) {
	out, status := program("-old", kept, "-new", kept)
	assert.Equal(t, same, status, out)
	out, status = program("-help")
	assert.Equal(t, same, status)
	assert.Contains(t, out, "Exit status")
	for _, args := range [][]string{
		{"-old", "nowhere"}, {"-new", "nowhere", "-old", kept}, {"more"}, {"-w", "-new", kept}, {"-loud"}, {"-old", kept, "-changelog", "nowhere"},
	} {
		_, status := program(args...)
		assert.Equal(t, wrongUse, status, args)
	}

	// What is kept now is the same as the library is now; one letter changed is told with a case.
	dir := t.TempDir()
	out, status = program("-w", "-old", dir)
	require.Equal(t, same, status, out)
	out, status = program("-old", dir)
	assert.Equal(t, same, status, out)
	path := filepath.Join(dir, "eligibility.txt")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	changed := strings.Replace(string(text), " eligible yyyyy ", " eligible yyyyn ", 1)
	require.NotEqual(t, string(text), changed)
	require.NoError(t, os.WriteFile(path, []byte(changed), 0o600))
	out, status = program("-old", dir)
	assert.Equal(t, different, status)
	assert.Contains(t, out, "eligibility: 1 of 243 cases, eligible\n  eligibility.not-urgent: not met -> met")
	assert.Contains(t, out, `{"eligibility":{"establishedDiagnosis":true,"highlySpecialised":true,"personalNumber":false,"registeredInSweden":false,"urgent":false},"on":"2026-11-21"}`)

	// The changelog has to name the rule, and under what is not released.
	log := filepath.Join(dir, "CHANGELOG.md")
	for text, want := range map[string]int{
		"# Changelog\n\n## Unreleased\n\n- Urgency (`eligibility.not-urgent`).\n\n## 1.0\n":       same,
		"# Changelog\n\n## Unreleased\n\n## 1.0\n\n- `eligibility.not-urgent`\n":                  different,
		"# Changelog\n\n## Unreleased\n\n- `eligibility.not-urgently`, eligibility, not-urgent\n": different,
	} {
		require.NoError(t, os.WriteFile(log, []byte(text), 0o600))
		out, status = program("-old", dir, "-changelog", log)
		assert.Equal(t, want, status, text)
		assert.Equal(t, want == different, strings.Contains(out, "NOT IN THE CHANGELOG: eligibility.not-urgent\n"))
	}

	for _, broken := range []string{"", "# 1 a.b\n", "c1 o y - - s\n", "# 1 a.b\nc1 o yy - - s\n", "# 1 a.b\nc1 o y\n"} {
		_, err := parse("a", []byte(broken))
		assert.Error(t, err, broken)
	}
}
