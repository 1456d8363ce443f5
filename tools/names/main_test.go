package main

import (
	"bytes"
	"os"
	"testing"
)

func TestTheTableIsWhatTheDataGives(t *testing.T) {
	want, err := table()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../" + file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is out of date: go run -C tools ./names", file)
	}
	for _, line := range []string{"so|somaliska|Somali", "SY|Syrien|Syria", "Cyrl|kyrilliska|Cyrillic"} {
		if !bytes.Contains(want, []byte("\n"+line+"\n")) {
			t.Errorf("%s is missing", line)
		}
	}
}
