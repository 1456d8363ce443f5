package main

import (
	"slices"

	"github.com/vardregler/vard/eligibility"
)

// A work is a decision that is compared: its contestants, the limit first.
type work struct {
	name, title string
	cases       int // how many there are
	outcomes    int // how many can occur
	list        []contestant
}

// works prepares n cases of each decision for everybody, and reconciliations, the first of
// so many lines on each side.
func works(n, lines int) []work {
	a, b, c := draw(n, 1, drawEligibility), draw(n, 2, drawTerm), draw(n, 3, drawInjury)
	d := append(draw(1, 4, drawAccount(lines)), draw(n/16, 5, drawAccount(20))...)
	all := []work{
		{"eligibility", "Eligibility", n, int(eligibility.Incomplete), slices.Concat(
			[]contestant{ladderEligibility(a), byHandEligibility(a)}, vardEligibility(a))},
		{"limitation", "Limitation on exact days", n, 6, slices.Concat(
			[]contestant{ladderLimitation(b), byHandLimitation(b)}, vardLimitation(b))},
		{"injury", "Injury with limitation", n, 4, slices.Concat(
			[]contestant{ladderInjury(c), byHandInjury(c)}, vardInjury(c))},
		{"reconciliation", "Reconciliation", len(d), 3, slices.Concat(
			ladderAccount(d), vardAccount(d), shopspring(d), govalues(d), apdDecimal(d), goMoney(d))},
	}
	for _, gives := range []parts{0, reasons} {
		all[0].list = append(all[0].list, opaEligibility(gives, a),
			scriptedEligibility(celGo, gives, newCEL(eligibilityScript), a),
			scriptedEligibility(exprLang, gives, newExpr(eligibilityScript), a), cedarEligibility(gives, a))
		all[2].list = append(all[2].list, opaInjury(gives, c),
			scriptedInjury(celGo, gives, newCEL(limitationScript), newCEL(injuryScript), c),
			scriptedInjury(exprLang, gives, newExpr(limitationScript), newExpr(injuryScript), c), cedarInjury(gives, c))
		if gives != 0 {
			gives |= lastDay
		}
		all[1].list = append(all[1].list, opaLimitation(gives, b),
			scriptedLimitation(celGo, gives, newCEL(limitationScript), b),
			scriptedLimitation(exprLang, gives, newExpr(limitationScript), b))
	}
	return all
}
