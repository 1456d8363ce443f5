// Command document writes openapi.json, the description of the service, from the types of
// the library and of package wire, and from it the client.
//
//	go run ./document     # print the document
//	go run ./document -w  # write openapi.json and client/client.gen.go
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	write := flag.Bool("w", false, "write the document and the client")
	flag.Parse()
	if err := run(*write); err != nil {
		fmt.Fprintln(os.Stderr, "document:", err)
		os.Exit(1)
	}
}

// The files, from the module's root.
const (
	documentFile = "openapi.json"
	clientFile   = "client/client.gen.go"
)

func run(write bool) error {
	doc, err := document()
	if err != nil {
		return err
	}
	if !write {
		_, err := os.Stdout.Write(doc)
		return err
	}
	code, err := client(doc)
	if err != nil {
		return err
	}
	if err := os.WriteFile(documentFile, doc, 0o644); err != nil {
		return err
	}
	return os.WriteFile(clientFile, code, 0o644)
}
