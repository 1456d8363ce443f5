// Package injury decides whether an injury in Swedish health care meets the
// conditions for compensation of the regions' patient insurer (Löf), under the
// Patient Injury Act (patientskadelagen, PSL 1996:799): the six grounds, what is not
// compensated on any ground, which other insurer comes first, and the time limit,
// whose own decision is carried inside.
//
// [Assess] walks one ladder, in this order:
//
//  1. care outside Sweden is outside the act: not compensable;
//  2. care that no region financed: referred to the care provider's own insurer;
//  3. a traffic injury or a work injury: referred to that insurer;
//  4. the result of correct and necessary life-saving care: not compensable;
//  5. a side effect of a medicine that was not used inappropriately: not compensable,
//     the Pharmaceutical Insurance instead;
//  6. no ground holds and none is to be weighed: not compensable;
//  7. reported too late: not compensable;
//  8. no ground holds by itself but one is to be weighed, or whether the claim is in
//     time is arguable: a person must assess it, and [Decision.ToWeigh] names what;
//  9. else compensable.
//
// Compensable means that the conditions hold on the facts given, which are an
// assessor's findings on the balance of probabilities. It is no promise of payment and
// no amount.
//
// Facts that are not known are no guess: where they can change the outcome it is
// incomplete and [Decision.Missing] names exactly those that can. Four rare exceptions
// are presumed absent until somebody says otherwise ([Decision.Presumed]), and one fact
// is a judgement: whether an infection must reasonably be tolerated.
package injury
