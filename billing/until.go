package billing

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/vardregler/vard"
)

// Until returns the last day up to which the same facts give the same outcome, if nothing
// happens: where a last day of care is not known, care may go on until a promise has
// ended. The zero Date says that the outcome holds for good. Of accounts settled together it
// is found for all at the first call, in a time that grows with their number; at worst with
// its square, where those that share a promise turn one by one from the last to the first and
// one after them never does.
func (s Settlement) Until() vard.Date {
	switch {
	case s.outcome == Incomplete:
		return 0 // what may happen later can only add to what is missing
	case s.group != nil:
		s.group.once.Do(s.group.findUntil)
		return s.group.until[s.place]
	}
	var room [mostTurns]vard.Date
	turns := s.turns(room[:0])
	if len(turns) == 0 {
		return 0
	}
	slices.Sort(turns)
	entries := make([]booking, 0, len(s.entries))
	at, _ := slices.BinarySearchFunc(turns, Final, func(d vard.Date, _ Outcome) int {
		if next := s.later(d.AddDays(1), entries, nil); next.outcome == Final {
			return -1
		}
		return 1
	})
	if at < len(turns) {
		return turns[at]
	}
	return 0
}

// later settles the account again on a later day, as far as its outcome goes and what it uses
// of promises, of which earlier accounts used what the links say, if any. It keeps its entries
// in the room given.
func (s *Settlement) later(day vard.Date, room []booking, links []link) Settlement {
	next := *s
	next.entries = append(room, s.entries[:len(s.account.Payers)]...)
	for i := range next.entries {
		next.entries[i].used = s.account.Payers[i].used()
		if links != nil && links[i].before != nil {
			next.entries[i].used.add(*links[i].before)
		}
	}
	next.horizon, next.reach, next.missing = s.account.horizon(day), nil, open{}
	next.weigh()
	next.divide()
	return next
}

// mostTurns is more than how many days can turn something in an account.
const mostTurns = 5 * most

// turns appends the last days before something can turn in the account. The day of
// assessment matters to what can be known only where the account is final: then its care
// is over, and nobody knows when it was.
func (s *Settlement) turns(turns []vard.Date) []vard.Date {
	a := &s.account
	if s.outcome != Final || a.Actual.Cancelled || a.CareTo != 0 {
		return turns
	}
	near := func(d vard.Date) {
		for _, d := range [...]vard.Date{d.AddDays(-1), d} {
			if d >= s.on {
				turns = append(turns, d)
			}
		}
	}
	near(a.CareFrom)
	for i := range a.Payers {
		near(a.Payers[i].ValidFrom)
		near(a.Payers[i].ValidTo.day)
	}
	return turns
}

// link is a payer of one of several accounts in the chain of those that share its promise.
type link struct {
	before *usage // what of the promise is used before the account, nil where no earlier one shares it
	after  usage  // what of it is used after the account
	next   int    // the place of the next account that shares it, 0 for none
}

// links returns the links of all payers of each account, as the accounts were settled.
func (g *group) links() [][]link {
	all := make([][]link, len(g.settlements))
	last := map[promiseKey]seat{} // the last account that shares it
	for place := range g.settlements {
		s := &g.settlements[place]
		all[place] = make([]link, len(s.account.Payers))
		for i := range s.account.Payers {
			p, l := &s.account.Payers[i], &all[place][i]
			if !p.shares() || s.entries[i].repeated {
				continue
			}
			if there, found := last[p.key()]; found {
				earlier := &all[there.account][there.payer]
				l.before, earlier.next = &earlier.after, place
			}
			l.after, _ = s.leaves(i)
			last[p.key()] = seat{account: place, payer: i}
		}
	}
	return all
}

// findUntil finds how long the outcome of each account holds.
func (g *group) findUntil() {
	g.until = make([]vard.Date, len(g.settlements))
	type lastDay struct {
		day   vard.Date
		place int
	}
	var turns []lastDay
	var room [mostTurns]vard.Date
	for place := range g.settlements {
		for _, day := range g.settlements[place].turns(room[:0]) {
			turns = append(turns, lastDay{day, place})
		}
	}
	slices.SortFunc(turns, func(a, b lastDay) int { return cmp.Compare(a.day, b.day) })
	t := trial{g, g.links(), make([]booking, 0, most), make([]uint64, len(g.settlements)/word+1), len(g.settlements)}
	for i, turn := range turns {
		t.mark(turn.place)
		if i+1 == len(turns) || turns[i+1].day != turn.day {
			t.pass(turn.day)
		}
	}
}

// trial settles accounts that share promises on later days, one day after the other.
type trial struct {
	group   *group
	links   [][]link
	entries []booking // room for those of one account
	again   []uint64  // the accounts to look at again, a bit each
	holding int       // how many accounts there are up to the last whose outcome can still turn
}

func (t *trial) mark(place int) { t.again[place/word] |= 1 << (place % word) }

// pass finds the accounts whose outcome does not hold after that day. It looks at those that
// are marked, and then at each later one for which something else is left of a promise.
func (t *trial) pass(day vard.Date) {
	until := t.group.until
	for w := range t.again {
		for t.again[w] != 0 {
			place := w*word + bits.TrailingZeros64(t.again[w])
			t.again[w] &= t.again[w] - 1
			if place >= t.holding {
				continue // what comes after it has turned already
			}
			s := &t.group.settlements[place]
			next := s.later(day.AddDays(1), t.entries, t.links[place])
			if next.outcome != s.outcome && until[place] == 0 {
				until[place] = day
			}
			for i := range t.links[place] {
				l := &t.links[place][i]
				if l.next == 0 {
					continue
				}
				if used, _ := next.leaves(i); used != l.after {
					l.after = used
					t.mark(l.next)
				}
			}
		}
	}
	for t.holding > 0 && (until[t.holding-1] != 0 || t.group.settlements[t.holding-1].outcome == Incomplete) {
		t.holding--
	}
}
