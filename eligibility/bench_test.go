package eligibility

import (
	"testing"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/spec"
)

func all() (list []Facts) {
	a := []vard.Answer{vard.Unknown, vard.No, vard.Yes}
	for _, r := range a {
		for _, p := range a {
			for _, d := range a {
				for _, h := range a {
					for _, u := range a {
						list = append(list, Facts{r, p, d, h, u})
					}
				}
			}
		}
	}
	return list
}

var sink int

func BenchmarkLadder(b *testing.B) {
	cases := all()
	draws := spec.Draws(65536, len(cases))
	i := 0
	for b.Loop() {
		sink += int(decide(cases[draws[i&65535]]))
		i++
	}
}

func BenchmarkAssess(b *testing.B) {
	cases := all()
	draws := spec.Draws(65536, len(cases))
	i := 0
	for b.Loop() {
		sink += int(Assess(cases[draws[i&65535]]).Outcome())
		i++
	}
}

func BenchmarkFindings(b *testing.B) {
	cases := all()
	draws := spec.Draws(65536, len(cases))
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		for f := range Assess(cases[draws[i&65535]]).Findings() {
			sink += int(f.Met)
		}
		i++
	}
}
