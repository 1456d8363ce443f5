# For those who look here first. DEVELOPERS.md explains.
.PHONY: run test check bench

run: # one patient, from the first request to a claim for an injury
	go run -C examples ./journey -demo

test: # everything the library promises
	go test ./...

check: # everything that must hold before a change is taken
	.ci/run

bench: # what a decision costs
	go test -run '^$$' -bench . ./...
