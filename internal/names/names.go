// Package names holds the one table behind every enumeration of the library: for each
// value a machine name and a text in Swedish and English. It imports nothing of ours, so
// that the root can use it too; the other packages use it through package enum.
package names

import "database/sql/driver"

// Name is one value of an enumeration.
type Name struct{ Name, SV, EN string }

// Table holds the values of an enumeration from 1 on. The value 0 is unspecified and has
// the empty name.
type Table []Name

// Of returns the entry of a value, the empty one for 0 and for what is no value.
func (t Table) Of(value uint8) Name {
	if value == 0 || int(value) > len(t) {
		return Name{}
	}
	return t[value-1]
}

// Find returns the value of a name, 0 for the empty one. Names are read exactly: neither
// case nor spaces are forgiven.
func (t Table) Find(name []byte) (value uint8, ok bool) {
	if len(name) == 0 {
		return 0, true
	}
	for i := range t {
		if t[i].Name == string(name) {
			return uint8(i + 1), true
		}
	}
	return 0, false
}

// Column returns the text that a database column holds, nothing for NULL. A number is
// none: what is kept in a database is the name, never the value inside.
func Column(src any) (text []byte, ok bool) {
	switch src := src.(type) {
	case nil:
		return nil, true
	case string:
		return []byte(src), true
	case []byte:
		return src, true
	}
	return nil, false
}

// Stored returns what a database column is given: the text, NULL where it is empty.
func Stored(text string) (driver.Value, error) {
	if text == "" {
		return nil, nil
	}
	return text, nil
}
