// Package wire writes and reads JSON without encoding/json's detours: what a decision
// says is appended to a slice that the caller has, in the order of the wire form, and the
// bytes are those that encoding/json would write.
package wire

import (
	"encoding/json"
	"iter"
	"unicode/utf8"
)

// Next appends the comma between two members or elements; nothing after { and [.
func Next(b []byte) []byte {
	if last := b[len(b)-1]; last == '{' || last == '[' {
		return b
	}
	return append(b, ',')
}

// Key appends the name of an object's next member, which holds nothing to escape.
func Key(b []byte, name string) []byte {
	b = append(Next(b), '"')
	b = append(b, name...)
	return append(b, `":`...)
}

// Name appends a machine name, which holds nothing to escape; null where there is none,
// since the zero value of whatever has a name is that nothing is said.
func Name(b []byte, name string) []byte {
	if name == "" {
		return append(b, "null"...)
	}
	return Word(b, name)
}

// Word appends a machine name as a string, also where there is none.
func Word(b []byte, name string) []byte {
	b = append(b, '"')
	b = append(b, name...)
	return append(b, '"')
}

// Number appends a count.
func Number(b []byte, n int) []byte {
	if n < 0 {
		return Number(append(b, '-'), -n)
	}
	if n >= 10 {
		b = Number(b, n/10)
	}
	return append(b, byte('0'+n%10))
}

// List appends the values as an array, each as one appends it: a method such as
// vard.Finding.AppendJSON.
func List[T any](b []byte, values iter.Seq[T], one func(T, []byte) []byte) []byte {
	b = append(b, '[')
	for v := range values {
		b = one(v, Next(b))
	}
	return append(b, ']')
}

// Names appends the machine names of the values as an array.
func Names[T interface{ String() string }](b []byte, values iter.Seq[T]) []byte {
	b = append(b, '[')
	for v := range values {
		b = Name(Next(b), v.String())
	}
	return append(b, ']')
}

// String appends a text with what JSON, HTML and JavaScript need escaped, as encoding/json
// does; bytes that are no UTF-8 become U+FFFD.
func String(b []byte, text string) []byte {
	const digits = "0123456789abcdef"
	b = append(b, '"')
	done := 0
	for i, r := range text {
		size := 1
		switch {
		case r == utf8.RuneError:
			if _, size = utf8.DecodeRuneInString(text[i:]); size > 1 {
				continue // the character itself
			}
			b = append(append(b, text[done:i]...), `\ufffd`...)
		case r == '\u2028', r == '\u2029':
			size = 3
			b = append(append(append(b, text[done:i]...), `\u202`...), digits[r&15])
		case r == '"', r == '\\':
			b = append(append(b, text[done:i]...), '\\', byte(r))
		case r < ' ', r == '<', r == '>', r == '&':
			b = append(b, text[done:i]...)
			switch r {
			case '\b':
				b = append(b, `\b`...)
			case '\f':
				b = append(b, `\f`...)
			case '\n':
				b = append(b, `\n`...)
			case '\r':
				b = append(b, `\r`...)
			case '\t':
				b = append(b, `\t`...)
			default:
				b = append(append(b, `\u00`...), digits[r>>4], digits[r&15])
			}
		default:
			continue
		}
		done = i + size
	}
	return append(append(b, text[done:]...), '"')
}

// Text returns the text of a JSON string, nothing for null. It refuses everything else,
// the empty string too: in JSON what is not known is null. The text may be part of data.
func Text(data []byte) (text []byte, ok bool) {
	if string(data) == "null" {
		return nil, true
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return nil, false
	}
	text = data[1 : len(data)-1]
	for _, c := range text {
		if c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf {
			return escaped(data)
		}
	}
	return text, len(text) > 0
}

// escaped reads a string that is not only plain characters.
func escaped(data []byte) (text []byte, ok bool) {
	var s string
	if json.Unmarshal(data, &s) != nil {
		return nil, false
	}
	return []byte(s), s != ""
}
