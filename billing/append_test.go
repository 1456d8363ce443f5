package billing_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/internal/spec"
)

// The wire form once more, as plain structs of texts and numbers for encoding/json.
type (
	plainSettlement struct {
		Outcome   string          `json:"outcome"`
		Estimate  *string         `json:"estimate"`
		Actual    *string         `json:"actual"`
		Variance  *string         `json:"variance"`
		Payers    []plainEntry    `json:"payers"`
		Missing   []string        `json:"missing"`
		Presumed  []string        `json:"presumed"`
		Referrals []plainReferral `json:"referrals"`
		Findings  []plainFinding  `json:"findings"`
		Reasons   []string        `json:"reasons"`
		Until     *string         `json:"until"`
	}
	plainEntry struct {
		Kind           string    `json:"kind"`
		Name           string    `json:"name"`
		Share          *string   `json:"share"`
		Received       *string   `json:"received"`
		Due            *plainDue `json:"due,omitempty"`
		LimitUsed      *string   `json:"limitUsed,omitempty"`
		DeductibleUsed *string   `json:"deductibleUsed,omitempty"`
		PatientFeeUsed *string   `json:"patientFeeUsed,omitempty"`
	}
	plainDue struct {
		Direction string  `json:"direction"`
		Amount    *string `json:"amount"`
		Rounding  *string `json:"rounding"`
	}
	plainReferral struct {
		Body string `json:"body"`
		Rule string `json:"rule"`
	}
	plainFinding struct {
		Rule       string   `json:"rule"`
		Met        *bool    `json:"met"`
		Statements []string `json:"statements"`
		Payer      *int     `json:"payer,omitempty"`
		Payment    *string  `json:"payment,omitempty"`
	}
	plainAmendment struct {
		plainEntry
		Credit *string `json:"credit,omitempty"`
		Bill   *string `json:"bill,omitempty"`
		Refund *string `json:"refund,omitempty"`
	}
	plainRevision struct {
		Number     int              `json:"number"`
		Corrects   *int             `json:"corrects"`
		Payers     []plainAmendment `json:"payers"`
		Settlement plainSettlement  `json:"settlement"`
	}
	plainText struct {
		SV string `json:"sv"`
		EN string `json:"en"`
	}
	plainPosting struct {
		Section string    `json:"section"`
		Payer   int       `json:"payer"`
		On      *string   `json:"on"`
		Text    plainText `json:"text"`
		Amount  *string   `json:"amount"`
		Sum     *string   `json:"sum"`
	}
	plainStatement struct {
		Headline plainText      `json:"headline"`
		Payers   []plainEntry   `json:"payers"`
		Postings []plainPosting `json:"postings"`
	}
	plainDifference struct {
		Code     string  `json:"code"`
		Text     string  `json:"text"`
		Change   string  `json:"change"`
		Estimate *string `json:"estimate"`
		Actual   *string `json:"actual"`
		Amount   *string `json:"amount"`
		Several  bool    `json:"several,omitempty"`
	}
)

// text is what a value is written as, nothing for the zero value.
func text(v interface {
	String() string
	IsZero() bool
}) *string {
	if v.IsZero() {
		return nil
	}
	s := v.String()
	return &s
}

func entryOf(e Entry) plainEntry {
	p := plainEntry{Kind: e.Kind.String(), Name: e.Name, Share: text(e.Share), Received: text(e.Received),
		LimitUsed: text(e.LimitUsed), DeductibleUsed: text(e.DeductibleUsed), PatientFeeUsed: text(e.PatientFeeUsed)}
	if e.Due != (Due{}) {
		p.Due = &plainDue{e.Due.Direction.String(), text(e.Due.Amount), text(e.Due.Rounding)}
	}
	return p
}

func findingOf(f vard.Finding) plainFinding {
	p := plainFinding{Rule: string(f.Rule.ID()), Statements: []string{}}
	if f.Met.Known() {
		met := f.Met == vard.Yes
		p.Met = &met
	}
	for s := range f.Rule.Statements() {
		p.Statements = append(p.Statements, s.ID())
	}
	return p
}

func settlementOf(s Settlement) plainSettlement {
	p := plainSettlement{
		Outcome: s.Outcome().String(), Estimate: text(s.Estimate()), Actual: text(s.Actual()), Variance: text(s.Variance()),
		Payers: []plainEntry{}, Missing: append([]string{}, spec.Names(s.Missing())...), Presumed: []string{},
		Referrals: []plainReferral{}, Findings: []plainFinding{}, Reasons: []string{}, Until: text(s.Until()),
	}
	for _, e := range s.Entries() {
		p.Payers = append(p.Payers, entryOf(e))
	}
	for r := range s.Referrals() {
		p.Referrals = append(p.Referrals, plainReferral{r.Body.String(), string(r.Why.ID())})
	}
	for f := range s.AccountFindings() {
		p.Findings = append(p.Findings, findingOf(f))
	}
	for i, e := range s.Entries() {
		for f := range e.Findings() {
			found := findingOf(f)
			found.Payer = &i
			if f.Rule.ID() == RuleRoundingAgreed && f.Met == vard.No {
				found.Payment = text(e.InWholeKronor().Amount)
			}
			p.Findings = append(p.Findings, found)
		}
	}
	for f := range s.Reasons() {
		p.Reasons = append(p.Reasons, string(f.Rule.ID()))
	}
	return p
}

func revisionOf(r Revision) plainRevision {
	p := plainRevision{Number: r.Settlement().Number(), Payers: []plainAmendment{}, Settlement: settlementOf(r.Settlement())}
	if n := r.Corrects(); n > 0 {
		p.Corrects = &n
	}
	for _, a := range r.Entries() {
		p.Payers = append(p.Payers, amendmentOf(a))
	}
	return p
}

func amendmentOf(a Amendment) plainAmendment {
	return plainAmendment{entryOf(a.Entry), text(a.Credit), text(a.Bill), text(a.Refund)}
}

func postingOf(p Posting) plainPosting {
	return plainPosting{p.Section.String(), p.Payer, text(p.On), plainText(p.Text), text(p.Amount), text(p.Sum)}
}

func statementOf(st AccountStatement) plainStatement {
	p := plainStatement{Headline: plainText(st.Headline), Payers: []plainEntry{}, Postings: []plainPosting{}}
	for _, e := range st.Payers {
		p.Payers = append(p.Payers, entryOf(e))
	}
	for _, row := range st.Postings {
		p.Postings = append(p.Postings, postingOf(row))
	}
	return p
}

func differenceOf(d Difference) plainDifference {
	return plainDifference{d.Code, d.Text, d.Change.String(), text(d.Estimate), text(d.Actual), text(d.Amount), d.Several}
}

// alike checks that what is appended is what encoding/json writes of the plain struct, and
// what MarshalJSON writes.
func alike(t *testing.T, plain any, value interface {
	json.Marshaler
	AppendJSON(b []byte) []byte
}) {
	t.Helper()
	want, err := json.Marshal(plain)
	require.NoError(t, err)
	require.Equal(t, "="+string(want), string(value.AppendJSON([]byte("="))))
	got, err := value.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

// odd are names and texts that need care in JSON.
var odd = []string{"", "Åsa & Co", `"quoted" \ <b>`, "line\nbreak\u2028\x01", "not \xff UTF-8", "患者"}

func TestAppendedIsWhatEncodingJSONWrites(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 2026))
	settlements := 20_000
	if testing.Short() {
		settlements /= 10
	}
	outcomes := map[Outcome]int{}
	var last Settlement
	for n := 0; n < settlements; {
		accounts := []Account{randomAccount(r)}
		switch r.IntN(3) {
		case 0:
			accounts = []Account{gridAccount(r, 0.3)}
		case 1:
			accounts = sharing(r, 0.1)
		}
		for i := range accounts {
			a := &accounts[i]
			a.Actual.Final = a.Actual.Final && (a.Actual.Cancelled || r.IntN(5) > 0)
			a.Payers, a.Actual.Lines = slices.Clone(a.Payers), slices.Clone(a.Actual.Lines)
			for j := range a.Payers {
				if a.Payers[j].Reference == "" { // else the name is a term
					a.Payers[j].Name = odd[r.IntN(len(odd))]
				}
			}
			for j := range a.Actual.Lines {
				a.Actual.Lines[j].Text = odd[r.IntN(len(odd))]
			}
		}
		list, err := SettleAll(accounts, spec.Today)
		require.NoError(t, err)
		if len(list) == 1 && r.IntN(2) == 0 {
			list[0], err = Settle(accounts[0], spec.Today)
			require.NoError(t, err)
		}
		for i, s := range list {
			n++
			outcomes[s.Outcome()]++
			alike(t, settlementOf(s), s)
			if n%4 == 0 {
				statement, err := s.Explain()
				require.NoError(t, err)
				alike(t, statementOf(statement), statement)
				for _, e := range statement.Payers {
					alike(t, entryOf(e), e)
				}
				for _, p := range statement.Postings {
					alike(t, postingOf(p), p)
				}
				differences, err := Compare(accounts[i])
				require.NoError(t, err)
				for _, d := range differences {
					alike(t, differenceOf(d), d)
				}
			}
			if revision, err := last.Revise(s); err == nil {
				alike(t, revisionOf(revision), revision)
				for _, a := range revision.Entries() {
					alike(t, amendmentOf(a), a)
				}
			}
			last = s
		}
	}
	t.Logf("settlements by outcome: %v", outcomes)
	for _, outcome := range []Outcome{Final, Provisional, Incomplete} {
		assert.Greater(t, outcomes[outcome], settlements/50)
	}
	alike(t, revisionOf(Revision{}), Revision{})
	assert.Equal(t, `{"headline":{"sv":"","en":""},"payers":null,"postings":null}`, string(AccountStatement{}.AppendJSON(nil)))
	alike(t, plainDue{}, Due{})
}

// The parts: null where nothing is said, and a currency as its text.
func TestAppendedParts(t *testing.T) {
	for _, row := range []struct {
		want  string
		value interface{ AppendJSON([]byte) []byte }
	}{
		{`null`, Money{}}, {`"-1234.50 SEK"`, money("-1234.50 SEK")}, {`"7 JPY"`, money("7 JPY")},
		{`null`, Limit{}}, {`"unlimited"`, Unlimited()}, {`"1.00 SEK"`, upTo("1.00 SEK")},
		{`null`, Expiry{}}, {`"until_further_notice"`, UntilFurtherNotice()}, {`"2026-03-01"`, ExpiresOn(day(3, 1))},
		{`null`, Rate{}}, {`"0"`, rate("0")}, {`"1"`, rate("1.0")}, {`"0.1"`, rate("0.10")}, {`"0.000000000000000001"`, rate("0.000000000000000001")},
		{`null`, Country("")}, {`null`, Country("ZZ")}, {`"DE"`, Country("DE")},
		{`""`, Currency(0)}, {`""`, Currency(200)}, {`"SEK"`, SEK}, {`"DEM"`, MustCurrency("DEM")},
	} {
		assert.Equal(t, row.want, string(row.value.AppendJSON(nil)))
		b, err := json.Marshal(row.value)
		require.NoError(t, err)
		assert.Equal(t, row.want, string(b))
	}
}

func TestAppendingAllocatesNothing(t *testing.T) {
	b := make([]byte, 0, 1<<16)
	r := rand.New(rand.NewPCG(24, 2026))
	var list []Settlement
	for range 50 {
		s, err := Settle(gridAccount(r, 0.3), spec.Today)
		require.NoError(t, err)
		together, err := SettleAll(sharing(r, 0.1), spec.Today)
		require.NoError(t, err)
		list = append(append(list, s, settled(t, randomAccount(r))), together...)
	}
	found, turning := 0, 0
	for i, s := range list {
		if len(spec.Names(s.Missing())) > 0 {
			found++
		}
		// A final account that does not say its days of care tries later ones.
		if got := testing.AllocsPerRun(100, func() { b = s.AppendJSON(b[:0]) }); got != 0 {
			assert.Equal(t, 1.0, got)
			assert.Equal(t, 1.0, testing.AllocsPerRun(100, func() { s.Until() }))
			turning++
			continue
		}
		revision, err := list[max(i-1, 0)].Revise(s)
		if err == nil {
			spec.NoAllocation(t, "a revision", func() { b = revision.AppendJSON(b[:0]) })
		}
		statement, err := s.Explain()
		require.NoError(t, err)
		spec.NoAllocation(t, "a statement of account", func() { b = statement.AppendJSON(b[:0]) })
	}
	assert.Greater(t, found, 20, "some lack facts")
	assert.Less(t, turning, len(list)/2)
	for _, value := range []interface{ AppendJSON([]byte) []byte }{
		money("1.50 SEK"), upTo("1.00 SEK"), rate("0.25"), ExpiresOn(day(3, 1)), Country("DE"), SEK, Due{Direction: ToBill, Amount: money("1.00 SEK"), Rounding: money("0.00 SEK")},
		Difference{Code: "A", Text: "ward", Change: LineChanged, Estimate: money("1.00 SEK"), Actual: money("2.00 SEK"), Amount: money("1.00 SEK")},
	} {
		spec.NoAllocation(t, "a part", func() { b = value.AppendJSON(b[:0]) })
	}
}
