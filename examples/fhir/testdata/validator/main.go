// Command validator reads one resource of FHIR R4 a line and says of each, in its line,
// whether it is valid: nothing, or what is wrong. It is a module of its own because what
// it is made of is large and old, and nothing but a test needs it.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"github.com/google/fhir/go/fhirversion"
	"github.com/google/fhir/go/jsonformat"
)

func main() {
	reader, err := jsonformat.NewUnmarshaller("UTC", fhirversion.R4)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		wrong := ""
		if _, err := reader.UnmarshalR4(lines.Bytes()); err != nil {
			wrong = strings.ReplaceAll(err.Error(), "\n", " ")
		}
		fmt.Println(wrong)
	}
	if lines.Err() != nil {
		os.Exit(1)
	}
}
