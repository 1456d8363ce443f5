package billing_test

import (
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/shopspring/decimal"
)

// TestMain runs the whole suite twice: as it is, and with every global of
// shopspring/decimal set to a value that breaks whoever reads it.
func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	for _, name := range []string{"test.bench", "test.fuzz"} {
		if flag.Lookup(name).Value.String() != "" {
			os.Exit(code)
		}
	}
	if code == 0 {
		decimal.DivisionPrecision = -3
		decimal.ExpMaxIterations = 0
		decimal.MarshalJSONWithoutQuotes = true
		decimal.MaxDecodeExponent = 0
		decimal.PowPrecisionNegativeExponent = -7
		decimal.TrimTrailingZeros = false
		decimal.UseScientificNotation = true
		decimal.Zero = decimal.New(42, 0)
		if code = m.Run(); code != 0 {
			fmt.Println("… with hostile globals of shopspring/decimal")
		}
	}
	os.Exit(code)
}
