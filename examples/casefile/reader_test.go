package casefile

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/stretchr/testify/require"
)

// corpus are the cases of the journey, whole and each part of the form that they hold.
func corpus(t testing.TB) (list [][]byte) {
	files, err := filepath.Glob("../journey/testdata/cases/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range append(files, "../journey/case.json") {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		list = append(list, data)
	}
	return append(list,
		[]byte(`{}`), []byte(` { "id" : 12 , "on" : null } `+"\r\n"), []byte(`{"id":"Å","billing":[],"on":"2026-11-21"}`), []byte(`{"id":null,"eligibility":null,"billing":null}`),
		[]byte(`{"referral":{"noticeDays":0,"language":null,"letter":null,"care":"2026-01-01"},"eligibility":{"urgent":false}}`),
		[]byte(`{"billing":{"service":null,"currency":null,"estimate":null,"actual":{"final":null,"cancelled":false,"lines":null},"payers":[null,{"kind":null,"name":null,"services":[],"limit":null,"receipts":[{}]}],"rounding":""}}`),
		[]byte(`{"billing":[null,{"payers":[]}],"injury":{"limitation":null,"accident":{"everyday":null}}}`))
}

// byJSON reads what encoding/json reads.
func byJSON(data []byte) (c *Case, ok bool) {
	c = new(Case)
	return c, jsontext.Value(data).Kind() == jsontext.KindBeginObject && json.Unmarshal(data, c, json.RejectUnknownMembers(true)) == nil
}

// What is read quickly is read the same by encoding/json; and the plain cases are.
func TestTheQuickWay(t *testing.T) {
	for _, data := range corpus(t) {
		quickly, ok := quick(data)
		require.True(t, ok, "%s", data)
		c, ok := byJSON(data)
		require.True(t, ok, "%s", data)
		require.Equal(t, c, quickly)
	}
	for _, data := range []string{ // left to the others
		``, `[]`, `null`, `{`, `{"on"`, `{"on":`, `{"on":"`, `{"on":"2026-11-21"`, `{"on":"2026-11-21",`, `{"on":"2026-11-21",}`, `{"on":null}x`, `{"on":null}` + "\x00", `{"on" "2026-11-21"}`,
		`{"eligibility":{"urgent":truefalse}}`, `{"eligibility":{"urgent":nul}}`, `{"eligibility":{"urgent":true "personalNumber":true}}`, `{"eligibility":{"urgent":1}}`, `{"eligibility":{"urgent":"true"}}`,
		`{"eligibility":{"urgent":true,"urgent":true}}`, `{"eligibility":{"Urgent":true}}`, `{"eligibility":{"\u0075rgent":true}}`, `{"on":"2026-11-2\u0031"}`, `{"on":"2026-11-31"}`,
		`{"id":01}`, `{"id":-1}`, `{"id":1.0}`, `{"id":1234567890}`, `{"id":true}`, `{"id":{}}`, "{\"id\":\"\xff\"}", "{\"id\":\"a\nb\"}",
		`{"referral":{"noticeDays":1e1}}`, `{"referral":{"noticeDays":"1"}}`, `{"billing":"x"}`, `{"billing":[{}`, `{"billing":[{},]}`, `{"billing":{"payers":[{"kind":"s2"},{"kind":"s3"}]}}`,
		`{"billing":{"actual":{"final":1}}}`, `{"billing":{"payers":{}}}`, `{"injury":[]}`,
	} {
		_, ok := quick([]byte(data))
		require.False(t, ok, data)
	}
}

// Whatever happens to a case: what is still read quickly is read the same by encoding/json.
func TestTheQuickWayOnDamagedCases(t *testing.T) {
	cases := corpus(t)
	pieces := []string{"", " ", ",", ":", "{", "}", "[", "]", `"`, "null", "true", "false", "0", "1", "12", "-", ".", "\\", "é", "\xff", "\x00", `"on"`, `"urgent"`, `""`, `"2026"`, `"1.00 SEK"`}
	r := rand.New(rand.NewPCG(16, 5))
	read := 0
	for range 100_000 {
		data := slices.Clone(cases[r.IntN(len(cases))])
		for range 1 + r.IntN(2) {
			from := r.IntN(len(data) + 1)
			to := min(from+r.IntN(8), len(data))
			with := []byte(pieces[r.IntN(len(pieces))])
			if other := cases[r.IntN(len(cases))]; r.IntN(4) == 0 {
				at := r.IntN(len(other))
				with = other[at:min(at+r.IntN(40), len(other))]
			}
			data = slices.Replace(data, from, to, with...)
		}
		if quickly, ok := quick(data); ok {
			c, ok := byJSON(data)
			require.True(t, ok, "%s", data)
			require.Equal(t, c, quickly, "%s", data)
			read++
		}
	}
	require.Greater(t, read, 1000)
	t.Log(read, "were read")
}

// FuzzBothWays: what one of the quicker ways takes, the slower ones take too, and read the
// same.
func FuzzBothWays(f *testing.F) {
	for _, data := range corpus(f) {
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		fast, ok := byJSON(data)
		if quickly, taken := quick(data); taken {
			require.True(t, ok)
			require.True(t, reflect.DeepEqual(fast, quickly))
		}
		if !ok {
			return
		}
		slow := new(Case)
		r := reader{dec: jsontext.NewDecoder(bytes.NewReader(data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))}
		require.Nil(t, r.whole(slow, data))
		require.Empty(t, r.refusals)
		require.True(t, reflect.DeepEqual(fast, slow))
	})
}
