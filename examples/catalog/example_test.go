package catalog_test

import (
	"fmt"
	"os"

	"golang.org/x/text/language"
	"golang.org/x/text/message"
	xtext "golang.org/x/text/message/catalog"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/catalog"
)

// A decision in German.
func Example() {
	file, err := os.Open("de.txt")
	if err != nil {
		panic(err)
	}
	defer file.Close()
	lines, err := catalog.Read(file)
	if err != nil {
		panic(err)
	}
	texts := xtext.NewBuilder()
	if err := catalog.Add(texts, language.German, lines); err != nil {
		panic(err)
	}
	p := message.NewPrinter(language.German, message.Catalog(texts))

	d := eligibility.Assess(eligibility.Facts{
		RegisteredInSweden:   vard.No,
		PersonalNumber:       vard.No,
		EstablishedDiagnosis: vard.Yes,
	})
	fmt.Println(catalog.Name("eligibility.outcome", d.Outcome()).In(p))
	for f := range d.Findings() {
		fmt.Println("–", catalog.Finding(f).In(p))
	}
	for q := range d.Ask() {
		fmt.Println(catalog.Name("vard.informant", q.AskOf()).In(p)+":", catalog.Question("eligibility", q).In(p))
	}
	// Output:
	// Es fehlen Angaben, die die Antwort ändern können.
	// – Die Person ist nicht in Schweden gemeldet.
	// – Die Person hat keine schwedische Personennummer.
	// – Eine Diagnose ist durch frühere Untersuchungen gesichert.
	// – Die Klinik muss noch beurteilen, ob die Diagnose zur hochspezialisierten Medizin gehört.
	// – Es ist nicht bekannt, ob der Fall dringend ist.
	// die behandelnde Einrichtung: Ist der Fall dringend?
	// eine Fachärztin oder ein Facharzt: Gehört die Diagnose nach Einschätzung der Klinik zur hochspezialisierten Medizin?
}

// Where the catalog lacks an ID the library's English stands in.
func Example_fallback() {
	texts := xtext.NewBuilder()
	err := catalog.Add(texts, language.Finnish, []catalog.Line{
		{ID: "eligibility.not-urgent.met", Text: "Tapaus ei ole kiireellinen."},
	})
	if err != nil {
		panic(err)
	}
	p := message.NewPrinter(language.Finnish, message.Catalog(texts))

	d := eligibility.Assess(eligibility.Facts{Urgent: vard.No})
	for f := range d.Findings() {
		fmt.Println(catalog.Finding(f).In(p))
	}
	// Output:
	// It is not known whether the person is registered in Sweden.
	// It is not known whether the person has a Swedish personal identity number.
	// It is not known whether a diagnosis is established by earlier examinations.
	// The clinic has yet to judge whether the diagnosis belongs to highly specialised care.
	// Tapaus ei ole kiireellinen.
}
