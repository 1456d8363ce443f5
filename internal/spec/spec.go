// Package spec holds what the specification tests of all packages share.
package spec

import (
	"iter"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
)

// Coverage notes, while rows run, on which side of each rule they stand.
type Coverage struct{ met, unmet map[vard.Rule]bool }

// Note takes down the findings of one row.
func (c *Coverage) Note(findings iter.Seq[vard.Finding]) {
	if c.met == nil {
		c.met, c.unmet = map[vard.Rule]bool{}, map[vard.Rule]bool{}
	}
	for f := range findings {
		switch f.Met {
		case vard.Yes:
			c.met[f.Rule] = true
		case vard.No:
			c.unmet[f.Rule] = true
		case vard.Unknown:
		}
	}
}

// Check fails for each rule without a row in which it is met and one in which it
// is not.
func (c *Coverage) Check(t *testing.T, rules iter.Seq[vard.Rule]) {
	t.Helper()
	for r := range rules {
		assert.True(t, c.met[r], "no row in which %s is met", r.ID())
		assert.True(t, c.unmet[r], "no row in which %s is not met", r.ID())
	}
}

// Texts fails where a text lacks a language.
func Texts(t *testing.T, what string, text vard.Text) {
	t.Helper()
	assert.NotEmpty(t, text.In(language.Swedish), "%s has no Swedish text", what)
	assert.NotEmpty(t, text.In(language.English), "%s has no English text", what)
}

// Names returns the machine names of what a sequence ranges over, for comparison
// with the names in a row.
func Names[T interface{ String() string }](seq iter.Seq[T]) []string {
	list := []string{}
	for v := range seq {
		list = append(list, v.String())
	}
	return list
}

// NoAllocation fails when the function allocates.
func NoAllocation(t *testing.T, what string, f func()) {
	t.Helper()
	assert.Zero(t, testing.AllocsPerRun(100, f), "%s allocates", what)
}

// Draws returns n indices below size in an order too long for a branch predictor
// to learn, the same at every run.
func Draws(n, size int) []int {
	list := make([]int, n)
	state := uint64(0x9E3779B97F4A7C15)
	for i := range list {
		state ^= state << 13
		state ^= state >> 7
		state ^= state << 17
		list[i] = int(state % uint64(size))
	}
	return list
}
