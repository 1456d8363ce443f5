package billing

import "github.com/vardregler/vard"

// Currency is a currency of ISO 4217. It is one byte and compares with ==; its zero
// value is no currency. As text it is the code of three capital letters. The numbers
// behind the names change when the standard does: keep the code, not the number.
//
// The list is the standard's active codes that have minor units, funds such as CLF
// and UYW among them, as of amendment 180 (the Bulgarian lev gone on 2026-01-01).
// Precious metals, special drawing rights, bond units and the codes for testing and
// for no currency have no minor units in the standard and are not here.
type Currency uint8

// The currencies, in the order of their codes.
const (
	AED Currency = iota + 1
	AFN
	ALL
	AMD
	AOA
	ARS
	AUD
	AWG
	AZN
	BAM
	BBD
	BDT
	BHD
	BIF
	BMD
	BND
	BOB
	BOV
	BRL
	BSD
	BTN
	BWP
	BYN
	BZD
	CAD
	CDF
	CHE
	CHF
	CHW
	CLF
	CLP
	CNY
	COP
	COU
	CRC
	CUP
	CVE
	CZK
	DJF
	DKK
	DOP
	DZD
	EGP
	ERN
	ETB
	EUR
	FJD
	FKP
	GBP
	GEL
	GHS
	GIP
	GMD
	GNF
	GTQ
	GYD
	HKD
	HNL
	HTG
	HUF
	IDR
	ILS
	INR
	IQD
	IRR
	ISK
	JMD
	JOD
	JPY
	KES
	KGS
	KHR
	KMF
	KPW
	KRW
	KWD
	KYD
	KZT
	LAK
	LBP
	LKR
	LRD
	LSL
	LYD
	MAD
	MDL
	MGA
	MKD
	MMK
	MNT
	MOP
	MRU
	MUR
	MVR
	MWK
	MXN
	MXV
	MYR
	MZN
	NAD
	NGN
	NIO
	NOK
	NPR
	NZD
	OMR
	PAB
	PEN
	PGK
	PHP
	PKR
	PLN
	PYG
	QAR
	RON
	RSD
	RUB
	RWF
	SAR
	SBD
	SCR
	SDG
	SEK
	SGD
	SHP
	SLE
	SOS
	SRD
	SSP
	STN
	SVC
	SYP
	SZL
	THB
	TJS
	TMT
	TND
	TOP
	TRY
	TTD
	TWD
	TZS
	UAH
	UGX
	USD
	USN
	UYI
	UYU
	UYW
	UZS
	VED
	VES
	VND
	VUV
	WST
	XAD
	XAF
	XCD
	XCG
	XOF
	XPF
	YER
	ZAR
	ZMW
	ZWG
)

// currencies holds each code and its minor units: how many decimals amounts have.
// One entry is four letters and a space, in the order of the constants.
const currencies = "" +
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

const entryLength = len("SEK2 ")

// ParseCurrency reads a code. Anything else is the error unknown_currency.
func ParseCurrency(code string) (Currency, error) {
	if len(code) == len("SEK") {
		low, high := 0, len(currencies)/entryLength
		for low < high {
			middle := (low + high) / 2
			switch known := currencies[middle*entryLength:][:len("SEK")]; {
			case known == code:
				return Currency(middle + 1), nil
			case known < code:
				low = middle + 1
			default:
				high = middle
			}
		}
	}
	return 0, &vard.Error{Code: vard.UnknownCurrency}
}

// Known reports whether c is a currency of the list.
func (c Currency) Known() bool { return c > 0 && int(c) <= len(currencies)/entryLength }

// Code returns the three letters, "" for no currency.
func (c Currency) Code() string {
	if !c.Known() {
		return ""
	}
	return currencies[(int(c)-1)*entryLength:][:len("SEK")]
}

// Decimals returns how many decimals amounts in the currency have: 2 for SEK, 0 for
// JPY, 3 for KWD.
func (c Currency) Decimals() int {
	if !c.Known() {
		return 0
	}
	return int(currencies[(int(c)-1)*entryLength+len("SEK")] - '0')
}

// String returns the code.
func (c Currency) String() string { return c.Code() }

// MarshalText writes the code.
func (c Currency) MarshalText() ([]byte, error) { return []byte(c.Code()), nil }

// UnmarshalText reads a code; the error is that of [ParseCurrency].
func (c *Currency) UnmarshalText(text []byte) error {
	parsed, err := ParseCurrency(string(text))
	if err == nil {
		*c = parsed
	}
	return err
}
