"""The page of one case: its head, its sections, and the forms in which it is written."""
