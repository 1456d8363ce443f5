package billing

import (
	"errors"
	"fmt"

	"github.com/vardregler/vard"
)

// refusals are the contradictions of accounts, in the order in which they are found: all of
// them, so that they can be mended at once.
type refusals struct {
	list  []error
	among bool // the account is one of several settled together
	place int  // among them
}

// in says which of several accounts is being looked at.
func (r *refusals) in(place int) *refusals {
	r.among, r.place = true, place
	return r
}

// add puts the fields of a refusal below the account.
func (r *refusals) add(err *vard.Error) {
	if r.among {
		err = err.In(place(r.place))
	}
	r.list = append(r.list, err)
}

// payer adds a refusal of a payer; nil is none.
func (r *refusals) payer(i int, err *vard.Error) {
	if err != nil {
		r.addOf(i, err)
	}
}

// addOf adds a refusal of a payer. A currency that does not fit contradicts that of the
// account.
func (r *refusals) addOf(i int, err *vard.Error) {
	err = err.In(payer(i))
	if err.Code == vard.CurrencyMismatch {
		err.Other = "currency"
	}
	r.add(err)
}

// lines adds what is wrong with the lines of one side of an account; "" is no account, but
// lines alone. Where nothing is wrong with any, they are too much together.
func (r *refusals) lines(currency Currency, lines []Line, side string) {
	before := len(r.list)
	for i := range lines {
		code := lines[i].Amount.alien(currency)
		if code == "" {
			continue
		}
		err := (&vard.Error{Field: fmt.Sprintf("lines[%d].amount", i), Code: code}).In(side)
		if code == vard.CurrencyMismatch && side != "" {
			err.Other = "currency"
		}
		r.add(err)
	}
	if len(r.list) == before {
		r.add((&vard.Error{Field: "lines", Code: vard.Overflow}).In(side))
	}
}

// day refuses that there is no day of assessment, which belongs to no account. Then no day
// is after it.
func (r *refusals) day(on vard.Date) vard.Date {
	if on.IsZero() {
		r.list = append(r.list, &vard.Error{Field: "on", Code: vard.MissingDate})
		return always
	}
	return on
}

// err joins the refusals, nil where there are none.
func (r *refusals) err() error { return errors.Join(r.list...) }
