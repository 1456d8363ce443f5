package billing

import (
	"database/sql/driver"
	"iter"
	"math"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/marks"
)

// Outcome is how far a settlement has come. Its zero value is no settlement.
type Outcome uint8

// The outcomes.
const (
	Final       Outcome = iota + 1 // shares and amounts due are computed; what is due remains to be paid
	Provisional                    // charges are still to be posted: the shares are of what is posted so far, nothing is due
	Incomplete                     // facts that are not known can still change a share
)

var outcomes = enum.Table{
	{Name: "final", SV: "Slutavräkningen är klar.", EN: "The settlement is made."},
	{Name: "provisional", SV: "Avräkningen är preliminär: alla kostnader är inte bokförda än.", EN: "The settlement is provisional: not all charges are posted yet."},
	{Name: "incomplete", SV: "Uppgifter saknas för att fördela kostnaden.", EN: "Facts are missing to divide the cost."},
}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// Text returns the outcome for people; [Settlement.Text] also says what remains.
func (o Outcome) Text() vard.Text { return outcomes.Text(uint8(o)) }

// AppendText appends the machine name.
func (o Outcome) AppendText(b []byte) ([]byte, error) { return outcomes.AppendText(b, uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error { return outcomes.Read(text, (*uint8)(o)) }

// Value writes the machine name for a database, NULL for the zero value.
func (o Outcome) Value() (driver.Value, error) { return outcomes.Value(uint8(o)) }

// Scan reads a machine name or NULL from a database column.
func (o *Outcome) Scan(src any) error { return outcomes.Scan(src, (*uint8)(o)) }

// Direction is which way money is to go. Its zero value is that nothing is due yet.
type Direction uint8

// The directions.
const (
	ToBill     Direction = iota + 1 // the payer owes the hospital
	ToRefund                        // the hospital owes the payer, in the way it paid
	NothingDue                      // nothing is to be paid
)

var directions = enum.Table{
	{Name: "bill", SV: "att betala till sjukhuset", EN: "to be paid to the hospital"},
	{Name: "refund", SV: "att återbetala", EN: "to be refunded"},
	{Name: "settled", SV: "inget att betala", EN: "nothing to be paid"},
}

// String returns the machine name.
func (d Direction) String() string { return directions.String(uint8(d)) }

// Text returns the direction for people.
func (d Direction) Text() vard.Text { return directions.Text(uint8(d)) }

// AppendText appends the machine name.
func (d Direction) AppendText(b []byte) ([]byte, error) { return directions.AppendText(b, uint8(d)) }

// MarshalText writes the machine name.
func (d Direction) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (d *Direction) UnmarshalText(text []byte) error { return directions.Read(text, (*uint8)(d)) }

// Value writes the machine name for a database, NULL for the zero value.
func (d Direction) Value() (driver.Value, error) { return directions.Value(uint8(d)) }

// Scan reads a machine name or NULL from a database column.
func (d *Direction) Scan(src any) error { return directions.Scan(src, (*uint8)(d)) }

// Due is what is to be paid between the hospital and a payer. Amount is never
// negative. Rounding is the amount less the exact amount, negative where rounding to whole
// kronor took away; zero where nothing was rounded.
type Due struct {
	Direction Direction `json:"direction"` // which way it goes
	Amount    Money     `json:"amount"`    // what is to be paid
	Rounding  Money     `json:"rounding"`  // what rounding made of the exact amount
}

// Entry is one payer's line of the settlement. Share and Received are exact. Share is
// no amount while the account is incomplete or has no cost yet; Due is zero unless
// the settlement is final.
//
// LimitUsed, DeductibleUsed and PatientFeeUsed say what of its promise is used, here and
// before: the next account of the same promise, settled by itself, is given the first two
// under the same names, and the patient fee less the third. They are no amounts where the
// promise has no such term, in an entry that repeats a promise of the account, and unless
// the settlement is final.
type Entry struct {
	Kind           PayerKind `json:"kind"`                    // how the payer pays
	Name           string    `json:"name"`                    // as the account has it
	Share          Money     `json:"share"`                   // what the payer bears of the actual cost
	Received       Money     `json:"received"`                // what was received from the payer; less than nothing where more was paid back
	Due            Due       `json:"due,omitzero"`            // what is to be paid between the two
	LimitUsed      Money     `json:"limitUsed,omitzero"`      // what of its limit is used
	DeductibleUsed Money     `json:"deductibleUsed,omitzero"` // what of its deductible is used
	PatientFeeUsed Money     `json:"patientFeeUsed,omitzero"` // what of the patient fee of its S2 is used
	marks          marks.Marks
}

// booking is an entry as the settlement keeps it: all in numbers, without what the account
// has, so that it is small and holds no pointers.
type booking struct {
	turn
	marks marks.Marks
	share int64 // unknown where nobody has one
	pays  int64 // what is due: positive billed, negative refunded
}

// exact is what would be paid without rounding.
func (b *booking) exact() int64 { return b.share - b.received }

// entry returns the i-th entry.
func (s *Settlement) entry(i int) Entry {
	b, currency := &s.entries[i], s.account.Currency
	e := Entry{Kind: b.kind, Received: Money{b.received, currency}, marks: b.marks}
	if b.share != unknown {
		e.Share = Money{b.share, currency}
	}
	if s.outcome == Final {
		e.Due = due(b.exact(), b.pays, currency)
	}
	if i >= len(s.account.Payers) {
		return e
	}
	p := &s.account.Payers[i]
	e.Name = p.Name
	if u := b.after(); s.outcome == Final && !u.open && !b.repeated && !s.leavesOpen(i) {
		if !p.Limit.amount.IsZero() {
			e.LimitUsed = Money{u.limit, p.Limit.amount.currency}
		}
		if !p.Deductible.IsZero() {
			e.DeductibleUsed = Money{u.own, p.Deductible.currency}
		}
		if !p.PatientFee.IsZero() {
			e.PatientFeeUsed = Money{u.own, p.PatientFee.currency}
		}
	}
	return e
}

// listed returns all entries.
func (s *Settlement) listed() []Entry {
	list := make([]Entry, len(s.entries))
	for i := range list {
		list[i] = s.entry(i)
	}
	return list
}

// turn is what the settlement knows of a payer beside its facts.
type turn struct {
	known    facts
	kind     PayerKind
	bound    uint8       // the conditions of its promise, a bit each
	stands   vard.Answer // whether its promise holds on what is known
	repeated bool        // its promise stands earlier in the account
	doubtful bool        // one of its kind from the same payer, neither with a reference, stands in an earlier account
	paid     bool        // something was paid, or paid back
	paidBack bool        // some of it was paid back
	received int64       // the sum of its receipts
	used     usage       // what of its promise earlier accounts used
	left     int64       // what was left of the cost in its turn
	took     int64       // what it took of that in its turn
	kept     int64       // what its deductible or fee kept from it
}

// Settlement says who bears what. The payers come in the order of the account; where the
// patient bears something that no advance payer does, the patient comes last. Its zero
// value settles nothing. It keeps the slices of its account: do not change them afterwards.
type Settlement struct {
	account          Account
	on               vard.Date
	horizon          vard.Date // the last day that can be a day of care
	outcome          Outcome
	estimate, actual Money
	entries          []booking
	marks            marks.Marks
	missing          open
	only             open     // unknown facts to ask for, though no share depends on them
	institution      uint64   // payers for which a new S2 is to be sought
	waits            uint64   // payers of whose promise it is not known what earlier accounts used
	reach            []uint64 // those accounts and what they wait for in their turn, a bit each
	group            *group   // the accounts that it was settled with, nil for none
	place            int      // in the group
	number           int
	sent             []document // what the last final settlement billed and refunded
	corrects         int        // its number
}

// Settle divides the actual cost of the account among its payers, exactly for what is
// known, as on the day of assessment.
//
// An S2 that stands goes first, wherever it is listed; of two the first one takes. Then
// the payers take in order, each of what is left of the cost: an advance payer at most
// what it paid, a guarantee up to its limit, insurance its rate of what is above the
// deductible up to its limit; an S2 takes all but the patient fee. Promises that do not
// hold on these facts take nothing. The rest is added to the last advance payer that paid
// for itself, or is the patient's. Due is share less received.
//
// Always: the shares sum to the actual cost; bills less refunds are the cost less
// what was received; nobody is refunded more than it paid. All of that holds before
// rounding to whole kronor.
//
// The settlement is [Incomplete] if and only if two ways of filling in the unknown
// facts lead to different shares; a final account without lines is, unless it was
// cancelled. The errors are missing_date, unknown_currency, currency_withdrawn,
// malformed_money (a line or receipt without an amount), currency_mismatch,
// negative_total, overflow, impossible_order, after_assessment (a receipt, an estimate, a
// statement or the care of a final account after the day of assessment), rounding_currency,
// unknown_name, unknown_field (a fact that the kind of payer has no use for),
// part_of_state, not_same_promise, duplicate_reference and too_long (more than 64 payers),
// each with the field it is about and, where two contradict each other, the other one. All
// contradictions come together: the error joins one [vard.Error] for each ([errors.Join]),
// of which [errors.As] finds the first.
func Settle(a Account, on vard.Date) (s Settlement, err error) {
	var r refusals
	s.prepare(&a, r.day(on), &r)
	var known registry
	known.enter(0, &a, s.entries, &r)
	if len(r.list) == 0 {
		s.decide(&r)
	}
	if len(r.list) > 0 {
		return Settlement{}, r.err()
	}
	return s, nil
}

// prepare checks the account and sums what is in it.
func (s *Settlement) prepare(a *Account, on vard.Date, r *refusals) {
	estimate, actual := a.check(on, r)
	if len(a.Payers) > most {
		r.add(&vard.Error{Field: "payers", Code: vard.TooLong})
		return
	}
	s.account, s.on, s.horizon, s.number = *a, on, a.horizon(on), 1
	s.entries = make([]booking, len(a.Payers), len(a.Payers)+1)
	for i := range a.Payers {
		p, e := &a.Payers[i], &s.entries[i]
		p.check(i, a.Currency, on, &e.turn, r)
	}
	if a.Estimate.priced() {
		s.estimate = Money{estimate, a.Currency}
	}
	if a.Actual.posted() {
		s.actual = Money{actual, a.Currency}
	}
}

// largestCost stands for a cost that is not known: whatever can matter matters there.
const largestCost = math.MaxInt64

// decide finds the outcome, the shares, what is due, and the findings.
func (s *Settlement) decide(r *refusals) {
	care := s.weigh()
	s.find(s.divide(), care)
	if s.outcome != Final {
		return
	}
	for i := range s.entries {
		e := &s.entries[i]
		if !e.settle(s.account.Rounding) {
			r.payer(i, &vard.Error{Field: "receipts", Code: vard.Overflow})
		}
		s.findRounding(e)
	}
}

// weigh judges the promises and finds what is missing, and so the outcome. It returns the
// days of care.
func (s *Settlement) weigh() (care span) {
	a := &s.account
	care = spanOf(a.CareFrom, a.CareTo, s.horizon)
	w := world{a.Service, care, a.Currency}
	for i := range a.Payers {
		s.judge(i, &w)
	}
	switch {
	case a.Actual.posted():
		s.waits = s.open(s.actual.minor, &s.missing)
	case a.Actual.Final:
		s.waits = s.open(largestCost, &s.missing)
		s.missing.note(linesFact)
	case a.Estimate.priced():
		s.open(s.estimate.minor, &s.only)
	}
	switch {
	case s.waits != 0 || s.missing.any():
		s.outcome = Incomplete
	case a.Actual.Final:
		s.outcome = Final
	default:
		s.outcome = Provisional
	}
	return care
}

// unknown is what is left, and what is taken, where that is not the same for every way of
// filling in the unknown facts.
const unknown = -1

// divide gives every payer what it takes, and returns what no payer takes. Where that is
// not the same for every way of filling in the unknown facts, no share is given.
func (s *Settlement) divide() (left int64) {
	a := &s.account
	if s.actual.IsZero() || s.outcome == Incomplete {
		for i := range s.entries {
			s.entries[i].share, s.entries[i].left, s.entries[i].took = unknown, unknown, unknown
		}
		return unknown
	}
	w := s.someWorld()
	left = s.actual.minor
	first := s.standing(w)
	if first >= 0 {
		left -= s.take(first, left, true)
	}
	liable := -1 // the last who paid in advance for itself
	for i := range a.Payers {
		p := &a.Payers[i]
		switch {
		case i == first:
		case p.Kind == PayerS2:
			s.take(i, left, false)
		case p.Kind == PayerAdvance:
			left -= s.take(i, left, true)
			if p.RemittedBy == "" {
				liable = i
			}
		default:
			left -= s.take(i, left, s.holds(i, w) == vard.Yes)
		}
	}
	switch {
	case left == 0:
	case liable >= 0:
		s.entries[liable].share += left
	default:
		s.entries = append(s.entries, booking{turn: turn{kind: PayerPatient}, share: left, marks: skipped})
	}
	return left
}

// standing returns the first S2 that stands in a world, -1 where none does.
func (s *Settlement) standing(w world) int {
	for i := range s.account.Payers {
		if p := &s.account.Payers[i]; p.Kind == PayerS2 && s.holds(i, w) == vard.Yes {
			return i
		}
	}
	return -1
}

// holds tells whether the promise of payer i holds in a world; where nothing is open of
// that, in every world the same as on what is known.
func (s *Settlement) holds(i int, w world) vard.Answer {
	if t := &s.entries[i].turn; t.stands.Known() {
		return t.stands
	}
	return s.account.Payers[i].holds(&s.entries[i].turn, w)
}

// take lets a payer take its share of what is left, where it takes anything.
func (s *Settlement) take(i int, left int64, funds bool) int64 {
	e := &s.entries[i]
	e.left, e.took, e.kept = left, 0, 0
	if p := &s.account.Payers[i]; funds {
		e.took = p.takes(&e.turn, left, false)
		e.kept = min(p.own(&e.turn, left), left)
	}
	e.share = e.took
	return e.took
}

// someWorld returns one world that is possible.
func (s *Settlement) someWorld() world {
	a := &s.account
	w := world{a.Service, exactly(a.CareFrom, a.CareTo), a.Currency}
	if a.CareTo == 0 {
		last := s.horizon
		w.care.last = bounds{last, last}
	}
	return w
}

// settle sets what is due: share less received, to the öre or to the krona. It reports
// whether that can be counted.
func (b *booking) settle(rounding Rounding) bool {
	b.pays = b.exact()
	if b.pays < b.share && b.received < 0 {
		return false // more was paid back than can be billed
	}
	if rounding == WholeKrona {
		b.pays = inWholeKronor(b.pays, b.paid)
	}
	return true
}

// due writes down that pay is paid for exactly that much; positive is billed.
func due(exact, pay int64, currency Currency) Due {
	d := Due{Direction: NothingDue, Amount: Money{pay, currency}, Rounding: Money{pay - exact, currency}}
	switch {
	case pay > 0:
		d.Direction = ToBill
	case pay < 0:
		d.Direction = ToRefund
		d.Amount.minor, d.Rounding.minor = -pay, exact-pay
	default: // what rounding took away
		d.Rounding.minor = -int64(magnitude(exact))
	}
	return d
}

// pays returns the amount as a number: positive billed, negative refunded.
func (d Due) pays() int64 {
	if d.Direction == ToRefund {
		return -d.Amount.minor
	}
	return d.Amount.minor
}

const krona = 100 // öre

// wholeKronor returns öre rounded to whole kronor, half away from nothing. The largest
// amount ends in 7 öre, so that nothing is rounded out of range.
func wholeKronor(ore int64) int64 {
	return signed((magnitude(ore)+krona/2)/krona*krona, ore < 0)
}

// inWholeKronor returns what is paid for the exact amount. Where something was paid before,
// 50 öre are what rounding took or gave then: rounded again, they would go to and fro for
// ever.
func inWholeKronor(exact int64, paid bool) int64 {
	if paid && magnitude(exact) == krona/2 {
		return 0
	}
	return wholeKronor(exact)
}

// Outcome returns how far the settlement has come.
func (s Settlement) Outcome() Outcome { return s.outcome }

// Text says how far the settlement has come and, where it is made, whether anything
// remains to be paid.
func (s Settlement) Text() vard.Text {
	text := s.outcome.Text()
	if s.outcome != Final {
		return text
	}
	for i := range s.entries {
		if s.entries[i].pays != 0 {
			return vard.Text{SV: "Slutavräkningen är klar; beloppen nedan återstår.", EN: "The settlement is made; the amounts below remain."}
		}
	}
	return vard.Text{SV: "Slutavräkningen är klar; inget återstår att betala.", EN: "The settlement is made; nothing remains to be paid."}
}

// Estimate returns the sum of the estimate, no amount where there is none.
func (s Settlement) Estimate() Money { return s.estimate }

// Actual returns the sum of the actual costs posted so far, no amount where there are
// none yet.
func (s Settlement) Actual() Money { return s.actual }

// Variance returns the actual cost less the estimate, no amount without both. It is
// for the reader: what is due follows from what was received. [Compare] explains it
// line by line.
func (s Settlement) Variance() Money {
	if s.estimate.IsZero() || s.actual.IsZero() {
		return Money{}
	}
	return Money{s.actual.minor - s.estimate.minor, s.actual.currency}
}

// Entries ranges over the payers, each with its place in the account; the patient, where
// there is an entry for it, comes last.
func (s Settlement) Entries() iter.Seq2[int, Entry] {
	return func(yield func(int, Entry) bool) {
		for i := range s.entries {
			if !yield(i, s.entry(i)) {
				return
			}
		}
	}
}

// Number returns 1 for the first settlement of an account and one more for each
// revision.
func (s Settlement) Number() int { return s.number }
