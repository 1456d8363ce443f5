package main

import (
	"encoding"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/referral"
)

// The document and the client are those that the types make; go run ./document -w writes
// them anew.
func TestTheFilesAreAsGenerated(t *testing.T) {
	doc, err := document()
	require.NoError(t, err)
	written, err := os.ReadFile(filepath.Join("..", documentFile))
	require.NoError(t, err)
	if string(doc) != string(written) {
		t.Error("openapi.json is not what go run ./document -w writes")
	}
	code, err := client(doc)
	require.NoError(t, err)
	written, err = os.ReadFile(filepath.Join("..", clientFile))
	require.NoError(t, err)
	if string(code) != string(written) {
		t.Error("client/client.gen.go is not what go run ./document -w writes")
	}
}

// Another program finds the document to be OpenAPI 3.1.
func TestTheDocumentIsOne(t *testing.T) {
	doc, err := document()
	require.NoError(t, err)
	spec, err := openapi3.NewLoader().LoadFromData(doc)
	require.NoError(t, err)
	assert.Equal(t, "3.1.0", spec.OpenAPI)
	require.NoError(t, spec.Validate(t.Context()))
}

// at is the schema of a path of the form.
func at(t *testing.T, all map[string]*schema, path string) *schema {
	t.Helper()
	s := all["Case"]
	for name := range strings.SplitSeq(path, ".") {
		name = strings.TrimSuffix(name, "[]")
		s = s.Properties[name]
		require.NotNil(t, s, path)
		if s.OneOf != nil { // one account, or several
			s = s.OneOf[0]
		}
		if s.Items != nil {
			s = s.Items
		}
		if s.Ref != "" {
			s = all[strings.TrimPrefix(s.Ref, "#/components/schemas/")]
			require.NotNil(t, s, path)
		}
	}
	return s
}

// Every field of the form is in the document, and a fact is described by its question.
func TestEveryFieldIsDescribed(t *testing.T) {
	all, err := schemas()
	require.NoError(t, err)
	for path := range casefile.Form() {
		at(t, all, path)
	}
	for _, p := range parts {
		for q := range p.questions {
			path := p.name + "." + q.Name()
			if s := at(t, all, path); len(s.Enum) == 0 && s.Properties == nil {
				name, _, _ := strings.Cut(s.Description, " Ask ")
				assert.True(t, strings.HasPrefix(q.Question().EN, name) && name != "", "%s: %s, and not %s", path, s.Description, q.Question().EN)
			}
		}
	}
	urgent := all["EligibilityFacts"].Properties["urgent"]
	assert.Equal(t, []string{"boolean", "null"}, urgent.Types)
	assert.Equal(t, "Is the case urgent? Ask the care provider.", urgent.Description)
	assert.Equal(t, []any{"final", "provisional", "incomplete"}, all["BillingOutcome"].Enum)
	assert.Empty(t, all["EligibilityFacts"].Required)
}

// What a type of the library reads, its pattern takes; what is written otherwise, neither.
func TestPatternsAreThoseOfTheLibrary(t *testing.T) {
	for _, row := range []struct {
		into      encoding.TextUnmarshaler
		takes     []string
		takesNone []string
	}{
		{new(vard.Moment),
			[]string{"2013-03-05", "2013-03", "2013", "201X", "20XX", "2013-XX", "2013-03-XX", "not-yet", "[2013..2014]", "[2013-03-01..2013-05-31]", "[..2014]", "[2013..]", "2013/2014", "../2014", "2013/.."},
			[]string{"13", "2013-3", "unknown", "2013..2014", "[2013/2014]", "2013-03-05T10", "not yet", "XXXX", " 2013", "2013\n"}},
		{new(billing.Money), []string{"0.00 SEK", "-1.50 SEK", "1234.50 EUR", "10 JPY", "1.000 KWD"}, []string{"1", "SEK 1.00", "01.00 SEK", "+1.00 SEK", "1,00 SEK", "1e3 SEK", ".50 SEK", "1. SEK"}},
		{new(billing.Limit), []string{"unlimited", "1.00 SEK"}, []string{"none", "Unlimited", "1.00"}},
		{new(billing.Expiry), []string{"2026-11-21", "until_further_notice"}, []string{"2026-11", "never", "not-yet"}},
		{new(billing.Rate), []string{"0", "1", "0.8", "1.00"}, []string{"80", "80 %", ".8", "0,8", "-0.1", "1."}},
		{new(billing.Country), []string{"DE", "GB"}, []string{"de", "DEU", "D"}},
		{new(billing.Currency), []string{"SEK", "EUR"}, []string{"sek", "SE", "KRON"}},
		{new(referral.Language), []string{"ckb", "fa-AF", "AR"}, []string{"a little French", "ar,fa", "sv-"}},
	} {
		s, err := leaves[reflect.TypeOf(row.into).Elem()].Resolve(nil)
		require.NoError(t, err)
		for _, text := range row.takes {
			assert.NoError(t, row.into.UnmarshalText([]byte(text)), text)
			assert.NoError(t, s.Validate(text), text)
		}
		for _, text := range row.takesNone {
			assert.Error(t, row.into.UnmarshalText([]byte(text)), text)
			assert.Error(t, s.Validate(text), text)
		}
	}
}
