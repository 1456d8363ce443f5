// Package spec holds what the specification tests of all packages share: the one shape of
// a row, how rows are run and told to other programs, and small helpers.
package spec

import (
	"database/sql/driver"
	"encoding/json"
	"iter"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
)

// Today is the day of assessment of every row that names no other.
var Today = vard.NewDate(2026, time.November, 21)

// Row is one case of the specification: F are the facts of the package, W is what is
// decided on them.
type Row[F, W any] struct {
	ID    string           // package/kebab-case, given to no other row: an anchor that stays
	Says  string           // the case and its outcome as a full sentence
	Cites []vard.Statement // what it rests on, in the order in which to look it up
	On    vard.Date        // the day of assessment; Today where it is not given
	Facts F                // what is known; what is not named is unknown
	Want  W                // the whole decision: what is not named is expected to be empty
	Met   []vard.RuleID    // rules that must be found met
	Unmet []vard.RuleID    // rules that must be found not met
}

// Rows is a table of the specification.
type Rows[F, W any] []Row[F, W]

// Run decides each row in a test of its own, named by ID and sentence, compares the
// decision, and gives the row's columns as attributes of the test, so that a program that
// reads the events of the run (go test -json) can render the specification from it.
func (rows Rows[F, W]) Run(t *testing.T, decide func(t *testing.T, facts F, on vard.Date) (W, iter.Seq[vard.Finding])) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.ID+" "+r.Says, func(t *testing.T) {
			on := r.On
			if on.IsZero() {
				on = Today
			}
			got, findings := decide(t, r.Facts, on)
			r.tell(t, on)
			assert.Equal(t, r.Want, got, r.Says)
			met := map[vard.RuleID]vard.Answer{}
			for f := range findings {
				met[f.Rule.ID()] = f.Met
			}
			for _, id := range r.Met {
				assert.Equal(t, vard.Yes, met[id], "%s is met", id)
			}
			for _, id := range r.Unmet {
				assert.Equal(t, vard.No, met[id], "%s is not met", id)
			}
		})
	}
}

// longest is how many bytes an attribute may have: go test cuts longer lines apart.
const longest = 3800

func (r Row[F, W]) tell(t *testing.T, on vard.Date) {
	t.Helper()
	tell := func(key, value string) {
		require.LessOrEqual(t, len(value), longest, "the %s of %s are longer than an attribute may be", key, r.ID)
		t.Attr("vard."+key, value)
	}
	wire := func(v any) string {
		b, err := json.Marshal(v)
		require.NoError(t, err)
		return string(b)
	}
	ids := func(list []vard.RuleID) string {
		names := make([]string, len(list))
		for i, id := range list {
			names[i] = string(id)
		}
		return strings.Join(names, " ")
	}
	tell("id", r.ID)
	tell("says", r.Says)
	tell("cites", wire(r.Cites))
	tell("on", on.String())
	tell("facts", wire(r.Facts))
	tell("want", wire(r.Want))
	tell("met", ids(r.Met))
	tell("unmet", ids(r.Unmet))
}

// Table is a table of rows of any facts, for Check.
type Table interface {
	each(yield func(id, says string, cites []vard.Statement, met, unmet []vard.RuleID))
}

func (rows Rows[F, W]) each(yield func(id, says string, cites []vard.Statement, met, unmet []vard.RuleID)) {
	for _, r := range rows {
		yield(r.ID, r.Says, r.Cites, r.Met, r.Unmet)
	}
}

var rowID = regexp.MustCompile(`^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$`)

// Check fails for a row without a name, a sentence or a source, for a name given twice,
// and for each rule without a row in which it must be met and one in which it must not be.
// Pass every table of the package.
func Check(t *testing.T, room string, rules iter.Seq[vard.Rule], tables ...Table) {
	t.Helper()
	seen := map[string]bool{}
	met, unmet := map[vard.RuleID]bool{}, map[vard.RuleID]bool{}
	for _, table := range tables {
		table.each(func(id, says string, cites []vard.Statement, yes, no []vard.RuleID) {
			assert.Regexp(t, rowID, id)
			assert.True(t, strings.HasPrefix(id, room+"/"), "%s is a row of %s", id, room)
			assert.False(t, seen[id], "%s stands twice", id)
			seen[id] = true
			assert.Regexp(t, `^\P{Ll}.*[.?]$`, says, "%s: a full sentence", id)
			assert.NotEmpty(t, cites, "%s rests on nothing", id)
			for _, rule := range yes {
				met[rule] = true
			}
			for _, rule := range no {
				unmet[rule] = true
			}
		})
	}
	known := map[vard.RuleID]bool{}
	for r := range rules {
		known[r.ID()] = true
		assert.True(t, met[r.ID()], "no row in which %s must be met", r.ID())
		assert.True(t, unmet[r.ID()], "no row in which %s must not be met", r.ID())
	}
	for _, sides := range []map[vard.RuleID]bool{met, unmet} {
		for id := range sides {
			assert.True(t, known[id], "a row names %s, which is no rule", id)
		}
	}
}

// Texts fails where a text lacks a language.
func Texts(t *testing.T, what string, text vard.Text) {
	t.Helper()
	assert.NotEmpty(t, text.In(language.Swedish), "%s has no Swedish text", what)
	assert.NotEmpty(t, text.In(language.English), "%s has no English text", what)
}

// Names returns the machine names of what a sequence ranges over, for comparison
// with the names in a row; nil where there is nothing, as a row leaves it.
func Names[T interface{ String() string }](seq iter.Seq[T]) (list []string) {
	for v := range seq {
		list = append(list, v.String())
	}
	return list
}

// Met returns the IDs of the findings on one side.
func Met(findings iter.Seq[vard.Finding], side vard.Answer) (list []vard.RuleID) {
	for f := range findings {
		if f.Met == side {
			list = append(list, f.Rule.ID())
		}
	}
	return list
}

// Enum is what every enumeration of the library can do.
type Enum[T any] interface {
	*T
	UnmarshalText(text []byte) error
	Scan(src any) error
}

// Enumeration checks the values of an enumeration against its names, from 1 on, and that
// a name goes in and out of every encoding and the number inside of none.
func Enumeration[T interface {
	~uint8
	String() string
	Text() vard.Text
	AppendText(b []byte) ([]byte, error)
	MarshalText() ([]byte, error)
	Value() (driver.Value, error)
}, P Enum[T]](t *testing.T, names ...string) {
	t.Helper()
	for i, name := range slices.Insert(slices.Clone(names), 0, "") {
		v := T(i)
		assert.Equal(t, name, v.String())
		if i > 0 {
			Texts(t, name, v.Text())
		} else {
			assert.Equal(t, vard.Text{}, v.Text(), "no value has no text")
		}
		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, name, string(text))
		text, err = v.AppendText([]byte("="))
		require.NoError(t, err)
		assert.Equal(t, "="+name, string(text))
		out, err := json.Marshal(v)
		require.NoError(t, err)
		assert.Equal(t, `"`+name+`"`, string(out))
		for _, read := range []func(*T) error{
			func(p *T) error { return json.Unmarshal(out, p) },
			func(p *T) error { return P(p).UnmarshalText([]byte(name)) },
			func(p *T) error { return P(p).Scan(name) },
			func(p *T) error { return P(p).Scan([]byte(name)) },
		} {
			back := T(1)
			assert.NoError(t, read(&back))
			assert.Equal(t, v, back, name)
		}
		stored, err := v.Value()
		require.NoError(t, err)
		if i == 0 {
			assert.Nil(t, stored, "NULL")
		} else {
			assert.Equal(t, driver.Value(name), stored)
		}
	}
	assert.Empty(t, T(len(names)+1).String(), "there is a value without a name in this list")
	for _, refused := range []string{"1", "Unspecified", strings.ToUpper(names[0]), names[0] + " "} {
		v := T(1)
		assert.ErrorIs(t, P(&v).UnmarshalText([]byte(refused)), vard.UnknownName, refused)
		assert.Equal(t, T(1), v, "what stood there stays")
	}
	v := T(1)
	for _, refused := range []any{int64(1), 1.0, true} {
		assert.ErrorIs(t, P(&v).Scan(refused), vard.UnknownName, "a number from a database")
	}
	assert.Error(t, json.Unmarshal([]byte("1"), &v), "a number from JSON")
	assert.NoError(t, P(&v).Scan(nil))
	assert.Equal(t, T(0), v, "NULL is unspecified")
}

// NoAllocation fails when the function allocates.
func NoAllocation(t *testing.T, what string, f func()) {
	t.Helper()
	assert.Zero(t, testing.AllocsPerRun(100, f), "%s allocates", what)
}

// Draws returns n indices below size in an order too long for a branch predictor
// to learn, the same at every run.
func Draws(n, size int) []int {
	list := make([]int, n)
	state := uint64(0x9E3779B97F4A7C15)
	for i := range list {
		state ^= state << 13
		state ^= state >> 7
		state ^= state << 17
		list[i] = int(state % uint64(size))
	}
	return list
}
