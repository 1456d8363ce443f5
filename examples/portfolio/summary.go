package main

import (
	"cmp"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
)

// Summary is what some lines, or all, came to. Two of them add up.
type Summary struct {
	Lines   int `json:"lines"` // Decided, Bad and Blank together
	Decided int `json:"decided"`
	Bad     int `json:"bad"` // something of the line was refused, and nothing of it is decided
	Blank   int `json:"blank"`

	// Outcomes counts the decisions by part, such as limitation, and by outcome. Those on
	// injuries stand by ground, such as injury.treatment: the first that is met, in the
	// order of 6 § of the act, or injury where none is.
	Outcomes map[string]map[string]int `json:"outcomes"`
	// LastDays counts the times that run and may end within 30, 31–60 and 61–90 days of the
	// day of assessment, by clock.
	LastDays map[string][bands]int `json:"lastDays"`
	// Soonest are those that end first, with the line of the claim.
	Soonest []LastDay `json:"soonest"`
	// Codes counts the refusals by code.
	Codes map[vard.Code]int `json:"codes"`
}

// The last days that are counted.
const (
	bands   = 3
	band    = 30 // days
	soonest = 20 // are listed
)

// LastDay is a day on which a time that runs may end: the strict one, and where several
// days can be the last one, the first of them.
type LastDay struct {
	On    vard.Date `json:"on"`
	Line  int       `json:"line"`
	Clock string    `json:"clock"`
}

// grounds are those of 6 §, in its order.
var grounds = []vard.RuleID{injury.RuleTreatment, injury.RuleMaterial, injury.RuleDiagnosis, injury.RuleInfection, injury.RuleAccident, injury.RuleMedication}

func (s *Summary) addBad(errors []*vard.Error) {
	s.Bad++
	if s.Codes == nil {
		s.Codes = map[vard.Code]int{}
	}
	for _, e := range errors {
		s.Codes[e.Code]++
	}
}

func (s *Summary) add(line int, d *casefile.Decisions) {
	s.Decided++
	if d.Eligibility != nil {
		s.count("eligibility", d.Eligibility.Outcome().String())
	}
	if d.Referral != nil {
		s.count("referral", d.Referral.Outcome().String())
	}
	if d.Billing != nil {
		for _, account := range d.Billing.List {
			s.count("billing", account.Outcome().String())
		}
	}
	if d.Limitation != nil {
		s.count("limitation", d.Limitation.Outcome().String())
		s.clocks(line, *d.Limitation)
	}
	if d.Injury != nil {
		s.count(ground(d.Injury), d.Injury.Outcome().String())
		if d.Limitation == nil { // otherwise it is the same injury, told twice
			s.clocks(line, d.Injury.Limitation())
		}
	}
}

// ground is the first ground that is met.
func ground(d *injury.Decision) string {
	for f := range d.Findings() {
		if f.Met == vard.Yes && slices.Contains(grounds, f.Rule.ID()) {
			return string(f.Rule.ID())
		}
	}
	return "injury"
}

func (s *Summary) count(part, outcome string) {
	if s.Outcomes == nil {
		s.Outcomes = map[string]map[string]int{}
	}
	if s.Outcomes[part] == nil {
		s.Outcomes[part] = map[string]int{}
	}
	s.Outcomes[part][outcome]++
}

// clocks counts the times of a claim that run and may end soon.
func (s *Summary) clocks(line int, d limitation.Decision) {
	for _, c := range []struct {
		name  string
		clock limitation.Clock
	}{
		{"report", d.Report()}, {"action", d.Action()}, {"reconsideration", d.Reconsideration()}, {"boardOpinion", d.BoardOpinion()},
	} {
		if c.clock.Status != limitation.StatusOpen && c.clock.Status != limitation.StatusUndetermined {
			continue
		}
		last := c.clock.Earliest.Strict
		left := last.DaysSince(d.On())
		if last.IsZero() || left < 0 || left > bands*band {
			continue
		}
		if s.LastDays == nil {
			s.LastDays = map[string][bands]int{}
		}
		n := s.LastDays[c.name]
		n[max(0, left-1)/band]++
		s.LastDays[c.name] = n
		s.Soonest = append(s.Soonest, LastDay{last, line, c.name})
	}
	s.shorten()
}

// shorten keeps the soonest.
func (s *Summary) shorten() {
	slices.SortFunc(s.Soonest, func(a, b LastDay) int {
		return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Clock, b.Clock))
	})
	s.Soonest = s.Soonest[:min(len(s.Soonest), soonest)]
}

// join adds another summary.
func (s *Summary) join(o Summary) {
	s.Lines += o.Lines
	s.Decided += o.Decided
	s.Bad += o.Bad
	s.Blank += o.Blank
	for part, outcomes := range o.Outcomes {
		for outcome, n := range outcomes {
			s.count(part, outcome)
			s.Outcomes[part][outcome] += n - 1
		}
	}
	for clock, n := range o.LastDays {
		if s.LastDays == nil {
			s.LastDays = map[string][bands]int{}
		}
		sum := s.LastDays[clock]
		for i := range n {
			sum[i] += n[i]
		}
		s.LastDays[clock] = sum
	}
	for code, n := range o.Codes {
		if s.Codes == nil {
			s.Codes = map[vard.Code]int{}
		}
		s.Codes[code] += n
	}
	s.Soonest = append(s.Soonest, o.Soonest...)
	s.shorten()
}
