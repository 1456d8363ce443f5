package limitation

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
)

// FuzzAssess reads a claim and a day from any bits, hand-made values that are no days
// included: nothing panics, an error names a field, and a decision holds together.
func FuzzAssess(f *testing.F) {
	day := func(year int, month time.Month, d int) uint32 { return uint32(vard.NewDate(year, month, d)) }
	f.Add(day(2016, 11, 20), uint32(0), day(2020, 1, 1), uint32(1), day(2026, 11, 20), uint32(0), day(2026, 11, 21), uint8(0))
	f.Add(day(2014, 12, 31), uint32(400), day(2016, 2, 29), uint32(9), uint32(0), uint32(0), day(2025, 1, 2), uint8(7))
	f.Add(^uint32(0), ^uint32(0), ^uint32(0)-1, uint32(511), uint32(31), uint32(5), day(2100, 12, 31), uint8(255))
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
			Aware:              Awareness{moment(b, wideB, bits>>2), moment(c, wideC, bits>>4), moment(b, wideC, bits>>6)},
			Reported:           moment(c, wideB, bits>>3),
			ReportedToProvider: moment(c, wide, bits>>5),
			FinalPosition:      moment(b, wide, bits>>1),
			Changed:            moment(c, wideC, bits>>2),
		}
		for _, claim := range []Claim{claim, {Caused: claim.Caused, Reported: claim.Reported}, {Caused: claim.Caused, Aware: claim.Aware}, {FinalPosition: claim.FinalPosition, Changed: claim.Changed}} {
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
				require.Equal(t, d.Outcome() == Undetermined, d.Possible()&(d.Possible()-1) != 0)
			}
			_ = slices.Collect(d.Findings())
			_ = slices.Collect(d.Missing())
			_ = slices.Collect(d.Regimes())
			d.ExceptionalReasons()
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
	for _, m := range []vard.Moment{c.Caused, c.Aware.Noticeable, c.Aware.Linked, c.Aware.Insurer, c.Reported, c.ReportedToProvider, c.FinalPosition, c.Changed} {
		if !isDay(m.First()) || !isDay(m.Last()) {
			return false
		}
	}
	return isDay(on)
}

// FuzzExact draws a claim near the boundaries from a seed and holds it against every
// completion.
func FuzzExact(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Fuzz(func(t *testing.T, a, b uint64) {
		r := seeded(a, b)
		c, on := r.draw(4)
		if _, err := Assess(c, on); err == nil {
			agree(t, c, on)
		}
	})
}
