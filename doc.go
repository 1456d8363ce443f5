// Package vard holds the words that all packages of the library speak.
package vard
