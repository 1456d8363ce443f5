package receipts

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func ignore(time.Duration, int) {}

func one(id int) Receipt {
	return Receipt{ID: fmt.Sprintf("R%d", id), SHA256: strings.Repeat("0", 64), Data: fmt.Appendf(nil, `{"n":%d}`, id)}
}

// Those who wait while a commit is under way share the next one.
func TestManyShareACommit(t *testing.T) {
	var commits, kept atomic.Int64
	file := filepath.Join(t.TempDir(), "a file?with#marks%20.db")
	s, err := Open(file, func(_ time.Duration, together int) { commits.Add(1); kept.Add(int64(together)) })
	require.NoError(t, err)
	ctx := context.Background()
	const callers, each = 32, 20
	var wg sync.WaitGroup
	for caller := range callers {
		wg.Go(func() {
			for i := range each {
				r := one(caller*each + i)
				assert.NoError(t, s.Keep(ctx, r))
				found, err := s.Find(ctx, r.ID)
				assert.NoError(t, err)
				assert.Equal(t, r, found)
			}
		})
	}
	wg.Wait()
	assert.EqualValues(t, callers*each, kept.Load())
	assert.Less(t, commits.Load(), int64(callers*each/2))
	require.NoError(t, s.Close())

	info, err := os.Stat(file)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode())
	s, err = Open(file, ignore) // and again
	require.NoError(t, err)
	found, err := s.Find(ctx, "R0")
	require.NoError(t, err)
	assert.Equal(t, one(0), found)
	require.NoError(t, s.Close())
}

// What could not be kept is not acknowledged, and what comes after is kept again.
func TestADiskThatIsFull(t *testing.T) {
	s, err := Open(filepath.Join(t.TempDir(), "receipts.db"), ignore)
	require.NoError(t, err)
	defer s.Close()
	ctx := context.Background()
	require.NoError(t, s.Keep(ctx, one(1)))
	_, err = s.writer.Exec(`PRAGMA max_page_count = 10`)
	require.NoError(t, err)
	large := one(2)
	large.Data = make([]byte, 1<<20)
	require.ErrorContains(t, s.Keep(ctx, large), "full")
	_, err = s.Find(ctx, "R2")
	require.ErrorIs(t, err, ErrNone)
	_, err = s.writer.Exec(`PRAGMA max_page_count = 100000`)
	require.NoError(t, err)
	require.NoError(t, s.Keep(ctx, large))
	require.Error(t, s.Keep(ctx, large), "an ID is used once")
	require.NoError(t, s.Ready(ctx))
}

func TestWhoDoesNotWait(t *testing.T) {
	s, err := Open(filepath.Join(t.TempDir(), "receipts.db"), ignore)
	require.NoError(t, err)
	over, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = s.Find(over, "R1")
	require.ErrorIs(t, err, context.Canceled)

	held, err := s.writer.Conn(context.Background()) // the writer has to wait for its connection
	require.NoError(t, err)
	soon, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	require.ErrorIs(t, s.Keep(soon, one(1)), context.DeadlineExceeded, "while it is committed")
	require.ErrorIs(t, s.Keep(soon, one(2)), context.DeadlineExceeded, "before it is taken")
	require.NoError(t, held.Close())
	require.NoError(t, s.Keep(context.Background(), one(3)))
	_, err = s.Find(context.Background(), "R2")
	require.ErrorIs(t, err, ErrNone)

	require.NoError(t, s.Close())
	require.ErrorIs(t, s.Keep(context.Background(), one(4)), ErrClosed)
	require.ErrorIs(t, s.Ready(context.Background()), ErrClosed)
}

func TestWhatIsNoDatabase(t *testing.T) {
	file := filepath.Join(t.TempDir(), "receipts.db")
	require.NoError(t, os.WriteFile(file, []byte(strings.Repeat("no database\n", 1000)), 0o600))
	_, err := Open(file, ignore)
	require.Error(t, err)
	_, err = Open(filepath.Join(file, "below"), ignore)
	require.Error(t, err)
}
