package referral

// What the data of Unicode does not know of languages, or names otherwise than people who book
// interpreters in Sweden do. The codes are those of the IANA Language Subtag Registry
// of 25 August 2025. [IANA Language Subtag Registry]

// collections are all the codes of the registry with "Scope: collection": groups of
// languages, of which nobody speaks more than one at a time.
const collections = " bh aav afa alg alv apa aqa aql art ath auf aus awd azc bad bai bat ber bnt btk cai cau cba " +
	"ccn ccs cdc cdd cel cmc cpe cpf cpp crp csu cus day dmn dra egx esx euq fiu fox gem gme gmq " +
	"gmw grk him hmx hok hyx iir ijo inc ine ira iro itc jpx kar kdo khi kro map mkh mno mun myn " +
	"nah nai ngf nic nub omq omv oto paa phi plf poz pqe pqw pra qwe roa sai sal sdv sem sgn sio " +
	"sit sla smi son sqj ssa syd tai tbq trk tup tut tuw urj wak wen xgn xnd ypk zhx zle zls zlw " +
	"znd "

// newer are the languages of the registry that x/text does not hold yet.
const newer = " cls hnm isv luh oak rrm sjc vsn ynb "

// signCountries gives the sign language that the registry prefers for a tag sgn-COUNTRY: the
// country, then the language. x/text knows those of Belgium and of Switzerland.
const signCountries = " BR bzs CO csn DE gsg DK dsl ES ssp FR fsl GB bfi GR gss IE isg IT ise JP jsl MX mfs NI ncs " +
	"NL dse NO nsl PT psr SE swl US ase ZA sfs "

// umbrellas are the codes under which several languages are meant that are not understood by
// those who speak another of them, so that an interpreter can only be booked once it is said
// which ("Scope: macrolanguage" in the registry; the other macrolanguages have one main
// language that is meant by the code). Beside each stand those that are booked in Sweden.
var umbrellas = [...]struct{ tag, which string }{
	{"ar", "apc acm arz apd ary arq aeb ayl afb ars acx ayn acq arb"},
	{"ku", "kmr ckb sdh"},
	{"rom", "rmn rmy rmc rmf rml rmo rmu"},
	{"syr", "aii tru cld"},
	{"zh", "cmn yue wuu nan hak"},
}

// languageNames holds, ordered by tag, every sign language of the registry, and the languages for
// which interpreters are booked in Sweden where the data of Unicode (CLDR, in cldr.go) has no
// name or that of another language: tag, Swedish and English name. The English names are those
// of the registry, shortened where it gives several; the Swedish ones follow Swedish usage.
const languageNames = `
acm|irakisk arabiska|Iraqi Arabic
acq|sydjemenitisk arabiska|Ta'izzi-Adeni Arabic
acw|hijazi-arabiska|Hijazi Arabic
acx|omansk arabiska|Omani Arabic
ads|adamorobe-teckenspråk|Adamorobe Sign Language
aed|argentinskt teckenspråk|Argentine Sign Language
aen|armeniskt teckenspråk|Armenian Sign Language
afb|gulfarabiska|Gulf Arabic
afg|afghanskt teckenspråk|Afghan Sign Language
aii|assyriska (östsyriska)|Assyrian Neo-Aramaic
ajs|algeriskt judiskt teckenspråk|Algerian Jewish Sign Language
aln|gegisk albanska|Gheg Albanian
als|toskisk albanska|Tosk Albanian
apc|levantinsk arabiska|Levantine Arabic
apd|sudanesisk arabiska|Sudanese Arabic
arb|modern standardarabiska|Modern Standard Arabic
ars|najdi-arabiska|Najdi Arabic
ase|amerikanskt teckenspråk|American Sign Language
asf|australiskt teckenspråk (Auslan)|Australian Sign Language (Auslan)
asp|algeriskt teckenspråk|Algerian Sign Language
asq|österrikiskt teckenspråk|Austrian Sign Language
asw|australiska ursprungsfolks teckenspråk|Australian Aborigines Sign Language
ayl|libysk arabiska|Libyan Arabic
ayn|nordjemenitisk arabiska|Sanaani Arabic
ayp|nordirakisk arabiska|North Mesopotamian Arabic
azb|sydazerbajdzjanska|South Azerbaijani
azj|nordazerbajdzjanska|North Azerbaijani
bcc|sydbaluchiska|Southern Balochi
bci|baule|Baoulé
bfi|brittiskt teckenspråk|British Sign Language
bfk|ban khor-teckenspråk|Ban Khor Sign Language
bgn|västbaluchiska|Western Balochi
bgp|östbaluchiska|Eastern Balochi
blk|pa'o|Pa'o Karen
bog|bamako-teckenspråk|Bamako Sign Language
bqn|bulgariskt teckenspråk|Bulgarian Sign Language
bqy|bengkala-teckenspråk|Bengkala Sign Language
bvl|bolivianskt teckenspråk|Bolivian Sign Language
bzs|brasilianskt teckenspråk|Brazilian Sign Language
cdo|min dong|Min Dong Chinese
cds|tchadiskt teckenspråk|Chadian Sign Language
cfm|falam-chin|Falam Chin
cld|kaldeiska|Chaldean Neo-Aramaic
cmn|mandarin (rikskinesiska)|Mandarin Chinese
cnh|hakha-chin|Hakha Chin
cnr|montenegrinska|Montenegrin
csc|katalanskt teckenspråk|Catalan Sign Language
csd|chiangmai-teckenspråk|Chiangmai Sign Language
cse|tjeckiskt teckenspråk|Czech Sign Language
csf|kubanskt teckenspråk|Cuban Sign Language
csg|chilenskt teckenspråk|Chilean Sign Language
csl|kinesiskt teckenspråk|Chinese Sign Language
csn|colombianskt teckenspråk|Colombian Sign Language
csq|kroatiskt teckenspråk|Croatian Sign Language
csr|costaricanskt teckenspråk|Costa Rican Sign Language
csx|kambodjanskt teckenspråk|Cambodian Sign Language
ctd|tedim-chin|Tedim Chin
dag|dagbani|Dagbani
dgl|dongolawi|Dongolawi
diq|sydzazaiska (dimli)|Southern Zaza (Dimli)
doq|dominikanskt teckenspråk|Dominican Sign Language
dse|nederländskt teckenspråk|Dutch Sign Language
dsl|danskt teckenspråk|Danish Sign Language
dsz|mardin-teckenspråk|Mardin Sign Language
ecs|ecuadorianskt teckenspråk|Ecuadorian Sign Language
ehs|miyakubo-teckenspråk|Miyakubo Sign Language
eky|östlig kayah|Eastern Kayah
emk|östmaninka|Eastern Maninka
esl|egyptiskt teckenspråk|Egyptian Sign Language
esn|salvadoranskt teckenspråk|Salvadoran Sign Language
eso|estniskt teckenspråk|Estonian Sign Language
eth|etiopiskt teckenspråk|Ethiopian Sign Language
fa-AF|dari|Dari
fat|fanti|Fanti
fcs|quebeciskt teckenspråk|Quebec Sign Language
fia|nobiin|Nobiin
fse|finskt teckenspråk|Finnish Sign Language
fsl|franskt teckenspråk|French Sign Language
fss|finlandssvenskt teckenspråk|Finland-Swedish Sign Language
fuc|pulaar|Pulaar
fuf|pular|Pular
fuq|centralöstlig fulfulde|Central-Eastern Niger Fulfulde
fuv|nigeriansk fulfulde|Nigerian Fulfulde
fvr|fur|Fur
gax|boranaoromo|Borana Oromo
gaz|västoromo|West Central Oromo
gds|ghandruk-teckenspråk|Ghandruk Sign Language
gse|ghananskt teckenspråk|Ghanaian Sign Language
gsg|tyskt teckenspråk|German Sign Language
gsm|guatemalanskt teckenspråk|Guatemalan Sign Language
gss|grekiskt teckenspråk|Greek Sign Language
gus|guineanskt teckenspråk|Guinean Sign Language
hab|hanoi-teckenspråk|Hanoi Sign Language
hac|gorani|Gorani
hae|östoromo|Eastern Oromo
haf|haiphong-teckenspråk|Haiphong Sign Language
har|harari|Harari
haz|hazaragi|Hazaragi
hds|honduranskt teckenspråk|Honduras Sign Language
hks|hongkong-teckenspråk|Hong Kong Sign Language
hnm|hainanesiska|Hainanese
hno|nordhindko|Northern Hindko
hos|ho chi minh-stadens teckenspråk|Ho Chi Minh City Sign Language
hps|hawaiiskt teckenspråk|Hawai'i Sign Language
hsh|ungerskt teckenspråk|Hungarian Sign Language
hsl|hausa-teckenspråk|Hausa Sign Language
hyw|västarmeniska|Western Armenian
icl|isländskt teckenspråk|Icelandic Sign Language
iks|inuitiskt teckenspråk|Inuit Sign Language
ils|internationella tecken|International Sign
inl|indonesiskt teckenspråk|Indonesian Sign Language
ins|indiskt teckenspråk|Indian Sign Language
ise|italienskt teckenspråk|Italian Sign Language
isg|iriskt teckenspråk|Irish Sign Language
isr|israeliskt teckenspråk|Israeli Sign Language
jcs|jamaicanskt landsbygdsteckenspråk|Jamaican Country Sign Language
jhs|jhankot-teckenspråk|Jhankot Sign Language
jks|amami koniya-teckenspråk|Amami Koniya Sign Language
jls|jamaicanskt teckenspråk|Jamaican Sign Language
jos|jordanskt teckenspråk|Jordanian Sign Language
jsl|japanskt teckenspråk|Japanese Sign Language
jus|jumla-teckenspråk|Jumla Sign Language
kbp|kabiye|Kabiye
kgi|selangor-teckenspråk|Selangor Sign Language
kjp|östlig pwo-karen|Eastern Pwo Karen
kmr|kurmanji (nordkurdiska)|Kurmanji (Northern Kurdish)
ksw|sgaw-karen|S'gaw Karen
kun|kunama|Kunama
kvk|koreanskt teckenspråk|Korean Sign Language
kyu|västlig kayah|Western Kayah
lbs|libyskt teckenspråk|Libyan Sign Language
lgs|Guinea-Bissaus teckenspråk|Guinea-Bissau Sign Language
lls|litauiskt teckenspråk|Lithuanian Sign Language
lsb|burundiskt teckenspråk|Burundian Sign Language
lsc|albarradas-teckenspråk|Albarradas Sign Language
lsg|lyons-teckenspråk|Lyons Sign Language
lsl|lettiskt teckenspråk|Latvian Sign Language
lsn|tibetanskt teckenspråk|Tibetan Sign Language
lso|laotiskt teckenspråk|Lao Sign Language
lsp|panamanskt teckenspråk|Panamanian Sign Language
lst|Trinidad och Tobagos teckenspråk|Trinidad and Tobago Sign Language
lsv|sivia-teckenspråk|Sivia Sign Language
lsw|seychelliskt teckenspråk|Seychelles Sign Language
lsy|mauritiskt teckenspråk|Mauritian Sign Language
luh|leizhou|Leizhou Chinese
lws|malawiskt teckenspråk|Malawian Sign Language
mdl|maltesiskt teckenspråk|Maltese Sign Language
mfs|mexikanskt teckenspråk|Mexican Sign Language
mhi|madi|Ma'di
mku|konyanka|Konyanka Maninka
mls|masalit|Masalit
mnk|mandinka|Mandinka
mnw|mon|Mon
mre|Martha's Vineyard-teckenspråk|Martha's Vineyard Sign Language
msd|yukatekiskt mayateckenspråk|Yucatec Maya Sign Language
msr|mongoliskt teckenspråk|Mongolian Sign Language
mzc|madagaskiskt teckenspråk|Malagasy Sign Language
mzg|klosterteckenspråk|Monastic Sign Language
mzy|moçambikiskt teckenspråk|Mozambican Sign Language
nb|norskt bokmål|Norwegian Bokmål
nbs|namibiskt teckenspråk|Namibian Sign Language
ncs|nicaraguanskt teckenspråk|Nicaraguan Sign Language
no|norska|Norwegian
nsi|nigerianskt teckenspråk|Nigerian Sign Language
nsl|norskt teckenspråk|Norwegian Sign Language
nsp|nepalesiskt teckenspråk|Nepalese Sign Language
nsr|kanadensiskt maritimt teckenspråk|Maritime Sign Language
nzs|nyzeeländskt teckenspråk|New Zealand Sign Language
okl|gammalt kentiskt teckenspråk|Old Kentish Sign Language
pbt|sydpashto|Southern Pashto
pbu|nordpashto|Northern Pashto
pga|juba-arabiska|Juba Arabic
pgz|papuanskt teckenspråk|Papua New Guinean Sign Language
pks|pakistanskt teckenspråk|Pakistan Sign Language
pnb|västpunjabi|Western Punjabi
pov|Guinea-Bissau-kreol|Upper Guinea Crioulo
prl|peruanskt teckenspråk|Peruvian Sign Language
prs|dari|Dari
prz|providencia-teckenspråk|Providencia Sign Language
ps|pashto|Pashto
psc|iranskt teckenspråk|Iranian Sign Language
psd|prärieindianskt teckenspråk|Plains Indian Sign Language
psg|penang-teckenspråk|Penang Sign Language
psl|puertoricanskt teckenspråk|Puerto Rican Sign Language
pso|polskt teckenspråk|Polish Sign Language
psp|filippinskt teckenspråk|Philippine Sign Language
psr|portugisiskt teckenspråk|Portuguese Sign Language
pst|centralpashto|Central Pashto
pwo|västlig pwo-karen|Western Pwo Karen
pys|paraguayanskt teckenspråk|Paraguayan Sign Language
rhg|rohingya|Rohingya
rib|bribri-teckenspråk|Bribri Sign Language
rmc|karpatisk romani|Carpathian Romani
rmf|finsk romani (kaale)|Finnish Kalo Romani
rml|baltisk romani|Baltic Romani
rmn|balkanromani|Balkan Romani
rmo|sinti|Sinte Romani
rms|rumänskt teckenspråk|Romanian Sign Language
rmu|resanderomani|Tavringer Romani
rmw|walesisk romani|Welsh Romani
rmy|vlachromani|Vlax Romani
rnb|brunca-teckenspråk|Brunca Sign Language
rsi|rennell-teckenspråk|Rennellese Sign Language
rsl|ryskt teckenspråk|Russian Sign Language
rsm|miriwoong-teckenspråk|Miriwoong Sign Language
rsn|rwandiskt teckenspråk|Rwandan Sign Language
sdl|saudiarabiskt teckenspråk|Saudi Arabian Sign Language
sfb|fransk-belgiskt teckenspråk|French Belgian Sign Language
sfs|sydafrikanskt teckenspråk|South African Sign Language
sgg|tyskschweiziskt teckenspråk|Swiss-German Sign Language
sgx|sierraleonskt teckenspråk|Sierra Leone Sign Language
skr|saraiki|Saraiki
slf|italiensk-schweiziskt teckenspråk|Swiss-Italian Sign Language
sls|singaporianskt teckenspråk|Singapore Sign Language
sqk|albanskt teckenspråk|Albanian Sign Language
sqs|lankesiskt teckenspråk|Sri Lankan Sign Language
sqx|kufr qassem-teckenspråk|Kufr Qassem Sign Language
ssp|spanskt teckenspråk|Spanish Sign Language
ssr|fransk-schweiziskt teckenspråk|Swiss-French Sign Language
svk|slovakiskt teckenspråk|Slovakian Sign Language
swc|kongoswahili|Congo Swahili
swl|svenskt teckenspråk|Swedish Sign Language
syy|al-sayyid-beduinskt teckenspråk|Al-Sayyid Bedouin Sign Language
szs|Salomonöarnas teckenspråk|Solomon Islands Sign Language
tru|syrianska (västsyriska)|Turoyo
tse|tunisiskt teckenspråk|Tunisian Sign Language
tsm|turkiskt teckenspråk|Turkish Sign Language
tsq|thailändskt teckenspråk|Thai Sign Language
tss|taiwanesiskt teckenspråk|Taiwan Sign Language
tsy|tebul-teckenspråk|Tebul Sign Language
tw|twi|Twi
tza|tanzaniskt teckenspråk|Tanzanian Sign Language
ugn|ugandiskt teckenspråk|Ugandan Sign Language
ugy|uruguayanskt teckenspråk|Uruguayan Sign Language
ukl|ukrainskt teckenspråk|Ukrainian Sign Language
uks|urubú-kaapor-teckenspråk|Urubú-Kaapor Sign Language
uzs|syduzbekiska|Southern Uzbek
vgt|flamländskt teckenspråk|Flemish Sign Language
vsi|moldaviskt teckenspråk|Moldovan Sign Language
vsl|venezuelanskt teckenspråk|Venezuelan Sign Language
vsv|valencianskt teckenspråk|Valencian Sign Language
wbs|västbengaliskt teckenspråk|West Bengal Sign Language
xki|kenyanskt teckenspråk|Kenyan Sign Language
xml|malaysiskt teckenspråk|Malaysian Sign Language
xms|marockanskt teckenspråk|Moroccan Sign Language
yds|jiddiskt teckenspråk|Yiddish Sign Language
ygs|yolngu-teckenspråk|Yolŋu Sign Language
yhs|yan-nhangu-teckenspråk|Yan-nhaŋu Sign Language
ymm|maay|Maay
ysl|jugoslaviskt teckenspråk|Yugoslavian Sign Language
ysm|burmesiskt teckenspråk|Myanmar Sign Language
zag|zaghawa|Zaghawa
zib|zimbabwiskt teckenspråk|Zimbabwean Sign Language
zsl|zambiskt teckenspråk|Zambian Sign Language
`
