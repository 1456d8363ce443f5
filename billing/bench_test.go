package billing_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

var (
	sinkMoney   Money
	sinkDecimal decimal.Decimal
	sinkInt     int64
	sinkErr     error
)

// amounts returns a thousand different amounts.
func amounts() (list []Money) {
	r := rand.New(rand.NewPCG(9, 2026))
	for range 1000 {
		m, _ := Minor(r.Int64N(1_000_000_000)-100_000_000, SEK)
		list = append(list, m)
	}
	return list
}

// BenchmarkAdd adds a thousand amounts in each round, in functions of their own, so that
// neither the round nor the care the benchmark takes of its variables counts: divide by
// a thousand for one addition.
func BenchmarkAdd(b *testing.B) {
	money := amounts()
	draws := spec.Draws(1000, len(money))
	decimals := make([]decimal.Decimal, len(money))
	for i, m := range money {
		decimals[i] = m.Decimal()
	}
	b.Run("money", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkMoney = addMoney(money, draws)
		}
	})
	b.Run("decimal", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkDecimal = addDecimals(decimals, draws)
		}
	})
}

func addMoney(list []Money, draws []int) Money {
	total, _ := Minor(0, SEK)
	for _, draw := range draws {
		next, err := total.Add(list[draw])
		if err != nil {
			return Money{}
		}
		total = next
	}
	return total
}

func addDecimals(list []decimal.Decimal, draws []int) decimal.Decimal {
	total := decimal.Decimal{}
	for _, draw := range draws {
		total = total.Add(list[draw])
	}
	return total
}

// manyLines returns lines of a thousand amounts with their own codes.
func manyLines(n int) []Line {
	money := amounts()
	list := make([]Line, n)
	for i, draw := range spec.Draws(n, len(money)) {
		m, _ := Minor(max(money[draw].Minor(), -money[draw].Minor()), SEK)
		list[i] = Line{Code: fmt.Sprint("C", i), Amount: m}
	}
	return list
}

func BenchmarkTotal(b *testing.B) {
	list := manyLines(100_000)
	b.Run("money", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkMoney, sinkErr = Total(SEK, list)
		}
	})
	b.Run("int64", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkInt = 0
			total := int64(0)
			for i := range list {
				total += list[i].Amount.Minor()
			}
			sinkInt = total
		}
	})
	b.Run("decimal", func(b *testing.B) {
		decimals := make([]decimal.Decimal, len(list))
		for i := range list {
			decimals[i] = list[i].Amount.Decimal()
		}
		b.ReportAllocs()
		for b.Loop() {
			var total decimal.Decimal
			for i := range decimals {
				total = total.Add(decimals[i])
			}
			sinkDecimal = total
		}
	})
}

// tenLines returns a thousand different accounts of ten lines and one to four payers.
func tenLines() (list []Account) {
	r := rand.New(rand.NewPCG(11, 2026))
	for len(list) < 1000 {
		a := randomAccount(r)
		if len(a.Payers) == 0 {
			continue
		}
		a.Actual.Lines = manyLines(10)
		a.Estimate.Lines = manyLines(9)
		for i := range a.Actual.Lines {
			a.Actual.Lines[i].Amount, _ = Minor(a.Actual.Lines[i].Amount.Minor(), a.Currency)
		}
		for i := range a.Estimate.Lines {
			a.Estimate.Lines[i].Amount, _ = Minor(a.Estimate.Lines[i].Amount.Minor(), a.Currency)
		}
		list = append(list, a)
	}
	return list
}

// atMost returns the limit in smallest units.
func atMost(l Limit) int64 {
	if l.IsUnlimited() {
		return math.MaxInt64
	}
	return l.Amount().Minor()
}

// ladder is the bare arithmetic by hand, in int64, for one who trusts the input.
func ladder(a *Account, shares []int64) int64 {
	left := int64(0)
	for i := range a.Actual.Lines {
		left += a.Actual.Lines[i].Amount.Minor()
	}
	last := -1
	for i := range a.Payers {
		p := &a.Payers[i]
		share := int64(0)
		received := int64(0)
		for j := range p.Receipts {
			received += p.Receipts[j].Amount.Minor()
		}
		switch holds := a.Service == ServiceTreatment && p.ValidFrom <= a.CareFrom && p.ValidTo.Day() >= a.CareTo; p.Kind {
		case PayerAdvance:
			share, last = min(left, received), i
		case PayerGuarantee:
			if holds {
				share = min(left, atMost(p.Limit))
			}
		case PayerInsurance:
			if a.Service == ServiceTreatment {
				share = min(PartOf(p.Rate, max(left-p.Deductible.Minor(), 0)), atMost(p.Limit))
			}
		case PayerS2:
			if holds {
				share = left - min(left, p.PatientFee.Minor())
			}
		case PayerPatient:
		}
		left -= share
		shares[i] = share - received
	}
	if last >= 0 {
		shares[last] += left
		left = 0
	}
	return left
}

func BenchmarkSettle(b *testing.B) {
	accounts := tenLines()
	draws := spec.Draws(65536, len(accounts))
	b.Run("settle", func(b *testing.B) {
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			s, err := Settle(accounts[draws[i&65535]], spec.Today)
			sinkErr, sinkInt = err, int64(s.Outcome())
			i++
		}
	})
	b.Run("ladder", func(b *testing.B) {
		b.ReportAllocs()
		i := 0
		var shares [8]int64
		for b.Loop() {
			sinkInt = ladder(&accounts[draws[i&65535]], shares[:])
			i++
		}
	})
	b.Run("decimal", func(b *testing.B) {
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			shares, _ := reference(accounts[draws[i&65535]], promises{})
			sinkInt = int64(len(shares))
			i++
		}
	})
}

// Reading an amount from JSON is little more than reading its text.
func BenchmarkReadMoney(b *testing.B) {
	text, quoted := []byte("1234.50 SEK"), []byte(`"1234.50 SEK"`)
	b.Run("text", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkErr = sinkMoney.UnmarshalText(text)
		}
	})
	b.Run("json", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sinkErr = sinkMoney.UnmarshalJSON(quoted)
		}
	})
}

// What is decided, written.
func BenchmarkAppendJSON(b *testing.B) {
	var settlements []Settlement
	for _, a := range tenLines() {
		s, _ := Settle(a, spec.Today)
		settlements = append(settlements, s)
	}
	draws := spec.Draws(65536, len(settlements))
	buffer := make([]byte, 0, 1<<16)
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		buffer = settlements[draws[i&65535]].AppendJSON(buffer[:0])
		i++
	}
}

// What is not known costs more: the worlds in which it matters are tried.
func BenchmarkSettleIncomplete(b *testing.B) {
	r := rand.New(rand.NewPCG(12, 2026))
	var accounts []Account
	for len(accounts) < 1000 {
		if a := gridAccount(r, 0.4); a.CareFrom == 0 || a.CareTo == 0 {
			accounts = append(accounts, a)
		}
	}
	draws := spec.Draws(65536, len(accounts))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		s, err := Settle(accounts[draws[i&65535]], spec.Today)
		sinkErr, sinkInt = err, int64(s.Outcome())
		i++
	}
}

func BenchmarkFindings(b *testing.B) {
	var settlements []Settlement
	for _, a := range tenLines() {
		s, _ := Settle(a, spec.Today)
		settlements = append(settlements, s)
	}
	draws := spec.Draws(65536, len(settlements))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		for f := range settlements[draws[i&65535]].Findings() {
			sinkInt += int64(f.Met)
		}
		i++
	}
}

// Linear in the lines: the time per line stays.
func BenchmarkCompare(b *testing.B) {
	for _, n := range []int{10, 1000, 100_000} {
		a := treatment("0.00 SEK")
		a.Actual.Lines, a.Estimate.Lines = manyLines(n), manyLines(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var differences []Difference
				differences, sinkErr = Compare(a)
				sinkInt = int64(len(differences))
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/line")
		})
	}
}

// Hostile input is refused in far less than a millisecond.
func BenchmarkHostile(b *testing.B) {
	million := digits(1_000_000)
	text := make([]byte, 1<<20)
	for i := range text {
		text[i] = '9'
	}
	long := string(text)
	quoted := []byte(`"` + long + ` SEK"`)
	for name, refuse := range map[string]func() error{
		"decimal-of-a-million-digits": func() error { _, err := NewMoney(million, SEK); return err },
		"decimal.New(1,1e8)":          func() error { _, err := NewMoney(decimal.New(1, 1e8), SEK); return err },
		"text-of-a-megabyte":          func() error { _, err := ParseMoney(long); return err },
		"json-of-a-megabyte":          func() error { var m Money; return m.UnmarshalJSON(quoted) },
		"bytes-of-a-megabyte":         func() error { var m Money; return m.UnmarshalText(text) },
		"1e999999999":                 func() error { _, err := ParseMoney("1e999999999 SEK"); return err },
		"rate-of-a-million-digits":    func() error { _, err := NewRate(million); return err },
		"rate-of-a-megabyte":          func() error { _, err := ParseRate(long); return err },
		"country-of-a-megabyte":       func() error { var c Country; return c.UnmarshalText(text) },
		"currency-of-a-megabyte":      func() error { _, err := ParseCurrency(long); return err },
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if refuse() == nil {
					b.Fatal("taken")
				}
			}
		})
	}
}

// The most that days nobody knows can cost: sixty-four promises of different validity.
func BenchmarkSettleWorst(b *testing.B) {
	a := treatment("1000.00 SEK")
	a.CareFrom, a.CareTo = 0, 0
	for i := range 64 {
		p := guarantee(upTo("1.00 SEK"))
		p.ValidFrom, p.ValidTo = day(time.March, 1).AddDays(-i), ExpiresOn(day(time.March, 1).AddDays(i))
		a.Payers = append(a.Payers, p)
	}
	for b.Loop() {
		_, sinkErr = Settle(a, spec.Today)
	}
}

// growth settles with n of something and again with four times as many, and returns how
// the time grew.
func growth(b *testing.B, n int, prepare func(n int) func()) float64 {
	b.Helper()
	took := func(n int) time.Duration {
		settle := prepare(n)
		settle()
		best := time.Hour
		for range 5 {
			start := time.Now()
			settle()
			best = min(best, time.Since(start))
		}
		return best
	}
	return float64(took(4*n)) / float64(took(n))
}

// How the cost grows: with the square of the payers at most, and in line with receipts,
// accounts and lines. The figure is the growth at four times as many.
func BenchmarkGrowth(b *testing.B) {
	for name, prepare := range map[string]struct {
		n    int
		make func(n int) func()
	}{
		"payers-with-unknown-days": {16, func(n int) func() {
			a := treatment("1000.00 SEK")
			a.CareFrom, a.CareTo = 0, 0
			for i := range n {
				p := guarantee(upTo("1.00 SEK"))
				p.ValidFrom, p.ValidTo = day(time.March, 1).AddDays(-i), ExpiresOn(day(time.March, 1).AddDays(i))
				a.Payers = append(a.Payers, p)
			}
			return func() { _, sinkErr = Settle(a, spec.Today) }
		}},
		"receipts-of-64-payers": {250_000, func(n int) func() {
			a := treatment("1000.00 SEK")
			for range 64 {
				a.Payers = append(a.Payers, Payer{Kind: PayerAdvance})
			}
			for i := range n {
				p := &a.Payers[i%64]
				p.Receipts = append(p.Receipts, Receipt{On: day(time.March, 1), Amount: money("0.01 SEK")})
			}
			return func() { _, sinkErr = Settle(a, spec.Today) }
		}},
		"accounts-with-shared-promises": {100, func(n int) func() {
			var accounts []Account
			for range n {
				accounts = append(accounts, treatment("10.00 SEK", allYear("G", guarantee(upTo("505.00 SEK"))), allYear("I", insurance("0.5", money("1.00 SEK"), upTo("100.00 SEK"))), paid("1.00 SEK")))
			}
			return func() { _, sinkErr = SettleAll(accounts, spec.Today) }
		}},
		"accounts-that-wait": {100, func(n int) func() {
			var accounts []Account
			for range n {
				a := treatment("10.00 SEK", allYear("G", guarantee(upTo("505.00 SEK"))))
				a.Actual.Final = len(accounts) > 0
				accounts = append(accounts, a)
			}
			return func() { _, sinkErr = SettleAll(accounts, spec.Today) }
		}},
		// Each account turns on a day of its own, though it shares nothing.
		"until-of-accounts-apart": {250, func(n int) func() { return untilOf(n, "") }},
		// The same, where all share a promise, and a later account turns earlier.
		"until-of-accounts-that-share": {250, func(n int) func() { return untilOf(n, "G") }},
		// Where all days are known nothing can turn.
		"until-of-accounts-with-their-days": {250, func(n int) func() {
			var accounts []Account
			for range n {
				accounts = append(accounts, treatment("10.00 SEK", allYear("G", guarantee(upTo("505.00 SEK")))))
			}
			return func() {
				all, err := SettleAll(accounts, spec.Today)
				sinkErr, sinkInt = err, int64(all[n-1].Until())
			}
		}},
	} {
		b.Run(name, func(b *testing.B) {
			settle := prepare.make(4 * prepare.n)
			b.ReportAllocs()
			for b.Loop() {
				settle()
			}
			b.ReportMetric(growth(b, prepare.n, prepare.make), "x-at-4x")
			b.ReportMetric(float64(4*prepare.n), "of-them")
		})
	}
}

// untilOf settles n final accounts whose last day of care nobody knows, each with a guarantee
// that ends on a day of its own, and asks how long that holds.
func untilOf(n int, shared string) func() {
	var accounts []Account
	for i := range n {
		a := treatment("10.00 SEK", guarantee(upTo("5.00 SEK")), allYear(shared, guarantee(upTo("1000000.00 SEK"))))
		a.CareTo = 0
		a.Payers[0].ValidTo = ExpiresOn(spec.Today.AddDays(2 * (n - i)))
		a.Payers[1].ValidTo = UntilFurtherNotice()
		accounts = append(accounts, a)
	}
	return func() {
		all, err := SettleAll(accounts, spec.Today)
		sinkErr, sinkInt = err, int64(all[n-1].Until())
	}
}

func TestAllocations(t *testing.T) {
	for i, a := range tenLines()[:100] {
		got := testing.AllocsPerRun(10, func() { _, sinkErr = Settle(a, spec.Today) })
		require.NoError(t, sinkErr)
		require.Equal(t, 1.0, got, "account %d allocates its entries and nothing else", i)
	}
	a := treatment("0.00 SEK")
	a.Actual.Lines = manyLines(100_000)
	spec.NoAllocation(t, "Total", func() { sinkMoney, sinkErr = Total(SEK, a.Actual.Lines) })
	s, err := Settle(tenLines()[0], spec.Today)
	require.NoError(t, err)
	spec.NoAllocation(t, "Outcome and Variance", func() { sinkInt, sinkMoney = int64(s.Outcome()), s.Variance() })
	spec.NoAllocation(t, "Entries", func() {
		for _, e := range s.Entries() {
			sinkInt += e.Share.Minor()
		}
	})
	spec.NoAllocation(t, "Findings", func() {
		for f := range s.Findings() {
			sinkInt += int64(f.Met)
		}
	})
	money := money("1.50 SEK")
	spec.NoAllocation(t, "Cmp", func() { _, _ = money.Cmp(money) })
	rate := rate("0.8")
	spec.NoAllocation(t, "a rate's part", func() { sinkInt = PartOf(rate, 1_000_003) })
	spec.NoAllocation(t, "Parse", func() { sinkMoney, sinkErr = ParseMoney("1234.50 SEK") })
	assert.NoError(t, sinkErr)
}
