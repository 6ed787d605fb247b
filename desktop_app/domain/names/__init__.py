"""Names across scripts: what script they are in, how they are romanised, and what skeleton they share."""
