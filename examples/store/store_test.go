// Package store shows, and tests, how the library's values are kept: in JSON, XML and
// YAML, as keys of maps, and in a database through database/sql, here SQLite. Everything
// is written as its name and read back from it, and the number inside of a value is
// neither written nor taken.
package store

import (
	"database/sql"
	"encoding"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"
	"time"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
	_ "modernc.org/sqlite"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// value is what every value of the library can do.
type value[T any] interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
}

// form is a value in a case: as an element, as an attribute, and left unknown.
type form[T any] struct {
	XMLName xml.Name `json:"-" yaml:"-" xml:"form"`
	Is      T        `json:"is" yaml:"is" xml:"is"`
	Was     T        `json:"was" yaml:"was" xml:"was,attr"`
	Nothing T        `json:"nothing" yaml:"nothing" xml:"nothing"`
}

func memory(t *testing.T) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", ":memory:")
	require.NoError(t, err)
	db.SetMaxOpenConns(1) // each connection to :memory: is a database of its own
	t.Cleanup(func() { assert.NoError(t, db.Close()) })
	_, err = db.Exec(`CREATE TABLE kept (what TEXT, free, number INTEGER)`)
	require.NoError(t, err)
	return db
}

// byHand writes a text in YAML as a person does: plain, but for what begins with a mark of
// YAML's own.
func byHand(text string) string {
	if strings.HasPrefix(text, "[") {
		return "'" + text + "'"
	}
	return text
}

// kept takes a value through every encoding and compares what is written with its text,
// in JSON with the literal given (a JSON string where it is the text itself).
func kept[T comparable, P value[T]](t *testing.T, v T, text, literal string) {
	t.Helper()
	var zero T
	name := fmt.Sprintf("%T %s", v, text)
	t.Run(name, func(t *testing.T) {
		quoted := literal
		if quoted == "" {
			quoted = `"` + text + `"`
		}
		in := form[T]{Is: v, Was: v}

		t.Run("JSON v1 and v2", func(t *testing.T) {
			for version, encode := range map[string]func(any) ([]byte, error){
				"v1": json.Marshal, "v2": func(v any) ([]byte, error) { return jsonv2.Marshal(v) },
			} {
				b, err := encode(in)
				require.NoError(t, err)
				assert.Contains(t, string(b), `"is":`+quoted, version)
				for reader, decode := range map[string]func([]byte, any) error{
					"v1": json.Unmarshal, "v2": func(b []byte, v any) error { return jsonv2.Unmarshal(b, v) },
				} {
					var back form[T]
					require.NoError(t, decode(b, &back), "%s read by %s: %s", version, reader, b)
					assert.Equal(t, in, back)
					var number form[T]
					for _, refused := range []string{`{"is":1}`, `{"is":0}`, `{"is":1.0}`} {
						assert.Error(t, decode([]byte(refused), &number), "%s: %s", reader, refused)
					}
				}
			}
		})
		t.Run("map key", func(t *testing.T) {
			b, err := json.Marshal(map[T]int{v: 1})
			require.NoError(t, err)
			assert.Equal(t, `{"`+text+`":1}`, string(b))
			var back map[T]int
			require.NoError(t, json.Unmarshal(b, &back))
			assert.Equal(t, map[T]int{v: 1}, back)
		})
		t.Run("XML", func(t *testing.T) {
			b, err := xml.Marshal(in)
			require.NoError(t, err)
			assert.Contains(t, string(b), `<is>`+text+`</is>`)
			assert.Contains(t, string(b), `was="`+text+`"`)
			var back form[T]
			require.NoError(t, xml.Unmarshal(b, &back), string(b))
			back.XMLName = xml.Name{}
			assert.Equal(t, in, back)
			if text == "0.8" {
				return // a share is a number, and XML has no other way to write one
			}
			for _, refused := range []string{`<form><is>1</is></form>`, `<form was="1"></form>`} {
				var number form[T]
				assert.Error(t, xml.Unmarshal([]byte(refused), &number), refused)
			}
		})
		t.Run("YAML", func(t *testing.T) {
			b, err := yaml.Marshal(in)
			require.NoError(t, err)
			var back form[T]
			require.NoError(t, yaml.Unmarshal(b, &back), string(b))
			assert.Equal(t, in, back)
			var plain form[T]
			require.NoError(t, yaml.Unmarshal([]byte("is: "+byHand(text)+"\nnothing: null\n"), &plain), "written by hand")
			assert.Equal(t, form[T]{Is: v}, plain)
			var number form[T]
			if text == "0.8" {
				return // a share is a number, and plain YAML is how a person writes one
			}
			for _, refused := range []string{"is: 1", "is: 0"} {
				assert.Error(t, yaml.Unmarshal([]byte(refused), &number), refused)
			}
		})
		t.Run("SQLite", func(t *testing.T) {
			db := memory(t)
			_, err := db.Exec(`INSERT INTO kept VALUES (?, ?, 1)`, v, zero)
			require.NoError(t, err)
			var raw any
			require.NoError(t, db.QueryRow(`SELECT what FROM kept`).Scan(&raw))
			assert.Equal(t, text, raw, "the column holds the text")
			require.NoError(t, db.QueryRow(`SELECT free FROM kept`).Scan(&raw))
			assert.Nil(t, raw, "what is not known is NULL")
			var back, nothing T
			nothing = v
			require.NoError(t, db.QueryRow(`SELECT what, free FROM kept WHERE what = ?`, v).Scan(P(&back), P(&nothing)))
			assert.Equal(t, v, back)
			assert.Equal(t, zero, nothing)
			assert.Error(t, db.QueryRow(`SELECT number FROM kept`).Scan(P(&back)), "a number is no value")
			assert.Equal(t, v, back, "what stood there stays")
		})
	})
}

func TestEveryValueIsKeptAsItsName(t *testing.T) {
	kept(t, vard.No, "false", "false")
	kept(t, vard.Yes, "true", "true")
	kept(t, vard.MustDate("2026-11-21"), "2026-11-21", "")
	for _, text := range []string{"2013-03-05", "2013-03", "2013", "not-yet", "[2013-03-01..2013-05-30]", "[..2012-06-01]", "[2013-03-01..]"} {
		kept(t, vard.MustMoment(text), text, "")
	}
	kept(t, vard.AskSpecialist, "specialist", "")
	kept(t, vard.DecidedAndCarried, "rule_and_fact", "")
	lof19, _ := vard.StatementByID("LOF-19")
	kept(t, lof19, "LOF-19", "")

	for _, text := range []string{"1234.50 SEK", "-0.05 EUR", "1200 JPY", "0.001 KWD", "0.00 DEM"} {
		kept(t, billing.MustMoney(text), text, "")
	}
	kept(t, billing.Unlimited(), "unlimited", "")
	kept(t, billing.UpTo(billing.MustMoney("10.00 SEK")), "10.00 SEK", "")
	kept(t, billing.MustRate("0.8"), "0.8", "")
	kept(t, billing.UntilFurtherNotice(), "until_further_notice", "")
	kept(t, billing.ExpiresOn(vard.MustDate("2026-11-21")), "2026-11-21", "")
	kept(t, billing.SEK, "SEK", "")
	kept(t, billing.MustCountry("GB"), "GB", "")
	kept(t, referral.MustLanguage("swl"), "swl", "")
	kept(t, referral.MustLanguage("pt-BR"), "pt-BR", "")
}

// name is what every enumeration can do.
type name interface {
	~uint8
	fmt.Stringer
}

// named takes every value of an enumeration through every encoding.
func named[T name, P value[T]](t *testing.T) {
	t.Helper()
	values := 0
	for v := T(1); v.String() != ""; v++ {
		kept[T, P](t, v, v.String(), "")
		values++
	}
	assert.Greater(t, values, 1, "%T has values", T(0))
}

func TestEveryEnumerationIsKeptAsItsNames(t *testing.T) {
	named[vard.Informant](t)
	named[vard.StatementKind](t)
	named[eligibility.Outcome](t)
	named[eligibility.NumberKind](t)
	named[referral.Outcome](t)
	named[referral.Body](t)
	named[referral.State](t)
	named[referral.Step](t)
	named[referral.ContactKind](t)
	named[billing.Outcome](t)
	named[billing.Service](t)
	named[billing.Rounding](t)
	named[billing.PayerKind](t)
	named[billing.Direction](t)
	named[billing.LineChange](t)
	named[billing.Section](t)
	named[limitation.Outcome](t)
	named[limitation.Regime](t)
	named[limitation.Status](t)
	named[limitation.Reason](t)
	named[injury.Outcome](t)
}

// An identity number is refused by every encoding: it is kept by who has decided to keep
// it, as the text that was read.
func TestAnIdentityNumberIsNotWrittenByAccident(t *testing.T) {
	id, err := eligibility.ParseIdentityNumber("19121212-1212", vard.MustDate("2026-11-21"))
	require.NoError(t, err)
	held := struct{ ID eligibility.IdentityNumber }{id}
	for what, write := range map[string]func() ([]byte, error){
		"JSON v1": func() ([]byte, error) { return json.Marshal(held) },
		"JSON v2": func() ([]byte, error) { return jsonv2.Marshal(held) },
		"XML":     func() ([]byte, error) { return xml.Marshal(held) },
		"YAML":    func() ([]byte, error) { return yaml.Marshal(held) },
		"text":    id.MarshalText,
	} {
		t.Run(what, func(t *testing.T) {
			b, err := write()
			require.Error(t, err)
			assert.NotContains(t, string(b)+err.Error(), "1212")
		})
	}
	_, err = memory(t).Exec(`INSERT INTO kept VALUES (?, NULL, NULL)`, id)
	require.Error(t, err, "SQLite")
	assert.NotContains(t, err.Error(), "1212")
}

// A date column comes as a time from most drivers, a boolean column as a boolean.
func TestColumnsOfADateAndOfABoolean(t *testing.T) {
	db := memory(t)
	_, err := db.Exec(`CREATE TABLE typed (born DATE, urgent BOOLEAN, at TIMESTAMP)`)
	require.NoError(t, err)
	day := vard.MustDate("2026-11-21")
	_, err = db.Exec(`INSERT INTO typed VALUES (?, ?, ?)`, day, vard.Yes, time.Date(2026, time.November, 21, 23, 30, 0, 0, time.UTC))
	require.NoError(t, err)
	var read vard.Date
	var urgent vard.Answer
	require.NoError(t, db.QueryRow(`SELECT born, urgent FROM typed`).Scan(&read, &urgent))
	assert.Equal(t, day, read)
	assert.Equal(t, vard.Yes, urgent)
	assert.ErrorIs(t, db.QueryRow(`SELECT at FROM typed`).Scan(&read), vard.MalformedDate, "which day a time of day falls on depends on the zone")
}
