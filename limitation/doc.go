// Package limitation is described here.
package limitation
