"""Numbered steps that bring a vault's tables to the newest layout; each imports nothing of ours."""
