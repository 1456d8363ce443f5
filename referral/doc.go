// Package referral says who takes over and what happens next: the directory of the
// bodies that a patient may be sent to, the path of an international patient from
// request to settlement, the letter of confirmation for a visa, and the
// interpreter.
//
//   - A [Body] has a name and a task in both languages, and the contacts that a
//     source gives. Every referral of the library names one.
//   - [Assess] takes what has happened so far ([Progress]) and says of each [Step]
//     whether it is done, ready, blocked (and by what) or not needed.
//   - [Letter] is the checklist of a letter of confirmation and whether it may be
//     issued.
//   - [ParseLanguage] reads the language of an interpreter.
package referral
