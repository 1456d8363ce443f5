package limitation

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
)

// Claim is what is known about the days of an injury, of its report and of what followed.
// Every moment may be an exact day, a month, a year, an interval, not yet, or unknown;
// the zero value is that nothing is known.
type Claim struct {
	Caused             vard.Moment     `json:"caused"`             // the injury was caused (the act or omission, not its discovery)
	Aware              Awareness       `json:"aware"`              // what the injured person came to know, and when
	Reported           vard.Moment     `json:"reported"`           // the claim was presented to the insurer
	ReportedToProvider vard.Moment     `json:"reportedToProvider"` // the injury was reported to the care provider
	FinalPosition      vard.Moment     `json:"finalPosition"`      // the claimant received the insurer's final position; presumed not to have come
	Action             vard.Moment     `json:"action"`             // an action was brought: the summons application reached the court; presumed not to have been
	Reconsideration    Reconsideration `json:"reconsideration"`    // what happened after a final settlement or judgment
	ExceptionalReasons vard.Answer     `json:"exceptionalReasons"` // somebody entitled to decide has found that there are exceptional reasons (24 §); presumed not to be
}

// Awareness is when the injured person came to know each of the three things that
// together start the three years of the older rules.
type Awareness struct {
	Noticeable vard.Moment `json:"noticeable"` // the person knew that the injury is objectively noticeable; not the day on which it could be noticed
	Linked     vard.Moment `json:"linked"`     // the person knew, on a reasonably secure basis, that it is linked to care and that compensation is possible
	Insurer    vard.Moment `json:"insurer"`    // the person knew which insurer to turn to
}

// Reconsideration is what happened after a final settlement or judgment.
type Reconsideration struct {
	Changed       vard.Moment `json:"changed"`       // the ground occurred: circumstances changed materially; for a cause before 2015 the day the person came to know of it; presumed not to have
	Requested     vard.Moment `json:"requested"`     // reconsideration was asked for
	FinalPosition vard.Moment `json:"finalPosition"` // the claimant received the insurer's final position on that request
}

// The facts by their place among [Questions], in the order of the page and then of the
// act: [Decision.Turns] and [Decision.Lifted] take them. The last is an answer, the others
// are moments.
const (
	FactCaused int = iota
	FactAwareNoticeable
	FactAwareLinked
	FactAwareInsurer
	FactReported
	FactReportedToProvider
	FactFinalPosition
	FactAction
	FactReconsiderationChanged
	FactReconsiderationRequested
	FactReconsiderationFinalPosition
	FactExceptionalReasons
)

const moments = FactReconsiderationFinalPosition + 1

var facts = []vard.Fact{
	FactCaused: vard.NewFact("caused", vard.Text{
		SV: "När skedde den åtgärd eller underlåtenhet som orsakade skadan?",
		EN: "When did the act or omission that caused the injury take place?"}, vard.AskCareProvider),
	FactAwareNoticeable: vard.NewFact("aware.noticeable", vard.Text{
		SV: "När fick personen kännedom om att skadan är objektivt märkbar?",
		EN: "When did the person become aware that the injury is objectively noticeable?"}, vard.AskPatient),
	FactAwareLinked: vard.NewFact("aware.linked", vard.Text{
		SV: "När fick personen på rimligt säker grund veta att skadan har samband med vården och kan ge ersättning?",
		EN: "When did the person know, on a reasonably secure basis, that the injury is linked to the care and may be compensated?"}, vard.AskPatient),
	FactAwareInsurer: vard.NewFact("aware.insurer", vard.Text{
		SV: "När visste personen vilken försäkringsgivare anspråket ska riktas till?",
		EN: "When did the person know which insurer to turn to?"}, vard.AskPatient),
	FactReported: vard.NewFact("reported", vard.Text{
		SV: "När anmäldes skadan till försäkringsgivaren?",
		EN: "When was the injury reported to the insurer?"}, vard.AskOffice),
	FactReportedToProvider: vard.NewFact("reportedToProvider", vard.Text{
		SV: "När anmäldes skadan till vårdgivaren?",
		EN: "When was the injury reported to the care provider?"}, vard.AskCareProvider),
	FactFinalPosition: vard.NewFact("finalPosition", vard.Text{
		SV: "När tog personen emot försäkringsgivarens slutliga ställningstagande?",
		EN: "When did the person receive the insurer's final position?"}, vard.AskOffice),
	FactAction: vard.NewFact("action", vard.Text{
		SV: "När väcktes talan, det vill säga vilken dag kom ansökan om stämning in till domstolen?",
		EN: "When was an action brought, that is, on what day did the summons application reach the court?"}, vard.AskPatient),
	FactReconsiderationChanged: vard.NewFact("reconsideration.changed", vard.Text{
		SV: "När ändrades förhållandena väsentligt efter en slutlig uppgörelse eller dom? Orsakades skadan före 2015: när fick personen veta det?",
		EN: "When did the circumstances change materially after a final settlement or judgment? Injury caused before 2015: when did the person learn of it?"}, vard.AskPatient),
	FactReconsiderationRequested: vard.NewFact("reconsideration.requested", vard.Text{
		SV: "När begärdes omprövning hos försäkringsgivaren?",
		EN: "When was reconsideration requested from the insurer?"}, vard.AskOffice),
	FactReconsiderationFinalPosition: vard.NewFact("reconsideration.finalPosition", vard.Text{
		SV: "När tog personen emot det slutliga ställningstagandet till sin begäran om omprövning?",
		EN: "When did the person receive the insurer's final position on the request for reconsideration?"}, vard.AskOffice),
	FactExceptionalReasons: vard.NewFact("exceptionalReasons", vard.Text{
		SV: "Har det bedömts att det finns synnerliga skäl enligt 24 § patientskadelagen att pröva anspråket trots att tiden har gått ut?",
		EN: "Has it been found that there are exceptional reasons to try the claim although the time has run out (Patient Injury Act, 24 §)?"}, vard.AskOffice),
}

// Questions ranges over the facts, in the order of the page, then those of the act.
func Questions() iter.Seq[vard.Fact] { return slices.Values(facts) }

// Set answers the fact of that name, one that [Decision.Ask] gives and that is no moment:
// exceptionalReasons. Another name is the error unknown_name.
func (c *Claim) Set(name string, answer vard.Answer) error {
	if name != facts[FactExceptionalReasons].Name() {
		return &vard.Error{Code: vard.UnknownName}
	}
	c.ExceptionalReasons = answer
	return nil
}

// SetMoment says when the fact of that name happened, one that [Decision.Ask] gives and
// that is a moment, such as aware.linked. Another name is the error unknown_name.
func (c *Claim) SetMoment(name string, m vard.Moment) error {
	for i := range moments {
		if facts[i].Name() == name {
			*c.moment(i) = m
			return nil
		}
	}
	return &vard.Error{Code: vard.UnknownName}
}

// moments returns the moments in order.
func (c *Claim) moments() [moments]vard.Moment {
	return [...]vard.Moment{
		FactCaused:                       c.Caused,
		FactAwareNoticeable:              c.Aware.Noticeable,
		FactAwareLinked:                  c.Aware.Linked,
		FactAwareInsurer:                 c.Aware.Insurer,
		FactReported:                     c.Reported,
		FactReportedToProvider:           c.ReportedToProvider,
		FactFinalPosition:                c.FinalPosition,
		FactAction:                       c.Action,
		FactReconsiderationChanged:       c.Reconsideration.Changed,
		FactReconsiderationRequested:     c.Reconsideration.Requested,
		FactReconsiderationFinalPosition: c.Reconsideration.FinalPosition,
	}
}

// moment returns the place of a moment.
func (c *Claim) moment(i int) *vard.Moment {
	return [moments]*vard.Moment{
		FactCaused:                       &c.Caused,
		FactAwareNoticeable:              &c.Aware.Noticeable,
		FactAwareLinked:                  &c.Aware.Linked,
		FactAwareInsurer:                 &c.Aware.Insurer,
		FactReported:                     &c.Reported,
		FactReportedToProvider:           &c.ReportedToProvider,
		FactFinalPosition:                &c.FinalPosition,
		FactAction:                       &c.Action,
		FactReconsiderationChanged:       &c.Reconsideration.Changed,
		FactReconsiderationRequested:     &c.Reconsideration.Requested,
		FactReconsiderationFinalPosition: &c.Reconsideration.FinalPosition,
	}[i]
}
