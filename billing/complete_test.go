package billing_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

// promised reports whether the promise of a payer holds in a complete account.
func promised(a Account, p Payer) bool {
	may := p.Kind == PayerInsurance // what insurance does not say does not bind it
	begun := may && p.ValidFrom.IsZero() || !p.ValidFrom.After(a.CareFrom)
	ended := p.ValidTo.IsUntilFurtherNotice() || may && p.ValidTo.IsZero() || !p.ValidTo.Day().Before(a.CareTo)
	covered := slices.Contains(p.Services, ServiceTreatment) || may && p.Services == nil
	abroad := p.Kind != PayerS2 || p.InsuredIn.IssuesS2() == vard.Yes
	return a.Service == ServiceTreatment && begun && ended && covered && abroad
}

// promises is what was used of each promise so far, by kind and reference.
type promises map[string]*used

type used struct{ limit, deductible, fee decimal.Decimal }

// of returns the use of a payer's promise: one with a reference is shared.
func (all promises) of(p Payer) *used {
	key := p.Kind.String() + " " + p.Reference
	if p.Reference == "" || all[key] == nil {
		u := &used{p.LimitUsed.Decimal(), p.DeductibleUsed.Decimal(), decimal.Decimal{}}
		if p.Reference == "" {
			return u
		}
		all[key] = u
	}
	return all[key]
}

func none(d decimal.Decimal) decimal.Decimal {
	if d.IsNegative() {
		return decimal.Decimal{}
	}
	return d
}

// rest returns what is left of an amount of which so much was used.
func rest(amount Money, used decimal.Decimal) decimal.Decimal {
	return none(amount.Decimal().Sub(used))
}

// reference divides the cost of a complete account by the plainest means: an S2 that
// stands, then one payer after the other, in decimals. The last share is the patient's own
// where no advance payer paid for itself. What no payer took is returned beside the shares
// that it went to.
func reference(a Account, all promises) (shares []decimal.Decimal, left decimal.Decimal) {
	for _, line := range a.Actual.Lines {
		left = left.Add(line.Amount.Decimal())
	}
	shares = make([]decimal.Decimal, len(a.Payers))
	order, certificate := []int{}, false
	seen := map[string]bool{}
	for i, p := range a.Payers {
		key := p.Kind.String() + p.Reference
		if p.Kind != PayerAdvance && p.Reference != "" && seen[key] {
			continue // counted once
		}
		seen[key] = true
		if p.Kind == PayerS2 && promised(a, p) && !certificate {
			order, certificate = append([]int{i}, order...), true
		} else if p.Kind != PayerS2 {
			order = append(order, i)
		}
	}
	liable := -1
	for _, i := range order {
		p, share := a.Payers[i], decimal.Decimal{}
		holds, u := promised(a, p), all.of(p)
		switch p.Kind {
		case PayerAdvance:
			if p.RemittedBy == "" {
				liable = i
			}
			for _, r := range p.Receipts {
				share = share.Add(r.Amount.Decimal())
			}
			share = decimal.Min(none(share), left)
		case PayerGuarantee:
			if holds && (p.Limit.IsUnlimited() || p.Limit.Amount().Currency() == a.Currency) {
				share = left
				if !p.Limit.IsUnlimited() {
					share = decimal.Min(share, rest(p.Limit.Amount(), u.limit))
				}
			}
		case PayerInsurance:
			deductible := rest(p.Deductible, u.deductible)
			if above := none(left.Sub(deductible)); holds {
				share = above.Mul(p.Rate.Decimal()).Round(int32(a.Currency.Decimals()))
				if !p.Limit.IsUnlimited() {
					share = decimal.Min(share, rest(p.Limit.Amount(), u.limit))
				}
				u.deductible = u.deductible.Add(decimal.Min(deductible, left))
			}
		case PayerS2:
			fee := decimal.Min(left, rest(p.PatientFee, u.fee))
			share = left.Sub(fee)
			u.fee = u.fee.Add(fee)
		case PayerPatient:
		}
		u.limit = u.limit.Add(share)
		shares[i] = share
		left = left.Sub(share)
	}
	switch {
	case left.IsZero():
	case liable >= 0:
		shares[liable] = shares[liable].Add(left)
	default:
		shares = append(shares, left)
	}
	return shares, left
}

// verdicts says of a complete account, by the plainest means, whether the patient bears
// no more than the fee of each S2 that holds, and last whether all of the cost is
// funded but such a fee.
func verdicts(a Account) (list []string) {
	shares, left := reference(a, promises{})
	borne, funded := decimal.Decimal{}, left.IsZero()
	for i, share := range shares {
		if i == len(a.Payers) || a.Payers[i].Kind == PayerAdvance {
			borne = borne.Add(share)
		}
	}
	for _, p := range a.Payers {
		verdict := absent
		if fee := p.PatientFee.Decimal(); p.Kind == PayerS2 && promised(a, p) {
			verdict = verdictOf(borne.LessThanOrEqual(fee))
			funded = true
		}
		list = append(list, verdict)
	}
	return append(list, verdictOf(funded))
}

const absent, undecided = "absent", "undecided"

func verdictOf(met bool) string {
	if met {
		return "met"
	}
	return "not met"
}

// found says the same of a settlement.
func found(s Settlement) (list []string) {
	of := func(findings iter.Seq[vard.Finding], rule vard.RuleID) string {
		for f := range findings {
			switch {
			case f.Rule.ID() != rule:
			case f.Met.Known():
				return verdictOf(f.Met == vard.Yes)
			default:
				return undecided
			}
		}
		return absent
	}
	for _, e := range s.Entries() {
		if e.Kind != PayerPatient {
			list = append(list, of(e.Findings(), RuleS2FeeOnly))
		}
	}
	return append(list, of(s.AccountFindings(), RuleFundedInFull))
}

// slot is an unknown fact and the values that it is tried with.
type slot struct {
	name string
	size int
	set  func(a *Account, value int)
}

// grid are the days that an unknown day is tried with. The days that are known lie on
// the fourth and fifth, so that there is room on both sides.
const grid = 8

func gridDay(i int) vard.Date { return day(time.June, 1+i) }

var (
	gridLimits    = []Limit{upTo("0 JPY"), upTo("1 JPY"), upTo("2 JPY"), Unlimited(), upTo("9.00 EUR")}
	gridRates     = []Rate{rate("0"), rate("0.5"), rate("1")}
	gridServices  = [][]Service{{}, {ServiceSecondOpinion}, {ServiceTreatment}, {ServiceSecondOpinion, ServiceTreatment}}
	gridCountries = []Country{"SE", "US", "DE"}
	gridFees      = []Money{money("0 JPY"), money("1 JPY"), money("9 JPY")}
)

// unknowns lists what the account does not say.
func unknowns(a Account) (slots []slot) {
	add := func(missing bool, name string, size int, set func(*Account, int)) {
		if missing {
			slots = append(slots, slot{name, size, set})
		}
	}
	add(a.Service == 0, "service", 2, func(a *Account, v int) { a.Service = Service(v + 1) })
	add(a.CareFrom == 0, "careFrom", grid, func(a *Account, v int) { a.CareFrom = gridDay(v) })
	add(a.CareTo == 0, "careTo", grid, func(a *Account, v int) { a.CareTo = gridDay(v) })
	for i, p := range a.Payers {
		path := fmt.Sprintf("payers[%d]", i) + "."
		promise := p.Kind == PayerGuarantee || p.Kind == PayerS2
		limits := gridLimits
		if p.Kind == PayerInsurance {
			limits = limits[:4] // another currency contradicts itself there
		}
		add(p.Limit.IsZero() && (p.Kind == PayerGuarantee || p.Kind == PayerInsurance), path+"limit", len(limits), func(a *Account, v int) { a.Payers[i].Limit = limits[v] })
		add(p.Rate.IsZero() && p.Kind == PayerInsurance, path+"rate", len(gridRates), func(a *Account, v int) { a.Payers[i].Rate = gridRates[v] })
		add(p.ValidFrom == 0 && promise, path+"validFrom", grid, func(a *Account, v int) { a.Payers[i].ValidFrom = gridDay(v) })
		add(p.ValidTo.IsZero() && promise, path+"validTo", grid, func(a *Account, v int) { a.Payers[i].ValidTo = ExpiresOn(gridDay(v)) })
		add(p.Services == nil && promise, path+"services", len(gridServices), func(a *Account, v int) { a.Payers[i].Services = gridServices[v] })
		add(p.InsuredIn == "" && p.Kind == PayerS2, path+"insuredIn", len(gridCountries), func(a *Account, v int) { a.Payers[i].InsuredIn = gridCountries[v] })
		add(p.PatientFee.IsZero() && p.Kind == PayerS2, path+"patientFee", len(gridFees), func(a *Account, v int) { a.Payers[i].PatientFee = gridFees[v] })
	}
	return slots
}

// expiring makes the second day the last of a promise.
func expiring(from, to vard.Date) (vard.Date, Expiry) { return from, ExpiresOn(to) }

// gridToday are days on which an account of the grid may be assessed: on some of them its
// care must have ended lately.
func gridToday(r *rand.Rand) vard.Date {
	return []vard.Date{gridDay(4), gridDay(5), gridDay(6), spec.Today, spec.Today}[r.IntN(5)]
}

// gridAccount draws an account of few yen, some of whose facts are unknown.
func gridAccount(r *rand.Rand, unknown float64) Account {
	known := func() bool { return r.Float64() >= unknown }
	days := func() (from, to vard.Date) {
		from, to = gridDay(3+r.IntN(2)), gridDay(3+r.IntN(2))
		if to < from {
			from, to = to, from
		}
		if !known() {
			from = 0
		}
		if !known() {
			to = 0
		}
		return from, to
	}
	a := Account{Currency: JPY, Actual: Actual{Final: true, Lines: lines(fmt.Sprintf("%d JPY", r.IntN(5)))}}
	if known() {
		a.Service = ServiceTreatment
		if r.IntN(8) == 0 {
			a.Service = ServiceSecondOpinion
		}
	}
	if r.IntN(6) == 0 {
		a.Estimate.Issued, a.SecondOpinionStatement = gridDay(1), gridDay(r.IntN(3))
	}
	a.CareFrom, a.CareTo = days()
	for range 1 + r.IntN(4) {
		p := Payer{Kind: PayerKind(1 + r.IntN(4))}
		if p.Kind == PayerAdvance {
			p.Receipts = []Receipt{{On: gridDay(1 + r.IntN(4)), Amount: money(fmt.Sprintf("%d JPY", r.IntN(4)-1))}}
			if r.IntN(5) == 0 {
				p.RemittedBy = "a charity"
			}
			a.Payers = append(a.Payers, p)
			continue
		}
		if p.Kind != PayerInsurance || r.IntN(3) == 0 {
			p.ValidFrom, p.ValidTo = expiring(days())
			if known() {
				p.Services = gridServices[min(r.IntN(8), 3)]
			}
			if r.IntN(8) == 0 {
				p.ValidTo = UntilFurtherNotice()
			}
		}
		if (p.Kind == PayerGuarantee || p.Kind == PayerInsurance) && known() {
			p.Limit = gridLimits[r.IntN(4)]
			if p.Kind == PayerGuarantee && r.IntN(8) == 0 {
				p.Limit = gridLimits[4]
			}
		}
		if p.Kind == PayerInsurance {
			if known() {
				p.Rate = gridRates[r.IntN(3)]
			}
			if r.IntN(3) == 0 {
				p.Deductible = money("1 JPY")
			}
		}
		if p.Kind == PayerS2 {
			if known() {
				p.InsuredIn = gridCountries[max(r.IntN(6)-3, 0)]
				if r.IntN(3) > 0 {
					p.InsuredIn = "DE"
				}
			}
			if known() {
				p.PatientFee = gridFees[r.IntN(3)]
			}
		}
		a.Payers = append(a.Payers, p)
	}
	return a
}

func describe(shares []decimal.Decimal) string {
	text := ""
	for _, s := range shares {
		text += s.StringFixed(0) + " "
	}
	return text
}

// Every completion of the unknown facts is walked: the settlement is incomplete if and
// only if their shares differ, and missing holds exactly the facts that alone make a
// difference somewhere.
func TestExactOverCompletions(t *testing.T) {
	if testing.Short() {
		t.Skip("half a million completions")
	}
	r := rand.New(rand.NewPCG(5, 2026))
	accounts, completions, incomplete := 0, 0, 0
	missed, judged := map[string]int{}, map[string]int{}
	for accounts < 1500 {
		a := gridAccount(r, []float64{0.1, 0.25, 0.5}[r.IntN(3)])
		slots := unknowns(a)
		size := 1
		for _, s := range slots {
			size *= s.size
		}
		if size > 8192 {
			continue
		}
		accounts++
		on := gridToday(r)
		settlement, err := Settle(a, on)
		require.NoError(t, err)
		results := make([]string, size)   // "" where the completion contradicts itself
		referrals := make([]string, size) // walked where the shares are certain
		total := map[string]bool{}
		var agreed []string // the verdicts of all completions, where they are one
		for n := range size {
			c := a
			c.Payers = slices.Clone(a.Payers)
			rest := n
			for _, s := range slots {
				s.set(&c, rest%s.size)
				rest /= s.size
			}
			final, err := Settle(c, on)
			if err != nil {
				continue
			}
			completions++
			shares, _ := reference(c, promises{})
			results[n] = describe(shares)
			total[results[n]] = true
			if n%97 == 0 {
				sound(t, settlement, final, c)
			}
			if settlement.Outcome() != Incomplete {
				agreed = agree(agreed, verdicts(c))
			}
			if settlement.Outcome() != Incomplete {
				referrals[n] = bodies(final)
				if a.Service == ServiceSecondOpinion {
					referrals[n] += verdictOf(slices.Contains(spec.Met(final.Findings(), vard.Yes), RuleSecondOpinionPrepaid))
				}
			}
		}
		var want, only []string
		stride := 1
		for _, s := range slots {
			if decides(results, stride, s.size) {
				want = append(want, s.name)
				missed[s.name[len(s.name)-5:]]++
			}
			if decides(referrals, stride, s.size) {
				only = append(only, s.name)
			}
			stride *= s.size
		}
		require.Equal(t, want, spec.Names(settlement.Missing()), "%+v", a)
		require.Equal(t, len(total) > 1, settlement.Outcome() == Incomplete, "%+v", a)
		if settlement.Outcome() == Incomplete {
			only = want
		}
		require.ElementsMatch(t, only, spec.Names(settlement.Ask()), "%+v", a)
		if settlement.Outcome() == Incomplete {
			incomplete++
			for _, e := range settlement.Entries() {
				require.True(t, e.Share.IsZero())
			}
			continue
		}
		require.Equal(t, agreed, found(settlement), "%+v", a)
		for i, verdict := range agreed {
			if i == len(a.Payers) || a.Payers[i].Kind == PayerS2 {
				judged[verdict]++
			}
		}
		shares := []decimal.Decimal{}
		for _, e := range settlement.Entries() {
			shares = append(shares, e.Share.Decimal())
		}
		require.True(t, total[describe(shares)], "%+v", a)
	}
	t.Logf("%d accounts, %d completions, %d incomplete; decisive: %v; S2 and funding: %v", accounts, completions, incomplete, missed, judged)
	assert.Len(t, judged, 4, "met, not met, absent and undecided")
	assert.Greater(t, incomplete, accounts/5)
	assert.Less(t, incomplete, accounts*4/5)
	assert.Len(t, missed, 10, "every kind of fact is decisive somewhere")
}

// agree joins the verdicts of one more completion to those before it (nil before the
// first): where they differ, nothing is decided.
func agree(before, more []string) []string {
	if before == nil {
		return more
	}
	for i := range more {
		if before[i] != more[i] {
			before[i] = undecided
		}
	}
	return before
}

// decides reports whether some two results differ in the digit of that stride only.
func decides(results []string, stride, size int) bool {
	for n := range results {
		if n/stride%size != 0 {
			continue
		}
		first := ""
		for v := range size {
			result := results[n+v*stride]
			if first == "" {
				first = result
			}
			if result != "" && result != first {
				return true
			}
		}
	}
	return false
}

// sound checks that what the settlement says is met, or is not, stays so in a
// completion, and that a referral stays.
func sound(t *testing.T, settlement, final Settlement, complete Account) {
	t.Helper()
	compare := func(partial, whole []vard.Finding) {
		for _, f := range partial {
			i := slices.IndexFunc(whole, func(g vard.Finding) bool { return g.Rule == f.Rule })
			if f.Met.Known() && i >= 0 {
				require.Equal(t, f, whole[i], "%+v", complete)
			}
		}
	}
	compare(slices.Collect(settlement.AccountFindings()), slices.Collect(final.AccountFindings()))
	partial, whole := entries(settlement), entries(final)
	for i := range complete.Payers {
		compare(slices.Collect(partial[i].Findings()), slices.Collect(whole[i].Findings()))
	}
}

func entries(s Settlement) (list []Entry) {
	for _, e := range s.Entries() {
		list = append(list, e)
	}
	return list
}

func bodies(s Settlement) string {
	text := "to:"
	for r := range s.Referrals() {
		text += " " + r.Body.String()
	}
	return text
}

// On complete facts the settlement is the reference, and nothing is missing.
func TestAgreesWithReference(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 2026))
	n := 0
	for range 20_000 {
		a := gridAccount(r, 0)
		s, err := Settle(a, gridToday(r))
		require.NoError(t, err)
		require.Equal(t, Final, s.Outcome())
		want, _ := reference(a, promises{})
		require.Equal(t, verdicts(a), found(s), "%+v", a)
		require.Len(t, entries(s), len(want))
		for i, e := range s.Entries() {
			require.True(t, want[i].Equal(e.Share.Decimal()), "%+v", a)
		}
		n++
	}
	t.Logf("%d accounts", n)
}

// Before anything is posted Ask ranges over what is missing of the same account once
// the estimate's lines are its actual ones, in the order in which that is asked.
func TestAskBeforeTheCare(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 2026))
	asked := 0
	for n := range 20_000 {
		a := gridAccount(r, []float64{0, 0.1, 0.25, 0.5}[n%4])
		a.Estimate.Lines, a.Actual = a.Actual.Lines, Actual{}
		if n%3 == 0 {
			a.Actual.Lines = []Line{} // no charges yet is the same, be it nil or empty
		}
		before, err := Settle(a, spec.Today)
		require.NoError(t, err)
		require.Equal(t, Provisional, before.Outcome())
		require.Empty(t, spec.Names(before.Missing()))
		a.Actual.Lines = a.Estimate.Lines
		after, err := Settle(a, spec.Today)
		require.NoError(t, err)
		if a.Service == ServiceSecondOpinion { // only the days that decide on its prepayment
			require.Equal(t, spec.Names(after.Ask()), spec.Names(before.Ask()), "%+v", a)
			continue
		}
		require.ElementsMatch(t, spec.Names(after.Missing()), spec.Names(before.Ask()), "%+v", a)
		if after.Outcome() == Incomplete {
			require.Equal(t, spec.Names(after.Ask()), spec.Names(before.Ask()), "%+v", a)
			asked++
		}
	}
	t.Logf("20000 accounts, of %d something is asked", asked)
	assert.Greater(t, asked, 4_000)
	assert.Less(t, asked, 15_000)
}
