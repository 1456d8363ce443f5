package injury

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/limitation"
)

// verdicts say what each verdict on the time limit does to a claim. Open and in time do
// nothing. Late and expired are where the page and the act part, so a person must weigh,
// as where it is arguable. Barred is too late for both. A cause before 1997 is decided by
// the conditions of its year.
var verdicts = [...]struct {
	result result
	of     limitation.Outcomes
}{
	{passes, limitation.UnderAct & limitation.Of(limitation.Open, limitation.InTime)},
	{doubts, limitation.UnderAct & limitation.Of(limitation.Arguable, limitation.Late, limitation.Expired)},
	{refuses, limitation.UnderAct & limitation.Of(limitation.Barred)},
	{reserves, limitation.BeforeAct &^ limitation.Of(limitation.Barred)},
	{expires, limitation.BeforeAct & limitation.Of(limitation.Barred)},
}

// ofTime is what the verdicts that are possible come to.
func ofTime(possible limitation.Outcomes) (s results) {
	for i := range verdicts {
		if v := &verdicts[i]; possible&v.of != 0 {
			s |= 1 << v.result
		}
	}
	return s
}

// verdictsOf are the verdicts that come to one of the results.
func verdictsOf(s results) (l limitation.Outcomes) {
	for _, v := range verdicts {
		if s.has(v.result) {
			l |= v.of
		}
	}
	return l
}

// boardOpinion is the rule of the time limit for which the Patient Injuries Board is
// named.
var boardOpinion = func() (rule vard.Rule) {
	for r := range limitation.Rules() {
		if r.ID() == limitation.RuleBoardOpinion {
			rule = r
		}
	}
	return rule
}()

// canHaveOpinion reports whether there is an insurer's final position that the Patient
// Injuries Board can still have an opinion on.
func canHaveOpinion(l *limitation.Decision) bool {
	status := l.BoardOpinion().Status
	return status != limitation.StatusNone && status != limitation.StatusExpired
}
