"""Read documents of every kind into paragraphs and tables, one file a kind."""
