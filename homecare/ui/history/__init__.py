"""History and versions on the screen."""
