"""Hand-off: files between a patient and a practice, made and read."""
