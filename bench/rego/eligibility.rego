package eligibility

failing contains "diagnosis" if input.diagnosis == "no"

failing contains "specialised" if input.specialised == "no"

failing contains "urgent" if input.urgent == "yes"

unknown contains name if some name, "unknown" in input

decision := ["resident", {"registered"}] if {
	input.registered == "yes"
} else := ["incomplete", unknown] if {
	input.registered == "unknown"
} else := ["not_eligible", failing] if {
	failing != set()
} else := ["incomplete", unknown] if {
	unknown != set()
} else := ["review", {"number"}] if {
	input.number == "yes"
} else := ["eligible", set()]

outcome := decision[0]
