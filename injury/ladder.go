package injury

import (
	"math/bits"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/marks"
)

// The ladder. A part of it is a list of facts and what they come to when all is known; the
// table of parts is the numbered list of the package's doc.
// Nothing else in the package knows what a fact is for: what a claim can come to, what is
// missing, what the outcome rests on are worked out from the table (exact.go,
// reasons.go).
//
// No two parts read the same fact but presumed ones, so that whatever each of them can
// come to, they can come to together. Where two rules turn on one fact they are one part:
// that an injury was avoidable makes a ground, and casts doubt on a life-saving measure.

// result is what a part comes to: what it does to the claim, and what ground it gives.
type result uint8

// What a part does to the claim.
const (
	passes   result = iota // nothing
	doubts                 // whatever ground there is, a person must weigh
	refuses                // not compensable
	refers                 // another insurer comes first
	reserves               // a person must assess it, by conditions that the library does not know
	expires                // by those conditions it is too late: not compensable
	effect   result = 1<<3 - 1
)

// What ground it gives, the weakest first.
const (
	fails  result = iota << 3 // none
	weighs                    // one that a person must weigh
	holds                     // one that holds
)

// unmoved is what leaves a claim where it stands: nothing, and no ground.
const unmoved = passes | fails

// part is a rung of the ladder, or a ground.
type part struct {
	facts marks.Facts // the facts it reads
	says              // what they come to when all is known; nothing for the time limit
	any   results     // everything it can come to
	rules []ruling    // the rules that it decides
}

// says is what the facts of a part come to: one thing where exactly those given are so and
// another elsewhere, or what a function says.
type says struct {
	where           marks.Facts // these of the part's facts, and none else, are so
	then, elsewhere result
	by              func(a answers) result // nil where the three above say it
}

// none is the set of no facts.
const none marks.Facts = 0

// comes returns what the part comes to when all is known.
func (p *part) comes(a answers) result {
	if p.by != nil {
		return p.by(a)
	}
	return p.either(a)
}

// either is the same where no function says it. It is short so that the compiler puts it
// inline.
func (p *part) either(a answers) result {
	then, elsewhere := p.then, p.elsewhere
	if a.yes&p.facts == p.where {
		return then
	}
	return elsewhere
}

// ruling is a rule, and where it is met by what its part comes to.
type ruling struct {
	rule int
	sides
}

// sides are the results by which a rule is met and those by which it is not; by the others
// a person must weigh it.
type sides struct{ met, not results }

var ladder = [...]part{
	// 1. Nobody was injured, in body or mind: not compensable (PSL 1, 6 §§; LOF-25).
	{1 << personalInjury, says{where: none, then: refuses},
		1<<passes | 1<<refuses, []ruling{{rulePersonalInjury, unopposed}}},
	// 2. Care outside Sweden: not compensable (PSL 3 §).
	{1 << careInSweden, says{where: none, then: refuses},
		1<<passes | 1<<refuses, []ruling{{ruleCareInSweden, unopposed}}},
	// 3. Care that no region gave or financed: the care provider's own insurer (LOF-24).
	{1 << regionFinanced, says{where: none, then: refers},
		1<<passes | 1<<refers, []ruling{{ruleRegionFinanced, unopposed}}},
	// 4. A traffic injury or a work injury: that insurer first (LOF-22, -23), unless it has
	// declined, which is presumed absent.
	{1<<trafficInjury | 1<<otherInsurerDeclined, says{where: 1 << trafficInjury, then: refers},
		1<<passes | 1<<refers, []ruling{{ruleOutsideTraffic, unopposed}}},
	{1<<workInjury | 1<<otherInsurerDeclined, says{where: 1 << workInjury, then: refers},
		1<<passes | 1<<refers, []ruling{{ruleOutsideWork, unopposed}}},
	// 5. The care did not cause it: not compensable (PSL 6 §; HD T 7691-22).
	{1 << causedByCare, says{where: none, then: refuses},
		1<<passes | 1<<refuses, []ruling{{ruleCausedByCare, unopposed}}},
	// 6. The time limit; see verdicts.
	{0, says{}, 1<<passes | 1<<doubts | 1<<refuses | 1<<reserves | 1<<expires, []ruling{{ruleActApplies, applies}, {ruleNotBarred, inTime}}},
	// 7. A life-saving measure, and the ground of treatment.
	{1<<correctAndNecessary | 1<<lifeThreatening | 1<<severeDisability | 1<<avoidable | 1<<unusedResources, says{by: treatment},
		1<<fails | 1<<holds | 1<<refuses | 1<<(refuses|holds) | 1<<(doubts|holds), []ruling{{ruleNotLifeSaving, unopposed}, {ruleTreatment, given}}},
	// 8. A side effect or a faulty medicine, and the ground of medication.
	{1<<inappropriate | 1<<sideEffect, says{by: medication},
		1<<fails | 1<<holds | 1<<refuses, []ruling{{ruleNotSideEffect, unopposed}, {ruleMedication, given}}},
	// 9. The other grounds. Material: a fault in a medical device or equipment, or incorrect
	// handling of it (LOF-13, -29b; PSL 6 § 2). Nobody asks whether that was avoidable.
	{1<<equipmentFault | 1<<incorrectHandling, says{where: none, then: fails, elsewhere: holds}, 1<<fails | 1<<holds, []ruling{{ruleMaterial, given}}},
	// Diagnosis: wrong or late, and health became worse for it (LOF-14; PSL 6 § 3).
	{1<<delayedOrIncorrect | 1<<worsened, says{where: 1<<delayedOrIncorrect | 1<<worsened, then: holds}, 1<<fails | 1<<holds, []ruling{{ruleDiagnosis, given}}},
	{1<<transmitted | 1<<ownBacteria | 1<<diseaseMoreSerious | 1<<gravelyIll | 1<<disproportionate | 1<<tolerable, says{by: infection},
		1<<fails | 1<<weighs | 1<<holds, []ruling{{ruleInfection, given}}},
	{1<<inConnectionWithCare | 1<<duringTransport | 1<<damagedPremises | 1<<everyday | 1<<riskRaisedByCare, says{by: accident},
		1<<fails | 1<<holds, []ruling{{ruleAccident, given}}},
	// 10. The patient died before any claim was made, which is presumed absent: what a
	// ground would give is for a person to sort out (PSL 8 §; skadeståndslagen 6:3).
	{1 << diedBeforeClaim, says{where: 1 << diedBeforeClaim, then: doubts},
		1<<passes | 1<<doubts, []ruling{{ruleAlive, lived}}},
}

// The parts that the rest of the package tells apart, by their place.
const (
	parts      = len(ladder)
	timeLimit  = 6
	infections = 11
)

// treatment: the injury follows from a correct and necessary measure against a condition
// that untreated is directly life-threatening (LOF-35) or, which is presumed absent, leads
// to severe disability (PSL 7 § 1): that bars every ground. A measure that another one
// would have spared was not necessary, so that both at once are for a person to weigh.
//
// The ground: the injury could have been avoided (LOF-11, -12, -32; PSL 6 § 1). Lack of
// resources gives no right, but resources that existed and were not used do, which is
// presumed absent (PSN 2004:06, 2009:12).
func treatment(a answers) result {
	ground := fails
	if a.any(1<<avoidable | 1<<unusedResources) {
		ground = holds
	}
	switch {
	case !a.so(correctAndNecessary) || !a.any(1<<lifeThreatening|1<<severeDisability):
		return ground
	case a.so(avoidable):
		return doubts | ground
	}
	return refuses | ground
}

// medication: prescribed, dispensed or handled inappropriately by the care (LOF-20;
// PSL 6 § 6). An injury from a medicine rightly used, by a side effect or for a fault in
// it, bars every ground (LOF-21, -34; PSL 7 § 2).
func medication(a answers) result {
	switch {
	case a.so(inappropriate):
		return holds
	case a.so(sideEffect):
		return refuses
	}
	return fails
}

// infection: transmitted by the care, and not by the patient's own bacteria, which is
// presumed absent (LOF-15, -16; PSL 6 § 4). Where a person has weighed whether it must
// reasonably be tolerated, that decides (PSL 6 § third paragraph). Where nobody has: a
// graver or life-threatening disease normally means yes (LOF-17, -33); an infection that
// was unforeseeable or out of proportion, which is presumed absent, a person must weigh
// (PSN 2006:01, 1999:07, 2001:15).
func infection(a answers) result {
	switch {
	case !a.so(transmitted) || a.so(ownBacteria):
		return fails
	case a.so(tolerable):
		return fails
	case a.no.Has(tolerable):
		return holds
	case !a.any(1<<diseaseMoreSerious | 1<<gravelyIll):
		return holds
	case a.so(disproportionate):
		return weighs
	}
	return fails
}

// accident: in connection with care, in medical transport, or from damaged premises or
// equipment (LOF-18; PSL 6 § 5). An everyday accident, such as a fall on the way to the
// toilet, normally does not count (LOF-19); it does where care had raised the risk, was
// closely connected with it or did not protect enough, which is presumed absent
// (PSN 2002:15, 2007:10, 2008:10, 2010:14).
func accident(a answers) result {
	happened := a.any(1<<inConnectionWithCare | 1<<duringTransport | 1<<damagedPremises)
	if happened && (!a.so(everyday) || a.so(riskRaisedByCare)) {
		return holds
	}
	return fails
}

// All grounds, shifted by what a part does; and everything that it can do, shifted by the
// ground.
const (
	anyGround results = 1<<fails | 1<<weighs | 1<<holds
	anyEffect results = 1<<(effect+1) - 1
)

var (
	// unopposed: the part does nothing against the claim; in doubt a person must weigh.
	unopposed = sides{met: anyGround << passes, not: anyGround<<refuses | anyGround<<refers}
	// given: the part gives a ground.
	given = sides{met: anyEffect << holds, not: anyEffect << fails}
	// applies: the act applies, not the voluntary conditions before it.
	applies = sides{met: 1<<passes | 1<<doubts | 1<<refuses, not: 1<<reserves | 1<<expires}
	// inTime: the time has not run out.
	inTime = sides{met: 1<<passes | 1<<reserves, not: 1<<refuses | 1<<expires}
	// lived: the patient was alive when the claim was made.
	lived = sides{met: 1 << passes, not: 1 << doubts}
)

// of returns whether the rule is met, whichever of the results the part comes to; unknown
// too where they differ.
func (by sides) of(can results) vard.Answer {
	answer := vard.Unknown
	if can&^by.not == 0 {
		answer = vard.No
	}
	if can&^by.met == 0 {
		answer = vard.Yes
	}
	return answer
}

// alike returns the results of which the rule finds the same as of this one.
func (by sides) alike(r result) results {
	switch {
	case by.met.has(r):
		return by.met
	case by.not.has(r):
		return by.not
	}
	return ^(by.met | by.not)
}

// results is a set of results.
type results uint32

func (s results) has(r result) bool { return s>>r&1 == 1 }

// grounds returns the grounds alone.
func (s results) grounds() (grounds results) {
	for _, ground := range [...]result{fails, weighs, holds} {
		if s&(anyEffect<<ground) != 0 {
			grounds |= 1 << ground
		}
	}
	return grounds
}

// first is the first result of the set, and the set without it.
func (s results) first() (result, results) {
	return result(bits.TrailingZeros32(uint32(s))), s & (s - 1)
}
