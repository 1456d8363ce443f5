package billing

import (
	"encoding/json"
	"math"
	"math/bits"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// Kind is the way in which a payer pays.
type Kind uint8

// The kinds. The page's "insurance S2" is read as two. An account lists the first
// four; Patient appears in settlements only.
const (
	Advance   Kind = iota + 1 // money paid in advance by or for the patient, who stays liable
	Guarantee                 // a guarantee of payment: takes what is left, up to its limit
	Insurance                 // takes its rate of what is left above the deductible, up to its limit
	S2                        // the competent institution abroad: takes all but the patient fee
	Patient                   // the patient, where no advance payer is listed
)

var kinds = enum.Table{{Name: "advance"}, {Name: "guarantee"}, {Name: "insurance"}, {Name: "s2"}, {Name: "patient"}}

// String returns the machine name.
func (k Kind) String() string { return kinds.String(uint8(k)) }

// MarshalText writes the machine name.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (k *Kind) UnmarshalText(text []byte) error {
	return kinds.Read(text, (*uint8)(k))
}

// Payer is one who pays, and what is known about the promise. Which facts are asked
// depends on the kind; a fact that the kind has no use for is refused as
// unknown_field, because ignoring it would change an amount unseen.
//
//   - advance: Receipts.
//   - guarantee: Limit, ValidFrom, ValidTo, Services.
//   - insurance: Limit, Rate, Deductible; ValidFrom, ValidTo and Services bind it
//     where they are given; where they are not, they are not asked for and there is no
//     finding about them.
//   - s2: InsuredIn, ValidFrom, ValidTo, Services, PatientFee.
//
// All may have receipts. A fact at its zero value is unknown, save Receipts and
// Deductible: none of those is nothing received and nothing to deduct.
type Payer struct {
	Kind       Kind      `json:"kind"`       // how it pays
	Name       string    `json:"name"`       // for the reader; nothing depends on it
	Receipts   []Receipt `json:"receipts"`   // money received from this payer
	Limit      Limit     `json:"limit"`      // the most it pays
	Deductible Money     `json:"deductible"` // what stays with the patient before the rate applies
	Rate       Rate      `json:"rate"`       // the insurer's part of what is above the deductible
	ValidFrom  vard.Date `json:"validFrom"`  // first day of care that is covered
	ValidTo    vard.Date `json:"validTo"`    // last day of care that is covered
	Services   []Service `json:"services"`   // what is covered: nil is unknown, empty is nothing
	InsuredIn  Country   `json:"insuredIn"`  // the State whose institution issued the S2
	PatientFee Money     `json:"patientFee"` // what a resident patient pays for the same care
}

// Receipt is money received from a payer; negative where it was already paid back.
type Receipt struct {
	On     vard.Date `json:"on"`     // the zero Date is unknown
	Amount Money     `json:"amount"` // what came in
}

// Limit is the most that a payer pays: an amount, or unlimited. It compares with ==;
// its zero value is unknown, which is not the same as unlimited. As text it is an
// amount or "unlimited", in JSON unknown is null.
type Limit struct {
	amount    Money
	unlimited bool
}

// UpTo returns the limit of that amount.
func UpTo(amount Money) Limit { return Limit{amount: amount} }

// Unlimited returns the limit of one who pays whatever it costs.
func Unlimited() Limit { return Limit{unlimited: true} }

// Amount returns the amount, no amount where the limit is unknown or there is none.
func (l Limit) Amount() Money { return l.amount }

// IsUnlimited reports whether it is known that there is no limit.
func (l Limit) IsUnlimited() bool { return l.unlimited }

// IsZero reports whether the limit is unknown.
func (l Limit) IsZero() bool { return l == Limit{} }

const unlimited = "unlimited"

// MarshalText writes the text form, nothing for unknown.
func (l Limit) MarshalText() ([]byte, error) {
	if l.unlimited {
		return []byte(unlimited), nil
	}
	return l.amount.MarshalText()
}

// UnmarshalText reads the text form, nothing as unknown; the errors are those of
// [Parse].
func (l *Limit) UnmarshalText(text []byte) error {
	if string(text) == unlimited {
		*l = Unlimited()
		return nil
	}
	var amount Money
	if err := amount.UnmarshalText(text); err != nil {
		return err
	}
	*l = UpTo(amount)
	return nil
}

// MarshalJSON writes the text form as a JSON string, null for unknown.
func (l Limit) MarshalJSON() ([]byte, error) {
	text, err := l.MarshalText()
	return marshalJSON(text), err
}

// UnmarshalJSON reads a JSON string or null; the errors are those of [Parse].
func (l *Limit) UnmarshalJSON(data []byte) error {
	text, ok := jsonText(data)
	if !ok {
		return &vard.Error{Code: vard.MalformedMoney}
	}
	return l.UnmarshalText(text)
}

// most returns the limit in smallest units; open stands for an unknown one.
func (l Limit) most(open int64) int64 {
	switch {
	case l.unlimited:
		return math.MaxInt64
	case l.IsZero():
		return open
	}
	return l.amount.minor
}

// Rate is a part of a whole, from 0 to 1, with at most 18 decimals: 0.8 is eighty
// per cent. It compares with ==; its zero value is unknown, which is not the rate 0.
// As text it is a decimal number such as "0.8", in JSON unknown is null.
type Rate struct {
	parts uint64 // in units of 10^-18
	known bool
}

const whole = 1_000_000_000_000_000_000

// NewRate returns the rate. What is not from 0 to 1, or has more than 18 decimals, is
// the error malformed_number.
func NewRate(rate decimal.Decimal) (Rate, error) {
	parts, code := scaled(rate, largest)
	if code != "" || parts < 0 || parts > whole {
		return Rate{}, &vard.Error{Code: vard.MalformedNumber}
	}
	return Rate{uint64(parts), true}, nil
}

// ParseRate reads a rate: "0", "1", "0.8", "1.00". Anything else is the error
// malformed_number.
func ParseRate(text string) (Rate, error) {
	refused := &vard.Error{Code: vard.MalformedNumber}
	if len(text) > longest {
		return Rate{}, refused
	}
	digits, fraction := text, ""
	if before, after, point := strings.Cut(text, "."); point {
		digits, fraction = before, after
		if fraction == "" {
			return Rate{}, refused
		}
	}
	if len(fraction) > largest || digits != "0" && digits != "1" {
		return Rate{}, refused
	}
	parts := uint64(digits[0] - '0')
	for i := range len(fraction) {
		if fraction[i] < '0' || fraction[i] > '9' {
			return Rate{}, refused
		}
		parts = parts*10 + uint64(fraction[i]-'0')
	}
	parts *= power(largest - len(fraction))
	if parts > whole {
		return Rate{}, refused
	}
	return Rate{parts, true}, nil
}

// Decimal returns the rate as a decimal number, 0 where it is unknown.
func (r Rate) Decimal() decimal.Decimal { return decimal.New(int64(r.parts), -largest) }

// IsZero reports whether the rate is unknown.
func (r Rate) IsZero() bool { return !r.known }

// String returns the text form, "" for unknown.
func (r Rate) String() string {
	if !r.known {
		return ""
	}
	b := appendNumber(nil, r.parts, largest, "", ".")
	return strings.TrimSuffix(strings.TrimRight(string(b), "0"), ".")
}

// MarshalText writes the text form, nothing for unknown.
func (r Rate) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the text form, nothing as unknown; the error is that of
// [ParseRate].
func (r *Rate) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = Rate{}
		return nil
	}
	parsed, err := ParseRate(string(text))
	if err == nil {
		*r = parsed
	}
	return err
}

// MarshalJSON writes the text form as a JSON string, null for unknown.
func (r Rate) MarshalJSON() ([]byte, error) { return marshalJSON([]byte(r.String())), nil }

// UnmarshalJSON reads a JSON string or null; anything else is the error
// malformed_number.
func (r *Rate) UnmarshalJSON(data []byte) error {
	text, ok := jsonText(data)
	if !ok {
		return &vard.Error{Code: vard.MalformedNumber}
	}
	return r.UnmarshalText(text)
}

// of returns the rate's part of an amount that is not negative, rounded half up to
// the smallest unit; open stands for an unknown rate.
func (r Rate) of(amount int64, open uint64) int64 {
	parts := r.parts
	if !r.known {
		parts = open
	}
	high, low := bits.Mul64(uint64(amount), parts)
	low, carry := bits.Add64(low, whole/2, 0)
	part, _ := bits.Div64(high+carry, low, whole) // parts ≤ whole: it fits
	return int64(part)
}

// Country is a country by its two letters in ISO 3166-1: "DE". Its zero value, "", is
// unknown; in JSON that is null.
type Country string

// countries are the codes of ISO 3166-1, two letters and a space each.
const countries = "" +
	"AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ " +
	"BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR " +
	"CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
	"GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU " +
	"ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ " +
	"LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ " +
	"MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF " +
	"PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI " +
	"SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR " +
	"TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW "

// s2States are those whose institutions issue an S2 for care in Sweden: the European
// Union save Sweden itself, then Iceland, Liechtenstein and Norway (EEA), Switzerland,
// and the United Kingdom by agreement.
const s2States = "" +
	"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SI SK " +
	"IS LI NO CH GB "

// among reports whether the country is one of a list of codes.
func (c Country) among(list string) bool {
	const entry = len("DE ")
	for i := 0; i < len(list) && len(c) == len("DE"); i += entry {
		if list[i] == c[0] && list[i+1] == c[1] {
			return true
		}
	}
	return false
}

// Known reports whether the code is one of ISO 3166-1.
func (c Country) Known() bool { return c.among(countries) }

// IssuesS2 returns whether the country's institutions issue an S2 for care in Sweden:
// the EU save Sweden, the EEA, Switzerland and the United Kingdom; unknown for an
// unknown country.
func (c Country) IssuesS2() vard.Answer {
	if c == "" {
		return vard.Unknown
	}
	return vard.AnswerOf(c.among(s2States))
}

// MarshalText writes the code.
func (c Country) MarshalText() ([]byte, error) { return []byte(c), nil }

// UnmarshalText reads a code, nothing as unknown; what ISO 3166-1 does not hold is
// the error unknown_name.
func (c *Country) UnmarshalText(text []byte) error {
	if len(text) > 0 && !Country(text).Known() {
		return &vard.Error{Code: vard.UnknownName}
	}
	*c = Country(text)
	return nil
}

// MarshalJSON writes the code as a JSON string, null for unknown.
func (c Country) MarshalJSON() ([]byte, error) {
	if c == "" {
		return []byte("null"), nil
	}
	return json.Marshal(string(c))
}

// UnmarshalJSON reads a JSON string or null; anything else is the error unknown_name.
func (c *Country) UnmarshalJSON(data []byte) error {
	text, ok := jsonText(data)
	if !ok {
		return &vard.Error{Code: vard.UnknownName}
	}
	return c.UnmarshalText(text)
}

// covers returns whether the services hold this one; unknown where none were given.
func covers(services []Service, service Service) vard.Answer {
	if services == nil {
		return vard.Unknown
	}
	for _, s := range services {
		if s == service {
			return vard.Yes
		}
	}
	return vard.No
}
