package billing_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

// What is read is written the same, and what is refused says why.
func FuzzParseMoney(f *testing.F) {
	for _, text := range []string{"1234.50 SEK", "-0.01 SEK", "500 JPY", "-12.345 KWD", "92233720368547758.08 SEK", "1e999999999 SEK", "18446744073709551619 JPY", "7.00 DEM", "", "-"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := ParseMoney(text)
		if err != nil {
			var refusal *vard.Error
			if !errors.As(err, &refusal) || refusal.Code.Text().EN == "" || m != (Money{}) {
				t.Fatal(err, m)
			}
			return
		}
		if m.String() != text {
			t.Fatalf("%q is written %q", text, m)
		}
		if again, err := NewMoney(m.Decimal(), m.Currency()); err != nil || again != m {
			t.Fatal(again, err)
		}
	})
}

// A decimal that is taken is the same number; one that is refused cannot be held: both by
// a count of its own, in whole numbers of any size.
func FuzzNewMoney(f *testing.F) {
	f.Add([]byte{1, 2, 3}, false, int16(-2), uint8(0), "SEK")
	f.Add([]byte{}, true, int16(18), uint8(3), "JPY")
	f.Add([]byte{255, 255, 255, 255, 255, 255, 255, 255, 255}, true, int16(-18), uint8(20), "KWD")
	f.Fuzz(func(t *testing.T, digits []byte, negative bool, exponent int16, zeros uint8, code string) {
		currency, err := ParseCurrency(code)
		if err != nil || len(digits) > 64 {
			return
		}
		ten := func(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }
		value := new(big.Int).SetBytes(digits)
		value.Mul(value, ten(int(zeros)))
		if negative {
			value.Neg(value)
		}
		d := decimal.NewFromBigInt(value, int32(exponent))
		want, fits := new(big.Int), true // in smallest units
		if shift := int(exponent) + currency.Decimals(); shift >= 0 {
			want.Mul(value, ten(shift))
		} else {
			_, rest := want.QuoRem(value, ten(-shift), new(big.Int))
			fits = rest.Sign() == 0
		}
		fits = fits && want.IsInt64() && want.Int64() != math.MinInt64
		m, err := NewMoney(d, currency)
		if (err == nil) != fits || err == nil && m.Minor() != want.Int64() {
			t.Fatal(value, exponent, m, err, want)
		}
	})
}

// Whatever JSON says, an account is settled or refused, and the invariants hold.
func FuzzSettle(f *testing.F) {
	for _, rows := range []spec.Rows[Account, want]{specification, second} {
		for _, row := range rows {
			if b, err := json.Marshal(row.Facts); err == nil {
				f.Add(b)
			}
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var a Account
		if json.Unmarshal(data, &a) != nil {
			return
		}
		s, err := Settle(a, spec.Today)
		if err != nil {
			var refusal *vard.Error
			if !errors.As(err, &refusal) || refusal.Field == "" {
				t.Fatal(err)
			}
			return
		}
		if _, err := json.Marshal(s); err != nil {
			t.Fatal(err)
		}
		together, err := SettleAll([]Account{a}, spec.Today)
		if err != nil || together[0].Outcome() != s.Outcome() {
			t.Fatal("together by itself is another thing", err)
		}
		missing := 0
		for range s.Missing() {
			missing++
		}
		if (s.Outcome() == Incomplete) != (missing > 0) {
			t.Fatal(s.Outcome(), missing)
		}
		shares := int64(0)
		for _, e := range s.Entries() {
			shares += e.Share.Minor()
			if (e.Due != Due{}) != (s.Outcome() == Final) || e.Share.Sign() < 0 || e.Due.Amount.Sign() < 0 {
				t.Fatal(e)
			}
		}
		if s.Outcome() == Final && shares != s.Actual().Minor() {
			t.Fatal(shares, s.Actual())
		}
		r, err := s.Revise(s)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range r.Entries() {
			if s.Outcome() == Final && (e.Bill.Sign() != 0 || e.Credit.Sign() != 0 || e.Refund.Sign() != 0) {
				t.Fatal("nothing changed, and a document is", e)
			}
		}
	})
}
