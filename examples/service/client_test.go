package main

import (
	"context"
	"testing"

	"github.com/oapi-codegen/runtime/types"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/service/client"
)

func to[T any](v T) *T { return &v }

// The client that is generated from the document calls every operation of the service.
func TestTheGeneratedClient(t *testing.T) {
	h := newHarness(t, true)
	c, err := client.NewClientWithResponses(h.url, client.WithHTTPClient(h.client))
	require.NoError(t, err)
	ctx := context.Background()
	on := types.Date{Time: vard.MustDate("2026-11-21").Time()}

	eligible, err := c.DecideEligibilityWithResponse(ctx, nil, client.EligibilityCase{Id: to("A-1"), Eligibility: &client.EligibilityFacts{
		RegisteredInSweden: to(false), EstablishedDiagnosis: to(true), // the others are not known
	}})
	require.NoError(t, err)
	require.NotNil(t, eligible.JSON200)
	assert.Equal(t, "A-1", *eligible.JSON200.Id)
	assert.Equal(t, client.EligibilityOutcomeIncomplete, eligible.JSON200.Decisions.Eligibility.Outcome)
	assert.Equal(t, []string{"personalNumber", "highlySpecialised", "urgent"}, eligible.JSON200.Decisions.Eligibility.Missing)

	path, err := c.DecideReferralWithResponse(ctx, nil, client.ReferralCase{On: on, Referral: &client.ReferralProgress{Request: to(on)}})
	require.NoError(t, err)
	assert.Equal(t, client.ReferralOutcomeInProgress, path.JSON200.Decisions.Referral.Outcome)

	account := client.BillingCase_Billing{}
	require.NoError(t, account.FromBillingAccount(client.BillingAccount{Currency: to("SEK"), Service: to(client.SecondOpinion),
		Actual: &client.BillingActual{Final: to(true), Lines: &[]client.BillingLine{{Code: to("1"), Text: to("Opinion"), Amount: to("38000.00 SEK")}}}}))
	settled, err := c.DecideBillingWithResponse(ctx, nil, client.BillingCase{On: on, Billing: &account})
	require.NoError(t, err)
	settlement, err := settled.JSON200.Decisions.Billing.AsSettlement()
	require.NoError(t, err)
	assert.Equal(t, "38000.00 SEK", *settlement.Actual)

	late, err := c.DecideLimitationWithResponse(ctx, nil, client.LimitationCase{On: on, Limitation: &client.LimitationClaim{Caused: to("2003"), Reported: to("not-yet")}})
	require.NoError(t, err)
	assert.Equal(t, client.LimitationStatusTooLate, late.JSON200.Decisions.Limitation.Report.Status)

	hurt, err := c.DecideInjuryWithResponse(ctx, nil, client.InjuryCase{On: on, Injury: &client.InjuryClaim{CareInSweden: to(false)}})
	require.NoError(t, err)
	assert.Equal(t, client.InjuryOutcomeNotCompensable, hurt.JSON200.Decisions.Injury.Outcome)

	all, err := c.DecideCaseWithResponse(ctx, nil, client.Case{On: to(on), Eligibility: &client.EligibilityFacts{}, Injury: &client.InjuryClaim{}})
	require.NoError(t, err)
	require.NotNil(t, all.JSON200.Decisions.Injury)

	refused, err := c.DecideLimitationWithResponse(ctx, &client.DecideLimitationParams{AcceptLanguage: to("sv")},
		client.LimitationCase{On: on, Limitation: &client.LimitationClaim{Caused: to("2027")}})
	require.NoError(t, err)
	require.NotNil(t, refused.ApplicationproblemJSON422)
	assert.Equal(t, "limitation.caused", (*refused.ApplicationproblemJSON422.Errors)[0].Field)

	id := eligible.JSON200.Receipt.Id
	kept, err := c.ReceiptWithResponse(ctx, id)
	require.NoError(t, err)
	assert.False(t, *kept.JSON200.Case.Eligibility.RegisteredInSweden)
	assert.Nil(t, kept.JSON200.Case.Eligibility.Urgent)
	again, err := c.ReplayWithResponse(ctx, id)
	require.NoError(t, err)
	assert.True(t, again.JSON200.Same)
	gone, err := c.ReceiptWithResponse(ctx, "AAAAAAAAAAAAAAAAAAAAAAAAAA")
	require.NoError(t, err)
	assert.Equal(t, "no-receipt", gone.ApplicationproblemJSON404.Code)

	statements, err := c.StatementsWithResponse(ctx, nil)
	require.NoError(t, err)
	assert.NotEmpty(t, statements.JSON200.Statements)
	rules, err := c.RulesWithResponse(ctx, nil)
	require.NoError(t, err)
	assert.NotEmpty(t, rules.JSON200.Rules)
	questions, err := c.QuestionsWithResponse(ctx, &client.QuestionsParams{IfNoneMatch: to(`"x"`)})
	require.NoError(t, err)
	assert.NotEmpty(t, questions.JSON200.Questions)
	health, err := c.HealthWithResponse(ctx)
	require.NoError(t, err)
	assert.Equal(t, "ok", health.JSON200.Status)
	ready, err := c.ReadinessWithResponse(ctx)
	require.NoError(t, err)
	assert.Equal(t, "ready", ready.JSON200.Status)
	description, err := c.DescriptionWithResponse(ctx, nil)
	require.NoError(t, err)
	assert.Equal(t, openAPI, description.Body)
}
