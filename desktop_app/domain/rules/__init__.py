"""Legal rules as dated data, and the arithmetic that makes a deadline of them, with every step told."""
