"""Small parts that every page is made of. A page never sets a colour, a font or a pixel of its own."""
