package vard_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/vardregler/vard"
	"github.com/vardregler/vard/internal/cite"
	"github.com/vardregler/vard/internal/spec"
)

func TestEveryStatementIsComplete(t *testing.T) {
	ids := map[string]bool{}
	texts := map[Text]string{}
	for s := range Statements() {
		t.Run(s.ID(), func(t *testing.T) {
			require.NotEmpty(t, s.ID(), "a constant without an entry: number %d", uint8(s))
			assert.False(t, ids[s.ID()], "the ID stands twice")
			ids[s.ID()] = true
			spec.Texts(t, s.ID(), s.Text())
			for _, text := range []string{s.Text().SV, s.Text().EN} {
				assert.Regexp(t, `^\P{Ll}.*\.$`, text, "a whole sentence")
			}
			assert.Empty(t, texts[s.Text()], "the text stands twice")
			texts[s.Text()] = s.ID()
			spec.Texts(t, s.ID(), s.Source())
			spec.Texts(t, s.ID(), s.Place())
			address, err := url.Parse(s.Address())
			require.NoError(t, err)
			assert.Contains(t, []string{"https", "http"}, address.Scheme, "an address on the web")
			assert.NotEmpty(t, address.Host)
			assert.False(t, s.Compared().IsZero(), "held against its source on a day")
			found, ok := StatementByID(s.ID())
			assert.True(t, ok)
			assert.Equal(t, s, found)
			assert.Equal(t, s.ID(), s.String())
		})
	}
}

// The pages have 33 and 40 statements; their kinds are those of the pages as we
// read them, and nothing but a page's statement is decided or carried as data.
func TestTheRegisterHoldsBothPages(t *testing.T) {
	var want []string
	for n := 1; n <= 33; n++ {
		want = append(want, fmt.Sprintf("IPO-%02d", n))
	}
	for n := 1; n <= 39; n++ {
		want = append(want, fmt.Sprintf("LOF-%02d", n))
		if n == 29 {
			want = append(want, "LOF-29b")
		}
	}
	require.Len(t, want, 73)
	all := slices.Collect(Statements())
	require.Greater(t, len(all), 73)
	assert.Equal(t, want, spec.Names(slices.Values(all[:73])))

	kinds := map[StatementKind]int{}
	for _, s := range all[:73] {
		kinds[s.Kind()]++
	}
	assert.Equal(t, map[StatementKind]int{DecidedByCode: 54, CarriedAsData: 7, DecidedAndCarried: 7, Background: 5}, kinds)
	for _, s := range all[73:] {
		assert.Contains(t, []StatementKind{Law, PublishedDecision}, s.Kind(), s.ID())
	}
	assert.Equal(t, cite.IPO07, all[6])
	assert.Equal(t, cite.LOF29b, all[33+29])
	assert.Equal(t, cite.LOF39, all[72])
	assert.Equal(t, cite.PSL3, all[73])
	assert.Equal(t, "2026-11-25", cite.IPO07.Compared().String())
	assert.Contains(t, cite.PSL24.Address(), "1996%3A799")
	assert.Contains(t, cite.PSN200902.Address(), "/2009/200902/")
}

// The names are those of the state's legal information system: the act by its number, the
// section and the chapter after it; and of the Union's regulations their article.
func TestSectionsOfLawBearTheNameOfTheState(t *testing.T) {
	const sfs = "http://rinfo.lagrummet.se/publ/sfs/"
	for s, want := range map[Statement]string{
		cite.PSL24:         sfs + "1996:799#p_24",
		cite.PSL17a:        sfs + "1996:799#p_17_a",
		cite.PSL6p1:        sfs + "1996:799#p_6",
		cite.PSL23old:      sfs + "1996:799#p_23",
		cite.HSL8_4:        sfs + "2017:30#k_8-p_4",
		cite.PSaL3_8b:      sfs + "2010:659#k_3-p_8_b",
		cite.Coordination1: sfs + "2022:1697#k_1-p_1",
		cite.PatL3:         sfs + "2014:821#k_3",
		cite.L200947:       sfs + "2009:47#k_5",
		cite.HelgL:         sfs + "1989:253",
		cite.SFS20131091:   sfs + "2013:1091",
		cite.EU883_20:      "http://data.europa.eu/eli/reg/2004/883/art_20/oj",
		cite.EU987_62:      "http://data.europa.eu/eli/reg/2009/987/art_62/oj",
		cite.VisaCode:      "http://data.europa.eu/eli/reg/2009/810/oj",
		cite.Prop199596:    "http://rinfo.lagrummet.se/publ/prop/1995/96:187",
		cite.IPO07:         "",
		cite.Voluntary:     "",
		cite.PSN200902:     "",
		0:                  "",
	} {
		assert.Equal(t, want, s.URI(), s.ID())
	}
	for s := range Statements() {
		_, err := url.Parse(s.URI())
		assert.NoError(t, err, s.ID())
		if strings.HasSuffix(s.Place().SV, "§") {
			assert.Contains(t, s.URI(), sfs, s.ID())
		}
	}
}

func TestStatementsAreReadByTheirIDs(t *testing.T) {
	out, err := json.Marshal([]Statement{cite.IPO07, cite.PSL24})
	require.NoError(t, err)
	assert.Equal(t, `["IPO-07","PSL 24 §"]`, string(out))
	var in []Statement
	require.NoError(t, json.Unmarshal(out, &in))
	assert.Equal(t, []Statement{cite.IPO07, cite.PSL24}, in)
	kept := cite.IPO07
	for _, name := range []string{"ipo-07", "IPO-7", "IPO-34", "IPO-07 "} {
		assert.ErrorIs(t, kept.UnmarshalText([]byte(name)), UnknownName, name)
		assert.Equal(t, cite.IPO07, kept, "what stood there stays")
		_, ok := StatementByID(name)
		assert.False(t, ok, name)
	}
}

func TestNoStatementSaysNothing(t *testing.T) {
	count := 0
	for range Statements() {
		count++
	}
	for _, s := range []Statement{0, Statement(count + 1), 255} {
		assert.Empty(t, s.ID())
		assert.Empty(t, s.Address())
		assert.Equal(t, Text{}, s.Text())
		assert.Zero(t, s.Kind())
		assert.True(t, s.Compared().IsZero())
	}
	assert.NotEmpty(t, Statement(count).ID(), "the last one")
	for s := range Statements() {
		assert.Equal(t, cite.IPO01, s, "a loop may stop at the first")
		break
	}
}
