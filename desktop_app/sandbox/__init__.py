"""Limited child processes that lay out dossiers and parse what strangers made; see ``pool.ChildPool``."""
