package billing_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

// sharing draws accounts some of whose payers bear a reference, so that they are one promise.
func sharing(r *rand.Rand, unknown float64) []Account {
	base := gridAccount(r, unknown)
	shared := []Payer{}
	for i, p := range base.Payers {
		if p.Kind != PayerAdvance {
			p.Reference = fmt.Sprint("P", i)
			shared = append(shared, p)
		}
	}
	accounts := []Account{}
	for range 2 + r.IntN(2) {
		a := gridAccount(r, 0)
		for _, p := range shared {
			if r.IntN(4) > 0 {
				a.Payers = slices.Insert(a.Payers, r.IntN(len(a.Payers)+1), p)
			}
		}
		accounts = append(accounts, a)
	}
	return accounts
}

// Accounts settled together are the reference in decimals, which keeps a book of what was
// used of each promise; and settling them one by one, telling each what was used before,
// comes to the same.
func TestTogether(t *testing.T) {
	r := rand.New(rand.NewPCG(17, 2026))
	n, drawn := 0, 0
	for range 6_000 {
		accounts := sharing(r, 0)
		all, err := SettleAll(accounts, spec.Today)
		require.NoError(t, err)
		book := promises{}
		before := map[string]*used{}
		for i, s := range all {
			require.Equal(t, Final, s.Outcome())
			// One by one: what was used before is said in the account.
			alone := accounts[i]
			alone.Payers = slices.Clone(alone.Payers)
			for j := range alone.Payers {
				p := &alone.Payers[j]
				key := p.Kind.String() + " " + p.Reference
				u := before[key]
				if p.Reference == "" || u == nil {
					continue
				}
				drawn++
				if u.limit.IsPositive() && p.Kind != PayerS2 && (p.Limit.IsUnlimited() || p.Limit.Amount().Currency() == JPY) {
					p.LimitUsed = must(NewMoney(u.limit, JPY))
				}
				if u.deductible.IsPositive() {
					p.DeductibleUsed = must(NewMoney(u.deductible, JPY))
				}
				if p.Kind == PayerS2 {
					p.PatientFee = must(NewMoney(rest(p.PatientFee, u.fee), JPY))
				}
			}
			single, err := Settle(alone, spec.Today)
			require.NoError(t, err)
			want, _ := reference(accounts[i], book)
			require.Len(t, entries(s), len(want), "%+v", accounts)
			for j, e := range s.Entries() {
				require.True(t, want[j].Equal(e.Share.Decimal()), "account %d, payer %d: %v against %v: %+v", i, j, want[j], e.Share, accounts)
				require.Equal(t, e.Share, entries(single)[j].Share, "one by one")
			}
			for key, u := range book {
				copied := *u
				before[key] = &copied
			}
			n++
		}
	}
	t.Logf("%d accounts, %d promises that were used before", n, drawn)
	assert.Greater(t, drawn, 1_000)
}

// Settled one by one, each account told what the settlements before it say was used, the
// same comes out as together: shares, what is due, what is used then, and every finding.
func TestOneByOneByWhatSettlementsSay(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 2026))
	n, told := 0, 0
	for range 6_000 {
		accounts := sharing(r, 0)
		all, err := SettleAll(accounts, spec.Today)
		require.NoError(t, err)
		said := map[string]Entry{} // of each promise the last settlement that says what is used
		for i, together := range all {
			alone := accounts[i]
			alone.Payers = slices.Clone(alone.Payers)
			fees := make([]Money, len(alone.Payers))
			for j := range alone.Payers {
				p := &alone.Payers[j]
				before, found := said[p.Kind.String()+p.Reference]
				if p.Reference == "" || !found {
					continue
				}
				told++
				p.LimitUsed, p.DeductibleUsed = before.LimitUsed, before.DeductibleUsed
				if !before.PatientFeeUsed.IsZero() {
					p.PatientFee, fees[j] = must(p.PatientFee.Sub(before.PatientFeeUsed)), before.PatientFeeUsed
				}
			}
			single := settled(t, alone)
			require.Equal(t, slices.Collect(together.Findings()), slices.Collect(single.Findings()), "%+v", accounts)
			for j, e := range together.Entries() {
				one := entries(single)[j]
				require.Equal(t, says(e), says(one), "%+v", accounts)
				require.Equal(t, e.LimitUsed, one.LimitUsed)
				require.Equal(t, e.DeductibleUsed, one.DeductibleUsed)
				if j < len(fees) && !fees[j].IsZero() && !one.PatientFeeUsed.IsZero() {
					one.PatientFeeUsed = must(one.PatientFeeUsed.Add(fees[j]))
				}
				require.Equal(t, e.PatientFeeUsed, one.PatientFeeUsed)
				if j < len(alone.Payers) && !(e.LimitUsed.IsZero() && e.DeductibleUsed.IsZero() && e.PatientFeeUsed.IsZero()) {
					said[e.Kind.String()+alone.Payers[j].Reference] = e
				}
			}
			n++
		}
	}
	t.Logf("%d accounts, %d promises that were used before", n, told)
	assert.Greater(t, told, 1_000)
}

// What is used of a promise, on each side of what it has.
func TestSpecUsed(t *testing.T) {
	used := func(cost string, p Payer) string {
		e := entries(settled(t, treatment(cost, p)))[0]
		for _, m := range []Money{e.LimitUsed, e.DeductibleUsed, e.PatientFeeUsed} {
			assert.Equal(t, m.IsZero(), m == Money{}, "no amount has no number")
		}
		return e.LimitUsed.String() + "/" + e.DeductibleUsed.String() + "/" + e.PatientFeeUsed.String()
	}
	insured := insurance("0.5", money("100.00 SEK"), upTo("200.00 SEK"))
	for _, row := range []struct {
		says, cost string
		p          Payer
		want       string
	}{
		{"less than the limit", "80.00 SEK", guarantee(upTo("100.00 SEK")), "80.00 SEK//"},
		{"the limit", "100.00 SEK", guarantee(upTo("100.00 SEK")), "100.00 SEK//"},
		{"no more than the limit", "100.01 SEK", guarantee(upTo("100.00 SEK")), "100.00 SEK//"},
		{"and what was used before", "80.00 SEK", but(guarantee(upTo("100.00 SEK")), func(p *Payer) { p.LimitUsed = money("10.00 SEK") }), "90.00 SEK//"},
		{"of no limit nothing", "80.00 SEK", guarantee(Unlimited()), "//"},
		{"of a guarantee in another currency what was used before, in that", "80.00 SEK", but(guarantee(upTo("100.00 EUR")), func(p *Payer) { p.LimitUsed = money("10.00 EUR") }), "10.00 EUR//"},
		{"of a promise that does not hold what was used before", "80.00 SEK", but(guarantee(upTo("100.00 SEK")), func(p *Payer) { p.Services, p.LimitUsed = []Service{}, money("10.00 SEK") }), "10.00 SEK//"},
		{"less than the deductible", "99.99 SEK", insured, "0.00 SEK/99.99 SEK/"},
		{"the deductible", "100.00 SEK", insured, "0.00 SEK/100.00 SEK/"},
		{"the deductible and a part", "100.02 SEK", insured, "0.01 SEK/100.00 SEK/"},
		{"the rest of the deductible", "100.00 SEK", but(insured, func(p *Payer) { p.DeductibleUsed = money("90.00 SEK") }), "45.00 SEK/100.00 SEK/"},
		{"less than the fee", "99.99 SEK", s2("100.00 SEK"), "//99.99 SEK"},
		{"the fee", "100.01 SEK", s2("100.00 SEK"), "//100.00 SEK"},
		{"of an advance nothing", "1.00 SEK", paid("1.00 SEK"), "//"},
	} {
		assert.Equal(t, row.want, used(row.cost, row.p), row.says)
	}
	// Of two S2 that stand only the fee of the first is due; a promise that stands twice says
	// it once; what is not settled says nothing.
	two := entries(settled(t, treatment("1.00 SEK", s2("1.00 SEK"), s2("2.00 SEK"))))
	assert.Equal(t, []string{"1.00 SEK", "0.00 SEK"}, []string{two[0].PatientFeeUsed.String(), two[1].PatientFeeUsed.String()})
	two = entries(settled(t, treatment("1.00 SEK", known("G", guarantee(upTo("2.00 SEK"))), known("G", guarantee(upTo("2.00 SEK"))))))
	assert.Equal(t, []string{"1.00 SEK", ""}, []string{two[0].LimitUsed.String(), two[1].LimitUsed.String()})
	s, err := Settle(with(treatment("1.00 SEK", guarantee(upTo("2.00 SEK"))), func(a *Account) { a.Actual.Final = false }), spec.Today)
	require.NoError(t, err)
	assert.Zero(t, entries(s)[0].LimitUsed)
	// Nobody knows whether a promise holds; it takes nothing either way.
	for _, row := range []struct {
		says, cost string
		p          Payer
		want       string
	}{
		{"nothing was left for its deductible", "0.00 SEK", insurance("1", money("1.00 SEK"), Unlimited()), "/0.00 SEK/"},
		{"of one öre it may have borne the deductible", "0.01 SEK", insurance("1", money("1.00 SEK"), Unlimited()), "//"},
		{"its deductible of one öre may have been borne", "0.01 SEK", insurance("1", money("0.01 SEK"), Unlimited()), "//"},
		{"without a deductible, up to nothing", "1.00 SEK", insurance("1", Money{}, upTo("0.00 SEK")), "0.00 SEK//"},
		{"with a deductible of nothing, up to nothing", "1.00 SEK", insurance("1", money("0.00 SEK"), upTo("0.00 SEK")), "0.00 SEK/0.00 SEK/"},
		{"the fee of an S2 may have been due", "1.00 SEK", s2("1.00 SEK"), "//"},
		{"nothing was left for the fee of an S2", "0.00 SEK", s2("1.00 SEK"), "//0.00 SEK"},
		{"a guarantee up to nothing", "1.00 SEK", guarantee(upTo("0.00 SEK")), "0.00 SEK//"},
	} {
		e := entries(settled(t, with(treatment(row.cost, but(row.p, func(p *Payer) { p.ValidFrom = day(3, 1) })), func(a *Account) { a.CareFrom = 0 })))[0]
		assert.Equal(t, row.want, e.LimitUsed.String()+"/"+e.DeductibleUsed.String()+"/"+e.PatientFeeUsed.String(), row.says)
	}
	// Nobody knows whether the insurance holds; it takes nothing either way, but its deductible
	// may have been borne.
	s = settled(t, with(treatment("1.00 SEK", but(insurance("1", money("1.00 SEK"), Unlimited()), func(p *Payer) { p.ValidFrom = day(3, 1) })), func(a *Account) { a.CareFrom = 0 }))
	assert.Zero(t, entries(s)[0].DeductibleUsed)
}

// Two promises of one kind from one payer, neither with a reference, in two accounts.
func TestSpecDoubtful(t *testing.T) {
	named := func(name string, p Payer) Payer { return but(p, func(p *Payer) { p.Name = name }) }
	for _, row := range []struct {
		says     string
		one, two Payer
		doubtful bool
	}{
		{"of one payer", named("A", guarantee(upTo("1.00 SEK"))), named("A", guarantee(upTo("1.00 SEK"))), true},
		{"of one payer, with other terms", named("A", guarantee(upTo("1.00 SEK"))), named("A", guarantee(upTo("2.00 SEK"))), true},
		{"of two payers", named("A", guarantee(upTo("1.00 SEK"))), named("B", guarantee(upTo("1.00 SEK"))), false},
		{"of nobody named", guarantee(upTo("1.00 SEK")), guarantee(upTo("1.00 SEK")), false},
		{"of two kinds", named("A", guarantee(upTo("1.00 SEK"))), named("A", insurance("1", Money{}, upTo("1.00 SEK"))), false},
		{"with a reference", named("A", guarantee(upTo("1.00 SEK"))), known("G", named("A", guarantee(upTo("1.00 SEK")))), false},
		{"of which nothing is used up", named("A", guarantee(Unlimited())), named("A", guarantee(Unlimited())), false},
		{"money", named("A", paid("1.00 SEK")), named("A", paid("1.00 SEK")), false},
	} {
		all, err := SettleAll([]Account{treatment("1.00 SEK", row.one), treatment("1.00 SEK", row.two)}, spec.Today)
		require.NoError(t, err)
		assert.NotContains(t, spec.Met(all[0].Findings(), vard.Unknown), RulePromiseCountedOnce, row.says)
		assert.Equal(t, row.doubtful, slices.Contains(spec.Met(all[1].Findings(), vard.Unknown), RulePromiseCountedOnce), row.says)
		assert.Equal(t, Final, all[1].Outcome())
	}
	// Within an account each stands for itself.
	all, err := SettleAll([]Account{treatment("1.00 SEK", named("A", guarantee(upTo("1.00 SEK"))), named("A", guarantee(upTo("1.00 SEK"))))}, spec.Today)
	require.NoError(t, err)
	assert.NotContains(t, spec.Met(all[0].Findings(), vard.Unknown), RulePromiseCountedOnce)
}

// One promise may list its services in any order; one payer is known by its reference,
// whatever its name.
func TestSpecTogetherSame(t *testing.T) {
	g := known("G", guarantee(Unlimited()))
	g.Services = []Service{ServiceTreatment, ServiceSecondOpinion}
	h := but(g, func(p *Payer) { p.Services = []Service{ServiceSecondOpinion, ServiceTreatment, ServiceTreatment} })
	_, err := SettleAll([]Account{treatment("1.00 SEK", g), treatment("1.00 SEK", h)}, spec.Today)
	require.NoError(t, err)
	for _, other := range [][]Service{{ServiceTreatment}, {}, nil} {
		h.Services = other
		_, err = SettleAll([]Account{treatment("1.00 SEK", g), treatment("1.00 SEK", h)}, spec.Today)
		assert.Equal(t, "[1].payers[0] not_same_promise with [0].payers[0]", why(t, err))
	}

	p := but(known("P", paid("1.00 SEK")), func(p *Payer) { p.Name, p.Receipts[0].Reference = "Ann", "R1" })
	q := but(known("P", paid("1.00 SEK")), func(p *Payer) { p.Name, p.Receipts[0].Reference = "Anne", "R1" })
	_, err = Settle(treatment("2.00 SEK", p, q), spec.Today)
	assert.Equal(t, "payers[1].receipts[0].reference duplicate_reference with payers[0].receipts[0].reference", why(t, err))
}

// On the first day of care the care may still be secured and the second opinion paid.
func TestSpecFirstDay(t *testing.T) {
	for _, row := range []struct {
		rule vard.RuleID
		a    Account
	}{
		{RuleSecuredBeforeCare, with(treatment("1.00 SEK"), func(a *Account) { a.CareTo, a.Actual.Final = 0, false })},
		{RuleSecondOpinionPrepaid, secondOpinion("1.00 SEK", paid())},
	} {
		for d, met := range map[int]vard.Answer{9: vard.Unknown, 10: vard.Unknown, 11: vard.No} {
			row.a.Actual.Final = false
			s, err := Settle(row.a, day(time.March, d))
			require.NoError(t, err)
			assert.Contains(t, spec.Met(s.Findings(), met), row.rule, d)
		}
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// In any split of the lines between two accounts a guarantee pays the same in all, and an
// insurance with its whole deductible and a rate that needs no rounding too.
func TestSplitIsNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(18, 2026))
	for range 2_000 {
		amount := func(n int64) Money { return must(Minor(n, SEK)) }
		promise := allYear("P", guarantee(UpTo(amount(r.Int64N(2000)))))
		if r.IntN(2) == 0 {
			promise = allYear("P", insurance("1", amount(r.Int64N(500)), UpTo(amount(r.Int64N(2000)))))
		}
		whole := treatment("0.00 SEK", promise)
		whole.Actual.Lines = nil
		parts := []Account{whole, later(whole)}
		for range 1 + r.IntN(6) {
			line := Line{Amount: amount(r.Int64N(600))}
			whole.Actual.Lines = append(whole.Actual.Lines, line)
			part := &parts[r.IntN(2)]
			part.Actual.Lines = append(part.Actual.Lines, line)
		}
		for i := range parts {
			parts[i].Actual.Cancelled = len(parts[i].Actual.Lines) == 0
		}
		all, err := SettleAll(parts, spec.Today)
		require.NoError(t, err)
		paid := int64(0)
		for _, s := range all {
			paid += entries(s)[0].Share.Minor()
		}
		require.Equal(t, entries(settled(t, whole))[0].Share.Minor(), paid, "%+v", parts)
	}
}

// With unknown facts: a later account is settled only where every completion of all of
// them gives it the same shares; and where it is incomplete, what it names of the earlier
// ones decides it.
func TestTogetherOverCompletions(t *testing.T) {
	if testing.Short() {
		t.Skip("a hundred thousand completions")
	}
	r := rand.New(rand.NewPCG(19, 2026))
	cases, completions, waiting := 0, 0, 0
	for cases < 400 {
		accounts := sharing(r, 0.25)[:2]
		slots := [][]slot{unknowns(accounts[0]), unknowns(accounts[1])}
		size := 1
		for _, list := range slots {
			for _, s := range list {
				size *= s.size
			}
		}
		if size > 3000 || size == 1 {
			continue
		}
		all, err := SettleAll(accounts, spec.Today)
		require.NoError(t, err)
		cases++
		results := [2]map[string]bool{{}, {}}
		for n := range size {
			c := []Account{accounts[0], accounts[1]}
			at := n
			for i := range c {
				c[i].Payers = slices.Clone(c[i].Payers)
				for _, s := range slots[i] {
					s.set(&c[i], at%s.size)
					at /= s.size
				}
			}
			// One promise has one set of terms: completions that differ are none.
			complete, err := SettleAll(c, spec.Today)
			if err != nil {
				continue
			}
			completions++
			book := promises{}
			for i, s := range complete {
				require.Equal(t, Final, s.Outcome())
				shares, _ := reference(c[i], book)
				results[i][describe(shares)] = true
			}
		}
		if len(results[0]) == 0 {
			continue
		}
		for i, s := range all {
			if s.Outcome() == Final {
				require.Len(t, results[i], 1, "settled, though not in all completions the same: %+v", accounts)
			}
		}
		require.Equal(t, len(results[0]) > 1, all[0].Outcome() == Incomplete, "%+v", accounts)
		if all[1].Outcome() == Incomplete && len(spec.Names(all[0].Missing())) > 0 {
			waiting++
		}
	}
	t.Logf("%d pairs of accounts, %d completions; in %d of them both wait", cases, completions, waiting)
	assert.Greater(t, waiting, 10)
}

// The result does not depend on where a standing S2 is listed.
func TestPlaceOfS2IsNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(20, 2026))
	moved := 0
	for range draws {
		a := randomAccount(r)
		i := slices.IndexFunc(a.Payers, func(p Payer) bool { return p.Kind == PayerS2 })
		if i < 0 || slices.ContainsFunc(a.Payers[i+1:], func(p Payer) bool { return p.Kind == PayerS2 }) {
			continue
		}
		before := entries(settled(t, a))
		b := a
		s2 := a.Payers[i]
		b.Payers = slices.Delete(slices.Clone(a.Payers), i, i+1)
		j := r.IntN(len(b.Payers) + 1)
		b.Payers = slices.Insert(b.Payers, j, s2)
		after := entries(settled(t, b))
		require.Len(t, after, len(before))
		moves := before[i]
		before = slices.Insert(slices.Delete(before, i, i+1), j, moves)
		for k := range after {
			require.Equal(t, says(before[k]), says(after[k]), "%+v", a)
		}
		moved++
	}
	t.Logf("%d moved", moved)
	assert.Greater(t, moved, 1_000)
}

// A hundred accounts that share promises, each of which waits for the first.
func TestSpecHundredAccounts(t *testing.T) {
	var accounts []Account
	for range 100 {
		accounts = append(accounts, treatment("10.00 SEK", allYear("G", guarantee(upTo("505.00 SEK")))))
	}
	all, err := SettleAll(accounts, spec.Today)
	require.NoError(t, err)
	paid := int64(0)
	for _, s := range all {
		paid += entries(s)[0].Share.Minor()
	}
	assert.Equal(t, int64(505_00), paid)
	accounts[0].Actual.Final = false
	all, err = SettleAll(accounts, spec.Today)
	require.NoError(t, err)
	for _, s := range all[1:] {
		assert.Equal(t, []string{"[0].actual.final"}, spec.Names(s.Missing()))
		assert.Equal(t, []string{"[0].actual.final"}, spec.Names(s.Ask()))
	}
	// The sixty-fifth is not final, and the later ones wait for it.
	for i := range accounts {
		accounts[i].Payers = []Payer{allYear("G", guarantee(upTo("2000.00 SEK")))}
	}
	accounts[0].Actual.Final, accounts[64].Actual.Final = true, false
	all, err = SettleAll(accounts, spec.Today)
	require.NoError(t, err)
	for i, s := range all {
		if i > 64 {
			assert.Equal(t, []string{"[64].actual.final"}, spec.Names(s.Missing()), i)
		} else {
			assert.Empty(t, spec.Names(s.Missing()), i)
		}
	}
	// The last day of care of the sixty-fifth is not known.
	accounts[64].Actual.Final, accounts[64].CareTo = true, 0
	for i := range accounts {
		accounts[i].Payers = []Payer{but(accounts[i].Payers[0], func(p *Payer) { p.ValidTo = ExpiresOn(day(time.November, 30)) })}
	}
	all, err = SettleAll(accounts, spec.Today)
	require.NoError(t, err)
	for i, s := range all {
		want := vard.Date(0)
		if i >= 64 {
			want = day(time.November, 30)
		}
		assert.Equal(t, Final, s.Outcome(), i)
		assert.Equal(t, want, s.Until(), i)
	}
}
