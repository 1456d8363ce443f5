package main

// A work is a decision that is compared: its contestants, the limit first.
type work struct {
	name, title string
	cases       int // how many there are
	outcomes    int // how many occur
	list        []contestant
}

// works prepares n cases of each decision for everybody, and reconciliations of so many
// lines.
func works(n, lines int) []work {
	eligibilities := draw(n, 1, drawEligibility)
	terms := draw(n, 2, drawTerm)
	injuries := draw(n, 3, drawInjury)
	accounts := []account{draw(1, 4, drawAccount(lines))[0]}
	accounts = append(accounts, draw(n/16, 5, drawAccount(20))...)
	all := []work{
		{name: "eligibility", title: "Eligibility", cases: n, outcomes: 5},
		{name: "limitation", title: "Limitation on exact days", cases: n, outcomes: 6},
		{name: "injury", title: "Injury with limitation", cases: n, outcomes: 4},
		{name: "reconciliation", title: "Reconciliation", cases: len(accounts), outcomes: 3},
	}
	all[0].list = append([]contestant{ladderEligibility(eligibilities), byHandEligibility(eligibilities)}, vardEligibility(eligibilities)...)
	all[1].list = append([]contestant{ladderLimitation(terms), byHandLimitation(terms)}, vardLimitation(terms)...)
	all[2].list = append([]contestant{ladderInjury(injuries), byHandInjury(injuries)}, vardInjury(injuries)...)
	all[3].list = append([]contestant{ladderAccount(accounts)}, vardAccount(accounts)...)
	all[0].list = append(all[0].list,
		opaEligibility(eligibilities),
		scriptedEligibility("cel-go", newCEL(eligibilityScript), eligibilities),
		scriptedEligibility("expr", newExpr(eligibilityScript), eligibilities))
	all[1].list = append(all[1].list,
		opaLimitation(terms),
		scriptedLimitation("cel-go", newCEL(limitationScript), terms),
		scriptedLimitation("expr", newExpr(limitationScript), terms))
	all[2].list = append(all[2].list,
		opaInjury(injuries),
		scriptedInjury("cel-go", newCEL(limitationScript), newCEL(injuryScript), injuries),
		scriptedInjury("expr", newExpr(limitationScript), newExpr(injuryScript), injuries))
	return all
}
