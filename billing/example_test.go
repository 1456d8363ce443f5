package billing_test

import (
	"encoding/json"
	"fmt"
	"runtime"
	"time"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
)

func sek(öre int64) billing.Money {
	m, err := billing.Minor(öre, billing.SEK)
	if err != nil {
		panic(err)
	}
	return m
}

// A treatment cost less than the estimate that was paid in advance.
func Example() {
	account := billing.Account{
		Service:  billing.Treatment,
		Currency: billing.SEK,
		Estimate: billing.Estimate{Issued: vard.NewDate(2026, time.March, 1), Lines: []billing.Line{{Code: "surgery", Amount: sek(250_000_00)}}},
		Actual:   billing.Actual{Final: true, Lines: []billing.Line{{Code: "surgery", Amount: sek(243_517_50)}}},
		Payers: []billing.Payer{{
			Kind:     billing.Advance,
			Receipts: []billing.Receipt{{On: vard.NewDate(2026, time.March, 3), Amount: sek(250_000_00)}},
		}},
	}
	settlement, err := billing.Settle(account)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, payer := range settlement.Payers() {
		fmt.Println(settlement.Outcome(), payer.Kind, payer.Due.Direction, payer.Due.Amount)
	}
	// Output:
	// final advance refund 6482.50 SEK
}

// A guarantee reaches as far as its limit; what is above it the patient owes. The
// findings say why.
func ExampleSettle() {
	var account billing.Account
	err := json.Unmarshal([]byte(`{
		"service": "treatment", "currency": "SEK",
		"careFrom": "2026-03-10", "careTo": "2026-03-14",
		"actual": {"final": true, "lines": [{"code": "surgery", "amount": "230000.00 SEK"}]},
		"payers": [{"kind": "guarantee", "limit": "200000.00 SEK", "validFrom": "2026-03-01", "validTo": "2026-03-31", "services": ["treatment"]}]
	}`), &account)
	if err != nil {
		fmt.Println(err)
		return
	}
	settlement, err := billing.Settle(account)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, payer := range settlement.Payers() {
		fmt.Println(payer.Kind, payer.Due.Direction, payer.Due.Amount)
		for f := range payer.Findings() {
			if f.Met == vard.No {
				fmt.Println(" ", f.Rule.Text().In(language.English))
			}
		}
	}
	// Output:
	// guarantee bill 200000.00 SEK
	//   The limit of the guarantee suffices for what is left; what is above it goes to the next payer, at last to the patient.
	// patient bill 30000.00 SEK
}

// Nobody has said until when the guarantee is valid.
func ExampleSettlement_Missing() {
	settlement, err := billing.Settle(billing.Account{
		Service: billing.Treatment, Currency: billing.SEK,
		CareFrom: vard.NewDate(2026, time.March, 10), CareTo: vard.NewDate(2026, time.March, 14),
		Actual: billing.Actual{Final: true, Lines: []billing.Line{{Amount: sek(230_000_00)}}},
		Payers: []billing.Payer{{
			Kind: billing.Guarantee, Limit: billing.Unlimited(),
			ValidFrom: vard.NewDate(2026, time.March, 1), Services: []billing.Service{billing.Treatment},
		}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(settlement.Outcome())
	for fact := range settlement.Missing() {
		fmt.Println(fact, "-", fact.Question().In(language.English))
	}
	// Output:
	// incomplete
	// payers[0].validTo - Until which day is the promise valid?
}

// A correction after the settlement gives a credit note that names what it corrects.
func ExampleSettlement_Revise() {
	settlement, err := billing.Settle(billing.Account{
		Service: billing.Treatment, Currency: billing.SEK,
		Actual: billing.Actual{Final: true, Lines: []billing.Line{{Code: "ward", Amount: sek(9_000_00)}}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	revision, err := settlement.Revise(billing.Actual{Final: true, Lines: []billing.Line{{Code: "ward", Amount: sek(8_500_00)}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("settlement %d corrects %d\n", revision.Settlement().Number(), revision.Corrects())
	for _, payer := range revision.Payers() {
		fmt.Println(payer.Kind, "bears", payer.Share, "-", payer.Due.Direction, payer.Due.Amount)
	}
	// Output:
	// settlement 2 corrects 1
	// patient bears 8500.00 SEK - refund 500.00 SEK
}

func ExampleCompare() {
	differences, err := billing.Compare(billing.Account{
		Service: billing.Treatment, Currency: billing.SEK,
		Estimate: billing.Estimate{Lines: []billing.Line{{Code: "surgery", Amount: sek(900_00)}, {Code: "scan", Amount: sek(50_00)}}},
		Actual:   billing.Actual{Final: true, Lines: []billing.Line{{Code: "surgery", Amount: sek(950_00)}, {Code: "drugs", Amount: sek(20_00)}}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range differences {
		fmt.Println(d.Code, d.Change, d.Amount)
	}
	// Output:
	// surgery changed 50.00 SEK
	// scan dropped -50.00 SEK
	// drugs added 20.00 SEK
}

func ExampleMoney_Format() {
	m, err := billing.Parse("1234.50 SEK")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%+q\n", m.Format(language.Swedish))
	fmt.Printf("%+q\n", m.Format(language.English))
	// Output:
	// "1\u00a0234,50\u00a0kr"
	// "SEK\u00a01,234.50"
}

// A million accounts one after the other: each settlement is let go when it has been
// read, so that the memory in use at the end is what it was at the beginning.
func Example_millionAccounts() {
	account := billing.Account{
		Service: billing.Treatment, Currency: billing.SEK,
		CareFrom: vard.NewDate(2026, time.March, 10), CareTo: vard.NewDate(2026, time.March, 14),
		Actual: billing.Actual{Final: true, Lines: make([]billing.Line, 3)},
		Payers: []billing.Payer{
			{Kind: billing.Guarantee, Limit: billing.UpTo(sek(5_000_00)), ValidFrom: vard.NewDate(2026, time.January, 1), ValidTo: vard.NewDate(2026, time.December, 31),
				Services: []billing.Service{billing.Treatment}},
			{Kind: billing.Advance, Receipts: []billing.Receipt{{On: vard.NewDate(2026, time.March, 1), Amount: sek(1_000_00)}}},
		},
	}
	inUse := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := inUse()
	billed, refunded := sek(0), sek(0)
	for n := range int64(1_000_000) {
		for i := range account.Actual.Lines {
			account.Actual.Lines[i].Amount = sek((n + int64(i)) % 300_000)
		}
		settlement, err := billing.Settle(account)
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, payer := range settlement.Payers() {
			total := &billed
			if payer.Due.Direction == billing.Refund {
				total = &refunded
			}
			if *total, err = total.Add(payer.Due.Amount); err != nil {
				fmt.Println(err)
				return
			}
		}
	}
	after := inUse()
	fmt.Println("billed", billed, "refunded", refunded)
	fmt.Println("memory grew by more than 64 kB:", after > before+64<<10)
	// Output:
	// billed 3849989500.08 SEK refunded 650001500.08 SEK
	// memory grew by more than 64 kB: false
}
