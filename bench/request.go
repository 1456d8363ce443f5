package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/vardregler/vard/injury"
)

// A requestFigure is what a service needed for a request.
type requestFigure struct {
	name  string
	whole sample  // microseconds from the question to the answer
	cpu   float64 // microseconds of the service's processor a request
}

// serveAs is the service of a peer: it answers the injury that is posted, wherever.
func serveAs(name string) error {
	for _, p := range batchPeers {
		if p.name != name {
			continue
		}
		decide := p.new()
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return err
		}
		fmt.Printf("cases at http://%s\n", listener.Addr())
		return http.Serve(listener, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<18))
			if err != nil {
				return
			}
			c := read(body)
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write(appendOutcome(nil, decide(&c)))
		}))
	}
	return fmt.Errorf("no peer is called %q", name)
}

// requests asks examples/service and the peers' services for the same injuries, one after
// the other over one connection, some of each in turn, and compares the outcomes.
func requests(n int) ([]requestFigure, error) {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	service, err := program(dir, "../examples/service", ".")
	if err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	own := []string{service, "-addr", "127.0.0.1:0", "-operations", "127.0.0.1:0", "-db"}
	figures := []requestFigure{{name: "vard, examples/service"}, {name: "the same, with a receipt on the disk before the answer"}}
	commands := [][]string{append(own, "off"), append(slices.Clone(own), filepath.Join(dir, "receipts.db"))}
	for _, p := range batchPeers {
		figures = append(figures, requestFigure{name: p.name})
		commands = append(commands, []string{self, "-serve", p.name})
	}
	var services []*asked
	for _, command := range commands {
		s, err := ask(command)
		if err != nil {
			return nil, err
		}
		defer s.end()
		services = append(services, s)
	}
	cases := draw(distinct, 9, drawInjury)
	var bodies [][]byte
	for _, c := range inputs(cases, newClaim) {
		bodies = append(bodies, c.line())
	}
	const together = 50
	for done := -together; done < n; done += together { // the first are not counted
		for i, s := range services {
			if done == 0 {
				s.before = used(s.program.Process.Pid)
			}
			for j := range together {
				at := (done + together + j) % distinct
				start := time.Now()
				outcome, err := s.decide(bodies[at])
				took := time.Since(start)
				if want := injury.Outcome(injuryByHand(&cases[at]).outcome).String(); err != nil || outcome != want {
					return nil, fmt.Errorf("%s answers %q instead of %q (%w)", figures[i].name, outcome, want, err)
				}
				if done >= 0 {
					figures[i].whole = append(figures[i].whole, float64(took.Nanoseconds())/1000)
				}
			}
		}
	}
	for i, s := range services {
		f := &figures[i]
		f.cpu = float64((used(s.program.Process.Pid) - s.before).Microseconds()) / float64(len(f.whole))
		slices.Sort(f.whole)
	}
	return figures, nil
}

// asked is a service that runs.
type asked struct {
	program *exec.Cmd
	address string
	client  http.Client
	before  time.Duration // of the processor, when counting began
}

// ask starts a service, which says where it is.
func ask(command []string) (*asked, error) {
	s := &asked{program: exec.Command(command[0], command[1:]...), client: http.Client{Transport: new(http.Transport)}}
	out, err := s.program.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := s.program.Start(); err != nil {
		return nil, err
	}
	said, _ := bufio.NewReader(out).ReadString('\n')
	if _, err := fmt.Sscanf(strings.ReplaceAll(said, ",", " "), "cases at %s", &s.address); err != nil {
		s.end()
		return nil, fmt.Errorf("%s does not say where it is", command[0])
	}
	return s, nil
}

func (s *asked) end() {
	_ = s.program.Process.Kill()
	_ = s.program.Wait()
	s.client.CloseIdleConnections()
}

// decide posts an injury and returns its outcome.
func (s *asked) decide(body []byte) (string, error) {
	answer, err := s.client.Post(s.address+"/v1/injury", "application/json", bytes.NewReader(body))
	if err != nil {
		return "", err
	}
	defer func() { _ = answer.Body.Close() }()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		return "", err
	}
	type outcome struct{ Injury struct{ Outcome string } }
	var got struct {
		outcome           // a peer's
		Decisions outcome // the service's
	}
	if err := json.Unmarshal(text, &got); err != nil || answer.StatusCode != http.StatusOK {
		return "", errors.Join(errors.New(answer.Status), err)
	}
	return got.Injury.Outcome + got.Decisions.Injury.Outcome, nil
}

// used is what a process has had of the processor, to a hundredth of a second, 0 where that
// is not known.
func used(pid int) time.Duration {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	fields := strings.Fields(string(text[bytes.LastIndexByte(text, ')')+1:])) // from the state on, the third
	if len(fields) < 13 {
		return 0
	}
	var user, system int
	_, _ = fmt.Sscan(fields[11]+" "+fields[12], &user, &system)
	return time.Duration(user+system) * 10 * time.Millisecond
}
