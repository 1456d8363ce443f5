package casefile_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vardregler/vard/examples/casefile"
)

// A secret of every kind, in the place of every fact of the form and of every name: no
// refusal holds any of it, however it is printed.
func TestNoRefusalHoldsWhatWasRead(t *testing.T) {
	marks := []string{"1912", "1212", "Hemlig", "C50"}
	values := []string{
		`"19121212-1212"`, `191212121212`, `1912.12e1212`, `-0.1912`, `"Svea Hemlig"`, `"C50.9"`, `"1912-12-12"`, `"1912.1212 SEK"`, `"Hemlig\u0000\ud800"`, "\"Hemlig\xff\"",
		`["Hemlig",191212]`, `[["C50.9"]]`, `{"Hemlig":"C50.9"}`, `{"Hemlig":1912,"Hemlig":1212}`, `{"191212121212":{"C50":[`, `Hemlig`, `"Hemlig`,
	}
	refused := 0
	for path := range casefile.Form() {
		for _, value := range values {
			for _, input := range []string{
				nested(path, value),
				nested(path+"Hemlig", value),
				nested(strings.Replace(path, ".", ".Hemlig.", 1), value),
				nested("19121212."+path, value),
			} {
				for _, e := range casefile.Read([]byte(input)).Decide().Errors {
					refused++
					wire, err := json.Marshal(e)
					assert.NoError(t, err)
					for _, text := range []string{e.Error(), fmt.Sprintf("%+v %#v %q", e, e, fmt.Errorf("read: %w", e)), string(wire)} {
						for _, mark := range marks {
							if strings.Contains(text, mark) {
								t.Fatalf("%s holds %q", text, mark)
							}
						}
					}
				}
			}
		}
	}
	assert.Greater(t, refused, 5000)
}

// nested is a case file with a value at one path; [] is a list of one.
func nested(path, value string) string {
	open, shut := `{"on":"2026-11-21",`, "}"
	for name := range strings.SplitSeq(path, ".") {
		name, list := strings.CutSuffix(name, "[]")
		if open != `{"on":"2026-11-21",` {
			open, shut = open+"{", "}"+shut
		}
		open += `"` + name + `":`
		if list {
			open, shut = open+"[", "]"+shut
		}
	}
	return open + value + shut
}
