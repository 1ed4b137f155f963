"""Hand-off: the packet that goes between a patient and a practice."""
