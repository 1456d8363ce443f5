package receipt

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"iter"
	"sync"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/billing"
	"github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/examples/casefile"
	"github.com/vardregler/vard/injury"
	"github.com/vardregler/vard/limitation"
	"github.com/vardregler/vard/referral"
)

// RuleSet says by which rules was decided.
type RuleSet struct {
	Version vard.Date `json:"version"` // the day on which a source was last compared
	SHA256  string    `json:"sha256"`  // of every rule and every statement, in order
}

// Rules returns the rule set of this library. Its hash is that of every rule's name, wording
// and statements, and of the whole register, each in its order. It does not tell how the
// rules are programmed: whether another version of the library decides alike is what a
// replay shows.
func Rules() RuleSet { return ruleSet() }

var ruleSet = sync.OnceValue(func() RuleSet {
	var last vard.Date
	h := sha256.New()
	for r := range AllRules() {
		fmt.Fprintf(h, "rule %q", r.ID())
		for _, met := range []vard.Answer{vard.Yes, vard.No, vard.Unknown} {
			text(h, r.Says(met))
		}
		for s := range r.Statements() {
			fmt.Fprintf(h, " %q", s.ID())
		}
		fmt.Fprintln(h)
	}
	for s := range vard.Statements() {
		fmt.Fprintf(h, "statement %q %q", s.ID(), s.Kind())
		text(h, s.Source())
		text(h, s.Place())
		text(h, s.Text())
		fmt.Fprintf(h, " %q %q %q\n", s.Address(), s.URI(), s.Compared())
		if s.Compared().After(last) {
			last = s.Compared()
		}
	}
	return RuleSet{last, hex.EncodeToString(h.Sum(nil))}
})

func text(w io.Writer, t vard.Text) { fmt.Fprintf(w, " %q %q", t.SV, t.EN) }

// AllRules ranges over the rules of every package, and of a case as a whole, in the order
// of the form.
func AllRules() iter.Seq[vard.Rule] {
	return func(yield func(vard.Rule) bool) {
		for _, rules := range []iter.Seq[vard.Rule]{
			eligibility.Rules(), referral.Rules(), billing.Rules(), limitation.Rules(), injury.Rules(), casefile.Rules(),
		} {
			for r := range rules {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// RuleByID returns the rule of that name.
func RuleByID(id vard.RuleID) (vard.Rule, bool) {
	for r := range AllRules() {
		if r.ID() == id {
			return r, true
		}
	}
	return vard.Rule{}, false
}
