package wire_test

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vardregler/vard/internal/wire"
)

func TestKeysAndNamesStandInOrder(t *testing.T) {
	b := wire.Name(wire.Key([]byte("{"), "outcome"), "eligible")
	b = append(wire.Key(b, "missing"), '[')
	for _, name := range []string{"urgent", "resident", ""} {
		b = wire.Name(wire.Next(b), name)
	}
	assert.Equal(t, `{"outcome":"eligible","missing":["urgent","resident",null]}`, string(b)+"]}")
}

type named string

func (n named) String() string { return string(n) }

func TestLists(t *testing.T) {
	list := []named{"urgent", "resident", ""}
	upper := func(n named, b []byte) []byte { return wire.String(b, strings.ToUpper(string(n))) }
	for n, want := range []string{`[][]`, `["urgent"]["URGENT"]`, `["urgent","resident"]["URGENT","RESIDENT"]`, `["urgent","resident",null]["URGENT","RESIDENT",""]`} {
		assert.Equal(t, want, string(wire.List(wire.Names(nil, slices.Values(list[:n])), slices.Values(list[:n]), upper)))
	}
}

func TestNumber(t *testing.T) {
	for _, n := range []int{0, 7, 10, 99, 100, 1234567890, -1, -20, math.MaxInt, math.MinInt + 1} {
		assert.Equal(t, strconv.Itoa(n), string(wire.Number(nil, n)))
	}
}

// Every text is written as encoding/json writes it.
func FuzzString(f *testing.F) {
	for _, text := range []string{
		"", "hyra", "Å & <b>\"\\/", "\x00\x1f\x7f\b\f\n\r\t", "\u2027\u2028\u2029\u202a", "\xff\xc3", "\ufffd", "💊\xf0\x9f",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want, err := json.Marshal(text)
		assert.NoError(t, err)
		assert.Equal(t, string(want), string(wire.String(nil, text)))
	})
}

// Every string is read as encoding/json reads it, but for the empty one.
func FuzzText(f *testing.F) {
	for _, data := range []string{
		`null`, `""`, `"a"`, `"\u0061"`, `"å"`, `"a`, `a"`, `"`, `"a"b"`, "\"\n\"", `1`, `{}`, "\"\xff\"", "\"\x80\"", `"\""`, `"\"`,
	} {
		f.Add([]byte(data))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, ok := wire.Text(data)
		var want *string
		err := json.Unmarshal(data, &want)
		switch {
		case string(data) == "null":
			assert.True(t, ok && text == nil)
		case err != nil || want == nil || *want == "" || data[0] != '"' || data[len(data)-1] != '"':
			assert.False(t, ok) // spaces around it are no part of what an UnmarshalJSON is given
		default:
			assert.True(t, ok)
			assert.Equal(t, *want, string(text))
		}
	})
}

func TestAllocations(t *testing.T) {
	b := make([]byte, 0, 256)
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		wire.String(wire.Number(wire.Name(wire.Key(append(b, '{'), "a"), "b"), 12), "å & b")
	}))
	data := []byte(`"2026-11-21"`)
	assert.Zero(t, testing.AllocsPerRun(100, func() { wire.Text(data) }))
}
