"""Sitting: bouts, breaks, and the total of a day."""
