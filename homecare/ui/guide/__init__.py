"""The guide's screen."""
