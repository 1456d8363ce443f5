// Package referral is described here.
package referral
