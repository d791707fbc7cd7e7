"""Show a plan's status: page, terminal table, data."""
