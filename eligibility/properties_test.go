package eligibility_test

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"math/bits"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/internal/spec"
)

// Learning a fact never takes back an outcome, and never makes a fact missing that
// was not.
func TestLearningAFactNeverTakesBackAnOutcome(t *testing.T) {
	for _, f := range everyInput() {
		before := Assess(f)
		for i := range fields(&f) {
			if *fields(&f)[i] != unknown {
				continue
			}
			for _, a := range []vard.Answer{no, yes} {
				g := f
				*fields(&g)[i] = a
				after := Assess(g)
				if before.Outcome() != Incomplete {
					require.Equal(t, before.Outcome(), after.Outcome(), "%+v then %+v", f, g)
				}
				require.Subset(t, spec.Names(before.Missing()), spec.Names(after.Missing()), "%+v then %+v", f, g)
			}
		}
	}
}

// Asking in the order given reaches an outcome, and every question asked on the way
// was one whose answer could change it.
func TestAskingInOrderReachesAnOutcome(t *testing.T) {
	for _, truth := range completions(Facts{}) {
		f, asked := Facts{}, 0
		for Assess(f).Outcome() == Incomplete {
			for fact := range Assess(f).Ask() {
				for i, name := range spec.Names(Questions()) {
					if name == fact.Name() {
						require.Equal(t, unknown, *fields(&f)[i], "asked twice")
						*fields(&f)[i] = *fields(&truth)[i]
					}
				}
				break
			}
			asked++
			require.LessOrEqual(t, asked, 5)
		}
		assert.Equal(t, page(truth), Assess(f).Outcome())
		if truth.RegisteredInSweden == yes {
			assert.Equal(t, 1, asked, "a resident is asked one question")
		}
	}
}

// Answers that are none of the three count as unknown; an outcome that is none of
// the list has no name, no text and no next step.
func TestGarbageIsUnknownAndNeverPanics(t *testing.T) {
	for a := range 256 {
		for i := range fields(&Facts{}) {
			for _, base := range []Facts{{}, {no, no, yes, yes, no}, {yes, yes, no, no, yes}} {
				garbage, want := base, base
				*fields(&garbage)[i] = vard.Answer(a)
				if a > 2 {
					*fields(&want)[i] = unknown
				} else {
					*fields(&want)[i] = vard.Answer(a)
				}
				require.Equal(t, Assess(want), Assess(garbage))
				require.Len(t, slices.Collect(Assess(garbage).Findings()), 5)
			}
		}
	}
}

// The outcome rests on the reasons: of all complete facts, whichever keep these findings have
// it; and no set of fewer findings will do, nor an earlier one of the page.
func TestReasons(t *testing.T) {
	rules := slices.Collect(Rules())
	holds := func(f Facts, keep uint, outcome Outcome) bool {
		for _, c := range completions(Facts{}) {
			kept := true
			for i := range rules {
				kept = kept && (keep>>i&1 == 0 || *fields(&c)[i] == *fields(&f)[i])
			}
			if kept && page(c) != outcome {
				return false
			}
		}
		return true
	}
	for _, f := range everyInput() {
		d := Assess(f)
		var got uint
		for r := range d.Reasons() {
			i := slices.Index(rules, r.Rule)
			require.True(t, r.Met.Known())
			require.NotEqual(t, unknown, *fields(&f)[i], "%+v rests on what is not known", f)
			got |= 1 << i
		}
		if d.Outcome() == Incomplete {
			require.Zero(t, got, "%+v rests on nothing yet", f)
			continue
		}
		require.True(t, holds(f, got, d.Outcome()), "%+v: reasons %05b do not decide", f, got)
		for other := range uint(32) {
			usable := true
			for i := range rules {
				usable = usable && (other>>i&1 == 0 || *fields(&f)[i] != unknown)
			}
			if usable && holds(f, other, d.Outcome()) {
				n, least := bits.OnesCount(other), bits.OnesCount(got)
				require.GreaterOrEqual(t, n, least, "%+v: %05b are fewer than %05b", f, other, got)
				if n == least {
					require.LessOrEqual(t, got, other, "%+v: %05b stand before %05b", f, other, got)
				}
			}
		}
	}
}

// Every enumeration goes in and out of every encoding by its name.
func TestEnumerations(t *testing.T) {
	spec.Enumeration[Outcome](t, "eligible", "resident", "review", "not_eligible", "incomplete")
	spec.Enumeration[NumberKind](t, "personal_number", "coordination_number")
}

// Every fact is set by its name, and nothing else is.
func TestFactsAreSetByName(t *testing.T) {
	var f Facts
	for i, name := range spec.Names(Questions()) {
		require.NoError(t, f.Set(name, yes))
		assert.Equal(t, yes, *fields(&f)[i], name)
	}
	for _, name := range []string{"", "Urgent", "eligibility.urgent"} {
		assert.Equal(t, &vard.Error{Code: vard.UnknownName}, f.Set(name, no))
	}
	assert.Equal(t, Facts{yes, yes, yes, yes, yes}, f)
}

// The zero Decision knows nothing and grants nothing.
func TestZeroDecisionGrantsNothing(t *testing.T) {
	var d Decision
	assert.Zero(t, d.Outcome())
	assert.Empty(t, spec.Names(d.Missing()))
	assert.Empty(t, spec.Names(d.Ask()))
	assert.Empty(t, next(d))
	assert.Empty(t, reasons(d))
	for range d.Referrals() {
		assert.Fail(t, "a referral")
	}
	for f := range d.Findings() {
		assert.Equal(t, unknown, f.Met)
	}
}

// Every text is complete in both languages, every question and step has its own name.
func TestTextsAreComplete(t *testing.T) {
	seen := map[string]bool{}
	once := func(id string) {
		assert.False(t, seen[id], id)
		seen[id] = true
	}
	said := map[vard.Text]bool{}
	for r := range Rules() {
		once(r.String())
		assert.True(t, strings.HasPrefix(r.String(), "eligibility."))
		for _, a := range []vard.Answer{yes, no, unknown} {
			sentence(t, r.String(), r.Says(a))
			assert.False(t, said[r.Says(a)], "%s says the same twice", r)
			said[r.Says(a)] = true
		}
	}
	for d := range Data() {
		once(d.ID())
		sentence(t, d.ID(), d.Text())
		assert.True(t, strings.HasPrefix(d.ID(), "eligibility."))
	}
	for f := range Questions() {
		once(f.Name())
		spec.Texts(t, f.Name(), f.Question())
		assert.NotEmpty(t, f.AskOf().String())
	}
	for o := Eligible; o <= Incomplete; o++ {
		sentence(t, o.String(), o.Text())
	}
	assert.Len(t, seen, 5+5+13)
}

// sentence checks a text for people: whole sentences in both languages, none of more than 25
// words, none that makes the reader negate twice.
func sentence(t *testing.T, what string, text vard.Text) {
	t.Helper()
	for _, s := range []string{text.SV, text.EN} {
		assert.Regexp(t, `^\p{Lu}.*\.$`, s, what)
		for part := range strings.SplitSeq(strings.TrimSuffix(s, "."), ". ") {
			assert.LessOrEqual(t, len(strings.Fields(part)), 25, "%s: %s", what, part)
		}
		negations := 0
		for word := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
			if slices.Contains([]string{"not", "no", "never", "without", "inte", "ingen", "inget", "inga", "aldrig", "utan", "ej"}, word) {
				negations++
			}
		}
		assert.LessOrEqual(t, negations, 1, "%s negates twice: %s", what, s)
		for _, calque := range []string{"på dessa uppgifter", "människa", "Who is"} {
			assert.NotContains(t, s, calque, what)
		}
	}
}

var reference = vard.NewDate(2026, 11, 21)

func parse(t testing.TB, text string) IdentityNumber {
	n, err := ParseIdentityNumber(text, reference)
	require.NoError(t, err)
	return n
}

// The same number is equal however it is written.
func TestOneNumberIsEqualHoweverItIsWritten(t *testing.T) {
	for _, text := range []string{"9001019802", "900101-9802", "199001019802", "19900101-9802"} {
		assert.True(t, parse(t, text) == parse(t, "199001019802"), text)
	}
	assert.False(t, parse(t, "900101+9802") == parse(t, "900101-9802"))
}

// leaks fails where a text shows a part of the number 199011140903.
func leaks(t *testing.T, how, text string) {
	t.Helper()
	for _, part := range []string{"1990", "9011", "1114", "1409", "0903", "903"} {
		assert.NotContains(t, text, part, "%s shows %s", how, text)
	}
}

type patient struct{ Number IdentityNumber }

type sealed struct{ number IdentityNumber }

// No verb of fmt shows any part of the number, neither of itself nor in what holds it, with
// any flag: not the verbs that ask it for its text, nor those that go past that.
func TestTheNumberIsNeverShown(t *testing.T) {
	n := parse(t, "19901114-0903")
	for verb := rune('A'); verb <= 'z'; verb++ {
		for _, flags := range []string{"", "+", "#", "20", "-20", "020", "+#.3"} {
			format := "%" + flags + string(verb)
			for _, v := range []any{n, &n, patient{n}, &patient{n}, []IdentityNumber{n}, map[IdentityNumber]int{n: 1}, sealed{n}, &sealed{n}, any(n)} {
				text := fmt.Sprintf(format, v)
				if verb == 'p' && strings.Contains(text, "0xc0") {
					continue // an address
				}
				leaks(t, format, text)
			}
			leaks(t, format, fmt.Errorf(format, n).Error())
		}
	}
	leaks(t, "Sprintln", fmt.Sprintln(n, patient{n}, sealed{n}))
	assert.Equal(t, "********-****", fmt.Sprintf("%v", n))
	assert.Equal(t, "********-****", fmt.Sprintf("%#x", n))
	assert.Empty(t, fmt.Sprint(IdentityNumber{}))
}

// A difference that a test prints, a dump and a panic show nothing of the number.
func TestNoDumpShowsTheNumber(t *testing.T) {
	n := parse(t, "19901114-0903")
	var mock recorder
	assert.Equal(&mock, patient{n}, patient{})
	assert.Equal(&mock, sealed{n}, sealed{})
	assert.Contains(t, mock.String(), "Not equal")
	leaks(t, "testify", mock.String())
	func() {
		defer func() { leaks(t, "panic", fmt.Sprint(recover())) }()
		panic(n)
	}()
}

// recorder records what an assertion says.
type recorder struct{ strings.Builder }

func (r *recorder) Errorf(format string, args ...any) { fmt.Fprintf(r, format, args...) }

// A log is safe by what the number is, in both formats of slog and in that of log.
func TestNoLogShowsTheNumber(t *testing.T) {
	n := parse(t, "19901114-0903")
	var out strings.Builder
	without := &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}
	for _, handler := range []slog.Handler{slog.NewTextHandler(&out, without), slog.NewJSONHandler(&out, without)} {
		logger := slog.New(handler)
		logger.Info("x", "n", n, "pointer", &n, "patient", patient{n}, "sealed", sealed{n}, "list", []IdentityNumber{n}, "key", map[IdentityNumber]int{n: 1})
		logger.With("n", n).WithGroup("g").Info("x", slog.Any("n", n), slog.Group("in", "n", n))
		logger.Info("x", "err", fmt.Errorf("number %v", n))
	}
	log.New(&out, "", 0).Println(n, patient{n}, sealed{n})
	assert.Contains(t, out.String(), "personal_data")
	leaks(t, "log", out.String())
}

// Writing it is an error in every encoding: nothing leaks, and nothing is lost in silence.
func TestWritingTheNumberIsAnError(t *testing.T) {
	for _, n := range []IdentityNumber{parse(t, "19901114-0903"), {}} {
		for _, v := range []any{n, &n, patient{n}, []IdentityNumber{n}, map[IdentityNumber]int{n: 1}, map[string]any{"n": n}} {
			var buffer bytes.Buffer
			for encoding, err := range map[string]error{
				"json": func() error { _, err := json.Marshal(v); return err }(),
				"xml": func() error {
					if reflect.TypeOf(v).Kind() == reflect.Map {
						return vard.PersonalData // no map is written as XML
					}
					return xml.NewEncoder(&buffer).Encode(v)
				}(),
				"yaml": func() (err error) { _, err = yaml.Marshal(v); return err }(),
				"gob":  gob.NewEncoder(&buffer).Encode(v),
			} {
				if encoding == "gob" && n.IsZero() {
					continue // gob leaves a zero value out
				}
				require.Error(t, err, "%s of %T", encoding, v)
				leaks(t, encoding, err.Error())
			}
			leaks(t, "what was written", buffer.String())
		}
		for what, err := range map[string]error{
			"text":     func() error { _, err := n.MarshalText(); return err }(),
			"appended": func() error { _, err := n.AppendText(nil); return err }(),
			"binary":   func() error { _, err := n.MarshalBinary(); return err }(),
			"database": func() error { _, err := n.Value(); return err }(),
		} {
			assert.Equal(t, &vard.Error{Code: vard.PersonalData}, err, what)
		}
	}
}

// The zero value is no number.
func TestZeroNumber(t *testing.T) {
	var n IdentityNumber
	assert.True(t, n.IsZero())
	assert.Zero(t, n.Kind())
	assert.Zero(t, n.BirthYear())
	assert.True(t, n.BirthDate().IsZero())
	assert.Equal(t, unknown, n.HasPersonalNumber())
	assert.Equal(t, []string{"", "", ""}, []string{n.String(), n.FullNumber(), n.FullNumberWithSign(reference)})
}

// Every interim letter is named as such, and no other letter, whatever follows it: there is no
// check digit.
func TestInterimNumbersAreNamed(t *testing.T) {
	for c := range 256 {
		for _, end := range []string{"220", "221", "F10", "A9Z"} {
			_, err := ParseIdentityNumber("000101"+string([]byte{byte(c)})+end, reference)
			switch {
			case strings.ContainsRune("TRSUWXJKLMN", rune(c)):
				assert.ErrorIs(t, err, vard.InterimNumber)
			case c >= '0' && c <= '9' && end[0] == '2':
				assert.True(t, err == nil || errors.Is(err, vard.WrongCheckDigit), "a number of digits")
			default:
				assert.ErrorIs(t, err, vard.MalformedIdentityNumber, "%q", c)
			}
		}
	}
	for _, text := range []string{"19900101-T123", "19900101-TF10", "900101-T123", "20000101-T221", "19900101T123", "900101+TF99"} {
		_, err := ParseIdentityNumber(text, reference)
		assert.ErrorIs(t, err, vard.InterimNumber, text)
	}
	for _, text := range []string{"19900101-t123", "19900101-T12", "19900101-T12é", "1990010T-T123", "199O0101-T123"} {
		_, err := ParseIdentityNumber(text, reference)
		assert.ErrorIs(t, err, vard.MalformedIdentityNumber, text)
	}
}

// A pasted number is cleaned of what came with it, and nothing else is changed.
func TestCleanIdentityNumber(t *testing.T) {
	for _, text := range []string{
		"19900101-9802", " 19900101-9802", "19900101 - 9802\n", "19900101\u20119802", "19900101\u20139802", "19900101\u22129802", "19900101\u00ad9802",
		"\ufeff19900101\u00a0-\u202f9802\u200b", "1990 01 01 9802", "900101\u20109802", "\u200e900101-9802\u200f", "19900101\u20149802", "19900101\t-9802",
	} {
		n, err := ParseIdentityNumber(CleanIdentityNumber(text), reference)
		require.NoError(t, err, "%q", text)
		assert.Equal(t, parse(t, "199001019802"), n)
	}
	for _, text := range []string{"1990/01/01-9802", "19900101_9802", "19900101-9802.", "pnr 19900101-9802", ""} {
		_, err := ParseIdentityNumber(CleanIdentityNumber(text), reference)
		assert.ErrorIs(t, err, vard.MalformedIdentityNumber, "%q", text)
	}
	plus, err := ParseIdentityNumber(CleanIdentityNumber("900101 + 9802"), reference)
	require.NoError(t, err)
	assert.Equal(t, 1890, plus.BirthYear())
}

// Where the century is to be said, ten digits without a sign are refused, and nothing else is.
func TestCenturyThatIsSaid(t *testing.T) {
	for _, text := range []string{"199001019802", "19900101-9802", "900101-9802", "900101+9802", "18900101+9802"} {
		n, err := ParseIdentityNumberWithCentury(text, reference)
		require.NoError(t, err, text)
		assert.Equal(t, parse(t, text), n)
	}
	n, err := ParseIdentityNumberWithCentury("9001019802", reference)
	assert.Equal(t, &vard.Error{Code: vard.AmbiguousCentury}, err)
	assert.True(t, n.IsZero())
	_, err = ParseIdentityNumberWithCentury("9001019803", reference)
	assert.ErrorIs(t, err, vard.WrongCheckDigit, "what is wrong comes first")
}

// Nothing but a digit is a digit, in every place, and nothing of another length is a
// number.
func TestOnlyDigitsAreDigits(t *testing.T) {
	const text = "199001019802"
	for i := range text {
		for c := range 256 {
			if c >= '0' && c <= '9' || i == 8 && strings.ContainsRune("TRSUWXJKLMN", rune(c)) {
				continue
			}
			_, err := ParseIdentityNumber(text[:i]+string([]byte{byte(c)})+text[i+1:], reference)
			assert.ErrorIs(t, err, vard.MalformedIdentityNumber)
		}
	}
	for n := range 30 {
		if n == 10 || n == 12 {
			continue
		}
		_, err := ParseIdentityNumber(strings.Repeat("0", n), reference)
		assert.ErrorIs(t, err, vard.MalformedIdentityNumber)
	}
}

// Serial number 000 is given to nobody, whatever the check digit.
func TestSerialNumber000(t *testing.T) {
	for month := range 12 {
		for check := range 10 {
			_, err := ParseIdentityNumber(fmt.Sprintf("1990%02d01-000%d", month+1, check), reference)
			assert.ErrorIs(t, err, vard.MalformedIdentityNumber)
		}
	}
}

// Numbers are read in every year of the calendar, with exactly one check digit each, and in
// none outside it.
func TestEveryYearOfTheCalendar(t *testing.T) {
	read := func(text string, on vard.Date) (n int) {
		for check := range 10 {
			if _, err := ParseIdentityNumber(fmt.Sprint(text, check), on); err == nil {
				n++
			}
		}
		return n
	}
	for _, year := range []int{1, 2, 1990, 9998, 9999} {
		assert.Equal(t, 1, read(fmt.Sprintf("%04d0101001", year), vard.NewDate(year, 12, 31)), "%d", year)
	}
	for _, text := range []string{"000101001", "000161001"} {
		assert.Zero(t, read(text, vard.Date(10000<<9|12<<5|31)), "a number that is no day is no reference for the year 10000")
	}
	assert.Equal(t, 1, read("000101001", vard.NewDate(2000, 12, 31)))
	assert.Equal(t, 1, read("400101001", vard.NewDate(50, 12, 31)), "ten digits in the first century")
}

// The century of ten digits is the one in which the person is younger than 100 in
// the year of reference, or with a plus sign 100 or older, in every year.
func TestCenturyOfTenDigits(t *testing.T) {
	for year := 1801; year <= 2200; year++ {
		on := vard.NewDate(year, 6, 15)
		n, err := ParseIdentityNumber("9001019802", on)
		require.NoError(t, err)
		assert.True(t, n.BirthYear() <= year && n.BirthYear() > year-100, "%d: %d", year, n.BirthYear())
		old, err := ParseIdentityNumber("900101+9802", on)
		require.NoError(t, err)
		assert.True(t, old.BirthYear() <= year-100 && old.BirthYear() > year-200, "%d: %d", year, old.BirthYear())
		for _, n := range []IdentityNumber{n, old} {
			again, err := ParseIdentityNumber(n.FullNumberWithSign(on), on)
			require.NoError(t, err)
			assert.Equal(t, n, again)
		}
	}
	for check := byte('0'); check <= '9'; check++ {
		_, err := ParseIdentityNumber("00000161100"+string([]byte{check}), vard.NewDate(50, 1, 1))
		assert.ErrorIs(t, err, vard.ImpossibleBirthDate, "there is no year 0")
	}
	for _, on := range []vard.Date{vard.NewDate(1, 1, 1), vard.NewDate(50, 1, 1), vard.NewDate(99, 1, 1), ^vard.Date(0), 1, 511} {
		for _, text := range []string{"9001019802", "900101+9802", "199001019802", "1401682396", "140168+2396"} {
			n, err := ParseIdentityNumber(text, on)
			if err == nil {
				assert.True(t, n.BirthYear() >= 1 && n.BirthYear() <= 9999)
				assert.Len(t, n.FullNumber(), 12)
			}
		}
	}
}
