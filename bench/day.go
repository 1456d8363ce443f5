package main

import "github.com/vardregler/vard"

// A day is a civil date as year<<9 | month<<5 | day: days order as numbers do and years add
// to them. What has not happened lies after every day.
type day uint32

const never = ^day(0)

func date(year, month, d int) day { return day(year<<9 | month<<5 | d) }

func (d day) split() (year, month, dom int) { return int(d >> 9), int(d >> 5 & 15), int(d & 31) }

// years returns the same date three or ten years later, 28 February where it was the 29th:
// neither time leads from a leap day to a leap day.
func (d day) years(n day) day {
	if d == never {
		return never
	}
	d += n << 9
	if d&511 == 2<<5|29 {
		d--
	}
	return d
}

// halfYear returns the same date six months later, or the last day of a shorter month.
func (d day) halfYear() day {
	if d == never {
		return never
	}
	y, m, dom := d.split()
	if m += 6; m > 12 {
		y, m = y+1, m-12
	}
	return date(y, m, min(dom, daysIn(y, m)))
}

// next returns the day after.
func (d day) next() day {
	y, m, dom := d.split()
	switch {
	case dom < daysIn(y, m):
		return d + 1
	case m < 12:
		return date(y, m+1, 1)
	}
	return date(y+1, 1, 1)
}

// weekday returns the day itself, or the next one that is no Saturday, Sunday, holiday or
// eve of lag 1930:173 2 §.
func (d day) weekday() day {
	for d != never && d.off() {
		d = d.next()
	}
	return d
}

func (d day) off() bool {
	y, m, dom := d.split()
	n := dayNumber(y, m, dom)
	week := (n + 3) % 7 // 0 is Sunday
	if week == 0 || week == 6 {
		return true
	}
	switch m {
	case 1:
		return dom == 1 || dom == 6
	case 12:
		return dom >= 24 && dom <= 26 || dom == 31
	case 5:
		if dom == 1 {
			return true
		}
	case 6:
		if dom == 6 && y >= 2005 || week == 5 && dom >= 19 && dom <= 25 {
			return true
		}
	}
	after := n - easter(y)
	return after == -2 || after == 1 || after == 39 || after == 50 && y < 2005
}

// dayNumber counts days; 0000-03-01 is 0, a Wednesday.
func dayNumber(y, m, d int) int {
	if m -= 3; m < 0 {
		y, m = y-1, m+12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*m+2)/5 + d - 1
}

// easter returns the dayNumber of Easter Day, after Gauss.
func easter(y int) int {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return dayNumber(y, n/31, n%31+1)
}

func daysIn(y, m int) int {
	switch {
	case m == 2 && y%4 == 0 && (y%100 != 0 || y%400 == 0):
		return 29
	case m == 2:
		return 28
	case m == 4 || m == 6 || m == 9 || m == 11:
		return 30
	}
	return 31
}

// decimal returns the day as yyyymmdd, the form for languages that know only numbers.
func (d day) decimal() int64 {
	if d == never {
		return 99999999
	}
	y, m, dom := d.split()
	return int64(y*10000 + m*100 + dom)
}

func fromDecimal(n int64) day {
	if n == 99999999 {
		return never
	}
	return date(int(n/10000), int(n/100%100), int(n%100))
}

// moment returns the day as the library takes it.
func (d day) moment() vard.Moment {
	if d == never {
		return vard.NotYet()
	}
	return vard.On(vard.Date(d))
}
