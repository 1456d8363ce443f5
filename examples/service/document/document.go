package main

import (
	"bytes"
	"encoding/json"
	"strings"
)

type object = map[string]any

// document is the whole of openapi.json.
func document() ([]byte, error) {
	all, err := schemas()
	if err != nil {
		return nil, err
	}
	paths := object{}
	for _, p := range parts {
		paths["/v1/"+p.name] = object{"post": decide(p.name, p.says, title(p.name)+"Case")}
	}
	paths["/v1/case"] = object{"post": decide("case", "Decides every part of a case by itself, and whether the parts agree. What is refused in one part stands beside the decisions on the others; where no part could be decided, it is a problem.", "Case")}
	paths["/v1/receipts/{id}"] = object{"get": operation("receipt", "The receipt of an answer, in its canonical form (RFC 8785), to the byte.", "Receipt",
		object{"parameters": []any{receiptID}}, "404", "500", "503")}
	paths["/v1/receipts/{id}/replay"] = object{"post": operation("replay", "Decides the facts of a receipt again, by the present rules, and says what has become different.", "Replay",
		object{"parameters": []any{receiptID}}, "404", "500", "503")}
	paths["/v1/statements"] = object{"get": fixed("statements", "The sentences of the pages and sections of law on which the rules rest.", "Statements")}
	paths["/v1/rules"] = object{"get": fixed("rules", "The rules by which is decided.", "Rules")}
	paths["/v1/questions"] = object{"get": fixed("questions", "All that can be asked, in the order of the form.", "Questions")}
	paths["/openapi.json"] = object{"get": fixed("description", "This document.", "Description")}
	paths["/healthz"] = object{"get": operation("health", "The service runs.", "Health", nil)}
	paths["/readyz"] = object{"get": operation("readiness", "The service is ready for requests.", "Health", nil, "503")}

	return written(object{
		"openapi": "3.1.0",
		"info": object{
			"title":   "vard",
			"version": "v1",
			"description": "What the rules of two parts of Swedish health care say of a case. What is not known is left out or null; it is never taken as no. " +
				"Facts go in bodies only: nothing about a person belongs in a path, a query or a header.",
			"license": object{"name": "See LICENSE"},
		},
		"paths": paths,
		"components": object{
			"schemas": all,
			"responses": object{"Problem": object{
				"description": "Why there is no answer (RFC 9457), in Swedish or English by Accept-Language. It holds nothing of what was sent.",
				"headers": object{
					"Content-Language": object{"required": true, "schema": object{"type": "string", "enum": []string{"sv", "en"}}},
				},
				"content": object{"application/problem+json": object{"schema": ref("Problem")}},
			}},
		},
	})
}

func title(part string) string { return strings.ToUpper(part[:1]) + part[1:] }

var receiptID = object{
	"name": "id", "in": "path", "required": true, "description": "The receipt's ID, from the answer to the case.",
	"schema": object{"type": "string", "pattern": "^[A-Z2-7]{26}$"},
}

var language = object{
	"name": "Accept-Language", "in": "header", "description": "The languages that the reader of a refusal reads; Swedish and English are spoken.",
	"schema": object{"type": "string", "maxLength": 200},
}

func decide(name, says, of string) object {
	return operation("decide"+title(name), says, "Answer", object{
		"parameters":  []any{language},
		"requestBody": object{"required": true, "content": object{"application/json": object{"schema": ref(of)}}},
	}, "400", "408", "413", "415", "422", "500", "503")
}

func fixed(name, says, answer string) object {
	o := operation(name, says+" They change with the library's version only.", answer, object{"parameters": []any{object{
		"name": "If-None-Match", "in": "header", "description": "The ETag of an earlier answer.", "schema": object{"type": "string"},
	}}})
	responses := o["responses"].(object)
	responses["304"] = object{"description": "Nothing has changed."}
	responses["200"].(object)["headers"] = object{"ETag": object{"required": true, "schema": object{"type": "string"}}}
	return o
}

// operation is one of the service's, with what it answers and the problems that it has.
func operation(name, says, answer string, more object, problems ...string) object {
	responses := object{"200": object{"description": "The answer.", "content": object{"application/json": object{"schema": ref(answer)}}}}
	for _, status := range problems {
		responses[status] = object{"$ref": "#/components/responses/Problem"}
	}
	o := object{"operationId": name, "summary": says, "responses": responses}
	for k, v := range more {
		o[k] = v
	}
	return o
}

// written is the document as text: names in order, so that a change shows as what it is.
func written(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return b.Bytes(), err
}
