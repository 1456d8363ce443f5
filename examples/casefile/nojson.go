//go:build nojson

package casefile

// raw is never used where no JSON is read. A program that only decides, and has to be small,
// is built with this tag: the reader, and what it links, is a fifth of a megabyte in a browser.
type raw = []byte
