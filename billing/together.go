package billing

import (
	"fmt"
	"math/bits"
	"slices"
	"sync"

	"github.com/vardregler/vard"
)

// group is what the settlements of accounts settled together have in common.
type group struct {
	accounts    []Account
	settlements []Settlement
	once        sync.Once
	until       []vard.Date // how long the outcome of each holds, found once
}

// promise is what is known of a promise that several accounts share: what of it was used
// so far, and the accounts because of which that is open, a bit each.
type promise struct {
	used  usage
	reach []uint64
}

// promiseKey names a promise across accounts: by its reference, or else its payer's name.
type promiseKey struct {
	kind            PayerKind
	reference, name string // of the two one
}

func (p *Payer) key() promiseKey {
	if p.Reference != "" {
		return promiseKey{kind: p.Kind, reference: p.Reference}
	}
	return promiseKey{kind: p.Kind, name: p.Name}
}

// SettleAll settles several accounts of one patient together, in their order: a promise
// that bears the same reference in several of them has one limit, one deductible and one
// patient fee for all. An account that is not settled leaves each later one incomplete
// that shares a promise with it, where what is left of the promise matters there. What an
// account says was used before of a limit or deductible counts where it is more than what
// the accounts before it used. Promises without a reference are each their own; the finding
// billing.promise-counted-once is not known where a payer of that name gave one of the same
// kind in an earlier account. The cost grows with the number of accounts.
//
// One refused account refuses all. The error joins one [vard.Error] for each contradiction
// of each account ([errors.Join]), with fields such as [1].payers[0].limit; its codes are
// those of [Settle].
func SettleAll(accounts []Account, on vard.Date) ([]Settlement, error) {
	settlements := make([]Settlement, len(accounts))
	var r refusals
	on = r.day(on)
	known := registry{accounts: accounts}
	for i := range accounts {
		if settlements[i].prepare(&accounts[i], on, r.in(i)); len(accounts[i].Payers) <= most {
			known.enter(i, &accounts[i], settlements[i].entries, &r)
		}
	}
	if len(r.list) > 0 {
		return nil, r.err()
	}
	g := &group{accounts: accounts, settlements: settlements}
	shared := map[promiseKey]*promise{}
	for i := range settlements {
		s := &settlements[i]
		s.group, s.place = g, i
		s.draw(shared)
		s.decide(r.in(i))
		s.waitFor(shared)
		s.post(shared)
	}
	if len(r.list) > 0 {
		return nil, r.err()
	}
	return settlements, nil
}

func place(i int) string { return fmt.Sprintf("[%d]", i) }

// shares reports whether the payer has a promise that other accounts may share.
func (p *Payer) shares() bool {
	return p.Kind != PayerAdvance && p.Reference != ""
}

// draw notes what earlier accounts used of the promises.
func (s *Settlement) draw(shared map[promiseKey]*promise) {
	for i := range s.account.Payers {
		if before := shared[s.account.Payers[i].key()]; before != nil {
			s.entries[i].used.add(before.used)
		}
	}
}

// add adds what earlier accounts used to what the account says was used before.
func (u *usage) add(earlier usage) {
	u.limit = max(u.limit, earlier.limit)
	u.own = max(u.own, earlier.own)
	u.open = earlier.open
}

// post notes what this account used of the promises.
func (s *Settlement) post(shared map[promiseKey]*promise) {
	for i := range s.account.Payers {
		p, t := &s.account.Payers[i], &s.entries[i].turn
		if !p.shares() || t.repeated {
			continue
		}
		key := p.key()
		if shared[key] == nil {
			shared[key] = &promise{}
		}
		after := shared[key]
		used, opens := s.leaves(i)
		if after.used = used; !opens {
			continue
		}
		after.reach = union(union(after.reach, s.reach), bit(s.place))
	}
}

// leaves returns what is used of a promise after the account, and whether the account leaves
// that open.
func (s *Settlement) leaves(i int) (used usage, opens bool) {
	p, t := &s.account.Payers[i], &s.entries[i].turn
	switch {
	case t.stands == vard.No || !p.shared():
		return t.used, false
	case s.outcome == Final && !s.leavesOpen(i):
		return t.after(), false
	}
	used = t.used
	used.open = true
	return used, true
}

// leavesOpen reports whether a final account leaves it open what it used of a promise of
// which it is not known whether it holds: it took nothing either way, but its deductible or
// fee may have been borne by the patient.
func (s *Settlement) leavesOpen(i int) bool {
	p, t := &s.account.Payers[i], &s.entries[i].turn
	return t.stands == vard.Unknown && t.left > 0 && (p.Kind == PayerS2 || p.Kind == PayerInsurance && p.deductible(t, true) > 0)
}

const word = 64 // bits

// bit is the set of one account.
func bit(place int) []uint64 {
	set := make([]uint64, place/word+1)
	set[place/word] = 1 << (place % word)
	return set
}

// union adds the accounts of another set.
func union(set, more []uint64) []uint64 {
	for len(set) < len(more) {
		set = append(set, 0)
	}
	for i := range more {
		set[i] |= more[i]
	}
	return set
}

// unsettled returns the facts because of which this account leaves later ones incomplete.
func (s *Settlement) unsettled() open {
	var o open
	switch s.outcome {
	case Incomplete:
		return s.missing
	case Provisional:
		o.note(finalFact)
	case Final:
		for i := range s.account.Payers {
			if s.account.Payers[i].shares() && s.leavesOpen(i) {
				s.noteOpen(i, &o)
			}
		}
	}
	return o
}

// noteOpen adds the unknown facts because of which it is open whether a promise holds.
func (s *Settlement) noteOpen(i int, o *open) {
	a, p, t := &s.account, &s.account.Payers[i], &s.entries[i].turn
	w := world{ServiceTreatment, spanOf(a.CareFrom, a.CareTo, s.horizon), a.Currency}
	unknown := [factsOfAccount]bool{serviceFact: a.Service == 0, careFromFact: a.CareFrom == 0, careToFact: a.CareTo == 0}
	for set := t.bound; set != 0; {
		c := pop(&set)
		if c.about != serviceFact && c.met(p, t, w) != vard.Unknown {
			continue
		}
		if unknown[c.about] {
			o.note(c.about)
		}
		o.notePayer(i, c.fact&^t.known)
	}
}

// earlier ranges over what the earlier accounts lack for which this one waits.
func (s *Settlement) earlier(yield func(question) bool) bool {
	for i, set := range s.reach {
		for ; set != 0; set &= set - 1 {
			e := &s.group.settlements[i*word+bits.TrailingZeros64(set)]
			if o := e.unsettled(); !o.facts(e, yield) {
				return false
			}
		}
	}
	return true
}

// waitFor notes the earlier accounts because of which it is not known what is left of the
// promises that matter here.
func (s *Settlement) waitFor(shared map[promiseKey]*promise) {
	for i := range s.account.Payers {
		p := &s.account.Payers[i]
		if s.waits>>i&1 == 1 {
			s.reach = union(s.reach, shared[p.key()].reach)
		}
	}
}

// sameTerms reports whether two payers are one promise. What was used before is no
// term, and the order of the services is none.
func (p *Payer) sameTerms(q *Payer) bool {
	return p.Name == q.Name && p.Limit == q.Limit && p.Deductible == q.Deductible && p.Rate == q.Rate &&
		p.ValidFrom == q.ValidFrom && p.ValidTo == q.ValidTo && p.InsuredIn == q.InsuredIn && p.PatientFee == q.PatientFee &&
		(p.Services == nil) == (q.Services == nil) && p.covered() == q.covered()
}

// seat is a payer of an account, or one of its receipts.
type seat struct{ account, payer, receipt int }

// registry is what is known of references while accounts are entered one by one.
type registry struct {
	accounts []Account // nil for one that is settled by itself
	first    map[promiseKey]seat
	seen     map[receiptKey]seat
}

// enter refuses one reference for two promises with other terms, and one receipt that
// stands twice. A promise that stands twice in the account is noted: it counts once. So is
// one without a reference, where the same payer gave one of its kind in an earlier account:
// they count as two, though they may be one.
func (g *registry) enter(i int, a *Account, list []booking, r *refusals) {
	for j := range a.Payers {
		p, here := &a.Payers[j], seat{account: i, payer: j}
		switch {
		case p.shares():
			if there, found := g.promise(p, here); found {
				q := a.Payers
				if there.account != i {
					q = g.accounts[there.account].Payers
				}
				if !p.sameTerms(&q[there.payer]) {
					r.list = append(r.list, contradicts(g.name(here), vard.NotSamePromise, g.name(there)))
				}
				list[j].repeated = there.account == i || repeated(a.Payers[:j], p)
			}
		case g.accounts != nil && p.Name != "" && p.shared():
			there, found := g.promise(p, here)
			list[j].doubtful = found && there.account != i
		}
		for k := range p.Receipts {
			if p.Receipts[k].Reference == "" {
				continue
			}
			here.receipt = k
			if there, found := g.receipt(p, here); found {
				r.list = append(r.list, contradicts(g.receiptName(here), vard.DuplicateReference, g.receiptName(there)))
			}
		}
	}
}

// promise returns where the promise stands first, or enters it.
func (g *registry) promise(p *Payer, here seat) (there seat, found bool) {
	key := p.key()
	if there, found = g.first[key]; !found {
		if g.first == nil {
			g.first = map[promiseKey]seat{}
		}
		g.first[key] = here
	}
	return there, found
}

// receipt returns where the receipt stands first, or enters it.
func (g *registry) receipt(p *Payer, here seat) (there seat, found bool) {
	key := keyOf(p, here)
	if there, found = g.seen[key]; !found {
		if g.seen == nil {
			g.seen = map[receiptKey]seat{}
		}
		g.seen[key] = here
	}
	return there, found
}

func (g *registry) name(s seat) string {
	if g.accounts != nil {
		return place(s.account) + "." + payer(s.payer)
	}
	return payer(s.payer)
}

func (g *registry) receiptName(s seat) string {
	return fmt.Sprintf("%s.receipts[%d].reference", g.name(s), s.receipt)
}

// repeated reports whether the promise stands among those before it in its account.
func repeated(before []Payer, p *Payer) bool {
	return slices.ContainsFunc(before, func(q Payer) bool { return q.Kind == p.Kind && q.Reference == p.Reference })
}

// receiptKey names a receipt across accounts: by its reference and its payer, who is known
// by a reference or else by its own place.
type receiptKey struct {
	kind                    PayerKind
	payer, receipt          string
	accountPlace, payerSeat int
}

func keyOf(p *Payer, here seat) receiptKey {
	key := receiptKey{kind: p.Kind, payer: p.Reference, receipt: p.Receipts[here.receipt].Reference}
	if p.Reference == "" {
		key.accountPlace, key.payerSeat = here.account, here.payer
	}
	return key
}
