package billing

import (
	"cmp"
	"database/sql/driver"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// Section is a part of a statement of account.
type Section uint8

// The sections, in the order of the statement.
const (
	SectionEstimate Section = iota + 1 // what was estimated, item by item
	SectionCharges                     // what it cost, item by item
	SectionVariance                    // where the two differ
	SectionShare                       // what a payer bears, step by step
	SectionReceipts                    // what was received from a payer, by date
	SectionDue                         // what is due from or to a payer
	SectionTotal                       // all payers together
)

var sections = enum.Table{
	{Name: "estimate", SV: "Kostnadsförslag", EN: "Estimate"},
	{Name: "charges", SV: "Faktisk kostnad", EN: "Actual cost"},
	{Name: "variance", SV: "Skillnad mot kostnadsförslaget", EN: "Difference from the estimate"},
	{Name: "share", SV: "Andel av kostnaden", EN: "Share of the cost"},
	{Name: "receipts", SV: "Betalningar", EN: "Payments"},
	{Name: "due", SV: "Att reglera", EN: "Due"},
	{Name: "total", SV: "Summa", EN: "Total"},
}

// String returns the machine name.
func (s Section) String() string { return sections.String(uint8(s)) }

// Text returns the heading.
func (s Section) Text() vard.Text { return sections.Text(uint8(s)) }

// AppendText appends the machine name.
func (s Section) AppendText(b []byte) ([]byte, error) { return sections.AppendText(b, uint8(s)) }

// MarshalText writes the machine name.
func (s Section) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (s *Section) UnmarshalText(text []byte) error { return sections.Read(text, (*uint8)(s)) }

// Value writes the machine name for a database, NULL for the zero value.
func (s Section) Value() (driver.Value, error) { return sections.Value(uint8(s)) }

// Scan reads a machine name or NULL from a database column.
func (s *Section) Scan(src any) error { return sections.Scan(src, (*uint8)(s)) }

// Posting is one row of a statement of account. Amount is what the row adds to its section
// or, in a payer's sections, to that payer's part of it; Sum is what that comes to with this
// row. So the last sum of a payer's share is the share, of its receipts what was received,
// and of its due what is due, where negative is to be refunded.
type Posting struct {
	Section Section   `json:"section"` // the part of the statement
	Payer   int       `json:"payer"`   // place of the payer in the settlement, -1 for the account
	On      vard.Date `json:"on"`      // the day of a payment, and on which the estimate was given
	Text    vard.Text `json:"text"`    // what it is
	Amount  Money     `json:"amount"`  // what it adds
	Sum     Money     `json:"sum"`     // what that comes to
}

// AccountStatement is a settlement as a statement of account: the estimate, the charges
// item by item, what each payer bears and why, the payments by date, what is due. All of
// its sums are computed here; whoever prints it computes none.
type AccountStatement struct {
	Headline vard.Text `json:"headline"` // what [Settlement.Text] says
	Payers   []Entry   `json:"payers"`   // those of the settlement
	Postings []Posting `json:"postings"` // in the order of the sections, payer by payer in their turn: an S2 that stands first
}

// Explain returns the settlement as a statement of account. While it is incomplete nobody
// has a share, and while it is not final nothing is due; those sections are empty then. The
// error is overflow, where the sum of an item or of the payments on the way cannot be
// counted. Of the zero Settlement the statement is empty.
func (s Settlement) Explain() (AccountStatement, error) {
	b := book{s: &s, AccountStatement: AccountStatement{Headline: s.Text(), Payers: s.listed(), Postings: []Posting{}}}
	if s.outcome == 0 {
		return b.AccountStatement, nil // nothing was settled
	}
	b.items()
	for _, i := range s.inTurn() {
		b.share(i)
		b.receipts(i)
		b.due(i)
	}
	b.total()
	if b.overflow {
		return AccountStatement{}, &vard.Error{Code: vard.Overflow}
	}
	return b.AccountStatement, nil
}

// inTurn returns the places of the entries in the order in which they take.
func (s *Settlement) inTurn() []int {
	var list []int
	first := -1
	if s.outcome != Incomplete {
		first = s.standing(s.someWorld())
	}
	if first >= 0 {
		list = append(list, first)
	}
	for i := range s.entries {
		if i != first {
			list = append(list, i)
		}
	}
	return list
}

// book is a statement of account being written.
type book struct {
	AccountStatement
	s        *Settlement
	overflow bool
}

// post adds a row; the first row of a section, or of a payer's part of it, begins anew.
func (b *book) post(section Section, payer int, on vard.Date, text vard.Text, amount int64) {
	var before sum
	if n := len(b.Postings); n > 0 && b.Postings[n-1].Section == section && b.Postings[n-1].Payer == payer {
		before.add(b.Postings[n-1].Sum.minor)
	}
	before.add(amount)
	total, fits := before.total()
	b.overflow = b.overflow || !fits
	currency := b.s.account.Currency
	b.Postings = append(b.Postings, Posting{section, payer, on, text, Money{amount, currency}, Money{total, currency}})
}

// items posts the estimate, the charges and the differences.
func (b *book) items() {
	a := &b.s.account
	items := a.itemize()
	for _, side := range [...]Section{SectionEstimate, SectionCharges} {
		for _, e := range items {
			amount, there, on, text, several := e.estimate, e.planned, a.Estimate.Issued, e.shown, e.plans
			if side == SectionCharges {
				amount, there, on, text, several = e.actual, e.charged, 0, e.charge, e.charges
			}
			units, fits := amount.total()
			b.overflow = b.overflow || !fits
			if there {
				b.post(side, -1, on, label(e.code, text, several), units)
			}
		}
	}
	differences, err := Compare(*a)
	b.overflow = b.overflow || err != nil
	for _, d := range differences {
		b.post(SectionVariance, -1, 0, d.Sentence(), d.Amount.minor)
	}
}

// label names an item, which may have more texts than this one.
func label(code, text string, several bool) vard.Text {
	name := strings.TrimSpace(code + " " + text)
	switch {
	case name == "":
		return vard.Text{SV: "utan kod och text", EN: "without code and text"}
	case several:
		return vard.Text{SV: name + " m.m.", EN: name + " etc."}
	}
	return vard.Text{SV: name, EN: name}
}

// share posts how the payer's share comes about.
func (b *book) share(i int) {
	e := &b.s.entries[i]
	if e.share == unknown {
		return
	}
	at := func(text vard.Text, amount int64) { b.post(SectionShare, i, 0, text, amount) }
	if e.kind == PayerPatient {
		at(vard.Text{SV: "Återstår när betalarna har tagit sin del", EN: "Left when the payers have taken their part"}, e.share)
		return
	}
	p, t := &b.s.account.Payers[i], &e.turn
	at(vard.Text{SV: "Kostnad kvar att fördela", EN: "Cost left to share"}, t.left)
	rest := t.left // what the payer takes after each step
	to := func(text vard.Text, now int64) {
		if now != rest {
			at(text, now-rest)
			rest = now
		}
	}
	if p.Kind != PayerAdvance && t.took == 0 {
		// A promise that does not hold, and the first reason, also where nothing is left. Where
		// it is not known whether one holds that takes nothing, its terms are why.
		for f := range e.marks.Findings(rules[:]) {
			if f.Met == vard.No && b.s.condition(p.Kind, f.Rule) {
				at(f.Text(), -rest)
				rest = 0
				break
			}
		}
	}
	if rest > 0 {
		switch p.Kind {
		case PayerAdvance:
			to(vard.Text{SV: "Mer än vad som har betalats in", EN: "More than was paid in"}, t.took)
		case PayerGuarantee:
			to(p.above(t, "Över garantins högsta belopp", "Above the limit of the guarantee"), t.took)
		case PayerInsurance:
			above := max(t.left-p.deductible(t, true), 0)
			to(vard.Text{SV: "Självrisk", EN: "Deductible"}, above)
			part := p.Rate.of(above, 0)
			rate := p.Rate.percent()
			to(vard.Text{SV: "Ersättningsgrad " + rate.SV, EN: "Rate of " + rate.EN}, part)
			to(p.above(t, "Över försäkringens högsta belopp", "Above the limit of the insurance"), t.took)
		case PayerS2:
			text := vard.Text{SV: "Patientavgift", EN: "Patient fee"}
			if first := b.s.standing(b.s.someWorld()); first >= 0 && first != i {
				text = vard.Text{SV: "Ett annat S2-intyg gäller före detta", EN: "Another S2 goes before this one"}
			}
			to(text, t.took)
		case PayerPatient:
		}
	}
	if more := e.share - t.took; more > 0 {
		at(vard.Text{SV: "Det som ingen annan betalare täcker", EN: "What no other payer covers"}, more)
	}
}

// condition reports whether the rule is a condition of a promise of that kind.
func (s *Settlement) condition(kind PayerKind, rule vard.Rule) bool {
	return slices.ContainsFunc(conditions[:], func(c condition) bool {
		return c.rules[kind] != none && rules[c.rules[kind]] == rule
	})
}

// above names the step to what is left of a limit.
func (p *Payer) above(t *turn, sv, en string) vard.Text {
	if t.used.limit > 0 {
		return vard.Text{SV: sv + ", varav en del redan är använd", EN: en + ", part of which is used already"}
	}
	return vard.Text{SV: sv, EN: en}
}

// receipts posts the payments by date; those without a day come last.
func (b *book) receipts(i int) {
	if i >= len(b.s.account.Payers) {
		return
	}
	list := slices.Clone(b.s.account.Payers[i].Receipts)
	slices.SortStableFunc(list, func(a, b Receipt) int {
		if (a.On == 0) != (b.On == 0) {
			return cmp.Compare(b.On, a.On)
		}
		return cmp.Compare(a.On, b.On)
	})
	for _, r := range list {
		text := vard.Text{SV: "Inbetalning", EN: "Payment received"}
		if r.Amount.minor < 0 {
			text = vard.Text{SV: "Återbetalning", EN: "Payment refunded"}
		}
		if r.Reference != "" {
			text.SV += " (" + r.Reference + ")"
			text.EN += " (" + r.Reference + ")"
		}
		b.post(SectionReceipts, i, r.On, text, r.Amount.minor)
	}
}

// due posts what is due: the share, less what was received, rounded.
func (b *book) due(i int) {
	e := &b.Payers[i]
	if e.Due.Direction == 0 {
		return
	}
	b.post(SectionDue, i, 0, vard.Text{SV: "Andel av kostnaden", EN: "Share of the cost"}, e.Share.minor)
	if e.Received.minor != 0 {
		b.post(SectionDue, i, 0, vard.Text{SV: "Inbetalt", EN: "Received"}, -e.Received.minor)
	}
	if e.Due.Rounding.minor != 0 {
		b.post(SectionDue, i, 0, vard.Text{SV: "Öresavrundning", EN: "Rounding to whole kronor"}, e.Due.pays()-(e.Share.minor-e.Received.minor))
	}
}

// total posts the bills and the refunds of all payers.
func (b *book) total() {
	for _, e := range b.Payers {
		if e.Due.Direction != 0 && e.Due.Direction != NothingDue {
			text := e.Due.Direction.Text()
			name := e.who()
			b.post(SectionTotal, -1, 0, vard.Text{SV: name.SV + ": " + text.SV, EN: name.EN + ": " + text.EN}, e.Due.pays())
		}
	}
}

// who names the payer: its name and its kind, or the kind alone.
func (e Entry) who() vard.Text {
	kind := e.Kind.Text()
	if e.Name == "" {
		return kind
	}
	return vard.Text{SV: e.Name + " (" + kind.SV + ")", EN: e.Name + " (" + kind.EN + ")"}
}

// In writes the statement of account as plain text in the language of the two that suits
// the reader best, a line for each row with its amount and the sum so far.
func (st AccountStatement) In(readers ...language.Tag) string {
	var b strings.Builder
	b.WriteString(st.Headline.In(readers...) + "\n")
	var section Section
	var payer int
	for _, p := range st.Postings {
		if p.Section != section || p.Payer != payer {
			section, payer = p.Section, p.Payer
			b.WriteString("\n" + section.Text().In(readers...))
			if payer >= 0 {
				b.WriteString(": " + oneLine(st.Payers[payer].who().In(readers...)))
			}
			b.WriteString("\n")
		}
		b.WriteString("  ")
		switch {
		case !p.On.IsZero():
			b.WriteString(p.On.String() + "  ")
		case section == SectionReceipts:
			b.WriteString(vard.Text{SV: "okänd dag", EN: "day unknown"}.In(readers...) + "  ")
		}
		b.WriteString(oneLine(p.Text.In(readers...)) + "  " + p.Amount.Format(readers...) + "  = " + p.Sum.Format(readers...) + "\n")
	}
	return b.String()
}

// oneLine puts a space for what would break a line.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp) {
			return ' '
		}
		return r
	}, text)
}
