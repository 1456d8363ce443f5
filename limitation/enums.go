package limitation

import (
	"database/sql/driver"
	"math/bits"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/enum"
)

// Outcome says whether the claim is in time: the two clocks, the report's and the
// action's, joined. Its zero value is no answer.
type Outcome uint8

// The outcomes.
const (
	Open         Outcome = iota + 1 // not reported, and there is time left to report
	InTime                          // reported in time, and the time to bring an action has not run out, or is not known to the library
	Arguable                        // it turns on whether a last day moves to the next weekday
	Late                            // reported too late, but an action was brought or can still be
	Expired                         // reported in time, but the time to bring an action has run out
	Barred                          // too late by page and act
	Undetermined                    // more than one of these is possible on what is known
)

var outcomes = enum.Table{
	{Name: "open", SV: "Skadan är inte anmäld, och tiden att anmäla den har inte gått ut.", EN: "The injury is not reported, and the time to report it has not run out."},
	{Name: "in_time", SV: "Skadan är anmäld i tid enligt Löfs regler.", EN: "The injury is reported in time by Löf's rules."},
	{Name: "arguable", SV: "Något gjordes, eller skulle nu göras, efter den strikta men inte efter den förlängda sista dagen. Det är inte avgjort om det är i tid.", EN: "Something was done, or would now be done, after the strict but not after the extended last day. Whether that is in time is not settled."},
	{Name: "late", SV: "Tiden att anmäla skadan till Löf har gått ut eller överskridits, men enligt lagen är talan väckt i tid eller kan fortfarande väckas.", EN: "The time to report the injury to Löf has run out or was exceeded. By the act, an action was brought in time or can still be brought."},
	{Name: "expired", SV: "Skadan är anmäld i tid enligt Löfs regler, men enligt lagen är tiden att väcka talan ute.", EN: "The injury is reported in time by Löf's rules, but by the act the time to bring an action has run out."},
	{Name: "barred", SV: "Tiden är ute enligt de regler som gäller för skadan.", EN: "The time has run out by the rules that apply to the injury."},
	{Name: "undetermined", SV: "Datumen är för osäkra för ett entydigt svar.", EN: "The dates are not known well enough for one answer."},
}

// String returns the machine name.
func (o Outcome) String() string { return outcomes.String(uint8(o)) }

// Text returns the answer for people.
func (o Outcome) Text() vard.Text { return outcomes.Text(uint8(o)) }

// AppendText appends the machine name.
func (o Outcome) AppendText(b []byte) ([]byte, error) { return outcomes.AppendText(b, uint8(o)) }

// MarshalText writes the machine name.
func (o Outcome) MarshalText() ([]byte, error) { return outcomes.AppendText(nil, uint8(o)) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (o *Outcome) UnmarshalText(text []byte) error { return outcomes.Read(text, (*uint8)(o)) }

// Value writes the machine name for a database, NULL for the zero value.
func (o Outcome) Value() (driver.Value, error) { return outcomes.Value(uint8(o)) }

// Scan reads a machine name or NULL from a database column.
func (o *Outcome) Scan(src any) error { return outcomes.Scan(src, (*uint8)(o)) }

// Regime is the set of rules that the day of the cause puts an injury under. Its
// zero value is none.
type Regime uint8

// The regimes, in order of time.
const (
	Before1997 Regime = iota + 1 // caused 1975-1996: the voluntary conditions of the year of injury
	From1997                     // caused 1997-2014: the act's first wording
	From2015                     // caused from 2015
)

var regimes = enum.Table{
	{Name: "voluntary", SV: "den frivilliga patientförsäkringens villkor (skador orsakade 1975–1996)", EN: "the conditions of the voluntary patient insurance (injuries caused 1975–1996)"},
	{Name: "old", SV: "lagens äldre lydelse (skador orsakade 1997–2014)", EN: "the older wording of the act (injuries caused 1997–2014)"},
	{Name: "new", SV: "lagens nuvarande lydelse (skador orsakade från och med 2015)", EN: "the present wording of the act (injuries caused from 2015)"},
}

// String returns the machine name.
func (r Regime) String() string { return regimes.String(uint8(r)) }

// Text returns the name for people.
func (r Regime) Text() vard.Text { return regimes.Text(uint8(r)) }

// AppendText appends the machine name.
func (r Regime) AppendText(b []byte) ([]byte, error) { return regimes.AppendText(b, uint8(r)) }

// MarshalText writes the machine name.
func (r Regime) MarshalText() ([]byte, error) { return regimes.AppendText(nil, uint8(r)) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (r *Regime) UnmarshalText(text []byte) error { return regimes.Read(text, (*uint8)(r)) }

// Value writes the machine name for a database, NULL for the zero value.
func (r Regime) Value() (driver.Value, error) { return regimes.Value(uint8(r)) }

// Scan reads a machine name or NULL from a database column.
func (r *Regime) Scan(src any) error { return regimes.Scan(src, (*uint8)(r)) }

// Status is how one clock stands on the day of assessment. Its zero value is no answer.
type Status uint8

// How a clock can stand.
const (
	StatusOpen         Status = iota + 1 // not done, and there is time left
	StatusInTime                         // of the report: made in time
	StatusDoneInTime                     // of the action and the request: brought or made in time
	StatusArguable                       // it turns on whether a last day moves to the next weekday
	StatusTooLate                        // of the report: made too late, or the time has run out
	StatusExpired                        // of the others: the time has run out
	StatusNotModelled                    // the time to sue under the wording before 2015, which is outside the library
	StatusNone                           // there is nothing that could run
	StatusUndetermined                   // more than one of these is possible on what is known
)

var statuses = enum.Table{
	{Name: "open", SV: "tiden löper", EN: "the time is running"},
	{Name: "in_time", SV: "anmäld i tid", EN: "reported in time"},
	{Name: "done_in_time", SV: "gjort i tid", EN: "done in time"},
	{Name: "arguable", SV: "det är inte avgjort om sista dagen flyttas till nästa vardag", EN: "whether the last day moves to the next weekday is not settled"},
	{Name: "too_late", SV: "för sent", EN: "too late"},
	{Name: "expired", SV: "tiden har gått ut", EN: "the time has run out"},
	{Name: "not_modelled", SV: "tiden att väcka talan enligt lydelsen före 2015 bedöms inte här", EN: "the time to bring an action under the wording before 2015 is not assessed here"},
	{Name: "none", SV: "ingen tid löper", EN: "no time is running"},
	{Name: "undetermined", SV: "datumen är för osäkra för ett entydigt svar", EN: "the dates are not known well enough for one answer"},
}

// String returns the machine name.
func (s Status) String() string { return statuses.String(uint8(s)) }

// Text returns the status for people.
func (s Status) Text() vard.Text { return statuses.Text(uint8(s)) }

// AppendText appends the machine name.
func (s Status) AppendText(b []byte) ([]byte, error) { return statuses.AppendText(b, uint8(s)) }

// MarshalText writes the machine name.
func (s Status) MarshalText() ([]byte, error) { return statuses.AppendText(nil, uint8(s)) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (s *Status) UnmarshalText(text []byte) error { return statuses.Read(text, (*uint8)(s)) }

// Value writes the machine name for a database, NULL for the zero value.
func (s Status) Value() (driver.Value, error) { return statuses.Value(uint8(s)) }

// Scan reads a machine name or NULL from a database column.
func (s *Status) Scan(src any) error { return statuses.Scan(src, (*uint8)(s)) }

// Reason says where a clock's last day comes from, or why there is none. Its zero value
// is no reason.
type Reason uint8

// The reasons.
const (
	TenYears              Reason = iota + 1 // ten years from the cause
	ThreeYearsAware                         // three years from the latest of the three moments of awareness
	SixMonths                               // six months from the receipt of the final position
	ThreeYearsChanged                       // three years from the change of circumstances
	OneYear                                 // one year from the receipt of the insurer's final position
	AwaitingFinalPosition                   // the time cannot end before the final position is received
	ArguableReport                          // it turns on whether a report between the strict and the extended last day was in time
	ArguableRequest                         // the same of a request for reconsideration
	NoChange                                // the circumstances have not changed
	OlderWording                            // the time to bring an action under the wording before 2015 is outside the library
	NoTimeLimit                             // no time is set: the opinion of the Board for causes before 2015
	SeveralReasons                          // what is known leaves more than one reason open, or no day of the cause
)

var reasons = enum.Table{
	{Name: "ten_years", SV: "Tiden är tio år från det att skadan orsakades.", EN: "The time is ten years from the day the injury was caused."},
	{Name: "three_years_from_awareness", SV: "Tiden är tre år från den sista av de tre tidpunkterna för kännedom.", EN: "The time is three years from the latest of the three moments of awareness."},
	{Name: "six_months_from_final_position", SV: "Tiden är sex månader från det att försäkringsgivarens slutliga ställningstagande togs emot.", EN: "The time is six months from the receipt of the insurer's final position."},
	{Name: "three_years_from_change", SV: "Tiden är tre år från ändringen av förhållandena.", EN: "The time is three years from the change of circumstances."},
	{Name: "one_year_from_final_position", SV: "Tiden är ett år från det att försäkringsgivarens slutliga ställningstagande togs emot.", EN: "The time is one year from the receipt of the insurer's final position."},
	{Name: "awaiting_final_position", SV: "Försäkringsgivarens slutliga ställningstagande har inte tagits emot.", EN: "The insurer's final position has not been received."},
	{Name: "arguable_report", SV: "Det beror på om en anmälan efter den strikta men inte efter den förlängda sista dagen gjordes i tid.", EN: "It turns on whether a report after the strict but not after the extended last day was made in time."},
	{Name: "arguable_request", SV: "Det beror på om en begäran efter den strikta men inte efter den förlängda sista dagen gjordes i tid.", EN: "It turns on whether a request after the strict but not after the extended last day was made in time."},
	{Name: "no_change", SV: "Förhållandena har inte ändrats.", EN: "The circumstances have not changed."},
	{Name: "older_wording", SV: "Tiden att väcka talan enligt lydelsen före 2015 bedöms inte här.", EN: "The time to bring an action under the wording before 2015 is not assessed here."},
	{Name: "no_time_limit", SV: "För skador som orsakades före 2015 anger lagen ingen tid.", EN: "For injuries caused before 2015 the act sets no time."},
	{Name: "undetermined", SV: "Uppgifterna räcker inte för att ange en bestämd tid.", EN: "What is known is not enough to name one time."},
}

// String returns the machine name.
func (r Reason) String() string { return reasons.String(uint8(r)) }

// Text returns the reason for people.
func (r Reason) Text() vard.Text { return reasons.Text(uint8(r)) }

// AppendText appends the machine name.
func (r Reason) AppendText(b []byte) ([]byte, error) { return reasons.AppendText(b, uint8(r)) }

// MarshalText writes the machine name.
func (r Reason) MarshalText() ([]byte, error) { return reasons.AppendText(nil, uint8(r)) }

// UnmarshalText reads a machine name; another one is the error unknown_name.
func (r *Reason) UnmarshalText(text []byte) error { return reasons.Read(text, (*uint8)(r)) }

// Value writes the machine name for a database, NULL for the zero value.
func (r Reason) Value() (driver.Value, error) { return reasons.Value(uint8(r)) }

// Scan reads a machine name or NULL from a database column.
func (r *Reason) Scan(src any) error { return reasons.Scan(src, (*uint8)(r)) }

// Outcomes is a set of the six outcomes that exact days can have, each kept apart by
// whether the cause lies before the act of 1997: the union is |, the intersection &.
type Outcomes uint16

// The two halves of every set.
const (
	UnderAct  Outcomes = 1<<Open | 1<<InTime | 1<<Arguable | 1<<Late | 1<<Expired | 1<<Barred // caused from 1997
	BeforeAct Outcomes = UnderAct << 8                                                        // caused 1975-1996
)

// Of returns the set of the outcomes given, whenever the injury was caused.
func Of(list ...Outcome) (set Outcomes) {
	for _, o := range list {
		if o >= Open && o <= Barred {
			set |= 1<<o | 1<<o<<8
		}
	}
	return set
}

// Has reports whether the outcome is in the set, whenever the injury was caused.
func (s Outcomes) Has(o Outcome) bool { return s&Of(o) != 0 }

// only returns the one outcome of the set, Undetermined where it holds several.
func (s Outcomes) only() Outcome {
	if set := (s | s>>8) & UnderAct; set == set&-set {
		return Outcome(bits.TrailingZeros16(uint16(set)) & 15)
	}
	return Undetermined
}
