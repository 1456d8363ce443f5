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

// today is the day of assessment: nothing reads a clock.
var today = vard.NewDate(2026, time.November, 21)

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
		Service:  billing.ServiceTreatment,
		Currency: billing.SEK,
		Estimate: billing.Estimate{Issued: vard.NewDate(2026, time.March, 1), Lines: []billing.Line{{Code: "surgery", Amount: sek(250_000_00)}}},
		Actual:   billing.Actual{Final: true, Lines: []billing.Line{{Code: "surgery", Amount: sek(243_517_50)}}},
		Payers: []billing.Payer{{
			Kind:     billing.PayerAdvance,
			Receipts: []billing.Receipt{{On: vard.NewDate(2026, time.March, 3), Amount: sek(250_000_00)}},
		}},
	}
	settlement, err := billing.Settle(account, today)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, payer := range settlement.Entries() {
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
	settlement, err := billing.Settle(account, today)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, payer := range settlement.Entries() {
		fmt.Println(payer.Kind, payer.Due.Direction, payer.Due.Amount)
		for f := range payer.Findings() {
			if f.Met == vard.No {
				fmt.Println(" ", f.Text().In(language.English))
			}
		}
	}
	// Output:
	// guarantee bill 200000.00 SEK
	//   The limit of the guarantee is below what is left; the rest goes on, in the last resort to the patient.
	// patient bill 30000.00 SEK
}

// Nobody has said until when the guarantee is valid.
func ExampleSettlement_Missing() {
	settlement, err := billing.Settle(billing.Account{
		Service: billing.ServiceTreatment, Currency: billing.SEK,
		CareFrom: vard.NewDate(2026, time.March, 10), CareTo: vard.NewDate(2026, time.March, 14),
		Actual: billing.Actual{Final: true, Lines: []billing.Line{{Amount: sek(230_000_00)}}},
		Payers: []billing.Payer{{
			Kind: billing.PayerGuarantee, Limit: billing.Unlimited(),
			ValidFrom: vard.NewDate(2026, time.March, 1), Services: []billing.Service{billing.ServiceTreatment},
		}},
	}, today)
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
	// payers[0].validTo - Until which day is the promise valid, or is it valid until further notice?
}

// A correction after the settlement: the bill that was sent is still open, so that it is
// credited.
func ExampleSettlement_Revise() {
	account := billing.Account{
		Service: billing.ServiceTreatment, Currency: billing.SEK,
		Actual: billing.Actual{Final: true, Lines: []billing.Line{{Code: "ward", Amount: sek(9_000_00)}}},
	}
	settlement, err := billing.Settle(account, today)
	if err != nil {
		fmt.Println(err)
		return
	}
	account.Actual.Lines = []billing.Line{{Code: "ward", Amount: sek(8_500_00)}}
	corrected, err := billing.Settle(account, today)
	if err != nil {
		fmt.Println(err)
		return
	}
	revision, err := settlement.Revise(corrected)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("settlement %d corrects %d\n", revision.Settlement().Number(), revision.Corrects())
	for _, payer := range revision.Entries() {
		fmt.Println(payer.Kind, "bears", payer.Share, "- now due", payer.Due.Amount, "- credit", payer.Credit)
	}
	// Output:
	// settlement 2 corrects 1
	// patient bears 8500.00 SEK - now due 8500.00 SEK - credit 500.00 SEK
}

// A guarantee that two accounts share is used once.
func ExampleSettleAll() {
	guarantee := billing.Payer{
		Kind: billing.PayerGuarantee, Name: "Embassy", Reference: "2026/117", Limit: billing.UpTo(sek(100_000_00)),
		ValidFrom: vard.NewDate(2026, time.January, 1), ValidTo: billing.UntilFurtherNotice(), Services: []billing.Service{billing.ServiceTreatment},
	}
	account := billing.Account{
		Service: billing.ServiceTreatment, Currency: billing.SEK,
		CareFrom: vard.NewDate(2026, time.March, 10), CareTo: vard.NewDate(2026, time.March, 14),
		Actual: billing.Actual{Final: true, Lines: []billing.Line{{Code: "ward", Amount: sek(80_000_00)}}},
		Payers: []billing.Payer{guarantee},
	}
	settlements, err := billing.SettleAll([]billing.Account{account, account}, today)
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, settlement := range settlements {
		for _, payer := range settlement.Entries() {
			fmt.Println(i, payer.Kind, payer.Share)
		}
	}
	// Output:
	// 0 guarantee 80000.00 SEK
	// 1 guarantee 20000.00 SEK
	// 1 patient 60000.00 SEK
}

// A settlement explains itself, row by row with the sum so far.
func ExampleSettlement_Explain() {
	settlement, err := billing.Settle(billing.Account{
		Service: billing.ServiceTreatment, Currency: billing.SEK,
		Actual: billing.Actual{Final: true, Lines: []billing.Line{{Code: "ward", Amount: sek(1_000_00)}}},
		Payers: []billing.Payer{{Kind: billing.PayerInsurance, Rate: billing.MustRate("0.8"), Deductible: sek(100_00), Limit: billing.Unlimited()}},
	}, today)
	if err != nil {
		fmt.Println(err)
		return
	}
	statement, err := settlement.Explain()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, row := range statement.Postings {
		if row.Section == billing.SectionShare && row.Payer == 0 {
			fmt.Println(row.Text.EN, row.Amount, "=", row.Sum)
		}
	}
	// Output:
	// Cost left to share 1000.00 SEK = 1000.00 SEK
	// Deductible -100.00 SEK = 900.00 SEK
	// Rate of 80% -180.00 SEK = 720.00 SEK
}

func ExampleCompare() {
	differences, err := billing.Compare(billing.Account{
		Service: billing.ServiceTreatment, Currency: billing.SEK,
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
	fmt.Printf("%+q\n", differences[1].Sentence().EN)
	// Output:
	// surgery changed 50.00 SEK
	// scan dropped -50.00 SEK
	// drugs added 20.00 SEK
	// "scan: was estimated at SEK\u00a050.00 and is not charged."
}

func ExampleMoney_Format() {
	m, err := billing.ParseMoney("1234.50 SEK")
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
		Service: billing.ServiceTreatment, Currency: billing.SEK,
		CareFrom: vard.NewDate(2026, time.March, 10), CareTo: vard.NewDate(2026, time.March, 14),
		Actual: billing.Actual{Final: true, Lines: make([]billing.Line, 3)},
		Payers: []billing.Payer{
			{Kind: billing.PayerGuarantee, Limit: billing.UpTo(sek(5_000_00)), ValidFrom: vard.NewDate(2026, time.January, 1), ValidTo: billing.ExpiresOn(vard.NewDate(2026, time.December, 31)),
				Services: []billing.Service{billing.ServiceTreatment}},
			{Kind: billing.PayerAdvance, Receipts: []billing.Receipt{{On: vard.NewDate(2026, time.March, 1), Amount: sek(1_000_00)}}},
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
		settlement, err := billing.Settle(account, today)
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, payer := range settlement.Entries() {
			total := &billed
			if payer.Due.Direction == billing.ToRefund {
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
