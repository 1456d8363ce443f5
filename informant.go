package vard

import (
	"database/sql/driver"

	"github.com/vardregler/vard/internal/names"
)

// Informant is who can answer a question; its zero value is unspecified.
type Informant uint8

// Those who can be asked.
const (
	AskPatient      Informant = iota + 1 // the patient, or who speaks for the patient
	AskCareProvider                      // the clinic or practice that gave or gives the care, from its records
	AskSpecialist                        // a medical expert in the field
	AskOffice                            // the office or insurer that handles the case, from its own papers
	AskPayer                             // who has promised to pay
)

var informants = names.Table{
	{Name: "patient", SV: "patienten", EN: "the patient"},
	{Name: "care_provider", SV: "vårdgivaren", EN: "the care provider"},
	{Name: "specialist", SV: "en specialist", EN: "a specialist"},
	{Name: "office", SV: "handläggaren", EN: "the case officer"},
	{Name: "payer", SV: "betalaren", EN: "the payer"},
}

// String returns the machine name.
func (i Informant) String() string { return informants.Of(uint8(i)).Name }

// Text returns the name for people.
func (i Informant) Text() Text {
	n := informants.Of(uint8(i))
	return Text{SV: n.SV, EN: n.EN}
}

// AppendText appends the machine name.
func (i Informant) AppendText(b []byte) ([]byte, error) { return append(b, i.String()...), nil }

// MarshalText writes the machine name.
func (i Informant) MarshalText() ([]byte, error) { return i.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (i *Informant) UnmarshalText(text []byte) error { return readName(informants, text, (*uint8)(i)) }

// Value writes the machine name for a database, NULL for the zero value.
func (i Informant) Value() (driver.Value, error) { return names.Stored(i.String()) }

// Scan reads a machine name or NULL from a database column.
func (i *Informant) Scan(src any) error { return scanName(informants, src, (*uint8)(i)) }

// readName reads the machine name of one of the root's own enumerations.
func readName(table names.Table, text []byte, value *uint8) error {
	found, ok := table.Find(text)
	if !ok {
		return &Error{Code: UnknownName}
	}
	*value = found
	return nil
}

// scanName reads it from a database column.
func scanName(table names.Table, src any, value *uint8) error {
	text, ok := names.Column(src)
	if !ok {
		return &Error{Code: UnknownName}
	}
	return readName(table, text, value)
}
