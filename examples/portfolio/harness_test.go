package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard"
	"github.com/vardregler/vard/examples/casefile"
)

// The test's own program is the program, and a node of a cluster: what is killed must be a
// process of its own.
const (
	asProgram = "VARD_TEST_AS_PORTFOLIO"
	asNode    = "VARD_TEST_AS_NODE"
)

func TestMain(m *testing.M) {
	switch {
	case os.Getenv(asNode) != "":
		beNode(os.Getenv(asNode))
	case os.Getenv(asProgram) != "":
		main()
	default:
		os.Exit(m.Run())
	}
}

// process is a run of the program. Its workers and its server are processes of their own.
type process struct {
	t       *testing.T
	cmd     *exec.Cmd
	stdout  bytes.Buffer
	stderr  bytes.Buffer
	reading chan struct{} // closed when all of stderr is read

	mu      sync.Mutex
	pids    map[string]int
	started int // processes, those that were started again too
}

var announced = regexp.MustCompile(`^portfolio: (\S+(?: \d+)?) (?:is|är) process (\d+)$`)

func begin(t *testing.T, args ...string) *process {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	p := &process{t: t, cmd: exec.Command(self, args...), reading: make(chan struct{}), pids: map[string]int{}}
	p.cmd.Env = append(os.Environ(), asProgram+"=1", envURL+"=")
	p.cmd.Stdout = &p.stdout
	stderr, err := p.cmd.StderrPipe()
	require.NoError(t, err)
	require.NoError(t, p.cmd.Start())
	t.Cleanup(func() { _ = p.cmd.Process.Kill() }) // where it has not ended
	go func() {
		defer close(p.reading)
		lines := bufio.NewReader(stderr)
		for {
			line, err := lines.ReadString('\n')
			p.mu.Lock()
			p.stderr.WriteString(line)
			if found := announced.FindStringSubmatch(strings.TrimSuffix(line, "\n")); found != nil {
				p.pids[found[1]], _ = strconv.Atoi(found[2])
				p.started++
			}
			p.mu.Unlock()
			if err != nil {
				return
			}
		}
	}()
	return p
}

// end waits for the end and returns the exit status.
func (p *process) end() int {
	p.t.Helper()
	ended := make(chan struct{})
	go func() {
		<-p.reading
		_ = p.cmd.Wait()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(4 * time.Minute):
		_ = p.cmd.Process.Signal(syscall.SIGQUIT)
		<-ended
		require.Fail(p.t, "it does not end", p.stderr.String())
	}
	return p.cmd.ProcessState.ExitCode()
}

// kill ends one of the processes whose name begins so, without a word to it.
func (p *process) kill(name string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	for at, pid := range p.pids { // in no order
		if strings.HasPrefix(at, name) {
			delete(p.pids, at)
			return syscall.Kill(pid, syscall.SIGKILL) == nil
		}
	}
	return false
}

// killSome kills processes of that name at random times, until it has killed as many or the
// run is over, and returns how many it has killed.
func (p *process) killSome(name string, n int) (killed int) {
	for killed < n {
		select {
		case <-p.reading:
			return killed
		case <-time.After(time.Duration(20+rand.IntN(150)) * time.Millisecond):
		}
		if p.kill(name) {
			killed++
		}
	}
	return killed
}

func await(t *testing.T, what string, done func() bool) {
	t.Helper()
	require.Eventually(t, done, 2*time.Minute, 5*time.Millisecond, what)
}

// write makes a file of claims, and returns its name.
func write(t *testing.T, data []byte) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "claims.ndjson")
	require.NoError(t, os.WriteFile(name, data, 0o600))
	return name
}

func invented(n int) []byte {
	var b bytes.Buffer
	if err := generate(&b, n); err != nil { // a buffer has no errors
		panic(err)
	}
	return b.Bytes()
}

// plainly decides every line in one process, as plainly as it can be written: what a run
// must come to, to the byte.
func plainly(data []byte, asOf vard.Date) (decided, refused string) {
	var good, wrong strings.Builder
	for i, line := range bytes.Split(data, []byte{'\n'}) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		c := casefile.Read(line)
		if !asOf.IsZero() {
			c.On = asOf
		}
		d := c.Decide()
		into, text := &good, string(d.AppendJSON(nil))
		if len(d.Errors) > 0 {
			var all []string
			for _, e := range d.Errors {
				one := fmt.Sprintf(`{"field":%q,"code":%q`, e.Field, e.Code)
				if e.Other != "" {
					one += fmt.Sprintf(`,"other":%q`, e.Other)
				}
				all = append(all, one+"}")
			}
			into, text = &wrong, `{"errors":[`+strings.Join(all, ",")+`]}`
		}
		if text == "{}" {
			fmt.Fprintf(into, "{\"line\":%d}\n", i+1)
			continue
		}
		fmt.Fprintf(into, "{\"line\":%d,%s\n", i+1, text[1:])
	}
	return good.String(), wrong.String()
}

// portfolio is what is decided, and what it must come to.
type portfolio struct {
	data             []byte
	decided, refused string
}

func of(data []byte, asOf vard.Date) portfolio {
	decided, refused := plainly(data, asOf)
	return portfolio{data, decided, refused}
}

// requireAnswers holds the files of a run against what they must be, line by line; which
// line differs is told without the whole of the files.
func requireAnswers(t *testing.T, dir string, p portfolio) {
	t.Helper()
	decided, refused := p.decided, p.refused
	for name, want := range map[string]string{"decisions.ndjson": decided, "bad.ndjson": refused} {
		got, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		wants, gots := strings.SplitAfter(want, "\n"), strings.SplitAfter(string(got), "\n")
		require.Len(t, gots, len(wants), "%s: a line for each, none twice and none lost", name)
		for i := range wants {
			require.Equal(t, wants[i], gots[i], "%s, line %d", name, i+1)
		}
	}
	r := result(t, dir)
	assert.Equal(t, strings.Count(decided, "\n"), r.Decided)
	assert.Equal(t, strings.Count(refused, "\n"), r.Bad)
	assert.Equal(t, r.Lines, r.Decided+r.Bad+r.Blank)
	left, err := filepath.Glob(filepath.Join(dir, "*"))
	require.NoError(t, err)
	assert.Len(t, left, 3, "the answers and the summary, no store and nothing unfinished")
}

func result(t *testing.T, dir string) (r Result) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "summary.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &r))
	return r
}

// node is a server of a cluster.
type node struct {
	Name   string
	Port   int
	Routes int   // its port for the others
	Others []int // theirs
	Dir    string
}

// cluster starts three nodes, as processes, and returns their addresses.
func cluster(t *testing.T) (urls []string, nodes []*exec.Cmd) {
	t.Helper()
	ports := make([]int, 6)
	for i := range ports {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		defer l.Close() // all are held until all are drawn
		ports[i] = l.Addr().(*net.TCPAddr).Port
	}
	t.Cleanup(func() {
		for _, n := range nodes {
			if n.Process != nil {
				_ = n.Process.Kill()
				_ = n.Wait()
			}
		}
	})
	self, err := os.Executable()
	require.NoError(t, err)
	for i := range 3 {
		text, err := json.Marshal(node{fmt.Sprintf("node-%d", i+1), ports[i], ports[3+i], ports[3:], t.TempDir()})
		require.NoError(t, err)
		n := exec.Command(self)
		n.Env = append(os.Environ(), asNode+"="+string(text))
		_, err = n.StdinPipe() // held for as long as the test runs
		require.NoError(t, err)
		nodes = append(nodes, n)
		urls = append(urls, fmt.Sprintf("nats://127.0.0.1:%d", ports[i]))
	}
	return urls, nodes
}

func beNode(config string) {
	var n node
	if err := json.Unmarshal([]byte(config), &n); err != nil {
		panic(err)
	}
	var routes []*url.URL
	for _, port := range n.Others {
		routes = append(routes, &url.URL{Scheme: "nats", Host: fmt.Sprintf("127.0.0.1:%d", port)})
	}
	s, err := server.NewServer(&server.Options{
		ServerName: n.Name, Host: "127.0.0.1", Port: n.Port,
		JetStream: true, StoreDir: n.Dir, NoLog: true, DisableJetStreamBanner: true,
		Cluster: server.ClusterOpts{Name: "test", Host: "127.0.0.1", Port: n.Routes},
		Routes:  routes,
	})
	if err != nil {
		panic(err)
	}
	s.Start()
	_, _ = io.Copy(io.Discard, os.Stdin) // until it is killed, or the test is
	s.Shutdown()
}
