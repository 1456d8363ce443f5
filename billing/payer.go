package billing

import (
	"database/sql/driver"
	"fmt"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// PayerKind is the way in which a payer pays.
type PayerKind uint8

// The kinds. The page's "insurance S2" is read as two. An account lists the first
// four; the patient appears in settlements only.
const (
	PayerAdvance   PayerKind = iota + 1 // money paid in advance by or for the patient, who stays liable
	PayerGuarantee                      // a guarantee of payment: takes what is left, up to its limit
	PayerInsurance                      // takes its rate of what is left above the deductible, up to its limit
	PayerS2                             // the competent institution abroad: takes all but the patient fee, before all others
	PayerPatient                        // the patient, who bears what nobody else does
)

var payerKinds = enum.Table{
	{Name: "advance", SV: "förskottsbetalning", EN: "advance payment"},
	{Name: "guarantee", SV: "betalningsgaranti (betalningsförbindelse)", EN: "guarantee of payment"},
	{Name: "insurance", SV: "försäkring", EN: "insurance"},
	{Name: "s2", SV: "S2-intyg", EN: "S2 certificate"},
	{Name: "patient", SV: "patienten", EN: "the patient"},
}

// String returns the machine name.
func (k PayerKind) String() string { return payerKinds.String(uint8(k)) }

// Text returns the name for people.
func (k PayerKind) Text() vard.Text { return payerKinds.Text(uint8(k)) }

// AppendText appends the machine name.
func (k PayerKind) AppendText(b []byte) ([]byte, error) { return payerKinds.AppendText(b, uint8(k)) }

// MarshalText writes the machine name.
func (k PayerKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (k *PayerKind) UnmarshalText(text []byte) error { return payerKinds.Read(text, (*uint8)(k)) }

// Value writes the machine name for a database, NULL for the zero value.
func (k PayerKind) Value() (driver.Value, error) { return payerKinds.Value(uint8(k)) }

// Scan reads a machine name or NULL from a database column.
func (k *PayerKind) Scan(src any) error { return payerKinds.Scan(src, (*uint8)(k)) }

// Payer is one who pays, and what is known about the promise. Which facts are asked
// depends on the kind; a fact that the kind has no use for is refused as
// unknown_field, because ignoring it would change an amount unseen.
//
//   - advance: RemittedBy, where somebody else than the patient sent the money.
//   - guarantee: Limit, ValidFrom, ValidTo, Services; LimitUsed.
//   - insurance: Limit, Rate; Deductible, LimitUsed, DeductibleUsed; ValidFrom, ValidTo and
//     Services bind it where they are given; where they are not, they are not asked for
//     and there is no finding about them.
//   - s2: InsuredIn, ValidFrom, ValidTo, Services, PatientFee.
//
// All may have a name, a reference and receipts. A fact at its zero value is unknown, save
// the receipts, the deductible and what was used: none of those is nothing.
type Payer struct {
	Kind           PayerKind `json:"kind"`                    // how it pays
	Name           string    `json:"name"`                    // a term of a promise with a reference; otherwise for the reader
	Reference      string    `json:"reference,omitzero"`      // by which the payer or its promise is known in other accounts
	RemittedBy     string    `json:"remittedBy,omitzero"`     // who sent the money of an advance, where that owes nothing more
	Receipts       []Receipt `json:"receipts"`                // money received from this payer
	Limit          Limit     `json:"limit"`                   // the most it pays
	LimitUsed      Money     `json:"limitUsed,omitzero"`      // what of the limit was used before, in other accounts
	Deductible     Money     `json:"deductible"`              // what stays with the patient before the rate applies
	DeductibleUsed Money     `json:"deductibleUsed,omitzero"` // what of the deductible was used before, in other accounts
	Rate           Rate      `json:"rate"`                    // the insurer's part of what is above the deductible
	ValidFrom      vard.Date `json:"validFrom"`               // first day of care that is covered
	ValidTo        Expiry    `json:"validTo"`                 // last day of care that is covered
	Services       []Service `json:"services"`                // what is covered: nil is unknown, empty is nothing
	InsuredIn      Country   `json:"insuredIn"`               // the State whose institution issued the S2
	PatientFee     Money     `json:"patientFee"`              // what a resident patient pays for the same care
}

// Receipt is money received from a payer; negative where it was already paid back.
type Receipt struct {
	On        vard.Date `json:"on"`                 // the zero Date is unknown
	Amount    Money     `json:"amount"`             // what came in
	Reference string    `json:"reference,omitzero"` // by which the payment is known: two of one payer are one
}

// facts is a set of facts of a payer.
type facts uint16

const (
	limitFact facts = 1 << iota
	rateFact
	validFromFact
	validToFact
	servicesFact
	insuredInFact
	patientFeeFact
	receiptDayFact // of its receipts
	limitUsedFact
	deductibleFact
	deductibleUsedFact
	remittedByFact
	referenceFact
)

// uses says which facts a payer of each kind has: those that are asked for where they are
// not known, and those that are none where they are not given.
var uses = [...]struct{ asked, optional facts }{
	PayerAdvance: {0,
		remittedByFact | referenceFact},
	PayerGuarantee: {limitFact | validFromFact | validToFact | servicesFact,
		limitUsedFact | referenceFact},
	PayerInsurance: {limitFact | rateFact,
		deductibleFact | limitUsedFact | deductibleUsedFact | validFromFact | validToFact | servicesFact | referenceFact},
	PayerS2: {insuredInFact | validFromFact | validToFact | servicesFact | patientFeeFact,
		referenceFact},
}

// fact is one fact of a payer: its name, and the question where it is asked for.
type fact struct {
	bit  facts
	name string
	text vard.Text
	ask  vard.Informant
}

// payerFacts are the facts of a payer in the order of the form.
var payerFacts = [...]fact{
	{referenceFact, "reference", vard.Text{}, 0},
	{remittedByFact, "remittedBy", vard.Text{}, 0},
	{limitFact, "limit",
		vard.Text{SV: "Vilket är betalarens högsta belopp?", EN: "What is the most that the payer pays?"}, vard.AskPayer},
	{limitUsedFact, "limitUsed", vard.Text{}, 0},
	{deductibleFact, "deductible", vard.Text{}, 0},
	{deductibleUsedFact, "deductibleUsed", vard.Text{}, 0},
	{rateFact, "rate",
		vard.Text{SV: "Vilken ersättningsgrad har försäkringen?", EN: "Which part of the cost does the insurance reimburse?"}, vard.AskPayer},
	{validFromFact, "validFrom",
		vard.Text{SV: "Från vilken dag gäller åtagandet?", EN: "From which day is the promise valid?"}, vard.AskPayer},
	{validToFact, "validTo",
		vard.Text{SV: "Till vilken dag gäller åtagandet, eller gäller det tills vidare?", EN: "Until which day is the promise valid, or is it valid until further notice?"}, vard.AskPayer},
	{servicesFact, "services",
		vard.Text{SV: "Vilka tjänster omfattar åtagandet?", EN: "Which services does the promise cover?"}, vard.AskPayer},
	{insuredInFact, "insuredIn",
		vard.Text{SV: "I vilket land är patienten försäkrad?", EN: "In which country is the patient insured?"}, vard.AskPatient},
	{patientFeeFact, "patientFee",
		vard.Text{SV: "Vilken patientavgift betalar en bosatt för samma vård?", EN: "What does a resident patient pay for the same care?"}, vard.AskOffice},
	{receiptDayFact, "receipts[].on",
		vard.Text{SV: "Vilken dag kom betalningen in?", EN: "On which day was the payment received?"}, vard.AskOffice},
}

// given returns the facts that are known of the payer.
func (p *Payer) given() facts {
	return when(!p.Limit.IsZero(), limitFact) | when(!p.Rate.IsZero(), rateFact) |
		when(!p.ValidFrom.IsZero(), validFromFact) | when(!p.ValidTo.IsZero(), validToFact) |
		when(p.Services != nil, servicesFact) | when(p.InsuredIn != "", insuredInFact) |
		when(!p.PatientFee.IsZero(), patientFeeFact) | when(!p.LimitUsed.IsZero(), limitUsedFact) |
		when(!p.Deductible.IsZero(), deductibleFact) | when(!p.DeductibleUsed.IsZero(), deductibleUsedFact) |
		when(p.RemittedBy != "", remittedByFact) | when(p.Reference != "", referenceFact)
}

func when(given bool, f facts) facts {
	if given {
		return f
	}
	return 0
}

func payer(i int) string { return fmt.Sprintf("payers[%d]", i) }

// check refuses what contradicts itself in payer i, or the currency of the account or the
// day of assessment, and notes what is known and received.
func (p *Payer) check(i int, currency Currency, on vard.Date, t *turn, r *refusals) {
	t.known, t.kind = p.given(), p.Kind
	if p.Kind < PayerAdvance || p.Kind > PayerS2 {
		r.payer(i, &vard.Error{Field: "kind", Code: vard.UnknownName})
	} else if alien := t.known &^ (uses[p.Kind].asked | uses[p.Kind].optional); alien != 0 {
		for j := range payerFacts {
			if payerFacts[j].bit&alien != 0 {
				r.payer(i, contradicts(payerFacts[j].name, vard.UnknownField, "kind"))
			}
		}
	}
	switch {
	case p.InsuredIn != "" && !p.InsuredIn.Known():
		r.payer(i, &vard.Error{Field: "insuredIn", Code: vard.UnknownName})
	case p.InsuredIn.among(partsOfStates):
		r.payer(i, &vard.Error{Field: "insuredIn", Code: vard.PartOfState})
	}
	if before(p.ValidTo.day, p.ValidFrom) {
		r.payer(i, contradicts("validTo", vard.ImpossibleOrder, "validFrom"))
	}
	for j, service := range p.Services {
		if service < ServiceSecondOpinion || service > ServiceTreatment {
			r.payer(i, &vard.Error{Field: fmt.Sprintf("services[%d]", j), Code: vard.UnknownName})
		}
	}
	t.used = p.used()
	if currency.Known() {
		p.checkAmounts(i, currency, r)
	}
	if !p.receive(currency, on, t) {
		p.refuseReceipts(i, currency, on, r)
	}
}

// checkAmounts refuses amounts of the agreement in another currency or below zero. A
// guarantee in another currency is no contradiction: it funds nothing.
func (p *Payer) checkAmounts(i int, currency Currency, r *refusals) {
	limited := currency
	if p.Kind == PayerGuarantee && !p.Limit.amount.IsZero() {
		limited = p.Limit.amount.currency
	}
	r.payer(i, term(&p.Limit.amount, limited, "limit"))
	r.payer(i, term(&p.LimitUsed, limited, "limitUsed"))
	r.payer(i, term(&p.Deductible, currency, "deductible"))
	r.payer(i, term(&p.DeductibleUsed, currency, "deductibleUsed"))
	r.payer(i, term(&p.PatientFee, currency, "patientFee"))
}

// term refuses an amount of the agreement that is in another currency or below zero;
// none at all is fine.
func term(amount *Money, currency Currency, field string) *vard.Error {
	switch {
	case amount.IsZero():
		return nil
	case amount.minor < 0:
		return &vard.Error{Field: field, Code: vard.NegativeTotal}
	case amount.currency != currency:
		return &vard.Error{Field: field, Code: vard.CurrencyMismatch}
	}
	return nil
}

// receive sums the receipts, which may come to less than nothing. It reports whether each
// of them can be counted, and all together.
func (p *Payer) receive(currency Currency, on vard.Date, t *turn) bool {
	var s sum
	var last vard.Date
	for i := range p.Receipts {
		r := &p.Receipts[i]
		if r.Amount.currency != currency {
			return false
		}
		s.add(r.Amount.minor)
		last = max(last, r.On)
		t.paid = t.paid || r.Amount.minor != 0
		t.paidBack = t.paidBack || r.Amount.minor < 0
	}
	units, fits := s.total()
	t.received = units
	return fits && !last.After(on)
}

// refuseReceipts names the receipts that are refused; where none is, they are too much
// together. Of an account without a currency nothing can be said of the amounts.
func (p *Payer) refuseReceipts(i int, currency Currency, on vard.Date, r *refusals) {
	before, known := len(r.list), currency.Known()
	for j := range p.Receipts {
		if code := p.Receipts[j].Amount.alien(currency); known && code != "" {
			r.payer(i, &vard.Error{Field: fmt.Sprintf("receipts[%d].amount", j), Code: code})
		}
		if p.Receipts[j].On.After(on) {
			r.payer(i, &vard.Error{Field: fmt.Sprintf("receipts[%d].on", j), Code: vard.AfterAssessment})
		}
	}
	if known && len(r.list) == before {
		r.payer(i, &vard.Error{Field: "receipts", Code: vard.Overflow})
	}
}
