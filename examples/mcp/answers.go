package main

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/referral"
)

// How the text that a person gave becomes a fact. Each is read by the library, which
// refuses what is not exactly of its form; no text at all never comes here.

var (
	typeAnswer  = reflect.TypeFor[vard.Answer]()
	typeDate    = reflect.TypeFor[vard.Date]()
	typeMoment  = reflect.TypeFor[vard.Moment]()
	typeBool    = reflect.TypeFor[bool]()
	typeService = reflect.TypeFor[billing.Service]()
)

// nothing is the name of an empty list of services, which is known to be empty.
const nothing = "none"

func answer(value string, set func(vard.Answer) error) error {
	for _, a := range []vard.Answer{vard.Yes, vard.No} {
		if value == a.String() {
			return set(a)
		}
	}
	return &vard.Error{Code: vard.UnknownName}
}

func moment(value string, set func(vard.Moment) error) error {
	m, err := vard.ParseMoment(value)
	if err != nil {
		return err
	}
	return set(m)
}

func setProgress(c *casefile.Case, fact, value string) error {
	p := c.Referral
	switch t := typeOf("referral", fact); {
	case t == typeAnswer:
		return answer(value, func(a vard.Answer) error { return p.Set(fact, a) })
	case t == typeDate:
		day, err := vard.ParseDate(value)
		if err != nil {
			return err
		}
		return p.SetDay(fact, day)
	case fact == "language":
		language, err := referral.ParseLanguage(value)
		p.Language = language
		return err
	case fact == "noticeDays":
		days, err := strconv.Atoi(value)
		if err != nil {
			return &vard.Error{Code: vard.MalformedNumber}
		}
		p.NoticeDays = days
		return nil
	}
	return &vard.Error{Code: vard.UnknownName}
}

func setAccount(c *casefile.Case, fact, value string) error {
	account := &c.Billing.Accounts[0]
	if value == nothing && strings.HasSuffix(fact, ".services") {
		if err := account.Set(fact, billing.ServiceTreatment.String()); err != nil { // is there such a payer?
			return err
		}
		for i := range account.Payers {
			if fact == "payers["+strconv.Itoa(i)+"].services" {
				account.Payers[i].Services = []billing.Service{}
			}
		}
		return nil
	}
	if typeOf("billing", fact) == typeBool {
		return answer(value, func(a vard.Answer) error { return account.Set(fact, strconv.FormatBool(a == vard.Yes)) })
	}
	return account.Set(fact, value)
}
