// Package injury is described here.
package injury
