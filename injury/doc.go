// Package injury decides whether an injury in Swedish health care meets the
// conditions for compensation of the regions' patient insurer (Löf), under the
// Patient Injury Act (patientskadelagen, PSL 1996:799): the six grounds, what is not
// compensated on any ground, which other insurer comes first, and the time limit,
// whose own decision is carried inside.
//
// # The ladder
//
// [Assess] walks one ladder, in this order:
//
//  1. nobody was injured, in body or mind: not compensable;
//  2. care outside Sweden is outside the act: not compensable;
//  3. care that no region gave or financed: referred to the care provider's own insurer;
//  4. a traffic injury or a work injury, unless the other insurer has declined: referred
//     to that insurer;
//  5. the care did not cause it, on the balance of probabilities: not compensable;
//  6. the time limit: caused before 1997, a person must assess it by the conditions of
//     the year; too late, for the page and the act, not compensable; where the two part
//     (late, expired) or it is arguable, what is left is for a person to weigh;
//  7. the result of a life-saving measure: not compensable, or for a person to weigh where
//     another measure would have spared it; and the ground of treatment;
//  8. a side effect of a medicine rightly used, or a faulty medicine: not compensable, the
//     Pharmaceutical Insurance instead; and the ground of medication;
//  9. the other grounds: material, diagnosis, infection, accident;
//  10. the patient died before any claim was made: what is left is for a person to weigh.
//
// In the end a claim without a ground is not compensable, one with something to be weighed
// is for a person to assess, and [Decision.ToWeigh] names what; else it is compensable.
// [Decision.Merits] is the same ladder without the third and the fourth rung.
//
// Compensable means that the conditions hold on the facts given, which are an
// assessor's findings on the balance of probabilities. It is no promise of payment and
// no amount.
//
// # What is not known
//
// Facts that are not known are no guess: where they can change the outcome it is
// incomplete and [Decision.Missing] names exactly those that can. Rare exceptions are
// presumed absent until somebody says otherwise ([Decision.Presumed]); they are asked for
// after what is missing, since in practice they often decide. One fact is a judgement,
// whether an infection must reasonably be tolerated: where a person has weighed it, that
// decides, and nobody is asked for it.
//
// # What follows
//
// [Decision.Reasons] are the findings on which the outcome rests, [Decision.Until] is how
// long it holds, [Decision.Referrals] who takes over or hears a complaint, and
// [Decision.WhatIf] what would have to be otherwise.
package injury
