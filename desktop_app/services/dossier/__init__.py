"""From a case to a printed dossier: what goes in, in which order, in the language of the document."""
