package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile/receipt"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

func in(t vard.Text, tag language.Tag) string {
	if tag == language.Swedish {
		return t.SV
	}
	return t.EN
}

// The parts of a summary, in its order, as people call them.
var partNames = []struct {
	part string
	text vard.Text
}{
	{"eligibility", vard.Text{SV: "Vem som tar hand om personen", EN: "Who takes care of the person"}},
	{"referral", vard.Text{SV: "Vårdförloppet", EN: "The path"}},
	{"billing", vard.Text{SV: "Avräkningen", EN: "The settlement"}},
	{"limitation", vard.Text{SV: "Tidsfristen", EN: "The time limit"}},
	{"injury.treatment", vard.Text{SV: "Behandlingsskada", EN: "Injury by treatment"}},
	{"injury.material", vard.Text{SV: "Materialskada", EN: "Injury by equipment"}},
	{"injury.diagnosis", vard.Text{SV: "Diagnosskada", EN: "Injury by diagnosis"}},
	{"injury.infection", vard.Text{SV: "Infektionsskada", EN: "Injury by infection"}},
	{"injury.accident", vard.Text{SV: "Olycksfallsskada", EN: "Injury by accident"}},
	{"injury.medication", vard.Text{SV: "Medicineringsskada", EN: "Injury by medicines"}},
	{"injury", vard.Text{SV: "Skada utan någon grund som är uppfylld", EN: "Injury without any ground that is met"}},
}

// The clocks, as people call them.
var clockNames = []struct {
	clock string
	text  vard.Text
}{
	{"report", vard.Text{SV: "anmäla skadan", EN: "report the injury"}},
	{"action", vard.Text{SV: "väcka talan", EN: "bring an action"}},
	{"reconsideration", vard.Text{SV: "begära omprövning", EN: "ask for reconsideration"}},
	{"boardOpinion", vard.Text{SV: "begära yttrande av Patientskadenämnden", EN: "ask the Patient Injuries Board for an opinion"}},
}

// outcome says what an outcome of a part is called for people.
func outcome(part, name string) vard.Text {
	var o interface {
		UnmarshalText([]byte) error
		Text() vard.Text
	}
	switch part {
	case "eligibility":
		o = new(eligibility.Outcome)
	case "referral":
		o = new(referral.Outcome)
	case "billing":
		o = new(billing.Outcome)
	case "limitation", "injury.limitation":
		o = new(limitation.Outcome)
	default: // injury, whatever its ground
		o = new(injury.Outcome)
	}
	if o.UnmarshalText([]byte(name)) != nil {
		return vard.Text{}
	}
	return o.Text()
}

// tell writes the summary for people.
func (o *options) tell(w io.Writer, r *Result) {
	line := func(en, sv string, values ...any) {
		fmt.Fprintf(w, o.text(en, sv)+"\n", values...)
	}
	number := func(n int) string { return o.number(n) }
	line("%s lines: %s decided, %s refused (bad.ndjson), %s blank", "%s rader: %s avgjorda, %s med fel (bad.ndjson), %s tomma",
		number(r.Lines), number(r.Decided), number(r.Bad), number(r.Blank))
	if !r.AsOf.IsZero() {
		line("as of %s", "per den %s", r.AsOf)
	}
	for _, p := range partNames {
		outcomes := r.Outcomes[p.part]
		if len(outcomes) == 0 {
			continue
		}
		fmt.Fprintf(w, "\n%s\n", in(p.text, o.tag))
		for _, name := range byCount(outcomes) {
			fmt.Fprintf(w, "%12s  %s\n", number(outcomes[name]), in(outcome(p.part, name), o.tag))
		}
	}
	if len(r.LastDays) > 0 {
		line("\nLast days, within 30, 31–60 and 61–90 days of the day of assessment", "\nSista dagar inom 30, 31–60 och 61–90 dagar från bedömningsdagen")
		for _, c := range clockNames {
			if n, ok := r.LastDays[c.clock]; ok {
				fmt.Fprintf(w, "%12s%12s%12s  %s\n", number(n[0]), number(n[1]), number(n[2]), in(c.text, o.tag))
			}
		}
		first := r.Soonest[0]
		line("  The first is %s (line %d).", "  Den första är %s (rad %d).", first.On, first.Line)
	}
	if len(r.Codes) > 0 {
		line("\nRefused, by reason", "\nFel, efter skäl")
		for _, code := range byCount(r.Codes) {
			fmt.Fprintf(w, "%12s  %s (%s)\n", number(r.Codes[code]), in(code.Text(), o.tag), code)
		}
	}
	if r.Changes != nil {
		o.tellChanges(w, r.Changes)
	}
}

func (o *options) tellChanges(w io.Writer, c *Changes) {
	line := func(en, sv string, values ...any) {
		fmt.Fprintf(w, o.text(en, sv)+"\n", values...)
	}
	line("\nAgainst the earlier run: %s of %s claims are decided otherwise", "\nMot den tidigare körningen: %s av %s ärenden avgörs annorlunda", o.number(c.Changed), o.number(c.Compared))
	for _, one := range []struct {
		n      int
		en, sv string
	}{
		{c.OnlyNow, "%s lines are decided only now", "%s rader avgörs först nu"},
		{c.OnlyBefore, "%s lines were decided only then", "%s rader avgjordes bara då"},
		{c.OtherID, "%s lines bear another id than then, and are not compared", "%s rader har ett annat id än då och jämförs inte"},
		{c.Otherwise, "%s claims with the same outcomes and findings differ in something else, such as a last day", "%s ärenden med samma utgång och samma skäl skiljer sig i något annat, till exempel en sista dag"},
	} {
		if one.n > 0 {
			line("  "+one.en, "  "+one.sv, o.number(one.n))
		}
	}
	for _, part := range slices.Sorted(maps.Keys(c.Outcomes)) {
		fmt.Fprintf(w, "\n%s\n", part)
		for _, change := range byCount(c.Outcomes[part]) {
			fmt.Fprintf(w, "%12s  %s\n", o.number(c.Outcomes[part][change]), change)
			_, now, _ := strings.Cut(change, " -> ")
			if text := in(outcome(part, now), o.tag); text != "" {
				fmt.Fprintf(w, "%12s  %s\n", "", text)
			}
		}
	}
	words := strings.NewReplacer()
	if o.tag == language.Swedish {
		words = strings.NewReplacer("not met", "inte uppfyllt", "not said", "inte med", "unknown", "inte känt", "met", "uppfyllt")
	}
	for _, id := range slices.Sorted(maps.Keys(c.Rules)) {
		fmt.Fprintf(w, "\n%s\n", id)
		if rule, ok := receipt.RuleByID(id); ok {
			fmt.Fprintf(w, "  %s\n", in(rule.Text(), o.tag))
		}
		for _, change := range byCount(c.Rules[id]) {
			fmt.Fprintf(w, "%12s  %s\n", o.number(c.Rules[id][change]), words.Replace(change))
		}
	}
}

// byCount lists the keys of what was counted, the commonest first.
func byCount[K cmp.Ordered](counts map[K]int) []K {
	return slices.SortedFunc(maps.Keys(counts), func(a, b K) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
}

// number writes a number with its thousands apart.
func (o *options) number(n int) string {
	digits, apart := strconv.Itoa(n), ","
	if o.tag == language.Swedish {
		apart = "\u00a0"
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + apart + digits[i:]
	}
	return digits
}
