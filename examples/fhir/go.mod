module github.com/vardregler/vard/examples/fhir

go 1.26.0

require (
	github.com/emersion/go-ical v0.0.0-20250329121855-f41e73efc392
	github.com/go-json-experiment/json v0.0.0-20260820222146-c27c302e5fc3
	github.com/shopspring/decimal v1.6.0
	github.com/stretchr/testify v1.12.1
	github.com/vardregler/vard v0.0.0-00010101000000-000000000000
	github.com/vardregler/vard/examples v0.0.0-00010101000000-000000000000
)

require (
	github.com/teambition/rrule-go v1.8.2 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/text v0.43.0 // indirect
)

replace (
	github.com/vardregler/vard => ../..
	github.com/vardregler/vard/examples => ..
)
