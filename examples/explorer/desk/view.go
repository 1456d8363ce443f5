package desk

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/referral"
)

// view is the case on its way out, in one language.
type view struct {
	text  func(vard.Text) string
	c     *casefile.Case
	cited map[vard.Statement]bool
}

// Decide decides the case that the pairs hold and says what came of it. Shown is the part
// that somebody looks at.
func Decide(pairs []Pair, lang, shown string) Object {
	c, refused := read(pairs)
	d := c.Decide()
	v := &view{text: speaker(lang), c: c, cited: map[vard.Statement]bool{}}
	refused = append(refused, d.Errors...)
	v.begin(shown, d, refused)
	out := Object{"parts": v.parts(d), "errors": v.refusals(refused)}
	var joined list
	for _, f := range d.Findings {
		if f.Met == vard.No {
			joined = append(joined, v.finding(f))
		}
	}
	out["joined"], out["sources"], out["on"] = joined, v.sources(), v.date(c.On)
	return out
}

// begin has the part that is shown decided also where nothing of it is known, for the sake
// of what to ask first. The time limit of an unknown injury is the dearest question there is.
func (v *view) begin(shown string, d *casefile.Decisions, refused []*vard.Error) {
	for _, e := range refused {
		if part, _, _ := strings.Cut(e.Field, "."); part == shown || part == "on" || part == "" {
			return
		}
	}
	switch {
	case shown == "referral" && v.c.Referral == nil:
		v.c.Referral = new(referral.Progress)
		if first, err := referral.Assess(*v.c.Referral, v.c.On); err == nil {
			d.Referral = &first
		}
	case shown == "injury" && v.c.Injury == nil:
		v.c.Injury = new(injury.Claim)
		if first, err := injury.Assess(*v.c.Injury, v.c.On); err == nil {
			d.Injury = &first
		}
	}
}

// say returns one of two texts. Not inlined, like others here that are called all over: each
// copy would be one more thing that a browser has to load.
//
//go:noinline
func (v *view) say(sv, en string) string { return v.text(vard.Text{SV: sv, EN: en}) }

// parts are the decisions by the name of their part.
func (v *view) parts(d *casefile.Decisions) Object {
	out := Object{}
	if d.Eligibility != nil {
		out["eligibility"] = v.eligibility(d.Eligibility)
	}
	if d.Referral != nil {
		out["referral"] = v.path(d.Referral)
	}
	if d.Billing != nil {
		out["billing"] = v.accounts(d.Billing)
	}
	if d.Injury != nil {
		out["injury"] = v.injury(d.Injury)
	}
	return out
}

// refusals are what is refused, by the field of the page.
func (v *view) refusals(refused []*vard.Error) (out list) {
	for _, e := range refused {
		out = append(out, Object{"field": field(e.Field), "other": field(e.Other), "code": string(e.Code), "text": v.text(e.Code.Text())})
	}
	return out
}

// field is the name of a field as the page has it: billing.0.careTo for billing[0].careTo.
func field(name string) string {
	return strings.ReplaceAll(strings.ReplaceAll(name, "[", "."), "]", "")
}

// decision is what the decisions of all packages have in common.
type decision interface {
	Ask() iter.Seq[vard.Fact]
	Missing() iter.Seq[vard.Fact]
	Reasons() iter.Seq[vard.Finding]
	Findings() iter.Seq[vard.Finding]
}

// answer is what is said of every decision. Sign is yes, no, or unknown for neither.
//
//go:noinline
func (v *view) answer(prefix string, d decision, sign vard.Answer, outcome string, means vard.Text, next []Object) Object {
	reasons := slices.Collect(d.Reasons())
	var known, open list
	for f := range d.Findings() {
		switch {
		case slices.Contains(reasons, f):
		case f.Met.Known():
			known = append(known, v.finding(f))
		default:
			open = append(open, v.finding(f))
		}
	}
	until := ""
	if moves, ok := d.(interface{ Until() vard.Date }); ok {
		until = v.date(moves.Until())
	}
	return Object{
		"sign": sign.String(), "outcome": outcome, "means": v.text(means), "next": objects(next), "until": until,
		"ask": names(prefix, d.Ask()), "missing": names(prefix, d.Missing()),
		"reasons": v.findings(reasons), "known": known, "open": open,
	}
}

// names are the fields of facts.
//
//go:noinline
func names(prefix string, facts iter.Seq[vard.Fact]) (out list) {
	for f := range facts {
		out = append(out, field(prefix+f.Name()))
	}
	return out
}

func objects(all []Object) (out list) {
	for _, o := range all {
		out = append(out, o)
	}
	return out
}

//go:noinline
func (v *view) findings(all []vard.Finding) (out list) {
	for _, f := range all {
		out = append(out, v.finding(f))
	}
	return out
}

// finding is the sentence that is true on these facts, and its sources.
//
//go:noinline
func (v *view) finding(f vard.Finding) Object {
	return Object{"met": f.Met.String(), "text": v.text(f.Text()), "cites": v.cite(f.Rule.Statements())}
}

//go:noinline
func (v *view) cite(statements iter.Seq[vard.Statement]) (out list) {
	for s := range statements {
		v.cited[s] = true
		out = append(out, s.ID())
	}
	return out
}

// step is one thing to do.
//
//go:noinline
func (v *view) step(text string) Object { return Object{"text": text} }

// sources are the statements cited, in the order of the register.
//
//go:noinline
func (v *view) sources() (out list) {
	for s := range vard.Statements() {
		if v.cited[s] {
			out = append(out, Object{"id": s.ID(), "text": v.text(s.Text()), "source": v.text(s.Source()),
				"place": v.text(s.Place()), "address": s.Address(), "compared": v.date(s.Compared())})
		}
	}
	return out
}

// referrals are those who take over, with how to reach them.
//
//go:noinline
func (v *view) referrals(all iter.Seq[referral.Referral]) (out list) {
	for r := range all {
		var contacts list
		for c := range r.Body.Contacts() {
			href := c.Value
			switch c.Kind {
			case referral.Phone:
				href = "tel:" + strings.ReplaceAll(c.Value, " ", "")
			case referral.Email:
				href = "mailto:" + c.Value
			case referral.Post:
				href = ""
			case referral.Web:
				if !strings.Contains(href, "://") {
					href = "https://" + href
				}
			}
			contacts = append(contacts, Object{"kind": v.text(c.Kind.Text()), "value": c.Value, "href": href})
		}
		out = append(out, Object{"name": v.text(r.Body.Text()), "handles": v.text(r.Body.Handles()), "contacts": contacts,
			"why": v.text(r.Why.Text()), "cites": v.cite(r.Why.Statements())})
	}
	return out
}

var months = [12]vard.Text{
	{SV: "januari", EN: "January"}, {SV: "februari", EN: "February"}, {SV: "mars", EN: "March"}, {SV: "april", EN: "April"},
	{SV: "maj", EN: "May"}, {SV: "juni", EN: "June"}, {SV: "juli", EN: "July"}, {SV: "augusti", EN: "August"},
	{SV: "september", EN: "September"}, {SV: "oktober", EN: "October"}, {SV: "november", EN: "November"}, {SV: "december", EN: "December"},
}

// date writes a day as people write it, "" for none.
//
//go:noinline
func (v *view) date(d vard.Date) string {
	if d.IsZero() {
		return ""
	}
	return strconv.Itoa(d.Day()) + "\u00a0" + v.text(months[d.Month()-1]) + "\u00a0" + strconv.Itoa(d.Year())
}

// moment writes when something happened, as exactly as it is known.
//
//go:noinline
func (v *view) moment(m vard.Moment) string {
	first, last := m.First(), m.Last()
	switch {
	case m.IsZero():
		return v.say("inte känt", "not known")
	case m.IsNotYet():
		return v.say("har inte hänt", "has not happened")
	case first == last:
		return v.date(first)
	case first.IsZero():
		return v.say("senast ", "at the latest ") + v.date(last)
	case last.IsZero():
		return v.say("tidigast ", "at the earliest ") + v.date(first)
	}
	return v.date(first) + " – " + v.date(last)
}

// money writes an amount, "" for none.
//
//go:noinline
func (v *view) money(m billing.Money) string {
	return strings.ReplaceAll(v.text(m.Text()), " ", "\u00a0")
}

// askThese is next where no more can be said.
var askThese = vard.Text{SV: "Ta reda på det som frågas.", EN: "Find out what is asked."}

// claiming are the statements on how a claim is registered.
var claiming = []string{"LOF-36", "LOF-37", "LOF-38"}

// howToClaim is what the page of the insurer says about it.
func (v *view) howToClaim() (out []Object) {
	for d := range referral.Data() {
		for s := range d.Statements() {
			if slices.Contains(claiming, s.ID()) {
				out = append(out, v.datum(d))
				break
			}
		}
	}
	return out
}

//go:noinline
func (v *view) datum(d vard.Datum) Object {
	return Object{"text": v.text(d.Text()), "cites": v.cite(d.Statements())}
}

// injuryNext is what is next after an outcome.
var injuryNext = map[injury.Outcome]vard.Text{
	injury.Compensable:     {SV: "Anmäl skadan till Löf.", EN: "Register the claim with Löf."},
	injury.NotCompensable:  {SV: "Redovisa skälen för den som skadats eller anmält skadan.", EN: "Give the reasons to the person who was injured or reported it."},
	injury.NeedsAssessment: {SV: "Lämna ärendet till en handläggare, som gör bedömningen.", EN: "Hand the case to a claims officer, who makes the assessment."},
	injury.Referred:        {SV: "Anmäl skadan till den försäkring som anges här.", EN: "Report the injury to the insurance named here."},
	injury.Incomplete:      askThese,
}
