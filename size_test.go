package vard_test

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard/limitation"
)

// build builds one of the programs in testdata/programs and returns where it is and its size
// in bytes.
func build(t *testing.T, program string, env ...string) (file string, size int64) {
	t.Helper()
	file = filepath.Join(t.TempDir(), program)
	run(t, append([]string{"CGO_ENABLED=0"}, env...), "go", "build", "-o", file, "./testdata/programs/"+program)
	info, err := os.Stat(file)
	require.NoError(t, err)
	return file, info.Size()
}

// run runs a command, free of what the environment asks of go, and returns its output.
func run(t *testing.T, env []string, name string, args ...string) string {
	t.Helper()
	command := exec.Command(name, args...)
	command.Env = append(append(os.Environ(), "GOFLAGS=", "GOWORK=off"), env...)
	out, err := command.CombinedOutput()
	require.NoError(t, err, "%s", out)
	return string(out)
}

// Whoever imports one package adds less than a megabyte to a program that prints a line.
func TestEachPackageAddsLittle(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	hello, alone := build(t, "hello")
	for _, room := range roomNames() {
		file, size := build(t, room)
		t.Logf("%-12s adds %7d bytes to %d", room, size-alone, alone)
		if !assert.Less(t, size-alone, int64(1_000_000), room) {
			t.Log(heaviest(t, file, hello))
		}
	}
}

// The five packages together are a small page: a program for the browser that decides with all
// of them and shows it is less than four mebibytes as it lies on the disk. Writing the decisions
// as JSON adds a few hundred kilobytes; reading JSON with encoding/json adds one megabyte.
func TestAllPackagesAreASmallPage(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program for another machine")
	}
	_, size := build(t, "all", "GOOS=js", "GOARCH=wasm")
	t.Logf("%d bytes", size)
	if !assert.Less(t, size, int64(4<<20)) {
		hello, _ := build(t, "hello")
		file, _ := build(t, "all")
		t.Log(heaviest(t, file, hello))
	}
}

// heaviest lists the packages of a program that add most to another one.
func heaviest(t *testing.T, program, other string) string {
	more := weights(t, program)
	for name, size := range weights(t, other) {
		more[name] -= size
	}
	names := slices.SortedFunc(maps.Keys(more), func(a, b string) int { return cmp.Compare(more[b], more[a]) })
	var list strings.Builder
	for _, name := range names[:min(len(names), 20)] {
		fmt.Fprintf(&list, "%9d %s\n", more[name], name)
	}
	return list.String()
}

// weights gives the bytes of a program's symbols by package; what the linker has put together
// of several stands by its own name.
func weights(t *testing.T, program string) map[string]int {
	symbol := regexp.MustCompile(`^\s*[0-9a-f]+\s+(\d+) [rRtTdD] (?:type:\.\w+\.)?([^\[]+)`)
	sizes := map[string]int{}
	for line := range strings.Lines(run(t, nil, "go", "tool", "nm", "-size", program)) {
		if m := symbol.FindStringSubmatch(line); m != nil {
			size, err := strconv.Atoi(m[1])
			require.NoError(t, err)
			folder, name := path.Split(strings.TrimSpace(m[2]))
			owner, _, _ := strings.Cut(name, ".")
			sizes[folder+owner] += size
		}
	}
	return sizes
}

// A program that asks only for a time limit has no decimals, no second JSON and no log.
func TestAPackagePullsInWhatItNeeds(t *testing.T) {
	deps := strings.Fields(run(t, nil, "go", "list", "-deps", "./limitation"))
	assert.Contains(t, deps, "golang.org/x/text/language")
	for _, heavy := range []string{"github.com/shopspring/decimal", "math/big", "encoding/json/v2", "encoding/json/jsontext", "log/slog", "golang.org/x/text/language/display"} {
		assert.NotContains(t, deps, heavy)
	}
	all := strings.Fields(run(t, nil, "go", "list", "-deps", "./..."))
	assert.Contains(t, all, "github.com/shopspring/decimal")
	assert.NotContains(t, all, "golang.org/x/text/language/display", "more than two megabytes, and half a millisecond at the start")
}

// When a program starts nothing is built that the linker could hold: of all packages only
// injury makes something, the facts of the time limit as facts of the claim.
func TestAlmostNothingIsBuiltAtStart(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	allowed := map[string]int{"/injury": 3*count(limitation.Questions()) + 1}
	file, _ := build(t, "all")
	initialised := regexp.MustCompile(`(?m)^init github\.com/vardregler/vard(\S*) @.* (\d+) allocs$`)
	found := initialised.FindAllStringSubmatch(run(t, []string{"GODEBUG=inittrace=1"}, file), -1)
	require.NotEmpty(t, found)
	for _, m := range found {
		t.Log(m[0])
		made, err := strconv.Atoi(m[2])
		require.NoError(t, err)
		assert.LessOrEqual(t, made, allowed[m[1]], "what %s makes", cmp.Or(m[1], "the root"))
	}
}

func count[T any](seq iter.Seq[T]) (n int) {
	for range seq {
		n++
	}
	return n
}
