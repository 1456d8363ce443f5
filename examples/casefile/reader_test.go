package casefile

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/stretchr/testify/require"
)

// FuzzBothWays: what the quick way takes, the slow way takes too, and reads the same.
func FuzzBothWays(f *testing.F) {
	files, err := filepath.Glob("../journey/testdata/cases/*.json")
	require.NoError(f, err)
	require.NotEmpty(f, files)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		quick := new(Case)
		if jsontext.Value(data).Kind() != jsontext.KindBeginObject || json.Unmarshal(data, quick, json.RejectUnknownMembers(true)) != nil {
			return
		}
		slow := new(Case)
		r := reader{dec: jsontext.NewDecoder(bytes.NewReader(data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))}
		require.Nil(t, r.whole(slow, data))
		require.Empty(t, r.refusals)
		require.True(t, reflect.DeepEqual(quick, slow))
	})
}
