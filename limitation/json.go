package limitation

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
	"github.com/vardregler/vard/internal/wire"
)

// AppendJSON appends the two days as an object, null where there is no last day.
func (l LastDay) AppendJSON(b []byte) []byte {
	if l.IsZero() {
		return append(b, "null"...)
	}
	b = l.Strict.AppendJSON(wire.Key(append(b, '{'), "strict"))
	b = l.Extended.AppendJSON(wire.Key(b, "extended"))
	return append(b, '}')
}

// MarshalJSON writes what AppendJSON appends.
func (l LastDay) MarshalJSON() ([]byte, error) { return l.AppendJSON(nil), nil }

// AppendJSON appends the clock as an object.
func (c Clock) AppendJSON(b []byte) []byte {
	b = wire.Word(wire.Key(append(b, '{'), "status"), c.Status.String())
	b = c.Earliest.AppendJSON(wire.Key(b, "earliest"))
	b = c.Latest.AppendJSON(wire.Key(b, "latest"))
	b = wire.Word(wire.Key(b, "reason"), c.Reason.String())
	return append(b, '}')
}

// MarshalJSON writes what AppendJSON appends.
func (c Clock) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

// AppendJSON appends the decision in its wire form, an object.
func (d Decision) AppendJSON(b []byte) []byte {
	b = wire.Word(wire.Key(append(b, '{'), "outcome"), d.outcome.String())
	b = append(wire.Key(b, "rule"), '[')
	for r := range d.Regimes() {
		b = wire.Name(wire.Next(b), r.String())
	}
	b = append(b, ']')
	b = d.Report().AppendJSON(wire.Key(b, "report"))
	b = d.Action().AppendJSON(wire.Key(b, "action"))
	b = d.Reconsideration().AppendJSON(wire.Key(b, "reconsideration"))
	b = d.BoardOpinion().AppendJSON(wire.Key(b, "boardOpinion"))
	b = d.Until().AppendJSON(wire.Key(b, "until"))

	found, missing := d.marks(), d.missing()
	reasons, presumed := d.rests(&found), d.presumedBeside(missing)
	b = append(wire.Key(b, "reasons"), '[')
	for i, r := range rules {
		if reasons.Has(i) {
			b = wire.Name(wire.Next(b), string(r.ID()))
		}
	}
	b = appendFacts(wire.Key(append(b, ']'), "missing"), missing)
	b = appendFacts(wire.Key(b, "presumed"), presumed)
	b = append(wire.Key(b, "referrals"), "[]"...) // nobody takes over
	b = append(wire.Key(b, "findings"), '[')
	for i, r := range rules {
		if !found.Skipped(i) {
			b = vard.Finding{Rule: r, Met: found.Met(i)}.AppendJSON(wire.Next(b))
		}
	}
	return append(b, "]}"...)
}

// MarshalJSON writes what AppendJSON appends.
func (d Decision) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

func appendFacts(b []byte, set marks.Facts) []byte {
	b = append(b, '[')
	for i, f := range facts {
		if set.Has(i) {
			b = wire.Name(wire.Next(b), f.Name())
		}
	}
	return append(b, ']')
}
