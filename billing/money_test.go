package billing_test

import (
	"database/sql/driver"
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

// digits returns a decimal of at least that many digits.
func digits(n int) decimal.Decimal {
	return decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), uint(10*n/3+1)), 0)
}

// column returns the number as a database column with so many decimals has it.
func column(number string, decimals int) decimal.Decimal {
	n, _ := new(big.Int).SetString(number+strings.Repeat("0", decimals), 10)
	return decimal.NewFromBigInt(n, int32(-decimals))
}

func TestSpecMoneyFromDecimal(t *testing.T) {
	for _, row := range []struct {
		says     string
		amount   decimal.Decimal
		currency Currency
		want     string
		code     vard.Code
	}{
		{"öre", decimal.New(123450, -2), SEK, "1234.50 SEK", ""},
		{"kronor", decimal.New(1234, 0), SEK, "1234.00 SEK", ""},
		{"thousands", decimal.New(12, 3), SEK, "12000.00 SEK", ""},
		{"trailing zeros do no harm", decimal.New(1234500000, -6), SEK, "1234.50 SEK", ""},
		{"a tenth of an öre", decimal.New(1234501, -3), SEK, "", vard.Scale},
		{"below nothing", decimal.New(-5, -2), SEK, "-0.05 SEK", ""},
		{"a tenth of an öre below nothing", decimal.New(-5, -3), SEK, "", vard.Scale},
		{"zero kronor are an amount", decimal.Decimal{}, SEK, "0.00 SEK", ""},
		{"zero with an exponent", decimal.New(0, 18), MustCurrency("UYW"), "0.0000 UYW", ""},
		{"a yen", decimal.New(1, 0), JPY, "1 JPY", ""},
		{"half a yen", decimal.New(5, -1), JPY, "", vard.Scale},
		{"a fils", decimal.New(1, -3), KWD, "0.001 KWD", ""},
		{"four decimals", decimal.New(1, -4), MustCurrency("CLF"), "0.0001 CLF", ""},
		{"five decimals", decimal.New(1, -5), MustCurrency("CLF"), "", vard.Scale},
		{"a unit as digits of the 18th place", decimal.New(1_000_000_000_000_000_000, -18), JPY, "1 JPY", ""},
		{"a digit short of it", decimal.New(999_999_999_999_999_999, -18), JPY, "", vard.Scale},
		{"the largest exponent", decimal.New(1, 18), JPY, "1000000000000000000 JPY", ""},
		{"one beyond it", decimal.New(1, 19), JPY, "", vard.Overflow},
		{"the smallest exponent", decimal.New(10, -18), JPY, "", vard.Scale},
		{"zero at any exponent", decimal.New(0, -19), JPY, "0 JPY", ""},
		{"zero at a huge exponent", decimal.New(0, math.MaxInt32), SEK, "0.00 SEK", ""},
		{"zero at a tiny exponent", decimal.New(0, math.MinInt32), SEK, "0.00 SEK", ""},
		{"nineteen digits", decimal.New(1_000_000_000_000_000_001, 0), JPY, "1000000000000000001 JPY", ""},
		{"nineteen digits below nothing", decimal.New(-1_000_000_000_000_000_001, 0), JPY, "-1000000000000000001 JPY", ""},
		{"the most yen", decimal.New(math.MaxInt64, 0), JPY, "9223372036854775807 JPY", ""},
		{"the number that has no negative", decimal.New(math.MinInt64, 0), JPY, "", vard.Overflow},
		{"one above it", decimal.New(math.MinInt64+1, 0), JPY, "-9223372036854775807 JPY", ""},
		{"a yen more than the most", decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 63), 0), JPY, "", vard.Overflow},
		{"a quotient", decimal.NewFromInt(3000).DivRound(decimal.NewFromInt(3), 16), SEK, "1000.00 SEK", ""},
		{"seven days estimated, nine stayed", decimal.New(11900000, -2).DivRound(decimal.NewFromInt(7), 16).Mul(decimal.NewFromInt(9)), SEK, "153000.00 SEK", ""},
		{"a product of decimals", decimal.New(123450, -2).Mul(decimal.New(8, -1)), SEK, "987.60 SEK", ""},
		{"a column numeric(38,18)", column("268000", 18), SEK, "268000.00 SEK", ""},
		{"a column numeric(38,20)", column("268000", 20), SEK, "268000.00 SEK", ""},
		{"a column of the most decimals", column("268000", 16383), SEK, "268000.00 SEK", ""},
		{"a column of the most decimals, and one öre less", column("268000", 16383).Sub(decimal.New(1, -2)), SEK, "267999.99 SEK", ""},
		{"a column of the most decimals, the last of which counts", column("268000", 16383).Add(decimal.New(1, -16383)), SEK, "", vard.Scale},
		{"more decimals than any column has", column("268000", 16386), SEK, "", vard.TooLong},
		{"more decimals than any column has, of an odd number", column("267001", 16386), SEK, "", vard.TooLong},
		{"more decimals than any column has, and a whole number of öre", column("267001", 16384).Shift(-2), SEK, "", vard.TooLong},
		{"a column of the most decimals, in yen", column("268000", 16383), JPY, "268000 JPY", ""},
		{"one more, in yen", column("268000", 16384), JPY, "", vard.TooLong},
		{"hostile: a million digits and as many decimals", digits(1_000_000).Shift(-1_000_000), SEK, "", vard.TooLong},
		{"hostile: a million digits and the most decimals", digits(1_000_000).Shift(-16383), SEK, "", vard.Overflow},
		{"finer than an öre, and even", decimal.New(2, -3), SEK, "", vard.Scale},
		{"the largest number of öre", decimal.New(92233720368547758, 0), SEK, "92233720368547758.00 SEK", ""},
		{"a krona more", decimal.New(92233720368547759, 0), SEK, "", vard.Overflow},
		{"far more", decimal.New(1_000_000_000_000_000_000, 2), SEK, "", vard.Overflow},
		{"nine units at the largest shift", decimal.New(9, 16), SEK, "90000000000000000.00 SEK", ""},
		{"ten", decimal.New(10, 16), SEK, "", vard.Overflow},
		{"one at a shift that is too large", decimal.New(1, 17), SEK, "", vard.Overflow},
		{"one at the largest exponent", decimal.New(1, 18), SEK, "", vard.Overflow},
		{"no currency", decimal.New(1, 0), 0, "", vard.UnknownCurrency},
		{"no such currency", decimal.New(1, 0), 250, "", vard.UnknownCurrency},
		{"hostile: a million digits", digits(1_000_000), SEK, "", vard.Overflow},
		{"hostile: a million digits below nothing", digits(1_000_000).Neg(), SEK, "", vard.Overflow},
		{"hostile: a hundred million zeros", decimal.New(1, 1e8), SEK, "", vard.Overflow},
		{"hostile: a hundred million decimals", decimal.New(1, -1e8), SEK, "", vard.Scale},
		{"hostile: the largest exponent there is", decimal.New(1, math.MaxInt32), SEK, "", vard.Overflow},
		{"hostile: the smallest", decimal.New(1, math.MinInt32), SEK, "", vard.Scale},
	} {
		t.Run(row.says, func(t *testing.T) {
			m, err := NewMoney(row.amount, row.currency)
			if row.code != "" {
				assert.ErrorIs(t, err, row.code)
				assert.Zero(t, m)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, row.want, m.String())
			assert.True(t, row.amount.Equal(m.Decimal()))
		})
	}
}

func TestSpecMoneyText(t *testing.T) {
	for _, row := range []struct {
		text string
		code vard.Code
	}{
		{"1234.50 SEK", ""}, {"0.00 SEK", ""}, {"-0.01 SEK", ""}, {"500 JPY", ""}, {"0 JPY", ""}, {"-12.345 KWD", ""}, {"0.0001 UYW", ""},
		{"92233720368547758.07 SEK", ""}, {"-92233720368547758.07 SEK", ""}, {"9223372036854775807 JPY", ""},
		{"92233720368547758.08 SEK", vard.Overflow}, {"-92233720368547758.08 SEK", vard.Overflow},
		{"9223372036854775810 JPY", vard.Overflow}, {"9223372036854775800 JPY", ""}, {"9223372036854775799 JPY", ""},
		{"18446744073709551616 JPY", vard.Overflow}, {"18446744073709551619 JPY", vard.Overflow}, {"18446744073709551610 JPY", vard.Overflow},
		{"184467440737095516160 JPY", vard.Overflow}, {"9999999999999999999999999.99 SEK", vard.Overflow},
		{"-18446744073709551616 JPY", vard.Overflow},
		{"1234.5 SEK", vard.MalformedMoney}, {"1234 SEK", vard.MalformedMoney}, {"1234.500 SEK", vard.Scale}, {"1234.567 SEK", vard.Scale},
		{"1. SEK", vard.MalformedMoney}, {"1.00 JPY", vard.Scale}, {"1. JPY", vard.MalformedMoney}, {".50 SEK", vard.MalformedMoney},
		{"01.00 SEK", vard.MalformedMoney}, {"00.00 SEK", vard.MalformedMoney}, {"-0.00 SEK", vard.MalformedMoney}, {"+1.00 SEK", vard.MalformedMoney},
		{"--1.00 SEK", vard.MalformedMoney}, {"- 1.00 SEK", vard.MalformedMoney}, {"-.01 SEK", vard.MalformedMoney}, {"- SEK", vard.MalformedMoney},
		{"1,50 SEK", vard.MalformedMoney}, {"1 000.00 SEK", vard.MalformedMoney}, {"1.0.0 SEK", vard.MalformedMoney}, {"1..0 SEK", vard.MalformedMoney},
		{"1e3 SEK", vard.MalformedMoney}, {"1e999999999 SEK", vard.MalformedMoney}, {"0x10 JPY", vard.MalformedMoney}, {"१ JPY", vard.MalformedMoney},
		{"1.00 sek", vard.MalformedMoney}, {"1.00 SE", vard.MalformedMoney}, {"1.00 SEKK", vard.MalformedMoney}, {"1.00SEK", vard.MalformedMoney},
		{"1.00\u00a0SEK", vard.MalformedMoney}, {"1.00  SEK", vard.MalformedMoney}, {" 1.00 SEK", vard.MalformedMoney}, {"1.00 SEK ", vard.MalformedMoney},
		{" SEK", vard.MalformedMoney}, {"SEK", vard.MalformedMoney}, {"1.00", vard.MalformedMoney}, {"1.00 S@K", vard.MalformedMoney}, {"1.00 S[K", vard.MalformedMoney},
		{"1.00 XXX", vard.UnknownCurrency}, {"1.00 AAA", vard.UnknownCurrency}, {"1.00 ZZZ", vard.UnknownCurrency}, {"1.00 BGN", ""}, {"1000 ITL", ""}, {"1.00 ITL", vard.Scale}, {"1.00 XAU", vard.UnknownCurrency},
		{"0000000000000000000000000000 JPY", vard.MalformedMoney}, {"1000000000000000000000000000 JPY", vard.Overflow}, {"10000000000000000000000000000 JPY", vard.MalformedMoney},
		{strings.Repeat("9", 1_000_000) + " SEK", vard.MalformedMoney},
	} {
		name := row.text[:min(len(row.text), 40)]
		t.Run(name, func(t *testing.T) {
			m, err := ParseMoney(row.text)
			if row.code != "" {
				assert.ErrorIs(t, err, row.code)
				assert.Zero(t, m)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, row.text, m.String())
		})
	}
}

func TestSpecMoneyForPeople(t *testing.T) {
	for _, row := range []struct {
		amount, sv, en string
	}{
		{"1234.50 SEK", "1\u00a0234,50\u00a0kr", "SEK\u00a01,234.50"},
		{"0.00 SEK", "0,00\u00a0kr", "SEK\u00a00.00"},
		{"-0.01 SEK", "\u22120,01\u00a0kr", "-SEK\u00a00.01"},
		{"-6482.50 SEK", "\u22126\u00a0482,50\u00a0kr", "-SEK\u00a06,482.50"},
		{"999.99 EUR", "999,99\u00a0EUR", "EUR\u00a0999.99"},
		{"1000000 JPY", "1\u00a0000\u00a0000\u00a0JPY", "JPY\u00a01,000,000"},
		{"12345.678 KWD", "12\u00a0345,678\u00a0KWD", "KWD\u00a012,345.678"},
		{"92233720368547758.07 SEK", "92\u00a0233\u00a0720\u00a0368\u00a0547\u00a0758,07\u00a0kr", "SEK\u00a092,233,720,368,547,758.07"},
		{"9223372036854775807 JPY", "9\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0807\u00a0JPY", "JPY\u00a09,223,372,036,854,775,807"},
	} {
		m := money(row.amount)
		assert.Equal(t, row.sv, m.Format(language.Swedish))
		assert.Equal(t, row.sv, m.Format(language.MustParse("sv-FI")))
		assert.Equal(t, row.en, m.Format(language.English))
		assert.Equal(t, row.en, m.Format(language.Arabic), "whoever reads neither is given English")
	}
	assert.Empty(t, Money{}.Format(language.Swedish))
}

func TestSpecMoneyArithmetic(t *testing.T) {
	one, two, euro := money("1.00 SEK"), money("2.00 SEK"), money("1.00 EUR")
	largest, smallest := money("92233720368547758.07 SEK"), money("-92233720368547758.07 SEK")
	öre := money("0.01 SEK")
	for _, row := range []struct {
		says string
		do   func() (Money, error)
		want string
		code vard.Code
	}{
		{"1 + 2", func() (Money, error) { return one.Add(two) }, "3.00 SEK", ""},
		{"1 + 0", func() (Money, error) { return one.Add(money("0.00 SEK")) }, "1.00 SEK", ""},
		{"0 + 0", func() (Money, error) { return money("0.00 SEK").Add(money("0.00 SEK")) }, "0.00 SEK", ""},
		{"two thirds of the largest, twice", func() (Money, error) { return money("61489146912365172.05 SEK").Add(money("61489146912365172.05 SEK")) }, "", vard.Overflow},
		{"1 - 2", func() (Money, error) { return one.Sub(two) }, "-1.00 SEK", ""},
		{"-1", one.Neg, "-1.00 SEK", ""},
		{"-smallest", smallest.Neg, largest.String(), ""},
		{"smallest + largest", func() (Money, error) { return smallest.Add(largest) }, "0.00 SEK", ""},
		{"smallest - smallest", func() (Money, error) { return smallest.Sub(smallest) }, "0.00 SEK", ""},
		{"largest + öre", func() (Money, error) { return largest.Add(öre) }, "", vard.Overflow},
		{"smallest - öre: the number that has no negative", func() (Money, error) { return smallest.Sub(öre) }, "", vard.Overflow},
		{"smallest - 1", func() (Money, error) { return smallest.Sub(one) }, "", vard.Overflow},
		{"largest - smallest", func() (Money, error) { return largest.Sub(smallest) }, "", vard.Overflow},
		{"1 SEK + 1 EUR", func() (Money, error) { return one.Add(euro) }, "", vard.CurrencyMismatch},
		{"1 SEK - 1 EUR", func() (Money, error) { return one.Sub(euro) }, "", vard.CurrencyMismatch},
		{"1 + no amount", func() (Money, error) { return one.Add(Money{}) }, "", vard.UnknownCurrency},
		{"no amount + 1", func() (Money, error) { return Money{}.Add(one) }, "", vard.UnknownCurrency},
		{"no amount + no amount", func() (Money, error) { return Money{}.Add(Money{}) }, "", vard.UnknownCurrency},
		{"-no amount", Money{}.Neg, "", vard.UnknownCurrency},
		{"öre by number", func() (Money, error) { return Minor(1, SEK) }, "0.01 SEK", ""},
		{"the number that has no negative", func() (Money, error) { return Minor(math.MinInt64, SEK) }, "", vard.Overflow},
		{"one above it", func() (Money, error) { return Minor(math.MinInt64+1, SEK) }, smallest.String(), ""},
		{"a number without a currency", func() (Money, error) { return Minor(1, 0) }, "", vard.UnknownCurrency},
	} {
		m, err := row.do()
		if row.code != "" {
			require.ErrorIs(t, err, row.code, row.says)
			assert.Zero(t, m, row.says)
			continue
		}
		require.NoError(t, err, row.says)
		assert.Equal(t, row.want, m.String(), row.says)
	}
	for _, row := range []struct {
		m, n Money
		want int
	}{{one, two, -1}, {two, two, 0}, {two, one, 1}, {smallest, largest, -1}} {
		order, err := row.m.Cmp(row.n)
		require.NoError(t, err)
		assert.Equal(t, row.want, order)
	}
	order, err := one.Cmp(euro)
	require.ErrorIs(t, err, vard.CurrencyMismatch)
	assert.Zero(t, order)
	_, err = one.Cmp(Money{})
	require.ErrorIs(t, err, vard.UnknownCurrency)
	_, err = Money{}.Cmp(Money{})
	require.ErrorIs(t, err, vard.UnknownCurrency)
	assert.Equal(t, []int{-1, 0, 0, 1}, []int{smallest.Sign(), money("0.00 SEK").Sign(), Money{}.Sign(), one.Sign()})
	assert.Equal(t, int64(100), one.Minor())
	assert.Equal(t, SEK, one.Currency())
	assert.True(t, Money{}.IsZero())
	assert.False(t, money("0.00 SEK").IsZero(), "zero kronor are an amount")
	spec.NoAllocation(t, "Money.Add", func() { _, _ = one.Add(two) })
}

func TestSpecMoneyTravels(t *testing.T) {
	type wire struct {
		A Money            `json:"a"`
		B *Money           `json:"b"`
		M map[Money]string `json:"m"`
	}
	zero := money("0.00 SEK")
	in := wire{Money{}, &zero, map[Money]string{money("-1.50 EUR"): "x"}}
	b, err := json.Marshal(in)
	require.NoError(t, err)
	assert.JSONEq(t, `{"a":null,"b":"0.00 SEK","m":{"-1.50 EUR":"x"}}`, string(b))
	var out wire
	require.NoError(t, json.Unmarshal(b, &out))
	assert.Equal(t, in, out)
	require.NoError(t, json.Unmarshal([]byte(`{"a":"\u0031.00 SEK"}`), &out), "an escape in JSON is what it stands for")
	assert.Equal(t, money("1.00 SEK"), out.A)
	for _, bad := range []string{`""`, `1`, `1.50`, `{}`, `[]`, `true`, `"1.00"`, `"` + strings.Repeat("1", 1000) + ` SEK"`, `"` + strings.Repeat(`\u0031`, 29) + ` SEK"`} {
		assert.ErrorIs(t, json.Unmarshal([]byte(bad), &out.A), vard.MalformedMoney, bad[:min(len(bad), 30)])
		assert.Equal(t, money("1.00 SEK"), out.A, "what is refused changes nothing")
	}
	for _, bad := range []string{`"`, ``, `"1.00 SEK`, "nul"} {
		assert.ErrorIs(t, out.A.UnmarshalJSON([]byte(bad)), vard.MalformedMoney)
	}
	// A text of the longest kind, every character escaped, is still read.
	longestMoney := money("-92233720368547758.07 SEK")
	var escaped strings.Builder
	for _, c := range []byte(longestMoney.String()) {
		escaped.WriteString(`\u00` + string("0123456789abcdef"[c>>4]) + string("0123456789abcdef"[c&15]))
	}
	require.NoError(t, out.A.UnmarshalJSON([]byte(`"`+escaped.String()+`"`)))
	assert.Equal(t, longestMoney, out.A)

	// A database: through the driver's own conversion and back.
	var valuer driver.Valuer = money("1.00 SEK")
	stored, err := driver.DefaultParameterConverter.ConvertValue(valuer)
	require.NoError(t, err)
	assert.Equal(t, "1.00 SEK", stored)
	stored, err = driver.DefaultParameterConverter.ConvertValue(Money{})
	require.NoError(t, err)
	assert.Nil(t, stored)
	for _, column := range []any{"2.00 SEK", []byte("2.00 SEK")} {
		var m Money
		require.NoError(t, m.Scan(column))
		assert.Equal(t, money("2.00 SEK"), m)
		require.NoError(t, m.Scan(nil))
		assert.Zero(t, m)
	}
	var m Money
	for _, column := range []any{2, 2.5, "2.00", []byte("2.00"), strings.Repeat("2", 1_000_000), []byte(strings.Repeat("2", 1_000_000))} {
		assert.ErrorIs(t, m.Scan(column), vard.MalformedMoney)
	}
	require.NoError(t, m.Scan(strings.Repeat(" ", 0)), "an empty column is no amount")
	assert.Zero(t, m)
}

func TestMoneyErrorsHoldNoInput(t *testing.T) {
	_, err := ParseMoney("secret SEK")
	var refusal *vard.Error
	require.True(t, errors.As(err, &refusal))
	assert.Equal(t, vard.Error{Code: vard.MalformedMoney}, *refusal)
}

// Every code of both tables is read, written and has its decimals.
func TestSpecCurrencies(t *testing.T) {
	decimals := map[int]string{
		0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ADP BEF BYB BYR ESP GRD ITL LUF MGF PTE TPE TRL",
		3: "BHD IQD JOD KWD LYD OMR TND",
		4: "CLF UYW",
	}
	for table, entry := range map[string]int{Active: len("SEK2 "), Withdrawn: len("DEM2 2002-03 ")} {
		last := ""
		for i := 0; i < len(table); i += entry {
			code := table[i : i+3]
			assert.Greater(t, code, last, "in alphabetical order")
			last = code
			c, err := ParseCurrency(code)
			require.NoError(t, err)
			assert.True(t, c.Known())
			assert.Equal(t, code, c.Code())
			assert.Equal(t, c, MustCurrency(code))
			want := 2
			for d, list := range decimals {
				if strings.Contains(list, code) {
					want = d
				}
			}
			assert.Equal(t, want, c.Decimals(), code)
			assert.Equal(t, table == Withdrawn, !c.ValidTo().IsZero(), code)
			if table == Withdrawn {
				assert.Equal(t, table[i+5:i+12], c.ValidTo().String()[:7])
				assert.Equal(t, 1, c.ValidTo().AddDays(1).Day(), "the month is taken whole")
				assert.NotContains(t, Active, code+"2", "either active or withdrawn")
			}
		}
	}
	assert.Len(t, strings.Fields(Active), 165)
	assert.Len(t, strings.Fields(Withdrawn), 2*61)
	for i, c := range []Currency{AED, CHF, DKK, EUR, GBP, JPY, KWD, NOK, SEK, USD} {
		assert.Equal(t, strings.Fields("AED CHF DKK EUR GBP JPY KWD NOK SEK USD")[i], c.Code())
		assert.True(t, c.Known())
	}
	for code, day := range map[string]string{"DEM": "2002-03-31", "EEK": "2011-01-31", "LVL": "2014-01-31", "LTL": "2014-12-31", "HRK": "2023-01-31", "BGN": "2026-01-31", "ANG": "2025-03-31", "ZMK": "2012-12-31"} {
		assert.Equal(t, day, MustCurrency(code).ValidTo().String(), code)
	}
	for _, code := range []string{"", "SE", "sek", "SEKK", "XXX", "XTS", "XAU", "XDR", "XEU", "XFU", "DDM", "SUR", "2 A", "EK2"} {
		_, err := ParseCurrency(code)
		assert.ErrorIs(t, err, vard.UnknownCurrency, code)
	}
	for _, garbage := range []Currency{0, 1, 255, SEK + 1<<24, math.MaxUint32} {
		assert.False(t, garbage.Known())
		assert.Empty(t, garbage.Code())
		assert.Zero(t, garbage.Decimals())
		assert.Zero(t, garbage.ValidTo())
	}
	for _, literal := range []func(){func() { MustCurrency("XXX") }, func() { MustMoney("1 SEK") }, func() { MustRate("2") }, func() { MustCountry("EU") }} {
		assert.Panics(t, literal)
	}
}

func TestSpecTotals(t *testing.T) {
	largest := "92233720368547758.07 SEK"
	for _, row := range []struct {
		says  string
		lines []Line
		want  string
		err   string
	}{
		{"no lines are zero of the currency", nil, "0.00 SEK", ""},
		{"lines and credit", lines("1.00 SEK", "-0.25 SEK"), "0.75 SEK", ""},
		{"what does not fit on the way may fit in the end", lines(largest, largest, "-"+largest), largest, ""},
		{"in any order", lines("-"+largest, largest, largest), largest, ""},
		{"one öre too much", lines(largest, "0.01 SEK"), "", "lines overflow"},
		{"two öre too much", lines(largest, "0.02 SEK"), "", "lines overflow"},
		{"a krona too much", lines(largest, "1.00 SEK"), "", "lines overflow"},
		{"twice the largest", lines(largest, largest), "", "lines overflow"},
		{"three times the largest", lines(largest, largest, largest), "", "lines overflow"},
		{"below the smallest", lines("-"+largest, "-0.01 SEK"), "", "lines overflow"},
		{"far below the smallest", lines("-"+largest, "-"+largest), "", "lines overflow"},
		{"another currency", lines("1.00 SEK", "1.00 EUR"), "", "lines[1].amount currency_mismatch"},
		{"no amount", []Line{{}, {}}, "", "lines[0].amount malformed_money"},
	} {
		total, err := Total(SEK, row.lines)
		if row.err != "" {
			var refusal *vard.Error
			require.ErrorAs(t, err, &refusal, row.says)
			assert.Equal(t, row.err, refusal.Field+" "+string(refusal.Code), row.says)
			continue
		}
		require.NoError(t, err, row.says)
		assert.Equal(t, row.want, total.String(), row.says)
	}
	_, err := Total(0, nil)
	assert.ErrorIs(t, err, vard.UnknownCurrency)
}

func TestSpecRates(t *testing.T) {
	for _, text := range []string{"0", "1", "0.8", "0.000000000000000001", "0.999999999999999999", "0.5"} {
		r, err := ParseRate(text)
		require.NoError(t, err, text)
		assert.Equal(t, text, r.String())
		assert.False(t, r.IsZero())
		again, err := NewRate(r.Decimal())
		require.NoError(t, err)
		assert.Equal(t, r, again)
	}
	for _, row := range [][2]string{{"0.80", "0.8"}, {"0.80000000000000000000", "0.8"}, {"1.0000000000000000000000", "1"}, {"1.000000000000000000", "1"}, {"0.0", "0"}} {
		r, err := ParseRate(row[0])
		require.NoError(t, err)
		assert.Equal(t, row[1], r.String())
	}
	for _, text := range []string{"", "2", "-1", "-0", "+0.5", ".5", "0.", "1.", "1.000000000000000001", "0.0000000000000000001", "0.0000000000000000010000000001", "00.5", "0,5", "80%", "1e-1", "0.5 ", "0.a", "0.:", "0./",
		"1e999999999", strings.Repeat("1", 1_000_000), "0." + strings.Repeat("1", 1_000_000)} {
		_, err := ParseRate(text)
		assert.ErrorIs(t, err, vard.MalformedNumber, text[:min(len(text), 30)])
	}
	// A rate may have as many characters as the largest amount, and no more.
	long := "0.8" + strings.Repeat("0", 29)
	r, err := ParseRate(long)
	require.NoError(t, err)
	assert.Equal(t, rate("0.8"), r)
	_, err = ParseRate(long + "0")
	require.ErrorIs(t, err, vard.MalformedNumber)
	r = Rate{}
	require.NoError(t, r.UnmarshalText([]byte(long)))
	assert.ErrorIs(t, r.UnmarshalText([]byte(long+"x")), vard.MalformedNumber)
	require.NoError(t, r.UnmarshalJSON([]byte(`"`+`\u0030.8`+strings.Repeat(`\u0030`, 29)+`"`)))
	escaped := ""
	for _, c := range long {
		escaped += `\u00` + strconv.FormatInt(int64(c), 16)
	}
	r = Rate{}
	require.NoError(t, r.UnmarshalJSON([]byte(`"`+escaped+`"`)), "every character escaped")
	assert.Equal(t, rate("0.8"), r)
	for _, d := range []decimal.Decimal{decimal.New(2, 0), decimal.New(-1, -18), decimal.New(-1, -1), decimal.New(11, -1), decimal.New(1, -19), decimal.New(1, 1e8), digits(1_000_000),
		decimal.New(1_000_000_000_000_000_001, -18)} {
		_, err := NewRate(d)
		assert.ErrorIs(t, err, vard.MalformedNumber)
	}
	r, err = NewRate(decimal.New(800, -3))
	require.NoError(t, err)
	assert.Equal(t, rate("0.8"), r)
	r, err = NewRate(column("8", 20).Shift(-1))
	require.NoError(t, err)
	assert.Equal(t, rate("0.8"), r)
	assert.True(t, Rate{}.IsZero())
	assert.Empty(t, Rate{}.String())
	assert.True(t, Rate{}.Decimal().IsZero())

	for _, row := range []struct {
		rate         string
		amount, want int64
	}{
		{"1", math.MaxInt64, math.MaxInt64}, {"0", math.MaxInt64, 0}, {"0.5", math.MaxInt64, math.MaxInt64/2 + 1},
		{"0.5", 1, 1}, {"0.5", 3, 2}, {"0.499999999999999999", 1, 0}, {"0.333333333333333333", 3, 1}, {"0.1", 5, 1}, {"0.1", 4, 0}, {"0.999999999999999999", 100, 100},
	} {
		assert.Equal(t, row.want, PartOf(rate(row.rate), row.amount), "%s of %d", row.rate, row.amount)
	}
}

func TestSpecTermsTravel(t *testing.T) {
	p := Payer{Kind: PayerS2, Limit: Unlimited(), Rate: rate("0.8"), InsuredIn: "DE", Services: []Service{}, PatientFee: money("1.00 SEK")}
	for _, in := range []Payer{p, {Kind: PayerAdvance, Limit: upTo("5.00 SEK"), Receipts: []Receipt{{On: day(3, 1), Amount: money("1.00 SEK")}, {Reference: "R"}}}} {
		b, err := json.Marshal(in)
		require.NoError(t, err)
		var out Payer
		require.NoError(t, json.Unmarshal(b, &out))
		assert.Equal(t, in, out)
	}
	b, err := json.Marshal(p)
	require.NoError(t, err)
	assert.JSONEq(t, `{"kind":"s2","name":"","receipts":null,"limit":"unlimited","deductible":null,"rate":"0.8","validFrom":null,"validTo":null,"services":[],"insuredIn":"DE","patientFee":"1.00 SEK"}`, string(b))
	for text, code := range map[string]vard.Code{
		`{"limit":"none"}`: vard.MalformedMoney, `{"limit":"Unlimited"}`: vard.MalformedMoney, `{"limit":1}`: vard.MalformedMoney, `{"limit":""}`: vard.MalformedMoney,
		`{"rate":0.8}`: vard.MalformedNumber, `{"rate":"80%"}`: vard.MalformedNumber, `{"rate":""}`: vard.MalformedNumber, `{"rate":"` + strings.Repeat("0", 33) + `"}`: vard.MalformedNumber,
		`{"insuredIn":"de"}`: vard.UnknownName, `{"insuredIn":""}`: vard.UnknownName, `{"insuredIn":"D "}`: vard.UnknownName, `{"insuredIn":5}`: vard.UnknownName,
		`{"insuredIn":"DE AT"}`: vard.UnknownName, `{"kind":"ehic"}`: vard.UnknownName, `{"services":["Treatment"]}`: vard.UnknownName, `{"receipts":[{"on":"1 March"}]}`: vard.MalformedDate,
	} {
		var out Payer
		assert.ErrorIs(t, json.Unmarshal([]byte(text), &out), code, text)
		assert.Zero(t, out.Limit)
		assert.Zero(t, out.Rate)
		assert.Zero(t, out.InsuredIn)
	}
	var out Payer
	require.NoError(t, json.Unmarshal([]byte(`{"limit":null,"rate":null,"insuredIn":null,"services":null}`), &out))
	assert.Equal(t, Payer{}, out)
	var r Rate
	assert.ErrorIs(t, r.UnmarshalText([]byte(strings.Repeat("0", 33))), vard.MalformedNumber)
	require.NoError(t, r.UnmarshalText(nil))
	var c Country
	assert.ErrorIs(t, c.UnmarshalText([]byte(strings.Repeat("D", 33))), vard.UnknownName)
	// As the key of a map, or in whatever takes text.
	b, err = json.Marshal(map[Country]int{"DE": 1})
	require.NoError(t, err)
	assert.JSONEq(t, `{"DE":1}`, string(b))
	b, err = json.Marshal(map[Rate]Currency{rate("0.5"): KWD})
	require.NoError(t, err)
	assert.JSONEq(t, `{"0.5":"KWD"}`, string(b))
	assert.Equal(t, "KWD", KWD.String())
	assert.Equal(t, money("5.00 SEK"), upTo("5.00 SEK").Amount())
	assert.True(t, Unlimited().IsUnlimited())
	assert.False(t, upTo("5.00 SEK").IsUnlimited())
}

func TestSpecCountries(t *testing.T) {
	assert.Len(t, strings.Fields(Countries), 249)
	assert.Len(t, strings.Fields(S2States), 26+3+2)
	for _, code := range strings.Fields(S2States) {
		assert.True(t, Country(code).Known(), code)
		assert.Equal(t, vard.Yes, Country(code).IssuesS2(), code)
	}
	for _, code := range []Country{"SE", "US", "AX", "GG", "EU", "??", "D"} {
		assert.Equal(t, vard.No, code.IssuesS2(), code)
	}
	assert.Equal(t, vard.Unknown, Country("").IssuesS2())
	assert.False(t, Country("").Known())
	assert.False(t, Country("E ").Known())
}
