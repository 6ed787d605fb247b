"""The dossier page: choices, pages as they will be printed, and what to know before filing."""
