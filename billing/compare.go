package billing

import (
	"database/sql/driver"
	"math"

	"golang.org/x/text/unicode/norm"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// LineChange is how the actual cost of an item differs from its estimate.
type LineChange uint8

// The changes.
const (
	LineAdded    LineChange = iota + 1 // in the actual costs only
	LineDropped                        // in the estimate only
	LineChanged                        // in both, with different amounts
	LineNameless                       // lines without code and text, which cannot be compared with each other
)

var lineChanges = enum.Table{
	{Name: "added", SV: "tillkommen", EN: "added"},
	{Name: "dropped", SV: "utgår", EN: "dropped"},
	{Name: "changed", SV: "ändrad", EN: "changed"},
	{Name: "nameless", SV: "utan kod och text", EN: "without code and text"},
}

// String returns the machine name.
func (c LineChange) String() string { return lineChanges.String(uint8(c)) }

// Text returns the change for people.
func (c LineChange) Text() vard.Text { return lineChanges.Text(uint8(c)) }

// AppendText appends the machine name.
func (c LineChange) AppendText(b []byte) ([]byte, error) { return lineChanges.AppendText(b, uint8(c)) }

// MarshalText writes the machine name.
func (c LineChange) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (c *LineChange) UnmarshalText(text []byte) error { return lineChanges.Read(text, (*uint8)(c)) }

// Value writes the machine name for a database, NULL for the zero value.
func (c LineChange) Value() (driver.Value, error) { return lineChanges.Value(uint8(c)) }

// Scan reads a machine name or NULL from a database column.
func (c *LineChange) Scan(src any) error { return lineChanges.Scan(src, (*uint8)(c)) }

// Difference is one item whose actual cost is not its estimate. Where the item is
// missing on one side, that side has no amount. Of several lines of one item the sums are
// compared.
type Difference struct {
	Code     string     `json:"code"`             // the code of the lines
	Text     string     `json:"text"`             // the text of the first of them
	Change   LineChange `json:"change"`           // added, dropped, changed, or not to be compared
	Estimate Money      `json:"estimate"`         // what was estimated for it
	Actual   Money      `json:"actual"`           // what it cost
	Amount   Money      `json:"amount"`           // actual less estimate
	Several  bool       `json:"several,omitzero"` // the lines of the code have, on one side, more texts than that
}

// Sentence tells the patient why the cost of the item is not what was estimated.
func (d Difference) Sentence() vard.Text {
	item, estimate, actual := label("", d.Text, d.Several), d.Estimate.Text(), d.Actual.Text()
	if d.Text == "" {
		item = label(d.Code, "", false)
	}
	size := d.Amount
	size.minor = int64(magnitude(size.minor))
	amount := size.Text()
	sv, en := " högre", " more"
	if d.Amount.minor < 0 {
		sv, en = " lägre", " less"
	}
	switch d.Change {
	case LineAdded:
		return vard.Text{SV: item.SV + ": fanns inte i kostnadsförslaget och kostade " + actual.SV + ".",
			EN: item.EN + ": was not in the estimate and cost " + actual.EN + "."}
	case LineDropped:
		return vard.Text{SV: item.SV + ": beräknades till " + estimate.SV + " och blev inte av.",
			EN: item.EN + ": was estimated at " + estimate.EN + " and is not charged."}
	case LineChanged:
		return vard.Text{SV: item.SV + ": beräknades till " + estimate.SV + " och kostade " + actual.SV + ", " + amount.SV + sv + ".",
			EN: item.EN + ": was estimated at " + estimate.EN + " and cost " + actual.EN + ", " + amount.EN + en + "."}
	case LineNameless:
		zero := Money{0, d.Amount.currency}.Text()
		if d.Estimate.IsZero() {
			estimate = zero
		}
		if d.Actual.IsZero() {
			actual = zero
		}
		return vard.Text{SV: "Poster utan kod och text kan inte jämföras var för sig: " + estimate.SV + " beräknades, " + actual.SV + " är den faktiska kostnaden.",
			EN: "Items without code and text cannot be compared one by one: " + estimate.EN + " was estimated, " + actual.EN + " is the actual cost."}
	}
	return vard.Text{}
}

// item is what is compared: the lines of one code, those without a code of one text.
type item struct {
	code, text       string
	shown, charge    string // the text of its first line, and of its first charge
	estimate, actual sum
	planned, charged bool
	plans, charges   bool // of more than one text
}

// itemize sums the lines of both sides item by item, in the order in which they come up.
// Codes and texts are the same that are after normalisation (Unicode NFC).
func (a *Account) itemize() []item {
	type name struct{ code, text string }
	var list []item
	places := map[name]int{}
	at := func(line *Line) *item {
		n := name{code: norm.NFC.String(line.Code)}
		if n.code == "" {
			n.text = norm.NFC.String(line.Text)
		}
		i, ok := places[n]
		if !ok {
			i = len(list)
			places[n] = i
			list = append(list, item{code: n.code, text: n.text, shown: line.Text})
		}
		return &list[i]
	}
	for i := range a.Estimate.Lines {
		e := at(&a.Estimate.Lines[i])
		e.estimate.add(a.Estimate.Lines[i].Amount.minor)
		e.plans = e.plans || !sameText(a.Estimate.Lines[i].Text, e.shown)
		e.planned = true
	}
	for i := range a.Actual.Lines {
		e := at(&a.Actual.Lines[i])
		e.actual.add(a.Actual.Lines[i].Amount.minor)
		if !e.charged {
			e.charge = a.Actual.Lines[i].Text
		}
		e.charges = e.charges || !sameText(a.Actual.Lines[i].Text, e.charge)
		e.charged = true
	}
	return list
}

func sameText(a, b string) bool { return a == b || norm.NFC.String(a) == norm.NFC.String(b) }

// Compare explains the variance of an account, item by item: what was added, dropped
// and changed, first the items of the estimate in their order, then the new ones in
// theirs. Lines are of one item that have one code or, without a code, one text; those
// without either cannot be compared, and the difference says so. The amounts sum to
// [Settlement.Variance]. An account without an estimate or without actual costs has nothing
// to compare. The errors are unknown_currency, malformed_money, currency_mismatch,
// negative_total and overflow; several are joined ([errors.Join]).
func Compare(a Account) ([]Difference, error) {
	if !a.Currency.Known() {
		return nil, &vard.Error{Field: "currency", Code: vard.UnknownCurrency}
	}
	var r refusals
	cost(a.Currency, a.Estimate.Lines, "estimate", &r)
	cost(a.Currency, a.Actual.Lines, "actual", &r)
	if len(r.list) > 0 {
		return nil, r.err()
	}
	if !a.Estimate.priced() || !a.Actual.posted() {
		return nil, nil
	}
	var differences []Difference
	for _, e := range a.itemize() {
		planned, fits1 := e.estimate.total()
		charged, fits2 := e.actual.total()
		amount := charged - planned
		if !fits1 || !fits2 || (charged^planned)&(charged^amount) < 0 || amount == math.MinInt64 {
			return nil, &vard.Error{Field: "actual.lines", Code: vard.Overflow}
		}
		d := Difference{Code: e.code, Text: e.shown, Several: e.plans || e.charges, Change: LineChanged, Amount: Money{amount, a.Currency}}
		if e.planned {
			d.Estimate = Money{planned, a.Currency}
		}
		if e.charged {
			d.Actual = Money{charged, a.Currency}
		}
		switch {
		case e.code == "" && e.text == "":
			d.Change = LineNameless
		case !e.planned:
			d.Change = LineAdded
		case !e.charged:
			d.Change = LineDropped
		case amount == 0:
			continue
		}
		differences = append(differences, d)
	}
	return differences, nil
}
