"""Tables of people from other programs: recognised by their headers, checked row by row, saved as cases."""
