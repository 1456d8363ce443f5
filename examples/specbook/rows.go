package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// row is one row of the specification, as its test told it, with the result of the run.
type row struct {
	ID, Says, On string
	Cites        []string
	Facts, Want  []pair
	Met, Unmet   []string
	Result       string // pass or fail; nothing where the test did not end
}

// Failed reports whether the row did not pass.
func (r *row) Failed() bool { return r.Result != "pass" }

// Package is the part of the ID before the stroke.
func (r *row) Package() string { return strings.Split(r.ID, "/")[0] }

// Anchor is the row's place in the book.
func (r *row) Anchor() string { return "row-" + strings.ReplaceAll(r.ID, "/", "-") }

// pair is one fact or one part of a decision: its path and its value.
type pair struct{ Path, Value string }

// read gathers the rows from the events of go test -json.
func read(events io.Reader) ([]*row, error) {
	byTest := map[string]*row{}
	var rows []*row
	lines := bufio.NewScanner(events)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		var e struct{ Action, Package, Test, Key, Value string }
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			return nil, fmt.Errorf("line %d is no event of go test -json", n)
		}
		test := e.Package + " " + e.Test
		if e.Action == "attr" && e.Key == "vard.id" {
			r := &row{ID: e.Value}
			byTest[test] = r
			rows = append(rows, r)
			continue
		}
		r := byTest[test]
		if r == nil {
			continue
		}
		var err error
		switch {
		case e.Action == "pass" || e.Action == "fail":
			r.Result = e.Action
		case e.Action != "attr":
		case e.Key == "vard.says":
			r.Says = e.Value
		case e.Key == "vard.on":
			r.On = e.Value
		case e.Key == "vard.met":
			r.Met = strings.Fields(e.Value)
		case e.Key == "vard.unmet":
			r.Unmet = strings.Fields(e.Value)
		case e.Key == "vard.cites":
			err = json.Unmarshal([]byte(e.Value), &r.Cites)
		case e.Key == "vard.facts":
			r.Facts, err = flatten(e.Value)
		case e.Key == "vard.want":
			r.Want, err = flatten(e.Value)
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	return rows, lines.Err()
}

// flatten lists what a JSON value says, in its order: what is null, empty or false of its
// own accord is not said.
func flatten(text string) ([]pair, error) {
	d := json.NewDecoder(bytes.NewReader([]byte(text)))
	d.UseNumber()
	var pairs []pair
	return pairs, flattenValue(d, "", &pairs)
}

func flattenValue(d *json.Decoder, path string, pairs *[]pair) error {
	token, err := d.Token()
	if err != nil {
		return err
	}
	switch token := token.(type) {
	case nil:
	case json.Delim:
		var values []string
		for i := 0; d.More(); i++ {
			at := fmt.Sprintf("%s[%d]", path, i)
			if token == '{' {
				name, err := d.Token()
				if err != nil {
					return err
				}
				at = strings.TrimPrefix(fmt.Sprintf("%s.%s", path, name), ".")
			}
			var inner []pair
			if err := flattenValue(d, at, &inner); err != nil {
				return err
			}
			// A list of plain values is one line.
			if token == '[' && len(inner) == 1 && inner[0].Path == at {
				values = append(values, inner[0].Value)
				continue
			}
			*pairs = append(*pairs, inner...)
		}
		if len(values) > 0 {
			*pairs = append(*pairs, pair{path, strings.Join(values, ", ")})
		}
		_, err = d.Token()
		return err
	case string:
		if token != "" {
			*pairs = append(*pairs, pair{path, token})
		}
	default:
		*pairs = append(*pairs, pair{path, fmt.Sprint(token)})
	}
	return nil
}
