"""Today's screen."""
