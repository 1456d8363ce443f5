package vard_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/vardregler/vard"
	"golang.org/x/text/language"
)

func ExampleDate_AddYears() {
	caused := vard.NewDate(2016, time.February, 29)
	fmt.Println(caused.AddYears(10))
	fmt.Println(caused.Time().AddDate(10, 0, 0).Format(time.DateOnly), "is what time.Time gives")
	// Output:
	// 2026-02-28
	// 2026-03-01 is what time.Time gives
}

func ExampleParseMoment() {
	for _, text := range []string{"2013-03-05", "2013-03", "[2012-03-01..2013-05-31]", "[..2013-05-31]", "2013-XX-XX", "not-yet"} {
		m, err := vard.ParseMoment(text)
		fmt.Printf("%s: first %q, last %q, %v\n", m, m.First(), m.Last(), err)
	}
	// Output:
	// 2013-03-05: first "2013-03-05", last "2013-03-05", <nil>
	// 2013-03: first "2013-03-01", last "2013-03-31", <nil>
	// [2012-03-01..2013-05-31]: first "2012-03-01", last "2013-05-31", <nil>
	// [..2013-05-31]: first "", last "2013-05-31", <nil>
	// 2013: first "2013-01-01", last "2013-12-31", <nil>
	// not-yet: first "", last "", <nil>
}

func ExampleAnswer_And() {
	fmt.Println(vard.Unknown.And(vard.No), vard.Unknown.And(vard.Yes), vard.Unknown.Or(vard.Yes))
	// Output: no unknown yes
}

func ExampleStatementByID() {
	s, _ := vard.StatementByID("LOF-19")
	fmt.Println(s.Place().In(language.English))
	fmt.Println(s.Text().In(language.Swedish))
	fmt.Println(s.Text().In(language.English))
	// Output:
	// Accident injuries
	// Ett vardagligt olycksfall, såsom ett fall på väg till toaletten, ersätts normalt inte.
	// An everyday accident, such as a fall on the way to the toilet, is normally not compensated.
}

func ExampleError() {
	_, err := vard.ParseMoment("2014/2013")
	fmt.Println(errors.Is(err, vard.ImpossibleOrder))
	if e, ok := errors.AsType[*vard.Error](err); ok {
		fmt.Println(e.In("limitation.caused"))
		fmt.Println(e.Code.Text().EN)
	}
	// Output:
	// true
	// vard: limitation.caused: impossible_order
	// The days contradict each other. Check both.
}
