package vard_test

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

var (
	urgent = NewRule("test.not-urgent", Text{"Fallet är inte akut.", "The case is not urgent."}, IPO07, HSL8_4)
	bare   = NewRule("test.bare", Text{"Utan källa.", "Without a source."})
)

func TestARuleTellsItsNameTextAndSources(t *testing.T) {
	assert.Equal(t, "test.not-urgent", urgent.ID())
	assert.Equal(t, "test.not-urgent", urgent.String())
	assert.Equal(t, "The case is not urgent.", urgent.Text().EN)
	assert.Equal(t, []Statement{IPO07, HSL8_4}, slices.Collect(urgent.Statements()))
	for s := range urgent.Statements() {
		assert.Equal(t, IPO07, s, "a loop may stop at the first")
		break
	}
	name, err := urgent.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "test.not-urgent", string(name))

	datum := NewDatum("test.price", Text{"Priset varierar.", "The price varies."}, IPO14)
	assert.Equal(t, "test.price", datum.ID())
	assert.Equal(t, "The price varies.", datum.Text().EN)
	assert.Equal(t, []Statement{IPO14}, slices.Collect(datum.Statements()))

	fact := NewFact("urgent", Text{"Är fallet akut?", "Is the case urgent?"}, CareProvider)
	assert.Equal(t, []string{"urgent", "urgent", "Is the case urgent?", "care_provider"}, []string{fact.Name(), fact.String(), fact.Question().EN, fact.Ask().String()})
	name, err = fact.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "urgent", string(name))
}

func TestARuleCannotBeChanged(t *testing.T) {
	sources := []Statement{IPO01, IPO02}
	rule, datum := NewRule("test.rule", Text{}, sources...), NewDatum("test.datum", Text{}, sources...)
	sources[0] = LOF01
	assert.Equal(t, []Statement{IPO01, IPO02}, slices.Collect(rule.Statements()))
	assert.Equal(t, []Statement{IPO01, IPO02}, slices.Collect(datum.Statements()))
	same := rule
	assert.True(t, rule == same)
	assert.False(t, rule == NewRule("test.rule", Text{}, IPO01, IPO02), "two rules are two, even of one name")
}

func TestNoRuleNoDatumNoFact(t *testing.T) {
	assert.Equal(t, []any{"", Text{}, 0}, []any{Rule{}.ID(), Rule{}.Text(), len(slices.Collect(Rule{}.Statements()))})
	assert.Equal(t, []any{"", Text{}, 0}, []any{Datum{}.ID(), Datum{}.Text(), len(slices.Collect(Datum{}.Statements()))})
	assert.Equal(t, []any{"", Text{}, Source(0)}, []any{Fact{}.Name(), Fact{}.Question(), Fact{}.Ask()})
}

func TestFindingsInJSON(t *testing.T) {
	for _, row := range []struct {
		finding Finding
		want    string
	}{
		{Finding{urgent, Unknown}, `{"rule":"test.not-urgent","met":null,"statements":["IPO-07","HSL 8:4"]}`},
		{Finding{urgent, No}, `{"rule":"test.not-urgent","met":false,"statements":["IPO-07","HSL 8:4"]}`},
		{Finding{bare, Yes}, `{"rule":"test.bare","met":true,"statements":[]}`},
		{Finding{}, `{"rule":"","met":null,"statements":[]}`},
	} {
		out, err := json.Marshal(row.finding)
		require.NoError(t, err)
		assert.Equal(t, row.want, string(out))
	}
}

// The names are written without escaping: no name may need it.
func TestStatementIDsNeedNoEscapingInJSON(t *testing.T) {
	for s := range Statements() {
		out, err := json.Marshal(s.ID())
		require.NoError(t, err)
		assert.Equal(t, `"`+s.ID()+`"`, string(out))
	}
}

func table(n int) (rules []Rule, facts []Fact) {
	for i := range n {
		name := "n" + string(rune('a'+i/26)) + string(rune('a'+i%26))
		rules = append(rules, NewRule(name, Text{}))
		facts = append(facts, NewFact(name, Text{}, Patient))
	}
	return rules, facts
}

func TestMarksRememberEachRule(t *testing.T) {
	rules, _ := table(64)
	for _, i := range []int{0, 1, 31, 32, 62, 63} {
		var m Marks
		assert.Equal(t, Unknown, m.Met(i), "at first nothing is known")
		for _, met := range []Answer{Yes, No, Unknown, No, Yes} {
			m.Set(i, met)
			assert.Equal(t, met, m.Met(i), "rule %d, the last mark counts", i)
			for j := range 64 {
				if j != i {
					assert.Equal(t, Unknown, m.Met(j), "rule %d is untouched by %d", j, i)
				}
			}
		}
		m.Skip(i)
		assert.Equal(t, Unknown, m.Met(i), "out of play is neither met nor unmet")
		found := slices.Collect(m.Findings(rules))
		assert.Len(t, found, 63, "rule %d is no finding", i)
		assert.NotContains(t, found, Finding{rules[i], Unknown})
		m.Set(i, No)
		assert.Len(t, slices.Collect(m.Findings(rules)), 64, "back in play")
		assert.Equal(t, No, m.Met(i))
		m.Skip(i)
		m.Set(i, Unknown)
		assert.Equal(t, Marks{}, m, "marked unknown it is as at first")
	}
}

func TestMarksGiveFindingsInOrder(t *testing.T) {
	rules, _ := table(4)
	var m Marks
	m.Set(0, Yes)
	m.Set(1, No)
	m.Skip(2)
	want := []Finding{{rules[0], Yes}, {rules[1], No}, {rules[3], Unknown}}
	assert.Equal(t, want, slices.Collect(m.Findings(rules)))
	for f := range m.Findings(rules) {
		assert.Equal(t, rules[0], f.Rule, "a loop may stop at the first")
		break
	}
	other := m
	assert.True(t, m == other)
	other.Set(3, Yes)
	assert.False(t, m == other)
	assert.Empty(t, slices.Collect(m.Findings(nil)))
}

func TestFactSetsHoldFactsInOrder(t *testing.T) {
	_, facts := table(64)
	for _, i := range []int{0, 1, 31, 32, 63} {
		var s FactSet
		assert.False(t, s.Has(i))
		s.Add(i)
		s.Add(i)
		for j := range 64 {
			assert.Equal(t, i == j, s.Has(j), "fact %d of a set of %d", j, i)
		}
		assert.Equal(t, []Fact{facts[i]}, slices.Collect(s.Facts(facts)))
	}
	var s FactSet
	s.Add(40)
	s.Add(2)
	assert.Equal(t, []Fact{facts[2], facts[40]}, slices.Collect(s.Facts(facts)))
	assert.Equal(t, []Fact{facts[2]}, slices.Collect(s.Facts(facts[:40])), "a shorter table")
	for f := range s.Facts(facts) {
		assert.Equal(t, facts[2], f, "a loop may stop at the first")
		break
	}
}

func TestIndicesOutsideATableDoNoHarm(t *testing.T) {
	var m Marks
	var s FactSet
	for _, i := range []int{-1, 64, math.MaxInt, math.MinInt} {
		assert.NotPanics(t, func() { m.Set(i, m.Met(i)); m.Skip(i); s.Add(i); _ = s.Has(i) })
	}
}

func TestNamesOfAnEnumeration(t *testing.T) {
	names := Names{"eligible", "resident"}
	assert.Equal(t, []string{"", "eligible", "resident", "", ""}, []string{names.Name(0), names.Name(1), names.Name(2), names.Name(3), names.Name(255)})
	for i, name := range names {
		value, err := names.Value([]byte(name))
		require.NoError(t, err)
		assert.Equal(t, uint8(i+1), value)
	}
	for _, name := range []string{"", "Eligible", "ELIGIBLE", "eligible ", "eligibl", "unspecified"} {
		value, err := names.Value([]byte(name))
		assert.ErrorIs(t, err, UnknownName, name)
		assert.Zero(t, value)
	}
}

func TestFindingsDoNotAllocate(t *testing.T) {
	rules, facts := table(20)
	var m Marks
	var s FactSet
	m.Set(3, Yes)
	s.Add(3)
	n := 0
	spec.NoAllocation(t, "ranging over findings", func() {
		for f := range m.Findings(rules) {
			n += int(f.Met)
		}
	})
	spec.NoAllocation(t, "ranging over facts", func() {
		for range s.Facts(facts) {
			n++
		}
	})
	spec.NoAllocation(t, "ranging over the sources of a rule", func() {
		for range urgent.Statements() {
			n++
		}
	})
	spec.NoAllocation(t, "ranging over the register", func() {
		for range Statements() {
			n++
		}
	})
	spec.NoAllocation(t, "reading a name", func() {
		if _, err := sourcesValue.Value(nameOfSecond); err == nil {
			n++
		}
	})
	assert.NotZero(t, n)
}

var (
	sourcesValue = Names{"first", "second"}
	nameOfSecond = []byte("second")
)
