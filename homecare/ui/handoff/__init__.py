"""Files between a patient and a practice, on the screen: made, received, and taken back."""
