package billing_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

// randomAccount draws a complete account with amounts of every size.
func randomAccount(r *rand.Rand) Account {
	currency := []Currency{SEK, SEK, EUR, JPY, KWD}[r.IntN(5)]
	amount := func() Money {
		m, _ := Minor(r.Int64N([]int64{3, 200, 1_000_000, 1_000_000_000_000}[r.IntN(4)]), currency)
		return m
	}
	limit := func() Limit {
		if r.IntN(4) == 0 {
			return Unlimited()
		}
		return UpTo(amount())
	}
	a := Account{Service: ServiceTreatment, Currency: currency, CareFrom: day(time.March, 10), CareTo: day(time.March, 14), Payers: []Payer{}}
	if r.IntN(10) == 0 {
		a.Service = ServiceSecondOpinion
	}
	if currency == SEK && r.IntN(2) == 0 {
		a.Rounding = WholeKrona
	}
	draw := func() (list []Line) {
		for i := range r.IntN(12) {
			line := Line{Code: fmt.Sprint("X", r.IntN(9)), Amount: amount()}
			if i > 0 && r.IntN(4) == 0 { // a credit, of no more than the line before
				line.Amount, _ = Minor(-r.Int64N(list[i-1].Amount.Minor()*int64(max(list[i-1].Amount.Sign(), 0))+1), currency)
			}
			list = append(list, line)
		}
		return list
	}
	// A credit may be larger than what is left of its line: take those accounts out.
	for {
		charges := draw()
		a.Estimate.Lines, a.Actual = draw(), Actual{Final: true, Cancelled: len(charges) == 0, Lines: charges}
		if _, err := Settle(a, spec.Today); err == nil {
			break
		}
	}
	for range r.IntN(5) {
		p := Payer{Kind: PayerKind(1 + r.IntN(4))}
		for range r.IntN(3) {
			p.Receipts = append(p.Receipts, Receipt{On: day(time.March, 1+r.IntN(20)), Amount: amount()})
		}
		from, to := day(time.March, 8+r.IntN(3)), day(time.March, 14+r.IntN(2))
		switch p.Kind {
		case PayerAdvance:
		case PayerGuarantee:
			p.Limit, p.ValidFrom, p.ValidTo, p.Services = limit(), from, ExpiresOn(to), []Service{ServiceTreatment}
		case PayerInsurance:
			part, _ := ParseRate(fmt.Sprintf("0.%03d", r.IntN(1000)))
			p.Limit, p.Rate, p.Deductible = limit(), part, amount()
		case PayerS2:
			p.InsuredIn, p.ValidFrom, p.ValidTo, p.Services, p.PatientFee = "FR", from, ExpiresOn(to), []Service{ServiceTreatment}, amount()
		case PayerPatient:
		}
		a.Payers = append(a.Payers, p)
	}
	return a
}

func settled(t *testing.T, a Account) Settlement {
	t.Helper()
	s, err := Settle(a, spec.Today)
	require.NoError(t, err, "%+v", a)
	require.Equal(t, Final, s.Outcome())
	return s
}

// patientShare is what falls to the patient: the advance payers and the patient.
func patientShare(s Settlement) (borne int64) {
	for _, e := range s.Entries() {
		if e.Kind == PayerAdvance || e.Kind == PayerPatient {
			borne += e.Share.Minor()
		}
	}
	return borne
}

// exact is what is due before rounding, billed positive.
func exact(e Entry) int64 {
	if e.Due.Direction == NothingDue && e.Due.Rounding.Minor() != 0 {
		return e.Share.Minor() - e.Received.Minor()
	}
	amount := e.Due.Amount.Minor() - e.Due.Rounding.Minor()
	if e.Due.Direction == ToRefund {
		return -amount
	}
	return amount
}

const draws = 6_000

func TestInvariants(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2026))
	for range draws {
		a := randomAccount(r)
		s := settled(t, a)
		var shares, due, received int64
		for i, e := range s.Entries() {
			shares += e.Share.Minor()
			due += exact(e)
			received += e.Received.Minor()
			require.GreaterOrEqual(t, e.Share.Minor(), int64(0))
			require.GreaterOrEqual(t, e.Due.Amount.Minor(), int64(0))
			require.LessOrEqual(t, -exact(e), e.Received.Minor(), "nobody is refunded more than it paid")
			require.Equal(t, e.Share.Minor()-e.Received.Minor(), exact(e))
			require.Equal(t, e.Due.Direction == NothingDue, e.Due.Amount.Minor() == 0)
			if a.Rounding == WholeKrona {
				require.Zero(t, e.Due.Amount.Minor()%100)
				require.LessOrEqual(t, e.Due.Rounding.Minor(), int64(50), "fifty öre are rounded up")
				require.GreaterOrEqual(t, e.Due.Rounding.Minor(), int64(-50), "forty-nine down, and fifty that a payment left")
			} else {
				require.Zero(t, e.Due.Rounding.Minor())
			}
			require.Equal(t, e.Kind == PayerPatient, i == len(a.Payers), "only the patient is added, and last")
		}
		require.Equal(t, s.Actual().Minor(), shares, "shares sum to the actual cost: %+v", a)
		require.Equal(t, s.Actual().Minor()-received, due, "bills less refunds are the cost less what was received")
		variance, err := s.Actual().Sub(s.Estimate())
		if a.Estimate.Lines == nil {
			require.Error(t, err)
			require.Zero(t, s.Variance())
			continue
		}
		require.NoError(t, err)
		require.Equal(t, variance, s.Variance())
	}
	t.Logf("%d accounts", draws)
}

func TestOrderOfLinesIsNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2026))
	for range draws / 4 {
		a := randomAccount(r)
		before := settled(t, a)
		a.Actual.Lines, a.Estimate.Lines = slices.Clone(a.Actual.Lines), slices.Clone(a.Estimate.Lines)
		r.Shuffle(len(a.Actual.Lines), func(i, j int) {
			a.Actual.Lines[i], a.Actual.Lines[j] = a.Actual.Lines[j], a.Actual.Lines[i]
		})
		slices.Reverse(a.Estimate.Lines)
		after := settled(t, a)
		require.Equal(t, entries(before), entries(after))
		require.Equal(t, before.Variance(), after.Variance())
	}
	t.Logf("%d accounts", draws/4)
}

func TestMorePromisesNeverCostThePatient(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 2026))
	added, raised := 0, 0
	for range draws {
		a := randomAccount(r)
		before := patientShare(settled(t, a))
		// A guarantee or an insurance more, anywhere in the order.
		var extra Payer
		for extra.Kind != PayerGuarantee && extra.Kind != PayerInsurance {
			b := randomAccount(r)
			if len(b.Payers) > 0 && b.Currency == a.Currency {
				extra = b.Payers[0]
				extra.Receipts = nil
			}
		}
		more := a
		more.Payers = slices.Insert(slices.Clone(a.Payers), r.IntN(len(a.Payers)+1), extra)
		require.LessOrEqual(t, patientShare(settled(t, more)), before, "%+v", more)
		added++
		// A limit raised.
		for i, p := range a.Payers {
			if p.Limit.IsZero() || p.Limit.IsUnlimited() {
				continue
			}
			higher := a
			higher.Payers = slices.Clone(a.Payers)
			limit, _ := Minor(p.Limit.Amount().Minor()+r.Int64N(1000), a.Currency)
			higher.Payers[i].Limit = UpTo(limit)
			require.LessOrEqual(t, patientShare(settled(t, higher)), before)
			higher.Payers[i].Limit = Unlimited()
			require.LessOrEqual(t, patientShare(settled(t, higher)), before)
			raised++
		}
	}
	t.Logf("%d promises added, %d limits raised", added, raised)
}

var zeroSettlement = `{"outcome":"","estimate":null,"actual":null,"variance":null,"payers":[],"missing":[],"presumed":[],"referrals":[],"findings":` + zeroFindings + `,"reasons":[],"until":null}`

// The zero settlement knows nothing: each rule is unknown.
var zeroFindings = func() string {
	var list []string
	for r := range Rules() {
		b, _ := json.Marshal(vard.Finding{Rule: r})
		list = append(list, string(b))
	}
	return "[" + strings.Join(list, ",") + "]"
}()

// Ten thousand lines, half of them charges and half credits, in either order.
func TestSpecTenThousandLines(t *testing.T) {
	a := treatment("0.00 SEK", paid("1000000.00 SEK"), guarantee(upTo("250.00 SEK")))
	a.Actual.Lines, a.Estimate.Lines = nil, nil
	for i := range 5000 {
		code := fmt.Sprint("C", i)
		plus, _ := Minor(int64(100_000+i), SEK)
		minus, _ := Minor(-int64(i+1), SEK)
		a.Actual.Lines = append(a.Actual.Lines, Line{Code: code, Amount: plus}, Line{Code: code, Amount: minus})
		a.Estimate.Lines = append(a.Estimate.Lines, Line{Code: code, Amount: plus})
	}
	s := settled(t, a)
	assert.Equal(t, "4999950.00 SEK", s.Actual().String())
	assert.Equal(t, "advance bears 4999700.00, paid 1000000.00: bill 3999700.00", says(entries(s)[0]))
	assert.Equal(t, "guarantee bears 250.00, paid 0.00: bill 250.00", says(entries(s)[1]))
	differences, err := Compare(a)
	require.NoError(t, err)
	require.Len(t, differences, 5000)
	assert.Equal(t, Difference{"C4999", "", LineChanged, money("1049.99 SEK"), money("999.99 SEK"), money("-50.00 SEK"), false}, differences[4999])
}

// The differences sum to the variance.
func TestCompareSumsToVariance(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 2026))
	for range draws / 4 {
		a := randomAccount(r)
		differences, err := Compare(a)
		require.NoError(t, err)
		total, _ := Minor(0, a.Currency)
		for _, d := range differences {
			total, err = total.Add(d.Amount)
			require.NoError(t, err)
			require.False(t, d.Amount.Sign() == 0 && d.Change == LineChanged)
		}
		if v := settled(t, a).Variance(); !v.IsZero() {
			require.Equal(t, v, total)
		}
	}
	t.Logf("%d accounts", draws/4)
}

// Iterators stop when told to.
func TestIteratorsStop(t *testing.T) {
	s, err := Settle(with(treatment("1000.00 SEK", Payer{Kind: PayerS2}, guarantee(Limit{})), func(a *Account) { a.CareFrom = 0 }), spec.Today)
	require.NoError(t, err)
	for n := 1; n <= 6; n++ {
		for _, seq := range []func(func(vard.Fact) bool){s.Missing(), s.Ask(), Questions()} {
			seen := 0
			seq(func(vard.Fact) bool { seen++; return seen < n })
			assert.Equal(t, n, seen)
		}
	}
	findings := slices.Collect(s.Findings())
	for n := 1; n <= len(findings); n++ {
		seen := 0
		s.Findings()(func(f vard.Finding) bool {
			assert.Equal(t, findings[seen], f)
			seen++
			return seen < n
		})
		assert.Equal(t, n, seen)
	}
	both := settled(t, treatment("1000.00 SEK", but(s2("1.00 SEK"), func(p *Payer) { p.ValidTo = ExpiresOn(day(3, 13)) }), but(s2("1.00 SEK"), func(p *Payer) { p.Services = []Service{} })))
	for n := 1; n <= 2; n++ {
		seen := ""
		left := n
		for r := range both.Referrals() {
			seen += r.Body.String() + " by " + string(r.Why.ID()) + "; "
			if left--; left == 0 {
				break
			}
		}
		assert.Equal(t, n, strings.Count(seen, ";"))
	}
	assert.Equal(t, "to: competent_institution competent_institution", bodies(both))
}

// The order to ask: the account, then what alone ends the matter.
func TestSpecAsk(t *testing.T) {
	s, err := Settle(with(treatment("1000.00 SEK", Payer{Kind: PayerInsurance}, Payer{Kind: PayerS2}), func(a *Account) { a.Service = 0 }), spec.Today)
	require.NoError(t, err)
	assert.Equal(t, []string{"service", "payers[1].insuredIn", "payers[1].services", "payers[1].validFrom", "payers[1].validTo",
		"payers[0].limit", "payers[0].rate", "payers[1].patientFee"}, spec.Names(s.Ask()))
	// An S2 that ended too early pays nothing; in which country it was issued only tells
	// whether another is to be sought.
	s, err = Settle(treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo, p.InsuredIn = ExpiresOn(day(3, 13)), "" })), spec.Today)
	require.NoError(t, err)
	assert.Equal(t, Final, s.Outcome())
	assert.Empty(t, spec.Names(s.Missing()))
	assert.Equal(t, []string{"payers[0].insuredIn"}, spec.Names(s.Ask()))
}

// The outcome holds up to the day that Until names, and not on the day after.
func TestUntilDayByDay(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 2026))
	bounded, days := 0, 0
	for range 1_500 {
		accounts := []Account{gridAccount(r, 0.3)}
		if r.IntN(3) == 0 {
			accounts = sharing(r, 0.2)
			if r.IntN(3) == 0 { // longer, and a promise that stands twice in an account
				accounts = append(accounts, accounts...)
				last := &accounts[len(accounts)-1]
				last.Payers = append(slices.Clone(last.Payers), last.Payers...)
			}
		}
		for i := range accounts {
			if r.IntN(2) == 0 {
				accounts[i].CareTo = 0
			}
		}
		on := gridDay(4)
		all, err := SettleAll(accounts, on)
		if err != nil {
			continue
		}
		for i, s := range all {
			want := vard.Date(0)
			for d := on; d < gridDay(0).AddDays(40); d = d.AddDays(1) {
				later, err := SettleAll(accounts, d.AddDays(1))
				require.NoError(t, err)
				days++
				if later[i].Outcome() != s.Outcome() {
					want = d
					break
				}
			}
			require.Equal(t, want, s.Until(), "account %d of %+v", i, accounts)
			if want != 0 {
				bounded++
			}
		}
	}
	t.Logf("%d outcomes that end, %d days", bounded, days)
	assert.Greater(t, bounded, 50)
}

// Costs, receipts and whether they are final change at random from one revision to the
// next; payers pay bills and refunds are paid out, in whole, in part, in excess or not at
// all. The settlement at the end is that of settling once; all documents together, less
// what was paid on them, are what is due; and a refund never exceeds what was received
// less the share.
func TestRevisionsTelescope(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 2026))
	revisions, credits, refunds := 0, 0, 0
	for range draws {
		a := randomAccount(r)
		a.Rounding = 0
		for i := range a.Payers {
			a.Payers[i].Name = fmt.Sprint("payer ", i)
		}
		current, err := Settle(a, spec.Today)
		require.NoError(t, err)
		type letter struct{ due, received int64 }
		sent := map[string]letter{} // the last to each payer
		final := current
		for _, e := range current.Entries() {
			sent[e.Name] = letter{signedDue(e.Due), e.Received.Minor()}
		}
		for range 1 + r.IntN(4) {
			next := a
			next.Payers = slices.Clone(a.Payers)
			b := randomAccount(r)
			for _, line := range b.Actual.Lines {
				line.Amount, _ = Minor(line.Amount.Minor(), a.Currency)
				next.Actual.Lines = append(slices.Clone(next.Actual.Lines), line)
			}
			next.Actual.Final = r.IntN(4) > 0
			for i := range next.Payers {
				move := r.Int64N(1000) - 300
				if e := entries(final)[i]; r.IntN(2) == 0 {
					move = signedDue(e.Due) // exactly what was asked
				}
				amount, _ := Minor(move, a.Currency)
				next.Payers[i].Receipts = append(slices.Clone(next.Payers[i].Receipts), Receipt{On: day(time.April, 1), Amount: amount})
			}
			settlement, err := Settle(next, spec.Today)
			if err != nil {
				continue // a credit of more than its line
			}
			revision, err := current.Revise(settlement)
			require.NoError(t, err)
			revisions++
			for _, e := range revision.Entries() {
				if !next.Actual.Final {
					require.Equal(t, [3]Money{}, [3]Money{e.Credit, e.Bill, e.Refund})
					continue
				}
				require.GreaterOrEqual(t, e.Credit.Minor(), int64(0))
				require.LessOrEqual(t, e.Refund.Minor(), max(e.Received.Minor()-e.Share.Minor(), 0), "never more than was received less the share")
				require.False(t, e.Bill.Sign() > 0 && (e.Credit.Sign() > 0 || e.Refund.Sign() > 0))
				if e.Credit.Sign() > 0 {
					credits++
				}
				if e.Refund.Sign() > 0 {
					refunds++
				}
				open, since := sent[e.Name].due, e.Received.Minor()-sent[e.Name].received
				if open > 0 {
					open = max(open-max(since, 0), 0)
				} else {
					open = min(open+max(-since, 0), 0)
				}
				require.LessOrEqual(t, e.Credit.Minor(), max(open, 0), "only an open bill is credited")
				require.Equal(t, signedDue(e.Due), open+e.Bill.Minor()-e.Credit.Minor()-e.Refund.Minor(), "what is open of all documents is what is due")
				sent[e.Name] = letter{signedDue(e.Due), e.Received.Minor()}
			}
			once := revision.Settlement()
			require.Equal(t, entries(settlement), entries(once), "a revision settles as if it were the first time")
			current, a = once, next
			if next.Actual.Final {
				final = once
			}
		}
		// Nothing more was paid since: the documents still open are what is due.
		again, err := current.Revise(final)
		require.NoError(t, err)
		for _, e := range again.Entries() {
			require.Zero(t, e.Bill.Minor()+e.Credit.Minor()+e.Refund.Minor(), "settled once and for all")
		}
	}
	t.Logf("%d revisions, %d credits, %d refunds", revisions, credits, refunds)
	assert.Greater(t, credits, 20)
	assert.Greater(t, refunds, 100)
}

// What an outcome rests on is whether all charges are posted: on complete facts the
// outcome follows from that alone, and without it another one would. What is incomplete
// rests on what is missing.
func TestReasons(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 2026))
	seen := map[Outcome]int{}
	for range draws {
		a := gridAccount(r, []float64{0, 0.3}[r.IntN(2)])
		a.Actual.Final = r.IntN(2) == 0
		s, err := Settle(a, spec.Today)
		require.NoError(t, err)
		seen[s.Outcome()]++
		reasons := slices.Collect(s.Reasons())
		if s.Outcome() == Incomplete {
			require.Empty(t, reasons)
			continue
		}
		require.Len(t, reasons, 1)
		require.Equal(t, RuleActualFinal, reasons[0].Rule.ID())
		require.Equal(t, s.Outcome() == Final, reasons[0].Met == vard.Yes)
		b := gridAccount(r, 0) // other facts, the same reason
		b.Actual.Final = a.Actual.Final
		other, err := Settle(b, spec.Today)
		require.NoError(t, err)
		require.Equal(t, s.Outcome(), other.Outcome())
		b.Actual.Final = !b.Actual.Final
		other, err = Settle(b, spec.Today)
		require.NoError(t, err)
		require.NotEqual(t, s.Outcome(), other.Outcome())
	}
	t.Log(seen)
	require.Len(t, seen, 3)
}
