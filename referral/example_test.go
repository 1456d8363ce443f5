package referral_test

import (
	"errors"
	"fmt"

	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/referral"
)

func Example() {
	d, err := referral.Assess(referral.Progress{
		Request:    vard.NewDate(2026, 1, 5),
		Quote:      vard.NewDate(2026, 1, 12),
		Prepaid:    vard.NewDate(2026, 1, 20),
		Conference: vard.NewDate(2026, 2, 3),
	}, vard.NewDate(2026, 2, 4))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Outcome())
	for s := range d.Next() {
		fmt.Println("next:", s.Text().In(language.English))
	}
	fmt.Print("no letter")
	for f := range d.Because(referral.StepLetter) {
		fmt.Print(", because no ", f)
	}
	fmt.Println()
	// Output:
	// in_progress
	// next: Give the statement, in English
	// no letter, because no visit, because no funding, because no agreement, because no estimate, because no decision, because no statement
}

func ExampleAssess_contradiction() {
	_, err := referral.Assess(referral.Progress{
		Request: vard.NewDate(2026, 1, 5),
		Visit:   vard.NewDate(2026, 5, 4),
	}, vard.NewDate(2026, 2, 4))
	var refusal *vard.Error
	if errors.As(err, &refusal) {
		fmt.Println(refusal.Field, refusal.Code, refusal.Other)
	}
	// Output: visit impossible_order statement
}

func ExampleBody() {
	b := referral.IVO
	fmt.Println(b.Text().In(language.English))
	fmt.Println(b.Handles().In(language.English))
	for c := range b.Contacts() {
		fmt.Println(c.Kind, c.Value)
	}
	// Output:
	// The Health and Social Care Inspectorate (IVO)
	// deficiencies in patient safety, once the care provider has had the complaint to answer; may refrain from examining what happened more than two years ago
	// web https://www.ivo.se
	// phone +46 10 788 50 00
}

func ExampleParseLanguage() {
	for _, tag := range []string{"ar", "prs", "sgn-SE", "und", "ber"} {
		l, err := referral.ParseLanguage(tag)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(l, l.Name().SV, l.Name().EN)
	}
	// Output:
	// ar arabiska Arabic
	// prs dari Dari
	// swl svenskt teckenspråk Swedish Sign Language
	// vard: no_language
	// vard: several_languages
}

func ExampleLanguage_Varieties() {
	for l := range referral.MustLanguage("ku").Varieties() {
		fmt.Println(l, l.Name().In(language.Swedish))
	}
	// Output:
	// kmr kurmanji (nordkurdiska)
	// ckb soranisk kurdiska
	// sdh sydkurdiska
}

func ExampleProgress_Set() {
	p := referral.Progress{Request: vard.MustDate("2026-01-05")}
	on := vard.MustDate("2026-01-06")
	for {
		d, err := referral.Assess(p, on)
		if err != nil {
			fmt.Println(err)
			return
		}
		asked := ""
		for f := range d.Missing() {
			fmt.Println(f.AskOf(), "is asked:", f.Question().In(language.English))
			asked = f.Name()
			break
		}
		if asked == "" {
			return
		}
		if err := p.Set(asked, vard.No); err != nil { // the answer
			fmt.Println(err)
			return
		}
	}
	// Output:
	// patient is asked: Does the patient need a visa?
	// patient is asked: Does the patient need an interpreter?
}

func ExampleLetter() {
	visit := vard.NewDate(2026, 5, 4)
	letter := referral.Letter{PatientAsInPassport: vard.Yes, Clinic: vard.Yes, FirstDay: visit}
	fmt.Println("may be issued:", referral.Issuable(visit))
	for f := range letter.Lacks() {
		fmt.Println("lacks:", f)
	}
	fmt.Println("lapsed when the visit is moved:", letter.Lapsed(visit.AddDays(7)))
	// Output:
	// may be issued: true
	// lacks: treatment
	// lacks: contact
	// lapsed when the visit is moved: true
}
