package desk

import (
	"iter"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/referral"
)

// Object and list are what the page is handed.
type (
	Object = map[string]any
	list   = []any
)

// How a fact is entered.
const (
	kindAnswer   = "answer"   // yes, no, not known
	kindDay      = "day"      // a day
	kindMoment   = "moment"   // a day that may be known in part
	kindDays     = "days"     // a number of days
	kindLanguage = "language" // a language
)

// parts are those of the page, each with the library's questions.
var parts = []struct {
	name      string
	title     vard.Text
	lead      vard.Text
	questions func() iter.Seq[vard.Fact]
}{
	{"eligibility", vard.Text{SV: "Internationell patient", EN: "International patient"},
		vard.Text{SV: "Får personen gå vägen för internationella patienter?", EN: "May the person use the route for international patients?"}, eligibility.Questions},
	{"referral", vard.Text{SV: "Vårdförloppet", EN: "The path through care"},
		vard.Text{SV: "Vad är gjort, och vad är nästa steg?", EN: "What is done, and what is the next step?"}, referral.Questions},
	{"billing", vard.Text{SV: "Betalning", EN: "Billing"},
		vard.Text{SV: "Vem betalar vad, och vad återstår?", EN: "Who pays what, and what remains?"}, nil},
	{"injury", vard.Text{SV: "Skada i vården", EN: "Injury in care"},
		vard.Text{SV: "Kan skadan ersättas, och är anmälan i tid?", EN: "May the injury be compensated, and is the claim in time?"}, injury.Questions},
}

// kindOf tells how a fact is entered: the library says of which kind it is by what it takes.
func kindOf(name string) string {
	part, rest, _ := strings.Cut(name, ".")
	switch {
	case name == "referral.language":
		return kindLanguage
	case name == "referral.noticeDays":
		return kindDays
	case part == "referral" && new(referral.Progress).Set(rest, vard.Yes) != nil:
		return kindDay
	case part == "injury" && new(injury.Claim).SetMoment(rest, vard.NotYet()) == nil:
		return kindMoment
	}
	return kindAnswer
}

// groups are the headings of a long form, by how the names of its facts begin.
var groups = []struct {
	prefix string
	text   vard.Text
}{
	{"injury.treatment.", vard.Text{SV: "Behandling", EN: "Treatment"}},
	{"injury.material.", vard.Text{SV: "Utrustning", EN: "Equipment"}},
	{"injury.diagnosis.", vard.Text{SV: "Diagnos", EN: "Diagnosis"}},
	{"injury.infection.", vard.Text{SV: "Infektion", EN: "Infection"}},
	{"injury.accident.", vard.Text{SV: "Olycksfall", EN: "Accident"}},
	{"injury.medication.", vard.Text{SV: "Läkemedel", EN: "Medicines"}},
	{"injury.lifeSaving.", vard.Text{SV: "Livräddande åtgärd", EN: "Life-saving measure"}},
	{"injury.complaint.", vard.Text{SV: "Klagomål", EN: "Complaint"}},
	{"injury.limitation.", vard.Text{SV: "Datum och tidsgränser", EN: "Days and time limits"}},
	{"injury.", vard.Text{SV: "Skadan", EN: "The injury"}},
}

// Form is what can be entered: the parts with their questions, and the names to choose
// from.
func Form(lang string) Object {
	say := speaker(lang)
	var out list
	for _, p := range parts {
		var fields list
		if p.questions != nil {
			for f := range p.questions() {
				name := p.name + "." + f.Name()
				hint, question := split(say(f.Question()))
				group := ""
				for _, g := range groups {
					if strings.HasPrefix(name, g.prefix) {
						group = say(g.text)
						break
					}
				}
				fields = append(fields, Object{"name": name, "kind": kindOf(name), "question": question, "hint": hint,
					"ask": say(f.AskOf().Text()), "group": group})
			}
		}
		out = append(out, Object{"name": p.name, "title": say(p.title), "lead": say(p.lead), "fields": fields})
	}
	asked := Object{}
	for f := range billing.Questions() {
		asked[f.Name()] = Object{"question": say(f.Question()), "ask": say(f.AskOf().Text())}
	}
	return Object{"parts": out, "billing": asked, "countries": countries(),
		"services": named(say, []billing.Service{billing.ServiceSecondOpinion, billing.ServiceTreatment}),
		"rounding": named(say, []billing.Rounding{billing.NoRounding, billing.WholeKrona}),
		"payers":   named(say, []billing.PayerKind{billing.PayerAdvance, billing.PayerGuarantee, billing.PayerInsurance, billing.PayerS2})}
}

// split parts a question from what is explained before it.
func split(text string) (hint, question string) {
	if before, after, ok := strings.Cut(text, ". "); ok && !strings.Contains(before, "?") {
		return before + ".", after
	}
	return "", text
}

// named are choices.
func named[T interface {
	String() string
	Text() vard.Text
}](say func(vard.Text) string, values []T) (out list) {
	for _, v := range values {
		out = append(out, Object{"value": v.String(), "text": say(v.Text())})
	}
	return out
}

// spoken are languages that interpreters are often booked for; any other tag is taken too.
var spoken = strings.Fields("ar am bs sr hr sq ckb kmr fa fa-AF prs ps ti so sw ur hi bn ta th vi zh cmn yue ja ko ru uk pl ro hu bg cs et lv lt fi de fr es pt it el tr ka hy az mn ku swl ase")

// Languages are those to choose from by their names, in no order, with those of which one
// must be named where a tag leaves it open.
func Languages(lang string) (out list) {
	say := speaker(lang)
	seen := map[string]bool{}
	add := func(l referral.Language) {
		if !seen[l.String()] {
			seen[l.String()] = true
			out = append(out, Object{"value": l.String(), "text": say(l.Name())})
		}
	}
	for _, tag := range spoken {
		l, err := referral.ParseLanguage(tag)
		if err != nil {
			continue
		}
		add(l)
		for variety := range l.Varieties() {
			add(variety)
		}
	}
	return out
}

// countries are the codes of all, in two texts: those whose institutions issue an S2, and
// the others.
func countries() Object {
	var s2, others []string
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string([]rune{a, b})
			c, err := billing.ParseCountry(code)
			switch {
			case err != nil || c.String() != code: // none, or another spelling
			case c.IssuesS2() == vard.Yes:
				s2 = append(s2, code)
			default:
				others = append(others, code)
			}
		}
	}
	return Object{"s2": strings.Join(s2, " "), "others": strings.Join(others, " ")}
}

// speaker returns the texts of one language.
func speaker(lang string) func(vard.Text) string {
	if lang == "sv" {
		return swedish
	}
	return english
}

func swedish(t vard.Text) string { return t.SV }
func english(t vard.Text) string { return t.EN }
