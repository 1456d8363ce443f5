package main

import "fmt"

// An answer is what is decided of a case. Everybody must give the same, as far as he
// answers at all: see parts.
type answer struct {
	outcome uint8  // by the number of the library's own enumeration; of an account its direction
	rule    uint8  // limitation: the rules that govern, by the library's number
	day     day    // limitation: the last day to report, strictly
	against uint16 // a set of reasons: what is not met, or not certain
	amount  int64  // account: actual less estimated, in öre
}

// parts are the parts of an answer that a contestant gives beside the outcome.
type parts uint8

const (
	lastDay parts = 1 << iota // and the rule
	reasons
)

// called is the name of an engine that gives these parts.
func called(name string, gives parts) string {
	if gives == 0 {
		return name + justOutcome
	}
	return name
}

const justOutcome = ", outcome"

// only returns the answer with the given parts.
func (a answer) only(p parts) answer {
	if p&lastDay == 0 {
		a.rule, a.day = 0, 0
	}
	if p&reasons == 0 {
		a.against = 0
	}
	return a
}

// digest is a number in which every part of an answer counts, so that nobody's timed loop
// can leave one unread.
func (a answer) digest() uint64 {
	return uint64(a.outcome) + uint64(a.rule)<<4 + uint64(a.against)<<8 + uint64(a.day)<<32 + uint64(a.amount)<<8
}

// undigested is the answer of that digest, of anything but an account.
func undigested(n uint64) answer {
	return answer{outcome: uint8(n & 15), rule: uint8(n >> 4 & 15), against: uint16(n >> 8), day: day(n >> 32)}
}

// A contestant decides prepared cases.
type contestant struct {
	name   string
	gives  parts
	answer func(i int) answer          // of the case of that place
	run    func(order []uint16) uint64 // decides these cases and returns the sum of the digests: what is timed
}

// looped is the contestant of a loop that is written out, for who needs less than a
// microsecond. It answers a case by its loop over that one.
func looped(name string, gives parts, run func(order []uint16) uint64) contestant {
	return contestant{name, gives, func(i int) answer { return undigested(run([]uint16{uint16(i)})) }, run}
}

// decider is the contestant that makes its own input of each case, which is not timed, and
// decides on it. Calls through function values cost it some nanoseconds.
func decider[C, In any](name string, gives parts, cases []C, input func(*C) In, decide func(In) answer) contestant {
	inputs := make([]In, len(cases))
	for i := range cases {
		inputs[i] = input(&cases[i])
	}
	return contestant{name, gives,
		func(i int) answer { return decide(inputs[i]) },
		func(order []uint16) (sum uint64) {
			for _, i := range order {
				sum += decide(inputs[i]).digest()
			}
			return sum
		}}
}

// itself is the input of who reads the cases as they are.
func itself[C any](c *C) *C { return c }

// agree reports where contestants answer otherwise than the first who gives all parts, or
// otherwise in the loop that is timed.
func agree(work string, n int, list []contestant) error {
	judge := list[0]
	for _, c := range list {
		if c.gives > judge.gives {
			judge = c
		}
	}
	order := make([]uint16, n)
	want := make([]answer, n)
	for i := range want {
		order[i], want[i] = uint16(i), judge.answer(i)
	}
	for _, c := range list {
		sum := uint64(0)
		for i, want := range want {
			want := want.only(c.gives)
			if got := c.answer(i); got != want {
				return fmt.Errorf("%s, case %d: %s answers %+v, %s %+v", work, i, c.name, got, judge.name, want)
			}
			sum += want.digest()
		}
		if got := c.run(order); got != sum {
			return fmt.Errorf("%s: what %s does while it is timed is not what it answers", work, c.name)
		}
	}
	return nil
}
