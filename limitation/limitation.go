package limitation

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
	"github.com/vardregler/vard/internal/marks"
)

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
	Noticeable vard.Moment `json:"noticeable"` // the person knew that the injury is objectively noticeable; not the day on which it could be noticed
	Linked     vard.Moment `json:"linked"`     // the person knew, on a reasonably secure basis, that it is linked to care and that compensation is possible
	Insurer    vard.Moment `json:"insurer"`    // the person knew which insurer to turn to
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

var outcomes = enum.Table{{Name: "open"}, {Name: "in_time"}, {Name: "arguable"}, {Name: "barred"}, {Name: "undetermined"}}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error {
	return outcomes.Read(text, (*uint8)(o))
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

// Regime is the set of rules that the day of the cause puts an injury under. Its
// zero value is none.
type Regime uint8

// The regimes, in order of time.
const (
	Voluntary Regime = iota + 1 // caused 1975-1996: the voluntary conditions of the year of injury
	Old                         // caused 1997-2014: the act's first wording
	New                         // caused from 2015
)

var regimes = enum.Table{{Name: "voluntary"}, {Name: "old"}, {Name: "new"}}

// String returns the machine name.
func (r Regime) String() string { return regimes.String(uint8(r)) }

// MarshalText writes the machine name.
func (r Regime) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (r *Regime) UnmarshalText(text []byte) error {
	return regimes.Read(text, (*uint8)(r))
}

// LastDay is the last day on which something can be done: strictly, and extended to
// the next weekday by lag 1930:173 2 §. Whether 2 § reaches these times is not
// settled: act by the strict day, and call nothing late before the extended one has
// passed. The zero value is no last day.
type LastDay struct {
	Strict   vard.Date `json:"strict"`
	Extended vard.Date `json:"extended"`
}

// IsZero reports whether there is no last day.
func (l LastDay) IsZero() bool { return l == LastDay{} }

// The facts' questions.
var facts = []vard.Fact{
	Caused: vard.NewFact("caused", vard.Text{
		SV: "När skedde den åtgärd eller underlåtenhet som ledde till skadan?",
		EN: "When was the injury caused, that is, when did the act or omission that led to it take place?"}, vard.AskCareProvider),
	AwareNoticeable: vard.NewFact("aware.noticeable", vard.Text{
		SV: "När fick personen kännedom om att skadan är objektivt märkbar?",
		EN: "When did the person become aware that the injury is objectively noticeable?"}, vard.AskPatient),
	AwareLinked: vard.NewFact("aware.linked", vard.Text{
		SV: "När fick personen på rimligt säker grund veta att skadan hör ihop med vården och kan ge ersättning?",
		EN: "When did the person know, on a reasonably secure basis, that the injury is linked to the care and may be compensated?"}, vard.AskPatient),
	AwareInsurer: vard.NewFact("aware.insurer", vard.Text{
		SV: "När visste personen vilken försäkringsgivare man ska vända sig till?",
		EN: "When did the person know which insurer to turn to?"}, vard.AskPatient),
	Reported: vard.NewFact("reported", vard.Text{
		SV: "När anmäldes skadan till försäkringsgivaren?",
		EN: "When was the injury reported to the insurer?"}, vard.AskOffice),
	ReportedToProvider: vard.NewFact("reportedToProvider", vard.Text{
		SV: "När anmäldes skadan till vårdgivaren?",
		EN: "When was the injury reported to the care provider?"}, vard.AskCareProvider),
	FinalPosition: vard.NewFact("finalPosition", vard.Text{
		SV: "När fick personen försäkringsgivarens slutliga ställningstagande?",
		EN: "When did the person receive the insurer's final position?"}, vard.AskOffice),
	Changed: vard.NewFact("changed", vard.Text{
		SV: "När ändrades förhållandena väsentligt efter ett slutligt avgörande?",
		EN: "When did the circumstances change materially after a final settlement or judgment?"}, vard.AskPatient),
}

// Questions ranges over the facts, in the order of the page, then those of the act.
func Questions() iter.Seq[vard.Fact] { return slices.Values(facts) }

// Decision is the answer with its reasons. It compares with ==; its zero value is
// no answer. It holds the outcome and the days that each moment can have, 72 bytes,
// from which everything else is worked out when it is asked for.
type Decision struct {
	days     days
	outcome  Outcome
	possible Outcomes
	unknown  bool // nothing is known of the cause
}

// Assess decides whether the claim is in time on the day of assessment, exactly for
// what is known of the days: an outcome other than [Undetermined] holds for every day
// that each moment can have. A missing day is never an error. The errors:
//
//   - missing_date, before_1975, after_horizon with the field "on": no day of
//     assessment, or one outside the calendar of the library;
//   - impossible_order: an interval that ends before it begins, a cause that has not
//     happened, or a moment before the cause;
//   - after_assessment: the moment lies after the day of assessment;
//   - before_1975: the cause lies before the patient insurance of 1975, or the moment
//     leaves no later cause;
//   - after_horizon: a last day counted from the moment would lie after 2100.
func Assess(c Claim, on vard.Date) (d Decision, err error) {
	if err := d.days.cut(&c, on); err != nil {
		return Decision{}, err
	}
	d.unknown = c.Caused.IsZero()
	report, unreported := d.days.trials()
	var possible Outcomes
	for r := d.days.firstRegime(); r <= d.days.lastRegime(); r++ {
		w := d.days.window(r)
		possible |= w.outcomes(report) | w.outcomes(unreported)
	}
	d.possible, d.outcome = possible, outcomeOf(possible)
	return d, nil
}

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// Possible returns every outcome that some completion of the moments has.
func (d Decision) Possible() Outcomes { return d.possible }

// Turns reports whether two allowed completions that differ only in that moment
// (a fact of the package by its place, such as [Caused]) have different outcomes of
// which one is in a and the other in b. Missing holds the moments for which Turns is
// true for two different outcomes; a caller for whom some outcomes amount to the same
// (the injury decision) asks for those that differ to it.
func (d Decision) Turns(moment int, a, b Outcomes) bool {
	if d.outcome != Undetermined {
		return false
	}
	windows := d.days.windows()
	p := d.days.turning(moment, &windows)
	for i, pair := range pairOutcomes {
		if p>>i&1 == 1 && (a.Has(pair[0]) && b.Has(pair[1]) || a.Has(pair[1]) && b.Has(pair[0])) {
			return true
		}
	}
	return false
}

// Missing ranges over the moments whose day can change the outcome, in the order of
// the page: two allowed completions that differ only in the moment have different
// outcomes.
func (d Decision) Missing() iter.Seq[vard.Fact] { return d.missing().Of(facts) }

func (d *Decision) missing() (set marks.Facts) {
	if d.outcome != Undetermined {
		return 0
	}
	windows := d.days.windows()
	for moment := Caused; moment <= Reported; moment++ {
		if d.days.turning(moment, &windows) != 0 {
			set.Add(moment)
		}
	}
	return set
}

// LastDay returns the earliest and the latest day that can be the last day of the
// page's rule, the strict and the extended each for itself. Both are zero where
// nothing is known of the cause.
func (d Decision) LastDay() (earliest, latest LastDay) {
	if d.unknown || d.outcome == 0 {
		return
	}
	first, last := d.days.firstRegime(), d.days.lastRegime()
	return first.lastDay(d.days.window(first).earliest), last.lastDay(d.days.window(last).latest)
}

// Regimes ranges over the sets of rules that the cause can fall under, in order of
// time.
func (d Decision) Regimes() iter.Seq[Regime] {
	return func(yield func(Regime) bool) {
		for r := d.days.firstRegime(); r <= d.days.lastRegime() && d.outcome != 0; r++ {
			if !yield(r) {
				return
			}
		}
	}
}

// askOrder: the office has its own papers at hand, and the two ends of the ten years
// settle most claims; then the awareness that is usually the latest.
var askOrder = [...]int{Reported, Caused, AwareLinked, AwareInsurer, AwareNoticeable}

// Ask ranges over the same moments as Missing, in the order in which to ask for them.
func (d Decision) Ask() iter.Seq[vard.Fact] {
	return func(yield func(vard.Fact) bool) {
		missing := d.missing()
		for _, moment := range askOrder {
			if missing.Has(moment) && !yield(facts[moment]) {
				return
			}
		}
	}
}

// MarshalJSON writes the decision in its wire form.
func (d Decision) MarshalJSON() ([]byte, error) {
	type window struct {
		Earliest LastDay `json:"earliest"`
		Latest   LastDay `json:"latest"`
	}
	var lastDay *window
	if earliest, latest := d.LastDay(); !latest.IsZero() {
		lastDay = &window{earliest, latest}
	}
	return json.Marshal(struct {
		Outcome            Outcome        `json:"outcome"`
		Rule               []Regime       `json:"rule"`
		LastDay            *window        `json:"lastDay"`
		Action             Deadline       `json:"action"`
		Reconsideration    Deadline       `json:"reconsideration"`
		BoardOpinion       Deadline       `json:"boardOpinion"`
		ExceptionalReasons bool           `json:"exceptionalReasons"`
		Missing            []vard.Fact    `json:"missing"`
		Presumed           []vard.Fact    `json:"presumed"`
		Referrals          []struct{}     `json:"referrals"` // nobody takes over: always empty
		Findings           []vard.Finding `json:"findings"`
	}{
		d.outcome,
		slices.AppendSeq([]Regime{}, d.Regimes()),
		lastDay,
		d.Action(),
		d.Reconsideration(),
		d.BoardOpinion(),
		d.ExceptionalReasons(),
		slices.AppendSeq([]vard.Fact{}, d.Missing()),
		[]vard.Fact{},
		[]struct{}{},
		slices.AppendSeq([]vard.Finding{}, d.Findings()),
	})
}

// MarshalJSON writes the last day, null where there is none, and the reason.
func (l Deadline) MarshalJSON() ([]byte, error) {
	var lastDay *LastDay
	if !l.LastDay.IsZero() {
		lastDay = &l.LastDay
	}
	return json.Marshal(struct {
		LastDay *LastDay `json:"lastDay"`
		Reason  Reason   `json:"reason"`
	}{lastDay, l.Reason})
}

// Text returns the answer for people.
func (o Outcome) Text() vard.Text {
	switch o {
	case Open:
		return vard.Text{SV: "Skadan är inte anmäld, och den sista dagen har inte passerat.", EN: "The injury is not reported, and the last day has not passed."}
	case InTime:
		return vard.Text{SV: "Skadan är anmäld i tid.", EN: "The injury is reported in time."}
	case Arguable:
		return vard.Text{SV: "Den strikta sista dagen har passerat, men inte nästa vardag efter den: det är inte avgjort om det är i tid.", EN: "The strict last day has passed, but not the next weekday after it: whether that is in time is not settled."}
	case Barred:
		return vard.Text{SV: "Det är för sent.", EN: "It is too late."}
	case Undetermined:
		return vard.Text{SV: "Dagarna är inte tillräckligt kända för ett entydigt svar.", EN: "The days are not known well enough for one answer."}
	}
	return vard.Text{}
}
