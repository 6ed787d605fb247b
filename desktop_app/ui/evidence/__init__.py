"""Evidence in the window: the table of a case, the viewer, and how files come in."""
