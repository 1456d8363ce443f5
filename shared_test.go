package vard_test

import (
	"encoding/json"
	"runtime"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// One decision of each package and all that the library knows are read from many goroutines
// at once, and say the same to all. Under the race detector this shows that nothing is kept
// behind the reader's back.
func TestManyReadersOfOneDecision(t *testing.T) {
	on := vard.MustDate("2026-11-21")
	claim := limitation.Claim{Caused: vard.Year(2016), Reported: vard.NotYet()}
	late, err := limitation.Assess(claim, on)
	require.NoError(t, err)
	hurt, err := injury.Assess(injury.Claim{Limitation: claim, CareInSweden: vard.Yes}, on)
	require.NoError(t, err)
	path, err := referral.Assess(referral.Progress{}, on)
	require.NoError(t, err)
	account := billing.Account{
		Currency: billing.SEK,
		Estimate: billing.Estimate{Issued: on, Lines: []billing.Line{{Code: "a", Amount: billing.MustMoney("100.00 SEK")}}},
		Payers:   []billing.Payer{{Kind: billing.PayerAdvance, Name: "the patient"}},
	}
	settled, err := billing.Settle(account, on)
	require.NoError(t, err)
	eligible := eligibility.Assess(eligibility.Facts{RegisteredInSweden: vard.No})

	read := func() (all []byte) {
		for _, d := range []any{late, hurt, path, settled, eligible} {
			text, err := json.Marshal(d)
			assert.NoError(t, err)
			all = append(all, text...)
		}
		for f := range hurt.Reasons() {
			all = append(all, f.Text().In(language.Swedish)...)
		}
		for _, room := range rooms {
			for _, r := range room.rules {
				all = append(all, r.Text().In(language.German, language.Swedish)...)
			}
			for _, q := range room.questions {
				all = append(all, q.Question().In()...)
			}
		}
		for s := range vard.Statements() {
			all = append(append(all, s.URI()...), s.Text().SV...)
		}
		for b := range referral.Bodies() {
			all = append(all, b.Handles().EN...)
		}
		spoken, err := referral.ParseLanguage("ckb")
		assert.NoError(t, err)
		return append(all, spoken.Name().SV...)
	}
	readers := 8 * runtime.GOMAXPROCS(0)
	said := make([][]byte, readers)
	var wait sync.WaitGroup
	for i := range readers {
		wait.Go(func() { said[i] = read() })
	}
	wait.Wait()
	want := read()
	assert.NotEmpty(t, want)
	assert.Equal(t, -1, slices.IndexFunc(said, func(s []byte) bool { return string(s) != string(want) }))
}
