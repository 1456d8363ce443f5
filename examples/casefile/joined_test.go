package casefile_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

// whole is a case whose parts agree.
const whole = `{"on":"2026-06-15",
 "eligibility":{"registeredInSweden":false,"personalNumber":false,"establishedDiagnosis":true,"highlySpecialised":true,"urgent":false},
 "referral":{"request":"2026-01-05","quote":"2026-01-07","prepaid":"2026-01-09","conference":"2026-01-20","statement":"2026-01-22","decision":"2026-01-23",
  "treatmentOffered":true,"visitNeeded":false,"estimate":"2026-01-26","agreement":"2026-01-28","funding":"2026-02-02","care":"2026-03-02","actual":"2026-04-01","settlement":"2026-04-20"},
 "billing":[
  {"service":"second_opinion","currency":"SEK","careFrom":"2026-01-20","careTo":"2026-01-22","estimate":{"issued":"2026-01-07","lines":[{"code":"m","text":"MSO","amount":"38000.00 SEK"}]},
   "actual":{"final":true,"lines":[{"code":"m","text":"MSO","amount":"38000.00 SEK"}]},
   "payers":[{"kind":"advance","receipts":[{"on":"2026-01-09","amount":"38000.00 SEK"}]}]},
  {"service":"treatment","currency":"SEK","careFrom":"2026-03-01","careTo":"2026-03-05","secondOpinionStatement":"2026-01-22",
   "estimate":{"issued":"2026-01-26","lines":[{"code":"a","text":"A","amount":"1000.00 SEK"}]},
   "actual":{"final":true,"lines":[{"code":"a","text":"A","amount":"1000.00 SEK"}]},
   "payers":[{"kind":"advance","receipts":[{"on":"2026-02-02","amount":"1000.00 SEK"}]}]}],
 "limitation":{"caused":"2026-03-02","reported":"2026-05-01"},
 "injury":{"limitation":{"caused":"2026-03-02","reported":"2026-05-01"}}}`

// joined is a change of the case, and a rule that is then met, not met or open.
var joined = []struct {
	says     string
	old, new string
	rule     vard.RuleID
	met      vard.Answer
}{
	{"not registered", "", "", casefile.RuleResidentNotOnPath, vard.Yes},
	{"a resident is led down the path", `"registeredInSweden":false`, `"registeredInSweden":true`, casefile.RuleResidentNotOnPath, vard.No},
	{"nobody asked whether the person is registered", `"registeredInSweden":false,`, ``, casefile.RuleResidentNotOnPath, vard.Unknown},
	{"all criteria are met", "", "", casefile.RuleCriteriaMetOnPath, vard.Yes},
	{"no established diagnosis", `"establishedDiagnosis":true`, `"establishedDiagnosis":false`, casefile.RuleCriteriaMetOnPath, vard.No},
	{"nobody asked about the diagnosis", `"establishedDiagnosis":true,`, ``, casefile.RuleCriteriaMetOnPath, vard.Unknown},
	{"a personal number is reviewed", `"personalNumber":false`, `"personalNumber":true`, casefile.RuleCriteriaMetOnPath, vard.Unknown},
	{"the price given on the same day", "", "", casefile.RuleQuoteSameDay, vard.Yes},
	{"the price given on two days", `"issued":"2026-01-07"`, `"issued":"2026-01-08"`, casefile.RuleQuoteSameDay, vard.No},
	{"the day of the price on the path only", `"issued":"2026-01-07",`, ``, casefile.RuleQuoteSameDay, vard.Unknown},
	{"paid on both", "", "", casefile.RulePrepaidOnBoth, vard.Yes},
	{"paid on the path, not on the account", `"receipts":[{"on":"2026-01-09","amount":"38000.00 SEK"}]`, `"receipts":[]`, casefile.RulePrepaidOnBoth, vard.No},
	{"paid on the account, not on the path", `"prepaid":"2026-01-09",`, ``, casefile.RulePrepaidOnBoth, vard.No},
	{"paid on a day that the account does not tell", `{"on":"2026-01-09",`, `{`, casefile.RulePrepaidOnBoth, vard.Unknown},
	{"one day of the statement", "", "", casefile.RuleStatementSameDay, vard.Yes},
	{"two days of the statement", `"secondOpinionStatement":"2026-01-22"`, `"secondOpinionStatement":"2026-01-23"`, casefile.RuleStatementSameDay, vard.No},
	{"the day of the statement on the path only", `"secondOpinionStatement":"2026-01-22",`, ``, casefile.RuleStatementSameDay, vard.Unknown},
	{"a treatment that is offered", "", "", casefile.RuleBilledIsOffered, vard.Yes},
	{"a treatment that nobody offers", `"treatmentOffered":true,"visitNeeded":false,"estimate":"2026-01-26","agreement":"2026-01-28","funding":"2026-02-02","care":"2026-03-02","actual":"2026-04-01","settlement":"2026-04-20"`, `"treatmentOffered":false,"visitNeeded":false`, casefile.RuleBilledIsOffered, vard.No},
	{"nobody asked whether it is offered", `"treatmentOffered":true,`, ``, casefile.RuleBilledIsOffered, vard.Unknown},
	{"the estimate on one day", "", "", casefile.RuleEstimateSameDay, vard.Yes},
	{"the estimate on two days", `"issued":"2026-01-26"`, `"issued":"2026-01-25"`, casefile.RuleEstimateSameDay, vard.No},
	{"the day of the estimate on the path only", `"issued":"2026-01-26",`, ``, casefile.RuleEstimateSameDay, vard.Unknown},
	{"somebody is to pay", "", "", casefile.RuleFundedOnBoth, vard.Yes},
	{"nobody is to pay", `"payers":[{"kind":"advance","receipts":[{"on":"2026-02-02","amount":"1000.00 SEK"}]}]`, `"payers":[]`, casefile.RuleFundedOnBoth, vard.No},
	{"care within the stay", "", "", casefile.RuleCareSameDays, vard.Yes},
	{"care before the stay", `"careFrom":"2026-03-01"`, `"careFrom":"2026-03-03"`, casefile.RuleCareSameDays, vard.No},
	{"care after the stay", `"careTo":"2026-03-05"`, `"careTo":"2026-03-01"`, casefile.RuleCareSameDays, vard.No},
	{"the last day of the stay is not known", `,"careTo":"2026-03-05"`, ``, casefile.RuleCareSameDays, vard.Unknown},
	{"settled and final", "", "", casefile.RuleSettledIsFinal, vard.Yes},
	{"settled but not final", `"actual":{"final":true,"lines":[{"code":"a"`, `"actual":{"final":false,"lines":[{"code":"a"`, casefile.RuleSettledIsFinal, vard.No},
	{"the same days", "", "", casefile.RuleLimitationSameDays, vard.Yes},
	{"two days of the report", `"injury":{"limitation":{"caused":"2026-03-02","reported":"2026-05-01"}}`, `"injury":{"limitation":{"caused":"2026-03-02","reported":"2026-05-02"}}`, casefile.RuleLimitationSameDays, vard.No},
	{"reported, and not yet", `"injury":{"limitation":{"caused":"2026-03-02","reported":"2026-05-01"}}`, `"injury":{"limitation":{"caused":"2026-03-02","reported":"not-yet"}}`, casefile.RuleLimitationSameDays, vard.No},
	{"a month that holds the day", `"injury":{"limitation":{"caused":"2026-03-02","reported":"2026-05-01"}}`, `"injury":{"limitation":{"caused":"2026-03","reported":"2026-05-01"}}`, casefile.RuleLimitationSameDays, vard.Unknown},
	{"a day that the other lacks", `"injury":{"limitation":{"caused":"2026-03-02","reported":"2026-05-01"}}`, `"injury":{"limitation":{"caused":"2026-03-02"}}`, casefile.RuleLimitationSameDays, vard.Unknown},
}

func TestPartsAreComparedWithEachOther(t *testing.T) {
	rows := map[vard.RuleID]map[vard.Answer]bool{}
	for _, row := range joined {
		t.Run(row.says, func(t *testing.T) {
			require.Contains(t, whole, row.old)
			d := decide(strings.Replace(whole, row.old, row.new, 1))
			require.Empty(t, d.Errors)
			found := false
			for _, f := range d.Findings {
				if f.Rule.ID() == row.rule {
					found = true
					assert.Equal(t, row.met, f.Met)
				}
			}
			assert.True(t, found, "the rule is no finding")
		})
		if rows[row.rule] == nil {
			rows[row.rule] = map[vard.Answer]bool{}
		}
		rows[row.rule][row.met] = true
	}
	for r := range casefile.Rules() {
		assert.True(t, rows[r.ID()][vard.Yes] && rows[r.ID()][vard.No], "%s has a row met and one not met", r)
	}
}

// A case whose parts say nothing of the same thing has no findings of its own.
func TestNothingIsComparedWithNothing(t *testing.T) {
	for _, input := range []string{
		`{}`,
		`{"on":"2026-06-15","eligibility":{"registeredInSweden":true},"referral":{}}`,
		`{"on":"2026-06-15","eligibility":{"registeredInSweden":true},"limitation":{"caused":"2020"}}`,
		`{"on":"2026-06-15","injury":{},"billing":{"currency":"SEK"}}`,
		`{"on":"2026-06-15","referral":{"request":"2026-07-01"},"eligibility":{"registeredInSweden":true}}`,
	} {
		assert.Empty(t, decide(input).Findings, input)
	}
}

// Of several accounts the one that agrees with the path answers; the settlement is
// wanted of all.
func TestSeveralAccounts(t *testing.T) {
	second := `{"service":"treatment","currency":"SEK","careFrom":"2026-05-01","careTo":"2026-05-02","estimate":{"issued":"2026-04-20","lines":[]}},`
	met := map[vard.RuleID]vard.Answer{}
	for _, f := range decide(strings.Replace(whole, `"billing":[`, `"billing":[`+second, 1)).Findings {
		met[f.Rule.ID()] = f.Met
	}
	assert.Equal(t, vard.Yes, met[casefile.RuleCareSameDays])
	assert.Equal(t, vard.Yes, met[casefile.RuleEstimateSameDay])
	assert.Equal(t, vard.Yes, met[casefile.RuleFundedOnBoth])
	assert.Equal(t, vard.No, met[casefile.RuleSettledIsFinal])
}

// Every rule of a case is said in both languages, in three ways, and cites the register.
func TestRulesOfACaseAreComplete(t *testing.T) {
	for r := range casefile.Rules() {
		for _, met := range []vard.Answer{vard.Unknown, vard.No, vard.Yes} {
			for _, text := range []string{r.Says(met).SV, r.Says(met).EN} {
				assert.True(t, strings.HasSuffix(text, "."), "%s: %q", r, text)
				assert.LessOrEqual(t, len(strings.Fields(text)), 25, text)
			}
		}
		cites := 0
		for s := range r.Statements() {
			assert.NotEmpty(t, s.ID(), "%s cites what the register does not hold", r)
			cites++
		}
		assert.NotZero(t, cites)
	}
}
