"""The change log: what is written, hashed and signed, and the state computed from it (ADR 0007)."""
