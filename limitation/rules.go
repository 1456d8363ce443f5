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
	RuleThreeYears           vard.RuleID = "limitation.three-years"
	RuleThreeYearsNoticeable vard.RuleID = "limitation.three-years-noticeable"
	RuleThreeYearsLinked     vard.RuleID = "limitation.three-years-linked"
	RuleThreeYearsInsurer    vard.RuleID = "limitation.three-years-insurer"
	RuleThreeYearsAct        vard.RuleID = "limitation.three-years-act"
	RuleTenYearsOlder        vard.RuleID = "limitation.ten-years-older"
	RuleTenYears             vard.RuleID = "limitation.ten-years"
	RuleReported             vard.RuleID = "limitation.reported"
	RuleNotTooLate           vard.RuleID = "limitation.not-too-late"
	RuleStrictDay            vard.RuleID = "limitation.strict-day"
	RuleAction               vard.RuleID = "limitation.action"
	RuleExceptionalReasons   vard.RuleID = "limitation.exceptional-reasons"
	RuleReconsideration      vard.RuleID = "limitation.reconsideration"
	RuleBoardOpinion         vard.RuleID = "limitation.board-opinion"
)

// The rules by their place in the table.
const (
	ruleThreeYears = iota
	ruleNoticeable
	ruleLinked
	ruleInsurer
	ruleThreeYearsAct
	ruleTenYearsOlder
	ruleTenYears
	ruleReported
	ruleNotTooLate
	ruleStrictDay
	ruleAction
	ruleExceptional
	ruleReconsideration
	ruleOpinion
)

var rules = []vard.Rule{
	ruleThreeYears: vard.NewRule(RuleThreeYears, vard.Wording{
		Met: vard.Text{SV: "De tre åren från den sista av de tre tidpunkterna för kännedom är hållna eller har inte gått ut.",
			EN: "The three years from the latest of the three moments of awareness were kept or have not run out."},
		NotMet: vard.Text{SV: "De tre åren från den sista av de tre tidpunkterna för kännedom har överskridits.",
			EN: "The three years from the latest of the three moments of awareness have been exceeded."},
		Open: vard.Text{SV: "Det är oklart om de tre åren från den sista av de tre tidpunkterna för kännedom har överskridits.",
			EN: "It is unclear whether the three years from the latest of the three moments of awareness have been exceeded."},
	}, cite.LOF05, cite.Voluntary, cite.PSL23old, cite.SFS20131091, cite.TidL1),
	ruleNoticeable: vard.NewRule(RuleThreeYearsNoticeable, vard.Wording{
		Met: vard.Text{SV: "De tre åren från kännedomen om att skadan är objektivt märkbar är hållna eller har inte gått ut.",
			EN: "The three years from becoming aware that the injury is objectively noticeable were kept or have not run out."},
		NotMet: vard.Text{SV: "De tre åren från kännedomen om att skadan är objektivt märkbar har överskridits.",
			EN: "The three years from becoming aware that the injury is objectively noticeable have been exceeded."},
		Open: vard.Text{SV: "Det är oklart om de tre åren från kännedomen om att skadan är objektivt märkbar har överskridits.",
			EN: "It is unclear whether the three years from becoming aware that the injury is objectively noticeable have been exceeded."},
	}, cite.LOF06, cite.LOF05),
	ruleLinked: vard.NewRule(RuleThreeYearsLinked, vard.Wording{
		Met: vard.Text{SV: "De tre åren från kännedomen om att skadan kan ha samband med behandlingen och kan ge ersättning är hållna eller har inte gått ut. " + secureSV,
			EN: "The three years from becoming aware that the injury may be linked to treatment and be compensated were kept or have not run out. " + secureEN},
		NotMet: vard.Text{SV: "De tre åren från kännedomen om att skadan kan ha samband med behandlingen och kan ge ersättning har överskridits. " + secureSV,
			EN: "The three years from becoming aware that the injury may be linked to treatment and be compensated have been exceeded. " + secureEN},
		Open: vard.Text{SV: "Det är oklart om de tre åren från kännedomen om att skadan kan ha samband med behandlingen och kan ge ersättning har överskridits. " + secureSV,
			EN: "It is unclear whether the three years from becoming aware that the injury may be linked to treatment and be compensated have been exceeded. " + secureEN},
	}, cite.LOF07, cite.LOF05, cite.NJA2000s285, cite.PSN201204),
	ruleInsurer: vard.NewRule(RuleThreeYearsInsurer, vard.Wording{
		Met: vard.Text{SV: "De tre åren från kännedomen om vilken försäkringsgivare anspråket ska riktas till är hållna eller har inte gått ut.",
			EN: "The three years from becoming aware which insurer to turn to were kept or have not run out."},
		NotMet: vard.Text{SV: "De tre åren från kännedomen om vilken försäkringsgivare anspråket ska riktas till har överskridits.",
			EN: "The three years from becoming aware which insurer to turn to have been exceeded."},
		Open: vard.Text{SV: "Det är oklart om de tre åren från kännedomen om vilken försäkringsgivare anspråket ska riktas till har överskridits.",
			EN: "It is unclear whether the three years from becoming aware which insurer to turn to have been exceeded."},
	}, cite.LOF08, cite.LOF05),
	ruleThreeYearsAct: vard.NewRule(RuleThreeYearsAct, vard.Wording{
		Met: vard.Text{SV: "Räknade bara från kännedomen om skadan och sambandet med vården är de tre åren hållna eller har inte gått ut.",
			EN: "Counted only from awareness of the injury and its link to the care, the three years were kept or have not run out."},
		NotMet: vard.Text{SV: "Räknade bara från kännedomen om skadan och sambandet med vården har de tre åren överskridits.",
			EN: "Counted only from awareness of the injury and its link to the care, the three years have been exceeded."},
		Open: vard.Text{SV: "Det är oklart om de tre åren, räknade bara från kännedomen om skadan och sambandet med vården, har överskridits.",
			EN: "It is unclear whether the three years, counted only from awareness of the injury and its link to the care, have been exceeded."},
	}, cite.PSL23old, cite.Voluntary, cite.PSN200505, cite.PSN201204),
	ruleTenYearsOlder: vard.NewRule(RuleTenYearsOlder, vard.Wording{
		Met: vard.Text{SV: "De tio åren från det att skadan orsakades, senast den 31 december 2014, är hållna eller har inte gått ut.",
			EN: "The ten years from when the injury was caused, on 31 December 2014 or before, were kept or have not run out."},
		NotMet: vard.Text{SV: "De tio åren från det att skadan orsakades, senast den 31 december 2014, har överskridits. De gäller även om skadan inte kunde upptäckas tidigare.",
			EN: "The ten years from when the injury was caused, on 31 December 2014 or before, have been exceeded. They apply even where it could not be discovered earlier."},
		Open: vard.Text{SV: "Det är oklart om de tio åren från det att skadan orsakades, senast den 31 december 2014, har överskridits.",
			EN: "It is unclear whether the ten years from when the injury was caused, on 31 December 2014 or before, have been exceeded."},
	}, cite.LOF09, cite.Voluntary, cite.PSL23old, cite.SFS20131091, cite.PSN200505, cite.PSN200902, cite.TidL1),
	ruleTenYears: vard.NewRule(RuleTenYears, vard.Wording{
		Met: vard.Text{SV: "De tio åren från det att skadan orsakades, den 1 januari 2015 eller senare, är hållna eller har inte gått ut.",
			EN: "The ten years from when the injury was caused, on 1 January 2015 or later, were kept or have not run out."},
		NotMet: vard.Text{SV: "De tio åren från det att skadan orsakades, den 1 januari 2015 eller senare, har överskridits.",
			EN: "The ten years from when the injury was caused, on 1 January 2015 or later, have been exceeded."},
		Open: vard.Text{SV: "Det är oklart om de tio åren från det att skadan orsakades, den 1 januari 2015 eller senare, har överskridits.",
			EN: "It is unclear whether the ten years from when the injury was caused, on 1 January 2015 or later, have been exceeded."},
	}, cite.LOF10, cite.PSL23, cite.SFS20131091, cite.TidL1),
	ruleReported: vard.NewRule(RuleReported, vard.Wording{
		Met: vard.Text{SV: "Skadan är anmäld till försäkringsgivaren.",
			EN: "The injury has been reported to the insurer."},
		NotMet: vard.Text{SV: "Skadan är inte anmäld till försäkringsgivaren, och tiden för anmälan har gått ut.",
			EN: "The injury has not been reported to the insurer, and the time to report it has run out."},
		Open: vard.Text{SV: "Ingen anmälan till försäkringsgivaren är känd.",
			EN: "No report to the insurer is known."},
	}, cite.LOF05, cite.LOF10),
	ruleNotTooLate: vard.NewRule(RuleNotTooLate, vard.Wording{
		Met: vard.Text{SV: "Tiden att anmäla skadan är hållen eller har inte gått ut.",
			EN: "The time to report the injury was kept or has not run out."},
		NotMet: vard.Text{SV: "Tiden att anmäla skadan har överskridits.",
			EN: "The time to report the injury has been exceeded."},
		Open: vard.Text{SV: "Det är oklart om tiden att anmäla skadan har överskridits.",
			EN: "It is unclear whether the time to report the injury has been exceeded."},
	}, cite.LOF30),
	ruleStrictDay: vard.NewRule(RuleStrictDay, vard.Wording{
		Met: vard.Text{SV: "Svaret är detsamma vare sig en sista dag på en lördag, söndag, helgdag eller på vissa aftnar flyttas till nästa vardag eller ligger fast.",
			EN: "The answer is the same whether a last day on a Saturday, Sunday, holiday or on certain eves moves to the next weekday or stands."},
		NotMet: vard.Text{SV: "Svaret beror på om en sista dag på en lördag, söndag, helgdag eller på vissa aftnar flyttas till nästa vardag. Det är inte avgjort i rättspraxis.",
			EN: "The answer turns on whether a last day on a weekend, a holiday or on certain eves moves to the next weekday. No court has settled that."},
		Open: vard.Text{SV: "Det är oklart om svaret beror på att en sista dag på en lördag, söndag, helgdag eller på vissa aftnar flyttas till nästa vardag.",
			EN: "It is unclear whether the answer turns on a last day on a Saturday, Sunday, holiday or on certain eves moving to the next weekday."},
	}, cite.TidL2, cite.HelgL, cite.SFS20041320),
	ruleAction: vard.NewRule(RuleAction, vard.Wording{
		Met: vard.Text{SV: "Talan är väckt i tid eller kan fortfarande väckas vid domstol.",
			EN: "An action was brought in time or can still be brought in court."},
		NotMet: vard.Text{SV: "Tiden att väcka talan vid domstol har gått ut. Därefter kan talan väckas bara om det finns synnerliga skäl enligt 24 § patientskadelagen.",
			EN: "The time to bring an action in court has run out. After that one can be brought only for exceptional reasons (Patient Injury Act, 24 §)."},
		Open: vard.Text{SV: "Det är oklart om tiden att väcka talan vid domstol har gått ut.",
			EN: "It is unclear whether the time to bring an action in court has run out."},
	}, cite.PSL23, cite.RB13_4, cite.PSL24, cite.PSL25),
	ruleExceptional: vard.NewRule(RuleExceptionalReasons, vard.Wording{
		Met: vard.Text{SV: "Det finns synnerliga skäl att pröva anspråket trots att tiden har gått ut.",
			EN: "There are exceptional reasons to try the claim although the time has run out."},
		NotMet: vard.Text{SV: "Det saknas synnerliga skäl att pröva anspråket när tiden har gått ut.",
			EN: "Exceptional reasons to try the claim when the time has run out are lacking."},
		Open: vard.Text{SV: "Om det finns synnerliga skäl att pröva anspråket efter tidens utgång är inte bedömt. Det avgörs ytterst av domstol.",
			EN: "Whether there are exceptional reasons to try the claim after the time has not been assessed. In the end a court decides."},
	}, cite.PSL24),
	ruleReconsideration: vard.NewRule(RuleReconsideration, vard.Wording{
		Met: vard.Text{SV: "Tiden för omprövning på grund av ändrade förhållanden är hållen eller har inte gått ut. " + stepSV,
			EN: "The time for reconsideration because of changed circumstances was kept or has not run out. " + stepEN},
		NotMet: vard.Text{SV: "Tiden för omprövning på grund av ändrade förhållanden har gått ut. " + stepSV,
			EN: "The time for reconsideration because of changed circumstances has run out. " + stepEN},
		Open: vard.Text{SV: "Det är oklart om tiden för omprövning på grund av ändrade förhållanden har gått ut. " + stepSV,
			EN: "It is unclear whether the time for reconsideration because of changed circumstances has run out. " + stepEN},
	}, cite.SkL5_5, cite.PSL23, cite.PSN201103, cite.PSN201915),
	ruleOpinion: vard.NewRule(RuleBoardOpinion, vard.Wording{
		Met: vard.Text{SV: "Patientskadenämndens yttrande kan fortfarande begäras.",
			EN: "An opinion of the Patient Injuries Board can still be requested."},
		NotMet: vard.Text{SV: "Tiden att begära Patientskadenämndens yttrande har gått ut.",
			EN: "The time to request an opinion of the Patient Injuries Board has run out."},
		Open: vard.Text{SV: "Det är oklart om tiden att begära Patientskadenämndens yttrande har gått ut.",
			EN: "It is unclear whether the time to request an opinion of the Patient Injuries Board has run out."},
	}, cite.PSL17a, cite.PSL17),
}

// What two rules say in each case: how the link is read (resolution L2), and what must be
// done (resolution L6).
const (
	secureSV = "Tiden räknas från den dag då sambandet stod på objektivt rimligt säker grund, inte från misstanken."
	secureEN = "It is counted from the day the link stood on an objectively reasonably secure basis, not from suspicion."
	stepSV   = "Orsakades skadan 2015 eller senare ska talan väckas inom tiden; orsakades den tidigare ska omprövning begäras."
	stepEN   = "Where the injury was caused in 2015 or later, an action must be brought in time; where before, reconsideration requested."
)

// Rules ranges over the package's rules: those of the page in its order, then those of
// the law beside it.
func Rules() iter.Seq[vard.Rule] { return slices.Values(rules) }

// Findings ranges over the rules that count on the days of the cause, in order, each with
// whether it is met. Of the three moments of awareness only one that is or may be the
// latest counts. What 2 § decides is not known, and neither is what is not yet due.
func (d Decision) Findings() iter.Seq[vard.Finding] { return d.marks().Findings(rules) }

func (d *Decision) marks() marks.Marks {
	m := marks.None()
	if d.outcome == 0 {
		return m
	}
	cut := d.days()
	cause, on := cut.moments[FactCaused], cut.on
	report, suit := cut.statuses()

	// The page, on causes before 2015.
	day := span{min(cut.moments[FactReported].first, on), min(cut.moments[FactReported].last, on)}
	if older := (span{cause.first, min(cause.last, regimeDays[From1997].last)}); older.first <= older.last {
		x := extended(regime(older.last))
		latest := cut.aware()
		m = m.Put(ruleThreeYears, x.kept(day, threeYears, latest))
		for i := range 3 {
			if prong := cut.moments[FactAwareNoticeable+i]; prong.last >= latest.first {
				m = m.Put(ruleNoticeable+i, x.kept(day, threeYears, span{latest.first, prong.last}))
			}
		}
		m = m.Put(ruleThreeYearsAct, x.kept(day, threeYears, later(cut.moments[FactAwareNoticeable], cut.moments[FactAwareLinked])))
		m = m.Put(ruleTenYearsOlder, x.kept(day, tenYears, older))
	}
	newer := span{max(cause.first, firstOf2015), cause.last}
	if newer.first <= newer.last {
		x := extended(From2015)
		m = m.Put(ruleTenYears, x.kept(day, tenYears, newer))
	}
	m = m.Put(ruleNotTooLate, among(report, 1<<StatusOpen|1<<StatusInTime, 1<<StatusTooLate))
	switch {
	case cut.moments[FactReported].happened():
		m = m.Put(ruleReported, vard.Yes)
	case cut.moments[FactReported].first == never && m.Met(ruleNotTooLate) == vard.No:
		m = m.Put(ruleReported, vard.No)
	default:
		m = m.Put(ruleReported, vard.Unknown)
	}

	// The law.
	arguable := Of(Arguable)
	m = m.Put(ruleStrictDay, among(uint16(d.possible), uint16(^arguable), uint16(arguable)))
	if newer.first <= newer.last {
		suit &^= 1 << StatusNotModelled
		m = m.Put(ruleAction, among(suit, 1<<StatusOpen|1<<StatusDoneInTime, 1<<StatusExpired))
		if cut.exceptional { // how it stands without them
			without := cut
			without.exceptional = false
			_, suit = without.statuses()
		}
		if suit&(1<<StatusExpired|1<<StatusArguable) != 0 {
			m = m.Put(ruleExceptional, d.claim.ExceptionalReasons)
		}
	}
	if cut.moments[FactReconsiderationChanged].happened() {
		t := cut.reconsiderations()
		m = m.Put(ruleReconsideration, among(t.statuses, 1<<StatusOpen|1<<StatusDoneInTime, 1<<StatusExpired))
	}
	if cut.moments[FactFinalPosition].happened() {
		t := cut.opinions()
		m = m.Put(ruleOpinion, among(t.statuses, 1<<StatusOpen, 1<<StatusExpired))
	}
	return m
}

// kept reports whether the day is within the time, for every day of both; what only 2 §
// decides is not known.
func (x *reading) kept(day span, time period, from span) vard.Answer {
	switch {
	case day.last <= time.yearsAfter(from.first):
		return vard.Yes
	case !x.within(day.first, time.yearsAfter(from.last)):
		return vard.No
	}
	return vard.Unknown
}

// among answers yes where all that is possible is good, no where all is bad.
func among(possible, good, bad uint16) vard.Answer {
	switch {
	case possible&^good == 0:
		return vard.Yes
	case possible&^bad == 0:
		return vard.No
	}
	return vard.Unknown
}

// Reasons ranges over the findings on which the outcome rests: the fewest that no claim of
// exact days can share, on any day of assessment, without having that outcome too; in the
// order of the rules where there is a choice. Where the cause can lie before 2015 and
// later, these are the findings for both. An undetermined outcome rests on none.
func (d Decision) Reasons() iter.Seq[vard.Finding] {
	return func(yield func(vard.Finding) bool) { d.reasons(yield) }
}

func (d *Decision) reasons(yield func(vard.Finding) bool) {
	found := d.marks()
	rest := d.rests(&found)
	for i, r := range rules {
		if rest.Has(i) && !yield(vard.Finding{Rule: r, Met: found.Met(i)}) {
			return
		}
	}
}

// rests returns the rules, by place in the table, on which the outcome rests.
func (d *Decision) rests(found *marks.Marks) (rest marks.Facts) {
	older, newer := !found.Skipped(ruleTenYearsOlder), !found.Skipped(ruleTenYears)
	add := func(applies bool, list ...int) {
		for _, i := range list {
			if applies {
				rest.Add(i)
			}
		}
	}
	kept := found.Met(ruleExceptional) == vard.Yes // they keep an action open that had expired
	switch d.outcome {
	case Open:
		add(older, ruleReported, ruleNotTooLate)
		add(newer, ruleTenYears, ruleReported)
	case InTime:
		add(older, ruleThreeYears, ruleTenYearsOlder, ruleReported)
		add(newer && !kept, ruleTenYears, ruleReported, ruleAction)
		add(newer && kept, ruleTenYears, ruleExceptional) // which matter to what is reported alone, of what was in time
	case Arguable:
		add(true, ruleStrictDay)
	case Late:
		kept = kept && found.Met(ruleAction) != vard.Yes
		add(newer && !kept, ruleTenYears, ruleAction)
		add(newer && kept, ruleTenYears, ruleExceptional)
	case Expired:
		add(newer, ruleTenYears, ruleAction)
	case Barred:
		three := found.Met(ruleThreeYears) == vard.No // one of the two times has run out in every completion
		add(older && three, ruleThreeYears)
		add(older && !three, ruleTenYearsOlder)
		add(newer, ruleTenYears, ruleAction)
	case Undetermined:
	}
	return rest
}
