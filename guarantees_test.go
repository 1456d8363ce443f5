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
