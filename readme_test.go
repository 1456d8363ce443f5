package vard_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func file(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(text)
}

// The program in the README is the package's example, which the tests run: the two
// differ in nothing but what makes one a program and the other a test.
func TestTheProgramOfTheREADMEIsTheExample(t *testing.T) {
	_, rest, ok := strings.Cut(file(t, "README.md"), "```go\n")
	require.True(t, ok, "the README has a program")
	program, _, ok := strings.Cut(rest, "```\n")
	require.True(t, ok)
	example := strings.Replace(file(t, "example_readme_test.go"), "package vard_test", "package main", 1)
	example = strings.Replace(example, "func Example()", "func main()", 1)
	assert.Equal(t, example, program)
}

// The commands that the README gives are those that the checks of a change run.
func TestTheCommandsOfTheREADMEAreChecked(t *testing.T) {
	readme, checks := file(t, "README.md"), file(t, ".ci/run")
	for _, command := range []string{"go run -C examples ./journey", "go test ./..."} {
		assert.Contains(t, readme, command)
		assert.Contains(t, checks, command)
	}
}
