package main

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	"net"
	"net/url"
	"os"
	"strconv"
	"time"

	"github.com/nats-io/nats-server/v2/server"
)

// serve is the embedded server, at the address and with the token of the URL; what it holds
// stands in the folder, and is there again after it was killed.
func serve(ctx context.Context, address, dir string) error {
	u, err := url.Parse(address)
	if err != nil {
		return errors.New("the address of the server is none")
	}
	port, err := strconv.Atoi(u.Port())
	if err != nil {
		return errors.New("the address of the server has no port")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	var mine io.Closer
	for began := time.Now(); ; pause(ctx, 50*time.Millisecond) { // the server of a run that was killed is about to end
		if mine, err = lock(dir); err == nil {
			break
		}
		if ctx.Err() != nil || time.Since(began) > once {
			return errors.New("the server does not start: its folder is another run's")
		}
	}
	defer func() { _ = mine.Close() }()
	s, err := server.NewServer(&server.Options{
		ServerName:             "portfolio",
		Host:                   u.Hostname(),
		Port:                   port,
		Authorization:          u.User.Username(),
		JetStream:              true,
		StoreDir:               dir,
		SyncAlways:             true, // what is acknowledged is on the disk
		NoLog:                  true,
		NoSigs:                 true,
		DisableJetStreamBanner: true,
	})
	if err != nil {
		return err
	}
	s.Start()
	defer s.WaitForShutdown()
	defer s.Shutdown()
	if !s.ReadyForConnections(500 * time.Millisecond) { // Start returns when it is, or never will be
		return errors.New("the server does not start: its address is not to be had, or its folder is damaged")
	}
	<-ctx.Done()
	return nil
}

// local returns the URL of a server on this machine that nobody else can use: on a free
// port of the loopback, with a token that is new.
func local() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer func() { _ = l.Close() }()
	return "nats://" + rand.Text() + "@" + l.Addr().String(), nil
}
