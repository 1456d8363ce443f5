package main

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/shopspring/decimal"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/casefile"
)

// newBundle writes the settlements of a case: the patient and the hospital, and for each
// payer its promise (Coverage) and, where the settlement is final, what it is billed or
// refunded (Invoice). A payer of several accounts has one promise and one invoice in each.
func newBundle(c *casefile.Case, s *casefile.Settlements) (*bundle, error) {
	b := &bundle{Type: "Bundle", Kind: "collection"}
	add := func(name string, resource any) reference {
		url := uuid(c, name)
		b.Entry = append(b.Entry, entry{url, resource})
		return reference{url}
	}
	who := add("patient", patient{"Patient", &meta{[]string{sePatient}}})
	issuer := add("hospital", organization{"Organization", &meta{[]string{seOrganization}}, hospital.SV, inEnglish(hospital)})
	for i, settlement := range s.List {
		account, name := c.Billing.Accounts[i], s.Name(i)
		var statement billing.AccountStatement
		if settlement.Outcome() == billing.Final {
			var err error
			if statement, err = settlement.Explain(); err != nil {
				return nil, err
			}
		}
		for place, e := range settlement.Entries() {
			payer, own := who, fmt.Sprintf("%s.payers[%d]", name, place)
			if place < len(account.Payers) {
				p := account.Payers[place]
				if p.Kind != billing.PayerAdvance {
					text := e.Kind.Text()
					if e.Name != "" {
						text = vard.Text{SV: e.Name, EN: e.Name}
					}
					payer = add(own, organization{"Organization", nil, text.SV, inEnglish(text)})
				}
				add(own+" coverage", newCoverage(p, lacks(settlement, place), who, payer, place+1))
			}
			if settlement.Outcome() == billing.Final {
				add(own+" invoice", newInvoice(c.On, place, e, statement, who, payer, issuer))
			}
		}
	}
	return b, nil
}

// uuid is the name of a resource: the same for the same case, and for no other.
func uuid(c *casefile.Case, name string) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s\n%s\n%s\n%+v", name, c.ID, c.On, c.Billing)
	u := h.Sum(nil)[:16]
	u[6], u[8] = u[6]&0x0f|0x80, u[8]&0x3f|0x80 // version 8, made as its maker likes
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", u[:4], u[4:6], u[6:8], u[8:10], u[10:])
}

// lacks reports whether the promise of a payer is known only in part, where that matters.
func lacks(s billing.Settlement, place int) bool {
	for f := range s.Missing() {
		if strings.Contains(f.Name(), fmt.Sprintf("payers[%d].", place)) {
			return true
		}
	}
	return false
}

// newCoverage writes what a payer has promised.
func newCoverage(p billing.Payer, lacks bool, who, payer reference, order int) *coverage {
	codes := []coding{ownCode("payer-kind", p.Kind)}
	if p.Kind == billing.PayerAdvance {
		codes = append(codes, coding{System: selfPay, Code: "pay"})
	}
	c := &coverage{Type: "Coverage", Language: "sv", Status: "active", Kind: said(p.Kind.Text(), codes...), Beneficiary: who, Payor: []reference{payer}, Order: order}
	if lacks {
		c.Status = "draft"
	}
	if p.Reference != "" {
		c.Identifier = []identifier{{p.Reference}}
	}
	if when := (period{p.ValidFrom, p.ValidTo.Day()}); when != (period{}) {
		c.Period = &when
	}
	if !p.Limit.Amount().IsZero() {
		c.Extension = []extension{{URL: ours + "StructureDefinition/limit", ValueMoney: amount(p.Limit.Amount())}}
	}
	if !p.Deductible.IsZero() {
		c.Cost = append(c.Cost, cost{Type: said(deductible, coding{System: copayTypes, Code: "deductible"}), ValueMoney: amount(p.Deductible)})
	}
	if !p.Rate.IsZero() {
		left := decimal.New(1, 0).Sub(p.Rate.Decimal()).Shift(2)
		c.Cost = append(c.Cost, cost{Type: said(ownPart, coding{System: copayTypes, Code: "copaypct"}),
			ValueQuantity: &quantity{Value: jsontext.Value(left.StringFixed(max(0, -left.Exponent()))), Unit: "%", System: "http://unitsofmeasure.org", Code: "%"}})
	}
	if !p.PatientFee.IsZero() {
		c.Cost = append(c.Cost, cost{Type: said(patientFee, coding{System: copayTypes, Code: "copay"}), ValueMoney: amount(p.PatientFee)})
	}
	return c
}

// newInvoice writes what a payer is to pay, or gets back: the charges of the account for
// information, the way from the cost to the payer's share, and from there, by what was
// received, to what is due. The amounts bear their signs; all but those for information
// add up to the total, which is negative where it is a credit note.
func newInvoice(on vard.Date, place int, e billing.Entry, statement billing.AccountStatement, who, payer, issuer reference) *invoice {
	titles := map[billing.Direction]vard.Text{billing.ToBill: aBill, billing.ToRefund: aCredit, billing.NothingDue: nothingDue}
	inv := &invoice{Type: "Invoice", Language: "sv", Status: "draft", Kind: said(titles[e.Due.Direction], ownCode("direction", e.Due.Direction)),
		Subject: who, Recipient: payer, Date: on, Issuer: issuer, TotalGross: amount(e.Due.Amount)}
	switch e.Due.Direction {
	case billing.ToRefund:
		if minus, err := e.Due.Amount.Neg(); err == nil { // an amount due is never the one that has no negative
			inv.TotalGross = amount(minus)
		}
	case billing.NothingDue:
		inv.Status = "balanced"
	case billing.ToBill:
	}
	line := func(p billing.Posting, kind string) {
		inv.LineItem = append(inv.LineItem, lineItem{len(inv.LineItem) + 1, said(p.Text), []price{{kind, amount(p.Amount)}}})
	}
	carried := false // the share, which the first row of what is due repeats
	for _, p := range statement.Postings {
		switch {
		case p.Section == billing.SectionCharges:
			line(p, "informational")
		case p.Payer != place:
		case p.Section == billing.SectionShare && p.Amount == p.Sum:
			line(p, "base")
		case p.Section == billing.SectionDue && !carried:
			carried = true
		case p.Section == billing.SectionShare, p.Section == billing.SectionDue:
			kind := "surcharge"
			if p.Amount.Sign() < 0 {
				kind = "deduction"
			}
			line(p, kind)
		}
	}
	return inv
}
