package main

import (
	"io"
	"os"
	"strings"
	"unicode"

	"golang.org/x/term"
	"golang.org/x/text/language"
	"golang.org/x/text/width"

	"github.com/vardregler/vard"
)

// The width of the text: 80 columns where nothing else is known, never so narrow that
// words do not fit, and never so wide that the eye loses the line.
const (
	plainWidth = 80
	minWidth   = 40
	maxWidth   = 100
)

// A style is what a terminal shows it as, "" for plain.
type style string

const (
	plain  style = ""
	bold   style = "\x1b[1m"
	dim    style = "\x1b[2m"
	green  style = "\x1b[32m"
	red    style = "\x1b[31m"
	yellow style = "\x1b[33m"
	cyan   style = "\x1b[36m"
	reset        = "\x1b[0m"
)

// A page is text on its way to a person: wrapped, and coloured where that is shown.
type page struct {
	to     io.Writer
	text   strings.Builder
	tag    language.Tag // Swedish or English
	width  int
	colour bool
	all    bool                    // show everything, not only what a reader wants first
	demo   bool                    // the patient is invented
	cited  map[vard.Statement]bool // the sources to list at the end
	on     vard.Date               // the day of assessment
	label  string                  // of the row that is written last
}

func newPage(to io.Writer, tag language.Tag) *page {
	p := &page{to: to, tag: tag, width: plainWidth, cited: map[vard.Statement]bool{}}
	if f, ok := to.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		if columns, _, err := term.GetSize(int(f.Fd())); err == nil {
			p.width = fit(columns)
		}
		p.colour = colourful(os.Getenv("NO_COLOR"), os.Getenv("TERM"))
	}
	return p
}

// fit is the width of the text on a terminal of so many columns; 0 where it does not
// say.
func fit(columns int) int {
	if columns == 0 {
		return plainWidth
	}
	return max(minWidth, min(columns, maxWidth))
}

// colourful tells whether a terminal is to be sent colours (https://no-color.org).
func colourful(noColor, terminal string) bool { return noColor == "" && terminal != "dumb" }

func (p *page) flush() error {
	_, err := io.WriteString(p.to, p.text.String())
	return err
}

// in returns the text in the page's language.
func (p *page) in(t vard.Text) string { return in(t, p.tag) }

// in returns the text in Swedish or English, without matching languages each time.
func in(t vard.Text, tag language.Tag) string {
	if tag == language.Swedish {
		return t.SV
	}
	return t.EN
}

// say returns one of two texts, by the page's language.
func (p *page) say(sv, en string) string { return p.in(vard.Text{SV: sv, EN: en}) }

// paint puts the text in a style.
func (p *page) paint(s style, text string) string {
	if !p.colour || s == plain || text == "" {
		return text
	}
	return string(s) + text + reset
}

func (p *page) blank() { p.text.WriteByte('\n') }

// heading writes a heading, underlined.
func (p *page) heading(text string) {
	p.blank()
	p.para("", p.paint(bold, text))
	p.text.WriteString(p.paint(dim, strings.Repeat("─", p.width)))
	p.blank()
	p.label = ""
}

// The text of a row begins here, after its label.
const labelWidth = 16

// row writes a paragraph beside its label. The label stands once for all rows that follow
// each other under it.
func (p *page) row(label, sign, text string) {
	shown := ""
	if label != p.label {
		shown, p.label = label, label
	}
	if sign != "" {
		sign += " "
	}
	if p.width < plainWidth { // the label above, where there is no room beside
		if shown != "" {
			p.para("  ", p.paint(cyan, shown))
		}
		p.para("    "+sign, text)
		return
	}
	lead := "  " + p.paint(cyan, shown) + strings.Repeat(" ", max(1, labelWidth-2-columns(shown)))
	p.hang(lead+sign, labelWidth+columns(sign), text)
}

// para writes the text wrapped; the first line begins with lead, the others are
// indented by its width.
func (p *page) para(lead, text string) { p.hang(lead, columns(lead), text) }

// hang is para with an indent of its own for the lines after the first.
func (p *page) hang(lead string, indent int, text string) {
	line, used, empty := lead, columns(lead), true
	for word := range strings.SplitSeq(text, " ") {
		wide := columns(word)
		if !empty && used+1+wide > p.width || empty && used > indent && used+wide > p.width {
			p.line(line)
			line, used, empty = strings.Repeat(" ", indent), indent, true
		}
		if !empty {
			line += " "
			used++
		}
		line += word
		used += wide
		empty = false
	}
	p.line(line)
}

// line writes one line as it is.
func (p *page) line(text string) { p.text.WriteString(strings.TrimRight(text, " ") + "\n") }

// columns counts how many columns of a terminal the text takes.
func columns(text string) (n int) {
	escape := false
	for _, r := range text {
		switch {
		case r == '\x1b':
			escape = true
		case escape:
			escape = r != 'm'
		case unicode.In(r, unicode.Mn, unicode.Me):
		case width.LookupRune(r).Kind() == width.EastAsianWide, width.LookupRune(r).Kind() == width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}
