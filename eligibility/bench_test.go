package eligibility_test

import (
	"slices"
	"testing"
	"time"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/internal/spec"
)

// ladder is what a program without this library would write by hand: the outcome
// and no reasons.
func ladder(f Facts) Outcome {
	switch {
	case f.RegisteredInSweden == yes:
		return Resident
	case f.RegisteredInSweden == unknown:
		return Incomplete
	case f.EstablishedDiagnosis == no || f.HighlySpecialised == no || f.Urgent == yes:
		return NotEligible
	case f.EstablishedDiagnosis == unknown || f.HighlySpecialised == unknown || f.Urgent == unknown || f.PersonalNumber == unknown:
		return Incomplete
	case f.PersonalNumber == yes:
		return Review
	}
	return Eligible
}

func TestLadderDecidesTheSame(t *testing.T) {
	for _, f := range everyInput() {
		if ladder(f) != Assess(f).Outcome() {
			t.Errorf("%+v: %s by hand, %s", f, ladder(f), Assess(f).Outcome())
		}
	}
}

var sink int

// The cost of an outcome, and of one with every finding read, as multiples of the ladder's:
// medians of short turns on the same cases, so that a busy machine slows all three alike.
func BenchmarkAgainstTheLadder(b *testing.B) {
	cases := everyInput()
	order := make([]Facts, 65536) // too long to learn
	for i, draw := range spec.Draws(len(order), len(cases)) {
		order[i] = cases[draw]
	}
	turns := [...]func(list []Facts){
		func(list []Facts) {
			for i := range list {
				sink += int(ladder(list[i]))
			}
		},
		func(list []Facts) {
			for i := range list {
				sink += int(Assess(list[i]).Outcome())
			}
		},
		func(list []Facts) {
			for i := range list {
				for f := range Assess(list[i]).Findings() {
					sink += int(f.Met)
				}
			}
		},
	}
	var taken [len(turns)][]time.Duration
	for b.Loop() {
		for list := range slices.Chunk(order, 1024) {
			for i, turn := range turns {
				start := time.Now()
				turn(list)
				taken[i] = append(taken[i], time.Since(start))
			}
		}
	}
	median := func(i int) float64 {
		slices.Sort(taken[i])
		return float64(taken[i][len(taken[i])/2])
	}
	b.ReportMetric(median(0)/1024, "ns/ladder")
	b.ReportMetric(median(1)/median(0), "x-outcome")
	b.ReportMetric(median(2)/median(0), "x-findings")
}

// days and numbers are a thousand dates, and the numbers made of them.
func numbers() (dates, list []string) {
	for day := range 1000 {
		date := vard.NewDate(1950, 1, 1).AddDays(17 * day)
		digits := date.String()
		text := digits[:4] + digits[5:7] + digits[8:] + "-" + string([]byte{'1' + byte(day%9), '0' + byte(day/9%10), '0' + byte(day/90%10)})
		for check := byte('0'); check <= '9'; check++ {
			if _, err := ParseIdentityNumber(text+string(check), reference); err == nil {
				dates, list = append(dates, digits), append(list, text+string(check))
			}
		}
	}
	return dates, list
}

func BenchmarkTimeParse(b *testing.B) {
	dates, _ := numbers()
	draws, i := spec.Draws(65536, len(dates)), 0
	b.ReportAllocs()
	for b.Loop() {
		t, _ := time.Parse(time.DateOnly, dates[draws[i&65535]])
		sink += int(t.Month())
		i++
	}
}

func BenchmarkIdentityNumber(b *testing.B) {
	_, list := numbers()
	draws, i := spec.Draws(65536, len(list)), 0
	b.ReportAllocs()
	for b.Loop() {
		n, _ := ParseIdentityNumber(list[draws[i&65535]], reference)
		sink += n.BirthYear()
		i++
	}
}

func TestNothingAllocates(t *testing.T) {
	cases, i := everyInput(), 0
	spec.NoAllocation(t, "deciding and reading everything", func() {
		d := Assess(cases[i%len(cases)])
		i++
		for f := range d.Findings() {
			sink += int(f.Met)
		}
		for f := range d.Missing() {
			sink += int(f.AskOf())
		}
		for f := range d.Ask() {
			sink += int(f.AskOf())
		}
		for r := range d.Referrals() {
			sink += int(r.Body)
		}
		for f := range d.Reasons() {
			sink += int(f.Met)
		}
		for s := range d.Next() {
			sink += len(s.ID())
		}
	})
	buffer := make([]byte, 0, 4096)
	spec.NoAllocation(t, "writing a decision", func() {
		sink += len(Assess(cases[i%len(cases)]).AppendJSON(buffer))
		i++
	})
	spec.NoAllocation(t, "reading an identity number", func() {
		n, _ := ParseIdentityNumber("19900101-9802", reference)
		sink += n.BirthYear() + int(n.Kind()) + n.BirthDate().Year()
	})
}
