// Package marks holds what the packages' decisions have in common: which rules are met,
// and which facts belong to a set, for tables of at most 64, in a few bytes that compare
// with == and are ranged over without allocating.
package marks

import (
	"iter"

	"github.com/vardregler/vard"
)

// Marks holds one mark for each rule of a table: met, not met, not known, or not in
// play. Its zero value knows nothing.
type Marks struct{ yes, no uint64 }

// Of returns the marks of the rules in play, a bit each: those that are open are not met where
// they are in no as well, else not known; the others are met.
func Of(play, open, no uint64) Marks {
	return Marks{yes: ^(play & open), no: ^play | no}
}

// Set marks rule i.
func (m *Marks) Set(i int, met vard.Answer) {
	i &= 63
	m.yes = m.yes&^(1<<i) | uint64(met&vard.Yes>>1)<<i
	m.no = m.no&^(1<<i) | uint64(met&vard.No)<<i
}

// With returns the marks with one more for rule i, which has none yet.
func (m Marks) With(i int, met vard.Answer) Marks {
	return Marks{m.yes | uint64(met>>1)<<(i&63), m.no | uint64(met&vard.No)<<(i&63)}
}

// Skip marks rule i as not in play: it is no finding at all.
func (m *Marks) Skip(i int) {
	bit := uint64(1) << (i & 63)
	m.yes |= bit
	m.no |= bit
}

// None has no rule in play.
func None() Marks { return Marks{^uint64(0), ^uint64(0)} }

// Put returns the marks with rule i in play too, which was not.
func (m Marks) Put(i int, met vard.Answer) Marks {
	return Marks{m.yes &^ (uint64(^met>>1&1) << (i & 63)), m.no &^ (uint64(^met&1) << (i & 63))}
}

// Skipped reports whether rule i is not in play.
func (m Marks) Skipped(i int) bool { return m.yes&m.no>>(i&63)&1 == 1 }

// Met returns whether rule i is met.
func (m Marks) Met(i int) vard.Answer {
	// Both bits of a skipped rule are set: it is neither.
	return vard.Answer((m.yes>>(i&63)&1)<<1|m.no>>(i&63)&1) % 3
}

// Any returns whether one at least of the rules is met, all of them in play.
func (m Marks) Any(rules Facts) vard.Answer {
	switch {
	case m.yes&uint64(rules) != 0:
		return vard.Yes
	case m.no&uint64(rules) == uint64(rules):
		return vard.No
	}
	return vard.Unknown
}

// Open returns the set of the rules that are neither met, unmet nor out of play: where a
// package has one fact for each rule, of the facts that are not known.
func (m Marks) Open() Facts { return ^Facts(m.yes | m.no) }

// Findings ranges over the rules of the table that are in play, in order.
func (m Marks) Findings(rules []vard.Rule) iter.Seq[vard.Finding] {
	return func(yield func(vard.Finding) bool) {
		yes, no := m.yes, m.no
		for _, r := range rules {
			if yes&no&1 == 0 && !yield(vard.Finding{Rule: r, Met: vard.Answer(yes&1<<1 | no&1)}) {
				return
			}
			yes, no = yes>>1, no>>1
		}
	}
}

// Facts is a set of facts of a table.
type Facts uint64

// Add puts fact i into the set.
func (s *Facts) Add(i int) { *s |= 1 << (i & 63) }

// Has reports whether fact i is in the set.
func (s Facts) Has(i int) bool { return s>>(i&63)&1 == 1 }

// Of ranges over the facts of the table that are in the set, in order.
func (s Facts) Of(table []vard.Fact) iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		for i, f := range table {
			if s.Has(i) && !yield(f) {
				return
			}
		}
	}
}
