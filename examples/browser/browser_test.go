// Package browser looks at the pages that the examples write as a reader does: in headless
// Chromium, on a wide screen, on a phone, in the dark and on paper, and with axe-core for
// the accessibility rules of WCAG 2.2, levels A and AA. It is a module of its own, since
// no program needs a browser.
package browser

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// chromium starts a browser in which a page that asks for the network fails the test, or skips where the machine has none.
func chromium(t *testing.T) context.Context {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("there is no chromium here")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-sync", true))
	allocator, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	limited, cancel := context.WithTimeout(allocator, 3*time.Minute)
	t.Cleanup(cancel)
	tab, closeTab := chromedp.NewContext(limited)
	t.Cleanup(closeTab)
	chromedp.ListenTarget(tab, func(event any) {
		if e, ok := event.(*network.EventRequestWillBeSent); ok && !strings.HasPrefix(e.Request.URL, "file:") && !strings.HasPrefix(e.Request.URL, "data:") {
			t.Errorf("the page asks the network for something")
		}
	})
	require.NoError(t, chromedp.Run(tab, network.Enable()))
	return tab
}

// axe is the script of axe-core, from the npm registry.
var axe = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "axe")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	pack := exec.Command("npm", "pack", "--silent", "axe-core@4.14.1")
	pack.Dir = dir
	name, err := pack.Output()
	if err != nil {
		return "", fmt.Errorf("npm pack axe-core: %w", err)
	}
	archive, err := os.ReadFile(filepath.Join(dir, strings.TrimSpace(string(name))))
	if err != nil {
		return "", err
	}
	plain, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		return "", err
	}
	for files := tar.NewReader(plain); ; {
		header, err := files.Next()
		if err != nil {
			return "", fmt.Errorf("axe.min.js is not in the package: %w", err)
		}
		if header.Name == "package/axe.min.js" {
			script, err := io.ReadAll(files)
			return string(script), err
		}
	}
})

// violations lists the rules of WCAG 2.2 AA that the page in the browser breaks.
func violations(t *testing.T, tab context.Context) (broken []string) {
	t.Helper()
	script, err := axe()
	require.NoError(t, err)
	require.NoError(t, chromedp.Run(tab,
		chromedp.Evaluate(script+";0", nil),
		chromedp.Evaluate(`axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}).then(r =>
			r.violations.map(v => v.id + ": " + v.help + " at " + v.nodes.slice(0, 3).map(n => n.target.join(" ")).join(" and ")))`,
			&broken, awaitPromise),
	))
	return broken
}

func TestWhatIsBrokenIsFound(t *testing.T) {
	tab := chromium(t)
	path := filepath.Join(t.TempDir(), "page.html")
	require.NoError(t, os.WriteFile(path, []byte(`<p style="color:#aaa;background:#fff">faint</p><img src="data:,">`), 0o600))
	require.NoError(t, chromedp.Run(tab, chromedp.Navigate("file://"+path)))
	found := strings.Join(violations(t, tab), "\n")
	for _, rule := range []string{"color-contrast", "image-alt", "html-has-lang", "document-title"} {
		assert.Contains(t, found, rule)
	}
}

// awaitPromise waits for what a script promises.
func awaitPromise(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }

// book writes the specification book of one package.
func book(t *testing.T) string {
	t.Helper()
	events := exec.Command("go", "test", "-json", "-run", "Spec", "./eligibility")
	events.Dir = "../.."
	told, err := events.Output()
	require.NoError(t, err)
	dir := t.TempDir()
	write := exec.Command("go", "run", "./specbook", "-in", "-", "-out", dir, "-version", "v0")
	write.Dir, write.Stdin = "..", bytes.NewReader(told)
	out, err := write.CombinedOutput()
	require.NoError(t, err, string(out))
	return dir
}

func TestTheSpecificationBook(t *testing.T) {
	dir := book(t)
	tab := chromium(t)
	for _, lang := range []string{"sv", "en"} {
		address := "file://" + filepath.Join(dir, "specification."+lang+".html")
		for _, view := range []struct {
			name          string
			width, height int64
			scheme        string
		}{{"wide", 1280, 900, "light"}, {"phone", 390, 844, "light"}, {"dark", 1280, 900, "dark"}} {
			t.Run(lang+" "+view.name, func(t *testing.T) {
				var overflow bool
				require.NoError(t, chromedp.Run(tab,
					chromedp.EmulateViewport(view.width, view.height),
					emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: view.scheme}}),
					chromedp.Navigate(address),
					chromedp.Evaluate(`document.documentElement.scrollWidth > document.documentElement.clientWidth`, &overflow),
				))
				assert.False(t, overflow, "the page is wider than the screen")
				assert.Empty(t, violations(t, tab))
			})
		}
		t.Run(lang+" links and search", func(t *testing.T) {
			var dead []string
			var all, found, shown int
			require.NoError(t, chromedp.Run(tab,
				chromedp.Navigate(address),
				chromedp.Evaluate(`[...document.querySelectorAll('a[href^="#"]')].map(a => a.hash.slice(1)).filter(id => !document.getElementById(decodeURIComponent(id)))`, &dead),
				chromedp.Evaluate(`document.querySelectorAll("article").length`, &all),
				chromedp.SendKeys("#q", "LOF-19"),
				chromedp.Evaluate(`[...document.querySelectorAll("article")].filter(a => !a.hidden).length`, &found),
				chromedp.Evaluate(`document.getElementById("s-lof-19").offsetParent ? 1 : 0`, &shown),
			))
			assert.Empty(t, dead, "every link leads somewhere")
			assert.Equal(t, 1, shown, "the statement that is searched for is shown")
			assert.Less(t, found, all/4, "and few others")
			assert.NotZero(t, found)
		})
		t.Run(lang+" on paper", func(t *testing.T) {
			var pdf []byte
			require.NoError(t, chromedp.Run(tab, chromedp.Navigate(address), chromedp.ActionFunc(func(ctx context.Context) (err error) {
				pdf, _, err = page.PrintToPDF().WithPreferCSSPageSize(true).Do(ctx)
				return err
			})))
			assert.Greater(t, bytes.Count(pdf, []byte("/Type /Page\n"))+bytes.Count(pdf, []byte("/Type/Page")), 10, "many pages")
		})
	}
}
