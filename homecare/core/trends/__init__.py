"""Trends: intervals between sessions, change since the start, and what stands beside it."""
