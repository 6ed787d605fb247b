"""Merging: what another vault knows and this one does not, checked row by row, then applied (ADR 0007)."""
