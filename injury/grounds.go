package injury

import "github.com/vardregler/vard"

// set is a set of the results that are still possible. A ground has one of three, from
// the weakest to the strongest: it fails, a person must weigh it, it holds. Where all its
// facts are known exactly one is left.
type set uint8

const (
	fails set = 1 << iota
	weighs
	holds
)

// choose returns what is possible where an answer decides: the one on yes, the other on
// no, and either while nobody knows. It masks instead of branching, because answers come
// in no order that a processor could learn: no takes away the one, yes the other.
func choose(answer vard.Answer, onYes, onNo set) set {
	unlessNo, unlessYes := set(answer&vard.No)-1, set(answer&vard.Yes>>1)-1
	return onYes&unlessNo | onNo&unlessYes
}

// met returns the finding of a ground: not known while it is open, and while it is to
// be weighed.
func (s set) met() vard.Answer {
	if s == holds {
		return vard.Yes
	}
	if s == fails {
		return vard.No
	}
	return vard.Unknown
}

// treatment: the injury could have been avoided (LOF-11, -12, -32; PSL 6 § 1). Lack of
// resources gives no right, but resources that existed and were not used do; that they
// existed is presumed absent (PSN 2004:06, 2009:12).
func (a answers) treatment() vard.Answer {
	return a.is(avoidable).Or(a.exception(unusedResources))
}

// material: a fault in equipment, or incorrect handling of it (LOF-13, -29b;
// PSL 6 § 2). Nobody asks whether that was avoidable.
func (a answers) material() vard.Answer {
	return a.is(equipmentFault).Or(a.is(incorrectHandling))
}

// diagnosis: wrong or late, and health became worse for it (LOF-14; PSL 6 § 3).
func (a answers) diagnosis() vard.Answer {
	return a.is(delayedOrIncorrect).And(a.is(worsened))
}

// infection: the agent was transmitted by care and is not the patient's own, and the
// infection need not be tolerated (LOF-15, -16; PSL 6 § 4 and third paragraph).
func (a answers) infection() set {
	return choose(a.caught(), a.notTolerable(), fails)
}

// caught is whether the infection came from the care.
func (a answers) caught() vard.Answer {
	return a.is(transmitted).And(a.is(ownBacteria).Not())
}

// notTolerable: an infection is to be tolerated, normally, where the disease treated
// was more serious than the infection or life-threatening (LOF-17, -33).
func (a answers) notTolerable() set {
	return choose(a.graver(), a.weighed(), holds)
}

func (a answers) graver() vard.Answer {
	return a.is(diseaseMoreSerious).Or(a.is(gravelyIll))
}

// weighed is the exception from "normally": the infection was unforeseeable and out of
// proportion, which is presumed absent. Then a person weighs whether it must reasonably
// be tolerated (PSL 6 § third paragraph; PSN 2006:01, 1999:07, 2001:15).
func (a answers) weighed() set {
	return choose(a.exception(disproportionate), asWeighed[a.is(tolerable)], fails)
}

// weighing reports whether such a weighing arises: care can have transmitted the
// infection, the disease treated can be the graver one, and the infection is said to be
// unforeseeable and out of proportion. Elsewhere the result of a weighing decides nothing.
func (a answers) weighing() bool {
	return a.caught() != vard.No && a.graver() != vard.No && a.is(disproportionate) == vard.Yes
}

var asWeighed = [...]set{vard.Unknown: weighs, vard.No: holds, vard.Yes: fails}

// accident: in connection with care, in medical transport, or from damaged premises or
// equipment, and no everyday accident (LOF-18; PSL 6 § 5).
func (a answers) accident() vard.Answer {
	return a.occasion().And(a.notEveryday())
}

func (a answers) occasion() vard.Answer {
	return a.is(inConnectionWithCare).Or(a.is(duringTransport)).Or(a.is(damagedPremises))
}

// notEveryday: an everyday accident, such as a fall on the way to the toilet, normally
// does not count (LOF-19). It does where care had raised the risk or did not protect
// enough, which is presumed absent (PSN 2002:15, 2007:10, 2010:14).
func (a answers) notEveryday() vard.Answer {
	return a.is(everyday).Not().Or(a.exception(riskRaisedByCare))
}

// medication: prescribed, dispensed or handled inappropriately (LOF-20, -29b;
// PSL 6 § 6).
func (a answers) medication() vard.Answer {
	return a.is(inappropriate)
}

// medicationBesideSideEffect is the ground where the injury is no side effect of a
// medicine rightly used. That rests on the same fact: a side effect that is not barred
// is one of a medicine inappropriately used.
func (a answers) medicationBesideSideEffect() vard.Answer {
	return a.medication().Or(a.exception(sideEffect))
}

// sideEffectOnly bars every ground: a side effect of a medicine that was not used
// inappropriately (LOF-21, -34; PSL 7 § 2).
func (a answers) sideEffectOnly() vard.Answer {
	return a.is(sideEffect).And(a.is(inappropriate).Not())
}

// lifeSaved bars every ground: the injury follows from a correct and necessary measure
// against a condition that untreated is directly life-threatening (LOF-35) or, which is
// presumed absent, leads to severe disability (PSL 7 § 1).
func (a answers) lifeSaved() vard.Answer {
	return a.is(correctAndNecessary).And(a.is(lifeThreatening).Or(a.exception(severeDisability)))
}

// strongest returns the results that the strongest of the six grounds can have; any one
// that holds is enough (LOF-29). They rest on different facts, so every combination of
// their results is possible. Only an infection can be one to weigh, and what it comes
// to matters unless another ground holds.
func (a answers) strongest() set {
	another := a.treatment().Or(a.material()).Or(a.diagnosis()).Or(a.accident()).Or(a.medicationBesideSideEffect())
	return choose(another, holds, a.infection())
}
