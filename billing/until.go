package billing

import (
	"slices"

	"github.com/vardregler/vard"
)

// Until returns the last day up to which the same facts give the same outcome, if nothing
// happens: where a last day of care is not known, care may go on until a promise has
// ended. The zero Date says that the outcome holds for good.
func (s Settlement) Until() vard.Date {
	g := s.group
	switch {
	case s.outcome == Incomplete:
		return 0 // what may happen later can only add to what is missing
	case g == nil && !s.mayTurn():
		return 0
	case g == nil:
		g = &group{accounts: []Account{s.account}, settlements: []Settlement{s}}
	}
	g.once.Do(g.findUntil)
	return g.until[s.place]
}

// mayTurn reports whether the day of assessment matters to what can be known: the care of a
// final account is over by then, and nobody knows when it was.
func (s *Settlement) mayTurn() bool {
	a := &s.account
	return s.outcome == Final && !a.Actual.Cancelled && (a.CareFrom == 0 || a.CareTo == 0)
}

// turns returns the last days before something can turn in the account.
func (s *Settlement) turns() (turns []vard.Date) {
	if !s.mayTurn() {
		return nil
	}
	days := []vard.Date{s.account.CareFrom}
	for _, p := range s.account.Payers {
		days = append(days, p.ValidFrom, p.ValidTo.day)
	}
	for _, d := range days {
		for _, near := range [...]vard.Date{d.AddDays(-1), d, d.AddDays(1)} {
			if near >= s.on {
				turns = append(turns, near)
			}
		}
	}
	return turns
}

// findUntil finds how long the outcome of each account holds, for those that share promises
// together.
func (g *group) findUntil() {
	g.until = make([]vard.Date, len(g.settlements))
	for _, places := range g.sharing() {
		c := circle{group: g, places: places}
		var turns []vard.Date
		var all []int // of the circle
		for i, place := range places {
			turns = append(turns, g.settlements[place].turns()...)
			c.accounts = append(c.accounts, g.accounts[place])
			all = append(all, i)
		}
		slices.Sort(turns)
		c.halve(slices.Compact(turns), all, 0)
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

// circle is accounts that share promises.
type circle struct {
	group    *group
	places   []int // in the group
	accounts []Account
}

// halve finds the last days on which these accounts of the circle have their outcome, which
// are among the turns, or what comes after all of them. Each half of the turns is tried for
// the accounts only that turn in it.
func (c *circle) halve(turns []vard.Date, list []int, after vard.Date) {
	if len(list) == 0 {
		return
	}
	if len(turns) == 0 {
		for _, i := range list {
			c.group.until[c.places[i]] = after
		}
		return
	}
	middle := len(turns) / 2
	// The accounts after the last of the list change nothing in those before them.
	later, _ := SettleAll(c.accounts[:list[len(list)-1]+1], turns[middle].AddDays(1)) // nil where it is refused
	var turned, same []int
	for _, i := range list {
		if later != nil && later[i].outcome == c.group.settlements[c.places[i]].outcome {
			same = append(same, i)
		} else {
			turned = append(turned, i)
		}
	}
	c.halve(turns[:middle], turned, turns[middle])
	c.halve(turns[middle+1:], same, after)
}
