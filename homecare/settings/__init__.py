"""Settings: the file that a person may edit, and the values it may hold."""
