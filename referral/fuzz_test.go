package referral_test

import (
	"encoding/binary"
	"errors"
	"testing"
	"unicode/utf8"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/referral"
)

// No progress panics; what is refused names its field; what is decided has a state
// for every step and a form in JSON.
func FuzzAssess(f *testing.F) {
	f.Add([]byte("0123456789abcdef"), uint8(1), 3, uint32(vard.NewDate(2026, 7, 1)))
	f.Fuzz(func(t *testing.T, days1 []byte, a uint8, notice int, on uint32) {
		p := Progress{NoticeDays: notice, InterpreterToldOn: vard.NewDate(2026, 1, 1+int(a%28))}
		for i, d := range days(&p) {
			// Days close together, so that many are in order, or any number at all.
			if i < len(days1) && days1[i] > 0 {
				*d = vard.NewDate(2026, 1, 1).AddDays(int(days1[i]))
			}
		}
		if len(days1) > 20 {
			p.Visit = vard.Date(binary.LittleEndian.Uint32(days1[16:]))
		}
		for i, answer := range answers(&p) {
			*answer = vard.Answer(a >> (2 * i) & 3)
		}
		d, err := Assess(p, vard.Date(on))
		if err != nil {
			var e *vard.Error
			if !errors.As(err, &e) || e.Field == "" || (e.Code == vard.ImpossibleOrder) != (e.Other != "") || d != (Decision{}) {
				t.Fatalf("%v", err)
			}
			return
		}
		if d.Until() != 0 && d.Until() < vard.Date(on) {
			t.Fatalf("holds until %s", d.Until())
		}
		for s, state := range d.Steps() {
			waits := 0
			for range d.Because(s) {
				waits++
			}
			if state.String() == "" || (state == Blocked) != (waits > 0) {
				t.Fatalf("%s is %d", s, state)
			}
		}
		if text, err := d.MarshalJSON(); err != nil || len(text) == 0 {
			t.Fatal(err)
		}
	})
}

// A language that is read writes itself back as itself and has a name; one that is
// refused is so with a code and no language.
func FuzzParseLanguage(f *testing.F) {
	for _, row := range languageRows {
		f.Add(row.Facts)
	}
	f.Fuzz(func(t *testing.T, text string) {
		l, err := ParseLanguage(text)
		if err != nil {
			var e *vard.Error
			if !errors.As(err, &e) || e.Code.Text() == (vard.Text{}) || !l.IsZero() {
				t.Fatalf("%v, %v", l, err)
			}
			return
		}
		again, err := ParseLanguage(l.String())
		if err != nil || again != l {
			t.Fatalf("%q is read as %s, which is read as %s, %v", text, l, again, err)
		}
		if name := l.Name(); name.SV == "" || name.EN == "" || !utf8.ValidString(name.SV) {
			t.Fatalf("%s has no name", l)
		}
	})
}
