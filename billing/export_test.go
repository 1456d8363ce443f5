package billing

// What the tests outside the package look at.
const (
	Active    = active
	Withdrawn = withdrawn
	Countries = countries
	S2States  = s2States
)

// PartOf returns the rate's part of an amount in smallest units.
func PartOf(r Rate, units int64) int64 { return r.of(units, 0) }
