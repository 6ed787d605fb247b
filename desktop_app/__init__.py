"""Holdfast: an offline case manager in one encrypted file."""
