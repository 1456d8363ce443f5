package billing_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"encoding/xml"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

// value is what every value of the package can do.
type value interface {
	comparable
	encoding.TextMarshaler
	encoding.TextAppender
	driver.Valuer
	String() string
}

type pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
}

// travels checks that a value goes in and out of every encoding as its name, that its
// zero value is nothing everywhere, and that a number is never taken.
func travels[T value, P pointer[T]](t *testing.T, refused vard.Code, zeroJSON string, values map[string]T) {
	t.Helper()
	for name, v := range values {
		assert.Equal(t, name, v.String())
		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, name, string(text))
		text, err = v.AppendText([]byte("="))
		require.NoError(t, err)
		assert.Equal(t, "="+name, string(text))
	}
	var zero T
	values[""] = zero
	for name, v := range values {
		back := func(how string, read func(p P) error) {
			t.Helper()
			for _, other := range values {
				got := other
				require.NoError(t, read(&got), "%s of %q", how, name)
				assert.Equal(t, v, got, "%s of %q", how, name)
			}
		}
		back("text", func(p P) error { return p.UnmarshalText([]byte(name)) })
		out, err := json.Marshal(v)
		require.NoError(t, err)
		if name == "" {
			assert.Equal(t, zeroJSON, string(out))
		} else {
			assert.Equal(t, `"`+name+`"`, string(out))
		}
		back("JSON", func(p P) error { return json.Unmarshal(out, p) })
		stored, err := driver.DefaultParameterConverter.ConvertValue(v)
		require.NoError(t, err)
		if name == "" {
			assert.Nil(t, stored, "NULL")
		} else {
			assert.Equal(t, driver.Value(name), stored)
		}
		back("SQL", func(p P) error { return p.Scan(stored) })
		back("SQL bytes", func(p P) error { return p.Scan([]byte(name)) })
		out, err = xml.Marshal(struct {
			XMLName xml.Name `xml:"v"`
			A       T        `xml:"a,attr"`
			E       T        `xml:"e"`
		}{A: v, E: v})
		require.NoError(t, err)
		assert.Equal(t, `<v a="`+name+`"><e>`+name+`</e></v>`, string(out))
		back("XML", func(p P) error {
			var in struct {
				A T `xml:"a,attr"`
				E T `xml:"e"`
			}
			err := xml.Unmarshal(out, &in)
			*p = in.E
			assert.Equal(t, v, in.A)
			return err
		})
		out, err = yaml.Marshal(map[string]T{"v": v})
		require.NoError(t, err)
		back("YAML", func(p P) error {
			var in map[string]T
			err := yaml.Unmarshal(out, &in)
			*p = in["v"]
			return err
		})
		out, err = json.Marshal(map[T]int{v: 1})
		require.NoError(t, err)
		assert.Equal(t, `{"`+name+`":1}`, string(out), "a key is its name")
		if name == "" && zeroJSON == "null" {
			continue // in JSON what is not known is null, which is no key
		}
		back("map key", func(p P) error {
			var in map[T]int
			err := json.Unmarshal(out, &in)
			for key := range in {
				*p = key
			}
			return err
		})
	}
	for _, number := range []any{int64(1), 1.0, true} {
		v := zero
		assert.ErrorIs(t, P(&v).Scan(number), refused, "a number from a database")
	}
	v := zero
	assert.Error(t, json.Unmarshal([]byte("1"), &v), "a number from JSON")
	assert.Error(t, P(&v).UnmarshalText([]byte("1")), "a number as text")
	assert.Equal(t, zero, v, "what is refused changes nothing")
}

func TestSpecEncodings(t *testing.T) {
	travels(t, vard.MalformedMoney, "null", map[string]Money{"1234.50 SEK": money("1234.50 SEK"), "-0.125 KWD": money("-0.125 KWD"), "7.00 DEM": money("7.00 DEM")})
	travels(t, vard.MalformedMoney, "null", map[string]Limit{"unlimited": Unlimited(), "5.00 SEK": upTo("5.00 SEK")})
	travels(t, vard.MalformedDate, "null", map[string]Expiry{"until_further_notice": UntilFurtherNotice(), "2026-03-31": ExpiresOn(day(3, 31))})
	travels(t, vard.UnknownCurrency, `""`, map[string]Currency{"SEK": SEK, "HRK": MustCurrency("HRK")})
	travels(t, vard.UnknownName, "null", map[string]Country{"DE": "DE", "GB": MustCountry("UK"), "GR": MustCountry("EL")})
	travels(t, vard.UnknownName, `""`, map[string]Service{"second_opinion": ServiceSecondOpinion, "treatment": ServiceTreatment})
	travels(t, vard.UnknownName, `""`, map[string]PayerKind{"advance": PayerAdvance, "guarantee": PayerGuarantee, "insurance": PayerInsurance, "s2": PayerS2, "patient": PayerPatient})
	travels(t, vard.UnknownName, `""`, map[string]Rounding{"none": NoRounding, "whole_krona": WholeKrona})
	travels(t, vard.UnknownName, `""`, map[string]Outcome{"final": Final, "provisional": Provisional, "incomplete": Incomplete})
	travels(t, vard.UnknownName, `""`, map[string]Direction{"bill": ToBill, "refund": ToRefund, "settled": NothingDue})
	travels(t, vard.UnknownName, `""`, map[string]LineChange{"added": LineAdded, "dropped": LineDropped, "changed": LineChanged, "nameless": LineNameless})
	travels(t, vard.UnknownName, `""`, map[string]Section{"estimate": SectionEstimate, "total": SectionTotal})

	// "1" is a rate, and so is a number as text; a number of JSON or of a database is none.
	for name, r := range map[string]Rate{"0.8": rate("0.8"), "1": rate("1"), "0": rate("0"), "": {}} {
		out, err := json.Marshal(map[string]Rate{"v": r})
		require.NoError(t, err)
		var in map[string]Rate
		require.NoError(t, json.Unmarshal(out, &in))
		assert.Equal(t, r, in["v"])
		out, err = yaml.Marshal(map[string]Rate{"v": r})
		require.NoError(t, err)
		require.NoError(t, yaml.Unmarshal(out, &in))
		assert.Equal(t, r, in["v"], name)
		stored, err := driver.DefaultParameterConverter.ConvertValue(r)
		require.NoError(t, err)
		back := rate("0.5")
		require.NoError(t, back.Scan(stored))
		assert.Equal(t, r, back)
		text, err := r.AppendText([]byte("="))
		require.NoError(t, err)
		assert.Equal(t, "="+name, string(text))
		out, err = xml.Marshal(struct {
			XMLName xml.Name `xml:"v"`
			A       Rate     `xml:"a,attr"`
		}{A: r})
		require.NoError(t, err)
		assert.Equal(t, `<v a="`+name+`"></v>`, string(out))
	}
	var r Rate
	for _, number := range []any{int64(1), 0.8, true} {
		assert.ErrorIs(t, r.Scan(number), vard.MalformedNumber)
	}
	assert.ErrorIs(t, json.Unmarshal([]byte("0.8"), &r), vard.MalformedNumber)
	assert.Zero(t, r)

	assert.Equal(t, money("5.00 SEK"), upTo("5.00 SEK").Amount())
	assert.Equal(t, []bool{true, false, false, true}, []bool{Unlimited().IsUnlimited(), upTo("5.00 SEK").IsUnlimited(), UntilFurtherNotice().IsZero(), Expiry{}.IsZero()})
	assert.Equal(t, day(3, 31), ExpiresOn(day(3, 31)).Day())
	assert.True(t, UntilFurtherNotice().IsUntilFurtherNotice())
	assert.False(t, ExpiresOn(day(3, 31)).IsUntilFurtherNotice())
}

func TestSpecEnumerations(t *testing.T) {
	spec.Enumeration[Service](t, "second_opinion", "treatment")
	spec.Enumeration[PayerKind](t, "advance", "guarantee", "insurance", "s2", "patient")
	spec.Enumeration[Rounding](t, "none", "whole_krona")
	spec.Enumeration[Outcome](t, "final", "provisional", "incomplete")
	spec.Enumeration[Direction](t, "bill", "refund", "settled")
	spec.Enumeration[LineChange](t, "added", "dropped", "changed", "nameless")
	spec.Enumeration[Section](t, "estimate", "charges", "variance", "share", "receipts", "due", "total")
}
