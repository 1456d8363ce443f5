// Package eligibility is described here.
package eligibility
