"""Read actuals: from rows of text with places to observations."""
