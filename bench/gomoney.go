package main

import "github.com/Rhymond/go-money"

// Rhymond/go-money: in a loop, and with all lines in one call.
func goMoney(cases []account) []contestant {
	type decimals struct{ estimated, actual []*money.Money }
	input := func(c *account) decimals {
		one := func(ore *int64) *money.Money { return money.New(*ore, money.SEK) }
		return decimals{inputs(c.estimated, one), inputs(c.actual, one)}
	}
	difference := func(actual, estimated *money.Money) answer {
		return reconciled(must(actual.Subtract(estimated)).Amount())
	}
	sum := func(list []*money.Money) *money.Money {
		total := money.New(0, money.SEK)
		for _, x := range list {
			total = must(total.Add(x))
		}
		return total
	}
	return []contestant{
		decider("go-money", reasons, cases, input, func(s decimals) answer {
			return difference(sum(s.actual), sum(s.estimated))
		}),
		decider("go-money, Add(all...)", reasons, cases, input, func(s decimals) answer {
			zero := money.New(0, money.SEK)
			return difference(must(zero.Add(s.actual...)), must(zero.Add(s.estimated...)))
		}),
	}
}
