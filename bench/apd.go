package main

import "github.com/cockroachdb/apd/v3"

// cockroachdb/apd, in a loop.
func apdDecimal(cases []account) []contestant {
	type decimals struct{ estimated, actual []*apd.Decimal }
	input := func(c *account) decimals {
		one := func(ore *int64) *apd.Decimal { return apd.New(*ore, -2) }
		return decimals{inputs(c.estimated, one), inputs(c.actual, one)}
	}
	return []contestant{decider("cockroachdb/apd", reasons, cases, input, func(s decimals) answer {
		var estimated, actual, d apd.Decimal
		for _, x := range s.estimated {
			must(apd.BaseContext.Add(&estimated, &estimated, x))
		}
		for _, x := range s.actual {
			must(apd.BaseContext.Add(&actual, &actual, x))
		}
		must(apd.BaseContext.Sub(&d, &actual, &estimated))
		return reconciled(d.Coeff.Int64() * int64(d.Sign()))
	})}
}
