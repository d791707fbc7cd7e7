"""Read one cell: numbers, units, periods, dates, bases."""
