package injury

import (
	"github.com/vardregler/vard"
	"github.com/vardregler/vard/limitation"
)

// The specification written a second time, on complete facts, in plain yes and no: what
// is not yes counts as no. It is the rule that every walk of this package's tests compares
// with, and what a program without this library would write (bench_test.go).

// byHand is the outcome of a complete claim; on the merits where no other insurer is asked.
func byHand(c *Claim, verdict limitation.Outcome, beforeAct, merits bool) Outcome {
	const yes = vard.Yes
	if c.PersonalInjury != yes || c.CareInSweden != yes {
		return NotCompensable
	}
	if !merits {
		if c.RegionFinanced != yes {
			return Referred
		}
		if (c.TrafficInjury == yes || c.WorkInjury == yes) && c.OtherInsurerDeclined != yes {
			return Referred
		}
	}
	if c.CausedByCare != yes {
		return NotCompensable
	}
	if beforeAct {
		if verdict == limitation.Barred {
			return NotCompensable
		}
		return NeedsAssessment
	}
	price := c.LifeSaving.CorrectAndNecessary == yes && (c.LifeSaving.LifeThreatening == yes || c.LifeSaving.SevereDisability == yes)
	if price && c.Treatment.Avoidable != yes {
		return NotCompensable
	}
	if c.Medication.SideEffect == yes && c.Medication.Inappropriate != yes {
		return NotCompensable
	}
	holds, weighs := grounds6(c)
	if !holds && !weighs {
		return NotCompensable
	}
	switch verdict {
	case limitation.Barred:
		return NotCompensable
	case limitation.Arguable, limitation.Late, limitation.Expired:
		return NeedsAssessment
	}
	if price || c.DiedBeforeClaim == yes || !holds {
		return NeedsAssessment
	}
	return Compensable
}

// grounds6 is whether one of the six grounds holds, and whether one is to be weighed.
func grounds6(c *Claim) (holds, weighs bool) {
	const yes, no = vard.Yes, vard.No
	holds = c.Treatment.Avoidable == yes || c.Treatment.UnusedResources == yes ||
		c.Material.EquipmentFault == yes || c.Material.IncorrectHandling == yes ||
		c.Diagnosis.DelayedOrIncorrect == yes && c.Diagnosis.Worsened == yes ||
		c.Medication.Inappropriate == yes
	if c.Accident.InConnectionWithCare == yes || c.Accident.DuringTransport == yes || c.Accident.DamagedPremises == yes {
		holds = holds || c.Accident.Everyday != yes || c.Accident.RiskRaisedByCare == yes
	}
	if i := c.Infection; i.Transmitted == yes && i.OwnBacteria != yes {
		graver := i.DiseaseMoreSerious == yes || i.LifeThreatening == yes
		switch {
		case i.Tolerable == no, i.Tolerable != yes && !graver:
			holds = true
		case i.Tolerable != yes && i.Disproportionate == yes:
			weighs = true
		}
	}
	return holds, weighs
}
