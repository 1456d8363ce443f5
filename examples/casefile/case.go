// Package casefile reads a case and decides it. It is the one place where the
// examples read JSON strictly; a service that takes cases from others would do it
// the same way.
//
// A case file is a JSON object that holds any of the five parts under the names of
// their packages, "on", the day of assessment, and "id", the caller's own identifier,
// which comes back unread:
//
//	{"id": "A-1", "on": "2026-11-21", "eligibility": {"urgent": false}, "injury": {…}}
//
// The decisions come back under the same names. Every part is decided by itself: what is
// refused in one never hides the others, and all that is refused comes back beside the
// decisions. Where two parts contradict each other, that is a finding of the case.
package casefile

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

const maxErrors = 100 // no more are sought

// Case is what a case file holds. A part that is absent, null or refused is nil and is
// not decided.
type Case struct {
	ID          raw                `json:"id"` // a text of at most 200 bytes or a number; nil where there is none
	On          vard.Date          `json:"on"` // the day of assessment; needed for every part but eligibility
	Eligibility *eligibility.Facts `json:"eligibility"`
	Referral    *referral.Progress `json:"referral"`
	Billing     *Billing           `json:"billing"`
	Limitation  *limitation.Claim  `json:"limitation"`
	Injury      *injury.Claim      `json:"injury"`

	refusals []*vard.Error // what could not be read
}

// parts are the names of a case file in the order of the form.
var parts = []string{"", "id", "on", "eligibility", "referral", "billing", "limitation", "injury"}

// drop takes away what is refused. Without the day of assessment, the parts that need it
// cannot be decided either.
func (c *Case) drop(part string) {
	switch part {
	case "id":
		c.ID = nil
	case "on":
		c.On = 0
	case "eligibility":
		c.Eligibility = nil
	case "referral":
		c.Referral = nil
	case "billing":
		c.Billing = nil
	case "limitation":
		c.Limitation = nil
	case "injury":
		c.Injury = nil
	}
}

// Decisions are the answers to the parts that a case has.
type Decisions struct {
	ID          raw // as it was given
	Eligibility *eligibility.Decision
	Referral    *referral.Decision
	Billing     *Settlements
	Limitation  *limitation.Decision
	Injury      *injury.Decision
	Findings    []vard.Finding // of the case: whether its parts agree
	Errors      []*vard.Error  // what is refused, in the order of the form
}

// AppendJSON appends the decisions under the names of their parts, in the order of the
// form, and what is refused under "errors". It allocates nothing but what dst needs to grow.
func (d *Decisions) AppendJSON(dst []byte) []byte {
	dst = append(dst, '{')
	first := len(dst)
	key := func(name string) {
		if len(dst) > first {
			dst = append(dst, ',')
		}
		dst = append(append(append(dst, '"'), name...), `":`...)
	}
	if len(d.ID) > 0 {
		key("id")
		dst = append(dst, d.ID...)
	}
	if d.Eligibility != nil {
		key("eligibility")
		dst = d.Eligibility.AppendJSON(dst)
	}
	if d.Referral != nil {
		key("referral")
		dst = d.Referral.AppendJSON(dst)
	}
	if d.Billing != nil {
		key("billing")
		dst = d.Billing.AppendJSON(dst)
	}
	if d.Limitation != nil {
		key("limitation")
		dst = d.Limitation.AppendJSON(dst)
	}
	if d.Injury != nil {
		key("injury")
		dst = d.Injury.AppendJSON(dst)
	}
	if len(d.Findings) > 0 {
		key("findings")
		dst = append(dst, '[')
		for i, f := range d.Findings {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = f.AppendJSON(dst)
		}
		dst = append(dst, ']')
	}
	if len(d.Errors) > 0 {
		key("errors")
		dst = append(dst, '[')
		for i, e := range d.Errors {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = append(append(append(dst, `{"field":"`...), e.Field...), `","code":"`...)
			dst = append(append(dst, e.Code...), '"')
			if e.Other != "" {
				dst = append(append(append(dst, `,"other":"`...), e.Other...), '"')
			}
			dst = append(dst, '}')
		}
		dst = append(dst, ']')
	}
	return append(dst, '}')
}

// MarshalJSON writes what AppendJSON appends.
func (d *Decisions) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// Decide decides every part of the case. What is refused, in reading or because it
// contradicts itself, stands in Errors with the part's name put in front of the field;
// the day of assessment is missing_date where a part needs it and the case has none.
// Missing facts are never an error.
func (c *Case) Decide() *Decisions {
	d := &Decisions{ID: c.ID, Errors: slices.Clone(c.refusals)}
	noDay := slices.ContainsFunc(c.refusals, func(e *vard.Error) bool { return e.Field == "on" })
	if c.Eligibility != nil {
		answer := eligibility.Assess(*c.Eligibility)
		d.Eligibility = &answer
	}
	if c.Referral != nil && !noDay {
		answer, err := referral.Assess(*c.Referral, c.On)
		if d.take("referral", err) {
			d.Referral = &answer
		}
	}
	if c.Billing != nil && !noDay {
		d.Billing = c.Billing.settle(d, c.On)
	}
	if c.Limitation != nil && !noDay {
		answer, err := limitation.Assess(*c.Limitation, c.On)
		if d.take("limitation", err) {
			d.Limitation = &answer
		}
	}
	if c.Injury != nil && !noDay {
		answer, err := injury.Assess(*c.Injury, c.On)
		if d.take("injury", err) {
			d.Injury = &answer
		}
	}
	d.Findings = slices.Collect(c.joined(d))
	slices.SortStableFunc(d.Errors, func(a, b *vard.Error) int {
		return cmp.Compare(slices.Index(parts, part(a.Field)), slices.Index(parts, part(b.Field)))
	})
	return d
}

// take keeps the error of a part, if any, with the part's name put in front of its
// fields. The day of assessment belongs to the case and to no part, and is refused once.
func (d *Decisions) take(part string, err error) (ok bool) {
	refused, isError := errors.AsType[*vard.Error](err) // the packages return no other
	switch {
	case !isError:
		return true
	case refused.Field == "on" || refused.Field == "limitation.on":
		refused = &vard.Error{Field: "on", Code: refused.Code}
		if slices.ContainsFunc(d.Errors, func(e *vard.Error) bool { return *e == *refused }) {
			return false
		}
	default:
		refused = refused.In(part)
	}
	d.Errors = append(d.Errors, refused)
	return false
}

// part returns the part of the case to which a field belongs.
func part(field string) string {
	if end := strings.IndexAny(field, ".["); end >= 0 {
		return field[:end]
	}
	return field
}
