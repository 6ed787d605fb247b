"""Everything in open formats: JSON with a published schema, CSV, XLSX and the files; nobody is locked in."""
