package limitation_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/limitation"
)

// FuzzAssess reads a claim and a day from any bits, hand-made values that are no days
// included: nothing panics, an error names a field, and a decision holds together.
func FuzzAssess(f *testing.F) {
	day := func(text string) uint32 { return uint32(vard.MustDate(text)) }
	f.Add(day("2016-11-20"), uint32(0), day("2020-01-01"), uint32(1), day("2026-11-20"), uint32(0), day("2026-11-21"), uint8(0))
	f.Add(day("2014-12-31"), uint32(400), day("2016-02-29"), uint32(9), uint32(0), uint32(0), day("2025-01-02"), uint8(7))
	f.Add(^uint32(0), ^uint32(0), ^uint32(0)-1, uint32(511), uint32(31), uint32(5), day("2100-12-31"), uint8(255))
	f.Fuzz(func(t *testing.T, a, wide, b, wideB, c, wideC, on uint32, bits uint8) {
		moment := func(first, wide uint32, kind uint8) vard.Moment {
			switch kind % 4 {
			case 0:
				return vard.Between(vard.Date(first), vard.Date(first+wide))
			case 1:
				return vard.On(vard.Date(first))
			case 2:
				return vard.Since(vard.Date(first))
			}
			return vard.Until(vard.Date(first))
		}
		claim := Claim{
			Caused:             moment(a, wide, bits),
			Aware:              Awareness{Noticeable: moment(b, wideB, bits>>2), Linked: moment(c, wideC, bits>>4), Insurer: moment(b, wideC, bits>>6)},
			Reported:           moment(c, wideB, bits>>3),
			ReportedToProvider: moment(c, wide, bits>>5),
			FinalPosition:      moment(b, wide, bits>>1),
			Action:             moment(c, wideC, bits>>1),
			Reconsideration:    Reconsideration{Changed: moment(c, wideC, bits>>2), Requested: moment(b, wideC, bits>>3), FinalPosition: moment(c, wideC, bits>>4)},
			ExceptionalReasons: vard.Answer(bits),
		}
		for _, claim := range []Claim{claim, {Caused: claim.Caused, Reported: claim.Reported}, {Caused: claim.Caused, Aware: claim.Aware}, {FinalPosition: claim.FinalPosition, Reconsideration: claim.Reconsideration}} {
			d, err := Assess(claim, vard.Date(on))
			if err != nil {
				var refused *vard.Error
				require.ErrorAs(t, err, &refused)
				require.NotEmpty(t, refused.Field)
				require.Equal(t, Decision{}, d)
				continue
			}
			if ofDays(claim, vard.Date(on)) {
				require.NotZero(t, d.Possible())
				require.Equal(t, one(d.Possible()), d.Outcome())
				require.Zero(t, d.Possible()&^(BeforeAct|UnderAct))
			}
			_ = slices.Collect(d.Findings())
			_ = slices.Collect(d.Ask())
			_, err = json.Marshal(d)
			require.NoError(t, err)
		}
		_, _ = NextWeekday(vard.Date(on))
		_, _ = PublicHoliday(vard.Date(a))
		_, _ = NonWorking(vard.Date(b))
	})
}

// ofDays reports whether everything in the claim is a day of the calendar, or none. A
// number converted into a Date need not be; what is decided on it means nothing.
func ofDays(c Claim, on vard.Date) bool {
	isDay := func(d vard.Date) bool { return d == 0 || vard.NewDate(d.Year(), d.Month(), d.Day()) == d }
	for i := range momentCount {
		if m := momentOf(c, i); !isDay(m.First()) || !isDay(m.Last()) {
			return false
		}
	}
	return isDay(on)
}

// FuzzExact draws a claim near the boundaries from a seed and holds it against every
// completion, where there are not too many.
func FuzzExact(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Add(uint64(111), uint64(166)) // an anniversary after 2100
	f.Fuzz(func(t *testing.T, a, b uint64) {
		r := claims{rand.New(rand.NewPCG(a, b))}
		c, on := r.draw(int(a % 12))
		d, err := Assess(c, on)
		if err != nil {
			return
		}
		if want, ok := walk(c, on, true); ok {
			agree(t, c, on, d, &want)
		}
	})
}

// FuzzUntil draws a claim from a seed and looks at the days around the one up to which its
// outcome holds.
func FuzzUntil(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Fuzz(func(t *testing.T, a, b uint64) {
		r := claims{rand.New(rand.NewPCG(a, b))}
		c, on := r.draw(int(a % 30))
		d, err := Assess(c, on)
		if err != nil {
			return
		}
		until := d.Until()
		for _, day := range []vard.Date{on.AddDays(1), on.AddDays(r.IntN(4000)), until.AddDays(-r.IntN(400)), until} {
			if later, err := d.At(day); err == nil && day >= on && (until == no || day <= until) {
				require.Equal(t, d.Outcome(), later.Outcome(), "%+v on %v: until %v, but %v", c, on, until, day)
			}
		}
		if until != no {
			later, err := d.At(until.AddDays(1))
			require.NoError(t, err)
			require.NotEqual(t, d.Outcome(), later.Outcome(), "%+v on %v: until %v", c, on, until)
		}
	})
}
