"""What people do about duplicates: find likely pairs, hear of one while typing a name, decide, merge."""
