package plot

import (
	"encoding/xml"
	"io"
	"math"
	"strings"
	"testing"
)

func TestSlope(t *testing.T) {
	for want, y := range map[float64]func(x float64) float64{
		1:   func(x float64) float64 { return 7 * x },
		2:   func(x float64) float64 { return x * x / 3 },
		0:   func(float64) float64 { return 5 },
		0.5: math.Sqrt,
	} {
		var c Curve
		for x := 1.0; x <= 1024; x *= 4 {
			c.Points = append(c.Points, Point{x, y(x)})
		}
		if got := c.Slope(); math.Abs(got-want) > 1e-9 {
			t.Errorf("the slope is %v, not %v", got, want)
		}
	}
}

// TestWrite: the picture is XML, names every curve with its slope, and keeps its points
// within the axes.
func TestWrite(t *testing.T) {
	var b strings.Builder
	curves := []Curve{{"lines & <more>", []Point{{1, 2}, {1000, 2000}}}, {"payers", []Point{{1, 0.5}, {64, 2048}}}}
	if err := Write(&b, "Growth", "how many", "microseconds", curves); err != nil {
		t.Fatal(err)
	}
	texts, circles := "", 0
	for d := xml.NewDecoder(strings.NewReader(b.String())); ; {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.CharData:
			texts += string(token) + "\n"
		case xml.StartElement:
			if token.Name.Local == "circle" {
				circles++
			}
		}
	}
	for _, want := range []string{"Growth", "how many", "microseconds", "lines & <more>", "slope 1.00", "payers", "slope 2.00", "1\u202f000"} {
		if !strings.Contains(texts, want) {
			t.Errorf("the picture does not say %q", want)
		}
	}
	if circles != 4 {
		t.Errorf("%d points are drawn, not 4", circles)
	}
	x := axis(1, 1000, left, width-right)
	if x.at(1) != left || x.at(1000) != width-right {
		t.Errorf("the axis runs from %v to %v", x.at(1), x.at(1000))
	}
	if Write(io.Discard, "", "", "", []Curve{{"zero", []Point{{0, 1}}}}) == nil {
		t.Error("a point at zero is drawn")
	}
}
