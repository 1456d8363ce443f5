package billing

import (
	"database/sql/driver"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/names"
)

// Country is a country by its two letters in ISO 3166-1: "DE". Its zero value, "", is
// unknown; in JSON and in a database that is null. The European Union's forms write UK and
// EL: they are read as GB and GR.
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

// partsOfStates have codes of their own, but are insured in the State that they are part of
// for the Union's purposes: Åland in Finland; French Guiana, Guadeloupe, Martinique, Mayotte,
// Réunion and Saint-Martin in France.
const partsOfStates = "AX GF GP MF MQ RE YT "

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

// ParseCountry reads a code of ISO 3166-1, or UK and EL for GB and GR. Anything else is
// the error unknown_name.
func ParseCountry(code string) (Country, error) {
	switch c := Country(code); {
	case c == "UK":
		return "GB", nil
	case c == "EL":
		return "GR", nil
	case c.Known():
		return c, nil
	}
	return "", &vard.Error{Code: vard.UnknownName}
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

// String returns the code.
func (c Country) String() string { return string(c) }

// AppendText appends the code.
func (c Country) AppendText(b []byte) ([]byte, error) { return append(b, c...), nil }

// MarshalText writes the code.
func (c Country) MarshalText() ([]byte, error) { return []byte(c), nil }

// UnmarshalText reads a code, nothing as unknown; the error is that of [ParseCountry].
func (c *Country) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = ""
		return nil
	}
	return set(c, text, ParseCountry)
}

// AppendJSON appends the code as a JSON string, null for unknown and for what is no
// country.
func (c Country) AppendJSON(b []byte) []byte {
	if !c.Known() {
		return append(b, "null"...)
	}
	return append(append(append(b, '"'), c...), '"')
}

// MarshalJSON writes what [Country.AppendJSON] appends.
func (c Country) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

// UnmarshalJSON reads a JSON string or null; the error is that of [ParseCountry].
func (c *Country) UnmarshalJSON(data []byte) error { return readJSON(c, data, vard.UnknownName) }

// Value writes the code for a database, NULL for unknown.
func (c Country) Value() (driver.Value, error) { return names.Stored(string(c)) }

// Scan reads a code or NULL from a database column; the error is that of [ParseCountry].
func (c *Country) Scan(src any) error { return scan(c, src, vard.UnknownName) }
