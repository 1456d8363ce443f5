package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
)

// Changes is what an earlier run decided otherwise. Lines are compared by their number: the
// file is the same one, with other facts in its claims or with more of them at its end. A
// line that bears another id than before is another claim, and is not compared.
type Changes struct {
	Compared   int `json:"compared"`   // claims that both runs decided
	Changed    int `json:"changed"`    // of which something is decided otherwise
	OtherID    int `json:"otherId"`    // lines that bear another id than before
	OnlyBefore int `json:"onlyBefore"` // lines that only the earlier run decided
	OnlyNow    int `json:"onlyNow"`    // lines that only this run decided

	// Outcomes counts by part, and Rules by rule, what was there before and what is now,
	// such as "unknown -> met".
	Outcomes map[string]map[string]int      `json:"outcomes"`
	Rules    map[vard.RuleID]map[string]int `json:"rules"`
	// Otherwise counts the claims with the same outcomes and the same findings, of which
	// something else has changed, such as a last day.
	Otherwise int `json:"otherwise"`
}

// comparison goes through the decisions of an earlier run beside those of this one. Both
// are in the order of their lines.
type comparison struct {
	in    *bufio.Reader
	line  []byte // the next one of the earlier run, nil after the last
	head  head   // of that line
	found Changes
}

func compareWith(r io.Reader) (*comparison, error) {
	c := &comparison{in: bufio.NewReaderSize(r, 1<<16), found: Changes{Outcomes: map[string]map[string]int{}, Rules: map[vard.RuleID]map[string]int{}}}
	return c, c.next()
}

// next reads the next line of the earlier run.
func (c *comparison) next() error {
	line, err := c.in.ReadBytes('\n')
	switch {
	case err == io.EOF && len(line) == 0:
		c.line = nil
		return nil
	case err != nil && err != io.EOF:
		return err
	}
	c.line = line
	c.head, err = headOf(line)
	return err
}

// add compares the decisions of this run that come next, whole lines.
func (c *comparison) add(decided []byte) error {
	for line := range bytes.Lines(decided) {
		if err := c.addLine(line); err != nil {
			return err
		}
	}
	return nil
}

func (c *comparison) addLine(line []byte) error {
	now, err := headOf(line)
	if err != nil {
		return err
	}
	for c.line != nil && c.head.Line < now.Line {
		c.found.OnlyBefore++
		if err := c.next(); err != nil {
			return err
		}
	}
	if c.line == nil || c.head.Line > now.Line {
		c.found.OnlyNow++
		return nil
	}
	switch {
	case !bytes.Equal(c.head.ID, now.ID):
		c.found.OtherID++
	case bytes.Equal(c.line, line):
		c.found.Compared++
	default:
		c.found.Compared++
		c.found.Changed++
		if err := c.found.count(c.line, line); err != nil {
			return err
		}
	}
	return c.next()
}

// end counts what only the earlier run has.
func (c *comparison) end() (*Changes, error) {
	for c.line != nil {
		c.found.OnlyBefore++
		if err := c.next(); err != nil {
			return nil, err
		}
	}
	return &c.found, nil
}

// head is how a line of decisions begins.
type head struct {
	Line int
	ID   jsontext.Value
}

// headOf reads no further than it must: the number and the id stand first.
func headOf(line []byte) (h head, err error) {
	dec := jsontext.NewDecoder(bytes.NewBuffer(line))
	if _, err := dec.ReadToken(); err != nil {
		return h, errNoDecisions
	}
	for range 2 {
		name, err := dec.ReadToken()
		if err != nil {
			return h, errNoDecisions
		}
		if name.Kind() != jsontext.KindString {
			break
		}
		switch name.String() {
		case "line":
			err = json.UnmarshalDecode(dec, &h.Line)
		case "id":
			err = json.UnmarshalDecode(dec, &h.ID)
		}
		if err != nil {
			return h, errNoDecisions
		}
	}
	if h.Line < 1 {
		return h, errNoDecisions
	}
	return h, nil
}

// errNoDecisions tells nothing of what was read.
const errNoDecisions = failure("the earlier run holds a line that is no line of decisions")

type failure string

func (f failure) Error() string { return string(f) }

// count counts what differs between two lines of decisions.
func (c *Changes) count(before, now []byte) error {
	was, err := say(before)
	if err != nil {
		return err
	}
	is, err := say(now)
	if err != nil {
		return err
	}
	found := false
	each(was.outcomes, is.outcomes, func(part string, change string) {
		found = true
		part, _, _ = strings.Cut(part, "[") // several accounts are counted together
		tally(c.Outcomes, part, change)
	})
	each(was.rules, is.rules, func(at place, change string) {
		found = true
		tally(c.Rules, at.rule, change)
	})
	if !found {
		c.Otherwise++
	}
	return nil
}

// each calls for what differs between two maps.
func each[K comparable](was, is map[K]string, differs func(K, string)) {
	const nothing = "not said"
	for key, old := range was {
		if now, ok := is[key]; !ok {
			differs(key, old+" -> "+nothing)
		} else if now != old {
			differs(key, old+" -> "+now)
		}
	}
	for key, now := range is {
		if _, ok := was[key]; !ok {
			differs(key, nothing+" -> "+now)
		}
	}
}

func tally[K comparable](counts map[K]map[string]int, key K, change string) {
	if counts[key] == nil {
		counts[key] = map[string]int{}
	}
	counts[key][change]++
}

// said is what a line of decisions says, by part, and by part and rule. The parts are those
// of a case file, billing[1] of several accounts, and injury.limitation.
type said struct {
	outcomes map[string]string
	rules    map[place]string
}

type place struct {
	part string
	rule vard.RuleID
}

// decision is what is compared of one.
type decision struct {
	Outcome    string    `json:"outcome"`
	Findings   []finding `json:"findings"`
	Limitation *decision `json:"limitation"`
}

type finding struct {
	Rule vard.RuleID `json:"rule"`
	Met  *bool       `json:"met"`
}

// say reads a line of decisions.
func say(line []byte) (said, error) {
	s := said{map[string]string{}, map[place]string{}}
	var members map[string]jsontext.Value
	if json.Unmarshal(line, &members) != nil {
		return s, errNoDecisions
	}
	for name, value := range members {
		var one decision
		var several []decision
		switch {
		case name == "line", name == "id":
			continue
		case name == "findings": // of the case as a whole
			name = ""
			if json.Unmarshal(value, &one.Findings) != nil {
				return s, errNoDecisions
			}
		case value.Kind() == jsontext.KindBeginArray:
			if json.Unmarshal(value, &several) != nil {
				return s, errNoDecisions
			}
		default:
			if json.Unmarshal(value, &one) != nil {
				return s, errNoDecisions
			}
		}
		for i, d := range several {
			s.add(fmt.Sprintf("%s[%d]", name, i), d)
		}
		if several == nil {
			s.add(name, one)
		}
	}
	return s, nil
}

func (s *said) add(part string, d decision) {
	if d.Outcome != "" {
		s.outcomes[part] = d.Outcome
	}
	for _, f := range d.Findings {
		met := "unknown"
		if f.Met != nil {
			met = map[bool]string{true: "met", false: "not met"}[*f.Met]
		}
		s.rules[place{part, f.Rule}] = met
	}
	if d.Limitation != nil {
		s.add(part+".limitation", *d.Limitation)
	}
}
