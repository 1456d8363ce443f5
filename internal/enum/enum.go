// Package enum makes an enumeration of a table of names: machine name, text for people,
// strict reading, and one rule for the zero value, which is the empty text everywhere and
// NULL in a database.
package enum

import (
	"database/sql/driver"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/names"
)

// Name is one value of an enumeration: machine name, Swedish, English.
type Name = names.Name

// Table holds the values of an enumeration from 1 on.
type Table names.Table

// String returns the machine name, "" for 0 and for what is no value.
func (t Table) String(value uint8) string { return names.Table(t).Of(value).Name }

// Text returns the text for people.
func (t Table) Text(value uint8) vard.Text {
	n := names.Table(t).Of(value)
	return vard.Text{SV: n.SV, EN: n.EN}
}

// AppendText appends the machine name.
func (t Table) AppendText(b []byte, value uint8) ([]byte, error) {
	return append(b, t.String(value)...), nil
}

// Read reads a machine name; one that the table does not hold is the error unknown_name
// and leaves the value as it was.
func (t Table) Read(text []byte, value *uint8) error {
	found, ok := names.Table(t).Find(text)
	if !ok {
		return &vard.Error{Code: vard.UnknownName}
	}
	*value = found
	return nil
}

// Value returns the machine name for a database, NULL for 0.
func (t Table) Value(value uint8) (driver.Value, error) { return names.Stored(t.String(value)) }

// Scan reads the machine name from a database column, NULL as 0. A number is the error
// unknown_name.
func (t Table) Scan(src any, value *uint8) error {
	text, ok := names.Column(src)
	if !ok {
		return &vard.Error{Code: vard.UnknownName}
	}
	return t.Read(text, value)
}
