// Package planted holds one of everything that pure refuses, and beside it what it
// must let pass.
package planted

import "strings"

var Exported = 1 // want "an exported variable"

var (
	table   = [...]int{1, 2, 3}
	names   = map[string]int{"a": 1}
	counter int
	box     struct{ inner struct{ n int } }
	pointer = &box
)

// Constant is no variable.
const Constant = 1

func goroutine() {
	go func() {}() // want "no goroutine"
}

func channels(c chan int) { // want "no channels"
	c <- 1   // want "no channels"
	select { // want "no channels"
	default:
	}
}

func changes() {
	counter = 1              // want "a variable of the package is changed"
	counter++                // want "a variable of the package is changed"
	counter += 2             // want "a variable of the package is changed"
	table[0] = 1             // want "a variable of the package is changed"
	names["b"] = 2           // want "a variable of the package is changed"
	box.inner.n = 3          // want "a variable of the package is changed"
	(*pointer).inner.n = 4   // want "a variable of the package is changed"
	table[:2][1]--           // want "a variable of the package is changed"
	delete(names, "a")       // want "a variable of the package is changed"
	clear(names)             // want "a variable of the package is changed"
	copy(table[:], []int{1}) // want "a variable of the package is changed"
	for counter = range 3 {  // want "a variable of the package is changed"
	}
	_, counter = 1, 2 // want "a variable of the package is changed"
}

func fine(counter int) int {
	counter++ // a parameter of the same name
	local := table
	local[0] = 9 // a copy
	for i := range table {
		counter += i
	}
	own := map[string]int{}
	own["a"] = Constant
	delete(own, "a")
	var b strings.Builder
	b.WriteString("x")
	return counter + local[0] + names["a"] + Exported
}

func panics(n int) {
	if n > 0 {
		panic("x") // want "only a function Must"
	}
}

// MustBeElsewhere has the name and stands in the wrong file.
func MustBeElsewhere() {
	panic("x") // want "only a function Must"
}

var literal = MustParse("1")

func must(text string) int {
	return MustParse(text) + // want "Must… is for constants"
		MustParse("1") + literal
}

func recovers(panic func()) {
	panic() // a parameter of the same name
}
