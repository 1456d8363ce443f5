package billing

import (
	"encoding/json"
	"errors"
	"math/big"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/vardregler/vard"
)

// What is read is written the same, and what is refused says why.
func FuzzParse(f *testing.F) {
	for _, text := range []string{"1234.50 SEK", "-0.01 SEK", "500 JPY", "-12.345 KWD", "92233720368547758.08 SEK", "1e999999999 SEK", "18446744073709551619 JPY", "", "-"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := Parse(text)
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
		again, err := New(m.Decimal(), m.Currency())
		if large := m.Minor() > 1e18 || m.Minor() < -1e18; (err != nil) != large || err == nil && again != m {
			t.Fatal(again, err)
		}
	})
}

// A decimal that is taken is the same number; one that is refused cannot be held.
func FuzzNew(f *testing.F) {
	f.Add([]byte{1, 2, 3}, false, int32(-2), uint8(SEK))
	f.Add([]byte{}, true, int32(18), uint8(JPY))
	f.Add([]byte{255, 255, 255, 255, 255, 255, 255, 255, 255}, true, int32(-18), uint8(KWD))
	f.Fuzz(func(t *testing.T, digits []byte, negative bool, exponent int32, currency uint8) {
		value := new(big.Int).SetBytes(digits)
		if negative {
			value.Neg(value)
		}
		d := decimal.NewFromBigInt(value, exponent)
		m, err := New(d, Currency(currency))
		if err == nil {
			if exponent < -18 || exponent > 18 || !m.Decimal().Equal(d) {
				t.Fatal(d, m)
			}
			return
		}
		if Currency(currency).Known() && exponent >= -18 && exponent <= 0 && value.IsInt64() && value.Int64()%1e18 == 0 && value.Sign() == 0 {
			t.Fatal("zero is refused", err)
		}
	})
}

// Whatever JSON says, an account is settled or refused, and the invariants hold.
func FuzzSettle(f *testing.F) {
	for _, row := range specification {
		b, err := json.Marshal(row.account)
		if err == nil {
			f.Add(b)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var a Account
		if json.Unmarshal(data, &a) != nil {
			return
		}
		s, err := Settle(a)
		if _, other := Compare(a); (err == nil) != (other == nil) && !errors.Is(other, vard.Overflow) && !errors.Is(err, vard.Overflow) {
			t.Fatal(err, other)
		}
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
		missing := 0
		for range s.Missing() {
			missing++
		}
		if (s.Outcome() == Incomplete) != (missing > 0) {
			t.Fatal(s.Outcome(), missing)
		}
		shares := int64(0)
		for _, e := range s.Payers() {
			shares += e.Share.Minor()
			if (e.Due != Due{}) != (s.Outcome() == Final) || e.Share.Sign() < 0 || e.Due.Amount.Sign() < 0 {
				t.Fatal(e)
			}
		}
		if s.Outcome() == Final && shares != s.Actual().Minor() {
			t.Fatal(shares, s.Actual())
		}
		if r, err := s.Revise(a.Actual); err == nil && s.Outcome() == Final {
			for _, e := range r.Payers() {
				if e.Due.Direction != Settled {
					t.Fatal("nothing changed, and something is due", e)
				}
			}
		} else if err != nil {
			t.Fatal(err)
		}
	})
}
