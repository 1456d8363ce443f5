package billing

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/names"
	"github.com/vardregler/vard/internal/wire"
)

// set reads a text into a value; what is refused leaves the value as it was. No text of
// the package is longer than the longest amount.
func set[T any](value *T, text []byte, parse func(string) (T, error)) error {
	parsed, err := parse(string(text[:min(len(text), longest+1)]))
	if err == nil {
		*value = parsed
	}
	return err
}

// scan reads a value from a database column: its text, or NULL as the zero value.
func scan(value interface{ UnmarshalText([]byte) error }, src any, refused vard.Code) error {
	text, ok := names.Column(src)
	if !ok {
		return &vard.Error{Code: refused}
	}
	return value.UnmarshalText(text)
}

// readJSON reads a value from a JSON string, or null as the zero value. What is no
// string, is empty, or is longer than any text of the package is refused: in JSON what is
// not known is null.
func readJSON(value interface{ UnmarshalText([]byte) error }, data []byte, refused vard.Code) error {
	const escaped = len(`\u0030`)
	if len(data) > escaped*longest+2 {
		return &vard.Error{Code: refused}
	}
	text, ok := wire.Text(data)
	if !ok {
		return &vard.Error{Code: refused}
	}
	return value.UnmarshalText(text)
}
