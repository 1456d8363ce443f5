// Package receipts keeps receipts in SQLite so that what was acknowledged is there after
// a crash: a write-ahead log that is flushed to the disk (synchronous=FULL) before
// [Store.Keep] returns. One writer commits all that wait for it together, so that many
// share one flush.
package receipts

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"time"

	_ "modernc.org/sqlite"
)

// Receipt is one receipt as it is kept.
type Receipt struct {
	ID     string // unguessable, and says nothing of what the receipt holds
	SHA256 string // of Data, 64 hexadecimal digits
	Data   []byte // the receipt in its canonical form
}

// The errors beside those of the database.
var (
	ErrNone   = errors.New("receipts: there is no such receipt")
	ErrClosed = errors.New("receipts: the store is closed")
)

// mostTogether is how many receipts one commit takes.
const mostTogether = 256

// Store keeps receipts. It may be used by many at once.
type Store struct {
	queue   chan put      // to the writer; nothing is in it that nobody has taken
	closing chan struct{} // closed where no more is taken
	closed  chan struct{} // closed where the writer has ended
	writer  *sql.DB       // one connection
	readers *sql.DB
	watch   func(commit time.Duration, together int)
}

type put struct {
	receipt Receipt
	kept    chan<- error
}

// Open opens the database in a file, and makes it where there is none, readable to nobody
// but its owner: receipts are personal. After each commit watch is told how long it took
// and how many receipts it kept.
func Open(path string, watch func(commit time.Duration, together int)) (*Store, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600) // SQLite gives the log the mode of its database
	if err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	name := "file:" + (&url.URL{Path: path}).EscapedPath() + "?_pragma=busy_timeout(5000)"
	s := &Store{queue: make(chan put), closing: make(chan struct{}), closed: make(chan struct{}), watch: watch}
	if s.writer, err = sql.Open("sqlite", name+"&_txlock=immediate&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)"); err != nil {
		return nil, err
	}
	s.writer.SetMaxOpenConns(1)
	if s.readers, err = sql.Open("sqlite", name+"&_pragma=query_only(1)"); err != nil {
		return nil, errors.Join(err, s.writer.Close())
	}
	s.readers.SetMaxOpenConns(4)
	insert, err := s.prepare()
	if err != nil {
		return nil, errors.Join(err, s.writer.Close(), s.readers.Close())
	}
	go s.run(insert)
	return s, nil
}

// prepare sees to it that the database is as it has to be.
func (s *Store) prepare() (*sql.Stmt, error) {
	if _, err := s.writer.Exec(`CREATE TABLE IF NOT EXISTS receipts (
		id      TEXT PRIMARY KEY,
		kept    TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ')),
		sha256  TEXT NOT NULL,
		receipt BLOB NOT NULL
	) STRICT`); err != nil {
		return nil, err
	}
	var journal string
	var synchronous int
	if err := s.writer.QueryRow(`PRAGMA journal_mode`).Scan(&journal); err != nil {
		return nil, err
	}
	if err := s.writer.QueryRow(`PRAGMA synchronous`).Scan(&synchronous); err != nil {
		return nil, err
	}
	if journal != "wal" || synchronous != 2 { // such as on a file system without shared memory
		return nil, errors.New("receipts: the database cannot promise to keep what it acknowledges")
	}
	return s.writer.Prepare(`INSERT INTO receipts (id, sha256, receipt) VALUES (?, ?, ?)`)
}

// Keep returns nil when the receipt is on the disk. After any other return it may be there
// or not.
func (s *Store) Keep(ctx context.Context, r Receipt) error {
	kept := make(chan error, 1)
	select {
	case s.queue <- put{r, kept}:
	case <-s.closing:
		return ErrClosed
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-kept:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// run is the writer: while it commits, others queue, and the next commit takes them all.
func (s *Store) run(insert *sql.Stmt) {
	defer close(s.closed)
	var batch []put
	for {
		select {
		case first := <-s.queue:
			batch = append(batch[:0], first)
		case <-s.closing:
			return
		}
		for len(batch) < mostTogether && s.more(&batch) {
		}
		since := time.Now()
		err := s.commit(insert, batch)
		s.watch(time.Since(since), len(batch))
		for _, p := range batch {
			p.kept <- err
		}
	}
}

// more takes one that waits already, if any.
func (s *Store) more(batch *[]put) bool {
	select {
	case p := <-s.queue:
		*batch = append(*batch, p)
		return true
	default:
		return false
	}
}

// commit keeps all of a batch or nothing.
func (s *Store) commit(insert *sql.Stmt, batch []put) error {
	tx, err := s.writer.Begin()
	if err != nil {
		return err
	}
	in := tx.Stmt(insert)
	for _, p := range batch {
		if _, err := in.Exec(p.receipt.ID, p.receipt.SHA256, p.receipt.Data); err != nil {
			return errors.Join(err, tx.Rollback())
		}
	}
	return tx.Commit()
}

// Find returns the receipt of that ID, or ErrNone.
func (s *Store) Find(ctx context.Context, id string) (Receipt, error) {
	r := Receipt{ID: id}
	err := s.readers.QueryRowContext(ctx, `SELECT sha256, receipt FROM receipts WHERE id = ?`, id).Scan(&r.SHA256, &r.Data)
	if errors.Is(err, sql.ErrNoRows) {
		return Receipt{}, ErrNone
	}
	return r, err
}

// Ready tells whether the database answers.
func (s *Store) Ready(ctx context.Context) error {
	select {
	case <-s.closing:
		return ErrClosed
	default:
		return s.readers.QueryRowContext(ctx, `SELECT 1`).Err()
	}
}

// Close ends the writer after the commit that it is at, and closes the database. It is
// called once.
func (s *Store) Close() error {
	close(s.closing)
	<-s.closed
	return errors.Join(s.readers.Close(), s.writer.Close())
}
