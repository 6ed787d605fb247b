"""Pure rules and shapes: no Qt, SQL, files, clock, randomness or network."""
