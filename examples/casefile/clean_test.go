package casefile_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vardregler/vard/examples/casefile"
)

// What a payer is called may not steer the terminal.
func TestTextFromACaseIsHarmless(t *testing.T) {
	assert.Equal(t, "a\ufffd[31mred\ufffd b\ufffd", casefile.Clean("a\x1b[31mred\n b\u202e"))
	assert.Equal(t, "Försäkringsbolaget Ü 患者", casefile.Clean("Försäkringsbolaget Ü 患者"))
	assert.NotContains(t, casefile.Clean("\u009b31m\u2066\u2028\x7f"), "\u009b")
}
