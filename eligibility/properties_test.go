package eligibility_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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
				require.Len(t, Assess(garbage).AppendFindings(nil), 5)
			}
		}
		o, k := Outcome(a), NumberKind(a)
		assert.Equal(t, o >= 1 && o <= 5, o.String() != "")
		assert.Equal(t, o >= 1 && o <= 5, o.Text() != vard.Text{})
		assert.Equal(t, k >= 1 && k <= 2, k.String() != "")
		if o.String() == "" {
			continue
		}
		text, err := o.MarshalText()
		require.NoError(t, err)
		var back Outcome
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, o, back)
	}
	o := Review
	assert.ErrorIs(t, o.UnmarshalText([]byte("ELIGIBLE")), vard.UnknownName)
	assert.ErrorIs(t, o.UnmarshalText(nil), vard.UnknownName)
	assert.Equal(t, Review, o, "a refused name changes nothing")
	k := CoordinationNumber
	assert.ErrorIs(t, k.UnmarshalText([]byte("passport")), vard.UnknownName)
	assert.Equal(t, CoordinationNumber, k)
	for _, kind := range []NumberKind{PersonalNumber, CoordinationNumber} {
		text, err := kind.MarshalText()
		require.NoError(t, err)
		require.NoError(t, k.UnmarshalText(text))
		assert.Equal(t, kind, k)
	}
}

// The zero Decision knows nothing and grants nothing.
func TestZeroDecisionGrantsNothing(t *testing.T) {
	var d Decision
	assert.Zero(t, d.Outcome())
	assert.Empty(t, spec.Names(d.Missing()))
	assert.Empty(t, spec.Names(d.Ask()))
	assert.Empty(t, ids(d))
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
	for r := range Rules() {
		once(r.ID())
		spec.Texts(t, r.ID(), r.Text())
		assert.True(t, strings.HasPrefix(r.ID(), "eligibility."))
	}
	for d := range Data() {
		once(d.ID())
		spec.Texts(t, d.ID(), d.Text())
		assert.True(t, strings.HasPrefix(d.ID(), "eligibility."))
	}
	for f := range Questions() {
		once(f.Name())
		spec.Texts(t, f.Name(), f.Question())
		assert.NotEmpty(t, f.Ask().String())
	}
	for o := Eligible; o <= Incomplete; o++ {
		spec.Texts(t, o.String(), o.Text())
	}
	assert.Len(t, seen, 5+5+10)
}

var reference = vard.NewDate(2026, 11, 21)

func number(t testing.TB, text string) IdentityNumber {
	n, err := Parse(text, reference)
	require.NoError(t, err)
	return n
}

// The same number is equal however it is written.
func TestOneNumberIsEqualHoweverItIsWritten(t *testing.T) {
	for _, text := range []string{"9001019802", "900101-9802", "199001019802", "19900101-9802"} {
		assert.True(t, number(t, text) == number(t, "199001019802"), text)
	}
	assert.False(t, number(t, "900101+9802") == number(t, "900101-9802"))
}

// No verb of fmt, no log, no JSON and no struct around it shows the number or a part
// of it longer than the year of birth.
func TestTheNumberIsNeverShown(t *testing.T) {
	n := number(t, "19900101-9802")
	type patient struct{ Number IdentityNumber }
	type sealed struct{ number IdentityNumber }
	var shown []string
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X", "%o", "%b", "%t", "%e", "%U", "%20v", "%-5s"} {
		for _, v := range []any{n, &n, patient{n}, &patient{n}, []IdentityNumber{n}, map[IdentityNumber]int{n: 1}} {
			shown = append(shown, fmt.Sprintf(verb, v))
		}
	}
	shown = append(shown, fmt.Sprintf("%v %+v %#v %d", sealed{n}, sealed{n}, sealed{n}, sealed{n}))
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "n", n, "p", patient{n})
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "n", n, "p", patient{n})
	text, err := json.Marshal([]any{n, patient{n}})
	require.NoError(t, err)
	for _, s := range append(shown, log.String(), string(text), fmt.Sprintln(n), n.String(), n.LogValue().String()) {
		for _, part := range []string{"0101", "9802", "980", "199001", "900101"} {
			assert.NotContains(t, strings.TrimPrefix(s, "time="+reference.String()), part, "shown as %s", s)
		}
	}
	assert.Equal(t, "1990****-****", fmt.Sprintf("%v", n))
	assert.Equal(t, "1990****-****", fmt.Sprintf("%#v", n))
	assert.Contains(t, log.String(), "n=1990****-****")
	_, ok := any(n).(interface{ MarshalText() ([]byte, error) })
	assert.False(t, ok, "it has no text form")
	assert.Equal(t, "[{},{\"Number\":{}}]", string(text))
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

// Every interim letter is named as such, and no other letter.
func TestInterimNumbersAreNamed(t *testing.T) {
	for c := range 256 {
		_, err := Parse("000101"+string([]byte{byte(c)})+"220", reference)
		switch {
		case strings.ContainsRune("TRSUWXJKLMN", rune(c)):
			assert.ErrorIs(t, err, vard.InterimNumber)
		case c == '1': // as which the letter is counted
			assert.NoError(t, err)
		default:
			assert.ErrorIs(t, err, vard.MalformedNumber, "%q", c)
		}
	}
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
			_, err := Parse(text[:i]+string([]byte{byte(c)})+text[i+1:], reference)
			assert.ErrorIs(t, err, vard.MalformedNumber)
		}
	}
	for n := range 30 {
		if n == 10 || n == 12 {
			continue
		}
		_, err := Parse(strings.Repeat("0", n), reference)
		assert.ErrorIs(t, err, vard.MalformedNumber)
	}
}

// The century of ten digits is the one in which the person is younger than 100 in
// the year of reference, or with a plus sign 100 or older, in every year.
func TestCenturyOfTenDigits(t *testing.T) {
	for year := 1801; year <= 2200; year++ {
		on := vard.NewDate(year, 6, 15)
		n, err := Parse("9001019802", on)
		require.NoError(t, err)
		assert.True(t, n.BirthYear() <= year && n.BirthYear() > year-100, "%d: %d", year, n.BirthYear())
		old, err := Parse("900101+9802", on)
		require.NoError(t, err)
		assert.True(t, old.BirthYear() <= year-100 && old.BirthYear() > year-200, "%d: %d", year, old.BirthYear())
		for _, n := range []IdentityNumber{n, old} {
			again, err := Parse(n.FullNumberWithSign(on), on)
			require.NoError(t, err)
			assert.Equal(t, n, again)
		}
	}
	for check := byte('0'); check <= '9'; check++ {
		_, err := Parse("00000161100"+string([]byte{check}), vard.NewDate(50, 1, 1))
		assert.ErrorIs(t, err, vard.MalformedNumber, "there is no year 0")
	}
	for _, on := range []vard.Date{vard.NewDate(1, 1, 1), vard.NewDate(50, 1, 1), vard.NewDate(99, 1, 1), ^vard.Date(0), 1, 511} {
		for _, text := range []string{"9001019802", "900101+9802", "199001019802", "1401682396", "140168+2396"} {
			n, err := Parse(text, on)
			if err == nil {
				assert.True(t, n.BirthYear() >= 1 && n.BirthYear() <= 9999)
				assert.Len(t, n.FullNumber(), 12)
			}
		}
	}
}
