"""Files with a place for each text that people write beside the figures."""
