"""The chair: sitting that is counted, and breaks that come due, from any screen."""
