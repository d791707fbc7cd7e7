"""Show problems: sentences, and one file a format."""
