"""The lock screen, and when it comes."""
