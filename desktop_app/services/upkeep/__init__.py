"""Care for the vault as a whole: copies, checks, keys, the recovery sheet, what it holds."""
