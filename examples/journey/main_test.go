package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

// program runs the program once.
func program(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), status
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func TestTheJourneyOfThePatientInTheBox(t *testing.T) {
	for _, lang := range []string{"en", "sv"} {
		t.Run(lang, func(t *testing.T) {
			out, errs, status := program("", "-lang", lang)
			assert.Equal(t, decided, status)
			assert.Empty(t, errs)
			assert.NotContains(t, out, "\x1b", "no terminal, no colour")
			golden(t, "journey."+lang+".txt", out)
		})
	}
	out, _, _ := program("")
	english, _, _ := program("", "-lang", "en")
	assert.Equal(t, english, out, "English unless something else is asked for")
}

func TestTheWireForm(t *testing.T) {
	out, _, status := program("", "-json")
	assert.Equal(t, decided, status)
	golden(t, "journey.json", out)
	out, _, status = program("", "-json", "-lang", "sv")
	assert.Equal(t, decided, status)
	golden(t, "journey.sv.json", out)
}

func TestACaseWithNothingInIt(t *testing.T) {
	out, errs, status := program("{}", "-case", "-")
	assert.Equal(t, decided, status)
	assert.Empty(t, errs)
	assert.Contains(t, out, "nothing to decide")
	out, _, _ = program("{}", "-case", "-", "-json")
	assert.Equal(t, "{}\n", out)
}

func TestHelpTellsEveryFlagAndStatus(t *testing.T) {
	out, errs, status := program("", "-help")
	assert.Equal(t, decided, status)
	assert.Empty(t, errs)
	for _, word := range []string{"-case", "-lang", "-json", "-batch", "-help", "NO_COLOR", "Exit status"} {
		assert.Contains(t, out, word)
	}
	for line := range strings.Lines(out) {
		assert.LessOrEqual(t, columns(strings.TrimSpace(line)), plainWidth)
	}
}

func TestWrongUse(t *testing.T) {
	for _, args := range [][]string{
		{"-nonsense"}, {"case.json"}, {"-lang", "de"}, {"-batch", "-case", "x.json"}, {"-lang"},
	} {
		out, errs, status := program("", args...)
		assert.Equal(t, wrongUse, status, args)
		assert.Empty(t, out)
		assert.Contains(t, errs, "journey -help")
	}
}

func TestAFileThatCannotBeRead(t *testing.T) {
	for _, name := range []string{"testdata/none.json", "testdata"} {
		out, errs, status := program("", "-case", name)
		assert.Equal(t, failed, status)
		assert.Empty(t, out)
		assert.Contains(t, errs, "journey:")
	}
}

func TestARefusedCase(t *testing.T) {
	out, errs, status := program(`{"on":"19121212-1212"}`, "-case", "-")
	assert.Equal(t, refused, status)
	assert.Empty(t, out)
	assert.Equal(t, "✗ The case is refused at on: It is not a date, or it is written in another way\n  than YYYY-MM-DD. (malformed_date)\n", errs)

	out, errs, status = program(`{"on":"19121212-1212"}`, "-case", "-", "-lang", "sv")
	assert.Equal(t, refused, status)
	assert.Empty(t, out)
	assert.Contains(t, errs, "Ärendet avvisas vid on:")

	out, errs, status = program(`{"on":"19121212-1212"}`, "-case", "-", "-json")
	assert.Equal(t, refused, status)
	assert.Equal(t, `{"error":{"field":"on","code":"malformed_date"}}`+"\n", out)
	assert.Empty(t, errs)

	_, errs, status = program("", "-case", "-")
	assert.Equal(t, refused, status)
	assert.Contains(t, errs, "The case is refused at the whole case")

	_, errs, status = program(strings.Repeat(" ", 2_000_000), "-case", "-")
	assert.Equal(t, refused, status)
	assert.Contains(t, errs, "too_long")
}

// FuzzProgram: whatever the case file holds, the program shows it or refuses it; what
// it writes cannot steer a terminal, and a refusal holds nothing of the file.
func FuzzProgram(f *testing.F) {
	const marker = "19121212-1212"
	for _, pattern := range []string{"case.json", "testdata/*/*.json"} {
		files, err := filepath.Glob(pattern)
		require.NoError(f, err)
		for _, file := range files {
			data, err := os.ReadFile(file)
			require.NoError(f, err)
			f.Add(string(data))
		}
	}
	f.Add(`{"` + marker + `":1}`)
	f.Add(`{"billing":{"service":"` + marker + `"}}`)
	f.Add(`{"on":"2026-11-21","injury":{"limitation":{"caused":"` + marker + `"}}}`)
	f.Fuzz(func(t *testing.T, input string) {
		for _, lang := range []string{"en", "sv"} {
			out, errs, status := program(input, "-case", "-", "-lang", lang)
			wire, _, same := program(input, "-case", "-", "-json", "-lang", lang)
			require.Equal(t, status, same)
			require.True(t, json.Valid([]byte(wire)))
			switch status {
			case decided:
				require.Empty(t, errs)
			case refused:
				require.Empty(t, out)
				require.NotContains(t, errs+wire, marker)
			default:
				require.Fail(t, "neither decided nor refused")
			}
			for _, r := range out + errs {
				require.False(t, r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp), "%U", r)
			}
		}
	})
}
