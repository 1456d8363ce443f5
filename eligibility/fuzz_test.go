package eligibility_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/eligibility"
)

// Whatever is read writes itself back as a number that reads as the same; whatever
// is refused is refused with one of the three codes and no number.
func FuzzParse(f *testing.F) {
	for _, row := range numberRows {
		f.Add(row.text, uint32(vard.NewDate(2026, 11, 21)))
	}
	f.Add("900101+9802", uint32(1))
	f.Fuzz(func(t *testing.T, text string, on uint32) {
		n, err := Parse(text, vard.Date(on))
		if err != nil {
			var e *vard.Error
			if !errors.As(err, &e) || !n.IsZero() || e.Field != "" || e.Other != "" {
				t.Fatalf("%v, %v", n, err)
			}
			if !slices.Contains([]vard.Code{vard.MalformedNumber, vard.InterimNumber, vard.MissingDate}, e.Code) {
				t.Fatalf("code %s", e.Code)
			}
			return
		}
		if n.Kind() == 0 || len(n.FullNumber()) != 12 || len(n.FullNumberWithSign(vard.Date(on))) != 11 {
			t.Fatal("read, but it is no number")
		}
		for _, again := range []string{n.FullNumber(), n.FullNumberWithSign(vard.Date(on))} {
			if m, err := Parse(again, vard.Date(on)); err != nil || m != n {
				t.Fatalf("does not read back what it writes: %v", err)
			}
		}
	})
}

// No input makes a decision fail, and reading it all never panics.
func FuzzAssess(f *testing.F) {
	f.Add(uint8(0), uint8(1), uint8(2), uint8(3), uint8(255))
	f.Fuzz(func(t *testing.T, r, p, d, h, u uint8) {
		a := Assess(Facts{vard.Answer(r), vard.Answer(p), vard.Answer(d), vard.Answer(h), vard.Answer(u)})
		if a.Outcome() < Eligible || a.Outcome() > Incomplete || len(a.AppendFindings(nil)) != 5 {
			t.Fatal("no decision")
		}
		if text, err := a.MarshalJSON(); err != nil || len(text) == 0 {
			t.Fatal(err)
		}
	})
}
