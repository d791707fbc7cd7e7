"""Draw a page of tables for a terminal or a pipe."""
