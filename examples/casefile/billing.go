package casefile

import (
	"strconv"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
)

// Billing is one account, or a list of them: the settlements come back in the same
// shape.
type Billing struct {
	Accounts []billing.Account
	One      bool // written as an account, not as a list
}

// settle settles the accounts, several of them together; where one is refused, there is
// no settlement of any, and each says all that is wrong with it.
func (b *Billing) settle(d *Decisions, on vard.Date) *Settlements {
	s := &Settlements{One: b.One}
	var err error
	if b.One {
		s.List = make([]billing.Settlement, 1)
		s.List[0], err = billing.Settle(b.Accounts[0], on)
	} else {
		s.List, err = billing.SettleAll(b.Accounts, on)
	}
	if !d.takeAll("billing", err) {
		return nil
	}
	return s
}

// takeAll keeps the errors that were joined into one, as far as anybody mends them at once.
func (d *Decisions) takeAll(part string, err error) (ok bool) {
	joined, several := err.(interface{ Unwrap() []error })
	if !several {
		return d.take(part, err)
	}
	for _, err := range joined.Unwrap() {
		if len(d.Errors) < maxErrors {
			d.take(part, err)
		}
	}
	return false
}

// Settlements are the answers to the accounts.
type Settlements struct {
	List []billing.Settlement
	One  bool
}

// Name returns the path of one account: billing, or billing[1] in a list.
func (s *Settlements) Name(i int) string {
	if s.One {
		return "billing"
	}
	return "billing[" + strconv.Itoa(i) + "]"
}

// AppendJSON appends one settlement, or a list of them.
func (s *Settlements) AppendJSON(dst []byte) []byte {
	if s.One {
		return s.List[0].AppendJSON(dst)
	}
	dst = append(dst, '[')
	for i := range s.List {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = s.List[i].AppendJSON(dst)
	}
	return append(dst, ']')
}

// MarshalJSON writes what AppendJSON appends.
func (s *Settlements) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }
