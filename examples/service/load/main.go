// Command load measures the service on this machine: how many requests it answers in a
// second, how long they take, and where its time goes.
//
//	go run ./load [-for 5s]
//
// The callers run beside the service and take a part of the same processors; each sends its
// next request when the one before is answered. They ask for the five parts and the whole
// of the case of examples/journey, in turn.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

func main() {
	long := flag.Duration("for", 5*time.Second, "how long each of the four is measured")
	flag.Parse()
	if err := run(*long); err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

func run(long time.Duration) error {
	dir, err := os.MkdirTemp(".", "load-") // on the disk that receipts would lie on
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	program := filepath.Join(dir, "service")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	requests, err := requests()
	if err != nil {
		return err
	}
	load, _ := os.ReadFile("/proc/loadavg")
	fmt.Printf("load average before: %s\n", bytes.TrimSpace(load))
	fmt.Println("receipts  callers  requests/s   p50 ms   p99 ms  together  commit ms   rules   JSON  SQLite  disk wait  HTTP, log and the rest")
	for _, keeps := range []bool{true, false} {
		for _, callers := range []int{16, 128} {
			file := "off"
			if keeps {
				file = filepath.Join(dir, fmt.Sprintf("%d.db", callers))
			}
			m, err := measure(program, file, requests, callers, long)
			if err != nil {
				return err
			}
			fmt.Printf("%-8t %8d %11.0f %8.2f %8.2f %9.1f %10.2f   %s\n", keeps, callers,
				float64(len(m.took))/long.Seconds(), milliseconds(m.quantile(.50)), milliseconds(m.quantile(.99)), m.together, m.commit, m.shares)
		}
	}
	return nil
}

// requests are whole requests as they go over the wire.
func requests() (list [][]byte, err error) {
	data, err := os.ReadFile("../journey/case.json")
	if err != nil {
		return nil, err
	}
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(data, &parts); err != nil {
		return nil, err
	}
	bodies := map[string][]byte{"case": data}
	for _, name := range []string{"eligibility", "referral", "billing", "limitation", "injury"} {
		if bodies[name], err = json.Marshal(map[string]json.RawMessage{"on": parts["on"], name: parts[name]}); err != nil {
			return nil, err
		}
	}
	for name, body := range bodies {
		list = append(list, fmt.Appendf(nil, "POST /v1/%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", name, len(body), body))
	}
	return list, nil
}

type measured struct {
	took             []time.Duration // in order
	together, commit float64         // receipts in a commit, milliseconds of one
	shares           string
}

func (m *measured) quantile(q float64) time.Duration { return m.took[int(q*float64(len(m.took)-1))] }

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

var listening = regexp.MustCompile(`http://(\S+), metrics at (http://[^/]+)`)

// measure begins the service, warms it, and calls it while it takes its own profile.
func measure(program, file string, requests [][]byte, callers int, long time.Duration) (*measured, error) {
	cmd := exec.Command(program, "-addr", "127.0.0.1:0", "-operations", "127.0.0.1:0", "-db", file)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil { // its log goes nowhere
		return nil, err
	}
	defer func() {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		_ = cmd.Wait()
	}()
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return nil, err
	}
	at := listening.FindStringSubmatch(line)
	if _, err := call(at[1], requests, callers, time.Second); err != nil {
		return nil, err
	}
	before, err := get(at[2] + "/metrics")
	if err != nil {
		return nil, err
	}
	profile := filepath.Join(filepath.Dir(program), "profile")
	taken := make(chan error, 1)
	go func() {
		p, err := get(at[2] + "/debug/pprof/profile?seconds=" + strconv.Itoa(int(long.Seconds())))
		if err == nil {
			err = os.WriteFile(profile, p, 0o600)
		}
		taken <- err
	}()
	m := new(measured)
	if m.took, err = call(at[1], requests, callers, long); err != nil {
		return nil, err
	}
	if err := <-taken; err != nil {
		return nil, err
	}
	after, err := get(at[2] + "/metrics")
	if err != nil {
		return nil, err
	}
	since := func(name string) float64 { return value(after, name) - value(before, name) }
	const commits = `db_client_operation_duration_seconds_%s{db_system_name="sqlite",db_operation_name="COMMIT"}`
	var waiting float64 // of the time that a request takes, what the commit under it took
	if n := since(fmt.Sprintf(commits, "count")); n > 0 {
		m.together = since("receipts_kept_total") / n
		m.commit = since(fmt.Sprintf(commits, "sum")) / n * 1000
		waiting = since(fmt.Sprintf(commits, "sum")) / long.Seconds()
	}
	m.shares, err = shares(program, profile, waiting)
	return m, err
}

func get(url string) ([]byte, error) {
	response, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	return io.ReadAll(response.Body)
}

func value(metrics []byte, name string) float64 {
	for line := range strings.Lines(string(metrics)) {
		if rest, ok := strings.CutPrefix(line, name+" "); ok {
			v, _ := strconv.ParseFloat(strings.TrimSpace(rest), 64)
			return v
		}
	}
	return 0
}

// call calls the service from many at once and returns how long each answer took.
func call(addr string, requests [][]byte, callers int, long time.Duration) (took []time.Duration, err error) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	end := time.Now().Add(long)
	for n := range callers {
		wg.Go(func() {
			mine, trouble := caller(addr, requests, n, end)
			mu.Lock()
			defer mu.Unlock()
			took = append(took, mine...)
			if trouble != nil {
				err = trouble
			}
		})
	}
	wg.Wait()
	slices.Sort(took)
	return took, err
}

func caller(addr string, requests [][]byte, n int, end time.Time) (took []time.Duration, err error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	defer func() { _ = conn.Close() }()
	in := bufio.NewReaderSize(conn, 1<<16)
	for i := n; ; i++ {
		since := time.Now()
		if since.After(end) {
			return took, nil
		}
		if _, err := conn.Write(requests[i%len(requests)]); err != nil {
			return took, err
		}
		response, err := http.ReadResponse(in, nil)
		if err != nil {
			return took, err
		}
		_, err = io.Copy(io.Discard, response.Body)
		if err != nil || response.StatusCode != http.StatusOK {
			return took, fmt.Errorf("%s, %w", response.Status, err)
		}
		took = append(took, time.Since(since))
	}
}

// What a stack of the profile belongs to: the innermost of its functions that is one of
// these. Rules are decided while their answer is written, too.
var kinds = []struct {
	name string
	is   *regexp.Regexp
}{
	{"JSON", regexp.MustCompile(`JSON|json|casefile\.Read`)},
	{"rules", regexp.MustCompile(`vardregler/vard/(eligibility|referral|billing|limitation|injury|internal/\w+)\.`)},
	{"SQLite", regexp.MustCompile(`modernc\.org/|database/sql|service/receipts\.`)},
}

func kindOf(stack string) string {
	for line := range strings.Lines(stack) { // the innermost comes first
		for _, k := range kinds {
			if k.is.MatchString(line) {
				return k.name
			}
		}
	}
	return "rest"
}

// shares reads the profile of the service: of the processor time, what went to which.
func shares(program, profile string, waiting float64) (string, error) {
	out, err := exec.Command("go", "tool", "pprof", "-traces", "-unit=ms", program, profile).Output()
	if err != nil {
		return "", err
	}
	spent, all := map[string]float64{}, 0.0
	for stack := range strings.SplitSeq(string(out), "-----------+") {
		at := regexp.MustCompile(`(?m)^ +([0-9.]+)ms +`).FindStringSubmatch(stack)
		if at == nil {
			continue
		}
		ms, _ := strconv.ParseFloat(at[1], 64)
		all += ms
		spent[kindOf(stack)] += ms
	}
	of := func(kind string) float64 { return spent[kind] / all * 100 }
	return fmt.Sprintf("%4.0f %% %4.0f %% %5.0f %% %8.0f %% %6.0f %%", of("rules"), of("JSON"), of("SQLite"), waiting*100, of("rest")), nil
}
