package referral

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
)

// The tables of names are in the order in which they are searched, and whole: what stands in
// them is found, and nothing else.
func TestTablesOfNames(t *testing.T) {
	for name, table := range map[string]string{"ours": languageNames, "languages": cldrLanguages, "scripts": cldrScripts, "regions": cldrRegions} {
		last, rows := "", 0
		for line := range strings.SplitSeq(strings.Trim(table, "\n"), "\n") {
			parts := strings.Split(line, "|")
			require.Len(t, parts, 3, "%s: %s", name, line)
			assert.Greater(t, parts[0], last, name)
			last = parts[0]
			rows++
			found, ok := find(table, parts[0])
			assert.True(t, ok)
			assert.Equal(t, vard.Text{SV: parts[1], EN: parts[2]}, found, parts[0])
			assert.NotEmpty(t, found.SV, line)
			assert.NotEmpty(t, found.EN, line)
			for _, other := range []string{parts[0] + "-", parts[0] + "|" + parts[1], parts[0][1:], parts[0] + "\n"} {
				if _, ok := find(table, other); ok {
					assert.True(t, strings.Contains(table, "\n"+other+"|"), "%q is found and does not stand there", other)
				}
			}
		}
		assert.Greater(t, rows, 170, name)
	}
}
