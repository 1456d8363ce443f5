package casefile

import (
	"strconv"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard/billing"
)

// Billing is one account, or a list of them: the settlements come back in the same
// shape.
type Billing struct {
	Accounts []billing.Account
	One      bool // written as an account, not as a list
}

// UnmarshalJSONFrom reads an account or a list of accounts.
func (b *Billing) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	if dec.PeekKind() == jsontext.KindBeginArray {
		return json.UnmarshalDecode(dec, &b.Accounts)
	}
	b.One = true
	b.Accounts = make([]billing.Account, 1)
	return json.UnmarshalDecode(dec, &b.Accounts[0])
}

// settle settles every account; where one is refused, there is no settlement of any.
func (b *Billing) settle(d *Decisions) *Settlements {
	s := &Settlements{List: make([]billing.Settlement, len(b.Accounts)), One: b.One}
	settled := true
	for i, account := range b.Accounts {
		var err error
		s.List[i], err = billing.Settle(account)
		settled = d.take(s.Name(i), err) && settled
	}
	if !settled {
		return nil
	}
	return s
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

// MarshalJSONTo writes one settlement, or a list of them.
func (s *Settlements) MarshalJSONTo(enc *jsontext.Encoder) error {
	if s.One {
		return json.MarshalEncode(enc, s.List[0])
	}
	return json.MarshalEncode(enc, s.List)
}
