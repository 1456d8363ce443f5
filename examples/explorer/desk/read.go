// Package desk is what the page of the explorer shows. It reads a case as the page's
// address holds it, one text for each field, has the library decide it, and says in one
// language what came of it: plain values of strings, numbers, lists and maps, as they are
// handed to a page. It decides nothing and adds nothing up itself.
//
// The case is not read by casefile.Read: the address is no JSON, and a reader of JSON and
// what it links would take a third of the program that a browser has to load.
package desk

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/referral"
)

// A Pair is one field of the address: its name, such as eligibility.urgent or
// billing.0.payers.1.limit, and what was entered there.
type Pair struct{ Name, Value string }

// What is more than anybody enters is refused unread.
const (
	maxPairs    = 2000
	maxValue    = 200 // bytes
	maxAccounts = 12
	maxRows     = 60 // of one list
)

// reader is a case on its way in.
type reader struct {
	c       casefile.Case
	refused []*vard.Error
}

// read reads the case and what of it is refused; a part with a refusal is left out.
func read(pairs []Pair) (*casefile.Case, []*vard.Error) {
	r := reader{c: casefile.Case{Eligibility: new(eligibility.Facts)}}
	if len(pairs) > maxPairs {
		return &casefile.Case{}, []*vard.Error{{Code: vard.TooLong}}
	}
	for _, p := range pairs { // the currencies first
		if account, ok := r.account(p.Name); ok && strings.HasSuffix(p.Name, ".currency") && strings.Count(p.Name, ".") == 2 {
			_ = account.Currency.UnmarshalText([]byte(strings.ToUpper(p.Value))) // refused below
		}
	}
	for _, p := range pairs {
		if p.Value == "" {
			continue
		}
		code := error(vard.TooLong)
		if len(p.Value) <= maxValue {
			code = r.set(p.Name, p.Value)
		}
		if code != nil {
			r.refused = append(r.refused, &vard.Error{Field: p.Name, Code: codeOf(code)})
		}
	}
	for _, e := range r.refused {
		switch part, _, _ := strings.Cut(e.Field, "."); part {
		case "eligibility":
			r.c.Eligibility = nil
		case "referral":
			r.c.Referral = nil
		case "billing":
			r.c.Billing = nil
		case "injury":
			r.c.Injury = nil
		case "on":
			r.c.Referral, r.c.Billing, r.c.Injury = nil, nil, nil
		}
	}
	return &r.c, r.refused
}

// codeOf is why a value was refused.
func codeOf(err error) vard.Code {
	if code, ok := errors.AsType[vard.Code](err); ok { // an Error unwraps to its code
		return code
	}
	return vard.UnknownField
}

// set enters one value.
func (r *reader) set(name, value string) error {
	part, rest, _ := strings.Cut(name, ".")
	switch part {
	case "on":
		return r.c.On.UnmarshalText([]byte(value))
	case "eligibility":
		return answer(value, func(a vard.Answer) error { return r.c.Eligibility.Set(rest, a) })
	case "referral":
		if r.c.Referral == nil {
			r.c.Referral = new(referral.Progress)
		}
		return r.progress(rest, value)
	case "injury":
		if r.c.Injury == nil {
			r.c.Injury = new(injury.Claim)
		}
		if kindOf(name) == kindMoment {
			m, err := vard.ParseMoment(value)
			return cmp.Or(err, r.c.Injury.SetMoment(rest, m))
		}
		return answer(value, func(a vard.Answer) error { return r.c.Injury.Set(rest, a) })
	case "billing":
		account, ok := r.account(name)
		if !ok {
			return vard.UnknownField
		}
		_, rest, _ = strings.Cut(rest, ".")
		return setAccount(account, strings.Split(rest, "."), value)
	}
	return vard.UnknownField
}

// answer reads yes or no as true or false, and sets it.
func answer(value string, set func(vard.Answer) error) error {
	var a vard.Answer
	if err := a.UnmarshalText([]byte(value)); err != nil {
		return err
	}
	return set(a)
}

func (r *reader) progress(name, value string) error {
	p := r.c.Referral
	switch kindOf("referral." + name) {
	case kindDays:
		n, err := strconv.Atoi(value)
		if err != nil {
			return vard.MalformedNumber
		}
		p.NoticeDays = n
		return nil
	case kindLanguage:
		return p.Language.UnmarshalText([]byte(value))
	case kindAnswer:
		return answer(value, func(a vard.Answer) error { return p.Set(name, a) })
	}
	day, err := vard.ParseDate(value)
	return cmp.Or(err, p.SetDay(name, day))
}

// account is the account that a field belongs to; it is there from then on.
func (r *reader) account(name string) (*billing.Account, bool) {
	parts := strings.SplitN(name, ".", 3)
	if len(parts) < 3 || parts[0] != "billing" {
		return nil, false
	}
	i, ok := place(parts[1], maxAccounts)
	if !ok {
		return nil, false
	}
	if r.c.Billing == nil {
		r.c.Billing = new(casefile.Billing)
	}
	return grow(&r.c.Billing.Accounts, i), true
}

// place is the place in a list.
func place(text string, limit int) (int, bool) {
	i, err := strconv.Atoi(text)
	return i, err == nil && i >= 0 && i < limit && strconv.Itoa(i) == text
}

// grow is the element at that place of a list, which is made as long as that.
func grow[T any](list *[]T, i int) *T {
	if missing := i + 1 - len(*list); missing > 0 {
		*list = append(*list, make([]T, missing)...)
	}
	return &(*list)[i]
}

// setAccount enters a value of an account.
func setAccount(a *billing.Account, path []string, value string) error {
	text := []byte(value)
	switch path[0] {
	case "service":
		return only(path, a.Service.UnmarshalText(text))
	case "currency":
		return only(path, a.Currency.UnmarshalText([]byte(strings.ToUpper(value))))
	case "careFrom":
		return only(path, a.CareFrom.UnmarshalText(text))
	case "careTo":
		return only(path, a.CareTo.UnmarshalText(text))
	case "secondOpinionStatement":
		return only(path, a.SecondOpinionStatement.UnmarshalText(text))
	case "rounding":
		return only(path, a.Rounding.UnmarshalText(text))
	case "estimate":
		switch {
		case len(path) == 2 && path[1] == "issued":
			return a.Estimate.Issued.UnmarshalText(text)
		case len(path) == 4 && path[1] == "lines":
			return setLine(a, &a.Estimate.Lines, path[2:], value)
		}
	case "actual":
		switch {
		case len(path) == 2 && (path[1] == "final" || path[1] == "cancelled"):
			return answer(value, func(yes vard.Answer) error {
				if path[1] == "final" {
					a.Actual.Final = yes == vard.Yes
				} else {
					a.Actual.Cancelled = yes == vard.Yes
				}
				return nil
			})
		case len(path) == 4 && path[1] == "lines":
			return setLine(a, &a.Actual.Lines, path[2:], value)
		}
	case "payers":
		if len(path) >= 3 {
			if i, ok := place(path[1], maxRows); ok {
				return setPayer(a, grow(&a.Payers, i), path[2:], value)
			}
		}
	}
	return vard.UnknownField
}

// only passes on what became of a field that has none below it.
func only(path []string, err error) error {
	if len(path) != 1 {
		return vard.UnknownField
	}
	return err
}

func setLine(a *billing.Account, lines *[]billing.Line, path []string, value string) (err error) {
	i, ok := place(path[0], maxRows)
	if !ok {
		return vard.UnknownField
	}
	line := grow(lines, i)
	switch path[1] {
	case "text":
		line.Text = casefile.Clean(value)
	case "amount":
		line.Amount, err = money(value, a.Currency)
	default:
		return vard.UnknownField
	}
	return err
}

func setPayer(a *billing.Account, p *billing.Payer, path []string, value string) (err error) {
	text := []byte(value)
	if path[0] == "receipts" {
		if len(path) != 3 {
			return vard.UnknownField
		}
		i, ok := place(path[1], maxRows)
		if !ok {
			return vard.UnknownField
		}
		receipt := grow(&p.Receipts, i)
		switch path[2] {
		case "on":
			return receipt.On.UnmarshalText(text)
		case "amount":
			receipt.Amount, err = money(value, a.Currency)
			return err
		}
		return vard.UnknownField
	}
	switch path[0] {
	case "kind":
		err = p.Kind.UnmarshalText(text)
	case "name":
		p.Name = casefile.Clean(value)
	case "reference":
		p.Reference = casefile.Clean(value)
	case "remittedBy":
		p.RemittedBy = casefile.Clean(value)
	case "limit":
		if value == billing.Unlimited().String() {
			p.Limit = billing.Unlimited()
			break
		}
		var most billing.Money
		if most, err = money(value, a.Currency); err == nil {
			p.Limit = billing.UpTo(most)
		}
	case "deductible":
		p.Deductible, err = money(value, a.Currency)
	case "patientFee":
		p.PatientFee, err = money(value, a.Currency)
	case "rate":
		p.Rate, err = rate(value)
	case "validFrom":
		err = p.ValidFrom.UnmarshalText(text)
	case "validTo":
		err = p.ValidTo.UnmarshalText(text)
	case "insuredIn":
		err = p.InsuredIn.UnmarshalText(text)
	case "services":
		p.Services = []billing.Service{}
		for name := range strings.SplitSeq(value, " ") {
			var s billing.Service
			if name == "none" { // the promise covers nothing
				continue
			}
			if err = s.UnmarshalText([]byte(name)); err != nil {
				return err
			}
			p.Services = append(p.Services, s)
		}
	default:
		return vard.UnknownField
	}
	return only(path, err)
}

// money reads an amount as people write it, 38 000,50 or 38,000.50, in the currency of the
// account. What of it may be meant in two ways is refused.
func money(text string, c billing.Currency) (billing.Money, error) {
	if c == 0 {
		return billing.Money{}, vard.UnknownCurrency
	}
	text, ok := plainNumber(text)
	if !ok {
		return billing.Money{}, vard.MalformedMoney
	}
	whole, fraction, _ := strings.Cut(text, ".")
	if missing := c.Decimals() - len(fraction); missing > 0 {
		fraction += strings.Repeat("0", missing)
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return billing.ParseMoney(whole + " " + c.Code())
}

// plainNumber takes the thousands' separators out and writes the decimals behind a point.
func plainNumber(text string) (string, bool) {
	text = strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\u00a0', '\u202f', '\u2009', '\'':
			return -1
		case '\u2212', '\u2013':
			return '-'
		}
		return r
	}, text)
	switch point, comma := strings.LastIndexByte(text, '.'), strings.LastIndexByte(text, ','); {
	case comma >= 0 && point > comma: // 38,000.50
		whole, ok := ungrouped(text[:point], ",")
		return whole + text[point:], ok
	case point >= 0 && comma > point: // 38.000,50
		whole, ok := ungrouped(text[:comma], ".")
		return whole + "." + text[comma+1:], ok
	case strings.Count(text, ",") == 1:
		return strings.Replace(text, ",", ".", 1), true
	case comma >= 0:
		return ungrouped(text, ",")
	case strings.Count(text, ".") > 1:
		return ungrouped(text, ".")
	}
	return text, true
}

// ungrouped joins groups of three digits.
func ungrouped(text, separator string) (string, bool) {
	groups := strings.Split(text, separator)
	bad := slices.ContainsFunc(groups[1:], func(g string) bool { return len(g) != 3 })
	return strings.Join(groups, ""), !bad && len(strings.TrimPrefix(groups[0], "-")) <= 3 && groups[0] != ""
}

// rate reads a part of a whole: 0.8, 0,8 or 80 %.
func rate(text string) (billing.Rate, error) {
	text = strings.ReplaceAll(strings.TrimSpace(text), ",", ".")
	number, percent := strings.CutSuffix(text, "%")
	if !percent {
		return billing.ParseRate(text)
	}
	whole, fraction, _ := strings.Cut(strings.TrimSpace(number), ".")
	switch len(whole) {
	case 1:
		return billing.ParseRate("0.0" + whole + fraction)
	case 2:
		return billing.ParseRate("0." + whole + fraction)
	}
	if whole == "100" && strings.Trim(fraction, "0") == "" {
		return billing.ParseRate("1")
	}
	return billing.Rate{}, vard.MalformedNumber
}
