"""Read files into rows of text with places; nothing here knows an indicator."""
