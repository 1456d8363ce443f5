package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
)

// situation is what a file is about, and what must come out of it.
type situation struct {
	file string
	says string
	want map[string]string // outcome of each part, and what else it turns on
}

// Typical situations.
var situations = []situation{
	{"resident", "a resident belongs to public care", map[string]string{"eligibility": "resident health_centre 1177"}},
	{"urgent", "an urgent case is not for this route", map[string]string{"eligibility": "not_eligible emergency 1177"}},
	{"diplomat", "a personal number without registration is reviewed", map[string]string{"eligibility": "review ipo"}},
	{"urgency-not-asked", "one open question decides", map[string]string{"eligibility": "incomplete urgent?"}},
	{"no-treatment-offered", "the path ends with the statement", map[string]string{"referral": "ended"}},
	{"waiting-for-funding", "an agreement and funding come before the visit", map[string]string{"referral": "in_progress"}},
	{"interpreter-told-too-late", "told nine days before the visit, where ten are asked for", map[string]string{"referral": "in_progress embassy"}},
	{"visit-missed", "the day of the visit has passed without care", map[string]string{"referral": "in_progress care?"}},
	{"all-ready-for-the-visit", "the care waits for the day of the visit", map[string]string{"referral": "in_progress embassy"}},
	{"language-not-named", "an interpreter is needed, and neither day nor language is told", map[string]string{"referral": "in_progress interpreterToldOn? language?"}},
	{"second-opinion-not-paid", "a second opinion that is not paid in advance does not begin", map[string]string{"billing": "provisional"}},
	{"second-opinion-paid", "all is paid for a second opinion, to the krona", map[string]string{"billing": "final"}},
	{"guarantee-before-care", "before the care, an open limit can be asked for", map[string]string{"billing": "provisional"}},
	{"s2-treatment", "under an S2 the patient bears the fee", map[string]string{"billing": "final forsakringskassan"}},
	{"guarantee-too-low", "above the limit of a guarantee the patient owes", map[string]string{"billing": "final"}},
	{"insurance-for-second-opinion", "insurance funds no second opinion", map[string]string{"billing": "final"}},
	{"cancelled", "a cancelled case is refunded", map[string]string{"billing": "final"}},
	{"charges-still-coming", "nothing is due before the actual cost is final", map[string]string{"billing": "provisional"}},
	{"limit-not-told", "without limit and last day a guarantee cannot be settled", map[string]string{"billing": "incomplete payers[0].limit? payers[0].validTo?"}},
	{"old-rule-in-time", "three years from awareness, the last day a Sunday, reported before it", map[string]string{"limitation": "in_time"}},
	{"old-rule-too-late", "three years from awareness, reported after the next weekday", map[string]string{"limitation": "barred"}},
	{"last-day-on-a-saturday", "ten years end on a Saturday, reported on the Monday", map[string]string{"limitation": "arguable"}},
	{"not-reported-yet", "ten years have not passed", map[string]string{"limitation": "open"}},
	{"ten-years-passed", "ten years have passed, whichever day of the month it was", map[string]string{"limitation": "barred"}},
	{"days-not-known", "what is known of the days leaves both open", map[string]string{"limitation": "undetermined aware.noticeable? aware.linked? aware.insurer? reported?"}},
	{"infection-to-weigh", "an unforeseeable infection out of proportion is weighed", map[string]string{"injury": "assess lof"}},
	{"fall-on-the-way-to-the-toilet", "an everyday accident", map[string]string{"injury": "not_compensable"}},
	{"side-effect", "a side effect goes to the Pharmaceutical Insurance", map[string]string{"injury": "not_compensable pharmaceutical_insurance pharmaceutical_injury_panel"}},
	{"at-work-in-the-ambulance", "a work injury goes to AFA first", map[string]string{"injury": "referred afa"}},
	{"private-clinic", "private care without agreement has an insurer of its own", map[string]string{"injury": "referred own_insurer pff"}},
	{"broken-glasses-and-harsh-words", "belongings are not compensated; the manner of treatment is for the Patient Advisory Board", map[string]string{"injury": "not_compensable patient_advisory_board"}},
	{"avoidable-but-too-late", "a ground holds, but the ten years have passed", map[string]string{"injury": "not_compensable"}},
	{"late-diagnosis-not-assessed", "a late diagnosis counts where health became worse", map[string]string{"injury": "incomplete material.equipmentFault? material.incorrectHandling? diagnosis.worsened? infection.transmitted? infection.diseaseMoreSerious? infection.lifeThreatening? accident.inConnectionWithCare? accident.duringTransport? accident.damagedPremises? accident.everyday? medication.inappropriate?"}},
	{"told-the-provider-in-time", "too late for the page, in time for the act", map[string]string{"limitation": "late"}},
	{"in-time-but-the-action-is-not", "in time for the page, too late for the act", map[string]string{"limitation": "expired"}},
	{"request-only", "what is not yet due is not known", map[string]string{"referral": "in_progress visaNeeded? interpreterNeeded?"}},
	{"resident-on-the-path", "a resident is led down the path, on which a second opinion is paid that the account does not show", map[string]string{"eligibility": "resident emergency 1177 health_centre", "referral": "in_progress visaNeeded? interpreterNeeded?", "billing": "provisional", "findings": ""}},
	{"traffic-with-four-days-left", "the traffic insurer first, but the time to report to Löf runs", map[string]string{"injury": "referred traffic_insurer"}},
	{"only-broken-glasses", "nobody was injured: one question", map[string]string{"injury": "not_compensable"}},
	{"nothing-known", "nothing known is nothing decided", nil},
}

func TestSituations(t *testing.T) {
	type answer struct {
		Outcome   string
		Missing   []string
		Referrals []struct{ Body string }
	}
	for _, row := range situations {
		t.Run(row.file+": "+row.says, func(t *testing.T) {
			file := filepath.Join("testdata", "cases", row.file+".json")
			out, errs, status := program("", "-json", "-case", file)
			require.Equal(t, decided, status, out)
			require.Empty(t, errs)
			var values map[string]jsontext.Value
			require.NoError(t, json.Unmarshal([]byte(out), &values))
			got, answers := map[string]string{}, map[string]answer{}
			for part, value := range values {
				var a answer
				if value.Kind() == jsontext.KindBeginObject {
					require.NoError(t, json.Unmarshal(value, &a, json.MatchCaseInsensitiveNames(true)))
					answers[part] = a
				}
				words := []string{a.Outcome}
				for _, r := range a.Referrals {
					words = append(words, r.Body)
				}
				for _, fact := range a.Missing {
					words = append(words, fact+"?")
				}
				got[part] = strings.Join(words, " ")
			}
			if row.want != nil {
				assert.Equal(t, row.want, got)
			}
			for _, lang := range []string{"sv", "en"} {
				out, errs, status := program("", "-all", "-lang", lang, "-case", file)
				assert.Equal(t, decided, status)
				assert.Empty(t, errs)
				assert.Contains(t, out, answers[firstPart(answers)].Outcome)
			}
		})
	}
	files, err := filepath.Glob("testdata/cases/*.json")
	require.NoError(t, err)
	assert.Len(t, files, len(situations), "every file has its row")
}

// What a person is told to do next, or why nothing is, wherever the lines break.
func TestWhatIsNext(t *testing.T) {
	for _, row := range []struct{ file, en, sv string }{
		{"interpreter-told-too-late", "Next → Agree on another date for the visit, or a shorter notice for the interpreter.", "Nästa steg → Kom överens om en annan dag för besöket, eller kortare framförhållning för tolken."},
		{"all-ready-for-the-visit", "Next → Wait for the day of the visit, 7 December 2026.", "Nästa steg → Vänta till besöksdagen den 7 december 2026."},
		{"all-ready-for-the-visit", "Give the care: waits for: the day of the visit", "Vården ges: väntar på: besöksdagen"},
		{"all-ready-for-the-visit", "Translate the statement: can be offered", "Utlåtandet översätts: kan erbjudas"},
		{"language-not-named", "(the patient; language)", "(patienten; language)"},
		{"second-opinion-not-paid", "Next → Collect the price of the second opinion in advance; do not begin before it is paid.", "Nästa steg → Ta betalt för den nya medicinska bedömningen i förskott; börja inte innan den är betald."},
		{"second-opinion-paid", "Next → Nothing is to be billed or refunded.", "Nästa steg → Inget ska faktureras eller återbetalas."},
		{"guarantee-before-care", "Next → Find out what is asked below.", "Nästa steg → Ta reda på det som frågas nedan."},
		{"s2-treatment", "Next → Claim SEK 200,750.00 through Försäkringskassan (S2 certificate: The competent institution); it reimburses at the price of the national agreement on care.", "Nästa steg → Begär 200 750,00 kr genom Försäkringskassan (S2-intyg: The competent institution); den ersätter enligt riksavtalets pris."},
		{"at-work-in-the-ambulance", "Next → Report the injury to the insurance named below.", "Nästa steg → Anmäl skadan till den försäkring som anges nedan."},
		{"infection-to-weigh", "To be weighed ? ", "Ska bedömas ? "},
		{"not-reported-yet", "Next → Report the injury to the patient insurance by ", "Nästa steg → Anmäl skadan till patientförsäkringen senast den "},
		{"ten-years-passed", "Next → Find out whether there are exceptional reasons (24 § of the Patient Injury Act); ultimately a court decides.", "Nästa steg → Ta reda på om det finns synnerliga skäl (24 § patientskadelagen), vilket ytterst en domstol avgör."},
	} {
		for lang, want := range map[string]string{"en": row.en, "sv": row.sv} {
			out, _, status := program("", "-all", "-lang", lang, "-case", filepath.Join("testdata", "cases", row.file+".json"))
			require.Equal(t, decided, status)
			words := func(s string) string { return strings.Join(strings.Fields(s), " ") }
			assert.True(t, strings.Contains(words(out), words(want)), "%s: %s", row.file, want)
		}
	}
}

// used gathers the machine names that decisions in wire form use: by the member of
// "texts" that explains them. Names of facts and outcomes belong to a part.
func used(t *testing.T, value any, part, member string, note func(kind, name string)) {
	switch v := value.(type) {
	case map[string]any:
		for name, inner := range v {
			below := part
			if part == "" || name == "limitation" {
				below = strings.TrimPrefix(part+"."+name, ".")
			}
			used(t, inner, below, name, note)
		}
	case []any:
		for i, inner := range v {
			if member == part && part == "billing" {
				used(t, inner, "billing["+strconv.Itoa(i)+"]", "", note)
				continue
			}
			used(t, inner, part, member, note)
		}
	case string:
		switch member {
		case "missing", "presumed", "waitsFor", "because":
			if strings.HasPrefix(v, "[") { // of several accounts
				note("facts", "billing"+v)
				return
			}
			note("facts", part+"."+v)
		case "status":
			note("statuses", v)
		case "outcome", "merits":
			note("outcomes", part+"."+v)
		case "rule":
			if !strings.Contains(v, ".") { // else it is explained where it is a finding
				note("regimes", v)
			}
		case "toWeigh", "text", "reasons", "until", "name":
		case "body":
			note("bodies", v)
		case "statements", "step", "state", "kind", "direction", "reason":
			note(strings.TrimSuffix(member, "s")+"s", v)
		case "estimate", "actual", "variance", "share", "received", "amount", "rounding", "limitUsed", "deductibleUsed", "patientFeeUsed", "strict", "extended":
			// amounts and days
		default:
			assert.Fail(t, "nothing explains", "%s: %q", member, v)
		}
	}
}

// With a language the wire form explains every name that it uses, and no other.
func TestTextsExplainEveryName(t *testing.T) {
	for _, row := range append(situations, situation{file: "../../case"}) {
		file := filepath.Join("testdata", "cases", row.file+".json")
		for _, lang := range []string{"sv", "en"} {
			out, _, status := program("", "-json", "-lang", lang, "-case", file)
			require.Equal(t, decided, status)
			var answers map[string]any
			require.NoError(t, json.Unmarshal([]byte(out), &answers))
			delete(answers, "texts")
			delete(answers, "id")
			var with struct {
				Texts map[string]map[string]string `json:"texts"`
			}
			require.NoError(t, json.Unmarshal([]byte(out), &with))
			names := map[string]map[string]bool{}
			used(t, answers, "", "", func(kind, name string) {
				assert.NotEmpty(t, with.Texts[kind][name], "%s: %s %s", row.file, kind, name)
				if names[kind] == nil {
					names[kind] = map[string]bool{}
				}
				names[kind][name] = true
			})
			for kind, list := range with.Texts {
				for name := range list {
					assert.True(t, names[kind][name], "%s: %s %s is explained and not used", row.file, kind, name)
				}
			}
		}
	}
}

func firstPart[T any](m map[string]T) (first string) {
	for name := range m {
		if first == "" || name < first {
			first = name
		}
	}
	return first
}

// What somebody else's program, or somebody's ill will, may send.
var hostile = []struct {
	file  string
	field string
	code  vard.Code
}{
	{"empty", "", vard.MalformedJSON},
	{"breaks-off", "billing[0].actual.lines[0].amount", vard.MalformedJSON},
	{"two-cases", "", vard.MalformedJSON},
	{"latin-1", "injury.complaint.conduct", vard.InvalidUTF8},
	{"utf-16", "", vard.InvalidUTF8},
	{"deep", "eligibility.urgent", vard.TooDeep},
	{"fact-twice", "eligibility", vard.DuplicateName},
	{"capitals", "eligibility", vard.UnknownField},
	{"personal-number-as-name", "injury", vard.UnknownField},
	{"personal-number-as-index", "billing.payers", vard.MalformedJSON},
	{"two-currencies", "billing.actual.lines[2].amount", vard.CurrencyMismatch},
	{"negative-total", "billing.actual.lines", vard.NegativeTotal},
	{"contradictory-days", "limitation.reported", vard.ImpossibleOrder},
	{"answers-before-the-decision", "referral.treatmentOffered", vard.ImpossibleOrder},
	{"no-day-of-assessment", "on", vard.MissingDate},
	{"steers-the-terminal", "", ""}, // a good case, with bad names
}

// refusal is one thing that is refused, as the wire form says it.
type refusal struct {
	Field string    `json:"field"`
	Code  vard.Code `json:"code"`
	Other string    `json:"other"`
	Text  string    `json:"text"`
}

func TestHostileFiles(t *testing.T) {
	for _, row := range hostile {
		t.Run(row.file, func(t *testing.T) {
			file := filepath.Join("testdata", "hostile", row.file+".json")
			out, _, status := program("", "-json", "-case", file)
			text, errs, _ := program("", "-case", file)
			if row.code == "" {
				assert.Equal(t, decided, status)
				for _, r := range text {
					assert.True(t, r == '\n' || r >= ' ' && r != 0x7f && (r < 0x80 || r > 0x9f) && r != 0x202e, "%U", r)
				}
				return
			}
			assert.Equal(t, refused, status)
			var got struct {
				Errors []refusal `json:"errors"`
			}
			require.NoError(t, json.Unmarshal([]byte(out), &got))
			require.Len(t, got.Errors, 1)
			assert.Equal(t, row.field, got.Errors[0].Field)
			assert.Equal(t, row.code, got.Errors[0].Code)
			for _, personal := range []string{"1912", "inte sk", "MARKER"} {
				assert.NotContains(t, out+errs, personal)
			}
		})
	}
	files, err := filepath.Glob("testdata/hostile/*.json")
	require.NoError(t, err)
	assert.Len(t, files, len(hostile), "every file has its row")
}

// The same files as lines of a batch: each is answered in its place.
func TestSituationsAndHostileFilesInOneBatch(t *testing.T) {
	var input strings.Builder
	var fails []bool
	for _, pattern := range []string{"testdata/cases/*.json", "testdata/hostile/*.json"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, file := range files {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			if len(data) == 0 { // a blank line, which is passed over
				continue
			}
			_, _, status := program(strings.ReplaceAll(string(data), "\n", " "), "-json", "-case", "-")
			fails = append(fails, status == refused)
			input.WriteString(strings.ReplaceAll(string(data), "\n", " ") + "\n")
		}
	}
	lines, status, _ := batchOf(input.String())
	assert.Equal(t, refused, status)
	require.Len(t, lines, len(fails))
	for i, line := range lines {
		assert.Equal(t, fails[i], strings.Contains(line, `"errors":[{"line":`), "line %d: %.80s", i+1, line)
	}
}

// Pages as they are read, in both languages.
func TestPages(t *testing.T) {
	for _, name := range []string{
		"told-the-provider-in-time", "in-time-but-the-action-is-not", "traffic-with-four-days-left", "infection-to-weigh",
		"urgency-not-asked", "visit-missed", "request-only", "limit-not-told", "only-broken-glasses",
	} {
		for _, lang := range []string{"sv", "en"} {
			out, errs, status := program("", "-lang", lang, "-case", filepath.Join("testdata", "cases", name+".json"))
			require.Equal(t, decided, status)
			require.Empty(t, errs)
			golden(t, filepath.Join("pages", name+"."+lang+".txt"), out)
		}
	}
}
