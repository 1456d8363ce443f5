// Package wire holds what the service answers, as JSON. The decisions themselves are
// written by the library.
package wire

import (
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile/receipt"
)

// Answer is the answer to a case: the decisions on the parts that could be decided, and
// what was refused of the others.
type Answer struct {
	ID        string         `json:"id,omitzero"`      // the caller's own
	Receipt   *Kept          `json:"receipt,omitzero"` // absent where the service keeps none
	Decisions jsontext.Value `json:"decisions"`        // to the byte as in the receipt
	Refused   []Refusal      `json:"refused,omitempty"`
}

// Kept is the receipt of an answer. Who keeps the sum can show that nobody has changed the
// receipt since.
type Kept struct {
	ID     string `json:"id"`
	SHA256 string `json:"sha256"` // of the receipt's bytes
}

// Refusal is one fact that was refused: where it is and why, never what it was.
type Refusal struct {
	Field  string    `json:"field"` // the path in the case, such as billing.actual.lines[2].amount
	Code   vard.Code `json:"code"`
	Other  string    `json:"other,omitzero"` // the path of the field that it contradicts
	Detail string    `json:"detail"`         // the code explained in the reader's language
}

// Problem is why there is no answer (RFC 9457), in the reader's language.
type Problem struct {
	Type    string    `json:"type"`
	Title   string    `json:"title"`
	Status  int       `json:"status"`
	Detail  string    `json:"detail"`
	Code    string    `json:"code"`    // the last part of the type
	Request string    `json:"request"` // the request in the service's log
	Errors  []Refusal `json:"errors,omitempty"`
}

// Replay is what came of deciding the facts of a receipt again by the present rules.
type Replay struct {
	Same        bool            `json:"same"`
	Age         receipt.Age     `json:"age"`  // of the rule set of the receipt
	Then        receipt.RuleSet `json:"then"` // the rule set of the receipt
	Now         receipt.RuleSet `json:"now"`  // the present one
	Differences []Difference    `json:"differences"`
}

// Difference is one place at which the present decisions are not those of the receipt.
// Values are names of the library, or that they are not told.
type Difference struct {
	Path string      `json:"path"`
	Old  string      `json:"old"` // empty: nothing was there
	New  string      `json:"new"`
	Rule vard.RuleID `json:"rule,omitzero"`
}

// Statements are the sentences of the pages and sections of law on which the rules rest.
type Statements struct {
	Statements []Statement `json:"statements"`
}

// Statement is one of them.
type Statement struct {
	ID       string             `json:"id"`
	Kind     vard.StatementKind `json:"kind"`
	Source   vard.Text          `json:"source"`
	Place    vard.Text          `json:"place"`
	Text     vard.Text          `json:"text"`
	Address  string             `json:"address"`
	URI      string             `json:"uri,omitzero"`
	Compared vard.Date          `json:"compared"` // the day on which it was last held against its source
}

// Rules are the rules by which is decided.
type Rules struct {
	Set   receipt.RuleSet `json:"set"`
	Rules []Rule          `json:"rules"`
}

// Rule is one of them, with what it says where it is met, where it is not, and where that
// is not known.
type Rule struct {
	ID         vard.RuleID `json:"id"`
	Met        vard.Text   `json:"met"`
	NotMet     vard.Text   `json:"notMet"`
	Open       vard.Text   `json:"open"`
	Statements []string    `json:"statements"`
}

// Questions are all that can be asked, in the order in which to ask.
type Questions struct {
	Questions []Question `json:"questions"`
}

// Question is one fact of a part, how to ask for it, and whom.
type Question struct {
	Part     string         `json:"part"`
	Fact     string         `json:"fact"`
	Question vard.Text      `json:"question"`
	Ask      vard.Informant `json:"ask"`
	AskText  vard.Text      `json:"askText"`
}

// Health says that the service runs, or that it is ready for requests.
type Health struct {
	Status string `json:"status"`
}
