"""A day as it is shown: what is due, what was entered, and which of it counts."""
