"""The bundled legal rules, read from their files, with the calendars of the forums."""
