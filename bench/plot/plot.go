// Package plot draws curves on two logarithmic axes, as an SVG that is readable in light and
// dark.
package plot

import (
	"cmp"
	"fmt"
	"html"
	"io"
	"math"
	"slices"
)

// A Point is one measurement; both numbers are above zero.
type Point struct{ X, Y float64 }

// A Curve is measurements in the order of X.
type Curve struct {
	Name   string
	Points []Point
}

// Slope is the slope of the straight line through the curve, both axes logarithmic, by least
// squares: 1 is linear, 2 the square. It is not a number for fewer than two points.
func (c Curve) Slope() float64 {
	var x, y, xx, xy float64
	for _, p := range c.Points {
		lx, ly := math.Log(p.X), math.Log(p.Y)
		x, y, xx, xy = x+lx, y+ly, xx+lx*lx, xy+lx*ly
	}
	n := float64(len(c.Points))
	return (n*xy - x*y) / (n*xx - x*x)
}

// The picture in pixels.
const (
	width, height = 960, 560
	left, right   = 80, 300 // the legend stands on the right
	top, bottom   = 50, 60
)

var (
	lightColours = []string{"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#56489e", "#5b5b5b"}
	darkColours  = []string{"#56b4e9", "#ff9d4d", "#2fd6a6", "#f0a6cd", "#e6c84a", "#b3a6ff", "#c8c8c8"}
	dashes       = []string{"", "9 4", "3 3", "12 3 3 3", "6 2", "2 5", "14 4"}
)

// Write draws the curves, at most seven.
func Write(w io.Writer, title, xLabel, yLabel string, curves []Curve) error {
	if len(curves) > len(lightColours) {
		return fmt.Errorf("plot: %d curves are more than can be told apart", len(curves))
	}
	minX, maxX, minY, maxY := math.Inf(1), 0.0, math.Inf(1), 0.0
	for _, c := range curves {
		for _, p := range c.Points {
			if p.X <= 0 || p.Y <= 0 {
				return fmt.Errorf("plot: %s has a point at or below zero", c.Name)
			}
			minX, maxX, minY, maxY = min(minX, p.X), max(maxX, p.X), min(minY, p.Y), max(maxY, p.Y)
		}
	}
	x := axis(minX, maxX, left, width-right)
	y := axis(minY, maxY, height-bottom, top)

	out := &writer{w: w}
	out.f(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="system-ui, sans-serif" font-size="13">`+"\n", width, height)
	out.f("<title>%s</title>\n<style>\n.paper{fill:#ffffff}.ink{fill:#1b1b1b}.grid{stroke:#d5d5d5}.axis{stroke:#1b1b1b}\n", html.EscapeString(title))
	for i, colour := range lightColours {
		out.f(".c%d{stroke:%s}.d%d{fill:%s}", i, colour, i, colour)
	}
	out.f("\n@media (prefers-color-scheme: dark){.paper{fill:#16181c}.ink{fill:#ececec}.grid{stroke:#3a3d44}.axis{stroke:#ececec}\n")
	for i, colour := range darkColours {
		out.f(".c%d{stroke:%s}.d%d{fill:%s}", i, colour, i, colour)
	}
	out.f("}\n</style>\n" + `<rect class="paper" width="100%%" height="100%%"/>` + "\n")
	out.text(left, 28, "start", "bold", title)
	out.text((left+width-right)/2, height-16, "middle", "normal", xLabel)
	out.f(`<text class="ink" text-anchor="middle" transform="translate(22 %d) rotate(-90)">%s</text>`+"\n", (top+height-bottom)/2, html.EscapeString(yLabel))
	for decade := x.low; decade <= x.high; decade++ {
		at := x.at(math.Pow10(decade))
		out.f(`<path class="grid" d="M%.1f %d V%d"/>`+"\n", at, top, height-bottom)
		out.text(int(at), height-bottom+20, "middle", "normal", number(decade))
	}
	for decade := y.low; decade <= y.high; decade++ {
		at := y.at(math.Pow10(decade))
		out.f(`<path class="grid" d="M%d %.1f H%d"/>`+"\n", left, at, width-right)
		out.text(left-8, int(at)+4, "end", "normal", number(decade))
	}
	out.f(`<path class="axis" fill="none" d="M%d %d V%d H%d"/>`+"\n", left, top, height-bottom, width-right)

	// The legend stands in the order in which the curves end, the highest first.
	order := make([]int, len(curves))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(end(curves[b]), end(curves[a])) })
	for row, i := range order {
		out.f(`<path class="c%d" fill="none" stroke-width="2" stroke-dasharray="%s" d="`, i, dashes[i])
		for j, p := range curves[i].Points {
			out.f("%c%.1f %.1f ", "ML"[min(j, 1)], x.at(p.X), y.at(p.Y))
		}
		out.f("\"/>\n")
		for _, p := range curves[i].Points {
			out.f(`<circle class="d%d" r="3.2" cx="%.1f" cy="%.1f"/>`+"\n", i, x.at(p.X), y.at(p.Y))
		}
		at := top + 20 + 36*row
		out.f(`<path class="c%d" stroke-width="2" stroke-dasharray="%s" d="M%d %d h34"/>`+"\n", i, dashes[i], width-right+20, at-4)
		out.text(width-right+62, at-4, "start", "normal", curves[i].Name)
		out.text(width-right+62, at+11, "start", "normal", fmt.Sprintf("slope %.2f", curves[i].Slope()))
	}
	out.f("</svg>\n")
	return out.err
}

func end(c Curve) float64 {
	if len(c.Points) == 0 {
		return 0
	}
	return c.Points[len(c.Points)-1].Y
}

// scale is a logarithmic axis over whole decades.
type scale struct {
	low, high int
	from, to  float64
}

func axis(least, most, from, to float64) scale {
	low, high := int(math.Floor(math.Log10(least))), int(math.Ceil(math.Log10(most)))
	return scale{low, max(high, low+1), from, to}
}

func (s scale) at(v float64) float64 {
	return s.from + (s.to-s.from)*(math.Log10(v)-float64(s.low))/float64(s.high-s.low)
}

func number(decade int) string {
	if decade < 0 {
		return fmt.Sprintf("%.*f", -decade, math.Pow10(decade))
	}
	text := fmt.Sprintf("%.0f", math.Pow10(decade))
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "\u202f" + text[i:]
	}
	return text
}

// writer keeps the first error.
type writer struct {
	w   io.Writer
	err error
}

func (w *writer) f(format string, values ...any) {
	if w.err == nil {
		_, w.err = fmt.Fprintf(w.w, format, values...)
	}
}

func (w *writer) text(x, y int, anchor, weight, text string) {
	w.f(`<text class="ink" x="%d" y="%d" text-anchor="%s" font-weight="%s">%s</text>`+"\n", x, y, anchor, weight, html.EscapeString(text))
}
