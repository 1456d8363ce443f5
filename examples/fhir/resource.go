package main

import (
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
)

// The resources of FHIR R4 (4.0.1) that the program writes, with the elements that it
// uses and no others. An element at its zero value is left out.

// The addresses that HL7 defines, and those of the Swedish base profiles of HL7 Sweden.
const (
	translation  = "http://hl7.org/fhir/StructureDefinition/translation"
	itemControl  = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
	itemControls = "http://hl7.org/fhir/questionnaire-item-control"

	yesNo        = "http://terminology.hl7.org/CodeSystem/v2-0136"
	absentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
	copayTypes   = "http://terminology.hl7.org/CodeSystem/coverage-copay-type"
	selfPay      = "http://terminology.hl7.org/CodeSystem/coverage-selfpay"
	currencies   = "urn:iso:std:iso:4217"
	countries    = "urn:iso:std:iso:3166"
	languages    = "urn:ietf:bcp:47"

	currencySet = "http://hl7.org/fhir/ValueSet/currencies"
	countrySet  = "http://hl7.org/fhir/ValueSet/iso3166-1-2"
	languageSet = "http://hl7.org/fhir/ValueSet/all-languages"

	sePatient      = "http://hl7.se/fhir/ig/base/StructureDefinition/SEBasePatient"
	seOrganization = "http://hl7.se/fhir/ig/base/StructureDefinition/SEBaseOrganization"
)

// ours begins the names of what the library itself names: its forms, its lists of names,
// and the one extension. They are names to compare, made of the module's; nothing is
// published there.
const ours = "https://github.com/vardregler/vard/fhir/"

type extension struct {
	URL         string      `json:"url"`
	Extension   []extension `json:"extension,omitempty"`
	ValueCode   string      `json:"valueCode,omitzero"`
	ValueString string      `json:"valueString,omitzero"`
	ValueMoney  *money      `json:"valueMoney,omitzero"`

	ValueConcept *concept `json:"valueCodeableConcept,omitzero"`
}

// element is what a primitive element holds beside its value.
type element struct {
	Extension []extension `json:"extension,omitempty"`
}

// inEnglish is the English of a text whose Swedish is the value, nil where both are the
// same.
func inEnglish(t vard.Text) *element {
	if t.EN == t.SV {
		return nil
	}
	return &element{[]extension{{URL: translation, Extension: []extension{{URL: "lang", ValueCode: "en"}, {URL: "content", ValueString: t.EN}}}}}
}

type meta struct {
	Profile []string `json:"profile"`
}

type coding struct {
	System    string   `json:"system,omitzero"`
	Code      string   `json:"code,omitzero"`
	Display   string   `json:"display,omitzero"`
	DisplayEN *element `json:"_display,omitzero"`
}

type concept struct {
	Coding []coding `json:"coding,omitempty"`
	Text   string   `json:"text,omitzero"`
	TextEN *element `json:"_text,omitzero"`
}

// value is a value of one of the library's enumerations.
type value interface {
	String() string
	Text() vard.Text
}

// ownCode is the code of a value in the library's list of names.
func ownCode(list string, v value) coding {
	return coding{ours + "CodeSystem/" + list, v.String(), v.Text().SV, inEnglish(v.Text())}
}

func said(t vard.Text, codes ...coding) *concept { return &concept{codes, t.SV, inEnglish(t)} }

type money struct {
	Value    jsontext.Value `json:"value"`
	Currency string         `json:"currency"`
}

// amount is an amount to the last decimal of its currency.
func amount(m billing.Money) *money {
	number, currency, _ := strings.Cut(m.String(), " ")
	return &money{jsontext.Value(number), currency}
}

type reference struct {
	Reference string `json:"reference"`
}

type identifier struct {
	Value string `json:"value"`
}

type period struct {
	Start vard.Date `json:"start,omitzero"`
	End   vard.Date `json:"end,omitzero"`
}

type questionnaire struct {
	Type        string   `json:"resourceType"`
	Language    string   `json:"language"`
	URL         string   `json:"url"`
	Name        string   `json:"name"`
	Title       string   `json:"title"`
	TitleEN     *element `json:"_title,omitzero"`
	Status      string   `json:"status"`
	SubjectType []string `json:"subjectType"`
	Item        []item   `json:"item"`
}

type item struct {
	Extension      []extension `json:"extension,omitempty"`
	LinkID         string      `json:"linkId"`
	Text           string      `json:"text"`
	TextEN         *element    `json:"_text,omitzero"`
	Type           string      `json:"type"`
	Repeats        bool        `json:"repeats,omitzero"`
	AnswerValueSet string      `json:"answerValueSet,omitzero"`
	AnswerOption   []option    `json:"answerOption,omitempty"`
	Item           []item      `json:"item,omitempty"`
}

type option struct {
	ValueCoding coding `json:"valueCoding"`
}

type response struct {
	Type          string      `json:"resourceType"`
	Language      string      `json:"language,omitzero"`
	Identifier    *identifier `json:"identifier,omitzero"`
	Questionnaire string      `json:"questionnaire"`
	Status        string      `json:"status"`
	Item          []answered  `json:"item,omitempty"`

	Rest jsontext.Value `json:",embed"`
}

type answered struct {
	LinkID string     `json:"linkId"`
	Text   string     `json:"text,omitzero"`
	TextEN *element   `json:"_text,omitzero"`
	Answer []answer   `json:"answer,omitempty"`
	Item   []answered `json:"item,omitempty"`

	Rest jsontext.Value `json:",embed"`
}

type answer struct {
	ValueBoolean  *bool          `json:"valueBoolean,omitzero"`
	ValueDecimal  jsontext.Value `json:"valueDecimal,omitzero"`
	ValueInteger  jsontext.Value `json:"valueInteger,omitzero"`
	ValueDate     string         `json:"valueDate,omitzero"`
	ValueString   string         `json:"valueString,omitzero"`
	ValueCoding   *coding        `json:"valueCoding,omitzero"`
	ValueQuantity *quantity      `json:"valueQuantity,omitzero"`

	Rest jsontext.Value `json:",embed"`
}

type quantity struct {
	Value      jsontext.Value `json:"value,omitzero"`
	Comparator string         `json:"comparator,omitzero"`
	Unit       string         `json:"unit,omitzero"`
	System     string         `json:"system,omitzero"`
	Code       string         `json:"code,omitzero"`
}

type bundle struct {
	Type  string  `json:"resourceType"`
	Kind  string  `json:"type"`
	Entry []entry `json:"entry"`
}

type entry struct {
	FullURL  string `json:"fullUrl"`
	Resource any    `json:"resource"`
}

type patient struct {
	Type string `json:"resourceType"`
	Meta *meta  `json:"meta"`
}

type organization struct {
	Type   string   `json:"resourceType"`
	Meta   *meta    `json:"meta,omitzero"`
	Name   string   `json:"name"`
	NameEN *element `json:"_name,omitzero"`
}

type coverage struct {
	Type        string       `json:"resourceType"`
	Language    string       `json:"language"`
	Extension   []extension  `json:"extension,omitempty"`
	Identifier  []identifier `json:"identifier,omitempty"`
	Status      string       `json:"status"`
	Kind        *concept     `json:"type"`
	Beneficiary reference    `json:"beneficiary"`
	Period      *period      `json:"period,omitzero"`
	Payor       []reference  `json:"payor"`
	Order       int          `json:"order"`
	Cost        []cost       `json:"costToBeneficiary,omitempty"`
}

type cost struct {
	Type          *concept  `json:"type"`
	ValueMoney    *money    `json:"valueMoney,omitzero"`
	ValueQuantity *quantity `json:"valueQuantity,omitzero"`
}

type invoice struct {
	Type       string     `json:"resourceType"`
	Language   string     `json:"language"`
	Status     string     `json:"status"`
	Kind       *concept   `json:"type"`
	Subject    reference  `json:"subject"`
	Recipient  reference  `json:"recipient"`
	Date       vard.Date  `json:"date"`
	Issuer     reference  `json:"issuer"`
	LineItem   []lineItem `json:"lineItem"`
	TotalGross *money     `json:"totalGross"`
}

type lineItem struct {
	Sequence int      `json:"sequence"`
	What     *concept `json:"chargeItemCodeableConcept"`
	Price    []price  `json:"priceComponent"`
}

type price struct {
	Type   string `json:"type"`
	Amount *money `json:"amount"`
}
