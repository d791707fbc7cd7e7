"""What the arithmetic of progress promises, a file for each of its modules."""
