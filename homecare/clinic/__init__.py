"""The clinic: every action of a practitioner."""
