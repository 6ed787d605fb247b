"""From locked to open and back: replacing the process, locking by itself, forgetting the clipboard."""
