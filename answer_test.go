package vard_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	. "github.com/vardregler/vard"
)

func TestAnswersFollowStrongThreeValuedLogic(t *testing.T) {
	for _, row := range []struct{ a, b, and, or Answer }{
		{Yes, Yes, Yes, Yes},
		{Yes, No, No, Yes},
		{Yes, Unknown, Unknown, Yes},
		{No, Yes, No, Yes},
		{No, No, No, No},
		{No, Unknown, No, Unknown},
		{Unknown, Yes, Unknown, Yes},
		{Unknown, No, No, Unknown},
		{Unknown, Unknown, Unknown, Unknown},
	} {
		t.Run(row.a.String()+" with "+row.b.String(), func(t *testing.T) {
			assert.Equal(t, row.and, row.a.And(row.b), "and")
			assert.Equal(t, row.or, row.a.Or(row.b), "or")
		})
	}
	assert.Equal(t, []Answer{Unknown, Yes, No}, []Answer{Unknown.Not(), No.Not(), Yes.Not()})
}
