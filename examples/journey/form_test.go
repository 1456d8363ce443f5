package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vardregler/vard/examples/casefile"
)

// Every field of a case file is explained in both languages, and nothing else is.
func TestEveryFieldIsInTheForm(t *testing.T) {
	fields := map[string]bool{}
	for path := range casefile.Form() {
		fields[path] = true
		assert.NotEmpty(t, question(path).SV, path)
		assert.NotEmpty(t, question(path).EN, path)
	}
	for path := range asked {
		assert.True(t, fields[path], "%s is no field", path)
	}
}

func TestTheForm(t *testing.T) {
	for _, lang := range []string{"en", "sv"} {
		out, errs, status := program("", "-form", "-lang", lang)
		assert.Equal(t, decided, status)
		assert.Empty(t, errs)
		golden(t, "form."+lang+".txt", out)
	}
	out, _, status := program("", "-form", "-json")
	assert.Equal(t, decided, status)
	assert.Empty(t, casefile.Read([]byte(out)).Decide().Errors, "the example is a good case")
}
