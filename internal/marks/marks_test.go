package marks_test

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/internal/spec"
)

const (
	yes     = vard.Yes
	no      = vard.No
	unknown = vard.Unknown
)

func table(n int) (rules []vard.Rule, facts []vard.Fact) {
	for i := range n {
		name := "n" + string(rune('a'+i/26)) + string(rune('a'+i%26))
		rules = append(rules, vard.NewRule(vard.RuleID(name), vard.Wording{}))
		facts = append(facts, vard.NewFact(name, vard.Text{}, vard.AskPatient))
	}
	return rules, facts
}

func TestMarksRememberEachRule(t *testing.T) {
	rules, _ := table(64)
	for _, i := range []int{0, 1, 31, 32, 62, 63} {
		var m Marks
		assert.Equal(t, unknown, m.Met(i), "at first nothing is known")
		for _, met := range []vard.Answer{yes, no, unknown, no, yes} {
			m.Set(i, met)
			assert.Equal(t, met, m.Met(i), "rule %d, the last mark counts", i)
			for j := range 64 {
				if j != i {
					assert.Equal(t, unknown, m.Met(j), "rule %d is untouched by %d", j, i)
				}
			}
		}
		m.Skip(i)
		assert.True(t, m.Skipped(i))
		assert.Equal(t, unknown, m.Met(i), "out of play is neither met nor unmet")
		found := slices.Collect(m.Findings(rules))
		assert.Len(t, found, 63, "rule %d is no finding", i)
		assert.NotContains(t, found, vard.Finding{Rule: rules[i]})
		m.Set(i, no)
		assert.False(t, m.Skipped(i))
		assert.Len(t, slices.Collect(m.Findings(rules)), 64, "back in play")
		assert.Equal(t, no, m.Met(i))
		m.Skip(i)
		m.Set(i, unknown)
		assert.Equal(t, Marks{}, m, "marked unknown it is as at first")
	}
}

func TestAllRulesOutOfPlay(t *testing.T) {
	rules, _ := table(64)
	m := None()
	assert.Empty(t, slices.Collect(m.Findings(rules)))
	m = m.Put(63, yes).Put(0, unknown).Put(7, no)
	assert.Equal(t, []vard.Finding{{Rule: rules[0]}, {Rule: rules[7], Met: no}, {Rule: rules[63], Met: yes}}, slices.Collect(m.Findings(rules)))
}

func TestAnyOfTheRules(t *testing.T) {
	set := Facts(1<<3 | 1<<40)
	for _, a := range []vard.Answer{yes, no, unknown} {
		for _, b := range []vard.Answer{yes, no, unknown} {
			var m Marks
			m.Set(3, a)
			m.Set(40, b)
			m.Set(41, yes)
			assert.Equal(t, a.Or(b), m.Any(set), "%v or %v", a, b)
		}
	}
}

func TestMarksInARow(t *testing.T) {
	_, facts := table(64)
	for _, i := range []int{0, 1, 31, 62} {
		for _, met := range []vard.Answer{yes, no, unknown} {
			var want Marks
			want.Set(i, met)
			want.Set(63, no)
			got := Marks{}.With(i, met).With(63, no)
			assert.Equal(t, want, got)
			assert.Equal(t, met == unknown, got.Open().Has(i))
			assert.False(t, got.Open().Has(63))
		}
	}
	var m Marks
	m.Skip(1)
	assert.Equal(t, slices.Concat(facts[:1], facts[2:]), slices.Collect(m.Open().Of(facts)), "out of play is not open")
}

// Marks made of sets are those that are set one by one.
func TestMarksOfSets(t *testing.T) {
	for n := range 1 << 9 { // three rules, each in play or not, open or not, not met or not
		play, open, not := uint64(n)&7, uint64(n)>>3&7, uint64(n)>>6&7
		if not&^open != 0 || open&^play != 0 {
			continue
		}
		m := Of(play<<61, open<<61, not<<61)
		for i := range 64 {
			bit := uint64(1) << i >> 61
			if i < 61 {
				bit = 0
			}
			assert.Equal(t, play&bit == 0, m.Skipped(i))
			want := unknown
			switch {
			case play&bit == 0:
			case not&bit != 0:
				want = no
			case open&bit == 0:
				want = yes
			}
			assert.Equal(t, want, m.Met(i))
		}
	}
}

func TestMarksGiveFindingsInOrder(t *testing.T) {
	rules, _ := table(4)
	var m Marks
	m.Set(0, yes)
	m.Set(1, no)
	m.Skip(2)
	want := []vard.Finding{{Rule: rules[0], Met: yes}, {Rule: rules[1], Met: no}, {Rule: rules[3], Met: unknown}}
	assert.Equal(t, want, slices.Collect(m.Findings(rules)))
	for f := range m.Findings(rules) {
		assert.Equal(t, rules[0], f.Rule, "a loop may stop at the first")
		break
	}
	other := m
	assert.True(t, m == other)
	other.Set(3, yes)
	assert.False(t, m == other)
	assert.Empty(t, slices.Collect(m.Findings(nil)))
}

func TestFactsAreHeldInOrder(t *testing.T) {
	_, facts := table(64)
	for _, i := range []int{0, 1, 31, 32, 63} {
		var s Facts
		assert.False(t, s.Has(i))
		s.Add(i)
		s.Add(i)
		for j := range 64 {
			assert.Equal(t, i == j, s.Has(j), "fact %d of a set of %d", j, i)
		}
		assert.Equal(t, []vard.Fact{facts[i]}, slices.Collect(s.Of(facts)))
	}
	var s Facts
	s.Add(40)
	s.Add(2)
	assert.Equal(t, []vard.Fact{facts[2], facts[40]}, slices.Collect(s.Of(facts)))
	assert.Equal(t, []vard.Fact{facts[2]}, slices.Collect(s.Of(facts[:40])), "a shorter table")
	for f := range s.Of(facts) {
		assert.Equal(t, facts[2], f, "a loop may stop at the first")
		break
	}
}

func TestIndicesOutsideATableDoNoHarm(t *testing.T) {
	var m Marks
	var s Facts
	for _, i := range []int{-1, 64, math.MaxInt, math.MinInt} {
		assert.NotPanics(t, func() { m.Set(i, m.Met(i)); m.Skip(i); s.Add(i); _ = s.Has(i) })
	}
}

func TestRangingDoesNotAllocate(t *testing.T) {
	rules, facts := table(20)
	var m Marks
	var s Facts
	m.Set(3, yes)
	s.Add(3)
	n := 0
	spec.NoAllocation(t, "ranging over findings", func() {
		for f := range m.Findings(rules) {
			n += int(f.Met)
		}
	})
	spec.NoAllocation(t, "ranging over facts", func() {
		for range s.Of(facts) {
			n++
		}
	})
	assert.NotZero(t, n)
}

var sink int

func BenchmarkFindings(b *testing.B) {
	rules, _ := table(20)
	list := make([]Marks, 1000)
	for i, draw := range spec.Draws(20*len(list), 4) {
		list[i/20].Set(i%20, vard.Answer(draw%3))
		if draw == 3 {
			list[i/20].Skip(i % 20)
		}
	}
	order := spec.Draws(65536, len(list))
	i := 0
	for b.Loop() {
		for f := range list[order[i&65535]].Findings(rules) {
			sink += int(f.Met)
		}
		i++
	}
}
