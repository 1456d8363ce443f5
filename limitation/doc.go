// Package limitation decides whether a claim for a patient injury in Sweden is in
// time (preskription), on days that may be known only in part, and tells the act's
// own last days beside it.
//
// # The rule of the page
//
// The day on which the injury was caused decides which rule applies:
//
//   - caused 1975 to 1996 ([Voluntary]): the voluntary insurance conditions of the year;
//   - caused 1997 to 31 December 2014 ([Old]): reported within three years of the
//     latest of three moments of awareness, and within ten years of the cause;
//   - caused from 1 January 2015 ([New]): reported within ten years of the cause.
//
// The conditions before 1997 have the same three and ten years as the old rule.
//
// # Counting
//
// A time set in years or months ends on the day with the same number, or on the last
// day of a month that lacks it (lag 1930:173 1 §): ten years from 29 February end on 28
// February. That is the strict last day. By 2 § of the same act what falls due on a
// Saturday, Sunday, public holiday, Midsummer Eve, Christmas Eve or New Year's Eve may
// be done the next weekday: the extended last day ([NextWeekday]). Whether 2 § reaches
// these times is not settled, so a report between the two is [Arguable]. The voluntary
// conditions are a contract, which 2 § does not extend.
//
// # Days known in part
//
// Each moment of a [Claim] is an interval of days: an exact day, a month, a year, half
// open, not yet, or unknown. A completion gives every moment a day, within these
// bounds:
//
//   - no moment lies before the cause, and the cause not before 1975;
//   - what has happened has done so on or before the day of assessment;
//   - only what is unknown may also not have happened yet, the cause excepted.
//
// [Assess] is exact over all completions: an outcome other than [Undetermined] holds in
// every one. Otherwise [Decision.Missing] holds a moment exactly when two completions
// that differ only in it have different outcomes, and [Decision.LastDay] the earliest
// and the latest last day of any completion. There is no search: the cost does not
// depend on how long the intervals are, nor on how many years of holidays are covered.
//
// # The act's own last days
//
// Beside the page's rule, and never mixed with it: [Decision.Action],
// [Decision.Reconsideration], [Decision.BoardOpinion], [Decision.ExceptionalReasons].
//
// # Horizon
//
// Public holidays are known from 1975 to 2100. A day outside is refused with
// before_1975 or after_horizon, never answered with a guess.
//
// Nothing here reads a clock: the day of assessment is an argument.
package limitation
