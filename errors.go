package vard

// Error is the one error type of the library: which field is wrong and why. It
// never holds the input itself, so it may be logged and shown. Use [errors.As]
// to read it and [errors.Is] with a [Code] to ask for one reason.
type Error struct {
	Field string // path of the field, such as "limitation.caused" or "actual.lines[2].amount"; "" where the value stands alone
	Code  Code   // why it was refused
	Other string // path of the field that it contradicts, such as "referral.statement"; "" where it is wrong by itself
}

// Error returns the path and the code, and where two fields contradict each other
// the path of the other.
func (e *Error) Error() string {
	text := string(e.Code)
	if e.Field != "" {
		text = e.Field + ": " + text
	}
	if e.Other != "" {
		text += " with " + e.Other
	}
	return "vard: " + text
}

// Unwrap returns the code, so that errors.Is(err, vard.ImpossibleOrder) works.
func (e *Error) Unwrap() error { return e.Code }

// In returns the error with the paths of its fields put below the given parent.
func (e *Error) In(parent string) *Error {
	if parent == "" {
		return e
	}
	below := &Error{Field: parent, Code: e.Code}
	if e.Field != "" {
		below.Field = under(parent, e.Field)
	}
	if e.Other != "" {
		below.Other = under(parent, e.Other)
	}
	return below
}

// under joins two paths; one that begins with a place in a list, such as [1].careTo, needs
// no dot.
func under(parent, path string) string {
	if path[0] == '[' {
		return parent + path
	}
	return parent + "." + path
}

// Code says why an input was refused. It is a stable machine name and itself an
// error.
type Code string

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// The reasons for which an input is refused. A missing fact is never one of
// them: it leads to an outcome that names the fact.
const (
	UnknownName             Code = "unknown_name"              // a name that the list of names does not hold
	MalformedDate           Code = "malformed_date"            // no calendar day, or not written as one
	MalformedMoment         Code = "malformed_moment"          // not written as a day, a month, a year, an interval or not-yet
	MalformedMoney          Code = "malformed_money"           // not an amount and a currency
	MalformedNumber         Code = "malformed_number"          // not a number of the kind asked for
	Scale                   Code = "scale"                     // finer than the currency's smallest unit
	Overflow                Code = "overflow"                  // larger than the library can count exactly
	CurrencyMismatch        Code = "currency_mismatch"         // two currencies in one account
	UnknownCurrency         Code = "unknown_currency"          // no currency of ISO 4217, or none given
	RoundingCurrency        Code = "rounding_currency"         // rounding to whole kronor outside SEK
	NegativeTotal           Code = "negative_total"            // an amount, or the sum of an account's lines, that is below nothing
	ImpossibleOrder         Code = "impossible_order"          // days that contradict each other
	AfterAssessment         Code = "after_assessment"          // has happened only after the day of assessment
	Before1975              Code = "before_1975"               // before the patient insurance of 1975
	AfterHorizon            Code = "after_horizon"             // after the last year whose holidays are known
	MissingDate             Code = "missing_date"              // the day of assessment is not given
	PartOfState             Code = "part_of_state"             // a country's code where that of the State it is part of is asked for
	CurrencyWithdrawn       Code = "currency_withdrawn"        // a currency that was withdrawn before the care
	NotSamePromise          Code = "not_same_promise"          // one reference, but other terms
	DuplicateReference      Code = "duplicate_reference"       // one reference, two receipts
	InterimNumber           Code = "interim_number"            // an interim number with a letter, which is no identity number
	MalformedIdentityNumber Code = "malformed_identity_number" // not written as a personal identity number or coordination number
	ImpossibleBirthDate     Code = "impossible_birth_date"     // an identity number whose birth date is none, or cannot be
	WrongCheckDigit         Code = "wrong_check_digit"         // an identity number whose last digit does not follow from the others
	AmbiguousCentury        Code = "ambiguous_century"         // an identity number of ten digits without a sign, where the century is to be said
	PersonalData            Code = "personal_data"             // an identity number, which is written only by asking it for the number
	MalformedLanguage       Code = "malformed_language"        // not written as a language tag (BCP 47)
	NoLanguage              Code = "no_language"               // a tag that names no language: und, zxx, mis
	SeveralLanguages        Code = "several_languages"         // a tag that names several: mul, sgn, a collection such as ber
	PrivateLanguage         Code = "private_language"          // a tag that only some people agree on: qaa to qtz, x-
	UnknownField            Code = "unknown_field"             // a fact that the kind of payer has no use for; in JSON a name that the form does not have, Field then is its parent
	DuplicateName           Code = "duplicate_name"            // JSON: the same name twice; Field is its parent
	TooDeep                 Code = "too_deep"                  // JSON: nested too deeply
	TooLong                 Code = "too_long"                  // longer than the reader takes
	InvalidUTF8             Code = "invalid_utf8"              // not UTF-8 text
	MalformedJSON           Code = "malformed_json"            // not JSON, or JSON of another kind than the field takes
)

// Text explains the code to a person.
func (c Code) Text() Text {
	for i := range codeTexts {
		if codeTexts[i].code == c {
			return codeTexts[i].text
		}
	}
	return Text{}
}

var codeTexts = [...]struct {
	code Code
	text Text
}{
	{UnknownName, Text{"Namnet finns inte i listan över tillåtna namn. Skriv det exakt som i formuläret, länder och valutor med stora bokstäver; svar skrivs true, false eller null.", "The name is not in the list of allowed names. Write it exactly as in the form, countries and currencies in capitals; answers as true, false or null."}},
	{MalformedDate, Text{"Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-11-21; dagen måste finnas i kalendern.", "Write the day as YYYY-MM-DD, such as 2026-11-21; the calendar must have it."}},
	{MalformedMoment, Text{"Skriv dagen som 2013-03-05, månaden som 2013-03, året som 2013, ett intervall som [2013-03-01..2013-05-31], eller not-yet för det som inte har hänt.", "Write the day as 2013-03-05, the month as 2013-03, the year as 2013, an interval as [2013-03-01..2013-05-31], or not-yet for what has not happened."}},
	{MalformedMoney, Text{"Skriv beloppet och valutan som text, till exempel \"1234.50 SEK\".", "Write the amount and its currency as text, such as \"1234.50 SEK\"."}},
	{MalformedNumber, Text{"Skriv en andel som text från 0 till 1, till exempel \"0.8\"; ett antal dagar som ett heltal, till exempel 14.", "Write a rate as text from 0 to 1, such as \"0.8\"; a number of days as a whole number, such as 14."}},
	{Scale, Text{"Beloppet är finare än valutans minsta enhet. Avrunda det först.", "The amount is finer than the currency's smallest unit. Round it first."}},
	{Overflow, Text{"Talet är för stort för att räknas exakt.", "The number is too large to be counted exactly."}},
	{CurrencyMismatch, Text{"Två olika valutor kan inte räknas ihop. Ange alla belopp i räkningens valuta.", "Two different currencies cannot be added. Give every amount in the currency of the account."}},
	{UnknownCurrency, Text{"Valutan saknas eller är ingen valuta enligt ISO 4217. Skriv till exempel SEK.", "The currency is missing or is none of ISO 4217. Write for example SEK."}},
	{RoundingCurrency, Text{"Avrundning till hela kronor gäller bara svenska kronor.", "Rounding to whole kronor is for Swedish kronor only."}},
	{NegativeTotal, Text{"Beloppet eller summan av raderna är under noll. Kontrollera tecken och krediteringar.", "The amount, or the sum of the lines, is below nothing. Check the signs and the credits."}},
	{ImpossibleOrder, Text{"Dagarna säger emot varandra. Kontrollera båda.", "The days contradict each other. Check both."}},
	{AfterAssessment, Text{"Dagen ligger efter bedömningsdagen. Ange bara det som har hänt, eller en senare bedömningsdag.", "The day lies after the day of assessment. Give only what has happened, or a later day of assessment."}},
	{Before1975, Text{"Dagen ligger före 1975, då patientförsäkringen började.", "The day lies before 1975, when the patient insurance began."}},
	{AfterHorizon, Text{"Dagen ligger efter det sista år vars helgdagar är kända.", "The day lies after the last year whose public holidays are known."}},
	{MissingDate, Text{"Bedömningsdagen saknas. Ange den som \"on\", till exempel \"2026-11-21\".", "The day of assessment is missing. Give it as \"on\", such as \"2026-11-21\"."}},
	{PartOfState, Text{"Området har en egen kod men är försäkrat i den stat det hör till. Ange FI för Åland och FR för Guadeloupe, Franska Guyana, Martinique, Mayotte, Réunion och Saint-Martin.", "The territory has a code of its own but is insured in the State that it is part of. Give FI for Åland, and FR for French Guiana, Guadeloupe, Martinique, Mayotte, Réunion and Saint-Martin."}},
	{CurrencyWithdrawn, Text{"Valutan hade upphört att gälla när vården gavs. Ange beloppen i den valuta som gäller då.", "The currency had been withdrawn when the care was given. Give the amounts in the currency of that day."}},
	{NotSamePromise, Text{"Samma referens förekommer med andra villkor. Ange samma villkor eller en annan referens.", "The same reference stands with other terms. Give the same terms, or another reference."}},
	{DuplicateReference, Text{"Samma inbetalning är angiven två gånger. Ta bort den ena eller ge den en egen referens.", "The same receipt stands twice. Remove one, or give it a reference of its own."}},
	{InterimNumber, Text{"Det är ett interimsnummer med bokstav, som varken är personnummer eller samordningsnummer.", "It is an interim number with a letter, which is neither a personal identity number nor a coordination number."}},
	{MalformedIdentityNumber, Text{"Skriv numret som ÅÅMMDD-NNNN eller ÅÅÅÅMMDD-NNNN, med siffror.", "Write the number as YYMMDD-NNNN or YYYYMMDD-NNNN, in digits."}},
	{ImpossibleBirthDate, Text{"Numrets födelsedatum kan inte stämma. Kontrollera år, månad och dag.", "The birth date of the number cannot be right. Check year, month and day."}},
	{WrongCheckDigit, Text{"Kontrollsiffran, den sista siffran, stämmer inte. Kontrollera alla siffror.", "The check digit, which is the last, does not agree. Check all the digits."}},
	{AmbiguousCentury, Text{"Seklet framgår inte. Skriv numret med tolv siffror, eller med bindestreck eller plustecken.", "The century is not said. Write the number with twelve digits, or with a hyphen or a plus sign."}},
	{PersonalData, Text{"Ett personnummer eller samordningsnummer skrivs inte ut av sig självt.", "An identity number is not written out by itself."}},
	{MalformedLanguage, Text{"Det är ingen språktagg enligt BCP 47, till exempel ar eller swl.", "It is not a language tag of BCP 47, such as ar or swl."}},
	{NoLanguage, Text{"Taggen anger inget språk. Ange patientens språk, till exempel ar.", "The tag names no language. Name the patient's language, such as ar."}},
	{SeveralLanguages, Text{"Taggen anger flera språk. Ange ett av dem, för teckenspråk till exempel swl.", "The tag names several languages. Name one of them, for a sign language such as swl."}},
	{PrivateLanguage, Text{"Taggen är för privat bruk, så ingen tolk kan bokas efter den.", "The tag is for private use, so that no interpreter can be booked by it."}},
	{UnknownField, Text{"Här finns ett fält som formuläret saknar eller som den här sortens betalare inte använder. Kontrollera stavningen eller ta bort det.", "There is a field here that the form lacks or that this kind of payer has no use for. Check its spelling, or remove it."}},
	{DuplicateName, Text{"Samma fält står två gånger. Ta bort det ena.", "The same field stands twice. Remove one."}},
	{TooDeep, Text{"Här finns listor och objekt inuti varandra i fler led än formuläret har.", "There are lists and objects inside one another here, more than the form has."}},
	{TooLong, Text{"Texten eller listan är längre än vad som tas emot. Dela upp den eller korta den.", "The text or list is longer than what is taken. Divide it or shorten it."}},
	{InvalidUTF8, Text{"Texten är inte UTF-8. Spara filen som UTF-8.", "The text is not UTF-8. Save it as UTF-8."}},
	{MalformedJSON, Text{"Det är inte JSON, eller JSON av fel slag för fältet. Kontrollera citattecken, komman och parenteser.", "It is not JSON, or JSON of another kind than the field takes. Check quotation marks, commas and brackets."}},
}
