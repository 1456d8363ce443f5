package vard_test

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/referral"
)

// printed is one text that the library can print.
type printed struct {
	room string // the package, "" for the root, whose statements are not written for patients
	id   string // a rule and its side, a question, a statement, or a place in the code
	text vard.Text
}

// everything gathers every text: those of rules, data, questions, bodies and statements
// from the library itself, and whatever else stands in the code as a text or as a row of
// an enumeration; in the example programs also what a page or a letter says.
func everything(t *testing.T) (all []printed) {
	seen := map[vard.Text]bool{}
	add := func(room, id string, texts ...vard.Text) {
		for _, text := range texts {
			if text != (vard.Text{}) && !seen[text] {
				seen[text] = true
				all = append(all, printed{room, id, text})
			}
		}
	}
	for _, room := range rooms {
		for _, r := range room.rules {
			add(room.name, r.String()+" met", r.Says(vard.Yes))
			add(room.name, r.String()+" unmet", r.Says(vard.No))
			add(room.name, r.String()+" open", r.Says(vard.Unknown))
		}
		for _, d := range room.data {
			add(room.name, d.ID(), d.Text())
		}
		for _, q := range room.questions {
			add(room.name, room.name+"."+q.Name()+"?", q.Question())
		}
	}
	for b := range referral.Bodies() {
		add("referral", b.String(), b.Text(), b.Handles())
	}
	for s := range vard.Statements() {
		add("", s.ID(), s.Text(), s.Source(), s.Place())
	}
	for _, dir := range slices.Concat([]string{"."}, roomNames(), programs(t)) {
		paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, path, nil, 0)
			require.NoError(t, err)
			ast.Inspect(file, func(n ast.Node) bool {
				if n == nil {
					return true
				}
				at := fmt.Sprintf("%s:%d", path, fset.Position(n.Pos()).Line)
				switch n := n.(type) {
				case *ast.CompositeLit:
					add(strings.TrimPrefix(dir, "."), at, spoken(n))
				case *ast.CallExpr:
					if f, ok := n.Fun.(*ast.SelectorExpr); ok && f.Sel.Name == "say" && len(n.Args) == 2 {
						add(dir, at, vard.Text{SV: words(n.Args[0]), EN: words(n.Args[1])})
					}
				}
				return true
			})
		}
	}
	return all
}

// programs lists the folders of the example programs that speak to people.
func programs(t *testing.T) (dirs []string) {
	for _, pattern := range []string{"examples/*/texts.go", "examples/*/words.go", "examples/*/letter.go", "examples/*/joined.go"} {
		paths, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, paths, pattern)
		for _, path := range paths {
			dirs = append(dirs, filepath.Dir(path))
		}
	}
	return dirs
}

func roomNames() (names []string) {
	for _, room := range rooms {
		names = append(names, room.name)
	}
	return names
}

// spoken returns the text of a literal: its fields SV and EN, or two strings of a Text, or
// the last two of three strings.
func spoken(lit *ast.CompositeLit) vard.Text {
	sv, en := field(lit, "SV"), field(lit, "EN")
	if n := len(lit.Elts); sv == nil && (n == 3 || n == 2 && strings.HasSuffix(typeName(lit.Type), "Text")) {
		sv, en = lit.Elts[n-2], lit.Elts[n-1]
	}
	text := vard.Text{SV: words(sv), EN: words(en)}
	if text.SV == "" || text.EN == "" || !strings.ContainsFunc(text.SV, unicode.IsLetter) {
		return vard.Text{}
	}
	return text
}

func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

// words returns a string, or the strings of a sum with a dash for what stands between.
func words(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if text, err := strconv.Unquote(e.Value); err == nil && e.Kind == token.STRING {
			return text
		}
	case *ast.BinaryExpr:
		return words(e.X) + words(e.Y)
	case *ast.Ident:
		return "–"
	}
	return ""
}

// term is one concept: the forms that are used and the variants that are not.
type term struct {
	concept        string
	used, forsaken [2][]string // Swedish, English
}

// terms reads the word lists.
func terms(t *testing.T) (list []term) {
	paths, err := filepath.Glob("testdata/terms/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range paths {
		for i, columns := range table(t, path, 5) {
			require.NotEmpty(t, columns[0], "%s: row %d has no concept", path, i)
			list = append(list, term{columns[0],
				[2][]string{variants(columns[1]), variants(columns[2])},
				[2][]string{variants(columns[3]), variants(columns[4])}})
		}
	}
	return list
}

// table reads lines of columns parted by bars; a line that begins with # is a remark.
func table(t *testing.T, path string, columns int) (rows [][]string) {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		row := strings.Split(line, "|")
		require.Len(t, row, columns, "%s: %s", path, line)
		for i := range row {
			row[i] = strings.TrimSpace(row[i])
		}
		rows = append(rows, row)
	}
	return rows
}

func variants(column string) (list []string) {
	for v := range strings.SplitSeq(column, ";") {
		if v = strings.TrimSpace(v); v != "" {
			list = append(list, v)
		}
	}
	return list
}

// find returns the forsaken variants of a concept that stand in a text otherwise than
// inside of a form in use.
func (w term) find(text string, language int) (found []string) {
	for _, v := range w.forsaken[language] {
		for _, at := range places(text, v) {
			if !slices.ContainsFunc(w.used[language], func(used string) bool {
				return slices.ContainsFunc(places(text, used), func(around [2]int) bool { return around[0] <= at[0] && at[1] <= around[1] })
			}) {
				found = append(found, v)
				break
			}
		}
	}
	return found
}

// places tells where a phrase stands in a text, from and to: in whole words, * the rest of
// one; a phrase without a capital letter in any case.
func places(text, phrase string) (found [][2]int) {
	phrase, open := strings.CutSuffix(phrase, "*")
	if !strings.ContainsFunc(phrase, unicode.IsUpper) {
		text = strings.ToLower(text)
	}
	for from := 0; ; {
		i := strings.Index(text[from:], phrase)
		if i < 0 {
			return found
		}
		start, end := from+i, from+i+len(phrase)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after, _ := utf8.DecodeRuneInString(text[end:])
		first, _ := utf8.DecodeRuneInString(phrase)
		last, _ := utf8.DecodeLastRuneInString(phrase)
		if !(inWord(first) && inWord(before)) && (open || !(inWord(last) && inWord(after))) {
			found = append(found, [2]int{start, end})
		}
		from = end
	}
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// No text says a thing in a word that the field does not use, or in two words.
func TestNoTextUsesAForbiddenTerm(t *testing.T) {
	list := terms(t)
	byRoom(t, everything(t), func(t *testing.T, p printed) {
		for _, w := range list {
			for language, text := range []string{p.text.SV, p.text.EN} {
				for _, v := range w.find(text, language) {
					t.Errorf("%s: “%s” stands for %s in: %s (used: %s)", p.id, v, w.concept, text, strings.Join(w.used[language], "; "))
				}
			}
		}
	})
	t.Logf("%d concepts", len(list))
}

// The list works: each variant is found in a sentence, and no form in use is one
// that the list forsakes.
func TestTheTermsDoNotContradictEachOther(t *testing.T) {
	list := terms(t)
	seen := map[string]bool{}
	for _, w := range list {
		assert.False(t, seen[w.concept], "%s stands twice", w.concept)
		seen[w.concept] = true
		for language := range 2 {
			for _, v := range w.forsaken[language] {
				sentence := "Ord " + strings.Trim(v, "*") + " ord."
				assert.Contains(t, w.find(sentence, language), v)
				assert.Empty(t, places("Ordet"+strings.Trim(v, "*"), v), "a part of a word")
			}
			for _, used := range w.used[language] {
				for _, other := range list {
					assert.Empty(t, other.find(used, language), "%s, as %s is called, is not used for %s", used, w.concept, other.concept)
				}
			}
		}
	}
}

// forPatients leaves out the root: its statements tell what a source says, as it says it.
func forPatients(t *testing.T) []printed {
	return slices.DeleteFunc(everything(t), func(p printed) bool { return p.room == "" })
}

// byRoom runs a check over the texts of each package by itself.
func byRoom(t *testing.T, all []printed, check func(t *testing.T, p printed)) {
	t.Helper()
	texts := map[string][]printed{}
	for _, p := range all {
		texts[p.room] = append(texts[p.room], p)
	}
	for _, room := range roomNames() {
		assert.NotEmpty(t, texts[room], "no text of %s was found", room)
	}
	for _, room := range slices.Sorted(maps.Keys(texts)) {
		t.Run(cmp.Or(room, "root"), func(t *testing.T) {
			t.Logf("%d texts", len(texts[room]))
			for _, p := range texts[room] {
				check(t, p)
			}
		})
	}
}

// sentences splits a text where a sentence ends: a mark and then a space, or the end.
// A number such as “2,5” or an abbreviation inside of a sentence ends none.
func sentences(text string) (list []string) {
	start := 0
	for i, r := range text {
		next, size := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
		if strings.ContainsRune(".?!", r) && (size == 0 || next == ' ') {
			list = append(list, strings.TrimSpace(text[start:i+1]))
			start = i + 1
		}
	}
	if rest := strings.TrimSpace(text[start:]); rest != "" {
		list = append(list, rest)
	}
	return list
}

func wordsOf(sentence string) (list []string) {
	for _, w := range strings.Fields(sentence) {
		if strings.ContainsFunc(w, inWord) {
			list = append(list, w)
		}
	}
	return list
}

// longest is the number of words that a sentence for patients may have.
const longest = 25

// What a patient reads has no sentence too long to follow.
func TestNoSentenceForPatientsIsLong(t *testing.T) {
	byRoom(t, forPatients(t), func(t *testing.T, p printed) {
		for _, text := range []string{p.text.SV, p.text.EN} {
			for _, sentence := range sentences(text) {
				if n := len(wordsOf(sentence)); n > longest {
					t.Errorf("%s: %d words: %s", p.id, n, sentence)
				}
			}
		}
	})
}

var (
	// A clause ends at the end of a sentence, a semicolon, a colon, a dash, or where another
	// one is put beside it: to read two clauses that each negate is not to negate twice.
	clauseEnd = regexp.MustCompile(`[.?!;:–—]+(\s|$)|,? (och|eller|men|samt|and|or|but) `)
	// What looks like a negation and is none.
	idioms = regexp.MustCompile(`(?i)\b(no (later|more|less|earlier) than|not only|whether or not|no longer|more \pL+ than not)|inte (bara|enbart)|vare sig`)
	// The words that negate; “utan” before a noun does, “inte … utan …” puts one thing in
	// the place of another.
	swedish = regexp.MustCompile(`(?i)(^|[^\pL])(inte|ingen|inget|inga|ingenting|aldrig|varken|ej|utan)($|[^\pL])`)
	english = regexp.MustCompile(`(?i)(^|[^\pL])(not|no|none|nothing|nobody|never|neither|cannot|without|unless|\pL+n't)($|[^\pL])`)
)

// negations counts the words that negate in the clause of a text that has most of them.
func negations(text string, language int) (most int) {
	pattern := []*regexp.Regexp{swedish, english}[language]
	for _, clause := range clauseEnd.Split(idioms.ReplaceAllString(text, "…"), -1) {
		n := 0
		for _, w := range strings.FieldsFunc(clause, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
			if !pattern.MatchString(w) || strings.EqualFold(w, "utan") && n > 0 && !strings.Contains(clause, "utan att") {
				continue
			}
			n++
		}
		most = max(most, n)
	}
	return most
}

// Nobody has to read a sentence twice to know whether it says yes or no.
func TestNoSentenceNegatesTwice(t *testing.T) {
	for text, want := range map[vard.Text]int{
		{SV: "Vården gavs i Sverige.", EN: "The care was given in Sweden."}:                                                                  0,
		{SV: "Fallet är inte akut.", EN: "The case is not urgent."}:                                                                          1,
		{SV: "Det är inte känt; remiss behövs inte.", EN: "It is not known; a referral is not needed."}:                                      1,
		{SV: "Tiden löper inte från upptäckten utan från orsaken.", EN: "The time runs not from discovery but from the cause."}:              1,
		{SV: "Den som inte är folkbokförd får ingen vård.", EN: "A person who is not registered gets no care."}:                              2,
		{SV: "Det är inte så att skadan inte kunde undvikas.", EN: "It is not so that the injury couldn't be avoided."}:                      2,
		{SV: "Vården ges inte utan att priset är betalt.", EN: "The care is never given without payment."}:                                   2,
		{SV: "Skadan är inte anmäld, och tiden har inte gått ut.", EN: "The injury is not reported, and the time has not run out."}:          1,
		{SV: "Skadan är inte anmäld, fastän tiden inte har gått ut.", EN: "It is not true that care more probably than not caused nothing."}: 2,
		{SV: "Anmälan gjordes inte bara i tid.", EN: "It was reported no later than in May, not only orally."}:                               0,
	} {
		assert.Equal(t, want, negations(text.SV, 0), text.SV)
		assert.Equal(t, want, negations(text.EN, 1), text.EN)
	}

	excepted := map[string]bool{}
	for _, row := range table(t, "testdata/negations.txt", 2) {
		require.NotEmpty(t, row[1], "%s is excepted without a reason", row[0])
		excepted[row[0]] = true
	}
	needed := map[string]bool{}
	byRoom(t, forPatients(t), func(t *testing.T, p printed) {
		for language, text := range []string{p.text.SV, p.text.EN} {
			if id := p.id + []string{" sv", " en"}[language]; negations(text, language) > 1 {
				needed[id] = true
				if !excepted[id] {
					t.Errorf("%s: %s", id, text)
				}
			}
		}
	})
	for id := range excepted {
		assert.True(t, needed[id], "%s is excepted and need not be", id)
	}
}

// lix is the Swedish measure of how heavy a text is: words in a sentence, and the hundredth
// part of words of more than six letters. Below 40 is easy, above 50 official.
func lix(texts ...string) float64 {
	var words, long, ends int
	for _, text := range texts {
		for _, sentence := range sentences(text) {
			ends++
			for _, w := range wordsOf(sentence) {
				words++
				if utf8.RuneCountInString(strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })) > 6 {
					long++
				}
			}
		}
	}
	if words == 0 {
		return 0
	}
	return float64(words)/float64(ends) + 100*float64(long)/float64(words)
}

// How heavy the Swedish texts for patients are, and which are the heaviest. The whole of a
// package must stay below what is official prose, and no text of its own may be heavier than
// the act's own words make it.
func TestHowHeavyTheTextsAre(t *testing.T) {
	assert.InDelta(t, 2, lix("Det är."), 0.01)
	assert.InDelta(t, 3+100.0/3, lix("Det är folkbokföringen."), 0.01)
	all := forPatients(t)
	for _, room := range roomNames() {
		var texts []string
		for _, p := range all {
			if p.room == room {
				texts = append(texts, p.text.SV)
			}
		}
		t.Logf("%s: LIX %.0f over %d texts", room, lix(texts...), len(texts))
		assert.Less(t, lix(texts...), 60.0, room)
	}
	all = slices.DeleteFunc(all, func(p printed) bool { return len(wordsOf(p.text.SV)) < 8 })
	slices.SortFunc(all, func(a, b printed) int { return cmp.Compare(lix(b.text.SV), lix(a.text.SV)) })
	for _, p := range all[:min(10, len(all))] {
		t.Logf("LIX %.0f %s: %s", lix(p.text.SV), p.id, p.text.SV)
		assert.Less(t, lix(p.text.SV), 65.0, p.id)
	}
}
