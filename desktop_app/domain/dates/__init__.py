"""Reading and printing partial dates in four languages; the type itself is ``partial_date``."""
