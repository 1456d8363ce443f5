package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func program(stdin string, args ...string) (out, errs string, status int) {
	var stdout, stderr bytes.Buffer
	status = run(args, strings.NewReader(stdin), &stdout, &stderr)
	return stdout.String(), stderr.String(), status
}

func TestWrittenAndDecidedAgain(t *testing.T) {
	written, errs, status := program("", "-case", "../journey/case.json")
	require.Equal(t, same, status, errs)
	assert.Regexp(t, `^sha256 [0-9a-f]{64}\n$`, errs)
	digest := strings.TrimPrefix(strings.TrimSpace(errs), "sha256 ")
	file := filepath.Join(t.TempDir(), "receipt.json")
	require.NoError(t, os.WriteFile(file, []byte(written), 0o600))

	out, _, status := program("", "-replay", file, "-sha256", digest)
	assert.Equal(t, same, status)
	assert.Regexp(t, `^same: .*\nby the present rules, of \d{4}-\d\d-\d\d\n$`, out)

	// A decision was changed: the replay finds it. A fact that nothing turns on: its sum does.
	tampered := strings.Replace(written, `"outcome":"compensable"`, `"outcome":"not_compensable"`, 1)
	out, _, status = program(tampered, "-replay", "-")
	assert.Equal(t, different, status)
	assert.True(t, strings.HasPrefix(out, "different: injury.outcome: not_compensable -> compensable\n"), out)
	assert.Equal(t, 1, strings.Count(out, "different:"), "the first one")
	tampered = strings.Replace(written, `"text":"Operation"`, `"text":"Anna"`, 1)
	_, _, status = program(tampered, "-replay", "-")
	assert.Equal(t, same, status)
	out, _, status = program(tampered, "-replay", "-", "-sha256", digest)
	assert.Equal(t, different, status)
	assert.NotContains(t, out, "Anna")

	// By an older rule set, all that changed for the case is told.
	rules := written[strings.Index(written, `"rules":`):]
	old := strings.Replace(written, rules, `"rules":{"sha256":"`+strings.Repeat("0", 64)+`","version":"2020-01-01"}}`, 1)
	out, _, status = program(old, "-replay", "-")
	assert.Equal(t, same, status)
	assert.Contains(t, out, "by an older rule set, of 2020-01-01")
	assert.Contains(t, out, "nothing has changed for this case")
	old = strings.NewReplacer(`"outcome":"eligible"`, `"outcome":"not_eligible"`, `"met":true,"rule":"eligibility.not-urgent"`, `"met":false,"rule":"eligibility.not-urgent"`).Replace(old)
	out, _, status = program(old, "-replay", "-")
	assert.Equal(t, different, status)
	assert.Contains(t, out, "different: eligibility.outcome: not_eligible -> eligible\n  eligibility.not-urgent: The case is not urgent.\ndifferent: eligibility.findings[4].met: false -> true\nby an older")
}

func TestWrongUse(t *testing.T) {
	out, _, status := program("", "-help")
	assert.Equal(t, same, status)
	assert.Contains(t, out, "Exit status")
	for _, args := range [][]string{
		{}, {"-case", "x", "-replay", "y"}, {"-loud"}, {"-case", "-", "more"}, {"-case", "nowhere"}, {"-replay", "nowhere"}, {"-case", "-", "-sha256", "0"}, {"-replay", "-"},
	} {
		_, errs, status := program(`{"eligibility":{"urgent":true,"name":"Anna"}}`, args...)
		assert.Equal(t, wrongUse, status, args)
		assert.NotContains(t, errs, "Anna")
	}
	_, errs, status := program(`{"eligibility":{"Anna":1}}`, "-case", "-")
	assert.Equal(t, wrongUse, status)
	assert.Contains(t, errs, "the case: vard: eligibility: unknown_field")
}
