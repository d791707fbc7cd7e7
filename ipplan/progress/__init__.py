"""The arithmetic: from a plan and its observations to figures, verdicts and an outlook. Pure functions."""
