package vard_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A guarantee rests on a test that exists, in the file that is named; a namesake has the
// name of the test before it.
func TestEveryGuaranteeNamesATestThatExists(t *testing.T) {
	text, err := os.ReadFile("GUARANTEES.md")
	require.NoError(t, err)
	links := regexp.MustCompile(`\[(\w+)\]\(([\w/]+_test\.go)\)`).FindAllSubmatch(text, -1)
	require.Greater(t, len(links), 30)
	name := ""
	for _, link := range links {
		path := string(link[2])
		if shown := string(link[1]); strings.HasPrefix(shown, "Test") || strings.HasPrefix(shown, "Fuzz") {
			name = shown
		}
		code, err := os.ReadFile(path)
		if assert.NoError(t, err, name) {
			assert.True(t, strings.Contains(string(code), "\nfunc "+name+"("), "%s has no %s", path, name)
		}
	}
}

// What the list of changes that no test notices names is there, and explained.
func TestSurvivorsAreExplained(t *testing.T) {
	text, err := os.ReadFile("testdata/survivors.md")
	require.NoError(t, err)
	for _, section := range strings.Split(string(text), "\n## ")[1:] {
		room, table, _ := strings.Cut(section, "\n")
		require.Contains(t, []string{"eligibility", "referral", "billing", "injury", "limitation"}, room)
		rows := 0
		for line := range strings.Lines(table) {
			cells := strings.Split(line, "|")
			if len(cells) < 5 || strings.HasPrefix(line, "|---") || strings.HasPrefix(line, "| where ") {
				continue
			}
			rows++
			files := regexp.MustCompile(`\w+\.go`).FindAllString(cells[1], -1)
			assert.NotEmpty(t, files, line)
			for _, file := range files {
				assert.FileExists(t, room+"/"+file, line)
			}
			for _, cell := range cells[2 : len(cells)-1] {
				assert.NotEmpty(t, strings.TrimSpace(cell), line)
			}
		}
		assert.Positive(t, rows, room)
	}
}
