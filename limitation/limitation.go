package limitation

import "github.com/vardregler/vard"

// Claim is what is known about the days of an injury and of its report. Every
// moment may be an exact day, a month, a year, an interval, not yet, or unknown;
// the zero value is that nothing is known.
type Claim struct {
	Caused             vard.Moment `json:"caused"`             // the injury was caused (the act or omission, not its discovery)
	Aware              Awareness   `json:"aware"`              // what the injured person came to know, and when
	Reported           vard.Moment `json:"reported"`           // the claim was presented to the insurer
	ReportedToProvider vard.Moment `json:"reportedToProvider"` // the injury was reported to the care provider
	FinalPosition      vard.Moment `json:"finalPosition"`      // the claimant received the insurer's final position
	Changed            vard.Moment `json:"changed"`            // circumstances changed materially after a final settlement or judgment
}

// Awareness is when the injured person came to know each of the three things that
// together start the three years of the older rules.
type Awareness struct {
	Noticeable vard.Moment `json:"noticeable"` // the injury was objectively noticeable
	Linked     vard.Moment `json:"linked"`     // its link to care, and that compensation is possible, stood on a reasonably secure basis
	Insurer    vard.Moment `json:"insurer"`    // it was known which insurer to turn to
}

// Outcome says whether the claim is in time. Its zero value is no answer.
type Outcome uint8

// The outcomes.
const (
	Open         Outcome = iota + 1 // not reported, and the last day has not passed
	InTime                          // reported in time
	Arguable                        // between the strict and the extended last day
	Barred                          // too late
	Undetermined                    // more than one of these is possible on what is known
)

var outcomes = vard.Names{"open", "in_time", "arguable", "barred", "undetermined"}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.Name(uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error {
	value, err := outcomes.Value(text)
	if err == nil {
		*o = Outcome(value)
	}
	return err
}

// Outcomes is a set of the four outcomes that a complete case can have.
type Outcomes uint8

// Of returns the set of the outcomes given.
func Of(list ...Outcome) (set Outcomes) {
	for _, o := range list {
		set |= 1 << o
	}
	return set
}

// Has reports whether the outcome is in the set.
func (s Outcomes) Has(o Outcome) bool { return s>>o&1 == 1 }

// The facts, in the order of the page. The first five decide the page's rule; the
// others only the act's own dates.
const (
	Caused = iota
	AwareNoticeable
	AwareLinked
	AwareInsurer
	Reported
	ReportedToProvider
	FinalPosition
	Changed
)

// Decision is the answer with its reasons.
type Decision struct {
	outcome  Outcome
	possible Outcomes
}

// Assess decides whether the claim is in time on the day of assessment.
func Assess(c Claim, on vard.Date) (Decision, error) { return Decision{}, nil }

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Possible returns every outcome that some completion of the moments has.
func (d Decision) Possible() Outcomes { return d.possible }

// Turns reports whether two allowed completions that differ only in that moment
// (a fact of the package by its place, such as [Caused]) have outcomes of which one
// is in a and the other in b. Missing holds the moments for which Turns is true
// for two different outcomes; a caller for whom some outcomes amount to the same
// (the injury decision) asks for those that differ to it.
func (d Decision) Turns(moment int, a, b Outcomes) bool { return false }
