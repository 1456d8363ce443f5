package limitation

import (
	"iter"
	"slices"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/marks"
)

// The rules, in the order of the page; then those of the law.
const (
	threeYears = iota
	threeYearsNoticeable
	threeYearsLinked
	threeYearsInsurer
	tenYearsOlder
	tenYears
	notTooLate
	strictDay
	actionOpen
	reconsiderationOpen
	boardOpinionOpen
)

var rules = []vard.Rule{
	threeYears: vard.NewRule("limitation.three-years",
		vard.Wording{Met: vard.Text{SV: "Skadan, orsakad senast den 31 december 2014, anmäls inom tre år från den sista av de tre tidpunkterna för kännedom.",
			EN: "The injury, caused on 31 December 2014 or before, is reported within three years of the latest of the three moments of awareness."}},
		cite.LOF05, cite.Voluntary, cite.PSL23old, cite.SFS20131091, cite.TidL1),
	threeYearsNoticeable: vard.NewRule("limitation.three-years-noticeable",
		vard.Wording{Met: vard.Text{SV: "Tre år från det att personen fick kännedom om att skadan är objektivt märkbar har inte gått.",
			EN: "Three years from the day the person became aware that the injury is objectively noticeable have not passed."}},
		cite.LOF06, cite.LOF05),
	threeYearsLinked: vard.NewRule("limitation.three-years-linked",
		vard.Wording{Met: vard.Text{SV: "Tre år från det att personen fick kännedom om att skadan kan ha samband med behandling och att ersättning är möjlig har inte gått. Sidans ord är att sambandet kan finnas; tiden räknas från den dag då det stod på objektivt rimligt säker grund, inte från misstanken.",
			EN: "Three years from the day the person became aware that the injury may be linked to treatment, and that compensation is possible, have not passed. The page's words are that the link may exist; the time is counted from the day it stood on an objectively reasonably secure basis, not from suspicion."}},
		cite.LOF07, cite.LOF05, cite.NJA2000s285, cite.PSN201204),
	threeYearsInsurer: vard.NewRule("limitation.three-years-insurer",
		vard.Wording{Met: vard.Text{SV: "Tre år från det att personen fick kännedom om hos vilken försäkringsgivare anspråket ska framställas har inte gått.",
			EN: "Three years from the day the person became aware which insurer the claim is to be presented to have not passed."}},
		cite.LOF08, cite.LOF05),
	tenYearsOlder: vard.NewRule("limitation.ten-years-older",
		vard.Wording{Met: vard.Text{SV: "Skadan, orsakad senast den 31 december 2014, anmäls inom tio år från det att den orsakades, även om den inte kunde upptäckas.",
			EN: "The injury, caused on 31 December 2014 or before, is reported within ten years of its cause, even where it could not be discovered."}},
		cite.LOF09, cite.Voluntary, cite.PSL23old, cite.SFS20131091, cite.PSN200505, cite.PSN200902, cite.TidL1),
	tenYears: vard.NewRule("limitation.ten-years",
		vard.Wording{Met: vard.Text{SV: "Skadan, orsakad den 1 januari 2015 eller senare, anmäls inom tio år från det att den orsakades.",
			EN: "The injury, caused on 1 January 2015 or later, is reported within ten years of its cause."}},
		cite.LOF10, cite.PSL23, cite.SFS20131091, cite.TidL1),
	notTooLate: vard.NewRule("limitation.not-too-late",
		vard.Wording{Met: vard.Text{SV: "Skadan är inte för sent anmäld.", EN: "The injury is not reported too late."}},
		cite.LOF30),
	strictDay: vard.NewRule("limitation.strict-day",
		vard.Wording{Met: vard.Text{SV: "Svaret beror inte på om en sista dag som är lördag, söndag, helgdag eller vissa aftnar flyttas till nästa vardag.",
			EN: "The answer does not turn on whether a last day on a Saturday, Sunday, public holiday or certain eves moves to the next weekday."}},
		cite.TidL2, cite.HelgL, cite.SFS20041320),
	actionOpen: vard.NewRule("limitation.action",
		vard.Wording{Met: vard.Text{SV: "Talan kan ännu väckas vid domstol; därefter bara om det finns synnerliga skäl, vilket en människa avgör.",
			EN: "An action can still be brought in court; after that only for exceptional reasons, which a person decides."}},
		cite.PSL23, cite.RB13_4, cite.PSL24),
	reconsiderationOpen: vard.NewRule("limitation.reconsideration",
		vard.Wording{Met: vard.Text{SV: "Tiden för omprövning på grund av ändrade förhållanden har inte gått ut. Orsakades skadan 2015 eller senare ska talan väckas inom tio år från det att den orsakades eller, om det är senare, tre år från ändringen; orsakades den tidigare ska omprövning begäras inom tre år från ändringen.",
			EN: "The time for reconsideration on account of changed circumstances has not run out. Where the injury was caused in 2015 or later, an action is to be brought within ten years of the cause or, where that is later, three years of the change; where it was caused before, reconsideration is to be asked for within three years of the change."}},
		cite.SkL5_5, cite.PSL23, cite.PSN201103),
	boardOpinionOpen: vard.NewRule("limitation.board-opinion",
		vard.Wording{Met: vard.Text{SV: "Patientskadenämndens yttrande kan ännu begäras.",
			EN: "An opinion of the Patient Injuries Board can still be asked for."}},
		cite.PSL17a),
}

// Rules ranges over the package's rules: those of the page in its order, then those of
// the law beside it.
func Rules() iter.Seq[vard.Rule] { return slices.Values(rules) }

// Findings ranges over the rules that are in play on the days of the cause, in order,
// each with whether it is met. A time is counted to its strict last day.
func (d Decision) Findings() iter.Seq[vard.Finding] { return d.marks().Findings(rules) }

// AppendFindings appends the findings to a slice.
func (d Decision) AppendFindings(dst []vard.Finding) []vard.Finding {
	return slices.AppendSeq(dst, d.Findings())
}

// marks works out whether each rule is met, for all completions in which it applies.
func (d *Decision) marks() (m marks.Marks) {
	if d.outcome == 0 {
		return m // the zero Decision knows nothing
	}
	day := d.days.onTrial()
	cause := d.days.moments[Caused]
	if older := (span{cause.first, min(cause.last, lastOld)}); older.first <= older.last {
		m.Set(threeYears, day.within(d.days.aware().plus(3)))
		m.Set(threeYearsNoticeable, day.within(d.days.moments[AwareNoticeable].plus(3)))
		m.Set(threeYearsLinked, day.within(d.days.moments[AwareLinked].plus(3)))
		m.Set(threeYearsInsurer, day.within(d.days.moments[AwareInsurer].plus(3)))
		m.Set(tenYearsOlder, day.within(older.plus(10)))
	} else {
		for i := threeYears; i <= tenYearsOlder; i++ {
			m.Skip(i)
		}
	}
	m.Set(notTooLate, not(d.possible, Barred, Arguable))
	m.Set(strictDay, not(d.possible, Arguable, 0))

	on := d.days.on
	if newer := (span{max(cause.first, firstNew), cause.last}); newer.first <= newer.last {
		m.Set(tenYears, day.within(newer.plus(10)))
		earliest, latest := d.days.actions(newer)
		m.Set(actionOpen, stillOpen(earliest, latest, on))
		earliest, latest = d.days.boardOpinions(newer)
		m.Set(boardOpinionOpen, stillOpen(earliest, latest, on))
	} else {
		m.Skip(tenYears)
		m.Skip(actionOpen)
		m.Skip(boardOpinionOpen)
	}
	switch changed := d.days.moments[Changed]; {
	case changed.first == never:
		m.Skip(reconsiderationOpen)
	case changed.last == never: // whether anything has changed is not known
		m.Set(reconsiderationOpen, vard.Unknown)
	default:
		m.Set(reconsiderationOpen, stillOpen(reconsideration(cause.first, changed.first), reconsideration(cause.last, changed.last), on))
	}
	return m
}

// onTrial returns the days of a report, or of assessment where there can be none.
func (d *days) onTrial() span {
	r := d.moments[Reported]
	return span{min(r.first, d.on), min(r.last, d.on)}
}

// within reports whether the day is no later than the last day, for every day of both.
func (s span) within(last span) vard.Answer {
	switch {
	case s.last <= last.first:
		return vard.Yes
	case s.first > last.last:
		return vard.No
	}
	return vard.Unknown
}

// not answers yes where the outcome cannot be what it must not be, no where it can be
// nothing else, and unknown otherwise; an outcome that leaves it open is unknown too.
func not(possible Outcomes, must, unsure Outcome) vard.Answer {
	switch {
	case possible == Of(must):
		return vard.No
	case possible&Of(must, unsure) == 0:
		return vard.Yes
	}
	return vard.Unknown
}
