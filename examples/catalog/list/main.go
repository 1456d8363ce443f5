// Command list prints the texts of the library that a translation lacks, each as its ID,
// a tab, and the English text; all of them where no translation is given.
//
//	go run -C examples ./catalog/list >fr.txt
//	go run -C examples ./catalog/list catalog/de.txt
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/vardregler/vard/examples/catalog"
)

func main() {
	var text []byte
	if len(os.Args) > 1 {
		var err error
		if text, err = os.ReadFile(os.Args[1]); err != nil {
			fail(err)
		}
	}
	list, err := catalog.Read(strings.NewReader(string(text)))
	if err != nil {
		fail(err)
	}
	for e := range catalog.Missing(list) {
		fmt.Println(e.ID + "\t" + e.Text.EN)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "list:", err)
	os.Exit(2)
}
