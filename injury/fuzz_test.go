package injury

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/limitation"
)

// FuzzAssess decides on any claim, garbage included: nothing panics, and what holds of
// every decision holds.
func FuzzAssess(f *testing.F) {
	f.Add([]byte{}, "", "", "", "", "", uint32(today))
	f.Add([]byte{2, 2, 1, 1, 2, 0, 2, 2, 0, 2}, "2016-02-29", "2016", "2016-03", "not-yet", "2026-03-02", uint32(today))
	f.Add([]byte{2, 2, 1, 1, 1, 0, 3, 255, 1, 1, 2, 1, 2, 2, 2}, "2012/2016", "../2015", "2013-02/..", "", "2015-01-01/2026-02-28", uint32(today))
	f.Add([]byte{2, 2, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 0, 0, 0}, "1974", "", "", "", "", uint32(0))
	f.Fuzz(func(t *testing.T, bytes []byte, caused, noticeable, linked, insurer, reported string, on uint32) {
		moment := func(text string) vard.Moment {
			m, err := vard.ParseMoment(text)
			if err != nil && len(text) >= 8 { // by hand, as no text can say it
				at := func(i int) vard.Date {
					return vard.Date(uint32(text[i])<<24 | uint32(text[i+1])<<16 | uint32(text[i+2])<<8 | uint32(text[i+3]))
				}
				return vard.Between(at(0), at(4))
			}
			return m
		}
		c := Claim{Limitation: limitation.Claim{
			Caused: moment(caused), Reported: moment(reported),
			Aware: limitation.Awareness{Noticeable: moment(noticeable), Linked: moment(linked), Insurer: moment(insurer)},
		}}
		list := places(&c)
		for i, at := range list[:min(len(list), len(bytes))] {
			*at = vard.Answer(bytes[i])
		}
		d, err := Assess(c, vard.Date(on))
		if err != nil {
			var e *vard.Error
			require.True(t, errors.As(err, &e))
			assert.Equal(t, Decision{}, d)
			return
		}
		again, _ := Assess(c, vard.Date(on))
		assert.Equal(t, d, again)
		missing := slices.Collect(d.Missing())
		assert.Equal(t, d.Outcome() == Incomplete, len(missing) > 0, "incomplete where something is missing")
		asked := slices.Collect(d.Ask())
		for _, fact := range missing {
			assert.Contains(t, asked[:len(missing)], fact)
		}
		for fact := range d.Presumed() {
			assert.NotContains(t, missing, fact)
		}
		inPlay := len(rules)
		if marked := d.marks(); marked.Skipped(ruleNotTolerable) {
			inPlay--
		}
		assert.Len(t, slices.Collect(d.Findings()), inPlay)
		assert.Equal(t, d.Outcome() == NeedsAssessment, len(slices.Collect(d.ToWeigh())) > 0, "a person assesses where something is to be weighed")
		assert.Equal(t, d.Outcome() == Incomplete, len(slices.Collect(d.Reasons())) == 0, "a decided claim rests on something")
		if until := d.Until(); !until.IsZero() {
			assert.False(t, until.Before(vard.Date(on)))
		}
		for r := range d.Referrals() {
			assert.NotEmpty(t, r.Body.String())
			assert.NotEmpty(t, r.Why.ID())
		}
		text, err := json.Marshal(d)
		require.NoError(t, err)
		assert.True(t, json.Valid(text))
	})
}

// FuzzClaim reads a claim from any JSON, and reads again what it writes.
func FuzzClaim(f *testing.F) {
	f.Add([]byte(`{}`))
	f.Add([]byte(`{"careInSweden":true,"treatment":{"avoidable":null},"limitation":{"caused":"2013-03","aware":{"linked":"2014"},"reported":"not-yet"}}`))
	f.Add([]byte(`{"infection":{"transmitted":false},"complaint":{"safety":true}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var c, back Claim
		if json.Unmarshal(data, &c) != nil {
			return
		}
		text, err := json.Marshal(c)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(text, &back), "%s", text)
		assert.Equal(t, c, back)
	})
}

// FuzzOutcome reads outcomes strictly.
func FuzzOutcome(f *testing.F) {
	f.Add([]byte("compensable"))
	f.Add([]byte("ASSESS"))
	f.Fuzz(func(t *testing.T, text []byte) {
		var o Outcome
		if o.UnmarshalText(text) == nil {
			assert.Equal(t, string(text), o.String())
		} else {
			assert.Zero(t, o)
		}
	})
}
