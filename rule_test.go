package vard_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
)

var (
	urgent = NewRule("test.not-urgent", Wording{
		Met:    Text{"Fallet är inte akut.", "The case is not urgent."},
		NotMet: Text{"Fallet är akut.", "The case is urgent."},
		Open:   Text{"Det är inte känt om fallet är akut.", "It is not known whether the case is urgent."},
	}, cite.IPO07, cite.HSL8_4)
	bare = NewRule("test.bare", Wording{Met: Text{"Utan källa.", "Without a source."}})
)

func TestARuleTellsItsNameTextAndSources(t *testing.T) {
	assert.Equal(t, RuleID("test.not-urgent"), urgent.ID())
	assert.Equal(t, "test.not-urgent", urgent.String())
	assert.Equal(t, "The case is not urgent.", urgent.Text().EN)
	assert.Equal(t, []Statement{cite.IPO07, cite.HSL8_4}, slices.Collect(urgent.Statements()))
	for s := range urgent.Statements() {
		assert.Equal(t, cite.IPO07, s, "a loop may stop at the first")
		break
	}
	name, err := urgent.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "test.not-urgent", string(name))

	datum := NewDatum("test.price", Text{"Priset varierar.", "The price varies."}, cite.IPO14)
	assert.Equal(t, "test.price", datum.ID())
	assert.Equal(t, "The price varies.", datum.Text().EN)
	assert.Equal(t, []Statement{cite.IPO14}, slices.Collect(datum.Statements()))

	fact := NewFact("urgent", Text{"Är fallet akut?", "Is the case urgent?"}, AskCareProvider)
	assert.Equal(t, []string{"urgent", "urgent", "Is the case urgent?", "care_provider"}, []string{fact.Name(), fact.String(), fact.Question().EN, fact.AskOf().String()})
	name, err = fact.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "urgent", string(name))
}

func TestARuleIsAHandle(t *testing.T) {
	rule, datum := NewRule("test.rule", Wording{}, cite.IPO01, cite.IPO02), NewDatum("test.datum", Text{}, cite.IPO01, cite.IPO02)
	assert.Equal(t, []Statement{cite.IPO01, cite.IPO02}, slices.Collect(rule.Statements()))
	assert.Equal(t, []Statement{cite.IPO01, cite.IPO02}, slices.Collect(datum.Statements()))
	same := rule
	assert.True(t, rule == same)
	assert.False(t, rule == NewRule("test.rule", Wording{}, cite.IPO01, cite.IPO02), "two rules are two, even of one name")
}

func TestNoRuleNoDatumNoFact(t *testing.T) {
	assert.Equal(t, []any{RuleID(""), Text{}, 0}, []any{Rule{}.ID(), Rule{}.Text(), len(slices.Collect(Rule{}.Statements()))})
	assert.Equal(t, []any{"", Text{}, 0}, []any{Datum{}.ID(), Datum{}.Text(), len(slices.Collect(Datum{}.Statements()))})
	assert.Equal(t, []any{"", Text{}, Informant(0)}, []any{Fact{}.Name(), Fact{}.Question(), Fact{}.AskOf()})
}

func TestAFindingIsASentenceThatIsTrue(t *testing.T) {
	for met, want := range map[Answer]string{Yes: "The case is not urgent.", No: "The case is urgent.", Unknown: "It is not known whether the case is urgent.", 77: "It is not known whether the case is urgent."} {
		assert.Equal(t, want, Finding{urgent, met}.Text().EN)
	}
	assert.Equal(t, Text{}, Finding{}.Text())
}

func TestFindingsInJSON(t *testing.T) {
	for _, row := range []struct {
		finding Finding
		want    string
	}{
		{Finding{urgent, Unknown}, `{"rule":"test.not-urgent","met":null,"statements":["IPO-07","HSL 8:4"]}`},
		{Finding{urgent, No}, `{"rule":"test.not-urgent","met":false,"statements":["IPO-07","HSL 8:4"]}`},
		{Finding{bare, Yes}, `{"rule":"test.bare","met":true,"statements":[]}`},
		{Finding{}, `{"rule":null,"met":null,"statements":[]}`},
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

func TestReadingRulesDoesNotAllocate(t *testing.T) {
	n := 0
	buffer := make([]byte, 0, 256)
	spec.NoAllocation(t, "writing a finding", func() { n += len(Finding{urgent, No}.AppendJSON(buffer)) })
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
	assert.NotZero(t, n)
}
