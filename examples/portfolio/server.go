package main

import (
	"context"
	"errors"
	"net"
	"net/url"
	"strconv"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nuid"
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
		return errors.New("the server does not start: its folder or its address is not to be had")
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
	return "nats://" + nuid.Next() + "@" + l.Addr().String(), nil
}
