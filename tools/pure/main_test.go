package main

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"
)

// Each line with a comment "want" must be reported, and no other.
func TestEveryBanIsReported(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), analyzer, "planted")
}
