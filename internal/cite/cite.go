// Package cite names the statements of the register, so that a rule, a row and a reader
// of the code cite the same thing by the same name. A test compares the order with the
// register of the root.
package cite

import "github.com/vardregler/vard"

// The page of Karolinska's International Patient Office (IPO).
const (
	IPO01 vard.Statement = iota + 1
	IPO02
	IPO03
	IPO04
	IPO05
	IPO06
	IPO07
	IPO08
	IPO09
	IPO10
	IPO11
	IPO12
	IPO13
	IPO14
	IPO15
	IPO16
	IPO17
	IPO18
	IPO19
	IPO20
	IPO21
	IPO22
	IPO23
	IPO24
	IPO25
	IPO26
	IPO27
	IPO28
	IPO29
	IPO30
	IPO31
	IPO32
	IPO33
)

// Löf's page "If you are injured in healthcare".
const (
	LOF01 vard.Statement = iota + 1 + IPO33
	LOF02
	LOF03
	LOF04
	LOF05
	LOF06
	LOF07
	LOF08
	LOF09
	LOF10
	LOF11
	LOF12
	LOF13
	LOF14
	LOF15
	LOF16
	LOF17
	LOF18
	LOF19
	LOF20
	LOF21
	LOF22
	LOF23
	LOF24
	LOF25
	LOF26
	LOF27
	LOF28
	LOF29
	LOF29b
	LOF30
	LOF31
	LOF32
	LOF33
	LOF34
	LOF35
	LOF36
	LOF37
	LOF38
	LOF39
)

// The law, agreements and standards that the library cites beside the pages.
const (
	PSL3 vard.Statement = iota + 1 + LOF39
	PSL6p1
	PSL6p2
	PSL6p3
	PSL6p4
	PSL6p5
	PSL6p6
	PSL6st2
	PSL6st3
	PSL7p1
	PSL7p2
	PSL12
	PSL14
	PSL17
	PSL17a
	PSL20
	PSL23
	PSL23old
	PSL24
	SFS20131091
	Voluntary
	TidL1
	TidL2
	HelgL
	SFS20041320
	RB13_4
	SkL5_5
	FOL5
	FOL18
	FOL18b
	FOL20
	Coordination
	HSL8_1
	HSL8_2
	HSL8_4
	HSL17_1
	EU883_19
	EU883_20
	EU987_26
	EU987_62
	UKS2
	F711_5
	F711_9
	L200947
	Ore
	PatientBoard
	PSaL7_11
	VisaCode
	ISO4217
	ISO3166
	BCP47
	LofTerms
	Lakemedel
	Diplomats
	SelfReferral
	PSL1
	PSL8
	PSL18
	PSL25
	SkL6_3
	Coordination1
	PatL3
	PatL8_1
	PSaL3_8b
	LofTerms2022
	LanguageRegistry
	PSL2
	Prop199596
	Lag19931651
	ISO4217Historic
	LakemedelBoard
)

// The published decisions.
const (
	HD7691 vard.Statement = iota + 1 + LakemedelBoard
	NJA2000s285
	PSN199907
	PSN200115
	PSN200215
	PSN200406
	PSN200505
	PSN200601
	PSN200710
	PSN200902
	PSN200912
	PSN201014
	PSN201103
	PSN201204
	PSN200008
	PSN200204
	PSN200210
	PSN200303
	PSN200810
	PSN200915
	PSN201017
	PSN201211
	PSN201312
	PSN201513
	PSN201603
	PSN201617
	PSN201803
	PSN201915
	NJA2001s93
	LofHepatitisC
	PSN199504
	PSN199909
	PSN200002
	PSN200012
	PSN200313
	PSN200408
	PSN200602
	PSN200706
	PSN200801
	PSN200805
	PSN200817
	PSN200908
	PSN200910
	PSN201002
	PSN201003
	PSN201107
	PSN201108
	PSN201612
	PSN201614
	PSN201620
	PSNdnr211998
)
