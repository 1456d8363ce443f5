// Package eligibility answers the first question of the intake desk: may this
// person use the route for international patients, and if not, where to?
//
// [Assess] takes five facts, each yes, no or not known, and gives an outcome with
// its reasons: whether each criterion of the page is met ([Decision.Findings]), the
// findings on which the outcome rests ([Decision.Reasons]), the facts that can still change
// it ([Decision.Missing]) and the order to ask for them ([Decision.Ask]), what to do next
// ([Decision.Next]) and who takes over ([Decision.Referrals]).
//
// [ParseIdentityNumber] reads a Swedish personal identity number (personnummer) or
// coordination number (samordningsnummer). That a person has a personal number is one of the
// facts; it is no proof that the person is registered as resident. A person who leaves the
// country keeps the number, diplomatic staff may have one without ever being registered, and
// before the year 2000 numbers were given without registration.
package eligibility
