package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/examples/casefile/receipt"
)

// decisions are those on the corpus of one package, by one version of the library.
type decisions struct {
	name  string
	rules []vard.RuleID // in the order of the package
	lines []line
}

// line is the decision on one case.
type line struct {
	caseSum string // the case: eight digits of a SHA-256
	outcome string // of several accounts with + between
	found   string // a letter for each rule: y met, n not met, ? not known, - not said, * several that part
	reasons []int  // the rules on which the outcome rests, by number from 1
	missing string // the facts that are missing, three of them and how many more; or what is refused
	sum     string // the whole decision: eight digits of a SHA-256
}

// tree decides the corpus with the library as it is here.
func tree() (list []decisions, cases map[string][]jsontext.Value) {
	cases = map[string][]jsontext.Value{}
	for _, p := range parts() {
		d := decisions{name: p.name}
		for r := range receipt.AllRules() {
			if strings.HasPrefix(r.String(), p.name+".") {
				d.rules = append(d.rules, r.ID())
			}
		}
		for _, c := range p.cases {
			d.lines = append(d.lines, d.decide(c))
		}
		list = append(list, d)
		cases[p.name] = p.cases
	}
	return list, cases
}

// answer is what a line holds of a decision on the wire.
type answer struct {
	Outcome  string        `json:"outcome"`
	Missing  []string      `json:"missing"`
	Reasons  []vard.RuleID `json:"reasons"`
	Findings []struct {
		Rule vard.RuleID `json:"rule"`
		Met  vard.Answer `json:"met"`
	} `json:"findings"`
}

func (d *decisions) decide(c jsontext.Value) line {
	decided := casefile.Read(c).Decide()
	l := line{caseSum: sum(c)}
	wire, err := json.Marshal(decided, json.Deterministic(true))
	if err != nil { // decisions always marshal
		panic(err)
	}
	letters := bytes.Repeat([]byte{'-'}, len(d.rules))
	if len(decided.Errors) > 0 {
		var refused []string
		for _, e := range decided.Errors {
			refused = append(refused, e.Field+":"+string(e.Code))
		}
		l.outcome, l.missing = "refused", strings.Join(refused, ",")
	} else {
		var outcomes, missing []string
		for _, a := range d.answers(wire) {
			outcomes = append(outcomes, a.Outcome)
			missing = append(missing, a.Missing...)
			for _, f := range a.Findings {
				if i := slices.Index(d.rules, f.Rule); i >= 0 {
					letters[i] = letter(letters[i], f.Met)
				}
			}
			for _, id := range a.Reasons {
				if i := slices.Index(d.rules, id); i >= 0 && !slices.Contains(l.reasons, i+1) {
					l.reasons = append(l.reasons, i+1)
				}
			}
		}
		l.outcome = strings.Join(outcomes, "+")
		if few := 3; len(missing) > few {
			missing = append(missing[:few], "+"+strconv.Itoa(len(missing)-few))
		}
		l.missing = strings.Join(missing, ",")
	}
	l.found, l.sum = string(letters), sum(append(wire, l.missing...))
	return l
}

// answers are the answers to the part, of billing one or several.
func (d *decisions) answers(wire []byte) (list []answer) {
	var parts map[string]jsontext.Value
	err := json.Unmarshal(wire, &parts)
	if err == nil {
		if value := parts[d.name]; value.Kind() == jsontext.KindBeginArray {
			err = json.Unmarshal(value, &list)
		} else {
			list = make([]answer, 1)
			err = json.Unmarshal(value, &list[0])
		}
	}
	if err != nil { // what was written is read
		panic(err)
	}
	return list
}

func letter(before byte, met vard.Answer) byte {
	now := map[vard.Answer]byte{vard.Yes: 'y', vard.No: 'n', vard.Unknown: '?'}[met]
	if before != '-' && before != now {
		return '*'
	}
	return now
}

func sum(data []byte) string {
	digest := sha256.Sum256(data)
	return hex.EncodeToString(digest[:4])
}

// text writes the decisions as a file: a line for each rule, then one for each case.
func (d *decisions) text() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s: %d cases, those of the command difference, in their order.\n", d.name, len(d.lines))
	fmt.Fprintln(&b, "# Each: the case; its outcome; the rules below in their order, y met, n not met, ? not known, - not said,")
	fmt.Fprintln(&b, "# * several that part; those on which it rests; what is missing; the whole decision.")
	for i, id := range d.rules {
		fmt.Fprintf(&b, "# %d %s\n", i+1, id)
	}
	or := func(text string) string {
		if text == "" {
			return "-"
		}
		return text
	}
	for _, l := range d.lines {
		var reasons []string
		for _, n := range l.reasons {
			reasons = append(reasons, strconv.Itoa(n))
		}
		fmt.Fprintln(&b, l.caseSum, or(l.outcome), l.found, or(strings.Join(reasons, ",")), or(l.missing), l.sum)
	}
	return b.Bytes()
}

var errGolden = errors.New("it is no file of decisions")

// parse reads what text writes.
func parse(name string, text []byte) (d decisions, err error) {
	d.name = name
	for row := range strings.Lines(string(text)) {
		fields := strings.Fields(row)
		if len(fields) == 3 && fields[0] == "#" && fields[1] == strconv.Itoa(len(d.rules)+1) {
			d.rules = append(d.rules, vard.RuleID(fields[2]))
		}
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		if len(fields) != 6 || len(fields[2]) != len(d.rules) {
			return d, errGolden
		}
		for i := range fields {
			if fields[i] == "-" {
				fields[i] = ""
			}
		}
		l := line{caseSum: fields[0], outcome: fields[1], found: fields[2], missing: fields[4], sum: fields[5]}
		for number := range strings.SplitSeq(fields[3], ",") {
			if n, err := strconv.Atoi(number); err == nil && n >= 1 && n <= len(d.rules) {
				l.reasons = append(l.reasons, n)
			}
		}
		d.lines = append(d.lines, l)
	}
	if len(d.lines) == 0 {
		return d, errGolden
	}
	return d, nil
}

// read reads the decisions of every part from a folder.
func read(dir string) (list []decisions, err error) {
	for _, p := range parts() {
		text, err := os.ReadFile(filepath.Join(dir, p.name+".txt"))
		if err != nil {
			return nil, err
		}
		d, err := parse(p.name, text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.name, err)
		}
		list = append(list, d)
	}
	return list, nil
}

// write writes them.
func write(dir string, list []decisions) error {
	for _, d := range list {
		if err := os.WriteFile(filepath.Join(dir, d.name+".txt"), d.text(), 0o644); err != nil {
			return err
		}
	}
	return nil
}
