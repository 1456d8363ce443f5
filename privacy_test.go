package vard_test

import (
	"database/sql"
	"encoding"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// What must not be found again: identity numbers, whole, in part and broken; names; free
// text; a diagnosis as a code; amounts and days. Each holds one of the marks.
var (
	secrets = []string{
		"19121212-1212", "191212121212", "121212+1212", "19121212-1213", "121212-12I2", "1912-12-12", "1912-12", "[1912-12-12..1912-13-12]",
		"Svea Hemlig", "svea.hemlig", "Hemlig är sjuk i C50.9", "C50.9", "hemlig[0].C50.9", "\x00Hemlig\n", "Hemlig\xff", strings.Repeat("Hemlig ", 100),
		"1912.12 SEK", "1912.1212 SEK", "191212121212121212121212.00 SEK", "1912.12 HEM", "0.1912121212121212121212", "HEM", "hem-hem", "191212121212e1912",
	}
	marks = []string{"1912", "1212", "Hemlig", "hemlig", "C50", "HEM"}
)

// A door takes a secret and returns what the library says of it.
type door func(secret string) error

// doors are all functions and methods of the library that return an error and take something
// from outside, by their names in api/v0.txt. The types that read themselves are in selves.
var doors = map[string]door{
	"vard: func ParseDate":        func(s string) error { _, err := vard.ParseDate(s); return err },
	"vard: func ParseMoment":      func(s string) error { _, err := vard.ParseMoment(s); return err },
	"billing: func ParseCountry":  func(s string) error { _, err := billing.ParseCountry(s); return err },
	"billing: func ParseCurrency": func(s string) error { _, err := billing.ParseCurrency(s); return err },
	"billing: func ParseMoney":    func(s string) error { _, err := billing.ParseMoney(s); return err },
	"billing: func ParseRate":     func(s string) error { _, err := billing.ParseRate(s); return err },
	"billing: func Minor":         func(s string) error { _, err := billing.Minor(number(s), billing.Currency(0)); return err },
	"billing: func NewMoney": func(s string) error {
		_, err := billing.NewMoney(amount(s), sek)
		return err
	},
	"billing: func NewRate": func(s string) error { _, err := billing.NewRate(amount(s)); return err },
	"billing: func Compare": func(s string) error { _, err := billing.Compare(accounts(s)[0]); return err },
	"billing: func Settle": func(s string) error {
		var errs []error
		for _, a := range accounts(s) {
			_, err := billing.Settle(a, today)
			errs = append(errs, err)
		}
		return errors.Join(errs...)
	},
	"billing: func SettleAll": func(s string) error { _, err := billing.SettleAll(accounts(s), today); return err },
	"billing: func Total": func(s string) error {
		_, err := billing.Total(sek, []billing.Line{{Code: s, Text: s, Amount: billing.MustMoney("1912.12 EUR")}})
		return err
	},
	"billing: type Account, method (*Account) Set": func(s string) error {
		a := new(billing.Account)
		return errors.Join(a.Set(s, "true"), a.Set("careFrom", s), a.Set("payers[0].limit", s), a.Set("payers["+s+"].limit", s), a.Set("currency", s))
	},
	"billing: type Money, method (Money) Add": func(string) error { _, err := euros.Add(kronor); return err },
	"billing: type Money, method (Money) Sub": func(string) error { _, err := euros.Sub(kronor); return err },
	"billing: type Money, method (Money) Cmp": func(string) error { _, err := euros.Cmp(kronor); return err },
	"billing: type Money, method (Money) Neg": func(string) error { _, err := billing.Money{}.Neg(); return err },
	"billing: type Settlement, method (Settlement) Explain": func(s string) error {
		_, err := settled(s).Explain() // its sums on the way are more than can be counted
		return err
	},
	"billing: type Settlement, method (Settlement) Revise": func(s string) error {
		_, err := settled(s).Revise(billing.Settlement{})
		return err
	},
	"eligibility: func ParseIdentityNumber":            func(s string) error { _, err := eligibility.ParseIdentityNumber(s, today); return err },
	"eligibility: func ParseIdentityNumberWithCentury": func(s string) error { _, err := eligibility.ParseIdentityNumberWithCentury(s, today); return err },
	"eligibility: type Facts, method (*Facts) Set":     func(s string) error { return new(eligibility.Facts).Set(s, vard.Yes) },
	"injury: func Assess":                              func(string) error { _, err := injury.Assess(injury.Claim{Limitation: early}, today); return err },
	"injury: type Claim, method (*Claim) Set":          func(s string) error { return new(injury.Claim).Set(s, vard.Yes) },
	"injury: type Claim, method (*Claim) SetMoment":    func(s string) error { return new(injury.Claim).SetMoment(s, early.Caused) },
	"limitation: func Assess":                          func(string) error { _, err := limitation.Assess(early, today); return err },
	"limitation: func NextWeekday":                     func(string) error { _, err := limitation.NextWeekday(born); return err },
	"limitation: func NonWorking":                      func(string) error { _, err := limitation.NonWorking(born); return err },
	"limitation: func PublicHoliday":                   func(string) error { _, err := limitation.PublicHoliday(born); return err },
	"limitation: type Claim, method (*Claim) Set":      func(s string) error { return new(limitation.Claim).Set(s, vard.Yes) },
	"limitation: type Claim, method (*Claim) SetMoment": func(s string) error {
		return new(limitation.Claim).SetMoment(s, early.Caused)
	},
	"limitation: type Decision, method (Decision) At": func(string) error {
		d, _ := limitation.Assess(limitation.Claim{Caused: vard.On(vard.MustDate("2020-01-01"))}, today)
		_, err := d.At(born)
		return err
	},
	"referral: func Assess":        func(string) error { _, err := referral.Assess(referral.Progress{Settlement: born}, today); return err },
	"referral: func ParseLanguage": func(s string) error { _, err := referral.ParseLanguage(s); return err },
	"referral: type Progress, method (*Progress) Set": func(s string) error {
		return new(referral.Progress).Set(s, vard.Yes)
	},
	"referral: type Progress, method (*Progress) SetDay": func(s string) error { return new(referral.Progress).SetDay(s, born) },
}

// selves are the types that read themselves, by their names.
var selves = map[string]func() any{
	"vard: type Answer":            func() any { return new(vard.Answer) },
	"vard: type Date":              func() any { return new(vard.Date) },
	"vard: type Informant":         func() any { return new(vard.Informant) },
	"vard: type Moment":            func() any { return new(vard.Moment) },
	"vard: type Statement":         func() any { return new(vard.Statement) },
	"vard: type StatementKind":     func() any { return new(vard.StatementKind) },
	"billing: type Country":        func() any { return new(billing.Country) },
	"billing: type Currency":       func() any { return new(billing.Currency) },
	"billing: type Direction":      func() any { return new(billing.Direction) },
	"billing: type Expiry":         func() any { return new(billing.Expiry) },
	"billing: type Limit":          func() any { return new(billing.Limit) },
	"billing: type LineChange":     func() any { return new(billing.LineChange) },
	"billing: type Money":          func() any { return new(billing.Money) },
	"billing: type Outcome":        func() any { return new(billing.Outcome) },
	"billing: type PayerKind":      func() any { return new(billing.PayerKind) },
	"billing: type Rate":           func() any { return new(billing.Rate) },
	"billing: type Rounding":       func() any { return new(billing.Rounding) },
	"billing: type Section":        func() any { return new(billing.Section) },
	"billing: type Service":        func() any { return new(billing.Service) },
	"eligibility: type NumberKind": func() any { return new(eligibility.NumberKind) },
	"eligibility: type Outcome":    func() any { return new(eligibility.Outcome) },
	"injury: type Outcome":         func() any { return new(injury.Outcome) },
	"limitation: type Outcome":     func() any { return new(limitation.Outcome) },
	"limitation: type Reason":      func() any { return new(limitation.Reason) },
	"limitation: type Regime":      func() any { return new(limitation.Regime) },
	"limitation: type Status":      func() any { return new(limitation.Status) },
	"referral: type Body":          func() any { return new(referral.Body) },
	"referral: type ContactKind":   func() any { return new(referral.ContactKind) },
	"referral: type Language":      func() any { return new(referral.Language) },
	"referral: type Outcome":       func() any { return new(referral.Outcome) },
	"referral: type State":         func() any { return new(referral.State) },
	"referral: type Step":          func() any { return new(referral.Step) },
}

var (
	today  = vard.MustDate("2026-11-21")
	born   = vard.MustDate("1912-12-12")
	early  = limitation.Claim{Caused: vard.On(born)}
	sek, _ = billing.ParseCurrency("SEK")
	euros  = billing.MustMoney("1912.12 EUR")
	kronor = billing.MustMoney("1912.12 SEK")
)

func number(s string) int64 {
	n, _ := strconv.ParseInt(regexp.MustCompile(`\D`).ReplaceAllString(s, ""), 10, 64)
	return n
}

// amount is the secret as a decimal as far as it is one; otherwise one that is too fine.
func amount(s string) decimal.Decimal {
	if d, err := decimal.NewFromString(strings.TrimSuffix(s, " SEK")); err == nil {
		return d
	}
	return decimal.RequireFromString("1912.1212")
}

// accounts are about the secret in all that is free text, and each is wrong in another way.
func accounts(s string) []billing.Account {
	base := func() billing.Account {
		lines := []billing.Line{{Code: s, Text: s, Amount: kronor}}
		payer := billing.Payer{Kind: billing.PayerGuarantee, Name: s, Reference: s, Limit: billing.UpTo(kronor)}
		return billing.Account{
			Service: billing.ServiceTreatment, Currency: sek, Payers: []billing.Payer{payer},
			Estimate: billing.Estimate{Issued: today, Lines: lines}, Actual: billing.Actual{Final: true, Lines: lines},
		}
	}
	list := make([]billing.Account, 9)
	for i := range list {
		list[i] = base()
	}
	list[0].Currency = 0
	list[1].Actual.Lines = []billing.Line{{Code: s, Text: s, Amount: euros}}
	list[2].Actual.Lines = []billing.Line{{Code: s, Text: s}}
	receipt := billing.Receipt{On: today, Amount: kronor, Reference: s}
	list[3].Payers[0].Receipts = []billing.Receipt{receipt, receipt}
	list[4].Payers[0].RemittedBy = s
	list[5].Payers[0].Limit = billing.UpTo(billing.MustMoney("1912.00 SEK"))
	list[6].CareFrom, list[6].CareTo = today, born
	list[7].Estimate.Issued = today.AddYears(1)
	list[8].Payers = append(list[8].Payers, list[5].Payers...)
	return list
}

func settled(s string) billing.Settlement {
	a := accounts(s)[8]
	a.Payers = a.Payers[:1]
	most, back := billing.MustMoney("90000000000000000.00 SEK"), billing.MustMoney("-90000000000000000.00 SEK")
	a.Actual.Lines = []billing.Line{{Code: s + "1", Text: s, Amount: most}, {Code: s + "2", Text: s, Amount: most}, {Code: s + "3", Text: s, Amount: back}}
	settlement, _ := billing.Settle(a, today)
	return settlement
}

// Nothing that was read is found again in any error of the library, however it is printed,
// wrapped or logged.
func TestNoErrorHoldsWhatWasRead(t *testing.T) {
	refused, seen := map[string]int{}, map[string]bool{}
	check := func(name string, err error) {
		if err == nil {
			return
		}
		refused[name]++
		what := fmt.Sprintf("%T %s", err, err)
		if seen[what] { // the same words, and an error holds nothing else
			return
		}
		seen[what] = true
		for _, text := range everyForm(err) {
			unmarked(t, name, text)
		}
	}
	for _, secret := range secrets {
		for name, door := range doors {
			check(name, door(secret))
		}
		quoted, err := json.Marshal(secret)
		require.NoError(t, err)
		for name, value := range selves {
			if v, ok := value().(encoding.TextUnmarshaler); ok {
				check(name, v.UnmarshalText([]byte(secret)))
			}
			if v, ok := value().(json.Unmarshaler); ok {
				for _, text := range []string{secret, string(quoted), "[" + string(quoted) + "]", "191212121212", `{"Hemlig":1912}`} {
					check(name, v.UnmarshalJSON([]byte(text)))
				}
			}
			if v, ok := value().(sql.Scanner); ok {
				for _, column := range []any{secret, []byte(secret), int64(191212121212), 1912.12, born.Time()} {
					check(name, v.Scan(column))
				}
			}
			for _, text := range []string{string(quoted), "[" + string(quoted) + "]", "191212121212", `{"Hemlig":1912}`} {
				check("JSON of "+name, json.Unmarshal([]byte(text), value()))
				var list []json.RawMessage
				check("JSON of a list of "+name, json.Unmarshal([]byte("["+text+"]"), &list))
			}
		}
	}
	for name := range doors {
		assert.NotZero(t, refused[name], "%s has refused nothing", name)
	}
	for name := range selves {
		assert.NotZero(t, refused[name], "%s has refused nothing", name)
	}
	for name, must := range map[string]func(string){
		"MustDate":   func(s string) { vard.MustDate(s) },
		"MustMoment": func(s string) { vard.MustMoment(s) },
		"MustMoney":  func(s string) { billing.MustMoney(s) },
	} {
		func() {
			defer func() { unmarked(t, name, fmt.Sprint(recover())) }()
			must("Hemlig 19121212")
		}()
	}
}

// everyForm is an error in every form in which a program may let it out.
func everyForm(err error) (list []string) {
	wrapped := fmt.Errorf("case 17: %w", err)
	for _, err := range []error{err, wrapped, errors.Join(err, wrapped)} {
		for _, verb := range []string{"v", "+v", "s", "q", "+q", "#q", "x", "X", "# x", "T", "100v", ".200s"} {
			list = append(list, fmt.Sprintf("%"+verb, err))
		}
		if own, ok := errors.AsType[*vard.Error](err); ok { // of what wraps it these would print addresses
			for _, verb := range []string{"#v", "d", "t", "e", "c", "U", "b", "o", "g"} {
				list = append(list, fmt.Sprintf("%"+verb, own), fmt.Sprintf("%"+verb, *own))
			}
		}
		list = append(list, err.Error(), fmt.Sprint(err), fmt.Sprintln(err))
		if b, err := json.Marshal(map[string]any{"error": err, "text": err.Error()}); err == nil {
			list = append(list, string(b))
		}
		var log strings.Builder
		noTime := &slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
			if a.Key == slog.TimeKey && len(groups) == 0 {
				return slog.Attr{}
			}
			return a
		}}
		for _, handler := range []slog.Handler{slog.NewTextHandler(&log, noTime), slog.NewJSONHandler(&log, noTime)} {
			slog.New(handler).Error("refused", "err", err, slog.Group("in", "err", err), "any", []any{err})
		}
		list = append(list, log.String())
	}
	return list
}

func unmarked(t *testing.T, name, text string) {
	t.Helper()
	for _, mark := range marks {
		for _, form := range []string{mark, hex.EncodeToString([]byte(mark)), strings.ToUpper(hex.EncodeToString([]byte(mark))), fmt.Sprintf("% x", mark)} {
			if strings.Contains(text, form) {
				t.Errorf("%s: %q holds %q", name, text, mark)
			}
		}
	}
}

// The test knows every function and method of the library that may refuse something, and
// every type that reads itself: those of api/v0.txt, which the checks compare with the code.
func TestEveryDoorIsTried(t *testing.T) {
	api, err := os.ReadFile("api/v0.txt")
	require.NoError(t, err)
	name := regexp.MustCompile(`^((\w+: type \w+), method \(\*?\w+\) (\w+)|(\w+: func \w+))\(.*\berror\)?$`)
	n := 0
	for row := range strings.Lines(string(api)) {
		found := name.FindStringSubmatch(strings.TrimSpace(row))
		switch {
		case found == nil:
			continue
		case found[3] == "UnmarshalText", found[3] == "UnmarshalJSON", found[3] == "Scan":
			assert.Contains(t, selves, found[2])
		case strings.HasPrefix(found[3], "Marshal"), found[3] == "AppendText", found[3] == "Value", found[1] == "vard: type Error, method (*Error) Unwrap":
			// takes nothing from outside
		default:
			assert.Contains(t, doors, found[1])
		}
		n++
	}
	assert.Greater(t, n, 100)
}
