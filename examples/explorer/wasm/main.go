//go:build js && wasm

// Command wasm is the library in the browser: four functions for the page, which hands
// over a case as a list of names and texts, and shows what it gets back.
package main

import (
	"syscall/js"

	"github.com/vardregler/vard/examples/explorer/desk"
)

func main() {
	js.Global().Set("vard", js.ValueOf(map[string]any{
		"form": js.FuncOf(func(_ js.Value, args []js.Value) any {
			return desk.Form(args[0].String())
		}),
		"languages": js.FuncOf(func(_ js.Value, args []js.Value) any {
			return desk.Languages(args[0].String())
		}),
		"decide": js.FuncOf(func(_ js.Value, args []js.Value) any {
			return desk.Decide(pairs(args[0]), args[1].String(), args[2].String())
		}),
		"whatIf": js.FuncOf(func(_ js.Value, args []js.Value) any {
			return desk.WhatIf(pairs(args[0]), args[1].String())
		}),
	}))
	select {}
}

// pairs reads the page's list of names and texts.
func pairs(value js.Value) []desk.Pair {
	list := make([]desk.Pair, value.Length())
	for i := range list {
		pair := value.Index(i)
		list[i] = desk.Pair{Name: pair.Index(0).String(), Value: pair.Index(1).String()}
	}
	return list
}
