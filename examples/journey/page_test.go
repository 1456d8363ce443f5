package main

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/vardregler/vard/examples/casefile"
)

func pageOf(width int, colour bool, tag language.Tag) (*page, *bytes.Buffer) {
	var b bytes.Buffer
	p := newPage(&b, tag)
	p.width, p.colour = width, colour
	return p, &b
}

func TestParagraphsAreWrappedUnderTheirLead(t *testing.T) {
	p, out := pageOf(24, false, language.English)
	p.para("  ✓ ", "The diagnosis belongs to highly specialised care.")
	require.NoError(t, p.flush())
	assert.Equal(t, "  ✓ The diagnosis\n    belongs to highly\n    specialised care.\n", out.String())
}

func TestAWordTooLongForTheLineStandsAlone(t *testing.T) {
	p, out := pageOf(24, false, language.English)
	p.para("", "see https://www.karolinskahospital.com/care/ there")
	require.NoError(t, p.flush())
	assert.Equal(t, "see\nhttps://www.karolinskahospital.com/care/\nthere\n", out.String())
}

func TestColourTakesNoRoom(t *testing.T) {
	for _, row := range []struct {
		text string
		want int
	}{
		{"", 0}, {"åäö", 3}, {"\x1b[1mbold\x1b[0m", 4}, {"e\u0301", 1}, {"患者", 4}, {"ＡＢ", 4}, {"1\u00a0234,50\u00a0kr", 11},
	} {
		assert.Equal(t, row.want, columns(row.text), "%q", row.text)
	}
}

func TestNoLineIsWiderThanTheTerminal(t *testing.T) {
	c := casefile.Read(invented)
	d := c.Decide()
	for _, tag := range []language.Tag{language.Swedish, language.English} {
		for _, width := range []int{minWidth, 48, 60, plainWidth, maxWidth} {
			for _, colour := range []bool{false, true} {
				p, out := pageOf(width, colour, tag)
				p.all = true
				p.journey(c, d)
				require.NoError(t, p.flush())
				for line := range strings.Lines(out.String()) {
					if columns(strings.TrimRight(line, "\n")) <= width {
						continue
					}
					// Only a single word may be longer than the line: an address or a name.
					words := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == '\n' })
					words = slices.DeleteFunc(words, func(w string) bool { return strings.Contains("✓ ✗ ? → – …", w) })
					assert.Len(t, words, 1, "%d columns: %q", width, line)
				}
				assert.Equal(t, colour, strings.Contains(out.String(), "\x1b"))
			}
		}
	}
}

func TestOnlyATerminalHasColour(t *testing.T) {
	file, err := os.CreateTemp(t.TempDir(), "")
	require.NoError(t, err)
	defer file.Close()
	p := newPage(file, language.English)
	assert.False(t, p.colour)
	assert.Equal(t, plainWidth, p.width)
}

func TestTheTerminalIsHeeded(t *testing.T) {
	for columns, want := range map[int]int{0: 80, 1: 40, 39: 40, 40: 40, 41: 41, 99: 99, 100: 100, 101: 100, 1000: 100} {
		assert.Equal(t, want, fit(columns), "%d columns", columns)
	}
	assert.True(t, colourful("", "xterm-256color"))
	assert.False(t, colourful("1", "xterm-256color"))
	assert.False(t, colourful("", "dumb"))
}
