package billing_test

import (
	"encoding/json"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

// A settlement with everything in it, as a controller reads it.
func stay() Account {
	a := treatment("0.00 SEK",
		but(insurance("0.8", money("1000.00 SEK"), upTo("60000.00 SEK")), func(p *Payer) { p.Name = "Insurer" }),
		but(guarantee(upTo("20000.00 SEK")), func(p *Payer) { p.Name, p.LimitUsed = "Embassy", money("5000.00 SEK") }),
		but(guarantee(Unlimited()), func(p *Payer) { p.Name, p.ValidTo = "Employer", ExpiresOn(day(time.March, 13)) }),
		but(paid("9000.00 SEK", "-1000.00 SEK"), func(p *Payer) { p.Receipts[1].On, p.Receipts[0].Reference = day(time.February, 1), "R1" }),
	)
	a.Estimate = Estimate{Issued: day(time.February, 1), Lines: []Line{{Code: "A1", Text: "Operation", Amount: money("80000.00 SEK")}, {Text: "Ward", Amount: money("10000.00 SEK")}}}
	a.Actual.Lines = []Line{{Code: "A1", Text: "Operation", Amount: money("85000.50 SEK")}, {Text: "Ward", Amount: money("10000.00 SEK")}}
	a.Rounding = WholeKrona
	return a
}

func TestSpecExplain(t *testing.T) {
	statement, err := settled(t, stay()).Explain()
	require.NoError(t, err)
	assert.Equal(t, strings.ReplaceAll(strings.TrimPrefix(`
Slutavräkningen är klar; beloppen nedan återstår.

Kostnadsförslag
  2026-02-01  A1 Operation  80_000,00_kr  = 80_000,00_kr
  2026-02-01  Ward  10_000,00_kr  = 90_000,00_kr

Faktisk kostnad
  A1 Operation  85_000,50_kr  = 85_000,50_kr
  Ward  10_000,00_kr  = 95_000,50_kr

Skillnad mot kostnadsförslaget
  Operation: beräknades till 80_000,00_kr och kostade 85_000,50_kr, 5_000,50_kr högre.  5_000,50_kr  = 5_000,50_kr

Andel av kostnaden: Insurer (försäkring)
  Kostnad kvar att fördela  95_000,50_kr  = 95_000,50_kr
  Självrisk  −1_000,00_kr  = 94_000,50_kr
  Ersättningsgrad 80_%  −18_800,10_kr  = 75_200,40_kr
  Över försäkringens högsta belopp  −15_200,40_kr  = 60_000,00_kr

Att reglera: Insurer (försäkring)
  Andel av kostnaden  60_000,00_kr  = 60_000,00_kr

Andel av kostnaden: Embassy (betalningsgaranti (betalningsförbindelse))
  Kostnad kvar att fördela  35_000,50_kr  = 35_000,50_kr
  Över garantins högsta belopp, varav en del redan är använd  −20_000,50_kr  = 15_000,00_kr

Att reglera: Embassy (betalningsgaranti (betalningsförbindelse))
  Andel av kostnaden  15_000,00_kr  = 15_000,00_kr

Andel av kostnaden: Employer (betalningsgaranti (betalningsförbindelse))
  Kostnad kvar att fördela  20_000,50_kr  = 20_000,50_kr
  En eller flera vårddagar ligger utanför betalningsgarantins giltighetstid.  −20_000,50_kr  = 0,00_kr

Att reglera: Employer (betalningsgaranti (betalningsförbindelse))
  Andel av kostnaden  0,00_kr  = 0,00_kr

Andel av kostnaden: förskottsbetalning
  Kostnad kvar att fördela  20_000,50_kr  = 20_000,50_kr
  Mer än vad som har betalats in  −12_000,50_kr  = 8_000,00_kr
  Det som ingen annan betalare täcker  12_000,50_kr  = 20_000,50_kr

Betalningar: förskottsbetalning
  2026-02-01  Återbetalning  −1_000,00_kr  = −1_000,00_kr
  2026-03-01  Inbetalning (R1)  9_000,00_kr  = 8_000,00_kr

Att reglera: förskottsbetalning
  Andel av kostnaden  20_000,50_kr  = 20_000,50_kr
  Inbetalt  −8_000,00_kr  = 12_000,50_kr
  Öresavrundning  0,50_kr  = 12_001,00_kr

Summa
  Insurer (försäkring): att betala till sjukhuset  60_000,00_kr  = 60_000,00_kr
  Embassy (betalningsgaranti (betalningsförbindelse)): att betala till sjukhuset  15_000,00_kr  = 75_000,00_kr
  förskottsbetalning: att betala till sjukhuset  12_001,00_kr  = 87_001,00_kr
`, "\n"), "_", "\u00a0"), statement.In(language.Swedish))
	english := statement.In(language.English)
	for _, line := range []string{"The settlement is made; the amounts below remain.", "Share of the cost: Insurer (insurance)", "Rate of 80%  -SEK_18,800.10", "One or more days of care lie outside the validity of the guarantee.",
		"Above the limit of the guarantee, part of which is used already", "What no other payer covers", "2026-03-01  Payment received (R1)", "Payment refunded", "Rounding to whole kronor  SEK_0.50"} {
		line = strings.ReplaceAll(strings.ReplaceAll(line, "-SEK_", "-SEK\u00a0"), "SEK_", "SEK\u00a0")
		assert.Contains(t, english, line)
	}
	b, err := json.Marshal(statement)
	require.NoError(t, err)
	assert.Contains(t, string(b), `{"headline":{"sv":"Slutavräkningen är klar; beloppen nedan återstår.","en":"The settlement is made; the amounts below remain."},"payers":[{"kind":"insurance","name":"Insurer",`)
	assert.Contains(t, string(b), `{"section":"share","payer":0,"on":null,"text":{"sv":"Självrisk","en":"Deductible"},"amount":"-1000.00 SEK","sum":"94000.50 SEK"}`)
	assert.Contains(t, string(b), `{"section":"receipts","payer":3,"on":"2026-03-01","text":{"sv":"Inbetalning (R1)","en":"Payment received (R1)"},"amount":"9000.00 SEK","sum":"8000.00 SEK"}`)

	// The steps that this stay does not have.
	for want, a := range map[string]Account{
		"Patientavgift  −100,00_kr  = 900,00_kr":                                       treatment("1000.00 SEK", s2("100.00 SEK"), s2("1.00 SEK")),
		"Ett annat S2-intyg gäller före detta  −100,00_kr  = 0,00_kr":                  treatment("1000.00 SEK", s2("100.00 SEK"), s2("1.00 SEK")),
		"Återstår när betalarna har tagit sin del  100,00_kr  = 100,00_kr":             treatment("1000.00 SEK", s2("100.00 SEK")),
		"Tjänsten är en ny medicinsk bedömning (second opinion), som bara kan betalas": secondOpinion("9000.00 SEK", guarantee(Unlimited())),
		"Inbetalt  1,00_kr  = 2,00_kr":                                                 treatment("1.00 SEK", paid("-1.00 SEK")),
		"patienten: att betala till sjukhuset  100,00_kr":                              treatment("1000.00 SEK", s2("100.00 SEK")),
		"utan kod och text  7,00_kr":                                                   with(treatment("1.00 SEK"), func(a *Account) { a.Actual.Lines = []Line{{Amount: money("7.00 SEK")}} }),
		"Över garantins högsta belopp  −1,00_kr  = 9,00_kr":                            treatment("10.00 SEK", guarantee(upTo("9.00 SEK"))),
	} {
		statement, err := settled(t, a).Explain()
		require.NoError(t, err)
		assert.Contains(t, statement.In(language.Swedish), strings.ReplaceAll(want, "_", "\u00a0"))
	}
	// Payments without a day come last.
	statement, err = settled(t, treatment("3.00 SEK", Payer{Kind: PayerAdvance, Receipts: []Receipt{{Amount: money("1.00 SEK")}, {On: day(3, 2), Amount: money("2.00 SEK")}, {Amount: money("3.00 SEK")}}})).Explain()
	require.NoError(t, err)
	assert.Contains(t, strings.ReplaceAll(statement.In(language.English), "\u00a0", "_"), "  2026-03-02  Payment received  SEK_2.00  = SEK_2.00\n  day unknown  Payment received  SEK_1.00  = SEK_3.00\n  day unknown  Payment received  SEK_3.00  = SEK_6.00\n")
	// The charges bear their own text, on one line.
	a := treatment("1.00 SEK")
	a.Estimate = Estimate{Lines: []Line{{Code: "A", Text: "Ward", Amount: money("1.00 SEK")}}}
	a.Actual.Lines[0].Text = "Intensive\r\ncare\u2028unit"
	a.Payers = []Payer{but(paid("1.00 SEK"), func(p *Payer) { p.Name = "A\nB" })}
	statement, err = settled(t, a).Explain()
	require.NoError(t, err)
	text := strings.ReplaceAll(statement.In(language.Swedish), "\u00a0", "_")
	assert.Contains(t, text, "Kostnadsförslag\n  A Ward  1,00_kr  = 1,00_kr\n")
	assert.Contains(t, text, "Faktisk kostnad\n  A Intensive  care unit  1,00_kr  = 1,00_kr\n")
	assert.Contains(t, text, "A B (förskottsbetalning)\n")
	// An S2 that stands is explained first; one that does not gets its reason, though nothing
	// is left.
	statement, err = settled(t, treatment("1000.00 SEK", paid("900.00 SEK"), but(s2("0.00 SEK"), func(p *Payer) { p.InsuredIn = "US" }), s2("0.00 SEK"))).Explain()
	require.NoError(t, err)
	var shares []int
	for _, p := range statement.Postings {
		if p.Section == SectionShare {
			shares = append(shares, p.Payer)
		}
	}
	assert.Equal(t, []int{2, 0, 1, 1}, shares)
	assert.Contains(t, statement.In(language.English), "The person is insured in a country that issues no S2 for care in Sweden.")
	// What settles nothing has an empty statement.
	statement, err = Settlement{}.Explain()
	require.NoError(t, err)
	assert.Equal(t, AccountStatement{Payers: []Entry{}, Postings: []Posting{}}, statement)
	// While a fact is missing nobody has a share, and nothing is due.
	s, err := Settle(treatment("1.00 SEK", guarantee(Limit{}), paid("1.00 SEK")), spec.Today)
	require.NoError(t, err)
	statement, err = s.Explain()
	require.NoError(t, err)
	for _, p := range statement.Postings {
		assert.NotContains(t, []Section{SectionShare, SectionDue, SectionTotal}, p.Section)
	}
}

// How the share of the first payer comes about, step by step, and what was received from it.
func TestSpecSteps(t *testing.T) {
	ended := func(p Payer) Payer {
		p.ValidFrom, p.ValidTo = day(time.March, 1), ExpiresOn(day(time.March, 13))
		return p
	}
	embassy := but(guarantee(upTo("20.00 SEK")), func(p *Payer) { p.Name = "Embassy" })
	for _, row := range []struct {
		says     string
		accounts []Account // the last of which is explained
		payer    int
		want     []string
	}{
		{"insurance that has ended: its deductible is no step any more", []Account{treatment("300.00 SEK", ended(insurance("0.5", money("100.00 SEK"), upTo("50.00 SEK"))))}, 0, []string{
			"Kostnad kvar att fördela  300,00_kr  = 300,00_kr", "En eller flera vårddagar ligger utanför försäkringens giltighetstid.  −300,00_kr  = 0,00_kr"}},
		{"a cost below the deductible", []Account{treatment("80.00 SEK", insurance("0.5", money("100.00 SEK"), upTo("50.00 SEK")))}, 0, []string{
			"Kostnad kvar att fördela  80,00_kr  = 80,00_kr", "Självrisk  −80,00_kr  = 0,00_kr"}},
		{"a cost of one öre more than the deductible", []Account{treatment("100.01 SEK", insurance("1", money("100.00 SEK"), Unlimited()))}, 0, []string{
			"Kostnad kvar att fördela  100,01_kr  = 100,01_kr", "Självrisk  −100,00_kr  = 0,01_kr"}},
		{"a guarantee up to nothing and a cost of one öre", []Account{treatment("0.01 SEK", guarantee(upTo("0.00 SEK")))}, 0, []string{
			"Kostnad kvar att fördela  0,01_kr  = 0,01_kr", "Över garantins högsta belopp  −0,01_kr  = 0,00_kr"}},
		{"a guarantee of which one öre was used before", []Account{treatment("10.00 SEK", but(guarantee(upTo("9.00 SEK")), func(p *Payer) { p.LimitUsed = money("0.01 SEK") }))}, 0, []string{
			"Kostnad kvar att fördela  10,00_kr  = 10,00_kr", "Över garantins högsta belopp, varav en del redan är använd  −1,01_kr  = 8,99_kr"}},
		{"an advance of one öre too little", []Account{treatment("1.01 SEK", paid("1.00 SEK"))}, 0, []string{
			"Kostnad kvar att fördela  1,01_kr  = 1,01_kr", "Mer än vad som har betalats in  −0,01_kr  = 1,00_kr", "Det som ingen annan betalare täcker  0,01_kr  = 1,01_kr",
			"2026-03-01  Inbetalning  1,00_kr  = 1,00_kr"}},
		{"an S2 of a country nobody knows, whose fee is the cost", []Account{treatment("100.00 SEK", but(s2("100.00 SEK"), func(p *Payer) { p.InsuredIn = "" }))}, 0, []string{
			"Kostnad kvar att fördela  100,00_kr  = 100,00_kr", "Patientavgift  −100,00_kr  = 0,00_kr"}},
		{"the same for one öre", []Account{treatment("0.01 SEK", but(s2("0.01 SEK"), func(p *Payer) { p.InsuredIn = "" }))}, 0, []string{
			"Kostnad kvar att fördela  0,01_kr  = 0,01_kr", "Patientavgift  −0,01_kr  = 0,00_kr"}},
		{"a guarantee of which nobody knows the services, and nothing is left of its limit", []Account{treatment("10.00 SEK", but(guarantee(upTo("0.00 SEK")), func(p *Payer) { p.Services = nil }))}, 0, []string{
			"Kostnad kvar att fördela  10,00_kr  = 10,00_kr", "Över garantins högsta belopp  −10,00_kr  = 0,00_kr"}},
		{"a guarantee of which nobody knows the services, and nothing is left for it", []Account{treatment("1.00 SEK", paid("1.00 SEK"), but(guarantee(Unlimited()), func(p *Payer) { p.Services = nil }))}, 1, []string{
			"Kostnad kvar att fördela  0,00_kr  = 0,00_kr"}},
		{"a guarantee that may be the same as in an earlier account, and takes", []Account{treatment("10.00 SEK", embassy), treatment("10.00 SEK", embassy)}, 0, []string{
			"Kostnad kvar att fördela  10,00_kr  = 10,00_kr"}},
		{"payments of nothing, of one öre, and of one öre back", []Account{treatment("0.00 SEK", paid("0.00 SEK", "0.01 SEK", "-0.01 SEK"))}, 0, []string{
			"Kostnad kvar att fördela  0,00_kr  = 0,00_kr",
			"2026-03-01  Inbetalning  0,00_kr  = 0,00_kr", "2026-03-01  Inbetalning  0,01_kr  = 0,01_kr", "2026-03-01  Återbetalning  −0,01_kr  = 0,00_kr"}},
	} {
		all, err := SettleAll(row.accounts, spec.Today)
		require.NoError(t, err, row.says)
		statement, err := all[len(all)-1].Explain()
		require.NoError(t, err, row.says)
		var got []string
		for _, p := range statement.Postings {
			if p.Payer != row.payer || p.Section != SectionShare && p.Section != SectionReceipts {
				continue
			}
			line := p.Text.SV + "  " + p.Amount.Format(language.Swedish) + "  = " + p.Sum.Format(language.Swedish)
			if p.Section == SectionReceipts {
				line = p.On.String() + "  " + line
			}
			got = append(got, strings.ReplaceAll(line, "\u00a0", "_"))
		}
		assert.Equal(t, row.want, got, row.says)
	}
}

// The order of the payers, and what has no place in a statement of account.
func TestSpecStatementOrder(t *testing.T) {
	order := func(a Account) (list []string) {
		s, err := Settle(a, spec.Today)
		require.NoError(t, err)
		statement, err := s.Explain()
		require.NoError(t, err)
		for _, p := range statement.Postings {
			list = append(list, p.Section.String()+" "+strconv.Itoa(p.Payer))
		}
		return list
	}
	// While a fact is missing the payments stand in the order of the account, also those of an S2 that stands.
	s := but(s2("1.00 SEK"), func(p *Payer) { p.Receipts = []Receipt{{On: day(3, 1), Amount: money("1.00 SEK")}} })
	assert.Equal(t, []string{"charges -1", "receipts 0", "receipts 1"}, order(treatment("9.00 SEK", paid("0.50 SEK"), s, guarantee(Limit{}))))
	assert.Equal(t, []string{"charges -1", "share 1", "share 1", "receipts 1", "due 1", "due 1", "share 0", "receipts 0", "due 0", "due 0", "total -1"}, order(treatment("9.00 SEK", paid("1.00 SEK"), s)))
	// Which S2 stands is not known where the last day of care is not: the order is that of the account.
	assert.Equal(t, []string{"charges -1", "share 0", "receipts 0", "due 0", "due 0", "share 1", "due 1", "share 2", "due 2"},
		order(with(treatment("100.00 SEK", paid("100.00 SEK"), s2("100.00 SEK"), s2("1.00 SEK")), func(a *Account) { a.CareTo = 0 })))
	// What was estimated alone is no charge, and what was charged alone no estimate.
	assert.Equal(t, []string{"estimate -1", "charges -1", "variance -1", "variance -1", "share 0", "due 0", "total -1"}, order(with(treatment("1.00 SEK"), func(a *Account) {
		a.Estimate.Lines = []Line{{Code: "other", Amount: money("1.00 SEK")}}
	})))
	// Neither charges nor payers: there is nothing to explain.
	assert.Empty(t, order(with(treatment("1.00 SEK"), func(a *Account) { a.Actual.Lines = nil })))

	// What cannot be counted on the way cannot be explained.
	largest := "92233720368547758.07 SEK"
	for says, a := range map[string]Account{
		"the payments": treatment("1.00 SEK", paid(largest, largest, "-"+largest)),
		"an item": with(treatment("1.00 SEK"), func(a *Account) {
			a.Actual.Lines = []Line{{Code: "x", Amount: money(largest)}, {Code: "x", Amount: money(largest)}, {Code: "y", Amount: money("-" + largest)}}
		}),
		"an item estimated": with(treatment("1.00 SEK"), func(a *Account) {
			a.Estimate.Lines = []Line{{Code: "x", Amount: money(largest)}, {Code: "x", Amount: money(largest)}, {Code: "y", Amount: money("-" + largest)}}
		}),
		"two items that cancel out": with(treatment("1.00 SEK"), func(a *Account) {
			a.Actual.Lines = []Line{{Code: "x", Amount: money(largest)}, {Code: "x", Amount: money(largest)}, {Code: "y", Amount: money("-" + largest)}, {Code: "y", Amount: money("-" + largest)}}
		}),
		"the items": with(treatment("1.00 SEK"), func(a *Account) { a.Actual.Lines = lines(largest, largest, "-"+largest) }),
	} {
		s, err := Settle(a, spec.Today)
		require.NoError(t, err, says)
		_, err = s.Explain()
		assert.ErrorIs(t, err, vard.Overflow, says)
	}
}

// In every statement of account the sums add up: each section and each payer's part of it
// to what the settlement says.
func TestExplainAddsUp(t *testing.T) {
	r := rand.New(rand.NewPCG(22, 2026))
	for range draws / 2 {
		s := settled(t, randomAccount(r))
		statement, err := s.Explain()
		require.NoError(t, err)
		type part struct {
			section Section
			payer   int
		}
		sums, last := map[part]int64{}, map[part]int64{}
		for _, p := range statement.Postings {
			sums[part{p.Section, p.Payer}] += p.Amount.Minor()
			last[part{p.Section, p.Payer}] = p.Sum.Minor()
			require.NotEmpty(t, p.Text.SV)
			require.NotEmpty(t, p.Text.EN)
		}
		require.Equal(t, sums, last)
		require.Equal(t, s.Estimate().Minor(), last[part{SectionEstimate, -1}])
		require.Equal(t, s.Actual().Minor(), last[part{SectionCharges, -1}])
		require.Equal(t, s.Variance().Minor(), last[part{SectionVariance, -1}])
		total := int64(0)
		for i, e := range s.Entries() {
			require.Equal(t, e.Share.Minor(), last[part{SectionShare, i}])
			require.Equal(t, e.Received.Minor(), last[part{SectionReceipts, i}])
			require.Equal(t, signedDue(e.Due), last[part{SectionDue, i}])
			total += signedDue(e.Due)
		}
		require.Equal(t, total, last[part{SectionTotal, -1}])
	}
}
