"""Show every figure of one indicator with its formula, numbers and sources."""
