package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// A crew is the processes that a run starts: this program again, as server or as worker.
// One that ends, whatever has killed it, is started again. They end with the run, and even
// where the run is killed: their standard input ends then.
type crew struct {
	url    string // of the server; they get it in their environment, where only its owner looks
	stderr io.Writer
	say    func(en, sv string, values ...any)

	group  sync.WaitGroup
	deaths atomic.Int32  // since there was progress last
	lost   chan struct{} // closed when starting them again does not help
	once   sync.Once

	mu    sync.Mutex
	alive map[string]int // process IDs
}

// hopeless is how often processes end without any progress until the run is given up.
const hopeless = 10

// keep runs the program with the arguments until the context ends, again and again.
func (c *crew) keep(ctx context.Context, name string, args ...string) {
	c.group.Go(func() {
		for {
			err := c.run(ctx, name, args)
			if ctx.Err() != nil {
				return
			}
			if c.deaths.Add(1) > hopeless {
				c.once.Do(func() { close(c.lost) })
				return
			}
			c.say("%s has ended (%v) and is started again", "%s har slutat (%v) och startas igen", name, err)
			pause(ctx, 100*time.Millisecond)
		}
	})
}

func (c *crew) run(ctx context.Context, name string, args []string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cmd := exec.Command(self, append(args, "-tied")...)
	cmd.Env = append(os.Environ(), envURL+"="+c.url)
	cmd.Stderr = c.stderr
	tie, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	c.say("%s is process %d", "%s är process %d", name, cmd.Process.Pid)
	c.mu.Lock()
	c.alive[name] = cmd.Process.Pid
	c.mu.Unlock()
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case err = <-ended:
	case <-ctx.Done():
		_ = tie.Close()
		select {
		case err = <-ended:
		case <-time.After(20 * time.Second):
			_ = cmd.Process.Kill()
			err = <-ended
		}
	}
	c.mu.Lock()
	delete(c.alive, name)
	c.mu.Unlock()
	return err
}

// memory returns the most memory that each process has had, in bytes, and that of this one;
// what the system does not tell is left out.
func (c *crew) memory() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	peaks := map[string]int{}
	pids := map[string]int{"portfolio": os.Getpid()}
	for name, pid := range c.alive {
		pids[name] = pid
	}
	for name, pid := range pids {
		status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
		if err != nil {
			continue
		}
		_, rest, _ := bytes.Cut(status, []byte("VmHWM:"))
		number, _, _ := bytes.Cut(bytes.TrimSpace(rest), []byte(" "))
		if kib, err := strconv.Atoi(string(number)); err == nil {
			peaks[name] = kib << 10
		}
	}
	return peaks
}
