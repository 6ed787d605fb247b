"""The encrypted file: keys, opening, change log, tables, search and attachments."""
