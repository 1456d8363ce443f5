package injury

import "github.com/vardregler/vard"

func (d Decision) Until() vard.Date { return 0 }
