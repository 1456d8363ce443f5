package vard_test

import (
	"database/sql/driver"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

func TestAnswersFollowStrongThreeValuedLogic(t *testing.T) {
	for _, row := range []struct{ a, b, and, or Answer }{
		{Yes, Yes, Yes, Yes},
		{Yes, No, No, Yes},
		{Yes, Unknown, Unknown, Yes},
		{No, Yes, No, Yes},
		{No, No, No, No},
		{No, Unknown, No, Unknown},
		{Unknown, Yes, Unknown, Yes},
		{Unknown, No, No, Unknown},
		{Unknown, Unknown, Unknown, Unknown},
	} {
		t.Run(row.a.String()+" with "+row.b.String(), func(t *testing.T) {
			assert.Equal(t, row.and, row.a.And(row.b), "and")
			assert.Equal(t, row.or, row.a.Or(row.b), "or")
		})
	}
	assert.Equal(t, []Answer{Unknown, Yes, No}, []Answer{Unknown.Not(), No.Not(), Yes.Not()})
}

func TestAnswersInJSON(t *testing.T) {
	type form struct{ A Answer }
	for in, want := range map[string]Answer{`{"A":null}`: Unknown, `{"A":false}`: No, `{"A":true}`: Yes, `{}`: Unknown} {
		var f form
		require.NoError(t, json.Unmarshal([]byte(in), &f))
		assert.Equal(t, want, f.A, in)
	}
	for _, in := range []string{`"yes"`, `1`, `0`, `"1"`, `{}`, `[]`, `"TRUE"`} {
		f := form{Yes}
		assert.ErrorIs(t, json.Unmarshal([]byte(`{"A":`+in+`}`), &f), UnknownName, in)
		assert.Equal(t, Yes, f.A, "what stood there stays")
	}
	var keys map[Answer]int
	require.NoError(t, json.Unmarshal([]byte(`{"":0,"false":1,"true":2}`), &keys))
	assert.Equal(t, map[Answer]int{Unknown: 0, No: 1, Yes: 2}, keys, "as keys of a map they are words")
	out, err := json.Marshal([]Answer{Unknown, No, Yes, 77})
	require.NoError(t, err)
	assert.Equal(t, `[null,false,true,null]`, string(out))
}

func TestAnswersAreNamed(t *testing.T) {
	assert.Equal(t, []string{"unknown", "no", "yes", "unknown"}, []string{Unknown.String(), No.String(), Yes.String(), Answer(77).String()})
	assert.Equal(t, []Answer{Yes, No}, []Answer{AnswerOf(true), AnswerOf(false)})
	assert.Equal(t, []bool{false, true, true, false}, []bool{Unknown.Known(), No.Known(), Yes.Known(), Answer(77).Known()})
}

func TestAnswersAreWordsInEveryEncoding(t *testing.T) {
	for _, row := range []struct {
		answer     Answer
		text, name string
		stored     driver.Value
	}{
		{Unknown, "", "not known", nil}, {No, "false", "no", "false"}, {Yes, "true", "yes", "true"}, {77, "", "not known", nil},
	} {
		text, err := row.answer.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, row.text, string(text))
		stored, err := row.answer.Value()
		require.NoError(t, err)
		assert.Equal(t, row.stored, stored)
		assert.Equal(t, row.name, row.answer.Text().EN)
		spec.Texts(t, row.name, row.answer.Text())
		if row.answer > Yes {
			continue
		}
		for _, read := range []func(*Answer) error{
			func(a *Answer) error { return a.UnmarshalText(text) },
			func(a *Answer) error { return a.Scan(stored) },
			func(a *Answer) error { return a.Scan(text) },
		} {
			back := Yes - row.answer
			require.NoError(t, read(&back))
			assert.Equal(t, row.answer, back)
		}
	}
	for _, refused := range []any{int64(0), int64(1), 1.0, "1", "yes", "no", "TRUE", "t", []byte("0")} {
		a := Yes
		assert.ErrorIs(t, a.Scan(refused), UnknownName, "%v", refused)
		assert.Equal(t, Yes, a, "what stood there stays")
	}
	for _, known := range []bool{false, true} {
		var a Answer
		require.NoError(t, a.Scan(known), "a boolean column")
		assert.Equal(t, AnswerOf(known), a)
	}
	for answer, want := range map[Answer]any{Unknown: nil, No: false, Yes: true} {
		got, err := answer.MarshalYAML()
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
}

func TestTheRootsEnumerations(t *testing.T) {
	spec.Enumeration[Informant](t, "patient", "care_provider", "specialist", "office", "payer")
	spec.Enumeration[StatementKind](t, "rule", "fact", "rule_and_fact", "info", "law", "decision")
}
