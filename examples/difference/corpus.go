package main

import (
	"fmt"
	"strconv"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/vardregler/vard"
)

// today is the day of assessment of every case of the corpus.
var today = vard.MustDate("2026-11-21")

// drawn is how many cases of each part are drawn where there are too many to take all.
const drawn = 400

// A part is one package, and the cases whose decisions are kept.
type part struct {
	name  string
	about string
	cases []jsontext.Value // canonical case files, always the same and in the same order
}

// parts makes the corpus. A case never changes: what is drawn depends on its number, the
// name of the fact and nothing else, so that a fact added later leaves the others as they
// are.
func parts() []part {
	return []part{
		{"eligibility", "every combination of the five facts: no, yes, not known", eligibilityCases()},
		{"referral", "drawn", draws("referral", referralCase)},
		{"billing", "drawn", draws("billing", billingCase)},
		{"limitation", "drawn, with days where the outcome turns", draws("limitation", limitationCase)},
		{"injury", "drawn", draws("injury", injuryCase)},
	}
}

type facts = map[string]any

func eligibilityCases() (list []jsontext.Value) {
	names := []string{"registeredInSweden", "personalNumber", "establishedDiagnosis", "highlySpecialised", "urgent"}
	for n := range 3 * 3 * 3 * 3 * 3 {
		f := facts{}
		for _, name := range names {
			f[name] = []any{nil, false, true}[n%3]
			n /= 3
		}
		list = append(list, file("eligibility", f))
	}
	return list
}

func draws(name string, one func(draw) any) (list []jsontext.Value) {
	for n := range drawn {
		list = append(list, file(name, one(draw{name, n})))
	}
	return list
}

// file is a case file of one part; facts that are nil are left out.
func file(name string, v any) jsontext.Value {
	b, err := json.Marshal(facts{"on": today, name: known(v)}, json.Deterministic(true))
	if err != nil {
		panic(err)
	}
	return b
}

func known(v any) any {
	switch v := v.(type) {
	case facts:
		f := facts{}
		for name, value := range v {
			if value = known(value); value != nil {
				f[name] = value
			}
		}
		return f
	case []any:
		for i := range v {
			v[i] = known(v[i])
		}
	}
	return v
}

// draw gives the numbers of one case.
type draw struct {
	part string
	n    int
}

// of returns a number below a bound, for one purpose: FNV-1a over part, case and purpose,
// mixed once more.
func (d draw) of(purpose string, below int) int {
	h := uint64(14695981039346656037)
	for _, c := range []byte(d.part + " " + strconv.Itoa(d.n) + " " + purpose) {
		h = (h ^ uint64(c)) * 1099511628211
	}
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	return int(h % uint64(below))
}

func (d draw) percent(purpose string, chance int) bool { return d.of(purpose, 100) < chance }

// pick returns one of a list.
func pick[T any](d draw, purpose string, list ...T) T { return list[d.of(purpose, len(list))] }

// answer is mostly what is usual; of one case in four everything is known.
func (d draw) answer(name string, usual bool, unusual int) any {
	if d.of("known", 4) > 0 && d.percent(name+" known", 25) {
		return nil
	}
	return usual != d.percent(name, unusual)
}

// moment writes a day, now and then only its month or year, or leaves it out; what lies
// after the day of assessment has not happened.
func (d draw) moment(name string, day vard.Date) any {
	if day.After(today) {
		return "not-yet"
	}
	switch d.of(name+" written", 10) {
	case 0:
		return nil
	case 1:
		return day.String()[:7]
	case 2:
		return fmt.Sprintf("[%s..%s]", day.AddDays(-20), day)
	case 3:
		if d.percent(name+" year", 40) {
			return day.String()[:4]
		}
	}
	return day.String()
}

func referralCase(d draw) any {
	f := facts{
		"visaNeeded":        d.answer("visaNeeded", true, 40),
		"interpreterNeeded": d.answer("interpreterNeeded", true, 40),
		"language":          pick[any](d, "language", nil, "ar", "swl", "sv"),
		"noticeDays":        pick[any](d, "noticeDays", nil, 10, 14),
	}
	steps := []string{"request", "quote", "prepaid", "conference", "statement", "decision", "estimate", "agreement", "funding",
		"interpreterToldOn", "letter", "interpreter", "visit", "care", "actual", "settlement"}
	day, reached := today.AddDays(-d.of("began", 280)), d.of("reached", len(steps)+1)
	for _, step := range steps[:reached] {
		if day = day.AddDays(1 + d.of(step+" after", 25)); day.After(today) {
			break
		}
		passedOver := 1
		switch step {
		case "prepaid", "estimate", "agreement", "funding", "letter", "interpreter", "interpreterToldOn":
			passedOver = 15
		}
		if !d.percent(step+" passed over", passedOver) {
			f[step] = day
		}
	}
	if f["decision"] != nil {
		f["treatmentOffered"] = d.answer("treatmentOffered", true, 20)
		if f["visitNeeded"] = d.answer("visitNeeded", true, 0); f["visit"] == nil {
			f["visitNeeded"] = d.answer("visitNeeded", true, 50)
		}
		if f["visitNeeded"] == true && f["care"] == nil && d.percent("visit is set", 50) {
			f["visit"] = today.AddDays(d.of("visit", 30) - 3)
		}
	}
	return f
}

func limitationCase(d draw) any {
	caused := vard.NewDate(pick(d, "year", 1975, 1985, 1996, 1997, 2003, 2010, 2013, 2014, 2015, 2016, 2017, 2020, 2024), 1, 1).AddDays(d.of("day", 365))
	if d.percent("eve", 15) {
		caused = pick(d, "eves", vard.MustDate("1996-12-31"), vard.MustDate("1997-01-01"), vard.MustDate("2014-12-31"), vard.MustDate("2015-01-01"))
	}
	near := func(name string, day vard.Date) vard.Date { return day.AddDays(d.of(name+" near", 7) - 3) }
	aware := caused.AddDays(d.of("aware", 1500))
	reported := pick(d, "report", near("report", aware.AddYears(3)), near("report", caused.AddYears(10)), aware.AddDays(d.of("reported", 1000)), today.AddYears(1))
	final := reported.AddDays(pick(d, "position", 30, d.of("final", 500), d.of("final", 3000)))
	action := pick(d, "sue", today.AddYears(1), near("action", final.AddMonths(6)), near("action", final.AddYears(3)), near("action", caused.AddYears(10)))
	f := facts{
		"caused": d.moment("caused", caused),
		"aware": facts{
			"noticeable": d.moment("aware.noticeable", aware.AddDays(-d.of("noticeable", 1+aware.DaysSince(caused)/2))),
			"linked":     d.moment("aware.linked", aware),
			"insurer":    d.moment("aware.insurer", aware.AddDays(d.of("insurer", 200))),
		},
		"reported":           d.moment("reported", reported),
		"reportedToProvider": d.moment("reportedToProvider", pick(d, "told", today.AddYears(1), caused.AddDays(d.of("provider", 2000)), near("provider", caused.AddYears(10)))),
		"finalPosition":      d.moment("finalPosition", final),
		"action":             d.moment("action", action),
		"exceptionalReasons": pick[any](d, "exceptionalReasons", nil, nil, nil, false, true),
	}
	if d.percent("reconsideration", 15) {
		changed := final.AddDays(d.of("changed", 800))
		f["reconsideration"] = facts{
			"changed":       d.moment("reconsideration.changed", changed),
			"requested":     d.moment("reconsideration.requested", near("requested", changed.AddYears(3))),
			"finalPosition": d.moment("reconsideration.finalPosition", near("reconsidered", changed.AddYears(3)).AddMonths(6)),
		}
	}
	return f
}

func injuryCase(d draw) any {
	f := facts{}
	for path, usual := range map[string]bool{
		"careInSweden": true, "regionFinanced": true, "municipal": false, "trafficInjury": false, "workInjury": false,
		"otherInsurerDeclined": false, "personalInjury": true, "causedByCare": true, "diedBeforeClaim": false,
	} {
		f[path] = d.answer(path, usual, 5)
	}
	for group, names := range map[string][]string{
		"treatment":  {"avoidable", "unusedResources"},
		"material":   {"equipmentFault", "incorrectHandling"},
		"diagnosis":  {"delayedOrIncorrect", "worsened"},
		"infection":  {"transmitted", "ownBacteria", "diseaseMoreSerious", "lifeThreatening", "disproportionate", "tolerable"},
		"accident":   {"inConnectionWithCare", "duringTransport", "damagedPremises", "everyday", "riskRaisedByCare"},
		"medication": {"inappropriate", "sideEffect"},
		"lifeSaving": {"correctAndNecessary", "lifeThreatening", "severeDisability"},
		"complaint":  {"property", "conduct", "resources", "dissatisfaction", "safety", "information"},
	} {
		g, unusual := facts{}, pick(d, group, 2, 2, 10, 50)
		for _, name := range names {
			g[name] = d.answer(group+"."+name, false, unusual)
		}
		f[group] = g
	}
	f["limitation"] = facts{"caused": "2021-03-11", "reported": "2024-08-24"}
	if d.percent("limitation", 40) {
		f["limitation"] = limitationCase(d)
	}
	return f
}

func billingCase(d draw) any {
	if !d.percent("several", 15) {
		return account(d, "0")
	}
	return []any{account(d, "0"), account(d, "1")}
}

func account(d draw, of string) facts {
	money := func(purpose string, thousands int) string {
		return fmt.Sprintf("%d.%02d SEK", 1000*(1+d.of(of+purpose, thousands)), pick(d, of+purpose+" minor", 0, 0, 0, 49, 50))
	}
	day := func(purpose string, from string, days int) any {
		if d.percent(of+purpose+" known", 10) {
			return nil
		}
		return vard.MustDate(from).AddDays(d.of(of+purpose, days))
	}
	lines := func(purpose string) any {
		if d.percent(of+purpose+" none", 8) {
			return []any{}
		}
		return []any{facts{"code": "1", "amount": money(purpose+"1", 100)}, facts{"code": "2", "amount": money(purpose+"2", 50)}}
	}
	a := facts{
		"service":                pick[any](d, of+"service", "treatment", "treatment", "second_opinion"),
		"currency":               "SEK",
		"estimate":               facts{"issued": day("issued", "2026-01-05", 60), "lines": lines("estimate")},
		"actual":                 facts{"final": d.percent(of+"final", 80), "cancelled": d.percent(of+"cancelled", 5), "lines": lines("actual")},
		"careFrom":               day("careFrom", "2026-03-01", 5),
		"careTo":                 day("careTo", "2026-03-06", 5),
		"secondOpinionStatement": day("statement", "2025-12-20", 40),
		"rounding":               pick[any](d, of+"rounding", nil, "none", "whole_krona"),
	}
	payers := []any{}
	for i := range d.of(of+"payers", 4) {
		n := of + strconv.Itoa(i)
		perhaps := func(purpose string, v any) any {
			if d.percent(n+purpose+" known", 12) {
				return nil
			}
			return v
		}
		p := facts{"kind": pick(d, n+"kind", "advance", "guarantee", "insurance", "s2")}
		if p["kind"] == "advance" || d.percent(n+"received", 20) {
			p["receipts"] = []any{facts{"on": perhaps("on", vard.MustDate("2026-02-01").AddDays(d.of(n+"on", 60))), "amount": money(n+"receipt", 80)}}
		}
		if p["kind"] != "advance" {
			p["validFrom"] = perhaps("validFrom", vard.MustDate("2026-02-25").AddDays(d.of(n+"from", 6)))
			p["validTo"] = perhaps("validTo", pick[any](d, n+"to", "until_further_notice", "2026-03-04", "2026-12-31"))
		}
		switch p["kind"] {
		case "guarantee", "insurance":
			p["limit"] = perhaps("limit", pick[any](d, n+"limit", "unlimited", money(n+"limit", 120)))
			p["services"] = perhaps("services", pick[any](d, n+"services", []string{"treatment"}, []string{"treatment", "second_opinion"}, []string{}))
			p["reference"] = pick[any](d, strconv.Itoa(i)+"reference", nil, "R"+strconv.Itoa(i))
		case "s2":
			p["insuredIn"] = pick[any](d, n+"insuredIn", nil, "DE", "FR", "US")
			p["patientFee"] = perhaps("patientFee", "400.00 SEK")
		}
		if p["kind"] == "insurance" {
			p["deductible"] = perhaps("deductible", money(n+"deductible", 10))
			p["rate"] = perhaps("rate", pick[any](d, n+"rate", "0.8", "1", "0.333"))
		}
		payers = append(payers, p)
	}
	a["payers"] = payers
	return a
}
