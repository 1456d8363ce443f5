package casefile

import (
	"strconv"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
)

// maxAccounts bounds what one case can make the program write: an empty account
// takes two bytes, its settlement a thousand.
const maxAccounts = 100

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

// Settle settles every account.
func (b *Billing) Settle() (*Settlements, error) {
	if len(b.Accounts) > maxAccounts {
		return nil, &vard.Error{Field: "billing", Code: vard.TooLong}
	}
	s := &Settlements{List: make([]billing.Settlement, len(b.Accounts)), One: b.One}
	for i, account := range b.Accounts {
		var err error
		if s.List[i], err = billing.Settle(account); err != nil {
			return nil, in(s.Name(i), err)
		}
	}
	return s, nil
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
