package desk

import (
	"strconv"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/casefile"
)

var billingSigns = map[billing.Outcome]vard.Answer{billing.Final: vard.Yes}

// accounts are the settlements, one answer for each account and the list of them.
func (v *view) accounts(all *casefile.Settlements) Object {
	var out list
	for i := range all.List {
		out = append(out, v.settlement(i, &all.List[i]))
	}
	return Object{"accounts": out}
}

func (v *view) settlement(i int, s *billing.Settlement) Object {
	account := v.c.Billing.Accounts[i]
	var next []Object
	for f := range s.AccountFindings() {
		if f.Rule.ID() == billing.RuleSecondOpinionPrepaid && f.Met != vard.Yes && s.Outcome() != billing.Final && (account.CareFrom.IsZero() || !account.CareFrom.Before(v.c.On)) {
			next = append(next, v.step(v.say("Ta betalt för den nya medicinska bedömningen i förskott; börja inte innan den är betald.", "Collect the price of the second opinion in advance; do not begin before it is paid.")))
		}
	}
	asks := false
	for range s.Ask() {
		asks = true
		break
	}
	switch {
	case s.Outcome() == billing.Final:
		next = append(next, v.payments(s)...)
	case asks:
		next = append(next, v.step(v.text(askThese)))
	case s.Outcome() == billing.Provisional:
		next = append(next, v.step(v.say("Vänta tills alla kostnader är bokförda.", "Wait until all charges are posted.")))
	}
	out := v.answer("", s, billingSigns[s.Outcome()], s.Outcome().String(), s.Text(), next)
	for _, facts := range []string{"ask", "missing"} {
		named, _ := out[facts].(list)
		for j, name := range named {
			named[j] = factOf(i, name.(string))
		}
	}
	title := v.say("Räkning ", "Account ") + strconv.Itoa(i+1)
	if account.Service != 0 {
		title = v.text(account.Service.Text())
	}
	out["title"] = title
	out["referrals"] = v.referrals(s.Referrals())
	out["chart"] = v.chart(s)
	return out
}

// factOf is the field of a fact of a settlement, which in accounts settled together names
// its account.
func factOf(account int, name string) string {
	if name = field(name); strings.HasPrefix(name, ".") {
		return "billing" + name
	}
	return "billing." + strconv.Itoa(account) + "." + name
}

// payer writes how a payer pays, and its name.
func (v *view) payer(e billing.Entry) string {
	kind := v.text(e.Kind.Text())
	if e.Name != "" {
		return e.Name + " (" + kind + ")"
	}
	return strings.ToUpper(kind[:1]) + kind[1:]
}

// payments are what is to be billed and refunded.
func (v *view) payments(s *billing.Settlement) (out []Object) {
	for _, e := range s.Entries() {
		amount, who := v.money(e.Due.Amount), v.payer(e)
		switch e.Due.Direction {
		case billing.ToBill:
			if e.Kind == billing.PayerS2 {
				out = append(out, v.step(v.say("Begär ", "Claim ")+amount+v.say(" genom Försäkringskassan: ", " through Försäkringskassan: ")+who+"."))
				continue
			}
			out = append(out, v.step(v.say("Fakturera ", "Bill ")+amount+": "+who+"."))
		case billing.ToRefund:
			out = append(out, v.step(v.say("Återbetala ", "Refund ")+amount+v.say(" på samma sätt som det betalades: ", " in the way it was paid: ")+who+"."))
		case billing.NothingDue:
		}
	}
	if out == nil {
		out = []Object{v.step(v.say("Inget ska faktureras eller återbetalas.", "Nothing is to be billed or refunded."))}
	}
	return out
}

// chart is the statement of account as bars: each posting of the library's statement with
// its amount and the sum it comes to. Nothing is added up here; a bar runs from the sum
// before its posting to the sum with it.
func (v *view) chart(s *billing.Settlement) list {
	st, err := s.Explain()
	if err != nil {
		return nil
	}
	var out list
	section, payer := billing.Section(0), -2
	var rows list
	before := billing.Money{}
	heading := ""
	flush := func() {
		if len(rows) > 0 {
			out = append(out, Object{"section": section.String(), "heading": heading, "rows": rows})
		}
		rows, before = nil, billing.Money{}
	}
	for _, p := range st.Postings {
		if p.Section != section || p.Payer != payer {
			flush()
			section, payer = p.Section, p.Payer
			heading = v.text(section.Text())
			if payer >= 0 {
				heading += ": " + v.payer(st.Payers[payer])
			}
			if section == billing.SectionEstimate && !p.On.IsZero() {
				heading += ", " + v.date(p.On)
			}
		}
		on := ""
		if section == billing.SectionReceipts {
			on = v.date(p.On)
		}
		rows = append(rows, Object{"on": on, "text": v.text(p.Text), "amount": v.money(p.Amount), "sum": v.money(p.Sum),
			"from": float64(before.Minor()), "to": float64(p.Sum.Minor())})
		before = p.Sum
	}
	flush()
	return out
}
