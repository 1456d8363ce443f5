package eligibility

import (
	"fmt"
	"log/slog"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// NumberKind is what an identity number is. Its zero value is unspecified.
type NumberKind uint8

// The kinds.
const (
	PersonalNumber     NumberKind = iota + 1 // personnummer: given on registration, and to diplomatic staff without it; kept for life
	CoordinationNumber                       // samordningsnummer: for a person who is not and has never been registered
)

var numberKinds = enum.Table{{Name: "personal_number"}, {Name: "coordination_number"}}

// String returns the machine name.
func (k NumberKind) String() string { return numberKinds.String(uint8(k)) }

// MarshalText writes the machine name.
func (k NumberKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (k *NumberKind) UnmarshalText(text []byte) error {
	return numberKinds.Read(text, (*uint8)(k))
}

// IdentityNumber is a Swedish personal identity number or coordination number
// (folkbokföringslagen 18 §, lag 2022:1697). It is eight bytes and compares with
// ==: the same number is equal however it was written. Its zero value is no number.
//
// It does not show itself: as text, in a log and with every verb of fmt all but the
// year of birth is masked, and it has no text or JSON form. The number itself is
// given only by [IdentityNumber.FullNumber] and
// [IdentityNumber.FullNumberWithSign]. (Printing a struct that holds it in an
// unexported field goes past that, as fmt cannot ask such a field for its text;
// then the packed integer is seen.)
type IdentityNumber struct {
	packed uint64 // year<<25 | month<<21 | day<<14 | the last four digits
}

// Parse reads a number of 10 or 12 digits, YYMMDDNNNC or YYYYMMDDNNNC, with a hyphen,
// a plus sign or nothing before the last four. The reference date, usually the day
// of assessment, tells the century of a number of 10 digits: with a plus sign the
// person turns 100 to 199 in that calendar year, without one less. A birth date after
// the reference date is refused, and so is a year of birth 200 years or more before
// its year.
//
// It checks the date, that the serial number is not 000, and the check digit. A
// coordination number has 60 added to the day; of its date the month may be 00 and
// the day 60 to 91, since it is given also to people whose birth date is not known.
//
// The errors are missing_date (no reference date), interim_number (a letter in the
// first place of the serial number, as schools give out), and malformed_number for
// all else that is no such number, regional reserve numbers too. None of them
// holds the number.
func Parse(text string, reference vard.Date) (IdentityNumber, error) {
	if reference.IsZero() {
		return IdentityNumber{}, &vard.Error{Code: vard.MissingDate}
	}
	year, rest, sign, ok := split(text, reference.Year())
	if !ok || year < max(reference.Year()-199, 1) || year > min(reference.Year(), 9999) || sign == '+' && year > reference.Year()-100 {
		return IdentityNumber{}, &vard.Error{Code: vard.MalformedNumber}
	}
	interim := interimLetter(rest[4])
	if interim {
		rest[4] = '1' // by which its check digit is counted
	}
	month, ok1 := two(rest[0], rest[1])
	day, ok2 := two(rest[2], rest[3])
	high, ok3 := two(rest[4], rest[5])
	low, ok4 := two(rest[6], rest[7])
	n := IdentityNumber{uint64(year)<<25 | uint64(month)<<21 | uint64(day)<<14 | uint64(100*high+low)}
	switch {
	case !(ok1 && ok2 && ok3 && ok4), month > 12, !n.possibleDay(), n.BirthDate() > reference, n.lastFour() < 10, !n.checked():
		return IdentityNumber{}, &vard.Error{Code: vard.MalformedNumber}
	case interim:
		return IdentityNumber{}, &vard.Error{Code: vard.InterimNumber}
	}
	return n, nil
}

// split takes the text apart into the year of birth, the eight characters after it
// without the sign, and the sign, '-' where there is none. It reports false where
// the length, the sign or the year is not of the form.
func split(text string, reference int) (year int, rest [8]byte, sign byte, ok bool) {
	sign = '-'
	if n := len(text); n == len("YYMMDD-NNNC") || n == len("YYYYMMDD-NNNC") {
		sign = text[n-5]
		if sign != '-' && sign != '+' {
			return
		}
		copy(rest[:4], text[n-9:])
		copy(rest[4:], text[n-4:])
		text = text[:n-9]
	} else if n == len("YYMMDDNNNC") || n == len("YYYYMMDDNNNC") {
		copy(rest[:], text[n-8:])
		text = text[:n-8]
	} else {
		return
	}
	year, ok = two(text[0], text[1])
	if len(text) == 4 {
		decade, ok2 := two(text[2], text[3])
		return 100*year + decade, rest, sign, ok && ok2
	}
	last := reference // the latest year in which the person can be born
	if sign == '+' {
		last -= 100
	}
	// 200 keeps the difference above zero, below which % counts backwards.
	return last - (last-year+200)%100, rest, sign, ok
}

// two returns the number that two digits make.
func two(tens, ones byte) (int, bool) {
	t, o := tens-'0', ones-'0'
	return int(10*t + o), t <= 9 && o <= 9
}

// interimLetter reports whether interim numbers use the letter.
func interimLetter(c byte) bool {
	switch c {
	case 'T', 'R', 'S', 'U', 'W', 'X', 'J', 'K', 'L', 'M', 'N':
		return true
	}
	return false
}

// year returns the year of birth, 0 for no number.
func (n IdentityNumber) year() int { return int(n.packed >> 25) }

func (n IdentityNumber) month() int { return int(n.packed >> 21 & 15) }

// day returns the day as it stands in the number, of a coordination number with 60
// added.
func (n IdentityNumber) day() int { return int(n.packed >> 14 & 127) }

func (n IdentityNumber) lastFour() int { return int(n.packed & 16383) }

// possibleDay reports whether the first digits can stand in a number of its kind.
func (n IdentityNumber) possibleDay() bool {
	if n.day() < 60 {
		return !vard.NewDate(n.year(), time.Month(n.month()), n.day()).IsZero()
	}
	return n.day() <= 91
}

// checked reports whether the last digit is the check digit of the nine before it
// (modulus 10, weights 2 and 1 in turn; a product of two digits counts as their sum).
func (n IdentityNumber) checked() bool {
	sum := 0
	for _, pair := range [...]int{n.year() % 100, n.month(), n.day(), n.lastFour() / 100, n.lastFour() % 100} {
		double := 2 * (pair / 10)
		sum += double/10 + double%10 + pair%10
	}
	return sum%10 == 0
}

// IsZero reports whether it is no number.
func (n IdentityNumber) IsZero() bool { return n == IdentityNumber{} }

// Kind returns which kind of number it is.
func (n IdentityNumber) Kind() NumberKind {
	switch {
	case n.IsZero():
		return 0
	case n.day() >= 60:
		return CoordinationNumber
	}
	return PersonalNumber
}

// HasPersonalNumber is the number's place in a decision: the answer for
// [Facts.PersonalNumber]. A personal number is that fact and no more; it does not
// show that the person is registered. A coordination number is no personal number
// and does not count against the person. No number says nothing.
func (n IdentityNumber) HasPersonalNumber() vard.Answer {
	switch n.Kind() {
	case PersonalNumber:
		return vard.Yes
	case CoordinationNumber:
		return vard.No
	}
	return vard.Unknown
}

// BirthYear returns the year of birth that the number gives, 0 for no number.
func (n IdentityNumber) BirthYear() int { return n.year() }

// BirthDate returns the birth date that the number gives. It is the zero Date where
// the birth date is unknown, as the day or month of a coordination number may be,
// and for no number. It need not be the true one: where the serial numbers of a day
// run out, a number of a day close by is given.
func (n IdentityNumber) BirthDate() vard.Date {
	return vard.NewDate(n.year(), time.Month(n.month()), n.day()%60)
}

// FullNumber returns all twelve digits, YYYYMMDDNNNC; "" for no number. It is personal
// data: do not log it.
func (n IdentityNumber) FullNumber() string {
	if n.IsZero() {
		return ""
	}
	b := n.full()
	return string(b[:])
}

// FullNumberWithSign returns the number as it is written on the day of reference,
// YYMMDD-NNNC, with a plus sign for the hyphen from the calendar year in which the
// person turns 100; "" for no number. It is personal data: do not log it.
func (n IdentityNumber) FullNumberWithSign(reference vard.Date) string {
	if n.IsZero() {
		return ""
	}
	b := n.full()
	sign := "-"
	if reference.Year()-n.year() >= 100 {
		sign = "+"
	}
	return string(b[2:8]) + sign + string(b[8:])
}

func (n IdentityNumber) full() (b [12]byte) {
	year, last := n.year(), n.lastFour()
	for i, pair := range [...]int{year / 100, year % 100, n.month(), n.day(), last / 100, last % 100} {
		b[2*i], b[2*i+1] = byte('0'+pair/10), byte('0'+pair%10)
	}
	return b
}

// String returns the year of birth and masks the rest: "1990****-****"; "" for no
// number.
func (n IdentityNumber) String() string {
	if n.IsZero() {
		return ""
	}
	b := n.full()
	return string(b[:4]) + "****-****"
}

// Format writes what String returns, whatever the verb: no verb of fmt shows the
// number.
func (n IdentityNumber) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(n.String())) }

// LogValue returns what String returns, for log/slog.
func (n IdentityNumber) LogValue() slog.Value { return slog.StringValue(n.String()) }
