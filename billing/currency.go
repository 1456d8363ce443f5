package billing

import (
	"database/sql/driver"
	"time"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/names"
)

// Currency is a currency of ISO 4217: its three letters, packed. It is four bytes and
// compares with ==; its zero value is no currency. Written anywhere it is the code of
// three capital letters.
//
// Known are the standard's active codes that have minor units, funds such as CLF and UYW
// among them, and those that were withdrawn since 1999, as of amendment 180 (the
// Bulgarian lev). Precious metals, special drawing rights, units of account and the codes
// for testing and for no currency have no minor units in the standard and are not here.
type Currency uint32

// The ten currencies that the hospital meets most; [ParseCurrency] and [MustCurrency]
// give the others.
const (
	AED Currency = 'A'<<16 | 'E'<<8 | 'D' // dirham of the United Arab Emirates
	CHF Currency = 'C'<<16 | 'H'<<8 | 'F' // Swiss franc
	DKK Currency = 'D'<<16 | 'K'<<8 | 'K' // Danish krone
	EUR Currency = 'E'<<16 | 'U'<<8 | 'R' // euro
	GBP Currency = 'G'<<16 | 'B'<<8 | 'P' // pound sterling
	JPY Currency = 'J'<<16 | 'P'<<8 | 'Y' // yen, which has no decimals
	KWD Currency = 'K'<<16 | 'W'<<8 | 'D' // Kuwaiti dinar, which has three
	NOK Currency = 'N'<<16 | 'O'<<8 | 'K' // Norwegian krone
	SEK Currency = 'S'<<16 | 'E'<<8 | 'K' // Swedish krona
	USD Currency = 'U'<<16 | 'S'<<8 | 'D' // US dollar
)

// active holds the active codes in alphabetical order, each with its minor units: how
// many decimals amounts have.
const active = "" +
	"AED2 AFN2 ALL2 AMD2 AOA2 ARS2 AUD2 AWG2 AZN2 " +
	"BAM2 BBD2 BDT2 BHD3 BIF0 BMD2 BND2 BOB2 BOV2 BRL2 BSD2 BTN2 BWP2 BYN2 BZD2 " +
	"CAD2 CDF2 CHE2 CHF2 CHW2 CLF4 CLP0 CNY2 COP2 COU2 CRC2 CUP2 CVE2 CZK2 " +
	"DJF0 DKK2 DOP2 DZD2 " +
	"EGP2 ERN2 ETB2 EUR2 " +
	"FJD2 FKP2 " +
	"GBP2 GEL2 GHS2 GIP2 GMD2 GNF0 GTQ2 GYD2 " +
	"HKD2 HNL2 HTG2 HUF2 " +
	"IDR2 ILS2 INR2 IQD3 IRR2 ISK0 " +
	"JMD2 JOD3 JPY0 " +
	"KES2 KGS2 KHR2 KMF0 KPW2 KRW0 KWD3 KYD2 KZT2 " +
	"LAK2 LBP2 LKR2 LRD2 LSL2 LYD3 " +
	"MAD2 MDL2 MGA2 MKD2 MMK2 MNT2 MOP2 MRU2 MUR2 MVR2 MWK2 MXN2 MXV2 MYR2 MZN2 " +
	"NAD2 NGN2 NIO2 NOK2 NPR2 NZD2 " +
	"OMR3 " +
	"PAB2 PEN2 PGK2 PHP2 PKR2 PLN2 PYG0 " +
	"QAR2 " +
	"RON2 RSD2 RUB2 RWF0 " +
	"SAR2 SBD2 SCR2 SDG2 SEK2 SGD2 SHP2 SLE2 SOS2 SRD2 SSP2 STN2 SVC2 SYP2 SZL2 " +
	"THB2 TJS2 TMT2 TND3 TOP2 TRY2 TTD2 TWD2 TZS2 " +
	"UAH2 UGX0 USD2 USN2 UYI0 UYU2 UYW4 UZS2 " +
	"VED2 VES2 VND0 VUV0 " +
	"WST2 " +
	"XAD2 XAF0 XCD2 XCG2 XOF0 XPF0 " +
	"YER2 " +
	"ZAR2 ZMW2 ZWG2 "

// withdrawn holds the codes withdrawn since 1999 in alphabetical order, each with the
// minor units that it had and the month of its withdrawal in the standard's list of
// historic codes. That list gives months: a code counts to the last day of its month.
const withdrawn = "" +
	"ADP0 2003-07 AFA2 2003-01 ANG2 2025-03 AON2 2000-02 AOR2 2000-02 ATS2 2002-03 AYM2 2005-10 AZM2 2005-12 " +
	"BEF0 2002-03 BGL2 2003-11 BGN2 2026-01 BYB0 2001-01 BYR0 2017-01 " +
	"CHC2 2004-11 CSD2 2006-10 CUC2 2021-06 CYP2 2008-01 " +
	"DEM2 2002-03 " +
	"ECS2 2000-09 ECV2 2000-09 EEK2 2011-01 ESP0 2002-03 " +
	"FIM2 2002-03 FRF2 2002-03 " +
	"GHC2 2008-01 GHP2 2007-06 GRD0 2002-03 " +
	"HRK2 2023-01 " +
	"IEP2 2002-03 ITL0 2002-03 " +
	"LTL2 2014-12 LUF0 2002-03 LVL2 2014-01 " +
	"MGF0 2004-12 MRO2 2017-12 MTL2 2008-01 MZM2 2006-06 " +
	"NLG2 2002-03 " +
	"PTE0 2002-03 " +
	"ROL2 2005-06 RUR2 2004-01 " +
	"SDD2 2007-07 SIT2 2007-01 SKK2 2009-01 SLL2 2023-12 SRG2 2003-12 STD2 2017-12 " +
	"TJR2 2001-04 TMM2 2009-01 TPE0 2002-11 TRL0 2005-12 " +
	"USS2 2014-03 " +
	"VEB2 2008-01 VEF2 2018-08 " +
	"YUM2 2003-07 " +
	"ZMK2 2012-12 ZRN2 1999-06 ZWD2 2008-08 ZWL2 2024-09 ZWN2 2006-09 ZWR2 2009-06 "

const (
	activeEntry    = len("SEK2 ")
	withdrawnEntry = len("DEM2 2002-03 ")
)

// packed returns the code that three letters stand for.
func packed(letters string) Currency {
	return Currency(letters[0])<<16 | Currency(letters[1])<<8 | Currency(letters[2])
}

// in returns what a table holds of the currency after its code, "" where it is not there.
func (c Currency) in(table string, entry int) string {
	low, high := 0, len(table)/entry
	for low < high {
		middle := (low + high) / 2
		switch row := table[middle*entry:]; {
		case packed(row) < c:
			low = middle + 1
		case packed(row) > c:
			high = middle
		default:
			return row[len("SEK"):entry]
		}
	}
	return ""
}

// find returns what either table holds of the currency after its code.
func (c Currency) find() string {
	switch c { // those that are used most need no search
	case SEK, EUR, USD, GBP, NOK, DKK, CHF, AED:
		return "2 "
	case JPY:
		return "0 "
	case KWD:
		return "3 "
	}
	if row := c.in(active, activeEntry); row != "" {
		return row
	}
	return c.in(withdrawn, withdrawnEntry)
}

// ParseCurrency reads a code. Anything else is the error unknown_currency.
func ParseCurrency(code string) (Currency, error) {
	if len(code) == len("SEK") {
		if c := packed(code); c.Known() {
			return c, nil
		}
	}
	return 0, &vard.Error{Code: vard.UnknownCurrency}
}

// Known reports whether c is a currency of the standard, active or withdrawn since 1999.
func (c Currency) Known() bool { return c.find() != "" }

// ValidTo returns the last day of a currency that was withdrawn, the zero Date for an
// active one. On that day it still was a currency. The standard names the month, which is
// taken whole.
func (c Currency) ValidTo() vard.Date {
	row := c.find()
	if len(row) < len("2 2002-03") {
		return 0
	}
	number := func(digits string) (n int) {
		for i := range len(digits) {
			n = 10*n + int(digits[i]-'0')
		}
		return n
	}
	const year, month = len("2 "), len("2 2002-")
	first := vard.NewDate(number(row[year:year+4]), time.Month(number(row[month:month+2])), 1)
	return first.AddMonths(1).AddDays(-1)
}

// Code returns the three letters, "" for no currency.
func (c Currency) Code() string { return string(c.append(nil)) }

func (c Currency) append(b []byte) []byte {
	if !c.Known() {
		return b
	}
	return append(b, byte(c>>16), byte(c>>8), byte(c))
}

// Decimals returns how many decimals amounts in the currency have: 2 for SEK, 0 for
// JPY, 3 for KWD; 0 for no currency.
func (c Currency) Decimals() int {
	row := c.find()
	if row == "" {
		return 0
	}
	return int(row[0] - '0')
}

// String returns the code.
func (c Currency) String() string { return c.Code() }

// AppendText appends the code.
func (c Currency) AppendText(b []byte) ([]byte, error) { return c.append(b), nil }

// MarshalText writes the code, nothing for no currency.
func (c Currency) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a code, nothing as no currency; the error is that of
// [ParseCurrency].
func (c *Currency) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = 0
		return nil
	}
	return set(c, text, ParseCurrency)
}

// AppendJSON appends the code as a JSON string, which is empty for no currency.
func (c Currency) AppendJSON(b []byte) []byte { return append(c.append(append(b, '"')), '"') }

// Value writes the code for a database, NULL for no currency.
func (c Currency) Value() (driver.Value, error) { return names.Stored(c.Code()) }

// Scan reads a code or NULL from a database column. A number is the error
// unknown_currency.
func (c *Currency) Scan(src any) error { return scan(c, src, vard.UnknownCurrency) }
