"""Whether two people on file are one: names in any script, birth dates, papers, and the reasons."""
