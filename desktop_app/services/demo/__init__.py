"""Fictional people with evidence made by code, the same for the same seed: to try, measure and test with."""
