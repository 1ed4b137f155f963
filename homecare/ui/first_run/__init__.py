"""The first run on the screen."""
