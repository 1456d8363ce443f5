package billing

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
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
	a := Account{Service: Treatment, Currency: currency, CareFrom: day(time.March, 10), CareTo: day(time.March, 14), Payers: []Payer{}}
	if r.IntN(10) == 0 {
		a.Service = SecondOpinion
	}
	if currency == SEK && r.IntN(2) == 0 {
		a.Rounding = WholeKrona
	}
	draw := func() (list []Line) {
		for i := range r.IntN(12) {
			line := Line{Code: fmt.Sprint("X", r.IntN(9)), Amount: amount()}
			if i > 0 && r.IntN(4) == 0 { // a credit, of no more than the line before
				line.Amount.minor = -r.Int64N(list[i-1].Amount.minor*int64(max(list[i-1].Amount.Sign(), 0)) + 1)
			}
			list = append(list, line)
		}
		return list
	}
	// A credit may be larger than what is left of its line: take those accounts out.
	for {
		a.Estimate.Lines, a.Actual = draw(), Actual{Final: true, Lines: draw()}
		if _, err := a.check(); err == nil {
			break
		}
	}
	for range r.IntN(5) {
		p := Payer{Kind: Kind(1 + r.IntN(4))}
		for range r.IntN(3) {
			p.Receipts = append(p.Receipts, Receipt{day(time.March, 1+r.IntN(20)), amount()})
		}
		from, to := day(time.March, 8+r.IntN(3)), day(time.March, 14+r.IntN(2))
		switch p.Kind {
		case Advance:
		case Guarantee:
			p.Limit, p.ValidFrom, p.ValidTo, p.Services = limit(), from, to, []Service{Treatment}
		case Insurance:
			part, _ := ParseRate(fmt.Sprintf("0.%03d", r.IntN(1000)))
			p.Limit, p.Rate, p.Deductible = limit(), part, amount()
		case S2:
			p.InsuredIn, p.ValidFrom, p.ValidTo, p.Services, p.PatientFee = "FR", from, to, []Service{Treatment}, amount()
		case Patient:
		}
		a.Payers = append(a.Payers, p)
	}
	return a
}

func settled(t *testing.T, a Account) Settlement {
	t.Helper()
	s, err := Settle(a)
	require.NoError(t, err, "%+v", a)
	require.Equal(t, Final, s.Outcome())
	return s
}

// patientShare is what falls to the patient: the advance payers and the patient.
func patientShare(s Settlement) (borne int64) {
	for _, e := range s.Payers() {
		if e.Kind == Advance || e.Kind == Patient {
			borne += e.Share.Minor()
		}
	}
	return borne
}

// exact is what is due before rounding, billed positive.
func exact(e Entry) int64 {
	if e.Due.Direction == Settled && e.Due.Rounding.Minor() != 0 {
		return e.Share.Minor() - e.Received.Minor()
	}
	amount := e.Due.Amount.Minor() - e.Due.Rounding.Minor()
	if e.Due.Direction == Refund {
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
		for i, e := range s.Payers() {
			shares += e.Share.Minor()
			due += exact(e)
			received += e.Received.Minor()
			require.GreaterOrEqual(t, e.Share.Minor(), int64(0))
			require.GreaterOrEqual(t, e.Due.Amount.Minor(), int64(0))
			require.LessOrEqual(t, -exact(e), e.Received.Minor(), "nobody is refunded more than it paid")
			require.Equal(t, e.Share.Minor()-e.Received.Minor(), exact(e))
			require.Equal(t, e.Due.Direction == Settled, e.Due.Amount.Minor() == 0)
			if a.Rounding == WholeKrona {
				require.Zero(t, e.Due.Amount.Minor()%100)
				require.LessOrEqual(t, e.Due.Rounding.Minor(), int64(50), "fifty öre are rounded up")
				require.GreaterOrEqual(t, e.Due.Rounding.Minor(), int64(-49), "forty-nine down")
			} else {
				require.Zero(t, e.Due.Rounding.Minor())
			}
			require.Equal(t, e.Kind == Patient, i == len(a.Payers), "only the patient is added, and last")
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
		require.Equal(t, before.entries, after.entries)
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
		for extra.Kind != Guarantee && extra.Kind != Insurance {
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
			limit := p.Limit.Amount()
			limit.minor += r.Int64N(1000)
			higher.Payers[i].Limit = UpTo(limit)
			require.LessOrEqual(t, patientShare(settled(t, higher)), before)
			higher.Payers[i].Limit = Unlimited()
			require.LessOrEqual(t, patientShare(settled(t, higher)), before)
			raised++
		}
	}
	t.Logf("%d promises added, %d limits raised", added, raised)
}

// Revisions one after the other come to the same as settling once.
func TestRevisionsTelescope(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 2026))
	revisions, gone := 0, 0
	for range draws / 4 {
		a := randomAccount(r)
		actuals := []Actual{a.Actual}
		for range 1 + r.IntN(4) {
			b := randomAccount(r)
			for i := range b.Actual.Lines {
				b.Actual.Lines[i].Amount.currency = a.Currency
			}
			b.Actual.Final = r.IntN(4) > 0
			actuals = append(actuals, b.Actual)
		}
		actuals[len(actuals)-1].Final = true
		actuals[0].Final = r.IntN(4) > 0

		a.Actual = actuals[0]
		current, err := Settle(a)
		require.NoError(t, err)
		paid := map[int]int64{}
		note := func(i int, e Entry) { paid[i] += e.Due.pays() }
		for i, e := range current.Payers() {
			note(i, e)
		}
		lastFinal := 0
		if current.Outcome() == Final {
			lastFinal = 1
		}
		for i, actual := range actuals[1:] {
			revision, err := current.Revise(actual)
			require.NoError(t, err)
			require.Equal(t, lastFinal, revision.Corrects())
			current = revision.Settlement()
			require.Equal(t, i+2, current.Number())
			for j, e := range revision.Payers() {
				note(j, e)
				if actual.Final {
					require.False(t, e.Due == Due{})
				} else {
					require.True(t, e.Due == Due{}, "what is not final adds nothing")
				}
			}
			if len(revision.entries) > len(current.entries) {
				gone++
			}
			if actual.Final {
				lastFinal = current.Number()
			}
			revisions++
		}
		a.Actual = actuals[len(actuals)-1]
		once := settled(t, a)
		require.Equal(t, once.entries, current.entries)
		for i, e := range once.Payers() {
			require.Equal(t, e.Due.pays(), paid[i], "%+v", a)
			delete(paid, i)
		}
		for _, rest := range paid {
			require.Zero(t, rest, "a patient who is no longer there has it all back")
		}
	}
	t.Logf("%d revisions, in %d of them the patient's part vanished", revisions, gone)
	assert.Positive(t, gone)
}

func TestSpecRevision(t *testing.T) {
	first := settled(t, with(treatment("1000.00 SEK", guarantee(upTo("600.00 SEK"))), func(a *Account) { a.Rounding = WholeKrona }))
	assert.Equal(t, 1, first.Number())
	steps := []struct {
		says   string
		actual Actual
		due    []string
		number int
		names  int
	}{
		{"a correction upwards bills only what is new", Actual{true, lines("1000.00 SEK", "50.60 SEK")},
			[]string{"guarantee bears 600.00, paid 0.00: settled", "patient bears 450.60, paid 0.00: bill 51.00 (rounded 0.40)"}, 2, 1},
		{"charges reopened add nothing", Actual{false, lines("500.00 SEK")},
			[]string{"guarantee bears 500.00, paid 0.00"}, 3, 2},
		{"a credit note gives back, and names the last settlement", Actual{true, lines("500.00 SEK")},
			[]string{"guarantee bears 500.00, paid 0.00: refund 100.00", "patient bears 0.00, paid 0.00: refund 451.00 (rounded 0.40)"}, 4, 2},
		{"no change is nothing to pay", Actual{true, lines("500.00 SEK")},
			[]string{"guarantee bears 500.00, paid 0.00: settled"}, 5, 4},
	}
	current := first
	for _, step := range steps {
		revision, err := current.Revise(step.actual)
		require.NoError(t, err, step.says)
		var due []string
		for _, e := range revision.Payers() {
			due = append(due, says(e))
		}
		assert.Equal(t, step.due, due, step.says)
		current = revision.Settlement()
		assert.Equal(t, step.number, current.Number(), step.says)
		assert.Equal(t, step.names, revision.Corrects(), step.says)
	}
	assert.Equal(t, "patient bears 400.00, paid 0.00: bill 400.00", says(first.entries[1]), "what was settled before is as it was")

	_, err := current.Revise(Actual{Lines: lines("1.00 EUR")})
	assert.ErrorIs(t, err, vard.CurrencyMismatch)

	// Before anything was final there is nothing to correct.
	open, err := Settle(with(treatment("1.00 SEK", guarantee(Unlimited())), func(a *Account) { a.Actual = Actual{} }))
	require.NoError(t, err)
	revision, err := open.Revise(Actual{true, lines("10.00 SEK")})
	require.NoError(t, err)
	b, err := json.Marshal(revision)
	require.NoError(t, err)
	assert.Contains(t, string(b), `{"number":2,"corrects":null,"payers":[{"kind":"guarantee","share":"10.00 SEK","received":"0.00 SEK","due":{"direction":"bill","amount":"10.00 SEK","rounding":"0.00 SEK"}}],"settlement":{"outcome":"final"`)
	revision, err = revision.Settlement().Revise(Actual{true, lines("9.00 SEK")})
	require.NoError(t, err)
	b, err = json.Marshal(revision)
	require.NoError(t, err)
	assert.Contains(t, string(b), `{"number":3,"corrects":2,"payers":[{"kind":"guarantee","share":"9.00 SEK","received":"0.00 SEK","due":{"direction":"refund","amount":"1.00 SEK","rounding":"0.00 SEK"}}]`)
	b, err = json.Marshal(Revision{})
	require.NoError(t, err)
	assert.JSONEq(t, `{"number":0,"corrects":null,"payers":[],"settlement":`+zeroSettlement+`}`, string(b))
}

var zeroSettlement = `{"outcome":"","estimate":null,"actual":null,"variance":null,"payers":[],"missing":[],"presumed":[],"referrals":[],"findings":` + zeroFindings + `}`

// The zero settlement knows nothing: each rule is unknown.
var zeroFindings = func() string {
	var list []string
	for r := range Rules() {
		b, _ := json.Marshal(vard.Finding{Rule: r})
		list = append(list, string(b))
	}
	return "[" + strings.Join(list, ",") + "]"
}()

func TestSpecRoundingAtTheEdge(t *testing.T) {
	a := treatment("92233720368547758.07 SEK")
	assert.Equal(t, "patient bears 92233720368547758.07, paid 0.00: bill 92233720368547758.07", says(settled(t, a).entries[0]))
	a.Rounding = WholeKrona
	assert.Equal(t, "patient bears 92233720368547758.07, paid 0.00: bill 92233720368547758.00 (rounded -0.07)", says(settled(t, a).entries[0]))
	// Half of a revision's distance may be more than 64 bits hold only by rounding.
	b := treatment("0.00 SEK", paid("92233720368547758.07 SEK"))
	b.Rounding = WholeKrona
	r, err := settled(t, b).Revise(Actual{true, lines("92233720368547758.07 SEK")})
	require.NoError(t, err)
	assert.Equal(t, "advance bears 92233720368547758.07, paid 92233720368547758.07: bill 92233720368547758.00 (rounded -0.07)", says(r.entries[0]))
	c := treatment("0.00 SEK", paid("50.00 SEK"))
	c.Rounding = WholeKrona
	r, err = settled(t, c).Revise(Actual{true, lines("92233720368547758.07 SEK")})
	require.NoError(t, err)
	assert.Equal(t, int64(math.MaxInt64-7), r.entries[0].Due.Amount.Minor())
	d := treatment("0.00 SEK", paid("50.50 SEK")) // refunded 51 kronor; now to be billed from −51
	d.Rounding = WholeKrona
	_, err = settled(t, d).Revise(Actual{true, lines("92233720368547758.07 SEK")})
	var refusal *vard.Error
	require.ErrorAs(t, err, &refusal)
	assert.Equal(t, vard.Error{Field: "payers[0]", Code: vard.Overflow}, *refusal)
}

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
	assert.Equal(t, "advance bears 4999700.00, paid 1000000.00: bill 3999700.00", says(s.entries[0]))
	assert.Equal(t, "guarantee bears 250.00, paid 0.00: bill 250.00", says(s.entries[1]))
	differences, err := Compare(a)
	require.NoError(t, err)
	require.Len(t, differences, 5000)
	assert.Equal(t, Difference{"C4999", Changed, money("1049.99 SEK"), money("999.99 SEK"), money("-50.00 SEK")}, differences[4999])
}

func TestSpecCompare(t *testing.T) {
	a := treatment("0.00 SEK", paid("1.00 SEK"))
	line := func(code, amount string) Line { return Line{Code: code, Amount: money(amount)} }
	a.Estimate.Lines = []Line{line("surgery", "1000.00 SEK"), line("ward", "200.00 SEK"), line("scan", "300.00 SEK"), line("ward", "200.00 SEK"), line("lab", "5.00 SEK")}
	a.Actual.Lines = []Line{line("drugs", "70.00 SEK"), line("lab", "5.00 SEK"), line("ward", "600.00 SEK"), line("surgery", "1000.00 SEK"), line("surgery", "-10.00 SEK"), line("free", "0.00 SEK")}
	differences, err := Compare(a)
	require.NoError(t, err)
	assert.Equal(t, []Difference{
		{"surgery", Changed, money("1000.00 SEK"), money("990.00 SEK"), money("-10.00 SEK")},
		{"ward", Changed, money("400.00 SEK"), money("600.00 SEK"), money("200.00 SEK")},
		{"scan", Dropped, money("300.00 SEK"), Money{}, money("-300.00 SEK")},
		{"drugs", Added, Money{}, money("70.00 SEK"), money("70.00 SEK")},
		{"free", Added, Money{}, money("0.00 SEK"), money("0.00 SEK")},
	}, differences)
	b, err := json.Marshal(differences[2])
	require.NoError(t, err)
	assert.JSONEq(t, `{"code":"scan","change":"dropped","estimate":"300.00 SEK","actual":null,"amount":"-300.00 SEK"}`, string(b))

	for _, without := range []func(*Account){func(a *Account) { a.Estimate.Lines = nil }, func(a *Account) { a.Actual = Actual{} }} {
		none, err := Compare(with(a, without))
		require.NoError(t, err)
		assert.Empty(t, none)
	}
	cancelled, err := Compare(with(a, func(a *Account) { a.Actual = Actual{Final: true} }))
	require.NoError(t, err)
	assert.Len(t, cancelled, 4, "a cancelled case drops everything")
	_, err = Compare(with(a, func(a *Account) { a.Currency = EUR }))
	assert.ErrorIs(t, err, vard.CurrencyMismatch)

	largest := "92233720368547758.07 SEK"
	for says, sides := range map[string][2][]Line{
		"estimate of one code": {{line("x", largest), line("x", largest), line("y", "-"+largest), line("y", "-"+largest)}, {}},
		"actual of one code":   {{}, {line("x", largest), line("x", largest), line("y", "-"+largest), line("y", "-"+largest)}},
		"difference":           {{line("x", largest), line("y", "-"+largest)}, {line("x", "-"+largest), line("y", largest)}},
		"by one öre":           {{line("x", largest), line("y", "-"+largest)}, {line("x", "-0.01 SEK"), line("y", "0.01 SEK")}},
	} {
		_, err := Compare(with(a, func(a *Account) { a.Estimate.Lines, a.Actual.Lines = sides[0], sides[1] }))
		assert.ErrorIs(t, err, vard.Overflow, says)
	}
}

// The differences sum to the variance.
func TestCompareSumsToVariance(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 2026))
	for range draws / 4 {
		a := randomAccount(r)
		differences, err := Compare(a)
		require.NoError(t, err)
		total := Money{0, a.Currency}
		for _, d := range differences {
			total, err = total.Add(d.Amount)
			require.NoError(t, err)
			require.False(t, d.Amount.Sign() == 0 && d.Change == Changed)
		}
		if v := settled(t, a).Variance(); !v.IsZero() {
			require.Equal(t, v, total)
		}
	}
	t.Logf("%d accounts", draws/4)
}

func TestSpecRefusals(t *testing.T) {
	fine := treatment("10.00 SEK", paid("10.00 SEK"), guarantee(Unlimited()), insurance("1", Money{}, Unlimited()), s2("1.00 SEK"))
	settled(t, fine)
	for _, row := range []struct {
		says, want string
		change     func(a *Account)
	}{
		{"a currency that is none", "currency unknown_currency", func(a *Account) { a.Currency = 200 }},
		{"a service that is none", "service unknown_name", func(a *Account) { a.Service = 3 }},
		{"a rounding that is none", "rounding unknown_name", func(a *Account) { a.Rounding = 3 }},
		{"no kind", "payers[0].kind unknown_name", func(a *Account) { a.Payers[0].Kind = 0 }},
		{"the patient is no payer to list", "payers[0].kind unknown_name", func(a *Account) { a.Payers[0].Kind = Patient }},
		{"a limit on money paid in advance", "payers[0].limit unknown_field", func(a *Account) { a.Payers[0].Limit = Unlimited() }},
		{"a limit on an S2", "payers[3].limit unknown_field", func(a *Account) { a.Payers[3].Limit = Unlimited() }},
		{"a deductible on a guarantee", "payers[1].deductible unknown_field", func(a *Account) { a.Payers[1].Deductible = money("1.00 SEK") }},
		{"a rate on a guarantee", "payers[1].rate unknown_field", func(a *Account) { a.Payers[1].Rate = rate("1") }},
		{"days on money paid in advance", "payers[0].validFrom unknown_field", func(a *Account) { a.Payers[0].ValidFrom = day(3, 1) }},
		{"days on money paid in advance", "payers[0].validTo unknown_field", func(a *Account) { a.Payers[0].ValidTo = day(3, 1) }},
		{"services on money paid in advance", "payers[0].services unknown_field", func(a *Account) { a.Payers[0].Services = []Service{} }},
		{"a country on an insurance", "payers[2].insuredIn unknown_field", func(a *Account) { a.Payers[2].InsuredIn = "DE" }},
		{"a fee on an insurance", "payers[2].patientFee unknown_field", func(a *Account) { a.Payers[2].PatientFee = money("1.00 SEK") }},
		{"no such country", "payers[3].insuredIn unknown_name", func(a *Account) { a.Payers[3].InsuredIn = "UK" }},
		{"no such service", "payers[1].services[1] unknown_name", func(a *Account) { a.Payers[1].Services = []Service{Treatment, 3} }},
		{"an unspecified service", "payers[1].services[0] unknown_name", func(a *Account) { a.Payers[1].Services = []Service{0} }},
		{"a limit below nothing", "payers[1].limit negative_total", func(a *Account) { a.Payers[1].Limit = upTo("-0.01 SEK") }},
		{"a limit below nothing in another currency", "payers[1].limit negative_total", func(a *Account) { a.Payers[1].Limit = upTo("-0.01 EUR") }},
		{"a limit of insurance in another currency", "payers[2].limit currency_mismatch", func(a *Account) { a.Payers[2].Limit = upTo("1.00 EUR") }},
		{"a deductible in another currency", "payers[2].deductible currency_mismatch", func(a *Account) { a.Payers[2].Deductible = money("1.00 EUR") }},
		{"a deductible below nothing", "payers[2].deductible negative_total", func(a *Account) { a.Payers[2].Deductible = money("-0.01 SEK") }},
		{"a fee in another currency", "payers[3].patientFee currency_mismatch", func(a *Account) { a.Payers[3].PatientFee = money("1.00 EUR") }},
		{"a fee below nothing", "payers[3].patientFee negative_total", func(a *Account) { a.Payers[3].PatientFee = money("-0.01 SEK") }},
		{"a receipt without an amount", "payers[0].receipts[0].amount malformed_money", func(a *Account) { a.Payers[0].Receipts = []Receipt{{}} }},
		{"more paid back than paid", "payers[0].receipts negative_total", func(a *Account) { a.Payers[0].Receipts = paid("1.00 SEK", "-1.01 SEK").Receipts }},
		{"more received than can be counted", "payers[0].receipts overflow", func(a *Account) {
			a.Payers[0].Receipts = paid("92233720368547758.07 SEK", "0.01 SEK").Receipts
		}},
		{"an estimate below nothing", "estimate.lines negative_total", func(a *Account) { a.Estimate.Lines = lines("-0.01 SEK") }},
		{"an estimate in another currency", "estimate.lines[0].amount currency_mismatch", func(a *Account) { a.Estimate.Lines = lines("1.00 EUR") }},
		{"a line without an amount", "actual.lines[0].amount malformed_money", func(a *Account) { a.Actual.Lines = []Line{{Code: "A"}} }},
		{"a cost that cannot be counted", "actual.lines overflow", func(a *Account) { a.Actual.Lines = lines("92233720368547758.07 SEK", "0.01 SEK") }},
		{"a promise that ends the day before it begins", "payers[2].validTo impossible_order with payers[2].validFrom", func(a *Account) {
			a.Payers[2].ValidFrom, a.Payers[2].ValidTo = day(3, 2), day(3, 1)
		}},
		{"sixty-five payers", "payers too_long", func(a *Account) { a.Payers = make([]Payer, 65) }},
	} {
		a := fine
		a.Payers = slices.Clone(fine.Payers)
		row.change(&a)
		_, err := Settle(a)
		assert.Equal(t, row.want, why(t, err), row.says)
		_, err = Compare(a)
		assert.Equal(t, row.want, why(t, err), row.says)
	}
	many := fine
	many.Payers = slices.Repeat([]Payer{guarantee(upTo("0.10 SEK"))}, 64)
	s := settled(t, many)
	assert.Len(t, s.entries, 65)
	assert.Equal(t, "patient bears 3.60, paid 0.00: bill 3.60", says(s.entries[64]))
	many.Payers[63].Limit = Limit{}
	s, err := Settle(many)
	require.NoError(t, err)
	assert.Equal(t, []string{"payers[63].limit"}, spec.Names(s.Missing()))
}

func TestSpecWireForm(t *testing.T) {
	a := with(treatment("230000.00 SEK", guarantee(upTo("200000.00 SEK"))), estimated(day(time.March, 1), "230000.00 SEK"))
	b, err := json.Marshal(settled(t, a))
	require.NoError(t, err)
	assert.JSONEq(t, `{
		"outcome": "final", "estimate": "230000.00 SEK", "actual": "230000.00 SEK", "variance": "0.00 SEK",
		"payers": [
			{"kind": "guarantee", "share": "200000.00 SEK", "received": "0.00 SEK", "due": {"direction": "bill", "amount": "200000.00 SEK", "rounding": "0.00 SEK"}},
			{"kind": "patient", "share": "30000.00 SEK", "received": "0.00 SEK", "due": {"direction": "bill", "amount": "30000.00 SEK", "rounding": "0.00 SEK"}}
		],
		"missing": [], "presumed": [], "referrals": [],
		"findings": [
			{"rule": "billing.not-above-estimate", "met": true, "statements": ["IPO-19"]},
			{"rule": "billing.not-below-estimate", "met": true, "statements": ["IPO-20"]},
			{"rule": "billing.estimate-before-care", "met": true, "statements": ["IPO-16", "IPO-21"]},
			{"rule": "billing.actual-final", "met": true, "statements": ["IPO-21"]},
			{"rule": "billing.funded-in-full", "met": false, "statements": ["IPO-24", "IPO-25"]},
			{"rule": "billing.treatment-only", "met": true, "statements": ["IPO-17", "IPO-18", "IPO-22", "IPO-23"], "payer": 0},
			{"rule": "billing.guarantee-covers-service", "met": true, "statements": ["IPO-18", "IPO-25", "Lag 2009:47 5 kap."], "payer": 0},
			{"rule": "billing.guarantee-valid", "met": true, "statements": ["IPO-18", "IPO-25", "Lag 2009:47 5 kap."], "payer": 0},
			{"rule": "billing.guarantee-currency", "met": true, "statements": ["IPO-18", "ISO 4217"], "payer": 0},
			{"rule": "billing.guarantee-limit-suffices", "met": false, "statements": ["IPO-18", "IPO-25"], "payer": 0}
		]
	}`, string(b))

	a.Payers[0].Services = nil
	s, err := Settle(a)
	require.NoError(t, err)
	b, err = json.Marshal(s)
	require.NoError(t, err)
	assert.Contains(t, string(b), `"outcome":"incomplete"`)
	assert.Contains(t, string(b), `"payers":[{"kind":"guarantee","share":null,"received":"0.00 SEK"}],"missing":["payers[0].services"],"presumed":[]`)
	assert.Contains(t, string(b), `{"rule":"billing.guarantee-covers-service","met":null,`)
	assert.Contains(t, string(b), `{"rule":"billing.funded-in-full","met":null,`)

	// An account travels: what is written is what is read.
	full := with(treatment("230000.00 SEK", paid("1.00 SEK"), guarantee(Unlimited()), insurance("0.25", money("1.00 SEK"), upTo("2.00 SEK")), s2("1.00 SEK"), Payer{Kind: S2}), func(a *Account) {
		a.SecondOpinionStatement, a.Rounding = day(time.February, 1), WholeKrona
	})
	for _, in := range []Account{full, {}} {
		b, err = json.Marshal(in)
		require.NoError(t, err)
		var out Account
		require.NoError(t, json.Unmarshal(b, &out))
		in.Rounding = max(in.Rounding, NoRounding)
		assert.Equal(t, in, out)
	}
	var zero Settlement
	b, err = json.Marshal(zero)
	require.NoError(t, err)
	assert.JSONEq(t, zeroSettlement, string(b))
}

// Iterators stop when told to.
func TestIteratorsStop(t *testing.T) {
	s, err := Settle(with(treatment("1000.00 SEK", Payer{Kind: S2}, guarantee(Limit{})), func(a *Account) { a.CareFrom = 0 }))
	require.NoError(t, err)
	for n := 1; n <= 6; n++ {
		for _, seq := range []func(func(vard.Fact) bool){s.Missing(), s.Ask(), Questions()} {
			seen := 0
			seq(func(vard.Fact) bool { seen++; return seen < n })
			assert.Equal(t, n, seen)
		}
	}
	findings := s.AppendFindings(nil)
	for n := 1; n <= len(findings); n++ {
		seen := 0
		s.Findings()(func(f vard.Finding) bool {
			assert.Equal(t, findings[seen], f)
			seen++
			return seen < n
		})
		assert.Equal(t, n, seen)
	}
	both := settled(t, treatment("1000.00 SEK", s2("100.00 SEK"), but(s2("1.00 SEK"), func(p *Payer) { p.ValidTo = day(3, 13) }), but(s2("1.00 SEK"), func(p *Payer) { p.Services = []Service{} })))
	for n := 1; n <= 3; n++ {
		seen := ""
		left := n
		for r := range both.Referrals() {
			seen += r.Body.String() + " by " + r.Why.ID() + "; "
			if left--; left == 0 {
				break
			}
		}
		assert.Equal(t, n, strings.Count(seen, ";"))
	}
	assert.Equal(t, "to: forsakringskassan competent_institution competent_institution", bodies(both))
}

func TestTextsAndQuestions(t *testing.T) {
	ids := map[string]bool{}
	for r := range Rules() {
		spec.Texts(t, r.ID(), r.Text())
		assert.True(t, strings.HasPrefix(r.ID(), "billing."))
		assert.False(t, ids[r.ID()], "twice: %s", r.ID())
		ids[r.ID()] = true
	}
	var names []string
	for q := range Questions() {
		spec.Texts(t, q.Name(), q.Question())
		assert.NotEmpty(t, q.Ask().String())
		names = append(names, q.Name())
	}
	assert.Equal(t, []string{"service", "careFrom", "careTo", "payers[].limit", "payers[].rate", "payers[].validFrom", "payers[].validTo",
		"payers[].services", "payers[].insuredIn", "payers[].patientFee"}, names)
}

// A second opinion of which less than the quote is paid is not prepaid, whatever else
// is known of it: in each state of charges, days and payments the finding is not met.
// (Only what was paid in full and then paid back may have been enough in its time.)
func TestSpecNotYetPrepaid(t *testing.T) {
	states := 0
	for _, actual := range []Actual{{}, {Lines: []Line{}}, {Lines: lines("1.00 SEK")}, {Lines: lines("9000.00 SEK")}, {Final: true}, {true, lines("8999.99 SEK")}} {
		for _, from := range []vard.Date{0, day(3, 10)} {
			for _, to := range []vard.Date{0, day(3, 10)} {
				for _, on := range []vard.Date{0, day(3, 1), day(3, 10), day(3, 11)} {
					for _, payers := range [][]Payer{{}, {paid("8999.99 SEK")}, {paid("4000.00 SEK"), paid("4999.99 SEK")}, {guarantee(Unlimited())}} {
						a := with(quoted("9000.00 SEK", slices.Clone(payers)...), func(a *Account) { a.CareFrom, a.CareTo, a.Actual = from, to, actual })
						for i := range a.Payers {
							a.Payers[i].Receipts = slices.Clone(a.Payers[i].Receipts)
							for j := range a.Payers[i].Receipts {
								a.Payers[i].Receipts[j].On = on
							}
						}
						s, err := Settle(a)
						require.NoError(t, err)
						require.Equal(t, vard.No, s.marks.Met(secondOpinionPrepaid), "%+v", a)
						states++
					}
				}
			}
		}
	}
	t.Logf("%d states", states)
}

// The order to ask: the account, then what alone ends the matter.
func TestSpecAsk(t *testing.T) {
	s, err := Settle(with(treatment("1000.00 SEK", Payer{Kind: Insurance}, Payer{Kind: S2}), func(a *Account) { a.Service = 0 }))
	require.NoError(t, err)
	assert.Equal(t, []string{"service", "payers[1].insuredIn", "payers[1].services", "payers[1].validFrom", "payers[1].validTo",
		"payers[0].limit", "payers[0].rate", "payers[1].patientFee"}, spec.Names(s.Ask()))
	// An S2 that ended too early pays nothing; in which country it was issued only tells
	// whether another is to be sought.
	s, err = Settle(treatment("1000.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.ValidTo, p.InsuredIn = day(3, 13), "" })))
	require.NoError(t, err)
	assert.Equal(t, Final, s.Outcome())
	assert.Empty(t, spec.Names(s.Missing()))
	assert.Equal(t, []string{"payers[0].insuredIn"}, spec.Names(s.Ask()))
}
