package eligibility_test

import (
	"iter"
	"strings"
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

// want is a decision in full. Rules and next steps are named without the name of the package.
type want struct {
	Outcome   string   `json:"outcome"`
	Missing   []string `json:"missing,omitempty"`   // in the order of the page
	Ask       []string `json:"ask,omitempty"`       // in the order to ask
	Referrals []string `json:"referrals,omitempty"` // who takes over
	Next      []string `json:"next"`                // what to do now
	Reasons   []string `json:"reasons,omitempty"`   // what the outcome rests on
}

var rows = spec.Rows[Facts, want]{
	{ID: "eligibility/nothing-known", Says: "Nothing is known: the first question is whether the person is registered in Sweden, then whether it is urgent.",
		Cites: []vard.Statement{cite.IPO01}, Facts: Facts{},
		Want: want{Outcome: "incomplete", Missing: []string{"registeredInSweden", "personalNumber", "establishedDiagnosis", "highlySpecialised", "urgent"}, Ask: []string{"registeredInSweden", "urgent", "establishedDiagnosis", "highlySpecialised", "personalNumber"}, Next: []string{"next-ask"}}},
	{ID: "eligibility/resident", Says: "A resident belongs to public care: health centre first, a referral letter, or a self-referral; whether it is urgent is still asked.",
		Cites: []vard.Statement{cite.IPO01, cite.IPO02, cite.IPO08, cite.HSL8_1, cite.SelfReferral}, Facts: Facts{RegisteredInSweden: yes},
		Want:  want{Outcome: "resident", Ask: []string{"urgent"}, Referrals: []string{"health_centre", "1177"}, Next: []string{"next-health-centre", "next-referral-letter", "next-self-referral"}, Reasons: []string{"not-registered"}},
		Unmet: []vard.RuleID{RuleNotRegistered}},
	{ID: "eligibility/resident-whatever-the-rest", Says: "A resident who meets every other criterion is still a resident.",
		Cites: []vard.Statement{cite.IPO02, cite.IPO04, cite.IPO08}, Facts: Facts{RegisteredInSweden: yes, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		Want:  want{Outcome: "resident", Referrals: []string{"health_centre", "1177"}, Next: []string{"next-health-centre", "next-referral-letter", "next-self-referral"}, Reasons: []string{"not-registered"}},
		Met:   []vard.RuleID{RuleNoPersonalNumber, RuleEstablishedDiagnosis, RuleHighlySpecialised, RuleNotUrgent},
		Unmet: []vard.RuleID{RuleNotRegistered}},
	{ID: "eligibility/resident-urgent", Says: "An urgent case of a resident turns to emergency care and 1177 first, then to the health centre.",
		Cites: []vard.Statement{cite.IPO07, cite.IPO08, cite.HSL8_4}, Facts: Facts{RegisteredInSweden: yes, Urgent: yes},
		Want:  want{Outcome: "resident", Referrals: []string{"emergency", "1177", "health_centre"}, Next: []string{"next-emergency", "next-health-centre", "next-referral-letter", "next-self-referral"}, Reasons: []string{"not-registered"}},
		Unmet: []vard.RuleID{RuleNotRegistered, RuleNotUrgent}},
	{ID: "eligibility/eligible", Says: "Not registered, no personal number, an established diagnosis of highly specialised care, not urgent: the person opens an account and sends a request.",
		Cites: []vard.Statement{cite.IPO03, cite.IPO04, cite.IPO05, cite.IPO06, cite.IPO07}, Facts: Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		Want: want{Outcome: "eligible", Referrals: []string{"ipo"}, Next: []string{"next-request"}, Reasons: []string{"not-registered", "no-personal-number", "established-diagnosis", "highly-specialised", "not-urgent"}},
		Met:  []vard.RuleID{RuleNotRegistered, RuleNoPersonalNumber, RuleEstablishedDiagnosis, RuleHighlySpecialised, RuleNotUrgent}},
	{ID: "eligibility/emigrated-or-diplomat", Says: "A personal number without registration is no residence: a person at IPO decides, and checks the register, a foreign mission, another right to care.",
		Cites: []vard.Statement{cite.IPO04, cite.FOL5, cite.FOL18b, cite.FOL20, cite.HSL8_2, cite.Diplomats}, Facts: Facts{RegisteredInSweden: no, PersonalNumber: yes, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		Want:  want{Outcome: "review", Referrals: []string{"ipo"}, Next: []string{"check-registration", "check-diplomat", "check-early-number", "check-entitlement"}, Reasons: []string{"not-registered", "no-personal-number", "established-diagnosis", "highly-specialised", "not-urgent"}},
		Met:   []vard.RuleID{RuleNotRegistered, RuleEstablishedDiagnosis, RuleHighlySpecialised, RuleNotUrgent},
		Unmet: []vard.RuleID{RuleNoPersonalNumber}},
	{ID: "eligibility/number-not-known", Says: "All else is met and only the personal number is not known: it decides between the route and a review.",
		Cites: []vard.Statement{cite.IPO04}, Facts: Facts{RegisteredInSweden: no, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		Want: want{Outcome: "incomplete", Missing: []string{"personalNumber"}, Ask: []string{"personalNumber"}, Next: []string{"next-ask"}},
		Met:  []vard.RuleID{RuleNotRegistered, RuleEstablishedDiagnosis, RuleHighlySpecialised, RuleNotUrgent}},
	{ID: "eligibility/no-diagnosis", Says: "Without an established diagnosis the route is not open, whatever else is not known; whether it is urgent is still asked.",
		Cites: []vard.Statement{cite.IPO05}, Facts: Facts{RegisteredInSweden: no, EstablishedDiagnosis: no},
		Want:  want{Outcome: "not_eligible", Ask: []string{"urgent"}, Next: []string{"next-tell-criterion", "next-with-diagnosis"}, Reasons: []string{"not-registered", "established-diagnosis"}},
		Met:   []vard.RuleID{RuleNotRegistered},
		Unmet: []vard.RuleID{RuleEstablishedDiagnosis}},
	{ID: "eligibility/diagnosis-not-known", Says: "Whether a diagnosis is established is the only thing not known: it is asked for.",
		Cites: []vard.Statement{cite.IPO05}, Facts: Facts{RegisteredInSweden: no, PersonalNumber: no, HighlySpecialised: yes, Urgent: no},
		Want: want{Outcome: "incomplete", Missing: []string{"establishedDiagnosis"}, Ask: []string{"establishedDiagnosis"}, Next: []string{"next-ask"}},
		Met:  []vard.RuleID{RuleNotRegistered, RuleNoPersonalNumber, RuleHighlySpecialised, RuleNotUrgent}},
	{ID: "eligibility/not-highly-specialised", Says: "The clinic judges that the diagnosis does not belong to highly specialised care: the route is not open.",
		Cites: []vard.Statement{cite.IPO06, cite.IPO31}, Facts: Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: no, Urgent: no},
		Want:  want{Outcome: "not_eligible", Next: []string{"next-tell-criterion"}, Reasons: []string{"not-registered", "highly-specialised"}},
		Met:   []vard.RuleID{RuleNotRegistered, RuleNoPersonalNumber, RuleEstablishedDiagnosis, RuleNotUrgent},
		Unmet: []vard.RuleID{RuleHighlySpecialised}},
	{ID: "eligibility/urgent", Says: "An urgent case is not for this route: emergency care and 1177 first.",
		Cites: []vard.Statement{cite.IPO07, cite.HSL8_4}, Facts: Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: yes},
		Want:  want{Outcome: "not_eligible", Referrals: []string{"emergency", "1177"}, Next: []string{"next-emergency", "next-tell-criterion", "next-when-not-urgent"}, Reasons: []string{"not-registered", "not-urgent"}},
		Met:   []vard.RuleID{RuleNotRegistered, RuleNoPersonalNumber, RuleEstablishedDiagnosis, RuleHighlySpecialised},
		Unmet: []vard.RuleID{RuleNotUrgent}},
	{ID: "eligibility/urgent-and-nothing-else-known", Says: "Urgent, and not known whether registered: emergency care first; only registration can still change the outcome.",
		Cites: []vard.Statement{cite.IPO01, cite.IPO07, cite.HSL8_4}, Facts: Facts{Urgent: yes},
		Want:  want{Outcome: "incomplete", Missing: []string{"registeredInSweden"}, Ask: []string{"registeredInSweden"}, Referrals: []string{"emergency", "1177"}, Next: []string{"next-emergency", "next-ask"}},
		Unmet: []vard.RuleID{RuleNotUrgent}},
	{ID: "eligibility/only-urgency-not-known", Says: "All else is met and only urgency is not known: it is asked for.",
		Cites: []vard.Statement{cite.IPO07}, Facts: Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes},
		Want: want{Outcome: "incomplete", Missing: []string{"urgent"}, Ask: []string{"urgent"}, Next: []string{"next-ask"}},
		Met:  []vard.RuleID{RuleNotRegistered, RuleNoPersonalNumber, RuleEstablishedDiagnosis, RuleHighlySpecialised}},
	{ID: "eligibility/registration-not-known", Says: "All else is met and registration is not known: it decides between the route and public care.",
		Cites: []vard.Statement{cite.IPO01, cite.IPO04}, Facts: Facts{PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		Want: want{Outcome: "incomplete", Missing: []string{"registeredInSweden"}, Ask: []string{"registeredInSweden"}, Next: []string{"next-ask"}},
		Met:  []vard.RuleID{RuleNoPersonalNumber, RuleEstablishedDiagnosis, RuleHighlySpecialised, RuleNotUrgent}},
	{ID: "eligibility/personal-number-is-no-proof", Says: "A personal number alone does not make a resident: registration is still asked for.",
		Cites: []vard.Statement{cite.IPO04, cite.FOL18b, cite.FOL20}, Facts: Facts{PersonalNumber: yes, EstablishedDiagnosis: yes, HighlySpecialised: yes, Urgent: no},
		Want:  want{Outcome: "incomplete", Missing: []string{"registeredInSweden"}, Ask: []string{"registeredInSweden"}, Next: []string{"next-ask"}},
		Met:   []vard.RuleID{RuleEstablishedDiagnosis, RuleHighlySpecialised, RuleNotUrgent},
		Unmet: []vard.RuleID{RuleNoPersonalNumber}},
	{ID: "eligibility/personal-number-and-not-met", Says: "A personal number without registration is no review where another criterion fails: the route is not open.",
		Cites: []vard.Statement{cite.IPO04, cite.IPO06}, Facts: Facts{RegisteredInSweden: no, PersonalNumber: yes, EstablishedDiagnosis: yes, HighlySpecialised: no, Urgent: no},
		Want:  want{Outcome: "not_eligible", Next: []string{"next-tell-criterion"}, Reasons: []string{"not-registered", "highly-specialised"}},
		Met:   []vard.RuleID{RuleNotRegistered, RuleEstablishedDiagnosis, RuleNotUrgent},
		Unmet: []vard.RuleID{RuleNoPersonalNumber, RuleHighlySpecialised}},
	{ID: "eligibility/no-diagnosis-and-urgent", Says: "No diagnosis and urgent: both can change, and both are said.",
		Cites: []vard.Statement{cite.IPO05, cite.IPO07}, Facts: Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: no, HighlySpecialised: yes, Urgent: yes},
		Want: want{Outcome: "not_eligible", Referrals: []string{"emergency", "1177"}, Next: []string{"next-emergency", "next-tell-criterion", "next-with-diagnosis", "next-when-not-urgent"},
			Reasons: []string{"not-registered", "established-diagnosis"}},
		Unmet: []vard.RuleID{RuleEstablishedDiagnosis, RuleNotUrgent}},
	{ID: "eligibility/urgent-and-not-highly-specialised", Says: "Urgent, and outside highly specialised care by the clinic's judgement: nothing is promised for later.",
		Cites: []vard.Statement{cite.IPO06, cite.IPO07}, Facts: Facts{RegisteredInSweden: no, PersonalNumber: no, EstablishedDiagnosis: yes, HighlySpecialised: no, Urgent: yes},
		Want: want{Outcome: "not_eligible", Referrals: []string{"emergency", "1177"}, Next: []string{"next-emergency", "next-tell-criterion"},
			Reasons: []string{"not-registered", "highly-specialised"}},
		Unmet: []vard.RuleID{RuleHighlySpecialised, RuleNotUrgent}},
	{ID: "eligibility/personal-number-and-no-diagnosis", Says: "A personal number and no diagnosis: nothing is promised for later, since the number stays.",
		Cites: []vard.Statement{cite.IPO04, cite.IPO05}, Facts: Facts{RegisteredInSweden: no, PersonalNumber: yes, EstablishedDiagnosis: no, HighlySpecialised: yes, Urgent: no},
		Want:  want{Outcome: "not_eligible", Next: []string{"next-tell-criterion"}, Reasons: []string{"not-registered", "established-diagnosis"}},
		Unmet: []vard.RuleID{RuleNoPersonalNumber, RuleEstablishedDiagnosis}},
}

func decided(t *testing.T, f Facts, _ vard.Date) (w want, findings iter.Seq[vard.Finding]) {
	d := Assess(f)
	w = want{Outcome: d.Outcome().String(), Missing: spec.Names(d.Missing()), Ask: spec.Names(d.Ask()), Next: next(d), Reasons: reasons(d)}
	for r := range d.Referrals() {
		w.Referrals = append(w.Referrals, r.Body.String())
	}
	met := map[vard.RuleID]vard.Answer{}
	for f := range d.Findings() {
		met[f.Rule.ID()] = f.Met
	}
	assert.Equal(t, map[vard.RuleID]vard.Answer{
		RuleNotRegistered:        f.RegisteredInSweden.Not(),
		RuleNoPersonalNumber:     f.PersonalNumber.Not(),
		RuleEstablishedDiagnosis: f.EstablishedDiagnosis,
		RuleHighlySpecialised:    f.HighlySpecialised,
		RuleNotUrgent:            f.Urgent.Not(),
	}, met, "every criterion is reported, whatever the outcome")
	return w, d.Findings()
}

func next(d Decision) (list []string) {
	for s := range d.Next() {
		list = append(list, strings.TrimPrefix(s.ID(), "eligibility."))
	}
	return list
}

func reasons(d Decision) (list []string) {
	for f := range d.Reasons() {
		list = append(list, strings.TrimPrefix(f.Rule.String(), "eligibility."))
	}
	return list
}

func TestSpec(t *testing.T) { rows.Run(t, decided) }

func TestSpecIsWhole(t *testing.T) {
	spec.Check(t, "eligibility", Rules(), rows, setRows, numberRows, copiedRows, centuryRows, dataRows)
}

// found is no findings, for rows of what is no decision.
func found(func(vard.Finding) bool) {}

// What is answered by name.
var setRows = spec.Rows[string, Facts]{
	{ID: "eligibility/set-registered", Says: "Whether the person is registered is answered by the name of the question.", Cites: []vard.Statement{cite.IPO01}, Facts: "registeredInSweden", Want: Facts{RegisteredInSweden: yes}},
	{ID: "eligibility/set-number", Says: "So is whether the person has a personal number.", Cites: []vard.Statement{cite.IPO04}, Facts: "personalNumber", Want: Facts{PersonalNumber: yes}},
	{ID: "eligibility/set-diagnosis", Says: "So is whether the diagnosis is established.", Cites: []vard.Statement{cite.IPO05}, Facts: "establishedDiagnosis", Want: Facts{EstablishedDiagnosis: yes}},
	{ID: "eligibility/set-specialised", Says: "So is whether highly specialised care is needed.", Cites: []vard.Statement{cite.IPO06}, Facts: "highlySpecialised", Want: Facts{HighlySpecialised: yes}},
	{ID: "eligibility/set-urgent", Says: "So is whether the case is urgent.", Cites: []vard.Statement{cite.IPO07}, Facts: "urgent", Want: Facts{Urgent: yes}},
}

func TestSpecSet(t *testing.T) {
	setRows.Run(t, func(t *testing.T, name string, _ vard.Date) (f Facts, _ iter.Seq[vard.Finding]) {
		require.NoError(t, f.Set(name, yes))
		return f, found
	})
}

// numberWant is what a number is read as on the day of reference, or why it is refused.
type numberWant struct {
	Kind     NumberKind  `json:"kind,omitempty"`
	Birth    string      `json:"birth,omitempty"` // "" where not known
	Year     int         `json:"year,omitempty"`
	Full     string      `json:"full,omitempty"`
	WithSign string      `json:"withSign,omitempty"` // on the day of reference
	Personal vard.Answer `json:"personal,omitempty"` // for the decision
	Code     vard.Code   `json:"code,omitempty"`     // why it is refused
}

// The numbers that are read are from the official lists of test numbers, save the one of
// serial number 001 and the one that ten digits give in another century. The day of assessment
// is the day of reference.
var numberRows = spec.Rows[string, numberWant]{
	{ID: "eligibility/number-twelve-digits", Says: "Twelve digits tell the century themselves.", Cites: []vard.Statement{cite.FOL18},
		Facts: "189001019802", Want: numberWant{Kind: PersonalNumber, Birth: "1890-01-01", Year: 1890, Full: "189001019802", WithSign: "900101+9802", Personal: yes}},
	{ID: "eligibility/number-twelve-digits-with-hyphen", Says: "A hyphen before the last four is allowed, at any age.", Cites: []vard.Statement{cite.FOL18},
		Facts: "18900101-9802", Want: numberWant{Kind: PersonalNumber, Birth: "1890-01-01", Year: 1890, Full: "189001019802", WithSign: "900101+9802", Personal: yes}},
	{ID: "eligibility/number-ten-digits-with-plus", Says: "A plus sign says that the person turns 100 or more in the year of reference.", Cites: []vard.Statement{cite.FOL18},
		Facts: "900101+9802", Want: numberWant{Kind: PersonalNumber, Birth: "1890-01-01", Year: 1890, Full: "189001019802", WithSign: "900101+9802", Personal: yes}},
	{ID: "eligibility/number-ten-digits", Says: "Ten digits without a plus sign: less than 100 in the year of reference.", Cites: []vard.Statement{cite.FOL18},
		Facts: "9001019802", Want: numberWant{Kind: PersonalNumber, Birth: "1990-01-01", Year: 1990, Full: "199001019802", WithSign: "900101-9802", Personal: yes}},
	{ID: "eligibility/number-ten-digits-with-hyphen", Says: "A hyphen says the same as no sign.", Cites: []vard.Statement{cite.FOL18},
		Facts: "900101-9802", Want: numberWant{Kind: PersonalNumber, Birth: "1990-01-01", Year: 1990, Full: "199001019802", WithSign: "900101-9802", Personal: yes}},
	{ID: "eligibility/number-year-before-100", Says: "On the last day of the year before the 100th birthday the sign is still a hyphen.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1989-12-31"), Facts: "900101-9802", Want: numberWant{Kind: PersonalNumber, Birth: "1890-01-01", Year: 1890, Full: "189001019802", WithSign: "900101-9802", Personal: yes}},
	{ID: "eligibility/number-year-of-100", Says: "From the first day of the year of the 100th birthday the sign is a plus.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1990-01-01"), Facts: "900101+9802", Want: numberWant{Kind: PersonalNumber, Birth: "1890-01-01", Year: 1890, Full: "189001019802", WithSign: "900101+9802", Personal: yes}},
	{ID: "eligibility/number-hyphen-in-year-of-100", Says: "With a hyphen in that year it is somebody born in that year.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1990-01-01"), Facts: "900101-9802", Want: numberWant{Kind: PersonalNumber, Birth: "1990-01-01", Year: 1990, Full: "199001019802", WithSign: "900101-9802", Personal: yes}},
	{ID: "eligibility/number-plus-too-young", Says: "A plus sign on the number of somebody under 100 is refused.", Cites: []vard.Statement{cite.FOL18},
		Facts: "19900101+9802", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-plus-year-before", Says: "A plus sign the year before the 100th birthday is refused.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1989-12-31"), Facts: "18900101+9802", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-not-born", Says: "Somebody born in the year after that of reference is refused.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1889-12-31"), Facts: "189001019802", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-199-years", Says: "A hundred and ninety-nine years are the most that the sign can tell.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("2089-01-01"), Facts: "189001019802", Want: numberWant{Kind: PersonalNumber, Birth: "1890-01-01", Year: 1890, Full: "189001019802", WithSign: "900101+9802", Personal: yes}},
	{ID: "eligibility/number-200-years", Says: "Two hundred years are too many, and refused.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("2090-01-01"), Facts: "189001019802", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-born-this-year", Says: "Somebody born on the very day of reference is read.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1890-01-01"), Facts: "189001019802", Want: numberWant{Kind: PersonalNumber, Birth: "1890-01-01", Year: 1890, Full: "189001019802", WithSign: "900101-9802", Personal: yes}},
	{ID: "eligibility/number-born-tomorrow", Says: "Nobody is born after the day of reference: the day before the birth twelve digits are refused.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1990-11-13"), Facts: "199011140903", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-born-today", Says: "On the day of birth twelve digits are read.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1990-11-14"), Facts: "199011140903", Want: numberWant{Kind: PersonalNumber, Birth: "1990-11-14", Year: 1990, Full: "199011140903", WithSign: "901114-0903", Personal: yes}},
	{ID: "eligibility/number-born-yesterday", Says: "The day after the birth twelve digits are read.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1990-11-15"), Facts: "199011140903", Want: numberWant{Kind: PersonalNumber, Birth: "1990-11-14", Year: 1990, Full: "199011140903", WithSign: "901114-0903", Personal: yes}},
	{ID: "eligibility/number-ten-digits-born-tomorrow", Says: "The day before the birth ten digits are refused too: they do not become somebody a hundred years older, who would have a plus sign.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1990-11-13"), Facts: "901114-0903", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-ten-digits-born-today", Says: "On the day of birth ten digits are read.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1990-11-14"), Facts: "901114-0903", Want: numberWant{Kind: PersonalNumber, Birth: "1990-11-14", Year: 1990, Full: "199011140903", WithSign: "901114-0903", Personal: yes}},
	{ID: "eligibility/number-ten-digits-born-yesterday", Says: "The day after the birth ten digits are read.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("1990-11-15"), Facts: "901114-0903", Want: numberWant{Kind: PersonalNumber, Birth: "1990-11-14", Year: 1990, Full: "199011140903", WithSign: "901114-0903", Personal: yes}},
	{ID: "eligibility/number-coordination-born-tomorrow", Says: "The day before the birth a coordination number is refused.", Cites: []vard.Statement{cite.Coordination},
		On: vard.MustDate("1914-01-07"), Facts: "191401682396", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-coordination-born-today", Says: "On the day of birth a coordination number is read.", Cites: []vard.Statement{cite.Coordination},
		On: vard.MustDate("1914-01-08"), Facts: "191401682396", Want: numberWant{Kind: CoordinationNumber, Birth: "1914-01-08", Year: 1914, Full: "191401682396", WithSign: "140168-2396", Personal: no}},
	{ID: "eligibility/number-coordination-birth-unknown-this-year", Says: "A coordination number whose birth date is not known is read from the first day of the year of birth.", Cites: []vard.Statement{cite.Coordination},
		On: vard.MustDate("1915-01-01"), Facts: "191500722390", Want: numberWant{Kind: CoordinationNumber, Birth: "", Year: 1915, Full: "191500722390", WithSign: "150072-2390", Personal: no}},
	{ID: "eligibility/number-coordination", Says: "Sixty added to the day makes a coordination number, which is no personal number.", Cites: []vard.Statement{cite.Coordination},
		Facts: "191401682396", Want: numberWant{Kind: CoordinationNumber, Birth: "1914-01-08", Year: 1914, Full: "191401682396", WithSign: "140168+2396", Personal: no}},
	{ID: "eligibility/number-coordination-unknown-month", Says: "A coordination number with month 00: the birth date is unknown, the year is not.", Cites: []vard.Statement{cite.Coordination},
		Facts: "191500722390", Want: numberWant{Kind: CoordinationNumber, Birth: "", Year: 1915, Full: "191500722390", WithSign: "150072+2390", Personal: no}},
	{ID: "eligibility/number-coordination-impossible-day", Says: "A coordination number for a day that the month lacks, 30 February: the birth date is unknown.", Cites: []vard.Statement{cite.Coordination},
		Facts: "193002902397", Want: numberWant{Kind: CoordinationNumber, Birth: "", Year: 1930, Full: "193002902397", WithSign: "300290-2397", Personal: no}},
	{ID: "eligibility/number-coordination-day-60", Says: "Day 60 is the lowest of a coordination number: the day of birth is unknown.", Cites: []vard.Statement{cite.Coordination},
		Facts: "191711602399", Want: numberWant{Kind: CoordinationNumber, Birth: "", Year: 1917, Full: "191711602399", WithSign: "171160+2399", Personal: no}},
	{ID: "eligibility/number-coordination-day-91", Says: "Day 91 is the highest: the 31st.", Cites: []vard.Statement{cite.Coordination},
		Facts: "191603912385", Want: numberWant{Kind: CoordinationNumber, Birth: "1916-03-31", Year: 1916, Full: "191603912385", WithSign: "160391+2385", Personal: no}},
	{ID: "eligibility/number-coordination-day-92", Says: "Day 92 is refused, though the check digit is right.", Cites: []vard.Statement{cite.Coordination},
		Facts: "191603922384", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-coordination-month-12", Says: "Month 12 is the highest of a coordination number.", Cites: []vard.Statement{cite.Coordination},
		Facts: "194312912381", Want: numberWant{Kind: CoordinationNumber, Birth: "1943-12-31", Year: 1943, Full: "194312912381", WithSign: "431291-2381", Personal: no}},
	{ID: "eligibility/number-coordination-month-13", Says: "Month 13 is refused, though the check digit is right.", Cites: []vard.Statement{cite.Coordination},
		Facts: "194313912380", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-coordination-month-00", Says: "Month 00 is the lowest, for an unknown month: the birth date is unknown.", Cites: []vard.Statement{cite.Coordination},
		Facts: "195800902396", Want: numberWant{Kind: CoordinationNumber, Birth: "", Year: 1958, Full: "195800902396", WithSign: "580090-2396", Personal: no}},
	{ID: "eligibility/number-personal-month-00", Says: "A personal number has no month 00: it is refused, though the check digit is right.", Cites: []vard.Statement{cite.FOL18},
		Facts: "199000080011", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-personal-month-13", Says: "A personal number has no month 13 either.", Cites: []vard.Statement{cite.FOL18},
		Facts: "199013080016", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-serial-000", Says: "Serial number 000 is given to nobody: it is refused, though the check digit is right.", Cites: []vard.Statement{cite.FOL18},
		Facts: "20150916-0006", Want: numberWant{Code: vard.MalformedIdentityNumber}},
	{ID: "eligibility/number-serial-001", Says: "Serial number 001 is the first, here with check digit 0.", Cites: []vard.Statement{cite.FOL18},
		Facts: "199001080010", Want: numberWant{Kind: PersonalNumber, Birth: "1990-01-08", Year: 1990, Full: "199001080010", WithSign: "900108-0010", Personal: yes}},
	{ID: "eligibility/number-wrong-check-digit", Says: "A wrong check digit is refused.", Cites: []vard.Statement{cite.FOL18},
		Facts: "189001019803", Want: numberWant{Code: vard.WrongCheckDigit}},
	{ID: "eligibility/number-no-calendar-day", Says: "A personal number for 30 February is refused, though the check digit is right.", Cites: []vard.Statement{cite.FOL18},
		Facts: "193002302390", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-interim", Says: "A letter in the first place of the serial number is a school's interim number: named, and refused.", Cites: []vard.Statement{cite.FOL18},
		Facts: "000101-R220", Want: numberWant{Code: vard.InterimNumber}},
	{ID: "eligibility/number-reserve-number", Says: "A regional reserve number is refused: it is no identity number.", Cites: []vard.Statement{cite.Coordination},
		Facts: "991981000010", Want: numberWant{Code: vard.ImpossibleBirthDate}},
	{ID: "eligibility/number-space", Says: "A space before the last four is refused: it is no separator.", Cites: []vard.Statement{cite.FOL18},
		Facts: "900101 9802", Want: numberWant{Code: vard.MalformedIdentityNumber}},
	{ID: "eligibility/number-interim-wrong-check-digit", Says: "An interim number has no check digit: it is named whatever its last digit.", Cites: []vard.Statement{cite.FOL18},
		Facts: "000101-R221", Want: numberWant{Code: vard.InterimNumber}},
	{ID: "eligibility/number-interim-t", Says: "T and three digits, as those who report to the inspectorate write it, is an interim number.", Cites: []vard.Statement{cite.FOL18},
		Facts: "19900101-T123", Want: numberWant{Code: vard.InterimNumber}},
	{ID: "eligibility/number-interim-tf", Says: "TF and two digits is an interim number too.", Cites: []vard.Statement{cite.FOL18},
		Facts: "19900101-TF10", Want: numberWant{Code: vard.InterimNumber}},
	{ID: "eligibility/number-interim-short", Says: "An interim number may be written with ten characters.", Cites: []vard.Statement{cite.FOL18},
		Facts: "900101-T123", Want: numberWant{Code: vard.InterimNumber}},
	{ID: "eligibility/number-interim-of-2000", Says: "An interim number may be of any year.", Cites: []vard.Statement{cite.FOL18},
		Facts: "20000101-T221", Want: numberWant{Code: vard.InterimNumber}},
	{ID: "eligibility/number-other-letter", Says: "A letter that no interim number begins with is no number at all.", Cites: []vard.Statement{cite.FOL18},
		Facts: "19900101-A123", Want: numberWant{Code: vard.MalformedIdentityNumber}},
	{ID: "eligibility/number-interim-capital", Says: "After its letter an interim number has digits or capital letters, to the last of both.", Cites: []vard.Statement{cite.FOL18},
		Facts: "19900101-NAZ9", Want: numberWant{Code: vard.InterimNumber}},
	{ID: "eligibility/number-interim-zero", Says: "Zeros are digits too.", Cites: []vard.Statement{cite.FOL18},
		Facts: "19900101-T000", Want: numberWant{Code: vard.InterimNumber}},
	{ID: "eligibility/number-interim-small-letter", Says: "A small letter makes no interim number: it is no number at all.", Cites: []vard.Statement{cite.FOL18},
		Facts: "19900101-Tf10", Want: numberWant{Code: vard.MalformedIdentityNumber}},
	{ID: "eligibility/number-other-sign", Says: "Only a hyphen and a plus sign stand before the last four.", Cites: []vard.Statement{cite.FOL18},
		Facts: "19900101/9802", Want: numberWant{Code: vard.MalformedIdentityNumber}},
	{ID: "eligibility/number-plus-199-years", Says: "A plus sign reaches back 199 years and not further: two digits are the year of the century before.", Cites: []vard.Statement{cite.FOL18},
		On: vard.MustDate("2089-12-31"), Facts: "900101+9802", Want: numberWant{Kind: PersonalNumber, Birth: "1890-01-01", Year: 1890, Full: "189001019802", WithSign: "900101+9802", Personal: yes}},
	{ID: "eligibility/number-letter-in-date", Says: "A letter in the date is no digit.", Cites: []vard.Statement{cite.FOL18},
		Facts: "199O0101-9802", Want: numberWant{Code: vard.MalformedIdentityNumber}},
	{ID: "eligibility/number-letter-in-day", Says: "Nor is one in the day.", Cites: []vard.Statement{cite.FOL18},
		Facts: "1990010l-9802", Want: numberWant{Code: vard.MalformedIdentityNumber}},
	{ID: "eligibility/number-letter-last", Says: "Nor is one in the place of the check digit.", Cites: []vard.Statement{cite.FOL18},
		Facts: "19900101-980Z", Want: numberWant{Code: vard.MalformedIdentityNumber}},
	{ID: "eligibility/number-nine-digits", Says: "Nine digits are no number.", Cites: []vard.Statement{cite.FOL18},
		Facts: "900101980", Want: numberWant{Code: vard.MalformedIdentityNumber}},
	{ID: "eligibility/number-reserve-with-letters", Says: "A regional reserve number with letters is no number at all.", Cites: []vard.Statement{cite.Coordination},
		Facts: "98240301AA06", Want: numberWant{Code: vard.MalformedIdentityNumber}},
}

func TestSpecIdentityNumbers(t *testing.T) {
	numberRows.Run(t, func(t *testing.T, text string, on vard.Date) (numberWant, iter.Seq[vard.Finding]) {
		n, err := ParseIdentityNumber(text, on)
		if err != nil {
			assert.True(t, n.IsZero())
			var e *vard.Error
			require.ErrorAs(t, err, &e)
			assert.Equal(t, &vard.Error{Code: e.Code}, e, "no field, and nothing of the number")
			return numberWant{Code: e.Code}, found
		}
		return numberWant{n.Kind(), n.BirthDate().String(), n.BirthYear(), n.FullNumber(), n.FullNumberWithSign(on), n.HasPersonalNumber(), ""}, found
	})
	_, err := ParseIdentityNumber("189001019802", 0)
	assert.Equal(t, &vard.Error{Code: vard.MissingDate}, err, "without a day of reference no number is read")
}

// A number that is copied from a letter, a spreadsheet or a web page, and cleaned.
var copiedRows = spec.Rows[string, string]{
	{ID: "eligibility/copied-spaces", Says: "Spaces and line ends that came with a number go.", Cites: []vard.Statement{cite.FOL18}, Facts: " 1990 01 01 - 9802\n", Want: "19900101-9802"},
	{ID: "eligibility/copied-invisible", Says: "So do those that nobody sees.", Cites: []vard.Statement{cite.FOL18}, Facts: "\ufeff19900101\u00a0-\u202f9802\u200b", Want: "19900101-9802"},
	{ID: "eligibility/copied-soft-hyphen", Says: "A soft hyphen is a hyphen.", Cites: []vard.Statement{cite.FOL18}, Facts: "19900101\u00ad9802", Want: "19900101-9802"},
	{ID: "eligibility/copied-dash", Says: "So is a dash.", Cites: []vard.Statement{cite.FOL18}, Facts: "19900101\u20139802", Want: "19900101-9802"},
	{ID: "eligibility/copied-minus", Says: "So is the minus sign.", Cites: []vard.Statement{cite.FOL18}, Facts: "19900101\u22129802", Want: "19900101-9802"},
	{ID: "eligibility/copied-plus", Says: "The plus sign stays: it tells the century.", Cites: []vard.Statement{cite.FOL18}, Facts: "900101 + 9802", Want: "900101+9802"},
	{ID: "eligibility/copied-else", Says: "Nothing else is changed.", Cites: []vard.Statement{cite.FOL18}, Facts: "pnr 1990/01/01_9802.", Want: "pnr1990/01/01_9802."},
}

func TestSpecCopiedNumbers(t *testing.T) {
	copiedRows.Run(t, func(_ *testing.T, text string, _ vard.Date) (string, iter.Seq[vard.Finding]) {
		return CleanIdentityNumber(text), found
	})
}

// Where a guessed century will not do: the code with which a number is refused, "" where it is
// read.
var centuryRows = spec.Rows[string, vard.Code]{
	{ID: "eligibility/century-ten-digits", Says: "Ten digits without a sign do not tell 1890 from 1990: refused.", Cites: []vard.Statement{cite.FOL18}, Facts: "9001019802", Want: vard.AmbiguousCentury},
	{ID: "eligibility/century-hyphen", Says: "A hyphen tells the century.", Cites: []vard.Statement{cite.FOL18}, Facts: "900101-9802"},
	{ID: "eligibility/century-plus", Says: "So does a plus sign.", Cites: []vard.Statement{cite.FOL18}, Facts: "900101+9802"},
	{ID: "eligibility/century-twelve-digits", Says: "So do twelve digits.", Cites: []vard.Statement{cite.FOL18}, Facts: "199001019802"},
	{ID: "eligibility/century-wrong-check-digit", Says: "What else is wrong with ten digits comes first.", Cites: []vard.Statement{cite.FOL18}, Facts: "9001019803", Want: vard.WrongCheckDigit},
}

func TestSpecCenturyThatIsSaid(t *testing.T) {
	centuryRows.Run(t, func(t *testing.T, text string, on vard.Date) (vard.Code, iter.Seq[vard.Finding]) {
		_, err := ParseIdentityNumberWithCentury(text, on)
		if err == nil {
			return "", found
		}
		var e *vard.Error
		require.ErrorAs(t, err, &e)
		return e.Code, found
	})
}

// What to do next that the pages say, each with the statements it is read from.
var dataRows = spec.Rows[string, []string]{
	{ID: "eligibility/data-request", Says: "Anyone who is not registered opens an account and sends a request.", Cites: []vard.Statement{cite.IPO03}, Facts: "eligibility.next-request", Want: []string{"IPO-03"}},
	{ID: "eligibility/data-referral-letter", Says: "A resident needs a referral letter.", Cites: []vard.Statement{cite.IPO02, cite.IPO08}, Facts: "eligibility.next-referral-letter", Want: []string{"IPO-02", "IPO-08"}},
	{ID: "eligibility/data-emergency", Says: "A person who cannot wait turns to emergency care, in Sweden by 112 and abroad by the local emergency number.", Cites: []vard.Statement{cite.IPO07, cite.HSL8_4}, Facts: "eligibility.next-emergency", Want: []string{"IPO-07", "HSL 8:4"}},
	{ID: "eligibility/data-early-number", Says: "Before the year 2000 a number could be given without registration.", Cites: []vard.Statement{cite.Coordination1}, Facts: "eligibility.check-early-number", Want: []string{"Lag 2022:1697 1:1 st. 2"}},
}

func TestSpecData(t *testing.T) {
	dataRows.Run(t, func(_ *testing.T, id string, _ vard.Date) (cites []string, _ iter.Seq[vard.Finding]) {
		for d := range Data() {
			if d.ID() == id {
				cites = spec.Names(d.Statements())
			}
		}
		return cites, found
	})
}
