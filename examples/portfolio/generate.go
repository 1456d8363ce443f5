package main

import (
	"bufio"
	"fmt"
	"io"
	"strconv"

	"github.com/vardregler/vard"
)

// generated is the day of assessment of invented claims, and the last one on which anything
// of them happens.
var generated = vard.MustDate("2026-11-21")

// generate writes invented claims, a line each, always the same. One of a thousand says
// that it was reported after the day of assessment, and is refused.
func generate(w io.Writer, n int) error {
	out := bufio.NewWriterSize(w, 1<<16)
	var line []byte
	for i := range n {
		line = draw(i).claim(line[:0])
		if _, err := out.Write(line); err != nil {
			return err
		}
	}
	return out.Flush()
}

// draw gives the numbers of one claim: what it draws for a purpose depends on its own
// number and the purpose alone.
type draw int

// of returns a number below a bound: FNV-1a, mixed once more.
func (d draw) of(purpose string, below int) int {
	h := uint64(14695981039346656037)
	for n := uint64(d); n > 0; n >>= 8 {
		h = (h ^ n&0xff) * 1099511628211
	}
	for _, c := range []byte(purpose) {
		h = (h ^ uint64(c)) * 1099511628211
	}
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	return int(h % uint64(below))
}

// The facts of a claim in its order, how many of a hundred say yes, and how many are not
// known. A group stands before the dot; the facts of a group follow each other.
var facts = []struct {
	group, name  string
	yes, unknown int
}{
	{"", "careInSweden", 99, 0}, {"", "regionFinanced", 95, 1}, {"", "municipal", 3, 1}, {"", "trafficInjury", 1, 1},
	{"", "workInjury", 2, 1}, {"", "personalInjury", 98, 1}, {"", "causedByCare", 75, 10}, {"", "diedBeforeClaim", 1, 50},
	{"treatment", "avoidable", 30, 8}, {"treatment", "unusedResources", 5, 8},
	{"material", "equipmentFault", 2, 3}, {"material", "incorrectHandling", 2, 3},
	{"diagnosis", "delayedOrIncorrect", 12, 5}, {"diagnosis", "worsened", 40, 5},
	{"infection", "transmitted", 10, 5}, {"infection", "ownBacteria", 20, 40}, {"infection", "diseaseMoreSerious", 30, 5}, {"infection", "lifeThreatening", 10, 5},
	{"accident", "inConnectionWithCare", 4, 2}, {"accident", "duringTransport", 1, 2}, {"accident", "damagedPremises", 1, 2}, {"accident", "everyday", 20, 2},
	{"medication", "inappropriate", 3, 3}, {"medication", "sideEffect", 4, 3},
	{"lifeSaving", "correctAndNecessary", 5, 2}, {"lifeSaving", "lifeThreatening", 5, 2},
	{"complaint", "conduct", 8, 60}, {"complaint", "information", 8, 60},
}

// claim appends one claim with a line feed.
func (d draw) claim(dst []byte) []byte {
	dst = strconv.AppendInt(append(dst, `{"id":"G-`...), int64(d)+1, 10)
	dst = append(dst, `","on":"`...)
	dst = append(dst, generated.String()...)
	dst = append(dst, `","injury":{`...)
	group := ""
	for _, f := range facts {
		name := f.group + "." + f.name
		if d.of(name+" known", 100) < f.unknown {
			continue
		}
		if f.group != group {
			if group != "" {
				dst = append(dst[:len(dst)-1], "},"...)
			}
			group = f.group
			dst = append(append(append(dst, '"'), group...), `":{`...)
		}
		dst = append(append(append(dst, '"'), f.name...), `":`...)
		dst = append(strconv.AppendBool(dst, d.of(name, 100) < f.yes), ',')
	}
	if group != "" {
		dst = append(dst[:len(dst)-1], "},"...)
	}
	return append(d.limitation(dst), "}}\n"...)
}

// limitation appends when it happened: the care up to eleven years ago, the claim most
// often within three of them.
func (d draw) limitation(dst []byte) []byte {
	caused := generated.AddDays(-30 - d.of("caused", 11*365))
	known := caused.AddDays(d.of("known", 500))
	reported := known.AddDays(d.of("reported", 900))
	final := reported.AddDays(60 + d.of("final", 300))
	if d.of("refused", 1000) == 0 {
		reported = generated.AddDays(1)
	} else if reported.After(generated) {
		return fmt.Appendf(dst, `"limitation":{"caused":"%s","reported":"not-yet"}`, caused)
	}
	dst = fmt.Appendf(dst, `"limitation":{"caused":"%s","aware":{"noticeable":"%s"`, caused, earlier(known))
	if d.of("linked known", 10) > 0 {
		dst = fmt.Appendf(dst, `,"linked":"%s"`, earlier(known)[:7])
	}
	dst = fmt.Appendf(dst, `},"reported":"%s"`, reported)
	if !final.After(generated) && d.of("final known", 10) > 1 && !reported.After(generated) {
		dst = fmt.Appendf(dst, `,"finalPosition":"%s"`, final)
	}
	return append(dst, '}')
}

// earlier writes a day, that of assessment where it lies after it.
func earlier(day vard.Date) string {
	if day.After(generated) {
		day = generated
	}
	return day.String()
}
