package eligibility

import (
	"database/sql/driver"
	"fmt"
	"math/bits"
	"strings"
	"time"
	"unicode"

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

var numberKinds = enum.Table{
	{Name: "personal_number", SV: "personnummer", EN: "personal identity number"},
	{Name: "coordination_number", SV: "samordningsnummer", EN: "coordination number"},
}

// String returns the machine name.
func (k NumberKind) String() string { return numberKinds.String(uint8(k)) }

// Text returns the name for people.
func (k NumberKind) Text() vard.Text { return numberKinds.Text(uint8(k)) }

// AppendText appends the machine name.
func (k NumberKind) AppendText(b []byte) ([]byte, error) { return numberKinds.AppendText(b, uint8(k)) }

// MarshalText writes the machine name.
func (k NumberKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (k *NumberKind) UnmarshalText(text []byte) error { return numberKinds.Read(text, (*uint8)(k)) }

// Value writes the machine name for a database, NULL for the zero value.
func (k NumberKind) Value() (driver.Value, error) { return numberKinds.Value(uint8(k)) }

// Scan reads a machine name or NULL from a database column.
func (k *NumberKind) Scan(src any) error { return numberKinds.Scan(src, (*uint8)(k)) }

// IdentityNumber is a Swedish personal identity number or coordination number
// (folkbokföringslagen 18 §, lag 2022:1697). It is eight bytes and compares with
// ==: the same number is equal however it was written. Its zero value is no number.
//
// It is not written by accident. String and every verb of fmt that asks a value for its
// text give "********-****"; writing it as text, JSON, XML, YAML, gob or to a database is
// the error personal_data, the zero value too, so that a struct that holds a number is
// refused whole and never written without it. The number is given only by
// [IdentityNumber.FullNumber] and [IdentityNumber.FullNumberWithSign]. A log is safe
// therefore, whatever its format.
//
// What this cannot promise: some printers go past every method (fmt for an unexported
// field, %p and a %w that is no error; dumps of memory; a debugger). They see the form
// inside, in which no digit of the number stands, but which a person who has this code can
// turn back.
type IdentityNumber struct {
	veiled uint64
}

// The form inside is year<<25 | month<<21 | day<<14 | the last four digits, spread by a
// multiplication that has an inverse: no part of the number is read off it, and it is no
// secret.
const (
	veil   = 0x9E3779B97F4A7C15
	unveil = 0xF1DE83E19937733D // veil * unveil is 1, modulo 2^64
)

func pack(year, month, day, lastFour int) IdentityNumber {
	packed := uint64(year)<<25 | uint64(month)<<21 | uint64(day)<<14 | uint64(lastFour)
	return IdentityNumber{bits.RotateLeft64(packed*veil, 32) * veil}
}

func (n IdentityNumber) packed() uint64 { return bits.RotateLeft64(n.veiled*unveil, 32) * unveil }

// ParseIdentityNumber reads a number of 10 or 12 digits, YYMMDDNNNC or YYYYMMDDNNNC, with a
// hyphen, a plus sign or nothing before the last four. The reference date, usually the day
// of assessment, tells the century of a number of 10 digits: with a plus sign the
// person turns 100 to 199 in that calendar year, without one less. A birth date after
// the reference date is refused, and so is a year of birth 200 years or more before
// its year.
//
// It checks the date, that the serial number is not 000, and the check digit. A
// coordination number has 60 added to the day; of its date the month may be 00 and
// the day 60 to 91, since it is given also to people whose birth date is not known.
//
// The errors tell what is wrong, and none of them holds the number:
//
//   - missing_date: no reference date;
//   - interim_number: a letter in the first place of the last four, as schools and care
//     providers give out (T and three characters, TF and two); such numbers have no check
//     digit;
//   - malformed_identity_number: no such number at all, regional reserve numbers with
//     letters too;
//   - impossible_birth_date: the form is right, the date is none, or lies after the reference
//     date or too long before it, or contradicts a plus sign;
//   - wrong_check_digit: all but the last digit may be right.
func ParseIdentityNumber(text string, reference vard.Date) (IdentityNumber, error) {
	if reference.IsZero() {
		return refuse(vard.MissingDate)
	}
	year, rest, sign, ok := split(text, reference.Year())
	month, ok1 := two(rest[0], rest[1])
	day, ok2 := two(rest[2], rest[3])
	if !ok || !ok1 || !ok2 {
		return refuse(vard.MalformedIdentityNumber)
	}
	if interim(rest[4:]) {
		return refuse(vard.InterimNumber)
	}
	high, ok3 := two(rest[4], rest[5])
	low, ok4 := two(rest[6], rest[7])
	if !ok3 || !ok4 || high == 0 && low < 10 {
		return refuse(vard.MalformedIdentityNumber)
	}
	if year < max(reference.Year()-199, 1) || year > min(reference.Year(), 9999) || sign == '+' && year > reference.Year()-100 || month > 12 {
		return refuse(vard.ImpossibleBirthDate)
	}
	n := pack(year, month, day, 100*high+low)
	switch {
	case !n.possibleDay(), n.BirthDate() > reference:
		return refuse(vard.ImpossibleBirthDate)
	case !n.checked():
		return refuse(vard.WrongCheckDigit)
	}
	return n, nil
}

// ParseIdentityNumberWithCentury is [ParseIdentityNumber] for where a century that is only
// guessed will not do: ten digits without a sign, which give a person of 25 and one of 125
// the same number, are the error ambiguous_century, once all else is right.
func ParseIdentityNumberWithCentury(text string, reference vard.Date) (IdentityNumber, error) {
	n, err := ParseIdentityNumber(text, reference)
	if err == nil && len(text) == len("YYMMDDNNNC") {
		return refuse(vard.AmbiguousCentury)
	}
	return n, err
}

// CleanIdentityNumber takes out of a text what comes with it when a number is copied from a
// letter, a spreadsheet or a web page: spaces of every kind, also invisible ones, go, and any
// dash (the non-breaking hyphen, the en dash, the minus sign) becomes a hyphen. It changes
// nothing else and judges nothing: hand the result to [ParseIdentityNumber].
func CleanIdentityNumber(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), unicode.Is(unicode.Cf, r) && r != '\u00ad':
			return -1
		case unicode.Is(unicode.Pd, r), r == '\u2212', r == '\u00ad':
			return '-'
		}
		return r
	}, text)
}

func refuse(code vard.Code) (IdentityNumber, error) { return IdentityNumber{}, &vard.Error{Code: code} }

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

// interim reports whether the last four are those of an interim number: one of its letters,
// and three digits or capital letters.
func interim(lastFour []byte) bool {
	if strings.IndexByte("TRSUWXJKLMN", lastFour[0]) < 0 {
		return false
	}
	for _, c := range lastFour[1:] {
		if !(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
			return false
		}
	}
	return true
}

// year returns the year of birth, 0 for no number.
func (n IdentityNumber) year() int { return int(n.packed() >> 25) }

func (n IdentityNumber) month() int { return int(n.packed() >> 21 & 15) }

// day returns the day as it stands in the number, of a coordination number with 60
// added.
func (n IdentityNumber) day() int { return int(n.packed() >> 14 & 127) }

func (n IdentityNumber) lastFour() int { return int(n.packed() & 16383) }

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

// String returns "********-****", "" for no number.
func (n IdentityNumber) String() string {
	if n.IsZero() {
		return ""
	}
	return "********-****"
}

// Format writes what String returns, whatever the verb.
func (n IdentityNumber) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(n.String())) }

func notWritten() error { return &vard.Error{Code: vard.PersonalData} }

// AppendText is the error personal_data: nothing is written.
func (n IdentityNumber) AppendText(b []byte) ([]byte, error) { return b, notWritten() }

// MarshalText is the error personal_data: nothing is written, also as XML, as YAML or as the
// key of a map.
func (n IdentityNumber) MarshalText() ([]byte, error) { return nil, notWritten() }

// MarshalJSON is the error personal_data: nothing is written.
func (n IdentityNumber) MarshalJSON() ([]byte, error) { return nil, notWritten() }

// MarshalBinary is the error personal_data: nothing is written, also as gob.
func (n IdentityNumber) MarshalBinary() ([]byte, error) { return nil, notWritten() }

// Value is the error personal_data: nothing enters a database. Whoever keeps the number there
// gives FullNumber to it.
func (n IdentityNumber) Value() (driver.Value, error) { return nil, notWritten() }
