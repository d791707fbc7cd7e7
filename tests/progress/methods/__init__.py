"""What each published method says, by hand, and where it says nothing."""
