"""From assessments to text, JSON and CSV: pure functions that return a string, one file a format."""
