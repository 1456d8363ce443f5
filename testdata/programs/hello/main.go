// A program that does nothing of ours: what the others are compared with.
package main

import "fmt"

func main() { fmt.Println("hello, world") }
