// Package billing is described here.
package billing
