package main

import "github.com/govalues/decimal"

const govaluesSum = "govalues/decimal, Sum"

// govalues/decimal: in a loop, and by its own sum.
func govalues(cases []account) []contestant {
	type decimals struct{ estimated, actual []decimal.Decimal }
	input := func(c *account) decimals {
		one := func(ore *int64) decimal.Decimal { return decimal.MustNew(*ore, 2) }
		return decimals{inputs(c.estimated, one), inputs(c.actual, one)}
	}
	difference := func(actual, estimated decimal.Decimal) answer {
		d := must(actual.Sub(estimated))
		return reconciled(int64(d.Coef()) * int64(d.Sign()))
	}
	sum := func(list []decimal.Decimal) decimal.Decimal {
		total := decimal.MustNew(0, 2)
		for _, x := range list {
			total = must(total.Add(x))
		}
		return total
	}
	return []contestant{
		decider("govalues/decimal", reasons, cases, input, func(s decimals) answer {
			return difference(sum(s.actual), sum(s.estimated))
		}),
		decider(govaluesSum, reasons, cases, input, func(s decimals) answer {
			return difference(must(decimal.Sum(s.actual...)), must(decimal.Sum(s.estimated...)))
		}),
	}
}
