// Package limitation decides whether a claim for a patient injury in Sweden is in time
// (preskription), by the insurer's page and by the act, on days that may be known only in
// part.
//
// # Two clocks
//
// The day on which the injury was caused decides which rules apply:
//
//   - caused 1975 to 1996 ([Before1997]): the voluntary insurance conditions of the year;
//   - caused 1997 to 31 December 2014 ([From1997]): the act's older wording;
//   - caused from 1 January 2015 ([From2015]): its present wording.
//
// The report ([Decision.Report]) is the clock of the page. From 2015 the injury must be
// reported to the insurer within ten years of the cause; before, within three years of the
// latest of three moments of awareness, and within ten years of the cause.
//
// The action ([Decision.Action]) is the clock of the act from 2015. It must be brought in
// court within ten years of the cause. Where the injury was reported to the insurer or the
// care provider within that time, the time never ends before six months after the
// insurer's final position was received. The time to sue under the older wording is
// outside the library.
//
// The outcome joins them:
//
//   - [Open]: not reported, and there is time left to report;
//   - [InTime]: reported in time, and an action was brought in time, or still can be, or
//     its time is not modelled;
//   - [Late]: reported too late, but an action was brought in time or still can be;
//   - [Expired]: reported in time, but the time to bring an action has run out;
//   - [Barred]: reported too late, and no action can be brought or its time is not modelled;
//   - [Arguable]: it turns on 2 § (below);
//   - [Undetermined]: more than one of these is possible on what is known.
//
// Late and Expired are where page and act part: neither a refusal nor a promise.
//
// Two more clocks stand beside the outcome and never change it: [Decision.Reconsideration]
// and [Decision.BoardOpinion].
//
// # Counting
//
// A time set in years or months ends on the day with the same number, or on the last
// day of a month that lacks it (lag 1930:173 1 §): ten years from 29 February end on 28
// February. That is the strict last day. By 2 § of the same act what falls due on a
// Saturday, Sunday, public holiday, Midsummer Eve, Christmas Eve or New Year's Eve may
// be done the next weekday: the extended last day ([NextWeekday]). Whether 2 § reaches
// these times is not settled, so each last day is told on both readings, and what differs
// between them is arguable. A reading is taken whole: it moves every last day or none. The
// conditions before 1997 are a contract, which 2 § does not extend.
//
// # Days known in part
//
// Each moment of a [Claim] is an interval of days: an exact day, a month, a year, half
// open, not yet, or unknown. A completion gives every moment a day, within these
// bounds:
//
//   - no moment lies before the cause, and the cause not before 1975;
//   - what has happened has done so on or before the day of assessment;
//   - only what is unknown may also not have happened yet, the cause excepted;
//   - a final position presupposes a report to the insurer, a request for reconsideration a
//     change, and a final position on it the request, and none lies before what it
//     presupposes; an action and a report to the care provider stand by themselves;
//   - a change is one after a settlement or a judgment: it presupposes a final position,
//     on whatever day, or an action.
//
// Presumed, where nothing tells otherwise, and then listed by [Decision.Presumed] where it
// matters: no final position has come, no action was brought, nothing has changed for a
// reconsideration, and there are no exceptional reasons (24 §).
//
// [Assess] is exact over all completions: an outcome other than [Undetermined] holds in
// every one. Otherwise [Decision.Missing] holds a moment exactly when two completions that
// differ only in it have different outcomes. How a clock stands is told in the same way,
// and its window holds the earliest and the latest last day of any completion. There is no
// search through days: the cost does not depend on how long the intervals are, nor on how
// many years of holidays are covered.
//
// Worked: caused in March 2013, noticed in April, linked to the care between March and
// June 2014, insurer known in May 2013, reported on 2 June 2017. The link is the latest of
// the three, so the last day lies between 1 March and 30 June 2017 (the report's clock:
// undetermined, and why: three_years_from_awareness). The day of the link decides; nothing
// else is missing.
//
// # Joined with something else
//
// A caller for whom the time limit is one condition among others, as it is for the injury
// decision, needs more than one outcome: which are possible ([Decision.Possible], kept
// apart by whether the conditions before 1997 govern), whether a moment can change one into
// another ([Decision.Turns]), what they would be without a presumption
// ([Decision.Lifted]), and when they may next be others ([Decision.NextTurn]).
//
// # Reasons
//
// Of a decision, [Decision.Reasons] names the findings on which it rests. Of a clock,
// [Clock.Reason] says where the last day comes from, or why there is none:
//
//   - ten_years: ten years from the cause;
//   - three_years_from_awareness: three years from the latest of the three moments;
//   - six_months_from_final_position: six months from the final position, of the insurer or,
//     for a reconsideration, on the request;
//   - three_years_from_change: three years from the change of circumstances;
//   - one_year_from_final_position: one year from the insurer's final position;
//   - awaiting_final_position: the time cannot end before one is received, nor before the
//     earliest day;
//   - arguable_report, arguable_request: it turns on whether a report, or a request, between
//     the strict and the extended last day was in time; strict and extended each follow
//     their own reading;
//   - no_change: nothing to reconsider;
//   - older_wording: the time to sue before 2015 is outside the library;
//   - no_time_limit: the act sets no time;
//   - undetermined: what is known leaves more than one of these open.
//
// # Horizon
//
// Public holidays are known from 1975 to 2100. A day outside is refused with
// before_1975 or after_horizon, never answered with a guess.
//
// Nothing here reads a clock: the day of assessment is an argument.
//
// # Reading the code
//
// The law is law.go, for days that are all known, in the order of the page and the act.
// walk.go explains how days known in part are decided by it, and why that is exact.
package limitation
