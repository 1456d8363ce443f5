package planted

// MustParse is for literals.
func MustParse(text string) int {
	if text == "" {
		panic("no number")
	}
	return len(text)
}

func helper() {
	panic("x") // want "only a function Must"
}
