# Days are numbers yyyymmdd; what has not happened is 99999999. The calendar's functions are
# the host's.
package limitation

decision := newer if {
	input.caused >= 20150101
} else := older

ten := ten_years(input.caused)

# What counts of the report is the day of assessment until there is one.
done := input.on if {
	input.reported == 99999999
} else := input.reported

three := three_years(max([input.noticeable, input.linked, input.insurer]))

older := [older_outcome, "old", last, exceeded] if {
	input.caused >= 19970101
} else := [voluntary_outcome, "voluntary", last, exceeded]

last := three if {
	three < ten
} else := ten

exceeded := set() if {
	done <= last
} else := {"three_years"} if {
	done <= ten
} else := {"ten_years"} if {
	done <= three
} else := {"three_years", "ten_years"}

older_outcome := "open" if {
	done <= last
	input.reported == 99999999
} else := "in_time" if {
	done <= last
} else := "barred" if {
	done > weekday(last)
} else := "arguable"

voluntary_outcome := "barred" if {
	done > last
} else := "open" if {
	input.reported == 99999999
} else := "in_time"

newer := ["open", "new", ten, set()] if {
	input.reported == 99999999
	input.on <= ten
} else := ["in_time", "new", ten, set()] if {
	done <= ten
	alive(ten, end)
} else := [both("expired"), "new", ten, {"action"}] if {
	done <= ten
} else := [both("late"), "new", ten, {"ten_years"}] if {
	alive(ten, end)
} else := [both("barred"), "new", ten, {"ten_years", "action"}]

end := half_year(input.final) if {
	half_year(input.final) > ten
} else := ten

suit := input.on if {
	input.action == 99999999
} else := input.action

told := input.reported if {
	input.reported < input.provider
} else := input.provider

alive(ten, end) if {
	suit <= ten
} else if {
	input.exceptional == true
} else if {
	input.final == 99999999
	told <= ten
} else if {
	told <= ten
	suit <= end
}

# The outcome, where it is the same when the last days move to a weekday.
both(strict) := "arguable" if {
	moved(weekday(ten), weekday(end)) != strict
} else := strict

moved(ten, end) := "open" if {
	done <= ten
	input.reported == 99999999
} else := "in_time" if {
	done <= ten
	alive(ten, end)
} else := "expired" if {
	done <= ten
} else := "late" if {
	alive(ten, end)
} else := "barred"

outcome := decision[0]
