package billing

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/wire"
	"github.com/vardregler/vard/referral"
)

// AppendJSON appends the settlement in its wire form. A finding about a payer says which
// by its place in the list; one that shows what the act on rounding would give says that
// payment. Nothing is allocated beyond b, but to find how long the outcome holds: a list of
// the payers where a final account does not say its days of care, and more once for accounts
// settled together.
func (s Settlement) AppendJSON(b []byte) []byte {
	b = wire.Word(wire.Key(append(b, '{'), "outcome"), s.outcome.String())
	b = s.estimate.AppendJSON(wire.Key(b, "estimate"))
	b = s.actual.AppendJSON(wire.Key(b, "actual"))
	b = s.Variance().AppendJSON(wire.Key(b, "variance"))
	b = append(wire.Key(b, "payers"), '[')
	for i := range s.entries {
		b = s.entry(i).AppendJSON(wire.Next(b))
	}
	b = append(b, ']')
	b = append(wire.Key(b, "missing"), '[')
	s.lacks(func(q question) bool {
		b = append(q.append(append(wire.Next(b), '"')), '"')
		return true
	})
	b = append(b, ']')
	b = append(wire.Key(b, "presumed"), "[]"...)
	b = append(wire.Key(b, "referrals"), '[')
	s.referrals(func(r referral.Referral) bool {
		b = r.AppendJSON(wire.Next(b))
		return true
	})
	b = append(b, ']')
	b = s.appendFindings(wire.Key(b, "findings"))
	b = append(wire.Key(b, "reasons"), '[')
	for f := range s.Reasons() {
		b = wire.Name(wire.Next(b), string(f.Rule.ID()))
	}
	b = append(b, ']')
	b = s.Until().AppendJSON(wire.Key(b, "until"))
	return append(b, '}')
}

// MarshalJSON writes what [Settlement.AppendJSON] appends.
func (s Settlement) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }

// appendFindings appends the findings about the account, then those about each payer with
// what they have beside them.
func (s *Settlement) appendFindings(b []byte) []byte {
	b = append(b, '[')
	for f := range s.marks.Findings(rules[:]) {
		b = f.AppendJSON(wire.Next(b))
	}
	for i := range s.entries {
		for f := range s.entries[i].marks.Findings(rules[:]) {
			b = f.AppendJSON(wire.Next(b))
			b = wire.Number(wire.Key(b[:len(b)-1], "payer"), i)
			if f.Rule == rules[roundingAgreed] && f.Met == vard.No {
				b = s.entry(i).InWholeKronor().Amount.AppendJSON(wire.Key(b, "payment"))
			}
			b = append(b, '}')
		}
	}
	return append(b, ']')
}

func appendText(b []byte, t vard.Text) []byte {
	b = wire.String(wire.Key(append(b, '{'), "sv"), t.SV)
	b = wire.String(wire.Key(b, "en"), t.EN)
	return append(b, '}')
}

// appendKnown appends a member of an object, nothing where there is no amount.
func appendKnown(b []byte, name string, m Money) []byte {
	if m.IsZero() {
		return b
	}
	return m.AppendJSON(wire.Key(b, name))
}

// AppendJSON appends what is due as an object.
func (d Due) AppendJSON(b []byte) []byte {
	b = wire.Word(wire.Key(append(b, '{'), "direction"), d.Direction.String())
	b = d.Amount.AppendJSON(wire.Key(b, "amount"))
	b = d.Rounding.AppendJSON(wire.Key(b, "rounding"))
	return append(b, '}')
}

// MarshalJSON writes what [Due.AppendJSON] appends.
func (d Due) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// AppendJSON appends the entry as an object. What is not due yet, and what is not used of
// any promise, is left out.
func (e Entry) AppendJSON(b []byte) []byte {
	b = wire.Word(wire.Key(append(b, '{'), "kind"), e.Kind.String())
	b = wire.String(wire.Key(b, "name"), e.Name)
	b = e.Share.AppendJSON(wire.Key(b, "share"))
	b = e.Received.AppendJSON(wire.Key(b, "received"))
	if e.Due != (Due{}) {
		b = e.Due.AppendJSON(wire.Key(b, "due"))
	}
	b = appendKnown(b, "limitUsed", e.LimitUsed)
	b = appendKnown(b, "deductibleUsed", e.DeductibleUsed)
	b = appendKnown(b, "patientFeeUsed", e.PatientFeeUsed)
	return append(b, '}')
}

// MarshalJSON writes what [Entry.AppendJSON] appends.
func (e Entry) MarshalJSON() ([]byte, error) { return e.AppendJSON(nil), nil }

// AppendJSON appends the entry with what becomes of the document sent before.
func (a Amendment) AppendJSON(b []byte) []byte {
	b = a.Entry.AppendJSON(b)
	b = appendKnown(b[:len(b)-1], "credit", a.Credit)
	b = appendKnown(b, "bill", a.Bill)
	b = appendKnown(b, "refund", a.Refund)
	return append(b, '}')
}

// MarshalJSON writes what [Amendment.AppendJSON] appends.
func (a Amendment) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil), nil }

// AppendJSON appends what becomes of the documents, the numbers of the two settlements
// (corrects is null where there was none), and the new settlement itself.
func (r Revision) AppendJSON(b []byte) []byte {
	b = wire.Number(wire.Key(append(b, '{'), "number"), r.settlement.number)
	b = wire.Key(b, "corrects")
	if r.Corrects() > 0 {
		b = wire.Number(b, r.Corrects())
	} else {
		b = append(b, "null"...)
	}
	b = append(wire.Key(b, "payers"), '[')
	for i := range r.amendments {
		b = r.amendments[i].AppendJSON(wire.Next(b))
	}
	b = append(b, ']')
	b = r.settlement.AppendJSON(wire.Key(b, "settlement"))
	return append(b, '}')
}

// MarshalJSON writes what [Revision.AppendJSON] appends.
func (r Revision) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil), nil }

// AppendJSON appends the difference as an object; that an item has several texts is left
// out where it has one.
func (d Difference) AppendJSON(b []byte) []byte {
	b = wire.String(wire.Key(append(b, '{'), "code"), d.Code)
	b = wire.String(wire.Key(b, "text"), d.Text)
	b = wire.Word(wire.Key(b, "change"), d.Change.String())
	b = d.Estimate.AppendJSON(wire.Key(b, "estimate"))
	b = d.Actual.AppendJSON(wire.Key(b, "actual"))
	b = d.Amount.AppendJSON(wire.Key(b, "amount"))
	if d.Several {
		b = append(wire.Key(b, "several"), "true"...)
	}
	return append(b, '}')
}

// MarshalJSON writes what [Difference.AppendJSON] appends.
func (d Difference) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// AppendJSON appends the row as an object.
func (p Posting) AppendJSON(b []byte) []byte {
	b = wire.Word(wire.Key(append(b, '{'), "section"), p.Section.String())
	b = wire.Number(wire.Key(b, "payer"), p.Payer)
	b = p.On.AppendJSON(wire.Key(b, "on"))
	b = appendText(wire.Key(b, "text"), p.Text)
	b = p.Amount.AppendJSON(wire.Key(b, "amount"))
	b = p.Sum.AppendJSON(wire.Key(b, "sum"))
	return append(b, '}')
}

// MarshalJSON writes what [Posting.AppendJSON] appends.
func (p Posting) MarshalJSON() ([]byte, error) { return p.AppendJSON(nil), nil }

// AppendJSON appends the statement of account as an object; a list that is nil is null.
func (st AccountStatement) AppendJSON(b []byte) []byte {
	b = appendText(wire.Key(append(b, '{'), "headline"), st.Headline)
	b = appendList(wire.Key(b, "payers"), st.Payers)
	b = appendList(wire.Key(b, "postings"), st.Postings)
	return append(b, '}')
}

// MarshalJSON writes what [AccountStatement.AppendJSON] appends.
func (st AccountStatement) MarshalJSON() ([]byte, error) { return st.AppendJSON(nil), nil }

func appendList[T interface{ AppendJSON([]byte) []byte }](b []byte, list []T) []byte {
	if list == nil {
		return append(b, "null"...)
	}
	b = append(b, '[')
	for i := range list {
		b = list[i].AppendJSON(wire.Next(b))
	}
	return append(b, ']')
}
