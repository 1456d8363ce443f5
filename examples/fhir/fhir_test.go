package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

var scratch string

func TestMain(m *testing.M) {
	var err error
	if scratch, err = os.MkdirTemp("", "fhir"); err != nil {
		panic(err)
	}
	status := m.Run()
	_ = os.RemoveAll(scratch)
	os.Exit(status)
}

var buildValidator = sync.OnceValue(func() error {
	build := exec.Command("go", "build", "-o", filepath.Join(scratch, "validator"), ".")
	build.Dir = "testdata/validator"
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	return nil
})

// validate returns, for each resource, what the validator finds wrong with it.
func validate(t *testing.T, resources ...[]byte) []string {
	t.Helper()
	if testing.Short() {
		t.Skip("the validator takes long to build")
	}
	require.NoError(t, buildValidator())
	var lines bytes.Buffer
	for _, r := range resources {
		require.NoError(t, json.Compact(&lines, r))
		lines.WriteByte('\n')
	}
	validator := exec.Command(filepath.Join(scratch, "validator"))
	validator.Stdin = &lines
	out, err := validator.Output()
	require.NoError(t, err)
	verdicts := strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
	require.Len(t, verdicts, len(resources))
	return verdicts
}

func valid(t *testing.T, resources ...[]byte) {
	t.Helper()
	for i, wrong := range validate(t, resources...) {
		assert.Empty(t, wrong, string(resources[i]))
	}
}

// program runs the command as a user does.
func program(in string, args ...string) (out, problems string, status int) {
	var o, p strings.Builder
	status = run(args, strings.NewReader(in), &o, &p)
	return o.String(), p.String(), status
}

func written(t *testing.T, in string, args ...string) []byte {
	t.Helper()
	out, problems, status := program(in, args...)
	require.Zero(t, status, "%v: %s", args, problems)
	require.Empty(t, problems)
	return []byte(out)
}

// cases are the cases that the example programs show, by name.
func cases(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../journey/testdata/cases/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	all := map[string]string{}
	for _, file := range append(files, "../journey/case.json") {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		all[filepath.Base(file)] = string(data)
	}
	return all
}

// The validator is one: it refuses what R4 does not have, lacks or writes otherwise.
func TestTheValidatorRefuses(t *testing.T) {
	for i, wrong := range validate(t,
		[]byte(`{"resourceType":"Invoice"}`),
		[]byte(`{"resourceType":"Invoice","status":"sent"}`),
		[]byte(`{"resourceType":"Questionnaire","status":"draft","itemm":[]}`),
		[]byte(`{"resourceType":"QuestionnaireResponse","status":"completed","item":[{"linkId":"a","answer":[{"valueDate":"2026-13-01"}]}]}`),
		[]byte(`{"resourceType":"Coverage","status":"active","payor":[{"reference":"a"}]}`),
	) {
		assert.NotEmpty(t, wrong, i)
	}
}

// english returns the translation beside a text.
func english(t *testing.T, text string, beside any) string {
	t.Helper()
	if beside == nil {
		return text
	}
	extensions := beside.(map[string]any)["extension"].([]any)
	require.Len(t, extensions, 1)
	one := extensions[0].(map[string]any)
	require.Equal(t, translation, one["url"])
	found := ""
	for _, e := range one["extension"].([]any) {
		if e.(map[string]any)["url"] == "content" {
			found = e.(map[string]any)["valueString"].(string)
		} else {
			assert.Equal(t, "en", e.(map[string]any)["valueCode"])
		}
	}
	return found
}

// walk visits every item of a form or of answers to one.
func walk(items any, visit func(map[string]any)) {
	list, _ := items.([]any)
	for _, it := range list {
		visit(it.(map[string]any))
		walk(it.(map[string]any)["item"], visit)
	}
}

func read(t *testing.T, data []byte) (m map[string]any) {
	t.Helper()
	require.NoError(t, json.Unmarshal(data, &m))
	return m
}

func TestForms(t *testing.T) {
	var all [][]byte
	for _, p := range parts {
		data := written(t, "", "questionnaire", p.name)
		all = append(all, data)
		q := read(t, data)
		assert.Equal(t, p.title, vard.Text{SV: q["title"].(string), EN: english(t, q["title"].(string), q["_title"])})
		assert.Regexp(t, `^[A-Z][A-Za-z0-9_]*$`, q["name"])
		byLink := map[string]map[string]any{}
		walk(q["item"], func(it map[string]any) {
			link := it["linkId"].(string)
			assert.NotContains(t, byLink, link)
			byLink[link] = it
			text, _ := it["text"].(string)
			assert.NotEmpty(t, text, link)
			assert.NotEmpty(t, english(t, text, it["_text"]), link)
			if it["type"] == "group" {
				assert.NotEmpty(t, it["item"], link)
				assert.Nil(t, it["answerOption"], link)
			}
			if it["type"] == "display" {
				assert.Nil(t, it["item"], link)
			}
			if it["type"] == "choice" {
				assert.True(t, (it["answerOption"] == nil) != (it["answerValueSet"] == nil), link)
			}
		})
		if p.name == "billing" { // a promise may cover no service; an account is always for one
			assert.Len(t, byLink["service"]["answerOption"], 2)
			assert.Len(t, byLink["payers[].services"]["answerOption"], 3)
		}
		for f := range p.questions() {
			it, ok := byLink[f.Name()]
			if f.Name() == "actual.lines" {
				it, ok = byLink["actual.lines[]"]
				require.True(t, ok)
				assert.Equal(t, true, it["repeats"])
				continue
			}
			require.True(t, ok, f.Name())
			assert.Equal(t, f.Question(), vard.Text{SV: it["text"].(string), EN: english(t, it["text"].(string), it["_text"])})
			help := byLink[f.Name()+"/help"]
			require.NotNil(t, help, f.Name())
			assert.Contains(t, help["text"], f.AskOf().Text().SV)
			assert.Contains(t, english(t, "", help["_text"]), f.AskOf().Text().EN)
		}
	}
	valid(t, all...)
}

// one returns the cases with one account each, for which there is a form.
func one(t *testing.T, data string) (list []string) {
	t.Helper()
	c := read(t, []byte(data))
	accounts, several := c["billing"].([]any)
	if !several {
		return []string{data}
	}
	for _, a := range accounts {
		c["billing"] = a
		b, err := json.Marshal(c)
		require.NoError(t, err)
		list = append(list, string(b))
	}
	return list
}

// The facts of every case go into answers and come back the same, and the answers that
// are written of them again are the same to the byte, in both languages.
func TestRoundTrips(t *testing.T) {
	var all [][]byte
	tried := map[string]int{}
	for name, data := range cases(t) {
		for _, data := range one(t, data) {
			c := casefile.Read([]byte(data))
			if len(c.Decide().Errors) > 0 {
				continue
			}
			for _, p := range parts {
				if _, ok := read(t, []byte(data))[p.name]; !ok {
					continue
				}
				tried[p.name]++
				res := written(t, data, "response", p.name)
				all = append(all, res)
				facts := written(t, string(res), "facts")
				back := casefile.Read(facts)
				assert.Equal(t, c.On, back.On)
				assert.Equal(t, casefile.Identifier(c.ID), casefile.Identifier(back.ID))
				assert.Equal(t, of(c, p.name), of(back, p.name), "%s %s\n%s", name, p.name, facts)
				assert.Equal(t, string(res), string(written(t, string(facts), "response", p.name)))

				form := map[string]map[string]any{}
				walk(read(t, written(t, "", "questionnaire", p.name))["item"], func(it map[string]any) { form[it["linkId"].(string)] = it })
				walk(read(t, res)["item"], func(it map[string]any) {
					asked := form[it["linkId"].(string)]
					require.NotNil(t, asked, it["linkId"])
					assert.Equal(t, asked["text"], it["text"])
					assert.Equal(t, asked["_text"], it["_text"])
				})
			}
		}
	}
	assert.Len(t, tried, len(parts), tried)
	valid(t, all...)
}

func of(c *casefile.Case, part string) any {
	switch part {
	case "eligibility":
		return c.Eligibility
	case "referral":
		return c.Referral
	case "billing":
		a := c.Billing.Accounts[0]
		a.Payers = slices.Clone(a.Payers)
		for i := range a.Payers {
			if len(a.Payers[i].Receipts) == 0 {
				a.Payers[i].Receipts = nil // no receipts and an empty list of them are the same
			}
		}
		if len(a.Payers) == 0 {
			a.Payers = nil
		}
		if len(a.Estimate.Lines) == 0 {
			a.Estimate.Lines = nil
		}
		if len(a.Actual.Lines) == 0 {
			a.Actual.Lines = nil
		}
		return a
	case "limitation":
		return c.Limitation
	}
	return c.Injury
}

// Drawn facts: every answer and every form of a moment, in every place.
func TestDrawnFactsRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 4))
	on := vard.MustDate("2026-11-21")
	moments := []func(vard.Date) vard.Moment{
		func(vard.Date) vard.Moment { return vard.Moment{} }, vard.On, vard.Since, vard.Until,
		func(vard.Date) vard.Moment { return vard.NotYet() },
		func(d vard.Date) vard.Moment { return vard.Year(d.Year()) },
		func(d vard.Date) vard.Moment { return vard.Month(d.Year(), d.Month()) },
		func(d vard.Date) vard.Moment { return vard.Between(d, d.AddDays(40)) },
	}
	var all [][]byte
	kept := 0
	for range 600 {
		var c injury.Claim
		for f := range injury.Questions() {
			if err := c.Set(f.Name(), vard.Answer(r.IntN(3))); err != nil {
				require.NoError(t, c.SetMoment(f.Name(), moments[r.IntN(len(moments))](vard.MustDate("2005-01-01").AddDays(r.IntN(7000)))))
			}
		}
		if r.IntN(3) > 0 {
			c.Limitation = limitation.Claim{Caused: c.Limitation.Caused, Reported: c.Limitation.Reported}
		}
		if _, err := injury.Assess(c, on); err != nil {
			continue
		}
		kept++
		facts, err := json.Marshal(map[string]any{"on": on, "injury": c})
		require.NoError(t, err)
		res := written(t, string(facts), "response", "injury")
		back := casefile.Read(written(t, string(res), "facts"))
		require.Equal(t, &c, back.Injury)
		if kept <= 40 {
			all = append(all, res)
		}
	}
	assert.Greater(t, kept, 30)
	valid(t, all...)
}

// answers makes a response to a form.
func answers(part, items string) string {
	return `{"resourceType":"QuestionnaireResponse","questionnaire":"` + canonical(part) + `|1","status":"completed","meta":{"tag":[]},"item":[` + items + `]}`
}

func TestUnknownIsKeptApartFromNo(t *testing.T) {
	rows := []struct {
		says, answer string
		want         vard.Answer
		outcome      eligibility.Outcome
	}{
		{"yes", `{"linkId":"registeredInSweden","answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"Y"}}]}`, vard.Yes, eligibility.Resident},
		{"no", `{"linkId":"registeredInSweden","answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"N","display":"Nej"}}]}`, vard.No, eligibility.NotEligible},
		{"asked, not known", `{"linkId":"registeredInSweden","answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"asked-unknown"}}]}`, vard.Unknown, eligibility.Incomplete},
		{"declined", `{"linkId":"registeredInSweden","answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason","code":"asked-declined"}}]}`, vard.Unknown, eligibility.Incomplete},
		{"no answer", `{"linkId":"registeredInSweden"}`, vard.Unknown, eligibility.Incomplete},
		{"an empty answer", `{"linkId":"registeredInSweden","answer":[{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"asked-unknown"}]}]}`, vard.Unknown, eligibility.Incomplete},
		{"not there", `{"linkId":"personalNumber","answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"N"}}]}`, vard.Unknown, eligibility.Incomplete},
	}
	var all [][]byte
	for _, row := range rows {
		urgent := `,{"linkId":"highlySpecialised","answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"N"}}]}`
		res := answers("eligibility", row.answer+urgent)
		all = append(all, []byte(res))
		c := casefile.Read(written(t, res, "facts"))
		require.NotNil(t, c.Eligibility, row.says)
		assert.Equal(t, row.want, c.Eligibility.RegisteredInSweden, row.says)
		assert.Equal(t, row.outcome, c.Decide().Eligibility.Outcome(), row.says)
	}
	valid(t, all...)
}

// What a promise covers may be unknown, nothing, or a list.
func TestServicesCovered(t *testing.T) {
	payer := func(services string) string {
		return answers("billing", `{"linkId":"currency","answer":[{"valueCoding":{"system":"urn:iso:std:iso:4217","code":"SEK"}}]},
			{"linkId":"payers[]","item":[{"linkId":"payers[].kind","answer":[{"valueCoding":{"system":"`+ours+`CodeSystem/payer-kind","code":"guarantee"}}]}`+services+`]}`)
	}
	code := func(c string) string {
		return `{"valueCoding":{"system":"` + ours + `CodeSystem/service","code":"` + c + `"}}`
	}
	for items, want := range map[string][]billing.Service{
		"": nil,
		`,{"linkId":"payers[].services","answer":[` + code("none") + `]}`:                                     {},
		`,{"linkId":"payers[].services","answer":[` + code("treatment") + `]}`:                                {billing.ServiceTreatment},
		`,{"linkId":"payers[].services","answer":[` + code("treatment") + `,` + code("second_opinion") + `]}`: {billing.ServiceTreatment, billing.ServiceSecondOpinion},
	} {
		facts := written(t, payer(items), "facts")
		c := casefile.Read(facts)
		assert.Equal(t, want, c.Billing.Accounts[0].Payers[0].Services, string(facts))
		if want == nil {
			continue
		}
		withDay := strings.Replace(string(facts), "{", `{"on":"2026-11-21",`, 1)
		res := written(t, withDay, "response", "billing")
		back := casefile.Read(written(t, string(res), "facts"))
		assert.Equal(t, want, back.Billing.Accounts[0].Payers[0].Services)
	}
}

const secret = "S3kr3t"

// What is refused is told by place and code, and never repeated.
func TestRefusals(t *testing.T) {
	yes := `{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"Y"}}`
	moment := func(inside string) string { return answers("limitation", `{"linkId":"caused","item":[`+inside+`]}`) }
	payer := func(inside string) string {
		return answers("billing", `{"linkId":"currency","answer":[{"valueCoding":{"system":"urn:iso:std:iso:4217","code":"SEK"}}]},
			{"linkId":"payers[]","item":[{"linkId":"payers[].kind","answer":[{"valueCoding":{"system":"`+ours+`CodeSystem/payer-kind","code":"guarantee"}}]},`+inside+`]}`)
	}
	money := func(q string) string {
		return payer(`{"linkId":"payers[].limit","item":[{"linkId":"payers[].limit/amount","answer":[{"valueQuantity":` + q + `}]}]}`)
	}
	for _, row := range []struct{ response, refused string }{
		{`S3kr3t`, "malformed_json"},
		{`[]`, "malformed_json"},
		{`{"resourceType":"S3kr3t"}`, "resourceType: unknown_name"},
		{strings.Replace(answers("eligibility", ""), ours, "http://S3kr3t/", 1), "questionnaire: unknown_name"},
		{strings.Replace(answers("eligibility", ""), "/eligibility", "/S3kr3t", 1), "questionnaire: unknown_name"},
		{strings.Replace(answers("eligibility", ""), "completed", "entered-in-error", 1), "status: unknown_name"},
		{strings.Replace(answers("eligibility", ""), `"meta"`, `"modifierExtension":[{"url":"S3kr3t"}],"meta"`, 1), "unknown_field"},
		{strings.Replace(answers("eligibility", ""), `"meta"`, `"status":"completed","meta"`, 1), "duplicate_name"},
		{answers("eligibility", `{"linkId":"S3kr3t","answer":[`+yes+`]}`), "eligibility: unknown_field"},
		{answers("eligibility", `{"linkId":"urgent","answer":[`+yes+`]},{"linkId":"urgent","answer":[`+yes+`]}`), "eligibility: duplicate_name"},
		{answers("eligibility", `{"linkId":"urgent","answer":[`+yes+`,`+yes+`]}`), "eligibility.urgent: duplicate_name"},
		{answers("eligibility", `{"linkId":"urgent","answer":[{"valueBoolean":true}]}`), "eligibility.urgent: malformed_json"},
		{answers("eligibility", `{"linkId":"urgent","answer":[{"valueUri":"S3kr3t"}]}`), "eligibility.urgent: malformed_json"},
		{answers("eligibility", `{"linkId":"urgent","answer":[{"valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v2-0136","code":"S3kr3t"}}]}`), "eligibility.urgent: unknown_name"},
		{answers("eligibility", `{"linkId":"urgent","answer":[{"valueCoding":{"code":"Y"}}]}`), "eligibility.urgent: unknown_name"},
		{answers("eligibility", `{"linkId":"urgent","modifierExtension":[{"url":"S3kr3t"}],"answer":[`+yes+`]}`), "eligibility: unknown_field"},
		{answers("referral", `{"linkId":"request","answer":[{"valueDate":"2024-11"}]}`), "referral.request: malformed_date"},
		{answers("referral", `{"linkId":"noticeDays","answer":[{"valueInteger":1.5}]}`), "referral.noticeDays: malformed_number"},
		{answers("referral", `{"linkId":"language","answer":[{"valueCoding":{"system":"urn:ietf:bcp:47","code":"S3kr3t!"}}]}`), "referral.language: malformed_language"},
		{answers("referral", `{"linkId":"on","answer":[{"valueDate":"2024-11-04"}]},{"linkId":"request","answer":[{"valueDate":"2024-11-05"}]}`), "referral.request: after_assessment"},
		{answers("injury", `{"linkId":"infection","answer":[`+yes+`]}`), "injury.infection: malformed_json"},
		{answers("injury", `{"linkId":"infection","item":[{"linkId":"infection.S3kr3t"}]}`), "injury.infection: unknown_field"},
		{moment(`{"linkId":"caused/day","answer":[{"valueDate":"2013-02-30"}]}`), "limitation.caused: malformed_moment"},
		{moment(`{"linkId":"caused/day","answer":[{"valueDate":"S3kr3t"}]}`), "limitation.caused: malformed_moment"},
		{moment(`{"linkId":"caused/day","answer":[{"valueDate":"2013"}]},{"linkId":"caused/not-yet","answer":[{"valueBoolean":true}]}`), "limitation.caused: impossible_order"},
		{moment(`{"linkId":"caused/earliest","answer":[{"valueDate":"2014"}]},{"linkId":"caused/latest","answer":[{"valueDate":"2013"}]}`), "limitation.caused: impossible_order"},
		{moment(`{"linkId":"caused/S3kr3t","answer":[{"valueDate":"2014"}]}`), "limitation.caused: unknown_field"},
		{money(`{"value":1,"code":"SEK"}`), "billing.payers[0].limit: unknown_currency"},
		{money(`{"value":1.001,"system":"urn:iso:std:iso:4217","code":"SEK"}`), "billing.payers[0].limit: scale"},
		{money(`{"value":1,"comparator":"<","system":"urn:iso:std:iso:4217","code":"SEK"}`), "billing.payers[0].limit: malformed_money"},
		{money(`{"value":1e999999999,"system":"urn:iso:std:iso:4217","code":"SEK"}`), "billing.payers[0].limit: overflow"},
		{payer(`{"linkId":"payers[].rate","answer":[{"valueDecimal":0.8}]}`), "billing.payers[0].rate: unknown_field with billing.payers[0].kind"},
		{payer(`{"linkId":"payers[].limit","item":[{"linkId":"payers[].limit/amount","answer":[{"valueQuantity":{"value":1,"system":"urn:iso:std:iso:4217","code":"SEK"}}]},{"linkId":"payers[].limit/unlimited","answer":[{"valueBoolean":true}]}]}`), "billing.payers[0].limit: impossible_order"},
	} {
		response := row.response
		if !strings.Contains(response, `"on"`) && !strings.Contains(response, `"item":[]`) {
			response = strings.Replace(response, `"item":[`, `"item":[{"linkId":"on","answer":[{"valueDate":"2026-11-21"}]},`, 1)
		}
		out, problems, status := program(response, "facts")
		assert.Empty(t, out, row.refused)
		assert.Equal(t, 1, status, row.refused)
		assert.True(t, strings.HasPrefix(problems, "vard: "+row.refused+": "), "%s\n%s", row.refused, problems)
		assert.NotContains(t, problems, secret)
	}
	_, problems, status := program(strings.Repeat(" ", maxResponse+1), "facts")
	assert.Equal(t, 1, status)
	assert.Contains(t, problems, "too_long")
}

// An amount may be written with fewer decimals, and an end of an interval as a month.
func TestLooserForms(t *testing.T) {
	facts := written(t, answers("billing", `{"linkId":"currency","answer":[{"valueCoding":{"system":"urn:iso:std:iso:4217","code":"SEK"}}]},{"linkId":"actual","item":[{"linkId":"actual.lines[]","item":[
		{"linkId":"actual.lines[].amount","answer":[{"valueQuantity":{"value":1.2e3,"system":"urn:iso:std:iso:4217","code":"SEK"}}]}]}]}`), "facts")
	assert.Contains(t, string(facts), `"1200.00 SEK"`)
	facts = written(t, answers("limitation", `{"linkId":"caused","item":[{"linkId":"caused/earliest","answer":[{"valueDate":"2013-03"}]},{"linkId":"caused/latest","answer":[{"valueDate":"2014"}]},{"linkId":"caused/not-yet","answer":[{"valueBoolean":false}]}]}`), "facts")
	assert.Equal(t, vard.MustMoment("[2013-03-01..2014-12-31]"), casefile.Read(facts).Limitation.Caused)
}

// Every invoice says what is due to the öre, each of its sums adds up, and every promise
// and payer is there.
func TestInvoices(t *testing.T) {
	var all [][]byte
	directions := map[billing.Direction]int{}
	for name, data := range cases(t) {
		c := casefile.Read([]byte(data))
		d := c.Decide()
		if d.Billing == nil {
			continue
		}
		out, problems, status := program(data, "invoice")
		all = append(all, []byte(out))
		b := read(t, []byte(out))
		byURL := map[string]map[string]any{}
		for _, e := range b["entry"].([]any) {
			url := e.(map[string]any)["fullUrl"].(string)
			assert.NotContains(t, byURL, url)
			byURL[url] = e.(map[string]any)["resource"].(map[string]any)
		}
		for _, ref := range regexp.MustCompile(`"reference": "([^"]*)"`).FindAllStringSubmatch(out, -1) {
			assert.Contains(t, byURL, ref[1], "every reference has its resource")
		}
		invoices, coverages := kindOf(b, "Invoice"), kindOf(b, "Coverage")
		at, promises, open := 0, 0, false
		for i, s := range d.Billing.List {
			promises += len(c.Billing.Accounts[i].Payers)
			if s.Outcome() != billing.Final {
				open = true
				assert.Contains(t, problems, d.Billing.Name(i)+": no invoice")
				for f := range s.Missing() {
					assert.Contains(t, problems, f.Question().EN)
				}
				continue
			}
			for _, e := range s.Entries() {
				directions[e.Due.Direction]++
				inv := invoices[at]
				at++
				due := e.Due.Amount.Decimal()
				if e.Due.Direction == billing.ToRefund {
					due = due.Neg()
				}
				total := inv["totalGross"].(map[string]any)
				assert.Equal(t, due.StringFixed(int32(e.Due.Amount.Currency().Decimals())), literal(out, total))
				sum := decimal.Zero
				for _, l := range inv["lineItem"].([]any) {
					text := l.(map[string]any)["chargeItemCodeableConcept"].(map[string]any)
					assert.NotEmpty(t, english(t, text["text"].(string), text["_text"]))
					p := l.(map[string]any)["priceComponent"].([]any)[0].(map[string]any)
					if p["type"] != "informational" {
						sum = sum.Add(decimal.NewFromFloat(p["amount"].(map[string]any)["value"].(float64)))
					}
				}
				assert.True(t, sum.Equal(due), "%s: %s of %s\n%s", name, sum, due, out)
				assert.Equal(t, e.Due.Direction == billing.NothingDue, inv["status"] == "balanced")
				recipient := byURL[inv["recipient"].(map[string]any)["reference"].(string)]
				if e.Kind == billing.PayerAdvance || e.Kind == billing.PayerPatient {
					assert.Equal(t, "Patient", recipient["resourceType"])
				} else {
					assert.Equal(t, "Organization", recipient["resourceType"])
				}
			}
		}
		assert.Len(t, invoices, at)
		assert.Len(t, coverages, promises)
		assert.Equal(t, open, status == 1)
		assert.Equal(t, open, problems != "")
	}
	assert.Len(t, directions, 3, directions)
	valid(t, all...)
}

func kindOf(b map[string]any, kind string) (list []map[string]any) {
	for _, e := range b["entry"].([]any) {
		if r := e.(map[string]any)["resource"].(map[string]any); r["resourceType"] == kind {
			list = append(list, r)
		}
	}
	return list
}

// literal returns how the total of an invoice is written, with all its decimals.
func literal(out string, total map[string]any) string {
	for _, found := range regexp.MustCompile(`"totalGross": \{\s*"value": (-?[0-9.]+)`).FindAllStringSubmatch(out, -1) {
		if n, err := decimal.NewFromString(found[1]); err == nil && n.Equal(decimal.NewFromFloat(total["value"].(float64))) {
			return found[1]
		}
	}
	return "not there"
}

// The promise of an insurer, a guarantor and an institution, with all that is known of it.
func TestPromises(t *testing.T) {
	out, problems, _ := program(`{"on":"2026-11-21","billing":{"service":"treatment","currency":"SEK","careFrom":"2025-03-10","careTo":"2025-03-19",
		"actual":{"final":true,"lines":[{"code":"a","text":"Operation","amount":"268000.00 SEK"}]},"payers":[
		{"kind":"insurance","name":"An insurer","reference":"P-1","deductible":"20000.00 SEK","rate":"0.825","limit":"300000.00 SEK","validFrom":"2025-01-01","validTo":"2025-12-31"},
		{"kind":"guarantee","limit":"unlimited","validFrom":"2025-01-01","services":["treatment"]},
		{"kind":"s2","name":"AOK","insuredIn":"DE","validFrom":"2025-01-01","validTo":"until_further_notice","services":["treatment"],"patientFee":"400.00 SEK"}]}}`, "invoice")
	b := read(t, []byte(out))
	c := kindOf(b, "Coverage")
	require.Len(t, c, 3)
	costs := func(i int) string { s, _ := json.Marshal(c[i]["costToBeneficiary"]); return string(s) }
	assert.Contains(t, costs(0), `"code":"deductible"`)
	assert.Contains(t, costs(0), `"value":17.5`)
	assert.Equal(t, map[string]any{"start": "2025-01-01", "end": "2025-12-31"}, c[0]["period"])
	assert.Contains(t, out, `"value": 300000.00`)
	assert.Equal(t, "active", c[0]["status"])
	assert.Equal(t, "draft", c[1]["status"], "its last day is not known and matters")
	assert.Equal(t, map[string]any{"start": "2025-01-01"}, c[2]["period"])
	assert.Contains(t, costs(2), `"code":"copay"`)
	assert.Contains(t, problems, "(payers[1].validTo)")
	assert.Contains(t, out, `"name": "`+billing.PayerGuarantee.Text().SV, "who has no name is called by its kind")
	valid(t, []byte(out))
}

func TestCommands(t *testing.T) {
	for _, args := range [][]string{nil, {"help"}, {"questionnaire"}, {"questionnaire", "S3kr3t"}, {"facts", "injury"}, {"invoice", "x"}, {"response"}, {"response", "injury", "x"}} {
		_, problems, status := program("{}", args...)
		assert.Equal(t, 2, status, args)
		assert.Equal(t, usage, problems)
	}
	assert.Equal(t, usage, string(written(t, "", "-h")))
	for _, args := range [][]string{{"invoice"}, {"calendar"}, {"response", "injury"}} {
		out, problems, status := program(`{}`, args...)
		assert.Equal(t, 1, status, args)
		assert.Contains(t, problems, "has no part")
		assert.Empty(t, out)
		out, problems, status = program(`{"on":"S3kr3t","injury":{"S3kr3t":1},"billing":{"currency":"S3kr3t"}}`, args...)
		assert.Equal(t, 1, status, args)
		assert.Empty(t, out)
		assert.Contains(t, problems, "vard: on: malformed_date: ")
		assert.NotContains(t, problems, secret)
	}
	_, problems, status := program(`{"on":"2026-11-21","billing":[{"currency":"SEK"}]}`, "response", "billing")
	assert.Equal(t, 1, status)
	assert.Contains(t, problems, "billing: malformed_json")
	assert.Equal(t, 3, run([]string{"questionnaire", "injury"}, nil, full{}, new(strings.Builder)))
	assert.Equal(t, 3, run([]string{"facts"}, full{}, new(strings.Builder), new(strings.Builder)))
}

// full is a disk without room, and one that cannot be read.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, os.ErrClosed }
func (full) Read([]byte) (int, error)  { return 0, os.ErrClosed }

// The forms have a kind for every type of the case file.
func TestEveryTypeHasAKind(t *testing.T) {
	for path, ty := range casefile.Form() {
		if path != "id" {
			assert.NotNil(t, kinds[ty], "%s %s", path, ty)
		}
	}
	assert.True(t, reflect.ValueOf(form("no part")).IsNil())
}
