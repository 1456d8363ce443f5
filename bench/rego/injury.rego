package injury

limit := data.limitation.decision

against contains "nobody_injured" if input.personal_injury == false

against contains "abroad" if input.care_in_sweden == false

against contains "not_financed" if input.region_financed == false

against contains "traffic" if {
	input.traffic_injury == true
	input.other_insurer_declined == false
}

against contains "work" if {
	input.work_injury == true
	input.other_insurer_declined == false
}

against contains "not_caused" if input.caused_by_care == false

against contains "before_act" if limit[1] == "voluntary"

against contains "barred" if doubtful[limit[0]]

against contains "barred" if limit[0] == "barred"

against contains "saved_life" if price

against contains "effect_of_medicine" if {
	input.side_effect == true
	input.inappropriate == false
}

against contains "no_ground" if ground != "holds"

against contains "died" if input.died_before_claim == true

doubtful := {"arguable", "late", "expired"}

default price := false

price if {
	input.correct_and_necessary == true
	input.life_threatening == true
}

price if {
	input.correct_and_necessary == true
	input.severe_disability == true
}

ground := "holds" if {
	input.avoidable == true
} else := "holds" if {
	input.unused_resources == true
} else := "holds" if {
	input.equipment_fault == true
} else := "holds" if {
	input.incorrect_handling == true
} else := "holds" if {
	input.inappropriate == true
} else := "holds" if {
	input.delayed_or_incorrect == true
	input.worsened == true
} else := "holds" if {
	accident
	input.everyday == false
} else := "holds" if {
	accident
	input.risk_raised_by_care == true
} else := infection if {
	input.transmitted == true
	input.own_bacteria == false
	input.tolerable == false
} else := "fails"

accident if input.in_connection_with_care == true

accident if input.during_transport == true

accident if input.damaged_premises == true

infection := "holds" if {
	input.intolerable == true
} else := "holds" if {
	input.disease_more_serious == false
	input.gravely_ill == false
} else := "weighs" if {
	input.disproportionate == true
} else := "fails"

outcome := "not_compensable" if {
	input.personal_injury == false
} else := "not_compensable" if {
	input.care_in_sweden == false
} else := "referred" if {
	input.region_financed == false
} else := "referred" if {
	input.traffic_injury == true
	input.other_insurer_declined == false
} else := "referred" if {
	input.work_injury == true
	input.other_insurer_declined == false
} else := "not_compensable" if {
	input.caused_by_care == false
} else := "not_compensable" if {
	limit[0] == "barred"
} else := "assess" if {
	limit[1] == "voluntary"
} else := "not_compensable" if {
	input.side_effect == true
	input.inappropriate == false
} else := "not_compensable" if {
	price
	input.avoidable == false
} else := "not_compensable" if {
	ground == "fails"
} else := "assess" if {
	doubtful[limit[0]]
} else := "assess" if {
	price
} else := "assess" if {
	input.died_before_claim == true
} else := "assess" if {
	ground == "weighs"
} else := "compensable"

decision := [outcome, against]
