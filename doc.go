// Package vard is the vocabulary of a library of domain rules for two parts of
// Swedish health care: international patients at Karolinska University Hospital, and
// injuries in health care that the regions' insurer Löf compensates.
//
// The library decides, on facts that a program already has, what the two public
// pages of these bodies say and what the law behind them adds: who may use the route
// for international patients, which step of it comes next, who pays what and what is
// settled, whether a claim for an injury is in time, and whether the injury is of a
// kind that is compensated. Each decision names every rule it rests on, whether that
// rule is met, and the sentences of the page and sections of law behind it. It gives
// no legal advice and no amounts of compensation.
//
// # Packages
//
//   - [github.com/vardregler/vard/eligibility]: may the person use the route for
//     international patients, or belongs to public care; identity numbers.
//   - [github.com/vardregler/vard/referral]: the path of an international patient
//     step by step, the letter of confirmation, the interpreter, and the directory of
//     bodies that take over.
//   - [github.com/vardregler/vard/billing]: money, estimate and actual cost, payers
//     and what each may fund, settlement.
//   - [github.com/vardregler/vard/limitation]: whether a claim is in time, on days
//     that may be known only roughly.
//   - [github.com/vardregler/vard/injury]: grounds for compensation, exclusions, other
//     insurers, with limitation inside.
//
// # Facts, decisions, errors
//
// A fact is an [Answer] (yes, no or unknown), a [Moment] (an interval of days) or an
// amount; the zero value of every struct of facts is that nothing is known. A
// decision is a small value: its outcome, its findings ([Finding]: one [Rule] each, with a
// sentence that is true on these facts), the reasons among them on which the outcome
// rests, the facts that are missing ([Fact]: a question and who can answer it), the
// exceptions presumed absent, the bodies it refers to, and how long it holds if nothing
// happens. An outcome other than incomplete, or undetermined for limitation, is given only
// where every way of filling in the unknown facts leads to it; judgement and presumptions
// are marked as such.
//
// Page and act are told apart: a headline promises or refuses only what both carry, and
// where they part the outcome says so.
//
// What is not known is never an error. An [Error] says that an input is malformed or
// contradicts itself; it holds the path of the field and a [Code], and never the
// input.
//
// # In and out
//
// Every value that a case holds, and every enumeration, is written and read as its name:
// in JSON, as text, in XML and YAML, and in a database (text or NULL). The number inside is
// never written and never taken. Reading is strict.
//
// # Sources
//
// Everything that is decided is cited: [Statements] ranges over the sentences of the
// two pages, the sections of law and the published decisions, each in Swedish and
// English, with its address and the day on which it was last compared with the
// source. How the library reads the pages where they are loose is told in
// RESOLUTIONS.md.
//
// # Pure
//
// The packages read no clock, file, network or environment, start no goroutine, log
// nothing, keep no state and do not panic; only the Must functions do, which are for
// literals in programs and tests. The day of assessment is an argument.
// Decisions are safe for concurrent use, compare with == (but for a settlement, which
// holds its account), and allocate only when asked for slices, text or JSON.
package vard
