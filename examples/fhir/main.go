// Command fhir writes the library's questions and answers as health care exchanges them:
// forms and their answers (Questionnaire, QuestionnaireResponse), promises and invoices
// (Coverage, Invoice) of HL7 FHIR R4, and last days as a calendar (iCalendar).
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/examples/casefile"
)

const usage = `Usage:
  fhir questionnaire PART        the form of a part, in Swedish and English
  fhir response PART <case.json  the facts of a part as answers to its form
  fhir facts <response.json      answers to a form as a case file
  fhir invoice <case.json        a Bundle of each payer's Coverage and Invoice
  fhir calendar <case.json       the last days as a calendar

PART is eligibility, referral, billing, limitation or injury.

Exit status: 0 written; 1 refused, and why on standard error, by field and code;
2 wrong use; 3 the input or the output failed.
`

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, problems io.Writer) int {
	refused := func(list []*vard.Error) int {
		for _, e := range list {
			fmt.Fprintf(problems, "%v: %s\n", e, e.Code.Text().EN)
		}
		return 1
	}
	var command, part string
	switch len(args) {
	case 2:
		part = args[1]
		fallthrough
	case 1:
		command = args[0]
	}
	if takesPart := command == "questionnaire" || command == "response"; takesPart != (len(args) == 2) || takesPart && form(part) == nil {
		command = ""
	}
	if len(args) == 1 && (args[0] == "-h" || args[0] == "-help" || args[0] == "--help") {
		return send(out, problems, []byte(usage))
	}
	var data []byte
	switch command {
	case "questionnaire":
		return write(out, problems, newQuestionnaire(part))
	case "response", "facts", "invoice", "calendar":
		var err error
		if data, err = io.ReadAll(io.LimitReader(in, maxResponse+1)); err != nil {
			fmt.Fprintln(problems, "fhir: the input could not be read")
			return 3
		}
	default:
		fmt.Fprint(problems, usage)
		return 2
	}
	if command == "facts" {
		_, written, _, list := readResponse(data)
		if len(list) > 0 {
			return refused(list)
		}
		return send(out, problems, append(written, '\n'))
	}
	c := casefile.Read(data)
	d := c.Decide()
	if len(d.Errors) > 0 {
		return refused(d.Errors)
	}
	switch command {
	case "response":
		if c.Billing != nil && !c.Billing.One && part == "billing" {
			return refused([]*vard.Error{{Field: "billing", Code: vard.MalformedJSON}}) // a form is of one account
		}
		r := newResponse(part, c, d)
		if r == nil {
			fmt.Fprintf(problems, "fhir: the case has no part %s\n", part)
			return 1
		}
		return write(out, problems, r)
	case "calendar":
		if d.Limitation == nil && d.Injury == nil {
			fmt.Fprintln(problems, "fhir: the case has no part limitation or injury")
			return 1
		}
		days := newCalendar(c, d)
		if days == "" {
			fmt.Fprintln(problems, "fhir: no last day lies ahead")
			return 1
		}
		return send(out, problems, []byte(days))
	}
	return invoices(c, d, out, problems)
}

// invoices writes the settlements of a case, and says of each that is not final what it
// still lacks.
func invoices(c *casefile.Case, d *casefile.Decisions, out, problems io.Writer) int {
	if d.Billing == nil {
		fmt.Fprintln(problems, "fhir: the case has no part billing")
		return 1
	}
	open := 0
	for i, s := range d.Billing.List {
		if s.Outcome() == billing.Final {
			continue
		}
		open++
		fmt.Fprintf(problems, "%s: no invoice. %s\n", d.Billing.Name(i), s.Text().EN)
		for f := range s.Missing() {
			fmt.Fprintf(problems, "  ask %s: %s (%s)\n", f.AskOf().Text().EN, f.Question().EN, f.Name())
		}
	}
	b, err := newBundle(c, d.Billing)
	if err != nil {
		fmt.Fprintln(problems, err)
		return 1
	}
	if status := write(out, problems, b); status != 0 {
		return status
	}
	if open > 0 {
		return 1
	}
	return 0
}

func write(out, problems io.Writer, resource any) int {
	data, err := json.Marshal(resource, jsontext.WithIndent("  "))
	if err != nil {
		fmt.Fprintln(problems, "fhir: a text of the case is not UTF-8")
		return 1
	}
	return send(out, problems, append(data, '\n'))
}

func send(out, problems io.Writer, data []byte) int {
	if _, err := out.Write(data); err != nil {
		fmt.Fprintln(problems, "fhir: the output could not be written")
		return 3
	}
	return 0
}
