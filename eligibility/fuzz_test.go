package eligibility_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/eligibility"
)

// Whatever is read writes itself back as a number that reads as the same; whatever
// is refused is refused with one of the five codes and no number.
func FuzzParseIdentityNumber(f *testing.F) {
	for _, row := range numberRows {
		f.Add(row.Facts, uint32(vard.NewDate(2026, 11, 21)))
	}
	f.Add("900101+9802", uint32(1))
	f.Fuzz(func(t *testing.T, text string, on uint32) {
		n, err := ParseIdentityNumber(text, vard.Date(on))
		if err != nil {
			var e *vard.Error
			if !errors.As(err, &e) || !n.IsZero() || e.Field != "" || e.Other != "" {
				t.Fatalf("%v, %v", n, err)
			}
			if !slices.Contains([]vard.Code{vard.MalformedIdentityNumber, vard.ImpossibleBirthDate, vard.WrongCheckDigit, vard.InterimNumber, vard.MissingDate}, e.Code) {
				t.Fatalf("code %s", e.Code)
			}
			return
		}
		if n.Kind() == 0 || len(n.FullNumber()) != 12 || len(n.FullNumberWithSign(vard.Date(on))) != 11 {
			t.Fatal("read, but it is no number")
		}
		for _, again := range []string{n.FullNumber(), n.FullNumberWithSign(vard.Date(on))} {
			if m, err := ParseIdentityNumber(again, vard.Date(on)); err != nil || m != n {
				t.Fatalf("does not read back what it writes: %v", err)
			}
		}
	})
}

// Cleaning takes nothing from a number that is read, and what it gives it leaves alone.
func FuzzCleanIdentityNumber(f *testing.F) {
	for _, text := range []string{"19900101\u20119802", " 900101 \u2013 9802\u00a0", "\ufeff900101+9802", "\xff\u00ad"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		clean := CleanIdentityNumber(text)
		if again := CleanIdentityNumber(clean); again != clean {
			t.Fatalf("%q is cleaned to %q", clean, again)
		}
		n, err := ParseIdentityNumber(text, reference)
		if m, cleanErr := ParseIdentityNumber(clean, reference); err == nil && (cleanErr != nil || m != n) {
			t.Fatal("cleaning changes a number")
		}
	})
}

// No input makes a decision fail, and reading it all never panics.
func FuzzAssess(f *testing.F) {
	f.Add(uint8(0), uint8(1), uint8(2), uint8(3), uint8(255))
	f.Fuzz(func(t *testing.T, r, p, d, h, u uint8) {
		a := Assess(Facts{vard.Answer(r), vard.Answer(p), vard.Answer(d), vard.Answer(h), vard.Answer(u)})
		if a.Outcome() < Eligible || a.Outcome() > Incomplete || len(slices.Collect(a.Findings())) != 5 {
			t.Fatal("no decision")
		}
		if text, err := a.MarshalJSON(); err != nil || len(text) == 0 {
			t.Fatal(err)
		}
	})
}
