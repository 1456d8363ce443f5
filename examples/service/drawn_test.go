package main

import (
	"encoding"
	"math/rand/v2"
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/referral"
)

// A case is drawn over the fields of the form, so that a fact added later is drawn too.

type object = map[string]any

// drawnCase draws the parts with the given names.
func drawnCase(r *rand.Rand, parts ...string) string {
	o := object{"id": "A-1", "on": "2026-11-21"}
	for _, name := range parts {
		o[name] = drawnStruct(r, name+".")
		if name == "billing" && r.IntN(4) == 0 {
			o[name] = []any{drawnStruct(r, "billing."), drawnStruct(r, "billing.")}
		}
	}
	b, err := json.Marshal(o, json.Deterministic(true))
	if err != nil {
		panic(err)
	}
	return string(b)
}

// drawnStruct draws what lies below a path of the form.
func drawnStruct(r *rand.Rand, below string) object {
	o := object{}
	for path, t := range casefile.Form() {
		rest, inside := strings.CutPrefix(path, below)
		name, deeper, nested := strings.Cut(rest, ".")
		_, done := o[strings.TrimSuffix(name, "[]")]
		switch {
		case !inside, done:
		case strings.HasSuffix(name, "[]"):
			list := []any{}
			for range r.IntN(3) {
				if deeper != "" {
					list = append(list, drawnStruct(r, below+name+"."))
				} else {
					list = append(list, drawnValue(r, t))
				}
			}
			o[strings.TrimSuffix(name, "[]")] = list
		case nested:
			o[name] = drawnStruct(r, below+name+".")
		case r.IntN(10) == 0 && t == reflect.TypeFor[vard.Answer]():
			o[name] = nil
		case r.IntN(3) > 0:
			o[name] = drawnValue(r, t)
		}
	}
	return o
}

func drawnValue(r *rand.Rand, t reflect.Type) any {
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	amount := pick("0.00", "1.00", "1234.50", "100000.00") + " SEK"
	day := vard.MustDate("2024-01-01").AddDays(r.IntN(1000)).String()
	switch t {
	case reflect.TypeFor[vard.Answer]():
		return r.IntN(2) == 0
	case reflect.TypeFor[vard.Date]():
		return day
	case reflect.TypeFor[vard.Moment]():
		return pick(day, day[:7], day[:4], "not-yet", "202X", "["+day+"..2026-10-01]", day+"/2026-10-02", "[..2020]", "[2020..]", "2020-XX", "2020-05-XX", "../2021")
	case reflect.TypeFor[billing.Money]():
		return amount
	case reflect.TypeFor[billing.Limit]():
		return pick(amount, "unlimited")
	case reflect.TypeFor[billing.Expiry]():
		return pick(day, "until_further_notice")
	case reflect.TypeFor[billing.Rate]():
		return pick("0", "1", "0.8", "0.75")
	case reflect.TypeFor[billing.Country]():
		return pick("DE", "US", "GB")
	case reflect.TypeFor[billing.Currency]():
		return "SEK"
	case reflect.TypeFor[referral.Language]():
		return pick("ar", "fa-AF", "ckb")
	}
	switch t.Kind() {
	case reflect.Bool:
		return r.IntN(2) == 0
	case reflect.Int:
		return r.IntN(30)
	case reflect.String:
		return pick("A", "Å, \"Ö\" & <b>", "1")
	}
	v := reflect.New(t).Elem() // an enumeration
	v.SetUint(uint64(1 + r.IntN(2)))
	name, err := v.Interface().(encoding.TextMarshaler).MarshalText()
	if err != nil || len(name) == 0 {
		panic("no value of " + t.String())
	}
	return string(name)
}

// Every drawn case is answered or refused in the form of the document, and what is kept of
// it is decided alike again.
func TestDrawnCasesKeepTheContract(t *testing.T) {
	h := newHarness(t, true)
	r := rand.New(rand.NewPCG(1, 2))
	n := 25 // the validator compiles the schemas anew for every exchange
	if testing.Short() {
		n = 5
	}
	answered, refused := 0, 0
	for range n {
		posts := map[string]string{"case": drawnCase(r, "eligibility", "referral", "billing", "limitation", "injury")}
		for _, p := range parts {
			posts[p.name] = drawnCase(r, p.name)
		}
		for name, body := range posts {
			response, got := h.do("POST", "/v1/"+name, body)
			switch response.StatusCode {
			case http.StatusOK:
				answered++
				var answer struct {
					Receipt struct {
						ID string `json:"id"`
					} `json:"receipt"`
					Decisions jsontext.Value `json:"decisions"`
				}
				require.NoError(t, json.Unmarshal(got, &answer))
				_, kept := h.do("GET", "/v1/receipts/"+answer.Receipt.ID, "")
				assert.Contains(t, string(kept), string(answer.Decisions))
				assert.True(t, h.replayed(answer.Receipt.ID).Same)
			case http.StatusUnprocessableEntity: // days that contradict each other
				refused++
			default:
				t.Fatalf("%d %s", response.StatusCode, got)
			}
		}
	}
	assert.Greater(t, answered, n)
	assert.Greater(t, refused, n)
	t.Logf("%d answered, %d refused", answered, refused)
}
