"""Sessions, questions for the practitioner, scales and the report on the screen."""
