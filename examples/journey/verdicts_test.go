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

// Every outcome that a package can give is put to a person, in both languages.
func TestEveryOutcomeIsPutToAPerson(t *testing.T) {
	for o := eligibility.Outcome(1); o.String() != ""; o++ {
		assert.Contains(t, eligibilitySigns, o)
		complete(t, o.Text())
	}
	for o := referral.Outcome(1); o.String() != ""; o++ {
		assert.Contains(t, referralSigns, o)
		complete(t, o.Text())
	}
	for o := billing.Outcome(1); o.String() != ""; o++ {
		complete(t, billingOutcomes[o])
		if o != billing.Final { // what is next are the payments
			complete(t, billingVerdicts[o].next)
		}
	}
	for o := limitation.Outcome(1); o.String() != ""; o++ {
		complete(t, o.Text())
		complete(t, limitationVerdicts[o].next)
	}
	for r := limitation.Regime(1); r.String() != ""; r++ {
		complete(t, regimes[r])
	}
	for o := injury.Outcome(1); o.String() != ""; o++ {
		complete(t, o.Text())
		complete(t, injuryVerdicts[o].next)
	}
	for s := billing.Service(1); s.String() != ""; s++ {
		complete(t, services[s])
	}
	for k := billing.Kind(1); k.String() != ""; k++ {
		complete(t, kinds[k])
	}
	for d := billing.Direction(1); d.String() != ""; d++ {
		complete(t, directions[d])
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
