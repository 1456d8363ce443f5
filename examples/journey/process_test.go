//go:build unix

package main

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMain lets the tests run the program as a process of its own.
func TestMain(m *testing.M) {
	if os.Getenv("JOURNEY_TEST_PROCESS") != "" {
		main()
	}
	os.Exit(m.Run())
}

// process is the program in a process of its own.
func process(t *testing.T, args ...string) *exec.Cmd {
	self, err := os.Executable()
	require.NoError(t, err)
	cmd := exec.Command(self, args...)
	cmd.Env = append(os.Environ(), "JOURNEY_TEST_PROCESS=1")
	return cmd
}

// status runs the process and returns its exit status and what it wrote.
func status(t *testing.T, cmd *exec.Cmd) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	if cmd.Stdout == nil {
		cmd.Stdout = &out
	}
	cmd.Stderr = &errs
	if err := cmd.Run(); err != nil {
		exit := new(exec.ExitError)
		require.ErrorAs(t, err, &exit)
	}
	return cmd.ProcessState.ExitCode(), out.String(), errs.String()
}

func TestWhatIsPipedIsRead(t *testing.T) {
	pipe := process(t)
	pipe.Stdin = strings.NewReader(`{"eligibility":{"registeredInSweden":true}}`)
	code, out, _ := status(t, pipe)
	assert.Equal(t, decided, code)
	assert.NotContains(t, out, "invented")
	assert.Contains(t, out, "Case")

	file, err := os.Open("testdata/cases/resident.json")
	require.NoError(t, err)
	defer file.Close()
	redirected := process(t, "-json")
	redirected.Stdin = file
	code, out, _ = status(t, redirected)
	assert.Equal(t, decided, code)
	assert.True(t, strings.HasPrefix(out, `{"eligibility":{"outcome":"resident"`))
}

// Where nobody gives the program anything, it shows its own case, which says so; as
// JSON only on request.
func TestNothingToRead(t *testing.T) {
	code, out, _ := status(t, process(t)) // /dev/null
	assert.Equal(t, decided, code)
	assert.True(t, strings.HasPrefix(out, "An invented patient"))
	code, out, errs := status(t, process(t, "-json"))
	assert.Equal(t, wrongUse, code)
	assert.Empty(t, out)
	assert.Contains(t, errs, "-demo")
}

func TestAFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	defer full.Close()
	for _, args := range [][]string{{"-h"}, {"-form"}, {"-demo"}, {"-demo", "-json"}} {
		cmd := process(t, args...)
		cmd.Stdout = full
		code, _, errs := status(t, cmd)
		assert.Equal(t, failed, code, args)
		assert.Equal(t, "journey: write: no space left on device\n", errs)
	}
}

// A batch that is interrupted ends after a whole line, with the status of a signal.
func TestInterrupted(t *testing.T) {
	for signal, want := range map[os.Signal]int{os.Interrupt: 130, syscall.SIGTERM: 143} {
		cmd := process(t, "-batch")
		stdin, err := cmd.StdinPipe()
		require.NoError(t, err)
		stdout, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		go func() {
			line := strings.ReplaceAll(string(invented), "\n", " ") + "\n"
			for {
				if _, err := io.WriteString(stdin, line); err != nil {
					return
				}
			}
		}()
		answers := bufio.NewReader(stdout)
		for range 20 {
			_, err := answers.ReadString('\n')
			require.NoError(t, err)
		}
		require.NoError(t, cmd.Process.Signal(signal))
		rest, err := io.ReadAll(answers)
		require.NoError(t, err)
		if len(rest) > 0 {
			assert.True(t, bytes.HasSuffix(rest, []byte("}\n")), "the last line is whole")
		}
		_ = cmd.Wait()
		assert.Equal(t, want, cmd.ProcessState.ExitCode())
	}
}

// A batch that waits for more is interrupted too.
func TestInterruptedWhileWaiting(t *testing.T) {
	cmd := process(t, "-batch")
	stdin, err := cmd.StdinPipe()
	require.NoError(t, err)
	defer stdin.Close()
	stdout, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	_, err = io.WriteString(stdin, "{}\n{\"on\"")
	require.NoError(t, err)
	answers := bufio.NewReader(stdout)
	answer, err := answers.ReadString('\n')
	require.NoError(t, err)
	assert.Equal(t, "{}\n", answer)
	require.NoError(t, cmd.Process.Signal(syscall.SIGTERM))
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	select {
	case <-done:
		assert.Equal(t, 143, cmd.ProcessState.ExitCode())
	case <-time.After(10 * time.Second):
		require.NoError(t, cmd.Process.Kill())
		t.Fatal("it did not end")
	}
}
