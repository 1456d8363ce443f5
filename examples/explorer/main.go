// Command explorer builds a page that decides cases in the browser, with the library as
// WebAssembly, and serves it on this machine to look at. What it builds is a folder of
// static files for any web server.
package main

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

//go:embed page
var own embed.FS

func main() {
	out := flag.String("out", "dist", "the `folder` to write, which is emptied first")
	only := flag.Bool("build", false, "build and do not serve")
	addr := flag.String("addr", "127.0.0.1:8015", "where to serve")
	flag.Parse()
	if err := run(*out, *only, *addr); err != nil {
		fmt.Fprintln(os.Stderr, "explorer:", err)
		os.Exit(1)
	}
}

func run(out string, only bool, addr string) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := build(ctx, out); err != nil || only {
		return err
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	fmt.Printf("http://%s\n", listener.Addr())
	server := &http.Server{Handler: serve(out), ReadHeaderTimeout: 5 * time.Second}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// build writes the files of the page. The service worker is given the list of them and a
// name that changes with their contents, so that a browser keeps either all of the old
// page or all of the new one.
func build(ctx context.Context, out string) error {
	if err := empty(out); err != nil {
		return err
	}
	if err := compile(ctx, filepath.Join(out, "vard.wasm")); err != nil {
		return err
	}
	goroot, err := exec.CommandContext(ctx, "go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("go env: %w", err)
	}
	glue, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "wasm_exec.js"), glue, 0o644); err != nil {
		return err
	}
	static, err := own.ReadDir("page")
	if err != nil {
		return err
	}
	for _, file := range static {
		data, err := own.ReadFile(path.Join("page", file.Name()))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(out, file.Name()), data, 0o644); err != nil {
			return err
		}
	}
	return nameVersion(out)
}

// empty makes the folder, or takes out of it what an earlier build has written.
func empty(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	ours := len(entries) == 0
	for _, e := range entries {
		ours = ours || e.Name() == "sw.js" || e.Name() == "vard.wasm"
	}
	if !ours {
		return fmt.Errorf("%s holds something that is no build of this program", dir)
	}
	for _, e := range entries {
		if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
			return err
		}
	}
	return nil
}

// compile compiles the library for the browser, to be small: without symbols, the runtime
// without inlining, and with its older garbage collector, which is the smaller one (a choice
// that Go 1.26 gives and a later version may not).
func compile(ctx context.Context, to string) error {
	abs, err := filepath.Abs(to)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-ldflags=-s -w", "-gcflags=runtime=-l", "-tags=nojson", "-o", abs, "./wasm")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	if strings.HasPrefix(runtime.Version(), "go1.26") {
		cmd.Env = append(cmd.Env, "GOEXPERIMENT=nogreenteagc")
	}
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("go build: %w", err)
	}
	return nil
}

// nameVersion writes the files and their version into the service worker.
func nameVersion(out string) error {
	hash := sha256.New()
	var files []string
	err := fs.WalkDir(os.DirFS(out), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			return err
		}
		hash.Write(data)
		if name != "sw.js" {
			files = append(files, `"`+name+`"`)
		}
		return nil
	})
	if err != nil {
		return err
	}
	worker := filepath.Join(out, "sw.js")
	script, err := os.ReadFile(worker)
	if err != nil {
		return err
	}
	filled := strings.NewReplacer("VERSION", hex.EncodeToString(hash.Sum(nil)[:8]), `"FILES"`, strings.Join(files, ", ")).Replace(string(script))
	return os.WriteFile(worker, []byte(filled), 0o644)
}

// serve serves the folder, to look at it: any web server will do. The policy stands in the
// page itself too; here it also keeps others from framing it.
func serve(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "frame-ancestors 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-cache") // ask whether there is a new one
		files.ServeHTTP(w, r)
	})
}
