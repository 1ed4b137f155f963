"""The programme's screen."""
