"""The vault as a file: keys, lock, opening, backups, verifying; what is in the tables is no matter here."""
