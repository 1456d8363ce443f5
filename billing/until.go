package billing

import (
	"slices"

	"github.com/vardregler/vard"
)

// Until returns the last day up to which the same facts give the same outcome, if nothing
// happens: where a last day of care is not known, care may go on until a promise has
// ended. The zero Date says that the outcome holds for good. Of accounts settled together it
// is found for all at the first call; that takes the longer the more of them share promises
// and end on days of their own, at worst with the square of their number.
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
	entries := make([]booking, 0, len(s.entries)+1)
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
// of promises. It keeps its entries in the room given.
func (s *Settlement) later(day vard.Date, room []booking, shared map[promiseKey]*promise) Settlement {
	next := *s
	next.entries = append(room, s.entries[:len(s.account.Payers)]...)
	for i := range next.entries {
		next.entries[i].used = s.account.Payers[i].used()
	}
	next.horizon, next.reach, next.missing = s.account.horizon(day), nil, open{}
	next.draw(shared)
	next.weigh()
	next.divide()
	next.waitFor(shared)
	return next
}

// mostTurns is how many days can turn something in an account.
const mostTurns = 3 * (1 + 2*most)

// turns appends the last days before something can turn in the account. The day of
// assessment matters to what can be known only where the account is final: then its care
// is over, and nobody knows when it was.
func (s *Settlement) turns(turns []vard.Date) []vard.Date {
	a := &s.account
	if s.outcome != Final || a.Actual.Cancelled || a.CareFrom != 0 && a.CareTo != 0 {
		return turns
	}
	near := func(d vard.Date) {
		for _, d := range [...]vard.Date{d.AddDays(-1), d, d.AddDays(1)} {
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

// findUntil finds how long the outcome of each account holds, for those that share promises
// together.
func (g *group) findUntil() {
	g.until = make([]vard.Date, len(g.settlements))
	t := trial{group: g, entries: make([]booking, 0, most+1), shared: map[promiseKey]*promise{}}
	for _, places := range g.sharing() {
		var turns []vard.Date
		for _, place := range places {
			turns = g.settlements[place].turns(turns)
		}
		slices.Sort(turns)
		t.sharing = places
		t.halve(slices.Compact(turns), places, 0)
	}
}

// sharing returns the places of the accounts, those together that share promises, directly
// or through others.
func (g *group) sharing() [][]int {
	of := make([]int, len(g.accounts)) // the first of those that share with it
	var first func(i int) int
	first = func(i int) int {
		if of[i] != i {
			of[i] = first(of[i])
		}
		return of[i]
	}
	seen := map[promiseKey]int{}
	for i := range g.accounts {
		of[i] = i
		for j := range g.accounts[i].Payers {
			p := &g.accounts[i].Payers[j]
			if !p.shares() {
				continue
			}
			if before, found := seen[p.key()]; found {
				a, b := first(before), first(i)
				of[max(a, b)] = min(a, b)
			} else {
				seen[p.key()] = i
			}
		}
	}
	lists := make([][]int, len(g.accounts))
	for i := range g.accounts {
		lists[first(i)] = append(lists[first(i)], i)
	}
	return lists
}

// trial settles accounts that share promises on later days.
type trial struct {
	group   *group
	sharing []int                   // their places
	entries []booking               // room for those of one account
	shared  map[promiseKey]*promise // what they used so far
}

// halve finds the last days on which some of the accounts have their outcome. They are among
// the turns, or what comes after all of them. Each half of the turns is tried for the accounts
// only that turn in it.
func (t *trial) halve(turns []vard.Date, list []int, after vard.Date) {
	if len(list) == 0 {
		return
	}
	if len(turns) == 0 {
		for _, place := range list {
			t.group.until[place] = after
		}
		return
	}
	middle := len(turns) / 2
	var same, turned []int
	clear(t.shared)
	rest := list
	for _, place := range t.sharing {
		s := &t.group.settlements[place]
		next := s.later(turns[middle].AddDays(1), t.entries, t.shared)
		next.post(t.shared)
		if place != rest[0] {
			continue
		}
		if next.outcome == s.outcome {
			same = append(same, place)
		} else {
			turned = append(turned, place)
		}
		if rest = rest[1:]; len(rest) == 0 {
			break // the accounts after it change nothing in those before them
		}
	}
	t.halve(turns[:middle], turned, turns[middle])
	t.halve(turns[middle+1:], same, after)
}
