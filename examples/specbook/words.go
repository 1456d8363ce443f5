package main

import "github.com/vardregler/vard"

var words = struct{ background, law, decisions vard.Text }{
	background: vard.Text{SV: "Bakgrund på sidan: ingen regel följer av den.", EN: "Background on the page: no rule follows from it."},
	law:        vard.Text{SV: "Lag, avtal och standarder", EN: "Law, agreements and standards"},
	decisions:  vard.Text{SV: "Publicerade avgöranden", EN: "Published decisions"},
}

// labels are the book's own words.
var labels = map[string]vard.Text{
	"title":        {SV: "Specifikationen", EN: "The specification"},
	"lead":         {SV: "Vad de två sidorna säger, vad lagen säger, och vad biblioteket avgör. Varje rad är ett fall som har körts mot koden; resultatet står intill.", EN: "What the two pages say, what the law says, and what the library decides. Each row is a case that was run against the code; its result stands beside it."},
	"version":      {SV: "version", EN: "version"},
	"commit":       {SV: "ändring", EN: "commit"},
	"contents":     {SV: "Innehåll", EN: "Contents"},
	"skip":         {SV: "Till innehållet", EN: "Skip to the text"},
	"search":       {SV: "Sök efter ett påstående, en regel eller en rad", EN: "Search for a statement, a rule or a row"},
	"found":        {SV: "träffar", EN: "found"},
	"summary":      {SV: "I korthet", EN: "In brief"},
	"decided":      {SV: "avgörs av en regel", EN: "decided by a rule"},
	"weighed":      {SV: "bedöms av en handläggare eller domstol", EN: "weighed by a person (a case officer or a court)"},
	"carried":      {SV: "återges som uppgift", EN: "carried as data"},
	"background":   {SV: "bakgrund", EN: "background"},
	"statements":   {SV: "Påståenden på sidorna", EN: "Statements of the pages"},
	"rows":         {SV: "rader", EN: "rows"},
	"failing":      {SV: "Rader som inte stämmer", EN: "Failing rows"},
	"none":         {SV: "Inga: alla rader stämmer.", EN: "None: every row passes."},
	"differences":  {SV: "Där sidan och lagen skiljer sig", EN: "Where page and act differ"},
	"point":        {SV: "Punkt", EN: "Point"},
	"pagesays":     {SV: "Sidan säger", EN: "The page says"},
	"actsays":      {SV: "Lagen säger", EN: "The act says"},
	"headlinesays": {SV: "Svaret säger", EN: "The headline says"},
	"undecided":    {SV: "Vad som inte avgörs, och varför", EN: "What is not decided, and why"},
	"what":         {SV: "Vad", EN: "What"},
	"why":          {SV: "Varför", EN: "Why"},
	"actalone":     {SV: "Regler som vilar på lagen ensam", EN: "Rules that rest on the act alone"},
	"matrix":       {SV: "Påstående, regel, rader", EN: "Statement, rule, rows"},
	"statement":    {SV: "Påstående", EN: "Statement"},
	"rule":         {SV: "Regel", EN: "Rule"},
	"met":          {SV: "uppfylld", EN: "met"},
	"unmet":        {SV: "inte uppfylld", EN: "not met"},
	"open":         {SV: "inte känt", EN: "not known"},
	"row":          {SV: "Rad", EN: "Row"},
	"case":         {SV: "Fall", EN: "Case"},
	"facts":        {SV: "Uppgifter", EN: "Facts"},
	"outcome":      {SV: "Avgörande", EN: "Decision"},
	"result":       {SV: "Körning", EN: "Run"},
	"pass":         {SV: "stämmer", EN: "passes"},
	"fail":         {SV: "stämmer inte", EN: "fails"},
	"on":           {SV: "bedömd den", EN: "assessed on"},
	"also":         {SV: "Visas också av", EN: "Also shown by"},
	"other":        {SV: "Andra rader här", EN: "Other rows here"},
	"data":         {SV: "Återges som", EN: "Carried as"},
	"restson":      {SV: "vilar på", EN: "rests on"},
	"compared":     {SV: "jämförd med källan den", EN: "compared with the source on"},
	"source":       {SV: "källa", EN: "source"},
	"resolutions":  {SV: "Hur sidorna läses där de är oklara (på engelska)", EN: "How the pages are read where they are loose"},
	"nothing":      {SV: "inget är känt", EN: "nothing is known"},
	"package":      {SV: "Del", EN: "Package"},
	"rules":        {SV: "regler", EN: "rules"},
	"seerule":      {SV: "se regeln", EN: "see the rule"},
	"resolution":   {SV: "Läsning", EN: "Reading"},
}

// difference is a point on which page and act differ, and what the headline says then.
type difference struct {
	Resolution        string
	Page, Act         []string
	PageSays, ActSays vard.Text
	HeadlineSays      vard.Text
}

// weighed is what the law leaves to a person.
var weighed = []struct{ what, why vard.Text }{
	{vard.Text{SV: "Om en vårdinfektion skäligen måste tålas.", EN: "Whether an infection must reasonably be tolerated."},
		vard.Text{SV: "Lagen begär en avvägning (PSL 6 § tredje stycket). Är den gjord gäller den; annars blir svaret att en handläggare ska bedöma.", EN: "The act asks for a weighing (PSL 6 §, third paragraph). Where it has been made it counts; otherwise the outcome is that a person assesses."}},
	{vard.Text{SV: "Om en livräddande åtgärd var nödvändig när en annan hade undvikit skadan.", EN: "Whether a life-saving measure was necessary where another would have spared the injury."},
		vard.Text{SV: "De två uppgifterna talar mot varandra (I5); en handläggare ska bedöma.", EN: "The two facts speak against each other (I5); a person assesses."}},
	{vard.Text{SV: "Om en sista dag flyttas till nästa vardag.", EN: "Whether a last day moves to the next weekday."},
		vard.Text{SV: "Det är inte avgjort om lag 1930:173 2 § gäller dessa tider (L5); båda dagarna visas.", EN: "It is not settled whether lag 1930:173, 2 §, reaches these times (L5); both days are shown."}},
	{vard.Text{SV: "Om det finns synnerliga skäl att pröva ett för sent krav.", EN: "Whether there are exceptional reasons to try a claim that is too late."},
		vard.Text{SV: "Ytterst avgör en domstol (PSL 24 §); biblioteket räknar med det bara där någon har funnit att de finns.", EN: "A court decides in the end (PSL 24 §); the library counts on it only where somebody has found that there are."}},
	{vard.Text{SV: "Om en diagnos hör till högspecialiserad vård.", EN: "Whether a diagnosis belongs to highly specialised care."},
		vard.Text{SV: "Kliniken bedömer det (E4).", EN: "The clinic judges it (E4)."}},
	{vard.Text{SV: "Om den som har personnummer utan att vara folkbokförd får använda vägen.", EN: "Whether a person with a number who is not registered may use the route."},
		vard.Text{SV: "En handläggare på IPO avgör (E2).", EN: "An officer of IPO decides (E2)."}},
	{vard.Text{SV: "Vad skador som orsakats 1975–1996 ersätts efter.", EN: "On what grounds injuries caused 1975–1996 are compensated."},
		vard.Text{SV: "Skadeårets villkor gäller, och deras grunder finns inte i biblioteket (L12).", EN: "The conditions of the year of injury govern, and their grounds are not in the library (L12)."}},
	{vard.Text{SV: "Tiden att väcka talan enligt lydelsen före 2015.", EN: "The time to bring an action under the wording before 2015."},
		vard.Text{SV: "Lydelsen är inte återfunnen; svaret säger att den ligger utanför (L6).", EN: "The wording was not found; the answer says that it is outside (L6)."}},
	{vard.Text{SV: "Ersättningens storlek.", EN: "Amounts of compensation."},
		vard.Text{SV: "Ligger utanför (I10).", EN: "They are outside (I10)."}},
}
