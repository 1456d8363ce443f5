package billing

import (
	"math/bits"

	"github.com/vardregler/vard"
)

// Exactness.
//
// The result of an account is the share of every payer and of the patient. A completion
// gives every unknown fact that is asked of the account a value: a service; a first and a
// last day of care, in that order; for each payer the facts of its kind, a last day of
// validity not before the first, a limit or fee of any size, a rate from 0 to 1, any
// services, any country. Completions that [Settle] would refuse are none: care of a final
// account is over, and a withdrawn currency pays for no later care (the horizon).
//
// A fact is missing if and only if two completions that differ in nothing else have
// different results. Nothing is missing if and only if all completions have the same
// result, since one can walk from any completion to any other by changing one fact at
// a time.
//
// That is computed without walking them, on five grounds.
//
//   - What one payer takes depends on the others only through what they leave. A fact
//     of one payer changes the result if and only if it changes what that payer takes.
//   - The more is left, the more a payer takes, and the more it leaves. So it is
//     enough to try each payer on the most that the payers before it can leave.
//   - There, a fact that is unknown decides between nothing and something (the
//     service, the services covered, the days, the country, the limit, the rate) or
//     between something and all (the fee) as soon as the payer can take something.
//   - The service and the days of care are common to all payers. The longer the care, the
//     fewer promises hold. So each payer is tried with the longest care that its own days
//     allow: one world for each payer.
//   - An S2 that takes nothing, since its fee is the whole cost, still keeps the next S2
//     from taking anything. Each such pair is tried on the days that both allow.
//
// A day of validity decides only while the other end leaves it room: with care on one
// day that is the last day of validity, the first day of validity cannot lie later. Before
// every day there is an earlier one; after every day a later one, up to the horizon.

// open notes the facts that can change the division of that cost, and returns the payers for
// which it matters what an earlier account leaves of their promise. Only a treatment can
// lack any: of a second opinion nobody takes what a fact could change.
func (s *Settlement) open(cost int64, o *open) (waits uint64) {
	a := &s.account
	if a.Service == ServiceSecondOpinion || cost == 0 || s.sure() {
		return 0
	}
	if a.CareFrom != 0 && a.CareTo != 0 {
		w := world{ServiceTreatment, exactly(a.CareFrom, a.CareTo), a.Currency}
		takers, keepers := s.takers(w, cost)
		for set := takers; set != 0; set &= set - 1 {
			s.note(bits.TrailingZeros64(set), w, o, &waits)
		}
		for set := keepers; set != 0; set &= set - 1 {
			s.noteTerms(bits.TrailingZeros64(set), w, o)
		}
		return waits
	}
	for i := range a.Payers {
		w := world{ServiceTreatment, s.longest(i, i), a.Currency}
		if takers, _ := s.takers(w, cost); takers>>i&1 == 1 {
			s.note(i, w, o, &waits)
		} else if a.Payers[i].Kind == PayerS2 {
			s.pairs(i, cost, o)
		}
	}
	return waits
}

// sure reports whether no promise lacks anything: each holds and all of its amounts are
// known, or it does not hold.
func (s *Settlement) sure() bool {
	for i := range s.entries {
		e := &s.entries[i]
		switch e.stands {
		case vard.Unknown:
			return false
		case vard.Yes:
			if uses[e.kind].asked&^e.known != 0 || e.used.open {
				return false
			}
		case vard.No:
		}
	}
	return true
}

// longest returns the longest care that lies within the days of two payers.
func (s *Settlement) longest(i, j int) span {
	a := &s.account
	from, to := a.CareFrom, a.CareTo
	if from == 0 {
		from = max(a.Payers[i].ValidFrom, a.Payers[j].ValidFrom)
	}
	if to == 0 {
		to = min(s.horizon, a.Payers[i].validity().last.max, a.Payers[j].validity().last.max)
	}
	return exactly(from, to)
}

// takers returns the payers that can take something in a world, and each S2 that can take
// nothing there but keep a later one from it.
func (s *Settlement) takers(w world, cost int64) (takers, keepers uint64) {
	a := &s.account
	left, certain := int64(0), false // what the S2s can leave at most; one of them stands
	var silent uint64                // S2s before this one that can take nothing
	for i := range a.Payers {
		p, t := &a.Payers[i], &s.entries[i].turn
		if p.Kind != PayerS2 {
			continue
		}
		holds := s.holds(i, w)
		if holds == vard.No {
			continue
		}
		left = max(left, cost-p.takes(t, cost, false))
		if p.takes(t, cost, true) > 0 {
			takers |= 1 << i
			keepers |= silent
		} else {
			silent |= 1 << i
		}
		if holds == vard.Yes { // it keeps everything from the later ones, and lacks nothing itself
			certain = true
			break
		}
	}
	if !certain {
		left = cost
	}
	for i := range a.Payers {
		p, t := &a.Payers[i], &s.entries[i].turn
		if p.Kind == PayerS2 {
			continue
		}
		holds := s.holds(i, w)
		if holds != vard.No && p.takes(t, left, true) > 0 {
			takers |= 1 << i
		}
		if holds == vard.Yes {
			left -= p.takes(t, left, false)
		}
	}
	return takers, keepers
}

// note adds what is unknown of a payer that can take something in a world, and of the
// account where its promise depends on it.
func (s *Settlement) note(i int, w world, o *open, waits *uint64) {
	a, p, t := &s.account, &s.account.Payers[i], &s.entries[i].turn
	for set := t.bound; set != 0; {
		switch c := pop(&set); {
		case c.about == serviceFact && a.Service == 0, c.about == careFromFact && a.CareFrom == 0:
			o.note(c.about)
		case c.about == careToFact && a.CareTo == 0 && s.endsEarly(i, w):
			o.note(c.about)
		}
	}
	s.noteTerms(i, w, o)
	o.notePayer(i, uses[p.Kind].asked&^t.known&(limitFact|rateFact|patientFeeFact))
	if t.used.open {
		*waits |= 1 << i
	}
}

// noteTerms adds what is unknown of the promise itself, on which it turns whether it holds.
func (s *Settlement) noteTerms(i int, w world, o *open) {
	p, t := &s.account.Payers[i], &s.entries[i].turn
	for set := t.bound; set != 0; {
		if c := pop(&set); c.met(p, t, w) == vard.Unknown {
			o.notePayer(i, c.fact)
		}
	}
}

// endsEarly tells whether care that payer i covers can go on until the promise has ended.
func (s *Settlement) endsEarly(i int, w world) bool {
	ends := s.account.Payers[i].validity().last.max
	if s.account.Payers[i].ValidTo.IsZero() {
		ends = w.care.first.min // as early as the first day
	}
	return ends < s.horizon
}

// pairs adds what is missing since the S2 of payer i, which can take nothing itself, keeps
// a later one from it.
func (s *Settlement) pairs(i int, cost int64, o *open) {
	a := &s.account
	for j := i + 1; j < len(a.Payers); j++ {
		if a.Payers[j].Kind != PayerS2 {
			continue
		}
		w := world{ServiceTreatment, s.longest(i, j), a.Currency}
		if w.care.first.min > w.care.last.max {
			continue
		}
		if _, keepers := s.takers(w, cost); keepers>>i&1 == 1 {
			s.noteTerms(i, w, o)
		}
		// Care that goes on until the first promise has ended, but not the second.
		if a.CareTo != 0 || s.holds(i, w) == vard.No {
			continue
		}
		after := w
		after.care.last = s.longest(j, j).last
		ends := a.Payers[i].validity().last.max
		if a.Payers[i].ValidTo.IsZero() {
			ends = w.care.first.min
		}
		if takers, _ := s.takers(after, cost); takers>>j&1 == 1 && ends < after.care.last.max {
			o.note(careToFact)
		}
	}
}
