package eligibility_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/eligibility"
)

// official reads one of the lists of test numbers; where they are not at hand the
// test is skipped.
func official(t *testing.T, name string, into any) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "shared", "data", "personnummer", name))
	if os.IsNotExist(err) {
		t.Skip("the official lists are not at hand")
	}
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, into))
}

// everyChange reports how many of the texts that differ from the number in one of
// its last ten digits are read as a number.
func everyChange(text string) (read int) {
	b := []byte(text)
	for i := 2; i < 12; i++ {
		old := b[i]
		for c := byte('0'); c <= '9'; c++ {
			if b[i] = c; c != old {
				if _, err := ParseIdentityNumber(string(b), reference); err == nil {
					read++
				}
			}
		}
		b[i] = old
	}
	return read
}

func TestOfficialPersonalNumbers(t *testing.T) {
	var list []string
	official(t, "personal-numbers.json", &list)
	assert.Len(t, list, 41129)
	changed := 0
	for _, text := range list {
		n, err := ParseIdentityNumber(text, reference)
		require.NoError(t, err, text)
		require.Equal(t, PersonalNumber, n.Kind(), text)
		require.Equal(t, text, n.FullNumber())
		require.Equal(t, text[:4]+"-"+text[4:6]+"-"+text[6:8], n.BirthDate().String())
		short, err := ParseIdentityNumber(n.FullNumberWithSign(reference), reference)
		require.NoError(t, err, text)
		require.Equal(t, n, short)
		changed += everyChange(text)
	}
	assert.Zero(t, changed, "numbers with one digit changed that were read")
}

func TestOfficialCoordinationNumbers(t *testing.T) {
	var list []string
	official(t, "coordination-numbers.json", &list)
	assert.Len(t, list, 2264)
	changed, unknownBirth := 0, 0
	for _, text := range list {
		n, err := ParseIdentityNumber(text, reference)
		require.NoError(t, err, text)
		require.Equal(t, CoordinationNumber, n.Kind(), text)
		require.Equal(t, text, n.FullNumber())
		require.Equal(t, vard.No, n.HasPersonalNumber())
		if n.BirthDate().IsZero() {
			unknownBirth++
		}
		changed += everyChange(text)
	}
	assert.Zero(t, changed, "numbers with one digit changed that were read")
	assert.Equal(t, 2264-2070, unknownBirth, "month 00, day 60, or a day that the month lacks")
}

func TestOfficialCases(t *testing.T) {
	var list []struct {
		Long      string `json:"long_format"`
		Short     string `json:"short_format"`
		Separated string `json:"separated_format"`
		Full      string `json:"separated_long"`
		Valid     bool
		Type      string
	}
	official(t, "list.json", &list)
	assert.Len(t, list, 14)
	kinds := map[string]NumberKind{"ssn": PersonalNumber, "con": CoordinationNumber}
	valid := 0
	for _, c := range list {
		for _, text := range []string{c.Long, c.Short, c.Separated, c.Full} {
			n, err := ParseIdentityNumber(text, reference)
			if !c.Valid {
				require.Error(t, err, text)
				require.Contains(t, []string{"vard: malformed_identity_number", "vard: impossible_birth_date", "vard: wrong_check_digit"}, err.Error(), text)
				continue
			}
			require.NoError(t, err, text)
			require.Equal(t, kinds[c.Type], n.Kind(), text)
			if text != c.Short { // without a sign ten digits do not tell a person over 100
				require.Equal(t, c.Long, n.FullNumber(), text)
				require.Equal(t, c.Separated, n.FullNumberWithSign(reference), text)
			}
		}
		if c.Valid {
			valid++
		}
	}
	assert.Equal(t, 8, valid)
}
