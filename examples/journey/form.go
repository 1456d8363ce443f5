package main

import (
	"io"
	"iter"
	"reflect"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// formParts are the parts of a case file and the questions of their packages.
var formParts = []struct {
	name      string
	questions func() iter.Seq[vard.Fact]
}{
	{"eligibility", eligibility.Questions}, {"referral", referral.Questions}, {"billing", billing.Questions},
	{"limitation", limitation.Questions}, {"injury", injury.Questions},
}

// asked are the fields that are no facts of a decision, and so have no question of their
// own in the library.
var asked = map[string]vard.Text{
	"id":                              {SV: "Er egen beteckning, högst 200 byte; den kommer tillbaka oläst", EN: "An identifier of your own, at most 200 bytes; it comes back unread"},
	"on":                              {SV: "Bedömningsdagen", EN: "The day of assessment"},
	"billing.currency":                {SV: "Valutan för alla belopp", EN: "The currency of every amount"},
	"billing.estimate.issued":         {SV: "Vilken dag lämnades kostnadsförslaget?", EN: "On which day was the estimate given?"},
	"billing.actual.final":            {SV: "Är alla kostnader bokförda?", EN: "Are all charges posted?"},
	"billing.secondOpinionStatement":  {SV: "Vilken dag lämnades utlåtandet?", EN: "On which day was the statement given?"},
	"billing.rounding":                {SV: "Vad är avtalat om öresavrundning?", EN: "What is agreed about rounding?"},
	"billing.payers[].kind":           {SV: "Hur betalar betalaren?", EN: "How does this payer pay?"},
	"billing.payers[].name":           {SV: "Betalarens namn; inget avgörs av det", EN: "The payer's name; nothing depends on it"},
	"billing.actual.cancelled":        {SV: "Ställdes vården in?", EN: "Was the service cancelled?"},
	"billing.payers[].reference":      {SV: "Beteckning på åtagandet, samma i flera räkningar", EN: "What the promise is called, the same in several accounts"},
	"billing.payers[].remittedBy":     {SV: "Vem betalade in förskottet åt patienten?", EN: "Who sent the advance for the patient?"},
	"billing.payers[].limitUsed":      {SV: "Hur mycket av det högsta beloppet var använt?", EN: "How much of the limit had been used?"},
	"billing.payers[].deductible":     {SV: "Hur stor är självrisken?", EN: "How large is the deductible?"},
	"billing.payers[].deductibleUsed": {SV: "Hur mycket av självrisken var betald?", EN: "How much of the deductible had been used?"},
}

// lines are the fields of every line and receipt, by the end of their path.
var lines = map[string]vard.Text{
	"lines[].code":         {SV: "Kod, som kostnadsförslag och faktisk kostnad jämförs efter", EN: "The code by which estimate and actual cost are compared"},
	"lines[].text":         {SV: "Vad raden avser", EN: "What the line is for"},
	"lines[].amount":       {SV: "Beloppet; negativt är en kreditering", EN: "The amount; a negative one is a credit"},
	"receipts[].on":        {SV: "Dagen då betalningen kom in", EN: "The day on which the payment came in"},
	"receipts[].reference": {SV: "Betalningens beteckning", EN: "What the payment is called"},
	"receipts[].amount":    {SV: "Beloppet; negativt är en återbetalning", EN: "The amount; a negative one is a repayment"},
}

// printForm prints the form of a case file, or an example of one.
func (o *options) printForm(w io.Writer) error {
	if o.wire {
		return write(w, string(invented))
	}
	p := newPage(w, o.tag)
	p.para("", p.paint(bold, p.say("Så skrivs ett ärende", "The form of a case file")))
	p.para("", p.say(

		"Ett ärende är ett JSON-objekt. Alla delar och fält får utelämnas eller vara null: det som utelämnas är inte känt, vilket är något annat än false.", "A case is a JSON object. Every part and every field may be left out or null: what is left out is not known, which is something else than false."))
	p.blank()
	p.para("  ", `{"id": "A-1", "on": "2026-11-21", "eligibility": {"urgent": false}}`)
	p.blank()
	for _, line := range []string{
		p.say(`dag: "2026-11-21"`, `day: "2026-11-21"`),
		p.say(
			`tidpunkt: "2013-03-05", "2013-03", "2013", "[2013-03-01..2013-05-31]", eller "not-yet" för det som ännu är att vänta`, `moment: "2013-03-05", "2013-03", "2013", "[2013-03-01..2013-05-31]", or "not-yet" for what is still to come`),

		p.say(`belopp: "1234.50 SEK"`, `amount: "1234.50 SEK"`),
		p.say(`billing är en räkning eller en lista av räkningar: [{…}, {…}]`, `billing is one account or a list of accounts: [{…}, {…}]`),
	} {
		p.para("  – ", line)
	}
	var part string
	for path, t := range casefile.Form() {
		name, rest, inside := strings.Cut(path, ".")
		if name != part {
			part = name
			p.blank()
			if inside {
				p.para("", p.paint(bold, name))
			}
		}
		if !inside {
			rest = path
		}
		p.para("  ", p.paint(cyan, rest))
		p.para("      ", p.in(question(path))+" "+p.paint(dim, "("+p.written(t)+")"))
	}
	p.blank()
	p.para("", p.say("Ett helt ärende att utgå från: journey -form -json", "A whole case to start from: journey -form -json"))
	return p.flush()
}

// question returns what a field asks.
func question(path string) vard.Text {
	part, name, _ := strings.Cut(path, ".")
	for _, p := range formParts {
		if p.name != part {
			continue
		}
		for f := range p.questions() {
			if f.Name() == name || f.Name()+"[]" == name {
				return f.Question()
			}
		}
	}
	if text, ok := asked[path]; ok {
		return text
	}
	for end, text := range lines {
		if strings.HasSuffix(path, end) {
			return text
		}
	}
	return vard.Text{}
}

// written tells how a value of that type is written.
func (p *page) written(t reflect.Type) string {
	switch t {
	case reflect.TypeFor[vard.Answer]():
		return "true, false"
	case reflect.TypeFor[vard.Date]():
		return p.say("dag", "day")
	case reflect.TypeFor[vard.Moment]():
		return p.say("tidpunkt", "moment")
	case reflect.TypeFor[billing.Money]():
		return p.say("belopp", "amount")
	case reflect.TypeFor[billing.Limit]():
		return p.say(`belopp eller "unlimited"`, `amount or "unlimited"`)
	case reflect.TypeFor[billing.Expiry]():
		return p.say(`dag eller "until_further_notice"`, `day or "until_further_notice"`)
	case reflect.TypeFor[billing.Rate]():
		return `"0.8"`
	case reflect.TypeFor[billing.Currency]():
		return `"SEK"`
	case reflect.TypeFor[billing.Country]():
		return p.say(`land: "DE"`, `country: "DE"`)
	case reflect.TypeFor[referral.Language]():
		return p.say(`språk: "ar", "swl"`, `language: "ar", "swl"`)
	case reflect.TypeFor[billing.PayerKind](): // the patient is added by the settlement, never listed
		return strings.Join(slices.DeleteFunc(names(t), func(name string) bool { return name == `"`+billing.PayerPatient.String()+`"` }), ", ")
	case reflect.TypeFor[jsontext.Value]():
		return p.say("text eller tal", "text or number")
	}
	switch kind := t.Kind(); {
	case kind == reflect.Bool:
		return "true, false"
	case kind >= reflect.Int && kind <= reflect.Int64:
		return p.say("heltal", "whole number")
	case kind == reflect.String:
		return "text"
	}
	return strings.Join(names(t), ", ")
}

// names are the names of an enumeration.
func names(t reflect.Type) (list []string) {
	v := reflect.New(t)
	for i := uint64(1); ; i++ {
		v.Elem().SetUint(i)
		name := v.Interface().(interface{ String() string }).String()
		if name == "" {
			return list
		}
		list = append(list, `"`+name+`"`)
	}
}
