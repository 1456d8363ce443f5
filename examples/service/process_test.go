package main

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vardregler/vard/examples/service/wire"
)

// process is the service as a process of its own.
type process struct {
	cmd              *exec.Cmd
	cases, operation string // addresses
	log              bytes.Buffer
}

var listening = regexp.MustCompile(`^cases at (http://[^,]+), metrics at (http://[^/]+)/metrics\n$`)

func begin(t *testing.T, args ...string) *process {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	p := &process{cmd: exec.Command(self, append([]string{"-addr", "127.0.0.1:0", "-operations", "127.0.0.1:0"}, args...)...)}
	p.cmd.Env = append(os.Environ(), asProgram+"=1")
	p.cmd.Stderr = &p.log
	out, err := p.cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, p.cmd.Start())
	t.Cleanup(func() { _ = p.cmd.Process.Kill() }) // where it has not ended
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	found := listening.FindStringSubmatch(line)
	require.NotNil(t, found, line)
	p.cases, p.operation = found[1], found[2]
	return p
}

// Killed under load, again and again, with nothing said to it: every receipt that was
// acknowledged is there, to the byte. This is the end of a process; of a machine without
// power nothing can be shown here but that each commit is flushed.
func TestNothingAcknowledgedIsLost(t *testing.T) {
	rounds := 10
	if testing.Short() {
		rounds = 2
	}
	const callers = 16
	file := filepath.Join(t.TempDir(), "receipts.db")
	body := journey(t)
	acknowledged := map[string]string{} // by ID the sum
	for round := range rounds {
		p := begin(t, "-db", file)
		transport := &http.Transport{MaxIdleConnsPerHost: callers}
		client := &http.Client{Transport: transport}
		var mu sync.Mutex
		var wg sync.WaitGroup
		broken, now := 0, map[string]string{}
		for range callers {
			wg.Go(func() {
				for {
					answer, ok := post(client, p.cases+"/v1/case", body)
					mu.Lock()
					if ok {
						now[answer.Receipt.ID] = answer.Receipt.SHA256
					} else {
						broken++
					}
					mu.Unlock()
					if !ok {
						return
					}
				}
			})
		}
		await(t, func() bool { // at work, and each time a little longer
			mu.Lock()
			defer mu.Unlock()
			return len(now) > callers+11*round
		})
		require.NoError(t, p.cmd.Process.Signal(syscall.SIGKILL))
		_ = p.cmd.Wait()
		wg.Wait()
		transport.CloseIdleConnections()
		require.Equal(t, callers, broken, "every caller was at work when it ended")
		for id, sum := range now {
			acknowledged[id] = sum
		}
	}
	// The service that comes after finds them all.
	p := begin(t, "-db", file)
	n := 0
	for id, of := range acknowledged {
		if n++; n > 200 {
			break
		}
		response, err := http.Get(p.cases + "/v1/receipts/" + id)
		require.NoError(t, err)
		data, err := io.ReadAll(response.Body)
		require.NoError(t, err)
		_ = response.Body.Close()
		require.Equal(t, of, sum(data))
	}
	require.NoError(t, p.cmd.Process.Signal(syscall.SIGTERM))
	require.NoError(t, p.cmd.Wait())

	db, err := sql.Open("sqlite", file)
	require.NoError(t, err)
	defer db.Close()
	rows, err := db.Query(`SELECT id, sha256, receipt FROM receipts`)
	require.NoError(t, err)
	defer rows.Close()
	kept := 0
	for rows.Next() {
		var id, of string
		var data []byte
		require.NoError(t, rows.Scan(&id, &of, &data))
		require.Equal(t, of, sum(data))
		if said, ok := acknowledged[id]; ok {
			require.Equal(t, said, of)
			delete(acknowledged, id)
		}
		kept++
	}
	require.NoError(t, rows.Err())
	assert.Empty(t, acknowledged, "acknowledged and lost")
	var sound string
	require.NoError(t, db.QueryRow(`PRAGMA integrity_check`).Scan(&sound))
	assert.Equal(t, "ok", sound)
	t.Logf("%d rounds, %d receipts kept", rounds, kept)
}

func post(client *http.Client, url, body string) (answer wire.Answer, ok bool) {
	response, err := client.Post(url, "application/json", strings.NewReader(body))
	if err != nil {
		return answer, false
	}
	defer response.Body.Close()
	return answer, json.UnmarshalRead(response.Body, &answer) == nil && response.StatusCode == http.StatusOK && answer.Receipt != nil
}

// Asked to stop, the service says that it is not ready, answers what has been begun, and
// ends well.
func TestWhatHasBegunIsAnswered(t *testing.T) {
	file := filepath.Join(t.TempDir(), "receipts.db")
	p := begin(t, "-db", file, "-drain", "300ms")
	conn, err := net.Dial("tcp", strings.TrimPrefix(p.cases, "http://"))
	require.NoError(t, err)
	defer conn.Close()
	body := `{"eligibility":{"urgent":true}}`
	fmt.Fprintf(conn, "POST /v1/eligibility HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body[:10])
	await(t, func() bool { // the service has read the beginning
		response, err := http.Get(p.operation + "/metrics")
		if err != nil {
			return false
		}
		defer response.Body.Close()
		text, _ := io.ReadAll(response.Body)
		return bytes.Contains(text, []byte(`http_server_active_requests{http_request_method="POST",url_scheme="http"} 1`))
	})
	require.NoError(t, p.cmd.Process.Signal(syscall.SIGTERM))
	await(t, func() bool { // not ready, and still there
		response, err := http.Get(p.cases + "/readyz")
		if err != nil {
			return false
		}
		defer response.Body.Close()
		return response.StatusCode == http.StatusServiceUnavailable
	})
	await(t, func() bool { // takes no more
		conn, err := net.Dial("tcp", strings.TrimPrefix(p.cases, "http://"))
		if err == nil {
			_ = conn.Close()
		}
		return err != nil
	})
	fmt.Fprint(conn, body[10:])
	require.NoError(t, conn.SetReadDeadline(time.Now().Add(10*time.Second)))
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	require.NoError(t, err)
	var answer wire.Answer
	require.NoError(t, json.UnmarshalRead(response.Body, &answer))
	require.NotNil(t, answer.Receipt)
	require.NoError(t, p.cmd.Wait(), "it ends well: %s", p.log.String())
	_, err = os.Stat(file + "-wal")
	assert.ErrorIs(t, err, os.ErrNotExist, "the log has been taken into the database")

	db, err := sql.Open("sqlite", file)
	require.NoError(t, err)
	defer db.Close()
	var of string
	require.NoError(t, db.QueryRow(`SELECT sha256 FROM receipts WHERE id = ?`, answer.Receipt.ID).Scan(&of))
	assert.Equal(t, answer.Receipt.SHA256, of)
}

func await(t *testing.T, done func() bool) {
	t.Helper()
	require.Eventually(t, done, 30*time.Second, 2*time.Millisecond)
}

func TestWrongUse(t *testing.T) {
	file := filepath.Join(t.TempDir(), "receipts.db")
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	for _, row := range []struct {
		args []string
		want int
		says string
	}{
		{[]string{"-help"}, 0, ""},
		{[]string{"-nothing"}, 2, "an option that there is not"},
		{[]string{"more"}, 2, "an option that there is not"},
		{[]string{"-db", filepath.Join(file, "below")}, 1, "stopped"},
		{[]string{"-db", file, "-addr", taken.Addr().String()}, 1, "stopped"},
		{[]string{"-db", file, "-addr", "127.0.0.1:0", "-operations", taken.Addr().String()}, 1, "stopped"},
	} {
		var out, trouble bytes.Buffer
		assert.Equal(t, row.want, run(context.Background(), row.args, &out, &trouble), "%v", row.args)
		assert.Contains(t, trouble.String(), row.says)
		assert.Equal(t, row.want == 0, out.Len() > 0)
	}
}
