package limitation

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// Deadline is one of the act's own last days, beside the page's rule, with the reason
// for it. There is a last day only where every way of filling in the days leads to the
// same one for the same reason; the zero LastDay is none.
type Deadline struct {
	LastDay LastDay
	Reason  Reason
}

// Reason says where one of the act's own last days comes from, or why there is none.
// Its zero value is no reason.
type Reason uint8

// The reasons.
const (
	TenYears              Reason = iota + 1 // ten years from the cause
	SixMonths                               // six months from the receipt of the insurer's final position
	ThreeYears                              // three years from the change of circumstances
	OneYear                                 // one year from the receipt of the insurer's final position
	AwaitingFinalPosition                   // none yet: the time cannot end before the insurer's final position is received
	ArguableReport                          // it turns on whether a report between the strict and the extended last day was in time
	NoChange                                // none: the circumstances have not changed
	OlderWording                            // none known: the time to bring an action under the wording before 2015 is outside the library
	NewerInjuriesOnly                       // none: this time is for injuries caused from 2015
	SeveralDays                             // none told: what is known leaves more than one day or reason
)

var reasons = enum.Table{{Name: "ten_years"}, {Name: "six_months_from_final_position"}, {Name: "three_years_from_change"}, {Name: "one_year_from_final_position"},
	{Name: "awaiting_final_position"}, {Name: "arguable_report"}, {Name: "no_change"}, {Name: "older_wording"}, {Name: "newer_injuries_only"}, {Name: "undetermined"}}

// String returns the machine name.
func (r Reason) String() string { return reasons.String(uint8(r)) }

// MarshalText writes the machine name.
func (r Reason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (r *Reason) UnmarshalText(text []byte) error {
	return reasons.Read(text, (*uint8)(r))
}

// Text returns the reason for people.
func (r Reason) Text() vard.Text {
	switch r {
	case TenYears:
		return vard.Text{SV: "Talan ska väckas inom tio år från det att skadan orsakades.", EN: "An action is to be brought within ten years of the day the injury was caused."}
	case SixMonths:
		return vard.Text{SV: "Talan ska väckas inom sex månader från det att försäkringsgivarens slutliga ställningstagande togs emot.", EN: "An action is to be brought within six months of the receipt of the insurer's final position."}
	case ThreeYears:
		return vard.Text{SV: "Inom tre år från det att förhållandena ändrades ska talan väckas eller, om skadan orsakats före 2015, omprövning begäras.", EN: "Within three years of the change of circumstances an action is to be brought or, where the injury was caused before 2015, reconsideration asked for."}
	case OneYear:
		return vard.Text{SV: "Yttrandet ska begäras inom ett år från det att försäkringsgivarens slutliga ställningstagande togs emot.", EN: "The opinion is to be asked for within one year of the receipt of the insurer's final position."}
	case AwaitingFinalPosition:
		return vard.Text{SV: "Tiden kan inte löpa ut innan försäkringsgivarens slutliga ställningstagande har tagits emot.", EN: "The time cannot end before the insurer's final position has been received."}
	case ArguableReport:
		return vard.Text{SV: "Det beror på om en anmälan mellan den strikta och den förlängda sista dagen var i tid.", EN: "It turns on whether a report between the strict and the extended last day was in time."}
	case NoChange:
		return vard.Text{SV: "Förhållandena har inte ändrats.", EN: "The circumstances have not changed."}
	case OlderWording:
		return vard.Text{SV: "Tiden att väcka talan enligt lydelsen före 2015 ligger utanför biblioteket.", EN: "The time to bring an action under the wording before 2015 is outside the library."}
	case NewerInjuriesOnly:
		return vard.Text{SV: "Tiden gäller bara skador som orsakats från och med 2015.", EN: "This time is for injuries caused from 2015 only."}
	case SeveralDays:
		return vard.Text{SV: "Uppgifterna lämnar mer än en dag eller ett skäl öppet.", EN: "What is known leaves more than one day or reason open."}
	}
	return vard.Text{}
}

func (r Regime) lastDay(strict vard.Date) LastDay { return LastDay{strict, r.extended(strict)} }

// action is the last day to bring an action, on exact days: ten years from the cause;
// after a report in time to the insurer or to the care provider never before six
// months after the final position was received (23 §).
func action(cause, reported, final vard.Date) Deadline {
	if cause < firstNew {
		return Deadline{Reason: OlderWording}
	}
	ten := New.lastDay(cause.AddYears(10))
	six := LastDay{never, never}
	if final != never {
		six = New.lastDay(final.AddMonths(6))
	}
	switch {
	case six.Strict <= ten.Strict || reported > ten.Extended:
		return Deadline{ten, TenYears}
	case reported > ten.Strict && final == never:
		return Deadline{Reason: ArguableReport}
	case reported > ten.Strict: // strictly too late for the six months, by 2 § not
		return Deadline{LastDay{ten.Strict, six.Extended}, ArguableReport}
	case final == never:
		return Deadline{Reason: AwaitingFinalPosition}
	}
	return Deadline{six, SixMonths}
}

// reconsideration is its last day, on exact days. For a cause from 2015 it is the last
// day to bring an action: ten years from the cause or three from the change, whichever is
// later. For an older one it is the last day to ask for it: three years from the change.
func reconsideration(cause, changed vard.Date) Deadline {
	if changed == never {
		return Deadline{Reason: NoChange}
	}
	regime := regimeOf(cause)
	three, ten := changed.AddYears(3), cause.AddYears(10)
	if regime == New && ten >= three {
		return Deadline{regime.lastDay(ten), TenYears}
	}
	return Deadline{regime.lastDay(three), ThreeYears}
}

// boardOpinion is the last day to ask for the opinion, on exact days: one year from
// the receipt of the final position (17 a §).
func boardOpinion(cause, final vard.Date) Deadline {
	switch {
	case cause < firstNew:
		return Deadline{Reason: NewerInjuriesOnly}
	case final == never:
		return Deadline{Reason: AwaitingFinalPosition}
	}
	return Deadline{New.lastDay(final.AddYears(1)), OneYear}
}

// agreed returns the one deadline of all completions. Each of the last days moves one
// way with every moment, so it is enough to look at the two completions at the ends.
func agreed(earliest, latest Deadline) Deadline {
	if earliest == latest {
		return earliest
	}
	return Deadline{Reason: SeveralDays}
}

// actions returns the earliest and the latest deadline for a cause on these days: with
// the report as late and the final position as early as they can be, and the reverse.
func (d *days) actions(causes span) (earliest, latest Deadline) {
	insurer, provider, final := d.moments[Reported], d.moments[ReportedToProvider], d.moments[FinalPosition]
	return action(causes.first, min(insurer.last, provider.last), final.first),
		action(causes.last, min(insurer.first, provider.first), final.last)
}

// boardOpinions is the same for the Board's opinion.
func (d *days) boardOpinions(causes span) (earliest, latest Deadline) {
	final := d.moments[FinalPosition]
	return boardOpinion(causes.first, final.first), boardOpinion(causes.last, final.last)
}

// Action returns the last day to bring an action in court under the act from 2015: ten
// years from the cause, and after a report in time to the insurer or the care provider
// never before six months after the insurer's final position was received. An action is
// brought when the summons application reaches the court. Sources: patientskadelagen
// 23 §, rättegångsbalken 13:4.
func (d Decision) Action() Deadline {
	if d.outcome == 0 {
		return Deadline{}
	}
	return agreed(d.days.actions(d.days.moments[Caused]))
}

// Reconsideration returns the last day for reconsideration (omprövning) on account of a
// change of circumstances after a final settlement or judgment. What must be done by it
// differs. For a cause from 2015 an action must be brought in court (talan väckas), by
// the later of ten years from the cause and three years from the change; to have asked
// the insurer is not enough. For an older cause reconsideration must be asked for, within
// three years of the change, however old the injury. Sources: patientskadelagen 23 §,
// skadeståndslagen 5:5, PSN 2011:03.
func (d Decision) Reconsideration() Deadline {
	if d.outcome == 0 {
		return Deadline{}
	}
	cause, changed := d.days.moments[Caused], d.days.moments[Changed]
	return agreed(reconsideration(cause.first, changed.first), reconsideration(cause.last, changed.last))
}

// BoardOpinion returns the last day for the patient to ask for an opinion of the
// Patient Injuries Board (Patientskadenämnden): one year from the receipt of the
// insurer's final position, for causes from 2015. It does not stop the time to bring an
// action. Source: patientskadelagen 17 a §.
func (d Decision) BoardOpinion() Deadline {
	if d.outcome == 0 {
		return Deadline{}
	}
	return agreed(d.days.boardOpinions(d.days.moments[Caused]))
}

// ExceptionalReasons reports whether a person may have to weigh if there are
// exceptional reasons (synnerliga skäl) to claim although the time to bring an action
// has run out: the cause may lie in 2015 or later, and the last day for an action may
// have passed. The library never decides that. Source: patientskadelagen 24 §.
func (d Decision) ExceptionalReasons() bool {
	cause := d.days.moments[Caused]
	if cause.last < firstNew {
		return false
	}
	earliest, _ := d.days.actions(span{max(cause.first, firstNew), cause.last})
	return earliest.met(d.days.on) != vard.Yes
}

// met reports whether the day is not later than the deadline; unknown where 2 § decides.
func (l Deadline) met(on vard.Date) vard.Answer {
	switch {
	case l.Reason == AwaitingFinalPosition || !l.LastDay.IsZero() && on <= l.LastDay.Strict:
		return vard.Yes
	case !l.LastDay.IsZero() && on > l.LastDay.Extended:
		return vard.No
	}
	return vard.Unknown
}

// stillOpen reports whether the day is in time for every deadline between the two.
func stillOpen(earliest, latest Deadline, on vard.Date) vard.Answer {
	switch {
	case earliest.met(on) == vard.Yes:
		return vard.Yes
	case latest.met(on) == vard.No:
		return vard.No
	}
	return vard.Unknown
}
