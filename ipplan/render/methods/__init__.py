"""Show the verdicts of the published methods."""
