// Command letter writes letters of a case, in Swedish or English, as text or as a page
// that prints: a refusal, a request for what is missing, a statement of account, a
// reminder of the last days, and a letter of confirmation.
//
// Every day and amount comes from the library, and every sentence of law from its
// findings; the templates only set them. Names, addresses and numbers are the caller's:
// fields that stand in brackets until they are given.
package main

import (
	"embed"
	"fmt"
	htmltemplate "html/template"
	"io"
	"strings"
	texttemplate "text/template"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/casefile"
)

// Fields are what only the caller knows.
type Fields struct {
	Sender    string `json:"sender"`
	Address   string `json:"address"` // of the sender
	Recipient string `json:"recipient"`
	Patient   string `json:"patient"` // in a letter of confirmation as in the passport
	Reference string `json:"reference"`
	Clinic    string `json:"clinic"`
	Treatment string `json:"treatment"`
	Contact   string `json:"contact"`
	Signature string `json:"signature"`
}

// Letter is a letter to be set: all of it is text for people.
type Letter struct {
	Lang      string
	Sender    string
	Address   string
	Recipient string
	Reference string // with its label
	Day       string
	Subject   string
	Lead      []string
	Sections  []Section
	Sources   []string
	Labels    Labels
	Contact   string
	Signature string
	Sheet     bool // for the office itself: no letter
}

// Labels are the words of the form itself.
type Labels struct{ Sources, Regards, Questions, Amount, Sum string }

// Head is the line above the amounts of an account.
func (l Labels) Head() Row { return Row{Amount: l.Amount, Sum: l.Sum} }

// Section is a part of a letter under a heading.
type Section struct {
	Heading  string
	Text     []string
	Items    []Item
	Numbered bool
	Checks   bool // the items are boxes to tick
	Rows     []Row
}

// Item is one thing in a list, and why it stands there.
type Item struct {
	Text, Why string
	Done      bool
}

// Row is one line of an account.
type Row struct {
	Day, Text, Amount, Sum string
	Last                   bool // of its part
}

// writer writes the letters of one case in one language.
type writer struct {
	tag    language.Tag // Swedish or English
	fields Fields
	c      *casefile.Case
	d      *casefile.Decisions
	cited  map[vard.Statement]bool
}

func (w *writer) in(t vard.Text) string {
	if w.tag == language.Swedish {
		return t.SV
	}
	return t.EN
}

func (w *writer) say(sv, en string) string { return w.in(vard.Text{SV: sv, EN: en}) }

// field returns what the caller gave, fit to be shown, or what to fill in.
func (w *writer) field(value, sv, en string) string {
	if value != "" {
		return casefile.Clean(value)
	}
	return "[" + w.say(sv, en) + "]"
}

// letter begins a letter.
func (w *writer) letter(subject string, lead ...string) Letter {
	w.cited = map[vard.Statement]bool{}
	return Letter{
		Lang:      w.tag.String(),
		Sender:    w.field(w.fields.Sender, "avsändare", "sender"),
		Address:   w.field(w.fields.Address, "avsändarens adress", "sender's address"),
		Recipient: w.field(w.fields.Recipient, "mottagarens namn och adress", "recipient's name and address"),
		Reference: w.say("Ärende: ", "Reference: ") + w.field(w.reference(), "ärendenummer", "case number"),
		Day:       w.day(w.c.On),
		Subject:   subject,
		Lead:      lead,
		Labels: Labels{
			Sources:   w.say("Vi stöder oss på", "This letter rests on"),
			Regards:   w.say("Med vänlig hälsning", "Yours sincerely"),
			Amount:    w.say("Belopp", "Amount"),
			Sum:       w.say("Summa", "Sum"),
			Questions: w.say("Har du frågor? Kontakta", "Questions? Contact"),
		},
		Contact:   w.field(w.fields.Contact, "kontaktperson, telefon och e-post", "contact, telephone and e-mail"),
		Signature: w.field(w.fields.Signature, "underskrift", "signature"),
	}
}

// reference is the caller's own, or the id of the case.
func (w *writer) reference() string {
	if w.fields.Reference != "" {
		return w.fields.Reference
	}
	return casefile.Identifier(w.c.ID)
}

// sourced ends a letter with the sources that it cites: each once, with the places in it.
func (w *writer) sourced(l Letter) Letter {
	at := map[vard.Text]int{} // where the source stands in the list
	seen := map[string]bool{}
	for s := range vard.Statements() {
		if !w.cited[s] {
			continue
		}
		source, place := w.in(s.Source()), w.in(s.Place())
		if seen[source+place] {
			continue
		}
		seen[source+place] = true
		if i, ok := at[s.Source()]; ok {
			l.Sources[i] += "; " + place
			continue
		}
		at[s.Source()] = len(l.Sources)
		l.Sources = append(l.Sources, source+": "+place)
	}
	return l
}

// reason is the sentence of a finding that is true on these facts.
func (w *writer) reason(f vard.Finding) Item {
	for s := range f.Rule.Statements() {
		w.cited[s] = true
	}
	return Item{Text: w.in(f.Text())}
}

var months = [2][12]string{
	{"januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"},
	{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

// day writes a day as people write it.
func (w *writer) day(d vard.Date) string {
	if d.IsZero() {
		return w.field("", "dag", "day")
	}
	return fmt.Sprintf("%d\u00a0%s\u00a0%d", d.Day(), w.say(months[0][d.Month()-1], months[1][d.Month()-1]), d.Year())
}

func (w *writer) money(m billing.Money) string { return m.Format(w.tag) }

//go:embed letter.txt letter.html
var templates embed.FS

var (
	asText = texttemplate.Must(texttemplate.New("letter.txt").Funcs(texttemplate.FuncMap{"wrap": wrap, "row": row, "number": number}).ParseFS(templates, "letter.txt"))
	asHTML = htmltemplate.Must(htmltemplate.ParseFS(templates, "letter.html"))
)

// Text writes letters as plain text, 72 columns wide, each on a page of its own.
func Text(to io.Writer, letters []Letter) error { return asText.Execute(to, letters) }

// HTML writes letters as one page that holds all it needs and prints a letter to a sheet.
func HTML(to io.Writer, letters []Letter) error { return asHTML.Execute(to, letters) }

const columns = 72

// wrap breaks a text into lines; lead stands before the first of them, and as much room
// before the others.
func wrap(lead, text string) string {
	var b strings.Builder
	indent := strings.Repeat(" ", utf8.RuneCountInString(lead))
	line := lead
	for i, word := range strings.Split(text, " ") {
		if i > 0 && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > columns {
			b.WriteString(line + "\n")
			line = indent + word
			continue
		}
		if i > 0 {
			line += " "
		}
		line += word
	}
	return b.String() + line
}

// number leads the items of a numbered list.
func number(i int) string { return fmt.Sprintf("%3d. ", i+1) }

// row sets one line of an account: the text, and to the right the amount and the sum.
func row(r Row) string {
	const amounts = 17
	text := r.Text
	if r.Day != "" {
		text = r.Day + "  " + text
	}
	lines := strings.Split(wrapTo(text, columns-2*amounts), "\n")
	last := len(lines) - 1
	lines[last] += strings.Repeat(" ", columns-2*amounts-utf8.RuneCountInString(lines[last])) + right(r.Amount, amounts) + right(r.Sum, amounts)
	return strings.Join(lines, "\n")
}

func wrapTo(text string, width int) string {
	var lines []string
	line := ""
	for word := range strings.SplitSeq(text, " ") {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			lines = append(lines, line)
			line = "  " + word
			continue
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return strings.Join(append(lines, line), "\n")
}

func right(text string, width int) string {
	return strings.Repeat(" ", max(1, width-utf8.RuneCountInString(text))) + text
}
