module github.com/vardregler/vard/examples/explorer

go 1.26.0

require (
	github.com/andybalholm/brotli v1.3.0
	github.com/vardregler/vard v0.0.0-00010101000000-000000000000
	github.com/vardregler/vard/examples v0.0.0-00010101000000-000000000000
)

require (
	github.com/go-json-experiment/json v0.0.0-20260820222146-c27c302e5fc3 // indirect
	github.com/shopspring/decimal v1.6.0 // indirect
	golang.org/x/text v0.43.0 // indirect
)

replace (
	github.com/vardregler/vard => ../..
	github.com/vardregler/vard/examples => ..
)
