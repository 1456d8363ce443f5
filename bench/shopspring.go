package main

import "github.com/shopspring/decimal"

// shopspring/decimal: in a loop, and by its own sum.
func shopspring(cases []account) []contestant {
	type decimals struct{ estimated, actual []decimal.Decimal }
	input := func(c *account) decimals {
		one := func(ore *int64) decimal.Decimal { return decimal.New(*ore, -2) }
		return decimals{inputs(c.estimated, one), inputs(c.actual, one)}
	}
	sum := func(list []decimal.Decimal) decimal.Decimal {
		total := decimal.New(0, -2)
		for _, x := range list {
			total = total.Add(x)
		}
		return total
	}
	return []contestant{
		decider("shopspring/decimal", reasons, cases, input, func(s decimals) answer {
			return reconciled(sum(s.actual).Sub(sum(s.estimated)).CoefficientInt64())
		}),
		decider("shopspring/decimal, Sum", reasons, cases, input, func(s decimals) answer {
			zero := decimal.New(0, -2)
			return reconciled(decimal.Sum(zero, s.actual...).Sub(decimal.Sum(zero, s.estimated...)).CoefficientInt64())
		}),
	}
}
