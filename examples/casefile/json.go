//go:build !nojson

package casefile

import (
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard/billing"
)

// raw is JSON as it was written.
type raw = jsontext.Value

// UnmarshalJSONFrom reads an account or a list of accounts.
func (b *Billing) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	if dec.PeekKind() == jsontext.KindBeginArray {
		return json.UnmarshalDecode(dec, &b.Accounts)
	}
	b.One = true
	b.Accounts = make([]billing.Account, 1)
	return json.UnmarshalDecode(dec, &b.Accounts[0])
}

// MarshalJSONTo writes what was read: an account, or a list of them.
func (b *Billing) MarshalJSONTo(enc *jsontext.Encoder) error {
	if b.One {
		return json.MarshalEncode(enc, b.Accounts[0])
	}
	return json.MarshalEncode(enc, b.Accounts)
}
