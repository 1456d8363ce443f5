package referral_test

import (
	"testing"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
	. "github.com/vardregler/vard/referral"
)

// thousand is about a thousand different kinds of progress, and the dates of their
// requests.
func thousand() (list []Progress, dates []string) {
	n := 0
	everyProgress(lastDay, func(p Progress, d Decision) {
		if n%119 == 0 {
			list = append(list, p)
			dates = append(dates, vard.NewDate(1990, 1, 1).AddDays(7*n%10000).String())
		}
		n++
	})
	return list, dates
}

var sink int

func BenchmarkTimeParse(b *testing.B) {
	_, dates := thousand()
	draws, i := spec.Draws(65536, len(dates)), 0
	b.ReportAllocs()
	for b.Loop() {
		t, _ := time.Parse(time.DateOnly, dates[draws[i&65535]])
		sink += int(t.Month())
		i++
	}
}

func BenchmarkAssess(b *testing.B) {
	list, _ := thousand()
	draws, i := spec.Draws(65536, len(list)), 0
	b.ReportAllocs()
	for b.Loop() {
		d, _ := Assess(list[draws[i&65535]], lastDay)
		sink += int(d.Outcome())
		i++
	}
}

func BenchmarkFindings(b *testing.B) {
	list, _ := thousand()
	draws, i := spec.Draws(65536, len(list)), 0
	b.ReportAllocs()
	for b.Loop() {
		d, _ := Assess(list[draws[i&65535]], lastDay)
		for f := range d.Findings() {
			sink += int(f.Met)
		}
		for _, state := range d.Steps() {
			sink += int(state)
		}
		i++
	}
}

func TestNothingAllocates(t *testing.T) {
	list, _ := thousand()
	i := 0
	spec.NoAllocation(t, "deciding and reading everything", func() {
		d, _ := Assess(list[i%len(list)], lastDay)
		i++
		for f := range d.Findings() {
			sink += int(f.Met)
		}
		for s, state := range d.Steps() {
			sink += int(state)
			for f := range d.WaitsFor(s) {
				sink += int(f.AskOf())
			}
			for f := range d.Because(s) {
				sink += int(f.AskOf())
			}
		}
		for s := range d.Next() {
			sink += int(s)
		}
		for f := range d.Missing() {
			sink += int(f.AskOf())
		}
		for f := range d.Ask() {
			sink += int(f.AskOf())
		}
		for f := range d.Reasons() {
			sink += int(f.Met)
		}
		sink += d.Until().Year()
		for r := range d.Referrals() {
			for c := range r.Body.Contacts() {
				sink += len(c.Value)
			}
		}
	})
	buffer := make([]byte, 0, 16384)
	spec.NoAllocation(t, "writing a decision, a referral and a language", func() {
		d, _ := Assess(list[i%len(list)], lastDay)
		i++
		sink += len(d.AppendJSON(buffer)) + len(Referral{Body: Embassy}.AppendJSON(buffer)) + len(list[0].Language.AppendJSON(buffer))
	})
	spec.NoAllocation(t, "a letter", func() {
		for f := range (Letter{}).Lacks() {
			sink += int(f.AskOf())
		}
	})
}
