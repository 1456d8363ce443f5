package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// enough takes so long that there is work while something is killed.
var enough = sync.OnceValue(func() portfolio { return of(invented(12_000), 0) })

func TestWorkersAreKilled(t *testing.T) {
	t.Parallel()
	all, out := enough(), filepath.Join(t.TempDir(), "out")
	p := begin(t, "-in", write(t, all.data), "-out", out, "-workers", "3")
	killed := p.killSome("worker", 6)
	assert.Equal(t, refused, p.end(), p.stderr.String())
	assert.GreaterOrEqual(t, killed, 2, "they were killed while there was work")
	assert.Equal(t, killed, strings.Count(p.stderr.String(), "is started again"), p.stderr.String())
	requireAnswers(t, out, all)
	t.Logf("%d workers killed", killed)
}

func TestTheServerIsKilled(t *testing.T) {
	t.Parallel()
	all, out := enough(), filepath.Join(t.TempDir(), "out")
	p := begin(t, "-in", write(t, all.data), "-out", out, "-workers", "2")
	killed := p.killSome("server", 4)
	assert.Equal(t, refused, p.end(), p.stderr.String())
	assert.GreaterOrEqual(t, killed, 2, "it was killed while there was work")
	requireAnswers(t, out, all)
	t.Logf("the server killed %d times", killed)
}

// Killed or interrupted itself, the run takes its processes with it, and goes on when it is
// started again.
func TestTheRunIsKilled(t *testing.T) {
	t.Parallel()
	all, out := enough(), filepath.Join(t.TempDir(), "out")
	args := []string{"-in", write(t, all.data), "-out", out, "-workers", "2"}
	for how, status := range map[syscall.Signal]int{syscall.SIGKILL: -1, syscall.SIGINT: interrupted} {
		p := begin(t, args...)
		await(t, "answers are written", func() bool { return size(filepath.Join(out, "decisions.ndjson.part")) > 0 })
		require.NoError(t, p.cmd.Process.Signal(how))
		assert.Equal(t, status, p.end(), p.stderr.String())
		assert.Contains(t, p.pids, "server")
		for name, pid := range p.pids {
			await(t, name+" ends too", func() bool { return syscall.Kill(pid, 0) != nil || gone(pid) })
		}
		assert.NoFileExists(t, filepath.Join(out, "decisions.ndjson"), "a file that is not whole has no name")
		require.NoError(t, os.Remove(filepath.Join(out, "decisions.ndjson.part")))
	}
	p := begin(t, args...)
	assert.Equal(t, refused, p.end(), p.stderr.String())
	requireAnswers(t, out, all)
}

// gone tells whether a process has ended and only waits to be taken note of.
func gone(pid int) bool {
	status, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	return err != nil || strings.Contains(string(status), ") Z ")
}

func size(name string) int64 {
	info, err := os.Stat(name)
	if err != nil {
		return 0
	}
	return info.Size()
}

// Three nodes hold every message; one is killed while the run is at work. A worker on
// another machine would be one like the one that is started here by itself.
func TestANodeOfAClusterIsKilled(t *testing.T) {
	t.Parallel()
	all, out := enough(), filepath.Join(t.TempDir(), "out")
	urls, nodes := cluster(t)
	for _, n := range nodes {
		require.NoError(t, n.Start())
	}
	addresses := strings.Join(urls, ",")
	other := begin(t, "-worker", "-nats", addresses)
	p := begin(t, "-in", write(t, all.data), "-out", out, "-nats", addresses, "-workers", "1")
	await(t, "answers are written", func() bool { return size(filepath.Join(out, "decisions.ndjson.part")) > 0 })
	require.NoError(t, nodes[1].Process.Kill())
	assert.NoFileExists(t, filepath.Join(out, "decisions.ndjson"), "it was killed while there was work")
	assert.Equal(t, refused, p.end(), p.stderr.String())
	requireAnswers(t, out, all)
	b, err := connect(t.Context(), addresses, "test")
	require.NoError(t, err)
	defer b.conn.Close()
	require.NoError(t, b.prepare(t.Context(), 1))
	for kind, s := range b.streams {
		assert.Equal(t, 3, s.CachedInfo().Config.Replicas, kind)
	}
	sizes, err := b.sizes(t.Context())
	require.NoError(t, err)
	assert.Equal(t, map[string]uint64{claims: 0, decisions: 0, bad: 0, summaries: 0}, sizes, "the run has left nothing on the cluster")
	require.NoError(t, other.cmd.Process.Signal(syscall.SIGTERM))
	other.end()
}
