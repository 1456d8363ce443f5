package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/klauspost/compress/s2"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// The streams, each with what its messages hold. All runs share them: a message stands
// under its run and the number of its chunk, such as vard.claims.5f0c….17, and that is its
// message ID too, so that a stream holds it once however often it is published. Whoever
// reads takes the one message of a subject, and would take one even where there were two.
const (
	claims    = "claims"    // lines as they came
	decisions = "decisions" // decision lines, in one part or more
	bad       = "bad"       // lines on bad lines, in one part or more
	summaries = "summaries" // what a chunk came to; published last, so that all else is there
)

var streams = []string{claims, decisions, bad, summaries}

func stream(kind string) string { return "vard-" + kind }

func subject(kind, run string, numbers ...int) string {
	s := "vard." + kind + "." + run
	for _, n := range numbers {
		s = fmt.Sprintf("%s.%d", s, n)
	}
	return s
}

const (
	consumer = "workers"
	// ackWait is how long a chunk may be with a worker before another gets it too. A chunk
	// takes a hundredth of it; who is slower does work that counts for nothing.
	ackWait = 5 * time.Second
	// window is how long a message ID is remembered.
	window = 24 * time.Hour
	// kept is how long a run that was given up lies there: it is about people's health.
	kept = 7 * 24 * time.Hour
	// patience is how long one step is tried again while it fails.
	patience = 2 * time.Minute
	// once is how long one try may take.
	once = 5 * time.Second
	// headroom is what is left of the largest message for its subject and headers.
	headroom = 4 << 10
)

// bus is a connection to the streams.
type bus struct {
	conn    *nats.Conn
	js      jetstream.JetStream
	streams map[string]jetstream.Stream // by kind, once they are prepared
}

// connect connects, and goes on trying where there is no server yet. A connection that is
// lost comes back by itself, for ever.
func connect(ctx context.Context, url, name string) (*bus, error) {
	b := &bus{streams: map[string]jetstream.Stream{}}
	err := again(ctx, func(context.Context) (err error) {
		b.conn, err = nats.Connect(url, nats.Name("portfolio "+name), nats.MaxReconnects(-1), nats.ReconnectWait(100*time.Millisecond),
			nats.ErrorHandler(func(*nats.Conn, *nats.Subscription, error) {})) // what fails is returned where it is asked for
		return err
	})
	if err != nil {
		return nil, err
	}
	b.js, err = jetstream.New(b.conn)
	return b, err
}

// again does something until it succeeds, is hopeless, or has failed for long enough.
func again(ctx context.Context, do func(context.Context) error) error {
	for began := time.Now(); ; {
		try, cancel := context.WithTimeout(ctx, once)
		err := do(try)
		cancel()
		switch {
		case err == nil, time.Since(began) > patience, errors.Is(err, nats.ErrMaxPayload), errors.Is(err, nats.ErrAuthorization):
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// prepare finds the streams and the workers' consumer, or makes them. Streams that are there
// are left as they are. New ones are held by so many servers; 0 is three in a cluster.
func (b *bus) prepare(ctx context.Context, replicas int) error {
	if replicas == 0 {
		replicas = 1
		if b.conn.ConnectedClusterName() != "" {
			replicas = 3
		}
	}
	for _, kind := range streams {
		err := again(ctx, func(ctx context.Context) (err error) {
			b.streams[kind], err = b.js.Stream(ctx, stream(kind))
			if errors.Is(err, jetstream.ErrStreamNotFound) {
				b.streams[kind], err = b.js.CreateStream(ctx, jetstream.StreamConfig{
					Name:        stream(kind),
					Subjects:    []string{"vard." + kind + ".>"},
					Storage:     jetstream.FileStorage,
					Replicas:    replicas,
					Duplicates:  window,
					MaxAge:      kept,
					AllowDirect: true, // a message is read by its subject, from whichever node is near
				})
			}
			return err
		})
		if err != nil {
			return fmt.Errorf("the stream of %s: %w", kind, err)
		}
	}
	return again(ctx, func(ctx context.Context) error {
		_, err := b.js.CreateOrUpdateConsumer(ctx, stream(claims), jetstream.ConsumerConfig{
			Durable:   consumer,
			AckPolicy: jetstream.AckExplicitPolicy,
			AckWait:   ackWait,
		})
		return err
	})
}

// publish stores a message once; it returns when the server has said so.
func (b *bus) publish(ctx context.Context, subject string, header nats.Header, data []byte) error {
	return again(ctx, func(ctx context.Context) error {
		_, err := b.js.PublishMsg(ctx, &nats.Msg{Subject: subject, Header: header, Data: data}, jetstream.WithMsgID(subject))
		return err
	})
}

// publishParts stores data of any length, in as many messages as it needs, and returns how
// many those are.
func (b *bus) publishParts(ctx context.Context, kind, run string, chunk int, data []byte) (int, error) {
	parts := pack(nil, data, int(b.conn.MaxPayload())-headroom)
	for i, part := range parts {
		if err := b.publish(ctx, subject(kind, run, chunk, i), nil, part); err != nil {
			return 0, err
		}
	}
	return len(parts), nil
}

// pack compresses data into parts of at most some bytes.
func pack(parts [][]byte, data []byte, limit int) [][]byte {
	if len(data) == 0 {
		return parts
	}
	packed := s2.Encode(nil, data)
	if len(packed) <= limit {
		return append(parts, packed)
	}
	half := len(data) / 2
	return pack(pack(parts, data[:half], limit), data[half:], limit)
}

// get returns the message of a subject; jetstream.ErrMsgNotFound where there is none.
func (b *bus) get(ctx context.Context, kind, subject string) ([]byte, error) {
	var data []byte
	none := false
	err := again(ctx, func(ctx context.Context) error {
		m, err := b.streams[kind].GetLastMsgForSubject(ctx, subject)
		if none = errors.Is(err, jetstream.ErrMsgNotFound); none {
			return nil
		} else if err != nil {
			return err
		}
		data = m.Data
		return nil
	})
	if err == nil && none {
		err = jetstream.ErrMsgNotFound
	}
	return data, err
}

// join returns what publishParts has stored. It is there; a node that lags behind may not
// have it yet.
func (b *bus) join(ctx context.Context, kind, run string, chunk, parts int) ([]byte, error) {
	var whole []byte
	for i := range parts {
		var packed []byte
		err := again(ctx, func(ctx context.Context) (err error) {
			packed, err = b.get(ctx, kind, subject(kind, run, chunk, i))
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("a message of %s: %w", kind, err)
		}
		part, err := s2.Decode(nil, packed)
		if err != nil {
			return nil, err
		}
		whole = append(whole, part...)
	}
	return whole, nil
}

// sizes returns how many bytes each stream holds.
func (b *bus) sizes(ctx context.Context) (map[string]uint64, error) {
	sizes := map[string]uint64{}
	for _, kind := range streams {
		err := again(ctx, func(ctx context.Context) error {
			info, err := b.streams[kind].Info(ctx)
			if err == nil {
				sizes[kind] = info.State.Bytes
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return sizes, nil
}

// forget takes a run out of the streams.
func (b *bus) forget(ctx context.Context, run string) error {
	for _, kind := range streams {
		err := again(ctx, func(ctx context.Context) error {
			return b.streams[kind].Purge(ctx, jetstream.WithPurgeSubject(subject(kind, run)+".>"))
		})
		if err != nil {
			return err
		}
	}
	return nil
}
