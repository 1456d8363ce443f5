package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"
	texttemplate "text/template"

	"github.com/yuin/goldmark"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// edition says which library a book is of. It stands on every printed page.
type edition struct {
	Version, Commit string
	Day             vard.Date
}

// book is the specification in one language.
type book struct {
	Lang
	Edition     edition
	Pages       []chapter // the two pages, then law, then decisions
	Differences []difference
	Undecided   []undecided
	ActAlone    []*rule
	Rooms       []room
	Rows        int
	Failing     []*row
	Decided     int
	Carried     int
	Weighed     int
	Background  int
	Resolutions template.HTML
	ResolvedMD  string
}

// chapter is a page or a kind of source.
type chapter struct {
	Anchor, Title string
	Statements    []*statement
}

// statement is one sentence of a source, with what decides it and shows it.
type statement struct {
	vard.Statement
	Lang    Lang
	Rules   []*ruleAt
	Data    []vard.Datum
	Others  []*row // rows at home here that state none of its rules
	Further []*row // rows that cite it and stand elsewhere
}

// Anchor is the statement's place in the book.
func (s *statement) Anchor() string { return anchor(s.ID()) }

// Rows counts the rows that cite it.
func (s *statement) Rows() int {
	n := len(s.Others) + len(s.Further)
	for _, r := range s.Rules {
		n += len(r.Rows)
	}
	return n
}

// rule is a rule of the library.
type rule struct {
	vard.Rule
	Cites      []vard.Statement
	Met, Unmet int // rows on each side
}

// ruleAt is a rule under one of its statements, with the rows that stand there.
type ruleAt struct {
	*rule
	First bool // its sentences are told under its first statement only
	Rows  []*row
}

// Anchor is the rule's place in the book.
func (r *rule) Anchor() string { return "rule-" + strings.ReplaceAll(r.String(), ".", "-") }

type room struct {
	Name                string
	Rules, Rows, Failed int
}

// undecided is something that the library leaves to a person or does not carry.
type undecided struct{ What, Why string }

func anchor(id string) string {
	clean := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '-':
			return r
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case r == 'å', r == 'ä', r == 'Å', r == 'Ä':
			return 'a'
		case r == 'ö', r == 'Ö':
			return 'o'
		case r == '§', r == '.', r == '(', r == ')':
			return -1
		}
		return '-'
	}, id)
	return "s-" + strings.Trim(clean, "-")
}

func newBook(lang Lang, e edition, rows []*row, resolutions []byte) (*book, error) {
	b := &book{Lang: lang, Edition: e, Rows: len(rows), ResolvedMD: demote(string(resolutions))}
	var html bytes.Buffer
	if err := goldmark.Convert([]byte(b.ResolvedMD), &html); err != nil {
		return nil, err
	}
	b.Resolutions = template.HTML(html.String()) // our own file

	statements := map[string]*statement{}
	for s := range vard.Statements() {
		entry := &statement{Statement: s, Lang: lang}
		statements[s.ID()] = entry
		b.chapter(s).Statements = append(b.chapter(s).Statements, entry)
		switch k := s.Kind(); {
		case k == vard.Background:
			b.Background++
			b.Undecided = append(b.Undecided, undecided{s.ID() + " " + lang.Say(s.Text()), lang.Say(words.background)})
		default:
			if k.Decided() {
				b.Decided++
			}
			if k.Carried() {
				b.Carried++
			}
		}
	}

	rules := map[string]*rule{}
	placed := map[string]map[string]*ruleAt{} // by statement, by rule
	for _, r := range allRules() {
		entry := &rule{Rule: r, Cites: slices.Collect(r.Statements())}
		rules[r.String()] = entry
		onPage := false
		for i, s := range entry.Cites {
			at := &ruleAt{rule: entry, First: i == 0}
			statements[s.ID()].Rules = append(statements[s.ID()].Rules, at)
			if placed[s.ID()] == nil {
				placed[s.ID()] = map[string]*ruleAt{}
			}
			placed[s.ID()][r.String()] = at
			onPage = onPage || s.Kind() < vard.Law
		}
		if !onPage {
			b.ActAlone = append(b.ActAlone, entry)
		}
	}
	for _, d := range allData() {
		for s := range d.Statements() {
			statements[s.ID()].Data = append(statements[s.ID()].Data, d)
		}
	}

	counts := map[string]*room{}
	for _, name := range []string{"eligibility", "referral", "billing", "limitation", "injury"} {
		counts[name] = &room{Name: name}
	}
	for id := range rules {
		counts[strings.Split(id, ".")[0]].Rules++
	}
	for _, r := range rows {
		n := counts[r.Package()]
		if n == nil {
			return nil, fmt.Errorf("the row %s belongs to no package of the library", r.ID)
		}
		n.Rows++
		if r.Failed() {
			n.Failed++
			b.Failing = append(b.Failing, r)
		}
		for _, id := range r.Met {
			if rules[id] != nil {
				rules[id].Met++
			}
		}
		for _, id := range r.Unmet {
			if rules[id] != nil {
				rules[id].Unmet++
			}
		}
		home := true
		for _, id := range r.Cites {
			s := statements[id]
			if s == nil {
				return nil, fmt.Errorf("the row %s cites %s, which the register does not hold", r.ID, id)
			}
			if !home {
				s.Further = append(s.Further, r)
				continue
			}
			home = false
			under := slices.Concat(r.Unmet, r.Met)
			i := slices.IndexFunc(under, func(rule string) bool { return placed[id][rule] != nil })
			if i < 0 {
				s.Others = append(s.Others, r)
				continue
			}
			at := placed[id][under[i]]
			at.Rows = append(at.Rows, r)
		}
	}
	for _, name := range []string{"eligibility", "referral", "billing", "limitation", "injury"} {
		b.Rooms = append(b.Rooms, *counts[name])
	}
	for _, d := range differences {
		for _, id := range slices.Concat(d.Page, d.Act) {
			if statements[id] == nil {
				return nil, fmt.Errorf("a difference names %s, which the register does not hold", id)
			}
		}
		b.Differences = append(b.Differences, d)
	}
	for _, u := range weighed {
		b.Weighed++
		b.Undecided = append(b.Undecided, undecided{lang.Say(u.what), lang.Say(u.why)})
	}
	return b, nil
}

// chapter finds the chapter of a statement, which follow one another in the register.
func (b *book) chapter(s vard.Statement) *chapter {
	anchor, title := "law", b.Say(words.law)
	switch {
	case s.Kind() == vard.PublishedDecision:
		anchor, title = "decisions", b.Say(words.decisions)
	case s.Kind() < vard.Law:
		anchor, title = strings.ToLower(strings.Split(s.ID(), "-")[0]), b.Say(s.Source())
	}
	if n := len(b.Pages); n == 0 || b.Pages[n-1].Anchor != anchor {
		b.Pages = append(b.Pages, chapter{Anchor: anchor, Title: title})
	}
	return &b.Pages[len(b.Pages)-1]
}

func allRules() []vard.Rule {
	return slices.Concat(slices.Collect(eligibility.Rules()), slices.Collect(referral.Rules()), slices.Collect(billing.Rules()),
		slices.Collect(limitation.Rules()), slices.Collect(injury.Rules()))
}

func allData() []vard.Datum {
	return slices.Concat(slices.Collect(eligibility.Data()), slices.Collect(referral.Data()), slices.Collect(billing.Data()))
}

// demote puts the headings of a document below those of the book.
func demote(markdown string) string {
	lines := strings.Split(markdown, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "#") {
			lines[i] = "#" + line
		}
	}
	return strings.Join(lines, "\n")
}

// Lang is a language of the book.
type Lang struct {
	Code string
	tag  language.Tag
}

var languages = []Lang{{"sv", language.Swedish}, {"en", language.English}}

// Say gives a text in the language of the book.
func (l Lang) Say(t vard.Text) string { return t.In(l.tag) }

// W gives the book's own words.
func (l Lang) W(name string) (string, error) {
	t, ok := labels[name]
	if !ok {
		return "", fmt.Errorf("no word %q", name)
	}
	return l.Say(t), nil
}

// Says gives a rule's sentence for yes, no or unknown.
func (l Lang) Says(r vard.Rule, met string) string {
	side := map[string]vard.Answer{"yes": vard.Yes, "no": vard.No}[met]
	return l.Say(r.Says(side))
}

//go:embed book.html.tmpl
var htmlTemplate string

//go:embed book.md.tmpl
var markdownTemplate string

var functions = map[string]any{
	"anchor": anchor,
	"ruleAnchor": func(id string) string {
		return "rule-" + strings.ReplaceAll(id, ".", "-")
	},
	// cell keeps a text from breaking the table it stands in.
	"cell": func(text string) string {
		return strings.NewReplacer("|", "\\|", "\n", " ", "<", "&lt;").Replace(text)
	},
}

var (
	htmlBook     = template.Must(template.New("html").Funcs(functions).Parse(htmlTemplate))
	markdownBook = texttemplate.Must(texttemplate.New("md").Funcs(functions).Parse(markdownTemplate))
)

func (b *book) html(w io.Writer) error     { return htmlBook.Execute(w, b) }
func (b *book) markdown(w io.Writer) error { return markdownBook.Execute(w, b) }

// listed is a list of rows for a template that also needs the book.
type listed struct {
	Book *book
	Rows []*row
}

// With puts a list of rows beside the book.
func (b *book) With(rows []*row) listed { return listed{b, rows} }

// Gathered lists facts as a reader takes them in: what is yes on one line, what is no on
// another, and then the days and amounts.
func (b *book) Gathered(facts []pair) (lines []pair) {
	var yes, no []string
	for _, f := range facts {
		switch f.Value {
		case "true":
			yes = append(yes, f.Path)
		case "false":
			no = append(no, f.Path)
		default:
			lines = append(lines, f)
		}
	}
	if len(no) > 0 {
		lines = slices.Insert(lines, 0, pair{b.Say(vard.No.Text()), strings.Join(no, ", ")})
	}
	if len(yes) > 0 {
		lines = slices.Insert(lines, 0, pair{b.Say(vard.Yes.Text()), strings.Join(yes, ", ")})
	}
	return lines
}
