"""Search over everything in the vault: the full-text index, its questions and its answers (ADR 0008)."""
