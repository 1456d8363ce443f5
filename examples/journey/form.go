package main

import "io"

func (o *options) printForm(w io.Writer) error { return write(w, "") }
