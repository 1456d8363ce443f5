package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile/receipt"
)

// change is one way in which cases are decided otherwise: the same rules are found otherwise
// and the outcome goes from the same to the same.
type change struct {
	rules   []found // that are found otherwise; where none is, the first reason
	was, is string  // the outcome
	cases   int     // how many there are
	number  int     // of the first of them
	caseSum string  // … its sum
	missing bool    // … other facts are missing there
}

// found is a rule and how it was and is found on the first case.
type found struct {
	id      vard.RuleID
	was, is byte
}

// compared is what came of comparing two versions of one part.
type compared struct {
	name           string
	cases          int
	other          int // cases that are not the same in both, so that nothing can be said
	added, removed []vard.RuleID
	changes        []change
}

func (c *compared) same() bool {
	return c.other == 0 && len(c.changes) == 0 && len(c.added) == 0 && len(c.removed) == 0
}

func compare(old, now decisions) compared {
	c := compared{name: now.name, cases: len(now.lines)}
	for _, id := range now.rules {
		if !slices.Contains(old.rules, id) {
			c.added = append(c.added, id)
		}
	}
	for _, id := range old.rules {
		if !slices.Contains(now.rules, id) {
			c.removed = append(c.removed, id)
		}
	}
	c.other = max(len(old.lines), len(now.lines)) - min(len(old.lines), len(now.lines))
	groups := map[string]int{}
	for i := range min(len(old.lines), len(now.lines)) {
		a, b := old.lines[i], now.lines[i]
		switch {
		case a.caseSum != b.caseSum:
			c.other++
			continue
		case a.sum == b.sum && a.outcome == b.outcome && slices.Equal(old.findings(a), now.findings(b)):
			continue
		}
		one := change{was: a.outcome, is: b.outcome, missing: a.missing != b.missing, number: i + 1, caseSum: b.caseSum, cases: 1}
		for _, id := range slices.Concat(now.rules, c.removed) {
			if was, is := old.letter(a, id), now.letter(b, id); was != is {
				one.rules = append(one.rules, found{id, was, is})
			}
		}
		if len(one.rules) == 0 {
			if id := cmp.Or(now.reason(b), old.reason(a)); id != "" {
				one.rules = append(one.rules, found{id, old.letter(a, id), now.letter(b, id)})
			}
		}
		key := fmt.Sprint(one.rules, one.was, one.is)
		if at, ok := groups[key]; ok {
			c.changes[at].cases++
			continue
		}
		groups[key] = len(c.changes)
		c.changes = append(c.changes, one)
	}
	return c
}

// findings are the letters with the rules that they are of, for those that say something.
func (d *decisions) findings(l line) (list []string) {
	for i, id := range d.rules {
		if l.found[i] != '-' {
			list = append(list, string(id)+l.found[i:i+1])
		}
	}
	slices.Sort(list)
	return list
}

func (d *decisions) letter(l line, id vard.RuleID) byte {
	if i := slices.Index(d.rules, id); i >= 0 {
		return l.found[i]
	}
	return '-'
}

func (d *decisions) reason(l line) vard.RuleID {
	if len(l.reasons) == 0 {
		return ""
	}
	return d.rules[l.reasons[0]-1]
}

// tell writes what changed in words, with a sample case where this version draws the same.
func (c *compared) tell(w io.Writer, cases []jsontext.Value) {
	for _, id := range c.added {
		fmt.Fprintf(w, "%s: a new rule%s\n", id, says(id))
	}
	for _, id := range c.removed {
		fmt.Fprintf(w, "%s: a rule that is gone\n", id)
	}
	if c.other > 0 {
		fmt.Fprintf(w, "%s: cases that are not the same in both, and are not compared: %d\n", c.name, c.other)
	}
	for _, one := range c.changes {
		outcome := one.was
		if one.was != one.is {
			outcome += " -> " + one.is
		}
		fmt.Fprintf(w, "%s: %d of %d cases, %s\n", c.name, one.cases, c.cases, outcome)
		for _, f := range one.rules {
			how := word(f.was) + " -> " + word(f.is)
			if f.was == f.is {
				how = word(f.is) + " as before; something else of the decision is another"
			}
			fmt.Fprintf(w, "  %s: %s%s\n", f.id, how, says(f.id))
		}
		if one.missing {
			fmt.Fprintln(w, "  other facts are missing")
		}
		if i := one.number - 1; i < len(cases) && sum(cases[i]) == one.caseSum {
			fmt.Fprintf(w, "  such as case %d: %s\n", one.number, cases[i])
		}
	}
}

func word(letter byte) string {
	return map[byte]string{'y': "met", 'n': "not met", '?': "not known", '*': "met for some and not for others"}[letter] + map[bool]string{true: "not said"}[letter == '-']
}

// says is the rule as a condition, and what it rests on.
func says(id vard.RuleID) string {
	rule, ok := receipt.RuleByID(id)
	if !ok {
		return ""
	}
	var cites []string
	for s := range rule.Statements() {
		cites = append(cites, s.ID())
	}
	return " (" + rule.Text().In(language.English) + " " + strings.Join(cites, ", ") + ")"
}

// unnamed returns what a changelog ought to name and does not: every rule that is new or
// gone, and of each change at least one of its rules.
func (c *compared) unnamed(text string) (list []string) {
	named := func(id vard.RuleID) bool { return mentions(text, string(id)) }
	for _, id := range slices.Concat(c.added, c.removed) {
		if !named(id) {
			list = append(list, string(id))
		}
	}
	for _, one := range c.changes {
		if slices.ContainsFunc(one.rules, func(f found) bool { return named(f.id) }) {
			continue
		}
		ids := []string{c.name} // a decision on which no rule was found
		for i, f := range one.rules {
			if i == 0 {
				ids = nil
			}
			ids = append(ids, string(f.id))
		}
		if what := strings.Join(ids, " or "); !slices.Contains(list, what) && !(len(one.rules) == 0 && mentions(text, c.name)) {
			list = append(list, what)
		}
	}
	if c.other > 0 && !mentions(text, c.name) {
		list = append(list, c.name)
	}
	return list
}

// mentions tells whether a text holds a name that is not part of a longer one.
func mentions(text, name string) bool {
	for {
		before, after, ok := strings.Cut(text, name)
		if !ok {
			return false
		}
		if !inName(before, true) && !inName(after, false) {
			return true
		}
		text = after
	}
}

func inName(text string, atEnd bool) bool {
	if text == "" {
		return false
	}
	c := text[0]
	if atEnd {
		c = text[len(text)-1]
	}
	return c == '-' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || atEnd && c == '.'
}

// unreleased returns the section of a changelog on what is not released.
func unreleased(changelog string) string {
	_, text, _ := strings.Cut("\n"+changelog, "\n## Unreleased")
	text, _, _ = strings.Cut(text, "\n## ")
	return text
}
