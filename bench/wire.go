package main

import (
	"encoding/json"
	"math/bits"

	"github.com/vardregler/vard/injury"
)

// What a program reads and writes where it has no library: one case as a line of JSON, plain
// structs, encoding/json.

// caseLine is a line of the batch: what examples/journey reads.
type caseLine struct {
	On     string    `json:"on"`
	Injury claimLine `json:"injury"`
}

type claimLine struct {
	CareInSweden         bool `json:"careInSweden"`
	RegionFinanced       bool `json:"regionFinanced"`
	TrafficInjury        bool `json:"trafficInjury"`
	WorkInjury           bool `json:"workInjury"`
	OtherInsurerDeclined bool `json:"otherInsurerDeclined"`
	PersonalInjury       bool `json:"personalInjury"`
	CausedByCare         bool `json:"causedByCare"`
	DiedBeforeClaim      bool `json:"diedBeforeClaim"`
	Treatment            struct {
		Avoidable       bool `json:"avoidable"`
		UnusedResources bool `json:"unusedResources"`
	} `json:"treatment"`
	Material struct {
		EquipmentFault    bool `json:"equipmentFault"`
		IncorrectHandling bool `json:"incorrectHandling"`
	} `json:"material"`
	Diagnosis struct {
		DelayedOrIncorrect bool `json:"delayedOrIncorrect"`
		Worsened           bool `json:"worsened"`
	} `json:"diagnosis"`
	Infection struct {
		Transmitted        bool  `json:"transmitted"`
		OwnBacteria        bool  `json:"ownBacteria"`
		DiseaseMoreSerious bool  `json:"diseaseMoreSerious"`
		LifeThreatening    bool  `json:"lifeThreatening"`
		Disproportionate   bool  `json:"disproportionate"`
		Tolerable          *bool `json:"tolerable"`
	} `json:"infection"`
	Accident struct {
		InConnectionWithCare bool `json:"inConnectionWithCare"`
		DuringTransport      bool `json:"duringTransport"`
		DamagedPremises      bool `json:"damagedPremises"`
		Everyday             bool `json:"everyday"`
		RiskRaisedByCare     bool `json:"riskRaisedByCare"`
	} `json:"accident"`
	Medication struct {
		Inappropriate bool `json:"inappropriate"`
		SideEffect    bool `json:"sideEffect"`
	} `json:"medication"`
	LifeSaving struct {
		CorrectAndNecessary bool `json:"correctAndNecessary"`
		LifeThreatening     bool `json:"lifeThreatening"`
		SevereDisability    bool `json:"severeDisability"`
	} `json:"lifeSaving"`
	Limitation struct {
		Caused string `json:"caused"`
		Aware  struct {
			Noticeable string `json:"noticeable"`
			Linked     string `json:"linked"`
			Insurer    string `json:"insurer"`
		} `json:"aware"`
		Reported           string `json:"reported"`
		ReportedToProvider string `json:"reportedToProvider"`
		FinalPosition      string `json:"finalPosition"`
		Action             string `json:"action"`
		ExceptionalReasons bool   `json:"exceptionalReasons"`
	} `json:"limitation"`
}

// read returns the case of a line.
func read(line []byte) (c injuryCase) {
	var l caseLine
	if err := json.Unmarshal(line, &l); err != nil {
		panic(err)
	}
	i := &l.Injury
	for at, is := range [...]bool{
		i.CareInSweden, i.RegionFinanced, i.TrafficInjury, i.WorkInjury, i.OtherInsurerDeclined,
		i.PersonalInjury, i.CausedByCare, i.DiedBeforeClaim, i.Treatment.Avoidable, i.Treatment.UnusedResources,
		i.Material.EquipmentFault, i.Material.IncorrectHandling, i.Diagnosis.DelayedOrIncorrect, i.Diagnosis.Worsened, i.Infection.Transmitted,
		i.Infection.OwnBacteria, i.Infection.DiseaseMoreSerious, i.Infection.LifeThreatening, i.Infection.Disproportionate, i.Infection.Tolerable != nil && *i.Infection.Tolerable,
		i.Infection.Tolerable != nil && !*i.Infection.Tolerable, i.Accident.InConnectionWithCare, i.Accident.DuringTransport, i.Accident.DamagedPremises, i.Accident.Everyday,
		i.Accident.RiskRaisedByCare, i.Medication.Inappropriate, i.Medication.SideEffect, i.LifeSaving.CorrectAndNecessary,
		i.LifeSaving.LifeThreatening, i.LifeSaving.SevereDisability,
	} {
		if is {
			c.facts |= 1 << at
		}
	}
	t := &i.Limitation
	c.term = term{
		caused: parse(t.Caused), noticeable: parse(t.Aware.Noticeable), linked: parse(t.Aware.Linked), insurer: parse(t.Aware.Insurer),
		reported: parse(t.Reported), provider: parse(t.ReportedToProvider), final: parse(t.FinalPosition), action: parse(t.Action), on: parse(l.On),
		exceptional: t.ExceptionalReasons,
	}
	return c
}

// parse reads a day in the form 2006-01-02; "not-yet" is never.
func parse(s string) day {
	if len(s) != 10 {
		return never
	}
	digit := func(i int) int { return int(s[i] - '0') }
	return date(digit(0)*1000+digit(1)*100+digit(2)*10+digit(3), digit(5)*10+digit(6), digit(8)*10+digit(9))
}

// outcomeLine is what such a program writes: the outcome and its reasons, by name.
type outcomeLine struct {
	Injury struct {
		Outcome string   `json:"outcome"`
		Reasons []string `json:"reasons"`
	} `json:"injury"`
}

func appendOutcome(b []byte, a answer) []byte {
	var l outcomeLine
	l.Injury.Outcome = injury.Outcome(a.outcome).String()
	l.Injury.Reasons = []string{}
	for s := a.against; s != 0; s &= s - 1 {
		l.Injury.Reasons = append(l.Injury.Reasons, injuryReasonNames[bits.TrailingZeros16(s)])
	}
	return append(b, must(json.Marshal(l))...)
}

// decisionJSON is a decision of injury as plain structs, in the order in which the library
// writes it.
type decisionJSON struct {
	Outcome    string  `json:"outcome"`
	Merits     *string `json:"merits"`
	Limitation struct {
		Outcome         string        `json:"outcome"`
		Rule            []string      `json:"rule"`
		Report          clockJSON     `json:"report"`
		Action          clockJSON     `json:"action"`
		Reconsideration clockJSON     `json:"reconsideration"`
		BoardOpinion    clockJSON     `json:"boardOpinion"`
		Until           *string       `json:"until"`
		Reasons         []string      `json:"reasons"`
		Missing         []string      `json:"missing"`
		Presumed        []string      `json:"presumed"`
		Referrals       []string      `json:"referrals"`
		Findings        []findingJSON `json:"findings"`
	} `json:"limitation"`
	ToWeigh   []string       `json:"toWeigh"`
	Missing   []string       `json:"missing"`
	Presumed  []string       `json:"presumed"`
	Referrals []referralJSON `json:"referrals"`
	Findings  []findingJSON  `json:"findings"`
	Reasons   []string       `json:"reasons"`
	Until     *string        `json:"until"`
}

type clockJSON struct {
	Status   string    `json:"status"`
	Earliest *daysJSON `json:"earliest"`
	Latest   *daysJSON `json:"latest"`
	Reason   string    `json:"reason"`
}

type daysJSON struct {
	Strict   string `json:"strict"`
	Extended string `json:"extended"`
}

type findingJSON struct {
	Rule       string   `json:"rule"`
	Met        *bool    `json:"met"`
	Statements []string `json:"statements"`
}

type referralJSON struct {
	Body string `json:"body"`
	Rule string `json:"rule"`
}
