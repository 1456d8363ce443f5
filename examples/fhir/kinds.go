package main

import (
	"math"
	"reflect"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/shopspring/decimal"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/referral"
)

// A kind is how the value of a field of the case file is asked for and answered: by one
// question, or by a group of several of which one is answered (of an interval both its
// ends).
type kind struct {
	fields []field
	write  func(v any) []given                // of a value of the case file that is known
	read   func([]given) (v any, _ vard.Code) // v is nil where nothing is known
}

// A given is an answer to the field of that name.
type given struct {
	field string
	answer
}

// A field is a question of the form.
type field struct {
	name     string // "" where it is the only one
	itemType string
	text     vard.Text
	options  []coding
	valueSet string
}

var kinds = map[reflect.Type]*kind{
	reflect.TypeFor[vard.Answer](): {
		fields: []field{{itemType: "choice", options: []coding{
			{yesNo, "Y", vard.Yes.Text().SV, inEnglish(vard.Yes.Text())},
			{yesNo, "N", vard.No.Text().SV, inEnglish(vard.No.Text())},
			{absentReason, "asked-unknown", vard.Unknown.Text().SV, inEnglish(vard.Unknown.Text())},
		}}},
		write: func(v any) []given {
			code, says := "N", vard.No.Text()
			if v == true {
				code, says = "Y", vard.Yes.Text()
			}
			return []given{{"", answer{ValueCoding: &coding{yesNo, code, says.SV, inEnglish(says)}}}}
		},
		read: func(list []given) (any, vard.Code) {
			c := list[0].ValueCoding
			switch {
			case c == nil:
				return nil, vard.MalformedJSON
			case c.System == yesNo && c.Code == "Y":
				return true, ""
			case c.System == yesNo && c.Code == "N":
				return false, ""
			case c.System == absentReason: // asked, but unknown; or another reason why it is not known
				return nil, ""
			}
			return nil, vard.UnknownName
		},
	},
	reflect.TypeFor[bool](): { // not a fact of three values: what is left out is no
		fields: []field{{itemType: "boolean"}},
		write: func(v any) []given {
			if v != true {
				return nil
			}
			yes := true
			return []given{{"", answer{ValueBoolean: &yes}}}
		},
		read: func(list []given) (any, vard.Code) {
			if list[0].ValueBoolean == nil {
				return nil, vard.MalformedJSON
			}
			return *list[0].ValueBoolean, ""
		},
	},
	reflect.TypeFor[string](): {fields: []field{{itemType: "string"}}, write: writeString, read: readString},
	reflect.TypeFor[int](): {
		fields: []field{{itemType: "integer"}},
		write: func(v any) []given {
			if v == 0.0 {
				return nil
			}
			return []given{{"", answer{ValueInteger: jsontext.Value(strconv.Itoa(int(v.(float64))))}}}
		},
		read: func(list []given) (any, vard.Code) {
			n, err := strconv.ParseInt(string(list[0].ValueInteger), 10, 32)
			if err != nil {
				return nil, vard.MalformedNumber
			}
			return n, ""
		},
	},
	reflect.TypeFor[vard.Date](): {
		fields: []field{{itemType: "date"}},
		write:  func(v any) []given { return []given{{"", answer{ValueDate: v.(string)}}} },
		read:   func(list []given) (any, vard.Code) { return readDate(list[0].answer) },
	},
	reflect.TypeFor[vard.Moment](): {
		fields: []field{
			{name: "day", itemType: "date", text: dayMonthYear}, {name: "earliest", itemType: "date", text: earliest},
			{name: "latest", itemType: "date", text: latest}, {name: "not-yet", itemType: "boolean", text: notYet}},
		write: writeMoment, read: readMoment,
	},
	reflect.TypeFor[referral.Language](): coded(languages, languageSet, vard.MalformedLanguage),
	reflect.TypeFor[billing.Currency]():  coded(currencies, currencySet, vard.UnknownCurrency),
	reflect.TypeFor[billing.Country]():   coded(countries, countrySet, vard.UnknownName),
	reflect.TypeFor[billing.Service]():   listed("service", nothingCovered, values[billing.Service]()...),
	reflect.TypeFor[billing.PayerKind](): listed("payer-kind", nil, billing.PayerAdvance, billing.PayerGuarantee, billing.PayerInsurance, billing.PayerS2),
	reflect.TypeFor[billing.Rounding]():  listed("rounding", nil, values[billing.Rounding]()...),
	reflect.TypeFor[billing.Money](): {
		fields: []field{{itemType: "quantity"}},
		write:  func(v any) []given { return []given{{"", answer{ValueQuantity: writeMoney(v.(string))}}} },
		read:   func(list []given) (any, vard.Code) { return readMoney(list[0].ValueQuantity) },
	},
	reflect.TypeFor[billing.Rate](): {
		fields: []field{{itemType: "decimal"}},
		write:  func(v any) []given { return []given{{"", answer{ValueDecimal: jsontext.Value(v.(string))}}} },
		read: func(list []given) (any, vard.Code) {
			if list[0].ValueDecimal.Kind() != jsontext.KindNumber {
				return nil, vard.MalformedNumber
			}
			return string(list[0].ValueDecimal), ""
		},
	},
	reflect.TypeFor[billing.Limit](): either("amount", "quantity", anAmount, "unlimited", noLimit,
		func(text string) answer { return answer{ValueQuantity: writeMoney(text)} },
		func(a answer) (any, vard.Code) { return readMoney(a.ValueQuantity) }),
	reflect.TypeFor[billing.Expiry](): either("day", "date", lastDay, "until_further_notice", untilNotice,
		func(text string) answer { return answer{ValueDate: text} }, readDate),
}

func writeString(v any) []given {
	if v == "" {
		return nil
	}
	return []given{{"", answer{ValueString: v.(string)}}}
}

func readString(list []given) (any, vard.Code) {
	if list[0].ValueString == "" {
		return nil, vard.MalformedJSON
	}
	return list[0].ValueString, ""
}

// readDate reads what must be a whole day; the case file tells whether it is one.
func readDate(a answer) (any, vard.Code) {
	if a.ValueDate == "" {
		return nil, vard.MalformedDate
	}
	return a.ValueDate, ""
}

// writeMoment writes a day, a month or a year as such, another interval by its ends.
func writeMoment(v any) []given {
	text := v.(string)
	m, err := vard.ParseMoment(text)
	switch {
	case err != nil:
		return nil // never: it comes from the case file's own values
	case m.IsNotYet():
		yes := true
		return []given{{"not-yet", answer{ValueBoolean: &yes}}}
	case !strings.HasPrefix(text, "["):
		return []given{{"day", answer{ValueDate: text}}}
	}
	var list []given
	if !m.First().IsZero() {
		list = append(list, given{"earliest", answer{ValueDate: m.First().String()}})
	}
	if !m.Last().IsZero() {
		list = append(list, given{"latest", answer{ValueDate: m.Last().String()}})
	}
	return list
}

// readMoment reads a moment that was answered in one way. An end of an interval that is a
// month or a year is taken whole.
func readMoment(list []given) (any, vard.Code) {
	by := map[string]answer{}
	for _, g := range list {
		by[g.field] = g.answer
	}
	if not, ok := by["not-yet"]; ok && not.ValueBoolean != nil && !*not.ValueBoolean {
		delete(by, "not-yet") // it has happened, which alone says nothing of when
	}
	if len(by) == 0 {
		return nil, ""
	}
	day, isDay := by["day"]
	first, hasFirst := by["earliest"]
	last, hasLast := by["latest"]
	not, isNot := by["not-yet"]
	switch {
	case isNot && len(by) == 1:
		if not.ValueBoolean == nil {
			return nil, vard.MalformedJSON
		}
		return vard.NotYet().String(), ""
	case isDay && len(by) == 1:
		return momentText(day.ValueDate)
	case isDay || isNot:
		return nil, vard.ImpossibleOrder // answered in two ways
	}
	text := "["
	if hasFirst {
		if _, code := momentText(first.ValueDate); code != "" {
			return nil, code
		}
		text += first.ValueDate
	}
	text += ".."
	if hasLast {
		if _, code := momentText(last.ValueDate); code != "" {
			return nil, code
		}
		text += last.ValueDate
	}
	return text + "]", ""
}

// momentText passes on what FHIR takes for a date: a day, a month or a year.
func momentText(text string) (any, vard.Code) {
	if n := len(text); n != 4 && n != 7 && n != 10 || strings.ContainsFunc(text, func(r rune) bool { return (r < '0' || r > '9') && r != '-' }) {
		return nil, vard.MalformedMoment
	}
	return text, ""
}

// coded is the kind of a code of a standard, which is not listed here.
func coded(system, set string, wrong vard.Code) *kind {
	return &kind{
		fields: []field{{itemType: "choice", valueSet: set}},
		write: func(v any) []given {
			if v == "" {
				return nil
			}
			return []given{{"", answer{ValueCoding: &coding{System: system, Code: v.(string)}}}}
		},
		read: func(list []given) (any, vard.Code) {
			c := list[0].ValueCoding
			switch {
			case c == nil:
				return nil, vard.MalformedJSON
			case c.System == absentReason:
				return nil, ""
			case c.System != system || c.Code == "":
				return nil, wrong
			}
			return c.Code, ""
		},
	}
}

// none is the code of an empty list, which is known to be empty.
const none = "none"

// listed is the kind of an enumeration of the library: one answer, or of a list several.
func listed(list string, empty *vard.Text, all ...value) *kind {
	f := field{itemType: "choice"}
	for _, v := range all {
		f.options = append(f.options, ownCode(list, v))
	}
	if empty != nil {
		f.options = append(f.options, coding{ours + "CodeSystem/" + list, none, empty.SV, inEnglish(*empty)})
	}
	find := func(c *coding) *coding {
		for i := range f.options {
			if c != nil && f.options[i].System == c.System && f.options[i].Code == c.Code {
				return &f.options[i]
			}
		}
		return nil
	}
	return &kind{
		fields: []field{f},
		write: func(v any) []given {
			c := find(&coding{System: ours + "CodeSystem/" + list, Code: v.(string)})
			if c == nil {
				return nil
			}
			return []given{{"", answer{ValueCoding: c}}}
		},
		read: func(answers []given) (any, vard.Code) {
			c := answers[0].ValueCoding
			if c != nil && c.System == absentReason {
				return nil, ""
			}
			if c = find(c); c == nil {
				return nil, vard.UnknownName
			}
			return c.Code, ""
		},
	}
}

// values are the values of an enumeration, which count from 1 to the last that has a name.
func values[E interface {
	~uint8
	value
}]() (all []value) {
	for v := E(1); v.String() != ""; v++ {
		all = append(all, v)
	}
	return all
}

// either is the kind of what is a value or a word.
func either(name, itemType string, text vard.Text, word string, says vard.Text, write func(string) answer, read func(answer) (any, vard.Code)) *kind {
	return &kind{
		fields: []field{{name: name, itemType: itemType, text: text}, {name: word, itemType: "boolean", text: says}},
		write: func(v any) []given {
			if v == word {
				yes := true
				return []given{{word, answer{ValueBoolean: &yes}}}
			}
			return []given{{name, write(v.(string))}}
		},
		read: func(list []given) (v any, code vard.Code) {
			for _, g := range list {
				one, wrong := any(word), vard.Code("")
				switch {
				case g.field == name:
					one, wrong = read(g.answer)
				case g.ValueBoolean == nil:
					wrong = vard.MalformedJSON
				case !*g.ValueBoolean:
					continue // there is a limit, which alone does not say which
				}
				if wrong != "" {
					return nil, wrong
				}
				if v != nil {
					return nil, vard.ImpossibleOrder // answered in two ways
				}
				v = one
			}
			return v, ""
		},
	}
}

func writeMoney(text string) *quantity {
	number, currency, _ := strings.Cut(text, " ")
	return &quantity{Value: jsontext.Value(number), Unit: currency, System: currencies, Code: currency}
}

// readMoney reads a number, however many decimals it is written with, and its currency.
func readMoney(q *quantity) (any, vard.Code) {
	if q == nil || q.Comparator != "" || q.Value.Kind() != jsontext.KindNumber || len(q.Value) > 40 {
		return nil, vard.MalformedMoney
	}
	currency, err := billing.ParseCurrency(q.Code)
	if err != nil || q.System != currencies {
		return nil, vard.UnknownCurrency
	}
	if n, err := strconv.ParseFloat(string(q.Value), 64); err != nil || math.Abs(n) > 1e18 || n != 0 && math.Abs(n) < 1e-18 {
		return nil, vard.Overflow
	}
	number, err := decimal.NewFromString(string(q.Value))
	if err != nil {
		return nil, vard.MalformedMoney
	}
	m, err := billing.NewMoney(number, currency)
	if code, ok := codeOf(err); ok {
		return nil, code
	}
	return m.String(), ""
}
