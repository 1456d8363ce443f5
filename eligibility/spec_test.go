package eligibility_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	. "github.com/vardregler/vard/eligibility"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
)

const (
	yes     = vard.Yes
	no      = vard.No
	unknown = vard.Unknown
)

// Each row: what is known about the person and the case, what is decided, which
// facts are still missing (in the order to ask), who takes over, and what to do
// next.
var rows = []struct {
	id        string
	says      string
	cites     []vard.Statement
	facts     Facts
	outcome   Outcome
	ask       []string
	referrals []string
	next      []string
}{
	{
		id:        "nothing-known",
		says:      "Nothing is known: the first question is whether the person is registered in Sweden, then whether it is urgent.",
		cites:     []vard.Statement{cite.IPO01},
		facts:     Facts{},
		outcome:   Incomplete,
		ask:       []string{"registeredInSweden", "urgent", "establishedDiagnosis", "highlySpecialised", "personalNumber"},
		referrals: []string{},
		next:      []string{"eligibility.next-ask"},
	},
	{
		id:        "resident",
		says:      "A resident belongs to public care: health centre first, a referral letter, or a self-referral; whether it is urgent is still asked.",
		cites:     []vard.Statement{cite.IPO01, cite.IPO02, cite.IPO08, cite.HSL8_1, cite.SelfReferral},
		facts:     Facts{RegisteredInSweden: yes},
		outcome:   Resident,
		ask:       []string{"urgent"},
		referrals: []string{"health_centre", "1177"},
		next:      []string{"eligibility.next-health-centre", "eligibility.next-referral-letter", "eligibility.next-self-referral"},
	},
	{
		id:        "resident-whatever-the-rest",
		says:      "A resident who meets every other criterion is still a resident.",
		cites:     []vard.Statement{cite.IPO02, cite.IPO04, cite.IPO08},
		facts:     Facts{RegisteredInSweden: yes, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		outcome:   Resident,
		ask:       []string{},
		referrals: []string{"health_centre", "1177"},
		next:      []string{"eligibility.next-health-centre", "eligibility.next-referral-letter", "eligibility.next-self-referral"},
	},
	{
		id:        "resident-urgent",
		says:      "An urgent case of a resident turns to emergency care and 1177 first, then to the health centre.",
		cites:     []vard.Statement{cite.IPO07, cite.IPO08, cite.HSL8_4},
		facts:     Facts{RegisteredInSweden: yes, Urgent: yes},
		outcome:   Resident,
		ask:       []string{},
		referrals: []string{"emergency", "1177", "health_centre"},
		next:      []string{"eligibility.next-emergency", "eligibility.next-health-centre", "eligibility.next-referral-letter", "eligibility.next-self-referral"},
	},
	{
		id:        "eligible",
		says:      "Not registered, no personal number, an established diagnosis of highly specialised care, not urgent: the person opens an account and sends a request.",
		cites:     []vard.Statement{cite.IPO03, cite.IPO04, cite.IPO05, cite.IPO06, cite.IPO07},
		facts:     Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		outcome:   Eligible,
		ask:       []string{},
		referrals: []string{},
		next:      []string{"eligibility.next-request"},
	},
	{
		id:        "emigrated-or-diplomat",
		says:      "A personal number without registration is no residence: a person at IPO decides, and checks the register, a foreign mission, another right to care.",
		cites:     []vard.Statement{cite.IPO04, cite.FOL5, cite.FOL18b, cite.FOL20, cite.HSL8_2, cite.Diplomats},
		facts:     Facts{RegisteredInSweden: no, PersonalNumber: yes, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		outcome:   Review,
		ask:       []string{},
		referrals: []string{"ipo"},
		next:      []string{"eligibility.check-registration", "eligibility.check-diplomat", "eligibility.check-entitlement"},
	},
	{
		id:        "number-not-known",
		says:      "All else is met and only the personal number is not known: it decides between the route and a review.",
		cites:     []vard.Statement{cite.IPO04},
		facts:     Facts{RegisteredInSweden: no, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		outcome:   Incomplete,
		ask:       []string{"personalNumber"},
		referrals: []string{},
		next:      []string{"eligibility.next-ask"},
	},
	{
		id:        "no-diagnosis",
		says:      "Without an established diagnosis the route is not open, whatever else is not known; whether it is urgent is still asked.",
		cites:     []vard.Statement{cite.IPO05},
		facts:     Facts{RegisteredInSweden: no, EstablishedDiagnosis: no},
		outcome:   NotEligible,
		ask:       []string{"urgent"},
		referrals: []string{},
		next:      []string{"eligibility.next-when-met"},
	},
	{
		id:        "diagnosis-not-known",
		says:      "Whether a diagnosis is established is the only thing not known: it is asked for.",
		cites:     []vard.Statement{cite.IPO05},
		facts:     Facts{RegisteredInSweden: no, PersonalNumber: no, HighlySpecialised: yes, Urgent: no},
		outcome:   Incomplete,
		ask:       []string{"establishedDiagnosis"},
		referrals: []string{},
		next:      []string{"eligibility.next-ask"},
	},
	{
		id:        "not-highly-specialised",
		says:      "The clinic judges that the diagnosis does not belong to highly specialised care: the route is not open.",
		cites:     []vard.Statement{cite.IPO06, cite.IPO31},
		facts:     Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: no, Urgent: no},
		outcome:   NotEligible,
		ask:       []string{},
		referrals: []string{},
		next:      []string{"eligibility.next-when-met"},
	},
	{
		id:        "urgent",
		says:      "An urgent case is not for this route: emergency care and 1177 first.",
		cites:     []vard.Statement{cite.IPO07, cite.HSL8_4},
		facts:     Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: yes},
		outcome:   NotEligible,
		ask:       []string{},
		referrals: []string{"emergency", "1177"},
		next:      []string{"eligibility.next-emergency", "eligibility.next-when-met"},
	},
	{
		id:        "urgent-and-nothing-else-known",
		says:      "Urgent, and not known whether registered: emergency care first; only registration can still change the outcome.",
		cites:     []vard.Statement{cite.IPO01, cite.IPO07, cite.HSL8_4},
		facts:     Facts{Urgent: yes},
		outcome:   Incomplete,
		ask:       []string{"registeredInSweden"},
		referrals: []string{"emergency", "1177"},
		next:      []string{"eligibility.next-emergency", "eligibility.next-ask"},
	},
	{
		id:        "only-urgency-not-known",
		says:      "All else is met and only urgency is not known: it is asked for.",
		cites:     []vard.Statement{cite.IPO07},
		facts:     Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes},
		outcome:   Incomplete,
		ask:       []string{"urgent"},
		referrals: []string{},
		next:      []string{"eligibility.next-ask"},
	},
	{
		id:        "registration-not-known",
		says:      "All else is met and registration is not known: it decides between the route and public care.",
		cites:     []vard.Statement{cite.IPO01, cite.IPO04},
		facts:     Facts{PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		outcome:   Incomplete,
		ask:       []string{"registeredInSweden"},
		referrals: []string{},
		next:      []string{"eligibility.next-ask"},
	},
	{
		id:        "personal-number-is-no-proof",
		says:      "A personal number alone does not make a resident: registration is still asked for.",
		cites:     []vard.Statement{cite.IPO04, cite.FOL18b, cite.FOL20},
		facts:     Facts{PersonalNumber: yes, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		outcome:   Incomplete,
		ask:       []string{"registeredInSweden"},
		referrals: []string{},
		next:      []string{"eligibility.next-ask"},
	},
	{
		id:        "personal-number-and-not-met",
		says:      "A personal number without registration is no review where another criterion fails: the route is not open.",
		cites:     []vard.Statement{cite.IPO04, cite.IPO06},
		facts:     Facts{RegisteredInSweden: no, PersonalNumber: yes, EstablishedDiagnosis: yes, HighlySpecialised: no, Urgent: no},
		outcome:   NotEligible,
		ask:       []string{},
		referrals: []string{},
		next:      []string{"eligibility.next-when-met"},
	},
}

func TestSpec(t *testing.T) {
	var coverage spec.Coverage
	for _, row := range rows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			d := Assess(row.facts)
			assert.Equal(t, row.outcome, d.Outcome())
			assert.Equal(t, row.ask, spec.Names(d.Ask()), "ask")
			bodies := []string{}
			for r := range d.Referrals() {
				bodies = append(bodies, r.Body.String())
			}
			assert.Equal(t, row.referrals, bodies, "referrals")
			assert.Equal(t, row.next, ids(d), "next")
			met := map[string]vard.Answer{}
			for f := range d.Findings() {
				met[f.Rule.ID()] = f.Met
			}
			assert.Equal(t, map[string]vard.Answer{
				"eligibility.not-registered":        row.facts.RegisteredInSweden.Not(),
				"eligibility.no-personal-number":    row.facts.PersonalNumber.Not(),
				"eligibility.established-diagnosis": row.facts.EstablishedDiagnosis,
				"eligibility.highly-specialised":    row.facts.HighlySpecialised,
				"eligibility.not-urgent":            row.facts.Urgent.Not(),
			}, met, "every criterion is reported, whatever the outcome")
		})
		coverage.Note(Assess(row.facts).Findings())
	}
	coverage.Check(t, Rules())
}

func ids(d Decision) []string {
	list := []string{}
	for s := range d.Next() {
		list = append(list, s.ID())
	}
	return list
}

// Each row: a number as written, the reference date, and what it is. The numbers
// that are read are from the official lists of test numbers, save the one of serial
// number 001 and the one that ten digits give in another century.
var numberRows = []struct {
	id        string
	says      string
	cites     []vard.Statement
	text, on  string
	kind      NumberKind
	birth     string // "" where not known
	full      string
	withSign  string // on the reference date
	masked    string
	personal  vard.Answer
	code      vard.Code // why it is refused
	birthYear int
}{
	{id: "twelve-digits", says: "Twelve digits tell the century themselves.", cites: []vard.Statement{cite.FOL18},
		text: "189001019802", on: "2026-11-21", kind: PersonalNumber, birth: "1890-01-01", birthYear: 1890, full: "189001019802", withSign: "900101+9802", masked: "1890****-****", personal: yes},
	{id: "twelve-digits-with-hyphen", says: "A hyphen before the last four is allowed, at any age.", cites: []vard.Statement{cite.FOL18},
		text: "18900101-9802", on: "2026-11-21", kind: PersonalNumber, birth: "1890-01-01", birthYear: 1890, full: "189001019802", withSign: "900101+9802", masked: "1890****-****", personal: yes},
	{id: "ten-digits-with-plus", says: "A plus sign says that the person turns 100 or more in the year of reference.", cites: []vard.Statement{cite.FOL18},
		text: "900101+9802", on: "2026-11-21", kind: PersonalNumber, birth: "1890-01-01", birthYear: 1890, full: "189001019802", withSign: "900101+9802", masked: "1890****-****", personal: yes},
	{id: "ten-digits", says: "Ten digits without a plus sign: less than 100 in the year of reference.", cites: []vard.Statement{cite.FOL18},
		text: "9001019802", on: "2026-11-21", kind: PersonalNumber, birth: "1990-01-01", birthYear: 1990, full: "199001019802", withSign: "900101-9802", masked: "1990****-****", personal: yes},
	{id: "ten-digits-with-hyphen", says: "A hyphen says the same as no sign.", cites: []vard.Statement{cite.FOL18},
		text: "900101-9802", on: "2026-11-21", kind: PersonalNumber, birth: "1990-01-01", birthYear: 1990, full: "199001019802", withSign: "900101-9802", masked: "1990****-****", personal: yes},
	{id: "year-before-100", says: "On the last day of the year before the 100th birthday the sign is still a hyphen.", cites: []vard.Statement{cite.FOL18},
		text: "900101-9802", on: "1989-12-31", kind: PersonalNumber, birth: "1890-01-01", birthYear: 1890, full: "189001019802", withSign: "900101-9802", masked: "1890****-****", personal: yes},
	{id: "year-of-100", says: "From the first day of the year of the 100th birthday the sign is a plus.", cites: []vard.Statement{cite.FOL18},
		text: "900101+9802", on: "1990-01-01", kind: PersonalNumber, birth: "1890-01-01", birthYear: 1890, full: "189001019802", withSign: "900101+9802", masked: "1890****-****", personal: yes},
	{id: "hyphen-in-year-of-100", says: "With a hyphen in that year it is somebody born in that year.", cites: []vard.Statement{cite.FOL18},
		text: "900101-9802", on: "1990-01-01", kind: PersonalNumber, birth: "1990-01-01", birthYear: 1990, full: "199001019802", withSign: "900101-9802", masked: "1990****-****", personal: yes},
	{id: "plus-too-young", says: "A plus sign on the number of somebody under 100 is refused.", cites: []vard.Statement{cite.FOL18},
		text: "19900101+9802", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "plus-year-before", says: "A plus sign the year before the 100th birthday is refused.", cites: []vard.Statement{cite.FOL18},
		text: "18900101+9802", on: "1989-12-31", code: vard.MalformedNumber},
	{id: "not-born", says: "Somebody born in the year after that of reference is refused.", cites: []vard.Statement{cite.FOL18},
		text: "189001019802", on: "1889-12-31", code: vard.MalformedNumber},
	{id: "199-years", says: "A hundred and ninety-nine years are the most that the sign can tell.", cites: []vard.Statement{cite.FOL18},
		text: "189001019802", on: "2089-01-01", kind: PersonalNumber, birth: "1890-01-01", birthYear: 1890, full: "189001019802", withSign: "900101+9802", masked: "1890****-****", personal: yes},
	{id: "200-years", says: "Two hundred years are too many, and refused.", cites: []vard.Statement{cite.FOL18},
		text: "189001019802", on: "2090-01-01", code: vard.MalformedNumber},
	{id: "born-this-year", says: "Somebody born on the very day of reference is read.", cites: []vard.Statement{cite.FOL18},
		text: "189001019802", on: "1890-01-01", kind: PersonalNumber, birth: "1890-01-01", birthYear: 1890, full: "189001019802", withSign: "900101-9802", masked: "1890****-****", personal: yes},
	{id: "born-tomorrow", says: "Nobody is born after the day of reference: the day before the birth twelve digits are refused.", cites: []vard.Statement{cite.FOL18},
		text: "199011140903", on: "1990-11-13", code: vard.MalformedNumber},
	{id: "born-today", says: "On the day of birth twelve digits are read.", cites: []vard.Statement{cite.FOL18},
		text: "199011140903", on: "1990-11-14", kind: PersonalNumber, birth: "1990-11-14", birthYear: 1990, full: "199011140903", withSign: "901114-0903", masked: "1990****-****", personal: yes},
	{id: "born-yesterday", says: "The day after the birth twelve digits are read.", cites: []vard.Statement{cite.FOL18},
		text: "199011140903", on: "1990-11-15", kind: PersonalNumber, birth: "1990-11-14", birthYear: 1990, full: "199011140903", withSign: "901114-0903", masked: "1990****-****", personal: yes},
	{id: "ten-digits-born-tomorrow", says: "The day before the birth ten digits are refused too: they do not become somebody a hundred years older, who would have a plus sign.", cites: []vard.Statement{cite.FOL18},
		text: "901114-0903", on: "1990-11-13", code: vard.MalformedNumber},
	{id: "ten-digits-born-today", says: "On the day of birth ten digits are read.", cites: []vard.Statement{cite.FOL18},
		text: "901114-0903", on: "1990-11-14", kind: PersonalNumber, birth: "1990-11-14", birthYear: 1990, full: "199011140903", withSign: "901114-0903", masked: "1990****-****", personal: yes},
	{id: "ten-digits-born-yesterday", says: "The day after the birth ten digits are read.", cites: []vard.Statement{cite.FOL18},
		text: "901114-0903", on: "1990-11-15", kind: PersonalNumber, birth: "1990-11-14", birthYear: 1990, full: "199011140903", withSign: "901114-0903", masked: "1990****-****", personal: yes},
	{id: "coordination-born-tomorrow", says: "The day before the birth a coordination number is refused.", cites: []vard.Statement{cite.Coordination},
		text: "191401682396", on: "1914-01-07", code: vard.MalformedNumber},
	{id: "coordination-born-today", says: "On the day of birth a coordination number is read.", cites: []vard.Statement{cite.Coordination},
		text: "191401682396", on: "1914-01-08", kind: CoordinationNumber, birth: "1914-01-08", birthYear: 1914, full: "191401682396", withSign: "140168-2396", masked: "1914****-****", personal: no},
	{id: "coordination-birth-unknown-this-year", says: "A coordination number whose birth date is not known is read from the first day of the year of birth.", cites: []vard.Statement{cite.Coordination},
		text: "191500722390", on: "1915-01-01", kind: CoordinationNumber, birth: "", birthYear: 1915, full: "191500722390", withSign: "150072-2390", masked: "1915****-****", personal: no},
	{id: "coordination", says: "Sixty added to the day makes a coordination number, which is no personal number.", cites: []vard.Statement{cite.Coordination},
		text: "191401682396", on: "2026-11-21", kind: CoordinationNumber, birth: "1914-01-08", birthYear: 1914, full: "191401682396", withSign: "140168+2396", masked: "1914****-****", personal: no},
	{id: "coordination-unknown-month", says: "A coordination number with month 00: the birth date is unknown, the year is not.", cites: []vard.Statement{cite.Coordination},
		text: "191500722390", on: "2026-11-21", kind: CoordinationNumber, birth: "", birthYear: 1915, full: "191500722390", withSign: "150072+2390", masked: "1915****-****", personal: no},
	{id: "coordination-impossible-day", says: "A coordination number for a day that the month lacks, 30 February: the birth date is unknown.", cites: []vard.Statement{cite.Coordination},
		text: "193002902397", on: "2026-11-21", kind: CoordinationNumber, birth: "", birthYear: 1930, full: "193002902397", withSign: "300290-2397", masked: "1930****-****", personal: no},
	{id: "coordination-day-60", says: "Day 60 is the lowest of a coordination number: the day of birth is unknown.", cites: []vard.Statement{cite.Coordination},
		text: "191711602399", on: "2026-11-21", kind: CoordinationNumber, birth: "", birthYear: 1917, full: "191711602399", withSign: "171160+2399", masked: "1917****-****", personal: no},
	{id: "coordination-day-91", says: "Day 91 is the highest: the 31st.", cites: []vard.Statement{cite.Coordination},
		text: "191603912385", on: "2026-11-21", kind: CoordinationNumber, birth: "1916-03-31", birthYear: 1916, full: "191603912385", withSign: "160391+2385", masked: "1916****-****", personal: no},
	{id: "coordination-day-92", says: "Day 92 is refused, though the check digit is right.", cites: []vard.Statement{cite.Coordination},
		text: "191603922384", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "coordination-month-12", says: "Month 12 is the highest of a coordination number.", cites: []vard.Statement{cite.Coordination},
		text: "194312912381", on: "2026-11-21", kind: CoordinationNumber, birth: "1943-12-31", birthYear: 1943, full: "194312912381", withSign: "431291-2381", masked: "1943****-****", personal: no},
	{id: "coordination-month-13", says: "Month 13 is refused, though the check digit is right.", cites: []vard.Statement{cite.Coordination},
		text: "194313912380", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "coordination-month-00", says: "Month 00 is the lowest, for an unknown month: the birth date is unknown.", cites: []vard.Statement{cite.Coordination},
		text: "195800902396", on: "2026-11-21", kind: CoordinationNumber, birth: "", birthYear: 1958, full: "195800902396", withSign: "580090-2396", masked: "1958****-****", personal: no},
	{id: "personal-month-00", says: "A personal number has no month 00: it is refused, though the check digit is right.", cites: []vard.Statement{cite.FOL18},
		text: "199000080011", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "personal-month-13", says: "A personal number has no month 13 either.", cites: []vard.Statement{cite.FOL18},
		text: "199013080016", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "serial-000", says: "Serial number 000 is given to nobody: it is refused, though the check digit is right.", cites: []vard.Statement{cite.FOL18},
		text: "20150916-0006", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "serial-001", says: "Serial number 001 is the first, here with check digit 0.", cites: []vard.Statement{cite.FOL18},
		text: "199001080010", on: "2026-11-21", kind: PersonalNumber, birth: "1990-01-08", birthYear: 1990, full: "199001080010", withSign: "900108-0010", masked: "1990****-****", personal: yes},
	{id: "wrong-check-digit", says: "A wrong check digit is refused.", cites: []vard.Statement{cite.FOL18},
		text: "189001019803", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "no-calendar-day", says: "A personal number for 30 February is refused, though the check digit is right.", cites: []vard.Statement{cite.FOL18},
		text: "193002302390", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "interim", says: "A letter in the first place of the serial number is a school's interim number: named, and refused.", cites: []vard.Statement{cite.FOL18},
		text: "000101-R220", on: "2026-11-21", code: vard.InterimNumber},
	{id: "interim-wrong-check-digit", says: "An interim number with a wrong check digit is refused as no number of any kind.", cites: []vard.Statement{cite.FOL18},
		text: "000101-R221", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "reserve-number", says: "A regional reserve number is refused: it is no identity number.", cites: []vard.Statement{cite.Coordination},
		text: "991981000010", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "space", says: "A space before the last four is refused: it is no separator.", cites: []vard.Statement{cite.FOL18},
		text: "900101 9802", on: "2026-11-21", code: vard.MalformedNumber},
	{id: "no-reference", says: "Without a reference date no number is read.", cites: []vard.Statement{cite.FOL18},
		text: "189001019802", on: "", code: vard.MissingDate},
}

func TestSpecIdentityNumbers(t *testing.T) {
	for _, row := range numberRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			var on vard.Date
			require.NoError(t, on.UnmarshalText([]byte(row.on)))
			n, err := Parse(row.text, on)
			if row.code != "" {
				assert.ErrorIs(t, err, row.code)
				assert.True(t, n.IsZero())
				assert.NotContains(t, err.Error(), row.text[len(row.text)-4:], "the error repeats the number")
				return
			}
			require.NoError(t, err)
			assert.Equal(t, row.kind, n.Kind())
			assert.Equal(t, row.birth, n.BirthDate().String(), "birth date")
			assert.Equal(t, row.birthYear, n.BirthYear())
			assert.Equal(t, row.full, n.FullNumber())
			assert.Equal(t, row.withSign, n.FullNumberWithSign(on))
			assert.Equal(t, row.masked, n.String())
			assert.Equal(t, row.personal, n.HasPersonalNumber())
		})
	}
}

// Each row: what to do next, and the statements it is read from.
var dataRows = []struct {
	id    string
	says  string
	cites []vard.Statement
}{
	{id: "eligibility.next-request", says: "Anyone who is not registered opens an account and sends a request.", cites: []vard.Statement{cite.IPO03}},
	{id: "eligibility.next-referral-letter", says: "A resident needs a referral letter.", cites: []vard.Statement{cite.IPO02, cite.IPO08}},
	{id: "eligibility.next-emergency", says: "Who cannot wait turns to emergency care.", cites: []vard.Statement{cite.IPO07, cite.HSL8_4}},
}

func TestSpecData(t *testing.T) {
	for _, row := range dataRows {
		t.Run(row.id+": "+row.says, func(t *testing.T) {
			for d := range Data() {
				if d.ID() == row.id {
					assert.Equal(t, row.cites, slices.Collect(d.Statements()))
					return
				}
			}
			assert.Fail(t, "no such datum")
		})
	}
}
