package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// Every outcome that a package can give is put to a person.
func TestEveryOutcomeIsPutToAPerson(t *testing.T) {
	for o := eligibility.Outcome(1); o.String() != ""; o++ {
		assert.Contains(t, eligibilitySigns, o)
	}
	for o := referral.Outcome(1); o.String() != ""; o++ {
		assert.Contains(t, referralSigns, o)
	}
	for o := billing.Outcome(1); o.String() != ""; o++ {
		assert.Contains(t, billingSigns, o)
	}
	for o := limitation.Outcome(1); o.String() != ""; o++ {
		assert.Contains(t, limitationSigns, o)
	}
	for o := injury.Outcome(1); o.String() != ""; o++ {
		assert.Contains(t, injurySigns, o)
		complete(t, injuryNext[o])
	}
	for s := referral.StepRequest; s < referral.StepTranslation; s++ {
		assert.Contains(t, days(&referral.Progress{}), s)
	}
	steps := 0
	for d := range howToClaim {
		complete(t, d.Text())
		steps++
	}
	assert.Equal(t, 3, steps, "who decides, online, on a form")
}

func complete(t *testing.T, text vard.Text) {
	t.Helper()
	assert.NotEmpty(t, text.SV)
	assert.NotEmpty(t, text.EN)
}
