// Package receipt writes down what was decided on a case, so that it can be shown years
// later why a service answered as it did.
//
// A receipt is one JSON object in the canonical form of RFC 8785: the same case, decided by
// the same library, gives the same bytes. It holds the version of the library, the rule set
// and its hash, the facts as they were given with the day of assessment, and the decisions
// in their wire form: outcomes, reasons, every finding with its statements, what was
// missing, what was presumed, and until when they hold.
//
//	{"case": {…}, "decisions": {…}, "library": "v1.2.0", "rules": {"sha256": "…", "version": "2026-11-28"}}
//
// A fact that was not known is left out of the facts, one that was denied stands there as
// false. [Receipt.Replay] decides the facts again and says what has become different.
//
// A receipt holds what its case holds, and is as personal. Who keeps [Receipt.Sum] apart
// from it can show that nobody has changed it since.
package receipt

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"runtime/debug"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

// The limits of a receipt. The decisions on a case are longer than the case.
const (
	MaxSize    = 1 << 22 // bytes
	maxDepth   = 24      // objects and arrays inside one another
	maxLibrary = 100     // bytes of the library's version
)

// Receipt is what was decided on a case, and by what.
type Receipt struct {
	Library   string         `json:"library"`   // version of the library
	Rules     RuleSet        `json:"rules"`     // what it decided by
	Case      jsontext.Value `json:"case"`      // the facts as given: a case file that holds what was known and no more
	Decisions jsontext.Value `json:"decisions"` // the answers to its parts, and as "errors" what contradicts itself
}

// Of decides a case and returns the receipt of it; the library's version is the caller's to
// tell, such as [Library]. The caller's own id is written as a text, a number too.
//
// What was refused in reading the case is not in the facts, so that the decisions could not
// be shown to follow from them: such a case has no receipt, and the error is its first
// refusal. Facts that contradict each other are decided as what they are, and have one. A
// receipt longer than MaxSize is the error too_long.
func Of(c *casefile.Case, library string) (*Receipt, error) {
	whole := *c
	if id := casefile.Identifier(c.ID); id != "" {
		whole.ID, _ = jsontext.AppendQuote(nil, id) // it was read as UTF-8
	}
	facts, err := json.Marshal(&whole, json.OmitZeroStructFields(true))
	if err != nil {
		return nil, &vard.Error{Code: vard.MalformedJSON}
	}
	refused, decisions := decide(c)
	r := &Receipt{Library: library, Rules: Rules(), Case: canonical(facts)}
	if _, again := decide(casefile.Read(r.Case)); !bytes.Equal(again, decisions) {
		return nil, cmp.Or(first(refused), &vard.Error{Code: vard.TooLong})
	}
	r.Decisions = canonical(decisions)
	if len(r.AppendJSON(nil)) > MaxSize {
		return nil, &vard.Error{Code: vard.TooLong}
	}
	return r, nil
}

func first(list []*vard.Error) *vard.Error {
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

// decide returns the decisions on a case in wire form, and what is refused. The id is the
// case's.
func decide(c *casefile.Case) (refused []*vard.Error, decisions jsontext.Value) {
	d := c.Decide()
	d.ID = nil
	return d.Errors, d.AppendJSON(nil)
}

// canonical puts JSON into the form of RFC 8785: names in order, no space, every number and
// text written in the one way. All numbers of a case are small and whole.
func canonical(v jsontext.Value) jsontext.Value {
	if err := v.Canonicalize(); err != nil {
		panic(err)
	}
	return v
}

// AppendJSON appends the receipt in canonical form: the bytes are the same wherever and
// whenever it is written. What [Of] and [Read] return holds a case and decisions in that
// form; they are copied.
func (r *Receipt) AppendJSON(b []byte) []byte {
	b = given(append(b, `{"case":`...), r.Case)
	b = given(append(b, `,"decisions":`...), r.Decisions)
	b = quote(append(b, `,"library":`...), r.Library)
	b = quote(append(b, `,"rules":{"sha256":`...), r.Rules.SHA256)
	return append(r.Rules.Version.AppendJSON(append(b, `,"version":`...)), "}}"...)
}

func given(b []byte, v jsontext.Value) []byte {
	if v == nil {
		return append(b, "null"...)
	}
	return append(b, v...)
}

func quote(b []byte, text string) []byte {
	b, err := jsontext.AppendQuote(b, text)
	if err != nil { // a version is UTF-8
		panic(err)
	}
	return b
}

// Sum returns the SHA-256 of the canonical form as 64 hexadecimal digits: what sha256sum
// says of the file.
func (r *Receipt) Sum() string { return sum(r.AppendJSON(nil)) }

func sum(data []byte) string {
	digest := sha256.Sum256(data)
	return hex.EncodeToString(digest[:])
}

// Read reads a receipt of at most MaxSize bytes. It takes nothing but the canonical form,
// to the byte, of what [Receipt.AppendJSON] writes; whether the facts are a case of the
// present form is for Replay to say. The error is a [vard.Error] and holds nothing that was
// read.
func Read(data []byte) (*Receipt, error) {
	switch {
	case len(data) > MaxSize:
		return nil, &vard.Error{Code: vard.TooLong}
	case !utf8.Valid(data):
		return nil, &vard.Error{Code: vard.InvalidUTF8}
	case deep(data):
		return nil, &vard.Error{Code: vard.TooDeep}
	}
	r := new(Receipt)
	if err := json.Unmarshal(data, r, json.RejectUnknownMembers(true)); err != nil {
		switch {
		case errors.Is(err, json.ErrUnknownName):
			return nil, &vard.Error{Code: vard.UnknownField}
		case errors.Is(err, jsontext.ErrDuplicateName):
			return nil, &vard.Error{Code: vard.DuplicateName}
		}
		return nil, &vard.Error{Code: vard.MalformedJSON}
	}
	digest, err := hex.DecodeString(r.Rules.SHA256)
	switch {
	case err != nil || len(digest) != sha256.Size:
		return nil, &vard.Error{Field: "rules.sha256", Code: vard.MalformedNumber}
	case r.Rules.Version.IsZero():
		return nil, &vard.Error{Field: "rules.version", Code: vard.MissingDate}
	case len(r.Library) > maxLibrary:
		return nil, &vard.Error{Field: "library", Code: vard.TooLong}
	case r.Case.Kind() != jsontext.KindBeginObject:
		return nil, &vard.Error{Field: "case", Code: vard.MalformedJSON}
	case r.Decisions.Kind() != jsontext.KindBeginObject:
		return nil, &vard.Error{Field: "decisions", Code: vard.MalformedJSON}
	}
	whole := jsontext.Value(bytes.Clone(data))
	if whole.Canonicalize() != nil || !bytes.Equal(whole, data) || !bytes.Equal(r.AppendJSON(nil), data) {
		return nil, &vard.Error{Code: vard.MalformedJSON}
	}
	return r, nil
}

// deep tells whether a text nests deeper than a receipt does.
func deep(data []byte) bool {
	dec := jsontext.NewDecoder(bytes.NewReader(data), jsontext.AllowDuplicateNames(true))
	for {
		if _, err := dec.ReadToken(); err != nil {
			return false // the end, or something that the reading refuses
		}
		if dec.StackDepth() > maxDepth {
			return true
		}
	}
}

// Library returns the version of the library in the running program, "(devel)" where it is
// the one beside it, with the commit where the build knows it.
func Library() string {
	const path = "github.com/vardregler/vard"
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(devel)"
	}
	version := "(devel)"
	if i := slices.IndexFunc(info.Deps, func(m *debug.Module) bool { return m.Path == path }); i >= 0 && info.Deps[i].Replace == nil {
		version = info.Deps[i].Version
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && strings.HasPrefix(info.Main.Path, path) {
			version += " " + s.Value
		}
	}
	return version
}
